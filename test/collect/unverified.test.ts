// What cannot be read, or not whole, is named and never green: answers that GitHub should not give.

import nock from 'nock';
import type { Subject } from '../../src/github/subject.js';
import { completeBody } from '../support/body.js';
import { sha } from '../support/facts.js';
import { hastyClient, judgeBy } from '../support/gate.js';

const repository = {
  full_name: 'acme/agents',
  default_branch: 'main',
  private: false,
  visibility: 'public',
};
const tom = { login: 'tom', type: 'User' };
const time = '2026-11-01T00:00:00Z';

function issue(number: number, more: object = {}) {
  return {
    number,
    title: 'Refunds went out twice',
    body: completeBody({ agentVersion: '4.2.1', evalChanges: 'A case', gateChanges: 'A check' }),
    html_url: `https://github.com/acme/agents/issues/${number}`,
    state: 'open',
    created_at: time,
    user: tom,
    labels: [{ name: 'incident' }],
    ...more,
  };
}

const pull = {
  number: 90,
  title: 'Release',
  body: 'Fixes #1',
  html_url: 'https://github.com/acme/agents/pull/90',
  state: 'open',
  merged_at: null,
  merge_commit_sha: null,
  updated_at: time,
  user: { login: 'wren', type: 'User' },
  base: { ref: 'production', sha: sha(1), repo: repository },
  head: { ref: 'main', sha: sha(2), repo: { full_name: 'acme/agents' } },
};

const compared = {
  status: 'ahead',
  total_commits: 1,
  commits: [{ sha: sha(2), commit: { message: 'x', committer: { date: time } }, author: null }],
  files: [] as object[],
  merge_base_commit: { sha: sha(1) },
};

type Answers = Record<string, unknown>;
const HOME = '/repos/acme/agents';

/** Answers by path; what is not named here is GitHub's 404. A string is sent as it is. */
function answers(more: Answers): Answers {
  return {
    [HOME]: repository,
    [`${HOME}/pulls/90`]: pull,
    [`${HOME}/pulls`]: [],
    [`${HOME}/issues`]: [issue(1)],
    [`${HOME}/issues/1`]: issue(1),
    [`${HOME}/issues/1/comments`]: [],
    [`${HOME}/issues/1/events`]: [],
    [`${HOME}/issues/90/comments`]: [],
    [`${HOME}/compare/production...${sha(2)}`]: compared,
    [`${HOME}/collaborators/wren/permission`]: { role_name: 'write' },
    [`${HOME}/collaborators/tom/permission`]: { role_name: 'triage' },
    ...more,
  };
}

afterEach(() => nock.cleanAll());

async function judge(more: Answers, subject: Partial<Subject> = {}, graphql = 404) {
  const all = answers(more);
  nock('https://api.github.com').persist().post('/graphql').reply(graphql, {});
  nock('https://api.github.com')
    .persist()
    .get(/.*/)
    .reply((uri) => {
      const { pathname, searchParams } = new URL(uri, 'https://api.github.com');
      const found = all[decodeURIComponent(pathname)];
      const later = Number(searchParams.get('page') ?? 1) > 1;
      if (found === undefined) return [404, { message: 'Not Found' }];
      const body = later && Array.isArray(found) ? [] : found;
      return [
        200,
        typeof body === 'string' ? body : JSON.stringify(body),
        { 'content-type': 'application/json' },
      ];
    });
  return judgeBy(hastyClient(), { pull: 90, ...subject });
}

test('with whole answers it holds for what is owed, and nothing else', async () => {
  const { decision } = await judge({});
  expect(decision.reasons.map(({ test }) => test)).toEqual([
    'eval-not-settled',
    'gate-not-settled',
  ]);
});

