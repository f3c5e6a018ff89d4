// Webhooks of the embedded GitHub: signed, complete, in the App's own list of events.
import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Json } from '../exchange.js';
import { type EmbeddedGitHub, startGitHub } from '../github.js';
import type { Person } from '../seed.js';

interface Got {
  readonly name: string;
  readonly id: string;
  readonly signed: boolean;
  readonly payload: Json;
}

let github: EmbeddedGitHub;
let dana: Person;
let server: Server;
const got: Got[] = [];

beforeAll(async () => {
  github = await startGitHub();
  dana = github.as('dana');
  server = createServer(async (request, response) => {
    if (request.method === 'GET') return void response.writeHead(404).end();
    let body = '';
    for await (const chunk of request) body += chunk;
    const { headers } = request;
    const sum = createHmac('sha256', github.app.webhookSecret).update(body).digest('hex');
    const payload = JSON.parse(body);
    got.push({
      name: `${headers['x-github-event']}.${payload.action}`,
      id: `${headers['x-github-delivery']}`,
      signed: headers['x-hub-signature-256'] === `sha256=${sum}`,
      payload,
    });
    response.writeHead(202).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  github.deliverTo(`http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`);
});
afterAll(async () => {
  await github.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});
beforeEach(() => {
  got.length = 0;
});

async function names(): Promise<string[]> {
  await github.delivered();
  return got.map(({ name }) => name).sort();
}

test('issues and comments, each signed and with its own id', async () => {
  const { number } = await dana.fileIncident('Boom', 'one');
  await dana.editIssue(number, { body: 'two' });
  await dana.addLabels(number, ['severity:sev1']);
  await dana.removeLabel(number, 'severity:sev1');
  const { id } = await dana.comment(number, 'hi');
  await dana.editComment(id, 'hi!');
  await dana.deleteComment(id);
  await dana.editIssue(number, { state: 'closed' });
  await dana.editIssue(number, { state: 'open' });
  expect(await names()).toEqual(
    [
      'issues.opened',
      'issues.labeled',
      'issues.edited',
      'issues.labeled',
      'issues.unlabeled',
      'issue_comment.created',
      'issue_comment.edited',
      'issue_comment.deleted',
      'issues.closed',
      'issues.reopened',
    ].sort(),
  );
  expect(got.every(({ signed }) => signed)).toBe(true);
  expect(new Set(got.map((one) => one.id)).size).toBe(got.length);
  const of = (name: string) => got.find((one) => one.name === name)?.payload;
  expect(of('issues.edited')).toMatchObject({
    changes: { body: { from: 'one' } },
    installation: { id: github.app.installationId },
    sender: { login: 'dana', type: 'User' },
  });
  expect(of('issue_comment.edited')).toMatchObject({ changes: { body: { from: 'hi' } } });
  expect(of('issues.opened')).toMatchObject({
    issue: { labels: [{ name: 'incident' }] },
    repository: { full_name: 'acme/agents' },
  });
});

test('pull requests, comments on them included', async () => {
  const pull = await dana.propose({ title: 'P', head: 'p' }, { 'p.txt': 'p\n' });
  await dana.editPull(pull.number, { body: 'new' });
  await dana.comment(pull.number, 'hi');
  await dana.addLabels(pull.number, ['incident']);
  await dana.commitFiles('p', { 'q.txt': 'q\n' }, 'q');
  await dana.mergePull(pull.number);
  const seen = (await names()).filter((name) => !name.startsWith('push'));
  expect(seen).toEqual(
    [
      'pull_request.opened',
      'pull_request.edited',
      'issue_comment.created',
      'pull_request.labeled',
      'pull_request.synchronize',
      'pull_request.closed',
    ].sort(),
  );
  const pushes = github.deliveries.filter(({ event }) => event === 'push').slice(-3);
  const brought = pushes.map(({ payload }) => [payload.ref, (payload.commits as []).length]);
  // Once each: a commit to the branch before it was proposed, one after, and the merge of both.
  expect(brought).toEqual([
    ['refs/heads/p', 1],
    ['refs/heads/p', 1],
    ['refs/heads/main', 3],
  ]);
  expect(pushes[2]?.payload).toMatchObject({
    before: pull.base.sha,
    forced: false,
    created: false,
  });
  const of = (name: string) => got.find((one) => one.name === name)?.payload;
  expect(of('pull_request.closed')).toMatchObject({
    number: pull.number,
    pull_request: { merged: true, merge_commit_sha: expect.any(String) },
  });
  expect(of('issue_comment.created')).toMatchObject({
    issue: { pull_request: { html_url: `${github.url}/acme/agents/pull/${pull.number}` } },
  });
});

test('deletion and transfer', async () => {
  const { number } = await dana.fileIncident('Gone', '');
  await github.deleteIssue(number);
  expect(await names()).toContain('issues.deleted');
});

test('events outside the list are not sent, a redelivery keeps its id', async () => {
  await dana.octokit.rest.issues.createLabel({
    ...{ owner: 'acme', repo: 'agents', name: 'z', color: 'ededed' },
  });
  await dana.fileIncident('Again', '', []);
  expect(await names()).toEqual(['issues.opened']);
  const [delivery] = github.deliveries.slice(-1);
  if (!delivery) throw new Error('nothing was delivered');
  await github.redeliver(delivery);
  expect(got.map(({ id }) => id)).toEqual([delivery.id, delivery.id]);
});
