// The world of a reported case: numbers, dates, ranges and edits as the case says.
import { type CaseWorld, type LoadedWorld, worldFromCase } from '../case-world/world-from-case.js';

const AT = { owner: 'acme', repo: 'agents' };
const WORLD: CaseWorld = {
  config: 'severity: { serious: [SEV1] }\n',
  history: [
    { id: 'm0', message: 'Start', files: { 'README.md': 'agents\n' } },
    { branch: 'production', at: 'm0' },
    { id: 'm1', message: 'Case (#45)', files: { 'evals/a.yaml': 'a\n' } },
    { id: 's1', branch: 'side', after: 'm0', message: 'One', files: { 's1.txt': '1\n' } },
    { id: 's2', branch: 'side', message: 'Two', files: { 's2.txt': '2\n' } },
    { id: 'm2', parents: ['m1', 's2'], message: 'Merge pull request #46 from acme/side' },
    { id: 'm3', message: 'Take back {{short:m1}}', files: { 'evals/a.yaml': null } },
  ],
  tags: { 'v1.0.0': 'm0', 'v1.1.0': { at: 'm1', annotated: true } },
  people: { lead: 'maintain' },
  checks: [{ name: 'evals' }],
  statuses: [{ context: 'ci/evals', state: 'failure' }],
  issues: [
    {
      number: 12,
      answers: { severity: 'SEV2', changes: '#31' },
      comments: [
        { by: 'maya', body: '/attest eval https://ci.example.com/{{short:m1}}', updated: 1 },
        { by: 'stranger', body: 'Why? {{day:+20}}', updated: 60, edited: true },
      ],
    },
    { number: 7, body: 'Old', state: 'closed', created: '2024-02-11T09:30:00Z', labels: [] },
  ],
  pulls: [
    { number: 45, title: 'Case', merged: 'm1' },
    { number: 46, title: 'Side', merged: 'm2', head: 'side' },
    { number: 47, title: 'Bump', bot: true, head: 'gone', state: 'closed' },
    {
      ...{ number: 90, title: 'Release', body: 'Incident: #12', base: 'production', head: 'main' },
      reviews: [{ by: 'lead', body: 'Go' }],
    },
  ],
};

let world: LoadedWorld;
let rest: ReturnType<typeof restOf>;

function restOf({ github }: LoadedWorld) {
  return github.as('dana').octokit.rest;
}

beforeAll(async () => {
  world = await worldFromCase(WORLD);
  rest = restOf(world);
});
afterAll(() => world.github.close());

test('issues and pull requests have their numbers, and nothing stands between them', async () => {
  const { data } = await rest.issues.listForRepo({ ...AT, state: 'all', per_page: 100 });
  expect(data.map(({ number }) => number).sort((a, b) => a - b)).toEqual([7, 12, 45, 46, 47, 90]);
  await expect(rest.issues.get({ ...AT, issue_number: 8 })).rejects.toMatchObject({ status: 404 });
});

test('commits are an hour apart, and texts name them', async () => {
  const { data } = await rest.repos.listCommits({ ...AT, sha: 'main' });
  expect(data[0]?.commit.message).toBe(`Take back ${world.sha('m1').slice(0, 7)}`);
  const dates = data.map(({ commit }) => Date.parse(commit.committer?.date ?? ''));
  const days = (Date.now() - Math.min(...dates)) / 86_400_000;
  expect(days).toBeCloseTo(24, 1);
  expect((dates[0] ?? 0) - (dates[1] ?? 0)).toBe(3_600_000);
  const config = await rest.repos.getContent({
    ...AT,
    path: '.github/agent-incident-review.yml',
    ref: 'production',
  });
  expect(config.status).toBe(200);
});

test.each([
  [45, 'm1', ['evals/a.yaml'], 1],
  [46, 'm2', ['s1.txt', 's2.txt'], 2],
])('#%i was merged by %s with its own files and commits', async (number, id, files, commits) => {
  const { data } = await rest.pulls.get({ ...AT, pull_number: number });
  expect(data).toMatchObject({ merged: true, merge_commit_sha: world.sha(id), commits });
  const commit = await rest.repos.getCommit({ ...AT, ref: world.sha(id) });
  expect(data.merged_at).toBe(commit.data.commit.committer?.date);
  expect(Date.parse(data.created_at)).toBeLessThanOrEqual(Date.parse(data.merged_at ?? ''));
  const listed = await rest.pulls.listFiles({ ...AT, pull_number: number });
  expect(listed.data.map(({ filename }) => filename)).toEqual(files);
  const brought = await rest.repos.listPullRequestsAssociatedWithCommit({
    ...AT,
    commit_sha: world.sha(id),
  });
  expect(brought.data.map((pull) => pull.number)).toContain(number);
});

