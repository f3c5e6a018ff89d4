import {
  STRANGER,
  addRoles,
  amend,
  attempt,
  attemptReading,
  branchesOf,
  branchesOf2,
  canHaveIncidents,
  closedPulls,
  compare,
  isCompleted,
  listIncidents,
  lookUp,
  mayFollow,
  mayShow,
  oldestFirst,
  ownPull,
  pullFacts,
  readBeside,
  readClosedPage,
  readCommit,
  readConfig,
  readConversations,
  readEditors,
  readEvidence,
  readFiles,
  readFormOf,
  readLabels,
  readMergeBase,
  readOrganization,
  readOwnFiles,
  readPull,
  readRoles,
  readSeal,
  readTextFile,
  readTrees,
  readTrust,
  readVersions,
  referencesOf,
  settleEdits,
  textUnder,
  together,
  whole,
  withAcknowledged
} from "./shared-K5ZRST2R.js";
import {
  readFilesAt
} from "./shared-TLE6BVVT.js";
import {
  PAGE_SIZE,
  hasNoGraphql,
  mapLimited,
  readComments,
  readIncident,
  readPages,
  repo
} from "./shared-F52RIRFD.js";
import {
  Unreadable,
  isGone,
  isPassing,
  statusOf,
  whyUnread
} from "./shared-CWUASGUJ.js";
import {
  concernOf,
  decideRelease,
  draftOf,
  draftUrl,
  examplePath,
  findLinks,
  fold,
  joinAnd,
  linksItself,
  namedOnly,
  ownClaims,
  standingApprovals,
  touched,
  worst
} from "./shared-FH23DG3J.js";
import {
  FORCE_KINDS,
  asksForEarlier,
  causesOf,
  commandAuthors,
  distinctLogins,
  hasSharedHead,
  isAskedFor,
  isForceKind,
  isTrusted,
  kindOfPath,
  linesOf2 as linesOf,
  mention,
  noEvidence,
  openEntries,
  pathsOf,
  placeOf,
  pullNames,
  readListed,
  recordOf,
  retirementFor,
  retirementsOf,
  sinceOf,
  taskKey,
  unreadIssue,
  weighCommands
} from "./shared-KZGD5GOO.js";
import {
  readCommands
} from "./shared-KOJHNH4V.js";
import {
  EVIDENCE_CHECK,
  RELEASE_CHECK
} from "./shared-G7AA7CCH.js";
import {
  MARKERS
} from "./shared-GGHNXHCV.js";
import {
  STAGE_LABELS,
  decisionReason,
  isOptional,
  stageLabel
} from "./shared-TRGC5ZHI.js";
import {
  issueRef,
  numberOf,
  readReference,
  refKey,
  repositoryOf,
  repositoryRef,
  resolveReference,
  sameRepository,
  showRef
} from "./shared-3FQS7JMV.js";
import {
  formatConfigProblem,
  matchesAny,
  saysBeside
} from "./shared-OSNDFNKV.js";
import {
  CHANGE_KINDS
} from "./shared-UQP6C4QQ.js";
import {
  CONFIG_PATH,
  defaultConfig
} from "./shared-4ETM35RJ.js";
import {
  code,
  link,
  oneLine,
  plain,
  shorten,
  title
} from "./shared-74NH23BZ.js";

// src/github/open-pulls.ts
var PAGES = 10;
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
    PAGES
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

