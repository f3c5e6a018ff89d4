// A waiver ends at its time, without any event.
import { jest } from '@jest/globals';
import { incidentKey, type Key, keyId } from '../../src/app/keys.js';
import { createTimers } from '../../src/app/timers.js';
import { issueRef } from '../../src/core/refs.js';

const NOW = Date.parse('2026-11-24T12:00:00Z');
let rung: string[] = [];

beforeEach(() => {
  rung = [];
  jest.useFakeTimers({ now: NOW });
});
afterEach(() => jest.useRealTimers());

const KEY = incidentKey(issueRef('acme/agents#1'));
const SILENT = { info() {}, error() {}, debug() {} };
const ring = async (key: Key, installation: number) =>
  void rung.push(`${keyId(key)} ${installation}`);

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
  const timers = createTimers(ring, SILENT);
  timers.set(KEY, '2026-11-24T12:01:00Z', 6);
  if (at === null) timers.clear(KEY);
  else timers.set(KEY, at, 7);
  jest.advanceTimersByTime(minutes * 60_000);
  expect(rung).toEqual(rings ? ['incident:acme/agents#1 7'] : []);
  timers.stop();
});

test('none rings after the end', () => {
  const timers = createTimers(ring, SILENT);
  timers.set(KEY, '2026-11-24T12:01:00Z', 7);
  timers.stop();
  jest.advanceTimersByTime(3_600_000);
  expect(rung).toEqual([]);
});
