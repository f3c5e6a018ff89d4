// Cuts a text into clauses: sentences, list items, co-ordinated, subordinate and relative clauses.
import { type ClauseKind, cutSentence } from './cut.js';
import { remembered } from './remember.js';
import type { Token } from './tag/tokens.js';
import { tag } from './tag.js';
import { evenText } from './text.js';

export interface Clause {
  kind: ClauseKind;
  /** The word that joins it to what stands before, lower case; empty for a first clause. */
  lead: string;
  tokens: Token[];
  /** Number of the sentence it belongs to. */
  sentence: number;
  /** Whether its sentence is a question. */
  asked: boolean;
  /** The words as they were written. */
  text: string;
  /** The same in lower case without what is quoted and without parentheses. */
  spoken: string;
}

/** In tokens; longer ones are cut, so that the work grows with the text and not with its square. */
const LONGEST_SENTENCE = 120;
/** Takes what stands in parentheses out of a sentence. */
function asides(tokens: Token[]): { inside: Token[][]; outside: Token[] } {
  const inside: Token[][] = [];
  const outside: Token[] = [];
  let current: Token[] | undefined;
  for (const token of tokens) {
    if (token.word === '(' || token.word === '[') current = [];
    else if ((token.word === ')' || token.word === ']') && current) {
      inside.push(current);
      current = undefined;
    } else (current ?? outside).push(token);
  }
  if (current) outside.push(...current);
  return { inside, outside };
}

function sentences(tokens: Token[], even: string): Token[][] {
  const all: Token[][] = [[]];
  tokens.forEach((token, at) => {
    const before = tokens[at - 1];
    if (before && even.slice(before.end, token.start).includes('\n')) all.push([]);
    const glued = token.word === '.' && tokens[at + 1]?.start === token.end;
    const full = (all.at(-1)?.length ?? 0) >= LONGEST_SENTENCE;
    if ((/^[.;!?]$/.test(token.word) && !glued) || full) all.push([]);
    else (all.at(-1) as Token[]).push(token);
  });
  return all.filter((one) => one.some((token) => token.tag !== 'punct'));
}

function end(tokens: Token[]): number {
  return tokens.at(-1)?.end ?? 0;
}

function spokenOf(tokens: Token[]): string {
  const heard = tokens.filter((token) => token.tag !== 'quote').map((token) => token.word);
  return heard
    .join(' ')
    .replace(/ ('(?:s|re|ve|ll|d|m))\b/g, '$1')
    .replace(/ ([,:%)])/g, '$1');
}

function cutClauses(text: string): readonly Clause[] {
  const even = evenText(text);
  const found: Clause[] = [];
  sentences(tag(even), even).forEach((sentence, number) => {
    const { inside, outside } = asides(sentence);
    const parts = [
      ...cutSentence(outside),
      ...inside.map((tokens) => ({ kind: 'aside' as const, lead: '(', tokens })),
    ];
    for (const part of parts) {
      const words = part.tokens.filter((token) => token.tag !== 'punct');
      const [first, last] = [words[0], words.at(-1)];
      if (!first || !last) continue;
      found.push({
        ...part,
        tokens: words,
        spoken: spokenOf(part.tokens),
        sentence: number,
        asked: /^[\s"”)\]]*\?/.test(even.slice(end(sentence))),
        text: text.slice(first.start, last.end),
      });
    }
  });
  return found;
}

/** The clauses of a text, in order; quotations are neutral words in them. */
export const clausesOf = remembered(cutClauses);
