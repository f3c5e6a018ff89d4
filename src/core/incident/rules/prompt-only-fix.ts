// Every change that the review names is an edit of the prompt.

import { isPromptEdit } from '../../../language/prompt-edit.js';
import { forExample } from '../advice/samples.js';
import { type SectionKey, sectionOf } from '../form/definition.js';
import { decisionReason } from '../record/change-lines.js';
import { exampleOf, quoteLines } from './plan.js';
import type { Rule } from './rule.js';

/** In the order in which the finding takes its place: the gate is what a prompt edit leaves open. */
const SECTIONS = [
  'gateChanges',
  'evalChanges',
  'alertChanges',
  'evidenceTasks',
  'otherActions',
] as const satisfies readonly SectionKey[];

export const promptOnlyFix: Rule = {
  id: 'prompt-only-fix',
  title: 'The only change is the prompt',
  level: 'error',
  from: 'in-review',
  why: 'A prompt is a request; the control that failed is as absent after the edit as before.',
  example: exampleOf('eval'),
  check: ({ record, ledger, serious }) => {
    const landed = ledger.entries.some(({ status }) => status === 'landed' || status === 'waived');
    const settled = serious && ledger.kinds.eval.settled && ledger.kinds.gate.settled;
    if (landed || settled) return [];
    const named = SECTIONS.flatMap((key) =>
      record[key].filter((line) => decisionReason(line) === null).map((line) => ({ key, line })),
    );
    const [first] = named;
    if (!first || !named.every(({ line }) => isPromptEdit(line.text))) return [];
    return [
      {
        section: sectionOf(first.key).label,
        message: `All that changes is the prompt: ${quoteLines(named.map(({ line }) => line))}.`,
        remedy: `Keep it, and add what holds when the prompt is not followed: an eval, a limit in the tool, an approval, a gate. ${forExample(exampleOf('eval'))}.`,
        level: serious ? 'error' : 'warning',
      },
    ];
  },
};
