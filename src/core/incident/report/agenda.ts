// The agenda of the review meeting, filled from the record, with open questions where it is silent.

import type { IncidentFacts } from '../../facts.js';
import { code, plain } from '../../text/escape.js';
import type { Assessment } from '../assess.js';
import { type SectionKey, sectionOf } from '../form/definition.js';
import { isAnswered } from '../record/declared.js';
import type { Review } from '../review.js';
import { dateNote } from './date-note.js';
import { LINE_BREAK } from './words.js';

interface Step {
  title: string;
  minutes: number;
  keys: SectionKey[];
}

const STEPS: readonly Step[] = [
  {
    title: 'Facts and timeline',
    minutes: 10,
    keys: [
      'affectedWorkflow',
      'detectedAt',
      'timeline',
      'containment',
      'agentVersion',
      'modelLane',
      'releaseChanges',
    ],
  },
  { title: 'Impact and severity', minutes: 5, keys: ['impact', 'severity'] },
  {
    title: 'Failure taxonomy',
    minutes: 5,
    keys: ['whatFailed', 'primaryClass', 'secondaryClasses', 'trigger'],
  },
  {
    title: 'Missed controls',
    minutes: 10,
    keys: ['failedControl', 'missedEval', 'missedAlert', 'urgent', 'ownerObvious'],
  },
  { title: 'Evidence gaps', minutes: 5, keys: ['missingEvidence', 'evidenceTasks'] },
  {
    title: 'Eval, alert, release and ownership changes',
    minutes: 10,
    keys: ['evalChanges', 'alertChanges', 'gateChanges', 'releaseDecision'],
  },
];

const MOST_LINES = 40;
/** A line break within an item of the list. */
const BREAK = `${LINE_BREAK}     `;
const LIST_MARK = /^\s*(?:[-*+•]|\d{1,3}[.)])\s+/;

/** A text of several lines keeps them, so that a timeline stays one. */
function textAnswer(text: string): string {
  const all = text.split('\n').filter((line) => line.trim() !== '');
  if (all.length < 2) return plain(text, 300);
  const lines = all.slice(0, MOST_LINES).map((line) => plain(line.replace(LIST_MARK, ''), 200));
  if (all.length > MOST_LINES) lines.push(`${all.length - MOST_LINES} more lines`);
  return lines.filter(Boolean).join(BREAK);
}

function answer(assessed: Assessment, key: SectionKey): string {
  const value = assessed.record[key];
  if (key === 'severity' && assessed.severity.level) return plain(assessed.severity.level, 40);
  if (key === 'detectedAt') {
    const note = dateNote(assessed.record);
    const { detectedAt, sources } = assessed.record;
    return `${plain(detectedAt ?? sources[key]?.raw ?? '', 100)}${note ? ` (${note})` : ''}`;
  }
  if (value === null) return '';
  if (typeof value === 'string') return textAnswer(value);
  const items = value.map((item) =>
    typeof item === 'string'
      ? plain(item, 120)
      : `${plain(item.text, 160)} (${item.owner ? code(item.owner) : 'no owner'})`,
  );
  return items.slice(0, 8).join('; ');
}

function renderStep(assessed: Assessment, review: Review, step: Step, number: number): string {
  const lines = step.keys.map((key) => {
    const { label } = sectionOf(key);
    const said = answer(assessed, key);
    const open = !said || !isAnswered(assessed.record, key);
    const finding = review.findings.find(
      (found) => found.section === label && found.level === 'error',
    );
    if (open) return `   - ❓ **${label}**: still open`;
    const against = finding ? ` — ❗ ${plain(finding.message, 200)}` : '';
    return `   - **${label}**: ${said}${against}`;
  });
  return `${number}. **${step.title}** (${step.minutes} min)\n${lines.join('\n')}`;
}

/** The six steps of the meeting; three quarters of an hour in all. */
export function renderAgenda(
  assessed: Assessment,
  review: Review,
  incident: IncidentFacts,
): string {
  const total = STEPS.reduce((sum, step) => sum + step.minutes, 0);
  const steps = STEPS.map((step, at) => renderStep(assessed, review, step, at + 1));
  return [
    `### Review of ${code(incident.ref)}: ${total} minutes`,
    ...steps,
    'Speak of what the system did and what it let happen; leave the character of the model aside.',
  ].join('\n\n');
}
