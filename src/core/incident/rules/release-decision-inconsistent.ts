// The release decision contradicts the record: shipping while changes are owed, or rolling back nothing.

import { causesOf } from '../../release/causes.js';
import { forExample, sampleOf } from '../advice/samples.js';
import { sectionOf } from '../form/definition.js';
import type { IncidentRecord } from '../record/schema.js';
import type { Hit, Rule, RuleInput } from './rule.js';

/** Links to any server: which one is ours is not known here. */
const LINK = /\/(?:pull|commit|issues)\/[0-9a-f]+/i;

/** Whether the record references the change that started the incident. */
export function namesCause(record: IncidentRecord): boolean {
  const { pulls, commits } = causesOf(record, '', 'github.com');
  const text = `${record.releaseChanges ?? ''}\n${record.trigger ?? ''}`;
  return pulls.length > 0 || commits.length > 0 || LINK.test(text);
}

function contradiction({ record, ledger }: RuleInput): Pick<Hit, 'message' | 'remedy'> | null {
  if (record.releaseDecision === 'Ship') {
    const open = (['eval', 'gate'] as const).filter((kind) => !ledger.kinds[kind].settled);
    if (open.length === 0) return null;
    const what = `${open.join(' and ')} change${open.length > 1 ? 's are' : ' is'}`;
    return {
      message: `It says “Ship” while the ${what} still owed.`,
      remedy: `“Ship” lifts nothing: choose “Hold” until they have landed, or let a maintainer waive what is owed. ${forExample('Hold')}.`,
    };
  }
  if (record.releaseDecision !== 'Roll back' || namesCause(record)) return null;
  const { label } = sectionOf('releaseChanges');
  return {
    message: 'It says “Roll back”, and no change is named that could be rolled back.',
    remedy: `Name the pull request or commit in ${label} or Trigger. ${forExample(sampleOf('releaseChanges'))}.`,
  };
}

export const releaseDecisionInconsistent: Rule = {
  id: 'release-decision-inconsistent',
  title: 'Release decision contradicts the record',
  level: 'warning',
  from: 'in-review',
  why: 'A decision that the release gate cannot act on gives confidence and holds nothing.',
  example: sectionOf('releaseDecision').example,
  check: (input) => {
    const found = input.serious ? contradiction(input) : null;
    return found ? [{ section: sectionOf('releaseDecision').label, ...found }] : [];
  },
};
