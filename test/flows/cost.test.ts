// How many requests a release costs: a repository with history, counted at the HTTP edge.
import { Octokit } from '@octokit/core';
import nock from 'nock';
import { gateRelease } from '../../src/flows/gate-release.js';
import { instrument } from '../../src/github/client.js';
import { completeBody } from '../support/body.js';
import { sha } from '../support/facts.js';

const COMMITS = 500;
const PULLS = 300;
const INCIDENTS = 60;
const LINKED = 12;
const AUTHORS = 3;

const REPO = '/repos/acme/agents';
const at = (day: number) => new Date(Date.UTC(2026, 3, 1) + day * 86_400_000).toISOString();
const commitSha = (n: number) => sha(10_000 + n);
const mergeSha = (n: number) => (n <= COMMITS ? commitSha(n) : sha(90_000 + n));
const repository = { full_name: 'acme/agents', default_branch: 'main', private: false };

/** The first twelve are linked by a pull request that names them; incident k (1…12) has its eval in PR 2k and its gate change in PR 2k + 1. */
const incidents = Array.from({ length: INCIDENTS }, (_, k) => ({
  number: 1_001 + k,
  title: `Incident ${k + 1}`,
  html_url: `https://github.com/acme/agents/issues/${1_001 + k}`,
  state: 'open',
  created_at: at(1),
  user: { login: 'tom' },
  labels: [{ name: 'incident' }],
  body: completeBody({
    detectedAt: '2026-04-02',
    trigger: 'Prompt 18 was deployed on 13 March',
    releaseChanges: 'unknown - nothing is recorded',
    evalChanges: `- [ ] A case — @maya — ${k < LINKED ? `#${2 * (k + 1)}` : 'due 2026-12-01'}`,
    gateChanges: `- [ ] A check — @maya — ${k < LINKED ? `#${2 * (k + 1) + 1}` : 'due 2026-12-01'}`,
  }),
}));

const pulls = Array.from({ length: PULLS }, (_, n) => ({
  number: n + 1,
  title: `Change ${n + 1}`,
  body: n < LINKED ? `For #${1_001 + n}` : 'Nothing to see',
  html_url: `https://github.com/acme/agents/pull/${n + 1}`,
  state: 'closed',
  merged_at: at(30),
  merge_commit_sha: mergeSha(n + 1),
  updated_at: at(40),
  user: { login: 'dana' },
  base: { ref: 'main', sha: sha(1), repo: repository },
  head: { ref: `b-${n}`, sha: sha(70_000 + n), repo: { full_name: 'acme/agents' } },
}));

const commits = Array.from({ length: COMMITS }, (_, n) => ({
  sha: commitSha(n + 1),
  commit: { message: `Change ${n + 1}`, committer: { date: at(20) } },
  author: { login: 'dana' },
}));

const release = {
  ...pulls[0],
  number: 900,
  title: 'Release',
  body: '',
  state: 'open',
  merged_at: null,
  base: { ref: 'production', sha: sha(2), repo: repository },
  head: { ref: 'main', sha: sha(3), repo: { full_name: 'acme/agents' } },
};

function page<T>(items: T[], query: URLSearchParams): { items: T[]; more: boolean } {
  const [number, per] = [Number(query.get('page') ?? 1), Number(query.get('per_page') ?? 30)];
  return {
    items: items.slice((number - 1) * per, number * per),
    more: items.length > number * per,
  };
}

function command(number: number) {
  const login = `maintainer-${number % AUTHORS}`;
  const time = at(50);
  return {
    id: number,
    body: '/review',
    html_url: 'https://github.com/c',
    created_at: time,
    updated_at: time,
    user: { login, type: 'User' },
  };
}

/** Answers a path as GitHub would; null is its 404. */
function answer(path: string, query: URLSearchParams): { body: unknown; more?: boolean } | null {
  const list = <T>(all: T[]) => {
    const { items, more } = page(all, query);
    return { body: items, more };
  };
  if (path === REPO) return { body: repository };
  if (path === `${REPO}/pulls/900`) return { body: release };
  if (path === `${REPO}/pulls`) return list(pulls);
  if (path === `${REPO}/issues`) return list(incidents);
  if (/\/issues\/900\/comments$/.test(path)) return { body: [] };
  const comments = /\/issues\/(\d+)\/comments$/.exec(path);
  if (comments) return { body: [command(Number(comments[1]))] };
  if (/\/issues\/\d+\/events$/.test(path)) return { body: [] };
  if (/\/collaborators\/[^/]+\/permission$/.test(path)) return { body: { role_name: 'maintain' } };
  const files = /\/pulls\/(\d+)\/files$/.exec(path);
  if (files) {
    const filename = Number(files[1]) % 2 === 0 ? 'evals/a.yaml' : 'policies/a.yaml';
    return { body: [{ filename, status: 'added', additions: 3 }] };
  }
  if (path.includes(`/compare/production...`)) {
    const { items, more } = page(commits, query);
    return { body: { status: 'ahead', total_commits: COMMITS, commits: items, files: [] }, more };
  }
  if (path.includes('/compare/')) {
    return { body: { status: 'ahead', total_commits: 0, commits: [], files: [] } };
  }
  return null;
}

test('a release of 500 commits, 300 pull requests and 60 incidents, 12 of them linked', async () => {
  const paths: string[] = [];
  let open = 0;
  let most = 0;
  nock('https://api.github.com')
    .persist()
    .get(/.*/)
    .reply(async function reply(uri) {
      const { pathname, searchParams } = new URL(uri, 'https://api.github.com');
      paths.push(pathname);
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
  const { decision } = await gateRelease({
    client,
    incidents: null,
    incidentsRepository: null,
    configPath: '.github/agent-incident-review.yml',
    subject: {
      event: 'pull_request',
      repository: 'acme/agents',
      pull: 900,
      base: null,
      head: null,
      group: [],
    },
    host: 'github.com',
    now: at(60),
  });
  nock.cleanAll();
  expect(decision.reasons).toEqual([]);
  expect(decision.looked).toMatchObject({ commits: COMMITS, incidents: INCIDENTS });
  expect(decision.incidents.filter(({ serious }) => serious)).toHaveLength(LINKED);
  const evidence = 2 * LINKED;
  const bound =
    10 +
    Math.ceil(COMMITS / 100) +
    Math.ceil(PULLS / 100) +
    Math.ceil(INCIDENTS / 100) +
    2 * evidence +
    2 * LINKED +
    AUTHORS;
  expect({ requests: paths.length, within: paths.length <= bound }).toEqual({
    requests: client.requests(),
    within: true,
  });
  expect(most).toBeLessThanOrEqual(12);
});
