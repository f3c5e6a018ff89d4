// Starts the App's server from its environment, and ends it in order at a signal.
import { createProbot, type Probot, ProbotOctokit } from 'probot';
import { timedFetch } from '../github/client.js';
import { whyUnread } from '../github/errors.js';
import type { Pace } from '../github/limits.js';
import { installApp } from './app.js';
import { type AppServer, createAppServer } from './app-server.js';
import { type Credentials, readCredentials } from './credentials.js';
import { type Environment, environmentOf, hooksPathOf, portOf } from './environment.js';
import {
  type Behind,
  createIntake,
  type Intake,
  type IntakeSettings,
  type Patience,
} from './http.js';
import { type Keep, keepHere } from './keep.js';
import { tellWhoseKey } from './known-by-github.js';
import { createLog, logged } from './log.js';
import { createMetrics } from './metrics.js';
import type { AppOptions } from './options.js';
import type { Log } from './queue/types.js';
import { createReadiness } from './readiness.js';
import { serverOf } from './registration/server-of.js';
import { readSettings, type Settings } from './settings.js';
import { soon } from './soon.js';
import { threadedIntake } from './threaded.js';

/** What may stand in place of the clock, of waiting and of the log that the environment asks for. */
export type Replacements = Pick<Partial<AppOptions>, 'now' | 'retry' | 'backoff' | 'looks'> & {
  log?: Probot['log'];
  patience?: Partial<Patience>;
  /** Makes what receives; in this thread unless told. */
  intake?: (behind: Behind, settings: IntakeSettings) => Intake;
  pace?: Pace | undefined;
  /** Milliseconds after which a process that says nothing counts as dead, with Redis. */
  lock?: number | undefined;
};

/** Whoever reads the log has so long for its end, milliseconds. */
const READ = 1_000;

/** An App that serves. */
export interface Serving extends AppServer {
  log: Probot['log'];
  /** Resolves when the log says whether GitHub knows the App. */
  told: Promise<void>;
}

/**
 * Serves an App by Probot's own environment variables; resolves when it listens.
 * @throws Error for people, where one is missing or wrong.
 */
export async function serve(
  env: Environment,
  { log, patience = {}, intake = createIntake, pace, lock, ...replaced }: Replacements = {},
): Promise<Serving> {
  const credentials = readCredentials(env);
  if (!credentials) throw new Error('The server does not start: it has no credentials of an App.');
  const Octokit = ProbotOctokit.defaults((options: { request?: object }) => ({
    ...options,
    request: { ...options.request, fetch: timedFetch(undefined, replaced.retry?.patience) },
    throttle: { enabled: false },
    retry: { enabled: false },
  }));
  const settings = readSettings(env);
  const { host } = serverOf(env);
  const [port, path] = [portOf(env), hooksPathOf(env)];
  const probot = createProbot({
    // Probot would connect to Redis for limits of its own.
    env: { ...env, ...credentials, REDIS_URL: '' } as Record<string, string>,
    overrides: {
      Octokit: Octokit as unknown as typeof ProbotOctokit,
      log: log ?? (await createLog(env)),
    },
  });
  // Until then it can neither log nor tell a signature.
  await probot.ready();
  const metrics = createMetrics(() => app.queue);
  const keep = await keepOf(settings, `${host}:${credentials.APP_ID}`, probot.log, {
    pace,
    lock,
  });
  const app = installApp(probot, {
    host,
    now: () => new Date().toISOString(),
    secret: credentials.WEBHOOK_SECRET,
    metrics,
    keep,
    ...replaced,
  });
  const asked = { GitHub: app.ask, ...(settings.redis ? { Redis: keep.reach } : {}) };
  const readiness = createReadiness(asked, whyUnread);
  const receiving = {
    path,
    secret: credentials.WEBHOOK_SECRET,
    maxBody: settings.maxBody,
    receives: settings.role !== 'worker',
    lasting: app.lasting,
    patience,
  };
  const served = await createAppServer(
    { probot, app, settings, metrics, readiness },
    (behind) => intake(behind, receiving),
    port,
    env.HOST,
  );
  probot.log.info({ port: served.port, path }, 'listening');
  if (env.WEBHOOK_PROXY_URL) {
    const text = `WEBHOOK_PROXY_URL is set, and the server does not read from it: run npx smee-client --url ADDRESS --target http://localhost:${served.port}${path} beside it`;
    probot.log.warn({}, text);
  }
  await app.start();
  const told = tellWhoseKey(app.self, probot.log, credentials.APP_ID, host);
  const drain = async () => {
    const left = await served.drain();
    await keep.close();
    return left;
  };
  return { ...served, drain, log: probot.log, told };
}

/** Several processes share a Redis; what talks to it is loaded where it is needed. */
async function keepOf(
  { redis, role }: Settings,
  name: string,
  log: Log,
  { pace, lock }: Pick<Replacements, 'pace' | 'lock'>,
): Promise<Keep> {
  if (redis === null) return keepHere(pace);
  const { keepInRedis } = await import('./redis/keep.js');
  return keepInRedis({ url: redis, name, works: role !== 'web', pace, lock }, log);
}

/** The credentials of an App that is made now, by clicking; null where a signal came before. */
async function registered(env: Environment, ending: AbortSignal): Promise<Credentials | null> {
  const { register } = await import('./registration/register.js');
  const say = (line: string) => process.stdout.write(`${line}\n`);
  return register(env, { say, signal: ending });
}

/** Serves until a signal comes, and ends the process when what runs has ended. */
export async function start(given: Environment = process.env): Promise<void> {
  const ending = new AbortController();
  let app: Serving | null = null;
  const end = async (signal: string) => {
    // npm and a terminal send the same signal twice.
    if (ending.signal.aborted) return app?.log.info({ signal }, 'still draining');
    ending.abort();
    // Nothing was taken in yet.
    if (!app) process.exit(0);
    // Whatever it waits for.
    setTimeout(() => process.exit(0), readSettings(env).drain);
    app.log.info({ signal, working: await soon(app.working(), 1_000, null) }, 'draining');
    const left = await app.drain();
    app.log.info({ left }, left > 0 ? 'ends; the next start finds what is left' : 'ends');
    await soon(logged(), READ, undefined);
    process.exit(0);
  };
  const onSignal = (signal: string) => void end(signal);
  process.on('SIGTERM', onSignal).on('SIGINT', onSignal);
  const env = environmentOf(given);
  const made = readCredentials(env) ? {} : await registered(env, ending.signal);
  if (made) app = await serve({ ...env, ...made }, { intake: threadedIntake });
}
