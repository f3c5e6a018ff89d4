// tools/embedded-github/exchange.ts
var ROLES = ["read", "triage", "write", "maintain", "admin"];
function ok(body, status = 200) {
  return { status, body };
}
function refuse(status, message, more = {}) {
  return {
    status,
    body: {
      message,
      ...more,
      documentation_url: "https://docs.github.com/rest",
      status: `${status}`
    }
  };
}
function tooLong(resource, field, most) {
  const message = `${field} is too long (maximum is ${most} characters)`;
  return refuse(422, "Validation Failed", {
    errors: [{ resource, code: "unprocessable", field, message }]
  });
}
function tokenOf(caller) {
  return caller.kind === "user" || caller.kind === "installation" ? caller.token : null;
}
function encodePath(path) {
  return path.split("/").map(encodeURIComponent).join("/");
}
function asJson(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function asList(value) {
  return Array.isArray(value) ? value.map(asJson) : [];
}
function text(value) {
  return typeof value === "string" ? value : "";
}

// tools/embedded-github/reader.ts
function createReader(box, caller) {
  const answers = /* @__PURE__ */ new Map();
  function read(path) {
    const known = answers.get(path);
    if (known) return known;
    const asked = box.read(caller, path).then(({ status, body }) => {
      const why = text(asJson(body).message);
      if (status === 403 && why.includes("by integration")) {
        throw Object.assign(new Error(why), { extensions: { type: "FORBIDDEN" } });
      }
      return status === 200 ? body ?? null : null;
    });
    answers.set(path, asked);
    return asked;
  }
  return {
    box,
    caller,
    async get(path) {
      const body = await read(path);
      return body === null ? null : asJson(body);
    },
    whole: async (path) => asList(await read(path)),
    async list(path) {
      const all = [];
      for (let page = 1; ; page++) {
        const more = path.includes("?") ? "&" : "?";
        const items = asList(await read(`${path}${more}per_page=100&page=${page}`));
        all.push(...items);
        if (items.length < 100) return all;
      }
    }
  };
}

// tools/embedded-github/state.ts
function createState(made, { issueTypes, dependencies = true } = {}) {
  return {
    made,
    issueTypes: issueTypes ?? null,
    types: /* @__PURE__ */ new Map(),
    blockers: dependencies ? /* @__PURE__ */ new Map() : null,
    tokens: /* @__PURE__ */ new Map(),
    accounts: /* @__PURE__ */ new Map(),
    roles: /* @__PURE__ */ new Map(),
    pulls: /* @__PURE__ */ new Map(),
    edits: /* @__PURE__ */ new Map(),
    events: /* @__PURE__ */ new Map(),
    reactions: /* @__PURE__ */ new Map(),
    children: /* @__PURE__ */ new Map(),
    checks: /* @__PURE__ */ new Map(),
    buttons: /* @__PURE__ */ new Map(),
    gone: /* @__PURE__ */ new Map(),
    bots: /* @__PURE__ */ new Set(),
    overrides: /* @__PURE__ */ new Map(),
    revisions: /* @__PURE__ */ new Map(),
    statuses: /* @__PURE__ */ new Map(),
    environments: /* @__PURE__ */ new Map(),
    rulesets: /* @__PURE__ */ new Map(),
    bound: /* @__PURE__ */ new Map(),
    changes: /* @__PURE__ */ new Map(),
    deploying: /* @__PURE__ */ new Map()
  };
}
function overrideKey(kind, id) {
  return `${kind} ${id}`;
}
function keyOf(repo, number) {
  return `${repo}#${number}`;
}
function roleOf(state, repo, login) {
  return state.roles.get(repo)?.get(login) ?? null;
}
function push(map, key, value) {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

// tools/embedded-github/callers.ts
async function userOf(box, caller) {
  if (caller.kind === "user") return box.upstream.get(`/users/${caller.login}`);
  if (caller.kind !== "installation") return null;
  const id = box.apps.find(({ slug }) => slug === caller.slug)?.id ?? 0;
  return { login: `${caller.slug}[bot]`, id, type: "Bot" };
}
function covers(caller, box, repo) {
  if (caller.kind !== "installation") return false;
  return caller.repositories === null ? repo.startsWith(`${box.owner}/`) : caller.repositories.includes(repo);
}
async function may(call, box, repo, permission, level) {
  const seen = await box.upstream.send("GET", `/repos/${repo}`, void 0, call.headers);
  if (seen.status !== 200) return false;
  const open = asJson(seen.body).private !== true && level === "read";
  if (open) return true;
  if (call.caller.kind !== "installation") return call.caller.kind === "user";
  const granted = call.caller.permissions[permission];
  return covers(call.caller, box, repo) && (granted === "write" || granted === level);
}

// tools/embedded-github/deployments.ts
function deployingIn(box, repo) {
  const known = box.state.deploying.get(repo);
  if (known) return known;
  const made = { environments: /* @__PURE__ */ new Map(), runs: [], deployments: [] };
  box.state.deploying.set(repo, made);
  return made;
}
var last = 1e3;
var nextId = () => ++last;
async function say(box, repo, deployment, state) {
  const at = (/* @__PURE__ */ new Date()).toISOString();
  const status = { id: nextId(), state, at };
  const earlier = deployingIn(box, repo).deployments.filter(
    (one) => one.environment === deployment.environment && one.id !== deployment.id && one.statuses.at(-1)?.state === "success"
  );
  deployment.statuses.push(status);
  box.hooks.emit("deployment_status", {
    action: "created",
    deployment_status: showStatus(box, repo, deployment, status),
    deployment: showDeployment(box, repo, deployment),
    ...await around(box, repo)
  });
  if (state !== "success") return;
  for (const one of earlier) one.statuses.push({ id: nextId(), state: "inactive", at });
}
async function around(box, repo) {
  const repository = await box.upstream.get(`/repos/${repo}`);
  return { repository, sender: { login: "dana", type: "User" } };
}
var runUrl = (box, repo, run) => `${box.origin}/${repo}/actions/runs/${run}`;
function showStatus(box, repo, { id, environment, run }, status) {
  const url = `${box.origin}/repos/${repo}/deployments/${id}`;
  const log = `${runUrl(box, repo, run)}/job/${id}`;
  return {
    url: `${url}/statuses/${status.id}`,
    id: status.id,
    node_id: `DES_${status.id}`,
    state: status.state,
    description: "",
    environment,
    target_url: log,
    log_url: log,
    environment_url: "",
    created_at: status.at,
    updated_at: status.at,
    deployment_url: url,
    creator: { login: "github-actions[bot]", type: "Bot" },
    repository_url: `${box.origin}/repos/${repo}`
  };
}
function showDeployment(box, repo, deployment) {
  const { id, sha, ref, environment, createdAt, statuses } = deployment;
  const url = `${box.origin}/repos/${repo}/deployments/${id}`;
  return {
    ...{ url, id, node_id: `DE_${id}`, sha, ref, task: "deploy", payload: {}, environment },
    original_environment: environment,
    description: null,
    creator: { login: "github-actions[bot]", type: "Bot" },
    created_at: createdAt,
    updated_at: statuses.at(-1)?.at ?? createdAt,
    statuses_url: `${url}/statuses`,
    repository_url: `${box.origin}/repos/${repo}`,
    transient_environment: false,
    production_environment: false
  };
}
function settle(run) {
  if (run.status === "completed") return;
  run.status = run.waits.some(({ over, rules }) => !over && rules.size > 0) ? "waiting" : "in_progress";
}
function createDeployments(box, full) {
  const runOf = (repo, id) => {
    const run = deployingIn(box, repo).runs.find((one) => one.id === id);
    if (!run) throw new Error(`there is no run ${id} in ${repo}`);
    return run;
  };
  return {
    protect(environment, repository) {
      const { environments } = deployingIn(box, full(repository));
      const known = environments.get(environment) ?? { id: nextId(), rules: /* @__PURE__ */ new Set() };
      known.rules.add(box.apps[0]?.slug ?? "");
      environments.set(environment, known);
    },
    async request({ environment, ref = "main", event = "push", ...asked }) {
      const repo = full(asked.repository);
      const { environments, runs, deployments } = deployingIn(box, repo);
      const sha = asked.sha ?? `${(await box.upstream.get(`/repos/${repo}/commits/${ref}`)).sha}`;
      const createdAt = (/* @__PURE__ */ new Date()).toISOString();
      const rules = new Set(environments.get(environment)?.rules);
      const fresh = {
        ...{ id: nextId(), sha, branch: ref, event, createdAt },
        ...{ status: "in_progress", conclusion: null, waits: [], reviews: [] }
      };
      const run = asked.run === void 0 ? fresh : runOf(repo, asked.run);
      if (run === fresh) runs.push(run);
      const deployment = {
        ...{ id: nextId(), sha, ref, environment, run: run.id, createdAt, statuses: [] }
      };
      deployments.push(deployment);
      const wait = { environment, deployment: deployment.id, rules, reports: /* @__PURE__ */ new Map() };
      run.waits.push({ ...wait, over: rules.size === 0 });
      settle(run);
      const shown = showDeployment(box, repo, deployment);
      const place = await around(box, repo);
      box.hooks.emit("deployment", { action: "created", deployment: shown, ...place });
      await say(box, repo, deployment, rules.size > 0 ? "waiting" : "in_progress");
      if (rules.size === 0) return { run: run.id, deployment: deployment.id };
      box.hooks.emit("deployment_protection_rule", {
        action: "requested",
        environment,
        event,
        deployment_callback_url: `${box.origin}/api/v3/repos/${repo}/actions/runs/${run.id}/deployment_protection_rule`,
        deployment: shown,
        pull_requests: [],
        ...place
      });
      return { run: run.id, deployment: deployment.id };
    },
    async finish(id, state, repository) {
      const repo = full(repository);
      const deployment = deployingIn(box, repo).deployments.find((one) => one.id === id);
      if (!deployment) throw new Error(`there is no deployment ${id} in ${repo}`);
      const latest = deployment.statuses.at(-1)?.state;
      if (latest !== "in_progress") throw new Error(`deployment ${id} is ${latest}`);
      await say(box, repo, deployment, state);
      const run = runOf(repo, deployment.run);
      const done = run.waits.every(
        ({ deployment: one }) => ["success", "failure"].includes(
          deployingIn(box, repo).deployments.find(({ id: id2 }) => id2 === one)?.statuses.at(-1)?.state ?? ""
        )
      );
      if (done && run.status !== "completed")
        Object.assign(run, { status: "completed", conclusion: state });
    },
    async cancel(id, repository) {
      const repo = full(repository);
      const run = runOf(repo, id);
      Object.assign(run, { status: "completed", conclusion: "cancelled" });
      for (const wait of run.waits) wait.over = true;
    },
    run: (id, repository) => runOf(full(repository), id)
  };
}
function runAt(box, repo, id) {
  return deployingIn(box, repo).runs.find((run) => `${run.id}` === id) ?? null;
}

export {
  ROLES,
  ok,
  refuse,
  tooLong,
  tokenOf,
  encodePath,
  asJson,
  asList,
  text,
  createState,
  overrideKey,
  keyOf,
  roleOf,
  push,
  userOf,
  covers,
  may,
  deployingIn,
  say,
  showStatus,
  showDeployment,
  settle,
  createDeployments,
  runAt,
  createReader
};
//# sourceMappingURL=shared-NEI4RSW4.js.map
