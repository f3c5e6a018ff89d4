// Keeps in Redis what is to be done and what is known, for any number of processes.
import { PACE, type Pace } from '../../github/limits.js';
import type { Keep } from '../keep.js';
import { keyId } from '../keys.js';
import type { Log } from '../queue/types.js';
import { connect } from './connect.js';
import { createRedisDependencyIndex } from './dependency-index.js';
import { lead } from './leader.js';
import { createRedisLimits } from './limits.js';
import { createRedisPassStore } from './pass-store.js';
import { createRedisQueue } from './queue.js';
import { createRedisTimers } from './timers.js';

interface RedisKeepOptions {
  /** `redis://` or `rediss://`. */
  url: string;
  /** Keeps the Apps of one Redis apart. */
  name: string;
  /** False: this process receives webhooks and leaves the work to others. */
  works: boolean;
  /** In place of GitHub's. */
  pace?: Pace | undefined;
  /** Milliseconds without a word after which a process counts as dead; 30 seconds without it. */
  lock?: number | undefined;
}

/** Connects; a Redis that is away may come later. */
export async function keepInRedis(
  { url, name, works, lock, pace = PACE }: RedisKeepOptions,
  log: Log,
): Promise<Keep> {
  const connections = await connect(url, log);
  const { redis } = connections;
  // Braces keep all of it in one place of a cluster.
  const prefix = `{incident-review:${name}}`;
  const limits = createRedisLimits(redis, prefix, pace);
  const patience = lock === undefined ? {} : { lock };
  return {
    lasting: true,
    limits,
    dependencies: createRedisDependencyIndex(redis, prefix),
    passes: createRedisPassStore(redis, prefix),
    createQueue: (work, about, options) =>
      createRedisQueue(keyId, work, about, connections, {
        ...options,
        ...patience,
        prefix,
        works,
        spread: pace.interval,
        pause: async (installation) => limits.pause(installation),
      }),
    createTimers: (ring, about) =>
      createRedisTimers(redis, prefix, { ring, rings: works, log: about }),
    lead(begin, about) {
      if (works) return lead(redis, prefix, begin, about, lock);
      return { stands: Promise.resolve(), leave: async () => {} };
    },
    reach: () => connections.reach(`${prefix}:reached`),
    close: async () => connections.close(),
  };
}
