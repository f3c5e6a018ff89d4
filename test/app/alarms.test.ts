// A waiver ends at its time, without any event.
import { jest } from '@jest/globals';
import { createAlarms } from '../../src/app/alarms.js';

const NOW = Date.parse('2026-11-24T12:00:00Z');
let rung: string[] = [];

beforeEach(() => {
  rung = [];
  jest.useFakeTimers({ now: NOW });
});
afterEach(() => jest.useRealTimers());

const ring = (key: string) => () => rung.push(key);

test.each([
  { why: 'right after its moment', at: '2026-11-24T12:10:00Z', minutes: 11, rings: true },
  { why: 'not before it', at: '2026-11-24T12:10:00Z', minutes: 9, rings: false },
  {
    why: 'after more days than a timer can wait',
    at: '2027-01-24T00:00:00Z',
    minutes: 90_000,
    rings: true,
  },
  { why: 'never where it is taken back', at: null, minutes: 90_000, rings: false },
  {
    why: 'soon for a moment that has passed meanwhile',
    at: '2026-11-23T00:00:00Z',
    minutes: 9,
    rings: true,
  },
])('it rings $why', ({ at, minutes, rings }) => {
  const alarms = createAlarms();
  alarms.set('a', '2026-11-24T12:01:00Z', ring('replaced'));
  alarms.set('a', at, ring('a'));
  jest.advanceTimersByTime(minutes * 60_000);
  expect(rung).toEqual(rings ? ['a'] : []);
  alarms.stop();
});

test('none rings after the end', () => {
  const alarms = createAlarms();
  alarms.set('a', '2026-11-24T12:01:00Z', ring('a'));
  alarms.stop();
  jest.advanceTimersByTime(3_600_000);
  expect(rung).toEqual([]);
});
