// The verdict on a release, from recorded facts.

import { releaseCheck } from '../../../src/core/checks/release-gate.js';
import { configSchema } from '../../../src/core/config/schema.js';
import { type JudgedPull, unreadIssue } from '../../../src/core/facts.js';
import { issueRef } from '../../../src/core/refs.js';
import { decideRelease } from '../../../src/core/release/decide.js';
import { renderSummary } from '../../../src/core/release/report/summary.js';
import {
  added,
  comment,
  commit,
  decisionFacts,
  evidence,
  incident,
  pull,
  REF,
  sha,
  treeOf,
} from '../../support/facts.js';

const gateFile = [
  added(
    '.github/workflows/evals.yml',
    'jobs:\n  release:\n    needs: [evals]\n    environment: production\n',
  ),
];
const LANDED = evidence([
  pull(45, { body: 'Incident: #12' }),
  pull(46, { body: 'Fixes #12', files: gateFile }),
]);
const own = (more: Partial<JudgedPull>) => ({
  own: decisionFacts().release.own.map((one) => ({ ...one, ...more })),
});
const said = (body: string) => own({ body });
const listed = (author = 'tom', more = {}) => ({ ...incident(), author, ...more });
const approved = (body: string) =>
  own({ body, reviews: [{ author: 'maya', state: 'APPROVED', commit: sha(999), at: '' }] });
const policies = (...list: unknown[]) => configSchema.parse({ release: { policies: list } });

/** A change that caused the incident: a prompt and the code behind it. */
const CAUSE = pull(31, {
  files: [
    added('prompts/refund.md', 'Refund at once and ask nobody whatever the amount is.\n'),
    added('src/pay.ts', 'export const limit = Number.POSITIVE_INFINITY; // no limit for refunds\n'),
  ],
});
const OUT = [treeOf([CAUSE], { 'prompts/refund.md': null, 'src/pay.ts': null })];
const REPORT = {
  ref: issueRef('acme/agents#30'),
  url: 'https://github.com/acme/agents/issues/30',
  title: 'Refunds',
  state: 'closed' as const,
  completed: true,
};
const CULPRIT = {
  ...commit(31, 'Refund at once'),
  url: '',
  files: CAUSE.files,
  filesComplete: true,
};
const ROLLED_BACK = {
  incidents: [incident({ releaseDecision: 'Roll back', releaseChanges: '#31' })],
  release: {
    files: [
      { path: 'prompts/refund.md', status: 'removed', additions: 0, deletions: 1 },
      { path: 'src/pay.ts', status: 'removed', additions: 0, deletions: 1 },
    ],
  },
};
const EVAL = pull(45, { body: 'Incident: #12' });
const LESSON = {
  incident: REF,
  pull: EVAL,
  before: treeOf([EVAL]),
  after: treeOf([EVAL], { 'evals/refunds.yaml': null }),
};

type Case = [string, Parameters<typeof decisionFacts>[0], string, string[]];

