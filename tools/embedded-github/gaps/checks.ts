// Check runs carry the app that made them, and only an app can make them.
import { asJson, asList, type Json, refuse } from '../exchange.js';
import { type Box, paged, route } from '../gap.js';

const create = route('POST', '/check-runs', async (call, box, { repo = '' }) => {
  if (call.caller.kind !== 'installation') {
    return refuse(403, 'You must authenticate via a GitHub App.');
  }
  const commit = await box.upstream.send('GET', `/repos/${repo}/git/commits/${call.body.head_sha}`);
  if (commit.status !== 200) return refuse(422, `No commit found for SHA: ${call.body.head_sha}`);
  const answer = await box.pass(call);
  if (answer.status === 201) {
    box.state.checks.set(Number(asJson(answer.body).id), call.caller.slug);
    await completed(box, repo, asJson(answer.body));
  }
  return answer;
});

/** The emulator sends no event when a run completes. */
async function completed(box: Box, repo: string, run: Json): Promise<void> {
  if (run.status !== 'completed') return;
  const slug = box.state.checks.get(Number(run.id));
  const app = box.apps.find((known) => known.slug === slug);
  box.hooks.emit('check_run', {
    action: 'completed',
    check_run: { ...run, app: { id: app?.id, slug } },
    repository: await box.upstream.get(`/repos/${repo}`),
    sender: { login: `${slug}[bot]`, type: 'Bot' },
  });
}

const update = route('PATCH', '/check-runs/:id', async (call, box, { repo = '', id = '' }) => {
  const { caller } = call;
  if (caller.kind === 'installation' && box.state.checks.get(Number(id)) === caller.slug) {
    const answer = await box.pass(call);
    if (answer.status === 200) await completed(box, repo, asJson(answer.body));
    return answer;
  }
  return refuse(
    403,
    'Invalid app_id `check_run` can only be modified by the GitHub App that created it.',
  );
});

const list = route('GET', '/commits/:ref/check-runs', async (call, box) => {
  const answer = await box.pass(call);
  if (answer.status !== 200) return answer;
  const asked = call.query.get('app_id');
  const slug = box.apps.find((app) => `${app.id}` === asked)?.slug;
  const runs = asList(asJson(answer.body).check_runs).filter(
    (run) => asked === null || box.state.checks.get(Number(run.id)) === slug,
  );
  const page = paged(call, box, runs);
  return { ...page, body: { total_count: runs.length, check_runs: page.body } };
});

/** The emulator wraps the list, which GitHub does not. */
const annotations = route('GET', '/check-runs/:id/annotations', async (call, box) => {
  const answer = await box.pass(call);
  return { ...answer, body: asJson(answer.body).check_annotations ?? answer.body };
});

export const checkGaps = [create, update, list, annotations];
