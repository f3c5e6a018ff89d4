import {
  BASE,
  isRelease,
  listRecentPulls,
  readBranchNames,
  readReleasePlaces,
  readTags,
  readVersion,
  simulateReleases
} from "./shared-FOK5ILJQ.js";
import {
  FILING_FORM,
  REVIEW_FORM,
  attempt,
  branchesOf,
  readIncidentIssues
} from "./shared-K5ZRST2R.js";
import {
  readFilesAt
} from "./shared-TLE6BVVT.js";
import {
  PAGE_SIZE,
  labelNames,
  repo
} from "./shared-F52RIRFD.js";
import {
  isPassing,
  statusOf
} from "./shared-CWUASGUJ.js";
import {
  wasUnderReview
} from "./shared-KZGD5GOO.js";
import {
  RULE_IDS
} from "./shared-2RKW2RED.js";
import {
  renderFilingForm,
  renderIssueForm
} from "./shared-IIIWVZFJ.js";
import {
  sameRepository
} from "./shared-3FQS7JMV.js";
import {
  parseConfig
} from "./shared-4TKSDU5F.js";
import {
  matchesAny
} from "./shared-OSNDFNKV.js";
import {
  BESIDE_CONFIG,
  CONFIG_PATH,
  defaultConfig
} from "./shared-4ETM35RJ.js";
import {
  isoDay
} from "./shared-KPD4FGPD.js";
import {
  code,
  oneLine
} from "./shared-74NH23BZ.js";

// src/core/setup/names.ts
var SETUP_BRANCH = "agent-incident-review/set-up";
var WORKFLOW_PATH = ".github/workflows/release-gate.yml";
var CODEOWNERS_PLACES = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
var ACTION = "agent-incident-review/agent-incident-review";
var ACTION_VERSION = "v0";
var HOME = `https://github.com/${ACTION}`;
var FOLDERS = [
  "",
  ".github",
  ".github/ISSUE_TEMPLATE",
  ".github/workflows",
  "docs"
];
var OWNED = [CONFIG_PATH, FILING_FORM, REVIEW_FORM, WORKFLOW_PATH];

// src/core/setup/present.ts
function plainName(path) {
  return path.toLowerCase().replace(/\.yaml$/, ".yml");
}
function entryAt({ entries }, path) {
  const alike = entries.filter((entry) => plainName(entry.path) === plainName(path));
  return alike.find((entry) => entry.path === path) ?? alike[0] ?? null;
}
function foldersOf(path) {
  const parts = path.split("/").slice(0, -1);
  return parts.map((_, at) => parts.slice(0, at + 1).join("/"));
}
function inTheWay(tree, path) {
  for (const folder of foldersOf(path)) {
    const entry = tree.entries.find((one) => one.path === folder);
    if (entry && entry.kind !== "folder") return entry;
  }
  return null;
}
function differs(entry, path) {
  return entry.path !== path;
}
function presentFile(tree, path) {
  const entry = entryAt(tree, path);
  if (entry) {
    const link = entry.kind === "file" ? "" : "it is no ordinary file, and is left alone";
    return { path: entry.path, note: link };
  }
  const way = inTheWay(tree, path);
  return way ? { path: way.path, note: `no folder, so ${path} cannot be added` } : null;
}
function presentConfig(tree, path) {
  const beside = BESIDE_CONFIG.map((other) => entryAt(tree, other)).find((entry) => entry !== null);
  const found = presentFile(tree, path) ?? (beside && { path: beside.path, note: "" });
  if (!found || found.note) return found ?? null;
  const unread = differs({ path: found.path, kind: "file" }, path);
  return unread ? { ...found, note: `nothing reads it there; rename it to ${path}` } : found;
}
function presentWorkflow(tree) {
  const named = presentFile(tree, WORKFLOW_PATH);
  if (named) return named;
  const calling = Object.entries(tree.texts).find(
    ([path, text]) => path.toLowerCase().startsWith(".github/workflows/") && new RegExp(`^[^#\\n]*\\buses:\\s*['"]?${ACTION}@`, "im").test(text ?? "")
  );
  return calling ? { path: calling[0], note: "it runs the gate already" } : null;
}

