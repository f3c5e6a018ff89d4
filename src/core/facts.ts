// Facts: what was read from GitHub, as plain JSON. Rules and verdicts see nothing else.

import type { ChangeKind } from './config/kinds.js';
import type { Loosening } from './config/loosenings.js';
import type { Config } from './config/schema.js';
import type { ProofCopy } from './evidence/grades/copies.js';
import type { GradeFacts } from './evidence/grades/facts.js';
import type { Tree } from './force/types.js';
import type { IssueRef, RepositoryRef } from './refs.js';
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
  /** When somebody last edited it; null: nobody did. Missing: nobody could tell. */
  editedAt?: string | null;
  /** GitHub's id of it for GraphQL. */
  node?: string;
  body: string;
  url: string;
}

export interface LabelEvent {
  label: string;
  added: boolean;
  actor: string;
  /** Done by an app; `ours`: by this one. */
  bot?: boolean;
  ours?: boolean;
  /** ISO 8601. */
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
  /** Name of its issue type; null or missing: it has none, or the server knows no types. */
  type?: string | null;
  /** Logins; missing in facts that were recorded before they were read. */
  assignees?: string[];
  /** Every label it ever got or lost, oldest first. */
  labelEvents: LabelEvent[];
  /**
   * Earlier versions of its body, where they were read: where nothing else makes it serious. Null:
   * a version that was deleted from its history.
   */
  earlier?: (string | null)[];
  /** ISO 8601. */
  updatedAt?: string;
  /** Comments that matter: those of an App of ours, and those that may hold a command. */
  comments: CommentFacts[];
  /**
   * Comments whose commands our own comment says were weighed, negative where they did not count;
   * only where its signature is right.
   */
  acknowledged: number[];
  /** What our own comment says was accepted as proof of its eval, where its signature is right. */
  copies?: ProofCopy[];
  /** Follow-up issues; read where a command or the configuration asked for them. */
  tasks: TaskFacts[];
}

/** A follow-up issue of one change line. */
export interface TaskFacts {
  ref: IssueRef;
  /** GitHub's own number of it; missing in facts that were recorded before it was read. */
  id?: number;
  number: number;
  url: string;
  kind: ChangeKind;
  /** Stable name of the line it was opened for. */
  key: string;
  /** The line's text, as the issue quotes it. */
  text: string;
  closed: boolean;
  completed: boolean;
  /** Later open issues for the same line: two workers opened one at the same moment. */
  doubles?: readonly { id: number; number: number }[];
}

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

/** An edit of a pull request's title or text after it had been merged. */
export interface LateEdit {
  /** ISO 8601. */
  at: string;
  /** Null where GitHub does not tell. */
  by: string | null;
  /** Whoever edited it can write, so that what it names since counts. */
  may?: boolean;
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
  transient?: boolean;
}

/** An issue or pull request that was not read. */
export function unreadIssue(ref: IssueRef, why: string): Unverified {
  return { what: ref, why, about: ref };
}

