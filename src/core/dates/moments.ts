// Puts days, times and zones together into the moments that a text names, in their order.
import { between, isMark } from './between.js';
import type { Day } from './calendar.js';
import { type Core, type Item, isCore, type TimeItem, WHY } from './items.js';
import type { Zone } from './zones.js';

export interface Moment {
  day: Day | null;
  time: TimeItem | null;
  zones: Zone[];
  /** The end, where it is a span. */
  end: Moment | null;
  span: boolean;
  /** The same moment in other words, and the mark that says so. */
  again: { mark: '(' | '/'; moment: Moment } | null;
  /** Why it cannot be read. */
  bad: string | null;
  /** Its items, first and last. */
  from: number;
  to: number;
}

const NOON = 43_200_000;

interface Text {
  items: readonly Item[];
  /** Indexes of days, times and zones. */
  core: readonly number[];
}

function coreAt({ items, core }: Text, at: number): (Item & Core) | null {
  const item = items[core[at] ?? -1];
  return isCore(item) ? item : null;
}

function gapAt({ items, core }: Text, at: number) {
  return between(items.slice((core[at] as number) + 1, core[at + 1]));
}

function slotOf(item: Core): 'day' | 'time' | 'zone' {
  return item.is === 'bad' ? item.of : item.is;
}

function add(moment: Moment, item: Core, index: number): void {
  if (item.is === 'day') moment.day = item;
  else if (item.is === 'time') moment.time = item;
  else if (item.is === 'zone') moment.zones.push(item.zone);
  else moment.bad ??= item.why;
  if (item.is === 'day' && item.span) moment.span = true;
  moment.to = index;
}

/** Where a day stands between two times: the second time takes it where the first is set apart. */
function whoseDay(text: Text, at: number): 'first' | 'second' | 'unclear' {
  const behind = coreAt(text, at + 2);
  if (!behind || slotOf(behind) !== 'time') return 'first';
  const [left, right] = [gapAt(text, at), gapAt(text, at + 1)];
  if (!right.joins || right.span || right.apart) return 'first';
  return left.apart ? 'second' : 'unclear';
}

/** A day, a time and zones that stand together. @returns the moment and the core behind it */
function takeOne(text: Text, start: number): [Moment, number] {
  const index = text.core[start] as number;
  const moment: Moment = {
    ...{ day: null, time: null, zones: [], end: null, span: false, again: null, bad: null },
    ...{ from: index, to: index },
  };
  const taken = new Set<string>();
  let at = start;
  for (let item = coreAt(text, at); item; item = coreAt(text, at)) {
    const slot = slotOf(item);
    if (slot !== 'zone' && taken.has(slot)) break;
    if (at > start && !gapAt(text, at - 1).joins) break;
    if (slot === 'day' && taken.has('time')) {
      const whose = whoseDay(text, at - 1);
      if (whose === 'second') break;
      if (whose === 'unclear') moment.bad ??= WHY.unclear;
    }
    taken.add(slot);
    add(moment, item, text.core[at] as number);
    at += 1;
  }
  return [moment, at];
}

/** `Thu Nov 19 22:47:31 UTC 2026`: the year stands behind the time. */
function takeYear(moment: Moment, { items }: Text): void {
  const next = items[moment.to + 1];
  if (moment.day?.year !== null || next?.is !== 'number' || !/^20\d\d$/.test(next.text)) return;
  moment.day = { ...moment.day, year: Number(next.text) };
  moment.to += 1;
}

function isBefore(first: Day, second: Day): boolean {
  return first.month * 31 + first.day <= second.month * 31 + second.day;
}

/** “3:10 - 3:50 pm”: the half of the day that the end gives its start. */
function halve(start: Moment, end: TimeItem | null): void {
  if (!start.time || start.time.half !== null || !end || (end.half !== 'am' && end.half !== 'pm'))
    return;
  const morning = start.time.time % NOON;
  const options = end.half === 'am' ? [morning] : [morning + NOON, morning];
  const time = options.find((at) => at < end.time);
  if (time === undefined) start.bad ??= WHY.half;
  else start.time = { ...start.time, time, half: end.half };
}

