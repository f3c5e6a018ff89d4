// The ledger of one incident: what each operating change stands at, and by what evidence.

import type { ChangeKind, Config } from '../../config/schema.js';
import type { CommitFacts, EvidenceFacts, FileFacts, TaskFacts } from '../../facts.js';
import type { IssueRef } from '../../refs.js';
import type { Standing } from '../commands/standing.js';

export type Status = 'missing' | 'planned' | 'landed' | 'waived';

/** What proves that a change has landed. `at` is ISO 8601. */
export interface Evidence {
  how: 'pull' | 'here' | 'issue' | 'attestation';
  by: string | null;
  at: string | null;
  url: string;
  /** Canonical reference, or null for an attestation. */
  ref: string | null;
  /** Matched paths, at most five. */
  files: string[];
}

export interface Waiver {
  by: string;
  /** `YYYY-MM-DD`, the last day it counts. */
  until: string;
  reason: string;
  url: string;
}

export interface Entry {
  kind: ChangeKind;
  text: string;
  owner: string | null;
  due: string | null;
  refs: string[];
  done: boolean;
  status: Status;
  owed: boolean;
  /** A `no change` line, with whether a maintainer confirmed it. */
  decision: 'none' | 'awaiting' | 'confirmed';
  evidence: Evidence | null;
  waiver: Waiver | null;
  /** Why a claim does not count, one sentence each. */
  explanations: string[];
  /** The follow-up issue that was opened for it. */
  task: TaskFacts | null;
}

export interface KindState {
  owed: boolean;
  settled: boolean;
}

export interface Ledger {
  entries: Entry[];
  kinds: Record<ChangeKind, KindState>;
}

/** A pull request under judgement: its own files land what they match. */
export interface Here {
  /** Null where the judged range has no pull request. */
  ref: IssueRef | null;
  url: string;
  author: string | null;
  /** Its title and its body. */
  texts: string[];
  /** It merges into the default branch, from which the configuration is read. */
  toDefault: boolean;
  files: FileFacts[];
}

/** The head for which changes have to be in force. */
export interface Judged {
  repository: string;
  /** What the head is called, for people. */
  head: string;
  /** Commits of base...head. */
  commits: CommitFacts[];
  here: Here[];
}

export interface LedgerContext {
  config: Config;
  /** ISO 8601. */
  now: string;
  host: string;
  /** The incident. */
  ref: IssueRef;
  /** Repository of the incident. */
  repository: string;
  /** ISO 8601: evidence counts from here. */
  detectedAt: string;
  serious: boolean;
  commands: Standing[];
  evidence: EvidenceFacts;
  tasks: TaskFacts[];
  /** Null: the incident by itself, judged against the default branches. */
  judged: Judged | null;
}
