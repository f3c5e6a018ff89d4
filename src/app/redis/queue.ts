// The queue of several processes, in Redis by BullMQ: the same key is never worked on twice at a time.
import { Queue as BullQueue, DelayedError, type Job, Worker } from 'bullmq';
import { Lost, RateLimited, WRITES } from '../../github/limits.js';
import { loggable } from '../../github/loggable.js';
import { DEFAULTS, type Log, type Queue, type QueueOptions, type Work } from '../queue/types.js';
import { soon } from '../soon.js';
import type { Connections } from './connect.js';
import { createHints } from './hints.js';

const NAME = 'work';
/** A worker that says nothing for so long has lost its key to another one, milliseconds. */
const LOCK = 30_000;
/** The share of that after which it writes nothing more by itself. */
const SURE = 0.8;
/** Keys of an installation that has to wait come back one after the other, so many at most. */
const MOST_SPREAD = 60;
/** Redis is told in this time that work has ended, milliseconds. */
const TOLD = 2_000;
/** Where Redis gave no answer, it is asked again after, milliseconds. */
const ASK_AGAIN = 1_000;
/** A push that took longer has failed, milliseconds. */
const REFUSED = 60_000;
/** Where something still waits is looked at again after, milliseconds. */
const LOOK = 20;

interface Data<K> {
  id: string;
  key: K;
  installation: number;
}

interface RedisQueueOptions extends Omit<QueueOptions, 'pause'> {
  /** Keeps the Apps of one Redis apart. */
  prefix: string;
  /** Milliseconds until work for an installation may begin; 0: now. */
  pause: (installation: number) => Promise<number>;
  /** False: this process receives webhooks and leaves the work to others. */
  works: boolean;
  /** Milliseconds between two keys of an installation that had to wait. */
  spread: number;
  /** Milliseconds without a word after which a key is given to another worker. */
  lock: number;
}

