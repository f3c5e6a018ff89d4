// Brings drafts onto a branch of their own: what stands there is kept, and the branch is never forced.
import type { Write } from '../core/writes/write.js';
import type { Api } from './client.js';
import { statusOf } from './errors.js';
import { repo } from './pages.js';
import { commitFiles, hasOpen, openPull } from './propose.js';
import { readFilesAt } from './read-tree.js';

type AddDrafts = Extract<Write, { do: 'add-drafts' }>;

/** Others may commit to the branch meanwhile. */
const TRIES = 3;

async function headOf(api: Api, { repository, branch }: AddDrafts): Promise<string | null> {
  try {
    const { data } = await api.request('GET /repos/{owner}/{repo}/git/ref/{ref}', {
      ...repo(repository),
      ref: `heads/${branch}`,
    });
    return data.object.sha;
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
    return null;
  }
}

/** Files that do not stand at a commit. @throws where one of them could not be read. */
async function missingAt(
  api: Api,
  { repository, files }: AddDrafts,
  sha: string,
): Promise<AddDrafts['files']> {
  const requests = files.map(({ path }) => ({ path, revisions: [sha] }));
  const found = await readFilesAt(api, repository, requests);
  return files.filter(({ path }) => {
    const there = found.get(`${sha}:${path}`);
    if (there === undefined) throw new Error(`Whether ${path} is there could not be read.`);
    return there === null;
  });
}

/** Sets the branch on a commit that follows its head. @returns false where it has moved meanwhile. */
async function advance(
  api: Api,
  { repository, branch }: AddDrafts,
  sha: string,
  isNew: boolean,
): Promise<boolean> {
  const where = repo(repository);
  try {
    if (isNew) {
      const ref = `refs/heads/${branch}`;
      await api.request('POST /repos/{owner}/{repo}/git/refs', { ...where, ref, sha });
    } else {
      const ref = `heads/${branch}`;
      const path = 'PATCH /repos/{owner}/{repo}/git/refs/{ref}';
      await api.request(path, { ...where, ref, sha, force: false });
    }
    return true;
  } catch (error) {
    if (statusOf(error) !== 422) throw error;
    return false;
  }
}

/** Adds what is missing, and opens the pull request unless one is open. @throws where GitHub refuses. */
export async function addDrafts(api: Api, write: AddDrafts): Promise<void> {
  for (let turn = 1; ; turn += 1) {
    const head = await headOf(api, write);
    const parent = head ?? write.base.sha;
    const missing = await missingAt(api, write, parent);
    if (missing.length === 0 && head === null) return;
    if (missing.length === 0) break;
    const sha = await commitFiles(api, write, parent, missing);
    if (await advance(api, write, sha, head === null)) break;
    // A branch that was refused though nobody has moved it will be refused again.
    if (turn === TRIES || (await headOf(api, write)) === head) {
      throw Object.assign(new Error(`${write.branch} could not be set`), { status: 422 });
    }
  }
  if (!(await hasOpen(api, write))) await openPull(api, write);
}