test('a branch that only a closed pull request had is gone; its bot is a bot', async () => {
  const { data } = await rest.pulls.get({ ...AT, pull_number: 47 });
  expect(data).toMatchObject({ state: 'closed', merged: false, head: { ref: 'gone' } });
  expect(data.user).toMatchObject({ login: 'dependabot[bot]', type: 'Bot' });
  const branches = await rest.repos.listBranches(AT);
  expect(branches.data.map(({ name }) => name).sort()).toEqual(['main', 'production', 'side']);
});

test('the release has its review, check and status, after its last push', async () => {
  const { data: pull } = await rest.pulls.get({ ...AT, pull_number: 90 });
  expect(pull.head.sha).toBe(world.sha('m3'));
  const reviews = await rest.pulls.listReviews({ ...AT, pull_number: 90 });
  expect(reviews.data).toMatchObject([
    { user: { login: 'lead' }, state: 'APPROVED', commit_id: pull.head.sha },
  ]);
  const head = await rest.repos.getCommit({ ...AT, ref: pull.head.sha });
  const pushed = head.data.commit.committer?.date ?? '';
  expect((reviews.data[0]?.submitted_at ?? '') > pushed).toBe(true);
  const runs = await rest.checks.listForRef({ ...AT, ref: pull.head.sha });
  expect(runs.data.check_runs).toMatchObject([{ name: 'evals', conclusion: 'success' }]);
  const status = await rest.repos.getCombinedStatusForRef({ ...AT, ref: pull.head.sha });
  expect(status.data.state).toBe('failure');
});

test('an incident without a body is a complete one with the given answers', async () => {
  const { data } = await rest.issues.get({ ...AT, issue_number: 12 });
  expect(data.body).toContain('### Severity\n\nSEV2\n');
  expect(data.body).toContain('### Release or configuration changes\n\n#31\n');
  expect(data.body).not.toContain('{{');
  const old = await rest.issues.get({ ...AT, issue_number: 7 });
  expect(old.data).toMatchObject({ created_at: '2024-02-11T09:30:00Z', labels: [] });
});

test('a time that GitHub stored late is no edit, an edit is one', async () => {
  const document = `{ repository(owner: "acme", name: "agents") { issue(number: 12) {
    comments(first: 5) { nodes { body createdAt updatedAt lastEditedAt editor { login } } } } } }`;
  const answer = await world.github.as('dana').octokit.graphql<{
    repository: { issue: { comments: { nodes: Record<string, string | null>[] } } };
  }>(document);
  const [late, edited] = answer.repository.issue.comments.nodes;
  const seconds = (comment = late) =>
    (Date.parse(comment?.updatedAt ?? '') - Date.parse(comment?.createdAt ?? '')) / 1000;
  expect([seconds(late), late?.lastEditedAt]).toEqual([1, null]);
  expect(seconds(edited)).toBe(60);
  expect(edited).toMatchObject({ lastEditedAt: edited?.updatedAt, editor: { login: 'stranger' } });
});

test('what is done later moves what was seeded', async () => {
  const before = (await rest.issues.get({ ...AT, issue_number: 12 })).data.updated_at;
  await world.github.as('maya').comment(12, 'Later');
  const issue = (await rest.issues.get({ ...AT, issue_number: 12 })).data;
  expect(issue.updated_at > before).toBe(true);
});

test.each([
  [{ pulls: [{ number: 1, merged: 'm9' }] }, /commit “m9”.*Expected one of: m0/],
  [{ pulls: [{ number: 12, head: 'side' }] }, /two of #12/],
  [{ pulls: [{ number: 13, base: 'nowhere' }] }, /no branch “nowhere”/],
] as [CaseWorld, RegExp][])(
  'a world that contradicts itself is refused: %j',
  async (more, message) => {
    await expect(worldFromCase({ ...WORLD, ...more })).rejects.toThrow(message);
  },
);
