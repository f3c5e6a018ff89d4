// The check of a pull request that changes the configuration: what it says, where, and when it fails.

import { pullConfigCheck } from '../../../src/core/checks/configuration-change.js';
import { planCheck } from '../../../src/core/checks/plan.js';
import { configChange } from '../../../src/core/config/change.js';
import { unenforced } from '../../../src/core/config/enforceable.js';
import { looseningApproval } from '../../../src/core/config/loosening-approval.js';
import { parseConfig } from '../../../src/core/config/parse-config.js';
import type { ReviewFacts } from '../../../src/core/facts.js';

const HELD = `# What holds now
waivers:
  days: 30
changes:
  eval:
    paths: ["evals/**", "more-evals/**"]
release:
  block: [eval, gate]
  policies:
    - id: refunds
      kind: approval
      paths: ["agents/refunds/**"]
      reviewers: ["@acme/finance"]
      because: "#12"
    - id: canary
      kind: canary
      because: acme/incidents#7
`;

function check(after: string | null, before: string | null = HELD, approved = false) {
  const change = configChange(before, after);
  const missing = 'It takes an approving review';
  return pullConfigCheck({
    sha: 'a',
    number: 34,
    host: 'github.com',
    text: after,
    change,
    unenforced: [],
    approval:
      change.looser.length === 0
        ? null
        : approved
          ? { by: 'maya', missing: null }
          : { by: null, missing },
    incidents: 'acme/agents',
  });
}

const without = (...lines: RegExp[]) =>
  HELD.split('\n')
    .filter((line) => !lines.some((one) => one.test(line)))
    .join('\n');

const LOOSER: [string, string | null, number, RegExp][] = [
  ['a policy is gone', HELD.slice(0, HELD.indexOf('    - id: canary')), 9, /policy canary is gone/],
  [
    'all policies are gone',
    HELD.slice(0, HELD.indexOf('  policies:')),
    7,
    /policy refunds is gone/,
  ],
  [
    '`block` is shorter',
    HELD.replace('[eval, gate]', '[eval]'),
    8,
    /release\.block no longer has gate/,
  ],
  [
    'paths are narrower',
    HELD.replace('refunds/**', 'refunds/eu/**'),
    12,
    /paths no longer has agents\/refunds/,
  ],
  [
    'other paths count',
    HELD.replace(', "more-evals/**"', ', "docs/**"'),
    6,
    /paths no longer has more-evals/,
  ],
  [
    'reviewers are more',
    HELD.replace('["@acme/finance"]', '["@acme/finance", "@tom"]'),
    13,
    /reviewers has `@tom` as well/,
  ],
  [
    'waivers are longer',
    HELD.replace('days: 30', 'days: 60'),
    3,
    /waivers\.days goes from 30 to 60/,
  ],
  ['a key is gone', without(/waivers/, /days/), 2, /waivers\.days goes from 30 to 90/],
  ['the file is deleted', null, 1, /the file is deleted, and all that it held is gone/],
  ['the file is emptied', '', 1, /policy refunds is gone/],
];

test.each(LOOSER)('a loosening fails and is shown at its line: %s', (_, after, line, message) => {
  const { conclusion, title, summary, annotations = [] } = check(after);
  expect({ conclusion, title }).toEqual({
    conclusion: 'failure',
    title: 'The configuration gets looser, and no maintainer has approved that',
  });
  expect(summary).toMatch(message);
  expect(annotations).toContainEqual({
    path: '.github/agent-incident-review.yml',
    line,
    level: 'failure',
    title: 'The configuration gets looser',
    message: expect.stringMatching(message),
  });
});

test.each(LOOSER)('it succeeds once a maintainer has approved it: %s', (_, after) => {
  const { conclusion, summary, annotations = [] } = check(after, HELD, true);
  expect(conclusion).toBe('success');
  expect(summary).toContain('A maintainer stands for it: `@maya`');
  expect(new Set(annotations.map(({ level }) => level))).toEqual(new Set(['notice']));
});

test('a policy that goes names the incident that it answers', () => {
  const { summary, annotations = [] } = check(null);
  expect(summary).toContain('[`acme/agents#12`](https://github.com/acme/agents/issues/12)');
  expect(summary).toContain('[`acme/incidents#7`](https://github.com/acme/incidents/issues/7)');
  expect(annotations.map(({ message }) => message)).toContainEqual(
    expect.stringContaining('policy refunds is gone. It answers acme/agents#12.'),
  );
});

test.each([
  ['a policy more', `${HELD}    - { id: rollback, kind: rollback }\n`],
  ['stricter', HELD.replace('days: 30', 'days: 7')],
  ['another order and comments', HELD.replace('[eval, gate]', '[gate, eval] # both')],
  ['another owner of the review', `review: { owner: "@dana" }\n${HELD}`],
])('what loosens nothing succeeds: %s', (_, after) => {
  expect(check(after)).toMatchObject({
    conclusion: 'success',
    title: 'The configuration is valid',
    annotations: [],
  });
});

test('a first file is held against the defaults', () => {
  expect(check('waivers: { days: 30 }\n', null).conclusion).toBe('success');
  expect(check('release: { block: [eval] }\n', null)).toMatchObject({
    conclusion: 'failure',
    annotations: [{ line: 1, message: 'Looser: release.block no longer has gate.' }],
  });
});

test('an error fails whoever approves, at its line, and says where to correct it', () => {
  const { conclusion, title, annotations, summary } = check(`${HELD}relase: {}\n`, HELD, true);
  expect({ conclusion, title }).toEqual({
    conclusion: 'failure',
    title: 'The configuration cannot be enforced',
  });
  expect(annotations).toEqual([
    expect.objectContaining({
      line: 18,
      level: 'failure',
      message: expect.stringMatching(
        /^Unknown key at relase\. .*Correct it in this pull request\.$/,
      ),
    }),
  ]);
  expect(summary).not.toContain('gets looser');
});

