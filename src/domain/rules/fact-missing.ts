// A fact of the incident is not answered, and not declared unknown with a task either.
import { SECTIONS, type Section, type SectionKey } from '../form/definition.js';
import { hasEvidenceTask, isAnswered, isDeclaredUnknown } from '../record/declared.js';
import type { IncidentRecord } from '../record/schema.js';
import type { Hit, Rule } from './rule.js';

/** Facts that help a review and are not part of its evidence base. */
const OPTIONAL = new Set<SectionKey>(['incidentId', 'workflowStep', 'timeline']);

function messageOf(section: Section, record: IncidentRecord): string {
  const key = section.key as SectionKey;
  if (isDeclaredUnknown(record, key) && !hasEvidenceTask(record, key)) {
    return 'It is declared unknown, and no logging or tracing task names it.';
  }
  const { state } = record.sources[key] ?? {};
  const empty = state === undefined || ['absent', 'blank', 'no-response'].includes(state);
  return empty ? 'It is not answered.' : 'The answer could not be read.';
}

function remedyOf(section: Section): string {
  const unknown =
    section.part === 'first'
      ? ''
      : ` If nobody can know it, write “unknown” and a line with “${section.label}” in Logging and tracing tasks.`;
  return `For example: “${section.example.replace(/\n/g, ' · ')}”.${unknown}`;
}

export const factMissing: Rule = {
  id: 'fact-missing',
  title: 'A fact is missing',
  level: 'warning',
  from: 'in-review',
  why: 'Facts are the evidence base: what is not written down within days cannot be found later.',
  example: 'Agent version: refund-agent 4.2.1',
  check: ({ record, config }) =>
    SECTIONS.flatMap((section): Hit[] => {
      const { key, part } = section;
      if ((part !== 'first' && part !== 'facts') || OPTIONAL.has(key)) return [];
      if (isAnswered(record, key)) return [];
      const required = part === 'first' || config.release.require.some((need) => need === key);
      return [
        {
          section: section.label,
          message: messageOf(section, record),
          remedy: remedyOf(section),
          level: required ? 'error' : 'warning',
          from: part === 'first' ? 'reported' : 'in-review',
        },
      ];
    }),
};
