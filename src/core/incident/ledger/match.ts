// Which files of a change count for a kind: by their paths alone.

import { NEVER_COUNTED } from '../../config/glob-faults.js';
import { matchesAny } from '../../config/globs.js';
import type { ChangeKind } from '../../config/kinds.js';
import type { Config } from '../../config/schema.js';
import type { FileFacts } from '../../facts.js';
import type { ChangedFile, ForceKind, Tree } from '../../force/types.js';

const NEVER = NEVER_COUNTED.map((folder) => `**/${folder}/**`);

/** The kinds that land by content, in the order in which a file counts for one. */
export const FORCE_KINDS: readonly ForceKind[] = ['eval', 'gate'];

/** Whether changes of a kind land by content. */
export function isForceKind(kind: ChangeKind): kind is ForceKind {
  return kind === 'eval' || kind === 'gate';
}

/** Path patterns of a kind; alert and evidence changes may land anywhere. */
export function pathsOf(kind: ChangeKind, config: Config): string[] | null {
  return isForceKind(kind) ? config.changes[kind].paths : null;
}

/** The patterns of a kind that match a path, in any case. */
function patternsFor(path: string, kind: ForceKind, config: Config): string[] {
  const lower = path.toLowerCase();
  if (matchesAny(lower, NEVER)) return [];
  return config.changes[kind].paths.filter((pattern) => matchesAny(lower, [pattern.toLowerCase()]));
}

/** The kind for which a file at a path counts: one alone, eval before gate. */
export function kindOfPath(path: string, config: Config): ForceKind | null {
  if (patternsFor(path, 'eval', config).length > 0) return 'eval';
  return patternsFor(path, 'gate', config).length > 0 ? 'gate' : null;
}

/** The files of a change on paths of a kind, as what they brought is read. */
export function countedFiles(
  files: readonly FileFacts[],
  kind: ForceKind,
  config: Config,
): ChangedFile[] {
  return files
    .filter(({ path }) => kindOfPath(path, config) === kind)
    .map((file) => ({
      ...asChanged(file),
      patterns: patternsFor(file.path, kind, config),
    }));
}

/** A tree in which files that are gone moved to paths of the kind alone: in an archive none stands. */
export function treeOfKind({ files, moves }: Tree, kind: ForceKind, config: Config): Tree {
  const onPath = (path: string) => kindOfPath(path, config) === kind;
  return { files, moves: moves.map(({ from, to }) => ({ from, to: to?.filter(onPath) ?? null })) };
}

/** A file whatever its path: a cause can lie anywhere. */
export function asChanged({
  path,
  status,
  additions,
  from,
  patch,
  oid,
  after,
}: FileFacts): ChangedFile {
  return {
    path,
    status,
    additions,
    ...(from === undefined ? {} : { from }),
    patch: patch ?? null,
    oid: oid ?? null,
    ...(after === undefined ? {} : { after }),
  };
}
