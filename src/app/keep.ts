// Where the App keeps what is to be done and what it knows: in this process, or in Redis for several.
import { createLimits, type Limits, type Pace } from '../github/limits.js';
import { createDependencyIndex, type DependencyIndex } from './dependency-index.js';
import { type Key, keyId } from './keys.js';
import { createPassStore, type PassStore } from './pass/store.js';
import { createQueue } from './queue/in-process.js';
import type { Log, Queue, QueueOptions, Work } from './queue/types.js';
import { createTimers, type Ring, type Timers } from './timers.js';

/** What one process alone does. */
export interface Leading {
  /** Resolves when it is known whether this process is the one. */
  stands: Promise<void>;
  /** Leaves it to another one. */
  leave(): Promise<void>;
}

export interface Keep {
  /** What was taken in outlives this process, so it is kept before it is acknowledged. */
  readonly lasting: boolean;
  readonly limits: Limits;
  readonly dependencies: DependencyIndex;
  readonly passes: PassStore;
  createQueue(work: Work<Key>, log: Log, options: Partial<QueueOptions>): Queue<Key>;
  createTimers(ring: Ring, log: Log): Timers;
  /** Does what one process alone does, while this is the one. @param begin begins, and gives how to end. */
  lead(begin: () => () => void, log: Log): Leading;
  /** Resolves where it can be reached. @throws Unreadable */
  reach(): Promise<void>;
  close(): Promise<void>;
}

/** Keeps all of it in this process: what is lost with it is found again by the next start. */
export function keepHere(pace?: Pace): Keep {
  const limits = createLimits(undefined, pace);
  return {
    lasting: false,
    limits,
    dependencies: createDependencyIndex(),
    passes: createPassStore(),
    createQueue: (work, log, options) =>
      createQueue<Key>(keyId, work, log, { pause: limits.pause, ...options }),
    createTimers,
    lead(begin) {
      const end = begin();
      return { stands: Promise.resolve(), leave: async () => end() };
    },
    reach: async () => {},
    close: async () => {},
  };
}
