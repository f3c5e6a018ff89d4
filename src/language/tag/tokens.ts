// The tokens of a sentence, before any has its tag.
import * as closed from '../lexicon/closed.js';

export type Tag =
  | 'det'
  | 'pron'
  | 'prep'
  | 'and'
  | 'sub'
  | 'rel'
  | 'be'
  | 'have'
  | 'do'
  | 'modal'
  | 'neg'
  | 'adv'
  | 'past'
  | 'pres'
  | 'base'
  | 'ing'
  | 'to'
  | 'num'
  | 'noun'
  | 'punct'
  | 'quote';

export interface Token {
  /** Lower case, without a possessive ending. */
  word: string;
  raw: string;
  tag: Tag;
  /** For auxiliaries. */
  past: boolean;
  negated: boolean;
  /** Place in the even text. */
  start: number;
  end: number;
}

const TOKEN =
  /\uE000+|[\p{L}\p{N}]+(?:(?:[.'_/@#-]|(?<=\d)[,:](?=\d))?[\p{L}\p{N}]+)*%?|[^\s\p{L}\p{N}]/gu;
const CONTRACTION = /^(.+)('s|'re|'ve|'ll|'d|'m)$/;

function make(raw: string, start: number, tag: Tag = 'noun'): Token {
  const word = raw.toLowerCase();
  return {
    word,
    raw,
    tag,
    past: false,
    negated: /n't$|^cannot$/.test(word),
    start,
    end: start + raw.length,
  };
}

export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const raw = match[0];
    const lower = raw.toLowerCase();
    const parts = lower.includes("'") ? CONTRACTION.exec(lower) : null;
    const head = parts?.[1] ?? '';
    const isVerb =
      parts &&
      (parts[2] !== "'s" ||
        closed.PRONOUNS.has(head) ||
        closed.RELATIVES.has(head) ||
        head === 'that' ||
        head === 'here');
    if (closed.BARE_CONTRACTIONS.has(lower)) {
      const token = make(raw.replace(/t$/i, "'t"), match.index);
      found.push({ ...token, end: match.index + raw.length });
    } else if (isVerb) {
      found.push(make(raw.slice(0, head.length), match.index));
      found.push(make(raw.slice(head.length), match.index + head.length));
    } else if (parts && parts[2] === "'s") {
      found.push({ ...make(raw, match.index), word: head });
    } else found.push(make(raw, match.index));
  }
  return found;
}
