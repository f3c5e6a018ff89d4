// What several processes share in Redis besides work and memory: limits, timers, who makes the pass.
import { type Key, keyId, pullKey } from '../../src/app/keys.js';
import { createIndexed } from '../../src/app/redis/indexed.js';
import { keepInRedis } from '../../src/app/redis/keep.js';
import { lead } from '../../src/app/redis/leader.js';
import { createRedisLimits } from '../../src/app/redis/limits.js';
import { createRedisPassStore } from '../../src/app/redis/pass-store.js';
import { createRedisQueue } from '../../src/app/redis/queue.js';
import { createRedisTimers } from '../../src/app/redis/timers.js';
import { whyUnread } from '../../src/github/errors.js';
import { WRITES } from '../../src/github/limits.js';
import { describeWithRedis, startRedis, type TestRedis } from '../support/redis.js';

const SILENT = { info() {}, error() {}, debug() {} };
const KEY = pullKey('acme/agents', 1);
const HINT = { installation: 1, requested: false };

/** Resolves as soon as it is so. */
async function until(is: () => boolean): Promise<void> {
  while (!is()) await new Promise((resolve) => setTimeout(resolve, 10));
}

describeWithRedis('what processes share in Redis', () => {
  let redis: TestRedis;
  let prefix = '';
  let tests = 0;
  const ends: (() => unknown)[] = [];
  beforeAll(async () => {
    redis = await startRedis();
  });
  beforeEach(() => {
    tests += 1;
    prefix = `{test-${tests}}`;
  });
  afterEach(async () => {
    for (const end of ends.splice(0)) await end();
  });
  afterAll(() => redis.stop());

  const client = async () => (await redis.connect()).redis;

  test('two processes keep to one pace of writes, and each installation has its own', async () => {
    const [a, b] = [
      createRedisLimits(await client(), prefix),
      createRedisLimits(await client(), prefix),
    ];
    for (let write = 0; write < WRITES.burst; write += 2) {
      expect([await a.takeWrite(1), await b.takeWrite(1)]).toEqual([0, 0]);
    }
    // Later ones wait, each for those before it.
    const [next, after] = [await a.takeWrite(1), await b.takeWrite(1)];
    expect(next).toBeGreaterThan(0);
    expect(after).toBeGreaterThan(next);
    expect(await b.pause(1)).toBeGreaterThan(0);
    expect([await b.takeWrite(2), await b.pause(2)]).toEqual([0, 0]);
  });

  test('a Redis that takes nothing more is not ready, and says why', async () => {
    const keep = await keepInRedis({ url: redis.url, name: prefix, works: false }, SILENT);
    ends.push(() => keep.close());
    const connection = await client();
    await expect(keep.reach()).resolves.toBeUndefined();
    await connection.config('SET', 'maxmemory', '1');
    const told = await keep.reach().then(() => 'ready', whyUnread);
    await connection.config('SET', 'maxmemory', '0');
    expect(told).toMatch(/^OOM command not allowed/);
    await expect(keep.reach()).resolves.toBeUndefined();
  });

  test('a clock that was a day ahead, and a limit without an end, hold nothing up for long', async () => {
    const connection = await client();
    const limits = createRedisLimits(connection, prefix);
    const day = Date.now() + 86_400_000;
    await connection.mset(`${prefix}:blocked:1`, day, `${prefix}:writes:1`, day);
    expect([await limits.blockedUntil(1), await limits.pause(1)]).toEqual([0, 0]);
    expect(await limits.takeWrite(1)).toBe(0);
    expect(await limits.block(2, 1e300)).toBeLessThanOrEqual(Date.now() + 3_600_000);
  });

  test('what GitHub said to one process holds for all, and no earlier end of it', async () => {
    const [a, b] = [
      createRedisLimits(await client(), prefix),
      createRedisLimits(await client(), prefix),
    ];
    const end = Date.now() + 60_000;
    await a.block(1, end);
    await a.block(1, end - 30_000);
    expect(await b.blockedUntil(1)).toBe(end);
    expect(await b.pause(1)).toBeGreaterThan(30_000);
    expect([await b.blockedUntil(2), await b.pause(2)]).toEqual([0, 0]);
    await a.block(3, Date.now() - 1_000);
    expect(await b.blockedUntil(3)).toBe(0);
  });

  test('what passes remember is one for all, and no change is lost', async () => {
    const [a, b] = [
      createRedisPassStore(await client(), prefix),
      createRedisPassStore(await client(), prefix),
    ];
    expect(await a.read('later 1')).toBeNull();
    const add = (one: number) => (before: number[] | null) => [...(before ?? []), one];
    await Promise.all(
      [0, 1, 2, 3, 4, 5].map((one) => (one % 2 ? a : b).update('later 1', add(one))),
    );
    expect((await b.read<number[]>('later 1'))?.sort()).toEqual([0, 1, 2, 3, 4, 5]);
    expect(await b.read('later 2')).toBeNull();
  });

  test('an timer rings once at its last moment, whoever set it, and none that was taken back', async () => {
    const rung: string[] = [];
    const ring = async (key: Key, installation: number) =>
      void rung.push(`${keyId(key)} ${installation}`);
    const own = await client();
    const [web, worker] = [false, true].map((rings) =>
      createRedisTimers(own, prefix, { ring, rings, log: SILENT }),
    );
    ends.push(() => worker?.stop());
    await web?.set(KEY, '2099-01-01T00:00:00Z', 6);
    await web?.set(KEY, new Date().toISOString(), 7);
    const [late, back] = [pullKey('acme/agents', 2), pullKey('acme/agents', 3)];
    await web?.set(late, '2099-01-01T00:00:00Z', 7);
    await web?.set(back, new Date().toISOString(), 7);
    await web?.clear(back);
    await until(() => rung.length > 0);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(rung).toEqual(['pull:acme/agents#1 7']);
  });

  test('one of many leads; when it leaves or dies, another one does', async () => {
    const leads = new Set<string>();
    const stand = async (name: string, url?: string) => {
      const connections = await redis.connect(url);
      const begin = () => {
        leads.add(name);
        return () => leads.delete(name);
      };
      const leading = lead(connections.redis, prefix, begin, SILENT, 600);
      ends.push(leading.leave);
      await leading.stands;
      return leading;
    };
    const detour = await redis.detour();
    const first = await stand('first');
    await stand('second', detour.url);
    expect([...leads]).toEqual(['first']);
    await first.leave();
    await until(() => leads.has('second'));
    await stand('third');
    expect([...leads]).toEqual(['second']);
    detour.cut();
    await until(() => leads.has('third'));
    await until(() => !leads.has('second'));
    expect([...leads]).toEqual(['third']);
  });

  test('beyond its bound a store drops the oldest, its tags as well', async () => {
    const own = await client();
    const store = createIndexed(own, prefix, 2);
    for (const id of ['a', 'b', 'a', 'c']) await store.put(id, id, [`tag ${id}`, 'all']);
    expect((await store.by(['all'])).sort()).toEqual(['a', 'c']);
    expect(await own.exists(`${prefix}:tag:tag b`)).toBe(0);
  });

  type Run = (key: string, held: () => boolean) => Promise<void>;
  const queueAt = async (
    run: Run,
    { url, works = true }: { url?: string; works?: boolean } = {},
  ) => {
    const queue = createRedisQueue<string>(
      (key) => key,
      (key, _, held) => run(key, held),
      SILENT,
      await redis.connect(url),
      { prefix, works, lock: 800, pause: async () => 0, backoff: () => 1 },
    );
    ends.push(() => queue.drain(1_000));
    return queue;
  };

  test('two processes share the work, and never a key at a time', async () => {
    let most = 0;
    const working = new Map<string, number>();
    const by = new Set<string>();
    const work = (name: string) => async (key: string) => {
      const now = (working.get(key) ?? 0) + 1;
      working.set(key, now);
      most = Math.max(most, now);
      by.add(name);
      await new Promise((resolve) => setTimeout(resolve, 5));
      working.set(key, now - 1);
    };
    const one = await queueAt(work('a'));
    await queueAt(work('b'));
    for (let time = 0; time < 100; time += 1) await one.push(`key ${time % 10}`, HINT);
    await one.idle();
    expect([most, [...by].sort()]).toEqual([1, ['a', 'b']]);
  });

  test('a key that was refused half-way is not counted as waiting for ever', async () => {
    const queue = await queueAt(async () => {}, { works: false });
    await queue.push('waits', HINT);
    const own = await client();
    await own.zadd(`${prefix}:since`, Date.now() - 3_600_000, 'refused');
    expect(await queue.age()).toBeLessThan(60);
    expect(await own.zrange(`${prefix}:since`, 0, '-1')).toEqual(['waits']);
  });

  test('a process that receives alone leaves the work to another', async () => {
    const done: string[] = [];
    const web = await queueAt(async () => void done.push('web'), { works: false });
    await web.push('a', HINT);
    expect(await web.size()).toBe(1);
    await queueAt(async (key) => void done.push(key));
    await web.idle();
    expect(done).toEqual(['a']);
  });

  test('who is cut off from Redis no longer holds its key, and another one does the work', async () => {
    const detour = await redis.detour();
    let lost: () => boolean = () => false;
    const goOn = { now: () => {} };
    const cutOff = await queueAt(
      async (_, held) => {
        lost = () => !held();
        await new Promise<void>((resolve) => {
          goOn.now = resolve;
        });
      },
      { url: detour.url },
    );
    await cutOff.push('a', HINT);
    await until(() => goOn.now.name !== 'now');
    expect(lost()).toBe(false);
    detour.cut();
    let taken = false;
    const other = await queueAt(async () => {
      // By then the first one knows.
      expect(lost()).toBe(true);
      taken = true;
    });
    await other.idle();
    expect(taken).toBe(true);
    goOn.now();
  });

  test('work that lasts longer than a lock stays with its worker', async () => {
    let runs = 0;
    const queue = await queueAt(async (_, held) => {
      runs += 1;
      await new Promise((resolve) => setTimeout(resolve, 2_500));
      expect(held()).toBe(true);
    });
    await queue.push('a', HINT);
    await queue.idle();
    expect(runs).toBe(1);
  });

  test('a Redis that is away refuses at once, and what it took is done when it is back', async () => {
    const done: string[] = [];
    const web = await queueAt(async () => {}, { works: false });
    await web.push('taken', HINT);
    await redis.kill();
    await expect(web.push('refused', HINT)).rejects.toThrow();
    // One that starts meanwhile works as soon as Redis is there.
    const worker = await queueAt(async (key) => void done.push(key));
    await expect(worker.push('refused', HINT)).rejects.toThrow();
    await redis.restart();
    await until(() => done.length > 0);
    expect(done).toEqual(['taken']);
    const late = async () =>
      worker.push('later', HINT).then(
        () => true,
        () => false,
      );
    while (!(await late())) await new Promise((resolve) => setTimeout(resolve, 20));
    await until(() => done.length > 1);
    expect(done).toEqual(['taken', 'later']);
  });
});