// src/core/setup/codeowners.ts
var [CONFIG] = OWNED;
var MOST_CHARACTERS = 3e6;
var OWNER = /^@[\w-]+(?:\/[\w.-]+)?$/;
var CATCH_ALL = /^(?:\/?\*\*?|\/?\*\*\/\*)$/;
function ours(owner) {
  const known = owner !== null && OWNER.test(owner);
  const name = known ? owner : "@your-org/your-team";
  const mark = known ? "" : "# ";
  const width = Math.max(...OWNED.map((path) => path.length));
  return [
    "# Agent incident review: who answers for what the release gate asks.",
    ...known ? [] : ["# Put in who owns it and take off the “# ” of each line."],
    ...OWNED.map((path) => `${mark}/${path.padEnd(width)} ${name}`)
  ].join("\n");
}
function covers(pattern, path) {
  const anchored = pattern.slice(0, -1).includes("/");
  const bare = pattern.replace(/^\//, "");
  const globs = anchored ? [bare] : [bare, `**/${bare}`];
  const folder = bare.endsWith("/");
  const below = folder || bare.endsWith("*") ? [] : globs.map((glob) => `${glob}/**`);
  return matchesAny(path, [...globs, ...below]);
}
function owningRule(text) {
  const rules = text.split(/\r?\n/).flatMap((raw, at) => {
    const [pattern = ""] = raw.trim().split(/\s+/, 1);
    return pattern === "" || pattern.startsWith("#") ? [] : [{ line: at + 1, pattern }];
  });
  const last = rules.findLast(({ pattern }) => covers(pattern, CONFIG));
  return last && !CATCH_ALL.test(last.pattern) ? last : null;
}
function append(path, text, owner) {
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const end = text === "" || text.endsWith("\n") ? "" : newline;
  const lines = ours(owner).replaceAll("\n", newline);
  const space = text === "" ? "" : newline;
  return { path, text: `${text}${end}${space}${lines}${newline}`, how: "appended" };
}
function planCodeowners(tree, owner) {
  const exact = CODEOWNERS_PLACES.map((place) => entryAt(tree, place)).find((one) => one !== null);
  if (!exact) {
    const [path2] = CODEOWNERS_PLACES;
    const way = inTheWay(tree, path2);
    if (way) return { path: way.path, note: `no folder, so ${path2} cannot be added` };
    return { path: path2, text: `${ours(owner)}
`, how: "created" };
  }
  const { path, kind } = exact;
  if (kind !== "file") return { path, note: "it is no ordinary file, and is left alone" };
  const text = tree.texts[path] ?? null;
  if (text === null) return { path, note: "it could not be read, so nothing is added" };
  if (text.toLowerCase().includes(CONFIG.toLowerCase())) return { path, note: "" };
  const rule = owningRule(text);
  if (rule) {
    const pattern = oneLine(rule.pattern, 100);
    return { path, note: `line ${rule.line}, ${pattern}, says who owns these files` };
  }
  const file = append(path, text, owner);
  return file.text.length > MOST_CHARACTERS ? { path, note: "GitHub reads no more of it, so nothing is added" } : file;
}

// src/core/config/schema-line.ts
var SCHEMA_URL = "https://raw.githubusercontent.com/agent-incident-review/agent-incident-review/v0/docs/config.schema.json";
var SCHEMA_LINE = `# yaml-language-server: $schema=${SCHEMA_URL}`;

// src/core/setup/config-file.ts
var GRACE_DAYS = 14;
function hasHistory({ history, traces }) {
  const { incidents = null, releases = 0 } = history ?? {};
  const known = incidents ? incidents.open + incidents.closed : 0;
  return known + releases + (traces.tags?.length ?? 0) > 0;
}
function heldFrom(today) {
  return isoDay(Date.parse(today) + GRACE_DAYS * 864e5);
}
function proposedEnforce(facts) {
  return hasHistory(facts) ? `"from ${heldFrom(facts.today)}"` : "true";
}
var list = (items) => `[${items.map((item) => JSON.stringify(item)).join(", ")}]`;
function comment(texts, indent = "") {
  return texts.map((text) => `${indent}# ${oneLine(text, 400)}`);
}
function enforceLines(facts) {
  const why = hasHistory(facts) ? "This repository has a history. Until this day the check is neutral and says what it would have said; then releases are held. false: never." : "A release that owes something is held. false: the check is neutral and says what it would have said.";
  return [...comment([why], "  "), `  enforce: ${proposedEnforce(facts)}`];
}
function holdsDeployments() {
  return "environments" in defaultConfig().release;
}
function environmentLines({ propose }) {
  if (!propose.environments || !holdsDeployments()) return [];
  const why = [
    "Deployments to these environments are held as well. For that, enable this App as a protection rule of each:",
    "Settings → Environments → the environment → Deployment protection rules.",
    ...propose.base ? ["Once that works, `base` above can go: then it is the deployment that is judged."] : []
  ];
  return [...comment(why, "  "), `  environments: ${list(propose.environments)}`];
}
function releaseLines(facts, ways) {
  const { base, tags } = ways.propose;
  return [
    ...comment([...ways.found.map((one) => `Found: ${one}`), ...ways.assumed], "  "),
    base ? `  base: ${list(base)}` : '  # base: [production, release, "release/**"]',
    ...tags ? [
      ...comment(["Tags that are releases, one pattern a line of releases."], "  "),
      `  tags: ${list(tags)}`
    ] : [],
    ...environmentLines(ways),
    ...enforceLines(facts)
  ];
}
function incidentLines(facts) {
  const since = hasHistory(facts) ? [
    ...comment(
      ["Issues from before this day are left alone until somebody asks for them."],
      "  "
    ),
    `  since: ${facts.today}`
  ] : [];
  return ["incidents:", "  label: incident", ...since];
}
function renderConfig(facts, ways) {
  const { app } = facts;
  const lines = [
    SCHEMA_LINE,
    ...comment([
      `Agent incident review. Every key is optional; all of them: ${BASE}config.md`,
      "It is read from the default branch only."
    ]),
    ...incidentLines(facts),
    "",
    ...comment(["Who owns the review: asked where an incident has no assignee."]),
    '# review: { owner: "@acme/agent-platform" }',
    "",
    ...comment([
      "The App of this organization: the Action believes which commands it has acknowledged."
    ]),
    app ? `app: ${app.slug}` : "# app: acme-incident-review",
    "",
    "release:",
    ...releaseLines(facts, ways)
  ];
  return `${lines.join("\n")}
`;
}

// src/core/setup/ways.ts
var TOOLS = [
  {
    name: "release-please",
    head: "release-please--",
    traces: /^\.?(?:github\/)?\.?release-please-(?:config|manifest)\.json$/
  },
  { name: "Changesets", head: "changeset-release/", traces: /^\.changeset$/ }
];
var DEPLOYED = ["prod", "live", "stable", "deploy"];
var DEVELOPED = ["develop", "dev", "development", "next"];
var PRODUCTION = /^(?:prod|production|live)(?:$|[\s/_-])/i;
var PRERELEASE = /\d-(?:alpha|beta|rc|pre|next|canary|dev)/i;
var MOST_SHOWN = 5;
function shown(names) {
  const more = names.length - MOST_SHOWN;
  const listed = names.slice(0, MOST_SHOWN).map((name) => code(name));
  return `${listed.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
function toolOf({ tree, traces }) {
  for (const { traces: pattern, ...tool } of TOOLS) {
    const file = tree.entries.find(({ path }) => pattern.test(path));
    const branch = traces.branches?.find((name) => name.startsWith(tool.head));
    const by = file?.path ?? branch;
    if (by !== void 0) return { tool, by };
  }
  return null;
}
function releaseBranches({ traces, defaultBranch, config }) {
  const names = traces.branches ?? [];
  const known = names.filter((name) => matchesAny(name, config.release.base));
  if (known.length > 0) return { found: known, base: null };
  const trunk = ["main", "master"];
  const usual = DEVELOPED.includes(defaultBranch.toLowerCase()) ? [...DEPLOYED, ...trunk] : DEPLOYED;
  const found = names.filter((name) => usual.includes(name) && name !== defaultBranch);
  return { found, base: found.length > 0 ? found : null };
}
function tagPatterns(tags) {
  const counted = /* @__PURE__ */ new Map();
  for (const tag of tags) {
    if (!/\d/.test(tag) || !/[a-z]/i.test(tag) || /[*?{}[\]!\\]/.test(tag)) continue;
    const pattern = tag.replace(/\d[\d._-]*/g, "*");
    counted.set(pattern, (counted.get(pattern) ?? 0) + 1);
  }
  return [...counted].filter(([, count]) => count > 1).map(([pattern]) => pattern);
}
var NUMBERS = "[0-9]+.[0-9]+.[0-9]+";
function versionFilters(versions) {
  const kinds = [
    [/^v\d/, `v${NUMBERS}`],
    [/^\d/, NUMBERS],
    [/^\D.*\d/, `**${NUMBERS}`]
  ];
  return kinds.filter(
    ([kind]) => versions.some((tag) => kinds.find(([other]) => other.test(tag))?.[0] === kind)
  ).map(([, filter]) => filter);
}
function taggedReleases({ traces, config }) {
  const tags = (traces.tags ?? []).filter((tag) => !PRERELEASE.test(tag));
  const { tags: configured } = config.release;
  if (configured) {
    const found2 = tags.filter((tag) => matchesAny(tag, configured));
    return { found: found2, filters: found2.length > 0 ? configured : [], keys: null };
  }
  const versions = tags.filter((tag) => readVersion(tag) !== null);
  if (versions.length > 0) {
    return { found: versions, filters: versionFilters(versions), keys: null };
  }
  const patterns = tagPatterns(tags);
  const found = tags.filter((tag) => matchesAny(tag, patterns));
  return { found, filters: patterns, keys: patterns.length > 0 ? patterns : null };
}
function literal(branch) {
  return branch.replace(/[*?{}[\]!\\]/g, "?");
}
function unreadNotes({ traces }) {
  const names = { branches: "branches", tags: "tags", environments: "environments" };
  return Object.entries(names).filter(([key]) => traces[key] === null).map(([, name]) => `The ${name} were not looked at: they could not be read.`);
}
function given(facts, configured) {
  return configured ? facts.config.release : null;
}
function waysOf(facts, configured) {
  const { config, defaultBranch, traces } = facts;
  const found = [];
  const assumed = [];
  const propose = { base: null, tags: null, environments: null };
  const branches = releaseBranches(facts);
  const tool = toolOf(facts);
  const tagged = taggedReleases(facts);
  const trunk = branches.found.length === 0 && !tool;
  const own = given(facts, configured);
  if (branches.found.length > 0) {
    found.push(`Release branches: ${shown(branches.found)}.`);
    assumed.push("A pull request into one of these branches is a release.");
    propose.base = branches.base?.map(literal) ?? null;
  }
  if (tool) {
    found.push(`${tool.tool.name}, by ${code(tool.by)}.`);
    assumed.push(`A pull request from ${code(`${tool.tool.head}…`)} is a release.`);
  }
  if (trunk && tagged.found.length > 0) {
    found.push(`Tags of releases: ${shown(tagged.found)}.`);
    assumed.push(
      "The push of such a tag is a release. It is judged after the fact: only a job with `needs: gate` is stopped, pull requests are not."
    );
    propose.tags = tagged.keys;
  }
  const production = (traces.environments ?? []).filter((name) => PRODUCTION.test(name));
  if (production.length > 0) {
    found.push(`Environments: ${shown(production)}.`);
    propose.environments = production;
  }
  if (trunk && tagged.found.length === 0 && !own) {
    found.push("No release branch, no release tool and no tag of a release.");
    assumed.push(
      `Every merge into ${code(defaultBranch)} is deployed, so every pull request into it is a release. If that is wrong, name the branches that are deployed in \`release.base\`.`
    );
    propose.base = [literal(defaultBranch)];
  }
  found.push(...unreadNotes(facts));
  return {
    base: propose.base ?? config.release.base,
    tool: tool?.tool ?? null,
    tags: trunk ? tagged.filters : [],
    propose: own ? { base: null, tags: null, environments: null } : propose,
    found,
    assumed: own ? ["The configuration that is there says what a release is."] : assumed
  };
}

