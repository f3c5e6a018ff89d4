// The incidents of the list: what is read of each, whether it counts here, who vouches for it.

import type { DecisionFacts, ListedIncident } from '../facts.js';
import { earlierSeverities } from '../incident/earlier.js';
import { isInOurForm, wasUnderReview } from '../incident/in-form.js';
import { recordOf } from '../incident/record/once.js';
import type { IncidentRecord } from '../incident/record/schema.js';
import { isLearnedLabel } from '../incident/report/labels.js';
import { effectiveSeverity, type Severity } from '../incident/severity.js';
import { hasRole } from '../roles.js';

interface ReadListed {
  record: IncidentRecord;
  severity: Severity;
}

type ListContext = Pick<DecisionFacts, 'config' | 'host' | 'now'>;

/** The record of a listed incident, with its severity as far as the list tells. */
export function readListed(listed: ListedIncident, context: ListContext): ReadListed {
  const { labels, labelEvents = [], earlier } = listed;
  const record = recordOf(listed, context);
  const severity = effectiveSeverity(
    {
      fromBody: record.severity,
      earlier: earlierSeverities(earlier, context),
      labels,
      labelEvents,
      commands: [],
    },
    context.config,
  );
  return { record, severity };
}

/** Whether a listed issue counts without a trailer, or why it does not. */
export type Place = 'counts' | 'before-adoption' | 'not-in-form';

/**
 * Where a listed issue belongs. One that the App has had under review always counts, whatever its
 * date and whatever its text says by now.
 */
export function placeOf(listed: ListedIncident, { config }: ListContext): Place {
  if (wasUnderReview(listed, config)) return 'counts';
  if (!isInOurForm(listed.body, listed, config, listed.earlier)) return 'not-in-form';
  const { since } = config.incidents;
  return since !== undefined && listed.createdAt < since ? 'before-adoption' : 'counts';
}

/**
 * Whether a closed incident is known to be learned: the App has said so last. Where its labels'
 * history was not read, it is not known.
 */
export function isLearned({ state, labels, labelEvents = [] }: ListedIncident): boolean {
  const last = labelEvents.filter(({ label }) => isLearnedLabel(label)).at(-1);
  return (
    state === 'closed' && labels.some(isLearnedLabel) && last?.added === true && last.bot === true
  );
}

/** Whether somebody who is trusted reported it, or has stood for it since. */
export function isTrusted(
  listed: ListedIncident,
  { config, roles }: Pick<DecisionFacts, 'config' | 'roles'>,
): boolean {
  const vouching = [listed.author, ...(listed.vouchers ?? [])];
  return vouching.some((login) => hasRole(roles, login, config.incidents.trusted));
}
