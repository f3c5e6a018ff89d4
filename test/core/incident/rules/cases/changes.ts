// Answers for the rules on operating changes and on the release decision.
import type { CaseTable } from '../../../../support/rule-cases.js';

export const NONE = '_No response_';
export const EMPTY = {
  evalChanges: NONE,
  gateChanges: NONE,
  alertChanges: NONE,
  evidenceTasks: NONE,
};
const BARE = { ...EMPTY, otherActions: NONE };
const EVAL = '- [ ] Repeated-refund case in evals/refunds — @acme/agents — due 2026-12-01';
const GATE = '- [ ] Refund evals are a required check — @acme/release — due 2026-12-01';
const NO = '- no change — the suite has the case since March — @tom';

export const CASES: CaseTable = {
  'changes-nothing': {
    valid: [
      { ...EMPTY, evalChanges: EVAL },
      { ...EMPTY, evidenceTasks: '- [ ] Run IDs: record them — @acme/platform' },
      { ...EMPTY, evalChanges: NO, gateChanges: NO },
      { ...EMPTY, trigger: NONE, failedControl: 'tbd' },
      { ...EMPTY, severity: 'SEV3' },
    ],
    invalid: [
      EMPTY,
      { ...EMPTY, trigger: NONE },
      { ...EMPTY, failedControl: 'tbd' },
      { ...EMPTY, evalChanges: '- [ ] TBD', gateChanges: 'none' },
      { ...EMPTY, otherActions: '- [ ] Write to the affected customers — @dana' },
    ],
  },
  'eval-decision-missing': {
    valid: [
      { evalChanges: NO },
      { evalChanges: EVAL },
      { evalChanges: 'Repeated-refund case' },
      EMPTY,
      { evalChanges: NONE, severity: 'SEV4' },
    ],
    invalid: [
      { evalChanges: NONE },
      { evalChanges: 'n/a' },
      { evalChanges: '- no change — @tom' },
      { evalChanges: 'No changes needed.' },
      { evalChanges: '- [ ] Perhaps a case for refunds (optional)' },
      { ...EMPTY, trigger: NONE, failedControl: NONE },
    ],
  },
  'eval-asset-missing': {
    valid: [
      {},
      { evalAssets: NONE, evalChanges: NONE },
      { evalAssets: NONE, evalChanges: NO },
      { evalAssets: 'tool selection test' },
    ],
    invalid: [
      { evalAssets: NONE },
      { evalAssets: 'Something else' },
      { evalAssets: NONE, evalChanges: `${EVAL}\n${NO}` },
    ],
  },
  'eval-asset-mismatch': {
    valid: [
      {},
      { evalAssets: 'Exact run in the regression set' },
      { evalAssets: NONE },
      {
        primaryClass: 'Tool selection failure',
        evalAssets: 'Retrieval-evidence case, Tool-selection test',
      },
      { primaryClass: NONE, evalAssets: 'Retrieval-evidence case' },
      {
        secondaryClasses: 'Approval boundary failure',
        evalAssets: 'Retrieval-evidence case, Reviewer-training example',
      },
    ],
    invalid: [
      { evalAssets: 'Retrieval-evidence case' },
      {
        secondaryClasses: 'Escalation failure, Cost-control failure',
        evalAssets: 'Retrieval-evidence case',
      },
      {
        secondaryClasses: NONE,
        evalAssets: 'Retrieval-evidence case, Reviewer-training example',
      },
      { primaryClass: 'Retrieval or evidence failure', evalAssets: 'Tool-selection test' },
    ],
  },
  'eval-covers-one-run': {
    valid: [
      {},
      { evalAssets: 'Synthetic version in a release gate' },
      { evalAssets: NONE },
      { evalAssets: 'Exact run in the regression set', evalChanges: NO },
    ],
    invalid: [
      { evalAssets: 'Exact run in the regression set' },
      { evalAssets: '- [x] exact run in the regression set' },
      { evalAssets: 'exact-run in the regression-set', primaryClass: NONE },
    ],
  },
  'eval-proof-missing': {
    valid: [
      {},
      { evalProves: 'A pass means one refund per order; the amount is not looked at.' },
      { evalProves: 'Covers refunds in EUR only.' },
      { evalProves: 'Shows that a second refund is refused. Says nothing about amounts.' },
      { evalProves: 'Beweist, dass eine Bestellung einmal erstattet wird.' },
      { evalProves: 'Prouve qu’une commande est remboursée une fois.' },
      { evalProves: 'One refund per order, whatever the wording' },
      { evalProves: 'It proves the limit; it does not prove the routing.' },
      { evalProves: NONE, evalChanges: NO },
    ],
    invalid: [
      { evalProves: NONE },
      { evalProves: 'tbd' },
      { evalProves: 'Proves: one order is refunded once.' },
      { evalProves: 'It shows that the agent refuses a second refund for an order.' },
      { evalProves: 'Does not prove that the amount is right.' },
    ],
  },
  'metric-vague': {
    valid: [
      {},
      { evalChanges: '- [ ] Improve accuracy on evals/refunds to 95% — @acme/agents' },
      { evalChanges: '- [ ] Improve quality — @acme/agents — #45' },
      { evalChanges: '- [ ] Improve quality: a case with a repeated order id — @acme/agents' },
      { evalChanges: '- [ ] Ensure a second refund for an order is refused — @acme/agents' },
      { gateChanges: '- [ ] Make the refund suite a required check — @acme/release' },
      { gateChanges: '- [ ] Increase the canary threshold — @acme/release' },
      { gateChanges: '- [ ] Stricter approval for refunds above the limit — @acme/release' },
      { alertChanges: '- [ ] Better alert on refunds per order — @acme/sre' },
      { evalChanges: '- [ ] Qualität verbessern — @acme/agents' },
      { evalChanges: '- [ ] Mejorar la calidad — @acme/agents' },
      { evalChanges: '- [ ] 品質を改善する — @acme/agents' },
      { evalChanges: '- [ ] Better `refunds/regression` — @acme/agents' },
      { evalChanges: `${EVAL}\n- [ ] Improve quality (optional)` },
      { otherActions: '- [ ] Improve quality — @dana' },
    ],
    invalid: [
      { evalChanges: '- [ ] Improve quality — @acme/agents — due 2026-12-01' },
      { evalChanges: '- [ ] Better accuracy — @acme/agents' },
      { evalChanges: '- [ ] Make the agent more robust and reliable — @acme/agents' },
      { evalChanges: '- [ ] Add more tests to increase reliability — @acme/agents' },
      { evalChanges: `${EVAL}\n- [ ] Improve our testing — @acme/agents` },
      { gateChanges: '- [ ] Ensure this does not happen again — @acme/release' },
      { gateChanges: '- [ ] We should be more careful before each release — @acme/release' },
      { gateChanges: '- [ ] TBD — @acme/release' },
      { alertChanges: '- [ ] Better monitoring and alerting — @acme/sre' },
      { evalProves: 'Proves that the agent is reliable. Does not prove: everything.' },
      { evalChanges: '- [ ] Improve quality — @acme/agents', severity: 'SEV4' },
    ],
  },
  'gate-decision-missing': {
    valid: [{}, { gateChanges: NO }, EMPTY, { gateChanges: NONE, severity: 'SEV3' }],
    invalid: [
      { gateChanges: NONE },
      { gateChanges: 'None needed — @tom' },
      { gateChanges: '- [ ] Maybe a canary (optional)' },
    ],
  },
  'gate-kind-missing': {
    valid: [
      {},
      { gateChangeKinds: 'freeze rule' },
      { gateChangeKinds: NONE, gateChanges: NONE },
      { gateChangeKinds: NONE, gateChanges: NO },
    ],
    invalid: [
      { gateChangeKinds: NONE },
      { gateChangeKinds: 'A better one' },
      { gateChangeKinds: NONE, gateChanges: '- [ ] Freeze on Fridays — @acme/release — #46' },
    ],
  },
  'gate-owner-missing': {
    valid: [
      {},
      { gateChanges: '- [ ] Canary at 5% — @dana' },
      { gateChanges: '- no change — the check is there since March' },
      { gateChanges: `${GATE}\n- [ ] Perhaps a freeze rule (optional)` },
    ],
    invalid: [
      { gateChanges: '- [ ] Refund evals are a required check — the team — due 2026-12-01' },
      { gateChanges: '- [ ] Refund evals are a required check — owner: Release Engineering' },
      { gateChanges: '- [ ] Refund evals are a required check, ping `@acme/release`' },
      { gateChanges: `${GATE}\n- [ ] Canary at 5% before all traffic — #46` },
    ],
  },
  'change-without-owner': {
    valid: [
      {},
      { gateChanges: '- [ ] Refund evals are a required check — due 2026-12-01' },
      { evalChanges: `${EVAL}\n- [ ] Perhaps amounts, too (optional)` },
      { otherActions: '- [ ] Write to the affected customers' },
      { evalChanges: NO, gateChanges: NO },
    ],
    invalid: [
      { evalChanges: '- [ ] Repeated-refund case — due 2026-12-01' },
      { alertChanges: '- [ ] Page on a second refund — the SRE team — due 2026-12-01' },
      { evidenceTasks: '- [ ] Run IDs: record them — due 2026-12-01' },
      { evalChanges: '- [ ] Repeated-refund case — #45' },
      { evalChanges: '- no change — the suite has the case since March' },
      { gateChanges: '- not needed: the check is there since March' },
      { gateChanges: 'no change' },
    ],
  },
  'change-without-due': {
    valid: [
      {},
      { evalChanges: '- [ ] Repeated-refund case — @acme/agents — #45' },
      { evalChanges: '- [ ] Repeated-refund case (optional)\n- no change — it is there — @tom' },
    ],
    invalid: [
      { evalChanges: '- [ ] Repeated-refund case — @acme/agents' },
      { gateChanges: '- [ ] Canary at 5% — @acme/release — due soon' },
      { alertChanges: '- [ ] Page on a second refund — @acme/sre' },
    ],
  },
  'prompt-only-fix': {
    valid: [
      {},
      { ...BARE, evalChanges: '- [ ] Tell the model to ask first, and add an eval for it — @tom' },
      { ...BARE, gateChanges: '- [ ] Prompt changes need a canary — @tom' },
      { ...BARE, evalChanges: '- [ ] Run evals on every prompt change — @tom' },
      { ...EMPTY, otherActions: '- [ ] Tell the customers what was lost — @tom' },
      { ...EMPTY, otherActions: '- [ ] Tell support agents to check the order id — @tom' },
      { ...BARE, evalChanges: '- [ ] Den Prompt verbessern — @tom' },
      { ...BARE, evalChanges: NO, gateChanges: NO },
      BARE,
    ],
    invalid: [
      { ...BARE, evalChanges: '- [ ] Improve the system prompt — @tom' },
      { ...EMPTY, otherActions: '- [x] We improved the prompt.' },
      {
        ...BARE,
        evalChanges: '- [ ] Add an instruction to the prompt: check the order id — @tom',
        gateChanges: '- [ ] Tell the model to ask for approval before it deletes — @tom',
      },
      { ...BARE, evalChanges: NO, gateChanges: '- [ ] Update prompt 19 — @tom — #45' },
      { ...EMPTY, severity: 'SEV4', otherActions: '- [ ] Clarify the instructions — @tom' },
    ],
  },
  'release-decision-missing': {
    valid: [
      {},
      { releaseDecision: 'hold', gateChanges: NONE },
      { releaseDecision: 'Roll back', releaseChanges: '#431' },
      { releaseDecision: NONE, evalChanges: NO },
    ],
    invalid: [
      { releaseDecision: NONE, gateChanges: NONE },
      { releaseDecision: NONE, releaseChanges: '#431 prompt 18, merged 2026-03-13' },
      { releaseDecision: NONE, trigger: 'Commit 3f2a9c1 dropped the order-id instruction' },
      { releaseDecision: 'Wait and see' },
    ],
  },
  'release-decision-inconsistent': {
    valid: [
      {},
      { releaseDecision: 'Hold' },
      { releaseDecision: 'Roll back', releaseChanges: '#431 prompt 18' },
      { releaseDecision: 'Roll back', releaseChanges: 'https://ghe.acme.eu/acme/agents/pull/431' },
      { releaseDecision: 'Roll back', trigger: 'Commit 3f2a9c1 dropped the instruction' },
      { releaseDecision: 'Ship', severity: 'SEV3' },
    ],
    invalid: [
      { releaseDecision: 'Ship' },
      { releaseDecision: 'ship', evalChanges: NO, gateChanges: NO },
      { releaseDecision: 'Roll back' },
      { releaseDecision: 'Roll back', releaseChanges: 'prompt 18 on 13 March' },
    ],
  },
};
