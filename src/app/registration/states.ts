// The states of registrations that were begun: random, good for one return from GitHub, for an hour.
import { newSecret } from './access.js';

/** GitHub's code lasts as long. */
const HOUR = 3_600_000;
const MOST = 100;

export interface States {
  begin(): string;
  /** Whether it was begun here, not long ago; it is used up by that. */
  use(state: string): boolean;
}

/** @param clock milliseconds since 1970. */
export function createStates(clock: () => number = Date.now): States {
  const begun = new Map<string, number>();
  return {
    begin() {
      const state = newSecret();
      begun.set(state, clock());
      const [oldest] = begun.keys();
      if (begun.size > MOST && oldest !== undefined) begun.delete(oldest);
      return state;
    },
    use(state) {
      const at = begun.get(state);
      begun.delete(state);
      return at !== undefined && clock() - at < HOUR;
    },
  };
}
