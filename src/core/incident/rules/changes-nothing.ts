// The review tells what failed, and plans no change at all.

import { isPlaceholder } from '../../../language/placeholder.js';
import { asCode } from '../advice/samples.js';
import { isAnswered } from '../record/declared.js';
import type { IncidentRecord } from '../record/schema.js';
import { exampleOf, labelOf } from './plan.js';
import type { Rule, RuleInput } from './rule.js';

const ID = 'changes-nothing';

function isTold(record: IncidentRecord, key: 'trigger' | 'failedControl'): boolean {
  return isAnswered(record, key) && !isPlaceholder(record[key] ?? '');
}

/** Whether this rule speaks; the rules on the single decisions are silent then. */
export function changesNothing({ record, ledger, serious, config }: RuleInput): boolean {
  if (!serious || config.rules[ID] === 'off') return false;
  const { evalChanges, gateChanges, alertChanges, evidenceTasks } = record;
  const lines = [evalChanges, gateChanges, alertChanges, evidenceTasks].flat();
  const decided = ledger.entries.some(
    ({ kind, status }) => (kind === 'eval' || kind === 'gate') && status !== 'missing',
  );
  const told = isTold(record, 'trigger') || isTold(record, 'failedControl');
  return told && lines.length === 0 && !decided;
}

export const changesNothingRule: Rule = {
  id: ID,
  title: 'The review changes nothing',
  level: 'error',
  from: 'in-review',
  why: 'A review that ends without a change leaves the next run of the agent exactly as it was.',
  example: exampleOf('eval'),
  check: (input) =>
    changesNothing(input)
      ? [
          {
            section: labelOf('eval'),
            message: 'The review says what failed, and no line changes anything.',
            remedy: `Plan one line in ${labelOf('eval')}, for example: ${asCode(exampleOf('eval'))}, and one in ${labelOf('gate')}: ${asCode(exampleOf('gate'))}. Where one of them is not needed, write ${asCode('no change — why — @owner')}.`,
          },
        ]
      : [],
};
