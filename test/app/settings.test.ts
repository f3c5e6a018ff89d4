// The server's own settings, and what it says of itself.
import { createReadiness } from '../../src/app/readiness.js';
import { readSettings } from '../../src/app/settings.js';

test('without any the defaults hold', () => {
  expect(readSettings({})).toEqual({ maxBody: 26_214_400, drain: 25_000 });
});

test.each(['0', '-1', '1.5', 'many', '25MB'])('a size of %s is told with an example', (given) => {
  expect(() => readSettings({ MAX_BODY_BYTES: given })).toThrow(
    `MAX_BODY_BYTES is "${given}". Expected a whole number above 0, such as 26214400.`,
  );
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
