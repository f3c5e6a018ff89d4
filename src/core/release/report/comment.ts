// The comments on pull requests: what holds a release where no check run says it, and what a merge would close.
import { summaryOf } from '../../checks/release-gate.js';
import type { CommentFacts } from '../../facts.js';
import { MARKERS, planSticky } from '../../writes/sticky.js';
import type { Write } from '../../writes/write.js';
import type { Decision } from '../types.js';

const NO_CHECK =
  'This App could not write its check run `Release gate`, so a required one stays “Expected”. Give the App the permission “Checks: write” in its settings, and accept it for the installation.';

/** Plans the one comment on a release; null removes it. @param shown a check run says the same. */
export function planReleaseComment(
  comments: CommentFacts[],
  decision: Decision | null,
  repository: string,
  number: number,
  shown = true,
): Write[] {
  const summary = decision && summaryOf(decision);
  const body = summary && !shown ? `${summary}\n\n${NO_CHECK}` : summary;
  return planSticky(comments, MARKERS.release, body, repository, number);
}

/** Plans the warning about incidents that a merge would close too early; null removes it. */
export function planPullComment(
  comments: CommentFacts[],
  body: string | null,
  repository: string,
  number: number,
): Write[] {
  return planSticky(comments, MARKERS.pull, body, repository, number);
}
