// Says why a request failed, in words that are safe to show.

import { RateLimited } from './limits.js';

/** Something that was answered and yet cannot be used; the message is for people. */
export class Unreadable extends Error {
  constructor(
    message: string,
    /** Another try may be answered better. */
    readonly transient = false,
  ) {
    super(message);
  }
}

/** The HTTP status of an error, 0 where there was no answer. */
export function statusOf(error: unknown): number {
  const status = (error as { status?: unknown } | null)?.status;
  return typeof status === 'number' ? status : 0;
}

const KNOWN: Record<number, string> = {
  401: 'the token is not valid (401)',
  403: 'access is denied, or a rate limit is reached (403)',
  404: 'it does not exist, or the token may not read it (404)',
  410: 'it was deleted (410)',
  422: 'GitHub refused the request (422)',
  429: 'a rate limit is reached (429)',
  451: 'it is blocked (451)',
};

/** Whether what was asked for is not there (any more), so that asking again is no use. */
export function isGone(error: unknown): boolean {
  return [301, 404, 410].includes(statusOf(error));
}

/** Whether what failed may be answered later: an outage, a limit, an answer that was cut off. */
export function isTransient(error: unknown): boolean {
  if (error instanceof RateLimited) return true;
  if (error instanceof Unreadable) return error.transient;
  const status = statusOf(error);
  if (status === 403) return /rate limit|abuse/i.test((error as Error).message);
  return status === 429 || status >= 500;
}

/** Whether GitHub refuses for good: a permission is missing, or the place takes no writes. */
export function isForbidden(error: unknown): boolean {
  // GraphQL answers 200 and says it among its errors.
  const { errors } = (error ?? {}) as { errors?: unknown };
  const said = Array.isArray(errors) ? (errors as ({ type?: unknown } | null)[]) : [];
  if (said.some((one) => one?.type === 'FORBIDDEN')) return true;
  return statusOf(error) === 403 && !isTransient(error);
}

const OF_INSTALLATION = /\/app\/installations\/\d+(?:\/access_tokens)?$/;

/** Whether the App may not act for an installation: it is suspended, or was taken away. */
export function isAway(error: unknown): boolean {
  if (isTransient(error)) return false;
  const { request, message } = (error ?? {}) as { request?: { url?: string }; message?: string };
  const status = statusOf(error);
  if (status === 403 && /installation has been suspended/i.test(message ?? '')) return true;
  return [403, 404].includes(status) && OF_INSTALLATION.test(request?.url ?? '');
}

/** Why something could not be read. Response texts stay out: they can carry anything. */
export function whyUnread(error: unknown): string {
  if (error instanceof Unreadable || error instanceof RateLimited) return error.message;
  const status = statusOf(error);
  if (status === 0) return 'the answer of GitHub could not be understood';
  // The client gives what got no answer the status 500.
  if (!(error as { response?: unknown }).response) return 'GitHub did not answer in time or at all';
  return KNOWN[status] ?? `GitHub answered ${status}`;
}
