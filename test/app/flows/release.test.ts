// One `Release gate` a commit: what is no release never takes the place of what is.
import { Octokit } from '@octokit/core';
import nock from 'nock';
import { watchMergeGroup, watchPullRequest } from '../../../src/app/flows/pull-request.js';
import { aboutReleases } from '../../../src/core/checks/release-gate.js';
import type { Write } from '../../../src/core/writes/write.js';
import { instrument } from '../../../src/github/client.js';
import { sha } from '../../support/facts.js';

const HOME = '/repos/acme/agents';
const SELF = { id: 7, login: 'acme-review[bot]' };
const HEAD = sha(1);
const repo = { full_name: 'acme/agents', default_branch: 'main', visibility: 'public' };

function pull(number: number, base: string, head = 'work', at = HEAD) {
  return {
    number,
    title: `Change ${number}`,
    body: '',
    html_url: `https://github.com/acme/agents/pull/${number}`,
    state: 'open',
    merged_at: null,
    merge_commit_sha: null,
    updated_at: '2026-11-01T00:00:00Z',
    user: { login: 'wren', type: 'User' },
    base: { ref: base, sha: sha(2), repo },
    head: { ref: head, sha: at, repo: { full_name: 'acme/agents' } },
  };
}

function run(about: string, conclusion: string | null = 'failure') {
  const status = conclusion === null ? 'in_progress' : 'completed';
  return {
    id: 5,
    name: 'Release gate',
    status,
    conclusion,
    external_id: about,
    app: { id: SELF.id },
    output: { title: 't', summary: 's' },
  };
}

const GROUP = {
  head_sha: HEAD,
  head_ref: `refs/heads/gh-readonly-queue/main/pr-1-${sha(2)}`,
  base_sha: sha(2),
  base_ref: 'refs/heads/main',
};

afterEach(() => nock.cleanAll());

interface Given {
  open: ReturnType<typeof pull>[];
  runs: ReturnType<typeof run>[];
  queue?: object[];
  /** Open as well, and not in the list: that ends at a thousand, and moves while it is read. */
  unlisted?: ReturnType<typeof pull>[];
}

/** Looks at #1 or at the group, and says what it writes on the commit and whom it calls. */
async function look({ open, runs, queue = [], unlisted = [] }: Given, group = false) {
  nock('https://api.github.com')
    .persist()
    .post(/check-runs$/)
    .reply(201, JSON.stringify(run('', null)), { 'content-type': 'application/json' });
  nock('https://api.github.com')
    .persist()
    .patch(/check-runs\/5$/)
    .reply(200, JSON.stringify(run('', null)), { 'content-type': 'application/json' });
  nock('https://api.github.com')
    .persist()
    .get(/.*/)
    .reply((uri) => {
      const { pathname, searchParams } = new URL(uri, 'https://api.github.com');
      const path = decodeURIComponent(pathname).replace(HOME, '');
      const [, number] = /^\/pulls\/(\d+)$/.exec(path) ?? [];
      const from = searchParams.get('head')?.split(':')[1];
      const answers: Record<string, unknown> = {
        '/pulls': from ? open.filter(({ head }) => head.ref === from) : open,
        [`/commits/${HEAD}/check-runs`]: { check_runs: runs },
        '/git/matching-refs/heads/gh-readonly-queue/': queue,
        [`/compare/${sha(2)}...${HEAD}`]: {
          status: 'ahead',
          total_commits: 0,
          commits: [],
          files: [],
        },
        ...(number
          ? { [path]: [...open, ...unlisted].find((one) => one.number === Number(number)) }
          : {}),
      };
      const found = answers[path] ?? (/(?:comments|files)$/.test(path) ? [] : undefined);
      if (found === undefined) return [404, { message: 'Not Found' }];
      return [200, JSON.stringify(found), { 'content-type': 'application/json' }];
    });
  const plans: Write[] = [];
  const task = {
    client: instrument(new Octokit({ auth: 'x' }), {
      attempts: 1,
      longest: 0,
      wait: async () => {},
    }),
    repository: 'acme/agents',
    self: SELF,
    host: 'github.com',
    now: '2026-11-24T00:00:00Z',
    secret: 's',
    installedAt: null,
    requested: false,
    onPlan: (plan: Write[]) => plans.push(...plan),
  };
  const { concerned } = group
    ? await watchMergeGroup(task, GROUP)
    : await watchPullRequest(task, 1);
  const written = plans.flatMap((one) =>
    'check' in one ? [`${one.check.name}: ${one.check.conclusion}`] : [],
  );
  return { written, concerned: concerned.map((key) => ('ref' in key ? key.ref : key.kind)) };
}

const RELEASE = pull(2, 'production');
const ABOUT = aboutReleases(['#2 into production']);

test.each<[string, Given, { written: string[]; concerned: string[] }]>([
  [
    'alone',
    { open: [pull(1, 'main')], runs: [] },
    { written: ['Release gate: success'], concerned: [] },
  ],
  [
    'beside a release from its branch that nobody judged yet',
    { open: [pull(1, 'main'), RELEASE], runs: [] },
    { written: [], concerned: ['acme/agents#2'] },
  ],
  [
    'beside a release that was judged, of another branch with its commit',
    { open: [pull(1, 'main'), pull(2, 'production', 'other')], runs: [run(ABOUT)] },
    { written: [], concerned: ['acme/agents#2'] },
  ],
  [
    'beside a release that was judged and that the list of pull requests lacks',
    {
      open: [pull(1, 'main')],
      unlisted: [pull(2, 'production', 'other')],
      runs: [run(ABOUT)],
    },
    { written: [], concerned: ['acme/agents#2'] },
  ],
  [
    'beside a release that was judged and has another commit now',
    {
      open: [pull(1, 'main')],
      unlisted: [pull(2, 'production', 'other', sha(8))],
      runs: [run(ABOUT)],
    },
    { written: ['Release gate: success'], concerned: [] },
  ],
  [
    'after that release has gone',
    { open: [pull(1, 'main')], runs: [run(ABOUT)] },
    { written: ['Release gate: success'], concerned: [] },
  ],
  [
    'on the commit of a merge group that was judged',
    {
      open: [pull(1, 'main')],
      runs: [run(aboutReleases(['merge group into main']))],
      queue: [{ ref: GROUP.head_ref, object: { sha: HEAD } }],
    },
    { written: [], concerned: [] },
  ],
  [
    'a release branch on its way back',
    { open: [pull(1, 'main', 'release/1')], runs: [] },
    { written: ['Release gate: success'], concerned: [] },
  ],
])('a pull request that is no release, %s', async (_, given, expected) => {
  expect(await look(given)).toEqual(expected);
});

test('an ordinary merge group leaves the verdict of a release on its commit', async () => {
  const judged = { open: [RELEASE], runs: [run(ABOUT)] };
  expect(await look(judged, true)).toEqual({ written: [], concerned: ['acme/agents#2'] });
  nock.cleanAll();
  expect(await look({ open: [], runs: [] }, true)).toMatchObject({
    written: ['Release gate: success'],
  });
});
