// Whether a change is in force is told by the content of the tree, whatever was said about it.
import { asMerged } from '../../../src/core/force/as-merged.js';
import { broughtBy } from '../../../src/core/force/brought.js';
import { inForce, movedTo } from '../../../src/core/force/in-force.js';
import type { ChangedFile, ForceKind, Tree } from '../../../src/core/force/types.js';
import { changedFile, type Files, judge, oidOf, treeOf } from './change.js';

const PATH = 'evals/refunds.yaml';
const promptfooCase = (name: string, request: string, value: string) =>
  [
    `- description: ${name}`,
    '  vars:',
    `    request: ${request}`,
    '    customer: gold',
    '  assert:',
    '    - type: llm-rubric',
    `      value: ${value}`,
    '',
  ].join('\n');
const ADDED = promptfooCase(
  'a repeated refund is escalated',
  'Please refund order A-1041 again, the first one got lost',
  'asks a person before any second refund is paid',
);
const others = Array.from({ length: 40 }, (_, n) =>
  promptfooCase(
    `order ${n} is refunded once`,
    `Please refund order B-${n}, it came broken`,
    `refunds order ${n} and says so`,
  ),
);
const FILE = [...others.slice(0, 20), ...others.slice(20)].join('');
const WITH = [...others.slice(0, 20), ADDED, ...others.slice(20)].join('');

const LIKE = [
  ...others.slice(0, 20),
  ...others.slice(7, 8).map((text) => text.replaceAll('7', '77')),
  ...others.slice(20),
].join('');

const rows = Array.from(
  { length: 30 },
  (_, n) => `{"id": ${n}, "input": "refund order ${n} once", "ideal": "refund it", "tag": "x"}`,
);
const ROW =
  '{"id": 99, "input": "refund order 7 again, it is lost", "ideal": "ask a person first"}';
const JSONL = 'evals/cases.jsonl';
const withRow = [...rows.slice(0, 15), ROW, ...rows.slice(15)].join('\n');

const WORKFLOW = '.github/workflows/release.yml';
const workflow = (needs: string) =>
  [
    'jobs:',
    '  evals:',
    '    runs-on: ubuntu-latest',
    '    steps:',
    '      - run: npm run evals',
    '  publish:',
    '    runs-on: ubuntu-latest',
    '    needs: [evals]',
    '    steps:',
    '      - run: npm publish',
    '  deploy:',
    '    runs-on: ubuntu-latest',
    ...(needs ? [needs] : []),
    '    steps:',
    '      - run: ./deploy.sh',
    '',
  ].join('\n');
const NEEDS = '    needs: [evals]';

const sorted = [
  '- assert:',
  '    - type: llm-rubric',
  '      value: asks a person before any second refund is paid',
  '  description: a repeated refund is escalated',
  '  vars:',
  '    customer: gold',
  '    request: Please refund order A-1041 again, the first one got lost',
  '',
].join('\n');
const tagged = (text: string) =>
  text
    .replaceAll(/^( +)(\w+: \S.*)$/gm, '$1$2\n$1owner: agents')
    .replaceAll('assert:', 'assert: # x');
const formatted = ADDED.replaceAll(/: (\S.*)$/gm, ": '$1'").replaceAll(/^ {2}/gm, '      ');
const wrapped = ADDED.replaceAll(
  /(request|value): (.{20}\S*) (.*)$/gm,
  '$1: >-\n        $2\n        $3',
);
const json = JSON.stringify(
  [
    {
      description: 'a repeated refund is escalated',
      vars: {
        request: 'Please refund order A-1041 again, the first one got lost',
        customer: 'gold',
      },
      assert: [{ type: 'llm-rubric', value: 'asks a person before any second refund is paid' }],
    },
  ],
  null,
  2,
);

const small =
  '{\n  "name": "refund twice",\n  "vars": {\n    "order": "A1",\n    "lane": "eu"\n  },\n  "ideal": "asks a person"\n}\n';
const smallSorted =
  '{\n  "ideal": "asks a person",\n  "name": "refund twice",\n  "vars": {\n    "lane": "eu",\n    "order": "A1"\n  }\n}\n';

