// The set-up of a repository: who asks for it, what is missing, one pull request, an answer.
import { type Ground, readGround, readSetup } from '../../collect/setup.js';
import { defaultConfig } from '../../core/config/constants.js';
import type { Config } from '../../core/config/schema.js';
import {
  commandAuthors,
  type Standing,
  weighCommands,
} from '../../core/incident/commands/standing.js';
import {
  type PlacedComment,
  planAnswers,
  planRefusals,
  type SetupOutcome,
  unanswered,
} from '../../core/setup/answers.js';
import { decideSetup, type SetupPull } from '../../core/setup/decide.js';
import type { SetupFacts } from '../../core/setup/facts.js';
import { SETUP_BRANCH } from '../../core/setup/names.js';
import { mayAddWorkflows, obstacleOf, refusalOf } from '../../core/setup/obstacles.js';
import { planOpening, planProposal } from '../../core/setup/plan.js';
import type { SetupPlan } from '../../core/setup/pull-text.js';
import { isPassing, statusOf } from '../../github/errors.js';
import { readConfig } from '../../github/read-config.js';
import { readRoles } from '../../github/read-roles.js';
import { readPullsFrom, readSetupComments } from '../../github/read-setup-pulls.js';
import { readEditsOf } from '../../github/settle-edits.js';
import { makeFormLabels } from './form-labels.js';
import { type PullTask, write, writeComments } from './task.js';

export interface SetupTask extends PullTask {
  /** The App has just been given this repository among a few. */
  chosen: boolean;
  /** What the installation may do; null where that is not known. */
  permissions: Readonly<Record<string, string>> | null;
}

/** A command that was missed is answered so long after it was given. */
const MISSED_DAYS = 3;

interface Asked {
  standing: Standing[];
  pulls: SetupPull[];
}

/** A set-up is asked for in an issue, or on its own pull request. */
function isMisplaced(standing: Standing, pulls: readonly SetupPull[]): boolean {
  const { number, onPull } = standing.command.comment as PlacedComment;
  return onPull && !pulls.some((pull) => pull.number === number);
}

async function readConfigOf({ client, repository }: PullTask): Promise<Config> {
  // An empty repository has none, and answers as if it were not there.
  return (await readConfig(client.api, repository).catch(() => null))?.config ?? defaultConfig();
}

/** The commands that count and have no answer; those that do not are answered at once. */
async function readAsked(task: SetupTask): Promise<Asked> {
  const { client, repository, self, now } = task;
  const since = new Date(Date.parse(now) - MISSED_DAYS * 86_400_000).toISOString();
  const all = await readSetupComments(client.api, repository, since, self);
  const open = unanswered(all).filter(({ ours }) => !ours);
  if (open.length === 0 && !task.chosen) return { standing: [], pulls: [] };
  const pulls = await readPullsFrom(client.api, repository, SETUP_BRANCH);
  if (open.length === 0) return { standing: [], pulls };
  const [config, [settled]] = await Promise.all([
    readConfigOf(task),
    readEditsOf(client.api, [{ comments: open }]),
  ]);
  const comments = settled?.comments ?? open;
  const roles = await readRoles(client.api, repository, commandAuthors(comments));
  const weighed = weighCommands({ on: 'repository', comments, roles, config, author: '', now });
  const misplaced = weighed.standing
    .filter((one) => isMisplaced(one, pulls))
    .map(({ command }) => ({
      command,
      role: 'triage' as const,
      why: 'it counts in an issue, or on the pull request of the set-up.',
    }));
  await writeComments(task, planRefusals(repository, [...weighed.refused, ...misplaced]));
  return { standing: weighed.standing.filter((one) => !isMisplaced(one, pulls)), pulls };
}

/** Who owns the files: the maintainer who asked last. */
function askerOf(standing: readonly Standing[]): string | null {
  const last = standing.at(-1)?.command.comment.author;
  return last ? `@${last}` : null;
}

interface Wanted {
  facts: SetupFacts;
  plan: SetupPlan;
}

async function readWanted(
  task: SetupTask,
  { head, defaultBranch }: Ground,
  owner: string | null,
): Promise<Wanted | null> {
  if (!head) return null;
  const { client, repository, host, now, self } = task;
  const facts = await readSetup(client, repository, head, {
    host,
    defaultBranch,
    today: now.slice(0, 10),
    owner,
    app: { id: self.id, slug: self.login.replace(/\[bot\]$/, '') },
  });
  return { facts, plan: planProposal(facts, mayAddWorkflows(task)) };
}

/** Opens the pull request. @returns why GitHub refused it, or null. */
async function open(
  task: SetupTask,
  ground: Ground,
  { facts, plan }: Wanted,
): Promise<string | null> {
  const sha = ground.head?.sha ?? '';
  try {
    await write(task, planOpening(task.repository, sha, facts, plan));
    return null;
  } catch (error) {
    if (isPassing(error) || ![403, 404, 409, 422].includes(statusOf(error))) throw error;
    return refusalOf(
      statusOf(error),
      plan.files.some(({ path }) => path.startsWith('.github/workflows/')),
    );
  }
}

/** @returns what came of it, for the log; null where nobody asks for a set-up. */
export async function setUp(task: SetupTask): Promise<string | null> {
  const { client, repository, permissions, chosen } = task;
  const { standing, pulls } = await readAsked(task);
  const asked = standing.length > 0;
  if (!asked && !chosen) return null;
  const ground = await readGround(client.api, repository);
  const inTheWay = obstacleOf({ ...ground, permissions });
  const state = { pulls, asked, chosen };
  const idle = decideSetup({ ...state, obstacle: inTheWay, missing: 1 }).do === 'nothing';
  const wanted = idle ? null : await readWanted(task, ground, askerOf(standing));
  const missing = wanted?.plan.files.length ?? 0;
  const step = decideSetup({ ...state, obstacle: inTheWay, missing: idle ? 1 : missing });
  const refused = step.do === 'open' && wanted ? await open(task, ground, wanted) : null;
  const now =
    step.do === 'open' ? await readPullsFrom(client.api, repository, SETUP_BRANCH) : pulls;
  const there = now.find((pull) => pull.state === 'open') ?? null;
  const obstacle = there ? null : (refused ?? inTheWay);
  const outcome: SetupOutcome = {
    step,
    open: there,
    obstacle,
    kept: wanted?.plan.kept ?? [],
    byHand: wanted?.plan.byHand ?? [],
  };
  if (step.do === 'nothing' && step.why === 'complete') await makeFormLabels(task);
  await writeComments(task, planAnswers(repository, standing, outcome));
  if (obstacle !== null) return obstacle;
  return step.do === 'open' ? `proposed in #${there?.number ?? '?'}` : step.why;
}
