// Who waits, one lane an installation: they take turns, so that a flood of one delays itself alone.
import { type Hint, mergeHints } from './types.js';

export interface Job<K> {
  id: string;
  key: K;
  hint: Hint;
}

interface Lanes<K> {
  /** Adds a key; where it waits already it keeps its place. @param now milliseconds since 1970. */
  add(job: Job<K>, now: number): void;
  /** Takes the first that may begin, of the lane whose turn it is; null where none may. */
  take(mayGo: (installation: number) => boolean, mayBegin: (id: string) => boolean): Job<K> | null;
  size(): number;
  /** When the one that has waited longest came, milliseconds since 1970; null where none waits. */
  oldest(): number | null;
}

interface Waiting<K> {
  job: Job<K>;
  since: number;
}

export function createLanes<K>(): Lanes<K> {
  /** In the order of turns: whose turn it was goes to the end. */
  const lanes = new Map<number, Map<string, Waiting<K>>>();
  return {
    add(job, now) {
      const { installation } = job.hint;
      const lane = lanes.get(installation) ?? new Map<string, Waiting<K>>();
      lanes.set(installation, lane);
      const before = lane.get(job.id);
      const hint = mergeHints(job.hint, before?.job.hint);
      lane.set(job.id, { job: { ...job, hint }, since: before?.since ?? now });
    },
    take(mayGo, mayBegin) {
      for (const [installation, lane] of lanes) {
        if (!mayGo(installation)) continue;
        for (const [id, { job }] of lane) {
          if (!mayBegin(id)) continue;
          lane.delete(id);
          lanes.delete(installation);
          if (lane.size > 0) lanes.set(installation, lane);
          return job;
        }
      }
      return null;
    },
    size: () => [...lanes.values()].reduce((sum, lane) => sum + lane.size, 0),
    oldest() {
      const times = [...lanes.values()].flatMap((lane) => [...lane.values()].map((it) => it.since));
      return times.length > 0 ? times.reduce((a, b) => Math.min(a, b)) : null;
    },
  };
}
