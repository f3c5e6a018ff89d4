// Where a file of a change stands in a tree: at its path, or where it moved to.
import type { Move, Tree, TreeFile } from './types.js';

/** A tree by path. */
export interface TreeIndex {
  files: ReadonlyMap<string, TreeFile>;
  moves: ReadonlyMap<string, Move['to']>;
}

export function readTree({ files, moves }: Tree): TreeIndex {
  return {
    files: new Map(files.map((file) => [file.path, file])),
    moves: new Map(moves.map(({ from, to }) => [from, to])),
  };
}

/**
 * The files that stand for one of a change: its own, or those that it moved to; none where it is
 * gone, null where anything could not be read.
 */
export function placesOf(path: string, { files, moves }: TreeIndex): TreeFile[] | null {
  const there = files.get(path);
  if (!there || there.unread) return null;
  if (there.oid !== null) return [there];
  const to = moves.get(path);
  if (!to) return null;
  const places = to.map((target) => files.get(target));
  const read = places.flatMap((place) => (place && !place.unread ? [place] : []));
  return read.length < places.length ? null : read.filter(({ oid }) => oid !== null);
}
