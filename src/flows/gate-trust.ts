// Who vouches for the incidents that count by themselves: their reporters, or who labelled them.
import { atLeast, type DecisionFacts, type ListedIncident } from '../domain/facts/types.js';
import { recordLinks } from '../domain/verdict/links.js';
import type { Api } from '../github/client.js';
import { mapLimited } from '../github/pages.js';
import { readLabelEvents } from '../github/read-incident.js';
import { readRoles } from '../github/read-roles.js';
import { attempt } from './attempt.js';

/** Incidents by strangers whose labellers are looked for; each takes a request. */
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
  const labellers = await mapLimited(doubtful.slice(0, MOST_VOUCHED), 4, async (listed) => {
    const events = await attempt(`the labels of ${listed.ref}`, unread, [], () =>
      readLabelEvents(api, listed.ref),
    );
    listed.labelledBy = events
      .filter((event) => event.added && event.label.toLowerCase() === label)
      .map(({ actor }) => actor);
    return listed.labelledBy;
  });
  await addRoles(api, facts, 'the roles of labellers', labellers.flat());
}
