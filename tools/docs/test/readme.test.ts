// The README is short, and what it promises at its head is what it says.
import { blocksOf, pagePaths, readPage, wordsOfProse } from '../pages.js';

const MOST_WORDS = 900;

test(`the README has ${MOST_WORDS} words of prose at most`, () => {
  expect(wordsOfProse(readPage('README.md'))).toBeLessThanOrEqual(MOST_WORDS);
});

test.each([
  ['One two.\n\n```sh\nthree four\n```\n', 2],
  ['| a | b |\n|---|---|\n| c | d |\n\nfive', 1],
  ['<!-- generated:x -->\nmade by code\n<!-- /generated:x -->\n\nby hand', 2],
  ['- one **two** `three`\n  - four\n', 4],
  ['1. [one two](three.md)\n', 2],
  ['<img alt="one two">\n\nthree — four', 2],
])('words of %j: %i', (text, words) => {
  expect(wordsOfProse(text)).toBe(words);
});

test('two commands set everything up: one plays the main job, one passes the tests', () => {
  const commands = blocksOf('README.md').filter(({ language }) => language === 'sh');
  expect(commands.slice(0, 2).map(({ text }) => text)).toEqual([
    'npm ci && npm run demo',
    'npm cit',
  ]);
});

test('every page can be reached from the README', () => {
  const all = pagePaths();
  const reached = new Set<string>(['README.md']);
  for (const page of reached) {
    for (const [, target = ''] of readPage(page).matchAll(/\]\(([^)#\s]+\.md)/g)) {
      const path = new URL(target, `file:///${page}`).pathname.slice(1);
      if (all.includes(path)) reached.add(path);
    }
  }
  expect(all.filter((page) => !reached.has(page))).toEqual([]);
});
