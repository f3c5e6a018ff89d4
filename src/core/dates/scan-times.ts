// Finds times of day in a text: 24 hours and 12, digits and words.
import { type Core, type Found, matchAt, type TimeItem, WHY } from './items.js';
import { ABBREVIATIONS } from './zones.js';

const sticky = (source: string) => new RegExp(source, 'iuy');
const HALF = 'a[.]?m(?!\\p{L})[.]?|p[.]?m(?!\\p{L})[.]?';

/** Which half of the day is meant, said in words. */
const MORNING =
  '(?:in the morning|morgens|am (?:morgen|vormittag)|vormittags|fruh|du matin|de la manana|da manha|di mattina|del mattino)(?!\\p{L})';
const AFTERNOON =
  '(?:in the (?:afternoon|evening)|nachmittags|abends|am (?:nachmittag|abend)|de l.apres-midi|du soir|de la tarde|da tarde|di sera|della sera|del pomeriggio)(?!\\p{L})';
const SUFFIX = sticky(
  ` ?(?:(?<am>a[.]?m(?!\\p{L})[.]?|a(?!\\p{L}))|(?<pm>p[.]?m(?!\\p{L})[.]?|p(?!\\p{L}))|(?:uhr|hrs?|hours|hs?|o'clock)(?!\\p{L}))`,
);
const PART = sticky(`,? (?:(?<morning>${MORNING})|(?<afternoon>${AFTERNOON}))`);

const COLON = sticky(
  '(?<h>\\d{1,2}):(?<m>\\d{2})(?::(?<s>\\d{2})(?:[.,](?<f>\\d{1,9}))?)?(?![\\d:])',
);
/** Behind the `T` of ISO 8601, and there alone: hours without minutes, digits without marks. */
const ISO = sticky(
  '(?<h>\\d{2})(?::?(?<m>\\d{2})(?::?(?<s>\\d{2})(?:[.,](?<f>\\d{1,9}))?)?)?(?![\\d:])',
);
const DOTTED = sticky('(?<h>\\d{1,2})[.](?<m>\\d{2})(?![\\d.])');
const DOTTED_CLEAR = sticky(`${DOTTED.source}(?= ?(?:${HALF}|uhr|h(?!\\p{L})|hrs))`);
const LETTER_H = sticky(
  '(?<h>\\d{1,2})(?: ?h ?(?<m>\\d{2})(?: ?(?:m|min|mn))?| ?uhr (?<m2>\\d{2})|h)(?![\\p{L}\\d])',
);
const HOUR_CLEAR = sticky(
  `(?<h>\\d{1,2})(?= ?(?:${HALF}|uhr(?!\\p{L}))| o'clock| (?:utc|gmt)(?!\\p{L})|z(?!\\p{L})| ${MORNING}| ${AFTERNOON})`,
);
/** The first hour of “3-4 pm”; it has no word of its own. */
const HOUR_OF_SPAN = sticky(
  `(?<h>\\d{1,2})(?= ?(?:[-–—]|to|and|bis|und) ?\\d{1,2}(?::\\d{2})? ?(?:${HALF}|uhr(?!\\p{L})))`,
);
const HOUR_SHORT = sticky('(?<h>\\d{1,2})(?= ?h(?!\\p{L}))');
const DIGITS = sticky('(?<h>\\d{2})(?<m>\\d{2})(?![\\d:./-])');
const DIGITS_CLEAR = sticky(
  `(?<h>\\d{2})(?<m>\\d{2})(?= ?(?:h|hrs|hours|uhr|${ABBREVIATIONS})(?!\\p{L}))`,
);
const JAPANESE = sticky(
  '(?<half>午前|午後)? ?(?<h>\\d{1,2}) ?時(?: ?(?<m>\\d{1,2}) ?分|(?<half2>半))?(?: ?(?<s>\\d{1,2}) ?秒)?',
);
const NOON = sticky(
  '(?:12(?:[:.]00)? )?(?<noon>noon|midday|mittags?|midi|mediodia|mezzogiorno|meio-dia|正午)(?!\\p{L})',
);
const MIDNIGHT = sticky(
  '(?:(?:12|24|0?0)(?:[:.]00)? )?(?:midnight|mitternachts?|minuit|medianoche|mezzanotte|meia-noite|真夜中)(?!\\p{L})',
);

/** German “am”, which only looks like a half of the day: a date follows. */
const GERMAN_AM = sticky(' ?am \\d{1,2}[.]');

interface Clock {
  hour: number;
  minute?: number;
  second?: number;
  milli?: number;
  half?: 'am' | 'pm' | null;
  full?: boolean;
}

