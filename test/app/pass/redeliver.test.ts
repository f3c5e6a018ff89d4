// What GitHub could not deliver is sent again from its log, once a pass, and not for ever.
import { Octokit } from '@octokit/rest';
import nock from 'nock';
import { redeliver } from '../../../src/app/pass/redeliver.js';
import { createPassStore, type PassStore } from '../../../src/app/pass/store.js';
import { instrument } from '../../../src/github/client.js';

const SILENT = { debug() {}, info() {}, warn() {}, error() {} };
const NOW = '2026-11-26T12:00:00Z';
const FIRST = 171_890_372_134_592_512n;

/** One attempt: the guid and what was answered, the latest first; n minutes ago. */
type Row = [guid: string, status: number, minutes?: number, event?: string];

function json(rows: Row[], total = rows.length): string {
  const items = rows.map(([guid, code, minutes = 5, event = 'issues'], at) => {
    const when = new Date(Date.parse(NOW) - minutes * 60_000).toISOString();
    const id = FIRST + BigInt(total - at);
    const about = { guid, delivered_at: when, redelivery: false, duration: 1, status: 'x', event };
    return `{"id":${id},${JSON.stringify({ ...about, status_code: code, action: 'opened' }).slice(1)}`;
  });
  return `[${items.join(',')}]`;
}

const asked: string[] = [];
let store: PassStore;

beforeAll(() => nock.disableNetConnect());
afterAll(() => {
  nock.restore();
  nock.enableNetConnect();
});
beforeEach(() => {
  asked.length = 0;
  store = createPassStore();
  nock.cleanAll();
  nock('https://api.github.com')
    .persist()
    .post(/\/attempts$/)
    .reply(202, (uri) => {
      asked.push(`${BigInt(uri.split('/')[4] ?? 0) - FIRST}`);
      return '{}';
    });
});

function log(body: string, headers: Record<string, string> = {}): void {
  nock('https://api.github.com')
    .get('/app/hook/deliveries')
    .query(({ cursor }) => cursor === undefined)
    .reply(200, body, { 'content-type': 'application/json', ...headers });
}

const pass = () => redeliver(instrument(new Octokit({ log: SILENT })).api, store, NOW);

test.each<[what: string, rows: Row[], sent: string[]]>([
  [
    'what failed, the oldest first, by ids of 18 digits',
    [
      ['b', 502, 3],
      ['a', 500, 9],
    ],
    ['1', '2'],
  ],
  ['nothing that came through', [['a', 202]], []],
  [
    'nothing that came through later',
    [
      ['a', 202, 1],
      ['a', 502, 9],
    ],
    [],
  ],
  [
    'nothing that failed after it came through',
    [
      ['a', 502, 1],
      ['a', 202, 9],
    ],
    [],
  ],
  [
    'once what failed twice',
    [
      ['a', 502, 1],
      ['a', 502, 9],
    ],
    ['2'],
  ],
  ['nothing that failed five times', Array.from({ length: 5 }, () => ['a', 404] as Row), []],
  ['nothing that the App does not handle', [['a', 502, 1, 'star']], []],
  ['nothing older than the log', [['a', 502, 3 * 24 * 60 + 1]], []],
])('sends again %s', async (_what, rows, sent) => {
  log(json(rows));
  await pass();
  expect(asked).toEqual(sent);
});

test('a pass reads on from the one before, and remembers what still fails', async () => {
  log(json([['a', 502]]));
  expect(await pass()).toEqual({ sent: 1, left: 0, givenUp: 0 });
  log(
    json([
      ['a', 502, 1],
      ['a', 502],
    ]),
  );
  expect(await pass()).toEqual({ sent: 1, left: 0, givenUp: 0 });
  log(
    json([
      ['a', 202, 0],
      ['a', 502, 1],
      ['a', 502],
    ]),
  );
  expect(await pass()).toEqual({ sent: 0, left: 0, givenUp: 0 });
  expect(asked).toHaveLength(2);
});

test('a pass sends a bounded number again, and the next one the rest', async () => {
  const rows = Array.from({ length: 250 }, (_, at): Row => [`g${at}`, 502, at]);
  log(json(rows));
  expect(await pass()).toMatchObject({ sent: 100, left: 150 });
});

test('a long log is read page by page', async () => {
  const link = '<https://api.github.com/app/hook/deliveries?cursor=v1_2>; rel="next"';
  log(json([['b', 502, 1]], 2), { link });
  nock('https://api.github.com')
    .get('/app/hook/deliveries')
    .query({ cursor: 'v1_2', per_page: '100' })
    .reply(200, json([['a', 502, 9]]), { 'content-type': 'application/json' });
  await pass();
  expect(asked).toEqual(['1', '2']);
});

test('a server without such a log has nothing to send again', async () => {
  nock('https://api.github.com').get('/app/hook/deliveries').query(true).reply(404, '{}');
  expect(await pass()).toEqual({ sent: 0, left: 0, givenUp: 0 });
});

test.each([400, 404, 410, 422])(
  'one that is refused by %i holds up no later one',
  async (status) => {
    nock.cleanAll();
    const refused = nock('https://api.github.com')
      .post(`/app/hook/deliveries/${FIRST + 1n}/attempts`)
      .reply(status, '{}');
    nock('https://api.github.com')
      .post(`/app/hook/deliveries/${FIRST + 2n}/attempts`)
      .reply(202, '{}');
    log(
      json([
        ['b', 502, 3],
        ['a', 502, 9],
      ]),
    );
    expect(await pass()).toMatchObject({ sent: 1 });
    expect(refused.isDone()).toBe(true);
  },
);
