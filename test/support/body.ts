// Builds the body of an incident as GitHub renders it.
import { SECTIONS, type SectionKey } from '../../src/core/incident/form/definition.js';

export type Answers = Partial<Record<SectionKey, string>>;

/** A serious incident whose review is complete: an answer is its section's own example unless given here. */
export const COMPLETE: Answers = {
  ...Object.fromEntries(SECTIONS.map(({ key, example }) => [key, example])),
  secondaryClasses: 'Approval boundary failure',
  releaseChanges: 'prompt 18, merged 2026-03-13',
  missingEvidence: 'None: every run was traced with its tool calls',
  evalChanges: '- [ ] Repeated-refund case — @acme/agents — due 2026-12-01',
  gateChanges: '- [ ] Refund evals are a required check — @acme/release — due 2026-12-01',
  alertChanges: '_No response_',
  evidenceTasks: '_No response_',
  examples: 'Yes',
  releaseDecision: '_No response_',
};

/** Renders answers in form order; what is not given is `_No response_`. */
export function renderAnswers(answers: Answers): string {
  return SECTIONS.map(
    ({ key, label }) => `### ${label}\n\n${answers[key] ?? '_No response_'}\n`,
  ).join('\n');
}

/** The complete incident with some answers changed. */
export function completeBody(changed: Answers = {}): string {
  return renderAnswers({ ...COMPLETE, ...changed });
}
