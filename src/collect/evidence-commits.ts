// Reads commits that count by themselves: those that name an incident, and causes named by hash.
import type { CommitEvidence, CommitFacts, PullFacts } from '../core/facts.js';
import { hasSharedHead, ownersOf } from '../core/incident/ledger/whose.js';
import { namingsIn } from '../core/namings/read.js';
import { attempt, type Reading, together, whole } from '../github/attempt.js';
import { mapLimited } from '../github/pages.js';
import { readCommit } from '../github/read-commit.js';
import { branchesOf, type EvidenceRequest } from './evidence-request.js';
import type { ApiOf } from './readers.js';

/** Commits that are read at most; each takes a request. */
const MOST_COMMITS = 20;
const AT_ONCE = 4;

async function readAll(
  of: ApiOf,
  { judged }: EvidenceRequest,
  hashes: readonly string[],
): Promise<Reading<CommitEvidence[]>> {
  if (!judged) return { value: [], unread: [] };
  const { repository } = judged;
  const read = await mapLimited(hashes.slice(0, MOST_COMMITS), AT_ONCE, (sha) =>
    attempt<CommitEvidence | null>(`commit ${sha.slice(0, 7)}`, null, () =>
      readCommit(of(repository), repository, sha),
    ),
  );
  const { value, unread } = together(read);
  const beyond = hashes
    .slice(MOST_COMMITS)
    .map((sha) => ({ what: `commit ${sha.slice(0, 7)}`, why: `only ${MOST_COMMITS} are read` }));
  return { value: value.flatMap((one) => one ?? []), unread: [...unread, ...beyond] };
}

/** Commits of the range that name an incident, each with the pull request that brought it. */
export function namingCommits(
  { judged, incidents, host, closed, config }: EvidenceRequest,
  pulls: readonly PullFacts[],
): { sha: string; pull: PullFacts | null }[] {
  const commits = judged?.commits ?? [];
  const repository = judged?.repository ?? '';
  const wanted = new Set(incidents);
  const naming = commits.filter(
    ({ bot, message }: CommitFacts) =>
      !bot && namingsIn(message, repository, host, 'commit').some((ref) => wanted.has(ref)),
  );
  if (naming.length === 0) return [];
  const hashes = new Set(commits.map(({ sha }) => sha));
  const branches = branchesOf(closed);
  const merged = [...closed.flatMap((list) => [...list.pulls.values()]), ...pulls]
    .filter(({ mergeCommit }) => mergeCommit && hashes.has(mergeCommit))
    .filter((pull) => !hasSharedHead(pull, branches, config));
  const { owner } = ownersOf(commits, merged);
  return naming.map(({ sha }) => ({ sha, pull: owner.get(sha) ?? null }));
}

/** Commits of the range that name an incident and that no pull request brought. */
export async function readDirectCommits(
  of: ApiOf,
  request: EvidenceRequest,
  pulls: readonly PullFacts[],
): Promise<Reading<CommitEvidence[]>> {
  const direct = namingCommits(request, pulls).filter(({ pull }) => pull === null);
  if (direct.length === 0) return whole([]);
  return readAll(
    of,
    request,
    direct.map(({ sha }) => sha),
  );
}

/** Commits that records name as cause. */
export function readCauses(
  of: ApiOf,
  request: EvidenceRequest,
): Promise<Reading<CommitEvidence[]>> {
  return readAll(of, request, request.causes.commits);
}
