#!/usr/bin/env node
import {
  createRoom,
  environmentOf,
  hooksPathOf,
  portOf,
  readBody
} from "./shared-RA2BCZXJ.js";
import {
  installApp
} from "./shared-5D34NRXE.js";
import "./shared-6I6MSI6A.js";
import "./shared-3EJAWUHC.js";
import "./shared-UZOS7C2I.js";
import "./shared-JGOUTKI4.js";
import {
  timedFetch
} from "./shared-BFMBJAPI.js";
import {
  statusOf,
  whyUnread
} from "./shared-CWUASGUJ.js";
import "./shared-R4GRRD3P.js";
import "./shared-ICOOB72K.js";
import "./shared-OVZWDWBT.js";
import "./shared-R7I3N4U6.js";
import "./shared-X2T5HUZH.js";
import "./shared-FRQMX2QF.js";
import "./shared-TKRUAG6T.js";
import "./shared-GGHNXHCV.js";
import "./shared-RTV4TPGD.js";
import "./shared-QUHVKVOR.js";
import "./shared-3FQS7JMV.js";
import "./shared-BFBH3GCL.js";
import "./shared-2RKW2RED.js";
import "./shared-ED55MWZA.js";
import "./shared-Z5BOR56U.js";
import "./shared-7WORYPDV.js";
import "./shared-UQP6C4QQ.js";
import "./shared-N36F2VUV.js";
import "./shared-KPD4FGPD.js";
import "./shared-MT4JZNAJ.js";
import "./shared-JTZMZI5E.js";
import "./shared-SEVQBVGR.js";
import "./shared-CJ37DJUI.js";
import "./shared-5EVEGXHW.js";
import "./shared-D33I62KF.js";
import "./shared-27MO4RO3.js";

// src/app/server.ts
import { createProbot, ProbotOctokit } from "probot";

