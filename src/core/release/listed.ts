// The incidents of the list: what is read of each, whether it is of our time, who vouches for it.

import type { DecisionFacts, ListedIncident } from '../facts.js';
import { recordOf } from '../incident/record/once.js';
import { hasSections } from '../incident/record/parse.js';
import type { IncidentRecord } from '../incident/record/schema.js';
import { effectiveSeverity, type Severity } from '../incident/severity.js';
import { hasRole } from '../roles.js';

interface ReadListed {
  record: IncidentRecord;
  severity: Severity;
}

type ListContext = Pick<DecisionFacts, 'config' | 'host' | 'now'>;

/** The record of a listed incident, with its severity as far as the list tells. */
export function readListed(listed: ListedIncident, context: ListContext): ReadListed {
  const { labels, labelEvents = [] } = listed;
  const record = recordOf(listed, context);
  const severity = effectiveSeverity(record.severity, labels, labelEvents, [], context.config);
  return { record, severity };
}

/**
 * Whether the incident is from before the tool was adopted here: by its date, or because it has
 * none of the form's sections.
 */
export function isBeforeAdoption(listed: ListedIncident, facts: ListContext): boolean {
  const { since } = facts.config.incidents;
  if (since !== undefined && listed.createdAt < since) return true;
  return !hasSections(readListed(listed, facts).record);
}

/** Whether somebody who is trusted reported it or made it an incident. */
export function isTrusted(
  listed: ListedIncident,
  { config, roles }: Pick<DecisionFacts, 'config' | 'roles'>,
): boolean {
  const vouching = [listed.author, ...(listed.labelledBy ?? [])];
  return vouching.some((login) => hasRole(roles, login, config.incidents.trusted));
}