// src/core/setup/workflow-file.ts
function alternatives(pattern) {
  const group = /\{([^{}]*,[^{}]*)\}/.exec(pattern);
  if (!group) return [pattern];
  const [before, after] = [
    pattern.slice(0, group.index),
    pattern.slice(group.index + group[0].length)
  ];
  return group[1].split(",").flatMap((one) => alternatives(`${before}${one}${after}`));
}
function filterOf(pattern) {
  return alternatives(pattern).map(
    (one) => one.replace(/[?]/g, "*").replace(/\+/g, "\\+").replace(/^!/, "\\!")
  );
}
var list2 = (items) => `[${items.map((item) => JSON.stringify(item)).join(", ")}]`;
function branchesOf2({ base, tool, tags }, defaultBranch) {
  const trunk = tool && !base.includes(defaultBranch) ? [defaultBranch] : [];
  return tags.length > 0 ? [] : [.../* @__PURE__ */ new Set([...base.flatMap(filterOf), ...trunk])];
}
function condition({ base, tool }, defaultBranch) {
  if (!tool || base.includes(defaultBranch)) return null;
  return `github.base_ref != github.event.repository.default_branch || startsWith(github.head_ref, '${tool.head}')`;
}
function triggers(ways, defaultBranch) {
  const branches = branchesOf2(ways, defaultBranch);
  return [
    "on:",
    ...branches.length > 0 ? [
      "  pull_request:",
      `    branches: ${list2(branches)}`,
      "    types: [opened, reopened, synchronize, edited]"
    ] : [],
    ...ways.tags.length > 0 ? ["  push:", `    tags: ${list2(ways.tags.map((one) => one.replace(/^!/, "\\!")))}`] : []
  ];
}
function renderWorkflow(ways, defaultBranch) {
  const only = condition(ways, defaultBranch);
  const late = ways.tags.length > 0;
  const lines = [
    "# Judges a release: it fails while a linked incident owes an eval or a gate change.",
    "name: Release gate",
    ...triggers(ways, defaultBranch),
    "permissions:",
    "  checks: read",
    "  statuses: read",
    "  contents: read",
    "  issues: read",
    "  pull-requests: read",
    "jobs:",
    ...late ? [
      "  # The tag stands already: give each job that deploys `needs: gate`, in this file.",
      "  # Without it the gate reports and stops nothing."
    ] : ["  # No `if:` on the job: GitHub takes a skipped job for a success."],
    "  gate:",
    "    runs-on: ubuntu-latest",
    "    timeout-minutes: 10",
    "    steps:",
    `      - uses: ${ACTION}@${ACTION_VERSION}`,
    ...only ? [
      "        # Here and not on the job: other pull requests roll nothing out, and need the check nonetheless.",
      `        if: ${only}`
    ] : []
  ];
  return `${lines.join("\n")}
`;
}

