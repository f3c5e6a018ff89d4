// Finds time zones: offsets behind a time, abbreviations, names of places.
import { type Core, type Found, matchAt, type TimeItem, WHY } from './items.js';
import { wordKind } from './words.js';
import {
  ABBREVIATIONS,
  isPlace,
  offsetZone,
  placeOfCity,
  ZONE_NAMES,
  type Zone,
  zoneOf,
} from './zones.js';

const sticky = (source: string) => new RegExp(source, 'iuy');

const OFFSET = sticky(
  '(?<sign>[+-])(?<h>\\d{1,2})(?:(?<mark>:)?(?<m>\\d{2}))?(?![\\d:\\p{L}]|[.]\\d)',
);
const UTC_OFFSET = sticky(
  '(?:utc|gmt)(?<before> ?)(?<sign>[+–-])(?<after> ?)(?<h>\\d{1,2})(?::?(?<m>\\d{2}))?(?![\\d:\\p{L}]|[.]\\d)',
);
const PLACE = sticky('[a-z]+/[a-z]+(?:[_/+-][a-z0-9]+)*');
const TWO_WORDS = sticky('[a-z]+/[a-z]+ [a-z]+(?: [a-z]+)?');
const NAME = sticky(`(?<name>${Object.keys(ZONE_NAMES).join('|')})(?!\\p{L})`);
const WORD = /(?<word>\p{L}{1,5})(?![\p{L}\d])/uy;
const UNKNOWN_PLACE = /[A-Z][a-z]+\/[A-Z][A-Za-z_]+|[A-Z]{3,}\d+(?:[A-Z]{3,})?(?![\p{L}\d-])/uy;
const CITY = /(?:in )?(?<two>(?<one>\p{Lu}\p{L}+)(?: \p{Lu}\p{L}+)?)/uy;
const TIME_WORD = / time(?!\p{L})/iuy;
/** Behind a time alone they are names of zones. */
const SHORT_NAMES: Record<string, string> = {
  pacific: 'PT',
  eastern: 'ET',
  central: 'CT',
  mountain: 'MT',
};
const SHORT_NAME = sticky(`(?:${Object.keys(SHORT_NAMES).join('|')})(?!\\p{L})`);
const ZONE_BEHIND = sticky(` ?\\(?(?:${ABBREVIATIONS})(?!\\p{L})`);
/** Nothing of a sentence follows: small letters are an abbreviation there. */
const ENDS = / ?(?:$|[\n),.;:\]])| on(?!\p{L})/uy;
/** Small letters that are a zone for one and a verb for another. */
const VERBS = ['EST', 'IST'];

function zone(value: Zone, end: number): Found<Core> {
  return { item: { is: 'zone', zone: value }, end };
}

function bad(why: string, end: number): Found<Core> {
  return { item: { is: 'bad', of: 'zone', why }, end };
}

function utcOffset(text: string, at: number): Found<Core> | null {
  const utc = matchAt(UTC_OFFSET, text, at)?.groups;
  if (!utc) return null;
  const end = UTC_OFFSET.lastIndex;
  const { sign = '', before, after, h, m } = utc;
  // “03:10 UTC - 04:00” is a span, and so is “03:10 UTC-04:00 UTC”.
  if (sign !== '+' && ((before && after) || matchAt(ZONE_BEHIND, text, end))) return null;
  if (sign === '–') return bad(WHY.unclear, end);
  const value = offsetZone(sign, Number(h), Number(m ?? 0));
  return value ? zone(value, end) : bad(WHY.offset, end);
}

function place(text: string, at: number): Found<Core> | null {
  for (const form of [TWO_WORDS, PLACE]) {
    const words = matchAt(form, text, at)?.[0].split(' ') ?? [];
    for (; words.length > (form === PLACE ? 0 : 1); words.pop()) {
      const name = words.join('_');
      if (isPlace(name)) return zone({ place: name }, at + name.length);
    }
  }
  return null;
}

