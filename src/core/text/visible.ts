// What a person says in a Markdown text, as GitHub shows it: code, quotes, folded parts apart.
import type { Token, Tokens } from 'marked';
import { withoutCode } from './code-spans.js';
import { headingText } from './heading.js';
import {
  closeDownTo,
  nothingOpen,
  type Open,
  shownParts,
  withoutTags,
  withoutUnseenBreaks,
} from './hidden.js';
import { blocksOf } from './markdown.js';

/** One line that is shown. */
export interface Line {
  /** As written, without what is hidden. */
  raw: string;
  /** With code spans blanked. */
  text: string;
  /** The writer says it: no code, no quote. */
  said: boolean;
  /** Level of a heading, 0 for any other line. */
  heading: number;
  quoted: boolean;
}

const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF]/g;
/** Quotes and lists in one another beyond this say nothing, and no reader of Markdown likes them. */
const DEEPEST = 12;
const MARKER = /[ \t]*(?:>|(?:[*+-]|\d{1,9}[.)])(?=[ \t]))/y;

/** A line without more markers in one another than anybody writes; a quote stays one. */
function shallow(line: string): string {
  MARKER.lastIndex = 0;
  let [count, end, quote] = [0, 0, false];
  for (let mark = MARKER.exec(line); mark; mark = MARKER.exec(line)) {
    count += 1;
    end = MARKER.lastIndex;
    quote ||= mark[0].endsWith('>');
  }
  return count < DEEPEST ? line : `${quote ? '>' : ''}${line.slice(end)}`;
}

function linesOf(whole: string, open: Open, block: boolean, heading: number): Line[] {
  const text = block ? whole : withoutUnseenBreaks(whole);
  const blanked = block ? text : withoutCode(text);
  const parts = shownParts(blanked, open, block);
  const join = (from: string) => parts.map(([start, end]) => from.slice(start, end)).join('');
  const tidy = (shown: string) => (block ? withoutTags(shown) : shown).split('\n');
  const raw = tidy(join(text));
  return tidy(join(blanked)).map((line, at) => ({
    raw: raw[at] ?? line,
    text: line,
    said: true,
    heading,
    quoted: false,
  }));
}

/** Reads what GitHub closes at its end, whatever is left open in it. */
function within(open: Open, read: () => Line[]): Line[] {
  const depth = open.elements.length;
  const lines = read();
  closeDownTo(depth, open);
  return lines;
}

function notSaid(text: string, open: Open, quoted: boolean): Line[] {
  if (open.comment || open.elements.length > 0) return [];
  return text.split('\n').map((raw) => ({ raw, text: '', said: false, heading: 0, quoted }));
}

function readToken(token: Token, open: Open): Line[] {
  switch (token.type) {
    case 'code':
      return notSaid((token as Tokens.Code).text, open, false);
    case 'blockquote':
      return notSaid(token.raw, open, true);
    case 'html':
      return linesOf(token.raw, open, true, 0);
    case 'heading':
      return linesOf((token as Tokens.Heading).text, open, false, (token as Tokens.Heading).depth);
    case 'list':
      return (token as Tokens.List).items.flatMap((item) =>
        within(open, () => readAll(item.tokens, open)),
      );
    case 'table': {
      const { header, rows } = token as Tokens.Table;
      return [header, ...rows]
        .flat()
        .flatMap(({ text }) => within(open, () => linesOf(text, open, false, 0)));
    }
    case 'space':
    case 'hr':
    case 'def':
      return [];
    default:
      return linesOf((token as Tokens.Paragraph).text ?? token.raw, open, false, 0);
  }
}

function readAll(tokens: readonly Token[], open: Open): Line[] {
  return tokens.flatMap((token) => readToken(token, open));
}

/** What can hide text, or hold several in a line: code, HTML, quotes, tables, indented blocks. */
const STRUCTURED = /[`<>~|\t\\]|\][(:]|!\[|^ {2}|^(?:=+|-+) *$/m;
const MARKERS = /^ ?(?:(?:[*+-]|\d{1,9}[.)]) +(?:\[[ xX]\] +)?)*/;

/** Text of nothing but paragraphs, lists and headings: most commits, read without a parser. */
function plainLines(text: string): Line[] {
  return text.split('\n').flatMap((line) => {
    if (line.trim() === '') return [];
    const said = line.replace(MARKERS, '');
    const heading = /^ {0,3}(#{1,6}) +/.exec(said);
    const raw = heading ? headingText(said.slice(heading[0].length)) : said;
    return [{ raw, text: raw, said: true, heading: heading?.[1]?.length ?? 0, quoted: false }];
  });
}

/** The lines that are shown; what a comment or a folded part holds is left out. */
export function shownLines(text: string): Line[] {
  const tidy = text.replace(/\r\n?/g, '\n').replace(INVISIBLE, '');
  if (!STRUCTURED.test(tidy)) return plainLines(tidy);
  const plain = tidy.split('\n').map(shallow).join('\n');
  return readAll(blocksOf(plain), nothingOpen());
}

/** The lines that count as said, with code spans blanked. */
export function visibleLines(text: string): string[] {
  return shownLines(text).flatMap(({ text: line, said }) => (said ? [line] : []));
}
