// Reads one commit with its files, and the commit that last touched a path.
import type { CommitFacts, FileFacts } from '../core/facts.js';
import type { Api } from './client.js';
import { PAGE_SIZE, readPages, repo } from './pages.js';
import { commitFacts, fileFacts, type WireFile } from './read-pulls.js';

/** GitHub gives at most this many files of a commit. */
const MOST_FILES = 3_000;

interface CommitReading extends CommitFacts {
  url: string;
  files: FileFacts[];
  filesComplete: boolean;
}

/** Reads a commit. @param sha a hash, or the beginning of one. @throws where it is not there. */
export async function readCommit(
  api: Api,
  repository: string,
  sha: string,
): Promise<CommitReading> {
  let head: (CommitFacts & { url: string }) | null = null;
  const { items, complete } = await readPages(async (page) => {
    const { data, headers } = await api.request('GET /repos/{owner}/{repo}/commits/{ref}', {
      ...repo(repository),
      ref: sha,
      per_page: PAGE_SIZE,
      page,
    });
    head ??= { ...commitFacts(data as Parameters<typeof commitFacts>[0]), url: data.html_url };
    // A page with fewer files than fit is the last; without this header nothing else says so.
    return { data: (data.files ?? []) as WireFile[], headers };
  }, MOST_FILES / PAGE_SIZE);
  const known = head as unknown as CommitFacts & { url: string };
  return { ...known, files: items.map(fileFacts), filesComplete: complete };
}

/** Hash of the commit that last touched a path before a revision; null where none did. */
export async function lastTouching(
  api: Api,
  repository: string,
  revision: string | null,
  path: string,
): Promise<string | null> {
  const { data } = await api.request('GET /repos/{owner}/{repo}/commits', {
    ...repo(repository),
    ...(revision ? { sha: revision } : {}),
    path,
    per_page: 1,
  });
  return data[0]?.sha ?? null;
}
