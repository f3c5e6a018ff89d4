// The Probot app: events in, keys out; the worker re-reads the state and reconciles it.
import type { Probot } from 'probot';
import { RETRY } from '../github/client.js';
import type { Identity } from '../github/identity.js';
import { createGates, createLimits } from '../github/limits.js';
import { createAlarms } from './alarms.js';
import { unchosen } from './chosen.js';
import { EVENTS, touchedBy } from './events.js';
import {
  type Installation,
  installationOf,
  readInstallations,
  type WireInstallation,
} from './installations.js';
import { type Key, keyId } from './keys.js';
import { createMemory, type Memory } from './memory.js';
import type { AppOptions } from './options.js';
import { createPass } from './pass/pass.js';
import { type Periodic, periodically } from './periodically.js';
import { missingPermissions } from './permissions.js';
import { createQueue } from './queue/in-process.js';
import type { Log, Queue } from './queue/types.js';
import type { Payload, Touched } from './touched.js';
import { createWorker } from './worker.js';

/** Between two passes, milliseconds: what an event did not tell is found by then. */
const EVERY = 15 * 60_000;

export interface InstalledApp {
  /** For a server that drains it. */
  queue: Queue<Key>;
  /** Looks at everything that is open, now and in each pass; tried again like any other work. */
  start(): void;
  /** Resolves when every event that was received has been worked on. */
  idle(): Promise<void>;
  stop(): void;
  /** Who the App is, as GitHub says. */
  self(): Promise<Identity>;
  /** Asks GitHub for a sign of life. @throws where there is none. */
  ask(): Promise<void>;
}

/** The keys that an event touches: those it names, and those the process knows to depend on it. */
function keysOf(touched: Touched, memory: Memory): Key[] {
  switch (touched.what) {
    case 'key':
    case 'deployment':
      return [touched.key];
    case 'environment': {
      const { repository, environment } = touched;
      return memory.judged().flatMap(([key]) => {
        if (key.kind !== 'deployment' || key.repository !== repository) return [];
        return key.environment.toLowerCase() === environment.toLowerCase() ? [key] : [];
      });
    }
    case 'watchers':
      return memory.watchers(touched.of);
    case 'files':
      return memory.fileWatchers(touched.repository, touched.paths);
    case 'judged':
      return memory.isJudged(touched.key) ? [touched.key] : [];
    case 'commit': {
      const { repository, sha, check } = touched;
      return memory
        .judged()
        .filter(([, judged]) => judged.sha === sha && (!check || judged.checks.includes(check)))
        .map(([key]) => key)
        .filter((key) => key.repository === repository);
    }
    case 'over':
      return [];
  }
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
  const { limits = createLimits(), metrics, retry } = options;
  const gates = createGates(limits, (retry ?? RETRY).wait);
  const gate = (installation: number) =>
    gates(installation, (left) => metrics?.remaining.set({ installation }, left));
  const about = readInstallations(app, { retry, gate });
  const memory = createMemory();
  const alarms = createAlarms();
  const log = lateLog(app);
  const push: Queue<Key>['push'] = (key, hint) => queue.push(key, hint);
  const pass = createPass({
    about,
    push: async (key, hint) => push(key, hint),
    now: options.now,
    log,
    metrics,
    watchers: (ref) => memory.watchers(ref),
    onListed: tellMissing,
  });
  const work = createWorker({ about, memory, alarms, push, options, log, pass });
  const queue = createQueue<Key>(
    keyId,
    (key, hint) => (key.kind === 'start' ? pass.begin() : work(key, hint)),
    log,
    { pause: limits.pause, ...(options.backoff ? { backoff: options.backoff } : {}) },
  );
  const receiving = new Set<Promise<void>>();
  let passes: Periodic | null = null;

  /** What was told last of each installation: a pass has news alone to tell. */
  const told = new Map<number, string>();

  /** Says what will not work for an installation, rather than fail at it each time. */
  function tellMissing({ id, account, permissions }: Installation): void {
    const missing = missingPermissions(permissions);
    const names = missing.map(({ permission }) => permission).join(' ');
    if (told.get(id) === names) return;
    told.set(id, names);
    for (const { permission, level, feature, without } of missing) {
      const text = `The installation on ${account} lacks the permission "${permission}: ${level}" (${feature}). Without it ${without}. Add it in the App's settings, and accept it for the installation.`;
      app.log.warn({ installation: id, account, permission }, text);
    }
  }

  /** Nobody looks for what did not happen, so it is said where whoever runs this looks. */
  function sayUnchosen(name: string, payload: Payload): void {
    const why = name.startsWith('installation') ? unchosen(payload) : null;
    if (why) log.info({ why }, 'no set-up by itself; /setup in a repository asks for it');
  }

  async function receive(
    name: string,
    delivery: string,
    payload: Payload,
    installation: number,
  ): Promise<void> {
    sayUnchosen(name, payload);
    const keys: string[] = [];
    const self = await about.self().catch(() => ({ id: -1, login: '' }));
    for (const touched of touchedBy(name, payload, self, options.host)) {
      if (touched.what === 'over') {
        memory.forget(touched.key);
        alarms.set(keyId(touched.key), null, () => {});
      }
      if (touched.what === 'deployment') memory.noteDeployment(touched.key, touched.held);
      const { requested = false, group } = touched.what === 'key' ? touched : {};
      for (const key of keysOf(touched, memory)) {
        if (group) memory.noteGroup(key, group);
        push(key, { installation, requested });
        keys.push(keyId(key));
      }
    }
    log.info({ delivery, event: name, keys }, 'received');
  }

  app.on([...EVENTS], async (context) => {
    const payload = context.payload as unknown as Payload & { installation?: WireInstallation };
    if (payload.installation === undefined) return;
    if (context.name === 'installation') tellMissing(installationOf(payload.installation));
    const received = receive(context.name, context.id, payload, payload.installation.id);
    receiving.add(received);
    await received.finally(() => receiving.delete(received));
  });

  return {
    queue,
    start() {
      const look = () => push({ kind: 'start' }, { installation: 0, requested: false });
      look();
      passes = periodically(look, EVERY);
    },
    async idle() {
      while (receiving.size + (await queue.size()) > 0) {
        await Promise.allSettled(receiving);
        await queue.idle();
      }
    },
    stop() {
      passes?.stop();
      alarms.stop();
    },
    self: about.self,
    ask: about.ask,
  };
}
