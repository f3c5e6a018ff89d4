// A release gate changes, and nobody is named who owns the rule.
import { forExample } from '../advice/samples.js';
import { exampleOf, labelOf, linesOf, quoteLines } from './plan.js';
import type { Rule } from './rule.js';

export const gateOwnerMissing: Rule = {
  id: 'gate-owner-missing',
  title: 'Gate change without an owner',
  level: 'error',
  from: 'in-review',
  why: 'A release rule that nobody owns is the first to be switched off when it is in the way.',
  example: exampleOf('gate'),
  check: ({ ledger, serious }) => {
    const unowned = linesOf(ledger, 'gate').filter(({ owner }) => owner === null);
    if (!serious || unowned.length === 0) return [];
    return [
      {
        section: labelOf('gate'),
        message: `No owner is named: ${quoteLines(unowned)}.`,
        remedy: `Add @user or @org/team to the line; “the team” is nobody. ${forExample(exampleOf('gate'))}. If nobody will own it, do not roll out more widely: run a smaller pilot, choose a clearer gate, or build a better measurement loop.`,
      },
    ];
  },
};
