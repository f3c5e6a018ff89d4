// What a text about a date is made of, as the scanners find it.
import type { Day } from './calendar.js';
import type { WordKind } from './words.js';
import type { Zone } from './zones.js';

/** Why a text is no date, in words that follow “it cannot be read: ”. */
export const WHY = {
  none: 'there is no date in it',
  order: 'day and month can be taken for each other',
  century: 'the year has two digits',
  day: 'there is no such day',
  time: 'there is no such time',
  half: 'morning and afternoon can be taken for each other',
  dayless: 'the day is missing',
  hourless: 'the hour is missing',
  yearless: 'the year is missing',
  weekday: 'the day of the week is another one',
  future: 'it lies in the future',
  skipped: 'the clocks were put forward over this time, so it never was',
  twice: 'the clocks were put back, so this time came twice; write the offset as well',
  offset: 'no clock is that far from UTC',
  other: 'it tells when something else happened',
  unclear: 'it can be read in more than one way',
  differ: 'it names two times that do not agree',
  long: 'it is too long',
} as const;

export interface TimeItem {
  is: 'time';
  /** Since midnight, in ms; up to 24 hours. */
  time: number;
  /** Half of the day, where it was written; null where it was not and the hour is 1 to 12. */
  half: 'am' | 'pm' | '24' | null;
  /** With seconds, or in ISO form: an offset may follow without a blank. */
  full: boolean;
  /** “midnight”, which is the start of a day or its end. */
  midnight: boolean;
}

export type Core =
  | ({ is: 'day'; span: boolean } & Day)
  | TimeItem
  | { is: 'zone'; zone: Zone }
  /** Looks like a day or a time, and cannot be one. */
  | { is: 'bad'; of: 'day' | 'time' | 'zone'; why: string };

export type Item = { /** A blank stands before it. */ gap: boolean } & (
  | Core
  | { is: 'weekday'; weekday: number }
  | { is: 'word'; kind: WordKind | null; text: string }
  | { is: 'number'; text: string }
  | { is: 'mark'; mark: string }
);

/** What a scanner found, and where it ends. */
export interface Found<T> {
  item: T;
  end: number;
}

/** Runs a sticky expression at a place. */
export function matchAt(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(text);
}

export function isCore(item: Item | undefined): item is Item & Core {
  return item !== undefined && ['day', 'time', 'zone', 'bad'].includes(item.is);
}
