// Whether the verdict is enforced at a moment: `release.enforce` is a switch, or the day it goes on.
import type { Config } from '../config/schema.js';
import type { NotEnforced, Reason, Verdict } from './types.js';

/** Midnight in UTC of a day; the first moment at which it is enforced, ISO 8601. */
export function enforcedFrom({ from }: NotEnforced): string | null {
  return from === null ? null : `${from}T00:00:00.000Z`;
}

/**
 * Null where the verdict is enforced. Facts that were recorded before the key existed are enforced.
 * @param now ISO 8601.
 */
export function notEnforcedBy(
  { release }: { release: Partial<Pick<Config['release'], 'enforce'>> },
  now: string,
): NotEnforced | null {
  const { enforce = true } = release;
  if (typeof enforce === 'boolean') return enforce ? null : { from: null };
  const off = { from: enforce.slice(-'YYYY-MM-DD'.length) };
  return Date.parse(now) < Date.parse(enforcedFrom(off) ?? '') ? off : null;
}

/** `release.enforce` in words, to follow “Not enforced”. */
export function saysNotEnforced({ from }: NotEnforced): string {
  return from === null ? 'the configuration sets `release.enforce: false`' : `until ${from} (UTC)`;
}

/** A gate that is not enforced says so among the reasons: it must not pass unseen. */
function reason(verdict: Verdict, why: string, action: string): Reason {
  return {
    verdict: 'ship',
    test: 'not-enforced',
    incident: null,
    kind: null,
    policy: null,
    message: `The verdict is ${verdict}, and ${why}.`,
    owner: null,
    action,
    url: null,
  };
}

/** Where the configuration does not enforce it. */
export function notEnforcedReason(verdict: Verdict, { from }: NotEnforced): Reason {
  return from === null
    ? reason(
        verdict,
        'the configuration does not enforce it',
        'Take enforce: false out of the configuration to hold releases again',
      )
    : reason(
        verdict,
        `it is enforced only from ${from} on`,
        `Clear the other reasons before ${from}`,
      );
}

/** Where the run of a workflow does not enforce it. */
export function runNotEnforcedReason(verdict: Verdict): Reason {
  return reason(
    verdict,
    'this run does not enforce it',
    'Take enforce: false out of the workflow to hold releases again',
  );
}
