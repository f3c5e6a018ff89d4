// Whether a merged pull request is in force for what is judged: contained, and not reverted.
import { CONFIG_PATH } from '../../config/schema.js';
import type { CommitFacts, PullFacts } from '../../facts.js';
import { issueRef, repositoryOf, repositoryRef, resolveReference } from '../../refs.js';
import { revertOf } from './reverts.js';
import type { LedgerContext } from './types.js';

function isJudged(pull: PullFacts, context: LedgerContext): boolean {
  return (
    context.judged !== null && repositoryRef(context.judged.repository) === repositoryOf(pull.ref)
  );
}

/** Whether it was merged as one of the commits under judgement. */
function isInRange({ mergeCommit }: PullFacts, { judged }: LedgerContext): boolean {
  return judged?.commits.some(({ sha }) => sha === mergeCommit) === true;
}

/** Commits of the head that came after the merge, as far as they were read. */
function laterCommits(pull: PullFacts, context: LedgerContext): CommitFacts[] {
  const own = pull.comparison?.commits ?? [];
  const { judged, evidence } = context;
  return judged && isJudged(pull, context) ? [...judged.commits, ...evidence.later, ...own] : own;
}

/** Commits that bring the pull request in by another way: a cherry-pick or its number. */
function bringing(pull: PullFacts, commits: CommitFacts[]): string[] {
  const number = resolveReference(pull.ref, '').number;
  const brings = ({ message }: CommitFacts) => {
    if (/^Revert "/.test(message)) return false;
    const picked = /cherry picked from commit ([0-9a-f]{7,40})/i.exec(message)?.[1];
    if (picked && pull.mergeCommit?.startsWith(picked.toLowerCase())) return true;
    // A subject, or the list that a squash makes of subjects, says it; prose only speaks of it.
    const [subject = '', ...lines] = message.split('\n');
    const subjects = [subject, ...lines.filter((line) => /^\s*[*-] /.test(line))];
    return subjects.some((line) => line.trimEnd().endsWith(`(#${number})`));
  };
  return commits.filter(brings).map(({ sha }) => sha);
}

function mergedToDefault(pull: PullFacts, context: LedgerContext): string | null {
  const branch = context.evidence.defaultBranches[repositoryOf(pull.ref)];
  if (branch === pull.base) return null;
  const { status } = pull.comparison ?? {};
  if (status === 'ahead' || status === 'identical') return null;
  return `is merged to ${pull.base}, not to the default branch ${branch ?? '(unknown)'}`;
}

/** Our configuration is read from the default branch, whatever is judged. */
function isConfigAlone(files: string[]): boolean {
  return files.length > 0 && files.every((file) => file === CONFIG_PATH);
}

/** Commits by which the head has the pull request, or why it has none. */
function waysIn(
  pull: PullFacts,
  context: LedgerContext,
  files: string[],
): { ways: string[]; why: string | null } {
  const { judged } = context;
  const merge = pull.mergeCommit ? [pull.mergeCommit] : [];
  if (!judged || !isJudged(pull, context) || isConfigAlone(files)) {
    return { ways: merge, why: mergedToDefault(pull, context) };
  }
  const { comparison } = pull;
  if (
    isInRange(pull, context) ||
    comparison?.status === 'ahead' ||
    comparison?.status === 'identical'
  ) {
    return { ways: merge, why: null };
  }
  const ways = bringing(pull, laterCommits(pull, context));
  if (ways.length > 0) return { ways, why: null };
  const why = comparison
    ? `is merged to ${pull.base}, but ${judged.head} does not contain it`
    : `is merged, but whether ${judged.head} contains it could not be read`;
  return { ways, why };
}

/** Whether all is known that came after the merge in the judged head. */
export function isFollowed(pull: PullFacts, context: LedgerContext): boolean {
  if (!isJudged(pull, context)) return false;
  return isInRange(pull, context) || pull.comparison?.complete === true;
}

/** Why a merged pull request is not in force; null where it is. `files`: what it would land. */
export function notInForce(
  pull: PullFacts,
  context: LedgerContext,
  files: string[],
): string | null {
  const { ways, why } = waysIn(pull, context, files);
  if (why) return why;
  const commits = laterCommits(pull, context);
  const followed = isFollowed(pull, context) && !isConfigAlone(files);
  const branch = context.evidence.defaultBranches[repositoryOf(pull.ref)];
  const reverts = context.evidence.reverts.filter(({ mergeCommit, base }) =>
    followed ? commits.some(({ sha }) => sha === mergeCommit) : base === branch,
  );
  const key = issueRef(pull.ref);
  const taken = (ways.length > 0 ? ways : ['']).map((way) =>
    revertOf(way ? [key, way] : [key], commits, reverts, repositoryOf(pull.ref)),
  );
  const revert = taken.includes(null) ? null : taken[0];
  if (revert) return `was reverted by ${revert.length === 40 ? revert.slice(0, 7) : revert}`;
  return pull.comparison?.complete === false
    ? 'is merged, but more commits came after it than are read, so a revert could not be ruled out'
    : null;
}
