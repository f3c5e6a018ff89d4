// No primary failure class is chosen.
import { sectionOf } from '../form/definition.js';
import { optionsOf } from './plan.js';
import type { Rule } from './rule.js';

export const primaryClassMissing: Rule = {
  id: 'primary-class-missing',
  title: 'No primary failure class',
  level: 'error',
  from: 'in-review',
  why: 'Each class of failure has a different fix; without one the review cannot say which.',
  example: 'Tool argument failure',
  check: ({ record, config }) =>
    record.primaryClass
      ? []
      : [
          {
            section: sectionOf('primaryClass').label,
            message: 'The incident has no primary failure class.',
            remedy: `Choose exactly one, the failure of the system that this was first of all. Options, those that fit the text first: ${optionsOf('primaryClass', { record, config })}.`,
          },
        ],
};
