// The work queue: one worker a key; an event that comes meanwhile makes the key run once more.
export interface Log {
  info(about: object, text: string): void;
  error(about: object, text: string): void;
  debug(about: object, text: string): void;
}

/** What is known about why a key is to be worked on; later hints are merged in. */
export interface Hint {
  installation: number;
  /** A person edited the text, which nothing that is read later tells. */
  requested: boolean;
  /** Nothing is known to have changed: a sweep or a date that was reached. */
  quiet?: boolean;
  /** Another try of the same: who depends on the key has been told. */
  again?: boolean;
}

export interface Queue<K> {
  /** Asks for work on a key; cheap, never throws. */
  push(key: K, hint: Hint): void;
  /** Keys waiting or running. */
  size(): number;
  /** Resolves as soon as nothing waits or runs, another try included. */
  idle(): Promise<void>;
  /** Resolves when everything that was pushed has been worked on; nothing waits for another try. */
  drain(): Promise<void>;
}

interface Job<K> {
  key: K;
  hint: Hint;
}

export interface QueueOptions {
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

/** Lets go first what waits outside, such as a webhook: a key may be done without any waiting. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Creates a queue that lives in this process. @param idOf the same key has the same name. */
export function createQueue<K>(
  idOf: (key: K) => string,
  work: (key: K, hint: Hint) => Promise<void>,
  log: Log,
  options: Partial<QueueOptions> = {},
): Queue<K> {
  const { concurrency, attempts, backoff } = { ...DEFAULTS, ...options };
  const waiting = new Map<string, Job<K>>();
  const running = new Set<string>();
  /** Keys that failed and wait for their next attempt, and how to end the wait. */
  const resting = new Map<string, () => void>();
  const failures = new Map<string, number>();
  let idle: (() => void)[] = [];
  let draining = false;

  function wait(id: string, key: K, hint: Hint): void {
    waiting.set(id, { key, hint: merge(hint, waiting.get(id)?.hint) });
  }

  function rest(id: string, { key, hint }: Job<K>, attempt: number): void {
    const wake = () => {
      clearTimeout(timer);
      resting.delete(id);
      if (!draining) wait(id, key, { ...hint, again: true });
      next();
    };
    const timer = setTimeout(wake, backoff(attempt));
    resting.set(id, wake);
  }

  async function runKey(id: string, job: Job<K>): Promise<void> {
    const attempt = (failures.get(id) ?? 0) + 1;
    await turn();
    try {
      await work(job.key, job.hint);
      failures.delete(id);
    } catch (err) {
      const last = attempt >= attempts;
      const text = last ? 'gave up until the next event' : 'will try again';
      log.error({ err, key: id, attempt }, text);
      if (last) failures.delete(id);
      else failures.set(id, attempt);
      if (!last && !draining) rest(id, job, attempt);
    }
  }

  function next(): void {
    for (const [id, job] of waiting) {
      if (running.size >= concurrency) return;
      if (running.has(id) || resting.has(id)) continue;
      waiting.delete(id);
      running.add(id);
      void runKey(id, job).finally(() => {
        running.delete(id);
        next();
      });
    }
    if (running.size + waiting.size + resting.size > 0) return;
    for (const done of idle) done();
    idle = [];
  }

  return {
    push(key, hint) {
      const id = idOf(key);
      wait(id, key, hint);
      // News of a key that waits for another try is a reason to try now, and to be patient anew.
      if (resting.has(id)) failures.delete(id);
      resting.get(id)?.();
      queueMicrotask(next);
    },
    idle: () =>
      new Promise((resolve) => {
        idle.push(resolve);
        next();
      }),
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
