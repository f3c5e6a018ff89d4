// Which moment of a text is the one asked for, and whether the words around it let it stand.
import { isDash, isMark } from './between.js';
import { type Item, type TimeItem, WHY } from './items.js';
import type { Moment } from './moments.js';
import type { WordKind } from './words.js';

type Role = 'seen' | 'start' | 'else' | null;

/** A moment with the words around it. */
interface Told {
  moment: Moment;
  role: Role;
  /** Items before it in its sentence, behind the moment before it. */
  before: readonly Item[];
  /** Items behind it in its sentence, up to the next moment. */
  after: readonly Item[];
}

export interface Choice {
  moment: Moment;
  about: boolean;
  /** It is somebody's own clock, whose zone is not said. */
  local: boolean;
  /** It began then; the rest of the span is not told. */
  open: boolean;
}

function endsSentence(items: readonly Item[], at: number): boolean {
  const [last, next] = [items[at - 1], items[at + 1]];
  // The dot of “ca.” ends nothing.
  const stop = isMark(items[at], '.') && kindOf(last) !== 'about' && (!next || next.gap);
  return stop || isMark(items[at], ';\n!');
}

function lastSentence(items: readonly Item[]): readonly Item[] {
  const at = items.findLastIndex((_, index) => endsSentence(items, index));
  return items.slice(at + 1);
}

function firstSentence(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex((_, index) => endsSentence(items, index));
  return at < 0 ? items : items.slice(0, at);
}

function upTo(items: readonly Item[], marks: string): readonly Item[] {
  const at = items.findIndex((item) => isMark(item, marks));
  return at < 0 ? items : items.slice(0, at);
}

function behind(items: readonly Item[], marks: string): readonly Item[] {
  return items.slice(items.findLastIndex((item) => isMark(item, marks)) + 1);
}

function kindOf(item: Item | undefined): WordKind | null {
  return item?.is === 'word' ? item.kind : null;
}

function has(items: readonly Item[], ...kinds: WordKind[]): boolean {
  return items.some((item) => kinds.includes(kindOf(item) as WordKind));
}

function roleIn(kind: WordKind | null): Role {
  return kind === 'seen' || kind === 'start' || kind === 'else' ? kind : null;
}

/**
 * The nearest word that says what happened then: before it, else directly behind it.
 * @param runsOn another moment follows in the same sentence
 */
function roleOf(before: readonly Item[], after: readonly Item[], runsOn: boolean): Role {
  const last = before.findLast((item) => item.is === 'word');
  if (kindOf(last) === 'span' || kindOf(last) === 'by') return 'else';
  const near = before.findLast((item) => roleIn(kindOf(item)) !== null);
  if (near) return roleIn(kindOf(near));
  const opens = isMark(after[0], '(') || isDash(after[0]);
  // What stands in brackets with a moment of its own is said of that one.
  const clause = upTo(opens ? after.slice(1) : after, ',()');
  if (opens && runsOn && clause.length === after.length - 1) return null;
  const first = clause.find((item) => item.is === 'word');
  return roleIn(kindOf(first));
}

function tell(moments: readonly Moment[], items: readonly Item[]): Told[] {
  return moments.map((moment, at) => {
    const previous = moments[at - 1];
    const gap = items.slice(previous ? endOf(previous) + 1 : 0, moment.from);
    const sentence = lastSentence(gap);
    const before = previous && sentence.length === gap.length ? behind(gap, ',()') : sentence;
    const rest = items.slice(endOf(moment) + 1, moments[at + 1]?.from);
    const after = firstSentence(rest);
    const runsOn = at + 1 < moments.length && after.length === rest.length;
    return { moment, role: roleOf(before, after, runsOn), before, after };
  });
}

function endOf({ to, again }: Moment): number {
  return again ? again.moment.to : to;
}

/** Small words that are in no list, directly before a date: nobody knows what they do to it. */
function hasUnknown(before: readonly Item[]): boolean {
  const dash = before.findLastIndex((item) => isDash(item) && item.gap);
  return behind(before.slice(dash + 1), ',:、(').some(
    (item) =>
      item.is === 'word' && item.kind === null && /^[\p{Ll}\p{Lo}][^\d:/]*$/u.test(item.text),
  );
}

/** Why a day without a time cannot stand: an hour is told, only not in digits that can be read. */
function hourObjection(sentence: readonly Item[], after: readonly Item[]): string | null {
  if (has(sentence, 'early', 'late', 'night', 'vague')) return WHY.hourless;
  // “2026-11-20 by 3pm”: at that hour or before it.
  if (kindOf(after.at(-1)) === 'by') return WHY.hourless;
  const glued = (item: Item) =>
    item.is === 'word' && /^(?:um|at|a|t|ab|ca|gegen)\d|\d(?:uhr|[ap]m)$/i.test(item.text);
  return after.some((item) => item.is === 'number' || glued(item)) ? WHY.hourless : null;
}

