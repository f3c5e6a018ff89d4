// The proxy itself: prefixes, pages, tokens, records, faults; check runs; installations.
import { SECONDARY_RATE_LIMIT } from '../faults.js';
import { type EmbeddedGitHub, startGitHub } from '../github.js';
import { createPerson, type Person } from '../seed.js';

const AT = { owner: 'acme', repo: 'agents' };
let github: EmbeddedGitHub;
let dana: Person;

beforeAll(async () => {
  github = await startGitHub();
  dana = github.as('dana');
});
afterAll(() => github.close());

function withToken(token: string): Person {
  return createPerson({ ...AT, login: '', token, apiUrl: github.apiUrl, repository: 'agents' });
}

test('serves with and without the prefix, and follows pages through itself', async () => {
  for (let n = 0; n < 5; n++) await dana.fileIncident(`Incident ${n}`, '');
  for (const base of [github.url, github.apiUrl]) {
    const response = await fetch(`${base}/repos/acme/agents/issues?per_page=2`);
    expect(response.headers.get('link')).toContain(
      `<${github.apiUrl}/repos/acme/agents/issues?per_page=2&page=2>; rel="next"`,
    );
  }
  const all = await dana.octokit.paginate(dana.octokit.rest.issues.listForRepo, {
    ...AT,
    per_page: 2,
  });
  expect(all).toHaveLength(5);
  expect(all[0]).toMatchObject({
    url: `${github.apiUrl}/repos/acme/agents/issues/5`,
    html_url: `${github.url}/acme/agents/issues/5`,
  });
});

test('paths keep their encoding', async () => {
  const name = 'severity:sev1 / high';
  const { number } = await dana.fileIncident('Encoded', '', [name]);
  await dana.removeLabel(number, name);
  expect(await dana.labels(number)).toEqual([]);
  await dana.commitFiles('release/1.0', { 'a b/c#d.txt': 'x\n' }, 'odd name');
  const compared = await dana.octokit.rest.repos.compareCommitsWithBasehead({
    ...AT,
    basehead: 'main...release/1.0',
  });
  expect(compared.data.files?.map((f) => f.filename)).toEqual(['a b/c#d.txt']);
});

test('an unknown token is nobody, and an unknown login is refused', async () => {
  await expect(withToken('ghp_unknown').getIssue(1)).rejects.toMatchObject({ status: 401 });
  expect(() => github.as('nobody')).toThrow('nobody');
});

test('records who asked what, and what was answered', async () => {
  github.requests.length = 0;
  await dana.getIssue(1);
  await withToken(await github.appToken()).listComments(1);
  await fetch(`${github.apiUrl}/repos/acme/nowhere`);
  expect(github.requests).toEqual([
    { method: 'GET', path: '/repos/acme/agents/issues/1', caller: 'dana', status: 200 },
    {
      method: 'GET',
      path: '/repos/acme/agents/issues/1/comments?per_page=100',
      caller: github.app.login,
      status: 200,
    },
    { method: 'GET', path: '/repos/acme/nowhere', caller: 'anonymous', status: 404 },
  ]);
});

test('fails the next matching calls, as often as asked', async () => {
  github.failNext(/^GET .*\/issues\/1$/, 503, { times: 2 });
  github.failNext(({ caller }) => caller === 'maya', 403, SECONDARY_RATE_LIMIT.withRetryAfter);
  await expect(dana.getIssue(1)).rejects.toMatchObject({ status: 503 });
  await expect(dana.getIssue(2)).resolves.toBeDefined();
  await expect(dana.getIssue(1)).rejects.toMatchObject({ status: 503 });
  await expect(dana.getIssue(1)).resolves.toBeDefined();
  await expect(github.as('maya').getIssue(1)).rejects.toMatchObject({
    status: 403,
    response: { headers: { 'retry-after': '1' } },
  });
  const undo = github.failNext(/./, 500, { times: Number.POSITIVE_INFINITY });
  await expect(dana.getIssue(1)).rejects.toMatchObject({ status: 500 });
  undo();
  github.failNext(/./, 0);
  await expect(fetch(github.apiUrl)).rejects.toThrow();
  await expect(dana.getIssue(1)).resolves.toBeDefined();
});

test('check runs belong to the app that made them', async () => {
  const app = withToken(await github.appToken());
  const ci = withToken(await github.actionsToken());
  const { data } = await dana.octokit.rest.git.getRef({ ...AT, ref: 'heads/main' });
  const head_sha = data.object.sha;
  const run = { ...AT, head_sha, status: 'completed', conclusion: 'success' } as const;
  const made = await app.octokit.rest.checks.create({ ...run, name: 'Release gate' });
  await ci.octokit.rest.checks.create({ ...run, name: 'evals / regression' });
  const update = { ...AT, check_run_id: made.data.id, conclusion: 'failure' } as const;
  await app.octokit.rest.checks.update(update);
  await expect(ci.octokit.rest.checks.update(update)).rejects.toMatchObject({ status: 403 });
  await expect(
    dana.octokit.rest.checks.create({ ...run, name: 'Release gate' }),
  ).rejects.toMatchObject({ status: 403 });
  await expect(
    app.octokit.rest.checks.create({ ...run, name: 'x', head_sha: '0'.repeat(40) }),
  ).rejects.toMatchObject({ status: 422 });
  expect(
    (await dana.checkRuns('main')).map((one) => [one.name, one.app?.slug, one.conclusion]),
  ).toEqual([
    ['evals / regression', 'github-actions', 'success'],
    ['Release gate', github.app.slug, 'failure'],
  ]);
  const own = await app.octokit.rest.checks.listForRef({
    ...AT,
    ref: 'main',
    app_id: github.app.id,
  });
  expect(own.data.check_runs.map((one) => one.name)).toEqual(['Release gate']);
  // A run of the same name by another App stands beside it; of an App's own the newest counts.
  await ci.octokit.rest.checks.create({ ...run, name: 'Release gate' });
  await ci.octokit.rest.checks.create({ ...run, name: 'Release gate', conclusion: 'neutral' });
  const gates = (await dana.checkRuns('main')).filter(({ name }) => name === 'Release gate');
  expect(gates.map((one) => [one.app?.slug, one.conclusion])).toEqual([
    ['github-actions', 'neutral'],
    [github.app.slug, 'failure'],
  ]);
  const output = { title: 'x', summary: 'x'.repeat(65_536) };
  await expect(app.octokit.rest.checks.update({ ...update, output })).rejects.toMatchObject({
    status: 422,
  });
});

test('an installation lists its repositories', async () => {
  const app = withToken(await github.appToken());
  const list = await app.octokit.rest.apps.listReposAccessibleToInstallation();
  expect(list.data.repositories.map((repo) => repo.full_name)).toEqual(['acme/agents']);
});

test('another instance shares nothing', async () => {
  const other = await startGitHub({ owner: 'other', people: { zoe: 'admin' } });
  try {
    expect((await other.as('zoe').fileIncident('First', '')).number).toBe(1);
    expect(other.requests).toHaveLength(1);
  } finally {
    await other.close();
  }
});
