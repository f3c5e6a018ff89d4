// What every queue promises, in this process and in Redis alike.
import { createQueue } from '../../src/app/queue/in-process.js';
import type { Hint, Queue, QueueOptions, Work } from '../../src/app/queue/types.js';
import { createRedisQueue } from '../../src/app/redis/queue.js';
import { RateLimited } from '../../src/github/limits.js';
import { describeWithRedis, startRedis, type TestRedis } from '../support/redis.js';

const SILENT = { info() {}, error() {}, debug() {} };
const HINT: Hint = { installation: 1, requested: false };
const OPTIONS: QueueOptions = { concurrency: 2, attempts: 3, backoff: () => 1, pause: () => 0 };

type Make = (work: Work<string>, options?: Partial<QueueOptions>) => Promise<Queue<string>>;

/** A promise with what ends it. */
function latch(): { open: () => void; opened: Promise<void> } {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open: () => open(), opened };
}

function contract(make: Make): void {
  test('what comes while a key is worked on runs it once more, however often it comes', async () => {
    let runs = 0;
    const [begun, goOn] = [latch(), latch()];
    const queue = await make(async () => {
      runs += 1;
      if (runs > 1) return;
      begun.open();
      await goOn.opened;
    });
    await queue.push('a', HINT);
    await begun.opened;
    for (let time = 0; time < 5; time += 1) await queue.push('a', HINT);
    expect(runs).toBe(1);
    goOn.open();
    await queue.idle();
    expect(runs).toBe(2);
  });

  test('a request by a person is not lost among hints', async () => {
    const hints: Hint[] = [];
    const goOn = latch();
    const queue = await make(
      async (key, hint) => {
        if (key === 'first') return goOn.opened;
        hints.push(hint);
      },
      { concurrency: 1 },
    );
    await queue.push('first', HINT);
    await queue.push('a', { ...HINT, requested: true });
    await queue.push('a', { ...HINT, quiet: true });
    goOn.open();
    await queue.idle();
    expect(hints).toEqual([{ installation: 1, requested: true, quiet: false, again: false }]);
  });

  test.each<[string, Hint['pass'][], Hint['pass']]>([
    ['a pass asks for it', ['rest'], 'rest'],
    ['two passes ask for it', ['rest', 'look', 'rest'], 'look'],
    ['an event asks for it as well', ['look', undefined, 'rest'], undefined],
  ])('what may be spent on a key is known at each try: %s', async (_, asked, spends) => {
    const hints: Hint[] = [];
    const goOn = latch();
    const queue = await make(
      async (key, hint) => {
        if (key === 'first') return goOn.opened;
        hints.push(hint);
        if (hints.length === 1) throw new Error('503');
      },
      { concurrency: 1 },
    );
    await queue.push('first', HINT);
    for (const pass of asked) await queue.push('a', { ...HINT, pass });
    goOn.open();
    await queue.idle();
    expect(hints.map(({ pass }) => pass)).toEqual([spends, spends]);
  });

  test('another try is told from news, and what was asked is not forgotten', async () => {
    const hints: Hint[] = [];
    const queue = await make(async (_, hint) => {
      hints.push(hint);
      if (hints.length < 3) throw new Error('503');
    });
    await queue.push('a', { ...HINT, requested: true });
    await queue.idle();
    expect(hints.map(({ again, requested }) => [again, requested])).toEqual([
      [false, true],
      [true, true],
      [true, true],
    ]);
    await queue.push('a', HINT);
    await queue.idle();
    expect(hints.slice(3)).toMatchObject([{ again: false, requested: false }]);
  });

  test('news during a try that fails counts as news for the next one', async () => {
    const hints: Hint[] = [];
    const [begun, goOn] = [latch(), latch()];
    const queue = await make(async (_, hint) => {
      hints.push(hint);
      if (hints.length > 1) return;
      begun.open();
      await goOn.opened;
      throw new Error('503');
    });
    await queue.push('a', { ...HINT, quiet: true });
    await begun.opened;
    await queue.push('a', HINT);
    goOn.open();
    await queue.idle();
    expect(hints[1]).toMatchObject({ again: false, quiet: false });
  });

  test('what is tried again counts as work until then', async () => {
    let runs = 0;
    const failed = latch();
    const queue = await make(
      async () => {
        runs += 1;
        failed.open();
        if (runs === 1) throw new Error('503');
      },
      { backoff: () => 200 },
    );
    await queue.push('a', HINT);
    await failed.opened;
    expect(await queue.size()).toBe(1);
    await queue.idle();
    expect([runs, await queue.size()]).toEqual([2, 0]);
  });

  test('news of a key that waits for another try runs it at once', async () => {
    let runs = 0;
    const queue = await make(
      async () => {
        runs += 1;
        if (runs === 1) throw new Error('503');
      },
      { backoff: () => 3_600_000 },
    );
    await queue.push('a', HINT);
    while (runs === 0) await new Promise((resolve) => setImmediate(resolve));
    // It has to be noted that the try failed.
    await new Promise((resolve) => setTimeout(resolve, 100));
    await queue.push('a', HINT);
    await queue.idle();
    expect(runs).toBe(2);
  });

  test('after the last attempt it is given up until the next event', async () => {
    let runs = 0;
    const queue = await make(async () => {
      runs += 1;
      throw new Error('503');
    });
    await queue.push('a', HINT);
    await queue.idle();
    expect(runs).toBe(3);
    await queue.push('a', HINT);
    await queue.idle();
    expect(runs).toBe(6);
  });

  test('an installation at its limit delays its own work alone, and no attempt is lost', async () => {
    const done: string[] = [];
    let [refused, until] = [0, 0];
    const queue = await make(
      async (key, { installation }) => {
        if (installation === 1 && refused < 5) {
          refused += 1;
          until = Date.now() + 5;
          throw new RateLimited(until);
        }
        done.push(key);
      },
      {
        concurrency: 1,
        pause: (installation) => (installation === 1 ? Math.max(until - Date.now(), 0) : 0),
      },
    );
    await queue.push('limited', HINT);
    await queue.push('free', { ...HINT, installation: 2 });
    await queue.idle();
    expect([done.sort(), refused]).toEqual([['free', 'limited'], 5]);
  });

  test('a flood of one installation lets another in between', async () => {
    const order: number[] = [];
    const goOn = latch();
    const queue = await make(
      async (key, { installation }) => {
        if (key === 'first') return goOn.opened;
        order.push(installation);
      },
      { concurrency: 1 },
    );
    await queue.push('first', HINT);
    for (let time = 0; time < 50; time += 1) await queue.push(`flood ${time}`, HINT);
    await queue.push('other', { ...HINT, installation: 2 });
    expect(await queue.size()).toBe(52);
    goOn.open();
    await queue.idle();
    expect(order.indexOf(2)).toBeLessThan(5);
    expect(order).toHaveLength(51);
  });

  test('in an installation what came first is first, however much less waits later', async () => {
    const order: string[] = [];
    const goOn = latch();
    const queue = await make(
      async (key) => {
        if (key === 'first') return goOn.opened;
        order.push(key);
        if (key === 'a5') await queue.push('late', HINT);
      },
      { concurrency: 1 },
    );
    await queue.push('first', HINT);
    const keys = Array.from({ length: 10 }, (_, at) => `a${at}`);
    for (const key of keys) await queue.push(key, HINT);
    goOn.open();
    await queue.idle();
    expect(order).toEqual([...keys, 'late']);
  });

  test('it says how long the one that waits longest has waited, and nothing of what runs', async () => {
    const [begun, goOn] = [latch(), latch()];
    const queue = await make(
      async () => {
        begun.open();
        await goOn.opened;
      },
      { concurrency: 1 },
    );
    await queue.push('runs', HINT);
    await begun.opened;
    expect(await queue.age()).toBe(0);
    await queue.push('waits', HINT);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await queue.age()).toBeGreaterThan(0.01);
    goOn.open();
    await queue.idle();
    expect(await queue.age()).toBe(0);
  });

  test('draining waits for what runs', async () => {
    const [begun, goOn] = [latch(), latch()];
    let done = false;
    const queue = await make(async () => {
      begun.open();
      await goOn.opened;
      done = true;
    });
    await queue.push('a', HINT);
    await begun.opened;
    const drained = queue.drain(60_000);
    goOn.open();
    expect(await drained).toBe(0);
    expect(done).toBe(true);
  });
}

const queues: Queue<string>[] = [];

/** Ends what a test made. */
async function drainAll(): Promise<void> {
  for (const queue of queues.splice(0)) await queue.drain(1_000);
}

describe('the queue of one process', () => {
  afterEach(drainAll);
  contract(async (work, options) => {
    const queue = createQueue<string>((key) => key, work, SILENT, { ...OPTIONS, ...options });
    queues.push(queue);
    return queue;
  });
});

describeWithRedis('the queue in Redis', () => {
  let redis: TestRedis;
  let tests = 0;
  beforeAll(async () => {
    redis = await startRedis();
  });
  beforeEach(() => {
    tests += 1;
  });
  afterEach(drainAll);
  afterAll(() => redis.stop());

  contract(async (work, options) => {
    const { pause, ...rest } = { ...OPTIONS, ...options };
    const queue = createRedisQueue<string>((key) => key, work, SILENT, await redis.connect(), {
      ...rest,
      prefix: `{test-${tests}}`,
      pause: async (installation) => pause(installation),
      works: true,
    });
    queues.push(queue);
    return queue;
  });
});
