// Each release policy, by what it lets through and what it holds.
import { configSchema } from '../../../src/core/config/schema.js';
import type { FileFacts, JudgedPull, ListedIncident } from '../../../src/core/facts.js';
import { decideRelease } from '../../../src/core/release/decide.js';
import { renderSummary } from '../../../src/core/release/report/summary.js';
import { completeBody } from '../../support/body.js';
import { comment, decisionFacts, incident, NOW, pull, sha } from '../../support/facts.js';

const base = decisionFacts().release.own[0] as JudgedPull;
const own = (...many: Partial<JudgedPull>[]) => ({
  own: many.map((more, at) => ({ ...base, body: '', ref: `acme/agents#${90 + at}`, ...more })),
});
const file = (path: string, more: Partial<FileFacts> = {}): FileFacts => ({
  path,
  status: 'modified',
  additions: 1,
  ...more,
});
const review = (author: string, state = 'APPROVED', commit = sha(999)) => ({
  author,
  state,
  commit,
  at: '',
});
const checks = (...conclusions: (string | null)[]) =>
  conclusions.map((conclusion) => ({
    name: 'evals',
    status: conclusion ? 'completed' : 'in_progress',
    conclusion,
  }));

const EVALS = { id: 'p', kind: 'eval-check', checks: ['evals'] };
const CANARY = { id: 'p', kind: 'canary', check: 'evals' };
const PAY = { id: 'p', kind: 'approval', paths: ['pay/**'], reviewers: ['@maya', '@acme/pay'] };
const ROUTES = { id: 'p', kind: 'route-notes', paths: ['routing/**'] };
const ROLLBACK = { id: 'p', kind: 'rollback' };
const FREEZE = { id: 'p', kind: 'freeze', count: 2, days: 30 };

const frozen = (author: string, at = '2026-11-20') =>
  [21, 22].map(
    (number) =>
      ({
        ...incident(),
        ref: `acme/agents#${number}`,
        author,
        body: completeBody({ detectedAt: at }),
      }) as unknown as ListedIncident,
  );

type Given = Parameters<typeof decisionFacts>[0];
type Case = [string, object, Given, string];

const paid = { files: [file('pay/a.ts')] };
const notes = (text: string) => own({ body: `## Model routes\n\n${text}` });
const rollback = (text: string) => own({ body: `## Rollback\n\n${text}` });

