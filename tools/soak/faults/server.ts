// The App's server for a soak: the product as it is, whose waits are as much shorter as GitHub's limits.

import { DEFAULTS } from '../../../src/app/queue/types.js';
import { serve } from '../../../src/app/server.js';
import { RETRY } from '../../../src/github/client.js';
import { PACE } from '../../../src/github/limits.js';
import { PATIENCE, SHARE } from './haste.js';

const HOUR = 3_600_000;

const told = { retries: 0, again: 0 };
let hours = 0;

/** A collection costs time, so there is one for so many lines. */
const COLLECT = 15;
let lines = 0;
let collected = { at: 0, heapUsed: 0 };

function say(): void {
  lines += 1;
  const { rss } = process.memoryUsage();
  if (lines % COLLECT === 1) {
    globalThis.gc?.();
    collected = { at: Date.now(), heapUsed: process.memoryUsage().heapUsed };
  }
  const line = { ...told, hours, rss, ...collected };
  process.stdout.write(`\nsoak ${JSON.stringify(line)}\n`);
}

setInterval(say, 1_000).unref();
// What a pass may spend is counted by the hour, which nobody waits for.
process.on('SIGUSR2', () => {
  hours += 1;
});

await serve(process.env, {
  now: () => new Date(Date.now() + hours * HOUR).toISOString(),
  every: (HOUR / 4) * SHARE,
  pace: { ...PACE, interval: PACE.interval * SHARE, share: SHARE },
  retry: {
    ...RETRY,
    patience: PATIENCE,
    first: 500 * SHARE,
    onRetry() {
      told.retries += 1;
    },
  },
  backoff(attempt) {
    told.again += 1;
    return DEFAULTS.backoff(attempt) * SHARE;
  },
});