const FORMS = `${HOME}/contents/.github/ISSUE_TEMPLATE`;
const PATHS: [string, string][] = [
  ['the list of incidents', `${HOME}/issues`],
  ['the closed pull requests', `${HOME}/pulls`],
  ['the range', `${HOME}/compare/production...${sha(2)}`],
  ['the repository', HOME],
  ['the pull request', `${HOME}/pulls/90`],
  ['its comments', `${HOME}/issues/90/comments`],
  ['an incident’s comments', `${HOME}/issues/1/comments`],
  ['an incident’s events', `${HOME}/issues/1/events`],
  ['a role', `${HOME}/collaborators/wren/permission`],
  ['the folder of issue forms', FORMS],
];

describe.each([
  ['that is empty', ''],
  ['that is cut off', '['],
  ['that is no JSON', '<html>busy</html>'],
  ['of another kind', '"fine"'],
])('an answer %s', (_, text) => {
  test.each(PATHS)('about %s is never green', async (_, path) => {
    const { decision } = await judge({ [path]: text });
    expect(decision.verdict).not.toBe('ship');
    expect(decision.unverified.length).toBeGreaterThan(0);
  });
});

describe('the repository’s own form', () => {
  const foreign = issue(1, { body: '### Schweregrad\n\nSEV1\n\n### Schaden\n\nmuch\n' });
  const named = { [`${HOME}/pulls/90`]: { ...pull, body: '' } };
  const listed = { ...named, [`${HOME}/issues`]: [foreign], [`${HOME}/issues/1`]: foreign };

  test.each([403, 500])(
    'that cannot be read (%i) is unverified where there is an incident',
    async (status) => {
      nock('https://api.github.com')
        .persist()
        .get(/ISSUE_TEMPLATE/)
        .reply(status, { message: 'no' });
      const { decision } = await judge(listed, {}, 502);
      expect(decision.verdict).toBe('collect-evidence');
      expect(decision.unverified).toContainEqual(
        expect.objectContaining({
          what: 'the issue form of acme/agents',
          why: expect.stringContaining(String(status)),
        }),
      );
    },
  );

  test('is read for nothing where there is no incident', async () => {
    nock('https://api.github.com')
      .persist()
      .get(/ISSUE_TEMPLATE/)
      .reply(403, { message: 'no' });
    const label = { [`${HOME}/labels/incident`]: { name: 'incident' } };
    const { decision } = await judge({ ...named, ...label, [`${HOME}/issues`]: [] }, {}, 404);
    expect(decision.unverified).toEqual([]);
    expect(decision.verdict).toBe('ship');
  });
});

test.each([
  '.github/agent-incident-review.yaml',
  'agent-incident-review.yml',
  'agent-incident-review.yaml',
])('a configuration at %s is not read, and that is never green', async (path) => {
  const file = { type: 'file', content: '', size: 0, sha: 'a' };
  const { decision } = await judge({ [`${HOME}/contents/${path}`]: file });
  expect(decision.reasons).toContainEqual(
    expect.objectContaining({
      verdict: 'collect-evidence',
      message: expect.stringContaining(
        `${path} is not read, so its settings do not hold and nothing was looked at by them. Expected the configuration at .github/agent-incident-review.yml. Move it there`,
      ),
    }),
  );
});

const guarded = {
  [`${HOME}/contents/.github/agent-incident-review.yml`]: {
    content: Buffer.from(
      'release:\n  policies:\n    - { id: pay, kind: approval, paths: ["pay/**"], reviewers: ["@maya"] }\n',
    ).toString('base64'),
    size: 1,
  },
};
const many = Array.from({ length: 300 }, (_, n) => ({
  filename: `docs/${n}.md`,
  status: 'added',
  additions: 1,
}));
const tree = (truncated: boolean, ...paths: string[]) => ({
  truncated,
  tree: paths.map((path) => ({ path, type: 'blob', sha: path })),
});
const refs = { pull: null, base: 'v1', head: 'v2', event: 'workflow_dispatch' };

