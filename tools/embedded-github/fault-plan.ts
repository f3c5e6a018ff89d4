// Faults by a seed: which calls of an App are answered with an outage, silence or a limit instead.
import type { Answer } from './exchange.js';
import type { AskedCall } from './faults.js';

/**
 * What can happen to a call, and how often, for a hundred faults. A limit ends all that an installation
 * has under way, so it comes seldom: at 20 faults for a hundred calls, each 170 calls.
 */
const KINDS = {
  'bad gateway': 34,
  'server error': 34,
  'connection reset': 27,
  'no answer': 2,
  'secondary limit with retry-after': 1,
  'secondary limit without a word': 1,
  'primary limit': 1,
} as const;

export type FaultKind = keyof typeof KINDS;

/** What happens to one call. */
export interface Trouble {
  /** Null: the connection ends without an answer. */
  readonly answer: Answer | null;
  /** What was asked for is done all the same: only the answer is lost. */
  readonly done: boolean;
  /** Milliseconds before the connection ends. */
  readonly silence: number;
}

interface FaultPlanOptions {
  /** 0 to 1, the same on every run. */
  readonly random: () => number;
  /** Share of calls that are in trouble, 0 to 1. */
  readonly share: number;
  /** How long a call without an answer is held, milliseconds; longer than the App is patient. */
  readonly silence: number;
  /** Share of the time that an answer tells for which its limit lasts: an App in the same haste waits for that. */
  readonly haste: number;
}

interface FaultPlan {
  trouble(call: AskedCall): Trouble | null;
  /** How often each kind happened. */
  readonly counts: Readonly<Record<FaultKind, number>>;
  /** Calls of the App, whatever their answer. */
  calls(): number;
  /** Calls that came while a limit lasted: the door was closed and said so. */
  knocks(): number;
  /** The most writes that a caller made in a minute, as its haste counts it. */
  busiest(): number;
}

const SECONDARY = 'You have exceeded a secondary rate limit. Please wait a few minutes.';

/** How long limits last, seconds; without a word a minute is to be waited. */
const LASTS = {
  'primary limit': 10,
  'secondary limit with retry-after': 5,
  'secondary limit without a word': 60,
} as const;

type Limit = keyof typeof LASTS;

function isLimit(kind: FaultKind): kind is Limit {
  return kind in LASTS;
}

/** @param left seconds that it lasts from now on. */
function limitAnswer(kind: Limit, left: number): Answer {
  if (kind === 'primary limit') {
    const reset = `${Math.ceil(Date.now() / 1_000 + left)}`;
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset };
    return { status: 403, headers, body: { message: 'API rate limit exceeded' } };
  }
  const body = { message: SECONDARY };
  if (kind === 'secondary limit without a word') return { status: 429, body };
  return { status: 403, headers: { 'retry-after': `${Math.ceil(left)}` }, body };
}

/** The most moments that lie within so many milliseconds, as they come. */
function countWithin(milliseconds: number): { note(): void; most(): number } {
  const last: number[] = [];
  let most = 0;
  return {
    note() {
      const now = Date.now();
      last.push(now);
      while ((last[0] as number) <= now - milliseconds) last.shift();
      most = Math.max(most, last.length);
    },
    most: () => most,
  };
}

/** Whether a call is an App's; people are never disturbed. */
function isApps({ caller }: AskedCall): boolean {
  return caller === 'app' || caller.endsWith('[bot]');
}

function isWrite({ method, path }: AskedCall): boolean {
  return method !== 'GET' && !/graphql$|access_tokens$/.test(path);
}

/** Plans faults for the calls of Apps. */
export function planFaults({ random, share, silence, haste }: FaultPlanOptions): FaultPlan {
  const counts = Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, 0])) as Record<
    FaultKind,
    number
  >;
  const limited = new Map<string, { until: number; kind: Limit }>();
  const writes = countWithin(60_000 * haste);
  let calls = 0;
  let knocks = 0;

  function draw(): FaultKind {
    let left = random() * 100;
    for (const [kind, weight] of Object.entries(KINDS)) {
      left -= weight;
      if (left < 0) return kind as FaultKind;
    }
    return 'bad gateway';
  }

  return {
    counts,
    calls: () => calls,
    knocks: () => knocks,
    busiest: writes.most,
    trouble(call) {
      if (!isApps(call)) return null;
      calls += 1;
      if (isWrite(call)) writes.note();
      // Each is drawn, so that a limit does not move what happens to the others.
      const [happens, kind, done] = [random() < share, draw(), random() < 0.5];
      const standing = limited.get(call.caller);
      if (standing && standing.until > Date.now()) {
        knocks += 1;
        const left = (standing.until - Date.now()) / haste / 1_000;
        return { answer: limitAnswer(standing.kind, left), done: false, silence: 0 };
      }
      if (!happens) return null;
      counts[kind] += 1;
      if (isLimit(kind)) {
        limited.set(call.caller, { until: Date.now() + LASTS[kind] * 1_000 * haste, kind });
        return { answer: limitAnswer(kind, LASTS[kind]), done: false, silence: 0 };
      }
      if (kind === 'no answer') return { answer: null, done, silence };
      if (kind === 'connection reset') return { answer: null, done, silence: 0 };
      const status = kind === 'bad gateway' ? 502 : 500;
      return { answer: { status, body: { message: 'Server Error' } }, done, silence: 0 };
    },
  };
}
