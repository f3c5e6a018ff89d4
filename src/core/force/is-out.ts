// Whether a cause is out of a tree: stricter than its opposite, since an error lets a release through.
import { causeOf, isBack, isNowhere } from './cause.js';
import { isBookkeeping } from './paths.js';
import { placesOf, readTree, type TreeIndex } from './places.js';
import type { ChangedFile, Tree, TreeFile } from './types.js';

type State = 'out' | 'in' | 'unread';

/** Where a cause stands: `in` also where it was moved, rewritten or only half taken back. */
export interface CausePlace {
  state: State;
  /** Files that keep it in or could not be read. */
  files: { path: string; state: 'in' | 'unread' }[];
}

/** A file that the cause took away is back, or it is not. */
function ofRemoved(file: ChangedFile, now: TreeFile): State {
  if (now.oid === null) return 'in';
  if (file.oid !== null && now.oid === file.oid) return 'out';
  if (now.text === null) return 'unread';
  const cause = causeOf(file);
  return cause && isBack(cause, now.text) ? 'out' : 'in';
}

function ofPresent(file: ChangedFile, now: TreeFile): State {
  if (now.oid === file.oid) return 'in';
  if (file.beforeOid && now.oid === file.beforeOid) return 'out';
  const cause = causeOf(file);
  if (!cause) return 'in';
  if (now.text === null) return 'unread';
  return isBack(cause, now.text) || isNowhere(cause, [now.text]) ? 'out' : 'in';
}

/** A file that is gone took the cause with it, unless it went elsewhere. */
function ofGone(file: ChangedFile, tree: TreeIndex): State {
  const places = placesOf(file.path, tree);
  if (!places) return 'unread';
  if (places.length === 0) return 'out';
  const texts = places.flatMap(({ text }) => text ?? []);
  if (texts.length < places.length) return 'unread';
  const cause = causeOf(file);
  return cause && isNowhere(cause, texts) ? 'out' : 'in';
}

function stateOf(file: ChangedFile, tree: TreeIndex): State {
  const now = tree.files.get(file.path);
  if (!now || now.unread) return 'unread';
  if (file.status === 'removed') return ofRemoved(file, now);
  if (now.oid !== null) return ofPresent(file, now);
  const old = file.from === undefined ? undefined : tree.files.get(file.from);
  // What was only renamed is taken back where the old name stands again.
  if (file.patch === null && old && !old.unread)
    return old.oid === null ? ofGone(file, tree) : 'out';
  return ofGone(file, tree);
}

/**
 * Whether a cause is out of a tree: of each of its files what it removed is back, or what it added
 * stands nowhere. `files`: all of the change, whatever their paths, with `after` read. By patches alone
 * a common turn of phrase elsewhere in the file keeps one in three rolled-back causes in.
 */
export function isOut(files: readonly ChangedFile[], tree: Tree): CausePlace {
  const index = readTree(tree);
  const weighty = files.filter(({ path }) => !isBookkeeping(path));
  const left = (weighty.length > 0 ? weighty : files).flatMap((file) => {
    const state = stateOf(file, index);
    return state === 'out' ? [] : [{ path: file.path, state }];
  });
  if (files.length === 0) return { state: 'unread', files: [] };
  const isIn = left.some(({ state }) => state === 'in');
  return { state: isIn ? 'in' : left.length > 0 ? 'unread' : 'out', files: left };
}

/** Whether a set of causes is out: every one has to be, and there must be one. */
export function areOut(causes: readonly Pick<CausePlace, 'state'>[]): boolean {
  return causes.length > 0 && causes.every(({ state }) => state === 'out');
}
