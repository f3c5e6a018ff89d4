// Answers that say nothing: placeholders, pointers elsewhere, phrases that fit every incident.
import { entriesOf } from './data.js';
import { isGenericControl, isGenericTrigger, onlyPoints, withoutTime } from './generic.js';
import { type Word, wordsOf } from './phrase-words.js';
import { compilePhrases, findPhrases, isPhrase } from './phrases.js';
import { remembered } from './remember.js';
import { evenText, QUOTED } from './text.js';

const phrasesOf = (...names: string[]) =>
  compilePhrases(names.flatMap((name) => entriesOf(`placeholders/${name}`)));
const SAYS_NOTHING = phrasesOf('nothing', 'pointers');
const NO_EVENT = phrasesOf('no-event');
const NO_SAFEGUARD = phrasesOf('no-safeguard');
const FILLER = phrasesOf('filler');
/** Longer answers say something. */
const LONGEST = 160;
const NUMBERED = /^(?:[A-Z]{2,8}-?|#)\d+$|^#[\w-]+$|^\S+\/\S+\/\S+$/;

/** The words of a text without those that change nothing; the same list where there are none. */
function tellingWords(text: string): readonly Word[] {
  const words = wordsOf(text);
  const fillers = findPhrases(FILLER, words);
  if (fillers.length === 0) return words;
  const passed = new Set(
    fillers.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)),
  );
  return words.filter((_, at) => !passed.has(at));
}

function saysNothing(part: string): boolean {
  const bare = part.replaceAll(QUOTED, ' ').trim();
  const [all, words] = [wordsOf(bare), tellingWords(bare)];
  if (words.length === 0 || NUMBERED.test(bare) || isPhrase(SAYS_NOTHING, words)) return true;
  return words !== all && isPhrase(SAYS_NOTHING, all);
}

function seemsPlaceholder(text: string): boolean {
  if (text.length > 4 * LONGEST) return false;
  const even = evenText(text).trim();
  if (!/[\p{L}\p{N}]/u.test(even)) return true;
  if (even.length >= LONGEST) return false;
  const parts = even
    .split(/\s[-–—]\s|[,;:.()!|]\s|[\n|]/)
    .filter((part) => /[\p{L}\p{N}\uE000]/u.test(part));
  // A part that is the whole has been asked.
  const nothing = saysNothing(even) || parts.every((part) => part !== even && saysNothing(part));
  return nothing || onlyPoints(text);
}

/** Whether a text is empty, punctuation, a placeholder, or only points elsewhere. */
export const isPlaceholder = remembered(seemsPlaceholder);

/** The words without when it was: that does not say what it was. */
const timeless = remembered((text) =>
  tellingWords(
    withoutTime(evenText(text)).replace(/\b(?:at|around|about|on|in|since)(?=\W*$)/gi, ' '),
  ),
);

/** Whether a trigger fits every incident and so says nothing about this one. */
export function namesNoEvent(text: string): boolean {
  if (text.length >= LONGEST) return false;
  return isGenericTrigger(text) || isPhrase(NO_EVENT, timeless(text));
}

/** Whether a control names no safeguard at all. */
export function namesNoSafeguard(text: string): boolean {
  if (text.length >= LONGEST) return false;
  return isGenericControl(text) || isPhrase(NO_SAFEGUARD, timeless(text));
}
