// The queue in Redis, on a real one: one worker a key, news runs it again, a flood delays itself alone.

import { createRedisQueue, type RedisQueueOptions } from '../../src/app/queue/redis.js';
import type { Hint, Queue } from '../../src/app/queue/types.js';
import { createLimitStore, RateLimited } from '../../src/github/limits.js';
import { describeWithRedis, startRedis, type TestRedis } from '../support/redis.js';

const SILENT = { info() {}, error() {}, debug() {} };
const HINT: Hint = { installation: 1, requested: false };

describeWithRedis('the queue in Redis', () => {
  let redis: TestRedis;
  const queues: Queue<string>[] = [];
  let tests = 0;

  beforeAll(async () => {
    redis = await startRedis();
  });
  beforeEach(() => {
    tests += 1;
  });
  afterEach(async () => {
    for (const queue of queues.splice(0)) await queue.drain(5_000);
  });
  afterAll(() => redis.stop());

  type Work = (key: string, hint: Hint, signal: AbortSignal) => Promise<void>;

  function queueOf(work: Work, options: Partial<RedisQueueOptions> = {}): Queue<string> {
    const queue = createRedisQueue<string>((key) => key, work, SILENT, {
      redis: redis.connect(),
      prefix: `test-${tests}`,
      limits: createLimitStore(),
      works: true,
      concurrency: 2,
      attempts: 3,
      backoff: () => 1,
      ...options,
    });
    queues.push(queue);
    return queue;
  }

  test('what comes while a key is worked on runs it once more, however often it comes', async () => {
    let runs = 0;
    let begun = () => {};
    let finish = () => {};
    const first = new Promise<void>((resolve) => (begun = resolve));
    const queue = queueOf(async () => {
      runs += 1;
      if (runs > 1) return;
      begun();
      await new Promise<void>((resolve) => (finish = resolve));
    });
    queue.push('a', HINT);
    await first;
    for (let time = 0; time < 5; time += 1) queue.push('a', HINT);
    while ((await queue.size()) > 1) await new Promise((resolve) => setImmediate(resolve));
    expect(runs).toBe(1);
    finish();
    await queue.idle();
    expect(runs).toBe(2);
  });

  test('two processes share the work, and never a key at a time', async () => {
    let most = 0;
    const working = new Map<string, number>();
    const by: Record<string, number> = { a: 0, b: 0 };
    const work = (name: string) => async (key: string) => {
      const now = (working.get(key) ?? 0) + 1;
      working.set(key, now);
      most = Math.max(most, now);
      by[name] = (by[name] ?? 0) + 1;
      await new Promise((resolve) => setTimeout(resolve, 5));
      working.set(key, now - 1);
    };
    const [one] = [queueOf(work('a')), queueOf(work('b'))];
    for (let time = 0; time < 100; time += 1) one?.push(`key ${time % 10}`, HINT);
    await one?.idle();
    expect(most).toBe(1);
    expect(by.a).toBeGreaterThan(0);
    expect(by.b).toBeGreaterThan(0);
  });

  test('a process that only receives leaves the work to another', async () => {
    const done: string[] = [];
    const web = queueOf(async () => void done.push('web'), { works: false });
    queueOf(async (key) => void done.push(key));
    web.push('a', HINT);
    await web.idle();
    expect(done).toEqual(['a']);
  });

  test('a request by a person is not lost among hints, nor when the work fails', async () => {
    const hints: Hint[] = [];
    const queue = queueOf(async (_, hint) => {
      hints.push(hint);
      if (hints.length < 3) throw new Error('503');
    });
    queue.push('a', { ...HINT, requested: true });
    queue.push('a', { ...HINT, quiet: true });
    await queue.idle();
    expect(hints.length).toBeGreaterThanOrEqual(3);
    expect(hints.slice(0, 3).every(({ requested }) => requested)).toBe(true);
    expect(hints[1]).toMatchObject({ quiet: false });
  });

  test('after the last attempt it is given up until the next event', async () => {
    let runs = 0;
    const queue = queueOf(async () => {
      runs += 1;
      throw new Error('503');
    });
    queue.push('a', HINT);
    await queue.idle();
    expect(runs).toBe(3);
    queue.push('a', HINT);
    await queue.idle();
    expect(runs).toBe(6);
  });

  test('an installation at its limit delays its own work alone, and no attempt is lost', async () => {
    const limits = createLimitStore();
    const done: string[] = [];
    let refused = 0;
    const queue = queueOf(
      async (key, { installation }) => {
        if (installation === 1 && refused < 5) {
          refused += 1;
          throw new RateLimited(Date.now() + 5);
        }
        done.push(key);
      },
      { limits, concurrency: 1 },
    );
    queue.push('limited', HINT);
    queue.push('free', { ...HINT, installation: 2 });
    await queue.idle();
    expect(done).toEqual(['free', 'limited']);
  });

  test('a flood of one installation lets another in between', async () => {
    const order: number[] = [];
    let open = () => {};
    const gate = new Promise<void>((resolve) => (open = resolve));
    const queue = queueOf(
      async (key, { installation }) => {
        if (key === 'first') return gate;
        order.push(installation);
      },
      { concurrency: 1 },
    );
    queue.push('first', HINT);
    for (let time = 0; time < 50; time += 1) queue.push(`flood ${time}`, HINT);
    while ((await queue.size()) < 51) await new Promise((resolve) => setImmediate(resolve));
    queue.push('other', { ...HINT, installation: 2 });
    while ((await queue.size()) < 52) await new Promise((resolve) => setImmediate(resolve));
    open();
    await queue.idle();
    expect(order.indexOf(2)).toBeLessThan(5);
    expect(order).toHaveLength(51);
  });

  test('a process that dies leaves its key to another, with what was asked', async () => {
    const hints: Hint[] = [];
    const dying = redis.connect();
    const own = dying.duplicate({ maxRetriesPerRequest: null }).on('error', () => {});
    dying.duplicate = () => own;
    let begun = () => {};
    const started = new Promise<void>((resolve) => (begun = resolve));
    const dead = createRedisQueue<string>(
      (key) => key,
      async () => {
        begun();
        await new Promise(() => {});
      },
      SILENT,
      {
        redis: dying,
        prefix: `test-${tests}`,
        limits: createLimitStore(),
        works: true,
        lock: 400,
      },
    );
    dead.push('a', { ...HINT, requested: true });
    await started;
    for (const client of [own, dying]) client.disconnect();
    const alive = queueOf(async (_, hint) => void hints.push(hint), { lock: 400 });
    await alive.idle();
    expect(hints).toMatchObject([{ requested: true }]);
  });

  test('who has lost a key is told, and what it throws then changes nothing', async () => {
    let told = false;
    let runs = 0;
    const client = redis.connect();
    const queue = queueOf(
      async (_, __, signal) => {
        runs += 1;
        if (runs > 1) return;
        const keys = await client.keys(`test-${tests}:work:*:lock`);
        await client.set(keys[0] as string, 'somebody else');
        await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
        told = true;
        await client.del(keys[0] as string);
        throw new Error('the key was lost');
      },
      { lock: 400 },
    );
    queue.push('a', HINT);
    await queue.idle();
    expect(told).toBe(true);
    expect(runs).toBe(2);
  });
});
