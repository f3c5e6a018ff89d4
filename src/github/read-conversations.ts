// The comments of many issues at once, with who edited each last: GitHub tells that by GraphQL alone.

import type { CommentFacts } from '../core/facts.js';
import type { Api } from './client.js';
import { type Actor, actorLogin, hasNoGraphql } from './graphql.js';
import { readConnections } from './issue-connections.js';
import { COMMENT_FIELDS, commentOf, type WireComment } from './read-histories.js';
import { thatMatter } from './read-incident.js';

const AT_ONCE = 50;

/** A comment with the login of who edited it last; null: nobody did, empty: an account that is gone. */
export interface EditedComment {
  comment: CommentFacts;
  editor: string | null;
}

/**
 * Reads those that matter, by number.
 * @returns null where the server has no GraphQL; an issue that is missing could not be read.
 * @throws where GraphQL is there and fails.
 */
export async function readConversationsInBulk(
  api: Api,
  repository: string,
  numbers: readonly number[],
): Promise<Map<number, EditedComment[]> | null> {
  type Wire = WireComment & { editor: Actor | null };
  const wanted = {
    field: 'comments',
    nodes: `${COMMENT_FIELDS} editor { __typename login }`,
    atOnce: AT_ONCE,
  };
  try {
    const read = await readConnections<Wire>(api, repository, numbers, wanted);
    return new Map(
      [...read].map(([number, wires]) => {
        const all = wires.map((wire) => ({ wire, comment: commentOf(wire) }));
        const telling = all.filter(({ comment }) => thatMatter([comment]).length > 0);
        return [
          number,
          telling.map(({ wire: { lastEditedAt, editor }, comment }) => ({
            comment,
            editor: lastEditedAt === null ? null : editor ? actorLogin(editor) : '',
          })),
        ];
      }),
    );
  } catch (error) {
    if (hasNoGraphql(error)) return null;
    throw error;
  }
}
