// The incidents of the list: what is read of each, whether it is of our time, who vouches for it.
import type { Config } from '../config/schema.js';
import { atLeast, type DecisionFacts, type ListedIncident } from '../facts.js';
import { hasSections, parseIncident } from '../incident/record/parse.js';
import type { IncidentRecord } from '../incident/record/schema.js';
import { effectiveSeverity, type Severity } from '../incident/severity.js';

interface ReadListed {
  record: IncidentRecord;
  severity: Severity;
}

/** What was read of a listed incident; every look at the list would parse it again. */
const read = new WeakMap<Config, WeakMap<ListedIncident, ReadListed>>();

/** The record of a listed incident, with its severity as far as the list tells. */
export function readListed(
  listed: ListedIncident,
  { config, host }: Pick<DecisionFacts, 'config' | 'host'>,
): ReadListed {
  const known = read.get(config) ?? new WeakMap<ListedIncident, ReadListed>();
  read.set(config, known);
  const found = known.get(listed);
  if (found) return found;
  const { labels, labelEvents = [] } = listed;
  const record = parseIncident(listed.body, { config, host, changes: false });
  const severity = effectiveSeverity(record.severity, labels, labelEvents, [], config);
  known.set(listed, { record, severity });
  return { record, severity };
}

/**
 * Whether the incident is from before the tool was adopted here: by its date, or because it has
 * none of the form's sections.
 */
export function isBeforeAdoption(
  listed: ListedIncident,
  facts: Pick<DecisionFacts, 'config' | 'host'>,
): boolean {
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
  return vouching.some((login) => atLeast(roles[login.toLowerCase()], config.incidents.trusted));
}
