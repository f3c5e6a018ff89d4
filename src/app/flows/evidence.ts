// The check run `Incident evidence` of a pull request, and the comment on what its merge would do.

import { readPullCensus } from '../../collect/pull-census.js';
import { type PullFiles, readPullEvidence } from '../../collect/pull-request.js';
import { readTakenLessons } from '../../collect/taken-lessons.js';
import { evidenceCheck } from '../../core/checks/incident-evidence.js';
import { EVIDENCE_CHECK, latestRun, planCheck } from '../../core/checks/plan.js';
import type { Config } from '../../core/config/schema.js';
import { lessonsTaken } from '../../core/pull-request/lessons.js';
import { renderPullComment } from '../../core/pull-request/warning.js';
import type { IssueRef } from '../../core/refs.js';
import { planPullComment } from '../../core/release/report/comment.js';
import type { Write } from '../../core/writes/write.js';
import type { HeadChecks } from '../../github/checks.js';
import { readComments } from '../../github/read-incident.js';
import { readFiles, type WirePull } from '../../github/read-pulls.js';
import { type PullTask, writeChecks, writeComments } from './task.js';

const NOTHING = { pull: '', elsewhere: null, stranger: false, more: 0, tooManyFiles: false };

/** What could not be read for now is looked at again after so long, milliseconds. */
const AGAIN = 5 * 60_000;

export interface Watch {
  writes: Write[];
  /** Incidents that it names or takes something from. */
  incidents: IssueRef[];
  /** It has to be looked at again then, ISO 8601. */
  until: string | null;
}

/**
 * Watches what a pull request would land, and what it would take out. One that names no incident and
 * touches no file of evals or gates costs one request, for its files.
 * @param config of its repository. @param checks on its head.
 */
export async function watchEvidence(
  task: PullTask,
  pull: WirePull,
  config: Config,
  { ours: runs, names }: HeadChecks,
): Promise<Watch> {
  const { client, repository, self } = task;
  let read: Promise<PullFiles> | null = null;
  const files = () => {
    read ??= readFiles(client.api, repository, pull.number);
    return read;
  };
  const evidence = await readPullEvidence(task, pull, config, files);
  const facts = await readTakenLessons(task, pull, config, files);
  const taken = facts && lessonsTaken(facts, config);
  const takes = taken !== null && taken.lines.length + taken.unread.length > 0;
  const census = await readPullCensus(task, pull, config, names);
  const ran =
    census !== null && census.census.asked.length + census.unread.length > 0 ? census : null;
  const known = latestRun(runs, EVIDENCE_CHECK) !== null;
  if (!evidence && !takes && !ran && !known && !task.requested)
    return { writes: [], incidents: [], until: null };
  const named = evidence?.named ?? [];
  const writes: Write[] = [];
  if (evidence || takes || ran || known) {
    const check = evidenceCheck(pull.head.sha, named, evidence?.notes ?? NOTHING, taken, ran);
    writes.push(...((await writeChecks(task, planCheck(runs, check, repository))) ?? []));
  }
  const { comments } = await readComments(client.api, repository, pull.number, self);
  const body = renderPullComment(named, evidence?.notes.pull ?? '');
  const plan = planPullComment(comments, body, repository, pull.number);
  writes.push(...(await writeComments(task, plan)));
  const assessed = named.flatMap((one) => (one.assessed ? [one.ref] : []));
  const later = named.some(({ transient }) => transient);
  return {
    writes,
    incidents: [...new Set([...assessed, ...(taken?.incidents ?? [])])],
    until: later ? new Date(Date.parse(task.now) + AGAIN).toISOString() : null,
  };
}
