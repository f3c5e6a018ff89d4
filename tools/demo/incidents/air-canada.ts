// November 2022: a website chatbot misstates the bereavement-fare rule.
import type { PublicIncident } from './render.js';

export const airCanada: PublicIncident = {
  slug: '02-air-canada-moffatt-2022-11',
  title: 'Chatbot told a customer to claim a bereavement fare after travel',
  answers: {
    severity: 'SEV2',
    affectedWorkflow: 'Customer self-service: questions on fare policy',
    detectedAt: '2022-11-17',
    detectionSource: 'User',
    impact:
      'One customer is known to have bought tickets on a wrong promise. A tribunal found negligent misrepresentation and awarded CAD 650.88 plus interest and fees. How many others got the same answer is not known.',
    containment:
      'None before the dispute; the airline admitted in writing that the words were misleading and said the bot would be updated.',
    runIds: 'unknown - no conversation id is in the decision',
    workflowStep: 'Answer to “can I claim the discount after travel?”',
    timeline:
      '2022-11-11: the chat\n2022-11-17: the customer asks for the refund and is refused\n2024-02-14: decision in Moffatt v. Air Canada, 2024 BCCRT 149',
    agentVersion: 'unknown - the tribunal was told nothing about how the bot worked',
    modelLane: 'unknown - it is not established that a language model was involved',
    toolConfiguration: 'unknown - the vendor and the source of its knowledge are not public',
    approvalPolicy: 'None is known for answers on policy',
    releaseChanges: 'unknown - nothing about releases of the bot is public',
    incidentId: 'PUB-02',
    whatFailed:
      'The answer said that a claim within 90 days of ticket issue was possible after travel; the page that the answer itself linked said the opposite.',
    primaryClass: 'Retrieval or evidence failure',
    secondaryClasses: 'Escalation failure',
    triggerKind: 'User input',
    trigger: 'A customer asked whether a bereavement discount can be claimed after the journey.',
    failedControlKind: 'Incident owner',
    failedControl:
      'No check compared an answer with the policy page it cites, and nobody owned the accuracy of the bot’s answers.',
    missingEvidence: 'How many other customers were told the same, and when the bot was corrected.',
    missedEval: 'A retrieval-evidence case per policy page; none is known',
    missedAlert: 'A refund claim that quotes the chatbot',
    urgent: 'No',
    firstSignal: 'The refund request of 17 November 2022',
    examples: 'No alert fired',
    ownerObvious: 'No',
    evalAssets: 'Retrieval-evidence case, Exact run in the regression set',
    evalChanges:
      '- [ ] “Can I claim after travel?” agrees with the linked page, or is handed to a person — @acme/support-evals — due 2026-12-01',
    evalProves:
      'Proves: the answer agrees with the page as it stands. Does not prove: that the page itself is right.',
    gateChangeKinds: 'Mandatory eval pass',
    gateChanges:
      '- [ ] Policy answers ship only with the retrieval suite green — @acme/release — due 2026-12-01',
    alertChanges:
      '- [ ] Sample answers that cite a policy page, weekly — @acme/support — due 2026-12-15',
    evidenceTasks:
      '- [ ] Run IDs: keep a conversation id that a customer can quote — @acme/platform\n- [ ] Agent version: stamp each answer with the bot’s build — @acme/platform\n- [ ] Model lane: record what produced each answer — @acme/platform\n- [ ] Tool configuration: record the knowledge source of each answer — @acme/platform\n- [ ] Release or configuration changes: keep the bot’s change log — @acme/platform',
    otherActions: '- [ ] Pay the award and write to the customer — @acme/legal',
    releaseDecision: 'Collect more evidence',
  },
  draft: {
    whatFailed: 'The answer contradicted the policy page that it linked.',
    primaryClass: 'Retrieval or evidence failure',
    triggerKind: 'User input',
    trigger: 'A customer asked whether a bereavement discount can be claimed after the journey.',
    failedControl: 'The chatbot hallucinated the policy.',
    missedEval: 'tbd',
  },
};
