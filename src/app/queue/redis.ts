// The queue of several processes, in Redis by BullMQ: the same key is never worked on twice at a time.
import { Queue as BullQueue, DelayedError, type Job, Worker } from 'bullmq';
import type { Redis } from 'ioredis';
import { type LimitStore, RateLimited } from '../../github/limits.js';
import { createHints } from './redis-hints.js';
import { DEFAULTS, type Hint, type Log, type Queue, type QueueOptions } from './types.js';

const NAME = 'work';
/** BullMQ's lowest priority. */
const LOWEST = 2_097_151;
/** A worker that says nothing for so long has lost its key to another one, milliseconds. */
const LOCK = 30_000;

interface Data<K> {
  id: string;
  key: K;
  installation: number;
}

export interface RedisQueueOptions extends Omit<QueueOptions, 'pause'> {
  redis: Redis;
  /** Keeps the Apps of one Redis apart. */
  prefix: string;
  limits: LimitStore;
  /** False: this process receives webhooks and leaves the work to others. */
  works: boolean;
  /** Milliseconds without a word after which a key is given to another worker. */
  lock?: number;
}

/**
 * Creates the queue of all processes with that Redis.
 * @param work does what a key needs; its signal says that another worker has taken over.
 */
export function createRedisQueue<K>(
  idOf: (key: K) => string,
  work: (key: K, hint: Hint, signal: AbortSignal) => Promise<void>,
  log: Log,
  options: Pick<RedisQueueOptions, 'redis' | 'prefix' | 'limits' | 'works'> &
    Partial<RedisQueueOptions>,
): Queue<K> {
  const {
    redis,
    prefix,
    limits,
    concurrency,
    attempts,
    backoff,
    lock = LOCK,
  } = {
    ...DEFAULTS,
    ...options,
  };
  const hints = createHints(redis, prefix);
  const jobs = new BullQueue<Data<K>>(NAME, { connection: redis, prefix });
  const counts = () => jobs.getJobCountByTypes('prioritized', 'wait', 'delayed', 'active');
  const failuresOf = (id: string) => `${prefix}:failures:${id}`;
  const lane = (installation: number) => `${prefix}:waiting:${installation}`;
  const pushing = new Set<Promise<void>>();

  async function add(key: K, hint: Hint): Promise<void> {
    const id = idOf(key);
    const { installation } = hint;
    await hints.add(id, hint);
    await redis.del(failuresOf(id));
    await redis.sadd(lane(installation), id);
    // The more of an installation wait, the later its next one: a flood delays itself alone.
    const priority = Math.min(await redis.scard(lane(installation)), LOWEST);
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
  }

  async function later(job: Job<Data<K>>, wait: number, token = ''): Promise<never> {
    const { id, installation } = job.data;
    await hints.add(id, { installation, requested: false, quiet: true, again: true });
    await redis.sadd(lane(installation), id);
    await job.moveToDelayed(Date.now() + wait, token);
    throw new DelayedError();
  }

  async function failed(job: Job<Data<K>>, err: unknown, token?: string): Promise<void> {
    const { id } = job.data;
    if (err instanceof RateLimited) {
      log.info({ key: id, until: new Date(err.until).toISOString() }, 'waits for the rate limit');
      await later(job, Math.max(err.until - Date.now(), 0), token);
    }
    const attempt = await redis.incr(failuresOf(id));
    const last = attempt >= attempts;
    const text = last ? 'gave up until the next event' : 'will try again';
    log.error({ err, key: id, attempt }, text);
    if (!last) await later(job, backoff(attempt), token);
    await redis.del(failuresOf(id));
  }

  async function run(job: Job<Data<K>>, token?: string, signal?: AbortSignal): Promise<void> {
    const { id, key, installation } = job.data;
    const pause = await limits.readyIn(installation);
    if (pause > 0) await later(job, pause, token);
    await redis.srem(lane(installation), id);
    const hint = await hints.take(id, installation);
    try {
      await work(key, hint, signal ?? new AbortController().signal);
      await redis.del(failuresOf(id));
    } catch (err) {
      // Another worker has the key: what it finds is newer.
      if (signal?.aborted) throw err;
      await failed(job, err, token);
    }
    await hints.done(id);
  }

  const own = options.works ? redis.duplicate({ maxRetriesPerRequest: null }) : null;
  const worker = own
    ? new Worker<Data<K>>(NAME, run, {
        connection: own,
        prefix,
        concurrency,
        lockDuration: lock,
        stalledInterval: lock,
        // However often processes die, what they worked on is not given up.
        maxStalledCount: 1_000_000,
      })
    : null;
  worker?.on('lockRenewalFailed', (ids) => {
    for (const id of ids) worker.cancelJob(id, 'another worker has taken over');
  });
  const complain = (err: Error) => log.error({ err }, 'the queue in Redis');
  jobs.on('error', complain);
  worker?.on('error', complain);

  return {
    push(key, hint) {
      const added = add(key, hint)
        .catch((err: unknown) => log.error({ err, key: idOf(key) }, 'could not be queued'))
        .finally(() => pushing.delete(added));
      pushing.add(added);
    },
    async size() {
      return pushing.size + (await counts());
    },
    async age() {
      const [first] = await jobs.getJobs(['prioritized', 'wait'], 0, 0, true);
      return first ? (Date.now() - first.timestamp) / 1_000 : 0;
    },
    async idle() {
      while (pushing.size + (await counts()) > 0) {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    async drain(within) {
      const late = new Promise<void>((resolve) => setTimeout(resolve, within).unref());
      // Closing waits for what runs; what waits stays in Redis.
      await Promise.race([worker?.close(), late]);
      await Promise.race([Promise.allSettled(pushing), late]);
      const left = await Promise.race([counts(), late.then(() => 0)]);
      await jobs.close();
      own?.disconnect();
      return left;
    },
  };
}
