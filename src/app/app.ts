// The Probot app: events in, keys out; the worker re-reads the state and reconciles it.
import type { Probot } from 'probot';
import { createAlarms } from './alarms.js';
import { EVENTS, type Payload, type Touched, touchedBy } from './events.js';
import { readInstallations } from './installations.js';
import { createMemory, type Memory } from './memory.js';
import { createQueue, type Log, type Queue } from './queue.js';
import { createWorker } from './worker.js';

export interface AppOptions {
  /** GitHub server of links, such as `github.com`. */
  host: string;
  /** The present, ISO 8601. */
  now: () => string;
  /** Secret that nobody but the App knows; seals what it notes in its own comments. */
  secret: string;
}

export interface InstalledApp {
  /** For a server that drains it. */
  queue: Queue;
  /** Looks at everything once that is open; tried again like any other work. */
  start(): void;
  stop(): void;
}

/** Keys on a commit that wait for a check. */
function waitingFor(repository: string, sha: string, check: string | undefined, memory: Memory) {
  const here = (key: string) => /^[a-z]+:([^#@]+)/.exec(key)?.[1] === repository;
  return [...memory.releases]
    .filter(([, release]) => release.sha === sha && (!check || release.checks.includes(check)))
    .map(([key]) => key)
    .filter(here);
}

/** The keys that a touched one stands for: itself, or those the process knows to depend on it. */
function expand({ key: touched, check }: Touched, memory: Memory): string[] {
  const [, kind = '', rest = ''] = /^(watched|judged|commit):(.*)$/.exec(touched) ?? [];
  if (kind === 'watched') return memory.watchers(rest);
  if (kind === 'judged') return memory.releases.has(rest) ? [rest] : [];
  if (kind !== 'commit') return [touched];
  const [repository = '', sha = ''] = rest.split('@');
  return waitingFor(repository, sha, check, memory);
}

const START = 'start';

/** Probot has its log only once it is ready. */
function lateLog(app: Probot): Log {
  return {
    info: (what, text) => app.log.info(what, text),
    error: (what, text) => app.log.error(what, text),
    debug: (what, text) => app.log.debug(what, text),
  };
}

/** Installs the handlers. */
export function installApp(app: Probot, options: AppOptions): InstalledApp {
  const about = readInstallations(app);
  const memory = createMemory();
  const alarms = createAlarms();
  const log = lateLog(app);
  const push: Queue['push'] = (key, hint) => queue.push(key, hint);
  const work = createWorker({ about, memory, alarms, push, options, log });
  const queue = createQueue((key, hint) => (key === START ? sweep() : work(key, hint)), log);

  /** Looks at every repository: what happened while nobody listened left no event. */
  async function sweep(): Promise<void> {
    for (const installation of await about.list()) {
      for (const repository of await about.repositories(installation)) {
        push(`sweep:${repository.toLowerCase()}`, { installation, requested: false });
      }
    }
  }

  app.on([...EVENTS], async (context) => {
    const payload = context.payload as unknown as Payload & { installation?: { id: number } };
    const installation = payload.installation?.id;
    if (installation === undefined) return;
    const self = await about.self().catch(() => ({ id: -1, login: '' }));
    for (const touched of touchedBy(context.name, payload, self, options.host)) {
      if (touched.over) {
        memory.forget(touched.key);
        alarms.set(touched.key, null, () => {});
        continue;
      }
      const { requested, group } = touched;
      for (const key of expand(touched, memory)) {
        if (group) memory.groups.set(key, group);
        push(key, { installation, requested });
      }
    }
  });

  return {
    queue,
    stop: () => alarms.stop(),
    start: () => push(START, { installation: 0, requested: false }),
  };
}
