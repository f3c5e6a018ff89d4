// 2025: two agents talk in a loop for eleven days and cost 47,000 dollars.
import type { PublicIncident } from './render.js';

export const agentLoop: PublicIncident = {
  slug: '18-multi-agent-47k-2025',
  title: 'Two agents asked each other for clarification for eleven days',
  answers: {
    severity: 'SEV2',
    affectedWorkflow: 'Market research by four agents that message one another',
    detectedAt: 'unknown - the account names no date; it was published in autumn 2025',
    detectionSource: 'Operator',
    impact:
      'About 47,000 dollars of model calls; the weekly cost rose from 127 to 18,400 dollars. One public account, not confirmed by anybody else.',
    containment: 'The system was stopped after the bill.',
    runIds: 'unknown - no run ids were published',
    workflowStep: 'Hand-over between two of the four agents',
    timeline:
      'Day 1: the loop starts\nDay 11: the bill is read and the system stopped\nNo error was raised in between.',
    agentVersion: 'unknown - LangChain-style agents, no version named',
    modelLane: 'unknown - the models are not named',
    toolConfiguration: 'Agent-to-agent messages without shared state',
    approvalPolicy: 'None for continued spending',
    releaseChanges: 'unknown - no change is reported',
    incidentId: 'PUB-18',
    whatFailed:
      'Clarifications and checks were exchanged without end while dashboards looked normal.',
    primaryClass: 'Cost-control failure',
    secondaryClasses: 'Workflow routing failure, Escalation failure',
    triggerKind: 'Workload',
    trigger: 'A hand-over between two agents was ambiguous, and each asked the other to clarify.',
    failedControlKind: 'Alert',
    failedControl:
      'No budget or step limit, no loop detection and no cost alert; activity was read as health.',
    missingEvidence: 'The first message of the loop.',
    missedEval: 'A cost test in which two agents disagree; none is known',
    missedAlert: 'Cost per useful output',
    urgent: 'Yes',
    firstSignal: 'Messages per finished report',
    examples: 'No alert fired',
    ownerObvious: 'No',
    evalAssets: 'Synthetic version in a release gate',
    evalChanges:
      '- [ ] Two agents that disagree stop within 20 turns and a set budget — @acme/agent-evals — due 2026-12-01',
    evalProves: 'Proves: the tested pair stops. Does not prove: that three agents do.',
    gateChangeKinds: 'Mandatory eval pass, Canary threshold',
    gateChanges:
      '- [ ] A workflow without a budget is not released — @acme/release — due 2026-12-01',
    alertChanges: '- [ ] Page when the cost per report doubles — @acme/sre — due 2026-12-15',
    evidenceTasks:
      '- [ ] Detected at: record when a cost alert is acknowledged — @acme/sre\n- [ ] Run IDs: one id per conversation between agents — @acme/platform\n- [ ] Agent version: log the build of each agent — @acme/platform\n- [ ] Model lane: log the model per message — @acme/platform\n- [ ] Release or configuration changes: log prompt changes per agent — @acme/platform',
    otherActions: '- [ ] Ask the provider for a spending limit — @acme/finance',
    releaseDecision: 'Hold',
  },
  filed: { detectedAt: 'early this week, it is in the invoice' },
  draft: {
    runIds: '',
    agentVersion: '',
    evidenceTasks: '- [ ] Detected at: record when a cost alert is acknowledged — @acme/sre',
    whatFailed: 'Two agents exchanged clarifications without end.',
    primaryClass: 'Cost-control failure',
    trigger: 'A hand-over between two agents was ambiguous, and each asked the other to clarify.',
    failedControlKind: 'Alert',
    failedControl: 'No budget or step limit, no loop detection and no cost alert.',
    missedAlert: 'Cost per useful output',
    evalChanges:
      '- [ ] Two agents that disagree stop within 20 turns and a set budget — @acme/agent-evals — due 2026-12-01',
    gateChanges:
      '- [ ] A workflow without a budget is not released — @acme/release — due 2026-12-01',
  },
};
