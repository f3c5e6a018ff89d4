// Words and signs that several pages share.

import type { Verdict } from '../../release/types.js';
import type { Entry, Status } from '../ledger/types.js';

export const VERDICT_WORDS: Record<Verdict, string> = {
  ship: '✅ Ship',
  hold: '⛔ Hold',
  'roll-back': '⏪ Roll back',
  'collect-evidence': '🔎 Collect evidence',
};

export const STATUS_WORDS: Record<Status | 'not-owed' | 'overdue', string> = {
  missing: '❌ missing',
  overdue: '❌ overdue',
  planned: '🕓 planned',
  landed: '✅ landed',
  waived: '⏭ waived',
  'not-owed': '–',
};

/** Where an entry stands; planned and past its day is overdue. @param now ISO 8601 */
export function shownStatus({ status, due }: Pick<Entry, 'status' | 'due'>, now: string) {
  return status === 'planned' && due && due < now.slice(0, 10) ? 'overdue' : status;
}

/** `a, b and c`. */
export function joinAnd(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** Items of a list, `most` at most; the last one tells how many are left out. */
export function atMost(items: readonly string[], most: number): string[] {
  const more = items.length - most;
  return more > 0 ? [...items.slice(0, most), `- … and ${more} more.`] : [...items];
}

/** A part of the comment behind a line that opens it. @param title ours alone, no text of people */
export function fold(title: string, body: string): string {
  return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}

/** `1 commit`, `3 commits`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** Breaks a line once. GitHub breaks comments at each line end, so that `<br>` before one breaks twice. */
export const LINE_BREAK = '  \n';