test.each([
  [
    'in the trees of both ends',
    tree(false, 'docs/0.md', 'pay/a.ts'),
    /pay\/a\.ts needs an approval/,
  ],
  [
    'nowhere, for the trees are cut off',
    tree(true),
    /The list of files.*longer than GitHub gives/i,
  ],
])('a guarded path beyond the 300 files of a comparison is found %s', async (_, after, message) => {
  const { decision } = await judge(
    {
      ...guarded,
      [`${HOME}/compare/v1...v2`]: { ...compared, files: many },
      [`${HOME}/git/trees/${sha(1)}`]: tree(false, 'docs/0.md'),
      [`${HOME}/git/trees/v2`]: after,
    },
    refs,
  );
  expect(decision.verdict).not.toBe('ship');
  expect(decision.reasons.map((reason) => reason.message).join('\n')).toMatch(message);
});

test('an incident of a stranger is not waved through where its labels cannot be read', async () => {
  const stranger = issue(1, { user: { login: 'sam', type: 'User' } });
  const named = { ...pull, body: '', head: { ...pull.head, ref: 'release/v4.2.1' } };
  const { decision } = await judge({
    [`${HOME}/issues`]: [stranger],
    [`${HOME}/pulls/90`]: named,
    [`${HOME}/issues/1/events`]: undefined,
    [`${HOME}/collaborators/sam/permission`]: { role_name: 'none' },
  });
  expect(decision.verdict).toBe('collect-evidence');
  expect(decision.reasons[0]?.message).toMatch(
    /the labels of acme\/agents#1 could not be verified/,
  );
});

test('three thousand trailers cost a bounded number of requests', async () => {
  const body = Array.from({ length: 3_000 }, (_, n) => `Incident: #${n + 1}`).join('\n');
  const { decision, facts } = await judge({ [`${HOME}/pulls/90`]: { ...pull, body } });
  expect(decision.verdict).toBe('hold');
  expect(decision.unverified.length).toBeGreaterThan(2_900);
  expect(facts.requests).toBeLessThan(700);
});

test('a pull request by a stranger follows no reference into another repository', async () => {
  const { decision, facts } = await judge({
    [`${HOME}/pulls/90`]: { ...pull, body: 'Incident: acme/vault#3', user: { login: 'sam' } },
    [`${HOME}/collaborators/sam/permission`]: { role_name: 'none' },
    '/repos/acme/vault': { ...repository, full_name: 'acme/vault', visibility: 'private' },
    '/repos/acme/vault/issues/3': issue(3, { title: 'Secret' }),
  });
  expect(decision.verdict).toBe('collect-evidence');
  expect(facts.incidents).toEqual([]);
  expect(JSON.stringify(decision)).not.toContain('Secret');
});

test('an incident of a private repository shows its reference alone in a public release', async () => {
  const { decision } = await judge({
    [`${HOME}/pulls/90`]: { ...pull, body: 'Incident: acme/vault#3' },
    '/repos/acme/vault': { ...repository, full_name: 'acme/vault', visibility: 'private' },
    '/repos/acme/vault/issues/3': issue(3, { title: 'Secret' }),
    '/repos/acme/vault/issues/3/comments': [],
    '/repos/acme/vault/issues/3/events': [],
  });
  expect(decision.verdict).toBe('hold');
  expect(decision.incidents).toMatchObject([{ ref: 'acme/vault#3', title: null, severity: null }]);
  expect(JSON.stringify(decision.reasons)).not.toMatch(/Secret|A case|A check/);
});

