// What earlier versions of a body said of its severity, and whether they have to be asked for.

import type { IncidentFacts } from '../facts.js';
import type { Roles } from '../roles.js';
import { weighOnIncident } from './commands/accepted.js';
import { type RecordContext, recordOf } from './record/once.js';
import { commandedLevel, effectiveSeverity, labelledLevels } from './severity.js';

/** By version; `deleted` where a version was taken out of the history. */
export function earlierSeverities(
  earlier: readonly (string | null)[] | undefined,
  context: RecordContext,
): (string | null)[] {
  return (earlier ?? []).map((body) =>
    body === null ? 'deleted' : recordOf({ body, createdAt: context.now }, context).severity,
  );
}

type Context = RecordContext & { roles: Roles };

/** Whether earlier versions may tell more: they were not read, and no maintainer has said what counts. */
function isOpen(incident: IncidentFacts, context: Context): boolean {
  if (incident.earlier) return false;
  const { accepted } = weighOnIncident(incident, context);
  return commandedLevel(accepted, context.config) === null;
}

/** Whether nothing that is known makes it serious. */
function isMinor(incident: IncidentFacts, context: Context): boolean {
  const { labels, labelEvents } = incident;
  const { severity: fromBody } = recordOf(incident, context);
  return !effectiveSeverity({ fromBody, labels, labelEvents, commands: [] }, context.config)
    .serious;
}

/**
 * Whether nothing has noted a level yet, and it may have had a higher one: later its label tells the highest. That
 * it looks unchanged is no proof: an edit in the second in which it was filed does not show.
 */
function isUnnoted(incident: IncidentFacts, context: Context): boolean {
  const { labels, labelEvents } = incident;
  const { config } = context;
  if (labelledLevels({ labels, labelEvents }, config).length > 0) return false;
  return recordOf(incident, context).severity !== config.severity.levels[0];
}

/** Whether an earlier version could make the incident serious. */
export function asksForEarlier(incident: IncidentFacts, context: Context): boolean {
  return isOpen(incident, context) && isMinor(incident, context);
}

/** What an earlier version could raise: whether the incident is serious, or its level alone; null where neither. */
export function raisedByEarlier(
  incident: IncidentFacts,
  context: Context,
): 'serious' | 'level' | null {
  if (!isOpen(incident, context)) return null;
  if (isMinor(incident, context)) return 'serious';
  return isUnnoted(incident, context) ? 'level' : null;
}
