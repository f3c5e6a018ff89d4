// A pull request that took in other merged ones lends only the commits that are in none of them.
import type { CommitFacts, FileFacts, PullFacts } from '../core/facts.js';
import { ownersOf } from '../core/incident/ledger/whose.js';
import { type IssueRef, issueRef, repositoryOf } from '../core/refs.js';
import { attempt, type Reading, together, whole } from '../github/attempt.js';
import { mapLimited } from '../github/pages.js';
import { readCommit } from '../github/read-commit.js';
import type { ApiOf } from './readers.js';

/** Compared commits that are read of one; of more, nobody can tell what they bring together. */
const MOST_COMMITS = 20;

/** The files of a composite's own commits. */
interface LentFiles {
  files: FileFacts[];
  filesComplete: boolean;
  ownCommits: string[];
}

/** Hashes of the commits that are its own; null where it took in no other pull request. */
function lentCommits(
  ref: IssueRef,
  commits: readonly CommitFacts[],
  merged: readonly PullFacts[],
): string[] | null {
  const hashes = new Set(commits.map(({ sha }) => sha));
  const others = merged.filter(
    (pull) => issueRef(pull.ref) !== ref && pull.mergeCommit && hashes.has(pull.mergeCommit),
  );
  if (others.length === 0) return null;
  const { owner, unclear } = ownersOf(commits, others);
  return (
    commits
      // A merge brings what its sides bring.
      .filter(
        ({ sha, parents }) => !owner.has(sha) && !unclear.has(sha) && (parents?.length ?? 1) < 2,
      )
      .map(({ sha }) => sha)
  );
}

/**
 * The files of its own commits alone; null where it took in no other pull request.
 * @param commits of the pull request. @param merged pull requests that it may have taken in.
 */
export async function readLentFiles(
  of: ApiOf,
  ref: IssueRef,
  commits: readonly CommitFacts[],
  merged: readonly PullFacts[],
): Promise<Reading<LentFiles | null>> {
  const commitsLent = lentCommits(ref, commits, merged);
  if (commitsLent === null) return whole(null);
  const home = repositoryOf(ref);
  const { value, unread } = together(
    await mapLimited(commitsLent.slice(0, MOST_COMMITS), 4, (sha) =>
      attempt({ what: `commit ${sha.slice(0, 7)} of ${ref}`, about: ref }, null, () =>
        readCommit(of(home), home, sha),
      ),
    ),
  );
  const read = value.flatMap((commit) => commit ?? []);
  const files: FileFacts[] = read.flatMap((commit) => commit.files);
  const complete =
    commitsLent.length <= MOST_COMMITS &&
    read.length === commitsLent.length &&
    read.every(({ filesComplete }) => filesComplete);
  return {
    value: { files, filesComplete: complete, ownCommits: commitsLent },
    unread,
  };
}
