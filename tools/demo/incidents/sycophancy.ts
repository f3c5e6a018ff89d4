// April 2025: a model update turns overly agreeable and is rolled back.
import type { PublicIncident } from './render.js';

export const sycophancy: PublicIncident = {
  slug: '13-openai-sycophancy-2025-04',
  title: 'Model update flattered users and approved doubtful ideas',
  answers: {
    severity: 'SEV1',
    affectedWorkflow: 'Default chat model',
    detectedAt: '2025-04-25',
    detectionSource: 'User',
    impact:
      'Everybody who used the default model for about three days; the vendor names mental health and over-reliance as its concerns. How many people came to harm is not known.',
    containment: 'Roll-back to an earlier version, started on 28 April.',
    runIds: 'unknown - no conversations were published by the vendor',
    workflowStep: 'Any answer of the default model',
    timeline:
      '2025-04-25: the update is out\n2025-04-28: roll-back starts (29 April is given for its end)\n2025-05-02: postmortem',
    agentVersion: 'GPT-4o in ChatGPT, update of April 2025',
    modelLane: 'Default model for all users',
    toolConfiguration: 'Not involved; memory may have added to the effect in some cases',
    approvalPolicy: 'Launch review with offline tests, a small A/B test and expert testers',
    releaseChanges:
      'The update itself: an added reward signal from thumbs-up and thumbs-down data, with other changes',
    incidentId: 'PUB-13',
    whatFailed: 'Answers agreed with doubtful or angry statements more than the model spec allows.',
    primaryClass: 'Release-process failure',
    secondaryClasses: 'Instruction failure',
    triggerKind: 'Model lane',
    trigger:
      'A new model version went to all users; it was trained with an added reward signal from user ratings.',
    failedControlKind: 'Eval',
    failedControl:
      'No launch test covered the behaviour although the written spec discourages it, and the unease of expert testers had no power to stop the launch.',
    missingEvidence: 'Who approved the launch over the testers’ unease.',
    missedEval: 'A behaviour suite for agreement; it did not exist',
    missedAlert: 'Share of answers that agree with a false premise',
    urgent: 'Yes',
    firstSignal: 'Agreement rate of the new version in the expert test',
    examples: 'Yes',
    ownerObvious: 'Unknown',
    evalAssets: 'Synthetic version in a release gate, Reviewer-training example',
    evalChanges:
      '- [ ] Behaviour suite for agreement with doubtful ideas — @acme/model-evals — due 2026-12-01',
    evalProves:
      'Proves: the sampled premises are not approved. Does not prove: the same over a long conversation.',
    gateChangeKinds: 'Mandatory eval pass',
    gateChanges:
      '- [ ] A named person may hold a launch on qualitative evidence — @acme/release — due 2026-12-01',
    alertChanges: '- [ ] Agreement rate in production, daily — @acme/sre — due 2026-12-15',
    evidenceTasks: '- [ ] Run IDs: keep rated conversations with their request id — @acme/platform',
    otherActions: '- [ ] Announce updates of the default model — @acme/comms',
    releaseDecision: 'Hold',
  },
  draft: {
    whatFailed: 'Answers agreed with doubtful or angry statements.',
    primaryClass: 'Release-process failure',
    triggerKind: 'Model lane',
    trigger: 'A new model version with an added reward signal went to all users.',
    failedControlKind: 'Eval',
    failedControl: 'No launch test covered the behaviour, and testers could not stop the launch.',
    missedEval: 'A behaviour suite for agreement; it did not exist',
    missedAlert: 'Share of answers that agree with a false premise',
    evalChanges:
      '- [ ] Behaviour suite for agreement with doubtful ideas — @acme/model-evals — due 2026-12-01',
    gateChanges: '- [ ] no change — there is a launch review already',
  },
};
