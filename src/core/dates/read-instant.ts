// Reads a typed date and time as an instant: what can be read without a guess, and nothing else.
import { type Day, isDay, midnight, weekdayOf, yearsBefore } from './calendar.js';
import { type Choice, choose } from './choose.js';
import { isEmpty } from './empty.js';
import { type Item, WHY } from './items.js';
import { type Moment, momentsOf } from './moments.js';
import { scan } from './scan.js';
import { tidy } from './tidy.js';
import { readUnixTime } from './unix.js';
import { weekdayBeside } from './weekday.js';
import { instantsOf, type Zone } from './zones.js';

interface InstantReading {
  /** ISO 8601 in UTC; null where nothing was read. */
  instant: string | null;
  /** What was assumed, or what is taken in its place, in one line; null where nothing was. */
  assumed: string | null;
  /** Why it cannot be read, to follow “it cannot be read: ”. */
  problem: string | null;
  /** Nothing is answered: “?”, “tbd”. */
  empty: boolean;
}

export interface Clock {
  /** The present, ISO 8601. Without it nothing lies in the future, and a day needs its year. */
  now?: string | undefined;
  /** When it was written, ISO 8601, where that is known: a reading then stays what it is. */
  written?: string | undefined;
}

const MINUTE = 60_000;
const DAY = 86_400_000;
/** Clocks differ a little; this much ahead is no future. */
const SKEW = 5 * MINUTE;
/** The zone that is furthest ahead of UTC. */
const FURTHEST = 14 * 60 * MINUTE;

type Refusal = { problem: string } | { assumed: string };

function show(instant: number): string {
  const iso = new Date(instant).toISOString();
  return `${iso.slice(0, 10)} ${iso.slice(11, iso.endsWith(':00.000Z') ? 16 : 19)} UTC`;
}

/** Midnight of the day, the nearest past one where no year was given. */
function dayOf(day: Day, time: number, weekday: number | null, clock: Clock): number | string {
  if (day.year !== null) return midnight(day.year, day.month, day.day) ?? WHY.day;
  const from = clock.written ?? clock.now;
  if (!from) return WHY.yearless;
  // Within fourteen hours it may be past on the clock of a place.
  const latest = Date.parse(from) + FURTHEST;
  const past = yearsBefore(latest)
    .map((year) => midnight(year, day.month, day.day))
    .find((at) => at !== null && at + time <= latest);
  if (past === undefined || past === null) return WHY.yearless;
  return weekday !== null && weekdayOf(past) !== weekday ? WHY.weekday : past;
}

/** The one instant at which all zones that are known show `local`; null where none is known. */
function instantIn(local: number, zones: readonly Zone[]): number | string | null {
  let found: number[] | null = null;
  for (const zone of zones) {
    const instants = instantsOf(local, zone);
    if (!instants) continue;
    const both: number[] = found ? found.filter((at) => instants.includes(at)) : instants;
    if (found && both.length === 0) return WHY.differ;
    if (both.length === 0) return WHY.skipped;
    found = both;
  }
  if (!found) return null;
  return found.length === 1 ? (found[0] as number) : WHY.twice;
}

function unknownZone(zones: readonly Zone[], local: boolean): Refusal | null {
  for (const zone of zones) {
    if ('shared' in zone) {
      const why = `${zone.shared} is the name of several time zones`;
      return {
        assumed: `taken as the time the issue was opened: ${why}, so write an offset like UTC-06:00`,
      };
    }
    if ('unknown' in zone) return { problem: `the time zone ${zone.unknown} is not known` };
  }
  return local ? { problem: 'the time zone is not said' } : null;
}

/** What the same moment in other words adds: its zone where there was none, or a contradiction. */
function agreed(
  at: number | null,
  local: number,
  day: number,
  moment: Moment,
): number | string | null {
  const { again } = moment;
  if (!again || (!again.moment.time && !again.moment.bad)) return at;
  const { time, day: other, zones, bad } = again.moment;
  if (bad) return bad;
  const date = other && other.year !== null ? midnight(other.year, other.month, other.day) : day;
  const second = instantIn((date ?? day) + (time?.time ?? 0), zones);
  if (typeof second === 'string') return second;
  if (second === null) return again.mark === '/' ? WHY.unclear : at;
  if (at === null) return Math.abs(second - local) <= DAY / 2 || other ? second : WHY.unclear;
  const same = other ? at === second : (at - second) % DAY === 0;
  return same ? at : WHY.differ;
}

