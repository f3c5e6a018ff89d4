// A pass where something is wrong: with one installation of many, or with the clock.

import { readNews } from '../../../src/app/flows/news.js';
import type { PullTask } from '../../../src/app/flows/task.js';
import type { Installations } from '../../../src/app/installations.js';
import { type Key, keyId, pullKey } from '../../../src/app/keys.js';
import { createBudget } from '../../../src/app/pass/budget.js';
import { createCosts } from '../../../src/app/pass/costs.js';
import { createPass } from '../../../src/app/pass/pass.js';
import { createPassStore } from '../../../src/app/pass/store.js';
import type { Api } from '../../../src/github/client.js';
import { RateLimited } from '../../../src/github/limits.js';

const DAY = 86_400_000;
const NOW = Date.parse('2026-11-26T12:00:00Z');
const gone = Object.assign(new Error('Not Found'), { status: 404, response: {} });

function scene(failing: unknown = null) {
  let now = NOW;
  const pushed: string[] = [];
  const told: string[] = [];
  const about = {
    list: async () => [1, 2].map((id) => ({ id, account: `acme-${id}`, permissions: {} })),
    client: async () => ({ api: { request: async () => ({ data: [], headers: {} }) } }),
    repositories: async (installation: number) => {
      if (failing !== null && installation === 1) throw failing;
      return { names: [`acme-${installation}/agents`], next: null, requests: 1 };
    },
  };
  const say = (_: object, text: string) => void told.push(text);
  const pass = createPass({
    about: about as unknown as Installations,
    push: async (key: Key) => void pushed.push(keyId(key)),
    now: () => new Date(now).toISOString(),
    log: { info: say, error: say, debug() {} },
    watchers: () => [],
    onListed() {},
  });
  return { pass, pushed, told, move: (ms: number) => (now += ms), now: () => new Date(now) };
}

// A suspended one, one whose organization lets in other addresses alone, one that is gone.
test.each([403, 404, 401, 451])(
  'an installation that answers %i is left to the next pass, and the others are looked at once',
  async (status) => {
    const refused = Object.assign(new Error('no'), { status, response: {} });
    const { pass, pushed, told } = scene(refused);
    await expect(pass.begin()).resolves.toBeUndefined();
    expect(pushed).toEqual(['look:acme-2/agents']);
    expect(told).toContain('an installation could not be looked at');
  },
);

test('one that is at its limit is left to the next pass as well', async () => {
  const { pass, pushed, told } = scene(new RateLimited(NOW + 60_000));
  await expect(pass.begin()).resolves.toBeUndefined();
  expect(pushed).toEqual(['look:acme-2/agents']);
  expect(told).toContain('left to the next pass');
});

test('an outage is waited for', async () => {
  const { pass, pushed } = scene(Object.assign(new Error('down'), { status: 502, response: {} }));
  await expect(pass.begin()).rejects.toThrow('down');
  expect(pushed).toEqual(['look:acme-2/agents']);
});

describe('a clock that was a day ahead', () => {
  test('leaves no hour spent for a day', async () => {
    let now = NOW + DAY;
    const budget = createBudget(
      createPassStore(),
      () => now,
      async () => 1,
    );
    await budget.spend(1, 'look', 5_000);
    expect(await budget.allows(1, 'look')).toBe(false);
    now = NOW;
    expect(await budget.allows(1, 'look')).toBe(true);
  });

  test('leaves no change unseen, and no repository unswept', async () => {
    const { pass, pushed, move, now } = scene();
    const hint = { installation: 1, requested: false };
    const key = pullKey('acme/agents', 7);
    move(DAY);
    await pass.admits(key, hint);
    await pass.noteSwept(key.repository, { closedPage: 1, gated: [] });
    move(-DAY);
    const row = { number: 7, title: '', body: '', pull_request: {}, state: 'open', labels: [] };
    const updated_at = new Date(NOW - 60_000).toISOString();
    const request = async (route: string) => {
      if (route === 'GET /repos/{owner}/{repo}/issues') {
        return { data: [{ ...row, updated_at }], headers: {} };
      }
      throw gone;
    };
    const client = { api: { request } as unknown as Api, requests: () => 1, limit: () => null };
    const task = {
      client,
      repository: 'acme/agents',
      now: now().toISOString(),
      host: 'github.com',
    };
    await pass.look(task as unknown as PullTask, hint);
    expect(pushed).toEqual(expect.arrayContaining([keyId(key), 'sweep:acme/agents']));
  });
});

test('what other processes work on is not kept in mind for ever', () => {
  const told: { open?: number; worked?: number }[] = [];
  const log = { info: (about: object) => void told.push(about), error() {}, debug() {} };
  const costs = createCosts(log);
  for (let at = 0; at < 50_000; at += 1) costs.asks(1, `incident:acme/agents#${at}`);
  costs.asks(1, 'look:acme/agents');
  costs.ends(1, 'look:acme/agents', 'worked');
  costs.begins(1, 1);
  expect(told).toMatchObject([{ worked: 1 }]);
  expect(told[0]?.open).toBeLessThanOrEqual(20_000);
});

test('more changes of one second than one look reads do not hold up all later ones', async () => {
  const task = (rows: object[], link = '') => {
    const request = async (route: string) => {
      if (route === 'GET /repos/{owner}/{repo}/issues') return { data: rows, headers: { link } };
      throw gone;
    };
    const client = { api: { request } as unknown as Api, requests: () => 1, limit: () => null };
    const now = new Date(NOW).toISOString();
    return { client, repository: 'acme/agents', now, host: 'github.com' } as unknown as PullTask;
  };
  const at = '2026-11-20T00:00:00Z';
  const row = (number: number) => ({
    number,
    updated_at: at,
    state: 'open',
    labels: [],
    title: '',
  });
  const many = Array.from({ length: 100 }, (_, number) => row(number + 1));
  const before = { since: at, seen: [], etag: null, at: 0 };
  const next = '<https://api.github.com/x>; rel="next"';
  const cut = await readNews(task(many, next), before, () => false);
  expect(Date.parse(cut.looked.since)).toBeGreaterThan(Date.parse(at));
  const whole = await readNews(task(many), before, () => false);
  expect(whole.looked.since).toBe(at);
});
