// The manifest flow as GitHub's documentation tells it: what is refused, and what a code is good for.
import { jest } from '@jest/globals';
import { type EmbeddedGitHub, startGitHub } from '../github.js';

let github: EmbeddedGitHub;
beforeEach(async () => {
  github = await startGitHub({ app: { made: false } });
});
afterEach(() => github.close());

const GOOD = {
  name: 'Reviews',
  url: 'https://example.com',
  hook_attributes: { url: 'https://example.com/hooks' },
  redirect_url: 'https://example.com/back?a=1',
  default_permissions: { issues: 'write', contents: 'read' },
  default_events: ['issues', 'push'],
};

function post(manifest: unknown, owner = '/organizations/acme') {
  return fetch(`${github.url}${owner}/settings/apps/new?state=s%201`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({
      manifest: typeof manifest === 'string' ? manifest : JSON.stringify(manifest),
    }),
  });
}

async function codeOf(response: Response): Promise<string> {
  return new URL(response.headers.get('location') ?? '').searchParams.get('code') ?? '';
}

const convert = (code: string) =>
  fetch(`${github.apiUrl}/app-manifests/${code}/conversions`, { method: 'POST' });

test.each<[string, unknown]>([
  ['url is required', { ...GOOD, url: undefined }],
  ['url is required', { ...GOOD, url: 'example' }],
  ['hook_attributes.url', { ...GOOD, hook_attributes: {} }],
  ['name has to have', { ...GOOD, name: 'x'.repeat(35) }],
  ['permission or level: issue: write', { ...GOOD, default_permissions: { issue: 'write' } }],
  ['permission or level: issues: all', { ...GOOD, default_permissions: { issues: 'all' } }],
  ['permission or level: workflows: read', { ...GOOD, default_permissions: { workflows: 'read' } }],
  ['unknown event: issue', { ...GOOD, default_events: ['issue'] }],
  ['pull_request is not supported', { ...GOOD, default_events: ['pull_request'] }],
])('refuses: %s', async (why, manifest) => {
  const response = await post(manifest);
  expect(response.status).toBe(422);
  expect(await response.text()).toContain(why);
});

test('refuses what is no JSON, and an organization that is not there', async () => {
  expect((await post('{')).status).toBe(400);
  expect((await post(GOOD, '/organizations/nobody')).status).toBe(404);
});

test.each(['', '/organizations/acme'])(
  'goes back with code and state, owner "%s"',
  async (owner) => {
    const response = await post(GOOD, owner);
    expect(response.status).toBe(302);
    const back = new URL(response.headers.get('location') ?? '');
    expect(`${back.origin}${back.pathname}`).toBe('https://example.com/back');
    expect(Object.fromEntries(back.searchParams)).toMatchObject({ a: '1', state: 's 1' });
    const made = await convert(await codeOf(response));
    expect(made.status).toBe(201);
    expect(await made.json()).toMatchObject({
      id: github.app.id,
      slug: github.app.slug,
      pem: github.app.privateKey,
      webhook_secret: github.app.webhookSecret,
      permissions: { metadata: 'read', issues: 'write', contents: 'read' },
      events: ['issues', 'push'],
    });
    expect((await post(GOOD, owner)).status).toBe(422);
  },
);

test('a code is good once', async () => {
  const code = await codeOf(await post(GOOD));
  expect((await convert(code)).status).toBe(201);
  expect((await convert(code)).status).toBe(404);
});

test('a code is good for an hour', async () => {
  const code = await codeOf(await post(GOOD));
  const clock = jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 3_600_001);
  const late = await convert(code);
  clock.mockRestore();
  expect(late.status).toBe(404);
});

test('an App has what its manifest asked for, and nothing before it is installed', async () => {
  await post(GOOD);
  await expect(github.appToken()).rejects.toThrow('no installation token');
  await github.as('tom').fileIncident('unheard', 'x');
  await github.install();
  await github.install();
  await github.as('tom').fileIncident('heard', 'x');
  await github
    .as('dana')
    .propose({ title: 'x', head: 'x', base: 'main', body: '' }, { 'x.txt': 'x\n' });
  await github.delivered();
  const heard = github.deliveries.map(({ event, action }) => `${event} ${action}`);
  expect([...new Set(heard)]).toEqual([
    'installation created',
    'issues opened',
    'issues labeled',
    'push null',
  ]);
  const page = await fetch(`${github.url}/github-apps/${github.app.slug}/installations/new`);
  expect(page.headers.get('content-type')).toContain('text/html');
});
