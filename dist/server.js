#!/usr/bin/env node
import {
  environmentOf,
  hooksPathOf,
  portOf
} from "./shared-BEINL2RA.js";
import {
  installApp,
  keepHere
} from "./shared-47PF32H2.js";
import "./shared-LMVKAEXR.js";
import "./shared-3DSSEQ3W.js";
import "./shared-POKA57OY.js";
import {
  loggable
} from "./shared-CDET6Y2D.js";
import "./shared-FOK5ILJQ.js";
import "./shared-K5ZRST2R.js";
import "./shared-TLE6BVVT.js";
import "./shared-F52RIRFD.js";
import {
  timedFetch
} from "./shared-HA4PUQNT.js";
import "./shared-NEFRE4W3.js";
import {
  Unreadable,
  statusOf,
  whyUnread
} from "./shared-CWUASGUJ.js";
import {
  createIntake,
  threadedIntake
} from "./shared-JKE5R3PN.js";
import "./shared-XHPBFAQP.js";
import {
  soon
} from "./shared-RBNVSRKJ.js";
import "./shared-GVCBCJQW.js";
import "./shared-52NMKDKW.js";
import "./shared-FH23DG3J.js";
import "./shared-KZGD5GOO.js";
import "./shared-KOJHNH4V.js";
import "./shared-2RKW2RED.js";
import "./shared-G7AA7CCH.js";
import "./shared-FRQMX2QF.js";
import "./shared-IIIWVZFJ.js";
import "./shared-GGHNXHCV.js";
import "./shared-TRGC5ZHI.js";
import "./shared-LYLMMT5V.js";
import "./shared-3FQS7JMV.js";
import "./shared-LJ3OF5XX.js";
import "./shared-4TKSDU5F.js";
import "./shared-OSNDFNKV.js";
import "./shared-UQP6C4QQ.js";
import "./shared-4ETM35RJ.js";
import "./shared-KPD4FGPD.js";
import "./shared-5HZN4ABX.js";
import "./shared-DJ35FADL.js";
import "./shared-SEVQBVGR.js";
import "./shared-HAOGNQKO.js";
import "./shared-5EVEGXHW.js";
import "./shared-74NH23BZ.js";
import "./shared-27MO4RO3.js";

// src/app/server.ts
import { createProbot, ProbotOctokit } from "probot";

// src/app/app-server.ts
var MARGIN = 0.9;
var HEALTH = 250;
async function createAppServer({ probot, app, settings, metrics, readiness }, intakeFor, port, host) {
  const { queue } = app;
  const deliveries = /* @__PURE__ */ new Set();
  const working = async () => deliveries.size + await queue.size();
  const intake = intakeFor({
    receive({ id, name, payload }) {
      const done = probot.receive({ id, name, payload }).then(() => app.isKept(id)).catch((error) => {
        probot.log.error({ err: loggable(error), delivery: id }, "a delivery failed");
        return false;
      }).then((kept) => {
        const outcome = app.lasting && !kept ? "not kept" : "accepted";
        metrics.events.inc({ event: name, outcome });
        return kept;
      }).finally(() => deliveries.delete(done));
      deliveries.add(done);
      return done;
    },
    // Whether the process lives does not depend on where the queue is; null: it cannot be asked.
    working: () => soon(working(), HEALTH, null),
    reasons: () => readiness.reasons(),
    metrics: async () => ({ type: metrics.contentType, text: await metrics.text() }),
    refused: (status) => metrics.events.inc({ event: "unknown", outcome: `${status}` }),
    failed: (error) => probot.log.error({ err: loggable(error) }, "a request failed")
  });
  return {
    port: await intake.listen(port, host),
    working,
    async idle() {
      while (await working() > 0) {
        await Promise.all(deliveries);
        await app.idle();
      }
    },
    async drain() {
      const end = Date.now() + settings.drain * MARGIN;
      const closed = intake.close(settings.drain * MARGIN);
      await app.stop();
      await closed;
      return queue.drain(Math.max(end - Date.now(), 0));
    },
    end: () => intake.end()
  };
}

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

