// What became of one counted file of a change: the same blob, its runs, or its size.
import { languageOf } from './language.js';
import { pointedSize } from './paths.js';
import { countRuns } from './runs.js';
import type { BroughtFile, Item, TreeFile } from './types.js';
import { linesOf, RUN, readLines } from './words.js';

/** How a file was judged, from the surest to the weakest. */
export type By = 'blob' | 'text' | 'size';

/** What became of one counted file. `at`: where it stands now; more than one where it was split. */
export interface ForceFile {
  path: string;
  at: string[];
  by: By;
  state: 'there' | 'gone' | 'unread';
  /** Items that stand, of those that tell, of all that it brought. */
  present: number;
  telling: number;
  total: number;
  firstLines: string[];
}

/** A text to look for runs in. */
interface PlacedText {
  path: string;
  text: string;
}

/** Counts how often a run stands in a text. */
function counter({ path, text }: PlacedText): (run: string) => number {
  const { words, ...rest } = readLines(linesOf(text), languageOf(path));
  const counts = countRuns({ words, ...rest });
  // Only a text of one or two words brings a shorter run.
  const count = (run: string[]) =>
    words.filter((_, at) => run.every((word, i) => words[at + i] === word)).length;
  return (run) => {
    const found = counts.get(run);
    if (found !== undefined) return found;
    const ofRun = run.split(' ');
    return ofRun.length < RUN ? count(ofRun) : 0;
  };
}

/**
 * How many items stand, of those that tell. A run that the tree has more often than the change
 * brought it stands elsewhere too; where the whole file was not known, it tells nothing.
 */
export function judgeItems(
  { items, whole }: Pick<BroughtFile, 'items' | 'whole'>,
  texts: readonly PlacedText[],
): { present: number; telling: number } {
  const counters = texts.map(counter);
  const times = (run: string) => counters.reduce((sum, count) => sum + count(run), 0);
  const common = ({ runs, count }: Item) => !whole && runs.every((run) => times(run) > count);
  const special = items.filter((item) => !common(item));
  const telling = special.length > 0 ? special : items;
  const present = telling.filter(({ runs }) => runs.some((run) => times(run) > 0));
  return { present: present.length, telling: telling.length };
}

function sizeOf({ text, size }: TreeFile): number {
  return (text === null ? null : pointedSize(text)) ?? size;
}

/** `places`: the files that stand for it, null where they could not be read. */
export function judgeFile(file: BroughtFile, places: TreeFile[] | null): ForceFile {
  const { path, firstLines, items, how, oid, size } = file;
  const total = items.length;
  const at = (places ?? []).map((place) => place.path);
  const found = { path, at, by: how, firstLines, total, present: 0, telling: total };
  if (!places) return { ...found, state: 'unread' };
  if (places.length === 0) return { ...found, state: 'gone' };
  if (oid !== null && places.some((place) => place.oid === oid)) {
    return { ...found, present: total, by: 'blob', state: 'there' };
  }
  if (how === 'size') {
    if (size === null) return { ...found, state: 'unread' };
    const stands = places.some((place) => sizeOf(place) * 2 >= size);
    return { ...found, state: stands ? 'there' : 'gone' };
  }
  const texts = places.flatMap(({ path: place, text }) =>
    text === null ? [] : { path: place, text },
  );
  if (texts.length < places.length) return { ...found, state: 'unread' };
  return { ...found, ...judgeItems(file, texts), state: 'there' };
}
