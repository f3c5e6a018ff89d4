// Words of a line of Markdown; a link is part of the word that it stands in, however long its label.

const LABEL = String.raw`\[((?:[^[\]\n]|\[[^[\]\n]{0,100}\]){0,300})\]`;
const TARGET = String.raw`\(\s?<?([^()<>\s]{1,1000})>?(?:\s["'][^"'\n]{0,200}["'])?\s?\)`;
const LINK = new RegExp(LABEL + TARGET, 'g');
const ONE_LINK = new RegExp(`^[(<*_"'“‘]{0,8}${LABEL}${TARGET}[)>*_"'”’.,;:!]{0,8}$`);
const WORD = new RegExp(String.raw`(?:${LABEL}${TARGET}|[^\s,])+`, 'g');

/** A word and where it begins. */
export interface Word {
  text: string;
  index: number;
}

/** Words between blanks and commas, with their places. */
export function placedWords(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ text: word, index }));
}

/** Words between blanks and commas. */
export function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** Label and address of a word that is a Markdown link; null where it is none. */
export function readLink(word: string): { label: string; target: string } | null {
  if (!word.includes('](')) return null;
  const [, label, target] = ONE_LINK.exec(word.trim()) ?? [];
  return label === undefined || target === undefined ? null : { label, target };
}

/** Blanks out links by `_`, so that nothing in them separates anything; offsets are kept. */
export function withoutLinks(text: string): string {
  return text.includes('](') ? text.replace(LINK, (link) => '_'.repeat(link.length)) : text;
}

/** Links replaced by the addresses they lead to. */
export function linksAsTargets(text: string): string {
  return text.includes('](') ? text.replace(LINK, ' $2 ') : text;
}
