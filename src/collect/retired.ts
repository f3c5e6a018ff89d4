// Reads what maintainers have retired of incidents, by the comments on them.

import type { DecisionFacts, ListedIncident } from '../core/facts.js';
import { commandAuthors, weighCommands } from '../core/incident/commands/accepted.js';
import { readCommands } from '../core/incident/commands/read.js';
import { type Retirement, retirementFor, retirementsOf } from '../core/incident/ledger/retired.js';
import type { Reading } from '../github/attempt.js';
import type { ApiOf } from './readers.js';
import { addRoles, readConversations } from './release-trust.js';

type RetiredContext = Pick<DecisionFacts, 'config' | 'now' | 'roles' | 'incidentsRepository'>;

/** What maintainers have retired of incidents, by reference; where it cannot be read, nothing is. */
export async function readRetired(
  of: ApiOf,
  context: RetiredContext,
  incidents: readonly ListedIncident[],
): Promise<Reading<Map<string, Retirement[]>>> {
  const { config, now, incidentsRepository: repository } = context;
  const spoken = incidents.filter(({ commentCount }) => commentCount !== 0);
  const api = of(repository);
  const read = await readConversations(api, repository, spoken, null);
  const holding = spoken.filter(({ ref }) =>
    (read.value.get(ref) ?? []).flatMap(readCommands).some(({ name }) => name === 'retire'),
  );
  const people = holding.flatMap(({ ref }) => commandAuthors(read.value.get(ref) ?? []));
  const what = 'the roles of command authors';
  const roles = await addRoles(api, repository, context.roles, what, people);
  const known = holding.map(({ ref, author }) => {
    const comments = read.value.get(ref) ?? [];
    const facts = { on: 'incident', comments, roles: roles.value, config, author, now } as const;
    return [ref, retirementsOf(weighCommands(facts).accepted)] as const;
  });
  return { value: new Map(known), unread: [...read.unread, ...roles.unread] };
}

/** Of incidents those whose eval no maintainer has retired, whenever it landed. */
export async function withoutRetiredEval(
  of: ApiOf,
  context: RetiredContext,
  incidents: readonly ListedIncident[],
): Promise<Reading<ListedIncident[]>> {
  const { value: retired, unread } = await readRetired(of, context, incidents);
  const stands = ({ ref }: ListedIncident) =>
    retirementFor('eval', null, retired.get(ref) ?? []) === null;
  return { value: incidents.filter(stands), unread };
}
