// The evidence as it would be if an open pull request were merged now.
import type { EvidenceFacts, PullFacts } from '../../facts.js';
import { issueRef, repositoryRef, resolveReference } from '../../refs.js';
import { revertedPulls } from './reverts.js';

/**
 * @param pull the open pull request with its files. @param now ISO 8601.
 * @param defaultBranch of the pull request's repository.
 */
export function asMerged(
  evidence: EvidenceFacts,
  pull: PullFacts,
  now: string,
  defaultBranch: string | undefined,
): EvidenceFacts {
  const key = issueRef(pull.ref);
  const merged: PullFacts = { ...pull, state: 'closed', mergedAt: now };
  const { repository } = resolveReference(pull.ref, '');
  const reverts = revertedPulls(pull.body, repository).map((target) => ({
    ref: key,
    reverts: target,
    mergeCommit: null,
    base: pull.base,
  }));
  return {
    ...evidence,
    defaultBranches: {
      ...evidence.defaultBranches,
      ...(defaultBranch ? { [repositoryRef(repository)]: defaultBranch } : {}),
    },
    pulls: [...evidence.pulls.filter(({ ref }) => issueRef(ref) !== key), merged],
    reverts: [...evidence.reverts, ...reverts],
  };
}
