// What the configuration's reader accepts, and what it says about the rest.

import { CONFIG_PATH, defaultConfig } from '../../../src/core/config/constants.js';
import { formatConfigProblem, parseConfig } from '../../../src/core/config/parse-config.js';

const ruleIds = ['blames-model', 'fact-missing'];

function lines(...text: string[]): string {
  return `${text.join('\n')}\n`;
}

test.each([
  ['an empty file', ''],
  ['blank lines', '\n\n \n'],
  ['comments', '# a\n\n  # b\n'],
  ['a comment without a line break', '# a'],
  ['a byte order mark', '\uFEFF'],
  ['an empty document', '---\n'],
  ['an empty mapping', '{}'],
])('%s is the defaults', (_, text) => {
  expect(parseConfig(text)).toEqual({ config: defaultConfig(), problems: [] });
});

test.each([
  [
    'a date without quotes',
    'incidents: { since: 2026-01-01 }',
    ['incidents', 'since'],
    '2026-01-01',
  ],
  ['off without quotes', 'rules: { blames-model: off }', ['rules', 'blames-model'], 'off'],
  ['CRLF', 'maintainers: write\r\nwaivers:\r\n  days: 7\r\n', ['waivers', 'days'], 7],
  ['a byte order mark', '\uFEFFmaintainers: write', ['maintainers'], 'write'],
  [
    'an alias',
    lines('changes:', '  eval: { paths: &p ["e/**"] }', '  gate: { paths: *p }'),
    ['changes', 'gate', 'paths'],
    ['e/**'],
  ],
  [
    "levels of one's own",
    'severity: { levels: [high, low], serious: [high] }',
    ['severity', 'levels'],
    ['high', 'low'],
  ],
  ['a quoted key', '"maintainers": admin', ['maintainers'], 'admin'],
  ['enforcement that is off', 'release: { enforce: false }', ['release', 'enforce'], false],
  [
    'enforcement from a day on',
    'release: { enforce: from 2026-12-15 }',
    ['release', 'enforce'],
    'from 2026-12-15',
  ],
  [
    'a workflow called constructor',
    'workflows: { constructor: [a] }',
    ['workflows', 'constructor'],
    ['a'],
  ],
])('%s is read', (_, text, path, expected) => {
  const { config, problems } = parseConfig(text, { ruleIds });
  expect(problems).toEqual([]);
  expect(config).toHaveProperty(path, expected);
});

