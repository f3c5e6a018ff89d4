// The set-up of a repository: who asks for it, what is missing, one pull request, an answer.
import { type Ground, readGround, readSetup } from '../../collect/setup.js';
import type { AcceptedCommand } from '../../core/incident/commands/accepted.js';
import { planAnswers, type SetupOutcome } from '../../core/setup/answers.js';
import { decideSetup, type SetupPull, type SetupStep } from '../../core/setup/decide.js';
import type { SetupFacts } from '../../core/setup/facts.js';
import { SETUP_BRANCH } from '../../core/setup/names.js';
import { mayAddWorkflows, obstacleOf, refusalOf } from '../../core/setup/obstacles.js';
import { planOpening, planProposal } from '../../core/setup/plan.js';
import type { SetupPlan } from '../../core/setup/pull-text.js';
import { isTransient, statusOf, whyUnread } from '../../github/errors.js';
import { readPullsFrom } from '../../github/read-setup-pulls.js';
import { makeFormLabels } from './form-labels.js';
import { readAsked } from './setup-asked.js';
import { type PullTask, write, writeComments } from './task.js';

interface SetupTask extends PullTask {
  /** The App has just been given this repository among a few. */
  chosen: boolean;
  /** What the installation may do; null where that is not known. */
  readPermissions(): Promise<Readonly<Record<string, string>> | null>;
}

/** What GitHub answers where trying again is no use. */
const REFUSED = [403, 404, 409, 410, 422];

/** Who owns the files: the maintainer who asked last. */
function askerOf(accepted: readonly AcceptedCommand[]): string | null {
  const last = accepted.at(-1)?.command.comment.author;
  return last ? `@${last}` : null;
}

interface Wanted {
  facts: SetupFacts;
  plan: SetupPlan;
}

/** What is missing, and what is in the way of proposing it. */
interface Look {
  ground: Ground;
  wanted: Wanted | null;
  /** Markdown; null where nothing is. */
  obstacle: string | null;
}

async function readWanted(
  task: SetupTask,
  { head, defaultBranch }: Ground,
  owner: string | null,
  workflows: boolean,
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
  return { facts, plan: planProposal(facts, workflows) };
}

async function look(task: SetupTask, owner: string | null): Promise<Look> {
  const [ground, permissions] = await Promise.all([
    readGround(task.client.api, task.repository),
    task.readPermissions(),
  ]);
  const obstacle = obstacleOf({ ...ground, permissions });
  if (obstacle !== null) return { ground, wanted: null, obstacle };
  const workflows = mayAddWorkflows({ permissions });
  return { ground, wanted: await readWanted(task, ground, owner, workflows), obstacle };
}

/** The same; what GitHub refuses for good is in the way. */
async function lookOnce(task: SetupTask, owner: string | null): Promise<Look | string> {
  try {
    return await look(task, owner);
  } catch (error) {
    if (isTransient(error) || !REFUSED.includes(statusOf(error))) throw error;
    return `This repository could not be read: ${whyUnread(error)}.`;
  }
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
    if (isTransient(error) || !REFUSED.includes(statusOf(error))) throw error;
    return refusalOf(
      statusOf(error),
      plan.files.some(({ path }) => path.startsWith('.github/workflows/')),
    );
  }
}

interface Done {
  open: SetupPull | null;
  refused: string | null;
}

/** Takes the step, and reads what came of it. */
async function act(
  task: SetupTask,
  step: SetupStep,
  pulls: readonly SetupPull[],
  { ground, wanted }: Pick<Look, 'wanted'> & { ground: Ground | null },
): Promise<Done> {
  const isOpen = ({ state }: SetupPull) => state === 'open';
  if (step.do !== 'open' || !wanted || !ground) {
    return { open: pulls.find(isOpen) ?? null, refused: null };
  }
  const refused = await open(task, ground, wanted);
  const now = await readPullsFrom(task.client.api, task.repository, SETUP_BRANCH);
  return { open: now.find(isOpen) ?? null, refused };
}

/** @returns what came of it, for the log; null where nobody asks for a set-up. */
export async function setUp(task: SetupTask): Promise<string | null> {
  const { repository, chosen } = task;
  const { accepted, pulls } = await readAsked(task);
  const asked = accepted.length > 0;
  if (!asked && !chosen) return null;
  const state = { pulls, asked, chosen, obstacle: null };
  // Nothing more has to be read where it is proposed, or was declined.
  const goesOn = decideSetup({ ...state, missing: 1 }).do === 'open';
  const found = goesOn ? await lookOnce(task, askerOf(accepted)) : null;
  const seen = typeof found === 'string' ? null : found;
  const inTheWay = typeof found === 'string' ? found : (found?.obstacle ?? null);
  const { files = [], kept = [], byHand = [] } = seen?.wanted?.plan ?? {};
  const missing = goesOn ? files.length : 1;
  const step = decideSetup({ ...state, obstacle: inTheWay, missing });
  const done = await act(task, step, pulls, seen ?? { ground: null, wanted: null });
  const obstacle = done.open ? null : (done.refused ?? inTheWay);
  if (step.do === 'nothing' && step.why === 'complete') await makeFormLabels(task);
  const outcome: SetupOutcome = { step, open: done.open, obstacle, kept, byHand };
  await writeComments(task, planAnswers(repository, accepted, outcome));
  if (obstacle !== null) return obstacle;
  return step.do === 'open' ? `proposed in #${done.open?.number ?? '?'}` : step.why;
}
