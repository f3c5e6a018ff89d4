// Each rule on answers that it has nothing to say to, and on answers that it is there for.

import { defaultConfig as reviewConfig } from '../../../src/domain/config/schema.js';
import { parseIncident } from '../../../src/domain/record/parse.js';
import { reviewIncident } from '../../../src/domain/review.js';
import { RULE_IDS } from '../../../src/domain/rules/ids.js';
import { RULES } from '../../../src/domain/rules/list.js';
import { type Answers, completeBody } from '../../support/body.js';

function rulesOf(answers: Answers): string[] {
  const { findings } = reviewIncident(parseIncident(completeBody(answers)));
  return findings.map(({ rule }) => rule);
}

interface Table {
  valid: Answers[];
  invalid: Answers[];
}

const CASES: Record<string, Table> = {
  'fact-missing': {
    valid: [
      {},
      { incidentId: '_No response_', workflowStep: '', timeline: '' },
      {
        runIds: 'unknown - not kept',
        evidenceTasks: '- [ ] Run IDs: record them — @acme/platform',
      },
      { severity: 'sev 2', detectionSource: '`review-queue`' },
    ],
    invalid: [
      { impact: '_No response_' },
      { severity: 'very bad' },
      { detectedAt: 'yesterday' },
      { runIds: 'unknown - not kept' },
      { agentVersion: 'Not recorded' },
    ],
  },
  'primary-class-missing': {
    valid: [{}, { primaryClass: 'tool argument' }, { primaryClass: '- Cost control failure' }],
    invalid: [
      { primaryClass: '' },
      { primaryClass: 'Bad luck' },
      { primaryClass: 'Escalation failure, Instruction failure' },
    ],
  },
  'trigger-missing': {
    valid: [{}, { trigger: 'unknown to us, the vendor switched models on Monday' }],
    invalid: [{ trigger: 'tbd' }, { trigger: '_No response_' }, { trigger: 'see above' }],
  },
  'control-missing': {
    valid: [{}, { failedControl: 'Approval starts at 25k' }],
    invalid: [
      { failedControl: 'n/a' },
      { failedControl: '?' },
      { failedControl: 'Safeguards failed' },
    ],
  },
  'trigger-control-same': {
    valid: [{}],
    invalid: [
      {
        trigger: 'Nobody approved the price change.',
        failedControl: 'nobody approved the price change',
      },
    ],
  },
  'trigger-is-control': {
    valid: [{}, { trigger: 'The prompt was changed on Tuesday' }],
    invalid: [{ trigger: 'No one gets paged when the lane fails over.' }],
  },
  'control-is-trigger': {
    valid: [{}, { failedControl: 'There is no alert on refunds per order.' }],
    invalid: [{ failedControl: 'The supplier renamed two fields of its feed on Monday.' }],
  },
  'trigger-mixed': {
    valid: [{}],
    invalid: [
      {
        trigger:
          'The supplier switched currencies on 2 June, and there was no validation of amounts.',
      },
    ],
  },
  'control-mixed': {
    valid: [{}],
    invalid: [
      {
        failedControl:
          'The vendor renamed a field on Monday. There is no schema test for the tool.',
      },
    ],
  },
  'blames-model': {
    valid: [{}, { failedControl: 'No eval catches hallucinated order ids.' }],
    invalid: [
      { failedControl: 'The model hallucinated.' },
      { whatFailed: 'The model made a bad choice.' },
    ],
  },
};

const rows = Object.entries(CASES).flatMap(([rule, { valid, invalid }]) => [
  ...valid.map((answers) => ({ rule, answers, speaks: false })),
  ...invalid.map((answers) => ({ rule, answers, speaks: true })),
]);

test.each(rows)('$rule on $answers: $speaks', ({ rule, answers, speaks }) => {
  expect(rulesOf(answers).includes(rule)).toBe(speaks);
});

test('the list of ids is the list of rules', () => {
  expect(RULES.map(({ id }) => id)).toEqual([...RULE_IDS]);
});

test('a level in the configuration holds, and off silences', () => {
  const record = parseIncident(completeBody({ trigger: 'tbd' }));
  const config = { ...reviewConfig(), rules: { 'trigger-missing': 'note' as const } };
  const found = reviewIncident(record, { config }).findings.find(
    ({ rule }) => rule === 'trigger-missing',
  );
  expect(found?.level).toBe('note');
  const off = { ...config, rules: { 'trigger-missing': 'off' as const } };
  expect(reviewIncident(record, { config: off }).findings.map(({ rule }) => rule)).not.toContain(
    'trigger-missing',
  );
});
