// What the playground answers over HTTP: who is let in, and what is said where something is refused.
import { request } from 'node:http';
import { FORMS } from '../forms.js';
import { type Playground, startPlayground } from './start.js';

let playground: Playground;
beforeAll(async () => {
  playground = await startPlayground();
});
afterAll(() => playground.close());

interface Answer {
  readonly status: number;
  readonly location: string;
  readonly body: string;
}

/** A request with any headers, such as no browser sends. */
function send(
  method: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  body = '',
): Promise<Answer> {
  const url = new URL(path, playground.url);
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          location: response.headers.location ?? '',
          body: text,
        }),
      );
    });
    sent.on('error', reject).end(body);
  });
}

/** A form that a page of the playground itself sends, as somebody. */
function post(path: string, form: Record<string, string>, as = 'tom'): Promise<Answer> {
  const headers = {
    origin: new URL(playground.url).origin,
    'content-type': 'application/x-www-form-urlencoded',
    cookie: `playground-as=${as}`,
  };
  return send('POST', path, headers, `${new URLSearchParams(form)}`);
}

const INCIDENT = {
  title: '[incident] Refunds paid twice',
  severity: 'SEV1',
  affected_workflow: 'Refunds',
  detected_at: '2026-11-20 03:10 UTC',
  detection_source: 'User',
  impact: '41 customers\r\nwere refunded <b>twice</b>',
  containment: '',
};

test.each([
  ['evil.example', 403],
  ['127.0.0.1.evil.example', 403],
  ['localhost.evil.example:80', 403],
  ['192.168.1.5:8321', 403],
  ['localhost:9999', 200],
  ['127.0.0.1:80', 200],
  ['[::1]:80', 200],
])('a request to the host %s gets %i', async (host, status) => {
  expect((await send('GET', '/', { host })).status).toBe(status);
});

test.each([
  ['https://evil.example', 'application/x-www-form-urlencoded'],
  ['https://evil.example', 'text/plain'],
  ['http://127.0.0.1:1', 'multipart/form-data; boundary=x'],
  ['null', ''],
  ['', 'application/x-www-form-urlencoded'],
])('a post from the origin %j with %j is refused', async (origin, type) => {
  const headers = { ...(origin ? { origin } : {}), ...(type ? { 'content-type': type } : {}) };
  expect((await send('POST', '/start-over', headers)).status).toBe(403);
});

test('a post of more than a megabyte is refused', async () => {
  const { status } = await post('/issues', { ...INCIDENT, impact: 'x'.repeat(1_100_000) });
  expect(status).toBe(413);
});

test.each([
  '//evil.example/x',
  'https://evil.example/x',
  'javascript:alert(1)',
  '\\\\evil.example',
])('who switches the person is never led to %s', async (to) => {
  const { status, location } = await post('/be', { login: 'dana', to });
  expect(status).toBe(303);
  expect(new URL(location, playground.url).origin).toBe(new URL(playground.url).origin);
});

test('the form names what is missing and keeps what was answered', async () => {
  const { status, body } = await post('/issues', { ...INCIDENT, severity: '', title: ' ' });
  expect(status).toBe(422);
  expect(body).toContain('Not filed: Title, Severity are required. Answer and file again.');
  expect(body).toContain('were refunded &lt;b>twice&lt;/b>');
});

