import {
  CHANGE_KINDS
} from "./shared-UQP6C4QQ.js";
import {
  CONFIG_PATH,
  defaultConfig
} from "./shared-GMVJTXMX.js";
import {
  isDay
} from "./shared-KPD4FGPD.js";
import {
  lineOfPath,
  loadYaml,
  showPath,
  showValue
} from "./shared-CJ37DJUI.js";
import {
  nearest
} from "./shared-5EVEGXHW.js";
import {
  oneLine
} from "./shared-D33I62KF.js";

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

// src/core/config/glob-mend.ts
var MOST_CHARACTERS = 24;
function between(from, to) {
  const [first, last] = [from, to].map((char) => char.codePointAt(0) ?? 0);
  const length = Math.min(Math.max(last - first + 1, 0), MOST_CHARACTERS + 1);
  return Array.from({ length }, (_, at) => String.fromCodePoint(first + at));
}
function mendClass(_, not, inside) {
  const parts = inside.match(/[^\]](?:-[^\]])?/gu) ?? [];
  const chars = parts.flatMap((part) => {
    const [first = "", last = first] = part.length > 1 ? part.split("-") : [part];
    return between(first, last);
  });
  if (not || chars.length === 0 || chars.length > MOST_CHARACTERS) return "?";
  return chars.length === 1 ? chars[0] : `{${chars.join(",")}}`;
}
function mendRange(_, from, to) {
  const [first, last] = [Number(from), Number(to)];
  const numbers = Number.isInteger(first) && Number.isInteger(last);
  if (!numbers) return `{${between(from, to).join(",")}}`;
  const length = Math.min(Math.max(last - first + 1, 0), MOST_CHARACTERS);
  return `{${Array.from({ length }, (_2, at) => first + at).join(",")}}`;
}

