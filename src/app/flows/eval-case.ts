// Drafts of eval cases that somebody asked for: one pull request in the incident's repository, and what came of it.
import { readGround } from '../../collect/setup.js';
import type { Config } from '../../core/config/schema.js';
import { noAsset } from '../../core/eval-case/draft.js';
import { FORMATS, formatOf } from '../../core/eval-case/list.js';
import {
  answerOf,
  type DraftOutcome,
  draftBranches,
  draftFolder,
  type ProposedCase,
  planDrafts,
} from '../../core/eval-case/proposal.js';
import type { CaseFormat } from '../../core/eval-case/types.js';
import type { IncidentRecord } from '../../core/incident/record/schema.js';
import { resolveReference } from '../../core/refs.js';
import type { SetupPull } from '../../core/setup/decide.js';
import { obstacleOf, refusalOf } from '../../core/setup/obstacles.js';
import { plain } from '../../core/text/escape.js';
import type { Write } from '../../core/writes/write.js';
import { applyPlan } from '../../github/apply-plan.js';
import type { Client } from '../../github/client.js';
import { isTransient, statusOf } from '../../github/errors.js';
import type { Identity } from '../../github/identity.js';
import { readPullsFrom } from '../../github/read-setup-pulls.js';

/** What GitHub answers where trying again is no use. */
const REFUSED = [403, 404, 409, 410, 422];

interface DraftTask {
  client: Client;
  self: Identity;
  /** What the installation may do; null where that is not known. */
  readPermissions?(): Promise<Readonly<Record<string, string>> | null>;
  onPlan?: (plan: Write[]) => void;
}

interface AskedDraft {
  ref: string;
  url: string;
  inForm: boolean;
  record: IncidentRecord;
  config: Config;
  /** As it was typed; null: the configuration's. */
  format: string | null;
}

/** In words for whoever asked for drafts. */
const WORDS = {
  command: '/eval-case',
  what: 'The drafts',
  byHand:
    'Without the App it works as well: save the text of the issue as `incident.md` and run `npx agent-incident-review eval-case --format promptfoo --incident owner/repo#number --out evals/incidents incident.md` in a checkout, with this issue’s reference.',
};

/** The branch to work on: one that is open, else the first that nobody has merged or closed. */
async function readBranch(
  { client }: DraftTask,
  repository: string,
  ref: string,
): Promise<{ branch: string; pull: SetupPull | null }> {
  const branches = draftBranches(ref);
  for (const branch of branches) {
    const pulls = await readPullsFrom(client.api, repository, branch);
    const pull = pulls.find(({ state }) => state === 'open') ?? null;
    if (pull || pulls.length === 0) return { branch, pull };
  }
  return { branch: branches.at(-1) as string, pull: null };
}

async function propose(
  task: DraftTask,
  repository: string,
  proposed: ProposedCase,
): Promise<DraftOutcome> {
  const { client, self } = task;
  const [ground, permissions = null] = await Promise.all([
    readGround(client.api, repository),
    task.readPermissions?.(),
  ]);
  const why = obstacleOf({ ...ground, permissions }, WORDS);
  if (why !== null || !ground.head) return { came: 'not', why: why ?? '' };
  const { branch } = await readBranch(task, repository, proposed.ref);
  const base = { branch: ground.defaultBranch, sha: ground.head.sha };
  const plan = [planDrafts(proposed, repository, base, branch)];
  task.onPlan?.(plan);
  await applyPlan(client.api, plan, self);
  const pulls = await readPullsFrom(client.api, repository, branch);
  const open = pulls.find(({ state }) => state === 'open');
  return open ? { came: 'proposed', number: open.number, url: open.url } : { came: 'there' };
}

/** Proposes them. @returns the answer, Markdown. @throws where GitHub fails for a while. */
export async function draftEvalCases(task: DraftTask, asked: AskedDraft): Promise<string> {
  const { ref, url, record, config, inForm } = asked;
  const { repository } = resolveReference(ref, '');
  if (!inForm) {
    return 'This issue is not in the form of an incident, so there is nothing to draft from. File it by the form, or answer its sections here.';
  }
  if (record.evalAssets.length === 0) return plain(noAsset(record), 1_000);
  const id = asked.format ?? config.evalCases.format;
  const format = formatOf(id) ?? (FORMATS[0] as CaseFormat);
  const proposed = { ref, url, record, format, folder: draftFolder(ref, config) };
  try {
    return answerOf(await propose(task, repository, proposed), proposed);
  } catch (error) {
    if (isTransient(error) || !REFUSED.includes(statusOf(error))) throw error;
    return refusalOf(statusOf(error), false, WORDS);
  }
}