// src/core/setup/files.ts
function isFile(one) {
  return "text" in one;
}
function formPlans(facts) {
  const { config, repository, tree } = facts;
  const home = config.incidents.repository;
  if (home && repository && !sameRepository(home, repository)) return [];
  const forms = [
    { path: FILING_FORM, text: renderFilingForm },
    { path: REVIEW_FORM, text: renderIssueForm }
  ];
  return forms.map(
    ({ path, text }) => presentFile(tree, path) ?? { path, text: text(config), how: "created" }
  );
}
function ownerOf({ owner, config }) {
  return owner ?? config.review.owner ?? null;
}
function planSetup(facts) {
  const { tree, defaultBranch } = facts;
  const config = presentConfig(tree, CONFIG_PATH);
  const ways = waysOf(facts, config?.path === CONFIG_PATH);
  const plans = [
    config ?? { path: CONFIG_PATH, text: renderConfig(facts, ways), how: "created" },
    ...formPlans(facts),
    presentWorkflow(tree) ?? {
      path: WORKFLOW_PATH,
      text: renderWorkflow(ways, defaultBranch),
      how: "created"
    },
    planCodeowners(tree, ownerOf(facts))
  ];
  return {
    ways,
    files: plans.filter(isFile),
    kept: plans.filter((one) => !isFile(one))
  };
}

