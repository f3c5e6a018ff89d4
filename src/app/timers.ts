// Wakes a key at a moment: waivers end without any event.
import { type Key, keyId } from './keys.js';
import type { Log } from './queue/types.js';

/** In this process, or in Redis for all of them. */
export interface Timers {
  /** Sets the one timer of a key, in place of the one before. @param at ISO 8601. */
  set(key: Key, at: string, installation: number): Promise<void>;
  /** Takes the timer of a key back. */
  clear(key: Key): Promise<void>;
  stop(): void;
}

/** Wakes a key of an installation. */
export type Ring = (key: Key, installation: number) => Promise<void>;

/** The longest wait of a timer, in milliseconds. */
const LONGEST = 2_147_483_647;
/** What is due is rung by then, milliseconds: a moment has to be over. */
const AFTER = 1_000;

/** When a timer rings, milliseconds since 1970; one that passed while somebody worked rings as well. */
export function dueAt(at: string, now: number): number {
  return Math.max(now, Date.parse(at)) + AFTER;
}

/** Creates the timers of a single process. */
export function createTimers(ring: Ring, log: Log, clock: () => number = Date.now): Timers {
  const timers = new Map<string, NodeJS.Timeout>();

  function clear(id: string): void {
    clearTimeout(timers.get(id));
    timers.delete(id);
  }

  function wait(key: Key, due: number, installation: number): void {
    const id = keyId(key);
    clear(id);
    const left = due - clock();
    const wake = () => {
      if (left > LONGEST) return wait(key, due, installation);
      timers.delete(id);
      ring(key, installation).catch((err: unknown) => log.error({ err, key: id }, 'was not woken'));
    };
    timers.set(id, setTimeout(wake, Math.min(left, LONGEST)).unref());
  }

  return {
    set: async (key, at, installation) => wait(key, dueAt(at, clock()), installation),
    clear: async (key) => clear(keyId(key)),
    stop() {
      for (const timer of timers.values()) clearTimeout(timer);
      timers.clear();
    },
  };
}
