// The pages that people read, taken apart: fenced blocks, links, anchors and words of prose.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { marked, type Token, type Tokens } from 'marked';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A fenced block; `language` is all that stands behind the fence. */
export interface Block {
  page: string;
  language: string;
  text: string;
}

/** README and CONTRIBUTING, and all of docs/, by their paths. */
export function pagePaths(): string[] {
  const docs = readdirSync(`${ROOT}docs`, { recursive: true, encoding: 'utf8' });
  const pages = docs.filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`);
  return ['README.md', 'CONTRIBUTING.md', ...pages.sort()];
}

export function readPage(path: string): string {
  return readFileSync(ROOT + path, 'utf8');
}

function tokensOf(text: string): Token[] {
  const found: Token[] = [];
  marked.walkTokens(marked.lexer(text), (token) => {
    found.push(token);
  });
  return found;
}

function ofType<T extends Token>(text: string, type: T['type']): T[] {
  return tokensOf(text).filter((token): token is T => token.type === type);
}

/** Every fenced block of a page, also in lists. */
export function blocksOf(page: string, text = readPage(page)): Block[] {
  return ofType<Tokens.Code>(text, 'code').map(({ lang = '', text: inner }) => ({
    page,
    language: lang,
    text: inner,
  }));
}

/** Targets of the links and pictures of a page, HTML included, that are no address. */
export function linksOf(text: string): string[] {
  const links = ofType<Tokens.Link | Tokens.Image>(text, 'link').map(({ href }) => href);
  const images = ofType<Tokens.Image>(text, 'image').map(({ href }) => href);
  const html = ofType<Tokens.HTML>(text, 'html').flatMap(({ raw }) =>
    [...raw.matchAll(/\b(?:src|srcset|href)="([^"]+)"/g)].map(([, target = '']) => target),
  );
  return [...links, ...images, ...html].filter((target) => !/^[a-z]+:/.test(target));
}

/** The anchors that GitHub gives to the headings of a page. */
export function anchorsOf(text: string): string[] {
  const seen = new Map<string, number>();
  return ofType<Tokens.Heading>(text, 'heading').map(({ text: words }) => {
    const kept = words.toLowerCase().replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '');
    const anchor = kept.replaceAll(' ', '-');
    const before = seen.get(anchor) ?? 0;
    seen.set(anchor, before + 1);
    return before > 0 ? `${anchor}-${before}` : anchor;
  });
}

const GENERATED = /<!-- generated:(\w+) -->[\s\S]*?<!-- \/generated:\1 -->/g;

/** How many words of prose a page has: all but code blocks, tables, HTML and generated parts. */
export function wordsOfProse(text: string): number {
  const tokens = marked.lexer(text.replace(GENERATED, ''));
  const prose = (all: Token[]): string[] =>
    all.flatMap((token): string[] => {
      if (['code', 'table', 'html', 'def', 'space'].includes(token.type)) return [];
      const inner = token as Tokens.Generic;
      if (token.type === 'list')
        return (inner as Tokens.List).items.flatMap((i) => prose(i.tokens));
      return inner.tokens ? prose(inner.tokens) : [inner.text ?? ''];
    });
  // Inline parts are words of one line: what stands between them may be nothing.
  return prose(tokens)
    .join(' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