const BAD: Core = { is: 'bad', of: 'time', why: WHY.time };
const UNCLEAR: Core = { is: 'bad', of: 'time', why: WHY.half };

function timeItem({ hour, minute = 0, second = 0, milli = 0, half = null, full }: Clock): Core {
  if (minute > 59 || second > 59 || hour > 24) return BAD;
  if (hour === 24 && (half || minute + second + milli > 0)) return BAD;
  if (half === 'am' && hour > 12) return BAD;
  if (half === 'pm' && hour === 0) return BAD;
  let hours = hour;
  if (half && hour <= 12) hours = (hour % 12) + (half === 'pm' ? 12 : 0);
  const time = ((hours * 60 + minute) * 60 + second) * 1000 + milli;
  const said = half ?? (hour >= 1 && hour <= 12 ? null : '24');
  return { is: 'time', time, half: said, full: full ?? false, midnight: false };
}

function clockOf(match: RegExpExecArray): Clock {
  const { h, m, m2, s, f } = match.groups ?? {};
  return {
    hour: Number(h),
    minute: Number(m ?? m2 ?? 0),
    second: Number(s ?? 0),
    milli: f ? Math.floor(Number(`0.${f}`) * 1000) : 0,
    full: s !== undefined,
  };
}

/** Reads what stands behind the digits: am, Uhr, “in the morning”. */
function withHalf(clock: Clock, text: string, at: number): Found<Core> {
  let end = at;
  let half: Clock['half'] = null;
  const suffix = matchAt(SUFFIX, text, at);
  const german = suffix?.groups?.am !== undefined && matchAt(GERMAN_AM, text, at) !== null;
  if (german && clock.hour === 12) return { item: UNCLEAR, end };
  if (suffix && !german) {
    const { am, pm } = suffix.groups ?? {};
    const lone = (am ?? pm)?.length === 1 && suffix[0].startsWith(' ');
    if (!lone) {
      half = am ? 'am' : pm ? 'pm' : null;
      end = SUFFIX.lastIndex;
    }
  }
  const part = matchAt(PART, text, end);
  if (!part) return { item: timeItem({ ...clock, half }), end };
  end = PART.lastIndex;
  const said = part.groups?.morning ? 'am' : 'pm';
  if (half === null && clock.hour === 12) return { item: UNCLEAR, end };
  if (half !== null && half !== said) return { item: UNCLEAR, end };
  return { item: timeItem({ ...clock, half: said }), end };
}

/** The time behind the `T` of a date in ISO form. */
export function scanIsoTime(text: string, at: number): Found<Core> | null {
  const match = matchAt(ISO, text, at);
  if (!match) return null;
  return { item: timeItem({ ...clockOf(match), full: true }), end: ISO.lastIndex };
}

function special(time: number, midnight: boolean, end: number): Found<Core> {
  const item: TimeItem = { is: 'time', time, half: '24', full: false, midnight };
  return { item, end };
}

function japanese(match: RegExpExecArray): Core {
  const { half, half2, h } = match.groups ?? {};
  const clock = { ...clockOf(match), ...(half2 ? { minute: 30 } : {}) };
  if (half && Number(h) > 12) return BAD;
  if (!half) return timeItem(clock);
  // 午後0時 is noon, 午前12時 noon as well for some and midnight for others.
  if (Number(h) === 12) return UNCLEAR;
  const item = timeItem({ ...clock, hour: Number(h) + (half === '午後' ? 12 : 0) });
  return item.is === 'time' ? { ...item, half: '24' } : item;
}

/**
 * The time that begins at a place of a tidy text.
 * @param behindDay a day with its year stands directly before: digits alone can be a time then
 */
export function scanTime(text: string, at: number, behindDay: boolean): Found<Core> | null {
  if (matchAt(NOON, text, at)) return special(43_200_000, false, NOON.lastIndex);
  if (matchAt(MIDNIGHT, text, at)) return special(0, true, MIDNIGHT.lastIndex);
  const inJapanese = matchAt(JAPANESE, text, at);
  if (inJapanese) return { item: japanese(inJapanese), end: JAPANESE.lastIndex };
  const forms = [COLON, DOTTED_CLEAR, LETTER_H, HOUR_CLEAR, HOUR_OF_SPAN, DIGITS_CLEAR];
  for (const form of behindDay ? [...forms, DOTTED, DIGITS, HOUR_SHORT] : forms) {
    const match = matchAt(form, text, at);
    if (match) return withHalf(clockOf(match), text, form.lastIndex);
  }
  return null;
}
