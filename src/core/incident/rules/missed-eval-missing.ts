// Nobody said which eval should have caught it.

import { adviceFor } from '../advice/classes.js';
import { asCode, forExample, sampleOf } from '../advice/samples.js';
import { sectionOf } from '../form/definition.js';
import { namesSomething, whySilent } from './answers.js';
import type { Rule } from './rule.js';

const SECTION = sectionOf('missedEval');

export const missedEvalMissing: Rule = {
  id: 'missed-eval-missing',
  title: 'Missed eval is not named',
  level: 'warning',
  from: 'in-review',
  why: 'The eval that let it pass, or does not exist, is where the class of failure is caught before the next release.',
  example: sampleOf('missedEval'),
  check: ({ record }) => {
    if (namesSomething(record, 'missedEval')) return [];
    const assets = adviceFor(record.primaryClass)?.assets.map(asCode);
    const fits = assets ? ` For this failure class ${assets.join(' or ')} usually fits.` : '';
    return [
      {
        section: SECTION.label,
        message: whySilent(SECTION, record),
        remedy: `Name the suite that should have failed, or the one that does not exist yet; where no eval can catch it, say why.${fits} ${forExample(sampleOf('missedEval'))}`,
      },
    ];
  },
};
