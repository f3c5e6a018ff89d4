// Faults on demand: the next calls that match are answered with an error instead, or late.
import type { Answer, Json } from './exchange.js';
import type { Trouble } from './fault-plan.js';

export interface AskedCall {
  readonly method: string;
  readonly path: string;
  readonly caller: string;
}

/** A pattern for `METHOD /path?query`, or a test of its own. */
type CallMatcher = RegExp | ((call: AskedCall) => boolean);

interface FaultOptions {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Json;
  /** How many matching calls fail; once without it, `Infinity` for all. */
  readonly times?: number;
}

/** A call that waits. */
interface Held {
  /** Resolves when it has come. */
  readonly reached: Promise<void>;
  /** Lets it be answered. */
  release(): void;
}

export interface Faults {
  /** `status` 0 breaks the connection. Returns a function that takes the fault away again. */
  failNext(matcher: CallMatcher, status: number, options?: FaultOptions): () => void;
  /** What happens to a call; null: nothing. */
  take(call: AskedCall): Trouble | null;
  /** Asks this of each call that no other fault takes, from now on; null: of none. */
  disturb(plan: ((call: AskedCall) => Trouble | null) | null): void;
  /** The next call that matches is answered once it is released; others go on meanwhile. */
  holdNext(matcher: CallMatcher): Held;
  /** Resolves when the call may be answered. */
  wait(call: AskedCall): Promise<void>;
}

const SECONDARY = 'You have exceeded a secondary rate limit. Please wait a few minutes.';

/** Answers of GitHub's secondary rate limit, in both of its forms. */
export const SECONDARY_RATE_LIMIT = {
  withRetryAfter: { headers: { 'retry-after': '1' }, body: { message: SECONDARY } },
  withoutHeaders: { body: { message: SECONDARY } },
} as const satisfies Readonly<Record<string, FaultOptions>>;

export function createFaults(): Faults {
  const armed: { matcher: CallMatcher; answer: Answer; left: number }[] = [];
  let plan: ((call: AskedCall) => Trouble | null) | null = null;
  const holds: { matcher: CallMatcher; reach: () => void; released: Promise<void> }[] = [];

  return {
    failNext(matcher, status, options = {}) {
      const body = options.body ?? { message: status >= 500 ? 'Server Error' : 'Forbidden' };
      const answer = { status, body, ...(options.headers ? { headers: options.headers } : {}) };
      const fault = { matcher, answer, left: options.times ?? 1 };
      armed.push(fault);
      return () => {
        fault.left = 0;
      };
    },
    take(call) {
      const fault = armed.find((one) => one.left > 0 && matches(one.matcher, call));
      if (!fault) return plan?.(call) ?? null;
      fault.left--;
      return { answer: fault.answer.status === 0 ? null : fault.answer, done: false, silence: 0 };
    },
    disturb(next) {
      plan = next;
    },
    holdNext(matcher) {
      let release = () => {};
      const released = new Promise<void>((resolve) => {
        release = resolve;
      });
      const reached = new Promise<void>((reach) => {
        holds.push({ matcher, reach, released });
      });
      return { reached, release };
    },
    async wait(call) {
      const at = holds.findIndex(({ matcher }) => matches(matcher, call));
      const [hold] = at < 0 ? [] : holds.splice(at, 1);
      hold?.reach();
      await hold?.released;
    },
  };
}

function matches(matcher: CallMatcher, call: AskedCall): boolean {
  return matcher instanceof RegExp ? matcher.test(`${call.method} ${call.path}`) : matcher(call);
}
