// The word lists: a word stands in one of them, as it is compared.

import { fold } from '../../../src/core/dates/tidy.js';
import { WORDS } from '../../../src/core/dates/words.js';

test('no word stands in two lists', () => {
  const words = WORDS.map(([word]) => word);
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
});

test('every word is without accents and capitals', () => {
  expect(WORDS.filter(([word]) => word !== fold(word).toLowerCase())).toEqual([]);
});
