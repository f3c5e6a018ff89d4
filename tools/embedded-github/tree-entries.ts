// Files as a test writes them, as entries of a git tree.

/** More than a text: bytes, a mode such as `100755` or `120000` (a symlink), or a submodule's commit. */
interface FileEntry {
  readonly content?: string;
  readonly base64?: string;
  readonly mode?: '100644' | '100755' | '120000';
  readonly submodule?: string;
}

/** Path to a file's new text; null deletes it. */
export type Files = Readonly<Record<string, string | FileEntry | null>>;

export interface TreeEntry {
  readonly path: string;
  readonly mode: '100644' | '100755' | '120000' | '160000';
  readonly type: 'blob' | 'commit';
  readonly sha?: string | null;
  readonly content?: string;
}

/** @param blob stores bytes (base64) and returns their hash. */
export function treeEntries(
  files: Files,
  blob: (base64: string) => Promise<string>,
): Promise<TreeEntry[]> {
  return Promise.all(
    Object.entries(files).map(async ([path, given]): Promise<TreeEntry> => {
      const file: FileEntry | null = typeof given === 'string' ? { content: given } : given;
      const entry = { path, mode: file?.mode ?? '100644', type: 'blob' } as const;
      if (file === null) return { ...entry, sha: null };
      if (file.submodule) return { path, mode: '160000', type: 'commit', sha: file.submodule };
      if (file.base64 !== undefined) return { ...entry, sha: await blob(file.base64) };
      return { ...entry, content: file.content ?? '' };
    }),
  );
}
