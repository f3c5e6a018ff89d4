// The page on dates shows what is read.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readInstant } from '../../../src/core/dates/read-instant.js';

const page = readFileSync(
  fileURLToPath(new URL('../../../docs/dates.md', import.meta.url)),
  'utf8',
);
const rows = [...page.matchAll(/^\| `(.+)` \| (.+) \|$/gm)].map(
  ([, written, told]) => [written, told] as [string, string],
);

/** What the page would say of a text. */
function tell(text: string): string {
  const reading = readInstant(text, { now: '2026-10-14T12:00:00.000Z' });
  const { instant, assumed, problem, empty } = reading;
  if (empty) return 'not answered';
  if (problem) return `not read: ${problem}`;
  if (instant === null) return (assumed ?? '').replace(/^taken as /, '');
  const shown = `${instant.slice(0, 10)} ${instant.slice(11, 16)} UTC`;
  return assumed ? assumed.replace(/^read as (.+ UTC): /, '$1, assumed: ') : shown;
}

test('the page has rows', () => {
  expect(rows.length).toBeGreaterThan(15);
});

test.each(rows)('`%s`: %s', (written, told) => {
  const said = tell(written);
  // The page leaves out what follows the reason, and the time that would be later.
  expect(
    said.replace(/, so write an offset.*/, '').replace(/2026-\S+ \S+ UTC would/, 'it would'),
  ).toBe(told);
});
