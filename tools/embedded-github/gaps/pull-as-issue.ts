// A pull request in the issues API.
import type { Json } from '../exchange.js';
import type { Box } from '../gap.js';
import type { PullState } from '../state.js';

/** A pull request the way the issues API shows it. */
export async function pullAsIssue(box: Box, pull: PullState, shown: Json): Promise<Json> {
  const comments = await box.upstream.list(`/repos/${pull.repo}/issues/${pull.number}/comments`);
  const url = `${box.origin}/repos/${pull.repo}`;
  const own = `${url}/issues/${pull.number}`;
  const { id, node_id, number, title, user, body, state, labels, locked } = shown;
  const { assignee, assignees, milestone, created_at, updated_at, author_association, draft } =
    shown;
  return {
    url: own,
    repository_url: url,
    labels_url: `${own}/labels{/name}`,
    comments_url: `${own}/comments`,
    events_url: `${own}/events`,
    html_url: shown.html_url,
    ...{ id, node_id, number, title, user, body, state, labels, locked, draft },
    ...{ assignee, assignees, milestone, created_at, updated_at, author_association },
    state_reason: null,
    active_lock_reason: null,
    closed_at: pull.merged?.at ?? shown.closed_at,
    comments: comments.length,
    performed_via_github_app: null,
  };
}
