// Timers that outlive a process: every worker looks for what is due, and the queue makes one run of it.
import type { Redis } from 'ioredis';
import { type Key, keyId } from '../keys.js';
import type { Log } from '../queue/types.js';
import { dueAt, type Ring, type Timers } from '../timers.js';
import { createScript } from './script.js';

/** Between two looks, milliseconds. */
const EVERY = 1_000;
const AT_A_TIME = 100;

// Id, moment and key of each that is due. KEYS: moments, keys; ARGV: now, most.
const DUE = `
local due = redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', ARGV[1], 'WITHSCORES', 'LIMIT', 0, ARGV[2])
local found = {}
for at = 1, #due, 2 do
  found[#found + 1] = { due[at], due[at + 1], redis.call('HGET', KEYS[2], due[at]) or '' }
end
return found`;
// KEYS: moments, keys; ARGV: id, moment. One that was set anew meanwhile stays.
const RUNG = `
if redis.call('ZSCORE', KEYS[1], ARGV[1]) ~= ARGV[2] then return end
redis.call('ZREM', KEYS[1], ARGV[1])
redis.call('HDEL', KEYS[2], ARGV[1])`;

interface Woken {
  key: Key;
  installation: number;
}

/** @param rings false: this process leaves it to others to look. */
export function createRedisTimers(
  redis: Redis,
  prefix: string,
  { ring, rings, log }: { ring: Ring; rings: boolean; log: Log },
): Timers {
  const [moments, keys] = [`${prefix}:timers`, `${prefix}:timer-keys`];
  const due = createScript(redis, DUE);
  const rung = createScript(redis, RUNG);
  let away = false;

  async function look(): Promise<void> {
    const found = (await due([moments, keys], [Date.now(), AT_A_TIME])) as [
      string,
      string,
      string,
    ][];
    for (const [id, moment, text] of found) {
      if (text !== '') {
        const { key, installation } = JSON.parse(text) as Woken;
        await ring(key, installation);
      }
      await rung([moments, keys], [id, moment]);
    }
  }

  let timer: NodeJS.Timeout | undefined;
  const next = () => {
    timer = setTimeout(() => {
      look()
        .then(() => {
          away = false;
        })
        .catch((err: unknown) => {
          if (!away) log.error({ err }, 'timers could not be looked for');
          away = true;
        })
        .finally(() => timer && next());
    }, EVERY).unref();
  };
  if (rings) next();

  return {
    async set(key, at, installation) {
      const id = keyId(key);
      const text = JSON.stringify({ key, installation } satisfies Woken);
      await redis.multi().zadd(moments, dueAt(at, Date.now()), id).hset(keys, id, text).exec();
    },
    async clear(key) {
      const id = keyId(key);
      await redis.multi().zrem(moments, id).hdel(keys, id).exec();
    },
    stop() {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