/** What a start takes over from the end of its span: the day, the year, the zone. */
function inherit(start: Moment, end: Moment): void {
  start.span = true;
  start.bad ??= end.bad;
  halve(start, end.time);
  if (start.zones.length === 0) start.zones = end.zones;
  if (start.day === null && end.day) {
    start.day = end.day;
    // “23:40 – 01:15 on 21 November” began on one day or the other.
    if ((start.time?.time ?? 0) > (end.time?.time ?? 0)) start.bad ??= WHY.unclear;
  }
  if (start.day?.year === null && end.day && end.day.year !== null) {
    const year = isBefore(start.day, end.day) ? end.day.year : end.day.year - 1;
    start.day = { ...start.day, year };
  }
}

/** Whether what stands on one side may belong to the date: a bare number, or a sign that adds to it. */
function touches(items: readonly Item[], from: number, step: -1 | 1): boolean {
  let at = from + step;
  if (isMark(items[at], '+±')) return true;
  for (let item = items[at]; item; item = items[at]) {
    // “20, 21 and 22 Nov” is a list of days.
    if (item.is === 'number')
      return step > 0 || !isMark(items[at + 1], ',&') || item.text.length < 3;
    const stop = isMark(item, '.') && items[at + 1]?.gap;
    const passes = item.is === 'word' ? item.kind === 'glue' || item.kind === 'about' : true;
    const marks = step < 0 ? '-–—.:/~,&' : '-–—.:/~';
    if (stop || !passes || (item.is === 'mark' && !marks.includes(item.mark))) return false;
    if (item.is !== 'word' && item.is !== 'mark') return false;
    at += step;
  }
  return false;
}

/** The end of a span, where one follows. @returns the core behind it */
function takeEnd(moment: Moment, text: Text, at: number): number {
  if (!coreAt(text, at) || (!moment.day && !moment.time)) return at;
  const gap = gapAt(text, at - 1);
  if (gap.or) moment.bad ??= WHY.unclear;
  const [end, next] = takeOne(text, at);
  // `2026-11-12/2026-11-14` is a span in ISO 8601; the same day in another zone starts alike.
  const alike = moment.zones.length > 0 === end.zones.length > 0;
  const slashed = gap.again === '/' && moment.day !== null && end.day !== null && alike;
  if (gap.or || (!gap.span && !slashed)) return at;
  takeYear(end, text);
  inherit(moment, end);
  moment.end = end;
  moment.to = end.to;
  return next;
}

/** The same moment in other words, where it follows. @returns the core behind it */
function takeAgain(moment: Moment, text: Text, at: number): number {
  if (!coreAt(text, at) || !moment.time) return at;
  const mark = gapAt(text, at - 1).again;
  if (!mark) return at;
  const [again, next] = takeOne(text, at);
  // “(03:14 ack)” is another moment.
  if (mark === '(' && !isMark(text.items[again.to + 1], '),/')) return at;
  moment.again = { mark, moment: again };
  return next;
}

function take(text: Text, start: number): [Moment, number] {
  const [moment, behind] = takeOne(text, start);
  takeYear(moment, text);
  const beside = coreAt(text, behind);
  if (beside && slotOf(beside) !== 'zone' && text.core[behind] === moment.to + 1) {
    moment.bad ??= WHY.unclear;
  }
  // “12-14 Nov 2026, 10:00”: of which day is the time?
  if (moment.span && moment.time) moment.bad ??= WHY.unclear;
  const next = takeAgain(moment, text, takeEnd(moment, text, behind));
  const touched = touches(text.items, moment.from, -1) || touches(text.items, moment.to, 1);
  if (touched) moment.bad ??= WHY.unclear;
  return [moment, next];
}

/** The moments of a text, in order; a zone that stands alone is one without day and time. */
export function momentsOf(items: readonly Item[]): Moment[] {
  const core = items.flatMap((item, index) => (isCore(item) ? [index] : []));
  const moments: Moment[] = [];
  for (let at = 0; at < core.length; ) {
    const [moment, next] = take({ items, core }, at);
    moments.push(moment);
    at = next;
  }
  return moments;
}
