// A diff's files as GitHub lists them: similar files as renamed, hunk heads as git writes them, long patches left out.
import { asJson, asList, type Json, text } from './exchange.js';
import { commitTree, NOBODY, writeTree } from './git.js';
import type { Upstream } from './upstream.js';

/** From this share of common bytes on a removed and an added file are one that was renamed. */
const SIMILAR = 0.5;
/** More removed or added files than this are not compared with each other. */
const MOST_CANDIDATES = 400;
/** Limits of a whole diff and of one file, as GitHub documents them; what lies beyond has no patch. */
const MOST_LINES = 20_000;
const MOST_BYTES = 1_000_000;
const MOST_BYTES_OF_FILE = 500_000;

/** Completes the emulator's list (in place where it can). */
export async function completeFiles(
  upstream: Upstream,
  repo: string,
  files: readonly Json[],
): Promise<Json[]> {
  const listed = await withRenames(upstream, repo, files);
  let [lines, bytes] = [0, 0];
  for (const file of listed) {
    const patch = text(file.patch).replace(/^@@ -(\d+)(,\d+)? \+(\d+)(,\d+)? @@/gm, hunkHead);
    if (patch === '') continue;
    lines += patch.split('\n').length;
    bytes += patch.length;
    if (lines > MOST_LINES || bytes > MOST_BYTES || patch.length > MOST_BYTES_OF_FILE) {
      delete file.patch;
    } else file.patch = patch;
  }
  return listed;
}

/** git leaves out a count of one. */
function hunkHead(_: string, from: string, old = '', to: string, fresh = ''): string {
  const count = (given: string) => (given === ',1' ? '' : given);
  return `@@ -${from}${count(old)} +${to}${count(fresh)} @@`;
}

async function withRenames(
  upstream: Upstream,
  repo: string,
  files: readonly Json[],
): Promise<Json[]> {
  const removed = files.filter(({ status }) => status === 'removed');
  const added = files.filter(({ status }) => status === 'added');
  const few = removed.length <= MOST_CANDIDATES && added.length <= MOST_CANDIDATES;
  if (removed.length === 0 || added.length === 0 || !few) return [...files];
  const lines = new Map<Json, ReadonlyMap<string, number>>();
  for (const file of [...removed, ...added]) {
    lines.set(file, countLines(await contentOf(upstream, repo, text(file.sha))));
  }
  const pairs = removed
    .flatMap((from) =>
      added.map((to) => ({ from, to, score: similarity(lines.get(from), lines.get(to)) })),
    )
    .filter(({ score }) => score >= SIMILAR)
    .sort((a, b) => b.score - a.score);
  const paired = new Map<Json, Json>();
  for (const { from, to } of pairs) {
    if (paired.has(from) || paired.has(to)) continue;
    paired.set(from, to);
    paired.set(to, await renamed(upstream, repo, from, to));
  }
  return files
    .filter((file) => !(file.status === 'removed' && paired.has(file)))
    .map((file) => paired.get(file) ?? file);
}

async function contentOf(upstream: Upstream, repo: string, sha: string): Promise<string> {
  const blob = await upstream.send('GET', `/repos/${repo}/git/blobs/${sha}`);
  // A submodule has no blob.
  if (blob.status !== 200) return '';
  return Buffer.from(text(asJson(blob.body).content), 'base64').toString('latin1');
}

function countLines(content: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of content.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return counts;
}

function similarity(
  one: ReadonlyMap<string, number> = new Map(),
  other: ReadonlyMap<string, number> = new Map(),
): number {
  const size = (lines: ReadonlyMap<string, number>) =>
    [...lines].reduce((sum, [line, count]) => sum + line.length * count, 0);
  const common = [...one].reduce(
    (sum, [line, count]) => sum + line.length * Math.min(count, other.get(line) ?? 0),
    0,
  );
  return common / Math.max(1, size(one), size(other));
}

/** The entry of a renamed file; the patch is the emulator's own, of two commits made for it. */
async function renamed(upstream: Upstream, repo: string, from: Json, to: Json): Promise<Json> {
  const path = text(to.filename);
  let parents: string[] = [];
  for (const { sha } of [from, to]) {
    const entry = { path, mode: '100644', type: 'blob', sha };
    const tree = await writeTree(upstream, repo, null, [entry]);
    const commit = { message: 'sandbox: rename', tree, parents, author: NOBODY };
    parents = [await commitTree(upstream, repo, commit)];
  }
  const [edit = {}] = asList((await upstream.get(`/repos/${repo}/commits/${parents[0]}`)).files);
  const { patch: _, ...rest } = to;
  const { additions = 0, deletions = 0, changes = 0, patch } = edit;
  return {
    ...rest,
    ...{ status: 'renamed', additions, deletions, changes },
    previous_filename: from.filename,
    ...(patch === undefined ? {} : { patch }),
  };
}
