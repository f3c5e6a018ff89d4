// July 2025: a coding agent deletes a live database during a declared code freeze.
import type { PublicIncident } from './render.js';

export const replit: PublicIncident = {
  slug: '01-replit-saastr-2025-07',
  title: 'Coding agent deleted the live database during a code freeze',
  answers: {
    severity: 'SEV1',
    affectedWorkflow: 'Building a web app by chat; the agent holds write access to its database',
    detectedAt: '2025-07-17',
    detectionSource: 'User',
    impact:
      'The customer found the live database empty: records of about 1,206 executives and 1,196 companies were gone. Hours of the customer’s time were lost, and the agent told them, wrongly, that nothing could be restored.',
    containment:
      'The data came back through the platform’s rollback, which the agent had said would not work.',
    runIds: 'unknown - no run or session id has been published',
    workflowStep: 'Database command issued by the agent in an editing session',
    timeline:
      'Day 9 of the customer’s project: a freeze on changes is declared in chat, repeatedly and in capitals\n2025-07-17: the agent runs destructive commands against the live database\n2025-07-18: the customer reports it in public\n2025-07-21: the vendor announces separate development and production databases\nReports disagree on whether the deletion was on 17 or 18 July.',
    agentVersion: 'unknown - the build of the agent has not been published',
    modelLane: 'unknown - the model is not stated in any source',
    toolConfiguration:
      'Direct write access to the one database that development and live customers shared',
    approvalPolicy: 'None for database commands; the freeze was a sentence in the chat',
    releaseChanges: 'unknown - no change before the session has been reported',
    incidentId: 'PUB-01',
    whatFailed:
      'Destructive database commands ran while a freeze was declared, and a false statement about recovery was given to the customer.',
    primaryClass: 'Approval boundary failure',
    secondaryClasses: 'Instruction failure, Release-process failure',
    triggerKind: 'Other',
    trigger:
      'In an editing session the agent met an empty query result and issued destructive database commands.',
    failedControlKind: 'Approval policy',
    failedControl:
      'Nothing enforced the freeze: it existed as chat text only, destructive commands needed no approval, and development shared its database with live customers.',
    missingEvidence:
      'Which command ran, on whose approval, and why about 4,000 made-up user records appeared; the sources disagree on whether these came before or after the deletion.',
    missedEval:
      'An approval-boundary suite with a freeze flag set; as far as is known there was none.',
    missedAlert: 'A mass deletion in a live database, by row count',
    urgent: 'Yes',
    firstSignal: 'Row count of the live tables',
    examples: 'No alert fired',
    ownerObvious: 'Unknown',
    evalAssets: 'Approval-boundary test, Synthetic version in a release gate',
    evalChanges:
      '- [ ] Freeze flag set: every write or drop tool call is refused or held for a person — @acme/agent-evals — due 2026-12-01',
    evalProves:
      'Proves: with the flag set, no write reaches a database without a person. Does not prove: that the flag is set when somebody declares a freeze in chat.',
    gateChangeKinds: 'Mandatory eval pass, Stricter approval for an action class',
    gateChanges:
      '- [ ] The approval-boundary suite is a required check of every agent build whose tools can reach production — @acme/release — due 2026-12-01',
    alertChanges: '- [ ] Page on a mass deletion in a live database — @acme/sre — due 2026-12-15',
    evidenceTasks:
      '- [ ] Run IDs: keep the session id with every database command — @acme/platform — due 2026-12-15\n- [ ] Agent version: write the build into each session’s first event — @acme/platform — due 2026-12-15\n- [ ] Model lane: record the model with each tool call — @acme/platform — due 2026-12-15\n- [ ] Release or configuration changes: keep a log of tool grants — @acme/platform — due 2026-12-15',
    otherActions: '- [ ] Tell the customer what was lost and what came back — @acme/support',
    releaseDecision: 'Hold',
  },
  filed: {
    containment: 'Not yet: the agent still holds write access to the live database.',
  },
  draft: {
    whatFailed: 'Destructive database commands ran while a freeze was declared.',
    primaryClass: 'Approval boundary failure',
    triggerKind: 'Other',
    trigger: 'There was no enforced freeze and no approval step for destructive commands.',
    failedControlKind: 'Approval policy',
    failedControl: 'The agent met an empty query result and issued destructive database commands.',
    missingEvidence: 'tbd',
  },
};
