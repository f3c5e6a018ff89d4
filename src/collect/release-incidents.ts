// Reads the incidents of a release: the list, and whole those that the release is linked to.

import { mayFollow, mayShow, STRANGER } from '../core/audience.js';
import type { DecisionFacts, IncidentFacts } from '../core/facts.js';
import { commandAuthors } from '../core/incident/commands/standing.js';
import { mayHaveTasks, readTasks, type TaskIssue } from '../core/incident/report/tasks.js';
import { resolveReference } from '../core/refs.js';
import { findLinks } from '../core/release/links.js';
import { attempt } from '../github/attempt.js';
import { mapLimited } from '../github/pages.js';
import type { ApiOf } from '../github/read-evidence.js';
import { listIncidents, readIncident } from '../github/read-incident.js';
import { listTasks } from '../github/read-tasks.js';
import { readVisibility } from '../github/read-visibility.js';
import { readSeal } from '../github/seal.js';
import type { GateOptions } from './release.js';
import { addRoles, readLowered, readTrust } from './release-trust.js';

/** Linked incidents that are read; each takes two or three requests. */
const MOST_LINKED = 100;

/** Reads one that is linked; null where it is unread or is none. */
async function readLinked(
  readers: ApiOf,
  facts: DecisionFacts,
  ref: string,
  app: GateOptions['app'] | null,
): Promise<IncidentFacts | null> {
  const { unread } = facts;
  const known = facts.listed.find((listed) => listed.ref.toLowerCase() === ref);
  const api = readers(resolveReference(ref, '').repository);
  const incident = await attempt<IncidentFacts | null>(ref, unread, null, () =>
    readIncident(api, ref, app?.self ?? null, known),
  );
  if (!incident) return null;
  if (incident.isPull) {
    unread.push({ what: ref, why: 'it is a pull request' });
    return null;
  }
  if (incident.ref.toLowerCase() !== ref) {
    unread.push({ what: ref, why: 'it was transferred; name its new place' });
    return null;
  }
  return { ...incident, acknowledged: app ? readSeal(incident, app.seal) : [] };
}

/** Adds the follow-up issues; one list serves all incidents of a repository. */
async function addTasks(readers: ApiOf, facts: DecisionFacts): Promise<void> {
  const { incidents, config, unread } = facts;
  const lists = new Map<string, TaskIssue[]>();
  for (const incident of incidents.filter((one) => mayHaveTasks(one, config))) {
    const { repository } = resolveReference(incident.ref, '');
    const list = async () => listTasks(readers(repository), repository, config.tasks.label);
    const issues =
      lists.get(repository) ??
      (await attempt(`the follow-up issues of ${repository}`, unread, [], list));
    lists.set(repository, issues);
    incident.tasks = readTasks(issues, incident.ref);
  }
}

/** Notes of each repository whether its issues may be shown where the release is read. */
async function readAudiences(
  readers: ApiOf,
  facts: DecisionFacts,
  repositories: string[],
): Promise<void> {
  const { shown, release, incidentsRepository } = facts;
  const missing = [...new Set(repositories)].filter((name) => !(name in shown));
  await mapLimited(missing, 4, async (name) => {
    // One that cannot be read is hidden; its incidents are unread by themselves.
    const held = await readVisibility(readers(name), name).catch(() => 'private' as const);
    const configured = name === incidentsRepository.toLowerCase();
    shown[name] = mayShow(release.visibility, held, configured);
  });
}

async function readList(readers: ApiOf, facts: DecisionFacts): Promise<void> {
  const { config, unread, incidentsRepository } = facts;
  const api = readers(incidentsRepository);
  facts.listed = await attempt('the list of incidents', unread, [], async () => {
    const { label } = config.incidents;
    const { listed, complete } = await listIncidents(api, incidentsRepository, label);
    if (!complete) unread.push({ what: 'the list of incidents', why: 'it is longer than is read' });
    return listed;
  });
  await readLowered(api, facts);
  await readTrust(api, facts);
}

/** Reads the list of incidents, and those that the release is linked to. */
export async function readIncidents(
  readers: ApiOf,
  facts: DecisionFacts,
  app: GateOptions['app'] | null,
): Promise<void> {
  const { unread, incidentsRepository, release } = facts;
  const isRead = (repository: string) => mayFollow(repository, release);
  if (isRead(incidentsRepository)) await readList(readers, facts);
  else unread.push({ what: 'the incidents', why: STRANGER });
  const homeOf = (ref: string) => resolveReference(ref, '').repository;
  const refs = [...new Set(findLinks(facts).links.map((link) => link.ref))];
  const followed = refs.filter((ref) => isRead(homeOf(ref)));
  for (const ref of refs.filter((one) => !followed.includes(one))) {
    unread.push({ what: ref, why: STRANGER });
  }
  for (const ref of followed.slice(MOST_LINKED)) {
    unread.push({ what: ref, why: `only ${MOST_LINKED} linked incidents are read` });
  }
  const wanted = followed.slice(0, MOST_LINKED);
  await readAudiences(readers, facts, [
    ...(isRead(incidentsRepository) ? [incidentsRepository.toLowerCase()] : []),
    ...wanted.map(homeOf),
  ]);
  const incidents = await mapLimited(wanted, 4, (ref) => readLinked(readers, facts, ref, app));
  facts.incidents = incidents.filter((incident) => incident !== null);
  await addTasks(readers, facts);
  const authors = facts.incidents.flatMap((incident) => commandAuthors(incident.comments));
  await addRoles(readers(incidentsRepository), facts, 'the roles of command authors', authors);
}
