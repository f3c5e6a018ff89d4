// Asks GitHub to send again what it could not deliver: it keeps a log, and never does so by itself.
import type { Api } from '../../github/client.js';
import { type DeliveryAttempt, readDeliveries, sendAgain } from '../../github/deliveries.js';
import { isGone, statusOf } from '../../github/errors.js';
import { EVENT_NAMES } from '../events/index.js';
import type { PassStore } from './store.js';

/** GitHub's log reaches back so far, milliseconds. */
const KEPT = 3 * 86_400_000;
/** Pages of 100 attempts that are read a pass; older ones are left to the next. */
const PAGES = 20;
/** Deliveries that are sent again a pass. */
const MOST = 100;
/** One that failed so often is left: whatever is wrong with it, it is wrong for good. */
const ATTEMPTS = 5;

interface Failed {
  /** When the first attempt that is known was made, ISO 8601. */
  at: string;
  /** Ids of the attempts. */
  attempts: string[];
}

interface Known {
  /** The latest attempt that was read; null: none was. */
  newest: string | null;
  /** Where reading goes on towards older ones; null: all were read. */
  older: string | null;
  /** By guid. */
  failed: Record<string, Failed>;
  /** Those that came through in the end, and when. */
  cured: Record<string, string>;
}

const NAME = 'deliveries';
const NONE: Known = { newest: null, older: null, failed: {}, cured: {} };

/** Adds one attempt to what is known. */
function note(known: Known, { guid, id, at, delivered }: DeliveryAttempt): void {
  if (delivered) {
    known.cured[guid] = at;
    delete known.failed[guid];
    return;
  }
  if (known.cured[guid]) return;
  const before = known.failed[guid];
  known.failed[guid] = {
    at: before && before.at < at ? before.at : at,
    attempts: [...new Set([...(before?.attempts ?? []), id])],
  };
}

/** Without what the log has forgotten, and what needs no mark: a failure is older than its cure. */
function prune({ failed, cured, ...known }: Known, since: string): Known {
  const later = ([, at]: [string, string]) => at >= since;
  return {
    ...known,
    failed: Object.fromEntries(Object.entries(failed).filter(([, { at }]) => at >= since)),
    cured: known.older === null ? {} : Object.fromEntries(Object.entries(cured).filter(later)),
  };
}

interface Reading {
  known: Known;
  pages: number;
  newest: string | null;
}

/** Reads on from a cursor while something new comes. @returns where it stopped; null: at the end. */
async function readOn(
  api: Api,
  reading: Reading,
  from: string | null,
  isKnown: (attempt: DeliveryAttempt) => boolean,
): Promise<string | null> {
  let cursor = from;
  while (reading.pages < PAGES) {
    reading.pages += 1;
    const { attempts, next } = await readDeliveries(api, cursor);
    for (const attempt of attempts) {
      if (isKnown(attempt)) return null;
      reading.newest ??= attempt.id;
      if (EVENT_NAMES.has(attempt.event)) note(reading.known, attempt);
    }
    if (next === null) return null;
    cursor = next;
  }
  return cursor;
}

interface Redelivered {
  /** Deliveries that GitHub was asked to send again. */
  sent: number;
  /** Failed ones that are left to a later pass. */
  left: number;
  /** Failed ones that failed too often. */
  givenUp: number;
}

/**
 * Sends again what failed, the oldest first. Nothing on a server that keeps no such log.
 * @param now ISO 8601.
 */
export async function redeliver(api: Api, store: PassStore, now: string): Promise<Redelivered> {
  const since = new Date(Date.parse(now) - KEPT).toISOString();
  const known = structuredClone((await store.read<Known>(NAME)) ?? NONE);
  const reading: Reading = { known, pages: 0, newest: null };
  const { newest, older } = known;
  const isOld = ({ at }: DeliveryAttempt) => at < since;
  try {
    const left = await readOn(api, reading, null, (one) => one.id === newest || isOld(one));
    // News that were cut off are read on before what is older still.
    known.older = left ?? (older && (await readOn(api, reading, older, isOld)));
    known.newest = reading.newest ?? newest;
  } catch (error) {
    if (isGone(error)) return { sent: 0, left: 0, givenUp: 0 };
    throw error;
  }
  const failed = Object.entries(known.failed).sort(([, a], [, b]) => a.at.localeCompare(b.at));
  const due = failed.filter(([, { attempts }]) => attempts.length < ATTEMPTS);
  let sent = 0;
  for (const [guid, { attempts }] of due.slice(0, MOST)) {
    try {
      await sendAgain(api, attempts[0] as string);
      sent += 1;
    } catch (error) {
      // It left the log meanwhile, or is one that GitHub does not send again: the others are.
      if (!isGone(error) && ![400, 422].includes(statusOf(error))) throw error;
      delete known.failed[guid];
    }
  }
  await store.update<Known>(NAME, () => prune(known, since));
  return {
    sent,
    left: due.length - Math.min(due.length, MOST),
    givenUp: failed.length - due.length,
  };
}
