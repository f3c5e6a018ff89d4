// What was read of the runs that hold eval evidence: who made it, for which commit, and what it says.

import type { RepositoryRef } from '../../refs.js';
import type { EvidenceDocument } from '../document.js';

/** One artifact of a run. Only its own run can have uploaded it. */
export interface EvidenceArtifact {
  id: number;
  name: string;
  /** The run and the repository to which GitHub says it belongs. */
  run: number;
  repositoryId: number;
  /** GitHub has deleted what it held. */
  expired: boolean;
  /** Null where it was not read; `why` says why where it was tried. */
  document: EvidenceDocument | null;
  why: string | null;
}

/** A workflow run with its artifacts of eval evidence. */
export interface EvidenceRun {
  id: number;
  url: string;
  /** Repository in which it ran, and GitHub's id of it. */
  repository: RepositoryRef;
  repositoryId: number;
  /** Repository of its commit; null where that is gone. */
  headRepository: RepositoryRef | null;
  /** What started it, such as `push`. */
  event: string;
  branch: string | null;
  sha: string;
  /** Number of its latest attempt, from 1. */
  attempt: number;
  /** Every job has ended, but the one that asks. */
  finished: boolean;
  /** It or one of its jobs ended before it was done: cancelled, or out of time. */
  cutShort: boolean;
  /** More runs of its commit were not read; missing: none. */
  partial?: boolean;
  /** When it was started, ISO 8601. */
  at: string;
  artifacts: EvidenceArtifact[];
}

/** A file in which two commits differ, as GitHub lists it. */
export interface DifferingFile {
  path: string;
  status: string;
  /** Its old path, where it was renamed. */
  from?: string;
  /** Unified diff; null where GitHub gives none. */
  patch?: string | null;
}

/** How one commit stands to a later one. */
export interface CommitDistance {
  from: string;
  to: string;
  /** `to` has `from` among its ancestors. */
  ahead: boolean;
  /** Files in which they differ; null where GitHub lists not all of them. */
  files: DifferingFile[] | null;
}

/** A pull request under judgement whose head a run may be of. */
export interface HeadFacts {
  branch: string;
  sha: string;
  /** Branch into which it merges. */
  base: string;
  /** Its commits, which its base lacks; where they are not told apart from a release's, its head alone. */
  commits: string[];
  fork: boolean;
  /** A maintainer has approved it as it stands. */
  approved: boolean;
  /** Why a run by `pull_request` on it may have had another workflow than its own; null where it had that. */
  otherWorkflow: string | null;
}

/** Everything that tells how well evals are proven in one repository, at one commit. */
export interface GradeFacts {
  repository: RepositoryRef;
  /** The commit that is released, or the head of the default branch. */
  sha: string;
  defaultBranch: string;
  /** Commits since the last release, newest first: of these evidence counts where it need not be fresh. */
  range: string[];
  /** Heads of pull requests under judgement. */
  heads: HeadFacts[];
  runs: EvidenceRun[];
  distances: CommitDistance[];
  /** What could not be read, so that nobody knows what it says. */
  unread: { what: string; why: string; transient?: boolean }[];
}

/** Nothing was read of a repository. */
export function noGrades(repository: RepositoryRef): GradeFacts {
  return {
    ...{ repository, sha: '', defaultBranch: '' },
    ...{ range: [], heads: [], runs: [], distances: [], unread: [] },
  };
}
