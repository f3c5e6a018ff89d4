// The registration's page: who may use it, what may be chosen, and what goes wrong on the way back.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import type { Credentials } from '../../../src/app/credentials.js';
import { register } from '../../../src/app/registration/register.js';
import { type EmbeddedGitHub, startGitHub } from '../../../tools/embedded-github/github.js';
import {
  createVisitor,
  formOf,
  linkOf,
  type Page,
} from '../../../tools/embedded-github/visitor.js';

let github: EmbeddedGitHub;
let folder: string;
let said: string;
let ending: AbortController;
let made: Promise<Credentials | null> | null;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'register-'));
  github = await startGitHub({ app: { made: false } });
  said = '';
  ending = new AbortController();
  made = null;
});
afterEach(async () => {
  ending.abort();
  await made;
  await github.close();
  rmSync(folder, { recursive: true });
});

const HOOK = 'http://reviews.internal';

/** Begins a registration; its address. */
async function begin(env: Record<string, string> = {}): Promise<string> {
  const place = { GHE_HOST: github.host, GHE_PROTOCOL: 'http', ENV_FILE: join(folder, 'app.env') };
  let first: (line: string) => void = () => {};
  const opened = new Promise<string>((resolve) => {
    first = resolve;
  });
  made = register(
    { ...place, PORT: '0', ...env },
    {
      say(line) {
        said += `${line}\n`;
        const address = /Open (\S+)\/register /.exec(line)?.[1];
        if (address) first(address);
      },
      signal: ending.signal,
    },
  );
  return Promise.race([opened, made.then(() => 'ended')]);
}

const kept = () => parseEnv(readFileSync(join(folder, 'app.env'), 'utf8'));
const credentials = () => ({
  APP_ID: `${github.app.id}`,
  PRIVATE_KEY: github.app.privateKey,
  WEBHOOK_SECRET: github.app.webhookSecret,
});

/** A GET with headers that fetch does not let through. */
function get(url: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    request(url, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .once('error', reject)
      .end();
  });
}

test.each<[string, number, Record<string, string>]>([
  ['its address', 200, {}],
  ['localhost', 200, { host: 'localhost:3000' }],
  ['the address of IPv6', 200, { host: '[::1]:3000' }],
  ['a name of somebody else', 403, { host: 'rebound.example:3000' }],
  ['a name that looks like an address', 403, { host: '127.0.0.1.example' }],
  ['an address of the network', 403, { host: '192.168.1.4:3000' }],
  ['a proxy', 403, { 'x-forwarded-for': '203.0.113.9' }],
  ['another page', 403, { origin: 'https://evil.example' }],
  ['a page without origin', 403, { origin: 'null' }],
])('on loopback, by %s: %i', async (_, status, headers) => {
  const url = await begin();
  expect(await get(`${url}/register`, headers)).toBe(status);
  expect(await get(`${url}/register/created?code=a&state=b`, headers)).toBe(403);
  // Whether it lives may be asked by anybody.
  expect(await get(`${url}/health`, headers)).toBe(200);
});

