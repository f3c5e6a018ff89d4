// Open serious incidents that do not count here, listed so that leaving one out is no way out.
import type { DecisionFacts } from '../facts/types.js';
import { isBeforeAdoption, readListed } from './links.js';
import type { Decision, ListedElsewhere } from './types.js';

/** @param linked canonical keys of those that count. */
export function listElsewhere(
  facts: DecisionFacts,
  linked: ReadonlySet<string>,
): Pick<Decision, 'unlinked' | 'beforeAdoption'> {
  const unlinked: ListedElsewhere[] = [];
  const beforeAdoption: ListedElsewhere[] = [];
  for (const listed of facts.reveal ? facts.listed : []) {
    if (listed.state !== 'open' || linked.has(listed.ref.toLowerCase())) continue;
    const { severity } = readListed(listed, facts);
    if (!severity.serious) continue;
    const { ref, url, title, createdAt } = listed;
    const place = isBeforeAdoption(createdAt, facts) ? beforeAdoption : unlinked;
    place.push({ ref, url, title, severity: severity.level });
  }
  return { unlinked, beforeAdoption };
}
