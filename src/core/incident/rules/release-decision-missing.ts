// What happens to the next rollout is not decided, and the ledger does not decide it either.
import { forExample, sampleOf } from '../advice/samples.js';
import { sectionOf } from '../form/definition.js';
import { optionsOf, silence } from './plan.js';
import { namesCause } from './release-decision-inconsistent.js';
import type { Rule, RuleInput } from './rule.js';

/** The owed changes hold or free the release by themselves; they cannot decide about a roll-back. */
function ledgerDecides({ record, ledger, config }: RuleInput): boolean {
  const kinds = ['eval', 'gate'] as const;
  const planned = kinds.every(
    (kind) => !ledger.entries.some((entry) => entry.kind === kind && entry.status === 'missing'),
  );
  const settled = kinds.every((kind) => ledger.kinds[kind].settled);
  const holds = kinds.some((kind) => config.release.block.includes(kind));
  return settled || (planned && holds && !namesCause(record));
}

export const releaseDecisionMissing: Rule = {
  id: 'release-decision-missing',
  title: 'No release decision',
  level: 'warning',
  from: 'in-review',
  why: 'A review is there to help decide the next rollout; a change that started an incident may still be live.',
  example: sectionOf('releaseDecision').example,
  check: (input) => {
    const { record, serious } = input;
    const { state } = record.sources.releaseDecision ?? {};
    const unread = state === 'unknown-option' || state === 'ambiguous';
    if (!serious || record.releaseDecision || (!unread && ledgerDecides(input))) return [];
    const cause = namesCause(record)
      ? 'The change that started it is named; whether it stays or goes is not decided.'
      : `Nothing says what happens to the next rollout: ${silence(record, 'releaseDecision')}.`;
    return [
      {
        section: sectionOf('releaseDecision').label,
        message: cause,
        remedy: `Choose one of ${optionsOf('releaseDecision', input)}; change it when the changes have landed. ${forExample(sampleOf('releaseDecision'))}.`,
      },
    ];
  },
};