/** Creates the queue of all processes with that Redis. */
export function createRedisQueue<K>(
  idOf: (key: K) => string,
  work: Work<K>,
  log: Log,
  { redis, forWorker }: Pick<Connections, 'redis' | 'forWorker'>,
  options: Pick<RedisQueueOptions, 'prefix' | 'pause' | 'works'> & Partial<RedisQueueOptions>,
): Queue<K> {
  const { prefix, pause, works } = options;
  const { concurrency, attempts, backoff, lock, spread } = {
    ...DEFAULTS,
    lock: LOCK,
    spread: WRITES.interval,
    ...options,
  };
  const hints = createHints(redis, prefix);
  const jobs = new BullQueue<Data<K>>(NAME, { connection: redis, prefix });
  const size = () => jobs.getJobCountByTypes('prioritized', 'wait', 'delayed', 'active');
  /** Until when a job is surely this worker's, milliseconds since 1970. */
  const mine = new Map<string, number>();
  const hold = (id: string) => mine.set(id, Date.now() + lock * SURE);

  async function later(job: Job<Data<K>>, wait: number, token = ''): Promise<never> {
    await job.moveToDelayed(Date.now() + wait, token);
    throw new DelayedError();
  }

  /** Where many have to wait, they do not come back all at once. */
  async function turn(installation: number, wait: number): Promise<number> {
    const others = Math.min((await hints.waiting(installation)) - 1, MOST_SPREAD);
    return wait + Math.random() * Math.max(others, 0) * spread;
  }

  async function failed(job: Job<Data<K>>, err: unknown, token = ''): Promise<void> {
    const { id, installation } = job.data;
    // Where the key is still ours after all, it is done again; else another one does it.
    if (err instanceof Lost) return later(job, 0, token);
    if (err instanceof RateLimited) {
      log.info({ key: id, until: new Date(err.until).toISOString() }, 'waits for the rate limit');
      await hints.failed(id, installation, token, false);
      const wait = Math.max(err.until - Date.now(), 0);
      return later(job, await turn(installation, wait), token);
    }
    const attempt = await hints.failed(id, installation, token, true);
    const last = attempt >= attempts;
    log.error(
      { err: loggable(err), key: id, attempt },
      last ? 'gave up until the next event' : 'will try again',
    );
    if (!last) return later(job, backoff(attempt), token);
  }

  /** What is worked on now. */
  const running = new Set<Promise<void>>();
  const track = (job: Job<Data<K>>, token?: string): Promise<void> => {
    const done = run(job, token).finally(() => running.delete(done));
    running.add(done);
    return done;
  };

  /** One try, as far as Redis can be asked. */
  async function attempt(job: Job<Data<K>>, held: () => boolean, token: string): Promise<void> {
    const { id, key, installation } = job.data;
    const wait = await pause(installation);
    if (wait > 0) await later(job, await turn(installation, wait), token);
    const hint = await hints.take(id, installation, token, job.priority ?? 0);
    try {
      await work(key, hint, held);
    } catch (err) {
      await failed(job, err, token);
    }
    await hints.done(id, token);
  }

  async function run(job: Job<Data<K>>, token = ''): Promise<void> {
    const name = job.id ?? job.data.id;
    hold(name);
    try {
      await attempt(job, () => Date.now() < (mine.get(name) ?? 0), token);
    } catch (err) {
      if (err instanceof DelayedError) throw err;
      // A job that fails is gone, and what it was for with it: it waits until Redis answers again.
      log.error({ err: loggable(err), key: job.data.id }, 'Redis could not be asked');
      await later(job, ASK_AGAIN, token);
    } finally {
      mine.delete(name);
    }
  }

  const worker = works
    ? new Worker<Data<K>>(NAME, track, {
        connection: forWorker(),
        prefix,
        concurrency,
        lockDuration: lock,
        // BullMQ renews when half of this to all of it has passed: a busy machine may be late by half a lock.
        lockRenewTime: Math.ceil(lock / 4),
        stalledInterval: Math.ceil(lock / 3),
        // However often processes die, what they worked on is not given up.
        maxStalledCount: 1_000_000,
      })
    : null;
  worker?.on('locksRenewed', ({ jobIds }) => {
    for (const id of jobIds) if (mine.has(id)) hold(id);
  });
  worker?.on('lockRenewalFailed', (ids) => {
    for (const id of ids) mine.delete(id);
  });
  const complain = (err: Error) => log.error({ err: loggable(err) }, 'the queue in Redis');
  jobs.on('error', complain);
  worker?.on('error', complain);

  return {
    async push(key, hint) {
      const id = idOf(key);
      const { installation } = hint;
      // Installations take turns, and in each the first that came is first: a flood delays itself alone.
      const priority = await hints.add(id, hint);
      await jobs.add(
        'key',
        { id, key, installation },
        {
          deduplication: { id, keepLastIfActive: true, reschedule: true },
          priority,
          removeOnComplete: true,
          removeOnFail: true,
        },
      );
    },
    size,
    async age() {
      for (;;) {
        const oldest = await hints.oldest();
        if (oldest === null) return 0;
        const waited = Date.now() - oldest.at;
        // One that was refused because Redis went away in the midst of it waits for nothing.
        const waits = waited < REFUSED || (await jobs.getDeduplicationJobId(oldest.id)) !== null;
        if (waits) return Math.max(0, waited) / 1_000;
        await hints.drop(oldest.id);
      }
    },
    async idle() {
      while ((await size()) > 0) await new Promise((resolve) => setTimeout(resolve, LOOK));
    },
    async drain(within) {
      // What waits stays in Redis. Where that is away, an end cannot be told to it.
      const closed = worker?.close();
      await soon(Promise.allSettled(running), within, undefined);
      if (closed) await soon(closed, Math.min(within, TOLD), undefined);
      return soon(size(), TOLD, 0);
    },
  };
}
