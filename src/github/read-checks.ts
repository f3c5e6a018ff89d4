// What has run on a commit: check runs, and commit statuses, which many CI systems report instead.
import type { CheckFacts } from '../core/facts.js';
import type { Api } from './client.js';
import { Unreadable } from './errors.js';
import { PAGE_SIZE, readPages, repo } from './pages.js';

const PAGES = 10;

async function readRuns(api: Api, repository: string, sha: string): Promise<CheckFacts[]> {
  const { items, complete } = await readPages(async (page) => {
    const { data, headers } = await api.request(
      'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
      { ...repo(repository), ref: sha, per_page: PAGE_SIZE, page },
    );
    return { data: data.check_runs, headers };
  }, PAGES);
  if (!complete) throw new Unreadable(`there are more check runs than are read (${items.length})`);
  return items.map(({ name, status, conclusion }) => ({ name, status, conclusion }));
}

/** The latest status of each context, as a check run would say it. */
async function readStatuses(api: Api, repository: string, sha: string): Promise<CheckFacts[]> {
  const { items, complete } = await readPages(async (page) => {
    const { data, headers } = await api.request('GET /repos/{owner}/{repo}/commits/{ref}/status', {
      ...repo(repository),
      ref: sha,
      per_page: PAGE_SIZE,
      page,
    });
    return { data: data.statuses, headers };
  }, PAGES);
  if (!complete) throw new Unreadable(`there are more statuses than are read (${items.length})`);
  return items.map(({ context, state }) =>
    state === 'pending'
      ? { name: context, status: 'pending', conclusion: null }
      : { name: context, status: 'completed', conclusion: state },
  );
}

/** Latest check runs and statuses of a commit. @throws where there are more than are read. */
export async function readChecks(api: Api, repository: string, sha: string): Promise<CheckFacts[]> {
  const [runs, statuses] = await Promise.all([
    readRuns(api, repository, sha),
    readStatuses(api, repository, sha),
  ]);
  return [...runs, ...statuses];
}
