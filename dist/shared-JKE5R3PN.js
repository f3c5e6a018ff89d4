import {
  createRoom,
  readBody
} from "./shared-XHPBFAQP.js";
import {
  soon
} from "./shared-RBNVSRKJ.js";

// src/app/http.ts
import { createServer } from "node:http";

// src/app/intake.ts
import { verify } from "@octokit/webhooks-methods";

// src/app/nesting.ts
var QUOTE = 34;
var BACKSLASH = 92;
var OPEN = /* @__PURE__ */ new Set([91, 123]);
var CLOSE = /* @__PURE__ */ new Set([93, 125]);
function nestsDeeper(json, most) {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    if (quoted) {
      if (code === BACKSLASH) at += 1;
      else if (code === QUOTE) quoted = false;
    } else if (code === QUOTE) quoted = true;
    else if (OPEN.has(code)) depth += 1;
    else if (CLOSE.has(code)) depth -= 1;
    if (depth > most) return true;
  }
  return false;
}

// src/app/intake.ts
function header(request, name) {
  const value = request.headers[name];
  return typeof value === "string" ? value : "";
}
var DEEPEST = 500;
function parsePayload(body) {
  try {
    const payload = JSON.parse(body);
    const isObject = typeof payload === "object" && payload !== null && !Array.isArray(payload);
    return isObject ? payload : null;
  } catch {
    return null;
  }
}
var SIGNATURE = /^sha256=[0-9a-f]{64}$/;
async function takeIn(secret, request, most, room) {
  const signature = header(request, "x-hub-signature-256");
  const name = header(request, "x-github-event");
  const id = header(request, "x-github-delivery");
  if (!signature || !name || !id) {
    const error = "Expected the headers of a GitHub webhook with a SHA-256 signature";
    return { status: 400, error };
  }
  const unknown = { status: 401, error: "The signature does not match the payload" };
  if (!SIGNATURE.test(signature)) return unknown;
  const body = await readBody(request, most, room);
  if ("refused" in body) {
    return body.refused === "too large" ? { status: 413, error: `Payloads end at ${most} bytes (MAX_BODY_BYTES)` } : { status: 503, error: "Too many deliveries are being received; redeliver this one" };
  }
  const known = await verify(secret, body.text, signature).catch(() => false);
  if (!known) return unknown;
  if (nestsDeeper(body.text, DEEPEST)) {
    return { status: 400, error: `The payload nests deeper than ${DEEPEST} levels` };
  }
  const payload = parsePayload(body.text);
  if (!payload) return { status: 400, error: "The payload is no JSON object" };
  return { id, name, payload, text: body.text };
}

