// A release of the past is judged by what there was then.
import { configSchema } from '../../../../src/core/config/schema.js';
import type { DecisionFacts } from '../../../../src/core/facts.js';
import { asOf, listedAsOf } from '../../../../src/core/release/past/as-of.js';
import { renderSimulation } from '../../../../src/core/release/past/report.js';
import { simulated, unreadRelease } from '../../../../src/core/release/past/simulated.js';
import { comment, decisionFacts, evidence, incident, pull, REF } from '../../../support/facts.js';

const NOW = decisionFacts().now;
const day = (days: number) => new Date(Date.parse(NOW) + days * 86_400_000).toISOString();
const RELEASE = { name: '#34', url: 'https://github.com/acme/agents/pull/34', at: NOW };
const judge = (more: Partial<DecisionFacts>) => {
  const { verdict, incidents } = simulated(RELEASE, { ...decisionFacts(), ...more });
  return [verdict, incidents.map(({ ref, owed }) => `${ref} ${owed.join(' ')}`).join()];
};
const HELD = ['hold', `${REF} eval gate`];
const attest = (kind: string, days: number, id: number) => ({
  ...comment('maya', `/attest ${kind} https://ci.example.com/1`),
  id,
  createdAt: day(days),
  updatedAt: day(days),
});

test.each<[string, Partial<DecisionFacts>, unknown[]]>([
  ['as it is', {}, HELD],
  [
    'attested before',
    { incidents: [{ ...incident(), comments: [attest('eval', -1, 1), attest('gate', -1, 2)] }] },
    ['ship', ''],
  ],
  [
    'attested after',
    { incidents: [{ ...incident(), comments: [attest('eval', -1, 1), attest('gate', 1, 2)] }] },
    ['hold', `${REF} gate`],
  ],
  ['filed after', { incidents: [{ ...incident(), createdAt: day(1) }] }, ['ship', '']],
  [
    'made serious by a label after',
    {
      incidents: [
        {
          ...incident({ severity: 'SEV4' }),
          labels: ['incident', 'severity:sev1'],
          labelEvents: [{ label: 'severity:sev1', added: true, actor: 'maya', at: day(1) }],
        },
      ],
    },
    ['ship', ''],
  ],
  [
    'beside one that owes less',
    {
      incidents: [
        incident(),
        { ...incident(), ref: 'acme/agents#13', comments: [attest('eval', -1, 1)] },
      ],
      release: {
        ...decisionFacts().release,
        own: decisionFacts().release.own.map((one) => ({ ...one, body: 'Incidents: #12, #13' })),
      },
    },
    ['hold', `${REF} eval gate,acme/agents#13 gate`],
  ],
])('an incident %s', (_, more, expected) => {
  expect(judge(more)).toEqual(expected);
});

test('what was merged later was open then', () => {
  const facts = { ...decisionFacts(), evidence: evidence([pull(45, { mergedAt: day(1) })]) };
  const [then] = asOf(facts).evidence.pulls;
  expect(then).toMatchObject({ state: 'open', mergedAt: null, mergeCommit: null });
});

test('what was filed later is not listed, what was closed later was open', () => {
  const one = { ...incident(), state: 'closed' as const };
  const listed = [
    { ...one, ref: 'a/b#1', closedAt: day(-1) },
    { ...one, ref: 'a/b#2', closedAt: day(1) },
    { ...one, ref: 'a/b#3', createdAt: day(1) },
  ];
  expect(listedAsOf(listed, NOW).map(({ ref, state }) => [ref, state])).toEqual([
    ['a/b#1', 'closed'],
    ['a/b#2', 'open'],
  ]);
});

test.each<[string, string, string | null, string]>([
  ['is open', 'open', null, 'open'],
  ['was closed before', 'closed', day(-1), 'closed'],
  ['was closed later', 'closed', day(1), 'open'],
  ['was opened again', 'open', day(-1), 'open'],
])('an incident that %s', (_, state, closedAt, then) => {
  const incidents = [incident({}, { state: state as 'open' | 'closed', closedAt })];
  expect(asOf(decisionFacts({ incidents })).incidents.map((one) => one.state)).toEqual([then]);
});

test.each<[string, string[], [string, boolean, number][], string[]]>([
  ['carries', ['incident', 'a'], [['a', true, -1]], ['incident', 'a']],
  ['was given later', ['incident', 'a'], [['a', true, 1]], ['incident']],
  ['lost before', ['incident'], [['a', false, -1]], ['incident']],
  ['lost later', ['incident'], [['a', false, 1]], ['incident', 'a']],
  [
    'was given and lost later',
    ['incident'],
    [
      ['a', true, 1],
      ['a', false, 2],
    ],
    ['incident'],
  ],
])('a label that an incident %s', (_, labels, events, then) => {
  const labelEvents = events.map(([label, added, days]) => ({
    ...{ label, added, actor: 'maya', at: day(days) },
  }));
  const incidents = [incident({}, { labels, labelEvents })];
  const [was] = asOf(decisionFacts({ incidents })).incidents;
  expect(was?.labels).toEqual(then);
  expect(was?.labelEvents.map(({ at }) => at > NOW)).not.toContain(true);
});

