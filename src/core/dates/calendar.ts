// The calendar: which days there are, and their days of the week.

export interface Day {
  /** Null where none was written. */
  year: number | null;
  /** From 1. */
  month: number;
  day: number;
}

/** Years outside are typing errors. */
const YEARS = [2000, 2099] as const;
const DAY = 86_400_000;

/** Midnight of the day in UTC, in milliseconds; null where there is no such day. */
export function midnight(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() : null;
}

/** Whether there is such a day; without a year, whether there is one in any year. */
export function isDay({ year, month, day }: Day): boolean {
  if (year !== null && (year < YEARS[0] || year > YEARS[1])) return false;
  return midnight(year ?? 2024, month, day) !== null;
}

/** Day of the week, Sunday is 0. @param time midnight of the day in UTC, ms */
export function weekdayOf(time: number): number {
  return new Date(time).getUTCDay();
}

/** Years to try for a day without one, the nearest first. @param from ms */
export function yearsBefore(from: number): number[] {
  const last = new Date(from + DAY).getUTCFullYear();
  return Array.from({ length: 9 }, (_, back) => last - back);
}

/** `YYYY-MM-DD`. */
export function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