/** A zone by its own look. @param behindTime a time stands directly before it */
export function scanZone(text: string, at: number, behindTime: boolean): Found<Core> | null {
  const found = utcOffset(text, at) ?? place(text, at);
  if (found) return found;
  const named = matchAt(NAME, text, at)?.groups?.name;
  if (named) {
    const short = ZONE_NAMES[named.toLowerCase()] as string;
    return zone(zoneOf(short) as Zone, NAME.lastIndex);
  }
  const word = matchAt(WORD, text, at)?.groups?.word ?? '';
  const [end, upper] = [WORD.lastIndex, word.toUpperCase()];
  const known = zoneOf(upper);
  if (!known || (word.length === 1 && word !== 'Z')) return null;
  if (word === upper || ['UTC', 'GMT'].includes(upper)) return zone(known, end);
  if (matchAt(ENDS, text, end)) return zone(known, end);
  if (!behindTime || word.length < 3) return null;
  const verb = VERBS.includes(upper);
  return verb ? bad(WHY.unclear, end) : zone(known, end);
}

/** What stands directly behind a time or in brackets behind it, where a sign or a letter is its zone. */
export function scanBehindTime(text: string, at: number, time: TimeItem): Found<Core> | null {
  const glued = !' ('.includes(text[at - 1] as string);
  if (glued && /z/i.test(text[at] ?? '') && !/[\p{L}\d]/u.test(text[at + 1] ?? '')) {
    return zone({ offset: 0 }, at + 1);
  }
  const match = matchAt(OFFSET, text, at)?.groups;
  if (!match) return null;
  const end = OFFSET.lastIndex;
  const { sign = '', h = '', m, mark } = match;
  if (h.length === 1 && !mark) return null;
  const value = offsetZone(sign, Number(h), Number(m ?? 0));
  if (sign === '+') return value ? zone(value, end) : bad(WHY.offset, end);
  if (!value || (mark && matchAt(ZONE_BEHIND, text, end))) return null;
  if (time.full || !glued || !mark) return m || time.full || !glued ? zone(value, end) : null;
  // “02:10-05:00” is a span for one and an offset for another.
  return bad(WHY.unclear, end);
}

/** “Berlin time” is a zone; “Berlin” alone says whose clock it is, or where somebody was. */
function cityZone(text: string, at: number): Found<Core> | null {
  const { two = '', one = '' } = matchAt(CITY, text, at)?.groups ?? {};
  for (const city of [two, one]) {
    const place = placeOfCity(city);
    if (!place) continue;
    const end = CITY.lastIndex - two.length + city.length;
    const time = matchAt(TIME_WORD, text, end);
    return time ? zone({ place }, TIME_WORD.lastIndex) : zone({ unknown: city }, end);
  }
  return null;
}

/**
 * Capitals behind a time that are in no list: a zone that nobody can look up here.
 * @param bracket they stand in brackets, where a name is as likely
 */
export function scanUnknownZone(text: string, at: number, bracket: boolean): Found<Core> | null {
  const short = matchAt(SHORT_NAME, text, at)?.[0].toLowerCase();
  if (short && !bracket)
    return zone(zoneOf(SHORT_NAMES[short] as string) as Zone, SHORT_NAME.lastIndex);
  const place = matchAt(UNKNOWN_PLACE, text, at)?.[0];
  if (place) return zone({ unknown: place }, UNKNOWN_PLACE.lastIndex);
  const city = cityZone(text, at);
  if (city) return city;
  const word = matchAt(WORD, text, at)?.groups?.word ?? '';
  const form = bracket ? /^[A-Z]{2,4}T$/ : /^(?:[A-Z]{2,5}|[B-Y])$/;
  if (!form.test(word) || wordKind(word.toLowerCase()) !== null) return null;
  return zone({ unknown: word }, WORD.lastIndex);
}