describe('where other machines reach it', () => {
  test('the page asks for the token of the log, once', async () => {
    const url = (await begin({ HOST: '0.0.0.0' })).replace('ADDRESS-OF-THIS-MACHINE', '127.0.0.1');
    const token = /asks for this token, once: (\S+)/.exec(said)?.[1] ?? '';
    expect(token.length).toBeGreaterThan(40);
    const visitor = createVisitor();
    const door = await visitor.open(`${url}/register`);
    expect(door).toMatchObject({
      status: 401,
      text: expect.stringContaining('Token from the log'),
    });
    expect(door.text).not.toContain('Organization');
    for (const wrong of ['', token.slice(1), `${token}x`]) {
      const refused = await visitor.submit(door, { token: wrong });
      expect({ wrong, status: refused.status }).toEqual({ wrong, status: 403 });
    }
    const inside = await visitor.submit(door, { token: ` ${token} ` });
    expect(inside).toMatchObject({ status: 200, text: expect.stringContaining('Organization') });
    const other = await createVisitor().submit(door, { token });
    expect(other).toMatchObject({ status: 403, text: expect.stringContaining('used already') });
    // The browser that is in goes on.
    expect((await visitor.open(`${url}/register`)).status).toBe(200);
  });

  test('a browser that is not in gets nowhere', async () => {
    const url = (await begin({ HOST: '0.0.0.0' })).replace('ADDRESS-OF-THIS-MACHINE', '127.0.0.1');
    const visitor = createVisitor();
    const posted = await fetch(`${url}/register`, { method: 'POST', body: 'webhook=https://x' });
    expect(posted.status).toBe(403);
    expect((await visitor.open(`${url}/register/created?code=a&state=b`)).status).toBe(403);
  });

  test.each<Record<string, string>>([
    { host: 'reviews.example.com' },
    { host: 'backend:3000', 'x-forwarded-host': 'reviews.example.com' },
  ])('by a proxy that sends %j, its address is proposed and gone back to', async (names) => {
    const url = (await begin({ HOST: '0.0.0.0' })).replace('ADDRESS-OF-THIS-MACHINE', '127.0.0.1');
    const token = /asks for this token, once: (\S+)/.exec(said)?.[1] ?? '';
    const proxied = (path: string, init: { method: string; body?: string; cookie?: string }) =>
      new Promise<{ text: string; cookie: string }>((resolve, reject) => {
        const headers = {
          ...names,
          'x-forwarded-proto': 'https',
          origin: 'https://reviews.example.com',
          ...(init.cookie ? { cookie: init.cookie } : {}),
        };
        const asked = request(url + path, { method: init.method, headers }, (response) => {
          let text = '';
          response.setEncoding('utf8').on('data', (part: string) => {
            text += part;
          });
          const cookie = response.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
          response.once('end', () => resolve({ text, cookie }));
        });
        asked.once('error', reject).end(init.body);
      });
    const { cookie } = await proxied('/register/token', {
      method: 'POST',
      body: new URLSearchParams({ token }).toString(),
    });
    const { text } = await proxied('/register', { method: 'GET', cookie });
    expect(text).toContain('value="https://reviews.example.com/api/github/webhooks"');
    const body = 'owner=personal&webhook=https%3A%2F%2Freviews.example.com';
    const handed = await proxied('/register', { method: 'POST', body, cookie });
    const page: Page = { status: 200, url, text: handed.text, headers: new Headers() };
    expect(JSON.parse(formOf(page).fields.manifest ?? '')).toMatchObject({
      redirect_url: 'https://reviews.example.com/register/created',
    });
  });
});

/** Goes to the page that hands over to GitHub. */
async function handOver(url: string, filled: Record<string, string> = {}) {
  const visitor = createVisitor();
  const choices = await visitor.open(`${url}/register`);
  const page = await visitor.submit(choices, { organization: 'acme', webhook: HOOK, ...filled });
  return { visitor, page };
}

test('the manifest that is sent is the chosen one, with what this server adds', async () => {
  const url = await begin({ WEBHOOK_PATH: '/hooks' });
  const { page } = await handOver(url, { manifest: 'full' });
  const { action, fields } = formOf(page);
  expect(action).toMatch(
    new RegExp(`^${github.url}/organizations/acme/settings/apps/new\\?state=[\\w-]{40,}$`),
  );
  expect(JSON.parse(fields.manifest ?? '')).toEqual({
    name: 'acme-incident-review',
    description: expect.any(String),
    url: expect.stringMatching(/^https:/),
    public: false,
    hook_attributes: { url: `${HOOK}/hooks`, active: true },
    redirect_url: `${url}/register/created`,
    default_permissions: expect.objectContaining({ deployments: 'write', workflows: 'write' }),
    default_events: expect.arrayContaining(['deployment_protection_rule', 'issues']),
  });
  const { page: core } = await handOver(url, { owner: 'personal', name: 'Reviews' });
  const own = formOf(core);
  expect(own.action).toContain(`${github.url}/settings/apps/new?state=`);
  const manifest = JSON.parse(own.fields.manifest ?? '');
  expect(manifest.name).toBe('Reviews');
  expect(manifest.default_permissions).not.toHaveProperty('deployments');
});

test('the page tells what the full manifest asks for besides', async () => {
  const { text } = await createVisitor().open(`${await begin()}/register`);
  for (const more of [
    'contents: write',
    'deployments: write',
    'workflows: write',
    'deployment_protection_rule',
  ]) {
    expect(text).toContain(`<code>${more}</code>`);
  }
});

test('WEBHOOK_PROXY_URL is proposed', async () => {
  const url = await begin({ WEBHOOK_PROXY_URL: 'https://tunnel.example/x' });
  const page = await createVisitor().open(`${url}/register`);
  expect(formOf(page).fields.webhook).toBe('https://tunnel.example/x');
});

