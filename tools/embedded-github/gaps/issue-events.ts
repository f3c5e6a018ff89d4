// Issue events: the labels given at filing, and only what GitHub lists.
import { type Answer, asList, type Json, text } from '../exchange.js';
import { type Box, paged, route } from '../gap.js';
import { createReader } from '../reader.js';
import { keyOf, type PullState, push } from '../state.js';

/** Records, and sends, the `labeled` events of an issue that was filed with labels. */
export async function recordLabels(box: Box, repo: string, issue: Json): Promise<void> {
  for (const label of asList(issue.labels)) {
    record(box, repo, Number(issue.number), {
      event: 'labeled',
      actor: issue.user,
      label: { name: label.name, color: label.color },
      created_at: issue.created_at,
    });
    box.hooks.emit('issues', {
      action: 'labeled',
      issue,
      label,
      repository: await box.upstream.get(`/repos/${repo}`),
      sender: issue.user,
    });
  }
}

const events = route(
  'GET',
  '/issues/:number/events',
  async (call, box, { repo = '', number = '' }): Promise<Answer> => {
    const key = keyOf(repo, number);
    const more = box.state.events.get(key) ?? [];
    if (box.state.pulls.has(key)) return paged(call, box, more);
    const first = await box.pass(call);
    if (first.status !== 200) return first;
    // GitHub lists neither of these; and an event of this list does not carry its issue.
    const listed = (await box.upstream.list(call.path))
      .filter(({ event }) => event !== 'opened' && event !== 'edited')
      .map(({ issue: _, ...event }) => event)
      .map(withoutNulls);
    const all = [...more, ...listed].sort((a, b) =>
      text(a.created_at).localeCompare(text(b.created_at)),
    );
    return paged(
      call,
      box,
      all.map((event) => ({ performed_via_github_app: null, ...event })),
    );
  },
);

/** The emulator gives each event the fields of all. */
function withoutNulls(event: Json): Json {
  const kept = Object.entries(event).filter(
    ([name, value]) => value !== null || !/^(?:label|assignee|milestone|rename)$/.test(name),
  );
  return Object.fromEntries(kept);
}

/** The events of a merge. */
export function recordMerge(box: Box, pull: PullState): void {
  if (!pull.merged) return;
  const { at, sha, by } = pull.merged;
  const commit_url = `${box.origin}/repos/${pull.repo}/commits/${sha}`;
  const made = { actor: by, created_at: at };
  record(box, pull.repo, pull.number, { event: 'merged', commit_id: sha, commit_url, ...made });
  record(box, pull.repo, pull.number, { event: 'closed', ...made });
}

/** Adds an event that the emulator does not record. */
export function record(box: Box, repo: string, number: number, event: Json): Json {
  const key = keyOf(repo, number);
  const id = 1_000_000_000 + [...box.state.events.values()].flat().length;
  const made = {
    id,
    node_id: `IE_${id}`,
    url: `${box.origin}/repos/${repo}/issues/events/${id}`,
    commit_id: null,
    commit_url: null,
    performed_via_github_app: null,
    ...event,
  };
  push(box.state.events, key, made);
  return made;
}

/** Events and comments in one list, oldest first. */
const timeline = route(
  'GET',
  '/issues/:number/timeline',
  async (call, box, { repo = '', number = '' }) => {
    const path = `/repos/${repo}/issues/${number}`;
    const first = await box.read(call.caller, path);
    if (first.status !== 200) return first;
    const reader = createReader(box, call.caller);
    const comments = (await reader.list(`${path}/comments`)).map(
      ({ user, ...comment }): Json => ({ event: 'commented', actor: user, user, ...comment }),
    );
    const all = [...(await reader.list(`${path}/events`)), ...comments];
    all.sort((a, b) => text(a.created_at).localeCompare(text(b.created_at)));
    return paged(call, box, all);
  },
);

export const eventGaps = [events, timeline];
