// Works on one key: the flow it stands for, and what has to be looked at after it.
import { checkConfig } from '../flows/check-config.js';
import type { ReleaseOutcome } from '../flows/check-release.js';
import type { PullTask } from '../flows/pull-task.js';
import { reviewIncidentIssue } from '../flows/review-incident.js';
import { sweepRepository } from '../flows/sweep-repository.js';
import { watchMergeGroup, watchPullRequest } from '../flows/watch-pull-request.js';
import type { Alarms } from './alarms.js';
import type { AppOptions } from './app.js';
import type { Installations } from './installations.js';
import type { Memory } from './memory.js';
import type { Hint, Log, Queue } from './queue.js';

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

  function wakeAt(key: string, until: string | null, { installation }: Hint): void {
    alarms.set(key, until, () => push(key, { installation, requested: false, quiet: true }));
  }

  function pushAll(keys: readonly string[], { installation }: Hint): void {
    for (const key of keys) push(key, { installation, requested: false, quiet: true });
  }

  async function incident(task: PullTask, key: string, hint: Hint): Promise<void> {
    const ref = key.slice('incident:'.length);
    const { writes, until, references } = await reviewIncidentIssue({ ...task, ref });
    memory.watch(key, references);
    wakeAt(key, until, hint);
    if (hint.quiet) return;
    // One that changed may be linked from now on; one that did not matters where it is linked.
    const releases = [...memory.releases].filter(([, { incidents, linked }]) =>
      writes.length > 0 ? incidents === task.repository : linked.includes(ref),
    );
    const concerned = new Set([...releases.map(([release]) => release), ...memory.watchers(ref)]);
    pushAll([...concerned], hint);
  }

  function remember(key: string, hint: Hint, outcome: ReleaseOutcome, sha: string | null): void {
    const { release, incidentsRepository, linked, until } = outcome;
    wakeAt(key, until, hint);
    memory.releases.delete(key);
    if (!release || sha === null) return;
    const incidents = (incidentsRepository ?? placeOf(key).repository).toLowerCase();
    memory.releases.set(key, { sha, incidents, linked });
  }

  async function pull(task: PullTask, key: string, hint: Hint): Promise<void> {
    const watched = await watchPullRequest(task, Number(placeOf(key).rest));
    remember(key, hint, watched, watched.sha);
    memory.watch(key, watched.incidents);
    pushAll(watched.concerned, hint);
  }

  async function dispatch(task: PullTask, key: string, hint: Hint): Promise<void> {
    const { rest } = placeOf(key);
    const kind = key.slice(0, key.indexOf(':'));
    if (kind === 'incident') await incident(task, key, hint);
    if (kind === 'pull') await pull(task, key, hint);
    if (kind === 'group' && hint.group) {
      const { head_sha, head_ref, base_sha, base_ref } = hint.group;
      const group = { headSha: head_sha, headRef: head_ref, baseSha: base_sha, baseRef: base_ref };
      wakeAt(key, (await watchMergeGroup(task, group)).until, hint);
    }
    if (kind === 'config') await checkConfig(task, rest);
    if (kind === 'config' || kind === 'sweep') pushAll(await sweepRepository(task), hint);
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
