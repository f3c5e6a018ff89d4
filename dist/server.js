#!/usr/bin/env node
import {
  installApp,
  timedFetch
} from "./shared-OVWQUWZZ.js";
import "./shared-I3RKDYLC.js";
import "./shared-IIY6IKX6.js";
import "./shared-TFFA5R4I.js";
import "./shared-2RKW2RED.js";
import "./shared-AR342QKE.js";

// src/app/server.ts
import { createServer } from "node:http";
import { createProbot, ProbotOctokit } from "probot";
var MOST_BYTES = 26214400;
function checkEnvironment(env) {
  const missing = [
    ...env.APP_ID ? [] : ["APP_ID"],
    ...env.PRIVATE_KEY || env.PRIVATE_KEY_PATH ? [] : ["PRIVATE_KEY or PRIVATE_KEY_PATH"],
    ...env.WEBHOOK_SECRET ? [] : ["WEBHOOK_SECRET"]
  ];
  if (missing.length === 0) return;
  throw new Error(
    `The server does not start: ${missing.join(", ")} not set. Set it from the App's settings page, for example WEBHOOK_SECRET=$(openssl rand -hex 32). Without a secret anybody could send events.`
  );
}
async function readBody(request) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > MOST_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
function answer(response, status, body) {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(`${JSON.stringify(body)}
`);
}
function header(request, name) {
  const value = request.headers[name];
  return typeof value === "string" ? value : "";
}
function parsePayload(body) {
  try {
    const payload = JSON.parse(body);
    return typeof payload === "object" && payload !== null && !Array.isArray(payload) ? payload : null;
  } catch {
    return null;
  }
}
function pathOf(target) {
  const base = "http://localhost";
  return URL.canParse(target, base) ? new URL(target, base).pathname : null;
}
async function admit(probot, request, response) {
  const refuse = (status, error) => {
    answer(response, status, { error });
    return null;
  };
  const signature = header(request, "x-hub-signature-256");
  const name = header(request, "x-github-event");
  const id = header(request, "x-github-delivery");
  if (!signature || !name || !id) {
    return refuse(400, "Expected the headers of a GitHub webhook with a SHA-256 signature");
  }
  const body = await readBody(request);
  if (body === null) return refuse(413, `Payloads end at ${MOST_BYTES} bytes`);
  const known = await probot.webhooks.verify(body, signature).catch(() => false);
  if (!known) return refuse(401, "The signature does not match the payload");
  const payload = parsePayload(body);
  if (!payload) return refuse(400, "The payload is no JSON object");
  return { id, name, payload };
}
function createAppServer(probot, app, path) {
  const { queue } = app;
  const deliveries = /* @__PURE__ */ new Set();
  const working = () => deliveries.size + queue.size();
  function workOn(event) {
    const done = probot.receive(event).catch((err) => probot.log.error({ err }, "a delivery failed")).finally(() => deliveries.delete(done));
    deliveries.add(done);
  }
  async function receive(request, response) {
    const event = await admit(probot, request, response);
    if (!event) return;
    answer(response, 202, { accepted: event.id });
    workOn(event);
  }
  const server = createServer((request, response) => {
    if (!server.listening) response.setHeader("connection", "close");
    const target = request.url ?? "/";
    const pathname = pathOf(target);
    if (pathname === null) {
      const came = target.slice(0, 80);
      return answer(response, 400, { error: `"${came}" is no URL; expected POST ${path}` });
    }
    if (request.method === "GET" && (pathname === "/ping" || pathname === "/health")) {
      return answer(response, 200, { ok: true, queued: working() });
    }
    if (request.method !== "POST" || pathname !== path) {
      return answer(response, 404, { error: `Webhooks are received by POST ${path}` });
    }
    receive(request, response).catch((err) => {
      probot.log.error({ err }, "a delivery failed");
      if (!response.headersSent)
        answer(response, 500, { error: "The delivery failed; redeliver it" });
    });
  });
  async function settle(finish) {
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
    }
  };
}
async function serve(env, { log, ...replaced } = {}) {
  checkEnvironment(env);
  const Octokit = ProbotOctokit.defaults((options) => ({
    ...options,
    request: { ...options.request, fetch: timedFetch() },
    throttle: { enabled: false },
    retry: { enabled: false }
  }));
  const probot = createProbot({
    env: { LOG_LEVEL: "info", ...env },
    overrides: { Octokit, ...log ? { log } : {} }
  });
  const app = installApp(probot, {
    host: env.GHE_HOST || "github.com",
    now: () => (/* @__PURE__ */ new Date()).toISOString(),
    secret: env.WEBHOOK_SECRET ?? "",
    ...replaced
  });
  const path = env.WEBHOOK_PATH || "/api/github/webhooks";
  await probot.ready();
  const served = createAppServer(probot, app, path);
  const port = env.PORT === "0" ? 0 : Number(env.PORT) || 3e3;
  await new Promise((resolve, reject) => {
    served.server.once("error", reject);
    served.server.listen(port, env.HOST || void 0, resolve);
  });
  probot.log.info({ port, path }, "listening");
  app.start();
  return { ...served, log: probot.log };
}
async function start(env = process.env) {
  const app = await serve(env);
  let draining = false;
  const end = (signal) => {
    app.log.info({ signal, working: app.working() }, draining ? "still draining" : "draining");
    if (draining) return;
    draining = true;
    void app.drain().then(() => process.exit(0));
  };
  process.on("SIGTERM", end).on("SIGINT", end);
}

// src/app/main.ts
start().catch((error) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}
`);
  process.exit(1);
});
//# sourceMappingURL=server.js.map
