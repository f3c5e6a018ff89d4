// Reading a date grows with the text, whatever the text.
import { readDay } from '../../../src/core/dates/read-day.js';
import { readInstant } from '../../../src/core/dates/read-instant.js';
import { growth } from '../../support/growth.js';

const now = '2026-10-14T12:00:00.000Z';

test.each([
  ['digits', '', '1'],
  ['lines of dates', '', '2026-10-09 21:34 UTC\n'],
  ['lines of bad dates', '', '04/05/2026 or\n'],
  ['comments that never end', '', '<!--'],
  ['comments that end', '', '<!-- x -->'],
  ['tags', '', '<a'],
  ['tildes', '', '~'],
  ['blanks in the middle', '2026-10-09', ' '],
  ['line breaks', 'x', '\n'],
  ['carriage returns', 'x', '\r'],
  ['invisible characters', 'x', '\u200b'],
  ['letters that unfold', '', '\ufdfa'],
  ['accents', 'a', '\u0301'],
])('%s', async (_, head, unit) => {
  const { once, linear } = await growth(
    (text) => {
      readInstant(text, { now });
      readDay(text);
    },
    head,
    unit,
  );
  expect(once).toBeGreaterThan(0);
  expect(linear).toBe(true);
});
