// Change lines: what each way of writing one becomes, and what is no line at all.
import {
  decisionReason,
  isOptional,
  readChangeLines,
} from '../../../../src/core/incident/record/change-lines.js';
import { parseIncident } from '../../../../src/core/incident/record/parse.js';
import type { ChangeLine } from '../../../../src/core/incident/record/schema.js';
import { completeBody } from '../../../support/body.js';

const read = (section: string) => readChangeLines(section, 'github.com').lines;
const PULL = 'https://github.com/acme/agents/pull/45';

type Line = Partial<ChangeLine>;

test.each<[string, Line]>([
  [
    '- [ ] A — @dana — #45 — due 2026-12-01',
    { text: 'A', owner: '@dana', due: '2026-12-01', refs: ['#45'] },
  ],
  [
    'due 2026-12-01 — #45 — @acme/agents — A',
    { text: 'A', owner: '@acme/agents', due: '2026-12-01', refs: ['#45'] },
  ],
  ['- A – @dana – #45', { text: 'A', owner: '@dana', refs: ['#45'] }],
  ['- A - @dana; #45', { text: 'A', owner: '@dana', refs: ['#45'] }],
  ['- A -- @dana -- #45', { text: 'A', owner: '@dana', refs: ['#45'] }],
  ['- A — @dana, #45', { text: 'A', owner: '@dana', refs: ['#45'] }],
  ['1. A — @dana', { text: 'A', owner: '@dana' }],
  ['- [x] A', { text: 'A', done: true }],
  ['- [X] A', { text: 'A', done: true }],
  ['[x] A', { text: 'A', done: true }],
  ['- [ ]  A', { text: 'A', done: false }],
  [`- [x](${PULL}) is to be kept — @dana`, { done: false, text: `[x](${PULL}) is to be kept` }],
  ['*.eval.yaml covers the second call — @dana', { text: '*.eval.yaml covers the second call' }],
  ['-1 is refused as an amount', { text: '-1 is refused as an amount' }],
  ['1.5% canary', { text: '1.5% canary' }],
  [
    '- [ ] **P1**: Add a case - Owner: @dana - Tracking: #45 - Due: 2026-12-01',
    { text: '**P1**: Add a case', owner: '@dana', refs: ['#45'], due: '2026-12-01' },
  ],
  [
    '- **Add a case** — **Owner:** @dana — **PR:** #45 — **Due:** 2026-12-01',
    { text: '**Add a case**', owner: '@dana', refs: ['#45'], due: '2026-12-01' },
  ],
])('“%s” is read part by part', (section, expected) => {
  expect(read(section)).toMatchObject([expected]);
});

test.each<[string, string | null]>([
  ['Cover `@handle` — @dana', '@dana'],
  ['Ask [@dana](https://github.com/dana) — #45', '@dana'],
  ['A (@dana)', '@dana'],
  ['A — @acme/agents.', '@acme/agents'],
  ['A — @dana_acme', '@dana_acme'],
  ['A — @dana and @tom', '@dana'],
  ['mail ops@example.com', null],
  ['see https://example.com/@dana/post', null],
  ['A — the team', null],
])('the owner of “%s” is %s', (section, owner) => {
  expect(read(section)[0]?.owner).toBe(owner);
});

test.each([
  'A — PR: #45',
  'A — PR #45',
  'A — Tracking: #45',
  'A — see #45',
  'A — #45 (open)',
  'A — #45 (merged; see notes)',
  'A — #45 merged',
  'A — merged in #45',
  'A — #45 (merged 2026-11-20)',
  'A — **#45**',
  'A — (#45)',
  'A — `#45`',
  'A — GH-45',
  'A — gh-45',
  `A — [#45](${PULL})`,
  `A — ${PULL}`,
  `A — <${PULL}>`,
  `A — ${PULL}/files#diff-1`,
  'A — github.com/acme/agents/pull/45',
  'A — PR #45 — @dana',
  'A #45',
  'A (#45)',
  'A PR #45 (open)',
  'A #45 @dana',
  'A (#45) — @dana',
  'A, PR #45 — @dana',
  'A — Backend: #45 — @dana',
  'A: #45',
])('“%s” waits for #45', (section) => {
  const [line] = read(section);
  expect(line?.refs.map((ref) => ref.replace('acme/agents', ''))).toEqual(['#45']);
  expect(line?.text).toMatch(/^A(?: — Backend)?:?$/);
});