describe('with github.com', () => {
  const DOTCOM = { GHE_HOST: '', GHE_PROTOCOL: '' };

  test.each<[Record<string, string>, RegExp]>([
    [{ organization: '' }, /The organization&#39;s name is missing/],
    [{ organization: 'acme/x' }, /not one that github\.com has: &quot;acme\/x&quot;/],
    [
      { organization: '"><script>' },
      /not one that github\.com has: &quot;&quot;&gt;&lt;script&gt;/,
    ],
    [{ webhook: '' }, /The webhook address is missing/],
    [{ webhook: 'reviews' }, /is no web address.*came &quot;reviews&quot;/],
    [{ webhook: 'ftp://x.example' }, /is no web address/],
    [{ webhook: 'http://reviews.example.com' }, /begins with http:\/\/.*Expected https:/],
    [{ webhook: 'https://localhost:3000' }, /cannot reach localhost/],
    [{ webhook: 'https://127.0.0.1' }, /cannot reach 127\.0\.0\.1/],
    [{ webhook: 'https://me:pw@x.example' }, /has a user name/],
    [{ name: 'x'.repeat(35) }, /has 35 characters; GitHub takes 34 at most/],
  ])('%j is refused with why, and nothing typed is lost', async (filled, why) => {
    const { page } = await handOver(await begin(DOTCOM), {
      webhook: 'https://reviews.example.com',
      ...filled,
    });
    expect(page.status).toBe(422);
    expect(page.text).toMatch(why);
    expect(page.text).not.toContain('<script');
    expect(formOf(page).fields).toMatchObject(filled);
  });

  test('the manifest goes to github.com', async () => {
    const { page } = await handOver(await begin(DOTCOM), {
      webhook: 'https://reviews.example.com',
    });
    const { action, fields } = formOf(page);
    expect(action).toContain('https://github.com/organizations/acme/settings/apps/new?state=');
    expect(JSON.parse(fields.manifest ?? '').hook_attributes.url).toBe(
      'https://reviews.example.com/api/github/webhooks',
    );
  });
});

test('a state is good once, and only if it was begun here', async () => {
  const url = await begin();
  const { visitor, page } = await handOver(url);
  const state = new URL(formOf(page).action).searchParams.get('state') ?? '';
  const back = (given: string) =>
    visitor.open(`${url}/register/created?${new URLSearchParams({ code: 'abc', state: given })}`);
  expect((await back('')).status).toBe(403);
  expect((await back(`${state}x`)).status).toBe(403);
  // The code is nobody's, and the state is used up by that.
  expect(await back(state)).toMatchObject({
    status: 502,
    text: expect.stringContaining('does not know the code'),
  });
  expect(await back(state)).toMatchObject({
    status: 403,
    text: expect.stringContaining('was used already'),
  });
  // Another browser has begun nothing.
  const { page: another } = await handOver(url);
  const foreign = new URL(formOf(another).action).searchParams.get('state') ?? '';
  const stranger = await createVisitor().open(`${url}/register/created?code=abc&state=${foreign}`);
  expect(stranger.status).toBe(403);
});

test('an outage at the exchange loses nothing: the same code is tried again', async () => {
  const { visitor, page } = await handOver(await begin());
  github.failNext(/conversions$/, 502);
  const failed = await visitor.submit(page);
  expect(failed).toMatchObject({
    status: 502,
    text: expect.stringContaining('could not be fetched'),
  });
  await visitor.open(linkOf(failed));
  expect(await made).toEqual(credentials());
  expect(kept()).toMatchObject(credentials());
});

test('credentials that cannot be kept stay in memory until they are', async () => {
  const url = await begin();
  const { visitor, page } = await handOver(url);
  writeFileSync(join(folder, 'app.env'), 'NOTE="open\n');
  const failed = await visitor.submit(page);
  expect(failed).toMatchObject({ status: 500, text: expect.stringContaining('never closed') });
  expect(failed.text).not.toContain('PRIVATE KEY');
  writeFileSync(join(folder, 'app.env'), 'NOTE=closed\nAPP_ID=7\n');
  const done = await visitor.open(linkOf(failed));
  expect(done).toMatchObject({
    status: 200,
    text: expect.stringContaining('had other values of APP_ID'),
  });
  expect(await made).toEqual(credentials());
  expect(said).toContain('had other values of APP_ID');
  expect(kept()).toEqual({
    NOTE: 'closed',
    ...credentials(),
    GHE_HOST: github.host,
    GHE_PROTOCOL: 'http',
  });
});

test('no secret is shown or logged', async () => {
  const { visitor, page } = await handOver(await begin());
  const done = await visitor.submit(page);
  await made;
  for (const text of [said, done.text]) {
    expect(text).not.toContain(github.app.webhookSecret);
    expect(text).not.toContain('PRIVATE KEY');
  }
  expect(readFileSync(join(folder, 'app.env'), 'utf8')).not.toMatch(/client/i);
});

test.each<[string, Record<string, string>, RegExp]>([
  [
    'a folder that is not there',
    { ENV_FILE: '/nowhere/app.env' },
    /Set ENV_FILE to a file in a folder that can/,
  ],
  [
    'a server that is no host name',
    { GHE_HOST: 'https://ghe.example' },
    /GHE_HOST is "https:\/\/ghe\.example"\. Expected the name/,
  ],
])('%s is said at once', async (_, env, why) => {
  await expect(begin(env)).rejects.toThrow(why);
  made = null;
});
