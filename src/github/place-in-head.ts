// Where merged pull requests stand in the head that is judged; one list of commits serves them all.
import type { CommitFacts, Comparison, PullFacts } from '../core/facts.js';
import type { Api } from './client.js';
import { mapLimited } from './pages.js';
import { compare } from './read-pulls.js';

export interface Head {
  /** `owner/repo`. */
  repository: string;
  sha: string;
  /** Hashes of the commits under judgement: what merged as one of these is in the head. */
  range: ReadonlySet<string>;
}

export interface Placed {
  /** By merge commit; null where it could not be compared. */
  comparisons: Map<string, Comparison | null>;
  /** Commits of the head that the oldest of the merges has not. */
  later: CommitFacts[];
}

const AT_ONCE = 6;

/**
 * Compares merges with the head. What came after the oldest of them lists most of the others, which
 * need no comparison of their own.
 */
export async function placeInHead(
  api: Api,
  pulls: readonly PullFacts[],
  head: Head,
): Promise<Placed> {
  const comparisons: Placed['comparisons'] = new Map();
  const read = (merge: string) =>
    compare(api, head.repository, merge, head.sha).then(
      ({ comparison }) => comparison,
      () => null,
    );
  const [oldest, ...younger] = pulls
    .flatMap(({ mergedAt, mergeCommit: merge }) =>
      mergedAt && merge && !head.range.has(merge) ? [{ mergedAt, merge }] : [],
    )
    .sort((a, b) => Date.parse(a.mergedAt) - Date.parse(b.mergedAt))
    .map(({ merge }) => merge);
  if (!oldest) return { comparisons, later: [] };
  const first = await read(oldest);
  const later = first?.commits ?? [];
  const listed = new Set(later.map(({ sha }) => sha));
  const bare = first && { ...first, commits: [] };
  comparisons.set(oldest, bare);
  await mapLimited([...new Set(younger)], AT_ONCE, async (merge) => {
    const known = bare && listed.has(merge) ? { ...bare, status: 'ahead' as const } : null;
    comparisons.set(merge, known ?? (await read(merge)));
  });
  return { comparisons, later };
}
