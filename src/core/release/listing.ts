// Incidents that do not count here, listed so that leaving one out is no way out.

import type { DecisionFacts, ListedIncident } from '../facts.js';
import { wasUnderReview } from '../incident/in-form.js';
import { isLearnedLabel } from '../incident/report/labels.js';
import { type IssueRef, issueRef } from '../refs.js';
import { roleOf } from '../roles.js';
import { isTrusted, placeOf, readListed } from './listed.js';
import { isShown } from './redact.js';
import type { Decision, ListedElsewhere } from './types.js';

/** Closed, and by the App's labels not learned: closing it is no way out either. */
function isClosedUnlearned({ state, labels }: ListedIncident, { config }: DecisionFacts): boolean {
  const learned = labels.some(isLearnedLabel);
  return state === 'closed' && !learned && wasUnderReview({ labels }, config);
}

function entryOf(listed: ListedIncident, closed: boolean, facts: DecisionFacts): ListedElsewhere {
  const { ref, url, title, author } = listed;
  const known = roleOf(facts.roles, author) !== undefined;
  const stranger = known && !isTrusted(listed, facts);
  if (!isShown(ref, facts))
    return { ref, url: null, title: null, severity: null, closed, stranger };
  return { ref, url, title, severity: readListed(listed, facts).severity.level, closed, stranger };
}

/**
 * @param linked canonical keys of those that count.
 * @param named those that the release names without a claim.
 */
export function listElsewhere(
  facts: DecisionFacts,
  linked: ReadonlySet<IssueRef>,
  named: ReadonlySet<IssueRef>,
): Pick<Decision, 'unlinked' | 'beforeAdoption' | 'notInForm'> {
  const lists = {
    unlinked: [] as ListedElsewhere[],
    beforeAdoption: [] as ListedElsewhere[],
    notInForm: [] as ListedElsewhere[],
  };
  for (const listed of facts.listed) {
    const ref = issueRef(listed.ref);
    if (linked.has(ref)) continue;
    const place = placeOf(listed, facts);
    const closed = isClosedUnlearned(listed, facts);
    if (place === 'not-in-form') {
      // What its own words say of its severity is not ours to read.
      if (listed.state === 'open' || named.has(ref)) {
        lists.notInForm.push({ ...entryOf(listed, closed, facts), severity: null });
      }
      continue;
    }
    if (listed.state !== 'open' && !closed) continue;
    if (!readListed(listed, facts).severity.serious) continue;
    const list = place === 'before-adoption' ? lists.beforeAdoption : lists.unlinked;
    list.push(entryOf(listed, closed, facts));
  }
  return lists;
}
