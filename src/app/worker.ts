// Works on one key: the flow it stands for, and what has to be looked at after it.

import { numberOf, type RepositoryRef } from '../core/refs.js';
import { organizationOf } from '../github/read-config.js';
import { createAftermath } from './aftermath.js';
import type { DependencyIndex } from './dependency-index.js';
import type { Installations } from './installations.js';
import {
  type DeploymentKey,
  distinctKeys,
  type IncidentKey,
  incidentKey,
  type Key,
  keyId,
  type RequestKey,
} from './keys.js';
import type { AppOptions } from './options.js';
import type { Pass } from './pass/pass.js';
import type { Hint, Log, Queue, Work } from './queue/types.js';
import { checkConfig } from './reconcile/config.js';
import { answerDeployment, readHeld, waitingDeployments } from './reconcile/deployment.js';
import { makeFormLabels } from './reconcile/form-labels.js';
import { reviewIncidentIssue } from './reconcile/incident.js';
import { watchMergeGroup, watchPullRequest } from './reconcile/pull-request.js';
import { makeIncidentLabel, openPullKeys, sweepRepository } from './reconcile/repository.js';
import { grantRequest } from './reconcile/request.js';
import type { PullTask } from './reconcile/task.js';
import type { Timers } from './timers.js';

export interface WorkerParts {
  about: Installations;
  dependencies: DependencyIndex;
  timers: Timers;
  push: Queue<Key>['push'];
  options: AppOptions;
  log: Log;
  pass: Pass;
}

type WorkKey = Exclude<Key, { kind: 'start' }>;