test.each([
  ['A — #45, #46 and acme/evals#7', ['#45', '#46', 'acme/evals#7']],
  ['A — #45 — #46', ['#45', '#46']],
  ['A — #45 & #45', ['#45']],
  ['A — https://gitlab.com/acme/agents/pull/45', []],
  ['A — [#45](https://ci.example.com/45)', []],
  ['A javascript:alert(1)#45', []],
  ['A like #12 but stricter', []],
  ['A like #12', []],
  ['A for incident #12 — @dana', []],
  ['A — related to #12', []],
  ['A — blocked by #44', []],
  ['A — depends on #44 — @dana', []],
  ['#12 again: cover the class — @dana', []],
  ['A (like #12) — #45', ['#45']],
])('the references of “%s” are %j', (section, refs) => {
  expect(read(section)[0]?.refs).toEqual(refs);
});

test('the label of a link is what the line says', () => {
  expect(read(`- [ ] [Case A](${PULL}) — @dana`)).toMatchObject([
    { text: 'Case A', refs: ['acme/agents#45'], owner: '@dana' },
  ]);
  expect(read('- [ ] [A - b; c](https://example.com/x) — @dana')).toMatchObject([
    { text: '[A - b; c](https://example.com/x)' },
  ]);
  expect(read('- [ ] Fix #45 — @dana')).toMatchObject([{ text: 'Fix #45', refs: ['#45'] }]);
});

test('on a GitHub server of its own, its addresses are references', () => {
  const url = 'https://git.acme.example/acme/agents/pull/45';
  expect(readChangeLines(`A — ${url}`, 'git.acme.example').lines[0]?.refs).toEqual([
    'acme/agents#45',
  ]);
  expect(readChangeLines(`A — ${PULL}`, 'git.acme.example').lines[0]?.refs).toEqual([]);
});

test.each<[string, string | null, string]>([
  ['A — due 2026-12-01', '2026-12-01', 'A'],
  ['A — Due: 2026-12-01', '2026-12-01', 'A'],
  ['A — due by 2026-12-01', '2026-12-01', 'A'],
  ['A — due date: 2026-12-01', '2026-12-01', 'A'],
  ['A — by 2026-12-01', '2026-12-01', 'A'],
  ['A — ETA 1 December 2026', '2026-12-01', 'A'],
  ['A — ETA: Dec 1, 2026', '2026-12-01', 'A'],
  ['A by 2026-12-01', '2026-12-01', 'A'],
  ['A (due 2026-12-01)', '2026-12-01', 'A'],
  ['A, due 2026-12-01, in two steps', '2026-12-01', 'A in two steps'],
  ['A, sorted by hand', null, 'A, sorted by hand'],
  ['A — by hand', null, 'A — by hand'],
  ['A — 2026-12-01', null, 'A — 2026-12-01'],
  ['A of `due 2026-12-01`', null, 'A of `due 2026-12-01`'],
  ['Due to the outage: A', null, 'Due to the outage: A'],
])('of “%s” the date is %s', (section, due, text) => {
  const { lines, unreadDue } = readChangeLines(section);
  expect({ lines, unreadDue }).toMatchObject({ lines: [{ due, text }], unreadDue: [] });
});

test.each([
  'due 03/04/2026',
  'by 03/04/2026',
  'ETA 03/04/2026',
  'due someday',
  'by Friday',
  'due 2026-02-30',
])('“%s” is asked back, and stays in the text', (words) => {
  const record = parseIncident(completeBody({ evalChanges: `- [ ] A — @dana — ${words}` }));
  expect(record.problems).toMatchObject([{ kind: 'date', section: 'Eval changes' }]);
  expect(record.problems[0]?.message).toContain(`“${words}”`);
  expect(record.evalChanges).toMatchObject([{ text: `A — ${words}`, due: null }]);
});

const texts = (section: string) => read(section).map(({ text, refs }) => [text, ...refs].join(' '));

