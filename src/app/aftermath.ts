// What follows from work on a key: what depends on it is looked at, it is remembered, its timer is set.

import {
  type IssueRef,
  ownerOf,
  type RepositoryRef,
  repositoryOf,
  repositoryRef,
} from '../core/refs.js';
import type { DependencyIndex } from './dependency-index.js';
import type { Watched } from './flows/pull-request.js';
import type { PullTask } from './flows/task.js';
import { distinctKeys, type JudgedKey, type Key } from './keys.js';
import type { Hint, Queue } from './queue/types.js';
import type { Timers } from './timers.js';

export function createAftermath({
  dependencies,
  timers,
  push,
}: {
  dependencies: DependencyIndex;
  timers: Timers;
  push: Queue<Key>['push'];
}) {
  async function pushAll(keys: Iterable<Key>, { installation, pass: share }: Hint): Promise<void> {
    for (const key of keys) {
      await push(key, { installation, requested: false, quiet: true, pass: share });
    }
  }

  async function wakeAt(key: Key, until: string | null, { installation }: Hint): Promise<void> {
    await (until === null ? timers.clear(key) : timers.set(key, until, installation));
  }

  /** Judgements that an incident concerns; as it is now it may be linked to any. */
  async function concernedBy(ref: IssueRef): Promise<Key[]> {
    const releases = await dependencies.judgedBy(repositoryOf(ref));
    return distinctKeys([...releases.map(([key]) => key), ...(await dependencies.watchers(ref))]);
  }

  /** Notes what a judgement depends on, so that it is made again when that changes. */
  async function remember(key: JudgedKey, hint: Hint, watched: Watched): Promise<void> {
    const { release, incidentsRepository, linked, evidence, checks, until, sha } = watched;
    await wakeAt(key, until, hint);
    await dependencies.watch(key, [...watched.incidents, ...linked, ...evidence]);
    const incidents = repositoryRef(incidentsRepository ?? key.repository);
    await dependencies.judge(key, release && sha !== null ? { sha, incidents, checks } : null);
    await pushAll(watched.concerned, hint);
  }

  const noteJudging = (key: JudgedKey) => (sha: string, checks: string[]) =>
    dependencies.judge(key, { sha, incidents: null, checks });

  /** Looks; what changes while it judges has to find the key already. */
  async function judge(
    key: JudgedKey,
    hint: Hint,
    look: (onJudging: NonNullable<PullTask['onJudging']>) => Promise<Watched>,
  ): Promise<void> {
    await remember(key, hint, await look(noteJudging(key)));
  }

  async function forget(key: Key): Promise<void> {
    await dependencies.forget(key);
    await timers.clear(key);
  }

  /** Where something stands judged under the defaults of an organization, and where its incidents are. */
  async function sweepsOf(home: RepositoryRef): Promise<Key[]> {
    const owner = ownerOf(home);
    const touched = (await dependencies.judgedOf(owner))
      .flatMap(([key, { incidents }]) => [key.repository, incidents ?? key.repository])
      .filter((repository) => repository !== home && ownerOf(repository) === owner);
    return [...new Set(touched)].map((repository) => ({ kind: 'sweep', repository }));
  }

  return { pushAll, wakeAt, concernedBy, remember, judge, noteJudging, forget, sweepsOf };
}
