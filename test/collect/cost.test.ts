// How many requests a release costs: a repository with history, counted at the HTTP edge.
import { Octokit } from '@octokit/core';
import nock from 'nock';
import { instrument } from '../../src/github/client.js';
import { judgeBy } from '../support/gate.js';
import {
  answerGraphql,
  BOUND,
  COMMITS,
  createHistory,
  type History,
  INCIDENTS,
  LINKED,
} from '../support/history.js';

const MOST_AT_ONCE = 12;

afterEach(() => nock.cleanAll());

test.each<History['evidence']>(['in-range', 'before'])(
  '500 commits, 300 pull requests, 60 incidents, 12 linked; evidence %s',
  async (evidence) => {
    const answer = createHistory({ evidence });
    let requests = 0;
    let open = 0;
    let most = 0;
    nock('https://api.github.com')
      .persist()
      .post('/graphql')
      .reply(200, (_, body) => {
        requests += 1;
        return answerGraphql(body as never);
      });
    nock('https://api.github.com')
      .persist()
      .get(/.*/)
      .reply(async function reply(uri) {
        const { pathname, searchParams } = new URL(uri, 'https://api.github.com');
        requests += 1;
        open += 1;
        most = Math.max(most, open);
        await new Promise((resolve) => setImmediate(resolve));
        open -= 1;
        const found = answer(decodeURIComponent(pathname), searchParams);
        if (!found) return [404, { message: 'Not Found' }];
        const link = `<https://api.github.com/next>; rel="${found.more ? 'next' : 'last'}"`;
        return [200, JSON.stringify(found.body), { 'content-type': 'application/json', link }];
      });
    const client = instrument(new Octokit({ auth: 'x' }));
    const { decision } = await judgeBy(client, { pull: 900 }, { now: '2026-06-01T00:00:00Z' });
    expect(decision).toMatchObject({ verdict: 'ship', reasons: [] });
    expect(decision.looked).toMatchObject({ commits: COMMITS, incidents: INCIDENTS, requests });
    expect(decision.incidents.map(({ kinds }) => kinds)).toEqual(
      Array.from({ length: LINKED }, () =>
        expect.objectContaining({ eval: 'landed', gate: 'landed' }),
      ),
    );
    expect(requests).toBeLessThanOrEqual(BOUND);
    expect(most).toBeLessThanOrEqual(MOST_AT_ONCE);
  },
);