type Case = [string, Files, Files, Files, 'in-force' | 'gone', ForceKind?];
const alone = { [PATH]: ADDED };
const SHORT = { [PATH]: '- case: repeated refund\n' };
const CASES: Case[] = [
  // Merge, squash, rebase, cherry-pick, a backport, a stack, a bot that lands: the tree has the text.
  ['the same text in another tree', {}, alone, alone, 'in-force'],
  ['a short case', {}, SHORT, SHORT, 'in-force'],
  [
    'picked into a file that has other cases',
    { [PATH]: FILE },
    { [PATH]: WITH },
    { [PATH]: others.slice(0, 3).join('') + ADDED },
    'in-force',
  ],
  // Revert in any words, by any way of merging; a deletion by anybody.
  ['a file that is gone', {}, alone, {}, 'gone'],
  ['a short case that is gone', {}, SHORT, {}, 'gone'],
  ['a file as it was before', { [PATH]: FILE }, { [PATH]: WITH }, { [PATH]: FILE }, 'gone'],
  ['another text in its place', {}, alone, { [PATH]: others.slice(0, 5).join('') }, 'gone'],
  [
    'a case dropped from a long file that went on',
    { [PATH]: FILE },
    { [PATH]: WITH },
    { [PATH]: FILE + promptfooCase('a voucher', 'Refund a voucher', 'is refused') },
    'gone',
  ],
  ['a case that was commented out', {}, alone, { [PATH]: ADDED.replace(/^/gm, '# ') }, 'gone'],
  [
    'a row dropped out of JSONL',
    { [JSONL]: rows.join('\n') },
    { [JSONL]: withRow },
    { [JSONL]: rows.join('\n') },
    'gone',
  ],
  [
    'a row that stands in JSONL',
    { [JSONL]: rows.join('\n') },
    { [JSONL]: withRow },
    { [JSONL]: `${withRow}\n${rows[0]?.replace('order', 'gift')}` },
    'in-force',
  ],
  [
    'one of many cases of a kind',
    { [PATH]: others.join('') },
    { [PATH]: LIKE },
    { [PATH]: others.join('') },
    'gone',
  ],
  [
    'one of many cases of a kind that stands',
    { [PATH]: others.join('') },
    { [PATH]: LIKE },
    { [PATH]: LIKE + others[0] },
    'in-force',
  ],
  // What people and tools do to a case that stays.
  ['a formatter', {}, alone, { [PATH]: formatted }, 'in-force'],
  ['lines that were wrapped', {}, alone, { [PATH]: wrapped }, 'in-force'],
  ['keys that were sorted', {}, alone, { [PATH]: sorted }, 'in-force'],
  [
    'keys sorted in a long file',
    { [PATH]: FILE },
    { [PATH]: WITH },
    { [PATH]: FILE + sorted },
    'in-force',
  ],
  ['a line of metadata behind each', {}, alone, { [PATH]: tagged(ADDED) }, 'in-force'],
  [
    'metadata in each row',
    {},
    { [JSONL]: `${ROW}\n` },
    { [JSONL]: ROW.replace('"ideal"', '"owner": "agents", "ideal"') },
    'in-force',
  ],
  [
    'keys of a row sorted',
    {},
    { [JSONL]: `${ROW}\n` },
    {
      [JSONL]:
        '{"ideal": "ask a person first", "id": 99, "input": "refund order 7 again, it is lost"}',
    },
    'in-force',
  ],
  ['line ends', {}, alone, { [PATH]: ADDED.replaceAll('\n', '\r\n') }, 'in-force'],
  ['a byte order mark', {}, alone, { [PATH]: `\uFEFF${ADDED}` }, 'in-force'],
  [
    'a case reworded',
    {},
    alone,
    { [PATH]: ADDED.replace('Please refund', 'Kindly refund') },
    'in-force',
  ],
  [
    'JSON instead of YAML',
    {},
    { 'evals/a.json': json },
    { 'evals/a.json': JSON.stringify(JSON.parse(json)) },
    'in-force',
  ],
  [
    'keys sorted in JSON',
    {},
    { 'evals/a.json': small },
    { 'evals/a.json': smallSorted },
    'in-force',
  ],
  [
    'another order of cases',
    { [PATH]: FILE },
    { [PATH]: WITH },
    { [PATH]: [ADDED, ...[...others].reverse()].join('') },
    'in-force',
  ],
  [
    'a revert of a revert',
    { [PATH]: FILE },
    { [PATH]: WITH },
    { [PATH]: FILE + ADDED },
    'in-force',
  ],
  // A gate.
  [
    'a workflow as it was merged, with more steps',
    { [WORKFLOW]: workflow('') },
    { [WORKFLOW]: workflow(NEEDS) },
    { [WORKFLOW]: `${workflow(NEEDS)}      - run: ./notify.sh\n` },
    'in-force',
    'gate',
  ],
  [
    'a need written as a list',
    { [WORKFLOW]: workflow('') },
    { [WORKFLOW]: workflow(NEEDS) },
    { [WORKFLOW]: workflow('    needs:\n      - evals') },
    'in-force',
    'gate',
  ],
  [
    'a need among others',
    { [WORKFLOW]: workflow('') },
    { [WORKFLOW]: workflow(NEEDS) },
    { [WORKFLOW]: workflow('    needs: [evals, lint]') },
    'in-force',
    'gate',
  ],
  [
    'a need behind another',
    { [WORKFLOW]: workflow('') },
    { [WORKFLOW]: workflow(NEEDS) },
    { [WORKFLOW]: workflow('    needs: [lint, evals]') },
    'in-force',
    'gate',
  ],
  [
    'a need that is lost',
    { [WORKFLOW]: workflow('') },
    { [WORKFLOW]: workflow(NEEDS) },
    { [WORKFLOW]: workflow('') },
    'gone',
    'gate',
  ],
  [
    'a need of something else',
    { [WORKFLOW]: workflow('') },
    { [WORKFLOW]: workflow(NEEDS) },
    { [WORKFLOW]: workflow('    needs: [lint]') },
    'gone',
    'gate',
  ],
  [
    'an owner that is lost',
    { '.github/CODEOWNERS': '* @acme/all\n' },
    { '.github/CODEOWNERS': '* @acme/all\n/evals/ @acme/agents\n' },
    { '.github/CODEOWNERS': '* @acme/all\n' },
    'gone',
    'gate',
  ],
];

