// The Probot app: events in, keys out; the worker re-reads the state and reconciles it.
import type { Probot } from 'probot';
import { EVAL_CHECK } from '../core/checks/plan.js';
import { RETRY, type Retry } from '../github/client.js';
import type { Identity } from '../github/identity.js';
import { createGates } from '../github/limits.js';
import { loggable } from '../github/loggable.js';
import type { DependencyIndex } from './dependency-index.js';
import type { EventRead } from './events/event.js';
import { EVENTS, readEvent } from './events/index.js';
import { type Installation, installationOf, readInstallations } from './installations.js';
import { keepHere, type Leading } from './keep.js';
import { type Key, keyId } from './keys.js';
import type { AppOptions } from './options.js';
import { createPass } from './pass/pass.js';
import { periodically } from './periodically.js';
import { missingPermissions } from './permissions.js';
import type { Log, Queue } from './queue/types.js';
import { soon } from './soon.js';
import type { Touched } from './touched.js';
import { createWorker } from './worker.js';

/** Between two passes, milliseconds: what an event did not tell is found by then. */
const EVERY = 15 * 60_000;
const eachQuarter = (look: () => void) => periodically(look, EVERY);

/** An event waits so long for GitHub to say who the App is, milliseconds. */
const ASKING = 3_000;

export interface InstalledApp {
  /** For a server that drains it. */
  queue: Queue<Key>;
  /**
   * Looks at everything that is open, now and in each pass; tried again like any other work. Resolves
   * when it is known whether this process or another one does so.
   */
  start(): Promise<void>;
  /** Resolves when every event that was received has been worked on. */
  idle(): Promise<void>;
  /** Begins nothing by itself any more. */
  stop(): Promise<void>;
  /** What was received outlives this process. */
  readonly lasting: boolean;
  /** Whether what a delivery asks for was kept. @param payload of that delivery. */
  isKept(payload: object): boolean;
  /** Who the App is, as GitHub says. */
  self(): Promise<Identity>;
  /** Asks GitHub for a sign of life. @throws where there is none. */
  ask(): Promise<void>;
}

/** The keys that an event touches: those it names, and those that are known to depend on it. */
async function keysOf(touched: Touched, dependencies: DependencyIndex): Promise<Key[]> {
  switch (touched.what) {
    case 'key':
    case 'deployment':
      return [touched.key];
    case 'environment': {
      const judged = await dependencies.judgedIn(touched.repository);
      const environment = touched.environment.toLowerCase();
      return judged.flatMap(([key]) =>
        key.kind === 'deployment' && key.environment.toLowerCase() === environment ? [key] : [],
      );
    }
    case 'watchers':
      return dependencies.watchers(touched.of);
    case 'files':
      return dependencies.fileWatchers(touched.repository, touched.paths);
    case 'judged':
      return (await dependencies.isJudged(touched.key)) ? [touched.key] : [];
    case 'commit': {
      const { repository, sha, check } = touched;
      const judged = await dependencies.judgedIn(repository);
      return judged
        .filter(([, state]) => state.sha === sha || check === EVAL_CHECK)
        .filter(([, state]) => !check || state.checks.includes(check))
        .map(([key]) => key);
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
  const { keep = keepHere(), metrics, backoff, looks = eachQuarter } = options;
  const retry: Retry = {
    ...(options.retry ?? RETRY),
    onRetry() {
      metrics?.retries.inc();
      options.retry?.onRetry?.();
    },
  };
  const { dependencies } = keep;
  const gates = createGates(keep.limits, retry.wait);
  const gate = (installation: number, held?: () => boolean) => {
    const onRemaining = (left: number) => metrics?.remaining.set({ installation }, left);
    return gates(installation, { onRemaining, held });
  };
  const about = readInstallations(app, { retry, gate });
  const log = lateLog(app);
  const push: Queue<Key>['push'] = (key, hint) => queue.push(key, hint);
  const timers = keep.createTimers(
    (key, installation) => push(key, { installation, requested: false, quiet: true }),
    log,
  );
  const pass = createPass({
    about,
    push: async (key, hint) => push(key, hint),
    now: options.now,
    log,
    metrics,
    store: keep.passes,
    watchers: (ref) => dependencies.watchers(ref),
    onListed: tellMissing,
  });
  const work = createWorker({ about, dependencies, timers, push, options, log, pass });
  const queue = keep.createQueue(
    (key, hint, held) => (key.kind === 'start' ? pass.begin() : work(key, hint, held)),
    log,
    backoff ? { backoff } : {},
  );
  const receiving = new Set<Promise<void>>();
  /** Payloads of deliveries that failed before all they ask for was in the queue. */
  const unkept = new WeakSet<object>();
  let leading: Leading | null = null;

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

  async function receive(
    name: string,
    delivery: string,
    event: EventRead,
    installation: number,
  ): Promise<void> {
    // Nobody looks for what did not happen, so it is said where whoever runs this looks.
    const why = event.remark;
    if (why) log.info({ why }, 'no set-up by itself; /setup in a repository asks for it');
    const keys: string[] = [];
    // What is not known to be the App's own is looked at, which does no harm.
    const self = await soon(about.self(), ASKING, { id: -1, login: '' });
    for (const touched of event.touches({ self, host: options.host })) {
      if (touched.what === 'over') {
        await dependencies.forget(touched.key);
        await timers.clear(touched.key);
      }
      if (touched.what === 'deployment')
        await dependencies.noteDeployment(touched.key, touched.held);
      const { requested = false, group } = touched.what === 'key' ? touched : {};
      for (const key of await keysOf(touched, dependencies)) {
        if (group) await dependencies.noteGroup(key, group);
        await push(key, { installation, requested });
        keys.push(keyId(key));
      }
    }
    log.info({ delivery, event: name, keys }, 'received');
  }

  app.on(EVENTS, async ({ id: delivery, name, payload }) => {
    const event = readEvent(name, payload);
    if (!event) return;
    const { odd, installation } = event;
    if (odd.length > 0) {
      const text = `ignored: ${odd.join(', ')} of the payload, not as GitHub sends it`;
      log.info({ delivery, event: name }, text);
    }
    if (installation === null) return;
    if (name === 'installation') tellMissing(installationOf(installation));
    // Whatever Probot logs of an error holds the whole payload.
    const received = receive(name, delivery, event, installation.id).catch((error: unknown) => {
      unkept.add(payload);
      log.error({ err: loggable(error), delivery }, 'a delivery failed');
    });
    receiving.add(received);
    await received.finally(() => receiving.delete(received));
  });

  return {
    queue,
    start() {
      const look = () => {
        const asked = push({ kind: 'start' }, { installation: 0, requested: false })
          .catch((err: unknown) => log.error({ err }, 'a pass could not begin'))
          .finally(() => receiving.delete(asked));
        receiving.add(asked);
      };
      leading = keep.lead(() => {
        look();
        return looks(look).stop;
      }, log);
      return leading.stands;
    },
    async idle() {
      while (receiving.size + (await queue.size()) > 0) {
        await Promise.allSettled(receiving);
        await queue.idle();
      }
    },
    async stop() {
      timers.stop();
      await leading?.leave();
    },
    lasting: keep.lasting,
    isKept: (payload) => !unkept.has(payload),
    self: about.self,
    ask: about.ask,
  };
}
