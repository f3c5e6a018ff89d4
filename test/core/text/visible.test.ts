// What of a text counts as said: trailers that people see are read, what is quoted or folded is not.
import { namingsIn, readNamings } from '../../../src/core/namings/read.js';
import { shownLines } from '../../../src/core/text/visible.js';

const TRAILER = 'Incident: #1';

test.each([
  ['alone', TRAILER],
  ['after a comment opener in code', `see \`<!--\` here\n\n${TRAILER}`],
  ['after a comment opener in a fence', `\`\`\`\n<!--\n\`\`\`\n${TRAILER}`],
  ['after an escaped comment opener', `a \\<!-- b\n\n${TRAILER}`],
  ['after a comment in a paragraph that is never closed', `a <!-- b\n${TRAILER}`],
  ['after a closed comment', `<!-- a\n\nb -->\n\n${TRAILER}`],
  ['after details in code', `\`<details>\` is gone\n\n${TRAILER}`],
  ['after closed details', `<details>x</details>\n\n${TRAILER}`],
  ['after details that nobody closes', `<details> is folded\n\n${TRAILER}`],
  ['after a list item that opens one', `- <details> is folded\n- other\n\n${TRAILER}`],
  ['after a closing tag of another element', `<details>a</code></details>\n\n${TRAILER}`],
  ['after an element that only begins like one', `<details-menu>\n\n${TRAILER}`],
  ['after a line that begins with code', `\`\`\`npm test\`\`\` passes.\n\n${TRAILER}`],
  ['after a fence in a list', `- \`\`\`sh\n  npm test\n  \`\`\`\n\n${TRAILER}`],
  ['in a nested list', `- Related\n    - ${TRAILER}`],
  ['in a list nested by a tab', `- Related\n\t- ${TRAILER}`],
  ['in a numbered list', `1. ${TRAILER}`],
  ['in a task list', `- [x] ${TRAILER}`],
  ['in a continued paragraph', `Words\n    ${TRAILER}`],
  ['in a heading', `## ${TRAILER}`],
  ['in an underlined heading', `${TRAILER}\n---`],
  ['in a cell', `| a | b |\n|---|---|\n| ${TRAILER} | x |`],
  ['in HTML that hides nothing', `<p>${TRAILER}</p>`],
  ['right after HTML', `<img src="x">\n${TRAILER}`],
  ['with Windows line ends', `a\r\n\r\n${TRAILER}\r\n`],
  ['behind an invisible character', `\u200B${TRAILER}`],
  ['in bold', '**Incident:** #1'],
  ['all in bold', '**Incident: #1**'],
  ['with its number in code', 'Incident: `#1`'],
  ['with a link', 'Incident: [the outage](https://github.com/a/b/issues/1)'],
])('a trailer %s is read', (_, text) => {
  const named = readNamings(text, 'a/b', 'github.com');
  expect(named.length).toBeGreaterThan(0);
  for (const { how, ref } of named.filter((one) => one.ref)) {
    expect({ how, ref }).toEqual({ how: 'trailer', ref: 'a/b#1' });
  }
});

test.each([
  ['in a fence', `\`\`\`\n${TRAILER}\n\`\`\``],
  ['in a fence of a list', `1. \`\`\`text\n   ${TRAILER}\n   \`\`\``],
  ['in a fence that is never closed', `\`\`\`\n${TRAILER}`],
  ['in an indented block', `Words\n\n    ${TRAILER}`],
  ['folded', `<details>\n\n${TRAILER}\n\n</details>`],
  ['folded in one block', `<details><summary>x</summary>${TRAILER}</details>`],
  ['folded and cut off', `<details>\n\n${TRAILER}`],
  [
    'in a folded part with a stray closing tag',
    `<details>\n\na</code>\n\n${TRAILER}\n\n</details>`,
  ],
  ['behind a comment that is never closed', `<!-- a\n\n${TRAILER}`],
  ['preformatted', `<pre>\n${TRAILER}\n</pre>`],
  ['with full-width characters', 'Ｉｎｃｉｄｅｎｔ：＃1'],
  ['with invisible characters', 'Inci\u00addent\u200b: #\u20601'],
  ['behind a strange line break', 'Words\u2028Incident: #1'],
])('a trailer %s is a claim, and names nothing as evidence', (_, text) => {
  const claims = readNamings(text, 'a/b', 'github.com').filter(({ how }) => how === 'trailer');
  expect(claims.map(({ ref }) => ref)).toEqual(['a/b#1']);
  expect(namingsIn(text, 'a/b', 'github.com')).toEqual([]);
});