// src/core/pages.ts
var BASE = "https://github.com/agent-incident-review/agent-incident-review/blob/main/docs/";
var PAGES2 = {
  "3-am": "What to file at 3 a.m.",
  review: "How to run the review",
  "land-an-eval": "How to land an eval",
  held: "My release is held",
  config: "All keys of the configuration",
  permissions: "What each permission is for",
  "install/history": "A repository with a history"
};
function pageLink(page, label = PAGES2[page]) {
  return `[${label}](${BASE}${page}.md)`;
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
    unread: [...rules.unread, ...protection.unread].map(({ what, why }) => ({ what, why }))
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

// src/core/text/fenced.ts
function fenced(language, text) {
  const runs = (text.match(/`+/g) ?? []).map((run) => run.length + 1);
  const ticks = "`".repeat(Math.max(3, ...runs));
  return `${ticks}${language}
${text.trimEnd()}
${ticks}`;
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
  const lists = [found.refs, found.named].flatMap((list) => list ?? []);
  const nodes = lists.flatMap((list) => list.nodes ?? []).flatMap((node) => node ?? []);
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
function linesOf2(tags, { release }) {
  if (release.tags) {
    return release.tags.map((pattern) => ({
      key: pattern,
      configured: true,
      tags: newestFirst(tags.filter(({ name }) => matchesLine(name, pattern)))
    }));
  }
  const lines = /* @__PURE__ */ new Map();
  for (const tag of tags) {
    const version = readVersion(tag.name);
    if (version) lines.set(version.name, [...lines.get(version.name) ?? [], tag]);
  }
  return [...lines].map(([key, own]) => ({ key, configured: false, tags: newestFirst(own) }));
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
function called(lines, names) {
  const found = names.map((name) => lines.filter((line) => isLineOf(line, name)));
  if (names.length === 0 || found.some((own) => own.length === 0)) return null;
  return [...new Set(found.flat())];
}
function changelogs(files) {
  return files.flatMap(({ path, status }) => {
    const match = status === "removed" ? null : CHANGELOG.exec(path);
    return match ? [match[1]?.split("/").at(-1) ?? ""] : [];
  });
}
function ofTag(lines, tag) {
  const version = wholeVersion(tag);
  const name = readVersion(version)?.name;
  const own = lines.filter(
    ({ key, configured }) => configured ? matchesAny(tag, [key]) || matchesAny(version, [key]) : key === name
  );
  if (own.length > 0) return own;
  return name ? [{ key: name, configured: false, tags: [] }] : null;
}
function ofComponent(lines, component) {
  const own = called(lines, [component]);
  if (own) return own;
  const whole2 = lines.some((line) => isLineOf(line, ""));
  return whole2 ? null : [{ key: component, configured: false, tags: [] }];
}
function bumpedLines(lines, { tag, head = "", files = [], now }) {
  const component = componentOf(head);
  const told = tag ? ofTag(lines, tag) : component ? ofComponent(lines, component) : called(lines, changelogs(files));
  if (told) return { lines: told, told: true };
  const since = new Date(Date.parse(now) - YEAR).toISOString();
  const tagged = lines.filter(({ tags }) => tags.length > 0);
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

// src/core/release/past/as-of.ts
var NOT_TOLD = "Texts of incidents and pull requests, roles, follow-up issues, teams, checks of a commit and what other repositories hold are taken as they are today: GitHub does not tell what they were.";
var until = (at) => (date) => typeof date !== "string" || Date.parse(date) <= Date.parse(at);
function listedAsOf(listed, at) {
  const was = until(at);
  return listed.filter(({ createdAt }) => was(createdAt)).map((one) => one.closedAt && !was(one.closedAt) ? { ...one, state: "open" } : one);
}
function labelsAsOf(labels, events, at) {
  const was = until(at);
  const carried = new Set(labels);
  for (const { label, added } of events.filter((one) => !was(one.at)).reverse()) {
    if (added) carried.delete(label);
    else carried.add(label);
  }
  return [...carried];
}
function incidentAsOf(incident, at) {
  const was = until(at);
  const comments = incident.comments.filter(({ createdAt }) => was(createdAt));
  const ids = new Set(comments.map(({ id }) => id));
  const closed = was(incident.closedAt) && incident.state === "closed";
  return {
    ...incident,
    state: closed ? "closed" : "open",
    comments,
    labels: labelsAsOf(incident.labels, incident.labelEvents, at),
    labelEvents: incident.labelEvents.filter((event) => was(event.at)),
    acknowledged: incident.acknowledged.filter((id) => ids.has(Math.abs(id)))
  };
}
function pullAsOf(pull, at) {
  if (pull.mergedAt === null || until(at)(pull.mergedAt)) return pull;
  return { ...pull, state: "open", mergedAt: null, mergeCommit: null };
}
function ownAsOf(pull, at) {
  const was = until(at);
  return {
    ...pull,
    comments: pull.comments.filter(({ createdAt }) => was(createdAt)),
    reviews: pull.reviews.filter((review) => was(review.at))
  };
}
function asOf(facts) {
  const { now: at, release, incidents, evidence, lessons } = facts;
  const was = until(at);
  const home = repositoryRef(release.repository);
  const configs = home in evidence.configs ? { [home]: facts.config } : {};
  return {
    ...facts,
    incidents: incidents.filter(({ createdAt }) => was(createdAt)).map((incident) => incidentAsOf(incident, at)),
    lessons: lessons.filter(({ pull }) => was(pull.mergedAt)),
    evidence: {
      ...evidence,
      // By the configuration that is tried.
      configs: { ...evidence.configs, ...configs },
      pulls: evidence.pulls.map((pull) => pullAsOf(pull, at)),
      commits: evidence.commits.filter((commit) => was(commit.at))
    },
    release: { ...release, own: release.own.map((pull) => ownAsOf(pull, at)) }
  };
}

// src/core/release/past/simulated.ts
function owingIn(reasons, shown) {
  const refs = [...new Set(reasons.flatMap(({ incident }) => incident ?? []))];
  return refs.map((ref) => ({
    ref,
    url: null,
    severity: null,
    ...shown.get(ref),
    owed: [
      ...new Set(reasons.flatMap(({ incident, kind }) => incident === ref && kind ? [kind] : []))
    ]
  }));
}
function simulated(release, recorded) {
  const facts = asOf(recorded);
  const kept = new Set(facts.incidents.map(({ ref }) => issueRef(ref)));
  const later = new Set(
    recorded.incidents.map(({ ref }) => issueRef(ref)).filter((ref) => !kept.has(ref))
  );
  const decision = decideRelease(facts);
  const against = decision.reasons.filter(
    ({ verdict, incident }) => verdict !== "ship" && !(incident && later.has(issueRef(incident)))
  );
  const shown = new Map(
    decision.incidents.map(({ ref, url, severity }) => [ref, { url, severity }])
  );
  return {
    ...release,
    verdict: decision.waiver ? "ship" : worst(against.map(({ verdict }) => verdict)),
    incidents: owingIn(against, shown),
    policies: [...new Set(against.flatMap(({ policy }) => policy ?? []))],
    others: [
      ...new Set(
        against.flatMap(({ incident, policy, message }) => incident || policy ? [] : [message])
      )
    ]
  };
}
function unreadRelease(release, why) {
  const others = [`It could not be read: ${why}.`];
  return { ...release, verdict: "collect-evidence", incidents: [], policies: [], others };
}

// src/github/remembering.ts
function isKept(error) {
  return [404, 410].includes(statusOf(error));
}
function remembering(client, most) {
  const answers = /* @__PURE__ */ new Map();
  const before = client.requests();
  let spent = false;
  const once = (ask) => (what, more) => {
    const key = JSON.stringify([what, more ?? null]);
    const known = answers.get(key);
    if (known) return known;
    if (client.requests() - before >= most) {
      spent = true;
      return Promise.reject(new Unreadable(`${most} requests were made, which is the bound`));
    }
    const answer = ask(what, more);
    answers.set(key, answer);
    answer.catch((error) => {
      if (!isKept(error)) answers.delete(key);
    });
    return answer;
  };
  const { api } = client;
  const asking = {
    request: once(
      (what, more) => api.request(what, more)
    ),
    graphql: once(
      (what, more) => api.graphql(what, more)
    ),
    hook: api.hook
  };
  return {
    api: asking,
    requests: () => client.requests() - before,
    limit: client.limit,
    isSpent: () => spent
  };
}

// src/github/read-reviews.ts
var PAGES3 = 10;
async function readAll(api, repository, number) {
  const { items, complete } = await readPages(
    (page) => api.request("GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews", {
      ...repo(repository),
      pull_number: number,
      per_page: PAGE_SIZE,
      page
    }),
    PAGES3
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
    const answer = await api.graphql(query, { ...repo(repository), number });
    const nodes = answer.repository?.pullRequest?.reviews?.nodes ?? [];
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

// src/collect/config-change.ts
async function readPullConfig(api, repository, { base, head }, stored) {
  const after = await readTextFile(api, repository, CONFIG_PATH, head.sha);
  if (after?.oid === stored?.oid) return null;
  const parted = await readMergeBase(api, repository, base.ref, head.sha);
  const before = await readTextFile(api, repository, CONFIG_PATH, parted);
  if (after?.oid === before?.oid) return null;
  return { before: before?.text ?? null, after: after?.text ?? null, oid: after?.oid ?? null };
}
async function readLooseningReviews(api, repository, pulls) {
  const read = await mapLimited(pulls, 2, async (pull) => {
    const { reviews, complete } = await readReviewsWithEdits(api, repository, numberOf(pull.ref));
    return { pull: { ...pull, reviews }, complete };
  });
  const reviewed = read.map(({ pull }) => pull);
  const approvers = reviewed.flatMap((pull) => standingApprovals(pull).map(({ author }) => author));
  const roles = await readRoles(api, repository, approvers);
  const unread = read.filter(({ complete }) => !complete).map(({ pull }) => ({
    what: `the reviews of ${pull.ref}`,
    why: "there are more than are read"
  }));
  return { value: { pulls: reviewed, roles }, unread };
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
    const under = textUnder(await readOrganization(api, repository));
    const { configChange } = await import("./shared-76VHPLFA.js");
    const { looser } = configChange(texts.before, texts.after, under);
    if (looser.length === 0) return whole(void 0);
    const pulls = (bringing.length > 0 ? bringing : here).map(({ ref, url, author, headSha }) => ({
      ref,
      url,
      author,
      headSha
    }));
    const { value, unread } = await readLooseningReviews(api, repository, pulls);
    return { value: { looser, ...value }, unread };
  });
}

// src/github/read-pull-paths.ts
var MOST_AT_ONCE = 50;
var MOST_SINGLE = 20;
async function readSingly(api, repository, pulls) {
  const read = await mapLimited(pulls.slice(0, MOST_SINGLE), 4, async (ref) => {
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
    return readSingly(api, repository, pulls);
  }
}
async function readInBulk(api, repository, pulls) {
  const found = /* @__PURE__ */ new Map();
  for (let at = 0; at < pulls.length; at += MOST_AT_ONCE) {
    const batch = pulls.slice(at, at + MOST_AT_ONCE);
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
    const { repository: answer } = await api.graphql(query, repo(repository));
    for (const ref of batch) {
      const wire = answer?.[`p${numberOf(ref)}`];
      if (!wire?.merged || !wire.files) continue;
      const paths = (wire.files.nodes ?? []).flatMap((node) => node?.path ?? []);
      found.set(ref, { paths, complete: !wire.files.pageInfo.hasNextPage });
    }
  }
  return found;
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
    const naming = merged.filter((pull) => pullNames(own, pull, home, context.host));
    const refs = [...referencesOf(record, incident.ref), ...naming.map(({ ref }) => issueRef(ref))];
    return [...new Set(refs)].filter((ref) => repositoryOf(ref) === home).map((ref) => ({ ref, incident }));
  });
}
async function readPull2(of, ref, closed) {
  const api = of(repositoryOf(ref));
  const what = { what: `the files of ${ref}`, about: ref };
  return attemptReading(what, null, async () => {
    const looked = closed.pulls.has(ref) ? null : await lookUp(api, ref);
    const pull = closed.pulls.get(ref) ?? (looked && "pull" in looked ? looked.pull : null);
    if (!pull?.mergedAt) return whole(null);
    const { files, complete } = await readFiles(api, repositoryOf(ref), numberOf(ref));
    return whole({ ...pull, files, filesComplete: complete });
  });
}
async function readRetired(of, context, incidents) {
  const { config, now, incidentsRepository: repository } = context;
  const spoken = incidents.filter(({ commentCount }) => commentCount !== 0);
  const api = of(repository);
  const read = await readConversations(api, repository, spoken, null);
  const holding = spoken.filter(
    ({ ref }) => (read.value.get(ref) ?? []).flatMap(readCommands).some(({ name }) => name === "retire")
  );
  const people = holding.flatMap(({ ref }) => commandAuthors(read.value.get(ref) ?? []));
  const what = "the roles of command authors";
  const roles = await addRoles(api, repository, context.roles, what, people);
  const known = holding.map(({ ref, author }) => {
    const comments = read.value.get(ref) ?? [];
    const facts = { on: "incident", comments, roles: roles.value, config, author, now };
    return [ref, retirementsOf(weighCommands(facts).standing)];
  });
  return { value: new Map(known), unread: [...read.unread, ...roles.unread] };
}
function retiredKinds(pull, retirements) {
  return FORCE_KINDS.filter((kind) => retirementFor(kind, pull.mergedAt, retirements) !== null);
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
  const what = "what earlier incidents have taught";
  const paths = await attempt(what, /* @__PURE__ */ new Map(), () => readPullPaths(of(home), home, refs));
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
  const held = claimed.filter(({ ref }) => touching.includes(ref)).map(({ incident }) => incident);
  const retired = await readRetired(of, context, [...new Set(held)]);
  const lessons = after.value.pulls.flatMap(
    (pull) => claimed.filter(({ ref }) => ref === issueRef(pull.ref)).filter(({ incident }) => {
      const since = sinceOf(readListed(incident, context).record, incident);
      return Date.parse(pull.mergedAt ?? "") >= Date.parse(since);
    }).map(({ incident }) => ({
      incident: incident.ref,
      pull,
      before: before.value.trees[0] ?? none,
      after: after.value.trees[0] ?? none,
      retired: retiredKinds(pull, retired.value.get(incident.ref) ?? [])
    }))
  );
  const beyond = touching.slice(MOST_READ).map((ref) => ({ what: `the files of ${ref}`, why: `only ${MOST_READ} are read` }));
  return {
    value: lessons,
    unread: [
      ...[vouched, paths, pulls, after, before, retired].flatMap(({ unread }) => unread),
      ...beyond
    ]
  };
}

// src/collect/readers.ts
function readersOf(api, other, repository) {
  const home = repositoryRef(repository);
  return (name) => repositoryRef(name) === home ? api : other;
}

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
  const what = "the list of closed pull requests";
  return attemptReading(what, null, async () => {
    const reached = await closed.reach(since);
    return { value: null, unread: reached ? [] : [{ what, why: "it is longer than is read" }] };
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
      const { value, unread } = await readOwnFiles(readers, ref, release.commits, merged);
      if (!value) return whole(pull);
      const { files, filesComplete: complete } = value;
      return { value: { ...pull, lends: { files, complete } }, unread };
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
    const draft = draftOf(kind, ref, path, repository);
    return `${link("Open the configuration", url2)} and add:

${fenced("yaml", draft)}`;
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
    fenced("", `Incident: ${place.ref}`),
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
  const lands = kinds.length > 1 ? "land" : "lands";
  return [fold(`How ${joinAnd(kinds)} ${lands}`, howToLand(kinds, place))];
}

// src/core/incident/report/tasks.ts
var MOST_AT_ONCE2 = 20;
var TEXT = /^> (.*)$/m;
var MARKER = /^<!-- agent-incident-review:task ([\w.-]+\/[\w.-]+#\d+) (eval|gate|alert|evidence) ([0-9a-f]{8}) -->/;
var BY_BUTTON = "<!-- agent-incident-review:tasks -->";
function wasPressed({ comments }) {
  return comments.some(
    ({ ours, bot, body }) => (ours || bot) && body.startsWith(MARKERS.incident) && body.includes(BY_BUTTON)
  );
}
function tasksMark(incident, pressed) {
  return pressed || wasPressed(incident) ? `

${BY_BUTTON}` : "";
}
function mayHaveTasks(incident, config) {
  const asked = incident.comments.flatMap(readCommands).some(({ request }) => request?.name === "tasks");
  return asked || config.tasks.auto || wasPressed(incident);
}
function withoutDoubles(tasks) {
  const first = /* @__PURE__ */ new Map();
  for (const task of [...tasks].sort((a, b) => a.number - b.number)) {
    const line = `${task.kind} ${task.key}`;
    const standing = first.get(line);
    if (!standing) first.set(line, task);
    else if (!task.closed) {
      const { id = 0, number } = task;
      first.set(line, { ...standing, doubles: [...standing.doubles ?? [], { id, number }] });
    }
  }
  return [...first.values()];
}
function readTasks(issues, ref) {
  const { repository } = resolveReference(ref, "");
  const all = issues.flatMap(({ id, number, url, body, closed, completed }) => {
    const [, incident, kind, key] = MARKER.exec(body) ?? [];
    if (!incident || issueRef(incident) !== issueRef(ref)) return [];
    const text = TEXT.exec(body)?.[1] ?? "";
    const own = issueRef(`${repository}#${number}`);
    return [
      {
        ref: own,
        id,
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
  return withoutDoubles(all);
}
function whatToDo(kind, incident, own) {
  if (!isForceKind(kind)) {
    return [
      "Make the change, link it here, and close this issue as completed: that lands it.",
      `A maintainer can say it on the incident as well: ${code(`/attest ${kind} <URL>`)}`
    ];
  }
  return [
    howToLand([kind], own.context),
    "A closing keyword for this issue in the pull request does the same. Closing this issue by hand lands nothing.",
    `**How to verify**: the check ${code(EVIDENCE_CHECK)} on the pull request says that it lands the ${kind} change of ${incident}, or what it lacks.`
  ];
}
function failure({ trigger, failedControl, whatFailed, impact }) {
  const told = [
    ["What started it", trigger],
    ["What should have contained it", failedControl],
    ["What failed", whatFailed],
    ["Impact", impact]
  ];
  return told.flatMap(([name, said]) => said ? [`- ${name}: ${plain(said, 300)}`] : []).slice(0, 2).join("\n");
}
function planTask(line, kind, incident, own) {
  const { config } = own.context;
  const { repository, number } = resolveReference(incident.ref, "");
  const marker = `<!-- agent-incident-review:task ${issueRef(incident.ref)} ${kind} ${taskKey(line.text)} -->`;
  const short = showRef({ repository, number }, repository);
  const failed = failure(own.record);
  const body = [
    marker,
    `The review of ${short} (${link("incident", incident.url)}) planned this **${kind}** change:`,
    `> ${plain(line.text, 1e3)}`,
    [
      `- Owner: ${line.owner ? code(line.owner) : "nobody is named yet"}`,
      ...line.due ? [`- Due: ${line.due}`] : []
    ].join("\n"),
    ...failed ? ["### What went wrong", failed] : [],
    "### What to do",
    ...whatToDo(kind, code(short), own)
  ].join("\n\n");
  const person = line.owner && !line.owner.includes("/") ? line.owner.slice(1) : null;
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
    title: `${kind} change of incident ${number}: ${title(line.text)}`,
    body: shorten(body),
    label,
    assignee: person
  };
}
function planBlocked(incident, own) {
  const by = own.ledger.entries.flatMap(
    ({ task }) => task && !task.closed && task.id !== void 0 ? [task.id] : []
  );
  const { repository, number } = resolveReference(incident.ref, "");
  return by.length > 0 ? [{ do: "block-issue", repository, number, by }] : [];
}
function planDoubles({ ref, tasks }) {
  const { repository } = resolveReference(ref, "");
  return tasks.flatMap(
    ({ number: of, doubles = [] }) => doubles.map(({ number }) => ({ do: "close-double", repository, number, of }))
  );
}
function planLinks(incident, { ledger }, shown, now) {
  const { repository, number } = resolveReference(incident.ref, "");
  return ledger.entries.flatMap(({ task }) => {
    if (!task || task.closed || task.id === void 0) return [];
    const isNew = now.includes(task.url) && !shown.includes(task.url);
    return isNew ? [{ do: "link-task", repository, incident: number, task: task.id }] : [];
  });
}
function planTasks(incident, own, stage, pressed = false) {
  const { config } = own.context;
  const known = new Set(incident.acknowledged.map(Math.abs));
  const commanded = own.commands.some(
    ({ request, command }) => request.name === "tasks" && !known.has(command.comment.id)
  );
  const asked = commanded || pressed;
  const due = config.tasks.auto && stage === "changes-pending";
  if (!asked && !due) return [];
  const writes = CHANGE_KINDS.flatMap((kind) => {
    const entries = own.ledger.entries.filter((entry) => entry.kind === kind);
    return linesOf(own.record, kind).flatMap((line, at) => {
      const entry = entries[at];
      const done = entry?.status !== "planned" || entry.task !== null;
      if (done || line.refs.length > 0 || isOptional(line) || decisionReason(line)) return [];
      return [planTask(line, kind, incident, own)];
    });
  });
  return [...writes.slice(0, MOST_AT_ONCE2), ...asked ? planBlocked(incident, own) : []];
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
    id: Number(issue.id),
    number: issue.number,
    url: issue.html_url,
    body: issue.body ?? "",
    closed: issue.state === "closed",
    completed: isCompleted(issue)
  }));
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

// src/collect/earlier.ts
var NO_GRAPHQL = "this server has no GraphQL, which alone tells what a text said before it was edited; a maintainer’s /severity says what counts";
var LATE = 1e4;
function mayBeEdited({
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
      const what = `the earlier versions of ${ref}`;
      const { value, unread } = await attempt(what, void 0, async () => {
        const found = await readVersions(of(repository), repository, [numberOf(ref)]);
        return found && (found.get(numberOf(ref)) ?? "unread");
      });
      if (value === void 0) return { value: incident, unread };
      const lacking = (why) => [{ what, why }];
      if (value === null) {
        return { value: incident, unread: mayBeEdited(incident) ? lacking(NO_GRAPHQL) : [] };
      }
      if (value === "unread") return { value: incident, unread: lacking("they were not given") };
      return whole({ ...incident, earlier: value });
    })
  );
}

// src/collect/release-sight.ts
var MOST_NAMED = 100;
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
  const nothing2 = whole(/* @__PURE__ */ new Map());
  if (unsure.length === 0) return nothing2;
  if (editors === null) {
    const counting = unsure.filter((one) => placeOf(one, context) === "counts");
    if (counting.length === 0) return nothing2;
    const what2 = `the earlier severities of ${counting.length} incidents`;
    return { ...nothing2, unread: [{ what: what2, why: NO_GRAPHQL }] };
  }
  const numbers = unsure.map(({ ref }) => numberOf(ref));
  const what = "the earlier versions of incidents";
  return attemptReading(what, nothing2.value, async () => {
    const value = await readVersions(api, context.incidentsRepository, numbers);
    if (!value) return nothing2;
    const lacking = numbers.filter((number) => !value.has(number)).length;
    return { value, unread: lacking > 0 ? [{ what, why: `${lacking} were not given` }] : [] };
  });
}
function unlabelled(among, vouched) {
  const count = among.filter((one) => !one.labelEvents && isTrusted(one, vouched)).length;
  const what = `the labels of ${count} incidents`;
  const why = "this server gives them one by one, and there are more than are read";
  return { value: null, unread: count > 0 ? [{ what, why }] : [] };
}
async function readReviewed(api, context, roles, named, self) {
  const { config, now, incidentsRepository: repository } = context;
  const spoken = named.filter(({ commentCount }) => commentCount !== 0).slice(0, MOST_NAMED);
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
  const edited = ({ ref, ...dates }) => editors.value ? editors.value.get(numberOf(ref))?.length !== 0 : mayBeEdited(dates);
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
  const withEarlier = amend(trust.value.listed, ({ ref }) => {
    const versions = earlier.value.get(numberOf(ref));
    return versions ? { earlier: versions } : null;
  });
  const foreign = asked(withEarlier).flatMap(
    ({ one, question }) => question.named && placeOf(one, context) !== "counts" ? [one] : []
  );
  const reviewed = await readReviewed(api, context, trust.value.roles, foreign, self);
  return {
    value: {
      listed: amend(
        withEarlier,
        ({ ref }) => reviewed.value.refs.has(ref) ? { underReview: true } : null
      ),
      roles: reviewed.value.roles
    },
    unread: [labels, editors, trust, lacking, earlier, reviewed].flatMap(({ unread }) => unread)
  };
}

// src/collect/release-incidents.ts
var MOST_LINKED = 100;
function noIncidents(repository) {
  return { incidents: [], listed: [], roles: {}, shown: { [repositoryRef(repository)]: true } };
}
async function readList(readers, context, app, past) {
  const { config, incidentsRepository, now } = context;
  const api = readers(incidentsRepository);
  const what = "the list of incidents";
  const list = await attemptReading(what, [], async () => {
    const { label, type } = config.incidents;
    const { listed: listed2, complete } = await listIncidents(api, incidentsRepository, config.incidents);
    if (!complete) {
      return { value: listed2, unread: [{ what, why: "it is longer than is read" }] };
    }
    if (listed2.length > 0 || await canHaveIncidents(api, incidentsRepository, config.incidents)) {
      return whole(listed2);
    }
    const nor = type === void 0 ? "" : ` and no issue type “${type}”`;
    const why = `${incidentsRepository} has no label “${label}”${nor}, so nothing was looked at; create it, or say which one incidents carry (incidents.label)`;
    return { value: [], unread: [{ what: "the incidents", why }] };
  });
  const listed = past ? listedAsOf(list.value, now) : list.value;
  const sight = await readSight(api, { ...context, listed }, app?.self ?? null);
  return { value: sight.value, unread: [...list.unread, ...sight.unread] };
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
  const homeOf = ({ ref }) => repositoryOf(ref);
  const having = incidents.filter((one) => mayHaveTasks(one, config));
  const repositories = [...new Set(having.map(homeOf))];
  const { value, unread } = together(
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
  const issuesOf = (incident) => value[repositories.indexOf(homeOf(incident))] ?? [];
  const add2 = (incident) => ({
    ...incident,
    tasks: readTasks(issuesOf(incident), incident.ref)
  });
  return { value: incidents.map((one) => having.includes(one) ? add2(one) : one), unread };
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
async function readIncidents(readers, context, app, past = false) {
  const { incidentsRepository, release } = context;
  const isRead = (repository) => mayFollow(repository, release);
  const follows = isRead(incidentsRepository);
  const list = follows ? await readList(readers, context, app, past) : {
    value: { listed: [], roles: {} },
    unread: [{ what: "the incidents", why: STRANGER }]
  };
  const { links } = findLinks({ ...context, ...list.value });
  const chosen = choose([...new Set(links.map((link2) => link2.ref))], isRead);
  const shown = await readAudiences(readers, context, [
    ...follows ? [repositoryRef(incidentsRepository)] : [],
    ...chosen.wanted.map((ref) => repositoryOf(ref))
  ]);
  const { listed } = list.value;
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
    list.value.roles,
    "the roles of command authors",
    authors
  );
  const earlier = await readEarlierOf(readers, found, { ...context, roles: roles.value });
  const incidents = await withTasks(readers, earlier.value, context);
  return {
    value: { incidents: incidents.value, listed, roles: roles.value, shown },
    unread: [list, chosen, linked, settled, acknowledged, roles, earlier, incidents].flatMap(
      ({ unread }) => unread
    )
  };
}

// src/github/changed-paths.ts
async function readTree(api, repository, sha) {
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
    from === null ? /* @__PURE__ */ new Map() : readTree(api, repository, from),
    readTree(api, repository, to)
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
    const answer = await api.graphql(query, { ...repo(repository), number });
    const edited = answer.repository?.pullRequest?.lastEditedAt;
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
  ].map((what) => ({ what: `the ${what} of ${pull.ref}`, why: "there are more than are read" }));
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
  const { value: own, unread } = await settleEdits(api, read.value);
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
  return { value: { own, roles }, unread: [...read.unread, ...unread] };
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

// src/collect/merged-approvals.ts
var MOST_PULLS = 30;
async function readMerged(api, repository, { ref, author, headSha = "" }) {
  const number = numberOf(ref);
  const [{ files, complete }, reviews] = await Promise.all([
    readFiles(api, repository, number),
    readReviews(api, repository, number)
  ]);
  if (!complete || !reviews.complete) throw new Unreadable("it is longer than is read");
  const paths = files.flatMap(({ path, from }) => [path, ...from ? [from] : []]);
  return { ref, author, headSha, paths, reviews: reviews.reviews };
}
async function readMergedApprovals(api, { event, repository, files, pulls }, { release }) {
  const guarded = release.policies.flatMap((one) => one.kind === "approval" ? one.paths : []);
  const paths = files.flatMap(({ path, from }) => [path, ...from ? [from] : []]);
  if (event !== "deployment" || !paths.some((path) => matchesAny(path, guarded))) {
    return whole(void 0);
  }
  if (pulls.length > MOST_PULLS) {
    const what = "the approvals of what was merged";
    const why = `${pulls.length} pull requests came with it, and ${MOST_PULLS} are read`;
    return { value: void 0, unread: [{ what, why }] };
  }
  const read = await mapLimited(
    pulls,
    2,
    (pull) => attempt(`the approvals of ${pull.ref}`, null, () => readMerged(api, repository, pull))
  );
  const { value, unread } = together(read);
  return { value: value.filter((pull) => pull !== null), unread };
}

// src/collect/reviewers.ts
var MOST_NAMED2 = 20;
function reviewersOf(policies) {
  return distinctLogins(
    policies.flatMap((policy) => policy.kind === "approval" ? policy.reviewers : [])
  );
}
function teamsOf(policies) {
  return reviewersOf(policies).filter((who) => who.includes("/"));
}
async function readReviewers(api, repository, policies) {
  const teams = teamsOf(policies).slice(0, MOST_NAMED2);
  const people = reviewersOf(policies).filter((who) => !who.includes("/")).slice(0, MOST_NAMED2);
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
async function readTeams(api, policies) {
  const teams = teamsOf(policies);
  const read = await mapLimited(
    teams,
    2,
    (team) => attempt(`the team ${team}`, null, () => readTeam(api, team))
  );
  const { value, unread } = together(read);
  return { value: Object.fromEntries(teams.map((team, at) => [team, value[at] ?? null])), unread };
}
async function readPolicyFacts(api, reading, context) {
  const { policies } = context.config.release;
  const { repository, headSha } = reading.release;
  const files = await allFiles(api, reading, context);
  const release = { ...reading.release, files: files.value };
  const { own, roles } = release;
  const conversations = await attemptReading(
    "the pull request",
    { own, roles },
    () => readOwnPulls(api, { ...context, release })
  );
  const asksForChecks = policies.some(({ kind }) => kind === "eval-check" || kind === "canary");
  const checks = asksForChecks ? await attempt("the check runs and statuses", [], () => readChecks(api, repository, headSha)) : whole([]);
  const teams = await readTeams(api, policies);
  const merged = await readMergedApprovals(api, release, context.config);
  return {
    value: {
      release: {
        ...release,
        ...conversations.value,
        checks: checks.value,
        ...merged.value ? { merged: merged.value } : {}
      },
      teams: teams.value
    },
    unread: [files, conversations, checks, teams, merged].flatMap(({ unread }) => unread)
  };
}

// src/core/namings/origin-lines.ts
var ONE = String.raw`(?:(?:[\w.-]{1,100}\/)?[\w.-]{0,100}#\d{1,9}(?!\d)|gh-\d{1,9}(?!\d)|<?https?:\/\/[^\s<>(),]{1,500}(?![^\s<>(),])>?|[0-9a-f]{7,40}(?!\w))`;
var SOME = `(?<origins>${ONE}(?:(?:,? and |,? & |[, ]{1,3})${ONE}){0,200})`;
var OF = `(?:(?:of|from):? )?(?:the )?(?:commits?|prs?|pull requests?|changes? (?:of|from|in))?:? ?`;
var ADJECTIVES = `(?:(?:automated|automatic|manual|partial|clean) ){0,2}`;
var IN_BRACKETS = "backport(?:ed)?|bp|copy|cherry[- ]?pick(?:ed)?|port|from|pr|pull request|squashed|merged";
function row(how, by, where, pattern, under) {
  return { how, by, where, pattern: new RegExp(pattern, "gi"), ...under ? { under } : {} };
}
var ORIGIN_LINES = [
  row(
    "merged",
    "GitHub squash",
    "subject",
    String.raw`\((?:(?:${IN_BRACKETS})[: ]{0,2}){0,3}${SOME}(?: (?:${IN_BRACKETS}))?\)`
  ),
  row(
    "merged",
    "list of a squash",
    "body",
    String.raw`^(?: {4}|\s{0,4}[*-] )(?!revert\b)\S.{0,300} \(${SOME}\)\s*$`
  ),
  row("merged", "git merge --squash", "body", `^commit (?<origins>[0-9a-f]{40})$`),
  row(
    "merged",
    "GitHub merge",
    "subject",
    `^(?:squash(?:ed)? )?merged? (?:of )?(?:pull request|pr)s? ${SOME}`
  ),
  row("merged", "bors", "subject", String.raw`^(?:\[[^\]]{1,60}\] ?)?merge ${SOME}`),
  row("merged", "Homu", "subject", `^(?:auto|rollup) merge of ${SOME}`),
  row("merged", "rollup", "body", String.raw`^\s{0,4}[*-] ${SOME}`, /^successful merges:/i),
  row(
    "merged",
    "GitLab",
    "body",
    String.raw`^see (?:merge|pull) request:? (?<origins>(?:[\w.-]{1,100}\/[\w.-]{1,100})?[!#]\d{1,9})$`
  ),
  row(
    "picked",
    "git cherry-pick -x",
    "anywhere",
    `cherry[- ]picked from (?:commits?|prs?|pull requests?)?:? ?${SOME}`
  ),
  row(
    "picked",
    "cherry-pick tools",
    "anywhere",
    String.raw`^(?:\[[^\]]{1,60}\] ?)?(?:this is an? )?${ADJECTIVES}cherry[- ]?pick(?:s|ed)? ${OF}${SOME}`
  ),
  row(
    "picked",
    "Kubernetes cherry-pick branch",
    "subject",
    String.raw`cherry-pick-of-(?<origins>#\d{1,9}(?:-#\d{1,9}){0,20})`
  ),
  row(
    "picked",
    "Mergify branch",
    "subject",
    String.raw`from \S{0,200}mergify\/(?:bp|copy)\/\S{1,200}\/pr-(?<number>\d{1,9})(?![\w.])`
  ),
  row(
    "picked",
    "branch of a backport",
    "subject",
    String.raw`from \S{0,200}\/backport[-/](?:pr-)?(?<number>\d{1,9})(?![\w.])`
  ),
  row(
    "picked",
    "backport tools",
    "anywhere",
    String.raw`^(?:\[[^\]]{1,60}\] ?)?(?:this (?:pr |pull request )?(?:is )?(?:an? )?)?${ADJECTIVES}(?:back|forward)[- ]?port(?:s|ed|ing)?:? (?:\d{1,4}\/\d{1,4} commits? )?${OF}${SOME}(?: from ${SOME.replace("<origins>", "<more>")})?`
  ),
  row(
    "picked",
    "korthout/backport-action, by a label",
    "body",
    String.raw`^automat(?:ed|ic) backport to \S{1,200}, triggered by a label in ${SOME}`
  ),
  row(
    "picked",
    "HashiCorp backport assistant",
    "body",
    `auto-generated from ${SOME} to be assessed for backporting`
  ),
  row(
    "picked",
    "sqren/backport",
    "body",
    String.raw`\(${SOME}\)`,
    /^(?:#{1,3} )?(?:backport:$|backports the following commits|this will backport the following commits)/i
  ),
  row(
    "picked",
    "trailer of a pick",
    "body",
    String.raw`^[\s*•-]{0,4}\**(?:original[- ](?:pr|pull[- ]request|commit)|backport(?:ed)?[- ](?:of|from)|cherry[- ]pick(?:ed)?[- ](?:of|from)|upstream[- ](?:pr|commit)|(?:picked|rebased)[- ]from|main[- ](?:branch[- ])?pr)\**:\**\s?${SOME}`
  ),
  row(
    "picked",
    "stable kernels",
    "body",
    String.raw`^\[?\s?(?:commit (?<origins>[0-9a-f]{7,40}) upstream|upstream commit (?<more>[0-9a-f]{7,40}))\b`
  ),
  row(
    "landed",
    "trailer of a landing bot",
    "body",
    `^(?:(?:backport-)?pr-url|pull[- ]request(?:[- ]resolved)?|github[- ]pull(?:[- ]request)?|merged[- ]pr|github-reference|pr): (?:closes )?${SOME}`
  ),
  row("landed", "Angular landing", "body", `^pr close ${SOME}`),
  row(
    "landed",
    "Apache landing",
    "body",
    String.raw`^(?:this closes ${SOME}|closes ${SOME.replace("<origins>", "<more>")} from \S)`
  ),
  row(
    "landed",
    "landing by an address",
    "body",
    String.raw`^closes:? (?<origins>https?:\/\/[^\s<>()]{1,300}\/pull\/\d{1,9})(?!\w)`
  ),
  row(
    "closed",
    "landing by hand, as curl does",
    "body",
    String.raw`^closes:? (?<origins>#\d{1,9}(?:, #\d{1,9}){0,20})$`
  ),
  row(
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
function readMatch(match, line, home) {
  const { origins = "", more = "", number } = match.groups ?? {};
  const words = `${origins} ${more} ${number ? `#${number}` : ""}`.match(ONE2) ?? [];
  return words.flatMap((word) => readOne2(word, line, home));
}
function readRow(text, row2, home) {
  const found = [];
  row2.pattern.lastIndex = 0;
  for (let match = row2.pattern.exec(text); match; match = row2.pattern.exec(text)) {
    found.push(...readMatch(match, row2, home));
  }
  return found;
}
var OF_SUBJECT = ORIGIN_LINES.filter(({ where }) => where !== "body");
var OF_BODY = ORIGIN_LINES.filter(({ where }) => where !== "subject");
function withoutReverted(subject) {
  if (!/^\W*revert\b/i.test(subject)) return subject;
  return subject.slice(Math.max(subject.lastIndexOf('"') + 1, subject.lastIndexOf("(")));
}
function linesOf3(message) {
  const [subject = "", ...body] = message.split(/\r\n?|\n/);
  return [withoutReverted(subject), ...body];
}
function originsOf(message, repository, host = "github.com") {
  if (!MAY_NAME.test(message)) return [];
  const home = { repository, host };
  const found = /* @__PURE__ */ new Map();
  let heading = "";
  for (const [at, line] of linesOf3(message).entries()) {
    if (line.trim() !== "" && !LIST_ITEM.test(line)) heading = line;
    if (!MAY_NAME.test(line)) continue;
    for (const row2 of at === 0 ? OF_SUBJECT : OF_BODY) {
      if (row2.under && !(LIST_ITEM.test(line) && row2.under.test(heading.trim()))) continue;
      for (const origin of readRow(line, row2, home)) {
        const named = origin.kind === "pull" ? origin.ref : origin.hash;
        const key = origin.how === "closed" ? `closed ${named}` : named;
        if (!found.has(key) || origin.how === "landed") found.set(key, origin);
      }
    }
  }
  return [...found.values()];
}

// src/github/read-some-pulls.ts
var FEW = 5;
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
  if (numbers.length + hashes.length > FEW) {
    return readTogether(api, repository, { numbers, hashes });
  }
  const [pulls, ofCommit] = await Promise.all([
    mapLimited(
      numbers,
      FEW,
      (number) => noneWhereGone(
        readPull(api, repository, number).then((pull) => [pullFacts(pull, repository)])
      )
    ),
    mapLimited(hashes, FEW, (hash) => noneWhereGone(readOfCommit(api, repository, hash)))
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
  const short = sha.slice(0, SHORT);
  const near = commits.get(short);
  if (near) near.push({ sha, pull });
  else commits.set(short, [{ sha, pull }]);
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
  const what = "the pull requests that commits of the range name";
  const { unread } = await attemptReading(what, null, async () => {
    const { pulls, ofCommit } = await readSomePulls(api, range.repository, missing);
    for (const pull of pulls) add(known, pull);
    for (const [hash, own] of ofCommit) for (const pull of own) addCommit(known, hash, pull);
    const why = `${asked} are not in the list, and only ${MOST_ASKED} are read`;
    return { value: null, unread: asked > MOST_ASKED ? [{ what, why }] : [] };
  });
  return { value: cameWith(origins, known), unread };
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

// src/collect/last-release.ts
var MOST_TESTED = 5;
var MOST_GATES = 40;
function searchesOf({ tags }, released) {
  const { config, headSha, tag, version, now, past } = released;
  const earlier = tags.filter(
    ({ name, sha, at }) => name !== tag && sha !== headSha && !(past && Date.parse(at) > Date.parse(now))
  );
  const { lines, told } = bumpedLines(linesOf2(earlier, config), released);
  const own = lines.length === 1 ? version : null;
  return {
    searches: lines.map((line) => ({ tags: inTurn(line.tags, own), settled: false })),
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
async function settle(searches, { tag, range }, isHeld) {
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
  const list = await readTags(api, repository, componentOf(head));
  const { searches, told } = searchesOf(list, released);
  const { fromReleases } = list;
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
    await settle(searches, best, isHeld);
  }
  const without = searches.filter(({ settled }) => !settled);
  const isFirst = searches.length === without.length || told && without.length > 0;
  if (isFirst && !list.complete) {
    throw new Unreadable(
      "none of the newest tags is one of an earlier release; name them by release.tags"
    );
  }
  if (isFirst || !best) return { tag: null, heldBack: [...heldBack], fromReleases, range: null };
  return { tag: best.tag.name, heldBack: [...heldBack], fromReleases, range: best.range };
}

// src/github/merge-group.ts
var MOST_PULLS2 = 50;
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
  return [.../* @__PURE__ */ new Set([...subject.group, ...named])].slice(0, MOST_PULLS2);
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

// src/core/release/reversed.ts
var HUNK = /^@@ -(\S+) \+(\S+) @@/;
var STATUS = { added: "removed", removed: "added" };
function reversedPatch(patch) {
  return patch.split("\n").map((line) => {
    if (line.startsWith("@@")) return line.replace(HUNK, "@@ -$2 +$1 @@");
    const [sign, rest] = [line[0], line.slice(1)];
    return sign === "+" ? `-${rest}` : sign === "-" ? `+${rest}` : line;
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
var CLOSED_PAGES = 30;
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
async function readLast(api, subject, own, { config, now, past, defaultBranch }) {
  const { repository, tag } = subject;
  const pull = own?.pulls.find(
    ({ base, head }) => releasesBase({ base, head, defaultBranch }, config)
  );
  if (!tag && !pull && !subject.sinceRelease) return { asked: false, ...whole(null) };
  const headSha = subject.head ?? pull?.headSha ?? "";
  const found = await attempt(
    "where the last release was",
    null,
    () => findLastRelease({
      api,
      repository,
      config,
      now,
      past,
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
  const closed = closedPulls(api, repository, CLOSED_PAGES);
  const reached = !range.oldest || await closed.reach(range.oldest);
  const { value, unread } = await readCameWith(
    api,
    { repository, host, commits: range.commits },
    closed
  );
  const what = "the list of closed pull requests";
  const cut = reached ? [] : [{ what, why: "it is longer than is read" }];
  return { closed, pulls: value, unread: [...cut, ...unread] };
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
  const own = tag || subject.sinceRelease ? null : await readOwn(api, subject, wire);
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
  const what = "the configuration";
  const nothing2 = { config: defaultConfig() };
  const { value, unread } = await attemptReading(what, nothing2, async () => {
    if (options.config) return whole({ config: options.config });
    const reading = await readConfig(client.api, subject.repository, configPath);
    const beside = reading.file ? [] : await readBeside(client.api, subject.repository);
    const said = [
      ...reading.problems.map(formatConfigProblem),
      ...beside.map((path) => saysBeside(path, CONFIG_PATH))
    ];
    const { repository = null, file = null } = reading.organization ?? {};
    const found = file !== null;
    return {
      value: {
        config: reading.config,
        ...repository === null ? {} : { organization: { repository, found } }
      },
      unread: said.map((why) => ({ what, why }))
    };
  });
  const { config } = value;
  const since = config.incidents.since ?? app?.installedAt;
  const adopted = since ? { ...config, incidents: { ...config.incidents, since } } : config;
  return { value: { ...value, config: adopted }, unread };
}
async function readDecisionFacts(options) {
  const { client, subject, host, now, app = null, past = false } = options;
  const { repository } = subject;
  const loaded = await loadConfig(options);
  const { config } = loaded.value;
  const range = await attempt(
    { what: "the range of commits", about: "range" },
    null,
    () => readRelease(client.api, subject, { config, host, now, past })
  );
  const incidentsRepository = options.incidentsRepository ?? config.incidents.repository ?? repository;
  const elsewhere = repositoryRef(incidentsRepository) !== repositoryRef(repository);
  const other = elsewhere && options.incidents || client;
  const readers = readersOf(client.api, other.api, repository);
  const requests = () => client.requests() + (other === client ? 0 : other.requests());
  const about = { ...loaded.value, host, now, incidentsRepository };
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
      unread: [...loaded.unread, ...range.unread],
      requests: requests()
    };
  }
  const { closed } = range.value;
  const policies = await readPolicyFacts(client.api, range.value, about);
  const { teams } = policies.value;
  const { value: release, unread } = await withOwnChanges(
    readers,
    { ...about, release: policies.value.release },
    closed
  );
  const form = await readFormOf(readers, incidentsRepository, release, config);
  const reading = { ...about, config: form.value };
  const incidents = await readIncidents(readers, { ...reading, release }, app, past);
  const known = { ...reading, ...incidents.value, release };
  const evidence = await readReleaseEvidence(readers, known, closed);
  const lessons = await readLessons(readers, known, range.value);
  const change = await readReleaseConfig(client.api, release);
  const { incidents: linked, listed } = incidents.value;
  const forms = linked.length + listed.length > 0 ? [form] : [];
  const readings = [loaded, range, policies, { unread }, ...forms, incidents, evidence];
  return {
    version: 1,
    ...reading,
    teams,
    ...incidents.value,
    release,
    evidence: evidence.value,
    lessons: lessons.value,
    ...change.value ? { configChange: change.value } : {},
    unread: [...readings, lessons, change].flatMap((one) => one.unread),
    requests: requests()
  };
}
async function gateRelease(options) {
  const facts = await readDecisionFacts(options);
  return { facts, decision: decideRelease(facts) };
}

// src/collect/past-releases.ts
var MOST_REQUESTS = 400;
var MOST_PAGES = 5;
async function mergedOnto(api, repository, merged) {
  const { data } = await api.request("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", {
    ...repo(repository),
    commit_sha: merged
  });
  const [parent] = data.parents;
  if (!parent) throw new Unreadable(`nothing comes before the commit ${merged.slice(0, 7)}`);
  return parent.sha;
}
function ofPull(repository, pull) {
  const { number, html_url: url, merged_at: at, merge_commit_sha: merged, head } = pull;
  return {
    name: `#${number}`,
    url,
    at: at ?? "",
    subject: async (api) => ({
      event: "pull_request",
      repository,
      pull: number,
      base: await mergedOnto(api, repository, merged ?? head.sha),
      head: head.sha,
      group: []
    })
  };
}
function newestFirst2(found) {
  return found.sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
}
async function findPulls(api, repository, config, most) {
  let found = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const { pulls, last } = await readClosedPage(api, repository, page);
    const merged = pulls.filter((pull) => pull.merged_at && isRelease(branchesOf(pull), config));
    found = newestFirst2([...found, ...merged.map((pull) => ofPull(repository, pull))]);
    const oldest = found[most - 1]?.at;
    const reached = pulls.at(-1)?.updated_at;
    if (last || oldest && reached && reached < oldest) break;
  }
  return found.slice(0, most);
}
async function findTags(api, repository, config, { most, host }) {
  const { tags } = await readTags(api, repository);
  const all = linesOf2(tags, config).flatMap((line) => line.tags);
  const distinct = [...new Map(all.map((tag) => [tag.name, tag])).values()];
  return newestFirst2(distinct).slice(0, most).map(({ name, sha, at }) => ({
    name,
    url: `https://${host}/${repository}/releases/tag/${encodeURIComponent(name)}`,
    at,
    subject: async () => ({
      event: "push",
      repository,
      pull: null,
      tag: name,
      base: null,
      head: sha ?? (await readCommit(api, repository, name)).sha,
      group: []
    })
  }));
}
async function simulateReleases(client, repository, config, options) {
  const { most, host, app, incidentsRepository = null, requests: bound = MOST_REQUESTS } = options;
  const reading = remembering(client, bound);
  const { api } = reading;
  const pulls = await findPulls(api, repository, config, most);
  const found = pulls.length > 0 ? pulls : await findTags(api, repository, config, options);
  const releases = [];
  const stop = (why) => ({
    releases,
    stopped: `Stopped after ${releases.length} of ${found.length}: ${why}.`,
    requests: reading.requests()
  });
  const tooMany = `it took more requests than a simulation may make (${bound})`;
  for (const { subject, ...release } of found) {
    try {
      const facts = await readDecisionFacts({
        client: reading,
        incidents: null,
        incidentsRepository,
        configPath: "",
        config,
        past: true,
        subject: await subject(api),
        host,
        now: release.at,
        ...app ? { app } : {}
      });
      const unread = [...facts.unread, ...facts.release.unread, ...facts.evidence.unread];
      const passing = unread.find((one) => one.passing);
      if (reading.isSpent()) return stop(tooMany);
      if (passing) return stop(`${passing.what} could not be read for now (${passing.why})`);
      releases.push(simulated(release, facts));
    } catch (error) {
      const why = whyUnread(error);
      if (reading.isSpent()) return stop(tooMany);
      if (isPassing(error)) return stop(`${release.name} could not be read for now (${why})`);
      releases.push(unreadRelease(release, why));
    }
  }
  return { releases, stopped: null, requests: reading.requests() };
}

export {
  listOpenPulls,
  listRecentPulls,
  isRelease,
  BASE,
  pageLink,
  listTasks,
  readPullConfig,
  readLooseningReviews,
  visibilityOf,
  readVisibility,
  readBranchNames,
  readReleasePlaces,
  readReviewers,
  fenced,
  pathsSaid,
  kindsToLand,
  renderLanding,
  tasksMark,
  mayHaveTasks,
  readTasks,
  planDoubles,
  planLinks,
  planTasks,
  NOT_TOLD,
  readEarlierOf,
  readVersion,
  readTags,
  groupSubject,
  readGroupPulls,
  gateRelease,
  simulateReleases
};
//# sourceMappingURL=shared-FOK5ILJQ.js.map
