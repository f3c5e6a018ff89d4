// Earlier versions of the bodies of incidents that are read whole and seem not serious.

import type { IncidentFacts, ListedIncident, Unverified } from '../core/facts.js';
import { asksForEarlier } from '../core/incident/earlier.js';
import type { RecordContext } from '../core/incident/record/once.js';
import { numberOf, repositoryOf } from '../core/refs.js';
import type { Roles } from '../core/roles.js';
import { attempt, type Reading, together, whole } from '../github/attempt.js';
import { mapLimited } from '../github/pages.js';
import { readVersions } from '../github/read-versions.js';
import type { ApiOf } from './readers.js';

/** Why a severity may have been another. */
export const NO_GRAPHQL =
  'this server has no GraphQL, which alone tells what a text said before it was edited; a maintainer’s /severity says what counts';

/** GitHub stores an update up to this much late, milliseconds. */
const LATE = 10_000;

/** Whether an issue was changed in any way since it was filed, so that it may have been edited. */
export function mayBeEdited({
  createdAt,
  updatedAt = createdAt,
}: Pick<ListedIncident, 'createdAt' | 'updatedAt'>): boolean {
  return Date.parse(updatedAt) - Date.parse(createdAt) > LATE;
}

/** Adds them where they could make an incident serious. */
export async function readEarlierOf(
  of: ApiOf,
  incidents: readonly IncidentFacts[],
  context: RecordContext & { roles: Roles },
): Promise<Reading<IncidentFacts[]>> {
  return together(
    await mapLimited(incidents, 4, async (incident): Promise<Reading<IncidentFacts>> => {
      if (!asksForEarlier(incident, context)) return whole(incident);
      const { ref } = incident;
      const repository = repositoryOf(ref);
      const what = `the earlier versions of ${ref}`;
      const { value, unread } = await attempt(what, undefined, async () => {
        const found = await readVersions(of(repository), repository, [numberOf(ref)]);
        return found && (found.get(numberOf(ref)) ?? 'unread');
      });
      if (value === undefined) return { value: incident, unread };
      const lacking = (why: string): Unverified[] => [{ what, why }];
      if (value === null) {
        return { value: incident, unread: mayBeEdited(incident) ? lacking(NO_GRAPHQL) : [] };
      }
      if (value === 'unread') return { value: incident, unread: lacking('they were not given') };
      return whole({ ...incident, earlier: value });
    }),
  );
}
