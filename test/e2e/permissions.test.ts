// Without each permission of app.yml: the rest works, nothing turns green for it, and it is said.
import { type AppInProcess, serveAppFor } from '../../tools/embedded-github/app-in-process.js';
import { mergeGroupPayload } from '../../tools/embedded-github/events.js';
import { type EmbeddedGitHub, startGitHub } from '../../tools/embedded-github/github.js';
import { APP_PERMISSIONS } from '../../tools/embedded-github/world.js';
import { completeBody } from '../support/body.js';

let github: EmbeddedGitHub;
let app: AppInProcess;

/** An organization whose App lacks a permission, in a private repository. */
async function without(permission: string): Promise<void> {
  const { [permission as 'issues']: _, ...permissions } = APP_PERMISSIONS;
  github = await startGitHub({
    repositories: [{ name: 'agents', private: true }],
    app: { permissions },
  });
  const { octokit } = github.as('dana');
  await octokit.rest.issues.createLabel({ owner: 'acme', repo: 'agents', name: 'incident' });
  app = await serveAppFor(github);
  await app.idle();
}

afterEach(async () => {
  await app.stop();
  await github.close();
});

async function file(): Promise<number> {
  const { number } = await github.as('tom').fileIncident('Refunds', completeBody());
  await app.idle();
  return number;
}

async function propose(base: string, body: string, path = 'notes/x.md', text = 'x\n') {
  const head = `${base}-${path.replaceAll('/', '-')}`;
  const pull = await github
    .as('dana')
    .propose({ title: 'Change', head, base, body }, { [path]: text });
  await app.idle();
  return pull;
}

async function checks(sha: string): Promise<Record<string, string>> {
  const runs = await github.as('dana').checkRuns(sha);
  return Object.fromEntries(
    runs.map((run) => [run.name, `${run.conclusion}: ${run.output.title}\n${run.output.summary}`]),
  );
}

async function ours(number: number): Promise<string[]> {
  const comments = await github.as('dana').listComments(number);
  return comments.flatMap(({ user, body }) =>
    user?.login === github.app.login ? [body ?? ''] : [],
  );
}

const lacks = (permission: string) =>
  new RegExp(`warn: The installation on acme lacks the permission "${permission}: .*Without it `);

async function config(policies: string): Promise<string> {
  const text = `release:\n  policies:\n${policies}`;
  const sha = await github
    .as('dana')
    .commitFiles('main', { '.github/agent-incident-review.yml': text }, 'Configure');
  await app.idle();
  return sha;
}

test('with all of app.yml nothing is missed', async () => {
  await without('nothing');
  const number = await file();
  const pull = await propose('production', `Incident: #${number}`);
  expect(app.log()).not.toMatch(/lacks the permission|Resource not accessible|will try again/);
  expect(await ours(number)).toHaveLength(1);
  expect((await checks(pull.head.sha))['Release gate']).toMatch(/^failure: /);
});

test('issues: releases are judged, and one that needs an incident says that it cannot be read', async () => {
  await without('issues');
  const number = await file();
  const pull = await propose('production', `Incident: #${number}`);
  expect(await ours(number)).toEqual([]);
  expect((await checks(pull.head.sha))['Release gate']).toMatch(
    /^failure: .*\n[\s\S]*could not be read|access is denied/i,
  );
  expect(
    (await checks((await propose('main', '', 'notes/y.md')).head.sha))['Release gate'],
  ).toMatch(/^success: Not a release/);
  expect(app.log()).toMatch(lacks('issues'));
});

test('checks: incidents are reviewed, and the verdict stands in the comment', async () => {
  await without('checks');
  const number = await file();
  expect(await ours(number)).toHaveLength(1);
  const pull = await propose('production', `Incident: #${number}`);
  expect(await checks(pull.head.sha)).toEqual({});
  expect(await ours(pull.number)).toEqual([expect.stringMatching(/Hold[\s\S]*“Checks: write”/)]);
  expect(app.log()).toMatch(lacks('checks'));
  expect(app.log()).toContain('GitHub refuses to write check runs here (403)');
  expect(app.log()).not.toContain('will try again');
});

test('contents: nothing turns green', async () => {
  await without('contents');
  const number = await file();
  expect(await ours(number)).toEqual([]);
  const pull = await propose('production', `Incident: #${number}`);
  expect(await checks(pull.head.sha)).toEqual({});
  expect(app.log()).toMatch(lacks('contents'));
  expect(app.log()).toContain('GitHub refuses to read the configuration here (403)');
});

test('pull_requests: incidents are reviewed, and what a pull request would land counts as unread', async () => {
  await without('pull_requests');
  const pull = await propose(
    'main',
    '',
    'evals/refunds.yaml',
    '- a repeated refund is escalated to a person\n',
  );
  await github.as('dana').mergePull(pull.number);
  const { number } = await github
    .as('tom')
    .fileIncident(
      'Refunds',
      completeBody({ evalChanges: `- [ ] Repeated-refund case — @maya — #${pull.number}` }),
    );
  await app.idle();
  const [comment = ''] = await ours(number);
  expect(comment).toMatch(/eval [❌🕓]/u);
  expect(comment).toMatch(/access is denied|could not be read/);
  expect(app.log()).toMatch(lacks('pull_requests'));
});

test('statuses: releases are judged, but for policies that a status could meet', async () => {
  await without('statuses');
  const plain = await propose('production', '');
  expect((await checks(plain.head.sha))['Release gate']).toMatch(/^success: /);
  await github.as('dana').closePull(plain.number);
  await config('    - { id: evals, kind: eval-check, checks: ["evals / regression"] }\n');
  const pull = await propose('production', '', 'notes/y.md');
  expect((await checks(pull.head.sha))['Release gate']).toMatch(
    /^failure: [\s\S]*access is denied/,
  );
  expect(app.log()).toMatch(lacks('statuses'));
});

test('members: a policy that names a team is told when it is merged; people can approve', async () => {
  await without('members');
  const sha = await config(
    '    - { id: refunds, kind: approval, paths: ["agents/refunds/**"], reviewers: ["@acme/finance"] }\n    - { id: notes, kind: approval, paths: ["notes/**"], reviewers: ["@maya"] }\n',
  );
  const check = (await checks(sha))['Release gate configuration'] ?? '';
  expect(check).toMatch(/policy `refunds` cannot be enforced/);
  expect(check).toContain('“Members: read”');
  expect(check).not.toContain('`notes`');
  const pull = await propose('production', '');
  await github.as('maya').approve(pull.number);
  await app.idle();
  expect((await checks(pull.head.sha))['Release gate']).toMatch(/^success: /);
  expect(app.log()).toMatch(lacks('members'));
});

test('merge_queues: no event comes; pull requests are judged', async () => {
  await without('merge_queues');
  const pull = await propose('production', '');
  expect((await checks(pull.head.sha))['Release gate']).toMatch(/^success: /);
  const group = await github.as('dana').createBranch('gh-readonly-queue/production/pr-1-0', 'main');
  expect(group).not.toBe('');
  const before = github.deliveries.length;
  github.emit(
    'merge_group',
    await mergeGroupPayload(github, 'production', 'gh-readonly-queue/production/pr-1-0'),
  );
  expect(github.deliveries.slice(before)).toEqual([]);
  expect(app.log()).toMatch(lacks('merge_queues'));
});
