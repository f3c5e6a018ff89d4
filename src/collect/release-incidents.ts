// Reads the incidents of a release: the list, and whole those that the release is linked to.
import { mayFollow, mayShow, STRANGER } from '../core/audience.js';
import {
  type DecisionFacts,
  type IncidentFacts,
  type ListedIncident,
  type Unverified,
  unreadIssue,
} from '../core/facts.js';
import { commandAuthors } from '../core/incident/commands/accepted.js';
import { mayHaveTasks, readTasks } from '../core/incident/report/tasks.js';
import { type IssueRef, issueRef, repositoryOf, repositoryRef } from '../core/refs.js';
import { findLinks } from '../core/release/links.js';
import { listedAsOf } from '../core/release/past/as-of.js';
import { attempt, attemptReading, type Reading, together, whole } from '../github/attempt.js';
import { canHaveIncidents, listIncidents } from '../github/incident-issues.js';
import { mapLimited } from '../github/pages.js';
import { readSignedCopies } from '../github/proof-signature.js';
import { readIncident } from '../github/read-incident.js';
import { listTasks } from '../github/read-tasks.js';
import { readVisibility } from '../github/read-visibility.js';
import { settleEdits } from '../github/settle-edits.js';
import { readSigned } from '../github/signature.js';
import { withAcknowledged } from './acknowledged.js';
import type { AppIdentity } from './app-identity.js';
import { readEarlierOf } from './earlier.js';
import type { ApiOf } from './readers.js';
import { readSight } from './release-sight.js';
import { addRoles, type ListContext } from './release-trust.js';

/** Linked incidents that are read; each takes two or three requests. */
const MOST_LINKED = 100;

type ReleaseIncidents = Pick<DecisionFacts, 'incidents' | 'listed' | 'roles' | 'shown'>;
type App = AppIdentity | null;

/** What stands where nothing was looked up. */
export function noIncidents(repository: string): ReleaseIncidents {
  return { incidents: [], listed: [], roles: {}, shown: { [repositoryRef(repository)]: true } };
}

/** The list of incidents, and who vouches for those that count by themselves. */
async function readList(
  readers: ApiOf,
  context: ListContext,
  app: App,
  past: boolean,
): Promise<Reading<Pick<DecisionFacts, 'listed' | 'roles'>>> {
  const { config, incidentsRepository, now } = context;
  const api = readers(incidentsRepository);
  const what = 'the list of incidents';
  const list = await attemptReading<ListedIncident[]>(what, [], async () => {
    const { label, type } = config.incidents;
    const { listed, complete } = await listIncidents(api, incidentsRepository, config.incidents);
    if (!complete) {
      return { value: listed, unread: [{ what, why: 'it is longer than is read' }] };
    }
    if (listed.length > 0 || (await canHaveIncidents(api, incidentsRepository, config.incidents))) {
      return whole(listed);
    }
    const nor = type === undefined ? '' : ` and no issue type “${type}”`;
    const why = `${incidentsRepository} has no label “${label}”${nor}, so nothing was looked at; create it, or say which one incidents carry (incidents.label)`;
    return { value: [], unread: [{ what: 'the incidents', why }] };
  });
  const listed = past ? listedAsOf(list.value, now) : list.value;
  const sight = await readSight(api, { ...context, listed }, app?.self ?? null);
  return { value: sight.value, unread: [...list.unread, ...sight.unread] };
}

/** Reads one that is linked; null where it is unread or is none. */
async function readLinked(
  readers: ApiOf,
  listed: readonly ListedIncident[],
  ref: IssueRef,
  app: App,
): Promise<Reading<IncidentFacts | null>> {
  const known = listed.find((one) => issueRef(one.ref) === ref);
  const api = readers(repositoryOf(ref));
  return attemptReading<IncidentFacts | null>({ what: ref, about: ref }, null, async () => {
    const incident = await readIncident(api, ref, app?.self ?? null, known);
    const not = (why: string) => ({ value: null, unread: [unreadIssue(ref, why)] });
    if (incident.isPull) return not('it is a pull request');
    if (issueRef(incident.ref) !== ref) return not('it was transferred; name its new place');
    if (!app) return whole(incident);
    const copies = readSignedCopies(incident, app.signCopies);
    return whole({ ...incident, acknowledged: readSigned(incident, app.sign), copies });
  });
}

