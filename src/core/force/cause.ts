// What a cause took from a file and what it added there, and whether either stands in a text.
import { everyWord } from './language.js';
import { type Section, sectionsOf } from './patch.js';
import type { ChangedFile } from './types.js';
import { linesOf, RUN, readLines, runsIn, type Stream } from './words.js';

/** A file of a cause, both sides as words; no comment is left out, since a prompt may be one. */
export interface Cause {
  parts: { before: Stream; after: Stream; source: Section }[];
  /** Whole text of both sides, line ends apart; null where only a patch is known. */
  whole: { before: string; after: string } | null;
}

const TOKEN = /[\p{L}\p{M}\p{N}]+|\S/gu;

const textOf = (side: Section['before']) => side.map(({ text }) => text).join('\n');
const streamOf = (side: Section['before']) =>
  readLines(
    side.map(({ text }) => text),
    everyWord,
  );

export function causeOf(file: ChangedFile): Cause | null {
  const sections = sectionsOf(file);
  if (!sections || sections.length === 0) return null;
  const [first] = sections;
  return {
    parts: sections.map((source) => ({
      before: streamOf(source.before),
      after: streamOf(source.after),
      source,
    })),
    whole:
      first?.whole && sections.length === 1
        ? { before: textOf(first.before), after: textOf(first.after) }
        : null,
  };
}

/** Every run of one, two and three words. */
function grams(words: readonly string[], into = new Set<string>()): Set<string> {
  for (let at = 0; at < words.length; at += 1) {
    for (let size = 1; size <= RUN && at + size <= words.length; size += 1) {
      into.add(words.slice(at, at + size).join(' '));
    }
  }
  return into;
}

/** Runs of three that touch an added line, and runs of two with a word that is new; less what was there. */
function addedRuns({ parts }: Cause): string[] {
  const had = new Set<string>();
  for (const { before } of parts) grams(before.words, had);
  const added = new Set<string>();
  for (const { after, source } of parts) {
    const { words, rows } = after;
    const touch = (from: number, size: number) => {
      const run = words.slice(from, from + size);
      if (size === 2 && run.every((word) => had.has(word))) return;
      if (run.length === size && !had.has(run.join(' '))) added.add(run.join(' '));
    };
    rows.forEach((row, at) => {
      if (!source.after[at]?.changed || row.words.length === 0) return;
      const end = row.start + row.words.length;
      for (const size of [2, RUN]) {
        for (let from = Math.max(0, row.start - size + 1); from < end; from += 1) touch(from, size);
      }
      if (words.length === 1) touch(0, 1);
    });
  }
  return [...added];
}

/** Whether the cause added words, and none of their runs stands in the texts. */
export function isNowhere(cause: Cause, texts: readonly string[]): boolean {
  const added = addedRuns(cause);
  if (added.length === 0) return false;
  const now = texts.map((text) => grams(readLines(linesOf(text), everyWord).words));
  return !added.some((run) => now.some((runs) => runs.has(run)));
}

/** How often each run of words and signs stands, as they are written: `> 200` is not `< 200`. */
function exactRuns(text: string): Map<string, number> {
  const tokens = text.match(TOKEN) ?? [];
  const counts = new Map<string, number>();
  for (const run of runsIn(tokens)) {
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

type Counts = ReadonlyMap<string, number>;

/** Runs that one side has more often than the other. */
function beyond(side: Counts, other: Counts): string[] {
  return [...side].flatMap(([run, count]) => (count > (other.get(run) ?? 0) ? [run] : []));
}

/**
 * Whether all that the cause took stands as often as before, and nothing that it added. By a patch
 * alone nobody can tell whether a line is back or stands there a second time.
 */
export function isBack({ whole }: Cause, text: string): boolean {
  if (!whole) return false;
  const old = exactRuns(whole.before);
  const left = exactRuns(whole.after);
  const now = exactRuns(text);
  const taken = beyond(old, left);
  return (
    taken.length > 0 &&
    taken.every((run) => (now.get(run) ?? 0) >= (old.get(run) ?? 0)) &&
    beyond(left, old).every((run) => (now.get(run) ?? 0) <= (old.get(run) ?? 0))
  );
}