/** The search for pull requests that name an incident, cut short. */
export function unreadNamings(why: string): Unverified {
  return { what: 'the pull requests that name it', why, about: 'naming-pulls' };
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

/** The last release before the one that is judged, where the range starts there. */
export interface LastRelease {
  /** Its tag; null where there is no earlier one, so that nothing says what is new. */
  tag: string | null;
  /** Later tags that went out while their `Release gate` failed. */
  heldBack: string[];
  /** Releases stood in for tags, since the server has no GraphQL. */
  fromReleases: boolean;
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
  /** Commits that base and head are, and their merge base. */
  baseSha: string;
  mergeBase: string;
  /** The base went on since. */
  diverged: boolean;
  /** The head is an ancestor of the base: a roll-back. Its files are turned round. */
  behind: boolean;
  /** Told by tags; missing where base and head were given. */
  lastRelease?: LastRelease;
  /** Commits of base...head; of a roll-back those that it takes away. */
  commits: CommitFacts[];
  /** When the oldest and the newest of them were committed, ISO 8601; null where there is none. */
  oldest: string | null;
  newest: string | null;
  /** Files of base...head; of what is beyond GitHub's caps only the paths are known. */
  files: FileFacts[];
  /** Pull requests that came with the range, in the order of its commits. */
  pulls: PullFacts[];
  /** Pull requests under judgement that are not merged yet: the release's own, or a merge group's. */
  own: OwnPull[];
  /** Of a deployment, where an approval policy guards what it brings: the pull requests merged in it. */
  merged?: MergedPull[];
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
  /** Branch that is merged, and whether it is one of a fork. */
  head: string;
  fork: boolean;
  files: FileFacts[];
  /** False where GitHub's cap cut the list of files. */
  filesComplete: boolean;
  /** Files of its own commits, where it took in other pull requests: it lends these alone. */
  lends?: { files: FileFacts[]; complete: boolean };
  /** Its head commit: approvals count for that alone. */
  headSha: string;
  /** ISO 8601. */
  updatedAt?: string;
  /**
   * When its text was last edited, ISO 8601; null where it was not. Where nobody can tell, a moment
   * after which it was not.
   */
  editedAt: string | null;
  comments: CommentFacts[];
  /** Read where a policy or a claim needs an approval. */
  reviews: ReviewFacts[];
}

/** A merged pull request with who approved it. */
export interface MergedPull {
  /** `owner/repo#34`. */
  ref: string;
  author: string;
  headSha: string;
  /** Of the files that it changed, old ones of renames included. */
  paths: string[];
  reviews: ReviewFacts[];
}

export interface ReviewFacts {
  author: string;
  state: string;
  commit: string;
  at: string;
  /** It says something. */
  said?: boolean;
  /** Somebody edited what it says; missing: nobody could tell. */
  edited?: boolean;
}

/** What a change under judgement does to the configuration, and who approved it. */
export interface ConfigChangeFacts {
  /** What of it gets looser. */
  looser: Loosening[];
  /** The pull requests that bring it. */
  pulls: ConfigPull[];
  /** Role by login of whoever approved one of them. */
  roles: Roles;
}

/** A pull request that changes the configuration. */
export interface ConfigPull {
  /** `owner/repo#34`. */
  ref: string;
  url: string;
  author: string;
  headSha: string;
  reviews: ReviewFacts[];
}

export interface CheckFacts {
  name: string;
  status: string;
  conclusion: string | null;
}

/** What landed a change of an incident, where a release takes lines from its files. */
export interface LessonFacts {
  /** The incident, `owner/repo#12`. */
  incident: string;
  /** The pull request that landed it, with its files. */
  pull: PullFacts;
  /** Its files at the merge base, and as they would stand after the release. */
  before: Tree;
  after: Tree;
  /** Kinds of it that a maintainer has retired since; missing in facts that were recorded before it was read. */
  retired?: ('eval' | 'gate')[];
}

/** All facts of a decision; what the gate writes to its facts file and `gate --facts` replays. */
export interface DecisionFacts {
  version: 1;
  /** ISO 8601: the moment of the judgement. */
  now: string;
  /** GitHub server, such as `github.com`. */
  host: string;
  config: Config;
  /**
   * Repository of the organization's defaults, and whether they were found: what is private looks as if
   * it were not there. Missing where the repository is that one itself, or was not looked at.
   */
  organization?: { repository: string; found: boolean };
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
  /** Read only where the release takes something from an eval or gate path. */
  lessons: LessonFacts[];
  /** Read only where the release changes the configuration of the default branch. */
  configChange?: ConfigChangeFacts;
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
  /** ISO 8601; missing while it is open. */
  closedAt?: string | null;
  /** ISO 8601. */
  updatedAt?: string;
  labels: string[];
  /** As of an incident. */
  type?: string | null;
  body: string;
  /** How many comments it has. */
  commentCount?: number;
  /** Labels it ever got or lost; read where it would count by one of them. */
  labelEvents?: LabelEvent[];
  /** As of an incident; read where it would count by one of them. */
  earlier?: (string | null)[];
  /** The App has commented on it, or somebody who may has asked for a review. */
  underReview?: boolean;
  /** Who labelled it, edited it or gave a command on it, where that had to be looked up. */
  vouchers?: string[];
}
