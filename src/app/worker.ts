// Works on one key: the flow it stands for, and what has to be looked at after it.

import type { Alarms } from './alarms.js';
import type { AppOptions } from './app.js';
import type { Installations } from './installations.js';
import type { Memory } from './memory.js';
import type { Hint, Log, Queue } from './queue.js';
import { checkConfig } from './reconcile/config.js';
import { reviewIncidentIssue } from './reconcile/incident.js';
import { type Watched, watchMergeGroup, watchPullRequest } from './reconcile/pull-request.js';
import { openPullKeys, sweepRepository } from './reconcile/repository.js';
import type { PullTask } from './reconcile/task.js';

export interface WorkerParts {
  about: Installations;
  memory: Memory;
  alarms: Alarms;
  push: Queue['push'];
  options: AppOptions;
  log: Log;
}

interface Place {
  /** `owner/repo`. */
  repository: string;
  /** What follows `#` or `@`. */
  rest: string;
}

function placeOf(key: string): Place {
  const [, repository = '', rest = ''] = /^[a-z]+:([^#@]+)(?:[#@](.*))?$/.exec(key) ?? [];
  return { repository, rest };
}

/** Makes the worker of the queue. */
export function createWorker(parts: WorkerParts): (key: string, hint: Hint) => Promise<void> {
  const { about, memory, alarms, push, options, log } = parts;

  function pushAll(keys: Iterable<string>, { installation }: Hint): void {
    for (const key of keys) push(key, { installation, requested: false, quiet: true });
  }

  function wakeAt(key: string, until: string | null, hint: Hint): void {
    alarms.set(key, until, () => pushAll([key], hint));
  }

  /** Judgements that an incident concerns; as it is now it may be linked to any. */
  function concernedBy(ref: string, repository: string): Set<string> {
    const releases = [...memory.releases].filter(
      ([, { incidents }]) => incidents === repository || incidents === null,
    );
    return new Set([...releases.map(([release]) => release), ...memory.watchers(ref)]);
  }

  async function incident(task: PullTask, key: string, hint: Hint): Promise<void> {
    const ref = key.slice('incident:'.length);
    // What it says counts for a release even where we cannot write on it.
    if (!hint.quiet && !hint.again) pushAll(concernedBy(ref, task.repository), hint);
    const { until, references } = await reviewIncidentIssue({ ...task, ref });
    memory.watch(key, references);
    wakeAt(key, until, hint);
  }

  /** Notes what a judgement depends on, so that it is made again when that changes. */
  function remember(key: string, hint: Hint, watched: Watched): void {
    const { release, incidentsRepository, linked, evidence, checks, until, sha } = watched;
    wakeAt(key, until, hint);
    memory.watch(key, [...watched.incidents, ...linked, ...evidence]);
    memory.releases.delete(key);
    if (release && sha !== null) {
      const incidents = (incidentsRepository ?? placeOf(key).repository).toLowerCase();
      memory.releases.set(key, { sha, incidents, checks });
    }
    pushAll(watched.concerned, hint);
  }

  /** Looks; what changes while it judges has to find the key already. */
  async function judge(
    key: string,
    hint: Hint,
    look: (onJudging: (sha: string, checks: string[]) => void) => Promise<Watched>,
  ): Promise<void> {
    const watched = await look((sha, checks) => {
      memory.releases.set(key, { sha, incidents: null, checks });
    });
    remember(key, hint, watched);
  }

  async function dispatch(task: PullTask, key: string, hint: Hint): Promise<void> {
    const { repository, rest } = placeOf(key);
    const kind = key.slice(0, key.indexOf(':'));
    const group = memory.groups.get(key);
    if (kind === 'incident') await incident(task, key, hint);
    if (kind === 'pull') {
      await judge(key, hint, (onJudging) => watchPullRequest({ ...task, onJudging }, Number(rest)));
    }
    if (kind === 'group' && group) {
      await judge(key, hint, (onJudging) => watchMergeGroup({ ...task, onJudging }, group));
    }
    if (kind === 'adopt') pushAll(await openPullKeys(task), hint);
    if (kind === 'config') {
      await checkConfig(task, rest);
      // What was a release may be none from now on, and the other way round.
      pushAll(await openPullKeys(task), hint);
    }
    if (kind === 'config' || kind === 'sweep') {
      const { keys, groups } = await sweepRepository(task);
      for (const [name, found] of groups) memory.groups.set(name, found);
      const judged = [...memory.releases.keys()].filter(
        (name) => placeOf(name).repository === repository,
      );
      pushAll(new Set([...keys, ...groups.keys(), ...judged]), hint);
    }
  }

  return async (key, hint) => {
    const [self, client, installedAt] = await Promise.all([
      about.self(),
      about.client(hint.installation),
      about.installedAt(hint.installation),
    ]);
    const writes: string[] = [];
    const task: PullTask = {
      client,
      repository: placeOf(key).repository,
      self,
      host: options.host,
      now: options.now(),
      secret: options.secret,
      installedAt,
      requested: hint.requested,
      onPlan(plan) {
        writes.push(...plan.map((write) => write.do));
        log.debug({ key, writes: plan }, 'plan');
      },
    };
    await dispatch(task, key, hint);
    log.info({ key, writes, requests: client.requests() }, 'reconciled');
  };
}
