// What the Action believes of the App's comments: which commands the App has acknowledged, and what it has
// accepted as proof of an eval.
import type { CommentFacts, IncidentFacts } from '../core/facts.js';
import { MARKERS } from '../core/writes/sticky.js';
import { attempt, type Reading, whole } from '../github/attempt.js';
import type { Api } from '../github/client.js';
import { saidCopies } from '../github/proof-signature.js';
import { readCommentEdits } from '../github/read-edits.js';
import { saidAcknowledged } from '../github/signature.js';

/** The comment by which the App acknowledges, where there is one. */
function commentOf({ comments }: IncidentFacts, login: string): CommentFacts | undefined {
  return comments.find(
    ({ author, bot, body }) =>
      bot &&
      author === login &&
      body.startsWith(MARKERS.incident) &&
      saidAcknowledged(body).length + saidCopies(body).length > 0,
  );
}

/**
 * Adds what the App has acknowledged. A comment is believed where the App wrote it and edited it
 * last: whoever may write can edit the comments of an App.
 * @param slug of the App that the configuration names
 */
export async function withAcknowledged(
  api: Api,
  incidents: readonly IncidentFacts[],
  slug: string,
): Promise<Reading<IncidentFacts[]>> {
  const login = `${slug}[bot]`;
  const found = incidents.map((incident) => commentOf(incident, login));
  const nodes = found.flatMap((comment) => comment?.node ?? []);
  if (nodes.length === 0) return whole([...incidents]);
  const what = 'who last edited the comments of the App';
  const { value: edits, unread } = await attempt(what, null, () => readCommentEdits(api, nodes));
  const believed = ({ node }: CommentFacts) => {
    const edit = node === undefined ? undefined : edits?.get(node);
    return edit === null || edit?.by === login;
  };
  const value = incidents.map((incident, at) => {
    const comment = found[at];
    return comment && believed(comment)
      ? {
          ...incident,
          acknowledged: saidAcknowledged(comment.body),
          copies: saidCopies(comment.body),
        }
      : incident;
  });
  return { value, unread };
}
