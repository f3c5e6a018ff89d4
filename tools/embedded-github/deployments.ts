// Deployments through environments: runs that wait for protection rules, and what a run does with them.
import type { Artifact } from './artifacts.js';
import type { Json } from './exchange.js';
import type { Box } from './gap.js';

/** A job that waits for the rules of its environment, or did. */
export interface Wait {
  readonly environment: string;
  readonly deployment: number;
  /** Slugs of the Apps whose rule has not let it on yet. */
  readonly rules: Set<string>;
  /** Status reports so far, by slug. */
  readonly reports: Map<string, number>;
  over: boolean;
}

export interface Run {
  readonly id: number;
  readonly sha: string;
  readonly branch: string;
  readonly event: string;
  readonly createdAt: string;
  status: 'waiting' | 'in_progress' | 'completed';
  conclusion: 'success' | 'failure' | 'cancelled' | null;
  readonly waits: Wait[];
  /** What was said on it, oldest first, as the API shows it. */
  readonly reviews: Json[];
  /** From 1. */
  attempt?: number;
  /** `owner/name` of a fork; null: it is gone. */
  readonly headRepository?: string | null;
  artifacts?: Artifact[];
  /** Status of each job. */
  jobs?: readonly ('in_progress' | 'completed' | 'cancelled')[];
}

export interface Deployment {
  readonly id: number;
  readonly sha: string;
  readonly ref: string;
  readonly environment: string;
  readonly run: number;
  readonly createdAt: string;
  /** Oldest first. */
  readonly statuses: { readonly id: number; readonly state: string; readonly at: string }[];
}

/** What one repository knows of it. */
export interface Deploying {
  /** Environment to its id and the slugs of the Apps that are its protection rules. */
  readonly environments: Map<string, { readonly id: number; readonly rules: Set<string> }>;
  readonly runs: Run[];
  readonly deployments: Deployment[];
}

interface DeploymentAsked {
  readonly environment: string;
  /** Commit; default: the head of `ref`. */
  readonly sha?: string;
  /** Branch or tag; default `main`. */
  readonly ref?: string;
  /** Run whose next job it is; default: a new one. */
  readonly run?: number;
  /** What started the run. */
  readonly event?: string;
  readonly repository?: string;
}

/** What tests and the demo do with deployments. */
export interface Deployments {
  /** Enables the App as a protection rule of an environment, which is made where there is none. */
  protect(environment: string, repository?: string): void;
  /** A job reaches its environment: a deployment is made, and held where a rule protects it. */
  request(asked: DeploymentAsked): Promise<{ run: number; deployment: number }>;
  /** The job of a deployment that was let on ends. */
  finish(deployment: number, state: 'success' | 'failure', repository?: string): Promise<void>;
  cancel(run: number, repository?: string): Promise<void>;
  /** A run with what was said on it. */
  run(id: number, repository?: string): Run;
}

export function deployingIn(box: Box, repo: string): Deploying {
  const known = box.state.deploying.get(repo);
  if (known) return known;
  const made = { environments: new Map(), runs: [], deployments: [] };
  box.state.deploying.set(repo, made);
  return made;
}

/** Ids are given in order, whatever they are of. */
let last = 1_000;
export const nextId = () => ++last;

/** A status of a deployment with its event; a success makes those before it inactive. */
export async function say(
  box: Box,
  repo: string,
  deployment: Deployment,
  state: string,
): Promise<void> {
  const at = new Date().toISOString();
  const status = { id: nextId(), state, at };
  const earlier = deployingIn(box, repo).deployments.filter(
    (one) =>
      one.environment === deployment.environment &&
      one.id !== deployment.id &&
      one.statuses.at(-1)?.state === 'success',
  );
  deployment.statuses.push(status);
  box.hooks.emit('deployment_status', {
    action: 'created',
    deployment_status: showStatus(box, repo, deployment, status),
    deployment: showDeployment(box, repo, deployment),
    ...(await around(box, repo)),
  });
  if (state !== 'success') return;
  for (const one of earlier) one.statuses.push({ id: nextId(), state: 'inactive', at });
}

async function around(box: Box, repo: string): Promise<Json> {
  const repository = await box.upstream.get(`/repos/${repo}`);
  return { repository, sender: { login: 'dana', type: 'User' } };
}

const runUrl = (box: Box, repo: string, run: number) => `${box.origin}/${repo}/actions/runs/${run}`;

export function showStatus(
  box: Box,
  repo: string,
  { id, environment, run }: Deployment,
  status: Deployment['statuses'][number],
): Json {
  const url = `${box.origin}/repos/${repo}/deployments/${id}`;
  const log = `${runUrl(box, repo, run)}/job/${id}`;
  return {
    url: `${url}/statuses/${status.id}`,
    id: status.id,
    node_id: `DES_${status.id}`,
    state: status.state,
    description: '',
    environment,
    target_url: log,
    log_url: log,
    environment_url: '',
    created_at: status.at,
    updated_at: status.at,
    deployment_url: url,
    creator: { login: 'github-actions[bot]', type: 'Bot' },
    repository_url: `${box.origin}/repos/${repo}`,
  };
}

