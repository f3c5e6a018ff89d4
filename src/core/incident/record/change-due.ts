// The date of a change line: what stands after `due`, `by` or `ETA`.
import { withoutCode } from '../../text/code-spans.js';
import { strip } from '../../text/strip.js';
import { readDate } from './dates.js';

const KEYWORD =
  /(?<![\w-])(due|eta|by)(?![\w-])[*_]*(?: (?:date|by|on|before)\b){0,2}[*_]*\s?:?[*_]*\s?(?:(?:by|on|before)\s)?/gi;
/** Keywords of one part; whoever writes more means none of them. */
const MOST_KEYWORDS = 20;
/** Looks at words that could be a date, over all lines of a record. */
const MOST_LOOKS = 2_000;
/** Digits of the shortest date with a year: `1 Nov 2026`. */
const DIGITS = 5;
/** Words of the longest date: `Fri, 20 Nov 2026, 03:10 pm`. */
const MOST_WORDS = 7;
/** What can follow a date as its time: `03:10`, `pm`, `CET`, `Europe/Berlin`. */
const TIME =
  /^\(?(?:at|um|~?\d{1,2}[:.h]\d{2}\S*|\d{1,2}(?:am|pm|h)|[ap]\.?m\.?|uhr|utc\S*|gmt\S*|z|[a-z]{2,4}t|[a-z]+\/[a-z_]+)[),.;]*$/i;
/** Begins like a date, so that words which cannot be read as one are asked back. */
const LIKE_A_DATE =
  /^(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|(?:the )?(?:end of|next|this) |eo[dwmqy]\b|to(?:day|morrow)\b|q[1-4]\b|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|(?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b)/i;

export interface Due {
  /** `YYYY-MM-DD`, or null where no date was read. */
  due: string | null;
  /** Words that ask for a date and give none that can be read. */
  unread: string | null;
  /** The part without the date and its keyword. */
  rest: string;
}

/** How often words may still be looked at for a date. */
export interface DateBudget {
  left: number;
}

export function dateBudget(): DateBudget {
  return { left: MOST_LOOKS };
}

/** Whether there are digits enough for a date; those of other scripts count as many. */
function canBeDate(text: string): boolean {
  return (text.match(/\d/g)?.length ?? 0) >= DIGITS || /[^\d\P{N}]/u.test(text);
}

/** The beginning of a text that is a date. `length` is how much of the text it takes, with its time. */
function leadingDate(text: string, budget: DateBudget): { date: string; length: number } | null {
  const ends: number[] = [];
  const words: string[] = [];
  for (const word of text.slice(0, 80).matchAll(/\S+/g)) {
    ends.push(word.index + word[0].length);
    words.push(word[0]);
    if (ends.length === MOST_WORDS) break;
  }
  const dates = ends.map((end) => {
    const said = text.slice(0, end);
    if (budget.left <= 0 || !canBeDate(said)) return null;
    budget.left -= 1;
    return readDate(strip(said, '(*_`', ')*_`.,;'));
  });
  const date = dates.findLast((day) => day !== null);
  if (!date) return null;
  // What follows a whole date is read past, and belongs to the text again.
  let last = dates.indexOf(date);
  while (dates[last + 1] === date && TIME.test(words[last + 1] as string)) last += 1;
  return { date, length: ends[last] as number };
}

function isAsked(keyword: string, value: string, first: boolean): boolean {
  if (LIKE_A_DATE.test(value)) return first || /^\d/.test(value);
  const due = keyword.toLowerCase() !== 'by';
  return due && first && value !== '' && !/^to\b/i.test(value);
}

/** Reads the date of one part of a line; `by hand` is text, `by 03/04/2026` is asked back. */
export function takeDue(part: string, budget: DateBudget): Due {
  let unread: string | null = null;
  const start = part.length - strip(part, ' (*_\n', '').length;
  let keywords = 0;
  for (const match of withoutCode(part).matchAll(KEYWORD)) {
    keywords += 1;
    if (keywords > MOST_KEYWORDS) return { due: null, unread: part, rest: part };
    if (budget.left <= 0) return { due: null, unread: part, rest: part };
    const before = part.slice(0, match.index);
    const from = match.index + match[0].length;
    const value = part.slice(from);
    const found = leadingDate(value, budget);
    if (found) {
      const after = value.slice(found.length);
      const kept = `${strip(before, '', ' (*_,')} ${strip(after, ' )*_,.', '')}`;
      return { due: found.date, unread, rest: kept.trim() };
    }
    const first = match.index <= start;
    if (isAsked(match[1] as string, strip(value, ' *_(', ''), first)) unread ??= part;
  }
  return { due: null, unread, rest: part };
}
