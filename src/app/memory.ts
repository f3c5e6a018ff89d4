// What the process remembers to wake the right keys; lost with it, and found again by a sweep.

import type { IssueRef, RepositoryRef } from '../core/refs.js';
import type { QueuedGroup } from '../github/read-queue.js';
import { type DeploymentKey, type JudgedKey, type Key, keyId } from './keys.js';

/** A release or merge group that was judged. */
export interface JudgedState {
  /** Head commit. */
  sha: string;
  /** Repository of its incidents; null while that is not known yet. */
  incidents: RepositoryRef | null;
  /** Check runs that its policies ask for. */
  checks: readonly string[];
}

export interface Memory {
  /** Notes what stands judged, in place of what stood before; null: it is no release. */
  judge(key: JudgedKey, state: JudgedState | null): void;
  isJudged(key: Key): boolean;
  /** Everything that stands judged. */
  judged(): [JudgedKey, JudgedState][];
  /** What a merge group merges: nothing but its event tells. */
  noteGroup(key: Key, group: QueuedGroup): void;
  groupOf(key: Key): QueuedGroup | undefined;
  /** What waits, as its event or a sweep told; what is learned later is added to it. */
  noteDeployment(key: DeploymentKey, held: HeldDeployment): void;
  deploymentOf(key: DeploymentKey): HeldDeployment | undefined;
  /** Notes what a key depends on, in place of what it depended on before. */
  watch(key: Key, refs: readonly IssueRef[], files?: readonly WatchedFile[]): void;
  /** Forgets a key that is over. */
  forget(key: Key): void;
  /** Keys that depend on an issue or pull request. */
  watchers(ref: IssueRef): Key[];
  /** Keys that depend on files of a default branch. @param paths null: any of them. */
  fileWatchers(repository: RepositoryRef, paths: readonly string[] | null): Key[];
}

/** A deployment that waits. */
export interface HeldDeployment {
  sha: string;
  /** GitHub's id of the deployment; null where only the run is known. */
  id: number | null;
  /** When it began to wait, ISO 8601; null where that is not known. */
  at: string | null;
  /** What was reported on it by this process, where the server does not tell. */
  reports: string[];
  /** It has been looked at before. */
  seen: boolean;
  /** Answers that GitHub refused although it waits. */
  refused: number;
}

/** A file of a default branch on which a landed change stands. */
export interface WatchedFile {
  repository: RepositoryRef;
  path: string;
}

interface Watch {
  key: Key;
  refs: ReadonlySet<IssueRef>;
  files: readonly WatchedFile[];
}

/** Beyond this many keys the oldest are forgotten until their next event. */
const MOST_KEYS = 20_000;

export function createMemory(): Memory {
  const watched = new Map<string, Watch>();
  const releases = new Map<string, [JudgedKey, JudgedState]>();
  const groups = new Map<string, QueuedGroup>();
  const held = new Map<string, HeldDeployment>();
  return {
    judge(key, state) {
      if (state) releases.set(keyId(key), [key, state]);
      else releases.delete(keyId(key));
    },
    isJudged: (key) => releases.has(keyId(key)),
    judged: () => [...releases.values()],
    noteGroup: (key, group) => void groups.set(keyId(key), group),
    groupOf: (key) => groups.get(keyId(key)),
    noteDeployment: (key, deployment) => void held.set(keyId(key), deployment),
    deploymentOf: (key) => held.get(keyId(key)),
    forget(key) {
      for (const part of [watched, releases, groups, held]) part.delete(keyId(key));
    },
    watch(key, refs, files = []) {
      const id = keyId(key);
      watched.delete(id);
      if (refs.length + files.length > 0) watched.set(id, { key, refs: new Set(refs), files });
      const [oldest] = watched.keys();
      if (watched.size > MOST_KEYS && oldest !== undefined) watched.delete(oldest);
    },
    watchers: (ref) =>
      [...watched.values()].filter(({ refs }) => refs.has(ref)).map((it) => it.key),
    fileWatchers(repository, paths) {
      const touched = paths && new Set(paths);
      const stands = (file: WatchedFile) =>
        file.repository === repository && (touched?.has(file.path) ?? true);
      return [...watched.values()].filter(({ files }) => files.some(stands)).map(({ key }) => key);
    },
  };
}
