// The parts of a change line between its separators: what is to change, owner, references, date.
import { withoutCode } from '../../text/code-spans.js';
import { withoutLinks } from '../../text/words.js';
import { type DateBudget, takeDue } from './change-due.js';
import {
  appendedReferences,
  labelledReferences,
  onlyReferences,
  saysMore,
  type Taken,
  trailingReferences,
} from './change-references.js';

const SEPARATOR = /(?<=^|\s)(?:[—–]|-{1,3})(?=\s|$)|(?<!&#?\w{1,8});|<br ?\/?>/gi;
const REMARK = /\([^()]{0,200}\)/g;
const NAME = String.raw`@[A-Za-z0-9][\w-]{0,60}(?:\/[A-Za-z0-9_](?:[\w-]|\.(?=\w)){0,99})?`;
const OWNER = new RegExp(String.raw`(?<![\w@/.+-])${NAME}`);
const ONLY_OWNER = new RegExp(
  String.raw`^[(*_ ]{0,4}(?:(?:owners?|assignees?|assigned to|dri|lead|responsible|by)[*_]{0,3} ?:?[*_]{0,3} ?)?\[?${NAME}\]?(?:\([^()\s]{0,200}\))?[)*_.,: ]{0,4}$`,
  'i',
);

/** What the parts of a line say. `refs` are `#45` or `owner/repo#45`, in order. */
export interface Parts {
  texts: string[];
  refs: string[];
  due: string | null;
  unreadDue: string | null;
}

/** The first `@user` or `@org/team` outside code; null where there is none. */
export function ownerIn(text: string): string | null {
  return OWNER.exec(withoutCode(text))?.[0] ?? null;
}

/** Splits a line at its separators; those in code, links and remarks are text. */
function splitParts(line: string): string[] {
  const parts: string[] = [];
  let from = 0;
  const shown = withoutLinks(withoutCode(line)).replace(REMARK, (remark) =>
    remark.replace(/;/g, '_'),
  );
  for (const { 0: mark, index } of shown.matchAll(SEPARATOR)) {
    parts.push(line.slice(from, index).trim());
    from = index + mark.length;
  }
  parts.push(line.slice(from).trim());
  return parts.filter((part) => part !== '');
}

/** A part as it reads in one line, and where an editor broke it, each line that stands by itself. */
function piecesOf(part: string, isWhole: (piece: string) => boolean): string[] {
  const lines = part.split('\n').map((line) => line.trim());
  const joined = lines.join(' ');
  if (lines.length === 1 || isWhole(joined)) return [joined];
  const pieces: string[] = [];
  let open = false;
  for (const line of lines) {
    const whole = isWhole(line);
    if (open && !whole) pieces.push(`${pieces.pop()} ${line}`);
    else pieces.push(line);
    open = !whole;
  }
  return pieces;
}

/** What one piece of a line says: references that are the line's, and those that may be. */
interface Piece {
  taken: Taken;
  /** What it is if the line has no other reference. */
  maybe: Taken | null;
}

function readPiece(piece: string, last: boolean, owner: string | null, host: string): Piece {
  const sure =
    onlyReferences(piece, host) ??
    (last ? trailingReferences(piece, host, owner) : null) ??
    labelledReferences(piece, host);
  if (sure) return { taken: sure, maybe: null };
  return { taken: { text: piece, refs: [] }, maybe: appendedReferences(piece, host) };
}

/** All pieces of a line but the owner's, and whether one ends it. */
function piecesIn(parts: readonly string[], host: string, plain: boolean): [string, boolean][] {
  const isWhole = (piece: string) =>
    ONLY_OWNER.test(piece) || (!plain && onlyReferences(piece, host) !== null);
  const pieces = parts.flatMap((part) => piecesOf(part, isWhole));
  return pieces
    .map((piece, at): [string, boolean] => [piece, at === pieces.length - 1])
    .filter(([piece]) => !ONLY_OWNER.test(piece));
}

/**
 * Reads one line, wrapped ones with their breaks.
 * @param plain a decision: its references are part of the reason.
 */
export function readParts(line: string, host: string, plain: boolean, budget: DateBudget): Parts {
  const owner = ownerIn(line);
  const dated = splitParts(line).map((part) => takeDue(part, budget));
  const pieces = piecesIn(
    dated.flatMap(({ rest }) => rest || []),
    host,
    plain,
  );
  const unread = dated.find((part) => part.unread !== null)?.unread ?? null;
  const due = dated.find((part) => part.due !== null)?.due ?? null;
  const unreadDue = unread?.split('\n').join(' ') ?? null;
  if (plain) return { texts: pieces.map(([piece]) => piece), refs: [], due, unreadDue };
  const read = pieces.map(([piece, last]) => readPiece(piece, last, owner, host));
  const sure = read.some(({ taken }) => taken.refs.length > 0);
  const taken = read.map((one) => (sure ? one.taken : (one.maybe ?? one.taken)));
  const texts = taken.map(({ text }) => text).filter((text) => text && !ONLY_OWNER.test(text));
  const words = texts.length > 0 ? undefined : pieces.find(([piece]) => saysMore(piece, host));
  const refs = taken.flatMap((one) => one.refs);
  return { texts: words ? [words[0]] : texts, refs, due, unreadDue };
}
