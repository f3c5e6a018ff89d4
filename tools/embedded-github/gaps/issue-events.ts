// Issue events: the labels given at filing, and only what GitHub lists.
import { type Answer, asList, type Json, text } from '../exchange.js';
import { type Box, paged, route } from '../gap.js';
import { keyOf, push } from '../state.js';

/** Records, and sends, the `labeled` events of an issue that was filed with labels. */
export async function recordLabels(box: Box, repo: string, issue: Json): Promise<void> {
  const key = keyOf(repo, Number(issue.number));
  for (const label of asList(issue.labels)) {
    push(box.state.events, key, {
      id: 1_000_000_000 + (box.state.events.get(key)?.length ?? 0),
      event: 'labeled',
      actor: issue.user,
      label: { name: label.name, color: label.color },
      commit_id: null,
      commit_url: null,
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
      .map(({ issue: _, ...event }) => event);
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

export const eventGaps = [events];
