// The freeze: which incidents make it, what it says, and until when it holds.
import { configSchema } from '../../../../src/core/config/schema.js';
import type { DecisionFacts, ListedIncident } from '../../../../src/core/facts.js';
import { decideRelease } from '../../../../src/core/release/decide.js';
import { type Answers, completeBody } from '../../../support/body.js';
import { comment, decisionFacts, incident } from '../../../support/facts.js';

const AT = { detectedAt: '2026-11-20' };
const listed = (...all: Answers[]): ListedIncident[] =>
  all.map((answers, at) => ({
    ...incident(),
    ref: `acme/agents#${21 + at}`,
    body: completeBody({ ...AT, ...answers }),
  }));
const [base] = decisionFacts().release.own;
const own = (more: object) => [{ ...base, body: '', ...more }] as DecisionFacts['release']['own'];

function judge(list: ListedIncident[], policy: object = {}, more: object = {}) {
  const policies = [{ id: 'p', kind: 'freeze', count: 2, days: 30, ...policy }];
  const config = configSchema.parse({ release: { policies } });
  return decideRelease(
    decisionFacts({
      ...{ config, incidents: [], listed: list, release: { own: own({}) } },
      ...more,
    }),
  );
}

const CLASS = 'Policy p: 2 serious incidents of one failure class within 30 days';
const BY_WORKFLOW = { by: 'workflow' };

test.each<[string, ListedIncident[], object, string[]]>([
  ['of one class', listed({}, {}), {}, [`${CLASS}: acme/agents#21, acme/agents#22.`]],
  [
    'of one class in other words',
    listed({ primaryClass: 'Tool argument failure' }, { primaryClass: 'tool argument failure' }),
    {},
    [`${CLASS}: acme/agents#21, acme/agents#22.`],
  ],
  [
    'of two classes',
    listed({ primaryClass: 'Retrieval failure' }, { primaryClass: 'Approval boundary failure' }),
    {},
    [],
  ],
  [
    'of two classes and one workflow',
    listed(
      { affectedWorkflow: 'refunds', primaryClass: 'Retrieval failure' },
      { affectedWorkflow: 'Refunds', primaryClass: 'Approval boundary failure' },
    ),
    BY_WORKFLOW,
    [
      'Policy p: 2 serious incidents of one workflow within 30 days: acme/agents#21, acme/agents#22.',
    ],
  ],
  [
    'of two workflows',
    listed({ affectedWorkflow: 'refunds' }, { affectedWorkflow: 'billing' }),
    BY_WORKFLOW,
    [],
  ],
  [
    'without a workflow',
    listed({ affectedWorkflow: '' }, { affectedWorkflow: '' }),
    BY_WORKFLOW,
    [],
  ],
  ['of which one is not serious', listed({}, { severity: 'SEV4' }), {}, []],
  ['of which one has no severity', listed({}, { severity: '' }), {}, []],
  [
    'at the first moment of the days',
    listed({ detectedAt: '2026-10-25T12:00:00Z' }, {}),
    {},
    [`${CLASS}: acme/agents#21, acme/agents#22.`],
  ],
  ['a second before it', listed({ detectedAt: '2026-10-25T11:59:59Z' }, {}), {}, []],
])('two incidents %s', (_, list, policy, messages) => {
  expect(judge(list, policy).reasons.map(({ message }) => message)).toEqual(messages);
});

test('it names none where whoever reads the release may not read each of them', () => {
  const [first, second] = listed({}, {}) as [ListedIncident, ListedIncident];
  const list = [first, { ...second, ref: 'acme/vault#22' }];
  expect(judge(list).reasons.map(({ message }) => message)).toEqual([`${CLASS}.`]);
});

test('it ends once the youngest that makes it enough is old enough', () => {
  const days = ['2026-11-10', '2026-11-20', '2026-11-15'].map((detectedAt) => ({ detectedAt }));
  const { until, reasons } = judge(listed(...days));
  expect(until).toBe('2026-12-15T00:00:00.000Z');
  expect(reasons.map(({ action }) => action)).toEqual([
    'Ship only what contains the failure, or wait until the freeze ends on 2026-12-15',
  ]);
});

test('a waived one lets through as long as the waiver runs, even past its own end', () => {
  const waive = comment('maya', '/waive policy p until 2026-12-01 because it is a hotfix');
  const days = [{ detectedAt: '2026-10-28' }, { detectedAt: '2026-10-28' }];
  const decision = judge(listed(...days), {}, { release: { own: own({ comments: [waive] }) } });
  expect(decision).toMatchObject({ verdict: 'ship', until: '2026-12-01T23:59:59.999Z' });
  expect(judge(listed(...days)).until).toBe('2026-11-27T00:00:00.000Z');
});
