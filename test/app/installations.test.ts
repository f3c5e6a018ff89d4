// What the App asks in its own name, over the one Octokit that Probot has for it.
import { Octokit } from '@octokit/rest';
import type { Probot } from 'probot';
import { readInstallations } from '../../src/app/installations.js';
import { createGates, createLimits, RateLimited } from '../../src/github/limits.js';

const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

/** An App whose GitHub gives these answers, one after the other, and then empty lists. */
function scene(answers: readonly Response[]) {
  let now = 1_800_000_000_000;
  let asked = 0;
  const octokit = new Octokit({
    log: SILENT,
    request: { fetch: async () => answers[asked++] ?? Response.json([]) },
  });
  const app = { auth: async () => octokit } as unknown as Probot;
  const clock = () => now;
  const gates = createGates(createLimits(clock), async () => {}, clock);
  const retry = { attempts: 4, longest: 60_000, wait: async () => {} };
  const about = readInstallations(app, { retry, gate: (installation) => gates(installation) });
  return { about, asked: () => asked, pass: (ms: number) => (now += ms) };
}

const refusal = () =>
  Response.json(
    { message: 'secondary rate limit' },
    { status: 403, headers: { 'retry-after': '60' } },
  );

test('a limit that the App met itself is over when it ends', async () => {
  const { about, asked, pass } = scene([refusal()]);
  await expect(about.list()).rejects.toThrow(RateLimited);
  await expect(about.list()).rejects.toThrow(RateLimited);
  expect(asked()).toBe(1);
  pass(60_000);
  await expect(about.list()).resolves.toEqual([]);
  expect(asked()).toBe(2);
});

test('however often it was asked before, a request that fails is tried as often as any', async () => {
  const failing = Array.from({ length: 20 }, () => Response.json({}, { status: 502 }));
  const { about, asked } = scene([Response.json([]), Response.json([]), ...failing]);
  for (let time = 0; time < 2; time += 1) await about.list();
  await expect(about.list()).rejects.toThrow();
  expect(asked()).toBe(2 + 4);
});

test('when an App was installed is asked again where it could not be told, and never guessed', async () => {
  const failing = Array.from({ length: 4 }, () => Response.json({}, { status: 502 }));
  const { about } = scene([...failing, Response.json({ created_at: '2026-01-01T00:00:00Z' })]);
  await expect(about.installedAt(7)).rejects.toMatchObject({ status: 502 });
  await expect(about.installedAt(7)).resolves.toBe('2026-01-01T00:00:00Z');
});

test('whether GitHub answers is asked it alone, once, whatever is known of limits', async () => {
  const { about, asked } = scene([
    refusal(),
    Response.json({}, { status: 503 }),
    Response.json({}),
  ]);
  await expect(about.list()).rejects.toThrow(RateLimited);
  await expect(about.ask()).rejects.toMatchObject({ status: 503 });
  expect(asked()).toBe(2);
  await expect(about.ask()).resolves.toBeUndefined();
});
