// Nothing is decided about an eval that would catch this class of failure.

import { adviceFor } from '../advice/classes.js';
import { asCode, forExample } from '../advice/samples.js';
import { changesNothing } from './changes-nothing.js';
import { exampleOf, labelOf, openDecision, optionsOf } from './plan.js';
import type { Rule, RuleInput } from './rule.js';

/** Which of the six assets fit; all of them where the class gives no advice. */
function fittingAssets(input: RuleInput): string {
  const { primaryClass } = input.record;
  const fitting = adviceFor(primaryClass);
  if (!fitting || fitting.assets.length === 0) return `Assets: ${optionsOf('evalAssets', input)}.`;
  const assets = fitting.assets.map(asCode).join(', ');
  return `For the class “${primaryClass}” these fit: ${assets}.`;
}

export const evalDecisionMissing: Rule = {
  id: 'eval-decision-missing',
  title: 'No decision on an eval',
  level: 'error',
  from: 'in-review',
  why: 'Without an eval the same class of failure passes the next release unseen.',
  example: exampleOf('eval'),
  check: (input) => {
    const open = openDecision(input.ledger, 'eval');
    if (!input.serious || !open || changesNothing(input)) return [];
    const message =
      open === 'missing'
        ? 'No line says which eval will catch this class of failure.'
        : 'It says that nothing changes, but not why.';
    const remedy = `${fittingAssets(input)} ${forExample(exampleOf('eval'))}. If no eval is to change: ${asCode('no change — why — @owner')}, which a maintainer confirms.`;
    return [{ section: labelOf('eval'), message, remedy }];
  },
};
