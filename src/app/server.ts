// The App as a server: acknowledges each webhook at once, works after, drains on SIGTERM.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createProbot, type Probot, ProbotOctokit } from 'probot';
import { timedFetch } from '../github/client.js';
import { type InstalledApp, installApp } from './app.js';
import { type Credentials, readCredentials } from './credentials.js';
import { type Environment, environmentOf } from './environment.js';
import { tellWhoseKey } from './known-by-github.js';
import type { AppOptions } from './options.js';
import { readBody } from './read-body.js';

/** GitHub caps payloads at 25 MB. */
const MOST_BYTES = 26_214_400;

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(`${JSON.stringify(body)}\n`);
}

function header(request: IncomingMessage, name: string): string {
  const value = request.headers[name];
  return typeof value === 'string' ? value : '';
}

function parsePayload(body: string): object | null {
  try {
    const payload: unknown = JSON.parse(body);
    return typeof payload === 'object' && payload !== null && !Array.isArray(payload)
      ? payload
      : null;
  } catch {
    return null;
  }
}

/** Path of the request's target; null where that is no URL, as in `GET //`. */
function pathOf(target: string): string | null {
  const base = 'http://localhost';
  return URL.canParse(target, base) ? new URL(target, base).pathname : null;
}

type Event = Parameters<Probot['receive']>[0];

/** The event of a signed delivery; null where it was refused, which has been answered. */
async function admit(
  probot: Probot,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<Event | null> {
  const refuse = (status: number, error: string) => {
    answer(response, status, { error });
    return null;
  };
  const signature = header(request, 'x-hub-signature-256');
  const name = header(request, 'x-github-event');
  const id = header(request, 'x-github-delivery');
  if (!signature || !name || !id) {
    return refuse(400, 'Expected the headers of a GitHub webhook with a SHA-256 signature');
  }
  const body = await readBody(request, MOST_BYTES);
  if (body === null) return refuse(413, `Payloads end at ${MOST_BYTES} bytes`);
  const known = await probot.webhooks.verify(body, signature).catch(() => false);
  if (!known) return refuse(401, 'The signature does not match the payload');
  const payload = parsePayload(body);
  if (!payload) return refuse(400, 'The payload is no JSON object');
  return { id, name, payload } as unknown as Event;
}

export interface AppServer {
  server: Server;
  /** Deliveries that were acknowledged, and keys of the queue, whose work is not done. */
  working(): number;
  /** Resolves when all of that is done, another try included. */
  idle(): Promise<void>;
  /** Takes no more connections; resolves when all work is done. */
  drain(): Promise<void>;
}

/** Makes the HTTP server of an App. `/health` counts the work that is not done. */
export function createAppServer(probot: Probot, app: InstalledApp, path: string): AppServer {
  const { queue } = app;
  const deliveries = new Set<Promise<void>>();
  const working = () => deliveries.size + queue.size();

  function workOn(event: Event): void {
    const done = probot
      .receive(event)
      .catch((err: unknown) => probot.log.error({ err }, 'a delivery failed'))
      .finally(() => deliveries.delete(done));
    deliveries.add(done);
  }

  async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const event = await admit(probot, request, response);
    if (!event) return;
    answer(response, 202, { accepted: event.id });
    workOn(event);
  }

  const server = createServer((request, response) => {
    // A connection that is kept open would bring more work for ever.
    if (!server.listening) response.setHeader('connection', 'close');
    const target = request.url ?? '/';
    const pathname = pathOf(target);
    if (pathname === null) {
      const came = target.slice(0, 80);
      return answer(response, 400, { error: `"${came}" is no URL; expected POST ${path}` });
    }
    if (request.method === 'GET' && (pathname === '/ping' || pathname === '/health')) {
      return answer(response, 200, { ok: true, queued: working() });
    }
    if (request.method !== 'POST' || pathname !== path) {
      return answer(response, 404, { error: `Webhooks are received by POST ${path}` });
    }
    receive(request, response).catch((err: unknown) => {
      probot.log.error({ err }, 'a delivery failed');
      if (!response.headersSent)
        answer(response, 500, { error: 'The delivery failed; redeliver it' });
    });
  });

  /** A delivery fills the queue. */
  async function settle(finish: () => Promise<void>): Promise<void> {
    while (working() > 0) {
      await Promise.all(deliveries);
      await finish();
    }
  }

  return {
    server,
    working,
    idle: () => settle(app.idle),
    async drain() {
      app.stop();
      server.close();
      server.closeIdleConnections();
      await settle(queue.drain);
    },
  };
}

/** What may stand in place of the clock, of waiting and of the log that the environment asks for. */
export type Replacements = Pick<Partial<AppOptions>, 'now' | 'retry' | 'backoff'> & {
  log?: Probot['log'];
};

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
  { log, ...replaced }: Replacements = {},
): Promise<Serving> {
  const credentials = readCredentials(env);
  if (!credentials) throw new Error('The server does not start: it has no credentials of an App.');
  const Octokit = ProbotOctokit.defaults((options: { request?: object }) => ({
    ...options,
    request: { ...options.request, fetch: timedFetch() },
    throttle: { enabled: false },
    retry: { enabled: false },
  }));
  const probot = createProbot({
    env: { LOG_LEVEL: 'info', ...env, ...credentials } as Record<string, string>,
    overrides: { Octokit: Octokit as unknown as typeof ProbotOctokit, ...(log ? { log } : {}) },
  });
  const host = env.GHE_HOST || 'github.com';
  const app = installApp(probot, {
    host,
    now: () => new Date().toISOString(),
    secret: credentials.WEBHOOK_SECRET,
    ...replaced,
  });
  const path = env.WEBHOOK_PATH || '/api/github/webhooks';
  // Until then it can neither log nor tell a signature.
  await probot.ready();
  const served = createAppServer(probot, app, path);
  const port = env.PORT === '0' ? 0 : Number(env.PORT) || 3000;
  await new Promise<void>((resolve, reject) => {
    served.server.once('error', reject);
    served.server.listen(port, env.HOST || undefined, resolve);
  });
  probot.log.info({ port, path }, 'listening');
  app.start();
  const told = tellWhoseKey(app.self, probot.log, credentials.APP_ID, host);
  return { ...served, log: probot.log, told };
}

/** The credentials of an App that is made now, by clicking; ends the process by a signal before. */
async function registered(env: Environment): Promise<Credentials> {
  const { register } = await import('./registration/register.js');
  const ending = new AbortController();
  const end = () => ending.abort();
  process.on('SIGTERM', end).on('SIGINT', end);
  const say = (line: string) => process.stdout.write(`${line}\n`);
  const made = await register(env, { say, signal: ending.signal });
  if (!made) process.exit(0);
  process.off('SIGTERM', end).off('SIGINT', end);
  return made;
}

/** Serves until a signal comes, and ends the process when its work is done. */
export async function start(given: Environment = process.env): Promise<void> {
  const env = environmentOf(given);
  const app = await serve(readCredentials(env) ? env : { ...env, ...(await registered(env)) });
  let draining = false;
  const end = (signal: string) => {
    app.log.info({ signal, working: app.working() }, draining ? 'still draining' : 'draining');
    // npm and a terminal send the same signal twice.
    if (draining) return;
    draining = true;
    void app.drain().then(() => process.exit(0));
  };
  process.on('SIGTERM', end).on('SIGINT', end);
}
