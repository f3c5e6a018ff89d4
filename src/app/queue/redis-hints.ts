// What is known about a key that waits in Redis: jobs are not merged, so the hints have a place of their own.
import type { Redis } from 'ioredis';
import type { Hint } from './types.js';

/** What of the hints holds as soon as one of them says so. */
const FLAGS = {
  requested: (hint: Hint) => hint.requested,
  loud: (hint: Hint) => hint.quiet !== true,
  news: (hint: Hint) => hint.again !== true,
} as const;

export interface Hints {
  /** Merges a hint into what waits for a key. */
  add(id: string, hint: Hint): Promise<void>;
  /** Takes what waits for a key; it is kept until `done`, in case this process dies. */
  take(id: string, installation: number): Promise<Hint>;
  done(id: string): Promise<void>;
}

/** Puts what waits to what was taken before and never finished, and gives all of it. */
const TAKE = `
for _, field in ipairs(redis.call('HKEYS', KEYS[1])) do redis.call('HSET', KEYS[2], field, 1) end
redis.call('DEL', KEYS[1])
return redis.call('HKEYS', KEYS[2])`;

export function createHints(redis: Redis, prefix: string): Hints {
  const waiting = (id: string) => `${prefix}:hint:${id}`;
  const taken = (id: string) => `${prefix}:taken:${id}`;
  return {
    async add(id, hint) {
      const told = Object.entries(FLAGS).flatMap(([flag, says]) => (says(hint) ? [flag, '1'] : []));
      if (told.length > 0) await redis.hset(waiting(id), ...told);
    },
    async take(id, installation) {
      const fields = (await redis.eval(TAKE, 2, waiting(id), taken(id))) as string[];
      return {
        installation,
        requested: fields.includes('requested'),
        quiet: !fields.includes('loud'),
        again: !fields.includes('news'),
      };
    },
    async done(id) {
      await redis.del(taken(id));
    },
  };
}
