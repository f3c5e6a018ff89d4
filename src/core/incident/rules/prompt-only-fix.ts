// Every change of a section, or of the whole review, is an edit of what the model is told.
import { MOST_CHANGE_LINES } from '../../../language/budget.js';
import { CHANGE_LIMITS, judgeChange } from '../../../language/changes/judge.js';
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

/** Sections that are to bring something of a kind of their own, whatever stands in the others. */
const KIND_SECTIONS: ReadonlySet<SectionKey> = new Set([
  'gateChanges',
  'evalChanges',
  'alertChanges',
]);

/** That all of some lines are; of more than are judged it is not known. */
function chanceOf(texts: readonly string[]): number {
  if (texts.length > MOST_CHANGE_LINES) return 0;
  const chances = texts.map((text) => {
    const { wish, promptOnly } = judgeChange(text);
    return promptOnly >= wish ? promptOnly : 0;
  });
  return Math.min(...chances);
}

export const promptOnlyFix: Rule = {
  id: 'prompt-only-fix',
  title: 'The only change is what the model is told',
  level: 'error',
  from: 'in-review',
  why: 'A prompt is a request; the control that failed is as absent after the edit as before.',
  example: exampleOf('eval'),
  check: ({ record, ledger, serious }) => {
    const landed = ledger.entries.some(({ status }) => status === 'landed' || status === 'waived');
    const settled = serious && ledger.kinds.eval.settled && ledger.kinds.gate.settled;
    if (landed || settled) return [];
    const named = SECTIONS.map((key) => ({
      key,
      texts: record[key].filter((line) => decisionReason(line) === null).map(({ text }) => text),
    })).filter(({ texts }) => texts.length > 0);
    const edits = named
      .map((one) => ({ ...one, chance: chanceOf(one.texts) }))
      .filter(({ chance }) => chance > CHANGE_LIMITS.ask);
    const all = edits.length === named.length;
    const level = all && serious ? 'error' : 'warning';
    return edits
      .filter(({ key }) => all || KIND_SECTIONS.has(key))
      .slice(0, 1)
      .map(({ key, texts, chance }) => ({
        section: sectionOf(key).label,
        message: `${all ? 'All that changes' : 'All that changes here'} is what the model is told: ${quoteLines(texts.map((text) => ({ text })))}.`,
        remedy: `Keep it, and add what holds when the prompt is not followed: an eval, a limit in the tool, an approval, a gate. ${forExample(exampleOf('eval'))}.`,
        level: chance > CHANGE_LIMITS.say ? level : 'note',
      }));
  },
};
