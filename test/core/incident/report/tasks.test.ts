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

function bodyOf(answers: Answers, kind: string): string {
  const own = incident(answers);
  const config = configSchema.parse({ tasks: { auto: true } });
  const facts = { incident: own, config, now: NOW, host: 'github.com', roles: {} };
  const assessment = assess({ ...facts, evidence: evidence([]), judged: null });
  const plan = planTasks(own, assessment, 'changes-pending');
  return plan.flatMap((one) =>
    one.do === 'open-task' && one.marker.includes(` ${kind} `) ? [one.body] : [],
  )[0] as string;
}

describe('a follow-up issue says all that somebody needs who reads nothing else', () => {
  const answers: Answers = {
    evalChanges: '- [ ] A repeated refund is escalated — @maya — due 2026-12-01',
    alertChanges: '- [ ] Page on a second refund',
    trigger: 'Prompt 18 <!-- was --> deployed by @everyone for #99',
    failedControl: 'No eval covers a repeated refund',
  };

  test.each<[string, RegExp]>([
    ['the incident', /^The review of #12 \(\[incident\]\(https:/m],
    ['the change, in the words of its line', /^> A repeated refund is escalated$/m],
    ['who owns it until when', /^- Owner: `@maya`\n- Due: 2026-12-01$/m],
    ['what started it', /^- What started it: Prompt 18 .*`@everyone` for `#99`$/m],
    [
      'what should have contained it',
      /^- What should have contained it: No eval covers a repeated/m,
    ],
    ['the line of the pull request', /^```\nIncident: acme\/agents#12\n```$/m],
    ['the paths that count', /add lines on one of `\*\*\/\{eval,evals\}\/\*\*`/],
    ['how to verify it', /\*\*How to verify\*\*: the check `Incident evidence`/],
  ])('%s', (_, said) => expect(bodyOf(answers, 'eval')).toMatch(said));

  test('of an alert, that closing it lands it', () => {
    const body = bodyOf(answers, 'alert');
    expect(body).toContain('close this issue as completed: that lands it');
    expect(body).toContain('`/attest alert <URL>`');
    expect(body).not.toContain('Incident evidence');
  });

  test('of an incident that tells less, what it tells', () => {
    const body = bodyOf({ ...answers, trigger: '', failedControl: '' }, 'eval');
    expect(body).toMatch(/^### What went wrong\n\n- What failed: .*\n- Impact: .*$/m);
  });
});
