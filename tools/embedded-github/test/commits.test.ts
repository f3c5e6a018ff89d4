// What hangs on commits: files as GitHub lists them, pull requests, tags, releases, statuses, rules.
import { type EmbeddedGitHub, startGitHub } from '../github.js';
import type { Person } from '../seed.js';

const AT = { owner: 'acme', repo: 'agents' };
const LINES = Array.from({ length: 12 }, (_, line) => `line ${line}\n`).join('');
let github: EmbeddedGitHub;
let dana: Person;
let maya: Person;

beforeEach(async () => {
  github = await startGitHub();
  dana = github.as('dana');
  maya = github.as('maya');
});
afterEach(() => github.close());

async function filesOf(sha: string) {
  const { data } = await dana.octokit.rest.repos.getCommit({ ...AT, ref: sha });
  return data.files?.map(({ filename, status, previous_filename, patch }) => ({
    filename,
    status,
    ...(previous_filename ? { previous_filename } : {}),
    patch,
  }));
}

test.each([
  ['moved as it is', LINES, 'renamed', undefined],
  [
    'moved and edited',
    LINES.replace('line 11\n', 'other\n'),
    'renamed',
    '@@ -9,4 +9,4 @@ line 7\n line 8\n line 9\n line 10\n-line 11\n+other'.replace(' line 7', ''),
  ],
])('a file that is %s is a renamed one', async (_, content, status, patch) => {
  await dana.commitFiles('main', { 'evals/old.yaml': LINES }, 'Add');
  const sha = await dana.commitFiles(
    'main',
    { 'evals/old.yaml': null, 'evals/new.yaml': content },
    'Move',
  );
  expect(await filesOf(sha)).toEqual([
    { filename: 'evals/new.yaml', status, previous_filename: 'evals/old.yaml', patch },
  ]);
});

test('a file that is rewritten elsewhere is a removed and an added one', async () => {
  await dana.commitFiles('main', { 'old.txt': LINES }, 'Add');
  const files = { 'old.txt': null, 'new.txt': 'quite another text\n' };
  const sha = await dana.commitFiles('main', files, 'Rewrite');
  expect((await filesOf(sha))?.map(({ filename, status }) => [filename, status])).toEqual([
    ['new.txt', 'added'],
    ['old.txt', 'removed'],
  ]);
});

test('a patch is written as git writes it, and left out of binary and of long files', async () => {
  const sha = await dana.commitFiles(
    'main',
    {
      'one.txt': 'one line\n',
      'binary.bin': { base64: Buffer.from([0, 1, 2]).toString('base64') },
      'long.txt': 'x\n'.repeat(20_001),
    },
    'Add',
  );
  expect((await filesOf(sha))?.map(({ filename, patch }) => [filename, patch])).toEqual([
    ['binary.bin', undefined],
    ['long.txt', undefined],
    ['one.txt', '@@ -0,0 +1 @@\n+one line'],
  ]);
});

test('merging keeps modes, symlinks and submodules', async () => {
  const files = {
    'run.sh': { content: 'true\n', mode: '100755' as const },
    link: { content: 'run.sh', mode: '120000' as const },
    module: { submodule: '1'.repeat(40) },
  };
  const pull = await maya.propose({ title: 'Modes', head: 'modes' }, files);
  const { sha } = await maya.mergePull(pull.number, 'squash');
  const { data } = await dana.octokit.rest.git.getTree({ ...AT, tree_sha: sha });
  expect(data.tree.map(({ path, mode }) => [path, mode])).toEqual(
    expect.arrayContaining([
      ['run.sh', '100755'],
      ['link', '120000'],
      ['module', '160000'],
    ]),
  );
});

test('a commit tells the pull request that brought it, by whatever way it was merged', async () => {
  for (const method of ['merge', 'squash', 'rebase'] as const) {
    const pull = await maya.propose({ title: method, head: method }, { [`${method}.txt`]: '1\n' });
    const { sha } = await maya.mergePull(pull.number, method);
    const { data } = await dana.octokit.rest.repos.listPullRequestsAssociatedWithCommit({
      ...AT,
      commit_sha: sha,
    });
    expect(data.map(({ number, merged_at }) => [number, merged_at !== null])).toEqual([
      [pull.number, true],
    ]);
  }
  const open = await maya.propose({ title: 'Open', head: 'open' }, { 'open.txt': '1\n' });
  const { data } = await dana.octokit.rest.repos.listPullRequestsAssociatedWithCommit({
    ...AT,
    commit_sha: open.head.sha,
  });
  expect(data.map(({ number }) => number)).toEqual([open.number]);
});

test('a rebase keeps the author and writes another committer date', async () => {
  await maya.commitFiles('old', { 'a.txt': '1\n' }, 'Old', { date: '2026-01-01T00:00:00Z' });
  const pull = await maya.openPull({ title: 'Old', head: 'old' });
  const { sha } = await maya.mergePull(pull.number, 'rebase');
  const { data } = await dana.octokit.rest.repos.getCommit({ ...AT, ref: sha });
  expect(data.commit.author?.date).toBe('2026-01-01T00:00:00Z');
  expect(data.commit.committer?.date).not.toBe('2026-01-01T00:00:00Z');
});

