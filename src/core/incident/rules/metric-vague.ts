// A change, or what an eval proves, is a wish: nothing in it could be checked.

import { isTooLong, MOST_CHANGE_LINES } from '../../../language/budget.js';
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

/** Whether an open line says by its words alone what is to change. */
function isJudged(entry: Entry): boolean {
  const claimed = entry.status === 'planned' && entry.decision === 'none' && !isBareNo(entry);
  return claimed && entry.refs.length === 0 && !isOptional(entry);
}

/** How sure it is that a line is a wish: `say`, `ask`, or null. */
function vagueness(entry: Entry): 'say' | 'ask' | null {
  if (saysLater(entry.text)) return 'say';
  const { wish, promptOnly } = judgeChange(entry.text);
  if (wish < promptOnly || wish <= CHANGE_LIMITS.ask) return null;
  return wish > CHANGE_LIMITS.say ? 'say' : 'ask';
}

function vagueLines({ ledger }: RuleInput): Hit[] {
  return KINDS.flatMap((kind): Hit[] => {
    const { owed, settled } = ledger.kinds[kind];
    if (owed && settled) return [];
    const lines = ledger.entries
      .filter((entry) => entry.kind === kind && isJudged(entry))
      .slice(0, MOST_CHANGE_LINES);
    const section = labelOf(kind);
    const found = lines.map((entry) => ({ entry, how: vagueness(entry) }));
    const those = (how: 'say' | 'ask') =>
      found.flatMap((one) => (one.how === how ? [one.entry] : []));
    const sure = those('say');
    const remedy = `Name what will be there and how one sees that it is. ${forExample(exampleOf(kind))}.`;
    if (sure.length > 0) return [{ section, message: `${WISH}: ${quoteLines(sure)}.`, remedy }];
    const perhaps = those('ask');
    if (perhaps.length === 0) return [];
    const message = `How will one see that it is done: ${quoteLines(perhaps)}?`;
    return [{ section, message, remedy, level: 'note' }];
  });
}

function vagueProof({ record }: RuleInput): Hit[] {
  const { label } = sectionOf('evalProves');
  const { evalProves } = record;
  if (!evalProves || isTooLong(evalProves) || !isHollowProof(evalProves)) return [];
  return [
    {
      section: label,
      message: `${WISH}: ${quoteLines([{ text: evalProves }])}.`,
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
