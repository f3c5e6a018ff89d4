// The App's server for a soak: the product as it is, with its waits shortened and what it costs told.

import { serve } from '../../../src/app/server.js';
import { RETRY } from '../../../src/github/client.js';
import { createLimits, type OwnLimits, WRITES } from '../../../src/github/limits.js';

/** By how much a wait is shorter than GitHub asks. */
const SCALE = Number(process.env.SOAK_SCALE ?? 0.05);
const PATIENCE = Number(process.env.SOAK_PATIENCE ?? 3_000);
/** Before a key is tried again, milliseconds. */
const SOONEST = 20;
const LATEST = 1_000;

const told = { retries: 0, again: 0, limits: 0 };

/** GitHub's limits, waited for as they are and for a part of the time. */
function shortened(limits: OwnLimits): OwnLimits {
  return {
    ...limits,
    block(installation, until) {
      told.limits += 1;
      const wait = Math.min(until - Date.now(), 2_000);
      return limits.block(installation, Date.now() + wait * SCALE);
    },
    takeWrite: async () => 0,
  };
}

/** What a write waits for the pace of `WRITES`, were it not shortened: nobody could wait for it. */
export const PACE = WRITES;

function say(): void {
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  process.stdout.write(`\nsoak ${JSON.stringify({ ...told, rss, heapUsed })}\n`);
}

setInterval(say, 1_000).unref();

await serve(process.env, {
  retry: {
    ...RETRY,
    patience: PATIENCE,
    wait(milliseconds) {
      told.retries += 1;
      return RETRY.wait(milliseconds * SCALE);
    },
  },
  backoff(attempt) {
    told.again += 1;
    return Math.min(SOONEST * 2 ** attempt, LATEST);
  },
  limits: shortened(createLimits()),
  // What a killed process had in work is taken up by another one after so long.
  lock: 10_000,
});
