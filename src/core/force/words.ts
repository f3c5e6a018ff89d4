// Words of a text and their runs of three, and the run by which a short line is told apart.
import type { Language } from './language.js';
import { PART, withoutComments } from './scan.js';

/** Words in a run. */
export const RUN = 3;

/** One line: its words, parted where entries part, and how deep it stands. */
export interface Row {
  words: string[];
  parts: string[][];
  indent: number;
  /** Where its first word stands among all words. */
  start: number;
}

/** A text as rows and as one stream of words, so that wrapping changes nothing. */
export interface Stream {
  rows: Row[];
  words: string[];
}

/** A script that parts no words by spaces: each character is a word. */
const ALONE = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}]';
const WORD = new RegExp(`${ALONE}|(?:(?!${ALONE})[\\p{L}\\p{M}\\p{N}])+`, 'gu');
const ESCAPE = /\\(?:u([0-9a-fA-F]{4})|[bfnrt])/g;
const ASCII = /^[\0-\x7f]*$/;

/** The words of a text, in lower case: letters and digits; an escaped line end parts words. */
export function wordsOf(text: string): string[] {
  const plain = text.includes('\\')
    ? text.replace(ESCAPE, (_, hex) => (hex ? String.fromCharCode(Number.parseInt(hex, 16)) : ' '))
    : text;
  return plain.toLowerCase().match(ASCII.test(plain) ? /[a-z0-9]+/g : WORD) ?? [];
}

/** A list marker is part of the depth: what follows it are siblings. */
function indentOf(line: string, language: Language): number {
  const depth = /^[\s\-{[]*/.exec(line)?.[0].length ?? 0;
  return language.sections && !/^\s*\[/.test(line) ? depth + 2 : depth;
}

export function linesOf(text: string): string[] {
  return text.split(/\r\n|\r|\n/);
}

export function readLines(lines: readonly string[], language: Language): Stream {
  const all: string[] = [];
  const rows = withoutComments(lines, language).map((line, at) => {
    const parts = line.split(PART).flatMap((part) => {
      const found = wordsOf(part);
      return found.length > 0 ? [found] : [];
    });
    const own = parts.flat();
    const row = {
      words: own,
      parts,
      indent: indentOf(lines[at] ?? '', language),
      start: all.length,
    };
    for (const word of own) all.push(word);
    return row;
  });
  return { rows, words: all };
}

/** All runs of consecutive words; fewer words than a run are one run. */
export function runsIn(words: readonly string[]): string[] {
  if (words.length === 0) return [];
  if (words.length <= RUN) return [words.join(' ')];
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '));
}

/** What a short line is told apart by. */
export interface Short {
  /** With the words of the lines it is nested in; null where there are too few. */
  nested: string | null;
  /** With the words before it, or behind it at the start of a text. */
  beside: string;
  /** A single word with deeper lines below, which speak for it. */
  parent: boolean;
}

function nestedRun(words: readonly string[], above: readonly Row[]): string | null {
  let run = [...words];
  for (let at = above.length - 1; at >= 0 && run.length < RUN; at -= 1) {
    run = [...(above[at]?.words ?? []).slice(run.length - RUN), ...run];
  }
  return run.length < RUN ? null : run.join(' ');
}

/** For each row with fewer words than a run, what tells it apart; null for all others. */
export function shortRows({ rows, words }: Stream): (Short | null)[] {
  const above: Row[] = [];
  let previous: Short | null = null;
  let last: Row | null = null;
  return rows.map((row) => {
    if (row.words.length === 0) return null;
    while ((above.at(-1)?.indent ?? -1) >= row.indent) above.pop();
    if (previous && last?.words.length === 1 && row.indent > last.indent) previous.parent = true;
    const from = Math.max(0, row.start - (RUN - row.words.length));
    const short =
      row.words.length >= RUN
        ? null
        : {
            nested: nestedRun(row.words, above),
            beside: words.slice(from, from + RUN).join(' '),
            parent: false,
          };
    above.push(row);
    previous = short;
    last = row;
    return short;
  });
}

/** How often each run stands in a text: of words side by side, and of short lines with what they are nested in. */
export function countRuns(stream: Stream): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (run: string) => counts.set(run, (counts.get(run) ?? 0) + 1);
  const plain = runsIn(stream.words);
  for (const run of plain) add(run);
  for (const short of shortRows(stream)) {
    // What stands side by side as well has been counted.
    if (short?.nested && short.nested !== short.beside) add(short.nested);
  }
  return counts;
}
