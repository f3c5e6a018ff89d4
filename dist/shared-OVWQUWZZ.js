import {
  LINES,
  ROLES,
  STAGE_LABELS,
  STATUS_WORDS,
  VERDICTS,
  VERDICT_WORDS,
  asChanged,
  asCode,
  asksForEarlier,
  assess,
  atLeast,
  broughtBy,
  broughtInBy,
  causesOf,
  commandAuthors,
  concernOf,
  count,
  decideRelease,
  decisionReason,
  distinctLogins,
  draftOf,
  draftUrl,
  examplePath,
  findLinks,
  fittingOptions,
  fold,
  hasReached,
  hasRole,
  hasSharedHead,
  isAnswered,
  isAskedFor,
  isEdited,
  isForceKind,
  isForeign,
  isInOurForm,
  isOptional,
  isPlaceholder,
  isTouched,
  isTrusted,
  issueRef,
  joinAnd,
  kindOfPath,
  leavesOpen,
  linesOf,
  linksItself,
  looseningApproval,
  mayCommand,
  mention,
  movedTo,
  namedOnly,
  namingsIn,
  noEvidence,
  numberOf,
  openEntries,
  ownClaims,
  ownerOf,
  ownersOf,
  pathsOf,
  placeOf,
  planLabels,
  pullNames,
  readCommands,
  readListed,
  readNamings,
  readReference,
  recordOf,
  refKey,
  repositoryOf,
  repositoryRef,
  resolveReference,
  reviewIncident,
  sameLogin,
  sameRepository,
  sectionsOf,
  shortName,
  showRef,
  sinceOf,
  stageLabel,
  standingApprovals,
  standingOf,
  taskKey,
  touched,
  unjudgedSections,
  unreadIssue,
  unreadNamings,
  waiverOf,
  wasUnderReview,
  weighOnIncident
} from "./shared-I3RKDYLC.js";
import {
  SECTIONS,
  sectionOf
} from "./shared-IIY6IKX6.js";
import {
  configChange
} from "./shared-TFFA5R4I.js";
import {
  RULE_IDS
} from "./shared-2RKW2RED.js";
import {
  BESIDE_CONFIG,
  CHANGE_KINDS,
  CONFIG_PATH,
  cell,
  clip,
  code,
  defaultConfig,
  describeProblem,
  formatConfigProblem,
  lineOfPath,
  link,
  loadYaml,
  matchesAny,
  oneLine,
  plain,
  saysBeside,
  shorten,
  title
} from "./shared-AR342QKE.js";

// src/app/alarms.ts
var LONGEST = 2147483647;
function createAlarms(clock = Date.now) {
  const timers = /* @__PURE__ */ new Map();
  function set(key, at, ring) {
    clearTimeout(timers.get(key));
    timers.delete(key);
    if (at === null) return;
    const wait = Math.max(1e3, Date.parse(at) + 1e3 - clock());
    const wake = () => wait > LONGEST ? set(key, at, ring) : ring();
    timers.set(key, setTimeout(wake, Math.min(wait, LONGEST)).unref());
  }
  return {
    set,
    stop() {
      for (const timer of timers.values()) clearTimeout(timer);
      timers.clear();
    }
  };
}

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
    case "adopt":
    case "sweep":
      return `${key.kind}:${key.repository}`;
    case "start":
      return key.kind;
  }
}
function distinctKeys(keys) {
  return [...new Map([...keys].map((key) => [keyId(key), key])).values()];
}

// src/app/events.ts
var EVENTS = [
  "issues.opened",
  "issues.edited",
  "issues.labeled",
  "issues.unlabeled",
  "issues.reopened",
  "issues.closed",
  "issues.deleted",
  "issues.transferred",
  "issue_comment.created",
  "issue_comment.edited",
  "issue_comment.deleted",
  "pull_request.opened",
  "pull_request.synchronize",
  "pull_request.edited",
  "pull_request.reopened",
  "pull_request.closed",
  "pull_request_review.submitted",
  "pull_request_review.edited",
  "pull_request_review.dismissed",
  "check_run.created",
  "check_run.completed",
  "check_run.rerequested",
  "check_suite.rerequested",
  "merge_group.checks_requested",
  "merge_group.destroyed",
  "push",
  "installation.created",
  "installation_repositories.added"
];
function touch(key, requested = false) {
  return { what: "key", key, requested };
}
var MOST_NAMED = 20;
function namedBy(payload, host) {
  const { pull_request: pull, repository } = payload;
  const texts = [pull?.title ?? "", pull?.body ?? ""];
  const owner = `${ownerOf(repository.full_name)}/`;
  const namings = texts.flatMap((text) => readNamings(text, repository.full_name, host));
  const refs = namings.flatMap(({ ref }) => ref ?? []);
  const own = [...new Set(refs)].filter((ref) => ref.startsWith(owner));
  return own.slice(0, MOST_NAMED).map((ref) => touch(incidentKey(ref)));
}
function isIntoDefault({ pull_request: pull, repository }) {
  return pull?.base !== void 0 && pull.base.ref === repository.default_branch;
}
function byPull(event, payload, host) {
  const { action, repository, pull_request: pull } = payload;
  if (!pull) return [];
  const key = pullKey(repository.full_name, pull.number);
  if (event === "pull_request_review") {
    const weighs = isIntoDefault(payload) && payload.review?.state !== "commented";
    return [weighs ? touch(key) : { what: "judged", key }];
  }
  const own = touch(key, action === "edited");
  const changes = action !== "opened" && action !== "synchronize";
  return changes ? [...namedBy(payload, host), { what: "watchers", of: key.ref }, own] : [own];
}
var MOST_COMMITS = 2048;
function byPush({ repository, ref, after, commits, forced }) {
  if (ref !== `refs/heads/${repository.default_branch}` || !after) return [];
  const home = repositoryRef(repository.full_name);
  const listed = commits ?? [];
  const known = !forced && listed.length > 0 && listed.length < MOST_COMMITS;
  const kept = listed.flatMap(({ added = [], modified = [] }) => [...added, ...modified]);
  const taken = listed.flatMap(({ modified = [], removed = [] }) => [...modified, ...removed]);
  const landed = { what: "files", repository: home, paths: known ? taken : null };
  const config = { kind: "config", repository: home, sha: after };
  const touched2 = /* @__PURE__ */ new Set([...kept, ...taken]);
  const touches = [CONFIG_PATH, ...BESIDE_CONFIG].some((path) => touched2.has(path));
  return touches ? [touch(config), landed] : [landed];
}
function byIssue(event, payload, self) {
  const { action, sender, repository, issue, comment, changes } = payload;
  if (!issue || sender?.login === self) return [];
  const texts = [comment?.body ?? "", changes?.body?.from ?? ""];
  const commands = event === "issue_comment" && texts.some(mayCommand);
  if (event === "issue_comment" && !commands) return [];
  if (issue.pull_request) {
    return event === "issue_comment" ? [touch(pullKey(repository.full_name, issue.number))] : [];
  }
  const before = refKey({ repository: repository.full_name, number: issue.number });
  const { new_issue: moved, new_repository: place } = changes ?? {};
  const now = moved && place ? refKey({ repository: place.full_name, number: moved.number }) : before;
  const human = sender?.type !== "Bot";
  const edits = event === "issues" && action === "edited" && changes?.body !== void 0;
  const own = touch(incidentKey(now), human && edits);
  const settles = ["closed", "reopened", "deleted", "transferred"].includes(action ?? "");
  return settles ? [own, { what: "watchers", of: before }] : [own];
}
function byCheck({ action, check_run: run, check_suite, repository }, id) {
  const about = run ?? check_suite;
  if (!about) return [];
  const commit = {
    what: "commit",
    repository: repositoryRef(repository.full_name),
    sha: about.head_sha
  };
  if (action === "rerequested") {
    if (about.app?.id !== id) return [];
    const pulls = (about.pull_requests ?? []).map(
      ({ number }) => touch(pullKey(repository.full_name, number))
    );
    return [...pulls, commit];
  }
  if (!run || about.app?.id === id) return [];
  return [{ ...commit, check: run.name ?? "" }];
}
function byInstallation({ repositories, repositories_added: added }) {
  return [...repositories ?? [], ...added ?? []].map(
    ({ full_name: name }) => touch({ kind: "adopt", repository: repositoryRef(name) })
  );
}
function touchedBy(event, payload, self, host) {
  const { repository, merge_group: group } = payload;
  if (!repository) return byInstallation(payload);
  const about = { ...payload, repository };
  switch (event) {
    case "pull_request":
    case "pull_request_review":
      return byPull(event, about, host);
    case "push":
      return byPush(about);
    case "merge_group": {
      if (!group) return [];
      const key = groupKey(repository.full_name, group.head_sha);
      if (payload.action === "destroyed") return [{ what: "over", key }];
      return [{ what: "key", key, requested: false, group }];
    }
    case "check_run":
    case "check_suite":
      return byCheck(about, self.id);
    default:
      return byIssue(event, about, self.login);
  }
}

// src/github/errors.ts
var Unreadable = class extends Error {
  constructor(message, passing = false) {
    super(message);
    this.passing = passing;
  }
  passing;
};
function statusOf(error) {
  const status = error?.status;
  return typeof status === "number" ? status : 0;
}
var KNOWN = {
  401: "the token is not valid (401)",
  403: "access is denied, or a rate limit is reached (403)",
  404: "it does not exist, or the token may not read it (404)",
  410: "it was deleted (410)",
  422: "GitHub refused the request (422)",
  429: "a rate limit is reached (429)",
  451: "it is blocked (451)"
};
function isGone(error) {
  return [301, 404, 410].includes(statusOf(error));
}
function isPassing(error) {
  if (error instanceof Unreadable) return error.passing;
  const status = statusOf(error);
  if (status === 403) return /rate limit|abuse/i.test(error.message);
  return status === 429 || status >= 500;
}
function whyUnread(error) {
  if (error instanceof Unreadable) return error.message;
  const status = statusOf(error);
  if (status === 0) return "the answer of GitHub could not be understood";
  if (!error.response) return "GitHub did not answer in time or at all";
  return KNOWN[status] ?? `GitHub answered ${status}`;
}

// src/github/client.ts
var TIMEOUT = 15e3;
var SILENT_ATTEMPTS = 2;
var CUT_OFF = "the answer of GitHub was cut off";
function timedFetch(until = Number.POSITIVE_INFINITY) {
  return (input, init) => {
    const left = Math.max(0, Math.min(TIMEOUT, until - Date.now()));
    return fetch(input, { ...init, signal: AbortSignal.timeout(left) });
  };
}
var RETRY = {
  attempts: 4,
  longest: 6e4,
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))
};
function failureOf(error) {
  const known = error;
  return {
    status: known.status ?? 0,
    headers: known.response?.headers ?? {},
    message: known.message ?? String(error),
    silent: known.cause?.name === "TimeoutError"
  };
}
function waitFor(failure, attempt2, method) {
  const { status, headers, message, silent } = failure;
  const after = Number(headers["retry-after"]);
  const refused = status === 403 && (after > 0 || /rate limit|abuse/i.test(message));
  const limited = status === 429 || refused;
  if (limited) {
    if (after > 0) return after * 1e3;
    const reset = Number(headers["x-ratelimit-reset"]) * 1e3 - Date.now();
    return String(headers["x-ratelimit-remaining"]) === "0" ? Math.max(reset, 1e3) : 6e4;
  }
  const safe = method === "GET" || method === "PUT" || method === "DELETE";
  const passing = status === 0 || status === 500 || status >= 502 && status <= 504;
  if (silent && attempt2 + 1 >= SILENT_ATTEMPTS) return null;
  return safe && passing ? 500 * 2 ** attempt2 : null;
}
async function readBody(data, method) {
  let read = data;
  if (data instanceof ReadableStream) {
    try {
      read = JSON.parse(await new Response(data).text());
    } catch {
      throw new Unreadable(CUT_OFF, true);
    }
  }
  if (method === "GET" && typeof read !== "object") throw new Unreadable(CUT_OFF, true);
  return read;
}
function instrument(octokit, retry = RETRY) {
  let requests = 0;
  octokit.hook.wrap("request", async (request, options) => {
    for (let attempt2 = 0; ; attempt2 += 1) {
      requests += 1;
      try {
        const response = await request(options);
        return { ...response, data: await readBody(response.data, options.method) };
      } catch (error) {
        const wait = waitFor(failureOf(error), attempt2, options.method);
        const late = retry.until !== void 0 && Date.now() + (wait ?? 0) > retry.until;
        if (wait === null || wait > retry.longest || attempt2 + 1 >= retry.attempts || late) {
          throw error;
        }
        await retry.wait(wait);
      }
    }
  });
  return { api: octokit, requests: () => requests };
}

// src/github/pages.ts
var PAGE_SIZE = 100;
function hasNext(page) {
  const { link: link2 } = page.headers;
  return link2 ? link2.includes('rel="next"') : page.data.length === PAGE_SIZE;
}
async function readPages(read, cap, enough = () => false) {
  const items = [];
  for (let number = 1; number <= cap; number += 1) {
    const page = await read(number);
    items.push(...page.data);
    if (!hasNext(page) || enough(items)) return { items, complete: true };
  }
  return { items, complete: false };
}
async function mapLimited(items, limit, run) {
  const results = new Array(items.length);
  let next = 0;
  const worker = async () => {
    while (next < items.length) {
      const at = next;
      next += 1;
      results[at] = await run(items[at]);
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
  return results;
}
function repo(repository) {
  const [owner = "", name = ""] = repository.split("/");
  return { owner, repo: name };
}

// src/app/installations.ts
var PAGES = 10;
async function readSelf(api) {
  const { data } = await api.request("GET /app");
  if (!data) throw new Error("GitHub does not know this App; check APP_ID and PRIVATE_KEY");
  return { id: data.id, login: `${data.slug}[bot]` };
}
async function readDate(api, installation) {
  const { data } = await api.request("GET /app/installations/{installation_id}", {
    installation_id: installation
  });
  return data.created_at;
}
function once(read) {
  const known = /* @__PURE__ */ new Map();
  return (key) => {
    const found = known.get(key);
    if (found) return found;
    const reading = read(key);
    known.set(key, reading);
    reading.catch(() => known.delete(key));
    return reading;
  };
}
function readInstallations(app, retry) {
  const api = async (installation) => await app.auth(installation);
  const self = once(async () => readSelf(await api()));
  const dates = once(async (installation) => readDate(await api(), installation));
  const client = async (installation) => instrument(await api(installation), retry);
  return {
    self: () => self(0),
    client,
    installedAt: (installation) => dates(installation).catch(() => null),
    async list() {
      const own = await client();
      const { items } = await readPages(
        (page) => own.api.request("GET /app/installations", { per_page: PAGE_SIZE, page }),
        PAGES
      );
      return items.filter(({ suspended_at }) => !suspended_at).map(({ id }) => id);
    },
    async repositories(installation) {
      const own = await client(installation);
      const { items } = await readPages(async (page) => {
        const { data, headers } = await own.api.request("GET /installation/repositories", {
          per_page: PAGE_SIZE,
          page
        });
        return { data: data.repositories, headers };
      }, PAGES);
      return items.map(({ full_name }) => full_name);
    }
  };
}

// src/app/memory.ts
var MOST_KEYS = 2e4;
function createMemory() {
  const watched = /* @__PURE__ */ new Map();
  const releases = /* @__PURE__ */ new Map();
  const groups = /* @__PURE__ */ new Map();
  return {
    judge(key, state) {
      if (state) releases.set(keyId(key), [key, state]);
      else releases.delete(keyId(key));
    },
    isJudged: (key) => releases.has(keyId(key)),
    judged: () => [...releases.values()],
    noteGroup: (key, group) => void groups.set(keyId(key), group),
    groupOf: (key) => groups.get(keyId(key)),
    forget(key) {
      for (const part of [watched, releases, groups]) part.delete(keyId(key));
    },
    watch(key, refs, files = []) {
      const id = keyId(key);
      watched.delete(id);
      if (refs.length + files.length > 0) watched.set(id, { key, refs: new Set(refs), files });
      const [oldest] = watched.keys();
      if (watched.size > MOST_KEYS && oldest !== void 0) watched.delete(oldest);
    },
    watchers: (ref) => [...watched.values()].filter(({ refs }) => refs.has(ref)).map((it) => it.key),
    fileWatchers(repository, paths) {
      const touched2 = paths && new Set(paths);
      const stands = (file) => file.repository === repository && (touched2?.has(file.path) ?? true);
      return [...watched.values()].filter(({ files }) => files.some(stands)).map(({ key }) => key);
    }
  };
}

// src/app/queue.ts
var DEFAULTS = {
  concurrency: 4,
  attempts: 18,
  backoff: (attempt2) => Math.min(1e3 * 4 ** (attempt2 - 1), 3e5)
};
function turn() {
  return new Promise((resolve) => setImmediate(resolve));
}
function createQueue(idOf, work, log, options = {}) {
  const { concurrency, attempts, backoff } = { ...DEFAULTS, ...options };
  const waiting = /* @__PURE__ */ new Map();
  const running = /* @__PURE__ */ new Set();
  const resting = /* @__PURE__ */ new Map();
  const failures = /* @__PURE__ */ new Map();
  let idle = [];
  let draining = false;
  function wait(id, key, hint) {
    waiting.set(id, { key, hint: merge(hint, waiting.get(id)?.hint) });
  }
  function rest(id, { key, hint }, attempt2) {
    const wake = () => {
      clearTimeout(timer);
      resting.delete(id);
      if (!draining) wait(id, key, { ...hint, again: true });
      next();
    };
    const timer = setTimeout(wake, backoff(attempt2));
    resting.set(id, wake);
  }
  async function runKey(id, job) {
    const attempt2 = (failures.get(id) ?? 0) + 1;
    await turn();
    try {
      await work(job.key, job.hint);
      failures.delete(id);
    } catch (err) {
      const last = attempt2 >= attempts;
      const text = last ? "gave up until the next event" : "will try again";
      log.error({ err, key: id, attempt: attempt2 }, text);
      if (last) failures.delete(id);
      else failures.set(id, attempt2);
      if (!last && !draining) rest(id, job, attempt2);
    }
  }
  function next() {
    for (const [id, job] of waiting) {
      if (running.size >= concurrency) return;
      if (running.has(id) || resting.has(id)) continue;
      waiting.delete(id);
      running.add(id);
      void runKey(id, job).finally(() => {
        running.delete(id);
        next();
      });
    }
    if (running.size + waiting.size + resting.size > 0) return;
    for (const done of idle) done();
    idle = [];
  }
  return {
    push(key, hint) {
      const id = idOf(key);
      wait(id, key, hint);
      if (resting.has(id)) failures.delete(id);
      resting.get(id)?.();
      queueMicrotask(next);
    },
    idle: () => new Promise((resolve) => {
      idle.push(resolve);
      next();
    }),
    size: () => waiting.size + running.size + resting.size,
    drain: () => new Promise((resolve) => {
      draining = true;
      idle.push(resolve);
      for (const wake of resting.values()) wake();
      next();
    })
  };
}
function merge(hint, before) {
  const requested = hint.requested || before?.requested === true;
  const quiet = hint.quiet === true && before?.quiet !== false;
  const again = hint.again === true && before?.again !== false;
  return { ...hint, requested, quiet, again };
}

// src/github/attempt.ts
function whole(value) {
  return { value, unread: [] };
}
function together(readings) {
  return {
    value: readings.map(({ value }) => value),
    unread: readings.flatMap(({ unread: unread2 }) => unread2)
  };
}
async function attemptReading(what2, fallback, read) {
  try {
    return await read();
  } catch (error) {
    const subject = typeof what2 === "string" ? { what: what2 } : what2;
    const failed = { ...subject, why: whyUnread(error), passing: isPassing(error) };
    return { value: fallback, unread: [failed] };
  }
}
function attempt(what2, fallback, read) {
  return attemptReading(what2, fallback, async () => whole(await read()));
}

// src/github/graphql.ts
function hasNoGraphql(error) {
  return [404, 405, 410, 501].includes(statusOf(error));
}
function partOf(error) {
  const { data, errors } = error;
  const missing = errors?.length && errors.every(({ type }) => type === "NOT_FOUND");
  return missing ? data ?? null : null;
}
async function askPartly(api, query, variables) {
  try {
    return await api.graphql(query, variables);
  } catch (error) {
    const part = partOf(error);
    if (part === null) throw error;
    return part;
  }
}

// src/github/read-tree.ts
var PATHS_A_REQUEST = 50;
var MOST_SINGLE = 100;
function blobFacts(wire) {
  if (wire === null || wire === void 0) return wire;
  const { oid, byteSize, isBinary, isTruncated, text } = wire;
  if (wire.__typename !== "Blob" || !oid) return null;
  return { oid, size: byteSize ?? 0, text: isBinary || isTruncated ? null : text ?? null };
}
function wantedOf({ path, revisions, blob }) {
  return [
    ...revisions.map((revision) => ({ name: `${revision}:${path}`, by: "expression" })),
    ...blob ? [{ name: blob, by: "oid" }] : []
  ];
}
async function readBatch(api, repository, wanted) {
  const type = ({ by }) => by === "oid" ? "GitObjectID!" : "String!";
  const declared = wanted.map((one, at) => `$v${at}: ${type(one)}`).join(", ");
  const fields = wanted.map(({ by }, at) => `f${at}: object(${by}: $v${at}) { ...file }`);
  const query = `query ($owner: String!, $repo: String!, ${declared}) {
    repository(owner: $owner, name: $repo) { ${fields.join(" ")} }
  }
  fragment file on GitObject { __typename ... on Blob { oid byteSize isBinary isTruncated text } }`;
  const values = Object.fromEntries(wanted.map(({ name }, at) => [`v${at}`, name]));
  const answer2 = await api.graphql(query, { ...repo(repository), ...values });
  if (!answer2.repository) throw new Error("the repository was not given");
  const found = /* @__PURE__ */ new Map();
  wanted.forEach(({ name }, at) => {
    const blob = blobFacts(answer2.repository?.[`f${at}`]);
    if (blob !== void 0) found.set(name, blob);
  });
  return found;
}
async function readSingle(api, repository, path, revision) {
  try {
    const { data } = await api.request("GET /repos/{owner}/{repo}/contents/{path}", {
      ...repo(repository),
      path,
      ...revision === "HEAD" ? {} : { ref: revision }
    });
    if (Array.isArray(data) || data.type !== "file") return null;
    const text = Buffer.from(data.content, "base64").toString("utf8");
    const whole2 = data.content !== "" || data.size === 0;
    const binary = text.includes("\0") || text.includes("�");
    return { oid: data.sha, size: data.size, text: whole2 && !binary ? text : null };
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw error;
  }
}
async function readSingly(api, repository, requests) {
  const found = /* @__PURE__ */ new Map();
  const wanted = requests.flatMap(
    ({ path, revisions }) => revisions.map((revision) => ({ path, revision }))
  );
  await mapLimited(wanted.slice(0, MOST_SINGLE), 6, async ({ path, revision }) => {
    const blob = await readSingle(api, repository, path, revision).catch(() => void 0);
    if (blob !== void 0) found.set(`${revision}:${path}`, blob);
  });
  return found;
}
async function readFilesAt(api, repository, requests) {
  const batches = [];
  for (let at = 0; at < requests.length; at += PATHS_A_REQUEST) {
    batches.push(requests.slice(at, at + PATHS_A_REQUEST));
  }
  try {
    const found = await mapLimited(
      batches,
      4,
      (batch) => readBatch(api, repository, batch.flatMap(wantedOf))
    );
    return new Map(found.flatMap((one) => [...one]));
  } catch (error) {
    if (!hasNoGraphql(error)) throw error;
    return readSingly(api, repository, requests);
  }
}

// src/github/read-config.ts
async function readTextFile(api, repository, path, ref) {
  try {
    const { data } = await api.request("GET /repos/{owner}/{repo}/contents/{path}", {
      ...repo(repository),
      path,
      ...ref === void 0 ? {} : { ref }
    });
    if (!("content" in data) || data.content === "" && data.size > 0) {
      throw new Unreadable(`${path} is no file whose content GitHub gives`);
    }
    return { oid: data.sha, text: Buffer.from(data.content, "base64").toString("utf8") };
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw error;
  }
}
async function loadParser() {
  const { parseConfig } = await import("./shared-ICEQDRTT.js");
  return (text, path = CONFIG_PATH) => parseConfig(text, { file: path, ruleIds: RULE_IDS });
}
async function readConfig(api, repository, path = CONFIG_PATH) {
  const file = await readTextFile(api, repository, path);
  if (!file && path !== CONFIG_PATH) throw new Unreadable(`there is no file ${path}`);
  if (!file) return { config: defaultConfig(), problems: [], file };
  const parse = await loadParser();
  return { ...parse(file.text, path), file };
}
async function readBeside(api, repository) {
  const requests = BESIDE_CONFIG.map((path) => ({ path, revisions: ["HEAD"] }));
  const found = await readFilesAt(api, repository, requests).catch(
    () => readSingly(api, repository, requests)
  );
  const missing = BESIDE_CONFIG.filter((path) => !found.has(`HEAD:${path}`));
  if (missing.length > 0) throw new Unreadable(`${missing.join(", ")} could not be looked up`);
  return BESIDE_CONFIG.filter((path) => found.get(`HEAD:${path}`));
}

// src/github/read-pulls.ts
var MOST_FILES = 3e3;
var COMPARE_PAGES = 50;
function branchesOf({ base, head }) {
  return { base: base.ref, head: head.ref, defaultBranch: base.repo.default_branch };
}
function isFork({ head, base }) {
  return !head.repo || !sameRepository(head.repo.full_name, base.repo.full_name);
}
function pullFacts(pull, repository) {
  return {
    ref: `${repository}#${pull.number}`,
    url: pull.html_url,
    title: pull.title,
    body: pull.body ?? "",
    author: pull.user?.login ?? "ghost",
    state: pull.state === "open" ? "open" : "closed",
    mergedAt: pull.merged_at,
    mergeCommit: pull.merged_at ? pull.merge_commit_sha : null,
    bot: pull.user?.type === "Bot",
    base: pull.base.ref,
    head: pull.head.ref,
    fork: isFork(pull),
    headSha: pull.head.sha,
    updatedAt: pull.updated_at,
    files: null,
    filesComplete: true
  };
}
function ownPull(pull, repository, files, sure = true) {
  return {
    ref: `${repository}#${pull.number}`,
    url: pull.html_url,
    author: pull.user?.login ?? "ghost",
    sure,
    bot: pull.user?.type === "Bot",
    title: pull.title,
    body: pull.body ?? "",
    base: pull.base.ref,
    head: pull.head.ref,
    fork: isFork(pull),
    files,
    filesComplete: true,
    headSha: pull.head.sha,
    updatedAt: pull.updated_at,
    editedAt: null,
    comments: [],
    reviews: []
  };
}
function fileFacts(file) {
  const { filename: path, status, additions, deletions = 0, previous_filename: from } = file;
  const { sha: oid = null, patch = null } = file;
  return { path, status, additions, deletions, ...from ? { from } : {}, patch, oid };
}
async function readFiles(api, repository, number) {
  const { items, complete } = await readPages(
    (page) => api.request("GET /repos/{owner}/{repo}/pulls/{pull_number}/files", {
      ...repo(repository),
      pull_number: number,
      per_page: PAGE_SIZE,
      page
    }),
    MOST_FILES / PAGE_SIZE
  );
  return { files: items.map(fileFacts), complete: complete && items.length < MOST_FILES };
}
async function readPull(api, repository, number) {
  const { data } = await api.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", {
    ...repo(repository),
    pull_number: number
  });
  return data;
}
function commitFacts(wire) {
  return {
    sha: wire.sha,
    message: wire.commit.message,
    author: wire.author?.login ?? null,
    bot: wire.author?.type === "Bot",
    parents: (wire.parents ?? []).map(({ sha }) => sha),
    at: wire.commit.committer?.date ?? null
  };
}
async function compare(api, repository, base, head, following = false) {
  let status = "identical";
  let files = [];
  let total = 0;
  let parted = base;
  let baseSha = base;
  const readPage = async (page) => {
    const { data, headers } = await api.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
      ...repo(repository),
      basehead: `${base}...${head}`,
      per_page: PAGE_SIZE,
      page
    });
    status = data.status;
    total = data.total_commits;
    parted = data.merge_base_commit?.sha ?? base;
    baseSha = data.base_commit?.sha ?? base;
    if (page === 1) files = (data.files ?? []).map(fileFacts);
    return { data: data.commits, headers };
  };
  const { items } = await readPages(
    readPage,
    COMPARE_PAGES,
    () => following && status === "diverged"
  );
  const unique = [...new Map(items.map((commit) => [commit.sha, commit])).values()];
  const commits = unique.map((commit) => commitFacts(commit));
  const dates = commits.flatMap(({ at }) => at ?? []).sort();
  return {
    status,
    commits,
    complete: commits.length >= total,
    files,
    oldest: dates[0] ?? null,
    newest: dates.at(-1) ?? null,
    parted,
    baseSha
  };
}
async function readMergeBase(api, repository, base, head) {
  const { data } = await api.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
    ...repo(repository),
    basehead: `${base}...${head}`,
    per_page: 1,
    page: 1
  });
  return data.merge_base_commit.sha;
}

// src/github/read-reviews.ts
var PAGES2 = 10;
async function readAll(api, repository, number) {
  const { items, complete } = await readPages(
    (page) => api.request("GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews", {
      ...repo(repository),
      pull_number: number,
      per_page: PAGE_SIZE,
      page
    }),
    PAGES2
  );
  const reviews = items.map(
    (review) => ({
      id: Number(review.id),
      author: review.user?.login ?? "ghost",
      state: review.state,
      commit: review.commit_id ?? "",
      at: review.submitted_at ?? "",
      said: /[\p{L}\p{N}]/u.test(oneLine(review.body ?? "", 1e3))
    })
  );
  return { reviews, complete };
}
async function readReviews(api, repository, number) {
  const { reviews, complete } = await readAll(api, repository, number);
  return { reviews: reviews.map(({ id: _, ...review }) => review), complete };
}
async function readEdited(api, repository, number) {
  const query = `query ($owner: String!, $repo: String!, $number: Int!) {
    repository(owner: $owner, name: $repo) {
      pullRequest(number: $number) {
        reviews(last: 100) { nodes { databaseId lastEditedAt } }
      }
    }
  }`;
  try {
    const answer2 = await api.graphql(query, { ...repo(repository), number });
    const nodes = answer2.repository?.pullRequest?.reviews?.nodes ?? [];
    return new Map(
      nodes.flatMap((node) => node ? [[node.databaseId, node.lastEditedAt !== null]] : [])
    );
  } catch {
    return /* @__PURE__ */ new Map();
  }
}
async function readReviewsWithEdits(api, repository, number) {
  const { reviews, complete } = await readAll(api, repository, number);
  const asks = reviews.some(({ state, said }) => state === "APPROVED" && said);
  const edits = asks ? await readEdited(api, repository, number) : /* @__PURE__ */ new Map();
  return {
    complete,
    reviews: reviews.map(({ id, ...review }) => {
      const edited = edits.get(id);
      return edited === void 0 ? review : { ...review, edited };
    })
  };
}

// src/github/read-roles.ts
function customRole(allowed) {
  const { admin, maintain, push, triage, pull } = allowed ?? {};
  if (admin) return "admin";
  if (maintain) return "maintain";
  if (push) return "write";
  if (triage) return "triage";
  return pull ? "read" : void 0;
}
async function readRole(api, repository, username) {
  try {
    const { data } = await api.request(
      "GET /repos/{owner}/{repo}/collaborators/{username}/permission",
      { ...repo(repository), username }
    );
    const known = (name2) => ROLES.find((role) => role === name2);
    const { permission, role_name: name, user } = data;
    return known(name) ?? customRole(user?.permissions) ?? known(permission) ?? "none";
  } catch (error) {
    if (statusOf(error) === 404) return "none";
    throw error;
  }
}
async function readRoles(api, repository, logins) {
  const distinct = [...new Set(logins.map((login) => mention(login)))].filter(Boolean);
  const roles = await mapLimited(distinct, 4, (login) => readRole(api, repository, login));
  return Object.fromEntries(distinct.map((login, at) => [login, roles[at]]));
}

// src/collect/config-change.ts
async function readPullConfig(api, repository, { base, head }, stored) {
  const after = await readTextFile(api, repository, CONFIG_PATH, head.sha);
  if (after?.oid === stored?.oid) return null;
  const parted = await readMergeBase(api, repository, base.ref, head.sha);
  const before = await readTextFile(api, repository, CONFIG_PATH, parted);
  if (after?.oid === before?.oid) return null;
  return { before: before?.text ?? null, after: after?.text ?? null };
}
async function readLooseningReviews(api, repository, pulls) {
  const read = await mapLimited(pulls, 2, async (pull) => {
    const { reviews, complete } = await readReviewsWithEdits(api, repository, numberOf(pull.ref));
    return { pull: { ...pull, reviews }, complete };
  });
  const reviewed = read.map(({ pull }) => pull);
  const approvers = reviewed.flatMap((pull) => standingApprovals(pull).map(({ author }) => author));
  const roles = await readRoles(api, repository, approvers);
  const unread2 = read.filter(({ complete }) => !complete).map(({ pull }) => ({
    what: `the reviews of ${pull.ref}`,
    why: "there are more than are read"
  }));
  return { value: { pulls: reviewed, roles }, unread: unread2 };
}
function bringsConfig({ files, filesComplete }) {
  return !filesComplete || files.some(({ path, from }) => [path, from].includes(CONFIG_PATH));
}
async function readTexts(api, { repository, parted, headSha }) {
  const revisions = [parted, headSha];
  const found = await readFilesAt(api, repository, [{ path: CONFIG_PATH, revisions }]);
  const [before, after] = revisions.map((revision) => found.get(`${revision}:${CONFIG_PATH}`));
  for (const file of [before, after]) {
    if (file === void 0 || file && file.text === null) {
      throw new Unreadable("it is no text that GitHub gives");
    }
  }
  return { before: before?.text ?? null, after: after?.text ?? null };
}
async function readReleaseConfig(api, release) {
  const { own, defaultBranch, repository } = release;
  const here = own.filter(({ base }) => base === defaultBranch);
  const bringing = here.filter(bringsConfig);
  const cut = own.some(({ filesComplete }) => !filesComplete);
  if (here.length === 0 || !(cut || bringsConfig({ files: release.files, filesComplete: true }))) {
    return whole(void 0);
  }
  return attemptReading("what the release changes in the configuration", void 0, async () => {
    const texts = await readTexts(api, release);
    if (texts.before === texts.after) return whole(void 0);
    const { configChange: configChange2 } = await import("./shared-HLI25CCE.js");
    const { looser } = configChange2(texts.before, texts.after);
    if (looser.length === 0) return whole(void 0);
    const pulls = (bringing.length > 0 ? bringing : here).map(({ ref, url, author, headSha }) => ({
      ref,
      url,
      author,
      headSha
    }));
    const { value, unread: unread2 } = await readLooseningReviews(api, repository, pulls);
    return { value: { looser, ...value }, unread: unread2 };
  });
}

