// When the head last changed some files, for ranges that are older than an incident.
import type { Api } from './client.js';
import { mapLimited, repo } from './pages.js';

/** Files that are looked up at most; each takes a request. */
const MOST_FILES = 20;

/** Dates by path, ISO 8601; those beyond the cap and those that GitHub does not tell are left out. */
export async function readChangedAt(
  api: Api,
  repository: string,
  head: string,
  paths: readonly string[],
): Promise<Map<string, string>> {
  const dates = await mapLimited(paths.slice(0, MOST_FILES), 4, async (path) => {
    const { data } = await api.request('GET /repos/{owner}/{repo}/commits', {
      ...repo(repository),
      sha: head,
      path,
      per_page: 1,
    });
    return data[0]?.commit.committer?.date;
  });
  return new Map(dates.flatMap((date, at) => (date ? [[paths[at] as string, date]] : [])));
}
