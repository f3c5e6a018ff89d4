// What evidence is looked for, and in which tree it has to stand.
import type { Config } from '../core/config/schema.js';
import type { CommitFacts, EvidenceFacts, FileFacts, PullFacts } from '../core/facts.js';
import { type IssueRef, type RepositoryRef, repositoryOf, repositoryRef } from '../core/refs.js';
import type { ClosedPulls } from '../github/closed-pulls.js';

/** Where a tree stands: the head, and the merge base if the base went on since. */
export interface Revisions {
  head: string;
  diverged: { base: string; mergeBase: string } | null;
}

export interface EvidenceRequest {
  config: Config;
  host: string;
  /** What change lines reference. */
  wanted: IssueRef[];
  /** What records name as cause: pull requests and commit hashes. */
  causes: { pulls: IssueRef[]; commits: string[] };
  /** Incidents whose naming changes count. */
  incidents: IssueRef[];
  /** Closed pull requests of the repositories that are searched for namings. */
  closed: ClosedPulls[];
  /** What is judged; null for an incident by itself, which default branches answer. */
  judged: JudgedRange | null;
}

/** The range under judgement, and where its tree stands. */
export interface JudgedRange {
  repository: RepositoryRef;
  revisions: Revisions;
  commits: CommitFacts[];
  /** Files of the range: what it removes and adds. */
  files: FileFacts[];
  /** Pull requests under judgement: what they bring needs no search. */
  pulls: IssueRef[];
}

/** Repositories that hold files, each once. */
export function homesOf(pulls: readonly PullFacts[]): RepositoryRef[] {
  return [...new Set(pulls.map(({ ref }) => repositoryOf(ref)))];
}

/** What the lists of closed pull requests tell of branches, by repository. */
export function branchesOf(
  closed: readonly ClosedPulls[],
): Pick<EvidenceFacts, 'defaultBranches' | 'mergedInto'> {
  const lists = closed.map((list) => ({ list, repository: repositoryRef(list.repository) }));
  return {
    defaultBranches: Object.fromEntries(
      lists.flatMap(({ list, repository }) =>
        list.defaultBranch ? [[repository, list.defaultBranch]] : [],
      ),
    ),
    mergedInto: Object.fromEntries(
      lists.map(({ list, repository }) => [repository, list.mergedInto()]),
    ),
  };
}
