// The intake in a thread of its own: answers while the work has no time, and loses nothing.
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import type { Behind, Intake } from '../../src/app/http.js';
import type { Delivery } from '../../src/app/intake.js';
import { type ThreadSettings, threadedIntake } from '../../src/app/threaded.js';
import { HOOKS, signed } from '../support/raw-http.js';

const SECRET = 'secret';
const never = () => new Promise<never>(() => {});

let folder: string;
let intake: Intake | null = null;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'thread-'));
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));
  await build({
    entryPoints: ['src/app/intake-thread.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile: join(folder, 'thread.mjs'),
  });
});
afterEach(async () => {
  await intake?.end();
  intake = null;
});
afterAll(() => rm(folder, { recursive: true }));

function start(behind: Partial<Behind>, settings: Partial<ThreadSettings> = {}): Intake {
  const all: Behind = {
    receive: async () => true,
    working: async () => 0,
    reasons: async () => [],
    metrics: async () => ({ type: 'text/plain', text: 'up 1\n' }),
    answered: () => {},
    failed: () => {},
    ...behind,
  };
  const needed = {
    path: HOOKS,
    secret: SECRET,
    maxBody: 100_000,
    patience: {},
    receives: true,
    lasting: false,
    ...settings,
  };
  intake = threadedIntake(all, needed, pathToFileURL(join(folder, 'thread.mjs')));
  return intake;
}

const listening = async (one: Intake) => `http://127.0.0.1:${await one.listen(0, '127.0.0.1')}`;

/** The headers of a delivery, as `fetch` takes them. */
function headersOf(body: string): Record<string, string> {
  const lines = signed(SECRET, 'issues', body).map((line) => line.split(': ') as [string, string]);
  return Object.fromEntries(lines.filter(([name]) => !/^content-length$/i.test(name)));
}

const deliver = (url: string, body: string) =>
  fetch(url + HOOKS, { method: 'POST', headers: headersOf(body), body });

test('what it answers comes from the work', async () => {
  const came: Delivery[] = [];
  const answered: [string, number][] = [];
  const url = await listening(
    start({
      receive: async (delivery) => came.push(delivery) > 0,
      working: async () => 7,
      reasons: async () => ['GitHub cannot be reached'],
      answered: (event, status) => answered.push([event, status]),
    }),
  );
  expect((await deliver(url, '{"é":[1]}')).status).toBe(202);
  const health = await fetch(`${url}/health`);
  expect([health.status, await health.json()]).toEqual([200, { ok: true, queued: 7 }]);
  expect(came).toMatchObject([{ name: 'issues', payload: { é: [1] } }]);
  const ready = await fetch(`${url}/ready`);
  const reasons = ['GitHub cannot be reached'];
  expect([ready.status, await ready.json()]).toEqual([503, { ready: false, reasons }]);
  const metrics = await fetch(`${url}/metrics`);
  expect([metrics.status, await metrics.text()]).toEqual([200, 'up 1\n']);
  expect((await deliver(url, '[]')).status).toBe(400);
  await (await fetch(`${url}/health`)).text();
  expect(answered).toEqual([
    ['issues', 202],
    ['unknown', 400],
  ]);
});

test('what is kept too late is refused, and counts as that alone', async () => {
  const answered: [string, number][] = [];
  let keep = () => {};
  const receive = () =>
    new Promise<boolean>((resolve) => {
      keep = () => resolve(true);
    });
  const one = start(
    { receive, answered: (event, status) => answered.push([event, status]) },
    { lasting: true, kept: 50 },
  );
  const url = await listening(one);
  expect((await deliver(url, '{}')).status).toBe(503);
  keep();
  await (await fetch(`${url}/health`)).text();
  expect(answered).toEqual([['issues', 503]]);
});

test('it acknowledges while the thread of the work does nothing else', async () => {
  const came: string[] = [];
  const one = start({ receive: async ({ text }) => came.push(text) > 0 });
  const url = await listening(one);
  const answered = new Int32Array(new SharedArrayBuffer(4));
  const body = '{"a":1}';
  const client = new Worker(
    `const { workerData: { url, init, answered } } = require('node:worker_threads');
     fetch(url, init).then(({ status }) => {
       Atomics.store(answered, 0, status);
       Atomics.notify(answered, 0);
     });`,
    {
      eval: true,
      workerData: {
        url: url + HOOKS,
        init: { method: 'POST', headers: headersOf(body), body },
        answered,
      },
    },
  );
  // From here to the answer this thread stands still.
  Atomics.wait(answered, 0, 0, 60_000);
  expect(answered[0]).toBe(202);
  expect(came).toEqual([]);
  await one.close(60_000);
  expect(came).toEqual([body]);
  await client.terminate();
});

test('work that says nothing: deliveries are refused in time, and every answer says why', async () => {
  const answers = { working: 50, metrics: 50, reasons: 50, stuck: 400 };
  const behind = { receive: never, working: never, reasons: never, metrics: never };
  const url = await listening(start(behind, { handed: 2, answers }));
  const statuses = [];
  for (let n = 0; n < 3; n += 1) statuses.push(await deliver(url, `{"n":${n}}`));
  expect(statuses.map(({ status }) => status)).toEqual([202, 202, 503]);
  expect(statuses[2]?.headers.get('retry-after')).toBe('10');
  expect(await statuses[2]?.json()).toEqual({
    error: 'Too many deliveries wait to be worked on; redeliver this one',
  });
  const ready = await fetch(`${url}/ready`);
  const reasons = ['the work is busy and gives no answer'];
  expect([ready.status, await ready.json()]).toEqual([503, { ready: false, reasons }]);
  expect((await fetch(`${url}/metrics`)).status).toBe(503);
  let health = await fetch(`${url}/health`);
  while (health.status === 200) {
    expect(await health.json()).toEqual({ ok: true, queued: null });
    health = await fetch(`${url}/health`);
  }
  const error = expect.stringMatching(/^the work has given no sign for \d+ ms$/);
  expect([health.status, await health.json()]).toEqual([503, { ok: false, error }]);
});

test('it takes no more connections, and waits until the work has what came', async () => {
  let take = () => {};
  const taken = new Promise<boolean>((done) => {
    take = () => done(true);
  });
  const one = start({ receive: () => taken });
  const url = await listening(one);
  expect((await deliver(url, '{}')).status).toBe(202);
  let closed = false;
  const closing = one.close(60_000).then(() => {
    closed = true;
  });
  while (await fetch(`${url}/health`).catch(() => null));
  expect(closed).toBe(false);
  take();
  await closing;
});

test('a port that is taken, and a thread whose file is missing, are told', async () => {
  const one = start({});
  const port = await one.listen(0, '127.0.0.1');
  const other = start({});
  await expect(other.listen(port, '127.0.0.1')).rejects.toThrow(`port ${port} is taken`);
  await one.end();
  const missing = new URL('./missing.mjs', pathToFileURL(`${folder}/`));
  const settings = {
    path: HOOKS,
    secret: SECRET,
    maxBody: 1,
    patience: {},
    receives: true,
    lasting: false,
  };
  const none = threadedIntake({} as Behind, settings, missing);
  await expect(none.listen(0, '127.0.0.1')).rejects.toThrow('missing.mjs');
});
