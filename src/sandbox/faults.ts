// Faults on demand: the next calls that match are answered with an error instead.
import type { Answer, Json } from './exchange.js';

export interface AskedCall {
  readonly method: string;
  readonly path: string;
  readonly caller: string;
}

/** A pattern for `METHOD /path?query`, or a test of its own. */
export type CallMatcher = RegExp | ((call: AskedCall) => boolean);

export interface FaultOptions {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Json;
  /** How many matching calls fail; once without it, `Infinity` for all. */
  readonly times?: number;
}

export interface Faults {
  /** `status` 0 breaks the connection. Returns a function that takes the fault away again. */
  failNext(matcher: CallMatcher, status: number, options?: FaultOptions): () => void;
  take(call: AskedCall): Answer | null;
}

const SECONDARY = 'You have exceeded a secondary rate limit. Please wait a few minutes.';

/** Answers of GitHub's secondary rate limit, in both of its forms. */
export const SECONDARY_RATE_LIMIT = {
  withRetryAfter: { headers: { 'retry-after': '1' }, body: { message: SECONDARY } },
  withoutHeaders: { body: { message: SECONDARY } },
} as const satisfies Readonly<Record<string, FaultOptions>>;

export function createFaults(): Faults {
  const armed: { matcher: CallMatcher; answer: Answer; left: number }[] = [];

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
      if (!fault) return null;
      fault.left--;
      return fault.answer;
    },
  };
}

function matches(matcher: CallMatcher, call: AskedCall): boolean {
  return matcher instanceof RegExp ? matcher.test(`${call.method} ${call.path}`) : matcher(call);
}
