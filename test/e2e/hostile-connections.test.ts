// Connections that are slow, endless, many or of odd content: the server outlives them all.
import { EVENTS } from '../../src/app/events/index.js';
import { type AppInProcess, serveAppFor } from '../../tools/embedded-github/app-in-process.js';
import { type EmbeddedGitHub, startGitHub } from '../../tools/embedded-github/github.js';
import { HOOKS, head, type Line, openLine, send, signed, UNSIGNED } from '../support/raw-http.js';

const POST = `POST ${HOOKS}`;
const CLOSE = 'Connection: close';
const MOST = 1_000_000;

let github: EmbeddedGitHub;

beforeAll(async () => {
  github = await startGitHub();
});
afterAll(() => github.close());

const health = async (app: AppInProcess) => (await fetch(`${app.url}/health`)).status;

function deliver(app: AppInProcess, event: string, body: string): Promise<string> {
  const headers = signed(github.app.webhookSecret, event, body);
  return send(app.url, head(POST, CLOSE, ...headers) + body);
}

const answered = (status: number) => new RegExp(`^HTTP/1\\.1 ${status} `);

describe('signed nonsense', () => {
  let app: AppInProcess;

  beforeAll(async () => {
    app = await serveAppFor(github);
  });
  afterAll(() => app.stop());

  const DEEP = 12 * 1_024 * 1_024;

  test.each<[number, string, string]>([
    [401, 'nothing', ''],
    [400, 'null', 'null'],
    [400, 'a list', '[]'],
    [400, 'a text', '"x"'],
    [400, 'a number', '1e999'],
    [400, 'half an object', '{"a":'],
    [400, 'bytes that are no text', '\u0000\u0001'],
    [202, 'an empty object', '{}'],
    [202, 'a key of the prototype', '{"__proto__":{"installation":{"id":1}}}'],
    [400, 'lists in lists, 24 MB', '['.repeat(DEEP) + ']'.repeat(DEEP)],
    [400, 'lists without an end, 24 MB', '['.repeat(2 * DEEP)],
    [400, 'objects in objects, 18 MB', `${'{"a":'.repeat(3e6)}1${'}'.repeat(3e6)}`],
    [202, 'a text of 24 MB', JSON.stringify({ a: '[{"'.repeat(5e6) })],
    [413, 'more than GitHub ever sends', `"${'x'.repeat(26_214_400)}"`],
  ])('%i answers %s', async (status, _, body) => {
    expect(await deliver(app, 'issues', body)).toMatch(answered(status));
    expect(await health(app)).toBe(200);
  });

  const installation = { id: 1 };
  const repository = { full_name: 'acme/agents', default_branch: 'main' };
  const PARTS = [
    'issue',
    'pull_request',
    'comment',
    'check_run',
    'check_suite',
    'review',
    'sender',
  ];
  const all = (value: unknown) => Object.fromEntries(PARTS.map((part) => [part, value]));

  test.each<[string, object]>([
    ['no parts', {}],
    ['an installation that is null', { installation: null, repository }],
    ['an installation without id', { installation: {}, repository }],
    ['no repository', { installation }],
    ['a repository that is null', { installation, repository: null }],
    ['a repository without name', { installation, repository: {} }],
    ['a name that is none', { installation, repository: { full_name: '../..' } }],
    ['parts that are null', { installation, repository, ...all(null) }],
    ['parts that are empty', { installation, repository, ...all({}) }],
    ['parts that are lists', { installation, repository, ...all([null]) }],
    ['parts that are numbers', { installation, repository, ...all(7) }],
    [
      'commits that are null',
      { installation, repository, ref: 'refs/heads/main', commits: [null] },
    ],
    ['a deployment that is null', { installation, repository, deployment: null, environment: {} }],
  ])('%s, by every event', async (_, payload) => {
    for (const one of EVENTS) {
      const [event = '', action] = one.split('.');
      expect(await deliver(app, event, JSON.stringify({ action, ...payload }))).toMatch(
        answered(202),
      );
    }
    expect(await health(app)).toBe(200);
  });

  test('an event that nobody knows', async () => {
    for (const event of ['error', '*', '__proto__', 'constructor', 'x'.repeat(5_000)])
      expect(await deliver(app, event, '{"action":"toString"}')).toMatch(answered(202));
    expect(await health(app)).toBe(200);
  });

  test('requests behind one another on a connection are answered in turn', async () => {
    const body = '{}';
    const hook = head(POST, ...signed(github.app.webhookSecret, 'ping', body)) + body;
    const many = (head('GET /health') + hook + head('GET //')).repeat(50);
    const statuses = (await send(app.url, many + head('GET /', CLOSE))).match(/HTTP\/1\.1 \d+/g);
    const each = ['HTTP/1.1 200', 'HTTP/1.1 202', 'HTTP/1.1 400'];
    expect(statuses).toEqual([...Array(50).fill(each).flat(), 'HTTP/1.1 404']);
  });
});

