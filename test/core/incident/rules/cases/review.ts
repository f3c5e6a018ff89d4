// Answers for the rules on the review's own sections.
import type { CaseTable } from '../../../../support/rule-cases.js';

const WORDS_160 = Array.from({ length: 20 }, () => 'the tool was called for an order again.').join(
  ' ',
);

/** Characters that make an answer, or a change line, too long to be judged. */
const LONG = 5_000;
const LONG_LINE = 1_000;
/** Lines of an answer that are judged, and change lines of a section. */
const MANY = 150;
const MANY_CHANGES = 200;
const deployed = (length: number) =>
  'Prompt 18 was deployed on 13 March. '.repeat(length).slice(0, length - 1);

/** Gaps of detection are silent once any line says what changes. */
const ALERT = '- [ ] Page on a second refund for one order — @acme/sre';

export const CASES: CaseTable = {
  'too-long-to-judge': {
    valid: [
      {},
      { trigger: deployed(LONG) },
      { evalChanges: `- [ ] ${deployed(LONG_LINE)} — @acme/agents` },
      { timeline: deployed(2 * LONG) },
      { trigger: 'Die Anweisung wurde nicht für alle geändert. '.repeat(200) },
      { otherActions: '- [ ] a short line\n'.repeat(LONG) },
      { trigger: `${deployed(30)}\n`.repeat(MANY) },
      { evalChanges: '- [ ] a short line — @acme/agents — #45\n'.repeat(MANY_CHANGES + 1) },
      { gateChanges: '- [ ] a short line (optional)\n'.repeat(MANY_CHANGES + 1) },
    ],
    invalid: [
      { trigger: deployed(2 * LONG) },
      { failedControl: `${deployed(LONG)}..` },
      { trigger: 'It was deployed.\n'.repeat(MANY + 1) },
      { evalChanges: '- [ ] a short line — @acme/agents\n'.repeat(MANY_CHANGES + 1) },
      { whatFailed: ', '.repeat(LONG) },
      { impact: 'a'.repeat(LONG + 1) },
      { gateChanges: `- [ ] ${deployed(2 * LONG_LINE)} — @acme/release` },
      { evalChanges: `- [ ] Improve quality ${'and quality '.repeat(LONG_LINE)} — @acme/agents` },
    ],
  },
  'what-failed-missing': {
    valid: [
      {},
      { whatFailed: 'Refunded twice' },
      { whatFailed: 'unknown', evidenceTasks: '- [ ] What failed: keep the transcript — @acme/p' },
      { whatFailed: 'Die Erstattung wurde zweimal ausgelöst' },
      { whatFailed: '二重返金' },
      { whatFailed: 'Nothing was written to the audit log for 41 refunds' },
      { whatFailed: 'Pending orders were sent twice' },
      { whatFailed: 'Read the wrong policy page' },
      { whatFailed: 'Check of the ticket was skipped' },
    ],
    invalid: [
      { whatFailed: '_No response_' },
      { whatFailed: 'tbd' },
      { whatFailed: '???' },
      { whatFailed: 'see timeline' },
      { whatFailed: 'unknown' },
    ],
  },
  'tells-a-story': {
    valid: [
      {},
      { whatFailed: 'Refunds at 02:10, 02:12 and 02:14 were sent twice for one order id.' },
      {
        whatFailed:
          'The agent first reads the order, then calls issue_refund, then calls issue_refund again.',
      },
      { whatFailed: '- issue_refund was called twice\n- the limit was not checked\n- no log' },
      {
        whatFailed: `\`\`\`\n02:10 call\n02:11 call\n02:12 call\n\`\`\`\nThree calls for one order.`,
      },
      {
        whatFailed:
          'Um 02:10 wurde erstattet. Dann wurde noch einmal erstattet. Um 02:40 war das Werkzeug aus. Später kam die Meldung.',
      },
      { whatFailed: '“First wait. Then retry. Finally give up.” was sent to 40 customers' },
      { whatFailed: 'First, no limit held. Second, no log was kept. Third, nobody was paged.' },
      { whatFailed: 'First refund was doubled. Second refund was tripled. Third one was lost.' },
      {
        whatFailed:
          'If an order is old, then it is refunded. If it is new, then it is refunded twice. When both come, then neither is.',
      },
      {
        whatFailed:
          'Maybe 40 orders. Marked 12 as paid. Decided 3 by default. Once a day it stopped.',
      },
      { whatFailed: 'On 14 March 41 refunds were sent twice. Each was within the limit.' },
    ],
    invalid: [
      {
        whatFailed:
          'At 02:10 the first double refund was sent. At 02:31 support noticed. At 02:40 the tool was switched off.',
      },
      { whatFailed: '02:10 first double refund\n02:31 support notices\n02:40 tool off' },
      {
        whatFailed:
          'First the customer asked for a refund. Then the agent called the tool. After that it called the tool again. Finally support stepped in.',
      },
      {
        whatFailed:
          'On Monday the prompt was changed. The next day refunds doubled. Two days later we rolled back.',
      },
      { whatFailed: WORDS_160 },
      { whatFailed: '02:10 first refund → 02:31 support notices → 02:40 tool off' },
    ],
  },
  'class-duplicated': {
    valid: [
      {},
      { secondaryClasses: '' },
      { secondaryClasses: 'Escalation failure, Approval boundary failure' },
      { primaryClass: '', secondaryClasses: 'Tool argument failure' },
      { secondaryClasses: '- [ ] Tool argument failure\n- [x] Escalation failure' },
      { secondaryClasses: 'Tool selection failure' },
    ],
    invalid: [
      { secondaryClasses: 'Tool argument failure' },
      { secondaryClasses: 'escalation, tool-argument' },
      { secondaryClasses: 'Escalation failure, Escalation failure' },
      { secondaryClasses: '- Escalation\n- escalation failure' },
    ],
  },
  'version-vague': {
    valid: [
      {},
      { agentVersion: 'main at 3f9c2d1' },
      { agentVersion: 'latest (2026-03-13)' },
      { agentVersion: 'refund-agent latest' },
      { agentVersion: 'unknown - nobody kept it' },
      { agentVersion: 'die aktuelle Version' },
      { agentVersion: '最新' },
      { agentVersion: 'GPT-4o in ChatGPT, update of April 2025' },
      { modelLane: 'fallback lane' },
      { modelLane: 'production lane' },
      { modelLane: 'standard' },
      { modelLane: 'Default model for all users' },
      { toolConfiguration: 'Not involved' },
      { toolConfiguration: 'issue_refund' },
      { approvalPolicy: 'None' },
      { approvalPolicy: 'Standard refund policy of the finance team' },
      { approvalPolicy: 'https://wiki.acme.test/policies/latest' },
    ],
    invalid: [
      { agentVersion: 'latest' },
      { agentVersion: 'latest, i think' },
      { agentVersion: 'newest image from CI' },
      { agentVersion: '`main`' },
      { agentVersion: 'The latest version in production.' },
      { agentVersion: 'whatever was deployed in prod' },
      { agentVersion: 'HEAD' },
      { modelLane: 'the usual' },
      { modelLane: 'Default' },
      { modelLane: 'same lane as always' },
      { toolConfiguration: 'default settings' },
      { toolConfiguration: 'unchanged' },
      { approvalPolicy: 'Same as before' },
      { approvalPolicy: 'yes' },
      { approvalPolicy: 'current policy' },
    ],
  },
  'detection-incomplete': {
    valid: [
      {},
      { ownerObvious: 'Unknown', urgent: 'unknown' },
      { urgent: '- yes', examples: 'no alert fired', alertChanges: ALERT },
      { firstSignal: '`refund_count`' },
      { firstSignal: 'evals/refunds/score' },
      { firstSignal: 'Zahl der Erstattungen' },
      {
        firstSignal: 'unknown - no metrics',
        evidenceTasks: '- [ ] First metric or event that changed: count refunds — @acme/sre',
      },
    ],
    invalid: [
      { urgent: '_No response_' },
      { firstSignal: '' },
      { firstSignal: 'tbd' },
      { firstSignal: 'unknown' },
      { examples: '' },
      { ownerObvious: '_No response_' },
      { ownerObvious: 'in a way' },
    ],
  },
  'urgent-found-by-people': {
    valid: [
      {},
      { detectionSource: 'User', urgent: 'No' },
      { detectionSource: 'Dashboard', urgent: 'Yes' },
      { detectionSource: 'User', urgent: 'Unknown' },
      { detectionSource: 'User', urgent: 'Yes', alertChanges: ALERT },
      {
        detectionSource: 'Operator',
        alertChanges: 'no change — the feed is gone for good — @acme/sre',
      },
    ],
    invalid: [
      { detectionSource: 'User' },
      { detectionSource: 'operator', urgent: 'yes' },
      { detectionSource: 'User', alertChanges: 'None' },
      { detectionSource: 'User', severity: 'SEV4' },
    ],
  },
  'alert-without-examples': {
    valid: [{}, { examples: 'Unknown' }, { examples: '' }, { examples: 'No', alertChanges: ALERT }],
    invalid: [
      { examples: 'No' },
      { examples: 'no.' },
      { examples: 'No', alertChanges: '- tbd' },
      { examples: 'No', severity: 'SEV3' },
    ],
  },
  'no-alert-fired': {
    valid: [
      {},
      { examples: 'No' },
      { examples: 'No alert fired', alertChanges: ALERT },
      { examples: 'No alert fired', alertChanges: '- [ ] Sample 20 runs a day (optional)' },
    ],
    invalid: [
      { examples: 'No alert fired' },
      { examples: 'no-alert-fired' },
      { examples: 'No alert fired', urgent: 'No' },
    ],
  },
  'owner-not-obvious': {
    valid: [
      {},
      { ownerObvious: 'Unknown' },
      { ownerObvious: '' },
      { ownerObvious: 'No', alertChanges: ALERT },
    ],
    invalid: [
      { ownerObvious: 'No' },
      { ownerObvious: 'no' },
      { ownerObvious: 'No', evidenceTasks: '- [ ] Record the owner — @acme/platform' },
    ],
  },
  'evidence-gap-without-task': {
    valid: [
      {},
      { missingEvidence: '_No response_' },
      { missingEvidence: 'Nothing.' },
      { missingEvidence: 'nothing was missing' },
      { missingEvidence: 'None that we know of' },
      { missingEvidence: 'No evidence was missing, all runs were traced' },
      { missingEvidence: 'n/a' },
      { missingEvidence: 'No missing evidence this time' },
      { missingEvidence: 'All traces were available' },
      { missingEvidence: 'Nothing, the run could be replayed' },
      { missingEvidence: 'tbd' },
      { missingEvidence: 'Everything was in the traces' },
      { missingEvidence: 'Keine' },
      { missingEvidence: 'Die Argumente der Aufrufe wurden nicht aufgezeichnet' },
      {
        missingEvidence: 'Tool-call arguments',
        evidenceTasks: '- [ ] Record gen_ai.tool.call.arguments — @acme/platform',
      },
    ],
    invalid: [
      { missingEvidence: 'Tool-call arguments were not in the traces' },
      { missingEvidence: 'No logs of who approved the refund' },
      { missingEvidence: 'Nothing was logged between 02:10 and 02:40' },
      { missingEvidence: 'None of the traces carry the prompt' },
      { missingEvidence: 'Tool results', evidenceTasks: 'none' },
    ],
  },
  'missed-eval-missing': {
    valid: [
      {},
      { missedEval: 'evals/refunds/regression' },
      { missedEval: '`refund-suite`' },
      { missedEval: 'None, because the amount is only known at night' },
      { missedEval: 'A suite for repeated order ids; there is none' },
      { missedEval: 'Die Regressionssuite' },
    ],
    invalid: [
      { missedEval: '' },
      { missedEval: 'none' },
      { missedEval: 'TBD' },
      { missedEval: 'not sure yet' },
    ],
  },
  'missed-alert-missing': {
    valid: [
      {},
      { missedAlert: 'refund_count > 1' },
      { missedAlert: 'Kosten pro Vorgang' },
      { missedAlert: 'None needed: the release check stops it' },
      { missedAlert: '#45' },
    ],
    invalid: [
      { missedAlert: '_No response_' },
      { missedAlert: '-' },
      { missedAlert: 'n/a' },
      { missedAlert: 'to be defined' },
    ],
  },
  'speculates-about-model': {
    valid: [
      {},
      { impact: 'Two users got confused and ordered again' },
      { impact: 'The user got confused because the agent sent two mails' },
      { impact: 'Support agents were confused and angry for a day' },
      { impact: 'Customers of the agent got confused' },
      { whatFailed: 'The agent confused order 12 with order 21 in the call' },
      { whatFailed: 'The agent answered “I panicked and lied” and dropped the table' },
      { whatFailed: 'The agent reported that it had panicked; the table was gone' },
      { failedControl: 'No eval tests whether the model lies about results' },
      { failedControl: 'No alert fires when the agent is too helpful with refunds' },
      { whatFailed: 'The model hallucinated.' },
      { whatFailed: 'The agent wanted to please the customer' },
      { impact: 'The refund-agent panicked with a nil pointer and restarted 40 times' },
      { impact: 'The cause in the agent lies in its routing table; 40 orders were lost' },
      { impact: 'The agent lies in another region, which was slow for 2 hours' },
      { impact: 'The support-agent was upset and wanted to quit' },
      { impact: 'The model is lazy-loaded, so 40 runs timed out' },
      { impact: 'An agent like the refund agent was offline for 2 hours' },
      { impact: 'Users who talked to the agent got confused and called us' },
      { impact: 'The bot was overwhelmed by 4,000 requests an hour' },
      { whatFailed: 'Das Modell war faul und hat gelogen, weil es nicht wollte' },
      { trigger: 'The human agent panicked and switched the lane' },
      { trigger: 'The vendor wanted to save money and moved us to a smaller model' },
      { trigger: 'An operator asked the agent for a refund. She wanted to please the customer.' },
      { whatFailed: 'The agent did not stop after the refund and called the tool again' },
    ],
    invalid: [
      {
        trigger: 'A customer asked a third time, and the agent wanted to please him',
      },
      { whatFailed: 'The agent got confused by the second order id and no limit stopped the call' },
      { trigger: 'On 13 March the agent panicked and dropped the table' },
      { failedControl: 'No eval covers deletions, and the model was lazy' },
      { impact: 'Forty orders were lost. The bot lied to the customers.' },
      {
        failedControl:
          'The approval step has no limit. The planner apparently tried to be helpful.',
      },
      { impact: 'The agent sent forty mails. It probably wanted to help.' },
      { impact: 'Forty mails were sent; the model’s eagerness made it worse' },
      { impact: 'After two empty results the refund-agent panicked; 41 orders were lost' },
    ],
  },
};
