// A change, or what an eval proves, is a wish: nothing in it could be checked.

import { isHollowProof, saysLater } from '../../../language/changes/hollow.js';
import { CHANGE_LIMITS, judgeChange } from '../../../language/changes/judge.js';
import { forExample, sampleOf } from '../advice/samples.js';
import { sectionOf } from '../form/definition.js';
import type { Entry } from '../ledger/types.js';
import { isOptional } from '../record/change-lines.js';
import { exampleOf, isBareNo, labelOf, quoteLines } from './plan.js';
import type { Hit, Rule, RuleInput } from './rule.js';

const KINDS = ['eval', 'gate', 'alert'] as const;
const WISH = 'A wish, without a case, number, path, metric or check';

/** How sure it is that an open line is a wish: `say`, `ask`, or null. */
function vagueness(entry: Entry): 'say' | 'ask' | null {
  const claimed = entry.status === 'planned' && entry.decision === 'none' && !isBareNo(entry);
  if (!claimed || entry.refs.length > 0 || isOptional(entry)) return null;
  if (saysLater(entry.text)) return 'say';
  const { wish, promptOnly } = judgeChange(entry.text);
  if (wish < promptOnly || wish <= CHANGE_LIMITS.ask) return null;
  return wish > CHANGE_LIMITS.say ? 'say' : 'ask';
}

function vagueLines({ ledger }: RuleInput): Hit[] {
  return KINDS.flatMap((kind): Hit[] => {
    const { owed, settled } = ledger.kinds[kind];
    if (owed && settled) return [];
    const lines = ledger.entries.filter((entry) => entry.kind === kind);
    const section = labelOf(kind);
    const sure = lines.filter((entry) => vagueness(entry) === 'say');
    const remedy = `Name what will be there and how one sees that it is. ${forExample(exampleOf(kind))}.`;
    if (sure.length > 0) return [{ section, message: `${WISH}: ${quoteLines(sure)}.`, remedy }];
    const perhaps = lines.filter((entry) => vagueness(entry) === 'ask');
    if (perhaps.length === 0) return [];
    const message = `How will one see that it is done: ${quoteLines(perhaps)}?`;
    return [{ section, message, remedy, level: 'note' }];
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
    return [...vagueLines(input), ...vagueProof(input)].map((hit) => ({ level, ...hit }));
  },
};
