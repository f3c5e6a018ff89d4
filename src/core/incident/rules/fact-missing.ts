// A fact of the incident is not answered, and not declared unknown with a task either.

import { attributesOfFact } from '../advice/attributes.js';
import { asCode, forExample, sampleOf } from '../advice/samples.js';
import { SECTIONS, type Section, type SectionKey } from '../form/definition.js';
import { isAnswered } from '../record/declared.js';
import { whyUnanswered } from './answers.js';
import { optionsOf } from './plan.js';
import type { Hit, Rule, RuleInput } from './rule.js';

/** Facts that help a review and are not part of its evidence base. */
const OPTIONAL = new Set<SectionKey>(['incidentId', 'workflowStep', 'timeline']);

function remedyOf(section: Section, input: Pick<RuleInput, 'record' | 'config'>): string {
  const options = optionsOf(section.key as SectionKey, input);
  if (options) return `Options: ${options}.`;
  const unknown = section.required
    ? ''
    : ` If nobody can know it, write ${asCode('unknown')} and a line with “${section.label}” in Logging and tracing tasks.`;
  const attributes = attributesOfFact(section.key as SectionKey).join(' and ');
  const trace = attributes ? ` Traces record it as ${attributes}.` : '';
  return `${forExample(sampleOf(section.key as SectionKey))}.${trace}${unknown}`;
}

export const factMissing: Rule = {
  id: 'fact-missing',
  title: 'A fact is missing',
  level: 'warning',
  highest: 'error',
  from: 'in-review',
  why: 'Facts are the evidence base: what is not written down within days cannot be found later.',
  example: 'Agent version: agent 4.2.1',
  check: ({ record, config }) =>
    SECTIONS.flatMap((section: Section): Hit[] => {
      const { part, required: first } = section;
      const key = section.key as SectionKey;
      if ((part !== 'first' && part !== 'facts') || OPTIONAL.has(key)) return [];
      if (isAnswered(record, key)) return [];
      const required = first || config.release.require.some((need) => need === key);
      return [
        {
          section: section.label,
          message: whyUnanswered(section, record),
          remedy: remedyOf(section, { record, config }),
          level: required ? 'error' : 'warning',
          from: first ? 'reported' : 'in-review',
        },
      ];
    }),
};
