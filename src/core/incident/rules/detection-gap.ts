// The common shape of the rules on detection: a gap that no alert or sampling change answers yet.
import { forExample } from '../advice/samples.js';
import { type SectionKey, sectionOf } from '../form/definition.js';
import { type DetectionGap, detectionGaps } from '../ledger/owed.js';
import type { Rule, RuleInput } from './rule.js';

type DetectionGapRule = Pick<Rule, 'title' | 'why' | 'example'> & {
  id: DetectionGap;
  /** The answer that shows the gap. */
  section: SectionKey;
  says: string;
  /** What the change could be, without the section it goes to. */
  remedy: string;
};

/** Whether a line says what changes, or a maintainer waived or confirmed that nothing does. */
function isAnswered({ record, ledger }: RuleInput): boolean {
  const settled = ledger.entries.some(
    ({ kind, status }) => kind === 'alert' && (status === 'waived' || status === 'landed'),
  );
  return record.alertChanges.length > 0 || settled;
}

/** Makes a rule that speaks of one gap while no change answers it; a note where none is owed. */
export function detectionGapRule(rule: DetectionGapRule): Rule {
  const { section, says, remedy, ...rest } = rule;
  return {
    ...rest,
    level: 'warning',
    from: 'in-review',
    check: (input) => {
      if (!detectionGaps(input.record).includes(rule.id) || isAnswered(input)) return [];
      return [
        {
          section: sectionOf(section).label,
          message: `${says} No line in Alert or sampling changes answers that.`,
          remedy: `${remedy} ${forExample(rule.example)}`,
          ...(input.serious ? {} : { level: 'note' as const }),
        },
      ];
    },
  };
}
