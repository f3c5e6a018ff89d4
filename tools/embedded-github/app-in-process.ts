// The App's server in this process, as `npm start` serves it, beside the embedded GitHub.
import { inspect } from 'node:util';
import { type Replacements, serve } from '../../src/app/server.js';
import { RETRY } from '../../src/github/client.js';
import type { Pace } from '../../src/github/limits.js';
import { appEnv } from './app-process.js';
import type { EmbeddedGitHub, RunningApp } from './types.js';

export interface AppInProcess extends RunningApp {
  /** Resolves when its log says whether GitHub knows it. */
  told: Promise<void>;
  /** What it has logged so far, debug lines included. */
  log(): string;
}

/** Nothing waits for GitHub's limits; what they refuse is tried again at once. */
const UNLIMITED: Pace = { burst: 1, interval: 0, share: 0 };

/**
 * Serves the App on a free port and lets GitHub deliver its webhooks to it, signed and by HTTP, where
 * it receives any. It waits for nothing before it tries again; `replaced` may give it another clock or
 * less patience, `env` more settings. Several that share a Redis keep to the limits that they learn there.
 */
export async function serveAppFor(
  github: EmbeddedGitHub,
  replaced: Pick<Replacements, 'now' | 'patience' | 'lock' | 'looks'> = {},
  env: Readonly<Record<string, string>> = {},
): Promise<AppInProcess> {
  let logged = '';
  const app = await serve(
    { ...appEnv(github, 0), ...env },
    {
      retry: { ...RETRY, wait: async () => {} },
      backoff: () => 0,
      pace: env.REDIS_URL ? undefined : UNLIMITED,
      log: createLog((line) => {
        logged += line;
      }),
      ...replaced,
    },
  );
  const url = `http://127.0.0.1:${app.port}`;
  if (env.PROCESS_ROLE !== 'worker') github.deliverTo(`${url}/api/github/webhooks`);
  return {
    url,
    told: app.told,
    log: () => logged,
    async idle() {
      // What it writes causes webhooks in turn.
      do {
        await github.delivered();
        await app.idle();
      } while (github.owed() > 0);
    },
    async stop() {
      github.deliverTo(null);
      await app.drain();
      await app.end();
    },
  };
}

type Log = NonNullable<Replacements['log']>;

/** Probot's log as lines of text. */
function createLog(add: (line: string) => void): Log {
  const at = (level: string) => (about: unknown, text?: string) =>
    add(`${level}: ${text ?? ''} ${inspect(about, { depth: 8 })}\n`);
  const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal'];
  const log = Object.fromEntries(levels.map((level) => [level, at(level)]));
  return Object.assign(log, { child: () => log }) as unknown as Log;
}