test('what mends a broken file is no way round: what held before it was broken is not known', () => {
  const mended = check('waivers: { days: 30 }\n', `${HELD}relase: {}\n`);
  expect(mended).toMatchObject({ conclusion: 'failure' });
  expect(mended.summary).toContain('nothing tells what gets looser');
});

test('a policy that cannot be enforced fails at its line', () => {
  const change = configChange(null, HELD);
  const facts = { teams: { '@acme/finance': null }, roles: {} };
  const run = pullConfigCheck({
    sha: 'a',
    number: 34,
    host: 'github.com',
    text: HELD,
    change,
    unenforced: unenforced(change.after.config, facts),
    approval: null,
    incidents: 'acme/agents',
  });
  expect(run.conclusion).toBe('failure');
  expect(run.annotations).toContainEqual(
    expect.objectContaining({
      line: 10,
      message: expect.stringMatching(
        /The policy `refunds` cannot be enforced: the members of `@acme\/finance` cannot be read\. Give the App/,
      ),
    }),
  );
});

const reviewers = (...names: string[]) =>
  parseConfig(
    `release: { policies: [{ id: a, kind: approval, paths: ["x"], reviewers: ${JSON.stringify(names)} }] }`,
  ).config;
test.each([
  [['@acme/finance'], { '@acme/finance': ['dana'] }, {}, null],
  [
    ['@Acme/Finance'],
    { '@acme/finance': null },
    {},
    /the members of `@Acme\/Finance` cannot be read/,
  ],
  [['@acme/finance'], { '@acme/finance': [] }, {}, /nobody can approve: `@acme\/finance` has/],
  [['@nobody'], {}, { nobody: 'none' as const }, /nobody can approve: `@nobody` has/],
  [['@nobody', '@dana'], {}, { nobody: 'none' as const, dana: 'read' as const }, null],
  [['@not-looked-up'], {}, {}, null],
])('reviewers %j, of whom %j and %j is known', (names, teams, roles, text) => {
  const found = unenforced(reviewers(...names), { teams, roles }).map((one) => one.text);
  expect(found).toEqual(text ? [expect.stringMatching(text)] : []);
});

const HEAD = 'b'.repeat(40);
const approval = (author: string, more: Partial<ReviewFacts> = {}): ReviewFacts => ({
  author,
  state: 'APPROVED',
  commit: HEAD,
  at: '2026-11-20T00:00:00Z',
  said: true,
  edited: false,
  ...more,
});
const ROLES = { dana: 'admin', maya: 'maintain', wren: 'write' } as const;

test.each<[string, ReviewFacts[], string | null, RegExp]>([
  ['nobody', [], null, /It takes an approving review with a text/],
  ['a maintainer with a text', [approval('maya')], 'maya', /^$/],
  ['an admin, however spelled', [approval('Dana')], 'Dana', /^$/],
  ['a writer', [approval('tom'), approval('wren')], null, /@wren has not the role maintain/],
  ['the author', [approval('ana')], null, /who is not @ana/],
  ['a maintainer without a text', [approval('maya', { said: false })], null, /without a text/],
  [
    'a maintainer with a text, then without',
    [approval('maya'), approval('maya', { said: false })],
    'maya',
    /^$/,
  ],
  ['before the last push', [approval('maya', { commit: 'a' })], null, /older than the last push/],
  ['an edited text', [approval('maya', { edited: true })], null, /@maya was edited/],
  [
    'a text that may have been edited',
    [{ ...approval('maya'), edited: undefined } as unknown as ReviewFacts],
    null,
    /could not be told/,
  ],
  ['one that was dismissed', [approval('maya', { state: 'DISMISSED' })], null, /It takes/],
  ['a comment with a text', [approval('maya', { state: 'COMMENTED' })], null, /It takes/],
  [
    'a maintainer who then asked for changes',
    [approval('maya'), approval('maya', { state: 'CHANGES_REQUESTED' })],
    null,
    /It takes/,
  ],
  [
    'a maintainer who then commented',
    [approval('maya'), approval('maya', { state: 'COMMENTED' })],
    'maya',
    /^$/,
  ],
  ['a writer and a maintainer', [approval('wren'), approval('maya')], 'maya', /^$/],
])('a loosening approved by %s', (_, reviews, by, missing) => {
  const pull = { ref: 'acme/agents#34', url: '', author: 'ana', headSha: HEAD, reviews };
  const found = looseningApproval(pull, ROLES, 'maintain');
  expect(found.by).toBe(by);
  expect(found.missing ?? '').toMatch(missing);
});

test('a run keeps its annotations: what else changes is updated, other annotations take a new run', () => {
  const first = check(null);
  const [create] = planCheck([], first, 'acme/agents');
  if (create?.do !== 'create-check') throw new Error('expected a new run');
  expect(create.check.annotations).toEqual(first.annotations);
  const { conclusion, about, title, summary } = create.check;
  const run = { id: 1, name: create.check.name, conclusion, about, title, summary };
  expect(planCheck([run], first, 'acme/agents')).toEqual([]);
  const reworded = { ...first, summary: 'Another' };
  expect(planCheck([run], reworded, 'acme/agents')).toEqual([
    {
      do: 'update-check',
      repository: 'acme/agents',
      id: 1,
      check: expect.not.objectContaining({ annotations: expect.anything() }),
    },
  ]);
  for (const other of [check(null, HELD, true), check(HELD)]) {
    expect(planCheck([run], other, 'acme/agents')).toMatchObject([{ do: 'create-check' }]);
  }
});
