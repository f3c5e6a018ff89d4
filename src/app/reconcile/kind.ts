// What the work on a kind of key is given.
import type { RepositoryRef } from '../../core/refs.js';
import type { createAftermath } from '../aftermath.js';
import type { DependencyIndex } from '../dependency-index.js';
import type { PullTask } from '../flows/task.js';
import type { Installations } from '../installations.js';
import type { Key } from '../keys.js';
import type { Pass } from '../pass/pass.js';
import type { SharedGrades } from '../pass/shared-grades.js';
import type { Hint, Log } from '../queue/types.js';

export interface Tools extends ReturnType<typeof createAftermath> {
  about: Installations;
  dependencies: DependencyIndex;
  pass: Pass;
  sharedGrades: SharedGrades;
  log: Log;
  /** Logs an error that would be the same for all of a repository, once. */
  tellOnce(repository: RepositoryRef, what: object, text: string): void;
}

/** One look at a key. */
export interface Look<K extends Key> extends Tools {
  task: PullTask;
  key: K;
  hint: Hint;
}

/** Reads the state of a key again and reconciles it. @throws where GitHub fails for good. */
export type Reconcile<K extends Key['kind']> = (
  look: Look<Extract<Key, { kind: K }>>,
) => Promise<void>;
