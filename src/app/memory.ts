// What the process remembers to wake the right keys; lost with it, and found again by a sweep.

import type { QueuedGroup } from '../github/read-queue.js';

/** A release or merge group that was judged. */
export interface JudgedKey {
  /** Head commit. */
  sha: string;
  /** Repository of its incidents, lower case `owner/repo`; null while that is not known yet. */
  incidents: string | null;
  /** Check runs that its policies ask for. */
  checks: readonly string[];
}

export interface Memory {
  /** Releases by their key, `pull:owner/repo#34` or `group:owner/repo@sha`. */
  releases: Map<string, JudgedKey>;
  /** What a merge group merges, by its key: nothing but its event tells. */
  groups: Map<string, QueuedGroup>;
  /** Notes what a key depends on, in place of what it depended on before. */
  watch(key: string, refs: readonly string[]): void;
  /** Forgets a key that is over. */
  forget(key: string): void;
  /** Keys that depend on an issue or pull request, by its canonical key. */
  watchers(ref: string): string[];
}

/** Beyond this many keys the oldest are forgotten until their next event. */
const MOST_KEYS = 20_000;

export function createMemory(): Memory {
  const watched = new Map<string, ReadonlySet<string>>();
  const releases: Memory['releases'] = new Map();
  const groups: Memory['groups'] = new Map();
  return {
    releases,
    groups,
    forget(key) {
      for (const part of [watched, releases, groups]) part.delete(key);
    },
    watch(key, refs) {
      watched.delete(key);
      if (refs.length > 0) watched.set(key, new Set(refs));
      const [oldest] = watched.keys();
      if (watched.size > MOST_KEYS && oldest !== undefined) watched.delete(oldest);
    },
    watchers: (ref) =>
      [...watched].filter(([, refs]) => refs.has(ref.toLowerCase())).map(([key]) => key),
  };
}
