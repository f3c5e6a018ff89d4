// A change that nobody owns, or a decision against one; gate changes have a rule of their own.

import { CHANGE_KINDS } from '../../config/kinds.js';
import { asCode, forExample } from '../advice/samples.js';
import type { Ledger } from '../ledger/types.js';
import { exampleOf, isBareNo, labelOf, linesOf, quoteLines } from './plan.js';
import type { Hit, Rule } from './rule.js';

const KINDS = ['eval', 'alert', 'evidence'] as const;

/** Decisions that nothing changes: without an owner nobody answers for them. */
function unownedDecisions(ledger: Ledger): Hit[] {
  return CHANGE_KINDS.flatMap((kind): Hit[] => {
    const unowned = ledger.entries.filter(
      (entry) =>
        entry.kind === kind &&
        entry.owed &&
        (entry.decision === 'awaiting' || isBareNo(entry)) &&
        entry.status === 'planned' &&
        entry.owner === null,
    );
    if (ledger.kinds[kind].settled || unowned.length === 0) return [];
    return [
      {
        section: labelOf(kind),
        message: `Nobody is named who decided that nothing changes: ${quoteLines(unowned)}.`,
        remedy: `Add @user or @org/team to the line: ${asCode('no change — why — @owner')}.`,
        level: 'error',
        from: 'in-review',
      },
    ];
  });
}

export const changeWithoutOwner: Rule = {
  id: 'change-without-owner',
  title: 'Change without an owner',
  level: 'warning',
  highest: 'error',
  from: 'changes-pending',
  why: 'What everybody is to do, nobody does; the report on open changes can name nobody either.',
  example: exampleOf('eval'),
  check: ({ ledger, serious }) => {
    if (!serious) return [];
    const changes = KINDS.flatMap((kind): Hit[] => {
      const unowned = linesOf(ledger, kind).filter(({ owner }) => owner === null);
      if (unowned.length === 0) return [];
      return [
        {
          section: labelOf(kind),
          message: `No owner is named: ${quoteLines(unowned)}.`,
          remedy: `Add @user or @org/team to the line. ${forExample(exampleOf(kind))}.`,
        },
      ];
    });
    return [...unownedDecisions(ledger), ...changes];
  },
};