// src/core/release/is-release.ts
var TOOL_HEADS = ["release-please--**", "changeset-release/**"];
function isRelease({ base, head, defaultBranch }, config) {
  const { release } = config;
  if (matchesAny(base, release.base)) return true;
  if (!matchesAny(head, release.head)) return false;
  return base !== defaultBranch || release.headGiven === true || matchesAny(head, TOOL_HEADS);
}
function releasesBase({ base, head, defaultBranch }, config) {
  if (matchesAny(head, TOOL_HEADS)) return true;
  const { head: heads, headGiven = false } = config.release;
  return headGiven && base === defaultBranch && matchesAny(head, heads);
}

// src/core/writes/checks.ts
var RELEASE_CHECK = "Release gate";
var CONFIG_CHECK = "Release gate configuration";
var EVIDENCE_CHECK = "Incident evidence";
var MOST_SUMMARY = 65e3;
var ANNOTATED = / notes:[0-9a-f]{8}$/;
function latestRun(runs, name) {
  const own = runs.filter((run) => run.name === name).sort((a, b) => b.id - a.id);
  return own[0] ?? null;
}
function planCheck(runs, wanted, repository) {
  const { annotations = [], ...rest } = wanted;
  const notes = annotations.length > 0 ? ` notes:${shortName(JSON.stringify(annotations))}` : "";
  const check = {
    ...rest,
    about: `${wanted.about}${notes}`,
    summary: shorten(wanted.summary, MOST_SUMMARY)
  };
  const run = latestRun(runs, check.name);
  const restarts = run && run.conclusion !== null && check.conclusion === null;
  const annotated = notes !== "" || run !== null && ANNOTATED.test(run.about);
  if (!run || restarts || annotated && run.about !== check.about) {
    return [{ do: "create-check", repository, check: { ...check, annotations } }];
  }
  const same2 = run.conclusion === check.conclusion && run.about === check.about && run.title === check.title && run.summary.trim() === check.summary.trim();
  return same2 ? [] : [{ do: "update-check", repository, id: run.id, check }];
}

// src/github/open-pulls.ts
var PAGES3 = 10;
async function listOpenPulls(api, repository, from) {
  const owner = from?.repo?.full_name.split("/")[0];
  const { items } = await readPages(
    (page) => api.request("GET /repos/{owner}/{repo}/pulls", {
      ...repo(repository),
      state: "open",
      ...from && owner ? { head: `${owner}:${from.ref}` } : {},
      per_page: PAGE_SIZE,
      page
    }),
    PAGES3
  );
  return items;
}
async function listRecentPulls(api, repository) {
  const { data } = await api.request("GET /repos/{owner}/{repo}/pulls", {
    ...repo(repository),
    state: "all",
    sort: "updated",
    direction: "desc",
    per_page: PAGE_SIZE
  });
  return data;
}

// src/github/read-rules.ts
var RULE_PAGES = 3;
var BRANCH_PAGES = 10;
async function byRules(api, repository, branch, check) {
  const { items, complete } = await readPages(async (page) => {
    const { data, headers } = await api.request(
      "GET /repos/{owner}/{repo}/rules/branches/{branch}",
      {
        ...repo(repository),
        branch,
        per_page: PAGE_SIZE,
        page
      }
    );
    return { data, headers };
  }, RULE_PAGES);
  const found = items.filter(({ type }) => type === "required_status_checks").flatMap(({ parameters }) => parameters?.required_status_checks ?? []).filter(({ context }) => context === check).map(({ integration_id: app }) => app ?? null);
  if (found.length === 0 && !complete) throw new Unreadable("there are more than are read");
  return found;
}
async function byProtection(api, repository, branch, check) {
  const { data } = await api.request("GET /repos/{owner}/{repo}/branches/{branch}", {
    ...repo(repository),
    branch
  });
  const protection = data.protection;
  if (!protection) {
    if (data.protected) throw new Unreadable("GitHub does not show it");
    return [];
  }
  const { required_status_checks: required } = protection;
  if (protection.enabled === false || !required || required.enforcement_level === "off") return [];
  const { contexts = [], checks = contexts.map((context) => ({ context, app_id: null })) } = required;
  return checks.filter(({ context }) => context === check).map(({ app_id: app }) => app === void 0 || app === null || app < 0 ? null : app);
}
async function readBranchRules(api, repository, branch, check) {
  const [rules, protection] = await Promise.all([
    attempt("its rules", [], () => byRules(api, repository, branch, check)),
    attempt("its protection", [], () => byProtection(api, repository, branch, check))
  ]);
  return {
    branch,
    required: [...rules.value, ...protection.value],
    unread: [...rules.unread, ...protection.unread].map(({ what: what2, why }) => ({ what: what2, why }))
  };
}
async function readBranchNames(api, repository) {
  const { items, complete } = await readPages(
    (page) => api.request("GET /repos/{owner}/{repo}/branches", {
      ...repo(repository),
      per_page: PAGE_SIZE,
      page
    }),
    BRANCH_PAGES
  );
  return { names: items.map(({ name }) => name), complete };
}

// src/collect/release-places.ts
var MOST_BRANCHES = 10;
async function readReleasePlaces(api, repository, config) {
  const [branches, pulls] = await Promise.all([
    attempt("the branches", null, () => readBranchNames(api, repository)),
    attempt("the pull requests", null, () => listRecentPulls(api, repository))
  ]);
  const names = branches.value?.names ?? [];
  const matching = names.filter((name) => matchesAny(name, config.release.base));
  const targets = (pulls.value ?? []).filter((pull) => isRelease(branchesOf(pull), config)).map(({ base }) => base.ref);
  const found = [.../* @__PURE__ */ new Set([...targets, ...matching])];
  const rules = await mapLimited(
    found.slice(0, MOST_BRANCHES),
    2,
    (branch) => readBranchRules(api, repository, branch, RELEASE_CHECK)
  );
  return {
    branches: found,
    looked: {
      branches: branches.value?.complete ? names.length : null,
      pulls: pulls.value?.length ?? null
    },
    rules
  };
}

// src/github/read-team.ts
async function readTeam(api, team) {
  const [org = "", slug = ""] = team.slice(1).split("/");
  try {
    const { items } = await readPages(
      (page) => api.request("GET /orgs/{org}/teams/{team_slug}/members", {
        org,
        team_slug: slug,
        per_page: PAGE_SIZE,
        page
      }),
      10
    );
    return items.map((member) => member.login);
  } catch (error) {
    if (statusOf(error) === 0) throw error;
    return null;
  }
}

// src/collect/reviewers.ts
var MOST_NAMED2 = 20;
function reviewersOf(policies2) {
  return distinctLogins(
    policies2.flatMap((policy) => policy.kind === "approval" ? policy.reviewers : [])
  );
}
function teamsOf(policies2) {
  return reviewersOf(policies2).filter((who) => who.includes("/"));
}
async function readReviewers(api, repository, policies2) {
  const teams = teamsOf(policies2).slice(0, MOST_NAMED2);
  const people = reviewersOf(policies2).filter((who) => !who.includes("/")).slice(0, MOST_NAMED2);
  const [members, roles] = await Promise.all([
    mapLimited(teams, 2, (team) => readTeam(api, team)),
    readRoles(
      api,
      repository,
      people.map((who) => who.slice(1))
    )
  ]);
  return { teams: Object.fromEntries(teams.map((team, at) => [team, members[at] ?? null])), roles };
}

// src/core/config/remarks.ts
var MOST_TEXT = 1e3;
var MOST_ANNOTATIONS = 150;
function problemRemarks(problems2, next) {
  return problems2.map((problem) => ({
    line: problem.line,
    level: "failure",
    title: "The configuration has an error",
    text: `${describeProblem(problem)} ${next}`,
    because: null
  }));
}
function unenforcedRemarks(policies2, config, text) {
  const { places } = loadYaml(text ?? "");
  return policies2.map(({ id, text: said }) => {
    const at = config.release.policies.findIndex((policy) => policy.id === id);
    const line2 = places && at >= 0 ? lineOfPath(places, ["release", "policies", at]) : null;
    const title2 = "A policy cannot be enforced";
    return { line: line2, level: "failure", title: title2, text: said, because: null };
  });
}
function looserRemarks(looser, approved, incidents) {
  return looser.map(({ line: line2, text, because }) => ({
    line: line2,
    level: approved ? "notice" : "failure",
    title: "The configuration gets looser",
    text: `Looser: ${text}.`,
    because: because === null ? null : resolveReference(because, incidents)
  }));
}
function remarkLine({ line: line2, text, because }, host) {
  const place = line2 === null ? "" : `${code(`${CONFIG_PATH}:${line2}`)}: `;
  if (!because) return `- ${place}${plain(text, MOST_TEXT)}`;
  const { repository, number } = because;
  const url = `https://${host}/${repository}/issues/${number}`;
  const incident = link(code(`${repository}#${number}`), url);
  return `- ${place}${plain(text, MOST_TEXT)} It answers ${incident}.`;
}
function annotationsOf(remarks) {
  return remarks.slice(0, MOST_ANNOTATIONS).map(({ line: line2, level, title: heading2, text, because }) => ({
    path: CONFIG_PATH,
    line: line2 ?? 1,
    level,
    title: heading2,
    message: `${title(text, MOST_TEXT)}${because ? ` It answers ${refKey(because)}.` : ""}`
  }));
}

// src/core/config/check.ts
var ABOUT = "configuration";
function policies({ release }) {
  const count2 = release.policies.length;
  return count2 === 1 ? "1 policy" : `${count2} policies`;
}
function faults({ reading, text, unenforced: unenforced2 }, next) {
  return [
    ...problemRemarks(reading.problems, next),
    ...unenforcedRemarks(unenforced2, reading.config, text)
  ];
}
var UNTIL = "Until this is mended, every release is held with `collect-evidence` or `hold`; the next commit that changes the file is checked again.";
function defaultConfigCheck(checked, beside, gate) {
  const { sha, reading, text, host } = checked;
  const remarks = faults(checked, "Correct it on the default branch.");
  const broken = [
    ...remarks.map((remark) => remarkLine(remark, host)),
    ...beside.map((path) => `- ${plain(saysBeside(path, CONFIG_PATH))}.`)
  ];
  const about = { name: CONFIG_CHECK, sha, about: ABOUT, annotations: annotationsOf(remarks) };
  const notes = gate.notes.join("\n\n");
  if (broken.length > 0) {
    const title2 = "The configuration cannot be enforced";
    const summary = `${broken.join("\n")}

${UNTIL}

${notes}`;
    return { ...about, conclusion: "failure", title: title2, summary };
  }
  const fine = text === null ? `There is no file \`${CONFIG_PATH}\`, so the defaults hold.` : `The configuration is valid; ${policies(reading.config)} can be enforced.`;
  const valid = text === null ? "The defaults hold" : "The configuration is valid";
  return {
    ...about,
    conclusion: gate.judged ? "success" : "neutral",
    title: gate.judged ? valid : `${valid}, and no release is judged here`,
    summary: `${fine}

${notes}`
  };
}

// src/core/config/change-check.ts
var ABOUT2 = "configuration of #";
function lines(remarks, host) {
  return remarks.map((remark) => remarkLine(remark, host)).join("\n");
}
function approvalLine(approval) {
  return approval.by === null ? `Each loosening has to be wanted: ${plain(approval.missing)}. The check is made again by itself.` : `A maintainer stands for it: ${plain(`@${approval.by}`)}, by a review of the last push.`;
}
function pullConfigCheck(checked) {
  const { sha, number, change, approval, incidents, host } = checked;
  const { after: reading, looser, deleted } = change;
  const wrong = faults({ ...checked, reading }, "Correct it in this pull request.");
  const open = approval !== null && approval.by === null;
  const loosened = looserRemarks(looser, !open, incidents);
  const remarks = [...wrong, ...loosened];
  const parts = [
    wrong.length > 0 ? `### What cannot be enforced

${lines(wrong, host)}

Merged like this, every release is held with \`collect-evidence\` or \`hold\`.` : deleted ? "The file is deleted: from the merge on the defaults hold." : `The configuration is valid; ${policies(reading.config)} can be enforced.`,
    ...approval ? [`### What gets looser

${lines(loosened, host)}

${approvalLine(approval)}`] : [],
    "It holds from the merge on: a configuration is read from the default branch alone."
  ];
  const title2 = wrong.length > 0 ? "The configuration cannot be enforced" : open ? "The configuration gets looser, and no maintainer has approved that" : approval ? "The configuration gets looser, and a maintainer has approved that" : "The configuration is valid";
  return {
    name: CONFIG_CHECK,
    sha,
    about: `${ABOUT2}${number}`,
    conclusion: wrong.length > 0 || open ? "failure" : "success",
    title: title2,
    summary: parts.join("\n\n"),
    annotations: annotationsOf(remarks)
  };
}
function isAboutConfigChange(about) {
  return about.startsWith(ABOUT2);
}
function unchangedConfigCheck(sha, number) {
  return {
    name: CONFIG_CHECK,
    sha,
    about: `${ABOUT2}${number}`,
    conclusion: "success",
    title: "The configuration stays as it is",
    summary: "Merging this pull request changes nothing of the configuration."
  };
}
function unreadConfigCheck(sha, number, why) {
  return {
    name: CONFIG_CHECK,
    sha,
    about: `${ABOUT2}${number}`,
    conclusion: "failure",
    title: "The configuration could not be read",
    summary: `What this pull request does to \`${CONFIG_PATH}\` could not be read: ${plain(why)}. Expected a text file of at most 65,536 characters.`
  };
}

// src/core/config/enforceable.ts
var PERMISSION = "Give the App the organization permission “Members: read”, or name people instead, for example `@dana`";
function list(names) {
  return names.map((name) => `\`${name}\``).join(", ");
}
function fault({ reviewers }, { teams, roles }) {
  const membersOf = (reviewer) => teams[mention(reviewer)];
  const unread2 = reviewers.filter((one) => membersOf(one) === null);
  if (unread2.length > 0) return `the members of ${list(unread2)} cannot be read. ${PERMISSION}`;
  const empty = reviewers.filter((one) => membersOf(one)?.length === 0);
  const absent2 = reviewers.filter((one) => {
    const login = mention(one.slice(1));
    return !one.includes("/") && login in roles && !hasRole(roles, login, "read");
  });
  if (empty.length + absent2.length < reviewers.length) return null;
  return `nobody can approve: ${list([...empty, ...absent2])} ${reviewers.length === 1 ? "has" : "have"} no member or no access to this repository. Name somebody who can review here`;
}
function unenforced(config, facts) {
  return config.release.policies.flatMap((policy) => {
    const why = policy.kind === "approval" ? fault(policy, facts) : null;
    return why === null ? [] : [{ id: policy.id, text: `The policy \`${policy.id}\` cannot be enforced: ${why}.` }];
  });
}

// src/core/config/required.ts
var GATE = code(RELEASE_CHECK);
function ruleNote({ branch, required, unread: unread2 }, app) {
  const name = code(branch);
  if (required.includes(app)) return `- ${GATE} is required on ${name} and bound to this App.`;
  if (required.length > 0) {
    const others = required.flatMap((one) => one ?? []);
    const bound = others.length > 0 ? `bound to another App (id ${others.join(", ")})` : "bound to no App";
    return `- ${GATE} is required on ${name}, but ${bound}, so any job with \`checks: write\` could write it. Choose this App as its source.`;
  }
  if (unread2.length > 0) {
    const what2 = unread2.map((one) => `${one.what} (${plain(one.why, 200)})`).join(" and ");
    return `- Whether ${GATE} is required on ${name} is not known: ${what2} could not be read.`;
  }
  return `- ${GATE} is not required on ${name}: neither a ruleset nor branch protection asks for it, so a release can be merged without it. Require it, with this App as its source.`;
}
function many(count2, noun, nouns) {
  return count2 === 1 ? `1 ${noun}` : `${count2} ${nouns}`;
}
function lookedAt({ looked }) {
  const branches = looked.branches === null ? "the branches could not be read" : `of ${many(looked.branches, "branch", "branches")} none matches \`release.base\``;
  const pulls = looked.pulls === null ? "the pull requests could not be read" : `of the ${many(looked.pulls, "pull request", "pull requests")} changed last none matches \`release.base\` or \`release.head\``;
  return `${branches}, and ${pulls}`;
}
function gateNotes(places, config, app) {
  const { branches, looked, rules } = places;
  if (branches.length > 0) {
    const more = branches.length - rules.length;
    const said = [
      ...rules.map((one) => ruleNote(one, app)),
      ...more > 0 ? [`- ${many(more, "release branch", "release branches")} more not looked at.`] : []
    ];
    const beside = "Who may pass by a rule is not looked at.";
    return { judged: true, notes: [`${said.join("\n")}

${beside}`] };
  }
  const known = looked.branches !== null && looked.pulls !== null;
  const patterns = (list2) => list2.map((one) => code(one)).join(", ") || "nothing";
  const { base, head } = config.release;
  return {
    judged: !known,
    notes: [
      `${known ? "No release is judged here" : "Whether any release is judged here is not known"}: ${lookedAt(places)}. \`release.base\` is ${patterns(base)}, \`release.head\` is ${patterns(head)}. Name the branches that are deployed.`
    ]
  };
}

// src/github/checks.ts
async function readOwnChecks(api, repository, sha, app) {
  const { data } = await api.request("GET /repos/{owner}/{repo}/commits/{ref}/check-runs", {
    ...repo(repository),
    ref: sha,
    app_id: app,
    per_page: 100
  });
  return data.check_runs.filter((run) => run.app?.id === app).map((run) => ({
    id: Number(run.id),
    name: run.name,
    conclusion: run.status === "completed" ? run.conclusion : null,
    about: run.external_id ?? "",
    title: run.output.title ?? "",
    summary: run.output.summary ?? ""
  }));
}

// src/core/writes/sticky.ts
var MARKERS = {
  incident: "<!-- agent-incident-review:incident -->",
  pull: "<!-- agent-incident-review:pull-request -->",
  release: "<!-- agent-incident-review:release -->"
};
function ownComments(comments, marker) {
  return comments.filter((comment) => comment.ours && comment.body.startsWith(marker)).sort((a, b) => a.id - b.id);
}
function same(a, b) {
  return a.replace(/\r\n/g, "\n").trim() === b.replace(/\r\n/g, "\n").trim();
}
function planSticky(comments, marker, body, repository, number) {
  const [first, ...later2] = ownComments(comments, marker);
  const superfluous = body === null ? [first, ...later2].filter((one) => one !== void 0) : later2;
  const removals = superfluous.map(
    ({ id }) => ({ do: "delete-comment", repository, comment: id })
  );
  if (body === null) return removals;
  const text = `${marker}
${body}`;
  if (!first) return [{ do: "create-comment", repository, number, marker, body: text }];
  if (same(first.body, text)) return removals;
  return [{ do: "update-comment", repository, comment: first.id, body: text }, ...removals];
}

// src/github/ensure-label.ts
async function hasLabel(api, repository, name) {
  try {
    await api.request("GET /repos/{owner}/{repo}/labels/{name}", { ...repo(repository), name });
    return true;
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
    return false;
  }
}
async function ensureLabel(api, repository, label) {
  if (await hasLabel(api, repository, label.name)) return;
  await api.request("POST /repos/{owner}/{repo}/labels", { ...repo(repository), ...label }).catch((problem) => {
    if (statusOf(problem) !== 422) throw problem;
  });
}

// src/github/issue-state.ts
function isCompleted(issue) {
  const { state, state_reason: reason } = issue;
  return state === "closed" && reason !== "not_planned" && reason !== "duplicate";
}

// src/github/read-tasks.ts
var PAGES4 = 5;
async function listTasks(api, repository, label) {
  const { items } = await readPages(
    (page) => api.request("GET /repos/{owner}/{repo}/issues", {
      ...repo(repository),
      labels: label,
      state: "all",
      per_page: PAGE_SIZE,
      page
    }),
    PAGES4
  );
  return items.filter((issue) => issue.user?.type === "Bot" && !issue.pull_request).map((issue) => ({
    number: issue.number,
    url: issue.html_url,
    body: issue.body ?? "",
    closed: issue.state === "closed",
    completed: isCompleted(issue)
  }));
}

// src/github/open-task.ts
async function standing(api, { repository, label, marker }) {
  const issues = await listTasks(api, repository, label.name);
  const numbers = issues.filter(({ body }) => body.startsWith(marker)).map(({ number }) => number);
  return numbers.length > 0 ? Math.min(...numbers) : null;
}
async function create(api, write2) {
  const { repository, title: title2, body, label, assignee } = write2;
  const issue = { ...repo(repository), title: title2, body, labels: [label.name] };
  const path = "POST /repos/{owner}/{repo}/issues";
  try {
    const assignees = assignee ? [assignee] : [];
    return (await api.request(path, { ...issue, assignees })).data;
  } catch (error) {
    if (!assignee || statusOf(error) !== 422) throw error;
    return (await api.request(path, issue)).data;
  }
}
async function openTask(api, write2) {
  const { repository, incident } = write2;
  if (await standing(api, write2) !== null) return;
  await ensureLabel(api, repository, write2.label);
  const { id, number } = await create(api, write2);
  const first = await standing(api, write2);
  if (first !== null && first < number) {
    await api.request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
      ...repo(repository),
      issue_number: number,
      state: "closed",
      state_reason: "not_planned"
    });
    return;
  }
  await api.request("POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues", {
    ...repo(repository),
    issue_number: incident,
    sub_issue_id: Number(id)
  }).catch((error) => {
    if (![404, 410, 422].includes(statusOf(error))) throw error;
  });
}

// src/github/issue-connections.ts
var MOST_ROUNDS = 30;
async function readBatch2(api, repository, batch, { field, arguments: more = "", nodes }) {
  const declared = batch.map((_, at) => `$a${at}: String`).join(", ");
  const issues = batch.map(
    ({ number }, at) => `i${number}: issue(number: ${number}) {
      items: ${field}(first: ${PAGE_SIZE}, after: $a${at}${more}) {
        pageInfo { hasNextPage endCursor }
        nodes { ${nodes} }
      }
    }`
  );
  const query = `query ($owner: String!, $repo: String!, ${declared}) {
    repository(owner: $owner, name: $repo) { ${issues.join(" ")} }
  }`;
  const cursors = Object.fromEntries(batch.map(({ after }, at) => [`a${at}`, after]));
  const answer2 = await askPartly(api, query, { ...repo(repository), ...cursors });
  return answer2.repository;
}
async function readConnections(api, repository, numbers, connection) {
  const found = /* @__PURE__ */ new Map();
  let open = numbers.map((number) => ({ number, after: null }));
  for (let round = 0; open.length > 0 && round < MOST_ROUNDS; round += 1) {
    const next = [];
    for (let at = 0; at < open.length; at += connection.atOnce) {
      const batch = open.slice(at, at + connection.atOnce);
      const answer2 = await readBatch2(api, repository, batch, connection);
      for (const { number } of batch) {
        const issue = answer2?.[`i${number}`];
        if (!issue) continue;
        const { pageInfo, nodes = [] } = issue.items ?? {};
        found.set(number, [...found.get(number) ?? [], ...nodes.flatMap((node) => node ?? [])]);
        if (pageInfo?.hasNextPage) next.push({ number, after: pageInfo.endCursor });
      }
    }
    open = next;
  }
  for (const { number } of open) found.delete(number);
  return found;
}

// src/github/read-labels.ts
var EVENT_PAGES = 10;
function eventOf(label, added, actor, at, self) {
  const login = actor.login ?? "ghost";
  return { label, added, actor: login, bot: actor.bot, ours: self?.login === login, at: at ?? "" };
}
async function readEvents(api, ref, self) {
  const { repository, number } = resolveReference(ref, "");
  const { items, complete } = await readPages(
    (page) => api.request("GET /repos/{owner}/{repo}/issues/{issue_number}/events", {
      ...repo(repository),
      issue_number: number,
      per_page: PAGE_SIZE,
      page
    }),
    EVENT_PAGES
  );
  const events = items.flatMap((item) => {
    const { event: name, label, actor, created_at: at } = item;
    if (name !== "labeled" && name !== "unlabeled" || !label?.name) return [];
    const by = { login: actor?.login ?? null, bot: actor?.type === "Bot" };
    return [eventOf(label.name, name === "labeled", by, at, self)];
  });
  return { events, complete };
}
var FIELDS = "createdAt actor { __typename login } label { name }";
var IN_BULK = {
  field: "timelineItems",
  arguments: ", itemTypes: [LABELED_EVENT, UNLABELED_EVENT]",
  nodes: `__typename ... on LabeledEvent { ${FIELDS} } ... on UnlabeledEvent { ${FIELDS} }`,
  atOnce: 50
};
async function readLabelsInBulk(api, repository, numbers, self) {
  const items = await readConnections(api, repository, numbers, IN_BULK);
  const eventsOf2 = ({ __typename: type, actor, label, createdAt }) => {
    if (!label) return [];
    const bot = actor?.__typename === "Bot";
    const login = actor ? `${actor.login}${bot ? "[bot]" : ""}` : null;
    return [eventOf(label.name, type === "LabeledEvent", { login, bot }, createdAt, self)];
  };
  return new Map([...items].map(([number, all]) => [number, all.flatMap(eventsOf2)]));
}
async function readLabelEvents(api, ref, self = null) {
  const { events, complete } = await readEvents(api, ref, self);
  if (complete) return events;
  const number = numberOf(ref);
  const { repository } = resolveReference(ref, "");
  const why = `it has more events than are read (${EVENT_PAGES * PAGE_SIZE})`;
  const found = await readLabelsInBulk(api, repository, [number], self).catch((error) => {
    throw hasNoGraphql(error) ? new Unreadable(why) : error;
  });
  const labels = found.get(number);
  if (!labels) throw new Unreadable(why);
  return labels;
}

// src/github/read-incident.ts
var COMMENT_PAGES = 30;
function commentFacts(comment, self) {
  const author = comment.user?.login ?? "ghost";
  return {
    id: comment.id,
    author,
    bot: comment.user?.type === "Bot",
    ours: self !== null && (author === self.login || (comment.performed_via_github_app?.id ?? 0) === self.id),
    createdAt: comment.created_at,
    updatedAt: comment.updated_at,
    ...comment.node_id ? { node: comment.node_id } : {},
    body: comment.body ?? "",
    url: comment.html_url
  };
}
function isApps({ ours, bot, body }) {
  return ours || bot && body.startsWith(MARKERS.incident);
}
async function readComments(api, repository, number, self) {
  const { items, complete } = await readPages(
    (page) => api.request("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
      ...repo(repository),
      issue_number: number,
      per_page: PAGE_SIZE,
      page
    }),
    COMMENT_PAGES
  );
  const comments = items.map((item) => commentFacts(item, self));
  const matter = comments.filter((comment) => isApps(comment) || mayCommand(comment.body));
  return { comments: matter.map(shorten2), complete };
}
function shorten2(comment) {
  return isApps(comment) ? comment : { ...comment, body: comment.body.slice(0, 5e3) };
}
function labelNames(labels) {
  return labels.flatMap((label) => typeof label === "string" ? label : label.name ?? []);
}
function listedFacts(issue, repository) {
  return {
    ref: `${repository}#${issue.number}`,
    url: issue.html_url,
    title: issue.title,
    state: issue.state === "closed" ? "closed" : "open",
    author: issue.user?.login ?? "ghost",
    createdAt: issue.created_at,
    ...issue.updated_at ? { updatedAt: issue.updated_at } : {},
    ...issue.comments === void 0 ? {} : { commentCount: issue.comments },
    labels: labelNames(issue.labels),
    body: issue.body ?? ""
  };
}
async function listIncidents(api, repository, label, cap = 50) {
  const { items, complete } = await readPages(
    (page) => api.request("GET /repos/{owner}/{repo}/issues", {
      ...repo(repository),
      labels: label,
      state: "all",
      per_page: PAGE_SIZE,
      page
    }),
    cap
  );
  const issues = items.filter((issue) => !issue.pull_request);
  return { listed: issues.map((issue) => listedFacts(issue, repository)), complete };
}
function homeOf(issue, repository) {
  const path = issue.repository_url?.split("/repos/")[1];
  return path && /^[\w.-]+\/[\w.-]+$/.test(path) ? path : repository;
}
async function readIncident(api, ref, self, known) {
  const { repository, number } = resolveReference(ref, "");
  const [issue, { comments, complete }, labelEvents] = await Promise.all([
    known ? null : readIssue(api, repository, number),
    readComments(api, repository, number, self),
    known?.labelEvents ?? readLabelEvents(api, ref, self)
  ]);
  if (!complete) throw new Unreadable("it has more comments than are read (3,000)");
  const home = issue ? homeOf(issue, repository) : repository;
  const { commentCount: _, ...listed } = known ?? listedFacts(issue, home);
  return {
    ...listed,
    closedAt: issue?.closed_at ?? null,
    locked: issue?.locked ?? false,
    assignees: issue?.assignees?.map(({ login }) => login) ?? [],
    isPull: Boolean(issue?.pull_request),
    labelEvents,
    comments,
    acknowledged: [],
    tasks: []
  };
}
async function readIssue(api, repository, number) {
  const { data } = await api.request("GET /repos/{owner}/{repo}/issues/{issue_number}", {
    ...repo(repository),
    issue_number: number
  });
  return data;
}

// src/github/apply-plan.ts
async function settle(api, write2, self) {
  const { repository, number, marker, body } = write2;
  const { comments } = await readComments(api, repository, number, self);
  const again = planSticky(comments, marker, body.slice(marker.length + 1), repository, number);
  for (const next of again) if (next.do === "delete-comment") await applyWrite(api, next, self);
}
var ANNOTATIONS_A_REQUEST = 50;
function checkFields(check, notes = []) {
  const { about: external_id, conclusion, title: title2, summary } = check;
  const annotations = notes.map(({ path, line: line2, level, title: title3, message }) => ({
    path,
    start_line: line2,
    end_line: line2,
    annotation_level: level,
    title: title3,
    message
  }));
  const output = { title: title2, summary, ...annotations.length > 0 ? { annotations } : {} };
  return conclusion ? { external_id, output, status: "completed", conclusion } : { external_id, output, status: "in_progress" };
}
async function goneIsFine(write2) {
  try {
    await write2;
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
  }
}
async function createCheck(api, { repository, check }) {
  const { annotations = [] } = check;
  const first = annotations.slice(0, ANNOTATIONS_A_REQUEST);
  const { data } = await api.request("POST /repos/{owner}/{repo}/check-runs", {
    ...repo(repository),
    name: check.name,
    head_sha: check.sha,
    ...checkFields(check, first)
  });
  for (let at = first.length; at < annotations.length; at += ANNOTATIONS_A_REQUEST) {
    await api.request("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", {
      ...repo(repository),
      check_run_id: data.id,
      ...checkFields(check, annotations.slice(at, at + ANNOTATIONS_A_REQUEST))
    });
  }
}
async function applyWrite(api, write2, self) {
  const where = repo(write2.repository);
  switch (write2.do) {
    case "create-comment":
      await api.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
        ...where,
        issue_number: write2.number,
        body: write2.body
      });
      return settle(api, write2, self);
    case "update-comment":
      await api.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
        ...where,
        comment_id: write2.comment,
        body: write2.body
      });
      return;
    case "react":
      return goneIsFine(
        api.request("POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions", {
          ...where,
          comment_id: write2.comment,
          content: write2.content
        })
      );
    case "reopen":
      await api.request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
        ...where,
        issue_number: write2.number,
        state: "open"
      });
      return;
    case "delete-comment":
      return goneIsFine(
        api.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", {
          ...where,
          comment_id: write2.comment
        })
      );
    case "create-label":
      return ensureLabel(api, write2.repository, write2.label);
    case "add-labels":
      for (const label of write2.labels) await ensureLabel(api, write2.repository, label);
      await api.request("POST /repos/{owner}/{repo}/issues/{issue_number}/labels", {
        ...where,
        issue_number: write2.number,
        labels: write2.labels.map((label) => label.name)
      });
      return;
    case "remove-label":
      return goneIsFine(
        api.request("DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}", {
          ...where,
          issue_number: write2.number,
          name: write2.label
        })
      );
    case "open-task":
      return openTask(api, write2);
    case "create-check":
      return createCheck(api, write2);
    case "update-check":
      await api.request("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", {
        ...where,
        check_run_id: write2.id,
        ...checkFields(write2.check)
      });
      return;
  }
}
async function applyPlan(api, plan, self) {
  for (const write2 of plan) await applyWrite(api, write2, self);
}

// src/app/reconcile/task.ts
async function write(task, plan) {
  if (plan.length > 0) task.onPlan?.(plan);
  await applyPlan(task.client.api, plan, task.self);
  return plan;
}
async function writeComments(task, plan) {
  try {
    return await write(task, plan);
  } catch (error) {
    if ([403, 404, 410, 422].includes(statusOf(error))) return [];
    throw error;
  }
}

