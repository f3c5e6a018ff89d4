// The one comment that is kept up to date: created once, edited in place, never doubled.
import type { CommentFacts } from '../facts.js';
import type { Write } from './write.js';

export const MARKERS = {
  incident: '<!-- agent-incident-review:incident -->',
  pull: '<!-- agent-incident-review:pull-request -->',
  release: '<!-- agent-incident-review:release -->',
  simulation: '<!-- agent-incident-review:simulation -->',
} as const;

/** Comments of ours that begin with the marker, oldest first: a marker alone proves nothing. */
export function ourComments(comments: CommentFacts[], marker: string): CommentFacts[] {
  return comments
    .filter((comment) => comment.ours && comment.body.startsWith(marker))
    .sort((a, b) => a.id - b.id);
}

function same(a: string, b: string): boolean {
  return a.replace(/\r\n/g, '\n').trim() === b.replace(/\r\n/g, '\n').trim();
}

/** Plans the comment. `body` null: none is wanted, and one that stands is removed. */
export function planSticky(
  comments: CommentFacts[],
  marker: string,
  body: string | null,
  repository: string,
  number: number,
): Write[] {
  const [first, ...later] = ourComments(comments, marker);
  const superfluous = body === null ? [first, ...later].filter((one) => one !== undefined) : later;
  const removals = superfluous.map(
    ({ id }): Write => ({ do: 'delete-comment', repository, comment: id }),
  );
  if (body === null) return removals;
  const text = `${marker}\n${body}`;
  if (!first) return [{ do: 'create-comment', repository, number, marker, body: text }];
  if (same(first.body, text)) return removals;
  return [{ do: 'update-comment', repository, comment: first.id, body: text }, ...removals];
}
