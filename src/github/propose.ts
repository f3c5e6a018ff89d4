// What every pull request of files needs: a commit of the App's own, and one pull request from its branch.
import type { Proposal } from '../core/writes/write.js';
import type { Api } from './client.js';
import { statusOf } from './errors.js';
import { repo } from './pages.js';
import { readPullsFrom } from './read-setup-pulls.js';

/** A commit with the files on top of another; its author is the App, so GitHub signs it. */
export async function commitFiles(
  api: Api,
  { repository, message }: Pick<Proposal, 'repository' | 'message'>,
  parent: string,
  files: Proposal['files'],
): Promise<string> {
  const where = repo(repository);
  const { data: before } = await api.request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', {
    ...where,
    commit_sha: parent,
  });
  const { data: tree } = await api.request('POST /repos/{owner}/{repo}/git/trees', {
    ...where,
    base_tree: before.tree.sha,
    tree: files.map(({ path, text }) => ({
      path,
      mode: '100644' as const,
      type: 'blob' as const,
      content: text,
    })),
  });
  const { data } = await api.request('POST /repos/{owner}/{repo}/git/commits', {
    ...where,
    message,
    tree: tree.sha,
    parents: [parent],
  });
  return data.sha;
}

/** Whether a pull request from the branch is open. */
export async function hasOpen(
  api: Api,
  { repository, branch }: Pick<Proposal, 'repository' | 'branch'>,
): Promise<boolean> {
  const pulls = await readPullsFrom(api, repository, branch);
  return pulls.some(({ state }) => state === 'open');
}

/** Opens the pull request of a branch; one that somebody else has opened meanwhile is as good. */
export async function openPull(api: Api, write: Proposal): Promise<void> {
  const { repository, branch, base, title, body } = write;
  try {
    await api.request('POST /repos/{owner}/{repo}/pulls', {
      ...repo(repository),
      title,
      body,
      head: branch,
      base: base.branch,
    });
  } catch (error) {
    // Two at once: GitHub takes one pull request from a branch.
    if (statusOf(error) !== 422 || !(await hasOpen(api, write))) throw error;
  }
}
