// A share with the incidents behind it: a few are counted, never shown as a percentage.

/** Below this a percentage says more than is known. */
export const FEW = 10;

export interface Share {
  /** Incidents that have it, and those that should, `owner/repo#12`. */
  have: string[];
  of: string[];
}

/** The share of those that should which have it. */
export function shareOf<T extends { ref: string }>(
  rows: readonly T[],
  should: (row: T) => boolean,
  has: (row: T) => boolean,
): Share {
  const of = rows.filter(should);
  return { have: of.filter(has).map(({ ref }) => ref), of: of.map(({ ref }) => ref) };
}

/** In words: `7 of 9`, `41 of 50 (82 %)`, `none to count`. */
export function sayShare({ have, of }: Share): string {
  if (of.length === 0) return 'none to count';
  const counts = `${have.length} of ${of.length}`;
  return of.length < FEW ? counts : `${counts} (${Math.round((have.length / of.length) * 100)} %)`;
}