test('tags stand on commits, annotated ones too, and publishing a release makes one', async () => {
  const sha = await dana.commitFiles('main', { 'a.txt': '1\n' }, 'Work');
  await dana.tag('v1.9.0');
  await dana.tag('v1.10.0', sha, true);
  const releases = dana.octokit.rest.repos;
  await releases.createRelease({ ...AT, tag_name: 'v2.0.0', draft: true });
  await releases.createRelease({ ...AT, tag_name: 'v1.11.0', prerelease: true });
  const { data } = await releases.listTags(AT);
  expect(data.map(({ name, commit }) => [name, commit.sha])).toEqual([
    ['v1.11.0', sha],
    ['v1.10.0', sha],
    ['v1.9.0', sha],
  ]);
  const names = async (person: Person) =>
    (await person.octokit.rest.repos.listReleases(AT)).data.map(({ tag_name }) => tag_name);
  expect((await names(dana)).sort()).toEqual(['v1.11.0', 'v2.0.0']);
});

test('statuses are listed newest first; together they are as good as the worst of the latest', async () => {
  const sha = await dana.commitFiles('main', { 'a.txt': '1\n' }, 'Work');
  const { repos } = dana.octokit.rest;
  const together = async () =>
    (await repos.getCombinedStatusForRef({ ...AT, ref: 'main' })).data.state;
  expect(await together()).toBe('pending');
  await dana.setStatus(sha, 'ci/evals', 'failure');
  expect(await together()).toBe('failure');
  await dana.setStatus(sha, 'ci/evals', 'success');
  expect(await together()).toBe('success');
  const { data } = await repos.listCommitStatusesForRef({ ...AT, ref: sha });
  expect(data.map(({ context, state, creator }) => [context, state, creator?.login])).toEqual([
    ['ci/evals', 'success', 'dana'],
    ['ci/evals', 'failure', 'dana'],
  ]);
});

test('a branch tells its rules, and the App that a protected check is bound to', async () => {
  const { repos } = dana.octokit.rest;
  const checks = [{ context: 'Release gate', integration_id: 4242 }];
  await repos.createRepoRuleset({
    ...AT,
    name: 'Production',
    target: 'branch',
    enforcement: 'active',
    conditions: { ref_name: { include: ['refs/heads/prod*'], exclude: [] } },
    rules: [
      {
        type: 'required_status_checks',
        parameters: { required_status_checks: checks, strict_required_status_checks_policy: true },
      },
    ],
  });
  await repos.createRepoRuleset({
    ...AT,
    name: 'Tags',
    target: 'tag',
    enforcement: 'active',
    conditions: { ref_name: { include: ['~ALL'], exclude: [] } },
    rules: [{ type: 'deletion' }],
  });
  const rules = async (branch: string) =>
    (await repos.getBranchRules({ ...AT, branch })).data.map(({ type }) => type);
  expect(await rules('production')).toEqual(['required_status_checks']);
  expect(await rules('main')).toEqual([]);
  await repos.updateBranchProtection({
    ...AT,
    branch: 'main',
    required_status_checks: {
      strict: true,
      contexts: [],
      checks: [{ context: 'Release gate', app_id: 4242 }],
    },
    enforce_admins: null,
    required_pull_request_reviews: null,
    restrictions: null,
  });
  const { data } = await repos.getBranch({ ...AT, branch: 'main' });
  expect(data.protection.required_status_checks?.checks).toEqual([
    { context: 'Release gate', app_id: 4242 },
  ]);
});

test('nobody approves an own pull request; a review tells commit, state and time', async () => {
  const pull = await maya.propose({ title: 'Mine', head: 'mine' }, { 'a.txt': '1\n' });
  await expect(maya.approve(pull.number)).rejects.toMatchObject({ status: 422 });
  await dana.review(pull.number, 'REQUEST_CHANGES', 'Not yet');
  const { data } = await dana.octokit.rest.pulls.listReviews({ ...AT, pull_number: pull.number });
  expect(data).toMatchObject([
    { state: 'CHANGES_REQUESTED', body: 'Not yet', commit_id: pull.head.sha },
  ]);
  expect(data[0]).not.toHaveProperty('updated_at');
});

test('the timeline holds what happened and what was said', async () => {
  const { number } = await maya.fileIncident('Refunds', 'twice');
  await maya.comment(number, 'Looking');
  await maya.editIssue(number, { state: 'closed' });
  const { data } = await dana.octokit.rest.issues.listEventsForTimeline({
    ...AT,
    issue_number: number,
  });
  expect(data.map(({ event }) => event).sort()).toEqual(['closed', 'commented', 'labeled']);
});

test('of a file above a megabyte the contents API gives no text', async () => {
  await dana.commitFiles('main', { 'big.txt': 'x'.repeat(1_048_577), 'small.txt': 'x' }, 'Add');
  const read = async (path: string) =>
    (await dana.octokit.rest.repos.getContent({ ...AT, path })).data;
  expect(await read('big.txt')).toMatchObject({ encoding: 'none', content: '', size: 1_048_577 });
  expect(await read('small.txt')).toMatchObject({ encoding: 'base64' });
});