// src/app/reconcile/config.ts
async function checkConfig(task, sha) {
  const { client, repository, self, host } = task;
  const { api } = client;
  const [reading, runs] = await Promise.all([
    readConfig(api, repository),
    readOwnChecks(api, repository, sha, self.id)
  ]);
  const { config, file } = reading;
  const [reviewers, beside, places] = await Promise.all([
    readReviewers(api, repository, config.release.policies),
    file ? [] : readBeside(api, repository),
    readReleasePlaces(api, repository, config)
  ]);
  const check = defaultConfigCheck(
    { sha, reading, text: file?.text ?? null, unenforced: unenforced(config, reviewers), host },
    beside,
    gateNotes(places, config, self.id)
  );
  await write(task, planCheck(runs, check, repository));
}
async function findUnenforced({ client, repository }, pull, config) {
  const { policies: policies2 } = config.release;
  if (!policies2.some(({ kind }) => kind === "approval")) return [];
  const author = pull.user?.login ?? "ghost";
  const trusted = pull.user?.type === "Bot" || hasRole(await readRoles(client.api, repository, [author]), author, "write");
  return trusted ? unenforced(config, await readReviewers(client.api, repository, policies2)) : [];
}
async function approvalOf({ client, repository }, pull, { looser }, { config }) {
  if (looser.length === 0) return null;
  const own = {
    ref: refKey({ repository, number: pull.number }),
    url: pull.html_url,
    author: pull.user?.login ?? "ghost",
    headSha: pull.head.sha
  };
  const { value } = await readLooseningReviews(client.api, repository, [own]);
  const [reviewed] = value.pulls;
  return looseningApproval(reviewed ?? { ...own, reviews: [] }, value.roles, config.maintainers);
}
async function checkOf(task, pull, stored) {
  const { client, repository, host } = task;
  const { number } = pull;
  const { sha } = pull.head;
  try {
    const texts = await readPullConfig(client.api, repository, pull, stored.file);
    if (!texts) return null;
    const change = configChange(texts.before, texts.after);
    return pullConfigCheck({
      sha,
      number,
      host,
      text: texts.after,
      change,
      unenforced: await findUnenforced(task, pull, change.after.config),
      approval: await approvalOf(task, pull, change, stored),
      incidents: stored.config.incidents.repository ?? repository
    });
  } catch (error) {
    if (!(error instanceof Unreadable) || error.passing) throw error;
    return unreadConfigCheck(sha, number, error.message);
  }
}
async function checkConfigChange(task, pull, stored, runs) {
  if (pull.base.ref !== pull.base.repo.default_branch) return [];
  const check = await checkOf(task, pull, stored);
  if (check) return write(task, planCheck(runs, check, task.repository));
  const run = latestRun(runs, CONFIG_CHECK);
  if (!run || !isAboutConfigChange(run.about)) return [];
  const unchanged = unchangedConfigCheck(pull.head.sha, pull.number);
  return write(task, planCheck(runs, unchanged, task.repository));
}

// src/core/incident/ledger/wanted.ts
function referencesOf(record, ref) {
  const { repository } = resolveReference(ref, "");
  return CHANGE_KINDS.flatMap((kind) => linesOf(record, kind)).flatMap((line2) => line2.refs).map((written) => refKey(resolveReference(written, repository))).filter((key) => key !== issueRef(ref));
}

// src/core/incident/report/tasks.ts
var MOST_AT_ONCE = 20;
var TEXT = /^> (.*)$/m;
var MARKER = /^<!-- agent-incident-review:task ([\w.-]+\/[\w.-]+#\d+) (eval|gate|alert|evidence) ([0-9a-f]{8}) -->/;
function mayHaveTasks(incident, config) {
  const asked = incident.comments.flatMap(readCommands).some(({ request }) => request?.name === "tasks");
  return asked || config.tasks.auto;
}
function readTasks(issues, ref) {
  const { repository } = resolveReference(ref, "");
  return issues.flatMap(({ number, url, body, closed, completed }) => {
    const [, incident, kind, key] = MARKER.exec(body) ?? [];
    if (!incident || issueRef(incident) !== issueRef(ref)) return [];
    const text = TEXT.exec(body)?.[1] ?? "";
    const own = issueRef(`${repository}#${number}`);
    return [
      {
        ref: own,
        number,
        url,
        kind,
        key,
        text,
        closed,
        completed
      }
    ];
  });
}
function howItLands(kind, incident, config) {
  const paths = pathsOf(kind, config);
  if (!paths) return "It has landed when this issue is closed as completed.";
  const where = paths.map((path) => code(path)).join(", ");
  return `It has landed when a pull request is merged that says ${code(`Incident: ${incident}`)} and adds lines on one of ${where}. Closing this issue alone proves nothing.`;
}
function planTask(line2, kind, incident, config) {
  const { repository, number } = resolveReference(incident.ref, "");
  const marker = `<!-- agent-incident-review:task ${issueRef(incident.ref)} ${kind} ${taskKey(line2.text)} -->`;
  const short2 = showRef({ repository, number }, repository);
  const body = [
    marker,
    `The review of ${short2} (${link("incident", incident.url)}) planned this **${kind}** change:`,
    `> ${plain(line2.text, 1e3)}`,
    [
      `- Owner: ${line2.owner ? code(line2.owner) : "nobody is named yet"}`,
      ...line2.due ? [`- Due: ${line2.due}`] : []
    ].join("\n"),
    howItLands(kind, short2, config)
  ].join("\n\n");
  const person = line2.owner && !line2.owner.includes("/") ? line2.owner.slice(1) : null;
  const label = {
    name: config.tasks.label,
    color: "c5def5",
    description: "A change that an incident review planned"
  };
  return {
    do: "open-task",
    repository,
    incident: number,
    marker,
    title: `${kind} change of incident ${number}: ${title(line2.text)}`,
    body: shorten(body),
    label,
    assignee: person
  };
}
function planTasks(incident, own, stage) {
  const { config } = own.context;
  const known = new Set(incident.acknowledged.map(Math.abs));
  const asked = own.commands.some(
    ({ request, command }) => request.name === "tasks" && !known.has(command.comment.id)
  );
  const due = config.tasks.auto && stage === "changes-pending";
  if (!asked && !due) return [];
  const writes = CHANGE_KINDS.flatMap((kind) => {
    const entries = own.ledger.entries.filter((entry) => entry.kind === kind);
    return linesOf(own.record, kind).flatMap((line2, at) => {
      const entry = entries[at];
      const done = entry?.status !== "planned" || entry.task !== null;
      if (done || line2.refs.length > 0 || isOptional(line2) || decisionReason(line2)) return [];
      return [planTask(line2, kind, incident, config)];
    });
  });
  return writes.slice(0, MOST_AT_ONCE);
}

// src/github/read-commit.ts
var MOST_FILES2 = 3e3;
async function readCommit(api, repository, sha) {
  let head = null;
  const { items, complete } = await readPages(async (page) => {
    const { data, headers } = await api.request("GET /repos/{owner}/{repo}/commits/{ref}", {
      ...repo(repository),
      ref: sha,
      per_page: PAGE_SIZE,
      page
    });
    head ??= { ...commitFacts(data), url: data.html_url };
    return { data: data.files ?? [], headers };
  }, MOST_FILES2 / PAGE_SIZE);
  const known = head;
  return { ...known, files: items.map(fileFacts), filesComplete: complete };
}
async function lastTouching(api, repository, revision, path) {
  const { data } = await api.request("GET /repos/{owner}/{repo}/commits", {
    ...repo(repository),
    ...revision ? { sha: revision } : {},
    path,
    per_page: 1
  });
  return data[0]?.sha ?? null;
}

// src/collect/evidence-request.ts
function homesOf(pulls) {
  return [...new Set(pulls.map(({ ref }) => repositoryOf(ref)))];
}
function branchesOf2(closed) {
  const own = closed.map((list2) => ({ list: list2, repository: repositoryRef(list2.repository) }));
  return {
    defaultBranches: Object.fromEntries(
      own.flatMap(
        ({ list: list2, repository }) => list2.defaultBranch ? [[repository, list2.defaultBranch]] : []
      )
    ),
    mergedInto: Object.fromEntries(
      own.map(({ list: list2, repository }) => [repository, list2.mergedInto()])
    )
  };
}

// src/collect/evidence-commits.ts
var MOST_COMMITS2 = 20;
var AT_ONCE = 4;
async function readAll2(of, { judged }, hashes) {
  if (!judged) return { value: [], unread: [] };
  const { repository } = judged;
  const read = await mapLimited(
    hashes.slice(0, MOST_COMMITS2),
    AT_ONCE,
    (sha) => attempt(
      `commit ${sha.slice(0, 7)}`,
      null,
      () => readCommit(of(repository), repository, sha)
    )
  );
  const { value, unread: unread2 } = together(read);
  const beyond = hashes.slice(MOST_COMMITS2).map((sha) => ({ what: `commit ${sha.slice(0, 7)}`, why: `only ${MOST_COMMITS2} are read` }));
  return { value: value.flatMap((one) => one ?? []), unread: [...unread2, ...beyond] };
}
function namingCommits({ judged, incidents, host, closed, config }, pulls) {
  const commits = judged?.commits ?? [];
  const repository = judged?.repository ?? "";
  const wanted = new Set(incidents);
  const naming2 = commits.filter(
    ({ bot, message }) => !bot && namingsIn(message, repository, host, "commit").some((ref) => wanted.has(ref))
  );
  if (naming2.length === 0) return [];
  const hashes = new Set(commits.map(({ sha }) => sha));
  const branches = branchesOf2(closed);
  const merged = [...closed.flatMap((list2) => [...list2.pulls.values()]), ...pulls].filter(({ mergeCommit }) => mergeCommit && hashes.has(mergeCommit)).filter((pull) => !hasSharedHead(pull, branches, config));
  const { owner } = ownersOf(commits, merged);
  return naming2.map(({ sha }) => ({ sha, pull: owner.get(sha) ?? null }));
}
async function readDirectCommits(of, request, pulls) {
  const direct = namingCommits(request, pulls).filter(({ pull }) => pull === null);
  if (direct.length === 0) return whole([]);
  return readAll2(
    of,
    request,
    direct.map(({ sha }) => sha)
  );
}
function readCauses(of, request) {
  return readAll2(of, request, request.causes.commits);
}

// src/collect/evidence-composites.ts
var MOST_COMMITS3 = 20;
function ownCommits(ref, commits, merged) {
  const hashes = new Set(commits.map(({ sha }) => sha));
  const others = merged.filter(
    (pull) => issueRef(pull.ref) !== ref && pull.mergeCommit && hashes.has(pull.mergeCommit)
  );
  if (others.length === 0) return null;
  const { owner, doubtful } = ownersOf(commits, others);
  return commits.filter(
    ({ sha, parents }) => !owner.has(sha) && !doubtful.has(sha) && (parents?.length ?? 1) < 2
  ).map(({ sha }) => sha);
}
async function readOwnFiles(of, ref, commits, merged) {
  const own = ownCommits(ref, commits, merged);
  if (own === null) return whole(null);
  const home = repositoryOf(ref);
  const { value, unread: unread2 } = together(
    await mapLimited(
      own.slice(0, MOST_COMMITS3),
      4,
      (sha) => attempt(
        { what: `commit ${sha.slice(0, 7)} of ${ref}`, about: ref },
        null,
        () => readCommit(of(home), home, sha)
      )
    )
  );
  const read = value.flatMap((commit) => commit ?? []);
  const files = read.flatMap((commit) => commit.files);
  const complete = own.length <= MOST_COMMITS3 && read.length === own.length && read.every(({ filesComplete }) => filesComplete);
  return {
    value: { files, filesComplete: complete, ownCommits: own },
    unread: unread2
  };
}

// src/collect/evidence-configs.ts
var isConfig = ({ path }) => path === CONFIG_PATH;
function sidesOf(file) {
  const [section2] = sectionsOf(asChanged(file)) ?? [];
  if (!section2?.whole) return null;
  const text = (lines2) => lines2.map((line2) => line2.text).join("\n");
  return { before: text(section2.before), after: text(section2.after) };
}
function withConfig(file, found, parse) {
  if (!isConfig(file)) return file;
  const after = file.oid ? found.get(file.oid)?.text : void 0;
  const sides = sidesOf(after ? { ...file, after } : file);
  if (!sides) return file;
  return {
    ...file,
    config: { before: parse(sides.before).config, after: parse(sides.after).config }
  };
}
async function readHome(of, repository, files) {
  const blobs = [...new Set(files.flatMap(({ oid }) => oid ?? []))];
  const requests = (blobs.length > 0 ? blobs : [void 0]).map(
    (blob) => ({ path: CONFIG_PATH, revisions: ["HEAD"], ...blob ? { blob } : {} })
  );
  return attemptReading(
    `the configuration of ${repository}`,
    /* @__PURE__ */ new Map(),
    async () => whole(await readFilesAt(of(repository), repository, requests))
  );
}
async function readConfigs(of, pulls) {
  const touching = pulls.filter(({ files }) => files?.some(isConfig));
  if (touching.length === 0) return whole({ pulls, configs: {} });
  const homes = [...new Set(touching.map(({ ref }) => repositoryOf(ref)))];
  const parse = await loadParser();
  const { value, unread: unread2 } = together(
    await mapLimited(homes, 2, (home) => {
      const own = touching.filter(({ ref }) => repositoryOf(ref) === home);
      return readHome(
        of,
        home,
        own.flatMap(({ files }) => files?.filter(isConfig) ?? [])
      );
    })
  );
  const configs = homes.flatMap((home, at) => {
    const blob = value[at]?.get(`HEAD:${CONFIG_PATH}`);
    return blob === void 0 ? [] : [[home, parse(blob?.text ?? "").config]];
  });
  const found = new Map(value.flatMap((one) => [...one]));
  return {
    value: {
      configs: Object.fromEntries(configs),
      pulls: pulls.map((pull) => ({
        ...pull,
        files: pull.files?.map((file) => withConfig(file, found, parse)) ?? null
      }))
    },
    unread: unread2
  };
}

// src/github/look-up.ts
async function lookUp(api, key) {
  const { repository, number } = resolveReference(key, "");
  try {
    const wire = await readPull(api, repository, number);
    const defaultBranch = wire.base.repo?.default_branch ?? null;
    return { pull: pullFacts(wire, repository), defaultBranch };
  } catch (error) {
    if (statusOf(error) !== 404) return { unread: unreadIssue(key, whyUnread(error)) };
  }
  try {
    const { data } = await api.request("GET /repos/{owner}/{repo}/issues/{issue_number}", {
      ...repo(repository),
      issue_number: number
    });
    const { html_url: url, title: title2 } = data;
    const state = data.state === "closed" ? "closed" : "open";
    return { issue: { ref: key, url, title: title2, state, completed: isCompleted(data) } };
  } catch (error) {
    return { unread: unreadIssue(key, whyUnread(error)) };
  }
}

// src/github/read-edits.ts
var MOST_AT_ONCE2 = 50;
function later(a, b) {
  if (!a || !b) return a ?? b;
  return a.at >= b.at ? a : b;
}
function editOf(wire) {
  const text = wire.lastEditedAt ? { at: wire.lastEditedAt, by: wire.editor?.login ?? null } : null;
  const renamed = (wire.timelineItems?.nodes ?? []).map((node) => node?.createdAt ? { at: node.createdAt, by: node.actor?.login ?? null } : null).reduce(later, null);
  return later(text, renamed);
}
async function readPullEdits(api, repository, numbers) {
  const edits = /* @__PURE__ */ new Map();
  for (let at = 0; at < numbers.length; at += MOST_AT_ONCE2) {
    const batch = numbers.slice(at, at + MOST_AT_ONCE2);
    const fields = batch.map(
      (number) => `p${number}: pullRequest(number: ${number}) { ...edited }`
    );
    const query = `query ($owner: String!, $repo: String!) {
      repository(owner: $owner, name: $repo) { ${fields.join(" ")} }
    }
    fragment edited on PullRequest {
      lastEditedAt
      editor { login }
      timelineItems(last: 1, itemTypes: [RENAMED_TITLE_EVENT]) {
        nodes { ... on RenamedTitleEvent { createdAt actor { login } } }
      }
    }`;
    try {
      const { repository: found } = await askPartly(api, query, repo(repository));
      for (const number of batch) {
        const wire = found?.[`p${number}`];
        if (wire) edits.set(number, editOf(wire));
      }
    } catch (error) {
      if (hasNoGraphql(error)) return null;
      throw error;
    }
  }
  return edits;
}
async function readLastEditors(api, nodes) {
  const query = `query ($ids: [ID!]!) {
    nodes(ids: $ids) { ... on IssueComment { lastEditedAt editor { login } } }
  }`;
  const found = await askNodes(api, query, nodes);
  if (!found) return null;
  const told = [...found].filter(([, { lastEditedAt }]) => lastEditedAt !== void 0);
  return new Map(
    told.map(([node, wire]) => [node, wire.lastEditedAt ? wire.editor?.login ?? "" : null])
  );
}
async function readCommentEdits(api, nodes) {
  const query = `query ($ids: [ID!]!) {
    nodes(ids: $ids) { ... on IssueComment { lastEditedAt } }
  }`;
  const found = await askNodes(api, query, nodes);
  if (!found) return null;
  return new Map(
    [...found].flatMap(
      ([node, { lastEditedAt: edited }]) => edited === void 0 ? [] : [[node, edited]]
    )
  );
}
async function askNodes(api, query, nodes) {
  const found = /* @__PURE__ */ new Map();
  for (let at = 0; at < nodes.length; at += PAGE_SIZE) {
    const ids = nodes.slice(at, at + PAGE_SIZE);
    try {
      const answer2 = await askPartly(api, query, { ids });
      for (const [place, node] of ids.entries()) {
        const wire = answer2.nodes[place];
        if (wire) found.set(node, wire);
      }
    } catch (error) {
      if (hasNoGraphql(error)) return null;
      throw error;
    }
  }
  return found;
}

// src/collect/evidence-pulls.ts
var MOST_REFERENCES = 60;
var MOST_NAMING = 60;
var AT_ONCE2 = 6;
var SAME_MOMENT = 1e4;
function naming(known, request) {
  const { incidents, host } = request;
  const numbers = incidents.map((ref) => `${numberOf(ref)}`);
  const merged = [...known].filter(
    ({ mergedAt, title: title2, body }) => mergedAt && numbers.some((number) => body.includes(number) || title2.includes(number))
  );
  const byText = merged.filter(
    (pull) => incidents.some((incident) => pullNames(incident, pull, repositoryOf(pull.ref), host))
  );
  const byCommit = namingCommits(request, []).flatMap(({ pull }) => pull?.mergedAt ? [pull] : []);
  return [.../* @__PURE__ */ new Set([...byText, ...byCommit])];
}
async function findPulls(of, request) {
  const known = new Map(request.closed.flatMap((list2) => [...list2.pulls]));
  const own = new Set(request.judged?.own ?? []);
  const asked = [.../* @__PURE__ */ new Set([...request.wanted, ...request.causes.pulls])].filter(
    (ref) => !own.has(ref)
  );
  const missing = asked.slice(0, MOST_REFERENCES).filter((ref) => !known.has(ref));
  const looked = await mapLimited(missing, AT_ONCE2, (ref) => lookUp(of(repositoryOf(ref)), ref));
  const unread2 = asked.slice(MOST_REFERENCES).map((ref) => unreadIssue(ref, `only ${MOST_REFERENCES} references are looked up`));
  const pulls = new Map([...known].filter(([ref]) => asked.includes(ref)));
  const issues = [];
  const defaultBranches = {};
  for (const one of looked) {
    if ("issue" in one) issues.push(one.issue);
    else if ("unread" in one) unread2.push(one.unread);
    else {
      pulls.set(issueRef(one.pull.ref), one.pull);
      if (one.defaultBranch) defaultBranches[repositoryOf(one.pull.ref)] = one.defaultBranch;
    }
  }
  const named = naming(known.values(), request).filter(({ ref }) => !own.has(issueRef(ref)));
  for (const pull of named.slice(0, MOST_NAMING)) pulls.set(issueRef(pull.ref), pull);
  if (named.length > MOST_NAMING) unread2.push(unreadNamings(`only ${MOST_NAMING} were read`));
  return {
    pulls: [...pulls.values()],
    naming: named.slice(0, MOST_NAMING).map(({ ref }) => issueRef(ref)),
    issues,
    defaultBranches,
    unread: unread2
  };
}
async function withFiles(of, pulls, proving) {
  const readings = await mapLimited(pulls, AT_ONCE2, async (pull) => {
    const ref = issueRef(pull.ref);
    if (!pull.mergedAt || !proving.has(ref)) return whole(pull);
    const home = repositoryOf(ref);
    const what2 = { what: `the files of ${pull.ref}`, about: ref };
    const { value, unread: unread2 } = await attempt(
      what2,
      null,
      () => readFiles(of(home), home, numberOf(ref))
    );
    const files = value?.files ?? null;
    return { value: { ...pull, files, filesComplete: value?.complete ?? true }, unread: unread2 };
  });
  return together(readings);
}
function wasLeftAlone({ updatedAt, mergedAt }) {
  if (!updatedAt || !mergedAt) return false;
  return Date.parse(updatedAt) <= Date.parse(mergedAt) + SAME_MOMENT;
}
function maySpeak({ by }, { author }) {
  return by !== null && !sameLogin(by, author);
}
async function withEdits(of, pulls, naming2) {
  const asked = pulls.filter((pull) => naming2.has(issueRef(pull.ref)) && !wasLeftAlone(pull));
  const homes = homesOf(asked);
  const readings = await mapLimited(homes, 2, (home) => {
    const own = asked.filter(({ ref }) => repositoryOf(ref) === home);
    const numbers = own.map(({ ref }) => numberOf(ref));
    return attempt(
      `when the pull requests of ${home} were edited`,
      /* @__PURE__ */ new Map(),
      () => readPullEdits(of(home), home, numbers)
    );
  });
  const { value: edits, unread: unread2 } = together(readings);
  const value = pulls.map((pull) => {
    if (!asked.includes(pull)) return { ...pull, editedLater: null };
    const read = edits[homes.indexOf(repositoryOf(pull.ref))];
    const edit = read?.get(numberOf(pull.ref));
    if (edit === void 0) return pull;
    const late = edit !== null && Date.parse(edit.at) > Date.parse(pull.mergedAt ?? "");
    return { ...pull, editedLater: late ? { ...edit, may: maySpeak(edit, pull) } : null };
  });
  return { value, unread: unread2 };
}

// src/collect/evidence-moves.ts
var MOST_LOOKED_UP = 5;
function addedText({ patch }) {
  if (!patch) return null;
  const added = patch.split("\n").filter((line2) => line2.startsWith("+"));
  return added.map((line2) => line2.slice(1)).join("\n");
}
function broughtTo(path, { files, found }) {
  const file = files.findLast((one) => one.path === path);
  if (!file) return null;
  const after = file.oid ? found.get(file.oid)?.text : void 0;
  const changed = { ...asChanged(file), ...after ? { after } : {} };
  return broughtBy([changed], "gate").files[0] ?? null;
}
function within(path, changed, gone) {
  const renamed = changed.find(({ from, status }) => from === path && status === "renamed");
  if (renamed) return [renamed.path];
  if (!changed.some((file) => file.path === path && file.status === "removed")) return null;
  const brought = broughtTo(path, gone);
  if (!brought) return [];
  const added = changed.filter((file) => file.status !== "removed").map((file) => ({ path: file.path, oid: file.oid ?? null, text: addedText(file) }));
  return movedTo(brought, added);
}
async function lookUp2(of, path, gone) {
  const api = of(gone.repository);
  const sha = await lastTouching(api, gone.repository, gone.revision, path);
  if (!sha) return [];
  const { files } = await readCommit(api, gone.repository, sha);
  return within(path, files, gone) ?? [];
}
async function findMoves(of, gone) {
  const here = gone.gone.map((from) => ({ from, to: within(from, gone.changed, gone) }));
  const open = here.filter(({ to }) => to === null).slice(0, MOST_LOOKED_UP);
  const { value, unread: unread2 } = together(
    await mapLimited(
      open,
      2,
      ({ from }) => attempt(`where ${from} went`, null, () => lookUp2(of, from, gone))
    )
  );
  const looked = open.map(({ from }, at) => ({ from, to: value[at] ?? null }));
  return { value: [...here.filter(({ to }) => to !== null), ...looked], unread: unread2 };
}

// src/collect/evidence-trees.ts
var MOST_CAUSE_FILES = 100;
function changesOf({ causes, judged }, pulls, commits) {
  const isCause = new Set(causes.pulls);
  return [
    ...pulls.map(({ ref, files }) => ({
      repository: repositoryOf(ref),
      files: files ?? [],
      cause: isCause.has(issueRef(ref))
    })),
    ...commits.map(({ sha, files }) => ({
      repository: judged?.repository ?? repositoryOf(""),
      files: files ?? [],
      cause: causes.commits.some((hash) => sha.startsWith(hash))
    }))
  ];
}
function wantedOf2(changes, config) {
  const wanted = /* @__PURE__ */ new Map();
  for (const { files, cause } of changes) {
    const counted = files.filter(
      ({ path }) => path !== CONFIG_PATH && (cause || kindOfPath(path, config) !== null)
    );
    for (const { path, oid, patch } of counted.slice(0, cause ? MOST_CAUSE_FILES : void 0)) {
      wanted.set(path, patch && oid ? oid : wanted.get(path));
    }
  }
  return wanted;
}
function revisionsOf({ head, diverged }) {
  return diverged ? [head, diverged.parted, diverged.base] : [head];
}
function asMerged(path, { head, diverged }, found) {
  const at = (revision) => found.get(`${revision}:${path}`);
  const own = at(head);
  const parted = diverged ? at(diverged.parted) : void 0;
  const same2 = diverged && own !== void 0 && parted !== void 0 && own?.oid === parted?.oid;
  const blob = same2 ? at(diverged.base) : own;
  if (blob === void 0) return { path, oid: null, size: 0, text: null, unread: true };
  return { path, oid: blob?.oid ?? null, size: blob?.size ?? 0, text: blob?.text ?? null };
}
async function readTree(of, repository, revisions, wanted) {
  const requests = [...wanted].map(
    ([path, blob]) => ({
      path,
      revisions: revisionsOf(revisions),
      ...blob ? { blob } : {}
    })
  );
  const what2 = `the files of ${repository}`;
  const { value: found, unread: unread2 } = await attemptReading(what2, /* @__PURE__ */ new Map(), async () => ({
    value: await readFilesAt(of(repository), repository, requests),
    unread: []
  }));
  const files = [...wanted.keys()].map((path) => asMerged(path, revisions, found));
  const cut = unread2.length === 0 ? files.filter((file) => file.unread) : [];
  const why = "GitHub did not give them";
  return {
    value: { files, found },
    unread: [
      ...unread2,
      ...cut.length > 0 ? [{ what: `${cut.length} files of ${repository}`, why }] : []
    ]
  };
}
function withTexts(files, found) {
  return files?.map((file) => {
    const blob = file.oid ? found.get(file.oid) : void 0;
    return blob?.text === null || blob === void 0 || blob === null ? file : { ...file, after: blob.text };
  }) ?? null;
}
async function readTrees(of, request, pulls, commits) {
  const { judged, config } = request;
  const changes = changesOf(request, pulls, commits);
  const homes = [...new Set(changes.map(({ repository }) => repository))];
  const readings = await mapLimited(
    homes,
    2,
    async (repository) => {
      const isJudged2 = repository === judged?.repository;
      const revisions = isJudged2 ? judged.revisions : { head: "HEAD", diverged: null };
      const own = changes.filter((change) => change.repository === repository);
      const first = await readTree(of, repository, revisions, wantedOf2(own, config));
      const gone = first.value.files.filter(({ oid, unread: unread2 }) => oid === null && !unread2);
      const moves = await findMoves(of, {
        repository,
        revision: isJudged2 ? judged.revisions.head : null,
        changed: isJudged2 ? judged.files : [],
        gone: gone.map(({ path }) => path),
        files: own.flatMap(({ files: files2 }) => files2),
        found: first.value.found
      });
      const known = new Set(first.value.files.map(({ path }) => path));
      const targets = moves.value.flatMap(({ to }) => to ?? []).filter((path) => !known.has(path));
      const second = await readTree(
        of,
        repository,
        revisions,
        new Map([...new Set(targets)].map((path) => [path, void 0]))
      );
      const files = [...first.value.files, ...second.value.files];
      return {
        value: {
          tree: { repository, files, moves: moves.value },
          found: new Map([...first.value.found, ...second.value.found])
        },
        unread: [first, moves, second].flatMap(({ unread: unread2 }) => unread2)
      };
    }
  );
  const trees = together(readings);
  const found = new Map(trees.value.flatMap((one) => [...one.found]));
  return {
    value: {
      trees: trees.value.map(({ tree }) => tree),
      pulls: pulls.map((pull) => ({ ...pull, files: withTexts(pull.files, found) })),
      commits: commits.map((commit) => ({ ...commit, files: withTexts(commit.files, found) }))
    },
    unread: trees.unread
  };
}

// src/collect/evidence.ts
async function readComposites(of, { judged, closed }, pulls) {
  if (!judged) return whole([...pulls]);
  const merged = closed.flatMap((list2) => [...list2.pulls.values()]).filter(({ mergedAt }) => mergedAt);
  const readings = await mapLimited(pulls, 4, async (pull) => {
    if (!pull.files || !pull.mergeCommit) return whole(pull);
    const commits = broughtInBy(pull.mergeCommit, judged.commits);
    const { value, unread: unread2 } = await readOwnFiles(of, issueRef(pull.ref), commits, merged);
    return { value: { ...pull, ...value }, unread: unread2 };
  });
  return together(readings);
}
async function readEvidence(of, request) {
  const branches = branchesOf2(request.closed);
  const found = await findPulls(of, request);
  const proving = /* @__PURE__ */ new Set([...request.wanted, ...request.causes.pulls, ...found.naming]);
  const deep = await withFiles(of, found.pulls, proving);
  const own = await readComposites(of, request, deep.value);
  const edited = await withEdits(of, own.value, new Set(found.naming));
  const direct = await readDirectCommits(of, request, edited.value);
  const causes = await readCauses(of, request);
  const commits = [...direct.value, ...causes.value];
  const configs = await readConfigs(of, edited.value);
  const read = await readTrees(of, request, configs.value.pulls, commits);
  const unread2 = [found, deep, own, edited, direct, causes, configs, read].flatMap(
    (one) => one.unread
  );
  return {
    ...read.value,
    configs: configs.value.configs,
    issues: found.issues,
    unread: unread2,
    defaultBranches: { ...branches.defaultBranches, ...found.defaultBranches },
    mergedInto: branches.mergedInto
  };
}

// src/collect/incident-evidence.ts
var CLOSED_PAGES = 3;
async function readIncidentProof(api, incident, record, closed, { config, host }) {
  const reached = await closed.reach(sinceOf(record, incident));
  const evidence = await readEvidence(() => api, {
    config,
    host,
    wanted: referencesOf(record, incident.ref),
    causes: { pulls: [], commits: [] },
    incidents: [issueRef(incident.ref), ...incident.tasks.map(({ ref }) => ref)],
    closed: [closed],
    judged: null
  });
  if (reached) return evidence;
  const why = `only the latest ${CLOSED_PAGES * 100} of the repository were searched`;
  return { ...evidence, unread: [...evidence.unread, unreadNamings(why)] };
}
async function readIncidentTasks(api, incident, config) {
  if (!mayHaveTasks(incident, config)) return [];
  const { repository } = resolveReference(incident.ref, "");
  return readTasks(await listTasks(api, repository, config.tasks.label), incident.ref);
}

// src/core/incident/report/incident-label.ts
function incidentLabel({ incidents }) {
  return {
    name: incidents.label,
    color: "b60205",
    description: "An incident, reviewed by what its form says"
  };
}
function eventsOf({ labelEvents }, config) {
  const wanted = config.incidents.label.toLowerCase();
  return labelEvents.filter(({ label }) => label.toLowerCase() === wanted);
}
function removal(incident, config) {
  return eventsOf(incident, config).findLast(({ added, ours }) => !added && !ours) ?? null;
}
function wasRestored(incident, config) {
  return eventsOf(incident, config).some(({ added, ours }) => added && ours);
}
function removerOf(incident, config) {
  const last = eventsOf(incident, config).at(-1);
  if (!last || last.added || last.ours || wasRestored(incident, config)) return null;
  return last.actor;
}
function planRestored(incident, config) {
  const { repository, number } = resolveReference(incident.ref, "");
  return [{ do: "add-labels", repository, number, labels: [incidentLabel(config)] }];
}
function noteOfRestored(incident, config) {
  const taken = removal(incident, config);
  const restoring = removerOf(incident, config) !== null;
  if (!taken || !restoring && !wasRestored(incident, config)) return [];
  const label = code(config.incidents.label);
  const by = code(`@${taken.actor}`);
  return [
    `The label ${label} was taken off by ${by} and put back once: whether this is an incident is for a maintainer to say.`
  ];
}

// src/core/incident/report/date-note.ts
function dateNote({ detectedAtNote }) {
  return detectedAtNote ? plain(detectedAtNote, 300) : "";
}
function dateLine(record) {
  const { label } = sectionOf("detectedAt");
  const told = record.problems.some(({ kind, section: section2 }) => kind === "date" && section2 === label);
  const note2 = told ? "" : dateNote(record);
  return note2 ? [`- **${label}**: ${note2}.`] : [];
}

// src/core/incident/report/agenda.ts
var STEPS = [
  {
    title: "Facts and timeline",
    minutes: 10,
    keys: [
      "affectedWorkflow",
      "detectedAt",
      "timeline",
      "containment",
      "agentVersion",
      "modelLane",
      "releaseChanges"
    ]
  },
  { title: "Impact and severity", minutes: 5, keys: ["impact", "severity"] },
  {
    title: "Failure taxonomy",
    minutes: 5,
    keys: ["whatFailed", "primaryClass", "secondaryClasses", "trigger"]
  },
  {
    title: "Missed controls",
    minutes: 10,
    keys: ["failedControl", "missedEval", "missedAlert", "urgent", "ownerObvious"]
  },
  { title: "Evidence gaps", minutes: 5, keys: ["missingEvidence", "evidenceTasks"] },
  {
    title: "Eval, alert, release and ownership changes",
    minutes: 10,
    keys: ["evalChanges", "alertChanges", "gateChanges", "releaseDecision"]
  }
];
var MOST_LINES = 40;
var BREAK = "<br>\n     ";
var LIST_MARK = /^\s*(?:[-*+•]|\d{1,3}[.)])\s+/;
function textAnswer(text) {
  const all = text.split("\n").filter((line2) => line2.trim() !== "");
  if (all.length < 2) return plain(text, 300);
  const lines2 = all.slice(0, MOST_LINES).map((line2) => plain(line2.replace(LIST_MARK, ""), 200));
  if (all.length > MOST_LINES) lines2.push(`${all.length - MOST_LINES} more lines`);
  return lines2.filter(Boolean).join(BREAK);
}
function answer(own, key) {
  const value = own.record[key];
  if (key === "severity" && own.severity.level) return plain(own.severity.level, 40);
  if (key === "detectedAt") {
    const note2 = dateNote(own.record);
    const { detectedAt, sources } = own.record;
    return `${plain(detectedAt ?? sources[key]?.raw ?? "", 100)}${note2 ? ` (${note2})` : ""}`;
  }
  if (value === null) return "";
  if (typeof value === "string") return textAnswer(value);
  const items = value.map(
    (item) => typeof item === "string" ? plain(item, 120) : `${plain(item.text, 160)} (${item.owner ? code(item.owner) : "no owner"})`
  );
  return items.slice(0, 8).join("; ");
}
function renderStep(own, review, step, number) {
  const lines2 = step.keys.map((key) => {
    const { label } = sectionOf(key);
    const said = answer(own, key);
    const open = !said || !isAnswered(own.record, key);
    const doubt = review.findings.find(
      (found) => found.section === label && found.level === "error"
    );
    if (open) return `   - ❓ **${label}**: still open`;
    const against2 = doubt ? ` — ❗ ${plain(doubt.message, 200)}` : "";
    return `   - **${label}**: ${said}${against2}`;
  });
  return `${number}. **${step.title}** (${step.minutes} min)
${lines2.join("\n")}`;
}
function renderAgenda(own, review, incident) {
  const total = STEPS.reduce((sum, step) => sum + step.minutes, 0);
  const steps = STEPS.map((step, at) => renderStep(own, review, step, at + 1));
  return [
    `### Review of ${code(incident.ref)}: ${total} minutes`,
    ...steps,
    "Speak of what the system did and what it let happen; leave the character of the model aside."
  ].join("\n\n");
}

