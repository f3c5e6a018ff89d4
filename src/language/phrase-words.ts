// Cuts a text into the words that phrases are made of.
import { remembered, rememberedWord } from './remember.js';
import { baseCandidates } from './stem.js';

/** A word by itself, wherever it stands, with what is known of it. */
export interface Form {
  readonly word: string;
  /** What it may be a form of. */
  readonly bases: readonly string[];
  /** With its numbers as zeros: models know no number. */
  readonly even: string;
  /** Where it leads as the first word of a phrase, by the number of the automaton. */
  readonly first: (readonly number[] | undefined)[];
}

export interface Word {
  /** Lower case; "don't" and "dont" are one word, and so are the parts of "double-check" two. */
  word: string;
  /** Place in the text. */
  start: number;
  end: number;
  /** Number of the sentence, line or list item. */
  sentence: number;
  form: Form;
}

const formOf = rememberedWord(
  (word): Form => ({
    word,
    bases: baseCandidates(word),
    even: word.replace(/\d+/g, '0'),
    first: [],
  }),
);

const PART = String.raw`[\p{L}\p{N}]+`;
const JOINT = String.raw`(?:['’.\-_/@#]+|(?<=\d)[:,](?=\d))`;
/** Words, names with a sign in front, and ends of sentences. */
const WORD = new RegExp(`${PART}(?:${JOINT}${PART})*|[#@][\\p{L}\\p{N}_/-]+|[.;!?\n…]`, 'gu');

const ENDS = '.;!?\n…';

function evenWord(part: string): string {
  const word = part.toLowerCase();
  const straight = word.includes('’') ? word.replace('’', "'") : word;
  return straight.endsWith("n't") ? `${straight.slice(0, -3)}nt` : straight;
}

function cutWords(text: string): readonly Word[] {
  const found: Word[] = [];
  let sentence = 0;
  for (const { 0: raw, index } of text.matchAll(WORD)) {
    if (raw.length === 1 && ENDS.includes(raw)) {
      sentence += 1;
      continue;
    }
    let start = index;
    const parts = raw.includes('-') && /^[\p{L}'’-]+$/u.test(raw) ? raw.split('-') : [raw];
    for (const part of parts) {
      const word = evenWord(part);
      const end = start + part.length;
      if (word) found.push({ word, start, end, sentence, form: formOf(word) });
      start = end + 1;
    }
  }
  return found;
}

/** The words of a text; a phrase never reaches over the end of a sentence. */
export const wordsOf = remembered(cutWords);
