// What a change did to files, and what stands in the tree that is judged; plain JSON.

/** Kinds of change that land by content. */
export type ForceKind = 'eval' | 'gate';

/** One file of a change, as GitHub lists it; whole texts where they were read as well. */
export interface ChangedFile {
  path: string;
  /** Old path of a rename. */
  from?: string;
  /** GitHub's word: added, modified, removed, renamed, copied, changed, unchanged. */
  status: string;
  /** Lines added. */
  additions: number;
  /** Unified diff of this file; null for a binary or a large one. */
  patch: string | null;
  /** Blob that the change left (of a removed file: the one it took). */
  oid: string | null;
  /** Blob before the change, where known; null where there was no file. */
  beforeOid?: string | null;
  /** Bytes that the change left, where known. */
  size?: number | null;
  mode?: 'symlink' | 'submodule';
  /**
   * Whole texts, where read; null where there was no file. With a patch, `after` alone is enough. Worth
   * reading for causes and where a change brought fewer than twelve items: a patch does not show
   * whether the same words stand elsewhere in the file.
   */
  before?: string | null;
  after?: string | null;
  /** The patterns of the kind that match the path: a prose file counts where one ends in its extension. */
  patterns?: readonly string[];
}

/** What stands at a path: `oid` null means nothing, `unread` that nobody could look. */
export interface TreeFile {
  path: string;
  oid: string | null;
  /** Bytes. */
  size: number;
  /** Null for a binary, and for a text too large to be read. */
  text: string | null;
  unread?: boolean;
}

/** Where a file that is gone went: the paths that took its text; null where that was not read. */
export interface Move {
  from: string;
  to: string[] | null;
}

/** The judged tree, as far as it was asked for. A path that is not listed counts as unread. */
export interface Tree {
  files: TreeFile[];
  moves: Move[];
}

/** Why a file of a change lands nothing. */
export type NothingWhy =
  | 'removed'
  | 'renamed'
  | 'symlink'
  | 'generated'
  | 'housekeeping'
  | 'prose'
  | 'no-added-line'
  | 'blank'
  | 'comments'
  | 'draft'
  | 'stood-before'
  | 'few-words';

/** One thing that a change brought: a run of words, any of the spellings by which it is found again. */
export interface Item {
  runs: string[];
  /** How often the change brought it. */
  count: number;
}

/** A counted file of a change. */
export interface BroughtFile {
  path: string;
  oid: string | null;
  /** `size`: there is no text to compare. */
  how: 'text' | 'size';
  /** Bytes; what an LFS pointer points to. */
  size: number | null;
  /** Whether the whole file was known, so that what it had before is left out for certain. */
  whole: boolean;
  items: Item[];
  /** Its first two counted lines. */
  firstLines: string[];
}

/** What a change brought on the paths of a kind. */
export interface Brought {
  kind: ForceKind;
  files: BroughtFile[];
  nothing: { path: string; why: NothingWhy }[];
}
