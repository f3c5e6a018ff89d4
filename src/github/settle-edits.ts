// Which comments that hold commands were edited; asked for those alone that may have been.
import type { CommentFacts } from '../core/facts.js';
import { isTouched, readCommands } from '../core/incident/commands/read.js';
import { attempt, type Reading } from './attempt.js';
import type { Api } from './client.js';
import { type Edit, readCommentEdits } from './read-edits.js';

interface Conversation {
  comments: CommentFacts[];
}

function mayBeEdited(comment: CommentFacts): boolean {
  return (
    comment.node !== undefined &&
    comment.updatedAt !== comment.createdAt &&
    readCommands(comment).length > 0
  );
}

function maybeEdited(conversations: readonly Conversation[]): CommentFacts[] {
  return conversations.flatMap(({ comments }) => comments.filter(mayBeEdited));
}

function withEdits<T extends Conversation>(conversation: T, edits: ReadonlyMap<string, Edit>): T {
  const comments = conversation.comments.map((comment) => {
    const edit = comment.node === undefined ? undefined : edits.get(comment.node);
    return edit === undefined ? comment : { ...comment, editedAt: edit?.at ?? null };
  });
  return { ...conversation, comments };
}

/** Adds them. @throws where GraphQL is there and fails. */
export async function readEditsOf<T extends Conversation>(
  api: Api,
  conversations: readonly T[],
): Promise<T[]> {
  const nodes = maybeEdited(conversations).flatMap(({ node }) => node ?? []);
  const edits = nodes.length > 0 ? await readCommentEdits(api, nodes) : null;
  return conversations.map((one) => (edits ? withEdits(one, edits) : one));
}

/** Adds them; where GraphQL fails, what was updated late is taken for edited, and that is said. */
export async function settleEdits<T extends Conversation>(
  api: Api,
  conversations: readonly T[],
): Promise<Reading<T[]>> {
  const what = 'whether comments with commands were edited';
  const { value, unread } = await attempt(what, [...conversations], () =>
    readEditsOf(api, conversations),
  );
  return { value, unread: maybeEdited(conversations).some(isTouched) ? unread : [] };
}
