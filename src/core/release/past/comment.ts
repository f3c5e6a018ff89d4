// The one reply to `/simulate` on a pull request: when it is computed, and what stands in it.

import type { Config } from '../../config/schema.js';
import type { CommentFacts } from '../../facts.js';
import { weighCommands } from '../../incident/commands/accepted.js';
import type { Roles } from '../../roles.js';
import { code, plain, shorten } from '../../text/escape.js';
import { MARKERS, ourComments, planSticky } from '../../writes/sticky.js';
import type { Write } from '../../writes/write.js';

/** The reply as it stands. */
interface Reply {
  /** What was tried last: the blobs of the configuration; blank where nothing was. */
  blob: string;
  /** It ended before all releases were tried, so that it may be tried again. */
  cut: boolean;
  /** Id of the last command that was answered. */
  asked: number;
  /** The result alone. */
  result: string;
}

interface SimulateFacts {
  comments: CommentFacts[];
  roles: Roles;
  /** The configuration that holds: it says who may. */
  config: Config;
  /** ISO 8601. */
  now: string;
  /** The blobs of the configuration that the pull request brings; null: it changes none. */
  blob: string | null;
  /** Why it cannot be tried, for people; null where it can. */
  broken: string | null;
}

/** What is to be done: try the configuration, or say something. */
export type Asked =
  | { do: 'nothing' }
  | { do: 'simulate'; blob: string; asked: number }
  | { do: 'say'; note: string; asked: number };

const STATE = /^<!-- tried:(\S*?)(!?) answered:(\d+) -->$/;
const NOTE = '> ';

function replyOf(comments: readonly CommentFacts[]): Reply {
  const [posted] = ourComments([...comments], MARKERS.simulation);
  const lines = (posted?.body ?? '').replace(/\r\n/g, '\n').split('\n');
  const [, blob = '', cut = '', asked = '0'] = STATE.exec(lines[1] ?? '') ?? [];
  const rest = lines.slice(2);
  const result = rest
    .filter((line, at) => at > 0 || !line.startsWith(NOTE))
    .join('\n')
    .trim();
  return { blob, cut: cut !== '', asked: Number(asked), result: blob ? result : '' };
}

const shortBlob = (blob: string) => code(blob.slice(0, 7));
const CHANGED = 'The configuration of this pull request has changed since: give `/simulate` again.';

/** Decides what the latest command on the pull request asks for; one that was answered asks nothing. */
export function askedFor(facts: SimulateFacts): Asked {
  const { comments, config, roles, now, blob, broken } = facts;
  const { accepted, rejected } = weighCommands({
    on: 'config',
    comments,
    config,
    roles,
    now,
    author: '',
  });
  const all = [
    ...accepted.map(({ command }) => ({ command, why: null })),
    ...rejected.map(({ command, why }) => ({ command, why })),
  ].sort((a, b) => b.command.comment.id - a.command.comment.id);
  const [latest] = all;
  const reply = replyOf(comments);
  const fresh = latest && latest.command.comment.id > reply.asked;
  if (!fresh) {
    const stale = reply.blob !== '' && blob !== null && blob !== reply.blob;
    return stale ? { do: 'say', note: CHANGED, asked: reply.asked } : { do: 'nothing' };
  }
  const { id: asked, author } = latest.command.comment;
  const who = code(`@${author}`);
  const not = (why: string): Asked => ({
    do: 'say',
    note: `${code('/simulate')} by ${who} does not count: ${plain(why)}`,
    asked,
  });
  if (latest.why !== null) return not(latest.why);
  if (blob === null)
    return not('this pull request changes nothing of the configuration of the default branch.');
  if (broken !== null) return not(broken);
  if (blob !== reply.blob || reply.cut) return { do: 'simulate', blob, asked };
  const note = `Asked again by ${who}: this configuration (${shortBlob(blob)}) was tried already, so nothing was computed again.`;
  return { do: 'say', note, asked };
}

function bodyOf({ blob, cut, asked, result }: Reply, note: string | null): string {
  const head = [
    `<!-- tried:${blob}${cut ? '!' : ''} answered:${asked} -->`,
    ...(note ? [`${NOTE}${note}`, ''] : ['']),
  ];
  return [...head, result].join('\n').trimEnd();
}

/** Plans the reply that says something beside the result that stands. */
export function planNote(
  comments: CommentFacts[],
  { note, asked }: Extract<Asked, { do: 'say' }>,
  repository: string,
  number: number,
): Write[] {
  const body = bodyOf({ ...replyOf(comments), asked }, note);
  return planSticky(comments, MARKERS.simulation, body, repository, number);
}

/** Plans the reply with a new result. @param rendered as Markdown. @param cut it ended early. */
export function planSimulation(
  comments: CommentFacts[],
  { blob, asked }: Extract<Asked, { do: 'simulate' }>,
  { rendered, cut }: { rendered: string; cut: boolean },
  repository: string,
  number: number,
): Write[] {
  const title = `## What the configuration ${shortBlob(blob)} would have said`;
  const result = shorten(`${title}\n\n${rendered}`);
  const body = bodyOf({ blob, cut, asked, result }, null);
  return planSticky(comments, MARKERS.simulation, body, repository, number);
}
