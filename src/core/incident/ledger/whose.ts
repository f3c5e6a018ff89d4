// Whose a change is: what a pull request lends to an incident that it names.
import { matchesAny } from '../../config/globs.js';
import type { Config } from '../../config/schema.js';
import type { CommitFacts, EvidenceFacts, PullFacts } from '../../facts.js';
import { numberOf, ownerOf, repositoryOf } from '../../refs.js';

type Branches = Pick<EvidenceFacts, 'defaultBranches' | 'mergedInto'>;

/**
 * Whether the branch of a pull request is shared: the default branch, a release branch, or the base
 * of other merged pull requests. What such a branch brings is the work of many.
 */
export function hasSharedHead(
  { ref, head, fork }: Pick<PullFacts, 'ref' | 'head' | 'fork'>,
  { defaultBranches, mergedInto }: Branches,
  { release }: Config,
): boolean {
  if (head === undefined || fork) return false;
  const repository = repositoryOf(ref);
  return (
    head === defaultBranches[repository] ||
    matchesAny(head, release.base) ||
    matchesAny(head, release.head) ||
    mergedInto[repository]?.includes(head) === true
  );
}

/** Whether a pull request lies in a repository of another owner than the incident's. */
export function isForeign(pull: Pick<PullFacts, 'ref'>, repository: string): boolean {
  return ownerOf(repositoryOf(pull.ref)) !== ownerOf(repository);
}

/** Ancestors of a commit among those given, itself included. */
function ancestors(sha: string, commits: ReadonlyMap<string, CommitFacts>): Set<string> {
  const found = new Set<string>();
  const open = [sha];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next) || !commits.has(next)) continue;
    found.add(next);
    open.push(...(commits.get(next)?.parents ?? []));
  }
  return found;
}

/** Commits of a range that a merge commit brought in; none where it has one parent. */
export function broughtInBy(merge: string, commits: readonly CommitFacts[]): CommitFacts[] {
  const known = new Map(commits.map((commit) => [commit.sha, commit]));
  const [first, second] = known.get(merge)?.parents ?? [];
  if (!second) return [];
  const before = first ? ancestors(first, known) : new Set<string>();
  const broughtIn = ancestors(second, known);
  return commits.filter(({ sha }) => broughtIn.has(sha) && !before.has(sha));
}

/** Whether a merge commit's message is the squash of a pull request: it carries its number. */
function isSquashOf(commit: CommitFacts | undefined, pull: Pick<PullFacts, 'ref'>): boolean {
  const subject = commit?.message.split('\n', 1)[0] ?? '';
  return subject.includes(`(#${numberOf(pull.ref)})`);
}

/** What the commits of a range belong to. */
export interface Ownership {
  /** Pull request by the hash of a commit that surely belongs to it. */
  owner: Map<string, PullFacts>;
  /** Of those without an owner: they may belong to a rebased pull request before them, which nobody can tell. */
  unclear: Set<string>;
}

/**
 * Whose the commits of a range are, by the merge commits of its pull requests and by parents. A
 * merge commit's second side is its pull request's; a squash is one commit; what lies before the
 * last commit of a rebase may be either.
 */
export function ownersOf(commits: readonly CommitFacts[], pulls: readonly PullFacts[]): Ownership {
  const known = new Map(commits.map((commit) => [commit.sha, commit]));
  const merges = new Map(
    pulls.flatMap((pull) => (pull.mergeCommit ? [[pull.mergeCommit, pull]] : [])),
  );
  const owner: Ownership['owner'] = new Map();
  const unclear: Ownership['unclear'] = new Set();
  for (const { sha } of commits) {
    const pull = merges.get(sha);
    if (!pull) continue;
    owner.set(sha, pull);
    const [first, second] = known.get(sha)?.parents ?? [];
    if (second) {
      for (const commit of broughtInBy(sha, commits)) {
        if (!merges.has(commit.sha)) owner.set(commit.sha, pull);
      }
      continue;
    }
    if (isSquashOf(known.get(sha), pull)) continue;
    for (let next = first; next && known.has(next) && !merges.has(next); ) {
      const parents: string[] = known.get(next)?.parents ?? [];
      if (parents.length > 1) break;
      unclear.add(next);
      next = parents[0];
    }
  }
  return { owner, unclear };
}
