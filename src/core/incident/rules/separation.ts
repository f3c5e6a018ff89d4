// The common shape of the rules on trigger and failed control: language judged, words quoted.
import { forExample } from '../advice/samples.js';
import { sectionOf } from '../form/definition.js';
import type { Rule } from './rule.js';

type SeparationRule = Omit<Rule, 'from' | 'check'> & {
  /** What is said about the words found. */
  says: string;
  remedy: string;
};

/** Makes a rule that speaks where the separation judgement names its id. */
export function separationRule(rule: SeparationRule): Rule {
  const { says, remedy, ...rest } = rule;
  return {
    parts: true,
    ...rest,
    from: 'in-review',
    check: ({ separation }) =>
      separation
        .filter((found) => found.rule === rule.id)
        .map((found) => {
          const quotes = found.quotes.map((quote) => `“${quote}”`).join(', ');
          const because = quotes ? ` The words that led to this: ${quotes}.` : '';
          return {
            section: sectionOf(found.section).label,
            message: says + because,
            remedy: `${remedy} ${forExample(rule.example)}`,
            ...(found.sure ? {} : { level: 'note' as const }),
          };
        }),
  };
}
