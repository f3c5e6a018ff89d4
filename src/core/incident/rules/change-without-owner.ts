// An eval, alert or evidence change that nobody owns.
import { exampleOf, labelOf, linesOf, quoteLines } from './plan.js';
import type { Hit, Rule } from './rule.js';

const KINDS = ['eval', 'alert', 'evidence'] as const;

export const changeWithoutOwner: Rule = {
  id: 'change-without-owner',
  title: 'Change without an owner',
  level: 'warning',
  from: 'changes-pending',
  why: 'What everybody is to do, nobody does; the report on open changes can name nobody either.',
  example: exampleOf('eval'),
  check: ({ ledger, serious }) =>
    KINDS.flatMap((kind): Hit[] => {
      const unowned = linesOf(ledger, kind).filter(({ owner }) => owner === null);
      if (!serious || unowned.length === 0) return [];
      return [
        {
          section: labelOf(kind),
          message: `No owner is named: ${quoteLines(unowned)}.`,
          remedy: `Add @user or @org/team to the line. For example: “${exampleOf(kind)}”.`,
        },
      ];
    }),
};
