// Reads the incidents of a release: the list, those that are linked, who vouches for the rest.
import { commandAuthors } from '../domain/commands/standing.js';
import {
  atLeast,
  type DecisionFacts,
  type IncidentFacts,
  type ListedIncident,
} from '../domain/facts/types.js';
import { mayHaveTasks, readTasks, type TaskIssue } from '../domain/plan/tasks.js';
import { resolveReference } from '../domain/record/references.js';
import { findLinks, recordLinks } from '../domain/verdict/links.js';
import type { Api } from '../github/client.js';
import { mapLimited } from '../github/pages.js';
import { listIncidents, readIncident, readLabelEvents } from '../github/read-incident.js';
import { readRoles } from '../github/read-roles.js';
import { listTasks } from '../github/read-tasks.js';
import { readSeal } from '../github/seal.js';
import { attempt } from './attempt.js';
import type { GateOptions } from './gate-release.js';

/** Incidents by strangers whose labellers are looked for; each takes a request. */
const MOST_VOUCHED = 50;

async function addRoles(
  api: Api,
  facts: DecisionFacts,
  what: string,
  logins: string[],
): Promise<void> {
  const missing = logins.filter((login) => login && !(login.toLowerCase() in facts.roles));
  const roles = await attempt(what, facts.unread, {}, () =>
    readRoles(api, facts.incidentsRepository, missing),
  );
  Object.assign(facts.roles, roles);
}

/** Reads who reported the incidents that link themselves, and who labelled those of strangers. */
async function readTrust(api: Api, facts: DecisionFacts): Promise<void> {
  const { unread, config } = facts;
  const refs = new Set(recordLinks(facts).map((link) => link.ref));
  const candidates = facts.listed.filter((listed) => refs.has(listed.ref.toLowerCase()));
  const authors = candidates.map((listed) => listed.author);
  await addRoles(api, facts, 'the roles of reporters', authors);
  const doubtful = candidates.filter(
    ({ author }) => !atLeast(facts.roles[author.toLowerCase()], config.incidents.trusted),
  );
  for (const { ref } of doubtful.slice(MOST_VOUCHED)) {
    const why = `who labelled it was not read: more than ${MOST_VOUCHED} incidents of strangers name this release; take the label from those that are none`;
    unread.push({ what: ref, why });
  }
  const read = async (listed: ListedIncident) => {
    const events = await attempt(`the labels of ${listed.ref}`, unread, [], () =>
      readLabelEvents(api, listed.ref),
    );
    const label = config.incidents.label.toLowerCase();
    const event = events.findLast((found) => found.added && found.label.toLowerCase() === label);
    if (event) listed.labelledBy = event.actor;
    return event?.actor ?? '';
  };
  const labellers = await mapLimited(doubtful.slice(0, MOST_VOUCHED), 4, read);
  await addRoles(api, facts, 'the roles of labellers', labellers);
}

/** Reads one that is linked; null where it is unread or is none. */
async function readLinked(
  api: Api,
  facts: DecisionFacts,
  ref: string,
  app: GateOptions['app'] | null,
): Promise<IncidentFacts | null> {
  const { unread } = facts;
  const known = facts.listed.find((listed) => listed.ref.toLowerCase() === ref);
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
async function addTasks(api: Api, { incidents, config, unread }: DecisionFacts): Promise<void> {
  const lists = new Map<string, TaskIssue[]>();
  for (const incident of incidents.filter((one) => mayHaveTasks(one, config))) {
    const { repository } = resolveReference(incident.ref, '');
    const list = async () => listTasks(api, repository, config.tasks.label);
    const issues =
      lists.get(repository) ??
      (await attempt(`the follow-up issues of ${repository}`, unread, [], list));
    lists.set(repository, issues);
    incident.tasks = readTasks(issues, incident.ref);
  }
}

/** Reads the incidents that the release is linked to, and the list of all. */
export async function readIncidents(
  api: Api,
  facts: DecisionFacts,
  app: GateOptions['app'] | null,
): Promise<void> {
  const { config, unread, incidentsRepository } = facts;
  facts.listed = await attempt('the list of incidents', unread, [], async () => {
    const { label } = config.incidents;
    const { listed, complete } = await listIncidents(api, incidentsRepository, label);
    if (!complete) unread.push({ what: 'the list of incidents', why: 'it is longer than is read' });
    return listed;
  });
  await readTrust(api, facts);
  const refs = [...new Set(findLinks(facts).links.map((link) => link.ref))];
  const incidents = await mapLimited(refs, 4, (ref) => readLinked(api, facts, ref, app));
  facts.incidents = incidents.filter((incident) => incident !== null);
  await addTasks(api, facts);
  const authors = facts.incidents.flatMap((incident) => commandAuthors(incident.comments));
  await addRoles(api, facts, 'the roles of command authors', authors);
}
