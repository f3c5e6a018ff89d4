// `npm run soak -- faults-redis`: the fault test with a web and a worker process on a real Redis.
import { startRedis } from '../../../test/support/redis.js';
import { type Asked, soakWith } from './main.js';

export const ON_REDIS = 'A web and a worker process on Redis';

/** The environments of a web and a worker process, of which the first takes deliveries. */
export function webAndWorker(url: string) {
  const shared = { REDIS_URL: url };
  return {
    envs: [
      { ...shared, PROCESS_ROLE: 'web' },
      { ...shared, PROCESS_ROLE: 'worker' },
    ],
    taking: 1,
  };
}

export async function soak(asked: Asked): Promise<number> {
  const redis = await startRedis();
  try {
    return await soakWith(asked, { [ON_REDIS]: webAndWorker(redis.url) });
  } finally {
    await redis.stop();
  }
}