test.each<[string, string, string[]]>([
  ['a heading', '#### Evals\n- A\n###### More\n- B', ['A', 'B']],
  ['a bold line', '**Evals**\n- A\n\n__More:__\n\n- B', ['A', 'B']],
  ['a bold line that is an entry', '**A — @dana — #45**', ['A #45']],
  ['a bold bullet', '- **A**', ['**A**']],
  [
    'a comment',
    '<!-- one line each -->\n- A\n<!--\n- not this\n-->\n- B <!-- x --> more',
    ['A', 'B more'],
  ],
  ['a comment that is never closed', '- A\n<!-- and\n- B', ['A <!-- and', 'B']],
  [
    'a comment opener in code',
    '- Drop `<!--` from A\n- B\n<!-- x -->',
    ['Drop `<!--` from A', 'B'],
  ],
  ['a comment between a line and its rest', '- A\n<!-- x -->\n  goes on', ['A goes on']],
  ['a rule', '- A\n\n---\n\n***\n- B', ['A', 'B']],
  ['nothing', '- none\n- N/A\n_None._\n- [ ]\n-\n- ?', []],
  ['an element around', '<details>\n\n- A\n\n</details>', ['A']],
  ['one with a summary', '<details><summary>Cases of May</summary>\n\n- A\n\n</details>', ['A']],
  ['a summary on its own line', '<details>\n<summary><b>Cases</b></summary>\n\n- A', ['A']],
  ['a summary with an owner', '<summary>A — @maya</summary>', ['<summary>A — @maya</summary>']],
  ['a lead-in', 'We will add:\n\n- A\n- B', ['A', 'B']],
  ['plain lines', 'A\nB', ['A', 'B']],
  ['zero-width characters', '- A — @\u200bdana — #\u200b45', ['A #45']],
  ['Windows line ends', '- A\r\n- B\r\n', ['A', 'B']],
])('%s', (_, section, expected) => {
  expect(texts(section)).toEqual(expected);
});

test.each<[string, string, string[]]>([
  [
    'a wrapped line',
    '- [ ] A case which covers\n      the second call — @dana — #45',
    ['A case which covers the second call #45'],
  ],
  [
    'one wrapped without indentation',
    '- [ ] A case which covers\nthe second call — @dana — #45',
    ['A case which covers the second call #45'],
  ],
  ['one wrapped within its date', '- A — #45 — due\n  2026-12-01', ['A #45']],
  ['one wrapped before its reference', '- A — @dana —\n  #45', ['A #45']],
  [
    'one that goes on behind its reference',
    '- A — @dana — #45\n  and the amounts',
    ['A — and the amounts #45'],
  ],
  [
    'another line below one that has its owner',
    '- A — @dana — #45\nB — @tom — #46',
    ['A #45', 'B #46'],
  ],
  [
    'a nested bullet',
    '- A — @dana\n  - the second call\n  - the third — #45\n- B',
    ['A — the second call — the third #45', 'B'],
  ],
  ['one nested by a tab', '- A\n\t- #45', ['A #45']],
  ['one nested below a number', '1. A\n   - b\n2. C', ['A — b', 'C']],
  ['a second paragraph', '- A\n\n  and more', ['A and more']],
  ['bullets that begin further in', '  - A\n  - B', ['A', 'B']],
  ['bullets below a plain line', 'A\n  - B — #45\n  - C — #46', ['A', 'B #45', 'C #46']],
  ['tasks below a mere bullet', '- Evals:\n  - [ ] A — #45\n  - [ ] B — #46', ['A #45', 'B #46']],
  ['tasks below a task', '- [ ] A\n  - [ ] b', ['A — b']],
])('%s', (_, section, expected) => {
  expect(texts(section)).toEqual(expected);
});

test.each<[string, string, string[]]>([
  [
    'a task list',
    '```[tasklist]\n### Evals\n- [x] A — #45\n- [ ] B — #46\n```\n- C',
    ['A #45', 'B #46', 'C'],
  ],
  ['a fence of something else', '- A\n```yaml\n- b: 1\n```\n- C', ['A', 'C']],
  ['one within a bullet', '- A\n  ```sh\n  npm test\n  ```\n- C', ['A', 'C']],
  ['one that is never closed', '- A\n```yaml\n- B — #46', ['A', 'B #46']],
  [
    'a line that only begins with code',
    '```npm test``` passes — @dana\n- B',
    ['```npm test``` passes', 'B'],
  ],
])('%s', (_, section, expected) => {
  expect(texts(section)).toEqual(expected);
});

