// The dates of a record: when the incident was detected, and by when a change is due.
import { readDay } from '../../dates/read-day.js';
import { type Clock, readInstant } from '../../dates/read-instant.js';

export { readDay };

interface DetectedAt {
  /** ISO 8601; null where it was not read. */
  value: string | null;
  /** What was assumed, or why it was not read; null where it was read as written or is not answered. */
  note: string | null;
  /** What to tell the person who wrote it; null where nothing has to be corrected. */
  problem: string | null;
  /** Nothing is answered. */
  empty: boolean;
}

/** Reads `Detected at`; what cannot be read is answered all the same, and the opening stands in. */
export function readDetectedAt(text: string, clock: Clock): DetectedAt {
  const { instant, assumed, problem, empty } = readInstant(text, clock);
  if (problem === null) return { value: instant, note: assumed, problem, empty };
  const shown = text.trim().replace(/\s+/g, ' ').slice(0, 60);
  const message = `“${shown}” cannot be read as a date: ${problem}. Write it like 2026-03-14 02:10 UTC; until then the time the issue was opened counts.`;
  return { value: null, note: `not read: ${problem}`, problem: message, empty };
}

/** Reads the day of a due date. @returns `YYYY-MM-DD`, or null where it is no clear one */
export function readDate(input: string): string | null {
  return readDay(input).day;
}
