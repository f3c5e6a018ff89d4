// Check runs carry the app that made them, and only an app can make them.
import {
  type Answer,
  asJson,
  asList,
  type Call,
  type Json,
  refuse,
  text,
  tooLong,
} from '../exchange.js';
import { type Box, paged, route } from '../gap.js';
import type { AppIdentity } from '../shape.js';

/** What GitHub takes of a run's buttons: how many, and characters of each part. */
const MOST_ACTIONS = 3;
const LONGEST = { label: 20, identifier: 20, description: 40 };

/** Why buttons are refused; null where they are in order. */
function refusedActions({ body }: Call): Answer | null {
  const actions = asList(body.actions);
  if (actions.length > MOST_ACTIONS) return refuse(422, 'Validation Failed');
  for (const action of actions) {
    for (const [field, most] of Object.entries(LONGEST)) {
      const given = text(action[field]);
      if (given === '') return refuse(422, 'Validation Failed');
      if (given.length > most) return tooLong('CheckRun', field, most);
    }
  }
  return null;
}

/** Buttons are kept by the run; no answer shows them. */
function keepActions(box: Box, id: number, { body }: Call): void {
  if (body.actions !== undefined) box.state.buttons.set(id, asList(body.actions));
}

const create = route('POST', '/check-runs', async (call, box, { repo = '' }) => {
  if (call.caller.kind !== 'installation') {
    return refuse(403, 'You must authenticate via a GitHub App.');
  }
  const refused = refusedActions(call);
  if (refused) return refused;
  const commit = await box.upstream.send('GET', `/repos/${repo}/git/commits/${call.body.head_sha}`);
  if (commit.status !== 200) return refuse(422, `No commit found for SHA: ${call.body.head_sha}`);
  // A run without a time has started when it was made.
  const started_at = call.body.started_at ?? new Date().toISOString();
  const answer = await box.pass(call, { ...call.body, started_at });
  if (answer.status === 201) {
    const id = Number(asJson(answer.body).id);
    box.state.checks.set(id, call.caller.slug);
    keepActions(box, id, call);
    await completed(box, repo, asJson(answer.body));
  }
  return { ...answer, body: withoutSuite(answer.body) };
});

/** Of a run's suite only an event tells more than the id. */
function withoutSuite(run: unknown): unknown {
  const { check_suite: suite } = asJson(run);
  return suite ? { ...asJson(run), check_suite: { id: asJson(suite).id } } : run;
}

/** A run as an event carries it: with its whole suite. */
function whole(run: Json, slug: string | undefined, app: AppIdentity | undefined): Json {
  const shown = { id: app?.id, slug, name: app?.name };
  return { ...run, app: shown, pull_requests: [] };
}

/** The emulator sends no event when a run completes. */
async function completed(box: Box, repo: string, run: Json): Promise<void> {
  if (run.status !== 'completed') return;
  const slug = box.state.checks.get(Number(run.id));
  const app = box.apps.find((known) => known.slug === slug);
  box.hooks.emit('check_run', {
    action: 'completed',
    check_run: whole(run, slug, app),
    repository: await box.upstream.get(`/repos/${repo}`),
    sender: { login: `${slug}[bot]`, type: 'Bot' },
  });
}

const update = route('PATCH', '/check-runs/:id', async (call, box, { repo = '', id = '' }) => {
  const { caller } = call;
  if (caller.kind === 'installation' && box.state.checks.get(Number(id)) === caller.slug) {
    const refused = refusedActions(call);
    if (refused) return refused;
    const answer = await box.pass(call);
    if (answer.status === 200) {
      keepActions(box, Number(id), call);
      await completed(box, repo, asJson(answer.body));
    }
    return { ...answer, body: withoutSuite(answer.body) };
  }
  return refuse(
    403,
    'Invalid app_id `check_run` can only be modified by the GitHub App that created it.',
  );
});

/** Somebody presses a button of a run. @throws where the run has none of that name. */
export async function press(
  box: Box,
  repo: string,
  id: number,
  identifier: string,
  login: string,
): Promise<void> {
  const buttons = box.state.buttons.get(id) ?? [];
  if (!buttons.some((button) => button.identifier === identifier)) {
    throw new Error(`check run ${id} has no button ${identifier}`);
  }
  const slug = box.state.checks.get(id);
  const app = box.apps.find((known) => known.slug === slug);
  const run = await box.upstream.get(`/repos/${repo}/check-runs/${id}`);
  box.hooks.emit('check_run', {
    action: 'requested_action',
    requested_action: { identifier },
    check_run: whole(run, slug, app),
    repository: await box.upstream.get(`/repos/${repo}`),
    sender: { login, type: 'User' },
  });
}

const list = route('GET', '/commits/:ref/check-runs', async (call, box) => {
  // The emulator takes runs of one name for one, whichever App made them.
  const query = new URLSearchParams(call.query);
  query.set('filter', 'all');
  const answer = await box.pass({ ...call, query });
  if (answer.status !== 200) return answer;
  const asked = call.query.get('app_id');
  const slug = box.apps.find((app) => `${app.id}` === asked)?.slug;
  const all = asList(asJson(answer.body).check_runs).filter(
    (run) => asked === null || box.state.checks.get(Number(run.id)) === slug,
  );
  const runs = call.query.get('filter') === 'all' ? all : latest(box, all);
  const page = paged(call, box, runs.map(withoutSuite));
  return { ...page, body: { total_count: runs.length, check_runs: page.body } };
});

/** The newest run of each name that an App made; the list has the newest first. */
function latest(box: Box, runs: readonly Json[]): Json[] {
  const seen = new Set<string>();
  return runs.filter(({ id, name }) => {
    const key = `${box.state.checks.get(Number(id))} ${name}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** The emulator wraps the list, which GitHub does not. */
const annotations = route('GET', '/check-runs/:id/annotations', async (call, box) => {
  const answer = await box.pass(call);
  if (answer.status !== 200) return answer;
  const body = asJson(answer.body).check_annotations ?? answer.body;
  // GitHub gives an annotation no number of its own.
  return { ...answer, body: asList(body).map(({ id: _, ...annotation }) => annotation) };
});

export const checkGaps = [create, update, list, annotations];
