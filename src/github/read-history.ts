// The latest commits of a branch, with their parents.
import type { CommitFacts } from '../core/facts.js';
import type { Api } from './client.js';
import { repo } from './pages.js';
import { commitFacts } from './read-pulls.js';

/** Newest first, in one request. @param revision null: the default branch. @param most 100 at most. */
export async function readHistory(
  api: Api,
  repository: string,
  revision: string | null,
  most: number,
): Promise<CommitFacts[]> {
  const { data } = await api.request('GET /repos/{owner}/{repo}/commits', {
    ...repo(repository),
    ...(revision ? { sha: revision } : {}),
    per_page: most,
  });
  return data.map((commit) => commitFacts(commit as Parameters<typeof commitFacts>[0]));
}