const CASES: Case[] = [
  ['nothing has landed', {}, 'hold', ['eval-not-settled', 'gate-not-settled']],
  ['everything has landed', { evidence: LANDED }, 'ship', []],
  ['not serious', { incidents: [incident({ severity: 'SEV3' })] }, 'ship', []],
  [
    'severity that is not known',
    { incidents: [incident({ severity: '' })], evidence: LANDED },
    'collect-evidence',
    ['answer-missing'],
  ],
  [
    'a severity lowered by an edit',
    {
      incidents: [
        incident(
          { severity: 'SEV4' },
          { labelEvents: [{ label: 'severity:sev1', added: true, actor: 'x', at: '' }] },
        ),
      ],
    },
    'hold',
    ['eval-not-settled', 'gate-not-settled'],
  ],
  [
    'a severity lowered by a maintainer',
    {
      incidents: [
        incident({}, { comments: [comment('maya', '/severity SEV4 because one test account')] }),
      ],
    },
    'ship',
    [],
  ],
  [
    'a required answer missing',
    { incidents: [incident({ containment: '' })], evidence: LANDED },
    'collect-evidence',
    ['answer-missing'],
  ],
  [
    'a declared unknown with its task',
    {
      incidents: [incident({ runIds: 'unknown', evidenceTasks: 'Run IDs: record them — @a' })],
      evidence: LANDED,
    },
    'ship',
    [],
  ],
  [
    'a declared unknown without a task',
    { incidents: [incident({ runIds: 'unknown' })], evidence: LANDED },
    'collect-evidence',
    ['answer-missing'],
  ],
  [
    'the review says hold',
    { incidents: [incident({ releaseDecision: 'Hold' })] },
    'hold',
    ['eval-not-settled', 'gate-not-settled'],
  ],
  [
    'the review says hold, and all has landed',
    { incidents: [incident({ releaseDecision: 'Hold' })], evidence: LANDED },
    'ship',
    [],
  ],
  [
    'the review says collect',
    { incidents: [incident({ releaseDecision: 'Collect more evidence' })], evidence: LANDED },
    'collect-evidence',
    ['release-decision'],
  ],
  [
    'the review says ship, but nothing landed',
    { incidents: [incident({ releaseDecision: 'Ship' })] },
    'hold',
    ['eval-not-settled', 'gate-not-settled'],
  ],
  [
    'roll back, no change named',
    { incidents: [incident({ releaseDecision: 'Roll back' })], evidence: LANDED },
    'collect-evidence',
    ['release-decision'],
  ],
  [
    'roll back, the change is in the head',
    {
      incidents: [incident({ releaseDecision: 'Roll back', releaseChanges: '#31' })],
      evidence: evidence([...LANDED.pulls, pull(31)]),
    },
    'roll-back',
    ['release-decision'],
  ],
  [
    'roll back, and this release takes the change out',
    {
      ...ROLLED_BACK,
      evidence: evidence([CAUSE], {
        trees: [treeOf([CAUSE], { 'prompts/refund.md': null, 'src/pay.ts': null })],
      }),
    },
    'ship',
    [],
  ],
  [
    'roll back, and half of the change is still there',
    {
      ...ROLLED_BACK,
      evidence: evidence([CAUSE], { trees: [treeOf([CAUSE], { 'src/pay.ts': null })] }),
    },
    'roll-back',
    ['release-decision', 'eval-not-settled', 'gate-not-settled'],
  ],
  [
    '… which the record names beside itself, an issue, and another change',
    {
      ...ROLLED_BACK,
      incidents: [
        incident({ releaseDecision: 'Roll back', releaseChanges: '#31, as #12 and #30 tell' }),
      ],
      evidence: evidence([CAUSE], { trees: OUT, issues: [REPORT] }),
    },
    'ship',
    [],
  ],
  [
    '… and another cause that was never merged',
    {
      ...ROLLED_BACK,
      incidents: [incident({ releaseDecision: 'Roll back', releaseChanges: '#31, #32' })],
      evidence: evidence([CAUSE, pull(32, { state: 'open', mergedAt: null })], { trees: OUT }),
    },
    'ship',
    [],
  ],
  [
    '… and another cause that could not be read',
    {
      ...ROLLED_BACK,
      incidents: [incident({ releaseDecision: 'Roll back', releaseChanges: '#31, #32' })],
      evidence: evidence([CAUSE], { trees: OUT }),
    },
    'hold',
    ['eval-not-settled', 'gate-not-settled', 'causes-unread'],
  ],
  [
    'roll back, and the cause is what this release itself brings',
    {
      incidents: [incident({ releaseDecision: 'Roll back', releaseChanges: '#90' })],
      evidence: LANDED,
    },
    'roll-back',
    ['release-decision'],
  ],
  [
    'the change went out before this release, which contains nothing',
    {
      ...ROLLED_BACK,
      evidence: evidence([CAUSE], {
        trees: [treeOf([CAUSE], { 'prompts/refund.md': null, 'src/pay.ts': null })],
      }),
      release: { files: [] },
    },
    'hold',
    ['eval-not-settled', 'gate-not-settled'],
  ],
  [
    'the change went out before, and this release changes another line of its file',
    {
      incidents: [incident({ releaseChanges: '#31' })],
      evidence: evidence([CAUSE], { trees: OUT }),
      release: { files: [added('prompts/refund.md', 'Greet the customer by name.\n')] },
    },
    'hold',
    ['eval-not-settled', 'gate-not-settled'],
  ],
  [
    'a commit that caused it went out with this release',
    {
      incidents: [incident({ releaseChanges: `Commit ${sha(31).slice(0, 10)}` })],
      evidence: evidence([CAUSE], { commits: [CULPRIT], trees: OUT }),
      release: ROLLED_BACK.release,
    },
    'ship',
    [],
  ],
  [
    'a commit that caused it is still in the head',
    {
      incidents: [incident({ releaseChanges: `Commit ${sha(31).slice(0, 10)}` })],
      evidence: evidence([CAUSE], { commits: [CULPRIT] }),
      release: ROLLED_BACK.release,
    },
    'hold',
    ['eval-not-settled', 'gate-not-settled'],
  ],
  [
    'a commit of which not all files are listed',
    {
      incidents: [incident({ releaseChanges: `Commit ${sha(31).slice(0, 10)}` })],
      evidence: evidence([CAUSE], {
        commits: [{ ...CULPRIT, filesComplete: false }],
        trees: OUT,
      }),
      release: ROLLED_BACK.release,
    },
    'hold',
    ['eval-not-settled', 'gate-not-settled'],
  ],
  [
    'one of two causes went out with this release',
    {
      incidents: [incident({ releaseChanges: '#31 and #32' })],
      evidence: evidence([CAUSE, { ...pull(32), files: [added('src/other.ts')] }], {
        trees: [
          treeOf([CAUSE, { files: [added('src/other.ts')] }], {
            'prompts/refund.md': null,
            'src/pay.ts': null,
          }),
        ],
      }),
      release: ROLLED_BACK.release,
    },
    'hold',
    ['eval-not-settled', 'gate-not-settled'],
  ],
  [
    'a cause in another repository',
    {
      incidents: [incident({ releaseChanges: 'acme/evals#31' })],
      evidence: evidence([{ ...CAUSE, ref: 'acme/evals#31' }], { trees: OUT }),
      release: ROLLED_BACK.release,
    },
    'hold',
    ['eval-not-settled', 'gate-not-settled'],
  ],
  [
    'the cause went out, and the configuration lets no fix through',
    {
      config: configSchema.parse({ release: { containment: false } }),
      incidents: [incident({ releaseChanges: '#31' })],
      evidence: evidence([CAUSE], { trees: OUT }),
      release: ROLLED_BACK.release,
    },
    'hold',
    ['eval-not-settled', 'gate-not-settled'],
  ],
  [
    'the review says Hold, and only what does not block is open',
    {
      incidents: [incident({ releaseDecision: 'Hold', alertChanges: 'Page on refunds' })],
      evidence: LANDED,
    },
    'hold',
    ['release-decision'],
  ],
  [
    'answers are missing, and a maintainer has waived them',
    {
      incidents: [
        incident(
          { containment: '' },
          { comments: [comment('maya', '/waive facts until 2026-12-01 because logs are gone')] },
        ),
      ],
      evidence: LANDED,
    },
    'ship',
    [],
  ],
  [
    'whether a lesson stays could not be read',
    {
      incidents: [],
      release: { ...said(''), files: [] },
      lessons: [{ ...LESSON, after: { ...LESSON.after, files: [] } }],
    },
    'collect-evidence',
    ['unverified'],
  ],
  [
    'a lesson taken out that two pull requests taught',
    {
      incidents: [],
      release: { ...said(''), files: [] },
      lessons: [LESSON, { ...LESSON, pull: { ...EVAL, ref: 'acme/agents#46' } }],
    },
    'hold',
    ['lesson-removed'],
  ],
  [
    'an eval of a release that rolls nothing out',
    { release: { files: [added('evals/other.yaml')] } },
    'ship',
    [],
  ],
  [
    'an eval beside a workflow',
    { release: { files: [added('evals/other.yaml'), added('.github/workflows/a.yml')] } },
    'hold',
    ['eval-not-settled', 'gate-not-settled'],
  ],
  [
    'a lesson taken out',
    { incidents: [], release: { ...said(''), files: [] }, lessons: [LESSON] },
    'hold',
    ['lesson-removed'],
  ],
  [
    'a lesson that stays',
    { incidents: [], release: said(''), lessons: [{ ...LESSON, after: LESSON.before }] },
    'ship',
    [],
  ],
  [
    'a lesson taken out by a roll-back',
    { incidents: [], release: { ...said(''), behind: true }, lessons: [LESSON] },
    'ship',
    ['lesson-removed'],
  ],
  ['containment by approval', { release: approved('Incident: #12\nContains: #12') }, 'ship', []],
  [
    'containment without approval',
    { release: said('Incident: #12\nContains: #12') },
    'hold',
    ['eval-not-settled', 'gate-not-settled'],
  ],
  [
    'a wrong trailer, denied and approved',
    { release: approved('Incident: #12\nIncident: not #12') },
    'ship',
    [],
  ],
  [
    'a wrong trailer, denied by its author alone',
    { release: said('Incident: #12\nIncident: not #12') },
    'hold',
    ['eval-not-settled', 'gate-not-settled'],
  ],
  [
    'a wrong trailer, denied and approved by a pull request that may be none of the release',
    {
      release: {
        own: [
          ...approved('').own.map((one) => ({ ...one, sure: false, body: 'Incident: not #12' })),
          ...said('Incident: #12').own.map((one) => ({ ...one, ref: 'acme/agents#91' })),
        ],
      },
    },
    'hold',
    ['eval-not-settled', 'gate-not-settled'],
  ],
  [
    'containment by approval of a pull request that may be none of the release',
    {
      release: {
        own: approved('Incident: #12\nContains: #12').own.map((one) => ({ ...one, sure: false })),
      },
    },
    'hold',
    ['eval-not-settled', 'gate-not-settled'],
  ],
  [
    'an incident that cannot be read',
    { incidents: [], unread: [unreadIssue(REF, 'denied')] },
    'collect-evidence',
    ['incident-unreadable'],
  ],
  [
    'a pull request that only mentions the incident is no evidence',
    {
      evidence: evidence([
        pull(45, { body: 'See #12' }),
        pull(46, { body: '#12', files: gateFile }),
      ]),
    },
    'hold',
    ['eval-not-settled', 'gate-not-settled'],
  ],
  ['a trailer of prose', { release: said('Incident: the refund thing') }, 'ship', []],
  [
    'a trailer whose value cannot be read, of what is rolled back',
    { release: { ...said('Incident: https://example.com/incidents/7'), behind: true } },
    'ship',
    [],
  ],
  [
    'a trailer whose value cannot be read',
    { release: said('Incident: https://example.com/incidents/7') },
    'collect-evidence',
    ['unverified'],
  ],
  ['a trailer that says none', { release: said('Incident: none') }, 'ship', []],
  [
    'a list that was cut off',
    { evidence: LANDED, unread: [{ what: 'the list of commits', why: 'too long' }] },
    'collect-evidence',
    ['unverified'],
  ],
  [
    'a plain reference to a listed incident',
    { release: said('Relates to #12'), listed: [listed()] },
    'hold',
    ['eval-not-settled', 'gate-not-settled'],
  ],
  ['a plain reference to an issue that is none', { release: said('Relates to #12') }, 'ship', []],
  [
    'a quoted reference',
    {
      release: said('> Fixes #12\n\n```\nFixes #12\n```\n<details>Fixes #12</details>'),
      listed: [listed()],
    },
    'ship',
    [],
  ],
  [
    'a closing keyword in a commit',
    { release: { ...said(''), commits: [commit(7, 'Fix\n\nFixes #12')] }, listed: [listed()] },
    'hold',
    ['eval-not-settled', 'gate-not-settled'],
  ],
  [
    'a record that names a commit of the range, by somebody trusted',
    {
      release: { ...said(''), commits: [commit(0xb12, 'x')] },
      listed: [
        listed('tom', { body: incident({ releaseChanges: `deploy of ${sha(0xb12)}` }).body }),
      ],
      incidents: [incident({ releaseChanges: `deploy of ${sha(0xb12)}` })],
    },
    'hold',
    ['eval-not-settled', 'gate-not-settled'],
  ],
  [
    '… by a stranger',
    {
      release: { ...said(''), commits: [commit(0xb12, 'x')] },
      listed: [
        listed('sam', { body: incident({ releaseChanges: `deploy of ${sha(0xb12)}` }).body }),
      ],
    },
    'ship',
    [],
  ],
  [
    'all open ones, where the configuration says so',
    {
      release: said(''),
      listed: [listed()],
      config: configSchema.parse({ release: { incidents: 'open' } }),
    },
    'hold',
    ['eval-not-settled', 'gate-not-settled'],
  ],
  [
    'open ones of a workflow that the range does not touch',
    {
      release: said(''),
      listed: [listed()],
      config: configSchema.parse({
        release: { incidents: 'open' },
        workflows: { refunds: ['agents/refunds/**'] },
      }),
    },
    'ship',
    [],
  ],
  [
    'a reference to one from before adoption',
    {
      release: said('Fixes #12'),
      listed: [listed()],
      config: configSchema.parse({ incidents: { since: '2026-06-01' } }),
    },
    'ship',
    [],
  ],
  [
    'a trailer to one from before adoption',
    { listed: [listed()], config: configSchema.parse({ incidents: { since: '2026-06-01' } }) },
    'hold',
    ['eval-not-settled', 'gate-not-settled'],
  ],
  [
    'required check missing',
    { evidence: LANDED, config: policies({ id: 'e', kind: 'eval-check', checks: ['evals'] }) },
    'hold',
    ['policy-eval-check'],
  ],
  [
    'required check skipped',
    {
      evidence: LANDED,
      config: policies({ id: 'e', kind: 'eval-check', checks: ['evals'] }),
      release: { checks: [{ name: 'evals', status: 'completed', conclusion: 'skipped' }] },
    },
    'hold',
    ['policy-eval-check'],
  ],
  [
    'required check successful',
    {
      evidence: LANDED,
      config: policies({ id: 'e', kind: 'eval-check', checks: ['evals'] }),
      release: { checks: [{ name: 'evals', status: 'completed', conclusion: 'success' }] },
    },
    'ship',
    [],
  ],
  [
    'canary by a line',
    {
      evidence: LANDED,
      config: policies({ id: 'c', kind: 'canary' }),
      release: said('Incident: #12\nCanary: https://example.com/run/1'),
    },
    'ship',
    [],
  ],
  [
    'no canary',
    { evidence: LANDED, config: policies({ id: 'c', kind: 'canary' }) },
    'hold',
    ['policy-canary'],
  ],
  [
    'approval of other paths',
    {
      evidence: LANDED,
      config: policies({ id: 'a', kind: 'approval', paths: ['pay/**'], reviewers: ['@maya'] }),
    },
    'ship',
    [],
  ],
  [
    'approval missing',
    {
      evidence: LANDED,
      config: policies({ id: 'a', kind: 'approval', paths: ['pay/**'], reviewers: ['@maya'] }),
      release: { files: [{ path: 'pay/a.ts', status: 'added', additions: 1 }] },
    },
    'hold',
    ['policy-approval'],
  ],
  [
    'a team that cannot be read',
    {
      evidence: LANDED,
      teams: { '@acme/pay': null },
      config: policies({ id: 'a', kind: 'approval', paths: ['pay/**'], reviewers: ['@acme/pay'] }),
      release: { files: [{ path: 'pay/a.ts', status: 'added', additions: 1 }] },
    },
    'collect-evidence',
    ['policy-approval'],
  ],
  [
    'rollback section',
    {
      evidence: LANDED,
      config: policies({ id: 'r', kind: 'rollback' }),
      release: said('Incident: #12\n## Rollback\nRedeploy tag v2.3.1 by hand'),
    },
    'ship',
    [],
  ],
  [
    'rollback section that says nothing',
    {
      evidence: LANDED,
      config: policies({ id: 'r', kind: 'rollback' }),
      release: said('Incident: #12\n## Rollback\nyes'),
    },
    'hold',
    ['policy-rollback'],
  ],
  [
    'freeze',
    {
      evidence: LANDED,
      listed: [1, 2, 3].map((n) => ({
        ...listed(),
        ref: `acme/agents#${n}`,
        body: incident({ detectedAt: '2026-11-20' }).body,
      })),
      config: policies({ id: 'f', kind: 'freeze' }),
    },
    'hold',
    ['policy-freeze'],
  ],
];