// src/app/http.ts
var PATIENCE = {
  headers: 5e3,
  request: 15e3,
  idle: 1e4,
  silent: 2e4,
  check: 1e3
};
var BODIES = 4;
var HANDED = 5e3;
var KEPT = 8e3;
var CONNECTIONS = 2e4;
function answer(response, status, body) {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(`${JSON.stringify(body)}
`);
}
function pathOf(target) {
  const base = "http://localhost";
  return URL.canParse(target, base) ? new URL(target, base).pathname : null;
}
function createIntake(behind, settings) {
  const { path, secret, maxBody } = settings;
  const patience = { ...PATIENCE, ...settings.patience };
  const room = createRoom(BODIES * maxBody);
  const handed = { deliveries: 0, bytes: 0 };
  const receiving = /* @__PURE__ */ new Set();
  const hand = (delivery) => {
    const bytes = delivery.text.length;
    handed.deliveries += 1;
    handed.bytes += bytes;
    return behind.receive(delivery).finally(() => {
      handed.deliveries -= 1;
      handed.bytes -= bytes;
    });
  };
  const isBehind = () => handed.deliveries >= (settings.handed ?? HANDED) || handed.bytes >= BODIES * maxBody;
  const receive = async (...[request, response]) => {
    const delivery = isBehind() ? { status: 503, error: "Too many deliveries wait to be worked on; redeliver this one" } : await takeIn(secret, request, maxBody, room);
    if ("status" in delivery) {
      behind.refused(delivery.status);
      if (!request.complete) response.setHeader("connection", "close");
      if (delivery.status === 503) response.setHeader("retry-after", "10");
      return answer(response, delivery.status, { error: delivery.error });
    }
    const kept = hand(delivery);
    if (settings.lasting && !await soon(kept, KEPT, false)) {
      response.setHeader("retry-after", "10");
      const error = "The delivery cannot be kept now; redeliver it. GET /ready says why";
      return answer(response, 503, { error });
    }
    answer(response, 202, { accepted: delivery.id });
    await kept;
  };
  const health = async (response) => {
    try {
      answer(response, 200, { ok: true, queued: await behind.working() });
    } catch (error) {
      behind.failed(error);
      answer(response, 503, { ok: false, error: error instanceof Error ? error.message : "stuck" });
    }
  };
  const ready = async (response) => {
    const reasons = server.listening ? await behind.reasons() : ["it is about to end"];
    answer(response, reasons.length > 0 ? 503 : 200, { ready: reasons.length === 0, reasons });
  };
  const show = async (response) => {
    const metrics = await behind.metrics();
    if (!metrics) return answer(response, 503, { error: "The work gives no answer now" });
    response.writeHead(200, { "content-type": metrics.type });
    response.end(metrics.text);
  };
  const looks = { connectionsCheckingInterval: patience.check };
  const server = createServer(looks, (request, response) => {
    if (!server.listening) response.setHeader("connection", "close");
    const failed = (error) => {
      behind.failed(error);
      if (response.headersSent) response.destroy();
      else answer(response, 500, { error: "The request failed; send it again" });
    };
    const target = request.url ?? "/";
    const pathname = pathOf(target);
    if (pathname === null) {
      const came = target.slice(0, 80);
      return answer(response, 400, { error: `"${came}" is no URL; expected POST ${path}` });
    }
    if (request.method === "POST" && pathname === path && !settings.receives) {
      const error = "This process only works (PROCESS_ROLE=worker); deliver to one that receives";
      if (!request.complete) response.setHeader("connection", "close");
      return answer(response, 404, { error });
    }
    if (request.method === "POST" && pathname === path) {
      const received = receive(request, response).catch((error) => {
        if (request.destroyed && !request.complete) response.destroy();
        else failed(error);
      }).finally(() => receiving.delete(received));
      receiving.add(received);
      return;
    }
    if (request.method === "GET" && (pathname === "/ping" || pathname === "/health")) {
      return void health(response).catch(failed);
    }
    if (request.method === "GET" && pathname === "/ready") {
      return void ready(response).catch(failed);
    }
    if (request.method === "GET" && pathname === "/metrics") {
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
    async listen(port, host) {
      await new Promise((resolve, reject) => {
        server.once("error", reject);
        server.listen(port, host || void 0, resolve);
      });
      return server.address().port;
    },
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
    }
  };
}

// src/app/talk.ts
function talk(port, answers, heard = () => {
}) {
  let last = 0;
  const open = /* @__PURE__ */ new Map();
  async function reply({ id, ask, given }) {
    try {
      const value = await answers[ask]?.(given);
      if (id !== null) port.postMessage({ id, value });
    } catch (error) {
      if (id === null) throw error;
      const message = error instanceof Error ? error.message : String(error);
      port.postMessage({ id, error: message });
    }
  }
  port.on("message", (message) => {
    heard();
    if ("ask" in message) return void reply(message);
    const asked = open.get(message.id);
    open.delete(message.id);
    if ("error" in message) asked?.reject(new Error(message.error));
    else asked?.resolve(message.value);
  });
  return {
    ask(ask, given) {
      last += 1;
      const id = last;
      return new Promise((resolve, reject) => {
        open.set(id, { resolve, reject });
        port.postMessage({ id, ask, given });
      });
    },
    tell: (ask, given) => port.postMessage({ id: null, ask, given })
  };
}

// src/app/threaded.ts
import { extname } from "node:path";
import { Worker } from "node:worker_threads";
var ANSWERS = {
  working: 500,
  metrics: 5e3,
  /** It waits for GitHub for five seconds itself. */
  reasons: 6e3,
  /** After so long without a word it counts as stuck, and `/health` fails. */
  stuck: 2e4
};
var ENTRY = new URL(`./intake-thread${extname(import.meta.url)}`, import.meta.url);
function threadedIntake(behind, settings, entry = ENTRY) {
  const thread = new Worker(entry, { workerData: settings });
  const { ask } = talk(thread, {
    receive: ({ id, name, text }) => behind.receive({ id, name, text, payload: JSON.parse(text) }),
    working: () => behind.working(),
    reasons: () => behind.reasons(),
    metrics: () => behind.metrics(),
    refused: (status) => behind.refused(status),
    failed: (error) => behind.failed(error)
  });
  return {
    async listen(port, host) {
      let broken = () => {
      };
      const started = new Promise((_, reject) => {
        broken = reject;
      });
      thread.once("error", broken);
      try {
        return await Promise.race([ask("listen", { port, host }), started]);
      } finally {
        thread.off("error", broken);
      }
    },
    async close(within) {
      await soon(ask("close", within), within, null);
    },
    async end() {
      await thread.terminate();
    }
  };
}

export {
  createIntake,
  talk,
  ANSWERS,
  threadedIntake
};
//# sourceMappingURL=shared-JKE5R3PN.js.map
