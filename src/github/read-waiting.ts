// Workflow runs that wait for the App's own deployment protection rule, and what was said on them.
import { sameLogin } from '../core/mentions.js';
import type { Api } from './client.js';
import { isForbidden, isGone } from './errors.js';
import type { Identity } from './identity.js';
import { mapLimited, PAGE_SIZE, repo } from './pages.js';

/** A run that waits for an environment. */
interface WaitingRun {
  run: number;
  environment: string;
  /** Commit of the run. */
  sha: string;
  /** ISO 8601. */
  at: string;
}

/** Without the permission `actions: read`, without Actions or in a repository that is gone: nothing. */
async function orNothing<T>(read: Promise<T>, nothing: T): Promise<T> {
  try {
    return await read;
  } catch (error) {
    if (isForbidden(error) || isGone(error)) return nothing;
    throw error;
  }
}

async function pendingOf(api: Api, repository: string, run: number): Promise<string[]> {
  const { data } = await api.request(
    'GET /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments',
    { ...repo(repository), run_id: run },
  );
  return data.flatMap(({ environment }) => environment.name ?? []);
}

/** Whether the App is enabled as a protection rule of an environment. */
async function isOurs(api: Api, repository: string, environment: string, self: Identity) {
  const { data } = await api.request(
    'GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules',
    { ...repo(repository), environment_name: environment },
  );
  const rules = data.custom_deployment_protection_rules ?? [];
  return rules.some(({ app, enabled }) => enabled && `${app.slug}[bot]` === self.login);
}

/** The latest hundred runs that wait, those that wait for the App; none where that cannot be read. */
export async function listWaiting(
  api: Api,
  repository: string,
  self: Identity,
): Promise<WaitingRun[]> {
  const listed = api.request('GET /repos/{owner}/{repo}/actions/runs', {
    ...repo(repository),
    status: 'waiting',
    per_page: PAGE_SIZE,
  });
  const answer = await orNothing(listed, null);
  const runs = answer?.data.workflow_runs ?? [];
  const waiting = await mapLimited(runs, 2, async ({ id, head_sha: sha, created_at: at }) => {
    const names = await orNothing(pendingOf(api, repository, Number(id)), []);
    return names.map((environment) => ({ run: Number(id), environment, sha, at }));
  });
  const names = [...new Set(waiting.flat().map(({ environment }) => environment))];
  const ours = await mapLimited(names, 2, (name) =>
    orNothing(isOurs(api, repository, name, self), false),
  );
  return waiting.flat().filter(({ environment }) => ours[names.indexOf(environment)]);
}

/** Of one run its commit and date; null where it is gone or cannot be read. */
export async function readRun(
  api: Api,
  repository: string,
  run: number,
): Promise<Pick<WaitingRun, 'sha' | 'at'> | null> {
  const read = api.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', {
    ...repo(repository),
    run_id: run,
  });
  const answer = await orNothing(read, null);
  return answer && { sha: answer.data.head_sha, at: answer.data.created_at };
}

/** Whether a run still waits for an environment; null where nobody can tell. */
export async function stillWaits(
  api: Api,
  repository: string,
  run: number,
  environment: string,
): Promise<boolean | null> {
  try {
    const names = await pendingOf(api, repository, run);
    return names.some((name) => name.toLowerCase() === environment.toLowerCase());
  } catch (error) {
    if (isForbidden(error)) return null;
    if (isGone(error)) return false;
    throw error;
  }
}

/** What the App has said on a run for an environment so far; null where that cannot be read. */
export async function readSaid(
  api: Api,
  repository: string,
  { run, environment }: { run: number; environment: string },
  self: Identity,
): Promise<{ reports: string[]; answered: boolean } | null> {
  try {
    const { data } = await api.request(
      'GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals',
      {
        ...repo(repository),
        run_id: run,
      },
    );
    const written = data.filter(
      ({ user, environments }) =>
        sameLogin(user?.login ?? '', self.login) &&
        environments.some(({ name }) => name?.toLowerCase() === environment.toLowerCase()),
    );
    return {
      reports: written.flatMap(({ state, comment }) => (state === 'pending' ? [comment] : [])),
      answered: written.some(({ state }) => state !== 'pending'),
    };
  } catch (error) {
    if (isForbidden(error) || isGone(error)) return null;
    throw error;
  }
}