test.each(CASES)('%s', (_, more, verdict, tests) => {
  const decision = decideRelease(decisionFacts(more));
  expect({
    verdict: decision.verdict,
    tests: decision.reasons.map((reason) => reason.test),
  }).toEqual({ verdict, tests });
});

test.each([
  ['03/04/2026', []],
  ['2026-03-14 02:10 CST', []],
  ['tbd', ['answer-missing']],
])(
  'detected at “%s”: the time the issue was opened stands in, and only an open answer counts',
  (text, tests) => {
    const body = incident({ detectedAt: text }).body;
    const facts = decisionFacts({ evidence: LANDED });
    const incidents = facts.incidents.map((one) => ({ ...one, body }));
    const decision = decideRelease({ ...facts, incidents });
    expect(decision.reasons.map((reason) => reason.test)).toEqual(tests);
  },
);

const waived = (author: string) =>
  own({
    comments: [comment(author, '/waive release until 2026-12-01 because the fix has to ship')],
  });

test('a maintainer’s waiver lets the release through, loudly, with the reasons still listed', () => {
  const decision = decideRelease(decisionFacts({ release: waived('maya') }));
  expect(decision.verdict).toBe('ship');
  expect(decision.reasons.map(({ test }) => test)).toEqual([
    'eval-not-settled',
    'gate-not-settled',
    'release-waived',
  ]);
  expect(renderSummary(decision)).toMatch(/^## ⚠️ Ship by waiver until 2026-12-01/);
});

test.each(['wren', 'tom'])('a waiver by %s does not count', (author) => {
  expect(decideRelease(decisionFacts({ release: waived(author) })).verdict).toBe('hold');
});

test('where more people can read the release, only reference, kind and verdict are shown', () => {
  const facts = decisionFacts({
    shown: {},
    incidents: [incident({ evalChanges: 'Secret plan — @acme/secret' })],
  });
  const decision = decideRelease(facts);
  const shown = JSON.stringify(decision) + renderSummary(decision);
  expect(shown).toContain(REF);
  expect(shown).not.toMatch(/Secret|acme\/secret|Refunds|SEV2|Tool argument/);
});

test('open serious incidents that nothing links are listed', () => {
  const facts = decisionFacts({ release: said(''), listed: [listed()] });
  expect(decideRelease(facts).unlinked.map(({ ref }) => ref)).toEqual([REF]);
});

test('the same facts give the same decision', () => {
  expect(decideRelease(decisionFacts())).toEqual(
    decideRelease(JSON.parse(JSON.stringify(decisionFacts()))),
  );
});

test('a missing eval links to the new-file page with a draft', () => {
  const [reason] = decideRelease(
    decisionFacts({ incidents: [incident({ evalChanges: '' })] }),
  ).reasons;
  expect(reason?.url).toContain(
    'https://github.com/acme/agents/new/main?filename=evals%2Fincident-12.yaml',
  );
});

test('waivers of what an incident owes let it through until the first of them ends', () => {
  const comments = [
    comment('maya', '/waive eval until 2026-12-10 because the runner is down'),
    comment('maya', '/waive gate until 2026-12-01 because the fix has to ship'),
  ];
  const { verdict, until, incidents } = decideRelease(
    decisionFacts({ incidents: [incident({}, { comments })] }),
  );
  expect({ verdict, until }).toEqual({ verdict: 'ship', until: '2026-12-01T23:59:59.999Z' });
  expect(incidents[0]?.waivers.map(({ what, by }) => `${what} by ${by}`)).toEqual([
    'eval by maya',
    'gate by maya',
  ]);
});

test('a lesson that is taken out tells its files, whose they are, and what keeps it', () => {
  const files = ['a', 'b', 'c', 'd'].map((name) => added(`evals/${name}.yaml`));
  const lesson = pull(45, { body: 'Incident: #12', files });
  const gone = Object.fromEntries(files.map(({ path }) => [path, null]));
  const [reason] = decideRelease(
    decisionFacts({
      incidents: [],
      release: said(''),
      lessons: [
        { incident: REF, pull: lesson, before: treeOf([lesson]), after: treeOf([lesson], gone) },
      ],
    }),
  ).reasons;
  expect(reason).toMatchObject({
    message:
      'This release takes out the eval change that acme/agents#12 has taught: evals/a.yaml, evals/b.yaml, evals/c.yaml of #45 stands no more.',
    owner: '@dana',
    action:
      'Keep evals/a.yaml, evals/b.yaml, evals/c.yaml, or land another eval change that names acme/agents#12 first',
  });
});

const enforcing = (enforce: unknown, now = '2026-11-24T00:00:00Z') =>
  decisionFacts({ config: configSchema.parse({ release: { enforce } }), now });

test.each<[string, unknown, string, boolean]>([
  ['on', true, '2026-11-24T00:00:00Z', true],
  ['off', false, '2026-11-24T00:00:00Z', false],
  ['from a day on, a second before it', 'from 2026-12-15', '2026-12-14T23:59:59Z', false],
  [
    'from a day on, in a zone where it is that day already',
    'from 2026-12-15',
    '2026-12-15T00:30:00+02:00',
    false,
  ],
  ['from a day on, at its first moment', 'from 2026-12-15', '2026-12-15T00:00:00Z', true],
  ['from a day on, later', 'from 2026-12-15', '2027-01-01T00:00:00Z', true],
])('enforcement %s: the verdict stays, what is not enforced says so', (_, enforce, now, holds) => {
  const decision = decideRelease(enforcing(enforce, now));
  expect(decision.verdict).toBe('hold');
  expect(decision.reasons.some(({ test }) => test === 'not-enforced')).toBe(!holds);
  expect(renderSummary(decision).includes('Not enforced')).toBe(!holds);
  expect(releaseCheck(sha(1), 'x', [{ name: 'r', decision }]).conclusion).toBe(
    holds ? 'failure' : 'neutral',
  );
});

test('what would ship is neutral as well while nothing is enforced, and owes no reason', () => {
  const decision = decideRelease({
    ...enforcing(false),
    incidents: [],
    release: decisionFacts({ release: said('') }).release,
  });
  expect(decision).toMatchObject({ verdict: 'ship', reasons: [] });
  const check = releaseCheck(sha(1), 'x', [{ name: 'r', decision }]);
  expect(check.conclusion).toBe('neutral');
  expect(check.summary).toContain('both satisfy a required check');
});

test('facts that were recorded before the key existed are enforced', () => {
  const facts = decisionFacts();
  const { enforce: _, ...release } = facts.config.release;
  const config = { ...facts.config, release } as typeof facts.config;
  expect(decideRelease({ ...facts, config }).notEnforced).toBeNull();
});
