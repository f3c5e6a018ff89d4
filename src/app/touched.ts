// What is read of an event's payload, and what it touches.

import type { IssueRef, RepositoryRef } from '../core/refs.js';
import type { QueuedGroup } from '../github/read-queue.js';
import type { DeploymentKey, JudgedKey, Key } from './keys.js';
import type { HeldDeployment } from './memory.js';

interface Issue {
  number: number;
  pull_request?: unknown;
}

/** What is read of a payload, whatever the event. */
export interface Payload {
  action?: string;
  sender?: { login: string; type?: string };
  /** Missing in events of an installation. */
  repository?: Repository;
  /** Of an installation: `all`, or those that somebody selected. */
  repository_selection?: string;
  installation?: { id: number; repository_selection?: string };
  repositories?: Repository[];
  repositories_added?: Repository[];
  issue?: Issue;
  comment?: { id?: number; body?: string };
  pull_request?: {
    number: number;
    title?: string;
    body?: string | null;
    head?: { sha: string };
    base?: { ref: string };
  };
  review?: { state?: string };
  check_run?: CheckEvent & { name?: string };
  check_suite?: CheckEvent;
  requested_action?: { identifier?: unknown } | null;
  environment?: unknown;
  deployment_callback_url?: unknown;
  deployment?: WireDeployment | null;
  deployment_status?: { state?: unknown } | null;
  merge_group?: QueuedGroup;
  ref?: string;
  after?: string;
  forced?: boolean;
  commits?: { added?: string[]; modified?: string[]; removed?: string[] }[];
  changes?: {
    new_issue?: Issue;
    new_repository?: { full_name: string };
    body?: { from?: string };
  };
}

interface Repository {
  full_name: string;
  default_branch?: string;
}

interface WireDeployment {
  id?: unknown;
  sha?: unknown;
  environment?: unknown;
  created_at?: unknown;
}

interface CheckEvent {
  head_sha: string;
  app?: { id?: number } | null;
  pull_requests?: { number: number }[];
}

export type RepositoryEvent = Payload & { repository: Repository };

/** What an event touches: a key, or something that keys known to the process depend on. */
export type Touched =
  | { what: 'key'; key: Key; requested: boolean; group?: QueuedGroup }
  /** A deployment that waits, with what its event tells of it. */
  | { what: 'deployment'; key: DeploymentKey; held: HeldDeployment }
  /** Deployments that wait for an environment. */
  | { what: 'environment'; repository: RepositoryRef; environment: string }
  /** Keys that depend on an issue or pull request. */
  | { what: 'watchers'; of: IssueRef }
  /** Keys that depend on files of a default branch; null: nobody tells which files changed. */
  | { what: 'files'; repository: RepositoryRef; paths: string[] | null }
  /** The key if a verdict stands on it. */
  | { what: 'judged'; key: JudgedKey }
  /** Judged keys on a commit; those alone that wait for the check run, where one is named. */
  | { what: 'commit'; repository: RepositoryRef; sha: string; check?: string }
  /** It is over: nothing more is to be done for the key. */
  | { what: 'over'; key: Key };

/** Touches a key. @param requested a person edited its text. */
export function touch(key: Key, requested = false): Touched {
  return { what: 'key', key, requested };
}
