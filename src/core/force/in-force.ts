// Whether what a change brought stands in a tree.
import { languageOf } from './language.js';
import { explainNothing } from './nothing.js';
import { pointedSize } from './paths.js';
import { countRuns } from './runs.js';
import type { Brought, BroughtFile, Item, Tree, TreeFile } from './types.js';
import { linesOf, readLines } from './words.js';

/** With fewer items than these all must stand; else two thirds. */
const FEW = 12;

/** How a file was judged, from the surest to the weakest. */
export type By = 'blob' | 'text' | 'size';

/** What became of one counted file. `at`: where it stands now; more than one where it was split. */
export interface ForceFile {
  path: string;
  at: string[];
  by: By;
  state: 'there' | 'gone' | 'unread';
  /** Items, of those that tell. */
  standing: number;
  telling: number;
  total: number;
  firstLines: string[];
}

/** Whether a change is in force in a tree; JSON-safe. */
export interface Force {
  state: 'in-force' | 'gone' | 'unknown' | 'no-substance';
  /** The weakest way by which a file was judged. */
  by: By | null;
  /** Part of what was brought that stands, 0 to 1. */
  share: number;
  files: ForceFile[];
  /** Why it is not in force, for people; paths in it are as they were written. */
  reason: string | null;
}

/** Counts how often a run stands in a text. */
function counter(path: string, text: string): (run: string) => number {
  const stream = readLines(linesOf(text), languageOf(path));
  const counts = countRuns(stream);
  // Only a text of one or two words brings a shorter run.
  const short = (run: string) => {
    const own = run.split(' ');
    return stream.words.filter((_, at) => own.every((word, i) => stream.words[at + i] === word))
      .length;
  };
  return (run) => counts.get(run) ?? (run.split(' ').length < 3 ? short(run) : 0);
}

/**
 * How many items stand, of those that tell. A run that the tree has more often than the change
 * brought it stands elsewhere too; where the whole file was not known, it tells nothing.
 */
function judgeItems(
  { items, whole }: BroughtFile,
  texts: readonly { path: string; text: string }[],
): { standing: number; telling: number } {
  const counters = texts.map(({ path, text }) => counter(path, text));
  const times = (run: string) => counters.reduce((sum, count) => sum + count(run), 0);
  const common = ({ runs, count }: Item) => !whole && runs.every((run) => times(run) > count);
  const special = items.filter((item) => !common(item));
  const telling = special.length > 0 ? special : items;
  const standing = telling.filter(({ runs }) => runs.some((run) => times(run) > 0));
  return { standing: standing.length, telling: telling.length };
}

function sizeOf({ text, size }: TreeFile): number {
  return (text === null ? null : pointedSize(text)) ?? size;
}

/** The files that stand for a brought one: its own, or those that it moved to; null: unread. */
function placesOf(path: string, tree: Map<string, TreeFile>, moves: Map<string, string[] | null>) {
  const own = tree.get(path);
  if (!own || own.unread) return null;
  if (own.oid !== null) return [own];
  const to = moves.get(path);
  if (!to) return null;
  const places = to.map((target) => tree.get(target));
  if (places.some((place) => !place || place.unread)) return null;
  return places.flatMap((place) => (place && place.oid !== null ? [place] : []));
}

function judgeFile(file: BroughtFile, places: TreeFile[] | null): ForceFile {
  const total = file.items.length;
  const { path, firstLines } = file;
  const found = { path, firstLines, at: (places ?? []).map((place) => place.path), total };
  const none = { standing: 0, telling: total };
  const by = file.how === 'size' ? ('size' as const) : ('text' as const);
  if (!places) return { ...found, ...none, by, state: 'unread' };
  if (places.length === 0) return { ...found, ...none, by, state: 'gone' };
  if (file.oid !== null && places.some(({ oid }) => oid === file.oid)) {
    return { ...found, standing: total, telling: total, by: 'blob', state: 'there' };
  }
  if (file.how === 'size') {
    const { size } = file;
    if (size === null) return { ...found, ...none, by, state: 'unread' };
    const stands = places.some((place) => sizeOf(place) * 2 >= size);
    return { ...found, ...none, by, state: stands ? 'there' : 'gone' };
  }
  const texts = places.flatMap((place) =>
    place.text === null ? [] : [{ path: place.path, text: place.text }],
  );
  if (texts.length < places.length) return { ...found, ...none, by, state: 'unread' };
  return { ...found, ...judgeItems(file, texts), by, state: 'there' };
}

function isEnough(standing: number, telling: number, total: number): boolean {
  return total < FEW ? standing >= telling : standing * 3 >= telling * 2;
}

const list = (files: readonly { path: string }[]) => files.map(({ path }) => path).join(', ');

function whyGone(files: readonly ForceFile[], share: number): string {
  const gone = files.filter(({ state }) => state === 'gone');
  if (gone.length === files.length) return `nothing of it stands any more: ${list(gone)}`;
  const lost = gone.length > 0 ? `, and ${list(gone)} does not stand any more` : '';
  return `only ${Math.floor(share * 100)} % of what it brought stands${lost}`;
}

/**
 * Whether what a change brought is in force in a tree: two thirds of the runs of all its files
 * together, all of them where there are fewer than twelve; files without a text by their size.
 */
export function inForce(brought: Brought, tree: Tree): Force {
  if (brought.files.length === 0) {
    const reason = explainNothing(brought.nothing);
    return { state: 'no-substance', by: null, share: 0, files: [], reason };
  }
  const at = new Map(tree.files.map((file) => [file.path, file]));
  const moves = new Map(tree.moves.map(({ from, to }) => [from, to]));
  const files = brought.files.map((file) => judgeFile(file, placesOf(file.path, at, moves)));
  const sum = (pick: (file: ForceFile) => number, of = files) =>
    of.reduce((all, file) => all + pick(file), 0);
  const unread = files.filter(({ state }) => state === 'unread');
  const sized = files.filter(({ by, total }) => by === 'size' || total === 0);
  const [standing, telling] = [sum((file) => file.standing), sum((file) => file.telling)];
  const total = sum((file) => file.total);
  const there = sized.filter(({ state }) => state === 'there').length;
  const share = telling > 0 ? standing / telling : sized.length > 0 ? there / sized.length : 0;
  const by = (['size', 'text', 'blob'] as const).find((way) => files.some((f) => f.by === way));
  const force = { by: by ?? null, share, files };
  if (sized.every(({ state }) => state === 'there') && isEnough(standing, telling, total)) {
    return { ...force, state: 'in-force', reason: null };
  }
  const hoped = standing + sum(({ telling: own }) => own, unread);
  const open = sized.every(({ state }) => state !== 'gone') && isEnough(hoped, telling, total);
  return unread.length > 0 && open
    ? { ...force, state: 'unknown', reason: `could not be read: ${list(unread)}` }
    : { ...force, state: 'gone', reason: whyGone(files, share) };
}

/**
 * Where a file that is gone went: the paths of the kind to which the commit that removed it added
 * what the file had brought, the fullest first, at most five. `added`: what it added to each path.
 */
export function movedTo(
  file: BroughtFile,
  added: readonly { path: string; oid: string | null; text: string | null }[],
): string[] {
  const same = added.find(({ oid }) => oid !== null && oid === file.oid);
  if (same) return [same.path];
  const hits = added.map(({ path, text }) => ({
    path,
    count: text === null ? 0 : judgeItems({ ...file, whole: true }, [{ path, text }]).standing,
  }));
  const found = hits.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  return found.slice(0, 5).map(({ path }) => path);
}
