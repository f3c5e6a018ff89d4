// What stands between two parts of a date: whether they belong together, are a span, or neither.
import type { Item } from './items.js';
import type { WordKind } from './words.js';

export interface Between {
  /** Nothing that parts a day from its time. */
  joins: boolean;
  /** From the one to the other. */
  span: boolean;
  or: boolean;
  /** The same again in other words: in brackets, or behind `/` and `=`. */
  again: '(' | '/' | null;
  /** A comma, a line or more parts them. */
  apart: boolean;
}

const JOINING = new Set<WordKind>([
  'glue',
  'about',
  'idle',
  'seen',
  'start',
  'early',
  'late',
  'night',
  'vague',
  'local',
]);
const SPANNING = new Set<WordKind>(['glue', 'about', 'idle', 'span', 'and', 'start']);
const DASHES = '-–—→~〜';
const PARTING = ',;\n.、|!';

export function isDash(item: Item | undefined): boolean {
  return item?.is === 'mark' && DASHES.includes(item.mark);
}

export function isMark(item: Item | undefined, marks: string): boolean {
  return item?.is === 'mark' && marks.includes(item.mark);
}

/** Looks at the items between two parts. */
export function between(items: readonly Item[]): Between {
  const kinds = items.flatMap((item) => (item.is === 'word' ? [item.kind] : []));
  const only = (allowed: Set<WordKind>) =>
    kinds.every((kind) => kind !== null && allowed.has(kind));
  const number = items.some(({ is }) => is === 'number');
  const or = kinds.includes('or');
  const said = kinds.some((kind) => kind === 'span' || kind === 'and');
  const slash = items.some((item) => isMark(item, '/='));
  const bracket = items.some((item) => isMark(item, '('));
  return {
    joins: !number && only(JOINING),
    span: !number && only(SPANNING) && (said || items.some(isDash)),
    or: or && !number,
    again: number || !only(new Set(['glue'])) ? null : slash ? '/' : bracket ? '(' : null,
    apart: items.some((item) => isMark(item, PARTING)),
  };
}
