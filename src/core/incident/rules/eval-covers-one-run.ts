// Only the exact run enters the regression set: the run is protected, its class is not.
import { forExample, sampleOf } from '../advice/samples.js';
import { sectionOf } from '../form/definition.js';
import { linesOf } from './plan.js';
import type { Rule } from './rule.js';

/** The asset that repeats one run. */
export const EXACT_RUN = 'Exact run in the regression set';

export const evalCoversOneRun: Rule = {
  id: 'eval-covers-one-run',
  title: 'The eval covers one run only',
  level: 'warning',
  from: 'changes-pending',
  why: 'The next incident of this class will have another input, another wording, another person.',
  example: sectionOf('evalAssets').example,
  check: ({ record, ledger, serious }) => {
    const { evalAssets, primaryClass } = record;
    if (!serious || evalAssets.length !== 1 || evalAssets[0] !== EXACT_RUN) return [];
    if (linesOf(ledger, 'eval', 'all').length === 0) return [];
    const what = primaryClass ? `the class “${primaryClass}”` : 'its class of failure';
    return [
      {
        section: sectionOf('evalAssets').label,
        message: `Only the exact run is added: it protects this run, not ${what}.`,
        remedy: `Add a case that varies what the run had by chance. ${forExample(sampleOf('evalAssets'))}.`,
      },
    ];
  },
};