// src/app/private-key.ts
import { createPrivateKey } from "node:crypto";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
var EXPECTED = `Expected the .pem file that GitHub gives in the App's settings under "Private keys"; it begins with -----BEGIN RSA PRIVATE KEY-----`;
var CODES = {
  ENOENT: "does not exist",
  EISDIR: "is a folder, not a file",
  ENOTDIR: "does not exist: a part of the path is no folder",
  EACCES: "cannot be read: this process has no permission to",
  EPERM: "cannot be read: this process has no permission to"
};
function readKeyFile(path) {
  try {
    return readFileSync(resolve(path), "utf8");
  } catch (error) {
    const { code = "" } = error;
    const why = CODES[code] ?? `cannot be read (${code})`;
    throw new Error(
      `PRIVATE_KEY_PATH is ${path}, which ${why}; looked for at ${resolve(path)}. Set it to the .pem file of the App, for example PRIVATE_KEY_PATH=/run/secrets/app.pem.`
    );
  }
}
var LABEL = /-----BEGIN ([A-Z0-9 ]+)-----/;
function unwrap(given) {
  const bare = given.trim().replace(/^(["'`])([\s\S]*)\1$/, "$2");
  if (LABEL.test(bare)) return bare.replace(/\\r|\r/g, "").replace(/\\n/g, "\n");
  const packed = bare.replace(/\s+/g, "");
  if (!/^[A-Za-z0-9+/_-]+=*$/.test(packed)) return bare;
  const decoded = Buffer.from(packed, "base64").toString("utf8");
  return LABEL.test(decoded) ? unwrap(decoded) : bare;
}
function mistakenFor(text) {
  const label = LABEL.exec(text)?.[1] ?? "";
  if (/^ssh-|^ecdsa-/.test(text)) return "is the public half of an SSH key";
  if (label.includes("OPENSSH")) return "is an SSH key";
  if (label.includes("PUBLIC KEY")) return "is a public key, the half that GitHub keeps";
  if (label.includes("CERTIFICATE")) return "is a certificate";
  if (label.includes("ENCRYPTED") || /^Proc-Type: 4,ENCRYPTED/m.test(text)) {
    return "is encrypted with a passphrase, which nobody could type here";
  }
  if (label.startsWith("EC") || label.startsWith("DSA")) return "is no RSA key";
  if (label && !/-----END [A-Z0-9 ]+-----/.test(text)) {
    return "is cut off: the line -----END …----- is missing";
  }
  if (label) return null;
  if (/^SHA256:/.test(text)) return "is the key's fingerprint, not the key";
  if (/\.pem$|^[./~]/.test(text) && !text.includes("\n")) {
    return "is a path; put it into PRIVATE_KEY_PATH instead";
  }
  return "is no private key in PEM form";
}
function tidy(text) {
  const [, label, inner = ""] = /-----BEGIN ([A-Z0-9 ]+)-----([\s\S]*?)-----END \1-----/.exec(text) ?? [];
  if (label === void 0) return text;
  const lines = inner.replace(/\s+/g, "").match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ""].join("\n");
}
function parse(text) {
  try {
    return createPrivateKey(tidy(text));
  } catch {
    return null;
  }
}
function readPrivateKey(env) {
  const { PRIVATE_KEY_PATH: path = "" } = env;
  const value = (env.PRIVATE_KEY ?? "").trim();
  const name = value ? "PRIVATE_KEY" : `The file of PRIVATE_KEY_PATH, ${path},`;
  const given = value || readKeyFile(path);
  const refuse = (why) => new Error(
    `${name} ${why}. ${EXPECTED}. Came: ${given.trim().length} characters. Generate a new key there if this one is lost; the old one goes on working until you delete it.`
  );
  if (given.trim() === "") throw refuse("is empty");
  const text = unwrap(given);
  const mistaken = mistakenFor(text);
  if (mistaken !== null) throw refuse(mistaken);
  const key = parse(text);
  if (!key) throw refuse("is damaged: between its first and last line it is no key");
  if (key.asymmetricKeyType !== "rsa") throw refuse("is no RSA key");
  return key.export({ type: "pkcs1", format: "pem" }).toString();
}

// src/app/credentials.ts
var KEY = "PRIVATE_KEY or PRIVATE_KEY_PATH";
function readAppId(value) {
  const id = value.trim();
  if (/^[1-9]\d{0,14}$/.test(id)) return id;
  const client = /^Iv\d|^lv\d/i.test(id) ? " That looks like the client ID." : "";
  throw new Error(
    `The server does not start: APP_ID is "${id.slice(0, 40)}", which is no number.${client} Expected the number that the App's settings page shows as "App ID", for example APP_ID=123456.`
  );
}
function readCredentials(env) {
  const has = (name) => (env[name] ?? "").trim() !== "";
  const key = has("PRIVATE_KEY") || has("PRIVATE_KEY_PATH");
  const given = {
    APP_ID: has("APP_ID"),
    [KEY]: key,
    WEBHOOK_SECRET: has("WEBHOOK_SECRET")
  };
  const missing = Object.keys(given).filter((name) => !given[name]);
  if (missing.length === Object.keys(given).length) return null;
  if (missing.length > 0) {
    throw new Error(
      `The server does not start: ${missing.join(", ")} not set. Set it from the App's settings page, for example WEBHOOK_SECRET=$(openssl rand -hex 32) there and here. Without a secret anybody could send events. To make a new App by clicking instead, take the others away: APP_ID, PRIVATE_KEY, PRIVATE_KEY_PATH and WEBHOOK_SECRET, in the environment and in ENV_FILE (default .env).`
    );
  }
  const appId = readAppId(env.APP_ID ?? "");
  try {
    return {
      APP_ID: appId,
      PRIVATE_KEY: readPrivateKey(env),
      WEBHOOK_SECRET: env.WEBHOOK_SECRET ?? ""
    };
  } catch (error) {
    throw new Error(`The server does not start: ${error.message}`);
  }
}

// src/app/http.ts
import { createServer } from "node:http";

// src/app/intake.ts
function header(request, name) {
  const value = request.headers[name];
  return typeof value === "string" ? value : "";
}
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
async function takeIn(probot, request, most, room) {
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
  const known = await probot.webhooks.verify(body.text, signature).catch(() => false);
  if (!known) return unknown;
  const payload = parsePayload(body.text);
  if (!payload) return { status: 400, error: "The payload is no JSON object" };
  return { id, name, payload };
}

// src/app/http.ts
var WHOLE_REQUEST = 15e3;
var HEADERS = 5e3;
var IDLE = 1e4;
var BODIES = 4;
var MARGIN = 0.9;
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
function createAppServer(parts) {
  const { probot, app, path, settings, metrics, readiness } = parts;
  const { queue } = app;
  const room = createRoom(BODIES * settings.maxBody);
  const deliveries = /* @__PURE__ */ new Set();
  const receiving = /* @__PURE__ */ new Set();
  const working = async () => deliveries.size + await queue.size();
  const receive = async (request, response) => {
    const event = await takeIn(probot, request, settings.maxBody, room);
    if ("status" in event) {
      metrics.events.inc({ event: "unknown", outcome: `${event.status}` });
      if (!request.complete) response.setHeader("connection", "close");
      if (event.status === 503) response.setHeader("retry-after", "10");
      return answer(response, event.status, { error: event.error });
    }
    metrics.events.inc({ event: event.name, outcome: "accepted" });
    answer(response, 202, { accepted: event.id });
    const done = probot.receive(event).catch((err) => probot.log.error({ err, delivery: event.id }, "a delivery failed")).finally(() => deliveries.delete(done));
    deliveries.add(done);
  };
  const ready = async (response) => {
    const reasons = server.listening ? await readiness.reasons() : ["it is about to end"];
    answer(response, reasons.length > 0 ? 503 : 200, { ready: reasons.length === 0, reasons });
  };
  const show = async (response) => {
    response.writeHead(200, { "content-type": metrics.contentType });
    response.end(await metrics.text());
  };
  const server = createServer((request, response) => {
    if (!server.listening) response.setHeader("connection", "close");
    const failed = (err) => {
      probot.log.error({ err }, "a request failed");
      if (response.headersSent) response.destroy();
      else answer(response, 500, { error: "The request failed; send it again" });
    };
    const target = request.url ?? "/";
    const pathname = pathOf(target);
    if (pathname === null) {
      const came = target.slice(0, 80);
      return answer(response, 400, { error: `"${came}" is no URL; expected POST ${path}` });
    }
    if (request.method === "POST" && pathname === path) {
      const received = Promise.resolve(receive(request, response)).catch((error) => {
        if (request.destroyed && !request.complete) response.destroy();
        else failed(error);
      }).finally(() => receiving.delete(received));
      receiving.add(received);
      return;
    }
    if (request.method === "GET" && (pathname === "/ping" || pathname === "/health")) {
      return void working().then((queued) => answer(response, 200, { ok: true, queued })).catch(failed);
    }
    if (request.method === "GET" && pathname === "/ready") {
      return void ready(response).catch(failed);
    }
    if (request.method === "GET" && pathname === "/metrics") {
      return void show(response).catch(failed);
    }
    answer(response, 404, { error: `Webhooks are received by POST ${path}` });
  });
  server.requestTimeout = WHOLE_REQUEST;
  server.headersTimeout = HEADERS;
  server.keepAliveTimeout = IDLE;
  server.maxConnections = CONNECTIONS;
  return {
    server,
    working,
    async idle() {
      while (await working() > 0) {
        await Promise.all(deliveries);
        await app.idle();
      }
    },
    async drain() {
      app.stop();
      server.close();
      server.closeIdleConnections();
      const end = Date.now() + settings.drain * MARGIN;
      while (receiving.size + deliveries.size > 0 && Date.now() < end) {
        const late = new Promise((resolve2) => setTimeout(resolve2, end - Date.now()).unref());
        await Promise.race([Promise.all([...receiving, ...deliveries]), late]);
      }
      return queue.drain(Math.max(end - Date.now(), 0));
    }
  };
}

// src/app/known-by-github.ts
function refusal(error, app, server) {
  const status = statusOf(error);
  const said = error?.message ?? "";
  if (status === 401 && /'(?:exp|iat)'|expir|issued at/i.test(said)) {
    return `${server} refuses the App's token because of its times: this machine's clock is wrong. Set the clock.`;
  }
  if (status === 401) {
    return `The key does not belong to App ${app} on ${server}. Take the App ID and a private key from the same App's settings page, and set APP_ID and PRIVATE_KEY (or PRIVATE_KEY_PATH) together. Nothing is reviewed or judged until then.`;
  }
  if (status === 404) {
    return `There is no App ${app} on ${server}. Check APP_ID, and GHE_HOST if the App lives on GitHub Enterprise Server. Nothing is reviewed or judged until then.`;
  }
  return null;
}
async function tellWhoseKey(self, log, app, server) {
  try {
    const { login } = await self();
    log.info({ app, login }, `GitHub knows this App as ${login}`);
  } catch (error) {
    const refused = refusal(error, app, server);
    if (refused) log.error({ app, status: statusOf(error) }, refused);
    else {
      const why = whyUnread(error);
      log.warn(
        { app, why },
        `${server} could not be asked who App ${app} is (${why}); the server goes on and asks again with the first event.`
      );
    }
  }
}

// src/app/metrics.ts
import { Counter, collectDefaultMetrics, Gauge, Registry } from "prom-client";
var PREFIX = "incident_review_";
function createMetrics(queue) {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const counter = (name, help, labelNames) => new Counter({ name: `${PREFIX}${name}`, help, labelNames, registers });
  const gauge = (name, help, labelNames) => new Gauge({ name: `${PREFIX}${name}`, help, labelNames, registers });
  for (const [name, help, read] of [
    ["queue_depth", "Keys waiting or worked on", "size"],
    ["queue_age_seconds", "Seconds that the longest waiting key has waited", "age"]
  ]) {
    new Gauge({
      name: `${PREFIX}${name}`,
      help,
      registers,
      async collect() {
        this.set(await queue()?.[read]() ?? 0);
      }
    });
  }
  return {
    events: counter("deliveries_total", "Deliveries by event and outcome", ["event", "outcome"]),
    worked: counter("keys_total", "Keys worked on by kind and outcome", ["kind", "outcome"]),
    requests: counter("github_requests_total", "Requests to GitHub by kind of key", ["kind"]),
    writes: counter("github_writes_total", "Planned writes by kind", ["write"]),
    remaining: gauge("rate_limit_remaining", "Requests left of the hour", ["installation"]),
    text: () => registry.metrics(),
    contentType: registry.contentType
  };
}

// src/app/readiness.ts
var PATIENCE = 5e3;
var HOLDS = 1e4;
function createReadiness(asks, whyNot, clock = Date.now) {
  let asked = Number.NEGATIVE_INFINITY;
  let answer2 = Promise.resolve([]);
  async function ask(name, question) {
    let timer;
    const late = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error(`no answer in ${PATIENCE} ms`)), PATIENCE);
    });
    try {
      await Promise.race([question(), late]);
      return [];
    } catch (error) {
      return [`${name} cannot be reached: ${whyNot(error)}`];
    } finally {
      clearTimeout(timer);
    }
  }
  return {
    reasons() {
      if (clock() - asked < HOLDS) return answer2;
      asked = clock();
      const all = Object.entries(asks).map(([name, question]) => ask(name, question));
      answer2 = Promise.all(all).then((each) => each.flat());
      return answer2;
    }
  };
}

