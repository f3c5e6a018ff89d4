// The App as a server: acknowledges each webhook at once, works after, drains on SIGTERM.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createProbot, type Probot, ProbotOctokit } from 'probot';
import { timedFetch } from '../github/client.js';
import { installApp } from './app.js';
import type { Queue } from './queue.js';

type Environment = Record<string, string | undefined>;

/** GitHub caps payloads at 25 MB. */
const MOST_BYTES = 26_214_400;

/** Names what the environment lacks. @throws Error for people. */
export function checkEnvironment(env: Environment): void {
  const missing = [
    ...(env.APP_ID ? [] : ['APP_ID']),
    ...(env.PRIVATE_KEY || env.PRIVATE_KEY_PATH ? [] : ['PRIVATE_KEY or PRIVATE_KEY_PATH']),
    ...(env.WEBHOOK_SECRET ? [] : ['WEBHOOK_SECRET']),
  ];
  if (missing.length === 0) return;
  throw new Error(
    `The server does not start: ${missing.join(', ')} not set. Set it from the App's settings page, for example WEBHOOK_SECRET=$(openssl rand -hex 32). Without a secret anybody could send events.`,
  );
}

async function readBody(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > MOST_BYTES) return null;
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString('utf8');
}

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

async function receive(
  probot: Probot,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const signature = header(request, 'x-hub-signature-256');
  const name = header(request, 'x-github-event');
  const id = header(request, 'x-github-delivery');
  if (!signature || !name || !id) {
    return answer(response, 400, {
      error: 'Expected the headers of a GitHub webhook with a SHA-256 signature',
    });
  }
  const body = await readBody(request);
  if (body === null) return answer(response, 413, { error: `Payloads end at ${MOST_BYTES} bytes` });
  const known = await probot.webhooks.verify(body, signature).catch(() => false);
  if (!known) return answer(response, 401, { error: 'The signature does not match the payload' });
  const payload = parsePayload(body);
  if (!payload) return answer(response, 400, { error: 'The payload is no JSON object' });
  answer(response, 202, { accepted: id });
  type Event = Parameters<Probot['receive']>[0];
  await probot.receive({ id, name, payload } as unknown as Event);
}

/** Makes the HTTP server of an App. `/health` counts deliveries until their work is done. */
export function createAppServer(probot: Probot, queue: Queue, path: string): Server {
  let receiving = 0;
  return createServer((request, response) => {
    const target = request.url ?? '/';
    const pathname = pathOf(target);
    if (pathname === null) {
      const came = target.slice(0, 80);
      return answer(response, 400, { error: `"${came}" is no URL; expected POST ${path}` });
    }
    if (request.method === 'GET' && (pathname === '/ping' || pathname === '/health')) {
      return answer(response, 200, { ok: true, queued: receiving + queue.size() });
    }
    if (request.method !== 'POST' || pathname !== path) {
      return answer(response, 404, { error: `Webhooks are received by POST ${path}` });
    }
    receiving += 1;
    receive(probot, request, response)
      .catch((err: unknown) => {
        probot.log.error({ err }, 'a delivery failed');
        if (!response.headersSent)
          answer(response, 500, { error: 'The delivery failed; redeliver it' });
      })
      .finally(() => {
        receiving -= 1;
      });
  });
}

/** Starts the server with Probot's own environment variables; resolves when it listens. */
export async function start(env: Environment = process.env): Promise<void> {
  checkEnvironment(env);
  const Octokit = ProbotOctokit.defaults((options: { request?: object }) => ({
    ...options,
    request: { ...options.request, fetch: timedFetch() },
    throttle: { enabled: false },
    retry: { enabled: false },
  }));
  const probot = createProbot({
    env: { LOG_LEVEL: 'info', ...env } as Record<string, string>,
    overrides: { Octokit: Octokit as unknown as typeof ProbotOctokit },
  });
  const host = env.GHE_HOST || 'github.com';
  const {
    queue,
    start: sweep,
    stop: silence,
  } = installApp(probot, {
    host,
    now: () => new Date().toISOString(),
    secret: env.WEBHOOK_SECRET ?? '',
  });
  const path = env.WEBHOOK_PATH || '/api/github/webhooks';
  const server = createAppServer(probot, queue, path);
  const stop = async (signal: string) => {
    probot.log.info({ signal, queued: queue.size() }, 'draining');
    server.close();
    silence();
    server.closeIdleConnections();
    await queue.drain();
    process.exit(0);
  };
  process.once('SIGTERM', () => void stop('SIGTERM'));
  process.once('SIGINT', () => void stop('SIGINT'));
  const port = Number(env.PORT) || 3000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, env.HOST || undefined, resolve);
  });
  probot.log.info({ port, path }, 'listening');
  sweep();
}
