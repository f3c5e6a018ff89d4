// The server's own settings, and what it says of itself.
import { createReadiness } from '../../src/app/readiness.js';
import { readSettings } from '../../src/app/settings.js';

test('without any the defaults hold', () => {
  const expected = { maxBody: 26_214_400, drain: 25_000, redis: null, role: 'both' };
  expect(readSettings({})).toEqual(expected);
});

test.each(['0', '-1', '1.5', 'many', '25MB'])('a size of %s is told with an example', (given) => {
  expect(() => readSettings({ MAX_BODY_BYTES: given })).toThrow(
    `MAX_BODY_BYTES is "${given}". Expected a whole number above 0, such as 26214400.`,
  );
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
