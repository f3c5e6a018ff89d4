// What passes remember, in Redis: whichever process works on a repository knows what the others saw.
import type { Redis } from 'ioredis';
import type { PassStore } from '../pass/store.js';
import { createScript } from './script.js';

/** A repository that no pass comes to any more is forgotten, seconds. */
const LIVES = 30 * 86_400;
/** Processes that change the same at the same moment try so often. */
const ATTEMPTS = 20;

// Only where nobody has changed it in between; blank stands for nothing.
const REPLACE = `
if (redis.call('GET', KEYS[1]) or '') ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[2], 'EX', ARGV[3])
return 1`;

export function createRedisPassStore(redis: Redis, prefix: string): PassStore {
  const replace = createScript(redis, REPLACE);
  const at = (name: string) => `${prefix}:pass:${name}`;
  const parse = <T>(text: string | null) => (text === null ? null : (JSON.parse(text) as T));
  return {
    read: async <T>(name: string) => parse<T>(await redis.get(at(name))),
    async update<T>(name: string, change: (before: T | null) => T) {
      for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
        const before = await redis.get(at(name));
        const after = change(parse<T>(before));
        if ((await replace([at(name)], [before ?? '', JSON.stringify(after), LIVES])) === 1) {
          return after;
        }
      }
      throw new Error(`What passes remember of “${name}” changes too fast to be written.`);
    },
  };
}
