// The decision as one comment on the release pull request; a token that may not write changes nothing.
import type { DecisionFacts } from '../core/facts.js';
import { resolveReference } from '../core/refs.js';
import { planReleaseComment } from '../core/release/report/comment.js';
import type { Decision } from '../core/release/types.js';
import { applyPlan } from '../github/apply-plan.js';
import type { Api } from '../github/client.js';
import { whyUnread } from '../github/errors.js';
import { readComments } from '../github/read-incident.js';
import { readSelf } from './self.js';

/** Writes or updates the comment. @returns why it could not be written, or null. */
export async function writeComment(
  api: Api,
  { release }: DecisionFacts,
  decision: Decision,
): Promise<string | null> {
  const [pull] = release.own;
  if (release.event === 'merge_group' || !pull) return null;
  const { repository } = release;
  const { number } = resolveReference(pull.ref, repository);
  try {
    const self = await readSelf(api);
    const { comments } = await readComments(api, repository, number, self);
    const plan = planReleaseComment(comments, decision, repository, number);
    await applyPlan(api, plan, self);
    return null;
  } catch (error) {
    return `The comment was not written: ${whyUnread(error)}. It needs a token with pull-requests: write; pull requests from forks have none. The verdict stands.`;
  }
}
