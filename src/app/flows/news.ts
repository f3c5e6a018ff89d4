// What changed in a repository since it was last looked at, as keys: as if the events had come now.
import { isIncident } from '../../core/incident/report/reviewed.js';
import { type IssueRef, refKey } from '../../core/refs.js';
import { type ChangedIssues, readChanged } from '../../github/changed-issues.js';
import { readConfig } from '../../github/read-config.js';
import { readRepositoryForm } from '../../github/read-forms.js';
import { labelNames, type WireIssue } from '../../github/read-incident.js';
import { distinctKeys, incidentKey, type Key, pullKey } from '../keys.js';
import { namedIncidents } from '../named-incidents.js';
import type { Looked } from '../pass/store.js';
import { mayBeReviewed, unseenIsEmpty } from './repository.js';
import type { PullTask } from './task.js';

/** What was not looked at before is looked at so far back; the slow look finds what is older. */
const FIRST_DAYS = 7;
/** A change in the second in which it was listed can come after the list, milliseconds. */
const SETTLED = 5_000;

export interface News {
  keys: Key[];
  /** Issues and pull requests on which others may depend. */
  touched: IssueRef[];
  looked: Looked;
  /** GitHub said that nothing changed, which counts against no limit. */
  unchanged: boolean;
}

/** Keys of one that changed. */
function keysOf(
  task: PullTask,
  row: WireIssue,
  isReviewable: (issue: WireIssue) => boolean,
): Key[] {
  const { repository, host } = task;
  if (!row.pull_request) {
    return isReviewable(row) ? [incidentKey(refKey({ repository, number: row.number }))] : [];
  }
  const pull = { title: row.title, body: row.body ?? '' };
  const named = namedIncidents(pull, repository, host).map(incidentKey);
  return [pullKey(repository, row.number), ...named];
}

/** Whether others may rest on what became of it. */
function settles({ pull_request: pull, state }: WireIssue): boolean {
  return !pull || state === 'closed';
}

const A_SECOND = 1_000;

/** What was looked at now, for the next time. */
function lookedAt(
  rows: WireIssue[],
  before: Looked,
  now: string,
  { etag, complete }: Pick<ChangedIssues, 'etag' | 'complete'>,
): Looked {
  const at = Date.parse(now);
  const last = rows.at(-1)?.updated_at;
  if (last === undefined) return { ...before, etag, at };
  // One second has more changes than are read: the slow look finds those beyond.
  if (!complete && last === before.since) {
    const next = new Date(Date.parse(last) + A_SECOND).toISOString();
    return { since: `${next.slice(0, 19)}Z`, seen: [], etag: null, at };
  }
  const settled = at - Date.parse(last) > SETTLED;
  const seen = settled ? rows.filter((row) => row.updated_at === last) : [];
  const moved = last !== before.since;
  return { since: last, seen: seen.map(({ number }) => number), etag: moved ? null : etag, at };
}

/**
 * Reads the news of a repository.
 * @param known null: it was not looked at before. @param isDone whether a key was worked on after a moment, ISO 8601.
 */
export async function readNews(
  task: PullTask,
  known: Looked | null,
  isDone: (key: Key, changed: string) => boolean,
): Promise<News> {
  const { client, repository, now } = task;
  const first = new Date(Date.parse(now) - FIRST_DAYS * 86_400_000);
  const since = `${first.toISOString().slice(0, 19)}Z`;
  const before = known ?? { since, seen: [], etag: null, at: 0 };
  const nothing = { issues: [], etag: null, complete: true };
  const list = readChanged(client.api, repository, before.since, before.etag);
  const { issues, ...listed } = await unseenIsEmpty(task, 'issues', list, nothing);
  const looked = lookedAt(issues ?? [], before, now, listed);
  const rows = (issues ?? []).filter(
    ({ number, updated_at: at }) => at !== before.since || !before.seen.includes(number),
  );
  if (rows.length === 0) return { keys: [], touched: [], looked, unchanged: issues === null };
  const { config } = await readConfig(client.api, repository);
  const isLabelled = (issue: WireIssue) =>
    isIncident({ labels: labelNames(issue.labels), type: issue.type?.name ?? null }, config);
  // What lost its label is known by its form.
  const unlabelled = rows.some((row) => !row.pull_request && !isLabelled(row));
  const read = unlabelled
    ? (await readRepositoryForm(client.api, repository, config)).config
    : config;
  const isReviewable = (issue: WireIssue) => isLabelled(issue) || mayBeReviewed(issue, read, null);
  const newsOf = (row: WireIssue) =>
    keysOf(task, row, isReviewable).filter((key) => !isDone(key, row.updated_at ?? now));
  return {
    keys: distinctKeys(rows.flatMap(newsOf)),
    touched: rows.filter(settles).map(({ number }) => refKey({ repository, number })),
    looked,
    unchanged: false,
  };
}
