// The log while much goes wrong: it says what failed and where, and nothing that somebody wrote.
import { createLog } from '../../src/app/log.js';
import { type Serving, serve } from '../../src/app/server.js';
import { RETRY } from '../../src/github/client.js';
import { appEnv } from '../../tools/embedded-github/app-process.js';
import type { Json } from '../../tools/embedded-github/exchange.js';
import type { AskedCall } from '../../tools/embedded-github/faults.js';
import { type EmbeddedGitHub, startGitHub } from '../../tools/embedded-github/github.js';
import { completeBody } from '../support/body.js';
import { HOOKS, head, send, signed } from '../support/raw-http.js';

const PRIVATE = 'Kestrel customers were paid twice';
const body = completeBody({ impact: PRIVATE, whatFailed: `It paid again: ${PRIVATE}` });

let github: EmbeddedGitHub;
let app: Serving;
let url = '';
let logged = '';
let started = '';

beforeAll(async () => {
  github = await startGitHub({ repositories: [{ name: 'agents', private: true }] });
  const out = {
    write(line: string) {
      logged += line;
    },
  };
  app = await serve(
    { ...appEnv(github, 0), WEBHOOK_PROXY_URL: 'https://smee.io/abc' },
    {
      log: await createLog({ LOG_FORMAT: 'json' }, out),
      retry: { ...RETRY, wait: async () => {} },
      backoff: () => 0,
      pace: { burst: 1, interval: 0, share: 0 },
    },
  );
  url = `http://127.0.0.1:${app.port}`;
  github.deliverTo(url + HOOKS);
  await app.idle();
  started = logged;
});
afterAll(async () => {
  github.deliverTo(null);
  await app.drain();
  await app.end();
  await github.close();
});
beforeEach(() => {
  logged = '';
});

const lines = () =>
  logged
    .split('\n')
    .filter(Boolean)
    .map(
      (line) =>
        JSON.parse(line) as { level: number; msg: string; delivery?: string; keys?: string[] },
    );

async function settled(): Promise<void> {
  do {
    await github.delivered();
    await app.idle();
  } while (github.owed() > 0);
}

/** What must stand in no line, whatever happens. */
function secrets(): string[] {
  const keyLines = github.app.privateKey.split('\n').filter((line) => line.length > 30);
  return [PRIVATE, 'Kestrel', github.app.webhookSecret, ...keyLines];
}

const TOKEN = /gh[sopu]_\w{8}|eyJ\w{8}|bearer \w/i;

function expectClean(): void {
  for (const secret of secrets()) expect(logged).not.toContain(secret);
  expect(logged).not.toMatch(TOKEN);
}

/** A request of the App, by its method and path. */
const byApp = (pattern: RegExp) => (call: AskedCall) =>
  [github.app.login, 'app'].includes(call.caller) && pattern.test(`${call.method} ${call.path}`);

const says = { message: `Validation Failed: "${PRIVATE}"`, errors: [{ value: PRIVATE }] };

test('whoever expects webhooks from a proxy is told that it has to be asked beside the server', () => {
  expect(started).toContain(
    `smee-client --url ADDRESS --target http://localhost:${app.port}${HOOKS}`,
  );
  expect(started).not.toContain('smee.io/abc');
});

test.each<[string, RegExp, number, Json]>([
  ['a read that GitHub refuses', /^GET .*\/issues\/\d+$/, 500, says],
  ['a list that it refuses', /^GET .*\/comments/, 422, says],
  ['a write that it refuses', /^POST .*\/comments$/, 422, says],
  ['labels that it refuses', /^POST .*\/labels$/, 403, says],
  ['GraphQL that fails', /^POST \/graphql$/, 502, says],
  ['GraphQL with errors', /^POST \/graphql$/, 200, { errors: [{ message: PRIVATE, path: [] }] }],
  ['a token that it refuses', /access_tokens$/, 401, says],
  ['an answer that is none', /^GET .*\/issues\/\d+$/, 200, { [PRIVATE]: null }],
])('%s', async (_, matcher, status, answer) => {
  const off = github.failNext(byApp(matcher), status, { times: 8, body: answer });
  const { number } = await github.as('tom').fileIncident(PRIVATE, body);
  await github.as('tom').comment(number, `/review ${PRIVATE}`);
  await settled();
  off();
  expect(lines().some(({ msg }) => msg === 'received')).toBe(true);
  expectClean();
});

test('a delivery with parts that GitHub never sends is told by the name of the part', async () => {
  const payload = JSON.stringify({
    action: 'edited',
    installation: { id: github.app.installationId },
    repository: { full_name: 'acme/agents' },
    pull_request: { number: 1, title: [`Incident: #1 ${PRIVATE}`], body },
    sender: { login: 'tom' },
  });
  const delivery = signed(github.app.webhookSecret, 'pull_request', payload);
  await send(url, head(`POST ${HOOKS}`, 'Connection: close', ...delivery) + payload);
  await settled();
  expect(lines()).toContainEqual(
    expect.objectContaining({
      delivery: '1',
      msg: expect.stringMatching(/^ignored: pull_request of the payload/),
    }),
  );
  expectClean();
});

test('each delivery has its line, with its id and what it touches', async () => {
  const { number } = await github.as('tom').fileIncident(PRIVATE, body);
  await settled();
  const key = `incident:acme/agents#${number}`;
  const ids = github.deliveries.map(({ id }) => id);
  const received = lines().filter(({ msg, keys }) => msg === 'received' && keys?.includes(key));
  expect(received.length).toBeGreaterThan(0);
  expect(received.filter(({ delivery }) => !ids.includes(`${delivery}`))).toEqual([]);
  expect(lines()).toContainEqual(expect.objectContaining({ msg: 'reconciled', key }));
  expectClean();
});

test('/ready says why, in words that hold no answer of GitHub', async () => {
  const off = github.failNext(/^GET \/app$/, 503, {
    times: Number.POSITIVE_INFINITY,
    body: says,
  });
  const response = await fetch(`${url}/ready`);
  off();
  const text = await response.text();
  expect([response.status, JSON.parse(text)]).toEqual([
    503,
    { ready: false, reasons: ['GitHub cannot be reached: GitHub answered 503'] },
  ]);
  expect(text).not.toContain('Kestrel');
});

test('/metrics counts what is tried again', async () => {
  const retries = async () => {
    const text = await (await fetch(`${url}/metrics`)).text();
    return Number(/^incident_review_github_retries_total (\d+)$/m.exec(text)?.[1]);
  };
  const before = await retries();
  const off = github.failNext(byApp(/^GET .*\/issues\/\d+$/), 502, { times: 2, body: says });
  await github.as('tom').fileIncident(PRIVATE, body);
  await settled();
  off();
  expect((await retries()) - before).toBe(2);
});

test('/metrics has numbers and kinds, and no name of a repository', async () => {
  await github.as('tom').fileIncident(PRIVATE, body);
  await settled();
  const text = await (await fetch(`${url}/metrics`)).text();
  expect(text).toMatch(/^incident_review_keys_total{kind="incident",outcome="done"} [1-9]/m);
  expect(text).toMatch(
    /^incident_review_deliveries_total{event="issues",outcome="accepted"} [1-9]/m,
  );
  expect(text).not.toMatch(/acme|agents|Kestrel/);
});
