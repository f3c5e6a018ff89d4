// Tells an answer that can be looked up from one that means something else tomorrow.

import { entriesOf } from './data.js';
import { isEnglish } from './language.js';
import { wordsOf } from './phrase-words.js';
import { compilePhrases, findPhrases } from './phrases.js';

const HEDGES = compilePhrases(entriesOf('versions/hedges'));
const POINTERS = compilePhrases(entriesOf('versions/pointers'));
const MOVING = new Set(entriesOf('versions/moving'));
const FILLER = new Set(entriesOf('versions/filler'));
const LANE_NAMES = new Set(entriesOf('versions/lane-names'));
const MAKERS = new Set(entriesOf('versions/makers'));

/** What nothing else is called: three-part versions, dates, hashes, digests, numbers of issues. */
const PINNED = [
  /\d\.\d+\.\d/,
  /\b20\d\d[-./]?[01]\d/,
  /\b(?=[a-f]*\d)[0-9a-f]{7,}\b/i,
  /sha256|(?:^|\s)#\d|@[0-9a-f]{6}|https?:/i,
];
/** Names of files, code, quotations, identifiers: a name to look up. */
const NAMED = /["“”„«»`_=→]|[\p{L}\p{N}][/\\@]\S|[\p{L}\p{N}]\.[a-z]{2,4}\b|\p{Ll}\p{Lu}/u;
/** "3.x", ">= 4", "^2.1", "4+": a range. */
const RANGE = /\d\.x\b|[<>^~≥≤]\s*=?\s*v?\d|\d\+(?:\s|$)/i;
const LONGEST = 14;

export interface VersionOptions {
  /** Whether an answer may name a lane, which is often called "standard" or "stable". */
  lane: boolean;
  /** Whether an answer may describe a rule in words of its own. */
  policy: boolean;
}

/** Whether an answer names nothing that could be looked up later. */
export function isVagueVersion(text: string, { lane, policy }: VersionOptions): boolean {
  const words = wordsOf(text);
  if (words.length === 0 || words.length > LONGEST || !isEnglish(text)) return false;
  if (PINNED.some((pinned) => pinned.test(text))) return false;
  const hedged = findPhrases(HEDGES, words).length > 0;
  if (words.some(({ word }) => /\p{N}/u.test(word))) return hedged || RANGE.test(text);
  if (NAMED.test(text.replace(/^[`"“]|(?<![`"”.])[`"”.]+$/g, ''))) return false;
  const [first] = findPhrases(POINTERS, words);
  if (first?.from === 0) return !policy || first.to === words.length || hedged || words.length < 7;
  const telling = words.filter(({ word }) => !FILLER.has(word));
  const named =
    lane &&
    (words.some(({ word }) => word === 'lane') ||
      telling.every(({ word }) => LANE_NAMES.has(word)));
  const moving = telling.filter(({ word }) => MOVING.has(word) || (!policy && MAKERS.has(word)));
  return telling.length > 0 && moving.length === telling.length && !named;
}
