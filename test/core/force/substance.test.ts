// What counts as substance, and what a change that brings none is told.
import { broughtBy } from '../../../src/core/force/brought.js';
import { explainNothing } from '../../../src/core/force/nothing.js';
import type { ChangedFile, ForceKind, NothingWhy } from '../../../src/core/force/types.js';
import { changedFile, changeOf, type Files } from './change.js';

const CASE = '- description: repeated refund is escalated\n  value: asks a person first\n';
const brings = (files: ChangedFile[], kind: ForceKind = 'eval') => {
  const { files: counted, nothing } = broughtBy(files, kind);
  return { counted: counted.map(({ path }) => path), why: nothing.map(({ why }) => why) };
};

const BRINGS: [string, string, string][] = [
  ['YAML', 'evals/a.yaml', CASE],
  ['a short case in a file of its own', 'evals/a.yaml', '- case: repeated refund\n'],
  ['JSON', 'evals/a.json', '{\n  "input": "refund order 12 again",\n  "ideal": "refuse"\n}\n'],
  ['JSONL', 'evals/a.jsonl', '{"input":"refund order 12 again","ideal":"refuse"}\n'],
  ['TOML', 'evals/a.toml', '[case]\ninput = "refund order 12 again" # why\nideal = "refuse"\n'],
  ['Python', 'evals/test_a.py', 'def test_refund():\n    assert run("refund 12 again") == "no"\n'],
  ['a Python list of strings', 'evals/a.py', 'CASES = [\n    "refund order twelve again",\n]\n'],
  ['a Python prompt', 'evals/a.py', 'PROMPT = """\nrefund order twelve again\n"""\n'],
  ['TypeScript', 'evals/a.eval.ts', "test('refund twice', () => expect(run('x')).toBe('no'));\n"],
  ['JavaScript', 'evals/a.mjs', 'export const url = "https://a.example/refund/twice/now";\n'],
  ['shell', 'evals/run.sh', '#!/bin/sh\npromptfoo eval --config refunds.yaml\n'],
  ['an unknown extension', 'evals/refunds.prompt', 'Refund an order twice and see\n'],
  ['a table', 'evals/cases.csv', 'input,ideal\nrefund order 12 again,refuse\n'],
  ['Chinese', 'evals/a.yaml', '- input: 再次退款\n'],
  [
    'a draft filled in but for one line',
    'evals/a.yaml',
    `${CASE}  note: all of it\n  a: FILL IN\n${CASE}`,
  ],
];

test.each(BRINGS)('%s brings something', (_, path, text) => {
  expect(brings([changedFile(path, null, text)])).toEqual({ counted: [path], why: [] });
});

const DRAFT = [
  '# Regression case for acme/incidents#12',
  'input: # what the agent was given',
  'expect: # what must hold for the whole class, not only for this run',
  'proves: # what a pass lets you believe',
  'does-not-prove: # and what it does not',
].join('\n');
const PROMPTFOO_DRAFT = [
  '- description: "acme/incidents#12: FILL IN"',
  '  vars:',
  '    request: FILL IN',
  '  assert:',
  '    - type: llm-rubric',
  '      value: FILL IN',
  '  metadata:',
  '    incident: acme/incidents#12',
].join('\n');

