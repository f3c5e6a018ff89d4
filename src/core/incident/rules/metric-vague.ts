// A change, or what an eval proves, is a wish: nothing in it could be checked.

import { isHollowProof, isWish } from '../../../language/wish.js';
import { forExample, sampleOf } from '../advice/samples.js';
import { sectionOf } from '../form/definition.js';
import type { Entry } from '../ledger/types.js';
import { isOptional } from '../record/change-lines.js';
import { exampleOf, isBareNo, labelOf, quoteLines } from './plan.js';
import type { Hit, Rule, RuleInput } from './rule.js';

const KINDS = ['eval', 'gate', 'alert'] as const;
const WISH = 'A wish, without a case, number, path, metric or check';

function isVague(entry: Entry): boolean {
  const claimed = entry.status === 'planned' && entry.decision === 'none' && !isBareNo(entry);
  return claimed && entry.refs.length === 0 && !isOptional(entry) && isWish(entry.text);
}

function vagueLines({ ledger }: RuleInput): Hit[] {
  return KINDS.flatMap((kind): Hit[] => {
    const { owed, settled } = ledger.kinds[kind];
    if (owed && settled) return [];
    const vague = ledger.entries.filter((entry) => entry.kind === kind && isVague(entry));
    if (vague.length === 0) return [];
    return [
      {
        section: labelOf(kind),
        message: `${WISH}: ${quoteLines(vague)}.`,
        remedy: `Name what will be there and how one sees that it is. ${forExample(exampleOf(kind))}.`,
      },
    ];
  });
}

function vagueProof({ record }: RuleInput): Hit[] {
  const { label } = sectionOf('evalProves');
  if (!record.evalProves || !isHollowProof(record.evalProves)) return [];
  return [
    {
      section: label,
      message: `${WISH}: ${quoteLines([{ text: record.evalProves }])}.`,
      remedy: `Name the behaviour that a pass shows. ${forExample(sampleOf('evalProves'))}.`,
    },
  ];
}

export const metricVague: Rule = {
  id: 'metric-vague',
  title: 'A change is a wish',
  level: 'error',
  from: 'in-review',
  why: 'Nobody can say whether “better quality” has landed, so it never holds a release and never protects one.',
  example: exampleOf('eval'),
  check: (input) => {
    const level = input.serious ? 'error' : 'warning';
    return [...vagueLines(input), ...vagueProof(input)].map((hit) => ({ ...hit, level }));
  },
};