// src/github/read-environments.ts
async function setUp(api, repository) {
  const { data } = await api.request("GET /repos/{owner}/{repo}/environments", {
    ...repo(repository),
    per_page: PAGE_SIZE
  });
  return (data.environments ?? []).map(({ name }) => name);
}
async function deployedTo(api, repository) {
  const { data } = await api.request("GET /repos/{owner}/{repo}/deployments", {
    ...repo(repository),
    per_page: PAGE_SIZE
  });
  return [...new Set(data.map(({ environment }) => environment))];
}
async function readEnvironments(api, repository) {
  try {
    return await setUp(api, repository);
  } catch (error) {
    if (isPassing(error)) throw error;
    return deployedTo(api, repository);
  }
}

// src/github/read-folders.ts
var LINK = "120000";
function kindOf({ type, mode }) {
  if (type === "tree") return "folder";
  return type === "blob" && mode !== LINK ? "file" : "other";
}
async function readTree(api, repository, sha) {
  const { data } = await api.request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
    ...repo(repository),
    tree_sha: sha
  });
  return data.tree;
}
async function readFolders(api, repository, tree, folders) {
  const found = [];
  for (const folder of folders) {
    const alike = found.filter(
      ({ path, kind }) => kind === "folder" && path.toLowerCase() === folder.toLowerCase()
    );
    const at = folder === "" ? [{ path: "", sha: tree }] : alike;
    for (const { path, sha } of at) {
      for (const entry of await readTree(api, repository, sha)) {
        const name = path === "" ? `${entry.path}` : `${path}/${entry.path}`;
        found.push({ path: name, kind: kindOf(entry), sha: entry.sha ?? "" });
      }
    }
  }
  return found.map(({ path, kind }) => ({ path, kind }));
}

