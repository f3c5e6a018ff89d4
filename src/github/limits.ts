// GitHub's limits for one App: who has to wait until when, and the pace of writes.

type Headers = Readonly<Record<string, string | number | undefined>>;

/** The moment of an answer by the clock of whoever gave it, milliseconds since 1970; by ours where it tells none. */
export function timeOf({ date }: Headers, clock: () => number = Date.now): number {
  const told = Date.parse(`${date}`);
  return Number.isNaN(told) ? clock() : told;
}

/** GitHub said to wait; nothing was done. */
export class RateLimited extends Error {
  constructor(
    /** Moment from which it may be tried again, milliseconds since 1970. */
    readonly until: number,
  ) {
    super(`GitHub's rate limit is reached; it ends at ${new Date(until).toISOString()}`);
  }
}

/** The work was given to another worker: this one sends nothing more. */
export class Lost extends Error {
  constructor() {
    super('the work was given to another worker');
  }
}

/** The limits of all installations, as far as they are known. */
export interface Limits {
  /** Until when an installation sends nothing, milliseconds since 1970; 0: it may send. */
  blockedUntil(installation: number): Promise<number>;
  /** Lets it send nothing until then. Gives when that ends: later where something else lasts longer. */
  block(installation: number, until: number): Promise<number>;
  /** Takes the place of one write. Gives how long to wait before it, in milliseconds. */
  takeWrite(installation: number): Promise<number>;
}

/** Limits that this process knows without asking. */
interface ProcessLimits extends Limits {
  /** Milliseconds until work that may write can begin; 0: now. */
  pause(installation: number): number;
}

/**
 * GitHub allows 80 requests a minute that make content. So many at once, and then one an interval,
 * stay below that in every minute.
 * Source: https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
export const WRITES = { burst: 20, interval: 1_000 } as const;

/** How fast an installation may write, and how long its limits last. */
export interface Pace {
  /** Writes at once. */
  burst: number;
  /** Between two writes after them, milliseconds. */
  interval: number;
  /** Share of a wait that GitHub asks for; a rehearsal whose GitHub counts faster waits for less. */
  share: number;
}

export const PACE: Pace = { ...WRITES, share: 1 };

/** GitHub counts by the hour: nobody waits longer, whatever an answer says, milliseconds. */
export const LONGEST_LIMIT = 3_600_000;
/** No write is so far ahead by its pace, milliseconds: what is noted beyond is of a clock that was ahead. */
export const MOST_AHEAD = 600_000;

/** The limits as this process learns them. @param clock milliseconds since 1970. */
export function createLimits(
  clock: () => number = Date.now,
  { burst, interval, share }: Pace = PACE,
): ProcessLimits {
  const blocked = new Map<number, number>();
  /** When the last write that was let through would be due at an even pace. */
  const due = new Map<number, number>();
  const waitOf = (installation: number) => {
    const now = clock();
    const noted = due.get(installation) ?? 0;
    const last = noted > now + MOST_AHEAD ? now : Math.max(noted, now);
    return { last, wait: Math.max(0, last - (burst - 1) * interval - now) };
  };
  const endOf = (installation: number) => {
    const until = blocked.get(installation) ?? 0;
    return until > clock() + LONGEST_LIMIT ? 0 : until;
  };
  const pause = (installation: number) =>
    Math.max(waitOf(installation).wait, endOf(installation) - clock(), 0);
  return {
    async blockedUntil(installation) {
      const until = endOf(installation);
      if (until > clock()) return until;
      blocked.delete(installation);
      return 0;
    },
    async block(installation, until) {
      const end = clock() + Math.min(until - clock(), LONGEST_LIMIT) * share;
      const last = Math.max(end, endOf(installation));
      blocked.set(installation, last);
      return last;
    },
    async takeWrite(installation) {
      const { last, wait } = waitOf(installation);
      due.set(installation, last + interval);
      return wait;
    },
    pause,
  };
}

/** What one run of work may still send for an installation. */
export interface Gate {
  /**
   * Waits for the pace of writes. @throws RateLimited while GitHub said to wait. @throws Lost where
   * another worker has the work.
   */
  before(method: string, url: string): Promise<void>;
  /** Notes what an answer says of the limit. */
  after(headers: Headers): Promise<void>;
  /**
   * Notes a refusal. @param wait as GitHub said, milliseconds; null: it said nothing.
   * @throws RateLimited
   */
  refused(wait: number | null): Promise<never>;
  /** Why nothing more was sent: what was read since then says nothing. */
  met(): RateLimited | Lost | null;
}

export interface GateOptions {
  /** Told what GitHub says is left of the hour. */
  onRemaining?: ((left: number) => void) | undefined;
  /** Whether the work is still this worker's; always without it. */
  held?: (() => boolean) | undefined;
}

/** Where GitHub says nothing, at least so long, and twice as long each time again. */
const UNTOLD = 60_000;
const MOST_UNTOLD = 16 * UNTOLD;

/** Whether a request changes something; a question by GraphQL and a new token do not. */
export function isWrite(method: string, url: string): boolean {
  if (method === 'GET' || method === 'HEAD') return false;
  return !/\/graphql$|\/access_tokens$/.test(url);
}

/** Makes gates that keep to the limits. @param wait milliseconds. */
export function createGates(
  limits: Limits,
  wait: (milliseconds: number) => Promise<void>,
  clock: () => number = Date.now,
): (installation: number, options?: GateOptions) => Gate {
  /** How often in a row GitHub refused without a word on how long, and until when the last one is waited for. */
  const untold = new Map<number, { times: number; until: number }>();
  return (installation, { onRemaining, held = () => true } = {}) => {
    let met: RateLimited | Lost | null = null;
    const end = (why: RateLimited | Lost): never => {
      met = why;
      throw met;
    };
    return {
      async before(method, url) {
        if (met) throw met;
        const until = await limits.blockedUntil(installation);
        if (until > 0) end(new RateLimited(until));
        const pause = isWrite(method, url) ? await limits.takeWrite(installation) : 0;
        if (pause > 0) await wait(pause);
        // Last, since all of that takes its time.
        if (!held()) end(new Lost());
      },
      async after(headers) {
        untold.delete(installation);
        const left = Number(headers['x-ratelimit-remaining'] ?? Number.NaN);
        if (Number.isNaN(left)) return;
        onRemaining?.(left);
        const wait = Number(headers['x-ratelimit-reset']) * 1_000 - timeOf(headers, clock);
        if (left === 0 && wait > 0) await limits.block(installation, clock() + wait);
      },
      async refused(told) {
        if (told !== null) {
          return end(new RateLimited(await limits.block(installation, clock() + told)));
        }
        const last = untold.get(installation);
        // Requests that were under way together met the same refusal.
        if (last && last.until > clock()) return end(new RateLimited(last.until));
        const times = last?.times ?? 0;
        const until = clock() + Math.min(UNTOLD * 2 ** times, MOST_UNTOLD);
        const noted = { times: times + 1, until };
        untold.set(installation, noted);
        noted.until = await limits.block(installation, until);
        return end(new RateLimited(noted.until));
      },
      met: () => met,
    };
  };
}