/** The incidents with their follow-up issues; one list serves all incidents of a repository. */
async function withTasks(
  readers: ApiOf,
  incidents: IncidentFacts[],
  { config }: ListContext,
): Promise<Reading<IncidentFacts[]>> {
  const homeOf = ({ ref }: IncidentFacts) => repositoryOf(ref);
  const having = incidents.filter((one) => mayHaveTasks(one, config));
  const repositories = [...new Set(having.map(homeOf))];
  const { value, unread } = together(
    await mapLimited(repositories, 2, (repository) =>
      attempt(`the follow-up issues of ${repository}`, [], () =>
        listTasks(readers(repository), repository, config.tasks.label),
      ),
    ),
  );
  const issuesOf = (incident: IncidentFacts) => value[repositories.indexOf(homeOf(incident))] ?? [];
  const add = (incident: IncidentFacts) => ({
    ...incident,
    tasks: readTasks(issuesOf(incident), incident.ref),
  });
  return { value: incidents.map((one) => (having.includes(one) ? add(one) : one)), unread };
}

/** Whether the issues of each repository may be shown where the release is read. */
async function readAudiences(
  readers: ApiOf,
  { release, incidentsRepository }: ListContext,
  repositories: string[],
): Promise<DecisionFacts['shown']> {
  const home = repositoryRef(release.repository);
  const names = [...new Set(repositories)].filter((name) => name !== home);
  const shown = await mapLimited(names, 4, async (name) => {
    // One that cannot be read is hidden; its incidents are unread by themselves.
    const held = await readVisibility(readers(name), name).catch(() => 'private' as const);
    return mayShow(release.visibility, held, name === repositoryRef(incidentsRepository));
  });
  return {
    [home]: true,
    ...Object.fromEntries(names.map((name, at) => [name, shown[at] ?? false])),
  };
}

/** Which of the linked ones are read, and why the others are not. */
function choose(
  refs: IssueRef[],
  isRead: (repository: string) => boolean,
): { wanted: IssueRef[]; unread: Unverified[] } {
  const follow = (ref: string) => isRead(repositoryOf(ref));
  const followed = refs.filter(follow);
  const strange = refs.filter((ref) => !follow(ref)).map((ref) => unreadIssue(ref, STRANGER));
  const beyond = followed
    .slice(MOST_LINKED)
    .map((ref) => unreadIssue(ref, `only ${MOST_LINKED} linked incidents are read`));
  return { wanted: followed.slice(0, MOST_LINKED), unread: [...strange, ...beyond] };
}

/** Reads the list of incidents, and those that the release is linked to. @param past as they were at `now`. */
export async function readIncidents(
  readers: ApiOf,
  context: ListContext,
  app: App,
  past = false,
): Promise<Reading<ReleaseIncidents>> {
  const { incidentsRepository, release } = context;
  const isRead = (repository: string) => mayFollow(repository, release);
  const follows = isRead(incidentsRepository);
  const list = follows
    ? await readList(readers, context, app, past)
    : {
        value: { listed: [], roles: {} },
        unread: [{ what: 'the incidents', why: STRANGER }],
      };
  const { links } = findLinks({ ...context, ...list.value });
  const chosen = choose([...new Set(links.map((link) => link.ref))], isRead);
  const shown = await readAudiences(readers, context, [
    ...(follows ? [repositoryRef(incidentsRepository)] : []),
    ...chosen.wanted.map((ref) => repositoryOf(ref)),
  ]);
  const { listed } = list.value;
  const linked = together(
    await mapLimited(chosen.wanted, 4, (ref) => readLinked(readers, listed, ref, app)),
  );
  const read = linked.value.filter((incident) => incident !== null);
  const settled = await settleEdits(readers(incidentsRepository), read);
  const named = app ? undefined : context.config.app;
  const acknowledged = named
    ? await withAcknowledged(readers(incidentsRepository), settled.value, named)
    : whole(settled.value);
  const found = acknowledged.value;
  const authors = found.flatMap((incident) => commandAuthors(incident.comments));
  const roles = await addRoles(
    readers(incidentsRepository),
    incidentsRepository,
    list.value.roles,
    'the roles of command authors',
    authors,
  );
  const earlier = await readEarlierOf(readers, found, { ...context, roles: roles.value });
  const incidents = await withTasks(readers, earlier.value, context);
  return {
    value: { incidents: incidents.value, listed, roles: roles.value, shown },
    unread: [list, chosen, linked, settled, acknowledged, roles, earlier, incidents].flatMap(
      ({ unread }) => unread,
    ),
  };
}
