// What earlier versions of a body said of its severity, and whether they have to be asked for.

import type { IncidentFacts } from '../facts.js';
import type { Roles } from '../roles.js';
import { weighOnIncident } from './commands/accepted.js';
import { type RecordContext, recordOf } from './record/once.js';
import { commandedLevel, effectiveSeverity, type Severity } from './severity.js';

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

/** The severity by what is known without them. */
function knownSeverity(incident: IncidentFacts, context: Context): Severity {
  const { labels, labelEvents } = incident;
  const { severity: fromBody } = recordOf(incident, context);
  return effectiveSeverity({ fromBody, labels, labelEvents, commands: [] }, context.config);
}

/** Whether an earlier version could make the incident serious. */
export function asksForEarlier(incident: IncidentFacts, context: Context): boolean {
  return isOpen(incident, context) && !knownSeverity(incident, context).serious;
}

/**
 * What an earlier version could raise: whether the incident is serious, or its level alone; null where neither. No
 * label tells what a body said between two looks, and no time what it said in the second in which it was filed.
 */
export function raisedByEarlier(
  incident: IncidentFacts,
  context: Context,
): 'serious' | 'level' | null {
  if (!isOpen(incident, context)) return null;
  const { serious, level } = knownSeverity(incident, context);
  if (!serious) return 'serious';
  return level === context.config.severity.levels[0] ? null : 'level';
}
