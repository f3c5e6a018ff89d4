// What is done again and again: around every period, until it is stopped.
import { jest } from '@jest/globals';
import { periodically } from '../../src/app/periodically.js';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test.each([
  ['early', 0, 900],
  ['late', 1, 1_100],
])('as %s as may be', (_, random, at) => {
  let times = 0;
  const { stop } = periodically(
    () => (times += 1),
    1_000,
    0.1,
    () => random,
  );
  jest.advanceTimersByTime(at - 1);
  expect(times).toBe(0);
  jest.advanceTimersByTime(1);
  expect(times).toBe(1);
  jest.advanceTimersByTime(at * 3);
  expect(times).toBe(4);
  stop();
  jest.advanceTimersByTime(at * 3);
  expect(times).toBe(4);
});