// Name, text, line, key, and what the whole sentence says.
test.each([
  [
    'unknown key',
    'incident: {}\n',
    1,
    'incident',
    /Unknown key at incident\. Expected one of incidents, .*; did you mean incidents\?\. Got incident: \{\}\./,
  ],
  [
    'unknown key below',
    lines('# a', 'release:', '  base: [x]', '  bsae:', '    - x'),
    4,
    'release.bsae',
    /one of base, head, .*did you mean base\? ?/,
  ],
  [
    'unknown key in a list',
    lines('release:', '  policies:', '    - id: a', '      kind: canary', '      chek: x'),
    5,
    'release.policies[0].chek',
    /one of id, because, owner, kind, check; did you mean check\?/,
  ],
  [
    'unknown key that belongs elsewhere',
    'trusted: triage',
    1,
    'trusted',
    /did you mean incidents\.trusted\?/,
  ],
  [
    'unknown key near nothing',
    'frobnicate: 1',
    1,
    'frobnicate',
    /Expected one of incidents, [A-Za-z, ]+, release\. Got frobnicate: 1\./,
  ],
  [
    'unknown key with a dot',
    lines('release:', '  base: [x]', 'release.base: [y]'),
    3,
    '["release.base"]',
    /Unknown key/,
  ],
  ['unknown key that is a number', '1: a', 1, '1', /Unknown key at 1/],
  ['merge key', lines('waivers: { <<: { days: 3 } }'), 1, 'waivers["<<"]', /Unknown key/],
  ['prototype key', lines('# a', '__proto__: { x: 1 }'), 2, '__proto__', /Unknown key/],
  [
    'prototype key among workflows',
    lines('workflows:', '  __proto__: ["a/**"]'),
    2,
    'workflows.__proto__',
    /Unknown key .*reserved/,
  ],
  [
    'prototype key among rules',
    lines('rules:', '  __proto__: off'),
    2,
    'rules.__proto__',
    /Unknown key .*reserved/,
  ],

  [
    'text expected, list given',
    lines('incidents:', '  label: [x]'),
    2,
    'incidents.label',
    /Wrong value at incidents\.label\. Expected text, for example label: "incident"\. Got \["x"\]\. Correct it/,
  ],
  [
    'list expected, text given',
    lines('release:', '  base: production'),
    2,
    'release.base',
    /Expected a list, for example base: \["production"\]\. Got "production"\./,
  ],
  [
    'mapping expected',
    'incidents: []',
    1,
    'incidents',
    /Expected a mapping, for example incidents: \{ label: "incident" \}\. Got \[\]\./,
  ],
  [
    'nothing where a mapping is expected',
    lines('incidents:', '#  label: x'),
    1,
    'incidents',
    /Expected a mapping.* Got null\./,
  ],
  [
    'true or false expected',
    lines('release:', '  containment: yes'),
    2,
    'release.containment',
    /Expected true or false, for example containment: true\. Got "yes"\./,
  ],
  [
    'number out of range',
    'waivers: { days: 1000 }',
    1,
    'waivers.days',
    /Expected a whole number of at most 365, for example days: 90\. Got 1000\./,
  ],
  [
    'broken number',
    'waivers: { days: 1.5 }',
    1,
    'waivers.days',
    /Expected a whole number, .* Got 1\.5\./,
  ],
  [
    'empty list',
    lines('changes:', '  eval:', '    paths: []'),
    3,
    'changes.eval.paths',
    /Expected a list of at least 1, .* Got \[\]\./,
  ],
  [
    'empty text',
    'release: { policies: [{ id: a, kind: rollback, section: "" }] }',
    1,
    'release.policies[0].section',
    /Expected text that is not empty/,
  ],
  [
    'wrong choice',
    'maintainers: mantain',
    1,
    'maintainers',
    /Expected one of write, maintain, admin; did you mean maintain\?/,
  ],
  [
    'wrong choice in a list',
    lines('release:', '  block:', '    - eval', '    - gates'),
    4,
    'release.block[1]',
    /one of eval, gate, alert, evidence; did you mean gate\?/,
  ],
  [
    'wrong level of a rule',
    'rules: { blames-model: warn }',
    1,
    'rules.blames-model',
    /one of off, note, warning, error; did you mean warning\?/,
  ],
  [
    'wrong date',
    'incidents: { since: 01.02.2026 }',
    1,
    'incidents.since',
    /Expected a date, for example since: "2026-01-01"\. Got "01\.02\.2026"\./,
  ],
  [
    'wrong repository',
    'incidents: { repository: incidents }',
    1,
    'incidents.repository',
    /Expected owner\/repository, for example repository: "acme\/incidents"\. Got "incidents"\./,
  ],
  [
    'label with a comma',
    'incidents: { label: "a, b" }',
    1,
    'incidents.label',
    /a label without commas/,
  ],
  [
    'a word that means no type',
    'incidents: { type: None }',
    1,
    'incidents.type',
    /the name of an issue type, such as Incident, for example type: "Incident"\. Got "None"\./,
  ],
  [
    'negated glob',
    lines('changes:', '  eval:', '    paths:', '      - "!evals/old"'),
    4,
    'changes.eval.paths[0]',
    /there is no ! .*, for example "evals\/\*\*"\. Got "!evals\/old"\./,
  ],
  [
    'backslashes',
    "workflows: { refunds: ['agents\\refunds'] }",
    1,
    'workflows.refunds[0]',
    /a glob with \/ between folders and without \\, for example "agents\/refunds"\. Got/,
  ],
  [
    '# outside quotes',
    lines('release:', '  policies:', '    - id: a', '      kind: canary', '      because: #12'),
    5,
    'release.policies[0].because',
    /without them # starts a comment\), for example because: "#12"\. Got null\./,
  ],
  [
    'unknown serious level',
    lines('severity:', '  levels: [high, low]', '  serious: [hihg]'),
    3,
    'severity.serious[0]',
    /one of high, low; did you mean high\?/,
  ],
  [
    'own levels without the serious ones',
    lines('# a', 'severity:', '  levels: [high, low]'),
    2,
    'severity.serious',
    /Missing key at severity\.serious\. Expected one of high, low\. Got nothing\./,
  ],
  [
    'levels that differ in case alone',
    'severity: { levels: [SEV1, sev1, SEV2] }',
    1,
    'severity.levels[1]',
    /differ in more than case/,
  ],
  [
    'unknown rule',
    lines('rules:', '  blames-modle: off'),
    2,
    'rules.blames-modle',
    /Unknown rule at rules\.blames-modle\. Expected the id of a rule; did you mean blames-model\?/,
  ],
  [
    'unknown rule near none',
    lines('rules:', '  x: off'),
    2,
    'rules.x',
    /the id of a rule, for example blames-model\. Got x\./,
  ],
  [
    'policy of no kind',
    lines('release:', '  policies:', '    - { id: a }'),
    3,
    'release.policies[0].kind',
    /Missing key at release\.policies\[0\]\.kind\. Expected one of eval-check, canary, /,
  ],
  [
    'policy of a wrong kind',
    lines('release:', '  policies:', '    - id: a', '      kind: evals-check'),
    4,
    'release.policies[0].kind',
    /did you mean eval-check\?/,
  ],
  [
    'policy without what it needs',
    lines('release:', '  policies:', '    - id: a', '      kind: eval-check'),
    3,
    'release.policies[0].checks',
    /Missing key .* Expected a list, for example checks: \["evals \/ regression"\]\. Got nothing\./,
  ],
  [
    'policy that is text',
    lines('release:', '  policies:', '    - rollback'),
    3,
    'release.policies[0]',
    /Expected a mapping, for example \{ id: "rollback", kind: "rollback" \}\. Got "rollback"\./,
  ],
  [
    'reviewer without @',
    lines(
      'release:',
      '  policies:',
      '    - { id: a, kind: approval, paths: [a],',
      '        reviewers: [finance] }',
    ),
    4,
    'release.policies[0].reviewers[0]',
    /@user or @org\/team in quotes, for example "@acme\/agents"\. Got "finance"\./,
  ],
  [
    'two policies of one id',
    lines(
      'release:',
      '  policies:',
      '    - { id: a, kind: rollback }',
      '    - { id: a, kind: canary }',
    ),
    4,
    'release.policies[1].id',
    /Two policies share an id .*ids that differ, for example "a-2"\. Got "a"\./,
  ],

  [
    'a list',
    '- a\n',
    1,
    '',
    /The file is not a mapping\. Expected keys with values, .* Got \["a"\]\./,
  ],
  ['text', lines('# a', 'hello'), 2, '', /The file is not a mapping\. .* Got "hello"\./],
  ['not YAML', 'a: [\n', 2, '', /The file is not valid YAML \(deficient indentation\)/],
  ['not YAML, CRLF', 'a: 1\r\nb: [\r\n', 3, '', /not valid YAML/],
  ['a tab', 'incidents:\n\tlabel: x\n', 2, '', /Expected spaces, not tabs, .* Got label: x\./],
  [
    '@ outside quotes',
    lines('review:', '  owner: @acme/x'),
    2,
    '',
    /Expected quotes around text that starts with @, .* Got owner: @acme\/x\./,
  ],
  ['@ outside quotes in a list', 'x: [@acme/x]', 1, '', /starts with @/],
  [
    '* outside quotes',
    lines('changes:', '  eval:', '    paths: [**/evals/**]'),
    3,
    '',
    /quotes around a glob that starts with \*, for example paths: \["\*\*\/evals/,
  ],
  [
    '{ outside quotes',
    lines('changes:', '  eval:', '    paths:', '      - {evals,tests}/**'),
    4,
    '',
    /quotes around a glob that starts with \{/,
  ],
  ['{ outside quotes, in a list', 'x: [ {a,b}/** ]', 1, '', /a glob that starts with \{/],
  ['an @ that is not the mistake', 'x: [1 # ask @bob', 1, '', /Expected keys with values/],
  ['a colon outside quotes', 'a: b: c', 1, '', /quotes around text that contains a colon/],
  [
    'a key twice',
    lines('maintainers: write', '', 'maintainers: admin'),
    3,
    'maintainers',
    /a key stands twice\) at maintainers\. Expected one place for the key, for example line 1 alone\. Got lines 1 and 3\./,
  ],
  [
    'a key twice below',
    lines('release:', '  policies:', '    - id: a', '      id: b'),
    4,
    'release.policies[0].id',
    /a key stands twice/,
  ],
  [
    'one key, written in two ways',
    lines('maintainers: write', '"maintainers": admin'),
    2,
    'maintainers',
    /a key stands twice/,
  ],
  [
    'two documents',
    lines('maintainers: write', '---', 'maintainers: admin'),
    3,
    '',
    /several documents\)\. Expected one document/,
  ],
  ['an unknown tag', 'a: !!js/function "x"', 1, '', /unknown scalar tag/],
  ['a key that is a list', lines('? [a, b]', ': 1'), 1, '', /does not support complex keys/],
  ['a null byte', 'a: \0', 1, '', /null byte/],
  ['deep nesting', `a: ${'['.repeat(30_000)}`, 1, '', /nesting exceeded/],
  ...[
    '2026-12-15',
    '"from 2026-02-30"',
    'from tomorrow',
    'off',
    '"from  2026-12-15"',
    '1',
    '[]',
  ].map((value): [string, string, number, string, RegExp] => [
    `enforcement ${value}`,
    lines('release:', `  enforce: ${value}`),
    2,
    'release.enforce',
    /Expected true, false or the day it starts, for example enforce: "from 2026-12-15"\. Got/,
  ]),
  ['an alias of itself', 'workflows: &w { a: *w }', 1, 'workflows.a', /Wrong value/],
  ['an alias of itself at the top', '&w [*w]', 1, '', /not a mapping/],
  [
    'too long',
    `# ${'x'.repeat(65_535)}`,
    null,
    '',
    /The file is too long\. Expected at most 65536 characters\. Got 65537 characters\./,
  ],
])('%s is an error with its line and key', (_, text, line, key, sentence) => {
  const { config, problems } = parseConfig(text, { ruleIds });
  expect(problems.map((problem) => [problem.line, problem.key])).toEqual([[line, key]]);
  expect(problems.map(formatConfigProblem).join('\n')).toMatch(sentence);
  expect(config).toEqual(defaultConfig());
});

test('a problem says place, what is wrong, what was expected, what came, what to do', () => {
  const { problems } = parseConfig('maintainers: root\n', { file: 'a/config.yml' });
  expect(problems.map(formatConfigProblem)).toEqual([
    'a/config.yml:1: Wrong value at maintainers. Expected one of write, maintain, admin. ' +
      'Got "root". Correct it on the default branch.',
  ]);
});

test('the file is the usual one where none is named', () => {
  expect(parseConfig('- a').problems[0]?.file).toBe(CONFIG_PATH);
});

test('problems of all kinds are told at once, in the order of their lines', () => {
  const text = lines(
    'release:',
    '  policies:',
    '    - { id: a, kind: canary }',
    '    - { id: a, kind: rollback }',
    'rules: { x: off }',
    'maintainer: write',
    'waivers: { days: 0 }',
  );
  const { problems } = parseConfig(text, { ruleIds });
  expect(problems.map(({ line, key }) => [line, key])).toEqual([
    [4, 'release.policies[1].id'],
    [5, 'rules.x'],
    [6, 'maintainer'],
    [7, 'waivers.days'],
  ]);
});

test('rule ids are not checked where none are given', () => {
  expect(parseConfig('rules: { x: off }').config.rules).toEqual({ x: 'off' });
});

test('after twenty problems the rest is counted as one', () => {
  const { problems } = parseConfig(Array.from({ length: 3_000 }, (_, i) => `k${i}: 1`).join('\n'));
  expect(problems).toHaveLength(21);
  expect(problems.at(-1)).toMatchObject({ line: null, message: 'There are more problems' });
});

test('an alias bomb is refused before it is expanded', () => {
  const bomb = ['a0: &a0 [x]'];
  for (let i = 1; i < 40; i += 1) bomb.push(`a${i}: &a${i} [*a${i - 1}, *a${i - 1}]`);
  const { problems } = parseConfig(bomb.join('\n'));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ line: 12, expected: 'at most 20 aliases (*name)' });
});

