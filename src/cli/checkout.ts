// A git checkout: its root, branches, tags and remote, and what stands in the folders that matter.
import { execFile } from 'node:child_process';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { textPaths } from '../collect/setup.js';
import type { ReleaseTraces, SetupTree, TreeEntry } from '../core/setup/facts.js';
import { FOLDERS } from '../core/setup/names.js';

const run = promisify(execFile);
/** Bytes of output that are taken; a repository can have many tags. */
const MOST_OUTPUT = 20_000_000;
/** GitHub reads no larger CODEOWNERS, and nothing else here is as large. */
const MOST_BYTES = 3_000_000;

async function git(folder: string, ...args: string[]): Promise<string | null> {
  try {
    const { stdout } = await run('git', ['-C', folder, ...args], { maxBuffer: MOST_OUTPUT });
    return stdout.trim();
  } catch {
    return null;
  }
}

/** The root of the checkout around a folder. @throws Error for people where there is none. */
export async function checkoutRoot(folder: string): Promise<string> {
  const root = await git(folder, 'rev-parse', '--show-toplevel');
  if (root) return root;
  throw new Error(
    `${folder} is no git checkout, or git is not installed. Expected a clone of the repository that is to be set up; change into it and run the command again.`,
  );
}

async function entriesIn(root: string, folder: string): Promise<TreeEntry[]> {
  const found = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
  return found
    .filter(({ name }) => name !== '.git')
    .map((entry) => ({
      path: folder === '' ? entry.name : `${folder}/${entry.name}`,
      kind: entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : 'other',
    }));
}

async function textOf(file: string): Promise<string | null> {
  try {
    const { size } = await lstat(file);
    return size > MOST_BYTES ? null : await readFile(file, 'utf8');
  } catch {
    return null;
  }
}

/** The files of a checkout as they are now; links are not followed. */
export async function readCheckout(root: string): Promise<SetupTree> {
  const entries: TreeEntry[] = [];
  for (const folder of FOLDERS) {
    const alike = entries.filter(
      ({ path, kind }) => kind === 'folder' && path.toLowerCase() === folder.toLowerCase(),
    );
    for (const { path } of folder === '' ? [{ path: '' }] : alike) {
      entries.push(...(await entriesIn(root, path)));
    }
  }
  const paths = textPaths(entries);
  const texts = await Promise.all(
    paths.map(async (path) => [path, await textOf(join(root, path))]),
  );
  return { entries, texts: Object.fromEntries(texts) };
}

async function refs(root: string, prefix: string, depth: number): Promise<string[] | null> {
  const listed = await git(
    root,
    'for-each-ref',
    '--sort=-creatordate',
    `--format=%(refname:lstrip=${depth})`,
    prefix,
  );
  return listed === null
    ? null
    : listed.split('\n').filter((name) => name !== '' && name !== 'HEAD');
}

/** Traces of releases that the clone itself holds. */
export async function readLocalTraces(root: string): Promise<ReleaseTraces> {
  const [local, remote, tags] = await Promise.all([
    refs(root, 'refs/heads', 2),
    refs(root, 'refs/remotes/origin', 3),
    refs(root, 'refs/tags', 2),
  ]);
  const branches = [...new Set([...(remote ?? []), ...(local ?? [])])];
  return { branches, tags, environments: null };
}

/** The default branch: that of `origin` where the clone knows it, else a usual one, else the present one. */
export async function readDefaultBranch(root: string): Promise<string> {
  const head = await git(root, 'symbolic-ref', '--short', 'refs/remotes/origin/HEAD');
  if (head?.startsWith('origin/')) return head.slice('origin/'.length);
  const branches = (await refs(root, 'refs/heads', 2)) ?? [];
  const usual = ['main', 'master'].find((name) => branches.includes(name));
  return usual ?? ((await git(root, 'symbolic-ref', '--short', 'HEAD')) || 'main');
}

export interface Remote {
  /** `owner/repo`. */
  repository: string;
  host: string;
}

const REMOTE =
  /^(?:https?:\/\/(?:[^/@]*@)?|(?:ssh|git):\/\/(?:[^/@]*@)?|[^/@:]+@)([\w.-]+)(?::\d+)?[/:]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/;

/** What `origin` points to; null where it is no address of a server. */
export async function readRemoteOf(root: string): Promise<Remote | null> {
  const [, host, owner, name] =
    REMOTE.exec((await git(root, 'remote', 'get-url', 'origin')) ?? '') ?? [];
  return host && owner && name ? { host, repository: `${owner}/${name}` } : null;
}