describe('a merge group', () => {
  const group = { pull: null, base: sha(1), head: sha(2), event: 'merge_group', group: [90] };
  const range = (subject: string) => ({
    ...compared,
    commits: [
      { ...compared.commits[0], commit: { ...compared.commits[0]?.commit, message: subject } },
    ],
  });
  const path = `${HOME}/compare/${sha(1)}...${sha(2)}`;
  const approved = [
    { user: { login: 'maya' }, state: 'APPROVED', commit_id: sha(7), submitted_at: time },
  ];
  const maintainer = { [`${HOME}/collaborators/maya/permission`]: { role_name: 'maintain' } };

  test.each([
    ['does not exist', undefined],
    ['was closed meanwhile', { ...pull, state: 'closed' }],
  ])('whose pull request %s is never green', async (_, found) => {
    const { decision } = await judge(
      { [path]: range('Release'), [`${HOME}/pulls/90`]: found },
      group,
    );
    expect(decision.verdict).toBe('collect-evidence');
    expect(decision.reasons[0]?.message).toContain('acme/agents#90 could not be verified');
  });

  test('takes no claim from a pull request that a commit merely names', async () => {
    const other = {
      ...pull,
      number: 77,
      body: 'Contains: #1',
      head: { ...pull.head, sha: sha(7) },
    };
    const { decision } = await judge(
      {
        ...maintainer,
        [path]: range('follow-up (#77)'),
        [`${HOME}/pulls/90/files`]: [],
        [`${HOME}/pulls/77`]: other,
        [`${HOME}/pulls/77/files`]: [],
        [`${HOME}/pulls/77/reviews`]: approved,
        [`${HOME}/issues/77/comments`]: [],
      },
      group,
    );
    expect(decision.verdict).toBe('hold');
  });

  test('takes one from its own, approved', async () => {
    const own = { ...pull, body: 'Contains: #1', head: { ...pull.head, sha: sha(7) } };
    const { decision } = await judge(
      {
        ...maintainer,
        [path]: range('Release'),
        [`${HOME}/pulls/90`]: own,
        [`${HOME}/pulls/90/files`]: [],
        [`${HOME}/pulls/90/reviews`]: approved,
      },
      group,
    );
    expect(decision).toMatchObject({ verdict: 'ship', incidents: [{ contained: true }] });
  });
});

test('a claim does not count where it cannot be read when it was written', async () => {
  const claiming = { ...pull, body: 'Contains: #1' };
  const approval = {
    user: { login: 'maya' },
    state: 'APPROVED',
    commit_id: sha(2),
    submitted_at: time,
  };
  const world = {
    [`${HOME}/pulls/90`]: claiming,
    [`${HOME}/pulls/90/reviews`]: [approval],
    [`${HOME}/collaborators/maya/permission`]: { role_name: 'maintain' },
  };
  expect((await judge(world)).decision.verdict).toBe('ship');
  nock.cleanAll();
  const { decision } = await judge(world, {}, 502);
  expect(decision.verdict).toBe('hold');
  expect(decision.unverified).toMatchObject([{ what: 'when acme/agents#90 was edited' }]);
});

test.each([
  [502, /whether .* has it could not be told/],
  [404, /what it brought is not in/],
])('the files of evidence, where GraphQL answers %s', async (graphql, message) => {
  const evidence = {
    ...pull,
    number: 45,
    state: 'closed',
    body: '',
    merged_at: '2026-11-10T00:00:00Z',
    merge_commit_sha: sha(45),
    head: { ...pull.head, ref: 'a-case' },
  };
  const patch = '@@ -0,0 +1,1 @@\n+case: a repeated refund is escalated to a person';
  const file = { filename: 'evals/a.yaml', status: 'added', additions: 1, patch, sha: sha(7) };
  const body = completeBody({ evalChanges: 'A case — #45', gateChanges: 'A check' });
  const { decision } = await judge(
    {
      [`${HOME}/issues`]: [issue(1, { body })],
      [`${HOME}/pulls`]: [evidence],
      [`${HOME}/pulls/45/files`]: [file],
      [`${HOME}/commits`]: [],
    },
    {},
    graphql,
  );
  expect(decision.verdict).toBe('hold');
  expect(decision.reasons[0]?.message).toMatch(message);
});