test('a bomb of few aliases is shown shortened', () => {
  const bomb = ['a0: &a0 [x]'];
  for (let i = 1; i < 11; i += 1) bomb.push(`a${i}: &a${i} [*a${i - 1}, *a${i - 1}]`);
  const { problems } = parseConfig(bomb.join('\n'));
  expect(problems).toHaveLength(11);
  for (const { received } of problems) expect(received.length).toBeLessThan(90);
});

test.each([
  ['many empty lines before a key', `${'\n'.repeat(60_000)}a: 1`],
  ['many items', `release: { base: [${'1,'.repeat(30_000)}] }`],
  ['many unknown keys', Array.from({ length: 8_000 }, (_, i) => `k${i}: 1`).join('\n')],
  [
    'many unknown rules',
    `rules:\n${Array.from({ length: 5_000 }, (_, i) => ` k${i}: off`).join('\n')}`,
  ],
  ['a long key with many items', `${'k'.repeat(20_000)}: [${'1,'.repeat(20_000)}]`],
  ['many braces', `a: ${'{a}'.repeat(20_000)}`],
  ['a long line of colons', `a: ${'b: '.repeat(20_000)}`],
])('hostile: %s', (_, text) => {
  const { problems } = parseConfig(text, { ruleIds });
  expect(problems.length).toBeGreaterThan(0);
  for (const problem of problems) expect(formatConfigProblem(problem).length).toBeLessThan(800);
});