const NEW_NOTHING: [string, string, string, NothingWhy][] = [
  ['our own draft', 'evals/a.yaml', DRAFT, 'draft'],
  ['a promptfoo draft', 'evals/a.yaml', PROMPTFOO_DRAFT, 'draft'],
  [
    'a JSONL draft',
    'evals/a.jsonl',
    '{"input": "FILL IN", "ideal": "refuse it always"}\n',
    'draft',
  ],
  ['a blank file', 'evals/a.yaml', '', 'blank'],
  ['a line of blanks', 'evals/a.yaml', '   \n\t\n', 'blank'],
  ['a comment', 'evals/a.yaml', '# a case of refunds that are repeated\n', 'comments'],
  ['a JSONC comment', 'evals/a.json', '/* a case of\n refunds that repeat */\n', 'comments'],
  ['a Python docstring', 'evals/a.py', '"""Cases of refunds.\n\nThat repeat.\n"""\n', 'comments'],
  ['a Python docstring in a line', 'evals/a.py', "'A case of refunds that repeat.'\n", 'comments'],
  [
    'a TypeScript comment',
    'evals/a.ts',
    '// a case\n/** of refunds\n * that repeat */\n',
    'comments',
  ],
  ['a shell comment', 'evals/a.sh', '#!/bin/sh\n# runs all the refund cases\n', 'comments'],
  ['a TOML comment', 'evals/a.toml', '# a case of refunds that repeat\n', 'comments'],
  ['brackets', 'evals/a.json', '{\n}\n', 'comments'],
  [
    'a value to come',
    'evals/a.yaml',
    '- case: TODO\n  expect: tbd\n  input: refund order 12\n',
    'draft',
  ],
  [
    'what Python compiled',
    'evals/__pycache__/a.py',
    'def test_refund_order(): pass\n',
    'generated',
  ],
  ['a .gitkeep', 'evals/.gitkeep', 'kept for the refund cases here\n', 'housekeeping'],
  ['a README', 'evals/README.md', '# Cases of refunds\n\nThat are repeated again.\n', 'prose'],
  ['a text', 'evals/about.txt', 'Cases of refunds that are repeated.\n', 'prose'],
  ['a link', 'evals/a.yaml', '../shared/refund-cases.yaml', 'symlink'],
  ["a run's output", 'evals/results/latest.json', '{"a": "refund order 12 again"}\n', 'generated'],
  [
    "promptfoo's output",
    'evals/a.json',
    '{\n  "evalId": "e-1",\n "r": "refund order 12"}\n',
    'generated',
  ],
  ['JUnit', 'evals/a.xml', '<?xml version="1.0"?>\n<testsuites name="a b c d e f">', 'generated'],
  [
    'a snapshot',
    'evals/__snapshots__/a.ts',
    'export const a = "refund order 12 again";\n',
    'generated',
  ],
  ['a package', 'evals/Node_Modules/a/b.ts', 'export const a = "refund order 12";\n', 'generated'],
  ['a build', 'dist/evals/a.js', 'export const a = "refund order 12 again";\n', 'generated'],
  ['a lock file', 'evals/package-lock.json', '{"name": "evals of all the refunds"}\n', 'generated'],
  ['two words', 'evals/a.yaml', 'skip: true\n', 'few-words'],
];

test.each(NEW_NOTHING)('a new file with %s brings nothing', (_, path, text, why) => {
  expect(brings([changedFile(path, null, text)])).toEqual({ counted: [], why: [why] });
});

const ROWS = [
  '{"input": "refund order 12 again", "ideal": "refuse"}',
  '{"input": "refund a gift card", "ideal": "ask a person"}',
  '{"input": "cancel the whole order", "ideal": "confirm first"}',
];
const LONG = `${CASE}- description: gift card is refunded once\n  value: asks for the receipt\n`;
const SAME: [string, string, string, string, NothingWhy][] = [
  ['line ends', 'evals/a.yaml', LONG, LONG.replaceAll('\n', '\r\n'), 'stood-before'],
  ['indentation', 'evals/a.yaml', LONG, LONG.replaceAll(/^/gm, '    '), 'stood-before'],
  ['quotes', 'evals/a.yaml', LONG, LONG.replaceAll(/: (.*)$/gm, ': "$1"'), 'stood-before'],
  [
    'the order of lines',
    'evals/a.jsonl',
    ROWS.join('\n'),
    [...ROWS].reverse().join('\n'),
    'stood-before',
  ],
  [
    'the order of keys',
    'evals/a.jsonl',
    `${ROWS[0]}\n`,
    '{"ideal": "refuse", "input": "refund order 12 again"}\n',
    'stood-before',
  ],
  [
    'the wrapping',
    'evals/a.yaml',
    '- value: refuse the second refund and ask a person to look at it\n',
    '- value: >\n    refuse the second refund\n    and ask a person\n    to look at it\n',
    'stood-before',
  ],
  ['a flag', 'evals/a.yaml', LONG, LONG.replace('first\n', 'first\n  skip: true\n'), 'few-words'],
  [
    'a flag of each row',
    'evals/a.jsonl',
    ROWS.join('\n'),
    ROWS.join('\n').replaceAll('}', ', "skip": true}'),
    'few-words',
  ],
  ['lines taken out', 'evals/a.yaml', LONG, CASE, 'no-added-line'],
  [
    'comments alone',
    'evals/a.yaml',
    LONG,
    LONG.replace('once', 'once # that is all we do here'),
    'stood-before',
  ],
];

