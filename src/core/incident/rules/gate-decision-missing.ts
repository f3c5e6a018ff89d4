// Nothing is decided about what the next rollout has to pass.

import { adviceFor } from '../advice/classes.js';
import { asCode, forExample } from '../advice/samples.js';
import { changesNothing } from './changes-nothing.js';
import { exampleOf, labelOf, openDecision, optionsOf } from './plan.js';
import type { Rule } from './rule.js';

export const gateDecisionMissing: Rule = {
  id: 'gate-decision-missing',
  title: 'No decision on the release gate',
  level: 'error',
  from: 'in-review',
  why: 'The release that brought the incident passed every rule there was; the same rules will pass it again.',
  example: exampleOf('gate'),
  check: (input) => {
    const open = openDecision(input.ledger, 'gate');
    if (!input.serious || !open || changesNothing(input)) return [];
    const message =
      open === 'missing'
        ? 'No line says what the next rollout has to pass that this one did not.'
        : 'It says that nothing changes, but not why.';
    const advice = adviceFor(input.record.primaryClass);
    const byAdvice = advice
      ? `For this class: ${advice.change} Usual failed controls: ${advice.controls.join(', ')}. `
      : '';
    const remedy = `${byAdvice}Usual changes: ${optionsOf('gateChangeKinds', input)}. ${forExample(exampleOf('gate'))}. If no rule is to change: ${asCode('no change — why — @owner')}, which a maintainer confirms.`;
    return [{ section: labelOf('gate'), message, remedy }];
  },
};