test.each([
  ['quoted', `> ${TRAILER}`],
  ['quoted in a list', `- > ${TRAILER}`],
  ['in a line that continues a quote', `> they said\n${TRAILER}`],
  ['commented out', `<!-- ${TRAILER} -->`],
  ['in a comment over paragraphs', `<!--\n\n${TRAILER}\n\n-->`],
  ['in a comment within a paragraph', `words <!-- open\n${TRAILER}\n-->`],
  ['in an HTML quote', `<blockquote>\n${TRAILER}\n</blockquote>`],
  ['in an HTML quote that was cut off', `<details>\n<blockquote>\n\n${TRAILER}`],
  ['in a code span of a line', `\`${TRAILER}\``],
])('a trailer %s is not read', (_, text) => {
  expect(readNamings(text, 'a/b', 'github.com')).toEqual([]);
});

const REFERENCES = 'Fixes #1, see #2 and https://github.com/a/b/issues/3';

test.each([
  ['quoted', `> ${REFERENCES}`],
  ['in a fence', `\`\`\`\n${REFERENCES}\n\`\`\``],
  ['in a code span', `\`${REFERENCES}\``],
  ['in an indented block', `Words\n\n    ${REFERENCES}`],
  ['folded', `<details>\n\n${REFERENCES}\n\n</details>`],
  ['folded and cut off', `<details>\n<summary>Notes</summary>\n\n* ${REFERENCES}\n\n... (cut off)`],
  ['folded, quoted and cut off', `<details>\n<blockquote>\n<ul>\n<li>${REFERENCES}`],
  ['commented out', `<!-- ${REFERENCES} -->`],
  ['commented out and cut off', `<!--\n${REFERENCES}`],
])('a reference %s is not read', (_, text) => {
  expect(readNamings(text, 'a/b', 'github.com')).toEqual([]);
});

test('what is left open in a bullet or a cell ends there', () => {
  for (const text of [
    '- <details> is folded\n- Fixes #1',
    '| a | b |\n|--|--|\n| <details> | #1 |',
  ]) {
    expect(readNamings(text, 'a/b', 'github.com').map(({ ref }) => ref)).toEqual(['a/b#1']);
  }
});

test('a heading has its level, with and without structure around it', () => {
  const headings = (text: string) =>
    shownLines(text).flatMap(({ raw, heading }) => (heading > 0 ? [[heading, raw]] : []));
  const text = '# One\n\nwords\n\n### Three ###\n';
  expect(headings(text)).toEqual([
    [1, 'One'],
    [3, 'Three'],
  ]);
  expect(headings(`${text}\n\`code\`\n`)).toEqual(headings(text));
});

test.each([
  '[',
  '[a](',
  '*a ',
  '_a_',
  '`a``',
  '> ',
  '>',
  '- ',
  '- > ',
  '1. ',
  '<a ',
  '<!-- ',
  '<details>\n',
  '<details></details>',
  `-${' '.repeat(20)}`,
  '- > 1. ',
])('64 KB of “%s” are read without a fault', (part) => {
  const text = part.repeat(65_536 / part.length);
  expect(readNamings(`${text}\n#1`, 'a/b', 'github.com').length).toBeLessThan(2);
});
