// The six questions that a review answers, with their state.
import type { Assessment } from '../assess.js';
import type { SectionKey } from '../form/definition.js';
import { sectionOf } from '../form/definition.js';
import { isAnswered } from '../record/declared.js';
import type { Review } from '../review.js';

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

/** One line a question: answered, answered with an open point, or open. */
export function renderQuestions(own: Assessment, review: Review): string {
  const lines = QUESTIONS.map(({ text, keys }) => {
    const labels = keys.map((key) => sectionOf(key).label);
    const answered = keys.every((key) => isAnswered(own.record, key));
    const doubted = review.findings.some(
      ({ level, section }) => level === 'error' && labels.includes(section),
    );
    return `${!answered ? '⬜' : doubted ? '🟨' : '✅'} ${text}`;
  });
  return lines.join('<br>\n');
}
