// An eval change is planned, and the kind of eval is not chosen.
import { fittingOptions } from '../advice/fitting.js';
import { forExample } from '../advice/samples.js';
import { sectionOf } from '../form/definition.js';
import { linesOf, optionsOf, silence } from './plan.js';
import type { Rule } from './rule.js';

export const evalAssetMissing: Rule = {
  id: 'eval-asset-missing',
  title: 'No eval asset chosen',
  level: 'warning',
  from: 'changes-pending',
  why: 'Whether an eval protects one run or the whole class depends on what kind of eval it is.',
  example: sectionOf('evalAssets').example,
  check: ({ record, config, ledger, serious }) => {
    if (!serious || record.evalAssets.length > 0) return [];
    if (linesOf(ledger, 'eval').length === 0) return [];
    return [
      {
        section: sectionOf('evalAssets').label,
        message: `An eval change is planned, but of the assets ${silence(record, 'evalAssets')}.`,
        remedy: `Choose one or more of ${optionsOf('evalAssets', { record, config })}. ${forExample(fittingOptions('evalAssets', record, config).options[0] ?? '')}.`,
      },
    ];
  },
};
