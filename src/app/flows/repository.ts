// What of a repository is under review or judgement now, whatever events were missed.

import { latestRun, RELEASE_CHECK } from '../../core/checks/plan.js';
import { isAboutRelease } from '../../core/checks/release-gate.js';
import type { Config } from '../../core/config/schema.js';
import { isInOurForm, wasUnderReview } from '../../core/incident/in-form.js';
import { incidentLabel } from '../../core/incident/report/incident-label.js';
import { refKey, sameRepository } from '../../core/refs.js';
import { isRelease } from '../../core/release/is-release.js';
import { readOurChecks } from '../../github/checks.js';
import { hasLabel } from '../../github/ensure-label.js';
import { isForbidden, isTransient, statusOf } from '../../github/errors.js';
import { readIncidentIssues } from '../../github/incident-issues.js';
import { listOpenPulls } from '../../github/open-pulls.js';
import { repo } from '../../github/pages.js';
import { readConfig } from '../../github/read-config.js';
import { readRepositoryForm } from '../../github/read-forms.js';
import { labelNames, type WireIssue } from '../../github/read-incident.js';
import { branchesOf, type WirePull } from '../../github/read-pulls.js';
import { type QueuedGroup, readQueue } from '../../github/read-queue.js';
import { distinctKeys, groupKey, incidentKey, type Key, pullKey } from '../keys.js';
import { type PullTask, write } from './task.js';

/** Pages of 100 open incidents that are looked at, the latest changed first. */
const PAGES = 10;
/** Open pull requests that are no release, looked at where nothing tells which need it. */
const MOST_ORDINARY = 300;
/** Commits of pull requests that are asked for our check in one look; the next one asks for others. */
const MOST_ASKED = 100;
/** Closed incidents that are looked at in one look; the next one goes on where it stopped. */
const CLOSED = 25;

/** Whether an open issue is under review, as far as the list tells, or may have been missed. */
export function mayBeReviewed(issue: WireIssue, config: Config, since: string | null): boolean {
  const traces = { labels: labelNames(issue.labels) };
  if (wasUnderReview(traces, config)) return true;
  const old = since !== null && issue.created_at < since;
  return !old && isInOurForm(issue.body ?? '', traces, config);
}

async function openIncidents(
  { client, repository, installedAt }: PullTask,
  config: Config,
): Promise<Key[]> {
  const since = config.incidents.since ?? installedAt;
  const { issues } = await readIncidentIssues(client.api, repository, config.incidents, {
    state: 'open',
    latestChanged: true,
    cap: PAGES,
  });
  if (issues.length === 0) return [];
  const { config: read } = await readRepositoryForm(client.api, repository, config);
  return issues
    .filter((issue) => mayBeReviewed(issue, read, since))
    .map(({ number }) => incidentKey(refKey({ repository, number })));
}

/** Issues can be switched off, a repository can be gone, and a permission can be missing. */
export async function unseenIsEmpty<T>(
  { onForbidden }: PullTask,
  what: string,
  read: Promise<T>,
  empty: T,
): Promise<T> {
  try {
    return await read;
  } catch (error) {
    if (isForbidden(error)) onForbidden?.(`to read ${what}`);
    else if (![404, 410].includes(statusOf(error))) throw error;
    return empty;
  }
}

/**
 * Makes the label that the forms name, where incidents are filed: GitHub drops one that it does not
 * know from a form without a word, and then nothing is an incident.
 */
export async function makeIncidentLabel(task: PullTask): Promise<void> {
  const { client, repository } = task;
  const { config, problems } = await readConfig(client.api, repository);
  const home = config.incidents.repository;
  const elsewhere = home !== undefined && !sameRepository(home, repository);
  if (problems.length > 0 || elsewhere) return;
  const label = incidentLabel(config);
  try {
    if (await hasLabel(client.api, repository, label.name)) return;
    await write(task, [{ do: 'create-label', repository, label }]);
  } catch (error) {
    // Archived, or without what the App asks for: its releases are judged all the same.
    if (isTransient(error) || ![403, 404, 410].includes(statusOf(error))) throw error;
  }
}