test.each(SAME)('a change of %s brings nothing', (_, path, before, after, why) => {
  for (const texts of [{}, { after }]) {
    const file = { ...changedFile(path, before, after), ...texts };
    expect(brings([file])).toEqual({ counted: [], why: [why] });
  }
  expect(brings([{ ...changedFile(path, before, after), before, after, patch: null }])).toEqual({
    counted: [],
    why: [expect.stringMatching(/stood-before|no-added-line|few-words/)],
  });
});

test('a copy of what the file has brings nothing where the whole file is known', () => {
  const after = `${LONG}${CASE}`;
  const file = { ...changedFile('evals/a.yaml', LONG, after), after };
  expect(brings([file])).toEqual({ counted: [], why: ['stood-before'] });
});

test('what moved from one file to another brings nothing', () => {
  const before: Files = { 'evals/a.yaml': LONG };
  expect(brings(changeOf(before, { 'evals/b.yaml': LONG })).counted).toEqual([]);
});

test('a comment that is made a case again counts', () => {
  const file = changedFile('evals/a.yaml', CASE.replace(/^/gm, '# '), CASE);
  expect(brings([file]).counted).toEqual(['evals/a.yaml']);
});

test.each([
  ['evals/about.md', ['evals/**'], 'prose'],
  ['evals/about.md', ['evals/**', 'evals/*.md'], null],
  ['evals/about.md', ['**/*.{yaml,md}'], null],
  ['evals/about.txt', ['**/*.{yaml,md}'], 'prose'],
])('prose counts where a pattern ends in its extension: %s by %p', (path, patterns, why) => {
  const file = changedFile(path, null, 'Refund the order twice and ask.\n', { patterns });
  expect(brings([file]).why).toEqual(why ? [why] : []);
});

test.each([
  ['CODEOWNERS', '.github/CODEOWNERS', '/evals/ @acme/agents\n', []],
  [
    'a comment in CODEOWNERS',
    '.github/CODEOWNERS',
    '# owners of all the evals here\n',
    ['comments'],
  ],
  ['a trigger', '.github/workflows/a.yml', 'on:\n  workflow_dispatch:\n', []],
])('%s on a gate path', (_, path, text, why) => {
  expect(brings([changedFile(path, null, text)], 'gate').why).toEqual(why);
});

const bare = (more: Partial<ChangedFile>): ChangedFile => ({
  path: 'evals/a.bin',
  status: 'added',
  additions: 0,
  patch: null,
  oid: 'a'.repeat(40),
  ...more,
});
const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 4000\n`;

test.each<[string, ChangedFile, NothingWhy | null]>([
  ['a binary', bare({ size: 4000 }), null],
  ['20,000 lines without a patch', bare({ path: 'evals/a.jsonl', additions: 20_000 }), null],
  ['a submodule', changedFile('evals/sub', null, `Subproject commit ${'b'.repeat(40)}\n`), null],
  ['a submodule by its mode', bare({ path: 'evals/sub', mode: 'submodule' }), null],
  ['an LFS pointer', changedFile('evals/a.jsonl', null, POINTER), null],
  [
    'another LFS pointer',
    changedFile('evals/a.jsonl', POINTER.replace(/a{64}/, 'b'.repeat(64)), POINTER),
    null,
  ],
  ['a link by its mode', bare({ mode: 'symlink' }), 'symlink'],
  ['an empty file', bare({ path: 'evals/a.yaml' }), 'blank'],
  ['an empty blob', bare({ oid: 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391' }), 'blank'],
  ['another mode', bare({ path: 'evals/a.sh', status: 'modified' }), 'no-added-line'],
  ['a rename', bare({ path: 'evals/a.yaml', status: 'renamed', from: 'a.yaml' }), 'renamed'],
  ['a deletion', changedFile('evals/a.yaml', CASE, null), 'removed'],
  ['a large removal', bare({ status: 'removed' }), 'removed'],
  ['an Inspect log', bare({ path: 'evals/run.eval', size: 4000 }), 'generated'],
])('%s without a text to compare', (_, file, why) => {
  const { files, nothing } = broughtBy([file], 'eval');
  expect(nothing.map((found) => found.why)).toEqual(why ? [why] : []);
  expect(files.map(({ how }) => how)).toEqual(why ? [] : ['size']);
});

test('the words for people name the files and stay short', () => {
  const nothing = ['a', 'b', 'c', 'd', 'e'].map((path) => ({ path, why: 'renamed' as const }));
  expect(explainNothing(nothing)).toBe(
    'a is only renamed; b is only renamed; c is only renamed; 2 more files land nothing either',
  );
  expect(explainNothing([])).toBe('changes no file on a path of the kind');
});
