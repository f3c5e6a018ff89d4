// When work on a key began last in this process: a change from before that needs no second look.
import { type Key, keyId } from '../keys.js';

/**
 * The clocks of GitHub and of this machine are so far apart at most, milliseconds. What `updated_at` said when it was
 * read would not tell more: our own comment moves it, a second holds more than one change, and what was read
 * can be older than the event that told of it.
 */
const SKEW = 10_000;
/** Those that began longest ago are forgotten beyond it. */
const MOST = 20_000;

interface Begun {
  note(key: Key): void;
  /** Whether work on a key began after something changed. @param changed ISO 8601. */
  isAfter(key: Key, changed: string): boolean;
}

/** @param clock milliseconds since 1970. */
export function createBegun(clock: () => number): Begun {
  const began = new Map<string, number>();
  return {
    note(key) {
      const id = keyId(key);
      // A map keeps the order in which its entries were set.
      began.delete(id);
      began.set(id, clock());
      const [oldest] = began.keys();
      if (began.size > MOST && oldest !== undefined) began.delete(oldest);
    },
    isAfter(key, changed) {
      const at = began.get(keyId(key)) ?? 0;
      // What is to come was noted while the clock was ahead.
      return at - SKEW > Date.parse(changed) && at <= clock();
    },
  };
}
