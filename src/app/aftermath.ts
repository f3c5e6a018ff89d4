// What follows from work on a key: what depends on it is looked at, it is remembered, its alarm is set.

import {
  type IssueRef,
  ownerOf,
  type RepositoryRef,
  repositoryOf,
  repositoryRef,
} from '../core/refs.js';
import type { Alarms } from './alarms.js';
import { distinctKeys, type JudgedKey, type Key } from './keys.js';
import type { Memory } from './memory.js';
import type { Hint, Queue } from './queue/types.js';
import type { Watched } from './reconcile/pull-request.js';
import type { PullTask } from './reconcile/task.js';

export function createAftermath({
  memory,
  alarms,
  push,
}: {
  memory: Memory;
  alarms: Alarms;
  push: Queue<Key>['push'];
}) {
  async function pushAll(keys: Iterable<Key>, { installation, pass: share }: Hint): Promise<void> {
    for (const key of keys) {
      await push(key, { installation, requested: false, quiet: true, pass: share });
    }
  }

  async function wakeAt(key: Key, until: string | null, { installation }: Hint): Promise<void> {
    await (until === null ? alarms.clear(key) : alarms.set(key, until, installation));
  }

  /** Judgements that an incident concerns; as it is now it may be linked to any. */
  async function concernedBy(ref: IssueRef): Promise<Key[]> {
    const releases = await memory.judgedBy(repositoryOf(ref));
    return distinctKeys([...releases.map(([key]) => key), ...(await memory.watchers(ref))]);
  }

  /** Notes what a judgement depends on, so that it is made again when that changes. */
  async function remember(key: JudgedKey, hint: Hint, watched: Watched): Promise<void> {
    const { release, incidentsRepository, linked, evidence, checks, until, sha } = watched;
    await wakeAt(key, until, hint);
    await memory.watch(key, [...watched.incidents, ...linked, ...evidence]);
    const incidents = repositoryRef(incidentsRepository ?? key.repository);
    await memory.judge(key, release && sha !== null ? { sha, incidents, checks } : null);
    await pushAll(watched.concerned, hint);
  }

  const noteJudging = (key: JudgedKey) => (sha: string, checks: string[]) =>
    memory.judge(key, { sha, incidents: null, checks });

  /** Looks; what changes while it judges has to find the key already. */
  async function judge(
    key: JudgedKey,
    hint: Hint,
    look: (onJudging: NonNullable<PullTask['onJudging']>) => Promise<Watched>,
  ): Promise<void> {
    await remember(key, hint, await look(noteJudging(key)));
  }

  async function forget(key: Key): Promise<void> {
    await memory.forget(key);
    await alarms.clear(key);
  }

  /** Where something stands judged under the defaults of an organization, and where its incidents are. */
  async function sweepsOf(home: RepositoryRef): Promise<Key[]> {
    const owner = ownerOf(home);
    const touched = (await memory.judgedOf(owner))
      .flatMap(([key, { incidents }]) => [key.repository, incidents ?? key.repository])
      .filter((repository) => repository !== home && ownerOf(repository) === owner);
    return [...new Set(touched)].map((repository) => ({ kind: 'sweep', repository }));
  }

  return { pushAll, wakeAt, concernedBy, remember, judge, noteJudging, forget, sweepsOf };
}