/** “no time and no zone were given” */
function missing(parts: Record<string, boolean>): string[] {
  const names = Object.keys(parts).flatMap((name) => (parts[name] ? [`no ${name}`] : []));
  const last = names.pop();
  if (!last) return [];
  return [names.length > 0 ? `${names.join(', ')} and ${last} were given` : `${last} was given`];
}

function reasons(choice: Choice, zoned: boolean): string[] {
  const { day, time, span } = choice.moment;
  return [
    ...missing({ year: day?.year === null, time: time === null, zone: !zoned }),
    ...(time?.midnight ? ['midnight is taken as the start of the day'] : []),
    ...(span || choice.open ? ['the start of the span counts'] : []),
    ...(choice.about ? ['it is about that time'] : []),
  ];
}

function readChoice(
  choice: Choice,
  items: readonly Item[],
  zones: readonly Zone[],
  clock: Clock,
): { instant: number; zoned: boolean } | Refusal {
  const { moment } = choice;
  const { day, time } = moment;
  if (!day) return { problem: WHY.dayless };
  if (!isDay(day)) return { problem: WHY.day };
  const weekday = weekdayBeside(items, moment);
  const date = dayOf(day, time?.time ?? 0, weekday, clock);
  if (typeof date === 'string') return { problem: date };
  if (weekday !== null && weekdayOf(date) !== weekday) return { problem: WHY.weekday };
  const local = date + (time?.time ?? 0);
  const read = instantIn(local, zones);
  const at = typeof read === 'string' ? read : agreed(read, local, date, moment);
  if (typeof at === 'string') return { problem: at };
  if (at !== null) return { instant: at, zoned: true };
  return unknownZone(zones, choice.local) ?? { instant: local, zoned: false };
}

/** Whether it lies ahead: a mistake where the zone is known, else perhaps a clock that is ahead. */
function ahead(instant: number, zoned: boolean, { now, written }: Clock): Refusal | null {
  const past = (of: string | undefined, by: number) =>
    of !== undefined && instant > Date.parse(of) + by;
  if (past(now, zoned ? SKEW : FURTHEST)) return { problem: WHY.future };
  if (zoned || !past(written ?? now, SKEW) || past(written ?? now, FURTHEST)) return null;
  return {
    assumed: `taken as the time the issue was opened: ${show(instant)} would be later, and no zone was given`,
  };
}

function result(part: Partial<InstantReading>): InstantReading {
  return { instant: null, assumed: null, problem: null, empty: false, ...part };
}

/**
 * Reads a date with an optional time and zone, in any spelling that a person reads without a guess.
 * Without a zone it is UTC, without a time midnight, without a year the nearest past; a span counts
 * from its start. Pure and total, linear in the text.
 */
export function readInstant(text: string, clock: Clock = {}): InstantReading {
  const plain = tidy(text);
  if (plain === '' && text.length > 2_000 && text.trim()) return result({ problem: WHY.long });
  if (isEmpty(plain)) return result({ empty: true });
  const unix = readUnixTime(plain);
  if (unix !== null) {
    const late = ahead(unix, true, clock);
    if (late) return result(late);
    const instant = new Date(unix).toISOString();
    return result({ instant, assumed: `read as ${show(unix)}: it looks like a Unix time` });
  }
  const items = scan(plain);
  const moments = momentsOf(items);
  const choice = choose(moments, items);
  if (typeof choice === 'string') return result({ problem: choice });
  const { moment } = choice;
  // A zone that is said once holds for the whole text.
  const all = moments.flatMap(({ zones }) => zones);
  const zones = moment.zones.length > 0 || moment.again || choice.local ? moment.zones : all;
  const read = readChoice(choice, items, zones, clock);
  if (!('instant' in read)) return result(read);
  const { instant, zoned } = read;
  const late = ahead(instant, zoned, clock);
  if (late) return result(late);
  const why = reasons(choice, zoned);
  return result({
    instant: new Date(instant).toISOString(),
    assumed: why.length > 0 ? `read as ${show(instant)}: ${why.join(', ')}` : null,
  });
}
