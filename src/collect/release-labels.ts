// The label histories of listed incidents: singly, or in bulk where there are many.

import type { LabelEvent, ListedIncident } from '../core/facts.js';
import { numberOf } from '../core/refs.js';
import { attempt, type Reading, together, whole } from '../github/attempt.js';
import type { Api } from '../github/client.js';
import type { Identity } from '../github/identity.js';
import { mapLimited } from '../github/pages.js';
import { readLabelEvents, readLabelsInBulk } from '../github/read-labels.js';

/** As many are read one by one; for more GraphQL is asked first. */
const FEW = 10;
/** Most that are read one by one where GraphQL gives nothing. */
const MOST_SINGLE = 50;

/** Oldest first: whoever files many now does not push out what was there before. */
export function oldestFirst(listed: readonly ListedIncident[]): ListedIncident[] {
  return [...listed].sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
}

/** Reads them, by reference; what is missing was not read. @param few as many are read one by one at once. */
export async function readLabels(
  api: Api,
  repository: string,
  listed: readonly ListedIncident[],
  self: Identity | null,
  few = FEW,
): Promise<Reading<Map<string, LabelEvent[]>>> {
  if (listed.length > few) {
    const numbers = listed.map(({ ref }) => numberOf(ref));
    const found = await readLabelsInBulk(api, repository, numbers, self).catch(() => null);
    if (found) {
      const eventsOf = ({ ref }: ListedIncident) => found.get(numberOf(ref));
      const known = listed.flatMap((one) => {
        const events = eventsOf(one);
        return events ? [[one.ref, events] as const] : [];
      });
      return whole(new Map(known));
    }
  }
  const first = oldestFirst(listed).slice(0, MOST_SINGLE);
  const { value, unread } = together(
    await mapLimited(first, 4, ({ ref }) =>
      attempt<LabelEvent[] | null>(`the labels of ${ref}`, null, () =>
        readLabelEvents(api, ref, self),
      ),
    ),
  );
  const known = first.flatMap(({ ref }, at) => {
    const events = value[at];
    return events ? [[ref, events] as const] : [];
  });
  return { value: new Map(known), unread };
}
