// None of the chosen eval assets fits a failure class of the incident.

import { assetsFor } from '../advice/classes.js';
import { asCode, forExample } from '../advice/samples.js';
import { sectionOf } from '../form/definition.js';
import { EXACT_RUN } from './eval-covers-one-run.js';
import { linesOf } from './plan.js';
import type { Rule } from './rule.js';

/** Made from the incident itself, so it is never of the wrong kind. */
const SYNTHETIC = 'Synthetic version in a release gate';

export const evalAssetMismatch: Rule = {
  id: 'eval-asset-mismatch',
  title: 'Eval assets do not fit the class',
  level: 'note',
  from: 'changes-pending',
  why: 'Each class of failure shows itself in another kind of eval; a good eval of the wrong kind stays green.',
  example: sectionOf('evalAssets').example,
  check: ({ record, ledger, serious }) => {
    const { evalAssets, primaryClass, secondaryClasses } = record;
    const classes = [primaryClass, ...secondaryClasses];
    const fitting = assetsFor(classes) ?? [];
    if (!serious || fitting.length === 0 || linesOf(ledger, 'eval').length === 0) return [];
    const oneRun = evalAssets.every((asset) => asset === EXACT_RUN);
    if (oneRun || evalAssets.some((asset) => asset === SYNTHETIC || fitting.includes(asset))) {
      return [];
    }
    const fit = [...new Set(fitting)].map((option) => asCode(option)).join(', ');
    return [
      {
        section: sectionOf('evalAssets').label,
        message: `“${evalAssets.join(', ')}” does not test for ${classes.map((one) => `“${one}”`).join(' or ')}.`,
        remedy: `For ${classes.length > 1 ? 'these classes' : 'this class'} these fit: ${fit}. ${forExample(fitting[0] ?? '')}.`,
      },
    ];
  },
};
