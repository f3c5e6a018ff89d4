// Reads the lines of a changes section: what is to change, who owns it, by when, where it lands.

import { readReference } from '../../refs.js';
import { withoutCode } from '../../text/code-spans.js';
import { readDate } from './dates.js';
import type { ChangeLine } from './schema.js';

const MARKER = /^\s*(?:[-*+]|\d{1,3}[.)])?\s*(?:\[([ xX])\]\s*)?/;
const SEPARATOR = /\s+[—–-]\s+|\s*;\s*/;
const OWNER = /(?:^|[\s(:,])(@[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(?:\/[A-Za-z0-9_.-]{1,100})?)/;
const OWNER_ONLY = /^(?:owner:?\s*)?@[A-Za-z0-9/_.-]+[.,]?$/i;
const DUE = /(?:^|\s)due:?\s+(?:by\s+|on\s+)?(\S.*)$/i;
const OPTIONAL = /\s*\(optional\)\s*$/i;
const NOTHING = /^(?:none|nothing|n\/?a|tbd|todo|no response|-+|\.+|\?+)?\.?$/i;
const DECISION = /^no (?:further |other )?changes?(?: (?:is |are )?needed)?(?:$|\s*[:,.—–-]\s*)/i;

function referencesOf(part: string, host: string): string[] | null {
  const words = part.split(/[\s,]+|\band\b|&/).filter(Boolean);
  const refs = words.map((word) => readReference(word, host));
  return words.length > 0 && refs.every((ref) => ref !== null) ? refs : null;
}

/** Takes the references off the end of a text: `cover the class (#45)`. */
function trailing(part: string, host: string): { text: string; refs: string[] } {
  const words = part.split(/\s+/);
  const refs: string[] = [];
  for (let last = words.at(-1); last; last = words.at(-1)) {
    const ref = readReference(last, host);
    if (!ref) break;
    refs.unshift(ref);
    words.pop();
  }
  return refs.length > 0 ? { text: words.join(' '), refs } : { text: part, refs };
}

/** Reads one line; `due` that is no date stays in the text and comes back as `unreadDue`. */
export function readChangeLine(
  line: string,
  host = 'github.com',
): (ChangeLine & { unreadDue: string | null }) | null {
  const marker = MARKER.exec(line);
  const body = line.slice(marker?.[0].length ?? 0).trim();
  if (NOTHING.test(body)) return null;
  const optional = OPTIONAL.test(body) ? ' (optional)' : '';
  const parts = body.replace(OPTIONAL, '').split(SEPARATOR);
  let due: string | null = null;
  let unreadDue: string | null = null;
  const refs: string[] = [];
  const kept: string[] = [];
  for (const [index, part] of parts.entries()) {
    const dueMatch = DUE.exec(withoutCode(part));
    const date = dueMatch ? readDate((dueMatch[1] as string).replace(/[.)]+$/, '')) : null;
    if (dueMatch && !date && dueMatch.index === 0) unreadDue ??= part;
    if (dueMatch && date) due ??= date;
    const rest = dueMatch && date ? part.slice(0, dueMatch.index).trim() : part;
    const whole = referencesOf(rest, host);
    const end = index === parts.length - 1 ? trailing(rest, host) : { text: rest, refs: [] };
    refs.push(...(whole ?? end.refs));
    const text = whole ? '' : end.text;
    if (text && !OWNER_ONLY.test(text)) kept.push(text);
  }
  return {
    text: kept.join(' — ') + optional,
    owner: OWNER.exec(withoutCode(body))?.[1] ?? null,
    due,
    refs: [...new Set(refs)],
    done: marker?.[1]?.toLowerCase() === 'x',
    unreadDue,
  };
}

/** A line that ends in `(optional)` is shown and not owed. */
export function isOptional(line: ChangeLine): boolean {
  return OPTIONAL.test(line.text);
}

/** The reason of a decision line `no change — reason`, or null where the line is none. */
export function decisionReason(line: ChangeLine): string | null {
  const match = DECISION.exec(line.text);
  const reason = match ? line.text.slice(match[0].length).trim() : '';
  return reason || null;
}
