// Cuts a text about a date into days, times, zones, words and marks. One pass, linear.
import { isMark } from './between.js';
import type { Found, Item } from './items.js';
import { matchAt } from './items.js';
import { WEEKDAYS } from './names.js';
import { scanDay, scanYearless } from './scan-days.js';
import { scanIsoTime, scanTime } from './scan-times.js';
import { scanBehindTime, scanUnknownZone, scanZone } from './scan-zones.js';
import { wordKind } from './words.js';

type Bare = Item extends infer I ? (I extends Item ? Omit<I, 'gap'> : never) : never;

/** Links, addresses, and names with digits in them: INC-4711, v4.2, #45. */
const NAME =
  /https?:\/\/\S+|[\w.+-]{1,64}@[\w-]+\.[\w.-]+|#[\w-]+|@[a-z][\w-]*|\p{L}[\p{L}_]*[-_]?\d[\p{L}\d_./-]*/iuy;
const WORD = /o'clock|\p{L}+(?:-\p{L}+)*/iuy;
const DIGITS = /\d+/y;
const DURATION =
  /\d{1,4} ?(?:h|hrs?|hours?|d|days?|m|mins?|minutes?|s|secs?|seconds?)(?![\p{L}\d]| \d)/iuy;
const DOTS = /\.{2,}|-{1,2}>|=>/y;
/** Short days of the week are words as well: they count with a date behind them. */
const DATE_BEHIND = /[.,]? ?(?:den |the |le |el )?\d/iy;

function word(text: string, at: number): Found<Bare> | null {
  const match = matchAt(WORD, text, at);
  if (!match) return null;
  const end = WORD.lastIndex;
  const lower = match[0].toLowerCase();
  const weekday = WEEKDAYS.get(lower);
  const sure =
    lower.length > 3 || matchAt(DATE_BEHIND, text, end) || /^[日月火水木金土]$/.test(lower);
  if (weekday !== undefined && (sure || lower.length === 3)) {
    return { item: { is: 'weekday', weekday }, end };
  }
  return { item: { is: 'word', kind: wordKind(lower), text: match[0] }, end };
}

function other(text: string, at: number): Found<Bare> {
  const name = matchAt(NAME, text, at);
  if (name) return { item: { is: 'word', kind: null, text: name[0] }, end: NAME.lastIndex };
  const found = word(text, at);
  if (found) return found;
  const digits = matchAt(DIGITS, text, at);
  if (digits) return { item: { is: 'number', text: digits[0] }, end: DIGITS.lastIndex };
  const dots = matchAt(DOTS, text, at);
  if (dots) return { item: { is: 'mark', mark: '→' }, end: DOTS.lastIndex };
  const mark = String.fromCodePoint(text.codePointAt(at) as number);
  return { item: { is: 'mark', mark }, end: at + mark.length };
}

/** “+ 2h”, “- 10 min”: what is added to a time is none itself. */
function added(text: string, at: number, before: Item | undefined, last: Item | undefined) {
  const sign = isMark(last, '+-–±') && (before?.is === 'time' || before?.is === 'zone');
  const match = sign ? matchAt(DURATION, text, at) : null;
  return match
    ? { item: { is: 'number' as const, text: match[0] }, end: DURATION.lastIndex }
    : null;
}

function next(text: string, at: number, items: Item[]): Found<Bare> {
  const [before, last] = [items.at(-2), items.at(-1)];
  const behindTime = last?.is === 'time';
  const time = isMark(last, '(') ? before : last;
  const behindDay = last?.is === 'day' && last.year !== null;
  return (
    (time?.is === 'time' ? scanBehindTime(text, at, time) : null) ??
    added(text, at, before, last) ??
    scanDay(text, at) ??
    scanTime(text, at, behindDay) ??
    scanYearless(text, at) ??
    scanZone(text, at, behindTime) ??
    (time?.is === 'time' ? scanUnknownZone(text, at, !behindTime) : null) ??
    other(text, at)
  );
}

/** The items of a tidy text, in order. */
export function scan(text: string): Item[] {
  const items: Item[] = [];
  let at = 0;
  let gap = false;
  while (at < text.length) {
    if (text[at] === ' ') {
      at += 1;
      gap = true;
      continue;
    }
    const last = items.at(-1);
    const iso =
      last?.is === 'day' && !gap && /^[t_]\d/i.test(text.slice(at, at + 2))
        ? scanIsoTime(text, at + 1)
        : null;
    const { item, end } = iso ?? next(text, at, items);
    items.push({ ...item, gap } as Item);
    at = end;
    gap = false;
  }
  return items;
}
