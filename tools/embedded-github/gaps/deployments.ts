// Deployments and their statuses, the environments' protection rules, and runs that wait for them.
import {
  type Deployment,
  deployingIn,
  type Run,
  runAt,
  say,
  settle,
  showDeployment,
  showStatus,
} from '../deployments.js';
import { type Answer, type Call, type Json, ok, refuse, text } from '../exchange.js';
import { type Box, paged, route } from '../gap.js';
import { showRun } from './workflow-runs.js';

/** GitHub takes so many status reports on one deployment, each of so many characters. */
const MOST_REPORTS = 10;
const MOST_COMMENT = 1_024;

const FORBIDDEN = 'Resource not accessible by integration';

function showEnvironment(box: Box, repo: string, name: string): Json {
  const id = deployingIn(box, repo).environments.get(name)?.id ?? 0;
  return {
    id,
    node_id: `EN_${id}`,
    name,
    url: `${box.origin}/repos/${repo}/environments/${encodeURIComponent(name)}`,
    html_url: `${box.origin}/${repo}/deployments/activity_log?environments_filter=${name}`,
  };
}

const runs = route('GET', '/actions/runs', async (call, box, { repo = '' }) => {
  const is = (name: string, ...values: (string | null)[]) =>
    !call.query.has(name) || values.includes(call.query.get(name));
  const since = call.query.get('created')?.replace(/^>=/, '') ?? '';
  const found = deployingIn(box, repo)
    .runs.filter(({ status, conclusion }) => is('status', status, conclusion))
    .filter((run) => is('head_sha', run.sha) && is('branch', run.branch) && is('event', run.event))
    .filter(({ createdAt }) => createdAt >= since)
    .reverse();
  const page = paged(call, box, await Promise.all(found.map((run) => showRun(box, repo, run))));
  return { ...page, body: { total_count: found.length, workflow_runs: page.body } };
});

const run = route('GET', '/actions/runs/:id', async (_, box, { repo = '', id = '' }) => {
  const found = runAt(box, repo, id);
  return found ? ok(await showRun(box, repo, found)) : refuse(404, 'Not Found');
});

const pending = route(
  'GET',
  '/actions/runs/:id/pending_deployments',
  async (_, box, { repo = '', id = '' }) => {
    const found = runAt(box, repo, id);
    if (!found) return refuse(404, 'Not Found');
    const waiting = found.waits.filter(({ over, rules }) => !over && rules.size > 0);
    return ok(
      [...new Set(waiting.map(({ environment }) => environment))].map((name) => ({
        environment: showEnvironment(box, repo, name),
        wait_timer: 0,
        wait_timer_started_at: null,
        current_user_can_approve: false,
        reviewers: [],
      })),
    );
  },
);

const approvals = route(
  'GET',
  '/actions/runs/:id/approvals',
  async (_, box, { repo = '', id = '' }) => {
    const found = runAt(box, repo, id);
    return found ? ok(found.reviews) : refuse(404, 'Not Found');
  },
);

const rules = route(
  'GET',
  '/environments/:name/deployment_protection_rules',
  async (_, box, { repo = '', name = '' }) => {
    const found = deployingIn(box, repo).environments.get(name);
    if (!found) return refuse(404, 'Not Found');
    const custom = [...found.rules].map((slug, at) => ({
      id: found.id * 10 + at,
      node_id: `GA_${found.id * 10 + at}`,
      enabled: true,
      app: {
        id: box.apps.find((app) => app.slug === slug)?.id ?? 0,
        slug,
        integration_url: `${box.origin}/apps/${slug}`,
        node_id: `A_${slug}`,
      },
    }));
    return ok({ total_count: custom.length, custom_deployment_protection_rules: custom });
  },
);

/** The wait that an App's answer is about; null where none waits for it. */
function waitOf(found: Run, environment: string, slug: string) {
  return found.waits.find(
    (wait) =>
      !wait.over &&
      wait.environment.toLowerCase() === environment.toLowerCase() &&
      wait.rules.has(slug),
  );
}

async function letOn(box: Box, repo: string, found: Run, ids: readonly number[], state: string) {
  const { deployments } = deployingIn(box, repo);
  const held = deployments.filter(({ id }) => ids.includes(id));
  if (state === 'rejected') Object.assign(found, { status: 'completed', conclusion: 'failure' });
  for (const one of held)
    await say(box, repo, one, state === 'rejected' ? 'failure' : 'in_progress');
}

const answer = route(
  'POST',
  '/actions/runs/:id/deployment_protection_rule',
  async (call, box, { repo = '', id = '' }) => {
    const { caller, body } = call;
    if (caller.kind !== 'installation') return refuse(403, FORBIDDEN);
    const found = runAt(box, repo, id);
    if (!found) return refuse(404, 'Not Found');
    const { environment_name: name, state, comment } = body;
    const said = text(comment);
    if (!text(name) || (state === undefined && !said)) return refuse(422, 'Invalid request');
    if (state !== undefined && state !== 'approved' && state !== 'rejected') {
      return refuse(422, 'Invalid request');
    }
    if (said.length > MOST_COMMENT) return refuse(422, 'Comment is too long');
    const wait = waitOf(found, text(name), caller.slug);
    if (!wait) return refuse(422, 'There is no pending deployment for this environment');
    const reports = (wait.reports.get(caller.slug) ?? 0) + 1;
    if (state === undefined && reports > MOST_REPORTS) {
      return refuse(422, 'Too many status reports');
    }
    found.reviews.push({
      environments: [showEnvironment(box, repo, wait.environment)],
      state: state ?? 'pending',
      user: { login: `${caller.slug}[bot]`, type: 'Bot' },
      comment: said,
    });
    if (state === undefined) {
      wait.reports.set(caller.slug, reports);
      return { status: 204 };
    }
    const same = found.waits.filter(
      ({ environment, over }) => !over && environment === wait.environment,
    );
    for (const one of same) {
      one.rules.delete(caller.slug);
      one.over = state === 'rejected' || one.rules.size === 0;
    }
    const ids = same.filter(({ over }) => over).map(({ deployment }) => deployment);
    settle(found);
    await letOn(box, repo, found, ids, text(state));
    return { status: 204 };
  },
);

/** Newest first, as GitHub lists them. */
function listed(call: Call, box: Box, repo: string): Deployment[] {
  const wanted = (field: 'environment' | 'sha' | 'ref') => call.query.get(field) ?? 'none';
  const matches = (one: Deployment, field: 'environment' | 'sha' | 'ref') =>
    wanted(field) === 'none' || wanted(field).toLowerCase() === one[field].toLowerCase();
  return [...deployingIn(box, repo).deployments]
    .filter((one) => (['environment', 'sha', 'ref'] as const).every((field) => matches(one, field)))
    .reverse();
}

const list = route('GET', '/deployments', async (call, box, { repo = '' }) =>
  paged(
    call,
    box,
    listed(call, box, repo).map((one) => showDeployment(box, repo, one)),
  ),
);

const statuses = route(
  'GET',
  '/deployments/:id/statuses',
  async (call, box, { repo = '', id = '' }): Promise<Answer> => {
    const found = deployingIn(box, repo).deployments.find((one) => `${one.id}` === id);
    if (!found) return refuse(404, 'Not Found');
    const shown = [...found.statuses].reverse().map((one) => showStatus(box, repo, found, one));
    return paged(call, box, shown);
  },
);

export const deploymentGaps = [runs, run, pending, approvals, rules, answer, list, statuses];
