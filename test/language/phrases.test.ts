// How a phrase of a data file is written, and what it finds.

import { wordsOf } from '../../src/language/phrase-words.js';
import { compilePhrases, findPhrases, isPhrase } from '../../src/language/phrases.js';

const CASES: [phrase: string, text: string, whole: boolean][] = [
  ['see/check the wiki', 'Check the wiki.', true],
  ['see/check the wiki', 'the wiki', false],
  ['(still) not known', 'not known', true],
  ['(still) not known', 'still not known', true],
  ['(still) not known', 'still known', false],
  ['{at last|in the end}', 'in the end', true],
  ['~improve it', 'improving it', true],
  ['see [placeholders/documents]', 'see post-mortem', true],
  ['ask * about it', 'ask Jonas about it', true],
  ['waiting for …', 'waiting for the vendor of it', true],
  ['waiting for …', 'waiting for one two three four five', false],
  ['since #date', 'since 2026-11-02', true],
  ['at #clock', 'at 09:15', true],
  ['n\\/a', 'N/A', true],
  ["don't know", 'dont know', true],
  ["don't know", 'don’t know', true],
  ['double check', 'double-check', true],
];

test.each(CASES)('%s is the whole of “%s”: %s', (phrase, text, whole) => {
  expect(isPhrase(compilePhrases([phrase]), wordsOf(text))).toBe(whole);
});

test('phrases are found from left to right, the longest at a place, none over a sentence end', () => {
  const found = findPhrases(
    compilePhrases(['no', 'no limit', 'limit on it']),
    wordsOf('There is no limit on it. No. Limit on it'),
  );
  expect(found).toEqual([
    { from: 2, to: 4 },
    { from: 6, to: 7 },
    { from: 7, to: 10 },
  ]);
});
