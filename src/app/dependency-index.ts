// Which key depends on what, so that an event wakes the right keys; a lost index is rebuilt by the pass.

import { type IssueRef, ownerOf, type RepositoryRef } from '../core/refs.js';
import type { QueuedGroup } from '../github/read-queue.js';
import { type DeploymentKey, type JudgedKey, type Key, keyId } from './keys.js';

/** A release or merge group that was judged. */
interface JudgedState {
  /** Head commit. */
  sha: string;
  /** Repository of its incidents; null while that is not known yet. */
  incidents: RepositoryRef | null;
  /** Check runs that its policies ask for. */
  checks: readonly string[];
}

export type Judged = [JudgedKey, JudgedState];

/** In this process, or in Redis for all of them. */
export interface DependencyIndex {
  /** Notes what stands judged, in place of what stood before; null: it is no release. */
  judge(key: JudgedKey, state: JudgedState | null): Promise<void>;
  isJudged(key: Key): Promise<boolean>;
  /** What stands judged in a repository. */
  judgedIn(repository: RepositoryRef): Promise<Judged[]>;
  /** What stands judged by the incidents of a repository, or by incidents that are not known yet. */
  judgedBy(incidents: RepositoryRef): Promise<Judged[]>;
  /** What stands judged in the repositories of an owner (lower case), or by their incidents. */
  judgedOf(owner: string): Promise<Judged[]>;
  /** What a merge group merges: nothing but its event tells. */
  noteGroup(key: Key, group: QueuedGroup): Promise<void>;
  groupOf(key: Key): Promise<QueuedGroup | undefined>;
  /** What waits, as its event or a sweep told. */
  noteDeployment(key: DeploymentKey, held: HeldDeployment): Promise<void>;
  deploymentOf(key: DeploymentKey): Promise<HeldDeployment | undefined>;
  /** Notes what was learned of one, unless it is over, or another one waits in its place. */
  learn(key: DeploymentKey, held: HeldDeployment): Promise<void>;
  /** Notes what a key depends on, in place of what it depended on before. */
  watch(key: Key, refs: readonly IssueRef[], files?: readonly WatchedFile[]): Promise<void>;
  /** Forgets a key that is over. */
  forget(key: Key): Promise<void>;
  /** Keys that depend on an issue or pull request. */
  watchers(ref: IssueRef): Promise<Key[]>;
  /** Keys that depend on files of a default branch. @param paths null: any of them. */
  fileWatchers(repository: RepositoryRef, paths: readonly string[] | null): Promise<Key[]>;
}

/** A deployment that waits. */
export interface HeldDeployment {
  sha: string;
  /** GitHub's id of the deployment; null where only the run is known. */
  id: number | null;
  /** When it began to wait, ISO 8601; null where that is not known. */
  at: string | null;
  /** What was reported on it by the App, where the server does not tell. */
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

/** Creates the index of a single process. */
export function createDependencyIndex(): DependencyIndex {
  const watched = new Map<string, Watch>();
  const releases = new Map<string, Judged>();
  const groups = new Map<string, QueuedGroup>();
  const held = new Map<string, HeldDeployment>();
  const judged = async (is: (key: JudgedKey, state: JudgedState) => boolean) =>
    [...releases.values()].filter(([key, state]) => is(key, state));
  return {
    async judge(key, state) {
      if (state) releases.set(keyId(key), [key, state]);
      else releases.delete(keyId(key));
    },
    isJudged: async (key) => releases.has(keyId(key)),
    judgedIn: (repository) => judged((key) => key.repository === repository),
    judgedBy: (repository) =>
      judged((_, { incidents }) => incidents === repository || incidents === null),
    judgedOf: (owner) =>
      judged(({ repository }, { incidents }) =>
        [repository, incidents ?? repository].some((one) => ownerOf(one) === owner),
      ),
    noteGroup: async (key, group) => void groups.set(keyId(key), group),
    groupOf: async (key) => groups.get(keyId(key)),
    noteDeployment: async (key, deployment) => void held.set(keyId(key), deployment),
    deploymentOf: async (key) => held.get(keyId(key)),
    async learn(key, deployment) {
      const id = keyId(key);
      if (held.get(id)?.id === deployment.id) held.set(id, deployment);
    },
    async forget(key) {
      for (const part of [watched, releases, groups, held]) part.delete(keyId(key));
    },
    async watch(key, refs, files = []) {
      const id = keyId(key);
      watched.delete(id);
      if (refs.length + files.length > 0) watched.set(id, { key, refs: new Set(refs), files });
      const [oldest] = watched.keys();
      if (watched.size > MOST_KEYS && oldest !== undefined) watched.delete(oldest);
    },
    watchers: async (ref) =>
      [...watched.values()].filter(({ refs }) => refs.has(ref)).map((it) => it.key),
    async fileWatchers(repository, paths) {
      const touched = paths && new Set(paths);
      const stands = (file: WatchedFile) =>
        file.repository === repository && (touched?.has(file.path) ?? true);
      return [...watched.values()].filter(({ files }) => files.some(stands)).map(({ key }) => key);
    },
  };
}
