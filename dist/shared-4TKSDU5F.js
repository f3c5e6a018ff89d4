import {
  FORMAT_IDS,
  globFault,
  matchesAny
} from "./shared-OSNDFNKV.js";
import {
  CHANGE_KINDS
} from "./shared-UQP6C4QQ.js";
import {
  CONFIG_PATH,
  defaultConfig,
  defaults_default
} from "./shared-4ETM35RJ.js";
import {
  isDay
} from "./shared-KPD4FGPD.js";
import {
  lineOfPath,
  loadYaml,
  showPath,
  showValue
} from "./shared-HAOGNQKO.js";
import {
  nearest
} from "./shared-5EVEGXHW.js";
import {
  oneLine
} from "./shared-74NH23BZ.js";

// src/core/config/schema.ts
import * as z2 from "zod";

// src/core/config/enforce-value.ts
import * as z from "zod";
var EXPECTED = 'expected true, false or the day it starts, for example enforce: "from 2026-12-15"';
var START = /^from (\d{4})-(\d{2})-(\d{2})$/;
function isStart(text2) {
  const [, year, month, day] = START.exec(text2) ?? [];
  return isDay({ year: Number(year ?? 0), month: Number(month), day: Number(day) });
}
var start = z.string().regex(START, EXPECTED).refine(isStart, EXPECTED);
var enforceValue = z.union([z.boolean(), start], EXPECTED).meta({ examples: [true] });

