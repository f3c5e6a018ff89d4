// Answers for the rules on facts, on the class, and on trigger and failed control.
import type { CaseTable } from '../../../../support/rule-cases.js';

export const CASES: CaseTable = {
  'fact-missing': {
    valid: [
      {},
      { incidentId: '_No response_', workflowStep: '', timeline: '' },
      {
        runIds: 'unknown - not kept',
        evidenceTasks: '- [ ] Run IDs: record them — @acme/platform',
      },
      { severity: 'sev 2', detectionSource: '`review-queue`' },
      { detectedAt: 'yesterday' },
      { detectedAt: '2026-03-14 02:10 IST' },
    ],
    invalid: [
      { impact: '_No response_' },
      { severity: 'very bad' },
      { detectedAt: 'tbd' },
      { detectedAt: '?' },
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
    invalid: [
      { trigger: 'tbd' },
      { trigger: '_No response_' },
      { trigger: 'see above' },
      { trigger: 'siehe unten' },
      { trigger: 'to be added after the call with the team of the vendor' },
    ],
  },
  'control-missing': {
    valid: [{}, { failedControl: 'Approval starts at 25k' }],
    invalid: [
      { failedControl: 'n/a' },
      { failedControl: 'will be filled in by the platform team next week' },
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
    valid: [
      {},
      {
        trigger:
          'No test failed, no reviewer objected, so PR 4410 (async queue client) went out on Thursday.',
      },
    ],
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
  'blames-person': {
    valid: [
      {},
      { failedControl: 'One person can approve his own request.' },
      { whatFailed: 'The clerk approved because the screen cut the diff at 200 lines.' },
    ],
    invalid: [
      { failedControl: 'Human error' },
      { failedControl: 'The reviewer should have been more careful.' },
      { trigger: 'Our intern messed up' },
      { whatFailed: 'Somebody clicked approve without thinking.' },
    ],
  },
};
