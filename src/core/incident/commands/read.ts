// Reads commands out of comments; says why one is void instead of guessing.

import { CHANGE_KINDS, type ChangeKind } from '../../config/kinds.js';
import { readIsoDay } from '../../dates/read-day.js';
import type { CommentFacts } from '../../facts.js';
import { distance, nearest } from '../../text/nearest.js';
import { visibleLines } from '../../text/visible.js';
import { SIMPLE, type SimpleName, USAGE } from './list.js';

/** What a command asks for. `until` is `YYYY-MM-DD`. */
export type Request =
  | { name: SimpleName }
  /** `format`: as it was typed; null: the configuration's. */
  | { name: 'eval-case'; format: string | null }
  | { name: 'attest'; kind: ChangeKind; url: string }
  | { name: 'waive'; kind: WaivedKind; until: string; reason: string }
  | { name: 'waive-release'; until: string; reason: string }
  | { name: 'waive-policy'; policy: string; until: string; reason: string }
  | { name: 'severity'; level: string; reason: string }
  | { name: 'wrong'; rule: string; reason: string }
  | { name: 'retire'; kind: RetiredKind; reason: string };

/** What `/waive` on an incident can except. */
type WaivedKind = ChangeKind | 'facts';

/** What `/retire` can end: what a release is held to. */
export type RetiredKind = 'eval' | 'gate';

export interface Command {
  comment: CommentFacts;
  /** Which command it is, or is taken for. */
  name: string;
  /** The line as typed, shortened. */
  text: string;
  /** What is asked, or null where it could not be understood. */
  request: Request | null;
  /** Why it is not understood, with the form that is expected. */
  error: string | null;
}

const WAIVED: readonly string[] = [...CHANGE_KINDS, 'facts'];

const NAMES = Object.keys(USAGE);

/** A reason that is only our own words for one, as in `because <reason>`. */
const PLACEHOLDER = /^(?:<[^<>]*>|[\p{P}\p{S}\s])*$/u;

/** What a command that needs a reason is not understood without. */
function hasReason(reason: string): boolean {
  return !PLACEHOLDER.test(reason);
}

function readWaiver(args: string): Request | null {
  const match = /^(release|policy\s+(\S+)|\S+)\s+until\s+(\S+)\s+because\s+(\S.*)$/i.exec(args);
  const until = match ? readIsoDay(match[3] as string) : null;
  if (!match || !until || !hasReason(match[4] as string)) return null;
  const what = (match[1] as string).toLowerCase();
  const reason = match[4] as string;
  if (what === 'release') return { name: 'waive-release', until, reason };
  if (match[2]) return { name: 'waive-policy', policy: match[2].toLowerCase(), until, reason };
  if (!WAIVED.includes(what)) return null;
  return { name: 'waive', kind: what as WaivedKind, until, reason };
}

