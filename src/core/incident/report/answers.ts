// Answers to commands: a reaction each, once; a reply where a command asks for a page.

import type { CommentFacts, IncidentFacts } from '../../facts.js';
import { resolveReference } from '../../refs.js';
import { shorten } from '../../text/escape.js';
import type { Write } from '../../writes/write.js';
import type { Assessment } from '../assess.js';
import type { Review } from '../review.js';
import { renderAgenda } from './agenda.js';
import { renderHelp } from './help.js';

const REPLY = '<!-- agent-incident-review:reply:';

/** First line of the reply to a comment, by which it is known again. */
export function replyMarker(comment: Pick<CommentFacts, 'id'>): string {
  return `${REPLY}${comment.id} -->`;
}

/** Of replies to the same comment the first stays. */
function planReplyDoubles({ ref, comments }: IncidentFacts): Write[] {
  const { repository } = resolveReference(ref, '');
  const seen = new Set<string>();
  const replies = comments
    .filter(({ ours, body }) => ours && body.startsWith(REPLY))
    .sort((a, b) => a.id - b.id);
  return replies.flatMap(({ id, body }): Write[] => {
    const marker = body.split('\n', 1)[0] as string;
    if (seen.has(marker)) return [{ do: 'delete-comment', repository, comment: id }];
    seen.add(marker);
    return [];
  });
}

/** Comments whose commands were weighed, and how: by the first of them. */
function weighed(assessed: Assessment): Map<CommentFacts, boolean> {
  const all = new Map<CommentFacts, boolean>();
  for (const { command } of assessed.rejected) all.set(command.comment, false);
  for (const { command } of assessed.commands) all.set(command.comment, true);
  return all;
}

/** Ids of the comments whose commands were weighed; negative where they do not count. */
export function acknowledgedIds(assessed: Assessment): number[] {
  const ids = [...weighed(assessed)].map(([{ id }, counts]) => (counts ? id : -id));
  return ids.sort((a, b) => Math.abs(a) - Math.abs(b));
}

/** What came of drafts of eval cases, as Markdown. */
export interface Drafts {
  /** By the id of the comment that asked. */
  replies: Map<number, string>;
  /** For whoever pressed the button; null where nobody did. */
  pressed: string | null;
}

/** Whether a comment has our reply, or was acknowledged. */
export function isAnswered(
  { comments, acknowledged }: Pick<IncidentFacts, 'comments' | 'acknowledged'>,
  comment: Pick<CommentFacts, 'id'>,
): boolean {
  const marker = replyMarker(comment);
  const known = acknowledged.some((id) => Math.abs(id) === comment.id);
  return known || comments.some(({ ours, body }) => ours && body.startsWith(marker));
}

const PRESSED = '<!-- agent-incident-review:eval-case -->';

/** Who presses a button is answered here as well; the same is said once. */
function planPressed(incident: IncidentFacts, text: string | null): Write[] {
  const body = `${PRESSED}\n${text}`;
  const said = incident.comments.some((one) => one.ours && one.body.trim() === body.trim());
  if (text === null || said) return [];
  const { repository, number } = resolveReference(incident.ref, '');
  return [{ do: 'create-comment', repository, number, marker: body, body }];
}

function planReply(
  incident: IncidentFacts,
  assessed: Assessment,
  review: Review,
  at: number,
  drafts?: Drafts,
): Write[] {
  const accepted = assessed.commands[at];
  if (!accepted) return [];
  const { request, command } = accepted;
  const page =
    request.name === 'help'
      ? renderHelp()
      : request.name === 'agenda'
        ? renderAgenda(assessed, review, incident)
        : request.name === 'eval-case'
          ? (drafts?.replies.get(command.comment.id) ?? null)
          : null;
  const marker = replyMarker(command.comment);
  if (page === null || isAnswered(incident, command.comment)) return [];
  const { repository, number } = resolveReference(incident.ref, '');
  return [
    { do: 'create-comment', repository, number, marker, body: `${marker}\n${shorten(page)}` },
  ];
}

/** Plans reactions and replies for commands that were not acknowledged yet. */
export function planCommands(
  incident: IncidentFacts,
  assessed: Assessment,
  review: Review,
  drafts?: Drafts,
): Write[] {
  const { repository } = resolveReference(incident.ref, '');
  const known = new Set(incident.acknowledged.map(Math.abs));
  const replies = assessed.commands.flatMap(({ command }, at) =>
    known.has(command.comment.id) ? [] : planReply(incident, assessed, review, at, drafts),
  );
  const reactions = [...weighed(assessed)]
    .filter(([comment]) => !known.has(comment.id))
    .map(([comment, counts]): Write => {
      const content = counts ? '+1' : 'confused';
      return { do: 'react', repository, comment: comment.id, content };
    });
  const pressed = planPressed(incident, drafts?.pressed ?? null);
  return [...planReplyDoubles(incident), ...replies, ...reactions, ...pressed];
}
