// The App's server for a soak: the product as it is, whose waits are as much shorter as GitHub's limits.

import { DEFAULTS } from '../../../src/app/queue/types.js';
import { serve } from '../../../src/app/server.js';
import { RETRY } from '../../../src/github/client.js';
import { PACE } from '../../../src/github/limits.js';
import { PATIENCE, SHARE } from './haste.js';

/** What was spent an hour ago counts for a minute more. */
const HOUR = 62 * 60_000;

const told = { retries: 0, again: 0 };
let hours = 0;

let collected = { at: 0, heapUsed: 0 };

function say(): void {
  const { rss } = process.memoryUsage();
  const line = { ...told, hours, rss, ...collected };
  process.stdout.write(`\nsoak ${JSON.stringify(line)}\n`);
}

setInterval(say, 1_000).unref();
// A collection costs time, so it is asked for.
process.on('SIGHUP', () => {
  globalThis.gc?.();
  collected = { at: Date.now(), heapUsed: process.memoryUsage().heapUsed };
  say();
});
let lookNow: () => void = () => {};
// Whoever plays says when a quarter of an hour is over: on a slow machine passes by a clock would be most of the work.
process.on('SIGALRM', () => lookNow());
// What a pass may spend is counted by the hour, which nobody waits for, nor for the pass after it.
process.on('SIGUSR2', () => {
  hours += 1;
  lookNow();
  say();
});

await serve(process.env, {
  now: () => new Date(Date.now() + hours * HOUR).toISOString(),
  looks(look) {
    lookNow = look;
    return { stop() {} };
  },
  // As in the product, twice as long as a request may take.
  lock: 2 * PATIENCE,
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
