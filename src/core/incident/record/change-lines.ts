// Reads the lines of a changes section: what is to change, who owns it, by when, where it lands.

import { type DateBudget, dateBudget } from './change-due.js';
import { type ChangeEntry, readChangeEntries } from './change-entries.js';
import { ownerIn, readParts } from './change-parts.js';
import type { ChangeLine } from './schema.js';

const OPTIONAL = / ?\(optional\)[.,;]?$/i;
const REFUSAL =
  '(?:no (?:further |other |eval |gate |release )?changes?(?: (?:is |are )?(?:needed|required|necessary))?|none(?: is| are)?(?: needed| required| necessary)?|nothing(?: is)?(?: needed| required| to (?:change|do|add))?|not (?:needed|required|necessary|applicable))';
const BARE_REFUSAL = new RegExp(`^${REFUSAL}[.!]?$`, 'i');
const DECISION = new RegExp(
  `^${REFUSAL}(?:$| ?[:,.;] | ?[—–] ?| - | (?=\\(|(?:because|since|as)\\b))`,
  'i',
);
const MARKS = /^[*_]{1,3}/;

interface ReadLines {
  lines: ChangeLine[];
  /** Words that ask for a date and give none that can be read. */
  unreadDue: string[];
  /** There are more lines than are read. */
  cut: boolean;
}

function isDecision(text: string): boolean {
  return DECISION.test(text.replace(MARKS, ''));
}

function readEntry(
  entry: ChangeEntry,
  host: string,
  unread: string[],
  budget: DateBudget,
): ChangeLine {
  const { texts, notes, checked } = entry;
  const [head = '', ...below] = texts;
  const decision = isDecision(head);
  const first = readParts(head.replace(OPTIONAL, ''), host, decision, budget);
  const parts = [first, ...below.map((text) => readParts(text, host, decision, budget))];
  for (const { unreadDue } of parts) if (unreadDue) unread.push(unreadDue);
  const said = [...first.texts, ...notes].join(' — ');
  const optional = OPTIONAL.test(head) || OPTIONAL.test(said);
  const told = [said.replace(OPTIONAL, ''), ...parts.slice(1).flatMap((part) => part.texts)];
  const text = told.filter(Boolean).join(' — ').replace(OPTIONAL, ' optional');
  return {
    text: optional ? `${text} (optional)`.trim() : text,
    owner: ownerIn(texts.join('\n')),
    due: parts.find(({ due }) => due)?.due ?? null,
    refs: [...new Set(parts.flatMap(({ refs }) => refs))],
    done: checked,
  };
}

/**
 * Reads a section; total, and no line of it is lost.
 * @param budget of the whole record, where it has several sections
 */
export function readChangeLines(
  section: string,
  host = 'github.com',
  budget = dateBudget(),
): ReadLines {
  const unreadDue: string[] = [];
  const { entries, cut } = readChangeEntries(section);
  const lines = entries.map((entry) => readEntry(entry, host, unreadDue, budget));
  return { lines, unreadDue, cut };
}

/** A line that ends in `(optional)` is shown and not owed. */
export function isOptional(line: Pick<ChangeLine, 'text'>): boolean {
  return OPTIONAL.test(line.text);
}

/** Whether a line says that nothing changes, and not why. */
export function isBareRefusal(text: string): boolean {
  return BARE_REFUSAL.test(text.trim());
}

/** The reason of a decision line `no change — reason`, or null where the line is none. */
export function decisionReason(line: Pick<ChangeLine, 'text'>): string | null {
  const text = line.text.replace(MARKS, '');
  const match = DECISION.exec(text);
  const reason = match ? text.slice(match[0].length).trim() : '';
  return reason || null;
}
