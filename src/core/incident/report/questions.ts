// The six questions that a review answers: answered, answered with nothing, or open.

import { isPlaceholder } from '../../../language/placeholder.js';
import type { Assessment } from '../assess.js';
import { type SectionKey, sectionOf } from '../form/definition.js';
import { isAnswered } from '../record/declared.js';
import type { Review } from '../review.js';
import type { Finding } from '../rules/rule.js';
import { unjudgedSections } from '../rules/too-long-to-judge.js';
import { holdsText } from './begun.js';
import { LINE_BREAK } from './words.js';

interface Question {
  text: string;
  keys: SectionKey[];
}

export const QUESTIONS: readonly Question[] = [
  { text: 'What failed', keys: ['whatFailed', 'primaryClass'] },
  { text: 'Why controls did not stop it', keys: ['failedControl'] },
  { text: 'Which evidence was missing', keys: ['missingEvidence'] },
  { text: 'Which eval should have caught it', keys: ['missedEval'] },
  { text: 'Which alert should have surfaced it', keys: ['missedAlert'] },
  { text: 'Which release or approval rule changes', keys: ['gateChanges'] },
];

/** Rules that say, at whatever level, that an answer answers nothing. */
const NO_ANSWER = new Set([
  'what-failed-missing',
  'missed-eval-missing',
  'missed-alert-missing',
  'control-missing',
  'metric-vague',
  'prompt-only-fix',
  'fact-missing',
]);
const NOTHING_MISSING = /^\W*(?:none|nothing|no|n\/?a)\b/i;

/** A finding that leaves no answer standing; what only asks counts as none. */
function voids({ rule, level }: Finding): boolean {
  return level === 'error' || (level === 'warning' && NO_ANSWER.has(rule));
}

function saysNothing({ record }: Assessment, key: SectionKey): boolean {
  const text = record[key];
  return (
    key === 'missingEvidence' &&
    typeof text === 'string' &&
    isPlaceholder(text) &&
    !NOTHING_MISSING.test(text)
  );
}

function markOf(assessed: Assessment, review: Review, keys: readonly SectionKey[]): string {
  const gate = keys.includes('gateChanges');
  const settled =
    gate &&
    assessed.ledger.entries.some(({ kind, status }) => kind === 'gate' && status === 'landed');
  const held = keys.some((key) => holdsText(assessed.record, key));
  if (!held) return settled ? '✅' : '⬜';
  const labels = keys.map((key) => sectionOf(key).label);
  const void_ = review.findings.some((found) => labels.includes(found.section) && voids(found));
  const unjudged = unjudgedSections(assessed.record, assessed.ledger);
  if (keys.some((key) => unjudged.includes(key))) return '❔';
  const open = keys.some((key) => !isAnswered(assessed.record, key) || saysNothing(assessed, key));
  return void_ || (open && !settled) ? '❔' : '✅';
}

/** One line a question. */
export function renderQuestions(assessed: Assessment, review: Review): string {
  return QUESTIONS.map(({ text, keys }) => `${markOf(assessed, review, keys)} ${text}`).join(
    LINE_BREAK,
  );
}
