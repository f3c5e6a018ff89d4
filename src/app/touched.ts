// What an event touches.

import type { IssueRef, RepositoryRef } from '../core/refs.js';
import type { QueuedGroup } from '../github/read-queue.js';
import type { HeldDeployment } from './dependency-index.js';
import type { DeploymentKey, JudgedKey, Key } from './keys.js';

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
