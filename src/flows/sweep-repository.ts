// What of a repository is under review or judgement now, whatever events were missed.
import type { Config } from '../domain/config/schema.js';
import { isStageLabel } from '../domain/plan/labels.js';
import { statusOf } from '../github/errors.js';
import { PAGE_SIZE, readPages, repo } from '../github/pages.js';
import { readConfig } from '../github/read-config.js';
import { labelNames, type WireIssue } from '../github/read-incident.js';
import type { PullTask } from './pull-task.js';
import { openReleases } from './watch-pull-request.js';

/** Pages of 100 open incidents that are looked at, the latest changed first. */
const PAGES = 3;

async function openIncidents({ client, repository }: PullTask, config: Config): Promise<string[]> {
  const { items } = await readPages(
    (page) =>
      client.api.request('GET /repos/{owner}/{repo}/issues', {
        ...repo(repository),
        labels: config.incidents.label,
        state: 'open',
        sort: 'updated',
        direction: 'desc',
        per_page: PAGE_SIZE,
        page,
      }),
    PAGES,
  );
  return (items as WireIssue[])
    .filter(({ labels, pull_request }) => {
      return !pull_request && labelNames(labels).some(isStageLabel);
    })
    .map(({ number }) => `incident:${repository}#${number}`);
}

/** Keys of the open incidents under review and of the open releases. */
export async function sweepRepository(task: PullTask): Promise<string[]> {
  try {
    const reading = await readConfig(task.client.api, task.repository);
    const incidents = await openIncidents(task, reading.config);
    return [...incidents, ...(await openReleases(task, reading))];
  } catch (error) {
    // Issues are switched off, or the repository is gone.
    if ([404, 410].includes(statusOf(error))) return [];
    throw error;
  }
}
