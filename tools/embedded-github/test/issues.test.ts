// Issues and comments at the embedded GitHub, where the emulator alone would answer otherwise.
import { type EmbeddedGitHub, startGitHub } from '../github.js';
import { createPerson, type Person } from '../seed.js';

const AT = { owner: 'acme', repo: 'agents' };
let github: EmbeddedGitHub;
let dana: Person;
let app: Person;

beforeAll(async () => {
  github = await startGitHub({
    repositories: [{ name: 'agents' }, { name: 'secret', private: true }],
  });
  dana = github.as('dana');
  app = createPerson({
    ...{ login: github.app.login, token: await github.appToken(), apiUrl: github.apiUrl },
    ...{ owner: 'acme', repository: 'agents' },
  });
});
afterAll(() => github.close());

test('events name labels with actor and time, also those given at filing', async () => {
  const { number } = await github.as('sam').fileIncident('Boom', 'body', ['incident', 'x']);
  await github.as('tom').addLabels(number, ['severity:sev1']);
  await github.as('tom').removeLabel(number, 'x');
  const events = await dana.octokit.rest.issues.listEvents({ ...AT, issue_number: number });
  const seen = events.data.map((one) => [
    one.event,
    one.actor?.login,
    'label' in one ? one.label?.name : null,
  ]);
  expect(seen).toEqual([
    ['labeled', 'sam', 'incident'],
    ['labeled', 'sam', 'x'],
    ['labeled', 'tom', 'severity:sev1'],
    ['unlabeled', 'tom', 'x'],
  ]);
  expect(events.data.every((one) => /:\d\dZ$/.test(one.created_at))).toBe(true);
});

test('a stranger files through the form with its labels, and cannot label otherwise', async () => {
  const sam = github.as('sam');
  const filed = await sam.fileIncident('Form', 'body');
  expect(await dana.labels(filed.number)).toEqual(['incident']);
  const plain = await sam.octokit.rest.issues.create({ ...AT, title: 'API', labels: ['incident'] });
  expect(plain.data.labels).toEqual([]);
  await expect(sam.addLabels(filed.number, ['y'])).rejects.toMatchObject({ status: 403 });
  await expect(github.as('rita').editIssue(filed.number, { body: 'no' })).rejects.toMatchObject({
    status: 403,
  });
  expect((await sam.editIssue(filed.number, { body: 'mine' })).body).toBe('mine');
});

test('only an edit moves the time of a comment', async () => {
  const { number } = await dana.fileIncident('Times', '');
  const comment = await dana.comment(number, '/review');
  expect(comment.updated_at).toBe(comment.created_at);
  const other = await dana.comment(number, 'again');
  await dana.editComment(comment.id, '/review now');
  const [edited, same] = await dana.listComments(number);
  expect(edited?.updated_at).not.toBe(edited?.created_at);
  expect(same).toMatchObject({ id: other.id, updated_at: other.created_at });
  await expect(github.as('tom').editComment(comment.id, 'no')).rejects.toMatchObject({
    status: 403,
  });
});

test('a comment by the App names it', async () => {
  const { number } = await dana.fileIncident('App', '');
  await app.comment(number, 'hello');
  const [comment] = await dana.listComments(number);
  expect(comment).toMatchObject({
    user: { login: 'agent-incident-review[bot]', type: 'Bot' },
    performed_via_github_app: { id: github.app.id, slug: github.app.slug },
  });
});

test('bodies end at 65,536 characters', async () => {
  const { number } = await dana.fileIncident('Long', 'x'.repeat(65_536));
  const body = 'x'.repeat(65_537);
  const refused = { status: 422 };
  await expect(dana.comment(number, body)).rejects.toMatchObject(refused);
  await expect(dana.editIssue(number, { body })).rejects.toMatchObject(refused);
  await expect(dana.fileIncident('Longer', body)).rejects.toMatchObject(refused);
  await expect(dana.comment(number, body.slice(1))).resolves.toMatchObject({
    id: expect.any(Number),
  });
});

