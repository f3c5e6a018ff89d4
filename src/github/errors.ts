// Says why a request failed, in words that are safe to show.

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

/** Why something could not be read. Response texts stay out: they can carry anything. */
export function whyUnread(error: unknown): string {
  const status = statusOf(error);
  if (KNOWN[status]) return KNOWN[status];
  if (status >= 500) return `GitHub answered ${status}`;
  return status > 0 ? `GitHub answered ${status}` : 'GitHub did not answer';
}
