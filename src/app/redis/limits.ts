// GitHub's limits as all processes learn them together, by the clock of Redis.
import type { Redis } from 'ioredis';
import { type Limits, LONGEST_LIMIT, MOST_AHEAD, PACE, type Pace } from '../../github/limits.js';
import { createScript } from './script.js';

interface SharedLimits extends Limits {
  /** Milliseconds until work that may write can begin; 0: now. */
  pause(installation: number): Promise<number>;
}

const NOW = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
-- What is further ahead was noted by a clock that was ahead.
local function noted(key, most)
  local at = tonumber(redis.call('GET', key) or '0')
  if at > now + most then return 0 end
  return at
end
local function blocked() return noted(KEYS[1], ${LONGEST_LIMIT}) end
local function paced()
  local last = math.max(noted(KEYS[2], ${MOST_AHEAD}), now)
  return last, math.max(0, last - ARGV[1] * ARGV[2] - now)
end
`;

// KEYS: until when it is blocked, when the last write would be due; ARGV: burst less one, interval.
const BLOCKED = `${NOW} local until_ = blocked() if until_ > now then return until_ end return 0`;
const BLOCK = `${NOW}
local until_ = math.max(math.min(tonumber(ARGV[3]), now + ${LONGEST_LIMIT}), blocked())
if until_ > now then redis.call('SET', KEYS[1], until_, 'PX', until_ - now) end
return until_`;
const TAKE = `${NOW}
local last, wait = paced()
local due = last + ARGV[2]
redis.call('SET', KEYS[2], due, 'PX', due - now)
return wait`;
const PAUSE = `${NOW}
local _, wait = paced()
return math.max(wait, blocked() - now, 0)`;

export function createRedisLimits(
  redis: Redis,
  prefix: string,
  { burst, interval, share }: Pace = PACE,
): SharedLimits {
  const scripts = [BLOCKED, BLOCK, TAKE, PAUSE].map((lua) => createScript(redis, lua));
  const ask = async (which: number, installation: number, ...more: number[]) => {
    const keys = [`${prefix}:blocked:${installation}`, `${prefix}:writes:${installation}`];
    const args = [burst - 1, interval, ...more];
    return Number(await scripts[which]?.(keys, args));
  };
  return {
    blockedUntil: (installation) => ask(0, installation),
    block(installation, until) {
      const now = Date.now();
      const wait = Math.min(until - now, LONGEST_LIMIT);
      return ask(1, installation, Math.ceil(now + wait * share));
    },
    takeWrite: (installation) => ask(2, installation),
    pause: (installation) => ask(3, installation),
  };
}