test('a locked issue takes no comment of the App', async () => {
  const { number } = await dana.fileIncident('Locked', '');
  await dana.octokit.rest.issues.lock({ ...AT, issue_number: number });
  await expect(app.comment(number, 'hello')).rejects.toMatchObject({ status: 403 });
  await expect(dana.comment(number, 'hello')).resolves.toBeDefined();
});

test('a deleted issue is gone, a transferred one is found where it is', async () => {
  const deleted = await dana.fileIncident('Deleted', '');
  const moved = await dana.fileIncident('Moved', 'body');
  await github.deleteIssue(deleted.number);
  const to = await github.transferIssue(moved.number, 'secret');
  await expect(dana.getIssue(deleted.number)).rejects.toMatchObject({ status: 410 });
  expect(await dana.getIssue(moved.number)).toMatchObject({
    number: to,
    repository_url: `${github.apiUrl}/repos/acme/secret`,
  });
  await expect(app.in('secret').getIssue(to)).resolves.toMatchObject({ title: 'Moved' });
  await dana.in('secret').comment(to, 'said where it is now');
  expect(await dana.listComments(moved.number)).toMatchObject([{ body: 'said where it is now' }]);
  const left = await dana.octokit.rest.issues.listForRepo({ ...AT, state: 'all', per_page: 100 });
  const numbers = left.data.map(({ number }) => number);
  expect(numbers).not.toContain(deleted.number);
  expect(numbers).not.toContain(moved.number);
});

test('what is private is not found by whoever has no access', async () => {
  const { number } = await dana.in('secret').fileIncident('Secret', '');
  await expect(github.as('sam').in('secret').getIssue(number)).rejects.toMatchObject({
    status: 404,
  });
  await expect(github.as('rita').in('secret').getIssue(number)).resolves.toBeDefined();
  const token = await github.actionsToken();
  const actions = createPerson({
    ...AT,
    login: '',
    token,
    apiUrl: github.apiUrl,
    repository: 'secret',
  });
  await expect(actions.getIssue(number)).rejects.toMatchObject({ status: 404 });
  const weak = await github.actionsToken({ contents: 'read' }, 'secret');
  const blind = createPerson({
    ...AT,
    login: '',
    token: weak,
    apiUrl: github.apiUrl,
    repository: 'secret',
  });
  await expect(blind.getIssue(number)).rejects.toMatchObject({ status: 403 });
});

test.each([
  ['dana', 'agents', 'admin', 'admin'],
  ['maya', 'agents', 'write', 'maintain'],
  ['wren', 'agents', 'write', 'write'],
  ['tom', 'agents', 'read', 'triage'],
  ['rita', 'agents', 'read', 'read'],
  ['sam', 'agents', 'read', 'read'],
  ['sam', 'secret', 'none', 'none'],
])('%s in %s has %s (%s)', async (username, repo, permission, role_name) => {
  const answer = await app.octokit.rest.repos.getCollaboratorPermissionLevel({
    owner: 'acme',
    repo,
    username,
  });
  expect(answer.data).toMatchObject({ permission, role_name, user: { login: username } });
});

test('a role can be changed and taken away', async () => {
  const role = async () =>
    (await app.octokit.rest.repos.getCollaboratorPermissionLevel({ ...AT, username: 'wren' })).data
      .role_name;
  await github.setRole('wren', 'maintain');
  expect(await role()).toBe('maintain');
  await github.setRole('wren', null);
  expect(await role()).toBe('read');
  await github.setRole('wren', 'write');
});

test('reactions are stored once a person', async () => {
  const { number } = await dana.fileIncident('React', '');
  const { id: comment_id } = await dana.comment(number, 'hi');
  const reactions = app.octokit.rest.reactions;
  const add = () => reactions.createForIssueComment({ ...AT, comment_id, content: 'eyes' });
  expect((await add()).status).toBe(201);
  expect((await add()).status).toBe(200);
  const list = await reactions.listForIssueComment({ ...AT, comment_id });
  expect(list.data.map((one) => [one.content, one.user?.login])).toEqual([
    ['eyes', github.app.login],
  ]);
});

