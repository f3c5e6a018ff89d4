// The server against what anybody on the network can send: answered, and it goes on.
import { type AppInProcess, serveAppFor } from '../../tools/embedded-github/app-in-process.js';
import { type EmbeddedGitHub, startGitHub } from '../../tools/embedded-github/github.js';
import { completeBody } from '../support/body.js';
import { HOOKS, head, send } from '../support/raw-http.js';

let github: EmbeddedGitHub;

beforeAll(async () => {
  github = await startGitHub();
});
afterAll(() => github.close());

describe('odd requests', () => {
  let app: AppInProcess;

  beforeAll(async () => {
    app = await serveAppFor(github);
  });
  afterAll(async () => {
    await app.stop();
  });

  const health = async () => (await fetch(`${app.url}/health`)).status;

  const request = (line: string, ...headers: string[]) =>
    head(line, 'Connection: close', ...headers);
  const UPGRADE = ['Connection: Upgrade', 'Upgrade: websocket'];
  const SIGNED = ['X-GitHub-Event: issues', 'X-GitHub-Delivery: 1', 'X-Hub-Signature-256: sha256='];

  test.each<[number, string, ...string[]]>([
    [400, 'GET //'],
    [400, 'GET ///'],
    [400, 'POST //'],
    [400, 'BREW //'],
    [400, 'GET //:x'],
    [400, 'GET //a b'],
    [400, 'GET //['],
    [400, 'GET //%'],
    [400, 'GET http://'],
    [400, 'GET http://['],
    [400, 'GET http://x:99999/health'],
    [400, 'GET //', ...UPGRADE],
    [400, 'GET x'],
    [400, 'GET /\u0000'],
    [200, 'GET http://x/health'],
    [200, 'GET /health?//'],
    [200, 'GET /health', ...UPGRADE],
    [404, 'GET /%'],
    [404, 'GET /%00%ff'],
    [404, 'GET /..//..//'],
    [404, 'GET *'],
    [404, 'OPTIONS *'],
    [404, 'HEAD //x'],
    [404, 'DELETE /health'],
    [404, 'PROPFIND /'],
    [404, `GET ${HOOKS}`],
    [400, `POST ${HOOKS}`],
    [401, `POST ${HOOKS}`, ...SIGNED],
    [417, 'GET /', 'Expect: nothing'],
  ])('%i answers %j', async (status, line, ...headers) => {
    expect(await send(app.url, request(line, ...headers))).toMatch(
      new RegExp(`^HTTP/1\\.1 ${status} `),
    );
    expect(await health()).toBe(200);
  });

  test.each(['GET //\r\n\r\n', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', '\u0016\u0003\u0001'])(
    '400 answers %j, which is no HTTP/1.1',
    async (bytes) => {
      expect(await send(app.url, bytes)).toMatch(/^HTTP\/1\.1 400 /);
      expect(await health()).toBe(200);
    },
  );

  test('what came is said, and cut', async () => {
    const answer = await send(app.url, request(`GET //${'['.repeat(15_000)}`));
    expect(answer).toContain(`"//[[[`);
    expect(answer).toContain(`is no URL; expected POST ${HOOKS}`);
    expect(answer.length).toBeLessThan(1_000);
  });

  test.each(['CONNECT //', 'CONNECT x:1'])('%j opens no tunnel', async (line) => {
    expect(await send(app.url, request(line))).toBe('');
    expect(await health()).toBe(200);
  });

  test.each<[string, ...string[]]>([
    ['GET //'],
    ['CONNECT //'],
    [`POST ${HOOKS}`, 'Content-Length: 100', ...SIGNED],
  ])('%j from somebody who hangs up', async (line, ...headers) => {
    await send(app.url, request(line, ...headers), { hangUp: true });
    expect(await health()).toBe(200);
  });
});

test('a server that ends works on a delivery that has not reached the queue', async () => {
  const noSweep = github.failNext(/^GET \/app\/installations(?:\?|$)/, 404, { times: Infinity });
  const learning = github.holdNext(/^GET \/app$/);
  const app = await serveAppFor(github);
  const { number } = await github.as('tom').fileIncident('Refunds', completeBody());
  await Promise.all([learning.reached, github.delivered()]);
  const stopped = app.stop();
  learning.release();
  await stopped;
  const comments = await github.as('dana').listComments(number);
  expect(comments.filter(({ user }) => user?.login === github.app.login)).toHaveLength(1);
  noSweep();
});
