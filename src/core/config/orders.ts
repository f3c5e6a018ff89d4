// Orders of strictness: what of a value of the configuration got looser.

/** What got looser: the element, or null for the whole value; `text` follows the name of the key. */
export interface Looser {
  item: string | null;
  text: string;
}

/** Tells what is looser in `after` than in `before`; empty where nothing is. */
export type Order = (before: unknown, after: unknown) => Looser[];

const SHOWN = 80;

function show(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'not set');
  return text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text;
}

const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
const goes = (before: unknown, after: unknown): Looser[] => [
  { item: null, text: `goes from ${show(before)} to ${show(after)}` },
];

/** A shorter list is looser. */
export const fewer: Order = (before, after) => {
  const left = new Set(listOf(after));
  return listOf(before).flatMap((item) =>
    left.has(item) ? [] : [{ item, text: `no longer has ${show(item)}` }],
  );
};

/** A longer list is looser. */
export const more: Order = (before, after) => {
  const had = new Set(listOf(before));
  return listOf(after).flatMap((item) =>
    had.has(item) ? [] : [{ item, text: `has ${show(item)} as well` }],
  );
};

/** Whether everything that a pattern matches another one matches: `evals/**` covers `evals/a/*`. */
function covers(wide: string, narrow: string): boolean {
  if (wide === narrow || wide === '**' || wide === '**/*') return true;
  const folder = /^([^*?{}[\]]*\/)\*\*(?:\/\*)?$/.exec(wide)?.[1];
  return folder !== undefined && narrow.startsWith(folder);
}

/** Fewer patterns are looser, unless a wider one covers what is gone. */
export const narrower: Order = (before, after) =>
  fewer(before, after).filter(
    ({ item }) => !listOf(after).some((wide) => covers(wide, item ?? '')),
  );

/** More patterns are looser, unless what was there covers them. */
export const wider: Order = (before, after) =>
  more(before, after).filter(
    ({ item }) => !listOf(before).some((wide) => covers(wide, item ?? '')),
  );

/** A list that differs in either way. */
export const otherList: Order = (before, after) => [
  ...fewer(before, after),
  ...more(before, after),
];

/** A higher number is looser. */
export const higher: Order = (before, after) =>
  Number(after) > Number(before) ? goes(before, after) : [];

/** A lower number is looser. */
export const lower: Order = (before, after) =>
  Number(after) < Number(before) ? goes(before, after) : [];

/** Of words that are given from loose to strict, an earlier one is looser. Others are not compared. */
export function ranked(...words: unknown[]): Order {
  return (before, after) => {
    const [old, now] = [words.indexOf(before), words.indexOf(after)];
    return now >= 0 && now < old ? goes(before, after) : [];
  };
}

/** Any other value. */
export const other: Order = (before, after) => (before === after ? [] : goes(before, after));

/** Any other value, once there is one: what was not set lets nothing through. */
export const otherOnceSet: Order = (before, after) =>
  after === undefined ? [] : other(before, after);

/** Any other value where there was one. */
export const otherThanSet: Order = (before, after) =>
  before === undefined ? [] : other(before, after);

/** A later day is looser; what is not set is before any day. */
export const later: Order = (before, after) =>
  String(after ?? '') > String(before ?? '') ? goes(before, after) : [];

/** Enforced at once, from a day on (the later the looser), or not at all. */
export const enforced: Order = (before, after) => {
  const day = (value: unknown) =>
    value === false ? '~' : (/\d{4}-\d\d-\d\d/.exec(String(value))?.[0] ?? '');
  return day(after) > day(before) ? goes(before, after) : [];
};
