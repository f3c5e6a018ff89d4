// The runs that the counted lines of a file are known by.
import type { ReadSection } from './counted.js';
import { shortRows } from './runs.js';
import type { Item } from './types.js';
import { RUN, runsIn } from './words.js';

/** Adds the items of a stretch that were not in the file before. */
export function addItems(
  section: ReadSection,
  before: ReadonlySet<string>,
  items: Map<string, Item>,
): void {
  const bring = (run: string, also: string[] = []) => {
    if (before.has(run)) return;
    const known = items.get(run);
    if (known) known.count += 1;
    else items.set(run, { runs: [run, ...also], count: 1 });
  };
  const { rows } = section.after;
  const shorts = shortRows(section.after);
  let next = false;
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const row = rows[at];
    if (!row || row.words.length === 0) continue;
    const counted = section.counted[at] === true;
    const short = shorts[at];
    if (counted && short && !(short.parent && next)) {
      const { nested, beside } = short;
      // Where only a patch is known, the words beside it may stand elsewhere in the file as well.
      const also = section.source.whole && nested && !before.has(beside) ? [beside] : [];
      bring(nested ?? beside, also);
    } else if (counted && !short) {
      const long = row.parts.filter(({ length }) => length >= RUN).flatMap(runsIn);
      // Runs across entries break when keys are sorted; they are taken where nothing else is new.
      const isNew = long.some((run) => !before.has(run));
      for (const run of isNew ? long : runsIn(row.words)) bring(run);
    }
    next = counted;
  }
}
