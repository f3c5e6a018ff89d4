// Tells a line that only promises one, and a proof that proves nothing in particular.
import { entriesOf, wordSet } from '../data.js';
import { wordsOf } from '../phrase-words.js';
import { compilePhrases, isPhrase } from '../phrases.js';
import { CHANGE_LIMITS, judgeChange } from './judge.js';

const LATER = compilePhrases(entriesOf('changes/later'));
const HOLLOW = compilePhrases(entriesOf('changes/hollow-proofs'));
/** Longer proofs say something of their own. */
const LONGEST = 200;
const NAMES_SOMETHING = /[\d`"“”„«»_/\\#@=<>%]/;
const PROVES = wordSet('changes/proves');

/** Whether a line only says that something will be said. */
export function saysLater(text: string): boolean {
  const words = wordsOf(text.replace(/\(optional\)/i, ''));
  return words.length === 0 ? !/[\p{L}\p{N}]/u.test(text) : isPhrase(LATER, words);
}

function isHollow(part: string): boolean {
  const words = wordsOf(part);
  const first = words.findIndex(({ word }) => !PROVES.has(word));
  if (first < 0) return true;
  const said = words.slice(first);
  // "It works" begins with words that also lead in a proof.
  if (isPhrase(HOLLOW, said) || isPhrase(HOLLOW, words)) return true;
  return judgeChange(part.slice(said[0]?.start)).wish > CHANGE_LIMITS.say;
}

/** Whether a statement of what an eval proves names nothing in particular. */
export function isHollowProof(text: string): boolean {
  if (text.length > LONGEST || NAMES_SOMETHING.test(text)) return false;
  const parts = text.split(/[.;:,!?\n]/).filter((part) => /\p{L}/u.test(part));
  return parts.length > 0 && parts.every(isHollow) && !parts.every(onlyLeads);
}

function onlyLeads(part: string): boolean {
  return wordsOf(part).every(({ word }) => PROVES.has(word) && word !== 'it');
}
