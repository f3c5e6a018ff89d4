// The failing version beside this one: a worktree at its commit, with the cases of this one laid over it.

import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const MOST_OUTPUT = 100 * 2 ** 20;

/** @throws the error of git. */
async function git(folder: string, ...args: string[]): Promise<string> {
  const { stdout } = await run('git', ['-C', folder, ...args], { maxBuffer: MOST_OUTPUT });
  return stdout;
}

/** @returns the whole hash. @throws Error for people where it is not here. */
export async function commitAt(root: string, sha: string): Promise<string> {
  const found = await git(root, 'rev-parse', '--verify', '--quiet', `${sha}^{commit}`).catch(
    () => '',
  );
  if (found.trim() !== '') return found.trim();
  const shallow = (await git(root, 'rev-parse', '--is-shallow-repository')).trim() === 'true';
  const next = shallow
    ? 'The checkout is shallow; fetch the whole history (actions/checkout with fetch-depth: 0).'
    : 'Fetch it, or name another one.';
  throw new Error(
    `There is no commit ${sha.slice(0, 60)} here. Expected the commit of the version that failed. ${next}`,
  );
}

/** @throws Error for people where something is not committed: what ran would be of no commit. */
export async function checkClean(root: string, results: string): Promise<void> {
  const lines = (await git(root, 'status', '--porcelain', '--untracked-files=no')).split('\n');
  const dirty = lines
    .map((line) => line.slice(3))
    .filter((path) => path !== '' && path !== results);
  if (dirty.length === 0) return;
  throw new Error(
    `The checkout has changes that are not committed: ${dirty.slice(0, 3).join(', ')}. Commit or put them aside, so that what runs is what is released.`,
  );
}

/**
 * Makes it. @param wanted the paths of this version that are laid over it.
 * @returns its folder, and what takes it away again.
 */
export async function failingVersion(
  root: string,
  sha: string,
  wanted: (path: string) => boolean,
): Promise<{ folder: string; remove(): Promise<void> }> {
  const home = await mkdtemp(join(tmpdir(), 'prove-'));
  const folder = join(home, 'version');
  const remove = async () => {
    await git(root, 'worktree', 'remove', '--force', folder).catch(() => '');
    await rm(home, { recursive: true, force: true });
    await git(root, 'worktree', 'prune').catch(() => '');
  };
  try {
    await git(root, 'worktree', 'add', '--detach', '--force', folder, sha);
    const paths = (await git(root, 'ls-tree', '-r', '-z', '--name-only', 'HEAD')).split('\0');
    await layOver(
      folder,
      await commitAt(root, 'HEAD'),
      paths.filter((path) => path !== '' && wanted(path)),
    );
    return { folder, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** Takes files of a commit into a worktree, by a list that git reads from its input. */
async function layOver(folder: string, head: string, paths: readonly string[]): Promise<void> {
  if (paths.length === 0) return;
  const args = ['checkout', head, '--pathspec-from-file=-', '--pathspec-file-nul'];
  const child = spawn('git', ['-C', folder, '--literal-pathspecs', ...args], {
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (part) => {
    said += part;
  });
  child.stdin.end(paths.join('\0'));
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0)
    throw new Error(`The cases could not be laid over the failing version: ${said.slice(0, 300)}`);
}