function readAttestation(args: string): Request | null {
  const match = /^(\S+)\s+<?(https?:\/\/[^\s<>"']{3,2000}?)>?$/i.exec(args);
  const kind = match?.[1]?.toLowerCase() as ChangeKind;
  if (!match || !CHANGE_KINDS.includes(kind)) return null;
  return { name: 'attest', kind, url: match[2] as string };
}

function readEvalCase(args: string): Request | null {
  const format = args.replace(/^[`[<]|[`\]>]$/g, '');
  return /^\S{0,60}$/.test(format) ? { name: 'eval-case', format: format || null } : null;
}

function readBecause(name: 'severity' | 'wrong' | 'retire', args: string): Request | null {
  const match = /^(\S+)\s+because\s+(\S.*)$/i.exec(args);
  if (!match || !hasReason(match[2] as string)) return null;
  const [word, reason] = [match[1] as string, match[2] as string];
  if (name === 'retire') {
    const kind = word.toLowerCase();
    return kind === 'eval' || kind === 'gate' ? { name, kind, reason } : null;
  }
  return name === 'severity'
    ? { name, level: word, reason }
    : { name, rule: word.toLowerCase(), reason };
}

function readRequest(name: string, args: string): Request | null {
  const simple = SIMPLE.find((known) => known === name);
  if (simple) return { name: simple };
  if (name === 'eval-case') return readEvalCase(args);
  if (name === 'attest') return readAttestation(args);
  if (name === 'waive') return readWaiver(args);
  if (name === 'severity' || name === 'wrong' || name === 'retire') return readBecause(name, args);
  return null;
}

const START = /^([/\uFF0F]\s?)([a-z][a-z-]{1,20})(?![\w/-])(.*)$/i;
/** One of ours within a line; which of them other bots have as well is left to these. */
const WITHIN = /[\s*_~(][/\uFF0F](waive|attest|severity|wrong|retire)(?![\w/-])(.*)$/i;
const MAY = /(?:^|[^\w/.:])[/\uFF0F]\s?[a-z]/im;

/** Words of other bots that lie a letter beside one of ours. */
const OTHERS = ['preview'];
/** A word shorter than this is a letter beside too many others. */
const SHORTEST = 5;

/** The command of ours that a word is, or was meant to be; null for those of other bots. */
function meantBy(word: string, args: string): string | null {
  if (!word) return null;
  const typed = word.toLowerCase();
  if (NAMES.includes(typed)) return typed;
  const begun = NAMES.find((name) => typed.startsWith(`${name}-`));
  if (begun) return begun;
  if (/\s(?:until|because)\s/i.test(args)) return nearest(typed, NAMES);
  if (OTHERS.includes(typed)) return null;
  return NAMES.find((name) => name.length >= SHORTEST && distance(name, typed) <= 1) ?? null;
}

function expected(name: string): string {
  return `It was not understood; expected \`${USAGE[name]}\` at the beginning of a line.`;
}

/** The command of one line; null where it holds none. */
function readLine(line: string): Pick<Command, 'name' | 'request' | 'error'> | null {
  const [, lead = '', word = '', rest = ''] = START.exec(line) ?? [];
  const name = meantBy(word, rest);
  if (name) {
    const spelled = lead === '/' && word.toLowerCase() === name;
    const args = rest.replace(/^[.,:;!]+(?=\s|$)/, '').trim();
    const request = spelled ? readRequest(name, args) : null;
    return { name, request, error: request ? null : expected(name) };
  }
  const [, inner = '', args = ''] = WITHIN.exec(` ${line}`) ?? [];
  const meant = inner.toLowerCase();
  if (!readRequest(meant, args.replace(/[*_~)]+$/, '').trim())) return null;
  return { name: meant, request: null, error: expected(meant) };
}

/**
 * The commands of one comment. What looks like one of ours and cannot be read is one as well, with
 * what was expected; slash words that are none of ours belong to other bots.
 */
export function readCommands(comment: CommentFacts): Command[] {
  if (comment.bot || comment.ours) return [];
  return visibleLines(comment.body).flatMap((line) => {
    const text = line.trim().slice(0, 2_200);
    const read = readLine(text);
    return read ? [{ ...read, comment, text: text.slice(0, 200) }] : [];
  });
}

/** GitHub stores the update of a comment that nobody edited up to this much late, milliseconds. */
const LATE = 10_000;

/** Whether a comment was changed long enough after it was written for an edit. */
export function isTouched({ createdAt, updatedAt }: CommentFacts): boolean {
  return !(Date.parse(updatedAt) - Date.parse(createdAt) <= LATE);
}

/** Whether somebody edited a comment after it was written: its commands are void. */
export function isEdited(comment: CommentFacts): boolean {
  const { editedAt } = comment;
  return editedAt === undefined ? isTouched(comment) : editedAt !== null;
}

/** Whether a comment holds something that could be a command; cheap, for readers of facts. */
export function mayCommand(body: string): boolean {
  return MAY.test(body);
}