test('sub-issues have one parent', async () => {
  const parent = await dana.fileIncident('Parent', '');
  const child = await dana.fileIncident('Child', '', []);
  const path = '/repos/{owner}/{repo}/issues/{issue_number}/sub_issues';
  const at = { ...AT, issue_number: parent.number };
  await app.octokit.request(`POST ${path}`, { ...at, sub_issue_id: child.id });
  await expect(
    app.octokit.request(`POST ${path}`, { ...at, sub_issue_id: child.id }),
  ).rejects.toMatchObject({ status: 422 });
  const list = await app.octokit.request(`GET ${path}`, at);
  expect(list.data.map((one: { number: number }) => one.number)).toEqual([child.number]);
});

test('an issue can look old', async () => {
  const { number } = await dana.fileIncident('Old', '');
  github.backdate(number, '2020-01-02T03:04:05Z');
  expect((await dana.getIssue(number)).created_at).toBe('2020-01-02T03:04:05Z');
});

test('a label that exists is refused by its code', async () => {
  const create = () =>
    app.octokit.rest.issues.createLabel({ ...AT, name: 'review:reported', color: 'ededed' });
  await create();
  await expect(create()).rejects.toMatchObject({
    status: 422,
    response: { data: { errors: [{ code: 'already_exists' }] } },
  });
});

describe('issue types and dependencies', () => {
  let typed: EmbeddedGitHub;
  const list = (type: string) =>
    typed
      .as('dana')
      .octokit.rest.issues.listForRepo({ ...AT, type })
      .then(({ data }) => data);
  const blockedBy = '/repos/acme/agents/issues/1/dependencies/blocked_by';

  beforeAll(async () => {
    typed = await startGitHub({ issueTypes: ['Bug', 'Incident'] });
  });
  afterAll(() => typed.close());

  test('a type is shown, listed by, told and taken away; one that does not exist is refused', async () => {
    const { create, update } = typed.as('wren').octokit.rest.issues;
    const { data } = await create({ ...AT, title: 'Boom', type: 'incident' });
    expect((await typed.as('dana').getIssue(data.number)).type).toMatchObject({ name: 'Incident' });
    expect((await list('Incident')).map(({ number }) => number)).toEqual([data.number]);
    expect(await list('Bug')).toEqual([]);
    await expect(list('Outage')).rejects.toMatchObject({ status: 422 });
    await expect(create({ ...AT, title: 'x', type: 'Outage' })).rejects.toMatchObject({
      status: 422,
    });
    await update({ ...AT, issue_number: data.number, type: null });
    expect(await list('none')).toHaveLength(1);
    const told = typed.deliveries.filter(({ event }) => event === 'issues');
    expect(told.map(({ action }) => action)).toEqual(['opened', 'typed', 'untyped']);
  });

  test('an issue is blocked by another one once, and not by itself', async () => {
    const wren = typed.as('wren').octokit;
    const first = await wren.rest.issues.create({ ...AT, title: 'First' });
    const number = first.data.number;
    const path = blockedBy.replace('/1/', `/${number}/`);
    const { data } = await wren.rest.issues.create({ ...AT, title: 'Second' });
    const block = (issue_id: number) => wren.request(`POST ${path}`, { issue_id });
    expect((await block(data.id)).status).toBe(201);
    await expect(block(data.id)).rejects.toMatchObject({ status: 422 });
    await expect(block(first.data.id)).rejects.toMatchObject({ status: 422 });
    await expect(block(99_999)).rejects.toMatchObject({ status: 404 });
    const blockers = (await wren.request(`GET ${path}`)).data as { title: string }[];
    expect(blockers.map(({ title }) => title)).toEqual(['Second']);
  });

  test('a server that knows no types shows none and lists everything', async () => {
    const { number } = await dana.fileIncident('Old', 'body');
    expect(await dana.getIssue(number)).not.toHaveProperty('type');
    const { data } = await dana.octokit.rest.issues.listForRepo({ ...AT, type: 'Incident' });
    expect(data.map((one) => one.number)).toContain(number);
  });
});
