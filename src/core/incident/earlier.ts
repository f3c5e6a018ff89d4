// What earlier versions of a body said of its severity, and whether they have to be asked for.

import type { IncidentFacts } from '../facts.js';
import type { Roles } from '../roles.js';
import { weighOnIncident } from './commands/accepted.js';
import { type RecordContext, recordOf } from './record/once.js';
import { commandedLevel, effectiveSeverity } from './severity.js';

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

/**
 * What an earlier version could raise: whether the incident is serious, or its level alone; null where neither, where
 * they were read, and where a maintainer has said what counts. No label tells what a body said between two looks,
 * and no time what it said in the second in which it was filed.
 */
export function raisedByEarlier(
  incident: IncidentFacts,
  context: Context,
): 'serious' | 'level' | null {
  if (incident.earlier) return null;
  const { config } = context;
  const { accepted } = weighOnIncident(incident, context);
  if (commandedLevel(accepted, config) !== null) return null;
  const { labels, labelEvents } = incident;
  const { severity: fromBody } = recordOf(incident, context);
  const known = effectiveSeverity({ fromBody, labels, labelEvents, commands: accepted }, config);
  if (!known.serious) return 'serious';
  return known.level === config.severity.levels[0] ? null : 'level';
}

/** Whether an earlier version could make the incident serious. */
export function asksForEarlier(incident: IncidentFacts, context: Context): boolean {
  return raisedByEarlier(incident, context) === 'serious';
}
