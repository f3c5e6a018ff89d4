// Nobody said yet what the system did.
import { forExample, sampleOf } from '../advice/samples.js';
import { sectionOf } from '../form/definition.js';
import { saysSomething, whySilent } from './answers.js';
import type { Rule } from './rule.js';

const SECTION = sectionOf('whatFailed');

export const whatFailedMissing: Rule = {
  id: 'what-failed-missing',
  title: 'What failed is not told',
  level: 'warning',
  from: 'in-review',
  why: 'Class, trigger and control are judged against the behaviour that was seen; without it each of them is a guess.',
  example: sampleOf('whatFailed'),
  check: ({ record }) =>
    saysSomething(record, 'whatFailed')
      ? []
      : [
          {
            section: SECTION.label,
            message: whySilent(SECTION, record),
            remedy: `Say in one sentence what the system did that it should not have done. ${forExample(sampleOf('whatFailed'))}`,
          },
        ],
};
