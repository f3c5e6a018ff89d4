// The freeze policy: no release after too many serious incidents of one class or workflow.
import type { Policy } from '../../config/schema.js';
import type { DecisionFacts } from '../../facts/types.js';
import { isShown } from '../hide.js';
import { isTrusted, readListed } from '../listed.js';
import { fail, type Outcome, PASS } from './outcome.js';

const DAY = 86_400_000;

/** @param contained canonical keys of incidents whose remedy this release brings. */
export function judgeFreeze(
  policy: Extract<Policy, { kind: 'freeze' }>,
  facts: DecisionFacts,
  contained: string[],
): Outcome {
  const from = Date.parse(facts.now) - policy.days * DAY;
  const groups = new Map<string, string[]>();
  for (const listed of facts.listed) {
    if (!isTrusted(listed, facts)) continue;
    const { record, severity } = readListed(listed, facts);
    const at = Date.parse(record.detectedAt ?? listed.createdAt);
    const key = policy.by === 'class' ? record.primaryClass : record.affectedWorkflow;
    if (!severity.level || !severity.serious || !key || at < from) continue;
    const group = key.trim().toLowerCase();
    groups.set(group, [...(groups.get(group) ?? []), listed.ref]);
  }
  const frozen = [...groups.values()].find(
    (refs) =>
      refs.length >= policy.count && !refs.some((ref) => contained.includes(ref.toLowerCase())),
  );
  if (!frozen) return PASS;
  const which = frozen.every((ref) => isShown(ref, facts)) ? `: ${frozen.join(', ')}` : '';
  const shared = policy.by === 'class' ? 'one failure class' : 'one workflow';
  return fail(
    `${frozen.length} serious incidents of ${shared} within ${policy.days} days${which}.`,
    'Ship only what contains the failure, or wait until the freeze ends',
  );
}