/** Makes the worker of the queue. */
export function createWorker(parts: WorkerParts): Work<WorkKey> {
  const { about, dependencies, options, log, pass } = parts;
  const { pushAll, wakeAt, concernedBy, remember, judge, noteJudging, forget, sweepsOf } =
    createAftermath(parts);

  /** Repositories in which it was said that deployments cannot be answered. */
  const unanswered = new Set<RepositoryRef>();

  async function incident(task: PullTask, key: IncidentKey, hint: Hint): Promise<void> {
    const { ref } = key;
    // What it says counts for a release even where we cannot write on it.
    if (!hint.quiet && !hint.again) await pushAll(await concernedBy(ref), hint);
    const { until, references, files } = await reviewIncidentIssue({
      ...task,
      ref,
      readPermissions: () => about.permissions(hint.installation),
    });
    await dependencies.watch(key, references, files);
    await wakeAt(key, until, hint);
  }

  /** Everything of a repository that is open, or stands judged. */
  async function sweep(task: PullTask, repository: RepositoryRef, hint: Hint): Promise<void> {
    const { keys, groups, ...seen } = await sweepRepository(task, await pass.swept(repository));
    for (const { key, group } of groups) await dependencies.noteGroup(key, group);
    const judged = (await dependencies.judgedIn(repository)).map(([key]) => key);
    const waiting = await waitingDeployments(task);
    for (const { key, held } of waiting)
      if (!(await dependencies.deploymentOf(key))) await dependencies.noteDeployment(key, held);
    const found = [...groups, ...waiting].map(({ key }) => key);
    await pushAll(distinctKeys([...keys, ...found, ...judged]), hint);
    await pass.noteSwept(repository, seen);
  }

  async function deployment(task: PullTask, key: DeploymentKey, hint: Hint): Promise<void> {
    const known = await dependencies.deploymentOf(key);
    const held = known ?? (await readHeld(task, key));
    if (!held) return forget(key);
    if (!known) await dependencies.noteDeployment(key, held);
    const noted = { ...task, onJudging: noteJudging(key) };
    const came = await answerDeployment(noted, key, held).finally(() =>
      dependencies.learn(key, held),
    );
    if (came.what === 'waits') return remember(key, hint, came.watched);
    await forget(key);
    if (came.what === 'over' || unanswered.has(key.repository)) return;
    unanswered.add(key.repository);
    const text =
      'a deployment waits and GitHub refuses to let the App read or answer it (403): it needs the permissions actions: read and deployments: write';
    log.error({ key: keyId(key) }, text);
  }

  /** What a button or `/judge` asks for. */
  async function request(task: PullTask, key: RequestKey, hint: Hint): Promise<void> {
    const { keys, opened, rejected } = await grantRequest(
      { ...task, readPermissions: () => about.permissions(hint.installation) },
      key,
    );
    if (rejected !== null) log.info({ key: keyId(key), rejected }, 'not granted');
    const { on, repository } = key;
    const judged =
      'sha' in on && key.asked === 'judge' && rejected === null
        ? (await dependencies.judgedIn(repository)).filter(([, { sha }]) => sha === on.sha)
        : [];
    const again = [...keys, ...judged.map(([one]) => one), ...opened.map(incidentKey)];
    await pushAll(distinctKeys<Key>(again), hint);
  }

  async function dispatch(task: PullTask, key: WorkKey, hint: Hint): Promise<void> {
    switch (key.kind) {
      case 'incident':
        return incident(task, key, hint);
      case 'pull':
        return judge(key, hint, (onJudging) =>
          watchPullRequest({ ...task, onJudging }, numberOf(key.ref)),
        );
      case 'group': {
        const group = await dependencies.groupOf(key);
        if (!group) return;
        return judge(key, hint, (onJudging) => watchMergeGroup({ ...task, onJudging }, group));
      }
      case 'deployment':
        return deployment(task, key, hint);
      case 'request':
        return request(task, key, hint);
      case 'setup': {
        // It asks for more than the core may, so it stands apart, and is loaded when it is needed.
        const { setUp } = await import('./reconcile/setup.js');
        const came = await setUp({
          ...task,
          chosen: hint.requested,
          readPermissions: () => about.permissions(hint.installation),
        });
        if (came !== null) log.info({ key: keyId(key), came }, 'set-up');
        return;
      }
      case 'adopt':
        await makeIncidentLabel(task);
        return pushAll(await openPullKeys(task), hint);
      case 'config':
        // What was a release may be none from now on, and the other way round.
        await pushAll(await openPullKeys(task), hint);
        await sweep(task, key.repository, hint);
        if (organizationOf(key.repository) === null) {
          await pushAll(await sweepsOf(key.repository), hint);
        }
        await makeFormLabels(task);
        return checkConfig(task, key.sha);
      case 'look': {
        // What a waiting deployment is held by may have ended by itself.
        const waiting = (await dependencies.judgedIn(key.repository)).map(([judged]) => judged);
        await pushAll(
          waiting.filter(({ kind }) => kind === 'deployment'),
          hint,
        );
        return pass.look(task, hint);
      }
      case 'sweep':
        return sweep(task, key.repository, hint);
    }
  }

  const { metrics } = options;
  return async (key, hint, held) => {
    if (!(await pass.admits(key, hint))) return;
    const [self, client, installedAt] = await Promise.all([
      about.self(),
      about.client(hint.installation, held),
      about.installedAt(hint.installation),
    ]);
    const writes: string[] = [];
    const task: PullTask = {
      client,
      repository: key.repository,
      self,
      host: options.host,
      now: options.now(),
      secret: options.secret,
      installedAt,
      requested: hint.requested,
      onForbidden(what) {
        const text = `GitHub refuses ${what} here (403), and the rest goes on without: a permission is missing, the repository is archived, or the organization's list of addresses leaves this server out`;
        log.error({ key: keyId(key) }, text);
      },
      onPlan(plan) {
        writes.push(...plan.map((write) => write.do));
        for (const write of plan) {
          if (!('check' in write)) continue;
          const { name, conclusion } = write.check;
          metrics?.verdicts.inc({ check: name, conclusion: conclusion ?? 'in progress' });
        }
        log.debug({ key: keyId(key), writes: plan }, 'plan');
      },
    };
    try {
      await dispatch(task, key, hint);
      // What was read while it had to wait is no answer, even where nothing was to be written.
      const limit = client.limit();
      if (limit) throw limit;
      metrics?.worked.inc({ kind: key.kind, outcome: 'done' });
    } catch (error) {
      metrics?.worked.inc({ kind: key.kind, outcome: 'failed' });
      throw error;
    } finally {
      metrics?.requests.inc({ kind: key.kind }, client.requests());
      await pass.worked(key, hint, client.requests());
      for (const write of writes) metrics?.writes.inc({ write });
    }
    log.info({ key: keyId(key), writes, requests: client.requests() }, 'reconciled');
  };
}
