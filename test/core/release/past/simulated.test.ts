// A release of the past is judged by what there was then.
import type { DecisionFacts } from '../../../../src/core/facts.js';
import { asOf, listedAsOf } from '../../../../src/core/release/past/as-of.js';
import { renderSimulation } from '../../../../src/core/release/past/report.js';
import { simulated } from '../../../../src/core/release/past/simulated.js';
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

test('nothing to try it on is said', () => {
  expect(renderSimulation({ releases: [], stopped: null, requests: 2 }, [])).toMatch(
    /^There is nothing to try it on/,
  );
});
