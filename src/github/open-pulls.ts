// The pull requests of a repository, for the few questions that need them all, or the latest.
import type { Api } from './client.js';
import { PAGE_SIZE, readPages, repo } from './pages.js';
import type { WirePull } from './read-pulls.js';

const PAGES = 10;

/**
 * Open pull requests, newest first; beyond a thousand they are left to their own events.
 * @param from those from this branch alone.
 */
export async function listOpenPulls(
  api: Api,
  repository: string,
  from?: WirePull['head'],
): Promise<WirePull[]> {
  const owner = from?.repo?.full_name.split('/')[0];
  const { items } = await readPages(
    (page) =>
      api.request('GET /repos/{owner}/{repo}/pulls', {
        ...repo(repository),
        state: 'open',
        ...(from && owner ? { head: `${owner}:${from.ref}` } : {}),
        per_page: PAGE_SIZE,
        page,
      }),
    PAGES,
  );
  // One comes twice where another is opened while the list is read.
  const pulls = items as WirePull[];
  return [...new Map(pulls.map((pull) => [pull.number, pull])).values()];
}

/** The hundred pull requests that changed last, open or not. */
export async function listRecentPulls(api: Api, repository: string): Promise<WirePull[]> {
  const { data } = await api.request('GET /repos/{owner}/{repo}/pulls', {
    ...repo(repository),
    state: 'all',
    sort: 'updated',
    direction: 'desc',
    per_page: PAGE_SIZE,
  });
  return data as WirePull[];
}
