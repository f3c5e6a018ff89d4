// Facts: what was read from GitHub, as plain JSON. Rules and verdicts see nothing else.

import type { ChangeKind, Config } from './config/schema.js';
import type { IssueRef } from './refs.js';
import type { Roles } from './roles.js';

/** Who can see a repository. */
export type Visibility = 'public' | 'internal' | 'private';

/** A comment; times are ISO 8601. `ours`: written by this App. */
export interface CommentFacts {
  id: number;
  author: string;
  bot: boolean;
  ours: boolean;
  createdAt: string;
  updatedAt: string;
  body: string;
  url: string;
}

export interface LabelEvent {
  label: string;
  added: boolean;
  actor: string;
  at: string;
}

/** An incident issue as it stands. `ref` is `owner/repo#12`. */
export interface IncidentFacts {
  ref: string;
  url: string;
  title: string;
  body: string;
  author: string;
  state: 'open' | 'closed';
  createdAt: string;
  closedAt: string | null;
  locked: boolean;
  isPull: boolean;
  labels: string[];
  /** Every label it ever got or lost, oldest first. */
  labelEvents: LabelEvent[];
  /** Comments that matter: ours, and those that begin with a command. */
  comments: CommentFacts[];
  /**
   * Comments whose commands our own comment says were weighed, negative where they did not count;
   * only where its seal is right.
   */
  acknowledged: number[];
  /** Follow-up issues; read where a command or the configuration asked for them. */
  tasks: TaskFacts[];
}

/** A follow-up issue of one change line. */
export interface TaskFacts {
  ref: IssueRef;
  number: number;
  url: string;
  kind: ChangeKind;
  /** Stable name of the line it was opened for. */
  key: string;
  /** The line's text, as the issue quotes it. */
  text: string;
  closed: boolean;
  completed: boolean;
}

/** One file of a change; counts are lines. `from` is the old path of a rename. */
export interface FileFacts {
  path: string;
  status: string;
  additions: number;
  from?: string;
  /** When the head last changed it, ISO 8601; read where the range is older than an incident. */
  changedAt?: string;
}

/** A commit, with its whole message. */
export interface CommitFacts {
  sha: string;
  message: string;
  author: string | null;
}

/** What came of comparing a merge commit with the head that is judged. */
export interface Comparison {
  status: 'ahead' | 'identical' | 'behind' | 'diverged';
  /** Commits that the head has and the merge commit has not. */
  commits: CommitFacts[];
  complete: boolean;
}

/**
 * A pull request. `files` and `comparison` are null where they were not needed or not read; a
 * comparison with the judged head leaves the commits that `later` or the range list to those.
 */
export interface PullFacts {
  ref: string;
  url: string;
  title: string;
  body: string;
  author: string;
  state: 'open' | 'closed';
  mergedAt: string | null;
  mergeCommit: string | null;
  base: string;
  files: FileFacts[] | null;
  /** False where GitHub's cap cut the list of files. */
  filesComplete: boolean;
  comparison: Comparison | null;
}

/** An issue that a change line references. */
export interface IssueFacts {
  ref: string;
  url: string;
  title: string;
  state: 'open' | 'closed';
  completed: boolean;
}

/** Something that was looked for and could not be read or was cut off. */
export interface Unverified {
  /** What it is, for people: `acme/incidents#12`, `the list of commits`. */
  what: string;
  /** Why, for people: `403: no access`. */
  why: string;
  /** What it is for the program: an issue or pull request, the range, the search for namings. */
  about?: IssueRef | 'range' | 'naming-pulls';
  /** An outage or a limit, which passes. */
  passing?: boolean;
}

/** An issue or pull request that was not read. */
export function unreadIssue(ref: IssueRef, why: string): Unverified {
  return { what: ref, why, about: ref };
}

/** The search for pull requests that name an incident, cut short. */
export function unreadNamings(why: string): Unverified {
  return { what: 'the pull requests that name it', why, about: 'naming-pulls' };
}

