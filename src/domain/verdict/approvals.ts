// Who approved the release pull request as it stands now.
import { atLeast, type DecisionFacts, type ReviewFacts } from '../facts/types.js';

/** Latest reviews by others than the author that approve the head commit. */
export function standingApprovals(facts: DecisionFacts): ReviewFacts[] {
  const { pull, headSha } = facts.release;
  const latest = new Map<string, ReviewFacts>();
  for (const review of pull?.reviews ?? []) {
    if (review.state !== 'COMMENTED') latest.set(review.author.toLowerCase(), review);
  }
  return [...latest.values()].filter(
    ({ state, commit, author }) =>
      state === 'APPROVED' && commit === headSha && author !== pull?.author,
  );
}

/** Whether a maintainer approved the head commit. */
export function maintainerApproved(facts: DecisionFacts): boolean {
  const roles = facts.release.pull?.roles ?? {};
  return standingApprovals(facts).some(({ author }) =>
    atLeast(roles[author.toLowerCase()], facts.config.maintainers),
  );
}
