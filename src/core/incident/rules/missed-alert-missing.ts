// Nobody said which alert should have surfaced it.

import { adviceFor } from '../advice/classes.js';
import { forExample, sampleOf } from '../advice/samples.js';
import { sectionOf } from '../form/definition.js';
import { namesSomething, whySilent } from './answers.js';
import type { Rule } from './rule.js';

const SECTION = sectionOf('missedAlert');

export const missedAlertMissing: Rule = {
  id: 'missed-alert-missing',
  title: 'Missed alert is not named',
  level: 'warning',
  from: 'in-review',
  why: 'Evals miss what nobody thought of; the alert decides how long that goes on.',
  example: sampleOf('missedAlert'),
  check: ({ record }) => {
    if (namesSomething(record, 'missedAlert')) return [];
    const attribute = adviceFor(record.primaryClass)?.attribute;
    const shows = attribute ? ` Failures of this class show in ${attribute}.` : '';
    return [
      {
        section: SECTION.label,
        message: whySilent(SECTION, record),
        remedy: `Name the alert that should have fired, or the one that does not exist yet; where no alert can show it, say why.${shows} ${forExample(sampleOf('missedAlert'))}`,
      },
    ];
  },
};
