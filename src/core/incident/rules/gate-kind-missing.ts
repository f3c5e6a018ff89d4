// The release gate changes, and the kind of the change is not chosen.
import { fittingOptions } from '../advice/fitting.js';
import { forExample } from '../advice/samples.js';
import { sectionOf } from '../form/definition.js';
import { linesOf, optionsOf, silence } from './plan.js';
import type { Rule } from './rule.js';

export const gateKindMissing: Rule = {
  id: 'gate-kind-missing',
  title: 'Kind of the gate change is not chosen',
  level: 'warning',
  from: 'changes-pending',
  why: 'The kind says how the rule can be enforced, and lets incidents of several months be counted together.',
  example: sectionOf('gateChangeKinds').example,
  check: ({ record, config, ledger, serious }) => {
    if (!serious || record.gateChangeKinds.length > 0) return [];
    if (linesOf(ledger, 'gate').length === 0) return [];
    return [
      {
        section: sectionOf('gateChangeKinds').label,
        message: `A gate change is planned, but of its kind ${silence(record, 'gateChangeKinds')}.`,
        remedy: `Choose one or more of ${optionsOf('gateChangeKinds', { record, config })}. ${forExample(fittingOptions('gateChangeKinds', record, config).options[0] ?? '')}.`,
      },
    ];
  },
};
