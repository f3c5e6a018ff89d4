// The months of a window, UTC.

/** @param at ISO 8601 or `YYYY-MM-DD`. @returns `YYYY-MM`. */
export function monthOf(at: string): string {
  return at.slice(0, 7);
}

/** Every month that a window touches, the oldest first. */
export function monthsOf({ since, until }: { since: string; until: string }): string[] {
  const months: string[] = [];
  let [year, month] = since.split('-').map(Number) as [number, number];
  while (`${year}-${String(month).padStart(2, '0')}` <= monthOf(until)) {
    months.push(`${year}-${String(month).padStart(2, '0')}`);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return months;
}
