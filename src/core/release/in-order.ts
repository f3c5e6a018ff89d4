// Facts in an order of their own: GitHub lists what was touched last first, and that changes.
import type { DecisionFacts, Unverified } from '../facts.js';
import { byReference } from '../refs.js';

function sorted<T extends { ref: string }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => byReference(a.ref, b.ref));
}

function byName(unread: readonly Unverified[]): Unverified[] {
  return [...unread].sort((a, b) => (a.what < b.what ? -1 : a.what > b.what ? 1 : 0));
}

/** The same facts whatever the order in which they were listed; commits keep theirs. */
export function inOrder(facts: DecisionFacts): DecisionFacts {
  const { release, evidence, census } = facts;
  return {
    ...facts,
    unread: byName(facts.unread),
    incidents: sorted(facts.incidents),
    listed: sorted(facts.listed),
    release: {
      ...release,
      unread: byName(release.unread),
      own: sorted(release.own),
      pulls: sorted(release.pulls),
    },
    evidence: {
      ...evidence,
      pulls: sorted(evidence.pulls),
      issues: sorted(evidence.issues),
    },
    ...(census && {
      census: {
        ...census,
        incidents: sorted(census.incidents),
        unread: byName(census.unread),
      },
    }),
  };
}
