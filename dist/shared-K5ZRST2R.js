import {
  readFilesAt,
  readFilesByGraphql,
  readSingly
} from "./shared-TLE6BVVT.js";
import {
  PAGE_SIZE,
  askPartly,
  hasNoGraphql,
  listedFacts,
  mapLimited,
  readComments,
  readConnections,
  readLabelEvents,
  readLabelsInBulk,
  readPages,
  repo
} from "./shared-F52RIRFD.js";
import {
  Unreadable,
  isPassing,
  statusOf,
  whyUnread
} from "./shared-CWUASGUJ.js";
import {
  ROLES,
  asChanged,
  atLeast,
  broughtBy,
  broughtInBy,
  hasRole,
  hasSharedHead,
  isInOurForm,
  isTrusted,
  kindOfPath,
  linesOf2 as linesOf,
  mention,
  movedTo,
  namingsIn,
  ownersOf,
  pullNames,
  sameLogin,
  sectionsOf,
  unreadIssue,
  unreadNamings,
  wasUnderReview
} from "./shared-KZGD5GOO.js";
import {
  isEdited,
  isTouched,
  readCommands
} from "./shared-KOJHNH4V.js";
import {
  RULE_IDS
} from "./shared-2RKW2RED.js";
import {
  MARKERS,
  ownComments
} from "./shared-GGHNXHCV.js";
import {
  issueRef,
  numberOf,
  refKey,
  repositoryOf,
  repositoryRef,
  resolveReference,
  sameRepository
} from "./shared-3FQS7JMV.js";
import {
  CHANGE_KINDS
} from "./shared-UQP6C4QQ.js";
import {
  BESIDE_CONFIG,
  CONFIG_PATH,
  defaultConfig
} from "./shared-4ETM35RJ.js";

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
var PAGES = 5;
async function missingLabels(api, repository, labels) {
  const { items } = await readPages(
    (page) => api.request("GET /repos/{owner}/{repo}/labels", {
      ...repo(repository),
      per_page: PAGE_SIZE,
      page
    }),
    PAGES
  );
  const there = new Set(items.map(({ name }) => name.toLowerCase()));
  return labels.filter(({ name }) => !there.has(name.toLowerCase()));
}