describe('sizes that lie', () => {
  let app: AppInProcess;

  beforeAll(async () => {
    app = await serveAppFor(github, {}, { MAX_BODY_BYTES: `${MOST}` });
  });
  afterAll(() => app.stop());

  const CHUNKED = 'Transfer-Encoding: chunked';
  const LENGTH = (bytes: number | string) => `Content-Length: ${bytes}`;

  test.each<[number, string, string[], string]>([
    [413, 'too large, as it says itself', [LENGTH(MOST + 1)], ''],
    [413, 'larger than any number', [LENGTH(`${'9'.repeat(15)}`)], ''],
    [400, 'below nothing', [LENGTH(-1)], ''],
    [400, 'no number', [LENGTH('many')], ''],
    [400, 'two lengths', [LENGTH(1), LENGTH(2)], 'ab'],
    [400, 'a length and chunks', [LENGTH(1), CHUNKED], '1\r\na\r\n0\r\n\r\n'],
    [400, 'a chunk of no size', [CHUNKED], 'x\r\n'],
    [400, 'more than it said', [LENGTH(2)], '{}{}{}'],
    [401, 'nothing', [LENGTH(0)], ''],
  ])('%i answers a body of %s', async (status, _, headers, body) => {
    const bytes = head(POST, CLOSE, ...UNSIGNED, ...headers) + body;
    expect(await send(app.url, bytes)).toMatch(answered(status));
    expect(await health(app)).toBe(200);
  });

  test('413 answers chunks without an end', async () => {
    const { socket, has, closed } = await openLine(app.url);
    socket.write(head(POST, ...UNSIGNED, CHUNKED));
    const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`;
    const more = () => {
      while (!socket.destroyed && socket.write(chunk));
    };
    socket.on('drain', more);
    more();
    await has(/HTTP\/1\.1 413 /);
    socket.destroy();
    await closed;
    expect(await health(app)).toBe(200);
  });

  test('headers without an end are cut', async () => {
    const long = head('GET /health', `X: ${'x'.repeat(100_000)}`);
    expect(await send(app.url, long)).toMatch(answered(431));
    const many = head('GET /health', CLOSE, ...Array(5_000).fill('A:'));
    expect(await send(app.url, many)).toMatch(/^HTTP\/1\.1 (?:200|431) /);
    expect(await health(app)).toBe(200);
  });

  test('bodies that are held open keep nobody out', async () => {
    const part = 'x'.repeat(MOST - 1);
    const lines: Line[] = [];
    for (let n = 0; n < 60; n += 1) {
      const line = await openLine(app.url);
      line.socket.write(head(POST, ...UNSIGNED, LENGTH(MOST)) + part);
      lines.push(line);
    }
    // Four of them have room; whoever held a body open for longest is put out.
    await Promise.all(lines.slice(0, 56).map(({ has }) => has(/HTTP\/1\.1 503 .*retry-after/is)));
    expect(await deliver(app, 'ping', '{}')).toMatch(answered(202));
    const largest = JSON.stringify({ a: 'x'.repeat(MOST - 8) });
    expect(await deliver(app, 'ping', largest)).toMatch(answered(202));
    for (const { socket } of lines) socket.destroy();
    await Promise.all(lines.map(({ closed }) => closed));
    expect(await health(app)).toBe(200);
  });

  test('many who connect and say nothing keep nobody out', async () => {
    const lines = await Promise.all(Array.from({ length: 500 }, () => openLine(app.url)));
    expect(await health(app)).toBe(200);
    expect(await deliver(app, 'ping', '{}')).toMatch(answered(202));
    for (const { socket } of lines) socket.destroy();
    await Promise.all(lines.map(({ closed }) => closed));
    expect(await health(app)).toBe(200);
  });
});

describe('those who take too long', () => {
  let app: AppInProcess;

  beforeAll(async () => {
    const patience = { headers: 300, request: 600, idle: 300, silent: 1_500, check: 50 };
    app = await serveAppFor(github, { patience });
  });
  afterAll(() => app.stop());

  test.each<[string, string, string, RegExp]>([
    ['says nothing', '', '', /^HTTP\/1\.1 408 /],
    ['sends headers one by one', 'GET /health HTTP/1.1\r\n', 'X: y\r\n', /^HTTP\/1\.1 408 /],
    [
      'sends a body byte by byte',
      head(POST, ...UNSIGNED, 'Content-Length: 1000'),
      'x',
      /^HTTP\/1\.1 408 /,
    ],
    ['sends a body elsewhere', head('POST /', 'Content-Length: 1000'), 'x', /^HTTP\/1\.1 404 /],
    ['keeps the connection', head('GET /health'), '', /^HTTP\/1\.1 200 /],
  ])('who %s is cut off', async (_, first, more, expected) => {
    const { socket, closed } = await openLine(app.url);
    if (first) socket.write(first);
    const timer = setInterval(() => more && socket.writable && socket.write(more), 20);
    expect(await closed).toMatch(expected);
    clearInterval(timer);
    expect(await health(app)).toBe(200);
  });

  test('who asks for much and takes no answer is cut off', async () => {
    const { socket, closed } = await openLine(app.url);
    socket.pause();
    const asks = head('GET /health').repeat(500);
    const more = () => {
      while (!socket.destroyed && socket.write(asks));
    };
    socket.on('drain', more);
    more();
    // A reader that stands still learns of the end by its next write alone.
    const timer = setInterval(() => socket.writable && socket.write(' '), 100);
    const end = new Promise((resolve) => socket.once('error', resolve));
    await Promise.race([end, closed]);
    clearInterval(timer);
    socket.destroy();
    expect(await health(app)).toBe(200);
  });
});
