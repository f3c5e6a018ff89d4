// The freeze policy: no release after too many serious incidents of one class or workflow.

import type { Policy } from '../../config/schema.js';
import type { DecisionFacts } from '../../facts.js';
import { issueRef } from '../../refs.js';
import { isTrusted, placeOf, readListed } from '../listed.js';
import { isShown } from '../redact.js';
import { fail, type Outcome, PASS } from './outcome.js';

const DAY = 86_400_000;

interface Grouped {
  ref: string;
  /** When it was detected, milliseconds since 1970. */
  at: number;
}

/** @param contained canonical keys of incidents whose remedy this release brings. */
export function judgeFreeze(
  policy: Extract<Policy, { kind: 'freeze' }>,
  facts: DecisionFacts,
  contained: string[],
): Outcome {
  const from = Date.parse(facts.now) - policy.days * DAY;
  const groups = new Map<string, Grouped[]>();
  for (const listed of facts.listed) {
    if (!isTrusted(listed, facts) || placeOf(listed, facts) !== 'counts') continue;
    const { record, severity } = readListed(listed, facts);
    const at = Date.parse(record.detectedAt ?? listed.createdAt);
    const key = policy.by === 'class' ? record.primaryClass : record.affectedWorkflow;
    if (!severity.level || !severity.serious || !key || at < from) continue;
    const group = key.trim().toLowerCase();
    groups.set(group, [...(groups.get(group) ?? []), { ref: listed.ref, at }]);
  }
  const frozen = [...groups.values()].find(
    (group) =>
      group.length >= policy.count && !group.some(({ ref }) => contained.includes(issueRef(ref))),
  );
  if (!frozen) return PASS;
  // It ends when the youngest incident that still makes it enough is old enough.
  const last = frozen.map(({ at }) => at).sort((a, b) => b - a)[policy.count - 1] ?? 0;
  const ends = new Date(last + policy.days * DAY).toISOString();
  const refs = frozen.map(({ ref }) => ref);
  const which = refs.every((ref) => isShown(ref, facts)) ? `: ${refs.join(', ')}` : '';
  const shared = policy.by === 'class' ? 'one failure class' : 'one workflow';
  const message = `${refs.length} serious incidents of ${shared} within ${policy.days} days${which}.`;
  const action = `Ship only what contains the failure, or wait until the freeze ends on ${ends.slice(0, 10)}`;
  return { ...fail(message, action), ends };
}
