// Which labels issues ever got or lost, and by whom: from their events, or in bulk by GraphQL.

import type { LabelEvent } from '../core/facts.js';
import { numberOf, resolveReference } from '../core/refs.js';
import type { Api } from './client.js';
import { Unreadable } from './errors.js';
import { type Actor, actorLogin, hasNoGraphql } from './graphql.js';
import type { Identity } from './identity.js';
import { readConnections } from './issue-connections.js';
import { PAGE_SIZE, readPages, repo } from './pages.js';

/** Events are also mentions, which anybody makes: where there are more, labels alone are asked for. */
const EVENT_PAGES = 10;

function eventOf(
  label: string,
  added: boolean,
  actor: { login: string | null; bot: boolean },
  at: string | undefined,
  self: Identity | null,
): LabelEvent {
  const login = actor.login ?? 'ghost';
  return { label, added, actor: login, bot: actor.bot, ours: self?.login === login, at: at ?? '' };
}

interface WireEvent {
  event: string;
  label?: { name?: string };
  actor?: { login?: string; type?: string } | null;
  created_at?: string;
}

async function readEvents(
  api: Api,
  ref: string,
  self: Identity | null,
): Promise<{ events: LabelEvent[]; complete: boolean }> {
  const { repository, number } = resolveReference(ref, '');
  const { items, complete } = await readPages(
    (page) =>
      api.request('GET /repos/{owner}/{repo}/issues/{issue_number}/events', {
        ...repo(repository),
        issue_number: number,
        per_page: PAGE_SIZE,
        page,
      }),
    EVENT_PAGES,
  );
  const events = items.flatMap((item): LabelEvent[] => {
    const { event: name, label, actor, created_at: at } = item as WireEvent;
    if ((name !== 'labeled' && name !== 'unlabeled') || !label?.name) return [];
    const by = { login: actor?.login ?? null, bot: actor?.type === 'Bot' };
    return [eventOf(label.name, name === 'labeled', by, at, self)];
  });
  return { events, complete };
}

/** A label event as GraphQL gives it. */
export interface WireItem {
  __typename: string;
  createdAt?: string;
  actor?: Actor | null;
  label?: { name: string };
}

const FIELDS = 'createdAt actor { __typename login } label { name }';
/** How GraphQL is asked for them. */
export const LABEL_ITEMS = {
  field: 'timelineItems',
  arguments: ', itemTypes: [LABELED_EVENT, UNLABELED_EVENT]',
  nodes: `__typename ... on LabeledEvent { ${FIELDS} } ... on UnlabeledEvent { ${FIELDS} }`,
};

/** What an item of GraphQL's timeline tells. */
export function labelEventsOf(item: WireItem, self: Identity | null): LabelEvent[] {
  const { __typename: type, actor, label, createdAt } = item;
  if (!label) return [];
  const by = { login: actor ? actorLogin(actor) : null, bot: actor?.__typename === 'Bot' };
  return [eventOf(label.name, type === 'LabeledEvent', by, createdAt, self)];
}

/** Label events alone, of many issues, by number. @throws where GraphQL is missing or fails. */
export async function readLabelsInBulk(
  api: Api,
  repository: string,
  numbers: readonly number[],
  self: Identity | null,
): Promise<Map<number, LabelEvent[]>> {
  const wanted = { ...LABEL_ITEMS, atOnce: 50 };
  const items = await readConnections<WireItem>(api, repository, numbers, wanted);
  return new Map(
    [...items].map(([number, all]) => [number, all.flatMap((one) => labelEventsOf(one, self))]),
  );
}

/** Every label that an issue got or lost. @throws where they cannot be read to the end. */
export async function readLabelEvents(
  api: Api,
  ref: string,
  self: Identity | null = null,
): Promise<LabelEvent[]> {
  const { events, complete } = await readEvents(api, ref, self);
  if (complete) return events;
  const number = numberOf(ref);
  const { repository } = resolveReference(ref, '');
  const why = `it has more events than are read (${EVENT_PAGES * PAGE_SIZE})`;
  const found = await readLabelsInBulk(api, repository, [number], self).catch((error) => {
    throw hasNoGraphql(error) ? new Unreadable(why) : error;
  });
  const labels = found.get(number);
  if (!labels) throw new Unreadable(why);
  return labels;
}
