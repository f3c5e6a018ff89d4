// Trees and ranges, computed by the emulator's own git data: what a diff holds, what a merge gives.
import { type Answer, asJson, asList, type Json, text } from './exchange.js';
import type { Upstream } from './upstream.js';

/** Author of commits that exist only to be compared; a fixed date gives them a stable hash. */
const NOBODY = { name: 'sandbox', email: 'sandbox@localhost', date: '2000-01-01T00:00:00Z' };
/** GitHub lists at most this many files of a pull request. */
const MOST_FILES = 3000;

export async function tipOf(upstream: Upstream, repo: string, branch: string): Promise<string> {
  const ref = await upstream.get(`/repos/${repo}/git/ref/heads/${branch}`);
  return text(asJson(ref.object).sha);
}

export async function treeOf(upstream: Upstream, repo: string, sha: string): Promise<string> {
  const commit = await upstream.get(`/repos/${repo}/git/commits/${sha}`);
  return text(asJson(commit.tree).sha);
}

/** The commits of `base..head`, oldest first. */
export async function commitsOf(
  upstream: Upstream,
  repo: string,
  base: string,
  head: string,
): Promise<Json[]> {
  const all: Json[] = [];
  for (let page = 1; ; page++) {
    const path = `/repos/${repo}/compare/${base}...${head}?per_page=100&page=${page}`;
    const commits = asList((await upstream.get(path)).commits);
    all.push(...commits);
    if (commits.length < 100) return all;
  }
}

/** The files that `head` changes since it left `base`, as a pull request lists them. */
export async function filesOf(
  upstream: Upstream,
  repo: string,
  base: string,
  head: string,
): Promise<Json[]> {
  const range = await upstream.get(`/repos/${repo}/compare/${base}...${head}?per_page=1&page=1`);
  const fork = text(asJson(range.merge_base_commit).sha);
  // `compare` stops at 300 files; one commit from the fork to the head's tree lists them all.
  const probe = await commitTree(upstream, repo, {
    message: 'sandbox: range',
    tree: await treeOf(upstream, repo, head),
    parents: [fork],
    author: NOBODY,
  });
  const files: Json[] = [];
  for (let page = 1; files.length < MOST_FILES; page++) {
    const path = `/repos/${repo}/commits/${probe}?per_page=100&page=${page}`;
    const more = asList((await upstream.get(path)).files);
    files.push(...more);
    if (more.length < 100) break;
  }
  return files;
}

/** The tree that results from applying a diff's files to another tree. */
export async function applyFiles(
  upstream: Upstream,
  repo: string,
  tree: string,
  files: readonly Json[],
): Promise<string> {
  if (files.length === 0) return tree;
  const entry = (path: unknown, sha: unknown) => ({ path, sha, mode: '100644', type: 'blob' });
  const entries = files.flatMap((file) => [
    ...(file.status === 'renamed' ? [entry(file.previous_filename, null)] : []),
    entry(file.filename, file.status === 'removed' ? null : file.sha),
  ]);
  const path = `/repos/${repo}/git/trees`;
  const made = must(await upstream.send('POST', path, { base_tree: tree, tree: entries }));
  return text(made.sha);
}

export async function commitTree(
  upstream: Upstream,
  repo: string,
  commit: Json,
  token?: string,
): Promise<string> {
  const headers = token === undefined ? undefined : { authorization: `token ${token}` };
  return text(must(await upstream.send('POST', `/repos/${repo}/git/commits`, commit, headers)).sha);
}

function must(answer: Answer): Json {
  if (answer.status < 300) return asJson(answer.body);
  throw new Error(`the emulator says ${answer.status}: ${JSON.stringify(answer.body)}`);
}