// src/core/config/globs.ts
function bracesOf(pattern) {
  const next = /* @__PURE__ */ new Map();
  const open = [];
  for (const [at, char] of pattern.entries()) {
    if (char === "{") open.push({ at, commas: [] });
    else if (char === ",") open.at(-1)?.commas.push(at);
    else if (char === "}") {
      const group = open.pop();
      if (!group || group.commas.length === 0) continue;
      next.set(group.at, [group.at + 1, ...group.commas.map((comma) => comma + 1)]);
      for (const place of [...group.commas, at]) next.set(place, [at + 1]);
    }
  }
  return next;
}
function compile(glob2) {
  const pattern = [...glob2.replace(/^\.?\//, "").replace(/\/$/, "/**")];
  const braces = bracesOf(pattern);
  const states = [];
  while (states.length < pattern.length) {
    const at = states.length;
    const char = pattern[at];
    const free = braces.get(at);
    const startsSegment = at === 0 || pattern[at - 1] === "/" || pattern[at - 1] !== "}" && braces.has(at - 1);
    if (free) states.push({ free, moves: [] });
    else if (char === "?") states.push({ free: [], moves: [{ on: "*", to: at + 1 }] });
    else if (char !== "*") states.push({ free: [], moves: [{ on: char, to: at + 1 }] });
    else if (pattern[at + 1] !== "*") {
      states.push({ free: [at + 1], moves: [{ on: "*", to: at }] });
    } else if (startsSegment && pattern[at + 2] === "/") {
      states.push({ free: [at + 3, at + 1], moves: [] });
      const folders = [
        { on: "**", to: at + 1 },
        { on: "/", to: at + 3 }
      ];
      states.push({ free: [], moves: folders }, { free: [], moves: [] });
    } else {
      states.push({ free: [at + 2], moves: [{ on: "**", to: at }] }, { free: [], moves: [] });
    }
  }
  return states;
}
function enter(start2, states, reached) {
  const waiting = [start2];
  for (let at = waiting.pop(); at !== void 0; at = waiting.pop()) {
    if (reached.has(at)) continue;
    reached.add(at);
    for (const next of states[at]?.free ?? []) waiting.push(next);
  }
}
function matches(path, states) {
  let reached = /* @__PURE__ */ new Set();
  enter(0, states, reached);
  for (const char of path) {
    const next = /* @__PURE__ */ new Set();
    for (const at of reached) {
      for (const { on, to } of states[at]?.moves ?? []) {
        if (on === char || on === "**" || on === "*" && char !== "/") enter(to, states, next);
      }
    }
    if (next.size === 0) return false;
    reached = next;
  }
  return reached.has(states.length);
}
var compiled = /* @__PURE__ */ new Map();
var MOST_COMPILED = 500;
function compileOnce(glob2) {
  const known = compiled.get(glob2);
  if (known) return known;
  if (compiled.size >= MOST_COMPILED) compiled.clear();
  const states = compile(glob2);
  compiled.set(glob2, states);
  return states;
}
function matchesAny(path, patterns) {
  return patterns.some((pattern) => matches(path, compileOnce(pattern)));
}

// src/core/config/glob-reach.ts
function read(segment, char) {
  if (char === "/") return segment === "named" ? "new" : null;
  if (char !== "." || segment === "named" || segment === "..") return "named";
  return segment === "new" ? "." : "..";
}
function samples(on) {
  if (on === "**") return ["/", ".", "a"];
  return on === "*" ? [".", "a"] : [on];
}
function canMatch(glob2) {
  const states = compile(glob2);
  const seen = /* @__PURE__ */ new Set();
  const waiting = [{ at: 0, segment: "new" }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { at, segment } = next;
    const id = `${at} ${segment}`;
    if (seen.has(id)) continue;
    seen.add(id);
    if (at === states.length && segment === "named") return true;
    const { free = [], moves = [] } = states[at] ?? {};
    for (const to of free) waiting.push({ at: to, segment });
    for (const { on, to } of moves) {
      for (const char of samples(on)) {
        const then = read(segment, char);
        if (then) waiting.push({ at: to, segment: then });
      }
    }
  }
  return false;
}
var NAMES = ["", "", "."];
var MOST_FOLDERS = 8;
var ANYWHERE = Array.from(
  { length: MOST_FOLDERS },
  (_, depth) => NAMES.map((name) => `${"/".repeat(depth)}${name}`)
).flat();
var MOST_ALTERNATIVES = 50;
function alternatives(glob2) {
  let found = [glob2];
  while (found.length <= MOST_ALTERNATIVES) {
    const groups = found.map((one) => /\{([^{}]*,[^{}]*)\}/.exec(one));
    if (groups.every((group) => group === null)) return found;
    found = found.flatMap((one, at) => {
      const group = groups[at];
      if (!group) return [one];
      const [whole, inside = ""] = group;
      const after = one.slice(group.index + whole.length);
      return inside.split(",").map((choice) => one.slice(0, group.index) + choice + after);
    });
  }
  return null;
}
function matchesNothing(glob2) {
  if (!canMatch(glob2)) return true;
  if (!/[{,}]\/|\/[{,}]/.test(glob2)) return false;
  return alternatives(glob2)?.some(
    (one) => !canMatch(one) || one.startsWith("/") && !glob2.startsWith("/")
  ) ?? false;
}
function matchesAnyName(glob2) {
  return ANYWHERE.some((path) => matchesAny(path, [glob2]));
}

// src/core/config/glob-faults.ts
var NEVER_COUNTED = ["node_modules", "dist", "results", "__snapshots__"];
function hasIdleBrace(glob2) {
  const open = [];
  for (const char of glob2) {
    const group = open.at(-1);
    if (char === "{") {
      if (group) group.text = true;
      open.push({ commas: 0, text: false });
    } else if (char === "}") {
      if (!group || group.commas === 0 || !group.text) return true;
      open.pop();
    } else if (group && char === ",") group.commas += 1;
    else if (group) group.text = true;
  }
  return open.length > 0;
}
var FAULTS = [
  { fits: /^\s*$/, expected: "a glob that is not empty" },
  {
    fits: /^!/,
    expected: "the paths or branches that are meant; there is no ! that takes some out again"
  },
  {
    fits: /\\/,
    expected: "a glob with / between folders and without \\",
    mend: (glob2) => glob2.replace(/\\+/g, "/")
  },
  {
    fits: /[@+?*!]\([^()]*\)/,
    expected: "alternatives in braces; @( ), +( ), ?( ), *( ) and !( ) are not supported",
    mend: (glob2) => glob2.replace(/\?\(([^()]*)\)/g, (_, inside) => `{,${inside.replaceAll("|", ",")}}`).replace(/!\([^()]*\)/g, "*").replace(/[@+*]\(([^()]*)\)/g, (_, inside) => `{${inside.replaceAll("|", ",")}}`).replace(/\{([^{},]*)\}/g, "$1")
  },
  {
    fits: /[[\]]/,
    expected: "alternatives in braces, or ? for any one character; [ ] is not supported",
    mend: (glob2) => glob2.replace(/(^|\/)\[([^[\]!^-]{2,})\](?=\/|$)/g, "$1?$2?").replace(/\[([!^]?)([^[\]]*)\]/gu, mendClass).replace(/[[\]]/g, "?")
  },
  {
    fits: /\|/,
    expected: "alternatives in braces; | is not supported",
    mend: (glob2) => glob2.includes("(") ? glob2.replace(/\(([^()]*)\)/g, (_, inside) => `{${inside.replaceAll("|", ",")}}`) : `{${glob2.replace(/[{}]/g, "").replaceAll("|", ",")}}`
  },
  {
    fits: /\{[^{},/]*\.\.[^{},/]*\}/,
    expected: "each alternative by itself; a range in braces is not supported",
    mend: (glob2) => glob2.replace(/\{([^{},/.]+)\.\.([^{},/.]+)\}/g, mendRange)
  },
  {
    fits: /^\^|\$$/,
    expected: "a glob, which is matched whole; regular expressions are not supported",
    mend: (glob2) => glob2.replace(/^\^|\$$/g, "")
  },
  {
    fits: /(?:^|[/{,])\s|\s(?:$|[/},])/,
    expected: "one glob an item, without blanks at its ends, beside slashes, commas and braces",
    mend: (glob2) => /^[^{}]*$/.test(glob2) && glob2.includes(",") ? (glob2.split(",")[0] ?? "").trim() : glob2.replace(/(?<!\s)\s+(?=[/{},])/g, "").replace(/([/{},])\s+/g, "$1").trim()
  },
  {
    fits: hasIdleBrace,
    expected: "braces in pairs, with at least two alternatives between them",
    mend: (glob2) => glob2.replace(/\{,*\}/g, "").replace(/\{([^{},]*)\}/g, "$1")
  },
  {
    use: "branches",
    fits: /^refs\//,
    expected: "the name of a branch, without refs/heads/",
    mend: (glob2) => glob2.replace(/^refs\/(?:heads\/)?/, "")
  },
  {
    use: "branches",
    fits: /[\s~^:]|\.\.|@\{|\.lock$/,
    expected: "a name that a branch can have: without blanks, ~, ^, : and .."
  },
  {
    fits: matchesNothing,
    expected: "a glob that can match: one / between folders, no folder . or ..",
    mend: (glob2) => glob2.replace(/\/{2,}/g, "/").replace(/(^|\/)(?:\.{1,2}\/)+/g, "$1").replace(/\/\.{1,2}$/, "/")
  },
  {
    use: "counted",
    fits: matchesAnyName,
    expected: "the folders or names of these files; this glob matches every file of a folder or of all"
  },
  {
    use: "counted",
    fits: (glob2) => glob2.toLowerCase().split("/").slice(0, -1).some((folder) => NEVER_COUNTED.includes(folder)),
    expected: `a folder that people write in; what lies under ${NEVER_COUNTED.join(", ")} is never counted`
  }
];
function firstFault(glob2, use) {
  return FAULTS.find(
    (fault) => (fault.use === void 0 || fault.use === use) && (typeof fault.fits === "function" ? fault.fits(glob2) : fault.fits.test(glob2))
  );
}
var MOST_MENDS = 4;
function mended(glob2, use) {
  let text2 = glob2;
  for (let round = 0; round < MOST_MENDS; round += 1) {
    const fault = firstFault(text2, use);
    if (!fault) return text2;
    if (!fault.mend) return null;
    text2 = fault.mend(text2);
  }
  return firstFault(text2, use) ? null : text2;
}
function globFault(glob2, use) {
  const fault = firstFault(glob2, use);
  return fault ? { expected: fault.expected, instead: mended(glob2, use) } : null;
}

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

// src/core/config/problem.ts
function describeProblem({ key, message, expected, received }) {
  return `${key ? `${message} at ${key}` : message}. Expected ${expected}. Got ${received}.`;
}
function placeOfProblem({ file, line }) {
  return line === null ? file : `${file}:${line}`;
}
function formatConfigProblem(problem) {
  return `${placeOfProblem(problem)}: ${describeProblem(problem)} Correct it on the default branch.`;
}
function saysBeside(found, path) {
  return `${found} is not read, so its settings do not hold and nothing was looked at by them. Expected the configuration at ${path}. Move it there on the default branch`;
}

// src/core/config/parse-config.ts
var MOST_CHARACTERS2 = 65536;
var MOST_FOUND = 200;
var MOST_TOLD = 20;
function tooLong(length) {
  const expected = `at most ${MOST_CHARACTERS2} characters`;
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
  if (text2.length <= MOST_CHARACTERS2) return loadYaml(text2);
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
  matchesAny,
  NEVER_COUNTED,
  configSchema,
  valueAt,
  policyPath,
  crossCheck,
  explainIssue,
  describeProblem,
  placeOfProblem,
  formatConfigProblem,
  saysBeside,
  MOST_FOUND,
  settle,
  loadText,
  withGiven,
  parseConfig
};
//# sourceMappingURL=shared-UBWFIPYO.js.map
