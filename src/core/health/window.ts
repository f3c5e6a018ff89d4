// The window of a report: whole days, UTC, as people name them.

/** Days of a window that nobody names. */
const DEFAULT_DAYS = 90;

const DAY = 86_400_000;

export interface Window {
  /** First and last day, `YYYY-MM-DD`. */
  since: string;
  until: string;
}

function dayOf(name: string, said: string): string {
  const day = new Date(`${said}T00:00:00Z`);
  if (/^\d{4}-\d{2}-\d{2}$/.test(said) && day.toJSON()?.startsWith(said)) return said;
  throw new Error(
    `${name} is no day. Expected YYYY-MM-DD, for example 2026-09-01; got “${said.slice(0, 40)}”.`,
  );
}

/**
 * The window that is asked for; 90 days to today where nothing is said.
 * @param now ISO 8601. @throws Error for people.
 */
export function windowOf(
  asked: { since?: string | undefined; until?: string | undefined },
  now: string,
): Window {
  const until = asked.until ? dayOf('until', asked.until) : now.slice(0, 10);
  const first = new Date(Date.parse(until) - (DEFAULT_DAYS - 1) * DAY).toISOString().slice(0, 10);
  const since = asked.since ? dayOf('since', asked.since) : first;
  if (since > until) {
    throw new Error(
      `The window ends before it begins: since ${since}, until ${until}. Name an earlier day as since.`,
    );
  }
  return { since, until };
}