test.each(CASES)('%s', (_, before, after, now, state, kind = 'eval') => {
  for (const texts of [false, true]) {
    const force = judge(before, after, now, { kind, texts });
    expect({ texts, state: force.state }).toEqual({ texts, state });
    expect(JSON.parse(JSON.stringify(force))).toEqual(force);
    expect(force.reason === null).toBe(state === 'in-force');
  }
});

test.each([
  [20, 'in-force'],
  [50, 'gone'],
  [80, 'gone'],
])('rewritten to %d %%', (percent, state) => {
  const lines = Array.from({ length: 50 }, (_, n) => `- say: answer ${n} of the long list`);
  const now = lines.map((line, n) =>
    n * 2 < percent ? `- other: text ${n} stands instead now` : line,
  );
  const force = judge({}, { [PATH]: lines.join('\n') }, { [PATH]: now.join('\n') });
  expect(force.state).toBe(state);
  expect(force.share).toBeCloseTo(1 - percent / 100, 1);
});

test('of fewer than twelve runs all must stand, of more two thirds', () => {
  const few = 'one two three four five six seven eight nine ten\n';
  const many = `${few.trim()} eleven twelve thirteen fourteen\n`;
  const now = (text: string) => ({ [PATH]: text.replace('ten', 'other') });
  expect(judge({}, { [PATH]: few }, now(few)).state).toBe('gone');
  expect(judge({}, { [PATH]: many }, now(many)).state).toBe('in-force');
});

test('all files of a change are weighed together', () => {
  const after = { [PATH]: WITH, 'evals/small.yaml': '- case: one more small thing\n' };
  expect(judge({}, after, { [PATH]: WITH }).state).toBe('in-force');
  expect(judge({}, after, { 'evals/small.yaml': after['evals/small.yaml'] }).state).toBe('gone');
});

