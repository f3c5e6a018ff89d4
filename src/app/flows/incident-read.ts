// Reads what an incident's weighing takes beside the issue itself: people, edits, earlier versions.
import type { Config } from '../../core/config/schema.js';
import type { IncidentFacts } from '../../core/facts.js';
import { commandAuthors } from '../../core/incident/commands/accepted.js';
import { raisedByEarlier } from '../../core/incident/earlier.js';
import { removerOf } from '../../core/incident/report/incident-label.js';
import { isIncident } from '../../core/incident/report/reviewed.js';
import { resolveReference } from '../../core/refs.js';
import { hasRole, type Roles } from '../../core/roles.js';
import { isForbidden } from '../../github/errors.js';
import { readRoles } from '../../github/read-roles.js';
import { readVersions } from '../../github/read-versions.js';
import { readEditsOf } from '../../github/settle-edits.js';
import type { ReviewTask } from './incident-task.js';

/** The incident with what tells whether its commands count, and the roles behind that. */
export async function readPeople(
  { client, self, ref }: ReviewTask,
  read: IncidentFacts,
  config: Config,
): Promise<{ incident: IncidentFacts; roles: Roles; restore: boolean } | null> {
  const { repository } = resolveReference(ref, '');
  const labelled = isIncident(read, config);
  const remover = labelled ? null : removerOf(read, config);
  if (read.isPull || (!labelled && remover === null)) return null;
  const [settled = read] = await readEditsOf(client.api, [read]);
  const people = [...commandAuthors(settled.comments), ...(remover ? [remover] : [])];
  const roles = await readRoles(client.api, repository, people);
  if (remover === null) return { incident: settled, roles, restore: false };
  if (remover === self.login || hasRole(roles, remover, config.maintainers)) return null;
  const labels = [...settled.labels, config.incidents.label];
  return { incident: { ...settled, labels }, roles, restore: true };
}

/** With earlier versions of its body, where they could make it serious or raise its level. */
export async function withEarlier(
  { client, host, now }: ReviewTask,
  incident: IncidentFacts,
  config: Config,
  roles: Roles,
): Promise<IncidentFacts> {
  const context = { config, host, now, roles };
  const raised = raisedByEarlier(incident, context);
  if (raised === null) return incident;
  const { repository, number } = resolveReference(incident.ref, '');
  const versions = await readVersions(client.api, repository, [number]).catch((error: unknown) => {
    if (raised === 'serious' || !isForbidden(error)) throw error;
    return null;
  });
  // What is there and was not given may have said anything; a serious one is held whatever it was.
  const unknown = raised === 'serious' ? [null] : [];
  return { ...incident, earlier: versions ? (versions.get(number) ?? unknown) : [] };
}
