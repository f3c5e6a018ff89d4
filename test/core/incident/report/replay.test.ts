// A plan is made of facts alone: recorded as JSON and read again, they give the same writes.

import { defaultConfig } from '../../../../src/core/config/constants.js';
import { assess } from '../../../../src/core/incident/assess.js';
import { planIncident } from '../../../../src/core/incident/report/plan.js';
import { reviewIncident } from '../../../../src/core/incident/review.js';
import { comment, evidence, incident, NOW, pull } from '../../../support/facts.js';

function planOf(recorded: string) {
  const facts = JSON.parse(recorded);
  const assessment = assess(facts);
  const { record, ledger, severity, asked, disputes } = assessment;
  const review = reviewIncident(record, { ledger, serious: severity.serious, asked, disputes });
  const sign = () => '<!-- signed -->';
  return planIncident({
    incident: facts.incident,
    assessment,
    review,
    since: null,
    requested: true,
    signCopies: () => '',
    sign,
  });
}

test('the same facts plan the same writes, with comment, labels, reaction and task', () => {
  const recorded = JSON.stringify({
    incident: incident({}, { comments: [comment('maya', '/tasks')] }),
    config: defaultConfig(),
    now: NOW,
    host: 'github.com',
    roles: { maya: 'maintain' },
    evidence: evidence([pull(45)]),
    judged: null,
  });
  const plan = planOf(recorded);
  expect(plan.map((write) => write.do)).toEqual([
    'open-task',
    'open-task',
    'react',
    'create-comment',
    'add-labels',
  ]);
  expect(planOf(recorded)).toEqual(plan);
  expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
});
