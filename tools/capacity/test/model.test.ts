// The simulation of the capacity table: what it says follows from what was measured and from GitHub's limits.
import measured from '../measured.json' with { type: 'json' };
import { breaksAt, costOf, type Measured, requestsAllowed, simulate } from '../model.js';
import { BUSY } from '../use.js';

const cheap: Measured = {
  command: '',
  kinds: {
    event: { requests: 10, graphql: 0, writes: 0 },
    write: { requests: 1, graphql: 0, writes: 1 },
    pass: { requests: 100, graphql: 0, writes: 0 },
  },
};
const calm = { hourly: { event: 6 }, pass: {}, every: 15 };
const one = { repositories: 1, installations: 1, workers: 1 };

test.each([
  [1, 5_000],
  [20, 5_000],
  [21, 5_050],
  [170, 12_500],
  [10_000, 12_500],
])('an installation with %i repositories may make %i requests an hour', (repositories, allowed) => {
  expect(requestsAllowed(repositories)).toBe(allowed);
});

test('what is below every limit waits for nothing', () => {
  const { events, requests, used, wait } = simulate(cheap, calm, one);
  expect({ events, requests }).toEqual({ events: 6, requests: expect.closeTo(60) });
  expect(Math.max(...Object.values(used))).toBeLessThan(0.1);
  expect(Math.max(...Object.values(wait))).toBe(0);
});

test('passes count each time', () => {
  const { requests } = simulate(cheap, { ...calm, pass: { pass: 1 } }, one);
  expect(requests).toBeCloseTo(60 + 400);
});

test('at the hourly limit the rest of the hour is waited for', () => {
  const { used, wait } = simulate(cheap, calm, { ...one, repositories: 300 });
  expect(used['requests an hour']).toBeCloseTo(18_000 / 12_500);
  expect(wait['requests an hour']).toBeGreaterThan(10);
});

test('writes run out before requests where there is little else', () => {
  const use = { hourly: { write: 60 }, pass: {}, every: 15 };
  expect(breaksAt(cheap, use, { installations: 1, workers: 1 })).toEqual({
    resource: 'writes a minute',
    repositories: 60,
  });
});

test('more workers hold more repositories where there are many installations', () => {
  const at = (workers: number) =>
    breaksAt(cheap, calm, { installations: 100_000, workers }).repositories;
  expect(at(4)).toBeGreaterThan(3.9 * at(1));
});

test('what happens in the busy repository was measured, each kind of it', () => {
  expect(costOf(measured, { ...BUSY.hourly, ...BUSY.pass }).requests).toBeGreaterThan(0);
  const used = [...Object.keys(BUSY.hourly), ...Object.keys(BUSY.pass)];
  expect(used.sort()).toEqual(Object.keys(measured.kinds).sort());
  expect(() => costOf(measured, { unknown: 1 })).toThrow('"unknown" was not measured');
});
