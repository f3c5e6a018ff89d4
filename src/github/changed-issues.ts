// What changed in a repository, issues and pull requests alike, in one list that costs nothing where nothing did.
import type { Api } from './client.js';
import { statusOf } from './errors.js';
import { listRecentPulls } from './open-pulls.js';
import { PAGE_SIZE, repo } from './pages.js';
import type { WireIssue } from './read-incident.js';
import type { WirePull } from './read-pulls.js';

export interface ChangedIssues {
  /** The first changed first; null where nothing changed since the tag was given. */
  issues: WireIssue[] | null;
  /** GitHub's tag of the list; null where it gave none, or where the list is longer than what was read. */
  etag: string | null;
  /** False where a cap cut it off: the rest is changed later than the last. */
  complete: boolean;
}

/** Pages of 100 that are read at a time. */
const PAGES = 3;

function asIssue(pull: WirePull): WireIssue {
  return { ...(pull as unknown as WireIssue), pull_request: {} };
}

/** Where issues are switched off GitHub lists none, and pull requests are listed by themselves. */
async function pullsAlone(api: Api, repository: string, since: string): Promise<ChangedIssues> {
  const pulls = await listRecentPulls(api, repository);
  const issues = pulls.filter(({ updated_at: at }) => at >= since).map(asIssue);
  return { issues: issues.reverse(), etag: null, complete: true };
}

/**
 * Reads what changed at or after a moment.
 * @param since ISO 8601. @param etag of the list of the same `since`.
 */
export async function readChanged(
  api: Api,
  repository: string,
  since: string,
  etag: string | null,
): Promise<ChangedIssues> {
  const issues: WireIssue[] = [];
  let given: string | null = null;
  for (let page = 1; page <= PAGES; page += 1) {
    const wanted = page === 1 && etag !== null ? { headers: { 'if-none-match': etag } } : {};
    try {
      const { data, headers } = await api.request('GET /repos/{owner}/{repo}/issues', {
        ...repo(repository),
        state: 'all',
        sort: 'updated',
        direction: 'asc',
        since,
        per_page: PAGE_SIZE,
        page,
        ...wanted,
      });
      issues.push(...(data as WireIssue[]));
      if (page === 1) given = headers.etag ?? null;
      if (!headers.link?.includes('rel="next"')) {
        return { issues, etag: page === 1 ? given : null, complete: true };
      }
    } catch (error) {
      if (statusOf(error) === 304) return { issues: null, etag, complete: true };
      if (statusOf(error) === 410) return pullsAlone(api, repository, since);
      throw error;
    }
  }
  return { issues, etag: null, complete: false };
}
