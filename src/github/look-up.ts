// Looks up what a reference names: a pull request, an issue, or nothing that can be read.
import { type IssueFacts, type PullFacts, type Unverified, unreadIssue } from '../core/facts.js';
import { type IssueRef, resolveReference } from '../core/refs.js';
import type { Api } from './client.js';
import { statusOf, whyUnread } from './errors.js';
import { isCompleted } from './issue-state.js';
import { repo } from './pages.js';
import { pullFacts, readPull } from './read-pulls.js';

export type Found =
  | { pull: PullFacts; defaultBranch: string | null }
  | { issue: IssueFacts }
  | { unread: Unverified };

/** Never throws. */
export async function lookUp(api: Api, key: IssueRef): Promise<Found> {
  const { repository, number } = resolveReference(key, '');
  try {
    const wire = await readPull(api, repository, number);
    const defaultBranch = wire.base.repo?.default_branch ?? null;
    return { pull: pullFacts(wire, repository), defaultBranch };
  } catch (error) {
    if (statusOf(error) !== 404) return { unread: unreadIssue(key, whyUnread(error)) };
  }
  try {
    const { data } = await api.request('GET /repos/{owner}/{repo}/issues/{issue_number}', {
      ...repo(repository),
      issue_number: number,
    });
    const { html_url: url, title } = data;
    const state = data.state === 'closed' ? ('closed' as const) : ('open' as const);
    return { issue: { ref: key, url, title, state, completed: isCompleted(data) } };
  } catch (error) {
    return { unread: unreadIssue(key, whyUnread(error)) };
  }
}
