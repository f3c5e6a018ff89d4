// The GitHub client of App and Action: one way to count requests and to try again.
import type { Octokit } from '@octokit/rest';
import { Unreadable } from './errors.js';
import { isGraphql, refusalIn } from './graphql-refusal.js';
import { type Gate, isWrite, timeOf } from './limits.js';

/** What reading and applying need of an Octokit. */
export type Api = Pick<Octokit, 'request' | 'graphql' | 'hook'>;

/** GitHub ends a request after ten seconds; one that takes longer than this has failed. */
const TIMEOUT = 15_000;
/** Before a request is tried again, milliseconds. */
const FIRST_WAIT = 500;
/** Attempts of a request that is not answered in time. */
const SILENT_ATTEMPTS = 2;
const CUT_OFF = 'the answer of GitHub was cut off';

/**
 * `fetch` that gives up: a silent server must hold up neither a run nor the queue.
 * @param until no request lasts longer than this, milliseconds since 1970.
 * @param patience the longest a request may take, milliseconds.
 */
export function timedFetch(
  until = Number.POSITIVE_INFINITY,
  patience: number = TIMEOUT,
): typeof fetch {
  return (input, init) => {
    const left = Math.max(0, Math.min(patience, until - Date.now()));
    return fetch(input, { ...init, signal: AbortSignal.timeout(left) });
  };
}

/** A client with the number of requests it has made. */
export interface Client {
  api: Api;
  requests(): number;
  /** Why it sends nothing more: whatever was read since then is no answer. */
  limit(): Error | null;
}

export interface Retry {
  /** Attempts in all. */
  attempts: number;
  /** Wait before the second attempt, in milliseconds; twice as long before each later one; half a second without it. */
  first?: number;
  /** Longest wait before an attempt, in milliseconds. */
  longest: number;
  /** The longest a request may take, milliseconds; longer than GitHub's own ten seconds without it. */
  patience?: number;
  /** Nothing is tried again after this, milliseconds since 1970. */
  until?: number;
  wait(milliseconds: number): Promise<void>;
  /** Told of each request that is tried again. */
  onRetry?(): void;
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
  /** There was no answer in time. */
  silent: boolean;
}

function failureOf(error: unknown): Failure {
  const known = error as {
    status?: number;
    message?: string;
    cause?: { name?: string };
    response?: { headers?: Failure['headers'] };
  };
  return {
    status: known.status ?? 0,
    headers: known.response?.headers ?? {},
    message: known.message ?? String(error),
    silent: known.cause?.name === 'TimeoutError',
  };
}

/** Milliseconds that `retry-after` asks for, by seconds or by a date; NaN where it says neither. */
function retryAfter(headers: Failure['headers']): number {
  const after = headers['retry-after'];
  const seconds = Number(after || Number.NaN);
  return Number.isNaN(seconds) ? Date.parse(`${after}`) - timeOf(headers) : seconds * 1_000;
}

/** Whether GitHub refused because of a limit. */
function isLimited({ status, headers, message }: Failure): boolean {
  const asked = retryAfter(headers) > 0 || /rate limit|abuse/i.test(message);
  return status === 429 || (status === 403 && asked);
}

/**
 * How long GitHub asks to wait at a limit, in milliseconds: `retry-after`, else the reset where none
 * remain; null where it says neither.
 */
function askedWait({ headers }: Failure): number | null {
  const after = retryAfter(headers);
  if (after > 0) return after;
  if (String(headers['x-ratelimit-remaining']) !== '0') return null;
  const left = Number(headers['x-ratelimit-reset']) * 1_000 - timeOf(headers);
  return Number.isFinite(left) ? Math.max(left, 1_000) : null;
}

/** At a secondary limit that says nothing, milliseconds. */
const A_MINUTE = 60_000;

/**
 * How long to wait before trying again, in milliseconds; null where trying again is no use. A write
 * is only tried again where GitHub says it was not done.
 */
function waitFor(
  failure: Failure,
  attempt: number,
  { method, url }: { method: string; url: string },
  first: number,
): number | null {
  const { status, silent } = failure;
  if (isLimited(failure)) return askedWait(failure) ?? A_MINUTE;
  const safe = method === 'PUT' || method === 'DELETE' || !isWrite(method, url);
  const transient = status === 0 || status === 500 || (status >= 502 && status <= 504);
  if (silent && attempt + 1 >= SILENT_ATTEMPTS) return null;
  return safe && transient ? first * 2 ** attempt : null;
}

