// Sample answers for comments and findings: they name no trade and can be pasted as they are.
import { code } from '../../text/escape.js';
import { type SectionKey, sectionOf } from '../form/definition.js';

/** Of a sample; ours are shorter, and so is an option. */
const MOST_CHARACTERS = 400;

/** Where the form's own example tells of one trade, an answer that fits any. */
const SAMPLES: Partial<Record<SectionKey, string>> = {
  affectedWorkflow: 'The nightly batch: the agent reads requests and acts on them',
  impact: '41 people got a wrong result, 3 of them acted on it',
  containment: 'Tool switched off at 02:40 UTC',
  workflowStep: 'The write call, after the look-up',
  timeline: '02:10 first wrong result\n02:31 support notices\n02:40 tool off',
  agentVersion: 'agent 4.2.1',
  toolConfiguration: 'write tool schema v7, at most 20 calls a run',
  approvalPolicy: 'Writes above the limit need a second person (policy 3)',
  whatFailed: 'The write tool was called twice for one request',
  trigger: 'Prompt 18 was deployed on 13 March and dropped one instruction',
  failedControl: 'No eval covers a call that is repeated for one request',
  missedEval: 'The regression suite: it has no case with a repeated call',
  missedAlert: 'More than one write for one request within 10 minutes',
  firstSignal: 'writes per request, 02:10 UTC',
  evalChanges:
    '- [ ] Case in the regression set: a repeated call is refused — @acme/agents — due 2026-12-01',
  evalProves: 'Proves: one request is written once. Does not prove: that what is written is right.',
  gateChanges:
    '- [ ] The regression set is a required check of every release — @acme/release — due 2026-12-01',
  alertChanges: '- [ ] Page on a second write for one request — @acme/sre — due 2026-12-01',
  otherActions: '- [ ] Write to the people affected — @dana',
};

/** A good answer to a section, as it would be typed; the form's own where that names no trade. */
export function sampleOf(key: SectionKey): string {
  return SAMPLES[key] ?? sectionOf(key).example;
}

/** A text as code, so that it is copied as it is. */
export function asCode(text: string): string {
  return code(text.replace(/\n/g, ' · '), MOST_CHARACTERS);
}

/** “For example: …” with the answer as code. */
export function forExample(text: string): string {
  return `For example: ${asCode(text)}`;
}
