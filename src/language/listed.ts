// Finds the nouns of a clause that stand in the lists which are looked for in all of it.
import { inClass } from './lexicon/in-class.js';
import * as nouns from './lexicon/nouns.js';
import { rememberedWord } from './remember.js';

type List = ReadonlySet<string>;

const LISTS: readonly List[] = [
  nouns.SAFEGUARDS,
  nouns.SAFEGUARD_PARTS,
  nouns.LACKS,
  nouns.SCOPES,
  nouns.OPEN_DOORS,
  nouns.PURE_EVENTS,
];

/** In which of the lists a word stands: most words in none. */
const listsWith = rememberedWord((word): readonly List[] =>
  LISTS.filter((list) => inClass(word, list)),
);

/** A word that stands in one of the lists. */
interface Listed {
  word: string;
  lists: readonly List[];
}

/** The words that stand in one of the lists; each word is looked up once for all of them. */
export function listedIn(tokens: readonly { word: string }[]): Listed[] {
  return tokens.flatMap(({ word }) => {
    const lists = listsWith(word);
    return lists.length > 0 ? [{ word, lists }] : [];
  });
}

/** The first of some words that stands in a list. */
export function firstOf(words: readonly Listed[], list: List): string | undefined {
  return words.find(({ lists }) => lists.includes(list))?.word;
}
