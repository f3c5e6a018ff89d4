// Tells English from other languages, so that what cannot be judged is left alone.

import { FILES, wordSet } from './data.js';
import { wordsOf } from './phrase-words.js';
import { remembered, rememberedWord } from './remember.js';
import { baseCandidates } from './stem.js';

const ENGLISH = wordSet('languages/english');
const OTHERS = wordSet('languages/others');
const OTHER_SCRIPT = /[^\P{L}\p{Script=Latin}]/u;
const LATIN_LETTER = /\p{Script=Latin}/u;
/** A Latin letter with an accent, or one that English does not have. */
const FOREIGN_LETTER = /[^\P{Script=Latin}a-z]/iu;

function seemsForeign(text: string): boolean {
  if (OTHER_SCRIPT.test(text)) {
    const letters = text.match(/\p{L}/gu) ?? [];
    const latin = letters.filter((letter) => LATIN_LETTER.test(letter)).length;
    if (latin / letters.length < 0.7) return true;
  }
  const lower = text.toLowerCase();
  const words = lower.match(/\p{L}+/gu) ?? [];
  const english = words.filter((word) => ENGLISH.has(word)).length;
  const other = words.filter((word) => OTHERS.has(word) && !ENGLISH.has(word)).length;
  const accented = FOREIGN_LETTER.test(lower)
    ? words.filter((word) => FOREIGN_LETTER.test(word)).length
    : 0;
  const foreign = other + accented;
  if (foreign === 1) {
    const telling = words.some(
      (word) => FOREIGN_LETTER.test(word) || (OTHERS.has(word) && word.length > 3),
    );
    return telling && english === 0 && words.length <= 5;
  }
  return foreign > english && foreign >= words.length * 0.15;
}

/** Whether a text is (mostly) in another language than English, or in another script. */
export const isForeign = remembered(seemsForeign);

/** Every word that the rules know, in any of its forms. */
const KNOWN = new Set<string>(
  Object.entries(FILES)
    .filter(([name]) => name !== 'languages/others')
    .flatMap(([, entries]) => entries.flatMap((entry) => entry.match(/[a-z]+/g) ?? [])),
);
/** In no other language. */
const TELLING = wordSet('languages/telling');
const ENOUGH_KNOWN = 0.5;

const isOfLetters = rememberedWord((word) => /^\p{L}{2,}$/u.test(word));

const isKnown = rememberedWord(
  (word) =>
    ENGLISH.has(word) ||
    /[a-z]{3}(?:ed|ing|ly)$/.test(word) ||
    KNOWN.has(word) ||
    baseCandidates(word).some((base) => KNOWN.has(base)),
);

function seemsEnglish(text: string): boolean {
  if (isForeign(text)) return false;
  const all = wordsOf(text);
  if (all.some(({ word }) => TELLING.has(word))) return true;
  const words = all.filter(({ word }) => isOfLetters(word));
  const known = words.filter(({ word }) => isKnown(word));
  return known.length > words.length * ENOUGH_KNOWN || words.length === 0;
}

/** Whether a text is clearly English: no other language, and enough words that are known. */
export const isEnglish = remembered(seemsEnglish);