test('whether the configuration enforces it does not count', () => {
  const facts = decisionFacts();
  const release = { ...facts.config.release, enforce: false };
  expect(judge({ config: { ...facts.config, release } })).toEqual(HELD);
});

test('the table shows no more of an incident than whoever reads the release may read', () => {
  const simulation = { stopped: null, requests: 3 };
  const told = (shown: DecisionFacts['shown']) =>
    renderSimulation(
      { ...simulation, releases: [simulated(RELEASE, { ...decisionFacts(), shown })] },
      [],
    );
  expect(told({ 'acme/agents': true })).toContain('(SEV2): eval and gate');
  expect(told({})).toContain(`\`${REF}\`: eval and gate`);
});

test('what people wrote stays dead', () => {
  const hostile = '@acme/all <img src=x> | #1';
  const release = { ...RELEASE, name: hostile, verdict: 'hold' as const };
  const text = renderSimulation(
    {
      releases: [{ ...release, incidents: [], policies: [hostile], others: [hostile] }],
      stopped: `Stopped: ${hostile}`,
      requests: 1,
    },
    [],
  );
  const alive = text.replace(/`[^`]*`/g, '');
  expect(alive).not.toMatch(/@acme|<img|#1\b/);
});

const ROLLBACK = configSchema.parse({ release: { policies: [{ id: 'back', kind: 'rollback' }] } });
const UNREAD = [{ what: 'the list of commits', why: 'it is too long' }];
const CLEAR = { incidents: [], release: { own: [] } };
const rowOf = (more: Parameters<typeof decisionFacts>[0]) => {
  const releases = [simulated(RELEASE, decisionFacts(more))];
  return renderSimulation({ releases, stopped: null, requests: 1 }, []);
};
const row = (verdict: string, said: string) =>
  `| [\`#34\`](${RELEASE.url}) | 2026-11-24 | ${verdict} | ${said} |`;

test.each<[string, Parameters<typeof decisionFacts>[0], string]>([
  ['nothing', CLEAR, row('✅ Ship', '–')],
  [
    'an incident, a policy and what could not be read',
    { config: ROLLBACK, unread: UNREAD },
    row(
      '⛔ Hold',
      '[`acme/agents#12`](https://github.com/acme/agents/issues/12) (SEV2): eval and gate<br>policy `back`<br>the list of commits could not be verified: it is too long.',
    ),
  ],
  [
    'an answer',
    {
      incidents: [incident({ runIds: '' })],
      evidence: evidence([]),
      config: configSchema.parse({ release: { block: [] } }),
    },
    row(
      '🔎 Collect evidence',
      '[`acme/agents#12`](https://github.com/acme/agents/issues/12) (SEV2): an answer or a decision',
    ),
  ],
  [
    'as much as is named',
    { ...CLEAR, unread: [1, 2, 3, 4, 5].map((n) => ({ what: `Part ${n}`, why: 'denied' })) },
    row(
      '🔎 Collect evidence',
      [1, 2, 3, 4, 5].map((n) => `Part ${n} could not be verified: denied.`).join('<br>'),
    ),
  ],
  [
    'more than is named',
    { ...CLEAR, unread: [1, 2, 3, 4, 5, 6, 7].map((n) => ({ what: `Part ${n}`, why: 'denied' })) },
    row(
      '🔎 Collect evidence',
      `${[1, 2, 3, 4, 5].map((n) => `Part ${n} could not be verified: denied.<br>`).join('')}and 2 more`,
    ),
  ],
])('the row of a release that has %s against it', (_, more, expected) => {
  expect(rowOf(more).split('\n')).toContain(expected);
});

test('a release that could not be read is in the table, and would not have been let through', () => {
  const releases = [unreadRelease(RELEASE, 'access is denied')];
  const text = renderSimulation({ releases, stopped: null, requests: 1 }, ['One more.']);
  expect(text.split('\n\n')).toEqual([
    'Of the last 1 release it would not have let through **1**.',
    `| Release | Went out | Verdict | What stood against it |\n|---|---|---|---|\n${row('🔎 Collect evidence', 'It could not be read: access is denied.')}`,
    '<details><summary>What this cannot tell</summary>',
    expect.stringMatching(/^(- .*\n){3}- One more\.$/),
    '</details>',
    '<sub>Read in 1 request.</sub>',
  ]);
});

test('nothing to try it on is said', () => {
  expect(renderSimulation({ releases: [], stopped: null, requests: 2 }, [])).toMatch(
    /^There is nothing to try it on/,
  );
});
