// Reads commands out of comments; says why one is void instead of guessing.

import { CHANGE_KINDS, type ChangeKind } from '../../config/schema.js';
import { readIsoDay } from '../../dates/read-day.js';
import type { CommentFacts } from '../../facts.js';
import { visibleLines } from '../../text/visible.js';

/** What a command asks for. `until` is `YYYY-MM-DD`. */
export type Request =
  | { name: 'review' | 'agenda' | 'help' | 'tasks' }
  | { name: 'attest'; kind: ChangeKind; url: string }
  | { name: 'waive'; kind: WaivedKind; until: string; reason: string }
  | { name: 'waive-release'; until: string; reason: string }
  | { name: 'waive-policy'; policy: string; until: string; reason: string }
  | { name: 'severity'; level: string; reason: string }
  | { name: 'wrong'; rule: string; reason: string };

/** What `/waive` on an incident can except. */
export type WaivedKind = ChangeKind | 'facts';

export interface Command {
  comment: CommentFacts;
  /** The line as typed, shortened. */
  text: string;
  /** What is asked, or null where it could not be understood. */
  request: Request | null;
  /** Why it is not understood, with the form that is expected. */
  error: string | null;
}

const SIMPLE = ['review', 'agenda', 'help', 'tasks'] as const;
const WAIVED: readonly string[] = [...CHANGE_KINDS, 'facts'];

const USAGE: Record<string, string> = {
  attest: '/attest <eval|gate|alert|evidence> <URL>',
  waive: '/waive <eval|gate|alert|evidence|facts> until <YYYY-MM-DD> because <reason>',
  severity: '/severity <level> because <reason>',
  wrong: '/wrong <rule> because <reason>',
};

function readWaiver(args: string): Request | null {
  const match = /^(release|policy\s+(\S+)|\S+)\s+until\s+(.{4,40}?)\s+because\s+(\S.*)$/i.exec(
    args,
  );
  const until = match ? readIsoDay(match[3] as string) : null;
  if (!match || !until) return null;
  const what = (match[1] as string).toLowerCase();
  const reason = match[4] as string;
  if (what === 'release') return { name: 'waive-release', until, reason };
  if (match[2]) return { name: 'waive-policy', policy: match[2], until, reason };
  if (!WAIVED.includes(what)) return null;
  return { name: 'waive', kind: what as WaivedKind, until, reason };
}

function readAttestation(args: string): Request | null {
  const match = /^(\S+)\s+<?(https?:\/\/[^\s<>"']{3,2000}?)>?$/i.exec(args);
  const kind = match?.[1]?.toLowerCase() as ChangeKind;
  if (!match || !CHANGE_KINDS.includes(kind)) return null;
  return { name: 'attest', kind, url: match[2] as string };
}

function readBecause(name: 'severity' | 'wrong', args: string): Request | null {
  const match = /^(\S+)\s+because\s+(\S.*)$/i.exec(args);
  if (!match) return null;
  const [word, reason] = [match[1] as string, match[2] as string];
  return name === 'severity' ? { name, level: word, reason } : { name, rule: word, reason };
}

function readRequest(name: string, args: string): Request | null {
  const simple = SIMPLE.find((known) => known === name);
  if (simple) return { name: simple };
  if (name === 'attest') return readAttestation(args);
  if (name === 'waive') return readWaiver(args);
  if (name === 'severity' || name === 'wrong') return readBecause(name, args);
  return null;
}

function isKnown(name: string): boolean {
  return SIMPLE.some((known) => known === name) || name in USAGE;
}

/** The commands of one comment. Slash words that are none of ours belong to other bots. */
export function readCommands(comment: CommentFacts): Command[] {
  if (comment.bot || comment.ours) return [];
  return visibleLines(comment.body).flatMap((line) => {
    const match = /^\/([a-z-]{2,20})(?:\s+(.*))?$/.exec(line.trim().slice(0, 2_200));
    const name = match?.[1] ?? '';
    if (!match || !isKnown(name)) return [];
    const request = readRequest(name, (match[2] ?? '').trim());
    const error = request ? null : `It was not understood; expected \`${USAGE[name]}\`.`;
    return [{ comment, text: line.trim().slice(0, 200), request, error }];
  });
}

/** Whether a comment was changed after it was written: its commands are void. */
export function isEdited(comment: CommentFacts): boolean {
  return Date.parse(comment.updatedAt) !== Date.parse(comment.createdAt);
}

/** Whether a comment holds something that could be a command; cheap, for readers of facts. */
export function mayCommand(body: string): boolean {
  return /^\s{0,3}\/[a-z]/m.test(body);
}
