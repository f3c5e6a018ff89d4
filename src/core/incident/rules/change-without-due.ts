// A change that has neither a pull request yet nor a date by which it is to be there.

import { CHANGE_KINDS } from '../../config/kinds.js';
import { asCode, forExample } from '../advice/samples.js';
import { exampleOf, labelOf, linesOf, quoteLines } from './plan.js';
import type { Hit, Rule } from './rule.js';

export const changeWithoutDue: Rule = {
  id: 'change-without-due',
  title: 'Change without a date',
  level: 'note',
  from: 'changes-pending',
  why: 'A date is what makes a forgotten change visible before the next incident does.',
  example: exampleOf('eval'),
  check: ({ ledger, serious }) =>
    CHANGE_KINDS.flatMap((kind): Hit[] => {
      const undated = linesOf(ledger, kind).filter(
        ({ due, refs }) => due === null && refs.length === 0,
      );
      if (!serious || undated.length === 0) return [];
      return [
        {
          section: labelOf(kind),
          message: `Neither a date nor a pull request or issue: ${quoteLines(undated)}.`,
          remedy: `Add ${asCode('due 2026-12-01')}, or the reference once there is one. ${forExample(exampleOf(kind))}.`,
        },
      ];
    }),
};
