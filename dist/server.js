#!/usr/bin/env node
import {
  environmentOf,
  readBody
} from "./shared-TEQ3MZA4.js";
import {
  installApp
} from "./shared-EZGA37ZE.js";
import "./shared-3GMOHAMZ.js";
import "./shared-IB6SY7P4.js";
import "./shared-23TRGXTE.js";
import {
  timedFetch
} from "./shared-R4XZXCPW.js";
import {
  statusOf,
  whyUnread
} from "./shared-CWUASGUJ.js";
import "./shared-G74IMU2K.js";
import "./shared-X7Z3PZVC.js";
import "./shared-GVYNZIUV.js";
import "./shared-X2T5HUZH.js";
import "./shared-FRQMX2QF.js";
import "./shared-TKRUAG6T.js";
import "./shared-GGHNXHCV.js";
import "./shared-VI7FFZMB.js";
import "./shared-Z4RWFW62.js";
import "./shared-G25TX6GK.js";
import "./shared-2RKW2RED.js";
import "./shared-Q3OVRNEM.js";
import "./shared-UBWFIPYO.js";
import "./shared-UQP6C4QQ.js";
import "./shared-GMVJTXMX.js";
import "./shared-KPD4FGPD.js";
import "./shared-MT4JZNAJ.js";
import "./shared-JTZMZI5E.js";
import "./shared-SEVQBVGR.js";
import "./shared-CJ37DJUI.js";
import "./shared-5EVEGXHW.js";
import "./shared-D33I62KF.js";
import "./shared-27MO4RO3.js";

// src/app/server.ts
import { createServer } from "node:http";
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

// src/app/server.ts
var MOST_BYTES = 26214400;
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
  const body = await readBody(request, MOST_BYTES);
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
  const host = env.GHE_HOST || "github.com";
  const app = installApp(probot, {
    host,
    now: () => (/* @__PURE__ */ new Date()).toISOString(),
    secret: credentials.WEBHOOK_SECRET,
    ...replaced
  });
  const path = env.WEBHOOK_PATH || "/api/github/webhooks";
  await probot.ready();
  const served = createAppServer(probot, app, path);
  const port = env.PORT === "0" ? 0 : Number(env.PORT) || 3e3;
  await new Promise((resolve2, reject) => {
    served.server.once("error", reject);
    served.server.listen(port, env.HOST || void 0, resolve2);
  });
  probot.log.info({ port, path }, "listening");
  app.start();
  const told = tellWhoseKey(app.self, probot.log, credentials.APP_ID, host);
  return { ...served, log: probot.log, told };
}
async function registered(env) {
  const { register } = await import("./shared-J5EEJ25F.js");
  const ending = new AbortController();
  const end = () => ending.abort();
  process.on("SIGTERM", end).on("SIGINT", end);
  const say = (line) => process.stdout.write(`${line}
`);
  const made = await register(env, { say, signal: ending.signal });
  if (!made) process.exit(0);
  process.off("SIGTERM", end).off("SIGINT", end);
  return made;
}
async function start(given = process.env) {
  const env = environmentOf(given);
  const app = await serve(readCredentials(env) ? env : { ...env, ...await registered(env) });
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
