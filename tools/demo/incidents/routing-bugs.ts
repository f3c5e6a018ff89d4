// August and September 2025: three overlapping infrastructure bugs lower a model's answers.
import type { PublicIncident } from './render.js';

export const routingBugs: PublicIncident = {
  slug: '12-anthropic-quality-2025-08',
  title: 'Requests routed to the wrong server pool lowered answer quality for weeks',
  answers: {
    severity: 'SEV1',
    affectedWorkflow: 'Model serving on several hardware platforms, coding assistant included',
    detectedAt: 'unknown - complaints rose in late August 2025; no hour has been published',
    detectionSource: 'User',
    impact:
      '0.8% of one model’s requests at first and 16% in the worst hour (31 August); about 30% of the coding assistant’s users had at least one misrouted message.',
    containment:
      'Routing corrected from 4 September, on all platforms by 16 to 18 September; hardware misconfiguration rolled back on 2 September; exact instead of approximate top-k.',
    runIds: 'unknown - individual runs were not published',
    workflowStep: 'Choice of the server pool for a request',
    timeline:
      '2025-08-05: first bug, a routing error\n2025-08-25 and 26: two more arrive with deployments\n2025-08-29: a routine load-balancing change enlarges the first\n2025-09-02 to 18: fixes\n2025-09-17: postmortem',
    agentVersion: 'Claude Sonnet 4, Opus 4 and 4.1, Haiku 3.5, depending on the bug',
    modelLane: 'Requests for the standard context length reached servers set up for a long one',
    toolConfiguration: 'Not involved',
    approvalPolicy: 'Not involved',
    releaseChanges:
      'Routing change of 5 August, deployments of 25 and 26 August, load-balancing change of 29 August',
    incidentId: 'PUB-12',
    whatFailed:
      'Requests were served by the wrong pool, and because routing was sticky the same users were hit again.',
    primaryClass: 'Workflow routing failure',
    secondaryClasses: 'Release-process failure',
    triggerKind: 'Model lane',
    trigger:
      'A routing change on 5 August sent part of the traffic to another server pool; a load-balancing change on 29 August enlarged that part.',
    failedControlKind: 'Eval',
    failedControl:
      'Evaluations did not show the loss, quality was not checked continuously on true production systems, and noisy signals were not tied to recent changes.',
    missingEvidence:
      'Examples: privacy limits slowed access to the conversations that users complained about.',
    missedEval: 'A routing canary: one prompt through each lane must score equal',
    missedAlert: 'Complaints per lane after a routing change',
    urgent: 'Yes',
    firstSignal: 'Share of requests answered by the long-context pool',
    examples: 'No',
    ownerObvious: 'Unknown',
    evalAssets: 'Synthetic version in a release gate',
    evalChanges:
      '- [ ] The same prompts through every lane score equal, before and after a routing change — @acme/serving-evals — due 2026-12-01',
    evalProves:
      'Proves: lanes agree on the sampled prompts. Does not prove: that rare tokens are right.',
    gateChangeKinds: 'Canary threshold, Release notes for model routes',
    gateChanges:
      '- [ ] Load-balancer changes pass the same canary as models — @acme/release — due 2026-12-01',
    alertChanges:
      '- [ ] Quality score per lane in production, continuously — @acme/sre — due 2026-12-15',
    evidenceTasks:
      '- [ ] Detected at: stamp the first report of each quality incident — @acme/support\n- [ ] Run IDs: let a user attach a request id to a complaint — @acme/platform',
    otherActions: '- [ ] Publish the postmortem — @acme/comms',
    releaseDecision: 'Roll back',
  },
  filed: {
    detectedAt: '2025-08-29',
    containment: 'Rollback in progress; part of the traffic still goes to the wrong pool.',
  },
  draft: {
    whatFailed: 'Requests were served by the wrong pool, the same users again and again.',
    primaryClass: 'Workflow routing failure',
    triggerKind: 'Model lane',
    trigger: 'A routing change on 5 August sent part of the traffic to another server pool.',
    failedControlKind: 'Eval',
    failedControl:
      'Evaluations did not show the loss, and quality was not checked continuously in production.',
    missingEvidence: 'Conversations that users complained about.',
    missedEval: 'A routing canary: one prompt through each lane must score equal',
    missedAlert: 'Complaints per lane after a routing change',
    evalChanges: '- [ ] Better evaluations — @acme/serving-evals',
    gateChanges: '- [ ] Be more careful with load-balancer changes — @acme/release',
  },
};
