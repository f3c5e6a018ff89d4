// A head that lies behind its base: a roll-back is judged, and nothing that it takes away holds it.
import nock from 'nock';
import { judgeIn, shaOf, type World } from '../support/git-world.js';

afterEach(() => nock.cleanAll());

/** v1.1.0 before prompt 18 (#31), v1.2.0 with it, v1.3.0 with the eval of #45 as well. */
function world(more: Partial<World> = {}): World {
  return {
    commits: [
      {
        id: 'm0',
        files: { 'prompts/refund.md': 'Refund one order once, and ask above 200 EUR.\n' },
      },
      {
        id: 'm1',
        message: 'Prompt 18 (#31)',
        files: { 'prompts/refund.md': 'Refund at once, whatever the amount is.\n' },
      },
      {
        id: 'm2',
        message: 'Add a refund case (#45)\n\nIncident: nobody knows',
        files: {
          'evals/refunds.yaml':
            'case: the same order is refunded twice and the second one is refused\n',
        },
        day: 10,
      },
    ],
    branches: { main: 'm2' },
    tags: { 'v1.1.0': 'm0', 'v1.2.0': 'm1', 'v1.3.0': 'm2' },
    pulls: [
      { number: 31, title: 'Prompt 18', merged: 'm1' },
      { number: 45, body: 'Incident: #12', merged: 'm2' },
    ],
    incidents: { 12: {} },
    ...more,
  };
}

const from = (base: string, head: string) => ({ event: 'workflow_dispatch', base, head });

test('says what it takes away, and is held by nothing that is missing', async () => {
  const { decision, facts } = await judgeIn(world(), from('v1.3.0', 'v1.2.0'));
  expect(facts.release).toMatchObject({ behind: true, headSha: 'v1.2.0', baseSha: shaOf('m2') });
  expect(facts.release.commits.map(({ sha }) => sha)).toEqual([shaOf('m2')]);
  expect(facts.release.files).toMatchObject([
    {
      path: 'evals/refunds.yaml',
      status: 'removed',
      additions: 0,
      deletions: 1,
      patch: expect.stringMatching(/^@@ -1,1 \+0,0 @@\n-case/),
    },
  ]);
  expect(decision).toMatchObject({
    verdict: 'ship',
    incidents: [
      { ref: 'acme/agents#12', verdict: 'ship', links: [{ how: 'plain', where: 'PR #45' }] },
    ],
    looked: { commits: 1, pulls: 1 },
  });
  expect(decision.looked.notes[0]).toMatch(/^A roll-back.*from `v1\.3\.0` takes away/);
});

test('takes the cause out, and contains the incident', async () => {
  const incidents = { 12: { releaseChanges: '#31' } };
  const { decision } = await judgeIn(world({ incidents }), from('v1.2.0', 'v1.1.0'));
  expect(decision).toMatchObject({
    verdict: 'ship',
    incidents: [{ contained: true, links: [{ how: 'record' }] }],
  });
});

test('a review that decided to roll back holds one that does not go back far enough', async () => {
  const incidents = { 12: { releaseChanges: '#31', releaseDecision: 'Roll back' } };
  const { decision } = await judgeIn(world({ incidents }), from('v1.3.0', 'v1.2.0'));
  expect(decision.verdict).toBe('roll-back');
  const far = await judgeIn(world({ incidents }), from('v1.3.0', 'v1.1.0'));
  expect(far.decision.verdict).toBe('ship');
});

test('what it takes out of what was learned is said, and does not hold it', async () => {
  const incidents = { 12: { evalChanges: '- [ ] A case — @maya — #45' } };
  const { decision } = await judgeIn(world({ incidents }), from('v1.3.0', 'v1.2.0'));
  expect(decision.verdict).toBe('ship');
  expect(decision.reasons).toMatchObject([
    { test: 'lesson-removed', verdict: 'ship', incident: 'acme/agents#12' },
  ]);
});

test('where nobody can tell how far it goes back it is not green', async () => {
  const incidents = { 12: { releaseChanges: '#31', releaseDecision: 'Roll back' } };
  const { decision } = await judgeIn(world({ incidents, graphql: 502 }), from('v1.3.0', 'v1.2.0'));
  expect(decision.verdict).toBe('collect-evidence');
});

test('the same commit twice is a range of nothing', async () => {
  const { decision } = await judgeIn(world(), from('v1.3.0', 'main'));
  expect(decision.reasons.map(({ test }) => test)).toEqual(['range-empty']);
});
