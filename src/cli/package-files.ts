// Files of the package itself.
import { readFile } from 'node:fs/promises';

/** The package's folder, seen from the bundle in `dist/` and from this file in `src/cli/`. */
const ROOTS = ['../', '../../'];

/** The text of a file by its path in the package, or null where the command runs without its package. */
export async function readPackageFile(path: string): Promise<string | null> {
  for (const root of ROOTS) {
    try {
      return await readFile(new URL(root + path, import.meta.url), 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
  return null;
}
