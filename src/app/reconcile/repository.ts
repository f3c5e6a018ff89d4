// What of a repository is under review or judgement now, whatever events were missed.

import type { Config } from '../../core/config/schema.js';
import { isInOurForm, wasUnderReview } from '../../core/incident/in-form.js';
import { incidentLabel } from '../../core/incident/report/incident-label.js';
import { refKey, sameRepository } from '../../core/refs.js';
import { isRelease } from '../../core/release/is-release.js';
import { hasLabel } from '../../github/ensure-label.js';
import { isForbidden, isPassing, statusOf } from '../../github/errors.js';
import { readIncidentIssues } from '../../github/incident-issues.js';
import { listOpenPulls } from '../../github/open-pulls.js';
import { readConfig } from '../../github/read-config.js';
import { readOwnForm } from '../../github/read-forms.js';
import { labelNames, type WireIssue } from '../../github/read-incident.js';
import { branchesOf } from '../../github/read-pulls.js';
import { type QueuedGroup, readQueue } from '../../github/read-queue.js';
import { distinctKeys, groupKey, incidentKey, type Key, pullKey } from '../keys.js';
import { type PullTask, write } from './task.js';

/** Pages of 100 open incidents that are looked at, the latest changed first. */
const PAGES = 3;
/** Open pull requests that are no release, looked at where nothing tells which need it. */
const MOST_ORDINARY = 300;
/** One that changed in so many days may have changed while nobody listened. */
const MISSED_DAYS = 3;

/** Whether an open issue is under review, as far as the list tells, or may have been missed. */
function mayBeReviewed(issue: WireIssue, config: Config, since: string | null): boolean {
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
  const { config: read } = await readOwnForm(client.api, repository, config);
  return issues
    .filter((issue) => mayBeReviewed(issue, read, since))
    .map(({ number }) => incidentKey(refKey({ repository, number })));
}

/** Issues can be switched off, a repository can be gone, and a permission can be missing. */
async function unseenIsEmpty<T>(
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
    if (isPassing(error) || ![403, 404, 410].includes(statusOf(error))) throw error;
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

/** Keys of the releases, and of what may have been missed. */
async function openPulls(task: PullTask): Promise<{ keys: Key[]; config: Config }> {
  const { config, problems } = await readConfig(task.client.api, task.repository);
  const open = await unseenIsEmpty(
    task,
    'pull requests',
    listOpenPulls(task.client.api, task.repository),
    [],
  );
  const since = Date.parse(task.now) - MISSED_DAYS * 86_400_000;
  const releases = open.filter(
    (pull) => problems.length > 0 || isRelease(branchesOf(pull), config),
  );
  const missed = open.filter(({ updated_at: at }) => Date.parse(at) >= since);
  const keys = [...releases, ...missed.slice(0, MOST_ORDINARY)].map(({ number }) =>
    pullKey(task.repository, number),
  );
  return { keys: distinctKeys(keys), config };
}

/** Keys of open incidents, releases, merge groups, and of pull requests that changed lately. */
export async function sweepRepository(
  task: PullTask,
): Promise<{ keys: Key[]; groups: { key: Key; group: QueuedGroup }[] }> {
  const { client, repository } = task;
  const pulls = await unseenIsEmpty(task, 'the configuration', openPulls(task), null);
  if (!pulls) return { keys: [], groups: [] };
  const incidents = await unseenIsEmpty(task, 'issues', openIncidents(task, pulls.config), []);
  const queued = await readQueue(client.api, repository);
  const groups = queued.map((group) => ({ key: groupKey(repository, group.head_sha), group }));
  return { keys: [...incidents, ...pulls.keys], groups };
}