const table = (
  rows: string,
  head = '| Change | Owner | PR | Due | Done |\n|---|:-:|---|---|---|',
) => read(`${head}\n${rows}`);

test.each<[string, Line[]]>([
  [
    '| A | @dana | #45 | 2026-12-01 | x |',
    [{ text: 'A', owner: '@dana', refs: ['#45'], due: '2026-12-01', done: true }],
  ],
  [
    '| A | @dana | 45 | | no |\nB | @tom | #46',
    [
      { text: 'A', refs: ['#45'], due: null, done: false },
      { text: 'B', owner: '@tom', refs: ['#46'] },
    ],
  ],
  ['| A | @dana |', [{ text: 'A', owner: '@dana', refs: [] }]],
  [
    '| A | @dana | #45 | 2026-12-01 | | one cell more |',
    [{ text: 'A — one cell more', refs: ['#45'] }],
  ],
  ['B — @tom — #46', [{ text: 'B', owner: '@tom', refs: ['#46'] }]],
  [
    '| A \\| b | the team | – | tbd | open |',
    [{ text: 'A | b — the team', owner: null, refs: [] }],
  ],
  ['| | | | | |\n|---|---|', []],
  ['| A (optional) | @dana | | | |', [{ text: 'A (optional)' }]],
  ['| A | @dana | #45 | 2026-12-01 | |\n\n- B', [{ text: 'A' }, { text: 'B' }]],
  ['| A | @dana | #45 | 2026-12-01 | |\n- B', [{ text: 'A' }, { text: 'B' }]],
])('the rows “%s”', (rows, expected) => {
  const lines = table(rows);
  expect(lines).toHaveLength(expected.length);
  expect(lines).toMatchObject(expected);
});

test('a table is read whatever its columns, and without a rule', () => {
  expect(
    table(
      '| 1 | A | @dana | like #12 | #45 |',
      '| # | What | Who | Notes | Ref |\n|--|--|--|--|--|',
    ),
  ).toMatchObject([{ text: 'A — like #12', owner: '@dana', refs: ['#45'] }]);
  expect(table('| A | @dana | #45 |', '| Change | Owner | PR |')).toMatchObject([
    { text: 'A', owner: '@dana', refs: ['#45'] },
  ]);
  expect(read('| A | @dana | #45 |')).toMatchObject([{ text: 'A', owner: '@dana', refs: ['#45'] }]);
});

test.each<[string, boolean]>([
  ['A (optional)', true],
  ['A (Optional).', true],
  ['A — @dana — (optional)', true],
  ['A (optional) — @dana', true],
  ['(optional) A', false],
  ['A\n- B (optional)', false],
  ['- A\n  - and b (optional)', false],
])('“%s” is optional: %s', (section, optional) => {
  const [line] = read(section);
  expect(isOptional(line as ChangeLine)).toBe(optional);
});

test.each<[string, string | null, string | null]>([
  ['- no change — the suite has it — @dana', 'the suite has it', '@dana'],
  ['- No changes needed: the suite has it', 'the suite has it', null],
  ['- not needed — the suite has it — @dana', 'the suite has it', '@dana'],
  ['- None required; the suite has it', 'the suite has it', null],
  ['- **No change** — the suite has it — @dana', null, '@dana'],
  ['- no change because the suite has it — @dana', 'because the suite has it', '@dana'],
  ['- no change — #45 has the case — @dana', '#45 has the case', '@dana'],
  ['- no change — covered by #45 — @dana', 'covered by #45', '@dana'],
  ['- no change — @dana', null, '@dana'],
  ['- no change-freeze rule — @dana', null, '@dana'],
  ['- No change to the prompt without a canary — @dana', null, '@dana'],
])('“%s” decides for “%s”', (section, reason, owner) => {
  const [line] = read(section);
  expect(line).toMatchObject({ owner, refs: [] });
  expect(decisionReason(line as ChangeLine)).toBe(reason);
});
