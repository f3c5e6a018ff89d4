// The table of the benches: what it shows of a figure, and when a target is missed.
import { type Kept, type KeptRow, keptTable, table } from '../support/table.js';

const row = (more: Partial<KeptRow>): KeptRow => ({ what: 'a', value: 1, unit: 'ms', ...more });

test.each<[string, Partial<KeptRow>, string, string, string]>([
  ['no target', {}, '1 ms', '–', ''],
  ['below the most', { value: 19.94, most: 20 }, '19.9 ms', 'at most 20 ms', 'held'],
  ['at the most', { value: 20, most: 20 }, '20 ms', 'at most 20 ms', 'held'],
  ['above the most', { value: 20.01, most: 20 }, '20.0 ms', 'at most 20 ms', '**missed**'],
  ['above the least', { value: 26.8, least: 20 }, '26.8 ms', 'at least 20 ms', 'held'],
  ['below the least', { value: 19.9, least: 20 }, '19.9 ms', 'at least 20 ms', '**missed**'],
  ['stopped', { value: 5, over: true, most: 20 }, 'over 5 ms', 'at most 20 ms', '**missed**'],
  [
    'stopped, above the least',
    { value: 25, over: true, least: 20 },
    'over 25 ms',
    'at least 20 ms',
    'held',
  ],
  ['not measured', { value: Number.NaN, most: 20 }, 'not measured', 'at most 20 ms', '**missed**'],
  [
    'not measured, as kept',
    { value: null, least: 20 },
    'not measured',
    'at least 20 ms',
    '**missed**',
  ],
  ['not measured, no target', { value: null }, 'not measured', '–', ''],
  ['small', { value: 0.086_123 }, '0.0861 ms', '–', ''],
  ['large', { value: 1_724.4, unit: 'requests' }, '1,724 requests', '–', ''],
  ['nothing', { value: 0, most: 0 }, '0 ms', 'at most 0 ms', 'held'],
  ['with a note', { note: '3 refused' }, '1 ms (3 refused)', '–', ''],
])('%s', (_, given, figure, target, verdict) => {
  const last =
    table([row(given)])
      .split('\n')
      .at(-1) ?? '';
  const cells = last.split('|').map((cell) => cell.trim());
  expect(cells.slice(1, -1)).toEqual(['a', figure, target, verdict]);
});

test('columns stand in line', () => {
  const lines = table([row({}), row({ what: 'much longer', most: 2 })]).split('\n');
  expect(new Set(lines.map((line) => line.length)).size).toBe(1);
});

test('what was kept tells machine and date, and counts what was held', () => {
  const rows = [row({ most: 2 }), row({ least: 2 }), row({})];
  const kept: Kept = { date: '2026-11-26', machine: '2 cores', rows };
  expect(keptTable(kept)).toMatch(
    /^Measured on 2026-11-26: 2 cores\. 1 of 2 targets held\.\n\n\| what/,
  );
  expect(keptTable({ ...kept, rows: [] })).toBe('No run has been kept here yet.');
});
