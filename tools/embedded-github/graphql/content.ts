// What issues, pull requests, comments and reviews have in common: text, author, and who edited it when.
import { asJson, type Json, text } from '../exchange.js';
import type { Reader } from '../reader.js';
import { actorOf } from './actor.js';
import { connection, type Window } from './connection.js';
import { seconds } from './shown.js';

/** @param key `owner/repo#n`, `comment id` or `review id`. */
export function contentOf(reader: Reader, read: Json, key: string) {
  const revisions = reader.box.state.revisions.get(key) ?? [];
  const last = revisions.at(-1);
  const by = (login: string) => async () =>
    actorOf(reader, (await reader.get(`/users/${login}`)) ?? { login });
  const created = seconds(read.created_at ?? read.submitted_at);
  return {
    id: read.node_id,
    databaseId: read.id,
    fullDatabaseId: `${read.id}`,
    url: read.html_url,
    body: text(read.body),
    bodyText: text(read.body),
    author: actorOf(reader, asJson(read.user)),
    authorAssociation: read.author_association ?? 'NONE',
    createdAt: created,
    publishedAt: created,
    updatedAt: seconds(read.updated_at) ?? created,
    lastEditedAt: last ? seconds(last.at) : null,
    editor: last ? by(last.editor) : null,
    includesCreatedEdit: revisions.length > 0,
    userContentEdits: (window: Window) =>
      connection([...revisions].reverse(), window, (revision) => ({
        id: `UCE_${Buffer.from(`${key} ${revisions.indexOf(revision)}`).toString('base64url')}`,
        createdAt: seconds(revision.at),
        updatedAt: seconds(revision.at),
        editedAt: seconds(revision.at),
        editor: by(revision.editor),
        deletedAt: null,
        deletedBy: null,
        // In spite of its name GitHub's `diff` holds the whole text of that version.
        diff: revision.body,
      })),
  };
}
