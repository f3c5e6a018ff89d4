// Who vouches for the incidents that count by themselves: their reporters, or who labelled them.

import type { DecisionFacts, LabelEvent, ListedIncident } from '../core/facts.js';
import { severityLabel } from '../core/incident/severity.js';
import { mention } from '../core/mentions.js';
import { issueRef } from '../core/refs.js';
import { recordLinks } from '../core/release/links.js';
import { readListed } from '../core/release/listed.js';
import { atLeast, type Role } from '../core/roles.js';
import { attempt, type Reading, together } from '../github/attempt.js';
import type { Api } from '../github/client.js';
import { mapLimited } from '../github/pages.js';
import { readLabelEvents } from '../github/read-incident.js';
import { readRoles } from '../github/read-roles.js';

/** Incidents whose label history is read; each takes a request. */
const MOST_VOUCHED = 50;

/** What is known when the list has been read. */
export type ListContext = Pick<
  DecisionFacts,
  'config' | 'host' | 'now' | 'release' | 'incidentsRepository'
>;
type Listed = ListContext & Pick<DecisionFacts, 'listed'>;

/** Roles in the repository of the incidents, those that are known included. @param what of whom. */
export async function addRoles(
  api: Api,
  repository: string,
  known: Record<string, Role>,
  what: string,
  logins: string[],
): Promise<Reading<Record<string, Role>>> {
  const missing = logins.filter((login) => login && !(mention(login) in known));
  const { value, unread } = await attempt(what, {}, () => readRoles(api, repository, missing));
  return { value: { ...known, ...value }, unread };
}

/** Incidents that count if somebody vouches: those that link themselves, and all for a freeze. */
function candidatesOf(context: Listed): ListedIncident[] {
  const linked = new Set(recordLinks({ ...context, roles: {} }).map((link) => link.ref));
  const days = context.config.release.policies.flatMap((policy) =>
    policy.kind === 'freeze' ? [policy.days] : [],
  );
  const from = Date.parse(context.now) - Math.max(0, ...days) * 86_400_000;
  return context.listed.filter(
    ({ ref, createdAt }) =>
      linked.has(issueRef(ref)) || (days.length > 0 && Date.parse(createdAt) >= from),
  );
}

/** The label histories of the first of them, by reference. */
async function readHistories(
  api: Api,
  incidents: readonly ListedIncident[],
): Promise<Reading<Map<string, LabelEvent[]>>> {
  const first = incidents.slice(0, MOST_VOUCHED);
  const { value, unread } = together(
    await mapLimited(first, 4, ({ ref }) =>
      attempt<LabelEvent[]>(`the labels of ${ref}`, [], () => readLabelEvents(api, ref)),
    ),
  );
  return { value: new Map(first.map(({ ref }, at) => [ref, value[at] ?? []])), unread };
}

/** Open ones that seem not serious and carry no severity label: one may have been taken away. */
function loweredOf(context: Listed): ListedIncident[] {
  const { listed, config } = context;
  if (config.release.incidents !== 'open') return [];
  const levels = config.severity.levels.map(severityLabel);
  return listed.filter((one) => {
    const labels = one.labels.map((label) => label.toLowerCase());
    if (one.state !== 'open' || labels.some((label) => levels.includes(label))) return false;
    return !readListed(one, context).severity.serious;
  });
}

/** Adds the label history of those: a severity that was lowered by an edit counts as it was. */
export async function readLowered(api: Api, context: Listed): Promise<Reading<ListedIncident[]>> {
  const lowered = loweredOf(context);
  const { value: histories, unread } = await readHistories(api, lowered);
  if (lowered.length > MOST_VOUCHED) {
    const why = `more than ${MOST_VOUCHED} open ones carry no severity label, and whether they ever did was not read for the rest; label them`;
    unread.push({ what: `the severity of ${lowered.length} incidents`, why });
  }
  const listed = context.listed.map((one) => {
    const labelEvents = histories.get(one.ref);
    return labelEvents ? { ...one, labelEvents } : one;
  });
  return { value: listed, unread };
}

/** Reads who reported them, and who labelled those of strangers. */
export async function readTrust(
  api: Api,
  context: Listed,
): Promise<Reading<Pick<DecisionFacts, 'listed' | 'roles'>>> {
  const { config, incidentsRepository } = context;
  const candidates = candidatesOf(context);
  const authors = candidates.map(({ author }) => author);
  const what = 'the roles of reporters';
  const reporters = await addRoles(api, incidentsRepository, {}, what, authors);
  const doubtful = candidates.filter(
    ({ author }) => !atLeast(reporters.value[mention(author)], config.incidents.trusted),
  );
  const histories = await readHistories(api, doubtful);
  const label = config.incidents.label.toLowerCase();
  const labellersOf = (events: LabelEvent[]) =>
    events
      .filter((event) => event.added && event.label.toLowerCase() === label)
      .map(({ actor }) => actor);
  const labelledBy = new Map(
    [...histories.value].map(([ref, events]) => [ref, labellersOf(events)]),
  );
  const roles = await addRoles(
    api,
    incidentsRepository,
    reporters.value,
    'the roles of labellers',
    [...labelledBy.values()].flat(),
  );
  const unread = [reporters, histories, roles].flatMap((reading) => reading.unread);
  if (doubtful.length > MOST_VOUCHED) {
    const why = `more than ${MOST_VOUCHED} that strangers reported concern this release, and who labelled the rest was not read; take the label from those that are none`;
    unread.push({ what: `${doubtful.length} incidents`, why });
  }
  const listed = context.listed.map((one) => {
    const known = labelledBy.get(one.ref);
    return known ? { ...one, labelledBy: known } : one;
  });
  return { value: { listed, roles: roles.value }, unread };
}