// src/core/incident/form/own-form.ts
var FILING_FORM = ".github/ISSUE_TEMPLATE/agent-incident.yml";
var REVIEW_FORM = ".github/ISSUE_TEMPLATE/agent-incident-review.yml";
var FORM_PATHS = [FILING_FORM, REVIEW_FORM].flatMap((path) => [
  path,
  path.replace(/\.yml$/, ".yaml")
]);

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
async function loadParser(under = null) {
  const { parseLayers } = await import("./shared-BKPQVGPY.js");
  return (text, path = CONFIG_PATH) => parseLayers({ file: path, text }, under, RULE_IDS);
}
function textUnder(organization) {
  if (!organization?.file) return null;
  const { repository, file } = organization;
  return { file: `${repository}/${CONFIG_PATH}`, text: file.text };
}
function organizationOf(repository) {
  const home = `${repo(repository).owner}/.github`;
  return sameRepository(home, repository) ? null : home;
}
var read = /* @__PURE__ */ new WeakMap();
function readOnce(api, home) {
  const known = read.get(api) ?? /* @__PURE__ */ new Map();
  read.set(api, known);
  const key = repositoryRef(home);
  const reading = known.get(key) ?? readTextFile(api, home, CONFIG_PATH);
  known.set(key, reading);
  reading.catch(() => known.delete(key));
  return reading;
}
async function readOrganization(api, repository) {
  const home = organizationOf(repository);
  return home === null ? null : { repository: home, file: await readOnce(api, home) };
}
function refusedProblem(repository, error) {
  return {
    file: `${repository}/${CONFIG_PATH}`,
    line: null,
    key: "",
    message: "The configuration of the organization could not be read",
    expected: `a text file that may be read here (Contents: read on ${repository}), or no file`,
    received: whyUnread(error)
  };
}
async function readConfig(api, repository, path = CONFIG_PATH) {
  const [file, above] = await Promise.all([
    readTextFile(api, repository, path),
    readOrganization(api, repository).catch((error) => {
      if (isPassing(error)) throw error;
      return { error };
    })
  ]);
  if (!file && path !== CONFIG_PATH) throw new Unreadable(`there is no file ${path}`);
  if (above && "error" in above) {
    const home = organizationOf(repository) ?? repository;
    const problems = [refusedProblem(home, above.error)];
    const organization = { repository: home, file: null };
    return { config: defaultConfig(), problems, fromOrganization: [], file, organization };
  }
  const under = textUnder(above);
  if (!file && !under) {
    const nothing = { config: defaultConfig(), problems: [], fromOrganization: [] };
    return { ...nothing, file, organization: above };
  }
  const parse = await loadParser(under);
  return { ...parse(file?.text ?? "", path), file, organization: above };
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

// src/core/incident/report/reviewed.ts
function isIncident({ labels, type }, { incidents }) {
  const wanted = incidents.label.toLowerCase();
  return isOfType(type, incidents.type) || labels.some((label) => label.toLowerCase() === wanted);
}
function isOfType(type, wanted) {
  return wanted !== void 0 && type?.toLowerCase() === wanted.toLowerCase();
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

// src/github/incident-issues.ts
function readList(api, repository, by, { state, latestChanged, cap, filedSince = "" }, enough) {
  const isEnough = (issues) => (issues.at(-1)?.created_at ?? "") < filedSince || enough?.(issues) === true;
  return readPages(
    async (page) => {
      const { data, headers } = await api.request("GET /repos/{owner}/{repo}/issues", {
        ...repo(repository),
        ...by,
        state,
        ...latestChanged ? { sort: "updated", direction: "desc" } : {},
        per_page: PAGE_SIZE,
        page
      });
      return { data, headers };
    },
    cap,
    isEnough
  );
}
async function readTyped(api, repository, type, wanted) {
  const isOther = (issue) => !isOfType(issue.type?.name, type);
  try {
    const list = (issues) => issues.some(isOther);
    const { items, complete } = await readList(api, repository, { type }, wanted, list);
    return { issues: items.filter((issue) => !isOther(issue)), complete };
  } catch (error) {
    if (isPassing(error) || ![404, 410, 422].includes(statusOf(error))) throw error;
    return { issues: [], complete: true };
  }
}
async function readIncidentIssues(api, repository, { label, type }, wanted) {
  const [labelled, typed] = await Promise.all([
    readList(api, repository, { labels: label }, wanted),
    type === void 0 ? null : readTyped(api, repository, type, wanted)
  ]);
  const issues = labelled.items.filter((issue) => !issue.pull_request);
  if (!typed) return { issues, complete: labelled.complete };
  const known = new Set(issues.map(({ number }) => number));
  const all = [...issues, ...typed.issues.filter(({ number }) => !known.has(number))];
  const place = ({ created_at: made, updated_at: changed = made }) => wanted.latestChanged ? changed : made;
  all.sort((a, b) => place(b).localeCompare(place(a)) || b.number - a.number);
  return { issues: all, complete: labelled.complete && typed.complete };
}
async function listIncidents(api, repository, incidents, cap = 50) {
  const { issues, complete } = await readIncidentIssues(api, repository, incidents, {
    state: "all",
    cap
  });
  return { listed: issues.map((issue) => listedFacts(issue, repository)), complete };
}
async function hasType(api, repository, type) {
  try {
    const { data } = await api.request("GET /repos/{owner}/{repo}/issue-types", repo(repository));
    return data.some(({ name }) => isOfType(name, type));
  } catch (error) {
    if (isPassing(error) || ![403, 404, 410, 422].includes(statusOf(error))) throw error;
    return false;
  }
}
async function canHaveIncidents(api, repository, { label, type }) {
  if (await hasLabel(api, repository, label)) return true;
  return type !== void 0 && hasType(api, repository, type);
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

// src/github/attempt.ts
function whole(value) {
  return { value, unread: [] };
}
function together(readings) {
  return {
    value: readings.map(({ value }) => value),
    unread: readings.flatMap(({ unread }) => unread)
  };
}
async function attemptReading(what, fallback, read2) {
  try {
    return await read2();
  } catch (error) {
    const subject = typeof what === "string" ? { what } : what;
    const failed = { ...subject, why: whyUnread(error), passing: isPassing(error) };
    return { value: fallback, unread: [failed] };
  }
}
function attempt(what, fallback, read2) {
  return attemptReading(what, fallback, async () => whole(await read2()));
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

// src/github/closed-pulls.ts
async function readClosedPage(api, repository, page) {
  const { data, headers } = await api.request("GET /repos/{owner}/{repo}/pulls", {
    ...repo(repository),
    state: "closed",
    sort: "updated",
    direction: "desc",
    per_page: PAGE_SIZE,
    page
  });
  const last = headers.link ? !headers.link.includes('rel="next"') : data.length < PAGE_SIZE;
  return { pulls: data, last };
}
function closedPulls(api, repository, cap) {
  const pulls = /* @__PURE__ */ new Map();
  let page = 0;
  let oldest = null;
  let ended = false;
  const list = {
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
      const { pulls: items, last } = await readClosedPage(api, repository, page);
      for (const item of items) {
        pulls.set(refKey({ repository, number: item.number }), pullFacts(item, repository));
        list.defaultBranch = item.base.repo?.default_branch ?? list.defaultBranch;
        if (oldest === null || item.updated_at < oldest) oldest = item.updated_at;
      }
      ended = last;
    }
    return true;
  }
  function mergedInto() {
    const merged = [...pulls.values()].filter(({ mergedAt }) => mergedAt);
    return [...new Set(merged.map((pull) => pull.base))];
  }
  return list;
}

// src/core/incident/ledger/wanted.ts
function referencesOf(record, ref) {
  const { repository } = resolveReference(ref, "");
  return CHANGE_KINDS.flatMap((kind) => linesOf(record, kind)).flatMap((line) => line.refs).map((written) => refKey(resolveReference(written, repository))).filter((key) => key !== issueRef(ref));
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
  const own = closed.map((list) => ({ list, repository: repositoryRef(list.repository) }));
  return {
    defaultBranches: Object.fromEntries(
      own.flatMap(
        ({ list, repository }) => list.defaultBranch ? [[repository, list.defaultBranch]] : []
      )
    ),
    mergedInto: Object.fromEntries(
      own.map(({ list, repository }) => [repository, list.mergedInto()])
    )
  };
}

// src/collect/evidence-commits.ts
var MOST_COMMITS = 20;
var AT_ONCE = 4;
async function readAll(of, { judged }, hashes) {
  if (!judged) return { value: [], unread: [] };
  const { repository } = judged;
  const read2 = await mapLimited(
    hashes.slice(0, MOST_COMMITS),
    AT_ONCE,
    (sha) => attempt(
      `commit ${sha.slice(0, 7)}`,
      null,
      () => readCommit(of(repository), repository, sha)
    )
  );
  const { value, unread } = together(read2);
  const beyond = hashes.slice(MOST_COMMITS).map((sha) => ({ what: `commit ${sha.slice(0, 7)}`, why: `only ${MOST_COMMITS} are read` }));
  return { value: value.flatMap((one) => one ?? []), unread: [...unread, ...beyond] };
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
  const merged = [...closed.flatMap((list) => [...list.pulls.values()]), ...pulls].filter(({ mergeCommit }) => mergeCommit && hashes.has(mergeCommit)).filter((pull) => !hasSharedHead(pull, branches, config));
  const { owner } = ownersOf(commits, merged);
  return naming2.map(({ sha }) => ({ sha, pull: owner.get(sha) ?? null }));
}
async function readDirectCommits(of, request, pulls) {
  const direct = namingCommits(request, pulls).filter(({ pull }) => pull === null);
  if (direct.length === 0) return whole([]);
  return readAll(
    of,
    request,
    direct.map(({ sha }) => sha)
  );
}
function readCauses(of, request) {
  return readAll(of, request, request.causes.commits);
}

// src/collect/evidence-composites.ts
var MOST_COMMITS2 = 20;
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
  const { value, unread } = together(
    await mapLimited(
      own.slice(0, MOST_COMMITS2),
      4,
      (sha) => attempt(
        { what: `commit ${sha.slice(0, 7)} of ${ref}`, about: ref },
        null,
        () => readCommit(of(home), home, sha)
      )
    )
  );
  const read2 = value.flatMap((commit) => commit ?? []);
  const files = read2.flatMap((commit) => commit.files);
  const complete = own.length <= MOST_COMMITS2 && read2.length === own.length && read2.every(({ filesComplete }) => filesComplete);
  return {
    value: { files, filesComplete: complete, ownCommits: own },
    unread
  };
}

// src/collect/evidence-configs.ts
var isConfig = ({ path }) => path === CONFIG_PATH;
function sidesOf(file) {
  const [section] = sectionsOf(asChanged(file)) ?? [];
  if (!section?.whole) return null;
  const text = (lines) => lines.map((line) => line.text).join("\n");
  return { before: text(section.before), after: text(section.after) };
}
function withConfig(file, { found, parse }) {
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
  return attemptReading(`the configuration of ${repository}`, null, async () => {
    const api = of(repository);
    const found = await readFilesAt(api, repository, requests);
    const parse = await loadParser(textUnder(await readOrganization(api, repository)));
    return whole({ found, parse });
  });
}
async function readConfigs(of, pulls) {
  const touching = pulls.filter(({ files }) => files?.some(isConfig));
  if (touching.length === 0) return whole({ pulls, configs: {} });
  const homes = [...new Set(touching.map(({ ref }) => repositoryOf(ref)))];
  const { value, unread } = together(
    await mapLimited(homes, 2, (home) => {
      const own = touching.filter(({ ref }) => repositoryOf(ref) === home);
      return readHome(
        of,
        home,
        own.flatMap(({ files }) => files?.filter(isConfig) ?? [])
      );
    })
  );
  const read2 = new Map(homes.map((home, at) => [home, value[at] ?? null]));
  const configs = [...read2].flatMap(([home, one]) => {
    const blob = one?.found.get(`HEAD:${CONFIG_PATH}`);
    return !one || blob === void 0 ? [] : [[home, one.parse(blob?.text ?? "").config]];
  });
  return {
    value: {
      configs: Object.fromEntries(configs),
      pulls: pulls.map((pull) => {
        const home = read2.get(repositoryOf(pull.ref));
        const complete = (file) => home ? withConfig(file, home) : file;
        return { ...pull, files: pull.files?.map(complete) ?? null };
      })
    },
    unread
  };
}

// src/github/issue-state.ts
function isCompleted(issue) {
  const { state, state_reason: reason } = issue;
  return state === "closed" && reason !== "not_planned" && reason !== "duplicate";
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
    const { html_url: url, title } = data;
    const state = data.state === "closed" ? "closed" : "open";
    return { issue: { ref: key, url, title, state, completed: isCompleted(data) } };
  } catch (error) {
    return { unread: unreadIssue(key, whyUnread(error)) };
  }
}

// src/github/read-edits.ts
var MOST_AT_ONCE = 50;
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
  for (let at = 0; at < numbers.length; at += MOST_AT_ONCE) {
    const batch = numbers.slice(at, at + MOST_AT_ONCE);
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
      const answer = await askPartly(api, query, { ids });
      for (const [place, node] of ids.entries()) {
        const wire = answer.nodes[place];
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
    ({ mergedAt, title, body }) => mergedAt && numbers.some((number) => body.includes(number) || title.includes(number))
  );
  const byText = merged.filter(
    (pull) => incidents.some((incident) => pullNames(incident, pull, repositoryOf(pull.ref), host))
  );
  const byCommit = namingCommits(request, []).flatMap(({ pull }) => pull?.mergedAt ? [pull] : []);
  return [.../* @__PURE__ */ new Set([...byText, ...byCommit])];
}
async function findPulls(of, request) {
  const known = new Map(request.closed.flatMap((list) => [...list.pulls]));
  const own = new Set(request.judged?.own ?? []);
  const asked = [.../* @__PURE__ */ new Set([...request.wanted, ...request.causes.pulls])].filter(
    (ref) => !own.has(ref)
  );
  const missing = asked.slice(0, MOST_REFERENCES).filter((ref) => !known.has(ref));
  const looked = await mapLimited(missing, AT_ONCE2, (ref) => lookUp(of(repositoryOf(ref)), ref));
  const unread = asked.slice(MOST_REFERENCES).map((ref) => unreadIssue(ref, `only ${MOST_REFERENCES} references are looked up`));
  const pulls = new Map([...known].filter(([ref]) => asked.includes(ref)));
  const issues = [];
  const defaultBranches = {};
  for (const one of looked) {
    if ("issue" in one) issues.push(one.issue);
    else if ("unread" in one) unread.push(one.unread);
    else {
      pulls.set(issueRef(one.pull.ref), one.pull);
      if (one.defaultBranch) defaultBranches[repositoryOf(one.pull.ref)] = one.defaultBranch;
    }
  }
  const named = naming(known.values(), request).filter(({ ref }) => !own.has(issueRef(ref)));
  for (const pull of named.slice(0, MOST_NAMING)) pulls.set(issueRef(pull.ref), pull);
  if (named.length > MOST_NAMING) unread.push(unreadNamings(`only ${MOST_NAMING} were read`));
  return {
    pulls: [...pulls.values()],
    naming: named.slice(0, MOST_NAMING).map(({ ref }) => issueRef(ref)),
    issues,
    defaultBranches,
    unread
  };
}
async function withFiles(of, pulls, proving) {
  const readings = await mapLimited(pulls, AT_ONCE2, async (pull) => {
    const ref = issueRef(pull.ref);
    if (!pull.mergedAt || !proving.has(ref)) return whole(pull);
    const home = repositoryOf(ref);
    const what = { what: `the files of ${pull.ref}`, about: ref };
    const { value, unread } = await attempt(
      what,
      null,
      () => readFiles(of(home), home, numberOf(ref))
    );
    const files = value?.files ?? null;
    return { value: { ...pull, files, filesComplete: value?.complete ?? true }, unread };
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
  const { value: edits, unread } = together(readings);
  const value = pulls.map((pull) => {
    if (!asked.includes(pull)) return { ...pull, editedLater: null };
    const read2 = edits[homes.indexOf(repositoryOf(pull.ref))];
    const edit = read2?.get(numberOf(pull.ref));
    if (edit === void 0) return pull;
    const late = edit !== null && Date.parse(edit.at) > Date.parse(pull.mergedAt ?? "");
    return { ...pull, editedLater: late ? { ...edit, may: maySpeak(edit, pull) } : null };
  });
  return { value, unread };
}

// src/collect/evidence-moves.ts
var MOST_LOOKED_UP = 5;
function addedText({ patch }) {
  if (!patch) return null;
  const added = patch.split("\n").filter((line) => line.startsWith("+"));
  return added.map((line) => line.slice(1)).join("\n");
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
  const { value, unread } = together(
    await mapLimited(
      open,
      2,
      ({ from }) => attempt(`where ${from} went`, null, () => lookUp2(of, from, gone))
    )
  );
  const looked = open.map(({ from }, at) => ({ from, to: value[at] ?? null }));
  return { value: [...here.filter(({ to }) => to !== null), ...looked], unread };
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
function wantedOf(changes, config) {
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
  const same = diverged && own !== void 0 && parted !== void 0 && own?.oid === parted?.oid;
  const blob = same ? at(diverged.base) : own;
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
  const what = `the files of ${repository}`;
  const { value: found, unread } = await attemptReading(what, /* @__PURE__ */ new Map(), async () => ({
    value: await readFilesAt(of(repository), repository, requests),
    unread: []
  }));
  const files = [...wanted.keys()].map((path) => asMerged(path, revisions, found));
  const cut = unread.length === 0 ? files.filter((file) => file.unread) : [];
  const why = "GitHub did not give them";
  return {
    value: { files, found },
    unread: [
      ...unread,
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
      const isJudged = repository === judged?.repository;
      const revisions = isJudged ? judged.revisions : { head: "HEAD", diverged: null };
      const own = changes.filter((change) => change.repository === repository);
      const first = await readTree(of, repository, revisions, wantedOf(own, config));
      const gone = first.value.files.filter(({ oid, unread }) => oid === null && !unread);
      const moves = await findMoves(of, {
        repository,
        revision: isJudged ? judged.revisions.head : null,
        changed: isJudged ? judged.files : [],
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
        unread: [first, moves, second].flatMap(({ unread }) => unread)
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
  const merged = closed.flatMap((list) => [...list.pulls.values()]).filter(({ mergedAt }) => mergedAt);
  const readings = await mapLimited(pulls, 4, async (pull) => {
    if (!pull.files || !pull.mergeCommit) return whole(pull);
    const commits = broughtInBy(pull.mergeCommit, judged.commits);
    const { value, unread } = await readOwnFiles(of, issueRef(pull.ref), commits, merged);
    return { value: { ...pull, ...value }, unread };
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
  const read2 = await readTrees(of, request, configs.value.pulls, commits);
  const unread = [found, deep, own, edited, direct, causes, configs, read2].flatMap(
    (one) => one.unread
  );
  return {
    ...read2.value,
    configs: configs.value.configs,
    issues: found.issues,
    unread,
    defaultBranches: { ...branches.defaultBranches, ...found.defaultBranches },
    mergedInto: branches.mergedInto
  };
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
  const what = "whether comments with commands were edited";
  const { value, unread } = await attempt(
    what,
    [...conversations],
    () => readEditsOf(api, conversations)
  );
  return { value, unread: doubtsOf(conversations).some(isTouched) ? unread : [] };
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

// src/collect/release-labels.ts
var FEW = 10;
var MOST_SINGLE = 50;
function oldestFirst(listed) {
  return [...listed].sort((a, b) => a.createdAt < b.createdAt ? -1 : 1);
}
async function readLabels(api, repository, listed, self) {
  if (listed.length > FEW) {
    const numbers = listed.map(({ ref }) => numberOf(ref));
    const found = await readLabelsInBulk(api, repository, numbers, self).catch(() => null);
    if (found) {
      const eventsOf = ({ ref }) => found.get(numberOf(ref));
      const known2 = listed.flatMap((one) => {
        const events = eventsOf(one);
        return events ? [[one.ref, events]] : [];
      });
      return whole(new Map(known2));
    }
  }
  const first = oldestFirst(listed).slice(0, MOST_SINGLE);
  const { value, unread } = together(
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
  return { value: new Map(known), unread };
}

// src/collect/release-trust.ts
var MOST_PAGES = 100;
async function addRoles(api, repository, known, what, logins) {
  const missing = logins.filter((login) => login && !(mention(login) in known));
  const { value, unread } = await attempt(what, {}, () => readRoles(api, repository, missing));
  return { value: { ...known, ...value }, unread };
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
  const read2 = together(
    await mapLimited(
      listed,
      4,
      ({ ref }) => attempt(`the comments of ${ref}`, { ref, comments: [] }, async () => {
        const { comments } = await readComments(api, repository, numberOf(ref), self);
        return { ref, comments };
      })
    )
  );
  const settled = await settleEdits(api, read2.value);
  return {
    value: new Map(settled.value.map(({ ref, comments }) => [ref, comments])),
    unread: [...read2.unread, ...settled.unread]
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
  const standing = await addRoles(
    api,
    repository,
    reporters.value,
    "the roles of labellers and editors",
    stood.flatMap(({ vouchers: vouchers2 }) => vouchers2)
  );
  const asked = withinPages(open(standing.value, stood));
  const comments = await readConversations(api, repository, asked, null);
  const commanders = (ref) => commandersOf(comments.value.get(ref) ?? []);
  const roles = await addRoles(
    api,
    repository,
    standing.value,
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
    unread: [reporters, labels, editors, standing, comments, roles].flatMap(
      (reading) => reading.unread
    )
  };
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

// src/github/read-forms.ts
var FOLDER = ".github/ISSUE_TEMPLATE";
async function readListed(api, repository, revision) {
  const ref = revision === "HEAD" ? void 0 : revision;
  const route = "GET /repos/{owner}/{repo}/contents/{path}";
  const at = { ...repo(repository), path: FOLDER, ...ref === void 0 ? {} : { ref } };
  const { data } = await api.request(route, at).catch((error) => {
    if (statusOf(error) === 404) return { data: [] };
    throw error;
  });
  const none = typeof data === "object" && data !== null && "type" in data;
  if (!Array.isArray(data) && !none) throw new Unreadable(`${FOLDER} was not listed`, true);
  const listed = (Array.isArray(data) ? data : []).filter(({ path }) => FORM_PATHS.includes(path));
  return mapLimited(listed, 2, async ({ path, sha: oid, type }) => {
    const file = type === "file" ? await readTextFile(api, repository, path, ref) : null;
    return { path, oid, text: file?.text ?? null };
  });
}
async function readFormsAt(api, repository, revisions, besides = []) {
  const paths = [...FORM_PATHS, ...besides];
  const requests = paths.map((path) => ({ path, revisions }));
  const found = await readFilesByGraphql(api, repository, requests).catch(() => null);
  return mapLimited([...revisions], 2, async (revision) => {
    const told = paths.map((path) => ({ path, blob: found?.get(`${revision}:${path}`) }));
    if (told.some(({ blob }) => blob === void 0)) return readListed(api, repository, revision);
    return told.flatMap(
      ({ path, blob }) => blob ? [{ path, oid: blob.oid, text: blob.text }] : []
    );
  });
}
async function readOwnForm(api, repository, config) {
  const [files = []] = await readFormsAt(api, repository, ["HEAD"]);
  if (files.length === 0) return { config, broken: [] };
  const { ownFormOf } = await import("./shared-ALK2EHK6.js");
  const { form, broken } = ownFormOf(files, config);
  return { config: form ? { ...config, form } : config, broken };
}

// src/collect/own-form.ts
async function readFormOf(readers, repository, release, config) {
  if (!mayFollow(repository, release)) return whole(config);
  const what = `the issue form of ${repository}`;
  return attemptReading(what, config, async () => {
    const { config: read2, broken } = await readOwnForm(readers(repository), repository, config);
    const unread = broken.map(({ path, line }) => {
      const at = line === null ? path : `${path}:${line}`;
      return {
        what,
        why: `${at} is no form that can be read, so incidents were read by our own labels alone; mend the file on the default branch`
      };
    });
    return { value: read2, unread };
  });
}

// src/github/seal.ts
import { createHmac, timingSafeEqual } from "node:crypto";
var LINE = /<!-- agent-incident-review:acknowledged ([\d,-]+) ([0-9a-f]{32}) -->/;
function mac(secret, ref, ids) {
  return createHmac("sha256", secret).update(`${issueRef(ref)} ${ids}`).digest("hex").slice(0, 32);
}
function sealWith(secret) {
  return (ref, ids) => {
    const list = ids.join(",");
    return `<!-- agent-incident-review:acknowledged ${list} ${mac(secret, ref, list)} -->`;
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
  const what = "who last edited the comments of the App";
  const { value: editors, unread } = await attempt(what, null, () => readLastEditors(api, nodes));
  const believed = ({ node }) => {
    const editor = node === void 0 ? void 0 : editors?.get(node);
    return editor === null || editor === slug || editor === login;
  };
  const value = incidents.map((incident, at) => {
    const comment = own[at];
    return comment && believed(comment) ? { ...incident, acknowledged: saidAcknowledged(comment.body) } : incident;
  });
  return { value, unread };
}

export {
  FILING_FORM,
  REVIEW_FORM,
  FORM_PATHS,
  isIncident,
  isReviewed,
  readTextFile,
  textUnder,
  organizationOf,
  readOrganization,
  readConfig,
  readBeside,
  readFormsAt,
  readOwnForm,
  hasLabel,
  ensureLabel,
  missingLabels,
  readIncidentIssues,
  listIncidents,
  canHaveIncidents,
  branchesOf,
  pullFacts,
  ownPull,
  readFiles,
  readPull,
  compare,
  readMergeBase,
  isCompleted,
  whole,
  together,
  attemptReading,
  attempt,
  readRoles,
  mayShow,
  mayFollow,
  STRANGER,
  readClosedPage,
  closedPulls,
  referencesOf,
  readCommit,
  branchesOf2,
  readOwnFiles,
  readConfigs,
  lookUp,
  readTrees,
  readEvidence,
  oldestFirst,
  readLabels,
  readVersions,
  readEditors,
  readEditsOf,
  settleEdits,
  addRoles,
  amend,
  readConversations,
  readTrust,
  readFormOf,
  sealWith,
  readSeal,
  withAcknowledged
};
//# sourceMappingURL=shared-K5ZRST2R.js.map
