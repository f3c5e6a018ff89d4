// The server's own settings, and what it says of itself.

import { createServer } from 'node:http';
import { jest } from '@jest/globals';
import { hooksPathOf, portOf } from '../../src/app/environment.js';
import { listenAt } from '../../src/app/listen.js';
import { createLog } from '../../src/app/log.js';
import { createReadiness } from '../../src/app/readiness.js';
import { serverOf } from '../../src/app/registration/server-of.js';
import { readSettings } from '../../src/app/settings.js';
import { whyUnread } from '../../src/github/errors.js';
import { RateLimited } from '../../src/github/limits.js';

test('without any the defaults hold', () => {
  const expected = { maxBody: 26_214_400, drain: 25_000, redis: null, role: 'both' };
  expect(readSettings({})).toEqual(expected);
});

test.each(['0', '-1', '1.5', 'many', '25MB'])('a size of %s is told with an example', (given) => {
  expect(() => readSettings({ MAX_BODY_BYTES: given })).toThrow(
    `MAX_BODY_BYTES is "${given}". Expected a whole number from 1 to 104857600, such as 26214400.`,
  );
});

// Node cuts a longer wait to a millisecond, and makes no text of half a gigabyte.
test.each([
  ['DRAIN_SECONDS', '9999999', 86_400],
  ['MAX_BODY_BYTES', '600000000', 104_857_600],
])('%s=%s is more than works', (name, given, most) => {
  expect(() => readSettings({ [name]: given })).toThrow(
    `${name} is "${given}". Expected a whole number from 1 to ${most}`,
  );
});

test.each(['abc', '-1', '3000.5', '65536', '0x50', '1e3', ' '])('a PORT of %j is told', (PORT) => {
  expect(() => portOf({ PORT })).toThrow(
    `The server does not start: PORT is "${PORT}". Expected a whole number from 0 to 65535, such as 3000`,
  );
});

test.each<[string | undefined, number]>([
  [undefined, 3000],
  ['', 3000],
  ['0', 0],
  ['65535', 65_535],
])('PORT=%s is %i', (PORT, port) => {
  expect(portOf({ PORT })).toBe(port);
});

test.each([
  'hooks',
  'https://example.com/hooks',
  '/hooks?from=github',
  '/a/../hooks',
  '/hö',
  '//x',
])('no delivery would ever come in at WEBHOOK_PATH=%s', (WEBHOOK_PATH) => {
  expect(() => hooksPathOf({ WEBHOOK_PATH })).toThrow(
    `WEBHOOK_PATH is "${WEBHOOK_PATH}". Expected a path that begins with /, such as /api/github/webhooks`,
  );
});

test('a WEBHOOK_PATH is taken as it is', () => {
  expect(hooksPathOf({ WEBHOOK_PATH: '/hooks/' })).toBe('/hooks/');
});

test.each([
  [{ GHE_HOST: 'https://github.example.com' }, 'GHE_HOST is "https://github.example.com"'],
  [{ GHE_HOST: 'github.example.com/api/v3' }, 'GHE_HOST is "github.example.com/api/v3"'],
  [{ GHE_HOST: 'github.example.com', GHE_PROTOCOL: 'htp' }, 'GHE_PROTOCOL is "htp"'],
])('no GitHub is at %j', (env, told) => {
  expect(() => serverOf(env)).toThrow(told);
});

test.each(['verbose', 'debug ', '30'])(
  'a LOG_LEVEL of %j is told with those there are',
  async (given) => {
    await expect(createLog({ LOG_LEVEL: given })).rejects.toThrow(
      `LOG_LEVEL is "${given}". Expected one of trace, debug, info, warn, error, fatal, silent`,
    );
  },
);

test.each(['DEBUG', 'silent', ''])('a LOG_LEVEL of %j is one', async (LOG_LEVEL) => {
  const log = await createLog({ LOG_LEVEL });
  expect(log.level.toLowerCase()).toBe(LOG_LEVEL.toLowerCase() || 'info');
});

describe('where it cannot listen it says why and what to do', () => {
  const taken = createServer();
  afterAll(() => taken.close());

  test('a port that is taken', async () => {
    const port = await listenAt(taken, 0, '127.0.0.1');
    await expect(listenAt(createServer(), port, '127.0.0.1')).rejects.toThrow(
      `The server does not start: port ${port} is taken by another process. End that, or set PORT to another one.`,
    );
  });

  test('a host that is none of this machine', async () => {
    await expect(listenAt(createServer(), 0, '192.0.2.1')).rejects.toThrow(
      'HOST is "192.0.2.1", which is no address of this machine',
    );
    await expect(listenAt(createServer(), 0, 'nowhere.invalid')).rejects.toThrow(
      'HOST is "nowhere.invalid", which is no address of this machine',
    );
  });
});

test.each(['s3cret@cache:6379', 'https://:s3cret@example.com', 's3cret'])(
  'a Redis at %s is told with an example, without what may be its password',
  (given) => {
    const start = () => readSettings({ REDIS_URL: given });
    expect(start).toThrow('Expected a URL such as redis://localhost:6379');
    expect(start).not.toThrow('s3cret');
  },
);

test.each([
  [{ PROCESS_ROLE: 'server' }, 'PROCESS_ROLE is "server". Expected web, worker or both'],
  [{ PROCESS_ROLE: 'web' }, 'PROCESS_ROLE is "web" without a Redis that the processes share'],
])('%j is told', (env, told) => {
  expect(() => readSettings(env)).toThrow(told);
});

test.each(['web', 'worker', 'both'])('with a Redis a process may be %s', (role) => {
  const REDIS_URL = 'rediss://:secret@redis.example.com:6380/1';
  const { redis, role: read } = readSettings({ REDIS_URL, PROCESS_ROLE: role });
  expect([redis, read]).toEqual([REDIS_URL, role]);
});

test('it says who cannot be reached and why, and does not ask again at once', async () => {
  let asked = 0;
  let now = 0;
  const { reasons } = createReadiness(
    {
      GitHub: async () => {
        asked += 1;
        if (asked === 1) throw new Error('503');
      },
    },
    (error) => (error as Error).message,
    () => now,
  );
  expect(await reasons()).toEqual(['GitHub cannot be reached: 503']);
  expect(await reasons()).toEqual(['GitHub cannot be reached: 503']);
  expect(asked).toBe(1);
  now += 60_000;
  expect(await reasons()).toEqual([]);
});

test.each<[string, unknown, string]>([
  [
    'a limit',
    new RateLimited(Date.parse('2026-11-27T06:00:00Z')),
    'limit is reached; it ends at 2026-11-27T06:00:00.000Z',
  ],
  ['no answer', Object.assign(new Error('x'), { status: 500 }), 'did not answer in time or at all'],
])('%s is told as what it is', async (_, error, told) => {
  const asks = {
    async GitHub() {
      throw error;
    },
  };
  const [reason] = await createReadiness(asks, whyUnread).reasons();
  expect(reason).toContain(told);
});

test('what was answered is no answer for ever where the clock is set back', async () => {
  const clock = jest.spyOn(Date, 'now').mockReturnValue(1_800_000_000_000);
  let asked = 0;
  const GitHub = async () => {
    asked += 1;
  };
  const { reasons } = createReadiness({ GitHub }, whyUnread);
  await reasons();
  clock.mockReturnValue(1_700_000_000_000);
  const ahead = jest.spyOn(performance, 'now').mockReturnValue(performance.now() + 60_000);
  await reasons();
  clock.mockRestore();
  ahead.mockRestore();
  expect(asked).toBe(2);
});
