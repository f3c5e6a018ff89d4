// What is told of a delivery where the queue cannot keep what it asks for.
import type { Probot } from 'probot';
import { installApp } from '../../src/app/app.js';
import { keepHere } from '../../src/app/keep.js';

type Handler = (event: { id: string; name: string; payload: object }) => Promise<void>;

/** The App over a queue that is away while it is told so. */
function scene(isAway: () => boolean) {
  let handle: Handler = async () => {};
  const probot = {
    on: (_: string[], handler: Handler) => {
      handle = handler;
    },
    log: { info() {}, error() {}, debug() {}, warn() {} },
    auth: async () => ({
      hook: { wrap() {} },
      request: async () => ({ data: { id: 1, slug: 'a' } }),
    }),
  };
  const keep = keepHere();
  const app = installApp(probot as unknown as Probot, {
    host: 'github.com',
    now: () => new Date().toISOString(),
    secret: 's',
    keep: {
      ...keep,
      createQueue: (...given) => ({
        ...keep.createQueue(...given),
        push: async () => {
          await new Promise((resolve) => setImmediate(resolve));
          if (isAway()) throw new Error('Redis is away');
        },
      }),
    },
  });
  const payload = () => ({
    action: 'edited',
    installation: { id: 1 },
    repository: { full_name: 'acme/agents' },
    issue: { number: 1 },
  });
  return async (id: string) => {
    const own = payload();
    await handle({ id, name: 'issues', payload: own });
    return app.isKept(own);
  };
}

test('one that comes twice at a time is kept neither time where it cannot be kept', async () => {
  const deliver = scene(() => true);
  expect(await Promise.all([deliver('a'), deliver('a')])).toEqual([false, false]);
});

test('one that comes again is kept as soon as it can be', async () => {
  let away = true;
  const deliver = scene(() => away);
  expect(await deliver('a')).toBe(false);
  away = false;
  expect(await deliver('a')).toBe(true);
});