// src/core/incident/report/help.ts
var COMMANDS = [
  ["/review", "author, or triage and above", "show the findings of the review now"],
  ["/agenda", "author, or triage and above", "the agenda of the meeting, filled from the record"],
  ["/tasks", "write and above", "open an issue for each planned change that has no reference"],
  ["/wrong <rule> because <reason>", "triage and above", "hide a finding that is wrong here"],
  ["/attest <kind> <URL>", "maintainers", "confirm a change, or a decision of no change"],
  [
    "/waive <kind> until <date> because <reason>",
    "maintainers",
    "except eval, gate, alert, evidence or facts"
  ],
  ["/severity <level> because <reason>", "maintainers", "set the severity that counts"],
  ["/help", "author, or triage and above", "this list"]
];
function renderHelp() {
  const rows = COMMANDS.map(([form, who, what2]) => `| \`${form}\` | ${who} | ${what2} |`);
  return [
    "| Command | Who | What it does |",
    "|---|---|---|",
    ...rows,
    "",
    "A command stands at the beginning of a line, its date is `YYYY-MM-DD`. An edited comment is void: write a new one."
  ].join("\n");
}

// src/core/incident/report/answers.ts
function replyMarker(comment) {
  return `<!-- agent-incident-review:reply:${comment.id} -->`;
}
function weighed(own) {
  const all = /* @__PURE__ */ new Map();
  for (const { command } of own.refused) all.set(command.comment, false);
  for (const { command } of own.commands) all.set(command.comment, true);
  return all;
}
function acknowledgedIds(own) {
  const ids = [...weighed(own)].map(([{ id }, counts]) => counts ? id : -id);
  return ids.sort((a, b) => Math.abs(a) - Math.abs(b));
}
function planReply(incident, own, review, at) {
  const standing2 = own.commands[at];
  if (!standing2) return [];
  const { request, command } = standing2;
  const page = request.name === "help" ? renderHelp() : request.name === "agenda" ? renderAgenda(own, review, incident) : null;
  const marker = replyMarker(command.comment);
  const said = incident.comments.some(({ ours, body }) => ours && body.startsWith(marker));
  if (page === null || said) return [];
  const { repository, number } = resolveReference(incident.ref, "");
  return [
    { do: "create-comment", repository, number, marker, body: `${marker}
${shorten(page)}` }
  ];
}
function planCommands(incident, own, review) {
  const { repository } = resolveReference(incident.ref, "");
  const known = new Set(incident.acknowledged.map(Math.abs));
  const replies = own.commands.flatMap(
    ({ command }, at) => known.has(command.comment.id) ? [] : planReply(incident, own, review, at)
  );
  const reactions = [...weighed(own)].filter(([comment]) => !known.has(comment.id)).map(([comment, counts]) => {
    const content = counts ? "+1" : "confused";
    return { do: "react", repository, comment: comment.id, content };
  });
  return [...replies, ...reactions];
}

// src/core/incident/report/begun.ts
var EMPTY = ["absent", "blank", "no-response"];
function holdsText({ sources }, key) {
  const source = sources[key];
  return source !== void 0 && !EMPTY.includes(source.state);
}
function hasBegun({ record, asked }) {
  const reviewing = SECTIONS.filter(({ part }) => part === "review" || part === "changes");
  return asked || reviewing.some(({ key }) => holdsText(record, key));
}

// src/core/incident/report/count-words.ts
var FOLDED = /<details><summary>(.*?)<\/summary>[\s\S]*?<\/details>/g;
var UNSEEN = /<!--[\s\S]*?-->|<\/?[a-z]+>|\]\([^)\s]*\)/g;
function words(markdown) {
  return markdown.replace(UNSEEN, " ").split(/\s+/).filter(Boolean);
}
function openWords(markdown) {
  const outside = words(markdown.replace(FOLDED, " "));
  const seen = words(markdown.replace(FOLDED, " $1 "));
  return Math.max(outside.length, seen.filter((word) => /[\p{L}\p{N}]/u.test(word)).length);
}
function firstWords(text, most) {
  const words2 = text.split(/\s+/).filter(Boolean);
  return words2.length <= most ? text : `${words2.slice(0, most).join(" ")} …`;
}

// src/core/incident/report/findings.ts
var MARKS = { error: "❗", warning: "⚠️", note: "💬" };
var MOST_WORDS = 14;
var UNANSWERED = "It is not answered.";
var SEVERAL = {
  "fact-missing": "not answered.",
  "detection-incomplete": "not answered.",
  "change-without-due": "no date yet."
};
function heading({ sections }) {
  return joinAnd(sections.slice(0, 9).map((section2) => `**${plain(section2, 80)}**`));
}
function short({ findings, swapped }) {
  const [first] = findings;
  if (!first) return "";
  if (swapped) return "these two are swapped.";
  const one = findings.every(({ rule }) => rule === first.rule);
  if (one && (findings.length > 1 || first.rule === "change-without-due")) {
    return SEVERAL[first.rule] ?? first.message;
  }
  return first.message === UNANSWERED ? "not answered." : first.message;
}
function pointLine(point) {
  const said = plain(firstWords(short(point), MOST_WORDS), 200);
  const named = point.sections.slice(0, 2).map((section2) => `**${plain(section2, 80)}**`);
  const rest = point.sections.length - named.length;
  const where = joinAnd([...named, ...rest > 0 ? [`${rest} more`] : []]);
  return `- ${MARKS[point.level]} ${where}: ${said}`;
}
function unread(section2, { problems: problems2 }) {
  return problems2.find((problem) => problem.section === section2)?.message ?? null;
}
function remedyOf({ findings }, record) {
  const said = /* @__PURE__ */ new Set();
  const lines2 = findings.map(({ section: section2, message, remedy }) => {
    const why = plain(unread(section2, record) ?? message, 600);
    const text = `${why} ${plain(remedy, 900)}`;
    return said.has(text) ? "" : said.add(text) && text;
  });
  return lines2.filter(Boolean).join(" ");
}
var UNKNOWN = / If nobody can know it,.*$/;
function several({ findings }) {
  const [first] = findings;
  if (!first || findings.length < 2 || findings.some(({ rule }) => rule !== first.rule))
    return null;
  const lines2 = findings.map(({ section: section2, message, remedy }) => {
    const why = message === UNANSWERED ? "" : `${plain(message, 300)} `;
    return `  - **${plain(section2, 80)}**: ${why}${plain(remedy.replace(UNKNOWN, ""), 600)}`;
  });
  const mend = findings.some(({ remedy }) => UNKNOWN.test(remedy)) ? " What nobody can know: write `unknown`, and one line with its name in **Logging and tracing tasks**." : "";
  return `${SEVERAL[first.rule] ?? "see each."}${mend}
${lines2.join("\n")}`;
}
function pointWhole(point, record) {
  const rules = [...new Set(point.findings.map(({ rule }) => rule))].join(" ");
  const text = point.swapped ? "the first tells of a safeguard, the second of what started it: swap them." : several(point) ?? remedyOf(point, record);
  const [head = "", ...below] = text.split("\n");
  const line2 = `- ${MARKS[point.level]} ${heading(point)}: ${head} <sub>${rules}</sub>`;
  return [line2, ...below].join("\n");
}

// src/core/incident/report/landing.ts
var MOST_PATHS = 6;
function pathsSaid(kind, { config }) {
  const paths = pathsOf(kind, config) ?? [];
  const shown = paths.slice(0, MOST_PATHS).map((path) => code(path, 80));
  const rest = paths.length - shown.length;
  return [...shown, ...rest > 0 ? [`${rest} more`] : []].join(", ");
}
function branchOf({ evidence, repository }) {
  return evidence.defaultBranches[repositoryRef(repository)] ?? "main";
}
function isConfigured({ config }) {
  return JSON.stringify(config) !== JSON.stringify(defaultConfig());
}
function beginning(kind, place) {
  const { host, repository, config, ref } = place;
  const branch = branchOf(place);
  const path = examplePath(kind, ref, config);
  if (path === CONFIG_PATH && isConfigured(place)) {
    const url2 = `https://${host}/${repository}/edit/${branch}/${path}`;
    const draft = draftOf(kind, ref, path, repository).trimEnd();
    return `${link("Open the configuration", url2)} and add:

\`\`\`yaml
${draft}
\`\`\``;
  }
  const url = draftUrl(kind, ref, { host, repository, branch, config });
  return `${link("Start from a draft", url)}; it counts once nothing in it says \`FILL IN\`.`;
}
function kindPart(kind, place) {
  return `**${kind}**: add lines on one of ${pathsSaid(kind, place)}. ${beginning(kind, place)}`;
}
function howToLand(kinds, place) {
  return [
    "Merge a pull request whose description has this line:",
    `\`\`\`
Incident: ${place.ref}
\`\`\``,
    ...kinds.map((kind) => kindPart(kind, place))
  ].join("\n\n");
}
function kindsToLand(ledger) {
  const open = openEntries(ledger).filter(({ decision }) => decision === "none");
  return [...new Set(open.map(({ kind }) => kind))].filter(isForceKind);
}
function renderLanding(ledger, place) {
  const kinds = kindsToLand(ledger);
  if (kinds.length === 0) return [];
  const lands2 = kinds.length > 1 ? "land" : "lands";
  return [fold(`How ${joinAnd(kinds)} ${lands2}`, howToLand(kinds, place))];
}

// src/core/incident/report/landed.ts
function landedBy(evidence, home) {
  const { by, at, ref, url, files, lines: lines2 = [], bySize, late } = evidence;
  const label = ref ? code(showRef(resolveReference(ref, home), home)) : "attested";
  const who = by ? ` by ${code(`@${by}`)}` : "";
  const day = at ? ` on ${at.slice(0, 10)}` : "";
  const paths = files.map((file) => code(file, 120)).join(", ");
  const notes = [
    ...bySize ? ["by size only"] : [],
    ...late ? [`named later by ${late.by ? code(`@${late.by}`) : "somebody"}`] : []
  ];
  const note2 = notes.length > 0 ? ` (${notes.join(", ")})` : "";
  const brought = lines2.slice(0, 2).map((line2) => code(line2, 120));
  const said = brought.length > 0 ? ` → ${brought.join(" · ")}` : "";
  return `${link(label, url)}${who}${day}${paths ? `: ${paths}` : ""}${note2}${said}`;
}

// src/core/incident/report/ledger.ts
function waivedBy({ until, by, reason, url }) {
  return `until ${until} by ${code(`@${by}`)}: ${plain(reason, 150)} (${link("comment", url)})`;
}
function evidenceOf(entry, home) {
  const { evidence, waiver, task, explanations } = entry;
  if (waiver) return waivedBy(waiver);
  if (evidence) return landedBy(evidence, home);
  const opened = task ? link(code(showRef(resolveReference(task.ref, home), home)), task.url) : "";
  return [opened, ...explanations.map((why) => plain(why))].join(" ").trim();
}
function row(entry, home, now) {
  const text = entry.text ? plain(entry.text, 160) : "_no line yet_";
  const optional = entry.owed ? "" : " (not owed)";
  const due = entry.due ? `<br>due ${entry.due}` : "";
  const owner = entry.owner ? code(entry.owner) : "–";
  const status = STATUS_WORDS[standingOf(entry, now)];
  return [
    entry.kind,
    text,
    `${status}${optional}`,
    `${owner}${due}`,
    evidenceOf(entry, home) || "–"
  ];
}
function signOf({ entries, kinds }, kind, now) {
  const own = entries.filter((entry) => entry.kind === kind && entry.owed);
  if (kinds[kind].settled) return own.some(({ status }) => status === "landed") ? "✅" : "⏭";
  const open = own.map((entry) => standingOf(entry, now));
  return open.some((status) => status === "missing" || status === "overdue") ? "❌" : "🕓";
}
function renderLedger(own) {
  const { entries, kinds } = own.ledger;
  const { now, repository } = own.context;
  const facts = waiverOf("facts", own.context);
  if (entries.length === 0 && !facts) return [];
  const signs = CHANGE_KINDS.filter((kind) => kinds[kind].owed).map(
    (kind) => `${kind} ${signOf(own.ledger, kind, now)}`
  );
  if (facts) signs.push("facts ⏭");
  const head = "| Kind | Change | Status | Owner | Evidence |\n|---|---|---|---|---|";
  const rows = entries.slice(0, 40).map((entry) => row(entry, repository, now));
  if (facts)
    rows.push(["facts", "what is not answered", STATUS_WORDS.waived, "–", waivedBy(facts)]);
  const lines2 = rows.map((cells) => `| ${cells.map(cell).join(" | ")} |`);
  const title2 = `Ledger${signs.length > 0 ? `: ${signs.join(" · ")}` : ""}`;
  return [fold(title2, [head, ...lines2].join("\n"))];
}

// src/core/incident/form/empty-sections.ts
function emptySections(wanted) {
  const sections = SECTIONS.filter(
    ({ key, part }) => typeof wanted === "string" ? part === wanted : wanted.includes(key)
  );
  const headings = sections.map(({ label }) => `### ${label}

`);
  return `\`\`\`markdown
${headings.join("\n")}\`\`\``;
}

// src/core/incident/report/next-sections.ts
var STEPS2 = [["first"], ["facts", "review"], ["changes"]];
function absent(record, parts) {
  const own = SECTIONS.filter(({ part }) => parts.includes(part)).map(({ key }) => key);
  return own.filter((key) => (record.sources[key]?.state ?? "absent") === "absent");
}
function renderNextSections(record) {
  const keys = STEPS2.map((parts) => absent(record, parts)).find((missing) => missing.length > 0);
  if (!keys) return [];
  const block = emptySections(keys);
  return [
    fold(
      "Sections to copy",
      `Paste them into the issue; answer what you know, leave the rest.

${block}`
    )
  ];
}

