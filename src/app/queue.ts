// The work queue: one worker a key; an event that comes meanwhile makes the key run once more.
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
  /** Another try of the same: who depends on the key has been told. */
  again?: boolean;
}

export interface Queue {
  /** Asks for work on a key; cheap, never throws. */
  push(key: string, hint: Hint): void;
  /** Keys waiting or running. */
  size(): number;
  /** Resolves when everything that was pushed has been worked on; nothing waits for another try. */
  drain(): Promise<void>;
}

interface QueueOptions {
  concurrency: number;
  /** Attempts per key before it is given up until the next event. */
  attempts: number;
  /** Wait before attempt n, in milliseconds. */
  backoff: (attempt: number) => number;
}

/** An outage or a rate limit can last an hour; it is waited for, with five minutes at most between. */
const DEFAULTS: QueueOptions = {
  concurrency: 4,
  attempts: 18,
  backoff: (attempt) => Math.min(1_000 * 4 ** (attempt - 1), 300_000),
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
  /** Keys that failed and wait for their next attempt, and how to end the wait. */
  const resting = new Map<string, () => void>();
  const failures = new Map<string, number>();
  let idle: (() => void)[] = [];
  let draining = false;

  function rest(key: string, hint: Hint, attempt: number): void {
    const wake = () => {
      clearTimeout(timer);
      resting.delete(key);
      if (!draining) waiting.set(key, merge({ ...hint, again: true }, waiting.get(key)));
      next();
    };
    const timer = setTimeout(wake, backoff(attempt));
    resting.set(key, wake);
  }

  async function runKey(key: string, hint: Hint): Promise<void> {
    const attempt = (failures.get(key) ?? 0) + 1;
    try {
      await work(key, hint);
      failures.delete(key);
    } catch (err) {
      const last = attempt >= attempts;
      log.error({ err, key, attempt }, last ? 'gave up until the next event' : 'will try again');
      if (last) failures.delete(key);
      else failures.set(key, attempt);
      if (!last && !draining) rest(key, hint, attempt);
    }
  }

  function next(): void {
    for (const [key, hint] of waiting) {
      if (running.size >= concurrency) return;
      if (running.has(key) || resting.has(key)) continue;
      waiting.delete(key);
      running.add(key);
      void runKey(key, hint).finally(() => {
        running.delete(key);
        next();
      });
    }
    if (running.size + waiting.size + resting.size > 0) return;
    for (const done of idle) done();
    idle = [];
  }

  return {
    push(key, hint) {
      waiting.set(key, merge(hint, waiting.get(key)));
      // News of a key that waits for another try is a reason to try now, and to be patient anew.
      if (resting.has(key)) failures.delete(key);
      resting.get(key)?.();
      queueMicrotask(next);
    },
    size: () => waiting.size + running.size + resting.size,
    drain: () =>
      new Promise((resolve) => {
        draining = true;
        idle.push(resolve);
        for (const wake of resting.values()) wake();
        next();
      }),
  };
}

/** What is known of a key that was pushed again. */
function merge(hint: Hint, before: Hint | undefined): Hint {
  const requested = hint.requested || before?.requested === true;
  const quiet = hint.quiet === true && before?.quiet !== false;
  const again = hint.again === true && before?.again !== false;
  return { ...hint, requested, quiet, again };
}
