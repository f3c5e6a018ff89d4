// A pass over 1,000 repositories spends a quarter of an installation's hour at most, and goes on where it stopped.
import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Probot, ProbotOctokit } from 'probot';
import { installApp } from '../../../src/app/app.js';
import { createMetrics } from '../../../src/app/metrics.js';

const REPOSITORIES = 1_000;
const QUARTER = 5_000 / 4;
const INSTALLATION = 7;
const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2_048,
  privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  publicKeyEncoding: { type: 'pkcs1', format: 'pem' },
});

/** Requests of the installation that GitHub counts: those that are not answered 304. */
let counted = 0;
/** Repositories whose news were asked for. */
const looked = new Set<string>();

type Reply = [status: number, body: unknown, headers?: Record<string, string>];

/** What GitHub answers where nothing ever happened. */
function answer(path: string, query: URLSearchParams, etag: string | undefined): Reply {
  if (path === '/installation/repositories') {
    const page = Number(query.get('page'));
    const repositories = Array.from({ length: 100 }, (_, at) => ({
      full_name: `acme/agents-${(page - 1) * 100 + at}`,
    }));
    const [to, rel] = page * 100 < REPOSITORIES ? [page + 1, 'next'] : [1, 'first'];
    const link = { link: `<https://api.github.com${path}?page=${to}>; rel="${rel}"` };
    return [200, { total_count: REPOSITORIES, repositories }, link];
  }
  if (query.has('since') && path.endsWith('/issues')) {
    looked.add(path);
    return etag ? [304, ''] : [200, [], { etag: 'W/"nothing"' }];
  }
  if (path.endsWith('/actions/runs')) return [200, { total_count: 0, workflow_runs: [] }];
  if (path.includes('/contents/')) return [404, { message: 'Not Found' }];
  return [200, []];
}

/** What GitHub answers whoever asks as the App. */
function ofApp(path: string): unknown {
  const installation = { id: INSTALLATION, account: { login: 'acme' }, permissions: {} };
  if (path === '/app') return { id: 1, slug: 'air' };
  if (path.endsWith('/access_tokens')) {
    return { token: 'ghs_x', expires_at: '2099-01-01T00:00:00Z', permissions: {} };
  }
  if (path === '/app/installations') return [installation];
  return path === '/app/hook/deliveries' ? [] : installation;
}

const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(`${request.url}`, 'http://localhost');
  const own = pathname.startsWith('/app');
  const [status, body, headers = {}]: Reply = own
    ? [request.method === 'POST' ? 201 : 200, ofApp(pathname)]
    : answer(pathname, searchParams, request.headers['if-none-match']);
  if (!own && status !== 304) counted += 1;
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(status === 304 ? undefined : JSON.stringify(body));
});

beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
afterAll(() => {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
});

test('1,000 repositories are looked at within two hours, none of which costs over a quarter', async () => {
  let now = Date.parse('2026-11-26T12:00:00Z');
  const log: [object, string][] = [];
  const say = (about: object, text: string) => void log.push([about, text]);
  const levels = { debug() {}, info: say, warn() {}, error: say, fatal() {}, trace() {} };
  const silent: object = { ...levels, child: () => silent };
  const metrics = createMetrics(() => null);
  const probot = new Probot({
    appId: 1,
    privateKey,
    secret: 'secret',
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    log: silent as unknown as Probot['log'],
    Octokit: ProbotOctokit.defaults({ throttle: { enabled: false }, retry: { enabled: false } }),
  });
  const app = installApp(probot, {
    host: 'github.com',
    now: () => new Date(now).toISOString(),
    secret: 'secret',
    metrics,
  });
  await probot.ready();
  const pass = async () => {
    await app.start();
    await app.stop();
    await app.idle();
  };

  await pass();
  // The list of repositories counts as well.
  const first = looked.size;
  expect(first).toBeGreaterThan(580);
  expect(first).toBeLessThanOrEqual(600);
  expect(counted).toBeLessThanOrEqual(QUARTER);
  const lines = log.filter(([, text]) => text === 'pass');
  expect(lines).toEqual([
    [expect.objectContaining({ installation: INSTALLATION, repositories: REPOSITORIES }), 'pass'],
  ]);
  expect(lines[0]?.[0]).toMatchObject({ requests: { look: expect.any(Number) }, unchanged: 0 });
  const [{ requests }] = lines.map(([about]) => about as { requests: Record<string, number> }) as [
    { requests: Record<string, number> },
  ];
  const told = Object.values(requests).reduce((a, b) => a + b);
  expect(Math.abs(told - counted)).toBeLessThan(5);
  const shown = `incident_review_pass_requests_total{share="look"} ${requests.look}`;
  expect(await metrics.text()).toContain(shown);

  // Within the hour nothing is left to spend but on the list of repositories.
  now += 15 * 60_000;
  await pass();
  expect(counted).toBeLessThanOrEqual(QUARTER);
  expect(looked.size).toBe(first);

  // After it the rest comes first, and what was looked at before costs nothing.
  now += 60 * 60_000;
  counted = 0;
  await pass();
  expect(looked.size).toBe(REPOSITORIES);
  expect(counted).toBeLessThanOrEqual(QUARTER);
});
