// Whether a merged pull request is in force for what is judged: contained, and not reverted.
import { CONFIG_PATH } from '../config/schema.js';
import type { CommitFacts, PullFacts } from '../facts/types.js';
import { resolveReference } from '../record/references.js';
import { revertOf } from './reverts.js';
import type { LedgerContext } from './types.js';

function repositoryOf(pull: PullFacts): string {
  return resolveReference(pull.ref, '').repository.toLowerCase();
}

/** Commits of the head that came after the merge, as far as they were read. */
function laterCommits(pull: PullFacts, context: LedgerContext): CommitFacts[] {
  return [...(context.judged?.commits ?? []), ...(pull.comparison?.commits ?? [])];
}

/** Whether a commit brings the pull request in by another way: a cherry-pick or its number. */
function isNamedBy(pull: PullFacts, commits: CommitFacts[]): boolean {
  const number = resolveReference(pull.ref, '').number;
  return commits.some(({ message }) => {
    const picked = /cherry picked from commit ([0-9a-f]{7,40})/i.exec(message)?.[1];
    if (picked && pull.mergeCommit?.startsWith(picked.toLowerCase())) return true;
    return message.includes(`(#${number})`);
  });
}

function mergedToDefault(pull: PullFacts, context: LedgerContext): string | null {
  const branch = context.evidence.defaultBranches[repositoryOf(pull)];
  if (branch === pull.base) return null;
  const { status } = pull.comparison ?? {};
  if (status === 'ahead' || status === 'identical') return null;
  return `is merged to ${pull.base}, not to the default branch ${branch ?? '(unknown)'}`;
}

/** Why a merged pull request is not contained in what is judged; null where it is. */
function notContained(pull: PullFacts, context: LedgerContext, files: string[]): string | null {
  const { judged } = context;
  const elsewhere = judged && repositoryOf(pull) !== judged.repository.toLowerCase();
  if (!judged || elsewhere || (files.length > 0 && files.every((file) => file === CONFIG_PATH))) {
    return mergedToDefault(pull, context);
  }
  if (judged.commits.some((commit) => commit.sha === pull.mergeCommit)) return null;
  const { comparison } = pull;
  if (comparison?.status === 'ahead' || comparison?.status === 'identical') return null;
  if (isNamedBy(pull, laterCommits(pull, context))) return null;
  if (!comparison) return `is merged, but whether ${judged.head} contains it could not be read`;
  return `is merged to ${pull.base}, but ${judged.head} does not contain it`;
}

/** Why a merged pull request is not in force; null where it is. `files`: what it would land. */
export function notInForce(
  pull: PullFacts,
  context: LedgerContext,
  files: string[],
): string | null {
  const missing = notContained(pull, context, files);
  if (missing) return missing;
  const commits = laterCommits(pull, context);
  const shas = new Set(commits.map((commit) => commit.sha));
  const branch = context.evidence.defaultBranches[repositoryOf(pull)];
  const reverts = context.evidence.reverts.filter((revert) =>
    context.judged && pull.comparison?.complete
      ? revert.mergeCommit !== null && shas.has(revert.mergeCommit)
      : revert.base === branch,
  );
  const ids = [pull.ref.toLowerCase(), ...(pull.mergeCommit ? [pull.mergeCommit] : [])];
  const revert = revertOf(ids, commits, reverts, repositoryOf(pull));
  return revert ? `was reverted by ${revert.length === 40 ? revert.slice(0, 7) : revert}` : null;
}
