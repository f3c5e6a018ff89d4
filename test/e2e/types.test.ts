// Incidents by their issue type, and follow-up issues that block them: with servers that know such, and without.
import { type AppInProcess, serveAppFor } from '../../tools/embedded-github/app-in-process.js';
import { pullRequestPayload, runAt } from '../../tools/embedded-github/events.js';
import {
  type EmbeddedGitHub,
  type GitHubOptions,
  startGitHub,
} from '../../tools/embedded-github/github.js';
import { runAction } from '../../tools/embedded-github/runner.js';
import { action } from '../support/action.js';
import { completeBody } from '../support/body.js';

const AT = { owner: 'acme', repo: 'agents' };
const CONFIG = '.github/agent-incident-review.yml';

let github: EmbeddedGitHub;
let app: AppInProcess;

async function start(options: GitHubOptions): Promise<void> {
  github = await startGitHub(options);
  await github
    .as('dana')
    .commitFiles(
      'main',
      { [CONFIG]: 'incidents:\n  type: Incident\nrelease:\n  incidents: open\n' },
      'Count incidents by their type',
    );
  app = await serveAppFor(github);
}

afterEach(async () => {
  await app.stop();
  await github.close();
});

const rest = (login = 'dana') => github.as(login).octokit.rest;

async function file(more: { type?: string; labels?: string[] }): Promise<number> {
  const body = completeBody({ evalChanges: '- [ ] A case — @maya' });
  const issue = { ...AT, title: 'Refunds went out twice', body, ...more };
  return (await rest('wren').issues.create(issue)).data.number;
}

async function setType(number: number, type: string | null): Promise<void> {
  const path = 'PATCH /repos/{owner}/{repo}/issues/{issue_number}';
  await github.as('wren').octokit.request(path, { ...AT, issue_number: number, type });
}

async function reviewed(number: number): Promise<boolean> {
  await app.idle();
  const comments = await github.as('dana').listComments(number);
  return comments.some(({ user }) => user?.login === github.app.login);
}

/** What App and Action say of a release that names nothing. */
async function judged(): Promise<{ gate: string; action: string; incidents: string[] }> {
  const title = `Release ${Date.now()}`;
  const pull = await github
    .as('wren')
    .propose({ title, head: `release/${Date.now()}`, base: 'production' }, { 'agent.ts': title });
  const place = await runAt(github);
  const { outputs } = await runAction(action, {
    event: 'pull_request',
    payload: await pullRequestPayload(github, pull.number),
    ...place,
    inputs: { 'github-token': place.token ?? '' },
  });
  await app.idle();
  const runs = await github.as('dana').checkRuns(pull.head.sha);
  const gate = runs.find(({ name }) => name === 'Release gate');
  const incidents = JSON.parse(outputs.incidents ?? '[]') as { ref: string }[];
  return {
    gate: gate?.conclusion ?? '',
    action: outputs.verdict ?? '',
    incidents: incidents.map(({ ref }) => ref),
  };
}

describe('with the type', () => {
  beforeEach(() => start({ issueTypes: ['Bug', 'Incident'] }));

  test('an issue of the type is reviewed and holds a release, without any label', async () => {
    const number = await file({ type: 'Incident' });
    expect(await reviewed(number)).toBe(true);
    expect(await github.as('dana').labels(number)).not.toContain('incident');
    expect(await judged()).toEqual({
      gate: 'failure',
      action: 'hold',
      incidents: [`acme/agents#${number}`],
    });
  });

  test('one with label and type counts once', async () => {
    const number = await file({ type: 'incident', labels: ['incident'] });
    expect((await judged()).incidents).toEqual([`acme/agents#${number}`]);
  });

  test('another type makes none, and one that gets the type later is one from then on', async () => {
    const number = await file({ type: 'Bug' });
    expect(await reviewed(number)).toBe(false);
    await setType(number, 'Incident');
    expect(await reviewed(number)).toBe(true);
    await setType(number, null);
    expect((await judged()).incidents).toEqual([]);
  });

  test('the label, taken off an incident of the type, stays off', async () => {
    const number = await file({ type: 'Incident', labels: ['incident'] });
    expect(await reviewed(number)).toBe(true);
    await github.as('wren').removeLabel(number, 'incident');
    await app.idle();
    expect(await github.as('dana').labels(number)).not.toContain('incident');
    const [comment] = await github.as('dana').listComments(number);
    expect(comment?.body).not.toContain('put back');
  });

  test('the sweep finds one that was filed while nobody listened', async () => {
    await app.stop();
    const number = await file({ type: 'Incident' });
    app = await serveAppFor(github);
    expect(await reviewed(number)).toBe(true);
  });
});

test.each<[string, GitHubOptions]>([
  ['a server that knows no types', {}],
  ['an organization without this type', { issueTypes: ['Bug'] }],
])('with %s the label alone counts', async (_, options) => {
  await start(options);
  const bare = await file({});
  const number = await file({ labels: ['incident'] });
  expect(await reviewed(bare)).toBe(false);
  expect(await reviewed(number)).toBe(true);
  expect(await judged()).toEqual({
    gate: 'failure',
    action: 'hold',
    incidents: [`acme/agents#${number}`],
  });
});

describe('/tasks', () => {
  const blockers = async (number: number) => {
    const path = 'GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by';
    const { data } = await github.as('dana').octokit.request(path, { ...AT, issue_number: number });
    return data.map(({ title }) => title.split(' ')[0]).sort();
  };
  const asks = () =>
    github.requests.filter(
      ({ method, path }) => method === 'POST' && path.includes('/dependencies/'),
    );

  test('marks the incident as blocked by its tasks, once', async () => {
    await start({});
    const number = await file({ labels: ['incident'] });
    await github.as('wren').comment(number, '/tasks');
    await app.idle();
    const first = await blockers(number);
    expect(first).toEqual(['eval', 'gate']);
    const before = asks().length;
    const delivery = github.deliveries.findLast(({ event }) => event === 'issue_comment');
    if (delivery) await github.redeliver(delivery);
    await app.idle();
    expect(asks()).toHaveLength(before);
    await github.as('wren').comment(number, '/tasks');
    await app.idle();
    expect(await blockers(number)).toEqual(first);
    expect(
      asks()
        .slice(before)
        .map(({ status }) => status),
    ).toEqual([422, 422]);
  });

  test('what could not be marked at once is marked by the next look', async () => {
    await start({});
    const number = await file({ labels: ['incident'] });
    github.failNext(/^POST .*\/dependencies\/blocked_by$/, 403);
    await github.as('wren').comment(number, '/tasks');
    await app.idle();
    expect(await blockers(number)).toHaveLength(2);
  });

  test('a server without dependencies gets the tasks all the same', async () => {
    await start({ dependencies: false });
    const number = await file({ labels: ['incident'] });
    await github.as('wren').comment(number, '/tasks');
    await app.idle();
    const { data } = await rest().issues.listForRepo({ ...AT, labels: 'incident-task' });
    expect(data).toHaveLength(2);
    const [comment] = await github
      .as('dana')
      .listComments(number)
      .then((all) => all.filter(({ user }) => user?.login === github.app.login));
    for (const task of data) expect(comment?.body).toContain(`#${task.number}`);
  });
});
