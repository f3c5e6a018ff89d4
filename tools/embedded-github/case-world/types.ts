// A reported case's world as data: history, pull requests, issues and what was said in them.
import type { Role } from '../exchange.js';
import type { Files } from '../tree-entries.js';

/** A commit on a branch, or (`at`) a branch that is set to a commit. */
export interface CaseCommit {
  readonly id?: string;
  /** `main` where nothing is said. */
  readonly branch?: string;
  readonly message?: string;
  /** Path to its whole new text; null deletes it. */
  readonly files?: Files;
  /** Where a new branch starts. */
  readonly after?: string;
  /** Parents of a merge. */
  readonly parents?: readonly string[];
  readonly at?: string;
  readonly by?: string;
}

export interface CaseComment {
  readonly by: string;
  readonly body: string;
  /** How many seconds `updated_at` lies after `created_at`. */
  readonly updated?: number;
  /** Somebody edited it then; without this GraphQL knows of no edit. */
  readonly edited?: boolean;
  /** ISO 8601; six days ago where nothing is said. */
  readonly created?: string;
}

export interface CaseReview {
  readonly by: string;
  /** GitHub's word, such as `APPROVED`. */
  readonly state?: string;
  readonly body?: string;
  /** Id of a commit; the head where nothing is said. */
  readonly commit?: string;
  readonly submitted?: string;
}

export interface CasePull {
  readonly number: number;
  readonly title?: string;
  readonly body?: string | null;
  readonly by?: string;
  /** The author is a bot. */
  readonly bot?: boolean;
  readonly base?: string;
  readonly head?: string;
  readonly state?: 'open' | 'closed';
  /** The commit that merged it; without it the pull request was not merged. */
  readonly merged?: string;
  /** The commit before its first one, where that is not the parent of `merged`. */
  readonly from?: string;
  readonly commits?: readonly string[];
  /** Files of a head that the history does not have. */
  readonly files?: Files;
  readonly labels?: readonly string[];
  readonly draft?: boolean;
  readonly reviews?: readonly CaseReview[];
  readonly comments?: readonly CaseComment[];
}

export interface CaseIssue {
  readonly number: number;
  readonly title?: string;
  /** Without it: a complete, serious incident with the given answers changed. */
  readonly body?: string;
  readonly answers?: Readonly<Record<string, string>>;
  readonly by?: string;
  readonly labels?: readonly string[];
  readonly state?: 'open' | 'closed';
  readonly created?: string;
  readonly comments?: readonly CaseComment[];
}

export interface CaseWorld {
  readonly history?: readonly CaseCommit[];
  readonly pulls?: readonly CasePull[];
  readonly issues?: readonly CaseIssue[];
  /** Roles besides dana, maya, wren, tom and rita. */
  readonly people?: Readonly<Record<string, Role | null>>;
  /** The configuration, from the first commit on. */
  readonly config?: string;
  /** Check runs and commit statuses of the head of every open pull request. */
  readonly checks?: readonly {
    readonly name: string;
    readonly conclusion?: string;
    readonly status?: string;
  }[];
  readonly statuses?: readonly { readonly context: string; readonly state?: string }[];
  /** Tag to commit; `annotated` makes a tag object. */
  readonly tags?: Readonly<Record<string, string | { at: string; annotated?: boolean }>>;
  /** Labels that the repository has; `incident` where nothing is said. */
  readonly labels?: readonly string[];
}