// src/core/config/schema.ts
var globFor = (use) => z2.string().max(300).check(({ value: input, issues }) => {
  const fault = globFault(input, use);
  if (!fault) return;
  const example2 = fault.instead === null ? "" : `, for example ${JSON.stringify(fault.instead)}`;
  issues.push({ code: "custom", input, message: `expected ${fault.expected}${example2}` });
});
var glob = globFor("paths").meta({ examples: ["evals/**"] });
var counted = globFor("counted").meta({ examples: ["evals/**"] });
var branch = globFor("branches").meta({ examples: ["release/**"] });
var globs = z2.array(glob).min(1);
var text = z2.string().min(1);
var label = z2.string().max(50).regex(/^[^,]+$/, "expected a label without commas");
var OFFERED = /^(?!\s*[Nn][Oo][Nn][Ee]\s*$)/;
var UNOFFERED = "expected another word than None, which forms keep for “nothing chosen”";
var issueType = z2.string().min(1).max(100).regex(/^(?!(?:\*|none)$)/i, "expected the name of an issue type, such as Incident").meta({ examples: ["Incident"] });
var repository = z2.string().regex(/^[\w.-]+\/[\w.-]+$/, "expected owner/repository").meta({ examples: ["acme/incidents"] });
var owner = z2.string().regex(/^@[\w-]+(\/[\w.-]+)?$/, "expected @user or @org/team in quotes").meta({ examples: ["@acme/agents"] });
var issue = z2.string({ error: "expected an issue in quotes (without them # starts a comment)" }).regex(/^([\w.-]+\/[\w.-]+)?#\d+$/, 'expected "#12" or "owner/repo#12"').meta({ examples: ["#12"] });
var folder = z2.string().max(200).regex(
  /^(?!\.{1,2}(?:\/|$))[\w.-]+(?:\/(?!\.{1,2}(?:\/|$))[\w.-]+)*$/,
  "expected a folder of the repository, such as evals/incidents"
).meta({ examples: ["evals/incidents"] });
var slug = z2.string().regex(/^[a-z0-9-]+$/, "expected the slug of an App, as in github.com/apps/acme-reviews").meta({ examples: ["acme-reviews"] });
var branches = (patterns, what) => z2.array(branch).default(patterns).describe(what);
var paths = (patterns, what) => z2.strictObject({ paths: z2.array(counted).min(1).default(patterns).describe(what) }).prefault({});
var policyBase = {
  id: z2.string().regex(/^[a-z0-9-]+$/, "expected lower case letters, digits and hyphens").meta({ examples: ["refund-evals"] }).describe("Name of the policy, used to waive it"),
  because: issue.optional().describe("The incident that this policy answers"),
  owner: owner.optional().describe("Who answers for this policy")
};
var policy = z2.discriminatedUnion("kind", [
  z2.strictObject({
    ...policyBase,
    kind: z2.literal("eval-check"),
    checks: z2.array(text.meta({ examples: ["evals / regression"] })).min(1).describe("Check runs that must be successful")
  }),
  z2.strictObject({
    ...policyBase,
    kind: z2.literal("canary"),
    check: text.default("canary").describe("Check run that is the canary evidence")
  }),
  z2.strictObject({
    ...policyBase,
    kind: z2.literal("approval"),
    paths: globs.describe("Paths of the action class"),
    reviewers: z2.array(owner).min(1).describe("One of them has to approve")
  }),
  z2.strictObject({
    ...policyBase,
    kind: z2.literal("route-notes"),
    paths: globs.describe("Paths of the model routes"),
    section: text.default("Model routes").describe("Heading in the PR body")
  }),
  z2.strictObject({
    ...policyBase,
    kind: z2.literal("rollback"),
    section: text.default("Rollback").describe("Heading in the PR body")
  }),
  z2.strictObject({
    ...policyBase,
    kind: z2.literal("freeze"),
    count: z2.int().min(1).default(3).describe("Serious incidents that start the freeze"),
    days: z2.int().min(1).default(30).describe("Days looked back"),
    by: z2.enum(["class", "workflow"]).default("class").describe("What the incidents share")
  })
]);
var requirable = [
  "detectedAt",
  "detectionSource",
  "affectedWorkflow",
  "severity",
  "impact",
  "containment",
  "runIds",
  "workflowStep",
  "timeline",
  "agentVersion",
  "modelLane",
  "toolConfiguration",
  "approvalPolicy",
  "releaseChanges",
  "whatFailed",
  "primaryClass",
  "triggerKind",
  "trigger",
  "failedControlKind",
  "failedControl"
];
var incidents = z2.strictObject({
  label: label.default("incident").describe("Label that makes an issue an incident"),
  repository: repository.optional().describe("Repository that holds the incidents; default: this repository"),
  since: z2.iso.date().meta({ examples: ["2026-01-01"] }).optional().describe(
    "Older issues are left alone until somebody edits the body, puts the label on or gives a command"
  ),
  trusted: z2.enum(["triage", "write", "maintain", "admin"]).default("triage").describe("Role from which somebody vouches for an incident that counts by itself"),
  closed: z2.enum(["say", "reopen"]).default("say").describe("What happens when an incident is closed before it is learned"),
  type: issueType.optional().describe("Issue type that makes an issue an incident as well, where the organization has it")
});
var severity = z2.strictObject({
  levels: z2.array(
    label.max(40).regex(OFFERED, UNOFFERED).meta({ examples: ["SEV1"] })
  ).min(1).max(20).default(["SEV1", "SEV2", "SEV3", "SEV4"]).describe("Severity levels, highest first"),
  serious: z2.array(text).default(["SEV1", "SEV2"]).describe("Levels whose incidents owe an eval and a gate decision")
}).check(({ value, issues }) => {
  const names = value.levels.map((level) => level.toLowerCase());
  for (const [index, input] of value.levels.entries()) {
    if (names.indexOf(input.toLowerCase()) === index) continue;
    const message = "expected levels that differ in more than case";
    issues.push({ code: "custom", input, path: ["levels", index], message });
  }
  for (const [index, input] of value.serious.entries()) {
    if (value.levels.includes(input)) continue;
    issues.push({ code: "invalid_value", values: value.levels, input, path: ["serious", index] });
  }
});
var changes = z2.strictObject({
  eval: paths(
    ["**/{eval,evals}/**", "**/*.eval.*", "**/promptfooconfig*.{yml,yaml}", "**/regression/**"],
    "Paths whose added lines are an eval change"
  ),
  gate: paths(
    [
      ".github/agent-incident-review.yml",
      ".github/workflows/**",
      ".github/CODEOWNERS",
      "**/gates/**"
    ],
    "Paths whose added lines are a release-gate change"
  )
});
var extra = z2.array(text.regex(OFFERED, UNOFFERED)).default([]);
var release = z2.strictObject({
  base: branches(
    ["production", "release", "release/**"],
    "A PR into one of these branches is a release"
  ),
  head: branches(
    ["release/**", "release-please--**", "changeset-release/**"],
    "A PR from one of these branches is a release; a release/** branch into the default branch only where this key is set"
  ),
  incidents: z2.enum(["linked", "open"]).default("linked").describe(
    "Which incidents count: the linked ones, or all serious ones that are not learned as well"
  ),
  require: z2.array(z2.enum(requirable)).default([
    "detectedAt",
    "affectedWorkflow",
    "severity",
    "impact",
    "containment",
    "runIds",
    "agentVersion",
    "primaryClass",
    "trigger",
    "failedControl"
  ]).describe("Answers without which the verdict is collect-evidence"),
  block: z2.array(z2.enum(CHANGE_KINDS)).default(["eval", "gate"]).describe("Kinds of change that block a release while they are not settled"),
  containment: z2.boolean().default(true).describe("Let a release through that contains the fix or the revert"),
  enforce: enforceValue.default(true).describe(
    'Whether a verdict holds a release: true, false, or "from 2026-12-15" (UTC); until then the check is neutral and says what it would have said'
  ),
  tags: z2.array(globFor("branches").meta({ examples: ["refunds-v*"] })).min(1).optional().describe(
    "Tags that are releases, one pattern a line of releases; default: versions such as v1.2.3, name-v1.2.3 and name@1.2.3"
  ),
  environments: z2.array(text.max(255).meta({ examples: ["production"] })).default([]).describe(
    "Environments whose deployments the App holds, where it is enabled as their protection rule; those to others it approves at once"
  ),
  policies: z2.array(policy.meta({ examples: [{ id: "rollback", kind: "rollback" }] })).default([]).describe("Gate changes that are enforced on every release")
});
var configSchema = z2.strictObject({
  incidents: incidents.prefault({}).describe("Which issues are incidents"),
  severity: severity.prefault({}).describe("Severity levels"),
  maintainers: z2.enum(["write", "maintain", "admin"]).default("maintain").describe("Lowest role whose waivers, attestations and severities count"),
  app: slug.optional().describe(
    "The App of this organization: the Action believes which commands it has acknowledged"
  ),
  changes: changes.prefault({}).describe("Where operating changes land"),
  workflows: z2.record(text, globs).meta({ examples: [{ refunds: ["agents/refunds/**"] }] }).default({}).describe("Paths of each affected workflow, for monorepos"),
  review: z2.strictObject({ owner: owner.optional().describe("Who owns the review loop") }).prefault({}).describe("The review loop itself"),
  taxonomy: z2.strictObject({
    classes: extra.describe("Failure classes besides the built-in ones"),
    triggers: extra.describe("Trigger kinds besides the built-in ones"),
    controls: extra.describe("Control kinds besides the built-in ones")
  }).prefault({}).describe("Options added to the built-in lists"),
  waivers: z2.strictObject({
    days: z2.int().min(1).max(365).default(90).describe("Longest time a waiver may run, in days")
  }).prefault({}).describe("Limits of waivers"),
  tasks: z2.strictObject({
    auto: z2.boolean().default(false).describe("Open follow-up issues by itself once the review is in, as /tasks does"),
    label: label.default("incident-task").describe("Label of follow-up issues")
  }).prefault({}).describe("Follow-up issues of planned changes"),
  evalCases: z2.strictObject({
    path: folder.optional().describe(
      "Folder of drafted eval cases; default: evals/incidents, or one that `changes.eval.paths` takes"
    ),
    format: z2.enum(FORMAT_IDS).default("promptfoo").describe("Format of drafted eval cases where the command names none")
  }).prefault({}).describe("Drafts of eval cases"),
  report: z2.strictObject({
    nudges: z2.enum(["off", "weekly"]).default("off").describe(
      "Whether the report brings up, once a week on the incident, changes that are overdue or that nobody owns"
    )
  }).prefault({}).describe("The report on the reviews"),
  rules: z2.record(z2.string(), z2.enum(["off", "note", "warning", "error"])).meta({ examples: [{ "blames-model": "off" }] }).default({}).describe("Level of a rule, by its id, or off"),
  release: release.prefault({}).describe("The release gate")
});

// src/core/config/schema-walk.ts
import * as z3 from "zod";
function defOf(schema) {
  return schema._zod.def;
}
function bare(schema) {
  const { innerType } = defOf(schema);
  return innerType ? bare(innerType) : schema;
}
function isObject(value) {
  return typeof value === "object" && value !== null;
}
function valueAt(document, path) {
  return path.reduce(
    (value, part) => isObject(value) && Object.hasOwn(value, part) ? value[part] : void 0,
    document
  );
}
function policyPath(document, id) {
  const list = ["release", "policies"];
  const written = valueAt(document, list);
  const at = (Array.isArray(written) ? written : []).findIndex(
    (policy2) => valueAt(policy2, ["id"]) === id
  );
  return at < 0 ? null : [...list, at];
}
function chosen(def, value) {
  const kind = isObject(value) ? value[def.discriminator ?? ""] : void 0;
  return def.options?.find((option) => {
    const literal2 = defOf(option).shape?.[def.discriminator ?? ""];
    return literal2 && defOf(literal2).values?.includes(kind);
  });
}
function schemaAt(path, document) {
  let schema = configSchema;
  for (const [depth, part] of path.entries()) {
    schema = bare(schema);
    if (defOf(schema).type === "union") {
      schema = chosen(defOf(schema), valueAt(document, path.slice(0, depth)));
      if (!schema) return null;
    }
    const { shape, element, valueType } = defOf(schema);
    const named = shape && Object.hasOwn(shape, part) ? shape[String(part)] : void 0;
    schema = named ?? (typeof part === "number" ? element : valueType);
    if (!schema) return null;
  }
  return schema;
}
function keysAt(path, document) {
  const found = schemaAt(path, document);
  if (!found) return [];
  const def = defOf(bare(found));
  const schema = def.type === "union" ? chosen(def, valueAt(document, path)) : bare(found);
  return Object.keys((schema && defOf(schema).shape) ?? {});
}
function exampleOf(schema) {
  const { examples } = z3.globalRegistry.get(schema) ?? {};
  if (examples?.length) return examples[0];
  const def = defOf(schema);
  const { defaultValue } = def;
  if (def.type === "default" && (!isObject(defaultValue) || Object.keys(defaultValue).length > 0)) {
    return defaultValue;
  }
  if (def.innerType) return exampleOf(def.innerType);
  if (def.element) return [exampleOf(def.element)];
  if (def.values) return def.values[0];
  if (def.entries) return Object.values(def.entries)[0];
  if (def.options?.[0]) return exampleOf(def.options[0]);
  const first = Object.entries(def.shape ?? {})[0];
  return first ? { [first[0]]: exampleOf(first[1]) } : void 0;
}
function homesOf(name, schema = configSchema, path = "") {
  const { shape } = defOf(bare(schema));
  return Object.entries(shape ?? {}).flatMap(([key, child]) => [
    ...key === name && path ? [`${path}.${key}`] : [],
    ...homesOf(name, child, path ? `${path}.${key}` : key)
  ]);
}

// src/core/config/cross-checks.ts
function unknownRules(document, ruleIds, most) {
  const rules = valueAt(document, ["rules"]);
  if (typeof rules !== "object" || rules === null || Array.isArray(rules)) return [];
  return Object.keys(rules).filter((id) => !ruleIds.includes(id) && id !== "__proto__").slice(0, most).map((id) => {
    const near = nearest(id, ruleIds);
    const hint = near ? `; did you mean ${near}?` : `, for example ${ruleIds[0] ?? "none"}`;
    const expected = `the id of a rule${hint}`;
    return { path: ["rules", id], message: "Unknown rule", expected, received: oneLine(id, 80) };
  });
}
function repeatedPolicies(document) {
  const policies = valueAt(document, ["release", "policies"]);
  if (!Array.isArray(policies)) return [];
  const seen = /* @__PURE__ */ new Set();
  return policies.flatMap((policy2, index) => {
    const id = valueAt(policy2, ["id"]);
    if (typeof id !== "string" || !seen.has(id)) {
      seen.add(id);
      return [];
    }
    const path = ["release", "policies", index, "id"];
    const expected = `ids that differ, for example ${showValue(`${id}-2`)}`;
    return [{ path, message: "Two policies share an id", expected, received: showValue(id) }];
  });
}
function uncountedDrafts(document) {
  const path = ["evalCases", "path"];
  const folder2 = valueAt(document, path);
  const given = valueAt(document, ["changes", "eval", "paths"]);
  const paths2 = given ?? defaults_default.changes.eval.paths;
  const known = Array.isArray(paths2) && paths2.every((one) => typeof one === "string");
  if (typeof folder2 !== "string" || !known) return [];
  const names = ["yaml", "jsonl", "json"].map((ending) => `${folder2}/case.${ending}`);
  if (names.some((name) => matchesAny(name, paths2))) return [];
  const expected = `a folder that changes.eval.paths takes (${showValue(paths2)})`;
  return [{ path, message: "Drafts would land nothing", expected, received: showValue(folder2) }];
}
function prototypeKeys(place, path) {
  return [...place.children].flatMap(([name, child]) => {
    const below = prototypeKeys(child, [...path, name]);
    if (name !== "__proto__") return below;
    const expected = "another name; this one is reserved";
    return [
      { path: [...path, name], message: "Unknown key", expected, received: "__proto__" },
      ...below
    ];
  });
}
function crossCheck(document, places, ruleIds, most) {
  return [
    ...ruleIds ? unknownRules(document, ruleIds, most) : [],
    ...repeatedPolicies(document),
    ...uncountedDrafts(document),
    ...prototypeKeys(places, [])
  ];
}

// src/core/config/explain-issue.ts
var NOUNS = {
  string: "text",
  array: "a list",
  object: "a mapping",
  record: "a mapping",
  boolean: "true or false",
  int: "a whole number",
  number: "a number"
};
var MOST_CHOICES = 25;
function choices(names, typed) {
  const shown = names.slice(0, MOST_CHOICES).map((name) => oneLine(name, 40));
  const more = names.length > MOST_CHOICES ? ", …" : "";
  const near = typeof typed === "string" ? nearest(typed, names) : null;
  const hint = near === null ? "" : `; did you mean ${oneLine(near, 40)}?`;
  return `one of ${shown.join(", ")}${more}${hint}`;
}
function limits(issue2) {
  const [word, bound] = issue2.code === "too_small" ? ["at least", issue2.minimum] : ["at most", issue2.maximum];
  if (issue2.origin === "string") {
    return issue2.code === "too_small" ? "text that is not empty" : `${word} ${bound} characters`;
  }
  if (issue2.origin === "array") return `a list of ${word} ${bound}`;
  return `a whole number of ${word} ${bound}`;
}
function kindOfValue(issue2) {
  const own = /^expected (.+)$/.exec(issue2.message)?.[1];
  if (own) return oneLine(own, 600);
  if (issue2.code === "invalid_type") return NOUNS[issue2.expected] ?? issue2.expected;
  if (issue2.code === "too_small" || issue2.code === "too_big") return limits(issue2);
  if (issue2.code === "invalid_format" && issue2.format === "date") return "a date";
  if (issue2.code === "invalid_key") return "a name that is not empty";
  return oneLine(issue2.message, 200);
}
function example(issue2, path, received, document) {
  const schema = schemaAt(path, document);
  const inList = issue2.code === "invalid_type" && issue2.expected === "array";
  const wrapped = inList && typeof received === "string" && received !== "";
  const value = wrapped ? [received] : schema ? exampleOf(schema) : void 0;
  if (value === void 0) return "";
  const key = path.at(-1);
  return `, for example ${typeof key === "string" ? `${showPath([key])}: ` : ""}${showValue(value)}`;
}
function expectedOf(issue2, path, document) {
  const received = valueAt(document, path);
  if (issue2.code === "invalid_value") return choices(issue2.values.map(String), received);
  if (issue2.code === "invalid_union" && "options" in issue2 && Array.isArray(issue2.options)) {
    return choices(issue2.options.map(String), received);
  }
  const kind = kindOfValue(issue2);
  if (kind.includes(", for example ")) return kind;
  return `${kind}${example(issue2, path, received, document)}`;
}
function reach(path, document) {
  const missing = path.findIndex(
    (_, depth) => valueAt(document, path.slice(0, depth + 1)) === void 0
  );
  return missing < 0 ? path : path.slice(0, missing + 1);
}
function unknownKey(name, parent, document) {
  const path = [...parent, name];
  const keys = keysAt(parent, document);
  const home = nearest(name, keys) === null ? homesOf(name)[0] : void 0;
  const expected = home ? `${choices(keys, null)}; did you mean ${home}?` : choices(keys, name);
  const received = showValue({ [name]: valueAt(document, path) }).slice(2, -2);
  return { path, message: "Unknown key", expected, received };
}
function explainIssue(issue2, document, most) {
  if (issue2.code === "unrecognized_keys") {
    return issue2.keys.slice(0, most).map((name) => unknownKey(name, issue2.path, document));
  }
  if (issue2.path.length === 0) {
    const expected2 = 'keys with values, for example maintainers: "maintain"';
    const received = showValue(document);
    return [{ path: [], message: "The file is not a mapping", expected: expected2, received }];
  }
  const path = reach(issue2.path, document);
  const value = valueAt(document, path);
  const message = value === void 0 ? "Missing key" : "Wrong value";
  const expected = expectedOf(issue2, path, document);
  return [{ path, message, expected, received: showValue(value) }];
}

// src/core/config/parse-config.ts
var MOST_CHARACTERS = 65536;
var MOST_FOUND = 200;
var MOST_TOLD = 20;
function tooLong(length) {
  const expected = `at most ${MOST_CHARACTERS} characters`;
  const received = `${length} characters`;
  return { line: null, key: "", message: "The file is too long", expected, received };
}
function settle(found, places) {
  const byKey = /* @__PURE__ */ new Map();
  for (const { path, message, expected: expected2, received: received2 } of found) {
    const key = showPath(path);
    const id = `${message} ${key}`;
    const line = lineOfPath(places, path);
    if (!byKey.has(id)) byKey.set(id, { line, key, message, expected: expected2, received: received2 });
  }
  const sorted = [...byKey.values()].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  const told = sorted.slice(0, MOST_TOLD);
  if (sorted.length === told.length) return told;
  const expected = "the problems before this one to be corrected first";
  const received = `over ${MOST_TOLD} problems`;
  return [...told, { line: null, key: "", message: "There are more problems", expected, received }];
}
function loadText(text2) {
  if (text2.length <= MOST_CHARACTERS) return loadYaml(text2);
  return { document: null, places: null, problem: tooLong(text2.length) };
}
function withGiven(config, document) {
  if (valueAt(document, ["release", "head"]) === void 0) return config;
  return { ...config, release: { ...config.release, headGiven: true } };
}
function parseConfig(text2, options = {}) {
  const fail = (problems) => ({
    config: defaultConfig(),
    problems: problems.map((problem2) => ({ file: options.file ?? CONFIG_PATH, ...problem2 }))
  });
  const { document, places, problem } = loadText(text2);
  if (problem) return fail([problem]);
  if (document === null) return fail([]);
  const result = configSchema.safeParse(document);
  const issues = (result.error?.issues ?? []).slice(0, MOST_FOUND);
  const found = [
    ...issues.flatMap((issue2) => explainIssue(issue2, document, MOST_FOUND)),
    ...crossCheck(document, places, options.ruleIds, MOST_FOUND)
  ];
  if (!result.success || found.length > 0) return fail(settle(found, places));
  return { config: withGiven(result.data, document), problems: [] };
}

export {
  configSchema,
  valueAt,
  policyPath,
  crossCheck,
  explainIssue,
  MOST_FOUND,
  settle,
  loadText,
  withGiven,
  parseConfig
};
//# sourceMappingURL=shared-4TKSDU5F.js.map