test('the short form asks for the first group, and the body is the one that GitHub makes', async () => {
  expect(FORMS.short.fields.map(({ label }) => label).filter(Boolean)).toEqual([
    'Severity',
    'Affected workflow',
    'Detected at',
    'Detection source',
    'Customer or operator impact',
    'Containment action',
  ]);
  const { status, location } = await post('/issues?form=short', INCIDENT);
  expect(status).toBe(303);
  const number = Number(/\d+/.exec(location)?.[0]);
  const issue = await playground.world.as('dana').getIssue(number);
  expect(issue).toMatchObject({ title: INCIDENT.title, user: { login: 'tom' } });
  expect(issue.body).toMatch(/^### Severity\n\nSEV1\n\n### Affected workflow\n\nRefunds\n\n/);
  expect(issue.body).toMatch(/twice<\/b>\n\n### Containment action\n\n_No response_\n$/);
  const page = await send('GET', location);
  expect(page.body).toContain('were refunded <b>twice</b>');
  expect(page.body).toContain('does the harm go on?');
});

test('what GitHub refuses is said, with who tried it', async () => {
  const { location } = await post('/issues', INCIDENT);
  const path = location.replace(/#.*/, '');
  const { status, body } = await post(`${path}/edit`, { title: 'x', body: 'x' }, 'sam');
  expect(status).toBe(403);
  expect(body).toContain('GitHub refused this');
  expect(body).toContain('@sam got 403');
  expect((await send('GET', '/issues/4711')).status).toBe(404);
});

test.each([
  ['main', 'evals/a.yaml', 'The branch must be a new one, such as eval-2; it is “main”.'],
  ['', 'evals/a.yaml', 'The branch must be a new one'],
  ['new', '', 'The file must be a path in the repository, such as evals/case.yaml; it is “”.'],
  ['new', '../a', 'The file must be a path'],
  ['new', '/etc/a', 'The file must be a path'],
])(
  'a pull request from the branch %j with the file %j is not opened',
  async (branch, path, said) => {
    const form = { title: 'A change', base: 'main', branch, path, content: 'a: 1\n', body: '' };
    const { status, body } = await post('/pulls', form, 'dana');
    expect(status).toBe(422);
    expect(body).toContain(said);
  },
);

test('a comment that is too long is refused as on GitHub, without blaming the person', async () => {
  const { status, body } = await post('/issues/1/comments', { body: 'x'.repeat(65_537) }, 'dana');
  expect(status).toBe(422);
  expect(body).toContain('@dana got 422');
  expect(body).not.toContain('Another person');
});

test('a held release is not merged by a request that no button sends', async () => {
  const { location } = await post('/issues/load', {
    slug: '01-replit-saastr-2025-07',
    state: 'reviewed',
  });
  const incident = Number(/\d+/.exec(location)?.[0]);
  await playground.world
    .as('dana')
    .commitFiles('main', { 'agents/prompt.md': 'Be careful.\n' }, 'Change the prompt');
  const opened = await post(
    '/pulls',
    { title: 'Release', base: 'production', branch: 'main', body: `Incident: #${incident}` },
    'dana',
  );
  const merged = await post(`${opened.location}/merge`, {}, 'dana');
  expect(merged.status).toBe(409);
  expect(merged.body).toContain('The required check “Release gate” has failed');
  const number = Number(/\d+/.exec(opened.location)?.[0]);
  expect((await playground.world.as('dana').getPull(number)).merged).toBe(false);

  const until = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  const waiver = `/waive release until ${until} because the freeze ends today`;
  await post(`${opened.location}/comments`, { body: waiver }, 'maya');
  expect((await post(`${opened.location}/merge`, {}, 'dana')).status).toBe(303);
  expect((await playground.world.as('dana').getPull(number)).merged).toBe(true);
});

test('a part that nothing changed is answered in short', async () => {
  const path = '/issues/1/thread';
  const first = await fetch(new URL(path, playground.url));
  const etag = first.headers.get('etag') ?? '';
  const again = () => send('GET', path, { 'if-none-match': etag });
  expect((await again()).status).toBe(304);
  await playground.world.as('wren').comment(1, 'News');
  expect(await again()).toMatchObject({ status: 200, body: expect.stringContaining('News') });
});

test('pages load nothing from elsewhere and run no script in them', async () => {
  const page = await fetch(playground.url);
  expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'self';/);
  const html = await page.text();
  expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  expect(html).not.toMatch(/<script(?![^>]*src=)|\son[a-z]+=/);
});

test('the report counts what was filed here, and links to it here', async () => {
  const { location } = await post('/issues', INCIDENT);
  const [, issue = 'none'] = /^(\/issues\/\d+)(?:#|$)/.exec(location) ?? [];
  const { status, body } = await send('GET', '/report');
  expect(status).toBe(200);
  expect(body).toMatch(/\d+ incidents? (?:was|were) filed from .* Read in \d+ requests/);
  expect(body).toContain(`href="${new URL(issue, playground.url).href}"`);
  expect(body).not.toContain('<style');
});
