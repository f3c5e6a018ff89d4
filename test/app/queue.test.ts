// The work queue: one worker a key, once more for what comes meanwhile, and patience with outages.
import { jest } from '@jest/globals';
import { createQueue } from '../../src/app/queue/in-process.js';
import type { Hint } from '../../src/app/queue/types.js';
import { RateLimited } from '../../src/github/limits.js';

const SILENT = { info() {}, error() {}, debug() {} };
const HINT: Hint = { installation: 1, requested: false };

/** Lets everything that is ready run. */
const settle = async () => {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};

beforeEach(() => jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'setImmediate'] }));
afterEach(() => jest.useRealTimers());

function queueOf(work: (key: string, hint: Hint) => Promise<void>, attempts = 3) {
  return createQueue<string>((key) => key, work, SILENT, {
    concurrency: 2,
    attempts,
    backoff: (n) => n * 1_000,
  });
}

test('what comes while a key is worked on runs it once more, however often it comes', async () => {
  let runs = 0;
  let finish = () => {};
  const queue = queueOf(async () => {
    runs += 1;
    if (runs === 1) await new Promise<void>((resolve) => (finish = resolve));
  });
  queue.push('a', HINT);
  await settle();
  for (let time = 0; time < 5; time += 1) queue.push('a', HINT);
  await settle();
  expect(runs).toBe(1);
  finish();
  await settle();
  expect(runs).toBe(2);
  expect(await queue.size()).toBe(0);
});

test('what waits outside goes before the next key', async () => {
  const order: string[] = [];
  const queue = createQueue<string>(
    (key) => key,
    async (key) => void order.push(key),
    SILENT,
    { concurrency: 1 },
  );
  for (const key of ['a', 'b', 'c']) queue.push(key, HINT);
  setImmediate(() => order.push('webhook'));
  await settle();
  expect(order).toHaveLength(4);
  expect(order.indexOf('webhook')).toBeLessThan(order.indexOf('b'));
});

test('a request by a person is not lost among hints', async () => {
  const hints: Hint[] = [];
  const queue = queueOf(async (_, hint) => void hints.push(hint));
  queue.push('a', { ...HINT, requested: true });
  queue.push('a', { ...HINT, quiet: true });
  await settle();
  expect(hints).toEqual([{ installation: 1, requested: true, quiet: false, again: false }]);
});

test('what fails is tried again after a while, and counts as work until then', async () => {
  let runs = 0;
  const queue = queueOf(async () => {
    runs += 1;
    if (runs < 3) throw new Error('503');
  });
  queue.push('a', HINT);
  await settle();
  expect([runs, await queue.size()]).toEqual([1, 1]);
  await jest.advanceTimersByTimeAsync(1_000);
  await settle();
  expect(runs).toBe(2);
  await jest.advanceTimersByTimeAsync(2_000);
  await settle();
  expect([runs, await queue.size()]).toEqual([3, 0]);
});

test('a limit that is not the one of its own installation is waited for as well', async () => {
  const until = Date.now() + 60_000;
  let runs = 0;
  const queue = queueOf(async () => {
    runs += 1;
    if (Date.now() < until) throw new RateLimited(until);
  }, 1);
  await queue.push('a', HINT);
  await settle();
  expect([runs, await queue.size()]).toEqual([1, 1]);
  await jest.advanceTimersByTimeAsync(60_000);
  await settle();
  expect([runs, await queue.size()]).toEqual([2, 0]);
});

test('news of a key that waits runs it at once', async () => {
  let runs = 0;
  const queue = queueOf(async () => {
    runs += 1;
    if (runs === 1) throw new Error('503');
  });
  queue.push('a', HINT);
  await settle();
  queue.push('a', HINT);
  await settle();
  expect([runs, await queue.size()]).toEqual([2, 0]);
  await jest.advanceTimersByTimeAsync(10_000);
  await settle();
  expect(runs).toBe(2);
});

test('another try is told from news', async () => {
  const hints: (boolean | undefined)[] = [];
  const queue = queueOf(async (_, { again }) => {
    hints.push(again);
    if (hints.length < 3) throw new Error('503');
  });
  queue.push('a', HINT);
  await settle();
  await jest.advanceTimersByTimeAsync(1_000);
  await settle();
  queue.push('a', HINT);
  await settle();
  expect(hints).toEqual([false, true, false]);
});

test('after the last attempt it is given up until the next event', async () => {
  let runs = 0;
  const queue = queueOf(async () => {
    runs += 1;
    throw new Error('503');
  });
  queue.push('a', HINT);
  await settle();
  await jest.advanceTimersByTimeAsync(60_000);
  await settle();
  expect([runs, await queue.size()]).toEqual([3, 0]);
  queue.push('a', HINT);
  await settle();
  expect(runs).toBe(4);
  const done = queue.drain(60_000);
  await settle();
  await done;
});

test('draining waits for work, and not for further attempts', async () => {
  let finish = () => {};
  const queue = queueOf(async (key) => {
    if (key === 'fails') throw new Error('503');
    await new Promise<void>((resolve) => (finish = resolve));
  });
  queue.push('fails', HINT);
  queue.push('works', HINT);
  await settle();
  let drained = false;
  const done = queue.drain(60_000).then(() => {
    drained = true;
  });
  await settle();
  expect(drained).toBe(false);
  finish();
  await settle();
  await done;
  expect(drained).toBe(true);
});

test('the log of a failure holds no text of the request that failed', async () => {
  const logged: object[] = [];
  const queue = createQueue<string>(
    (key) => key,
    async () => {
      const request = { body: { body: 'Two customers were refunded twice' } };
      const response = { headers: {}, data: { message: 'refunded' } };
      const refused = { status: 422, request, response };
      throw Object.assign(new Error('Validation Failed: refunded'), refused);
    },
    { ...SILENT, error: (about) => void logged.push(about) },
    { attempts: 1 },
  );
  queue.push('a', HINT);
  await settle();
  const message = 'GitHub refused the request (422)';
  expect(logged).toMatchObject([{ err: { message, status: 422 }, key: 'a' }]);
  expect(JSON.stringify(logged)).not.toContain('refunded');
});
