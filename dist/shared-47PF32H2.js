import {
  configChange
} from "./shared-LMVKAEXR.js";
import {
  acknowledgedIds,
  dateLine,
  gateNotes,
  isAnswered as isAnswered2,
  makeFormLabels,
  planCommands,
  write,
  writeChecks,
  writeComments
} from "./shared-3DSSEQ3W.js";
import {
  applyPlan
} from "./shared-POKA57OY.js";
import {
  DEFAULTS,
  createAlarms,
  deploymentKey,
  distinctKeys,
  groupKey,
  incidentKey,
  keyId,
  loggable,
  mergeHints,
  pullKey
} from "./shared-CDET6Y2D.js";
import {
  NOT_TOLD,
  fenced,
  gateRelease,
  groupSubject,
  isRelease,
  kindsToLand,
  listOpenPulls,
  listRecentPulls,
  listTasks,
  mayHaveTasks,
  pageLink,
  pathsSaid,
  planDoubles,
  planLinks,
  planTasks,
  readEarlierOf,
  readGroupPulls,
  readLooseningReviews,
  readPullConfig,
  readReleasePlaces,
  readReviewers,
  readTasks,
  readVisibility,
  renderLanding,
  simulateReleases,
  tasksMark,
  visibilityOf
} from "./shared-FOK5ILJQ.js";
import {
  FILING_FORM,
  FORM_PATHS,
  REVIEW_FORM,
  attempt,
  branchesOf,
  closedPulls,
  hasLabel,
  isIncident,
  isReviewed,
  listIncidents,
  mayShow,
  organizationOf,
  pullFacts,
  readBeside,
  readConfig,
  readConfigs,
  readEditsOf,
  readEvidence,
  readFiles,
  readFormsAt,
  readIncidentIssues,
  readMergeBase,
  readOwnForm,
  readPull,
  readRoles,
  readSeal,
  readVersions,
  referencesOf,
  sealWith,
  settleEdits,
  textUnder
} from "./shared-K5ZRST2R.js";
import {
  PAGE_SIZE,
  commentFacts,
  hasNoGraphql,
  labelNames,
  mapLimited,
  readComments,
  readIncident,
  readPages,
  repo
} from "./shared-F52RIRFD.js";
import {
  EXACT,
  RETRY,
  instrument
} from "./shared-HA4PUQNT.js";
import {
  RateLimited,
  createGates,
  createLimits
} from "./shared-NEFRE4W3.js";
import {
  Unreadable,
  isForbidden,
  isGone,
  isPassing,
  statusOf,
  whyUnread
} from "./shared-CWUASGUJ.js";
import {
  soon
} from "./shared-RBNVSRKJ.js";
import {
  asCode,
  fittingOptions,
  isForeign,
  isPlaceholder,
  leavesOpen,
  reviewIncident,
  unjudgedSections
} from "./shared-GVCBCJQW.js";
import {
  LINE_BREAK,
  STATUS_WORDS,
  VERDICTS,
  VERDICT_WORDS,
  atMost,
  count,
  enforcedFrom,
  fold,
  isShown,
  joinAnd,
  looseningApproval,
  notEnforcedBy,
  saysNotEnforced,
  standingOf
} from "./shared-FH23DG3J.js";
import {
  LINES,
  asksForEarlier,
  assess,
  commandAuthors,
  hasRole,
  isInOurForm,
  mention,
  namedByPull,
  openEntries,
  placeOf,
  readNamings,
  recordOf,
  sameLogin,
  sinceOf,
  unreadNamings,
  waiverOf,
  wasUnderReview,
  weighCommands,
  weighOnIncident
} from "./shared-KZGD5GOO.js";
import {
  mayCommand
} from "./shared-KOJHNH4V.js";
import {
  CONFIG_CHECK,
  EVIDENCE_CHECK,
  RELEASE_CHECK,
  latestRun,
  planCheck
} from "./shared-G7AA7CCH.js";
import {
  describedFor,
  renderField
} from "./shared-IIIWVZFJ.js";
import {
  MARKERS,
  ownComments,
  planSticky
} from "./shared-GGHNXHCV.js";
import {
  hasReached,
  incidentLabel,
  isAnswered,
  noteOfRestored,
  planLabels,
  planRestored,
  removerOf
} from "./shared-TRGC5ZHI.js";
import {
  issueRef,
  numberOf,
  ownerOf,
  refKey,
  repositoryOf,
  repositoryRef,
  resolveReference,
  sameRepository,
  showRef
} from "./shared-3FQS7JMV.js";
import {
  policyPath
} from "./shared-4TKSDU5F.js";
import {
  describeProblem,
  placeOfProblem,
  saysBeside
} from "./shared-OSNDFNKV.js";
import {
  CHANGE_KINDS
} from "./shared-UQP6C4QQ.js";
import {
  BESIDE_CONFIG,
  CONFIG_PATH
} from "./shared-4ETM35RJ.js";
import {
  isForm,
  optionsByPlace,
  optionsOf,
  property,
  readFormFile,
  sectionOfField
} from "./shared-5HZN4ABX.js";
import {
  findOption,
  looseLabel,
  optionIndex,
  showOptions
} from "./shared-DJ35FADL.js";
import {
  SECTIONS,
  sectionOf
} from "./shared-SEVQBVGR.js";
import {
  lineOfPath,
  loadYaml
} from "./shared-HAOGNQKO.js";
import {
  nearest
} from "./shared-5EVEGXHW.js";
import {
  cell,
  clip,
  code,
  link,
  plain,
  shorten,
  title
} from "./shared-74NH23BZ.js";

// src/app/chosen.ts
var MOST_CHOSEN = 10;
function unchosen(payload) {
  const { repositories = [], repositories_added: added = [] } = payload;
  const count2 = repositories.length + added.length;
  const selection = payload.repository_selection ?? payload.installation?.repository_selection;
  if (count2 === 0) return "no repository was given";
  if (selection !== "selected") return "the App was given all repositories";
  if (count2 > MOST_CHOSEN) return `${count2} repositories were selected, more than ${MOST_CHOSEN}`;
  return null;
}

// src/app/touched.ts
function touch(key, requested = false) {
  return { what: "key", key, requested };
}

// src/app/events-asked.ts
var BUTTONS = ["judge", "tasks", "eval-case"];
var JUDGE = /[/\uFF0F]\s?judge/i;
function askedByButton({ check_run: run, requested_action: pressed, repository: repository2, sender }, id) {
  const asked = BUTTONS.find((button) => button === pressed?.identifier);
  if (!run || run.app?.id !== id || !asked || !sender) return [];
  const on = { sha: run.head_sha };
  const home = repositoryRef(repository2.full_name);
  return [touch({ kind: "request", repository: home, asked, by: sender.login, on })];
}
function askedByComment({
  action,
  comment,
  issue: issue2,
  repository: repository2,
  sender
}) {
  if (action !== "created" || !comment?.id || !issue2 || !sender) return [];
  if (!JUDGE.test(comment.body ?? "")) return [];
  const on = { pull: issue2.number, comment: comment.id };
  const home = repositoryRef(repository2.full_name);
  return [touch({ kind: "request", repository: home, asked: "judge", by: sender.login, on })];
}

// src/app/events-deployment.ts
var CALLBACK = /\/repos\/([^/]+\/[^/]+)\/actions\/runs\/(\d{1,15})\/deployment_protection_rule$/;
var COMMIT = /^[0-9a-f]{40}$/;
var DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
var LONGEST = 255;
function nameOf(environment) {
  if (typeof environment !== "string" || environment.trim() === "") return null;
  return environment.length <= LONGEST ? environment : null;
}
function runOf({ deployment_callback_url: url, repository: repository2 }) {
  const [, name2 = "", run = ""] = CALLBACK.exec(typeof url === "string" ? url : "") ?? [];
  return run && sameRepository(name2, repository2.full_name) ? Number(run) : null;
}
function byRule(payload) {
  const { deployment, repository: repository2 } = payload;
  const environment = nameOf(payload.environment);
  const run = runOf(payload);
  const { id, sha: sha2, created_at: at } = deployment ?? {};
  if (payload.action !== "requested" || environment === null || run === null) return [];
  if (typeof sha2 !== "string" || !COMMIT.test(sha2)) return [];
  const held = {
    sha: sha2,
    id: typeof id === "number" && Number.isSafeInteger(id) ? id : null,
    at: typeof at === "string" && DATE.test(at) ? at : null,
    reports: [],
    seen: false,
    refused: 0
  };
  const key = deploymentKey(repository2.full_name, run, environment);
  return [{ what: "deployment", key, held }];
}
function byDeployment(event, payload) {
  if (event === "deployment_protection_rule") return byRule(payload);
  const environment = nameOf(payload.deployment?.environment);
  if (environment === null || payload.deployment_status?.state !== "success") return [];
  return [
    { what: "environment", repository: repositoryRef(payload.repository.full_name), environment }
  ];
}

// src/app/events.ts
var EVENTS = [
  "issues.opened",
  "issues.edited",
  "issues.labeled",
  "issues.unlabeled",
  "issues.typed",
  "issues.untyped",
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
  "check_run.requested_action",
  "check_suite.rerequested",
  "merge_group.checks_requested",
  "merge_group.destroyed",
  "deployment_protection_rule.requested",
  "deployment_status.created",
  "push",
  "installation.created",
  "installation_repositories.added"
];
var MOST_NAMED = 20;
function namedBy(payload, host) {
  const { pull_request: pull, repository: repository2 } = payload;
  const texts = [pull?.title ?? "", pull?.body ?? ""];
  const owner = `${ownerOf(repository2.full_name)}/`;
  const namings = texts.flatMap((text2) => readNamings(text2, repository2.full_name, host));
  const refs = namings.flatMap(({ ref }) => ref ?? []);
  const own = [...new Set(refs)].filter((ref) => ref.startsWith(owner));
  return own.slice(0, MOST_NAMED).map((ref) => touch(incidentKey(ref)));
}
function isIntoDefault({ pull_request: pull, repository: repository2 }) {
  return pull?.base !== void 0 && pull.base.ref === repository2.default_branch;
}
function byPull(event, payload, host) {
  const { action, repository: repository2, pull_request: pull } = payload;
  if (!pull) return [];
  const key = pullKey(repository2.full_name, pull.number);
  if (event === "pull_request_review") {
    const says = payload.review?.state !== "commented";
    const weighs = isIntoDefault(payload) && says;
    const own2 = weighs ? touch(key) : { what: "judged", key };
    return says ? [own2, { what: "watchers", of: key.ref }] : [own2];
  }
  const own = touch(key, action === "edited");
  const changes = action !== "opened" && action !== "synchronize";
  return changes ? [...namedBy(payload, host), { what: "watchers", of: key.ref }, own] : [own];
}
var MOST_COMMITS = 2048;
function byPush({ repository: repository2, ref, after, commits, forced }) {
  if (ref !== `refs/heads/${repository2.default_branch}` || !after) return [];
  const home = repositoryRef(repository2.full_name);
  const listed = commits ?? [];
  const known = !forced && listed.length > 0 && listed.length < MOST_COMMITS;
  const kept = listed.flatMap(({ added = [], modified = [] }) => [...added, ...modified]);
  const taken = listed.flatMap(({ modified = [], removed = [] }) => [...modified, ...removed]);
  const landed = { what: "files", repository: home, paths: known ? taken : null };
  const config = { kind: "config", repository: home, sha: after };
  const touched = /* @__PURE__ */ new Set([...kept, ...taken]);
  const touches = [CONFIG_PATH, ...BESIDE_CONFIG, ...FORM_PATHS].some((path) => touched.has(path));
  return touches ? [touch(config), landed] : [landed];
}
var SETUP = /[/\uFF0F]\s?set-?up/i;
function askedSetup(event, { repository: repository2, comment, changes }) {
  const texts = [comment?.body ?? "", changes?.body?.from ?? ""];
  if (event !== "issue_comment" || !texts.some((text2) => SETUP.test(text2))) return [];
  return [touch({ kind: "setup", repository: repositoryRef(repository2.full_name) })];
}
function byIssue(event, payload, self) {
  const { action, sender, repository: repository2, issue: issue2, comment, changes } = payload;
  if (!issue2 || sender?.login === self) return [];
  const texts = [comment?.body ?? "", changes?.body?.from ?? ""];
  const commands = event === "issue_comment" && texts.some(mayCommand);
  if (event === "issue_comment" && !commands) return [];
  const setup = askedSetup(event, payload);
  if (issue2.pull_request) {
    const asks2 = texts.some((text2) => /simulate/i.test(text2));
    const pull = touch(pullKey(repository2.full_name, issue2.number), asks2);
    return event === "issue_comment" ? [pull, ...askedByComment(payload), ...setup] : [];
  }
  const before = refKey({ repository: repository2.full_name, number: issue2.number });
  const { new_issue: moved, new_repository: place } = changes ?? {};
  const now = moved && place ? refKey({ repository: place.full_name, number: moved.number }) : before;
  const human = sender?.type !== "Bot";
  const edits = action === "edited" && changes?.body !== void 0;
  const asks = event === "issues" && (edits || action === "typed");
  const own = touch(incidentKey(now), human && asks);
  const settles2 = ["closed", "reopened", "deleted", "transferred"].includes(action ?? "");
  return settles2 ? [own, { what: "watchers", of: before }] : [own, ...setup];
}
function byCheck(payload, id) {
  const { action, check_run: run, check_suite, repository: repository2 } = payload;
  const about = run ?? check_suite;
  if (!about) return [];
  const commit = {
    what: "commit",
    repository: repositoryRef(repository2.full_name),
    sha: about.head_sha
  };
  if (action === "requested_action") return askedByButton(payload, id);
  if (action === "rerequested") {
    if (about.app?.id !== id) return [];
    const pulls = (about.pull_requests ?? []).map(
      ({ number: number3 }) => touch(pullKey(repository2.full_name, number3))
    );
    return [...pulls, commit];
  }
  if (!run || about.app?.id === id) return [];
  return [{ ...commit, check: run.name ?? "" }];
}
function byInstallation(payload) {
  const { repositories, repositories_added: added } = payload;
  const given = [...repositories ?? [], ...added ?? []].map(
    ({ full_name: name2 }) => repositoryRef(name2)
  );
  const setUp = unchosen(payload) === null ? given : [];
  return [
    ...given.map((repository2) => touch({ kind: "adopt", repository: repository2 })),
    ...setUp.map((repository2) => touch({ kind: "setup", repository: repository2 }, true))
  ];
}
function touchedBy(event, payload, self, host) {
  const { repository: repository2, merge_group: group } = payload;
  if (event.startsWith("installation")) return byInstallation(payload);
  if (!repository2) return [];
  const about = { ...payload, repository: repository2 };
  switch (event) {
    case "pull_request":
    case "pull_request_review":
      return byPull(event, about, host);
    case "push":
      return byPush(about);
    case "merge_group": {
      if (!group) return [];
      const key = groupKey(repository2.full_name, group.head_sha);
      if (payload.action === "destroyed") return [{ what: "over", key }];
      return [{ what: "key", key, requested: false, group }];
    }
    case "deployment_protection_rule":
    case "deployment_status":
      return byDeployment(event, about);
    case "check_run":
    case "check_suite":
      return byCheck(about, self.id);
    default:
      return byIssue(event, about, self.login);
  }
}

// src/app/installations.ts
var PAGES = 100;
var PAGES_AT_A_TIME = 10;
function installationOf({ id, account, permissions }) {
  return {
    id,
    account: account?.login ?? "",
    permissions: permissions ?? {}
  };
}
async function readSelf(api) {
  const { data } = await api.request("GET /app");
  if (!data) throw new Error("GitHub does not know this App; check APP_ID and PRIVATE_KEY");
  return { id: data.id, login: `${data.slug}[bot]` };
}
async function readOne(api, installation) {
  const { data } = await api.request("GET /app/installations/{installation_id}", {
    installation_id: installation
  });
  return data;
}
function once(read2) {
  const known = /* @__PURE__ */ new Map();
  return (key) => {
    const found = known.get(key);
    if (found) return found;
    const reading = read2(key);
    known.set(key, reading);
    reading.catch(() => known.delete(key));
    return reading;
  };
}
function readInstallations(app, { retry, gate }) {
  const api = async (installation) => await app.auth(installation);
  const self = once(async () => readSelf(await api()));
  const dates = once(async (installation) => (await readOne(await api(), installation)).created_at);
  const client = async (installation, held) => instrument(await api(installation), retry, gate(installation ?? 0, held));
  return {
    self: () => self(0),
    ask: async () => void await (await api()).request("GET /app"),
    client,
    installedAt: (installation) => dates(installation).catch(() => null),
    // An owner can accept more at any time, so they are read each time.
    permissions: async (installation) => readOne(await api(), installation).then(({ permissions }) => permissions).catch(() => null),
    async list() {
      const own = await client();
      const { items } = await readPages(
        (page) => own.api.request("GET /app/installations", { per_page: PAGE_SIZE, page }),
        PAGES
      );
      const working = items.filter(({ suspended_at }) => !suspended_at);
      return working.map((one) => installationOf(one));
    },
    async repositories(installation, from) {
      const own = await client(installation);
      const { items, complete } = await readPages(async (page) => {
        const { data, headers } = await own.api.request("GET /installation/repositories", {
          per_page: PAGE_SIZE,
          page: from + page - 1
        });
        return { data: data.repositories, headers };
      }, PAGES_AT_A_TIME);
      const names2 = items.filter(({ archived, disabled }) => !archived && !disabled).map(({ full_name }) => full_name);
      return { names: names2, next: complete ? null : from + PAGES_AT_A_TIME, requests: own.requests() };
    }
  };
}

// src/app/memory.ts
var MOST_KEYS = 2e4;
function createMemory() {
  const watched = /* @__PURE__ */ new Map();
  const releases = /* @__PURE__ */ new Map();
  const groups = /* @__PURE__ */ new Map();
  const held = /* @__PURE__ */ new Map();
  const judged = async (is) => [...releases.values()].filter(([key, state]) => is(key, state));
  return {
    async judge(key, state) {
      if (state) releases.set(keyId(key), [key, state]);
      else releases.delete(keyId(key));
    },
    isJudged: async (key) => releases.has(keyId(key)),
    judgedIn: (repository2) => judged((key) => key.repository === repository2),
    judgedBy: (repository2) => judged((_, { incidents }) => incidents === repository2 || incidents === null),
    judgedOf: (owner) => judged(
      ({ repository: repository2 }, { incidents }) => [repository2, incidents ?? repository2].some((one) => ownerOf(one) === owner)
    ),
    noteGroup: async (key, group) => void groups.set(keyId(key), group),
    groupOf: async (key) => groups.get(keyId(key)),
    noteDeployment: async (key, deployment) => void held.set(keyId(key), deployment),
    deploymentOf: async (key) => held.get(keyId(key)),
    async learn(key, deployment) {
      const id = keyId(key);
      if (held.get(id)?.id === deployment.id) held.set(id, deployment);
    },
    async forget(key) {
      for (const part of [watched, releases, groups, held]) part.delete(keyId(key));
    },
    async watch(key, refs, files = []) {
      const id = keyId(key);
      watched.delete(id);
      if (refs.length + files.length > 0) watched.set(id, { key, refs: new Set(refs), files });
      const [oldest] = watched.keys();
      if (watched.size > MOST_KEYS && oldest !== void 0) watched.delete(oldest);
    },
    watchers: async (ref) => [...watched.values()].filter(({ refs }) => refs.has(ref)).map((it) => it.key),
    async fileWatchers(repository2, paths2) {
      const touched = paths2 && new Set(paths2);
      const stands = (file) => file.repository === repository2 && (touched?.has(file.path) ?? true);
      return [...watched.values()].filter(({ files }) => files.some(stands)).map(({ key }) => key);
    }
  };
}

// src/app/pass/store.ts
function createPassStore() {
  const kept = /* @__PURE__ */ new Map();
  return {
    read: async (name2) => kept.get(name2) ?? null,
    async update(name2, change) {
      const after = change(kept.get(name2) ?? null);
      kept.set(name2, after);
      return after;
    }
  };
}
var lookedName = (repository2) => `looked ${repository2}`;
var sweptName = (repository2) => `swept ${repository2}`;

// src/app/queue/lanes.ts
function createLanes() {
  const lanes = /* @__PURE__ */ new Map();
  return {
    add(job, now) {
      const { installation } = job.hint;
      const lane = lanes.get(installation) ?? /* @__PURE__ */ new Map();
      lanes.set(installation, lane);
      const before = lane.get(job.id);
      const hint = mergeHints(job.hint, before?.job.hint);
      lane.set(job.id, { job: { ...job, hint }, since: before?.since ?? now });
    },
    take(mayGo, mayBegin) {
      for (const [installation, lane] of lanes) {
        if (!mayGo(installation)) continue;
        for (const [id, { job }] of lane) {
          if (!mayBegin(id)) continue;
          lane.delete(id);
          lanes.delete(installation);
          if (lane.size > 0) lanes.set(installation, lane);
          return job;
        }
      }
      return null;
    },
    size: () => [...lanes.values()].reduce((sum, lane) => sum + lane.size, 0),
    oldest() {
      const times = [...lanes.values()].flatMap((lane) => [...lane.values()].map((it) => it.since));
      return times.length > 0 ? times.reduce((a, b) => Math.min(a, b)) : null;
    }
  };
}

