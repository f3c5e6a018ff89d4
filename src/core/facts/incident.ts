// Facts about an incident, and what is owed for it.
import type { ChangeKind } from '../config/kinds.js';
import type { ProofCopy } from '../evidence/grades/copies.js';
import type { IssueRef } from '../refs.js';
import type { CommentFacts, LabelEvent } from './conversation.js';

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
   * Earlier versions of its body, where they were read: where they could make it serious or raise
   * its level. Null: a version that was deleted from its history.
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

/** An issue that a change line references. */
export interface IssueFacts {
  ref: string;
  url: string;
  title: string;
  state: 'open' | 'closed';
  completed: boolean;
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
