// Proposes files on a branch of their own: one commit, one branch, one pull request, never two.
import type { Write } from '../core/writes/write.js';
import type { Api } from './client.js';
import { statusOf } from './errors.js';
import { repo } from './pages.js';
import { commitFiles, hasOpen, openPull } from './propose.js';

type OpenSetup = Extract<Write, { do: 'open-setup' }>;

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
  if (!(await setBranch(api, write, await commitFiles(api, write, write.base.sha, write.files))))
    return;
  await openPull(api, write);
}
