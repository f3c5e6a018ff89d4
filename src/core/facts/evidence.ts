// Facts about what can prove a change: pull requests, commits, their files, and what of these stands.
import type { Config } from '../config/schema.js';
import type { GradeFacts } from '../evidence/grades/facts.js';
import type { Tree } from '../force/types.js';
import type { RepositoryRef } from '../refs.js';
import type { LateEdit, Unverified } from './conversation.js';
import type { IssueFacts } from './incident.js';

/** One file of a change, as GitHub lists it; counts are lines. `from` is the old path of a rename. */
export interface FileFacts {
  path: string;
  status: string;
  additions: number;
  deletions?: number;
  from?: string;
  /** Unified diff; null where GitHub gives none: a binary, a large file, a submodule. */
  patch?: string | null;
  /** Blob that the change left. */
  oid?: string | null;
  /** Text of that blob, where it was read: what a file had before is told by it and the patch. */
  after?: string | null;
  /** Of our own configuration: what it said before and after; read where both texts are known. */
  config?: { before: Config; after: Config };
}

/** A commit, with its whole message. */
export interface CommitFacts {
  sha: string;
  message: string;
  author: string | null;
  /** Written by an app. */
  bot?: boolean;
  parents?: string[];
  /** When it was committed, ISO 8601. */
  at?: string | null;
}

/** A pull request. `files` is null where they were not needed or could not be read. */
export interface PullFacts {
  ref: string;
  url: string;
  title: string;
  body: string;
  author: string;
  /** Written by an app. */
  bot?: boolean;
  state: 'open' | 'closed';
  mergedAt: string | null;
  mergeCommit: string | null;
  base: string;
  /** Branch that was merged, and whether it is one of a fork. */
  head?: string;
  fork?: boolean;
  headSha?: string;
  /** ISO 8601. */
  updatedAt?: string;
  /** Text that was edited after the merge; null: it was not. Missing: nobody could tell. */
  editedLater?: LateEdit | null;
  files: FileFacts[] | null;
  /** False where GitHub's cap cut the list of files. */
  filesComplete: boolean;
  /** Hashes of the commits whose files these are, where it took in other pull requests. */
  ownCommits?: string[];
}

/** A commit that no pull request brought, with its files. */
export interface CommitEvidence extends CommitFacts {
  url: string;
  files: FileFacts[] | null;
  filesComplete: boolean;
}

/** What stands in the tree in which changes have to be in force, as far as it was asked for. */
export interface TreeFacts extends Tree {
  /** Whose tree: the repository of the release, or the default branch of another. */
  repository: RepositoryRef;
}

/** Everything that can prove a change, for all incidents of one judgement. */
export interface EvidenceFacts {
  /** Pull requests that lines reference, that name an incident, or that a record names as cause. */
  pulls: PullFacts[];
  /** Commits of the judged range that name an incident, or that a record names as cause. */
  commits: CommitEvidence[];
  issues: IssueFacts[];
  /** The judged tree of each repository that holds evidence. */
  trees: TreeFacts[];
  /** Our configuration on the default branch, by repository; missing where it could not be read. */
  configs: Record<string, Config>;
  unread: Unverified[];
  /** Default branch by repository. */
  defaultBranches: Record<string, string>;
  /** Branches into which pull requests were merged, by repository. */
  mergedInto: Record<string, string[]>;
  /** What tells how well evals are proven, by repository; read where the configuration asks for more than that they landed. */
  grades?: GradeFacts[];
}

/** Nothing that could prove a change. */
export function noEvidence(): EvidenceFacts {
  return {
    pulls: [],
    commits: [],
    issues: [],
    trees: [],
    configs: {},
    unread: [],
    defaultBranches: {},
    mergedInto: {},
  };
}