/** Whether the words around a time fit the half of the day that it was read in. */
function halfObjection({ half, time }: TimeItem, around: readonly Item[]): string | null {
  const hour = time / 3_600_000;
  if (half === null && (has(around, 'late') || (has(around, 'night') && hour >= 5)))
    return WHY.half;
  return has(around, 'early') && hour >= 12 ? WHY.differ : null;
}

/** What the words around a moment say against it. */
function objection({ moment, before, after }: Told, items: readonly Item[]): string | null {
  const clause = upTo(isMark(after[0], '(') ? after.slice(1) : after, ',()');
  const moved = isMark(after[0], '(') ? false : has(clause, 'moves');
  if (has(before, 'moves', 'or') || moved || hasUnknown(before)) return WHY.unclear;
  const inside = items.slice(moment.from, endOf(moment) + 1);
  if (!moment.time) return hourObjection([...before, ...inside, ...after], after);
  return halfObjection(moment.time, [...before, ...inside, ...clause]);
}

/** “03:10 Berlin time”, “(local)”: the zone of somebody, which no table holds. */
function isLocal({ before, after, moment }: Told, items: readonly Item[]): boolean {
  const inside = items.slice(moment.from, endOf(moment) + 1);
  const next = after.filter((item) => !isMark(item, '(,')).slice(0, 4);
  const named = next.findIndex(
    (item) => item.is === 'word' && /^(?:time|zeit|heure|hora|ora)$/i.test(item.text),
  );
  const whose = next.slice(0, Math.max(named, 0));
  return (
    has([...before, ...inside, ...next.slice(0, 2)], 'local') ||
    (whose.length > 0 && whose.every(({ is }) => is === 'word') && !has(whose, 'moves', 'seen'))
  );
}

function isAbout({ before, after, moment }: Told, items: readonly Item[]): boolean {
  const around = [
    ...behind(before, ',;'),
    ...items.slice(moment.from, moment.to + 1),
    ...after.filter((item) => !isMark(item, '(,')).slice(0, 2),
  ];
  return has(around, 'about', 'or') || around.some((item) => isMark(item, '~≈?±〜'));
}

/** The first that was noticed, or of which nothing else is said; else the first that began. */
function pick(told: readonly Told[]): Told | undefined {
  const dated = told.filter(({ moment }) => moment.day || moment.time || moment.bad);
  return (
    dated.find(({ role }) => role !== 'else' && role !== 'start') ??
    dated.find(({ role }) => role === 'start')
  );
}

/** The time of a later alarm, for a day that stands alone; null where none is told. */
function laterTime(day: Told, told: readonly Told[]): Told | string | null {
  const later = told
    .slice(told.indexOf(day) + 1)
    .find(({ moment, role }) => role !== 'else' && (moment.day || moment.time || moment.bad));
  if (!later || later.moment.day) return null;
  return later.moment.bad ?? (later.role === 'seen' ? later : WHY.unclear);
}

/** A day alone takes the time of a later alarm, a time alone the day before it. */
function complete(chosen: Told, told: readonly Told[]): Told | string {
  const time = chosen.moment.time ? chosen : laterTime(chosen, told);
  if (time === null) return chosen;
  if (typeof time === 'string') return time;
  const day = told.slice(0, told.indexOf(time)).findLast(({ moment }) => moment.day);
  if (!day) return WHY.dayless;
  // What is told in between came before it: an earlier clock is that of the next day.
  const clock = time.moment.time?.time ?? 0;
  const between = told.slice(told.indexOf(day), told.indexOf(time));
  if (between.some(({ moment }) => (moment.time?.time ?? 0) > clock)) return WHY.unclear;
  return { ...time, moment: { ...time.moment, day: day.moment.day } };
}

/** “3:10, ack 3:14 pm”: a clock of twelve hours whose half is said elsewhere. */
function mixed({ moment }: Told, told: readonly Told[]): string | null {
  if (moment.time?.half !== null) return null;
  const halves = told.map((one) => one.moment.time?.half);
  return halves.includes('am') || halves.includes('pm') ? WHY.half : null;
}

/** The moment that a text gives as its answer, or why there is none. */
export function choose(moments: readonly Moment[], items: readonly Item[]): Choice | string {
  const told = tell(moments, items);
  const picked = pick(told);
  if (!picked) return moments.some(({ day, time }) => day || time) ? WHY.other : WHY.none;
  if (picked.moment.bad) return picked.moment.bad;
  const against = objection(picked, items);
  if (against) return against;
  const chosen = picked.moment.day && picked.moment.time ? picked : complete(picked, told);
  if (typeof chosen === 'string') return chosen;
  const still = objection(chosen, items) ?? chosen.moment.bad ?? mixed(chosen, told);
  if (still) return still;
  return {
    moment: chosen.moment,
    about: isAbout(chosen, items),
    local: isLocal(chosen, items),
    open: chosen.role === 'start',
  };
}
