// The six questions that a review answers, with their state.
import type { Assessment } from '../assess.js';
import type { SectionKey } from '../form/definition.js';
import { sectionOf } from '../form/definition.js';
import { isAnswered } from '../record/declared.js';
import type { Review } from '../review.js';

interface Question {
  text: string;
  keys: SectionKey[];
  /** Rules whose errors say that what stands there is no answer. */
  unless?: string[];
}

export const QUESTIONS: readonly Question[] = [
  { text: 'What failed', keys: ['whatFailed', 'primaryClass'] },
  { text: 'Why controls did not stop it', keys: ['failedControl'], unless: ['control-missing'] },
  { text: 'Which evidence was missing', keys: ['missingEvidence'] },
  { text: 'Which eval should have caught it', keys: ['missedEval'] },
  { text: 'Which alert should have surfaced it', keys: ['missedAlert'] },
  {
    text: 'Which release or approval rule changes',
    keys: ['gateChanges'],
    unless: ['gate-decision-missing', 'gate-owner-missing', 'metric-vague', 'prompt-only-fix'],
  },
];

function isAnsweredBy(own: Assessment, key: SectionKey): boolean {
  const { entries } = own.ledger;
  const landed = entries.some(({ kind, status }) => kind === 'gate' && status === 'landed');
  return isAnswered(own.record, key) || (key === 'gateChanges' && landed);
}

/** One line a question: answered, answered with an open point, or open. */
export function renderQuestions(own: Assessment, review: Review): string {
  const lines = QUESTIONS.map(({ text, keys, unless = [] }) => {
    const labels = keys.map((key) => sectionOf(key).label);
    const errors = review.findings.filter(
      ({ level, section }) => level === 'error' && labels.includes(section),
    );
    const refused = errors.some(({ rule }) => unless.includes(rule));
    const answered = !refused && keys.every((key) => isAnsweredBy(own, key));
    return `${!answered ? '⬜' : errors.length > 0 ? '🟨' : '✅'} ${text}`;
  });
  return lines.join('<br>\n');
}