test.each<Case>([
  ['a successful check', EVALS, { release: { checks: checks('success') } }, 'pass'],
  ...['skipped', 'neutral', 'stale', 'cancelled', 'timed_out', 'failure', null].map(
    (conclusion): Case => [
      `a check that is ${conclusion ?? 'in progress'}`,
      EVALS,
      { release: { checks: checks(conclusion) } },
      'fail',
    ],
  ),
  ['a check that did not run', EVALS, { release: { checks: [] } }, 'fail'],
  [
    'two checks of the name, one of them failed',
    EVALS,
    { release: { checks: checks('success', 'failure') } },
    'fail',
  ],
  ['a successful canary', CANARY, { release: { checks: checks('success') } }, 'pass'],
  [
    'a canary line with a link',
    CANARY,
    { release: own({ body: '**Canary**: https://ci.example.com/1' }) },
    'pass',
  ],
  [
    'a canary line in a template’s comment',
    CANARY,
    { release: own({ body: '<!-- Canary: https://… -->' }) },
    'fail',
  ],
  [
    'a quoted canary line',
    CANARY,
    { release: own({ body: '> Canary: https://ci.example.com/1' }) },
    'fail',
  ],
  [
    'a canary line without a link',
    CANARY,
    { release: own({ body: 'Canary: looks fine' }) },
    'fail',
  ],
  ['other paths', PAY, { release: { files: [file('docs/a.md')] } }, 'not-applicable'],
  [
    'an approval by a reviewer',
    PAY,
    { release: { ...own({ reviews: [review('maya')] }), ...paid } },
    'pass',
  ],
  [
    'an approval by a member of the team',
    PAY,
    {
      teams: { '@acme/pay': ['Wren'] },
      release: { ...own({ author: 'dana', reviews: [review('wren')] }), ...paid },
    },
    'pass',
  ],
  [
    'an approval of an earlier push',
    PAY,
    {
      teams: { '@acme/pay': [] },
      release: { ...own({ reviews: [review('maya', 'APPROVED', sha(1))] }), ...paid },
    },
    'fail',
  ],
  [
    'an approval that was taken back',
    PAY,
    {
      teams: { '@acme/pay': [] },
      release: {
        ...own({ reviews: [review('maya'), review('maya', 'CHANGES_REQUESTED')] }),
        ...paid,
      },
    },
    'fail',
  ],
  [
    'an approval and a comment after it',
    PAY,
    { release: { ...own({ reviews: [review('maya'), review('maya', 'COMMENTED')] }), ...paid } },
    'pass',
  ],
  [
    'a file moved out of the paths',
    PAY,
    {
      teams: { '@acme/pay': [] },
      release: { ...own({}), files: [file('elsewhere/a.ts', { from: 'pay/a.ts' })] },
    },
    'fail',
  ],
  [
    'a file that was removed',
    PAY,
    {
      teams: { '@acme/pay': [] },
      release: { ...own({}), files: [file('pay/a.ts', { status: 'removed', additions: 0 })] },
    },
    'fail',
  ],
  [
    'a team that cannot be read',
    PAY,
    { teams: { '@acme/pay': null }, release: { ...own({}), ...paid } },
    'unknown',
  ],
  ['no pull request to approve', PAY, { release: { own: [], ...paid } }, 'unknown'],
  [
    'a merge group of which one that touches the paths is not approved',
    PAY,
    {
      teams: { '@acme/pay': [] },
      release: {
        ...own(
          { files: [file('pay/a.ts')], reviews: [review('maya')] },
          { files: [file('pay/b.ts')] },
        ),
        ...paid,
      },
    },
    'fail',
  ],
  [
    'a merge group whose other pull request touches nothing',
    PAY,
    {
      release: {
        ...own({ files: [file('pay/a.ts')], reviews: [review('maya')] }, { files: [file('x.md')] }),
        ...paid,
      },
    },
    'pass',
  ],
  ['no route touched', ROUTES, { release: notes('') }, 'not-applicable'],
  ...(
    [
      ['notes on the routes', 'Summaries move from opus to haiku for cost.', 'pass'],
      ['a section that says nothing', 'tbd', 'fail'],
      ['a section that only quotes', '> Say which route changes and why.', 'fail'],
    ] as const
  ).map(
    ([what, text, state]): Case => [
      what,
      ROUTES,
      { release: { ...notes(text), files: [file('routing/map.yaml')] } },
      state,
    ],
  ),
  ...(
    [
      ['a version and a way', 'Redeploy `v2.3.1` with the deploy workflow', 'pass'],
      ['a commit and a way', 'Revert to 3f2a9c1d by the rollback job', 'pass'],
      [
        'a way in a shell block',
        'Take v2.3.1:\n\n```sh\n# go back\ndeploy --tag v2.3.1\n```',
        'pass',
      ],
      ['sub-headings', '### Version\n\nv2.3.1\n\n### How\n\nRun the deploy workflow again', 'pass'],
      ['a version without a way', 'v2.3.1', 'fail'],
      ['a way without a version', 'Run the deploy workflow again', 'fail'],
      ['an example in a comment', '<!-- Redeploy v2.3.1 with the deploy workflow -->', 'fail'],
    ] as const
  ).map(
    ([what, text, state]): Case => [
      `a rollback section with ${what}`,
      ROLLBACK,
      { release: rollback(text) },
      state,
    ],
  ),
  [
    'a rollback section that is folded',
    ROLLBACK,
    {
      release: own({
        body: '<details>\n\n## Rollback\n\nRedeploy v2.3.1 by the workflow\n\n</details>',
      }),
    },
    'fail',
  ],
  [
    'a merge group of which one has no rollback section',
    ROLLBACK,
    { release: own({ body: '## Rollback\n\nRedeploy v2.3.1 by the workflow' }, { body: '' }) },
    'fail',
  ],
  [
    'two refs whose merged pull request says how',
    ROLLBACK,
    {
      release: {
        own: [],
        pulls: [pull(45, { body: '## Rollback\n\nRedeploy v2.3.1 by the workflow' })],
      },
    },
    'pass',
  ],
  ['two incidents of a class within the days', FREEZE, { listed: frozen('tom') }, 'fail'],
  ['… reported by strangers', FREEZE, { listed: frozen('rita') }, 'pass'],
  ['… longer ago', FREEZE, { listed: frozen('tom', '2026-09-01') }, 'pass'],
])('%s', (_, policy, given, state) => {
  const config = configSchema.parse({ release: { policies: [policy] } });
  const facts = decisionFacts({ incidents: [], release: own({}), ...given, config });
  const { policies, reasons } = decideRelease({
    ...facts,
    release: { ...facts.release, ...(given?.release?.own ? {} : own({})) },
  });
  expect(policies[0]?.state).toBe(state);
  const held = reasons.filter((reason) => reason.policy === 'p');
  expect(held).toHaveLength(state === 'fail' || state === 'unknown' ? 1 : 0);
  expect(held.every(({ action, url }) => action && url)).toBe(true);
});

test('a freeze says when it ends, and is judged again then', () => {
  const config = configSchema.parse({ release: { policies: [FREEZE] } });
  const facts = decisionFacts({ config, incidents: [], release: own({}), listed: frozen('tom') });
  const decision = decideRelease(facts);
  expect(decision.until).toBe('2026-12-20T00:00:00.000Z');
  expect(decision.reasons[0]?.action).toContain('ends on 2026-12-20');
  expect(decideRelease({ ...facts, now: '2026-12-20T00:00:01Z' }).verdict).toBe('ship');
});

