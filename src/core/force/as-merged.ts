// The tree that merging would give, of two trees and their merge base.
import type { Tree, TreeFile } from './types.js';

/** Blobs at the merge base; a path that is not listed was not read. */
interface Parting {
  path: string;
  /** Null where there was no file. */
  oid: string | null;
}

/**
 * A file as merging the head into the base would leave it: one that the head has not changed since
 * the merge base counts as the base has it, else the head's counts.
 */
function merged(
  path: string,
  parting: ReadonlyMap<string, string | null>,
  head: TreeFile | undefined,
  base: TreeFile | undefined,
): TreeFile {
  const unread = { path, oid: null, size: 0, text: null, unread: true };
  if (!head || head.unread) return unread;
  if (base && !base.unread && base.oid === head.oid) return head;
  const before = parting.get(path);
  if (before === undefined) return unread;
  return head.oid === before ? (base ?? unread) : head;
}

/** Moves are those of the side that a file is taken from; a file that is gone there was looked for there. */
export function asMerged(head: Tree, base: Tree, parting: readonly Parting[]): Tree {
  const [heads, bases] = [head, base].map(
    ({ files }) => new Map(files.map((file) => [file.path, file])),
  ) as [Map<string, TreeFile>, Map<string, TreeFile>];
  const before = new Map(parting.map(({ path, oid }) => [path, oid]));
  const files = [...new Set([...heads.keys(), ...bases.keys()])].map((path) =>
    merged(path, before, heads.get(path), bases.get(path)),
  );
  const fromHead = new Set(
    files.filter((file) => heads.get(file.path) === file).map((f) => f.path),
  );
  const moves = [
    ...head.moves.filter(({ from }) => fromHead.has(from)),
    ...base.moves.filter(({ from }) => !fromHead.has(from)),
  ];
  return { files, moves };
}
