// Commit statuses, and the state that all of a commit's statuses give together.
import { may, userOf } from '../callers.js';
import { asJson, encodePath, type Json, ok, refuse, text } from '../exchange.js';
import { type Box, paged, route } from '../gap.js';
import { push } from '../state.js';
import { minimal } from './workflow-runs.js';

const STATES = ['error', 'failure', 'pending', 'success'];

const create = route('POST', '/statuses/:sha', async (call, box, { repo = '', sha = '' }) => {
  if (!(await may(call, box, repo, 'statuses', 'write'))) return refuse(404, 'Not Found');
  const commit = await box.upstream.send('GET', `/repos/${repo}/git/commits/${sha}`);
  if (commit.status !== 200) return refuse(422, `No commit found for SHA: ${sha}`);
  const { state, target_url = null, description = null, context = 'default' } = call.body;
  if (!STATES.includes(text(state))) return refuse(422, 'Validation Failed');
  const creator = await userOf(box, call.caller);
  const status = statusOf(box, repo, sha, { state, target_url, description, context }, creator);
  box.hooks.emit('status', {
    ...{ sha, state, target_url, description, context, id: status.id },
    commit: commit.body,
    repository: await box.upstream.get(`/repos/${repo}`),
    sender: creator,
  });
  return ok(status, 201);
});

/** Records a status as if somebody had posted it now. */
export function statusOf(
  box: Box,
  repo: string,
  sha: string,
  given: Json,
  creator: unknown,
  at = new Date().toISOString(),
): Json {
  const id = [...box.state.statuses.values()].flat().length + 1;
  const status = {
    url: `${box.origin}/repos/${repo}/statuses/${sha}`,
    avatar_url: asJson(creator).avatar_url ?? null,
    id,
    node_id: `SC_${id}`,
    ...given,
    created_at: at,
    updated_at: at,
    creator,
  };
  push(box.state.statuses, `${repo}@${sha}`, status);
  return status;
}

async function listed(box: Box, repo: string, ref: string): Promise<{ sha: string; all: Json[] }> {
  const sha = text((await box.upstream.get(`/repos/${repo}/commits/${encodePath(ref)}`)).sha);
  return { sha, all: [...(box.state.statuses.get(`${repo}@${sha}`) ?? [])].reverse() };
}

const list = route('GET', '/commits/*ref/statuses', async (call, box, { repo = '', ref = '' }) => {
  if (!(await may(call, box, repo, 'statuses', 'read'))) return refuse(404, 'Not Found');
  return paged(call, box, (await listed(box, repo, ref)).all);
});

const combined = route(
  'GET',
  '/commits/*ref/status',
  async (call, box, { repo = '', ref = '' }) => {
    if (!(await may(call, box, repo, 'statuses', 'read'))) return refuse(404, 'Not Found');
    const { sha, all } = await listed(box, repo, ref);
    const latest = [...new Map(all.reverse().map((one) => [one.context, one])).values()];
    const some = (...states: string[]) => latest.some(({ state }) => states.includes(text(state)));
    const bad = some('error', 'failure') ? 'failure' : 'pending';
    const page = paged(
      call,
      box,
      latest.map(({ creator: _, ...status }) => status),
    );
    const url = `${box.origin}/repos/${repo}/commits/${sha}`;
    const body = {
      state:
        latest.length > 0 && latest.every(({ state }) => state === 'success') ? 'success' : bad,
      statuses: page.body,
      sha,
      total_count: latest.length,
      repository: minimal(await box.upstream.get(`/repos/${repo}`)),
      commit_url: url,
      url: `${url}/status`,
    };
    return { ...page, body };
  },
);

export const statusGaps = [create, list, combined];
