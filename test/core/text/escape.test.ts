// Text of people in our Markdown: what it looks like, and that nothing of it is alive.
import fc from 'fast-check';
import { Lexer } from 'marked';
import { cell, code, link, plain, shorten, title } from '../../../src/core/text/escape.js';
import { alive, aliveInTitle } from '../../support/alive.js';
import { hostileText } from '../../support/hostile.js';

const CASES: [string, string, string][] = [
  ['plain words', 'The refund was sent twice.', 'The refund was sent twice.'],
  ['a mention', 'ask @dana.', 'ask `@dana`.'],
  ['a team in quotes', '“due — @acme/sre”', '“due — `@acme/sre`”'],
  ['a mention behind a backslash', '\\@dana', '`\\@dana`'],
  ['a mention by an entity', '&commat;dana', '&amp;commat;dana'],
  ['a mention by a number', '&#64;dana', '`&#64`;dana'],
  ['an address', 'a@e.test', '`a@e.test`'],
  ['a lonely at sign', '5 @ 3', '5 `@` 3'],
  ['an issue', 'closes #7, acme/app#8', 'closes `#7`, `acme/app#8`'],
  ['an issue by name', 'see gh-7', 'see `gh-7`'],
  ['a commit', 'since c0ffee1', 'since `c0ffee1`'],
  ['a short number', 'order 123456', 'order 123456'],
  ['a word of hexadecimal letters', 'a decade', 'a decade'],
  ['a link', '[pay](http://e.test)<b>', '\\[pay\\](`http://e.test`)&lt;b&gt;'],
  ['an autolink', '<http://e.test>', '&lt;`http://e.test`&gt;'],
  ['www within emphasis', '_WWW.e.test_', '\\_`WWW.e.test`\\_'],
  ['www alone', 'www.', '`www.`'],
  ['wide letters', 'ｗｗｗ.e.test ＠dana', '`ｗｗｗ.e.test` `＠dana`'],
  ['an image', '![x](y)', '\\!\\[x\\](y)'],
  ['money', 'it cost $5', 'it cost `$5`'],
  ['a clock', 'at 02:10:30', 'at 02:10:30'],
  ['an emoji code', ':tada:', '`:tada:`'],
  ['an emoji', '⚠️ 1', '⚠️ 1'],
  ['HTML', '<img src=x>', '&lt;img src=x&gt;'],
  ['a marker', '<!-- agent -->', '&lt;\\!-- agent --&gt;'],
  ['emphasis', '*a* __b__ ~~c~~', '\\*a\\* \\_\\_b\\_\\_ \\~\\~c\\~\\~'],
  ['a heading', '# x', '\\# x'],
  ['a list', '- x', '\\- x'],
  ['a numbered list', '12. x', '12\\. x'],
  ['a quotation', '> x', '&gt; x'],
  ['a line under a heading', '===', '\\==='],
  ['a pipe', 'a | b', 'a \\| b'],
  ['several lines', 'a\n\n\tb', 'a b'],
  ['code', 'use `refund`', 'use `refund`'],
  ['code that ends in the middle', 'a ` b', 'a &#96; b'],
  ['code beside a mention', '`a`@dana', '`a` `@dana`'],
  [
    'an empty code span',
    '````@acme/everyone #7 <b>',
    '&#96;&#96;&#96;&#96;`@acme/everyone` `#7` &lt;b&gt;',
  ],
  ['code that holds a backtick', '`` a`b ``', '``a`b``'],
  ['a blank code span', '` `', '` `'],
  ['nothing to see', '\u200b\u202e\u3164', ''],
  ['a commit behind a sign that is letters to some', '㍳c0ffee1', '`㍳c0ffee1`'],
  ['a name split by nothing', '@da\u00adna', '`@dana`'],
];

test.each(CASES)('%s: %j', (_, text, expected) => {
  expect(plain(text)).toBe(expected);
  expect(alive(plain(text))).toEqual([]);
});

const CODE: [string, string, string][] = [
  ['a word', 'refund', '`refund`'],
  ['nothing', '', '` `'],
  ['a backtick', '`', '`` ` ``'],
  ['backticks of every length', '` `` ```', '```` ` `` ``` ````'],
  ['two backticks within', 'a``b', '`a``b`'],
  ['a backtick at the end', 'a`', '`` a` ``'],
  ['lines', 'a\nb', '`a b`'],
  ['a marker', '<!-- x -->', '`<! -- x -->`'],
];

test.each(CODE)('code of %s: %j', (_, text, expected) => {
  expect(code(text)).toBe(expected);
});

