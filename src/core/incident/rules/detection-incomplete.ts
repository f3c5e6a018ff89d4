// A question on how the incident was detected is not answered.
import { asCode, forExample, sampleOf } from '../advice/samples.js';
import { type Section, type SectionKey, sectionOf } from '../form/definition.js';
import type { IncidentRecord } from '../record/schema.js';
import { namesSomething, whySilent, whyUnanswered } from './answers.js';
import type { Rule } from './rule.js';

const OPTIONS = ['urgent', 'examples', 'ownerObvious'] as const satisfies readonly SectionKey[];
const ORDER = ['urgent', 'firstSignal', 'examples', 'ownerObvious'] as const;

function remedyOf(section: Section): string {
  const options = section.options?.map((option) => asCode(option)).join(', ');
  if (options) return `${section.help} Answer with one of ${options}.`;
  return `${section.help} ${forExample(sampleOf(section.key as SectionKey))}`;
}

/** Why the section is open, or null where it is answered; `Unknown` is an answer to a choice. */
function openReason(record: IncidentRecord, key: (typeof ORDER)[number]): string | null {
  const section = sectionOf(key);
  if (key === 'firstSignal') {
    return namesSomething(record, key) ? null : whySilent(section, record);
  }
  return OPTIONS.includes(key) && record[key] === null ? whyUnanswered(section, record) : null;
}

export const detectionIncomplete: Rule = {
  id: 'detection-incomplete',
  title: 'Detection is not reviewed',
  level: 'warning',
  from: 'in-review',
  why: 'Each of the four questions can show that alerts or review sampling have to change.',
  example: sampleOf('firstSignal'),
  check: ({ record }) =>
    ORDER.flatMap((key) => {
      const message = openReason(record, key);
      const section = sectionOf(key);
      return message ? [{ section: section.label, message, remedy: remedyOf(section) }] : [];
    }),
};
