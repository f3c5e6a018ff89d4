// The ledger of one incident: what each operating change stands at, and by what evidence.

import type { ChangeKind } from '../../config/kinds.js';
import type { Config } from '../../config/schema.js';
import type { ProofCopy } from '../../evidence/grades/copies.js';
import type { Graded } from '../../evidence/grades/grade.js';
import type {
  CommitFacts,
  EvidenceFacts,
  LateEdit,
  PullFacts,
  TaskFacts,
  Waiver,
} from '../../facts.js';

export type { Waiver } from '../../facts.js';

import type { IssueRef } from '../../refs.js';
import type { AcceptedCommand } from '../commands/accepted.js';
import type { Retirement } from './retired.js';

export type Status = 'missing' | 'planned' | 'landed' | 'waived';

/** What proves that a change has landed. `at` is ISO 8601. */
export interface Evidence {
  how: 'pull' | 'here' | 'commit' | 'issue' | 'attestation';
  by: string | null;
  at: string | null;
  url: string;
  /** Canonical reference, or null for an attestation. */
  ref: string | null;
  /** Matched paths, at most five. */
  files: string[];
  /** The first lines that it brought, at most two. */
  lines?: string[];
  /** There was no text to compare: only the size of what stands at its path was. */
  bySize?: boolean;
  /** The incident was named in it after the merge. */
  late?: LateEdit;
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
  /** A maintainer has ended that releases are held to what landed. */
  retired: Retirement | null;
  waiver: Waiver | null;
  /** Why a claim does not count, one sentence each. */
  explanations: string[];
  /** Something that could prove it could not be read. */
  unknown: boolean;
  /** The follow-up issue that was opened for it. */
  task: TaskFacts | null;
  /** It stands for lines that were not read: a shorter section settles it, or a waiver. */
  unread?: true;
  /** How well its eval is proven, where that was looked at. */
  graded?: Graded;
  /** It has landed, and its eval is not proven as well as the configuration asks. */
  unproven?: true;
}

export interface KindState {
  owed: boolean;
  settled: boolean;
}

export interface Ledger {
  entries: Entry[];
  kinds: Record<ChangeKind, KindState>;
}

/** A pull request under judgement: merging it makes true what it brings. */
export interface Here {
  pull: PullFacts;
  /** It merges into the default branch, from which the configuration is read. */
  toDefault: boolean;
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
  since: string;
  serious: boolean;
  commands: AcceptedCommand[];
  evidence: EvidenceFacts;
  tasks: TaskFacts[];
  /** What was accepted as proof of its eval before. */
  copies: readonly ProofCopy[];
  /** Null: the incident by itself, judged against the default branches. */
  judged: Judged | null;
}
