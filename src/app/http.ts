// The HTTP server of the App: acknowledges a webhook at once; whatever anybody sends, it goes on.
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { Probot } from 'probot';
import { loggable } from '../github/loggable.js';
import type { InstalledApp } from './app.js';
import { takeIn } from './intake.js';
import type { Metrics } from './metrics.js';
import { createRoom } from './read-body.js';
import type { Readiness } from './readiness.js';
import type { Settings } from './settings.js';
import { soon } from './soon.js';

export interface AppServer {
  server: Server;
  /** Deliveries that were acknowledged, and keys of the queue, whose work is not done. */
  working(): Promise<number>;
  /** Resolves when all of that is done, another try included. */
  idle(): Promise<void>;
  /** Takes no more connections; resolves when what runs has ended. Gives how many keys are left. */
  drain(): Promise<number>;
}

/** How long a connection may take, milliseconds. */
export interface Patience {
  /** For the headers of a request. */
  headers: number;
  /** For a whole request: GitHub sends a delivery within ten seconds or gives up. */
  request: number;
  /** For the next request on a connection that is kept. */
  idle: number;
  /** For taking an answer: nothing moves on the connection. */
  silent: number;
  /** Between two looks at who takes too long. */
  check: number;
}

const PATIENCE: Patience = {
  headers: 5_000,
  request: 15_000,
  idle: 10_000,
  silent: 20_000,
  check: 1_000,
};
/** Bodies that are received at a time hold so many times the largest one together. */
const BODIES = 4;
/** The last part of DRAIN_SECONDS is for ending itself. */
const MARGIN = 0.9;
/** GitHub waits ten seconds for the answer; what is kept later than this is refused, milliseconds. */
const KEPT = 8_000;
/** `/health` waits so long for the queue, milliseconds. */
const HEALTH = 250;
/** Beyond this many connections new ones are closed. */
const CONNECTIONS = 20_000;

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(`${JSON.stringify(body)}\n`);
}

/** Path of the request's target; null where that is no URL, as in `GET //`. */
function pathOf(target: string): string | null {
  const base = 'http://localhost';
  return URL.canParse(target, base) ? new URL(target, base).pathname : null;
}

export interface ServerParts {
  probot: Probot;
  app: InstalledApp;
  /** Path that receives webhooks. */
  path: string;
  settings: Settings;
  metrics: Metrics;
  readiness: Readiness;
  patience?: Partial<Patience>;
}

/** Makes the server; it does not listen yet. */
export function createAppServer(parts: ServerParts): AppServer {
  const { probot, app, path, settings, metrics, readiness } = parts;
  const { queue } = app;
  const patience = { ...PATIENCE, ...parts.patience };
  const room = createRoom(BODIES * settings.maxBody);
  const deliveries = new Set<Promise<void>>();
  /** Requests whose body is being received. */
  const receiving = new Set<Promise<void>>();
  const working = async () => deliveries.size + (await queue.size());

  const receive: Parameters<typeof createServer>[1] = async (request, response) => {
    const event = await takeIn(probot, request, settings.maxBody, room);
    if ('status' in event) {
      metrics.events.inc({ event: 'unknown', outcome: `${event.status}` });
      // The rest of a body that is not wanted is not waited for.
      if (!request.complete) response.setHeader('connection', 'close');
      if (event.status === 503) response.setHeader('retry-after', '10');
      return answer(response, event.status, { error: event.error });
    }
    const kept = probot
      .receive(event)
      .then(() => app.isKept(event.id))
      .catch((error: unknown) => {
        probot.log.error({ err: loggable(error), delivery: event.id }, 'a delivery failed');
        return false;
      });
    const done = kept.then(() => {}).finally(() => deliveries.delete(done));
    deliveries.add(done);
    // What others may work on is kept first; else GitHub's log has it as failed, and a pass finds it.
    if (app.lasting && !(await soon(kept, KEPT, false))) {
      metrics.events.inc({ event: event.name, outcome: 'not kept' });
      response.setHeader('retry-after', '10');
      const error = 'The delivery cannot be kept now; redeliver it. GET /ready says why';
      return answer(response, 503, { error });
    }
    metrics.events.inc({ event: event.name, outcome: 'accepted' });
    answer(response, 202, { accepted: event.id });
  };

  const ready = async (response: ServerResponse) => {
    const reasons = server.listening ? await readiness.reasons() : ['it is about to end'];
    answer(response, reasons.length > 0 ? 503 : 200, { ready: reasons.length === 0, reasons });
  };

  const show = async (response: ServerResponse) => {
    response.writeHead(200, { 'content-type': metrics.contentType });
    response.end(await metrics.text());
  };

  const looks = { connectionsCheckingInterval: patience.check };
  const server = createServer(looks, (request, response) => {
    // A connection that is kept open would bring more work for ever.
    if (!server.listening) response.setHeader('connection', 'close');
    const failed = (error: unknown) => {
      probot.log.error({ err: loggable(error) }, 'a request failed');
      if (response.headersSent) response.destroy();
      else answer(response, 500, { error: 'The request failed; send it again' });
    };
    const target = request.url ?? '/';
    const pathname = pathOf(target);
    if (pathname === null) {
      const came = target.slice(0, 80);
      return answer(response, 400, { error: `"${came}" is no URL; expected POST ${path}` });
    }
    if (request.method === 'POST' && pathname === path && settings.role === 'worker') {
      const error = 'This process only works (PROCESS_ROLE=worker); deliver to one that receives';
      if (!request.complete) response.setHeader('connection', 'close');
      return answer(response, 404, { error });
    }
    if (request.method === 'POST' && pathname === path) {
      const received = Promise.resolve(receive(request, response))
        .catch((error: unknown) => {
          // Whoever hung up needs no answer, and is no fault of ours.
          if (request.destroyed && !request.complete) response.destroy();
          else failed(error);
        })
        .finally(() => receiving.delete(received));
      receiving.add(received);
      return;
    }
    if (request.method === 'GET' && (pathname === '/ping' || pathname === '/health')) {
      // Whether the process lives does not depend on where the queue is; null: it cannot be asked.
      return void soon(working(), HEALTH, null)
        .then((queued) => answer(response, 200, { ok: true, queued }))
        .catch(failed);
    }
    if (request.method === 'GET' && pathname === '/ready') {
      return void ready(response).catch(failed);
    }
    if (request.method === 'GET' && pathname === '/metrics') {
      return void show(response).catch(failed);
    }
    answer(response, 404, { error: `Webhooks are received by POST ${path}` });
  });
  server.requestTimeout = patience.request;
  server.headersTimeout = patience.headers;
  server.keepAliveTimeout = patience.idle;
  server.timeout = patience.silent;
  server.maxConnections = CONNECTIONS;

  return {
    server,
    working,
    async idle() {
      while ((await working()) > 0) {
        await Promise.all(deliveries);
        await app.idle();
      }
    },
    async drain() {
      server.close();
      server.closeIdleConnections();
      await app.stop();
      const end = Date.now() + settings.drain * MARGIN;
      // What is being received or was acknowledged has to reach the queue first.
      while (receiving.size + deliveries.size > 0 && Date.now() < end) {
        const late = new Promise((resolve) => setTimeout(resolve, end - Date.now()).unref());
        await Promise.race([Promise.all([...receiving, ...deliveries]), late]);
      }
      return queue.drain(Math.max(end - Date.now(), 0));
    },
  };
}
