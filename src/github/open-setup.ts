// Proposes files on a branch of their own: one commit, one branch, one pull request, never two.
import type { Write } from '../core/writes/write.js';
import type { Api } from './client.js';
import { statusOf } from './errors.js';
import { repo } from './pages.js';
import { readPullsFrom } from './read-setup-pulls.js';

type OpenSetup = Extract<Write, { do: 'open-setup' }>;

/** A commit with the files on top of the base; its author is the App, so GitHub signs it. */
async function commit(api: Api, { repository, base, files, message }: OpenSetup): Promise<string> {
  const where = repo(repository);
  const { data: before } = await api.request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', {
    ...where,
    commit_sha: base.sha,
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
    parents: [base.sha],
  });
  return data.sha;
}

async function hasOpen(api: Api, { repository, branch }: OpenSetup): Promise<boolean> {
  const pulls = await readPullsFrom(api, repository, branch);
  return pulls.some(({ state }) => state === 'open');
}

/** Sets the branch on a commit. @returns false where somebody else has proposed it meanwhile. */
async function setBranch(api: Api, write: OpenSetup, sha: string): Promise<boolean> {
  const { repository, branch } = write;
  const where = repo(repository);
  try {
    await api.request('POST /repos/{owner}/{repo}/git/refs', {
      ...where,
      ref: `refs/heads/${branch}`,
      sha,
    });
    return true;
  } catch (error) {
    if (statusOf(error) !== 422) throw error;
    if (await hasOpen(api, write)) return false;
    // Left over from one that was closed or merged: nothing is proposed from it now.
    await api.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', {
      ...where,
      ref: `heads/${branch}`,
      sha,
      force: true,
    });
    return true;
  }
}

/** Opens it, unless one from the branch is open. @throws the request's error where GitHub refuses. */
export async function openSetup(api: Api, write: OpenSetup): Promise<void> {
  if (await hasOpen(api, write)) return;
  if (!(await setBranch(api, write, await commit(api, write)))) return;
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