const policies = [{ ...ROLLBACK, because: '#12', owner: '@acme/release' }];
const config = configSchema.parse({ release: { policies } });

test('a reason says why the policy exists and who answers for it', () => {
  const { reasons } = decideRelease(decisionFacts({ config, incidents: [], release: own({}) }));
  expect(reasons).toMatchObject([
    { owner: '@acme/release', message: expect.stringContaining('(because of #12)') },
  ]);
});

const waive = (author: string, text = '/waive policy p until 2026-12-01 because it is a hotfix') =>
  comment(author, text);

test('a waived policy lets through, says until when, and holds no longer than that', () => {
  const facts = decisionFacts({
    config,
    incidents: [],
    release: own({ comments: [waive('maya')] }),
  });
  const decision = decideRelease(facts);
  expect(decision).toMatchObject({ verdict: 'ship', until: '2026-12-01T23:59:59.999Z' });
  expect(renderSummary(decision)).toMatch(/^## ⚠️ Ship until 2026-12-01, then a waiver ends/);
  expect(decideRelease({ ...facts, now: '2026-12-02T00:00:00Z' }).verdict).toBe('hold');
});

test('a merge group needs the waiver on each of its pull requests', () => {
  const judge = (...many: Partial<JudgedPull>[]) =>
    decideRelease(decisionFacts({ config, incidents: [], release: own(...many) })).verdict;
  expect(judge({ comments: [waive('maya')] }, { comments: [waive('dana')] })).toBe('ship');
  expect(judge({ comments: [waive('maya')] }, {})).toBe('hold');
});

test('of a merge group the waiver that ends first counts, and on each pull request the latest', () => {
  const until = (day: string) => waive('maya', `/waive policy p until ${day} because of ${day}`);
  const [early, late] = [[until('2026-12-05'), until('2026-12-01')], [until('2026-12-03')]];
  for (const order of [
    [early, late],
    [late, early],
  ]) {
    const release = own(...order.map((comments) => ({ comments })));
    const { until: end, policies } = decideRelease(
      decisionFacts({ config, incidents: [], release }),
    );
    expect(end).toBe('2026-12-01T23:59:59.999Z');
    expect(policies.map(({ waiver }) => waiver?.reason)).toEqual(['of 2026-12-01']);
  }
});

test('a waiver of the release waives no policy by its name, and one of a policy not the release', () => {
  const both = [waive('maya', '/waive policy p until 2026-12-01 because x')];
  const { waiver } = decideRelease(decisionFacts({ config, release: own({ comments: both }) }));
  expect(waiver).toBeNull();
});

test.each(['/review', '/agenda', '/help', '/tasks'])(
  '%s of another bot is no refused waiver',
  (text) => {
    const release = own({ comments: [waive('rita', text)] });
    expect(decideRelease(decisionFacts({ config, incidents: [], release })).refused).toEqual([]);
  },
);

test('where there are no policies a waiver of one is told that', () => {
  const release = own({ comments: [waive('maya')] });
  const { refused } = decideRelease(decisionFacts({ incidents: [], release }));
  expect(refused.map(({ why }) => why)).toEqual(['there is no such policy; there are: none.']);
});

test('a waiver holds until the last moment of its day', () => {
  const facts = decisionFacts({
    config,
    incidents: [],
    release: own({ comments: [waive('maya')] }),
  });
  const at = (now: string) => decideRelease({ ...facts, now }).verdict;
  expect(at('2026-12-01T23:59:59.999Z')).toBe('ship');
  expect(at('2026-12-02T00:00:00.000Z')).toBe('hold');
});

test.each([
  ['without the role', waive('rita'), 'it needs the role maintain'],
  ['by the author', waive('dana'), 'authors cannot waive their own release'],
  [
    'of an unknown policy',
    waive('maya', '/waive policy q until 2026-12-01 because x'),
    'there is no such policy; there are: `p`',
  ],
  [
    'without a date',
    waive('maya', '/waive release until tomorrow because x'),
    'it was not understood; expected',
  ],
  [
    'of an incident’s change',
    waive('maya', '/waive eval until 2026-12-01 because x'),
    'waived in the incident itself',
  ],
  ['that was edited', { ...waive('maya'), updatedAt: NOW }, 'the comment was edited afterwards'],
])('a waiver %s counts for nothing, and the summary says why', (_, one, why) => {
  const release = own({ author: 'dana', comments: [one] });
  const decision = decideRelease(decisionFacts({ config, incidents: [], release }));
  expect(decision.verdict).toBe('hold');
  expect(decision.refused.map((refused) => refused.why).join()).toContain(why);
  expect(renderSummary(decision)).toContain('### Commands that do not count');
});
