// The files that paths and globs name, in a folder.

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { matchesAny } from '../core/config/globs.js';

const IGNORED = new Set(['node_modules', '.git']);
/** Folders and files that are looked at. */
const MOST_SEEN = 100_000;
export const MOST_FILES = 500;

/** Every file below a folder; links are not followed. */
async function* filesBelow(root: string, folder = ''): AsyncGenerator<string> {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isFile()) yield path;
    else if (entry.isDirectory() && !IGNORED.has(entry.name)) yield* filesBelow(root, path);
  }
}

/**
 * Finds them; a name without `*` and `?` stands for itself.
 * @throws Error for people where there are none, or too many.
 */
export async function findFiles(root: string, patterns: readonly string[]): Promise<string[]> {
  const exact = patterns.filter((one) => !/[*?]/.test(one));
  const globs = patterns.filter((one) => /[*?]/.test(one));
  const found = new Set(exact.map((path) => path.replace(/^\.\//, '')));
  let seen = 0;
  if (globs.length > 0) {
    for await (const path of filesBelow(root)) {
      seen += 1;
      if (seen > MOST_SEEN) break;
      if (matchesAny(path, globs)) found.add(path);
    }
  }
  if (found.size === 0) {
    throw new Error(
      `No file matches ${patterns.map((one) => JSON.stringify(one)).join(', ') || 'nothing'}. Expected what the eval tool wrote, for example results.json.`,
    );
  }
  if (found.size > MOST_FILES || seen > MOST_SEEN) {
    throw new Error(
      `More than ${MOST_FILES} files match, or the folder is too large. Name them closer.`,
    );
  }
  return [...found];
}
