// Who approved the pull requests under judgement as they stand now.

import type { Config } from '../config/schema.js';
import type { DecisionFacts, JudgedPull, ReviewFacts } from '../facts.js';
import { mention, sameLogin } from '../mentions.js';
import { type IssueRef, issueRef } from '../refs.js';
import { hasRole, type Roles } from '../roles.js';

/** Latest reviews by others than the author that approve the head commit. */
export function countedApprovals(
  pull: Pick<JudgedPull, 'author' | 'headSha' | 'reviews'>,
): ReviewFacts[] {
  const latest = new Map<string, ReviewFacts>();
  for (const review of pull.reviews) {
    if (review.state !== 'COMMENTED') latest.set(mention(review.author), review);
  }
  return [...latest.values()].filter(
    ({ state, commit, author }) =>
      state === 'APPROVED' && commit === pull.headSha && !sameLogin(author, pull.author),
  );
}

/** Whether a maintainer approved the head commit of a pull request, whatever its text says. */
export function headApproved(
  pull: Pick<JudgedPull, 'author' | 'headSha' | 'reviews'>,
  roles: Roles,
  { maintainers }: Pick<Config, 'maintainers'>,
): boolean {
  return countedApprovals(pull).some(({ author }) => hasRole(roles, author, maintainers));
}

/**
 * Whether a maintainer approved the head commit of a pull request under judgement, and its text as
 * it is: what was written into it after the approval nobody approved.
 */
export function maintainerApproved(ref: IssueRef, { release, config }: DecisionFacts): boolean {
  const pull = release.own.find((judged) => issueRef(judged.ref) === ref);
  if (!pull) return false;
  return countedApprovals(pull).some(
    ({ author, at }) =>
      hasRole(release.roles, author, config.maintainers) &&
      (pull.editedAt === null || at >= pull.editedAt),
  );
}
