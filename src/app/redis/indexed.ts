// Records in Redis that are found by their tags; each is written, and many are read, in one step.
import type { Redis } from 'ioredis';
import { createScript } from './script.js';

interface Indexed {
  /** Puts a record in place of the one before. */
  put(id: string, value: string, tags: readonly string[]): Promise<void>;
  has(id: string): Promise<boolean>;
  delete(id: string): Promise<void>;
  /** The records that have one of the tags. */
  by(tags: readonly string[]): Promise<string[]>;
}

// KEYS: values, tags of each, order, count; ARGV: prefix of the tags, id, value ('': none), tags as JSON, most.
const PUT = `
local function drop(id)
  local old = redis.call('HGET', KEYS[2], id)
  if not old then return end
  for _, tag in ipairs(cjson.decode(old)) do redis.call('SREM', ARGV[1] .. tag, id) end
  redis.call('HDEL', KEYS[1], id)
  redis.call('HDEL', KEYS[2], id)
  redis.call('ZREM', KEYS[3], id)
end
drop(ARGV[2])
if ARGV[3] == '' then return end
redis.call('HSET', KEYS[1], ARGV[2], ARGV[3])
redis.call('HSET', KEYS[2], ARGV[2], ARGV[4])
redis.call('ZADD', KEYS[3], redis.call('INCR', KEYS[4]), ARGV[2])
for _, tag in ipairs(cjson.decode(ARGV[4])) do redis.call('SADD', ARGV[1] .. tag, ARGV[2]) end
local over = redis.call('ZCARD', KEYS[3]) - tonumber(ARGV[5])
if over > 0 then
  for _, id in ipairs(redis.call('ZRANGE', KEYS[3], 0, over - 1)) do drop(id) end
end`;

// KEYS: values; ARGV: prefix of the tags, tags.
const BY = `
local seen, found = {}, {}
for at = 2, #ARGV do
  for _, id in ipairs(redis.call('SMEMBERS', ARGV[1] .. ARGV[at])) do
    local value = not seen[id] and redis.call('HGET', KEYS[1], id)
    seen[id] = true
    if value then found[#found + 1] = value end
  end
end
return found`;

/** Tags that are asked for at a time. */
const AT_A_TIME = 1_000;

/** @param most beyond so many records the oldest are dropped. */
export function createIndexed(redis: Redis, prefix: string, most: number): Indexed {
  const [values, tagsOf, order, count, tag] = ['values', 'tags', 'order', 'count', 'tag:'].map(
    (part) => `${prefix}:${part}`,
  ) as [string, string, string, string, string];
  const put = createScript(redis, PUT);
  const by = createScript(redis, BY);
  const write = async (id: string, value: string, tags: readonly string[]) => {
    const args = [tag, id, value, JSON.stringify([...new Set(tags)]), most];
    await put([values, tagsOf, order, count], args);
  };
  return {
    put: write,
    has: async (id) => (await redis.hexists(values, id)) === 1,
    delete: (id) => write(id, '', []),
    async by(tags) {
      const found = new Set<string>();
      for (let from = 0; from < tags.length; from += AT_A_TIME) {
        const some = await by([values], [tag, ...tags.slice(from, from + AT_A_TIME)]);
        for (const value of some as string[]) found.add(value);
      }
      return [...found];
    },
  };
}
