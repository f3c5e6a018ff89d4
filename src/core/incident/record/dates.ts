// Reads the dates people type: ISO 8601 and its common spellings; unclear ones are refused.

const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const ISO = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/;
const SLASHED = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/;
const DAY_FIRST = /^(?:[a-z]{3,9},? )?(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.?,? (\d{4})$/;
const MONTH_FIRST = /^(?:[a-z]{3,9},? )?([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/;
const CLOCK =
  /(?:^|[\st,])(?:at )?(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?: ?(am|pm))?(?: h(?:rs?)?)?\s*(z|utc|gmt)?\s*([+-]\d{2}:?\d{2}|[+-]\d{1,2})?$/;

function monthOf(name: string): number {
  const short = name === 'sept' ? 'sep' : name;
  return MONTHS.findIndex((month) => month.startsWith(short)) + 1;
}

function readDay(text: string): [number, number, number] | null {
  const iso = ISO.exec(text) ?? SLASHED.exec(text);
  if (iso) return [Number(iso[1]), Number(iso[2]), Number(iso[3] ?? 1)];
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return [Number(dayFirst[3]), monthOf(dayFirst[2] as string), Number(dayFirst[1])];
  const named = MONTH_FIRST.exec(text);
  if (named) return [Number(named[3]), monthOf(named[1] as string), Number(named[2])];
  return null;
}

interface Clock {
  hour: number;
  minute: number;
  second: number;
  /** Minutes that the zone is ahead of UTC. */
  offset: number;
}

function readClock(match: RegExpExecArray): Clock | null {
  let hour = Number(match[1]);
  const minute = Number(match[2]);
  const second = Number(match[3] ?? 0);
  if (match[4]) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (match[4] === 'pm' ? 12 : 0);
  }
  if (hour > 23 || minute > 59 || second > 59) return null;
  const zone = match[6];
  if (!zone) return { hour, minute, second, offset: 0 };
  const digits = zone.slice(1).replace(':', '');
  const hours = Number(digits.length > 2 ? digits.slice(0, -2) : digits);
  const minutes = digits.length > 2 ? Number(digits.slice(-2)) : 0;
  if (hours > 14 || minutes > 59) return null;
  return { hour, minute, second, offset: (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) };
}

/**
 * Reads a date with an optional time and zone; without a zone it is UTC, without a time midnight.
 * @returns ISO 8601 in UTC, or null where the text is no date or not a clear one (`03/04/2026`).
 */
export function readInstant(input: string): string | null {
  const text = input.trim().replace(/[`*_]/g, '').replace(/\s+/g, ' ').toLowerCase();
  if (text.length > 60) return null;
  const time = CLOCK.exec(text);
  const dayText = (time ? text.slice(0, time.index) : text.replace(/ ?(z|utc|gmt)$/, ''))
    .replace(/[,\s]+$/, '')
    .trim();
  const day = readDay(dayText);
  const clock = time ? readClock(time) : { hour: 0, minute: 0, second: 0, offset: 0 };
  if (!day || !clock) return null;
  const [year, month, date] = day;
  const value = new Date(Date.UTC(year, month - 1, date, clock.hour, clock.minute, clock.second));
  if (value.getUTCMonth() !== month - 1 || value.getUTCDate() !== date) return null;
  value.setTime(value.getTime() - clock.offset * 60_000);
  return value.toISOString();
}

/** Reads a calendar day; the same spellings without a time. @returns `YYYY-MM-DD` or null. */
export function readDate(input: string): string | null {
  return readInstant(input)?.slice(0, 10) ?? null;
}
