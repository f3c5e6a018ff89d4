// The counter sees what an engine does inside a regular expression, and finds what the engine finds.
import { workOf } from '../../support/work/count.js';
import { search } from '../../support/work/regex-steps.js';
import { PATTERNS, textOf } from './patterns.js';

test.each([
  [
    'blanks before an end that is none',
    2,
    (length: number) => /\s+$/.test(`${' '.repeat(length)}x`),
  ],
  [
    'a text read from each of its places',
    2,
    (length: number) =>
      'a'.repeat(length).replace(/a/g, (_, at) => 'a'.repeat(length).indexOf('b', at) as never),
  ],
  ['one pass', 1, (length: number) => /b/.test('a'.repeat(length))],
])('%s', (_, degree, run) => {
  const [once, fourfold] = [100, 400].map((length) => workOf({}, () => run(length)));
  const grown = (fourfold as number) / (once as number);
  expect(Math.round(Math.log(grown) / Math.log(4))).toBe(degree);
});

test('what cannot end is stopped', () => {
  expect(() => workOf({}, () => /^(?:a|aa)*$/.test(`${'a'.repeat(60)}b`))).toThrow(RangeError);
});

const EXPRESSIONS = [
  /(?<![\w-])(?:the |a )*(\w+?)'?s?\b(?! of)/gi,
  /^(?:#{1,6})[ \t]+(\S.*?)(?<!\s)\s*$/gm,
  /([`~*])\1+|\[([^\]]{0,5})\]|<(?<tag>[a-z]+)>.*?<\/\k<tag>>/g,
  /[\p{L}\p{N}]+(?:[.'/-]?[\p{L}\p{N}]+)*|[^\s\p{L}]/gu,
  /(?<=#)\d{1,3}|\d*?[.:]{2,}|(?=due)d/y,
];

test.each(EXPRESSIONS)('%s finds what the engine finds', (expression) => {
  const texts = PATTERNS.map((pattern) => textOf(pattern, 40));
  for (const text of texts) {
    expression.lastIndex = 0;
    const match = expression.exec(text);
    const { found } = search(expression, text, 0, 1e6);
    const expected = match && [match.index, match.index + match[0].length];
    expect([text, found]).toEqual([text, expected]);
  }
});
