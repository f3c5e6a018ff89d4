// The check run `Incident evidence` of a pull request, and the comment on what its merge would do.

import { readPullEvidence } from '../../collect/pull-request.js';
import { evidenceCheck } from '../../core/checks/incident-evidence.js';
import {
  type CheckRunFacts,
  EVIDENCE_CHECK,
  latestRun,
  planCheck,
} from '../../core/checks/plan.js';
import type { Config } from '../../core/config/schema.js';
import { renderPullComment } from '../../core/pull-request/warning.js';
import type { IssueRef } from '../../core/refs.js';
import { planPullComment } from '../../core/release/report/comment.js';
import type { Write } from '../../core/writes/write.js';
import { readComments } from '../../github/read-incident.js';
import type { WirePull } from '../../github/read-pulls.js';
import { type PullTask, writeChecks, writeComments } from './task.js';

const NOTHING = { pull: '', elsewhere: null, stranger: false, more: 0, tooManyFiles: false };

/**
 * Watches what a pull request would land. One that names no incident costs no request.
 * @param config of its repository. @param runs check runs of ours on its head. @returns what was written, and the incidents named.
 */
export async function watchEvidence(
  task: PullTask,
  pull: WirePull,
  config: Config,
  runs: CheckRunFacts[],
): Promise<{ writes: Write[]; incidents: IssueRef[] }> {
  const { client, repository, self } = task;
  const evidence = await readPullEvidence(task, pull, config);
  const known = latestRun(runs, EVIDENCE_CHECK) !== null;
  if (!evidence && !known && !task.requested) return { writes: [], incidents: [] };
  const named = evidence?.named ?? [];
  const writes: Write[] = [];
  if (evidence || known) {
    const check = evidenceCheck(pull.head.sha, named, evidence?.notes ?? NOTHING);
    writes.push(...((await writeChecks(task, planCheck(runs, check, repository))) ?? []));
  }
  const { comments } = await readComments(client.api, repository, pull.number, self);
  const body = renderPullComment(named, evidence?.notes.pull ?? '');
  const plan = planPullComment(comments, body, repository, pull.number);
  writes.push(...(await writeComments(task, plan)));
  return { writes, incidents: named.flatMap(({ ref, own }) => (own ? [ref] : [])) };
}
