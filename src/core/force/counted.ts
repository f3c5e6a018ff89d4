// Which added lines of a file carry meaning, and why none does.
import type { Language } from './language.js';
import type { Line, Section } from './patch.js';
import type { ForceKind, NothingWhy } from './types.js';
import { type Row, readLines, type Stream } from './words.js';

/** A stretch read as words; `counted` tells of each row of `after` whether it counts. */
export interface ReadSection {
  before: Stream;
  after: Stream;
  counted: boolean[];
  source: Section;
}

/** Our draft's own words, or a value that is yet to come. */
const PLACEHOLDER =
  /\bFILL[ _-]IN\b|[:=]\s*["'`]?(?:TODO|TBD|FIXME|XXX|tbd|todo)[.…]*["'`]?[,;]?\s*$/;
/** An open place of a drafted case: while one stands, the case says nothing. */
const OPEN = /\bFILL IN: /;
/** From one placeholder in so many added lines on, a file is a draft. */
const DRAFT = 4;

const bagOf = ({ words }: Row) => [...words].sort().join(' ');

function add(counts: Map<string, number>, keys: Iterable<string>, by: number): void {
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + by);
}

/** Each changed row of a side with its line. */
function changed(rows: readonly Row[], lines: readonly Line[]): [Row, Line][] {
  return rows.flatMap((row, at): [Row, Line][] => {
    const line = lines[at];
    return line?.changed && row.words.length > 0 ? [[row, line]] : [];
  });
}

/** Lines that the change took, by their words in any order, so that a moved line is known again. */
export function takenLines(read: readonly ReadSection[]): Map<string, number> {
  const taken = new Map<string, number>();
  for (const { before, source } of read) {
    add(
      taken,
      changed(before.rows, source.before).map(([row]) => bagOf(row)),
      1,
    );
  }
  return taken;
}

/** Blocks whose added words were all there: wrapped, quoted or sorted anew. */
function sameBlocks({ before, after, source }: ReadSection): Set<number> {
  const blocks = new Map<number, Map<string, number>>();
  for (const [{ words }, { block }] of changed(before.rows, source.before)) {
    const left = blocks.get(block) ?? new Map<string, number>();
    blocks.set(block, left);
    add(left, words, 1);
  }
  for (const [{ words }, { block }] of changed(after.rows, source.after)) {
    const left = blocks.get(block);
    if (!left) continue;
    add(left, words, -1);
    if (words.some((word) => (left.get(word) ?? 0) < 0)) blocks.delete(block);
  }
  return new Set(blocks.keys());
}

/** A key of an eval without a value says nothing; with deeper lines below, those speak. */
function isEmptyKey(at: number, rows: readonly Row[], line: Line, whole: boolean): boolean {
  const row = rows[at] as Row;
  if (!/^[^:#]*:\s*(?:#.*|~|null|""|'')?$/.test(line.text)) return false;
  const next = rows.slice(at + 1, at + 50).find(({ words }) => words.length > 0);
  return next ? next.indent <= row.indent : whole;
}

export function readSection(source: Section, language: Language): ReadSection {
  const [before, after] = [source.before, source.after].map((side) =>
    readLines(
      side.map(({ text }) => text),
      language,
    ),
  ) as [Stream, Stream];
  return { before, after, counted: [], source };
}

/**
 * Marks the rows that count. `taken` is used up by the lines that were moved.
 * Gives why none counts, or null.
 */
export function countLines(
  sections: readonly ReadSection[],
  taken: Map<string, number>,
  kind: ForceKind,
  language: Language,
): NothingWhy | null {
  const seen = { added: 0, text: 0, words: 0, placeholders: 0, open: 0, empty: 0, counted: 0 };
  for (const section of sections) {
    const same = sameBlocks(section);
    const { rows } = section.after;
    section.counted = rows.map((row, at) => {
      const line = section.source.after[at] as Line;
      if (!line.changed) return false;
      seen.added += 1;
      seen.text += /\S/.test(line.text) ? 1 : 0;
      if (row.words.length === 0) return false;
      seen.words += 1;
      if (PLACEHOLDER.test(line.text)) {
        seen.placeholders += 1;
        if (OPEN.test(line.text)) seen.open += 1;
        return false;
      }
      const bag = taken.size > 0 ? bagOf(row) : '';
      const moved = (taken.get(bag) ?? 0) > 0;
      if (moved) add(taken, [bag], -1);
      if (moved || same.has(line.block)) return false;
      if (
        kind === 'eval' &&
        language.entries === 'flow' &&
        isEmptyKey(at, rows, line, section.source.whole)
      ) {
        seen.empty += 1;
        return false;
      }
      seen.counted += 1;
      return true;
    });
  }
  if (seen.added === 0) return 'no-added-line';
  if (seen.text === 0) return 'blank';
  if (seen.words === 0) return 'comments';
  if (kind === 'eval' && seen.open > 0) return 'draft';
  if (seen.placeholders * DRAFT >= seen.words) return 'draft';
  if (seen.counted > 0) return null;
  return seen.placeholders + seen.empty > 0 ? 'draft' : 'stood-before';
}

/** Words that the counted lines have beyond what the change took from the file. */
export function newWords(sections: readonly ReadSection[]): string[] {
  const counts = new Map<string, number>();
  for (const { before, after, counted, source } of sections) {
    for (const [{ words }] of changed(before.rows, source.before)) add(counts, words, -1);
    after.rows.forEach((row, at) => {
      if (counted[at]) add(counts, row.words, 1);
    });
  }
  return [...counts].flatMap(([word, left]) => (left > 0 ? [word] : []));
}
