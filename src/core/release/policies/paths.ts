// Whether a release touches the paths that a policy guards.
import { matchesAny } from '../../config/globs.js';
import type { FileFacts } from '../../facts.js';
import { changedPaths } from '../changed-paths.js';

/** The first guarded path that changes. */
export function touched(guarded: string[], files: readonly FileFacts[]): string | null {
  return changedPaths(files).find((path) => matchesAny(path, guarded)) ?? null;
}
