// Words of the closed classes: their tag is known by the word alone.
import * as closed from '../lexicon/closed.js';
import { QUOTED } from '../text.js';
import { NOT_ADVERBS } from './open.js';
import type { Token } from './tokens.js';

function auxiliary(token: Token): boolean {
  const { word } = token;
  if (closed.BE_PRESENT.has(word)) token.tag = 'be';
  else if (closed.BE_PAST.has(word)) Object.assign(token, { tag: 'be', past: true });
  else if (word === 'be' || word === 'been' || word === 'being') token.tag = 'be';
  else if (closed.HAVE_PRESENT.has(word)) token.tag = 'have';
  else if (closed.HAVE_PAST.has(word)) Object.assign(token, { tag: 'have', past: true });
  else if (closed.DO_PRESENT.has(word)) token.tag = 'do';
  else if (closed.DO_PAST.has(word)) Object.assign(token, { tag: 'do', past: true });
  else if (closed.MODALS.has(word)) token.tag = 'modal';
  else return false;
  return true;
}

export function closedTag(token: Token): boolean {
  const { word, raw } = token;
  if (raw.startsWith(QUOTED)) token.tag = 'quote';
  else if (/^[^\p{L}\p{N}]$/u.test(raw) && raw !== '&' && raw !== '+') token.tag = 'punct';
  else if (/^[\d.,:/-]+(?:st|nd|rd|th|k|m|bn|%|x|h|s|d)?$/i.test(raw)) token.tag = 'num';
  else if (closed.NEGATIONS.has(word)) Object.assign(token, { tag: 'neg', negated: true });
  else if (closed.NEGATIVE_SUBJECTS.has(word)) Object.assign(token, { tag: 'pron', negated: true });
  else if (auxiliary(token)) return true;
  else if (word === 'to') token.tag = 'to';
  else if (closed.COORDINATORS.has(word)) token.tag = 'and';
  else if (closed.RELATIVES.has(word)) token.tag = 'rel';
  else if (closed.PRONOUNS.has(word)) token.tag = 'pron';
  else if (closed.DETERMINERS.has(word)) token.tag = 'det';
  else if (closed.SUBORDINATORS.has(word)) token.tag = 'sub';
  else if (closed.PREPOSITIONS.has(word)) token.tag = 'prep';
  else if (closed.ADVERBS.has(word) || (/[a-z]{2}ly$/.test(word) && !NOT_ADVERBS.has(word)))
    token.tag = 'adv';
  else return false;
  return true;
}