// src/app/queue/in-process.ts
function turn() {
  return new Promise((resolve) => setImmediate(resolve));
}
var LONGEST2 = 2147483647;
function createQueue(idOf, work, log, options = {}) {
  const { concurrency, attempts, backoff, pause } = { ...DEFAULTS, ...options };
  const waiting = createLanes();
  const running = /* @__PURE__ */ new Set();
  const resting = /* @__PURE__ */ new Map();
  const failures = /* @__PURE__ */ new Map();
  let idle = [];
  let draining = false;
  let stopped = false;
  let pauseEnds;
  function rest(job, attempt2) {
    const wake = () => {
      clearTimeout(timer);
      resting.delete(job.id);
      if (!draining) again(job);
      next();
    };
    const timer = setTimeout(wake, backoff(attempt2));
    resting.set(job.id, wake);
  }
  function again(job) {
    waiting.add({ ...job, hint: { ...job.hint, again: true } }, Date.now());
  }
  function failed(job, err) {
    const { id: key } = job;
    if (err instanceof RateLimited) {
      log.info({ key, until: new Date(err.until).toISOString() }, "waits for the rate limit");
      again(job);
      return;
    }
    const attempt2 = (failures.get(key) ?? 0) + 1;
    const last = attempt2 >= attempts;
    log.error(
      { err: loggable(err), key, attempt: attempt2 },
      last ? "gave up until the next event" : "will try again"
    );
    if (last) failures.delete(key);
    else failures.set(key, attempt2);
    if (!last && !draining) rest(job, attempt2);
  }
  async function run(job) {
    await turn();
    try {
      await work(job.key, job.hint, () => true);
      failures.delete(job.id);
    } catch (err) {
      failed(job, err);
    }
  }
  function goes(installation) {
    const wait = pause(installation);
    if (wait <= 0) return true;
    pauseEnds ??= setTimeout(
      () => {
        pauseEnds = void 0;
        next();
      },
      Math.min(wait, LONGEST2)
    ).unref();
    return false;
  }
  function next() {
    const mayBegin = (id) => !running.has(id) && !resting.has(id);
    while (!stopped && running.size < concurrency) {
      const job = waiting.take(goes, mayBegin);
      if (!job) break;
      running.add(job.id);
      void run(job).finally(() => {
        running.delete(job.id);
        next();
      });
    }
    if (running.size > 0 || !draining && waiting.size() + resting.size > 0) return;
    for (const done of idle) done();
    idle = [];
  }
  const whenIdle = () => new Promise((resolve) => {
    idle.push(resolve);
    next();
  });
  return {
    async push(key, hint) {
      const id = idOf(key);
      waiting.add({ id, key, hint }, Date.now());
      if (resting.has(id)) failures.delete(id);
      resting.get(id)?.();
      queueMicrotask(next);
    },
    idle: whenIdle,
    size: async () => waiting.size() + running.size + resting.size,
    age: async () => (Date.now() - (waiting.oldest() ?? Date.now())) / 1e3,
    async drain(within) {
      draining = true;
      for (const wake of resting.values()) wake();
      const enough = setTimeout(() => {
        stopped = true;
        next();
      }, within * 0.6);
      const late = new Promise((resolve) => setTimeout(resolve, within).unref());
      await Promise.race([whenIdle(), late]);
      clearTimeout(enough);
      clearTimeout(pauseEnds);
      stopped = true;
      return waiting.size() + running.size;
    }
  };
}

// src/app/keep.ts
function keepHere(limits = createLimits()) {
  return {
    lasting: false,
    limits,
    memory: createMemory(),
    passes: createPassStore(),
    createQueue: (work, log, options) => createQueue(keyId, work, log, { pause: limits.pause, ...options }),
    createAlarms,
    lead(begin) {
      const end = begin();
      return { stands: Promise.resolve(), leave: async () => end() };
    },
    reach: async () => {
    },
    close: async () => {
    }
  };
}

// src/github/changed-issues.ts
var PAGES2 = 3;
function asIssue(pull) {
  return { ...pull, pull_request: {} };
}
async function pullsAlone(api, repository2, since) {
  const pulls = await listRecentPulls(api, repository2);
  const issues = pulls.filter(({ updated_at: at }) => at >= since).map(asIssue);
  return { issues: issues.reverse(), etag: null, complete: true };
}
async function readChanged(api, repository2, since, etag) {
  const issues = [];
  let given = null;
  for (let page = 1; page <= PAGES2; page += 1) {
    const wanted = page === 1 && etag !== null ? { headers: { "if-none-match": etag } } : {};
    try {
      const { data, headers } = await api.request("GET /repos/{owner}/{repo}/issues", {
        ...repo(repository2),
        state: "all",
        sort: "updated",
        direction: "asc",
        since,
        per_page: PAGE_SIZE,
        page,
        ...wanted
      });
      issues.push(...data);
      if (page === 1) given = headers.etag ?? null;
      if (!headers.link?.includes('rel="next"')) {
        return { issues, etag: page === 1 ? given : null, complete: true };
      }
    } catch (error) {
      if (statusOf(error) === 304) return { issues: null, etag, complete: true };
      if (statusOf(error) === 410) return pullsAlone(api, repository2, since);
      throw error;
    }
  }
  return { issues, etag: null, complete: false };
}

