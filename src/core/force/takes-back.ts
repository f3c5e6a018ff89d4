// Whether a change takes a cause back: it removes what the cause added, or brings what the cause took.
import { beyond, exactRuns } from './cause.js';
import { weightyOf } from './is-out.js';
import { type Section, sectionsOf } from './patch.js';
import type { ChangedFile } from './types.js';

/** Runs of words and signs that a change took from a file and added there. */
interface Runs {
  taken: ReadonlySet<string>;
  added: ReadonlySet<string>;
}

/** Null where no text is known. */
function runsOf(file: ChangedFile): Runs | null {
  const sections = sectionsOf(file);
  if (!sections || sections.length === 0) return null;
  const side = (which: 'before' | 'after') =>
    exactRuns(
      sections.flatMap((section: Section) => section[which].map(({ text }) => text)).join('\n'),
    );
  const [before, after] = [side('before'), side('after')];
  return { taken: new Set(beyond(before, after)), added: new Set(beyond(after, before)) };
}

const meet = (some: ReadonlySet<string>, others: ReadonlySet<string>) =>
  [...some].some((run) => others.has(run));

/** Where no text is known of one of the two, touching the file is all that can be seen. */
function reverses(change: ChangedFile, cause: ChangedFile): boolean {
  const [now, then] = [runsOf(change), runsOf(cause)];
  return !now || !then || meet(now.taken, then.added) || meet(now.added, then.taken);
}

const pathsOf = ({ path, from }: ChangedFile) => (from === undefined ? [path] : [path, from]);

/**
 * Whether a change takes back some of a cause. What merely touches a file of it does not: a cause that
 * went out earlier is no longer this change's to take out.
 */
export function takesBack(change: readonly ChangedFile[], cause: readonly ChangedFile[]): boolean {
  return weightyOf(cause).some((caused) =>
    change.some(
      (changed) =>
        pathsOf(caused).some((path) => pathsOf(changed).includes(path)) &&
        reverses(changed, caused),
    ),
  );
}