/** Keys of the open pull requests of a repository, the newest ones. */
export async function openPullKeys(task: PullTask): Promise<Key[]> {
  const open = await unseenIsEmpty(
    task,
    'pull requests',
    listOpenPulls(task.client.api, task.repository),
    [],
  );
  return open.slice(0, MOST_ORDINARY).map(({ number }) => pullKey(task.repository, number));
}

/** Whether our check stands on a commit as it does on what is no release. */
async function isGated({ client, repository, self }: PullTask, sha: string): Promise<boolean> {
  const runs = await readOurChecks(client.api, repository, sha, self.id);
  const run = latestRun(runs, RELEASE_CHECK);
  return run !== null && run.conclusion !== null && !isAboutRelease(run.about);
}

/** Keys of the releases, and of what has no check of ours, whatever its age. */
async function openPulls(task: PullTask, known: readonly string[]) {
  const { config, problems } = await readConfig(task.client.api, task.repository);
  const open = await unseenIsEmpty(
    task,
    'pull requests',
    listOpenPulls(task.client.api, task.repository),
    [],
  );
  const isJudged = (pull: WirePull) => problems.length > 0 || isRelease(branchesOf(pull), config);
  const heads = new Set(open.filter((pull) => !isJudged(pull)).map(({ head }) => head.sha));
  const gated = new Set(known.filter((sha) => heads.has(sha)));
  const asked = [...heads].filter((sha) => !gated.has(sha)).slice(0, MOST_ASKED);
  const missing = new Set<string>();
  for (const sha of asked) ((await isGated(task, sha)) ? gated : missing).add(sha);
  const keys = open
    .filter((pull) => isJudged(pull) || missing.has(pull.head.sha))
    .map(({ number }) => pullKey(task.repository, number));
  return { keys, config, gated: [...gated] };
}

/** One page of the closed incidents, the oldest first: each is looked at again some time. */
async function closedIncidents(
  { client, repository, installedAt }: PullTask,
  config: Config,
  page: number,
) {
  const { data } = await client.api.request('GET /repos/{owner}/{repo}/issues', {
    ...repo(repository),
    labels: config.incidents.label,
    state: 'closed',
    sort: 'created',
    direction: 'asc',
    per_page: CLOSED,
    page,
  });
  const issues = (data as WireIssue[]).filter((issue) => !issue.pull_request);
  const keys = issues
    .filter((issue) => mayBeReviewed(issue, config, config.incidents.since ?? installedAt))
    .map(({ number }) => incidentKey(refKey({ repository, number })));
  return { keys, next: data.length < CLOSED ? 1 : page + 1 };
}

/** What a look at everything found, and where the next one goes on. */
export interface Everything {
  keys: Key[];
  groups: { key: Key; group: QueuedGroup }[];
  closedPage: number;
  gated: string[];
}

/** Keys of open incidents, of some closed ones, releases, merge groups, and of what has no check of ours. */
export async function sweepRepository(
  task: PullTask,
  { closedPage, gated }: Pick<Everything, 'closedPage' | 'gated'>,
): Promise<Everything> {
  const { client, repository } = task;
  const pulls = await unseenIsEmpty(task, 'the configuration', openPulls(task, gated), null);
  if (!pulls) return { keys: [], groups: [], closedPage, gated };
  const { config } = pulls;
  const incidents = await unseenIsEmpty(task, 'issues', openIncidents(task, config), []);
  const nothing = { keys: [], next: closedPage };
  const past = closedIncidents(task, config, closedPage);
  const closed = await unseenIsEmpty(task, 'issues', past, nothing);
  const queued = await readQueue(client.api, repository);
  const groups = queued.map((group) => ({ key: groupKey(repository, group.head_sha), group }));
  const keys = distinctKeys([...pulls.keys, ...incidents, ...closed.keys]);
  return { keys, groups, closedPage: closed.next, gated: pulls.gated };
}
