// Changed files and trees for the tests: patches as GitHub gives them, made from two texts.
import { createHash } from 'node:crypto';
import { broughtBy } from '../../../src/core/force/brought.js';
import { type Force, inForce } from '../../../src/core/force/in-force.js';
import type { ChangedFile, ForceKind, Tree, TreeFile } from '../../../src/core/force/types.js';

export type Files = Record<string, string>;
const CONTEXT = 3;

const lines = (text: string) => (text === '' ? [] : text.replace(/\n$/, '').split('\n'));

/** Git's name of a blob. */
export function oidOf(text: string): string {
  const bytes = Buffer.from(text);
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** The shortest way from one list of lines to another, as lines with their signs. */
function edits(old: string[], now: string[]): string[] {
  const length = Array.from({ length: old.length + 1 }, () => new Array(now.length + 1).fill(0));
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const row = length[i] as number[];
      row[j] =
        old[i] === now[j]
          ? length[i + 1]?.[j + 1] + 1
          : Math.max(length[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  const result: string[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      result.push(` ${old[i]}`);
      i += 1;
      j += 1;
    } else if (i < old.length && (j === now.length || length[i + 1]?.[j] >= length[i]?.[j + 1])) {
      result.push(`-${old[i]}`);
      i += 1;
    } else {
      result.push(`+${now[j]}`);
      j += 1;
    }
  }
  return result;
}

/** The unified diff of one file, three lines of context. */
export function patchOf(before: string, after: string): string {
  const all = edits(lines(before), lines(after));
  const near = all.map((_, at) =>
    all.slice(Math.max(0, at - CONTEXT), at + CONTEXT + 1).some((line) => line[0] !== ' '),
  );
  const out: string[] = [];
  let [old, now] = [0, 0];
  all.forEach((line, at) => {
    if (near[at] && !near[at - 1]) {
      const end = near.indexOf(false, at);
      const hunk = all.slice(at, end < 0 ? undefined : end);
      const olds = hunk.filter(([sign]) => sign !== '+').length;
      const news = hunk.filter(([sign]) => sign !== '-').length;
      const from = olds > 0 ? old + 1 : old;
      out.push(`@@ -${from},${olds} +${news > 0 ? now + 1 : now},${news} @@`);
    }
    if (near[at]) out.push(line);
    if (line[0] !== '+') old += 1;
    if (line[0] !== '-') now += 1;
  });
  const endless = after !== '' && !after.endsWith('\n') ? ['\\ No newline at end of file'] : [];
  return [...out, ...endless].join('\n');
}

/** One changed file with its patch alone; null stands for no file. */
export function changedFile(
  path: string,
  before: string | null,
  after: string | null,
  more: Partial<ChangedFile> = {},
): ChangedFile {
  const patch = patchOf(before ?? '', after ?? '');
  const status = before === null ? 'added' : after === null ? 'removed' : 'modified';
  return {
    path,
    status,
    additions: patch.split('\n').filter((line) => line.startsWith('+')).length,
    patch: patch === '' ? null : patch,
    oid: oidOf(after ?? before ?? ''),
    size: (after ?? '').length,
    ...more,
  };
}

/** What changed between two states of a repository. */
export function changeOf(before: Files, after: Files): ChangedFile[] {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return paths
    .filter((path) => before[path] !== after[path])
    .map((path) => changedFile(path, before[path] ?? null, after[path] ?? null));
}

/** The same change with the whole texts read. */
export function withTexts(files: ChangedFile[], after: Files): ChangedFile[] {
  return files.map((file) => ({ ...file, after: after[file.path] ?? null }));
}

/** A tree that holds these files and nothing else at the paths asked for. */
export function treeOf(files: Files, asked: string[], moves: Tree['moves'] = []): Tree {
  const paths = [...new Set([...asked, ...Object.keys(files)])];
  return {
    files: paths.map((path): TreeFile => {
      const text = files[path];
      return text === undefined
        ? { path, oid: null, size: 0, text: null }
        : { path, oid: oidOf(text), size: text.length, text };
    }),
    moves: asked.map((from) => moves.find((move) => move.from === from) ?? { from, to: [] }),
  };
}

/** Whether the change from `before` to `after` is in force in `now`, by patch alone or with texts. */
export function judge(
  before: Files,
  after: Files,
  now: Files,
  { kind = 'eval' as ForceKind, texts = false, moves = [] as Tree['moves'] } = {},
): Force {
  const files = changeOf(before, after);
  const brought = broughtBy(texts ? withTexts(files, after) : files, kind);
  return inForce(
    brought,
    treeOf(
      now,
      files.map(({ path }) => path),
      moves,
    ),
  );
}
