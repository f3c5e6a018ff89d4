// Facts about a release under judgement, and all that its decision rests on.
import type { Loosening } from '../config/loosenings.js';
import type { Config } from '../config/schema.js';
import type { ProofCopy } from '../evidence/grades/copies.js';
import type { Tree } from '../force/types.js';
import type { Roles } from '../roles.js';
import type { CommentFacts, Unverified, Visibility, Waiver } from './conversation.js';
import type { CommitFacts, EvidenceFacts, FileFacts, PullFacts } from './evidence.js';
import type { IncidentFacts, ListedIncident } from './incident.js';

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
  /**
   * Pull requests under judgement that are not merged yet: the one of the release, or those of a merge
   * group. The code calls them `judged`; the key keeps its name, since recorded facts have it.
   */
  own: JudgedPull[];
  /** Of a deployment, where an approval policy guards what it brings: the pull requests merged in it. */
  merged?: MergedPull[];
  /** Role by lower-case login in this repository, of whoever wrote or approved the judged ones. */
  roles: Roles;
  /** Latest check runs of the head commit; read where a policy asks for them. */
  checks: CheckFacts[];
  unread: Unverified[];
}

/** A pull request whose merge is what is judged, with what policies and commands need. */
export interface JudgedPull {
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

/** A learned incident whose eval was accepted from the repository that is released. */
export interface CensusIncident {
  /** `owner/repo#12`. */
  ref: string;
  /** Owner of its eval, where the record names one. */
  owner: string | null;
  /** What was accepted from that repository. */
  copies: ProofCopy[];
  /** Evals are waived there. */
  waiver: Waiver | null;
}

/** What a release is asked for beside the incidents that it is linked to: the cases of learned ones. */
export interface CensusFacts {
  /** Those that no maintainer has retired. */
  incidents: CensusIncident[];
  /**
   * When the release before this one was merged, ISO 8601; null where that is not known, or no case is
   * missing that was accepted before this range.
   */
  lastReleaseAt: string | null;
  /** What of it could not be read. */
  unread: Unverified[];
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
  /** Missing where nothing was accepted from this repository, and in facts that were recorded before it was read. */
  census?: CensusFacts;
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
