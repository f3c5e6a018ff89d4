// Faults by a seed: which calls of an App are answered with an outage, silence or a limit instead.
import type { Answer } from './exchange.js';
import type { AskedCall } from './faults.js';

/** What can happen to a call, and how often, for a hundred faults. */
const KINDS = {
  'bad gateway': 31,
  'server error': 31,
  'connection reset': 26,
  'no answer': 2,
  'secondary limit with retry-after': 4,
  'secondary limit without a word': 3,
  'primary limit': 3,
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

export interface FaultPlanOptions {
  /** 0 to 1, the same on every run. */
  readonly random: () => number;
  /** Share of calls that are in trouble, 0 to 1. */
  readonly share: number;
  /** How long a call without an answer is held, milliseconds; longer than the App is patient. */
  readonly silence: number;
  /** How long a limit lasts, milliseconds: as long as the App waits for the second it is told. */
  readonly limit: number;
}

export interface FaultPlan {
  trouble(call: AskedCall): Trouble | null;
  /** How often each kind happened. */
  readonly counts: Readonly<Record<FaultKind, number>>;
  /** Calls of the App, whatever their answer. */
  calls(): number;
  /** Calls that came while a limit lasted: the door was closed and said so. */
  knocks(): number;
}

const SECONDARY = 'You have exceeded a secondary rate limit. Please wait a few minutes.';

function limitAnswer(kind: FaultKind): Answer {
  if (kind === 'primary limit') {
    const reset = `${Math.ceil(Date.now() / 1_000) + 1}`;
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset };
    return { status: 403, headers, body: { message: 'API rate limit exceeded' } };
  }
  if (kind === 'secondary limit without a word')
    return { status: 429, body: { message: SECONDARY } };
  return { status: 403, headers: { 'retry-after': '1' }, body: { message: SECONDARY } };
}

/** Whether a call is an App's; people are never disturbed. */
function isApps({ caller }: AskedCall): boolean {
  return caller === 'app' || caller.endsWith('[bot]');
}

/** Plans faults for the calls of Apps. */
export function planFaults({ random, share, silence, limit }: FaultPlanOptions): FaultPlan {
  const counts = Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, 0])) as Record<
    FaultKind,
    number
  >;
  const limited = new Map<string, { until: number; kind: FaultKind }>();
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
    trouble(call) {
      if (!isApps(call)) return null;
      calls += 1;
      // Each is drawn, so that a limit does not move what happens to the others.
      const [happens, kind, done] = [random() < share, draw(), random() < 0.5];
      const standing = limited.get(call.caller);
      if (standing && standing.until > Date.now()) {
        knocks += 1;
        return { answer: limitAnswer(standing.kind), done: false, silence: 0 };
      }
      if (!happens) return null;
      counts[kind] += 1;
      if (kind.includes('limit')) {
        limited.set(call.caller, { until: Date.now() + limit, kind });
        return { answer: limitAnswer(kind), done: false, silence: 0 };
      }
      if (kind === 'no answer') return { answer: null, done, silence };
      if (kind === 'connection reset') return { answer: null, done, silence: 0 };
      const status = kind === 'bad gateway' ? 502 : 500;
      return { answer: { status, body: { message: 'Server Error' } }, done, silence: 0 };
    },
  };
}