export function showDeployment(box: Box, repo: string, deployment: Deployment): Json {
  const { id, sha, ref, environment, createdAt, statuses } = deployment;
  const url = `${box.origin}/repos/${repo}/deployments/${id}`;
  return {
    ...{ url, id, node_id: `DE_${id}`, sha, ref, task: 'deploy', payload: {}, environment },
    original_environment: environment,
    description: null,
    creator: { login: 'github-actions[bot]', type: 'Bot' },
    created_at: createdAt,
    updated_at: statuses.at(-1)?.at ?? createdAt,
    statuses_url: `${url}/statuses`,
    repository_url: `${box.origin}/repos/${repo}`,
    transient_environment: false,
    production_environment: false,
  };
}

/** The state of a run follows from what its jobs wait for. */
export function settle(run: Run): void {
  if (run.status === 'completed') return;
  run.status = run.waits.some(({ over, rules }) => !over && rules.size > 0)
    ? 'waiting'
    : 'in_progress';
}

export function createDeployments(box: Box, full: (name?: string) => string): Deployments {
  const runOf = (repo: string, id: number): Run => {
    const run = deployingIn(box, repo).runs.find((one) => one.id === id);
    if (!run) throw new Error(`there is no run ${id} in ${repo}`);
    return run;
  };
  return {
    protect(environment, repository) {
      const { environments } = deployingIn(box, full(repository));
      const known = environments.get(environment) ?? { id: nextId(), rules: new Set<string>() };
      known.rules.add(box.apps[0]?.slug ?? '');
      environments.set(environment, known);
    },
    async request({ environment, ref = 'main', event = 'push', ...asked }) {
      const repo = full(asked.repository);
      const { environments, runs, deployments } = deployingIn(box, repo);
      const sha = asked.sha ?? `${(await box.upstream.get(`/repos/${repo}/commits/${ref}`)).sha}`;
      const createdAt = new Date().toISOString();
      const rules = new Set(environments.get(environment)?.rules);
      const fresh: Run = {
        ...{ id: nextId(), sha, branch: ref, event, createdAt },
        ...{ status: 'in_progress', conclusion: null, waits: [], reviews: [] },
      };
      const run = asked.run === undefined ? fresh : runOf(repo, asked.run);
      if (run === fresh) runs.push(run);
      const deployment: Deployment = {
        ...{ id: nextId(), sha, ref, environment, run: run.id, createdAt, statuses: [] },
      };
      deployments.push(deployment);
      const wait = { environment, deployment: deployment.id, rules, reports: new Map() };
      run.waits.push({ ...wait, over: rules.size === 0 });
      settle(run);
      const shown = showDeployment(box, repo, deployment);
      const place = await around(box, repo);
      box.hooks.emit('deployment', { action: 'created', deployment: shown, ...place });
      await say(box, repo, deployment, rules.size > 0 ? 'waiting' : 'in_progress');
      if (rules.size === 0) return { run: run.id, deployment: deployment.id };
      box.hooks.emit('deployment_protection_rule', {
        action: 'requested',
        environment,
        event,
        deployment_callback_url: `${box.origin}/api/v3/repos/${repo}/actions/runs/${run.id}/deployment_protection_rule`,
        deployment: shown,
        pull_requests: [],
        ...place,
      });
      return { run: run.id, deployment: deployment.id };
    },
    async finish(id, state, repository) {
      const repo = full(repository);
      const deployment = deployingIn(box, repo).deployments.find((one) => one.id === id);
      if (!deployment) throw new Error(`there is no deployment ${id} in ${repo}`);
      const latest = deployment.statuses.at(-1)?.state;
      if (latest !== 'in_progress') throw new Error(`deployment ${id} is ${latest}`);
      await say(box, repo, deployment, state);
      const run = runOf(repo, deployment.run);
      const done = run.waits.every(({ deployment: one }) =>
        ['success', 'failure'].includes(
          deployingIn(box, repo)
            .deployments.find(({ id }) => id === one)
            ?.statuses.at(-1)?.state ?? '',
        ),
      );
      if (done && run.status !== 'completed')
        Object.assign(run, { status: 'completed', conclusion: state });
    },
    async cancel(id, repository) {
      const repo = full(repository);
      const run = runOf(repo, id);
      Object.assign(run, { status: 'completed', conclusion: 'cancelled' });
      for (const wait of run.waits) wait.over = true;
    },
    run: (id, repository) => runOf(full(repository), id),
  };
}

/** A run by the id of a path; null where there is none. */
export function runAt(box: Box, repo: string, id: string): Run | null {
  return deployingIn(box, repo).runs.find((run) => `${run.id}` === id) ?? null;
}