// src/app/log.ts
import { getTransformStream } from "@probot/pino";
import { destination, pino } from "pino";
var MOST_UNREAD = 16 * 1024 * 1024;
function standardOutput() {
  return destination({ dest: 1, sync: false, maxLength: MOST_UNREAD });
}
async function createLog(env, out = standardOutput()) {
  const lines = await getTransformStream({
    logFormat: env.LOG_FORMAT === "json" ? "json" : "pretty",
    logLevelInString: env.LOG_LEVEL_IN_STRING === "true",
    ...env.SENTRY_DSN ? { sentryDsn: env.SENTRY_DSN } : {}
  });
  lines.on("data", (line) => out.write(line.toString()));
  return pino(
    {
      name: "probot",
      level: env.LOG_LEVEL || "info",
      messageKey: env.LOG_MESSAGE_KEY || "msg",
      serializers: { err: loggable, error: loggable }
    },
    lines
  );
}

// src/app/metrics.ts
import { Counter, collectDefaultMetrics, Gauge, Registry } from "prom-client";
var PATIENCE = 2e3;
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
        this.set(await soon(queue()?.[read]() ?? Promise.resolve(0), PATIENCE, Number.NaN));
      }
    });
  }
  return {
    events: counter("deliveries_total", "Deliveries by event and outcome", ["event", "outcome"]),
    worked: counter("keys_total", "Keys worked on by kind and outcome", ["kind", "outcome"]),
    requests: counter("github_requests_total", "Requests to GitHub by kind of key", ["kind"]),
    writes: counter("github_writes_total", "Planned writes by kind", ["write"]),
    verdicts: counter("checks_total", "Check runs written", ["check", "conclusion"]),
    pass: counter("pass_requests_total", "Requests of passes by what they are for", ["share"]),
    postponed: counter("pass_postponed_total", "Keys that a pass left to a later one", []),
    redelivered: counter(
      "redeliveries_total",
      "Deliveries that GitHub was asked to send again",
      []
    ),
    remaining: gauge("rate_limit_remaining", "Requests left of the hour", ["installation"]),
    text: () => registry.metrics(),
    contentType: registry.contentType,
    described: () => registry.getMetricsAsArray().map((metric) => {
      const { name, help, labelNames = [] } = metric;
      return { name, help, labels: labelNames };
    })
  };
}

