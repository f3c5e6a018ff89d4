// Finds what is alive in Markdown that we write, without a look at how it was escaped.

import { Lexer, type Token, type Tokens } from 'marked';
import { BASE, PAGES } from '../../src/core/pages.js';

/** Our own HTML, as far as it stands in one token. */
const OWN_HTML =
  /^(?:<br>|<sub>|<\/sub>|<details><summary>[^<>@`[\]]*<\/summary>|<\/details>|\s)*$/;
const OWN_EMPHASIS = 'no line yet';
/** What our fences hold: a trailer, a policy to fill in, headings without an answer. */
const OWN_FENCE = [
  /^Incident: [\w.-]+\/[\w.-]+#\d+$/,
  /^release:\n {2}policies:\n {4}- id: incident-\d+\n(?: {6}(?:kind|owner): "?FILL IN[\w ,"-]*\n?| {6}because: "[\w./-]*#\d+"\n)+$/,
  /^(?:### [A-Z][\w ?]+\n*)+$/,
];
const OWN_LINK = /^https:\/\/github\.com\/(?:acme\/|c\/\d)/;
const OWN_PAGES = Object.keys(PAGES).map((page) => `${BASE}${page}.md`);
const OWN_HEADING =
  /^(?:[✅⛔⏪🔎⚠]|Incidents$|Policies$|Policy `|Waivers in force$|What |Commands that do not count$|Review of |\[?`)/u;
/** `-` and `1.`; a list in a list is as deep as we go. */
const DEEPEST = 2;

/** What GitHub makes of rendered text, by kind. */
const LIVE: [string, RegExp][] = [
  ['mention or address', /@[\p{L}\p{N}_-]|[\p{L}\p{N}._+-]@/u],
  ['reference', /#\p{N}|(?<![\p{L}\p{N}])gh-\p{N}/iu],
  ['advisory', /\b(?:CVE-\d{4}-\d|GHSA-\w{4}-)/i],
  ['commit', /(?<![\p{L}\p{N}])[0-9a-f]{7,40}(?![\p{L}\p{N}])/iu],
  ['address', /\w:\/\/\S|www\.\S/i],
  ['formula', /\$/],
  ['emoji code', /:[a-z][\w+-]*:/i],
];
const UNSEEN = /(?<!\p{Extended_Pictographic})\uFE0F|(?!\uFE0F)[\p{Cf}\p{DI}]|[^\P{Cc}\n]|\p{Cs}/u;
const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  commat: '@',
  num: '#',
  colon: ':',
  sol: '/',
  period: '.',
};

function decoded(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name) return NAMED[name] ?? whole;
    return String.fromCodePoint(Math.min(0x10ffff, Number.parseInt(hex ?? decimal, hex ? 16 : 10)));
  });
}

/** What is alive in one run of rendered text. */
export function aliveInText(text: string): string[] {
  const plain = text.normalize('NFKC');
  return LIVE.filter(([, pattern]) => pattern.test(text) || pattern.test(plain)).map(
    ([kind]) => `${kind}: ${text.slice(0, 200)}`,
  );
}

/** Separators of cells, where a backslash escapes what follows or only the pipe. */
function cells(row: string): [number, number] {
  const pipes = (text: string) => text.split('|').length;
  return [pipes(row.replace(/\\[!-/:-@[-`{-~]/g, '')), pipes(row.replace(/\\\|/g, ''))];
}

function aliveInTable({ raw }: Tokens.Table): string[] {
  const [head = '', , ...rows] = raw.trimEnd().split('\n');
  const [wanted] = cells(head);
  return rows
    .filter((row) => cells(row).some((count) => count !== wanted))
    .map((row) => `cells: ${row}`);
}

function aliveIn(tokens: Token[], depth: number): string[] {
  const found: string[] = [];
  let run = '';
  const end = () => {
    found.push(...aliveInText(decoded(run)));
    run = '';
  };
  const visit = (list: Token[]) => {
    for (const token of list) {
      const { type } = token;
      const inner = (token as Tokens.Generic).tokens;
      if (type === 'text' && !inner) run += token.raw;
      else if (type === 'escape') run += (token as Tokens.Escape).text;
      else if (type === 'strong') visit(inner ?? []);
      else {
        end();
        if (type === 'em' && (token as Tokens.Em).text === OWN_EMPHASIS) continue;
        if (type === 'codespan' || type === 'space' || type === 'br') continue;
        if (type === 'html') {
          if (!OWN_HTML.test(token.raw)) found.push(`HTML: ${token.raw}`);
        } else if (type === 'link') {
          const { href } = token as Tokens.Link;
          if (!OWN_LINK.test(href) && !OWN_PAGES.includes(href)) found.push(`link: ${token.raw}`);
          // The parser takes brackets in code for the link's; GitHub does not.
          if (token.raw !== href) found.push(...aliveIn(inner ?? [], depth));
        } else if (type === 'list') {
          if (depth === DEEPEST) found.push(`list: ${token.raw}`);
          for (const item of (token as Tokens.List).items) {
            if (item.task) found.push(`task: ${item.raw}`);
            found.push(...aliveIn(item.tokens, depth + 1));
          }
        } else if (type === 'table') {
          found.push(...aliveInTable(token as Tokens.Table));
          const { header, rows } = token as Tokens.Table;
          for (const cell of [header, ...rows].flat()) found.push(...aliveIn(cell.tokens, depth));
        } else if (type === 'heading') {
          const { text } = token as Tokens.Heading;
          if (!OWN_HEADING.test(text)) found.push(`heading: ${token.raw}`);
          found.push(...aliveIn(inner ?? [], depth));
        } else if (['paragraph', 'text', 'blockquote'].includes(type)) {
          found.push(...aliveIn(inner ?? [], depth));
        } else if (type === 'code' && OWN_FENCE.some((own) => own.test(token.text))) {
          if (!/^```[\s\S]*\n```\s*$/.test(token.raw)) found.push(`open fence: ${token.raw}`);
        } else found.push(`${type}: ${token.raw}`);
      }
    }
  };
  visit(tokens);
  end();
  return found;
}

/**
 * Everything in a comment, page or summary of ours that is alive and not ours.
 * @param markdown without our own markers.
 */
export function alive(markdown: string): string[] {
  const unseen = UNSEEN.exec(markdown);
  const folded = (pattern: RegExp) => markdown.match(pattern)?.length ?? 0;
  return [
    ...aliveIn(new Lexer({ gfm: true }).lex(markdown), 0),
    ...(markdown.includes('<!--') ? ['marker'] : []),
    ...(unseen ? [`unseen: U+${unseen[0].codePointAt(0)?.toString(16)}`] : []),
    ...(folded(/^<details>/gm) === folded(/^<\/details>$/gm) ? [] : ['details']),
    ...(Buffer.byteLength(markdown) < 65_536 ? [] : ['longer than GitHub takes']),
  ];
}

/** What is alive in a title or another line that knows code spans alone. */
export function aliveInTitle(title: string): string[] {
  const parts = title.split('`');
  return [
    ...parts.flatMap((part, at) => (at % 2 === 0 ? aliveInText(part) : [])),
    ...(UNSEEN.test(title) ? ['unseen'] : []),
    ...(title.length < 256 ? [] : ['longer than GitHub takes']),
  ];
}
