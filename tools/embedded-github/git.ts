// Trees and ranges, computed by the emulator's own git data: what a diff holds, what a merge gives.
import { type Answer, asJson, asList, type Json, text } from './exchange.js';
import { completeFiles } from './files.js';
import type { Upstream } from './upstream.js';

/** Author of commits that exist only to be compared; a fixed date gives them a stable hash. */
export const NOBODY = { name: 'sandbox', email: 'sandbox@localhost', date: '2000-01-01T00:00:00Z' };
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

/** What lies between two commits never changes, so it is found out once. */
const found = new WeakMap<Upstream, Map<string, Promise<Json[]>>>();

/** The files that `head` changes since it left `base`, as a pull request lists them. */
export async function filesOf(
  upstream: Upstream,
  repo: string,
  base: string,
  head: string,
): Promise<Json[]> {
  const known = found.get(upstream) ?? new Map<string, Promise<Json[]>>();
  found.set(upstream, known);
  const range = `${repo} ${base}...${head}`;
  const files = known.get(range) ?? findFiles(upstream, repo, base, head);
  known.set(range, files);
  files.catch(() => known.delete(range));
  // Whoever takes them may change them.
  return structuredClone(await files);
}

async function findFiles(
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
  return completeFiles(upstream, repo, files);
}

interface Entry {
  readonly path: string;
  readonly mode: string;
  readonly type: string;
  readonly sha: string | null;
}

/** Files of a tree by path; folders are not listed. */
async function entriesOf(upstream: Upstream, repo: string, tree: string) {
  const read = await upstream.get(`/repos/${repo}/git/trees/${tree}?recursive=1`);
  const files = asList(read.tree).filter(({ type }) => type !== 'tree');
  return new Map(
    files.map(({ path, mode, type, sha }) => [
      text(path),
      { path: text(path), mode: text(mode), type: text(type), sha: text(sha) } satisfies Entry,
    ]),
  );
}

/** The tree that `onto` becomes when the difference between two other trees is made to it. */
export async function mergeTrees(
  upstream: Upstream,
  repo: string,
  onto: string,
  from: string,
  to: string,
): Promise<string> {
  if (from === onto) return to;
  const [before, after] = await Promise.all([
    entriesOf(upstream, repo, from),
    entriesOf(upstream, repo, to),
  ]);
  const changed: Entry[] = [...after.values()].filter(({ path, sha, mode }) => {
    const old = before.get(path);
    return old?.sha !== sha || old?.mode !== mode;
  });
  const gone = [...before.values()]
    .filter(({ path }) => !after.has(path))
    .map((entry) => ({ ...entry, sha: null }));
  return writeTree(upstream, repo, onto, [...gone, ...changed]);
}

/** The tree of a merge of `head` into `base`; what both change is as `head` has it. */
export async function mergedTree(
  upstream: Upstream,
  repo: string,
  base: string,
  head: string,
): Promise<string> {
  const range = await upstream.get(`/repos/${repo}/compare/${base}...${head}?per_page=1&page=1`);
  const fork = text(asJson(range.merge_base_commit).sha);
  const [onto = '', from = '', to = ''] = await Promise.all(
    [base, fork, head].map((sha) => treeOf(upstream, repo, sha)),
  );
  return mergeTrees(upstream, repo, onto, from, to);
}

/** A tree with other files; `sha` null takes a path away. */
export async function writeTree(
  upstream: Upstream,
  repo: string,
  base: string | null,
  entries: readonly object[],
): Promise<string> {
  if (base !== null && entries.length === 0) return base;
  const asked = { ...(base === null ? {} : { base_tree: base }), tree: entries };
  return text(must(await upstream.send('POST', `/repos/${repo}/git/trees`, asked)).sha);
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
