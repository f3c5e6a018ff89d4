// When the head last changed some files, for ranges that are older than an incident.
import type { FileFacts } from '../core/facts.js';
import type { Api } from './client.js';
import { mapLimited, repo } from './pages.js';

/** Files that are looked up at most; each takes a request. */
const MOST_FILES = 20;

/** Adds the dates. @param oldest stands in where more files match than are looked up. */
export async function readChangedAt(
  api: Api,
  repository: string,
  head: string,
  files: readonly FileFacts[],
  oldest: string,
): Promise<void> {
  for (const file of files.slice(MOST_FILES)) file.changedAt = oldest;
  await mapLimited(files.slice(0, MOST_FILES), 4, async (file) => {
    const { data } = await api.request('GET /repos/{owner}/{repo}/commits', {
      ...repo(repository),
      sha: head,
      path: file.path,
      per_page: 1,
    });
    file.changedAt = data[0]?.commit.committer?.date ?? oldest;
  });
}
