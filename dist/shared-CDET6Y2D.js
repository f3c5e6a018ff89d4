import {
  statusOf,
  whyUnread
} from "./shared-CWUASGUJ.js";
import {
  refKey,
  repositoryOf,
  repositoryRef
} from "./shared-3FQS7JMV.js";

// src/app/keys.ts
function pullKey(repository, number) {
  return {
    kind: "pull",
    ref: refKey({ repository, number }),
    repository: repositoryRef(repository)
  };
}
function groupKey(repository, sha) {
  return { kind: "group", repository: repositoryRef(repository), sha };
}
function deploymentKey(repository, run, environment) {
  return { kind: "deployment", repository: repositoryRef(repository), run, environment };
}
function incidentKey(ref) {
  return { kind: "incident", ref, repository: repositoryOf(ref) };
}
function keyId(key) {
  switch (key.kind) {
    case "incident":
    case "pull":
      return `${key.kind}:${key.ref}`;
    case "group":
    case "config":
      return `${key.kind}:${key.repository}@${key.sha}`;
    case "deployment":
      return `${key.kind}:${key.repository}@${key.run}/${key.environment.toLowerCase()}`;
    case "request": {
      const { repository, asked, by, on } = key;
      const where = "sha" in on ? on.sha : `${on.pull}/${on.comment}`;
      return `${key.kind}:${repository}@${where} ${asked} by ${by}`;
    }
    case "adopt":
    case "setup":
    case "look":
    case "sweep":
      return `${key.kind}:${key.repository}`;
    case "start":
      return key.kind;
  }
}
function distinctKeys(keys) {
  return [...new Map([...keys].map((key) => [keyId(key), key])).values()];
}

// src/github/loggable.ts
var MOST = 300;
function withoutQuotes(message) {
  const [line = ""] = message.split("\n");
  return line.replace(/"[^"]*(?:"|$)/g, '"…"').slice(0, MOST);
}
var made = /* @__PURE__ */ new WeakSet();
function loggable(error) {
  if (typeof error === "object" && error !== null && made.has(error)) return error;
  const said = describe(error);
  made.add(said);
  return said;
}
function describe(error) {
  if (!(error instanceof Error)) return { name: typeof error, message: "thrown", stack: "" };
  const errors = error.errors;
  if (error instanceof AggregateError && Array.isArray(errors) && errors.length > 0)
    return describe(errors[0]);
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  const said = { name: error.name, stack: frames.join("\n") };
  if (error.name === "GraphqlResponseError")
    return { ...said, message: "GitHub answered a GraphQL query with errors" };
  const status = statusOf(error);
  if (status === 0) return { ...said, message: withoutQuotes(error.message) };
  const { response } = error;
  const request = response?.headers?.["x-github-request-id"];
  const told = typeof request === "string" ? { request } : {};
  return { ...said, message: whyUnread(error), status, ...told };
}

// src/app/alarms.ts
var LONGEST = 2147483647;
var AFTER = 1e3;
function dueAt(at, now) {
  return Math.max(now, Date.parse(at)) + AFTER;
}
function createAlarms(ring, log, clock = Date.now) {
  const timers = /* @__PURE__ */ new Map();
  function clear(id) {
    clearTimeout(timers.get(id));
    timers.delete(id);
  }
  function wait(key, due, installation) {
    const id = keyId(key);
    clear(id);
    const left = due - clock();
    const wake = () => {
      if (left > LONGEST) return wait(key, due, installation);
      timers.delete(id);
      ring(key, installation).catch((err) => log.error({ err, key: id }, "was not woken"));
    };
    timers.set(id, setTimeout(wake, Math.min(left, LONGEST)).unref());
  }
  return {
    set: async (key, at, installation) => wait(key, dueAt(at, clock()), installation),
    clear: async (key) => clear(keyId(key)),
    stop() {
      for (const timer of timers.values()) clearTimeout(timer);
      timers.clear();
    }
  };
}

// src/app/queue/types.ts
var DEFAULTS = {
  concurrency: 4,
  attempts: 18,
  backoff: (attempt) => Math.min(1e3 * 4 ** (attempt - 1), 3e5),
  pause: () => 0
};
function sharedBy(one, other) {
  if (one === void 0 || other === void 0) return void 0;
  return one === "rest" ? other : one;
}
function mergeHints(hint, before) {
  const requested = hint.requested || before?.requested === true;
  const quiet = hint.quiet === true && before?.quiet !== false;
  const again = hint.again === true && before?.again !== false;
  const pass = before === void 0 ? hint.pass : sharedBy(hint.pass, before.pass);
  return { ...hint, requested, quiet, again, ...pass ? { pass } : { pass: void 0 } };
}

export {
  loggable,
  pullKey,
  groupKey,
  deploymentKey,
  incidentKey,
  keyId,
  distinctKeys,
  dueAt,
  createAlarms,
  DEFAULTS,
  mergeHints
};
//# sourceMappingURL=shared-CDET6Y2D.js.map
