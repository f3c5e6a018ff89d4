// The HTTP server of the App: acknowledges a webhook at once; whatever anybody sends, it goes on.
// It knows nothing of the work but what it asks, so that it can run in a thread of its own.
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import { type Delivery, takeIn } from './intake.js';
import { listenAt } from './listen.js';
import { createRoom } from './read-body.js';
import { soon } from './soon.js';

/** What the intake hands deliveries to, and asks. */
export interface Behind {
  /** Resolves when the queue has what it touches; false where that failed, or it is not kept. */
  receive(delivery: Delivery): Promise<boolean>;
  /** How much work is not done; null where that is not known now. Throws where the work is stuck. */
  working(): Promise<number | null>;
  /** Why the App cannot do its work now. */
  reasons(): Promise<string[]>;
  /** Its metrics as Prometheus reads them; null where they are not to be had now. */
  metrics(): Promise<{ type: string; text: string } | null>;
  /** Counts a delivery by the status of its answer. @param event its name; `unknown` where it brought none. */
  answered(event: string, status: number): void;
  /** Tells of an error of the intake itself. */
  failed(error: unknown): void;
}

/** Where deliveries come in. */
export interface Intake {
  /** Resolves with the port. @param port 0 for any that is free. @param host all where it is empty. */
  listen(port: number, host: string | undefined): Promise<number>;
  /** Takes no more connections; resolves when the queue has all that was acknowledged, or after so many milliseconds. */
  close(within: number): Promise<void>;
  /** Ends it and cuts all connections. */
  end(): Promise<void>;
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
/** Bodies that are received at a time hold so many times the largest one together; those handed on as well. */
const BODIES = 4;
/** So many deliveries may be on their way to the queue. */
const HANDED = 5_000;
/** GitHub waits ten seconds for the answer; what is kept later than this is refused, milliseconds. */
const KEPT = 8_000;
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

export interface IntakeSettings {
  /** Path that receives webhooks. */
  path: string;
  /** Of the webhooks. */
  secret: string;
  /** Bytes of a delivery. */
  maxBody: number;
  patience: Partial<Patience>;
  /** Whether this process receives deliveries. */
  receives: boolean;
  /** Whether a delivery is acknowledged only when it is kept where other processes find it. */
  lasting: boolean;
  /** Deliveries that may be on their way to the queue. */
  handed?: number;
  /** Milliseconds in which a delivery has to be kept where it is acknowledged only then. */
  kept?: number;
}

/** Makes the server; it does not listen yet. */
export function createIntake(behind: Behind, settings: IntakeSettings): Intake {
  const { path, secret, maxBody } = settings;
  const patience = { ...PATIENCE, ...settings.patience };
  const room = createRoom(BODIES * maxBody);
  /** What was acknowledged and is on its way to the queue. */
  const handed = { deliveries: 0, bytes: 0 };
  /** Requests that are being received, until the queue has what they brought. */
  const receiving = new Set<Promise<void>>();

  const hand = (delivery: Delivery) => {
    const bytes = delivery.text.length;
    handed.deliveries += 1;
    handed.bytes += bytes;
    return behind.receive(delivery).finally(() => {
      handed.deliveries -= 1;
      handed.bytes -= bytes;
    });
  };
  const isBehind = () =>
    handed.deliveries >= (settings.handed ?? HANDED) || handed.bytes >= BODIES * maxBody;

  const receive = async (...[request, response]: Parameters<RequestListener>) => {
    // GitHub's log has what is refused as failed, and the next pass finds it there.
    const delivery = isBehind()
      ? { status: 503, error: 'Too many deliveries wait to be worked on; redeliver this one' }
      : await takeIn(secret, request, maxBody, room);
    if ('status' in delivery) {
      behind.answered('unknown', delivery.status);
      // The rest of a body that is not wanted is not waited for.
      if (!request.complete) response.setHeader('connection', 'close');
      if (delivery.status === 503) response.setHeader('retry-after', '10');
      return answer(response, delivery.status, { error: delivery.error });
    }
    const kept = hand(delivery);
    // What others may work on is kept first; else GitHub's log has it as failed, and a pass finds it.
    if (settings.lasting && !(await soon(kept, settings.kept ?? KEPT, false))) {
      behind.answered(delivery.name, 503);
      response.setHeader('retry-after', '10');
      const error = 'The delivery cannot be kept now; redeliver it. GET /ready says why';
      return answer(response, 503, { error });
    }
    behind.answered(delivery.name, 202);
    answer(response, 202, { accepted: delivery.id });
    await kept;
  };

  const health = async (response: ServerResponse) => {
    try {
      answer(response, 200, { ok: true, queued: await behind.working() });
    } catch (error) {
      behind.failed(error);
      answer(response, 503, { ok: false, error: error instanceof Error ? error.message : 'stuck' });
    }
  };

  const ready = async (response: ServerResponse) => {
    const reasons = server.listening ? await behind.reasons() : ['it is about to end'];
    answer(response, reasons.length > 0 ? 503 : 200, { ready: reasons.length === 0, reasons });
  };

  const show = async (response: ServerResponse) => {
    const metrics = await behind.metrics();
    if (!metrics) return answer(response, 503, { error: 'The work gives no answer now' });
    response.writeHead(200, { 'content-type': metrics.type });
    response.end(metrics.text);
  };

  const looks = { connectionsCheckingInterval: patience.check };
  const server = createServer(looks, (request, response) => {
    // A connection that is kept open would bring more work for ever.
    if (!server.listening) response.setHeader('connection', 'close');
    const failed = (error: unknown) => {
      behind.failed(error);
      if (response.headersSent) response.destroy();
      else answer(response, 500, { error: 'The request failed; send it again' });
    };
    const target = request.url ?? '/';
    const pathname = pathOf(target);
    if (pathname === null) {
      const came = target.slice(0, 80);
      return answer(response, 400, { error: `"${came}" is no URL; expected POST ${path}` });
    }
    if (request.method === 'POST' && pathname === path && !settings.receives) {
      const error = 'This process only works (PROCESS_ROLE=worker); deliver to one that receives';
      if (!request.complete) response.setHeader('connection', 'close');
      return answer(response, 404, { error });
    }
    if (request.method === 'POST' && pathname === path) {
      const received = receive(request, response)
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
      return void health(response).catch(failed);
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
    listen: (port, host) => listenAt(server, port, host),
    async close(within) {
      const end = Date.now() + within;
      server.close();
      server.closeIdleConnections();
      while (receiving.size > 0 && Date.now() < end) {
        await soon(Promise.all(receiving), end - Date.now(), null);
      }
    },
    async end() {
      server.close();
      server.closeAllConnections();
    },
  };
}