// src/app/settings.ts
var MAX_BODY = 26214400;
var DRAIN_SECONDS = 25;
function readNumber(env, name, otherwise, example) {
  const given = env[name];
  if (given === void 0 || given === "") return otherwise;
  const number = Number(given);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Error(
    `The server does not start: ${name} is "${given.slice(0, 40)}". Expected a whole number above 0, such as ${example}. Correct it, or take it out for the default ${otherwise}.`
  );
}
function readSettings(env) {
  return {
    maxBody: readNumber(env, "MAX_BODY_BYTES", MAX_BODY, "26214400"),
    drain: readNumber(env, "DRAIN_SECONDS", DRAIN_SECONDS, "25") * 1e3
  };
}

// src/app/server.ts
async function serve(env, { log, ...replaced } = {}) {
  const credentials = readCredentials(env);
  if (!credentials) throw new Error("The server does not start: it has no credentials of an App.");
  const Octokit = ProbotOctokit.defaults((options) => ({
    ...options,
    request: { ...options.request, fetch: timedFetch() },
    throttle: { enabled: false },
    retry: { enabled: false }
  }));
  const probot = createProbot({
    env: { LOG_LEVEL: "info", ...env, ...credentials },
    overrides: { Octokit, ...log ? { log } : {} }
  });
  const settings = readSettings(env);
  const metrics = createMetrics(() => app.queue);
  const host = env.GHE_HOST || "github.com";
  const app = installApp(probot, {
    host,
    now: () => (/* @__PURE__ */ new Date()).toISOString(),
    secret: credentials.WEBHOOK_SECRET,
    metrics,
    ...replaced
  });
  const path = hooksPathOf(env);
  await probot.ready();
  const readiness = createReadiness({ GitHub: app.ask }, whyUnread);
  const served = createAppServer({ probot, app, path, settings, metrics, readiness });
  const port = portOf(env);
  await new Promise((resolve2, reject) => {
    served.server.once("error", reject);
    served.server.listen(port, env.HOST || void 0, resolve2);
  });
  probot.log.info({ port, path }, "listening");
  app.start();
  const told = tellWhoseKey(app.self, probot.log, credentials.APP_ID, host);
  return { ...served, log: probot.log, told };
}
async function registered(env, ending) {
  const { register } = await import("./shared-TTGB5QCN.js");
  const say = (line) => process.stdout.write(`${line}
`);
  return register(env, { say, signal: ending });
}
async function start(given = process.env) {
  const ending = new AbortController();
  let app = null;
  const end = async (signal) => {
    if (ending.signal.aborted) return app?.log.info({ signal }, "still draining");
    ending.abort();
    if (!app) process.exit(0);
    app.log.info({ signal, working: await app.working() }, "draining");
    const left = await app.drain();
    app.log.info({ left }, left > 0 ? "ends; the next start finds what is left" : "ends");
    process.exit(0);
  };
  const onSignal = (signal) => void end(signal);
  process.on("SIGTERM", onSignal).on("SIGINT", onSignal);
  const env = environmentOf(given);
  const made = readCredentials(env) ? {} : await registered(env, ending.signal);
  if (made) app = await serve({ ...env, ...made });
}

// src/app/main.ts
start().catch((error) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}
`);
  process.exit(1);
});
//# sourceMappingURL=server.js.map
