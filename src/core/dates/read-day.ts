// Reads a typed day, for due dates: the same spellings as instants; what is not clear is asked back.
import { isMark } from './between.js';
import { isoDay, midnight, weekdayOf } from './calendar.js';
import { isEmpty } from './empty.js';
import { type Item, WHY } from './items.js';
import { type Moment, momentsOf } from './moments.js';
import { MONTHS, WEAK_MONTHS } from './names.js';
import { scan } from './scan.js';
import { tidy } from './tidy.js';
import { weekdayBeside } from './weekday.js';

interface DayReading {
  /** `YYYY-MM-DD`; null where nothing was read. */
  day: string | null;
  /** Why it cannot be read, to follow “it cannot be read: ”; null where the text holds no date at all. */
  problem: string | null;
  /** Nothing is answered: “?”, “tbd”. */
  empty: boolean;
}

/** Words that mean a day, and another one next week. */
const RELATIVE =
  /^(?:tomorrow|today|tonight|morgen|heute|uebermorgen|ubermorgen|demain|manana|amanha|domani|week|weekend|month|quarter|woche|monat|semaine|semana|mes|eow|eom|eoq|eod|q[1-4])$/i;
/** What may stand before the day: “the end of Friday, 20 November 2026”. */
const LEADING = new Set(['glue', 'about', 'idle', 'span', 'vague', 'early', 'late', 'night']);

function meansDay(item: Item): boolean {
  if (item.is === 'weekday') return true;
  if (item.is !== 'word') return false;
  const word = item.text.toLowerCase();
  return RELATIVE.test(word) || (MONTHS.has(word) && !WEAK_MONTHS.has(word));
}

function isLeading(item: Item): boolean {
  if (item.is === 'word')
    return LEADING.has(item.kind ?? '') || /^(?:end|ende|fin)$/i.test(item.text);
  return item.is === 'weekday' || item.is === 'mark';
}

function objection(moment: Moment, items: readonly Item[]): string | null {
  if (moment.bad) return moment.bad;
  const ends = moment.end?.day && moment.end.day !== moment.day;
  if (ends || (moment.span && !moment.end)) return WHY.unclear;
  if (!items.slice(0, moment.from).every(isLeading)) return WHY.unclear;
  const [next, ...rest] = items.slice(moment.to + 1);
  const moves = (item: Item | undefined) =>
    item?.is === 'word' && (item.kind === 'moves' || item.kind === 'or');
  return moves(next) || (isMark(next, ',(+') && moves(rest[0])) ? WHY.unclear : null;
}

/**
 * Reads the day that a text begins with; a time behind it is let be. A day without a year, a span of
 * days, and a word such as “Friday” can be read in more than one way later on, and are asked back.
 * Pure and total, linear in the text.
 */
export function readDay(text: string): DayReading {
  const refuse = (problem: string | null): DayReading => ({ day: null, problem, empty: false });
  const plain = tidy(text);
  if (isEmpty(plain)) return { day: null, problem: null, empty: true };
  const items = scan(plain);
  const moment = momentsOf(items).find(({ day, bad }) => day || bad);
  if (!moment) return refuse(items.some(meansDay) ? WHY.dayless : null);
  // Far into a sentence it is no answer: “by the check that was added on 2026-11-20”.
  const unknown = (item: Item) => item.is === 'word' && item.kind === null;
  if (items.slice(0, moment.from).some(unknown)) return refuse(null);
  const against = objection(moment, items);
  if (against || !moment.day) return refuse(against ?? WHY.dayless);
  const { year, month, day } = moment.day;
  if (year === null) return refuse(WHY.yearless);
  const at = midnight(year, month, day) as number;
  const weekday = weekdayBeside(items, moment);
  if (weekday !== null && weekdayOf(at) !== weekday) return refuse(WHY.weekday);
  return { day: isoDay(at), problem: null, empty: false };
}

/** Reads `YYYY-MM-DD` alone, as commands take it; null for anything else and where there is no such day. */
export function readIsoDay(text: string): string | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  if (!match) return null;
  return midnight(Number(match[1]), Number(match[2]), Number(match[3])) === null
    ? null
    : text.trim();
}
