// Whether what a change brought stands in a tree.
import { type By, type ForceFile, judgeFile, judgeItems } from './judge-file.js';
import { explainNothing } from './nothing.js';
import { placesOf, readTree } from './places.js';
import type { Brought, BroughtFile, Tree } from './types.js';

export type { By, ForceFile } from './judge-file.js';

/** With fewer items than these all must stand; else two thirds. */
const FEW = 12;

/** Whether a change is in force in a tree; JSON-safe. */
export interface Force {
  state: 'in-force' | 'gone' | 'unknown' | 'no-substance';
  /** The weakest way by which a file was judged; null where there was none to judge. */
  by: By | null;
  /** Part of what was brought that stands, 0 to 1. */
  share: number;
  files: ForceFile[];
  /** Why it is not in force, for people; paths in it are as they were written. */
  reason: string | null;
}

function isEnough(present: number, telling: number, total: number): boolean {
  return total < FEW ? present >= telling : present * 3 >= telling * 2;
}

const list = (files: readonly { path: string }[]) => files.map(({ path }) => path).join(', ');

function whyGone(files: readonly ForceFile[], share: number): string {
  const gone = files.filter(({ state }) => state === 'gone');
  if (gone.length === files.length) return `nothing of it stands any more: ${list(gone)}`;
  const lost = gone.length > 0 ? `, and ${list(gone)} does not stand any more` : '';
  return `only ${Math.floor(share * 100)} % of what it brought stands${lost}`;
}

/**
 * Whether what a change brought is in force in a tree: two thirds of the runs of all its files
 * together, all of them where there are fewer than twelve; each file without a text by its size.
 */
export function inForce(brought: Brought, tree: Tree): Force {
  if (brought.files.length === 0) {
    const reason = explainNothing(brought.nothing);
    return { state: 'no-substance', by: null, share: 0, files: [], reason };
  }
  const index = readTree(tree);
  const files = brought.files.map((file) => judgeFile(file, placesOf(file.path, index)));
  const sum = (pick: (file: ForceFile) => number, of = files) =>
    of.reduce((all, file) => all + pick(file), 0);
  const present = sum((file) => file.present);
  const telling = sum((file) => file.telling);
  const total = sum((file) => file.total);
  const sized = files.filter((file) => file.total === 0);
  const there = sized.filter(({ state }) => state === 'there').length;
  const share = telling > 0 ? present / telling : there / sized.length;
  const by = (['size', 'text', 'blob'] as const).find((way) => files.some((f) => f.by === way));
  const force = { by: by ?? null, share, files };
  if (there === sized.length && isEnough(present, telling, total)) {
    return { ...force, state: 'in-force', reason: null };
  }
  const unread = files.filter(({ state }) => state === 'unread');
  const hoped = present + sum((file) => file.telling, unread);
  const open = sized.every(({ state }) => state !== 'gone') && isEnough(hoped, telling, total);
  return unread.length > 0 && open
    ? { ...force, state: 'unknown', reason: `could not be read: ${list(unread)}` }
    : { ...force, state: 'gone', reason: whyGone(files, share) };
}

/** Paths among which a file that is gone may have been split. */
const SPLIT = 5;

/**
 * Where a file that is gone went: the paths of the kind to which the commit that removed it added
 * what the file had brought, the fullest first. `added`: what it added to each path.
 */
export function movedTo(
  file: BroughtFile,
  added: readonly { path: string; oid: string | null; text: string | null }[],
): string[] {
  const same = added.filter(({ oid }) => oid !== null && oid === file.oid);
  if (same.length > 0) return same.slice(0, SPLIT).map(({ path }) => path);
  const hits = added.map(({ path, text }) => ({
    path,
    count:
      text === null ? 0 : judgeItems({ items: file.items, whole: true }, [{ path, text }]).present,
  }));
  const found = hits.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  return found.slice(0, SPLIT).map(({ path }) => path);
}