// src/app/readiness.ts
var PATIENCE2 = 5e3;
var HOLDS = 1e4;
function createReadiness(asks, whyNot, clock = Date.now) {
  let asked = Number.NEGATIVE_INFINITY;
  let answer = Promise.resolve([]);
  async function ask(name, question) {
    let timer;
    const late = new Promise((_, reject) => {
      timer = setTimeout(
        () => reject(new Unreadable(`it gave no answer in ${PATIENCE2 / 1e3} s`, true)),
        PATIENCE2
      );
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
      if (clock() - asked < HOLDS) return answer;
      asked = clock();
      const all = Object.entries(asks).map(([name, question]) => ask(name, question));
      answer = Promise.all(all).then((each) => each.flat());
      return answer;
    }
  };
}

// src/app/settings.ts
var ROLES = ["web", "worker", "both"];
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
function readRedis({ REDIS_URL: url }) {
  if (!url) return null;
  if (URL.canParse(url) && /^rediss?:$/.test(new URL(url).protocol)) return url;
  throw new Error(
    "The server does not start: REDIS_URL is no address of a Redis. Expected a URL such as redis://localhost:6379, or rediss:// with TLS. Correct it, or take it out: one process then works alone."
  );
}
function readRole({ PROCESS_ROLE: given }, redis) {
  const role = given || "both";
  if (!ROLES.includes(role)) {
    throw new Error(
      `The server does not start: PROCESS_ROLE is "${role.slice(0, 40)}". Expected web, worker or both, such as PROCESS_ROLE=web. Correct it, or take it out for both.`
    );
  }
  if (role !== "both" && redis === null) {
    throw new Error(
      `The server does not start: PROCESS_ROLE is "${role}" without a Redis that the processes share. Set REDIS_URL, such as redis://localhost:6379, or take PROCESS_ROLE out.`
    );
  }
  return role;
}
function readSettings(env) {
  const redis = readRedis(env);
  return {
    redis,
    role: readRole(env, redis),
    maxBody: readNumber(env, "MAX_BODY_BYTES", MAX_BODY, "26214400"),
    drain: readNumber(env, "DRAIN_SECONDS", DRAIN_SECONDS, "25") * 1e3
  };
}

// src/app/server.ts
async function serve(env, { log, patience = {}, intake = createIntake, limits, lock, ...replaced } = {}) {
  const credentials = readCredentials(env);
  if (!credentials) throw new Error("The server does not start: it has no credentials of an App.");
  const Octokit = ProbotOctokit.defaults((options) => ({
    ...options,
    request: { ...options.request, fetch: timedFetch(void 0, replaced.retry?.patience) },
    throttle: { enabled: false },
    retry: { enabled: false }
  }));
  const settings = readSettings(env);
  const probot = createProbot({
    // Probot would connect to Redis for limits of its own.
    env: { ...env, ...credentials, REDIS_URL: "" },
    overrides: {
      Octokit,
      log: log ?? await createLog(env)
    }
  });
  await probot.ready();
  const metrics = createMetrics(() => app.queue);
  const host = env.GHE_HOST || "github.com";
  const keep = await keepOf(settings, `${host}:${credentials.APP_ID}`, probot.log, {
    limits,
    lock
  });
  const app = installApp(probot, {
    host,
    now: () => (/* @__PURE__ */ new Date()).toISOString(),
    secret: credentials.WEBHOOK_SECRET,
    metrics,
    keep,
    ...replaced
  });
  const path = hooksPathOf(env);
  const asked = { GitHub: app.ask, ...settings.redis ? { Redis: keep.reach } : {} };
  const readiness = createReadiness(asked, whyUnread);
  const receiving = {
    path,
    secret: credentials.WEBHOOK_SECRET,
    maxBody: settings.maxBody,
    receives: settings.role !== "worker",
    lasting: app.lasting,
    patience
  };
  const served = await createAppServer(
    { probot, app, settings, metrics, readiness },
    (behind) => intake(behind, receiving),
    portOf(env),
    env.HOST
  );
  probot.log.info({ port: served.port, path }, "listening");
  await app.start();
  const told = tellWhoseKey(app.self, probot.log, credentials.APP_ID, host);
  const drain = async () => {
    const left = await served.drain();
    await keep.close();
    return left;
  };
  return { ...served, drain, log: probot.log, told };
}
async function keepOf({ redis, role }, name, log, { limits, lock }) {
  if (redis === null) return keepHere(limits);
  const { keepInRedis } = await import("./shared-6R4ANVNI.js");
  return keepInRedis({ url: redis, name, works: role !== "web", limits, lock }, log);
}
async function registered(env, ending) {
  const { register } = await import("./shared-4GR3D5JL.js");
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
    app.log.info({ signal, working: await soon(app.working(), 1e3, null) }, "draining");
    const left = await app.drain();
    app.log.info({ left }, left > 0 ? "ends; the next start finds what is left" : "ends");
    process.exit(0);
  };
  const onSignal = (signal) => void end(signal);
  process.on("SIGTERM", onSignal).on("SIGINT", onSignal);
  const env = environmentOf(given);
  const made = readCredentials(env) ? {} : await registered(env, ending.signal);
  if (made) app = await serve({ ...env, ...made }, { intake: threadedIntake });
}

// src/app/main.ts
start().catch((error) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}
`);
  process.exit(1);
});
//# sourceMappingURL=server.js.map
