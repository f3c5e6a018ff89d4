// src/domain/facts/types.ts
var ROLES = ["none", "read", "triage", "write", "maintain", "admin"];
function atLeast(role, needed2) {
  return ROLES.indexOf(role ?? "none") >= ROLES.indexOf(needed2);
}

// src/domain/config/schema.ts
import * as z from "zod";
var glob = z.string().min(1);
var globs = z.array(glob).min(1);
var repository = z.string().regex(/^[\w.-]+\/[\w.-]+$/, "expected owner/repository");
var owner = z.string().regex(/^@[\w-]+(\/[\w.-]+)?$/, "expected @user or @org/team");
var issue = z.string().regex(/^([\w.-]+\/[\w.-]+)?#\d+$/, 'expected "#12" or "owner/repo#12"');
var branches = (patterns, what) => z.array(glob).default(patterns).describe(what);
var CHANGE_KINDS = ["eval", "gate", "alert", "evidence"];
var paths = (patterns, what) => z.strictObject({ paths: globs.default(patterns).describe(what) }).prefault({});
var policyBase = {
  id: z.string().regex(/^[a-z0-9-]+$/, "expected lower case letters, digits and hyphens"),
  because: issue.optional().describe("The incident that this policy answers"),
  owner: owner.optional().describe("Who answers for this policy")
};
var policy = z.discriminatedUnion("kind", [
  z.strictObject({
    ...policyBase,
    kind: z.literal("eval-check"),
    checks: z.array(z.string().min(1)).min(1).describe("Check runs that must be successful")
  }),
  z.strictObject({
    ...policyBase,
    kind: z.literal("canary"),
    check: z.string().min(1).default("canary").describe("Check run that is the canary evidence")
  }),
  z.strictObject({
    ...policyBase,
    kind: z.literal("approval"),
    paths: globs.describe("Paths of the action class"),
    reviewers: z.array(owner).min(1).describe("One of them has to approve")
  }),
  z.strictObject({
    ...policyBase,
    kind: z.literal("route-notes"),
    paths: globs.describe("Paths of the model routes"),
    section: z.string().min(1).default("Model routes").describe("Heading in the PR body")
  }),
  z.strictObject({
    ...policyBase,
    kind: z.literal("rollback"),
    section: z.string().min(1).default("Rollback").describe("Heading in the PR body")
  }),
  z.strictObject({
    ...policyBase,
    kind: z.literal("freeze"),
    count: z.int().min(1).default(3).describe("Serious incidents that start the freeze"),
    days: z.int().min(1).default(30).describe("Days looked back"),
    by: z.enum(["class", "workflow"]).default("class").describe("What the incidents share")
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
var incidents = z.strictObject({
  label: z.string().min(1).default("incident").describe("Label that makes an issue an incident"),
  repository: repository.optional().describe("Repository that holds the incidents; default: this repository"),
  since: z.iso.date().optional().describe("Issues created before this date are left alone until somebody edits or asks"),
  trusted: z.enum(["triage", "write", "maintain", "admin"]).default("triage").describe("Role from which an author or labeller makes an incident count by itself"),
  closed: z.enum(["say", "reopen"]).default("say").describe("What happens when an incident is closed before it is learned")
});
var severity = z.strictObject({
  levels: z.array(z.string().min(1)).min(1).default(["SEV1", "SEV2", "SEV3", "SEV4"]).describe("Severity levels, highest first"),
  serious: z.array(z.string().min(1)).default(["SEV1", "SEV2"]).describe("Levels whose incidents owe an eval and a gate decision")
}).refine((value) => value.serious.every((level) => value.levels.includes(level)), {
  path: ["serious"],
  message: "expected levels that stand in severity.levels"
});
var changes = z.strictObject({
  eval: paths(
    [
      "**/{eval,evals,evaluation,evaluations}/**",
      "**/*.eval.*",
      "**/promptfooconfig*.{yml,yaml}",
      "**/regression/**"
    ],
    "Paths whose added lines are an eval change"
  ),
  gate: paths(
    [
      ".github/agent-incident-review.yml",
      ".github/workflows/**",
      ".github/CODEOWNERS",
      "**/{gates,policies}/**"
    ],
    "Paths whose added lines are a release-gate change"
  )
});
var extra = z.array(z.string().min(1)).default([]);
var release = z.strictObject({
  base: branches(
    ["production", "release", "release/**"],
    "A PR into one of these branches is a release"
  ),
  head: branches(
    ["release/**", "release-please--**", "changeset-release/**"],
    "A PR from one of these branches is a release"
  ),
  incidents: z.enum(["linked", "open"]).default("linked").describe("Which incidents count: the linked ones, or all open serious ones as well"),
  require: z.array(z.enum(requirable)).default([
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
  block: z.array(z.enum(CHANGE_KINDS)).default(["eval", "gate"]).describe("Kinds of change that block a release while they are not settled"),
  containment: z.boolean().default(true).describe("Let a release through that contains the fix or the revert"),
  policies: z.array(policy).default([]).describe("Gate changes that are enforced on every release")
});
var configSchema = z.strictObject({
  incidents: incidents.prefault({}).describe("Which issues are incidents"),
  severity: severity.prefault({}).describe("Severity levels"),
  maintainers: z.enum(["write", "maintain", "admin"]).default("maintain").describe("Lowest role whose waivers, attestations and severities count"),
  changes: changes.prefault({}).describe("Where operating changes land"),
  workflows: z.record(z.string().min(1), globs).default({}).describe("Paths of each affected workflow, for monorepos"),
  review: z.strictObject({ owner: owner.optional().describe("Who owns the review loop") }).prefault({}).describe("The review loop itself"),
  taxonomy: z.strictObject({
    classes: extra.describe("Failure classes besides the built-in ones"),
    triggers: extra.describe("Trigger kinds besides the built-in ones"),
    controls: extra.describe("Control kinds besides the built-in ones")
  }).prefault({}).describe("Options added to the built-in lists"),
  waivers: z.strictObject({
    days: z.int().min(1).max(365).default(90).describe("Longest time a waiver may run, in days")
  }).prefault({}).describe("Limits of waivers"),
  tasks: z.strictObject({
    auto: z.boolean().default(false).describe("Open follow-up issues without being asked"),
    label: z.string().min(1).default("incident-follow-up").describe("Label of follow-up issues")
  }).prefault({}).describe("Follow-up issues for planned changes"),
  rules: z.record(z.string(), z.enum(["off", "note", "warning", "error"])).default({}).describe("Level of a rule, by its id, or off"),
  release: release.prefault({}).describe("The release gate")
});
var CONFIG_PATH = ".github/agent-incident-review.yml";
function defaultConfig() {
  return configSchema.parse({});
}

// src/domain/record/dates.ts
var MONTHS = "january february march april may june july august september october november december".split(
  " "
);
var ISO = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/;
var SLASHED = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/;
var DAY_FIRST = /^(?:[a-z]{3,9},? )?(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.?,? (\d{4})$/;
var MONTH_FIRST = /^(?:[a-z]{3,9},? )?([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/;
var CLOCK = /(?:^|[\st,])(?:at )?(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?: ?(am|pm))?(?: h(?:rs?)?)?\s*(z|utc|gmt)?\s*([+-]\d{2}:?\d{2}|[+-]\d{1,2})?$/;
function monthOf(name) {
  const short = name === "sept" ? "sep" : name;
  return MONTHS.findIndex((month) => month.startsWith(short)) + 1;
}
function readDay(text) {
  const iso2 = ISO.exec(text) ?? SLASHED.exec(text);
  if (iso2) return [Number(iso2[1]), Number(iso2[2]), Number(iso2[3] ?? 1)];
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return [Number(dayFirst[3]), monthOf(dayFirst[2]), Number(dayFirst[1])];
  const named = MONTH_FIRST.exec(text);
  if (named) return [Number(named[3]), monthOf(named[1]), Number(named[2])];
  return null;
}
function readClock(match) {
  let hour = Number(match[1]);
  const minute = Number(match[2]);
  const second = Number(match[3] ?? 0);
  if (match[4]) {
    if (hour < 1 || hour > 12) return null;
    hour = hour % 12 + (match[4] === "pm" ? 12 : 0);
  }
  if (hour > 23 || minute > 59 || second > 59) return null;
  const zone = match[6];
  if (!zone) return { hour, minute, second, offset: 0 };
  const digits = zone.slice(1).replace(":", "");
  const hours = Number(digits.length > 2 ? digits.slice(0, -2) : digits);
  const minutes = digits.length > 2 ? Number(digits.slice(-2)) : 0;
  if (hours > 14 || minutes > 59) return null;
  return { hour, minute, second, offset: (zone.startsWith("-") ? -1 : 1) * (hours * 60 + minutes) };
}
function readInstant(input) {
  const text = input.trim().replace(/[`*_]/g, "").replace(/\s+/g, " ").toLowerCase();
  if (text.length > 60) return null;
  const time = CLOCK.exec(text);
  const dayText = (time ? text.slice(0, time.index) : text.replace(/ ?(z|utc|gmt)$/, "")).replace(/[,\s]+$/, "").trim();
  const day = readDay(dayText);
  const clock = time ? readClock(time) : { hour: 0, minute: 0, second: 0, offset: 0 };
  if (!day || !clock) return null;
  const [year, month, date] = day;
  const value = new Date(Date.UTC(year, month - 1, date, clock.hour, clock.minute, clock.second));
  if (value.getUTCMonth() !== month - 1 || value.getUTCDate() !== date) return null;
  value.setTime(value.getTime() - clock.offset * 6e4);
  return value.toISOString();
}
function readDate(input) {
  return readInstant(input)?.slice(0, 10) ?? null;
}

// src/domain/text/visible.ts
var FENCE = /^ {0,3}(`{3,}|~{3,})/;
var QUOTE = /^ {0,3}>/;
var INDENTED = /^(?: {4}|\t)/;
function withoutHidden(text) {
  let out = "";
  let at = 0;
  while (at < text.length) {
    const open = text.slice(at).search(/<!--|<details\b/i);
    if (open < 0) return out + text.slice(at);
    const start = at + open;
    out += text.slice(at, start);
    const comment = text.startsWith("<!--", start);
    at = comment ? endOf(text, "-->", start) : endOfDetails(text, start);
    out += "\n".repeat(text.slice(start, at).split("\n").length - 1);
  }
  return out;
}
function endOf(text, closing, from) {
  const at = text.indexOf(closing, from);
  return at < 0 ? text.length : at + closing.length;
}
function endOfDetails(text, from) {
  const tags = /<(\/?)details\b[^>\n]{0,200}>?/gi;
  tags.lastIndex = from;
  let depth = 0;
  for (let tag = tags.exec(text); tag; tag = tags.exec(text)) {
    depth += tag[1] ? -1 : 1;
    if (depth === 0) return tags.lastIndex;
  }
  return text.length;
}
function visibleLines(text) {
  const lines = [];
  let fence = null;
  for (const line of withoutHidden(text.replace(/\r\n?/g, "\n")).split("\n")) {
    const mark = FENCE.exec(line)?.[1];
    if (fence) {
      if (mark?.startsWith(fence) && line.trim() === mark) fence = null;
      continue;
    }
    if (mark) fence = mark;
    else if (!QUOTE.test(line) && !INDENTED.test(line)) lines.push(withoutCode(line));
  }
  return lines;
}
function withoutCode(line) {
  return line.replace(/(`{1,3})[^`]{1,2000}\1/g, (code2) => " ".repeat(code2.length));
}

// src/domain/commands/read.ts
var SIMPLE = ["review", "agenda", "help", "tasks"];
var WAIVED = [...CHANGE_KINDS, "facts"];
var USAGE = {
  attest: "/attest <eval|gate|alert|evidence> <https URL>",
  waive: "/waive <eval|gate|alert|evidence|facts> until <YYYY-MM-DD> because <reason>",
  severity: "/severity <level> because <reason>",
  wrong: "/wrong <rule> because <reason>"
};
function readWaiver(args) {
  const match = /^(release|policy\s+(\S+)|\S+)\s+until\s+(.{4,40}?)\s+because\s+(\S.*)$/i.exec(
    args
  );
  const until = match ? readDate(match[3]) : null;
  if (!match || !until) return null;
  const what = match[1].toLowerCase();
  const reason2 = match[4];
  if (what === "release") return { name: "waive-release", until, reason: reason2 };
  if (match[2]) return { name: "waive-policy", policy: match[2], until, reason: reason2 };
  if (!WAIVED.includes(what)) return null;
  return { name: "waive", kind: what, until, reason: reason2 };
}
function readAttestation(args) {
  const match = /^(\S+)\s+<?(https:\/\/[^\s<>"']{3,2000}?)>?$/i.exec(args);
  const kind = match?.[1]?.toLowerCase();
  if (!match || !CHANGE_KINDS.includes(kind)) return null;
  return { name: "attest", kind, url: match[2] };
}
function readBecause(name, args) {
  const match = /^(\S+)\s+because\s+(\S.*)$/i.exec(args);
  if (!match) return null;
  const [word, reason2] = [match[1], match[2]];
  return name === "severity" ? { name, level: word, reason: reason2 } : { name, rule: word, reason: reason2 };
}
function readRequest(name, args) {
  const simple = SIMPLE.find((known) => known === name);
  if (simple) return { name: simple };
  if (name === "attest") return readAttestation(args);
  if (name === "waive") return readWaiver(args);
  if (name === "severity" || name === "wrong") return readBecause(name, args);
  return null;
}
function isKnown(name) {
  return SIMPLE.some((known) => known === name) || name in USAGE;
}
function readCommands(comment) {
  if (comment.bot || comment.ours) return [];
  return visibleLines(comment.body).flatMap((line) => {
    const match = /^\/([a-z-]{2,20})(?:\s+(.*))?$/.exec(line.trim().slice(0, 2200));
    const name = match?.[1] ?? "";
    if (!match || !isKnown(name)) return [];
    const request = readRequest(name, (match[2] ?? "").trim());
    const error = request ? null : `It was not understood; expected \`${USAGE[name]}\`.`;
    return [{ comment, text: line.trim().slice(0, 200), request, error }];
  });
}
function isEdited(comment) {
  return Date.parse(comment.updatedAt) !== Date.parse(comment.createdAt);
}
function mayCommand(body) {
  return /^\s{0,3}\/[a-z]/m.test(body);
}

// src/domain/commands/standing.ts
function needed(request, config) {
  if (request.name === "tasks") return "write";
  const simple = ["review", "agenda", "help", "wrong"].includes(request.name);
  return simple ? "triage" : config.maintainers;
}
function untilProblem(request, facts, at) {
  if (!("until" in request)) return null;
  const given = Date.parse(at);
  const days = (Date.parse(`${request.until}T23:59:59Z`) - given) / 864e5;
  if (days < 0) return `its date, ${request.until}, lay in the past when it was written.`;
  const limit = facts.config.waivers.days;
  if (days > limit + 1) return `a waiver may run ${limit} days at most (waivers.days).`;
  return null;
}
function problemOf(command, facts) {
  if (isEdited(command.comment)) return "the comment was edited afterwards; write a new one.";
  const { request } = command;
  if (!request) return command.error;
  const { author, createdAt } = command.comment;
  const role = facts.roles[author.toLowerCase()] ?? "none";
  const need = needed(request, facts.config);
  const own = author === facts.author && ["review", "agenda", "help"].includes(request.name);
  if (!own && !atLeast(role, need)) return `it needs the role ${need}; @${author} has ${role}.`;
  return untilProblem(request, facts, createdAt);
}
function weighCommands(facts) {
  const standing = [];
  const refused = [];
  const commands = facts.comments.flatMap(readCommands);
  commands.sort((a, b) => Date.parse(a.comment.createdAt) - Date.parse(b.comment.createdAt));
  for (const command of commands) {
    const why = problemOf(command, facts);
    if (why) refused.push({ command, why });
    else standing.push({ command, request: command.request });
  }
  return { standing, refused };
}
function commandAuthors(comments) {
  const authors = comments.flatMap(readCommands).map((command) => command.comment.author);
  return [...new Set(authors.map((author) => author.toLowerCase()))];
}

// src/domain/record/references.ts
var NAME = "[A-Za-z0-9_.-]{1,100}";
var SHORT = new RegExp(`^(?:(${NAME})/(${NAME}))?#(\\d{1,9})$`);
var URL_FORM = new RegExp(
  `^https://([A-Za-z0-9.:-]{1,253})/(${NAME})/(${NAME})/(?:pull|issues)/(\\d{1,9})(?:[/?#][^\\s]*)?$`
);
function readReference(text, host = "github.com") {
  const word = text.trim().replace(/^[(<[]+|[)>\].,;]+$/g, "");
  const short = SHORT.exec(word);
  if (short) return short[1] ? `${short[1]}/${short[2]}#${short[3]}` : `#${Number(short[3])}`;
  const url = URL_FORM.exec(word);
  if (url && url[1]?.toLowerCase() === host.toLowerCase()) return `${url[2]}/${url[3]}#${url[4]}`;
  return null;
}
function resolveReference(text, repository2) {
  const at = text.lastIndexOf("#");
  return { repository: text.slice(0, at) || repository2, number: Number(text.slice(at + 1)) };
}
function refKey(ref) {
  return `${ref.repository}#${ref.number}`.toLowerCase();
}
function showRef(ref, home) {
  const same2 = ref.repository.toLowerCase() === home.toLowerCase();
  return same2 ? `#${ref.number}` : `${ref.repository}#${ref.number}`;
}

// src/domain/record/change-lines.ts
var MARKER = /^\s*(?:[-*+]|\d{1,3}[.)])?\s*(?:\[([ xX])\]\s*)?/;
var SEPARATOR = /\s+[—–-]\s+|\s*;\s*/;
var OWNER = /(?:^|[\s(:,])(@[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(?:\/[A-Za-z0-9_.-]{1,100})?)/;
var OWNER_ONLY = /^(?:owner:?\s*)?@[A-Za-z0-9/_.-]+[.,]?$/i;
var DUE = /(?:^|\s)due:?\s+(?:by\s+|on\s+)?(\S.*)$/i;
var OPTIONAL = /\s*\(optional\)\s*$/i;
var NOTHING = /^(?:none|nothing|n\/?a|tbd|todo|no response|-+|\.+|\?+)?\.?$/i;
var DECISION = /^no (?:further |other )?changes?(?: (?:is |are )?needed)?(?:$|\s*[:,.—–-]\s*)/i;
function referencesOf(part, host) {
  const words2 = part.split(/[\s,]+|\band\b|&/).filter(Boolean);
  const refs = words2.map((word) => readReference(word, host));
  return words2.length > 0 && refs.every((ref) => ref !== null) ? refs : null;
}
function trailing(part, host) {
  const words2 = part.split(/\s+/);
  const refs = [];
  for (let last = words2.at(-1); last; last = words2.at(-1)) {
    const ref = readReference(last, host);
    if (!ref) break;
    refs.unshift(ref);
    words2.pop();
  }
  return refs.length > 0 ? { text: words2.join(" "), refs } : { text: part, refs };
}
function readChangeLine(line, host = "github.com") {
  const marker = MARKER.exec(line);
  const body = line.slice(marker?.[0].length ?? 0).trim();
  if (NOTHING.test(body)) return null;
  const optional = OPTIONAL.test(body) ? " (optional)" : "";
  const parts = body.replace(OPTIONAL, "").split(SEPARATOR);
  let due = null;
  let unreadDue = null;
  const refs = [];
  const kept = [];
  for (const [index, part] of parts.entries()) {
    const dueMatch = DUE.exec(withoutCode(part));
    const date = dueMatch ? readDate(dueMatch[1].replace(/[.)]+$/, "")) : null;
    if (dueMatch && !date && dueMatch.index === 0) unreadDue ??= part;
    if (dueMatch && date) due ??= date;
    const rest = dueMatch && date ? part.slice(0, dueMatch.index).trim() : part;
    const whole = referencesOf(rest, host);
    const end = index === parts.length - 1 ? trailing(rest, host) : { text: rest, refs: [] };
    refs.push(...whole ?? end.refs);
    const text = whole ? "" : end.text;
    if (text && !OWNER_ONLY.test(text)) kept.push(text);
  }
  return {
    text: kept.join(" \u2014 ") + optional,
    owner: OWNER.exec(withoutCode(body))?.[1] ?? null,
    due,
    refs: [...new Set(refs)],
    done: marker?.[1]?.toLowerCase() === "x",
    unreadDue
  };
}
function isOptional(line) {
  return OPTIONAL.test(line.text);
}
function decisionReason(line) {
  const match = DECISION.exec(line.text);
  const reason2 = match ? line.text.slice(match[0].length).trim() : "";
  return reason2 || null;
}

// src/domain/links/references.ts
var TRAILER = /^\s*(?:[-*]\s+)?\**(incident|contains)s?\**\s*:\**\s*(not\s+)?(.*)$/i;
var BLANK = /^(?:none|n\/?a|no|nil|-*|#?)\.?$/i;
var NAME2 = "[A-Za-z0-9_.-]{1,100}";
var REFERENCE = new RegExp(
  `(?<![\\w/#&-])(?:(${NAME2}/${NAME2})?#(\\d{1,9})|GH-(\\d{1,9}))(?![\\w-])`,
  "g"
);
var LINK = new RegExp(
  `https://[A-Za-z0-9.:-]{1,253}/${NAME2}/${NAME2}/(?:issues|pull)/\\d{1,9}(?!\\w)`,
  "g"
);
var CLOSING = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s+$/i;
function naming(how, written, repository2) {
  return { how, ref: refKey(resolveReference(written, repository2)), text: written };
}
function readTrailer(match, repository2, host) {
  const value = (match[3] ?? "").trim();
  if (BLANK.test(value)) return [];
  const claim = match[1]?.toLowerCase() === "contains" ? "contains" : "trailer";
  const how = match[2] ? "not" : claim;
  const words2 = value.split(/[\s,]+|\band\b/).filter(Boolean);
  const refs = words2.map((word) => readReference(word, host));
  const read = refs.filter((ref) => ref !== null);
  if (read.length > 0 && refs[0]) return read.map((ref) => naming(how, ref, repository2));
  return how === "trailer" ? [{ how, ref: null, text: value.slice(0, 80) }] : [];
}
function readLine(line, repository2, host) {
  const found = [];
  const add = (written, index) => {
    if (!written) return;
    const closing = CLOSING.test(line.slice(Math.max(0, index - 20), index));
    found.push(naming(closing ? "closing" : "plain", written, repository2));
  };
  for (const match of line.matchAll(REFERENCE)) {
    add(match[3] ? `#${match[3]}` : match[0], match.index);
  }
  for (const match of line.matchAll(LINK)) add(readReference(match[0], host), match.index);
  return found;
}
function readNamings(text, repository2, host) {
  return visibleLines(text).flatMap((line) => {
    const trailer = TRAILER.exec(line);
    return trailer ? readTrailer(trailer, repository2, host) : readLine(line, repository2, host);
  });
}
function names(text, ref, repository2, host) {
  return readNamings(text, repository2, host).some(
    (found) => found.ref === ref && found.how !== "not"
  );
}

// src/domain/ledger/reverts.ts
var BY_COMMIT = /\bThis reverts commit ([0-9a-f]{7,40})\b/gi;
var BY_PULL = /^\s*Reverts ((?:[\w.-]{1,100}\/[\w.-]{1,100})?#\d{1,9})\b/gim;
var OWN_NUMBER = /\((#\d{1,9})\)\s*$/;
function revertedPulls(text, repository2) {
  return [...text.matchAll(BY_PULL)].map(
    (match) => refKey(resolveReference(match[1], repository2))
  );
}
function fromCommit(commit, repository2) {
  const own = OWN_NUMBER.exec(commit.message.split("\n", 1)[0] ?? "")?.[1];
  const ids = [commit.sha, ...own ? [refKey(resolveReference(own, repository2))] : []];
  const shas = [...commit.message.matchAll(BY_COMMIT)].map((match) => match[1]);
  const targets = [...shas, ...revertedPulls(commit.message, repository2)];
  return targets.map((target) => ({ ids, target: target.toLowerCase() }));
}
function hits(reversal, ids) {
  return ids.some(
    (id) => id.includes("#") ? id === reversal.target : id.startsWith(reversal.target)
  );
}
function revertOf(ids, commits, pulls, repository2) {
  const reversals = [
    ...commits.flatMap((commit) => fromCommit(commit, repository2)),
    ...pulls.map((pull) => ({
      ids: [pull.ref, ...pull.mergeCommit ? [pull.mergeCommit] : []],
      target: pull.reverts
    }))
  ];
  const standing = (targets, seen) => {
    for (const reversal of reversals) {
      if (seen.has(reversal) || !hits(reversal, targets)) continue;
      if (!standing(reversal.ids, /* @__PURE__ */ new Set([...seen, reversal]))) return reversal;
    }
    return null;
  };
  return standing(ids, /* @__PURE__ */ new Set())?.ids.at(-1) ?? null;
}

// src/domain/ledger/force.ts
function repositoryOf(pull) {
  return resolveReference(pull.ref, "").repository.toLowerCase();
}
function laterCommits(pull, context) {
  return [...context.judged?.commits ?? [], ...pull.comparison?.commits ?? []];
}
function isNamedBy(pull, commits) {
  const number = resolveReference(pull.ref, "").number;
  return commits.some(({ message }) => {
    const picked = /cherry picked from commit ([0-9a-f]{7,40})/i.exec(message)?.[1];
    if (picked && pull.mergeCommit?.startsWith(picked.toLowerCase())) return true;
    return message.includes(`(#${number})`);
  });
}
function mergedToDefault(pull, context) {
  const branch = context.evidence.defaultBranches[repositoryOf(pull)];
  if (branch === pull.base) return null;
  const { status } = pull.comparison ?? {};
  if (status === "ahead" || status === "identical") return null;
  return `is merged to ${pull.base}, not to the default branch ${branch ?? "(unknown)"}`;
}
function notContained(pull, context, files) {
  const { judged } = context;
  const elsewhere = judged && repositoryOf(pull) !== judged.repository.toLowerCase();
  if (!judged || elsewhere || files.length > 0 && files.every((file) => file === CONFIG_PATH)) {
    return mergedToDefault(pull, context);
  }
  if (judged.commits.some((commit) => commit.sha === pull.mergeCommit)) return null;
  const { comparison } = pull;
  if (comparison?.status === "ahead" || comparison?.status === "identical") return null;
  if (isNamedBy(pull, laterCommits(pull, context))) return null;
  if (!comparison) return `is merged, but whether ${judged.head} contains it could not be read`;
  return `is merged to ${pull.base}, but ${judged.head} does not contain it`;
}
function notInForce(pull, context, files) {
  const missing = notContained(pull, context, files);
  if (missing) return missing;
  const commits = laterCommits(pull, context);
  const shas = new Set(commits.map((commit) => commit.sha));
  const branch = context.evidence.defaultBranches[repositoryOf(pull)];
  const reverts = context.evidence.reverts.filter(
    (revert2) => context.judged && pull.comparison?.complete ? revert2.mergeCommit !== null && shas.has(revert2.mergeCommit) : revert2.base === branch
  );
  const ids = [pull.ref.toLowerCase(), ...pull.mergeCommit ? [pull.mergeCommit] : []];
  const revert = revertOf(ids, commits, reverts, repositoryOf(pull));
  return revert ? `was reverted by ${revert.length === 40 ? revert.slice(0, 7) : revert}` : null;
}

// src/domain/config/globs.ts
var MOST_ALTERNATIVES = 64;
function expand(pattern) {
  const open = pattern.lastIndexOf("{");
  const close = pattern.indexOf("}", open);
  if (open < 0 || close < 0) return [pattern];
  const [before, after] = [pattern.slice(0, open), pattern.slice(close + 1)];
  const choices = pattern.slice(open + 1, close).split(",");
  return choices.flatMap((choice) => expand(before + choice + after)).slice(0, MOST_ALTERNATIVES);
}
function matchesSegment(text, pattern) {
  let [at, from, star, mark] = [0, 0, -1, 0];
  while (at < text.length) {
    if (from < pattern.length && (pattern[from] === "?" || pattern[from] === text[at])) {
      at += 1;
      from += 1;
    } else if (pattern[from] === "*") {
      star = from;
      mark = at;
      from += 1;
    } else if (star >= 0) {
      mark += 1;
      at = mark;
      from = star + 1;
    } else return false;
  }
  while (pattern[from] === "*") from += 1;
  return from === pattern.length;
}
function matchesSegments(path, pattern) {
  let row2 = path.map(() => false);
  row2.push(true);
  for (const segment2 of [...pattern].reverse()) {
    const next = new Array(path.length + 1).fill(false);
    for (let at = path.length; at >= 0; at -= 1) {
      next[at] = segment2 === "**" ? row2[at] === true || at < path.length && next[at + 1] === true : at < path.length && row2[at + 1] === true && matchesSegment(path[at], segment2);
    }
    row2 = next;
  }
  return row2[0] === true;
}
function matchesAny(path, patterns) {
  const segments = path.split("/");
  return patterns.some(
    (pattern) => expand(pattern).some((one) => {
      const parts = one.split("/");
      const below = parts.at(-1) === "**" ? [...parts.slice(0, -1), "*", "**"] : parts;
      return matchesSegments(segments, one === "**" ? parts : below);
    })
  );
}

// src/domain/ledger/match.ts
function pathsOf(kind, config) {
  return kind === "eval" || kind === "gate" ? config.changes[kind].paths : null;
}
function matchingFiles(files, kind, config) {
  const patterns = pathsOf(kind, config);
  return files.filter((file) => file.additions > 0 && file.status !== "removed").map((file) => file.path).filter((path) => patterns === null || matchesAny(path, patterns));
}

// src/domain/ledger/land.ts
var TRAINING = /\breviewer[- ]training\b/i;
function show(key, context) {
  return showRef(resolveReference(key, context.repository), context.repository);
}
function judgePull(pull, kind, context) {
  const no = (why) => ({ files: [], why });
  if (!pull.mergedAt) {
    return no(pull.state === "open" ? "is not merged yet" : "was closed without being merged");
  }
  if (Date.parse(pull.mergedAt) < Date.parse(context.detectedAt)) {
    return no("was merged before the incident was detected");
  }
  if (!pull.files) return no("is merged, but its files could not be read");
  const files = matchingFiles(pull.files, kind, context.config);
  if (!pull.filesComplete) return no("changes more files than GitHub lists, so it does not count");
  if (files.length === 0) {
    const paths2 = pathsOf(kind, context.config);
    const expected = paths2 ? `; ${kind} paths are ${paths2.map((p) => `\`${p}\``).join(", ")}` : "";
    const where = paths2 ? `adds no line on ${kind === "eval" ? "an" : "a"} ${kind} path` : "adds no line";
    return no(`is merged, but ${where}${expected}`);
  }
  return { files, why: notInForce(pull, context, files) };
}
function fromPull(pull, files) {
  const { author, mergedAt, url, ref } = pull;
  return { how: "pull", by: author, at: mergedAt, url, ref, files: files.slice(0, 5) };
}
function tryPulls(pulls, kind, context) {
  const explanations = [];
  for (const pull of pulls) {
    const { files, why } = judgePull(pull, kind, context);
    if (!why) return { evidence: fromPull(pull, files), explanations: [] };
    explanations.push(`${show(pull.ref, context)} ${why}.`);
  }
  return { evidence: null, explanations };
}
function tryHere(here, kind, context) {
  for (const pull of here) {
    const files = matchingFiles(pull.files, kind, context.config).slice(0, 5);
    if (files.length === 0) continue;
    return { how: "here", by: pull.author, at: null, url: pull.url, ref: pull.ref, files };
  }
  return null;
}
function tryIssue(key, kind, context) {
  const issue2 = context.evidence.issues.find((found) => found.ref.toLowerCase() === key);
  if (!issue2) return null;
  const who = show(issue2.ref, context);
  if (kind === "eval" || kind === "gate") {
    const why = `${who} is an issue; ${kind} changes land by a merged pull request.`;
    return { evidence: null, explanations: [why] };
  }
  if (!issue2.completed) {
    const why = `${who} is ${issue2.state === "open" ? "open" : "closed as not planned"}.`;
    return { evidence: null, explanations: [why] };
  }
  const evidence = {
    how: "issue",
    by: null,
    at: null,
    url: issue2.url,
    ref: issue2.ref,
    files: []
  };
  return { evidence, explanations: [] };
}
function tryReference(key, kind, context) {
  if (key === context.ref) {
    const why2 = `${show(key, context)} is this incident itself and proves nothing.`;
    return { evidence: null, explanations: [why2] };
  }
  const own = (context.judged?.here ?? []).filter((here2) => here2.ref === key);
  const here = tryHere(own, kind, context);
  if (here) return { evidence: here, explanations: [] };
  const pull = context.evidence.pulls.find((found) => found.ref.toLowerCase() === key);
  if (pull) return tryPulls([pull], kind, context);
  const unread2 = context.evidence.unread.find((found) => found.what.toLowerCase() === key);
  const why = unread2 ? `could not be read (${unread2.why})` : "was not looked up";
  return tryIssue(key, kind, context) ?? {
    evidence: null,
    explanations: [`${show(key, context)} ${why}.`]
  };
}
function tryMentions(line, kind, context) {
  if (line && TRAINING.test(line.text)) return { evidence: null, explanations: [] };
  if (kind !== "eval" && kind !== "gate") return { evidence: null, explanations: [] };
  const { repository: repository2, host } = context;
  const naming2 = context.evidence.pulls.filter((pull) => {
    const home = resolveReference(pull.ref, repository2).repository;
    return pull.mergedAt && names(`${pull.title}
${pull.body}`, context.ref, home, host);
  });
  const merged = tryPulls(naming2, kind, context);
  if (merged.evidence) return merged;
  const judged = context.judged;
  const here = (judged?.here ?? []).filter(
    (pull) => names(pull.text, context.ref, judged?.repository ?? repository2, host)
  );
  const evidence = tryHere(here, kind, context);
  return evidence ? { evidence, explanations: [] } : merged;
}
function landLine(line, kind, context) {
  if (!line || line.refs.length === 0) return tryMentions(line, kind, context);
  const explanations = [];
  for (const written of line.refs) {
    const key = refKey(resolveReference(written, context.repository));
    const outcome = tryReference(key, kind, context);
    if (outcome.evidence) return outcome;
    explanations.push(...outcome.explanations);
  }
  return { evidence: null, explanations };
}

// src/domain/form/definition.ts
var CLASSES = [
  "Instruction failure",
  "Tool selection failure",
  "Tool argument failure",
  "Retrieval or evidence failure",
  "Approval boundary failure",
  "Workflow routing failure",
  "Escalation failure",
  "Cost-control failure",
  "Latency or timeout failure",
  "Release-process failure"
];
var YES_NO = ["Yes", "No", "Unknown"];
var LINE = "what is to change \u2014 @owner \u2014 #45 \u2014 due 2026-12-01";
var SECTIONS = [
  {
    id: "severity",
    key: "severity",
    label: "Severity",
    part: "first",
    shape: "option",
    options: ["SEV1", "SEV2", "SEV3", "SEV4"],
    help: "Your best guess now; a maintainer can correct it.",
    example: "SEV2"
  },
  {
    id: "affected_workflow",
    key: "affectedWorkflow",
    label: "Affected workflow",
    part: "first",
    shape: "text",
    line: true,
    help: "Which workflow of which agent.",
    example: "Refunds: agent drafts and sends refund decisions"
  },
  {
    id: "detected_at",
    key: "detectedAt",
    label: "Detected at",
    part: "first",
    shape: "date",
    line: true,
    help: "Date and time with zone; without a zone it is read as UTC.",
    example: "2026-03-14 02:10 UTC"
  },
  {
    id: "detection_source",
    key: "detectionSource",
    label: "Detection source",
    part: "first",
    shape: "option",
    options: ["User", "Operator", "Dashboard", "Alert", "Review queue"],
    help: "Who or what noticed first.",
    example: "Alert"
  },
  {
    id: "impact",
    key: "impact",
    label: "Customer or operator impact",
    part: "first",
    shape: "text",
    help: "Who was affected, how many, how badly.",
    example: "41 customers were refunded twice, 6,300 EUR in all"
  },
  {
    id: "containment",
    key: "containment",
    label: "Containment action",
    part: "facts",
    shape: "text",
    help: "What stopped the damage, and when.",
    example: "Refund tool switched off at 02:40 UTC"
  },
  {
    id: "run_ids",
    key: "runIds",
    label: "Run IDs",
    part: "facts",
    shape: "list",
    help: "Runs, traces or sessions, one a line or separated by commas.",
    example: "run-8841, run-8847"
  },
  {
    id: "workflow_step",
    key: "workflowStep",
    label: "Workflow step",
    part: "facts",
    shape: "text",
    line: true,
    help: "The exact step in which it happened.",
    example: "issue_refund, after the policy look-up"
  },
  {
    id: "timeline",
    key: "timeline",
    label: "Timeline",
    part: "facts",
    shape: "text",
    help: "Times and what was observed, one a line.",
    example: "02:10 first double refund\n02:31 support notices\n02:40 tool off"
  },
  {
    id: "agent_version",
    key: "agentVersion",
    label: "Agent version",
    part: "facts",
    shape: "text",
    line: true,
    help: "The exact version or commit that ran.",
    example: "refund-agent 4.2.1"
  },
  {
    id: "model_lane",
    key: "modelLane",
    label: "Model lane",
    part: "facts",
    shape: "text",
    line: true,
    help: "Provider, model and route that served the runs.",
    example: "primary lane, vendor-model-2026-02-01"
  },
  {
    id: "tool_configuration",
    key: "toolConfiguration",
    label: "Tool configuration",
    part: "facts",
    shape: "text",
    help: "Tools the agent held, with schema versions and limits.",
    example: "issue_refund schema v7, limit 500 EUR"
  },
  {
    id: "approval_policy",
    key: "approvalPolicy",
    label: "Approval policy",
    part: "facts",
    shape: "text",
    help: "What needed whose approval at that time.",
    example: "Refunds above 500 EUR need a team lead (policy refunds-3)"
  },
  {
    id: "release_changes",
    key: "releaseChanges",
    label: "Release or configuration changes",
    part: "facts",
    shape: "text",
    help: "What was changed before it began, with links.",
    example: "#431 prompt 18, merged 2026-03-13"
  },
  {
    id: "incident_id",
    key: "incidentId",
    label: "Incident ID",
    part: "facts",
    shape: "text",
    line: true,
    help: "Your tracker's id; blank means this issue.",
    example: "INC-2026-031"
  },
  {
    id: "what_failed",
    key: "whatFailed",
    label: "What failed",
    part: "review",
    shape: "text",
    help: "Observable behaviour of the system, not of the model.",
    example: "issue_refund was called twice for one order id"
  },
  {
    id: "primary_class",
    key: "primaryClass",
    label: "Primary failure class",
    part: "review",
    shape: "option",
    options: CLASSES,
    help: "Exactly one: the failure of the system that this was first of all.",
    example: "Tool argument failure"
  },
  {
    id: "secondary_classes",
    key: "secondaryClasses",
    label: "Secondary failure classes",
    part: "review",
    shape: "options",
    options: CLASSES,
    help: "Other classes that took part, if any.",
    example: "Approval boundary failure, Escalation failure"
  },
  {
    id: "trigger_kind",
    key: "triggerKind",
    label: "Trigger kind",
    part: "review",
    shape: "option",
    options: [
      "Prompt version",
      "Tool schema",
      "Model lane",
      "Retrieval corpus",
      "Workload",
      "User input",
      "Other"
    ],
    help: "What sort of event started it.",
    example: "Prompt version"
  },
  {
    id: "trigger",
    key: "trigger",
    label: "Trigger",
    part: "review",
    shape: "text",
    help: "What started the incident: an event or a change, not a missing safeguard.",
    example: "Prompt 18 was deployed on 13 March and dropped the order-id instruction"
  },
  {
    id: "failed_control_kind",
    key: "failedControlKind",
    label: "Failed control kind",
    part: "review",
    shape: "option",
    options: [
      "Eval",
      "Canary",
      "Approval policy",
      "Alert",
      "Logging",
      "Fallback lane",
      "Incident owner",
      "Other"
    ],
    help: "What sort of safeguard should have contained it.",
    example: "Eval"
  },
  {
    id: "failed_control",
    key: "failedControl",
    label: "Failed control",
    part: "review",
    shape: "text",
    help: "The safeguard that should have contained it and did not.",
    example: "No eval covers a repeated refund for one order; the tool has no idempotency check"
  },
  {
    id: "missing_evidence",
    key: "missingEvidence",
    label: "Missing evidence",
    part: "review",
    shape: "text",
    help: "What you needed to know and could not find out.",
    example: "Tool-call arguments were not in the traces"
  },
  {
    id: "missed_eval",
    key: "missedEval",
    label: "Which eval should have caught it",
    part: "review",
    shape: "text",
    help: "An existing suite, or the one that does not exist yet.",
    example: "refunds/regression: has no case with a repeated order id"
  },
  {
    id: "missed_alert",
    key: "missedAlert",
    label: "Which alert should have surfaced it",
    part: "review",
    shape: "text",
    help: "An existing alert, or the one that does not exist yet.",
    example: "Refunds per order above 1 within 10 minutes"
  },
  {
    id: "urgent",
    key: "urgent",
    label: "Should it have been urgent?",
    part: "review",
    shape: "option",
    options: YES_NO,
    help: "Should somebody have been paged?",
    example: "Yes"
  },
  {
    id: "first_signal",
    key: "firstSignal",
    label: "First metric or event that changed",
    part: "review",
    shape: "text",
    help: "The earliest trace of it that could be measured.",
    example: "refund_count by order, 02:10 UTC"
  },
  {
    id: "examples",
    key: "examples",
    label: "Did the alert carry enough examples to act?",
    part: "review",
    shape: "option",
    options: [...YES_NO, "No alert fired"],
    help: "Could the person who got it act on what it showed?",
    example: "No alert fired"
  },
  {
    id: "owner_obvious",
    key: "ownerObvious",
    label: "Was the owner obvious?",
    part: "review",
    shape: "option",
    options: YES_NO,
    help: "Did everybody know who had to act?",
    example: "Yes"
  },
  {
    id: "eval_assets",
    key: "evalAssets",
    label: "Eval assets to add",
    part: "changes",
    shape: "options",
    options: [
      "Exact run in the regression set",
      "Synthetic version in a release gate",
      "Tool-selection test",
      "Approval-boundary test",
      "Retrieval-evidence case",
      "Reviewer-training example"
    ],
    help: "What protects the class of failure, not only this one run.",
    example: "Exact run in the regression set, Synthetic version in a release gate"
  },
  {
    id: "eval_changes",
    key: "evalChanges",
    label: "Eval changes",
    part: "changes",
    shape: "changes",
    help: `One line each: ${LINE}`,
    example: "- [ ] Repeated-refund case in evals/refunds \u2014 @acme/agents \u2014 #45 \u2014 due 2026-12-01"
  },
  {
    id: "eval_proves",
    key: "evalProves",
    label: "What the eval proves and does not prove",
    part: "changes",
    shape: "text",
    help: "What a pass lets you believe, and what it does not.",
    example: "Proves: one order is refunded once. Does not prove: that the amount is right."
  },
  {
    id: "gate_change_kinds",
    key: "gateChangeKinds",
    label: "Release gate change kinds",
    part: "changes",
    shape: "options",
    options: [
      "Canary threshold",
      "Stricter approval for an action class",
      "Mandatory eval pass",
      "Release notes for model routes",
      "Rollback metadata",
      "Freeze rule"
    ],
    help: "What the next rollout has to pass that this one did not.",
    example: "Mandatory eval pass"
  },
  {
    id: "gate_changes",
    key: "gateChanges",
    label: "Release gate changes",
    part: "changes",
    shape: "changes",
    help: `One line each: ${LINE}`,
    example: "- [ ] Refund evals are a required check \u2014 @acme/release \u2014 #46 \u2014 due 2026-12-01"
  },
  {
    id: "alert_changes",
    key: "alertChanges",
    label: "Alert or sampling changes",
    part: "changes",
    shape: "changes",
    help: `One line each: ${LINE}`,
    example: "- [ ] Page on a second refund for one order \u2014 @acme/sre \u2014 due 2026-12-01"
  },
  {
    id: "evidence_tasks",
    key: "evidenceTasks",
    label: "Logging and tracing tasks",
    part: "changes",
    shape: "changes",
    help: `One line each: ${LINE}`,
    example: "- [ ] Run IDs: record gen_ai.conversation.id on each run \u2014 @acme/platform"
  },
  {
    id: "other_actions",
    key: "otherActions",
    label: "Other corrective actions",
    part: "changes",
    shape: "changes",
    help: "Kept and shown, never owed.",
    example: "- [ ] Write to the affected customers \u2014 @dana"
  },
  {
    id: "release_decision",
    key: "releaseDecision",
    label: "Release decision",
    part: "changes",
    shape: "option",
    options: ["Ship", "Hold", "Roll back", "Collect more evidence"],
    help: "What the review decides about the next rollout.",
    example: "Hold"
  }
];
var BY_KEY = new Map(SECTIONS.map((section) => [section.key, section]));
function sectionOf(key) {
  const section = BY_KEY.get(key);
  if (!section) throw new Error(`no section for the key ${key}`);
  return section;
}

// src/domain/record/declared.ts
var UNKNOWN = /^\W{0,3}(?:unknown|not recorded)\b/i;
function isDeclaredUnknown(record2, key) {
  return UNKNOWN.test(record2.sources[key]?.raw ?? "");
}
function hasEvidenceTask(record2, key) {
  const label = sectionOf(key).label.toLowerCase();
  return record2.evidenceTasks.some((line) => line.text.toLowerCase().includes(label));
}
function isAnswered(record2, key) {
  if (isDeclaredUnknown(record2, key)) return hasEvidenceTask(record2, key);
  const value = record2[key];
  return Array.isArray(value) ? value.length > 0 : value !== null;
}

// src/domain/ledger/owed.ts
function detectionGaps(record2) {
  const gaps = [];
  const byPeople = record2.detectionSource === "User" || record2.detectionSource === "Operator";
  if (record2.urgent === "Yes" && byPeople) {
    gaps.push(`it was urgent, but ${record2.detectionSource?.toLowerCase()}s found it`);
  }
  if (record2.examples === "No") gaps.push("the alert did not carry enough examples to act");
  if (record2.examples === "No alert fired") gaps.push("no alert fired");
  if (record2.ownerObvious === "No") gaps.push("the owner was not obvious");
  return gaps;
}
function declaredUnknowns(record2) {
  return SECTIONS.filter(
    (section) => section.part !== "review" && isDeclaredUnknown(record2, section.key)
  ).map((section) => section.label);
}
function owedKinds(record2, serious) {
  return {
    eval: serious,
    gate: serious,
    alert: serious && (detectionGaps(record2).length > 0 || record2.alertChanges.length > 0),
    evidence: serious && (declaredUnknowns(record2).length > 0 || record2.evidenceTasks.length > 0)
  };
}

// src/domain/ledger/build.ts
var LINES = {
  eval: "evalChanges",
  gate: "gateChanges",
  alert: "alertChanges",
  evidence: "evidenceTasks"
};
function linesOf(record2, kind) {
  return record2[LINES[kind]];
}
function waiverOf(what, context) {
  const waivers = context.commands.flatMap(({ request, command }) => {
    if (request.name !== "waive" || request.kind !== what) return [];
    const { author, url } = command.comment;
    return [{ by: author, until: request.until, reason: request.reason, url }];
  });
  const standing = waivers.filter((waiver) => context.now <= `${waiver.until}T23:59:59.999Z`);
  return standing.sort((a, b) => b.until.localeCompare(a.until))[0] ?? null;
}
function attestationOf(line, kind, context) {
  const keys = (line?.refs ?? []).map((ref) => refKey(resolveReference(ref, context.repository)));
  for (const { request, command } of [...context.commands].reverse()) {
    if (request.name !== "attest" || request.kind !== kind) continue;
    const written = readReference(request.url, context.host);
    const ref = written ? refKey(resolveReference(written, context.repository)) : null;
    if (keys.length > 0 && !(ref && keys.includes(ref))) continue;
    const { author, createdAt } = command.comment;
    return { how: "attestation", by: author, at: createdAt, url: request.url, ref, files: [] };
  }
  return null;
}
function entryOf(line, kind, context) {
  const decision = line !== null && decisionReason(line) !== null;
  const attested = attestationOf(line, kind, context);
  const outcome = decision ? { evidence: null, explanations: [] } : landLine(line, kind, context);
  const evidence = outcome.evidence ?? attested;
  const waiver = evidence ? null : waiverOf(kind, context);
  const open = line ? "planned" : "missing";
  const by = evidence?.by ? `@${evidence.by}` : null;
  return {
    kind,
    text: line?.text ?? "",
    owner: line?.owner ?? by,
    due: line?.due ?? null,
    refs: line?.refs ?? [],
    done: line?.done ?? false,
    status: evidence ? "landed" : waiver ? "waived" : open,
    owed: line === null || !isOptional(line),
    decision: !decision ? "none" : evidence ? "confirmed" : "awaiting",
    evidence,
    waiver,
    explanations: evidence ? [] : outcome.explanations
  };
}
function isSettled(entry) {
  return entry.status === "landed" || entry.status === "waived";
}
function buildLedger(record2, context) {
  const owed = owedKinds(record2, context.serious);
  const entries = [];
  const kinds = {};
  for (const kind of CHANGE_KINDS) {
    const own = linesOf(record2, kind).map((line) => entryOf(line, kind, context));
    if (owed[kind] && !own.some((entry) => entry.owed)) own.push(entryOf(null, kind, context));
    for (const entry of own) entry.owed &&= owed[kind];
    const confirmed = own.some((entry) => entry.decision === "confirmed");
    const settled = confirmed || own.every((entry) => !entry.owed || isSettled(entry));
    kinds[kind] = { owed: owed[kind], settled };
    entries.push(...own);
  }
  return { entries, kinds };
}
function isLearned(ledger) {
  return CHANGE_KINDS.every((kind) => !ledger.kinds[kind].owed || ledger.kinds[kind].settled);
}

// src/domain/form/compile.ts
import { load } from "js-yaml";

// src/domain/text/nearest.ts
function distance(a, b) {
  let row2 = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = row2[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substitution, row2[j] + 1, next[j - 1] + 1));
    }
    row2 = next;
  }
  return row2[b.length];
}
function nearest(word, candidates) {
  const typed = word.trim().toLowerCase().slice(0, 60);
  if (!typed) return null;
  let best = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const name = candidate.toLowerCase().slice(0, 60);
    const apart = name.startsWith(typed) ? 1 : distance(typed, name);
    if (apart < least && apart <= Math.max(1, Math.max(typed.length, name.length) * 0.4)) {
      least = apart;
      best = candidate;
    }
  }
  return best;
}

// src/domain/form/options.ts
var MOST_PIECES = 500;
var MOST_CHARACTERS = 300;
var MARKER2 = /^\s*(?:[-*+•]\s+|\d{1,3}[.)]\s+)?(?:\[([ xX])\]\s+)?/;
function looseOption(text) {
  return text.normalize("NFKC").toLowerCase().replace(MARKER2, "").replace(/[`*_"'\u200B-\u200D\uFEFF]/g, "").replace(/[\s\u2010-\u2015-]+/g, "").replace(/[.;]+$/, "").replace(/(.)failure$/, "$1");
}
function optionIndex(options) {
  const loose = /* @__PURE__ */ new Map();
  for (const option of options) {
    const key = looseOption(option);
    loose.set(key, loose.has(key) && loose.get(key) !== option ? null : option);
  }
  const commas = Math.max(0, ...options.map((option) => option.split(",").length - 1));
  return { exact: new Map(options.map((option) => [option, option])), loose, commas };
}
function findOption(text, index) {
  const trimmed = text.trim();
  const exact = index.exact.get(trimmed);
  if (exact !== void 0 || trimmed.length > MOST_CHARACTERS) return exact ?? null;
  return index.loose.get(looseOption(trimmed)) ?? null;
}
function segment(line, index) {
  const pieces = line.split(/,|;/, MOST_PIECES + 1);
  if (pieces.length > MOST_PIECES) return { options: [], unknown: [line], ambiguous: false };
  const whole = findOption(line, index);
  const steps = [];
  steps[pieces.length] = { cost: 0, ways: 1, next: pieces.length, option: null };
  for (let at = pieces.length - 1; at >= 0; at -= 1) {
    const skip = steps[at + 1];
    const empty = !pieces[at].trim();
    let best = { ...skip, cost: skip.cost + (empty ? 0 : 1), next: at + 1, option: null };
    for (let end = at + 1; end <= Math.min(pieces.length, at + 1 + index.commas); end += 1) {
      const option = findOption(pieces.slice(at, end).join(","), index);
      const rest = steps[end];
      if (!option || rest.cost > best.cost) continue;
      const tie = best.option !== null && rest.cost === best.cost;
      best = { cost: rest.cost, ways: tie ? best.ways + rest.ways : rest.ways, next: end, option };
    }
    steps[at] = best;
  }
  const chosen = { options: [], unknown: [], ambiguous: steps[0].ways > 1 };
  for (let at = 0; at < pieces.length; at = steps[at].next) {
    const { option } = steps[at];
    if (option) chosen.options.push(option);
    else if (pieces[at].trim()) chosen.unknown.push(pieces[at].trim());
  }
  if (whole && chosen.options.length === 1) chosen.options = [whole];
  return chosen;
}
function chooseOptions(text, index) {
  const all = { options: [], unknown: [], ambiguous: false };
  for (const line of text.split("\n")) {
    const marker = MARKER2.exec(line);
    if (!line.trim() || marker?.[1] === " ") continue;
    const chosen = segment(line.slice(marker?.[0].length ?? 0), index);
    all.options.push(...chosen.options);
    all.unknown.push(...chosen.unknown);
    all.ambiguous ||= chosen.ambiguous;
  }
  return { ...all, options: [...new Set(all.options)] };
}
function unknownOption(words2, options) {
  const shown = words2.slice(0, 5).map((word) => `\u201C${word.slice(0, 60)}\u201D`);
  const near = nearest(words2[0] ?? "", options);
  const hint = near ? ` Did you mean \u201C${near}\u201D?` : "";
  const is = words2.length === 1 ? "is no option" : "are no options";
  return `${shown.join(", ")} ${is}.${hint} The options are: ${options.join(" \xB7 ")}`;
}

// src/domain/form/compile.ts
var PLAIN = /^[!-~]+(?: [!-~]+)*$/;
function tidyLabel(label) {
  if (PLAIN.test(label)) return label;
  return label.normalize("NFC").replace(/[\u200B-\u200D\u2060\uFEFF]/g, "").replace(/\s+/g, " ").trim();
}
function looseLabel(label) {
  const tidy = tidyLabel(label);
  if (!/[*_`:]/.test(tidy)) return tidy.toLowerCase();
  return tidy.replace(/^[*_`]+|[*_`]+$/g, "").replace(/\s*:$/, "").replace(/[*_`]+$/, "").toLowerCase();
}
function indexBy(fields, label) {
  const index = /* @__PURE__ */ new Map();
  for (const [position, field] of fields.entries()) {
    const key = label(field);
    index.set(key, [...index.get(key) ?? [], position]);
  }
  return index;
}
function compileFields(fields) {
  return {
    fields,
    exact: indexBy(fields, (field) => tidyLabel(field.label)),
    loose: indexBy(fields, (field) => looseLabel(field.label))
  };
}
function textOf(value) {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}
function property(value, name) {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name) ? value[name] : void 0;
}
function typeOf(type, attributes) {
  if (type === "checkboxes") return "checkboxes";
  if (type === "dropdown")
    return property(attributes, "multiple") === true ? "multiple" : "dropdown";
  return type === "textarea" && textOf(property(attributes, "render")) ? "rendered" : "text";
}
function readField(element) {
  const type = textOf(property(element, "type"));
  const attributes = property(element, "attributes");
  const label = tidyLabel(textOf(property(attributes, "label")));
  if (!type || type === "markdown" || !label) return [];
  const given = property(attributes, "options");
  const options = (Array.isArray(given) ? given : []).map((option) => tidyLabel(textOf(property(option, "label") ?? option))).filter(Boolean);
  const key = textOf(property(element, "id")) || `L:${label}`;
  const kind = typeOf(type, attributes);
  const line = kind !== "rendered" && !["textarea", "upload"].includes(type);
  return [{ key, label, type: kind, line, options, index: optionIndex(options) }];
}
function compileForm(yaml) {
  let document;
  try {
    document = load(yaml);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.split("\n", 1)[0] : String(cause);
    throw new Error(`The issue form is not valid YAML: ${why}`, { cause });
  }
  const body = property(document, "body");
  if (!Array.isArray(body)) {
    throw new Error(
      `The issue form has no list of fields. Expected a key "body" with a list, such as "body: [{type: input, id: x, attributes: {label: X}}]"; got ${document === null ? "an empty document" : typeof body}.`
    );
  }
  return compileFields(body.flatMap(readField));
}
var SHAPE_TYPES = {
  option: "dropdown",
  options: "multiple",
  text: "text",
  date: "text",
  list: "text",
  changes: "text"
};
function compileSections(sections) {
  return compileFields(
    sections.map((section) => ({
      key: section.id,
      label: section.label,
      type: SHAPE_TYPES[section.shape],
      line: section.line === true || section.shape.startsWith("option"),
      options: section.options ?? [],
      index: optionIndex(section.options ?? [])
    }))
  );
}

// src/domain/form/align.ts
var NO_RESPONSE = /^[*_]?no response[*_]?$/i;
function firstWords(scan2, heading) {
  for (let at = heading.line + 1; at <= heading.line + 3; at += 1) {
    const line = scan2.lines[at]?.trim();
    if (line) return line;
  }
  return "";
}
function fits(field, words2) {
  if (NO_RESPONSE.test(words2)) return true;
  if (field.type === "checkboxes") return /^[-*+] \[[ xX]\]/.test(words2);
  if (field.type === "rendered") return words2.startsWith("```") || words2.startsWith("~~~");
  if (field.type === "text") return false;
  const first = field.type === "multiple" ? words2.split(",", 1)[0] : words2;
  return findOption(first ?? "", field.index) !== null;
}
function contestedHeadings(headings) {
  const first = /* @__PURE__ */ new Map();
  const contested = /* @__PURE__ */ new Set();
  for (const heading of headings) {
    const label = looseLabel(heading.text);
    const other = first.get(label);
    if (!other) first.set(label, heading);
    else contested.add(other).add(heading);
  }
  return contested;
}
function candidatesOf(form, scan2) {
  const contested = contestedHeadings(scan2.headings);
  return scan2.headings.flatMap((heading) => {
    const exact = heading.level === 3 ? form.exact.get(tidyLabel(heading.text)) : void 0;
    const fields = exact ?? form.loose.get(looseLabel(heading.text));
    if (!fields) return [];
    const blank = (at) => !scan2.lines[at]?.trim();
    let score = exact ? 1e3 : heading.level === 3 ? 800 : 500;
    if (blank(heading.line - 1)) score += 1;
    if (blank(heading.line + 1)) score += 1;
    const words2 = contested.has(heading) ? firstWords(scan2, heading) : "";
    if (words2 && fields.some((field) => fits(form.fields[field], words2))) score += 10;
    return [{ heading, fields, score }];
  });
}
function bestChain(candidates, fieldCount) {
  const ending = new Array(fieldCount).fill(null);
  for (const [index, candidate] of candidates.entries()) {
    for (const field of [...candidate.fields].reverse()) {
      let previous = null;
      for (let before = 0; before < field; before += 1) {
        const chain = ending[before];
        if (chain && chain.score > (previous?.score ?? 0)) previous = chain;
      }
      const score = candidate.score + (previous?.score ?? 0);
      if (score > (ending[field]?.score ?? 0)) {
        ending[field] = { score, candidate: index, previous, field };
      }
    }
  }
  let best = null;
  for (const chain of ending) if (chain && chain.score > (best?.score ?? 0)) best = chain;
  return best;
}
function words(label) {
  return new Set(looseLabel(label).match(/[\p{L}\p{N}]+/gu) ?? []);
}
function isSimilar(a, b) {
  const [left, right] = [words(a), words(b)];
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared > 0 && shared / Math.max(left.size, right.size) >= 0.6;
}
function findRenamed(form, scan2, placed) {
  const taken = new Set(placed.map(({ field }) => field));
  const missing = form.fields.flatMap((_, field) => taken.has(field) ? [] : [field]);
  const found = [];
  for (const field of missing.slice(0, 100)) {
    const before = placed.findLast((other) => other.field < field)?.heading.line ?? -1;
    const after = placed.find((other) => other.field > field)?.heading.line ?? scan2.lines.length;
    const label = form.fields[field].label;
    const heading = scan2.headings.filter(({ line, level }) => level === 3 && line > before && line < after).slice(0, 50).find((other) => isSimilar(other.text, label));
    const used = [...placed, ...found].some((other) => other.heading === heading);
    if (heading && !used) found.push({ heading, field, renamed: true });
  }
  return found;
}
function align(form, scan2) {
  const candidates = candidatesOf(form, scan2);
  const placed = [];
  for (let at = bestChain(candidates, form.fields.length); at; at = at.previous) {
    const { heading } = candidates[at.candidate];
    placed.push({ heading, field: at.field, renamed: false });
  }
  const inOrder = placed.reverse();
  const taken = new Set(inOrder.map(({ field }) => field));
  const lines = new Set(inOrder.map(({ heading }) => heading.line));
  const moved = [];
  for (const { heading, fields } of candidates) {
    const field = fields.find((position) => !taken.has(position));
    if (field === void 0 || lines.has(heading.line)) continue;
    taken.add(field);
    moved.push({ heading, field, renamed: false });
  }
  const byLine = (a, b) => a.heading.line - b.heading.line;
  const all = [...inOrder, ...moved];
  const renamed = moved.length === 0 ? findRenamed(form, scan2, inOrder) : [];
  return [...all, ...renamed].sort(byLine);
}

// src/domain/form/answer.ts
var NO_RESPONSE2 = /^[*_]{0,2}no response[*_]{0,2}\.?$/i;
var OPENING = /^ {0,3}(`{3,}|~{3,})[^`\n]*$/;
function unfence(raw) {
  const lines = raw.split("\n");
  const mark = OPENING.exec(lines[0] ?? "")?.[1];
  const last = lines.at(-1)?.trim() ?? "";
  const closed = mark && lines.length > 1 && last.startsWith(mark) && last === last[0]?.repeat(last.length);
  return closed ? lines.slice(1, -1).join("\n") : raw;
}
function readOne(field, raw) {
  const whole = findOption(raw, field.index);
  if (whole) return { state: "answered", value: whole };
  const { options, unknown, ambiguous } = chooseOptions(raw, field.index);
  const [first] = options;
  if (options.length > 1 || ambiguous) {
    const message2 = `More than one option is given (${options.join(", ")}); leave one.`;
    return { state: "ambiguous", value: null, problem: { kind: "ambiguous", message: message2 } };
  }
  const line = raw.split("\n", 1)[0] ?? "";
  if (first && findOption(line, field.index) === first) {
    const message2 = `Only \u201C${first}\u201D was read; the text behind it belongs in another section.`;
    return { state: "answered", value: first, problem: { kind: "extra", message: message2 } };
  }
  if (/^none\.?$/i.test(raw)) return { state: "no-response", value: null };
  const message = unknownOption(unknown.length > 0 ? unknown : [line], field.options);
  return { state: "unknown-option", value: null, problem: { kind: "unknown-option", message } };
}
function readSeveral(field, raw) {
  const { options, unknown, ambiguous } = chooseOptions(raw, field.index);
  if (ambiguous) {
    const message2 = "The list can be read in more than one way; put each option on its own line.";
    return { state: "ambiguous", value: [], problem: { kind: "ambiguous", message: message2 } };
  }
  if (unknown.length === 0)
    return { state: options.length > 0 ? "answered" : "blank", value: options };
  if (/^none\.?$/i.test(raw)) return { state: "no-response", value: [] };
  const message = unknownOption(unknown, field.options);
  return { state: "unknown-option", value: options, problem: { kind: "unknown-option", message } };
}
function readBoxes(field, raw) {
  const ticked = [];
  const unknown = [];
  for (const line of raw.split("\n")) {
    const label = /^\s*[-*+]\s+\[[xX]\]\s+(.*)$/.exec(line)?.[1];
    if (label === void 0) continue;
    const option = findOption(label, field.index);
    if (option) ticked.push(option);
    else unknown.push(label.trim());
  }
  const value = [...new Set(ticked)];
  if (unknown.length === 0) return { state: "answered", value };
  const message = unknownOption(unknown, field.options);
  return { state: "unknown-option", value, problem: { kind: "unknown-option", message } };
}
function readAnswer(field, raw) {
  const several = field.type === "multiple" || field.type === "checkboxes";
  if (!raw) return { state: "blank", value: several ? [] : null };
  if (NO_RESPONSE2.test(raw)) return { state: "no-response", value: several ? [] : null };
  if (field.type === "dropdown") return readOne(field, raw);
  if (field.type === "multiple") return readSeveral(field, raw);
  if (field.type === "checkboxes") return readBoxes(field, raw);
  const text = field.type === "rendered" ? unfence(raw) : raw;
  return text.trim() ? { state: "answered", value: text } : { state: "blank", value: null };
}

// src/domain/form/scan.ts
var HEADING = /^(#{2,6})[ \t]+(\S.*)$/;
function readFence(line) {
  let at = 0;
  while (at < 3 && line.charCodeAt(at) === 32) at += 1;
  const code2 = line.charCodeAt(at);
  if (code2 !== 96 && code2 !== 126) return null;
  const mark = line[at];
  let end = at;
  while (line[end] === mark) end += 1;
  if (end - at < 3) return null;
  const info = line.slice(end);
  if (mark === "`" && info.includes("`")) return null;
  return { mark, length: end - at, bare: info.trim() === "" };
}
function closersAfter(fences, mark) {
  const longest = new Int32Array(fences.length + 1);
  for (let at = fences.length - 1; at >= 0; at -= 1) {
    const fence = fences[at];
    const own = fence?.bare && fence.mark === mark ? fence.length : 0;
    longest[at] = Math.max(longest[at + 1], own);
  }
  return longest;
}
function lazy(make) {
  let made;
  return () => {
    made ??= make();
    return made;
  };
}
function opensComment(line) {
  const at = line.indexOf("<!--");
  return at >= 0 && at <= 3 && line.slice(0, at).trim() === "";
}
function headingText(text) {
  const end = text.trimEnd();
  let cut = end.length;
  while (cut > 0 && end[cut - 1] === "#") cut -= 1;
  const closed = cut < end.length && (end[cut - 1] === " " || end[cut - 1] === "	");
  return (closed ? end.slice(0, cut) : end).trim();
}
function readHeading(line, at) {
  if (line.charCodeAt(0) !== 35) return null;
  const match = HEADING.exec(line.length > 400 ? line.slice(0, 400) : line);
  if (!match) return null;
  return { line: at, level: match[1].length, text: headingText(match[2]) };
}
function scan(body) {
  const text = body.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const lines = text.split("\n");
  const fences = lines.map(readFence);
  const closers = {
    "`": lazy(() => closersAfter(fences, "`")),
    "~": lazy(() => closersAfter(fences, "~"))
  };
  const result = { lines, headings: [], hidden: [] };
  const lastCommentEnd = text.includes("-->") ? lines.findLastIndex((line) => line.includes("-->")) : -1;
  let fence = null;
  let comment = false;
  for (const [at, line] of lines.entries()) {
    const mark = fences[at] ?? null;
    if (fence) {
      if (mark?.bare && mark.mark === fence.mark && mark.length >= fence.length) fence = null;
    } else if (comment) {
      comment = !line.includes("-->");
    } else if (mark) {
      const longest = closers[mark.mark]()[at + 1];
      if (longest >= mark.length) fence = mark;
      continue;
    } else if (opensComment(line) && !line.includes("-->", line.indexOf("<!--") + 4)) {
      comment = at < lastCommentEnd;
      continue;
    }
    const heading = readHeading(line, at);
    if (!heading) continue;
    if (fence || comment) {
      if (heading.level === 3) result.hidden.push(heading);
    } else result.headings.push(heading);
  }
  return result;
}

// src/domain/form/read.ts
var MOST_PROBLEMS = 50;
function slice(lines, from, to) {
  let [first, last] = [from, to];
  while (first < last && !lines[first]?.trim()) first += 1;
  while (last > first && !lines[last - 1]?.trim()) last -= 1;
  if (first === last) return { raw: "", lines: null };
  return { raw: lines.slice(first, last).join("\n"), lines: [first + 1, last] };
}
function endOf2(placed, next, field, body) {
  const end = next?.heading.line ?? body.lines.length;
  if (!field.line && field.type !== "checkboxes") return end;
  const from = placed.heading.line;
  const foreign = body.headings.find(({ line, level }) => level === 3 && line > from && line < end);
  return foreign?.line ?? end;
}
function range(heading) {
  return [heading.line + 1, heading.line + 1];
}
function strays(form, body, placed) {
  const used = new Set(placed.map(({ heading }) => heading.line));
  const known = (heading) => form.exact.has(tidyLabel(heading.text)) || form.loose.has(looseLabel(heading.text));
  const duplicates = body.headings.filter((heading) => heading.level === 3 && !used.has(heading.line) && known(heading)).map((heading) => {
    const message = `A second heading \u201C${heading.text}\u201D was read as text of the answer it stands in.`;
    return { kind: "duplicate", section: heading.text, lines: range(heading), message };
  });
  const answered = new Set(placed.map(({ field }) => form.fields[field]?.label));
  const hidden = body.hidden.filter((heading) => known(heading) && !answered.has(tidyLabel(heading.text))).map((heading) => {
    const message = `The heading \u201C${heading.text}\u201D stands inside a code block or comment and was not read.`;
    return { kind: "hidden", section: heading.text, lines: range(heading), message };
  });
  return [...duplicates, ...hidden];
}
function absent(type) {
  const several = type === "multiple" || type === "checkboxes";
  return { state: "absent", value: several ? [] : null, lines: null, raw: "" };
}
function readForm(form, body) {
  const scanned = scan(typeof body === "string" ? body : "");
  const placed = align(form, scanned);
  const values = form.fields.map(({ type }) => absent(type));
  const problems2 = [];
  const unread2 = [
    slice(scanned.lines, 0, placed[0]?.heading.line ?? scanned.lines.length).raw
  ];
  for (const [index, place] of placed.entries()) {
    const field = form.fields[place.field];
    const next = placed[index + 1];
    const end = endOf2(place, next, field, scanned);
    const { raw, lines } = slice(scanned.lines, place.heading.line + 1, end);
    const answer = readAnswer(field, raw);
    const { problem } = answer;
    values[place.field] = { state: answer.state, value: answer.value, lines, raw };
    if (problem) problems2.push({ ...problem, section: field.label, lines });
    if (place.renamed) {
      const message = `The heading \u201C${place.heading.text}\u201D was read as \u201C${field.label}\u201D; rename it.`;
      problems2.push({
        kind: "renamed",
        section: field.label,
        lines: range(place.heading),
        message
      });
    }
    const until = next?.heading.line ?? scanned.lines.length;
    if (end < until) unread2.push(slice(scanned.lines, end, until).raw);
  }
  problems2.push(...strays(form, scanned, placed));
  const fields = /* @__PURE__ */ Object.create(null);
  for (const [at, { key }] of form.fields.entries()) fields[key] = values[at];
  return {
    fields,
    problems: problems2.slice(0, MOST_PROBLEMS),
    unread: unread2.filter(Boolean).join("\n\n")
  };
}

// src/domain/record/parse.ts
var BUILT_IN = compileSections(SECTIONS);
var CLOCK_SKEW = 5 * 6e4;
function configured(section, config) {
  const { classes, triggers, controls } = config.taxonomy;
  const more = {
    primaryClass: classes,
    secondaryClasses: classes,
    triggerKind: triggers,
    failedControlKind: controls
  };
  if (section.key === "severity") return config.severity.levels;
  const added = more[section.key] ?? [];
  return added.length > 0 ? [...section.options ?? [], ...added] : section.options;
}
function formFor(config) {
  if (!config) return BUILT_IN;
  const sections = SECTIONS.map((section) => {
    const options = configured(section, config);
    return options ? { ...section, options } : section;
  });
  const builtIn = SECTIONS;
  const changed = sections.some((section, at) => section.options !== builtIn[at]?.options);
  return changed ? compileSections(sections) : BUILT_IN;
}
function fieldOf(section, form, reading) {
  const labelled2 = form.fields.find((field) => field.label === section.label);
  return reading.fields[section.id] ?? (labelled2 && reading.fields[labelled2.key]);
}
function readList(text) {
  return text.split(/[\n,;]/).map(
    (item) => item.replace(/^\s*(?:[-*+]|\d{1,3}[.)])\s+/, "").replace(/`/g, "").trim()
  ).filter(Boolean);
}
function readDate2(text, now) {
  const instant = readInstant(text);
  const example = "Write it like 2026-03-14 02:10 UTC";
  const shown = text.replace(/\s+/g, " ").slice(0, 60);
  if (!instant) {
    return { value: null, problem: `\u201C${shown}\u201D is no date that can be read. ${example}.` };
  }
  if (now && Date.parse(instant) > Date.parse(now) + CLOCK_SKEW) {
    return { value: null, problem: `\u201C${shown}\u201D lies in the future. ${example}.` };
  }
  return { value: instant };
}
function readChanges(text, host) {
  const lines = [];
  const unread2 = [];
  let fenced = false;
  for (const line of text.split("\n")) {
    if (/^ {0,3}(`{3}|~{3})/.test(line)) fenced = !fenced;
    else if (line.trim() && !fenced) {
      const read = readChangeLine(line, host);
      if (!read) continue;
      const { unreadDue, ...change } = read;
      lines.push(change);
      if (unreadDue) unread2.push(`\u201C${unreadDue.slice(0, 60)}\u201D`);
    }
  }
  if (unread2.length === 0) return { value: lines };
  const problem = `${unread2.slice(0, 3).join(", ")}: no date that can be read. Write it like due 2026-12-01.`;
  return { value: lines, problem };
}
function readValue(section, field, options) {
  const value = field?.value ?? null;
  const many = section.shape === "options" || section.shape === "list";
  if (section.shape === "changes") {
    return typeof value === "string" ? readChanges(value, options.host) : { value: [] };
  }
  if (value === null) return { value: many ? [] : null };
  if (section.shape === "date") return readDate2(String(value), options.now);
  if (section.shape === "list") return { value: readList(String(value)) };
  if (section.shape === "options") return { value: Array.isArray(value) ? value : readList(value) };
  return { value: Array.isArray(value) ? value.join(", ") : value };
}
function problemOf2(problem) {
  const { kind, section, lines, message } = problem;
  return { kind, section, lines, message };
}
function parseIncident(body, options = {}) {
  const form = options.form ?? formFor(options.config);
  const reading = readForm(form, body);
  const record2 = {};
  const sources = {};
  const problems2 = reading.problems.map(problemOf2);
  for (const section of SECTIONS) {
    const field = fieldOf(section, form, reading);
    const { state = "absent", lines = null, raw = "" } = field ?? {};
    sources[section.key] = { label: section.label, state, lines, raw };
    const { value, problem } = readValue(section, field, options);
    record2[section.key] = value;
    if (problem) {
      const unknown = section.shape === "date" && /^\W{0,3}(?:unknown|not recorded)\b/i.test(raw);
      if (!unknown)
        problems2.push({ kind: "date", section: section.label, lines, message: problem });
    }
  }
  return { ...record2, sources, problems: problems2, unread: reading.unread };
}
function hasSections(record2) {
  return Object.values(record2.sources).some((source) => source.state !== "absent");
}

// src/domain/severity/effective.ts
function severityLabel(level) {
  return `severity:${level.toLowerCase()}`;
}
function labelled(config, labels, events) {
  const ever = new Set([...labels, ...events.map((event) => event.label)].map(lower));
  return config.severity.levels.filter((level) => ever.has(severityLabel(level)));
}
function lower(text) {
  return text.toLowerCase();
}
function effectiveSeverity(fromBody, labels, events, commands, config) {
  const { levels, serious } = config.severity;
  const level = (() => {
    for (const { request } of [...commands].reverse()) {
      if (request.name !== "severity") continue;
      const said2 = levels.find((known) => lower(known) === lower(request.level));
      if (said2) return said2;
    }
    const said = [...fromBody ? [fromBody] : [], ...labelled(config, labels, events)];
    return levels.find((known) => said.includes(known)) ?? null;
  })();
  const lowered = level && fromBody && levels.indexOf(fromBody) > levels.indexOf(level);
  return {
    level,
    serious: level === null || serious.includes(level),
    lowered: lowered ? fromBody : null
  };
}

// src/domain/assess.ts
function assess(facts) {
  const { incident, config, now, host, roles, evidence, judged } = facts;
  const record2 = parseIncident(incident.body, { config, now, host });
  const { comments, author, labels, labelEvents } = incident;
  const weighed = weighCommands({ comments, roles, config, author, now });
  const severity2 = effectiveSeverity(
    record2.severity,
    labels,
    labelEvents,
    weighed.standing,
    config
  );
  const context = {
    config,
    now,
    host,
    ref: incident.ref.toLowerCase(),
    repository: resolveReference(incident.ref, "").repository,
    detectedAt: record2.detectedAt ?? incident.createdAt,
    serious: severity2.serious,
    commands: weighed.standing,
    evidence,
    judged
  };
  return {
    record: record2,
    severity: severity2,
    commands: weighed.standing,
    refused: weighed.refused,
    ledger: buildLedger(record2, context),
    context,
    asked: weighed.standing.some(({ request }) => request.name === "review")
  };
}

// src/domain/stage.ts
var STAGES = ["reported", "in-review", "changes-pending", "learned"];
function hasReached(stage, from) {
  return STAGES.indexOf(stage) >= STAGES.indexOf(from);
}
function isReported(record2) {
  return SECTIONS.some((section) => section.part === "first" && !isAnswered(record2, section.key));
}
function isInReview(findings2, ledger) {
  if (findings2.some((found) => found.level === "error" && hasReached("in-review", found.from))) {
    return true;
  }
  const undecided = ledger.entries.some(
    ({ kind, status }) => (kind === "eval" || kind === "gate") && status === "missing"
  );
  return undecided;
}
function stageOf(record2, findings2, ledger, asked) {
  if (isReported(record2) && !asked) return "reported";
  if (isReported(record2) || isInReview(findings2, ledger)) return "in-review";
  return isLearned(ledger) ? "learned" : "changes-pending";
}

// src/domain/text/escape.ts
var INVISIBLE = "\u200B";
function clip(text, max) {
  const points = [...text.slice(0, max * 2)];
  return points.length > max || text.length > max * 2 ? `${points.slice(0, max - 1).join("")}\u2026` : text;
}
function plain(text, max = 200) {
  return clip(text.replace(/[\s\p{Cc}\p{Cf}]+/gu, " ").trim(), max).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/[\\`*_[\]|~!]/g, "\\$&").replace(/@(?=[\w-])/g, `@${INVISIBLE}`).replace(/#(?=\d)/g, `#${INVISIBLE}`).replace(/\b(GH-)(?=\d)/gi, `$1${INVISIBLE}`).replace(/:\/\//g, `:${INVISIBLE}//`).replace(/\bwww\./gi, `www${INVISIBLE}.`);
}
function code(text, max = 100) {
  return `\`${clip(text.replace(/[`\s\p{Cc}]+/gu, " ").trim(), max)}\``;
}
function link(label, url) {
  return url && /^https?:\/\/[^\s()<>]+$/.test(url) ? `[${label}](${url})` : label;
}

// src/domain/render/words.ts
var STATUS_WORDS = {
  missing: "\u274C missing",
  planned: "\u{1F553} planned",
  landed: "\u2705 landed",
  waived: "\u26A0\uFE0F waived",
  "not-owed": "\u2013"
};

// src/domain/render/ledger.ts
function evidenceOf(entry, home) {
  const { evidence, waiver } = entry;
  if (waiver) {
    return `until ${waiver.until} by ${code(`@${waiver.by}`)}: ${plain(waiver.reason, 150)} (${link("comment", waiver.url)})`;
  }
  if (!evidence) return entry.explanations.map((why) => plain(why, 400)).join(" ");
  const by = evidence.by ? ` by ${code(`@${evidence.by}`)}` : "";
  const at = evidence.at ? ` on ${evidence.at.slice(0, 10)}` : "";
  const label = evidence.ref ? showRef(resolveReference(evidence.ref, home), home) : "attested";
  const files = evidence.files.map((file) => code(file, 80)).join(", ");
  return `${link(label, evidence.url)}${by}${at}${files ? `: ${files}` : ""}`;
}
function row(entry, home) {
  const text = entry.text ? plain(entry.text, 160) : "_no line yet_";
  const optional = entry.owed ? "" : " (not owed)";
  const due = entry.due ? `<br>due ${entry.due}` : "";
  const owner2 = entry.owner ? code(entry.owner) : "\u2013";
  const cells = [entry.kind, text, `${STATUS_WORDS[entry.status]}${optional}`, `${owner2}${due}`];
  return `| ${[...cells, evidenceOf(entry, home) || "\u2013"].join(" | ")} |`;
}
function renderLedger(own) {
  const { entries, kinds } = own.ledger;
  if (entries.length === 0) return [];
  const states = CHANGE_KINDS.filter((kind) => kinds[kind].owed).map((kind) => {
    return `${kind} ${kinds[kind].settled ? "\u2705" : "\u274C"}`;
  });
  const head = "| Kind | Change | Status | Owner | Evidence |\n|---|---|---|---|---|";
  const rows = entries.slice(0, 40).map((entry) => row(entry, own.context.repository));
  const title = `Ledger${states.length > 0 ? `: ${states.join(" \xB7 ")}` : ""}`;
  return [`<details><summary>${title}</summary>

${head}
${rows.join("\n")}

</details>`];
}

// src/domain/render/next-step.ts
function joinAnd(words2) {
  return words2.length < 2 ? words2.join("") : `${words2.slice(0, -1).join(", ")} and ${words2.at(-1)}`;
}
function whoReviews(own) {
  const { owner: owner2 } = own.context.config.review;
  return owner2 ? code(owner2) : "the reviewer";
}
function changeStep(own) {
  const { entries, kinds } = own.ledger;
  const open = entries.find(
    ({ kind, owed, status }) => owed && !kinds[kind].settled && (status === "missing" || status === "planned")
  );
  if (!open) return "nothing.";
  if (open.decision === "awaiting") {
    return `confirm the decision of no ${open.kind} change: ${code(`/attest ${open.kind} <https URL>`)} \u2014 a maintainer`;
  }
  if (open.status === "missing") return `plan the ${open.kind} change \u2014 ${whoReviews(own)}`;
  const who = open.owner ? code(open.owner) : "nobody owns it yet; name an owner in its line";
  return `land the ${open.kind} change \u201C${plain(open.text, 120)}\u201D \u2014 ${who}`;
}
function answerStep(missing, who) {
  const named = missing.slice(0, 5).map((finding2) => `**${plain(finding2.section, 80)}**`);
  const rest = missing.length - named.length;
  return `answer ${joinAnd([...named, ...rest > 0 ? [`${rest} more`] : []])} \u2014 ${who}`;
}
function nextStep(incident, own, review) {
  const shown = review.findings.filter((finding2) => hasReached(review.stage, finding2.from));
  const errors = shown.filter((finding2) => finding2.level === "error");
  if (review.stage === "reported") {
    return answerStep(
      errors,
      `${code(`@${incident.author}`)} or whoever knows. The rest can wait.`
    );
  }
  if (review.stage === "in-review") {
    const facts = errors.filter((finding2) => finding2.rule === "fact-missing");
    if (facts.length > 0) return answerStep(facts, whoReviews(own));
    const [first] = errors;
    const more = errors.length > 1 ? ` (${errors.length} points in all)` : "";
    if (first)
      return `**${plain(first.section, 80)}**: ${plain(first.message, 200)} \u2014 ${whoReviews(own)}${more}`;
    return `${changeStep(own)}`;
  }
  const closed = incident.state === "closed" ? "This incident is closed, but it is not learned: " : "";
  if (review.stage === "changes-pending") return `${closed}${changeStep(own)}`;
  const owed = own.severity.serious ? "every owed change has landed or is waived" : "an incident of this severity owes no change";
  return `nothing; ${owed}. A release is not held for it.`;
}

// src/domain/render/questions.ts
var QUESTIONS = [
  { text: "What failed", keys: ["whatFailed", "primaryClass"] },
  { text: "Why controls did not stop it", keys: ["failedControl"] },
  { text: "Which evidence was missing", keys: ["missingEvidence"] },
  { text: "Which eval should have caught it", keys: ["missedEval"] },
  { text: "Which alert should have surfaced it", keys: ["missedAlert"] },
  { text: "Which release or approval rule changes", keys: ["gateChanges"] }
];
function renderQuestions(own, review) {
  const lines = QUESTIONS.map(({ text, keys }) => {
    const labels = keys.map((key) => sectionOf(key).label);
    const answered = keys.every((key) => isAnswered(own.record, key));
    const doubted = review.findings.some(
      ({ level, section }) => level === "error" && labels.includes(section)
    );
    return `${!answered ? "\u2B1C" : doubted ? "\u{1F7E8}" : "\u2705"} ${text}`;
  });
  return lines.join("<br>\n");
}

// src/domain/render/incident-comment.ts
var STAGE_WORDS = {
  reported: "reported",
  "in-review": "in review",
  "changes-pending": "changes pending",
  learned: "learned"
};
var SHOWN = 3;
var MOST_CHARACTERS2 = 6e4;
function header(own, review) {
  const { level, serious, lowered } = own.severity;
  const severity2 = level ? `${plain(level, 20)}${serious ? " \xB7 serious" : ""}` : "severity not known";
  const failure = own.record.primaryClass ? plain(own.record.primaryClass, 80) : "class not chosen";
  const kept = lowered ? `

The form now says ${plain(lowered, 20)}; ${plain(level ?? "", 20)} stays until a maintainer writes ${code(`/severity ${lowered} because <reason>`)}.` : "";
  return `${severity2} \xB7 ${failure} \xB7 **${STAGE_WORDS[review.stage]}**${kept}`;
}
function findingLine(finding2) {
  const mark = finding2.level === "error" ? "\u2757" : finding2.level === "warning" ? "\u26A0\uFE0F" : "\u{1F4AC}";
  const said = plain(finding2.message, 500);
  return `- ${mark} **${plain(finding2.section, 80)}** \u2014 ${said} ${plain(finding2.remedy, 600)} <sub>${finding2.rule}</sub>`;
}
function fold(title, body) {
  return `<details><summary>${title}</summary>

${body}

</details>`;
}
function findings(review) {
  const order = { error: 0, warning: 1, note: 2 };
  const shown = review.findings.filter((finding2) => hasReached(review.stage, finding2.from)).sort((a, b) => order[a.level] - order[b.level]);
  if (shown.length === 0) return [];
  const first = shown.slice(0, SHOWN).map(findingLine).join("\n");
  const rest = shown.slice(SHOWN);
  if (rest.length === 0) return [first];
  return [first, fold(`${rest.length} more`, rest.map(findingLine).join("\n"))];
}
function problems(own) {
  const list = own.record.problems.slice(0, 20);
  if (list.length === 0) return [];
  const lines = list.map(({ section, lines: range2, message }) => {
    const where = range2 ? ` (line ${range2[0]})` : "";
    return `- **${plain(section, 80)}**${where} \u2014 ${plain(message, 400)}`;
  });
  return [fold(`Could not be read as written: ${list.length}`, lines.join("\n"))];
}
function refusals(own) {
  const last = own.refused.slice(-3);
  if (last.length === 0) return [];
  const lines = last.map(({ command, why }) => {
    const { author } = command.comment;
    return `- ${code(command.text, 120)} by ${code(`@${author}`)} does not count: ${plain(why, 300)}`;
  });
  return [lines.join("\n")];
}
function renderIncidentComment(incident, own, review) {
  const early = review.stage === "reported";
  const parts = [
    `**Next:** ${nextStep(incident, own, review)}`,
    header(own, review),
    ...early ? [] : [renderQuestions(own, review)],
    ...findings(review),
    ...problems(own),
    ...refusals(own),
    ...early ? [] : renderLedger(own),
    `<sub>Edit the issue to answer; this comment follows. ${code("/help")} lists the commands.</sub>`
  ];
  return clip(parts.join("\n\n"), MOST_CHARACTERS2);
}

// src/domain/plan/labels.ts
var STAGE_LABELS = {
  reported: { name: "review:reported", color: "d4c5f9", description: "First facts are still owed" },
  "in-review": {
    name: "review:in-review",
    color: "fbca04",
    description: "The review is not complete"
  },
  "changes-pending": {
    name: "review:changes-pending",
    color: "f9a03f",
    description: "Operating changes have not all landed"
  },
  learned: {
    name: "review:learned",
    color: "0e8a16",
    description: "Every owed change has landed or is waived"
  }
};
var SEVERITY_COLORS = ["b60205", "d93f0b", "e99695", "fef2c0"];
function severitySpec(level, config) {
  const rank = config.severity.levels.indexOf(level);
  const color = SEVERITY_COLORS[Math.min(rank, SEVERITY_COLORS.length - 1)];
  const serious = config.severity.serious.includes(level);
  const description = serious ? "Owes an eval and a gate decision" : "Owes no operating change";
  return { name: severityLabel(level), color, description };
}
function planLabels(labels, stage, severity2, config, repository2, number) {
  const wanted = [STAGE_LABELS[stage], ...severity2 ? [severitySpec(severity2, config)] : []];
  const names2 = wanted.map((label) => label.name);
  const managed = [
    ...STAGES.map((known) => STAGE_LABELS[known].name),
    ...severity2 ? config.severity.levels.map(severityLabel) : []
  ];
  const present = labels.map((label) => label.toLowerCase());
  const missing = wanted.filter((label) => !present.includes(label.name));
  const wrong = labels.filter((label) => {
    const name = label.toLowerCase();
    return managed.includes(name) && !names2.includes(name);
  });
  const adding = missing.length > 0 ? [{ do: "add-labels", repository: repository2, number, labels: missing }] : [];
  const removing = wrong.map((label) => ({ do: "remove-label", repository: repository2, number, label }));
  return [...adding, ...removing];
}

// src/domain/plan/sticky.ts
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
function planSticky(comments, marker, body, repository2, number) {
  const [first, ...later] = ownComments(comments, marker);
  const superfluous = body === null ? [first, ...later].filter((one) => one !== void 0) : later;
  const removals = superfluous.map(
    ({ id }) => ({ do: "delete-comment", repository: repository2, comment: id })
  );
  if (body === null) return removals;
  const text = `${marker}
${body}`;
  if (!first) return [{ do: "create-comment", repository: repository2, number, marker, body: text }];
  if (same(first.body, text)) return removals;
  return [{ do: "update-comment", repository: repository2, comment: first.id, body: text }, ...removals];
}

// src/domain/plan/incident.ts
function isReviewed(facts) {
  const { incident, assessment, since, requested } = facts;
  const label = assessment.context.config.incidents.label.toLowerCase();
  if (incident.isPull || !incident.labels.some((name) => name.toLowerCase() === label))
    return false;
  if (requested || assessment.commands.length > 0) return true;
  if (ownComments(incident.comments, MARKERS.incident).length > 0) return true;
  if (since !== null && incident.createdAt < since) return false;
  return hasSections(assessment.record);
}
function planIncident(facts) {
  if (!isReviewed(facts)) return [];
  const { incident, assessment, review } = facts;
  const { repository: repository2, number } = resolveReference(incident.ref, "");
  const body = renderIncidentComment(incident, assessment, review);
  const { config } = assessment.context;
  const level = assessment.severity.level;
  return [
    ...planSticky(incident.comments, MARKERS.incident, body, repository2, number),
    ...planLabels(incident.labels, review.stage, level, config, repository2, number)
  ];
}

// src/domain/rules/separation.ts
function separationRule(rule) {
  const { says, remedy, ...rest } = rule;
  return {
    ...rest,
    from: "in-review",
    check: ({ separation }) => separation.filter((found) => found.rule === rule.id).map((found) => {
      const quotes = found.quotes.map((quote) => `\u201C${quote}\u201D`).join(", ");
      const because = quotes ? ` The words that led to this: ${quotes}.` : "";
      return {
        section: sectionOf(found.section).label,
        message: says + because,
        remedy: `${remedy} For example: \u201C${rule.example}\u201D`,
        ...found.sure ? {} : { level: "note" }
      };
    })
  };
}

// src/domain/rules/blames-model.ts
var blamesModel = separationRule({
  id: "blames-model",
  title: "Explanation stops at the model",
  level: "error",
  why: "A model that chose badly can be expected to do so again; only the system around it can be changed and tested.",
  example: "The agent may delete records without a second approval; no eval asks for a deletion",
  says: "The model\u2019s choice, nature or reasoning is given as the whole explanation.",
  remedy: "Say what the system let happen: what was called, with what input, and which control let it pass."
});

// src/domain/rules/control-is-trigger.ts
var controlIsTrigger = separationRule({
  id: "control-is-trigger",
  title: "Failed control describes the event",
  level: "error",
  why: "An event in place of the control sends the team to undo the change and keeps the gap.",
  example: "The schema check runs on internal tools only",
  says: "The failed control describes what started the incident, not what should have contained it.",
  remedy: "Move this to the trigger and name here the safeguard that should have held."
});

// src/domain/rules/control-missing.ts
var controlMissing = separationRule({
  id: "control-missing",
  title: "Failed control is not told",
  level: "error",
  why: "Without the control that should have contained it, the review repairs the trigger and leaves the hole.",
  example: "No eval covers a repeated refund for one order",
  says: "No safeguard is named that should have contained it.",
  remedy: "Name the eval, limit, approval, alert or owner that should have stopped it."
});

// src/domain/rules/control-mixed.ts
var controlMixed = separationRule({
  id: "control-mixed",
  title: "Failed control also holds the event",
  level: "error",
  why: "Two things in one field get one fix.",
  example: "Orders above 10,000 EUR are sent without a second approval",
  says: "The failed control also carries what started the incident.",
  remedy: "Leave the safeguard here and move the event to the trigger."
});

// src/domain/rules/fact-missing.ts
var OPTIONAL2 = /* @__PURE__ */ new Set(["incidentId", "workflowStep", "timeline"]);
function messageOf(section, record2) {
  const key = section.key;
  if (isDeclaredUnknown(record2, key) && !hasEvidenceTask(record2, key)) {
    return "It is declared unknown, and no logging or tracing task names it.";
  }
  const { state } = record2.sources[key] ?? {};
  const empty = state === void 0 || ["absent", "blank", "no-response"].includes(state);
  return empty ? "It is not answered." : "The answer could not be read.";
}
function remedyOf(section) {
  const unknown = section.part === "first" ? "" : ` If nobody can know it, write \u201Cunknown\u201D and a line with \u201C${section.label}\u201D in Logging and tracing tasks.`;
  return `For example: \u201C${section.example.replace(/\n/g, " \xB7 ")}\u201D.${unknown}`;
}
var factMissing = {
  id: "fact-missing",
  title: "A fact is missing",
  level: "warning",
  from: "in-review",
  why: "Facts are the evidence base: what is not written down within days cannot be found later.",
  example: "Agent version: refund-agent 4.2.1",
  check: ({ record: record2, config }) => SECTIONS.flatMap((section) => {
    const { key, part } = section;
    if (part !== "first" && part !== "facts" || OPTIONAL2.has(key)) return [];
    if (isAnswered(record2, key)) return [];
    const required = part === "first" || config.release.require.some((need) => need === key);
    return [
      {
        section: section.label,
        message: messageOf(section, record2),
        remedy: remedyOf(section),
        level: required ? "error" : "warning",
        from: part === "first" ? "reported" : "in-review"
      }
    ];
  })
};

// src/domain/rules/primary-class-missing.ts
var primaryClassMissing = {
  id: "primary-class-missing",
  title: "No primary failure class",
  level: "error",
  from: "in-review",
  why: "Each class of failure has a different fix; without one the review cannot say which.",
  example: "Tool argument failure",
  check: ({ record: record2 }) => record2.primaryClass ? [] : [
    {
      section: sectionOf("primaryClass").label,
      message: "The incident has no primary failure class.",
      remedy: "Choose exactly one, the failure of the system that this was first of all. For example: \u201CTool argument failure\u201D"
    }
  ]
};

// src/domain/rules/trigger-control-same.ts
var triggerControlSame = separationRule({
  id: "trigger-control-same",
  title: "Trigger and failed control say one thing",
  level: "error",
  why: "One statement in two fields means that one of the two was not found yet.",
  example: "Trigger: new tool schema v7. Failed control: no test compares tool schemas with the prompts that use them",
  says: "Trigger and failed control say the same thing.",
  remedy: "Keep what started it in the trigger, and put what should have contained it here."
});

// src/domain/rules/trigger-is-control.ts
var triggerIsControl = separationRule({
  id: "trigger-is-control",
  title: "Trigger describes a safeguard",
  level: "error",
  why: "A missing safeguard starts nothing by itself; while it stands in the trigger, the event that met it stays unknown.",
  example: "The payment provider renamed a field on 3 May",
  says: "The trigger describes a missing or weak safeguard, not what started the incident.",
  remedy: "Move this to the failed control and tell here what happened or changed."
});

// src/domain/rules/trigger-missing.ts
var triggerMissing = separationRule({
  id: "trigger-missing",
  title: "Trigger is not told",
  level: "error",
  why: "A fix aimed at an unknown start is a guess; the same start can come again tomorrow.",
  example: "Prompt 18 was deployed on 13 March and dropped the order-id instruction",
  says: "What started the incident is not told.",
  remedy: "Name the event or change and when it came."
});

// src/domain/rules/trigger-mixed.ts
var triggerMixed = separationRule({
  id: "trigger-mixed",
  title: "Trigger also holds a safeguard",
  level: "error",
  why: "Two things in one field get one fix.",
  example: "The supplier switched currencies on 2 June",
  says: "The trigger holds both what started it and a safeguard that failed.",
  remedy: "Leave the event here and move the safeguard to the failed control."
});

// src/domain/rules/list.ts
var RULES = [
  factMissing,
  primaryClassMissing,
  triggerMissing,
  controlMissing,
  triggerControlSame,
  triggerIsControl,
  controlIsTrigger,
  triggerMixed,
  controlMixed,
  blamesModel
];

// src/domain/separation/clauses.ts
var SAFEGUARD = /\b(?:approv\w*|review\w*|evals?|evaluations?|tests?|tested|untested|canar\w+|alerts?|alarms?|alerting|paged?|pages|monitor\w*|logs?|logging|fallback|gates?|checks?|limits?|caps?|thresholds?|guard ?rails?|filters?|validat\w+|verif\w+|sign-?off|policy|policies|rollback|owner|owned|quota|budget|rate.limit\w*|confirm\w*|sandbox|permissions?|access control|allow-?list|deny-?list|block-?list|audit\w*|escalation|handoff|hand-?over|dashboards?|regression|coverage|safeguards?|controls?|circuit.breaker|kill.switch|timeouts?|dual control|reconcil\w+|assert\w*|lint|schema check|previews?|freeze)\b/i;
var GAP = /\b(?:no|not|never|nobody|no one|none|nothing|without|lacks?|lacked|missing|absent|isn.?t|aren.?t|wasn.?t|weren.?t|doesn.?t|don.?t|didn.?t|can.?t|cannot|hasn.?t|only|ignores?|skip(?:s|ped)?|untested|unmonitored|unowned|optional|disabled|switched off|too (?:high|low|late|short|long|loose|weak|coarse))\b/i;
var EVENT = /\b(?:was|were|got|has been|had been|went|came|began|started|changed|switched|moved|upgraded|updated|deployed|released|renamed|enabled|added|removed|asked|sent|uploaded|imported|published|rolled out|launched|merged|migrated|rotated|expired|asked|typed|wrote|pasted|attached|received|arrived|delivered|filed|doubled|tripled|spiked|raised|lowered|edited|replaced|bumped|introduced|turned (?:on|off)|shipped|pushed|landed|opened|closed|ordered|requested|reported|posted|forwarded|called|phoned|announced|swapped)\b/i;
function kindOf(text) {
  const safeguard = SAFEGUARD.test(text);
  if (safeguard && GAP.test(text)) return "gap";
  if (EVENT.test(text) && !safeguard) return "event";
  return "other";
}
function clausesOf(text) {
  const spoken = text.replace(/"[^"]{0,300}"|“[^”]{0,300}”|`[^`]{0,300}`/g, "\u2026");
  return spoken.split(/(?<=[.!?;])\s+|\n+|,\s+(?:and|but|while|so)\s+|\s+(?:and|but|while)\s+(?=[a-z]+\s)/i).map((part) => part.trim()).filter((part) => new RegExp("\\p{L}{2}", "u").test(part)).map((part) => ({ text: part, kind: kindOf(part) }));
}

// src/domain/separation/blame.ts
var MODEL = /\b(?:models?|llms?|ai|agents?|assistants?|bots?|gpt\S*|claude|gemini|it)\b/i;
var BLAME = /\b(?:hallucinat\w*|confus(?:ed|ion)|dumb|stupid|lazy|stubborn|careless|sloppy|clueless|creative|distracted|overconfident|common sense|bad (?:choice|decision|judg\w+|reasoning)|poor (?:choice|judg\w+|thinking|reasoning)|wrong (?:choice|decision|conclusion)|thinking|reason(?:ing|ed)|judg\w+ment|personality|mood|limitations?|misunderst\w+|misinterpret\w*|made (?:it|that|things|stuff) up|got it wrong|decided badly|not smart enough|can(?:no|')t be trusted|unreliable|chose (?:badly|poorly|wrong\w*))\b/i;
function isBlame(text) {
  return BLAME.test(text) && (MODEL.test(text) || text.length < 60) && !SAFEGUARD.test(text);
}

// src/domain/separation/placeholder.ts
var EMPTY = /^[\s\p{P}\p{S}]*$|^\W*(?:n\W?\/?\W?[ak]\W?|tb[dca]|todo|t\.?b\.?d\.?|none|nil|null|unknown|not (?:yet )?known|not sure|no idea|dunno|idk|unclear|blank|empty|pending|to be (?:determined|confirmed|decided|added|filled(?: in)?)|will (?:add|fill in|follow)[\w ]{0,20}|same|x+|wip|later|\?+)\W*$/iu;
var POINTER = /^\W*(?:see|cf\.?|refer(?:s)? to|as (?:above|described|discussed)|same as|ditto|read|check|look at|link(?:ed)? (?:to|in)|as per|tbd,? see)\b[^.;]{0,60}\.?\s*$/iu;
var VAGUE = /^\W*(?:(?:some)?things?|stuff|it|everything|something|the (?:agent|bot|system|model)|system|agent|bot)\s+(?:just\s+)?(?:broke(?: down)?|failed|happened|went (?:wrong|bad|south)|misbehaved|did(?:n.t| not) work|stopped working|crashed)\W*$/iu;
var NO_SAFEGUARD = /^\W*(?:the |our |all |any |existing |these )?(?:controls?|safeguards?|safety|guard ?rails?|protections?|measures?|processes|process|defen[cs]es|checks(?: and balances)?)\s+(?:(?:simply|just|all|somehow)\s+)?(?:failed|broke(?: down)?|did(?:n.t| not) (?:work|help|hold)|were(?:n.t| not) (?:enough|effective|sufficient|good enough)|was(?:n.t| not) (?:enough|effective|sufficient)|missing|insufficient|inadequate)\W*$/iu;
function isPlaceholder(text) {
  return EMPTY.test(text) || POINTER.test(text) || VAGUE.test(text);
}
function namesNoSafeguard(text) {
  return NO_SAFEGUARD.test(text);
}

// src/domain/separation/sameness.ts
var STOP = new Set(
  "a an the of for to in on at by with from and or but is are was were be been it its this that these those our their his her had has have did do does we they there as into over under not no".split(
    " "
  )
);
function contentWords(text) {
  const words2 = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const kept = words2.filter((word) => !STOP.has(word)).map((word) => word.slice(0, 5));
  return new Set(kept);
}
function sayTheSame(a, b) {
  const [left, right] = [contentWords(a), contentWords(b)];
  const shared = [...left].filter((word) => right.has(word)).length;
  const all = left.size + right.size - shared;
  return all > 0 && shared / all >= 0.6;
}

// src/domain/separation/judge.ts
function finding(rule, section, quotes) {
  return { rule, section, quotes: quotes.map((quote) => quote.slice(0, 120)), sure: true };
}
function judgeTrigger(clauses) {
  const gaps = clauses.filter((clause) => clause.kind === "gap");
  const events = clauses.filter((clause) => clause.kind === "event");
  const quotes = gaps.map((clause) => clause.text);
  if (gaps.length > 0 && events.length > 0) return [finding("trigger-mixed", "trigger", quotes)];
  const only = gaps.length > 0 && gaps.length === clauses.length;
  return only ? [finding("trigger-is-control", "trigger", quotes)] : [];
}
function judgeControl(clauses) {
  const gaps = clauses.filter((clause) => clause.kind === "gap");
  const events = clauses.filter((clause) => clause.kind === "event");
  const quotes = events.map((clause) => clause.text);
  if (gaps.length > 0 && events.length > 0) {
    return [finding("control-mixed", "failedControl", quotes)];
  }
  const only = events.length > 0 && events.length === clauses.length;
  return only ? [finding("control-is-trigger", "failedControl", quotes)] : [];
}
function judgeSeparation(input) {
  const trigger = input.trigger?.trim() ?? "";
  const control = input.control?.trim() ?? "";
  const failed = input.whatFailed?.trim() ?? "";
  const found = [];
  const noTrigger = isPlaceholder(trigger);
  const blamed = isBlame(control);
  const noControl = !blamed && (isPlaceholder(control) || namesNoSafeguard(control));
  if (noTrigger) found.push(finding("trigger-missing", "trigger", [trigger].filter(Boolean)));
  if (noControl) found.push(finding("control-missing", "failedControl", [control].filter(Boolean)));
  if (!noTrigger && !noControl && sayTheSame(trigger, control)) {
    found.push(finding("trigger-control-same", "failedControl", [trigger, control]));
  } else {
    if (!noTrigger) found.push(...judgeTrigger(clausesOf(trigger)));
    if (!noControl && !blamed) found.push(...judgeControl(clausesOf(control)));
  }
  if (blamed) found.push(finding("blames-model", "failedControl", [control]));
  if (isBlame(failed)) found.push(finding("blames-model", "whatFailed", [failed]));
  return found;
}

// src/domain/review.ts
function findingsOf(rule, input) {
  const level = input.config.rules[rule.id];
  if (level === "off") return [];
  return rule.check(input).map((hit) => ({
    rule: rule.id,
    level: level ?? hit.level ?? rule.level,
    section: hit.section,
    message: hit.message,
    remedy: hit.remedy,
    from: hit.from ?? rule.from
  }));
}
function isSerious(record2, config) {
  return record2.severity === null || config.severity.serious.includes(record2.severity);
}
function unread(record2, config, serious) {
  return buildLedger(record2, {
    config,
    now: "1970-01-01T00:00:00.000Z",
    host: "github.com",
    ref: "",
    repository: "",
    detectedAt: record2.detectedAt ?? "1970-01-01T00:00:00.000Z",
    serious,
    commands: [],
    evidence: { pulls: [], issues: [], unread: [], defaultBranches: {}, reverts: [], commits: [] },
    judged: null
  });
}
function reviewIncident(record2, options = {}) {
  const config = options.config ?? defaultConfig();
  const serious = options.serious ?? isSerious(record2, config);
  const ledger = options.ledger ?? unread(record2, config, serious);
  const { trigger, failedControl, whatFailed } = record2;
  const separation = judgeSeparation({ trigger, control: failedControl, whatFailed });
  const input = { record: record2, config, ledger, serious, separation };
  const findings2 = RULES.flatMap((rule) => findingsOf(rule, input));
  return { findings: findings2, stage: stageOf(record2, findings2, ledger, options.asked ?? false) };
}

// src/github/errors.ts
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
function whyUnread(error) {
  const status = statusOf(error);
  if (KNOWN[status]) return KNOWN[status];
  if (status >= 500) return `GitHub answered ${status}`;
  return status > 0 ? `GitHub answered ${status}` : "GitHub did not answer";
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
function repo(repository2) {
  const [owner2 = "", name = ""] = repository2.split("/");
  return { owner: owner2, repo: name };
}

// src/github/read-incident.ts
var COMMENT_PAGES = 10;
var EVENT_PAGES = 10;
function commentFacts(comment, self) {
  const author = comment.user?.login ?? "ghost";
  return {
    id: comment.id,
    author,
    bot: comment.user?.type === "Bot",
    ours: self !== null && (author === self.login || (comment.performed_via_github_app?.id ?? 0) === self.id),
    createdAt: comment.created_at,
    updatedAt: comment.updated_at,
    body: comment.body ?? "",
    url: comment.html_url
  };
}
async function readComments(api, repository2, number, self) {
  const { items, complete } = await readPages(
    (page) => api.request("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
      ...repo(repository2),
      issue_number: number,
      per_page: PAGE_SIZE,
      page
    }),
    COMMENT_PAGES
  );
  const comments = items.map((item) => commentFacts(item, self));
  const matter = comments.filter((comment) => comment.ours || mayCommand(comment.body));
  return { comments: matter.map(shorten), complete };
}
function shorten(comment) {
  if (comment.ours) return comment;
  return { ...comment, body: comment.body.slice(0, isEdited(comment) ? 500 : 5e3) };
}
async function readLabelEvents(api, repository2, number) {
  const { items, complete } = await readPages(
    (page) => api.request("GET /repos/{owner}/{repo}/issues/{issue_number}/events", {
      ...repo(repository2),
      issue_number: number,
      per_page: PAGE_SIZE,
      page
    }),
    EVENT_PAGES
  );
  if (!complete) throw new Error("The issue has more events than are read (1,000)");
  return items.flatMap((event) => {
    const {
      event: name,
      label,
      actor,
      created_at: at
    } = event;
    if (name !== "labeled" && name !== "unlabeled" || !label?.name) return [];
    return [
      {
        label: label.name,
        added: name === "labeled",
        actor: actor?.login ?? "ghost",
        at: at ?? ""
      }
    ];
  });
}
function labelNames(labels) {
  return labels.flatMap((label) => typeof label === "string" ? label : label.name ?? []);
}
function listedFacts(issue2, repository2) {
  return {
    ref: `${repository2}#${issue2.number}`,
    url: issue2.html_url,
    title: issue2.title,
    state: issue2.state === "closed" ? "closed" : "open",
    author: issue2.user?.login ?? "ghost",
    createdAt: issue2.created_at,
    labels: labelNames(issue2.labels),
    body: issue2.body ?? ""
  };
}
function homeOf(issue2, repository2) {
  const path = issue2.repository_url?.split("/repos/")[1];
  return path && /^[\w.-]+\/[\w.-]+$/.test(path) ? path : repository2;
}
async function readIncident(api, ref, self, known) {
  const { repository: repository2, number } = resolveReference(ref, "");
  const [issue2, { comments, complete }, labelEvents] = await Promise.all([
    known ? null : readIssue(api, repository2, number),
    readComments(api, repository2, number, self),
    readLabelEvents(api, repository2, number)
  ]);
  if (!complete) throw new Error("The issue has more comments than are read (1,000)");
  const home = issue2 ? homeOf(issue2, repository2) : repository2;
  const listed = known ?? listedFacts(issue2, home);
  return {
    ...listed,
    closedAt: issue2?.closed_at ?? null,
    locked: issue2?.locked ?? false,
    isPull: Boolean(issue2?.pull_request),
    labelEvents,
    comments
  };
}
async function readIssue(api, repository2, number) {
  const { data } = await api.request("GET /repos/{owner}/{repo}/issues/{issue_number}", {
    ...repo(repository2),
    issue_number: number
  });
  return data;
}

// src/github/apply-plan.ts
async function ensureLabel(api, repository2, label) {
  try {
    await api.request("GET /repos/{owner}/{repo}/labels/{name}", {
      ...repo(repository2),
      name: label.name
    });
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
    await api.request("POST /repos/{owner}/{repo}/labels", { ...repo(repository2), ...label }).catch((problem) => {
      if (statusOf(problem) !== 422) throw problem;
    });
  }
}
async function settle(api, write, self) {
  const { repository: repository2, number, marker, body } = write;
  const { comments } = await readComments(api, repository2, number, self);
  const again = planSticky(comments, marker, body.slice(marker.length + 1), repository2, number);
  for (const next of again) if (next.do === "delete-comment") await applyWrite(api, next, self);
}
async function goneIsFine(write) {
  try {
    await write;
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
  }
}
async function applyWrite(api, write, self) {
  const where = repo(write.repository);
  switch (write.do) {
    case "create-comment":
      await api.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
        ...where,
        issue_number: write.number,
        body: write.body
      });
      return settle(api, write, self);
    case "update-comment":
      await api.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
        ...where,
        comment_id: write.comment,
        body: write.body
      });
      return;
    case "delete-comment":
      return goneIsFine(
        api.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", {
          ...where,
          comment_id: write.comment
        })
      );
    case "add-labels":
      for (const label of write.labels) await ensureLabel(api, write.repository, label);
      await api.request("POST /repos/{owner}/{repo}/issues/{issue_number}/labels", {
        ...where,
        issue_number: write.number,
        labels: write.labels.map((label) => label.name)
      });
      return;
    case "remove-label":
      return goneIsFine(
        api.request("DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}", {
          ...where,
          issue_number: write.number,
          name: write.label
        })
      );
  }
}
async function applyPlan(api, plan, self) {
  for (const write of plan) await applyWrite(api, write, self);
}

// src/github/read-pulls.ts
var MOST_FILES = 3e3;
var COMPARE_PAGES = 20;
function pullFacts(pull, repository2) {
  return {
    ref: `${repository2}#${pull.number}`,
    url: pull.html_url,
    title: pull.title,
    body: pull.body ?? "",
    author: pull.user?.login ?? "ghost",
    state: pull.state === "open" ? "open" : "closed",
    mergedAt: pull.merged_at,
    mergeCommit: pull.merged_at ? pull.merge_commit_sha : null,
    base: pull.base.ref,
    files: null,
    filesComplete: true,
    comparison: null
  };
}
function fileFacts(file) {
  const { filename: path, status, additions, previous_filename: from } = file;
  return { path, status, additions, ...from ? { from } : {} };
}
async function readFiles(api, repository2, number) {
  const { items, complete } = await readPages(
    (page) => api.request("GET /repos/{owner}/{repo}/pulls/{pull_number}/files", {
      ...repo(repository2),
      pull_number: number,
      per_page: PAGE_SIZE,
      page
    }),
    MOST_FILES / PAGE_SIZE
  );
  return { files: items.map(fileFacts), complete: complete && items.length < MOST_FILES };
}
async function readPull(api, repository2, number) {
  const { data } = await api.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", {
    ...repo(repository2),
    pull_number: number
  });
  return data;
}
async function compare(api, repository2, base, head) {
  let status = "identical";
  let files = [];
  let total = 0;
  const { items } = await readPages(async (page) => {
    const { data, headers } = await api.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
      ...repo(repository2),
      basehead: `${base}...${head}`,
      per_page: PAGE_SIZE,
      page
    });
    status = data.status;
    total = data.total_commits;
    if (page === 1) files = (data.files ?? []).map(fileFacts);
    return { data: data.commits, headers };
  }, COMPARE_PAGES);
  const unique = [...new Map(items.map((commit) => [commit.sha, commit])).values()];
  const commits = unique.map((commit) => ({
    sha: commit.sha,
    message: commit.commit.message,
    author: commit.author && "login" in commit.author ? commit.author.login ?? null : null
  }));
  const dates = unique.flatMap((commit) => commit.commit.committer?.date ?? []);
  const complete = commits.length >= total;
  return { comparison: { status, commits, complete }, files, oldest: dates.sort()[0] ?? null };
}

// src/github/closed-pulls.ts
function closedPulls(api, repository2, cap) {
  const pulls = /* @__PURE__ */ new Map();
  let page = 0;
  let oldest = null;
  let ended = false;
  const list = { repository: repository2, pulls, defaultBranch: null, reach, reverts };
  async function reach(since) {
    while (!ended && (oldest === null || oldest >= since)) {
      if (page >= cap) return false;
      page += 1;
      const { data, headers } = await api.request("GET /repos/{owner}/{repo}/pulls", {
        ...repo(repository2),
        state: "closed",
        sort: "updated",
        direction: "desc",
        per_page: PAGE_SIZE,
        page
      });
      for (const item of data) {
        pulls.set(`${repository2}#${item.number}`.toLowerCase(), pullFacts(item, repository2));
        list.defaultBranch = item.base.repo?.default_branch ?? list.defaultBranch;
        if (oldest === null || item.updated_at < oldest) oldest = item.updated_at;
      }
      ended = headers.link ? !headers.link.includes('rel="next"') : data.length < PAGE_SIZE;
    }
    return true;
  }
  function reverts() {
    return [...pulls.values()].flatMap((pull) => {
      if (!pull.mergedAt) return [];
      return revertedPulls(pull.body, repository2).map((target) => ({
        ref: pull.ref.toLowerCase(),
        reverts: target,
        mergeCommit: pull.mergeCommit,
        base: pull.base
      }));
    });
  }
  return list;
}

// src/domain/config/parse-config.ts
import { load as load2, YAMLException } from "js-yaml";

// src/domain/config/yaml-lines.ts
import {
  EVENT_ALIAS,
  EVENT_MAPPING,
  EVENT_POP,
  EVENT_SCALAR,
  EVENT_SEQUENCE,
  parseEvents
} from "js-yaml";
function lineAt(text, offset) {
  return text.slice(0, offset).split("\n").length;
}
function showPath(path) {
  return path.reduce((shown, part) => {
    if (typeof part === "number") return `${shown}[${part}]`;
    return shown ? `${shown}.${String(part)}` : String(part);
  }, "");
}
function yamlLines(text) {
  const lines = /* @__PURE__ */ new Map();
  const levels = [];
  let events;
  try {
    events = parseEvents(text, {});
  } catch {
    return lines;
  }
  const enter = (offset) => {
    const level = levels.at(-1);
    if (!level) return "";
    const step = level.mapping ? level.key ?? "" : level.index;
    const path = level.path || level.mapping ? showPath([level.path, step].filter((p) => p !== "")) : `[${step}]`;
    if (!lines.has(path)) lines.set(path, lineAt(text, offset));
    level.index += 1;
    level.key = null;
    return path;
  };
  for (const event of events) {
    const level = levels.at(-1);
    if (event.type === EVENT_POP) levels.pop();
    else if (event.type === EVENT_MAPPING || event.type === EVENT_SEQUENCE) {
      const path = enter(event.start);
      levels.push({ path, mapping: event.type === EVENT_MAPPING, index: 0, key: null });
    } else if (event.type === EVENT_SCALAR && level?.mapping && level.key === null) {
      level.key = text.slice(event.valueStart, event.valueEnd).replace(/^["']|["']$/g, "");
      const path = showPath([level.path, level.key].filter((part) => part !== ""));
      if (!lines.has(path)) lines.set(path, lineAt(text, event.valueStart));
    } else if (event.type === EVENT_SCALAR) enter(event.valueStart);
    else if (event.type === EVENT_ALIAS) enter(0);
  }
  return lines;
}

// src/domain/config/parse-config.ts
var MOST_CHARACTERS3 = 65536;
function shorten2(value) {
  const text = value === void 0 ? "nothing" : JSON.stringify(value);
  return (text ?? String(value)).replace(/\s+/g, " ").slice(0, 80);
}
function valueAt(document, path) {
  let value = document;
  for (const part of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, part))
      return void 0;
    value = value[part];
  }
  return value;
}
function schemaKeys(path) {
  let schema = configSchema;
  for (const part of path) {
    while (schema && typeof schema === "object" && !("shape" in schema)) {
      const def = schema.def;
      if (!def.innerType) return [];
      schema = def.innerType;
    }
    schema = schema.shape[part];
  }
  while (schema && typeof schema === "object" && !("shape" in schema)) {
    schema = schema.def.innerType;
  }
  return schema ? Object.keys(schema.shape) : [];
}
function expectedOf(issue2, received) {
  if (issue2.code === "invalid_value") {
    const values = issue2.values.map(String);
    const near = typeof received === "string" ? nearest(received, values) : null;
    return `one of ${values.join(", ")}${near ? `; did you mean ${near}?` : ""}`;
  }
  if (issue2.code === "invalid_type") return `a value of type ${issue2.expected}`;
  if (issue2.code === "invalid_union" && issue2.path.at(-1) === "kind") {
    return "one of eval-check, canary, approval, route-notes, rollback, freeze";
  }
  return issue2.message.replace(/^expected /i, "");
}
function unknownKey(key, path) {
  const keys = schemaKeys(path);
  const near = nearest(key, keys);
  if (keys.length === 0) return "a key that docs/config.md lists";
  return `one of ${keys.join(", ")}${near ? `; did you mean ${near}?` : ""}`;
}
function parseConfig(text, options = {}) {
  const file = options.file ?? CONFIG_PATH;
  const lines = yamlLines(text);
  const problems2 = [];
  const add = (problem) => problems2.push({ file, ...problem });
  const fail2 = () => ({ config: defaultConfig(), problems: problems2 });
  const whole = { line: null, key: "" };
  if (text.length > MOST_CHARACTERS3) {
    const received = `${text.length} characters`;
    add({
      ...whole,
      message: "The file is too long",
      expected: "at most 65536 characters",
      received
    });
    return fail2();
  }
  if (/^(?:\s*(?:#.*)?(?:\n|$))*$/.test(text.replace(/\r/g, "")))
    return { config: defaultConfig(), problems: problems2 };
  let document;
  try {
    document = load2(text, { maxAliases: 50 });
  } catch (error) {
    const known = error instanceof YAMLException ? error : null;
    const line = known?.mark ? known.mark.line + 1 : null;
    const received = shorten2(known?.reason ?? String(error));
    add({
      line,
      key: "",
      message: "The file is not valid YAML",
      expected: 'a mapping such as "incidents: { label: incident }"',
      received
    });
    return fail2();
  }
  if (document === null) return { config: defaultConfig(), problems: problems2 };
  const result = configSchema.safeParse(document);
  for (const issue2 of result.error?.issues ?? []) {
    const path = issue2.path;
    if (issue2.code === "unrecognized_keys") {
      for (const name of issue2.keys) {
        const key2 = showPath([...path, name]);
        const received2 = `${name}: ${shorten2(valueAt(document, [...path, name]))}`;
        add({
          line: lines.get(key2) ?? null,
          key: key2,
          message: "Unknown key",
          expected: unknownKey(name, path),
          received: received2
        });
      }
      continue;
    }
    const received = valueAt(document, path);
    const key = showPath(path);
    add({
      line: lines.get(key) ?? null,
      key,
      message: "Wrong value",
      expected: expectedOf(issue2, received),
      received: shorten2(received)
    });
  }
  for (const rule of Object.keys(result.data?.rules ?? {})) {
    if (!options.ruleIds || options.ruleIds.includes(rule)) continue;
    const near = nearest(rule, options.ruleIds);
    const expected = `the id of a rule${near ? `; did you mean ${near}?` : ""}`;
    const key = `rules.${rule}`;
    add({ line: lines.get(key) ?? null, key, message: "Unknown rule", expected, received: rule });
  }
  const ids = (result.data?.release.policies ?? []).map((policy2) => policy2.id);
  for (const [index, id] of ids.entries()) {
    if (ids.indexOf(id) === index) continue;
    const key = `release.policies[${index}].id`;
    add({
      line: lines.get(key) ?? null,
      key,
      message: "Two policies share an id",
      expected: "ids that differ",
      received: id
    });
  }
  return result.success && problems2.length === 0 ? { config: result.data, problems: problems2 } : fail2();
}

// src/domain/rules/ids.ts
var RULE_IDS = [
  "fact-missing",
  "primary-class-missing",
  "trigger-missing",
  "control-missing",
  "trigger-control-same",
  "trigger-is-control",
  "control-is-trigger",
  "trigger-mixed",
  "control-mixed",
  "blames-model"
];

// src/github/read-config.ts
async function readConfig(api, repository2, path = CONFIG_PATH) {
  try {
    const { data } = await api.request("GET /repos/{owner}/{repo}/contents/{path}", {
      ...repo(repository2),
      path
    });
    const content = "content" in data ? data.content : "";
    const text = Buffer.from(content, "base64").toString("utf8");
    return parseConfig(text, { file: path, ruleIds: RULE_IDS });
  } catch (error) {
    if (statusOf(error) === 404) return parseConfig("", { file: path });
    throw error;
  }
}

// src/github/read-evidence.ts
var MOST_REFERENCES = 60;
var MOST_NAMING = 60;
var AT_ONCE = 6;
async function lookUp(api, key) {
  const { repository: repository2, number } = resolveReference(key, "");
  try {
    const wire = await readPull(api, repository2, number);
    return { pull: pullFacts(wire, repository2), defaultBranch: defaultOf(wire) };
  } catch (error) {
    if (statusOf(error) !== 404) return { unread: { what: key, why: whyUnread(error) } };
  }
  try {
    const { data } = await api.request("GET /repos/{owner}/{repo}/issues/{issue_number}", {
      ...repo(repository2),
      issue_number: number
    });
    const closed = data.state === "closed";
    const completed = closed && data.state_reason !== "not_planned" && data.state_reason !== "duplicate";
    const state = closed ? "closed" : "open";
    return { issue: { ref: key, url: data.html_url, title: data.title, state, completed } };
  } catch (error) {
    return { unread: { what: key, why: whyUnread(error) } };
  }
}
function defaultOf(pull) {
  return pull.base.repo?.default_branch ?? null;
}
async function deepen(api, pull, head, defaultBranch) {
  if (!pull.mergedAt) return pull;
  const { repository: repository2, number } = resolveReference(pull.ref, "");
  const same2 = head?.repository.toLowerCase() === repository2.toLowerCase();
  const elsewhere = defaultBranch !== null && pull.base !== defaultBranch;
  const target = head && same2 ? head.sha : elsewhere ? defaultBranch : null;
  const [files, range2] = await Promise.all([
    readFiles(api, repository2, number).catch(() => null),
    target && pull.mergeCommit ? compare(api, repository2, pull.mergeCommit, target).catch(() => null) : null
  ]);
  return {
    ...pull,
    files: files?.files ?? null,
    filesComplete: files?.complete ?? true,
    comparison: range2?.comparison ?? null
  };
}
async function readEvidence(api, request) {
  const { closed, host, head } = request;
  const known = new Map(closed.flatMap((list) => [...list.pulls]));
  const defaultBranches = {};
  for (const list of closed) {
    if (list.defaultBranch) defaultBranches[list.repository.toLowerCase()] = list.defaultBranch;
  }
  const wanted = [...new Set(request.wanted)];
  const looked = wanted.slice(0, MOST_REFERENCES).filter((key) => !known.has(key));
  const found = await mapLimited(looked, AT_ONCE, (key) => lookUp(api, key));
  const unread2 = wanted.slice(MOST_REFERENCES).map((what) => ({ what, why: `only ${MOST_REFERENCES} references are looked up` }));
  const issues = [];
  const pulls = wanted.flatMap((key) => known.get(key) ?? []);
  for (const one of found) {
    if ("issue" in one) issues.push(one.issue);
    else if ("unread" in one) unread2.push(one.unread);
    else {
      pulls.push(one.pull);
      const { repository: repository2 } = resolveReference(one.pull.ref, "");
      if (one.defaultBranch) defaultBranches[repository2.toLowerCase()] = one.defaultBranch;
    }
  }
  const naming2 = [...known.values()].filter((pull) => {
    if (!pull.mergedAt || pulls.includes(pull)) return false;
    const { repository: repository2 } = resolveReference(pull.ref, "");
    const text = `${pull.title}
${pull.body}`;
    return request.incidents.some((ref) => names(text, ref, repository2, host));
  });
  pulls.push(...naming2.slice(0, MOST_NAMING));
  const deep = await mapLimited(pulls, AT_ONCE, (pull) => {
    const { repository: repository2 } = resolveReference(pull.ref, "");
    return deepen(api, pull, head, defaultBranches[repository2.toLowerCase()] ?? null);
  });
  const commits = await mapLimited(request.commits.slice(0, 20), AT_ONCE, async (sha) => {
    const range2 = head ? await compare(api, head.repository, sha, head.sha).catch(() => null) : null;
    return { sha, comparison: range2?.comparison ?? null };
  });
  const reverts = closed.flatMap((list) => list.reverts());
  return { pulls: deep, issues, unread: unread2, defaultBranches, reverts, commits };
}

// src/github/read-roles.ts
async function readRole(api, repository2, username) {
  try {
    const { data } = await api.request(
      "GET /repos/{owner}/{repo}/collaborators/{username}/permission",
      { ...repo(repository2), username }
    );
    const known = (name) => ROLES.find((role) => role === name);
    return known(data.role_name) ?? known(data.permission) ?? "none";
  } catch (error) {
    if (statusOf(error) === 404) return "none";
    throw error;
  }
}
async function readRoles(api, repository2, logins) {
  const distinct = [...new Set(logins.map((login) => login.toLowerCase()))].filter(Boolean);
  const roles = await mapLimited(distinct, 4, (login) => readRole(api, repository2, login));
  return Object.fromEntries(distinct.map((login, at) => [login, roles[at]]));
}

// src/flows/review-incident.ts
var CLOSED_PAGES = 3;
async function proof(task, incident, config) {
  const { client, host } = task;
  const { repository: repository2 } = resolveReference(incident.ref, "");
  const record2 = parseIncident(incident.body, { config, host });
  const lines = [
    record2.evalChanges,
    record2.gateChanges,
    record2.alertChanges,
    record2.evidenceTasks
  ].flat();
  const wanted = lines.flatMap((line) => line.refs).map((ref) => refKey(resolveReference(ref, repository2))).filter((key) => key !== incident.ref.toLowerCase());
  const closed = closedPulls(client.api, repository2, CLOSED_PAGES);
  await closed.reach(record2.detectedAt ?? incident.createdAt);
  return readEvidence(client.api, {
    wanted,
    commits: [],
    incidents: [incident.ref.toLowerCase()],
    closed: [closed],
    head: null,
    host
  });
}
async function reviewIncidentIssue(task) {
  const { client, ref, self, host, now } = task;
  const { repository: repository2 } = resolveReference(ref, "");
  const [incident, reading] = await Promise.all([
    readIncident(client.api, ref, self),
    readConfig(client.api, repository2)
  ]);
  const { config } = reading;
  const label = config.incidents.label.toLowerCase();
  if (incident.isPull || !incident.labels.some((name) => name.toLowerCase() === label)) return [];
  const [roles, evidence] = await Promise.all([
    readRoles(client.api, repository2, commandAuthors(incident.comments)),
    proof(task, incident, config)
  ]);
  const assessment = assess({ incident, config, now, host, roles, evidence, judged: null });
  const { record: record2, ledger, severity: severity2, asked } = assessment;
  const review = reviewIncident(record2, { config, ledger, serious: severity2.serious, asked });
  const since = config.incidents.since ?? task.installedAt;
  const plan = planIncident({ incident, assessment, review, since, requested: task.requested });
  task.onPlan?.(plan);
  await applyPlan(client.api, plan, self);
  return plan;
}

// src/github/client.ts
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
    message: known.message ?? String(error)
  };
}
function waitFor(failure, attempt, method) {
  const { status, headers, message } = failure;
  const limited = status === 429 || status === 403 && /rate limit|abuse/i.test(message);
  const after = Number(headers["retry-after"]);
  if (limited) {
    if (after > 0) return after * 1e3;
    const reset = Number(headers["x-ratelimit-reset"]) * 1e3 - Date.now();
    return String(headers["x-ratelimit-remaining"]) === "0" ? Math.max(reset, 1e3) : 6e4;
  }
  const safe = method === "GET" || method === "PUT" || method === "DELETE";
  const passing = status === 0 || status === 500 || status >= 502 && status <= 504;
  return safe && passing ? 500 * 2 ** attempt : null;
}
function instrument(octokit, retry = RETRY) {
  let requests = 0;
  octokit.hook.wrap("request", async (request, options) => {
    for (let attempt = 0; ; attempt += 1) {
      requests += 1;
      try {
        return await request(options);
      } catch (error) {
        const wait = waitFor(failureOf(error), attempt, options.method);
        if (wait === null || wait > retry.longest || attempt + 1 >= retry.attempts) throw error;
        await retry.wait(wait);
      }
    }
  });
  return { api: octokit, requests: () => requests };
}

// src/app/events.ts
var EVENTS = [
  "issues.opened",
  "issues.edited",
  "issues.labeled",
  "issues.unlabeled",
  "issues.reopened",
  "issues.closed",
  "issues.transferred",
  "issue_comment.created",
  "issue_comment.edited",
  "issue_comment.deleted"
];
function isNew({ created_at: created, updated_at: updated }) {
  return Date.parse(updated ?? "") - Date.parse(created ?? "") < 6e4;
}
function touchedBy(event, payload, self) {
  const { action, sender, repository: repository2, issue: issue2, comment, changes: changes2 } = payload;
  if (!issue2 || issue2.pull_request || sender?.login === self) return [];
  const moved = changes2?.new_issue && changes2.new_repository;
  const place = moved ? changes2.new_repository?.full_name : repository2.full_name;
  const number = moved ? changes2.new_issue?.number : issue2.number;
  const human = sender?.type !== "Bot";
  const commands = event === "issue_comment" && mayCommand(comment?.body ?? "");
  if (event === "issue_comment" && !commands) return [];
  const asks = commands || action === "edited" || action === "labeled" && !isNew(issue2);
  return [{ key: `incident:${place}#${number}`, requested: human && asks }];
}

// src/app/queue.ts
var DEFAULTS = {
  concurrency: 4,
  attempts: 4,
  backoff: (attempt) => 1e3 * 4 ** (attempt - 1)
};
function createQueue(work, log, options = {}) {
  const { concurrency, attempts, backoff } = { ...DEFAULTS, ...options };
  const waiting = /* @__PURE__ */ new Map();
  const running = /* @__PURE__ */ new Set();
  let idle = [];
  async function runKey(key, hint) {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await work(key, hint);
      } catch (err) {
        const last = attempt >= attempts;
        log.error({ err, key, attempt }, last ? "gave up until the next event" : "will try again");
        if (last) return;
        await new Promise((resolve) => setTimeout(resolve, backoff(attempt)));
      }
    }
  }
  function next() {
    for (const [key, hint] of waiting) {
      if (running.size >= concurrency) return;
      if (running.has(key)) continue;
      waiting.delete(key);
      running.add(key);
      void runKey(key, hint).finally(() => {
        running.delete(key);
        next();
      });
    }
    if (running.size > 0 || waiting.size > 0) return;
    for (const done of idle) done();
    idle = [];
  }
  return {
    push(key, hint) {
      const before = waiting.get(key);
      waiting.set(key, { ...hint, requested: hint.requested || before?.requested === true });
      queueMicrotask(next);
    },
    size: () => waiting.size + running.size,
    drain: () => new Promise((resolve) => {
      idle.push(resolve);
      next();
    })
  };
}

// src/app/app.ts
function installations(app2) {
  let self = null;
  const dates = /* @__PURE__ */ new Map();
  const api = async (installation) => await app2.auth(installation);
  const readSelf = async () => {
    const { data } = await (await api()).request("GET /app");
    if (!data) throw new Error("GitHub does not know this App; check APP_ID and PRIVATE_KEY");
    return { id: data.id, login: `${data.slug}[bot]` };
  };
  const readDate3 = async (installation) => {
    const { data } = await (await api()).request("GET /app/installations/{installation_id}", {
      installation_id: installation
    });
    return data.created_at;
  };
  return {
    self() {
      self ??= readSelf().catch((error) => {
        self = null;
        throw error;
      });
      return self;
    },
    client: async (installation) => instrument(await api(installation)),
    installedAt(installation) {
      const known = dates.get(installation);
      if (known) return known;
      const read = readDate3(installation).catch(() => {
        dates.delete(installation);
        return null;
      });
      dates.set(installation, read);
      return read;
    }
  };
}
function installApp(app2, options) {
  const about = installations(app2);
  async function work(key, { installation, requested }) {
    const [self, client, installedAt] = await Promise.all([
      about.self(),
      about.client(installation),
      about.installedAt(installation)
    ]);
    const plan = await reviewIncidentIssue({
      client,
      ref: key.slice("incident:".length),
      self,
      host: options.host,
      now: options.now(),
      installedAt,
      requested,
      onPlan: (writes2) => app2.log.debug({ key, writes: writes2 }, "plan")
    });
    const writes = plan.map((write) => write.do);
    app2.log.info({ key, writes, requests: client.requests() }, "reconciled");
  }
  const queue = createQueue(work, app2.log);
  app2.on([...EVENTS], async (context) => {
    const payload = context.payload;
    const installation = payload.installation?.id;
    if (installation === void 0) return;
    const self = await about.self().catch(() => null);
    for (const { key, requested } of touchedBy(context.name, payload, self?.login ?? "")) {
      queue.push(key, { installation, requested });
    }
  });
  return queue;
}

// src/domain/verdict/approvals.ts
function standingApprovals(facts) {
  const { pull, headSha } = facts.release;
  const latest = /* @__PURE__ */ new Map();
  for (const review of pull?.reviews ?? []) {
    if (review.state !== "COMMENTED") latest.set(review.author.toLowerCase(), review);
  }
  return [...latest.values()].filter(
    ({ state, commit, author }) => state === "APPROVED" && commit === headSha && author !== pull?.author
  );
}
function maintainerApproved(facts) {
  const roles = facts.release.pull?.roles ?? {};
  return standingApprovals(facts).some(
    ({ author }) => atLeast(roles[author.toLowerCase()], facts.config.maintainers)
  );
}

// src/domain/verdict/causes.ts
var SHA = /(?<![\w/-])[0-9a-f]{7,40}(?![\w-])/g;
var VERSION = /\bv?\d{1,6}(?:\.\d{1,6}){1,3}(?:[-+][\w.]{1,40})?\b/g;
function repositoryOf2(ref) {
  return resolveReference(ref, "").repository;
}
function causesOf(record2, ref, host) {
  const text = `${record2.releaseChanges ?? ""}
${record2.trigger ?? ""}`;
  const named = readNamings(text, repositoryOf2(ref), host).flatMap((found) => found.ref ?? []);
  const hashes = (text.match(SHA) ?? []).filter((hash) => /\d/.test(hash) && /[a-f]/.test(hash));
  return {
    pulls: [...new Set(named)].filter((key) => key !== ref.toLowerCase()),
    commits: [...new Set(hashes)]
  };
}
function versionNamed(record2, release2) {
  const places = [release2.head, release2.base, release2.pull?.title ?? ""].join("\n");
  const said = new Set((places.match(VERSION) ?? []).map((version) => version.replace(/^v/, "")));
  const own = (record2.agentVersion?.match(VERSION) ?? []).map((v) => v.replace(/^v/, ""));
  return own.find((version) => said.has(version)) ?? null;
}
function recordCauses(record2, ref, release2, host) {
  const causes = causesOf(record2, ref, host);
  const lines = [...record2.evalChanges, ...record2.gateChanges].flatMap((line) => line.refs);
  const keys = lines.map((line) => refKey(resolveReference(line, repositoryOf2(ref))));
  const range2 = [...release2.pulls, ...release2.own].map((pull2) => pull2.ref.toLowerCase());
  const pull = [...causes.pulls, ...keys].find((key) => range2.includes(key));
  if (pull) return pull;
  const version = `${record2.agentVersion ?? ""}`.match(SHA) ?? [];
  const hash = [...causes.commits, ...version].find(
    (sha) => release2.commits.some((commit) => commit.sha.startsWith(sha))
  );
  if (hash) return `commit ${hash.slice(0, 7)}`;
  const named = versionNamed(record2, release2);
  return named ? `agent version ${named}` : null;
}

// src/domain/verdict/contained.ts
function idsOf(key, facts) {
  const pulls = [...facts.evidence.pulls, ...facts.release.pulls];
  const merge = pulls.find((pull) => pull.ref.toLowerCase() === key)?.mergeCommit;
  return merge ? [key, merge] : [key];
}
function isRevertedHere(causes, facts) {
  const { commits, repository: repository2 } = facts.release;
  const shas = new Set(commits.map((commit) => commit.sha));
  const pulls = facts.evidence.reverts.filter(
    ({ mergeCommit }) => mergeCommit && shas.has(mergeCommit)
  );
  const full = (hash) => commits.find(({ sha }) => sha.startsWith(hash))?.sha ?? hash;
  const ids = [
    ...causes.pulls.map((key) => idsOf(key, facts)),
    ...causes.commits.map((c) => [full(c)])
  ];
  return ids.some((own) => revertOf(own, commits, pulls, repository2) !== null);
}
function isContained(assessment, links, facts) {
  if (!facts.config.release.containment) return false;
  const { ref } = assessment.context;
  if (links.contains.includes(ref) && maintainerApproved(facts)) return true;
  return isRevertedHere(causesOf(assessment.record, ref, facts.host), facts);
}
function causesInHead(assessment, facts) {
  const { record: record2, context } = assessment;
  const causes = causesOf(record2, context.ref, facts.host);
  const standing = [];
  const unread2 = [];
  for (const key of causes.pulls) {
    const pull = [...facts.release.pulls, ...facts.evidence.pulls].find(
      (found) => found.ref.toLowerCase() === key
    );
    if (!pull) unread2.push(key);
    else if (pull.mergedAt && !notInForce(pull, context, [])) standing.push(key);
  }
  for (const hash of causes.commits) {
    const inRange = facts.release.commits.find(({ sha }) => sha.startsWith(hash));
    const compared = facts.evidence.commits.find(({ sha }) => sha === hash)?.comparison;
    const status = inRange ? "ahead" : compared?.status;
    const later = [...facts.release.commits, ...compared?.commits ?? []];
    const taken = revertOf([inRange?.sha ?? hash], later, [], facts.release.repository);
    if (!status) unread2.push(hash);
    else if ((status === "ahead" || status === "identical") && !taken) standing.push(hash);
  }
  return { named: causes.pulls.length + causes.commits.length, standing, unread: unread2 };
}

// src/domain/verdict/new-file.ts
function folderOf(patterns) {
  const plain2 = patterns.map((pattern) => /^([^*?{]+)\/\*\*$/.exec(pattern)?.[1]).find(Boolean);
  return plain2 ?? "evals";
}
function newFileUrl(incident, facts) {
  const { repository: repository2, defaultBranch } = facts.release;
  const { number } = resolveReference(incident, "");
  const path = `${folderOf(facts.config.changes.eval.paths)}/incident-${number}.yaml`;
  const draft = [
    `# Regression case for ${incident}`,
    "input: # what the agent was given",
    "expect: # what must hold for the whole class, not only for this run",
    "proves: # what a pass lets you believe",
    "does-not-prove: # and what it does not"
  ].join("\n");
  const query = new URLSearchParams({ filename: path, value: draft });
  return `https://${facts.host}/${repository2}/new/${defaultBranch}?${query}`;
}

// src/domain/verdict/incident.ts
var WITHOUT_OWNER = " Nobody owns it: no broader rollout is right, but a smaller pilot, a clearer gate or a better measurement loop.";
function reason(subject, rest) {
  return { ...rest, incident: subject.ref, policy: null };
}
function missingAnswers(subject, own, facts) {
  if (waiverOf("facts", own.context)) return [];
  return facts.config.release.require.filter((key) => key === "severity" ? !own.severity.level : !isAnswered(own.record, key)).map((key) => {
    const { label, example } = sectionOf(key);
    const shown = example.replace(/\n/g, " \xB7 ");
    return reason(subject, {
      verdict: "collect-evidence",
      test: "answer-missing",
      kind: null,
      message: `${label} is not answered.`,
      owner: null,
      action: `Answer \u201C${label}\u201D in ${subject.ref}, for example: ${shown}`,
      url: subject.url
    });
  });
}
function actionOf(entry, subject) {
  const { kind } = entry;
  if (entry.decision === "awaiting") {
    return `A maintainer confirms the decision in ${subject.ref}: /attest ${kind} <https URL>`;
  }
  const by = entry.refs.length > 0 ? `Merge ${entry.refs.join(" or ")}` : `Merge a pull request that names ${subject.ref}`;
  const lines = entry.status === "missing" ? `Plan the ${kind} change in ${subject.ref}, and merge a pull request that names it` : by;
  return `${lines} and adds lines on ${kind === "eval" ? "an eval" : `a ${kind}`} path`;
}
function messageOf2(entry) {
  const unowned = entry.status === "planned" && !entry.owner ? WITHOUT_OWNER : "";
  if (entry.status === "missing") return `The ${entry.kind} change is missing.${unowned}`;
  const claim = entry.done ? " It is ticked, which proves nothing." : "";
  const why = entry.explanations.slice(0, 3).join(" ");
  const what = entry.decision === "awaiting" ? "decision is not confirmed" : "change has not landed";
  return `The ${entry.kind} ${what}: \u201C${entry.text.slice(0, 200)}\u201D.${claim} ${why}${unowned}`.trim();
}
function unsettled(subject, own, kind, facts) {
  if (own.ledger.kinds[kind].settled) return [];
  const open = own.ledger.entries.filter(
    (entry) => entry.kind === kind && entry.owed && (entry.status === "missing" || entry.status === "planned")
  );
  return open.map(
    (entry) => reason(subject, {
      verdict: "hold",
      test: `${kind}-not-settled`,
      kind,
      message: messageOf2(entry),
      owner: entry.owner,
      action: actionOf(entry, subject),
      url: entry.status === "missing" && kind === "eval" ? newFileUrl(subject.ref, facts) : subject.url
    })
  );
}
function humanDecision(subject, own, facts) {
  const said = own.record.releaseDecision;
  const because = (verdict, message, action) => [
    reason(subject, {
      verdict,
      test: "release-decision",
      kind: null,
      message,
      owner: null,
      action,
      url: subject.url
    })
  ];
  const change = `Change \u201CRelease decision\u201D in ${subject.ref} once the review decides otherwise`;
  if (said === "Hold") return because("hold", "The review decided to hold.", change);
  if (said === "Collect more evidence") {
    return because("collect-evidence", "The review decided to collect more evidence.", change);
  }
  if (said !== "Roll back") return [];
  const causes = causesInHead(own, facts);
  const refer = `Name the change, such as #431, in \u201CRelease or configuration changes\u201D of ${subject.ref}`;
  if (causes.named === 0) {
    return because(
      "collect-evidence",
      "The review decided to roll back, but names no change to look for.",
      refer
    );
  }
  if (causes.standing.length > 0) {
    const what2 = causes.standing.join(", ");
    return because(
      "roll-back",
      `The review decided to roll back, and ${what2} is still in ${facts.release.head}.`,
      `Revert ${what2} in this release`
    );
  }
  if (causes.unread.length === 0) return [];
  const what = causes.unread.join(", ");
  return because(
    "collect-evidence",
    `The review decided to roll back, and whether ${what} is in ${facts.release.head} could not be read.`,
    refer
  );
}
function reasonsOf(subject, own, facts) {
  return [
    ...humanDecision(subject, own, facts),
    ...facts.config.release.block.flatMap((kind) => unsettled(subject, own, kind, facts)),
    ...missingAnswers(subject, own, facts)
  ];
}

// src/domain/verdict/links.ts
function everythingSaid(facts) {
  const { release: release2, host } = facts;
  const read = (text, where, own) => readNamings(text, release2.repository, host).map((naming2) => ({ ...naming2, where, own }));
  const said = [];
  for (const pull of release2.own) {
    said.push(...read(`${pull.title}

${pull.body}`, showNumber(pull.ref), true));
  }
  for (const pull of release2.pulls) {
    said.push(...read(`${pull.title}

${pull.body}`, showNumber(pull.ref), false));
  }
  for (const commit of release2.commits) {
    said.push(...read(commit.message, `commit ${commit.sha.slice(0, 7)}`, false));
  }
  return said;
}
function showNumber(ref) {
  return `PR ${ref.slice(ref.lastIndexOf("#"))}`;
}
function readListed(listed, facts) {
  const { config, host } = facts;
  const record2 = parseIncident(listed.body, { config, host });
  const severity2 = effectiveSeverity(record2.severity, listed.labels, [], [], config);
  return { record: record2, severity: severity2 };
}
function isBeforeAdoption(createdAt, facts) {
  const { since } = facts.config.incidents;
  return since !== void 0 && createdAt < since;
}
function isTrusted(listed, facts) {
  const { trusted } = facts.config.incidents;
  const vouching = [listed?.author ?? "", listed?.labelledBy ?? ""].map(
    (login) => login.toLowerCase()
  );
  return vouching.some((login) => atLeast(facts.roles[login], trusted));
}
function touchesWorkflow(record2, facts) {
  const { workflows } = facts.config;
  const words2 = record2.affectedWorkflow?.toLowerCase() ?? "";
  const own = Object.keys(workflows).find((name) => words2.includes(name.toLowerCase()));
  if (!own) return true;
  return facts.release.files.some((file) => matchesAny(file.path, workflows[own] ?? []));
}
function recordLinks(facts) {
  const { config, release: release2 } = facts;
  return facts.listed.flatMap((listed) => {
    const ref = listed.ref.toLowerCase();
    if (isBeforeAdoption(listed.createdAt, facts)) return [];
    const { record: record2, severity: severity2 } = readListed(listed, facts);
    const cause = recordCauses(record2, listed.ref, release2, facts.host);
    if (cause) {
      return [{ ref, how: "record", where: `its record names ${cause}` }];
    }
    const open = config.release.incidents === "open" && listed.state === "open" && severity2.serious;
    if (open && touchesWorkflow(record2, facts)) {
      return [{ ref, how: "open", where: "open and serious" }];
    }
    return [];
  });
}
function findLinks(facts) {
  const said = everythingSaid(facts);
  const known = new Map(facts.listed.map((listed) => [listed.ref.toLowerCase(), listed]));
  const links = [];
  const add = (link2) => {
    if (!links.some((found) => found.ref === link2.ref && found.how === link2.how)) links.push(link2);
  };
  for (const { how, ref, where } of said) {
    if (ref && (how === "trailer" || how === "contains")) add({ ref, how: "trailer", where });
  }
  for (const { how, ref, where } of said) {
    const listed = ref ? known.get(ref) : void 0;
    if (!ref || !listed || how !== "closing" && how !== "plain") continue;
    if (!isBeforeAdoption(listed.createdAt, facts)) add({ ref, how, where });
  }
  for (const link2 of recordLinks(facts).filter(({ ref }) => isTrusted(known.get(ref), facts)))
    add(link2);
  const own = said.filter((naming2) => naming2.own && naming2.ref);
  return {
    links,
    unreadable: said.filter(({ how, ref }) => how === "trailer" && ref === null).map(({ text, where }) => ({ text, where })),
    denied: own.filter(({ how }) => how === "not").map(({ ref }) => ref),
    contains: own.filter(({ how }) => how === "contains").map(({ ref }) => ref)
  };
}

// src/domain/verdict/policies.ts
var PASS = { state: "pass", message: "", action: "" };
var NONE = { state: "not-applicable", message: "", action: "" };
function fail(message, action) {
  return { state: "fail", message, action };
}
function checkProblem(name, facts) {
  const runs = facts.release.checks.filter((check) => check.name === name);
  if (runs.length === 0) return `check \u201C${name}\u201D has not run on the head commit`;
  const bad = runs.find((run) => run.status !== "completed" || run.conclusion !== "success");
  if (!bad) return null;
  const state = bad.status === "completed" ? bad.conclusion : bad.status;
  return `check \u201C${name}\u201D is ${state}, not successful`;
}
function sectionText(body, heading) {
  const lines = body.replace(/<!--[\s\S]*?-->/g, "").split(/\r?\n/);
  const title = (line) => /^#{1,6}\s+(.*?)\s*#*$/.exec(line)?.[1]?.toLowerCase();
  const start = lines.findIndex((line) => title(line) === heading.toLowerCase());
  if (start < 0) return "";
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => title(line) !== void 0);
  return rest.slice(0, end < 0 ? void 0 : end).join("\n").trim();
}
function touched(paths2, facts) {
  return facts.release.files.find((file) => matchesAny(file.path, paths2))?.path ?? null;
}
function bodies(facts) {
  return facts.release.pull?.body ?? facts.release.own.map((pull) => pull.body).join("\n\n");
}
function judgeChecks(names2, facts) {
  const problems2 = names2.flatMap((name) => checkProblem(name, facts) ?? []);
  if (problems2.length === 0) return PASS;
  return fail(`${problems2.join("; ")}.`, "Get the check to succeed on the head commit");
}
function judgeCanary(check, facts) {
  const problem = checkProblem(check, facts);
  const line = bodies(facts).split("\n").some((text) => /^\W*canary\W*:\W*https:\/\/\S+/i.test(withoutCode(text)));
  if (!problem || line) return PASS;
  const action = `Get \u201C${check}\u201D to succeed, or add a line \u201CCanary: https://\u2026\u201D to the pull request`;
  return fail(`No canary evidence: ${problem}.`, action);
}
function judgeApproval(policy2, facts) {
  const path = touched(policy2.paths, facts);
  if (!path) return NONE;
  const approvers = standingApprovals(facts).map(({ author }) => author.toLowerCase());
  let unread2 = false;
  for (const reviewer of policy2.reviewers) {
    const team = reviewer.includes("/");
    const people = team ? facts.teams[reviewer.toLowerCase()] : [reviewer.slice(1)];
    if (!people) unread2 = true;
    else if (people.some((person) => approvers.includes(person.toLowerCase()))) return PASS;
  }
  const who = policy2.reviewers.join(" or ");
  const message = `${path} needs an approval by ${who} of the head commit.`;
  if (unread2) {
    return {
      state: "unknown",
      message: `${message} The members of a team could not be read.`,
      action: "Grant members: read, or name people"
    };
  }
  return fail(message, `Ask ${who} to approve the head commit`);
}
function judgeSection(paths2, section, facts, says) {
  if (paths2 && !touched(paths2, facts)) return NONE;
  const text = sectionText(bodies(facts), section);
  if (text && says(text)) return PASS;
  const message = text ? `The section \u201C${section}\u201D does not say enough.` : `The pull request has no section \u201C${section}\u201D.`;
  return fail(message, `Write \u201C## ${section}\u201D in the pull request`);
}
function namesVersionAndWay(text) {
  const version = /\bv?\d+(?:\.\d+)+\b|\b[0-9a-f]{7,40}\b|\bv\d+\b/i.test(text);
  return version && (text.match(new RegExp("\\p{L}{2,}", "gu")) ?? []).length >= 3;
}
function judgeFreeze(policy2, facts, contained) {
  const from = Date.parse(facts.now) - policy2.days * 864e5;
  const groups = /* @__PURE__ */ new Map();
  for (const listed of facts.listed) {
    const { record: record2, severity: severity2 } = readListed(listed, facts);
    const at = Date.parse(record2.detectedAt ?? listed.createdAt);
    const key = policy2.by === "class" ? record2.primaryClass : record2.affectedWorkflow;
    if (!severity2.level || !severity2.serious || !key || at < from) continue;
    const group = key.trim().toLowerCase();
    groups.set(group, [...groups.get(group) ?? [], listed.ref]);
  }
  const frozen = [...groups].find(
    ([, refs2]) => refs2.length >= policy2.count && !refs2.some((ref) => contained.includes(ref.toLowerCase()))
  );
  if (!frozen) return PASS;
  const [, refs] = frozen;
  const shared = policy2.by === "class" ? "one failure class" : "one workflow";
  return fail(
    `${refs.length} serious incidents of ${shared} within ${policy2.days} days: ${refs.join(", ")}.`,
    "Ship only what contains the failure, or wait until the freeze ends"
  );
}
function judgePolicy(policy2, facts, contained) {
  switch (policy2.kind) {
    case "eval-check":
      return judgeChecks(policy2.checks, facts);
    case "canary":
      return judgeCanary(policy2.check, facts);
    case "approval":
      return judgeApproval(policy2, facts);
    case "route-notes":
      return judgeSection(policy2.paths, policy2.section, facts, (text) => text.length > 0);
    case "rollback":
      return judgeSection(null, policy2.section, facts, namesVersionAndWay);
    case "freeze":
      return judgeFreeze(policy2, facts, contained);
  }
}

// src/domain/verdict/types.ts
var VERDICTS = ["roll-back", "hold", "collect-evidence", "ship"];

// src/domain/verdict/waivers.ts
function releaseCommands(facts) {
  const { pull } = facts.release;
  if (!pull) return [];
  const { comments, roles, author } = pull;
  const weighed = weighCommands({
    comments,
    roles,
    config: facts.config,
    author: "",
    now: facts.now
  });
  return weighed.standing.filter(({ command }) => command.comment.author !== author);
}
function releaseWaiver(policy2, facts) {
  for (const { request, command } of releaseCommands(facts).reverse()) {
    const whole = request.name === "waive-release" && policy2 === null;
    const one = request.name === "waive-policy" && request.policy === policy2;
    if (!whole && !one) continue;
    if (facts.now > `${request.until}T23:59:59.999Z`) continue;
    const { author, url } = command.comment;
    return { by: author, until: request.until, reason: request.reason, url };
  }
  return null;
}

// src/domain/verdict/decide.ts
function worst(verdicts) {
  return VERDICTS.find((verdict) => verdicts.includes(verdict)) ?? "ship";
}
function judgedOf(facts) {
  const { repository: repository2, head, commits, own } = facts.release;
  const here = own.map(({ ref, url, author, title, body, files }) => ({
    ref: ref.toLowerCase(),
    url,
    author,
    text: `${title}

${body}`,
    files
  }));
  return { repository: repository2, head, commits, here };
}
function unverified(what, why, action, incident = null) {
  return {
    verdict: "collect-evidence",
    test: incident ? "incident-unreadable" : "unverified",
    incident,
    kind: null,
    policy: null,
    message: `${what} could not be verified: ${why}.`,
    owner: null,
    action,
    url: null
  };
}
function kindsOf(own) {
  const kinds = {};
  for (const kind of CHANGE_KINDS) {
    const { owed, settled } = own.ledger.kinds[kind];
    const entries = own.ledger.entries.filter((entry) => entry.kind === kind && entry.owed);
    const statuses = entries.map((entry) => entry.status);
    const open = statuses.includes("missing") ? "missing" : "planned";
    const closed = statuses.includes("waived") ? "waived" : "landed";
    kinds[kind] = !owed ? "not-owed" : settled ? closed : open;
  }
  return kinds;
}
var NOT_OWED = {
  eval: "not-owed",
  gate: "not-owed",
  alert: "not-owed",
  evidence: "not-owed"
};
function judgeUnread(ref, links, facts) {
  const found = facts.unread.find(({ what }) => what.toLowerCase() === ref);
  const action = `Correct the trailer, or give access to ${ref}; \u201CIncident: not ${ref}\u201D with a maintainer's approval clears a wrong one`;
  return {
    incident: {
      ref,
      url: null,
      title: null,
      severity: null,
      serious: true,
      primaryClass: null,
      workflow: null,
      links,
      verdict: "collect-evidence",
      kinds: NOT_OWED,
      owners: [],
      waivers: [],
      contained: false,
      ledger: null
    },
    reasons: [unverified(ref, found?.why ?? "it was not read", action, ref)]
  };
}
function judgeIncident(incident, links, all, facts) {
  const { config, now, host, roles, evidence } = facts;
  const own = assess({ incident, config, now, host, roles, evidence, judged: judgedOf(facts) });
  const contained = own.severity.serious && isContained(own, all, facts);
  const reasons = own.severity.serious && !contained ? reasonsOf(incident, own, facts) : [];
  const waivers = [...CHANGE_KINDS, "facts"].flatMap((what) => {
    const waiver = waiverOf(what, own.context);
    return waiver ? [{ ...waiver, what }] : [];
  });
  const blocking = new Set(config.release.block);
  const owners = own.ledger.entries.flatMap(
    (entry) => entry.owed && entry.owner && blocking.has(entry.kind) ? [entry.owner] : []
  );
  return {
    incident: {
      ref: incident.ref,
      url: incident.url,
      title: incident.title,
      severity: own.severity.level,
      serious: own.severity.serious,
      primaryClass: own.record.primaryClass,
      workflow: own.record.affectedWorkflow,
      links,
      verdict: worst(reasons.map((reason2) => reason2.verdict)),
      kinds: kindsOf(own),
      owners: [...new Set(owners)],
      waivers,
      contained,
      ledger: own.ledger
    },
    reasons
  };
}
function hide({ incident, reasons }) {
  return {
    incident: {
      ...incident,
      url: null,
      title: null,
      severity: null,
      primaryClass: null,
      workflow: null,
      owners: [],
      waivers: [],
      ledger: null
    },
    reasons: reasons.map((reason2) => ({
      ...reason2,
      message: reason2.kind ? `The ${reason2.kind} change is owed.` : "The incident is not ready for a release.",
      owner: null,
      action: `See ${reason2.incident}`,
      url: null
    }))
  };
}
function listing(facts, linked, before) {
  if (!facts.reveal) return [];
  return facts.listed.flatMap((listed) => {
    if (listed.state !== "open" || linked.has(listed.ref.toLowerCase())) return [];
    if (isBeforeAdoption(listed.createdAt, facts) !== before) return [];
    const { severity: severity2 } = readListed(listed, facts);
    const { ref, url, title } = listed;
    return severity2.serious ? [{ ref, url, title, severity: severity2.level }] : [];
  });
}
function judgePolicies(facts, contained) {
  const reasons = [];
  const policies = [];
  for (const policy2 of facts.config.release.policies) {
    const outcome = judgePolicy(policy2, facts, contained);
    const open = outcome.state === "fail" || outcome.state === "unknown";
    const waiver = open ? releaseWaiver(policy2.id, facts) : null;
    const shown = outcome.state === "unknown" ? "fail" : outcome.state;
    policies.push({ id: policy2.id, kind: policy2.kind, state: waiver ? "waived" : shown, waiver });
    if (!open || waiver) continue;
    const because = policy2.because ? ` (because of ${policy2.because})` : "";
    reasons.push({
      verdict: outcome.state === "unknown" ? "collect-evidence" : "hold",
      test: `policy-${policy2.kind}`,
      incident: null,
      kind: null,
      policy: policy2.id,
      message: `Policy ${policy2.id}${because}: ${outcome.message}`,
      owner: policy2.owner ?? null,
      action: outcome.action,
      url: facts.release.pull?.url ?? null
    });
  }
  return { reasons, policies };
}
function decideRelease(facts) {
  const all = findLinks(facts);
  const approved = maintainerApproved(facts);
  const refs = [...new Set(all.links.map((link2) => link2.ref))];
  const counted = refs.filter((ref) => !(approved && all.denied.includes(ref)));
  const show2 = (judgement) => facts.reveal ? judgement : hide(judgement);
  const judgements = counted.map((ref) => {
    const links = all.links.filter((link2) => link2.ref === ref);
    const incident = facts.incidents.find((found) => found.ref.toLowerCase() === ref);
    return show2(
      incident ? judgeIncident(incident, links, all, facts) : judgeUnread(ref, links, facts)
    );
  });
  const contained = judgements.filter((one) => one.incident.contained);
  const policies = judgePolicies(
    facts,
    contained.map((one) => one.incident.ref.toLowerCase())
  );
  const trailers = all.unreadable.map(
    ({ text, where }) => unverified(
      `The trailer \u201CIncident: ${text}\u201D in ${where}`,
      "it names no issue",
      "Write it like \u201CIncident: #12\u201D or \u201CIncident: owner/repo#12\u201D"
    )
  );
  const elsewhere = [...facts.unread, ...facts.release.unread].filter(({ what }) => !counted.includes(what.toLowerCase())).map(({ what, why }) => unverified(what, why, "Run the gate again once it can be read"));
  const reasons = [
    ...judgements.flatMap((one) => one.reasons),
    ...policies.reasons,
    ...trailers,
    ...elsewhere
  ];
  const rank = (reason2) => VERDICTS.indexOf(reason2.verdict);
  reasons.sort((a, b) => rank(a) - rank(b));
  const waiver = releaseWaiver(null, facts);
  const incidents2 = judgements.map((one) => one.incident);
  const { commits, pulls, own } = facts.release;
  return {
    verdict: waiver ? "ship" : worst(reasons.map((reason2) => reason2.verdict)),
    reasons,
    incidents: incidents2.sort((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict)),
    unlinked: listing(facts, new Set(counted), false),
    beforeAdoption: listing(facts, new Set(counted), true),
    waiver,
    policies: policies.policies,
    unverified: [...facts.unread, ...facts.release.unread],
    looked: {
      commits: commits.length,
      pulls: pulls.length + own.length,
      incidents: facts.listed.length,
      requests: facts.requests
    }
  };
}

// src/index.ts
function app(probot) {
  const host = process.env.GHE_HOST || "github.com";
  installApp(probot, { host, now: () => (/* @__PURE__ */ new Date()).toISOString() });
}
export {
  compileForm,
  decideRelease,
  app as default,
  parseIncident,
  readForm,
  reviewIncident
};
