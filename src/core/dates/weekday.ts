// The day of the week that is written beside a date.
import { isMark } from './between.js';
import type { Item } from './items.js';
import type { Moment } from './moments.js';

/** Whether an item may stand between a date and its day of the week. */
function passes(item: Item | undefined): boolean {
  if (item?.is === 'day' || item?.is === 'time' || item?.is === 'zone') return true;
  return isMark(item, '.,()[]') || (item?.is === 'word' && item.kind === 'glue');
}

/** Day of the week beside the date of a moment, Sunday is 0; null where there is none. */
export function weekdayBeside(items: readonly Item[], { from, to }: Moment): number | null {
  const inside = items.slice(from, to + 1).find(({ is }) => is === 'weekday');
  if (inside?.is === 'weekday') return inside.weekday;
  for (const step of [-1, 1]) {
    let at = step < 0 ? from - 1 : to + 1;
    while (passes(items[at])) at += step;
    const item = items[at];
    if (item?.is === 'weekday') return item.weekday;
  }
  return null;
}
