// When follow-up issues are opened by themselves, and when not.

import { configSchema } from '../../../../src/core/config/schema.js';
import { assess } from '../../../../src/core/incident/assess.js';
import { planTasks } from '../../../../src/core/incident/report/tasks.js';
import { reviewIncident } from '../../../../src/core/incident/review.js';
import type { Answers } from '../../../support/body.js';
import { evidence, incident, NOW } from '../../../support/facts.js';

interface Case {
  why: string;
  auto: boolean;
  answers: Answers;
  opened: number;
}

const CASES: Case[] = [
  { why: 'the review is in', auto: true, answers: {}, opened: 2 },
  { why: 'nobody asked and it is not configured', auto: false, answers: {}, opened: 0 },
  { why: 'the review is not in', auto: true, answers: { trigger: '' }, opened: 0 },
  {
    why: 'lines have references, are optional, or decide on no change',
    auto: true,
    answers: {
      evalChanges: '- [ ] A case in evals/refunds — @maya — #45',
      gateChanges: 'no change — the gate held — @maya',
      alertChanges: '- [ ] Page on a second refund (optional) — @acme/sre',
    },
    opened: 0,
  },
];

test.each(CASES)('$why: $opened', ({ auto, answers, opened }) => {
  const own = incident(answers);
  const config = configSchema.parse({ tasks: { auto } });
  const facts = { incident: own, config, now: NOW, host: 'github.com', roles: {} };
  const assessment = assess({ ...facts, evidence: evidence([]), judged: null });
  const { record, ledger, severity } = assessment;
  const { stage } = reviewIncident(record, { config, ledger, serious: severity.serious });
  expect(planTasks(own, assessment, stage)).toHaveLength(opened);
});
