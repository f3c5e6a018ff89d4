// `npm run soak -- faults-all`: the fault test in each variant, held to one calm run.
import { startRedis } from '../../../test/support/redis.js';
import { type Asked, soakWith } from './main.js';
import { ON_REDIS, webAndWorker } from './redis.js';
import { TWO } from './two.js';

export async function soak(asked: Asked): Promise<number> {
  const redis = await startRedis();
  try {
    return await soakWith(asked, {
      'In one process': { envs: [{}] },
      ...TWO,
      [ON_REDIS]: webAndWorker(redis.url),
    });
  } finally {
    await redis.stop();
  }
}
