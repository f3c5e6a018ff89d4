// How long it takes from a detected incident to a learned one.

import type { Row } from './rows.js';

/** A way between two moments of an incident. Durations are hours. */
export interface Span {
  from: string;
  to: string;
  /** Incidents of which both moments are known. */
  refs: string[];
  /** Incidents that came so far, but of which a moment is not known or lies before the first. */
  untold: number;
  /** Null where there is none to count. */
  median: number | null;
  /** The 90th percentile; null for fewer than ten. */
  p90: number | null;
}

const HOUR = 3_600_000;

/** The value at a share of a sorted list, by the nearest rank. */
function rank(sorted: readonly number[], share: number): number | null {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? null;
}

function spanOf(
  rows: readonly Row[],
  [from, start]: readonly [string, (row: Row) => string | null],
  [to, end]: readonly [string, (row: Row) => string | null],
  came: (row: Row) => boolean,
): Span {
  const there = rows.filter(came);
  const known = there.flatMap((row) => {
    const [first, last] = [start(row), end(row)];
    const hours = first && last ? (Date.parse(last) - Date.parse(first)) / HOUR : Number.NaN;
    return hours >= 0 ? [{ ref: row.ref, hours }] : [];
  });
  const sorted = known.map(({ hours }) => hours).sort((a, b) => a - b);
  return {
    from,
    to,
    refs: known.map(({ ref }) => ref),
    untold: there.length - known.length,
    median: rank(sorted, 0.5),
    p90: sorted.length < 10 ? null : rank(sorted, 0.9),
  };
}

/** Detected → contained → reviewed → learned, and the whole way. */
export function timesOf(rows: readonly Row[]): Span[] {
  const detected = ['detected', (row: Row) => row.detectedAt] as const;
  const contained = ['contained', (row: Row) => row.containedAt] as const;
  const reviewed = ['reviewed', (row: Row) => row.reviewedAt] as const;
  const learned = ['learned', (row: Row) => row.learnedAt] as const;
  const isReviewed = ({ stage }: Row) => stage === 'changes-pending' || stage === 'learned';
  const isLearned = ({ stage, serious }: Row) => serious && stage === 'learned';
  return [
    spanOf(rows, detected, contained, ({ containedAt }) => containedAt !== null),
    spanOf(rows, contained, reviewed, isReviewed),
    spanOf(rows, reviewed, learned, isLearned),
    spanOf(rows, detected, learned, isLearned),
  ];
}
