// Where the App keeps what is to be done and what it knows: in this process, or in Redis for several.
import { createLimits, type Limits, type OwnLimits } from '../github/limits.js';
import { type Alarms, createAlarms, type Ring } from './alarms.js';
import { type Key, keyId } from './keys.js';
import { createMemory, type Memory } from './memory.js';
import { createQueue } from './queue/in-process.js';
import type { Log, Queue, QueueOptions, Work } from './queue/types.js';

export interface Keep {
  /** What was taken in outlives this process, so it is kept before it is acknowledged. */
  readonly lasting: boolean;
  readonly limits: Limits;
  readonly memory: Memory;
  createQueue(work: Work<Key>, log: Log, options: Partial<QueueOptions>): Queue<Key>;
  createAlarms(ring: Ring, log: Log): Alarms;
  /**
   * Does what one process alone does, while this is the one. @param begin begins it and gives how it
   * ends. @returns how this process leaves it to another.
   */
  lead(begin: () => () => void, log: Log): () => Promise<void>;
  /** Resolves where it can be reached. @throws Unreadable */
  reach(): Promise<void>;
  close(): Promise<void>;
}

/** Keeps all of it in this process: what is lost with it is found again by the next start. */
export function keepHere(limits: OwnLimits = createLimits()): Keep {
  return {
    lasting: false,
    limits,
    memory: createMemory(),
    createQueue: (work, log, options) =>
      createQueue<Key>(keyId, work, log, { pause: limits.pause, ...options }),
    createAlarms,
    lead(begin) {
      const end = begin();
      return async () => end();
    },
    reach: async () => {},
    close: async () => {},
  };
}
