// Works on one key: with its installation's client, counted and logged.

import { readGradesLater } from '../collect/incident-grades.js';
import type { RepositoryRef } from '../core/refs.js';
import { isAway } from '../github/errors.js';
import { createAftermath } from './aftermath.js';
import type { DependencyIndex } from './dependency-index.js';
import type { PullTask } from './flows/task.js';
import type { Installations } from './installations.js';
import { type Key, keyId, type WorkKey } from './keys.js';
import type { AppOptions } from './options.js';
import type { Pass } from './pass/pass.js';
import { createSharedGrades } from './pass/shared-grades.js';
import type { Log, Queue, Work } from './queue/types.js';
import { reconcile } from './reconcile/index.js';
import type { Tools } from './reconcile/kind.js';
import type { Timers } from './timers.js';

interface WorkerParts {
  about: Installations;
  dependencies: DependencyIndex;
  timers: Timers;
  push: Queue<Key>['push'];
  options: AppOptions;
  log: Log;
  pass: Pass;
}

/** Makes the worker of the queue. */
export function createWorker(parts: WorkerParts): Work<WorkKey> {
  const { about, dependencies, options, log, pass } = parts;
  const told = new Set<RepositoryRef>();
  const tools: Tools = {
    ...createAftermath(parts),
    about,
    dependencies,
    pass,
    sharedGrades: createSharedGrades(readGradesLater),
    log,
    tellOnce(repository, what, text) {
      if (!told.has(repository)) log.error(what, text);
      told.add(repository);
    },
  };

  const { metrics } = options;
  const work: Work<WorkKey> = async (key, hint, held) => {
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
        const text = `GitHub refuses ${what} here (403), and the rest goes on without: a permission is missing, the conversation is locked, the repository is archived, or the organization's list of addresses leaves this server out`;
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
      await reconcile(key, task, hint, tools);
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
  return async (key, hint, held) => {
    if (!(await pass.admits(key, hint))) return;
    try {
      await work(key, hint, held);
    } catch (error) {
      if (!isAway(error)) throw error;
      const text =
        'left: the installation is suspended or was taken away; once it is back a pass looks at what happened meanwhile';
      log.info({ key: keyId(key), installation: hint.installation }, text);
    }
  };
}
