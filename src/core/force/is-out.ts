// Whether a cause is out of a tree: stricter than its opposite, since an error lets a release through.
import { everyWord } from './language.js';
import { type Section, sectionsOf } from './patch.js';
import type { ChangedFile, Tree, TreeFile } from './types.js';
import { linesOf, readLines, runsIn } from './words.js';

/** Where a cause stands: `in` also where it was moved, rewritten or only half taken back. */
export interface CausePlace {
  state: 'out' | 'in' | 'unread';
  /** Files that keep it in or could not be read. */
  files: { path: string; state: 'in' | 'unread' }[];
}

type Place = CausePlace['state'];
type Counts = ReadonlyMap<string, number>;

/** What a release writes down of its changes; a roll-back leaves it. */
const BOOKKEEPING =
  /(?:^|\/)(?:changelog[^/]*|\.changeset\/[^/]+|\.release-please-manifest\.json)$/i;
const TOKEN = /[\p{L}\p{M}\p{N}]+|\S/gu;

function counted(runs: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const run of runs) counts.set(run, (counts.get(run) ?? 0) + 1);
  return counts;
}

/** Runs of words and signs as they are written, wrapping apart: `> 200` is not `< 200`. */
function exact(text: string): Counts {
  return counted(runsIn(text.match(TOKEN) ?? []));
}

function wordRuns(text: string): Counts {
  return counted(runsIn(readLines(linesOf(text), everyWord).words));
}

interface Cause {
  before: string;
  after: string;
  whole: boolean;
}

function causeOf(sections: readonly Section[]): Cause {
  const side = (pick: (section: Section) => Section['before']) =>
    sections
      .map((section) =>
        pick(section)
          .map(({ text }) => text)
          .join('\n'),
      )
      .join('\n');
  return {
    before: side(({ before }) => before),
    after: side(({ after }) => after),
    whole: sections.every(({ whole }) => whole),
  };
}

/** Runs that one side has more often than the other. */
function beyond(side: Counts, other: Counts): string[] {
  return [...side].flatMap(([run, count]) => (count > (other.get(run) ?? 0) ? [run] : []));
}

/** Whether all that the cause took stands as often as before, and nothing that it added. */
function isBack({ before, after, whole }: Cause, text: string): boolean {
  // By a patch alone nobody can tell whether a line is back or stands there a second time.
  if (!whole) return false;
  const [old, left, now] = [before, after, text].map(exact) as [Counts, Counts, Counts];
  const taken = beyond(old, left);
  const added = beyond(left, old);
  return (
    taken.length > 0 &&
    taken.every((run) => (now.get(run) ?? 0) >= (old.get(run) ?? 0)) &&
    added.every((run) => (now.get(run) ?? 0) <= (old.get(run) ?? 0))
  );
}

/** Whether the cause added words and none of their runs stands in the texts. */
function isNowhere({ before, after }: Cause, texts: readonly string[]): boolean {
  const had = wordRuns(before);
  const added = [...wordRuns(after).keys()].filter((run) => !had.has(run));
  const now = texts.map(wordRuns);
  return added.length > 0 && !added.some((run) => now.some((runs) => runs.has(run)));
}

function placeOf(file: ChangedFile, tree: Map<string, TreeFile>, moves: Tree['moves']): Place {
  const own = tree.get(file.path);
  if (!own || own.unread) return 'unread';
  const { status, oid, beforeOid, from } = file;
  const isGone = own.oid === null;
  if (status === 'removed') {
    if (oid !== null && own.oid === oid) return 'out';
  } else {
    if (!isGone && own.oid === oid) return 'in';
    if (!isGone && beforeOid && own.oid === beforeOid) return 'out';
  }
  const sections = sectionsOf(file);
  const cause = sections && sections.length > 0 ? causeOf(sections) : null;
  if (!isGone) {
    if (!cause || (status === 'removed' && own.text === null)) return 'in';
    if (own.text === null) return 'unread';
    return isBack(cause, own.text) || isNowhere(cause, [own.text]) ? 'out' : 'in';
  }
  if (status === 'removed') return 'in';
  if (status === 'renamed' && from && !cause) return tree.get(from)?.oid ? 'out' : 'in';
  const to = moves.find((move) => move.from === file.path)?.to;
  if (!to) return 'unread';
  const places = to.map((path) => tree.get(path));
  if (places.some((place) => !place || place.unread)) return 'unread';
  const standing = places.flatMap((place) => (place && place.oid !== null ? [place] : []));
  if (standing.some((place) => place.oid === oid)) return 'in';
  const texts = standing.flatMap(({ text }) => text ?? []);
  if (texts.length < standing.length) return 'unread';
  return texts.length === 0 || (cause && isNowhere(cause, texts)) ? 'out' : 'in';
}

/**
 * Whether a cause is out of a tree: of each of its files what it removed is back, or what it added
 * stands nowhere. `files`: all of the change, whatever their paths, whole texts where they can be had.
 */
export function isOut(files: readonly ChangedFile[], { files: there, moves }: Tree): CausePlace {
  const tree = new Map(there.map((file) => [file.path, file]));
  const weighty = files.filter(({ path }) => !BOOKKEEPING.test(path));
  const places = (weighty.length > 0 ? weighty : files).map((file) => ({
    path: file.path,
    state: placeOf(file, tree, moves),
  }));
  const left = places.flatMap(({ path, state }) => (state === 'out' ? [] : [{ path, state }]));
  if (places.length === 0) return { state: 'unread', files: [] };
  const state = left.some((file) => file.state === 'in')
    ? 'in'
    : left.length > 0
      ? 'unread'
      : 'out';
  return { state, files: left };
}

/** Whether a set of causes is out: every one has to be. An empty set is not. */
export function areOut(causes: readonly CausePlace[]): boolean {
  return causes.length > 0 && causes.every(({ state }) => state === 'out');
}
