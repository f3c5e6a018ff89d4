// Who vouches for the incidents that count by themselves: their reporters, or who labelled them.
import {
  atLeast,
  type DecisionFacts,
  type LabelEvent,
  type ListedIncident,
} from '../core/facts.js';
import { severityLabel } from '../core/incident/severity.js';
import { recordLinks } from '../core/release/links.js';
import { readListed } from '../core/release/listed.js';
import { attempt } from '../github/attempt.js';
import type { Api } from '../github/client.js';
import { mapLimited } from '../github/pages.js';
import { readLabelEvents } from '../github/read-incident.js';
import { readRoles } from '../github/read-roles.js';

/** Incidents whose label history is read; each takes a request. */
const MOST_VOUCHED = 50;

/** Adds roles in the repository of the incidents. @param what of whom, for people. */
export async function addRoles(
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

/** Incidents that count if somebody vouches: those that link themselves, and all for a freeze. */
function candidatesOf(facts: DecisionFacts): ListedIncident[] {
  const linked = new Set(recordLinks(facts).map((link) => link.ref));
  const days = facts.config.release.policies.flatMap((policy) =>
    policy.kind === 'freeze' ? [policy.days] : [],
  );
  const from = Date.parse(facts.now) - Math.max(0, ...days) * 86_400_000;
  return facts.listed.filter(
    ({ ref, createdAt }) =>
      linked.has(ref.toLowerCase()) || (days.length > 0 && Date.parse(createdAt) >= from),
  );
}

/** The label histories of the first of them, by reference. */
async function readHistories(
  api: Api,
  { unread }: DecisionFacts,
  incidents: readonly ListedIncident[],
): Promise<Map<string, LabelEvent[]>> {
  const histories = await mapLimited(
    incidents.slice(0, MOST_VOUCHED),
    4,
    async ({ ref }): Promise<[string, LabelEvent[]]> => [
      ref,
      await attempt(`the labels of ${ref}`, unread, [], () => readLabelEvents(api, ref)),
    ],
  );
  return new Map(histories);
}

/** Open ones that seem not serious and carry no severity label: one may have been taken away. */
function loweredOf({ listed, config, host }: DecisionFacts): ListedIncident[] {
  if (config.release.incidents !== 'open') return [];
  const levels = config.severity.levels.map(severityLabel);
  return listed.filter((one) => {
    const labels = one.labels.map((label) => label.toLowerCase());
    if (one.state !== 'open' || labels.some((label) => levels.includes(label))) return false;
    return !readListed(one, { config, host }).severity.serious;
  });
}

/** Reads the label history of those: a severity that was lowered by an edit counts as it was. */
export async function readLowered(api: Api, facts: DecisionFacts): Promise<void> {
  const { unread } = facts;
  const lowered = loweredOf(facts);
  if (lowered.length > MOST_VOUCHED) {
    const why = `more than ${MOST_VOUCHED} open ones carry no severity label, and whether they ever did was not read for the rest; label them`;
    unread.push({ what: `the severity of ${lowered.length} incidents`, why });
  }
  const read = await readHistories(api, facts, lowered);
  facts.listed = facts.listed.map((one) => {
    const labelEvents = read.get(one.ref);
    return labelEvents ? { ...one, labelEvents } : one;
  });
}

/** Reads who reported them, and who labelled those of strangers. */
export async function readTrust(api: Api, facts: DecisionFacts): Promise<void> {
  const { unread, config } = facts;
  const candidates = candidatesOf(facts);
  const authors = candidates.map((listed) => listed.author);
  await addRoles(api, facts, 'the roles of reporters', authors);
  const doubtful = candidates.filter(
    ({ author }) => !atLeast(facts.roles[author.toLowerCase()], config.incidents.trusted),
  );
  if (doubtful.length > MOST_VOUCHED) {
    const why = `more than ${MOST_VOUCHED} that strangers reported concern this release, and who labelled the rest was not read; take the label from those that are none`;
    unread.push({ what: `${doubtful.length} incidents`, why });
  }
  const label = config.incidents.label.toLowerCase();
  const histories = await readHistories(api, facts, doubtful);
  for (const listed of doubtful) {
    listed.labelledBy = (histories.get(listed.ref) ?? [])
      .filter((event) => event.added && event.label.toLowerCase() === label)
      .map(({ actor }) => actor);
  }
  const labellers = doubtful.flatMap(({ labelledBy }) => labelledBy ?? []);
  await addRoles(api, facts, 'the roles of labellers', labellers);
}
