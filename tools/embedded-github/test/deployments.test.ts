// Deployments that wait at the embedded GitHub, and the answers it takes, as GitHub documents them.
import { Octokit } from '@octokit/rest';
import { type EmbeddedGitHub, startGitHub } from '../github.js';
import { DEPLOYING } from '../world.js';

let github: EmbeddedGitHub;
const at = { owner: 'acme', repo: 'agents' };
const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

async function client(token: string) {
  return new Octokit({ auth: token, baseUrl: github.apiUrl, log: SILENT });
}

async function answer(run: number, body: object, token?: string): Promise<number> {
  const api = await client(token ?? (await github.appToken()));
  const path = 'POST /repos/{owner}/{repo}/actions/runs/{run_id}/deployment_protection_rule';
  return api
    .request(path, {
      ...at,
      run_id: run,
      ...(body as { environment_name: string; comment: string }),
    })
    .then(
      ({ status }) => status as number,
      (error: { status: number }) => error.status,
    );
}

beforeEach(async () => {
  github = await startGitHub({ app: DEPLOYING });
  github.deployments.protect('production');
});
afterEach(() => github.close());

test('one that is not protected goes on, one that is waits and sends the event', async () => {
  const free = await github.deployments.request({ environment: 'preview' });
  expect(github.deployments.run(free.run).status).toBe('in_progress');
  const { run, deployment } = await github.deployments.request({ environment: 'production' });
  expect(github.deployments.run(run).status).toBe('waiting');
  const events = github.deliveries.filter(({ event }) => event === 'deployment_protection_rule');
  expect(events).toHaveLength(1);
  expect(events[0]?.payload).toMatchObject({
    action: 'requested',
    environment: 'production',
    deployment_callback_url: `${github.apiUrl}/repos/acme/agents/actions/runs/${run}/deployment_protection_rule`,
    deployment: { id: deployment, environment: 'production' },
  });
});

test('it is shown as waiting, as a run and as a deployment', async () => {
  const { run, deployment } = await github.deployments.request({ environment: 'production' });
  const { rest, request, graphql } = await client(await github.appToken());
  const runs = await rest.actions.listWorkflowRunsForRepo({ ...at, status: 'waiting' });
  expect(runs.data.workflow_runs.map(({ id }) => id)).toEqual([run]);
  const pending = await rest.actions.getPendingDeploymentsForRun({ ...at, run_id: run });
  expect(pending.data.map(({ environment }) => environment.name)).toEqual(['production']);
  const rules = await request(
    'GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules',
    { ...at, environment_name: 'production' },
  );
  expect(rules.data.custom_deployment_protection_rules).toMatchObject([
    { enabled: true, app: { slug: github.app.slug } },
  ]);
  const statuses = await rest.repos.listDeploymentStatuses({ ...at, deployment_id: deployment });
  expect(statuses.data).toMatchObject([
    { state: 'waiting', log_url: expect.stringContaining(`/actions/runs/${run}/`) },
  ]);
  const asked = await graphql(
    `{ repository(owner: "acme", name: "agents") { deployments(environments: ["production"], first: 5,
      orderBy: {field: CREATED_AT, direction: DESC}) { nodes { databaseId state latestStatus { state } } } } }`,
  );
  expect(asked).toMatchObject({
    repository: {
      deployments: {
        nodes: [{ databaseId: deployment, state: 'WAITING', latestStatus: { state: 'WAITING' } }],
      },
    },
  });
});

test.each<[string, object, number]>([
  ['an approval', { environment_name: 'production', state: 'approved' }, 204],
  ['a rejection', { environment_name: 'production', state: 'rejected', comment: 'No' }, 204],
  ['a report', { environment_name: 'production', comment: 'Wait' }, 204],
  ['a report without words', { environment_name: 'production' }, 422],
  ['a state that there is not', { environment_name: 'production', state: 'held' }, 422],
  ['another environment', { environment_name: 'staging', state: 'approved' }, 422],
  ['no environment', { state: 'approved' }, 422],
  ['a long report', { environment_name: 'production', comment: 'x'.repeat(1_025) }, 422],
])('%s', async (_, body, status) => {
  const { run } = await github.deployments.request({ environment: 'production' });
  expect(await answer(run, body)).toBe(status);
  expect(github.deployments.run(run).reviews).toHaveLength(status === 204 ? 1 : 0);
});

test('it takes one answer, ten reports, of an App that may, on a run that there is', async () => {
  const { run } = await github.deployments.request({ environment: 'production' });
  const report = { environment_name: 'production', comment: 'Wait' };
  for (let number = 1; number <= 10; number += 1) expect(await answer(run, report)).toBe(204);
  expect(await answer(run, report)).toBe(422);
  const approved = { environment_name: 'production', state: 'approved' };
  expect(await answer(run, approved, github.as('dana').token)).toBe(403);
  expect(await answer(run, approved, await github.actionsToken())).toBe(403);
  expect(await answer(999_999, approved)).toBe(404);
  expect(await answer(run, approved)).toBe(204);
  expect(await answer(run, approved)).toBe(422);
  expect(github.deployments.run(run).status).toBe('in_progress');
});

test('what succeeds makes what ran inactive, what is rejected fails the run', async () => {
  const states: (string | undefined)[] = [];
  const { rest } = await client(await github.appToken());
  const first = await github.deployments.request({ environment: 'preview' });
  await github.deployments.finish(first.deployment, 'success');
  const second = await github.deployments.request({ environment: 'preview' });
  await github.deployments.finish(second.deployment, 'success');
  for (const { deployment } of [first, second]) {
    const { data } = await rest.repos.listDeploymentStatuses({ ...at, deployment_id: deployment });
    states.push(data[0]?.state);
  }
  expect(states).toEqual(['inactive', 'success']);
  const { run } = await github.deployments.request({ environment: 'production' });
  await answer(run, { environment_name: 'production', state: 'rejected', comment: 'No' });
  expect(github.deployments.run(run)).toMatchObject({ status: 'completed', conclusion: 'failure' });
});

test('a check run takes three buttons, within GitHub’s lengths', async () => {
  const { rest } = await client(await github.appToken());
  const { object } = (await github.as('dana').octokit.rest.git.getRef({ ...at, ref: 'heads/main' }))
    .data;
  const make = (actions: { label: string; identifier: string; description: string }[]) =>
    rest.checks.create({ ...at, name: 'x', head_sha: object.sha, actions }).then(
      ({ status }) => status as number,
      (error: { status: number }) => error.status,
    );
  const button = { label: 'Judge again', identifier: 'judge', description: 'Judges it again' };
  expect(await make([button])).toBe(201);
  expect(await make([button, button, button, button])).toBe(422);
  expect(await make([{ ...button, label: 'x'.repeat(21) }])).toBe(422);
  expect(await make([{ ...button, identifier: 'x'.repeat(21) }])).toBe(422);
  expect(await make([{ ...button, description: 'x'.repeat(41) }])).toBe(422);
});
