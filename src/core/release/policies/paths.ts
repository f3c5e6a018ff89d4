// Whether a release touches the paths that a policy guards.
import { matchesAny } from '../../config/globs.js';
import type { FileFacts } from '../../facts.js';

/** The first guarded path that changes; what is renamed away from one counts as well. */
export function touched(guarded: string[], files: readonly FileFacts[]): string | null {
  const paths = files.flatMap(({ path, from }) => [path, ...(from ? [from] : [])]);
  return paths.find((path) => matchesAny(path, guarded)) ?? null;
}