test('the first two counted lines are shown, and where it stands', () => {
  const force = judge({}, { [PATH]: `# about\n\n${ADDED}` }, { [PATH]: ADDED });
  expect(force.files[0]).toMatchObject({
    path: PATH,
    at: [PATH],
    by: 'text',
    firstLines: ['- description: a repeated refund is escalated', 'vars:'],
  });
  expect(judge({}, alone, alone)).toMatchObject({ by: 'blob', share: 1 });
});

const moved = (to: string[] | null): Tree['moves'] => [{ from: PATH, to }];
test.each<[string, Files, Tree['moves'], string]>([
  ['moved', { 'evals/sub/refunds.yaml': ADDED }, moved(['evals/sub/refunds.yaml']), 'in-force'],
  ['moved and edited', { 'evals/b.yaml': tagged(formatted) }, moved(['evals/b.yaml']), 'in-force'],
  ['merged into one file', { 'evals/all.yaml': WITH }, moved(['evals/all.yaml']), 'in-force'],
  [
    'split over two',
    { 'evals/a.yaml': ADDED.slice(0, 180), 'evals/b.yaml': ADDED.slice(160) },
    moved(['evals/a.yaml', 'evals/b.yaml']),
    'in-force',
  ],
  ['moved and dropped there later', { 'evals/all.yaml': FILE }, moved(['evals/all.yaml']), 'gone'],
  ['moved and deleted there later', {}, moved(['evals/all.yaml']), 'unknown'],
  ['moved, and the removal could not be read', {}, moved(null), 'unknown'],
])('%s', (_, now, moves, state) => {
  expect(judge({}, alone, now, { moves }).state).toBe(state);
});

test('a move is found among what the removing commit added', () => {
  const [file] = broughtBy([changedFile(PATH, null, ADDED)], 'eval').files;
  if (!file) throw new Error('brought nothing');
  const added = [
    { path: 'evals/other.yaml', oid: null, text: others.join('') },
    { path: 'evals/b.yaml', oid: null, text: ADDED.slice(120) },
    { path: 'evals/a.yaml', oid: null, text: tagged(ADDED) },
    { path: 'evals/c.bin', oid: null, text: null },
  ];
  expect(movedTo(file, added).slice(0, 2)).toEqual(['evals/a.yaml', 'evals/b.yaml']);
  expect(movedTo(file, [...added, { path: 'z', oid: oidOf(ADDED), text: null }])).toEqual(['z']);
  expect(movedTo(file, [])).toEqual([]);
});