// src/core/incident/report/landed.ts
function landedBy(evidence, home) {
  const { by, at, ref, url, files, lines: lines2 = [], bySize, late } = evidence;
  const label = ref ? code(showRef(resolveReference(ref, home), home)) : "attested";
  const who = by ? ` by ${code(`@${by}`)}` : "";
  const day = at ? ` on ${at.slice(0, 10)}` : "";
  const paths2 = files.map((file) => code(file, 120)).join(", ");
  const notes = [
    ...bySize ? ["by size only"] : [],
    ...late ? [`named later by ${late.by ? code(`@${late.by}`) : "somebody"}`] : []
  ];
  const note3 = notes.length > 0 ? ` (${notes.join(", ")})` : "";
  const brought = lines2.slice(0, 2).map((line2) => code(line2, 120));
  const said = brought.length > 0 ? ` → ${brought.join(" · ")}` : "";
  return `${link(label, url)}${who}${day}${paths2 ? `: ${paths2}` : ""}${note3}${said}`;
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
  const { ref, url, severity, kinds, owners, verdict } = incident;
  return [
    `${VERDICT_WORDS[verdict].split(" ")[0]} ${link(code(ref), url)}`,
    plain(severity ?? "–", 20),
    STATUS_WORDS[kinds.eval],
    STATUS_WORDS[kinds.gate],
    owners.map((owner) => code(owner)).join(" ") || (verdict === "ship" ? "–" : "nobody")
  ];
}
function incidentTable({ incidents }) {
  if (incidents.length === 0) return [];
  const head = ["Incident", "Severity", "Eval", "Gate", "Owner"];
  const rows = incidents.slice(0, MOST_ROWS).map(incidentRow);
  const more = incidents.length - MOST_ROWS;
  return ["### Incidents", table(head, rows), ...more > 0 ? [`… and ${more} more.`] : []];
}
function freeList({ incidents }) {
  const free = incidents.slice(0, MOST_ROWS).filter(({ verdict }) => verdict === "ship");
  const lines2 = free.map((incident) => {
    const { ref, title: title2, primaryClass } = incident;
    const about = [title2 ? plain(title2, 120) : "", primaryClass ? plain(primaryClass, 60) : ""];
    const said = [about.filter(Boolean).join(" · "), note(incident)].filter(Boolean);
    return `- ${code(ref)} ${said.join(": ")}`;
  });
  const more = incidents.length > MOST_ROWS ? ["- … and those beyond the table."] : [];
  return lines2.length > 0 ? [[...lines2, ...more].join("\n")] : [];
}
function landedList({ incidents }) {
  const lines2 = incidents.flatMap(
    ({ ref, ledger }) => (ledger?.entries ?? []).flatMap(({ kind, text: text2, evidence }) => {
      const what2 = text2 ? ` “${plain(text2, 120)}”` : "";
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
  const rows = policies2.map(({ id, kind, because: because2, owner, state }) => [
    code(id),
    kind,
    because2 ? code(because2) : "–",
    owner ? code(owner) : "–",
    SIGNS[state]
  ]);
  const head = ["Policy", "Kind", "Because of", "Owner", "State"];
  return ["### Policies", table(head, rows)];
}
function waiverList({ waiver: whole, incidents, policies: policies2 }) {
  const all = [
    ...whole ? [{ about: "the whole gate", waiver: whole }] : [],
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
function refusedList({ refused: refused2 }) {
  if (refused2.length === 0) return [];
  const lines2 = [...refused2].reverse().map(
    ({ by, text: text2, why, url }) => `- ${link(code(text2), url)} by ${code(`@${by}`)}: ${plain(why)}`
  );
  return ["### Commands that do not count", atMost(lines2, MOST_REFUSED).join("\n")];
}

// src/core/release/report/reasons.ts
function against({ reasons }) {
  return reasons.filter(({ verdict }) => verdict !== "ship");
}
function inTurn(decision) {
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
function ownedAction({ action, url, owner }, label = plain(action)) {
  return `${link(label, url)}${owner ? ` — ${code(owner)}` : ""}`;
}
function firstOf(decision) {
  return decision.waiver ? void 0 : inTurn(decision)[0];
}
function nextLine(decision) {
  const first = firstOf(decision);
  return first ? [`**Next:** ${ownedAction(first, `**${plain(first.action)}**`)}`] : [];
}
function aboutOf({ incident, policy }) {
  if (incident) return incident;
  return policy ? `policy ${policy}` : "";
}
function messageOf({ message, policy }) {
  const opening = `Policy ${policy}: `;
  return message.startsWith(opening) ? message.slice(opening.length) : message;
}
function headOf(about, { incidents }) {
  if (about === "") return ["### What could not be read"];
  const incident = incidents.find(({ ref: ref2 }) => ref2 === about);
  if (!incident) {
    const [, policy] = /^policy (.+)$/.exec(about) ?? [];
    return [policy ? `### Policy ${code(policy)}` : `### ${code(about)}`];
  }
  const { ref, url, title: title2, primaryClass } = incident;
  const said = [title2 ? plain(title2, 120) : "", primaryClass ? plain(primaryClass, 60) : ""];
  const line2 = said.filter(Boolean).join(" · ");
  return [`### ${link(code(ref), url)}`, ...line2 ? [line2] : []];
}
function signOf({ verdict }) {
  return VERDICT_WORDS[verdict].split(" ")[0];
}
function reasonBlocks(decision) {
  const all = inTurn(decision);
  const first = firstOf(decision);
  const shown = all.slice(0, MOST_ROWS);
  const blocks = [...new Set(shown.map(aboutOf))].flatMap((about) => {
    const own = shown.filter((reason) => aboutOf(reason) === about);
    const lines2 = own.map((reason) => {
      const clears = reason === first ? "**Next**, above" : ownedAction(reason);
      return `- ${signOf(reason)} ${plain(messageOf(reason), 600)}<br>→ ${clears}`;
    });
    return [...headOf(about, decision), lines2.join("\n")];
  });
  const more = all.length - shown.length;
  return [...blocks, ...more > 0 ? [`… and ${more} more in the output \`reasons\`.`] : []];
}

// src/core/release/report/summary.ts
function titleOf(decision) {
  const { verdict, waiver, until } = decision;
  const reasons = against(decision).length;
  if (waiver) return `⚠️ Ship by waiver until ${waiver.until}`;
  if (verdict === "ship" && until) return `⚠️ Ship until ${until.slice(0, 10)}, then a waiver ends`;
  return `${VERDICT_WORDS[verdict]}${reasons > 0 ? `: ${count(reasons, "reason")}` : ""}`;
}
function looseLines({ notEnforced }, enforced) {
  if (notEnforced) {
    return [
      `> Not enforced: ${saysNotEnforced(notEnforced)}. This is what the gate would have said. The App’s check is neutral and the Action’s run passes: both satisfy a required check.`
    ];
  }
  return enforced ? [] : ["> Not enforced: this run reports and does not fail."];
}
function headline(decision, enforced) {
  const { verdict, waiver, incidents, looked } = decision;
  const open = against(decision).length;
  const lines2 = looseLines(decision, enforced);
  const loose = lines2.length === 0 || verdict === "ship" ? "" : " (not enforced)";
  return [
    `## ${titleOf(decision)}${loose}`,
    ...waiver ? [
      `${code(`@${waiver.by}`)} waived the gate: ${plain(waiver.reason)} (${link("comment", waiver.url)}). ${count(open, "reason")} would have blocked it.`
    ] : [],
    ...lines2,
    ...verdict === "ship" && incidents.length === 0 ? ["No incident is linked to this change."] : [],
    ...looked.notes.length > 0 ? [looked.notes.map((note3) => plain(note3, 400)).join(" ")] : [],
    ...verdict === "ship" ? [] : [blockedBy(decision, inTurn(decision))],
    ...nextLine(decision)
  ];
}
var MOST_BLOCKERS = 5;
function blockedBy(decision, reasons) {
  const severity = new Map(decision.incidents.map((one) => [one.ref, one.severity]));
  const names2 = reasons.map(({ incident, policy }) => {
    const level = incident && severity.get(incident);
    if (incident) return `${code(incident)}${level ? ` (${plain(level, 20)})` : ""}`;
    return policy ? `policy ${code(policy)}` : "what could not be read";
  });
  const distinct = [...new Set(names2)];
  const more = distinct.length - MOST_BLOCKERS;
  const rest = more > 0 ? ` and ${more} more` : "";
  return `Blocked by ${distinct.slice(0, MOST_BLOCKERS).join(", ")}${rest}.`;
}
function listedLine({ ref, url, title: title2, severity, closed, stranger }) {
  const notes = [
    ...closed ? ["closed before it was learned"] : [],
    ...stranger ? ["nobody vouches for it"] : []
  ];
  const said = [severity ? plain(severity, 20) : "", title2 ? plain(title2, 120) : ""];
  const note3 = notes.length > 0 ? `(${notes.join(", ")})` : "";
  return `- ${[link(code(ref), url), ...said, note3].filter(Boolean).join(" ")}`;
}
function folded(title2, listed) {
  if (listed.length === 0) return [];
  const lines2 = atMost(listed.map(listedLine), MOST_ROWS);
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
    ...reasonBlocks(decision),
    ...incidentTable(decision),
    ...freeList(decision),
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
    ...decision.verdict === "ship" ? [] : [`${pageLink("held")}.`, WAY_OUT],
    `<sub>Looked at ${looked.join(", ")}.</sub>`
  ];
  return `${shorten(parts.join("\n\n"))}
`;
}

// src/core/release/report/check.ts
var ORDINARY = "no-release";
var RELEASE = "release ";
function aboutReleases(names2) {
  return `${RELEASE}${[...names2].sort().join(" ")}`.slice(0, 200);
}
function isAboutRelease(about) {
  return about.startsWith(RELEASE);
}
function ordinaryCheck(sha2) {
  return {
    name: RELEASE_CHECK,
    sha: sha2,
    conclusion: "success",
    buttons: [],
    about: ORDINARY,
    title: "Not a release",
    summary: "Base and head match none of the release branches of the configuration (`release.base`, `release.head`), so nothing was judged. A release branch into the default branch counts only where `release.head` is set."
  };
}
function pendingCheck(sha2, about) {
  return {
    name: RELEASE_CHECK,
    sha: sha2,
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
var JUDGE2 = {
  label: "Judge again",
  id: "judge",
  does: "Reads and judges everything afresh"
};
var TASKS = {
  label: "Open tasks",
  id: "tasks",
  does: "An issue for each planned change"
};
var DRAFT = {
  label: "Draft eval case",
  id: "eval-case",
  does: "Drafts of the chosen eval assets"
};
function buttonsOf(judged, conclusion) {
  if (conclusion !== "failure") return [];
  const incidents = judged.flatMap(({ decision }) => decision.incidents);
  return incidents.some(({ verdict }) => verdict !== "ship") ? [JUDGE2, TASKS, DRAFT] : [JUDGE2];
}
function releaseCheck(sha2, about, judged) {
  const verdicts = judged.map(({ decision }) => decision.verdict);
  const verdict = VERDICTS.find((known) => verdicts.includes(known)) ?? "collect-evidence";
  const titles = judged.filter(({ decision }) => decision.verdict === verdict).map(({ decision }) => titleOf(decision));
  const alone = judged.length === 1;
  const loose = judged.some(({ decision }) => decision.notEnforced);
  const title2 = titles[0] ?? VERDICT_WORDS[verdict];
  const conclusion = loose ? "neutral" : verdict === "ship" ? "success" : "failure";
  return {
    name: RELEASE_CHECK,
    sha: sha2,
    conclusion,
    buttons: buttonsOf(judged, conclusion),
    about,
    title: loose ? `${title2} (not enforced)` : title2,
    summary: [
      ...judged.map(
        ({ name: name2, decision }) => `${alone ? "" : `# ${plain(name2)}

`}${summaryOf(decision)}`
      ),
      ...judged.some((one) => one.startsNoWorkflow) ? [NO_WORKFLOW] : []
    ].join("\n\n")
  };
}
var NO_CHECK = "This App could not write its check run `Release gate`, so a required one stays “Expected”. Give the App the permission “Checks: write” in its settings, and accept it for the installation.";
function planReleaseComment(comments, decision, repository2, number3, shown = true) {
  const summary = decision && summaryOf(decision);
  const body = summary && !shown ? `${summary}

${NO_CHECK}` : summary;
  return planSticky(comments, MARKERS.release, body, repository2, number3);
}
function planPullComment(comments, body, repository2, number3) {
  return planSticky(comments, MARKERS.pull, body, repository2, number3);
}

// src/github/checks.ts
async function readOwnChecks(api, repository2, sha2, app) {
  const answer2 = await api.request("GET /repos/{owner}/{repo}/commits/{ref}/check-runs", {
    ...repo(repository2),
    ref: sha2,
    app_id: app,
    per_page: 100
  }).catch((error) => {
    if (isForbidden(error)) return null;
    throw error;
  });
  return (answer2?.data.check_runs ?? []).filter((run) => run.app?.id === app).map((run) => ({
    id: Number(run.id),
    name: run.name,
    conclusion: run.status === "completed" ? run.conclusion : null,
    about: run.external_id ?? "",
    title: run.output.title ?? "",
    summary: run.output.summary ?? ""
  }));
}

// src/github/read-queue.ts
function branchName(ref) {
  return ref.replace(/^refs\/heads\//, "");
}
var BRANCH = /^refs\/heads\/gh-readonly-queue\/(.+)\/pr-\d+-([0-9a-f]{40})$/;
async function readQueue(api, repository2) {
  try {
    const { data } = await api.request("GET /repos/{owner}/{repo}/git/matching-refs/{ref}", {
      ...repo(repository2),
      ref: "heads/gh-readonly-queue/"
    });
    return data.flatMap(({ ref: head_ref, object: object2 }) => {
      const [, base, base_sha] = BRANCH.exec(head_ref) ?? [];
      if (!base || !base_sha) return [];
      return [{ head_sha: object2.sha, head_ref, base_sha, base_ref: `refs/heads/${base}` }];
    });
  } catch (error) {
    if ([404, 409, 501].includes(statusOf(error))) return [];
    throw error;
  }
}

// src/app/reconcile/repository.ts
var PAGES3 = 10;
var MOST_ORDINARY = 300;
var MOST_ASKED = 100;
var CLOSED = 25;
function mayBeReviewed(issue2, config, since) {
  const traces = { labels: labelNames(issue2.labels) };
  if (wasUnderReview(traces, config)) return true;
  const old = since !== null && issue2.created_at < since;
  return !old && isInOurForm(issue2.body ?? "", traces, config);
}
async function openIncidents({ client, repository: repository2, installedAt }, config) {
  const since = config.incidents.since ?? installedAt;
  const { issues } = await readIncidentIssues(client.api, repository2, config.incidents, {
    state: "open",
    latestChanged: true,
    cap: PAGES3
  });
  if (issues.length === 0) return [];
  const { config: read2 } = await readOwnForm(client.api, repository2, config);
  return issues.filter((issue2) => mayBeReviewed(issue2, read2, since)).map(({ number: number3 }) => incidentKey(refKey({ repository: repository2, number: number3 })));
}
async function unseenIsEmpty({ onForbidden }, what2, read2, empty) {
  try {
    return await read2;
  } catch (error) {
    if (isForbidden(error)) onForbidden?.(`to read ${what2}`);
    else if (![404, 410].includes(statusOf(error))) throw error;
    return empty;
  }
}
async function makeIncidentLabel(task) {
  const { client, repository: repository2 } = task;
  const { config, problems: problems2 } = await readConfig(client.api, repository2);
  const home = config.incidents.repository;
  const elsewhere = home !== void 0 && !sameRepository(home, repository2);
  if (problems2.length > 0 || elsewhere) return;
  const label = incidentLabel(config);
  try {
    if (await hasLabel(client.api, repository2, label.name)) return;
    await write(task, [{ do: "create-label", repository: repository2, label }]);
  } catch (error) {
    if (isPassing(error) || ![403, 404, 410].includes(statusOf(error))) throw error;
  }
}
async function openPullKeys(task) {
  const open = await unseenIsEmpty(
    task,
    "pull requests",
    listOpenPulls(task.client.api, task.repository),
    []
  );
  return open.slice(0, MOST_ORDINARY).map(({ number: number3 }) => pullKey(task.repository, number3));
}
async function isGated({ client, repository: repository2, self }, sha2) {
  const runs = await readOwnChecks(client.api, repository2, sha2, self.id);
  const run = latestRun(runs, RELEASE_CHECK);
  return run !== null && run.conclusion !== null && !isAboutRelease(run.about);
}
async function openPulls(task, known) {
  const { config, problems: problems2 } = await readConfig(task.client.api, task.repository);
  const open = await unseenIsEmpty(
    task,
    "pull requests",
    listOpenPulls(task.client.api, task.repository),
    []
  );
  const isJudged2 = (pull) => problems2.length > 0 || isRelease(branchesOf(pull), config);
  const heads = new Set(open.filter((pull) => !isJudged2(pull)).map(({ head }) => head.sha));
  const gated = new Set(known.filter((sha2) => heads.has(sha2)));
  const asked = [...heads].filter((sha2) => !gated.has(sha2)).slice(0, MOST_ASKED);
  const missing = /* @__PURE__ */ new Set();
  for (const sha2 of asked) (await isGated(task, sha2) ? gated : missing).add(sha2);
  const keys = open.filter((pull) => isJudged2(pull) || missing.has(pull.head.sha)).map(({ number: number3 }) => pullKey(task.repository, number3));
  return { keys, config, gated: [...gated] };
}
async function closedIncidents({ client, repository: repository2, installedAt }, config, page) {
  const { data } = await client.api.request("GET /repos/{owner}/{repo}/issues", {
    ...repo(repository2),
    labels: config.incidents.label,
    state: "closed",
    sort: "created",
    direction: "asc",
    per_page: CLOSED,
    page
  });
  const issues = data.filter((issue2) => !issue2.pull_request);
  const keys = issues.filter((issue2) => mayBeReviewed(issue2, config, config.incidents.since ?? installedAt)).map(({ number: number3 }) => incidentKey(refKey({ repository: repository2, number: number3 })));
  return { keys, next: data.length < CLOSED ? 1 : page + 1 };
}
async function sweepRepository(task, { closedPage, gated }) {
  const { client, repository: repository2 } = task;
  const pulls = await unseenIsEmpty(task, "the configuration", openPulls(task, gated), null);
  if (!pulls) return { keys: [], groups: [], closedPage, gated };
  const { config } = pulls;
  const incidents = await unseenIsEmpty(task, "issues", openIncidents(task, config), []);
  const nothing2 = { keys: [], next: closedPage };
  const past = closedIncidents(task, config, closedPage);
  const closed = await unseenIsEmpty(task, "issues", past, nothing2);
  const queued = await readQueue(client.api, repository2);
  const groups = queued.map((group) => ({ key: groupKey(repository2, group.head_sha), group }));
  const keys = distinctKeys([...pulls.keys, ...incidents, ...closed.keys]);
  return { keys, groups, closedPage: closed.next, gated: pulls.gated };
}

// src/app/reconcile/news.ts
var FIRST_DAYS = 7;
var SETTLED = 5e3;
function keysOf(task, row3, isReviewable) {
  const { repository: repository2, host } = task;
  if (!row3.pull_request) {
    return isReviewable(row3) ? [incidentKey(refKey({ repository: repository2, number: row3.number }))] : [];
  }
  const pull = { number: row3.number, title: row3.title, body: row3.body ?? "" };
  const named = namedBy({ pull_request: pull, repository: { full_name: repository2 } }, host);
  const incidents = named.flatMap((touched) => touched.what === "key" ? [touched.key] : []);
  return [pullKey(repository2, row3.number), ...incidents];
}
function settles({ pull_request: pull, state }) {
  return !pull || state === "closed";
}
function lookedAt(rows, before, now, etag) {
  const at = Date.parse(now);
  const last = rows.at(-1)?.updated_at;
  if (last === void 0) return { ...before, etag, at };
  const settled = at - Date.parse(last) > SETTLED;
  const seen = settled ? rows.filter((row3) => row3.updated_at === last) : [];
  const moved = last !== before.since;
  return { since: last, seen: seen.map(({ number: number3 }) => number3), etag: moved ? null : etag, at };
}
async function readNews(task, known, isDone) {
  const { client, repository: repository2, now } = task;
  const first = new Date(Date.parse(now) - FIRST_DAYS * 864e5);
  const since = `${first.toISOString().slice(0, 19)}Z`;
  const before = known ?? { since, seen: [], etag: null, at: 0 };
  const nothing2 = { issues: [], etag: null, complete: true };
  const list2 = readChanged(client.api, repository2, before.since, before.etag);
  const { issues, etag } = await unseenIsEmpty(task, "issues", list2, nothing2);
  const looked = lookedAt(issues ?? [], before, now, etag);
  const rows = (issues ?? []).filter(
    ({ number: number3, updated_at: at }) => at !== before.since || !before.seen.includes(number3)
  );
  if (rows.length === 0) return { keys: [], touched: [], looked, unchanged: issues === null };
  const { config } = await readConfig(client.api, repository2);
  const isLabelled = (issue2) => isIncident({ labels: labelNames(issue2.labels), type: issue2.type?.name ?? null }, config);
  const unlabelled = rows.some((row3) => !row3.pull_request && !isLabelled(row3));
  const read2 = unlabelled ? (await readOwnForm(client.api, repository2, config)).config : config;
  const isReviewable = (issue2) => isLabelled(issue2) || mayBeReviewed(issue2, read2, null);
  const newsOf = (row3) => keysOf(task, row3, isReviewable).filter((key) => !isDone(key, row3.updated_at ?? now));
  return {
    keys: distinctKeys(rows.flatMap(newsOf)),
    touched: rows.filter(settles).map(({ number: number3 }) => refKey({ repository: repository2, number: number3 })),
    looked,
    unchanged: false
  };
}

// src/app/pass/budget.ts
var MOST = 1150;
var LOOKS = 600;
var NEWS = 250;
var HOUR = 36e5;
var MINUTE = 6e4;
function createBudget(store, clock, repositoriesOf) {
  const name2 = (installation) => `spent ${installation}`;
  const isOver = (at) => at <= clock() - HOUR - MINUTE;
  return {
    async allows(installation, share) {
      const spent = (await store.read(name2(installation)) ?? []).filter(
        ([at]) => !isOver(at)
      );
      const sum = (of) => spent.reduce((all, [, one, n]) => all + (of === void 0 || one === of ? n : 0), 0);
      if (sum() >= MOST) return false;
      if (share === "look") return sum("look") < LOOKS;
      if (share === "news") return true;
      const looks = Math.min(LOOKS, await repositoriesOf(installation));
      return sum("rest") < MOST - NEWS - looks;
    },
    async spend(installation, share, requests) {
      if (requests === 0) return;
      const minute = Math.floor(clock() / MINUTE) * MINUTE;
      await store.update(name2(installation), (before) => {
        const kept = (before ?? []).filter(([at]) => !isOver(at));
        const same = kept.find(([at, of]) => at === minute && of === share);
        if (same) same[2] += requests;
        else kept.push([minute, share, requests]);
        return kept;
      });
    }
  };
}

// src/app/pass/costs.ts
var ASKING = "";
var none = () => ({
  open: /* @__PURE__ */ new Set(),
  requests: { look: 0, news: 0, rest: 0 },
  unchanged: 0,
  repositories: 0,
  worked: 0,
  postponed: 0
});
function createCosts(log, metrics) {
  const costs = /* @__PURE__ */ new Map();
  const of = (installation) => {
    const cost = costs.get(installation) ?? none();
    costs.set(installation, cost);
    return cost;
  };
  function tell(installation) {
    const { open, ...cost } = of(installation);
    costs.delete(installation);
    log.info({ installation, ...cost, ...open.size > 0 ? { open: open.size } : {} }, "pass");
  }
  return {
    asks: (installation, id) => void of(installation).open.add(id),
    ends(installation, id, how) {
      const cost = of(installation);
      if (!cost.open.delete(id)) return;
      cost[how] += 1;
      if (how === "postponed") metrics?.postponed.inc();
      if (cost.open.size === 0) tell(installation);
    },
    spent(installation, share, requests) {
      of(installation).requests[share] += requests;
      metrics?.pass.inc({ share }, requests);
    },
    unchanged(installation) {
      of(installation).unchanged += 1;
    },
    begins(installation, repositories) {
      const before = costs.get(installation);
      if (before && before.worked + before.postponed > 0) tell(installation);
      costs.set(installation, { ...none(), open: before?.open ?? /* @__PURE__ */ new Set(), repositories });
      of(installation).open.add(ASKING);
    },
    hasAsked(installation) {
      const { open } = of(installation);
      if (open.delete(ASKING) && open.size === 0) tell(installation);
    }
  };
}

// src/github/deliveries.ts
async function readDeliveries(api, cursor) {
  const { data, headers } = await api.request("GET /app/hook/deliveries", {
    per_page: PAGE_SIZE,
    ...cursor === null ? {} : { cursor },
    request: EXACT
  });
  const attempts = data.map((row3) => ({
    id: `${row3.id}`,
    guid: row3.guid,
    at: row3.delivered_at,
    event: row3.event,
    delivered: row3.status_code >= 200 && row3.status_code < 300
  }));
  const link2 = /<([^>]+)>;\s*rel="next"/.exec(headers.link ?? "")?.[1];
  return { attempts, next: link2 ? new URL(link2).searchParams.get("cursor") : null };
}
async function sendAgain(api, id) {
  const delivery_id = id;
  await api.request("POST /app/hook/deliveries/{delivery_id}/attempts", { delivery_id });
}

// src/app/pass/redeliver.ts
var KEPT = 3 * 864e5;
var PAGES4 = 20;
var MOST2 = 100;
var ATTEMPTS = 5;
var HANDLED = new Set(EVENTS.map((name2) => name2.split(".")[0]));
var NAME = "deliveries";
var NONE = { newest: null, older: null, failed: {}, cured: {} };
function note2(known, { guid, id, at, delivered }) {
  if (delivered) {
    known.cured[guid] = at;
    delete known.failed[guid];
    return;
  }
  if (known.cured[guid]) return;
  const before = known.failed[guid];
  known.failed[guid] = {
    at: before && before.at < at ? before.at : at,
    attempts: [.../* @__PURE__ */ new Set([...before?.attempts ?? [], id])]
  };
}
function prune({ failed, cured, ...known }, since) {
  const later = ([, at]) => at >= since;
  return {
    ...known,
    failed: Object.fromEntries(Object.entries(failed).filter(([, { at }]) => at >= since)),
    cured: known.older === null ? {} : Object.fromEntries(Object.entries(cured).filter(later))
  };
}
async function readOn(api, reading, from, isKnown) {
  let cursor = from;
  while (reading.pages < PAGES4) {
    reading.pages += 1;
    const { attempts, next } = await readDeliveries(api, cursor);
    for (const attempt2 of attempts) {
      if (isKnown(attempt2)) return null;
      reading.newest ??= attempt2.id;
      if (HANDLED.has(attempt2.event)) note2(reading.known, attempt2);
    }
    if (next === null) return null;
    cursor = next;
  }
  return cursor;
}
async function redeliver(api, store, now) {
  const since = new Date(Date.parse(now) - KEPT).toISOString();
  const known = structuredClone(await store.read(NAME) ?? NONE);
  const reading = { known, pages: 0, newest: null };
  const { newest, older } = known;
  const isOld = ({ at }) => at < since;
  try {
    const left = await readOn(api, reading, null, (one) => one.id === newest || isOld(one));
    known.older = left ?? (older && await readOn(api, reading, older, isOld));
    known.newest = reading.newest ?? newest;
  } catch (error) {
    if (isGone(error)) return { sent: 0, left: 0, givenUp: 0 };
    throw error;
  }
  const failed = Object.entries(known.failed).sort(([, a], [, b]) => a.at.localeCompare(b.at));
  const due = failed.filter(([, { attempts }]) => attempts.length < ATTEMPTS);
  let sent = 0;
  for (const [guid, { attempts }] of due.slice(0, MOST2)) {
    try {
      await sendAgain(api, attempts[0]);
      sent += 1;
    } catch (error) {
      if (!isGone(error)) throw error;
      delete known.failed[guid];
    }
  }
  await store.update(NAME, () => prune(known, since));
  return {
    sent,
    left: due.length - Math.min(due.length, MOST2),
    givenUp: failed.length - due.length
  };
}

// src/app/pass/pass.ts
var WHOLE = 36e5;
var SKEW = 1e4;
var MOST_LATER = 2e4;
function createPass(parts) {
  const { about, push, now, log, metrics, store = createPassStore() } = parts;
  const { onListed, watchers } = parts;
  const clock = () => Date.parse(now());
  const costs = createCosts(log, metrics);
  const listedName = (installation) => `repositories ${installation}`;
  const laterName = (installation) => `later ${installation}`;
  const listed = async (installation) => await store.read(listedName(installation)) ?? { names: {}, round: 0, page: 1 };
  const budget = createBudget(
    store,
    clock,
    async (installation) => Object.keys((await listed(installation)).names).length
  );
  const free = /* @__PURE__ */ new Set();
  const began = /* @__PURE__ */ new Map();
  function noteBegin(key) {
    const id = keyId(key);
    began.delete(id);
    began.set(id, clock());
    const [oldest] = began.keys();
    if (began.size > MOST_LATER && oldest !== void 0) began.delete(oldest);
  }
  const isDone = (key, changed) => (began.get(keyId(key)) ?? 0) - SKEW > Date.parse(changed);
  async function ask(key, installation, pass, quiet) {
    costs.asks(installation, keyId(key));
    await push(key, { installation, requested: false, quiet, pass });
  }
  async function list2(installation) {
    const before = await listed(installation);
    const { names: names2, next, requests } = await about.repositories(installation, before.page);
    await budget.spend(installation, "look", requests);
    const seen = names2.map((name2) => [repositoryRef(name2), before.round]);
    const all = { ...before.names, ...Object.fromEntries(seen) };
    const kept = Object.entries(all).filter(([, round]) => next !== null || round >= before.round);
    const after = await store.update(listedName(installation), () => ({
      names: Object.fromEntries(kept),
      round: before.round + (next === null ? 1 : 0),
      page: next ?? 1
    }));
    const found = Object.keys(after.names).map(repositoryRef);
    costs.begins(installation, found.length);
    costs.spent(installation, "look", requests);
    return found;
  }
  async function byAge(repositories) {
    const ages = await Promise.all(
      repositories.map(async (name2) => (await store.read(lookedName(name2)))?.at ?? 0)
    );
    const order = repositories.map((name2, at) => [name2, ages[at] ?? 0]);
    return order.sort(([, a], [, b]) => a - b).map(([name2]) => name2);
  }
  async function lookAt(installation) {
    const repositories = await byAge(await list2(installation));
    const later = await store.read(laterName(installation));
    await store.update(laterName(installation), () => ({}));
    for (const { key, share, quiet } of Object.values(later ?? {})) {
      await ask(key, installation, share, quiet);
    }
    for (const repository2 of repositories) {
      await ask({ kind: "look", repository: repository2 }, installation, "look", true);
    }
    costs.hasAsked(installation);
  }
  async function postpone(key, { installation, quiet }, share) {
    costs.ends(installation, keyId(key), "postponed");
    if (key.kind === "look") return;
    await store.update(laterName(installation), (before) => {
      const later = before ?? {};
      if (Object.keys(later).length >= MOST_LATER) return later;
      const news = later[keyId(key)]?.share === "news" || share === "news";
      return {
        ...later,
        [keyId(key)]: { key, share: news ? "news" : share, quiet: quiet === true }
      };
    });
  }
  async function sendAgain2() {
    try {
      const { api } = await about.client(0);
      const came = await redeliver(api, store, now());
      if (came.sent + came.left + came.givenUp > 0) log.info(came, "sent again");
      metrics?.redelivered.inc(came.sent);
    } catch (err) {
      log.error({ err }, "the log of deliveries could not be used");
    }
  }
  return {
    async begin() {
      let failed = null;
      for (const installation of await about.list()) {
        onListed(installation);
        try {
          await lookAt(installation.id);
        } catch (error) {
          if (error instanceof RateLimited) {
            log.info(
              { installation: installation.id, until: error.until },
              "left to the next pass"
            );
          } else failed = error;
        }
      }
      await sendAgain2();
      if (failed) throw failed;
    },
    async admits(key, hint) {
      const { installation, pass } = hint;
      if (pass === void 0 || await budget.allows(installation, pass)) {
        noteBegin(key);
        return true;
      }
      await postpone(key, hint, pass);
      return false;
    },
    async worked(key, { installation, pass }, requests) {
      const counted = requests - (free.delete(keyId(key)) ? 1 : 0);
      if (pass !== void 0) {
        costs.spent(installation, pass, counted);
        await budget.spend(installation, pass, counted);
      }
      costs.ends(installation, keyId(key), "worked");
    },
    async look(task, { installation }) {
      const repository2 = repositoryRef(task.repository);
      const name2 = lookedName(repository2);
      const { keys, touched, unchanged, looked } = await readNews(
        task,
        await store.read(name2),
        isDone
      );
      if (unchanged) {
        free.add(keyId({ kind: "look", repository: repository2 }));
        costs.unchanged(installation);
      }
      const depending = (await Promise.all(touched.map(watchers))).flat();
      for (const key of distinctKeys([...keys, ...depending])) {
        await ask(key, installation, "news", false);
      }
      const swept = await store.read(sweptName(repository2));
      if (clock() - (swept?.at ?? 0) >= WHOLE) {
        await ask({ kind: "sweep", repository: repository2 }, installation, "rest", true);
      }
      if (touched.length > 0) await ask({ kind: "setup", repository: repository2 }, installation, "news", true);
      await store.update(name2, () => looked);
    },
    async swept(repository2) {
      const known = await store.read(sweptName(repository2));
      return known ?? { at: 0, closedPage: 1, gated: [] };
    },
    async noteSwept(repository2, swept) {
      await store.update(sweptName(repository2), () => ({ at: clock(), ...swept }));
    }
  };
}

// src/app/payload.ts
import * as z from "zod";
function may(part) {
  return z.preprocess((value) => value ?? void 0, part.optional());
}
var text = z.string();
var number2 = z.int().positive().max(Number.MAX_SAFE_INTEGER);
var sha = z.string().min(1).max(64);
var name = z.string().regex(/^[\w.-]{1,100}\/[\w.-]{1,100}$/);
var repository = z.object({ full_name: name, default_branch: may(text) });
var issue = z.object({ number: number2, pull_request: may(z.unknown()) });
var check = z.object({
  head_sha: sha,
  app: may(z.object({ id: may(z.number()) })),
  pull_requests: may(z.array(z.object({ number: number2 }))),
  name: may(text)
});
var paths = may(z.array(text));
var PARTS = {
  action: may(text),
  sender: may(z.object({ login: text, type: may(text) })),
  /** Missing in events of an installation. */
  repository: may(repository),
  /** Of an installation: `all`, or those that somebody selected. */
  repository_selection: may(text),
  installation: may(
    z.object({
      id: number2,
      repository_selection: may(text),
      account: may(z.object({ login: may(text) })),
      permissions: may(z.record(z.string(), z.string()))
    })
  ),
  repositories: may(z.array(repository)),
  repositories_added: may(z.array(repository)),
  issue: may(issue),
  comment: may(z.object({ id: may(number2), body: may(text) })),
  pull_request: may(
    z.object({
      number: number2,
      title: may(text),
      body: may(text),
      head: may(z.object({ sha })),
      base: may(z.object({ ref: text }))
    })
  ),
  review: may(z.object({ state: may(text) })),
  check_run: may(check),
  check_suite: may(check),
  requested_action: may(z.object({ identifier: may(text) })),
  environment: may(text),
  deployment_callback_url: may(text),
  deployment: may(
    z.object({ id: may(number2), sha: may(text), environment: may(text), created_at: may(text) })
  ),
  deployment_status: may(z.object({ state: may(text) })),
  merge_group: may(z.object({ head_sha: sha, head_ref: text, base_sha: sha, base_ref: text })),
  ref: may(text),
  after: may(sha),
  forced: may(z.boolean()),
  commits: may(z.array(z.object({ added: paths, modified: paths, removed: paths }))),
  changes: may(
    z.object({
      new_issue: may(issue),
      new_repository: may(z.object({ full_name: name })),
      body: may(z.object({ from: may(text) }))
    })
  )
};
var schema = z.object(PARTS);
function readPayload(given) {
  const known = typeof given === "object" && given !== null && !Array.isArray(given) ? given : {};
  const whole = schema.safeParse(known);
  if (whole.success) return { payload: whole.data, odd: known === given ? [] : ["payload"] };
  const odd = new Set(whole.error.issues.map(({ path }) => String(path[0])));
  const rest = Object.entries(known).filter(([part]) => part in PARTS && !odd.has(part));
  return { payload: schema.parse(Object.fromEntries(rest)), odd: [...odd].sort() };
}

// src/app/periodically.ts
function periodically(act2, every, spread = 0.1, random = Math.random) {
  let timer;
  const next = () => {
    timer = setTimeout(
      () => {
        act2();
        next();
      },
      every * (1 + spread * (2 * random() - 1))
    ).unref();
  };
  next();
  return { stop: () => clearTimeout(timer) };
}

// src/app/permissions.ts
var CORE_NEEDS = [
  {
    permission: "issues",
    level: "write",
    feature: "Reviews incidents: the comment, labels, follow-up issues, commands",
    without: "no incident is reviewed; a release that needs to read incidents of a private repository is not let through",
    said: "summary of the check `Release gate`"
  },
  {
    permission: "checks",
    level: "write",
    feature: "Writes the checks `Release gate`, `Release gate configuration` and `Incident evidence`",
    without: 'no check run is written, so a required `Release gate` stays "Expected"; the verdict stands in the comment on the release',
    said: "comment on the release"
  },
  {
    permission: "contents",
    level: "read",
    feature: "Reads the configuration, the range of a release, and whether a change is in force",
    without: "in a private repository nothing is reviewed or judged, and nothing turns green",
    said: "server log alone"
  },
  {
    permission: "pull_requests",
    level: "read",
    feature: "Reads pull requests: what they land, what they release, who approved",
    without: "no pull request is judged; in a private repository a change that names one counts as unread, never as landed",
    said: "comment on the incident"
  },
  {
    permission: "statuses",
    level: "read",
    feature: "Lets an `eval-check` policy name a commit status",
    without: "a release of a private repository with an `eval-check` or `canary` policy is `collect-evidence`; other releases are judged as ever",
    said: "summary of the check `Release gate`"
  },
  {
    permission: "members",
    level: "read",
    feature: "Lets an `approval` policy name a team",
    without: "a policy that names a team cannot be met; policies that name people work",
    said: "check `Release gate configuration`, when the policy is merged"
  },
  {
    permission: "merge_queues",
    level: "read",
    feature: "Judges merge groups",
    without: "GitHub sends no event of the merge queue, so a group waits for its check until the next start of the server; pull requests are judged as ever",
    said: "server log alone"
  }
];
function missingPermissions(granted) {
  return CORE_NEEDS.filter(({ permission, level }) => {
    const has = granted[permission];
    return has === void 0 || level === "write" && has === "read";
  });
}

// src/app/aftermath.ts
function createAftermath({
  memory,
  alarms,
  push
}) {
  async function pushAll(keys, { installation, pass: share }) {
    for (const key of keys) {
      await push(key, { installation, requested: false, quiet: true, pass: share });
    }
  }
  async function wakeAt(key, until, { installation }) {
    await (until === null ? alarms.clear(key) : alarms.set(key, until, installation));
  }
  async function concernedBy(ref) {
    const releases = await memory.judgedBy(repositoryOf(ref));
    return distinctKeys([...releases.map(([key]) => key), ...await memory.watchers(ref)]);
  }
  async function remember(key, hint, watched) {
    const { release, incidentsRepository, linked, evidence, checks, until, sha: sha2 } = watched;
    await wakeAt(key, until, hint);
    await memory.watch(key, [...watched.incidents, ...linked, ...evidence]);
    const incidents = repositoryRef(incidentsRepository ?? key.repository);
    await memory.judge(key, release && sha2 !== null ? { sha: sha2, incidents, checks } : null);
    await pushAll(watched.concerned, hint);
  }
  const noteJudging = (key) => (sha2, checks) => memory.judge(key, { sha: sha2, incidents: null, checks });
  async function judge2(key, hint, look) {
    await remember(key, hint, await look(noteJudging(key)));
  }
  async function forget(key) {
    await memory.forget(key);
    await alarms.clear(key);
  }
  async function sweepsOf(home) {
    const owner = ownerOf(home);
    const touched = (await memory.judgedOf(owner)).flatMap(([key, { incidents }]) => [key.repository, incidents ?? key.repository]).filter((repository2) => repository2 !== home && ownerOf(repository2) === owner);
    return [...new Set(touched)].map((repository2) => ({ kind: "sweep", repository: repository2 }));
  }
  return { pushAll, wakeAt, concernedBy, remember, judge: judge2, noteJudging, forget, sweepsOf };
}

// src/collect/forms.ts
function areHere({ incidents }, repository2) {
  return !incidents.repository || sameRepository(incidents.repository, repository2);
}
async function findForms({ client, repository: repository2 }, config) {
  const here = areHere(config, repository2);
  const home = here ? repository2 : config.incidents.repository ?? repository2;
  const about = { repository: home, here };
  try {
    const [[files = []], audiences] = await Promise.all([
      readFormsAt(client.api, home, ["HEAD"]),
      here ? null : Promise.all([repository2, home].map((one) => readVisibility(client.api, one)))
    ]);
    const [check2 = "public", held = "private"] = audiences ?? [];
    return { ...about, shown: here || mayShow(check2, held, true), files };
  } catch (error) {
    if (isPassing(error)) throw error;
    return { ...about, shown: false, files: whyUnread(error) };
  }
}
var names = (files) => files.map(({ path, oid }) => `${path} ${oid}`).join("\n");
async function readPullForms(api, repository2, { base, head }) {
  const revisions = [head.sha, "HEAD"];
  const [here, now] = await readFormsAt(api, repository2, revisions, [CONFIG_PATH]);
  const isConfig = ({ path }) => path === CONFIG_PATH;
  const [own, stored] = [here?.find(isConfig), now?.find(isConfig)];
  const sameConfig = own !== void 0 && own.oid === stored?.oid;
  const files = (here ?? []).filter((file) => !isConfig(file));
  const standing = (now ?? []).filter((file) => !isConfig(file));
  if (names(files) === names(standing)) return { files, changed: false, before: [], sameConfig };
  const parted = await readMergeBase(api, repository2, base.ref, head.sha);
  const [before = []] = await readFormsAt(api, repository2, [parted]);
  const changed = names(files) !== names(before);
  return { files, changed, before: changed ? before : [], sameConfig };
}

// src/core/config/remarks.ts
var MOST_TEXT = 1e3;
var MOST_ANNOTATIONS = 150;
function problemRemarks(problems2, next) {
  return problems2.map((problem) => {
    const { file, line: line2 } = problem;
    const foreign = file !== CONFIG_PATH;
    return {
      ...foreign ? { file } : {},
      line: line2,
      level: "failure",
      title: "The configuration has an error",
      text: `${describeProblem(problem)} ${foreign ? "Correct it there, on the default branch." : next}`,
      because: null
    };
  });
}
function unenforcedRemarks(policies2, text2) {
  const { document, places } = loadYaml(text2 ?? "");
  return policies2.map(({ id, text: said }) => {
    const path = policyPath(document, id);
    const line2 = places && path ? lineOfPath(places, path) : null;
    const title2 = "A policy cannot be enforced";
    return { line: line2, level: "failure", title: title2, text: said, because: null };
  });
}
function looserRemarks(looser, approved2, incidents) {
  return looser.map(({ line: line2, text: text2, because: because2 }) => ({
    line: line2,
    level: approved2 ? "notice" : "failure",
    title: "The configuration gets looser",
    text: `Looser: ${text2}.`,
    because: because2 === null ? null : resolveReference(because2, incidents)
  }));
}
function remarkLine(remark, host) {
  const { file, path, line: line2, text: text2, because: because2 } = remark;
  const named = file ?? path;
  const where = [named ?? CONFIG_PATH, ...line2 === null ? [] : [line2]].join(":");
  const place = line2 === null && named === void 0 ? "" : `${code(where, 200)}: `;
  if (!because2) return `- ${place}${plain(text2, MOST_TEXT)}`;
  const { repository: repository2, number: number3 } = because2;
  const url = `https://${host}/${repository2}/issues/${number3}`;
  const incident = link(code(`${repository2}#${number3}`), url);
  return `- ${place}${plain(text2, MOST_TEXT)} It answers ${incident}.`;
}
function annotationsOf(remarks) {
  return remarks.filter(({ file }) => file === void 0).slice(0, MOST_ANNOTATIONS).map(({ path = CONFIG_PATH, line: line2, level, title: heading2, text: text2, because: because2 }) => ({
    path,
    line: line2 ?? 1,
    level,
    title: heading2,
    message: `${title(text2, MOST_TEXT)}${because2 ? ` It answers ${refKey(because2)}.` : ""}`
  }));
}

// src/core/config/check.ts
var MOST_KEYS2 = 20;
function organizationNote({ fromOrganization: keys = [] }, organization) {
  if (organization === null) {
    return ["Every repository of this owner takes from this file what its own file does not set."];
  }
  if (organization === void 0 || keys.length === 0) return [];
  const shown = keys.slice(0, MOST_KEYS2).map((key) => code(key)).join(", ");
  const more = keys.length > MOST_KEYS2 ? ` and ${keys.length - MOST_KEYS2} more` : "";
  return [`From the organization (${code(organization)}): ${shown}${more}.`];
}
var ABOUT = "configuration";
var FORM_BROKEN = "An issue form cannot be used";
var FORM_DRIFTED = "an issue form does not fit it";
function policies({ release }) {
  const count2 = release.policies.length;
  return count2 === 1 ? "1 policy" : `${count2} policies`;
}
function enforcement({ release }) {
  const { enforce } = release;
  if (enforce === true) return "";
  const until = enforce === false ? "" : `until ${enforce.replace("from ", "")} (UTC) `;
  return ` \`release.enforce\` is \`${enforce}\`: ${until}no release is held, and \`Release gate\` is neutral, which satisfies a required check.`;
}
function faults({ reading, text: text2, unenforced: unenforced2 }, next) {
  return [...problemRemarks(reading.problems, next), ...unenforcedRemarks(unenforced2, text2)];
}
var UNTIL = "Until this is mended, every release is held with `collect-evidence` or `hold`; the next commit that changes the file is checked again.";
function defaultConfigCheck(checked, beside, gate) {
  const { sha: sha2, reading, text: text2, host, forms, organization } = checked;
  const from = organizationNote(reading, organization);
  const remarks = faults(checked, "Correct it on the default branch.");
  const broken = [
    ...remarks.map((remark) => remarkLine(remark, host)),
    ...beside.map((path) => `- ${plain(saysBeside(path, CONFIG_PATH))}.`)
  ];
  const annotations = annotationsOf([...remarks, ...forms?.remarks ?? []]);
  const about = { name: CONFIG_CHECK, sha: sha2, about: ABOUT, annotations };
  const said = [forms?.text ?? "", ...gate.notes, `${pageLink("config")}.`];
  const notes = said.filter(Boolean).join("\n\n");
  if (broken.length > 0) {
    const title3 = "The configuration cannot be enforced";
    const summary2 = `${broken.join("\n")}

${UNTIL}

${notes}`;
    return { ...about, conclusion: "failure", title: title3, summary: summary2 };
  }
  const fine = text2 === null ? `There is no file \`${CONFIG_PATH}\`, so the defaults hold.${enforcement(reading.config)}` : `The configuration is valid; ${policies(reading.config)} can be enforced.${enforcement(reading.config)}`;
  const valid = text2 === null ? "The defaults hold" : "The configuration is valid";
  const summary = [fine, ...from, notes].join("\n\n");
  if (forms?.level === "failure") {
    return { ...about, conclusion: "failure", title: FORM_BROKEN, summary };
  }
  const drifted = forms?.level === "warning";
  const title2 = drifted ? `${valid}, and ${FORM_DRIFTED}` : gate.judged ? valid : `${valid}, and no release is judged here`;
  return { ...about, conclusion: gate.judged && !drifted ? "success" : "neutral", title: title2, summary };
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
  const { sha: sha2, number: number3, change, approval, incidents, host, forms } = checked;
  const { after: reading, looser, deleted } = change;
  const wrong = faults({ ...checked, reading }, "Correct it in this pull request.");
  const open = approval !== null && approval.by === null;
  const loosened = looserRemarks(looser, !open, incidents);
  const remarks = [...wrong, ...loosened, ...forms?.remarks ?? []];
  const parts = [
    wrong.length > 0 ? `### What cannot be enforced

${lines(wrong, host)}

Merged like this, every release is held with \`collect-evidence\` or \`hold\`.` : deleted ? `The file is deleted: from the merge on the defaults hold.${enforcement(reading.config)}` : `The configuration is valid; ${policies(reading.config)} can be enforced.${enforcement(reading.config)}`,
    ...approval ? [`### What gets looser

${lines(loosened, host)}

${approvalLine(approval)}`] : [],
    ...organizationNote(reading, checked.organization),
    ...forms?.text ? [forms.text] : [],
    "It holds from the merge on: a configuration is read from the default branch alone.",
    `${pageLink("config")}.`
  ];
  const title2 = wrong.length > 0 ? "The configuration cannot be enforced" : open ? "The configuration gets looser, and no maintainer has approved that" : forms?.level === "failure" ? FORM_BROKEN : forms?.level === "warning" ? `The configuration is valid, and ${FORM_DRIFTED}` : approval ? "The configuration gets looser, and a maintainer has approved that" : "The configuration is valid";
  const failed = wrong.length > 0 || open || forms?.level === "failure";
  return {
    name: CONFIG_CHECK,
    sha: sha2,
    about: `${ABOUT2}${number3}`,
    conclusion: failed ? "failure" : forms?.level === "warning" ? "neutral" : "success",
    title: title2,
    summary: parts.join("\n\n"),
    annotations: annotationsOf(remarks)
  };
}
function pullFormsCheck(sha2, number3, forms) {
  const { level, remarks, text: text2 } = forms;
  const fits = "The issue form fits the configuration";
  return {
    name: CONFIG_CHECK,
    sha: sha2,
    about: `${ABOUT2}${number3}`,
    conclusion: level === "failure" ? "failure" : level === "warning" ? "neutral" : "success",
    title: level === "failure" ? FORM_BROKEN : level === "warning" ? "An issue form does not fit the configuration" : fits,
    summary: `${text2}

Incidents are read by the forms of the default branch, so it holds from the merge on; what was filed before is read by our labels and those of the new form.

${pageLink("config")}.`,
    annotations: annotationsOf(remarks)
  };
}
function isAboutConfigChange(about) {
  return about.startsWith(ABOUT2);
}
function unchangedConfigCheck(sha2, number3) {
  return {
    name: CONFIG_CHECK,
    sha: sha2,
    about: `${ABOUT2}${number3}`,
    conclusion: "success",
    title: "The configuration stays as it is",
    summary: "Merging this pull request changes neither the configuration nor an issue form."
  };
}
function unreadConfigCheck(sha2, number3, why) {
  return {
    name: CONFIG_CHECK,
    sha: sha2,
    about: `${ABOUT2}${number3}`,
    conclusion: "failure",
    title: "The configuration could not be read",
    summary: `What this pull request does to \`${CONFIG_PATH}\` could not be read: ${plain(why)}. Expected a text file of at most 65,536 characters.`
  };
}

// src/core/config/enforceable.ts
var PERMISSION = "Give the App the organization permission “Members: read”, or name people instead, for example `@dana`";
function list(names2) {
  return names2.map((name2) => code(name2)).join(", ");
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
function unenforced(config, facts2) {
  return config.release.policies.flatMap((policy) => {
    const why = policy.kind === "approval" ? fault(policy, facts2) : null;
    return why === null ? [] : [{ id: policy.id, text: `The policy ${code(policy.id)} cannot be enforced: ${why}.` }];
  });
}

// src/core/config/forms/fault.ts
var DRIFTED = "The form has drifted from the configuration";
function remarkAt(form, at, said) {
  return { path: form.path, line: lineOfPath(form.places, at), ...said };
}

// src/core/config/forms/option-drift.ts
var MOST_PAIRS = 12;
var KEYS = {
  severity: "severity.levels",
  primaryClass: "taxonomy.classes",
  secondaryClasses: "taxonomy.classes",
  triggerKind: "taxonomy.triggers",
  failedControlKind: "taxonomy.controls"
};
var BUILT_IN = new Map(SECTIONS.map((section2) => [section2.id, section2]));
function configured({ id, key, options = [] }) {
  if (key === "severity") return options;
  const built = BUILT_IN.get(id)?.options ?? [];
  return options.filter((option) => !built.includes(option));
}
function unknownText(section2, unknown2) {
  const what2 = unknown2.length === 1 ? "is an option" : "are options";
  const key = KEYS[section2.key];
  const head = `${showOptions(unknown2)} ${what2} of \`${section2.id}\` that nothing reads: an incident filed with one has no answer there.`;
  if (section2.key === "severity") {
    return `${head} Name the levels in \`${key}\` as the form does, the gravest first, and the serious ones in \`severity.serious\`.`;
  }
  const where = key ? ` Name it in \`${key}\`, or take` : " Take";
  return `${head}${where} one of ours: ${showOptions(section2.options ?? [])}.`;
}
function optionRemarks(form, { field, section: section2, at }) {
  const ours = section2.options;
  if (!ours) return [];
  const place = [...at, "attributes", "options"];
  const say = (level, title2, text2, block) => remarkAt(form, place, { level, title: title2, text: text2, ...block === void 0 ? {} : { block } });
  if (field.options.length === 0) {
    const text2 = `The field \`${section2.id}\` has no options. Expected a drop-down, for its answer is read as one of ${showOptions(ours)}.`;
    return [say("warning", DRIFTED, text2, renderField(section2))];
  }
  const pairs = optionsByPlace(section2, field.options);
  const index = optionIndex(ours);
  const read2 = new Set(pairs.map(([own]) => own));
  const unknown2 = field.options.filter((own) => !read2.has(own) && !findOption(own, index));
  const meant = /* @__PURE__ */ new Set([
    ...pairs.map(([, one]) => one),
    ...field.options.map((own) => findOption(own, index))
  ]);
  const missing = configured(section2).filter((option) => !meant.has(option));
  const remarks = [];
  if (unknown2.length > 0) remarks.push(say("warning", DRIFTED, unknownText(section2, unknown2)));
  if (missing.length > 0) {
    const text2 = `The field \`${section2.id}\` does not offer ${showOptions(missing)} of \`${KEYS[section2.key]}\`. Add what is missing to its options.`;
    remarks.push(say("warning", DRIFTED, text2, renderField(section2)));
  }
  if (pairs.length > 0) {
    const shown = pairs.slice(0, MOST_PAIRS).map(([own, one]) => `${code(own)} as ${code(one)}`);
    const text2 = `The options of \`${section2.id}\` are read by their place in the list: ${shown.join(", ")}. Keep the order of ours.`;
    remarks.push(say("notice", "Options that are read by their place", text2));
  }
  return remarks;
}

// src/core/config/forms/drift.ts
var ENOUGH = 3;
function placedFields(form, sections) {
  return form.fields.flatMap((field, index) => {
    const section2 = sectionOfField(field, form.fields, sections);
    return section2 ? [{ field, section: section2, at: ["body", form.at[index]] }] : [];
  });
}
function drift(form, at, text2, block) {
  const said = { level: "warning", title: DRIFTED, text: text2 };
  return remarkAt(form, at, block === void 0 ? said : { ...said, block });
}
function labelRemarks(form, { incidents }) {
  const given = property(form.document, "labels");
  const labels = (Array.isArray(given) ? given : String(given ?? "").split(",")).map(
    (label) => String(label).trim().toLowerCase()
  );
  const type = property(form.document, "type");
  const typed = incidents.type !== void 0 && typeof type === "string" && type.toLowerCase() === incidents.type.toLowerCase();
  if (typed || labels.includes(incidents.label.toLowerCase())) return [];
  const line2 = code(`labels: [${JSON.stringify(incidents.label)}]`);
  const text2 = `The form does not put on the label ${code(incidents.label)} of \`incidents.label\`, so what is filed with it is no incident. Write ${line2}, and see that the repository has that label: GitHub drops one that it does not know without a word.`;
  return [drift(form, given === void 0 ? [] : ["labels"], text2)];
}
function missingRemarks(form, wanted, placed) {
  const missing = wanted.filter((section2) => !placed.some((one) => one.section === section2));
  const extra = form.fields.flatMap(
    ({ id }) => id === null || placed.some(({ field }) => field.id === id) ? [] : [id]
  );
  const required = missing.filter((section2) => section2.required);
  const remarks = required.map((section2) => {
    const near = nearest(section2.id, extra);
    const rename = near ? ` If ${code(near)} is that field, give it the id back.` : "";
    const text3 = `No field has the id \`${section2.id}\` (“${section2.label}”), without whose answer a review does not begin.${rename}`;
    return drift(form, ["body"], text3, renderField(section2));
  });
  const others = missing.filter((section2) => !section2.required).map(({ id }) => code(id));
  if (others.length === 0) return remarks;
  const text2 = `The form does not ask for ${others.join(", ")}. That is no fault: such a section can be written into the issue by hand.`;
  const said = { level: "notice", title: "Fields that the form leaves out", text: text2 };
  return [...remarks, remarkAt(form, ["body"], said)];
}
function fieldRemarks(form, { field, section: section2, at }) {
  const remarks = [];
  if (field.id !== section2.id) {
    const has = field.id === null ? "no id" : `the id ${code(field.id)}`;
    const text2 = `The field “${section2.label}” has ${has}. It is read by its label for now; write \`id: ${section2.id}\`, and its label can be translated.`;
    remarks.push(drift(form, field.id === null ? at : [...at, "id"], text2));
  }
  const validations = property(form.body[at[1]], "validations");
  if (section2.required && property(validations, "required") !== true) {
    const text2 = `The field \`${section2.id}\` is not required any more, and a review does not begin without its answer. Write \`required: true\` under \`validations\`.`;
    remarks.push(drift(form, at, text2));
  }
  return remarks;
}
function unreadable(form, placed) {
  const first = placed.filter(({ section: section2 }) => section2.part === "first").length;
  if (first >= ENOUGH) return [];
  const text2 = `Of the first group ${first === 0 ? "no field is" : `only ${first} of the six fields are`} left by its id or label, so what is filed with this form is not taken for an incident. Expected at least ${ENOUGH} of them.`;
  const title2 = "What is filed with this form cannot be read";
  return [remarkAt(form, ["body"], { level: "failure", title: title2, text: text2 })];
}
function formDrift(form, config, whole) {
  const sections = describedFor(config);
  const wanted = sections.filter(({ part }) => whole || part === "first");
  const placed = placedFields(form, sections);
  return [
    ...labelRemarks(form, config),
    ...unreadable(form, placed),
    ...missingRemarks(form, wanted, placed),
    ...placed.flatMap((one) => [...fieldRemarks(form, one), ...optionRemarks(form, one)])
  ];
}

// src/core/config/forms/gone-labels.ts
function labelsIn(forms) {
  return forms.flatMap(
    (form) => form.fields.flatMap((field, index) => {
      const section2 = sectionOfField(field, form.fields, SECTIONS);
      if (!section2) return [];
      const line2 = lineOfPath(form.places, ["body", form.at[index]]);
      return [{ section: section2, label: field.label, path: form.path, line: line2 }];
    })
  );
}
function goneLabels(before, after) {
  const kept = labelsIn(after);
  const told = /* @__PURE__ */ new Set();
  return labelsIn(before).flatMap(({ section: section2, label, path }) => {
    const id = `${section2.id} ${looseLabel(label)}`;
    const isKept = kept.some(
      (one) => one.section === section2 && looseLabel(one.label) === looseLabel(label)
    );
    if (isKept || told.has(id) || looseLabel(label) === looseLabel(section2.label)) return [];
    told.add(id);
    const now = kept.find((one) => one.section === section2);
    const text2 = `The label ${code(label)} of \`${section2.id}\` goes: of issues that were filed with it, that answer is then not read. Keep the label, or rename the heading in those issues.`;
    const place = { path: now?.path ?? path, line: now?.line ?? null };
    return [{ ...place, level: "warning", title: DRIFTED, text: text2 }];
  });
}

// src/core/config/forms/refused.ts
var TITLE = "GitHub refuses this form";
var BOOLEAN = /^(?:yes|no|on|off|true|false)$/i;
var blank = (value) => typeof value !== "string" || value.trim() === "";
function headFaults({ document, fields }) {
  const faults2 = ["name", "description"].flatMap(
    (key) => blank(property(document, key)) ? [[[key], `The form has no \`${key}\`. Expected a text in quotes, \`${key}: "Incident"\`.`]] : []
  );
  if (fields.length > 0) return faults2;
  return [...faults2, [["body"], "No element of `body` is a field with a `type` and a `label`."]];
}
function isBare({ text: text2, places }, at, option) {
  const line2 = text2.split(/\r\n|\r|\n/)[lineOfPath(places, at) - 1] ?? "";
  return !line2.includes(`"${option}"`) && !line2.includes(`'${option}'`);
}
function optionFaults(form, at, attributes) {
  const options = optionsOf(attributes);
  const list2 = [...at, "attributes", "options"];
  if (options.length === 0) {
    return [[[...at, "attributes"], "The field has no options. Expected a list of at least one."]];
  }
  return options.flatMap((option, index) => {
    const here = [...list2, index];
    const shown = code(option);
    if (option === "") return [[here, "An option is empty. Expected a text."]];
    if (/^none$/i.test(option)) {
      return [[here, `${shown} is reserved for “nothing chosen”. Take another word.`]];
    }
    if (BOOLEAN.test(option) && isBare(form, here, option)) {
      const quoted = code(`"${option}"`);
      return [[here, `${shown} without quotes is no text in YAML. Write ${quoted}.`]];
    }
    if (options.indexOf(option) < index) return [[here, `The option ${shown} stands twice.`]];
    return [];
  });
}
function elementFaults(form, element, index) {
  const at = ["body", index];
  const type = property(element, "type");
  if (blank(type)) return [[at, "An element has no `type`. Expected `type: input` or the like."]];
  const attributes = property(element, "attributes");
  const named = type === "markdown" ? "value" : "label";
  const label = property(attributes, named);
  const faults2 = [];
  if (blank(label)) {
    faults2.push([at, `The element has no \`${named}\` that is a text under \`attributes\`.`]);
  } else if (named === "label" && /password/i.test(String(label))) {
    faults2.push([[...at, "attributes", "label"], "GitHub takes no label with “Password” in it."]);
  }
  const id = property(element, "id");
  if (id !== void 0 && !(typeof id === "string" && /^[\w-]+$/.test(id))) {
    const text2 = "An id holds letters, digits, `-` and `_` alone, as in `id: severity`.";
    faults2.push([[...at, "id"], text2]);
  }
  if (type === "dropdown" || type === "checkboxes") {
    faults2.push(...optionFaults(form, at, attributes));
  }
  return faults2;
}
function repeated(form) {
  const seen = /* @__PURE__ */ new Set();
  return form.body.flatMap((element, index) => {
    const pairs = [
      ["id", property(element, "id"), ["id"]],
      ["label", property(property(element, "attributes"), "label"), ["attributes", "label"]]
    ];
    return pairs.flatMap(([what2, value, path]) => {
      if (typeof value !== "string") return [];
      const key = `${what2} ${value.trim()}`;
      if (!seen.has(key)) {
        seen.add(key);
        return [];
      }
      return [[["body", index, ...path], `The ${what2} ${code(value)} stands twice in the form.`]];
    });
  });
}
function refusedByGithub(form) {
  const faults2 = [
    ...headFaults(form),
    ...form.body.flatMap((element, index) => elementFaults(form, element, index)),
    ...repeated(form)
  ];
  return faults2.map(
    ([at, text2]) => remarkAt(form, at, { level: "failure", title: TITLE, text: `${text2}` })
  );
}

// src/core/config/forms/said.ts
var MOST_SHOWN = 40;
var MOST_BLOCKS = 6;
function remarksOf(file, config) {
  const read2 = readFormFile(file);
  if (!isForm(read2)) {
    const text2 = `${read2.message} Until it is mended, GitHub offers the form to nobody, and what is filed is read by our own labels.`;
    const title2 = "The form cannot be read";
    return [{ path: read2.path, line: read2.line, level: "failure", title: title2, text: text2 }];
  }
  const whole = file.path.startsWith(REVIEW_FORM.replace(/\.yml$/, "."));
  return [...refusedByGithub(read2), ...config ? formDrift(read2, config, whole) : []];
}
function copies(remarks) {
  const blocks = [...new Set(remarks.flatMap(({ block }) => block ?? []))].slice(0, MOST_BLOCKS);
  if (blocks.length === 0) return [];
  const yaml = fenced("yaml", blocks.join("\n"));
  return [
    `As the configuration has it, to copy into \`body\` (labels may be translated, ids stay):

${yaml}`
  ];
}
function levelOf(remarks) {
  if (remarks.some(({ level }) => level === "failure")) return "failure";
  return remarks.some(({ level }) => level === "warning") ? "warning" : null;
}
function saySome(files, config, { repository: repository2, here, shown, before = [] }, host) {
  const [was, is] = [before, files].map((some) => some.map(readFormFile).filter(isForm));
  const found = [
    ...files.flatMap((file) => remarksOf(file, config)),
    ...goneLabels(was ?? [], is ?? [])
  ];
  const level = levelOf(found);
  const of = here ? "" : ` of ${plain(repository2)}`;
  if (found.length === 0) {
    const fits = `The issue form${of} fits this configuration.`;
    return { level, remarks: [], text: config ? fits : "" };
  }
  if (!shown) {
    const times = found.length === 1 ? "one remark" : `${found.length} remarks`;
    const text2 = `There ${found.length === 1 ? "is" : "are"} ${times} on the issue form${of}; more people can read this check than that repository, so they are not shown here.`;
    return { level, remarks: [], text: text2 };
  }
  const remarks = found.map((one) => {
    return {
      path: one.path,
      line: one.line,
      level: one.level,
      title: one.title,
      text: one.text,
      because: null
    };
  });
  const lines2 = remarks.slice(0, MOST_SHOWN).map((remark) => remarkLine(remark, host));
  if (remarks.length > MOST_SHOWN) lines2.push(`- And ${remarks.length - MOST_SHOWN} more.`);
  const parts = [`### The issue form${of}`, lines2.join("\n"), ...copies(found)];
  const beside = remarks.filter(({ path }) => files.some((file) => file.path === path));
  return { level, remarks: here ? beside : [], text: parts.join("\n\n") };
}
function sayForms(found, config, host) {
  const { files, repository: repository2, here } = found;
  const where = here ? "here" : `in ${plain(repository2)}`;
  if (typeof files === "string") {
    const text3 = `Whether the issue form ${where} fits this configuration is not known: it could not be read (${plain(files)}).`;
    return { level: "warning", remarks: [], text: text3 };
  }
  if (files.length > 0) return saySome(files, config, found, host);
  const none2 = `No issue form is ${where}: neither ${code(FILING_FORM, 200)} nor ${code(REVIEW_FORM, 200)}. \`agent-incident-review init\` writes both.`;
  const taken = found.before?.length ? saySome([], null, found, host) : null;
  const text2 = [none2, taken?.level ? taken.text : ""].filter(Boolean).join("\n\n");
  return { level: taken?.level ?? null, remarks: [], text: text2 };
}
function sayHere(repository2, files, config, host, before = []) {
  return sayForms({ repository: repository2, here: true, shown: true, files, before }, config, host);
}

// src/app/reconcile/config.ts
async function checkConfig(task, sha2) {
  const { client, repository: repository2, self, host } = task;
  const { api } = client;
  const [reading, runs] = await Promise.all([
    readConfig(api, repository2),
    readOwnChecks(api, repository2, sha2, self.id)
  ]);
  const { config, file, problems: problems2 } = reading;
  const [found, reviewers, beside, places] = await Promise.all([
    findForms(task, config),
    readReviewers(api, repository2, config.release.policies),
    file ? [] : readBeside(api, repository2),
    readReleasePlaces(api, repository2, config)
  ]);
  const text2 = file?.text ?? null;
  const forms = sayForms(found, problems2.length > 0 ? null : config, host);
  const check2 = defaultConfigCheck(
    {
      sha: sha2,
      reading,
      text: text2,
      unenforced: unenforced(config, reviewers),
      host,
      organization: reading.organization?.repository ?? null,
      forms
    },
    beside,
    gateNotes(places, config, self.id)
  );
  await writeChecks(task, planCheck(runs, check2, repository2));
}
async function findUnenforced({ client, repository: repository2 }, pull, config) {
  const { policies: policies2 } = config.release;
  if (!policies2.some(({ kind }) => kind === "approval")) return [];
  const author = pull.user?.login ?? "ghost";
  const trusted = pull.user?.type === "Bot" || hasRole(await readRoles(client.api, repository2, [author]), author, "write");
  return trusted ? unenforced(config, await readReviewers(client.api, repository2, policies2)) : [];
}
async function approvalOf({ client, repository: repository2 }, pull, { looser }, { config }) {
  if (looser.length === 0) return null;
  const own = {
    ref: refKey({ repository: repository2, number: pull.number }),
    url: pull.html_url,
    author: pull.user?.login ?? "ghost",
    headSha: pull.head.sha
  };
  const { value } = await readLooseningReviews(client.api, repository2, [own]);
  const [reviewed] = value.pulls;
  return looseningApproval(reviewed ?? { ...own, reviews: [] }, value.roles, config.maintainers);
}
function changeOf({ before, after }, stored) {
  const change = configChange(before, after, textUnder(stored.organization));
  if (stored.organization?.file !== null) return change;
  const refused2 = stored.problems.filter(({ file }) => file !== CONFIG_PATH);
  if (refused2.length === 0) return change;
  const problems2 = [...refused2, ...change.after.problems];
  return { ...change, after: { ...change.after, problems: problems2 } };
}
async function specOf(task, pull, { texts, change }, forms, stored) {
  const { repository: repository2, host } = task;
  const { config, problems: problems2 } = change.after;
  const held = problems2.length > 0 ? null : config;
  return pullConfigCheck({
    organization: stored.organization?.repository ?? null,
    sha: pull.head.sha,
    number: pull.number,
    host,
    text: texts.after,
    change,
    unenforced: await findUnenforced(task, pull, config),
    approval: await approvalOf(task, pull, change, stored),
    incidents: stored.config.incidents.repository ?? repository2,
    ...areHere(config, repository2) ? { forms: sayHere(repository2, forms.files, held, host, forms.before) } : {}
  });
}
function formsCheck({ repository: repository2, host }, { number: number3, head }, forms, stored) {
  if (!forms.changed || !areHere(stored.config, repository2)) return null;
  const config = stored.problems.length > 0 ? null : stored.config;
  const said = sayHere(repository2, forms.files, config, host, forms.before);
  return pullFormsCheck(head.sha, number3, said);
}
async function checkOf(task, pull, stored) {
  try {
    const { client, repository: repository2 } = task;
    const forms = await readPullForms(client.api, repository2, pull);
    const texts = forms.sameConfig ? null : await readPullConfig(client.api, repository2, pull, stored.file);
    if (!texts) return { check: formsCheck(task, pull, forms, stored), changed: null };
    const changed = { texts, change: changeOf(texts, stored) };
    return { check: await specOf(task, pull, changed, forms, stored), changed };
  } catch (error) {
    if (!(error instanceof Unreadable) || error.passing) throw error;
    return { check: unreadConfigCheck(pull.head.sha, pull.number, error.message), changed: null };
  }
}
async function checkConfigChange(task, pull, stored, runs) {
  const nothing2 = { writes: [], changed: null };
  if (pull.base.ref !== pull.base.repo.default_branch) return nothing2;
  const { check: check2, changed } = await checkOf(task, pull, stored);
  const plan = (spec) => planCheck(runs, spec, task.repository);
  if (check2) return { writes: await writeChecks(task, plan(check2)) ?? [], changed };
  const run = latestRun(runs, CONFIG_CHECK);
  if (!run || !isAboutConfigChange(run.about)) return nothing2;
  const unchanged = unchangedConfigCheck(pull.head.sha, pull.number);
  return { writes: await writeChecks(task, plan(unchanged)) ?? [], changed };
}

// src/collect/incident-evidence.ts
var CLOSED_PAGES = 3;
async function readIncidentProof(api, incident, record2, closed, { config, host }) {
  let why = `only the latest ${CLOSED_PAGES * 100} of the repository were searched`;
  const reached = await closed.reach(sinceOf(record2, incident)).catch((error) => {
    if (!isForbidden(error)) throw error;
    why = whyUnread(error);
    return false;
  });
  const evidence = await readEvidence(() => api, {
    config,
    host,
    wanted: referencesOf(record2, incident.ref),
    causes: { pulls: [], commits: [] },
    incidents: [issueRef(incident.ref), ...incident.tasks.map(({ ref }) => ref)],
    closed: [closed],
    judged: null
  });
  if (reached) return evidence;
  return { ...evidence, unread: [...evidence.unread, unreadNamings(why)] };
}
async function readIncidentTasks(api, incident, config, asked = false) {
  if (!asked && !mayHaveTasks(incident, config)) return [];
  const { repository: repository2 } = resolveReference(incident.ref, "");
  return readTasks(await listTasks(api, repository2, config.tasks.label), incident.ref);
}

// src/collect/landed-later.ts
var MOST_INCIDENTS = 3;
async function landedOf(api, incident, kinds, facts2) {
  const { config, host, now, roles, release } = facts2;
  const home = repositoryRef(release.repository);
  const evidence = await readIncidentProof(
    api,
    incident,
    recordOf(incident, { config, host, now }),
    closedPulls(api, repositoryOf(incident.ref), CLOSED_PAGES),
    { config, host }
  );
  const { ledger } = assess({ incident, config, now, host, roles, evidence, judged: null });
  return ledger.entries.flatMap(({ kind, status, evidence: proof }) => {
    if (!kinds.has(kind) || status !== "landed" || proof?.how !== "pull" || !proof.ref) return [];
    const pull = evidence.pulls.find(({ ref }) => issueRef(ref) === issueRef(proof.ref));
    if (!pull?.mergeCommit || repositoryOf(pull.ref) !== home) return [];
    return [{ incident: incident.ref, kind, pull: pull.ref, commit: pull.mergeCommit }];
  });
}
async function readLandedLater(api, facts2, { reasons }) {
  const owed = /* @__PURE__ */ new Map();
  for (const { incident, kind } of reasons) {
    if (!incident || !kind || !isShown(incident, facts2)) continue;
    owed.set(incident, (owed.get(incident) ?? /* @__PURE__ */ new Set()).add(kind));
  }
  const later = [];
  for (const [ref, kinds] of [...owed].slice(0, MOST_INCIDENTS)) {
    const incident = facts2.incidents.find((one) => one.ref === ref);
    if (!incident) continue;
    const read2 = await attempt(ref, [], () => landedOf(api, incident, kinds, facts2));
    later.push(...read2.value);
  }
  return later;
}

// src/core/deployment/held.ts
var MOST_CHARACTERS = 900;
var ROOM = [
  { room: 300, linked: true },
  { room: 150, linked: true },
  { room: 300, linked: false },
  { room: 100, linked: false },
  { room: 40, linked: false }
];
function latest(reason, later) {
  return later.find(({ incident, kind }) => incident === reason.incident && kind === reason.kind);
}
function act(reason, later, { room, linked }) {
  const landed = latest(reason, later);
  if (landed) {
    const { incident, kind, pull, commit } = landed;
    return `**Deploy ${code(commit.slice(0, 7))} or a later commit**: it has the ${kind} change of ${code(incident)} (${code(pull)}), which landed after the commit that waits.`;
  }
  const { action, url, owner } = reason;
  return `${link(`**${plain(action, room)}**`, linked ? url : null)}${owner ? ` — ${code(owner, 80)}` : ""}`;
}
function because({ incident, policy, message, verdict }, room) {
  const about = incident ?? (policy ? `policy ${policy}` : "this deployment");
  return `${VERDICT_WORDS[verdict]} · ${code(about)} — ${plain(message, room)}`;
}
function endOf(first, { verdict }, later) {
  if (verdict === "roll-back") return "Deploy a commit without it.";
  const alone = "It goes on by itself once nothing holds it";
  const { kind } = first;
  if (kind !== "eval" && kind !== "gate") return `${alone}.`;
  const waiver = code(`/waive ${kind} until <date> because <reason>`);
  if (latest(first, later)) {
    return `The one that waits goes on only by ${waiver} in the incident.`;
  }
  return `${alone}: by ${code(`/attest ${kind} <URL>`)} or ${waiver} in the incident. What is merged from now on is in a later commit: deploy that one.`;
}
function heldBecause(environment, decision, later) {
  const title2 = `**${titleOf(decision)}** for ${code(environment, 100)}`;
  const [first] = inTurn(decision);
  if (!first) return title2;
  const end = endOf(first, decision, later);
  const texts = ROOM.map(
    (fit) => [title2, `Next: ${act(first, later, fit)}`, because(first, fit.room), end].join("\n\n")
  );
  return texts.find(({ length }) => length <= MOST_CHARACTERS) ?? `${title2}

${end}`;
}

// src/core/deployment/reports.ts
var MOST_REPORTS = 9;
var BEGINS = "_Report ";
var NUMBERED = /^_Report (\d+) of at most 9[^_]*_\s*$/;
function read(report) {
  const at = Math.max(report.lastIndexOf(BEGINS), 0);
  const number3 = Number(NUMBERED.exec(report.slice(at))?.[1] ?? 0);
  const text2 = number3 > 0 ? report.slice(0, at) : report;
  return { text: text2.replace(/\s+/g, " ").trim(), number: number3 };
}
function nextReport(text2, reports) {
  const known = reports.map(read).sort((a, b) => a.number - b.number);
  const last = known.at(-1);
  if (last?.text === read(text2).text) return null;
  const number3 = Math.max(known.length, last?.number ?? 0) + 1;
  if (number3 > MOST_REPORTS) return null;
  const end = number3 === MOST_REPORTS ? ", so no more follow; it still goes on by itself" : "";
  return `${text2}

_Report ${number3} of at most ${MOST_REPORTS}${end}._`;
}

// src/core/deployment/answer.ts
var approved = (comment) => ({ state: "approved", comment });
function ship({ looked, waiver, incidents, ...decision }) {
  const saw = `${count(looked.commits, "commit")} and ${count(looked.incidents, "incident")}`;
  const owing = incidents.filter(
    ({ kinds }) => Object.values(kinds).some((kind) => kind === "missing" || kind === "planned")
  );
  const debt = owing.length > 0 && !waiver ? ` ${owing.map(({ ref }) => code(ref)).slice(0, 5).join(
    ", "
  )} ${owing.length === 1 ? "does" : "do"} not hold this; what is owed stays owed.` : "";
  const title2 = titleOf({ ...decision, looked, waiver, incidents });
  return approved(`${title2}. Looked at ${saw}.${debt}`);
}
function ruled({ ruling, environment }) {
  switch (ruling.what) {
    case "unnamed":
      return approved(
        `Not held: ${code("release.environments")} of the configuration does not name ${code(environment, 255)}.`
      );
    case "running":
      return approved(`Nothing new: this commit already runs in ${code(environment, 255)}.`);
    case "superseded": {
      const { id, sha: sha2 } = ruling.by;
      return {
        state: "rejected",
        comment: `Superseded by deployment ${id} of ${code(sha2.slice(0, 7))}, which is newer and has succeeded meanwhile.`
      };
    }
    case "judged": {
      const { decision } = ruling;
      if (decision.verdict === "ship") return ship(decision);
      if (decision.verdict !== "roll-back") return null;
      return { state: "rejected", comment: heldBecause(environment, decision, []) };
    }
  }
}
function answerTo(facts2) {
  const { ruling, environment, enforced, reports } = facts2;
  const answer2 = ruled(facts2);
  if (answer2?.state === "approved") return answer2;
  const held = ruling.what === "judged" ? heldBecause(environment, ruling.decision, ruling.later) : "";
  const said = answer2?.comment ?? held;
  if (!enforced) {
    const note3 = `Let on, since ${code("release.enforce")} is off. Otherwise it would be held:`;
    return approved([note3, said].join("\n\n"));
  }
  if (answer2) return answer2;
  const comment = nextReport(held, reports);
  return comment === null ? null : { state: null, comment };
}

// src/core/deployment/history.ts
function findOwn(history, { id, run }) {
  const own = history.filter((one) => id === null ? one.run === run : one.id === id);
  return own.sort((a, b) => b.id - a.id)[0] ?? null;
}
function succeeded(history, { id, run }) {
  return history.filter(
    (one) => one.succeededAt !== null && (id === null ? one.run !== run : one.id !== id)
  );
}
function runningIn(history, waiting) {
  const at = ({ succeededAt, id }) => [succeededAt ?? "", id];
  const latest2 = succeeded(history, waiting).sort((a, b) => {
    const [one, other] = [at(a), at(b)];
    return one[0] === other[0] ? other[1] - one[1] : one[0] < other[0] ? 1 : -1;
  });
  return latest2[0] ?? null;
}
function overtakenBy(history, waiting) {
  const later = succeeded(history, waiting).filter(
    ({ id, createdAt }) => waiting.id === null ? waiting.at !== null && createdAt > waiting.at : id > waiting.id
  );
  return later.sort((a, b) => b.id - a.id)[0] ?? null;
}

// src/github/read-deployments.ts
var MOST3 = 20;
var STATUSES = 20;
var QUERY = `query ($owner: String!, $repo: String!, $environment: String!) {
  repository(owner: $owner, name: $repo) {
    deployments(environments: [$environment], first: ${MOST3}, orderBy: {field: CREATED_AT, direction: DESC}) {
      nodes {
        databaseId commitOid createdAt
        statuses(first: ${STATUSES}) { nodes { state createdAt logUrl } }
      }
    }
  }
}`;
function facts({ id, sha: sha2, createdAt }, statuses) {
  const done = statuses.filter(({ state }) => state.toLowerCase() === "success");
  const runs = statuses.flatMap(({ url }) => /\/actions\/runs\/(\d+)/.exec(url)?.[1] ?? []);
  return {
    id,
    sha: sha2,
    createdAt,
    succeededAt: done.map(({ at }) => at).sort()[0] ?? null,
    run: runs[0] === void 0 ? null : Number(runs[0])
  };
}
async function byGraphql(api, repository2, environment) {
  const { repository: found } = await api.graphql(QUERY, {
    ...repo(repository2),
    environment
  });
  if (!found) throw new Error("the repository was not given");
  return (found.deployments.nodes ?? []).flatMap((node) => {
    if (!node?.databaseId) return [];
    const { databaseId: id, commitOid: sha2, createdAt } = node;
    const statuses = (node.statuses?.nodes ?? []).flatMap(
      (status) => status ? [{ state: status.state, at: status.createdAt, url: status.logUrl ?? "" }] : []
    );
    return [facts({ id, sha: sha2, createdAt }, statuses)];
  });
}
async function byRest(api, repository2, environment) {
  const { data } = await api.request("GET /repos/{owner}/{repo}/deployments", {
    ...repo(repository2),
    environment,
    per_page: MOST3
  });
  return mapLimited(data, 4, async ({ id, sha: sha2, created_at: createdAt }) => {
    const { data: statuses } = await api.request(
      "GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses",
      { ...repo(repository2), deployment_id: Number(id), per_page: STATUSES }
    );
    return facts(
      { id: Number(id), sha: sha2, createdAt },
      statuses.map(({ state, created_at: at, log_url: url = "" }) => ({ state, at, url }))
    );
  });
}
async function readDeployments(api, repository2, environment) {
  try {
    return await byGraphql(api, repository2, environment);
  } catch (error) {
    if (!hasNoGraphql(error)) throw error;
    return byRest(api, repository2, environment);
  }
}

// src/github/read-waiting.ts
async function orNothing(read2, nothing2) {
  try {
    return await read2;
  } catch (error) {
    if (isForbidden(error) || isGone(error)) return nothing2;
    throw error;
  }
}
async function pendingOf(api, repository2, run) {
  const { data } = await api.request(
    "GET /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments",
    { ...repo(repository2), run_id: run }
  );
  return data.flatMap(({ environment }) => environment.name ?? []);
}
async function isOurs(api, repository2, environment, self) {
  const { data } = await api.request(
    "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules",
    { ...repo(repository2), environment_name: environment }
  );
  const rules = data.custom_deployment_protection_rules ?? [];
  return rules.some(({ app, enabled }) => enabled && `${app.slug}[bot]` === self.login);
}
async function listWaiting(api, repository2, self) {
  const listed = api.request("GET /repos/{owner}/{repo}/actions/runs", {
    ...repo(repository2),
    status: "waiting",
    per_page: PAGE_SIZE
  });
  const answer2 = await orNothing(listed, null);
  const runs = answer2?.data.workflow_runs ?? [];
  const waiting = await mapLimited(runs, 2, async ({ id, head_sha: sha2, created_at: at }) => {
    const names3 = await orNothing(pendingOf(api, repository2, Number(id)), []);
    return names3.map((environment) => ({ run: Number(id), environment, sha: sha2, at }));
  });
  const names2 = [...new Set(waiting.flat().map(({ environment }) => environment))];
  const ours = await mapLimited(
    names2,
    2,
    (name2) => orNothing(isOurs(api, repository2, name2, self), false)
  );
  return waiting.flat().filter(({ environment }) => ours[names2.indexOf(environment)]);
}
async function readRun(api, repository2, run) {
  const read2 = api.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}", {
    ...repo(repository2),
    run_id: run
  });
  const answer2 = await orNothing(read2, null);
  return answer2 && { sha: answer2.data.head_sha, at: answer2.data.created_at };
}
async function stillWaits(api, repository2, run, environment) {
  try {
    const names2 = await pendingOf(api, repository2, run);
    return names2.some((name2) => name2.toLowerCase() === environment.toLowerCase());
  } catch (error) {
    if (isForbidden(error)) return null;
    if (isGone(error)) return false;
    throw error;
  }
}
async function readSaid(api, repository2, { run, environment }, self) {
  try {
    const { data } = await api.request(
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals",
      {
        ...repo(repository2),
        run_id: run
      }
    );
    const own = data.filter(
      ({ user, environments }) => sameLogin(user?.login ?? "", self.login) && environments.some(({ name: name2 }) => name2?.toLowerCase() === environment.toLowerCase())
    );
    return {
      reports: own.flatMap(({ state, comment }) => state === "pending" ? [comment] : []),
      answered: own.some(({ state }) => state !== "pending")
    };
  } catch (error) {
    if (isForbidden(error) || isGone(error)) return null;
    throw error;
  }
}

// src/app/reconcile/commit.ts
var NOTHING = {
  release: false,
  incidentsRepository: null,
  linked: [],
  evidence: [],
  checks: [],
  until: null,
  concerned: []
};
var AGAIN = 5 * 6e4;
var HOUR2 = 60 * 6e4;
async function judge(task, subject) {
  const { client, host, now } = task;
  const { facts: facts2, decision } = await gateRelease({
    client,
    incidents: null,
    incidentsRepository: null,
    configPath: CONFIG_PATH,
    subject,
    host,
    now,
    app: { self: task.self, seal: sealWith(task.secret), installedAt: task.installedAt }
  });
  const { headSha } = facts2.release;
  if (headSha !== subject.head) {
    throw new Error("The head moved while it was judged; it is judged again");
  }
  return { facts: facts2, decision };
}
function holdsUntil(decision, now) {
  const { until, unverified, verdict, notEnforced } = decision;
  const after = (wait) => new Date(Date.parse(now) + wait).toISOString();
  const from = notEnforced && enforcedFrom(notEnforced);
  return [
    ...until ? [until] : [],
    ...from ? [from] : [],
    ...unverified.some(({ passing }) => passing) ? [after(AGAIN)] : [],
    ...until && verdict === "ship" ? [after(HOUR2)] : []
  ];
}
function evidenceOf({ evidence, incidents }) {
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
async function judgeCommit(task, sha2, subjects, config, runs) {
  const { client, repository: repository2, self } = task;
  await task.onJudging?.(sha2, checksOf(config));
  const about = aboutReleases(subjects.map(({ name: name2 }) => name2));
  const writes = [];
  if (latestRun(runs, RELEASE_CHECK)?.about !== about) {
    const pending = planCheck(runs, pendingCheck(sha2, about), repository2);
    writes.push(...await writeChecks(task, pending) ?? []);
  }
  const judged = [];
  for (const { name: name2, subject } of subjects) {
    const { facts: facts2, decision } = await judge(task, subject);
    const silent = facts2.release.own.some(startsNoWorkflow);
    judged.push({ name: name2, facts: facts2, decision, startsNoWorkflow: silent });
  }
  judged.sort((a, b) => a.name < b.name ? -1 : 1);
  const standing = writes.length > 0 ? await readOwnChecks(client.api, repository2, sha2, self.id) : runs;
  const plan = planCheck(standing, releaseCheck(sha2, about, judged), repository2);
  const written = await writeChecks(task, plan);
  writes.push(...written ?? []);
  const ends = judged.flatMap(({ decision }) => holdsUntil(decision, task.now));
  const linked = judged.flatMap(
    ({ decision }) => decision.incidents.map(({ ref }) => issueRef(ref))
  );
  return {
    ...NOTHING,
    writes,
    judged,
    shown: written !== null,
    release: true,
    incidentsRepository: judged[0]?.facts.incidentsRepository ?? null,
    linked,
    evidence: judged.flatMap(({ facts: facts2 }) => evidenceOf(facts2)),
    checks: checksOf(config),
    until: ends.sort()[0] ?? null
  };
}

// src/app/reconcile/deployment.ts
var EARLY = 6e4;
var MOST_REFUSED2 = 3;
function isNamed(environment, config, broken) {
  const named = config.release.environments.map((name2) => name2.toLowerCase());
  return broken || named.includes(environment.toLowerCase());
}
function watchedOf(sha2, rest = {}) {
  return { writes: [], ...NOTHING, incidents: [], ...rest, release: true, sha: sha2 };
}
function subjectOf(repository2, sha2, runs) {
  const own = { event: "deployment", repository: repository2, pull: null, head: sha2, group: [] };
  return runs === null ? { ...own, base: null, sinceRelease: true } : { ...own, base: runs };
}
async function rule(task, { environment, run }, held, config) {
  const { client, repository: repository2, now } = task;
  const history = await readDeployments(client.api, repository2, environment);
  const asked = { run, id: held.id, at: held.at };
  const own = findOwn(history, asked);
  if (own && held.id === null) Object.assign(held, { id: own.id, sha: own.sha });
  const waiting = { ...asked, id: own?.id ?? held.id };
  const { sha: sha2 } = held;
  const by = overtakenBy(history, waiting);
  if (by) return { ruling: { what: "superseded", by }, watched: watchedOf(sha2) };
  const runs = runningIn(history, waiting)?.sha ?? null;
  if (runs === sha2) return { ruling: { what: "running" }, watched: watchedOf(sha2) };
  const { facts: facts2, decision } = await judge(task, subjectOf(repository2, sha2, runs));
  const { merged = [] } = facts2.release;
  const owes = decision.verdict === "hold" || decision.verdict === "collect-evidence";
  const later = owes ? await readLandedLater(client.api, facts2, decision) : [];
  return {
    ruling: { what: "judged", decision, later },
    watched: watchedOf(sha2, {
      incidentsRepository: facts2.incidentsRepository,
      linked: decision.incidents.map(({ ref }) => issueRef(ref)),
      evidence: [...evidenceOf(facts2), ...merged.map(({ ref }) => issueRef(ref))],
      checks: checksOf(config),
      until: holdsUntil(decision, now).sort()[0] ?? null
    })
  };
}
async function refused({ client, repository: repository2, now }, { run, environment }, held, watched, tried) {
  const waits = await stillWaits(client.api, repository2, run, environment);
  const enough = held.refused >= MOST_REFUSED2;
  if (waits === false || tried === "again" || enough && tried === "answer") {
    return { what: "over" };
  }
  if (enough) return { what: "waits", watched };
  held.refused += 1;
  const again = new Date(Date.parse(now) + EARLY).toISOString();
  const until = [again, ...watched.until ? [watched.until] : []].sort()[0];
  return { what: "waits", watched: { ...watched, until } };
}
async function answer(task, key, held, { ruling, watched, enforced }) {
  const { client, repository: repository2, self } = task;
  const { run, environment } = key;
  const said = await readSaid(client.api, repository2, key, self);
  const reports = said?.reports ?? held.reports;
  const given = answerTo({ environment, ruling, enforced, reports });
  if (!given) return { what: "waits", watched };
  const plan = [{ do: "answer-deployment", repository: repository2, run, environment, ...given }];
  try {
    const writes = await write(task, plan);
    if (given.state) return { what: "over" };
    held.reports.push(given.comment);
    return { what: "waits", watched: { ...watched, writes } };
  } catch (error) {
    if (isPassing(error) || !(isGone(error) || statusOf(error) === 422)) throw error;
    const tried = given.state === null ? "report" : said?.answered ? "again" : "answer";
    return refused(task, key, held, watched, tried);
  }
}
var UNSEEN = { id: null, seen: false, refused: 0 };
async function readHeld({ client, repository: repository2 }, { run }) {
  const read2 = await readRun(client.api, repository2, run);
  return read2 && { ...read2, ...UNSEEN, reports: [] };
}
async function waitingDeployments({
  client,
  repository: repository2,
  self
}) {
  const waiting = await listWaiting(client.api, repository2, self);
  return waiting.map(({ run, environment, sha: sha2, at }) => ({
    key: deploymentKey(repository2, run, environment),
    held: { sha: sha2, at, ...UNSEEN, reports: [] }
  }));
}
async function answerDeployment(task, key, held) {
  const { client, repository: repository2 } = task;
  const { run, environment } = key;
  try {
    if (held.seen && await stillWaits(client.api, repository2, run, environment) === false) {
      return { what: "over" };
    }
    held.seen = true;
    const { config, problems: problems2 } = await readConfig(client.api, repository2);
    if (!isNamed(environment, config, problems2.length > 0)) {
      const ruling = { what: "unnamed" };
      return await answer(task, key, held, {
        ruling,
        watched: watchedOf(held.sha),
        enforced: true
      });
    }
    const enforced = notEnforcedBy(config, task.now) === null;
    await task.onJudging?.(held.sha, checksOf(config));
    return await answer(task, key, held, { ...await rule(task, key, held, config), enforced });
  } catch (error) {
    if (isForbidden(error)) return { what: "forbidden" };
    throw error;
  }
}

// src/core/incident/report/begun.ts
var EMPTY = ["absent", "blank", "no-response"];
function holdsText({ sources }, key) {
  const source = sources[key];
  return source !== void 0 && !EMPTY.includes(source.state);
}
function hasBegun({ record: record2, asked }) {
  const reviewing = SECTIONS.filter(({ part }) => part === "review" || part === "changes");
  return asked || reviewing.some(({ key }) => holdsText(record2, key));
}

// src/core/incident/report/count-words.ts
var FOLDED = /<details><summary>(.*?)<\/summary>[\s\S]*?<\/details>/g;
var UNSEEN2 = /<!--[\s\S]*?-->|<\/?[a-z]+>|\]\([^)\s]*\)/g;
function words(markdown) {
  return markdown.replace(UNSEEN2, " ").split(/\s+/).filter(Boolean);
}
function openWords(markdown) {
  const outside = words(markdown.replace(FOLDED, " "));
  const seen = words(markdown.replace(FOLDED, " $1 "));
  return Math.max(outside.length, seen.filter((word) => /[\p{L}\p{N}]/u.test(word)).length);
}
function firstWords(text2, most) {
  const words2 = text2.split(/\s+/).filter(Boolean);
  return words2.length <= most ? text2 : `${words2.slice(0, most).join(" ")} …`;
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
  const one = findings.every(({ rule: rule2 }) => rule2 === first.rule);
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
function remedyOf({ findings }, record2) {
  const said = /* @__PURE__ */ new Set();
  const lines2 = findings.map(({ section: section2, message, remedy }) => {
    const why = plain(unread(section2, record2) ?? message, 600);
    const text2 = `${why} ${plain(remedy, 900)}`;
    return said.has(text2) ? "" : said.add(text2) && text2;
  });
  return lines2.filter(Boolean).join(" ");
}
var UNKNOWN = / If nobody can know it,.*$/;
function several({ findings }) {
  const [first] = findings;
  if (!first || findings.length < 2 || findings.some(({ rule: rule2 }) => rule2 !== first.rule))
    return null;
  const lines2 = findings.map(({ section: section2, message, remedy }) => {
    const why = message === UNANSWERED ? "" : `${plain(message, 300)} `;
    return `  - **${plain(section2, 80)}**: ${why}${plain(remedy.replace(UNKNOWN, ""), 600)}`;
  });
  const mend = findings.some(({ remedy }) => UNKNOWN.test(remedy)) ? " What nobody can know: write `unknown`, and one line with its name in **Logging and tracing tasks**." : "";
  return `${SEVERAL[first.rule] ?? "see each."}${mend}
${lines2.join("\n")}`;
}
function pointWhole(point, record2) {
  const rules = [...new Set(point.findings.map(({ rule: rule2 }) => rule2))].join(" ");
  const text2 = point.swapped ? "the first tells of a safeguard, the second of what started it: swap them." : several(point) ?? remedyOf(point, record2);
  const [head = "", ...below] = text2.split("\n");
  const line2 = `- ${MARKS[point.level]} ${heading(point)}: ${head} <sub>${rules}</sub>`;
  return [line2, ...below].join("\n");
}

// src/core/incident/report/ledger.ts
var MOST_ROWS2 = 40;
function waivedBy({ until, by, reason, url }) {
  return `until ${until} by ${code(`@${by}`)}: ${plain(reason, 150)} (${link("comment", url)})`;
}
function retiredBy({ by, reason, url }) {
  return `Retired by ${code(`@${by}`)}: ${plain(reason, 150)} (${link("comment", url)})`;
}
function evidenceOf2(entry, home) {
  const { evidence, retired, waiver, task, explanations } = entry;
  if (waiver) return waivedBy(waiver);
  if (evidence) {
    const landed = landedBy(evidence, home);
    return retired ? `${landed} ${retiredBy(retired)}` : landed;
  }
  const opened = task ? link(code(showRef(resolveReference(task.ref, home), home)), task.url) : "";
  return [opened, ...explanations.map((why) => plain(why))].join(" ").trim();
}
function row(entry, home, now) {
  const text2 = entry.text ? plain(entry.text, 160) : "_no line yet_";
  const optional = entry.owed ? "" : " (not owed)";
  const due = entry.due ? `<br>due ${entry.due}` : "";
  const owner = entry.owner ? code(entry.owner) : "–";
  const status = STATUS_WORDS[standingOf(entry, now)];
  return [
    entry.kind,
    text2,
    `${status}${optional}`,
    `${owner}${due}`,
    evidenceOf2(entry, home) || "–"
  ];
}
function signOf2({ entries, kinds }, kind, now) {
  const own = entries.filter((entry) => entry.kind === kind && entry.owed);
  if (kinds[kind].settled) return own.some(({ status }) => status === "landed") ? "✅" : "⏭";
  const open = own.map((entry) => standingOf(entry, now));
  return open.some((status) => status === "missing" || status === "overdue") ? "❌" : "🕓";
}
function renderLedger(own) {
  const { entries, kinds } = own.ledger;
  const { now, repository: repository2 } = own.context;
  const facts2 = waiverOf("facts", own.context);
  if (entries.length === 0 && !facts2) return [];
  const signs = CHANGE_KINDS.filter((kind) => kinds[kind].owed).map(
    (kind) => `${kind} ${signOf2(own.ledger, kind, now)}`
  );
  if (facts2) signs.push("facts ⏭");
  const head = "| Kind | Change | Status | Owner | Evidence |\n|---|---|---|---|---|";
  const rows = entries.slice(0, MOST_ROWS2).map((entry) => row(entry, repository2, now));
  if (facts2)
    rows.push(["facts", "what is not answered", STATUS_WORDS.waived, "–", waivedBy(facts2)]);
  const lines2 = rows.map((cells) => `| ${cells.map(cell).join(" | ")} |`);
  const more = entries.length - MOST_ROWS2;
  const rest = more > 0 ? [`
… and ${count(more, "more line")}.`] : [];
  const title2 = `Ledger${signs.length > 0 ? `: ${signs.join(" · ")}` : ""}`;
  return [fold(title2, [head, ...lines2, ...rest].join("\n"))];
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
var STEPS = [["first"], ["facts", "review"], ["changes"]];
function absent(record2, parts) {
  const own = SECTIONS.filter(({ part }) => parts.includes(part)).map(({ key }) => key);
  return own.filter((key) => (record2.sources[key]?.state ?? "absent") === "absent");
}
function renderNextSections(record2) {
  const keys = STEPS.map((parts) => absent(record2, parts)).find((missing) => missing.length > 0);
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
    const standing = standingOf(entry, now);
    if (standing === "overdue") return 0;
    return (config.release.block.includes(entry.kind) ? 1 : 3) + (standing === "missing" ? 0 : 1);
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
  const { kind, text: text2, owner, due } = open;
  if (open.decision === "awaiting") {
    return `a maintainer confirms that no ${kind} changes: ${code(`/attest ${kind} <URL>`)}`;
  }
  if (open.unread) {
    return `shorten **${sectionOf(LINES[kind]).label}**: it has more lines than are read — ${who}`;
  }
  if (open.status === "missing") {
    const article = kind === "alert" || kind === "eval" || kind === "evidence" ? "an" : "a";
    return `plan ${article} ${kind} change: a line in **${sectionOf(LINES[kind]).label}** — ${who}`;
  }
  const late = standingOf(open, own.context.now) === "overdue";
  const day = due ? ` ${late ? "was due" : "by"} ${due}` : "";
  const what2 = firstWords(clip(text2, 160), 12).replace(/[“”"]/g, "’");
  const why = open.refs.length > 0 ? open.explanations[0]?.split(/;|\. /)[0] : void 0;
  const because2 = why ? ` (${plain(firstWords(why, 12), 160)})` : "";
  const whose = owner ? code(owner) : `${who}; nobody owns it yet`;
  return `land the ${kind} change “${plain(what2, 160)}”${day}${because2} — ${whose}`;
}
function decisionStep(own) {
  const said = own.severity.serious ? own.record.releaseDecision : null;
  if (!said || said === "Ship") return null;
  if (said === "Hold") return null;
  const holds = said === "Roll back" ? "a release is held while the change that it names is in it" : "it holds every release that is linked to this incident";
  return `decide about the next rollout: **Release decision** still says “${plain(said, 40)}”, and ${holds}`;
}

// src/language/containment.ts
var NOTHING2 = [
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
function isStillDoing(text2) {
  return [...text2.matchAll(STILL_DOING)].some(
    ([, verb = ""]) => !AFTERWARDS.some((known) => known.test(verb))
  );
}
function containmentOf(text2) {
  if (isForeign(text2)) return "stopped";
  if (GOES_ON.some((pattern) => pattern.test(text2)) || isStillDoing(text2)) return "goes on";
  return NOTHING2.some((pattern) => pattern.test(text2)) || isPlaceholder(text2) ? "nothing" : "stopped";
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
  const { rule: rule2, section: section2, level } = finding;
  if (swapped && SWAP.includes(rule2)) return "swapped";
  if (TOGETHER.has(rule2)) return `${rule2} ${level}`;
  const key = MENDED_IN[rule2];
  return key ? sectionOf(key).label : section2;
}
function rank({ level, findings }) {
  const known = findings.map(({ rule: rule2 }) => GRAVEST.indexOf(rule2)).filter((at2) => at2 >= 0);
  const at = known.length > 0 ? Math.min(...known) : GRAVEST.length;
  return LEVELS.indexOf(level) * 100 + at;
}
function pointsOf(own, review) {
  const stage = review.stage === "reported" ? "in-review" : review.stage;
  const shown = review.findings.filter(({ from }) => own.asked || hasReached(stage, from));
  const swapped = SWAP.every(
    (id) => shown.some(({ rule: rule2, level }) => rule2 === id && level !== "note")
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
function speaksOf(point, rule2) {
  return point.findings.some((finding) => finding.rule === rule2);
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
var MOST_NAMED2 = 5;
function classAct(own) {
  const { options, fit } = fittingOptions("primaryClass", own.record, own.context.config);
  const best = options.slice(0, Math.min(fit, 2)).map((option) => asCode(option));
  const fits = best.length === 0 ? "" : `; ${best.join(" or ")} may fit`;
  return `choose the **Primary failure class**${fits}`;
}
function actOn({ rule: rule2, section: section2 }) {
  return ACTS[rule2]?.replace("§", `**${plain(section2, 80)}**`);
}
function inShort({ findings }) {
  const [first] = findings;
  if (!first) return "";
  const sentence = (text2) => clip(/^.*?[.?!](?= |$)/.exec(text2)?.[0] ?? text2, 200);
  const said = [sentence(first.message), sentence(first.remedy)];
  const short2 = said.map((text2) => plain(firstWords(text2, 16), 200)).join(" ");
  return `**${plain(first.section, 80)}**: ${short2.replace(/\.$/, "")}`;
}
function factsAct(sections) {
  const named = sections.slice(0, MOST_NAMED2).map((section2) => `**${plain(section2, 80)}**`);
  const rest = sections.length - named.length;
  return `answer ${joinAnd([...named, ...rest > 0 ? [`${rest} more`] : []])}`;
}
function firstFactsStep(points) {
  const facts2 = points.find((point) => speaksOf(point, FACTS) && point.level === "error");
  const first = (facts2?.findings ?? []).filter(({ from }) => from === "reported");
  if (first.length === 0) return null;
  return { text: factsAct(first.map(({ section: section2 }) => section2)), points: [] };
}
function factsStep(own, points) {
  const facts2 = points.find((point) => speaksOf(point, FACTS) && point.level === "error");
  if (!facts2 || waiverOf("facts", own.context)) return null;
  return { text: factsAct(facts2.sections), points: [facts2] };
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
  for (const [one, other, text2] of PAIRS) {
    const second = errors.find((point) => point !== first && speaksOf(point, other));
    if (speaksOf(first, one) && second) return { text: text2, points: [first, second] };
  }
  if (speaksOf(first, "primary-class-missing")) return { text: classAct(own), points: [first] };
  const act2 = first.findings[0] && actOn(first.findings[0]);
  return { text: act2 ?? inShort(first), points: [first] };
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
function voids({ rule: rule2, level }) {
  return level === "error" || level === "warning" && NO_ANSWER.has(rule2);
}
function saysNothing({ record: record2 }, key) {
  const text2 = record2[key];
  return key === "missingEvidence" && typeof text2 === "string" && isPlaceholder(text2) && !NOTHING_MISSING.test(text2);
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
  return QUESTIONS.map(({ text: text2, keys }) => `${markOf(own, review, keys)} ${text2}`).join(LINE_BREAK);
}

// src/core/incident/report/comment.ts
var STAGE_WORDS = {
  reported: "reported",
  "in-review": "in review",
  "changes-pending": "changes pending",
  learned: "learned"
};
var SHOWN = 3;
var MOST_LISTED = 20;
var MOST_REFUSED3 = 3;
var MOST_OPEN = 120;
var GUIDE = "Guide";
var HELP = {
  reported: ` ${pageLink("3-am", GUIDE)}.`,
  "in-review": ` ${pageLink("review", GUIDE)}.`,
  "changes-pending": ` ${pageLink("land-an-eval", GUIDE)}.`,
  learned: ""
};
var FOOT = `Edit the issue to answer. Commands: ${code("/help")}.`;
var HOW = "How to answer";
function header(own, review) {
  const { level, serious, lowered, hidden } = own.severity;
  const severity = level ? `${plain(level, 20)}${serious ? " · serious" : ""}` : "severity not known";
  const failure = own.record.primaryClass ? plain(own.record.primaryClass, 80) : "class not chosen";
  const kept = lowered ? `${LINE_BREAK}The form now says ${plain(lowered, 20)}; ${plain(level ?? "", 20)} stays until a maintainer writes ${code(`/severity ${lowered} because <reason>`)}.` : "";
  const gone = hidden ? `

An earlier version of this issue was deleted, so it counts as serious until a maintainer writes ${code("/severity <level> because <reason>")}.` : "";
  return `${severity} · ${failure} · **${STAGE_WORDS[review.stage]}**${kept}${gone}`;
}
function problems(own) {
  const lines2 = own.record.problems.map(({ section: section2, lines: range, message }) => {
    const where = range ? ` (line ${range[0]})` : "";
    return `- **${plain(section2, 80)}**${where}: ${plain(message)}`;
  });
  const all = [...dateLine(own.record), ...atMost(lines2, MOST_LISTED)];
  if (all.length === 0) return [];
  const title2 = lines2.length > 0 ? `Not read as written: ${lines2.length}` : "Read with an assumption";
  return [fold(title2, all.join("\n"))];
}
function refusals(own) {
  const lines2 = [...own.refused].reverse().map(({ command, why }) => {
    const { author } = command.comment;
    return `- ${code(command.text, 120)} by ${code(`@${author}`)} does not count: ${plain(why, 300)}`;
  });
  return lines2.length > 0 ? [fold(`Void commands: ${lines2.length}`, atMost(lines2, MOST_REFUSED3).join("\n"))] : [];
}
function disputes(own) {
  const lines2 = own.disputes.map(({ rule: rule2, by, reason }) => {
    return `- ${code(rule2, 60)} called wrong by ${code(`@${by}`)}: ${plain(reason, 200)}`;
  });
  return lines2.length > 0 ? [fold(`Hidden findings: ${lines2.length}`, atMost(lines2, MOST_LISTED).join("\n"))] : [];
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
  const foot = `<sub>${begun || others.length === 0 ? FOOT : waits}${HELP[review.stage]}</sub>`;
  const folded2 = folds(own, begun);
  const whole = (title2, some) => some.length > 0 ? [fold(title2, some.map((one) => pointWhole(one, own.record)).join("\n"))] : [];
  const room = [fold(HOW, ""), fold(moreTitle(others.length, own), "")];
  const open = begun ? openPoints(others, [...head, ...room, ...folded2, foot].join("\n")) : [];
  const rest = begun ? others.slice(open.length) : [];
  const parts = [
    ...head,
    ...open.length > 0 ? [open.join("\n")] : [],
    ...whole(HOW, [...step.points, ...others.slice(0, open.length)]),
    ...whole(moreTitle(rest.length, own), rest),
    ...folded2,
    foot
  ];
  return shorten(parts.join("\n\n"));
}

// src/core/incident/report/plan.ts
var MOST_BYTES = 65e3;
function planIncident(facts2) {
  const { incident, assessment, review, since, requested } = facts2;
  const { commands, refused: refused2, context } = assessment;
  const { config } = context;
  if (!isReviewed({ incident, config, commands, refused: refused2, since, requested })) return [];
  const { repository: repository2, number: number3 } = resolveReference(incident.ref, "");
  const level = assessment.severity.level;
  const labels = planLabels({ incident, stage: review.stage, severity: level, commands, config });
  const notes = [...noteOfRestored(incident, config, facts2.restore === true), ...labels.notes];
  const comment = renderIncidentComment(incident, assessment, review, notes);
  const ids = acknowledgedIds(assessment);
  const pressed = facts2.openTasks === true;
  const mark = tasksMark(incident, pressed);
  const sealed = `${mark}${ids.length > 0 ? `

${facts2.seal(incident.ref, ids)}` : ""}`;
  const body = `${shorten(comment, MOST_BYTES - sealed.length)}${sealed}`;
  const [standing] = ownComments(incident.comments, MARKERS.incident);
  const unlearned = incident.state === "closed" && review.stage !== "learned";
  const reopen = unlearned && config.incidents.closed === "reopen" ? [{ do: "reopen", repository: repository2, number: number3 }] : [];
  return [
    ...facts2.restore ? planRestored(incident, config) : [],
    ...planDoubles(incident),
    ...planLinks(incident, assessment, standing?.body ?? "", body),
    ...planTasks(incident, assessment, review.stage, pressed),
    ...planCommands(incident, assessment, review, facts2.drafts),
    ...reopen,
    ...planSticky(incident.comments, MARKERS.incident, body, repository2, number3),
    ...labels.writes
  ];
}

// src/app/reconcile/incident.ts
var UNTOUCHED = { writes: [], until: null, references: [], files: [] };
async function readPeople({ client, self, ref }, read2, config) {
  const { repository: repository2 } = resolveReference(ref, "");
  const labelled = isIncident(read2, config);
  const remover = labelled ? null : removerOf(read2, config);
  if (read2.isPull || !labelled && remover === null) return null;
  const [settled = read2] = await readEditsOf(client.api, [read2]);
  const people = [...commandAuthors(settled.comments), ...remover ? [remover] : []];
  const roles = await readRoles(client.api, repository2, people);
  if (remover === null) return { incident: settled, roles, restore: false };
  if (remover === self.login || hasRole(roles, remover, config.maintainers)) return null;
  const labels = [...settled.labels, config.incidents.label];
  return { incident: { ...settled, labels }, roles, restore: true };
}
async function withEarlier({ client, host, now }, incident, config, roles) {
  if (!asksForEarlier(incident, { config, host, now, roles })) return incident;
  const { repository: repository2, number: number3 } = resolveReference(incident.ref, "");
  const versions = await readVersions(client.api, repository2, [number3]);
  return { ...incident, earlier: versions ? versions.get(number3) ?? [null] : [] };
}
async function draftAsked(task, incident, { commands, record: record2, context: { config } }) {
  const drafts = { replies: /* @__PURE__ */ new Map(), pressed: null };
  if (task.again) return drafts;
  const unanswered = commands.filter(({ command }) => !isAnswered2(incident, command.comment));
  const asked = unanswered.flatMap(
    ({ request, command: { comment } }) => request.name === "eval-case" ? [{ id: comment.id, format: request.format }] : []
  );
  if (asked.length === 0 && !task.draftEvalCase) return drafts;
  const { draftEvalCases } = await import("./shared-WNDIL4XI.js");
  const { ref, url, body } = incident;
  const inForm = isInOurForm(body, { labels: [] }, config);
  const draft = (format) => draftEvalCases(task, { ref, url, inForm, record: record2, config, format });
  for (const { id, format } of asked) drafts.replies.set(id, await draft(format));
  if (task.draftEvalCase) drafts.pressed = await draft(null);
  return drafts;
}
async function reviewIncidentIssue(task) {
  const { client, ref, self, host, now } = task;
  const { repository: repository2 } = resolveReference(ref, "");
  const [issue2, stored] = await Promise.all([
    readIncident(client.api, ref, self).catch((error) => {
      if (isGone(error)) return null;
      throw error;
    }),
    readConfig(client.api, repository2)
  ]);
  const read2 = issue2 && await readPeople(task, issue2, stored.config);
  if (!read2) return UNTOUCHED;
  const { config } = await readOwnForm(client.api, repository2, stored.config);
  const { roles, restore } = read2;
  const since = config.incidents.since ?? task.installedAt;
  const seal = sealWith(task.secret);
  const acknowledged = readSeal(read2.incident, seal);
  const weighed = weighOnIncident({ ...read2.incident, acknowledged }, { config, roles, now });
  const about = { config, since, requested: task.requested, refused: weighed.refused };
  if (!isReviewed({ ...about, incident: read2.incident, commands: weighed.standing })) {
    return UNTOUCHED;
  }
  const incident = {
    ...await withEarlier(task, read2.incident, config, roles),
    acknowledged,
    tasks: await readIncidentTasks(client.api, read2.incident, config, task.openTasks)
  };
  const evidence = await readIncidentProof(
    client.api,
    incident,
    recordOf(incident, { config, host, now }),
    closedPulls(client.api, repository2, CLOSED_PAGES),
    { config, host }
  );
  const assessment = assess({ incident, config, now, host, roles, evidence, judged: null });
  const { record: record2, ledger, severity, asked, disputes: disputes2 } = assessment;
  const { serious } = severity;
  const review = reviewIncident(record2, { config, ledger, serious, asked, disputes: disputes2 });
  const drafts = await draftAsked(task, incident, assessment);
  const plan = planIncident({
    drafts,
    incident,
    assessment,
    review,
    since,
    requested: task.requested,
    restore,
    seal,
    openTasks: task.openTasks === true
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
    references: [...referencesOf(record2, ref), ...incident.tasks.map((one) => one.ref)],
    files: ledger.entries.flatMap(
      ({ evidence: landed }) => landed?.ref ? landed.files.map((path) => ({ repository: repositoryOf(landed.ref), path })) : []
    )
  };
}

// src/collect/pull-request.ts
var MOST_NAMED3 = 20;
function namedBy2(pull, repository2, host) {
  const owner = `${ownerOf(repository2)}/`;
  const said = namedByPull({ title: pull.title, body: pull.body ?? "" }, repository2, host);
  return said.filter(({ ref }) => ref?.startsWith(owner));
}
async function readPlace(task, repository2, pull, central) {
  const { api } = task.client;
  const own = repository2 === repositoryRef(task.repository);
  const stored = await readConfig(api, repository2);
  const { config } = await readOwnForm(api, repository2, stored.config);
  const [{ listed }, held] = await Promise.all([
    listIncidents(api, repository2, config.incidents),
    own ? null : readVisibility(api, repository2)
  ]);
  return {
    repository: repository2,
    config,
    listed: new Map(listed.map((incident) => [issueRef(incident.ref), incident])),
    closed: closedPulls(api, repository2, CLOSED_PAGES),
    reveal: held === null || mayShow(visibilityOf(pull.base.repo), held, repository2 === central)
  };
}
async function assessAfter(task, place, ref, pull, defaultBranch) {
  const { client, host, now } = task;
  const { config } = place;
  const read2 = await readIncident(client.api, ref, task.self, place.listed.get(ref));
  if (read2.isPull) throw new Error("it is a pull request");
  const [settled = read2] = await readEditsOf(client.api, [read2]);
  const roles = await readRoles(client.api, place.repository, commandAuthors(settled.comments));
  const { value } = await readEarlierOf(() => client.api, [settled], { config, host, now, roles });
  const incident = {
    ...value[0] ?? settled,
    acknowledged: readSeal(read2, sealWith(task.secret)),
    tasks: await readIncidentTasks(client.api, read2, config)
  };
  const record2 = recordOf(incident, { config, host, now });
  const about = { config, host };
  const evidence = await readIncidentProof(client.api, incident, record2, place.closed, about);
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
  const { client, repository: repository2, host } = task;
  const home = repositoryRef(repository2);
  const namings = namedBy2(pull, repository2, host);
  const refs = [...new Set(namings.map(({ ref }) => ref))];
  if (refs.length === 0) return null;
  const placeOf3 = (ref) => repositoryOf(ref);
  const foreign = refs.some((ref) => placeOf3(ref) !== home);
  const stranger = foreign && await isStranger(task, pull);
  const allowed = refs.filter((ref) => !stranger || placeOf3(ref) === home);
  const places = /* @__PURE__ */ new Map();
  await mapLimited([...new Set(allowed.map(placeOf3))].slice(0, MOST_NAMED3), 2, async (name2) => {
    places.set(name2, await readPlace(task, name2, pull, central).catch(whyUnread));
  });
  const claims = new Set(namings.filter(({ how }) => how === "trailer").map(({ ref }) => ref));
  const incidents = allowed.filter((ref) => {
    const place = places.get(placeOf3(ref));
    return claims.has(ref) || typeof place === "object" && isListed(ref, place, task);
  });
  if (incidents.length === 0 && !stranger) return null;
  const { files, complete } = await readFiles(client.api, repository2, pull.number);
  const branch = pull.base.repo.default_branch;
  const acts = pull.base.ref === branch;
  const listed = { ...pullFacts(pull, repository2), files, filesComplete: complete };
  const configured2 = acts ? await readConfigs(() => client.api, [listed]) : null;
  const facts2 = configured2?.value.pulls[0] ?? listed;
  const closing = new Set(namings.filter(({ how }) => how === "closing").map(({ ref }) => ref));
  const named = await mapLimited(incidents.slice(0, MOST_NAMED3), 2, async (ref) => {
    const place = places.get(placeOf3(ref));
    const bare = { ref, url: null, title: null, own: null, closes: false, reveal: false };
    if (typeof place !== "object")
      return { ...bare, why: place ?? "it is one repository too many" };
    try {
      const read2 = await assessAfter(task, place, ref, facts2, branch);
      return {
        ...bare,
        ...read2,
        why: null,
        closes: acts && closing.has(ref),
        names: acts && (claims.has(ref) || closing.has(ref)),
        reveal: place.reveal
      };
    } catch (error) {
      return { ...bare, why: whyUnread(error) };
    }
  });
  const more = Math.max(0, incidents.length - MOST_NAMED3);
  return {
    named,
    notes: {
      pull: issueRef(facts2.ref),
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
var MOST_LINES = 20;
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
  const name2 = code(ref);
  if (!own) return `### ${name2}

Not read: ${plain(why ?? "its turn did not come", 200)}.`;
  const landed = landedHere(own, pull);
  const owed = openEntries(own.ledger);
  if (!reveal) {
    return `### ${name2}

Merging lands: ${kindsOf(landed)}. Still owed after it: ${kindsOf(owed)}.`;
  }
  const level = own.severity.level ?? "severity not known";
  const head = `### ${link(name2, url)} ${plain(title2 ?? "", 120)} (${plain(level, 20)})`;
  const owes = own.severity.serious ? owed.length === 0 ? ["- Nothing is owed after it."] : atMost(owed.map(owedLine), MOST_LINES) : ["- An incident of this severity owes no change."];
  const remedy = own.severity.serious && landed.length === 0 ? remedyOf2(own) : [];
  const lines2 = landed.map((entry) => landedLine(entry, own.context.repository));
  return [head, "", ...atMost(lines2, MOST_LINES), ...owes, ...remedy].join("\n");
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
function evidenceCheck(sha2, named, notes) {
  const read2 = named.flatMap(({ own }) => own ? [own] : []);
  const landed = read2.flatMap((own) => landedHere(own, notes.pull)).length;
  const owed = read2.flatMap((own) => openEntries(own.ledger)).length;
  const parts = [...named.map((one) => section(one, notes.pull)), ...notesOf(notes)];
  const summary = parts.length > 0 ? parts.join("\n\n") : "This pull request names no incident.";
  return {
    name: EVIDENCE_CHECK,
    sha: sha2,
    conclusion: landed > 0 ? "success" : "neutral",
    about: "evidence",
    title: titleOf2(named, landed, owed, notes.stranger),
    summary: shorten(summary)
  };
}

// src/core/pull-request/warning.ts
var [MOST_CHANGES, MOST_INCIDENTS2, MOST_EMPTY] = [6, 50, 5];
function line({ ref, url, own, reveal }) {
  const owed = own ? openEntries(own.ledger) : [];
  if (!reveal) {
    const kinds = CHANGE_KINDS.filter((kind) => owed.some((entry) => entry.kind === kind));
    return `- ${code(ref)} still owes: ${kinds.join(", ")}`;
  }
  const changes = owed.slice(0, MOST_CHANGES).map(({ kind, text: text2, owner }) => {
    const said = text2 ? ` “${plain(text2, 120)}”` : "";
    return `${kind}${said}${owner ? ` (${code(owner)})` : ""}`;
  });
  const more = owed.length - changes.length;
  const rest = more > 0 ? `; and ${more} more` : "";
  return `- ${link(code(ref), url)} still owes: ${changes.join("; ")}${rest}`;
}
function landsNothing({ names: names2, own, reveal }, pull) {
  return Boolean(
    names2 && reveal && own?.severity.serious && landedHere(own, pull).length === 0 && remedyOf2(own).length > 0
  );
}
function nothing({ ref, url, own }) {
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
  const more = empty.length - MOST_EMPTY;
  const [first] = early;
  if (!first && empty.length === 0) return null;
  const closing = first ? [
    "**Merging this closes an incident before it is learned.**",
    atMost(
      early.map((one) => `${line(one)}.${lands(one, pull)}`),
      MOST_INCIDENTS2
    ).join("\n"),
    `To land changes without closing it, write ${code(`Incident: ${first.ref}`)} instead of the closing keyword.`
  ] : [];
  const parts = [
    ...closing,
    ...empty.slice(0, MOST_EMPTY).map(nothing),
    ...more > 0 ? [`Nor anything that ${more} more of those it names owe.`] : [],
    "This comment goes away when it no longer holds."
  ];
  return shorten(parts.join("\n\n"));
}

// src/app/reconcile/evidence.ts
var NOTHING3 = { pull: "", elsewhere: null, stranger: false, more: 0, tooManyFiles: false };
async function watchEvidence(task, pull, config, runs) {
  const { client, repository: repository2, self } = task;
  const evidence = await readPullEvidence(task, pull, config);
  const known = latestRun(runs, EVIDENCE_CHECK) !== null;
  if (!evidence && !known && !task.requested) return { writes: [], incidents: [] };
  const named = evidence?.named ?? [];
  const writes = [];
  if (evidence || known) {
    const check2 = evidenceCheck(pull.head.sha, named, evidence?.notes ?? NOTHING3);
    writes.push(...await writeChecks(task, planCheck(runs, check2, repository2)) ?? []);
  }
  const { comments } = await readComments(client.api, repository2, pull.number, self);
  const body = renderPullComment(named, evidence?.notes.pull ?? "");
  const plan = planPullComment(comments, body, repository2, pull.number);
  writes.push(...await writeComments(task, plan));
  return { writes, incidents: named.flatMap(({ ref, own }) => own ? [ref] : []) };
}

// src/app/reconcile/release.ts
function pullSubject(repository2, pull) {
  return {
    event: "pull_request",
    repository: repository2,
    pull: pull.number,
    base: null,
    head: pull.head.sha,
    group: []
  };
}
function pullJudged(repository2, pull) {
  return { name: `#${pull.number} into ${pull.base.ref}`, subject: pullSubject(repository2, pull) };
}
var GROUP = "merge group into";
function groupJudged(subject, base) {
  return { name: `${GROUP} ${base}`, subject };
}
async function releasesOn(task, sha2, config, from) {
  const open = await listOpenPulls(task.client.api, task.repository, from);
  return open.filter((pull) => pull.head.sha === sha2 && isRelease(branchesOf(pull), config));
}
async function groupsOn(task, sha2, runs) {
  if (!latestRun(runs, RELEASE_CHECK)?.about.includes(GROUP)) return [];
  const queue = await readQueue(task.client.api, task.repository);
  return queue.filter(({ head_sha: head }) => head === sha2).map((group) => groupJudged(groupSubject(task.repository, group), branchName(group.base_ref)));
}
async function planOrdinary(task, sha2, config, runs, from) {
  const { repository: repository2 } = task;
  const run = latestRun(runs, RELEASE_CHECK);
  const judged = run !== null && isAboutRelease(run.about);
  const pulls = judged || from ? await releasesOn(task, sha2, config, judged ? void 0 : from) : [];
  const groups = judged ? await groupsOn(task, sha2, runs) : [];
  if (pulls.length + groups.length > 0) {
    const concerned = pulls.map(({ number: number3 }) => pullKey(repository2, number3));
    return { writes: [], ...NOTHING, concerned, green: false };
  }
  const plan = planCheck(runs, ordinaryCheck(sha2), repository2);
  const writes = await writeChecks(task, plan) ?? [];
  return { writes, ...NOTHING, green: true };
}
async function checkOrdinary(task, pull, config, runs) {
  const { client, repository: repository2, self } = task;
  const { green, ...outcome } = await planOrdinary(task, pull.head.sha, config, runs, pull.head);
  const run = latestRun(runs, RELEASE_CHECK);
  if (!green || !run || !isAboutRelease(run.about)) return outcome;
  const { comments } = await readComments(client.api, repository2, pull.number, self);
  const removal = planReleaseComment(comments, null, repository2, pull.number);
  return { ...outcome, writes: [...outcome.writes, ...await writeComments(task, removal)] };
}
async function checkRelease(task, pull, config, runs) {
  const { client, repository: repository2, self } = task;
  const { sha: sha2 } = pull.head;
  const all = await releasesOn(task, sha2, config);
  const others = all.filter(({ number: number3 }) => number3 !== pull.number);
  const subjects = [
    ...[pull, ...others].map((one) => pullJudged(repository2, one)),
    ...await groupsOn(task, sha2, runs)
  ];
  const { judged, shown, ...outcome } = await judgeCommit(task, sha2, subjects, config, runs);
  const { comments } = await readComments(client.api, repository2, pull.number, self);
  const decision = judged.find(({ name: name2 }) => name2 === subjects[0]?.name)?.decision ?? null;
  const plan = planReleaseComment(comments, decision, repository2, pull.number, shown);
  const writes = [...outcome.writes, ...await writeComments(task, plan)];
  return { ...outcome, writes };
}
async function checkGroup(task, subject, base, config, ordinary) {
  const { client, repository: repository2, self } = task;
  const sha2 = subject.head;
  const runs = await readOwnChecks(client.api, repository2, sha2, self.id);
  if (ordinary) {
    const { green: _2, ...outcome2 } = await planOrdinary(task, sha2, config, runs);
    return outcome2;
  }
  const others = await releasesOn(task, sha2, config);
  const subjects = [
    groupJudged(subject, base),
    ...others.map((pull) => pullJudged(repository2, pull))
  ];
  const { judged: _, shown: __, ...outcome } = await judgeCommit(task, sha2, subjects, config, runs);
  return outcome;
}

// src/core/release/past/comment.ts
var STATE = /^<!-- tried:(\S*?)(!?) answered:(\d+) -->$/;
var NOTE = "> ";
function replyOf(comments) {
  const [own] = ownComments([...comments], MARKERS.simulation);
  const lines2 = (own?.body ?? "").replace(/\r\n/g, "\n").split("\n");
  const [, blob = "", cut = "", asked = "0"] = STATE.exec(lines2[1] ?? "") ?? [];
  const rest = lines2.slice(2);
  const result = rest.filter((line2, at) => at > 0 || !line2.startsWith(NOTE)).join("\n").trim();
  return { blob, cut: cut !== "", asked: Number(asked), result: blob ? result : "" };
}
var shortBlob = (blob) => code(blob.slice(0, 7));
var CHANGED = "The configuration of this pull request has changed since: give `/simulate` again.";
function askedFor(facts2) {
  const { comments, config, roles, now, blob, broken } = facts2;
  const { standing, refused: refused2 } = weighCommands({
    on: "config",
    comments,
    config,
    roles,
    now,
    author: ""
  });
  const all = [
    ...standing.map(({ command }) => ({ command, why: null })),
    ...refused2.map(({ command, why }) => ({ command, why }))
  ].sort((a, b) => b.command.comment.id - a.command.comment.id);
  const [latest2] = all;
  const reply = replyOf(comments);
  const fresh = latest2 && latest2.command.comment.id > reply.asked;
  if (!fresh) {
    const stale = reply.blob !== "" && blob !== null && blob !== reply.blob;
    return stale ? { do: "say", note: CHANGED, asked: reply.asked } : { do: "nothing" };
  }
  const { id: asked, author } = latest2.command.comment;
  const who = code(`@${author}`);
  const not = (why) => ({
    do: "say",
    note: `${code("/simulate")} by ${who} does not count: ${plain(why)}`,
    asked
  });
  if (latest2.why !== null) return not(latest2.why);
  if (blob === null)
    return not("this pull request changes nothing of the configuration of the default branch.");
  if (broken !== null) return not(broken);
  if (blob !== reply.blob || reply.cut) return { do: "simulate", blob, asked };
  const note3 = `Asked again by ${who}: this configuration (${shortBlob(blob)}) was tried already, so nothing was computed again.`;
  return { do: "say", note: note3, asked };
}
function bodyOf({ blob, cut, asked, result }, note3) {
  const head = [
    `<!-- tried:${blob}${cut ? "!" : ""} answered:${asked} -->`,
    ...note3 ? [`${NOTE}${note3}`, ""] : [""]
  ];
  return [...head, result].join("\n").trimEnd();
}
function planNote(comments, { note: note3, asked }, repository2, number3) {
  const body = bodyOf({ ...replyOf(comments), asked }, note3);
  return planSticky(comments, MARKERS.simulation, body, repository2, number3);
}
function planSimulation(comments, { blob, asked }, { rendered, cut }, repository2, number3) {
  const title2 = `## What the configuration ${shortBlob(blob)} would have said`;
  const result = shorten(`${title2}

${rendered}`);
  const body = bodyOf({ blob, cut, asked, result }, null);
  return planSticky(comments, MARKERS.simulation, body, repository2, number3);
}

// src/core/release/past/report.ts
var MOST_NAMED4 = 5;
function incidentPart({ ref, url, severity, owed }) {
  const level = severity ? ` (${plain(severity, 20)})` : "";
  const what2 = owed.length > 0 ? owed.join(" and ") : "an answer or a decision";
  return `${link(code(ref), url)}${level}: ${what2}`;
}
function against2({ incidents, policies: policies2, others }) {
  const parts = [
    ...incidents.map(incidentPart),
    ...policies2.map((id) => `policy ${code(id)}`),
    ...others.map((text2) => plain(text2, 200))
  ];
  const more = parts.length - MOST_NAMED4;
  return [...parts.slice(0, MOST_NAMED4), ...more > 0 ? [`and ${more} more`] : []].join("<br>");
}
function row2(release) {
  const { name: name2, url, at, verdict } = release;
  const cells = [
    link(code(name2), url),
    at.slice(0, 10),
    VERDICT_WORDS[verdict],
    against2(release) || "–"
  ];
  return `| ${cells.map(cell).join(" | ")} |`;
}
var LIMITS = [
  "Each release is judged as of the moment it was merged: what was merged, labelled, waived, attested or reviewed later does not count, and incidents that were filed later say nothing.",
  NOT_TOLD,
  "Whether verdicts are enforced (`release.enforce`) is left out."
];
function renderSimulation(simulation, notes) {
  const { releases, stopped, requests } = simulation;
  const held = releases.filter(({ verdict }) => verdict !== "ship").length;
  const limits = [...LIMITS, ...notes].map((text2) => `- ${text2}`).join("\n");
  if (releases.length === 0 && !stopped) {
    return "There is nothing to try it on: no merged pull request matches its `release.base` or `release.head`, and no tag is a release by it.";
  }
  return [
    `Of the last ${count(releases.length, "release")} it would not have let through **${held}**.`,
    ...stopped ? [`⚠️ ${plain(stopped)}`] : [],
    [
      "| Release | Went out | Verdict | What stood against it |",
      "|---|---|---|---|",
      ...releases.map(row2)
    ].join("\n"),
    `<details><summary>What this cannot tell</summary>

${limits}

</details>`,
    `<sub>Read in ${count(requests, "request")}.</sub>`
  ].join("\n\n");
}

// src/app/reconcile/simulate.ts
var MOST_RELEASES = 10;
function blobOf({ texts }, { organization }) {
  const above = organization?.file?.oid;
  return `${texts.oid ?? "defaults"}${above ? `+${above}` : ""}`;
}
function brokenBy({ change }) {
  const [first] = change.after.problems;
  if (!first) return null;
  return `the configuration has an error. ${placeOfProblem(first)}: ${describeProblem(first)}`;
}
function triedOf(config, { config: held }, home) {
  const place = (one) => repositoryRef(one.incidents.repository ?? home);
  if (place(config) === place(held)) return { config, notes: [] };
  const { repository: _, ...rest } = config.incidents;
  const { repository: repository2 } = held.incidents;
  return {
    config: { ...config, incidents: { ...rest, ...repository2 ? { repository: repository2 } : {} } },
    notes: ["It moves `incidents.repository`: the incidents are read where they are now."]
  };
}
async function answerSimulate(task, pull, stored, changed) {
  if (!changed && !task.requested) return [];
  const { client, repository: repository2, self, host, now } = task;
  const { number: number3 } = pull;
  const read2 = await readComments(client.api, repository2, number3, self);
  const { value } = await settleEdits(client.api, [read2]);
  const { comments } = value[0] ?? read2;
  const asked = askedFor({
    comments,
    roles: await readRoles(client.api, repository2, commandAuthors(comments)),
    config: stored.config,
    now,
    blob: changed && blobOf(changed, stored),
    broken: changed && brokenBy(changed)
  });
  if (asked.do === "nothing") return [];
  if (asked.do === "say") {
    return writeComments(task, planNote(comments, asked, repository2, number3));
  }
  const { config, notes } = triedOf(
    changed.change.after.config,
    stored,
    repository2
  );
  const simulation = await simulateReleases(client, repository2, config, {
    most: MOST_RELEASES,
    host,
    app: { self, seal: sealWith(task.secret), installedAt: task.installedAt }
  });
  const result = {
    rendered: renderSimulation(simulation, notes),
    cut: simulation.stopped !== null
  };
  return writeComments(task, planSimulation(comments, asked, result, repository2, number3));
}

// src/app/reconcile/pull-request.ts
var IDLE = { writes: [], ...NOTHING, sha: null, incidents: [] };
async function readOrNull(task, number3) {
  try {
    return await readPull(task.client.api, task.repository, number3);
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
  return open.filter(({ head }) => head.sha === pull.head.sha).map(({ number: number3 }) => pullKey(task.repository, number3));
}
async function watchPullRequest(task, number3) {
  const [pull, stored] = await Promise.all([
    readOrNull(task, number3),
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
  const simulated = await answerSimulate(task, pull, stored, checked.changed);
  return {
    ...outcome,
    writes: [...outcome.writes, ...writes, ...checked.writes, ...simulated],
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

// src/app/reconcile/request.ts
var NEEDED = "write";
function refuse(by, repository2) {
  const refused2 = `@${by} lacks the role ${NEEDED} in ${repository2}`;
  return { keys: [], opened: [], refused: refused2 };
}
async function mayWrite({ client }, repository2, by) {
  return hasRole(await readRoles(client.api, repository2, [by]), by, NEEDED);
}
async function byComment(task, { pull, comment }, config) {
  const { client, repository: repository2, self, now } = task;
  const path = "GET /repos/{owner}/{repo}/issues/comments/{comment_id}";
  const answer2 = await client.api.request(path, { ...repo(repository2), comment_id: comment }).catch((error) => {
    if (isGone(error)) return null;
    throw error;
  });
  if (!answer2) return { keys: [], opened: [], refused: null };
  const facts2 = commentFacts(answer2.data, self);
  const roles = await readRoles(client.api, repository2, [facts2.author]);
  const about = { comments: [facts2], roles, config, author: "", now };
  const { standing, refused: refused2 } = weighCommands({ on: "release", ...about });
  const granted = standing.some(({ request }) => request.name === "judge");
  const unmet = refused2.find(({ command }) => command.name === "judge");
  if (!granted && !unmet) return { keys: [], opened: [], refused: null };
  const content = granted ? "+1" : "confused";
  await writeComments(task, [{ do: "react", repository: repository2, comment, content }]);
  if (!granted) return { keys: [], opened: [], refused: unmet?.why ?? null };
  return { keys: [pullKey(repository2, pull)], opened: [], refused: null };
}
async function blocking(task, pull) {
  const { decision } = await judge(task, pullSubject(task.repository, pull));
  return decision.incidents.flatMap(
    ({ ref, verdict, serious, severity }) => verdict !== "ship" && (serious || severity === null) ? [issueRef(ref)] : []
  );
}
async function onIncidents(task, does, by, pulls, config) {
  const releases = pulls.filter((pull) => isRelease(branchesOf(pull), config));
  const held = await mapLimited(releases, 1, (pull) => blocking(task, pull));
  const refs = [...new Set(held.flat())];
  const homes = [...new Set(refs.map(repositoryOf))];
  for (const home of homes) if (!await mayWrite(task, home, by)) return refuse(by, home);
  for (const ref of refs) {
    await reviewIncidentIssue({ ...task, requested: false, ref, ...does });
  }
  return { keys: [], opened: refs, refused: null };
}
async function grantRequest(task, { repository: repository2, asked, by, on }) {
  const { config } = await readConfig(task.client.api, repository2);
  if ("comment" in on) return byComment(task, on, config);
  if (!await mayWrite(task, repository2, by)) return refuse(by, repository2);
  const open = await listOpenPulls(task.client.api, repository2);
  const pulls = open.filter(({ head }) => head.sha === on.sha);
  if (asked === "tasks") return onIncidents(task, { openTasks: true }, by, pulls, config);
  if (asked === "eval-case") return onIncidents(task, { draftEvalCase: true }, by, pulls, config);
  const keys = pulls.map(({ number: number3 }) => pullKey(repository2, number3));
  return { keys, opened: [], refused: null };
}

// src/app/worker.ts
function createWorker(parts) {
  const { about, memory, options, log, pass } = parts;
  const { pushAll, wakeAt, concernedBy, remember, judge: judge2, noteJudging, forget, sweepsOf } = createAftermath(parts);
  const unanswered = /* @__PURE__ */ new Set();
  async function incident(task, key, hint) {
    const { ref } = key;
    if (!hint.quiet && !hint.again) await pushAll(await concernedBy(ref), hint);
    const { until, references, files } = await reviewIncidentIssue({
      ...task,
      ref,
      readPermissions: () => about.permissions(hint.installation)
    });
    await memory.watch(key, references, files);
    await wakeAt(key, until, hint);
  }
  async function sweep(task, repository2, hint) {
    const { keys, groups, ...seen } = await sweepRepository(task, await pass.swept(repository2));
    for (const { key, group } of groups) await memory.noteGroup(key, group);
    const judged = (await memory.judgedIn(repository2)).map(([key]) => key);
    const waiting = await waitingDeployments(task);
    for (const { key, held } of waiting)
      if (!await memory.deploymentOf(key)) await memory.noteDeployment(key, held);
    const found = [...groups, ...waiting].map(({ key }) => key);
    await pushAll(distinctKeys([...keys, ...found, ...judged]), hint);
    await pass.noteSwept(repository2, seen);
  }
  async function deployment(task, key, hint) {
    const known = await memory.deploymentOf(key);
    const held = known ?? await readHeld(task, key);
    if (!held) return forget(key);
    if (!known) await memory.noteDeployment(key, held);
    const noted = { ...task, onJudging: noteJudging(key) };
    const came = await answerDeployment(noted, key, held).finally(() => memory.learn(key, held));
    if (came.what === "waits") return remember(key, hint, came.watched);
    await forget(key);
    if (came.what === "over" || unanswered.has(key.repository)) return;
    unanswered.add(key.repository);
    const text2 = "a deployment waits and GitHub refuses to let the App read or answer it (403): it needs the permissions actions: read and deployments: write";
    log.error({ key: keyId(key) }, text2);
  }
  async function request(task, key, hint) {
    const { keys, opened, refused: refused2 } = await grantRequest(
      { ...task, readPermissions: () => about.permissions(hint.installation) },
      key
    );
    if (refused2 !== null) log.info({ key: keyId(key), refused: refused2 }, "not granted");
    const { on, repository: repository2 } = key;
    const judged = "sha" in on && key.asked === "judge" && refused2 === null ? (await memory.judgedIn(repository2)).filter(([, { sha: sha2 }]) => sha2 === on.sha) : [];
    const again = [...keys, ...judged.map(([one]) => one), ...opened.map(incidentKey)];
    await pushAll(distinctKeys(again), hint);
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
        const group = await memory.groupOf(key);
        if (!group) return;
        return judge2(key, hint, (onJudging) => watchMergeGroup({ ...task, onJudging }, group));
      }
      case "deployment":
        return deployment(task, key, hint);
      case "request":
        return request(task, key, hint);
      case "setup": {
        const { setUp } = await import("./shared-LJIDI74T.js");
        const came = await setUp({
          ...task,
          chosen: hint.requested,
          readPermissions: () => about.permissions(hint.installation)
        });
        if (came !== null) log.info({ key: keyId(key), came }, "set-up");
        return;
      }
      case "adopt":
        await makeIncidentLabel(task);
        return pushAll(await openPullKeys(task), hint);
      case "config":
        await pushAll(await openPullKeys(task), hint);
        await sweep(task, key.repository, hint);
        if (organizationOf(key.repository) === null) {
          await pushAll(await sweepsOf(key.repository), hint);
        }
        await makeFormLabels(task);
        return checkConfig(task, key.sha);
      case "look": {
        const waiting = (await memory.judgedIn(key.repository)).map(([judged]) => judged);
        await pushAll(
          waiting.filter(({ kind }) => kind === "deployment"),
          hint
        );
        return pass.look(task, hint);
      }
      case "sweep":
        return sweep(task, key.repository, hint);
    }
  }
  const { metrics } = options;
  return async (key, hint, held) => {
    if (!await pass.admits(key, hint)) return;
    const [self, client, installedAt] = await Promise.all([
      about.self(),
      about.client(hint.installation, held),
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
      onForbidden(what2) {
        const text2 = `GitHub refuses ${what2} here (403), and the rest goes on without: a permission is missing, the repository is archived, or the organization's list of addresses leaves this server out`;
        log.error({ key: keyId(key) }, text2);
      },
      onPlan(plan) {
        writes.push(...plan.map((write2) => write2.do));
        for (const write2 of plan) {
          if (!("check" in write2)) continue;
          const { name: name2, conclusion } = write2.check;
          metrics?.verdicts.inc({ check: name2, conclusion: conclusion ?? "in progress" });
        }
        log.debug({ key: keyId(key), writes: plan }, "plan");
      }
    };
    try {
      await dispatch(task, key, hint);
      const limit = client.limit();
      if (limit) throw limit;
      metrics?.worked.inc({ kind: key.kind, outcome: "done" });
    } catch (error) {
      metrics?.worked.inc({ kind: key.kind, outcome: "failed" });
      throw error;
    } finally {
      metrics?.requests.inc({ kind: key.kind }, client.requests());
      await pass.worked(key, hint, client.requests());
      for (const write2 of writes) metrics?.writes.inc({ write: write2 });
    }
    log.info({ key: keyId(key), writes, requests: client.requests() }, "reconciled");
  };
}

// src/app/app.ts
var EVERY = 15 * 6e4;
var ASKING2 = 3e3;
async function keysOf2(touched, memory) {
  switch (touched.what) {
    case "key":
    case "deployment":
      return [touched.key];
    case "environment": {
      const judged = await memory.judgedIn(touched.repository);
      const environment = touched.environment.toLowerCase();
      return judged.flatMap(
        ([key]) => key.kind === "deployment" && key.environment.toLowerCase() === environment ? [key] : []
      );
    }
    case "watchers":
      return memory.watchers(touched.of);
    case "files":
      return memory.fileWatchers(touched.repository, touched.paths);
    case "judged":
      return await memory.isJudged(touched.key) ? [touched.key] : [];
    case "commit": {
      const { repository: repository2, sha: sha2, check: check2 } = touched;
      const judged = await memory.judgedIn(repository2);
      return judged.filter(([, state]) => state.sha === sha2 && (!check2 || state.checks.includes(check2))).map(([key]) => key);
    }
    case "over":
      return [];
  }
}
function lateLog(app) {
  return {
    info: (what2, text2) => app.log.info(what2, text2),
    error: (what2, text2) => app.log.error(what2, text2),
    debug: (what2, text2) => app.log.debug(what2, text2)
  };
}
function installApp(app, options) {
  const { keep = keepHere(), metrics, retry, backoff } = options;
  const { memory } = keep;
  const gates = createGates(keep.limits, (retry ?? RETRY).wait);
  const gate = (installation, held) => {
    const onRemaining = (left) => metrics?.remaining.set({ installation }, left);
    return gates(installation, { onRemaining, held });
  };
  const about = readInstallations(app, { retry, gate });
  const log = lateLog(app);
  const push = (key, hint) => queue.push(key, hint);
  const alarms = keep.createAlarms(
    (key, installation) => push(key, { installation, requested: false, quiet: true }),
    log
  );
  const pass = createPass({
    about,
    push: async (key, hint) => push(key, hint),
    now: options.now,
    log,
    metrics,
    store: keep.passes,
    watchers: (ref) => memory.watchers(ref),
    onListed: tellMissing
  });
  const work = createWorker({ about, memory, alarms, push, options, log, pass });
  const queue = keep.createQueue(
    (key, hint, held) => key.kind === "start" ? pass.begin() : work(key, hint, held),
    log,
    backoff ? { backoff } : {}
  );
  const receiving = /* @__PURE__ */ new Set();
  const unkept = /* @__PURE__ */ new Set();
  let leading = null;
  const told = /* @__PURE__ */ new Map();
  function tellMissing({ id, account, permissions }) {
    const missing = missingPermissions(permissions);
    const names2 = missing.map(({ permission }) => permission).join(" ");
    if (told.get(id) === names2) return;
    told.set(id, names2);
    for (const { permission, level, feature, without } of missing) {
      const text2 = `The installation on ${account} lacks the permission "${permission}: ${level}" (${feature}). Without it ${without}. Add it in the App's settings, and accept it for the installation.`;
      app.log.warn({ installation: id, account, permission }, text2);
    }
  }
  function sayUnchosen(name2, payload) {
    const why = name2.startsWith("installation") ? unchosen(payload) : null;
    if (why) log.info({ why }, "no set-up by itself; /setup in a repository asks for it");
  }
  async function receive(name2, delivery, payload, installation) {
    sayUnchosen(name2, payload);
    const keys = [];
    const self = await soon(about.self(), ASKING2, { id: -1, login: "" });
    for (const touched of touchedBy(name2, payload, self, options.host)) {
      if (touched.what === "over") {
        await memory.forget(touched.key);
        await alarms.clear(touched.key);
      }
      if (touched.what === "deployment") await memory.noteDeployment(touched.key, touched.held);
      const { requested = false, group } = touched.what === "key" ? touched : {};
      for (const key of await keysOf2(touched, memory)) {
        if (group) await memory.noteGroup(key, group);
        await push(key, { installation, requested });
        keys.push(keyId(key));
      }
    }
    log.info({ delivery, event: name2, keys }, "received");
  }
  app.on([...EVENTS], async (context) => {
    const { payload, odd } = readPayload(context.payload);
    if (odd.length > 0) {
      const about2 = { delivery: context.id, event: context.name };
      log.info(about2, `ignored: ${odd.join(", ")} of the payload, not as GitHub sends it`);
    }
    if (payload.installation === void 0) return;
    if (context.name === "installation") tellMissing(installationOf(payload.installation));
    const received = receive(context.name, context.id, payload, payload.installation.id).catch(
      (error) => {
        unkept.add(context.id);
        log.error({ err: loggable(error), delivery: context.id }, "a delivery failed");
      }
    );
    receiving.add(received);
    await received.finally(() => receiving.delete(received));
  });
  return {
    queue,
    start() {
      const look = () => {
        const asked = push({ kind: "start" }, { installation: 0, requested: false }).catch((err) => log.error({ err }, "a pass could not begin")).finally(() => receiving.delete(asked));
        receiving.add(asked);
      };
      leading = keep.lead(() => {
        look();
        return periodically(look, EVERY).stop;
      }, log);
      return leading.stands;
    },
    async idle() {
      while (receiving.size + await queue.size() > 0) {
        await Promise.allSettled(receiving);
        await queue.idle();
      }
    },
    async stop() {
      alarms.stop();
      await leading?.leave();
    },
    lasting: keep.lasting,
    isKept: (delivery) => !unkept.delete(delivery),
    self: about.self,
    ask: about.ask
  };
}

export {
  keepHere,
  installApp
};
//# sourceMappingURL=shared-47PF32H2.js.map