// src/core/incident/report/change-step.ts
var LATER = "9999-12-31";
function mostUrgent(own) {
  const { now, config } = own.context;
  const rank2 = (entry) => {
    const standing2 = standingOf(entry, now);
    if (standing2 === "overdue") return 0;
    return (config.release.block.includes(entry.kind) ? 1 : 3) + (standing2 === "missing" ? 0 : 1);
  };
  const open = openEntries(own.ledger).map((entry, at) => ({ entry, at }));
  open.sort(
    (a, b) => rank2(a.entry) - rank2(b.entry) || (a.entry.due ?? LATER).localeCompare(b.entry.due ?? LATER) || a.at - b.at
  );
  return open[0]?.entry;
}
function changeStep(own, who) {
  const open = mostUrgent(own);
  if (!open) return `nothing; every owed change has landed or is waived`;
  const { kind, text, owner, due } = open;
  if (open.decision === "awaiting") {
    return `a maintainer confirms that no ${kind} changes: ${code(`/attest ${kind} <URL>`)}`;
  }
  if (open.status === "missing") {
    const article = kind === "alert" || kind === "eval" || kind === "evidence" ? "an" : "a";
    return `plan ${article} ${kind} change: a line in **${sectionOf(LINES[kind]).label}** — ${who}`;
  }
  const late = standingOf(open, own.context.now) === "overdue";
  const day = due ? ` ${late ? "was due" : "by"} ${due}` : "";
  const what2 = firstWords(clip(text, 160), 12).replace(/[“”"]/g, "’");
  const why = open.refs.length > 0 ? open.explanations[0]?.split(/;|\. /)[0] : void 0;
  const because = why ? ` (${plain(firstWords(why, 12), 160)})` : "";
  const whose = owner ? code(owner) : `${who}; nobody owns it yet`;
  return `land the ${kind} change “${plain(what2, 160)}”${day}${because} — ${whose}`;
}
function decisionStep(own) {
  const said = own.severity.serious ? own.record.releaseDecision : null;
  if (!said || said === "Ship") return null;
  if (said === "Hold") return null;
  const holds = said === "Roll back" ? "a release is held while the change that it names is in it" : "it holds every release that is linked to this incident";
  return `decide about the next rollout: **Release decision** still says “${plain(said, 40)}”, and ${holds}`;
}

// src/language/containment.ts
var NOTHING = [
  /^\W*(?:none|nothing|nil|no|n\/?a|unknown|not recorded|unclear)\b(?! ?-)(?! longer| more)/i,
  /^\W*not (?:contained|stopped|mitigated|fixed|done|started|possible|applicable)\b/i,
  /\bno (?:containment|mitigation|fix|action|measures?)(?: \w+)?(?: yet| so far|$|[.,;])/i
];
var GOES_ON = [
  /\bnot yet\b|\bnot (?:fully|completely|entirely|all)\b/i,
  /\b(?:has|have|had)(?: not|n['’]t)(?: been)? (?:stopped|contained|disabled)\b/i,
  /\b(?:is|are|was|were)(?: not|n['’]t)(?: been)? (?:stopped|contained|disabled|off)\b/i,
  /\bstill (?:fully |partly )?(?:on|live|up|active|enabled|reachable|exposed)\b/i,
  /\bstill (?:fully |partly )?(?:open to|in use|in production)\b/i,
  /\bstill (?:goes|go|runs?|sends?|serves?|answers?|fails?)\b/i,
  /\bstill (?:happens?|acts?|writes?|getting|gets?)\b/i,
  /\bstill (?:being|under|in progress|trying|working|deciding|waiting|no\b|not\b|needs?|has to)/i,
  /\bstill (?:affected|affects?|degraded|broken|ongoing|at risk|leak\w*)\b/i,
  /\bin progress\b|\bunder ?way\b|\bongoing\b|\bgoes on\b|\bgoing on\b|\bpending\b/i,
  /\b(?:working|trying|attempting|looking) (?:on|to|into|at)\b/i,
  /\bbeing (?:rolled|worked|looked|tried)\b/i,
  /\b(?:cannot|can['’]?t|unable to) (?:be )?(?:stop|disable|switch|turn|contain)/i,
  /\bcould(?: not|n['’]t) (?:be )?(?:stop|disable|switch|turn|contain)/i,
  /\b(?:did|does|do)(?: not|n['’]t) (?:help|work|stop|contain|hold)\b/i,
  /\bwithout (?:effect|success)\b/i,
  /\b(?:keeps?|continues?|continuing) (?:to|on|failing|sending|happening|coming|running|going)\b/i,
  /\b(?:will|going to|about to) (?:be )?(?:stop|disable|switch|roll|turn|pause)/i,
  /\b(?:will|going to|about to) (?:be )?(?:block|revert|contain|deploy|remove)/i,
  /\bplan(?:s|ned|ning)? to (?:be )?(?:stop|disable|switch|roll|turn|pause)/i,
  /\bplan(?:s|ned|ning)? to (?:be )?(?:block|revert|contain|deploy|remove)/i,
  /\bpart(?:ly|ial|ially) (?:contained|stopped|mitigated|disabled|rolled)|\bstarting (?:to|the) /i
];
var STILL_DOING = /\bstill (\w+ing)\b/gi;
var AFTERWARDS = [
  /^(?:check|investigat|review|analy[sz]|monitor|watch|verify|read)/i,
  /^(?:count|clean|restor|collect|refund)/i
];
function isStillDoing(text) {
  return [...text.matchAll(STILL_DOING)].some(
    ([, verb = ""]) => !AFTERWARDS.some((known) => known.test(verb))
  );
}
function containmentOf(text) {
  if (isForeign(text)) return "stopped";
  if (GOES_ON.some((pattern) => pattern.test(text)) || isStillDoing(text)) return "goes on";
  return NOTHING.some((pattern) => pattern.test(text)) || isPlaceholder(text) ? "nothing" : "stopped";
}

// src/core/incident/report/harm.ts
var WHERE = "**Containment action**";
function harmStep(own) {
  const said = own.record.containment;
  const state = said === null ? null : containmentOf(said);
  if (state === "goes on") {
    return `stop the harm: by ${WHERE} it still goes on. Switch off the tool, route or agent, then write there what was stopped and when`;
  }
  if (hasBegun(own) || state === "stopped") return null;
  return holdsText(own.record, "containment") ? `does the harm go on? ${WHERE} names nothing that was stopped. If it does, stop that first, then write there what and when` : `does the harm go on? Write in ${WHERE} what has been stopped so far; “not yet” is an answer`;
}

// src/core/incident/report/points.ts
var LEVELS = ["error", "warning", "note"];
var GRAVEST = [
  "trigger-missing",
  "control-missing",
  "trigger-is-control",
  "control-is-trigger",
  "trigger-control-same",
  "trigger-mixed",
  "control-mixed",
  "blames-model",
  "blames-person",
  "primary-class-missing",
  "changes-nothing",
  "eval-decision-missing",
  "gate-decision-missing",
  "prompt-only-fix",
  "metric-vague",
  "change-without-owner",
  "gate-owner-missing"
];
var MENDED_IN = {
  "no-alert-fired": "alertChanges",
  "urgent-found-by-people": "alertChanges",
  "alert-without-examples": "alertChanges",
  "owner-not-obvious": "alertChanges",
  "evidence-gap-without-task": "evidenceTasks",
  "gate-kind-missing": "gateChangeKinds"
};
var TOGETHER = /* @__PURE__ */ new Set(["fact-missing", "detection-incomplete", "change-without-due"]);
var SWAP = ["trigger-is-control", "control-is-trigger"];
function placeOf2(finding, swapped) {
  const { rule, section: section2, level } = finding;
  if (swapped && SWAP.includes(rule)) return "swapped";
  if (TOGETHER.has(rule)) return `${rule} ${level}`;
  const key = MENDED_IN[rule];
  return key ? sectionOf(key).label : section2;
}
function rank({ level, findings }) {
  const known = findings.map(({ rule }) => GRAVEST.indexOf(rule)).filter((at2) => at2 >= 0);
  const at = known.length > 0 ? Math.min(...known) : GRAVEST.length;
  return LEVELS.indexOf(level) * 100 + at;
}
function pointsOf(own, review) {
  const stage = review.stage === "reported" ? "in-review" : review.stage;
  const shown = review.findings.filter(({ from }) => own.asked || hasReached(stage, from));
  const swapped = SWAP.every(
    (id) => shown.some(({ rule, level }) => rule === id && level !== "note")
  );
  const places = /* @__PURE__ */ new Map();
  for (const finding of shown) {
    const place = placeOf2(finding, swapped);
    places.set(place, [...places.get(place) ?? [], finding]);
  }
  const points = [...places].map(([place, all]) => {
    const findings = [...all].sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
    const sections = [...new Set(findings.map(({ section: section2 }) => section2))];
    const level = findings[0]?.level ?? "note";
    return { sections, level, findings, swapped: place === "swapped" };
  });
  return points.sort((a, b) => rank(a) - rank(b));
}
function speaksOf(point, rule) {
  return point.findings.some((finding) => finding.rule === rule);
}

// src/core/incident/report/review-step.ts
var ACTS = {
  "trigger-missing": "say in § what started it: the event or change, and when it came",
  "control-missing": "name in § the eval, limit, approval, alert or owner that should have stopped it",
  "trigger-control-same": "**Trigger** and **Failed control** say one thing: keep there what started it, and here the safeguard that did not hold",
  "trigger-is-control": "does § tell of a safeguard? Then move that to **Failed control**, and say here what happened or changed",
  "control-is-trigger": "does § tell what started it? Then move that to **Trigger**, and name here the safeguard that should have held",
  "trigger-mixed": "split §: leave the event there, and move the safeguard to **Failed control**",
  "control-mixed": "split §: leave the safeguard there, and move the event to **Trigger**",
  "blames-model": "say in § what the system let happen and which control let it pass; the model’s choice explains too little",
  "blames-person": "say in § what let the slip through; a person’s slip is at most what started it",
  "changes-nothing": "plan what changes: one line in **Eval changes** and one in **Release gate changes**",
  "eval-decision-missing": "decide in § which eval will catch this class next time",
  "gate-decision-missing": "decide in § what the next rollout has to pass that this one did not",
  "metric-vague": "turn the wish in § into something that one can see: a case, a number, a path or a check",
  "prompt-only-fix": "add in § what holds when the prompt is not followed: an eval, a limit, an approval or a gate",
  "change-without-owner": "name in § who decided that nothing changes: add `@user` or `@org/team` to the line",
  "too-long-to-judge": "leave in § a sentence or two a line: what is longer is not judged, and never counts as good",
  "gate-owner-missing": "name in § who owns the gate change: add `@user` or `@org/team` to the line"
};
var SWAP2 = "swap **Trigger** and **Failed control**: the first tells of a safeguard, the second of what started it";
var PAIRS = [
  [
    "trigger-missing",
    "control-missing",
    "say in **Trigger** what started it, and in **Failed control** what should have contained it"
  ],
  [
    "eval-decision-missing",
    "gate-decision-missing",
    "decide what changes: one line in **Eval changes**, one in **Release gate changes**"
  ]
];
var FACTS = "fact-missing";
var MOST_NAMED3 = 5;
function classAct(own) {
  const { options, fit } = fittingOptions("primaryClass", own.record, own.context.config);
  const best = options.slice(0, Math.min(fit, 2)).map((option) => asCode(option));
  const fits = best.length === 0 ? "" : `; ${best.join(" or ")} may fit`;
  return `choose the **Primary failure class**${fits}`;
}
function actOn({ rule, section: section2 }) {
  return ACTS[rule]?.replace("§", `**${plain(section2, 80)}**`);
}
function inShort({ findings }) {
  const [first] = findings;
  if (!first) return "";
  const sentence = (text) => clip(/^.*?[.?!](?= |$)/.exec(text)?.[0] ?? text, 200);
  const said = [sentence(first.message), sentence(first.remedy)];
  const short2 = said.map((text) => plain(firstWords(text, 16), 200)).join(" ");
  return `**${plain(first.section, 80)}**: ${short2.replace(/\.$/, "")}`;
}
function factsAct(sections) {
  const named = sections.slice(0, MOST_NAMED3).map((section2) => `**${plain(section2, 80)}**`);
  const rest = sections.length - named.length;
  return `answer ${joinAnd([...named, ...rest > 0 ? [`${rest} more`] : []])}`;
}
function firstFactsStep(points) {
  const facts = points.find((point) => speaksOf(point, FACTS) && point.level === "error");
  const first = (facts?.findings ?? []).filter(({ from }) => from === "reported");
  if (first.length === 0) return null;
  return { text: factsAct(first.map(({ section: section2 }) => section2)), points: [] };
}
function factsStep(own, points) {
  const facts = points.find((point) => speaksOf(point, FACTS) && point.level === "error");
  if (!facts || waiverOf("facts", own.context)) return null;
  return { text: factsAct(facts.sections), points: [facts] };
}
function unjudgedStep(points) {
  const first = points.find(({ findings }) => findings.some(leavesOpen));
  const finding = first?.findings.find(leavesOpen);
  return first && finding ? { text: actOn(finding) ?? inShort(first), points: [first] } : null;
}
function reviewStep(own, points) {
  const errors = points.filter((point) => point.level === "error" && !speaksOf(point, FACTS));
  const [first] = errors;
  if (!first) return null;
  if (first.swapped) return { text: SWAP2, points: [first] };
  for (const [one, other, text] of PAIRS) {
    const second = errors.find((point) => point !== first && speaksOf(point, other));
    if (speaksOf(first, one) && second) return { text, points: [first, second] };
  }
  if (speaksOf(first, "primary-class-missing")) return { text: classAct(own), points: [first] };
  const act = first.findings[0] && actOn(first.findings[0]);
  return { text: act ?? inShort(first), points: [first] };
}

// src/core/incident/report/who.ts
function whoCouldTake(incident, own) {
  const assigned = (incident.assignees ?? []).slice(0, 2).map((login) => code(`@${login}`));
  if (assigned.length > 0) return joinAnd(assigned);
  const { owner } = own.context.config.review;
  return code(owner ?? `@${incident.author}`);
}

// src/core/incident/report/next-step.ts
var BEGIN = "nothing more for now: the harm is stopped. The review begins with **Trigger**, what started it, and **Failed control**, what should have contained it";
function lastStep(own, review, who) {
  if (review.stage !== "learned") return changeStep(own, who);
  const decision = decisionStep(own);
  if (decision) return `${decision} — ${who}`;
  const owed = own.severity.serious ? "every owed change has landed or is waived" : "an incident of this severity owes no change";
  return `nothing; ${owed}. A release is not held for it.`;
}
function nextStep(incident, own, review, points) {
  const who = whoCouldTake(incident, own);
  const harm = harmStep(own);
  if (harm && review.stage !== "learned") return { text: `${harm} — ${who}`, points: [] };
  if (!hasBegun(own)) {
    const step2 = firstFactsStep(points);
    return step2 ? { ...step2, text: `${step2.text} — ${who}. The rest can wait.` } : { text: `${BEGIN} — ${who}`, points: [] };
  }
  const step = reviewStep(own, points) ?? factsStep(own, points) ?? unjudgedStep(points);
  if (step) return { ...step, text: `${step.text} — ${who}` };
  const closed = incident.state === "closed" && review.stage !== "learned" ? "this incident is closed, but it is not learned: " : "";
  return { text: `${closed}${lastStep(own, review, who)}`, points: [] };
}

// src/core/incident/report/questions.ts
var QUESTIONS = [
  { text: "What failed", keys: ["whatFailed", "primaryClass"] },
  { text: "Why controls did not stop it", keys: ["failedControl"] },
  { text: "Which evidence was missing", keys: ["missingEvidence"] },
  { text: "Which eval should have caught it", keys: ["missedEval"] },
  { text: "Which alert should have surfaced it", keys: ["missedAlert"] },
  { text: "Which release or approval rule changes", keys: ["gateChanges"] }
];
var NO_ANSWER = /* @__PURE__ */ new Set([
  "what-failed-missing",
  "missed-eval-missing",
  "missed-alert-missing",
  "control-missing",
  "metric-vague",
  "prompt-only-fix",
  "fact-missing"
]);
var NOTHING_MISSING = /^\W*(?:none|nothing|no|n\/?a)\b/i;
function voids({ rule, level }) {
  return level === "error" || level === "warning" && NO_ANSWER.has(rule);
}
function saysNothing({ record }, key) {
  const text = record[key];
  return key === "missingEvidence" && typeof text === "string" && isPlaceholder(text) && !NOTHING_MISSING.test(text);
}
function markOf(own, review, keys) {
  const gate = keys.includes("gateChanges");
  const settled = gate && own.ledger.entries.some(({ kind, status }) => kind === "gate" && status === "landed");
  const held = keys.some((key) => holdsText(own.record, key));
  if (!held) return settled ? "✅" : "⬜";
  const labels = keys.map((key) => sectionOf(key).label);
  const void_ = review.findings.some((found) => labels.includes(found.section) && voids(found));
  const unjudged = unjudgedSections(own.record, own.ledger);
  if (keys.some((key) => unjudged.includes(key))) return "❔";
  const open = keys.some((key) => !isAnswered(own.record, key) || saysNothing(own, key));
  return void_ || open && !settled ? "❔" : "✅";
}
function renderQuestions(own, review) {
  return QUESTIONS.map(({ text, keys }) => `${markOf(own, review, keys)} ${text}`).join("<br>\n");
}

// src/core/incident/report/comment.ts
var STAGE_WORDS = {
  reported: "reported",
  "in-review": "in review",
  "changes-pending": "changes pending",
  learned: "learned"
};
var SHOWN = 3;
var MOST_OPEN = 120;
var FOOT = `Edit the issue to answer. ${code("/help")} lists commands.`;
var HOW = "How to answer";
function header(own, review) {
  const { level, serious, lowered, hidden } = own.severity;
  const severity = level ? `${plain(level, 20)}${serious ? " · serious" : ""}` : "severity not known";
  const failure = own.record.primaryClass ? plain(own.record.primaryClass, 80) : "class not chosen";
  const kept = lowered ? `<br>
The form now says ${plain(lowered, 20)}; ${plain(level ?? "", 20)} stays until a maintainer writes ${code(`/severity ${lowered} because <reason>`)}.` : "";
  const gone = hidden ? `

An earlier version of this issue was deleted, so it counts as serious until a maintainer writes ${code("/severity <level> because <reason>")}.` : "";
  return `${severity} · ${failure} · **${STAGE_WORDS[review.stage]}**${kept}${gone}`;
}
function problems(own) {
  const lines2 = own.record.problems.slice(0, 20).map(({ section: section2, lines: range, message }) => {
    const where = range ? ` (line ${range[0]})` : "";
    return `- **${plain(section2, 80)}**${where}: ${plain(message)}`;
  });
  const all = [...dateLine(own.record), ...lines2];
  if (all.length === 0) return [];
  const title2 = lines2.length > 0 ? `Not read as written: ${lines2.length}` : "Read with an assumption";
  return [fold(title2, all.join("\n"))];
}
function refusals(own) {
  const lines2 = own.refused.slice(-3).map(({ command, why }) => {
    const { author } = command.comment;
    return `- ${code(command.text, 120)} by ${code(`@${author}`)} does not count: ${plain(why, 300)}`;
  });
  return lines2.length > 0 ? [fold(`Void commands: ${lines2.length}`, lines2.join("\n"))] : [];
}
function disputes(own) {
  const lines2 = own.disputes.slice(0, 10).map(({ rule, by, reason }) => {
    return `- ${code(rule, 60)} called wrong by ${code(`@${by}`)}: ${plain(reason, 200)}`;
  });
  return lines2.length > 0 ? [fold(`Hidden findings: ${lines2.length}`, lines2.join("\n"))] : [];
}
function openPoints(points, beside) {
  const lines2 = [];
  for (const line2 of points.slice(0, SHOWN).map(pointLine)) {
    if (openWords([beside, ...lines2, line2].join("\n")) > MOST_OPEN) break;
    lines2.push(line2);
  }
  return lines2;
}
function folds(own, begun) {
  return [
    ...begun ? renderLanding(own.ledger, own.context) : [],
    ...renderNextSections(own.record),
    ...begun ? renderLedger(own) : [],
    ...problems(own),
    ...disputes(own),
    ...refusals(own)
  ];
}
function moreTitle(count2, { asked }) {
  return asked ? `${count2} more` : `${count2} more, /review shows all`;
}
function renderIncidentComment(incident, own, review, notes = []) {
  const begun = hasBegun(own);
  const points = pointsOf(own, review);
  const step = nextStep(incident, own, review, points);
  const others = points.filter((point) => !step.points.includes(point));
  const head = [
    `**Next:** ${step.text}`,
    header(own, review),
    ...begun ? [renderQuestions(own, review)] : [],
    ...notes
  ];
  const waits = `${count(others.length, "more point")} can wait; ${code("/review")} shows them.`;
  const foot = `<sub>${begun || others.length === 0 ? FOOT : waits}</sub>`;
  const folded2 = folds(own, begun);
  const whole2 = (title2, some) => some.length > 0 ? [fold(title2, some.map((one) => pointWhole(one, own.record)).join("\n"))] : [];
  const room = [fold(HOW, ""), fold(moreTitle(others.length, own), "")];
  const open = begun ? openPoints(others, [...head, ...room, ...folded2, foot].join("\n")) : [];
  const rest = begun ? others.slice(open.length) : [];
  const parts = [
    ...head,
    ...open.length > 0 ? [open.join("\n")] : [],
    ...whole2(HOW, [...step.points, ...others.slice(0, open.length)]),
    ...whole2(moreTitle(rest.length, own), rest),
    ...folded2,
    foot
  ];
  return shorten(parts.join("\n\n"));
}

// src/core/incident/report/reviewed.ts
function isIncident({ labels }, config) {
  const wanted = config.incidents.label.toLowerCase();
  return labels.some((label) => label.toLowerCase() === wanted);
}
function isAsked({ commands, refused, config }) {
  if (commands.length > 0) return true;
  return refused.some(({ role }) => atLeast(role, config.incidents.trusted));
}
function wasLabelledSince({ incident, config }, since) {
  const wanted = config.incidents.label.toLowerCase();
  return incident.labelEvents.some(
    ({ label, added, bot, ours, at }) => added && !bot && !ours && label.toLowerCase() === wanted && at >= since
  );
}
function isReviewed(facts) {
  const { incident, config, since, requested } = facts;
  if (incident.isPull || !isIncident(incident, config)) return false;
  if (isAsked(facts)) return true;
  const { body, labels, labelEvents, comments, state, createdAt } = incident;
  const underReview = ownComments(comments, MARKERS.incident).length > 0;
  const traces = { labels, labelEvents, underReview };
  if (wasUnderReview(traces, config)) return true;
  if (!isInOurForm(body, traces, config)) return false;
  if (since === null || createdAt >= since) return true;
  return state === "open" && (requested || wasLabelledSince(facts, since));
}

// src/core/incident/report/plan.ts
var MOST_BYTES = 65e3;
function planIncident(facts) {
  const { incident, assessment, review, since, requested } = facts;
  const { commands, refused, context } = assessment;
  const { config } = context;
  if (!isReviewed({ incident, config, commands, refused, since, requested })) return [];
  const { repository, number } = resolveReference(incident.ref, "");
  const level = assessment.severity.level;
  const labels = planLabels({ incident, stage: review.stage, severity: level, commands, config });
  const notes = [...noteOfRestored(incident, config), ...labels.notes];
  const comment = renderIncidentComment(incident, assessment, review, notes);
  const ids = acknowledgedIds(assessment);
  const sealed = ids.length > 0 ? `

${facts.seal(incident.ref, ids)}` : "";
  const body = `${shorten(comment, MOST_BYTES - sealed.length)}${sealed}`;
  const unlearned = incident.state === "closed" && review.stage !== "learned";
  const reopen = unlearned && config.incidents.closed === "reopen" ? [{ do: "reopen", repository, number }] : [];
  return [
    ...facts.restore ? planRestored(incident, config) : [],
    ...planTasks(incident, assessment, review.stage),
    ...planCommands(incident, assessment, review),
    ...reopen,
    ...planSticky(incident.comments, MARKERS.incident, body, repository, number),
    ...labels.writes
  ];
}

// src/github/closed-pulls.ts
function closedPulls(api, repository, cap) {
  const pulls = /* @__PURE__ */ new Map();
  let page = 0;
  let oldest = null;
  let ended = false;
  const list2 = {
    repository,
    pulls,
    defaultBranch: null,
    reach,
    isWhole: () => ended,
    mergedInto
  };
  async function reach(since) {
    while (!ended && (oldest === null || oldest >= since)) {
      if (page >= cap) return false;
      page += 1;
      const { data, headers } = await api.request("GET /repos/{owner}/{repo}/pulls", {
        ...repo(repository),
        state: "closed",
        sort: "updated",
        direction: "desc",
        per_page: PAGE_SIZE,
        page
      });
      for (const item of data) {
        pulls.set(refKey({ repository, number: item.number }), pullFacts(item, repository));
        list2.defaultBranch = item.base.repo?.default_branch ?? list2.defaultBranch;
        if (oldest === null || item.updated_at < oldest) oldest = item.updated_at;
      }
      ended = headers.link ? !headers.link.includes('rel="next"') : data.length < PAGE_SIZE;
    }
    return true;
  }
  function mergedInto() {
    const merged = [...pulls.values()].filter(({ mergedAt }) => mergedAt);
    return [...new Set(merged.map((pull) => pull.base))];
  }
  return list2;
}

// src/github/read-versions.ts
var TEXTS_A_REQUEST = 10;
var LOGINS_A_REQUEST = 50;
async function readEdits(api, repository, numbers, nodes, atOnce) {
  try {
    const wanted = { field: "userContentEdits", nodes, atOnce };
    return await readConnections(api, repository, numbers, wanted);
  } catch (error) {
    if (hasNoGraphql(error)) return null;
    throw error;
  }
}
async function readVersions(api, repository, numbers) {
  const edits = await readEdits(api, repository, numbers, "diff", TEXTS_A_REQUEST);
  return edits && new Map([...edits].map(([number, all]) => [number, all.map(({ diff }) => diff)]));
}
async function readEditors(api, repository, numbers) {
  const nodes = "editor { __typename login }";
  const edits = await readEdits(api, repository, numbers, nodes, LOGINS_A_REQUEST);
  const loginOf = ({ editor }) => editor && editor.__typename !== "Bot" ? editor.login : null;
  return edits && new Map([...edits].map(([number, all]) => [number, all.map(loginOf)]));
}

// src/github/seal.ts
import { createHmac, timingSafeEqual } from "node:crypto";
var LINE = /<!-- agent-incident-review:acknowledged ([\d,-]+) ([0-9a-f]{32}) -->/;
function mac(secret, ref, ids) {
  return createHmac("sha256", secret).update(`${issueRef(ref)} ${ids}`).digest("hex").slice(0, 32);
}
function sealWith(secret) {
  return (ref, ids) => {
    const list2 = ids.join(",");
    return `<!-- agent-incident-review:acknowledged ${list2} ${mac(secret, ref, list2)} -->`;
  };
}
function saidAcknowledged(body) {
  return LINE.exec(body)?.[1]?.split(",").map(Number) ?? [];
}
function readSeal(incident, seal) {
  const [own] = ownComments(incident.comments, MARKERS.incident);
  const match = LINE.exec(own?.body ?? "");
  if (!match) return [];
  const ids = match[1].split(",").map(Number);
  const wanted = Buffer.from(seal(incident.ref, ids));
  const found = Buffer.from(match[0]);
  return wanted.length === found.length && timingSafeEqual(wanted, found) ? ids : [];
}

// src/github/settle-edits.ts
function mayBeEdited(comment) {
  return comment.node !== void 0 && comment.updatedAt !== comment.createdAt && readCommands(comment).length > 0;
}
function doubtsOf(conversations) {
  return conversations.flatMap(({ comments }) => comments.filter(mayBeEdited));
}
function withEdits2(conversation, edits) {
  const comments = conversation.comments.map((comment) => {
    const editedAt = comment.node === void 0 ? void 0 : edits.get(comment.node);
    return editedAt === void 0 ? comment : { ...comment, editedAt };
  });
  return { ...conversation, comments };
}
async function readEditsOf(api, conversations) {
  const nodes = doubtsOf(conversations).flatMap(({ node }) => node ?? []);
  const edits = nodes.length > 0 ? await readCommentEdits(api, nodes) : null;
  return conversations.map((one) => edits ? withEdits2(one, edits) : one);
}
async function settleEdits(api, conversations) {
  const what2 = "whether comments with commands were edited";
  const { value, unread: unread2 } = await attempt(
    what2,
    [...conversations],
    () => readEditsOf(api, conversations)
  );
  return { value, unread: doubtsOf(conversations).some(isTouched) ? unread2 : [] };
}

// src/app/reconcile/incident.ts
var UNTOUCHED = { writes: [], until: null, references: [], files: [] };
async function readPeople({ client, self, ref }, read, config) {
  const { repository } = resolveReference(ref, "");
  const labelled = isIncident(read, config);
  const remover = labelled ? null : removerOf(read, config);
  if (read.isPull || !labelled && remover === null) return null;
  const [settled = read] = await readEditsOf(client.api, [read]);
  const people = [...commandAuthors(settled.comments), ...remover ? [remover] : []];
  const roles = await readRoles(client.api, repository, people);
  if (remover === null) return { incident: settled, roles, restore: false };
  if (remover === self.login || hasRole(roles, remover, config.maintainers)) return null;
  const labels = [...settled.labels, config.incidents.label];
  return { incident: { ...settled, labels }, roles, restore: true };
}
async function withEarlier({ client, host, now }, incident, config, roles) {
  if (!asksForEarlier(incident, { config, host, now, roles })) return incident;
  const { repository, number } = resolveReference(incident.ref, "");
  const versions = await readVersions(client.api, repository, [number]);
  return { ...incident, earlier: versions ? versions.get(number) ?? [null] : [] };
}
async function reviewIncidentIssue(task) {
  const { client, ref, self, host, now } = task;
  const { repository } = resolveReference(ref, "");
  const [issue, reading] = await Promise.all([
    readIncident(client.api, ref, self).catch((error) => {
      if (isGone(error)) return null;
      throw error;
    }),
    readConfig(client.api, repository)
  ]);
  const { config } = reading;
  const read = issue && await readPeople(task, issue, config);
  if (!read) return UNTOUCHED;
  const { roles, restore } = read;
  const since = config.incidents.since ?? task.installedAt;
  const seal = sealWith(task.secret);
  const acknowledged = readSeal(read.incident, seal);
  const weighed2 = weighOnIncident({ ...read.incident, acknowledged }, { config, roles, now });
  const about = { config, since, requested: task.requested, refused: weighed2.refused };
  if (!isReviewed({ ...about, incident: read.incident, commands: weighed2.standing })) {
    return UNTOUCHED;
  }
  const incident = {
    ...await withEarlier(task, read.incident, config, roles),
    acknowledged,
    tasks: await readIncidentTasks(client.api, read.incident, config)
  };
  const evidence = await readIncidentProof(
    client.api,
    incident,
    recordOf(incident, { config, host, now }),
    closedPulls(client.api, repository, CLOSED_PAGES),
    { config, host }
  );
  const assessment = assess({ incident, config, now, host, roles, evidence, judged: null });
  const { record, ledger, severity, asked, disputes: disputes2 } = assessment;
  const { serious } = severity;
  const review = reviewIncident(record, { config, ledger, serious, asked, disputes: disputes2 });
  const plan = planIncident({
    incident,
    assessment,
    review,
    since,
    requested: task.requested,
    restore,
    seal
  });
  task.onPlan?.(plan);
  await applyPlan(client.api, plan, self);
  const ends = ledger.entries.flatMap(({ waiver }) => waiver ? [waiver.until] : []);
  const first = ends.sort()[0];
  if (plan.some((write2) => write2.do === "open-task") && !task.again) {
    const { writes, ...rest } = await reviewIncidentIssue({ ...task, again: true });
    return { writes: [...plan, ...writes], ...rest };
  }
  const until = first ? `${first}T23:59:59.999Z` : null;
  return {
    writes: plan,
    until,
    references: [...referencesOf(record, ref), ...incident.tasks.map((one) => one.ref)],
    files: ledger.entries.flatMap(
      ({ evidence: landed }) => landed?.ref ? landed.files.map((path) => ({ repository: repositoryOf(landed.ref), path })) : []
    )
  };
}

// src/github/merge-group.ts
var MOST_PULLS = 50;
function groupNumbers(headRef) {
  const match = /\/pr-(\d+)-[0-9a-f]+$/.exec(headRef);
  return match ? [Number(match[1])] : [];
}
function groupSubject(repository, group) {
  return {
    event: "merge_group",
    repository,
    pull: null,
    base: group.base_sha,
    head: group.head_sha,
    group: groupNumbers(group.head_ref)
  };
}
function numbersOf(subject, range) {
  const named = range.commits.flatMap(({ message }) => {
    const [first = ""] = message.split("\n", 1);
    const match = /^Merge pull request #(\d+)\b/.exec(first) ?? /\(#(\d+)\)\s*$/.exec(first);
    return match ? [Number(match[1])] : [];
  });
  return [.../* @__PURE__ */ new Set([...subject.group, ...named])].slice(0, MOST_PULLS);
}
async function readOpen(api, subject, range) {
  const pulls = await mapLimited(
    numbersOf(subject, range),
    4,
    (number) => readPull(api, subject.repository, number).catch((error) => {
      if (statusOf(error) === 404) return null;
      throw error;
    })
  );
  return pulls.filter((pull) => pull !== null).filter(({ state }) => state === "open");
}
async function readGroupPulls(api, subject) {
  const range = await compare(api, subject.repository, subject.base ?? subject.head, subject.head);
  return readOpen(api, subject, range);
}
async function readGroup(api, subject, range) {
  const { repository } = subject;
  const changed = new Map(range.files.map((file) => [file.path, file]));
  return mapLimited(await readOpen(api, subject, range), 4, async (wire) => {
    const { files } = await readFiles(api, repository, wire.number);
    const own = files.flatMap(({ path }) => changed.get(path) ?? []);
    return ownPull(wire, repository, own, subject.group.includes(wire.number));
  });
}

// src/github/read-queue.ts
function branchName(ref) {
  return ref.replace(/^refs\/heads\//, "");
}
var BRANCH = /^refs\/heads\/gh-readonly-queue\/(.+)\/pr-\d+-([0-9a-f]{40})$/;
async function readQueue(api, repository) {
  try {
    const { data } = await api.request("GET /repos/{owner}/{repo}/git/matching-refs/{ref}", {
      ...repo(repository),
      ref: "heads/gh-readonly-queue/"
    });
    return data.flatMap(({ ref: head_ref, object }) => {
      const [, base, base_sha] = BRANCH.exec(head_ref) ?? [];
      if (!base || !base_sha) return [];
      return [{ head_sha: object.sha, head_ref, base_sha, base_ref: `refs/heads/${base}` }];
    });
  } catch (error) {
    if ([404, 409, 501].includes(statusOf(error))) return [];
    throw error;
  }
}

// src/github/read-pull-paths.ts
var MOST_AT_ONCE3 = 50;
var MOST_SINGLE2 = 20;
async function readSingly2(api, repository, pulls) {
  const read = await mapLimited(pulls.slice(0, MOST_SINGLE2), 4, async (ref) => {
    const { data } = await api.request("GET /repos/{owner}/{repo}/pulls/{pull_number}/files", {
      ...repo(repository),
      pull_number: numberOf(ref),
      per_page: PAGE_SIZE
    });
    return { paths: data.map(({ filename }) => filename), complete: data.length < PAGE_SIZE };
  });
  const unknown = { paths: [], complete: false };
  return new Map(pulls.map((ref, at) => [ref, read[at] ?? unknown]));
}
async function readPullPaths(api, repository, pulls) {
  try {
    return await readInBulk(api, repository, pulls);
  } catch (error) {
    if (!hasNoGraphql(error)) throw error;
    return readSingly2(api, repository, pulls);
  }
}
async function readInBulk(api, repository, pulls) {
  const found = /* @__PURE__ */ new Map();
  for (let at = 0; at < pulls.length; at += MOST_AT_ONCE3) {
    const batch = pulls.slice(at, at + MOST_AT_ONCE3);
    const fields = batch.map(
      (ref) => `p${numberOf(ref)}: pullRequest(number: ${numberOf(ref)}) { ...paths }`
    );
    const query = `query ($owner: String!, $repo: String!) {
      repository(owner: $owner, name: $repo) { ${fields.join(" ")} }
    }
    fragment paths on PullRequest {
      merged
      files(first: 100) { nodes { path } pageInfo { hasNextPage } }
    }`;
    const { repository: answer2 } = await api.graphql(query, repo(repository));
    for (const ref of batch) {
      const wire = answer2?.[`p${numberOf(ref)}`];
      if (!wire?.merged || !wire.files) continue;
      const paths = (wire.files.nodes ?? []).flatMap((node) => node?.path ?? []);
      found.set(ref, { paths, complete: !wire.files.pageInfo.hasNextPage });
    }
  }
  return found;
}

// src/collect/release-labels.ts
var FEW = 10;
var MOST_SINGLE3 = 50;
function oldestFirst(listed) {
  return [...listed].sort((a, b) => a.createdAt < b.createdAt ? -1 : 1);
}
async function readLabels(api, repository, listed, self) {
  if (listed.length > FEW) {
    const numbers = listed.map(({ ref }) => numberOf(ref));
    const found = await readLabelsInBulk(api, repository, numbers, self).catch(() => null);
    if (found) {
      const eventsOf2 = ({ ref }) => found.get(numberOf(ref));
      const known2 = listed.flatMap((one) => {
        const events = eventsOf2(one);
        return events ? [[one.ref, events]] : [];
      });
      return whole(new Map(known2));
    }
  }
  const first = oldestFirst(listed).slice(0, MOST_SINGLE3);
  const { value, unread: unread2 } = together(
    await mapLimited(
      first,
      4,
      ({ ref }) => attempt(
        `the labels of ${ref}`,
        null,
        () => readLabelEvents(api, ref, self)
      )
    )
  );
  const known = first.flatMap(({ ref }, at) => {
    const events = value[at];
    return events ? [[ref, events]] : [];
  });
  return { value: new Map(known), unread: unread2 };
}

// src/collect/release-trust.ts
var MOST_PAGES = 100;
async function addRoles(api, repository, known, what2, logins) {
  const missing = logins.filter((login) => login && !(mention(login) in known));
  const { value, unread: unread2 } = await attempt(what2, {}, () => readRoles(api, repository, missing));
  return { value: { ...known, ...value }, unread: unread2 };
}
function amend(listed, more) {
  return listed.map((one) => {
    const found = more(one);
    return found ? { ...one, ...found } : one;
  });
}
function withinPages(listed) {
  let pages = 0;
  return oldestFirst(listed).filter(({ commentCount = 1 }) => {
    if (commentCount > 0) pages += Math.ceil(commentCount / 100);
    return commentCount > 0 && pages <= MOST_PAGES;
  });
}
async function readConversations(api, repository, listed, self) {
  const read = together(
    await mapLimited(
      listed,
      4,
      ({ ref }) => attempt(`the comments of ${ref}`, { ref, comments: [] }, async () => {
        const { comments } = await readComments(api, repository, numberOf(ref), self);
        return { ref, comments };
      })
    )
  );
  const settled = await settleEdits(api, read.value);
  return {
    value: new Map(settled.value.map(({ ref, comments }) => [ref, comments])),
    unread: [...read.unread, ...settled.unread]
  };
}
function commandersOf(comments) {
  return comments.filter((comment) => !isEdited(comment)).flatMap(readCommands).flatMap(({ request, comment }) => request ? [comment.author] : []);
}
function labellersOf({ labelEvents = [] }, label) {
  const own = labelEvents.filter((event) => event.label.toLowerCase() === label);
  const put = own.filter(({ added, bot }, at) => added && !bot && !own[at - 1]?.added);
  return put.map(({ actor }) => actor);
}
async function readTrust(api, context, candidates) {
  const { config, incidentsRepository: repository } = context;
  const authors = candidates.map(({ author }) => author);
  const reporters = await addRoles(api, repository, {}, "the roles of reporters", authors);
  const open = (roles2, among) => among.filter((one) => !isTrusted(one, { config, roles: roles2 }));
  const strange = open(reporters.value, candidates);
  if (strange.length === 0) {
    return { value: { listed: context.listed, roles: reporters.value }, unread: reporters.unread };
  }
  const unknown = strange.filter(({ labelEvents }) => !labelEvents);
  const [labels, editors] = await Promise.all([
    readLabels(api, repository, unknown, null),
    attempt(
      "who edited the incidents",
      null,
      () => readEditors(
        api,
        repository,
        strange.map(({ ref }) => numberOf(ref))
      )
    )
  ]);
  const label = config.incidents.label.toLowerCase();
  const stood = strange.map((one) => {
    const labelEvents = one.labelEvents ?? labels.value.get(one.ref) ?? [];
    const edits = (editors.value?.get(numberOf(one.ref)) ?? []).flatMap((login) => login ?? []);
    return { ...one, vouchers: [...labellersOf({ ...one, labelEvents }, label), ...edits] };
  });
  const standing2 = await addRoles(
    api,
    repository,
    reporters.value,
    "the roles of labellers and editors",
    stood.flatMap(({ vouchers: vouchers2 }) => vouchers2)
  );
  const asked = withinPages(open(standing2.value, stood));
  const comments = await readConversations(api, repository, asked, null);
  const commanders = (ref) => commandersOf(comments.value.get(ref) ?? []);
  const roles = await addRoles(
    api,
    repository,
    standing2.value,
    "the roles of command authors",
    asked.flatMap(({ ref }) => commanders(ref))
  );
  const vouchers = new Map(
    stood.map(({ ref, vouchers: known }) => [ref, [.../* @__PURE__ */ new Set([...known, ...commanders(ref)])]])
  );
  return {
    value: {
      listed: amend(context.listed, ({ ref }) => {
        const known = vouchers.get(ref);
        return known ? { vouchers: known } : null;
      }),
      roles: roles.value
    },
    unread: [reporters, labels, editors, standing2, comments, roles].flatMap(
      (reading) => reading.unread
    )
  };
}

// src/collect/lessons.ts
var MOST_READ = 20;
var MOST_REPORTERS = 20;
function takenPaths({ release, config }) {
  const taken = release.files.flatMap(({ path, from, status, deletions }) => {
    if (from) return [from];
    return status === "removed" || (deletions ?? 0) > 0 ? [path] : [];
  });
  return new Set(taken.filter((path) => path !== CONFIG_PATH && kindOfPath(path, config) !== null));
}
function isLabelled({ labels }) {
  return labels.includes(STAGE_LABELS.learned.name);
}
function seriousOf(context) {
  return context.listed.filter((one) => placeOf(one, context) === "counts").filter((one) => readListed(one, context).severity.serious);
}
async function vouchedFor(of, context) {
  const { incidentsRepository: repository, roles } = context;
  const serious = seriousOf(context);
  const open = oldestFirst(serious).filter((one) => !isLabelled(one) && !isTrusted(one, context));
  const reporters = [...new Set(open.map(({ author }) => author))].slice(0, MOST_REPORTERS);
  const known = await addRoles(
    of(repository),
    repository,
    roles,
    "the roles of reporters",
    reporters
  );
  const trusted = { config: context.config, roles: known.value };
  return {
    value: serious.filter((one) => isLabelled(one) || isTrusted(one, trusted)),
    unread: known.unread
  };
}
function claims(incidents, context, closed) {
  const home = repositoryRef(context.release.repository);
  const merged = [...closed.pulls.values()].filter(({ mergedAt }) => mergedAt);
  return incidents.flatMap((incident) => {
    const { record } = readListed(incident, context);
    const own = issueRef(incident.ref);
    const naming2 = merged.filter((pull) => pullNames(own, pull, home, context.host));
    const refs = [...referencesOf(record, incident.ref), ...naming2.map(({ ref }) => issueRef(ref))];
    return [...new Set(refs)].filter((ref) => repositoryOf(ref) === home).map((ref) => ({ ref, incident }));
  });
}
async function readPull2(of, ref, closed) {
  const api = of(repositoryOf(ref));
  const what2 = { what: `the files of ${ref}`, about: ref };
  return attemptReading(what2, null, async () => {
    const looked = closed.pulls.has(ref) ? null : await lookUp(api, ref);
    const pull = closed.pulls.get(ref) ?? (looked && "pull" in looked ? looked.pull : null);
    if (!pull?.mergedAt) return whole(null);
    const { files, complete } = await readFiles(api, repositoryOf(ref), numberOf(ref));
    return whole({ ...pull, files, filesComplete: complete });
  });
}
async function readLessons(of, context, { closed, start }) {
  const { config, host, release } = context;
  const taken = takenPaths(context);
  if (taken.size === 0 || start === null) return whole([]);
  const vouched = await vouchedFor(of, context);
  const claimed = claims(vouched.value, context, closed);
  const refs = [...new Set(claimed.map(({ ref }) => ref))];
  if (refs.length === 0) return { value: [], unread: vouched.unread };
  const home = repositoryRef(release.repository);
  const what2 = "what earlier incidents have taught";
  const paths = await attempt(what2, /* @__PURE__ */ new Map(), () => readPullPaths(of(home), home, refs));
  const touching = refs.filter((ref) => {
    const known = paths.value.get(ref);
    return known && (!known.complete || known.paths.some((path) => taken.has(path)));
  });
  const pulls = together(
    await mapLimited(touching.slice(0, MOST_READ), 4, (ref) => readPull2(of, ref, closed))
  );
  const read = pulls.value.flatMap((pull) => pull ?? []);
  const request = {
    config,
    host,
    wanted: [],
    causes: { pulls: [], commits: [] },
    incidents: [],
    closed: [closed]
  };
  const range = { repository: home, commits: release.commits, files: release.files, own: [] };
  const { headSha, parted, baseSha, diverged } = release;
  const after = await readTrees(
    of,
    {
      ...request,
      judged: {
        ...range,
        revisions: { head: headSha, diverged: diverged ? { base: baseSha, parted } : null }
      }
    },
    read,
    []
  );
  const before = await readTrees(
    of,
    { ...request, judged: { ...range, files: [], revisions: { head: start, diverged: null } } },
    read,
    []
  );
  const none = { files: [], moves: [] };
  const lessons = after.value.pulls.flatMap(
    (pull) => claimed.filter(({ ref }) => ref === issueRef(pull.ref)).filter(({ incident }) => {
      const since = sinceOf(readListed(incident, context).record, incident);
      return Date.parse(pull.mergedAt ?? "") >= Date.parse(since);
    }).map(({ incident }) => ({
      incident: incident.ref,
      pull,
      before: before.value.trees[0] ?? none,
      after: after.value.trees[0] ?? none
    }))
  );
  const beyond = touching.slice(MOST_READ).map((ref) => ({ what: `the files of ${ref}`, why: `only ${MOST_READ} are read` }));
  return {
    value: lessons,
    unread: [...[vouched, paths, pulls, after, before].flatMap(({ unread: unread2 }) => unread2), ...beyond]
  };
}

// src/collect/readers.ts
function readersOf(api, other, repository) {
  const home = repositoryRef(repository);
  return (name) => repositoryRef(name) === home ? api : other;
}

// src/core/audience.ts
function mayShow(shown, held, configured) {
  if (held === "public") return true;
  if (held === "internal" && shown === "internal") return true;
  return configured && shown === "private";
}
function mayFollow(repository, release) {
  const { own, roles } = release;
  if (repositoryRef(repository) === repositoryRef(release.repository)) return true;
  return own.every(({ author }) => hasRole(roles, author, "write"));
}
var STRANGER = "other repositories are not read for authors without write access";

// src/collect/release-evidence.ts
function wantedBy(incident, context) {
  const record = recordOf(incident, context);
  return {
    references: referencesOf(record, incident.ref),
    causes: causesOf(record, incident.ref, context.host),
    since: sinceOf(record, incident)
  };
}
function reachBack(closed, since) {
  const what2 = "the list of closed pull requests";
  return attemptReading(what2, null, async () => {
    const reached = await closed.reach(since);
    return { value: null, unread: reached ? [] : [{ what: what2, why: "it is longer than is read" }] };
  });
}
function judgedOf({ release }) {
  const { repository, headSha, baseSha, parted, diverged, commits, files, own } = release;
  return {
    repository: repositoryRef(repository),
    revisions: { head: headSha, diverged: diverged ? { base: baseSha, parted } : null },
    commits,
    files,
    own: own.map(({ ref }) => issueRef(ref))
  };
}
async function withOwnChanges(readers, { release, config }, closed) {
  const merged = [...closed.pulls.values()].filter(({ mergedAt }) => mergedAt);
  const branches = branchesOf2([closed]);
  const own = together(
    await mapLimited(release.own, 2, async (pull) => {
      if (hasSharedHead(pull, branches, config)) return whole(pull);
      const ref = issueRef(pull.ref);
      const { value, unread: unread2 } = await readOwnFiles(readers, ref, release.commits, merged);
      if (!value) return whole(pull);
      const { files, filesComplete: complete } = value;
      return { value: { ...pull, lends: { files, complete } }, unread: unread2 };
    })
  );
  return { value: { ...release, own: own.value }, unread: own.unread };
}
async function readReleaseEvidence(readers, context, closed) {
  const { config, host, release, incidents } = context;
  if (incidents.length === 0) return whole(noEvidence());
  const wanted = incidents.map((incident) => wantedBy(incident, context));
  const reached = await reachBack(closed, wanted.map((one) => one.since).sort()[0]);
  const home = repositoryRef(release.repository);
  const isRead = (ref) => mayFollow(repositoryOf(ref), release);
  const references = [...new Set(wanted.flatMap((one) => one.references))];
  const evidence = await readEvidence(readers, {
    config,
    host,
    wanted: references.filter(isRead),
    causes: {
      // A cause elsewhere cannot be looked for in this tree.
      pulls: wanted.flatMap(({ causes }) => causes.pulls).filter((ref) => repositoryOf(ref) === home),
      commits: [...new Set(wanted.flatMap(({ causes }) => causes.commits))]
    },
    incidents: incidents.flatMap(({ ref, tasks }) => [
      issueRef(ref),
      ...tasks.map((task) => task.ref)
    ]),
    closed: [closed],
    judged: judgedOf(context)
  });
  const strange = references.filter((ref) => !isRead(ref)).map((ref) => unreadIssue(ref, STRANGER));
  return {
    value: {
      ...evidence,
      unread: [...evidence.unread, ...strange],
      defaultBranches: { [home]: release.defaultBranch, ...evidence.defaultBranches }
    },
    unread: reached.unread
  };
}

// src/github/read-visibility.ts
function visibilityOf(about) {
  if (about.visibility === "internal" || about.visibility === "private") return about.visibility;
  return about.private === false ? "public" : "private";
}
async function readVisibility(api, repository) {
  const { data } = await api.request("GET /repos/{owner}/{repo}", repo(repository));
  return visibilityOf(data);
}

// src/collect/acknowledged.ts
function commentOf({ comments }, login) {
  return comments.find(
    ({ author, bot, body }) => bot && author === login && body.startsWith(MARKERS.incident) && saidAcknowledged(body).length > 0
  );
}
async function withAcknowledged(api, incidents, slug) {
  const login = `${slug}[bot]`;
  const own = incidents.map((incident) => commentOf(incident, login));
  const nodes = own.flatMap((comment) => comment?.node ?? []);
  if (nodes.length === 0) return whole([...incidents]);
  const what2 = "who last edited the comments of the App";
  const { value: editors, unread: unread2 } = await attempt(what2, null, () => readLastEditors(api, nodes));
  const believed = ({ node }) => {
    const editor = node === void 0 ? void 0 : editors?.get(node);
    return editor === null || editor === slug || editor === login;
  };
  const value = incidents.map((incident, at) => {
    const comment = own[at];
    return comment && believed(comment) ? { ...incident, acknowledged: saidAcknowledged(comment.body) } : incident;
  });
  return { value, unread: unread2 };
}

// src/collect/earlier.ts
var NO_GRAPHQL = "this server has no GraphQL, which alone tells what a text said before it was edited; a maintainer’s /severity says what counts";
var LATE = 1e4;
function mayBeEdited2({
  createdAt,
  updatedAt = createdAt
}) {
  return Date.parse(updatedAt) - Date.parse(createdAt) > LATE;
}
async function readEarlierOf(of, incidents, context) {
  return together(
    await mapLimited(incidents, 4, async (incident) => {
      if (!asksForEarlier(incident, context)) return whole(incident);
      const { ref } = incident;
      const repository = repositoryOf(ref);
      const what2 = `the earlier versions of ${ref}`;
      const { value, unread: unread2 } = await attempt(what2, void 0, async () => {
        const found = await readVersions(of(repository), repository, [numberOf(ref)]);
        return found && (found.get(numberOf(ref)) ?? "unread");
      });
      if (value === void 0) return { value: incident, unread: unread2 };
      const lacking = (why) => [{ what: what2, why }];
      if (value === null) {
        return { value: incident, unread: mayBeEdited2(incident) ? lacking(NO_GRAPHQL) : [] };
      }
      if (value === "unread") return { value: incident, unread: lacking("they were not given") };
      return whole({ ...incident, earlier: value });
    })
  );
}

// src/collect/release-sight.ts
var MOST_NAMED4 = 100;
function questionsOf(context) {
  const { config, listed, now } = context;
  const concern = concernOf(context);
  const doubted = listed.some((one) => placeOf(one, context) !== "counts");
  const named = doubted ? namedOnly(context) : /* @__PURE__ */ new Set();
  const days = config.release.policies.flatMap(
    (policy) => policy.kind === "freeze" ? [policy.days] : []
  );
  const from = Date.parse(now) - Math.max(0, ...days) * 864e5;
  return new Map(
    listed.flatMap((one) => {
      const question = {
        named: named.has(issueRef(one.ref)),
        concern: concern(one),
        frozen: days.length > 0 && Date.parse(one.createdAt) >= from
      };
      const asked = question.named || question.concern !== null || question.frozen;
      return asked ? [[one.ref, question]] : [];
    })
  );
}
function isUnsure(one, { concern, frozen }, context) {
  if (placeOf(one, context) !== "counts") return true;
  if (concern?.how !== "open" && !frozen) return false;
  return !readListed(one, context).severity.serious;
}
function isSaidLearned({ labelEvents, labels, state }) {
  const learned = stageLabel("learned");
  return !labelEvents && state === "closed" && labels.some((one) => one.toLowerCase() === learned);
}
function mayLinkItself(one, question, context) {
  const { concern, frozen } = question;
  if (concern && linksItself(one, concern, context)) return true;
  return frozen && !isUnsure(one, question, context);
}
async function readEarlier(api, context, unsure, editors) {
  const nothing3 = whole(/* @__PURE__ */ new Map());
  if (unsure.length === 0) return nothing3;
  if (editors === null) {
    const counting = unsure.filter((one) => placeOf(one, context) === "counts");
    if (counting.length === 0) return nothing3;
    const what3 = `the earlier severities of ${counting.length} incidents`;
    return { ...nothing3, unread: [{ what: what3, why: NO_GRAPHQL }] };
  }
  const numbers = unsure.map(({ ref }) => numberOf(ref));
  const what2 = "the earlier versions of incidents";
  return attemptReading(what2, nothing3.value, async () => {
    const value = await readVersions(api, context.incidentsRepository, numbers);
    if (!value) return nothing3;
    const lacking = numbers.filter((number) => !value.has(number)).length;
    return { value, unread: lacking > 0 ? [{ what: what2, why: `${lacking} were not given` }] : [] };
  });
}
function unlabelled(among, vouched) {
  const count2 = among.filter((one) => !one.labelEvents && isTrusted(one, vouched)).length;
  const what2 = `the labels of ${count2} incidents`;
  const why = "this server gives them one by one, and there are more than are read";
  return { value: null, unread: count2 > 0 ? [{ what: what2, why }] : [] };
}
async function readReviewed(api, context, roles, named, self) {
  const { config, now, incidentsRepository: repository } = context;
  const spoken = named.filter(({ commentCount }) => commentCount !== 0).slice(0, MOST_NAMED4);
  const read = await readConversations(api, repository, spoken, self);
  const people = [...read.value.values()].flatMap((comments) => commandAuthors(comments));
  const known = await addRoles(api, repository, roles, "the roles of command authors", people);
  const reviewed = spoken.filter(({ ref, author }) => {
    const comments = read.value.get(ref) ?? [];
    const byApp = comments.some(
      ({ ours, bot, body }) => (ours || bot) && body.startsWith(MARKERS.incident)
    );
    return byApp || isAskedFor({ comments, roles: known.value, config, author, now });
  });
  return {
    value: { refs: new Set(reviewed.map(({ ref }) => ref)), roles: known.value },
    unread: [...read.unread, ...known.unread]
  };
}
async function readSight(api, context, self) {
  const { config, incidentsRepository: repository } = context;
  const questions = questionsOf(context);
  const asked = (listed) => listed.flatMap((one) => {
    const question = questions.get(one.ref);
    return question ? [{ one, question }] : [];
  });
  const doubtful = asked(context.listed).filter(({ one, question }) => {
    return isUnsure(one, question, context) || question.concern !== null && isSaidLearned(one);
  }).map(({ one }) => one);
  const labels = await readLabels(api, repository, doubtful, self);
  const withLabels = amend(context.listed, ({ ref }) => {
    const labelEvents = labels.value.get(ref);
    return labelEvents ? { labelEvents } : null;
  });
  const known = { ...context, listed: withLabels };
  const unsure = asked(withLabels).filter(({ one, question }) => isUnsure(one, question, known));
  const editors = await attempt(
    "who edited the incidents",
    null,
    () => readEditors(
      api,
      repository,
      unsure.map(({ one }) => numberOf(one.ref))
    )
  );
  const edited = ({ ref, ...dates }) => editors.value ? editors.value.get(numberOf(ref))?.length !== 0 : mayBeEdited2(dates);
  const open = new Set(
    unsure.flatMap(({ one }) => edited(one) || !one.labelEvents ? [one.ref] : [])
  );
  const candidates = asked(withLabels).filter(
    ({ one, question }) => mayLinkItself(one, question, known) || open.has(one.ref) && (question.concern !== null || question.frozen)
  );
  const trust = await readTrust(
    api,
    known,
    candidates.map(({ one }) => one)
  );
  const vouched = { config, roles: trust.value.roles };
  const still = asked(trust.value.listed).flatMap(
    ({ one, question }) => open.has(one.ref) && (question.named || isTrusted(one, vouched)) ? [one] : []
  );
  const lacking = labels.unread.length > 0 ? whole(null) : unlabelled(still, vouched);
  const earlier = await readEarlier(
    api,
    context,
    still.filter((one) => edited(one)),
    editors.value
  );
  const withEarlier2 = amend(trust.value.listed, ({ ref }) => {
    const versions = earlier.value.get(numberOf(ref));
    return versions ? { earlier: versions } : null;
  });
  const foreign = asked(withEarlier2).flatMap(
    ({ one, question }) => question.named && placeOf(one, context) !== "counts" ? [one] : []
  );
  const reviewed = await readReviewed(api, context, trust.value.roles, foreign, self);
  return {
    value: {
      listed: amend(
        withEarlier2,
        ({ ref }) => reviewed.value.refs.has(ref) ? { underReview: true } : null
      ),
      roles: reviewed.value.roles
    },
    unread: [labels, editors, trust, lacking, earlier, reviewed].flatMap(({ unread: unread2 }) => unread2)
  };
}

// src/collect/release-incidents.ts
var MOST_LINKED = 100;
function noIncidents(repository) {
  return { incidents: [], listed: [], roles: {}, shown: { [repositoryRef(repository)]: true } };
}
async function readList(readers, context, app) {
  const { config, incidentsRepository } = context;
  const api = readers(incidentsRepository);
  const what2 = "the list of incidents";
  const list2 = await attemptReading(what2, [], async () => {
    const { label } = config.incidents;
    const { listed, complete } = await listIncidents(api, incidentsRepository, label);
    if (!complete) {
      return { value: listed, unread: [{ what: what2, why: "it is longer than is read" }] };
    }
    if (listed.length > 0 || await hasLabel(api, incidentsRepository, label))
      return whole(listed);
    const why = `${incidentsRepository} has no label “${label}”, so nothing was looked at; create it, or say which one incidents carry (incidents.label)`;
    return { value: [], unread: [{ what: "the incidents", why }] };
  });
  const sight = await readSight(api, { ...context, listed: list2.value }, app?.self ?? null);
  return { value: sight.value, unread: [...list2.unread, ...sight.unread] };
}
async function readLinked(readers, listed, ref, app) {
  const known = listed.find((one) => issueRef(one.ref) === ref);
  const api = readers(repositoryOf(ref));
  return attemptReading({ what: ref, about: ref }, null, async () => {
    const incident = await readIncident(api, ref, app?.self ?? null, known);
    const not = (why) => ({ value: null, unread: [unreadIssue(ref, why)] });
    if (incident.isPull) return not("it is a pull request");
    if (issueRef(incident.ref) !== ref) return not("it was transferred; name its new place");
    return whole({ ...incident, acknowledged: app ? readSeal(incident, app.seal) : [] });
  });
}
async function withTasks(readers, incidents, { config }) {
  const homeOf2 = ({ ref }) => repositoryOf(ref);
  const having = incidents.filter((one) => mayHaveTasks(one, config));
  const repositories = [...new Set(having.map(homeOf2))];
  const { value, unread: unread2 } = together(
    await mapLimited(
      repositories,
      2,
      (repository) => attempt(
        `the follow-up issues of ${repository}`,
        [],
        () => listTasks(readers(repository), repository, config.tasks.label)
      )
    )
  );
  const issuesOf = (incident) => value[repositories.indexOf(homeOf2(incident))] ?? [];
  const add2 = (incident) => ({
    ...incident,
    tasks: readTasks(issuesOf(incident), incident.ref)
  });
  return { value: incidents.map((one) => having.includes(one) ? add2(one) : one), unread: unread2 };
}
async function readAudiences(readers, { release, incidentsRepository }, repositories) {
  const home = repositoryRef(release.repository);
  const names = [...new Set(repositories)].filter((name) => name !== home);
  const shown = await mapLimited(names, 4, async (name) => {
    const held = await readVisibility(readers(name), name).catch(() => "private");
    return mayShow(release.visibility, held, name === repositoryRef(incidentsRepository));
  });
  return {
    [home]: true,
    ...Object.fromEntries(names.map((name, at) => [name, shown[at] ?? false]))
  };
}
function choose(refs, isRead) {
  const follow = (ref) => isRead(repositoryOf(ref));
  const followed = refs.filter(follow);
  const strange = refs.filter((ref) => !follow(ref)).map((ref) => unreadIssue(ref, STRANGER));
  const beyond = followed.slice(MOST_LINKED).map((ref) => unreadIssue(ref, `only ${MOST_LINKED} linked incidents are read`));
  return { wanted: followed.slice(0, MOST_LINKED), unread: [...strange, ...beyond] };
}
async function readIncidents(readers, context, app) {
  const { incidentsRepository, release } = context;
  const isRead = (repository) => mayFollow(repository, release);
  const follows = isRead(incidentsRepository);
  const list2 = follows ? await readList(readers, context, app) : {
    value: { listed: [], roles: {} },
    unread: [{ what: "the incidents", why: STRANGER }]
  };
  const { links } = findLinks({ ...context, ...list2.value });
  const chosen = choose([...new Set(links.map((link2) => link2.ref))], isRead);
  const shown = await readAudiences(readers, context, [
    ...follows ? [repositoryRef(incidentsRepository)] : [],
    ...chosen.wanted.map((ref) => repositoryOf(ref))
  ]);
  const { listed } = list2.value;
  const linked = together(
    await mapLimited(chosen.wanted, 4, (ref) => readLinked(readers, listed, ref, app))
  );
  const read = linked.value.filter((incident) => incident !== null);
  const settled = await settleEdits(readers(incidentsRepository), read);
  const named = app ? void 0 : context.config.app;
  const acknowledged = named ? await withAcknowledged(readers(incidentsRepository), settled.value, named) : whole(settled.value);
  const found = acknowledged.value;
  const authors = found.flatMap((incident) => commandAuthors(incident.comments));
  const roles = await addRoles(
    readers(incidentsRepository),
    incidentsRepository,
    list2.value.roles,
    "the roles of command authors",
    authors
  );
  const earlier = await readEarlierOf(readers, found, { ...context, roles: roles.value });
  const incidents = await withTasks(readers, earlier.value, context);
  return {
    value: { incidents: incidents.value, listed, roles: roles.value, shown },
    unread: [list2, chosen, linked, settled, acknowledged, roles, earlier, incidents].flatMap(
      ({ unread: unread2 }) => unread2
    )
  };
}

// src/github/changed-paths.ts
async function readTree2(api, repository, sha) {
  const { data } = await api.request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
    ...repo(repository),
    tree_sha: sha,
    recursive: "1"
  });
  if (data.truncated) throw new Unreadable("it is longer than GitHub gives");
  const leaves = data.tree.filter(({ type }) => type !== "tree");
  return new Map(leaves.map(({ path, sha: content }) => [path, content]));
}
async function changedPaths(api, repository, from, to) {
  const [before, after] = await Promise.all([
    from === null ? /* @__PURE__ */ new Map() : readTree2(api, repository, from),
    readTree2(api, repository, to)
  ]);
  const paths = /* @__PURE__ */ new Set([...before.keys(), ...after.keys()]);
  return [...paths].filter((path) => before.get(path) !== after.get(path)).map((path) => ({ path, status: "changed", additions: 0 }));
}

// src/github/read-checks.ts
var PAGES5 = 10;
async function readRuns(api, repository, sha) {
  const { items, complete } = await readPages(async (page) => {
    const { data, headers } = await api.request(
      "GET /repos/{owner}/{repo}/commits/{ref}/check-runs",
      { ...repo(repository), ref: sha, per_page: PAGE_SIZE, page }
    );
    return { data: data.check_runs, headers };
  }, PAGES5);
  if (!complete) throw new Unreadable(`there are more check runs than are read (${items.length})`);
  return items.map(({ name, status, conclusion }) => ({ name, status, conclusion }));
}
async function readStatuses(api, repository, sha) {
  const { items, complete } = await readPages(async (page) => {
    const { data, headers } = await api.request("GET /repos/{owner}/{repo}/commits/{ref}/status", {
      ...repo(repository),
      ref: sha,
      per_page: PAGE_SIZE,
      page
    });
    return { data: data.statuses, headers };
  }, PAGES5);
  if (!complete) throw new Unreadable(`there are more statuses than are read (${items.length})`);
  return items.map(
    ({ context, state }) => state === "pending" ? { name: context, status: "pending", conclusion: null } : { name: context, status: "completed", conclusion: state }
  );
}
async function readChecks(api, repository, sha) {
  const [runs, statuses] = await Promise.all([
    readRuns(api, repository, sha),
    readStatuses(api, repository, sha)
  ]);
  return [...runs, ...statuses];
}

// src/github/read-own-pulls.ts
var NOT_KNOWN = "9999-12-31T00:00:00Z";
async function readEdited2(api, pull) {
  const { repository, number } = resolveReference(pull.ref, "");
  const query = `query ($owner: String!, $repo: String!, $number: Int!) {
    repository(owner: $owner, name: $repo) { pullRequest(number: $number) { lastEditedAt } }
  }`;
  try {
    const answer2 = await api.graphql(query, { ...repo(repository), number });
    const edited = answer2.repository?.pullRequest?.lastEditedAt;
    return edited === void 0 ? NOT_KNOWN : edited;
  } catch (error) {
    if (!hasNoGraphql(error)) throw error;
    return pull.updatedAt ?? NOT_KNOWN;
  }
}
function askedOf(context) {
  const { config, release } = context;
  const { denied, contains } = ownClaims(context);
  const guards = config.release.policies.some(
    (policy) => policy.kind === "approval" && touched(policy.paths, release.files) !== null
  );
  return { policy: guards, claim: denied.length + contains.length > 0 };
}
async function readOne(api, repository, pull, asked) {
  const { number } = resolveReference(pull.ref, "");
  const [comments, reviews, edited] = await Promise.all([
    readComments(api, repository, number, null),
    asked.policy || asked.claim ? readReviews(api, repository, number) : { reviews: [], complete: true },
    asked.claim ? attempt(`when ${pull.ref} was edited`, NOT_KNOWN, () => readEdited2(api, pull)) : whole(null)
  ]);
  const cut = [
    ...comments.complete ? [] : ["comments"],
    ...reviews.complete ? [] : ["reviews"]
  ].map((what2) => ({ what: `the ${what2} of ${pull.ref}`, why: "there are more than are read" }));
  return {
    value: {
      ...pull,
      comments: comments.comments,
      reviews: reviews.reviews,
      editedAt: edited.value
    },
    unread: [...cut, ...edited.unread]
  };
}
async function readOwnPulls(api, context) {
  const { repository } = context.release;
  const asked = askedOf(context);
  const read = together(
    await mapLimited(context.release.own, 2, (pull) => readOne(api, repository, pull, asked))
  );
  const { value: own, unread: unread2 } = await settleEdits(api, read.value);
  const approvers = own.flatMap((pull) => standingApprovals(pull).map(({ author }) => author));
  const people = own.flatMap(({ author, bot, comments }) => [
    ...bot ? [] : [author],
    ...commandAuthors(comments)
  ]);
  const bots = own.filter(({ bot }) => bot).map(({ author }) => [mention(author), "write"]);
  const roles = {
    ...await readRoles(api, repository, [...people, ...asked.claim ? approvers : []]),
    ...Object.fromEntries(bots)
  };
  return { value: { own, roles }, unread: [...read.unread, ...unread2] };
}

// src/collect/release-policies.ts
async function allFiles(api, { release, start, listed }, { config }) {
  const guarded = config.release.policies.some((policy) => "paths" in policy);
  const monorepo = config.release.incidents === "open" && Object.keys(config.workflows).length > 0;
  if (listed || !guarded && !monorepo) return whole(release.files);
  const known = new Set(release.files.map(({ path }) => path));
  return attempt("the list of files", release.files, async () => {
    const paths = await changedPaths(api, release.repository, start, release.headSha);
    return [...release.files, ...paths.filter(({ path }) => !known.has(path))];
  });
}
async function readTeams(api, policies2) {
  const teams = teamsOf(policies2);
  const read = await mapLimited(
    teams,
    2,
    (team) => attempt(`the team ${team}`, null, () => readTeam(api, team))
  );
  const { value, unread: unread2 } = together(read);
  return { value: Object.fromEntries(teams.map((team, at) => [team, value[at] ?? null])), unread: unread2 };
}
async function readPolicyFacts(api, reading, context) {
  const { policies: policies2 } = context.config.release;
  const { repository, headSha } = reading.release;
  const files = await allFiles(api, reading, context);
  const release = { ...reading.release, files: files.value };
  const { own, roles } = release;
  const conversations = await attemptReading(
    "the pull request",
    { own, roles },
    () => readOwnPulls(api, { ...context, release })
  );
  const asksForChecks = policies2.some(({ kind }) => kind === "eval-check" || kind === "canary");
  const checks = asksForChecks ? await attempt("the check runs and statuses", [], () => readChecks(api, repository, headSha)) : whole([]);
  const teams = await readTeams(api, policies2);
  return {
    value: {
      release: { ...release, ...conversations.value, checks: checks.value },
      teams: teams.value
    },
    unread: [files, conversations, checks, teams].flatMap(({ unread: unread2 }) => unread2)
  };
}

// src/core/namings/origin-lines.ts
var ONE = String.raw`(?:(?:[\w.-]{1,100}\/)?[\w.-]{0,100}#\d{1,9}(?!\d)|gh-\d{1,9}(?!\d)|<?https?:\/\/[^\s<>(),]{1,500}(?![^\s<>(),])>?|[0-9a-f]{7,40}(?!\w))`;
var SOME = `(?<origins>${ONE}(?:(?:,? and |,? & |[, ]{1,3})${ONE}){0,200})`;
var OF = `(?:(?:of|from):? )?(?:the )?(?:commits?|prs?|pull requests?|changes? (?:of|from|in))?:? ?`;
var ADJECTIVES = `(?:(?:automated|automatic|manual|partial|clean) ){0,2}`;
var IN_BRACKETS = "backport(?:ed)?|bp|copy|cherry[- ]?pick(?:ed)?|port|from|pr|pull request|squashed|merged";
function row2(how, by, where, pattern, under) {
  return { how, by, where, pattern: new RegExp(pattern, "gi"), ...under ? { under } : {} };
}
var ORIGIN_LINES = [
  row2(
    "merged",
    "GitHub squash",
    "subject",
    String.raw`\((?:(?:${IN_BRACKETS})[: ]{0,2}){0,3}${SOME}(?: (?:${IN_BRACKETS}))?\)`
  ),
  row2(
    "merged",
    "list of a squash",
    "body",
    String.raw`^(?: {4}|\s{0,4}[*-] )(?!revert\b)\S.{0,300} \(${SOME}\)\s*$`
  ),
  row2("merged", "git merge --squash", "body", `^commit (?<origins>[0-9a-f]{40})$`),
  row2(
    "merged",
    "GitHub merge",
    "subject",
    `^(?:squash(?:ed)? )?merged? (?:of )?(?:pull request|pr)s? ${SOME}`
  ),
  row2("merged", "bors", "subject", String.raw`^(?:\[[^\]]{1,60}\] ?)?merge ${SOME}`),
  row2("merged", "Homu", "subject", `^(?:auto|rollup) merge of ${SOME}`),
  row2("merged", "rollup", "body", String.raw`^\s{0,4}[*-] ${SOME}`, /^successful merges:/i),
  row2(
    "merged",
    "GitLab",
    "body",
    String.raw`^see (?:merge|pull) request:? (?<origins>(?:[\w.-]{1,100}\/[\w.-]{1,100})?[!#]\d{1,9})$`
  ),
  row2(
    "picked",
    "git cherry-pick -x",
    "anywhere",
    `cherry[- ]picked from (?:commits?|prs?|pull requests?)?:? ?${SOME}`
  ),
  row2(
    "picked",
    "cherry-pick tools",
    "anywhere",
    String.raw`^(?:\[[^\]]{1,60}\] ?)?(?:this is an? )?${ADJECTIVES}cherry[- ]?pick(?:s|ed)? ${OF}${SOME}`
  ),
  row2(
    "picked",
    "Kubernetes cherry-pick branch",
    "subject",
    String.raw`cherry-pick-of-(?<origins>#\d{1,9}(?:-#\d{1,9}){0,20})`
  ),
  row2(
    "picked",
    "Mergify branch",
    "subject",
    String.raw`from \S{0,200}mergify\/(?:bp|copy)\/\S{1,200}\/pr-(?<number>\d{1,9})(?![\w.])`
  ),
  row2(
    "picked",
    "branch of a backport",
    "subject",
    String.raw`from \S{0,200}\/backport[-/](?:pr-)?(?<number>\d{1,9})(?![\w.])`
  ),
  row2(
    "picked",
    "backport tools",
    "anywhere",
    String.raw`^(?:\[[^\]]{1,60}\] ?)?(?:this (?:pr |pull request )?(?:is )?(?:an? )?)?${ADJECTIVES}(?:back|forward)[- ]?port(?:s|ed|ing)?:? (?:\d{1,4}\/\d{1,4} commits? )?${OF}${SOME}(?: from ${SOME.replace("<origins>", "<more>")})?`
  ),
  row2(
    "picked",
    "korthout/backport-action, by a label",
    "body",
    String.raw`^automat(?:ed|ic) backport to \S{1,200}, triggered by a label in ${SOME}`
  ),
  row2(
    "picked",
    "HashiCorp backport assistant",
    "body",
    `auto-generated from ${SOME} to be assessed for backporting`
  ),
  row2(
    "picked",
    "sqren/backport",
    "body",
    String.raw`\(${SOME}\)`,
    /^(?:#{1,3} )?(?:backport:$|backports the following commits|this will backport the following commits)/i
  ),
  row2(
    "picked",
    "trailer of a pick",
    "body",
    String.raw`^[\s*•-]{0,4}\**(?:original[- ](?:pr|pull[- ]request|commit)|backport(?:ed)?[- ](?:of|from)|cherry[- ]pick(?:ed)?[- ](?:of|from)|upstream[- ](?:pr|commit)|(?:picked|rebased)[- ]from|main[- ](?:branch[- ])?pr)\**:\**\s?${SOME}`
  ),
  row2(
    "picked",
    "stable kernels",
    "body",
    String.raw`^\[?\s?(?:commit (?<origins>[0-9a-f]{7,40}) upstream|upstream commit (?<more>[0-9a-f]{7,40}))\b`
  ),
  row2(
    "landed",
    "trailer of a landing bot",
    "body",
    `^(?:(?:backport-)?pr-url|pull[- ]request(?:[- ]resolved)?|github[- ]pull(?:[- ]request)?|merged[- ]pr|github-reference|pr): (?:closes )?${SOME}`
  ),
  row2("landed", "Angular landing", "body", `^pr close ${SOME}`),
  row2(
    "landed",
    "Apache landing",
    "body",
    String.raw`^(?:this closes ${SOME}|closes ${SOME.replace("<origins>", "<more>")} from \S)`
  ),
  row2(
    "landed",
    "landing by an address",
    "body",
    String.raw`^closes:? (?<origins>https?:\/\/[^\s<>()]{1,300}\/pull\/\d{1,9})(?!\w)`
  ),
  row2(
    "closed",
    "landing by hand, as curl does",
    "body",
    String.raw`^closes:? (?<origins>#\d{1,9}(?:, #\d{1,9}){0,20})$`
  ),
  row2(
    "landed",
    "Copybara",
    "body",
    `^(?:copybara_integrate_review=|imported from github pr |this is an imported pull request from )${SOME}`
  )
];

// src/core/namings/origins.ts
var MAY_NAME = /[#!]\d|gh-\d|https?:|[0-9a-f]{7}|\/pr-\d|backport[-/]/i;
var ONE2 = /(?:[\w.-]{1,100}\/[\w.-]{1,100})?[#!]\d{1,9}|gh-\d{1,9}|https?:\/\/[^\s<>(),]+|(?<![\w/])[0-9a-f]{7,40}(?!\w)/gi;
var COMMIT_URL = /^https?:\/\/([^/]{1,253})\/[\w.-]{1,100}\/[\w.-]{1,100}\/commit\/([0-9a-f]{7,40})\b/i;
var LIST_ITEM = /^\s*[*-] /;
function readOne2(word, { how, by }, { repository, host }) {
  const ref = readReference(word.replace("!", "#"), host);
  if (ref) {
    const key = refKey(resolveReference(ref, repository));
    const own = key.startsWith(`${repositoryRef(repository)}#`);
    return own || how === "picked" ? [{ kind: "pull", ref: key, how, by }] : [];
  }
  const url = COMMIT_URL.exec(word);
  const hash = (url?.[1]?.toLowerCase() === host.toLowerCase() ? url[2] : word)?.toLowerCase() ?? "";
  return /^(?=.*\d)[0-9a-f]{7,40}$/.test(hash) ? [{ kind: "commit", hash, how, by }] : [];
}
function readMatch(match, line2, home) {
  const { origins = "", more = "", number } = match.groups ?? {};
  const words2 = `${origins} ${more} ${number ? `#${number}` : ""}`.match(ONE2) ?? [];
  return words2.flatMap((word) => readOne2(word, line2, home));
}
function readRow(text, row3, home) {
  const found = [];
  row3.pattern.lastIndex = 0;
  for (let match = row3.pattern.exec(text); match; match = row3.pattern.exec(text)) {
    found.push(...readMatch(match, row3, home));
  }
  return found;
}
var OF_SUBJECT = ORIGIN_LINES.filter(({ where }) => where !== "body");
var OF_BODY = ORIGIN_LINES.filter(({ where }) => where !== "subject");
function withoutReverted(subject) {
  if (!/^\W*revert\b/i.test(subject)) return subject;
  return subject.slice(Math.max(subject.lastIndexOf('"') + 1, subject.lastIndexOf("(")));
}
function linesOf2(message) {
  const [subject = "", ...body] = message.split(/\r\n?|\n/);
  return [withoutReverted(subject), ...body];
}
function originsOf(message, repository, host = "github.com") {
  if (!MAY_NAME.test(message)) return [];
  const home = { repository, host };
  const found = /* @__PURE__ */ new Map();
  let heading2 = "";
  for (const [at, line2] of linesOf2(message).entries()) {
    if (line2.trim() !== "" && !LIST_ITEM.test(line2)) heading2 = line2;
    if (!MAY_NAME.test(line2)) continue;
    for (const row3 of at === 0 ? OF_SUBJECT : OF_BODY) {
      if (row3.under && !(LIST_ITEM.test(line2) && row3.under.test(heading2.trim()))) continue;
      for (const origin of readRow(line2, row3, home)) {
        const named = origin.kind === "pull" ? origin.ref : origin.hash;
        const key = origin.how === "closed" ? `closed ${named}` : named;
        if (!found.has(key) || origin.how === "landed") found.set(key, origin);
      }
    }
  }
  return [...found.values()];
}

// src/github/read-some-pulls.ts
var FEW2 = 5;
var MOST_ASKED = 100;
function nodeFacts(node, repository) {
  return {
    ref: `${repository}#${node.number}`,
    url: node.url,
    title: node.title,
    body: node.body,
    author: node.author?.login ?? "ghost",
    bot: node.author?.__typename === "Bot",
    state: node.state === "OPEN" ? "open" : "closed",
    mergedAt: node.mergedAt,
    mergeCommit: node.mergeCommit?.oid ?? null,
    base: node.baseRefName,
    head: node.headRefName,
    fork: node.isCrossRepository,
    headSha: node.headRefOid,
    updatedAt: node.updatedAt,
    files: null,
    filesComplete: true
  };
}
function othersOf(error) {
  const { errors, data } = error;
  if (data && errors?.every(({ type }) => type === "NOT_FOUND")) return data;
  throw error;
}
async function readTogether(api, repository, { numbers, hashes }) {
  const declared = hashes.map((_, at) => `, $v${at}: String!`).join("");
  const fields = [
    ...numbers.map((number) => `p${number}: pullRequest(number: ${number}) { ...pull }`),
    ...hashes.map((_, at) => `c${at}: object(expression: $v${at}) { ...commit }`)
  ];
  const query = `query ($owner: String!, $repo: String!${declared}) {
    repository(owner: $owner, name: $repo) { ${fields.join(" ")} }
  }
  fragment pull on PullRequest {
    number title body url state mergedAt mergeCommit { oid } updatedAt author { login __typename }
    baseRefName headRefName headRefOid isCrossRepository
  }
  fragment commit on Commit { associatedPullRequests(first: 3) { nodes { ...pull } } }`;
  const values = Object.fromEntries(hashes.map((hash, at) => [`v${at}`, hash]));
  const { repository: found } = await api.graphql(query, { ...repo(repository), ...values }).catch(othersOf);
  const pulls = numbers.flatMap((number) => found?.[`p${number}`] ?? []);
  const ofCommit = hashes.map((hash, at) => {
    const { associatedPullRequests } = found?.[`c${at}`] ?? {};
    const nodes = (associatedPullRequests?.nodes ?? []).flatMap((node) => node ?? []);
    return [hash, nodes.map((node) => nodeFacts(node, repository))];
  });
  return {
    pulls: pulls.map((node) => nodeFacts(node, repository)),
    ofCommit: new Map(ofCommit)
  };
}
async function noneWhereGone(read) {
  try {
    return await read;
  } catch (error) {
    if (isGone(error) || statusOf(error) === 422) return [];
    throw error;
  }
}
async function readOfCommit(api, repository, sha) {
  const { data } = await api.request("GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls", {
    ...repo(repository),
    commit_sha: sha
  });
  return data.filter(({ base }) => sameRepository(base.repo.full_name, repository)).map((pull) => pullFacts(pull, repository));
}
async function readSomePulls(api, repository, asked) {
  const numbers = asked.numbers.slice(0, MOST_ASKED);
  const hashes = asked.hashes.slice(0, MOST_ASKED - numbers.length);
  if (numbers.length + hashes.length > FEW2) {
    return readTogether(api, repository, { numbers, hashes });
  }
  const [pulls, ofCommit] = await Promise.all([
    mapLimited(
      numbers,
      FEW2,
      (number) => noneWhereGone(
        readPull(api, repository, number).then((pull) => [pullFacts(pull, repository)])
      )
    ),
    mapLimited(hashes, FEW2, (hash) => noneWhereGone(readOfCommit(api, repository, hash)))
  ]);
  return {
    pulls: pulls.flat(),
    ofCommit: new Map(hashes.map((hash, at) => [hash, ofCommit[at] ?? []]))
  };
}

// src/collect/came-with.ts
var SHORT = 7;
function addCommit({ commits }, sha, pull) {
  if (!sha || !pull.mergedAt) return;
  const short2 = sha.slice(0, SHORT);
  const near = commits.get(short2);
  if (near) near.push({ sha, pull });
  else commits.set(short2, [{ sha, pull }]);
}
function add(known, pull) {
  known.pulls.set(issueRef(pull.ref), pull);
  addCommit(known, pull.mergeCommit, pull);
  addCommit(known, pull.headSha, pull);
}
function ofHash(hash, { commits }) {
  const near = commits.get(hash.slice(0, SHORT)) ?? [];
  return near.filter(({ sha }) => sha.startsWith(hash)).map(({ pull }) => pull);
}
function pullsOf(origin, known) {
  if (origin.kind === "commit") return ofHash(origin.hash, known);
  const pull = known.pulls.get(origin.ref);
  if (!pull) return [];
  if (pull.mergedAt !== null) return origin.how === "closed" ? [] : [pull];
  const landed = origin.how === "landed" || origin.how === "closed";
  return landed && pull.state === "closed" ? [pull] : [];
}
function originsIn({ repository, host, commits }) {
  const home = repositoryRef(repository);
  return commits.map(({ sha, message }) => ({
    sha,
    named: originsOf(message, repository, host).filter(
      (origin) => origin.kind === "commit" || repositoryOf(origin.ref) === home
    )
  }));
}
function cameWith(origins, known) {
  const all = origins.flatMap(({ sha, named }) => [
    ...ofHash(sha, known).filter((pull) => pull.mergeCommit === sha),
    ...named.flatMap((origin) => pullsOf(origin, known))
  ]);
  return [...new Map(all.map((pull) => [issueRef(pull.ref), pull])).values()];
}
function missingOf(origins, known, closed) {
  const numbers = /* @__PURE__ */ new Set();
  const hashes = /* @__PURE__ */ new Set();
  for (const { sha, named } of origins) {
    const explained = named.some(
      (origin) => pullsOf(origin, known).some((pull) => pull.mergeCommit !== sha)
    );
    for (const origin of named) {
      if (origin.kind === "commit") {
        if (!explained) hashes.add(origin.hash);
      } else if (origin.how !== "closed" && !closed.isWhole() && !known.pulls.has(origin.ref)) {
        numbers.add(numberOf(origin.ref));
      }
    }
  }
  return { numbers: [...numbers], hashes: [...hashes] };
}
async function readCameWith(api, range, closed) {
  const origins = originsIn(range);
  const known = { pulls: /* @__PURE__ */ new Map(), commits: /* @__PURE__ */ new Map() };
  for (const pull of closed.pulls.values()) add(known, pull);
  const missing = missingOf(origins, known, closed);
  const asked = missing.numbers.length + missing.hashes.length;
  if (asked === 0) return whole(cameWith(origins, known));
  const what2 = "the pull requests that commits of the range name";
  const { unread: unread2 } = await attemptReading(what2, null, async () => {
    const { pulls, ofCommit } = await readSomePulls(api, range.repository, missing);
    for (const pull of pulls) add(known, pull);
    for (const [hash, own] of ofCommit) for (const pull of own) addCommit(known, hash, pull);
    const why = `${asked} are not in the list, and only ${MOST_ASKED} are read`;
    return { value: null, unread: asked > MOST_ASKED ? [{ what: what2, why }] : [] };
  });
  return { value: cameWith(origins, known), unread: unread2 };
}

// src/core/release/lines.ts
var VERSION = /^(?:(.{1,200}?)[-@/])?v?(\d{1,9})\.(\d{1,9})\.(\d{1,9})(?:\+[\w.-]{1,100})?$/;
var PRERELEASE = /\d+\.\d+\.\d+-([a-z]+)/i;
var STARTS_AS_VERSION = /^v?\d+\.\d+\.\d+/;
var COMPONENT = /^release-please--branches--.+--components--(.+)$/;
var CHANGELOG = /^(?:(.*)\/)?changelog(?:\.\w+)?$/i;
var YEAR = 366 * 864e5;
function readVersion(tag) {
  const match = VERSION.exec(tag);
  if (!match || STARTS_AS_VERSION.test(match[1] ?? "")) return null;
  return { name: match[1] ?? "", numbers: match.slice(2, 5).map(Number) };
}
function wholeVersion(tag) {
  return tag.replace(/(\d\.\d{1,9}\.\d{1,9})-[a-z][\w.-]*$/i, "$1");
}
function matchesLine(tag, pattern) {
  const [, kind] = PRERELEASE.exec(tag) ?? [];
  if (kind && !pattern.toLowerCase().includes(kind.toLowerCase())) return false;
  return matchesAny(tag, [pattern]);
}
function newestFirst(tags) {
  return [...tags].sort((a, b) => a.at === b.at ? 0 : a.at < b.at ? 1 : -1);
}
function linesOf3(tags, { release }) {
  if (release.tags) {
    return release.tags.map((pattern) => ({
      key: pattern,
      configured: true,
      tags: newestFirst(tags.filter(({ name }) => matchesLine(name, pattern)))
    }));
  }
  const lines2 = /* @__PURE__ */ new Map();
  for (const tag of tags) {
    const version = readVersion(tag.name);
    if (version) lines2.set(version.name, [...lines2.get(version.name) ?? [], tag]);
  }
  return [...lines2].map(([key, own]) => ({ key, configured: false, tags: newestFirst(own) }));
}
function isLineOf({ key, configured }, name) {
  if (!configured) return key === name || name !== "" && key.endsWith(`/${name}`);
  const prefixes = name ? [`${name}-`, `${name}@`, `${name}/`] : [""];
  return prefixes.some(
    (prefix) => matchesAny(`${prefix}v1.2.3`, [key]) || matchesAny(`${prefix}1.2.3`, [key])
  );
}
function componentOf(head) {
  return COMPONENT.exec(head)?.[1] ?? null;
}
function called(lines2, names) {
  const found = names.map((name) => lines2.filter((line2) => isLineOf(line2, name)));
  if (names.length === 0 || found.some((own) => own.length === 0)) return null;
  return [...new Set(found.flat())];
}
function changelogs(files) {
  return files.flatMap(({ path, status }) => {
    const match = status === "removed" ? null : CHANGELOG.exec(path);
    return match ? [match[1]?.split("/").at(-1) ?? ""] : [];
  });
}
function ofTag(lines2, tag) {
  const version = wholeVersion(tag);
  const name = readVersion(version)?.name;
  const own = lines2.filter(
    ({ key, configured }) => configured ? matchesAny(tag, [key]) || matchesAny(version, [key]) : key === name
  );
  if (own.length > 0) return own;
  return name ? [{ key: name, configured: false, tags: [] }] : null;
}
function ofComponent(lines2, component) {
  const own = called(lines2, [component]);
  if (own) return own;
  const whole2 = lines2.some((line2) => isLineOf(line2, ""));
  return whole2 ? null : [{ key: component, configured: false, tags: [] }];
}
function bumpedLines(lines2, { tag, head = "", files = [], now }) {
  const component = componentOf(head);
  const told = tag ? ofTag(lines2, tag) : component ? ofComponent(lines2, component) : called(lines2, changelogs(files));
  if (told) return { lines: told, told: true };
  const since = new Date(Date.parse(now) - YEAR).toISOString();
  const tagged = lines2.filter(({ tags }) => tags.length > 0);
  const recent = tagged.filter(({ tags }) => (tags[0]?.at ?? "") >= since);
  return { lines: recent.length > 0 ? recent : tagged, told: false };
}
function isLower(a, b) {
  const at = a.findIndex((number, place) => number !== b[place]);
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
}
function inTurn(tags, version) {
  const own = version === null ? null : readVersion(wholeVersion(version));
  if (!own) return [...tags];
  const lower = tags.filter(({ name }) => {
    const other = readVersion(name);
    return other !== null && isLower(other.numbers, own.numbers);
  });
  return [...lower, ...tags.filter((tag) => !lower.includes(tag))];
}

// src/github/read-gates.ts
var FAILED = ["failure", "timed_out"];
function failedOn({ checkSuites }) {
  if (!checkSuites?.nodes) return void 0;
  const runs = checkSuites.nodes.flatMap((suite) => suite?.checkRuns?.nodes ?? []);
  return runs.some((run) => FAILED.includes((run?.conclusion ?? "").toLowerCase()));
}
function failedAt(commit) {
  const merged = (commit.associatedPullRequests?.nodes ?? []).filter(
    (pull) => pull?.mergeCommit?.oid === commit.oid
  );
  const heads = merged.flatMap((pull) => pull?.commits?.nodes ?? []);
  const own = failedOn(commit);
  return own === void 0 ? void 0 : own || heads.some((one) => one && failedOn(one.commit));
}
async function readGates(api, repository, shas) {
  const declared = shas.map((_, at) => `$v${at}: GitObjectID!`).join(", ");
  const fields = shas.map((_, at) => `c${at}: object(oid: $v${at}) { ...gate }`).join(" ");
  const query = `query ($owner: String!, $repo: String!, $check: String!, ${declared}) {
    repository(owner: $owner, name: $repo) { ${fields} }
  }
  fragment checks on Commit {
    checkSuites(first: 10, filterBy: {checkName: $check}) {
      nodes { checkRuns(first: 5, filterBy: {checkName: $check, checkType: LATEST}) { nodes { conclusion } } }
    }
  }
  fragment gate on Commit {
    oid
    ...checks
    associatedPullRequests(first: 3) {
      nodes { mergeCommit { oid } commits(last: 1) { nodes { commit { ...checks } } } }
    }
  }`;
  const values = Object.fromEntries(shas.map((sha, at) => [`v${at}`, sha]));
  const { repository: found } = await api.graphql(query, {
    ...repo(repository),
    check: RELEASE_CHECK,
    ...values
  });
  const gates = /* @__PURE__ */ new Map();
  shas.forEach((sha, at) => {
    const commit = found?.[`c${at}`];
    const failed = commit ? failedAt({ ...commit, oid: sha }) : void 0;
    if (failed !== void 0) gates.set(sha, failed);
  });
  return gates;
}
async function readGate(api, repository, sha) {
  const { data } = await api.request("GET /repos/{owner}/{repo}/commits/{ref}/check-runs", {
    ...repo(repository),
    ref: sha,
    check_name: RELEASE_CHECK,
    per_page: 100
  });
  return data.check_runs.some(
    ({ name, conclusion }) => name === RELEASE_CHECK && FAILED.includes(conclusion ?? "")
  );
}

// src/github/read-tags.ts
var DEPTH = 3;
function peel(name, target) {
  if (!target) return [];
  if (target.target) return peel(name, target.target);
  const { __typename: type = "Commit", oid: sha, committedDate: at = "" } = target;
  return sha && type === "Commit" ? [{ name, sha, at }] : [];
}
function targetFields(depth) {
  const below = depth > 0 ? ` ... on Tag { target { ${targetFields(depth - 1)} } }` : "";
  return `__typename oid ... on Commit { committedDate }${below}`;
}
function refsField(more = "") {
  return `refs(refPrefix: "refs/tags/", first: ${PAGE_SIZE}, orderBy: {field: TAG_COMMIT_DATE, direction: DESC}${more}) {
      nodes { name target { ${targetFields(DEPTH)} } }
      pageInfo { hasNextPage }
    }`;
}
async function readRefs(api, repository, named) {
  const [declared, own] = named ? [", $named: String!", `named: ${refsField(", query: $named")}`] : ["", ""];
  const query = `query ($owner: String!, $repo: String!${declared}) {
    repository(owner: $owner, name: $repo) { ${refsField()} ${own} }
  }`;
  const { repository: found } = await api.graphql(query, {
    ...repo(repository),
    ...named ? { named } : {}
  });
  if (!found) throw new Error("the repository was not given");
  const lists = [found.refs, found.named].flatMap((list2) => list2 ?? []);
  const nodes = lists.flatMap((list2) => list2.nodes ?? []).flatMap((node) => node ?? []);
  const tags = nodes.flatMap(({ name, target }) => peel(name, target));
  return {
    tags: [...new Map(tags.map((tag) => [tag.name, tag])).values()],
    complete: lists.some(
      ({ nodes: own2, pageInfo }) => !(pageInfo?.hasNextPage ?? (own2?.length ?? 0) >= PAGE_SIZE)
    ),
    fromReleases: false
  };
}
async function readReleases(api, repository) {
  const { data } = await api.request("GET /repos/{owner}/{repo}/releases", {
    ...repo(repository),
    per_page: PAGE_SIZE
  });
  const published = data.filter(({ draft, prerelease }) => !draft && !prerelease);
  const tags = published.map(({ tag_name: name, published_at, created_at }) => ({
    name,
    sha: null,
    at: published_at ?? created_at
  }));
  return { tags, complete: data.length < PAGE_SIZE, fromReleases: true };
}
async function readTags(api, repository, named = null) {
  try {
    return await readRefs(api, repository, named);
  } catch (error) {
    if (!hasNoGraphql(error)) throw error;
    return readReleases(api, repository);
  }
}

// src/collect/last-release.ts
var MOST_TESTED = 5;
var MOST_GATES = 40;
function searchesOf({ tags }, released) {
  const { config, headSha, tag, version } = released;
  const earlier = tags.filter(({ name, sha }) => name !== tag && sha !== headSha);
  const { lines: lines2, told } = bumpedLines(linesOf3(earlier, config), released);
  const own = lines2.length === 1 ? version : null;
  return {
    searches: lines2.map((line2) => ({ tags: inTurn(line2.tags, own), settled: false })),
    told
  };
}
function oldestOf(searches) {
  const heads = searches.flatMap(({ tags, settled }) => settled ? [] : tags[0] ?? []);
  return [...heads].sort((a, b) => a.at < b.at ? -1 : 1)[0] ?? null;
}
function drop(searches, gone) {
  for (const search of searches) {
    if (!search.settled) search.tags = search.tags.filter((tag) => !gone(tag));
  }
}
function gatesOf({ api, repository }, searches) {
  const shas = searches.flatMap(({ tags }) => tags.slice(0, MOST_TESTED)).flatMap(({ sha }) => sha ?? []);
  const first = [...new Set(shas)].slice(0, MOST_GATES);
  const none = /* @__PURE__ */ new Map();
  let all = null;
  return async (sha) => {
    all ??= first.length > 0 ? readGates(api, repository, first).catch(() => none) : Promise.resolve(none);
    return (await all).get(sha) ?? readGate(api, repository, sha);
  };
}
async function settle2(searches, { tag, range }, isHeld) {
  const inside = new Set(range.commits.map(({ sha }) => sha));
  for (const search of searches) {
    while (!search.settled && search.tags[0]) {
      const head = search.tags[0];
      const follows = head.sha !== null && (head.sha === tag.sha || inside.has(head.sha));
      if (follows && !await isHeld(head)) search.settled = true;
      else if (follows || head.sha !== null && head.at >= tag.at) search.tags.shift();
      else break;
    }
  }
}
function startsBefore(range, { tag }) {
  return range.commits.some(({ sha }) => sha === tag.sha);
}
async function findLastRelease(released) {
  const { api, repository, base, headSha, head = "" } = released;
  const list2 = await readTags(api, repository, componentOf(head));
  const { searches, told } = searchesOf(list2, released);
  const { fromReleases } = list2;
  const gateOf = gatesOf(released, searches);
  const heldBack = /* @__PURE__ */ new Set();
  const isHeld = async ({ name, sha }) => {
    const held = sha !== null && await gateOf(sha);
    if (held) heldBack.add(name);
    return held;
  };
  let best = null;
  for (let tested = 0; ; tested += 1) {
    const next = oldestOf(searches);
    if (!next) break;
    if (tested >= MOST_TESTED) {
      throw new Unreadable(
        `${MOST_TESTED} tags were compared, the last one ${next.name}, and lines of releases are left; tell them apart by release.tags`
      );
    }
    const range = await compare(api, repository, next.sha ?? next.name, base, true);
    const tag = { ...next, sha: range.baseSha };
    const onHead = tag.sha === headSha || released.tag !== void 0 && range.status === "identical";
    const follows = range.status === "ahead" || range.status === "identical";
    if (!follows || onHead || await isHeld(tag)) {
      drop(searches, ({ name, sha }) => name === next.name || sha === tag.sha);
      continue;
    }
    for (const search of searches) if (search.tags[0]?.name === next.name) search.settled = true;
    if (!best || startsBefore(range, best)) best = { tag, range };
    await settle2(searches, best, isHeld);
  }
  const without = searches.filter(({ settled }) => !settled);
  const isFirst = searches.length === without.length || told && without.length > 0;
  if (isFirst && !list2.complete) {
    throw new Unreadable(
      "none of the newest tags is one of an earlier release; name them by release.tags"
    );
  }
  if (isFirst || !best) return { tag: null, heldBack: [...heldBack], fromReleases, range: null };
  return { tag: best.tag.name, heldBack: [...heldBack], fromReleases, range: best.range };
}

// src/core/release/reversed.ts
var HUNK = /^@@ -(\S+) \+(\S+) @@/;
var STATUS = { added: "removed", removed: "added" };
function reversedPatch(patch) {
  return patch.split("\n").map((line2) => {
    if (line2.startsWith("@@")) return line2.replace(HUNK, "@@ -$2 +$1 @@");
    const [sign, rest] = [line2[0], line2.slice(1)];
    return sign === "+" ? `-${rest}` : sign === "-" ? `+${rest}` : line2;
  }).join("\n");
}
function reversedFile(file) {
  const { path, status, additions, deletions = 0, from, patch, oid } = file;
  const keeps = status === "added" || status === "removed" || additions + deletions === 0;
  return {
    path: from ?? path,
    status: STATUS[status] ?? status,
    additions: deletions,
    deletions: additions,
    ...from ? { from: path } : {},
    patch: typeof patch === "string" ? reversedPatch(patch) : patch ?? null,
    // What stood there before is not told, unless the file came, went or moved whole.
    oid: keeps ? oid ?? null : null
  };
}

// src/github/read-range.ts
async function readRange(api, repository, base, head) {
  const range = await compare(api, repository, base, head);
  if (range.status !== "behind") return range;
  const taken = await compare(api, repository, head, base);
  const { baseSha } = range;
  return { ...taken, status: "behind", files: taken.files.map(reversedFile), baseSha };
}

// src/collect/own-range.ts
var COMPARE_FILES = 300;
async function readOwn(api, subject, wire) {
  const { repository } = subject;
  const base = subject.base ?? wire?.base.ref ?? null;
  const head = subject.head ?? wire?.head.sha ?? null;
  if (!base || !head) throw new Unreadable("there is no base and head to compare");
  const range = await readRange(api, repository, base, head);
  const cut = range.files.length >= COMPARE_FILES;
  if (!wire) {
    const pulls = subject.event === "merge_group" ? await readGroup(api, subject, range) : [];
    return { range, listed: !cut, pulls };
  }
  const { files, complete } = cut ? await readFiles(api, repository, wire.number) : { files: range.files, complete: true };
  return {
    range: { ...range, files },
    listed: complete,
    pulls: [ownPull(wire, repository, files)]
  };
}
async function readTagged(api, repository, sha) {
  const {
    message,
    author,
    bot = false,
    parents = [],
    at = null
  } = await readCommit(api, repository, sha);
  return {
    status: "identical",
    commits: [{ sha, message, author, bot, parents, at }],
    complete: true,
    files: [],
    oldest: at,
    newest: at,
    parted: sha,
    baseSha: sha
  };
}

// src/collect/release-range.ts
var CLOSED_PAGES2 = 30;
var VERSION2 = /(?<![\w.])v?\d+\.\d+\.\d+(?![\w.-])/g;
function joined(since, own) {
  const commits = new Map([...since.commits, ...own.commits].map((one) => [one.sha, one]));
  const dates = [since.oldest, since.newest, own.oldest, own.newest].flatMap((at) => at ?? []).sort();
  return {
    ...own,
    commits: [...commits.values()],
    complete: since.complete && own.complete,
    files: [...since.files, ...own.files],
    oldest: dates[0] ?? null,
    newest: dates.at(-1) ?? null
  };
}
async function readLast(api, subject, own, { config, now, defaultBranch }) {
  const { repository, tag } = subject;
  const pull = own?.pulls.find(
    ({ base, head }) => releasesBase({ base, head, defaultBranch }, config)
  );
  if (!tag && !pull) return { asked: false, ...whole(null) };
  const headSha = subject.head ?? pull?.headSha ?? "";
  const found = await attempt(
    "where the last release was",
    null,
    () => findLastRelease({
      api,
      repository,
      config,
      now,
      tag,
      head: pull?.head,
      files: pull?.files ?? [],
      base: own?.range.baseSha ?? headSha,
      headSha,
      version: tag ?? pull?.title.match(VERSION2)?.at(-1) ?? null
    })
  );
  return { asked: true, ...found };
}
async function readPulls(api, repository, host, range) {
  const closed = closedPulls(api, repository, CLOSED_PAGES2);
  const reached = !range.oldest || await closed.reach(range.oldest);
  const { value, unread: unread2 } = await readCameWith(
    api,
    { repository, host, commits: range.commits },
    closed
  );
  const what2 = "the list of closed pull requests";
  const cut = reached ? [] : [{ what: what2, why: "it is longer than is read" }];
  return { closed, pulls: value, unread: [...cut, ...unread2] };
}
function unreadOf(subject, { commits, complete }, own) {
  const { repository } = subject;
  const missing = subject.group.filter(
    (number) => !own.some(({ ref }) => ref.endsWith(`#${number}`))
  );
  const why = "the merge group names it, and it is not open";
  return [
    ...complete ? [] : [{ what: "the list of commits", why: `only ${commits.length} were read` }],
    ...missing.map((number) => unreadIssue(refKey({ repository, number }), why))
  ];
}
async function readRelease(api, subject, context) {
  const { event, repository, tag, head: sha } = subject;
  const [about, wire] = await Promise.all([
    api.request("GET /repos/{owner}/{repo}", repo(repository)),
    subject.pull === null ? null : readPull(api, repository, subject.pull)
  ]);
  const { default_branch: defaultBranch } = about.data;
  if (tag && !sha) throw new Unreadable(`nothing says on which commit ${tag} stands`);
  const own = tag ? null : await readOwn(api, subject, wire);
  const last = await readLast(api, subject, own, { ...context, defaultBranch });
  const since = last.value?.range ?? null;
  const alone = own?.range ?? (since ? null : await readTagged(api, repository, sha ?? ""));
  const range = since && alone ? joined(since, alone) : since ?? alone;
  const { value: found } = last;
  const read = await readPulls(api, repository, context.host, range);
  const behind = range.status === "behind";
  const ends = {
    base: subject.base ?? wire?.base.ref ?? "",
    head: tag ?? wire?.head.ref ?? sha ?? ""
  };
  const release = {
    event,
    repository,
    visibility: visibilityOf(about.data),
    defaultBranch,
    base: found?.tag ?? (ends.base || ends.head),
    head: ends.head,
    headSha: wire?.head.sha ?? sha ?? "",
    baseSha: range.baseSha,
    parted: range.parted,
    diverged: range.status === "diverged",
    behind,
    ...found ? {
      lastRelease: {
        tag: found.tag,
        heldBack: found.heldBack,
        fromReleases: found.fromReleases
      }
    } : {},
    commits: range.commits,
    oldest: range.oldest,
    newest: range.newest,
    files: range.files,
    pulls: read.pulls,
    own: own?.pulls ?? [],
    roles: {},
    checks: [],
    unread: [...last.unread, ...unreadOf(subject, range, own?.pulls ?? []), ...read.unread]
  };
  const whereOwnStarts = behind ? range.baseSha : range.parted;
  return {
    release,
    closed: read.closed,
    start: last.asked ? since?.baseSha ?? null : whereOwnStarts,
    listed: last.asked ? since !== null && since.files.length < COMPARE_FILES && own?.listed !== false : own?.listed === true
  };
}

// src/collect/release.ts
function nothing(subject) {
  return {
    event: subject.event,
    repository: subject.repository,
    visibility: "public",
    defaultBranch: "",
    base: subject.base ?? "",
    head: subject.head ?? "",
    headSha: subject.head ?? "",
    baseSha: "",
    parted: "",
    diverged: false,
    behind: false,
    commits: [],
    oldest: null,
    newest: null,
    files: [],
    pulls: [],
    own: [],
    roles: {},
    checks: [],
    unread: []
  };
}
async function loadConfig(options) {
  const { client, subject, configPath, app } = options;
  const what2 = "the configuration";
  const { value: config, unread: unread2 } = await attemptReading(what2, defaultConfig(), async () => {
    const reading = await readConfig(client.api, subject.repository, configPath);
    const beside = reading.file ? [] : await readBeside(client.api, subject.repository);
    const said = [
      ...reading.problems.map(formatConfigProblem),
      ...beside.map((path) => saysBeside(path, CONFIG_PATH))
    ];
    return { value: reading.config, unread: said.map((why) => ({ what: what2, why })) };
  });
  const since = config.incidents.since ?? app?.installedAt;
  return {
    value: since ? { ...config, incidents: { ...config.incidents, since } } : config,
    unread: unread2
  };
}
async function readDecisionFacts(options) {
  const { client, subject, host, now, app = null } = options;
  const { repository } = subject;
  const config = await loadConfig(options);
  const range = await attempt(
    { what: "the range of commits", about: "range" },
    null,
    () => readRelease(client.api, subject, { config: config.value, host, now })
  );
  const incidentsRepository = options.incidentsRepository ?? config.value.incidents.repository ?? repository;
  const elsewhere = repositoryRef(incidentsRepository) !== repositoryRef(repository);
  const other = elsewhere && options.incidents || client;
  const readers = readersOf(client.api, other.api, repository);
  const requests = () => client.requests() + (other === client ? 0 : other.requests());
  const about = { config: config.value, host, now, incidentsRepository };
  if (!range.value) {
    const release2 = nothing(subject);
    return {
      version: 1,
      ...about,
      release: release2,
      teams: {},
      ...noIncidents(repository),
      evidence: noEvidence(),
      lessons: [],
      unread: [...config.unread, ...range.unread],
      requests: requests()
    };
  }
  const { closed } = range.value;
  const policies2 = await readPolicyFacts(client.api, range.value, about);
  const { teams } = policies2.value;
  const { value: release, unread: unread2 } = await withOwnChanges(
    readers,
    { ...about, release: policies2.value.release },
    closed
  );
  const incidents = await readIncidents(readers, { ...about, release }, app);
  const known = { ...about, ...incidents.value, release };
  const evidence = await readReleaseEvidence(readers, known, closed);
  const lessons = await readLessons(readers, known, range.value);
  const change = await readReleaseConfig(client.api, release);
  const readings = [config, range, policies2, { unread: unread2 }, incidents, evidence, lessons, change];
  return {
    version: 1,
    ...about,
    teams,
    ...incidents.value,
    release,
    evidence: evidence.value,
    lessons: lessons.value,
    ...change.value ? { configChange: change.value } : {},
    unread: readings.flatMap((one) => one.unread),
    requests: requests()
  };
}
async function gateRelease(options) {
  const facts = await readDecisionFacts(options);
  return { facts, decision: decideRelease(facts) };
}

// src/core/release/report/tables.ts
var MOST_ROWS = 50;
var MOST_REFUSED = 5;
function table(head, rows) {
  const line2 = (cells) => `| ${cells.map(cell).join(" | ")} |`;
  return [line2(head), `|${"---|".repeat(head.length)}`, ...rows.map(line2)].join("\n");
}
function note({ contained, serious, verdict, kinds }) {
  if (contained) return "its remedy is in this release; the next one owes the rest";
  if (verdict !== "ship") return "";
  if (!serious) return "not serious, owes nothing";
  const open = [kinds.eval, kinds.gate].some((one) => one === "missing" || one === "planned");
  return open ? "does not hold this; the next release owes it" : "nothing owed";
}
function incidentRow(incident) {
  const { ref, url, title: title2, severity, primaryClass, kinds, owners, verdict } = incident;
  const said = [title2 ? plain(title2, 60) : "", note(incident)].filter(Boolean);
  return [
    `${VERDICT_WORDS[verdict]} ${[link(code(ref), url), ...said].join("<br>")}`,
    plain(severity ?? "–", 20),
    plain(primaryClass ?? "–", 60),
    STATUS_WORDS[kinds.eval],
    STATUS_WORDS[kinds.gate],
    owners.map((owner) => code(owner)).join(" ") || (verdict === "ship" ? "–" : "nobody")
  ];
}
function incidentTable({ incidents }) {
  if (incidents.length === 0) return [];
  const head = ["Incident", "Severity", "Class", "Eval", "Gate", "Owner"];
  const rows = incidents.slice(0, MOST_ROWS).map(incidentRow);
  const more = incidents.length - MOST_ROWS;
  return ["### Incidents", table(head, rows), ...more > 0 ? [`… and ${more} more.`] : []];
}
function landedList({ incidents }) {
  const lines2 = incidents.flatMap(
    ({ ref, ledger }) => (ledger?.entries ?? []).flatMap(({ kind, text, evidence }) => {
      const what2 = text ? ` “${plain(text, 120)}”` : "";
      return evidence ? [`- ✅ ${code(ref)} ${kind}${what2}: ${landedBy(evidence, repositoryOf(ref))}`] : [];
    })
  );
  if (lines2.length === 0) return [];
  const more = lines2.length - MOST_ROWS;
  const rest = more > 0 ? [`- … and ${more} more.`] : [];
  return ["### What has landed", [...lines2.slice(0, MOST_ROWS), ...rest].join("\n")];
}
var SIGNS = {
  pass: "✅ met",
  fail: "❌ not met",
  unknown: "🔎 not known",
  "not-applicable": "– does not apply",
  waived: "⏭ waived"
};
function policyTable({ policies: policies2 }) {
  if (policies2.length === 0) return [];
  const rows = policies2.map(({ id, kind, because, owner, state }) => [
    code(id),
    kind,
    because ? code(because) : "–",
    owner ? code(owner) : "–",
    SIGNS[state]
  ]);
  const head = ["Policy", "Kind", "Because of", "Owner", "State"];
  return ["### Policies", table(head, rows)];
}
function waiverList({ waiver: whole2, incidents, policies: policies2 }) {
  const all = [
    ...whole2 ? [{ about: "the whole gate", waiver: whole2 }] : [],
    ...incidents.flatMap(
      ({ ref, waivers }) => waivers.map((waiver) => ({ about: `${ref} ${waiver.what}`, waiver }))
    ),
    ...policies2.flatMap(({ id, waiver }) => waiver ? [{ about: `policy ${id}`, waiver }] : [])
  ];
  if (all.length === 0) return [];
  const lines2 = all.map(
    ({ about, waiver: { until, by, reason, url } }) => `- ${code(about)} until **${until}** by ${code(`@${by}`)}: ${plain(reason)} (${link("comment", url)})`
  );
  return ["### Waivers in force", lines2.join("\n")];
}
function refusedList({ refused }) {
  if (refused.length === 0) return [];
  const lines2 = refused.slice(-MOST_REFUSED).map(
    ({ by, text, why, url }) => `- ${link(code(text), url)} by ${code(`@${by}`)}: ${plain(why)}`
  );
  return ["### Commands that do not count", lines2.join("\n")];
}

// src/core/release/report/summary.ts
function against({ reasons }) {
  return reasons.filter(({ verdict }) => verdict !== "ship");
}
function titleOf(decision) {
  const { verdict, waiver, until } = decision;
  const reasons = against(decision).length;
  if (waiver) return `⚠️ Ship by waiver until ${waiver.until}`;
  if (verdict === "ship" && until) return `⚠️ Ship until ${until.slice(0, 10)}, then a waiver ends`;
  return `${VERDICT_WORDS[verdict]}${reasons > 0 ? `: ${count(reasons, "reason")}` : ""}`;
}
function headline(decision, enforced) {
  const { verdict, waiver, incidents, looked } = decision;
  const open = against(decision).length;
  const loose = enforced || verdict === "ship" ? "" : " (not enforced)";
  return [
    `## ${titleOf(decision)}${loose}`,
    ...waiver ? [
      `${code(`@${waiver.by}`)} waived the gate: ${plain(waiver.reason)} (${link("comment", waiver.url)}). ${count(open, "reason")} would have blocked it.`
    ] : [],
    ...enforced ? [] : ["> Not enforced: this run reports and does not fail."],
    ...verdict === "ship" && incidents.length === 0 ? ["No incident is linked to this change."] : [],
    ...looked.notes.length > 0 ? [looked.notes.map((note2) => plain(note2, 400)).join(" ")] : [],
    ...verdict === "ship" ? [] : [blockedBy(decision, inTurn2(decision))]
  ];
}
var MOST_BLOCKERS = 5;
function inTurn2(decision) {
  const turn2 = ({ verdict, kind, test, policy }) => {
    if (verdict === "roll-back") return 0;
    if (kind || test === "lesson-removed") return 1;
    if (policy) return 2;
    return test === "answer-missing" || test === "release-decision" ? 4 : 3;
  };
  const reasons = against(decision).map((reason, at) => ({ reason, at }));
  reasons.sort((a, b) => turn2(a.reason) - turn2(b.reason) || a.at - b.at);
  return reasons.map(({ reason }) => reason);
}
function blockedBy(decision, reasons) {
  const severity = new Map(decision.incidents.map((one) => [one.ref, one.severity]));
  const names = reasons.map(({ incident, policy }) => {
    const level = incident && severity.get(incident);
    if (incident) return `${code(incident)}${level ? ` (${plain(level, 20)})` : ""}`;
    return policy ? `policy ${code(policy)}` : "what could not be read";
  });
  const distinct = [...new Set(names)];
  const more = distinct.length - MOST_BLOCKERS;
  const rest = more > 0 ? ` and ${more} more` : "";
  return `Blocked by ${distinct.slice(0, MOST_BLOCKERS).join(", ")}${rest}.`;
}
function ownedAction({ action, url, owner }) {
  return `${link(`**${plain(action)}**`, url)}${owner ? ` — ${code(owner)}` : ""}`;
}
function reasonLine(reason) {
  const about = reason.incident ?? (reason.policy ? `policy ${reason.policy}` : "this run");
  const said = plain(reason.message, 600);
  return `${VERDICT_WORDS[reason.verdict]} · ${code(about)} — ${said}`;
}
function reasonList(decision) {
  const [first, ...others] = inTurn2(decision);
  if (!first) return [];
  const more = others.length - MOST_ROWS;
  const lines2 = others.slice(0, MOST_ROWS).map((reason) => `- ${ownedAction(reason)}<br>${reasonLine(reason)}`);
  const rest = more > 0 ? [`- … and ${more} more in the output \`reasons\`.`] : [];
  const title2 = decision.waiver ? "What would have blocked it" : "What then stands against it";
  const next = decision.waiver ? "" : "**Next:** ";
  return [
    `${next}${ownedAction(first)}<br>
${reasonLine(first)}`,
    ...others.length > 0 ? [`### ${title2}`, [...lines2, ...rest].join("\n")] : []
  ];
}
function listedLine({ ref, url, title: title2, severity, closed, stranger }) {
  const notes = [
    ...closed ? ["closed before it was learned"] : [],
    ...stranger ? ["nobody vouches for it"] : []
  ];
  const said = [severity ? plain(severity, 20) : "", title2 ? plain(title2, 120) : ""];
  const note2 = notes.length > 0 ? `(${notes.join(", ")})` : "";
  return `- ${[link(code(ref), url), ...said, note2].filter(Boolean).join(" ")}`;
}
function folded(title2, listed) {
  if (listed.length === 0) return [];
  const lines2 = listed.slice(0, MOST_ROWS).map(listedLine);
  return [
    `<details><summary>${title2}: ${listed.length}</summary>

${lines2.join("\n")}

</details>`
  ];
}
var WAY_OUT = "<sub>A maintainer who did not write the release can except it in a comment on its pull request: `/waive release until <date> because <reason>`, or `/waive policy <id> …`.</sub>";
function renderSummary(decision, enforced = true) {
  const { commits, pulls, incidents, requests } = decision.looked;
  const looked = [
    count(commits, "commit"),
    count(pulls, "pull request"),
    count(incidents, "incident"),
    ...requests > 0 ? [count(requests, "request")] : []
  ];
  const parts = [
    ...headline(decision, enforced),
    ...reasonList(decision),
    ...incidentTable(decision),
    ...landedList(decision),
    ...policyTable(decision),
    ...waiverList(decision),
    ...refusedList(decision),
    ...folded("Open serious incidents that nothing links to this change", decision.unlinked),
    ...folded("Incidents from before adoption", decision.beforeAdoption),
    ...folded(
      "Issues under the label that are not in this form, so that only a trailer or /review makes them count",
      decision.notInForm
    ),
    ...decision.verdict === "ship" ? [] : [WAY_OUT],
    `<sub>Looked at ${looked.join(", ")}.</sub>`
  ];
  return `${shorten(parts.join("\n\n"))}
`;
}

// src/core/release/report/check.ts
var ORDINARY = "no-release";
var RELEASE = "release ";
function aboutReleases(names) {
  return `${RELEASE}${[...names].sort().join(" ")}`.slice(0, 200);
}
function isAboutRelease(about) {
  return about.startsWith(RELEASE);
}
function ordinaryCheck(sha) {
  return {
    name: RELEASE_CHECK,
    sha,
    conclusion: "success",
    about: ORDINARY,
    title: "Not a release",
    summary: "Base and head match none of the release branches of the configuration (`release.base`, `release.head`), so nothing was judged. A release branch into the default branch counts only where `release.head` is set."
  };
}
function pendingCheck(sha, about) {
  return {
    name: RELEASE_CHECK,
    sha,
    conclusion: null,
    about,
    title: "Judging the release",
    summary: "The incidents of this release are being read."
  };
}
var NO_WORKFLOW = "This pull request was opened with a workflow's `GITHUB_TOKEN`, so GitHub starts no workflow on it: a required check of the Action stays “Expected” for ever. Require this App's check `Release gate` instead, or open the pull request with the token of an App or a person.";
function startsNoWorkflow({ author, bot }) {
  return bot && author === "github-actions[bot]";
}
function summaryOf(decision) {
  return renderSummary({ ...decision, looked: { ...decision.looked, requests: 0 } });
}
function releaseCheck(sha, about, judged) {
  const verdicts = judged.map(({ decision }) => decision.verdict);
  const verdict = VERDICTS.find((known) => verdicts.includes(known)) ?? "collect-evidence";
  const titles = judged.filter(({ decision }) => decision.verdict === verdict).map(({ decision }) => titleOf(decision));
  const alone = judged.length === 1;
  return {
    name: RELEASE_CHECK,
    sha,
    conclusion: verdict === "ship" ? "success" : "failure",
    about,
    title: titles[0] ?? VERDICT_WORDS[verdict],
    summary: [
      ...judged.map(
        ({ name, decision }) => `${alone ? "" : `# ${plain(name)}

`}${summaryOf(decision)}`
      ),
      ...judged.some((one) => one.startsNoWorkflow) ? [NO_WORKFLOW] : []
    ].join("\n\n")
  };
}
function planReleaseComment(comments, decision, repository, number) {
  const body = decision && summaryOf(decision);
  return planSticky(comments, MARKERS.release, body, repository, number);
}
function planPullComment(comments, body, repository, number) {
  return planSticky(comments, MARKERS.pull, body, repository, number);
}

// src/app/reconcile/commit.ts
var NOTHING2 = {
  release: false,
  incidentsRepository: null,
  linked: [],
  evidence: [],
  checks: [],
  until: null,
  concerned: []
};
var AGAIN = 5 * 6e4;
var HOUR = 60 * 6e4;
async function judge(task, subject) {
  const { client, host, now } = task;
  const { facts, decision } = await gateRelease({
    client,
    incidents: null,
    incidentsRepository: null,
    configPath: CONFIG_PATH,
    subject,
    host,
    now,
    app: { self: task.self, seal: sealWith(task.secret), installedAt: task.installedAt }
  });
  const { headSha } = facts.release;
  if (headSha !== subject.head) {
    throw new Error("The head moved while it was judged; it is judged again");
  }
  return { facts, decision };
}
function holdsUntil({ until, unverified, verdict }, now) {
  const after = (wait) => new Date(Date.parse(now) + wait).toISOString();
  return [
    ...until ? [until] : [],
    ...unverified.some(({ passing }) => passing) ? [after(AGAIN)] : [],
    ...until && verdict === "ship" ? [after(HOUR)] : []
  ];
}
function evidenceOf2({ evidence, incidents }) {
  const found = [...evidence.pulls, ...evidence.issues].map(({ ref }) => issueRef(ref));
  const tasks = incidents.flatMap((incident) => incident.tasks.map(({ ref }) => ref));
  const unread2 = evidence.unread.flatMap(
    ({ about }) => about && about !== "range" && about !== "naming-pulls" ? [about] : []
  );
  return [...found, ...tasks, ...unread2];
}
function checksOf(config) {
  return config.release.policies.flatMap((policy) => {
    if (policy.kind === "eval-check") return policy.checks;
    return policy.kind === "canary" ? [policy.check] : [];
  });
}
async function judgeCommit(task, sha, subjects, config, runs) {
  const { client, repository, self } = task;
  task.onJudging?.(sha, checksOf(config));
  const about = aboutReleases(subjects.map(({ name }) => name));
  const writes = [];
  if (latestRun(runs, RELEASE_CHECK)?.about !== about) {
    writes.push(...await write(task, planCheck(runs, pendingCheck(sha, about), repository)));
  }
  const judged = [];
  for (const { name, subject } of subjects) {
    const { facts, decision } = await judge(task, subject);
    const silent = facts.release.own.some(startsNoWorkflow);
    judged.push({ name, facts, decision, startsNoWorkflow: silent });
  }
  judged.sort((a, b) => a.name < b.name ? -1 : 1);
  const standing2 = writes.length > 0 ? await readOwnChecks(client.api, repository, sha, self.id) : runs;
  const plan = planCheck(standing2, releaseCheck(sha, about, judged), repository);
  writes.push(...await write(task, plan));
  const ends = judged.flatMap(({ decision }) => holdsUntil(decision, task.now));
  const linked = judged.flatMap(
    ({ decision }) => decision.incidents.map(({ ref }) => issueRef(ref))
  );
  return {
    ...NOTHING2,
    writes,
    judged,
    release: true,
    incidentsRepository: judged[0]?.facts.incidentsRepository ?? null,
    linked,
    evidence: judged.flatMap(({ facts }) => evidenceOf2(facts)),
    checks: checksOf(config),
    until: ends.sort()[0] ?? null
  };
}

// src/collect/pull-request.ts
var MOST_NAMED5 = 20;
function namedBy2(pull, repository, host) {
  const owner = `${ownerOf(repository)}/`;
  const texts = [pull.title, pull.body ?? ""];
  const all = texts.flatMap((text) => readNamings(text, repository, host));
  const denied = new Set(all.filter(({ how }) => how === "not").map(({ ref }) => ref));
  return all.filter(({ ref }) => ref?.startsWith(owner) && !denied.has(ref));
}
async function readPlace(task, repository, pull, central) {
  const { api } = task.client;
  const own = repository === repositoryRef(task.repository);
  const { config } = await readConfig(api, repository);
  const [{ listed }, held] = await Promise.all([
    listIncidents(api, repository, config.incidents.label),
    own ? null : readVisibility(api, repository)
  ]);
  return {
    repository,
    config,
    listed: new Map(listed.map((incident) => [issueRef(incident.ref), incident])),
    closed: closedPulls(api, repository, CLOSED_PAGES),
    reveal: held === null || mayShow(visibilityOf(pull.base.repo), held, repository === central)
  };
}
async function assessAfter(task, place, ref, pull, defaultBranch) {
  const { client, host, now } = task;
  const { config } = place;
  const read = await readIncident(client.api, ref, task.self, place.listed.get(ref));
  if (read.isPull) throw new Error("it is a pull request");
  const [settled = read] = await readEditsOf(client.api, [read]);
  const roles = await readRoles(client.api, place.repository, commandAuthors(settled.comments));
  const { value } = await readEarlierOf(() => client.api, [settled], { config, host, now, roles });
  const incident = {
    ...value[0] ?? settled,
    acknowledged: readSeal(read, sealWith(task.secret)),
    tasks: await readIncidentTasks(client.api, read, config)
  };
  const record = recordOf(incident, { config, host, now });
  const about = { config, host };
  const evidence = await readIncidentProof(client.api, incident, record, place.closed, about);
  const judged = {
    repository: task.repository,
    head: "the default branch",
    commits: [],
    // Into another branch it changes nothing of the default branch, by which the ledger goes.
    here: pull.base === defaultBranch ? [{ pull, toDefault: true }] : []
  };
  const own = assess({ incident, config, now, host, roles, evidence, judged });
  return { own, url: incident.url, title: incident.title };
}
function isListed(ref, { listed, config }, { host, now }) {
  const one = listed.get(ref);
  return one !== void 0 && placeOf(one, { config, host, now }) !== "not-in-form";
}
async function isStranger(task, pull) {
  const author = pull.user?.login ?? "";
  if (pull.user?.type === "Bot") return false;
  const roles = await readRoles(task.client.api, task.repository, [author]);
  return !hasRole(roles, author, "write");
}
async function readPullEvidence(task, pull, config) {
  const central = config.incidents.repository ? repositoryRef(config.incidents.repository) : null;
  const { client, repository, host } = task;
  const home = repositoryRef(repository);
  const namings = namedBy2(pull, repository, host);
  const refs = [...new Set(namings.map(({ ref }) => ref))];
  if (refs.length === 0) return null;
  const placeOf3 = (ref) => repositoryOf(ref);
  const foreign = refs.some((ref) => placeOf3(ref) !== home);
  const stranger = foreign && await isStranger(task, pull);
  const allowed = refs.filter((ref) => !stranger || placeOf3(ref) === home);
  const places = /* @__PURE__ */ new Map();
  await mapLimited([...new Set(allowed.map(placeOf3))].slice(0, MOST_NAMED5), 2, async (name) => {
    places.set(name, await readPlace(task, name, pull, central).catch(whyUnread));
  });
  const claims2 = new Set(namings.filter(({ how }) => how === "trailer").map(({ ref }) => ref));
  const incidents = allowed.filter((ref) => {
    const place = places.get(placeOf3(ref));
    return claims2.has(ref) || typeof place === "object" && isListed(ref, place, task);
  });
  if (incidents.length === 0 && !stranger) return null;
  const { files, complete } = await readFiles(client.api, repository, pull.number);
  const facts = { ...pullFacts(pull, repository), files, filesComplete: complete };
  const branch = pull.base.repo.default_branch;
  const acts = pull.base.ref === branch;
  const closing = new Set(namings.filter(({ how }) => how === "closing").map(({ ref }) => ref));
  const named = await mapLimited(incidents.slice(0, MOST_NAMED5), 2, async (ref) => {
    const place = places.get(placeOf3(ref));
    const bare = { ref, url: null, title: null, own: null, closes: false, reveal: false };
    if (typeof place !== "object")
      return { ...bare, why: place ?? "it is one repository too many" };
    try {
      const read = await assessAfter(task, place, ref, facts, branch);
      return {
        ...bare,
        ...read,
        why: null,
        closes: acts && closing.has(ref),
        names: acts && (claims2.has(ref) || closing.has(ref)),
        reveal: place.reveal
      };
    } catch (error) {
      return { ...bare, why: whyUnread(error) };
    }
  });
  const more = Math.max(0, incidents.length - MOST_NAMED5);
  return {
    named,
    notes: {
      pull: issueRef(facts.ref),
      elsewhere: acts ? null : pull.base.ref,
      stranger,
      more,
      tooManyFiles: !complete
    }
  };
}

// src/core/pull-request/remedy.ts
function remedyOf2(own) {
  const kinds = kindsToLand(own.ledger);
  if (kinds.length === 0) return [];
  return [
    ...kinds.map(
      (kind) => `- To land **${kind}**: add lines on one of ${pathsSaid(kind, own.context)}.`
    ),
    `- Name the incident in the description: ${code(`Incident: ${own.context.ref}`)}`
  ];
}

// src/core/pull-request/evidence-check.ts
function landedHere(own, pull) {
  return own.ledger.entries.filter(
    (entry) => entry.evidence?.ref && issueRef(entry.evidence.ref) === pull
  );
}
function what(entry) {
  return `**${entry.kind}**${entry.text ? ` “${plain(entry.text, 160)}”` : ""}`;
}
function landedLine(entry, home) {
  return `- ✅ Merging lands ${what(entry)}: ${entry.evidence ? landedBy(entry.evidence, home) : ""}`;
}
function owedLine(entry) {
  const owner = entry.owner ? ` — ${code(entry.owner)}` : "";
  const state = entry.status === "missing" ? "no line plans it yet" : "planned";
  const why = entry.explanations.map((said) => ` ${plain(said)}`).join("");
  return `- ❌ Still owed after it: ${what(entry)} (${state})${owner}.${why}`;
}
function kindsOf(entries) {
  const kinds = CHANGE_KINDS.filter((kind) => entries.some((entry) => entry.kind === kind));
  return kinds.length > 0 ? kinds.join(", ") : "nothing";
}
function section({ ref, url, title: title2, own, why, reveal }, pull) {
  const name = code(ref);
  if (!own) return `### ${name}

Not read: ${plain(why ?? "its turn did not come", 200)}.`;
  const landed = landedHere(own, pull);
  const owed = openEntries(own.ledger);
  if (!reveal) {
    return `### ${name}

Merging lands: ${kindsOf(landed)}. Still owed after it: ${kindsOf(owed)}.`;
  }
  const level = own.severity.level ?? "severity not known";
  const head = `### ${link(name, url)} ${plain(title2 ?? "", 120)} (${plain(level, 20)})`;
  const owes = own.severity.serious ? owed.length === 0 ? ["- Nothing is owed after it."] : owed.slice(0, 20).map(owedLine) : ["- An incident of this severity owes no change."];
  const remedy = own.severity.serious && landed.length === 0 ? remedyOf2(own) : [];
  const lines2 = landed.slice(0, 20).map((entry) => landedLine(entry, own.context.repository));
  return [head, "", ...lines2, ...owes, ...remedy].join("\n");
}
function notesOf({ elsewhere, stranger, more, tooManyFiles }) {
  return [
    ...elsewhere === null ? [] : [`It merges into ${code(elsewhere)}, not to the default branch, so it lands nothing yet.`],
    ...stranger ? [
      "References to other repositories were not followed, because the author has no write access here."
    ] : [],
    ...more > 0 ? [`${count(more, "more reference")} were not read.`] : [],
    ...tooManyFiles ? ["This pull request changes more files than GitHub lists, so none of them was counted."] : []
  ];
}
function titleOf2(named, landed, owed, stranger) {
  if (named.length === 0) {
    return stranger ? "Other repositories were not read" : "Names no incident any more";
  }
  const first = landed > 0 ? `Lands ${count(landed, "change")}` : "Lands no owed change";
  return `${first}; ${owed > 0 ? `${owed} still owed` : "nothing still owed"}`;
}
function evidenceCheck(sha, named, notes) {
  const read = named.flatMap(({ own }) => own ? [own] : []);
  const landed = read.flatMap((own) => landedHere(own, notes.pull)).length;
  const owed = read.flatMap((own) => openEntries(own.ledger)).length;
  const parts = [...named.map((one) => section(one, notes.pull)), ...notesOf(notes)];
  const summary = parts.length > 0 ? parts.join("\n\n") : "This pull request names no incident.";
  return {
    name: EVIDENCE_CHECK,
    sha,
    conclusion: landed > 0 ? "success" : "neutral",
    about: "evidence",
    title: titleOf2(named, landed, owed, notes.stranger),
    summary: shorten(summary)
  };
}

// src/core/pull-request/warning.ts
function line({ ref, url, own, reveal }) {
  const owed = own ? openEntries(own.ledger) : [];
  if (!reveal) {
    const kinds = CHANGE_KINDS.filter((kind) => owed.some((entry) => entry.kind === kind));
    return `- ${code(ref)} still owes: ${kinds.join(", ")}`;
  }
  const changes = owed.slice(0, 6).map(({ kind, text, owner }) => {
    const said = text ? ` “${plain(text, 120)}”` : "";
    return `${kind}${said}${owner ? ` (${code(owner)})` : ""}`;
  });
  return `- ${link(code(ref), url)} still owes: ${changes.join("; ")}`;
}
function landsNothing({ names, own, reveal }, pull) {
  return Boolean(
    names && reveal && own?.severity.serious && landedHere(own, pull).length === 0 && remedyOf2(own).length > 0
  );
}
function nothing2({ ref, url, own }) {
  return [
    `Merging this lands nothing that ${link(code(ref), url)} owes.`,
    "",
    ...own ? remedyOf2(own) : []
  ].join("\n");
}
function lands({ own, reveal }, pull) {
  const kinds = own ? [...new Set(landedHere(own, pull).map(({ kind }) => kind))] : [];
  return reveal && kinds.length > 0 ? ` It would land: ${kinds.join(", ")}.` : "";
}
function renderPullComment(named, pull) {
  const early = named.filter(
    ({ closes, own }) => closes && own?.severity.serious && openEntries(own.ledger).length > 0
  );
  const empty = named.filter((one) => landsNothing(one, pull));
  const [first] = early;
  if (!first && empty.length === 0) return null;
  const closing = first ? [
    "**Merging this closes an incident before it is learned.**",
    early.slice(0, 50).map((one) => `${line(one)}.${lands(one, pull)}`).join("\n"),
    `To land changes without closing it, write ${code(`Incident: ${first.ref}`)} instead of the closing keyword.`
  ] : [];
  const parts = [
    ...closing,
    ...empty.slice(0, 5).map(nothing2),
    "This comment goes away when it no longer holds."
  ];
  return shorten(parts.join("\n\n"));
}

// src/app/reconcile/evidence.ts
var NOTHING3 = { pull: "", elsewhere: null, stranger: false, more: 0, tooManyFiles: false };
async function watchEvidence(task, pull, config, runs) {
  const { client, repository, self } = task;
  const evidence = await readPullEvidence(task, pull, config);
  const known = latestRun(runs, EVIDENCE_CHECK) !== null;
  if (!evidence && !known && !task.requested) return { writes: [], incidents: [] };
  const named = evidence?.named ?? [];
  const writes = [];
  if (evidence || known) {
    const check = evidenceCheck(pull.head.sha, named, evidence?.notes ?? NOTHING3);
    writes.push(...await write(task, planCheck(runs, check, repository)));
  }
  const { comments } = await readComments(client.api, repository, pull.number, self);
  const body = renderPullComment(named, evidence?.notes.pull ?? "");
  const plan = planPullComment(comments, body, repository, pull.number);
  writes.push(...await writeComments(task, plan));
  return { writes, incidents: named.flatMap(({ ref, own }) => own ? [ref] : []) };
}

// src/app/reconcile/release.ts
function pullSubject(repository, pull) {
  return {
    event: "pull_request",
    repository,
    pull: pull.number,
    base: null,
    head: pull.head.sha,
    group: []
  };
}
function pullJudged(repository, pull) {
  return { name: `#${pull.number} into ${pull.base.ref}`, subject: pullSubject(repository, pull) };
}
var GROUP = "merge group into";
function groupJudged(subject, base) {
  return { name: `${GROUP} ${base}`, subject };
}
async function releasesOn(task, sha, config, from) {
  const open = await listOpenPulls(task.client.api, task.repository, from);
  return open.filter((pull) => pull.head.sha === sha && isRelease(branchesOf(pull), config));
}
async function groupsOn(task, sha, runs) {
  if (!latestRun(runs, RELEASE_CHECK)?.about.includes(GROUP)) return [];
  const queue = await readQueue(task.client.api, task.repository);
  return queue.filter(({ head_sha: head }) => head === sha).map((group) => groupJudged(groupSubject(task.repository, group), branchName(group.base_ref)));
}
async function planOrdinary(task, sha, config, runs, from) {
  const { repository } = task;
  const run = latestRun(runs, RELEASE_CHECK);
  const judged = run !== null && isAboutRelease(run.about);
  const pulls = judged || from ? await releasesOn(task, sha, config, judged ? void 0 : from) : [];
  const groups = judged ? await groupsOn(task, sha, runs) : [];
  if (pulls.length + groups.length > 0) {
    const concerned = pulls.map(({ number }) => pullKey(repository, number));
    return { writes: [], ...NOTHING2, concerned, green: false };
  }
  const writes = await write(task, planCheck(runs, ordinaryCheck(sha), repository));
  return { writes, ...NOTHING2, green: true };
}
async function checkOrdinary(task, pull, config, runs) {
  const { client, repository, self } = task;
  const { green, ...outcome } = await planOrdinary(task, pull.head.sha, config, runs, pull.head);
  const run = latestRun(runs, RELEASE_CHECK);
  if (!green || !run || !isAboutRelease(run.about)) return outcome;
  const { comments } = await readComments(client.api, repository, pull.number, self);
  const removal2 = planReleaseComment(comments, null, repository, pull.number);
  return { ...outcome, writes: [...outcome.writes, ...await writeComments(task, removal2)] };
}
async function checkRelease(task, pull, config, runs) {
  const { client, repository, self } = task;
  const { sha } = pull.head;
  const all = await releasesOn(task, sha, config);
  const others = all.filter(({ number }) => number !== pull.number);
  const subjects = [
    ...[pull, ...others].map((one) => pullJudged(repository, one)),
    ...await groupsOn(task, sha, runs)
  ];
  const { judged, ...outcome } = await judgeCommit(task, sha, subjects, config, runs);
  const { comments } = await readComments(client.api, repository, pull.number, self);
  const decision = judged.find(({ name }) => name === subjects[0]?.name)?.decision ?? null;
  const plan = planReleaseComment(comments, decision, repository, pull.number);
  const writes = [...outcome.writes, ...await writeComments(task, plan)];
  return { ...outcome, writes };
}
async function checkGroup(task, subject, base, config, ordinary) {
  const { client, repository, self } = task;
  const sha = subject.head;
  const runs = await readOwnChecks(client.api, repository, sha, self.id);
  if (ordinary) {
    const { green: _2, ...outcome2 } = await planOrdinary(task, sha, config, runs);
    return outcome2;
  }
  const others = await releasesOn(task, sha, config);
  const subjects = [
    groupJudged(subject, base),
    ...others.map((pull) => pullJudged(repository, pull))
  ];
  const { judged: _, ...outcome } = await judgeCommit(task, sha, subjects, config, runs);
  return outcome;
}

// src/app/reconcile/pull-request.ts
var IDLE = { writes: [], ...NOTHING2, sha: null, incidents: [] };
async function readOrNull(task, number) {
  try {
    return await readPull(task.client.api, task.repository, number);
  } catch (error) {
    if ([301, 404, 410].includes(statusOf(error))) return null;
    throw error;
  }
}
async function mendsConfig(task, pull) {
  if (pull.base.ref !== pull.base.repo.default_branch) return false;
  const { files, complete } = await readFiles(task.client.api, task.repository, pull.number);
  return complete && files.length > 0 && files.every(({ path }) => path === CONFIG_PATH);
}
async function isJudged(task, pull, config, broken) {
  if (isRelease(branchesOf(pull), config)) return true;
  return broken && !await mendsConfig(task, pull);
}
async function afterClosing(task, pull, config) {
  if (!isRelease(branchesOf(pull), config)) return [];
  const open = await listOpenPulls(task.client.api, task.repository);
  return open.filter(({ head }) => head.sha === pull.head.sha).map(({ number }) => pullKey(task.repository, number));
}
async function watchPullRequest(task, number) {
  const [pull, stored] = await Promise.all([
    readOrNull(task, number),
    readConfig(task.client.api, task.repository)
  ]);
  const { config, problems: problems2 } = stored;
  if (!pull) return IDLE;
  if (pull.state !== "open") return { ...IDLE, concerned: await afterClosing(task, pull, config) };
  const judged = await isJudged(task, pull, config, problems2.length > 0);
  const runs = await readOwnChecks(task.client.api, task.repository, pull.head.sha, task.self.id);
  const outcome = judged ? await checkRelease(task, pull, config, runs) : await checkOrdinary(task, pull, config, runs);
  const { writes, incidents } = await watchEvidence(task, pull, config, runs);
  const checked = await checkConfigChange(task, pull, stored, runs);
  return {
    ...outcome,
    writes: [...outcome.writes, ...writes, ...checked],
    sha: pull.head.sha,
    incidents
  };
}
async function mendAll(task, pulls) {
  const mended = await Promise.all(pulls.map((pull) => mendsConfig(task, pull)));
  return mended.length > 0 && mended.every(Boolean);
}
async function watchMergeGroup(task, group) {
  const { api } = task.client;
  const { config, problems: problems2 } = await readConfig(api, task.repository);
  const base = branchName(group.base_ref);
  const subject = groupSubject(task.repository, group);
  const pulls = await readGroupPulls(api, subject);
  const release = isRelease({ base, head: "" }, config) || pulls.some((pull) => isRelease({ ...branchesOf(pull), base }, config));
  const broken = problems2.length > 0 && !await mendAll(task, pulls);
  const outcome = await checkGroup(task, subject, base, config, !release && !broken);
  return { ...IDLE, ...outcome, sha: group.head_sha };
}

// src/app/reconcile/repository.ts
var PAGES6 = 3;
var MOST_ORDINARY = 300;
var MISSED_DAYS = 3;
function mayBeReviewed(issue, config, since) {
  const traces = { labels: labelNames(issue.labels) };
  if (wasUnderReview(traces, config)) return true;
  const old = since !== null && issue.created_at < since;
  return !old && isInOurForm(issue.body ?? "", traces, config);
}
async function openIncidents({ client, repository, installedAt }, config) {
  const since = config.incidents.since ?? installedAt;
  const { items } = await readPages(
    (page) => client.api.request("GET /repos/{owner}/{repo}/issues", {
      ...repo(repository),
      labels: config.incidents.label,
      state: "open",
      sort: "updated",
      direction: "desc",
      per_page: PAGE_SIZE,
      page
    }),
    PAGES6
  );
  return items.filter((issue) => !issue.pull_request && mayBeReviewed(issue, config, since)).map(({ number }) => incidentKey(refKey({ repository, number })));
}
async function goneIsEmpty(read, empty) {
  try {
    return await read;
  } catch (error) {
    if ([404, 410].includes(statusOf(error))) return empty;
    throw error;
  }
}
async function makeIncidentLabel(task) {
  const { client, repository } = task;
  const { config, problems: problems2 } = await readConfig(client.api, repository);
  const home = config.incidents.repository;
  const elsewhere = home !== void 0 && !sameRepository(home, repository);
  if (problems2.length > 0 || elsewhere) return;
  const label = incidentLabel(config);
  try {
    if (await hasLabel(client.api, repository, label.name)) return;
    await write(task, [{ do: "create-label", repository, label }]);
  } catch (error) {
    if (isPassing(error) || ![403, 404, 410].includes(statusOf(error))) throw error;
  }
}
async function openPullKeys(task) {
  const open = await goneIsEmpty(listOpenPulls(task.client.api, task.repository), []);
  return open.slice(0, MOST_ORDINARY).map(({ number }) => pullKey(task.repository, number));
}
async function openPulls(task) {
  const { config, problems: problems2 } = await readConfig(task.client.api, task.repository);
  const open = await listOpenPulls(task.client.api, task.repository);
  const since = Date.parse(task.now) - MISSED_DAYS * 864e5;
  const releases = open.filter(
    (pull) => problems2.length > 0 || isRelease(branchesOf(pull), config)
  );
  const missed = open.filter(({ updated_at: at }) => Date.parse(at) >= since);
  const keys = [...releases, ...missed.slice(0, MOST_ORDINARY)].map(
    ({ number }) => pullKey(task.repository, number)
  );
  return { keys: distinctKeys(keys), config };
}
async function sweepRepository(task) {
  const { client, repository } = task;
  const pulls = await goneIsEmpty(openPulls(task), null);
  if (!pulls) return { keys: [], groups: [] };
  const incidents = await goneIsEmpty(openIncidents(task, pulls.config), []);
  const queued = await readQueue(client.api, repository);
  const groups = queued.map((group) => ({ key: groupKey(repository, group.head_sha), group }));
  return { keys: [...incidents, ...pulls.keys], groups };
}

// src/app/worker.ts
function createWorker(parts) {
  const { about, memory, alarms, push, options, log } = parts;
  function pushAll(keys, { installation }) {
    for (const key of keys) push(key, { installation, requested: false, quiet: true });
  }
  function wakeAt(key, until, hint) {
    alarms.set(keyId(key), until, () => pushAll([key], hint));
  }
  function concernedBy(ref) {
    const repository = repositoryOf(ref);
    const releases = memory.judged().filter(([, { incidents }]) => incidents === repository || incidents === null).map(([key]) => key);
    return distinctKeys([...releases, ...memory.watchers(ref)]);
  }
  async function incident(task, key, hint) {
    const { ref } = key;
    if (!hint.quiet && !hint.again) pushAll(concernedBy(ref), hint);
    const { until, references, files } = await reviewIncidentIssue({ ...task, ref });
    memory.watch(key, references, files);
    wakeAt(key, until, hint);
  }
  function remember(key, hint, watched) {
    const { release, incidentsRepository, linked, evidence, checks, until, sha } = watched;
    wakeAt(key, until, hint);
    memory.watch(key, [...watched.incidents, ...linked, ...evidence]);
    const incidents = repositoryRef(incidentsRepository ?? key.repository);
    memory.judge(key, release && sha !== null ? { sha, incidents, checks } : null);
    pushAll(watched.concerned, hint);
  }
  async function judge2(key, hint, look) {
    const watched = await look((sha, checks) => {
      memory.judge(key, { sha, incidents: null, checks });
    });
    remember(key, hint, watched);
  }
  async function sweep(task, repository, hint) {
    const { keys, groups } = await sweepRepository(task);
    for (const { key, group } of groups) memory.noteGroup(key, group);
    const judged = memory.judged().map(([key]) => key).filter((key) => key.repository === repository);
    pushAll(distinctKeys([...keys, ...groups.map(({ key }) => key), ...judged]), hint);
  }
  async function dispatch(task, key, hint) {
    switch (key.kind) {
      case "incident":
        return incident(task, key, hint);
      case "pull":
        return judge2(
          key,
          hint,
          (onJudging) => watchPullRequest({ ...task, onJudging }, numberOf(key.ref))
        );
      case "group": {
        const group = memory.groupOf(key);
        if (!group) return;
        return judge2(key, hint, (onJudging) => watchMergeGroup({ ...task, onJudging }, group));
      }
      case "adopt":
        await makeIncidentLabel(task);
        return pushAll(await openPullKeys(task), hint);
      case "config":
        pushAll(await openPullKeys(task), hint);
        await sweep(task, key.repository, hint);
        return checkConfig(task, key.sha);
      case "sweep":
        return sweep(task, key.repository, hint);
    }
  }
  return async (key, hint) => {
    const [self, client, installedAt] = await Promise.all([
      about.self(),
      about.client(hint.installation),
      about.installedAt(hint.installation)
    ]);
    const writes = [];
    const task = {
      client,
      repository: key.repository,
      self,
      host: options.host,
      now: options.now(),
      secret: options.secret,
      installedAt,
      requested: hint.requested,
      onPlan(plan) {
        writes.push(...plan.map((write2) => write2.do));
        log.debug({ key: keyId(key), writes: plan }, "plan");
      }
    };
    await dispatch(task, key, hint);
    log.info({ key: keyId(key), writes, requests: client.requests() }, "reconciled");
  };
}

// src/app/app.ts
function keysOf(touched2, memory) {
  switch (touched2.what) {
    case "key":
      return [touched2.key];
    case "watchers":
      return memory.watchers(touched2.of);
    case "files":
      return memory.fileWatchers(touched2.repository, touched2.paths);
    case "judged":
      return memory.isJudged(touched2.key) ? [touched2.key] : [];
    case "commit": {
      const { repository, sha, check } = touched2;
      return memory.judged().filter(([, judged]) => judged.sha === sha && (!check || judged.checks.includes(check))).map(([key]) => key).filter((key) => key.repository === repository);
    }
    case "over":
      return [];
  }
}
function lateLog(app) {
  return {
    info: (what2, text) => app.log.info(what2, text),
    error: (what2, text) => app.log.error(what2, text),
    debug: (what2, text) => app.log.debug(what2, text)
  };
}
function installApp(app, options) {
  const about = readInstallations(app, options.retry);
  const memory = createMemory();
  const alarms = createAlarms();
  const log = lateLog(app);
  const push = (key, hint) => queue.push(key, hint);
  const work = createWorker({ about, memory, alarms, push, options, log });
  const queue = createQueue(
    keyId,
    (key, hint) => key.kind === "start" ? sweep() : work(key, hint),
    log,
    options.backoff ? { backoff: options.backoff } : {}
  );
  const receiving = /* @__PURE__ */ new Set();
  async function sweep() {
    for (const installation of await about.list()) {
      for (const name of await about.repositories(installation)) {
        const repository = repositoryRef(name);
        push({ kind: "sweep", repository }, { installation, requested: false });
      }
    }
  }
  async function receive(name, payload, installation) {
    const self = await about.self().catch(() => ({ id: -1, login: "" }));
    for (const touched2 of touchedBy(name, payload, self, options.host)) {
      if (touched2.what === "over") {
        memory.forget(touched2.key);
        alarms.set(keyId(touched2.key), null, () => {
        });
      }
      const { requested = false, group } = touched2.what === "key" ? touched2 : {};
      for (const key of keysOf(touched2, memory)) {
        if (group) memory.noteGroup(key, group);
        push(key, { installation, requested });
      }
    }
  }
  app.on([...EVENTS], async (context) => {
    const payload = context.payload;
    if (payload.installation === void 0) return;
    const received = receive(context.name, payload, payload.installation.id);
    receiving.add(received);
    await received.finally(() => receiving.delete(received));
  });
  return {
    queue,
    start: () => push({ kind: "start" }, { installation: 0, requested: false }),
    async idle() {
      while (receiving.size + queue.size() > 0) {
        await Promise.allSettled(receiving);
        await queue.idle();
      }
    },
    stop: () => alarms.stop()
  };
}

export {
  timedFetch,
  installApp
};
//# sourceMappingURL=shared-OVWQUWZZ.js.map
