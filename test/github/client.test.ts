// What is tried again, after what wait, and what fails closed at once.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Octokit } from '@octokit/core';
import nock from 'nock';
import { instrument, RETRY, timedFetch } from '../../src/github/client.js';
import { whyUnread } from '../../src/github/errors.js';

const SECONDARY = { message: 'You have exceeded a secondary rate limit.' };
const inSeconds = (seconds: number) => `${Math.floor(Date.now() / 1000) + seconds}`;

interface Case {
  why: string;
  status: number;
  body?: object;
  headers?: Record<string, string>;
  method?: 'GET' | 'POST';
  path?: string;
  /** Least and most wait before the second attempt, in milliseconds; null: none is made. */
  waits: [number, number] | null;
}

const CASES: Case[] = [
  { why: 'a server error', status: 502, waits: [500, 500] },
  { why: 'a write that may have been done', status: 502, method: 'POST', waits: null },
  {
    why: 'a question by GraphQL',
    status: 502,
    method: 'POST',
    path: '/graphql',
    waits: [500, 500],
  },
  {
    why: 'a secondary limit with retry-after',
    status: 403,
    body: SECONDARY,
    headers: { 'retry-after': '7' },
    waits: [7_000, 7_000],
  },
  {
    why: 'a secondary limit without a header',
    status: 403,
    body: SECONDARY,
    waits: [60_000, 60_000],
  },
  {
    why: 'a secondary limit on a write',
    status: 403,
    body: SECONDARY,
    method: 'POST',
    headers: { 'retry-after': '7' },
    waits: [7_000, 7_000],
  },
  { why: 'too many requests', status: 429, headers: { 'retry-after': '3' }, waits: [3_000, 3_000] },
  {
    why: 'a primary limit that ends soon',
    status: 403,
    body: { message: 'API rate limit exceeded' },
    headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inSeconds(30) },
    waits: [1_000, 31_000],
  },
  {
    why: 'a primary limit that ends in an hour',
    status: 403,
    body: { message: 'API rate limit exceeded' },
    headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inSeconds(3_600) },
    waits: null,
  },
  {
    why: 'a secondary limit that ends at a date',
    status: 403,
    body: SECONDARY,
    headers: { 'retry-after': new Date(Date.now() + 30_000).toUTCString() },
    waits: [1_000, 30_000],
  },
  ...['soon', '-5', '0', ''].map(
    (after): Case => ({
      why: `a secondary limit with a retry-after of "${after}"`,
      status: 403,
      body: SECONDARY,
      headers: { 'retry-after': after },
      waits: [60_000, 60_000],
    }),
  ),
  {
    why: 'a secondary limit that lasts a thousand years',
    status: 403,
    body: SECONDARY,
    headers: { 'retry-after': '31536000000' },
    waits: null,
  },
  ...[undefined, 'tomorrow', '1e400'].map(
    (reset): Case => ({
      why: `a primary limit with a reset of ${reset}`,
      status: 403,
      body: { message: 'API rate limit exceeded' },
      headers: {
        'x-ratelimit-remaining': '0',
        ...(reset === undefined ? {} : { 'x-ratelimit-reset': reset }),
      },
      waits: [60_000, 60_000],
    }),
  ),
  {
    why: 'a primary limit, where the clock here is an hour ahead',
    status: 403,
    body: { message: 'API rate limit exceeded' },
    headers: {
      date: new Date(Date.now() - 3_600_000).toUTCString(),
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': inSeconds(30 - 3_600),
    },
    waits: [28_000, 31_000],
  },
  { why: 'a refusal', status: 403, body: { message: 'Resource not accessible' }, waits: null },
  { why: 'what does not exist', status: 404, waits: null },
];

afterEach(() => nock.cleanAll());

test.each(CASES)(
  '$why',
  async ({ status, body = {}, headers = {}, method = 'GET', path = '/x', waits }) => {
    const server = nock('https://api.github.com');
    const first = method === 'GET' ? server.get(path) : server.post(path);
    first.reply(status, body, headers);
    const second = method === 'GET' ? server.get(path) : server.post(path);
    second.reply(200, { ok: true });
    const waited: number[] = [];
    const wait = async (milliseconds: number) => {
      waited.push(milliseconds);
    };
    const { api, requests } = instrument(new Octokit() as never, {
      attempts: 4,
      longest: 60_000,
      wait,
    });
    const answer = api.request(`${method} ${path}`).then(
      ({ status: code }) => code,
      (error) => error.status,
    );
    expect(await answer).toBe(waits ? 200 : status);
    expect(requests()).toBe(waits ? 2 : 1);
    expect(waited).toHaveLength(waits ? 1 : 0);
    for (const time of waited) {
      expect(time).toBeGreaterThanOrEqual(waits?.[0] ?? 0);
      expect(time).toBeLessThanOrEqual(waits?.[1] ?? 0);
    }
  },
);

