// Lists in GitHub's order and window, by the times that are shown.
import { type Call, type Json, text } from './exchange.js';

/** Sorts by number within a second; `otherwise` is the direction where none is asked for. */
export function inOrder(
  call: Call,
  items: readonly Json[],
  otherwise: 'asc' | 'desc' = 'desc',
): Json[] {
  const field = call.query.get('sort') === 'updated' ? 'updated_at' : 'created_at';
  const order = (call.query.get('direction') ?? otherwise) === 'asc' ? 1 : -1;
  const key = (item: Json) => text(item[field]).slice(0, 19);
  return [...items].sort(
    (a, b) =>
      order * (key(a).localeCompare(key(b)) || Number(a.number ?? a.id) - Number(b.number ?? b.id)),
  );
}

/** Those that were updated at or after the query's `since`. */
export function sinceAsked(call: Call, items: readonly Json[]): Json[] {
  const since = Date.parse(call.query.get('since') ?? '');
  if (Number.isNaN(since)) return [...items];
  const second = Math.floor(since / 1000) * 1000;
  return items.filter((item) => Date.parse(text(item.updated_at)) >= second);
}

/** The call's query without what is done here. */
export function filtersOf(call: Call): string {
  const query = new URLSearchParams(call.query);
  for (const key of ['page', 'per_page', 'sort', 'direction', 'since']) query.delete(key);
  return `${query}`;
}

/** The same question for its first item alone: it tells whether the caller may ask. */
export function firstOf(call: Call): Call {
  const query = new URLSearchParams(call.query);
  query.set('per_page', '1');
  query.set('page', '1');
  return { ...call, query };
}

/** What only a pull request that is read by itself tells. */
const DETAILS = [
  ...['merged', 'mergeable', 'rebaseable', 'mergeable_state', 'merged_by', 'comments'],
  ...['review_comments', 'maintainer_can_modify', 'commits', 'additions', 'deletions'],
  'changed_files',
];

export function asListed(pull: Json): Json {
  return Object.fromEntries(Object.entries(pull).filter(([name]) => !DETAILS.includes(name)));
}
