// What is known about keys that wait in Redis: jobs are not merged, so it has a place of its own.
import type { Redis } from 'ioredis';
import type { Share } from '../pass/budget.js';
import type { Hint } from '../queue/types.js';
import { createScript } from './script.js';

/** What of the hints holds as soon as one of them says so. */
const FLAGS = {
  requested: (hint: Hint) => hint.requested,
  loud: (hint: Hint) => hint.quiet !== true,
  news: (hint: Hint) => hint.again !== true,
  event: (hint: Hint) => hint.pass === undefined,
  look: (hint: Hint) => hint.pass === 'look',
  found: (hint: Hint) => hint.pass === 'news',
  rest: (hint: Hint) => hint.pass === 'rest',
} as const;

/** What a pass may spend on it: what an event asks for waits for no pass. */
function shareOf(flags: readonly string[]): Share | undefined {
  if (flags.includes('event')) return undefined;
  if (flags.includes('look')) return 'look';
  if (flags.includes('found')) return 'news';
  return flags.includes('rest') ? 'rest' : undefined;
}

/** BullMQ's lowest priority. */
const LAST_TURN = 2_097_151;

interface Hints {
  /**
   * Merges a hint into what waits for a key. Gives its turn: one after the last of its installation, and
   * none before the turn that it is now.
   */
  add(id: string, hint: Hint): Promise<number>;
  /**
   * Takes what waits for a key; it is kept until `done`, in case this process dies. @param by name of
   * this try. @param turn whose it is now.
   */
  take(id: string, installation: number, by: string, turn: number): Promise<Hint>;
  /**
   * The try failed, and the key waits again: who depends on it has been told. Gives how many tries
   * failed in a row. @param counts false: a wait, no failure.
   */
  failed(id: string, installation: number, by: string, counts: boolean): Promise<number>;
  /** The try is over, and no other follows. */
  done(id: string, by: string): Promise<void>;
  /** How many keys of the installation wait. */
  waiting(installation: number): Promise<number>;
  /** The key that waits longest, and when it came, milliseconds since 1970; null where none waits. */
  oldest(): Promise<{ id: string; at: number } | null>;
  /** Counts a key as waiting no more. */
  drop(id: string): Promise<void>;
}

// KEYS: what waits, what was taken, failures, who waits of the installation, since when each waits, turns.
const ADD = `
for at = 4, #ARGV do redis.call('HSET', KEYS[1], ARGV[at], 1) end
redis.call('DEL', KEYS[3])
local more = redis.call('SADD', KEYS[4], ARGV[1])
redis.call('ZADD', KEYS[5], 'NX', ARGV[2], ARGV[1])
local function at(field) return tonumber(redis.call('HGET', KEYS[6], field) or '0') end
local turn = math.max(at('now'), at(KEYS[4])) + more
if turn > tonumber(ARGV[3]) then
  turn = tonumber(ARGV[3])
  -- They begin anew where nothing else waits.
  if redis.call('ZCARD', KEYS[5]) == 1 then redis.call('DEL', KEYS[6]) turn = 1 end
end
redis.call('HSET', KEYS[6], KEYS[4], turn)
return math.max(turn, 1)`;
const TAKE = `
for _, flag in ipairs(redis.call('HKEYS', KEYS[1])) do redis.call('HSET', KEYS[2], flag, 1) end
redis.call('DEL', KEYS[1])
redis.call('SREM', KEYS[4], ARGV[1])
redis.call('ZREM', KEYS[5], ARGV[1])
local flags = redis.call('HKEYS', KEYS[2])
redis.call('HSET', KEYS[2], 'by', ARGV[2])
local now = tonumber(redis.call('HGET', KEYS[6], 'now') or '0')
if tonumber(ARGV[3]) > now then redis.call('HSET', KEYS[6], 'now', ARGV[3]) end
return flags`;
// A try that another one has followed changes nothing.
const FAILED = `
if redis.call('HGET', KEYS[2], 'by') ~= ARGV[2] then return 0 end
redis.call('HDEL', KEYS[2], 'news')
redis.call('SADD', KEYS[4], ARGV[1])
if ARGV[3] == '1' then return redis.call('INCR', KEYS[3]) end
redis.call('ZADD', KEYS[5], 'NX', ARGV[4], ARGV[1])
return 0`;
const DONE = `
if redis.call('HGET', KEYS[2], 'by') ~= ARGV[2] then return end
redis.call('DEL', KEYS[2], KEYS[3])`;
const OLDEST = `return redis.call('ZRANGE', KEYS[1], 0, 0, 'WITHSCORES')`;

export function createHints(redis: Redis, prefix: string): Hints {
  const add = createScript(redis, ADD);
  const take = createScript(redis, TAKE);
  const failed = createScript(redis, FAILED);
  const done = createScript(redis, DONE);
  const oldest = createScript(redis, OLDEST);
  const since = `${prefix}:since`;
  const lane = (installation: number) => `${prefix}:lane:${installation}`;
  const keys = (id: string, installation: number) => [
    `${prefix}:hint:${id}`,
    `${prefix}:taken:${id}`,
    `${prefix}:failures:${id}`,
    lane(installation),
    since,
    `${prefix}:turns`,
  ];
  return {
    async add(id, hint) {
      const flags = Object.entries(FLAGS).flatMap(([flag, says]) => (says(hint) ? [flag] : []));
      return Number(await add(keys(id, hint.installation), [id, Date.now(), LAST_TURN, ...flags]));
    },
    async take(id, installation, by, turn) {
      const flags = (await take(keys(id, installation), [id, by, turn])) as string[];
      return {
        installation,
        requested: flags.includes('requested'),
        quiet: !flags.includes('loud'),
        again: !flags.includes('news'),
        pass: shareOf(flags),
      };
    },
    async failed(id, installation, by, counts) {
      const args = [id, by, counts ? 1 : 0, Date.now()];
      return Number(await failed(keys(id, installation), args));
    },
    async done(id, by) {
      await done(keys(id, 0), [id, by]);
    },
    waiting: (installation) => redis.scard(lane(installation)),
    async oldest() {
      const [id, at] = (await oldest([since], [])) as string[];
      return id === undefined ? null : { id, at: Number(at) };
    },
    async drop(id) {
      await redis.zrem(since, id);
    },
  };
}
