// Who approved the pull requests under judgement as they stand now.
import { atLeast, type DecisionFacts, type OwnPull, type ReviewFacts } from '../facts.js';

/** Latest reviews by others than the author that approve the head commit. */
export function standingApprovals(pull: OwnPull): ReviewFacts[] {
  const latest = new Map<string, ReviewFacts>();
  for (const review of pull.reviews) {
    if (review.state !== 'COMMENTED') latest.set(review.author.toLowerCase(), review);
  }
  return [...latest.values()].filter(
    ({ state, commit, author }) =>
      state === 'APPROVED' && commit === pull.headSha && author !== pull.author,
  );
}

/**
 * Whether a maintainer approved the head commit of a pull request under judgement, and its text as
 * it is: what was written into it after the approval nobody approved.
 */
export function maintainerApproved(ref: string, { release, config }: DecisionFacts): boolean {
  const pull = release.own.find((own) => own.ref.toLowerCase() === ref.toLowerCase());
  if (!pull) return false;
  return standingApprovals(pull).some(
    ({ author, at }) =>
      atLeast(release.roles[author.toLowerCase()], config.maintainers) &&
      (pull.editedAt === null || at >= pull.editedAt),
  );
}