/** Everything that can prove a change, for all incidents of one judgement. */
export interface EvidenceFacts {
  /** Pull requests that lines reference or that name an incident. */
  pulls: PullFacts[];
  issues: IssueFacts[];
  unread: Unverified[];
  /** Default branch by repository, lower case `owner/repo`. */
  defaultBranches: Record<string, string>;
  /** Merged pull requests that say they revert another. */
  reverts: RevertFacts[];
  /** Commits of the judged head that came after the oldest merge that can prove something. */
  later: CommitFacts[];
  /** Commits that a record names as its cause, compared with the head. */
  commits: { sha: string; comparison: Comparison | null }[];
}

/** Nothing that could prove a change. */
export function noEvidence(): EvidenceFacts {
  return {
    pulls: [],
    issues: [],
    unread: [],
    defaultBranches: {},
    reverts: [],
    later: [],
    commits: [],
  };
}

/** A merged pull request whose text says `Reverts #45`. */
export interface RevertFacts {
  ref: IssueRef;
  reverts: IssueRef;
  mergeCommit: string | null;
  base: string;
}

/** The change under judgement, as the gate sees it. */
export interface ReleaseFacts {
  event: string;
  /** `owner/repo`. */
  repository: string;
  visibility: Visibility;
  defaultBranch: string;
  base: string;
  head: string;
  headSha: string;
  /** Commits of base...head. */
  commits: CommitFacts[];
  /** When the oldest of them was committed, ISO 8601; null where there is none. */
  oldest: string | null;
  /** Files of base...head; of what is beyond GitHub's caps only the paths are known. */
  files: FileFacts[];
  /** Pull requests merged in the range, in the order of its commits. */
  pulls: PullFacts[];
  /** Pull requests under judgement that are not merged yet: the release's own, or a merge group's. */
  own: OwnPull[];
  /** Role by lower-case login in this repository, of whoever wrote or approved the own ones. */
  roles: Roles;
  /** Latest check runs of the head commit; read where a policy asks for them. */
  checks: CheckFacts[];
  unread: Unverified[];
}

/** A pull request whose merge is what is judged, with what policies and commands need. */
export interface OwnPull {
  /** Canonical key. */
  ref: string;
  url: string;
  author: string;
  /** Surely part of what is judged; a commit's subject alone can name any pull request. */
  sure: boolean;
  /** Written by an app that is installed here, which strangers are not. */
  bot: boolean;
  title: string;
  body: string;
  /** Branch into which it merges. */
  base: string;
  files: FileFacts[];
  /** Its head commit: approvals count for that alone. */
  headSha: string;
  /** When its text was last edited, ISO 8601; null where it was not, or GitHub does not tell. */
  editedAt: string | null;
  comments: CommentFacts[];
  /** Read where a policy or a claim needs an approval. */
  reviews: ReviewFacts[];
}

export interface ReviewFacts {
  author: string;
  state: string;
  commit: string;
  at: string;
}

export interface CheckFacts {
  name: string;
  status: string;
  conclusion: string | null;
}

/** All facts of a decision; what the gate writes to its facts file and `gate --facts` replays. */
export interface DecisionFacts {
  version: 1;
  /** ISO 8601: the moment of the judgement. */
  now: string;
  /** GitHub server, such as `github.com`. */
  host: string;
  config: Config;
  release: ReleaseFacts;
  /** `owner/repo` that holds the incidents. */
  incidentsRepository: string;
  /**
   * Whether whoever reads the release may read the issues of a repository, by its lower-case name;
   * details of any other stay hidden.
   */
  shown: Record<string, boolean>;
  incidents: IncidentFacts[];
  /** Incidents of the list that are not linked: only what a listing needs. */
  listed: ListedIncident[];
  evidence: EvidenceFacts;
  /** Role by login, in the incidents repository. */
  roles: Roles;
  /** Members by team (`@org/team`); null where the team could not be read. */
  teams: Record<string, string[] | null>;
  unread: Unverified[];
  /** Requests it took to read all this. */
  requests: number;
}

export interface ListedIncident {
  ref: string;
  url: string;
  title: string;
  state: 'open' | 'closed';
  author: string;
  createdAt: string;
  labels: string[];
  body: string;
  /** Labels it ever got or lost; read in open mode where its severity may have been lowered. */
  labelEvents?: LabelEvent[];
  /** Who ever gave it the incident label, where that had to be looked up. */
  labelledBy?: string[];
}
