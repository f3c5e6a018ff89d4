// A roll-back: what a range brought, read as what going back takes away.
import type { FileFacts } from '../facts.js';

const HUNK = /^@@ -(\S+) \+(\S+) @@/;
const STATUS: Record<string, string> = { added: 'removed', removed: 'added' };

/** The patch that takes a patch back. */
function reversedPatch(patch: string): string {
  return patch
    .split('\n')
    .map((line) => {
      if (line.startsWith('@@')) return line.replace(HUNK, '@@ -$2 +$1 @@');
      const [sign, rest] = [line[0], line.slice(1)];
      return sign === '+' ? `-${rest}` : sign === '-' ? `+${rest}` : line;
    })
    .join('\n');
}

/** A file as it changes where a change is taken back. */
export function reversedFile(file: FileFacts): FileFacts {
  const { path, status, additions, deletions = 0, from, patch, oid } = file;
  const keeps = status === 'added' || status === 'removed' || additions + deletions === 0;
  return {
    path: from ?? path,
    status: STATUS[status] ?? status,
    additions: deletions,
    deletions: additions,
    ...(from ? { from: path } : {}),
    patch: typeof patch === 'string' ? reversedPatch(patch) : (patch ?? null),
    // What stood there before is not told, unless the file came, went or moved whole.
    oid: keeps ? (oid ?? null) : null,
  };
}