test('it gives up after four attempts', async () => {
  nock('https://api.github.com').get('/x').times(9).reply(503);
  const { api, requests } = instrument(new Octokit() as never, {
    attempts: 4,
    longest: 60_000,
    wait: async () => {},
  });
  await expect(api.request('GET /x')).rejects.toMatchObject({ status: 503 });
  expect(requests()).toBe(4);
});

test('a run that is over asks no more, and says that nothing answered', async () => {
  const server = createServer(() => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const until = Date.now() + 200;
  const fetch = timedFetch(until);
  const { api, requests } = instrument(new Octokit({ baseUrl, request: { fetch } }) as never, {
    ...RETRY,
    until,
  });
  const why = await api.request('GET /x').then(() => 'answered', whyUnread);
  expect(why).toBe('GitHub did not answer in time or at all');
  expect(requests()).toBe(1);
  server.closeAllConnections();
  server.close();
});

test.each([
  ['cut off', 'GET /x', '{"a":'],
  ['empty', 'GET /x', ''],
  ['a text', 'GET /x', '"fine"'],
  ['cut off', 'POST /graphql', '{"data":'],
  ['empty', 'POST /graphql', ''],
])('an answer that is %s to %s is asked for again, and then unreadable', async (_, asked, body) => {
  const [method = '', path = ''] = asked.split(' ');
  nock('https://api.github.com')
    .intercept(path, method)
    .times(9)
    .reply(200, body, { 'content-type': 'application/json' });
  const { api, requests } = instrument(new Octokit() as never, {
    attempts: 3,
    longest: 60_000,
    wait: async () => {},
  });
  const why = await api.request(asked).then(() => 'answered', whyUnread);
  expect(why).toBe('the answer of GitHub was cut off');
  expect(requests()).toBe(3);
});

const limited = (type: string | undefined, message: string) => ({
  data: null,
  errors: [{ ...(type ? { type } : {}), message }],
});

// GraphQL says by 200 that nothing was answered, and why in the body.
test.each<[string, object, Record<string, string>, [number, number] | null]>([
  [
    'the hour is used up',
    limited('RATE_LIMITED', 'API rate limit exceeded for installation ID 1.'),
    { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inSeconds(30) },
    [1_000, 31_000],
  ],
  [
    'a secondary limit',
    limited(undefined, SECONDARY.message),
    { 'retry-after': '7' },
    [7_000, 7_000],
  ],
  ['a secondary limit, nothing else', SECONDARY, {}, [60_000, 60_000]],
  [
    'an error of GitHub',
    limited(undefined, 'Something went wrong while executing your query on 2026-11-27T01:02:03Z.'),
    {},
    [500, 500],
  ],
  ['what does not exist', limited('NOT_FOUND', 'the rate limit of a team'), {}, null],
])('GraphQL answers 200: %s', async (_, body, headers, waits) => {
  const type = { 'content-type': 'application/json' };
  nock('https://api.github.com')
    .post('/graphql')
    .reply(200, body, { ...headers, ...type })
    .post('/graphql')
    .reply(200, { data: { viewer: { login: 'acme' } } }, type);
  const waited: number[] = [];
  const { api } = instrument(new Octokit() as never, {
    ...RETRY,
    wait: async (milliseconds) => void waited.push(milliseconds),
  });
  const answer = api.graphql('{ viewer { login } }').then(
    (data) => data,
    (error) => error.name,
  );
  expect(await answer).toEqual(waits ? { viewer: { login: 'acme' } } : 'GraphqlResponseError');
  expect(waited).toHaveLength(waits ? 1 : 0);
  for (const time of waited) {
    expect(time).toBeGreaterThanOrEqual(waits?.[0] ?? 0);
    expect(time).toBeLessThanOrEqual(waits?.[1] ?? 0);
  }
});

test('an answer of GraphQL that is cut off is none', async () => {
  nock('https://api.github.com')
    .post('/graphql')
    .times(9)
    .reply(200, '{"data":{"repo', { 'content-type': 'application/json' });
  const { api, requests } = instrument(new Octokit() as never, {
    ...RETRY,
    wait: async () => {},
  });
  const why = await api.graphql('{ viewer { login } }').then(() => 'answered', whyUnread);
  expect(why).toBe('the answer of GitHub was cut off');
  expect(requests()).toBe(4);
});

test('a write that is answered with nothing was done', async () => {
  nock('https://api.github.com').post('/x').reply(202, '');
  const { api } = instrument(new Octokit({ auth: 'x' }) as never);
  expect((await api.request('POST /x')).data).toBeNull();
});
