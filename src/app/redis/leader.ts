// One process of all does what one alone does; when it is gone, another one does it.
import { randomUUID } from 'node:crypto';
import type { Redis } from 'ioredis';
import type { Leading } from '../keep.js';
import type { Log } from '../queue/types.js';
import { createScript } from './script.js';

/** A leader that says nothing for so long is followed by another one, milliseconds. */
const TERM = 30_000;
/** Where Redis is away it is asked again after, milliseconds. */
const AGAIN = 1_000;

// KEYS: who leads; ARGV: this process, the term. Numbers that are too large for Lua do not occur.
const RUN = `
local leader = redis.call('GET', KEYS[1])
if leader and leader ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 1`;
const LEAVE = `if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end`;

/** Takes the lead whenever there is no leader. @param begin begins, and gives how to end. */
export function lead(
  redis: Redis,
  prefix: string,
  begin: () => () => void,
  log: Log,
  term = TERM,
): Leading {
  const name = randomUUID();
  const key = `${prefix}:leader`;
  const run = createScript(redis, RUN);
  const leave = createScript(redis, LEAVE);
  let end: (() => void) | null = null;
  let timer: NodeJS.Timeout | undefined;
  let left = false;

  async function stand(): Promise<void> {
    const leads = await run([key], [name, term]).then(Boolean, () => null);
    if (left) return;
    if (leads && !end) {
      log.info({}, 'this process makes the pass');
      end = begin();
    }
    // Where Redis is away another one may lead by now.
    if (!leads && end) {
      end();
      end = null;
    }
    timer = setTimeout(stand, leads === null ? AGAIN : term / 3).unref();
  }

  return {
    stands: stand(),
    async leave() {
      left = true;
      clearTimeout(timer);
      end?.();
      end = null;
      await leave([key], [name]).catch(() => {});
    },
  };
}
