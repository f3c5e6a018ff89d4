// The GitHub client of App and Action: one way to count requests and to try again.
import type { Octokit } from '@octokit/rest';

/** What reading and applying need of an Octokit. */
export type Api = Pick<Octokit, 'request' | 'hook'>;

/** A request that is not answered within this time, in milliseconds, has failed. */
const TIMEOUT = 30_000;

/** `fetch` that gives up; a silent server must hold up neither a run nor the queue. */
export const timedFetch: typeof fetch = (input, init) =>
  fetch(input, { ...init, signal: AbortSignal.timeout(TIMEOUT) });

/** A client with the number of requests it has made. */
export interface Client {
  api: Api;
  requests(): number;
}

export interface Retry {
  /** Attempts in all. */
  attempts: number;
  /** Longest wait before an attempt, in milliseconds. */
  longest: number;
  wait(milliseconds: number): Promise<void>;
}

export const RETRY: Retry = {
  attempts: 4,
  longest: 60_000,
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

interface Failure {
  status: number;
  headers: Record<string, string | number | undefined>;
  message: string;
}

function failureOf(error: unknown): Failure {
  const known = error as {
    status?: number;
    message?: string;
    response?: { headers?: Failure['headers'] };
  };
  return {
    status: known.status ?? 0,
    headers: known.response?.headers ?? {},
    message: known.message ?? String(error),
  };
}

/**
 * How long to wait before trying again, in milliseconds; null where trying again is no use.
 * GitHub's limits: `retry-after`, else `x-ratelimit-reset` at none remaining, else a minute for a
 * secondary limit. A write is only tried again where GitHub says it was not done.
 */
function waitFor(failure: Failure, attempt: number, method: string): number | null {
  const { status, headers, message } = failure;
  const limited = status === 429 || (status === 403 && /rate limit|abuse/i.test(message));
  const after = Number(headers['retry-after']);
  if (limited) {
    if (after > 0) return after * 1000;
    const reset = Number(headers['x-ratelimit-reset']) * 1000 - Date.now();
    return String(headers['x-ratelimit-remaining']) === '0' ? Math.max(reset, 1000) : 60_000;
  }
  const safe = method === 'GET' || method === 'PUT' || method === 'DELETE';
  const passing = status === 0 || status === 500 || (status >= 502 && status <= 504);
  return safe && passing ? 500 * 2 ** attempt : null;
}

/** Counts the requests of an Octokit and repeats those that GitHub asks to repeat. */
export function instrument(octokit: Api, retry: Retry = RETRY): Client {
  let requests = 0;
  octokit.hook.wrap('request', async (request, options) => {
    for (let attempt = 0; ; attempt += 1) {
      requests += 1;
      try {
        return await request(options);
      } catch (error) {
        const wait = waitFor(failureOf(error), attempt, options.method);
        if (wait === null || wait > retry.longest || attempt + 1 >= retry.attempts) throw error;
        await retry.wait(wait);
      }
    }
  });
  return { api: octokit, requests: () => requests };
}
