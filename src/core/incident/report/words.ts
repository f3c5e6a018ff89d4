// Words and signs that several pages share.

import type { Verdict } from '../../release/types.js';
import type { Status } from '../ledger/types.js';

export const VERDICT_WORDS: Record<Verdict, string> = {
  ship: '✅ Ship',
  hold: '⛔ Hold',
  'roll-back': '⏪ Roll back',
  'collect-evidence': '🔎 Collect evidence',
};

export const STATUS_WORDS: Record<Status | 'not-owed', string> = {
  missing: '❌ missing',
  planned: '🕓 planned',
  landed: '✅ landed',
  waived: '⚠️ waived',
  'not-owed': '–',
};

/** `1 commit`, `3 commits`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
