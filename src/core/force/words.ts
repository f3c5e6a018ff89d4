// Words of a text, line by line and as one stream, and their runs of three.
import type { Language } from './language.js';
import { PART, withoutComments } from './scan.js';

/** Words in a run. */
export const RUN = 3;

/** One line: its words, split where entries end, and how deep it stands. */
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

function partsOf(line: string): string[][] {
  const parts = line.includes(PART) ? line.split(PART) : [line];
  return parts.map(wordsOf).filter(({ length }) => length > 0);
}

export function readLines(lines: readonly string[], language: Language): Stream {
  const all: string[] = [];
  const rows = withoutComments(lines, language).map((line, at) => {
    const parts = partsOf(line);
    const joined = parts.length === 1 ? (parts[0] as string[]) : parts.flat();
    const row = {
      words: joined,
      parts,
      indent: indentOf(lines[at] ?? '', language),
      start: all.length,
    };
    for (const word of joined) all.push(word);
    return row;
  });
  return { rows, words: all };
}

/** All runs of consecutive words; fewer words than a run are one run. */
export function runsIn(words: readonly string[]): string[] {
  if (words.length === 0) return [];
  if (words.length <= RUN) return [words.join(' ')];
  const runs: string[] = [];
  for (let at = RUN; at <= words.length; at += 1) {
    runs.push(`${words[at - 3]} ${words[at - 2]} ${words[at - 1]}`);
  }
  return runs;
}
