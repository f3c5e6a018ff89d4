// The closed pull requests, the latest changed first, while people go on changing them.
import nock from 'nock';
import { closedPulls } from '../../src/github/closed-pulls.js';
import { hastyClient } from '../support/gate.js';
import { HOME, release } from '../support/wire.js';

afterEach(() => nock.cleanAll());

const minute = (at: number) => new Date(Date.UTC(2026, 0, 1, 0, at)).toISOString();

/** 250 of them, of which the highest number changed last. @param happens before the answer of that number, from 1. */
function serve(happens: (answer: number, changed: Map<number, string>) => number | undefined) {
  const changed = new Map(Array.from({ length: 250 }, (_, at) => [at + 1, minute(at)]));
  const asked: string[] = [];
  nock('https://api.github.com')
    .persist()
    .get(`${HOME}/pulls`)
    .query(true)
    .reply((uri) => {
      const status = happens(asked.push(uri), changed);
      if (status) return [status, { message: 'x' }];
      const end = 100 * Number(new URL(uri, 'https://x').searchParams.get('page'));
      const order = [...changed].sort(([, a], [, b]) => b.localeCompare(a));
      const pulls = order
        .slice(end - 100, end)
        .map(([number, at]) => release({ number, state: 'closed', updated_at: at }));
      const link = `<https://api.github.com/x>; rel="${end < 250 ? 'next' : 'first'}"`;
      return [200, JSON.stringify(pulls), { 'content-type': 'application/json', link }];
    });
  return asked;
}

const all = Array.from({ length: 250 }, (_, at) => `acme/agents#${at + 1}`);
const missing = ({ pulls }: ReturnType<typeof closedPulls>) =>
  all.filter((ref) => ![...pulls.values()].some((pull) => pull.ref === ref));

test.each<[string, number, number, number]>([
  ['nothing changes', 0, 0, 3],
  ['one that is still to be read changes', 2, 60, 4],
  ['one on the last page changes', 3, 10, 4],
  ['one that was read changes', 2, 240, 3],
])('none is hidden while %s', async (_, at, number, requests) => {
  const asked = serve((answer, changed) => {
    if (answer === at) changed.set(number, minute(1_000));
    return undefined;
  });
  const closed = closedPulls(hastyClient().api, 'acme/agents', 10);
  expect(await closed.reach(minute(0))).toBe(true);
  expect(missing(closed)).toEqual([]);
  expect(asked).toHaveLength(requests);
});

test('a page that could not be read is not left out where somebody reads on', async () => {
  serve((answer) => (answer === 2 ? 410 : undefined));
  const closed = closedPulls(hastyClient().api, 'acme/agents', 10);
  await expect(closed.reach(minute(0))).rejects.toMatchObject({ status: 410 });
  expect(await closed.reach(minute(0))).toBe(true);
  expect(missing(closed)).toEqual([]);
});

test('two that read at once read each page once', async () => {
  const asked = serve(() => undefined);
  const closed = closedPulls(hastyClient().api, 'acme/agents', 10);
  const reached = [closed.reach(minute(0)), closed.reach(minute(100))];
  expect(await Promise.all(reached)).toEqual([true, true]);
  expect(missing(closed)).toEqual([]);
  expect(asked).toHaveLength(3);
});
