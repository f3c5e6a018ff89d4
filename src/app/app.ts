// The Probot app: events in, keys out; the worker re-reads the state and reconciles it.
import type { Probot } from 'probot';
import { createAlarms } from './alarms.js';
import { EVENTS, type Payload, touchedBy } from './events.js';
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
  /** Looks at everything once that is open, for what happened while nobody listened. */
  sweep(): Promise<void>;
  stop(): void;
}

/** The keys that a touched one stands for: itself, or those the process knows to depend on it. */
function expand(touched: string, memory: Memory): string[] {
  const [, kind = '', rest = ''] = /^(watched|judged|commit):(.*)$/.exec(touched) ?? [];
  if (kind === 'watched') return memory.watchers(rest);
  if (kind === 'judged') return memory.releases.has(rest) ? [rest] : [];
  if (kind === 'commit') {
    const [repository, sha] = rest.split('@');
    return [...memory.releases]
      .filter(([key, judged]) => key.startsWith(`pull:${repository}#`) && judged.sha === sha)
      .map(([key]) => key);
  }
  return [touched];
}

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
  const queue = createQueue(work, log);

  app.on([...EVENTS], async (context) => {
    const payload = context.payload as unknown as Payload & { installation?: { id: number } };
    const installation = payload.installation?.id;
    if (installation === undefined) return;
    const self = await about.self().catch(() => ({ id: -1, login: '' }));
    for (const { key, ...hint } of touchedBy(context.name, payload, self, options.host)) {
      for (const known of expand(key, memory)) push(known, { installation, ...hint });
    }
  });

  return {
    queue,
    stop: () => alarms.stop(),
    async sweep() {
      for (const installation of await about.list()) {
        for (const repository of await about.repositories(installation)) {
          push(`sweep:${repository.toLowerCase()}`, { installation, requested: false });
        }
      }
    },
  };
}
