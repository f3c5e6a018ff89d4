// How many requests a report costs where there are many incidents, counted at the HTTP edge.
import { Octokit } from '@octokit/core';
import nock from 'nock';
import { readHealth } from '../../src/collect/health.js';
import { reportHealth } from '../../src/core/health/report.js';
import { instrument } from '../../src/github/client.js';
import {
  answerGet,
  answerQuery,
  BOUND,
  IN_WINDOW,
  NOW,
  PROVED,
  WINDOW,
} from '../support/many-incidents.js';

afterEach(() => nock.cleanAll());

test('5,000 incidents, 400 of them in the window', async () => {
  let requests = 0;
  nock('https://api.github.com')
    .persist()
    .post('/graphql')
    .reply(200, (_, body) => {
      requests += 1;
      return answerQuery(body as never);
    });
  nock('https://api.github.com')
    .persist()
    .get(/.*/)
    .reply((uri) => {
      requests += 1;
      const { pathname, searchParams } = new URL(uri, 'https://api.github.com');
      const found = answerGet(decodeURIComponent(pathname), searchParams);
      const link = `<https://api.github.com/next>; rel="${found?.more ? 'next' : 'last'}"`;
      const headers = { 'content-type': 'application/json', link };
      return [found ? 200 : 404, JSON.stringify(found?.body ?? { message: 'Not Found' }), headers];
    });
  const client = instrument(new Octokit({ auth: 'x' }));
  const facts = await readHealth({
    client,
    repository: 'acme/agents',
    ...WINDOW,
    host: 'github.com',
    now: NOW,
  });
  const report = reportHealth(facts);
  expect(report.unread).toEqual([]);
  expect(report.incidents).toHaveLength(IN_WINDOW);
  expect(report.signs.find(({ id }) => id === 'examples')?.all.have).toHaveLength(PROVED);
  expect(report.requests).toBe(requests);
  expect(requests).toBeLessThanOrEqual(BOUND);
});
