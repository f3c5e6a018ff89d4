// A text without its comments, line by line; what parts entries of data is marked.
import type { Language } from './language.js';

/** Stands for a comma or bracket that parts entries. */
export const PART = '\u0001';

interface State {
  /** What ends the open string or comment. */
  close: string | null;
  comment: boolean;
  /** Open brackets of code, so that a string among arguments is no docstring. */
  depth: number;
  continued: boolean;
}

/** Strings that may run over several lines. */
const LONG = new Set(['"""', "'''", '`']);
const LONE_STRING = /^\s*[rbu]{0,2}(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')\s*(?:#.*)?$/i;
const PREFIX = /^\s*[rbuf]{0,2}$/i;
const OPENS = '([{';
const CLOSES = ')]}';

/** A comment starts at the start of a line or behind a space; in code `//` starts one everywhere. */
function startsComment(line: string, at: number, language: Language): boolean {
  return language.line.some(
    (start) =>
      line.startsWith(start, at) &&
      ((start === '//' && language.known) || at === 0 || /\s/.test(line[at - 1] ?? '')),
  );
}

/** In data a quote inside a word is an apostrophe. */
function opensString(line: string, at: number, language: Language): string | undefined {
  const quote = language.quotes.find((found) => line.startsWith(found, at));
  const inWord = language.entries === 'flow' && /[\p{L}\p{N}]/u.test(line[at - 1] ?? '');
  return inWord ? undefined : quote;
}

function isDocstring(line: string, out: string, quote: string, state: State): boolean {
  if (state.depth > 0 || state.continued || !PREFIX.test(out)) return false;
  return quote.length === 3 || LONE_STRING.test(line);
}

/** Reads on inside a string or comment from `at`; gives what it says and where it went on. */
function readInside(line: string, at: number, close: string, state: State): [string, number] {
  let end = at;
  while (end < line.length && !line.startsWith(close, end)) {
    end += line[end] === '\\' && !state.comment ? 2 : 1;
  }
  const said = state.comment ? ' ' : line.slice(at, end);
  if (end >= line.length) return [said, line.length];
  state.close = null;
  return [`${said} `, end + close.length];
}

const specials = new WeakMap<Language, RegExp>();

/** Finds the next character that means something, so that all between is copied at once. */
function specialOf(language: Language): RegExp {
  const known = specials.get(language);
  if (known) return known;
  const openers = [...language.line, ...language.block.map(([open]) => open), ...language.quotes];
  const brackets =
    language.entries !== 'none' || language.docstrings ? [',', ...OPENS, ...CLOSES] : [];
  const chars = [...openers.map(([first]) => first), ...brackets].map((char) => `\\${char}`);
  const special = new RegExp(chars.length > 0 ? `[${chars.join('')}]|$` : '$', 'g');
  specials.set(language, special);
  return special;
}

function scanLine(line: string, language: Language, state: State): string {
  const special = specialOf(language);
  let out = '';
  let [at, flow] = [0, 0];
  let quoted = false;
  while (at < line.length) {
    if (state.close) {
      const [said, next] = readInside(line, at, state.close, state);
      out += said;
      at = next;
      continue;
    }
    special.lastIndex = at;
    const next = special.exec(line)?.index ?? line.length;
    out += line.slice(at, next);
    at = next;
    if (at >= line.length || startsComment(line, at, language)) break;
    const block = language.block.find(([open]) => line.startsWith(open, at));
    const quote = block ? undefined : opensString(line, at, language);
    if (block) {
      [state.close, state.comment] = [block[1], true];
      at += block[0].length;
      continue;
    }
    if (quote) {
      state.close = quote;
      // Only the first string of a line is looked at, which keeps a line of quotes linear.
      state.comment = language.docstrings && !quoted && isDocstring(line, out, quote, state);
      quoted = true;
      out = state.comment ? '' : `${out} `;
      at += quote.length;
      continue;
    }
    const char = line[at] as string;
    const opens = OPENS.includes(char);
    const closes = CLOSES.includes(char);
    flow += opens ? 1 : 0;
    const parts =
      language.entries === 'all' || (language.entries === 'flow' && flow > 0)
        ? opens || closes || char === ','
        : false;
    flow = Math.max(0, flow - (closes ? 1 : 0));
    if (opens) state.depth += 1;
    if (closes) state.depth = Math.max(0, state.depth - 1);
    out += parts ? PART : char;
    at += 1;
  }
  if (state.close && !state.comment && !LONG.has(state.close)) state.close = null;
  state.continued = line.trimEnd().endsWith('\\');
  return out;
}

/** The lines of a text with comments taken out; as many lines as went in. Linear in the text. */
export function withoutComments(lines: readonly string[], language: Language): string[] {
  const state: State = { close: null, comment: false, depth: 0, continued: false };
  return lines.map((line) => scanLine(line, language, state));
}
