// The organization's configuration under the repository's: what holds, where each problem stands.
import { defaultConfig } from '../../../src/core/config/constants.js';
import { parseLayers } from '../../../src/core/config/layers.js';
import { formatConfigProblem } from '../../../src/core/config/parse-config.js';

const OWN = '.github/agent-incident-review.yml';
const ORG = `acme/.github/${OWN}`;
const RULES = ['blames-model', 'metric-vague'];
const read = (own: string, organization: string | null) =>
  parseLayers(
    { file: OWN, text: own },
    organization === null ? null : { file: ORG, text: organization },
    RULES,
  );

const A = '{ id: a, kind: rollback }';
const B = '{ id: b, kind: canary }';
const ids = (...policies: string[]) => `release: { policies: [${policies.join(', ')}] }`;

// Name, repository, organization, path, what holds, the keys that are the organization's.
test.each<[string, string, string | null, string, unknown, string[]]>([
  ['no organization', 'waivers: { days: 7 }', null, 'waivers.days', 7, []],
  ['an empty one', 'waivers: { days: 7 }', '# nothing', 'waivers.days', 7, []],
  ['its value alone', '', 'waivers: { days: 30 }', 'waivers.days', 30, ['waivers.days']],
  ['a file of comments', '# none', 'app: x', 'app', 'x', ['app']],
  ['two blank ones', '', '# nothing', 'app', undefined, []],
  ['both: the repository wins', 'app: y', 'app: x', 'app', 'y', []],
  [
    'a mapping goes key by key',
    'release: { containment: false }',
    'release: { incidents: open, containment: true }',
    'release.incidents',
    'open',
    ['release.incidents'],
  ],
  [
    'a list is replaced',
    'release: { block: [gate] }',
    'release: { block: [eval] }',
    'release.block',
    ['gate'],
    [],
  ],
  [
    'an empty list replaces',
    'release: { block: [] }',
    'release: { block: [eval] }',
    'release.block',
    [],
    [],
  ],
  [
    'rules go by their id',
    'rules: { blames-model: off }',
    'rules: { blames-model: error, metric-vague: off }',
    'rules',
    { 'blames-model': 'off', 'metric-vague': 'off' },
    ['rules.metric-vague'],
  ],
  [
    'workflows go by their name, paths are replaced',
    'workflows: { refunds: [a/**] }',
    'workflows: { refunds: [b/**, c/**], search: [d/**] }',
    'workflows',
    { refunds: ['a/**'], search: ['d/**'] },
    ['workflows.search'],
  ],
  [
    'levels of the organization and serious ones of the repository',
    'severity: { serious: [P0, P1] }',
    'severity: { levels: [P0, P1, P2], serious: [P0] }',
    'severity',
    { levels: ['P0', 'P1', 'P2'], serious: ['P0', 'P1'] },
    ['severity.levels'],
  ],
  [
    'release.head of the organization counts as given',
    '',
    'release: { head: ["release/**"] }',
    'release.headGiven',
    true,
    ['release.head'],
  ],
])('%s', (_, own, organization, path, value, keys) => {
  const { config, problems, fromOrganization } = read(own, organization);
  expect(problems).toEqual([]);
  if (value === undefined) expect(config).toEqual(defaultConfig());
  else expect(config).toHaveProperty(path, value);
  expect(fromOrganization).toEqual(keys);
});

test.each<[string, string, string, string[], string[]]>([
  ['others are added', ids(B), ids(A), ['a rollback', 'b canary'], ['release.policies.a']],
  [
    'the same id: the repository’s, in its place',
    ids(B, '{ id: a, kind: canary }'),
    ids(A),
    ['a canary', 'b canary'],
    [],
  ],
  [
    'only the organization’s',
    '',
    ids(A, B),
    ['a rollback', 'b canary'],
    ['release.policies.a', 'release.policies.b'],
  ],
  ['an empty list takes none away', ids(), ids(A), ['a rollback'], ['release.policies.a']],
])('policies: %s', (_, own, organization, expected, keys) => {
  const { config, problems, fromOrganization } = read(own, organization);
  expect(problems).toEqual([]);
  expect(config.release.policies.map(({ id, kind }) => `${id} ${kind}`)).toEqual(expected);
  expect(fromOrganization).toEqual(keys);
});

// Name, repository, organization, and each problem as it is said.
test.each<[string, string, string, RegExp[]]>([
  [
    'of the organization',
    'app: x',
    '\nwaivers:\n  dyas: 3',
    [/^acme\/\.github\/\.github\/agent-incident-review\.yml:3: Unknown key at waivers\.dyas/],
  ],
  [
    'of both',
    'app: "X Y"',
    'release: { enforce: maybe }',
    [
      /^acme\/\.github\/.*:1: Wrong value at release\.enforce/,
      /^\.github\/agent-incident-review\.yml:1: Wrong value at app/,
    ],
  ],
  ['YAML of the organization', '', 'a: [', [/^acme\/\.github\/.*not valid YAML/]],
  ['YAML of the repository', 'a: [', 'app: x', [/^\.github\/.*not valid YAML/]],
  [
    'an unknown rule of the organization',
    '',
    'rules: { blame: off }',
    [/^acme\/\.github\/.*:1: Unknown rule at rules\.blame/],
  ],
  [
    'of the repository, at its line',
    '\n\nwaivers:\n  days: 0',
    'waivers: { days: 3 }',
    [/^\.github\/agent-incident-review\.yml:4: Wrong value at waivers\.days/],
  ],
  [
    'a policy of the repository behind those of the organization',
    `release:\n  policies:\n    - ${B}\n    - { id: c, kind: canary, checks: [x] }`,
    ids(A),
    [/^\.github\/agent-incident-review\.yml:4: Unknown key at release\.policies\[1\]\.checks/],
  ],
  [
    'a value of the organization that does not fit',
    '\nseverity:\n  levels: [high, low]',
    'severity: { levels: [P0], serious: [P0] }',
    [
      /^\.github\/agent-incident-review\.yml:2: Wrong value \(the organization’s, which does not fit this file\) at severity\.serious\[0\]\. Expected one of high, low/,
    ],
  ],
  [
    'a key of the prototype',
    '"__proto__": { app: x }',
    'app: y',
    [/^\.github\/.*Unknown key at __proto__/],
  ],
  ['a repository that is no mapping', '[a]', 'app: y', [/^\.github\/.*not a mapping/]],
  [
    'an alias of itself',
    'workflows: &w { a: *w }',
    'workflows: { a: [x/**] }',
    [/^\.github\/.*workflows\.a/],
  ],
])('a problem %s: the defaults hold, and it is said where', (_, own, organization, said) => {
  const { config, problems, fromOrganization } = read(own, organization);
  expect(config).toEqual(defaultConfig());
  expect(fromOrganization).toEqual([]);
  const lines = problems.map(formatConfigProblem);
  expect(lines).toHaveLength(said.length);
  for (const [at, pattern] of said.entries()) expect(lines[at]).toMatch(pattern);
});
