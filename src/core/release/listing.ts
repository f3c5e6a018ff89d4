// Open serious incidents that do not count here, listed so that leaving one out is no way out.

import type { DecisionFacts, ListedIncident } from '../facts.js';
import { issueRef } from '../refs.js';
import { isBeforeAdoption, readListed } from './listed.js';
import { isShown } from './redact.js';
import type { Decision, ListedElsewhere } from './types.js';

/** Closed, and by the App's labels not learned: closing it is no way out either. */
function isClosedUnlearned({ state, labels }: ListedIncident): boolean {
  const stages = labels.filter((label) => label.startsWith('review:'));
  return state === 'closed' && stages.length > 0 && !stages.includes('review:learned');
}

/** @param linked canonical keys of those that count. */
export function listElsewhere(
  facts: DecisionFacts,
  linked: ReadonlySet<string>,
): Pick<Decision, 'unlinked' | 'beforeAdoption'> {
  const unlinked: ListedElsewhere[] = [];
  const beforeAdoption: ListedElsewhere[] = [];
  for (const listed of facts.listed) {
    const closed = isClosedUnlearned(listed);
    if ((listed.state !== 'open' && !closed) || linked.has(issueRef(listed.ref))) continue;
    const { severity } = readListed(listed, facts);
    if (!severity.serious) continue;
    const { ref, url, title } = listed;
    const place = isBeforeAdoption(listed, facts) ? beforeAdoption : unlinked;
    const shown = isShown(ref, facts);
    place.push(
      shown
        ? { ref, url, title, severity: severity.level, closed }
        : { ref, url: null, title: null, severity: null, closed },
    );
  }
  return { unlinked, beforeAdoption };
}
