// The paths that differ between two commits, where GitHub's caps cut every list of files.
import type { FileFacts } from '../core/facts.js';
import type { Api } from './client.js';
import { Unreadable } from './errors.js';
import { repo } from './pages.js';

async function readTree(api: Api, repository: string, sha: string): Promise<Map<string, string>> {
  const { data } = await api.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
    ...repo(repository),
    tree_sha: sha,
    recursive: '1',
  });
  if (data.truncated) throw new Unreadable('it is longer than GitHub gives');
  const leaves = data.tree.filter(({ type }) => type !== 'tree');
  return new Map(leaves.map(({ path, sha: content }) => [path, content]));
}

/**
 * Changed paths in two requests; how many lines were added is not known.
 * @param from null where nothing was there before.
 * @throws where cut off.
 */
export async function changedPaths(
  api: Api,
  repository: string,
  from: string | null,
  to: string,
): Promise<FileFacts[]> {
  const [before, after] = await Promise.all([
    from === null ? new Map<string, string>() : readTree(api, repository, from),
    readTree(api, repository, to),
  ]);
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths]
    .filter((path) => before.get(path) !== after.get(path))
    .map((path) => ({ path, status: 'changed', additions: 0 }));
}