/**
 * Answers are read here: what is cut off must not pass for an answer, and Octokit looks at each value
 * for numbers of too many digits, which takes many times as long as to parse.
 */
const UNPARSED = { parseSuccessResponseBody: false };

/** Options of a request whose answer holds numbers of more digits than a number keeps: they come as texts. */
export const EXACT = { exactNumbers: true };

/** Options of a request that asks for a sign of life: it is made once, and waits for nobody's limit. */
export const ONCE = { once: true };

/** Options of a request that is answered with bytes, so many at most. */
export function bytes(most: number) {
  return { mostBytes: most };
}

/** Reads bytes, and no more than are asked for. @throws Unreadable */
async function readBytes(data: unknown, most: number): Promise<Uint8Array> {
  if (!(data instanceof ReadableStream)) throw new Unreadable(CUT_OFF, true);
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const part of data as ReadableStream<Uint8Array>) {
      length += part.length;
      if (length > most) break;
      parts.push(part);
    }
  } catch {
    throw new Unreadable(CUT_OFF, true);
  }
  if (length > most) throw new Unreadable(`it has more than ${Math.floor(most / 2 ** 20)} MB`);
  return Buffer.concat(parts);
}

/** JSON in which numbers of 16 digits and more are texts. */
function exactly(json: string): string {
  return json.replace(/"(?:[^"\\]|\\.)*"|-?\d{16,}(?![\d.eE])/g, (token) =>
    token.startsWith('"') ? token : `"${token}"`,
  );
}

/** The answer as JSON. @throws Unreadable where it is none: cut off on its way, or no answer to a read. */
async function readBody(data: unknown, writes: boolean, exact: boolean): Promise<unknown> {
  let read = data;
  if (data instanceof ReadableStream) {
    try {
      const text = await new Response(data).text();
      // What was done needs no word.
      if (text === '' && writes) return null;
      read = JSON.parse(exact ? exactly(text) : text);
    } catch {
      throw new Unreadable(CUT_OFF, true);
    }
  }
  if (!writes && typeof read !== 'object') throw new Unreadable(CUT_OFF, true);
  return read;
}

/**
 * Counts the requests of an Octokit and repeats those that GitHub asks to repeat.
 * @param gate keeps to the limits of an installation instead of waiting for them here.
 */
export function instrument(octokit: Api, retry: Retry = RETRY, gate?: Gate): Client {
  let requests = 0;
  octokit.hook.wrap('request', async (request, options) => {
    if (options.request?.once === true) return request(options);
    // Hooks below this one, such as that of the token, are given this very object and no other.
    options.request = { ...UNPARSED, ...options.request };
    const byGraphql = isGraphql(options.url);
    const writes = isWrite(options.method, options.url);
    for (let attempt = 0; ; attempt += 1) {
      await gate?.before(options.method, options.url);
      requests += 1;
      try {
        const response = await request(options);
        const { exactNumbers, mostBytes } = options.request ?? {};
        const data =
          typeof mostBytes === 'number'
            ? await readBytes(response.data, mostBytes)
            : await readBody(response.data, writes, exactNumbers === true);
        const refusal = byGraphql ? refusalIn(data) : null;
        if (refusal) throw Object.assign(new Error(refusal.message), { ...refusal, response });
        await gate?.after(response.headers);
        return { ...response, data };
      } catch (error) {
        const failure = failureOf(error);
        if (gate && isLimited(failure)) await gate.refused(askedWait(failure));
        const wait = waitFor(failure, attempt, options, retry.first ?? FIRST_WAIT);
        const late = retry.until !== undefined && Date.now() + (wait ?? 0) > retry.until;
        if (wait === null || wait > retry.longest || attempt + 1 >= retry.attempts || late) {
          throw error;
        }
        retry.onRetry?.();
        await retry.wait(wait);
      }
    }
  });
  return { api: octokit, requests: () => requests, limit: () => gate?.met() ?? null };
}
