// Wakes a key at a moment: waivers end without any event.

export interface Alarms {
  /** Sets the one alarm of a key, ISO 8601; null takes it back. */
  set(key: string, at: string | null, ring: () => void): void;
  stop(): void;
}

/** The longest wait of a timer, in milliseconds. */
const LONGEST = 2_147_483_647;

export function createAlarms(clock: () => number = Date.now): Alarms {
  const timers = new Map<string, NodeJS.Timeout>();
  function set(key: string, at: string | null, ring: () => void): void {
    clearTimeout(timers.get(key));
    timers.delete(key);
    if (at === null) return;
    // A moment that passed while somebody worked on the key rings as well.
    const wait = Math.max(1_000, Date.parse(at) + 1_000 - clock());
    const wake = () => (wait > LONGEST ? set(key, at, ring) : ring());
    timers.set(key, setTimeout(wake, Math.min(wait, LONGEST)).unref());
  }
  return {
    set,
    stop() {
      for (const timer of timers.values()) clearTimeout(timer);
      timers.clear();
    },
  };
}
