// What stands in the folders of a commit, one request a folder that is there.
import type { TreeEntry } from '../core/setup/facts.js';
import type { Api } from './client.js';
import { repo } from './pages.js';

interface WireEntry {
  path?: string;
  mode?: string;
  type?: string;
  sha?: string;
}

/** Mode of a symbolic link. */
const LINK = '120000';

function kindOf({ type, mode }: WireEntry): TreeEntry['kind'] {
  if (type === 'tree') return 'folder';
  return type === 'blob' && mode !== LINK ? 'file' : 'other';
}

async function readTree(api: Api, repository: string, sha: string): Promise<WireEntry[]> {
  const { data } = await api.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
    ...repo(repository),
    tree_sha: sha,
  });
  return data.tree;
}

/**
 * The entries of some folders, with their paths; names of folders are matched without regard to case.
 * @param tree hash of the root. @param folders blank is the root; a folder comes after its parent.
 * @throws where one cannot be read.
 */
export async function readFolders(
  api: Api,
  repository: string,
  tree: string,
  folders: readonly string[],
): Promise<TreeEntry[]> {
  const found: (TreeEntry & { sha: string })[] = [];
  for (const folder of folders) {
    const alike = found.filter(
      ({ path, kind }) => kind === 'folder' && path.toLowerCase() === folder.toLowerCase(),
    );
    const at = folder === '' ? [{ path: '', sha: tree }] : alike;
    for (const { path, sha } of at) {
      for (const entry of await readTree(api, repository, sha)) {
        const name = path === '' ? `${entry.path}` : `${path}/${entry.path}`;
        found.push({ path: name, kind: kindOf(entry), sha: entry.sha ?? '' });
      }
    }
  }
  return found.map(({ path, kind }) => ({ path, kind }));
}
