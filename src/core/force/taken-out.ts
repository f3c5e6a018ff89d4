// Whether a change takes a cause out of the tree: it was not out before.
import { isOut } from './is-out.js';
import { sectionsOf } from './patch.js';
import type { ChangedFile, Tree, TreeFile } from './types.js';

const gone = (path: string): TreeFile => ({ path, oid: null, size: 0, text: null });

/** A file as it stood before a change. @param left what the change left of it. */
function fileBefore(change: ChangedFile, left: TreeFile | undefined): TreeFile {
  const path = change.from ?? change.path;
  if (change.status === 'added') return gone(path);
  if (change.from !== undefined && change.patch === null && left) return { ...left, path };
  const after = left?.text ?? change.after ?? null;
  const sections = sectionsOf({ ...change, after });
  const [whole] = sections ?? [];
  if (!whole?.whole || sections?.length !== 1) {
    return { path, oid: '', size: 0, text: null, unread: true };
  }
  const text = whole.before.map((line) => line.text).join('\n');
  return { path, oid: change.beforeOid ?? '', size: text.length, text };
}

/** The tree before a change, as far as its patches and the texts that it left tell. */
function treeBefore(tree: Tree, change: readonly ChangedFile[]): Tree {
  const now = new Map(tree.files.map((file) => [file.path, file]));
  const before = new Map(now);
  for (const { path, from, status } of change) {
    if (from !== undefined && status !== 'copied') before.set(path, gone(path));
  }
  for (const one of change) {
    const file = fileBefore(one, now.get(one.path));
    before.set(file.path, file);
  }
  return { files: [...before.values()], moves: tree.moves };
}

/**
 * Whether a cause that is out of the tree was not out before a change. What merely touches a file of it does
 * not count: a cause that went out earlier is no longer this change's to take out. Where nobody can tell what
 * stood before, touching it is enough.
 */
export function isTakenOut(
  cause: readonly ChangedFile[],
  tree: Tree,
  change: readonly ChangedFile[],
): boolean {
  return isOut(cause, treeBefore(tree, change)).state !== 'out';
}
