// The work queue: one worker a key; an event that comes meanwhile makes the key run once more.
import type { Touched } from './events.js';

export interface Log {
  info(about: object, text: string): void;
  error(about: object, text: string): void;
  debug(about: object, text: string): void;
}

/** What is known about why a key is to be worked on; later hints are merged in. */
export interface Hint {
  installation: number;
  /** A person asked: edited, labelled or commanded. */
  requested: boolean;
  /** Nothing is known to have changed: a sweep or a date that was reached. */
  quiet?: boolean;
  /** What a merge group merges: nothing but its event tells. */
  group?: Touched['group'];
}

export interface Queue {
  /** Asks for work on a key; cheap, never throws. */
  push(key: string, hint: Hint): void;
  /** Keys waiting or running. */
  size(): number;
  /** Resolves when everything that was pushed has been worked on. */
  drain(): Promise<void>;
}

interface QueueOptions {
  concurrency: number;
  /** Attempts per key before it is given up until the next event. */
  attempts: number;
  /** Wait before attempt n, in milliseconds. */
  backoff: (attempt: number) => number;
}

const DEFAULTS: QueueOptions = {
  concurrency: 4,
  attempts: 4,
  backoff: (attempt) => 1_000 * 4 ** (attempt - 1),
};

/** Creates a queue that lives in this process. */
export function createQueue(
  work: (key: string, hint: Hint) => Promise<void>,
  log: Log,
  options: Partial<QueueOptions> = {},
): Queue {
  const { concurrency, attempts, backoff } = { ...DEFAULTS, ...options };
  const waiting = new Map<string, Hint>();
  const running = new Set<string>();
  let idle: (() => void)[] = [];

  async function runKey(key: string, hint: Hint): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await work(key, hint);
      } catch (err) {
        const last = attempt >= attempts;
        log.error({ err, key, attempt }, last ? 'gave up until the next event' : 'will try again');
        if (last) return;
        await new Promise((resolve) => setTimeout(resolve, backoff(attempt)));
      }
    }
  }

  function next(): void {
    for (const [key, hint] of waiting) {
      if (running.size >= concurrency) return;
      if (running.has(key)) continue;
      waiting.delete(key);
      running.add(key);
      void runKey(key, hint).finally(() => {
        running.delete(key);
        next();
      });
    }
    if (running.size > 0 || waiting.size > 0) return;
    for (const done of idle) done();
    idle = [];
  }

  return {
    push(key, hint) {
      const before = waiting.get(key);
      const requested = hint.requested || before?.requested === true;
      const quiet = hint.quiet === true && before?.quiet !== false;
      waiting.set(key, { ...hint, requested, quiet });
      queueMicrotask(next);
    },
    size: () => waiting.size + running.size,
    drain: () =>
      new Promise((resolve) => {
        idle.push(resolve);
        next();
      }),
  };
}
