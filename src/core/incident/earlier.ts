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

/** Whether one could make the incident serious: nothing that is known does, and no maintainer has said. */
export function asksForEarlier(
  incident: IncidentFacts,
  context: RecordContext & { roles: Roles },
): boolean {
  if (incident.earlier) return false;
  const { config } = context;
  const { labels, labelEvents } = incident;
  const { accepted: commands } = weighOnIncident(incident, context);
  if (commandedLevel(commands, config) !== null) return false;
  const { severity: fromBody } = recordOf(incident, context);
  return !effectiveSeverity({ fromBody, labels, labelEvents, commands }, config).serious;
}

/**
 * Whether one could raise the level of an incident of which nothing has noted a level yet: later its label tells
 * the highest. That it looks unchanged is no proof: an edit in the second in which it was filed does not show.
 */
export function mayHaveBeenHigher(
  incident: IncidentFacts,
  context: RecordContext & { roles: Roles },
): boolean {
  const { labels, labelEvents } = incident;
  const { config } = context;
  if (incident.earlier) return false;
  if (labelledLevels({ labels, labelEvents }, config).length > 0) return false;
  if (commandedLevel(weighOnIncident(incident, context).accepted, config) !== null) return false;
  return recordOf(incident, context).severity !== config.severity.levels[0];
}