test.each([
  ['a mention', 'Page @acme/sre on #7', 'Page `@acme/sre` on `#7`'],
  ['code', 'Test `refund`', 'Test `refund`'],
  ['markup, which a title has none of', 'a_b * <b> |', 'a_b * <b> |'],
  ['code in longer backticks', 'Test ``refund``', "Test 'refund'"],
  ['a lonely backtick', "it`s @dana's", "it's `@dana`'s"],
])('a title with %s', (_, text, expected) => {
  expect(title(text)).toBe(expected);
});

test.each([
  ['a pipe in code', '`a|b`', '`a\\|b`'],
  ['a pipe that is escaped', 'a \\| b', 'a \\| b'],
  ['a backslash before a pipe', '\\\\|', '\\\\\\|'],
  ['a line break', 'a\nb', 'a b'],
])('a cell with %s', (_, text, expected) => {
  expect(cell(text)).toBe(expected);
});

test.each([
  ['https://github.com/a/b/issues/7#x', '[x](https://github.com/a/b/issues/7#x)'],
  ['javascript:alert(1)', 'x'],
  ['https://e.test/`a', 'x'],
  ['https://e.test/)[y](z', 'x'],
  ['https://e.test/ "a"', 'x'],
  [null, 'x'],
])('a link to %s', (url, expected) => {
  expect(link('x', url)).toBe(expected);
});

test('code that holds a bracket ends no link', () => {
  const url = 'https://github.com/acme/agents';
  expect(link(code('a](x'), url)).toBe(`[\`a](x\`](${url})`);
  expect(link(code('a`](x)'), url)).toBe(`\`\`a\`](x)\`\` ([link](${url}))`);
});

test('what is too long ends at a line, and what was folded is closed', () => {
  const line = '- `@acme/everyone` was asked';
  const long = `<details><summary>x</summary>\n\n${`${line}\n`.repeat(9_000)}\n</details>`;
  const short = shorten(long);
  expect(Buffer.byteLength(short)).toBeLessThanOrEqual(60_000);
  expect(short.split('\n').at(-5)).toBe(line);
  expect(short.endsWith('\n\n</details>\n\n… The rest is cut off: GitHub takes no more.')).toBe(
    true,
  );
  expect(alive(short)).toEqual([]);
  expect(shorten('é'.repeat(30_000))).toBe('é'.repeat(30_000));
  expect(Buffer.byteLength(shorten('é\n'.repeat(30_000)))).toBeLessThanOrEqual(60_000);
});

/** Escaped for less exact readers of Markdown, or for what may stand around it. */
const QUIET =
  /at sign|www alone|quotation|a list|numbered|under a heading|pipe|code|lines|backtick|nothing/;
const LIVELY = CASES.filter(([name, text, shown]) => text !== shown && !QUIET.test(name));

test.each(LIVELY)('as it was written, %s would be alive: %j', (_, text) => {
  expect(alive(text)).not.toEqual([]);
});

describe('whatever is written', () => {
  const holds = (property: (text: string) => void) =>
    fc.assert(fc.property(hostileText, property), { seed: 7, numRuns: 2_500 });

  test('a line of it is one paragraph of text and code, wherever it stands', () => {
    holds((text) => {
      const shown = plain(text);
      for (const place of [shown, `> ${shown}`, `- ${shown}`, `**x** ${shown}`]) {
        expect(alive(place)).toEqual([]);
      }
      const [block, more] = new Lexer({ gfm: true }).lex(shown);
      expect(more).toBeUndefined();
      if (block) expect(block.type).toBe('paragraph');
      const last = new Lexer({ gfm: true }).inlineTokens(`${shown}[x](https://a.test)`).at(-1);
      expect(last?.type).toBe('link');
    });
  });

  test('code of it is one code span', () => {
    holds((text) => {
      const [span, more] = new Lexer({ gfm: true }).inlineTokens(code(text));
      expect([span?.type, more]).toEqual(['codespan', undefined]);
      expect(code(text)).not.toContain('<!--');
    });
  });

  test('a row of it has its cells', () => {
    holds((text) => {
      const row = [plain(text), code(text), 'end'].map(cell).join(' | ');
      expect(alive(`| a | b | c |\n|---|---|---|\n| ${row} |`)).toEqual([]);
    });
  });

  test('a title of it fits and names nothing', () => {
    holds((text) => {
      expect(aliveInTitle(`evidence change of incident 123456: ${title(text)}`)).toEqual([]);
    });
  });
});
