// The queue of a single process: news of a key that is worked on makes it run once more.
import { RateLimited } from '../../github/limits.js';
import { loggable } from '../../github/loggable.js';
import { createLanes, type Job } from './lanes.js';
import { DEFAULTS, type Log, type Queue, type QueueOptions, type Work } from './types.js';

/** Lets go first what waits outside, such as a webhook: a key may be done without any waiting. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** The longest wait of a timer, in milliseconds. */
const LONGEST = 2_147_483_647;

/** Creates a queue that lives in this process. @param idOf the same key has the same name. */
export function createQueue<K>(
  idOf: (key: K) => string,
  work: Work<K>,
  log: Log,
  options: Partial<QueueOptions> = {},
): Queue<K> {
  const { concurrency, attempts, backoff, pause } = { ...DEFAULTS, ...options };
  const waiting = createLanes<K>();
  const running = new Set<string>();
  /** Keys that failed and wait for their next attempt, and how to end the wait. */
  const resting = new Map<string, () => void>();
  const failures = new Map<string, number>();
  let idle: (() => void)[] = [];
  /** Nothing is tried again any more; after that nothing begins any more. */
  let draining = false;
  let stopped = false;
  let pauseEnds: NodeJS.Timeout | undefined;

  function rest(job: Job<K>, wait: number): void {
    const wake = () => {
      clearTimeout(timer);
      resting.delete(job.id);
      if (!draining) again(job);
      next();
    };
    const timer = setTimeout(wake, Math.min(wait, LONGEST));
    resting.set(job.id, wake);
  }

  function again(job: Job<K>): void {
    waiting.add({ ...job, hint: { ...job.hint, again: true } }, Date.now());
  }

  function failed(job: Job<K>, err: unknown): void {
    const { id: key } = job;
    if (err instanceof RateLimited) {
      log.info({ key, until: new Date(err.until).toISOString() }, 'waits for the rate limit');
      // What is no limit of its installation, such as the App's own, keeps nobody else from beginning.
      if (pause(job.hint.installation) > 0) again(job);
      else if (!draining) rest(job, Math.max(err.until - Date.now(), 0));
      return;
    }
    const attempt = (failures.get(key) ?? 0) + 1;
    const last = attempt >= attempts;
    log.error(
      { err: loggable(err), key, attempt },
      last ? 'gave up until the next event' : 'will try again',
    );
    if (last) failures.delete(key);
    else failures.set(key, attempt);
    if (!last && !draining) rest(job, backoff(attempt));
  }

  async function run(job: Job<K>): Promise<void> {
    await turn();
    try {
      await work(job.key, job.hint, () => true);
      failures.delete(job.id);
    } catch (err) {
      failed(job, err);
    }
  }

  /** Whether an installation may go on; what may not is looked at again when its wait ends. */
  function goes(installation: number): boolean {
    const wait = pause(installation);
    if (wait <= 0) return true;
    pauseEnds ??= setTimeout(
      () => {
        pauseEnds = undefined;
        next();
      },
      Math.min(wait, LONGEST),
    ).unref();
    return false;
  }

  function next(): void {
    const mayBegin = (id: string) => !running.has(id) && !resting.has(id);
    while (!stopped && running.size < concurrency) {
      const job = waiting.take(goes, mayBegin);
      if (!job) break;
      running.add(job.id);
      void run(job).finally(() => {
        running.delete(job.id);
        next();
      });
    }
    if (running.size > 0 || (!draining && waiting.size() + resting.size > 0)) return;
    for (const done of idle) done();
    idle = [];
  }

  const whenIdle = () =>
    new Promise<void>((resolve) => {
      idle.push(resolve);
      next();
    });

  return {
    async push(key, hint) {
      const id = idOf(key);
      waiting.add({ id, key, hint }, Date.now());
      // News of a key that waits for another try is a reason to try now, and to be patient anew.
      if (resting.has(id)) failures.delete(id);
      resting.get(id)?.();
      queueMicrotask(next);
    },
    idle: whenIdle,
    size: async () => waiting.size() + running.size + resting.size,
    async age() {
      const now = Date.now();
      return Math.max(now - (waiting.oldest() ?? now), 0) / 1_000;
    },
    async drain(within) {
      draining = true;
      for (const wake of resting.values()) wake();
      // The last part of the time belongs to what has begun by then.
      const enough = setTimeout(() => {
        stopped = true;
        next();
      }, within * 0.6);
      const late = new Promise<void>((resolve) => setTimeout(resolve, within).unref());
      await Promise.race([whenIdle(), late]);
      clearTimeout(enough);
      clearTimeout(pauseEnds);
      stopped = true;
      return waiting.size() + running.size;
    },
  };
}
