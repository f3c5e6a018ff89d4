// The paths that a change touches.
import type { FileFacts } from '../facts.js';

/** Every path that changes; what is renamed away from one counts as well. */
export function changedPaths(files: readonly Pick<FileFacts, 'path' | 'from'>[]): string[] {
  return files.flatMap(({ path, from }) => (from ? [path, from] : [path]));
}
