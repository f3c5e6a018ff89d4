// Finds days in a text: digits with marks between them, and names of months.
import { type Day, isDay } from './calendar.js';
import { type Core, type Found, matchAt, WHY } from './items.js';
import { MONTHS, WEAK_MONTHS } from './names.js';

type Groups = Record<string, string | undefined>;

const MONTH = `(?<month>${[...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|')})(?!\\p{L})\\.?`;
const ORDINAL = '(?:(?:st|nd|rd|th|er|[oa])(?![\\p{L}\\d])|[°.])?';
const YEAR = '(?<y>20\\d{2})(?!\\d|[hz]|-\\d)';
const TO_DAY = ` ?(?:-|–|/|to|bis|al|au|und|and|y|et) ?(?<d2>\\d{1,2})${ORDINAL}`;
const NO_HOUR = '(?!\\d|[:h]|[.]\\d{2}(?!\\d)| ?[ap][.]?m| ?uhr)';
const sticky = (source: string) => new RegExp(source, 'iuy');

/** Year, month, day in this order, whole. */
const YEAR_FIRST = [
  sticky(
    '(?<y>\\d{4})(?<s>[-/.])(?<m>\\d{1,2})\\k<s>(?<d>\\d{1,2})(?!\\d|[-.]\\d|/\\d{1,2}(?!\\d))',
  ),
  sticky('(?<y>20\\d{2})(?<m>\\d{2})(?<d>\\d{2})(?!\\d|[-.:/]\\d)'),
  sticky('(?<y>\\d{4}) ?年 ?(?<m>\\d{1,2}) ?月 ?(?<d>\\d{1,2}) ?日'),
  sticky(`(?<y>20\\d{2})[ ,/-]{1,2}${MONTH}[ ,/-]{0,2}(?<d>\\d{1,2})${ORDINAL}${NO_HOUR}`),
];
const YEAR_LAST = sticky(
  '(?<a>\\d{1,2})(?:(?<s>[-/.])(?<b>\\d{1,2})\\k<s>|[.] (?<b2>\\d{1,2})[.])(?: ?(?<y>\\d{4})(?!\\d|[.]\\d)|\\d{2}(?!\\d|[-/:h]|[.]\\d))',
);
/** Month by name; with a year, or without. */
const NAMED = [
  sticky(
    `(?<d>\\d{1,2})${ORDINAL}(?:${TO_DAY})?[ /-]{0,2}(?:(?:of|de|di|d') ?)?${MONTH}(?:[ ,./-]{0,3}(?:(?:of|de|del|do) )?${YEAR})?`,
  ),
  sticky(
    `(?:the )?${MONTH}[ /-]{0,2}(?:the )?(?<d>\\d{1,2})${ORDINAL}${NO_HOUR}(?! (?:de )?${MONTH.replace('<month>', '<next>')})(?:${TO_DAY}${NO_HOUR})?(?:[ ,./-]{0,3}${YEAR})?`,
  ),
];
const TIME_BEHIND = sticky(',? \\d{1,2}[:h.]\\d{2}');
const SHORT_YEAR = sticky(`[ ,-]{0,2}(?:'\\d{2}(?!\\d)|\\d{2}${NO_HOUR}(?!\\d))`);
/** Without a year: `20.11.`, `20/11`, `11月20日`, and `20.11` before a time. */
const YEARLESS = [
  sticky('(?<d>\\d{1,2})[.] ?(?<m>\\d{1,2})[.](?!\\d)'),
  sticky('(?<d>\\d{1,2})[.](?<m>\\d{1,2})(?=,? \\d{1,2}[:h]\\d{2})'),
  sticky('(?<m>\\d{1,2}) ?月 ?(?<d>\\d{1,2}) ?日'),
];
const SLASHED = sticky('(?<a>\\d{1,2})/(?<b>\\d{1,2})(?![\\d/]|[.:]\\d)');

function bad(why: string): Core {
  return { is: 'bad', of: 'day', why };
}

function day(value: Day, span = false): Core {
  return isDay(value) ? { is: 'day', ...value, span } : bad(WHY.day);
}

/** A month and no day: `2026-11`, `Nov 2026`. */
const MONTH_ALONE = [sticky('20\\d{2}-\\d{2}(?![\\d-])'), sticky(`${MONTH} ?20\\d{2}(?![\\d-])`)];

/** Which of two numbers is the month: the one that can be, or it is not clear. */
function ordered(first: number, second: number, year: number | null): Core {
  if (first > 12 || first === second) return day({ year, month: second, day: first });
  if (second > 12) return day({ year, month: first, day: second });
  return bad(WHY.order);
}

function yearLast({ a, b, b2, s, y }: Groups): Core {
  if (!y) return bad(WHY.century);
  const [first, second, year] = [Number(a), Number(b ?? b2), Number(y)];
  if (s === '/' || s === '-') return ordered(first, second, year);
  return day(
    second > 12 ? { year, month: first, day: second } : { year, month: second, day: first },
  );
}

function named(groups: Groups, text: string, end: number): Found<Core> | null {
  const { d, d2, y, month: name = '' } = groups;
  const month = MONTHS.get(name.toLowerCase()) as number;
  if (!y && matchAt(SHORT_YEAR, text, end)) return { item: bad(WHY.century), end };
  const capital = name[0] !== name[0]?.toLowerCase();
  if (!y && !capital && WEAK_MONTHS.has(name) && !matchAt(TIME_BEHIND, text, end)) return null;
  const year = y ? Number(y) : null;
  const last = d2 ? day({ year, month, day: Number(d2) }) : null;
  if (last?.is === 'bad' || (d2 && Number(d2) <= Number(d))) return { item: bad(WHY.unclear), end };
  return { item: day({ year, month, day: Number(d) }, last !== null), end };
}

/** The day that begins at a place of a tidy text. */
export function scanDay(text: string, at: number): Found<Core> | null {
  for (const expression of YEAR_FIRST) {
    const groups = matchAt(expression, text, at)?.groups;
    if (!groups) continue;
    const { y, m, d, month = '' } = groups;
    const number = Number(m ?? MONTHS.get(month.toLowerCase()));
    const item = day({ year: Number(y), month: number, day: Number(d) });
    return { item, end: expression.lastIndex };
  }
  const last = matchAt(YEAR_LAST, text, at);
  if (last) return { item: yearLast(last.groups as Groups), end: YEAR_LAST.lastIndex };
  for (const expression of NAMED) {
    const match = matchAt(expression, text, at);
    const found = match ? named(match.groups as Groups, text, expression.lastIndex) : null;
    if (found) return found;
  }
  const alone = MONTH_ALONE.find((expression) => matchAt(expression, text, at));
  return alone ? { item: bad(WHY.dayless), end: alone.lastIndex } : null;
}

/** A day in digits without a year; times are looked for first. */
export function scanYearless(text: string, at: number): Found<Core> | null {
  for (const expression of YEARLESS) {
    const groups = matchAt(expression, text, at)?.groups;
    if (!groups) continue;
    const item = day({ year: null, month: Number(groups.m), day: Number(groups.d) });
    return { item, end: expression.lastIndex };
  }
  const slashed = matchAt(SLASHED, text, at)?.groups;
  if (!slashed || slashed.a === '24') return null;
  return { item: ordered(Number(slashed.a), Number(slashed.b), null), end: SLASHED.lastIndex };
}