test.each([
  ['line breaks', 'maintainers: "a\\nb\\r\\u2028c"'],
  ['control characters', 'maintainers: "\\e[31mred\\u0007"'],
  ['direction marks', 'maintainers: "a\\u202eb"'],
  ['half a character', 'maintainers: "\\ud800"'],
  ['a key of many kinds', '"a\\n\\e\\u202e::error::": 1'],
  ['a long value', `maintainers: "${'😀'.repeat(10_000)}"`],
  ['a raw escape', 'maintainers: [\u001b[31m'],
])('what came is shown on one safe line: %s', (_, text) => {
  const { problems } = parseConfig(text);
  expect(problems).toHaveLength(1);
  for (const problem of problems) {
    const shown = formatConfigProblem(problem);
    expect(shown).toMatch(/^[^\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]{1,700}$/u);
  }
});

test.each([
  ['\u0000'],
  ['%'],
  ['&'],
  ['*'],
  ['!'],
  ['|'],
  ['>'],
  ['?'],
  ['- - -'],
  ['{[}]'],
  ['"'],
  ["'"],
  ['`'],
  ['@'],
  ['...'],
  ['---\n---'],
  ['a: &a\n*a : b'],
  ['? ? ?'],
  ['<<: 1'],
  ['\uD800'],
  ['%YAML 9.9\n---\na'],
])('no exception, and the defaults, on %j', (text) => {
  const { config, problems } = parseConfig(text);
  expect(config).toEqual(defaultConfig());
  expect(problems.length > 0 || text === '...').toBe(true);
});
