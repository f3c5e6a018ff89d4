// Whether a release touches the paths that a policy guards.
import { matchesAny } from '../../config/globs.js';
import type { FileFacts } from '../../facts.js';

/** Every path that changes; what is renamed away from one counts as well. */
export function changedPaths(files: readonly FileFacts[]): string[] {
  return files.flatMap(({ path, from }) => (from ? [path, from] : [path]));
}

/** The first guarded path that changes. */
export function touched(guarded: string[], files: readonly FileFacts[]): string | null {
  return changedPaths(files).find((path) => matchesAny(path, guarded)) ?? null;
}
