// Which files of a change count for a kind: on its paths, with lines added.
import { matchesAny } from '../../config/globs.js';
import type { ChangeKind, Config } from '../../config/schema.js';
import type { FileFacts } from '../../facts.js';

/** Path patterns of a kind; alert and evidence changes may land anywhere. */
export function pathsOf(kind: ChangeKind, config: Config): string[] | null {
  return kind === 'eval' || kind === 'gate' ? config.changes[kind].paths : null;
}

/** Paths that count for the kind. Deletions and pure renames add no line, so they are nothing. */
export function matchingFiles(files: FileFacts[], kind: ChangeKind, config: Config): string[] {
  const patterns = pathsOf(kind, config);
  return files
    .filter((file) => file.additions > 0 && file.status !== 'removed')
    .map((file) => file.path)
    .filter((path) => patterns === null || matchesAny(path, patterns));
}
