// The connections to Redis: one that fails at once where there is none, and one of the worker's own.
import { Redis } from 'ioredis';
import { Unreadable } from '../../github/errors.js';
import type { Log } from '../queue/types.js';

export interface Connections {
  /** For questions: while Redis is away they fail, and nothing piles up. */
  readonly redis: Redis;
  /** For a worker, which waits until Redis is there again. */
  forWorker(): Redis;
  /** @param key is written: a Redis that is full answers, and keeps nothing. @throws Unreadable where it does neither. */
  reach(key?: string): Promise<void>;
  close(): void;
}

/** A question that takes longer has failed, milliseconds. */
const PATIENCE = 4_000;
/** Seconds. */
const A_MINUTE = 60;
/** A connection that is not made in this time is tried anew, milliseconds. */
const CONNECTING = 5_000;

/**
 * Connects; resolves as soon as Redis is there or cannot be reached: then it may come later.
 * @param url `redis://` or `rediss://`.
 */
export async function connect(url: string, log: Log): Promise<Connections> {
  const redis = new Redis(url, {
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    commandTimeout: PATIENCE,
    connectTimeout: CONNECTING,
    disconnectTimeout: 500,
  });
  const opened = [redis];
  const keep = (one: Redis) => {
    // The first connection says what is wrong.
    opened.push(one.on('error', () => {}));
    return one;
  };
  let away: string | null = 'it is not connected yet';
  redis.on('error', (error: Error) => {
    if (away !== error.message) log.error({ why: error.message }, 'Redis cannot be reached');
    away = error.message;
  });
  redis.on('close', () => {
    away ??= 'the connection was closed';
  });
  redis.on('ready', () => {
    log.info({}, 'Redis is reached');
    away = null;
  });
  await new Promise<void>((resolve) => {
    redis.once('ready', resolve).once('error', () => resolve());
  });
  return {
    redis,
    forWorker() {
      const duplicate = redis.duplicate({
        enableOfflineQueue: true,
        autoResendUnfulfilledCommands: true,
        maxRetriesPerRequest: null,
        commandTimeout: undefined,
      });
      // BullMQ makes another one of it, to wait for work.
      const copy = duplicate.duplicate.bind(duplicate);
      duplicate.duplicate = (more) => keep(copy(more));
      return keep(duplicate);
    },
    async reach(key) {
      try {
        await (key === undefined ? redis.ping() : redis.set(key, 1, 'EX', A_MINUTE));
      } catch (error) {
        throw new Unreadable(away ?? (error as Error).message, true);
      }
    },
    close() {
      for (const one of opened) one.disconnect();
    },
  };
}
