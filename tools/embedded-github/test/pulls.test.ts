// Pull requests at the embedded GitHub: files, merges, moving branches, pull requests as issues.
import { type EmbeddedGitHub, startGitHub } from '../github.js';
import type { Person } from '../seed.js';

const AT = { owner: 'acme', repo: 'agents' };
let github: EmbeddedGitHub;
let dana: Person;

beforeAll(async () => {
  github = await startGitHub();
  dana = github.as('dana');
});
afterAll(() => github.close());

async function files(pull_number: number, page = 1, per_page = 100) {
  const list = await dana.octokit.rest.pulls.listFiles({ ...AT, pull_number, page, per_page });
  return list.data;
}

async function read(path: string, ref: string): Promise<string | null> {
  const accept = { headers: { accept: 'application/vnd.github.raw' } };
  const file = await dana.octokit.rest.repos
    .getContent({ ...AT, path, ref, ...accept })
    .catch(() => null);
  return file && String(file.data);
}

test('files carry status and counts, before and after the merge', async () => {
  await dana.commitFiles('main', { 'old/name.txt': 'one\ntwo\n', 'gone.txt': 'x\n' }, 'start');
  const pull = await dana.propose(
    { title: 'All kinds', head: 'kinds' },
    {
      'evals/new.yml': 'a\nb\n',
      'README.md': 'changed\n',
      'gone.txt': null,
      'old/name.txt': null,
      'new/name.txt': 'one\ntwo\n',
    },
  );
  const expected = [
    ['evals/new.yml', 'added', 2, 0, undefined],
    ['gone.txt', 'removed', 0, 1, undefined],
    ['new/name.txt', 'renamed', 0, 0, 'old/name.txt'],
    ['README.md', 'modified', 1, 1, undefined],
  ];
  const seen = async () =>
    (await files(pull.number)).map((f) => [
      f.filename,
      f.status,
      f.additions,
      f.deletions,
      f.previous_filename,
    ]);
  expect(await seen()).toEqual(expected);
  expect(await dana.getPull(pull.number)).toMatchObject({
    changed_files: 4,
    additions: 3,
    deletions: 2,
    commits: 1,
  });
  await dana.mergePull(pull.number);
  expect(await seen()).toEqual(expected);
});

test('files are listed in pages, beyond the 300 of a comparison', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 320 }, (_, n) => [`many/${n}.txt`, `${n}\n`]),
  );
  const pull = await dana.propose({ title: 'Many', head: 'many' }, many);
  expect(await files(pull.number, 4)).toHaveLength(20);
  expect((await files(pull.number, 2, 30)).length).toBe(30);
  const all = await dana.octokit.paginate(dana.octokit.rest.pulls.listFiles, {
    ...AT,
    pull_number: pull.number,
    per_page: 100,
  });
  expect(new Set(all.map((file) => file.filename)).size).toBe(320);
});

test.each(['merge', 'squash', 'rebase'] as const)(
  'two pull requests opened at the same time both land (%s)',
  async (method) => {
    const paths = [`${method}/a.txt`, `${method}/b.txt`];
    const a = await dana.propose(
      { title: 'A', head: `${method}-a` },
      { [`${method}/a.txt`]: 'a\n' },
    );
    const b = await dana.propose(
      { title: 'B', head: `${method}-b` },
      { [`${method}/b.txt`]: 'b\n' },
    );
    await dana.mergePull(a.number, method);
    const { sha } = await dana.mergePull(b.number, method);
    expect(await Promise.all(paths.map((path) => read(path, 'main')))).toEqual(['a\n', 'b\n']);
    const merged = await dana.getPull(b.number);
    expect(merged).toMatchObject({
      merged: true,
      state: 'closed',
      merge_commit_sha: sha,
      merged_by: { login: 'dana' },
    });
    expect(merged.merged_at).toBe(merged.closed_at);
    const commit = await dana.octokit.rest.git.getCommit({ ...AT, commit_sha: sha });
    expect(commit.data.parents).toHaveLength(method === 'merge' ? 2 : 1);
    expect(commit.data.message.split('\n')[0]).toBe(
      {
        merge: `Merge pull request #${b.number} from acme/merge-b`,
        squash: `B (#${b.number})`,
        rebase: 'B',
      }[method],
    );
    await expect(dana.mergePull(b.number, method)).rejects.toMatchObject({ status: 405 });
  },
);

