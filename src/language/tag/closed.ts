// Words of the closed classes: their tag is known by the word alone.
import * as closed from '../lexicon/closed.js';
import { QUOTED } from '../text.js';
import { NOT_ADVERBS } from './open.js';
import type { Tag, Token } from './tokens.js';

type Known = Pick<Token, 'tag' | 'past' | 'negated'>;

/** In the order in which they count: a word that stands in several lists is of the first one. */
const CLASSES: readonly [Tag, Iterable<string>, Partial<Known>?][] = [
  ['neg', closed.NEGATIONS, { negated: true }],
  ['pron', closed.NEGATIVE_SUBJECTS, { negated: true }],
  ['be', closed.BE_PRESENT],
  ['be', closed.BE_PAST, { past: true }],
  ['be', ['be', 'been', 'being']],
  ['have', closed.HAVE_PRESENT],
  ['have', closed.HAVE_PAST, { past: true }],
  ['do', closed.DO_PRESENT],
  ['do', closed.DO_PAST, { past: true }],
  ['modal', closed.MODALS],
  ['to', ['to']],
  ['and', closed.COORDINATORS],
  ['rel', closed.RELATIVES],
  ['pron', closed.PRONOUNS],
  ['det', closed.DETERMINERS],
  ['sub', closed.SUBORDINATORS],
  ['prep', closed.PREPOSITIONS],
  ['adv', closed.ADVERBS],
];

const KNOWN = new Map<string, Partial<Known>>();
for (const [tag, words, more] of CLASSES) {
  for (const word of words) if (!KNOWN.has(word)) KNOWN.set(word, { tag, ...more });
}

/** What a token is by its signs, whatever its word: a quotation, a sign, a number. */
function signTag(raw: string): Tag | null {
  if (/^[a-z]/i.test(raw)) return null;
  if (raw.startsWith(QUOTED)) return 'quote';
  if (/^[^\p{L}\p{N}]$/u.test(raw) && raw !== '&' && raw !== '+') return 'punct';
  return /^[\d.,:/-]+(?:st|nd|rd|th|k|m|bn|%|x|h|s|d)?$/i.test(raw) ? 'num' : null;
}

/** Gives a token its tag where it is known by the word alone; whether it is. */
export function closedTag(token: Token): boolean {
  const { word, raw } = token;
  const sign = signTag(raw);
  const known = sign ? { tag: sign } : KNOWN.get(word);
  if (known) Object.assign(token, known);
  else if (/[a-z]{2}ly$/.test(word) && !NOT_ADVERBS.has(word)) token.tag = 'adv';
  else return false;
  return true;
}
