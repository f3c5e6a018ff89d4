// How well the evals of incidents are proven, as far as their ledgers tell.

import { GRADES, type Grade } from '../config/kinds.js';
import type { Row } from './rows.js';

/** What a grade says, for people. */
export const GRADE_MEANS: Readonly<Record<Grade, string>> = {
  landed: 'a case was written',
  present: 'its case ran and passed',
  catches: 'its grader fails the recorded output of the incident',
  proven: 'it is red on the failing version and green now',
};

/** The best grade of the evals that have landed for an incident; null where none has. */
export function gradeOf({ ledger }: Pick<Row, 'ledger'>): Grade | null {
  const grades = ledger.entries
    .filter(({ kind, status, decision }) => {
      return kind === 'eval' && status === 'landed' && decision === 'none';
    })
    .map(({ graded }) => GRADES.indexOf(graded?.grade ?? 'landed'));
  return grades.length === 0 ? null : (GRADES[Math.max(...grades)] ?? null);
}

export interface Graded {
  grade: Grade;
  refs: string[];
}

/** Serious incidents whose eval has landed, by grade, the weakest first. */
export function gradesOf(rows: readonly Row[]): Graded[] {
  return GRADES.map((grade) => ({
    grade,
    refs: rows.filter((row) => row.serious && gradeOf(row) === grade).map(({ ref }) => ref),
  }));
}
