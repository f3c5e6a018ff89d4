// The eval runs of a repository in a pass: they are the same for all its incidents, so they are read once.

import type { readGradesLater } from '../../collect/incident-grades.js';

export type ReadGrades = typeof readGradesLater;
type Grades = ReturnType<ReadGrades>;

/** Milliseconds for which a pass believes what it has read; what an event told is read afresh. */
const KEPT = 10 * 60_000;

/** One look. */
interface Asking {
  installation: number;
  /** A pass asks, and nothing is known to have changed. */
  quiet: boolean;
  /** ISO 8601. */
  now: string;
}

/** How one look reads them. */
export type SharedGrades = (asking: Asking) => ReadGrades;

/** @param read reads them. */
export function createSharedGrades(read: ReadGrades): SharedGrades {
  // A pass goes through one repository after the other, and what was read can be large.
  let last: { name: string; at: number; grades: Grades } | null = null;
  return ({ installation, quiet, now }) =>
    (request) => {
      const { repository, defaultBranch, sha, config } = request;
      const name = JSON.stringify([installation, repository, defaultBranch, sha, config.release]);
      const at = Date.parse(now);
      if (quiet && last?.name === name && at - last.at < KEPT) return last.grades;
      const asked = { name, at, grades: read(request) };
      last = asked;
      // What failed for now is tried again by the next.
      asked.grades.then(
        ({ unread }) => {
          if (unread.length > 0 && last === asked) last = null;
        },
        () => {
          if (last === asked) last = null;
        },
      );
      return asked.grades;
    };
}