const large = (more: Partial<ChangedFile> = {}): ChangedFile => ({
  path: 'evals/a.jsonl',
  status: 'added',
  additions: 20_000,
  patch: null,
  oid: 'a'.repeat(40),
  size: 4000,
  ...more,
});
const stands = (more: object): Tree => ({
  files: [{ path: 'evals/a.jsonl', oid: 'b'.repeat(40), size: 2000, text: null, ...more }],
  moves: [{ from: 'evals/a.jsonl', to: [] }],
});
const pointer = (size: number) =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize ${size}\n`;
const lfs = changedFile('evals/a.jsonl', null, pointer(4000));
const submodule = changedFile('evals/a.jsonl', null, `Subproject commit ${'b'.repeat(40)}\n`);

test.each<[string, ChangedFile, Tree, string, string]>([
  ['half its size', large(), stands({}), 'in-force', 'size'],
  ['less than half', large(), stands({ size: 1999 }), 'gone', 'size'],
  ['gone', large(), stands({ oid: null }), 'gone', 'size'],
  ['the same blob', large({ size: null }), stands({ oid: 'a'.repeat(40) }), 'in-force', 'blob'],
  ['a size that is not known', large({ size: null }), stands({}), 'unknown', 'size'],
  ['not read', large(), stands({ unread: true }), 'unknown', 'size'],
  ['a smaller pointer', lfs, stands({ text: pointer(1999) }), 'gone', 'size'],
  ['a pointer', lfs, stands({ text: pointer(2000), size: 130 }), 'in-force', 'size'],
  ['a submodule', submodule, stands({ size: 0 }), 'in-force', 'size'],
])('without a patch: %s', (_, file, tree, state, by) => {
  const force = inForce(broughtBy([file], 'eval'), tree);
  expect(force).toMatchObject({ state, by });
});

test('a large file that is gone is not outweighed by a text that stands', () => {
  const files = [large(), changedFile(PATH, null, ADDED)];
  const tree = treeOf(alone, ['evals/a.jsonl', PATH]);
  expect(inForce(broughtBy(files, 'eval'), tree).state).toBe('gone');
});

test('what could not be read is unknown, unless the rest decides', () => {
  const files = [
    changedFile(PATH, null, ADDED),
    changedFile('evals/b.yaml', null, SHORT[PATH] ?? ''),
  ];
  const brought = broughtBy(files, 'eval');
  const unread = (path: string, rest: Files) => {
    const tree = treeOf(rest, [PATH, 'evals/b.yaml']);
    return {
      ...tree,
      files: tree.files.map((f) => (f.path === path ? { ...f, unread: true } : f)),
    };
  };
  expect(inForce(brought, unread(PATH, {}))).toMatchObject({
    state: 'unknown',
    reason: `could not be read: ${PATH}`,
  });
  expect(inForce(brought, unread('evals/b.yaml', {})).state).toBe('gone');
  expect(inForce(brought, unread('evals/b.yaml', alone)).state).toBe('in-force');
  expect(inForce(brought, { files: [], moves: [] }).state).toBe('unknown');
});

test('a base that is ahead takes away what the head never touched', () => {
  const files = [changedFile(PATH, null, ADDED)];
  const [head, base] = [treeOf(alone, [PATH]), treeOf({}, [PATH])];
  const judged = asMerged(head, base, [{ path: PATH, oid: oidOf(ADDED) }]);
  expect(inForce(broughtBy(files, 'eval'), judged).state).toBe('gone');
  const brought = asMerged(base, head, [{ path: PATH, oid: null }]);
  expect(inForce(broughtBy(files, 'eval'), brought).state).toBe('in-force');
});

test('a large file whose text was read is judged by its text', () => {
  const file = large({ path: PATH, after: ADDED, oid: oidOf(ADDED) });
  const force = inForce(broughtBy([file], 'eval'), treeOf({ [PATH]: formatted }, [PATH]));
  expect(force).toMatchObject({ state: 'in-force', by: 'text' });
});

test('no substance is told with its reason', () => {
  expect(judge({}, { 'evals/README.md': 'All about the refunds.\n' }, {})).toMatchObject({
    state: 'no-substance',
    reason: expect.stringContaining('evals/README.md is prose'),
  });
});

test('commits of one change are followed: what a later one took away is not owed', () => {
  const first = changedFile(PATH, null, ADDED + others[0]);
  const second = changedFile(PATH, ADDED + others[0], ADDED);
  const third = changedFile('evals/b.yaml', null, others[1] ?? '');
  const fourth = changedFile('evals/b.yaml', others[1] ?? '', null);
  const brought = broughtBy([first, second, third, fourth], 'eval');
  expect(brought.files.map(({ path }) => path)).toEqual([PATH]);
  expect(inForce(brought, treeOf({ [PATH]: formatted }, [PATH])).state).toBe('in-force');
});

test('paths that objects have by birth are paths like others', () => {
  const files = { 'evals/__proto__': 'refund order twelve again please\n' };
  const brought = broughtBy(
    [changedFile('evals/__proto__', null, files['evals/__proto__'])],
    'eval',
  );
  expect(inForce(brought, treeOf(files, ['evals/__proto__'])).state).toBe('in-force');
});

test('20,000 lines are judged by their text', () => {
  const lines = Array.from({ length: 20_000 }, (_, n) => `- case: order ${n} is refunded once`);
  const text = lines.join('\n');
  const patch = `@@ -0,0 +1,20000 @@\n${lines.map((line) => `+${line}`).join('\n')}`;
  const path = 'evals/a.yaml';
  const file: ChangedFile = { path, status: 'added', additions: 20_000, patch, oid: oidOf(text) };
  const brought = broughtBy([file], 'eval');
  const kept = lines.slice(0, 14_000).join('\n');
  expect(inForce(brought, treeOf({ [path]: kept }, [path]))).toMatchObject({ state: 'in-force' });
  expect(inForce(brought, treeOf({ [path]: lines[0] ?? '' }, [path])).state).toBe('gone');
});
