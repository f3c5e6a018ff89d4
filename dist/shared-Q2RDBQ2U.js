import {
  ROLES,
  asJson,
  asList,
  covers,
  createDeployments,
  createReader,
  createState,
  deployingIn,
  encodePath,
  keyOf,
  may,
  ok,
  overrideKey,
  push,
  refuse,
  roleOf,
  runAt,
  say,
  settle,
  showDeployment,
  showStatus,
  text,
  tokenOf,
  tooLong,
  userOf
} from "./shared-NEI4RSW4.js";
import {
  SECTIONS
} from "./shared-SEVQBVGR.js";

// tools/embedded-github/app-process.ts
import { spawn } from "node:child_process";
import { once } from "node:events";

// tools/embedded-github/ports.ts
import { createServer } from "node:net";
async function freePort() {
  const server = createServer();
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

// tools/embedded-github/app-process.ts
function appEnv(github, port) {
  return {
    APP_ID: `${github.app.id}`,
    PRIVATE_KEY: github.app.privateKey,
    WEBHOOK_SECRET: github.app.webhookSecret,
    GHE_HOST: github.host,
    GHE_PROTOCOL: "http",
    HOST: "127.0.0.1",
    PORT: `${port}`,
    NODE_ENV: "production"
  };
}
async function startAppFor(github, entry, env = {}) {
  const app = await startApp(entry, { ...appEnv(github, await freePort()), ...env });
  github.deliverTo(`${app.url}/api/github/webhooks`);
  return {
    ...app,
    idle: () => settled(github, app.url)
  };
}
async function settled(github, url) {
  do {
    await github.delivered();
    while (await works(url)) await new Promise((resolve) => setTimeout(resolve, 25));
  } while (github.owed() > 0);
}
async function works(url) {
  const response = await fetch(`${url}/health`);
  return (await response.json()).queued !== 0;
}
function startApp(entry, env) {
  return startCommand([process.execPath, entry], env);
}
async function startCommand([command, ...args], env, { detached = false, cwd = process.cwd() } = {}) {
  const child = spawn(command, args, {
    detached,
    cwd,
    env: { PATH: process.env.PATH ?? "", HOME: process.env.HOME ?? "", ...env },
    stdio: ["ignore", "pipe", "pipe"]
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (chunk) => {
      printed += chunk;
    });
  }
  let over = false;
  const ended = new Promise((resolve) => {
    child.once("error", (error) => {
      printed += error.message;
      over = true;
      resolve(-1);
    });
    child.once("close", (code) => {
      over = true;
      resolve(code);
    });
  });
  const kill = () => {
    try {
      if (child.pid) process.kill(detached ? -child.pid : child.pid, "SIGKILL");
    } catch {
    }
  };
  const url = `http://${env.HOST}:${env.PORT}`;
  for (const deadline = Date.now() + 6e4; !await answers(url); ) {
    if (over || Date.now() > deadline) {
      kill();
      throw new Error(`the App did not start:
${printed}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return {
    pid: child.pid ?? -1,
    url,
    output: () => printed,
    async printed(text2) {
      while (!printed.includes(text2)) {
        if (over) throw new Error(`the App ended before it printed "${text2}":
${printed}`);
        await Promise.race([once(child.stdout, "data"), ended]);
      }
    },
    ended,
    kill,
    async stop(patience = 6e4) {
      const timer = setTimeout(kill, patience);
      child.kill("SIGTERM");
      const code = await ended;
      clearTimeout(timer);
      return code;
    }
  };
}
async function answers(url) {
  for (const path of ["/health", "/ping"]) {
    const response = await fetch(url + path).catch(() => null);
    if (response?.ok) return true;
  }
  return false;
}

// tools/embedded-github/proxy.ts
import { createServer as createServer2 } from "node:http";

// tools/embedded-github/etags.ts
import { createHash } from "node:crypto";
function etagOf(call2, body) {
  const hash = createHash("sha256").update(`${tokenOf(call2.caller)}
${call2.path}
${body}`);
  return `W/"${hash.digest("hex")}"`;
}
function unlessUnchanged(call2, answer2, shaper) {
  const { body, status } = answer2;
  if (call2.method !== "GET" || status !== 200) return answer2;
  if (body === void 0 || Buffer.isBuffer(body)) return answer2;
  const etag = etagOf(call2, shaper.print(body));
  const headers = { ...answer2.headers, etag };
  if (call2.headers["if-none-match"] === etag) return { status: 304, headers };
  return { ...answer2, headers };
}

// tools/embedded-github/faults.ts
function createFaults() {
  const armed = [];
  let plan = null;
  const holds = [];
  return {
    failNext(matcher, status, options = {}) {
      const body = options.body ?? { message: status >= 500 ? "Server Error" : "Forbidden" };
      const answer2 = { status, body, ...options.headers ? { headers: options.headers } : {} };
      const fault = { matcher, answer: answer2, left: options.times ?? 1 };
      armed.push(fault);
      return () => {
        fault.left = 0;
      };
    },
    take(call2) {
      const fault = armed.find((one3) => one3.left > 0 && matches(one3.matcher, call2));
      if (!fault) return plan?.(call2) ?? null;
      fault.left--;
      return { answer: fault.answer.status === 0 ? null : fault.answer, done: false, silence: 0 };
    },
    disturb(next) {
      plan = next;
    },
    holdNext(matcher) {
      let release = () => {
      };
      const released = new Promise((resolve) => {
        release = resolve;
      });
      const reached = new Promise((reach) => {
        holds.push({ matcher, reach, released });
      });
      return { reached, release };
    },
    async wait(call2) {
      const at = holds.findIndex(({ matcher }) => matches(matcher, call2));
      const [hold] = at < 0 ? [] : holds.splice(at, 1);
      hold?.reach();
      await hold?.released;
    }
  };
}
function matches(matcher, call2) {
  return matcher instanceof RegExp ? matcher.test(`${call2.method} ${call2.path}`) : matcher(call2);
}

// tools/embedded-github/gaps/permissions.ts
var BELOW_REPOSITORY = [
  [/^\/commits\/.+\/status(?:es)?$|^\/statuses\//, "statuses"],
  [/^\/(?:check-runs|check-suites)\b|^\/commits\/[^/]+\/check-(?:runs|suites)$/, "checks"],
  [/^\/commits\/[^/]+\/pulls$/, "pull_requests"],
  [/^\/pulls\/\d+\/merge$/, "contents"],
  [/^\/pulls\b/, "pull_requests"],
  [/^\/(?:issues|labels)\b/, "issues"],
  [/^\/environments$/, "actions"],
  [/^\/actions\/runs\/\d+\/deployment_protection_rule$/, "deployments"],
  [/^\/actions\b|^\/environments\/[^/]+\/deployment_protection_rules$/, "actions"],
  [/^\/(?:deployments|environments)\b/, "deployments"],
  [
    /^\/(?:contents|git|compare|commits|releases|tags|merges)\b|^\/branches(?:\/[^/]+)?$/,
    "contents"
  ]
];
async function numberIn(rest, repo, box) {
  const number = /^\/issues\/(\d+)/.exec(rest)?.[1];
  if (number !== void 0) return number;
  const comment = /^\/issues\/comments\/\d+/.exec(rest)?.[0];
  if (comment === void 0) return null;
  const read4 = await box.upstream.send("GET", `/repos/${repo}${comment}`);
  return text(asJson(read4.body).issue_url).split("/").at(-1) ?? null;
}
async function neededFor(rest, repo, box) {
  const permission = BELOW_REPOSITORY.find(([path]) => path.test(rest))?.[1];
  if (permission === void 0) return [];
  if (permission !== "issues") return [permission];
  if (rest.startsWith("/labels")) return ["issues", "pull_requests"];
  const number = await numberIn(rest, repo, box);
  const isPull = number !== null && box.state.pulls.has(keyOf(repo, number));
  return isPull ? ["issues", "pull_requests"] : ["issues"];
}
var FORBIDDEN = "Resource not accessible by integration";
async function permissions(call2, box) {
  const { caller, method } = call2;
  if (caller.kind !== "installation") return null;
  const level = method === "GET" || method === "HEAD" ? "read" : "write";
  const has = (names) => names.some((name) => {
    const granted = caller.permissions[name];
    return granted === "write" || granted === "admin" || granted === level;
  });
  if (/^\/orgs\/[^/]+\/teams\b/.test(call2.path)) {
    return has(["members"]) ? null : refuse(403, FORBIDDEN);
  }
  const [, repo = "", rest = ""] = /^\/repos\/([^/]+\/[^/]+)(\/.*)$/.exec(call2.path) ?? [];
  if (!covers(caller, box, repo)) return null;
  if (level === "read" && box.repositories.get(repo)?.private === false) return null;
  const needed = await neededFor(rest, repo, box);
  return needed.length === 0 || has(needed) ? null : refuse(403, FORBIDDEN);
}

// tools/embedded-github/gaps/guards.ts
var MOST_BODY = 65536;
var MOST_SUMMARY = 65535;
async function guard(call2, box) {
  return lengths(call2) ?? goneIssue(call2, box) ?? await permissions(call2, box) ?? await roles(call2, box);
}
function lengths(call2) {
  if (call2.method !== "POST" && call2.method !== "PATCH") return null;
  const { path, body } = call2;
  if (/\/(?:issues|pulls|comments)(?:\/\d+)?$/.test(path) && text(body.body).length > MOST_BODY) {
    return tooLong(path.includes("/comments") ? "IssueComment" : "Issue", "body", MOST_BODY);
  }
  if (!path.includes("/check-runs")) return null;
  const output = asJson(body.output);
  for (const field of ["summary", "text"]) {
    if (text(output[field]).length > MOST_SUMMARY) return tooLong("CheckRun", field, MOST_SUMMARY);
  }
  const annotations2 = Array.isArray(output.annotations) ? output.annotations.length : 0;
  return annotations2 > 50 ? tooLong("CheckRun", "annotations", 50) : null;
}
function goneIssue(call2, box) {
  const found = /^\/repos\/([^/]+\/[^/]+)\/issues\/(\d+)/.exec(call2.path);
  const gone = found && box.state.gone.get(keyOf(found[1] ?? "", found[2] ?? ""));
  if (!gone) return null;
  if (gone.status === 404) return refuse(404, "Not Found");
  if (gone.status === 410) return refuse(410, "This issue was deleted");
  const location = `${box.origin}/api/v3${gone.to}`;
  return { ...refuse(301, "Moved Permanently", { url: location }), headers: { location } };
}
var NEEDS = [
  { methods: "POST PUT DELETE", path: /^\/issues\/\d+\/labels/, role: "triage" },
  { methods: "POST PATCH DELETE", path: /^\/labels/, role: "write" },
  { methods: "PATCH DELETE", path: /^\/issues\/comments\/\d+$/, role: "write", author: "self" },
  { methods: "PATCH", path: /^\/issues\/\d+$/, role: "triage", author: "self" },
  { methods: "PATCH", path: /^\/pulls\/\d+$/, role: "triage", author: "self" },
  { methods: "PUT", path: /^\/pulls\/\d+\/merge$/, role: "write" }
];
async function roles(call2, box) {
  const found = /^\/repos\/([^/]+\/[^/]+)(\/.*)$/.exec(call2.path);
  const { caller } = call2;
  if (!found || caller.kind !== "user") return null;
  const [, repo = "", rest = ""] = found;
  const need = NEEDS.find(
    (one3) => one3.methods.split(" ").includes(call2.method) && one3.path.test(rest)
  );
  if (!need) return null;
  const role = roleOf(box.state, repo, caller.login);
  if (role !== null && ROLES.indexOf(role) >= ROLES.indexOf(need.role)) return null;
  if (need.author) {
    const seen = asJson((await box.upstream.send("GET", call2.path)).body);
    if (asJson(seen.user).login === caller.login) return null;
  }
  return refuse(403, "Must have admin rights to Repository.");
}
function hide(call2, box, answer2) {
  const repo = /^\/repos\/([^/]+\/[^/]+)/.exec(call2.path)?.[1];
  if (repo === void 0 || answer2.status !== 401 && answer2.status !== 403) return answer2;
  if (asJson(answer2.body).documentation_url === "https://docs.github.com/rest") return answer2;
  if (call2.caller.kind === "installation" && covers(call2.caller, box, repo)) {
    return refuse(403, "Resource not accessible by integration");
  }
  return box.repositories.get(repo)?.private ? refuse(404, "Not Found") : answer2;
}

// tools/embedded-github/gap.ts
var REPO = "/repos/(?<repo>[^/]+/[^/]+)";
function route(method, path, handle2) {
  const pattern = path.replace(/:(\w+)/g, (_, name) => `(?<${name}>[^/]+)`).replace(/\*(\w+)/g, (_, name) => `(?<${name}>.+)`);
  return { method, path: new RegExp(`^${REPO}${pattern}$`), handle: handle2 };
}
function paged(call2, box, items) {
  const per = clamp(call2.query.get("per_page"), 30, 100);
  const page = clamp(call2.query.get("page"), 1, Number.MAX_SAFE_INTEGER);
  const last = Math.max(1, Math.ceil(items.length / per));
  const link = (to, rel) => {
    const query = new URLSearchParams(call2.query);
    query.set("per_page", `${per}`);
    query.set("page", `${to}`);
    return `<${box.origin}/api/v3${call2.path}?${query}>; rel="${rel}"`;
  };
  const links = [
    ...page < last ? [link(page + 1, "next"), link(last, "last")] : [],
    ...page > 1 ? [link(1, "first"), link(page - 1, "prev")] : []
  ];
  return {
    status: 200,
    body: items.slice((page - 1) * per, page * per),
    ...links.length > 0 ? { headers: { link: links.join(", ") } } : {}
  };
}
function clamp(given, otherwise, most) {
  const number = Number.parseInt(given ?? "", 10);
  return Number.isNaN(number) ? otherwise : Math.min(most, Math.max(1, number));
}

// tools/embedded-github/files.ts
var SIMILAR = 0.5;
var MOST_CANDIDATES = 400;
var MOST_LINES = 2e4;
var MOST_BYTES = 1e6;
var MOST_BYTES_OF_FILE = 5e5;
async function completeFiles(upstream, repo, files2) {
  const listed3 = await withRenames(upstream, repo, files2);
  let [lines, bytes] = [0, 0];
  for (const file2 of listed3) {
    const patch = text(file2.patch).replace(/^@@ -(\d+)(,\d+)? \+(\d+)(,\d+)? @@/gm, hunkHead);
    if (patch === "") continue;
    lines += patch.split("\n").length;
    bytes += patch.length;
    if (lines > MOST_LINES || bytes > MOST_BYTES || patch.length > MOST_BYTES_OF_FILE) {
      delete file2.patch;
    } else file2.patch = patch;
  }
  return listed3;
}
function hunkHead(_, from, old = "", to, fresh = "") {
  const count = (given) => given === ",1" ? "" : given;
  return `@@ -${from}${count(old)} +${to}${count(fresh)} @@`;
}
async function withRenames(upstream, repo, files2) {
  const removed = files2.filter(({ status }) => status === "removed");
  const added = files2.filter(({ status }) => status === "added");
  const few = removed.length <= MOST_CANDIDATES && added.length <= MOST_CANDIDATES;
  if (removed.length === 0 || added.length === 0 || !few) return [...files2];
  const lines = /* @__PURE__ */ new Map();
  for (const file2 of [...removed, ...added]) {
    lines.set(file2, countLines(await contentOf(upstream, repo, text(file2.sha))));
  }
  const pairs = removed.flatMap(
    (from) => added.map((to) => ({ from, to, score: similarity(lines.get(from), lines.get(to)) }))
  ).filter(({ score }) => score >= SIMILAR).sort((a, b) => b.score - a.score);
  const paired = /* @__PURE__ */ new Map();
  for (const { from, to } of pairs) {
    if (paired.has(from) || paired.has(to)) continue;
    paired.set(from, to);
    paired.set(to, await renamed(upstream, repo, from, to));
  }
  return files2.filter((file2) => !(file2.status === "removed" && paired.has(file2))).map((file2) => paired.get(file2) ?? file2);
}
async function contentOf(upstream, repo, sha) {
  const blob2 = await upstream.send("GET", `/repos/${repo}/git/blobs/${sha}`);
  if (blob2.status !== 200) return "";
  return Buffer.from(text(asJson(blob2.body).content), "base64").toString("latin1");
}
function countLines(content) {
  const counts = /* @__PURE__ */ new Map();
  for (const line of content.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return counts;
}
function similarity(one3 = /* @__PURE__ */ new Map(), other = /* @__PURE__ */ new Map()) {
  const size = (lines) => [...lines].reduce((sum, [line, count]) => sum + line.length * count, 0);
  const common = [...one3].reduce(
    (sum, [line, count]) => sum + line.length * Math.min(count, other.get(line) ?? 0),
    0
  );
  return common / Math.max(1, size(one3), size(other));
}
async function renamed(upstream, repo, from, to) {
  const path = text(to.filename);
  let parents = [];
  for (const { sha } of [from, to]) {
    const entry = { path, mode: "100644", type: "blob", sha };
    const tree2 = await writeTree(upstream, repo, null, [entry]);
    const commit = { message: "sandbox: rename", tree: tree2, parents, author: NOBODY };
    parents = [await commitTree(upstream, repo, commit)];
  }
  const [edit5 = {}] = asList((await upstream.get(`/repos/${repo}/commits/${parents[0]}`)).files);
  const { patch: _, ...rest } = to;
  const { additions = 0, deletions = 0, changes = 0, patch } = edit5;
  return {
    ...rest,
    ...{ status: "renamed", additions, deletions, changes },
    previous_filename: from.filename,
    ...patch === void 0 ? {} : { patch }
  };
}

// tools/embedded-github/git.ts
var NOBODY = { name: "sandbox", email: "sandbox@localhost", date: "2000-01-01T00:00:00Z" };
var MOST_FILES = 3e3;
async function tipOf(upstream, repo, branch) {
  const ref2 = await upstream.get(`/repos/${repo}/git/ref/heads/${branch}`);
  return text(asJson(ref2.object).sha);
}
async function treeOf(upstream, repo, sha) {
  const commit = await upstream.get(`/repos/${repo}/git/commits/${sha}`);
  return text(asJson(commit.tree).sha);
}
async function commitsOf(upstream, repo, base, head) {
  const all2 = [];
  for (let page = 1; ; page++) {
    const path = `/repos/${repo}/compare/${base}...${head}?per_page=100&page=${page}`;
    const commits2 = asList((await upstream.get(path)).commits);
    all2.push(...commits2);
    if (commits2.length < 100) return all2;
  }
}
async function filesOf(upstream, repo, base, head) {
  const range = await upstream.get(`/repos/${repo}/compare/${base}...${head}?per_page=1&page=1`);
  const fork = text(asJson(range.merge_base_commit).sha);
  const probe = await commitTree(upstream, repo, {
    message: "sandbox: range",
    tree: await treeOf(upstream, repo, head),
    parents: [fork],
    author: NOBODY
  });
  const files2 = [];
  for (let page = 1; files2.length < MOST_FILES; page++) {
    const path = `/repos/${repo}/commits/${probe}?per_page=100&page=${page}`;
    const more = asList((await upstream.get(path)).files);
    files2.push(...more);
    if (more.length < 100) break;
  }
  return completeFiles(upstream, repo, files2);
}
async function entriesOf(upstream, repo, tree2) {
  const read4 = await upstream.get(`/repos/${repo}/git/trees/${tree2}?recursive=1`);
  const files2 = asList(read4.tree).filter(({ type }) => type !== "tree");
  return new Map(
    files2.map(({ path, mode, type, sha }) => [
      text(path),
      { path: text(path), mode: text(mode), type: text(type), sha: text(sha) }
    ])
  );
}
async function mergeTrees(upstream, repo, onto, from, to) {
  if (from === onto) return to;
  const [before, after] = await Promise.all([
    entriesOf(upstream, repo, from),
    entriesOf(upstream, repo, to)
  ]);
  const changed = [...after.values()].filter(({ path, sha, mode }) => {
    const old = before.get(path);
    return old?.sha !== sha || old?.mode !== mode;
  });
  const gone = [...before.values()].filter(({ path }) => !after.has(path)).map((entry) => ({ ...entry, sha: null }));
  return writeTree(upstream, repo, onto, [...gone, ...changed]);
}
async function mergedTree(upstream, repo, base, head) {
  const range = await upstream.get(`/repos/${repo}/compare/${base}...${head}?per_page=1&page=1`);
  const fork = text(asJson(range.merge_base_commit).sha);
  const [onto = "", from = "", to = ""] = await Promise.all(
    [base, fork, head].map((sha) => treeOf(upstream, repo, sha))
  );
  return mergeTrees(upstream, repo, onto, from, to);
}
async function writeTree(upstream, repo, base, entries) {
  if (base !== null && entries.length === 0) return base;
  const asked = { ...base === null ? {} : { base_tree: base }, tree: entries };
  return text(must(await upstream.send("POST", `/repos/${repo}/git/trees`, asked)).sha);
}
async function commitTree(upstream, repo, commit, token) {
  const headers = token === void 0 ? void 0 : { authorization: `token ${token}` };
  return text(must(await upstream.send("POST", `/repos/${repo}/git/commits`, commit, headers)).sha);
}
function must(answer2) {
  if (answer2.status < 300) return asJson(answer2.body);
  throw new Error(`the emulator says ${answer2.status}: ${JSON.stringify(answer2.body)}`);
}

// tools/embedded-github/gaps/push.ts
var MOST_COMMITS = 2048;
var NONE = "0".repeat(40);
async function pushed(box, repo, { branch, before, sha }, call2) {
  const { upstream, origin } = box;
  const found = before === "" ? [] : await commitsOf(upstream, repo, before, sha);
  const range = await Promise.all(
    found.slice(-MOST_COMMITS).map((commit) => shownCommit(box, repo, text(commit.sha)))
  );
  const behind = before === "" ? null : await upstream.get(compare(repo, before, sha));
  const sender = await senderOf(box, call2);
  box.hooks.emit("push", {
    ref: `refs/heads/${branch}`,
    before: before || NONE,
    after: sha,
    base_ref: null,
    compare: `${origin}/${repo}/compare/${before.slice(0, 12)}...${sha.slice(0, 12)}`,
    created: before === "",
    deleted: false,
    forced: behind !== null && behind.status !== "ahead" && behind.status !== "identical",
    commits: range,
    head_commit: range.at(-1) ?? await shownCommit(box, repo, sha),
    pusher: { name: sender.login, email: `${sender.login}@example.com` },
    repository: await upstream.get(`/repos/${repo}`),
    sender
  });
}
var compare = (repo, from, to) => `/repos/${repo}/compare/${from}...${to}?per_page=1&page=1`;
async function shownCommit(box, repo, sha) {
  const { commit, files: files2 } = await box.upstream.get(`/repos/${repo}/commits/${sha}`);
  const { message, tree: tree2, author, committer } = asJson(commit);
  const paths = (status) => asList(files2).filter((file2) => file2.status === status).map((file2) => text(file2.filename));
  const from = asList(files2).flatMap(({ previous_filename: path }) => path ? [text(path)] : []);
  const who = (value) => {
    const { name, email, date } = asJson(value);
    return { name, email, date };
  };
  return {
    id: sha,
    tree_id: asJson(tree2).sha,
    distinct: true,
    message,
    timestamp: asJson(committer).date,
    url: `${box.origin}/${repo}/commit/${sha}`,
    author: who(author),
    committer: who(committer),
    added: [...paths("added"), ...paths("renamed")],
    modified: paths("modified"),
    removed: [...paths("removed"), ...from]
  };
}
async function senderOf(box, { caller }) {
  return await userOf(box, caller) ?? { login: "ghost", type: "User" };
}

// tools/embedded-github/gaps/branches.ts
async function branchMoved(box, repo, branch, before, sha, call2) {
  await pushed(box, repo, { branch, before, sha }, call2);
  for (const pull of box.state.pulls.values()) {
    if (pull.repo !== repo || !pull.open) continue;
    if (pull.baseRef === branch) pull.baseSha = sha;
    if (pull.headRef !== branch || pull.headSha === sha) continue;
    pull.headSha = sha;
    const shown = await box.upstream.get(`/repos/${repo}/pulls/${pull.number}`);
    box.hooks.emit("pull_request", {
      action: "synchronize",
      number: pull.number,
      before,
      after: sha,
      pull_request: shown,
      repository: asJson(shown.base).repo,
      sender: await senderOf(box, call2)
    });
  }
}
var ref = route("PATCH", "/git/refs/*ref", async (call2, box, { repo = "", ref: ref2 = "" }) => {
  const branch = ref2.startsWith("heads/") ? ref2.slice("heads/".length) : null;
  const before = branch === null ? "" : await tipOf(box.upstream, repo, branch).catch(() => "");
  const answer2 = await box.pass(call2);
  if (answer2.status === 200 && branch !== null) {
    await branchMoved(box, repo, branch, before, text(call2.body.sha), call2);
  }
  return answer2;
});
function contents(method) {
  return route(method, "/contents/*path", async (call2, box, { repo = "" }) => {
    const asked = text(call2.body.branch) || call2.query.get("branch");
    const seen = await box.upstream.send("GET", `/repos/${repo}`);
    const branch = asked || text(asJson(seen.body).default_branch);
    const before = await tipOf(box.upstream, repo, branch).catch(() => "");
    const answer2 = await box.pass(call2);
    if (answer2.status < 300) {
      const sha = await tipOf(box.upstream, repo, branch);
      await branchMoved(box, repo, branch, before, sha, call2);
    }
    return answer2;
  });
}
var branchGaps = [ref, contents("PUT"), contents("DELETE")];

// tools/embedded-github/gaps/checks.ts
var MOST_ACTIONS = 3;
var LONGEST = { label: 20, identifier: 20, description: 40 };
function refusedActions({ body }) {
  const actions = asList(body.actions);
  if (actions.length > MOST_ACTIONS) return refuse(422, "Validation Failed");
  for (const action of actions) {
    for (const [field, most] of Object.entries(LONGEST)) {
      const given = text(action[field]);
      if (given === "") return refuse(422, "Validation Failed");
      if (given.length > most) return tooLong("CheckRun", field, most);
    }
  }
  return null;
}
function keepActions(box, id, { body }) {
  if (body.actions !== void 0) box.state.buttons.set(id, asList(body.actions));
}
var create = route("POST", "/check-runs", async (call2, box, { repo = "" }) => {
  if (call2.caller.kind !== "installation") {
    return refuse(403, "You must authenticate via a GitHub App.");
  }
  const refused2 = refusedActions(call2);
  if (refused2) return refused2;
  const commit = await box.upstream.send("GET", `/repos/${repo}/git/commits/${call2.body.head_sha}`);
  if (commit.status !== 200) return refuse(422, `No commit found for SHA: ${call2.body.head_sha}`);
  const started_at = call2.body.started_at ?? (/* @__PURE__ */ new Date()).toISOString();
  const answer2 = await box.pass(call2, { ...call2.body, started_at });
  if (answer2.status === 201) {
    const id = Number(asJson(answer2.body).id);
    box.state.checks.set(id, call2.caller.slug);
    keepActions(box, id, call2);
    await completed(box, repo, asJson(answer2.body));
  }
  return { ...answer2, body: withoutSuite(answer2.body) };
});
function withoutSuite(run2) {
  const { check_suite: suite } = asJson(run2);
  return suite ? { ...asJson(run2), check_suite: { id: asJson(suite).id } } : run2;
}
function whole(run2, slug, app) {
  const shown = { id: app?.id, slug, name: app?.name };
  return { ...run2, app: shown, pull_requests: [] };
}
async function completed(box, repo, run2) {
  if (run2.status !== "completed") return;
  const slug = box.state.checks.get(Number(run2.id));
  const app = box.apps.find((known) => known.slug === slug);
  box.hooks.emit("check_run", {
    action: "completed",
    check_run: whole(run2, slug, app),
    repository: await box.upstream.get(`/repos/${repo}`),
    sender: { login: `${slug}[bot]`, type: "Bot" }
  });
}
var update = route("PATCH", "/check-runs/:id", async (call2, box, { repo = "", id = "" }) => {
  const { caller } = call2;
  if (caller.kind === "installation" && box.state.checks.get(Number(id)) === caller.slug) {
    const refused2 = refusedActions(call2);
    if (refused2) return refused2;
    const answer2 = await box.pass(call2);
    if (answer2.status === 200) {
      keepActions(box, Number(id), call2);
      await completed(box, repo, asJson(answer2.body));
    }
    return { ...answer2, body: withoutSuite(answer2.body) };
  }
  return refuse(
    403,
    "Invalid app_id `check_run` can only be modified by the GitHub App that created it."
  );
});
async function press(box, repo, id, identifier, login) {
  const buttons = box.state.buttons.get(id) ?? [];
  if (!buttons.some((button) => button.identifier === identifier)) {
    throw new Error(`check run ${id} has no button ${identifier}`);
  }
  const slug = box.state.checks.get(id);
  const app = box.apps.find((known) => known.slug === slug);
  const run2 = await box.upstream.get(`/repos/${repo}/check-runs/${id}`);
  box.hooks.emit("check_run", {
    action: "requested_action",
    requested_action: { identifier },
    check_run: whole(run2, slug, app),
    repository: await box.upstream.get(`/repos/${repo}`),
    sender: { login, type: "User" }
  });
}
var list = route("GET", "/commits/:ref/check-runs", async (call2, box) => {
  const query = new URLSearchParams(call2.query);
  query.set("filter", "all");
  const answer2 = await box.pass({ ...call2, query });
  if (answer2.status !== 200) return answer2;
  const asked = call2.query.get("app_id");
  const slug = box.apps.find((app) => `${app.id}` === asked)?.slug;
  const all2 = asList(asJson(answer2.body).check_runs).filter(
    (run2) => asked === null || box.state.checks.get(Number(run2.id)) === slug
  );
  const runs2 = call2.query.get("filter") === "all" ? all2 : latest(box, all2);
  const page = paged(call2, box, runs2.map(withoutSuite));
  return { ...page, body: { total_count: runs2.length, check_runs: page.body } };
});
function latest(box, runs2) {
  const seen = /* @__PURE__ */ new Set();
  return runs2.filter(({ id, name }) => {
    const key = `${box.state.checks.get(Number(id))} ${name}`;
    return !seen.has(key) && seen.add(key);
  });
}
var annotations = route("GET", "/check-runs/:id/annotations", async (call2, box) => {
  const answer2 = await box.pass(call2);
  if (answer2.status !== 200) return answer2;
  const body = asJson(answer2.body).check_annotations ?? answer2.body;
  return { ...answer2, body: asList(body).map(({ id: _, ...annotation }) => annotation) };
});
var checkGaps = [create, update, list, annotations];

// tools/embedded-github/revisions.ts
async function revise(box, key, caller, before, body) {
  const editor = text((await userOf(box, caller))?.login) || "ghost";
  addRevision(box, key, before, { at: (/* @__PURE__ */ new Date()).toISOString(), editor, body });
}
function addRevision(box, key, before, made) {
  const known = box.state.revisions.get(key) ?? [
    {
      at: text(before.created_at ?? before.submitted_at),
      editor: text(asJson(before.user).login) || "ghost",
      body: text(before.body)
    }
  ];
  box.state.revisions.set(key, [...known, made]);
}

// tools/embedded-github/gaps/comments.ts
var edit = route("PATCH", "/issues/comments/:id", async (call2, box, { id = "" }) => {
  const before = await box.upstream.send("GET", call2.path);
  if (before.status !== 200) return null;
  const { body, created_at } = asJson(before.body);
  const soonest = Date.parse(`${created_at}`) + 1e3;
  const last = box.state.edits.get(Number(id));
  const key = `comment ${id}`;
  box.state.edits.set(Number(id), new Date(Math.max(Date.now(), soonest)).toISOString());
  push(box.state.changes, key, { body: { from: body } });
  const answer2 = await box.pass(call2);
  if (answer2.status === 200) {
    await revise(box, key, call2.caller, asJson(before.body), text(call2.body.body));
  } else {
    box.state.changes.get(key)?.pop();
    if (last === void 0) box.state.edits.delete(Number(id));
    else box.state.edits.set(Number(id), last);
  }
  return answer2;
});
var create2 = route(
  "POST",
  "/issues/:number/comments",
  async (call2, box, { repo = "", number = "" }) => {
    const issue = await box.upstream.send("GET", `/repos/${repo}/issues/${number}`);
    if (asJson(issue.body).locked !== true) return null;
    const role = call2.caller.kind === "user" ? roleOf(box.state, repo, call2.caller.login) : null;
    if (role !== null && role !== "read" && role !== "triage") return null;
    return refuse(403, "Unable to create comment because issue is locked.");
  }
);
var all = route("GET", "/issues/comments", async (call2, box, { repo = "" }) => {
  const seen = await box.upstream.send("GET", `/repos/${repo}`, void 0, call2.headers);
  if (seen.status !== 200) return seen;
  const [issues, pulls2] = await Promise.all([
    box.upstream.list(`/repos/${repo}/issues?state=all`),
    box.upstream.list(`/repos/${repo}/pulls?state=all`)
  ]);
  const numbers = [...new Set([...issues, ...pulls2].map(({ number }) => Number(number)))];
  const lists = await Promise.all(
    numbers.map((number) => box.upstream.list(`/repos/${repo}/issues/${number}/comments`))
  );
  const comments = lists.flat();
  box.shaper.fix(comments);
  const { query } = call2;
  const since = Date.parse(query.get("since") ?? "") || 0;
  const field = query.get("sort") === "updated" ? "updated_at" : "created_at";
  const later = comments.filter((one3) => Date.parse(text(one3.updated_at)) >= since);
  later.sort(
    (a, b) => query.has("sort") ? text(a[field]).localeCompare(text(b[field])) || Number(a.id) - Number(b.id) : Number(a.id) - Number(b.id)
  );
  const sorted = query.has("sort") && query.get("direction") === "desc" ? later.reverse() : later;
  return paged(call2, box, sorted);
});
var commentGaps = [all, edit, create2];

// tools/embedded-github/lists.ts
function inOrder(call2, items, otherwise = "desc") {
  const field = call2.query.get("sort") === "updated" ? "updated_at" : "created_at";
  const order = (call2.query.get("direction") ?? otherwise) === "asc" ? 1 : -1;
  const key = (item) => text(item[field]).slice(0, 19);
  return [...items].sort(
    (a, b) => order * (key(a).localeCompare(key(b)) || Number(a.number ?? a.id) - Number(b.number ?? b.id))
  );
}
function sinceAsked(call2, items) {
  const since = Date.parse(call2.query.get("since") ?? "");
  if (Number.isNaN(since)) return [...items];
  const second = Math.floor(since / 1e3) * 1e3;
  return items.filter((item) => Date.parse(text(item.updated_at)) >= second);
}
function filtersOf(call2) {
  const query = new URLSearchParams(call2.query);
  for (const key of ["page", "per_page", "sort", "direction", "since"]) query.delete(key);
  return `${query}`;
}
var DETAILS = [
  ...["merged", "mergeable", "rebaseable", "mergeable_state", "merged_by", "comments"],
  ...["review_comments", "maintainer_can_modify", "commits", "additions", "deletions"],
  "changed_files"
];
function asListed(pull) {
  return Object.fromEntries(Object.entries(pull).filter(([name]) => !DETAILS.includes(name)));
}

// tools/embedded-github/gaps/commits.ts
async function withFiles(call2, box, repo) {
  const answer2 = await box.pass(call2);
  if (answer2.status !== 200) return answer2;
  const body = asJson(answer2.body);
  const files2 = await completeFiles(box.upstream, repo, asList(body.files));
  return { ...answer2, body: { ...body, files: files2 } };
}
var compare2 = route(
  "GET",
  "/compare/*range",
  (call2, box, { repo = "" }) => withFiles(call2, box, repo)
);
var UNDER = /\/(?:check-runs|check-suites|comments|pulls|status|statuses)$/;
var one = route(
  "GET",
  "/commits/*ref",
  async (call2, box, { repo = "", ref: ref2 = "" }) => UNDER.test(ref2) ? null : withFiles(call2, box, repo)
);
var pulls = route("GET", "/commits/:sha/pulls", async (call2, box, { repo = "", sha = "" }) => {
  const commit = await box.upstream.send(
    "GET",
    `/repos/${repo}/commits/${sha}`,
    void 0,
    call2.headers
  );
  if (commit.status !== 200) return refuse(422, `No commit found for SHA: ${sha}`);
  const full = text(asJson(commit.body).sha);
  const landed = await isOnDefaultBranch(box, repo, full);
  const known = [...box.state.pulls.values()].filter(
    (pull) => pull.repo === repo && (pull.merged !== null || pull.open && !landed)
  );
  const found = [];
  for (const pull of known) if (await brings(box, pull, full)) found.push(pull);
  const read4 = found.map(({ number }) => box.upstream.get(`/repos/${repo}/pulls/${number}`));
  const shown = await Promise.all(read4);
  box.shaper.fix(shown);
  return paged(call2, box, shown.map(asListed));
});
async function isOnDefaultBranch(box, repo, sha) {
  const { default_branch } = await box.upstream.get(`/repos/${repo}`);
  const { status } = await box.upstream.get(
    `/repos/${repo}/compare/${sha}...${encodePath(text(default_branch))}?per_page=1&page=1`
  );
  return status === "ahead" || status === "identical";
}
async function brings(box, pull, sha) {
  if (pull.merged?.sha === sha) return true;
  const commits2 = await commitsOf(box.upstream, pull.repo, pull.baseSha, pull.headSha);
  return commits2.some((commit) => commit.sha === sha);
}
var tags = route("GET", "/tags", async (call2, box, { repo = "" }) => {
  const seen = await box.upstream.send("GET", `/repos/${repo}`, void 0, call2.headers);
  if (seen.status !== 200) return seen;
  const found = await box.upstream.send("GET", `/repos/${repo}/git/matching-refs/tags/`);
  const names = asList(found.body).map(({ ref: ref2 }) => text(ref2).slice("refs/tags/".length));
  const url = `${box.origin}/repos/${repo}`;
  const listed3 = names.sort((a, b) => b.localeCompare(a, "en", { numeric: true })).map(tagOf);
  return paged(call2, box, await Promise.all(listed3));
  async function tagOf(name) {
    const ref2 = encodePath(`refs/tags/${name}`);
    const { sha } = await box.upstream.get(`/repos/${repo}/commits/${ref2}`);
    return {
      name,
      zipball_url: `${url}/zipball/refs/tags/${name}`,
      tarball_url: `${url}/tarball/refs/tags/${name}`,
      commit: { sha, url: `${url}/commits/${sha}` },
      node_id: `REF_${Buffer.from(name).toString("base64url")}`
    };
  }
});
var commitGaps = [compare2, pulls, one, tags];

// tools/embedded-github/gaps/contents.ts
var MOST_BYTES2 = 1048576;
var contentsGap = route("GET", "/contents/*path", async (call2, box) => {
  const answer2 = await box.pass(call2);
  const file2 = asJson(answer2.body);
  const whole3 = answer2.status === 200 && file2.type === "file";
  if (!whole3 || Number(file2.size) <= MOST_BYTES2) return answer2;
  return ok({ ...file2, encoding: "none", content: "" });
});

// tools/embedded-github/gaps/deliveries.ts
var KEPT = 3 * 864e5;
var STATUS = { 200: "OK", 202: "Accepted", 502: "failed to connect" };
function rowOf(box, delivery, attempt) {
  return {
    id: attempt.id,
    guid: delivery.id,
    delivered_at: attempt.at,
    redelivery: attempt !== delivery.attempts[0],
    duration: attempt.duration,
    status: STATUS[attempt.status] ?? `Invalid HTTP Response: ${attempt.status}`,
    status_code: attempt.status,
    event: delivery.event,
    action: delivery.action,
    installation_id: box.app.installationId,
    repository_id: delivery.payload.repository?.id ?? null,
    throttled_at: null
  };
}
function rowsOf(box) {
  const since = Date.now() - KEPT;
  return box.hooks.deliveries.flatMap((one3) => one3.attempts.map((attempt) => rowOf(box, one3, attempt))).filter((row) => Date.parse(text(row.delivered_at)) >= since).sort((a, b) => text(b.id).localeCompare(text(a.id)));
}
function refused({ caller }) {
  return caller.kind === "jwt" ? null : refuse(401, "A JSON web token could not be decoded");
}
var cursorOf = (id) => Buffer.from(`v1_${id}`).toString("base64url");
var list2 = {
  method: "GET",
  path: /^\/app\/hook\/deliveries$/,
  async handle(call2, box) {
    const no = refused(call2);
    if (no) return no;
    const per = Math.min(100, Math.max(1, Number(call2.query.get("per_page") ?? 30) || 30));
    const rows = rowsOf(box);
    const cursor = call2.query.get("cursor");
    const at = cursor === null ? 0 : rows.findIndex((row) => cursorOf(row.id) === cursor);
    if (at < 0) return refuse(422, "Invalid cursor");
    const next = rows[at + per];
    const query = new URLSearchParams(call2.query);
    if (next) query.set("cursor", cursorOf(next.id));
    const link = `<${box.origin}/api/v3${call2.path}?${query}>; rel="next"`;
    const page = ok(rows.slice(at, at + per));
    return next ? { ...page, headers: { link } } : page;
  }
};
var again = {
  method: "POST",
  path: /^\/app\/hook\/deliveries\/(?<id>\d+)\/attempts$/,
  async handle(call2, box, { id }) {
    const no = refused(call2);
    if (no) return no;
    const delivery = box.hooks.deliveries.find(
      ({ attempts }) => attempts.some((attempt) => attempt.id === id)
    );
    if (!delivery) return refuse(404, "Not Found");
    void box.hooks.redeliver(delivery);
    return ok({}, 202);
  }
};
var deliveryGaps = [list2, again];

// tools/embedded-github/gaps/sub-issues.ts
var add = route(
  "POST",
  "/issues/:number/sub_issues",
  async (call2, box, { repo = "", number = "" }) => {
    const parent = await box.upstream.send(
      "GET",
      `/repos/${repo}/issues/${number}`,
      void 0,
      call2.headers
    );
    if (parent.status !== 200) return parent;
    const child = await findById(box, Number(call2.body.sub_issue_id));
    if (child === null) return refuse(404, "The provided sub-issue does not exist");
    if ([...box.state.children.values()].some((keys2) => keys2.includes(child))) {
      return refuse(
        422,
        "Issue may not contain duplicate sub-issues and sub issue may only have one parent"
      );
    }
    push(box.state.children, keyOf(repo, number), child);
    return ok(asJson(parent.body), 201);
  }
);
var list3 = route(
  "GET",
  "/issues/:number/sub_issues",
  async (call2, box, { repo = "", number = "" }) => {
    const parent = await box.upstream.send("GET", `/repos/${repo}/issues/${number}`);
    if (parent.status !== 200) return parent;
    const keys2 = box.state.children.get(keyOf(repo, number)) ?? [];
    const paths = keys2.map((key) => `/repos/${key.replace("#", "/issues/")}`);
    return paged(call2, box, await Promise.all(paths.map((path) => box.upstream.get(path))));
  }
);
async function findById(box, id) {
  for (const repo of box.repositories.keys()) {
    const issues = await box.upstream.list(`/repos/${repo}/issues?state=all`);
    const found = issues.find((issue) => issue.id === id);
    if (found) return keyOf(repo, Number(found.number));
  }
  return null;
}
var subIssueGaps = [add, list3];

// tools/embedded-github/gaps/dependencies.ts
var PATH = "/issues/:number/dependencies/blocked_by";
var add2 = route("POST", PATH, async (call2, box, { repo = "", number = "" }) => {
  const { blockers } = box.state;
  if (!blockers) return refuse(404, "Not Found");
  const path = `/repos/${repo}/issues/${number}`;
  const blocked = await box.upstream.send("GET", path, void 0, call2.headers);
  if (blocked.status !== 200) return blocked;
  const key = keyOf(repo, number);
  const by = await findById(box, Number(call2.body.issue_id));
  if (by === null) return refuse(404, "Not Found");
  if (by === key || blockers.get(key)?.includes(by)) return refuse(422, "Validation Failed");
  push(blockers, key, by);
  return ok(asJson(await box.upstream.get(`/repos/${by.replace("#", "/issues/")}`)), 201);
});
var list4 = route("GET", PATH, async (call2, box, { repo = "", number = "" }) => {
  const { blockers } = box.state;
  if (!blockers) return refuse(404, "Not Found");
  const keys2 = blockers.get(keyOf(repo, number)) ?? [];
  const paths = keys2.map((key) => `/repos/${key.replace("#", "/issues/")}`);
  return paged(call2, box, await Promise.all(paths.map((path) => box.upstream.get(path))));
});
var dependencyGaps = [add2, list4];

// tools/embedded-github/gaps/workflow-runs.ts
async function showRun(box, repo, run2) {
  const url = `${box.origin}/repos/${repo}/actions/runs/${run2.id}`;
  const [repository, commit] = await Promise.all([
    box.upstream.get(`/repos/${repo}`),
    box.upstream.get(`/repos/${repo}/git/commits/${run2.sha}`)
  ]);
  const who = (key) => {
    const { name, email } = asJson(commit[key]);
    return { name, email };
  };
  return {
    ...{ id: run2.id, node_id: `WFR_${run2.id}`, name: "deploy", event: run2.event, url },
    ...{ status: run2.status, conclusion: run2.conclusion, head_sha: run2.sha },
    ...{ head_branch: run2.branch, run_number: 1, run_attempt: 1, pull_requests: [] },
    path: ".github/workflows/deploy.yml",
    display_title: text(commit.message).split("\n")[0],
    workflow_id: 1,
    workflow_url: `${box.origin}/repos/${repo}/actions/workflows/1`,
    html_url: `${box.origin}/${repo}/actions/runs/${run2.id}`,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${box.origin}/repos/${repo}/check-suites/${run2.id}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    created_at: run2.createdAt,
    updated_at: run2.createdAt,
    head_commit: {
      id: run2.sha,
      tree_id: asJson(commit.tree).sha,
      message: commit.message,
      timestamp: asJson(commit.committer).date,
      author: who("author"),
      committer: who("committer")
    },
    repository: minimal(repository),
    head_repository: minimal(repository)
  };
}
function minimal(repository) {
  return Object.fromEntries(
    Object.entries(repository).filter(
      ([name]) => !/^(?:allow_|delete_branch|use_squash|squash_|merge_commit_)/.test(name)
    )
  );
}

// tools/embedded-github/gaps/deployments.ts
var MOST_REPORTS = 10;
var MOST_COMMENT = 1024;
var FORBIDDEN2 = "Resource not accessible by integration";
function showEnvironment(box, repo, name) {
  const id = deployingIn(box, repo).environments.get(name)?.id ?? 0;
  return {
    id,
    node_id: `EN_${id}`,
    name,
    url: `${box.origin}/repos/${repo}/environments/${encodeURIComponent(name)}`,
    html_url: `${box.origin}/${repo}/deployments/activity_log?environments_filter=${name}`
  };
}
var runs = route("GET", "/actions/runs", async (call2, box, { repo = "" }) => {
  const asked = call2.query.get("status");
  const found = deployingIn(box, repo).runs.filter(({ status, conclusion }) => !asked || asked === status || asked === conclusion).reverse();
  const page = paged(call2, box, await Promise.all(found.map((run2) => showRun(box, repo, run2))));
  return { ...page, body: { total_count: found.length, workflow_runs: page.body } };
});
var run = route("GET", "/actions/runs/:id", async (_, box, { repo = "", id = "" }) => {
  const found = runAt(box, repo, id);
  return found ? ok(await showRun(box, repo, found)) : refuse(404, "Not Found");
});
var pending = route(
  "GET",
  "/actions/runs/:id/pending_deployments",
  async (_, box, { repo = "", id = "" }) => {
    const found = runAt(box, repo, id);
    if (!found) return refuse(404, "Not Found");
    const waiting = found.waits.filter(({ over, rules: rules2 }) => !over && rules2.size > 0);
    return ok(
      [...new Set(waiting.map(({ environment }) => environment))].map((name) => ({
        environment: showEnvironment(box, repo, name),
        wait_timer: 0,
        wait_timer_started_at: null,
        current_user_can_approve: false,
        reviewers: []
      }))
    );
  }
);
var approvals = route(
  "GET",
  "/actions/runs/:id/approvals",
  async (_, box, { repo = "", id = "" }) => {
    const found = runAt(box, repo, id);
    return found ? ok(found.reviews) : refuse(404, "Not Found");
  }
);
var rules = route(
  "GET",
  "/environments/:name/deployment_protection_rules",
  async (_, box, { repo = "", name = "" }) => {
    const found = deployingIn(box, repo).environments.get(name);
    if (!found) return refuse(404, "Not Found");
    const custom = [...found.rules].map((slug, at) => ({
      id: found.id * 10 + at,
      node_id: `GA_${found.id * 10 + at}`,
      enabled: true,
      app: {
        id: box.apps.find((app) => app.slug === slug)?.id ?? 0,
        slug,
        integration_url: `${box.origin}/apps/${slug}`,
        node_id: `A_${slug}`
      }
    }));
    return ok({ total_count: custom.length, custom_deployment_protection_rules: custom });
  }
);
function waitOf(found, environment, slug) {
  return found.waits.find(
    (wait) => !wait.over && wait.environment.toLowerCase() === environment.toLowerCase() && wait.rules.has(slug)
  );
}
async function letOn(box, repo, found, ids, state) {
  const { deployments } = deployingIn(box, repo);
  const held = deployments.filter(({ id }) => ids.includes(id));
  if (state === "rejected") Object.assign(found, { status: "completed", conclusion: "failure" });
  for (const one3 of held)
    await say(box, repo, one3, state === "rejected" ? "failure" : "in_progress");
}
var answer = route(
  "POST",
  "/actions/runs/:id/deployment_protection_rule",
  async (call2, box, { repo = "", id = "" }) => {
    const { caller, body } = call2;
    if (caller.kind !== "installation") return refuse(403, FORBIDDEN2);
    const found = runAt(box, repo, id);
    if (!found) return refuse(404, "Not Found");
    const { environment_name: name, state, comment } = body;
    const said = text(comment);
    if (!text(name) || state === void 0 && !said) return refuse(422, "Invalid request");
    if (state !== void 0 && state !== "approved" && state !== "rejected") {
      return refuse(422, "Invalid request");
    }
    if (said.length > MOST_COMMENT) return refuse(422, "Comment is too long");
    const wait = waitOf(found, text(name), caller.slug);
    if (!wait) return refuse(422, "There is no pending deployment for this environment");
    const reports = (wait.reports.get(caller.slug) ?? 0) + 1;
    if (state === void 0 && reports > MOST_REPORTS) {
      return refuse(422, "Too many status reports");
    }
    found.reviews.push({
      environments: [showEnvironment(box, repo, wait.environment)],
      state: state ?? "pending",
      user: { login: `${caller.slug}[bot]`, type: "Bot" },
      comment: said
    });
    if (state === void 0) {
      wait.reports.set(caller.slug, reports);
      return { status: 204 };
    }
    const same = found.waits.filter(
      ({ environment, over }) => !over && environment === wait.environment
    );
    for (const one3 of same) {
      one3.rules.delete(caller.slug);
      one3.over = state === "rejected" || one3.rules.size === 0;
    }
    const ids = same.filter(({ over }) => over).map(({ deployment }) => deployment);
    settle(found);
    await letOn(box, repo, found, ids, text(state));
    return { status: 204 };
  }
);
function listed(call2, box, repo) {
  const wanted = (field) => call2.query.get(field) ?? "none";
  const matches2 = (one3, field) => wanted(field) === "none" || wanted(field).toLowerCase() === one3[field].toLowerCase();
  return [...deployingIn(box, repo).deployments].filter((one3) => ["environment", "sha", "ref"].every((field) => matches2(one3, field))).reverse();
}
var list5 = route(
  "GET",
  "/deployments",
  async (call2, box, { repo = "" }) => paged(
    call2,
    box,
    listed(call2, box, repo).map((one3) => showDeployment(box, repo, one3))
  )
);
var statuses = route(
  "GET",
  "/deployments/:id/statuses",
  async (call2, box, { repo = "", id = "" }) => {
    const found = deployingIn(box, repo).deployments.find((one3) => `${one3.id}` === id);
    if (!found) return refuse(404, "Not Found");
    const shown = [...found.statuses].reverse().map((one3) => showStatus(box, repo, found, one3));
    return paged(call2, box, shown);
  }
);
var deploymentGaps = [runs, run, pending, approvals, rules, answer, list5, statuses];

// tools/embedded-github/gaps/graphql.ts
var graphqlGap = {
  method: "POST",
  path: /^\/graphql$/,
  async handle(call2, box) {
    if (box.graphql.isOff()) return refuse(404, "Not Found");
    if (call2.caller.kind !== "user" && call2.caller.kind !== "installation") {
      return refuse(401, "This endpoint requires you to be authenticated.");
    }
    const { query, variables, operationName } = call2.body;
    if (typeof query !== "string") {
      return {
        status: 400,
        body: { message: "A query attribute must be specified and must be a string." }
      };
    }
    const { run: run2 } = await import("./shared-MZG3L2TR.js");
    const operation = text(operationName) || null;
    return ok(await run2(box, call2.caller, { query, variables: asJson(variables), operation }));
  }
};

// tools/embedded-github/gaps/installation.ts
var mint = {
  method: "POST",
  path: /^\/app\/installations\/(?<id>\d+)\/access_tokens$/,
  async handle(call2, box) {
    const answer2 = await box.pass(call2);
    if (answer2.status !== 201) return answer2;
    const { made } = box.state;
    const app = asJson((await box.upstream.send("GET", "/app", void 0, call2.headers)).body);
    const own = text(app.slug) === box.app.slug;
    if (own && !made.installed) return refuse(404, "Not Found");
    const { token, repositories: repositories2, repository_selection } = asJson(answer2.body);
    const narrowed = call2.body.permissions !== void 0;
    const permissions2 = own && !narrowed ? made.permissions : asJson(answer2.body).permissions;
    box.state.tokens.set(text(token), {
      kind: "installation",
      slug: text(app.slug),
      token: text(token),
      permissions: asJson(permissions2),
      repositories: repository_selection === "selected" ? asList(repositories2).map((repo) => text(repo.full_name)) : null
    });
    if (!Array.isArray(repositories2)) return answer2;
    const names = asList(repositories2).map((repo) => text(repo.full_name));
    const whole3 = await Promise.all(names.map((name) => box.upstream.get(`/repos/${name}`)));
    return { ...answer2, body: { ...asJson(answer2.body), repositories: whole3 } };
  }
};
var repositories = {
  method: "GET",
  path: /^\/installation\/repositories$/,
  async handle(call2, box) {
    if (call2.caller.kind !== "installation") return refuse(403, "Resource not accessible");
    const names = [...box.repositories.keys()].filter((name) => covers(call2.caller, box, name));
    const all2 = await Promise.all(names.map((name) => box.upstream.get(`/repos/${name}`)));
    const page = paged(call2, box, all2);
    return ok({ total_count: all2.length, repository_selection: "all", repositories: page.body });
  }
};
var installationGaps = [mint, repositories];

// tools/embedded-github/gaps/issue-events.ts
async function recordLabels(box, repo, issue) {
  for (const label of asList(issue.labels)) {
    record(box, repo, Number(issue.number), {
      event: "labeled",
      actor: issue.user,
      label: { name: label.name, color: label.color },
      created_at: issue.created_at
    });
    box.hooks.emit("issues", {
      action: "labeled",
      issue,
      label,
      repository: await box.upstream.get(`/repos/${repo}`),
      sender: issue.user
    });
  }
}
var events = route(
  "GET",
  "/issues/:number/events",
  async (call2, box, { repo = "", number = "" }) => {
    const key = keyOf(repo, number);
    const more = box.state.events.get(key) ?? [];
    if (box.state.pulls.has(key)) return paged(call2, box, more);
    const first = await box.pass(call2);
    if (first.status !== 200) return first;
    const listed3 = (await box.upstream.list(call2.path)).filter(({ event }) => event !== "opened" && event !== "edited").map(({ issue: _, ...event }) => event).map(withoutNulls);
    const all2 = [...more, ...listed3].sort(
      (a, b) => text(a.created_at).localeCompare(text(b.created_at))
    );
    return paged(
      call2,
      box,
      all2.map((event) => ({ performed_via_github_app: null, ...event }))
    );
  }
);
function withoutNulls(event) {
  const kept = Object.entries(event).filter(
    ([name, value]) => value !== null || !/^(?:label|assignee|milestone|rename)$/.test(name)
  );
  return Object.fromEntries(kept);
}
function recordMerge(box, pull) {
  if (!pull.merged) return;
  const { at, sha, by } = pull.merged;
  const commit_url = `${box.origin}/repos/${pull.repo}/commits/${sha}`;
  const made = { actor: by, created_at: at };
  record(box, pull.repo, pull.number, { event: "merged", commit_id: sha, commit_url, ...made });
  record(box, pull.repo, pull.number, { event: "closed", ...made });
}
function record(box, repo, number, event) {
  const key = keyOf(repo, number);
  const id = 1e9 + [...box.state.events.values()].flat().length;
  const made = {
    id,
    node_id: `IE_${id}`,
    url: `${box.origin}/repos/${repo}/issues/events/${id}`,
    commit_id: null,
    commit_url: null,
    performed_via_github_app: null,
    ...event
  };
  push(box.state.events, key, made);
  return made;
}
var timeline = route(
  "GET",
  "/issues/:number/timeline",
  async (call2, box, { repo = "", number = "" }) => {
    const path = `/repos/${repo}/issues/${number}`;
    const first = await box.read(call2.caller, path);
    if (first.status !== 200) return first;
    const reader = createReader(box, call2.caller);
    const comments = (await reader.list(`${path}/comments`)).map(
      ({ user, ...comment }) => ({ event: "commented", actor: user, user, ...comment })
    );
    const all2 = [...await reader.list(`${path}/events`), ...comments];
    all2.sort((a, b) => text(a.created_at).localeCompare(text(b.created_at)));
    return paged(call2, box, all2);
  }
);
var eventGaps = [events, timeline];

// tools/embedded-github/issue-types.ts
function typeNamed({ issueTypes }, asked) {
  const wanted = text(asked).toLowerCase();
  const at = issueTypes?.findIndex((name2) => name2.toLowerCase() === wanted) ?? -1;
  const name = issueTypes?.[at];
  if (name === void 0) return null;
  return {
    id: 410 + at,
    node_id: `IT_${410 + at}`,
    name,
    description: null,
    color: "red",
    created_at: "2025-01-01T00:00:00Z",
    updated_at: "2025-01-01T00:00:00Z",
    is_enabled: true
  };
}
function unknownType(state, asked) {
  if (!state.issueTypes || asked === void 0 || asked === null) return null;
  if (typeNamed(state, asked)) return null;
  const errors = [{ resource: "Issue", field: "type", code: "invalid", value: asked }];
  return refuse(422, "Validation Failed", { errors });
}

// tools/embedded-github/gaps/issue-types.ts
var list6 = route("GET", "/issue-types", async (call2, box) => {
  const { issueTypes } = box.state;
  return issueTypes && paged(
    call2,
    box,
    issueTypes.map((name) => typeNamed(box.state, name))
  );
});
async function setType(call2, box, repo, issue) {
  const { state, hooks, upstream } = box;
  if (!state.issueTypes || !("type" in call2.body)) return;
  const number = Number(issue.number);
  const key = keyOf(repo, number);
  const before = state.types.get(key);
  const type = typeNamed(state, call2.body.type);
  if (text(type?.name) === (before ?? "")) return;
  if (type) state.types.set(key, text(type.name));
  else state.types.delete(key);
  const sender = await whoIs(call2, box, issue);
  const event = type ? before ? "issue_type_changed" : "issue_type_added" : "issue_type_removed";
  record(box, repo, number, { event, actor: sender, created_at: (/* @__PURE__ */ new Date()).toISOString() });
  hooks.emit("issues", {
    action: type ? "typed" : "untyped",
    issue,
    type: type ?? typeNamed(state, before),
    repository: await upstream.get(`/repos/${repo}`),
    sender
  });
}
async function whoIs({ caller }, { upstream }, issue) {
  if (caller.kind !== "user") return asJson(issue.user);
  return asJson(await upstream.get(`/users/${caller.login}`));
}
var issueTypeGaps = [list6];

// tools/embedded-github/gaps/pull-as-issue.ts
async function pullAsIssue(box, pull, shown) {
  const comments = await box.upstream.list(`/repos/${pull.repo}/issues/${pull.number}/comments`);
  const url = `${box.origin}/repos/${pull.repo}`;
  const own = `${url}/issues/${pull.number}`;
  const { id, node_id, number, title, user, body, state, labels, locked } = shown;
  const { assignee, assignees, milestone, created_at, updated_at, author_association, draft } = shown;
  return {
    url: own,
    repository_url: url,
    labels_url: `${own}/labels{/name}`,
    comments_url: `${own}/comments`,
    events_url: `${own}/events`,
    html_url: shown.html_url,
    ...{ id, node_id, number, title, user, body, state, labels, locked, draft },
    ...{ assignee, assignees, milestone, created_at, updated_at, author_association },
    state_reason: null,
    active_lock_reason: null,
    closed_at: pull.merged?.at ?? shown.closed_at,
    comments: comments.length,
    performed_via_github_app: null
  };
}

// tools/embedded-github/gaps/issues.ts
var FORM_HEADER = "x-sandbox-form";
var read = route("GET", "/issues/:number", async (call2, box, { repo = "", number = "" }) => {
  const pull = box.state.pulls.get(keyOf(repo, number));
  if (!pull) return null;
  const path = `/repos/${repo}/pulls/${number}`;
  const seen = await box.upstream.send("GET", path, void 0, call2.headers);
  return seen.status === 200 ? ok(await pullAsIssue(box, pull, asJson(seen.body))) : seen;
});
var list7 = route("GET", "/issues", async (call2, box, { repo = "" }) => {
  const first = await box.pass(call2);
  if (first.status !== 200) return first;
  const type = call2.query.get("type");
  const refused2 = unknownType(box.state, /^(?:\*|none)$/.test(type ?? "*") ? void 0 : type);
  if (refused2) return refused2;
  const state = call2.query.get("state") ?? "open";
  const labels = (call2.query.get("labels") ?? "").split(",").filter(Boolean);
  const creator = call2.query.get("creator");
  const pulls2 = (await box.upstream.list(`/repos/${repo}/pulls?state=${state}`)).filter(
    (pull) => labels.every((name) => asList(pull.labels).some((label) => label.name === name)) && (creator === null || asJson(pull.user).login === creator)
  );
  const issues = await box.upstream.list(`${call2.path}?${filtersOf(call2)}`);
  const asIssues = await Promise.all(
    pulls2.map((pull) => {
      const known = box.state.pulls.get(keyOf(repo, Number(pull.number)));
      return known ? pullAsIssue(box, known, pull) : pull;
    })
  );
  const all2 = [...issues, ...asIssues].filter(
    (issue) => !box.state.gone.has(keyOf(repo, Number(issue.number)))
  );
  box.shaper.fix(all2);
  return paged(call2, box, inOrder(call2, sinceAsked(call2, all2.filter(isTyped(box, type)))));
});
function isTyped({ state }, asked) {
  if (!state.issueTypes || asked === null) return () => true;
  return (issue) => {
    const name = asJson(issue.type).name;
    if (asked === "*") return name !== void 0;
    return asked === "none" ? name === void 0 : text(name).toLowerCase() === asked.toLowerCase();
  };
}
var file = route("POST", "/issues", async (call2, box, { repo = "" }) => {
  const { caller } = call2;
  const trusted = caller.kind !== "user" || call2.headers[FORM_HEADER] !== void 0 || roleAtLeastTriage(box, repo, caller.login);
  const refused2 = unknownType(box.state, call2.body.type);
  if (refused2) return refused2;
  const { labels, ...rest } = call2.body;
  const answer2 = await box.pass(call2, trusted ? call2.body : rest);
  if (answer2.status !== 201) return answer2;
  await recordLabels(box, repo, asJson(answer2.body));
  if (trusted) await setType(call2, box, repo, asJson(answer2.body));
  return answer2;
});
var edit2 = route("PATCH", "/issues/:number", async (call2, box, { repo = "", number = "" }) => {
  const key = keyOf(repo, number);
  if (box.state.pulls.has(key)) {
    const { title: title2, body: body2, state } = call2.body;
    const path = `/repos/${repo}/pulls/${number}`;
    return box.upstream.send("PATCH", path, { title: title2, body: body2, state }, call2.headers);
  }
  const before = await box.upstream.send("GET", call2.path);
  if (before.status !== 200) return null;
  const refused2 = unknownType(box.state, call2.body.type);
  if (refused2) return refused2;
  const { title, body } = asJson(before.body);
  const changes = {
    ..."title" in call2.body && call2.body.title !== title ? { title: { from: title } } : {},
    ..."body" in call2.body && call2.body.body !== body ? { body: { from: text(body) } } : {}
  };
  if (Object.keys(changes).length > 0) push(box.state.changes, key, changes);
  const answer2 = await box.pass(call2);
  if (answer2.status === 200 && "state" in call2.body) {
    const at = overrideKey("issue", key);
    const { state_reason: _, ...others } = box.state.overrides.get(at) ?? {};
    const reason = call2.body.state_reason;
    const isDouble = call2.body.state === "closed" && reason === "duplicate";
    box.state.overrides.set(at, { ...others, ...isDouble ? { state_reason: "duplicate" } : {} });
  }
  if (answer2.status === 200) await setType(call2, box, repo, asJson(answer2.body));
  if (answer2.status === 200 && "body" in changes) {
    await revise(box, key, call2.caller, asJson(before.body), text(call2.body.body));
  }
  return answer2;
});
function roleAtLeastTriage(box, repo, login) {
  const role = roleOf(box.state, repo, login);
  return role !== null && role !== "read";
}
var issueGaps = [read, list7, file, edit2];

// tools/embedded-github/gaps/labels.ts
var labelGap = route("POST", "/labels", async (call2, box) => {
  const answer2 = await box.pass(call2);
  if (answer2.status !== 422) return answer2;
  const errors = [{ resource: "Label", code: "already_exists", field: "name" }];
  return refuse(422, "Validation Failed", { errors });
});

// tools/embedded-github/gaps/merge.ts
var CLOSES = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s+#(\d+)/gi;
var mergeGap = route(
  "PUT",
  "/pulls/:number/merge",
  async (call2, box, { repo = "", number = "" }) => {
    const pull = box.state.pulls.get(keyOf(repo, number));
    const token = tokenOf(call2.caller);
    if (!pull || token === null) return null;
    if (!pull.open) return refuse(405, "Pull Request is not mergeable");
    if (call2.body.sha !== void 0 && call2.body.sha !== pull.headSha) {
      return refuse(409, "Head branch was modified. Review and try the merge again.");
    }
    const own = { authorization: `token ${token}` };
    const path = `/repos/${repo}/pulls/${number}`;
    const shown = asJson((await box.upstream.send("GET", path, void 0, own)).body);
    const base = await tipOf(box.upstream, repo, pull.baseRef);
    const sha = await mergeCommit(box, pull, base, shown, call2.body, token);
    const ref2 = `/repos/${repo}/git/refs/heads/${pull.baseRef}`;
    const moved = await box.upstream.send("PATCH", ref2, { sha }, own);
    if (moved.status !== 200) return moved;
    pull.baseSha = base;
    pull.open = false;
    const at = (/* @__PURE__ */ new Date()).toISOString();
    pull.merged = { at, sha, by: await userOf(box, call2.caller) ?? {} };
    await box.upstream.send("PATCH", path, { state: "closed" }, own);
    await branchMoved(box, repo, pull.baseRef, base, sha, call2);
    await closeNamed(box, repo, pull, shown, own);
    recordMerge(box, pull);
    return ok({ sha, merged: true, message: "Pull Request successfully merged" });
  }
);
async function mergeCommit(box, pull, base, shown, asked, token) {
  const { upstream } = box;
  const commits2 = await commitsOf(upstream, pull.repo, base, pull.headSha);
  if (asked.merge_method === "rebase") return rebase(box, pull, base, commits2, token);
  const squash = asked.merge_method === "squash";
  const tree2 = await mergedTree(upstream, pull.repo, base, pull.headSha);
  const bullets = commits2.map((commit) => `* ${text(asJson(commit.commit).message)}`).join("\n\n");
  const title = squash ? `${text(shown.title)} (#${pull.number})` : `Merge pull request #${pull.number} from ${box.owner}/${pull.headRef}`;
  const body = squash ? commits2.length > 1 ? bullets : bodyOf(commits2[0]) : text(shown.title);
  const message = [text(asked.commit_title) || title, text(asked.commit_message) || body];
  return commitTree(
    upstream,
    pull.repo,
    {
      message: message.filter(Boolean).join("\n\n"),
      tree: tree2,
      parents: squash ? [base] : [base, pull.headSha]
    },
    token
  );
}
async function rebase(box, pull, base, commits2, token) {
  let tip = base;
  for (const commit of commits2) {
    const [onto = "", from = "", to = ""] = await Promise.all(
      [tip, text(asList(commit.parents)[0]?.sha), text(commit.sha)].map(
        (sha) => treeOf(box.upstream, pull.repo, sha)
      )
    );
    const tree2 = await mergeTrees(box.upstream, pull.repo, onto, from, to);
    const { message, author } = asJson(commit.commit);
    const committer = { date: (/* @__PURE__ */ new Date()).toISOString() };
    tip = await commitTree(
      box.upstream,
      pull.repo,
      { message, author, committer, tree: tree2, parents: [tip] },
      token
    );
  }
  return tip;
}
function bodyOf(commit) {
  return text(asJson(commit?.commit).message).split("\n").slice(1).join("\n").trim();
}
async function closeNamed(box, repo, pull, shown, headers) {
  const { default_branch } = await box.upstream.get(`/repos/${repo}`);
  if (pull.baseRef !== default_branch) return;
  for (const [, number] of `${text(shown.title)}
${text(shown.body)}`.matchAll(CLOSES)) {
    const path = `/repos/${repo}/issues/${number}`;
    await box.upstream.send("PATCH", path, { state: "closed" }, headers);
  }
}

// tools/embedded-github/gaps/permission.ts
var LEGACY = {
  admin: "admin",
  maintain: "write",
  write: "write",
  triage: "read",
  read: "read"
};
function rightsOf(role) {
  const at = ROLES.indexOf(role);
  const names = ["pull", "triage", "push", "maintain", "admin"];
  return Object.fromEntries(names.map((name, needed) => [name, at >= needed]));
}
var permissionGap = route(
  "GET",
  "/collaborators/:login/permission",
  async (call2, box, { repo = "", login = "" }) => {
    const seen = await box.upstream.send("GET", `/repos/${repo}`, void 0, call2.headers);
    if (seen.status !== 200) return seen;
    const user = await box.upstream.send("GET", `/users/${login}`);
    if (user.status !== 200) return refuse(404, "Not Found");
    const { type, login: name } = asJson(user.body);
    if (type === "Bot" || text(name).endsWith("[bot]"))
      return refuse(404, `${login} is not a user`);
    const role = roleOf(box.state, repo, text(name));
    const open3 = asJson(seen.body).private === true ? "none" : "read";
    return ok({
      permission: role ? LEGACY[role] : open3,
      role_name: role ?? open3,
      user: { ...asJson(user.body), role_name: role ?? open3, permissions: rightsOf(role ?? open3) }
    });
  }
);

// tools/embedded-github/gaps/proposals.ts
var isWorkflow = (path) => /^\.github\/workflows\//.test(path);
function isBarred({ caller }) {
  return caller.kind === "installation" && caller.permissions.workflows !== "write";
}
var tree = route("POST", "/git/trees", async (call2) => {
  const paths = asList(call2.body.tree).map(({ path }) => text(path));
  const refused2 = isBarred(call2) && paths.some(isWorkflow);
  return refused2 ? refuse(403, "Resource not accessible by integration") : null;
});
function contents2(method) {
  return route(
    method,
    "/contents/*path",
    async (call2, _, { path = "" }) => isBarred(call2) && isWorkflow(path) ? refuse(
      403,
      `refusing to allow a GitHub App to create or update workflow \`${path}\` without \`workflows\` permission`
    ) : null
  );
}
var open = route("POST", "/pulls", async (call2, box, { repo = "" }) => {
  const [head, base] = [text(call2.body.head).split(":").at(-1), text(call2.body.base)];
  const twin = [...box.state.pulls.values()].find(
    (pull) => pull.repo === repo && pull.open && pull.headRef === head && pull.baseRef === base
  );
  if (!twin) return null;
  const message = `A pull request already exists for ${box.owner}:${head}.`;
  const errors = [{ resource: "PullRequest", code: "custom", message }];
  return refuse(422, "Validation Failed", { errors });
});
var environments = route("GET", "/environments", async (_, box, { repo = "" }) => {
  const names = box.state.environments.get(repo) ?? [];
  return ok({
    total_count: names.length,
    environments: names.map((name, at) => ({
      id: at + 1,
      node_id: `EN_${at + 1}`,
      name,
      created_at: "2025-01-01T00:00:00Z",
      updated_at: "2025-01-01T00:00:00Z",
      url: `${box.origin}/repos/${repo}/environments/${encodeURIComponent(name)}`,
      html_url: `${box.origin}/${repo}/deployments/activity_log?environments_filter=${encodeURIComponent(name)}`,
      protection_rules: [],
      deployment_branch_policy: null
    }))
  });
});
var proposalGaps = [tree, contents2("PUT"), contents2("DELETE"), open, environments];

// tools/embedded-github/gaps/pulls.ts
var MOST_COMMITS2 = 250;
var open2 = route("POST", "/pulls", async (call2, box, { repo = "" }) => {
  if (text(call2.body.base) && text(call2.body.head)) {
    for (const ref2 of [call2.body.base, call2.body.head]) {
      const path = `/repos/${repo}/git/ref/heads/${text(ref2).split(":").at(-1)}`;
      if ((await box.upstream.send("GET", path)).status !== 200) {
        const errors = [{ resource: "PullRequest", field: "head", code: "invalid" }];
        return refuse(422, "Validation Failed", { errors });
      }
    }
  }
  const answer2 = await box.pass(call2);
  if (answer2.status === 201) {
    remember(box, repo, asJson(answer2.body));
  }
  return answer2;
});
function remember(box, repo, pull) {
  const [head, base] = [asJson(pull.head), asJson(pull.base)];
  const state = {
    repo,
    number: Number(pull.number),
    headRef: text(head.ref),
    baseRef: text(base.ref),
    headSha: text(head.sha),
    baseSha: text(base.sha),
    open: true,
    merged: null
  };
  box.state.pulls.set(keyOf(repo, state.number), state);
  return state;
}
var list8 = route("GET", "/pulls", async (call2, box) => {
  const first = await box.pass(call2);
  if (first.status !== 200) return first;
  const pulls2 = await box.upstream.list(`${call2.path}?${filtersOf(call2)}`);
  box.shaper.fix(pulls2);
  const otherwise = (call2.query.get("sort") ?? "created") === "created" ? "desc" : "asc";
  return paged(call2, box, inOrder(call2, pulls2, otherwise).map(asListed));
});
var read2 = route("GET", "/pulls/:number", async (call2, box, { repo = "", number = "" }) => {
  const answer2 = await box.pass(call2);
  const pull = box.state.pulls.get(keyOf(repo, number));
  if (answer2.status !== 200 || !pull) return answer2;
  const [files2, commits2] = await Promise.all([rangeFiles(box, pull), rangeCommits(box, pull)]);
  const sum = (key) => files2.reduce((total, file2) => total + Number(file2[key]), 0);
  return ok({
    ...asJson(answer2.body),
    commits: commits2.length,
    changed_files: files2.length,
    additions: sum("additions"),
    deletions: sum("deletions")
  });
});
var files = route(
  "GET",
  "/pulls/:number/files",
  async (call2, box, { repo = "", number = "" }) => {
    const pull = await readable(call2, box, repo, number);
    return pull && paged(call2, box, await rangeFiles(box, pull));
  }
);
var commits = route(
  "GET",
  "/pulls/:number/commits",
  async (call2, box, { repo = "", number = "" }) => {
    const pull = await readable(call2, box, repo, number);
    return pull && paged(call2, box, (await rangeCommits(box, pull)).slice(0, MOST_COMMITS2));
  }
);
var edit3 = route("PATCH", "/pulls/:number", async (call2, box, { repo = "", number = "" }) => {
  const key = keyOf(repo, number);
  const pull = box.state.pulls.get(key);
  if (!pull) return null;
  const before = await box.upstream.get(call2.path);
  const changes = {
    ..."title" in call2.body ? { title: { from: before.title } } : {},
    ..."body" in call2.body ? { body: { from: text(before.body) } } : {},
    ..."base" in call2.body ? { base: { ref: { from: pull.baseRef }, sha: { from: pull.baseSha } } } : {}
  };
  const { base, ...rest } = call2.body;
  if (typeof base === "string") {
    pull.baseRef = base;
    pull.baseSha = await tipOf(box.upstream, repo, base);
  }
  const turned = call2.body.state !== void 0 && call2.body.state !== before.state;
  if (Object.keys(changes).length > 0 && !turned) push(box.state.changes, key, changes);
  const silent = base !== void 0 && !("title" in rest) && !("body" in rest);
  const answer2 = await box.pass(call2, silent ? { ...rest, title: before.title } : rest);
  if (answer2.status !== 200) return answer2;
  pull.open = asJson(answer2.body).state === "open";
  if ("body" in rest && rest.body !== before.body) {
    await revise(box, key, call2.caller, before, text(rest.body));
  }
  return answer2;
});
var review = route(
  "POST",
  "/pulls/:number/reviews",
  async (call2, box, { repo = "", number = "" }) => {
    const pull = box.state.pulls.get(keyOf(repo, number));
    const author = asJson((await box.upstream.get(`/repos/${repo}/pulls/${number}`)).user).login;
    const own = call2.caller.kind === "user" && call2.caller.login === author;
    if (own && ["APPROVE", "REQUEST_CHANGES"].includes(text(call2.body.event))) {
      return refuse(422, "Unprocessable Entity", {
        errors: ["Can not approve your own pull request"]
      });
    }
    if (!pull) return null;
    const answer2 = await box.pass(call2, { commit_id: pull.headSha, ...call2.body });
    return answer2.status === 201 ? { ...answer2, status: 200 } : answer2;
  }
);
async function readable(call2, box, repo, number) {
  const path = `/repos/${repo}/pulls/${number}`;
  const seen = await box.upstream.send("GET", path, void 0, call2.headers);
  return seen.status === 200 ? box.state.pulls.get(keyOf(repo, number)) ?? null : null;
}
function rangeFiles(box, pull) {
  return filesOf(box.upstream, pull.repo, pull.baseSha, pull.headSha);
}
function rangeCommits(box, pull) {
  return commitsOf(box.upstream, pull.repo, pull.baseSha, pull.headSha);
}
var pullGaps = [open2, list8, read2, files, commits, edit3, review];

// tools/embedded-github/gaps/reactions.ts
var CONTENTS = ["+1", "-1", "laugh", "confused", "heart", "hooray", "rocket", "eyes"];
function on(subject) {
  const add3 = route("POST", `${subject}/reactions`, async (call2, box) => {
    const seen = await box.upstream.send("GET", call2.path.slice(0, -"/reactions".length));
    if (seen.status !== 200) return seen;
    const { content } = call2.body;
    if (!CONTENTS.includes(`${content}`)) return refuse(422, "Validation Failed");
    const user = await userOf(box, call2.caller);
    if (user === null) return refuse(401, "Requires authentication");
    const known = (box.state.reactions.get(call2.path) ?? []).find(
      (one3) => one3.content === content && asJson(one3.user).login === user.login
    );
    if (known) return ok(known);
    const id = [...box.state.reactions.values()].flat().length + 1;
    const reaction = {
      id,
      node_id: `REA_${id}`,
      content,
      user,
      created_at: (/* @__PURE__ */ new Date()).toISOString()
    };
    push(box.state.reactions, call2.path, reaction);
    return ok(reaction, 201);
  });
  const list12 = route(
    "GET",
    `${subject}/reactions`,
    async (call2, box) => paged(call2, box, box.state.reactions.get(call2.path) ?? [])
  );
  return [add3, list12];
}
var reactionGaps = [...on("/issues/comments/:id"), ...on("/issues/:number")];

// tools/embedded-github/gaps/registration.ts
import { randomBytes } from "node:crypto";

// tools/embedded-github/manifest-rules.ts
var REPOSITORY = "actions administration artifact_metadata attestations checks code_quality codespaces contents dependabot_secrets deployments discussions environments issues merge_queues metadata packages pages pull_requests repository_custom_properties repository_hooks secret_scanning_alerts secrets security_events single_file statuses vulnerability_alerts";
var ORGANIZATION = "custom_properties_for_organizations members organization_administration organization_announcement_banners organization_copilot_agent_settings organization_copilot_seat_management organization_custom_org_roles organization_custom_roles organization_hooks organization_packages organization_personal_access_token_requests organization_personal_access_tokens organization_secrets organization_self_hosted_runners organization_user_blocking";
var PERSON = "email_addresses followers git_ssh_keys gpg_keys interaction_limits starring";
var PERMISSION_LEVELS = {
  ...Object.fromEntries(
    `${REPOSITORY} ${ORGANIZATION} ${PERSON}`.split(" ").map((name) => [name, ["read", "write"]])
  ),
  organization_events: ["read"],
  organization_plan: ["read"],
  profile: ["write"],
  workflows: ["write"],
  repository_projects: ["read", "write", "admin"],
  organization_projects: ["read", "write", "admin"],
  organization_custom_properties: ["read", "write", "admin"]
};
var EVENT_PERMISSION = {
  branch_protection_rule: "administration",
  check_run: "checks",
  check_suite: "checks",
  commit_comment: "contents",
  create: "contents",
  delete: "contents",
  deployment: "deployments",
  deployment_protection_rule: "deployments",
  deployment_review: "deployments",
  deployment_status: "deployments",
  issue_comment: "issues",
  issues: "issues",
  label: "metadata",
  member: "members",
  membership: "members",
  merge_group: "merge_queues",
  milestone: "issues",
  pull_request: "pull_requests",
  pull_request_review: "pull_requests",
  pull_request_review_comment: "pull_requests",
  pull_request_review_thread: "pull_requests",
  push: "contents",
  release: "contents",
  repository: "metadata",
  status: "statuses",
  team: "members",
  workflow_dispatch: "contents",
  workflow_job: "actions",
  workflow_run: "actions"
};
var ALWAYS_SENT = ["installation", "installation_repositories", "installation_target"];

// tools/embedded-github/gaps/registration.ts
var HOUR = 36e5;
function faultsOf(manifest) {
  const { name, url, hook_attributes: hook, default_permissions, default_events } = manifest;
  const { redirect_url: back } = manifest;
  const granted = asJson(default_permissions);
  const events2 = Array.isArray(default_events) ? default_events.map(text) : [];
  const isUrl = (value) => /^https?:\/\//.test(text(value)) && URL.canParse(text(value));
  return [
    ...isUrl(url) ? [] : ["url is required and has to be a URL"],
    ...hook === void 0 || isUrl(asJson(hook).url) ? [] : ["hook_attributes.url is required and has to be a URL"],
    ...back === void 0 || isUrl(back) ? [] : ["redirect_url has to be a URL"],
    ...name === void 0 || text(name) !== "" && text(name).length <= 34 ? [] : ["name has to have 1 to 34 characters"],
    ...Object.entries(granted).flatMap(
      ([permission, level]) => PERMISSION_LEVELS[permission]?.includes(text(level)) ? [] : [`default_permissions has an unknown permission or level: ${permission}: ${level}`]
    ),
    ...events2.flatMap((event) => {
      const needed = EVENT_PERMISSION[event];
      if (needed === void 0) return [`default_events has an unknown event: ${event}`];
      if (needed === "metadata" || granted[needed] !== void 0) return [];
      return [`default_events: ${event} is not supported by the permissions, it needs ${needed}`];
    })
  ];
}
function parseManifest(raw) {
  try {
    return asJson(JSON.parse(raw));
  } catch {
    return null;
  }
}
async function create3(call2, box, owner) {
  const { made } = box.state;
  if (made.is) return refuse(422, "Name has already been taken");
  if (owner !== null && owner.toLowerCase() !== box.owner) return refuse(404, "Not Found");
  const manifest = parseManifest(new URLSearchParams(call2.raw.toString()).get("manifest") ?? "");
  if (!manifest) return refuse(400, "The form has no manifest, or it is no JSON");
  const faults = faultsOf(manifest);
  if (faults.length > 0) return refuse(422, "Invalid manifest", { errors: faults });
  const back = text(manifest.redirect_url);
  if (back === "") return refuse(422, "Invalid manifest", { errors: ["no redirect_url"] });
  const events2 = manifest.default_events;
  Object.assign(made, {
    is: true,
    permissions: { metadata: "read", ...asJson(manifest.default_permissions) },
    events: Array.isArray(events2) ? events2.map(text) : []
  });
  const hook = asJson(manifest.hook_attributes);
  if (hook.active !== false && text(hook.url) !== "") box.hooks.deliverTo(text(hook.url));
  const code = randomBytes(20).toString("hex");
  made.codes.set(code, Date.now());
  const location = new URL(back);
  location.searchParams.set("code", code);
  const state = call2.query.get("state");
  if (state !== null) location.searchParams.set("state", state);
  return { status: 302, headers: { location: location.href } };
}
var personal = {
  method: "POST",
  path: /^\/settings\/apps\/new$/,
  handle: (call2, box) => create3(call2, box, null)
};
var organization = {
  method: "POST",
  path: /^\/organizations\/(?<org>[^/]+)\/settings\/apps\/new$/,
  handle: (call2, box, { org = "" }) => create3(call2, box, org)
};
var convert = {
  method: "POST",
  path: /^\/app-manifests\/(?<code>[^/]+)\/conversions$/,
  async handle(_, box, { code = "" }) {
    const { made } = box.state;
    const at = made.codes.get(code);
    made.codes.delete(code);
    if (at === void 0 || Date.now() - at > HOUR) return refuse(404, "Not Found");
    const { id, slug, name, privateKey, webhookSecret } = box.app;
    return ok(
      {
        id,
        slug,
        node_id: `A_${id}`,
        owner: await box.upstream.get(`/orgs/${box.owner}`),
        name,
        description: null,
        external_url: box.origin,
        html_url: `${box.origin}/github-apps/${slug}`,
        permissions: made.permissions,
        events: made.events,
        created_at: (/* @__PURE__ */ new Date()).toISOString(),
        updated_at: (/* @__PURE__ */ new Date()).toISOString(),
        client_id: `Iv23li${id}`,
        client_secret: randomBytes(20).toString("hex"),
        webhook_secret: webhookSecret,
        pem: privateKey
      },
      201
    );
  }
};
async function install(box) {
  const { made } = box.state;
  if (!made.is) throw new Error("there is no App to install");
  if (made.installed) return;
  made.installed = true;
  const names = box.installedOn ?? [...box.repositories.keys()];
  const repositories2 = await Promise.all(
    names.map(async (name) => {
      const { id, node_id, full_name, private: hidden } = await box.upstream.get(`/repos/${name}`);
      return { id, node_id, name: name.split("/")[1], full_name, private: hidden };
    })
  );
  box.hooks.emit("installation", {
    action: "created",
    installation: await installation(box),
    repositories: repositories2,
    sender: { login: "dana", type: "User" }
  });
}
async function installation(box) {
  const { id, slug, installationId } = box.app;
  const at = (/* @__PURE__ */ new Date()).toISOString();
  const owner = await box.upstream.get(`/orgs/${box.owner}`);
  const url = `${box.origin}/app/installations/${installationId}`;
  return {
    account: { ...owner, type: "Organization" },
    app_id: id,
    app_slug: slug,
    target_id: owner.id,
    target_type: "Organization",
    permissions: box.state.made.permissions,
    events: box.state.made.events,
    repository_selection: box.installedOn ? "selected" : "all",
    access_tokens_url: `${url}/access_tokens`,
    repositories_url: `${box.origin}/installation/repositories`,
    html_url: `${box.origin}/organizations/${box.owner}/settings/installations/${installationId}`,
    single_file_name: null,
    created_at: at,
    updated_at: at,
    suspended_by: null,
    suspended_at: null
  };
}
var installing = {
  method: "GET",
  path: /^\/(?:github-)?apps\/(?<slug>[^/]+)\/installations\/new$/,
  async handle(_, box, { slug = "" }) {
    if (slug !== box.app.slug || !box.state.made.is) return refuse(404, "Not Found");
    await install(box);
    return {
      status: 200,
      page: true,
      body: Buffer.from(`<!doctype html><title>Installed</title><p>${slug} is installed.</p>`)
    };
  }
};
var itself = {
  method: "GET",
  path: /^\/app(?:\/installations(?:\/\d+)?)?$/,
  async handle(call2, box) {
    const answer2 = await box.pass(call2);
    const { made } = box.state;
    if (answer2.status !== 200 || await slugOf(call2, box) !== box.app.slug) return answer2;
    if (!made.is) return refuse(404, "Integration not found");
    const { permissions: permissions2, events: events2 } = made;
    const owner = await box.upstream.get(`/orgs/${box.owner}`);
    if (call2.path === "/app") {
      const shown = { ...owner, type: "Organization" };
      return ok({ ...asJson(answer2.body), owner: shown, permissions: permissions2, events: events2 });
    }
    const more = { target_id: owner.id, permissions: permissions2, events: events2 };
    if (!Array.isArray(answer2.body)) {
      return made.installed ? ok({ ...asJson(answer2.body), ...more }) : refuse(404, "Not Found");
    }
    const all2 = made.installed ? answer2.body : [];
    return { ...answer2, body: all2.map((one3) => ({ ...asJson(one3), ...more })) };
  }
};
async function slugOf(call2, box) {
  const about = await box.upstream.send("GET", "/app", void 0, call2.headers);
  return text(asJson(about.body).slug);
}
var registrationGaps = [personal, organization, convert, installing, itself];

// tools/embedded-github/gaps/releases.ts
async function tagged(call2, box, repo) {
  const answer2 = await box.pass(call2);
  const { draft, tag_name, target_commitish } = asJson(answer2.body);
  if (answer2.status >= 300 || draft === true) return answer2;
  const tag = encodePath(text(tag_name));
  const known = await box.upstream.send("GET", `/repos/${repo}/git/ref/tags/${tag}`);
  if (known.status === 200) return answer2;
  const target = encodePath(text(target_commitish));
  const { sha } = await box.upstream.get(`/repos/${repo}/commits/${target}`);
  const ref2 = { ref: `refs/tags/${text(tag_name)}`, sha };
  await box.upstream.send("POST", `/repos/${repo}/git/refs`, ref2);
  return answer2;
}
var create4 = route("POST", "/releases", (call2, box, { repo = "" }) => tagged(call2, box, repo));
var edit4 = route("PATCH", "/releases/:id", (call2, box, { repo = "" }) => tagged(call2, box, repo));
var list9 = route("GET", "/releases", async (call2, box, { repo = "" }) => {
  const first = await box.pass(call2);
  if (first.status !== 200) return first;
  const all2 = await box.upstream.list(`/repos/${repo}/releases`);
  const drafts = await may(call2, box, repo, "contents", "write");
  return paged(
    call2,
    box,
    all2.filter(({ draft }) => drafts || draft !== true)
  );
});
var byTag = route("GET", "/releases/tags/*tag", async (call2, box) => {
  const answer2 = await box.pass(call2);
  return asJson(answer2.body).draft === true ? refuse(404, "Not Found") : answer2;
});
var releaseGaps = [create4, edit4, list9, byTag];

// tools/embedded-github/gaps/repository.ts
var whole2 = (method) => route(method, "", async (call2, box) => {
  const answer2 = await box.pass(call2);
  if (answer2.status !== 200) return answer2;
  const repository = asJson(answer2.body);
  return ok({ ...repository, network_count: repository.forks_count, subscribers_count: 0 });
});
var blob = route("POST", "/git/blobs", async (call2, box) => {
  const answer2 = await box.pass(call2);
  const { sha, url } = asJson(answer2.body);
  return answer2.status === 201 ? ok({ sha, url }, 201) : answer2;
});
var repositoryGaps = [whole2("GET"), whole2("PATCH"), blob];

// tools/embedded-github/gaps/rules.ts
var create5 = route("POST", "/rulesets", async (call2, box, { repo = "" }) => {
  const admin = await box.upstream.send("GET", `/repos/${repo}`, void 0, call2.headers);
  if (admin.status !== 200) return admin;
  const id = (box.state.rulesets.get(repo)?.length ?? 0) + 1;
  const ruleset = {
    id,
    target: "branch",
    source_type: "Repository",
    source: repo,
    enforcement: "active",
    conditions: { ref_name: { include: [], exclude: [] } },
    rules: [],
    ...call2.body
  };
  push(box.state.rulesets, repo, ruleset);
  return ok(ruleset, 201);
});
var list10 = route(
  "GET",
  "/rulesets",
  async (call2, box, { repo = "" }) => paged(
    call2,
    box,
    (box.state.rulesets.get(repo) ?? []).map(({ rules: _, conditions: __, ...ruleset }) => ruleset)
  )
);
var one2 = route("GET", "/rulesets/:id", async (_, box, { repo = "", id = "" }) => {
  const found = box.state.rulesets.get(repo)?.find((ruleset) => `${ruleset.id}` === id);
  return found ? ok(found) : refuse(404, "Not Found");
});
var forBranch = route(
  "GET",
  "/rules/branches/*branch",
  async (call2, box, { repo = "", branch = "" }) => {
    const seen = await box.upstream.send("GET", `/repos/${repo}`, void 0, call2.headers);
    if (seen.status !== 200) return seen;
    const isDefault = asJson(seen.body).default_branch === branch;
    const rules2 = (box.state.rulesets.get(repo) ?? []).filter(
      (ruleset) => ruleset.target === "branch" && ruleset.enforcement === "active" && covers2(ruleset, branch, isDefault)
    ).flatMap(
      ({ id, rules: rules3 }) => asList(rules3).map((rule) => ({
        ...rule,
        ruleset_source_type: "Repository",
        ruleset_source: repo,
        ruleset_id: id
      }))
    );
    return paged(call2, box, rules2);
  }
);
function covers2(ruleset, branch, isDefault) {
  const { include, exclude } = asJson(asJson(ruleset.conditions).ref_name);
  const matches2 = (patterns) => Array.isArray(patterns) && patterns.some((pattern) => match(`${pattern}`, branch, isDefault));
  return matches2(include) && !matches2(exclude);
}
function match(pattern, branch, isDefault) {
  if (pattern === "~ALL") return true;
  if (pattern === "~DEFAULT_BRANCH") return isDefault;
  const source = pattern.replace(/[.+^${}()|[\]\\]/g, "\\$&").replace(/\*\*\/?|\*|\?/g, (glob) => glob === "*" ? "[^/]*" : glob === "?" ? "[^/]" : ".*");
  return new RegExp(`^${source}$`).test(`refs/heads/${branch}`);
}
var protect = route(
  "PUT",
  "/branches/*branch/protection",
  async (call2, box, { repo = "", branch = "" }) => {
    const required = asJson(call2.body.required_status_checks);
    const checks = asList(required.checks);
    const bound = checks.map(({ context, app_id = null }) => ({ context, app_id }));
    const contexts = [
      ...Array.isArray(required.contexts) ? required.contexts : [],
      ...bound.map(({ context }) => context)
    ];
    const body = call2.body.required_status_checks === null ? call2.body : { ...call2.body, required_status_checks: { ...required, contexts } };
    const answer2 = await box.pass(call2, body);
    if (answer2.status === 200) box.state.bound.set(`${repo}@${branch}`, bound);
    return answer2.status === 200 ? ok(bind(box, repo, branch, asJson(answer2.body))) : answer2;
  }
);
function bind(box, repo, branch, protection) {
  const bound = box.state.bound.get(`${repo}@${branch}`) ?? [];
  const set = Object.entries(protection).filter(([, value]) => value !== null);
  const required = asJson(protection.required_status_checks);
  if (!Array.isArray(required.checks)) return Object.fromEntries(set);
  const checks = asList(required.checks).map(
    (check) => bound.find(({ context }) => context === check.context) ?? check
  );
  return { ...Object.fromEntries(set), required_status_checks: { ...required, checks } };
}
var read3 = route("GET", "/branches/*branch", async (call2, box, { repo = "", branch = "" }) => {
  const whole3 = branch.endsWith("/protection");
  if (/\/protection\//.test(branch)) return null;
  const answer2 = await box.pass(call2);
  if (answer2.status !== 200) return answer2;
  const body = asJson(answer2.body);
  if (whole3) return ok(bind(box, repo, branch.slice(0, -"/protection".length), body));
  const url = `${box.origin}/repos/${repo}/branches/${encodePath(branch)}`;
  const html = `${box.origin}/${repo}/tree/${encodePath(branch)}`;
  const { protection_commit: _, ...rest } = body;
  return ok({
    ...rest,
    commit: await box.upstream.get(`/repos/${repo}/commits/${asJson(body.commit).sha}`),
    _links: { self: url, html },
    protection: bind(box, repo, branch, asJson(body.protection)),
    protection_url: `${url}/protection`
  });
});
var ruleGaps = [create5, list10, one2, forBranch, protect, read3];

// tools/embedded-github/gaps/statuses.ts
var STATES = ["error", "failure", "pending", "success"];
var create6 = route("POST", "/statuses/:sha", async (call2, box, { repo = "", sha = "" }) => {
  if (!await may(call2, box, repo, "statuses", "write")) return refuse(404, "Not Found");
  const commit = await box.upstream.send("GET", `/repos/${repo}/git/commits/${sha}`);
  if (commit.status !== 200) return refuse(422, `No commit found for SHA: ${sha}`);
  const { state, target_url = null, description = null, context = "default" } = call2.body;
  if (!STATES.includes(text(state))) return refuse(422, "Validation Failed");
  const creator = await userOf(box, call2.caller);
  const status = statusOf(box, repo, sha, { state, target_url, description, context }, creator);
  box.hooks.emit("status", {
    ...{ sha, state, target_url, description, context, id: status.id },
    commit: commit.body,
    repository: await box.upstream.get(`/repos/${repo}`),
    sender: creator
  });
  return ok(status, 201);
});
function statusOf(box, repo, sha, given, creator, at = (/* @__PURE__ */ new Date()).toISOString()) {
  const id = [...box.state.statuses.values()].flat().length + 1;
  const status = {
    url: `${box.origin}/repos/${repo}/statuses/${sha}`,
    avatar_url: asJson(creator).avatar_url ?? null,
    id,
    node_id: `SC_${id}`,
    ...given,
    created_at: at,
    updated_at: at,
    creator
  };
  push(box.state.statuses, `${repo}@${sha}`, status);
  return status;
}
async function listed2(box, repo, ref2) {
  const sha = text((await box.upstream.get(`/repos/${repo}/commits/${encodePath(ref2)}`)).sha);
  return { sha, all: [...box.state.statuses.get(`${repo}@${sha}`) ?? []].reverse() };
}
var list11 = route("GET", "/commits/*ref/statuses", async (call2, box, { repo = "", ref: ref2 = "" }) => {
  if (!await may(call2, box, repo, "statuses", "read")) return refuse(404, "Not Found");
  return paged(call2, box, (await listed2(box, repo, ref2)).all);
});
var combined = route(
  "GET",
  "/commits/*ref/status",
  async (call2, box, { repo = "", ref: ref2 = "" }) => {
    if (!await may(call2, box, repo, "statuses", "read")) return refuse(404, "Not Found");
    const { sha, all: all2 } = await listed2(box, repo, ref2);
    const latest2 = [...new Map(all2.reverse().map((one3) => [one3.context, one3])).values()];
    const some = (...states) => latest2.some(({ state }) => states.includes(text(state)));
    const bad = some("error", "failure") ? "failure" : "pending";
    const page = paged(
      call2,
      box,
      latest2.map(({ creator: _, ...status }) => status)
    );
    const url = `${box.origin}/repos/${repo}/commits/${sha}`;
    const body = {
      state: latest2.length > 0 && latest2.every(({ state }) => state === "success") ? "success" : bad,
      statuses: page.body,
      sha,
      total_count: latest2.length,
      repository: minimal(await box.upstream.get(`/repos/${repo}`)),
      commit_url: url,
      url: `${url}/status`
    };
    return { ...page, body };
  }
);
var statusGaps = [create6, list11, combined];

// tools/embedded-github/gaps/list.ts
var GAPS = [
  ...proposalGaps,
  ...commentGaps,
  ...issueGaps,
  ...eventGaps,
  labelGap,
  ...pullGaps,
  mergeGap,
  ...branchGaps,
  ...checkGaps,
  ...reactionGaps,
  ...subIssueGaps,
  ...dependencyGaps,
  ...issueTypeGaps,
  ...statusGaps,
  ...deploymentGaps,
  ...commitGaps,
  ...releaseGaps,
  ...ruleGaps,
  contentsGap,
  ...repositoryGaps,
  permissionGap,
  graphqlGap,
  ...installationGaps,
  ...registrationGaps,
  ...deliveryGaps
];

// tools/embedded-github/recorder.ts
import { createHash as createHash2, randomUUID } from "node:crypto";
import { appendFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
var RECORD_TO = "RECORD_EXCHANGES";
function createRecorder(folder = process.env[RECORD_TO]) {
  if (!folder) return null;
  mkdirSync(folder, { recursive: true });
  const file2 = join(folder, `${randomUUID()}.jsonl`);
  const seen = /* @__PURE__ */ new Set();
  function record2(what) {
    const shape = createHash2("sha1").update(JSON.stringify(shapeOf(what))).digest("base64");
    if (seen.has(shape)) return;
    seen.add(shape);
    appendFileSync(file2, `${JSON.stringify(what)}
`);
  }
  return {
    exchange({ raw, printed, ...rest }) {
      const body = parse(raw.toString());
      record2({
        kind: "exchange",
        ...rest,
        ...body === void 0 ? {} : { body },
        ...printed === void 0 ? {} : { answer: JSON.parse(printed) }
      });
    },
    webhook(event, payload, given) {
      record2({ kind: "webhook", event, given, payload });
    }
  };
}
function parse(text2) {
  try {
    return JSON.parse(text2);
  } catch {
    return void 0;
  }
}
var FREE = /* @__PURE__ */ new Set(["login", "name", "title", "body", "ref", "context", "label", "message"]);
function shapeOf(value, key = "") {
  if (typeof value === "string") {
    if (key === "path") return value.replace(/[0-9a-f]{40}|\d+/g, "0");
    return /^[A-Za-z_]{1,24}$/.test(value) && !FREE.has(key) ? value : formOf(value);
  }
  if (Array.isArray(value)) {
    return [...new Set(value.map((item) => JSON.stringify(shapeOf(item, key))))];
  }
  if (typeof value !== "object" || value === null) return value === null ? null : typeof value;
  return Object.entries(value).map(([name, item]) => [name, shapeOf(item, name)]);
}
function formOf(value) {
  if (value === "") return "empty";
  if (/^\d{4}-\d\d-\d\dT/.test(value)) return "time";
  return /^https?:/.test(value) ? "url" : "text";
}

// tools/embedded-github/proxy.ts
var HOOK_PATH = "/_sandbox/hooks";
var UNRECORDED = "x-sandbox-unrecorded";
async function startProxy() {
  const requests = [];
  const faults = createFaults();
  const recorder = createRecorder();
  let serving = null;
  async function answerTo(request, response) {
    const raw = await readAll(request);
    if (!serving) throw new Error("the embedded GitHub is still starting");
    const box = serving;
    if (request.url === HOOK_PATH) {
      box.hooks.relay(`${request.headers["x-github-event"]}`, asJson(JSON.parse(raw.toString())));
      response.writeHead(202).end();
      return;
    }
    const call2 = readCall(request, raw, box);
    const path = call2 ? pathOf(call2) : `${request.url}`;
    const recorded = { method: `${request.method}`, path, caller: nameOf(call2?.caller) };
    const ordinary = !(UNRECORDED in request.headers);
    if (ordinary) await faults.wait(recorded);
    const trouble = ordinary ? faults.take(recorded) : null;
    const done = trouble && !trouble.done ? null : await answerOf(call2, box);
    const answer2 = trouble ? trouble.answer : done;
    if (ordinary) requests.push({ ...recorded, status: answer2?.status ?? 0 });
    if (!answer2) {
      setTimeout(() => request.socket.destroy(), trouble?.silence ?? 0);
      return;
    }
    const sent = write(response, answer2, box.shaper, box.origin);
    recorder?.exchange({
      ...recorded,
      path: call2?.path ?? path.replace(/\?.*/, "").replace(/^\/api(?:\/v3)?(?=\/)/, ""),
      query: Object.fromEntries(call2?.query ?? []),
      own: !ordinary,
      accept: `${request.headers.accept}`,
      agent: `${request.headers["user-agent"]}`.split(" ")[0] ?? "",
      raw,
      status: answer2.status,
      faulty: trouble !== null,
      ...sent
    });
  }
  const server = createServer2((request, response) => {
    answerTo(request, response).catch((error) => {
      const message = error instanceof Error ? error.stack ?? error.message : String(error);
      if (!response.headersSent) response.writeHead(500, { "content-type": "application/json" });
      response.end(JSON.stringify({ message: `sandbox: ${message}` }));
    });
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  return {
    requests,
    failNext: faults.failNext,
    holdNext: faults.holdNext,
    disturb: faults.disturb,
    serve(box) {
      serving = box;
    },
    port: server.address().port,
    close() {
      return new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    }
  };
}
async function handle(call2, box) {
  const refused2 = await guard(call2, box);
  if (refused2) return refused2;
  for (const gap of GAPS) {
    const found = gap.method === call2.method ? gap.path.exec(call2.path) : null;
    if (!found) continue;
    const at = Object.fromEntries(
      Object.entries(found.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)])
    );
    const answer2 = await gap.handle(call2, box, at);
    if (answer2) return hide(call2, box, answer2);
  }
  return hide(call2, box, await box.pass(call2));
}
async function answerOf(call2, box) {
  if (!call2) return refuse(401, "Bad credentials");
  return unlessUnchanged(call2, await handle(call2, box), box.shaper);
}
function getCall(caller, path) {
  const url = new URL(path, "http://localhost");
  const token = tokenOf(caller);
  return {
    method: "GET",
    path: url.pathname,
    query: url.searchParams,
    headers: token === null ? {} : { authorization: `token ${token}` },
    raw: Buffer.alloc(0),
    body: {},
    caller
  };
}
function readCall(request, raw, box) {
  const url = new URL(`${request.url}`.replace(/^\/api(?:\/v3)?(?=\/|$)/, "") || "/", box.origin);
  const headers = {};
  for (const [name, value] of Object.entries(request.headers)) {
    if (/^(?:authorization|accept|content-type|user-agent|if-none-match|x-sandbox-.*)$/.test(name)) {
      headers[name] = `${value}`;
    }
  }
  const caller = callerOf(headers.authorization, box);
  return caller && {
    method: `${request.method}`,
    path: url.pathname,
    query: url.searchParams,
    headers,
    raw,
    body: parseBody(raw),
    caller
  };
}
function callerOf(authorization, box) {
  const token = authorization?.replace(/^(?:bearer|token)\s+/i, "").trim();
  if (!token) return { kind: "anonymous" };
  return token.startsWith("eyJ") ? { kind: "jwt" } : box.state.tokens.get(token) ?? null;
}
function parseBody(raw) {
  try {
    return asJson(JSON.parse(raw.toString()));
  } catch {
    return {};
  }
}
function nameOf(caller) {
  if (caller?.kind === "user") return caller.login;
  if (caller?.kind === "installation") return `${caller.slug}[bot]`;
  return caller?.kind === "jwt" ? "app" : "anonymous";
}
function pathOf(call2) {
  return call2.query.size > 0 ? `${call2.path}?${call2.query}` : call2.path;
}
var PASSED = /^(?:etag|link|location|retry-after|x-ratelimit-.*)$/;
function write(response, answer2, shaper, origin) {
  const headers = {};
  for (const [name, value] of Object.entries(answer2.headers ?? {})) {
    if (PASSED.test(name)) {
      headers[name] = value.replace(/<http:\/\/[^/]+\/(?!api\/v3\/)/g, `<${origin}/api/v3/`);
    }
  }
  if (answer2.body === void 0) {
    response.writeHead(answer2.status, headers).end();
    return { type: "" };
  }
  if (Buffer.isBuffer(answer2.body)) {
    const type = answer2.page ? "text/html" : "application/vnd.github.raw+json";
    headers["content-type"] = `${type}; charset=utf-8`;
    response.writeHead(answer2.status, headers).end(answer2.body);
    return { type };
  }
  headers["content-type"] = "application/json; charset=utf-8";
  const printed = shaper.print(answer2.body);
  response.writeHead(answer2.status, headers).end(printed);
  return { type: "application/json", printed };
}
async function readAll(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

// tools/embedded-github/tokens.ts
import { createSign, generateKeyPairSync } from "node:crypto";
var keys = /* @__PURE__ */ new Map();
function keyOfApp(slug) {
  const key = keys.get(slug) ?? newKey();
  keys.set(slug, key);
  return key;
}
function newKey() {
  return generateKeyPairSync("rsa", {
    modulusLength: 2048,
    privateKeyEncoding: { type: "pkcs1", format: "pem" },
    publicKeyEncoding: { type: "pkcs1", format: "pem" }
  }).privateKey;
}
async function mintToken(origin, app, body = {}) {
  const response = await fetch(`${origin}/app/installations/${app.installationId}/access_tokens`, {
    method: "POST",
    headers: { authorization: `Bearer ${appJwt(app.id, app.privateKey)}`, [UNRECORDED]: "1" },
    body: JSON.stringify(body)
  });
  const made = asJson(await response.json());
  if (response.status !== 201) throw new Error(`no installation token: ${JSON.stringify(made)}`);
  return text(made.token);
}
function appJwt(id, key) {
  const encode = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const now = Math.floor(Date.now() / 1e3);
  const claims = { iat: now - 30, exp: now + 540, iss: id };
  const head = `${encode({ alg: "RS256", typ: "JWT" })}.${encode(claims)}`;
  return `${head}.${createSign("RSA-SHA256").update(head).sign(key, "base64url")}`;
}

// tools/embedded-github/world.ts
var PEOPLE = {
  dana: "admin",
  maya: "maintain",
  wren: "write",
  tom: "triage",
  rita: "read",
  sam: null
};
var APP_PERMISSIONS = {
  checks: "write",
  contents: "read",
  issues: "write",
  members: "read",
  merge_queues: "read",
  metadata: "read",
  pull_requests: "read",
  statuses: "read"
};
var APP_EVENTS = [
  "check_run",
  "check_suite",
  "issue_comment",
  "issues",
  "merge_group",
  "pull_request",
  "pull_request_review",
  "push"
];
var DEPLOYING = {
  permissions: { ...APP_PERMISSIONS, actions: "read", deployments: "write" },
  events: [...APP_EVENTS, "deployment_protection_rule", "deployment_status"]
};
var ROOT = "org-owner";
var ACTIONS = { id: 15368, slug: "github-actions", name: "GitHub Actions" };
function createWorld(options) {
  const slug = options.app?.slug ?? "agent-incident-review";
  return {
    owner: options.owner ?? "acme",
    repositories: (options.repositories ?? [{ name: "agents" }]).map((repository) => ({
      private: false,
      ...repository
    })),
    people: options.people ?? PEOPLE,
    app: {
      id: 4242,
      slug,
      name: options.app?.name ?? "Agent incident review",
      login: `${slug}[bot]`,
      privateKey: keyOfApp(slug),
      webhookSecret: "sandbox-webhook-secret",
      installationId: 7001
    },
    actions: { ...ACTIONS, privateKey: keyOfApp(ACTIONS.slug), installationId: 7002 },
    made: options.app?.made ?? true,
    permissions: options.app?.permissions ?? APP_PERMISSIONS,
    events: options.app?.events ?? APP_EVENTS,
    installedOn: options.app?.repositories ?? null
  };
}
var ROOT_TOKENS = Array.from({ length: 400 }, (_, at) => `token-${ROOT}-${at}`);
function tokenFor(login) {
  return `token-${login}`;
}
var SPARE_TOKENS = 60;
function spareTokenFor(login, at) {
  return `token-${login}-spare-${at}`;
}

// tools/embedded-github/absent.ts
async function deleteIssue(box, repo, number) {
  const payload = await payloadOf(box, repo, number);
  box.state.gone.set(keyOf(repo, number), { status: 410 });
  box.hooks.emit("issues", { action: "deleted", ...payload });
}
async function transferIssue(box, repo, number, to) {
  const payload = await payloadOf(box, repo, number);
  const { title, body, labels } = asJson(payload.issue);
  const names = asList(labels).map(({ name }) => name);
  const made = asJson(
    (await box.upstream.send("POST", `/repos/${to}/issues`, { title, body, labels: names })).body
  );
  const path = `/repos/${to}/issues/${made.number}`;
  box.state.gone.set(keyOf(repo, number), { status: 301, to: path });
  const changes = { new_issue: made, new_repository: await box.upstream.get(`/repos/${to}`) };
  box.hooks.emit("issues", { action: "transferred", changes, ...payload });
  return Number(made.number);
}
async function payloadOf(box, repo, number) {
  const [issue, repository, sender] = await Promise.all(
    [`/repos/${repo}/issues/${number}`, `/repos/${repo}`, `/users/${ROOT}`].map(
      (path) => box.upstream.get(path)
    )
  );
  return { issue, repository, sender };
}

// tools/embedded-github/emulator.ts
import { createEmulator } from "emulate";
var ACTIONS_PERMISSIONS = {
  metadata: "read",
  contents: "write",
  issues: "write",
  pull_requests: "write",
  checks: "write",
  statuses: "read"
};
var EVERYTHING = Object.fromEntries(
  Object.keys(PERMISSION_LEVELS).map((name) => [name, "write"])
);
async function startEmulator(world, origin) {
  const port = await freePort();
  const logins = [ROOT, ...Object.keys(world.people)];
  const github = {
    users: logins.map((login) => ({ login, name: login, email: `${login}@example.com` })),
    orgs: [{ login: world.owner, members: [{ login: ROOT, role: "admin" }] }],
    repos: world.repositories.map((repo) => ({ owner: world.owner, auto_init: true, ...repo })),
    apps: [appSeed(world, origin), actionsSeed(world)]
  };
  const scopes = ["repo", "user", "admin:org"];
  const tokens = Object.fromEntries(logins.map((login) => [tokenFor(login), { login, scopes }]));
  for (const login of logins) {
    for (let at = 0; at < SPARE_TOKENS; at += 1) {
      tokens[spareTokenFor(login, at)] = { login, scopes };
    }
  }
  for (const token of ROOT_TOKENS) tokens[token] = { login: ROOT, scopes };
  const emulator = await createEmulator({
    service: "github",
    port,
    baseUrl: origin,
    seed: { tokens, github }
  });
  return { address: `http://127.0.0.1:${port}`, close: () => emulator.close() };
}
function appSeed(world, origin) {
  const { app, installedOn } = world;
  return {
    app_id: app.id,
    slug: app.slug,
    name: app.name,
    private_key: app.privateKey,
    // The proxy knows what an App may do that is still to be made.
    permissions: world.made ? world.permissions : EVERYTHING,
    // The proxy hears of everything and passes on what the App has subscribed to.
    events: ["*"],
    webhook_url: origin + HOOK_PATH,
    installations: [
      {
        installation_id: app.installationId,
        account: world.owner,
        ...installedOn ? { repository_selection: "selected", repositories: installedOn } : {}
      }
    ]
  };
}
function actionsSeed({ actions, owner }) {
  return {
    app_id: actions.id,
    slug: actions.slug,
    name: actions.name,
    private_key: actions.privateKey,
    permissions: ACTIONS_PERMISSIONS,
    installations: [{ installation_id: actions.installationId, account: owner }]
  };
}

// tools/embedded-github/graphql/switch.ts
function createSwitch() {
  const broken = [];
  let isOff = false;
  return {
    off() {
      isOff = true;
    },
    on() {
      isOff = false;
    },
    isOff: () => isOff,
    breakAt(path, error = {}) {
      const message = "Something went wrong while executing your query.";
      const one3 = { path, error: { type: "INTERNAL", message, ...error } };
      broken.push(one3);
      return () => {
        broken.splice(broken.indexOf(one3), 1);
      };
    },
    brokenAt: (at) => broken.find(({ path }) => path.test(at))?.error ?? null
  };
}

// tools/embedded-github/hooks.ts
import { createHmac, randomUUID as randomUUID2 } from "node:crypto";

// tools/embedded-github/accounts.ts
var PROFILE = [
  ...["name", "email", "bio", "blog", "company", "location", "hireable", "twitter_username"],
  ...["public_repos", "public_gists", "followers", "following", "created_at", "updated_at"],
  ...["is_verified", "has_organization_projects", "has_repository_projects", "billing_email"],
  ...["members_can_create_repositories", "default_repository_permission"],
  ...["description", "hooks_url", "issues_url", "members_url", "public_members_url"]
];
var GHOST = 10137;
function completeAccount(account, origin, ids) {
  const login = text(account.login);
  for (const field of PROFILE) delete account[field];
  const id = account.id ?? ids.get(login) ?? GHOST;
  const url = `${origin}/users/${encodeURIComponent(login)}`;
  const at = `${origin}/${encodeURIComponent(login)}`;
  Object.assign(account, {
    id,
    node_id: account.node_id ?? `U_${id}`,
    avatar_url: `${origin}/avatars/u/${id}`,
    gravatar_id: "",
    url,
    html_url: login.endsWith("[bot]") ? `${origin}/apps/${login.slice(0, -"[bot]".length)}` : at,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    site_admin: false,
    user_view_type: "public"
  });
}
function shownApp({ id, slug, name }, owner, origin, granted) {
  return {
    ...{ id, slug, name, node_id: `A_${id}`, description: null },
    owner: { login: owner.login, id: owner.id, type: "Organization" },
    external_url: `${origin}/apps/${slug}`,
    html_url: `${origin}/apps/${slug}`,
    created_at: "2025-01-01T00:00:00Z",
    updated_at: "2025-01-01T00:00:00Z",
    permissions: asJson(granted.permissions),
    events: granted.events ?? []
  };
}

// tools/embedded-github/shape.ts
function createShaper(state, apps, owner, origin) {
  const bySlug = new Map(apps.map((app) => [app.slug, app]));
  const apiUrl = new RegExp(
    `"${origin.replaceAll(".", "\\.")}/(?=(?:repos|users|orgs|teams|app|repositories)/)`,
    "g"
  );
  function shown(slug) {
    const app = bySlug.get(slug);
    if (!app) return null;
    const own = app === apps[0] ? { ...state.made } : { permissions: {}, events: [] };
    return shownApp(app, { login: owner, id: state.accounts.get(owner) ?? 0 }, origin, own);
  }
  function appOf(user) {
    const login = text(asJson(user).login);
    return login.endsWith("[bot]") ? shown(login.slice(0, -"[bot]".length)) : null;
  }
  function isBot(login) {
    return text(login).endsWith("[bot]") || state.bots.has(text(login));
  }
  function fix(value, whole3 = false) {
    if (Array.isArray(value)) {
      for (const item of value) fix(item);
    } else if (typeof value === "object" && value !== null) {
      const object = value;
      if ("repository_url" in object && "labels_url" in object) fixIssue(object);
      else if ("issue_url" in object && "base" in object) fixPull(object);
      else if ("issue_url" in object && "body" in object) fixComment(object);
      else if ("pull_request_url" in object && "submitted_at" in object) fixReview(object);
      else if ("check_suite" in object && "output" in object) fixCheck(object);
      else if ("login" in object && "type" in object) {
        if (isBot(object.login)) object.type = "Bot";
        if (!whole3) completeAccount(object, origin, state.accounts);
      }
      for (const item of Object.values(object)) fix(item);
    }
  }
  function fixIssue(issue) {
    const key = keyOf(repoOf(issue.repository_url), Number(issue.number));
    const pull = state.pulls.get(key);
    issue.performed_via_github_app = appOf(issue.user);
    if (state.issueTypes) issue.type = typeNamed(state, state.types.get(key));
    override(issue, overrideKey("issue", key));
    if (!pull) return;
    const html = `${origin}/${pull.repo}/pull/${pull.number}`;
    issue.html_url = html;
    issue.pull_request = {
      url: `${origin}/repos/${pull.repo}/pulls/${pull.number}`,
      html_url: html,
      diff_url: `${html}.diff`,
      patch_url: `${html}.patch`,
      merged_at: pull.merged?.at ?? null
    };
  }
  function fixPull(object) {
    const key = keyOf(repoOf(object.issue_url), Number(object.number));
    const pull = state.pulls.get(key);
    object.active_lock_reason ??= null;
    if (!pull) return;
    asJson(object.head).sha = pull.headSha;
    Object.assign(asJson(object.base), { sha: pull.baseSha, ref: pull.baseRef });
    if (!pull.merged) {
      override(object, overrideKey("issue", key));
      return;
    }
    const { at, by, sha } = pull.merged;
    Object.assign(object, { merged_at: at, closed_at: at, merge_commit_sha: sha });
    const rest = { merged: true, merged_by: by, mergeable: null, mergeable_state: "unknown" };
    if ("merged" in object) Object.assign(object, rest);
    override(object, overrideKey("issue", key));
  }
  function override(object, key) {
    const given = state.overrides.get(key);
    if (!given) return;
    const { asOf, updated_at, closed_at, ...rest } = given;
    const untouched = object.updated_at === asOf || object.updated_at === updated_at;
    if (updated_at !== void 0 && untouched) object.updated_at = updated_at;
    if (text(object.updated_at) < text(rest.created_at)) object.updated_at = rest.created_at;
    if (closed_at !== void 0 && object.state === "closed") object.closed_at = closed_at;
    Object.assign(object, rest);
  }
  function fixReview(review2) {
    delete review2.created_at;
    delete review2.updated_at;
    override(review2, overrideKey("review", Number(review2.id)));
  }
  function fixComment(comment) {
    const key = overrideKey("comment", Number(comment.id));
    const { created_at, updated_at, user } = state.overrides.get(key) ?? {};
    if (created_at !== void 0) comment.created_at = created_at;
    if (user !== void 0) comment.user = user;
    comment.updated_at = state.edits.get(Number(comment.id)) ?? updated_at ?? comment.created_at;
    comment.performed_via_github_app = appOf(comment.user);
    const repo = repoOf(comment.issue_url);
    const number = text(comment.issue_url).split("/").at(-1) ?? "";
    if (state.pulls.has(keyOf(repo, number))) {
      comment.html_url = text(comment.html_url).replace(`/issues/${number}#`, `/pull/${number}#`);
    }
  }
  function fixCheck(check) {
    const output = asJson(check.output);
    output.annotations_url = `${text(check.url)}/annotations`;
    check.details_url ??= `${origin}/apps/${state.checks.get(Number(check.id)) ?? ""}`;
    check.app = shown(state.checks.get(Number(check.id)) ?? "");
  }
  function print(value) {
    fix(value, true);
    return JSON.stringify(value).replace(/"id":"(\d{17,})"/g, '"id":$1').replace(/"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\.\d{3}Z"/g, '"$1Z"').replace(apiUrl, `"${origin}/api/v3/`);
  }
  return { print, fix };
}
function repoOf(url) {
  return /\/repos\/([^/]+\/[^/]+)/.exec(text(url))?.[1] ?? "";
}

// tools/embedded-github/tally.ts
function createTally() {
  const open3 = /* @__PURE__ */ new Set();
  let waiting = [];
  return {
    begin() {
      const one3 = /* @__PURE__ */ Symbol("under way");
      open3.add(one3);
      return () => {
        open3.delete(one3);
        if (open3.size > 0) return;
        for (const resolve of waiting) resolve();
        waiting = [];
      };
    },
    count: () => open3.size,
    async none() {
      while (open3.size > 0) await new Promise((resolve) => waiting.push(resolve));
    }
  };
}

// tools/embedded-github/hooks.ts
var FIRST_ATTEMPT = 171890372134592512n;
var AT_ONCE = () => [{ after: 0, to: null }];
function createHooks(options) {
  const deliveries = [];
  let target = null;
  let courier = AT_ONCE;
  const owed = createTally();
  const recorder = createRecorder();
  let sent = 0;
  async function send(delivery, to = null, after = 0) {
    if (target === null && to === null) return;
    const began = Date.now();
    const body = JSON.stringify(delivery.payload);
    const signature = createHmac("sha256", options.secret).update(body).digest("hex");
    const end = owed.begin();
    try {
      if (after > 0) await new Promise((resolve) => setTimeout(resolve, after));
      const response = await fetch(to ?? target ?? "", {
        method: "POST",
        body,
        headers: {
          "content-type": "application/json",
          "user-agent": "GitHub-Hookshot/sandbox",
          "x-github-event": delivery.event,
          "x-github-delivery": delivery.id,
          "x-hub-signature-256": `sha256=${signature}`
        },
        signal: AbortSignal.timeout(1e4)
      });
      await response.arrayBuffer();
      delivery.status = response.status;
    } catch {
      delivery.status = 0;
    } finally {
      sent += 1;
      delivery.attempts.push({
        // As on GitHub, more digits than a number keeps.
        id: `${FIRST_ATTEMPT + BigInt(sent)}`,
        at: new Date(began).toISOString(),
        status: delivery.status || 502,
        duration: (Date.now() - began) / 1e3
      });
      end();
    }
  }
  function emit(event, payload, given = false) {
    const { made } = options.state;
    if (!made.installed || !hears(made, event)) return;
    const id = options.installation;
    const about = asJson(payload.installation);
    const installation2 = about.account ? { ...about, id } : { node_id: `MDIz${id}`, ...about, id };
    const full = { ...payload, installation: installation2 };
    for (const issue of [payload.issue, asJson(payload.changes).new_issue]) {
      delete asJson(issue).closed_by;
    }
    const delivery = {
      id: randomUUID2(),
      event,
      action: typeof payload.action === "string" ? payload.action : null,
      payload: asJson(JSON.parse(options.shaper.print(full))),
      status: null,
      attempts: []
    };
    deliveries.push(delivery);
    recorder?.webhook(event, delivery.payload, given);
    for (const { after, to } of courier(delivery)) void send(delivery, to, after);
  }
  function relay(sentAs, sent2) {
    let [event, payload] = [sentAs, sent2];
    if (event === "push" && text(payload.ref).startsWith("refs/heads/")) return;
    if (event === "issues" && "head" in asJson(payload.issue)) {
      const { issue: issue2, ...rest } = payload;
      event = "pull_request";
      payload = { ...rest, pull_request: issue2 };
    }
    const { pull_request: pull, issue, label } = payload;
    if (event === "pull_request_review") payload.pull_request = asListed(asJson(pull));
    const whole3 = asList(asJson(pull ?? issue).labels).find(
      ({ name }) => name === asJson(label).name
    );
    if (whole3) payload.label = whole3;
    if (event === "pull_request") payload.number = asJson(payload.pull_request).number;
    if (payload.action === "edited") {
      payload.changes = options.state.changes.get(editedKey(event, payload))?.shift() ?? {};
    }
    emit(event, payload);
  }
  return {
    deliveries,
    deliverTo(url) {
      target = url;
    },
    relay,
    emit,
    deliverBy(next) {
      courier = next ?? AT_ONCE;
    },
    redeliver: (delivery) => send(delivery),
    owed
  };
}
function hears({ events: events2, permissions: permissions2 }, event) {
  if (ALWAYS_SENT.includes(event)) return true;
  const needed = EVENT_PERMISSION[event] ?? "metadata";
  return events2.includes(event) && (needed === "metadata" || permissions2[needed] !== void 0);
}
function editedKey(event, payload) {
  if (event === "issue_comment") return `comment ${asJson(payload.comment).id}`;
  const object = asJson(payload[event === "pull_request" ? "pull_request" : "issue"]);
  return keyOf(repoOf(object.url), Number(object.number));
}

// tools/embedded-github/posts.ts
import { subscribe, unsubscribe } from "node:diagnostics_channel";
var CREATED = "undici:request:create";
var ANSWERED = "undici:request:headers";
var FAILED = "undici:request:error";
function watchPosts(origin, path, tally) {
  const ends = /* @__PURE__ */ new Map();
  const created = (message) => {
    const { request } = message;
    if (`${request.origin}` !== origin || request.path !== path) return;
    ends.set(request, tally.begin());
  };
  const ended = (message) => {
    const { request } = message;
    ends.get(request)?.();
    ends.delete(request);
  };
  subscribe(CREATED, created);
  for (const name of [ANSWERED, FAILED]) subscribe(name, ended);
  return () => {
    unsubscribe(CREATED, created);
    for (const name of [ANSWERED, FAILED]) unsubscribe(name, ended);
  };
}

// tools/embedded-github/roles.ts
var PERMISSION = {
  read: "pull",
  triage: "triage",
  write: "push",
  maintain: "maintain",
  admin: "admin"
};
async function setRole(box, repo, login, role) {
  const path = `/repos/${repo}/collaborators/${login}`;
  if (role === null) {
    box.state.roles.get(repo)?.delete(login);
    await box.upstream.send("DELETE", path);
  } else {
    box.state.roles.get(repo)?.set(login, role);
    await box.upstream.send("PUT", path, { permission: PERMISSION[role] });
  }
}
async function furnish(box, world) {
  const logins = [ROOT, ...Object.keys(world.people)].map((login) => `/users/${login}`);
  const known = await Promise.all([`/orgs/${world.owner}`, ...logins].map(box.upstream.get));
  for (const { login, id } of known) box.state.accounts.set(text(login), Number(id));
  for (const { slug, id } of box.apps) box.state.accounts.set(`${slug}[bot]`, id);
  for (const { name } of world.repositories) {
    const repo = `${world.owner}/${name}`;
    box.state.roles.set(repo, /* @__PURE__ */ new Map([[ROOT, "admin"]]));
    for (const [login, role] of Object.entries(world.people)) {
      if (role !== null) await setRole(box, repo, login, role);
    }
    const main = await box.upstream.get(`/repos/${repo}/git/ref/heads/main`);
    await box.upstream.send("POST", `/repos/${repo}/git/refs`, {
      ref: "refs/heads/production",
      sha: asJson(main.object).sha
    });
  }
}

// tools/embedded-github/seed.ts
import { Octokit } from "@octokit/rest";

// tools/embedded-github/tree-entries.ts
function treeEntries(files2, blob2) {
  return Promise.all(
    Object.entries(files2).map(async ([path, given]) => {
      const file2 = typeof given === "string" ? { content: given } : given;
      const entry = { path, mode: file2?.mode ?? "100644", type: "blob" };
      if (file2 === null) return { ...entry, sha: null };
      if (file2.submodule) return { path, mode: "160000", type: "commit", sha: file2.submodule };
      if (file2.base64 !== void 0) return { ...entry, sha: await blob2(file2.base64) };
      return { ...entry, content: file2.content ?? "" };
    })
  );
}

// tools/embedded-github/seed.ts
var SILENT = { debug() {
}, info() {
}, warn() {
}, error() {
} };
function createPerson(account) {
  const { owner, repository: repo, token, login } = account;
  const octokit = new Octokit({ auth: token, baseUrl: account.apiUrl, log: SILENT });
  const at = { owner, repo };
  const { git, issues, pulls: pulls2, checks } = octokit.rest;
  async function createBranch(name, from = "main") {
    const start2 = await git.getRef({ ...at, ref: `heads/${from}` });
    const { sha } = start2.data.object;
    await git.createRef({ ...at, ref: `refs/heads/${name}`, sha });
    return sha;
  }
  async function tip(branch) {
    const refs2 = await git.listMatchingRefs({ ...at, ref: `heads/${branch}` });
    const exact = refs2.data.find(({ ref: ref2 }) => ref2 === `refs/heads/${branch}`);
    return exact?.object.sha ?? createBranch(branch);
  }
  async function commitFiles(branch, files2, message, { date, parents } = {}) {
    const parent = await tip(branch);
    const before = await git.getCommit({ ...at, commit_sha: parent });
    const entries = await treeEntries(files2, async (content) => {
      const made2 = await git.createBlob({ ...at, content, encoding: "base64" });
      return made2.data.sha;
    });
    const tree2 = await git.createTree({ ...at, base_tree: before.data.tree.sha, tree: entries });
    const made = await git.createCommit({
      ...at,
      message,
      tree: tree2.data.sha,
      parents: [...parents ?? [parent]],
      ...date ? { author: { name: login, email: `${login}@example.com`, date } } : {}
    });
    await git.updateRef({ ...at, ref: `heads/${branch}`, sha: made.data.sha });
    return made.data.sha;
  }
  async function openPull(input) {
    return (await pulls2.create({ ...at, base: "main", ...input })).data;
  }
  return {
    login,
    token,
    octokit,
    in: (repository) => createPerson({ ...account, repository }),
    createBranch,
    commitFiles,
    openPull,
    async propose(input, files2, message = input.title) {
      if (input.base && input.base !== "main") await createBranch(input.head, input.base);
      await commitFiles(input.head, files2, message);
      return openPull(input);
    },
    async editPull(pull_number, change) {
      return (await pulls2.update({ ...at, pull_number, ...change })).data;
    },
    async closePull(pull_number) {
      return (await pulls2.update({ ...at, pull_number, state: "closed" })).data;
    },
    async mergePull(pull_number, merge_method = "merge") {
      return (await pulls2.merge({ ...at, pull_number, merge_method })).data;
    },
    async getPull(pull_number) {
      return (await pulls2.get({ ...at, pull_number })).data;
    },
    async tag(name, from = "main", annotated = false) {
      let object = /^[0-9a-f]{40}$/.test(from) ? from : await tip(from);
      if (annotated) {
        const asked = { ...at, tag: name, message: name, object, type: "commit" };
        object = (await git.createTag(asked)).data.sha;
      }
      await git.createRef({ ...at, ref: `refs/tags/${name}`, sha: object });
      return object;
    },
    async review(pull_number, event, body = "") {
      return (await pulls2.createReview({ ...at, pull_number, event, body })).data;
    },
    async setStatus(sha, context, state) {
      await octokit.rest.repos.createCommitStatus({ ...at, sha, context, state });
    },
    async approve(pull_number) {
      return (await pulls2.createReview({ ...at, pull_number, event: "APPROVE" })).data;
    },
    async fileIncident(title, body, labels = ["incident"]) {
      const headers = { [FORM_HEADER]: "agent-incident" };
      return (await issues.create({ ...at, title, body, labels: [...labels], headers })).data;
    },
    async editIssue(issue_number, change) {
      return (await issues.update({ ...at, issue_number, ...change })).data;
    },
    async getIssue(issue_number) {
      return (await issues.get({ ...at, issue_number })).data;
    },
    async addLabels(issue_number, labels) {
      await issues.addLabels({ ...at, issue_number, labels: [...labels] });
    },
    async removeLabel(issue_number, name) {
      await issues.removeLabel({ ...at, issue_number, name });
    },
    async comment(issue_number, body) {
      return (await issues.createComment({ ...at, issue_number, body })).data;
    },
    async editComment(comment_id, body) {
      return (await issues.updateComment({ ...at, comment_id, body })).data;
    },
    async deleteComment(comment_id) {
      await issues.deleteComment({ ...at, comment_id });
    },
    async listComments(issue_number) {
      return octokit.paginate(issues.listComments, { ...at, issue_number, per_page: 100 });
    },
    async labels(issue_number) {
      const list12 = await issues.listLabelsOnIssue({ ...at, issue_number, per_page: 100 });
      return list12.data.map(({ name }) => name);
    },
    async checkRuns(ref2) {
      return (await checks.listForRef({ ...at, ref: ref2, per_page: 100 })).data.check_runs;
    }
  };
}

// tools/embedded-github/upstream.ts
var ALLOWED = 4500;
function createUpstream(url, rootTokens, another) {
  let sent = 0;
  const inUse = /* @__PURE__ */ new Map();
  async function standIn(authorization) {
    const [kind = "", shown = ""] = authorization.split(" ");
    if (shown === "" || shown.startsWith("eyJ")) return authorization;
    const used = inUse.get(shown) ?? { token: Promise.resolve(shown), times: 0 };
    inUse.set(shown, used);
    used.times += 1;
    if (used.times > ALLOWED) {
      used.times = 0;
      used.token = another(shown);
    }
    return `${kind} ${await used.token}`;
  }
  async function send(method, path, body, given = {
    authorization: `token ${rootTokens[sent++ % rootTokens.length]}`
  }) {
    const { authorization } = given;
    const headers = authorization === void 0 ? given : { ...given, authorization: await standIn(authorization) };
    const raw = Buffer.isBuffer(body);
    const init = {
      method,
      redirect: "manual",
      headers: raw ? headers : { ...headers, "content-type": "application/json" }
    };
    if (body !== void 0) init.body = raw ? new Uint8Array(body) : JSON.stringify(body);
    const response = await fetch(url + path, init).catch((error) => {
      if (method !== "GET") throw error;
      return fetch(url + path, init);
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    const json = response.headers.get("content-type")?.includes("json") && bytes.length > 0;
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: json ? JSON.parse(bytes.toString()) : bytes.length > 0 ? bytes : void 0
    };
  }
  async function get(path) {
    const answer2 = await send("GET", path);
    if (answer2.status !== 200) throw new Error(`GET ${path}: the emulator says ${answer2.status}`);
    return asJson(answer2.body);
  }
  async function list12(path) {
    const all2 = [];
    for (let page = 1; ; page++) {
      const more = path.includes("?") ? "&" : "?";
      const answer2 = await send("GET", `${path}${more}per_page=100&page=${page}`);
      if (answer2.status !== 200) throw new Error(`GET ${path}: the emulator says ${answer2.status}`);
      const items = asList(answer2.body);
      all2.push(...items);
      if (items.length < 100) return all2;
    }
  }
  return { send, get, list: list12 };
}

// tools/embedded-github/github.ts
async function startGitHub(options = {}) {
  const world = createWorld(options);
  const proxy = await startProxy();
  const origin = `http://127.0.0.1:${proxy.port}`;
  const emulator = await startEmulator(world, origin);
  const box = createBox(world, origin, emulator.address, options);
  const unwatch = watchPosts(origin, HOOK_PATH, box.hooks.owed);
  const close = async () => {
    box.hooks.deliverTo(null);
    unwatch();
    await proxy.close();
    await emulator.close();
  };
  try {
    await furnish(box, world);
    await options.prepare?.(box, `${world.owner}/${world.repositories[0]?.name ?? ""}`);
  } catch (error) {
    await close();
    throw error;
  }
  proxy.serve(box);
  const first = world.repositories[0]?.name ?? "";
  const full = (name = first) => `${world.owner}/${name}`;
  const apiUrl = `${origin}/api/v3`;
  return {
    url: origin,
    apiUrl,
    host: `127.0.0.1:${proxy.port}`,
    owner: world.owner,
    repository: full(),
    app: world.app,
    requests: proxy.requests,
    deliveries: box.hooks.deliveries,
    failNext: proxy.failNext,
    holdNext: proxy.holdNext,
    disturb: proxy.disturb,
    graphql: box.graphql,
    deployments: createDeployments(box, full),
    buttons: (run2) => box.state.buttons.get(run2) ?? [],
    press: (run2, identifier, login, repository) => press(box, full(repository), run2, identifier, login),
    deliverTo: box.hooks.deliverTo,
    deliverBy: box.hooks.deliverBy,
    install: () => install(box),
    redeliver: box.hooks.redeliver,
    emit: (event, payload) => box.hooks.emit(event, payload, true),
    as(login) {
      const token = tokenFor(login);
      if (!box.state.tokens.has(token)) throw new Error(`nobody here is called ${login}`);
      return createPerson({ login, token, apiUrl, owner: world.owner, repository: first });
    },
    appToken: () => mintToken(origin, world.app),
    actionsToken: (permissions2, repository = first) => mintToken(origin, world.actions, {
      repositories: [repository],
      ...permissions2 ? { permissions: permissions2 } : {}
    }),
    setRole: (login, role, repository) => setRole(box, full(repository), login, role),
    deleteIssue: (number, repository) => deleteIssue(box, full(repository), number),
    transferIssue: (number, to, repository) => transferIssue(box, full(repository), number, full(to)),
    setEnvironments: (names, repository) => void box.state.environments.set(full(repository), [...names]),
    backdate(number, created, repository) {
      const key = overrideKey("issue", keyOf(full(repository), number));
      box.state.overrides.set(key, { ...box.state.overrides.get(key), created_at: created });
    },
    owed: box.hooks.owed.count,
    delivered: box.hooks.owed.none,
    close
  };
}
function createBox(world, origin, address, { bots = [], ...abilities }) {
  const upstream = createUpstream(address, ROOT_TOKENS, (token) => another(token));
  const made = {
    is: world.made,
    installed: world.made,
    permissions: world.permissions,
    events: world.events,
    codes: /* @__PURE__ */ new Map()
  };
  const state = createState(made, abilities);
  for (const login of [ROOT, ...Object.keys(world.people)]) {
    state.tokens.set(tokenFor(login), { kind: "user", login, token: tokenFor(login) });
  }
  for (const login of bots) state.bots.add(login);
  let others = 0;
  async function another(token) {
    const caller = state.tokens.get(token);
    if (caller?.kind !== "installation") {
      const login = caller?.kind === "user" ? caller.login : ROOT;
      others = (others + 1) % SPARE_TOKENS;
      return spareTokenFor(login, others);
    }
    const names = caller.repositories?.map((name) => name.split("/")[1]);
    const app = [world.app, world.actions].find(({ slug }) => slug === caller.slug) ?? world.app;
    return mintToken(address, app, names ? { repositories: names } : {});
  }
  const apps = [world.app, world.actions].map(({ id, slug, name }) => ({ id, slug, name }));
  const shaper = createShaper(state, apps, world.owner, origin);
  const box = {
    origin,
    owner: world.owner,
    apps,
    app: world.app,
    installedOn: world.installedOn?.map((name) => `${world.owner}/${name}`) ?? null,
    repositories: new Map(world.repositories.map((repo) => [`${world.owner}/${repo.name}`, repo])),
    state,
    upstream,
    shaper,
    graphql: createSwitch(),
    hooks: createHooks({
      secret: world.app.webhookSecret,
      installation: world.app.installationId,
      state,
      shaper
    }),
    async read(caller, path) {
      const { status, body } = await handle(getCall(caller, path), box);
      return { status, body: JSON.parse(shaper.print(body ?? null)) };
    },
    pass(call2, body) {
      const path = pathOf(call2).replace(/([?&]since=[^&.]*)Z/, "$1.000Z");
      const empty = call2.method === "GET" || call2.method === "DELETE" ? void 0 : {};
      return upstream.send(
        call2.method,
        path,
        body ?? (call2.raw.length > 0 ? call2.raw : empty),
        call2.headers
      );
    }
  };
  return box;
}

// tools/embedded-github/runner.ts
import { spawn as spawn2 } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join as join2 } from "node:path";
import * as yaml from "js-yaml";
var FILE_OUTPUTS = ["facts", "report"];
async function runAction(action, run2) {
  const folder = await mkdtemp(join2(tmpdir(), "action-run-"));
  const at = (name) => join2(folder, name);
  try {
    const payload = typeof run2.payload === "string" ? run2.payload : JSON.stringify(run2.payload);
    await writeFile(at("event.json"), payload);
    await writeFile(at("output"), "");
    await writeFile(at("summary.md"), "");
    const env = {
      PATH: process.env.PATH ?? "",
      HOME: folder,
      CI: "true",
      GITHUB_ACTIONS: "true",
      GITHUB_EVENT_NAME: run2.event,
      GITHUB_EVENT_PATH: at("event.json"),
      GITHUB_API_URL: run2.apiUrl,
      GITHUB_SERVER_URL: run2.serverUrl,
      GITHUB_REPOSITORY: run2.repository,
      GITHUB_REPOSITORY_OWNER: run2.repository.split("/")[0] ?? "",
      GITHUB_WORKSPACE: folder,
      GITHUB_OUTPUT: at("output"),
      GITHUB_STEP_SUMMARY: at("summary.md"),
      GITHUB_RUN_ID: "1",
      GITHUB_RUN_ATTEMPT: "1",
      GITHUB_WORKFLOW: "Release gate",
      GITHUB_JOB: "gate",
      RUNNER_TEMP: folder,
      RUNNER_OS: "Linux",
      ...refs(run2.event, typeof run2.payload === "string" ? {} : run2.payload),
      ...await inputs(run2),
      ...run2.env
    };
    const ended = await (typeof action === "string" ? start(action, env) : call(action, env));
    const outputs = parseOutputs(await readFile(at("output"), "utf8"));
    const files2 = {};
    for (const name of FILE_OUTPUTS) {
      const path = outputs[name];
      if (path) files2[name] = await readFile(path, "utf8").catch(() => "");
    }
    return { ...ended, outputs, files: files2, summary: await readFile(at("summary.md"), "utf8") };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
function refs(event, payload) {
  const pull = asJson(payload.pull_request);
  const group = asJson(payload.merge_group);
  if (event === "pull_request") {
    return {
      GITHUB_SHA: text(pull.merge_commit_sha) || text(asJson(pull.head).sha),
      GITHUB_REF: `refs/pull/${pull.number}/merge`,
      GITHUB_HEAD_REF: text(asJson(pull.head).ref),
      GITHUB_BASE_REF: text(asJson(pull.base).ref)
    };
  }
  if (event === "merge_group") {
    return { GITHUB_SHA: text(group.head_sha), GITHUB_REF: text(group.head_ref) };
  }
  const after = text(payload.after) || "0".repeat(40);
  return { GITHUB_SHA: after, GITHUB_REF: text(payload.ref) || "refs/heads/main" };
}
async function inputs(run2) {
  const all2 = {};
  if (run2.manifest) {
    const manifest = asJson(yaml.load(await readFile(run2.manifest, "utf8")));
    for (const [name, input] of Object.entries(asJson(manifest.inputs))) {
      const given = asJson(input).default;
      if (given !== void 0) all2[name] = expand(String(given), run2);
    }
  }
  return Object.fromEntries(
    Object.entries({ ...all2, ...run2.inputs }).map(([name, value]) => [
      `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`,
      value
    ])
  );
}
function expand(value, run2) {
  return value.replace(/\$\{\{\s*github\.token\s*\}\}/g, run2.token ?? "").replace(/\$\{\{\s*github\.repository\s*\}\}/g, run2.repository);
}
async function call(action, env) {
  const lines = [];
  const exitCode = await action(env, (line) => lines.push(`${line}
`));
  return { exitCode, stdout: lines.join(""), stderr: "" };
}
function start(bundlePath, env) {
  return new Promise((resolve, reject) => {
    const child = spawn2(process.execPath, [bundlePath], { env, cwd: env.GITHUB_WORKSPACE });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (chunk) => {
      stdout += chunk;
    });
    child.stderr.setEncoding("utf8").on("data", (chunk) => {
      stderr += chunk;
    });
    child.once("error", reject);
    child.once("close", (code) => resolve({ exitCode: code ?? -1, stdout, stderr }));
  });
}
function parseOutputs(file2) {
  const outputs = {};
  const lines = file2.split(/\r?\n/);
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? "";
    const block = /^([^=]+?)<<(.+)$/.exec(line);
    if (block) {
      const end = lines.indexOf(block[2] ?? "", index + 1);
      if (end < 0) throw new Error(`the output ${block[1]} has no closing ${block[2]}`);
      outputs[block[1] ?? ""] = lines.slice(index + 1, end).join("\n");
      index = end;
    } else if (line.includes("=")) {
      outputs[line.slice(0, line.indexOf("="))] = line.slice(line.indexOf("=") + 1);
    }
  }
  return outputs;
}

// tools/demo/incidents/agent-loop.ts
var agentLoop = {
  slug: "18-multi-agent-47k-2025",
  title: "Two agents asked each other for clarification for eleven days",
  answers: {
    severity: "SEV2",
    affectedWorkflow: "Market research by four agents that message one another",
    detectedAt: "unknown - the account names no date; it was published in autumn 2025",
    detectionSource: "Operator",
    impact: "About 47,000 dollars of model calls; the weekly cost rose from 127 to 18,400 dollars. One public account, not confirmed by anybody else.",
    containment: "The system was stopped after the bill.",
    runIds: "unknown - no run ids were published",
    workflowStep: "Hand-over between two of the four agents",
    timeline: "Day 1: the loop starts\nDay 11: the bill is read and the system stopped\nNo error was raised in between.",
    agentVersion: "unknown - LangChain-style agents, no version named",
    modelLane: "unknown - the models are not named",
    toolConfiguration: "Agent-to-agent messages without shared state",
    approvalPolicy: "None for continued spending",
    releaseChanges: "unknown - no change is reported",
    incidentId: "PUB-18",
    whatFailed: "Clarifications and checks were exchanged without end while dashboards looked normal.",
    primaryClass: "Cost-control failure",
    secondaryClasses: "Workflow routing failure, Escalation failure",
    triggerKind: "Workload",
    trigger: "A hand-over between two agents was ambiguous, and each asked the other to clarify.",
    failedControlKind: "Alert",
    failedControl: "No budget or step limit, no loop detection and no cost alert; activity was read as health.",
    missingEvidence: "The first message of the loop.",
    missedEval: "A cost test in which two agents disagree; none is known",
    missedAlert: "Cost per useful output",
    urgent: "Yes",
    firstSignal: "Messages per finished report",
    examples: "No alert fired",
    ownerObvious: "No",
    evalAssets: "Synthetic version in a release gate",
    evalChanges: "- [ ] Two agents that disagree stop within 20 turns and a set budget — @acme/agent-evals — due 2026-12-01",
    evalProves: "Proves: the tested pair stops. Does not prove: that three agents do.",
    gateChangeKinds: "Mandatory eval pass, Canary threshold",
    gateChanges: "- [ ] A workflow without a budget is not released — @acme/release — due 2026-12-01",
    alertChanges: "- [ ] Page when the cost per report doubles — @acme/sre — due 2026-12-15",
    evidenceTasks: "- [ ] Detected at: record when a cost alert is acknowledged — @acme/sre\n- [ ] Run IDs: one id per conversation between agents — @acme/platform\n- [ ] Agent version: log the build of each agent — @acme/platform\n- [ ] Model lane: log the model per message — @acme/platform\n- [ ] Release or configuration changes: log prompt changes per agent — @acme/platform",
    otherActions: "- [ ] Ask the provider for a spending limit — @acme/finance",
    releaseDecision: "Hold"
  },
  filed: { detectedAt: "early this week, it is in the invoice" },
  draft: {
    runIds: "",
    agentVersion: "",
    evidenceTasks: "- [ ] Detected at: record when a cost alert is acknowledged — @acme/sre",
    whatFailed: "Two agents exchanged clarifications without end.",
    primaryClass: "Cost-control failure",
    trigger: "A hand-over between two agents was ambiguous, and each asked the other to clarify.",
    failedControlKind: "Alert",
    failedControl: "No budget or step limit, no loop detection and no cost alert.",
    missedAlert: "Cost per useful output",
    evalChanges: "- [ ] Two agents that disagree stop within 20 turns and a set budget — @acme/agent-evals — due 2026-12-01",
    gateChanges: "- [ ] A workflow without a budget is not released — @acme/release — due 2026-12-01"
  }
};

// tools/demo/incidents/air-canada.ts
var airCanada = {
  slug: "02-air-canada-moffatt-2022-11",
  title: "Chatbot told a customer to claim a bereavement fare after travel",
  answers: {
    severity: "SEV2",
    affectedWorkflow: "Customer self-service: questions on fare policy",
    detectedAt: "2022-11-17",
    detectionSource: "User",
    impact: "One customer is known to have bought tickets on a wrong promise. A tribunal found negligent misrepresentation and awarded CAD 650.88 plus interest and fees. How many others got the same answer is not known.",
    containment: "None before the dispute; the airline admitted in writing that the words were misleading and said the bot would be updated.",
    runIds: "unknown - no conversation id is in the decision",
    workflowStep: "Answer to “can I claim the discount after travel?”",
    timeline: "2022-11-11: the chat\n2022-11-17: the customer asks for the refund and is refused\n2024-02-14: decision in Moffatt v. Air Canada, 2024 BCCRT 149",
    agentVersion: "unknown - the tribunal was told nothing about how the bot worked",
    modelLane: "unknown - it is not established that a language model was involved",
    toolConfiguration: "unknown - the vendor and the source of its knowledge are not public",
    approvalPolicy: "None is known for answers on policy",
    releaseChanges: "unknown - nothing about releases of the bot is public",
    incidentId: "PUB-02",
    whatFailed: "The answer said that a claim within 90 days of ticket issue was possible after travel; the page that the answer itself linked said the opposite.",
    primaryClass: "Retrieval or evidence failure",
    secondaryClasses: "Escalation failure",
    triggerKind: "User input",
    trigger: "A customer asked whether a bereavement discount can be claimed after the journey.",
    failedControlKind: "Incident owner",
    failedControl: "No check compared an answer with the policy page it cites, and nobody owned the accuracy of the bot’s answers.",
    missingEvidence: "How many other customers were told the same, and when the bot was corrected.",
    missedEval: "A retrieval-evidence case per policy page; none is known",
    missedAlert: "A refund claim that quotes the chatbot",
    urgent: "No",
    firstSignal: "The refund request of 17 November 2022",
    examples: "No alert fired",
    ownerObvious: "No",
    evalAssets: "Retrieval-evidence case, Exact run in the regression set",
    evalChanges: "- [ ] “Can I claim after travel?” agrees with the linked page, or is handed to a person — @acme/support-evals — due 2026-12-01",
    evalProves: "Proves: the answer agrees with the page as it stands. Does not prove: that the page itself is right.",
    gateChangeKinds: "Mandatory eval pass",
    gateChanges: "- [ ] Policy answers ship only with the retrieval suite green — @acme/release — due 2026-12-01",
    alertChanges: "- [ ] Sample answers that cite a policy page, weekly — @acme/support — due 2026-12-15",
    evidenceTasks: "- [ ] Run IDs: keep a conversation id that a customer can quote — @acme/platform\n- [ ] Agent version: stamp each answer with the bot’s build — @acme/platform\n- [ ] Model lane: record what produced each answer — @acme/platform\n- [ ] Tool configuration: record the knowledge source of each answer — @acme/platform\n- [ ] Release or configuration changes: keep the bot’s change log — @acme/platform",
    otherActions: "- [ ] Pay the award and write to the customer — @acme/legal",
    releaseDecision: "Collect more evidence"
  },
  draft: {
    whatFailed: "The answer contradicted the policy page that it linked.",
    primaryClass: "Retrieval or evidence failure",
    triggerKind: "User input",
    trigger: "A customer asked whether a bereavement discount can be claimed after the journey.",
    failedControl: "The chatbot hallucinated the policy.",
    missedEval: "tbd"
  }
};

// tools/demo/incidents/gemini-cli.ts
var geminiCli = {
  slug: "11-gemini-cli-file-loss-2025-07",
  title: "Command-line agent moved files onto one another until one was left",
  answers: {
    severity: "SEV2",
    affectedWorkflow: "Reorganising files on a user’s machine",
    detectedAt: "2025-07-24",
    detectionSource: "User",
    impact: "The project files of one user are lost for good.",
    containment: "None; the agent could not find the files again.",
    runIds: "unknown - the transcript was published without a session id",
    workflowStep: "Move of files into a folder that had just been “made”",
    timeline: "2025-07-24: reported (some sources say the 25th)\nThe make-directory command fails\nEach file is moved to the missing target and replaces the one before",
    agentVersion: "unknown - no version is named in the sources",
    modelLane: "unknown - no model is named in the sources",
    toolConfiguration: "Shell commands on Windows, outside the folder the session was started in",
    approvalPolicy: "unknown - the approval mode of the session is not stated",
    releaseChanges: "unknown - no release is tied to it",
    incidentId: "PUB-11",
    whatFailed: "Files were moved one after another to a path that did not exist, so that each overwrote the last.",
    primaryClass: "Tool argument failure",
    secondaryClasses: "Approval boundary failure, Instruction failure",
    triggerKind: "Other",
    trigger: "A make-directory command returned an error and was taken for done.",
    failedControlKind: "Other",
    failedControl: "No read-after-write check; the exit status was not used; destructive moves needed neither confirmation nor a backup; work outside the started folder was not fenced.",
    missingEvidence: "The exit status that the agent saw, if it saw one.",
    missedEval: "A tool-argument suite in which a directory cannot be made",
    missedAlert: "A move whose target was never verified",
    urgent: "Yes",
    firstSignal: "Exit status of the make-directory command",
    examples: "No alert fired",
    ownerObvious: "Unknown",
    evalAssets: "Exact run in the regression set, Approval-boundary test",
    evalChanges: "- [ ] mkdir returns an error: the next step is not a move — @acme/agent-evals — due 2026-12-01",
    evalProves: "Proves: a failed mkdir stops the plan. Does not prove: that other tool errors are noticed.",
    gateChangeKinds: "Mandatory eval pass, Stricter approval for an action class",
    gateChanges: "- [ ] Destructive file tools ask before they run without a verified target — @acme/release — due 2026-12-01",
    alertChanges: "- [ ] Count tool errors that are followed by a success claim — @acme/sre (optional)",
    evidenceTasks: "- [ ] Run IDs: print the session id at start — @acme/platform\n- [ ] Agent version: print the version at start — @acme/platform\n- [ ] Model lane: log the model per turn — @acme/platform\n- [ ] Approval policy: log the approval mode of the session — @acme/platform\n- [ ] Release or configuration changes: link the change log in the session log — @acme/platform",
    otherActions: "- [ ] Answer the user in the tracker — @acme/support",
    releaseDecision: "Hold"
  },
  draft: {
    whatFailed: "Files were moved one after another to a path that did not exist.",
    trigger: "A make-directory command returned an error and was taken for done.",
    failedControl: "No read-after-write check; the exit status was not used; destructive moves needed no confirmation.",
    missedEval: "A tool-argument suite in which a directory cannot be made"
  }
};

// tools/demo/incidents/render.ts
function renderBody(answers2, part) {
  const asked = SECTIONS.filter((section) => part === void 0 || section.part === part);
  const sections = asked.map(({ key, label }) => {
    const answer2 = answers2[key]?.trim();
    return `### ${label}

${answer2 || "_No response_"}

`;
  });
  return `${sections.join("").trimEnd()}
`;
}

// tools/demo/incidents/replit.ts
var replit = {
  slug: "01-replit-saastr-2025-07",
  title: "Coding agent deleted the live database during a code freeze",
  answers: {
    severity: "SEV1",
    affectedWorkflow: "Building a web app by chat; the agent holds write access to its database",
    detectedAt: "2025-07-17",
    detectionSource: "User",
    impact: "The customer found the live database empty: records of about 1,206 executives and 1,196 companies were gone. Hours of the customer’s time were lost, and the agent told them, wrongly, that nothing could be restored.",
    containment: "The data came back through the platform’s rollback, which the agent had said would not work.",
    runIds: "unknown - no run or session id has been published",
    workflowStep: "Database command issued by the agent in an editing session",
    timeline: "Day 9 of the customer’s project: a freeze on changes is declared in chat, repeatedly and in capitals\n2025-07-17: the agent runs destructive commands against the live database\n2025-07-18: the customer reports it in public\n2025-07-21: the vendor announces separate development and production databases\nReports disagree on whether the deletion was on 17 or 18 July.",
    agentVersion: "unknown - the build of the agent has not been published",
    modelLane: "unknown - the model is not stated in any source",
    toolConfiguration: "Direct write access to the one database that development and live customers shared",
    approvalPolicy: "None for database commands; the freeze was a sentence in the chat",
    releaseChanges: "unknown - no change before the session has been reported",
    incidentId: "PUB-01",
    whatFailed: "Destructive database commands ran while a freeze was declared, and a false statement about recovery was given to the customer.",
    primaryClass: "Approval boundary failure",
    secondaryClasses: "Instruction failure, Release-process failure",
    triggerKind: "Other",
    trigger: "In an editing session the agent met an empty query result and issued destructive database commands.",
    failedControlKind: "Approval policy",
    failedControl: "Nothing enforced the freeze: it existed as chat text only, destructive commands needed no approval, and development shared its database with live customers.",
    missingEvidence: "Which command ran, on whose approval, and why about 4,000 made-up user records appeared; the sources disagree on whether these came before or after the deletion.",
    missedEval: "An approval-boundary suite with a freeze flag set; as far as is known there was none.",
    missedAlert: "A mass deletion in a live database, by row count",
    urgent: "Yes",
    firstSignal: "Row count of the live tables",
    examples: "No alert fired",
    ownerObvious: "Unknown",
    evalAssets: "Approval-boundary test, Synthetic version in a release gate",
    evalChanges: "- [ ] Freeze flag set: every write or drop tool call is refused or held for a person — @acme/agent-evals — due 2026-12-01",
    evalProves: "Proves: with the flag set, no write reaches a database without a person. Does not prove: that the flag is set when somebody declares a freeze in chat.",
    gateChangeKinds: "Mandatory eval pass, Stricter approval for an action class",
    gateChanges: "- [ ] The approval-boundary suite is a required check of every agent build whose tools can reach production — @acme/release — due 2026-12-01",
    alertChanges: "- [ ] Page on a mass deletion in a live database — @acme/sre — due 2026-12-15",
    evidenceTasks: "- [ ] Run IDs: keep the session id with every database command — @acme/platform — due 2026-12-15\n- [ ] Agent version: write the build into each session’s first event — @acme/platform — due 2026-12-15\n- [ ] Model lane: record the model with each tool call — @acme/platform — due 2026-12-15\n- [ ] Release or configuration changes: keep a log of tool grants — @acme/platform — due 2026-12-15",
    otherActions: "- [ ] Tell the customer what was lost and what came back — @acme/support",
    releaseDecision: "Hold"
  },
  filed: {
    containment: "Not yet: the agent still holds write access to the live database."
  },
  draft: {
    whatFailed: "Destructive database commands ran while a freeze was declared.",
    primaryClass: "Approval boundary failure",
    triggerKind: "Other",
    trigger: "There was no enforced freeze and no approval step for destructive commands.",
    failedControlKind: "Approval policy",
    failedControl: "The agent met an empty query result and issued destructive database commands.",
    missingEvidence: "tbd"
  }
};

// tools/demo/incidents/routing-bugs.ts
var routingBugs = {
  slug: "12-anthropic-quality-2025-08",
  title: "Requests routed to the wrong server pool lowered answer quality for weeks",
  answers: {
    severity: "SEV1",
    affectedWorkflow: "Model serving on several hardware platforms, coding assistant included",
    detectedAt: "unknown - complaints rose in late August 2025; no hour has been published",
    detectionSource: "User",
    impact: "0.8% of one model’s requests at first and 16% in the worst hour (31 August); about 30% of the coding assistant’s users had at least one misrouted message.",
    containment: "Routing corrected from 4 September, on all platforms by 16 to 18 September; hardware misconfiguration rolled back on 2 September; exact instead of approximate top-k.",
    runIds: "unknown - individual runs were not published",
    workflowStep: "Choice of the server pool for a request",
    timeline: "2025-08-05: first bug, a routing error\n2025-08-25 and 26: two more arrive with deployments\n2025-08-29: a routine load-balancing change enlarges the first\n2025-09-02 to 18: fixes\n2025-09-17: postmortem",
    agentVersion: "Claude Sonnet 4, Opus 4 and 4.1, Haiku 3.5, depending on the bug",
    modelLane: "Requests for the standard context length reached servers set up for a long one",
    toolConfiguration: "Not involved",
    approvalPolicy: "Not involved",
    releaseChanges: "Routing change of 5 August, deployments of 25 and 26 August, load-balancing change of 29 August",
    incidentId: "PUB-12",
    whatFailed: "Requests were served by the wrong pool, and because routing was sticky the same users were hit again.",
    primaryClass: "Workflow routing failure",
    secondaryClasses: "Release-process failure",
    triggerKind: "Model lane",
    trigger: "A routing change on 5 August sent part of the traffic to another server pool; a load-balancing change on 29 August enlarged that part.",
    failedControlKind: "Eval",
    failedControl: "Evaluations did not show the loss, quality was not checked continuously on true production systems, and noisy signals were not tied to recent changes.",
    missingEvidence: "Examples: privacy limits slowed access to the conversations that users complained about.",
    missedEval: "A routing canary: one prompt through each lane must score equal",
    missedAlert: "Complaints per lane after a routing change",
    urgent: "Yes",
    firstSignal: "Share of requests answered by the long-context pool",
    examples: "No",
    ownerObvious: "Unknown",
    evalAssets: "Synthetic version in a release gate",
    evalChanges: "- [ ] The same prompts through every lane score equal, before and after a routing change — @acme/serving-evals — due 2026-12-01",
    evalProves: "Proves: lanes agree on the sampled prompts. Does not prove: that rare tokens are right.",
    gateChangeKinds: "Canary threshold, Release notes for model routes",
    gateChanges: "- [ ] Load-balancer changes pass the same canary as models — @acme/release — due 2026-12-01",
    alertChanges: "- [ ] Quality score per lane in production, continuously — @acme/sre — due 2026-12-15",
    evidenceTasks: "- [ ] Detected at: stamp the first report of each quality incident — @acme/support\n- [ ] Run IDs: let a user attach a request id to a complaint — @acme/platform",
    otherActions: "- [ ] Publish the postmortem — @acme/comms",
    releaseDecision: "Roll back"
  },
  filed: {
    detectedAt: "2025-08-29",
    containment: "Rollback in progress; part of the traffic still goes to the wrong pool."
  },
  draft: {
    whatFailed: "Requests were served by the wrong pool, the same users again and again.",
    primaryClass: "Workflow routing failure",
    triggerKind: "Model lane",
    trigger: "A routing change on 5 August sent part of the traffic to another server pool.",
    failedControlKind: "Eval",
    failedControl: "Evaluations did not show the loss, and quality was not checked continuously in production.",
    missingEvidence: "Conversations that users complained about.",
    missedEval: "A routing canary: one prompt through each lane must score equal",
    missedAlert: "Complaints per lane after a routing change",
    evalChanges: "- [ ] Better evaluations — @acme/serving-evals",
    gateChanges: "- [ ] Be more careful with load-balancer changes — @acme/release"
  }
};

// tools/demo/incidents/sycophancy.ts
var sycophancy = {
  slug: "13-openai-sycophancy-2025-04",
  title: "Model update flattered users and approved doubtful ideas",
  answers: {
    severity: "SEV1",
    affectedWorkflow: "Default chat model",
    detectedAt: "2025-04-25",
    detectionSource: "User",
    impact: "Everybody who used the default model for about three days; the vendor names mental health and over-reliance as its concerns. How many people came to harm is not known.",
    containment: "Roll-back to an earlier version, started on 28 April.",
    runIds: "unknown - no conversations were published by the vendor",
    workflowStep: "Any answer of the default model",
    timeline: "2025-04-25: the update is out\n2025-04-28: roll-back starts (29 April is given for its end)\n2025-05-02: postmortem",
    agentVersion: "GPT-4o in ChatGPT, update of April 2025",
    modelLane: "Default model for all users",
    toolConfiguration: "Not involved; memory may have added to the effect in some cases",
    approvalPolicy: "Launch review with offline tests, a small A/B test and expert testers",
    releaseChanges: "The update itself: an added reward signal from thumbs-up and thumbs-down data, with other changes",
    incidentId: "PUB-13",
    whatFailed: "Answers agreed with doubtful or angry statements more than the model spec allows.",
    primaryClass: "Release-process failure",
    secondaryClasses: "Instruction failure",
    triggerKind: "Model lane",
    trigger: "A new model version went to all users; it was trained with an added reward signal from user ratings.",
    failedControlKind: "Eval",
    failedControl: "No launch test covered the behaviour although the written spec discourages it, and the unease of expert testers had no power to stop the launch.",
    missingEvidence: "Who approved the launch over the testers’ unease.",
    missedEval: "A behaviour suite for agreement; it did not exist",
    missedAlert: "Share of answers that agree with a false premise",
    urgent: "Yes",
    firstSignal: "Agreement rate of the new version in the expert test",
    examples: "Yes",
    ownerObvious: "Unknown",
    evalAssets: "Synthetic version in a release gate, Reviewer-training example",
    evalChanges: "- [ ] Behaviour suite for agreement with doubtful ideas — @acme/model-evals — due 2026-12-01",
    evalProves: "Proves: the sampled premises are not approved. Does not prove: the same over a long conversation.",
    gateChangeKinds: "Mandatory eval pass",
    gateChanges: "- [ ] A named person may hold a launch on qualitative evidence — @acme/release — due 2026-12-01",
    alertChanges: "- [ ] Agreement rate in production, daily — @acme/sre — due 2026-12-15",
    evidenceTasks: "- [ ] Run IDs: keep rated conversations with their request id — @acme/platform",
    otherActions: "- [ ] Announce updates of the default model — @acme/comms",
    releaseDecision: "Hold"
  },
  draft: {
    whatFailed: "Answers agreed with doubtful or angry statements.",
    primaryClass: "Release-process failure",
    triggerKind: "Model lane",
    trigger: "A new model version with an added reward signal went to all users.",
    failedControlKind: "Eval",
    failedControl: "No launch test covered the behaviour, and testers could not stop the launch.",
    missedEval: "A behaviour suite for agreement; it did not exist",
    missedAlert: "Share of answers that agree with a false premise",
    evalChanges: "- [ ] Behaviour suite for agreement with doubtful ideas — @acme/model-evals — due 2026-12-01",
    gateChanges: "- [ ] no change — there is a launch review already"
  }
};

// tools/demo/incidents.ts
var INCIDENTS = [
  replit,
  airCanada,
  geminiCli,
  routingBugs,
  sycophancy,
  agentLoop
];
function bodiesOf({ answers: answers2, filed, draft }) {
  return {
    filed: renderBody({ ...answers2, ...filed }, "first"),
    draft: renderBody({ ...only(answers2, ["first", "facts"]), ...draft }),
    finished: renderBody(answers2)
  };
}
function demoIncident(incident = replit) {
  const { answers: answers2 } = incident;
  return {
    title: incident.title,
    filed: renderBody({ ...answers2, containment: "" }, "first"),
    withFacts: renderBody({
      ...only(answers2, ["first", "facts"]),
      ...answers2.evidenceTasks ? { evidenceTasks: answers2.evidenceTasks } : {}
    }),
    reviewed(references = {}) {
      const { releaseDecision: _, ...open3 } = answers2;
      return renderBody({
        ...open3,
        evalChanges: withReference(answers2.evalChanges, references.eval),
        gateChanges: withReference(answers2.gateChanges, references.gate)
      });
    }
  };
}
function only(answers2, parts) {
  const kept = SECTIONS.filter(({ part }) => parts.includes(part)).map(({ key }) => key);
  return Object.fromEntries(Object.entries(answers2).filter(([key]) => kept.includes(key)));
}
function withReference(line = "", reference) {
  return reference === void 0 ? line : line.replace(/(?= — due )/, ` — ${reference}`);
}

export {
  startAppFor,
  UNRECORDED,
  PEOPLE,
  startGitHub,
  runAction,
  replit,
  INCIDENTS,
  bodiesOf,
  demoIncident
};
//# sourceMappingURL=shared-Q2RDBQ2U.js.map