// src/collect/setup.ts
var MOST_WORKFLOWS = 50;
async function readGround(api, repository) {
  const where = repo(repository);
  const { data } = await api.request("GET /repos/{owner}/{repo}", where);
  const about = {
    archived: data.archived === true,
    disabled: data.disabled === true,
    defaultBranch: data.default_branch
  };
  try {
    const { data: commit } = await api.request("GET /repos/{owner}/{repo}/commits/{ref}", {
      ...where,
      ref: `heads/${data.default_branch}`
    });
    return { ...about, empty: false, head: { sha: commit.sha, tree: commit.commit.tree.sha } };
  } catch (error) {
    if (![404, 409, 422].includes(statusOf(error))) throw error;
    return { ...about, empty: true, head: null };
  }
}
function textPaths(entries) {
  const files = entries.filter(({ kind }) => kind === "file").map(({ path }) => path);
  const owners = CODEOWNERS_PLACES.map((place) => place.toLowerCase());
  const workflows = files.filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/i.test(path));
  return [
    ...files.filter((path) => path === CONFIG_PATH || owners.includes(path.toLowerCase())),
    ...workflows.slice(0, MOST_WORKFLOWS)
  ];
}
async function readSetupTree(api, repository, head) {
  const entries = await readFolders(api, repository, head.tree, FOLDERS);
  const requests = textPaths(entries).map((path) => ({ path, revisions: [head.sha] }));
  const found = await readFilesAt(api, repository, requests);
  const texts = requests.map(({ path }) => [path, found.get(`${head.sha}:${path}`)?.text ?? null]);
  return { entries, texts: Object.fromEntries(texts) };
}
function configIn({ texts }) {
  const text = texts[CONFIG_PATH];
  if (text === void 0) return { config: defaultConfig(), faulty: false };
  if (text === null) return { config: defaultConfig(), faulty: true };
  const { config, problems } = parseConfig(text, { file: CONFIG_PATH, ruleIds: RULE_IDS });
  return { config, faulty: problems.length > 0 };
}
async function readTraces(api, repository) {
  const [branches, tags, environments] = await Promise.all([
    attempt("the branches", null, async () => (await readBranchNames(api, repository)).names),
    attempt(
      "the tags",
      null,
      async () => (await readTags(api, repository)).tags.map(({ name }) => name)
    ),
    attempt("the environments", null, () => readEnvironments(api, repository))
  ]);
  return { branches: branches.value, tags: tags.value, environments: environments.value };
}
var PAGES = 3;
async function readHistory(api, repository, config) {
  const [issues, pulls] = await Promise.all([
    attempt(
      "the incidents",
      null,
      () => readIncidentIssues(api, repository, config.incidents, {
        state: "all",
        latestChanged: true,
        cap: PAGES
      })
    ),
    attempt("the pull requests", [], () => listRecentPulls(api, repository))
  ]);
  const listed = issues.value?.issues ?? [];
  const open = listed.filter(({ state }) => state === "open");
  const touched = open.filter(
    (issue) => wasUnderReview({ labels: labelNames(issue.labels) }, config)
  );
  const released = pulls.value.filter(
    (pull) => pull.merged_at && pull.head.ref !== SETUP_BRANCH && isRelease(branchesOf(pull), config)
  );
  return {
    incidents: issues.value && {
      open: open.length,
      closed: listed.length - open.length,
      more: !issues.value.complete
    },
    touched: touched.map(({ number }) => `#${number}`),
    releases: released.length
  };
}
var MOST_REQUESTS = 200;
async function readPast(client, repository, facts) {
  if (!hasHistory(facts)) return null;
  const { files } = planSetup(facts);
  const proposed = files.find(({ path }) => path === CONFIG_PATH)?.text;
  const { config } = proposed ? configIn({ entries: [], texts: { [CONFIG_PATH]: proposed } }) : facts;
  const { since: _, ...incidents } = config.incidents;
  const { value } = await attempt(
    "the last releases",
    null,
    () => simulateReleases(
      client,
      repository,
      { ...config, incidents },
      {
        most: 10,
        requests: MOST_REQUESTS,
        host: facts.host
      }
    )
  );
  return value && { releases: value.releases, stopped: value.stopped };
}
async function readRemote(client, repository, known) {
  const { api } = client;
  const { config } = known;
  const traces = await readTraces(api, repository);
  const first = { ...known, traces, history: null, places: null, past: null };
  const { base } = waysOf(first, CONFIG_PATH in known.tree.texts);
  const judged = { ...config, release: { ...config.release, base: [...base] } };
  const [history, places] = await Promise.all([
    readHistory(api, repository, judged),
    readReleasePlaces(api, repository, judged)
  ]);
  const past = await readPast(client, repository, { ...first, history, places });
  return { traces, history, places, past };
}
async function readSetup(client, repository, head, about) {
  const tree = await readSetupTree(client.api, repository, head);
  const known = { ...about, repository, tree, ...configIn(tree) };
  return { ...known, ...await readRemote(client, repository, known) };
}

export {
  hasHistory,
  heldFrom,
  SETUP_BRANCH,
  HOME,
  FOLDERS,
  alternatives,
  planSetup,
  readGround,
  textPaths,
  configIn,
  readRemote,
  readSetup
};
//# sourceMappingURL=shared-P267AFXA.js.map