test('a commit on the head branch moves the pull request and sends synchronize', async () => {
  const pull = await dana.propose({ title: 'Moves', head: 'moves' }, { 'm.txt': 'm\n' });
  const after = await dana.commitFiles('moves', { 'n.txt': 'n\n' }, 'more');
  expect((await dana.getPull(pull.number)).head.sha).toBe(after);
  await github.delivered();
  const sent = github.deliveries.filter(({ action }) => action === 'synchronize').at(-1);
  expect(sent?.payload).toMatchObject({
    number: pull.number,
    before: pull.head.sha,
    after,
    pull_request: { head: { sha: after } },
    sender: { login: 'dana' },
  });
});

test('a pull request can be based on another branch, and says so once', async () => {
  const pull = await dana.propose({ title: 'Base', head: 'base-moves' }, { 'base.txt': 'b\n' });
  await dana.editPull(pull.number, { base: 'production' });
  expect((await dana.getPull(pull.number)).base.ref).toBe('production');
  await github.delivered();
  const sent = github.deliveries.filter(
    ({ event, action, payload }) =>
      event === 'pull_request' && action === 'edited' && payload.number === pull.number,
  );
  expect(sent.map(({ payload }) => payload.changes)).toMatchObject([
    { base: { ref: { from: 'main' } } },
  ]);
});

test('a pull request is an issue too, read, listed and commented', async () => {
  const pull = await dana.propose({ title: 'Issue too', head: 'issue-too' }, { 'i.txt': 'i\n' });
  await dana.addLabels(pull.number, ['incident']);
  await dana.comment(pull.number, 'hello');
  const issue = await dana.getIssue(pull.number);
  expect(issue).toMatchObject({ number: pull.number, title: 'Issue too', comments: 1 });
  expect(issue.pull_request?.html_url).toBe(`${github.url}/acme/agents/pull/${pull.number}`);
  const filed = await dana.fileIncident('Real', 'body');
  const list = await dana.octokit.rest.issues.listForRepo({ ...AT, labels: 'incident' });
  expect(list.data.map((one) => [one.number, one.pull_request !== undefined])).toEqual([
    [filed.number, false],
    [pull.number, true],
  ]);
  const [comment] = await dana.listComments(pull.number);
  expect(comment?.html_url).toMatch(`/pull/${pull.number}#issuecomment-`);
});

test('closing keywords close on a merge into the default branch only', async () => {
  const [one, two] = [await dana.fileIncident('One', ''), await dana.fileIncident('Two', '')];
  const closes = (number: number) => ({ body: `Fixes #${number}` });
  const a = await dana.propose({ title: 'A', head: 'ca', ...closes(one.number) }, { ca: 'a\n' });
  const b = await dana.propose(
    { title: 'B', head: 'cb', base: 'production', ...closes(two.number) },
    { cb: 'b\n' },
  );
  await dana.mergePull(a.number);
  await dana.mergePull(b.number);
  expect((await dana.getIssue(one.number)).state).toBe('closed');
  expect((await dana.getIssue(two.number)).state).toBe('open');
});

test('compare tells direction, commits in pages and files', async () => {
  await dana.createBranch('cmp');
  for (const n of [1, 2, 3])
    await dana.commitFiles('cmp', { [`cmp/${n}`]: `${n}\n` }, `commit ${n}`);
  const compare = (basehead: string, page = 1) =>
    dana.octokit.rest.repos.compareCommitsWithBasehead({ ...AT, basehead, per_page: 2, page });
  const first = await compare('main...cmp');
  expect(first.data).toMatchObject({ status: 'ahead', total_commits: 3, ahead_by: 3 });
  expect(first.data.commits.map(({ commit }) => commit.message)).toEqual(['commit 1', 'commit 2']);
  expect(first.data.files?.map((f) => f.filename)).toEqual(['cmp/1', 'cmp/2', 'cmp/3']);
  expect(first.headers.link).toContain(`${github.apiUrl}/repos/acme/agents/compare/`);
  const second = await compare('main...cmp', 2);
  expect(second.data.commits.map(({ commit }) => commit.message)).toEqual(['commit 3']);
  expect((await compare('cmp...main')).data.status).toBe('behind');
  expect((await compare('cmp...cmp')).data.status).toBe('identical');
  await dana.commitFiles('main', { 'cmp-main': 'm\n' }, 'main moves');
  expect((await compare('main...cmp')).data.status).toBe('diverged');
});

test('a merge needs write access, a branch must exist', async () => {
  const pull = await dana.propose({ title: 'Roles', head: 'roles' }, { 'r.txt': 'r\n' });
  await expect(github.as('tom').mergePull(pull.number)).rejects.toMatchObject({ status: 403 });
  await expect(dana.openPull({ title: 'No', head: 'nowhere' })).rejects.toMatchObject({
    status: 422,
  });
});
