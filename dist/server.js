#!/usr/bin/env node

// src/app/server.ts
import { createServer } from "node:http";
import { createProbot, ProbotOctokit } from "probot";

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
  const known2 = error;
  return {
    status: known2.status ?? 0,
    headers: known2.response?.headers ?? {},
    message: known2.message ?? String(error),
    silent: known2.cause?.name === "TimeoutError"
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
  let read2 = data;
  if (data instanceof ReadableStream) {
    try {
      read2 = JSON.parse(await new Response(data).text());
    } catch {
      throw new Unreadable(CUT_OFF, true);
    }
  }
  if (method === "GET" && typeof read2 !== "object") throw new Unreadable(CUT_OFF, true);
  return read2;
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

// src/core/text/strip.ts
function strip(text2, opening, closing) {
  let from = 0;
  let to = text2.length;
  while (from < to && opening.includes(text2[from])) from += 1;
  while (to > from && closing.includes(text2[to - 1])) to -= 1;
  return text2.slice(from, to);
}

// src/core/text/words.ts
var LABEL = String.raw`\[((?:[^[\]\n]|\[[^[\]\n]{0,100}\]){0,300})\]`;
var TARGET = String.raw`\(\s?<?([^()<>\s]{1,1000})>?(?:\s["'][^"'\n]{0,200}["'])?\s?\)`;
var LINK = new RegExp(LABEL + TARGET, "g");
var ONE_LINK = new RegExp(`^[(<*_"'\u201C\u2018]{0,8}${LABEL}${TARGET}[)>*_"'\u201D\u2019.,;:!]{0,8}$`);
var WORD = new RegExp(String.raw`(?:${LABEL}${TARGET}|[^\s,])+`, "g");
function placedWords(text2) {
  return [...text2.matchAll(WORD)].map(({ 0: word2, index }) => ({ text: word2, index }));
}
function wordsOf(text2) {
  return text2.match(WORD) ?? [];
}
function readLink(word2) {
  if (!word2.includes("](")) return null;
  const [, label2, target] = ONE_LINK.exec(word2.trim()) ?? [];
  return label2 === void 0 || target === void 0 ? null : { label: label2, target };
}
function withoutLinks(text2) {
  return text2.includes("](") ? text2.replace(LINK, (link2) => "_".repeat(link2.length)) : text2;
}
function linksAsTargets(text2) {
  return text2.includes("](") ? text2.replace(LINK, " $2 ") : text2;
}

// src/core/refs.ts
var NAME = "[A-Za-z0-9_.-]{1,100}";
var SHORT = new RegExp(`^(?:(${NAME})/(${NAME}))?#(\\d{1,9})$`);
var GH = /^gh-(\d{1,9})$/i;
var URL_FORM = new RegExp(
  `^(?:https?://)?(?:www\\.)?([A-Za-z0-9.:-]{1,253})/(${NAME})/(${NAME})/(?:pull|issues)/(\\d{1,9})(?:[/?#]\\S*)?$`,
  "i"
);
var OPENING = "([<{*_\"'\u201C\u2018`";
var CLOSING = ")]>}*_\"'\u201D\u2019`.,;:!";
function repositoryRef(name) {
  return name.toLowerCase();
}
function sameRepository(a, b) {
  return repositoryRef(a) === repositoryRef(b);
}
function issueRef(ref) {
  return ref.toLowerCase();
}
function repositoryOf(ref) {
  return repositoryRef(ref.slice(0, ref.lastIndexOf("#")));
}
function numberOf(ref) {
  return Number(ref.slice(ref.lastIndexOf("#") + 1));
}
function ownerOf(repository2) {
  return repositoryRef(repository2).split("/")[0] ?? "";
}
function sameHost(a, b) {
  return a.toLowerCase() === b.toLowerCase();
}
function readReference(text2, host = "github.com") {
  const word2 = readLink(text2)?.target ?? strip(text2.trim(), OPENING, CLOSING);
  const short = SHORT.exec(word2);
  if (short) return short[1] ? `${short[1]}/${short[2]}#${short[3]}` : `#${Number(short[3])}`;
  const gh = GH.exec(word2);
  if (gh) return `#${Number(gh[1])}`;
  const url = URL_FORM.exec(word2);
  if (url?.[1] && sameHost(url[1], host)) return `${url[2]}/${url[3]}#${url[4]}`;
  return null;
}
function resolveReference(text2, repository2) {
  const at2 = text2.lastIndexOf("#");
  return { repository: text2.slice(0, at2) || repository2, number: Number(text2.slice(at2 + 1)) };
}
function refKey(ref) {
  return issueRef(`${ref.repository}#${ref.number}`);
}
function showRef(ref, home) {
  return sameRepository(ref.repository, home) ? `#${ref.number}` : `${ref.repository}#${ref.number}`;
}
function byReference(a, b) {
  const [home, other3] = [repositoryOf(a), repositoryOf(b)];
  return home === other3 ? numberOf(a) - numberOf(b) : home < other3 ? -1 : 1;
}

// src/app/alarms.ts
var LONGEST = 2147483647;
function createAlarms(clock = Date.now) {
  const timers = /* @__PURE__ */ new Map();
  function set(key, at2, ring) {
    clearTimeout(timers.get(key));
    timers.delete(key);
    if (at2 === null) return;
    const wait = Math.max(1e3, Date.parse(at2) + 1e3 - clock());
    const wake = () => wait > LONGEST ? set(key, at2, ring) : ring();
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

// src/core/config/schema.ts
import * as z from "zod";
var pattern = z.string().max(300).regex(/^[^!\\][^\\]*$/, "expected a glob with / between folders and no ! at its start");
var glob = pattern.meta({ examples: ["evals/**"] });
var branch = pattern.meta({ examples: ["release/**"] });
var globs = z.array(glob).min(1);
var text = z.string().min(1);
var label = z.string().max(50).regex(/^[^,]+$/, "expected a label without commas");
var repository = z.string().regex(/^[\w.-]+\/[\w.-]+$/, "expected owner/repository").meta({ examples: ["acme/incidents"] });
var owner = z.string().regex(/^@[\w-]+(\/[\w.-]+)?$/, "expected @user or @org/team in quotes").meta({ examples: ["@acme/agents"] });
var issue = z.string({ error: "expected an issue in quotes (without them # starts a comment)" }).regex(/^([\w.-]+\/[\w.-]+)?#\d+$/, 'expected "#12" or "owner/repo#12"').meta({ examples: ["#12"] });
var branches = (patterns, what2) => z.array(branch).default(patterns).describe(what2);
var CHANGE_KINDS = ["eval", "gate", "alert", "evidence"];
var paths = (patterns, what2) => z.strictObject({ paths: globs.default(patterns).describe(what2) }).prefault({});
var policyBase = {
  id: z.string().regex(/^[a-z0-9-]+$/, "expected lower case letters, digits and hyphens").meta({ examples: ["refund-evals"] }).describe("Name of the policy, used to waive it"),
  because: issue.optional().describe("The incident that this policy answers"),
  owner: owner.optional().describe("Who answers for this policy")
};
var policy = z.discriminatedUnion("kind", [
  z.strictObject({
    ...policyBase,
    kind: z.literal("eval-check"),
    checks: z.array(text.meta({ examples: ["evals / regression"] })).min(1).describe("Check runs that must be successful")
  }),
  z.strictObject({
    ...policyBase,
    kind: z.literal("canary"),
    check: text.default("canary").describe("Check run that is the canary evidence")
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
    section: text.default("Model routes").describe("Heading in the PR body")
  }),
  z.strictObject({
    ...policyBase,
    kind: z.literal("rollback"),
    section: text.default("Rollback").describe("Heading in the PR body")
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
  label: label.default("incident").describe("Label that makes an issue an incident"),
  repository: repository.optional().describe("Repository that holds the incidents; default: this repository"),
  since: z.iso.date().meta({ examples: ["2026-01-01"] }).optional().describe("Issues created before this date are left alone until somebody edits or asks"),
  trusted: z.enum(["triage", "write", "maintain", "admin"]).default("triage").describe("Role from which an author or labeller makes an incident count by itself"),
  closed: z.enum(["say", "reopen"]).default("say").describe("What happens when an incident is closed before it is learned")
});
var severity = z.strictObject({
  levels: z.array(label.max(40).meta({ examples: ["SEV1"] })).min(1).max(20).default(["SEV1", "SEV2", "SEV3", "SEV4"]).describe("Severity levels, highest first"),
  serious: z.array(text).default(["SEV1", "SEV2"]).describe("Levels whose incidents owe an eval and a gate decision")
}).check(({ value, issues }) => {
  const names2 = value.levels.map((level) => level.toLowerCase());
  for (const [index, input] of value.levels.entries()) {
    if (names2.indexOf(input.toLowerCase()) === index) continue;
    const message = "expected levels that differ in more than case";
    issues.push({ code: "custom", input, path: ["levels", index], message });
  }
  for (const [index, input] of value.serious.entries()) {
    if (value.levels.includes(input)) continue;
    issues.push({ code: "invalid_value", values: value.levels, input, path: ["serious", index] });
  }
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
var extra = z.array(text).default([]);
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
  policies: z.array(policy.meta({ examples: [{ id: "rollback", kind: "rollback" }] })).default([]).describe("Gate changes that are enforced on every release")
});
var configSchema = z.strictObject({
  incidents: incidents.prefault({}).describe("Which issues are incidents"),
  severity: severity.prefault({}).describe("Severity levels"),
  maintainers: z.enum(["write", "maintain", "admin"]).default("maintain").describe("Lowest role whose waivers, attestations and severities count"),
  changes: changes.prefault({}).describe("Where operating changes land"),
  workflows: z.record(text, globs).meta({ examples: [{ refunds: ["agents/refunds/**"] }] }).default({}).describe("Paths of each affected workflow, for monorepos"),
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
    auto: z.boolean().default(false).describe("Open follow-up issues by itself once the review is in, as /tasks does"),
    label: label.default("incident-task").describe("Label of follow-up issues")
  }).prefault({}).describe("Follow-up issues of planned changes"),
  rules: z.record(z.string(), z.enum(["off", "note", "warning", "error"])).meta({ examples: [{ "blames-model": "off" }] }).default({}).describe("Level of a rule, by its id, or off"),
  release: release.prefault({}).describe("The release gate")
});
var CONFIG_PATH = ".github/agent-incident-review.yml";
function defaultConfig() {
  return configSchema.parse({});
}

// src/core/dates/between.ts
var JOINING = /* @__PURE__ */ new Set([
  "glue",
  "about",
  "idle",
  "seen",
  "start",
  "early",
  "late",
  "night",
  "vague",
  "local"
]);
var SPANNING = /* @__PURE__ */ new Set(["glue", "about", "idle", "span", "and", "start"]);
var DASHES = "-\u2013\u2014\u2192~\u301C";
var PARTING = ",;\n.\u3001|!";
function isDash(item) {
  return item?.is === "mark" && DASHES.includes(item.mark);
}
function isMark(item, marks) {
  return item?.is === "mark" && marks.includes(item.mark);
}
function between(items) {
  const kinds = items.flatMap((item) => item.is === "word" ? [item.kind] : []);
  const only = (allowed) => kinds.every((kind) => kind !== null && allowed.has(kind));
  const number = items.some(({ is }) => is === "number");
  const or = kinds.includes("or");
  const said = kinds.some((kind) => kind === "span" || kind === "and");
  const slash = items.some((item) => isMark(item, "/="));
  const bracket = items.some((item) => isMark(item, "("));
  return {
    joins: !number && only(JOINING),
    span: !number && only(SPANNING) && (said || items.some(isDash)),
    or: or && !number,
    again: number || !only(/* @__PURE__ */ new Set(["glue"])) ? null : slash ? "/" : bracket ? "(" : null,
    apart: items.some((item) => isMark(item, PARTING))
  };
}

// src/core/dates/calendar.ts
var YEARS = [2e3, 2099];
var DAY = 864e5;
function midnight(year, month, day2) {
  const date = new Date(Date.UTC(year, month - 1, day2));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day2 ? date.getTime() : null;
}
function isDay({ year, month, day: day2 }) {
  if (year !== null && (year < YEARS[0] || year > YEARS[1])) return false;
  return midnight(year ?? 2024, month, day2) !== null;
}
function weekdayOf(time) {
  return new Date(time).getUTCDay();
}
function yearsBefore(from) {
  const last = new Date(from + DAY).getUTCFullYear();
  return Array.from({ length: 9 }, (_, back) => last - back);
}
function isoDay(time) {
  return new Date(time).toISOString().slice(0, 10);
}

// src/core/dates/empty.ts
var WORDS = /^(?:n[./]?[ak]\.?|none|nil|null|tba|tbc|todo|fixme|xxx+|pending|fill ?in|to be (?:determined|done|added|confirmed|filled(?: in)?)|no response|not (?:yet|applicable)|k\.? ?a\.?|offen|folgt|por definir|a definir|da definire|未定)[\s.!?…)\]]*$/i;
var TO_BE = /^(?:tbd|yyyy)\b/i;
function isEmpty(text2) {
  if (!/[\p{L}\p{N}]/u.test(text2)) return true;
  const said = text2.replace(/^[\s([_?-]+/, "").slice(0, 200);
  return WORDS.test(said) || TO_BE.test(said) && !/\d/.test(said);
}

// src/core/dates/items.ts
var WHY = {
  none: "there is no date in it",
  order: "day and month can be taken for each other",
  century: "the year has two digits",
  day: "there is no such day",
  time: "there is no such time",
  half: "morning and afternoon can be taken for each other",
  dayless: "the day is missing",
  hourless: "the hour is missing",
  yearless: "the year is missing",
  weekday: "the day of the week is another one",
  future: "it lies in the future",
  skipped: "the clocks were put forward over this time, so it never was",
  twice: "the clocks were put back, so this time came twice; write the offset as well",
  offset: "no clock is that far from UTC",
  other: "it tells when something else happened",
  unclear: "it can be read in more than one way",
  differ: "it names two times that do not agree",
  long: "it is too long"
};
function matchAt(expression, text2, at2) {
  expression.lastIndex = at2;
  return expression.exec(text2);
}
function isCore(item) {
  return item !== void 0 && ["day", "time", "zone", "bad"].includes(item.is);
}

// src/core/dates/moments.ts
var NOON = 432e5;
function coreAt({ items, core }, at2) {
  const item = items[core[at2] ?? -1];
  return isCore(item) ? item : null;
}
function gapAt({ items, core }, at2) {
  return between(items.slice(core[at2] + 1, core[at2 + 1]));
}
function slotOf(item) {
  return item.is === "bad" ? item.of : item.is;
}
function add(moment, item, index) {
  if (item.is === "day") moment.day = item;
  else if (item.is === "time") moment.time = item;
  else if (item.is === "zone") moment.zones.push(item.zone);
  else moment.bad ??= item.why;
  if (item.is === "day" && item.span) moment.span = true;
  moment.to = index;
}
function whoseDay(text2, at2) {
  const behind2 = coreAt(text2, at2 + 2);
  if (!behind2 || slotOf(behind2) !== "time") return "first";
  const [left, right] = [gapAt(text2, at2), gapAt(text2, at2 + 1)];
  if (!right.joins || right.span || right.apart) return "first";
  return left.apart ? "second" : "unclear";
}
function takeOne(text2, start3) {
  const index = text2.core[start3];
  const moment = {
    ...{ day: null, time: null, zones: [], end: null, span: false, again: null, bad: null },
    ...{ from: index, to: index }
  };
  const taken = /* @__PURE__ */ new Set();
  let at2 = start3;
  for (let item = coreAt(text2, at2); item; item = coreAt(text2, at2)) {
    const slot = slotOf(item);
    if (slot !== "zone" && taken.has(slot)) break;
    if (at2 > start3 && !gapAt(text2, at2 - 1).joins) break;
    if (slot === "day" && taken.has("time")) {
      const whose = whoseDay(text2, at2 - 1);
      if (whose === "second") break;
      if (whose === "unclear") moment.bad ??= WHY.unclear;
    }
    taken.add(slot);
    add(moment, item, text2.core[at2]);
    at2 += 1;
  }
  return [moment, at2];
}
function takeYear(moment, { items }) {
  const next2 = items[moment.to + 1];
  if (moment.day?.year !== null || next2?.is !== "number" || !/^20\d\d$/.test(next2.text)) return;
  moment.day = { ...moment.day, year: Number(next2.text) };
  moment.to += 1;
}
function isBefore(first, second) {
  return first.month * 31 + first.day <= second.month * 31 + second.day;
}
function halve(start3, end) {
  if (!start3.time || start3.time.half !== null || !end || end.half !== "am" && end.half !== "pm")
    return;
  const morning = start3.time.time % NOON;
  const options = end.half === "am" ? [morning] : [morning + NOON, morning];
  const time = options.find((at2) => at2 < end.time);
  if (time === void 0) start3.bad ??= WHY.half;
  else start3.time = { ...start3.time, time, half: end.half };
}
function inherit(start3, end) {
  start3.span = true;
  start3.bad ??= end.bad;
  halve(start3, end.time);
  if (start3.zones.length === 0) start3.zones = end.zones;
  if (start3.day === null && end.day) {
    start3.day = end.day;
    if ((start3.time?.time ?? 0) > (end.time?.time ?? 0)) start3.bad ??= WHY.unclear;
  }
  if (start3.day?.year === null && end.day && end.day.year !== null) {
    const year = isBefore(start3.day, end.day) ? end.day.year : end.day.year - 1;
    start3.day = { ...start3.day, year };
  }
}
function touches(items, from, step) {
  let at2 = from + step;
  if (isMark(items[at2], "+\xB1")) return true;
  for (let item = items[at2]; item; item = items[at2]) {
    if (item.is === "number")
      return step > 0 || !isMark(items[at2 + 1], ",&") || item.text.length < 3;
    const stop = isMark(item, ".") && items[at2 + 1]?.gap;
    const passes2 = item.is === "word" ? item.kind === "glue" || item.kind === "about" : true;
    const marks = step < 0 ? "-\u2013\u2014.:/~,&" : "-\u2013\u2014.:/~";
    if (stop || !passes2 || item.is === "mark" && !marks.includes(item.mark)) return false;
    if (item.is !== "word" && item.is !== "mark") return false;
    at2 += step;
  }
  return false;
}
function takeEnd(moment, text2, at2) {
  if (!coreAt(text2, at2) || !moment.day && !moment.time) return at2;
  const gap = gapAt(text2, at2 - 1);
  if (gap.or) moment.bad ??= WHY.unclear;
  const [end, next2] = takeOne(text2, at2);
  const alike = moment.zones.length > 0 === end.zones.length > 0;
  const slashed = gap.again === "/" && moment.day !== null && end.day !== null && alike;
  if (gap.or || !gap.span && !slashed) return at2;
  takeYear(end, text2);
  inherit(moment, end);
  moment.end = end;
  moment.to = end.to;
  return next2;
}
function takeAgain(moment, text2, at2) {
  if (!coreAt(text2, at2) || !moment.time) return at2;
  const mark = gapAt(text2, at2 - 1).again;
  if (!mark) return at2;
  const [again, next2] = takeOne(text2, at2);
  if (mark === "(" && !isMark(text2.items[again.to + 1], "),/")) return at2;
  moment.again = { mark, moment: again };
  return next2;
}
function take(text2, start3) {
  const [moment, behind2] = takeOne(text2, start3);
  takeYear(moment, text2);
  const beside = coreAt(text2, behind2);
  if (beside && slotOf(beside) !== "zone" && text2.core[behind2] === moment.to + 1) {
    moment.bad ??= WHY.unclear;
  }
  if (moment.span && moment.time) moment.bad ??= WHY.unclear;
  const next2 = takeAgain(moment, text2, takeEnd(moment, text2, behind2));
  const touched2 = touches(text2.items, moment.from, -1) || touches(text2.items, moment.to, 1);
  if (touched2) moment.bad ??= WHY.unclear;
  return [moment, next2];
}
function momentsOf(items) {
  const core = items.flatMap((item, index) => isCore(item) ? [index] : []);
  const moments = [];
  for (let at2 = 0; at2 < core.length; ) {
    const [moment, next2] = take({ items, core }, at2);
    moments.push(moment);
    at2 = next2;
  }
  return moments;
}

// src/core/dates/names.ts
var MONTH_LISTS = [
  "january januar janner janvier enero janeiro gennaio jan janv ene gen",
  "february februar feber fevrier febrero fevereiro febbraio feb fev fevr",
  "march marz maerz mars marzo marco mar mrz",
  "april avril abril aprile apr avr abr",
  "may mai mayo maio maggio mag",
  "june juni juin junio junho giugno jun giu",
  "july juli juillet julio julho luglio jul juil lug",
  "august aout agosto aug ago",
  "september septembre septiembre setiembre setembro settembre sept sep set",
  "october oktober octobre octubre outubro ottobre oct okt out ott",
  "november novembre noviembre novembro nov",
  "december dezember decembre diciembre dezembro dicembre dec dez dic"
];
var WEEKDAY_LISTS = [
  "sunday sonntag dimanche domingo domenica sun so dim dom \u65E5\u66DC\u65E5 \u65E5",
  "monday montag lundi lunes segunda segunda-feira lunedi mon mo lun seg \u6708\u66DC\u65E5 \u6708",
  "tuesday dienstag mardi martes terca terca-feira martedi tue tues di mar ter \u706B\u66DC\u65E5 \u706B",
  "wednesday mittwoch mercredi miercoles quarta quarta-feira mercoledi wed mi mer mie qua \u6C34\u66DC\u65E5 \u6C34",
  "thursday donnerstag jeudi jueves quinta quinta-feira giovedi thu thur thurs do jeu jue gio qui \u6728\u66DC\u65E5 \u6728",
  "friday freitag vendredi viernes sexta sexta-feira venerdi fri fr ven vie sex \u91D1\u66DC\u65E5 \u91D1",
  "saturday samstag sonnabend samedi sabado sabato sat sa sam sab \u571F\u66DC\u65E5 \u571F"
];
function numbered(lists, first) {
  return new Map(
    lists.flatMap(
      (list4, at2) => list4.split(" ").map((name) => [name, at2 + first])
    )
  );
}
var MONTHS = numbered(MONTH_LISTS, 1);
var WEEKDAYS = numbered(WEEKDAY_LISTS, 0);
var WEAK_MONTHS = new Set("may mar set out ago mag gen".split(" "));

// src/core/dates/scan-days.ts
var MONTH = `(?<month>${[...MONTHS.keys()].sort((a, b) => b.length - a.length).join("|")})(?!\\p{L})\\.?`;
var ORDINAL = "(?:(?:st|nd|rd|th|er|[oa])(?![\\p{L}\\d])|[\xB0.])?";
var YEAR = "(?<y>20\\d{2})(?!\\d|[hz]|-\\d)";
var TO_DAY = ` ?(?:-|\u2013|/|to|bis|al|au|und|and|y|et) ?(?<d2>\\d{1,2})${ORDINAL}`;
var NO_HOUR = "(?!\\d|[:h]|[.]\\d{2}(?!\\d)| ?[ap][.]?m| ?uhr)";
var sticky = (source) => new RegExp(source, "iuy");
var YEAR_FIRST = [
  sticky(
    "(?<y>\\d{4})(?<s>[-/.])(?<m>\\d{1,2})\\k<s>(?<d>\\d{1,2})(?!\\d|[-.]\\d|/\\d{1,2}(?!\\d))"
  ),
  sticky("(?<y>20\\d{2})(?<m>\\d{2})(?<d>\\d{2})(?!\\d|[-.:/]\\d)"),
  sticky("(?<y>\\d{4}) ?\u5E74 ?(?<m>\\d{1,2}) ?\u6708 ?(?<d>\\d{1,2}) ?\u65E5"),
  sticky(`(?<y>20\\d{2})[ ,/-]{1,2}${MONTH}[ ,/-]{0,2}(?<d>\\d{1,2})${ORDINAL}${NO_HOUR}`)
];
var YEAR_LAST = sticky(
  "(?<a>\\d{1,2})(?:(?<s>[-/.])(?<b>\\d{1,2})\\k<s>|[.] (?<b2>\\d{1,2})[.])(?: ?(?<y>\\d{4})(?!\\d|[.]\\d)|\\d{2}(?!\\d|[-/:h]|[.]\\d))"
);
var NAMED = [
  sticky(
    `(?<d>\\d{1,2})${ORDINAL}(?:${TO_DAY})?[ /-]{0,2}(?:(?:of|de|di|d') ?)?${MONTH}(?:[ ,./-]{0,3}(?:(?:of|de|del|do) )?${YEAR})?`
  ),
  sticky(
    `(?:the )?${MONTH}[ /-]{0,2}(?:the )?(?<d>\\d{1,2})${ORDINAL}${NO_HOUR}(?! (?:de )?${MONTH.replace("<month>", "<next>")})(?:${TO_DAY}${NO_HOUR})?(?:[ ,./-]{0,3}${YEAR})?`
  )
];
var TIME_BEHIND = sticky(",? \\d{1,2}[:h.]\\d{2}");
var SHORT_YEAR = sticky(`[ ,-]{0,2}(?:'\\d{2}(?!\\d)|\\d{2}${NO_HOUR}(?!\\d))`);
var YEARLESS = [
  sticky("(?<d>\\d{1,2})[.] ?(?<m>\\d{1,2})[.](?!\\d)"),
  sticky("(?<d>\\d{1,2})[.](?<m>\\d{1,2})(?=,? \\d{1,2}[:h]\\d{2})"),
  sticky("(?<m>\\d{1,2}) ?\u6708 ?(?<d>\\d{1,2}) ?\u65E5")
];
var SLASHED = sticky("(?<a>\\d{1,2})/(?<b>\\d{1,2})(?![\\d/]|[.:]\\d)");
function bad(why) {
  return { is: "bad", of: "day", why };
}
function day(value, span = false) {
  return isDay(value) ? { is: "day", ...value, span } : bad(WHY.day);
}
var MONTH_ALONE = [sticky("20\\d{2}-\\d{2}(?![\\d-])"), sticky(`${MONTH} ?20\\d{2}(?![\\d-])`)];
function ordered(first, second, year) {
  if (first > 12 || first === second) return day({ year, month: second, day: first });
  if (second > 12) return day({ year, month: first, day: second });
  return bad(WHY.order);
}
function yearLast({ a, b, b2, s, y }) {
  if (!y) return bad(WHY.century);
  const [first, second, year] = [Number(a), Number(b ?? b2), Number(y)];
  if (s === "/" || s === "-") return ordered(first, second, year);
  return day(
    second > 12 ? { year, month: first, day: second } : { year, month: second, day: first }
  );
}
function named(groups, text2, end) {
  const { d, d2, y, month: name = "" } = groups;
  const month = MONTHS.get(name.toLowerCase());
  if (!y && matchAt(SHORT_YEAR, text2, end)) return { item: bad(WHY.century), end };
  const capital = name[0] !== name[0]?.toLowerCase();
  if (!y && !capital && WEAK_MONTHS.has(name) && !matchAt(TIME_BEHIND, text2, end)) return null;
  const year = y ? Number(y) : null;
  const last = d2 ? day({ year, month, day: Number(d2) }) : null;
  if (last?.is === "bad" || d2 && Number(d2) <= Number(d)) return { item: bad(WHY.unclear), end };
  return { item: day({ year, month, day: Number(d) }, last !== null), end };
}
function scanDay(text2, at2) {
  for (const expression of YEAR_FIRST) {
    const groups = matchAt(expression, text2, at2)?.groups;
    if (!groups) continue;
    const { y, m, d, month = "" } = groups;
    const number = Number(m ?? MONTHS.get(month.toLowerCase()));
    const item = day({ year: Number(y), month: number, day: Number(d) });
    return { item, end: expression.lastIndex };
  }
  const last = matchAt(YEAR_LAST, text2, at2);
  if (last) return { item: yearLast(last.groups), end: YEAR_LAST.lastIndex };
  for (const expression of NAMED) {
    const match = matchAt(expression, text2, at2);
    const found = match ? named(match.groups, text2, expression.lastIndex) : null;
    if (found) return found;
  }
  const alone = MONTH_ALONE.find((expression) => matchAt(expression, text2, at2));
  return alone ? { item: bad(WHY.dayless), end: alone.lastIndex } : null;
}
function scanYearless(text2, at2) {
  for (const expression of YEARLESS) {
    const groups = matchAt(expression, text2, at2)?.groups;
    if (!groups) continue;
    const item = day({ year: null, month: Number(groups.m), day: Number(groups.d) });
    return { item, end: expression.lastIndex };
  }
  const slashed = matchAt(SLASHED, text2, at2)?.groups;
  if (!slashed || slashed.a === "24") return null;
  return { item: ordered(Number(slashed.a), Number(slashed.b), null), end: SLASHED.lastIndex };
}

// src/core/dates/zones.ts
var MINUTE = 6e4;
var DAY2 = 864e5;
var OFFSETS = {
  ...{ UTC: 0, GMT: 0, Z: 0, ZULU: 0, WET: 0, WEST: 60, BST: 60, CET: 60, MEZ: 60 },
  ...{ CEST: 120, MESZ: 120, EET: 120, EEST: 180, MSK: 180 },
  ...{ EST: -300, EDT: -240, CDT: -300, MST: -420, MDT: -360, PST: -480, PDT: -420 },
  ...{ SGT: 480, HKT: 480, JST: 540, KST: 540, AEST: 600, AEDT: 660, NZST: 720, NZDT: 780 }
};
var PLACES = { ET: "America/New_York", PT: "America/Los_Angeles" };
var SHARED = new Set("CST IST CT MT AST ADT AMT ECT GST SST WST".split(" "));
var ABBREVIATIONS = [...Object.keys(OFFSETS), ...Object.keys(PLACES)].join("|");
var ZONE_NAMES = {
  "coordinated universal time": "UTC",
  "universal time": "UTC",
  "greenwich mean time": "GMT",
  "british summer time": "BST",
  "central european summer time": "CEST",
  "central european standard time": "CET",
  "eastern standard time": "EST",
  "eastern daylight time": "EDT",
  "eastern time": "ET",
  "pacific standard time": "PST",
  "pacific daylight time": "PDT",
  "pacific time": "PT",
  "mountain standard time": "MST",
  "mountain daylight time": "MDT",
  "central daylight time": "CDT",
  "central standard time": "CST",
  "central time": "CT",
  "india standard time": "IST",
  "japan standard time": "JST",
  \u65E5\u672C\u6642\u9593: "JST",
  \u65E5\u672C\u6A19\u6E96\u6642: "JST"
};
function zoneOf(name) {
  const offset = Object.hasOwn(OFFSETS, name) ? OFFSETS[name] : void 0;
  if (offset !== void 0) return { offset };
  if (Object.hasOwn(PLACES, name)) return { place: PLACES[name] };
  return SHARED.has(name) ? { shared: name } : null;
}
function offsetZone(sign, hours, minutes) {
  const highest = sign === "-" ? 12 : 14;
  if (hours > highest || ![0, 30, 45].includes(minutes)) return null;
  return { offset: (sign === "-" ? -1 : 1) * (hours * 60 + minutes) };
}
function clockOf(place2) {
  try {
    return new Intl.DateTimeFormat("en-US", {
      timeZone: place2,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric"
    });
  } catch {
    return null;
  }
}
var CITIES = new Map(
  Intl.supportedValuesOf("timeZone").map((place2) => {
    const city = place2.split("/").at(-1).replaceAll("_", " ");
    return [city.toLowerCase(), place2];
  })
);
function placeOfCity(city) {
  return CITIES.get(city.toLowerCase()) ?? null;
}
function isPlace(name) {
  return /^[a-z]+\/[a-z]/i.test(name) && clockOf(name) !== null;
}
function aheadAt(clock, instant) {
  const parts = clock.formatToParts(instant);
  const part = (type) => Number(parts.find((one) => one.type === type)?.value);
  const local = Date.UTC(
    part("year"),
    part("month") - 1,
    part("day"),
    part("hour"),
    part("minute"),
    part("second")
  );
  return local - Math.floor(instant / 1e3) * 1e3;
}
function instantsOf(local, zone2) {
  if ("offset" in zone2) return [local - zone2.offset * MINUTE];
  const clock = "place" in zone2 ? clockOf(zone2.place) : null;
  if (!clock) return null;
  const offsets = /* @__PURE__ */ new Set([aheadAt(clock, local - DAY2), aheadAt(clock, local + DAY2)]);
  return [...offsets].map((ahead2) => local - ahead2).filter((at2) => at2 + aheadAt(clock, at2) === local);
}

// src/core/dates/scan-times.ts
var sticky2 = (source) => new RegExp(source, "iuy");
var HALF = "a[.]?m(?!\\p{L})[.]?|p[.]?m(?!\\p{L})[.]?";
var MORNING = "(?:in the morning|morgens|am (?:morgen|vormittag)|vormittags|fruh|du matin|de la manana|da manha|di mattina|del mattino)(?!\\p{L})";
var AFTERNOON = "(?:in the (?:afternoon|evening)|nachmittags|abends|am (?:nachmittag|abend)|de l.apres-midi|du soir|de la tarde|da tarde|di sera|della sera|del pomeriggio)(?!\\p{L})";
var SUFFIX = sticky2(
  ` ?(?:(?<am>a[.]?m(?!\\p{L})[.]?|a(?!\\p{L}))|(?<pm>p[.]?m(?!\\p{L})[.]?|p(?!\\p{L}))|(?:uhr|hrs?|hours|hs?|o'clock)(?!\\p{L}))`
);
var PART = sticky2(`,? (?:(?<morning>${MORNING})|(?<afternoon>${AFTERNOON}))`);
var COLON = sticky2(
  "(?<h>\\d{1,2}):(?<m>\\d{2})(?::(?<s>\\d{2})(?:[.,](?<f>\\d{1,9}))?)?(?![\\d:])"
);
var ISO = sticky2(
  "(?<h>\\d{2})(?::?(?<m>\\d{2})(?::?(?<s>\\d{2})(?:[.,](?<f>\\d{1,9}))?)?)?(?![\\d:])"
);
var DOTTED = sticky2("(?<h>\\d{1,2})[.](?<m>\\d{2})(?![\\d.])");
var DOTTED_CLEAR = sticky2(`${DOTTED.source}(?= ?(?:${HALF}|uhr|h(?!\\p{L})|hrs))`);
var LETTER_H = sticky2(
  "(?<h>\\d{1,2})(?: ?h ?(?<m>\\d{2})(?: ?(?:m|min|mn))?| ?uhr (?<m2>\\d{2})|h)(?![\\p{L}\\d])"
);
var HOUR_CLEAR = sticky2(
  `(?<h>\\d{1,2})(?= ?(?:${HALF}|uhr(?!\\p{L}))| o'clock| (?:utc|gmt)(?!\\p{L})|z(?!\\p{L})| ${MORNING}| ${AFTERNOON})`
);
var HOUR_OF_SPAN = sticky2(
  `(?<h>\\d{1,2})(?= ?(?:[-\u2013\u2014]|to|and|bis|und) ?\\d{1,2}(?::\\d{2})? ?(?:${HALF}|uhr(?!\\p{L})))`
);
var HOUR_SHORT = sticky2("(?<h>\\d{1,2})(?= ?h(?!\\p{L}))");
var DIGITS = sticky2("(?<h>\\d{2})(?<m>\\d{2})(?![\\d:./-])");
var DIGITS_CLEAR = sticky2(
  `(?<h>\\d{2})(?<m>\\d{2})(?= ?(?:h|hrs|hours|uhr|${ABBREVIATIONS})(?!\\p{L}))`
);
var JAPANESE = sticky2(
  "(?<half>\u5348\u524D|\u5348\u5F8C)? ?(?<h>\\d{1,2}) ?\u6642(?: ?(?<m>\\d{1,2}) ?\u5206|(?<half2>\u534A))?(?: ?(?<s>\\d{1,2}) ?\u79D2)?"
);
var NOON2 = sticky2(
  "(?:12(?:[:.]00)? )?(?<noon>noon|midday|mittags?|midi|mediodia|mezzogiorno|meio-dia|\u6B63\u5348)(?!\\p{L})"
);
var MIDNIGHT = sticky2(
  "(?:(?:12|24|0?0)(?:[:.]00)? )?(?:midnight|mitternachts?|minuit|medianoche|mezzanotte|meia-noite|\u771F\u591C\u4E2D)(?!\\p{L})"
);
var GERMAN_AM = sticky2(" ?am \\d{1,2}[.]");
var BAD = { is: "bad", of: "time", why: WHY.time };
var UNCLEAR = { is: "bad", of: "time", why: WHY.half };
function timeItem({ hour, minute = 0, second = 0, milli = 0, half = null, full }) {
  if (minute > 59 || second > 59 || hour > 24) return BAD;
  if (hour === 24 && (half || minute + second + milli > 0)) return BAD;
  if (half === "am" && hour > 12) return BAD;
  if (half === "pm" && hour === 0) return BAD;
  let hours = hour;
  if (half && hour <= 12) hours = hour % 12 + (half === "pm" ? 12 : 0);
  const time = ((hours * 60 + minute) * 60 + second) * 1e3 + milli;
  const said = half ?? (hour >= 1 && hour <= 12 ? null : "24");
  return { is: "time", time, half: said, full: full ?? false, midnight: false };
}
function clockOf2(match) {
  const { h, m, m2, s, f } = match.groups ?? {};
  return {
    hour: Number(h),
    minute: Number(m ?? m2 ?? 0),
    second: Number(s ?? 0),
    milli: f ? Math.floor(Number(`0.${f}`) * 1e3) : 0,
    full: s !== void 0
  };
}
function withHalf(clock, text2, at2) {
  let end = at2;
  let half = null;
  const suffix = matchAt(SUFFIX, text2, at2);
  const german = suffix?.groups?.am !== void 0 && matchAt(GERMAN_AM, text2, at2) !== null;
  if (german && clock.hour === 12) return { item: UNCLEAR, end };
  if (suffix && !german) {
    const { am, pm } = suffix.groups ?? {};
    const lone = (am ?? pm)?.length === 1 && suffix[0].startsWith(" ");
    if (!lone) {
      half = am ? "am" : pm ? "pm" : null;
      end = SUFFIX.lastIndex;
    }
  }
  const part = matchAt(PART, text2, end);
  if (!part) return { item: timeItem({ ...clock, half }), end };
  end = PART.lastIndex;
  const said = part.groups?.morning ? "am" : "pm";
  if (half === null && clock.hour === 12) return { item: UNCLEAR, end };
  if (half !== null && half !== said) return { item: UNCLEAR, end };
  return { item: timeItem({ ...clock, half: said }), end };
}
function scanIsoTime(text2, at2) {
  const match = matchAt(ISO, text2, at2);
  if (!match) return null;
  return { item: timeItem({ ...clockOf2(match), full: true }), end: ISO.lastIndex };
}
function special(time, midnight2, end) {
  const item = { is: "time", time, half: "24", full: false, midnight: midnight2 };
  return { item, end };
}
function japanese(match) {
  const { half, half2, h } = match.groups ?? {};
  const clock = { ...clockOf2(match), ...half2 ? { minute: 30 } : {} };
  if (half && Number(h) > 12) return BAD;
  if (!half) return timeItem(clock);
  if (Number(h) === 12) return UNCLEAR;
  const item = timeItem({ ...clock, hour: Number(h) + (half === "\u5348\u5F8C" ? 12 : 0) });
  return item.is === "time" ? { ...item, half: "24" } : item;
}
function scanTime(text2, at2, behindDay) {
  if (matchAt(NOON2, text2, at2)) return special(432e5, false, NOON2.lastIndex);
  if (matchAt(MIDNIGHT, text2, at2)) return special(0, true, MIDNIGHT.lastIndex);
  const inJapanese = matchAt(JAPANESE, text2, at2);
  if (inJapanese) return { item: japanese(inJapanese), end: JAPANESE.lastIndex };
  const forms = [COLON, DOTTED_CLEAR, LETTER_H, HOUR_CLEAR, HOUR_OF_SPAN, DIGITS_CLEAR];
  for (const form of behindDay ? [...forms, DOTTED, DIGITS, HOUR_SHORT] : forms) {
    const match = matchAt(form, text2, at2);
    if (match) return withHalf(clockOf2(match), text2, form.lastIndex);
  }
  return null;
}

// src/core/dates/words.ts
var LISTS = {
  /** Joins day and time. */
  glue: `at on l d of the um am den dem der im le la el a o as alle alla ore ora hora horas heure heures uhr h hrs hr
    hour o'clock em en in de del di da do du th t time date datetime timestamp when datum zeit uhrzeit fecha data
    les il los las dia giorno jour \u306B \u306E`,
  about: `about around approx approximately circa ca c roughly probably maybe perhaps likely presumably estimated
    ungefahr etwa gegen rund vermutlich environ vers alrededor aproximadamente aprox hacia sobre cerca verso intorno
    ish \u9803 \u3053\u308D \u7D04`,
  /** Stands between start and end. */
  span: "to till until thru through bis jusque hasta fino ate \u304B\u3089",
  /** A span behind “between”, else a list. */
  and: "and und et y e al",
  or: "or oder ou oppure either",
  /** What is told began then and went on. */
  start: `since from between starting started starts start began begin begins beginning onset beginn begann seit ab
    von zwischen depuis entre desde dal dalle tra fra`,
  /** Somebody or something noticed. */
  seen: `detected detection detect noticed notice discovered found seen saw spotted observed noted identified caught
    received sent alert alerts alerted alerting alarm alarms pager paged page pages pagerduty opsgenie grafana datadog
    sentry slack monitor monitoring dashboard fired fires firing rang ring triggered report reported reports reporting
    first customer customers user users support ticket mail email call called message complaint complaints entdeckt
    bemerkt festgestellt erkannt gemeldet meldung kunde kunden detecte constate signale remarque alerte client clients
    detectado detectada detectamos alerta cliente clientes notado avisado rilevato segnalato allarme \u691C\u77E5 \u691C\u51FA \u767A\u898B
    \u691C\u77E5\u65E5\u6642 \u767A\u898B\u65E5\u6642 \u767A\u751F\u65E5\u6642`,
  /** Something else happened then. */
  else: `ack acked acknowledged resolved resolution mitigated mitigation fixed fix contained containment closed end
    ended ends over deploy deployed deploys deployment release released releases rollout rolled rollback merged merge
    shipped ship launched launch introduced joined escalated escalation meeting review reviewed postmortem declared
    recovered recovery restored stopped disabled reverted revert due planned scheduled published committed commit
    created updated edited wrote written quittiert behoben ausgerollt ausgeliefert geschlossen beendet ende resolu
    corrige deploye fin resuelto corregido desplegado resolvido corrigido implantado risolto corretto rilasciato \u89E3\u6C7A
    \u5FA9\u65E7`,
  /** Moves the date, or denies it. */
  moves: `before after prior later earlier ago minus plus within next previous preceding following minute minutes min
    mins hours day days week weeks month months year years not never except unlike same than yet vor nach vorher nachher
    danach fruher spater tag tage stunden wochen nicht avant apres jours pas antes despues dias depois nao prima dopo
    giorni non przed po voor fore efter \u524D \u5F8C \u4EE5\u524D \u4EE5\u964D \u307E\u3067`,
  /** Parts of the day: no hour, and half of a twelve-hour clock. */
  early: "morning mornings morgen morgens vormittag vormittags matin manana manha mattina mattino dawn early fruh \u671D \u5348\u524D",
  late: `afternoon evening evenings nachmittag nachmittags abend abends soir tarde noche pomeriggio sera \u5348\u5F8C \u5915\u65B9 late`,
  night: "night tonight overnight nacht nachts nuit noite notte \u591C",
  vague: `lunch lunchtime eod eob cob quarter half past mid viertel halb one two three four five six seven eight nine ten eleven twelve`,
  /** The zone is somebody's own. */
  local: "local localtime locale lokal lokale ortszeit server office",
  /** At that time or before it; or somebody. */
  by: "by",
  /** Says nothing about the date. */
  idle: `all times this last today yesterday heute gestern hier hoy ayer hoje ontem oggi ieri it was were is be been i we us our
    via per with for an some somebody someone team oncall on-call my they she he who that there exact exactly
    precisely sharp incident issue outage problem event war wurde durch haben wir par fue por foi`
};
var WORDS2 = Object.entries(LISTS).flatMap(([kind, list4]) => list4.split(/\s+/).map((word2) => [word2, kind]));
var KINDS = new Map(WORDS2);
function wordKind(word2) {
  return KINDS.get(word2) ?? null;
}

// src/core/dates/scan-zones.ts
var sticky3 = (source) => new RegExp(source, "iuy");
var OFFSET = sticky3(
  "(?<sign>[+-])(?<h>\\d{1,2})(?:(?<mark>:)?(?<m>\\d{2}))?(?![\\d:\\p{L}]|[.]\\d)"
);
var UTC_OFFSET = sticky3(
  "(?:utc|gmt)(?<before> ?)(?<sign>[+\u2013-])(?<after> ?)(?<h>\\d{1,2})(?::?(?<m>\\d{2}))?(?![\\d:\\p{L}]|[.]\\d)"
);
var PLACE = sticky3("[a-z]+/[a-z]+(?:[_/+-][a-z0-9]+)*");
var TWO_WORDS = sticky3("[a-z]+/[a-z]+ [a-z]+(?: [a-z]+)?");
var NAME2 = sticky3(`(?<name>${Object.keys(ZONE_NAMES).join("|")})(?!\\p{L})`);
var WORD2 = new RegExp("(?<word>\\p{L}{1,5})(?![\\p{L}\\d])", "uy");
var UNKNOWN_PLACE = /[A-Z][a-z]+\/[A-Z][A-Za-z_]+|[A-Z]{3,}\d+(?:[A-Z]{3,})?(?![\p{L}\d-])/uy;
var CITY = new RegExp("(?:in )?(?<two>(?<one>\\p{Lu}\\p{L}+)(?: \\p{Lu}\\p{L}+)?)", "uy");
var TIME_WORD = new RegExp(" time(?!\\p{L})", "iuy");
var SHORT_NAMES = {
  pacific: "PT",
  eastern: "ET",
  central: "CT",
  mountain: "MT"
};
var SHORT_NAME = sticky3(`(?:${Object.keys(SHORT_NAMES).join("|")})(?!\\p{L})`);
var ZONE_BEHIND = sticky3(` ?\\(?(?:${ABBREVIATIONS})(?!\\p{L})`);
var ENDS = new RegExp(" ?(?:$|[\\n),.;:\\]])| on(?!\\p{L})", "uy");
var VERBS = ["EST", "IST"];
function zone(value, end) {
  return { item: { is: "zone", zone: value }, end };
}
function bad2(why, end) {
  return { item: { is: "bad", of: "zone", why }, end };
}
function utcOffset(text2, at2) {
  const utc = matchAt(UTC_OFFSET, text2, at2)?.groups;
  if (!utc) return null;
  const end = UTC_OFFSET.lastIndex;
  const { sign = "", before, after, h, m } = utc;
  if (sign !== "+" && (before && after || matchAt(ZONE_BEHIND, text2, end))) return null;
  if (sign === "\u2013") return bad2(WHY.unclear, end);
  const value = offsetZone(sign, Number(h), Number(m ?? 0));
  return value ? zone(value, end) : bad2(WHY.offset, end);
}
function place(text2, at2) {
  for (const form of [TWO_WORDS, PLACE]) {
    const words6 = matchAt(form, text2, at2)?.[0].split(" ") ?? [];
    for (; words6.length > (form === PLACE ? 0 : 1); words6.pop()) {
      const name = words6.join("_");
      if (isPlace(name)) return zone({ place: name }, at2 + name.length);
    }
  }
  return null;
}
function scanZone(text2, at2, behindTime) {
  const found = utcOffset(text2, at2) ?? place(text2, at2);
  if (found) return found;
  const named2 = matchAt(NAME2, text2, at2)?.groups?.name;
  if (named2) {
    const short = ZONE_NAMES[named2.toLowerCase()];
    return zone(zoneOf(short), NAME2.lastIndex);
  }
  const word2 = matchAt(WORD2, text2, at2)?.groups?.word ?? "";
  const [end, upper] = [WORD2.lastIndex, word2.toUpperCase()];
  const known2 = zoneOf(upper);
  if (!known2 || word2.length === 1 && word2 !== "Z") return null;
  if (word2 === upper || ["UTC", "GMT"].includes(upper)) return zone(known2, end);
  if (matchAt(ENDS, text2, end)) return zone(known2, end);
  if (!behindTime || word2.length < 3) return null;
  const verb = VERBS.includes(upper);
  return verb ? bad2(WHY.unclear, end) : zone(known2, end);
}
function scanBehindTime(text2, at2, time) {
  const glued = !" (".includes(text2[at2 - 1]);
  if (glued && /z/i.test(text2[at2] ?? "") && !/[\p{L}\d]/u.test(text2[at2 + 1] ?? "")) {
    return zone({ offset: 0 }, at2 + 1);
  }
  const match = matchAt(OFFSET, text2, at2)?.groups;
  if (!match) return null;
  const end = OFFSET.lastIndex;
  const { sign = "", h = "", m, mark } = match;
  if (h.length === 1 && !mark) return null;
  const value = offsetZone(sign, Number(h), Number(m ?? 0));
  if (sign === "+") return value ? zone(value, end) : bad2(WHY.offset, end);
  if (!value || mark && matchAt(ZONE_BEHIND, text2, end)) return null;
  if (time.full || !glued || !mark) return m || time.full || !glued ? zone(value, end) : null;
  return bad2(WHY.unclear, end);
}
function cityZone(text2, at2) {
  const { two = "", one = "" } = matchAt(CITY, text2, at2)?.groups ?? {};
  for (const city of [two, one]) {
    const place2 = placeOfCity(city);
    if (!place2) continue;
    const end = CITY.lastIndex - two.length + city.length;
    const time = matchAt(TIME_WORD, text2, end);
    return time ? zone({ place: place2 }, TIME_WORD.lastIndex) : zone({ unknown: city }, end);
  }
  return null;
}
function scanUnknownZone(text2, at2, bracket) {
  const short = matchAt(SHORT_NAME, text2, at2)?.[0].toLowerCase();
  if (short && !bracket)
    return zone(zoneOf(SHORT_NAMES[short]), SHORT_NAME.lastIndex);
  const place2 = matchAt(UNKNOWN_PLACE, text2, at2)?.[0];
  if (place2) return zone({ unknown: place2 }, UNKNOWN_PLACE.lastIndex);
  const city = cityZone(text2, at2);
  if (city) return city;
  const word2 = matchAt(WORD2, text2, at2)?.groups?.word ?? "";
  const form = bracket ? /^[A-Z]{2,4}T$/ : /^(?:[A-Z]{2,5}|[B-Y])$/;
  if (!form.test(word2) || wordKind(word2.toLowerCase()) !== null) return null;
  return zone({ unknown: word2 }, WORD2.lastIndex);
}

// src/core/dates/scan.ts
var NAME3 = new RegExp("https?:\\/\\/\\S+|[\\w.+-]{1,64}@[\\w-]+\\.[\\w.-]+|#[\\w-]+|@[a-z][\\w-]*|\\p{L}[\\p{L}_]*[-_]?\\d[\\p{L}\\d_./-]*", "iuy");
var WORD3 = new RegExp("o'clock|\\p{L}+(?:-\\p{L}+)*", "iuy");
var DIGITS2 = /\d+/y;
var DURATION = /\d{1,4} ?(?:h|hrs?|hours?|d|days?|m|mins?|minutes?|s|secs?|seconds?)(?![\p{L}\d]| \d)/iuy;
var DOTS = /\.{2,}|-{1,2}>|=>/y;
var DATE_BEHIND = /[.,]? ?(?:den |the |le |el )?\d/iy;
function word(text2, at2) {
  const match = matchAt(WORD3, text2, at2);
  if (!match) return null;
  const end = WORD3.lastIndex;
  const lower3 = match[0].toLowerCase();
  const weekday = WEEKDAYS.get(lower3);
  const sure = lower3.length > 3 || matchAt(DATE_BEHIND, text2, end) || /^[日月火水木金土]$/.test(lower3);
  if (weekday !== void 0 && (sure || lower3.length === 3)) {
    return { item: { is: "weekday", weekday }, end };
  }
  return { item: { is: "word", kind: wordKind(lower3), text: match[0] }, end };
}
function other(text2, at2) {
  const name = matchAt(NAME3, text2, at2);
  if (name) return { item: { is: "word", kind: null, text: name[0] }, end: NAME3.lastIndex };
  const found = word(text2, at2);
  if (found) return found;
  const digits = matchAt(DIGITS2, text2, at2);
  if (digits) return { item: { is: "number", text: digits[0] }, end: DIGITS2.lastIndex };
  const dots = matchAt(DOTS, text2, at2);
  if (dots) return { item: { is: "mark", mark: "\u2192" }, end: DOTS.lastIndex };
  const mark = String.fromCodePoint(text2.codePointAt(at2));
  return { item: { is: "mark", mark }, end: at2 + mark.length };
}
function added(text2, at2, before, last) {
  const sign = isMark(last, "+-\u2013\xB1") && (before?.is === "time" || before?.is === "zone");
  const match = sign ? matchAt(DURATION, text2, at2) : null;
  return match ? { item: { is: "number", text: match[0] }, end: DURATION.lastIndex } : null;
}
function next(text2, at2, items) {
  const [before, last] = [items.at(-2), items.at(-1)];
  const behindTime = last?.is === "time";
  const time = isMark(last, "(") ? before : last;
  const behindDay = last?.is === "day" && last.year !== null;
  return (time?.is === "time" ? scanBehindTime(text2, at2, time) : null) ?? added(text2, at2, before, last) ?? scanDay(text2, at2) ?? scanTime(text2, at2, behindDay) ?? scanYearless(text2, at2) ?? scanZone(text2, at2, behindTime) ?? (time?.is === "time" ? scanUnknownZone(text2, at2, !behindTime) : null) ?? other(text2, at2);
}
function scan(text2) {
  const items = [];
  let at2 = 0;
  let gap = false;
  while (at2 < text2.length) {
    if (text2[at2] === " ") {
      at2 += 1;
      gap = true;
      continue;
    }
    const last = items.at(-1);
    const iso2 = last?.is === "day" && !gap && /^[t_]\d/i.test(text2.slice(at2, at2 + 2)) ? scanIsoTime(text2, at2 + 1) : null;
    const { item, end } = iso2 ?? next(text2, at2, items);
    items.push({ ...item, gap });
    at2 = end;
    gap = false;
  }
  return items;
}

// src/core/dates/tidy.ts
var COMMENT_OPENS = "<!--";
var INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|\uFE0F/g;
var LIST_MARK = /^(?:>[ \t]?|[-*+•][ \t]+|\[[ x]?\][ \t]+|\d{1,2}[.)][ \t]+(?=\d{4}-)|#{1,6}[ \t]+){1,4}/gim;
var LONGEST2 = 2e3;
function fold(text2) {
  return text2.normalize("NFKC").normalize("NFD").replace(/[\u0300-\u036F]/g, "").normalize("NFC");
}
function withoutComments(text2) {
  let out = "";
  let at2 = 0;
  for (let open = text2.indexOf(COMMENT_OPENS); open >= 0; open = text2.indexOf(COMMENT_OPENS, at2)) {
    const close2 = text2.indexOf("-->", open);
    out += `${text2.slice(at2, open)} `;
    if (close2 < 0) return out;
    at2 = close2 + 3;
  }
  return out + text2.slice(at2);
}
function firstLines(text2) {
  if (text2.length <= LONGEST2) return text2;
  const end = text2.lastIndexOf("\n", LONGEST2);
  return end < 0 ? "" : text2.slice(0, end);
}
function tidy(input) {
  const text2 = firstLines(withoutComments(input.replace(/\r\n?/g, "\n")).trim());
  return fold(text2.replace(INVISIBLE, "")).replace(/~~[^~\n]{1,200}~~/g, " ").replace(/<\/?[a-z][^<>\n]{0,200}>/gi, " ").replace(/[\u2010\u2011\u2212]/g, "-").replace(/[’‘´]/g, "'").replace(/[`*"“”„«»]|(?<![a-z])_|_(?![a-z])/gi, "").replace(/[^\S\n]+/g, " ").replace(/ ?\n[\n ]*/g, "\n").replace(LIST_MARK, "").trim();
}

// src/core/dates/weekday.ts
function passes(item) {
  if (item?.is === "day" || item?.is === "time" || item?.is === "zone") return true;
  return isMark(item, ".,()[]") || item?.is === "word" && item.kind === "glue";
}
function weekdayBeside(items, { from, to }) {
  const inside = items.slice(from, to + 1).find(({ is }) => is === "weekday");
  if (inside?.is === "weekday") return inside.weekday;
  for (const step of [-1, 1]) {
    let at2 = step < 0 ? from - 1 : to + 1;
    while (passes(items[at2])) at2 += step;
    const item = items[at2];
    if (item?.is === "weekday") return item.weekday;
  }
  return null;
}

// src/core/dates/read-day.ts
var RELATIVE = /^(?:tomorrow|today|tonight|morgen|heute|uebermorgen|ubermorgen|demain|manana|amanha|domani|week|weekend|month|quarter|woche|monat|semaine|semana|mes|eow|eom|eoq|eod|q[1-4])$/i;
var LEADING = /* @__PURE__ */ new Set(["glue", "about", "idle", "span", "vague", "early", "late", "night"]);
function meansDay(item) {
  if (item.is === "weekday") return true;
  if (item.is !== "word") return false;
  const word2 = item.text.toLowerCase();
  return RELATIVE.test(word2) || MONTHS.has(word2) && !WEAK_MONTHS.has(word2);
}
function isLeading(item) {
  if (item.is === "word")
    return LEADING.has(item.kind ?? "") || /^(?:end|ende|fin)$/i.test(item.text);
  return item.is === "weekday" || item.is === "mark";
}
function objection(moment, items) {
  if (moment.bad) return moment.bad;
  const ends = moment.end?.day && moment.end.day !== moment.day;
  if (ends || moment.span && !moment.end) return WHY.unclear;
  if (!items.slice(0, moment.from).every(isLeading)) return WHY.unclear;
  const [next2, ...rest] = items.slice(moment.to + 1);
  const moves = (item) => item?.is === "word" && (item.kind === "moves" || item.kind === "or");
  return moves(next2) || isMark(next2, ",(+") && moves(rest[0]) ? WHY.unclear : null;
}
function readDay(text2) {
  const refuse = (problem) => ({ day: null, problem, empty: false });
  const plain3 = tidy(text2);
  if (isEmpty(plain3)) return { day: null, problem: null, empty: true };
  const items = scan(plain3);
  const moment = momentsOf(items).find(({ day: day3, bad: bad3 }) => day3 || bad3);
  if (!moment) return refuse(items.some(meansDay) ? WHY.dayless : null);
  const unknown3 = (item) => item.is === "word" && item.kind === null;
  if (items.slice(0, moment.from).some(unknown3)) return refuse(null);
  const against2 = objection(moment, items);
  if (against2 || !moment.day) return refuse(against2 ?? WHY.dayless);
  const { year, month, day: day2 } = moment.day;
  if (year === null) return refuse(WHY.yearless);
  const at2 = midnight(year, month, day2);
  const weekday = weekdayBeside(items, moment);
  if (weekday !== null && weekdayOf(at2) !== weekday) return refuse(WHY.weekday);
  return { day: isoDay(at2), problem: null, empty: false };
}
function readIsoDay(text2) {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text2.trim());
  if (!match) return null;
  return midnight(Number(match[1]), Number(match[2]), Number(match[3])) === null ? null : text2.trim();
}

// src/core/text/visible.ts
import { Lexer } from "marked";

// src/core/text/code-spans.ts
function codeSpans(text2) {
  if (!text2.includes("`")) return [];
  const runs = [...text2.matchAll(/`+/g)].map(({ 0: { length }, index }) => ({ index, length }));
  const nextOf = /* @__PURE__ */ new Map();
  const closing = new Array(runs.length);
  for (let at2 = runs.length - 1; at2 >= 0; at2 -= 1) {
    const { length } = runs[at2];
    closing[at2] = nextOf.get(length) ?? -1;
    nextOf.set(length, at2);
  }
  const spans = [];
  for (let at2 = 0; at2 < runs.length; at2 += 1) {
    const close2 = runs[closing[at2] ?? -1];
    const { index: start3, length: ticks } = runs[at2];
    if (!close2) continue;
    spans.push({ start: start3, end: close2.index + ticks, ticks });
    at2 = closing[at2];
  }
  return spans;
}
function withoutCode(text2) {
  let out = "";
  let from = 0;
  for (const { start: start3, end } of codeSpans(text2)) {
    out += text2.slice(from, start3) + text2.slice(start3, end).replace(/[^\n]/g, " ");
    from = end;
  }
  return out + text2.slice(from);
}

// src/core/text/heading.ts
function headingText(text2) {
  const end = text2.trimEnd();
  let cut = end.length;
  while (cut > 0 && end[cut - 1] === "#") cut -= 1;
  const closed = cut < end.length && (end[cut - 1] === " " || end[cut - 1] === "	");
  return (closed ? end.slice(0, cut) : end).trim();
}

// src/core/text/hidden.ts
var HIDING = "details|blockquote|pre|code|template";
var MARK = new RegExp(`<!--|<(/?)(${HIDING})(?=[\\s/>])[^<>]{0,500}>?`, "gi");
var CLOSE = "-->";
function nothingOpen() {
  return { comment: false, elements: [] };
}
function isEscaped(text2, at2) {
  let slashes2 = 0;
  while (text2[at2 - 1 - slashes2] === "\\") slashes2 += 1;
  return slashes2 % 2 === 1;
}
function close(name, { elements }) {
  const last = elements.lastIndexOf(name);
  if (last >= 0) elements.length = last;
}
function shownParts(text2, open, block) {
  const parts = [];
  const lastClose = text2.lastIndexOf(CLOSE);
  let at2 = 0;
  const upTo2 = (end) => {
    if (open.elements.length === 0 && end > at2) parts.push([at2, end]);
    at2 = end;
  };
  while (at2 < text2.length) {
    if (open.comment) {
      const end = text2.indexOf(CLOSE, at2);
      open.comment = end < 0;
      at2 = end < 0 ? text2.length : end + CLOSE.length;
      continue;
    }
    MARK.lastIndex = at2;
    let mark = MARK.exec(text2);
    while (mark && !block && isEscaped(text2, mark.index)) mark = MARK.exec(text2);
    if (!mark) {
      upTo2(text2.length);
      break;
    }
    const comment = mark[0] === "<!--";
    if (comment && !block && lastClose < mark.index) {
      upTo2(mark.index + mark[0].length);
      continue;
    }
    upTo2(mark.index);
    at2 = mark.index + mark[0].length;
    const name = (mark[2] ?? "").toLowerCase();
    if (comment) open.comment = true;
    else if (mark[1]) close(name, open);
    else open.elements.push(name);
  }
  return parts;
}
function without(text2, opening, closing) {
  let out = "";
  let at2 = 0;
  for (let start3 = text2.indexOf(opening); start3 >= 0; start3 = text2.indexOf(opening, at2)) {
    const end = text2.indexOf(closing, start3 + opening.length);
    if (end < 0) break;
    out += text2.slice(at2, start3);
    at2 = end + closing.length;
  }
  return out + text2.slice(at2);
}
function withoutTags(text2) {
  return without(without(text2, "<![CDATA[", "]]>"), "<?", "?>").replace(
    /<\/?[a-z!][^<>]{0,2000}>/gi,
    ""
  );
}
var ATTRIBUTES = /<\/?[a-z][^<>]{0,2000}>|\]\([^()]{0,2000}\)|!\[[^[\]]{0,2000}\]/gi;
function withoutUnseenBreaks(text2) {
  return text2.replace(ATTRIBUTES, (part) => part.replace(/\n/g, " "));
}

// src/core/text/visible.ts
var INVISIBLE2 = /[\u200B-\u200D\u2060\uFEFF]/g;
var DEEPEST = 12;
var MARKER = /[ \t]*(?:>|(?:[*+-]|\d{1,9}[.)])(?=[ \t]))/y;
function shallow(line2) {
  MARKER.lastIndex = 0;
  let [count2, end, quote] = [0, 0, false];
  for (let mark = MARKER.exec(line2); mark; mark = MARKER.exec(line2)) {
    count2 += 1;
    end = MARKER.lastIndex;
    quote ||= mark[0].endsWith(">");
  }
  return count2 < DEEPEST ? line2 : `${quote ? ">" : ""}${line2.slice(end)}`;
}
function linesOf(whole4, open, block, heading) {
  const text2 = block ? whole4 : withoutUnseenBreaks(whole4);
  const blanked = block ? text2 : withoutCode(text2);
  const parts = shownParts(blanked, open, block);
  const join = (from) => parts.map(([start3, end]) => from.slice(start3, end)).join("");
  const tidy3 = (shown) => (block ? withoutTags(shown) : shown).split("\n");
  const raw = tidy3(join(text2));
  return tidy3(join(blanked)).map((line2, at2) => ({
    raw: raw[at2] ?? line2,
    text: line2,
    own: true,
    heading,
    quoted: false
  }));
}
function within(open, read2) {
  const depth = open.elements.length;
  const lines = read2();
  open.elements.length = Math.min(depth, open.elements.length);
  return lines;
}
function notOwn(text2, open, quoted) {
  if (open.comment || open.elements.length > 0) return [];
  return text2.split("\n").map((raw) => ({ raw, text: "", own: false, heading: 0, quoted }));
}
function readToken(token, open) {
  switch (token.type) {
    case "code":
      return notOwn(token.text, open, false);
    case "blockquote":
      return notOwn(token.raw, open, true);
    case "html":
      return linesOf(token.raw, open, true, 0);
    case "heading":
      return linesOf(token.text, open, false, token.depth);
    case "list":
      return token.items.flatMap(
        (item) => within(open, () => readAll(item.tokens, open))
      );
    case "table": {
      const { header: header3, rows } = token;
      return [header3, ...rows].flat().flatMap(({ text: text2 }) => within(open, () => linesOf(text2, open, false, 0)));
    }
    case "space":
    case "hr":
    case "def":
      return [];
    default:
      return linesOf(token.text ?? token.raw, open, false, 0);
  }
}
function readAll(tokens2, open) {
  return tokens2.flatMap((token) => readToken(token, open));
}
var STRUCTURED = /[`<>~|\t\\]|\][(:]|!\[|^ {2}|^(?:=+|-+) *$/m;
var MARKERS = /^ ?(?:(?:[*+-]|\d{1,9}[.)]) +(?:\[[ xX]\] +)?)*/;
function plainLines(text2) {
  return text2.split("\n").flatMap((line2) => {
    if (line2.trim() === "") return [];
    const said = line2.replace(MARKERS, "");
    const heading = /^ {0,3}(#{1,6}) +/.exec(said);
    const raw = heading ? headingText(said.slice(heading[0].length)) : said;
    return [{ raw, text: raw, own: true, heading: heading?.[1]?.length ?? 0, quoted: false }];
  });
}
function shownLines(text2) {
  const tidy3 = text2.replace(/\r\n?/g, "\n").replace(INVISIBLE2, "");
  if (!STRUCTURED.test(tidy3)) return plainLines(tidy3);
  const plain3 = tidy3.split("\n").map(shallow).join("\n");
  return readAll(new Lexer().blockTokens(plain3), nothingOpen());
}
function visibleLines(text2) {
  return shownLines(text2).flatMap(({ text: line2, own }) => own ? [line2] : []);
}

// src/core/incident/commands/read.ts
var SIMPLE = ["review", "agenda", "help", "tasks"];
var WAIVED = [...CHANGE_KINDS, "facts"];
var USAGE = {
  attest: "/attest <eval|gate|alert|evidence> <URL>",
  waive: "/waive <eval|gate|alert|evidence|facts> until <YYYY-MM-DD> because <reason>",
  severity: "/severity <level> because <reason>",
  wrong: "/wrong <rule> because <reason>"
};
function readWaiver(args) {
  const match = /^(release|policy\s+(\S+)|\S+)\s+until\s+(.{4,40}?)\s+because\s+(\S.*)$/i.exec(
    args
  );
  const until = match ? readIsoDay(match[3]) : null;
  if (!match || !until) return null;
  const what2 = match[1].toLowerCase();
  const reason2 = match[4];
  if (what2 === "release") return { name: "waive-release", until, reason: reason2 };
  if (match[2]) return { name: "waive-policy", policy: match[2], until, reason: reason2 };
  if (!WAIVED.includes(what2)) return null;
  return { name: "waive", kind: what2, until, reason: reason2 };
}
function readAttestation(args) {
  const match = /^(\S+)\s+<?(https?:\/\/[^\s<>"']{3,2000}?)>?$/i.exec(args);
  const kind = match?.[1]?.toLowerCase();
  if (!match || !CHANGE_KINDS.includes(kind)) return null;
  return { name: "attest", kind, url: match[2] };
}
function readBecause(name, args) {
  const match = /^(\S+)\s+because\s+(\S.*)$/i.exec(args);
  if (!match) return null;
  const [word2, reason2] = [match[1], match[2]];
  return name === "severity" ? { name, level: word2, reason: reason2 } : { name, rule: word2, reason: reason2 };
}
function readRequest(name, args) {
  const simple = SIMPLE.find((known2) => known2 === name);
  if (simple) return { name: simple };
  if (name === "attest") return readAttestation(args);
  if (name === "waive") return readWaiver(args);
  if (name === "severity" || name === "wrong") return readBecause(name, args);
  return null;
}
function isKnown(name) {
  return SIMPLE.some((known2) => known2 === name) || name in USAGE;
}
function readCommands(comment) {
  if (comment.bot || comment.ours) return [];
  return visibleLines(comment.body).flatMap((line2) => {
    const match = /^\/([a-z-]{2,20})(?:\s+(.*))?$/.exec(line2.trim().slice(0, 2200));
    const name = match?.[1] ?? "";
    if (!match || !isKnown(name)) return [];
    const request = readRequest(name, (match[2] ?? "").trim());
    const error = request ? null : `It was not understood; expected \`${USAGE[name]}\`.`;
    return [{ comment, text: line2.trim().slice(0, 200), request, error }];
  });
}
function isEdited(comment) {
  return Date.parse(comment.updatedAt) !== Date.parse(comment.createdAt);
}
function mayCommand(body) {
  return /^\s{0,3}\/[a-z]/m.test(body);
}

// src/core/text/loose.ts
var COMMENT = /<!--(?:(?!<!--|-->)[\s\S])*-->/g;
var BREAK = /\r\n?|[\n\v\f\u0085\u2028\u2029]/;
var IGNORED = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;
var QUOTE = /^\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)*>/;
var OWN_BLOCK = /^\s*(?:[-*+]\s|\d{1,9}[.)]\s|#{1,6}\s|`{3}|~{3}|<|\|)/;
var BLOCKQUOTE = /<(\/?)blockquote(?=[\s/>])[^<>]{0,500}>?/gi;
var TAG = /<\/?([a-z][a-z0-9-]*)(?:\s[^<>]{0,500})?\/?>/gi;
var INLINE = new Set(
  "a b strong i em u s ins del span sub sup tt kbd font small mark var samp".split(" ")
);
function asSeen(line2) {
  return /[^\t -~]/.test(line2) ? line2.normalize("NFKC").replace(IGNORED, "") : line2;
}
function plainLines2(text2) {
  return text2.split(BREAK);
}
function outsideElements(lines) {
  let depth = 0;
  return lines.map((line2) => {
    let out = "";
    let from = 0;
    for (const mark of line2.includes("<") ? withoutCode(line2).matchAll(BLOCKQUOTE) : []) {
      if (depth === 0) out += line2.slice(from, mark.index);
      depth = mark[1] ? Math.max(0, depth - 1) : depth + 1;
      from = mark.index + mark[0].length;
    }
    return depth === 0 ? out + line2.slice(from) : out;
  });
}
function unquoted(lines) {
  let quoting = false;
  return lines.filter((line2) => {
    const quote = QUOTE.test(line2);
    if (quote) quoting = !/>\s*(?:$|[#`~])/.test(line2);
    else quoting &&= line2.trim() !== "" && !OWN_BLOCK.test(line2);
    return !quote && !quoting;
  });
}
function looseLines(body) {
  const lines = unquoted(outsideElements(plainLines2(body.replace(COMMENT, " "))));
  return lines.flatMap(
    (line2) => line2.replace(TAG, (_, name) => INLINE.has(name.toLowerCase()) ? "" : "\n").split("\n").map(asSeen)
  );
}

// src/core/namings/keywords.ts
var REACH = 120;
var CLOSING2 = /(?<![\w-])(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s+<?$/i;
var CLAUSE = /[.;:!?,()[\]"“”]|\s[-–—]\s/;
var MARKS = /[*_~`]+/g;
var VERBS2 = "do|does|did|wo|ca|is|are|was|were|would|should|could|must|need|has|have|had";
var NOT = [
  "not|never|cannot|nor|neither|without|unable|fail(?:s|ed|ing)?|instead|rather|hardly",
  `(?:${VERBS2})n['\u2019\`\xB4]?t`,
  "no (?:longer|need|way|intention|means)"
].join("|");
var NEGATED = new RegExp(
  String.raw`(?<![\w'’])(?:${NOT})(?![\w'’])(?! (?:only|just|merely)\b)(?: (?!(?:and|but|so|then|which|because)\b)\S{1,30}){0,3}\s*$`,
  "i"
);
var ENDS_NEGATED = new RegExp(String.raw`(?<![\w'’])(?:${NOT})\s*$`, "i");
function endsNegated(text2) {
  return ENDS_NEGATED.test(text2);
}
function isClosing(before) {
  const near2 = before.slice(-REACH);
  const keyword = CLOSING2.exec(near2);
  if (!keyword) return false;
  const clause = near2.slice(0, keyword.index).split(CLAUSE).at(-1) ?? "";
  return !NEGATED.test(clause.replace(MARKS, "").replace(/\s+/g, " "));
}

// src/core/namings/trailers.ts
var TRAILER = /^(?:[\s>*_]|[-+]\s|\d{1,9}[.)]\s|#{1,6}\s|\[[ xX]?\]\s)*(incidents?|contains)[*_]*\s*:[*_]*\s*[*_]*(not(?=[\s:#*_])[*_]*\s*:?\s*)?(.*)$/i;
var JOINS = /^(?:and|&|\+|;|[^\p{L}\p{N}#]+)$/iu;
var LIKE_A_REFERENCE = /^[[(<*_]*(?:https?:\/\/|(?:[\w.-]{1,100}\/)?[\w.-]{0,100}#\d|gh-\d)/i;
function closingBracket(text2, from) {
  let depth = 0;
  for (let at2 = from; at2 < text2.length; at2 += 1) {
    if (text2[at2] === "(") depth += 1;
    if (text2[at2] === ")") depth -= 1;
    if (depth === 0) return at2;
  }
  return -1;
}
function readValue(word2, host) {
  const ref = readReference(word2, host);
  const like = LIKE_A_REFERENCE.test(readLink(word2)?.target ?? word2);
  return ref || like ? { ref, text: word2.slice(0, 80) } : null;
}
function readValues(text2, host) {
  const values = [];
  const remarks = [];
  let until = 0;
  for (const { text: word2, index } of placedWords(text2)) {
    if (index < until) continue;
    if (values.length > 0 && word2.startsWith("(")) {
      const end = closingBracket(text2, index);
      if (end < 0) return null;
      remarks.push(text2.slice(index, end + 1));
      until = end + 1;
      continue;
    }
    const value = readValue(word2, host);
    if (value) values.push(value);
    else if (!JOINS.test(word2)) return null;
  }
  return values.length > 0 ? { values, remark: remarks.join(" ") } : null;
}
function readTrailer(line2, host, shown = line2) {
  const match = TRAILER.test(shown) ? TRAILER.exec(line2) : null;
  const read2 = match && readValues(match[3].replace(/`/g, " ").trim(), host);
  if (!match || !read2) return null;
  if (match[2]) return { how: "not", ...read2 };
  if (match[1]?.toLowerCase() !== "contains") return { how: "trailer", ...read2 };
  const values = read2.values.filter(({ ref }) => ref !== null);
  return values.length > 0 ? { how: "contains", ...read2, values } : null;
}

// src/core/namings/read.ts
var MAY_NAME = /#\d|gh-\d|https?:|incident|contains|[^\0-\x7f]/i;
var MAY_CLAIM = /incident|contains/i;
var NAME4 = "[A-Za-z0-9_.-]{1,100}";
var REFERENCE = new RegExp(
  `(?<![\\w/#&-])(?:(${NAME4}/${NAME4})?#(\\d{1,9})|gh-(\\d{1,9}))(?![\\w-])`,
  "gi"
);
var ADDRESS = new RegExp(
  `https?://[A-Za-z0-9.:-]{1,253}/${NAME4}/${NAME4}/(?:issues|pull)/\\d{1,9}(?!\\w)`,
  "g"
);
var TAIL = 60;
function keyOf(written, { repository: repository2 }) {
  return refKey(resolveReference(written, repository2));
}
function fromTrailer({ how, values }, home, shown) {
  return values.map(({ ref, text: text2 }) => ({ how, ref: ref ? keyOf(ref, home) : null, text: text2, shown }));
}
function readLine(line2, above, home) {
  const text2 = linksAsTargets(line2);
  const found = [];
  const add3 = (written, index) => {
    if (!written) return;
    const how = isClosing(`${above} ${text2.slice(Math.max(0, index - 150), index)}`) ? "closing" : "plain";
    found.push({ how, ref: keyOf(written, home), text: written, shown: true, index });
  };
  for (const match of text2.matchAll(REFERENCE)) add3(readReference(match[0]), match.index);
  for (const match of text2.matchAll(ADDRESS)) add3(readReference(match[0], home.host), match.index);
  return found.sort((a, b) => a.index - b.index).map(({ index: _, ...naming2 }) => naming2);
}
function saidLines(text2, kind) {
  if (kind === "commit") return plainLines2(text2).map((line2) => ({ text: line2, raw: line2 }));
  return shownLines(text2).flatMap(({ raw, text: line2, own }) => own ? [{ raw, text: line2 }] : []);
}
function endOf(above, line2, kind) {
  const end = above.slice(-TAIL);
  return /^\s*[a-z]/.test(line2) && (kind === "commit" || endsNegated(end)) ? end : "";
}
function readNamings(text2, repository2, host, kind = "body") {
  if (!MAY_NAME.test(text2)) return [];
  const home = { repository: repository2, host };
  const found = [];
  let above = "";
  for (const { text: line2, raw } of saidLines(text2, kind)) {
    const trailer = readTrailer(kind === "commit" ? asSeen(raw) : raw, host, asSeen(line2));
    if (trailer) found.push(...fromTrailer(trailer, home, true));
    found.push(...readLine(trailer ? trailer.remark : line2, endOf(above, line2, kind), home));
    above = line2;
  }
  return kind === "commit" ? found : [...found, ...hiddenClaims(text2, home, found)];
}
function hiddenClaims(text2, home, shown) {
  if (!MAY_CLAIM.test(asSeen(text2))) return [];
  const known2 = new Set(shown.map(({ how, ref, text: words6 }) => `${how} ${ref ?? words6}`));
  return looseLines(text2).flatMap((line2) => {
    const trailer = readTrailer(line2, home.host);
    if (!trailer || trailer.how === "not") return [];
    return fromTrailer({ ...trailer, how: "trailer" }, home, false).filter(
      ({ ref, text: words6 }) => !known2.has(`${trailer.how} ${ref ?? words6}`)
    );
  });
}
function withoutDenied(namings, wanted) {
  const denied = new Set(namings.flatMap(({ how, ref }) => how === "not" ? [ref] : []));
  const refs = namings.filter(wanted).flatMap(({ ref }) => ref ?? []);
  return [...new Set(refs)].filter((ref) => !denied.has(ref));
}
function namingsIn(...text2) {
  return withoutDenied(
    readNamings(...text2),
    ({ how, shown }) => shown && (how === "trailer" || how === "closing")
  );
}
function names(ref, ...text2) {
  return namingsIn(...text2).includes(ref);
}
function pullNames(ref, { title: title2, body }, repository2, host) {
  return names(ref, title2, repository2, host, "commit") || names(ref, body, repository2, host, "body");
}

// src/app/keys.ts
function pullKey(repository2, number) {
  return {
    kind: "pull",
    ref: refKey({ repository: repository2, number }),
    repository: repositoryRef(repository2)
  };
}
function groupKey(repository2, sha) {
  return { kind: "group", repository: repositoryRef(repository2), sha };
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
function isNew({ created_at: created, updated_at: updated }) {
  return Date.parse(updated ?? "") - Date.parse(created ?? "") < 6e4;
}
var MOST_NAMED = 20;
function namedBy(payload, host) {
  const { pull_request: pull, repository: repository2 } = payload;
  const texts = [pull?.title ?? "", pull?.body ?? ""];
  const owner2 = `${ownerOf(repository2.full_name)}/`;
  const namings = texts.flatMap((text2) => readNamings(text2, repository2.full_name, host));
  const refs = namings.flatMap(({ ref }) => ref ?? []);
  const own = [...new Set(refs)].filter((ref) => ref.startsWith(owner2));
  return own.slice(0, MOST_NAMED).map((ref) => touch(incidentKey(ref)));
}
function byPull(event, payload, host) {
  const { action, repository: repository2, pull_request: pull } = payload;
  if (!pull) return [];
  const key = pullKey(repository2.full_name, pull.number);
  if (event === "pull_request_review") return [{ what: "judged", key }];
  const own = touch(key, action === "edited");
  const changes2 = action !== "opened" && action !== "synchronize";
  return changes2 ? [...namedBy(payload, host), { what: "watchers", of: key.ref }, own] : [own];
}
function byPush({ repository: repository2, ref, after, commits }) {
  if (ref !== `refs/heads/${repository2.default_branch}` || !after) return [];
  const touches3 = (commits ?? []).some(
    ({ added: added2 = [], modified = [], removed = [] }) => [...added2, ...modified, ...removed].includes(CONFIG_PATH)
  );
  const key = { kind: "config", repository: repositoryRef(repository2.full_name), sha: after };
  return touches3 ? [touch(key)] : [];
}
function byIssue(event, payload, self) {
  const { action, sender, repository: repository2, issue: issue2, comment, changes: changes2 } = payload;
  if (!issue2 || sender?.login === self) return [];
  const texts = [comment?.body ?? "", changes2?.body?.from ?? ""];
  const commands = event === "issue_comment" && texts.some(mayCommand);
  if (event === "issue_comment" && !commands) return [];
  if (issue2.pull_request) {
    return event === "issue_comment" ? [touch(pullKey(repository2.full_name, issue2.number))] : [];
  }
  const before = refKey({ repository: repository2.full_name, number: issue2.number });
  const { new_issue: moved, new_repository: place2 } = changes2 ?? {};
  const now = moved && place2 ? refKey({ repository: place2.full_name, number: moved.number }) : before;
  const human = sender?.type !== "Bot";
  const asks = commands || action === "edited" || action === "labeled" && !isNew(issue2);
  const own = touch(incidentKey(now), human && asks);
  const settles = ["closed", "reopened", "deleted", "transferred"].includes(action ?? "");
  return settles ? [own, { what: "watchers", of: before }] : [own];
}
function byCheck({ action, check_run: run, check_suite, repository: repository2 }, id) {
  const about = run ?? check_suite;
  if (!about) return [];
  const commit = {
    what: "commit",
    repository: repositoryRef(repository2.full_name),
    sha: about.head_sha
  };
  if (action === "rerequested") {
    if (about.app?.id !== id) return [];
    const pulls = (about.pull_requests ?? []).map(
      ({ number }) => touch(pullKey(repository2.full_name, number))
    );
    return [...pulls, commit];
  }
  if (!run || about.app?.id === id) return [];
  return [{ ...commit, check: run.name ?? "" }];
}
function byInstallation({ repositories, repositories_added: added2 }) {
  return [...repositories ?? [], ...added2 ?? []].map(
    ({ full_name: name }) => touch({ kind: "adopt", repository: repositoryRef(name) })
  );
}
function touchedBy(event, payload, self, host) {
  const { repository: repository2, merge_group: group } = payload;
  if (!repository2) return byInstallation(payload);
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
    case "check_run":
    case "check_suite":
      return byCheck(about, self.id);
    default:
      return byIssue(event, about, self.login);
  }
}

// src/github/pages.ts
var PAGE_SIZE = 100;
function hasNext(page) {
  const { link: link2 } = page.headers;
  return link2 ? link2.includes('rel="next"') : page.data.length === PAGE_SIZE;
}
async function readPages(read2, cap, enough = () => false) {
  const items = [];
  for (let number = 1; number <= cap; number += 1) {
    const page = await read2(number);
    items.push(...page.data);
    if (!hasNext(page) || enough(items)) return { items, complete: true };
  }
  return { items, complete: false };
}
async function mapLimited(items, limit, run) {
  const results = new Array(items.length);
  let next2 = 0;
  const worker = async () => {
    while (next2 < items.length) {
      const at2 = next2;
      next2 += 1;
      results[at2] = await run(items[at2]);
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
  return results;
}
function repo(repository2) {
  const [owner2 = "", name = ""] = repository2.split("/");
  return { owner: owner2, repo: name };
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
function once(read2) {
  const known2 = /* @__PURE__ */ new Map();
  return (key) => {
    const found = known2.get(key);
    if (found) return found;
    const reading = read2(key);
    known2.set(key, reading);
    reading.catch(() => known2.delete(key));
    return reading;
  };
}
function readInstallations(app) {
  const api = async (installation) => await app.auth(installation);
  const self = once(async () => readSelf(await api()));
  const dates = once(async (installation) => readDate(await api(), installation));
  const client = async (installation) => instrument(await api(installation));
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
  const watched2 = /* @__PURE__ */ new Map();
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
      for (const part of [watched2, releases, groups]) part.delete(keyId(key));
    },
    watch(key, refs) {
      const id = keyId(key);
      watched2.delete(id);
      if (refs.length > 0) watched2.set(id, { key, refs: new Set(refs) });
      const [oldest] = watched2.keys();
      if (watched2.size > MOST_KEYS && oldest !== void 0) watched2.delete(oldest);
    },
    watchers: (ref) => [...watched2.values()].filter(({ refs }) => refs.has(ref)).map((it) => it.key)
  };
}

// src/app/queue.ts
var DEFAULTS = {
  concurrency: 4,
  attempts: 18,
  backoff: (attempt2) => Math.min(1e3 * 4 ** (attempt2 - 1), 3e5)
};
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
      next2();
    };
    const timer = setTimeout(wake, backoff(attempt2));
    resting.set(id, wake);
  }
  async function runKey(id, job) {
    const attempt2 = (failures.get(id) ?? 0) + 1;
    try {
      await work(job.key, job.hint);
      failures.delete(id);
    } catch (err) {
      const last = attempt2 >= attempts;
      const text2 = last ? "gave up until the next event" : "will try again";
      log.error({ err, key: id, attempt: attempt2 }, text2);
      if (last) failures.delete(id);
      else failures.set(id, attempt2);
      if (!last && !draining) rest(id, job, attempt2);
    }
  }
  function next2() {
    for (const [id, job] of waiting) {
      if (running.size >= concurrency) return;
      if (running.has(id) || resting.has(id)) continue;
      waiting.delete(id);
      running.add(id);
      void runKey(id, job).finally(() => {
        running.delete(id);
        next2();
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
      queueMicrotask(next2);
    },
    idle: () => new Promise((resolve) => {
      idle.push(resolve);
      next2();
    }),
    size: () => waiting.size + running.size + resting.size,
    drain: () => new Promise((resolve) => {
      draining = true;
      idle.push(resolve);
      for (const wake of resting.values()) wake();
      next2();
    })
  };
}
function merge(hint, before) {
  const requested = hint.requested || before?.requested === true;
  const quiet = hint.quiet === true && before?.quiet !== false;
  const again = hint.again === true && before?.again !== false;
  return { ...hint, requested, quiet, again };
}

// src/core/mentions.ts
function mention(name) {
  return name.toLowerCase();
}
function sameLogin(a, b) {
  return mention(a) === mention(b);
}
function distinctLogins(logins) {
  return [...new Set(logins.map(mention))].filter(Boolean);
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
async function attemptReading(what2, fallback, read2) {
  try {
    return await read2();
  } catch (error) {
    const subject = typeof what2 === "string" ? { what: what2 } : what2;
    const failed = { ...subject, why: whyUnread(error), passing: isPassing(error) };
    return { value: fallback, unread: [failed] };
  }
}
function attempt(what2, fallback, read2) {
  return attemptReading(what2, fallback, async () => whole(await read2()));
}

// src/github/changed-paths.ts
async function readTree(api, repository2, sha) {
  const { data } = await api.request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
    ...repo(repository2),
    tree_sha: sha,
    recursive: "1"
  });
  if (data.truncated) throw new Unreadable("it is longer than GitHub gives");
  const leaves = data.tree.filter(({ type }) => type !== "tree");
  return new Map(leaves.map(({ path, sha: content }) => [path, content]));
}
async function changedPaths(api, repository2, from, to) {
  const [before, after] = await Promise.all([
    readTree(api, repository2, from),
    readTree(api, repository2, to)
  ]);
  const paths2 = /* @__PURE__ */ new Set([...before.keys(), ...after.keys()]);
  return [...paths2].filter((path) => before.get(path) !== after.get(path)).map((path) => ({ path, status: "changed", additions: 0 }));
}

// src/github/read-checks.ts
var PAGES2 = 10;
async function readRuns(api, repository2, sha) {
  const { items, complete: complete2 } = await readPages(async (page) => {
    const { data, headers } = await api.request(
      "GET /repos/{owner}/{repo}/commits/{ref}/check-runs",
      { ...repo(repository2), ref: sha, per_page: PAGE_SIZE, page }
    );
    return { data: data.check_runs, headers };
  }, PAGES2);
  if (!complete2) throw new Unreadable(`there are more check runs than are read (${items.length})`);
  return items.map(({ name, status, conclusion }) => ({ name, status, conclusion }));
}
async function readStatuses(api, repository2, sha) {
  const { items, complete: complete2 } = await readPages(async (page) => {
    const { data, headers } = await api.request("GET /repos/{owner}/{repo}/commits/{ref}/status", {
      ...repo(repository2),
      ref: sha,
      per_page: PAGE_SIZE,
      page
    });
    return { data: data.statuses, headers };
  }, PAGES2);
  if (!complete2) throw new Unreadable(`there are more statuses than are read (${items.length})`);
  return items.map(
    ({ context, state }) => state === "pending" ? { name: context, status: "pending", conclusion: null } : { name: context, status: "completed", conclusion: state }
  );
}
async function readChecks(api, repository2, sha) {
  const [runs, statuses] = await Promise.all([
    readRuns(api, repository2, sha),
    readStatuses(api, repository2, sha)
  ]);
  return [...runs, ...statuses];
}

// src/core/roles.ts
var ROLES = ["none", "read", "triage", "write", "maintain", "admin"];
function atLeast(role, needed2) {
  return ROLES.indexOf(role ?? "none") >= ROLES.indexOf(needed2);
}
function roleOf(roles, login) {
  return roles[mention(login)];
}
function hasRole(roles, login, needed2) {
  return atLeast(roleOf(roles, login), needed2);
}

// src/core/incident/commands/standing.ts
function needed(request, config) {
  if (request.name === "tasks") return "write";
  const simple = ["review", "agenda", "help", "wrong"].includes(request.name);
  return simple ? "triage" : config.maintainers;
}
function untilProblem(request, facts, at2) {
  if (!("until" in request)) return null;
  const given = Date.parse(at2);
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
  const role = roleOf(facts.roles, author) ?? "none";
  const need = needed(request, facts.config);
  const own = author === facts.author && ["review", "agenda", "help"].includes(request.name);
  const kept = request.name === "attest" && facts.acknowledged?.includes(command.comment.id);
  if (!own && !kept && !atLeast(role, need))
    return `it needs the role ${need}; @${author} has ${role}.`;
  return untilProblem(request, facts, createdAt);
}
function weighCommands(facts) {
  const standing2 = [];
  const refused = [];
  const commands = facts.comments.flatMap(readCommands);
  commands.sort((a, b) => Date.parse(a.comment.createdAt) - Date.parse(b.comment.createdAt));
  for (const command of commands) {
    const why = problemOf(command, facts);
    if (why) refused.push({ command, why });
    else standing2.push({ command, request: command.request });
  }
  return { standing: standing2, refused };
}
function commandAuthors(comments) {
  const authors = comments.flatMap(readCommands).map((command) => command.comment.author);
  return [...new Set(authors.map((author) => mention(author)))];
}

// src/core/release/approvals.ts
function standingApprovals(pull) {
  const latest = /* @__PURE__ */ new Map();
  for (const review of pull.reviews) {
    if (review.state !== "COMMENTED") latest.set(mention(review.author), review);
  }
  return [...latest.values()].filter(
    ({ state, commit, author }) => state === "APPROVED" && commit === pull.headSha && !sameLogin(author, pull.author)
  );
}
function maintainerApproved(ref, { release: release2, config }) {
  const pull = release2.own.find((own) => issueRef(own.ref) === ref);
  if (!pull) return false;
  return standingApprovals(pull).some(
    ({ author, at: at2 }) => hasRole(release2.roles, author, config.maintainers) && (pull.editedAt === null || at2 >= pull.editedAt)
  );
}

// src/core/config/globs.ts
function bracesOf(pattern2) {
  const next2 = /* @__PURE__ */ new Map();
  const open = [];
  for (const [at2, char] of pattern2.entries()) {
    if (char === "{") open.push({ at: at2, commas: [] });
    else if (char === ",") open.at(-1)?.commas.push(at2);
    else if (char === "}") {
      const group = open.pop();
      if (!group || group.commas.length === 0) continue;
      next2.set(group.at, [group.at + 1, ...group.commas.map((comma) => comma + 1)]);
      for (const place2 of [...group.commas, at2]) next2.set(place2, [at2 + 1]);
    }
  }
  return next2;
}
function compile(glob2) {
  const pattern2 = [...glob2.replace(/^\.?\//, "").replace(/\/$/, "/**")];
  const braces = bracesOf(pattern2);
  const states = [];
  while (states.length < pattern2.length) {
    const at2 = states.length;
    const char = pattern2[at2];
    const free = braces.get(at2);
    const startsSegment = at2 === 0 || pattern2[at2 - 1] === "/" || pattern2[at2 - 1] !== "}" && braces.has(at2 - 1);
    if (free) states.push({ free, moves: [] });
    else if (char === "?") states.push({ free: [], moves: [{ on: "*", to: at2 + 1 }] });
    else if (char !== "*") states.push({ free: [], moves: [{ on: char, to: at2 + 1 }] });
    else if (pattern2[at2 + 1] !== "*") {
      states.push({ free: [at2 + 1], moves: [{ on: "*", to: at2 }] });
    } else if (startsSegment && pattern2[at2 + 2] === "/") {
      states.push({ free: [at2 + 3, at2 + 1], moves: [] });
      const folders = [
        { on: "**", to: at2 + 1 },
        { on: "/", to: at2 + 3 }
      ];
      states.push({ free: [], moves: folders }, { free: [], moves: [] });
    } else {
      states.push({ free: [at2 + 2], moves: [{ on: "**", to: at2 }] }, { free: [], moves: [] });
    }
  }
  return states;
}
function enter(start3, states, reached) {
  const waiting = [start3];
  for (let at2 = waiting.pop(); at2 !== void 0; at2 = waiting.pop()) {
    if (reached.has(at2)) continue;
    reached.add(at2);
    for (const next2 of states[at2]?.free ?? []) waiting.push(next2);
  }
}
function matches(path, states) {
  let reached = /* @__PURE__ */ new Set();
  enter(0, states, reached);
  for (const char of path) {
    const next2 = /* @__PURE__ */ new Set();
    for (const at2 of reached) {
      for (const { on, to } of states[at2]?.moves ?? []) {
        if (on === char || on === "**" || on === "*" && char !== "/") enter(to, states, next2);
      }
    }
    if (next2.size === 0) return false;
    reached = next2;
  }
  return reached.has(states.length);
}
function matchesAny(path, patterns) {
  return patterns.some((pattern2) => matches(path, compile(pattern2)));
}

// src/core/release/policies/paths.ts
function touched(guarded, files) {
  const paths2 = files.flatMap(({ path, from }) => [path, ...from ? [from] : []]);
  return paths2.find((path) => matchesAny(path, guarded)) ?? null;
}

// src/core/release/said.ts
function sayings({ release: release2, host }, text2, kind, said) {
  const namings = readNamings(text2, release2.repository, host, kind);
  return namings.map((naming2) => ({ ...naming2, ...said }));
}
function ofPull(facts, { title: title2, body, ref }, by) {
  const said = { where: showNumber(ref), by };
  return [...sayings(facts, title2, "commit", said), ...sayings(facts, body, "body", said)];
}
function everythingSaid(facts) {
  const { release: release2 } = facts;
  const said = [
    ...release2.own.flatMap((pull) => ofPull(facts, pull, issueRef(pull.ref))),
    ...release2.pulls.flatMap((pull) => ofPull(facts, pull, null))
  ];
  for (const { sha, message } of release2.commits) {
    said.push(
      ...sayings(facts, message, "commit", { where: `commit ${sha.slice(0, 7)}`, by: null })
    );
  }
  return said;
}
function showNumber(ref) {
  return `PR ${ref.slice(ref.lastIndexOf("#"))}`;
}
function ownClaims(facts) {
  const said = facts.release.own.filter(({ sure }) => sure).flatMap(
    ({ body, ref }) => sayings(facts, body, "body", { where: showNumber(ref), by: issueRef(ref) })
  );
  const claims2 = (wanted) => said.flatMap(({ how, ref, text: text2, by }) => how === wanted && by ? [{ ref, text: text2, by }] : []);
  return { denied: claims2("not"), contains: claims2("contains") };
}
function clearedBy({ denied }, facts) {
  return denied.filter(({ by }) => maintainerApproved(by, facts));
}
function isCleared(cleared, { ref, text: text2 }) {
  const words6 = text2.toLowerCase();
  return cleared.some(
    (claim) => ref ? claim.ref === ref : claim.ref === null && claim.text.toLowerCase() === words6
  );
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
  const { items, complete: complete2 } = await readPages(
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
  return { comments: matter.map(shorten), complete: complete2 };
}
function shorten(comment) {
  if (comment.ours) return comment;
  return { ...comment, body: comment.body.slice(0, isEdited(comment) ? 500 : 5e3) };
}
async function readLabelEvents(api, ref) {
  const { repository: repository2, number } = resolveReference(ref, "");
  const { items, complete: complete2 } = await readPages(
    (page) => api.request("GET /repos/{owner}/{repo}/issues/{issue_number}/events", {
      ...repo(repository2),
      issue_number: number,
      per_page: PAGE_SIZE,
      page
    }),
    EVENT_PAGES
  );
  if (!complete2) throw new Unreadable("it has more events than are read (1,000)");
  return items.flatMap((event) => {
    const {
      event: name,
      label: label2,
      actor,
      created_at: at2
    } = event;
    if (name !== "labeled" && name !== "unlabeled" || !label2?.name) return [];
    return [
      {
        label: label2.name,
        added: name === "labeled",
        actor: actor?.login ?? "ghost",
        at: at2 ?? ""
      }
    ];
  });
}
function labelNames(labels) {
  return labels.flatMap((label2) => typeof label2 === "string" ? label2 : label2.name ?? []);
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
async function listIncidents(api, repository2, label2, cap = 50) {
  const { items, complete: complete2 } = await readPages(
    (page) => api.request("GET /repos/{owner}/{repo}/issues", {
      ...repo(repository2),
      labels: label2,
      state: "all",
      per_page: PAGE_SIZE,
      page
    }),
    cap
  );
  const issues = items.filter((issue2) => !issue2.pull_request);
  return { listed: issues.map((issue2) => listedFacts(issue2, repository2)), complete: complete2 };
}
function homeOf(issue2, repository2) {
  const path = issue2.repository_url?.split("/repos/")[1];
  return path && /^[\w.-]+\/[\w.-]+$/.test(path) ? path : repository2;
}
async function readIncident(api, ref, self, known2) {
  const { repository: repository2, number } = resolveReference(ref, "");
  const [issue2, { comments, complete: complete2 }, labelEvents] = await Promise.all([
    known2 ? null : readIssue(api, repository2, number),
    readComments(api, repository2, number, self),
    readLabelEvents(api, ref)
  ]);
  if (!complete2) throw new Unreadable("it has more comments than are read (1,000)");
  const home = issue2 ? homeOf(issue2, repository2) : repository2;
  const listed = known2 ?? listedFacts(issue2, home);
  return {
    ...listed,
    closedAt: issue2?.closed_at ?? null,
    locked: issue2?.locked ?? false,
    isPull: Boolean(issue2?.pull_request),
    labelEvents,
    comments,
    acknowledged: [],
    tasks: []
  };
}
async function readIssue(api, repository2, number) {
  const { data } = await api.request("GET /repos/{owner}/{repo}/issues/{issue_number}", {
    ...repo(repository2),
    issue_number: number
  });
  return data;
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
async function readRole(api, repository2, username) {
  try {
    const { data } = await api.request(
      "GET /repos/{owner}/{repo}/collaborators/{username}/permission",
      { ...repo(repository2), username }
    );
    const known2 = (name2) => ROLES.find((role) => role === name2);
    const { permission, role_name: name, user } = data;
    return known2(name) ?? customRole(user?.permissions) ?? known2(permission) ?? "none";
  } catch (error) {
    if (statusOf(error) === 404) return "none";
    throw error;
  }
}
async function readRoles(api, repository2, logins) {
  const distinct2 = [...new Set(logins.map((login) => mention(login)))].filter(Boolean);
  const roles = await mapLimited(distinct2, 4, (login) => readRole(api, repository2, login));
  return Object.fromEntries(distinct2.map((login, at2) => [login, roles[at2]]));
}

// src/github/read-own-pulls.ts
var REVIEW_PAGES = 10;
async function readReviews(api, repository2, number) {
  const { items, complete: complete2 } = await readPages(
    (page) => api.request("GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews", {
      ...repo(repository2),
      pull_number: number,
      per_page: PAGE_SIZE,
      page
    }),
    REVIEW_PAGES
  );
  const reviews = items.map((review) => ({
    author: review.user?.login ?? "ghost",
    state: review.state,
    commit: review.commit_id ?? "",
    at: review.submitted_at ?? ""
  }));
  return { reviews, complete: complete2 };
}
var NOT_KNOWN = "9999-12-31T00:00:00Z";
async function readEdited(api, repository2, number) {
  const query = `query ($owner: String!, $repo: String!, $number: Int!) {
    repository(owner: $owner, name: $repo) { pullRequest(number: $number) { lastEditedAt } }
  }`;
  try {
    const answer3 = await api.graphql(query, { ...repo(repository2), number });
    return answer3.repository?.pullRequest?.lastEditedAt ?? null;
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw error;
  }
}
function askedOf(context) {
  const { config, release: release2 } = context;
  const { denied, contains } = ownClaims(context);
  const guards = config.release.policies.some(
    (policy2) => policy2.kind === "approval" && touched(policy2.paths, release2.files) !== null
  );
  return { policy: guards, claim: denied.length + contains.length > 0 };
}
async function readOne(api, repository2, pull, asked) {
  const { number } = resolveReference(pull.ref, "");
  const [comments, reviews, edited] = await Promise.all([
    readComments(api, repository2, number, null),
    asked.policy || asked.claim ? readReviews(api, repository2, number) : { reviews: [], complete: true },
    asked.claim ? attempt(`when ${pull.ref} was edited`, NOT_KNOWN, () => readEdited(api, repository2, number)) : whole(null)
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
  const { repository: repository2 } = context.release;
  const asked = askedOf(context);
  const { value: own, unread: unread2 } = together(
    await mapLimited(context.release.own, 2, (pull) => readOne(api, repository2, pull, asked))
  );
  const approvers = own.flatMap((pull) => standingApprovals(pull).map(({ author }) => author));
  const people = own.flatMap(({ author, bot, comments }) => [
    ...bot ? [] : [author],
    ...commandAuthors(comments)
  ]);
  const bots = own.filter(({ bot }) => bot).map(({ author }) => [mention(author), "write"]);
  const roles = {
    ...await readRoles(api, repository2, [...people, ...asked.claim ? approvers : []]),
    ...Object.fromEntries(bots)
  };
  return { value: { own, roles }, unread: unread2 };
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

// src/collect/release-policies.ts
function teamsOf(policies) {
  const reviewers = policies.flatMap(
    (policy2) => policy2.kind === "approval" ? policy2.reviewers : []
  );
  return distinctLogins(reviewers).filter((who) => who.includes("/"));
}
async function allFiles(api, { release: release2, cutAt }, { config }) {
  const guarded = config.release.policies.some((policy2) => "paths" in policy2);
  const monorepo = config.release.incidents === "open" && Object.keys(config.workflows).length > 0;
  if (cutAt === null || !guarded && !monorepo) return whole(release2.files);
  const known2 = new Set(release2.files.map(({ path }) => path));
  return attempt("the list of files", release2.files, async () => {
    const paths2 = await changedPaths(api, release2.repository, cutAt, release2.headSha);
    return [...release2.files, ...paths2.filter(({ path }) => !known2.has(path))];
  });
}
async function readTeams(api, policies) {
  const teams = teamsOf(policies);
  const read2 = await mapLimited(
    teams,
    2,
    (team) => attempt(`the team ${team}`, null, () => readTeam(api, team))
  );
  const { value, unread: unread2 } = together(read2);
  return { value: Object.fromEntries(teams.map((team, at2) => [team, value[at2] ?? null])), unread: unread2 };
}
async function readPolicyFacts(api, reading, context) {
  const { policies } = context.config.release;
  const { repository: repository2, headSha } = reading.release;
  const files = await allFiles(api, reading, context);
  const release2 = { ...reading.release, files: files.value };
  const { own, roles } = release2;
  const conversations = await attemptReading(
    "the pull request",
    { own, roles },
    () => readOwnPulls(api, { ...context, release: release2 })
  );
  const asksForChecks = policies.some(({ kind }) => kind === "eval-check" || kind === "canary");
  const checks = asksForChecks ? await attempt("the check runs and statuses", [], () => readChecks(api, repository2, headSha)) : whole([]);
  const teams = await readTeams(api, policies);
  return {
    value: {
      release: { ...release2, ...conversations.value, checks: checks.value },
      teams: teams.value
    },
    unread: [files, conversations, checks, teams].flatMap(({ unread: unread2 }) => unread2)
  };
}

// src/core/text/escape.ts
var UNSEEN = new RegExp("(?<!\\p{Extended_Pictographic})\\uFE0F|(?!\\uFE0F)\\p{Default_Ignorable_Code_Point}|\\p{Cf}|\\p{Cs}", "gu");
var PART2 = /[^\s()[\]{}<>"“”„«»'‘’`|,;]+/gu;
var LIVE = /@|#\d|gh-\d|cve-\d|ghsa-|:\/\/|www\.|\$|:(?=[\w+-]*:)[\d_+-]*[a-z]|(?<![0-9a-z])[0-9a-f]{7,}(?![0-9a-z])/i;
var EDGE = ".:!?\u2026*_~";
function clip(text2, max) {
  const points = [...text2.slice(0, max * 2)];
  return points.length > max || text2.length > max * 2 ? `${points.slice(0, max - 1).join("")}\u2026` : text2;
}
function oneLine(text2, max) {
  const seen = clip(text2, max * 4).replace(UNSEEN, "");
  return clip(seen.replace(/[\s\p{Cc}\u2800]+/gu, " ").trim(), max);
}
function code(text2, max = 100) {
  const content = oneLine(text2, max).replace(/<!--/g, "<! --") || " ";
  const runs = new Set((content.match(/`+/g) ?? []).map((run) => run.length));
  let length = 1;
  while (runs.has(length)) length += 1;
  const ticks = "`".repeat(length);
  const pad = content.startsWith("`") || content.endsWith("`") ? " " : "";
  return `${ticks}${pad}${content}${pad}${ticks}`;
}
function isLive(part) {
  return LIVE.test(part) || LIVE.test(part.normalize("NFKC"));
}
function liveIn(part) {
  if (!isLive(part)) return null;
  let [start3, end] = [0, part.length];
  while (start3 < end && EDGE.includes(part[start3])) start3 += 1;
  while (end > start3 && EDGE.includes(part[end - 1])) end -= 1;
  return isLive(part.slice(start3, end)) ? [start3, end] : [0, part.length];
}
function inline(text2, max, spell) {
  const line2 = oneLine(text2, max);
  let out = "";
  const addCode = (content) => {
    out += `${out.endsWith("`") ? " " : ""}${code(content, max)}`;
  };
  const addText = (rest) => {
    let from2 = 0;
    for (const { 0: part, index } of rest.matchAll(PART2)) {
      const live = liveIn(part);
      if (!live) continue;
      const [start3, end] = live;
      out += spell(rest.slice(from2, index + start3));
      addCode(part.slice(start3, end));
      from2 = index + end;
    }
    out += spell(rest.slice(from2));
  };
  let from = 0;
  for (const { start: start3, end, ticks } of codeSpans(line2)) {
    addText(line2.slice(from, start3));
    addCode(line2.slice(start3 + ticks, end - ticks));
    from = end;
  }
  addText(line2.slice(from));
  return out;
}
function escapeMarkdown(text2) {
  return text2.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/`/g, "&#96;").replace(/[\\*_[\]|~!]/g, "\\$&");
}
function plain(text2, max = 400) {
  return inline(text2, max, escapeMarkdown).replace(/^(?=[-+=#])/, "\\").replace(/^(\d{1,9})(?=[.)])/, "$1\\");
}
function title(text2, max = 100) {
  const line2 = oneLine(text2, max).replace(/``+/g, "'");
  return inline(line2, max, (rest) => rest.replace(/`/g, "'"));
}
function cell(markdown) {
  return markdown.replace(
    /\\[\s\S]|[|\n]/g,
    (part) => part === "|" ? "\\|" : part === "\n" ? " " : part
  );
}
var URL_ONLY = /^https?:\/\/[\w.~:/?#@&*+,;=%-]+$/;
function link(label2, url) {
  if (!url || !URL_ONLY.test(url)) return label2;
  return label2.includes("``") ? `${label2} ([link](${url}))` : `[${label2}](${url})`;
}
function bytes(text2) {
  return new TextEncoder().encode(text2).length;
}
function shorten2(markdown, max = 6e4) {
  if (bytes(markdown) <= max) return markdown;
  const kept = [];
  let open = false;
  let size = bytes("\n\n</details>\n\n\u2026");
  for (const line2 of markdown.split("\n")) {
    size += bytes(line2) + 1;
    if (size > max) break;
    kept.push(line2);
    if (line2.startsWith("<details>")) open = true;
    if (line2 === "</details>") open = false;
  }
  return [kept.join("\n"), ...open ? ["</details>"] : [], "\u2026"].join("\n\n");
}

// src/core/writes/checks.ts
var RELEASE_CHECK = "Release gate";
var CONFIG_CHECK = "Release gate configuration";
var EVIDENCE_CHECK = "Incident evidence";
var MOST_SUMMARY = 65e3;
function latestRun(runs, name) {
  const own = runs.filter((run) => run.name === name).sort((a, b) => b.id - a.id);
  return own[0] ?? null;
}
function planCheck(runs, wanted, repository2) {
  const check = { ...wanted, summary: shorten2(wanted.summary, MOST_SUMMARY) };
  const run = latestRun(runs, check.name);
  if (!run || run.conclusion !== null && check.conclusion === null) {
    return [{ do: "create-check", repository: repository2, check }];
  }
  const same2 = run.conclusion === check.conclusion && run.about === check.about && run.title === check.title && run.summary.trim() === check.summary.trim();
  return same2 ? [] : [{ do: "update-check", repository: repository2, id: run.id, check }];
}

// src/core/text/nearest.ts
var MOST_CHARACTERS = 60;
function distance(a, b) {
  let before = [];
  let row2 = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next2 = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = row2[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      const least = Math.min(change, row2[j] + 1, next2[j - 1] + 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next2.push(swapped ? Math.min(least, before[j - 2] + 1) : least);
    }
    before = row2;
    row2 = next2;
  }
  return row2[b.length];
}
function nearest(word2, candidates) {
  const typed = word2.trim().slice(0, MOST_CHARACTERS).toLowerCase();
  if (!typed) return null;
  let best = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const name = candidate.slice(0, MOST_CHARACTERS).toLowerCase();
    const apart = name !== typed && name.startsWith(typed) ? 1 : distance(typed, name);
    if (apart < least && apart <= Math.max(1, Math.max(typed.length, name.length) * 0.4)) {
      least = apart;
      best = candidate;
    }
  }
  return best;
}

// src/core/config/schema-walk.ts
import * as z2 from "zod";
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
    const named2 = shape && Object.hasOwn(shape, part) ? shape[String(part)] : void 0;
    schema = named2 ?? (typeof part === "number" ? element : valueType);
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
  const { examples } = z2.globalRegistry.get(schema) ?? {};
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

// src/core/config/show-value.ts
var MOST_CHARACTERS2 = 80;
var MOST_ENTRIES = 5;
var MOST_LEVELS = 4;
function list(parts, total) {
  return [...parts, ...total > parts.length ? ["\u2026"] : []].join(", ");
}
function flow(value, level) {
  if (typeof value === "string") return JSON.stringify(oneLine(value, MOST_CHARACTERS2));
  if (typeof value !== "object" || value === null) return String(value);
  if (level === MOST_LEVELS) return "\u2026";
  if (Array.isArray(value)) {
    const items = value.slice(0, MOST_ENTRIES).map((item) => flow(item, level + 1));
    return `[${list(items, value.length)}]`;
  }
  const entries = Object.entries(value);
  const pairs = entries.slice(0, MOST_ENTRIES).map(([key, item]) => `${oneLine(key, 40)}: ${flow(item, level + 1)}`);
  return entries.length === 0 ? "{}" : `{ ${list(pairs, entries.length)} }`;
}
function showValue(value) {
  return value === void 0 ? "nothing" : oneLine(flow(value, 0), MOST_CHARACTERS2);
}
function showPath(path) {
  return path.reduce((shown, part) => {
    if (typeof part === "number") return `${shown}[${part}]`;
    const name = String(part);
    if (!/^[\w-]{1,60}$/.test(name)) return `${shown}[${JSON.stringify(oneLine(name, 40))}]`;
    return shown ? `${shown}.${name}` : name;
  }, "");
}

// src/core/config/cross-checks.ts
function unknownRules(document, ruleIds, most) {
  const rules2 = valueAt(document, ["rules"]);
  if (typeof rules2 !== "object" || rules2 === null || Array.isArray(rules2)) return [];
  return Object.keys(rules2).filter((id) => !ruleIds.includes(id) && id !== "__proto__").slice(0, most).map((id) => {
    const near2 = nearest(id, ruleIds);
    const hint = near2 ? `; did you mean ${near2}?` : `, for example ${ruleIds[0] ?? "none"}`;
    const expected2 = `the id of a rule${hint}`;
    return { path: ["rules", id], message: "Unknown rule", expected: expected2, received: oneLine(id, 80) };
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
    const expected2 = `ids that differ, for example ${showValue(`${id}-2`)}`;
    return [{ path, message: "Two policies share an id", expected: expected2, received: showValue(id) }];
  });
}
function prototypeKeys(place2, path) {
  return [...place2.children].flatMap(([name, child]) => {
    const below = prototypeKeys(child, [...path, name]);
    if (name !== "__proto__") return below;
    const expected2 = "another name; this one is reserved";
    return [
      { path: [...path, name], message: "Unknown key", expected: expected2, received: "__proto__" },
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
function choices(names2, typed) {
  const shown = names2.slice(0, MOST_CHOICES).map((name) => oneLine(name, 40));
  const more2 = names2.length > MOST_CHOICES ? ", \u2026" : "";
  const near2 = typeof typed === "string" ? nearest(typed, names2) : null;
  const hint = near2 === null ? "" : `; did you mean ${oneLine(near2, 40)}?`;
  return `one of ${shown.join(", ")}${more2}${hint}`;
}
function limits(issue2) {
  const [word2, bound] = issue2.code === "too_small" ? ["at least", issue2.minimum] : ["at most", issue2.maximum];
  if (issue2.origin === "string") {
    return issue2.code === "too_small" ? "text that is not empty" : `${word2} ${bound} characters`;
  }
  if (issue2.origin === "array") return `a list of ${word2} ${bound}`;
  return `a whole number of ${word2} ${bound}`;
}
function kindOfValue(issue2) {
  const own = /^expected (.+)$/.exec(issue2.message)?.[1];
  if (own) return oneLine(own, 200);
  if (issue2.code === "invalid_type") return NOUNS[issue2.expected] ?? issue2.expected;
  if (issue2.code === "too_small" || issue2.code === "too_big") return limits(issue2);
  if (issue2.code === "invalid_format" && issue2.format === "date") return "a date";
  if (issue2.code === "invalid_key") return "a name that is not empty";
  return oneLine(issue2.message, 200);
}
function example(issue2, path, received, document) {
  const schema = schemaAt(path, document);
  const inList2 = issue2.code === "invalid_type" && issue2.expected === "array";
  const wrapped = inList2 && typeof received === "string" && received !== "";
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
  return `${kindOfValue(issue2)}${example(issue2, path, received, document)}`;
}
function reach(path, document) {
  const missing2 = path.findIndex(
    (_, depth) => valueAt(document, path.slice(0, depth + 1)) === void 0
  );
  return missing2 < 0 ? path : path.slice(0, missing2 + 1);
}
function unknownKey(name, parent, document) {
  const path = [...parent, name];
  const keys = keysAt(parent, document);
  const home = nearest(name, keys) === null ? homesOf(name)[0] : void 0;
  const expected2 = home ? `${choices(keys, null)}; did you mean ${home}?` : choices(keys, name);
  const received = showValue({ [name]: valueAt(document, path) }).slice(2, -2);
  return { path, message: "Unknown key", expected: expected2, received };
}
function explainIssue(issue2, document, most) {
  if (issue2.code === "unrecognized_keys") {
    return issue2.keys.slice(0, most).map((name) => unknownKey(name, issue2.path, document));
  }
  if (issue2.path.length === 0) {
    const expected3 = 'keys with values, for example maintainers: "maintain"';
    const received = showValue(document);
    return [{ path: [], message: "The file is not a mapping", expected: expected3, received }];
  }
  const path = reach(issue2.path, document);
  const value = valueAt(document, path);
  const message = value === void 0 ? "Missing key" : "Wrong value";
  const expected2 = expectedOf(issue2, path, document);
  return [{ path, message, expected: expected2, received: showValue(value) }];
}

// src/core/config/load-yaml.ts
import { constructFromEvents, EVENT_ID as EVENT_ID2, parseEvents, YAMLException } from "js-yaml";

// src/core/config/places.ts
import { EVENT_ID, getScalarValue } from "js-yaml";
function lineCounter(text2) {
  const starts = [0, ...[...text2.matchAll(/\r\n|\r|\n/g)].map((at2) => at2.index + at2[0].length)];
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = low + high >> 1;
      if (starts[middle] <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}
function offsetOf(event) {
  if (event.type === EVENT_ID.SCALAR) return event.valueStart;
  if (event.type === EVENT_ID.ALIAS) return event.anchorStart;
  return event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE ? event.start : -1;
}
function readPlaces(text2, events) {
  const lineOf = lineCounter(text2);
  const duplicates = [];
  const frames = [];
  let root = { line: 1, children: /* @__PURE__ */ new Map() };
  function lineAt(event) {
    const offset = offsetOf(event);
    return offset < 0 ? frames.at(-1)?.place.line ?? 1 : lineOf(offset);
  }
  function noteKey(frame, name, line2) {
    const first = frame.place.children.get(name);
    const place2 = { line: line2, children: /* @__PURE__ */ new Map() };
    if (first) duplicates.push({ path: [...frame.path, name], line: line2, firstLine: first.line });
    else frame.place.children.set(name, place2);
    frame.key = { name, place: place2 };
  }
  function noteValue(event) {
    const frame = frames.at(-1);
    if (!frame) {
      root = { line: lineAt(event), children: /* @__PURE__ */ new Map() };
      return { place: root, path: [] };
    }
    if (frame.key) {
      const { name, place: place3 } = frame.key;
      frame.key = null;
      return { place: place3, path: [...frame.path, name] };
    }
    const place2 = { line: lineAt(event), children: /* @__PURE__ */ new Map() };
    const path = [...frame.path, frame.index];
    frame.place.children.set(frame.index, place2);
    frame.index += 1;
    return { place: place2, path };
  }
  for (const event of events) {
    if (event.type === EVENT_ID.DOCUMENT) continue;
    if (event.type === EVENT_ID.POP) {
      if (!frames.pop()) break;
      continue;
    }
    const frame = frames.at(-1);
    const isKey = frame?.mapping === true && frame.key === null;
    if (isKey && (event.type === EVENT_ID.SCALAR || event.type === EVENT_ID.ALIAS)) {
      const name = event.type === EVENT_ID.SCALAR ? getScalarValue(text2, event) : "";
      noteKey(frame, name, lineAt(event));
      continue;
    }
    if (isKey) noteKey(frame, "", lineAt(event));
    if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) {
      const mapping = event.type === EVENT_ID.MAPPING;
      frames.push({ ...noteValue(event), mapping, key: null, index: 0 });
    } else noteValue(event);
  }
  return { root, duplicates };
}
function lineOfPath(root, path) {
  let place2 = root;
  for (const part of path) {
    const next2 = place2.children.get(typeof part === "number" ? part : String(part));
    if (!next2) break;
    place2 = next2;
  }
  return place2.line;
}

// src/core/config/load-yaml.ts
var MOST_ALIASES = 20;
var MOST_SHOWN = 80;
var HINTS = [
  {
    fits: ({ reason: reason2 }) => reason2.startsWith("tab "),
    expected: "spaces, not tabs, at the start of a line, for example two for each level"
  },
  {
    fits: ({ after }) => after.startsWith("@"),
    expected: 'quotes around text that starts with @, for example owner: "@acme/agents"'
  },
  {
    fits: ({ reason: reason2 }) => reason2.startsWith("unidentified alias"),
    expected: 'quotes around a glob that starts with *, for example paths: ["**/evals/**"]'
  },
  {
    fits: ({ before, after }) => before.endsWith("}") && /^\S/.test(after),
    expected: 'quotes around a glob that starts with {, for example paths: ["{evals,tests}/**"]'
  },
  {
    fits: ({ reason: reason2 }) => reason2.startsWith("aliases exceeded"),
    expected: `at most ${MOST_ALIASES} aliases (*name)`
  },
  {
    fits: ({ reason: reason2, after }) => reason2.startsWith("bad indentation") && /^:\s/.test(after),
    expected: 'quotes around text that contains a colon, for example section: "Notes: models"'
  }
];
function explain(error, text2) {
  const known2 = error instanceof YAMLException ? error : null;
  const reason2 = oneLine(known2?.reason ?? String(error), MOST_SHOWN);
  const at2 = known2?.mark?.position ?? 0;
  const before = /[^\r\n]*$/.exec(text2.slice(Math.max(0, at2 - 300), at2))?.[0] ?? "";
  const after = /^[^\r\n]*/.exec(text2.slice(at2, at2 + 300))?.[0] ?? "";
  const hint = HINTS.find(({ fits: fits2 }) => fits2({ reason: reason2, before, after }));
  return {
    line: known2?.mark ? lineCounter(text2)(at2) : null,
    key: "",
    message: `The file is not valid YAML (${reason2})`,
    expected: hint?.expected ?? 'keys with values, for example maintainers: "maintain"',
    received: oneLine(before + after, MOST_SHOWN) || "nothing on that line"
  };
}
function manyDocuments(line2) {
  const expected2 = "one document, without a second line of ---";
  const message = "The file is not valid YAML for a configuration (it holds several documents)";
  return { line: line2, key: "", message, expected: expected2, received: "another document from this line on" };
}
function loadYaml(text2) {
  const failed = (problem) => ({ document: null, places: null, problem });
  try {
    const events = parseEvents(text2, {});
    const second = events.findIndex((event, at2) => at2 > 0 && event.type === EVENT_ID2.DOCUMENT);
    if (second > 0) {
      return failed(manyDocuments(readPlaces(text2, events.slice(second)).root.line));
    }
    const { root, duplicates } = readPlaces(text2, events);
    const options = { source: text2, maxAliases: MOST_ALIASES };
    try {
      const document = constructFromEvents(events, options)[0] ?? null;
      return { document, places: root, problem: null };
    } catch (error) {
      const [twice] = duplicates;
      const repeated = error instanceof YAMLException && /^duplicated/.test(error.reason);
      if (!twice || !repeated) throw error;
      const { path, line: line2, firstLine } = twice;
      const message = "The file is not valid YAML (a key stands twice)";
      const expected2 = `one place for the key, for example line ${firstLine} alone`;
      const received = `lines ${firstLine} and ${line2}`;
      return failed({ line: line2, key: showPath(path), message, expected: expected2, received });
    }
  } catch (error) {
    return failed(explain(error, text2));
  }
}

// src/core/config/problem.ts
function formatConfigProblem(problem) {
  const { file, line: line2, key, message, expected: expected2, received } = problem;
  const place2 = line2 === null ? file : `${file}:${line2}`;
  const what2 = key ? `${message} at ${key}` : message;
  return `${place2}: ${what2}. Expected ${expected2}. Got ${received}. Correct it on the default branch.`;
}

// src/core/config/parse-config.ts
var MOST_CHARACTERS3 = 65536;
var MOST_FOUND = 200;
var MOST_TOLD = 20;
function tooLong(length) {
  const expected2 = `at most ${MOST_CHARACTERS3} characters`;
  const received = `${length} characters`;
  return { line: null, key: "", message: "The file is too long", expected: expected2, received };
}
function settle(found, places) {
  const byKey = /* @__PURE__ */ new Map();
  for (const { path, message, expected: expected3, received: received2 } of found) {
    const key = showPath(path);
    const id = `${message} ${key}`;
    const line2 = lineOfPath(places, path);
    if (!byKey.has(id)) byKey.set(id, { line: line2, key, message, expected: expected3, received: received2 });
  }
  const sorted2 = [...byKey.values()].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  const told = sorted2.slice(0, MOST_TOLD);
  if (sorted2.length === told.length) return told;
  const expected2 = "the problems before this one to be corrected first";
  const received = `over ${MOST_TOLD} problems`;
  return [...told, { line: null, key: "", message: "There are more problems", expected: expected2, received }];
}
function parseConfig(text2, options = {}) {
  const fail2 = (problems2) => ({
    config: defaultConfig(),
    problems: problems2.map((problem2) => ({ file: options.file ?? CONFIG_PATH, ...problem2 }))
  });
  if (text2.length > MOST_CHARACTERS3) return fail2([tooLong(text2.length)]);
  const { document, places, problem } = loadYaml(text2);
  if (problem) return fail2([problem]);
  if (document === null) return fail2([]);
  const result2 = configSchema.safeParse(document);
  const issues = (result2.error?.issues ?? []).slice(0, MOST_FOUND);
  const found = [
    ...issues.flatMap((issue2) => explainIssue(issue2, document, MOST_FOUND)),
    ...crossCheck(document, places, options.ruleIds, MOST_FOUND)
  ];
  if (result2.success && found.length === 0) return { config: result2.data, problems: [] };
  return fail2(settle(found, places));
}

// src/core/config/check.ts
function planConfigCheck(runs, sha, reading, unreadable, repository2) {
  const { config, problems: problems2 } = reading;
  const broken = problems2.map((problem) => `- ${plain(formatConfigProblem(problem), 2e3)}`);
  const policies = config.release.policies.flatMap((policy2) => {
    if (policy2.kind !== "approval") return [];
    const teams = policy2.reviewers.filter(
      (reviewer) => unreadable.includes(reviewer.toLowerCase())
    );
    if (teams.length === 0) return [];
    const who = teams.map((team) => code(team)).join(", ");
    return [
      `- The policy ${code(policy2.id)} cannot be enforced: the members of ${who} cannot be read. Give the App the organization permission \u201CMembers: read\u201D, or name people instead, for example ${code("@dana")}.`
    ];
  });
  const said = [...broken, ...policies];
  const count2 = config.release.policies.length;
  const fine = `The configuration is valid; ${count2 === 1 ? "1 policy" : `${count2} policies`} can be enforced.`;
  const until = "Until this is mended, every release is held with `collect-evidence` or `hold`; the next commit that changes the file is checked again.";
  const check = {
    name: CONFIG_CHECK,
    sha,
    conclusion: said.length > 0 ? "failure" : "success",
    about: "configuration",
    title: said.length > 0 ? "The configuration cannot be enforced" : "The configuration is valid",
    summary: said.length > 0 ? `${said.join("\n")}

${until}` : fine
  };
  return planCheck(runs, check, repository2);
}

// src/github/checks.ts
async function readOwnChecks(api, repository2, sha, app) {
  const { data } = await api.request("GET /repos/{owner}/{repo}/commits/{ref}/check-runs", {
    ...repo(repository2),
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

// src/core/incident/rules/ids.ts
var RULE_IDS = [
  // facts
  "fact-missing",
  "version-vague",
  // review
  "what-failed-missing",
  "tells-a-story",
  "primary-class-missing",
  "class-duplicated",
  "trigger-missing",
  "control-missing",
  "trigger-control-same",
  "trigger-is-control",
  "control-is-trigger",
  "trigger-mixed",
  "control-mixed",
  "blames-model",
  "speculates-about-model",
  "evidence-gap-without-task",
  "missed-eval-missing",
  "missed-alert-missing",
  "detection-incomplete",
  "urgent-found-by-people",
  "alert-without-examples",
  "no-alert-fired",
  "owner-not-obvious",
  "changes-nothing",
  "eval-decision-missing",
  "eval-asset-missing",
  "eval-asset-mismatch",
  "eval-covers-one-run",
  "eval-proof-missing",
  "metric-vague",
  "gate-decision-missing",
  "gate-kind-missing",
  "gate-owner-missing",
  "change-without-owner",
  "change-without-due",
  "prompt-only-fix",
  "release-decision-missing",
  "release-decision-inconsistent"
];

// src/github/read-config.ts
async function readConfig(api, repository2, path = CONFIG_PATH) {
  try {
    const { data } = await api.request("GET /repos/{owner}/{repo}/contents/{path}", {
      ...repo(repository2),
      path
    });
    if (!("content" in data) || data.content === "" && data.size > 0) {
      throw new Unreadable(`${path} is no file whose content GitHub gives`);
    }
    const { content } = data;
    const text2 = Buffer.from(content, "base64").toString("utf8");
    return parseConfig(text2, { file: path, ruleIds: RULE_IDS });
  } catch (error) {
    if (statusOf(error) === 404 && path === CONFIG_PATH) return parseConfig("", { file: path });
    throw error;
  }
}

// src/core/writes/sticky.ts
var MARKERS2 = {
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
  const [first, ...later3] = ownComments(comments, marker);
  const superfluous = body === null ? [first, ...later3].filter((one) => one !== void 0) : later3;
  const removals = superfluous.map(
    ({ id }) => ({ do: "delete-comment", repository: repository2, comment: id })
  );
  if (body === null) return removals;
  const text2 = `${marker}
${body}`;
  if (!first) return [{ do: "create-comment", repository: repository2, number, marker, body: text2 }];
  if (same(first.body, text2)) return removals;
  return [{ do: "update-comment", repository: repository2, comment: first.id, body: text2 }, ...removals];
}

// src/github/ensure-label.ts
async function ensureLabel(api, repository2, label2) {
  try {
    await api.request("GET /repos/{owner}/{repo}/labels/{name}", {
      ...repo(repository2),
      name: label2.name
    });
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
    await api.request("POST /repos/{owner}/{repo}/labels", { ...repo(repository2), ...label2 }).catch((problem) => {
      if (statusOf(problem) !== 422) throw problem;
    });
  }
}

// src/github/issue-state.ts
function isCompleted(issue2) {
  const { state, state_reason: reason2 } = issue2;
  return state === "closed" && reason2 !== "not_planned" && reason2 !== "duplicate";
}

// src/github/read-tasks.ts
var PAGES3 = 5;
async function listTasks(api, repository2, label2) {
  const { items } = await readPages(
    (page) => api.request("GET /repos/{owner}/{repo}/issues", {
      ...repo(repository2),
      labels: label2,
      state: "all",
      per_page: PAGE_SIZE,
      page
    }),
    PAGES3
  );
  return items.filter((issue2) => issue2.user?.type === "Bot" && !issue2.pull_request).map((issue2) => ({
    number: issue2.number,
    url: issue2.html_url,
    body: issue2.body ?? "",
    closed: issue2.state === "closed",
    completed: isCompleted(issue2)
  }));
}

// src/github/open-task.ts
async function standing(api, { repository: repository2, label: label2, marker }) {
  const issues = await listTasks(api, repository2, label2.name);
  const numbers = issues.filter(({ body }) => body.startsWith(marker)).map(({ number }) => number);
  return numbers.length > 0 ? Math.min(...numbers) : null;
}
async function create(api, write2) {
  const { repository: repository2, title: title2, body, label: label2, assignee } = write2;
  const issue2 = { ...repo(repository2), title: title2, body, labels: [label2.name] };
  const path = "POST /repos/{owner}/{repo}/issues";
  try {
    const assignees = assignee ? [assignee] : [];
    return (await api.request(path, { ...issue2, assignees })).data;
  } catch (error) {
    if (!assignee || statusOf(error) !== 422) throw error;
    return (await api.request(path, issue2)).data;
  }
}
async function openTask(api, write2) {
  const { repository: repository2, incident } = write2;
  if (await standing(api, write2) !== null) return;
  await ensureLabel(api, repository2, write2.label);
  const { id, number } = await create(api, write2);
  const first = await standing(api, write2);
  if (first !== null && first < number) {
    await api.request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
      ...repo(repository2),
      issue_number: number,
      state: "closed",
      state_reason: "not_planned"
    });
    return;
  }
  await api.request("POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues", {
    ...repo(repository2),
    issue_number: incident,
    sub_issue_id: Number(id)
  }).catch((error) => {
    if (![404, 410, 422].includes(statusOf(error))) throw error;
  });
}

// src/github/apply-plan.ts
async function settle2(api, write2, self) {
  const { repository: repository2, number, marker, body } = write2;
  const { comments } = await readComments(api, repository2, number, self);
  const again = planSticky(comments, marker, body.slice(marker.length + 1), repository2, number);
  for (const next2 of again) if (next2.do === "delete-comment") await applyWrite(api, next2, self);
}
function checkFields(check) {
  const { about: external_id, conclusion, title: title2, summary } = check;
  const output = { title: title2, summary };
  return conclusion ? { external_id, output, status: "completed", conclusion } : { external_id, output, status: "in_progress" };
}
async function goneIsFine(write2) {
  try {
    await write2;
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
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
      return settle2(api, write2, self);
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
    case "add-labels":
      for (const label2 of write2.labels) await ensureLabel(api, write2.repository, label2);
      await api.request("POST /repos/{owner}/{repo}/issues/{issue_number}/labels", {
        ...where,
        issue_number: write2.number,
        labels: write2.labels.map((label2) => label2.name)
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
      await api.request("POST /repos/{owner}/{repo}/check-runs", {
        ...where,
        name: write2.check.name,
        head_sha: write2.check.sha,
        ...checkFields(write2.check)
      });
      return;
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
  const { client, repository: repository2, self } = task;
  const [reading, runs] = await Promise.all([
    readConfig(client.api, repository2),
    readOwnChecks(client.api, repository2, sha, self.id)
  ]);
  const teams = teamsOf(reading.config.release.policies);
  const members = await mapLimited(teams, 2, (team) => readTeam(client.api, team));
  const unreadable = teams.filter((_, at2) => members[at2] === null);
  await write(task, planConfigCheck(runs, sha, reading, unreadable, repository2));
}

// src/core/facts.ts
function unreadIssue(ref, why) {
  return { what: ref, why, about: ref };
}
function unreadNamings(why) {
  return { what: "the pull requests that name it", why, about: "naming-pulls" };
}
function noEvidence() {
  return {
    pulls: [],
    commits: [],
    issues: [],
    trees: [],
    configs: {},
    unread: [],
    defaultBranches: {},
    mergedInto: {}
  };
}

// src/core/incident/ledger/since.ts
var DAY3 = 864e5;
var MOST_BEFORE = 30 * DAY3;
var UNREAD_BEFORE = 7 * DAY3;
function sinceOf({ detectedAt }, { createdAt }) {
  const created = Date.parse(createdAt);
  const since = detectedAt ? Math.max(Date.parse(detectedAt), created - MOST_BEFORE) : created - UNREAD_BEFORE;
  return new Date(since).toISOString();
}

// src/core/incident/record/change-blocks.ts
var FENCE = /^[ \t]*(?:(`{3,})([^`]*)|(~{3,})(.*))$/;
var TASK_LIST = /^ ?\[tasklist\]/i;
var INVISIBLE3 = new RegExp("\\p{Default_Ignorable_Code_Point}", "gu");
var CLOSE2 = "-->";
function readFence(line2) {
  const match = FENCE.exec(line2);
  return match && { mark: match[1] ?? match[3] ?? "", info: match[2] ?? match[4] ?? "" };
}
function closingFence(lines, from, mark) {
  for (let at2 = from + 1; at2 < lines.length; at2 += 1) {
    const closing = readFence(lines[at2]);
    if (closing?.mark.startsWith(mark) && closing.info.trim() === "") return at2;
  }
  return -1;
}
function commentReader(lines) {
  const last = lines.findLastIndex((line2) => line2.includes(CLOSE2));
  let open = false;
  return (line2, at2) => {
    const shown = withoutCode(line2);
    let out = "";
    let from = 0;
    for (; ; ) {
      if (open) {
        const end = line2.indexOf(CLOSE2, from);
        if (end < 0) return out;
        from = end + CLOSE2.length;
        open = false;
      }
      const start3 = shown.indexOf("<!--", from);
      const closed = start3 >= 0 && (at2 < last || line2.indexOf(CLOSE2, start3 + 4) >= 0);
      if (!closed) return out + line2.slice(from);
      out += line2.slice(from, start3);
      from = start3 + 4;
      open = true;
    }
  };
}
function tidy2(line2) {
  const text2 = line2.trimStart();
  const indent = line2.slice(0, line2.length - text2.length).replace(/\t/g, "    ");
  return " ".repeat(Math.min(indent.length, 40)) + text2.trimEnd().replace(/\s+/g, " ");
}
function shownChangeLines(section2) {
  const lines = section2.replace(/\r\n?/g, "\n").replace(INVISIBLE3, "").split("\n");
  const uncommented = commentReader(lines);
  const unclosed = /* @__PURE__ */ new Map();
  const out = [];
  let listEnd = -1;
  for (let at2 = 0; at2 < lines.length; at2 += 1) {
    const line2 = lines[at2];
    const said = at2 === listEnd ? line2 : uncommented(line2, at2);
    const fence = said === line2 ? readFence(line2) : null;
    if (!fence) {
      out.push(said.trim() === "" && line2.trim() !== "" ? null : tidy2(said));
      continue;
    }
    const kind = fence.mark[0];
    if (at2 === listEnd || fence.mark.length >= (unclosed.get(kind) ?? fence.mark.length + 1))
      continue;
    const end = closingFence(lines, at2, fence.mark);
    if (end < 0) unclosed.set(kind, fence.mark.length);
    else if (TASK_LIST.test(fence.info)) listEnd = end;
    else at2 = end;
  }
  return out;
}

// src/core/incident/record/change-table.ts
var HEADINGS = [
  ["owner", /^(?:owners?|assignees?|assigned|who|dri|responsible|lead)\b/],
  ["due", /^(?:due|eta|by|when|deadline|date|target|until)\b/],
  [
    "refs",
    /^(?:prs?|pull|refs?|references?|issues?|links?|tracking|tracker|tickets?|url|github)\b/
  ],
  ["done", /^(?:done|status|state|complete|completed|landed|✓|✔|✅|x$)/],
  ["number", /^(?:#|no\.?|nr\.?|id)$/],
  ["text", /^(?:changes?|what|actions?|tasks?|items?|description|evals?|gates?|text|notes?|prio)/]
];
var RULE = /^\|?(?: ?:?-+:? ?\|)*(?: ?:?-+:? ?)?$/;
var BLANK = /^(?:none|n\/?a|tbd|todo|[-–—.?]*)$/i;
var TICKED = /^(?:\[[xX]\]|x|✓|✔|✅|☑|yes|done|landed|merged|closed|completed?)$/i;
var OPEN = /^(?:\[ ?\]|☐|❌|no|open|planned|todo|to do|pending|in progress|wip)$/i;
function cellsOf(line2) {
  const inner = line2.trim().replace(/^\|/, "");
  const cells = inner.split(/(?<!\\)\|/).map((cell2) => cell2.replace(/\\\|/g, "|").trim());
  if (cells.at(-1) === "") cells.pop();
  return cells;
}
function isRule(line2) {
  const text2 = line2.trim();
  return text2.includes("|") && text2.includes("-") && RULE.test(text2);
}
function roleOf2(heading) {
  const words6 = heading.replace(/[*_`]/g, "").trim().toLowerCase();
  return HEADINGS.find(([, pattern2]) => pattern2.test(words6))?.[0];
}
function readHeader(line2) {
  return cellsOf(line2).map((heading) => roleOf2(heading) ?? "text");
}
function isHeader(line2) {
  const cells = line2.trim().startsWith("|") ? cellsOf(line2) : [];
  return cells.length > 1 && cells.every((cell2) => roleOf2(cell2) !== void 0);
}
function asPart(cell2, role) {
  if (role === "due") return /^\W*(?:due|eta|by)\b/i.test(cell2) ? cell2 : `due ${cell2}`;
  return role === "refs" && /^\d{1,9}$/.test(cell2) ? `#${cell2}` : cell2;
}
function readRow(line2, header3) {
  const row2 = { line: "", notes: [], checked: false };
  const cells = cellsOf(line2).map((text2, at2) => ({ text: text2, role: header3[at2] ?? "text" }));
  const referenced = cells.some(({ text: text2, role }) => role === "refs" && !BLANK.test(text2));
  const parts = [];
  let texts = 0;
  for (const { text: text2, role } of cells) {
    if (BLANK.test(text2) || role === "number" && /^\d+$/.test(text2)) continue;
    const box = /^\[([ xX])\] /.exec(text2);
    const alone = TICKED.test(text2) && (role === "done" || text2.startsWith("["));
    row2.checked ||= alone || box?.[1]?.toLowerCase() === "x";
    if (alone || OPEN.test(text2) && (role === "done" || text2.startsWith("["))) continue;
    const said = asPart(box ? text2.slice(box[0].length) : text2, role);
    if (role === "text") texts += 1;
    if (role === "text" && texts > 1 && referenced) row2.notes.push(said);
    else parts.push(said);
  }
  row2.line = parts.join(" \u2014 ");
  return parts.length > 0 ? row2 : null;
}

// src/core/incident/record/change-entries.ts
var MARKERS3 = /^(?:(?:[-*+]|\d{1,9}[.)]) ){1,4}/;
var BOX = /^\[([ xX]?)\](?![([:]) ?/;
var HEADING = /^#{1,6}(?: |$)/;
var BOLD = /^(?:\*\*[^*]+\*\*|__[^_]+__)[:.]?$/;
var TAGS = /^(?:<\/?[a-z][^<>]{0,300}> ?)+$/i;
var NOTHING = /^(?:none|nothing|n\/?a|tbd|todo|no response|[-*_+=.?]*)\.?$/i;
var CARRIES = /(?<![\w/.])@[a-z0-9]|#\d|\bgh-\d|:\/\/|\b(?:due|eta)\b/i;
var BEGINS_WITH_IT = /^[(*_[]*(?:@|#\d|gh-\d|https?:|(?:due|eta|by|owner|prs?|tracking)\b)/i;
var NESTED = 2;
function readShown(line2) {
  const body = line2.trimStart();
  const marker = MARKERS3.exec(body)?.[0] ?? "";
  const said = body.slice(marker.length);
  const box = BOX.exec(said);
  const text2 = said.slice(box?.[0].length ?? 0).trim();
  return {
    indent: line2.length - body.length,
    marked: marker !== "" || box !== null,
    box: box ? box[1] : null,
    text: BOLD.test(text2) && CARRIES.test(text2) ? strip(text2, "*_", "*_") : text2
  };
}
function isNoEntry({ marked, text: text2 }) {
  if (NOTHING.test(strip(text2, "*_", "*_"))) return true;
  if (marked) return false;
  return HEADING.test(text2) || TAGS.test(text2) || BOLD.test(text2);
}
function leadsIn(item) {
  const [text2 = "", ...more2] = item.texts;
  const plain3 = !item.box && more2.length === 0;
  return plain3 && !item.carries && /:[*_]{0,3}$/.test(text2);
}
function goesOn({ indent, text: text2 }, item, blank) {
  if (indent >= NESTED) return item.kind === "item" || !blank;
  const own = CARRIES.test(text2) && !BEGINS_WITH_IT.test(text2);
  return item.kind === "item" && !blank && !(own && item.carries);
}
function isBelow({ marked, indent, box }, above) {
  const nested = marked && above.kind === "item" && indent >= above.indent + NESTED;
  return nested && (above.box || box === null);
}
function tableReader(lines) {
  let header3 = null;
  return (line2, at2) => {
    if (!line2.includes("|") || MARKERS3.test(line2.trimStart())) {
      header3 = null;
      return null;
    }
    const next2 = lines[at2 + 1];
    if (!header3 && (next2 && isRule(next2) || isHeader(line2))) {
      header3 = readHeader(line2);
      return "none";
    }
    if (isRule(line2)) return "none";
    if (!header3 && !line2.trimStart().startsWith("|")) return null;
    return readRow(line2, header3 ?? []) ?? "none";
  };
}
function rowOf({ line: line2, notes, checked }) {
  return { kind: "row", texts: [line2], notes, checked, indent: 0, box: false, carries: true };
}
function readChangeEntries(section2) {
  const lines = shownChangeLines(section2);
  const readTable = tableReader(lines);
  const entries = [];
  let above = null;
  let blank = false;
  for (const [at2, line2] of lines.entries()) {
    if (line2 === null) continue;
    const row2 = readTable(line2, at2);
    const shown = readShown(line2);
    if (row2 !== null) {
      above = null;
      if (row2 !== "none") entries.push(rowOf(row2));
    } else if (line2 === "") blank = true;
    else above = take2(shown, above, blank, entries);
    if (line2 !== "") blank = false;
  }
  return entries;
}
function take2(shown, above, blank, entries) {
  if (isNoEntry(shown)) return null;
  const { text: text2, marked, indent, box } = shown;
  const carries = CARRIES.test(text2);
  if (above && !marked && goesOn(shown, above, blank)) {
    above.carries ||= carries;
    above.texts.push(`${above.texts.pop()}
${text2}`);
    return above;
  }
  if (above && isBelow(shown, above)) {
    above.carries ||= carries;
    above.texts.push(text2);
    return above;
  }
  if (above && marked && leadsIn(above)) entries.pop();
  const item = {
    kind: marked ? "item" : "line",
    texts: [text2],
    notes: [],
    checked: box?.toLowerCase() === "x",
    indent,
    box: box !== null,
    carries
  };
  entries.push(item);
  return item;
}

// src/core/dates/choose.ts
function endsSentence(items, at2) {
  const [last, next2] = [items[at2 - 1], items[at2 + 1]];
  const stop = isMark(items[at2], ".") && kindOf(last) !== "about" && (!next2 || next2.gap);
  return stop || isMark(items[at2], ";\n!");
}
function lastSentence(items) {
  const at2 = items.findLastIndex((_, index) => endsSentence(items, index));
  return items.slice(at2 + 1);
}
function firstSentence(items) {
  const at2 = items.findIndex((_, index) => endsSentence(items, index));
  return at2 < 0 ? items : items.slice(0, at2);
}
function upTo(items, marks) {
  const at2 = items.findIndex((item) => isMark(item, marks));
  return at2 < 0 ? items : items.slice(0, at2);
}
function behind(items, marks) {
  return items.slice(items.findLastIndex((item) => isMark(item, marks)) + 1);
}
function kindOf(item) {
  return item?.is === "word" ? item.kind : null;
}
function has(items, ...kinds) {
  return items.some((item) => kinds.includes(kindOf(item)));
}
function roleIn(kind) {
  return kind === "seen" || kind === "start" || kind === "else" ? kind : null;
}
function roleOf3(before, after, runsOn) {
  const last = before.findLast((item) => item.is === "word");
  if (kindOf(last) === "span" || kindOf(last) === "by") return "else";
  const near2 = before.findLast((item) => roleIn(kindOf(item)) !== null);
  if (near2) return roleIn(kindOf(near2));
  const opens = isMark(after[0], "(") || isDash(after[0]);
  const clause = upTo(opens ? after.slice(1) : after, ",()");
  if (opens && runsOn && clause.length === after.length - 1) return null;
  const first = clause.find((item) => item.is === "word");
  return roleIn(kindOf(first));
}
function tell(moments, items) {
  return moments.map((moment, at2) => {
    const previous = moments[at2 - 1];
    const gap = items.slice(previous ? endOf2(previous) + 1 : 0, moment.from);
    const sentence = lastSentence(gap);
    const before = previous && sentence.length === gap.length ? behind(gap, ",()") : sentence;
    const rest = items.slice(endOf2(moment) + 1, moments[at2 + 1]?.from);
    const after = firstSentence(rest);
    const runsOn = at2 + 1 < moments.length && after.length === rest.length;
    return { moment, role: roleOf3(before, after, runsOn), before, after };
  });
}
function endOf2({ to, again }) {
  return again ? again.moment.to : to;
}
function hasUnknown(before) {
  const dash = before.findLastIndex((item) => isDash(item) && item.gap);
  return behind(before.slice(dash + 1), ",:\u3001(").some(
    (item) => item.is === "word" && item.kind === null && /^[\p{Ll}\p{Lo}][^\d:/]*$/u.test(item.text)
  );
}
function hourObjection(sentence, after) {
  if (has(sentence, "early", "late", "night", "vague")) return WHY.hourless;
  if (kindOf(after.at(-1)) === "by") return WHY.hourless;
  const glued = (item) => item.is === "word" && /^(?:um|at|a|t|ab|ca|gegen)\d|\d(?:uhr|[ap]m)$/i.test(item.text);
  return after.some((item) => item.is === "number" || glued(item)) ? WHY.hourless : null;
}
function halfObjection({ half, time }, around) {
  const hour = time / 36e5;
  if (half === null && (has(around, "late") || has(around, "night") && hour >= 5))
    return WHY.half;
  return has(around, "early") && hour >= 12 ? WHY.differ : null;
}
function objection2({ moment, before, after }, items) {
  const clause = upTo(isMark(after[0], "(") ? after.slice(1) : after, ",()");
  const moved = isMark(after[0], "(") ? false : has(clause, "moves");
  if (has(before, "moves", "or") || moved || hasUnknown(before)) return WHY.unclear;
  const inside = items.slice(moment.from, endOf2(moment) + 1);
  if (!moment.time) return hourObjection([...before, ...inside, ...after], after);
  return halfObjection(moment.time, [...before, ...inside, ...clause]);
}
function isLocal({ before, after, moment }, items) {
  const inside = items.slice(moment.from, endOf2(moment) + 1);
  const next2 = after.filter((item) => !isMark(item, "(,")).slice(0, 4);
  const named2 = next2.findIndex(
    (item) => item.is === "word" && /^(?:time|zeit|heure|hora|ora)$/i.test(item.text)
  );
  const whose = next2.slice(0, Math.max(named2, 0));
  return has([...before, ...inside, ...next2.slice(0, 2)], "local") || whose.length > 0 && whose.every(({ is }) => is === "word") && !has(whose, "moves", "seen");
}
function isAbout({ before, after, moment }, items) {
  const around = [
    ...behind(before, ",;"),
    ...items.slice(moment.from, moment.to + 1),
    ...after.filter((item) => !isMark(item, "(,")).slice(0, 2)
  ];
  return has(around, "about", "or") || around.some((item) => isMark(item, "~\u2248?\xB1\u301C"));
}
function pick(told) {
  const dated = told.filter(({ moment }) => moment.day || moment.time || moment.bad);
  return dated.find(({ role }) => role !== "else" && role !== "start") ?? dated.find(({ role }) => role === "start");
}
function laterTime(day2, told) {
  const later3 = told.slice(told.indexOf(day2) + 1).find(({ moment, role }) => role !== "else" && (moment.day || moment.time || moment.bad));
  if (!later3 || later3.moment.day) return null;
  return later3.moment.bad ?? (later3.role === "seen" ? later3 : WHY.unclear);
}
function complete(chosen2, told) {
  const time = chosen2.moment.time ? chosen2 : laterTime(chosen2, told);
  if (time === null) return chosen2;
  if (typeof time === "string") return time;
  const day2 = told.slice(0, told.indexOf(time)).findLast(({ moment }) => moment.day);
  if (!day2) return WHY.dayless;
  const clock = time.moment.time?.time ?? 0;
  const between2 = told.slice(told.indexOf(day2), told.indexOf(time));
  if (between2.some(({ moment }) => (moment.time?.time ?? 0) > clock)) return WHY.unclear;
  return { ...time, moment: { ...time.moment, day: day2.moment.day } };
}
function mixed({ moment }, told) {
  if (moment.time?.half !== null) return null;
  const halves = told.map((one) => one.moment.time?.half);
  return halves.includes("am") || halves.includes("pm") ? WHY.half : null;
}
function choose(moments, items) {
  const told = tell(moments, items);
  const picked = pick(told);
  if (!picked) return moments.some(({ day: day2, time }) => day2 || time) ? WHY.other : WHY.none;
  if (picked.moment.bad) return picked.moment.bad;
  const against2 = objection2(picked, items);
  if (against2) return against2;
  const chosen2 = picked.moment.day && picked.moment.time ? picked : complete(picked, told);
  if (typeof chosen2 === "string") return chosen2;
  const still = objection2(chosen2, items) ?? chosen2.moment.bad ?? mixed(chosen2, told);
  if (still) return still;
  return {
    moment: chosen2.moment,
    about: isAbout(chosen2, items),
    local: isLocal(chosen2, items),
    open: chosen2.role === "start"
  };
}

// src/core/dates/unix.ts
var UNIX = /^(?:(?:unix|epoch)(?: ?(?:time|timestamp|seconds|ms))?|timestamp|ts)?[ :=@]*(?<s>\d{10})(?:(?<ms>\d{3})|[.](?<f>\d{1,9}))?(?: ?\(?(?:unix|epoch|s|ms|utc)(?: time)?\)?)?$/i;
var EARLIEST = 1420070400;
function readUnixTime(text2) {
  const { s, ms, f } = UNIX.exec(text2)?.groups ?? {};
  if (!s || Number(s) < EARLIEST) return null;
  return Number(s) * 1e3 + Number(ms ?? (f ? Math.floor(Number(`0.${f}`) * 1e3) : 0));
}

// src/core/dates/read-instant.ts
var MINUTE2 = 6e4;
var DAY4 = 864e5;
var SKEW = 5 * MINUTE2;
var FURTHEST = 14 * 60 * MINUTE2;
function show(instant) {
  const iso2 = new Date(instant).toISOString();
  return `${iso2.slice(0, 10)} ${iso2.slice(11, iso2.endsWith(":00.000Z") ? 16 : 19)} UTC`;
}
function dayOf(day2, time, weekday, clock) {
  if (day2.year !== null) return midnight(day2.year, day2.month, day2.day) ?? WHY.day;
  const from = clock.written ?? clock.now;
  if (!from) return WHY.yearless;
  const latest = Date.parse(from) + FURTHEST;
  const past = yearsBefore(latest).map((year) => midnight(year, day2.month, day2.day)).find((at2) => at2 !== null && at2 + time <= latest);
  if (past === void 0 || past === null) return WHY.yearless;
  return weekday !== null && weekdayOf(past) !== weekday ? WHY.weekday : past;
}
function instantIn(local, zones) {
  let found = null;
  for (const zone2 of zones) {
    const instants = instantsOf(local, zone2);
    if (!instants) continue;
    const both = found ? found.filter((at2) => instants.includes(at2)) : instants;
    if (found && both.length === 0) return WHY.differ;
    if (both.length === 0) return WHY.skipped;
    found = both;
  }
  if (!found) return null;
  return found.length === 1 ? found[0] : WHY.twice;
}
function unknownZone(zones, local) {
  for (const zone2 of zones) {
    if ("shared" in zone2) {
      const why = `${zone2.shared} is the name of several time zones`;
      return {
        assumed: `taken as the time the issue was opened: ${why}, so write an offset like UTC-06:00`
      };
    }
    if ("unknown" in zone2) return { problem: `the time zone ${zone2.unknown} is not known` };
  }
  return local ? { problem: "the time zone is not said" } : null;
}
function agreed(at2, local, day2, moment) {
  const { again } = moment;
  if (!again || !again.moment.time && !again.moment.bad) return at2;
  const { time, day: other3, zones, bad: bad3 } = again.moment;
  if (bad3) return bad3;
  const date = other3 && other3.year !== null ? midnight(other3.year, other3.month, other3.day) : day2;
  const second = instantIn((date ?? day2) + (time?.time ?? 0), zones);
  if (typeof second === "string") return second;
  if (second === null) return again.mark === "/" ? WHY.unclear : at2;
  if (at2 === null) return Math.abs(second - local) <= DAY4 / 2 || other3 ? second : WHY.unclear;
  const same2 = other3 ? at2 === second : (at2 - second) % DAY4 === 0;
  return same2 ? at2 : WHY.differ;
}
function missing(parts) {
  const names2 = Object.keys(parts).flatMap((name) => parts[name] ? [`no ${name}`] : []);
  const last = names2.pop();
  if (!last) return [];
  return [names2.length > 0 ? `${names2.join(", ")} and ${last} were given` : `${last} was given`];
}
function reasons(choice, zoned) {
  const { day: day2, time, span } = choice.moment;
  return [
    ...missing({ year: day2?.year === null, time: time === null, zone: !zoned }),
    ...time?.midnight ? ["midnight is taken as the start of the day"] : [],
    ...span || choice.open ? ["the start of the span counts"] : [],
    ...choice.about ? ["it is about that time"] : []
  ];
}
function readChoice(choice, items, zones, clock) {
  const { moment } = choice;
  const { day: day2, time } = moment;
  if (!day2) return { problem: WHY.dayless };
  if (!isDay(day2)) return { problem: WHY.day };
  const weekday = weekdayBeside(items, moment);
  const date = dayOf(day2, time?.time ?? 0, weekday, clock);
  if (typeof date === "string") return { problem: date };
  if (weekday !== null && weekdayOf(date) !== weekday) return { problem: WHY.weekday };
  const local = date + (time?.time ?? 0);
  const own = instantIn(local, zones);
  const at2 = typeof own === "string" ? own : agreed(own, local, date, moment);
  if (typeof at2 === "string") return { problem: at2 };
  if (at2 !== null) return { instant: at2, zoned: true };
  return unknownZone(zones, choice.local) ?? { instant: local, zoned: false };
}
function ahead(instant, zoned, { now, written }) {
  const past = (of, by) => of !== void 0 && instant > Date.parse(of) + by;
  if (past(now, zoned ? SKEW : FURTHEST)) return { problem: WHY.future };
  if (zoned || !past(written ?? now, SKEW) || past(written ?? now, FURTHEST)) return null;
  return {
    assumed: `taken as the time the issue was opened: ${show(instant)} would be later, and no zone was given`
  };
}
function result(part) {
  return { instant: null, assumed: null, problem: null, empty: false, ...part };
}
function readInstant(text2, clock = {}) {
  const plain3 = tidy(text2);
  if (plain3 === "" && text2.length > 2e3 && text2.trim()) return result({ problem: WHY.long });
  if (isEmpty(plain3)) return result({ empty: true });
  const unix = readUnixTime(plain3);
  if (unix !== null) {
    const late2 = ahead(unix, true, clock);
    if (late2) return result(late2);
    const instant2 = new Date(unix).toISOString();
    return result({ instant: instant2, assumed: `read as ${show(unix)}: it looks like a Unix time` });
  }
  const items = scan(plain3);
  const moments = momentsOf(items);
  const choice = choose(moments, items);
  if (typeof choice === "string") return result({ problem: choice });
  const { moment } = choice;
  const all3 = moments.flatMap(({ zones: zones2 }) => zones2);
  const zones = moment.zones.length > 0 || moment.again || choice.local ? moment.zones : all3;
  const read2 = readChoice(choice, items, zones, clock);
  if (!("instant" in read2)) return result(read2);
  const { instant, zoned } = read2;
  const late = ahead(instant, zoned, clock);
  if (late) return result(late);
  const why = reasons(choice, zoned);
  return result({
    instant: new Date(instant).toISOString(),
    assumed: why.length > 0 ? `read as ${show(instant)}: ${why.join(", ")}` : null
  });
}

// src/core/incident/record/dates.ts
function readDetectedAt(text2, clock) {
  const { instant, assumed, problem, empty } = readInstant(text2, clock);
  if (problem === null) return { value: instant, note: assumed, problem, empty };
  const shown = text2.trim().replace(/\s+/g, " ").slice(0, 60);
  const message = `\u201C${shown}\u201D cannot be read as a date: ${problem}. Write it like 2026-03-14 02:10 UTC; until then the time the issue was opened counts.`;
  return { value: null, note: `not read: ${problem}`, problem: message, empty };
}
function readDate2(input) {
  return readDay(input).day;
}

// src/core/incident/record/change-due.ts
var KEYWORD = /(?<![\w-])(due|eta|by)(?![\w-])[*_]*(?: (?:date|by|on|before)\b){0,2}[*_]*\s?:?[*_]*\s?(?:(?:by|on|before)\s)?/gi;
var MOST_WORDS = 7;
var LIKE_A_DATE = /^(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|(?:the )?(?:end of|next|this) |eo[dwmqy]\b|to(?:day|morrow)\b|q[1-4]\b|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|(?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b)/i;
function leadingDate(text2) {
  const ends = [];
  for (const word2 of text2.slice(0, 80).matchAll(/\S+/g)) {
    ends.push(word2.index + word2[0].length);
    if (ends.length === MOST_WORDS) break;
  }
  for (const end of ends.reverse()) {
    const date = readDate2(strip(text2.slice(0, end), "(*_`", ")*_`.,;"));
    if (date) return { date, length: end };
  }
  return null;
}
function isAsked(keyword, value, first) {
  if (LIKE_A_DATE.test(value)) return first || /^\d/.test(value);
  const due = keyword.toLowerCase() !== "by";
  return due && first && value !== "" && !/^to\b/i.test(value);
}
function takeDue(part) {
  let unread2 = null;
  const start3 = part.length - strip(part, " (*_\n", "").length;
  for (const match of withoutCode(part).matchAll(KEYWORD)) {
    const before = part.slice(0, match.index);
    const from = match.index + match[0].length;
    const value = part.slice(from);
    const found = leadingDate(value);
    if (found) {
      const after = value.slice(found.length);
      const kept = `${strip(before, "", " (*_,")} ${strip(after, " )*_,.", "")}`;
      return { due: found.date, unread: unread2, rest: kept.trim() };
    }
    const first = match.index <= start3;
    if (isAsked(match[1], strip(value, " *_(", ""), first)) unread2 ??= part;
  }
  return { due: null, unread: unread2, rest: part };
}

// src/core/incident/record/change-references.ts
var REMARK = /(?<=^|\s)\([^()]{0,200}\)/g;
var LAST_REMARK = / \([^()#]{0,200}\)\.?$/;
var NAMES_ONE = /#\d|gh-\d|:\/\//i;
var STATE = /\bnot (?:yet )?(?:merged|landed|ready|open|reviewed|approved|closed)\b/gi;
var CALLED_PULL = /(?<= )(?:PR|pull request):? \S{2,300}$/i;
var NO_WORD = /^[^\p{L}\p{N}]*$/u;
var DAY5 = /^\d{4}-\d{2}-\d{2}$/;
var words = (list4) => new Set(list4.split(/\s+/));
var LABELS = words(
  `see also ref refs reference references link links url pr prs pull pulls request requests mr issue issues
  ticket tickets task tasks github tracking tracked tracks tracker track by in via`
);
var STATES = words(
  `the and or at on with as to of is was be status state fix fixes fixed close closes closed resolve resolves
  resolved implement implements implemented done land lands landed merge merges merged open opened draft wip
  review reviewed pending shipped ready approved yet now still already`
);
var OTHER = words(
  `like unlike not than similar incident incidents related relates blocked blocks depends after before
  duplicate duplicates supersedes replaces reverts cause caused causes`
);
function bare2(word2) {
  return strip(word2, "([*_\"'`", ")]*_\"'`.,:;!").toLowerCase();
}
function isAround(word2) {
  const plain3 = bare2(word2);
  return NO_WORD.test(word2) || LABELS.has(plain3) || STATES.has(plain3) || DAY5.test(plain3);
}
function saidBy(word2, host) {
  const label2 = readLink(word2)?.label.trim() ?? "";
  const known2 = label2.includes("://") || readReference(label2, host);
  return known2 || wordsOf(label2).every((one) => isAround(one) || readReference(one, host)) ? "" : label2;
}
function onlyReferences(part, host) {
  const told = part.replace(REMARK, (remark) => NAMES_ONE.test(remark) ? remark : " ").replace(STATE, " ");
  const refs = [];
  const said = [];
  for (const word2 of wordsOf(told)) {
    const ref = readReference(word2, host);
    if (ref) refs.push(ref);
    else if (!isAround(word2)) return null;
    if (ref) said.push(saidBy(word2, host));
  }
  return refs.length > 0 ? { text: said.filter(Boolean).join(", "), refs } : null;
}
function saysMore(part, host) {
  return wordsOf(part).some((word2) => STATES.has(bare2(word2)) && !readReference(word2, host));
}
function trailingReferences(part, host, owner2) {
  const placed = placedWords(part.replace(LAST_REMARK, ""));
  const refs = [];
  const said = [];
  let cut = placed.length;
  for (let at2 = placed.length - 1; at2 >= 0; at2 -= 1) {
    const word2 = placed[at2]?.text;
    const ref = readReference(word2, host);
    if (!ref && !isAround(word2) && word2 !== owner2) break;
    if (!ref) continue;
    refs.unshift(ref);
    said.unshift(saidBy(word2, host));
    cut = at2;
  }
  if (refs.length === 0) return null;
  while (cut > 0 && LABELS.has(bare2(placed[cut - 1]?.text))) cut -= 1;
  const before = placed.slice(0, cut).findLast(({ text: text2 }) => !isAround(text2));
  if (before && OTHER.has(bare2(before.text))) return null;
  const kept = strip(part.slice(0, placed[cut]?.index ?? 0), "", " ,([");
  return { text: [kept, ...said].filter(Boolean).join(" "), refs };
}
function labelledReferences(part, host) {
  const colon = part.indexOf(": ");
  const label2 = part.slice(0, Math.max(0, colon));
  const named2 = wordsOf(label2.slice(0, 60)).map(bare2);
  if (named2.length === 0 || named2.length > 4 || named2.some((word2) => OTHER.has(word2))) return null;
  const taken = onlyReferences(part.slice(colon + 2), host);
  return taken && { text: [label2, taken.text].filter(Boolean).join(": "), refs: taken.refs };
}
function appendedReferences(part, host) {
  const at2 = part.endsWith(")") ? part.lastIndexOf("(") : part.search(CALLED_PULL);
  const taken = at2 > 0 && part.length - at2 < 300 ? onlyReferences(part.slice(at2), host) : null;
  return taken && { text: strip(part.slice(0, at2), "", " ,"), refs: taken.refs };
}

// src/core/incident/record/change-parts.ts
var SEPARATOR = /(?<=^|\s)(?:[—–]|-{1,3})(?=\s|$)|(?<!&#?\w{1,8});|<br ?\/?>/gi;
var REMARK2 = /\([^()]{0,200}\)/g;
var NAME5 = String.raw`@[A-Za-z0-9][\w-]{0,60}(?:\/[A-Za-z0-9_](?:[\w-]|\.(?=\w)){0,99})?`;
var OWNER = new RegExp(String.raw`(?<![\w@/.+-])${NAME5}`);
var ONLY_OWNER = new RegExp(
  String.raw`^[(*_ ]{0,4}(?:(?:owners?|assignees?|assigned to|dri|lead|responsible|by)[*_]{0,3} ?:?[*_]{0,3} ?)?\[?${NAME5}\]?(?:\([^()\s]{0,200}\))?[)*_.,: ]{0,4}$`,
  "i"
);
function ownerIn(text2) {
  return OWNER.exec(withoutCode(text2))?.[0] ?? null;
}
function splitParts(line2) {
  const parts = [];
  let from = 0;
  const shown = withoutLinks(withoutCode(line2)).replace(
    REMARK2,
    (remark) => remark.replace(/;/g, "_")
  );
  for (const { 0: mark, index } of shown.matchAll(SEPARATOR)) {
    parts.push(line2.slice(from, index).trim());
    from = index + mark.length;
  }
  parts.push(line2.slice(from).trim());
  return parts.filter((part) => part !== "");
}
function piecesOf(part, isWhole) {
  const lines = part.split("\n").map((line2) => line2.trim());
  const joined = lines.join(" ");
  if (lines.length === 1 || isWhole(joined)) return [joined];
  const pieces = [];
  let open = false;
  for (const line2 of lines) {
    const whole4 = isWhole(line2);
    if (open && !whole4) pieces.push(`${pieces.pop()} ${line2}`);
    else pieces.push(line2);
    open = !whole4;
  }
  return pieces;
}
function readPiece(piece, last, owner2, host) {
  const sure = onlyReferences(piece, host) ?? (last ? trailingReferences(piece, host, owner2) : null) ?? labelledReferences(piece, host);
  if (sure) return { taken: sure, maybe: null };
  return { taken: { text: piece, refs: [] }, maybe: appendedReferences(piece, host) };
}
function piecesIn(parts, host, plain3) {
  const isWhole = (piece) => ONLY_OWNER.test(piece) || !plain3 && onlyReferences(piece, host) !== null;
  const pieces = parts.flatMap((part) => piecesOf(part, isWhole));
  return pieces.map((piece, at2) => [piece, at2 === pieces.length - 1]).filter(([piece]) => !ONLY_OWNER.test(piece));
}
function readParts(line2, host, plain3) {
  const owner2 = ownerIn(line2);
  const dated = splitParts(line2).map(takeDue);
  const pieces = piecesIn(
    dated.flatMap(({ rest }) => rest || []),
    host,
    plain3
  );
  const unread2 = dated.find((part) => part.unread !== null)?.unread ?? null;
  const due = dated.find((part) => part.due !== null)?.due ?? null;
  const unreadDue = unread2?.split("\n").join(" ") ?? null;
  if (plain3) return { texts: pieces.map(([piece]) => piece), refs: [], due, unreadDue };
  const read2 = pieces.map(([piece, last]) => readPiece(piece, last, owner2, host));
  const sure = read2.some(({ taken: taken2 }) => taken2.refs.length > 0);
  const taken = read2.map((one) => sure ? one.taken : one.maybe ?? one.taken);
  const texts = taken.map(({ text: text2 }) => text2).filter((text2) => text2 && !ONLY_OWNER.test(text2));
  const words6 = texts.length > 0 ? void 0 : pieces.find(([piece]) => saysMore(piece, host));
  const refs = taken.flatMap((one) => one.refs);
  return { texts: words6 ? [words6[0]] : texts, refs, due, unreadDue };
}

// src/core/incident/record/change-lines.ts
var OPTIONAL = / ?\(optional\)[.,;]?$/i;
var REFUSAL = "(?:no (?:further |other |eval |gate |release )?changes?(?: (?:is |are )?(?:needed|required|necessary))?|none(?: is| are)?(?: needed| required| necessary)?|nothing(?: is)?(?: needed| required| to (?:change|do|add))?|not (?:needed|required|necessary|applicable))";
var BARE_REFUSAL = new RegExp(`^${REFUSAL}[.!]?$`, "i");
var DECISION = new RegExp(
  `^${REFUSAL}(?:$| ?[:,.;] | ?[\u2014\u2013] ?| - | (?=\\(|(?:because|since|as)\\b))`,
  "i"
);
var MARKS2 = /^[*_]{1,3}/;
function isDecision(text2) {
  return DECISION.test(text2.replace(MARKS2, ""));
}
function readEntry(entry, host, unread2) {
  const { texts, notes, checked } = entry;
  const [own = "", ...below] = texts;
  const decision = isDecision(own);
  const first = readParts(own.replace(OPTIONAL, ""), host, decision);
  const parts = [first, ...below.map((text3) => readParts(text3, host, decision))];
  for (const { unreadDue } of parts) if (unreadDue) unread2.push(unreadDue);
  const said = [...first.texts, ...notes].join(" \u2014 ");
  const optional = OPTIONAL.test(own) || OPTIONAL.test(said);
  const told = [said.replace(OPTIONAL, ""), ...parts.slice(1).flatMap((part) => part.texts)];
  const text2 = told.filter(Boolean).join(" \u2014 ").replace(OPTIONAL, " optional");
  return {
    text: optional ? `${text2} (optional)`.trim() : text2,
    owner: ownerIn(texts.join("\n")),
    due: parts.find(({ due }) => due)?.due ?? null,
    refs: [...new Set(parts.flatMap(({ refs }) => refs))],
    done: checked
  };
}
function readChangeLines(section2, host = "github.com") {
  const unreadDue = [];
  const lines = readChangeEntries(section2).map((entry) => readEntry(entry, host, unreadDue));
  return { lines, unreadDue };
}
function isOptional(line2) {
  return OPTIONAL.test(line2.text);
}
function isBareRefusal(text2) {
  return BARE_REFUSAL.test(text2.trim());
}
function decisionReason(line2) {
  const text2 = line2.text.replace(MARKS2, "");
  const match = DECISION.exec(text2);
  const reason2 = match ? text2.slice(match[0].length).trim() : "";
  return reason2 || null;
}

// src/core/incident/ledger/whose.ts
function hasSharedHead({ ref, head, fork }, { defaultBranches, mergedInto }, { release: release2 }) {
  if (head === void 0 || fork) return false;
  const repository2 = repositoryOf(ref);
  return head === defaultBranches[repository2] || matchesAny(head, release2.base) || matchesAny(head, release2.head) || mergedInto[repository2]?.includes(head) === true;
}
function isForeign(pull, repository2) {
  return ownerOf(repositoryOf(pull.ref)) !== ownerOf(repository2);
}
function ancestors(sha, commits) {
  const found = /* @__PURE__ */ new Set();
  const open = [sha];
  for (let next2 = open.pop(); next2 !== void 0; next2 = open.pop()) {
    if (found.has(next2) || !commits.has(next2)) continue;
    found.add(next2);
    open.push(...commits.get(next2)?.parents ?? []);
  }
  return found;
}
function broughtInBy(merge3, commits) {
  const known2 = new Map(commits.map((commit) => [commit.sha, commit]));
  const [first, second] = known2.get(merge3)?.parents ?? [];
  if (!second) return [];
  const before = first ? ancestors(first, known2) : /* @__PURE__ */ new Set();
  const own = ancestors(second, known2);
  return commits.filter(({ sha }) => own.has(sha) && !before.has(sha));
}
function isSquashOf(commit, pull) {
  const subject = commit?.message.split("\n", 1)[0] ?? "";
  return subject.includes(`(#${numberOf(pull.ref)})`);
}
function ownersOf(commits, pulls) {
  const known2 = new Map(commits.map((commit) => [commit.sha, commit]));
  const merges = new Map(
    pulls.flatMap((pull) => pull.mergeCommit ? [[pull.mergeCommit, pull]] : [])
  );
  const owner2 = /* @__PURE__ */ new Map();
  const doubtful = /* @__PURE__ */ new Set();
  for (const { sha } of commits) {
    const pull = merges.get(sha);
    if (!pull) continue;
    owner2.set(sha, pull);
    const [first, second] = known2.get(sha)?.parents ?? [];
    if (second) {
      for (const own of broughtInBy(sha, commits)) {
        if (!merges.has(own.sha)) owner2.set(own.sha, pull);
      }
      continue;
    }
    if (isSquashOf(known2.get(sha), pull)) continue;
    for (let next2 = first; next2 && known2.has(next2) && !merges.has(next2); ) {
      const parents = known2.get(next2)?.parents ?? [];
      if (parents.length > 1) break;
      doubtful.add(next2);
      next2 = parents[0];
    }
  }
  for (const sha of owner2.keys()) doubtful.delete(sha);
  return { owner: owner2, doubtful };
}

// src/core/incident/ledger/candidates.ts
function textsOf(pull, commits) {
  const said = commits.map(({ message }) => ({
    text: message,
    kind: "commit",
    late: null
  }));
  const { title: title2, body, editedLater: late, mergedAt } = pull;
  if (late === void 0 && mergedAt) return said;
  if (late && !late.may) return said;
  return [
    ...said,
    { text: title2, kind: "commit", late: late ?? null },
    { text: body, kind: "body", late: late ?? null }
  ];
}
function namer(texts, repository2, host) {
  return (ref) => {
    const naming2 = texts.filter(({ text: text2, kind }) => names(ref, text2, repository2, host, kind));
    const [first] = naming2;
    if (!first) return null;
    return naming2.some(({ late }) => late === null) ? { late: null } : { late: first.late };
  };
}
function stateOf({ state, mergedAt }) {
  if (mergedAt) return null;
  return state === "open" ? "is not merged yet" : "was closed without being merged";
}
function ofPull2(pull, how, toDefault, ownership, context) {
  const { evidence, config, host, judged } = context;
  const shared = hasSharedHead(pull, evidence, config);
  const key = issueRef(pull.ref);
  const commits = (judged?.commits ?? []).filter(
    ({ sha }) => issueRef(ownership.owner.get(sha)?.ref ?? "") === key
  );
  const foreign = isForeign(pull, context.repository);
  const nothing2 = foreign ? "lies in a repository of another owner, so it proves nothing here" : how === "pull" && stateOf(pull) ? stateOf(pull) : shared ? `brings the work of others on ${pull.head}; the pull request that made the change counts, by itself` : null;
  return {
    how,
    ref: key,
    name: pull.ref,
    url: pull.url,
    repository: repositoryOf(pull.ref),
    by: pull.author,
    at: how === "here" ? null : pull.mergedAt,
    files: pull.files,
    filesComplete: pull.filesComplete,
    toDefault,
    nothing: nothing2,
    names: namer(textsOf(pull, commits), repositoryOf(pull.ref), host)
  };
}
function candidatesOf(context) {
  const { evidence, judged, host, config } = context;
  const leaves = evidence.pulls.filter((pull) => !hasSharedHead(pull, evidence, config));
  const ownership = ownersOf(judged?.commits ?? [], leaves);
  const pulls = evidence.pulls.map((pull) => {
    const branch2 = evidence.defaultBranches[repositoryOf(pull.ref)];
    return ofPull2(pull, "pull", pull.base === branch2, ownership, context);
  });
  const repository2 = judged?.repository ?? context.repository;
  const direct = evidence.commits.filter(({ sha }) => !ownership.owner.has(sha)).map(
    (commit) => ({
      how: "commit",
      ref: null,
      name: `commit ${commit.sha.slice(0, 7)}`,
      url: commit.url,
      repository: repositoryOf(`${repository2}#0`),
      by: commit.author,
      at: commit.at ?? null,
      files: commit.files,
      filesComplete: commit.filesComplete,
      toDefault: false,
      nothing: commit.bot ? "was committed by a bot without a pull request" : null,
      names: namer([{ text: commit.message, kind: "commit", late: null }], repository2, host)
    })
  );
  const here = (judged?.here ?? []).map(
    ({ pull, toDefault }) => ofPull2(pull, "here", toDefault, ownership, context)
  );
  return [...pulls, ...direct, ...here];
}

// src/core/incident/ledger/match.ts
var NEVER = ["**/node_modules/**", "**/dist/**", "**/results/**", "**/__snapshots__/**"];
function isForceKind(kind) {
  return kind === "eval" || kind === "gate";
}
function pathsOf(kind, config) {
  return isForceKind(kind) ? config.changes[kind].paths : null;
}
function patternsFor(path, kind, config) {
  const lower3 = path.toLowerCase();
  if (matchesAny(lower3, NEVER)) return [];
  return config.changes[kind].paths.filter((pattern2) => matchesAny(lower3, [pattern2.toLowerCase()]));
}
function kindOfPath(path, config) {
  if (patternsFor(path, "eval", config).length > 0) return "eval";
  return patternsFor(path, "gate", config).length > 0 ? "gate" : null;
}
function countedFiles(files, kind, config) {
  return files.filter(({ path }) => kindOfPath(path, config) === kind).map((file) => ({
    ...asChanged(file),
    patterns: patternsFor(file.path, kind, config)
  }));
}
function asChanged({
  path,
  status,
  additions,
  from,
  patch,
  oid,
  after
}) {
  return {
    path,
    status,
    additions,
    ...from === void 0 ? {} : { from },
    patch: patch ?? null,
    oid: oid ?? null,
    ...after === void 0 ? {} : { after }
  };
}

// src/core/force/scan.ts
var PART3 = "";
var LONG = /* @__PURE__ */ new Set(['"""', "'''", "`"]);
var LONE_STRING = /^\s*[rbu]{0,2}(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')\s*(?:#.*)?$/i;
var PREFIX = /^\s*[rbuf]{0,2}$/i;
var OPENS = "([{";
var CLOSES = ")]}";
function startsComment(line2, at2, language) {
  return language.line.some(
    (start3) => line2.startsWith(start3, at2) && (start3 === "//" && language.known || at2 === 0 || /\s/.test(line2[at2 - 1] ?? ""))
  );
}
function opensString(line2, at2, language) {
  const quote = language.quotes.find((found) => line2.startsWith(found, at2));
  const inWord = language.entries === "flow" && /[\p{L}\p{N}]/u.test(line2[at2 - 1] ?? "");
  return inWord ? void 0 : quote;
}
function isDocstring(line2, out, quote, state) {
  if (state.depth > 0 || state.continued || !PREFIX.test(out)) return false;
  return quote.length === 3 || LONE_STRING.test(line2);
}
function readInside(line2, at2, close2, state) {
  let end = at2;
  while (end < line2.length && !line2.startsWith(close2, end)) {
    end += line2[end] === "\\" && !state.comment ? 2 : 1;
  }
  const said = state.comment ? " " : line2.slice(at2, end);
  if (end >= line2.length) return [said, line2.length];
  state.close = null;
  return [`${said} `, end + close2.length];
}
var specials = /* @__PURE__ */ new WeakMap();
function specialOf(language) {
  const known2 = specials.get(language);
  if (known2) return known2;
  const openers = [...language.line, ...language.block.map(([open]) => open), ...language.quotes];
  const brackets = language.entries !== "none" || language.docstrings ? [",", ...OPENS, ...CLOSES] : [];
  const chars = [...openers.map(([first]) => first), ...brackets].map((char) => `\\${char}`);
  const special2 = new RegExp(chars.length > 0 ? `[${chars.join("")}]|$` : "$", "g");
  specials.set(language, special2);
  return special2;
}
function scanLine(line2, language, state) {
  const special2 = specialOf(language);
  let out = "";
  let [at2, flow2] = [0, 0];
  let quoted = false;
  while (at2 < line2.length) {
    if (state.close) {
      const [said, next3] = readInside(line2, at2, state.close, state);
      out += said;
      at2 = next3;
      continue;
    }
    special2.lastIndex = at2;
    const next2 = special2.exec(line2)?.index ?? line2.length;
    out += line2.slice(at2, next2);
    at2 = next2;
    if (at2 >= line2.length || startsComment(line2, at2, language)) break;
    const block = language.block.find(([open]) => line2.startsWith(open, at2));
    const quote = block ? void 0 : opensString(line2, at2, language);
    if (block) {
      [state.close, state.comment] = [block[1], true];
      at2 += block[0].length;
      continue;
    }
    if (quote) {
      state.close = quote;
      state.comment = language.docstrings && !quoted && isDocstring(line2, out, quote, state);
      quoted = true;
      out = state.comment ? "" : `${out} `;
      at2 += quote.length;
      continue;
    }
    const char = line2[at2];
    const opens = OPENS.includes(char);
    const closes = CLOSES.includes(char);
    flow2 += opens ? 1 : 0;
    const parts = language.entries === "all" || language.entries === "flow" && flow2 > 0 ? opens || closes || char === "," : false;
    flow2 = Math.max(0, flow2 - (closes ? 1 : 0));
    if (opens) state.depth += 1;
    if (closes) state.depth = Math.max(0, state.depth - 1);
    out += parts ? PART3 : char;
    at2 += 1;
  }
  if (state.close && !state.comment && !LONG.has(state.close)) state.close = null;
  state.continued = line2.trimEnd().endsWith("\\");
  return out;
}
function withoutComments2(lines, language) {
  const state = { close: null, comment: false, depth: 0, continued: false };
  return lines.map((line2) => scanLine(line2, language, state));
}

// src/core/force/words.ts
var RUN = 3;
var ALONE = "[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}]";
var WORD4 = new RegExp(`${ALONE}|(?:(?!${ALONE})[\\p{L}\\p{M}\\p{N}])+`, "gu");
var ESCAPE = /\\(?:u([0-9a-fA-F]{4})|[bfnrt])/g;
var ASCII = /^[\0-\x7f]*$/;
function wordsOf2(text2) {
  const plain3 = text2.includes("\\") ? text2.replace(ESCAPE, (_, hex) => hex ? String.fromCharCode(Number.parseInt(hex, 16)) : " ") : text2;
  return plain3.toLowerCase().match(ASCII.test(plain3) ? /[a-z0-9]+/g : WORD4) ?? [];
}
function indentOf(line2, language) {
  const depth = /^[\s\-{[]*/.exec(line2)?.[0].length ?? 0;
  return language.sections && !/^\s*\[/.test(line2) ? depth + 2 : depth;
}
function linesOf2(text2) {
  return text2.split(/\r\n|\r|\n/);
}
function partsOf(line2) {
  const parts = line2.includes(PART3) ? line2.split(PART3) : [line2];
  return parts.map(wordsOf2).filter(({ length }) => length > 0);
}
function readLines(lines, language) {
  const all3 = [];
  const rows = withoutComments2(lines, language).map((line2, at2) => {
    const parts = partsOf(line2);
    const own = parts.length === 1 ? parts[0] : parts.flat();
    const row2 = {
      words: own,
      parts,
      indent: indentOf(lines[at2] ?? "", language),
      start: all3.length
    };
    for (const word2 of own) all3.push(word2);
    return row2;
  });
  return { rows, words: all3 };
}
function runsIn(words6) {
  if (words6.length === 0) return [];
  if (words6.length <= RUN) return [words6.join(" ")];
  const runs = [];
  for (let at2 = RUN; at2 <= words6.length; at2 += 1) {
    runs.push(`${words6[at2 - 3]} ${words6[at2 - 2]} ${words6[at2 - 1]}`);
  }
  return runs;
}

// src/core/force/counted.ts
var PLACEHOLDER = /\bFILL[ _-]IN\b/;
var DRAFT = 4;
var bagOf = ({ words: words6 }) => [...words6].sort().join(" ");
function add2(counts, keys, by) {
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + by);
}
function changed(rows, lines) {
  return rows.flatMap((row2, at2) => {
    const line2 = lines[at2];
    return line2?.changed && row2.words.length > 0 ? [[row2, line2]] : [];
  });
}
function takenLines(read2) {
  const taken = /* @__PURE__ */ new Map();
  for (const { before, source } of read2) {
    add2(
      taken,
      changed(before.rows, source.before).map(([row2]) => bagOf(row2)),
      1
    );
  }
  return taken;
}
function sameBlocks({ before, after, source }) {
  const blocks = /* @__PURE__ */ new Map();
  for (const [{ words: words6 }, { block }] of changed(before.rows, source.before)) {
    const left = blocks.get(block) ?? /* @__PURE__ */ new Map();
    blocks.set(block, left);
    add2(left, words6, 1);
  }
  for (const [{ words: words6 }, { block }] of changed(after.rows, source.after)) {
    const left = blocks.get(block);
    if (!left) continue;
    add2(left, words6, -1);
    if (words6.some((word2) => (left.get(word2) ?? 0) < 0)) blocks.delete(block);
  }
  return new Set(blocks.keys());
}
function isEmptyKey(at2, rows, line2, whole4) {
  const row2 = rows[at2];
  if (!/^[^:#]*:\s*(?:#.*|~|null|""|'')?$/.test(line2.text)) return false;
  const next2 = rows.slice(at2 + 1, at2 + 50).find(({ words: words6 }) => words6.length > 0);
  return next2 ? next2.indent <= row2.indent : whole4;
}
function readSection(source, language) {
  const [before, after] = [source.before, source.after].map(
    (side) => readLines(
      side.map(({ text: text2 }) => text2),
      language
    )
  );
  return { before, after, counted: [], source };
}
function countLines(sections, taken, kind, language) {
  const seen = { added: 0, text: 0, words: 0, placeholders: 0, empty: 0, counted: 0 };
  for (const section2 of sections) {
    const same2 = sameBlocks(section2);
    const { rows } = section2.after;
    section2.counted = rows.map((row2, at2) => {
      const line2 = section2.source.after[at2];
      if (!line2.changed) return false;
      seen.added += 1;
      seen.text += /\S/.test(line2.text) ? 1 : 0;
      if (row2.words.length === 0) return false;
      seen.words += 1;
      if (PLACEHOLDER.test(line2.text)) {
        seen.placeholders += 1;
        return false;
      }
      const bag = taken.size > 0 ? bagOf(row2) : "";
      const moved = (taken.get(bag) ?? 0) > 0;
      if (moved) add2(taken, [bag], -1);
      if (moved || same2.has(line2.block)) return false;
      if (kind === "eval" && language.entries === "flow" && isEmptyKey(at2, rows, line2, section2.source.whole)) {
        seen.empty += 1;
        return false;
      }
      seen.counted += 1;
      return true;
    });
  }
  if (seen.added === 0) return "no-added-line";
  if (seen.text === 0) return "blank";
  if (seen.words === 0) return "comments";
  if (seen.placeholders * DRAFT >= seen.words) return "draft";
  if (seen.counted > 0) return null;
  return seen.placeholders + seen.empty > 0 ? "draft" : "stood-before";
}
function newWords(sections) {
  const counts = /* @__PURE__ */ new Map();
  for (const { before, after, counted, source } of sections) {
    for (const [{ words: words6 }] of changed(before.rows, source.before)) add2(counts, words6, -1);
    after.rows.forEach((row2, at2) => {
      if (counted[at2]) add2(counts, row2.words, 1);
    });
  }
  return [...counts].flatMap(([word2, left]) => left > 0 ? [word2] : []);
}

// src/core/force/runs.ts
function nestedRun(words6, above) {
  let run = words6.slice(-RUN);
  for (let at2 = above.length - 1; at2 >= 0 && run.length < RUN; at2 -= 1) {
    run = [...(above[at2]?.words ?? []).slice(run.length - RUN), ...run];
  }
  return run.length < RUN ? null : run.join(" ");
}
function entriesOf({ parts: [first, ...rest] }, above) {
  return rest.flatMap(
    (part) => first && part.length < RUN ? nestedRun([...first, ...part], above) ?? [] : []
  );
}
function shortOf(row2, words6, above) {
  const from = Math.max(0, row2.start - (RUN - row2.words.length));
  const beside = words6.slice(from, from + RUN).join(" ");
  return { nested: nestedRun(row2.words, above), beside, parent: false };
}
function placesIn({ rows, words: words6 }) {
  const above = [];
  let previous = null;
  let last = null;
  return rows.map((row2) => {
    if (row2.words.length === 0) return { short: null, entries: [] };
    while ((above.at(-1)?.indent ?? -1) >= row2.indent) above.pop();
    if (previous && last?.words.length === 1 && row2.indent > last.indent) previous.parent = true;
    const short = row2.words.length < RUN ? shortOf(row2, words6, above) : null;
    const entries = short || row2.parts.length < 2 ? [] : entriesOf(row2, above);
    above.push(row2);
    previous = short;
    last = row2;
    return { short, entries };
  });
}
function shortRows(stream) {
  return placesIn(stream).map(({ short }) => short);
}
function countRuns(stream) {
  const counts = /* @__PURE__ */ new Map();
  const add3 = (run) => counts.set(run, (counts.get(run) ?? 0) + 1);
  for (const run of runsIn(stream.words)) add3(run);
  for (const { short, entries } of placesIn(stream)) {
    if (short?.nested && short.nested !== short.beside) add3(short.nested);
    for (const run of entries) add3(run);
  }
  return counts;
}

// src/core/force/items.ts
function addItems(section2, before, items) {
  const bring = (run, also = []) => {
    if (before.has(run)) return;
    const known2 = items.get(run);
    if (known2) known2.count += 1;
    else items.set(run, { runs: [run, ...also], count: 1 });
  };
  const { rows } = section2.after;
  const shorts = shortRows(section2.after);
  let next2 = false;
  for (let at2 = rows.length - 1; at2 >= 0; at2 -= 1) {
    const row2 = rows[at2];
    if (!row2 || row2.words.length === 0) continue;
    const counted = section2.counted[at2] === true;
    const short = shorts[at2];
    if (counted && short && !(short.parent && next2)) {
      const { nested, beside } = short;
      const also = section2.source.whole && nested && !before.has(beside) ? [beside] : [];
      bring(nested ?? beside, also);
    } else if (counted && !short) {
      const long = row2.parts.filter(({ length }) => length >= RUN).flatMap(runsIn);
      const isNew2 = long.some((run) => !before.has(run));
      for (const run of isNew2 ? long : runsIn(row2.words)) bring(run);
    }
    next2 = counted;
  }
}

// src/core/force/language.ts
var base = {
  line: [],
  block: [],
  quotes: [],
  entries: "none",
  docstrings: false,
  sections: false,
  prose: false,
  known: true
};
var plain2 = ['"', "'"];
var triple = ['"""', "'''", ...plain2];
var slashes = { line: ["//"], block: [["/*", "*/"]] };
var markup = { ...base, block: [["<!--", "-->"]] };
var yaml = { ...base, line: ["#"], quotes: plain2, entries: "flow" };
var script = { ...base, line: ["#"], quotes: plain2 };
var code2 = { ...base, ...slashes, quotes: [...plain2, "`"] };
var unknown = { ...base, line: ["#", "//"], known: false };
var LANGUAGES = [
  ["yaml yml", yaml],
  ["json jsonl ndjson jsonc json5 ipynb", { ...base, ...slashes, quotes: ['"'], entries: "all" }],
  ["toml", { ...yaml, quotes: triple, sections: true }],
  ["ini cfg conf properties", { ...script, line: ["#", ";"], sections: true }],
  ["py pyi", { ...script, quotes: triple, docstrings: true }],
  ["sh bash zsh fish ksh rb pl r ex exs nix jl ps1 env codeowners dockerfile makefile", script],
  ["tf hcl", { ...code2, line: ["#", "//"], quotes: ['"'] }],
  ["ts tsx mts cts js jsx mjs cjs go java kt kts scala swift cs c h cc cpp rs php proto css", code2],
  ["rego", script],
  ["sql lua hs", { ...base, line: ["--"], block: [["/*", "*/"]], quotes: plain2 }],
  ["html xml svg", markup],
  ["csv tsv", base],
  ["md mdx markdown txt rst adoc asciidoc org text", { ...markup, prose: true }]
];
var BY_NAME = new Map(
  LANGUAGES.flatMap(([names2, language]) => names2.split(" ").map((name) => [name, language]))
);
function extensionOf(path) {
  const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
  return name.slice(name.lastIndexOf(".") + 1);
}
function languageOf(path) {
  return BY_NAME.get(extensionOf(path)) ?? unknown;
}
var everyWord = { ...base };

// src/core/force/patch.ts
var HUNK = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/;
function hunksOf(patch) {
  const hunks = [];
  for (const line2 of patch.split("\n")) {
    const head = HUNK.exec(line2);
    if (head)
      hunks.push({ start: Number(head[2]), all: head[1] === "0" || head[2] === "0", lines: [] });
    else if (/^[ +-]/.test(line2)) hunks.at(-1)?.lines.push(line2);
  }
  return hunks;
}
function addHunk(section2, lines, block) {
  let current = block;
  let inBlock = false;
  for (const line2 of lines) {
    const text2 = line2.slice(1).replace(/\r$/, "");
    const changed2 = line2[0] !== " ";
    if (changed2 && !inBlock) current += 1;
    inBlock = changed2;
    if (line2[0] !== "+") section2.before.push({ text: text2, changed: changed2, block: current });
    if (line2[0] !== "-") section2.after.push({ text: text2, changed: changed2, block: current });
  }
  return current;
}
var unchanged = (text2) => ({ text: text2, changed: false, block: 0 });
function wholeOf(hunks, after) {
  const lines = linesOf2(after);
  const section2 = { before: [], after: [], whole: true };
  let [at2, block] = [0, 0];
  const pass = (end) => {
    for (; at2 < Math.min(end, lines.length); at2 += 1) {
      section2.before.push(unchanged(lines[at2]));
      section2.after.push(unchanged(lines[at2]));
    }
  };
  for (const { start: start3, lines: hunk } of hunks) {
    const left = hunk.filter((line2) => line2[0] !== "-");
    pass(left.length === 0 ? start3 : start3 - 1);
    const fits2 = left.every((line2, i) => line2.slice(1).replace(/\r$/, "") === lines[at2 + i]);
    if (!fits2) return null;
    block = addHunk(section2, hunk, block);
    at2 += left.length;
  }
  pass(lines.length);
  return section2;
}
function beyond(side, other3) {
  const left = /* @__PURE__ */ new Map();
  for (const line2 of other3) left.set(line2, (left.get(line2) ?? 0) + 1);
  return side.map((text2) => {
    const count2 = left.get(text2) ?? 0;
    if (count2 > 0) left.set(text2, count2 - 1);
    return { text: text2, changed: count2 === 0, block: 0 };
  });
}
function sectionsOf(file) {
  const { patch, status } = file;
  const before = status === "added" ? null : file.before;
  const after = status === "removed" ? null : file.after;
  if (patch === null) {
    if (before === void 0 || after === void 0) return null;
    const [old, now] = [before, after].map((text2) => text2 === null ? [] : linesOf2(text2));
    if (!old || !now) return null;
    return [{ before: beyond(old, now), after: beyond(now, old), whole: true }];
  }
  const hunks = hunksOf(patch);
  const whole4 = typeof after === "string" ? wholeOf(hunks, after) : null;
  if (whole4) return [whole4];
  let block = 0;
  return hunks.map(({ all: all3, lines }) => {
    const section2 = { before: [], after: [], whole: all3 };
    block = addHunk(section2, lines, block);
    return section2;
  });
}

// src/core/force/paths.ts
var WRITTEN = /* @__PURE__ */ new Set(["node_modules", "dist", "results", "__snapshots__"]);
var OUTPUT = [
  /^(?:outputs?|results?|junit|report)\.(?:jsonl?|xml|html|csv|ya?ml)$/,
  /[._-](?:results?|junit)\.(?:jsonl?|xml|html|csv)$/,
  /\.(?:snap|lock|log)$/,
  /^(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|go\.sum)$/
];
var INSPECT_LOG = /\.eval$/;
var HOUSEKEEPING = /^\.(?:git(?:keep|ignore|attributes)|keep|npmignore|dockerignore|editorconfig)$/;
var RESULT_TEXT = [
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?<testsuites?[\s>]/,
  /^\s*\{\s*"evalId"\s*:/,
  /^\s*\{\s*"version"\s*:\s*2,\s*"status"\s*:/,
  /^\s*\{\s*"testCases"\s*:\s*\[/
];
var EMPTY_BLOBS = /* @__PURE__ */ new Set([
  "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391",
  "473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813"
]);
var LINK_TARGET = /^(?=.*[./])[^\s:#,;"'=<>()[\]{}]{1,300}$/;
var POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v\d+\n/;
var POINTER_SIZE = /^size (\d{1,15})$/m;
var SUBMODULE = /^Subproject commit [0-9a-f]{40,64}(?:-dirty)?\n?$/;
var LOOK = 2e3;
function isGenerated(path) {
  const parts = path.toLowerCase().split("/");
  const name = parts.pop() ?? "";
  return parts.some((part) => WRITTEN.has(part)) || OUTPUT.some((output) => output.test(name));
}
function endsIn(pattern2, extension) {
  const end = pattern2.toLowerCase().slice(pattern2.lastIndexOf("/") + 1);
  const group = /\.?\{([^{}]*)\}$/.exec(end)?.[1];
  const ends = group ? group.split(",") : [end];
  return ends.some((one) => one.slice(one.lastIndexOf(".") + 1).trim() === extension);
}
function nothingByName({ path, status, mode, patterns }) {
  const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
  if (status === "removed") return "removed";
  if (mode === "symlink") return "symlink";
  if (HOUSEKEEPING.test(name)) return "housekeeping";
  if (isGenerated(path)) return "generated";
  const named2 = patterns?.some((pattern2) => endsIn(pattern2, extensionOf(path)));
  return languageOf(path).prose && !named2 ? "prose" : null;
}
function nothingByLook(added2, file) {
  const start3 = added2.slice(0, LOOK);
  if (RESULT_TEXT.some((look) => look.test(start3))) return "generated";
  const isNew2 = file.status === "added" && file.additions <= 1;
  const endless = typeof file.after === "string" ? !file.after.endsWith("\n") : /\n\\ No newline at end of file\s*$/.test((file.patch ?? "").slice(-80));
  return isNew2 && endless && LINK_TARGET.test(start3) ? "symlink" : null;
}
function pointedSize(text2) {
  const start3 = text2.slice(0, LOOK).replaceAll("\r", "");
  if (SUBMODULE.test(start3)) return 0;
  if (!POINTER.test(start3)) return null;
  return Number(POINTER_SIZE.exec(start3)?.[1] ?? 0);
}
function nothingBySize(file) {
  const { path, status, additions, size, oid, beforeOid } = file;
  if (file.mode === "submodule") return null;
  if (oid !== null && oid === beforeOid) return "no-added-line";
  if (additions > 0) return null;
  if (status === "renamed" || status === "copied" || status === "unchanged") return "renamed";
  if (INSPECT_LOG.test(path)) return "generated";
  if (size === 0 || oid && EMPTY_BLOBS.has(oid)) return "blank";
  if (!languageOf(path).known) return null;
  return status === "added" ? "blank" : "no-added-line";
}

// src/core/force/brought.ts
var LEAST_OF_EVAL = 5;
var LEAST_OF_NEW_FILE = RUN;
var SHOWN = 120;
var LOOK2 = 100;
function start(file) {
  const language = languageOf(file.path);
  const reading = { file, language, sections: null, size: file.size ?? null };
  const byName2 = nothingByName(file);
  if (byName2 && byName2 !== "removed") return { ...reading, why: byName2 };
  const parts = sectionsOf(file);
  if (!parts) return { ...reading, why: byName2 ?? nothingBySize(file) };
  const left = parts.flatMap(({ after }) => after.slice(0, LOOK2));
  const text2 = left.map((line2) => line2.text).join("\n");
  const sections = parts.map((part) => readSection(part, language));
  if (byName2) return { ...reading, sections, why: byName2 };
  const pointed = pointedSize(text2);
  if (pointed !== null) return { ...reading, size: pointed, why: null };
  return { ...reading, sections, why: nothingByLook(text2, file) };
}
function runsOf(sections, side) {
  const runs = /* @__PURE__ */ new Set();
  for (const section2 of sections) {
    for (const run of countRuns(section2[side]).keys()) runs.add(run);
  }
  return runs;
}
function firstLines2(sections) {
  const lines = [];
  for (const { counted, source } of sections) {
    for (let at2 = 0; at2 < counted.length && lines.length < 2; at2 += 1) {
      if (counted[at2]) lines.push((source.after[at2]?.text ?? "").trim().slice(0, SHOWN));
    }
  }
  return lines;
}
function textOf({ file, sections }) {
  const read2 = sections ?? [];
  const before = runsOf(read2, "before");
  const items = /* @__PURE__ */ new Map();
  for (const section2 of read2) addItems(section2, before, items);
  const whole4 = read2.every(({ source }) => source.whole);
  const { path, oid } = file;
  return {
    path,
    oid,
    how: "text",
    size: file.size ?? null,
    whole: whole4,
    items: [...items.values()],
    firstLines: firstLines2(read2)
  };
}
function follow(earlier, later3) {
  if (later3.file.status === "removed") return [];
  const sections = later3.sections ?? [];
  const before = runsOf(sections, "before");
  const after = runsOf(sections, "after");
  return earlier.items.filter(
    ({ runs }) => runs.every((run) => !before.has(run) || after.has(run))
  );
}
function merge2(files, reading, own) {
  const { path, from } = reading.file;
  const key = files.has(path) ? path : from ?? path;
  const earlier = files.get(key);
  files.delete(key);
  const left = earlier ? follow(earlier, reading) : [];
  if (own) {
    const firstLines3 = [...left.length > 0 ? earlier?.firstLines ?? [] : [], ...own.firstLines];
    files.set(path, { ...own, items: [...left, ...own.items], firstLines: firstLines3.slice(0, 2) });
  } else if (earlier && (left.length > 0 || earlier.how === "size" && from)) {
    files.set(path, { ...earlier, path, oid: reading.file.oid, items: left });
  }
}
function broughtBy(changed2, kind) {
  const readings = changed2.map(start);
  const taken = takenLines(readings.flatMap(({ sections }) => sections ?? []));
  const files = /* @__PURE__ */ new Map();
  const why = /* @__PURE__ */ new Map();
  const words6 = /* @__PURE__ */ new Set();
  for (const reading of readings) {
    const { file, sections, language, size } = reading;
    let nothing3 = reading.why ?? (sections ? countLines(sections, taken, kind, language) : null);
    let own = null;
    if (!nothing3) {
      own = sections ? textOf(reading) : { ...textOf(reading), how: "size", size };
      if (sections && own.items.length === 0) [own, nothing3] = [null, "stood-before"];
      else for (const word2 of newWords(sections ?? [])) words6.add(word2);
    }
    if (nothing3) why.set(file.path, nothing3);
    merge2(files, reading, own);
  }
  const isNew2 = changed2.some(({ path, status }) => status === "added" && files.has(path));
  const least = isNew2 ? LEAST_OF_NEW_FILE : LEAST_OF_EVAL;
  if (kind === "eval" && words6.size < least) {
    for (const { path, how } of [...files.values()]) {
      if (how === "text" && files.delete(path)) why.set(path, "few-words");
    }
  }
  const nothing2 = [...why].map(([path, reason2]) => ({ path, why: reason2 }));
  return {
    kind,
    files: [...files.values()],
    nothing: nothing2.filter(({ path }) => !files.has(path))
  };
}

// src/core/force/judge-file.ts
function counter({ path, text: text2 }) {
  const { words: words6, ...rest } = readLines(linesOf2(text2), languageOf(path));
  const counts = countRuns({ words: words6, ...rest });
  const count2 = (run) => words6.filter((_, at2) => run.every((word2, i) => words6[at2 + i] === word2)).length;
  return (run) => {
    const found = counts.get(run);
    if (found !== void 0) return found;
    const own = run.split(" ");
    return own.length < RUN ? count2(own) : 0;
  };
}
function judgeItems({ items, whole: whole4 }, texts) {
  const counters = texts.map(counter);
  const times = (run) => counters.reduce((sum, count2) => sum + count2(run), 0);
  const common = ({ runs, count: count2 }) => !whole4 && runs.every((run) => times(run) > count2);
  const special2 = items.filter((item) => !common(item));
  const telling = special2.length > 0 ? special2 : items;
  const standing2 = telling.filter(({ runs }) => runs.some((run) => times(run) > 0));
  return { standing: standing2.length, telling: telling.length };
}
function sizeOf({ text: text2, size }) {
  return (text2 === null ? null : pointedSize(text2)) ?? size;
}
function judgeFile(file, places) {
  const { path, firstLines: firstLines3, items, how, oid, size } = file;
  const total = items.length;
  const at2 = (places ?? []).map((place2) => place2.path);
  const found = { path, at: at2, by: how, firstLines: firstLines3, total, standing: 0, telling: total };
  if (!places) return { ...found, state: "unread" };
  if (places.length === 0) return { ...found, state: "gone" };
  if (oid !== null && places.some((place2) => place2.oid === oid)) {
    return { ...found, standing: total, by: "blob", state: "there" };
  }
  if (how === "size") {
    if (size === null) return { ...found, state: "unread" };
    const stands = places.some((place2) => sizeOf(place2) * 2 >= size);
    return { ...found, state: stands ? "there" : "gone" };
  }
  const texts = places.flatMap(({ path: own, text: text2 }) => text2 === null ? [] : { path: own, text: text2 });
  if (texts.length < places.length) return { ...found, state: "unread" };
  return { ...found, ...judgeItems(file, texts), state: "there" };
}

// src/core/force/nothing.ts
var WORDS3 = {
  removed: "is removed",
  renamed: "is only renamed",
  symlink: "is a link",
  generated: "is written by a tool, such as the output of a run",
  housekeeping: "is a housekeeping file",
  prose: "is prose, which no path of the kind names by its extension",
  "no-added-line": "has no added line",
  blank: "has only blank lines added",
  comments: "has only comments or punctuation added",
  draft: "is a draft that still says FILL IN or has keys without a value",
  "stood-before": "has only lines that stood there before, moved or formatted anew",
  "few-words": "has fewer than five new words, which is no eval"
};
var NAMED2 = 3;
function explainNothing(nothing2) {
  if (nothing2.length === 0) return "changes no file on a path of the kind";
  const said = nothing2.slice(0, NAMED2).map(({ path, why }) => `${path} ${WORDS3[why]}`);
  const more2 = nothing2.length - said.length;
  return [...said, ...more2 > 0 ? [`${more2} more files land nothing either`] : []].join("; ");
}

// src/core/force/places.ts
function readTree2({ files, moves }) {
  return {
    files: new Map(files.map((file) => [file.path, file])),
    moves: new Map(moves.map(({ from, to }) => [from, to]))
  };
}
function placesOf(path, { files, moves }) {
  const own = files.get(path);
  if (!own || own.unread) return null;
  if (own.oid !== null) return [own];
  const to = moves.get(path);
  if (!to) return null;
  const places = to.map((target) => files.get(target));
  const read2 = places.flatMap((place2) => place2 && !place2.unread ? [place2] : []);
  return read2.length < places.length ? null : read2.filter(({ oid }) => oid !== null);
}

// src/core/force/in-force.ts
var FEW = 12;
function isEnough(standing2, telling, total) {
  return total < FEW ? standing2 >= telling : standing2 * 3 >= telling * 2;
}
var list2 = (files) => files.map(({ path }) => path).join(", ");
function whyGone(files, share2) {
  const gone = files.filter(({ state }) => state === "gone");
  if (gone.length === files.length) return `nothing of it stands any more: ${list2(gone)}`;
  const lost = gone.length > 0 ? `, and ${list2(gone)} does not stand any more` : "";
  return `only ${Math.floor(share2 * 100)} % of what it brought stands${lost}`;
}
function inForce(brought, tree) {
  if (brought.files.length === 0) {
    const reason2 = explainNothing(brought.nothing);
    return { state: "no-substance", by: null, share: 0, files: [], reason: reason2 };
  }
  const index = readTree2(tree);
  const files = brought.files.map((file) => judgeFile(file, placesOf(file.path, index)));
  const sum = (pick2, of = files) => of.reduce((all3, file) => all3 + pick2(file), 0);
  const standing2 = sum((file) => file.standing);
  const telling = sum((file) => file.telling);
  const total = sum((file) => file.total);
  const sized = files.filter((file) => file.total === 0);
  const there = sized.filter(({ state }) => state === "there").length;
  const share2 = telling > 0 ? standing2 / telling : there / sized.length;
  const by = ["size", "text", "blob"].find((way) => files.some((f) => f.by === way));
  const force = { by: by ?? null, share: share2, files };
  if (there === sized.length && isEnough(standing2, telling, total)) {
    return { ...force, state: "in-force", reason: null };
  }
  const unread2 = files.filter(({ state }) => state === "unread");
  const hoped = standing2 + sum((file) => file.telling, unread2);
  const open = sized.every(({ state }) => state !== "gone") && isEnough(hoped, telling, total);
  return unread2.length > 0 && open ? { ...force, state: "unknown", reason: `could not be read: ${list2(unread2)}` } : { ...force, state: "gone", reason: whyGone(files, share2) };
}
var SPLIT = 5;
function movedTo(file, added2) {
  const same2 = added2.find(({ oid }) => oid !== null && oid === file.oid);
  if (same2) return [same2.path];
  const hits = added2.map(({ path, text: text2 }) => ({
    path,
    count: text2 === null ? 0 : judgeItems({ items: file.items, whole: true }, [{ path, text: text2 }]).standing
  }));
  const found = hits.filter(({ count: count2 }) => count2 > 0).sort((a, b) => b.count - a.count);
  return found.slice(0, SPLIT).map(({ path }) => path);
}

// src/core/config/orders.ts
var SHOWN2 = 80;
function show2(value) {
  const text2 = typeof value === "string" ? value : JSON.stringify(value) ?? "not set";
  return text2.length > SHOWN2 ? `${text2.slice(0, SHOWN2 - 1)}\u2026` : text2;
}
var listOf = (value) => Array.isArray(value) ? value.map(String) : [];
var goes = (before, after) => [
  { item: null, text: `goes from ${show2(before)} to ${show2(after)}` }
];
var fewer = (before, after) => {
  const left = new Set(listOf(after));
  return listOf(before).flatMap(
    (item) => left.has(item) ? [] : [{ item, text: `no longer has ${show2(item)}` }]
  );
};
var more = (before, after) => {
  const had = new Set(listOf(before));
  return listOf(after).flatMap(
    (item) => had.has(item) ? [] : [{ item, text: `has ${show2(item)} as well` }]
  );
};
function covers(wide, narrow) {
  if (wide === narrow || wide === "**" || wide === "**/*") return true;
  const folder = /^([^*?{}[\]]*\/)\*\*(?:\/\*)?$/.exec(wide)?.[1];
  return folder !== void 0 && narrow.startsWith(folder);
}
var narrower = (before, after) => fewer(before, after).filter(
  ({ item }) => !listOf(after).some((wide) => covers(wide, item ?? ""))
);
var wider = (before, after) => more(before, after).filter(
  ({ item }) => !listOf(before).some((wide) => covers(wide, item ?? ""))
);
var otherList = (before, after) => [
  ...fewer(before, after),
  ...more(before, after)
];
var higher = (before, after) => Number(after) > Number(before) ? goes(before, after) : [];
var lower = (before, after) => Number(after) < Number(before) ? goes(before, after) : [];
function ranked(...words6) {
  return (before, after) => {
    const [old, now] = [words6.indexOf(before), words6.indexOf(after)];
    return now >= 0 && now < old ? goes(before, after) : [];
  };
}
var other2 = (before, after) => before === after ? [] : goes(before, after);
var otherOnceSet = (before, after) => after === void 0 ? [] : other2(before, after);
var otherThanSet = (before, after) => before === void 0 ? [] : other2(before, after);
var later = (before, after) => String(after ?? "") > String(before ?? "") ? goes(before, after) : [];
var enforced = (before, after) => {
  const day2 = (value) => value === false ? "~" : /\d{4}-\d\d-\d\d/.exec(String(value))?.[0] ?? "";
  return day2(after) > day2(before) ? goes(before, after) : [];
};

// src/core/config/loosenings.ts
var watched = {
  // More paths let more count as evidence; fewer let a removal go unseen.
  order: (before, after) => [...wider(before, after), ...narrower(before, after)],
  brings: false
};
var KEYS = {
  "incidents.label": { order: other2, brings: false },
  "incidents.repository": { order: other2, brings: false },
  "incidents.since": { order: later, brings: false },
  // A lower role lets more people vouch, a higher one lets fewer incidents count.
  "incidents.trusted": { order: other2, brings: false },
  "incidents.closed": { order: ranked("say", "reopen") },
  "incidents.type": { order: otherThanSet, brings: false },
  "severity.serious": { order: fewer },
  maintainers: { order: ranked("write", "maintain", "admin") },
  app: { order: otherOnceSet, brings: false },
  "changes.eval.paths": watched,
  "changes.gate.paths": watched,
  "waivers.days": { order: higher },
  "release.base": { order: narrower },
  "release.head": { order: narrower },
  "release.incidents": { order: ranked("linked", "open") },
  "release.require": { order: fewer },
  "release.block": { order: fewer },
  "release.tags": { order: otherList, brings: false },
  "release.proof": { order: ranked("landed", "present", "catches", "proven") },
  "release.fresh": { order: ranked(false, true) },
  "release.enforce": { order: enforced },
  "release.environments": { order: fewer },
  "release.containment": { order: ranked(true, false) }
};
var POLICY_KEYS = {
  checks: { order: fewer },
  check: { order: other2 },
  paths: { order: narrower },
  reviewers: { order: more },
  count: { order: higher },
  days: { order: lower },
  by: { order: other2 }
};
var ORDERED_KEYS = Object.keys(KEYS);
var RULE_LEVELS = ranked("off", "note", "warning", "error");
function at(values, path) {
  return path.reduce(
    (value, key) => typeof value === "object" && value !== null && Object.hasOwn(value, key) ? value[key] : void 0,
    values
  );
}
function compare(key, path, [before, after], because = null) {
  return key.order(before, after).map(({ item, text: text2 }) => ({ path, item, text: `${path.join(".")} ${text2}`, because }));
}
function policiesOf(values) {
  const list4 = at(values, ["release", "policies"]);
  const policies = (Array.isArray(list4) ? list4 : []).map((policy2) => {
    const because = at(policy2, ["because"]);
    return { ...policy2, because: typeof because === "string" ? because : null };
  });
  return new Map(policies.map((policy2) => [policy2.id, policy2]));
}
function ofPolicies(before, after) {
  const left = policiesOf(after);
  return [...policiesOf(before).values()].flatMap((old) => {
    const path = ["release", "policies", old.id];
    const { because } = old;
    const now = left.get(old.id);
    const whole4 = (text2) => [
      { path, item: null, text: `policy ${old.id} ${text2}`, because }
    ];
    if (!now) return whole4("is gone");
    if (now.kind !== old.kind) return whole4(`is ${now.kind} instead of ${old.kind}`);
    return Object.entries(POLICY_KEYS).flatMap(
      ([name, key]) => compare(key, [...path, name], [at(old, [name]), at(now, [name])], because)
    );
  });
}
function ofNames(section2, order, before, after) {
  const [old, now] = [at(before, [section2]), at(after, [section2])];
  const names2 = [old, now].flatMap((value) => Object.keys(value ?? {}));
  return [...new Set(names2)].flatMap(
    (name) => compare({ order }, [section2, name], [at(old, [name]), at(now, [name])])
  );
}
var rules = (before, after) => before === void 0 && after === "off" ? [{ item: null, text: "is off" }] : RULE_LEVELS(before, after);
function all(before, after, keys) {
  return keys.flatMap(([name, key]) => {
    const path = name.split(".");
    return compare(key, path, [at(before, path), at(after, path)]);
  });
}
function loosenings(before, after) {
  return [
    ...all(before, after, Object.entries(KEYS)),
    ...ofNames("workflows", narrower, before, after),
    ...ofNames("rules", rules, before, after),
    ...ofPolicies(before, after)
  ];
}
function tightenings(before, after) {
  const keys = Object.entries(KEYS).filter(([, { brings }]) => brings !== false);
  return [
    ...all(after, before, keys),
    ...ofNames("workflows", narrower, after, before),
    ...ofPolicies(after, before)
  ];
}

// src/core/config/config-in-force.ts
function nameOf({ path, item }) {
  return item === null ? path.join(".") : `${path.join(".")}: ${item}`;
}
function touches2(lost, brought) {
  const [short, long] = lost.path.length < brought.path.length ? [lost, brought] : [brought, lost];
  if (!short.path.every((key, at2) => long.path[at2] === key)) return false;
  if (short.path.length < long.path.length) return true;
  return lost.item === null || brought.item === null || lost.item === brought.item;
}
function configInForce(before, after, now) {
  const wanted = tightenings(before, after);
  const brought = wanted.map(nameOf);
  if (wanted.length === 0) {
    const reason2 = "makes nothing of the configuration stricter";
    return { state: "no-substance", brought, lost: [], reason: reason2 };
  }
  if (!now) {
    const reason2 = "the configuration could not be read";
    return { state: "unknown", brought, lost: [], reason: reason2 };
  }
  const lost = loosenings(after, now).filter((one) => wanted.some((own) => touches2(one, own)));
  return lost.length > 0 ? { state: "gone", brought, lost, reason: lost.map(({ text: text2 }) => text2).join("; ") } : { state: "in-force", brought, lost, reason: null };
}

// src/core/incident/ledger/outcome.ts
function notProven(why, unknown3 = false) {
  return { why, unknown: unknown3 };
}

// src/core/incident/ledger/config-proof.ts
function read(text2) {
  return parseConfig(text2 ?? "", { file: CONFIG_PATH }).config;
}
function sidesOf(file) {
  const [section2] = sectionsOf(file) ?? [];
  if (!section2?.whole) return null;
  const text2 = (lines) => lines.map((line2) => line2.text).join("\n");
  return { before: text2(section2.before), after: text2(section2.after) };
}
function proveConfig(candidate, file, context) {
  const { how, toDefault, repository: repository2 } = candidate;
  if (how === "here" && !toDefault) {
    return notProven("changes the configuration, which is read from the default branch alone");
  }
  const sides = sidesOf(file);
  if (!sides) return notProven("changes the configuration, but its text could not be read", true);
  const after = read(sides.after);
  const text2 = context.evidence.configs[repository2];
  const now = how === "here" ? after : text2 === void 0 ? null : read(text2);
  const { state, reason: reason2, brought } = configInForce(read(sides.before), after, now);
  if (state === "no-substance") return notProven(reason2 ?? "makes nothing of the configuration stricter");
  if (state !== "in-force") {
    return notProven(
      `is merged, but what it added to the configuration does not count now: ${reason2}`,
      state === "unknown"
    );
  }
  return { why: null, files: [CONFIG_PATH], lines: brought.slice(0, 2), bySize: false };
}

// src/core/incident/ledger/proof.ts
function expected(kind, context) {
  const paths2 = pathsOf(kind, context.config);
  return paths2 ? `; ${kind} paths are ${paths2.map((path) => `\`${path}\``).join(", ")}` : "";
}
function anyLine(files) {
  const added2 = files.filter(({ additions, status }) => additions > 0 && status !== "removed");
  if (added2.length === 0) return notProven("adds no line");
  return { why: null, files: added2.map(({ path }) => path), lines: [], bySize: false };
}
function nothingOn(kind, brought, context) {
  const which = `${kind === "eval" ? "an eval" : "a gate"} path`;
  if (brought.nothing.length === 0) return notProven(`touches no ${kind} path${expected(kind, context)}`);
  return notProven(`adds nothing of substance on ${which}: ${explainNothing(brought.nothing)}`);
}
function treeOf({ repository: repository2 }, { evidence }) {
  const own = evidence.trees.find((tree) => tree.repository === repository2);
  return own ?? { files: [], moves: [] };
}
function byContent(candidate, brought, context) {
  if (brought.files.length === 0) return null;
  const files = brought.files.map(({ path }) => path);
  const lines = brought.files.flatMap(({ firstLines: firstLines3 }) => firstLines3).slice(0, 2);
  if (candidate.how === "here") {
    return { why: null, files, lines, bySize: brought.files.every(({ how }) => how === "size") };
  }
  const force = inForce(brought, treeOf(candidate, context));
  if (force.state !== "in-force") {
    const where = context.judged ? context.judged.head : "the default branch";
    const unknown3 = force.state === "unknown";
    return notProven(
      unknown3 ? `is merged, but whether ${where} has it could not be told: ${force.reason}` : `is merged, but what it brought is not in ${where}: ${force.reason}`,
      unknown3
    );
  }
  const at2 = force.files.flatMap((file) => file.at.length > 0 ? file.at : [file.path]);
  return { why: null, files: at2, lines, bySize: force.by === "size" };
}
function prove(candidate, kind, context) {
  const { nothing: nothing2, at: at2, files, filesComplete } = candidate;
  if (nothing2) return notProven(nothing2);
  if (at2 !== null && Date.parse(at2) < Date.parse(context.since)) {
    return notProven("was merged before the incident; an attestation can say that it answers it");
  }
  if (!files) return notProven("is merged, but its files could not be read", true);
  if (!filesComplete) return notProven("changes more files than GitHub lists, so it does not count", true);
  if (!isForceKind(kind)) return anyLine(files);
  const counted = countedFiles(files, kind, context.config);
  const config = counted.find(({ path }) => path === CONFIG_PATH);
  const others = broughtBy(
    counted.filter((file) => file !== config),
    kind
  );
  const parts = [
    config ? proveConfig(candidate, config, context) : null,
    byContent(candidate, others, context)
  ].filter((part) => part !== null);
  const failed = parts.find(({ why }) => why !== null);
  if (failed) return failed;
  if (parts.length === 0) return nothingOn(kind, others, context);
  const proven = parts.flatMap((part) => part.why === null ? [part] : []);
  return {
    why: null,
    files: proven.flatMap((part) => part.files).slice(0, 5),
    lines: proven.flatMap((part) => part.lines).slice(0, 2),
    bySize: proven.some(({ bySize }) => bySize)
  };
}

// src/core/incident/ledger/land.ts
var NOTHING2 = { evidence: null, explanations: [], unknown: false };
var TRAINING = /\breviewer[- ]training\b/i;
var not = (why, unknown3 = false) => ({
  evidence: null,
  explanations: [why],
  unknown: unknown3
});
function show3(key, context) {
  return showRef(resolveReference(key, context.repository), context.repository);
}
function nameOf2({ ref, name }, context) {
  return ref ? show3(name, context) : name;
}
function tryAll(candidates, kind, context) {
  const explanations = [];
  let unknown3 = false;
  for (const candidate of candidates) {
    const proof = prove(candidate, kind, context);
    if (proof.why === null) {
      const { files, lines, bySize } = proof;
      const { how, by, at: at2, url, ref } = candidate;
      const late = candidate.names(context.ref)?.late;
      const evidence = { how, by, at: at2, url, ref, files, lines };
      if (bySize) evidence.bySize = true;
      if (late) evidence.late = late;
      return { evidence, explanations: [], unknown: false };
    }
    explanations.push(`${nameOf2(candidate, context)} ${proof.why}.`);
    unknown3 ||= proof.unknown;
  }
  return { evidence: null, explanations, unknown: unknown3 };
}
function tryIssue(key, kind, context) {
  const issue2 = context.evidence.issues.find(
    ({ ref: ref2 }) => refKey(resolveReference(ref2, "")) === key
  );
  if (!issue2) return null;
  const who = show3(issue2.ref, context);
  if (isForceKind(kind)) {
    return not(`${who} is an issue; ${kind} changes land by a merged pull request.`);
  }
  if (!issue2.completed) {
    return not(`${who} is ${issue2.state === "open" ? "open" : "closed as not planned"}.`);
  }
  const { url, ref } = issue2;
  return { ...NOTHING2, evidence: { how: "issue", by: null, at: null, url, ref, files: [] } };
}
function tryReference(key, kind, candidates, context) {
  if (key === context.ref) {
    return not(`${show3(key, context)} is this incident itself and proves nothing.`);
  }
  const own = candidates.filter(({ ref }) => ref === key);
  const here = own.filter(({ how }) => how === "here");
  if (own.length > 0) return tryAll(here.length > 0 ? here : own, kind, context);
  const unread2 = context.evidence.unread.find(({ about }) => about === key);
  const why = unread2 ? `could not be read (${unread2.why})` : "was not looked up";
  return tryIssue(key, kind, context) ?? not(`${show3(key, context)} ${why}.`, unread2 !== void 0);
}
function tryNamings(kind, candidates, context, task) {
  const named2 = [context.ref, ...task ? [task.ref] : []];
  const naming2 = candidates.filter(
    ({ how, at: at2, names: names2 }) => (how === "here" || at2 !== null) && named2.some((ref) => names2(ref))
  );
  const outcome = tryAll(naming2, kind, context);
  if (outcome.evidence) return outcome;
  const cut = context.evidence.unread.find(({ about }) => about === "naming-pulls");
  const said = cut ? [`Of ${cut.what} ${cut.why}; a reference in the line finds any.`] : [];
  return { ...outcome, explanations: [...outcome.explanations, ...said] };
}
function tryTask({ ref, url, closed, completed }, context) {
  const evidence = { how: "issue", by: null, at: null, url, ref, files: [] };
  if (completed) return { ...NOTHING2, evidence };
  return not(`${show3(ref, context)} is ${closed ? "closed as not planned" : "open"}.`);
}
function landByItself(line2, kind, candidates, context, task) {
  if (line2 && TRAINING.test(line2.text)) return NOTHING2;
  if (isForceKind(kind)) return tryNamings(kind, candidates, context, task);
  return task ? tryTask(task, context) : NOTHING2;
}
function landLine(line2, kind, candidates, context, task = null) {
  if (!line2 || line2.refs.length === 0) {
    return landByItself(line2, kind, candidates, context, task);
  }
  const outcomes = [];
  for (const written of line2.refs) {
    const key = refKey(resolveReference(written, context.repository));
    const outcome = tryReference(key, kind, candidates, context);
    if (outcome.evidence) return outcome;
    outcomes.push(outcome);
  }
  return {
    evidence: null,
    explanations: outcomes.flatMap(({ explanations }) => explanations),
    unknown: outcomes.some(({ unknown: unknown3 }) => unknown3)
  };
}

// src/core/incident/form/definition.ts
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
    example: "- [ ] Run IDs: record gen_ai.conversation.id on each run \u2014 @acme/platform \u2014 due 2026-12-01"
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
var BY_KEY = new Map(SECTIONS.map((section2) => [section2.key, section2]));
function sectionOf(key) {
  const section2 = BY_KEY.get(key);
  if (!section2) throw new Error(`no section for the key ${key}`);
  return section2;
}

// src/core/incident/record/declared.ts
var UNKNOWN = /^\W{0,3}(?:unknown|not recorded)\b/i;
function saysUnknown(text2) {
  return UNKNOWN.test(text2);
}
function isDeclaredUnknown(record2, key) {
  return saysUnknown(record2.sources[key]?.raw ?? "");
}
function hasEvidenceTask(record2, key) {
  const label2 = sectionOf(key).label.toLowerCase();
  return record2.evidenceTasks.some((line2) => line2.text.toLowerCase().includes(label2));
}
function isAnswered(record2, key) {
  if (isDeclaredUnknown(record2, key)) return hasEvidenceTask(record2, key);
  if (key === "detectedAt" && record2.detectedAtNote !== null) return true;
  const value = record2[key];
  return Array.isArray(value) ? value.length > 0 : value !== null;
}

// src/core/incident/ledger/owed.ts
var GAPS = {
  "urgent-found-by-people": ({ urgent, detectionSource }) => urgent === "Yes" && (detectionSource === "User" || detectionSource === "Operator"),
  "alert-without-examples": ({ examples }) => examples === "No",
  "no-alert-fired": ({ examples }) => examples === "No alert fired",
  "owner-not-obvious": ({ ownerObvious }) => ownerObvious === "No"
};
function detectionGaps(record2) {
  return Object.keys(GAPS).filter((gap) => GAPS[gap](record2));
}
function declaredUnknowns(record2) {
  return SECTIONS.filter(
    (section2) => section2.part !== "review" && isDeclaredUnknown(record2, section2.key)
  ).map((section2) => section2.label);
}
function owedKinds(record2, serious) {
  return {
    eval: serious,
    gate: serious,
    alert: serious && (detectionGaps(record2).length > 0 || record2.alertChanges.length > 0),
    evidence: serious && (declaredUnknowns(record2).length > 0 || record2.evidenceTasks.length > 0)
  };
}

// src/core/incident/ledger/tasks.ts
var REWORDED = 0.5;
function words2(text2) {
  return text2.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
function taskKey(text2) {
  let hash = 2166136261;
  for (const unit of words2(text2).join(" ")) {
    hash = Math.imul(hash ^ unit.codePointAt(0), 16777619) >>> 0;
  }
  return hash.toString(16).padStart(8, "0");
}
function share(a, b) {
  const [left, right] = [new Set(words2(a)), new Set(words2(b))];
  const both = [...left].filter((word2) => right.has(word2)).length;
  return both / Math.max(1, left.size, right.size);
}
function matchTasks(lines, kind, tasks) {
  const free = tasks.filter((task) => task.kind === kind).sort((a, b) => a.number - b.number);
  const matched = /* @__PURE__ */ new Map();
  const take3 = (line2, fits2) => {
    const at2 = matched.has(line2) ? -1 : free.findIndex(fits2);
    const [task] = at2 < 0 ? [] : free.splice(at2, 1);
    if (task) matched.set(line2, task);
  };
  const open = lines.filter(({ refs }) => refs.length === 0);
  for (const line2 of open) take3(line2, ({ key }) => key === taskKey(line2.text));
  for (const line2 of open) take3(line2, ({ text: text2 }) => share(text2, line2.text) >= REWORDED);
  return matched;
}

// src/core/incident/ledger/build.ts
var LINES = {
  eval: "evalChanges",
  gate: "gateChanges",
  alert: "alertChanges",
  evidence: "evidenceTasks"
};
function linesOf3(record2, kind) {
  return record2[LINES[kind]];
}
function waiverOf(what2, context) {
  const waivers = context.commands.flatMap(({ request, command }) => {
    if (request.name !== "waive" || request.kind !== what2) return [];
    const { author, url } = command.comment;
    return [{ by: author, until: request.until, reason: request.reason, url }];
  });
  const standing2 = waivers.filter((waiver) => context.now <= `${waiver.until}T23:59:59.999Z`);
  return standing2.sort((a, b) => b.until.localeCompare(a.until))[0] ?? null;
}
function attestationOf(line2, kind, context) {
  const keys = (line2?.refs ?? []).map((ref) => refKey(resolveReference(ref, context.repository)));
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
function entryOf(line2, kind, candidates, context, task) {
  const decision = line2 !== null && decisionReason(line2) !== null;
  const attested = attestationOf(line2, kind, context);
  const outcome = decision ? { evidence: null, explanations: [], unknown: false } : landLine(line2, kind, candidates, context, task);
  const evidence = outcome.evidence ?? attested;
  const waiver = evidence ? null : waiverOf(kind, context);
  const open = line2 ? "planned" : "missing";
  const by = evidence?.by ? `@${evidence.by}` : null;
  return {
    kind,
    text: line2?.text ?? "",
    owner: line2?.owner ?? by,
    due: line2?.due ?? null,
    refs: line2?.refs ?? [],
    done: line2?.done ?? false,
    status: evidence ? "landed" : waiver ? "waived" : open,
    owed: line2 === null || !isOptional(line2),
    decision: !decision ? "none" : evidence ? "confirmed" : "awaiting",
    evidence,
    waiver,
    explanations: evidence ? [] : outcome.explanations,
    unknown: !evidence && outcome.unknown,
    task
  };
}
function isSettled(entry) {
  return entry.status === "landed" || entry.status === "waived";
}
function buildLedger(record2, context) {
  const owed = owedKinds(record2, context.serious);
  const candidates = candidatesOf(context);
  const entries = [];
  const kinds = {};
  for (const kind of CHANGE_KINDS) {
    const lines = linesOf3(record2, kind);
    const tasks = matchTasks(lines, kind, context.tasks);
    const own = lines.map(
      (line2) => entryOf(line2, kind, candidates, context, tasks.get(line2) ?? null)
    );
    if (owed[kind] && !own.some((entry) => entry.owed)) {
      own.push(entryOf(null, kind, candidates, context, null));
    }
    for (const entry of own) entry.owed &&= owed[kind];
    const confirmed = own.some((entry) => entry.decision === "confirmed");
    const settled2 = confirmed || own.every((entry) => !entry.owed || isSettled(entry));
    kinds[kind] = { owed: owed[kind], settled: settled2 };
    entries.push(...own);
  }
  return { entries, kinds };
}
function openEntries({ entries, kinds }) {
  return entries.filter(
    ({ kind, owed, status }) => owed && !kinds[kind].settled && (status === "missing" || status === "planned")
  );
}
function isLearned(ledger) {
  return CHANGE_KINDS.every((kind) => !ledger.kinds[kind].owed || ledger.kinds[kind].settled);
}

// src/core/incident/ledger/wanted.ts
function referencesOf(record2, ref) {
  const { repository: repository2 } = resolveReference(ref, "");
  return CHANGE_KINDS.flatMap((kind) => linesOf3(record2, kind)).flatMap((line2) => line2.refs).map((written) => refKey(resolveReference(written, repository2))).filter((key) => key !== issueRef(ref));
}

// src/core/incident/report/tasks.ts
var MOST_AT_ONCE = 20;
var TEXT = /^> (.*)$/m;
var MARKER2 = /^<!-- agent-incident-review:task ([\w.-]+\/[\w.-]+#\d+) (eval|gate|alert|evidence) ([0-9a-f]{8}) -->/;
function mayHaveTasks(incident, config) {
  const asked = incident.comments.flatMap(readCommands).some(({ request }) => request?.name === "tasks");
  return asked || config.tasks.auto;
}
function readTasks(issues, ref) {
  const { repository: repository2 } = resolveReference(ref, "");
  return issues.flatMap(({ number, url, body, closed, completed }) => {
    const [, incident, kind, key] = MARKER2.exec(body) ?? [];
    if (!incident || issueRef(incident) !== issueRef(ref)) return [];
    const text2 = TEXT.exec(body)?.[1] ?? "";
    const own = issueRef(`${repository2}#${number}`);
    return [
      {
        ref: own,
        number,
        url,
        kind,
        key,
        text: text2,
        closed,
        completed
      }
    ];
  });
}
function howItLands(kind, incident, config) {
  const paths2 = pathsOf(kind, config);
  if (!paths2) return "It has landed when this issue is closed as completed.";
  const where = paths2.map((path) => code(path)).join(", ");
  return `It has landed when a pull request is merged that says ${code(`Incident: ${incident}`)} and adds lines on one of ${where}. Closing this issue alone proves nothing.`;
}
function planTask(line2, kind, incident, config) {
  const { repository: repository2, number } = resolveReference(incident.ref, "");
  const marker = `<!-- agent-incident-review:task ${issueRef(incident.ref)} ${kind} ${taskKey(line2.text)} -->`;
  const short = showRef({ repository: repository2, number }, repository2);
  const body = [
    marker,
    `The review of ${short} (${link("incident", incident.url)}) planned this **${kind}** change:`,
    `> ${plain(line2.text, 1e3)}`,
    [
      `- Owner: ${line2.owner ? code(line2.owner) : "nobody is named yet"}`,
      ...line2.due ? [`- Due: ${line2.due}`] : []
    ].join("\n"),
    howItLands(kind, short, config)
  ].join("\n\n");
  const person = line2.owner && !line2.owner.includes("/") ? line2.owner.slice(1) : null;
  const label2 = {
    name: config.tasks.label,
    color: "c5def5",
    description: "A change that an incident review planned"
  };
  return {
    do: "open-task",
    repository: repository2,
    incident: number,
    marker,
    title: `${kind} change of incident ${number}: ${title(line2.text)}`,
    body: shorten2(body),
    label: label2,
    assignee: person
  };
}
function planTasks(incident, own, stage) {
  const { config } = own.context;
  const known2 = new Set(incident.acknowledged.map(Math.abs));
  const asked = own.commands.some(
    ({ request, command }) => request.name === "tasks" && !known2.has(command.comment.id)
  );
  const due = config.tasks.auto && stage === "changes-pending";
  if (!asked && !due) return [];
  const writes = CHANGE_KINDS.flatMap((kind) => {
    const entries = own.ledger.entries.filter((entry) => entry.kind === kind);
    return linesOf3(own.record, kind).flatMap((line2, at2) => {
      const entry = entries[at2];
      const done = entry?.status !== "planned" || entry.task !== null;
      if (done || line2.refs.length > 0 || isOptional(line2) || decisionReason(line2)) return [];
      return [planTask(line2, kind, incident, config)];
    });
  });
  return writes.slice(0, MOST_AT_ONCE);
}

// src/github/read-pulls.ts
var MOST_FILES = 3e3;
var COMPARE_PAGES = 50;
function isFork({ head, base: base2 }) {
  return !head.repo || !sameRepository(head.repo.full_name, base2.repo.full_name);
}
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
function ownPull(pull, repository2, files, sure = true) {
  return {
    ref: `${repository2}#${pull.number}`,
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
async function readFiles(api, repository2, number) {
  const { items, complete: complete2 } = await readPages(
    (page) => api.request("GET /repos/{owner}/{repo}/pulls/{pull_number}/files", {
      ...repo(repository2),
      pull_number: number,
      per_page: PAGE_SIZE,
      page
    }),
    MOST_FILES / PAGE_SIZE
  );
  return { files: items.map(fileFacts), complete: complete2 && items.length < MOST_FILES };
}
async function readPull(api, repository2, number) {
  const { data } = await api.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", {
    ...repo(repository2),
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
async function compare2(api, repository2, base2, head) {
  let status = "identical";
  let files = [];
  let total = 0;
  let parted = base2;
  let baseSha = base2;
  const { items } = await readPages(async (page) => {
    const { data, headers } = await api.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
      ...repo(repository2),
      basehead: `${base2}...${head}`,
      per_page: PAGE_SIZE,
      page
    });
    status = data.status;
    total = data.total_commits;
    parted = data.merge_base_commit?.sha ?? base2;
    baseSha = data.base_commit?.sha ?? base2;
    if (page === 1) files = (data.files ?? []).map(fileFacts);
    return { data: data.commits, headers };
  }, COMPARE_PAGES);
  const unique = [...new Map(items.map((commit) => [commit.sha, commit])).values()];
  const commits = unique.map((commit) => commitFacts(commit));
  const dates = commits.flatMap(({ at: at2 }) => at2 ?? []).sort();
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

// src/github/read-commit.ts
var MOST_FILES2 = 3e3;
async function readCommit(api, repository2, sha) {
  let head = null;
  const { items, complete: complete2 } = await readPages(async (page) => {
    const { data, headers } = await api.request("GET /repos/{owner}/{repo}/commits/{ref}", {
      ...repo(repository2),
      ref: sha,
      per_page: PAGE_SIZE,
      page
    });
    head ??= { ...commitFacts(data), url: data.html_url };
    return { data: data.files ?? [], headers };
  }, MOST_FILES2 / PAGE_SIZE);
  const known2 = head;
  return { ...known2, files: items.map(fileFacts), filesComplete: complete2 };
}
async function lastTouching(api, repository2, revision, path) {
  const { data } = await api.request("GET /repos/{owner}/{repo}/commits", {
    ...repo(repository2),
    ...revision ? { sha: revision } : {},
    path,
    per_page: 1
  });
  return data[0]?.sha ?? null;
}

// src/collect/evidence-request.ts
function homesOf2(pulls) {
  return [...new Set(pulls.map(({ ref }) => repositoryOf(ref)))];
}
function branchesOf(closed) {
  const own = closed.map((list4) => ({ list: list4, repository: repositoryRef(list4.repository) }));
  return {
    defaultBranches: Object.fromEntries(
      own.flatMap(
        ({ list: list4, repository: repository2 }) => list4.defaultBranch ? [[repository2, list4.defaultBranch]] : []
      )
    ),
    mergedInto: Object.fromEntries(
      own.map(({ list: list4, repository: repository2 }) => [repository2, list4.mergedInto()])
    )
  };
}

// src/collect/evidence-commits.ts
var MOST_COMMITS = 20;
var AT_ONCE = 4;
async function readAll2(of, { judged }, hashes) {
  if (!judged) return { value: [], unread: [] };
  const { repository: repository2 } = judged;
  const read2 = await mapLimited(
    hashes.slice(0, MOST_COMMITS),
    AT_ONCE,
    (sha) => attempt(
      `commit ${sha.slice(0, 7)}`,
      null,
      () => readCommit(of(repository2), repository2, sha)
    )
  );
  const { value, unread: unread2 } = together(read2);
  const beyond3 = hashes.slice(MOST_COMMITS).map((sha) => ({ what: `commit ${sha.slice(0, 7)}`, why: `only ${MOST_COMMITS} are read` }));
  return { value: value.flatMap((one) => one ?? []), unread: [...unread2, ...beyond3] };
}
async function readDirectCommits(of, request, pulls) {
  const { judged, incidents: incidents2, host, closed, config } = request;
  const commits = judged?.commits ?? [];
  const merged = [...closed.flatMap((list4) => [...list4.pulls.values()]), ...pulls];
  const branches2 = branchesOf(closed);
  const { owner: owner2 } = ownersOf(
    commits,
    merged.filter((pull) => !hasSharedHead(pull, branches2, config))
  );
  const repository2 = judged?.repository ?? "";
  const direct = commits.filter(
    ({ sha, bot, message }) => !bot && !owner2.has(sha) && incidents2.some((ref) => names(ref, message, repository2, host, "commit"))
  );
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
var MOST_COMMITS2 = 20;
function ownCommits(ref, commits, merged) {
  const hashes = new Set(commits.map(({ sha }) => sha));
  const others = merged.filter(
    (pull) => issueRef(pull.ref) !== ref && pull.mergeCommit && hashes.has(pull.mergeCommit)
  );
  if (others.length === 0) return null;
  const { owner: owner2, doubtful } = ownersOf(commits, others);
  return commits.filter(
    ({ sha, parents }) => !owner2.has(sha) && !doubtful.has(sha) && (parents?.length ?? 1) < 2
  ).map(({ sha }) => sha);
}
async function readOwnFiles(of, ref, commits, merged) {
  const own = ownCommits(ref, commits, merged);
  if (own === null) return whole(null);
  const home = repositoryOf(ref);
  const { value, unread: unread2 } = together(
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
  const complete2 = own.length <= MOST_COMMITS2 && read2.length === own.length && read2.every(({ filesComplete }) => filesComplete);
  return {
    value: { files, filesComplete: complete2, ownCommits: own },
    unread: unread2
  };
}

// src/github/look-up.ts
async function lookUp(api, key) {
  const { repository: repository2, number } = resolveReference(key, "");
  try {
    const wire = await readPull(api, repository2, number);
    const defaultBranch = wire.base.repo?.default_branch ?? null;
    return { pull: pullFacts(wire, repository2), defaultBranch };
  } catch (error) {
    if (statusOf(error) !== 404) return { unread: unreadIssue(key, whyUnread(error)) };
  }
  try {
    const { data } = await api.request("GET /repos/{owner}/{repo}/issues/{issue_number}", {
      ...repo(repository2),
      issue_number: number
    });
    const { html_url: url, title: title2 } = data;
    const state = data.state === "closed" ? "closed" : "open";
    return { issue: { ref: key, url, title: title2, state, completed: isCompleted(data) } };
  } catch (error) {
    return { unread: unreadIssue(key, whyUnread(error)) };
  }
}

// src/github/read-tree.ts
var PATHS_A_REQUEST = 50;
var MOST_SINGLE = 100;
function blobFacts(wire) {
  if (wire === null || wire === void 0) return wire;
  const { oid, byteSize, isBinary, isTruncated, text: text2 } = wire;
  if (wire.__typename !== "Blob" || !oid) return null;
  return { oid, size: byteSize ?? 0, text: isBinary || isTruncated ? null : text2 ?? null };
}
function wantedOf({ path, revisions, blob }) {
  return [
    ...revisions.map((revision) => ({ name: `${revision}:${path}`, by: "expression" })),
    ...blob ? [{ name: blob, by: "oid" }] : []
  ];
}
async function readBatch(api, repository2, wanted) {
  const type = ({ by }) => by === "oid" ? "GitObjectID!" : "String!";
  const declared = wanted.map((one, at2) => `$v${at2}: ${type(one)}`).join(", ");
  const fields = wanted.map(({ by }, at2) => `f${at2}: object(${by}: $v${at2}) { ...file }`);
  const query = `query ($owner: String!, $repo: String!, ${declared}) {
    repository(owner: $owner, name: $repo) { ${fields.join(" ")} }
  }
  fragment file on GitObject { __typename ... on Blob { oid byteSize isBinary isTruncated text } }`;
  const values = Object.fromEntries(wanted.map(({ name }, at2) => [`v${at2}`, name]));
  const answer3 = await api.graphql(query, { ...repo(repository2), ...values });
  if (!answer3.repository) throw new Error("the repository was not given");
  const found = /* @__PURE__ */ new Map();
  wanted.forEach(({ name }, at2) => {
    const blob = blobFacts(answer3.repository?.[`f${at2}`]);
    if (blob !== void 0) found.set(name, blob);
  });
  return found;
}
async function readSingle(api, repository2, path, revision) {
  try {
    const { data } = await api.request("GET /repos/{owner}/{repo}/contents/{path}", {
      ...repo(repository2),
      path,
      ...revision === "HEAD" ? {} : { ref: revision }
    });
    if (Array.isArray(data) || data.type !== "file") return null;
    const text2 = Buffer.from(data.content, "base64").toString("utf8");
    const whole4 = data.content !== "" || data.size === 0;
    const binary = text2.includes("\0") || text2.includes("\uFFFD");
    return { oid: data.sha, size: data.size, text: whole4 && !binary ? text2 : null };
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw error;
  }
}
async function readSingly(api, repository2, requests) {
  const found = /* @__PURE__ */ new Map();
  const wanted = requests.flatMap(
    ({ path, revisions }) => revisions.map((revision) => ({ path, revision }))
  );
  await mapLimited(wanted.slice(0, MOST_SINGLE), 6, async ({ path, revision }) => {
    const blob = await readSingle(api, repository2, path, revision).catch(() => void 0);
    if (blob !== void 0) found.set(`${revision}:${path}`, blob);
  });
  return found;
}
function hasNoGraphql(error) {
  return [404, 405, 410, 501].includes(statusOf(error));
}
async function readFilesAt(api, repository2, requests) {
  const batches = [];
  for (let at2 = 0; at2 < requests.length; at2 += PATHS_A_REQUEST) {
    batches.push(requests.slice(at2, at2 + PATHS_A_REQUEST));
  }
  try {
    const found = await mapLimited(
      batches,
      4,
      (batch) => readBatch(api, repository2, batch.flatMap(wantedOf))
    );
    return new Map(found.flatMap((one) => [...one]));
  } catch (error) {
    if (!hasNoGraphql(error)) throw error;
    return readSingly(api, repository2, requests);
  }
}

// src/github/read-edits.ts
var MOST_AT_ONCE2 = 50;
function later2(a, b) {
  if (!a || !b) return a ?? b;
  return a.at >= b.at ? a : b;
}
function editOf(wire) {
  const text2 = wire.lastEditedAt ? { at: wire.lastEditedAt, by: wire.editor?.login ?? null } : null;
  const renamed = (wire.timelineItems?.nodes ?? []).map((node) => node?.createdAt ? { at: node.createdAt, by: node.actor?.login ?? null } : null).reduce(later2, null);
  return later2(text2, renamed);
}
async function readPullEdits(api, repository2, numbers) {
  const edits = /* @__PURE__ */ new Map();
  for (let at2 = 0; at2 < numbers.length; at2 += MOST_AT_ONCE2) {
    const batch = numbers.slice(at2, at2 + MOST_AT_ONCE2);
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
      const { repository: found } = await api.graphql(query, repo(repository2));
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

// src/collect/evidence-pulls.ts
var MOST_REFERENCES = 60;
var MOST_NAMING = 60;
var AT_ONCE2 = 6;
var SAME_MOMENT = 1e4;
function naming(known2, request) {
  const { incidents: incidents2, host } = request;
  const numbers = incidents2.map((ref) => `${numberOf(ref)}`);
  const merged = [...known2].filter(
    ({ mergedAt, title: title2, body }) => mergedAt && numbers.some((number) => body.includes(number) || title2.includes(number))
  );
  return merged.filter(
    (pull) => incidents2.some((incident) => pullNames(incident, pull, repositoryOf(pull.ref), host))
  );
}
async function findPulls(of, request) {
  const known2 = new Map(request.closed.flatMap((list4) => [...list4.pulls]));
  const own = new Set(request.judged?.own ?? []);
  const asked = [.../* @__PURE__ */ new Set([...request.wanted, ...request.causes.pulls])].filter(
    (ref) => !own.has(ref)
  );
  const missing2 = asked.slice(0, MOST_REFERENCES).filter((ref) => !known2.has(ref));
  const looked = await mapLimited(missing2, AT_ONCE2, (ref) => lookUp(of(repositoryOf(ref)), ref));
  const unread2 = asked.slice(MOST_REFERENCES).map((ref) => unreadIssue(ref, `only ${MOST_REFERENCES} references are looked up`));
  const pulls = new Map([...known2].filter(([ref]) => asked.includes(ref)));
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
  const named2 = naming(known2.values(), request).filter(({ ref }) => !own.has(issueRef(ref)));
  for (const pull of named2.slice(0, MOST_NAMING)) pulls.set(issueRef(pull.ref), pull);
  if (named2.length > MOST_NAMING) unread2.push(unreadNamings(`only ${MOST_NAMING} were read`));
  return {
    pulls: [...pulls.values()],
    naming: named2.slice(0, MOST_NAMING).map(({ ref }) => issueRef(ref)),
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
  const asked = pulls.filter(({ ref }) => naming2.has(issueRef(ref)));
  const homes = homesOf2(asked);
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
    if (!naming2.has(issueRef(pull.ref))) return { ...pull, editedLater: null };
    const read2 = edits[homes.indexOf(repositoryOf(pull.ref))];
    if (read2 === null) return wasLeftAlone(pull) ? { ...pull, editedLater: null } : pull;
    const edit = read2?.get(numberOf(pull.ref));
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
  const added2 = patch.split("\n").filter((line2) => line2.startsWith("+"));
  return added2.map((line2) => line2.slice(1)).join("\n");
}
function broughtTo(path, { files, found }) {
  const file = files.findLast((one) => one.path === path);
  if (!file) return null;
  const after = file.oid ? found.get(file.oid)?.text : void 0;
  const changed2 = { ...asChanged(file), ...after ? { after } : {} };
  return broughtBy([changed2], "gate").files[0] ?? null;
}
function within2(path, changed2, gone) {
  const renamed = changed2.find(({ from, status }) => from === path && status === "renamed");
  if (renamed) return [renamed.path];
  if (!changed2.some((file) => file.path === path && file.status === "removed")) return null;
  const brought = broughtTo(path, gone);
  if (!brought) return [];
  const added2 = changed2.filter((file) => file.status !== "removed").map((file) => ({ path: file.path, oid: file.oid ?? null, text: addedText(file) }));
  return movedTo(brought, added2);
}
async function lookUp2(of, path, gone) {
  const api = of(gone.repository);
  const sha = await lastTouching(api, gone.repository, gone.revision, path);
  if (!sha) return [];
  const { files } = await readCommit(api, gone.repository, sha);
  return within2(path, files, gone) ?? [];
}
async function findMoves(of, gone) {
  const here = gone.gone.map((from) => ({ from, to: within2(from, gone.changed, gone) }));
  const open = here.filter(({ to }) => to === null).slice(0, MOST_LOOKED_UP);
  const { value, unread: unread2 } = together(
    await mapLimited(
      open,
      2,
      ({ from }) => attempt(`where ${from} went`, null, () => lookUp2(of, from, gone))
    )
  );
  const looked = open.map(({ from }, at2) => ({ from, to: value[at2] ?? null }));
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
function wantedOf2(changes2, config) {
  const wanted = /* @__PURE__ */ new Map();
  for (const { files, cause } of changes2) {
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
  const at2 = (revision) => found.get(`${revision}:${path}`);
  const own = at2(head);
  const parted = diverged ? at2(diverged.parted) : void 0;
  const same2 = diverged && own !== void 0 && parted !== void 0 && own?.oid === parted?.oid;
  const blob = same2 ? at2(diverged.base) : own;
  if (blob === void 0) return { path, oid: null, size: 0, text: null, unread: true };
  return { path, oid: blob?.oid ?? null, size: blob?.size ?? 0, text: blob?.text ?? null };
}
async function readTree3(of, repository2, revisions, wanted) {
  const requests = [...wanted].map(
    ([path, blob]) => ({
      path,
      revisions: revisionsOf(revisions),
      ...blob ? { blob } : {}
    })
  );
  const what2 = `the files of ${repository2}`;
  const { value: found, unread: unread2 } = await attemptReading(what2, /* @__PURE__ */ new Map(), async () => ({
    value: await readFilesAt(of(repository2), repository2, requests),
    unread: []
  }));
  const files = [...wanted.keys()].map((path) => asMerged(path, revisions, found));
  const cut = unread2.length === 0 ? files.filter((file) => file.unread) : [];
  const why = "GitHub did not give them";
  return {
    value: { files, found },
    unread: [
      ...unread2,
      ...cut.length > 0 ? [{ what: `${cut.length} files of ${repository2}`, why }] : []
    ]
  };
}
async function readConfigs(of, changes2) {
  const touching = changes2.filter(({ files }) => files.some(({ path }) => path === CONFIG_PATH));
  const homes = [...new Set(touching.map(({ repository: repository2 }) => repository2))];
  const readings = await mapLimited(homes, 2, (repository2) => {
    const blobs = touching.filter((change) => change.repository === repository2).flatMap(({ files }) => files.filter(({ path }) => path === CONFIG_PATH)).flatMap(({ oid }) => oid ?? []);
    const requests = [...new Set(blobs)].map(
      (blob) => ({ path: CONFIG_PATH, revisions: ["HEAD"], blob })
    );
    const what2 = `the configuration of ${repository2}`;
    return attemptReading(what2, /* @__PURE__ */ new Map(), async () => ({
      value: await readFilesAt(of(repository2), repository2, requests),
      unread: []
    }));
  });
  const { value, unread: unread2 } = together(readings);
  const configs = homes.flatMap((repository2, at2) => {
    const blob = value[at2]?.get(`HEAD:${CONFIG_PATH}`);
    return blob === void 0 ? [] : [[repository2, blob?.text ?? null]];
  });
  return {
    value: {
      configs: Object.fromEntries(configs),
      found: new Map(value.flatMap((one) => [...one]))
    },
    unread: unread2
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
  const changes2 = changesOf(request, pulls, commits);
  const homes = [...new Set(changes2.map(({ repository: repository2 }) => repository2))];
  const readings = await mapLimited(
    homes,
    2,
    async (repository2) => {
      const isJudged2 = repository2 === judged?.repository;
      const revisions = isJudged2 ? judged.revisions : { head: "HEAD", diverged: null };
      const own = changes2.filter((change) => change.repository === repository2);
      const first = await readTree3(of, repository2, revisions, wantedOf2(own, config));
      const gone = first.value.files.filter(({ oid, unread: unread2 }) => oid === null && !unread2);
      const moves = await findMoves(of, {
        repository: repository2,
        revision: isJudged2 ? judged.revisions.head : null,
        changed: isJudged2 ? judged.files : [],
        gone: gone.map(({ path }) => path),
        files: own.flatMap(({ files: files2 }) => files2),
        found: first.value.found
      });
      const known2 = new Set(first.value.files.map(({ path }) => path));
      const targets = moves.value.flatMap(({ to }) => to ?? []).filter((path) => !known2.has(path));
      const second = await readTree3(
        of,
        repository2,
        revisions,
        new Map([...new Set(targets)].map((path) => [path, void 0]))
      );
      const files = [...first.value.files, ...second.value.files];
      return {
        value: {
          tree: { repository: repository2, files, moves: moves.value },
          found: new Map([...first.value.found, ...second.value.found])
        },
        unread: [first, moves, second].flatMap(({ unread: unread2 }) => unread2)
      };
    }
  );
  const trees = together(readings);
  const configs = await readConfigs(of, changes2);
  const found = new Map([
    ...trees.value.flatMap((one) => [...one.found]),
    ...configs.value.found
  ]);
  return {
    value: {
      trees: trees.value.map(({ tree }) => tree),
      configs: configs.value.configs,
      pulls: pulls.map((pull) => ({ ...pull, files: withTexts(pull.files, found) })),
      commits: commits.map((commit) => ({ ...commit, files: withTexts(commit.files, found) }))
    },
    unread: [...trees.unread, ...configs.unread]
  };
}

// src/collect/evidence.ts
async function readComposites(of, { judged, closed }, pulls) {
  if (!judged) return whole([...pulls]);
  const merged = closed.flatMap((list4) => [...list4.pulls.values()]).filter(({ mergedAt }) => mergedAt);
  const readings = await mapLimited(pulls, 4, async (pull) => {
    if (!pull.files || !pull.mergeCommit) return whole(pull);
    const commits = broughtInBy(pull.mergeCommit, judged.commits);
    const { value, unread: unread2 } = await readOwnFiles(of, issueRef(pull.ref), commits, merged);
    return { value: { ...pull, ...value }, unread: unread2 };
  });
  return together(readings);
}
async function readEvidence(of, request) {
  const branches2 = branchesOf(request.closed);
  const found = await findPulls(of, request);
  const proving = /* @__PURE__ */ new Set([...request.wanted, ...request.causes.pulls, ...found.naming]);
  const deep = await withFiles(of, found.pulls, proving);
  const own = await readComposites(of, request, deep.value);
  const edited = await withEdits(of, own.value, new Set(found.naming));
  const direct = await readDirectCommits(of, request, edited.value);
  const causes = await readCauses(of, request);
  const commits = [...direct.value, ...causes.value];
  const read2 = await readTrees(of, request, edited.value, commits);
  const unread2 = [found, deep, own, edited, direct, causes, read2].flatMap(
    (one) => one.unread
  );
  return {
    ...read2.value,
    issues: found.issues,
    unread: unread2,
    defaultBranches: { ...branches2.defaultBranches, ...found.defaultBranches },
    mergedInto: branches2.mergedInto
  };
}

// src/collect/incident-evidence.ts
var CLOSED_PAGES = 3;
async function readIncidentProof(api, incident, record2, closed, { config, host }) {
  const reached = await closed.reach(sinceOf(record2, incident));
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
  const why = `only the latest ${CLOSED_PAGES * 100} of the repository were searched`;
  return { ...evidence, unread: [...evidence.unread, unreadNamings(why)] };
}
async function readIncidentTasks(api, incident, config) {
  if (!mayHaveTasks(incident, config)) return [];
  const { repository: repository2 } = resolveReference(incident.ref, "");
  return readTasks(await listTasks(api, repository2, config.tasks.label), incident.ref);
}

// src/core/incident/form/compile.ts
import { load } from "js-yaml";

// src/core/incident/form/options.ts
var MOST_PIECES = 500;
var MOST_CHARACTERS4 = 300;
var MARKER3 = /^\s*(?:[-*+•]\s+|\d{1,3}[.)]\s+)?(?:\[([ xX])\]\s+)?/;
function looseOption(text2) {
  const composed = /[^\x20-\x7E]/.test(text2) ? text2.normalize("NFKC") : text2;
  return composed.toLowerCase().replace(MARKER3, "").replace(/[`*_"'\u200B-\u200D\uFEFF]/g, "").replace(/[\s\u2010-\u2015-]+/g, "").replace(/[.;]+$/, "").replace(/(.)failure$/, "$1");
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
function findOption(text2, index) {
  const trimmed = text2.trim();
  const exact = index.exact.get(trimmed);
  if (exact !== void 0 || trimmed.length > MOST_CHARACTERS4) return exact ?? null;
  return index.loose.get(looseOption(trimmed)) ?? null;
}
function segment(line2, index) {
  const pieces = line2.split(/,|;/, MOST_PIECES + 1);
  if (pieces.length > MOST_PIECES) return { options: [], unknown: [line2], ambiguous: false };
  const whole4 = findOption(line2, index);
  const steps = [];
  steps[pieces.length] = { cost: 0, ways: 1, next: pieces.length, option: null };
  for (let at2 = pieces.length - 1; at2 >= 0; at2 -= 1) {
    const skip = steps[at2 + 1];
    const empty = !pieces[at2].trim();
    let best = { ...skip, cost: skip.cost + (empty ? 0 : 1), next: at2 + 1, option: null };
    for (let end = at2 + 1; end <= Math.min(pieces.length, at2 + 1 + index.commas); end += 1) {
      const option = findOption(pieces.slice(at2, end).join(","), index);
      const rest = steps[end];
      if (!option || rest.cost > best.cost) continue;
      const tie = best.option !== null && rest.cost === best.cost;
      best = { cost: rest.cost, ways: tie ? best.ways + rest.ways : rest.ways, next: end, option };
    }
    steps[at2] = best;
  }
  const chosen2 = { options: [], unknown: [], ambiguous: steps[0].ways > 1 };
  for (let at2 = 0; at2 < pieces.length; at2 = steps[at2].next) {
    const { option } = steps[at2];
    if (option) chosen2.options.push(option);
    else if (pieces[at2].trim()) chosen2.unknown.push(pieces[at2].trim());
  }
  if (whole4 && chosen2.options.length === 1) chosen2.options = [whole4];
  return chosen2;
}
function chooseOptions(text2, index) {
  const all3 = { options: [], unknown: [], ambiguous: false };
  for (const line2 of text2.split("\n")) {
    const marker = MARKER3.exec(line2);
    if (!line2.trim() || marker?.[1] === " ") continue;
    const chosen2 = segment(line2.slice(marker?.[0].length ?? 0), index);
    all3.options.push(...chosen2.options);
    all3.unknown.push(...chosen2.unknown);
    all3.ambiguous ||= chosen2.ambiguous;
  }
  return { ...all3, options: [...new Set(all3.options)] };
}
function unknownOption(words6, options) {
  const shown = words6.slice(0, 5).map((word2) => `\u201C${word2.slice(0, 60)}\u201D`);
  const near2 = nearest(words6[0] ?? "", options);
  const hint = near2 ? ` Did you mean \u201C${near2}\u201D?` : "";
  const is = words6.length === 1 ? "is no option" : "are no options";
  return `${shown.join(", ")} ${is}.${hint} The options are: ${options.join(" \xB7 ")}`;
}

// src/core/incident/form/compile.ts
var PLAIN = /^[!-~]+(?: [!-~]+)*$/;
function tidyLabel(label2) {
  if (PLAIN.test(label2)) return label2;
  return label2.normalize("NFC").replace(/[\u200B-\u200D\u2060\uFEFF]/g, "").replace(/\s+/g, " ").trim();
}
function looseLabel(label2) {
  const tidy3 = tidyLabel(label2);
  if (!/[*_`:]/.test(tidy3)) return tidy3.toLowerCase();
  return tidy3.replace(/^[*_`]+|[*_`]+$/g, "").replace(/\s*:$/, "").replace(/[*_`]+$/, "").toLowerCase();
}
function indexBy(fields, label2) {
  const index = /* @__PURE__ */ new Map();
  for (const [position, field] of fields.entries()) {
    const key = label2(field);
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
    sections.map((section2) => ({
      key: section2.id,
      label: section2.label,
      type: SHAPE_TYPES[section2.shape],
      line: section2.line === true || section2.shape.startsWith("option"),
      options: section2.options ?? [],
      index: optionIndex(section2.options ?? [])
    }))
  );
}

// src/core/incident/form/align.ts
var NO_RESPONSE = /^[*_]?no response[*_]?$/i;
function firstWords(scan3, heading) {
  for (let at2 = heading.line + 1; at2 <= heading.line + 3; at2 += 1) {
    const line2 = scan3.lines[at2]?.trim();
    if (line2) return line2;
  }
  return "";
}
function fits(field, words6) {
  if (NO_RESPONSE.test(words6)) return true;
  if (field.type === "checkboxes") return /^[-*+] \[[ xX]\]/.test(words6);
  if (field.type === "rendered") return words6.startsWith("```") || words6.startsWith("~~~");
  if (field.type === "text") return false;
  const first = field.type === "multiple" ? words6.split(",", 1)[0] : words6;
  return findOption(first ?? "", field.index) !== null;
}
function contestedHeadings(headings) {
  const first = /* @__PURE__ */ new Map();
  const contested = /* @__PURE__ */ new Set();
  for (const heading of headings) {
    const label2 = looseLabel(heading.text);
    const other3 = first.get(label2);
    if (!other3) first.set(label2, heading);
    else contested.add(other3).add(heading);
  }
  return contested;
}
function candidatesOf2(form, scan3) {
  const contested = contestedHeadings(scan3.headings);
  return scan3.headings.flatMap((heading) => {
    const exact = heading.level === 3 ? form.exact.get(tidyLabel(heading.text)) : void 0;
    const fields = exact ?? form.loose.get(looseLabel(heading.text));
    if (!fields) return [];
    const blank = (at2) => !scan3.lines[at2]?.trim();
    let score = exact ? 1e3 : heading.level === 3 ? 800 : 500;
    if (blank(heading.line - 1)) score += 1;
    if (blank(heading.line + 1)) score += 1;
    const words6 = contested.has(heading) ? firstWords(scan3, heading) : "";
    if (words6 && fields.some((field) => fits(form.fields[field], words6))) score += 10;
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
function words3(label2) {
  return new Set(looseLabel(label2).match(/[\p{L}\p{N}]+/gu) ?? []);
}
function isSimilar(a, b) {
  const [left, right] = [words3(a), words3(b)];
  const shared = [...left].filter((word2) => right.has(word2)).length;
  return shared > 0 && shared / Math.max(left.size, right.size) >= 0.6;
}
function findRenamed(form, scan3, placed) {
  const taken = new Set(placed.map(({ field }) => field));
  const missing2 = form.fields.flatMap((_, field) => taken.has(field) ? [] : [field]);
  const found = [];
  for (const field of missing2.slice(0, 100)) {
    const before = placed.findLast((other3) => other3.field < field)?.heading.line ?? -1;
    const after = placed.find((other3) => other3.field > field)?.heading.line ?? scan3.lines.length;
    const label2 = form.fields[field].label;
    const heading = scan3.headings.filter(({ line: line2, level }) => level === 3 && line2 > before && line2 < after).slice(0, 50).find((other3) => isSimilar(other3.text, label2));
    const used = [...placed, ...found].some((other3) => other3.heading === heading);
    if (heading && !used) found.push({ heading, field, renamed: true });
  }
  return found;
}
function align(form, scan3) {
  const candidates = candidatesOf2(form, scan3);
  const placed = [];
  for (let at2 = bestChain(candidates, form.fields.length); at2; at2 = at2.previous) {
    const { heading } = candidates[at2.candidate];
    placed.push({ heading, field: at2.field, renamed: false });
  }
  const inOrder2 = placed.reverse();
  const taken = new Set(inOrder2.map(({ field }) => field));
  const lines = new Set(inOrder2.map(({ heading }) => heading.line));
  const moved = [];
  for (const { heading, fields } of candidates) {
    const field = fields.find((position) => !taken.has(position));
    if (field === void 0 || lines.has(heading.line)) continue;
    taken.add(field);
    moved.push({ heading, field, renamed: false });
  }
  const byLine = (a, b) => a.heading.line - b.heading.line;
  const all3 = [...inOrder2, ...moved];
  const renamed = moved.length === 0 ? findRenamed(form, scan3, inOrder2) : [];
  return [...all3, ...renamed].sort(byLine);
}

// src/core/incident/form/answer.ts
var NO_RESPONSE2 = /^[*_]{0,2}no response[*_]{0,2}\.?$/i;
var OPENING2 = /^ {0,3}(`{3,}|~{3,})[^`\n]*$/;
function unfence(raw) {
  const lines = raw.split("\n");
  const mark = OPENING2.exec(lines[0] ?? "")?.[1];
  const last = lines.at(-1)?.trim() ?? "";
  const closed = mark && lines.length > 1 && last.startsWith(mark) && last === last[0]?.repeat(last.length);
  return closed ? lines.slice(1, -1).join("\n") : raw;
}
function readOne2(field, raw) {
  const whole4 = findOption(raw, field.index);
  if (whole4) return { state: "answered", value: whole4 };
  const { options, unknown: unknown3, ambiguous } = chooseOptions(raw, field.index);
  const [first] = options;
  if (options.length > 1 || ambiguous) {
    const message2 = `More than one option is given (${options.join(", ")}); leave one.`;
    return { state: "ambiguous", value: null, problem: { kind: "ambiguous", message: message2 } };
  }
  const line2 = raw.split("\n", 1)[0] ?? "";
  if (first && findOption(line2, field.index) === first) {
    const message2 = `Only \u201C${first}\u201D was read; the text behind it belongs in another section.`;
    return { state: "answered", value: first, problem: { kind: "extra", message: message2 } };
  }
  if (/^none\.?$/i.test(raw)) return { state: "no-response", value: null };
  const message = unknownOption(unknown3.length > 0 ? unknown3 : [line2], field.options);
  return { state: "unknown-option", value: null, problem: { kind: "unknown-option", message } };
}
function readSeveral(field, raw) {
  const { options, unknown: unknown3, ambiguous } = chooseOptions(raw, field.index);
  if (ambiguous) {
    const message2 = "The list can be read in more than one way; put each option on its own line.";
    return { state: "ambiguous", value: [], problem: { kind: "ambiguous", message: message2 } };
  }
  if (unknown3.length === 0)
    return { state: options.length > 0 ? "answered" : "blank", value: options };
  if (/^none\.?$/i.test(raw)) return { state: "no-response", value: [] };
  const message = unknownOption(unknown3, field.options);
  return { state: "unknown-option", value: options, problem: { kind: "unknown-option", message } };
}
function readBoxes(field, raw) {
  const ticked = [];
  const unknown3 = [];
  for (const line2 of raw.split("\n")) {
    const label2 = /^\s*[-*+]\s+\[[xX]\]\s+(.*)$/.exec(line2)?.[1];
    if (label2 === void 0) continue;
    const option = findOption(label2, field.index);
    if (option) ticked.push(option);
    else unknown3.push(label2.trim());
  }
  const value = [...new Set(ticked)];
  if (unknown3.length === 0) return { state: "answered", value };
  const message = unknownOption(unknown3, field.options);
  return { state: "unknown-option", value, problem: { kind: "unknown-option", message } };
}
function readAnswer(field, raw) {
  const several = field.type === "multiple" || field.type === "checkboxes";
  if (!raw) return { state: "blank", value: several ? [] : null };
  if (NO_RESPONSE2.test(raw)) return { state: "no-response", value: several ? [] : null };
  if (field.type === "dropdown") return readOne2(field, raw);
  if (field.type === "multiple") return readSeveral(field, raw);
  if (field.type === "checkboxes") return readBoxes(field, raw);
  const text2 = field.type === "rendered" ? unfence(raw) : raw;
  return text2.trim() ? { state: "answered", value: text2 } : { state: "blank", value: null };
}

// src/core/incident/form/scan.ts
var HEADING2 = /^(#{2,6})[ \t]+(\S.*)$/;
function readFence2(line2) {
  let at2 = 0;
  while (at2 < 3 && line2.charCodeAt(at2) === 32) at2 += 1;
  const code3 = line2.charCodeAt(at2);
  if (code3 !== 96 && code3 !== 126) return null;
  const mark = line2[at2];
  let end = at2;
  while (line2[end] === mark) end += 1;
  if (end - at2 < 3) return null;
  const info = line2.slice(end);
  if (mark === "`" && info.includes("`")) return null;
  return { mark, length: end - at2, bare: info.trim() === "" };
}
function closersAfter(fences, mark) {
  const longest = new Int32Array(fences.length + 1);
  for (let at2 = fences.length - 1; at2 >= 0; at2 -= 1) {
    const fence = fences[at2];
    const own = fence?.bare && fence.mark === mark ? fence.length : 0;
    longest[at2] = Math.max(longest[at2 + 1], own);
  }
  return longest;
}
function lazy(make2) {
  let made2;
  return () => {
    made2 ??= make2();
    return made2;
  };
}
function opensComment(line2) {
  const at2 = line2.indexOf("<!--");
  return at2 >= 0 && at2 <= 3 && line2.slice(0, at2).trim() === "";
}
function readHeading(line2, at2) {
  if (line2.charCodeAt(0) !== 35) return null;
  const match = HEADING2.exec(line2.length > 400 ? line2.slice(0, 400) : line2);
  if (!match) return null;
  return { line: at2, level: match[1].length, text: headingText(match[2]) };
}
function scan2(body) {
  const text2 = body.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const lines = text2.split("\n");
  const fences = lines.map(readFence2);
  const closers = {
    "`": lazy(() => closersAfter(fences, "`")),
    "~": lazy(() => closersAfter(fences, "~"))
  };
  const result2 = { lines, headings: [], hidden: [] };
  const lastCommentEnd = text2.includes("-->") ? lines.findLastIndex((line2) => line2.includes("-->")) : -1;
  let fence = null;
  let comment = false;
  for (const [at2, line2] of lines.entries()) {
    const mark = fences[at2] ?? null;
    if (fence) {
      if (mark?.bare && mark.mark === fence.mark && mark.length >= fence.length) fence = null;
    } else if (comment) {
      comment = !line2.includes("-->");
    } else if (mark) {
      const longest = closers[mark.mark]()[at2 + 1];
      if (longest >= mark.length) fence = mark;
      continue;
    } else if (opensComment(line2) && !line2.includes("-->", line2.indexOf("<!--") + 4)) {
      comment = at2 < lastCommentEnd;
      continue;
    }
    const heading = readHeading(line2, at2);
    if (!heading) continue;
    if (fence || comment) {
      if (heading.level === 3) result2.hidden.push(heading);
    } else result2.headings.push(heading);
  }
  return result2;
}

// src/core/incident/form/read.ts
var MOST_PROBLEMS = 50;
function slice(lines, from, to) {
  let [first, last] = [from, to];
  while (first < last && !lines[first]?.trim()) first += 1;
  while (last > first && !lines[last - 1]?.trim()) last -= 1;
  if (first === last) return { raw: "", lines: null };
  return { raw: lines.slice(first, last).join("\n"), lines: [first + 1, last] };
}
function endOf3(placed, next2, field, body) {
  const end = next2?.heading.line ?? body.lines.length;
  if (!field.line && field.type !== "checkboxes") return end;
  const from = placed.heading.line;
  const foreign = body.headings.find(({ line: line2, level }) => level === 3 && line2 > from && line2 < end);
  return foreign?.line ?? end;
}
function range(heading) {
  return [heading.line + 1, heading.line + 1];
}
function strays(form, body, placed) {
  const used = new Set(placed.map(({ heading }) => heading.line));
  const known2 = (heading) => form.exact.has(tidyLabel(heading.text)) || form.loose.has(looseLabel(heading.text));
  const duplicates = body.headings.filter((heading) => heading.level === 3 && !used.has(heading.line) && known2(heading)).map((heading) => {
    const message = `A second heading \u201C${heading.text}\u201D was read as text of the answer it stands in.`;
    return { kind: "duplicate", section: heading.text, lines: range(heading), message };
  });
  const answered = new Set(placed.map(({ field }) => form.fields[field]?.label));
  const hidden = body.hidden.filter((heading) => known2(heading) && !answered.has(tidyLabel(heading.text))).map((heading) => {
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
  const scanned = scan2(typeof body === "string" ? body : "");
  const placed = align(form, scanned);
  const values = form.fields.map(({ type }) => absent(type));
  const problems2 = [];
  const unread2 = [
    slice(scanned.lines, 0, placed[0]?.heading.line ?? scanned.lines.length).raw
  ];
  for (const [index, place2] of placed.entries()) {
    const field = form.fields[place2.field];
    const next2 = placed[index + 1];
    const end = endOf3(place2, next2, field, scanned);
    const { raw, lines } = slice(scanned.lines, place2.heading.line + 1, end);
    const answer3 = readAnswer(field, raw);
    const { problem } = answer3;
    values[place2.field] = { state: answer3.state, value: answer3.value, lines, raw };
    if (problem) problems2.push({ ...problem, section: field.label, lines });
    if (place2.renamed) {
      const message = `The heading \u201C${place2.heading.text}\u201D was read as \u201C${field.label}\u201D; rename it.`;
      problems2.push({
        kind: "renamed",
        section: field.label,
        lines: range(place2.heading),
        message
      });
    }
    const until = next2?.heading.line ?? scanned.lines.length;
    if (end < until) unread2.push(slice(scanned.lines, end, until).raw);
  }
  problems2.push(...strays(form, scanned, placed));
  const fields = /* @__PURE__ */ Object.create(null);
  for (const [at2, { key }] of form.fields.entries()) fields[key] = values[at2];
  return {
    fields,
    problems: problems2.slice(0, MOST_PROBLEMS),
    unread: unread2.filter(Boolean).join("\n\n")
  };
}

// src/core/incident/record/parse.ts
var BUILT_IN = compileSections(SECTIONS);
function configured(section2, config) {
  const { classes, triggers, controls } = config.taxonomy;
  const more2 = {
    primaryClass: classes,
    secondaryClasses: classes,
    triggerKind: triggers,
    failedControlKind: controls
  };
  if (section2.key === "severity") return config.severity.levels;
  const added2 = more2[section2.key] ?? [];
  return added2.length > 0 ? [...section2.options ?? [], ...added2] : section2.options;
}
function formFor(config) {
  if (!config) return BUILT_IN;
  const sections = SECTIONS.map((section2) => {
    const options = configured(section2, config);
    return options ? { ...section2, options } : section2;
  });
  const builtIn = SECTIONS;
  const changed2 = sections.some((section2, at2) => section2.options !== builtIn[at2]?.options);
  return changed2 ? compileSections(sections) : BUILT_IN;
}
function fieldOf(section2, form, reading) {
  const labelled2 = form.fields.find((field) => field.label === section2.label);
  return reading.fields[section2.id] ?? (labelled2 && reading.fields[labelled2.key]);
}
function readList(text2) {
  return text2.split(/[\n,;]/).map(
    (item) => item.replace(/^\s*(?:[-*+]|\d{1,3}[.)])\s+/, "").replace(/`/g, "").trim()
  ).filter(Boolean);
}
function readDate3(text2, { now, written }) {
  return saysUnknown(text2) ? { value: null } : readDetectedAt(text2, { now, written });
}
function readChanges(text2, host) {
  const { lines, unreadDue } = readChangeLines(text2, host);
  if (unreadDue.length === 0) return { value: lines };
  const shown = unreadDue.slice(0, 3).map((words6) => `\u201C${words6.slice(0, 60)}\u201D`);
  const problem = `${shown.join(", ")}: no date that can be read. Write it like due 2026-12-01.`;
  return { value: lines, problem };
}
function readValue2(section2, field, options) {
  const value = field?.value ?? null;
  const many = section2.shape === "options" || section2.shape === "list";
  if (section2.shape === "changes") {
    return typeof value === "string" ? readChanges(value, options.host) : { value: [] };
  }
  if (value === null) return { value: many ? [] : null };
  if (section2.shape === "date") return readDate3(String(value), options);
  if (section2.shape === "list") return { value: readList(String(value)) };
  if (section2.shape === "options") return { value: Array.isArray(value) ? value : readList(value) };
  return { value: Array.isArray(value) ? value.join(", ") : value };
}
function problemOf2(problem) {
  const { kind, section: section2, lines, message } = problem;
  return { kind, section: section2, lines, message };
}
function parseIncident(body, options = {}) {
  const form = options.form ?? formFor(options.config);
  const reading = readForm(form, body);
  const record2 = {};
  const sources = {};
  const problems2 = reading.problems.map(problemOf2);
  for (const section2 of SECTIONS) {
    const field = fieldOf(section2, form, reading);
    const { state = "absent", lines = null, raw = "" } = field ?? {};
    const { value, problem, note = null, empty } = readValue2(section2, field, options);
    const read2 = empty ? "no-response" : state;
    sources[section2.key] = { label: section2.label, state: read2, lines, raw };
    record2[section2.key] = value;
    if (section2.shape === "date") record2[`${section2.key}Note`] = note;
    if (problem) problems2.push({ kind: "date", section: section2.label, lines, message: problem });
  }
  return { ...record2, sources, problems: problems2, unread: reading.unread };
}
function hasSections(record2) {
  return Object.values(record2.sources).some((source) => source.state !== "absent");
}

// src/core/incident/record/once.ts
var known = /* @__PURE__ */ new WeakMap();
function recordOf({ body, createdAt }, context) {
  const { config, host, now } = context;
  const records = known.get(config) ?? /* @__PURE__ */ new Map();
  known.set(config, records);
  const key = `${host} ${now} ${createdAt} ${body}`;
  const found = records.get(key) ?? parseIncident(body, { config, host, now, written: createdAt });
  records.set(key, found);
  return found;
}

// src/core/incident/severity.ts
function severityLabel(level) {
  return `severity:${level.toLowerCase()}`;
}
function labelled(config, labels, events) {
  const ever = new Set([...labels, ...events.map((event) => event.label)].map(lower2));
  return config.severity.levels.filter((level) => ever.has(severityLabel(level)));
}
function lower2(text2) {
  return text2.toLowerCase();
}
function effectiveSeverity(fromBody, labels, events, commands, config) {
  const { levels, serious } = config.severity;
  const level = (() => {
    for (const { request } of [...commands].reverse()) {
      if (request.name !== "severity") continue;
      const said2 = levels.find((known2) => lower2(known2) === lower2(request.level));
      if (said2) return said2;
    }
    const said = [...fromBody ? [fromBody] : [], ...labelled(config, labels, events)];
    return levels.find((known2) => said.includes(known2)) ?? null;
  })();
  const lowered = level && fromBody && levels.indexOf(fromBody) > levels.indexOf(level);
  return {
    level,
    serious: level === null || serious.includes(level),
    lowered: lowered ? fromBody : null
  };
}

// src/core/incident/assess.ts
function assess(facts) {
  const { incident, config, now, host, roles, evidence, judged } = facts;
  const record2 = recordOf(incident, facts);
  const { comments, author, labels, labelEvents } = incident;
  const { acknowledged } = incident;
  const weighed2 = weighCommands({ comments, roles, config, author, now, acknowledged });
  const severity2 = effectiveSeverity(
    record2.severity,
    labels,
    labelEvents,
    weighed2.standing,
    config
  );
  const context = {
    config,
    now,
    host,
    ref: issueRef(incident.ref),
    repository: resolveReference(incident.ref, "").repository,
    since: sinceOf(record2, incident),
    serious: severity2.serious,
    commands: weighed2.standing,
    evidence,
    tasks: incident.tasks,
    judged
  };
  return {
    record: record2,
    severity: severity2,
    commands: weighed2.standing,
    refused: weighed2.refused,
    ledger: buildLedger(record2, context),
    context,
    disputes: weighed2.standing.flatMap(
      ({ request, command }) => request.name === "wrong" ? [{ rule: request.rule, by: command.comment.author, reason: request.reason }] : []
    ),
    asked: weighed2.standing.some(({ request }) => request.name === "review")
  };
}

// src/core/incident/report/date-note.ts
function dateNote({ detectedAtNote }) {
  return detectedAtNote ? plain(detectedAtNote, 300) : "";
}
function dateLine(record2) {
  const { label: label2 } = sectionOf("detectedAt");
  const told = record2.problems.some(({ kind, section: section2 }) => kind === "date" && section2 === label2);
  const note = told ? "" : dateNote(record2);
  return note ? [`<sub>${label2}: ${note}.</sub>`] : [];
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
function answer(own, key) {
  const value = own.record[key];
  if (key === "severity" && own.severity.level) return plain(own.severity.level, 40);
  if (key === "detectedAt") {
    const note = dateNote(own.record);
    const { detectedAt, sources } = own.record;
    return `${plain(detectedAt ?? sources[key]?.raw ?? "", 100)}${note ? ` (${note})` : ""}`;
  }
  if (value === null) return "";
  if (typeof value === "string") return plain(value, 300);
  const items = value.map(
    (item) => typeof item === "string" ? plain(item, 120) : `${plain(item.text, 160)} (${item.owner ? code(item.owner) : "no owner"})`
  );
  return items.slice(0, 8).join("; ");
}
function renderStep(own, review, step, number) {
  const lines = step.keys.map((key) => {
    const { label: label2 } = sectionOf(key);
    const said = answer(own, key);
    const open = !said || !isAnswered(own.record, key);
    const doubt = review.findings.find(
      (found) => found.section === label2 && found.level === "error"
    );
    if (open) return `   - \u2753 **${label2}**: still open`;
    return `   - **${label2}**: ${said}${doubt ? ` \u2014 \u2757 ${plain(doubt.message, 200)}` : ""}`;
  });
  return `${number}. **${step.title}** (${step.minutes} min)
${lines.join("\n")}`;
}
function renderAgenda(own, review, incident) {
  const total = STEPS.reduce((sum, step) => sum + step.minutes, 0);
  const steps = STEPS.map((step, at2) => renderStep(own, review, step, at2 + 1));
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
    "A command stands at the beginning of a line. An edited comment is void: write a new one."
  ].join("\n");
}

// src/core/incident/report/answers.ts
function replyMarker(comment) {
  return `<!-- agent-incident-review:reply:${comment.id} -->`;
}
function weighed(own) {
  const all3 = /* @__PURE__ */ new Map();
  for (const { command } of own.refused) all3.set(command.comment, false);
  for (const { command } of own.commands) all3.set(command.comment, true);
  return all3;
}
function acknowledgedIds(own) {
  const ids = [...weighed(own)].map(([{ id }, counts]) => counts ? id : -id);
  return ids.sort((a, b) => Math.abs(a) - Math.abs(b));
}
function planReply(incident, own, review, at2) {
  const standing2 = own.commands[at2];
  if (!standing2) return [];
  const { request, command } = standing2;
  const page = request.name === "help" ? renderHelp() : request.name === "agenda" ? renderAgenda(own, review, incident) : null;
  const marker = replyMarker(command.comment);
  const said = incident.comments.some(({ ours, body }) => ours && body.startsWith(marker));
  if (page === null || said) return [];
  const { repository: repository2, number } = resolveReference(incident.ref, "");
  return [
    { do: "create-comment", repository: repository2, number, marker, body: `${marker}
${shorten2(page)}` }
  ];
}
function planCommands(incident, own, review) {
  const { repository: repository2 } = resolveReference(incident.ref, "");
  const known2 = new Set(incident.acknowledged.map(Math.abs));
  const replies = own.commands.flatMap(
    ({ command }, at2) => known2.has(command.comment.id) ? [] : planReply(incident, own, review, at2)
  );
  const reactions = [...weighed(own)].filter(([comment]) => !known2.has(comment.id)).map(([comment, counts]) => {
    const content = counts ? "+1" : "confused";
    return { do: "react", repository: repository2, comment: comment.id, content };
  });
  return [...replies, ...reactions];
}

// src/core/incident/stages.ts
var STAGES = ["reported", "in-review", "changes-pending", "learned"];
function hasReached(stage, from) {
  return STAGES.indexOf(stage) >= STAGES.indexOf(from);
}

// src/core/incident/report/words.ts
var VERDICT_WORDS = {
  ship: "\u2705 Ship",
  hold: "\u26D4 Hold",
  "roll-back": "\u23EA Roll back",
  "collect-evidence": "\u{1F50E} Collect evidence"
};
var STATUS_WORDS = {
  missing: "\u274C missing",
  planned: "\u{1F553} planned",
  landed: "\u2705 landed",
  waived: "\u26A0\uFE0F waived",
  "not-owed": "\u2013"
};
function count(number, noun) {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

// src/core/incident/report/ledger.ts
function evidenceOf(entry, home) {
  const { evidence, waiver } = entry;
  if (waiver) {
    return `until ${waiver.until} by ${code(`@${waiver.by}`)}: ${plain(waiver.reason, 150)} (${link("comment", waiver.url)})`;
  }
  if (!evidence)
    return [taskOf(entry, home), ...entry.explanations.map((why) => plain(why))].join(" ").trim();
  const by = evidence.by ? ` by ${code(`@${evidence.by}`)}` : "";
  const at2 = evidence.at ? ` on ${evidence.at.slice(0, 10)}` : "";
  const label2 = evidence.ref ? code(showRef(resolveReference(evidence.ref, home), home)) : "attested";
  const files = evidence.files.map((file) => code(file, 80)).join(", ");
  return `${link(label2, evidence.url)}${by}${at2}${files ? `: ${files}` : ""}`;
}
function taskOf({ task }, home) {
  return task ? link(code(showRef(resolveReference(task.ref, home), home)), task.url) : "";
}
function row(entry, home) {
  const text2 = entry.text ? plain(entry.text, 160) : "_no line yet_";
  const optional = entry.owed ? "" : " (not owed)";
  const due = entry.due ? `<br>due ${entry.due}` : "";
  const owner2 = entry.owner ? code(entry.owner) : "\u2013";
  const cells = [entry.kind, text2, `${STATUS_WORDS[entry.status]}${optional}`, `${owner2}${due}`];
  return `| ${[...cells, evidenceOf(entry, home) || "\u2013"].map(cell).join(" | ")} |`;
}
function renderLedger(own) {
  const { entries, kinds } = own.ledger;
  if (entries.length === 0) return [];
  const states = CHANGE_KINDS.filter((kind) => kinds[kind].owed).map((kind) => {
    return `${kind} ${kinds[kind].settled ? "\u2705" : "\u274C"}`;
  });
  const head = "| Kind | Change | Status | Owner | Evidence |\n|---|---|---|---|---|";
  const rows = entries.slice(0, 40).map((entry) => row(entry, own.context.repository));
  const title2 = `Ledger${states.length > 0 ? `: ${states.join(" \xB7 ")}` : ""}`;
  return [`<details><summary>${title2}</summary>

${head}
${rows.join("\n")}

</details>`];
}

// src/core/incident/report/next-step.ts
function joinAnd(words6) {
  return words6.length < 2 ? words6.join("") : `${words6.slice(0, -1).join(", ")} and ${words6.at(-1)}`;
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
    return `confirm the decision of no ${open.kind} change: ${code(`/attest ${open.kind} <URL>`)} \u2014 a maintainer`;
  }
  if (open.status === "missing") return `plan the ${open.kind} change \u2014 ${whoReviews(own)}`;
  const who = open.owner ? code(open.owner) : "nobody owns it yet; name an owner in its line";
  return `land the ${open.kind} change \u201C${plain(open.text, 120)}\u201D \u2014 ${who}`;
}
function decisionStep(own) {
  const said = own.severity.serious ? own.record.releaseDecision : null;
  if (!said || said === "Ship") return null;
  const holds = said === "Roll back" ? "a release is held while the change that it names is in it" : "it holds every release that is linked to this incident";
  return `decide about the next rollout: **Release decision** still says \u201C${plain(said, 40)}\u201D, and ${holds} \u2014 ${whoReviews(own)}`;
}
function answerStep(missing2, who) {
  const named2 = missing2.slice(0, 5).map((finding2) => `**${plain(finding2.section, 80)}**`);
  const rest = missing2.length - named2.length;
  return `answer ${joinAnd([...named2, ...rest > 0 ? [`${rest} more`] : []])} \u2014 ${who}`;
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
    const more2 = errors.length > 1 ? ` (${errors.length} points in all)` : "";
    if (first)
      return `**${plain(first.section, 80)}**: ${plain(first.message, 200)} \u2014 ${whoReviews(own)}${more2}`;
    return `${changeStep(own)}`;
  }
  const closed = incident.state === "closed" ? "This incident is closed, but it is not learned: " : "";
  if (review.stage === "changes-pending") return `${closed}${changeStep(own)}`;
  const decision = decisionStep(own);
  if (decision) return decision;
  const owed = own.severity.serious ? "every owed change has landed or is waived" : "an incident of this severity owes no change";
  return `nothing; ${owed}. A release is not held for it.`;
}

// src/core/incident/report/questions.ts
var QUESTIONS = [
  { text: "What failed", keys: ["whatFailed", "primaryClass"] },
  { text: "Why controls did not stop it", keys: ["failedControl"], unless: ["control-missing"] },
  { text: "Which evidence was missing", keys: ["missingEvidence"] },
  { text: "Which eval should have caught it", keys: ["missedEval"] },
  { text: "Which alert should have surfaced it", keys: ["missedAlert"] },
  {
    text: "Which release or approval rule changes",
    keys: ["gateChanges"],
    unless: ["gate-decision-missing", "gate-owner-missing", "metric-vague", "prompt-only-fix"]
  }
];
function isAnsweredBy(own, key) {
  const { entries } = own.ledger;
  const landed = entries.some(({ kind, status }) => kind === "gate" && status === "landed");
  return isAnswered(own.record, key) || key === "gateChanges" && landed;
}
function renderQuestions(own, review) {
  const lines = QUESTIONS.map(({ text: text2, keys, unless = [] }) => {
    const labels = keys.map((key) => sectionOf(key).label);
    const errors = review.findings.filter(
      ({ level, section: section2 }) => level === "error" && labels.includes(section2)
    );
    const refused = errors.some(({ rule }) => unless.includes(rule));
    const answered = !refused && keys.every((key) => isAnsweredBy(own, key));
    return `${!answered ? "\u2B1C" : errors.length > 0 ? "\u{1F7E8}" : "\u2705"} ${text2}`;
  });
  return lines.join("<br>\n");
}

// src/core/incident/report/comment.ts
var STAGE_WORDS = {
  reported: "reported",
  "in-review": "in review",
  "changes-pending": "changes pending",
  learned: "learned"
};
var FACTS = "fact-missing";
var SHOWN3 = 3;
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
function fold2(title2, body) {
  return `<details><summary>${title2}</summary>

${body}

</details>`;
}
function isEarly(own, review) {
  if (own.asked) return false;
  return review.findings.some(({ rule, level }) => rule === FACTS && level === "error");
}
function findings(own, review) {
  const order = { error: 0, warning: 1, note: 2 };
  const early = isEarly(own, review);
  const shown = review.findings.filter((finding2) => hasReached(review.stage, finding2.from)).filter((finding2) => !early || finding2.rule === FACTS).sort((a, b) => order[a.level] - order[b.level]);
  if (shown.length === 0) return [];
  const first = shown.slice(0, SHOWN3).map(findingLine).join("\n");
  const rest = shown.slice(SHOWN3);
  if (rest.length === 0) return [first];
  return [first, fold2(`${rest.length} more`, rest.map(findingLine).join("\n"))];
}
function problems(own) {
  const list4 = own.record.problems.slice(0, 20);
  if (list4.length === 0) return [];
  const lines = list4.map(({ section: section2, lines: range2, message }) => {
    const where = range2 ? ` (line ${range2[0]})` : "";
    return `- **${plain(section2, 80)}**${where} \u2014 ${plain(message)}`;
  });
  return [fold2(`Could not be read as written: ${list4.length}`, lines.join("\n"))];
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
function disputes(own) {
  if (own.disputes.length === 0) return [];
  const lines = own.disputes.slice(0, 10).map(({ rule, by, reason: reason2 }) => {
    return `- ${code(rule, 60)} called wrong by ${code(`@${by}`)}: ${plain(reason2, 200)}`;
  });
  return [fold2(`Hidden findings: ${lines.length}`, lines.join("\n"))];
}
function renderIncidentComment(incident, own, review) {
  const early = isEarly(own, review);
  const parts = [
    `**Next:** ${nextStep(incident, own, review)}`,
    header(own, review),
    ...dateLine(own.record),
    ...early ? [] : [renderQuestions(own, review)],
    ...findings(own, review),
    ...problems(own),
    ...disputes(own),
    ...refusals(own),
    ...early ? [] : renderLedger(own),
    `<sub>Edit the issue to answer; this comment follows. ${code("/help")} lists the commands.</sub>`
  ];
  return shorten2(parts.join("\n\n"));
}

// src/core/incident/report/labels.ts
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
function isStageLabel(name) {
  return STAGES.some((stage) => STAGE_LABELS[stage].name === name.toLowerCase());
}
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
  const names2 = wanted.map((label2) => label2.name);
  const managed = [
    ...STAGES.map((known2) => STAGE_LABELS[known2].name),
    ...severity2 ? config.severity.levels.map(severityLabel) : []
  ];
  const present = labels.map((label2) => label2.toLowerCase());
  const missing2 = wanted.filter((label2) => !present.includes(label2.name));
  const wrong = labels.filter((label2) => {
    const name = label2.toLowerCase();
    return managed.includes(name) && !names2.includes(name);
  });
  const adding = missing2.length > 0 ? [{ do: "add-labels", repository: repository2, number, labels: missing2 }] : [];
  const removing = wrong.map((label2) => ({ do: "remove-label", repository: repository2, number, label: label2 }));
  return [...adding, ...removing];
}

// src/core/incident/report/plan.ts
var MOST_BYTES = 65e3;
function isReviewed(facts) {
  const { incident, assessment, since, requested } = facts;
  const label2 = assessment.context.config.incidents.label.toLowerCase();
  if (incident.isPull || !incident.labels.some((name) => name.toLowerCase() === label2))
    return false;
  if (requested || assessment.commands.length > 0) return true;
  if (ownComments(incident.comments, MARKERS2.incident).length > 0) return true;
  if (since !== null && incident.createdAt < since) return false;
  return hasSections(assessment.record);
}
function planIncident(facts) {
  if (!isReviewed(facts)) return [];
  const { incident, assessment, review } = facts;
  const { repository: repository2, number } = resolveReference(incident.ref, "");
  const comment = renderIncidentComment(incident, assessment, review);
  const ids = acknowledgedIds(assessment);
  const sealed = ids.length > 0 ? `

${facts.seal(incident.ref, ids)}` : "";
  const body = `${shorten2(comment, MOST_BYTES - sealed.length)}${sealed}`;
  const { config } = assessment.context;
  const level = assessment.severity.level;
  const unlearned = incident.state === "closed" && review.stage !== "learned";
  const reopen = unlearned && config.incidents.closed === "reopen" ? [{ do: "reopen", repository: repository2, number }] : [];
  return [
    ...planTasks(incident, assessment, review.stage),
    ...planCommands(incident, assessment, review),
    ...reopen,
    ...planSticky(incident.comments, MARKERS2.incident, body, repository2, number),
    ...planLabels(incident.labels, review.stage, level, config, repository2, number)
  ];
}

// src/language/lexicon/words.ts
function words4(list4) {
  return new Set(list4.trim().split(/\s+/));
}

// src/language/lexicon/closed.ts
var DETERMINERS = words4(`
a an the this these those each every any all some both such our my your their its his her whose
another several many few most more much no either neither what whichever`);
var PRONOUNS = words4(`
i we you he she it they us them me him itself themselves ourselves someone somebody anyone anybody
everyone everybody something anything everything one ones there who`);
var SUBJECT_PRONOUNS = words4(
  "i we you he she it they someone somebody there everyone everybody anyone anybody"
);
var PREPOSITIONS = words4(`
of in on at by for with from to into onto over under above below between during through within about
against across after before since until till per via towards toward off out up down behind beyond
around among upon like near than as despite except instead without w/o w/ due versus vs besides
inside outside throughout following alongside amid plus`);
var COORDINATORS = words4("and but or nor yet & + plus");
var SUBORDINATORS = words4(`
when while whereas because although though if unless until once whenever since after before as so
whether till`);
var RELATIVES = words4("which who that whose where whom");
var BE_PRESENT = words4(`is are am 's 're isn't aren't ain't gets get`);
var BE_PAST = words4(`was were wasn't weren't got`);
var HAVE_PRESENT = words4(`has have 've hasn't haven't`);
var HAVE_PAST = words4(`had hadn't`);
var DO_PRESENT = words4(`do does don't doesn't`);
var DO_PAST = words4(`did didn't`);
var MODALS = words4(`
can could may might must shall should will would can't cannot couldn't mightn't mustn't shouldn't
won't wouldn't needn't 'll 'd`);
var NEGATIONS = words4(`not n't never neither nor none hardly barely rarely seldom cannot`);
var NEGATIVE_SUBJECTS = words4(`nobody no-one noone none nothing nowhere nobody's`);
var ADVERBS = words4(`
also now then still already just only even always never often again later soon ever not almost quite
rather really simply silently automatically manually currently once twice thus hence therefore
however moreover furthermore besides meanwhile too there here first immediately directly yet
accidentally suddenly unexpectedly mistakenly erroneously quietly instantly alone at all`);
var BARE_CONTRACTIONS = words4(`
isnt arent wasnt werent doesnt dont didnt cant couldnt shouldnt wouldnt wont hasnt havent hadnt
mustnt neednt aint`);

// src/language/lexicon/nouns.ts
var SAFEGUARDS = words4(`
lock locks latch brake veto vetoes button debounce debouncing mutex sanitising sanitizing sanitisation
sanitization sanitiser hardening encryption masking whitelister prevention restriction quarantines
approval approvals approver approvers approve review reviews reviewer reviewers eval evals
evaluation evaluations test tests testing canary canaries alert alerts alerting alarm alarms monitor
monitors monitoring log logs logging gate gates gating check checks checker checklist limit limits
limiter cap caps threshold thresholds guardrail guardrails guard guards filter filters filtering
validator validators validation verification verifier sign-off signoff sign-offs ownership quota
quotas fallback fallbacks failover sandbox permission permissions allowlist allow-list denylist
deny-list blocklist block-list blocklists whitelist blacklist audit audits auditing dashboard
dashboards wallboard coverage safeguard safeguards breaker kill-switch killswitch timeout timeouts
reconciliation assertion assertions lint linter preview previews sampling heartbeat watchdog
interlock redaction moderation plausibility sanity dedup deduplication idempotency retries drill on-
call pager paging four-eyes two-person second-person oversight supervision isolation pinning
versioning backup backups undo soft-delete cooling-off confirmation confirmations authentication mfa
2fa golden benchmark benchmarks dry-run bound bounds throttle throttling rate-limit ratelimit rate-
limiting acceptance precondition preconditions postcondition protection protections defence defences
defense defenses barrier barriers tripwire cooldown lockout scrutiny checksum spot-check spot-checks
second-approver groundedness segregation provenance traceability observability slo sla inspection
reconcile undo-window whitelisting blacklisting restriction restrictions human-in-the-loop
instrumentation probe probes detector detection allowance kpi stop-criteria guardrailed failsafe
fail-safe ratelimiter circuit-breaker exemption access-control acl rbac branch-protection codeowners
code-owners pre-check post-check precheck postcheck preflight pre-flight crosscheck cross-check
double-check recheck proofreading adjudication escrow quarantine ringfence pentest red-team redteam
certification attestation handbrake governor training-set test-set evalset harness dual-control
countersignature rubric gatekeeper safeguarded logger auditor audit-trail contingency tests'
reviewer's evaluator backstop redundancy`);
var SAFEGUARD_PARTS = words4(`
window margin trail history human digest spare scope scopes stop hold buffer fuse pin role roles
metric metrics drift rejection deadline budget budgets reserve shadow boundary boundaries duty rota
supervisor moderator judge requirement requirements consent signature signatures privilege
privileges rule rules regression regressions procedure procedures maximum minimum range floor
ceiling tolerance replica simulation simulator retention telemetry standby snapshot control controls
policy policies safety acknowledgement checkpoint inspector grader arbiter referee witness freeze
rollback handover handovers hand-over hand-overs hand-off handoff hand-offs escalation escalations
notification notifications warning warnings owner owners anomaly expiry freshness screening scan
scans scanner scanners captcha suite suites trace tracing comparison rollout rollouts
pipeline qa ci pilot process staging criterion criteria second 
 operator analyst clerk officer signatory approver's note notes
runbook runbooks playbook manifest 
rehearsal rehearsals training default defaults setting settings limit-order`);
var SAFEGUARD_VERBS = words4(`
check checks checked checking verify verifies verified verifying validate validates validated
validating compare compares compared comparing review reviews reviewed reviewing approve approves
approved approving test tests tested testing monitor monitors monitored monitoring audit audits
audited alert alerts alerted page pages paged paging notify notifies notified warn warns warned log
logs logged record records recorded trace traces traced sample samples sampled inspect inspects
inspected cover covers covered detect detects detected catch catches caught block blocks blocked
blocking prevent prevents prevented stop stops stopped enforce enforces enforced require requires
required restrict restricts restricted limit limits limited cap caps capped bound bounded throttle
throttled confirm confirms confirmed escalate escalates escalated assert asserts asserted reconcile
reconciles reconciled match matches matched measure measures measured evaluate evaluates evaluated
screen screens screened scan scans scanned filter filters filtered redact redacts redacted gate gates
gated guard guards guarded protect protects protected pin pinned version versioned sign signs signed
countersign countersigned own owns owned supervise supervised 
acknowledge acknowledged rate-limited double-check spot-check spot-checks cross-check reject rejects
rejected refuse refuses refused flag flags flagged exercise exercised rehearse rehearsed simulate
simulated track tracked look looks looked watch watches watched sees verify isolate
isolated sanitise sanitises sanitised sanitize sanitized sanitising sanitizing escape escaped exempt exempted bypass bypasses bypassed mute muted suppress`);
var OUTSIDERS = words4(`
user users customer customers client clients caller callers patient patients guest guests passenger
passengers visitor visitors shopper shoppers buyer buyers seller sellers merchant merchants tenant
tenants landlord student students pupil pupils parent parents child kid teenager teacher citizen
citizens resident residents applicant applicants candidate candidates claimant claimants
policyholder policyholders member members subscriber subscribers player players driver drivers rider
riders courier couriers carrier carriers vendor vendors supplier suppliers provider providers partner
partners attacker attackers hacker fraudster fraudsters scammer scammers spammer thief burglar
impostor journalist reporter bidder investor borrower lender donor doctor nurse physician radiologist
pharmacist surgeon clinician lawyer counsel attorney judge court ministry authority authorities
regulator council bank insurer telco airline exchange bureau hospital clinic lab laboratory school
university farmer trader reseller distributor wholesaler manufacturer publisher author advertiser
influencer creator streamer fan contractor freelancer intern scraper stranger man woman boy girl lady
gentleman couple family neighbour neighbor recipient sender debtor creditor consumer household
households employee employees applicant's municipality government police party ring group employer
franchisee retailer grocer operator agency broker brokers dealer auctioneer tourist traveller
traveler commuter pilot captain skipper farmer officer inmate veteran pensioner widow heir executor
biologist chemist scientist researcher lecturer professor dean registrar librarian bot's mother
father husband wife daughter son grandmother sysadmin someone somebody adversary botnet crawler`);
var INSIDERS = words4(`
we ops team teams engineer engineers developer developers dev devs admin admins administrator
finops devops sre platform marketing finance legal hr sales security procurement facilities
compliance treasury colleague colleagues manager contractor intern analyst product design growth
maintainer maintainers they i studio infrastructure it-department operations accounting payroll
logistics editorial newsroom leadership management board executive ceo cfo cto staff vp director
officer coordinator lead principal architect pm po`);
var EVENT_NOUNS = words4(`
outage outages upgrade upgrades update updates migration release rollout roll-out deploy deployment
deploys switch switchover change changes bump spike spikes surge traffic load storm storms holiday
launch merge rename renaming import rebuild reindex rotation incident attack attacks injection
jailbreak request requests peak typo restart reboot crash maintenance patch refactor move cut strike
weather snow snowstorm flood flooding fire earthquake heatwave heat wave blackout black-out brownout
friday christmas easter hackathon election launch campaign promotion promo sale sales onboarding
cutover cut-over acquisition merger reorg reorganisation reorganization relocation expiry breach leak
theft loss power failure disconnect disconnection interruption shutdown downtime degradation
throttling saturation burst flood influx backlog batch bulk workload demand rush season closing
quarter-end year-end month-end leap daylight clock tweak edit edits swap replacement removal addition
introduction retirement deprecation rewrite re-write redesign relaunch extension expansion conversion
consolidation split transfer transition handoff flip toggle bugfix hotfix version bumping duplicate
duplicates corruption truncation malformed typo's misprint mistake mixup mix-up spam phishing scam
fraud impersonation upload uploads submission message messages email mail ticket call calls attachment
webhook payload input inputs query question conversation chat document pdf csv file feed schema prompt
tool model index corpus firmware driver kernel tokeniser tokenizer embedding retriever reranker
dependency library framework runtime cluster server host node region provider vendor`);
var PURE_EVENTS = words4(`
outage outages upgrade upgrades update migration release rollout roll-out deploy deployment deploys
switch switchover change bump spike spikes surge traffic load storm holiday launch merge rename import
rebuild reindex rotation attack attacks injection jailbreak peak typo restart reboot crash maintenance
patch refactor move strike snow flood fire blackout brownout cutover cut-over acquisition merger reorg
relocation breach leak theft shutdown downtime burst influx backlog workload rush closing year-end
quarter-end month-end tweak swap replacement removal introduction retirement deprecation rewrite
redesign relaunch extension expansion conversion consolidation transition flip hotfix duplicate
duplicates corruption malformed corrupt mistake mixup mix-up phishing scam impersonation failover
addition onboarding interruption disconnection power wave heatwave recrawl flush bumping wrong bad
expired duplicate new switching moving conversation attachment conversion enlargement surge doubling
tripling disruption earthquake hurricane election friday christmas easter monday request complaint
reorganisation reorganization refresh re-index reindexing rebranding promo campaign upload`);
var INPUTS = words4(`
message messages email emails e-mail e-mails mail letter photo photos picture pictures image images
scan scans pdf csv xml json spreadsheet workbook attachment attachments form forms recording recordings audio
video transcript dictation note feed feeds file files payload payloads webhook webhooks request requests
question questions query queries ticket tickets invoice invoices receipt receipts order orders claim
claims application applications cv resume upload uploads submission submissions input inputs record
records row rows entry entries reading readings address addresses name names prompt-text caption
voicemail call calls chat conversation thread comment comments reply replies answer upload document
documents contract contracts datasheet catalogue catalog listing listings export extract dump import
batch shipment parcel delivery sensor sensors meter meters barcode label labels handwriting signature-page
reference quotation tender bid survey questionnaire timetable schedule-file roster`);
var AGENTS = words4(`
agent agents model models llm llms ai bot bots assistant assistants gpt claude gemini copilot chatbot
chatbots concierge planner orchestrator summariser summarizer classifier retriever reranker`);
var LACKS = words4(`
lack lacks lacked lacking missing absent absence insufficient inadequate poor weak weakness gap gaps
untested unmonitored unreviewed unchecked unowned unverified undocumented unclear unlimited unbounded
unrestricted unversioned uncapped unguarded unsigned unpinned unvalidated uncovered unsupervised
unlogged unattended unprotected optional advisory nonexistent non-existent incomplete outdated stale
ineffective toothless manual muted disabled broken blind ungated unapproved unenforced unlimitedly
useless voluntary informational non-blocking fail-open lenient permissive coarse lax loose generous
narrow partial deferred overdue theoretical unread ignored orphaned unstaffed unused untracked
rudimentary superficial shallow patchy`);
var SCOPES = words4(`
only alone solely merely exclusively except excludes exclude excluding ignores ignore ignored
skips skip skipped leaves beyond unless purely nominally`);
var OPEN_DOORS = words4(`
anyone anybody everyone everybody any unattended automatically automatic immediately instantly
directly default defaults forever indefinitely always whatever whoever blanket all self-approved
freely unlimited straight-through`);
var STATES2 = words4(`
set left kept configured meant designed built limited planned postponed deferred due based intended
supposed muted paused off red broken missing optional reserved restricted scoped tied bound hard-coded
hardcoded skipped bypassed disabled turned switched unplugged ignored tuned sized calibrated wired linked
connected enabled defined documented maintained owned staffed switched-off capped pinned covered
overdue stale empty blank asleep absent inactive idle unread unmanned`);

// src/language/lexicon/verbs.ts
var PLAIN_VERBS = words4(`
accept access achieve act add adjust admit allow announce annotate answer anticipate appear append
apply appoint approve arrive ask assert assess assign assume attach avoid await become begin behave
believe belong bind bring build bypass calculate carry catch categorise categorize cease choose cite
clarify classify clear close coincide collapse collect combine come compare compete compile complain
complete compute concern confirm connect consider consist consult consume contact contain continue
contribute convert convince correct correspond cost count cover crash create cut deactivate decide
declare decline decrease defer define degrade delegate delete deliver demand demonstrate deny depend
deploy deprecate derive describe deserve detect determine deviate differ disable disagree disallow
disappear discard disclose discover discuss display distinguish distribute divide do double drift
drop earn edit elect eliminate embed emerge emit enable encode encounter encourage end enforce enrich
enrol enroll ensure enter equal escape establish evaluate evict exceed exclude execute exist expand
expect expire expose extend extract fail fall favour feed fetch fill find finish fire fit flip
follow forbid force forget forward free gain gather generate get give go govern grant grow guarantee
guess halt handle happen hear hide hit hold identify ignore imply import improve include
incorporate increase indicate inform infer ingest inherit initiate inject inspect install instruct
integrate intend interpret interrupt intervene introduce invalidate invite invoke involve isolate
issue join keep know label lack last launch lead learn leave let lie lift live load lock lose maintain
make manage map mark mask match matter mean measure merge migrate mirror misclassify misread miss
modify mount move mute name need neglect notice notify obey occur offer omit open operate opt originate
overflow overlook override overwrite own page parse pass pause pay perform permit persist pick point
populate post postpone prefer prepare press presume prevent print proceed produce prohibit promise
promote propagate propose protect prove provide publish pull push put query raise reach react read
realise realize receive recognise recognize recommend reconcile record recover redact redeem redirect
reduce refer reflect refresh refuse regard register reindex reject relate release relabel rely
remain remember remind remove rename render renew reopen repeat replace reply report represent
reproduce request require resemble reserve reset resolve respond restart restore restrict result resume
retain retire retrain retrieve retry return reuse reveal revert revise revoke rewrite ride ring rise roll
rotate route run save say scale schedule score see seem select sell send separate serve set settle
share shift ship show shut sign simulate sit skip slip solve sort speak specify spend spill split
spot start state stay steal stem stop store strip submit subscribe succeed suffer suggest supply suppose
suppress surface suspect suspend swallow switch take talk tell tend terminate think throttle throw tick
tolerate touch track transfer transform translate transliterate transmit travel treat trigger trim
trip truncate trust try turn type undergo understand unify unlock update upgrade upload use validate
vanish vary verify view violate visit wait walk want warn wash watch weaken win wipe wonder work wrap
write yield archive mock monitor rank redo hand ping pin alert sample check audit test log review
abort absorb accelerate accompany accuse acknowledge activate adapt address administer advertise advise
aggregate aim alternate amend amplify apologise apologize arrange arrest assemble assist astonish audit
authenticate authorise authorize await award backfill balance bar bear beat bend bet blacklist blame bleed
blend blind blink block bother bounce bow brief broadcast browse burn cancel capture cast centralise
certify challenge cheat chase circulate circumvent clean click cling cluster coerce collide colour commute
compensate compensates compete comply compress compromise conceal condense conduct confess configure
conflict confuse constitute constrain contradict cool coordinate cope countersign crawl creep cripple
criticise cross crowd curate cure curtail customise dare dash debug decay decide declare decode decrypt
deduce deduct deem default defend deflect delegate delay deliver denote depart depict deploy deprive
deputise deserve detach deteriorate devote diagnose dictate dig digest diminish dip direct disappoint
disconnect discourage disguise dislike dismiss dispatch dispense disperse dispose dispute disregard
disrupt dissolve distort disturb divert dominate donate dose download downgrade drag drain draw dream
dress drink drive dry dump duplicate earn ease eat echo elaborate elapse electrify elevate emphasise
employ empty encrypt enlarge enquire entail entitle envisage equip err erase erode evaporate evolve
examine exchange exclude excuse exempt exhaust exhibit exit expedite explain explode exploit export express
fabricate facilitate fade fake fax feature ferry fetch flatten flush fool forecast foresee forge forgive
formulate frame freeze frighten fulfil fulfill garnish glance glow grab greet grind guide hallucinate
hang harm hash hate haul heat hesitate hijack hint hire hop host hurry hurt illuminate illustrate
impersonate impose impress incline incur index induce inflate inform inhibit innovate inquire inscribe insist
instantiate insult insure interact intercept interfere interleave interlock intersect introduce invent
invert invest irritate itemise itemize jail jam judge justify kick kill kiss knock lag land last laugh
launder lay leak lean leap lend lengthen liaise license lift lighten link listen litigate localise loop
loosen lower lurk mail march marry massage materialise mediate meet melt memorise mention mess migrate
mingle minimise miscalculate misfile misfire misinterpret mislabel mislead misplace misroute missend
mistake misuse mitigate mix moderate modernise multiply mutate navigate negate negotiate nominate normalise
normalize number nudge obscure observe obtain offset open oppose optimise optimize organise organize
orient oscillate outnumber outrun overcharge overload overrule oversee overtake overwhelm paint
pair park participate partition paste patrol pick piggyback pile plead plug pollute pool port possess pour
praise pray preach precede preclude predate predict prefix preload prescribe preserve press pretend
prevail price prioritise prioritize privatise probe procure produce profile prolong prompt pronounce prosecute
prune publicise punish purge pursue qualify quarantine question quit quote randomise rate ratify rationalise
realign reappear rearrange reassign reassure rebalance rebill reboot recalibrate recall recap reckon reclaim
reclassify recommend recompute reconnect reconstruct recount recruit rectify recur recycle redeploy
redesign redraw refine reflect reformat refund regain regenerate regret rehearse reimburse reinforce reinstall
reinstate reissue relabel relax relay relocate remap remedy remit remount renegotiate renumber
reorder reorganise repair repay repeal repel repost reprice reprint reprocess repurpose reroute
resample rescale rescan reschedule rescue research resend reshape reside resign resist reskin respect
respond reuse reverse reward ripple risk rob rock round ruin rush sabotage sack sail salvage sanction sanitise
sanitize satisfy save scare scatter schedule scold scramble scrape scratch scream screen script scrub scrutinise seal
search secure seed seek seize sense settle sever shake shape shed shelter shine shout shrink shuffle sink
skew slash sleep slide slow smash smooth snap sneak sniff snow soften sort spam spare spawn specialise
spell spike spin splash sponsor spread spring sprinkle spy squash squeeze stabilise stack stage stagger stall stamp
standardise stare steer stick stitch strand stream strengthen stress stretch strike strive stroll stumble
subtract succumb sue suffice sum summarise summarize summon supersede supervise supplement surpass surprise
surrender surround survive swap swear sweat sweep swing sync synchronise synchronize tailor tamper tap
target teach tear tease telephone tempt test thank thaw thicken threaten thrive tidy tie tighten
tilt time tip top tour trade trail train transcribe transplant trap treble tremble trickle troubleshoot tune
tunnel tweak twist unblock uncover undercut underestimate underline undermine undo unfold unfreeze uninstall
unite unload unlock unpack unpin unplug unroll unsubscribe untie unveil uphold upset urge
usher utter vaccinate value veto vote vouch wake wander waste waive weigh weld whitelist widen
wind wire withdraw withhold withstand witness worry worsen wreck yell zoom rubber-stamp auto-approve
auto-accept auto-close auto-merge auto-publish auto-renew re-read re-run re-check re-use re-enter re-send
re-index re-train re-open re-enable cross-check double-check spot-check hard-code soft-delete fast-track
pre-tick pre-fill time-out fail-over`);
var NOUNY_VERBS = words4(`
access account act address advance advice age agent alarm alert amount answer appeal approach attack
audit balance ban bank base batch benefit bid bill block board book boost branch break bridge budget
bug bump cache call campaign cap care case cause chain change channel charge chart chat check claim
class click climb clock clone code comment commit complaint concern condition contact content contest
contract control copy cost count cover crash credit cut cycle damage date deal debate debit
default defence delay demand deploy deposit design detail dial display divide document double doubt
download draft drift drill drive drop dump edit effect email end entry error escalate estimate eval
exit experience exploit export extract fail feature feed field figure file filter fine fire fix flag
flash float flood flow focus fold force fork form format forward frame freeze function fund gap gate
glitch grade grant group guarantee guard guess guide hand hit hold host hour import increase index
influence input insert interest interface interview invoice issue item job jump key label lag land
lane lapse launch lead leak level lie light limit line link list load loan lock log look loop lunch
mail map mark market mask match measure meeting merge message mirror mistake mix mode model monitor
move name need net note notice number offer order output overflow override package page panic part
pass patch path pattern pause pay peak permit phase phone pick pilot ping place plan play point
policy pool pop post power practice present preview price print process produce profile profit
program progress project promise prompt proof protest pull purchase purge push query question queue
quote race raise range rank rate reach read reason rebuild receipt record refactor reference refund
reject release rename rent repair repeat replay reply report request rescue research reserve reset
response rest restart result retreat retry return reverse review reward rewrite ring rise risk roll
rollback route rule run rush sale sample scale scan schedule score scrape screen screenshot script
search season seat seed sense service set setup share shift ship shop show sign signal skill slice
slip slot smell sort sound source space spam spell spike split sponsor spot spread stack staff stage
stamp stand star start state step stock stop storage store storm strategy stream stress strike study
subject summary supply support surge surprise survey swap switch sync table tag talk target task tax
team term test text thread ticket time tip title token tool total touch trace track trade traffic
trail train transfer transport travel treat trend trial trick trigger trip trust try turn twist type
update upgrade upload upset use user value view visit voice volume vote walk wait warning watch
weight work wrap year`);
var IRREGULAR_PAST = words4(`
was were came became began broke brought built bought caught chose cost did drew drove fell felt fed
fought found flew forgot forwent froze gave went grew hung heard held kept knew laid led left lent lost
made meant met overran overrode overwrote paid quit ran rang read rebuilt reset resent rewrote rose said saw
sent sold sought shook shot shrank shut sank sat slept slid spoke sped spent spun spread stood stole
stuck struck swore swept swung swam taught tore thought threw told took undid understood upset withdrew
woke won wore wrote misread mistook sprang forked froze fled bit blew dug hid lit stank shone split
resold retook outgrew undertook withheld overheard`);
var IRREGULAR_PARTICIPLE = words4(`
been become begun broken brought built bought caught chosen come cut done drawn driven fallen felt fed
found flown forgotten frozen given gone grown heard held hidden kept known laid led left lent let lost made
meant met overridden overwritten paid put read rebuilt reset resent rewritten risen run said seen sent set sold
shaken shot shown shut sought sunk spent spoken split spread stolen struck stuck sworn swept taken
taught thought thrown told torn understood undone withdrawn withheld won worn written hit misread mistaken
resold bitten blown hung redone rerun taken upset burnt learnt spelt typed`);
var NOT_PAST = words4(`
need feed speed seed bed red fed hundred embed exceed proceed breed succeed indeed weed bleed shed
led sacred wicked naked rugged biased based automated detailed limited advanced unlimited fixed
shared combined mixed related dedicated so-called unattended untested unmonitored unreviewed
unchecked unowned unverified undocumented unbounded unrestricted unversioned uncapped unguarded
unauthorised unauthorized unexpected unsigned unpinned unvalidated uncovered unsupervised unlogged
unrelated newsfeed self-hosted so-called aforementioned outdated one-sided short-lived`);

// src/language/lexicon/irregular.ts
var PAIRS = `
was:be were:be been:be became:become began:begin begun:begin broke:break broken:break brought:bring
built:build bought:buy caught:catch chose:choose chosen:choose came:come cost:cost cut:cut did:do
done:do drew:draw drawn:draw drove:drive driven:drive fell:fall fallen:fall felt:feel fed:feed
fought:fight found:find flew:fly flown:fly forgot:forget forgotten:forget froze:freeze frozen:freeze
gave:give given:give went:go gone:go got:get grew:grow grown:grow hung:hang had:have heard:hear
held:hold hit:hit kept:keep knew:know known:know laid:lay led:lead left:leave lent:lend let:let
lost:lose made:make meant:mean met:meet overrode:override overridden:override overwrote:overwrite
overwritten:overwrite paid:pay put:put quit:quit ran:run rang:ring read:read rebuilt:rebuild
reset:reset resent:resend rewrote:rewrite rewritten:rewrite rose:rise risen:rise said:say saw:see
seen:see sent:send set:set sold:sell shook:shake shot:shoot showed:show shown:show shrank:shrink
shut:shut sat:sit slept:sleep slid:slide spoke:speak spoken:speak sped:speed spent:spend spun:spin
split:split spread:spread stood:stand stole:steal stolen:steal stuck:stick struck:strike sank:sink
sunk:sink took:take taken:take taught:teach told:tell thought:think threw:throw thrown:throw
tore:tear torn:tear understood:understand withdrew:withdraw withdrawn:withdraw withheld:withhold
woke:wake won:win wore:wear worn:wear wrote:write written:write sought:seek misread:misread
mistook:mistake retook:retake undid:undo undone:undo ridden:ride rode:ride burnt:burn typed:type`;
var IRREGULAR = new Map(
  PAIRS.trim().split(/\s+/).map((pair) => pair.split(":"))
);

// src/language/stem.ts
var KEEP = new Set(
  "this is was has does its us as gas bus news process address access less loss pass class miss business always across status analysis bonus virus cross press series".split(
    " "
  )
);
function baseCandidates(word2) {
  const irregular = IRREGULAR.get(word2);
  if (irregular) return [irregular];
  const bases = [word2];
  if (/ies$/.test(word2)) bases.push(word2.replace(/ies$/, "y"));
  else if (/(?:s|x|z|ch|sh|o)es$/.test(word2)) bases.push(word2.slice(0, -2), word2.slice(0, -1));
  else if (/[^s]s$/.test(word2)) bases.push(word2.slice(0, -1));
  const ending = word2.match(/^(.{2,}?)(ied|ed|ing)$/);
  if (!ending) return bases;
  const [, head = "", tail] = ending;
  if (tail === "ied") bases.push(`${head}y`);
  bases.push(head, `${head}e`);
  if (/([bdfgklmnprt])\1$/.test(head)) bases.push(head.slice(0, -1));
  return bases;
}
function isA(word2, list4) {
  return list4.has(word2) || baseCandidates(word2).some((base2) => list4.has(base2));
}
function stem(word2) {
  const base2 = IRREGULAR.get(word2) ?? word2;
  if (KEEP.has(base2) || base2.length < 4) return base2;
  let cut = base2.replace(/(?:ies|ied)$/, "y").replace(/(?:sses)$/, "ss");
  cut = cut.replace(/(?:'s|s')$/, "");
  if (/[^su]s$/.test(cut)) cut = cut.slice(0, -1);
  cut = cut.replace(
    /(?:ations?|ition|ements?|ments?|ings?|ances?|als?|ers?|ed|ly)$/,
    (end, at2) => at2 >= 3 ? "" : end
  );
  cut = cut.replace(/([bdfgmnprt])\1$/, "$1");
  return cut.replace(/[ey]$/, "");
}

// src/language/text.ts
var QUOTED = "\uE000";
var ASIDE = [
  /```[\s\S]*?(?:```|$)/g,
  /"[^"\n]{0,400}"|“[^”\n]{0,400}”|„[^“”\n]{0,400}[“”]|«[^»\n]{0,400}»|`[^`\n]{0,400}`/g,
  /(?<![\p{L}\p{N}])'(?=\S)[^'\n]{1,200}(?<=\S)'(?![\p{L}\p{N}])/gu,
  /\bhttps?:\/\/\S+/g
];
var ABBREVIATION = /\b(?:e\.g|i\.e|etc|approx|incl|vs|resp|ca|cf|no|nr|dept|max|min|ver|fig)\.(?=\s+[\p{Ll}\d(])/giu;
function sameLength(match, fill) {
  return fill.repeat(match.length);
}
function evenText(text2) {
  let even = text2.replace(/[’ʼ‘´]/g, "'");
  for (const pattern2 of ASIDE) even = even.replace(pattern2, (match) => sameLength(match, QUOTED));
  even = even.replace(ABBREVIATION, (match) => `${match.slice(0, -1)} `);
  const numbered2 = even.match(/(?:^|\s)\(?[1-9a-e][).](?=\s)/g) ?? [];
  if (numbered2.length > 1) {
    even = even.replace(
      /(^|\s)(\(?[1-9a-e][).])(?=\s)/g,
      (_, before, marker) => `${before}${sameLength(marker, "\n")}`
    );
  }
  return even.replace(/^[ \t]*(?:[-*•+>]|\d{1,2}[.)])[ \t]+/gm, (match) => sameLength(match, "\n"));
}

// src/language/tag.ts
var TOKEN = /\uE000+|[\p{L}\p{N}]+(?:(?:[.'_/@#-]|(?<=\d)[,:](?=\d))?[\p{L}\p{N}]+)*%?|[^\s\p{L}\p{N}]/gu;
var CONTRACTION = /^(.+)('s|'re|'ve|'ll|'d|'m)$/;
function make(raw, start3, tag2 = "noun") {
  const word2 = raw.toLowerCase();
  return {
    word: word2,
    raw,
    tag: tag2,
    past: false,
    negated: /n't$|^cannot$/.test(word2),
    start: start3,
    end: start3 + raw.length
  };
}
function tokens(text2) {
  const found = [];
  for (const match of text2.matchAll(TOKEN)) {
    const raw = match[0];
    const lower3 = raw.toLowerCase();
    const parts = CONTRACTION.exec(lower3);
    const head = parts?.[1] ?? "";
    const isVerb = parts && (parts[2] !== "'s" || PRONOUNS.has(head) || RELATIVES.has(head) || head === "that" || head === "here");
    if (BARE_CONTRACTIONS.has(lower3)) {
      const token = make(raw.replace(/t$/i, "'t"), match.index);
      found.push({ ...token, end: match.index + raw.length });
    } else if (isVerb) {
      found.push(make(raw.slice(0, head.length), match.index));
      found.push(make(raw.slice(head.length), match.index + head.length));
    } else if (parts && parts[2] === "'s") {
      found.push({ ...make(raw, match.index), word: head });
    } else found.push(make(raw, match.index));
  }
  return found;
}
function auxiliary(token) {
  const { word: word2 } = token;
  if (BE_PRESENT.has(word2)) token.tag = "be";
  else if (BE_PAST.has(word2)) Object.assign(token, { tag: "be", past: true });
  else if (word2 === "be" || word2 === "been" || word2 === "being") token.tag = "be";
  else if (HAVE_PRESENT.has(word2)) token.tag = "have";
  else if (HAVE_PAST.has(word2)) Object.assign(token, { tag: "have", past: true });
  else if (DO_PRESENT.has(word2)) token.tag = "do";
  else if (DO_PAST.has(word2)) Object.assign(token, { tag: "do", past: true });
  else if (MODALS.has(word2)) token.tag = "modal";
  else return false;
  return true;
}
function closedTag(token) {
  const { word: word2, raw } = token;
  if (raw.startsWith(QUOTED)) token.tag = "quote";
  else if (/^[^\p{L}\p{N}]$/u.test(raw) && raw !== "&" && raw !== "+") token.tag = "punct";
  else if (/^[\d.,:/-]+(?:st|nd|rd|th|k|m|bn|%|x|h|s|d)?$/i.test(raw)) token.tag = "num";
  else if (NEGATIONS.has(word2)) Object.assign(token, { tag: "neg", negated: true });
  else if (NEGATIVE_SUBJECTS.has(word2)) Object.assign(token, { tag: "pron", negated: true });
  else if (auxiliary(token)) return true;
  else if (word2 === "to") token.tag = "to";
  else if (COORDINATORS.has(word2)) token.tag = "and";
  else if (RELATIVES.has(word2)) token.tag = "rel";
  else if (PRONOUNS.has(word2)) token.tag = "pron";
  else if (DETERMINERS.has(word2)) token.tag = "det";
  else if (SUBORDINATORS.has(word2)) token.tag = "sub";
  else if (PREPOSITIONS.has(word2)) token.tag = "prep";
  else if (ADVERBS.has(word2) || /[a-z]{2}ly$/.test(word2) && !/^(?:only|family|assembly|supply|reply|anomaly|apply|monthly|july|italy|early|daily|weekly|hourly|nightly|yearly|quarterly|friendly|elderly)$/.test(
    word2
  ))
    token.tag = "adv";
  else return false;
  return true;
}
function isPast(word2) {
  if (NOT_PAST.has(word2)) return false;
  return IRREGULAR_PAST.has(word2) || IRREGULAR_PARTICIPLE.has(word2) || /[a-z]{2}ed$/.test(word2) && !/eed$/.test(word2);
}
function subjectBefore(all3, at2) {
  for (let i = at2 - 1; i >= 0; i -= 1) {
    const token = all3[i];
    if (token.tag === "adv" || token.word === ")") continue;
    if (token.tag === "neg" && i > 0 && token.word !== "none") continue;
    if (token.word === "none") return token;
    const fits2 = token.tag === "noun" || token.tag === "pron" || token.tag === "rel" || token.tag === "quote" || token.tag === "num" || token.tag === "ing";
    return fits2 ? token : void 0;
  }
  return void 0;
}
function complementAfter(next2) {
  if (!next2) return true;
  return [
    "det",
    "pron",
    "prep",
    "num",
    "adv",
    "to",
    "quote",
    "punct",
    "neg",
    "sub",
    "rel",
    "and"
  ].includes(next2.tag);
}
function plural(word2) {
  return (/[^su]s$/.test(word2) || /(?:people|staff|we|they|you|i)$/.test(word2)) && !/ness$/.test(word2);
}
var INVARIANT = /* @__PURE__ */ new Set([
  "set",
  "put",
  "cut",
  "read",
  "cost",
  "run",
  "hit",
  "let",
  "shut",
  "split",
  "spread",
  "reset",
  "come",
  "overrun",
  "rerun",
  "misread",
  "upset"
]);
function invariantTag(all3, at2) {
  const { word: word2 } = all3[at2];
  const [before, next2] = [all3[at2 - 1], all3[at2 + 1]];
  if (before && ["to", "modal", "do"].includes(before.tag)) return "base";
  if (before && (before.tag === "be" || before.tag === "have")) return "past";
  if (next2 && ["be", "have", "do", "modal"].includes(next2.tag)) return "noun";
  if (before && (before.tag === "det" || before.tag === "prep")) return "noun";
  if (next2 && /[^s]s$/.test(next2.word) && baseCandidates(next2.word).some((base2) => PLAIN_VERBS.has(base2)) && word2 !== "become")
    return "noun";
  const subject = subjectBefore(all3, at2);
  if (!subject) return at2 === 0 ? "past" : "noun";
  if (plural(subject.word))
    return word2 === "set" || word2 === "put" || word2 === "hit" ? "past" : "pres";
  return (word2 === "run" || word2 === "set" || word2 === "come" || word2 === "become") && !["by", "to", "at", "in", "up"].includes(next2?.word ?? "") ? "noun" : "past";
}
function openTag(all3, at2) {
  const { word: word2 } = all3[at2];
  const before = all3[at2 - 1];
  const next2 = all3[at2 + 1];
  if (INVARIANT.has(word2)) return invariantTag(all3, at2);
  if (before && ["to", "modal", "do"].includes(before.tag) && IRREGULAR_PAST.has(word2) && PLAIN_VERBS.has(word2))
    return "base";
  if (isPast(word2)) {
    const modifies = before && ["det", "prep", "be"].includes(before.tag) === true && before.tag !== "be" && next2?.tag === "noun";
    return modifies && !["put", "set", "cut", "read", "cost"].includes(word2) ? "noun" : "past";
  }
  if (/[a-z]{2}ing$/.test(word2) && word2.length > 5 && !/^(?:during|string|thing|spring|bring|nothing|king|evening|morning|building|meeting|ceiling|pricing|warning|billing|banking|booking|staging|routing|training|logging|monitoring|testing|screening|sampling|rating|setting|meaning|shipping|marketing|accounting|listing|filing|landing|hearing|processing|alerting|paging|caching|wiring|tracking)$/.test(
    word2
  ))
    return "ing";
  const bases = baseCandidates(word2);
  const known2 = bases.some((base2) => PLAIN_VERBS.has(base2));
  const nouny = bases.some((base2) => NOUNY_VERBS.has(base2));
  if (/^(?:themselves|itself)$/.test(next2?.word ?? "") && (known2 || nouny)) return "pres";
  if (!known2 && !nouny) {
    const doer = at2 > 0 && before !== void 0 && (inList(before.word) || before.word === "he" || before.word === "she");
    return doer && /[^s]s$/.test(word2) && next2 !== void 0 && !["be", "have", "do", "modal"].includes(next2.tag) ? "pres" : "noun";
  }
  if (before?.tag === "to" || before?.tag === "modal" || before?.tag === "do") return "base";
  if (before?.tag === "neg" || before?.tag === "adv") {
    const governs = all3[at2 - 2];
    if (governs && (governs.tag === "modal" || governs.tag === "do" || governs.tag === "to"))
      return "base";
  }
  const subject = subjectBefore(all3, at2);
  if (!subject) return "noun";
  const inflected = /s$/.test(word2) && bases.length > 1;
  if (inflected) {
    if (plural(subject.word) && subject.tag === "noun") return "noun";
    if (!nouny) return "pres";
    if (before?.tag === "adv" || subject.tag === "pron" || subject.tag === "rel") return "pres";
    if (known2) return complementAfter(next2) || plural(next2?.word ?? "") ? "pres" : "noun";
    return objectAfter(next2) ? "pres" : "noun";
  }
  const many = plural(subject.word) || subject.tag === "rel" || !nouny && farPlural(all3, at2);
  if (!many) return "noun";
  if (!nouny || subject.tag === "pron" || known2 && (!next2 || next2.tag === "punct")) return "pres";
  return next2 && (known2 ? complementAfter(next2) && next2.tag !== "punct" : objectAfter(next2)) ? "pres" : "noun";
}
function inList(word2) {
  return !/s$/.test(word2) && (OUTSIDERS.has(word2) || INSIDERS.has(word2) || PEOPLE.test(word2));
}
var PEOPLE = /^(?:clerk|adjuster|operator|reviewer|approver|moderator|supervisor|dispatcher|planner|auditor|treasurer|secretary|editor|agronomist|.*(?:ist|man|woman))$/;
function farPlural(all3, at2) {
  let linked = false;
  for (let i = at2 - 1; i >= 0; i -= 1) {
    const token = all3[i];
    if (["punct", "and", "sub", "be", "have", "do", "modal", "pres", "to"].includes(token.tag))
      return false;
    if (token.tag === "prep") linked = true;
    else if (linked && token.tag === "noun" && plural(token.word)) return true;
  }
  return false;
}
function objectAfter(next2) {
  return next2 !== void 0 && ["det", "pron", "num", "quote", "neg", "adv"].includes(next2.tag);
}
var CLAUSE_END = /* @__PURE__ */ new Set(["punct", "and", "sub", "rel"]);
function settle3(all3) {
  all3.forEach((token, at2) => {
    const next2 = all3[at2 + 1];
    const before = all3[at2 - 1];
    if (token.tag === "past" && next2?.tag === "noun" && (/ed$/.test(token.word) || IRREGULAR_PARTICIPLE.has(token.word))) {
      const opens = !before || CLAUSE_END.has(before.tag);
      if (before?.tag === "pres" || opens && laterVerb(all3, at2)) token.tag = "noun";
    }
    if (token.tag !== "pres" || next2 && ["det", "pron"].includes(next2.tag)) return;
    const nouny = baseCandidates(token.word).some((base2) => NOUNY_VERBS.has(base2));
    if (nouny && before?.tag !== "pron" && laterVerb(all3, at2)) token.tag = "noun";
  });
}
function laterVerb(all3, at2) {
  for (let i = at2 + 1; i < all3.length; i += 1) {
    const token = all3[i];
    if (CLAUSE_END.has(token.tag)) return false;
    if (/^(?:be|have|do|modal|pres)$/.test(token.tag)) return true;
    if (token.tag === "past")
      return !/^(?:by|in|on|at|for|from)$/.test(all3[i + 1]?.word ?? "") && all3[i - 1]?.tag !== "prep";
  }
  return false;
}
function hadAfter(all3, at2) {
  const next2 = all3.slice(at2 + 1).find((token) => token.tag !== "adv");
  return next2 !== void 0 && isPast(next2.word) && !PLAIN_VERBS.has(next2.word);
}
function isMonth(all3, at2) {
  const [before, next2] = [all3[at2 - 1], all3[at2 + 1]];
  return !next2 || before?.tag === "num" || before?.tag === "prep" || before?.tag === "sub" || next2.tag === "num" || next2.tag === "punct";
}
function thatTag(all3, at2) {
  const before = all3[at2 - 1]?.tag;
  if (/^(?:day|week|weekend|month|year|morning|evening|afternoon|night|hour|time|moment)$/.test(
    all3[at2 + 1]?.word ?? ""
  ))
    return "det";
  if (before === "noun" || before === "quote" || before === "num") return "rel";
  const next2 = all3[at2 + 1];
  return next2 && !["be", "have", "do", "modal", "punct"].includes(next2.tag) ? "det" : "pron";
}
function tag(text2) {
  const all3 = tokens(text2);
  const open = all3.map((token) => !closedTag(token));
  all3.forEach((token, at2) => {
    if (token.word === "'d" && hadAfter(all3, at2)) Object.assign(token, { tag: "have", past: true });
    if (token.word === "that") token.tag = thatTag(all3, at2);
    if (token.word === "may" && isMonth(all3, at2)) token.tag = "noun";
    if (open[at2]) token.tag = openTag(all3, at2);
  });
  settle3(all3);
  return all3;
}

// src/language/clauses.ts
var FINITE = /* @__PURE__ */ new Set(["be", "have", "do", "modal", "past", "pres"]);
var START_OF_SUBJECT = /* @__PURE__ */ new Set([
  "det",
  "pron",
  "noun",
  "num",
  "quote",
  "neg",
  "adv",
  "rel",
  "ing"
]);
var BARE_LACK = /^(?:no|not|nobody|none|never|without|missing|untested|lacking|nothing|zero)$/;
function finiteAt(tokens2, from, to) {
  for (let i = from; i < to; i += 1) {
    const token = tokens2[i];
    if (token.tag === "rel") return skipRelative(tokens2, i, to);
    if (FINITE.has(token.tag)) return i;
  }
  return -1;
}
function skipRelative(tokens2, from, to) {
  let seen = false;
  for (let i = from + 1; i < to; i += 1) {
    const token = tokens2[i];
    if (!FINITE.has(token.tag)) continue;
    const chained = seen && FINITE.has(tokens2[i - 1].tag);
    if (seen && !chained && token.tag !== "past") return i;
    seen = true;
  }
  return -1;
}
function nextBoundary(tokens2, from) {
  for (let i = from; i < tokens2.length; i += 1) {
    const { tag: kind, word: word2 } = tokens2[i];
    if (kind === "punct" && /[,;:()–—-]/.test(word2) || kind === "and" || kind === "sub") return i;
  }
  return tokens2.length;
}
function clauseFrom(tokens2, at2) {
  const first = tokens2[at2];
  if (!first || !START_OF_SUBJECT.has(first.tag)) return false;
  const end = nextBoundary(tokens2, at2);
  const verb = finiteAt(tokens2, at2, end);
  if (verb > at2) return true;
  return verb === -1 && ["det", "pron"].includes(first.tag) && finiteAt(tokens2, at2, Math.min(tokens2.length, end + 6)) > at2;
}
function apposition(tokens2, at2) {
  if (!/^(?:a|an|one|something|all|most|both|mostly)$/.test(tokens2[at2]?.word ?? "")) return false;
  const end = nextBoundary(tokens2, at2);
  const verb = finiteAt(tokens2, at2, end);
  return verb > at2 && tokens2[verb]?.tag === "past" && ["prep", "to"].includes(tokens2[verb + 1]?.tag ?? "");
}
function hasFinite(tokens2) {
  return tokens2.some((token) => FINITE.has(token.tag));
}
function cutHere(tokens2, at2, since) {
  const token = tokens2[at2];
  const left = tokens2.slice(since, at2);
  const { word: word2 } = token;
  const next2 = tokens2[at2 + 1];
  if (at2 === since && token.tag !== "sub") return void 0;
  const comma = word2 === "," || word2 === "-" || word2 === "\u2013" || word2 === "\u2014" || word2 === ":";
  if (comma && next2) {
    if (next2.tag === "and" || next2.tag === "sub" || next2.tag === "rel" && next2.word !== "that")
      return void 0;
    if (word2 === "-" && tokens2[at2 - 1]?.end === token.start && next2.start === token.end)
      return void 0;
    if (BARE_LACK.test(next2.word))
      return { at: at2, kind: word2 === "," ? "and" : "main", lead: word2, skip: 1 };
    if (word2 === "," && apposition(tokens2, at2 + 1)) return { at: at2, kind: "rel", lead: word2, skip: 1 };
    if (clauseFrom(tokens2, at2 + 1))
      return { at: at2, kind: word2 === "," ? "and" : "main", lead: word2, skip: 1 };
    if (word2 !== "," && left.length > 1) return { at: at2, kind: "main", lead: word2, skip: 1 };
    const rest = tokens2.slice(at2 + 1, nextBoundary(tokens2, at2 + 1));
    if (rest.some(
      (one) => /^(?:missing|untested|off|red|skipped|disabled|muted|absent|too)$/.test(one.word)
    ) && rest.length < 8) {
      return { at: at2, kind: "and", lead: word2, skip: 1 };
    }
    return void 0;
  }
  if (token.tag === "and" && next2) {
    if (next2.tag === "sub" || next2.tag === "rel" && next2.word !== "that") return void 0;
    const fresh = clauseFrom(tokens2, at2 + 1);
    if (hasFinite(left) && (fresh || FINITE.has(next2.tag) || next2.negated || BARE_LACK.test(next2.word))) {
      return { at: at2, kind: "and", lead: word2, skip: 1 };
    }
    if (next2.negated || BARE_LACK.test(next2.word)) return { at: at2, kind: "and", lead: word2, skip: 1 };
    if (fresh && ["det", "pron"].includes(next2.tag) && left.length > 1)
      return { at: at2, kind: "and", lead: word2, skip: 1 };
    return word2 === "but" && ["adv", "neg", "prep"].includes(next2.tag) ? { at: at2, kind: "and", lead: word2, skip: 1 } : void 0;
  }
  if (token.tag === "sub" && next2 && next2.tag !== "punct" && clauseFrom(tokens2, at2 + 1)) {
    return { at: at2, kind: "sub", lead: word2, skip: 1 };
  }
  if (token.tag === "rel" && at2 > since && (hasFinite(left) || tokens2[at2 - 1]?.word === ",") && next2) {
    const complement = word2 === "that" && !["noun", "quote", "num"].includes(tokens2[at2 - 1].tag) && tokens2[at2 - 1]?.word !== ",";
    if (!complement && (finiteAt(tokens2, at2 + 1, tokens2.length) >= 0 || FINITE.has(next2.tag))) {
      return { at: at2, kind: "rel", lead: word2, skip: 1 };
    }
  }
  if (word2 === "with" && next2 && (BARE_LACK.test(next2.word) || next2.word === "neither") || word2 === "without" || word2 === "w/o") {
    if (left.length > 0) return { at: at2, kind: "with", lead: word2, skip: 0 };
  }
  return void 0;
}
function kindAfter(kind, cut, next2) {
  const shares = cut.kind === "and" && cut.lead !== "," && next2 !== void 0 && FINITE.has(next2.tag);
  if (shares && (kind === "sub" || kind === "rel")) return { ...cut, kind };
  return kind === "sub" && cut.lead === "," ? { ...cut, kind: "main", lead: "" } : cut;
}
function cutSentence(tokens2) {
  const clauses = [];
  let open = { at: 0, kind: "main", lead: "", skip: 0 };
  let since = 0;
  for (let at2 = 0; at2 < tokens2.length; at2 += 1) {
    const cut = cutHere(tokens2, at2, since);
    if (!cut) continue;
    clauses.push({ kind: open.kind, lead: open.lead, tokens: tokens2.slice(since, at2) });
    open = kindAfter(open.kind, cut, tokens2[at2 + 1]);
    since = at2 + cut.skip;
  }
  clauses.push({ kind: open.kind, lead: open.lead, tokens: tokens2.slice(since) });
  return clauses;
}
function asides(tokens2) {
  const inside = [];
  const outside = [];
  let current;
  for (const token of tokens2) {
    if (token.word === "(" || token.word === "[") current = [];
    else if ((token.word === ")" || token.word === "]") && current) {
      inside.push(current);
      current = void 0;
    } else (current ?? outside).push(token);
  }
  if (current) outside.push(...current);
  return { inside, outside };
}
function sentences(tokens2, even) {
  const all3 = [[]];
  tokens2.forEach((token, at2) => {
    const before = tokens2[at2 - 1];
    if (before && even.slice(before.end, token.start).includes("\n")) all3.push([]);
    if (/^[.;!?]$/.test(token.word)) all3.push([]);
    else all3.at(-1).push(token);
  });
  return all3.filter((one) => one.some((token) => token.tag !== "punct"));
}
function spokenOf(tokens2) {
  const heard = tokens2.filter((token) => token.tag !== "quote").map((token) => token.word);
  return heard.join(" ").replace(/ ('(?:s|re|ve|ll|d|m))\b/g, "$1").replace(/ ([,:%)])/g, "$1");
}
function clausesOf(text2) {
  const even = evenText(text2);
  const found = [];
  sentences(tag(even), even).forEach((sentence, number) => {
    const { inside, outside } = asides(sentence);
    const parts = [
      ...cutSentence(outside),
      ...inside.map((tokens2) => ({ kind: "aside", lead: "(", tokens: tokens2 }))
    ];
    for (const part of parts) {
      const words6 = part.tokens.filter((token) => token.tag !== "punct");
      const [first, last] = [words6[0], words6.at(-1)];
      if (!first || !last) continue;
      found.push({
        ...part,
        tokens: words6,
        spoken: spokenOf(part.tokens),
        sentence: number,
        text: text2.slice(first.start, last.end)
      });
    }
  });
  return found;
}

// src/language/lexicon/in-class.ts
var PARTS = /[-_/]/;
function inClass(word2, list4) {
  if (list4.has(word2)) return true;
  const head = PARTS.test(word2) ? word2.split(PARTS).at(-1) ?? word2 : word2;
  return list4.has(head) || /s$/.test(head) && list4.has(head.slice(0, -1));
}

// src/language/lexicon/phrases.ts
var ANYONE = /^(?:anyone|anybody|everyone|everybody|whoever)$/;
var NEGATIVE_WORD = /^(?:no|without|nor|zero|w\/o)$/;
var MAY = /\b(?:can|may|could|might|able)\b/;
var SHOULD = /\b(?:should|must|ought|has to|have to|shall)\b/;
var BY_SOMEONE = /\bby (?!default|hand|mistake|accident|itself|themselves|the same|another|now)\w+/;
var PHRASES = /* @__PURE__ */ new Map([
  ["too", /\btoo (?!many\b|much\b)\w+/],
  ["not-but", /\b(?:but not|and not|never|neither|not)\b(?= \w+ \w+| \w+$)/],
  ["by-default", /\bby default\b|\bdefaults? to\b|\bin case of\b|\bfails? open\b|\bfail-open\b/],
  ["depends", /\b(?:depends?|rel(?:y|ies)|relied|based) (?:up)?on\b|\btrusts?\b/],
  [
    "counts-as",
    /\b(?:counts?|treats?|treated|reads?|regarded|taken|takes?|passes?|handled|seen|valid|considered|recorded|deemed) (?:\w+ ){0,3}as\b|\bbecomes? |\bdeemed\b/
  ],
  ["since", /\bsince\b|\bfor (?:weeks|months|years|days)\b|\bever\b|\byet\b|\bso far\b/],
  ["new", /\b(?:new|newly|additional|another|first time|began|started|suddenly)\b/],
  ["now", /\bnow(?! (?:on|and then))\b|\bno longer\b|\bnot any ?more\b/],
  ["bump", /\b(?:v|version )?\d+(?:\.\d+)* ?(?:>|->|→|=>) ?v?\d|\b\d[\w.]* to (?:v ?)?\d+\.\d/],
  ["from-to", /\bfrom \S+(?: \S+){0,3} to \S+|\binstead of\b|\brather than\b|\b\d[\w.]* to v?\d/],
  [
    "cause",
    /^(?:after|due|because|following|when|during|since)\b|\b(?:trigger|cause|began when|started by|caused by)\b/
  ],
  [
    "should-have",
    /\b(?:should|would|could) (?:not )?have\b|\bsupposed to\b|\bmeant to\b|\bdesigned for\b|\bplanned\b/
  ],
  ["nobody", /\b(?:nobody|no one|none|nothing|noone|no-one)\b/],
  ["exists", /\bexists?\b|\bthere(?:'s| is| are| was| were)\b/],
  [
    "limit-phrase",
    /\b(?:starts? at|up to|at most|at least|below|under|above|more than|less than|as long as|unless|even if|regardless|whatever)\b/
  ],
  [
    "after-the-fact",
    /\b(?:afterwards|later|once|after (?:the|it|they|\d+)|already|at the end|too late)\b/
  ],
  [
    "lets-through",
    /\b(?:let|lets|letting|wave[sd]?|waving|go(?:es)?|going|gets?|pass(?:es)?|nod(?:s|ded)?) (?:\w+ ){0,3}through\b|\brubber[- ]stamp\w*|\bstraight (?:through|to)\b/
  ],
  ["alone", /\b(?:alone|on its own|by itself|themselves|unattended|straight)\b/]
]);

// src/language/lexicon/time.ts
var DAY6 = "(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?s?";
var MONTH2 = "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
var POINT = new RegExp(
  [
    `\\b(?:on|last|this|since|from|until|by|that|the same|the previous|next) ${DAY6}\\b`,
    `\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night))?\\b`,
    "\\b(?:yesterday|today|tonight|overnight|over night|midnight|noon|midday)\\b",
    "\\b(?:last|this|that|the same|one|the next|the following|same) (?:week|weekend|month|year|quarter|night|morning|afternoon|evening|day|hour|summer|winter|spring|autumn)\\b",
    "\\b(?:in|over|during) the (?:morning|afternoon|evening|night|weekend|middle of)\\b",
    "\\bover the (?:weekend|holidays?)\\b",
    `\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH2}\\b`,
    `\\b${MONTH2} \\d{1,2}\\b`,
    `\\b(?:in|since|from|until|by|early|late|mid) (?:${MONTH2}|may)\\b`,
    "\\b(?:on|from|of|since) (?:the )?\\d{1,2}(?:st|nd|rd|th)\\b",
    "\\b(?:at|from|around|by|about|until|since) \\d{1,2}(?::\\d\\d|\\s?[ap]m|\\sh\\b)",
    "\\b\\d{1,2}:\\d{2}\\b",
    "\\b\\d{4}-\\d\\d-\\d\\d\\b",
    "\\b\\d{1,2}[/.]\\d{1,2}\\.?(?:\\d{2,4})?\\b(?!\\s?%)",
    "\\b(?:a|one|two|three|\\d+) (?:days?|weeks?|hours?|minutes?|months?) (?:ago|earlier|later|before|early|late)\\b",
    "\\b(?:within|for|took|after) (?:the |an |a |one |two |three |four |five |ten |\\d+ )(?:hours?|minutes?|mins?|seconds?)\\b",
    "\\b(?:at once|in one go|at the same time|simultaneously|by mistake|by accident|accidentally|suddenly|unexpectedly|without notice)\\b",
    "\\bwith effect from\\b",
    "\\bas of \\d"
  ].join("|"),
  "gi"
);
var FREQUENCY = /\b(?:every|each) (?:\w+ )?(?:day|week|month|year|hour|minute|night|quarter|morning|sunday|monday|tuesday|wednesday|thursday|friday|saturday|release|run|time|deploy\w*)\b|\b(?:daily|weekly|hourly|nightly|monthly|quarterly|yearly|annual(?:ly)?|biweekly|periodic(?:ally)?)\b|\b(?:once|twice|\d+ times|two times|three times) (?:a|per|every|each) \w+|\b(?:per|a) (?:day|week|month|year|hour|session|run|user|card|customer|tenant|channel|request|call|symbol|ip|order|transaction|region|account|quarter)\b|\bon (?:mon|tues|wednes|thurs|fri|satur|sun)days\b|\bat (?:weekends|night)\b|\b(?:one|1) in \d+|\bone in \w+/gi;
var BOUND = /\b(?:above|below|under|over|up to|less than|more than|fewer than|at least|at most|exceed(?:s|ing)?|greater than|beyond|bigger than|larger than|smaller than|from|starts? at|set (?:at|to)|of|is|are|=|:|<|>|≤|≥)\s?(?:the )?[€$£]?\d[\d.,]*\s?(?:k|m|%|eur|usd|gbp|euros?|dollars?|pounds?|days?|hours?|minutes?|mins?|seconds?|h|s|x|n|bp|items?|characters?|cases?)?\b/gi;

// src/language/lexicon/verb-classes.ts
var CHANGE = words4(`
change rename upgrade update migrate move switch swap replace deploy release ship roll launch publish
introduce add remove delete drop disable enable turn flip toggle raise lower increase decrease double
triple halve extend widen reduce cut edit rewrite refactor merge split rotate expire retire deprecate
restart reboot reindex rebuild import export load reload restore convert reconfigure configure bump
patch flash install uninstall re-route reroute route connect disconnect integrate embed relabel
re-classify reclassify renumber re-number restructure reorganise reorganize consolidate collapse
dedupe fork clone copy overwrite truncate purge archive unpublish revert redesign redeploy expose
grant give assign reassign port transfer re-time reschedule postpone announce open close acquire
shorten lengthen tighten loosen relax lift mute unmute activate deactivate provision scale resize
transform adopt onboard hire leave resign tweak adjust modify alter set reset rework relocate
re-crawl recrawl crawl re-train retrain fine-tune finetune tune bring put begin start stop end cancel
pause resume approve impose abolish reissue re-issue redistribute recalculate recycle repurpose
re-price automate create point refresh flush wipe schedule schedule rebrand rebase pin unpin promote
re-enable append prepend sign rewire redirect`);
var INPUT = words4(`
ask write type paste upload attach send submit forward reply order request claim report call phone
dictate speak say tell mention enter scan photograph record file post share book pay buy return
complain register enrol enroll apply answer message mail email contact chat use try paste quote link
pretend impersonate trick exploit attack inject flood hit spam scrape visit join appear arrive come
land bring deliver receive contain include carry reach list feed supply provide produce sign issue
misspell abbreviate translate ban pin click press select choose swap mix restart unplug drive park
search browse claim object appeal demand insist threaten offer bid sell trade win lose borrow lend
steal forge fake leak publish place put leave run travel diagnose prescribe refer admit discharge
find discover notice`);
var OUTAGE = words4(`
crash fail break expire die go hang freeze stall timeout time lag drop disconnect lose knock jam
restart reboot evict corrupt throttle stop halt return respond overheat flood snow rain storm rise
fall spike surge double triple quadruple grow climb peak jump plunge slip slow degrade fire trip
deliver skip shut collapse burst melt divert close`);

// src/language/predicate.ts
var STRONG = /* @__PURE__ */ new Set(["be", "have", "do", "modal"]);
function mainVerbAt(tokens2) {
  let passOver = false;
  let weak = -1;
  for (let at2 = 0; at2 < tokens2.length; at2 += 1) {
    const token = tokens2[at2];
    if (token.tag === "rel" && at2 > 0) passOver = true;
    const strong = STRONG.has(token.tag) && !/^(?:be|been|being)$/.test(token.word);
    if (!strong && token.tag !== "past" && token.tag !== "pres") continue;
    if (passOver) {
      while (tokens2[at2 + 1] && /^(?:be|have|do|modal|neg|adv|past|base)$/.test(tokens2[at2 + 1].tag))
        at2 += 1;
      passOver = false;
      continue;
    }
    if (strong) return weak >= 0 && settled(tokens2, weak) ? weak : at2;
    if (weak < 0 || reduced(tokens2, weak) && token.tag === "pres") weak = at2;
  }
  return weak;
}
function reduced(tokens2, at2) {
  return tokens2[at2]?.tag === "past" && at2 > 0 && tokens2[at2 + 1]?.tag === "prep";
}
function settled(tokens2, at2) {
  const next2 = tokens2[at2 + 1];
  const before = tokens2[at2 - 1];
  if (tokens2[at2]?.tag === "pres") return true;
  const doer = before && (inClass(before.word, OUTSIDERS) || inClass(before.word, INSIDERS));
  if (at2 === 0 || doer || before?.tag === "pron") return true;
  return ["det", "num", "quote", "pron", "sub"].includes(next2?.tag ?? "");
}
function groupFrom(tokens2, at2) {
  const forms = [];
  let end = at2;
  for (let i = at2; i < tokens2.length; i += 1) {
    const token = tokens2[i];
    const fits2 = /^(?:be|have|do|modal|neg|adv|past|base|ing|pres)$/.test(token.tag);
    if (!fits2) break;
    if (token.tag === "pres" && i > at2) break;
    end = i;
    if (token.tag !== "adv") forms.push(token);
    if (i > at2 && /^(?:past|base|ing)$/.test(token.tag) && !/^(?:be|been|being)$/.test(token.word))
      break;
    if (i === at2 && token.tag === "past") break;
  }
  return { end, forms };
}
function tenseOf(forms, lone, subject) {
  const first = forms[0];
  if (first.tag === "be" && first.past && forms.at(-1)?.tag === "ing") return "past-progressive";
  if (first.tag === "modal") return "modal";
  if (first.tag === "have" && forms.some((form) => form.tag === "past" || form.word === "been")) {
    return first.past ? "past-perfect" : "perfect";
  }
  if (first.tag === "past") return lone && subject.length === 0 ? "participle" : "past";
  if (first.past) return "past";
  return "present";
}
function predicateOf(clause) {
  const { tokens: tokens2 } = clause;
  const at2 = mainVerbAt(tokens2);
  if (at2 < 0) {
    return {
      tense: "none",
      passive: false,
      negated: false,
      verb: void 0,
      subject: tokens2,
      rest: []
    };
  }
  const { end, forms } = groupFrom(tokens2, at2);
  const subject = tokens2.slice(0, at2);
  const last = forms.findLast((form) => form.tag !== "neg") ?? forms[0];
  const be = forms.some((form) => form.tag === "be");
  const negated = forms.some((form) => form.negated) || subject.some((token) => token.negated);
  return {
    tense: tenseOf(forms, at2 === 0 && (clause.kind === "main" || clause.kind === "aside"), subject),
    passive: be && last.tag === "past",
    negated,
    verb: last,
    subject,
    rest: tokens2.slice(end + 1)
  };
}

// src/language/features.ts
function find(tokens2, list4) {
  return tokens2.find((token) => inClass(token.word, list4))?.word;
}
function subjectHead(subject) {
  const end = subject.findIndex(
    (token, at2) => at2 > 0 && ["prep", "rel", "past", "sub", "to", "and"].includes(token.tag)
  );
  return end > 0 ? subject.slice(0, end) : [...subject];
}
function subjectClass(subject) {
  const head = subjectHead(subject).filter(
    (token) => token.tag !== "adv" && token.tag !== "det" && token.tag !== "num"
  );
  const last = head.at(-1);
  if (!last) return subject.length > 0 && subject[0]?.tag === "det" ? "pronoun" : "none";
  if (/^(?:nobody|none|nothing|noone)$/.test(last.word) || /^(?:no|neither|nobody|none|nothing)$/.test(subject[0]?.word ?? ""))
    return "nobody";
  if (ANYONE.test(head[0]?.word ?? "")) return "anyone";
  if (head.some(
    (token) => /'s?$/.test(token.raw) && inClass(token.word.replace(/'$/, ""), OUTSIDERS)
  ))
    return "outsider";
  if (last.word === "there") return "there";
  if (inClass(last.word, SAFEGUARDS)) return "safeguard";
  if (inClass(last.word, SAFEGUARD_PARTS)) return "safeguard-part";
  if (inClass(last.word, AGENTS)) return "agent";
  if (inClass(last.word, OUTSIDERS)) return "outsider";
  if (inClass(last.word, INSIDERS) || /^(?:someone|somebody)$/.test(last.word))
    return "insider";
  if (inClass(last.word, INPUTS)) return "input";
  if (last.tag === "pron" || last.tag === "rel") return "pronoun";
  if (head.some((token) => inClass(token.word, SAFEGUARDS))) return "safeguard-part";
  return "thing";
}
function verbClass(word2, passive, next2) {
  if (/^(?:is|are|am|was|were|be|been|'s|'re|isn't|aren't|wasn't|weren't)$/.test(word2)) return "be";
  if (/^(?:has|have|had|hasn't|haven't|hadn't|'ve)$/.test(word2)) return "have";
  if (/^(?:went|goes|go|ran|runs|run|got|gets|get|came|comes|made|makes|make|took|takes|take|did|does|do|worked|works)$/.test(
    word2
  ))
    return "light";
  if (passive && STATES2.has(word2) && !(/^(?:turned|switched)$/.test(word2) && !/^(?:on|off)$/.test(next2)))
    return "state";
  if (isA(word2, CHANGE)) return "change";
  if (SAFEGUARD_VERBS.has(word2)) return "guard";
  if (isA(word2, INPUT)) return "input";
  if (isA(word2, OUTAGE)) return "outage";
  return "other";
}
function matches2(text2, pattern2) {
  return text2.match(pattern2)?.[0];
}
function addPredicate(add3, clause, predicate, subject) {
  const verb = predicate.verb?.word ?? "";
  const kind = verbClass(verb, predicate.passive, predicate.rest[0]?.word ?? "");
  const shape = `${predicate.tense}${predicate.passive ? "-passive" : ""}`;
  const past = /^(?:past|participle|perfect|past-perfect)$/.test(predicate.tense);
  const about = predicate.subject.map((token) => token.raw).join(" ") || verb;
  add3(`tense:${shape}`, verb);
  add3(`subject:${subject}`, about);
  add3(`verb:${kind}`, verb);
  if (past && !predicate.negated) {
    add3(`past-verb:${kind}`, verb);
    add3(`past-subject:${subject}`, verb);
    if (predicate.passive) add3(`past-passive:${kind}`, verb);
    if (subject.startsWith("safeguard")) add3(`past-safeguard:${kind}`, verb);
    if (predicate.passive) add3("by-someone", matches2(clause.spoken, BY_SOMEONE));
  }
  if (predicate.tense === "present") add3(`present-subject:${subject}`, verb);
  if (predicate.tense === "present") add3(`present-verb:${kind}`, verb);
  if (predicate.tense === "modal") {
    add3("may", matches2(clause.spoken, MAY));
    add3("should", matches2(clause.spoken, SHOULD));
  }
}
function isNegative(token, next2) {
  const longer = next2 !== void 0 && /^(?:longer|fewer|less|only|later|earlier)$/.test(next2.word);
  return !longer && (token.negated || NEGATIVE_WORD.test(token.word));
}
function addPolarity(add3, spoken, predicate, subject, guarded) {
  const negation = spoken.find((token, at2) => isNegative(token, spoken[at2 + 1]));
  const negated = predicate.negated || subject === "nobody";
  if (!negation && !negated) return;
  const word2 = negation?.word ?? "not";
  add3(negated ? "negated" : "negation", word2);
  add3(
    `${negated ? "negated" : "negation"}-${guarded ? "safeguard" : "other"}`,
    guarded ? `${word2} ${guarded}` : word2
  );
  if (negated && predicate.tense === "past") add3("negated-past", word2);
  if (negated && (subject === "outsider" || subject === "input")) add3("negated-outsider", word2);
  if (!negated && predicate.tense === "past" && (subject === "outsider" || subject === "input"))
    add3("negation-input", word2);
  if (subject === "nobody" && guarded) add3("nobody-guards", word2);
}
function addNominal(add3, spoken, safeguard, plain3) {
  const event = find(spoken, PURE_EVENTS);
  const [first, last] = [spoken[0]?.word ?? "", spoken.at(-1)?.word ?? ""];
  add3("event-noun", event);
  if (event && !safeguard && plain3) add3("pure-event", event);
  if (safeguard && !event) add3("nominal-safeguard", safeguard);
  if (!safeguard && !event && plain3) add3("nominal-other", first);
  if (inClass(last, SAFEGUARDS)) add3("head-safeguard", last);
  if (inClass(first, SAFEGUARDS)) add3("first-safeguard", first);
  const at2 = spoken.findIndex(
    (token) => token.tag === "prep" || token.tag === "to" || token.tag === "rel" || token.tag === "sub"
  );
  const head = spoken[(at2 > 0 ? at2 : spoken.length) - 1]?.word ?? "";
  if (inClass(head, PURE_EVENTS)) add3("head-event", head);
}
function featuresOf(clause) {
  const found = /* @__PURE__ */ new Map();
  const add3 = (name, words6) => {
    if (words6 !== void 0) found.set(name, words6);
  };
  const tokens2 = clause.tokens.filter((token) => token.tag !== "quote");
  const predicate = predicateOf(clause);
  const implied = clause.kind === "rel" ? "relative" : clause.kind === "and" ? "shared" : "none";
  const seen = subjectClass(predicate.subject);
  const subject = seen === "none" ? implied : seen;
  const safeguard = find(tokens2, SAFEGUARDS);
  const part = find(tokens2, SAFEGUARD_PARTS);
  const guardVerb = tokens2.find(
    (token) => SAFEGUARD_VERBS.has(token.word) && /^(?:past|pres|base|ing)$/.test(token.tag)
  )?.word;
  const guarded = safeguard ?? guardVerb ?? part;
  const lack = find(tokens2, LACKS);
  const scope = find(tokens2, SCOPES);
  add3("safeguard", safeguard);
  add3("safeguard-part", part);
  add3("guard-verb", guardVerb);
  if (predicate.tense === "none") {
    const negative = tokens2.some((token, at2) => isNegative(token, tokens2[at2 + 1]));
    add3("tense:none", clause.spoken);
    addNominal(add3, tokens2, safeguard, !negative && !lack && !scope);
  } else addPredicate(add3, clause, predicate, subject);
  addPolarity(add3, tokens2, predicate, predicate.tense === "none" ? "none" : subject, guarded);
  add3("lack", lack);
  if (lack && guarded) add3("lack-safeguard", `${lack} ${guarded}`);
  add3("scope", scope);
  if (scope && predicate.tense === "past") add3("scope-past", scope);
  add3("open-door", find(tokens2, OPEN_DOORS));
  for (const [name, pattern2] of PHRASES) add3(name, matches2(clause.spoken, pattern2));
  add3("point", matches2(clause.spoken, POINT));
  add3("frequency", matches2(clause.spoken, FREQUENCY));
  add3("bound", matches2(clause.spoken, BOUND));
  if (tokens2[0]?.tag === "ing") add3("starts-ing", tokens2[0].word);
  if (clause.kind !== "main" && clause.kind !== "and") add3(`kind:${clause.kind}`, clause.lead);
  return found;
}

// src/language/weights.ts
var BIAS = -0.42;
var WEIGHTS = /* @__PURE__ */ new Map([
  ["after-the-fact", -0.3],
  ["alone", -1.08],
  ["bound", -0.37],
  ["bump", 0.36],
  ["by-default", -0.2],
  ["by-someone", 0.69],
  ["cause", 0.36],
  ["counts-as", -0.49],
  ["depends", -0.48],
  ["event-noun", 1.12],
  ["exists", -0.25],
  ["first-safeguard", 0.46],
  ["frequency", -0.75],
  ["from-to", 0.57],
  ["guard-verb", -0.56],
  ["head-event", 1.16],
  ["head-safeguard", -0.08],
  ["kind:rel", 0.23],
  ["kind:sub", -0.28],
  ["kind:with", 0.12],
  ["lack", -0.6],
  ["lack-safeguard", 0.03],
  ["lets-through", -0.26],
  ["limit-phrase", -0.56],
  ["may", -0.84],
  ["negated", -0.88],
  ["negated-other", -0.09],
  ["negated-outsider", 0.06],
  ["negated-past", -0.41],
  ["negated-safeguard", -0.79],
  ["negation", -0.98],
  ["negation-input", 0.37],
  ["negation-other", -0.18],
  ["negation-safeguard", -0.8],
  ["new", 1.23],
  ["nobody", -0.67],
  ["nobody-guards", -0.19],
  ["nominal-other", 0.86],
  ["nominal-safeguard", -0.69],
  ["not-but", -0.57],
  ["now", 1.07],
  ["open-door", -0.12],
  ["past-passive:change", 0.64],
  ["past-passive:input", -0.21],
  ["past-passive:other", 0.04],
  ["past-passive:outage", 0.17],
  ["past-passive:state", -0.03],
  ["past-safeguard:be", -0.46],
  ["past-safeguard:change", 0.16],
  ["past-safeguard:guard", 0.12],
  ["past-safeguard:have", -0.05],
  ["past-safeguard:input", 0.17],
  ["past-safeguard:light", -0.35],
  ["past-safeguard:other", 0.32],
  ["past-safeguard:outage", -0.05],
  ["past-safeguard:state", 0.08],
  ["past-subject:agent", 0.14],
  ["past-subject:input", 0.6],
  ["past-subject:insider", 0.38],
  ["past-subject:nobody", -0.08],
  ["past-subject:none", 0.65],
  ["past-subject:outsider", 1.05],
  ["past-subject:pronoun", 0.12],
  ["past-subject:relative", -0.12],
  ["past-subject:safeguard", -0.31],
  ["past-subject:safeguard-part", 0.26],
  ["past-subject:shared", 0.09],
  ["past-subject:there", -0.24],
  ["past-subject:thing", 0.65],
  ["past-verb:be", -0.09],
  ["past-verb:change", 1.28],
  ["past-verb:guard", 0.24],
  ["past-verb:have", 0.11],
  ["past-verb:input", 0.97],
  ["past-verb:light", 0.54],
  ["past-verb:other", -0.1],
  ["past-verb:outage", 0.26],
  ["past-verb:state", -0.03],
  ["point", 1.83],
  ["present-subject:agent", -0.32],
  ["present-subject:input", -0.17],
  ["present-subject:insider", -0.09],
  ["present-subject:nobody", -0.02],
  ["present-subject:outsider", 0.12],
  ["present-subject:pronoun", -0.38],
  ["present-subject:relative", 0.22],
  ["present-subject:safeguard", -0.67],
  ["present-subject:safeguard-part", -0.67],
  ["present-subject:shared", 0.26],
  ["present-subject:there", -0.07],
  ["present-subject:thing", -0.27],
  ["present-verb:be", -0.43],
  ["present-verb:change", -0.1],
  ["present-verb:guard", -0.19],
  ["present-verb:have", -0.5],
  ["present-verb:input", -0.39],
  ["present-verb:light", -0.36],
  ["present-verb:other", -0.11],
  ["present-verb:outage", 0.13],
  ["present-verb:state", -0.15],
  ["pure-event", 1.16],
  ["safeguard", -1.16],
  ["safeguard-part", -0.78],
  ["scope", -0.96],
  ["scope-past", -0.05],
  ["should", -0.03],
  ["should-have", -0.44],
  ["since", 0.21],
  ["starts-ing", 0.04],
  ["subject:agent", -0.34],
  ["subject:anyone", -0.12],
  ["subject:input", 0.35],
  ["subject:insider", 0.26],
  ["subject:nobody", -0.24],
  ["subject:none", 0.57],
  ["subject:outsider", 1.22],
  ["subject:pronoun", -0.13],
  ["subject:relative", 0.17],
  ["subject:safeguard", -1.04],
  ["subject:safeguard-part", -0.64],
  ["subject:shared", 0.06],
  ["subject:there", -0.32],
  ["subject:thing", 0.12],
  ["tense:modal", -0.47],
  ["tense:modal-passive", -0.48],
  ["tense:none", 0.06],
  ["tense:participle", 0.65],
  ["tense:past", 1.59],
  ["tense:past-passive", 0.8],
  ["tense:past-perfect", 0.13],
  ["tense:past-perfect-passive", -0.22],
  ["tense:past-progressive", 0.11],
  ["tense:perfect", 0.05],
  ["tense:perfect-passive", -0.13],
  ["tense:present", -0.67],
  ["tense:present-passive", -1.42],
  ["too", -0.15],
  ["verb:be", -0.46],
  ["verb:change", 0.49],
  ["verb:guard", -0.18],
  ["verb:have", -0.41],
  ["verb:input", 0.87],
  ["verb:light", -0.1],
  ["verb:other", -0.44],
  ["verb:outage", 0.37],
  ["verb:state", -0.2]
]);

// src/language/score.ts
function leaning(features) {
  let sum = BIAS;
  for (const name of features.keys()) sum += WEIGHTS.get(name) ?? 0;
  return sum;
}

// src/language/evidence.ts
function weigh(text2) {
  return clausesOf(text2).filter((clause) => clause.kind !== "aside").map((clause) => {
    const features = featuresOf(clause);
    return { clause, features, score: leaning(features) };
  });
}
function isMain({ clause }) {
  return clause.kind === "main" || clause.kind === "and" || /^(?:while|whereas|although|though)$/.test(clause.lead);
}
var DOINGS = ["change", "input", "outage"];
var HAPPENED = [
  "tense:past",
  "tense:past-passive",
  "tense:participle",
  "tense:perfect",
  "tense:perfect-passive",
  "tense:past-perfect",
  "tense:past-perfect-passive"
];
var NO_EVENT = ["negated", "scope", "lack-safeguard", "should-have", "too"];
function tellsEvent({ features }) {
  if (NO_EVENT.some((name) => features.has(name))) return false;
  if (features.has("tense:none"))
    return features.has("bump") || features.has("pure-event") && features.has("head-event");
  if (features.has("now") && features.has("tense:present")) return !features.has("safeguard");
  if (!HAPPENED.some((name) => features.has(name))) return false;
  const pointed = features.has("point") || features.has("by-someone");
  if (features.has("subject:safeguard") || features.has("subject:safeguard-part"))
    return pointed && features.has("verb:change");
  return pointed || DOINGS.some((doing) => features.has(`verb:${doing}`)) || features.has("subject:outsider");
}
var DENIALS = ["negated", "negation", "lack", "scope", "too", "nobody"];
function tellsState({ clause, features, score }) {
  if (clause.lead === "whether") return false;
  const denies = DENIALS.some((name) => features.has(name));
  if (clause.kind === "rel") return denies && features.has("safeguard");
  if (score < -2.5 && features.has("negated") && !features.has("negated-outsider")) return true;
  if (features.has("safeguard") || features.has("negated-safeguard") || features.has("negation-safeguard"))
    return true;
  if (features.has("safeguard-part") || features.has("guard-verb") || features.has("nobody-guards"))
    return !features.has("tense:none") || features.has("lack-safeguard");
  return features.has("may") || features.has("subject:anyone") || features.has("lack-safeguard");
}

// src/language/blame.ts
var MODEL = "(?:(?:language|chat|foundation|reasoning|planner|planning|writer|base|large|small|our|the|this|that|voice|ai|llm|gen ?ai) )*(?:models?|llms?|ai|a\\.i\\.|agents?|(?:\\w+[- ]?)?bots?|assistants?|gpt[\\w.-]*|chatgpt|claude|gemini|llama|mistral|copilot|neural net(?:work)?s?|machine|algorithm|planner|orchestrator|summari[sz]er|classifier|(?:sub|super)-?agents?|concierge|genai|transformer)";
var IT = "(?:it|he|she|they|thing)";
var TRAIT = "(?:is|was|are|were)n't (?:\\w+ ){0,2}(?:smart|clever|intelligent|bright|capable|reliable|trustworthy|good at|careful|sharp|ready|mature)|lazy|stubborn|careless|sloppy|clueless|dumb(?:er|est)?|stupid(?:ity)?|silly|na[i\xEF]ve|gullible|(?:over-?|too )?eager(?:ness)?|over-?(?:confident|confidence|zealous|cautious|optimistic|enthusiastic|helpful)|(?:too|so|overly|very|far too|a bit|a little|extremely|more|being|was|is|got|simply|just) (?:confident|creative|helpful|nice|polite|friendly|trusting|kind|obedient|cautious|clever|literal|optimistic|enthusiastic|generous|agreeable|chatty|verbose|smart|ambitious|aggressive|impulsive|sure of (?:it|him|her)self|accommodating|compliant|pleasing)|confus(?:ed|ion)|bewildered|distract(?:ed|ion)|moody|tired|bored|drunk|crazy|insane|irrational(?:ly)?|unreliable|unpredictab\\w+|erratic|impatien\\w+|inattentive|forgetful(?:ness)?|ignorant|arrogan\\w+|sycophan\\w+|delusional|delusions?|hasty|reckless(?:ness)?|brainless|incompeten\\w+|immature|unintelligent|absent-minded|scatterbrained|dishonest|deceptive|malicious|mischievous|mean|rude by nature|temperament\\w*|personality|character|attitude|mood|whims?|whimsical|quirk(?:s|y)?|ego|instincts?|intuition|imagination|sense of humou?r|nature of (?:the )?(?:llms?|ai|models?)|mind of its own|panick?(?:ed|s)?|lost (?:its|the) (?:mind|plot|way|thread|head)|rogue|off the rails|bad day|free will|opinionated|weird|strange|crazy|nuts|loony|goofy|obsess\\w+|fixat\\w+|daydream\\w*|(?:not|n't) (?:that |very |so |too |really |quite |exactly )?(?:smart|clever|intelligent|bright|capable|reliable|trustworthy|good at|careful|sharp)|laz(?:iness|y)|carelessness|sloppiness|creativity|trust(?:ed)? it|guess(?:ed|ing|work)?|improvis\\w+|bluff\\w*|lied|lying|lies|liar|cheat(?:ed|ing)|eager to please|want(?:ed|s)? to (?:please|help|be)|tr(?:ied|ies) (?:too hard|to be|to please)|aim(?:s|ed)? to please|tendency|tends to|inclined|prone to|wired|bad at|poor at|terrible at|struggles? with|hopeless|useless|weak at";
var INVENTION = "hallucinat(?:e|es|ed|ing|ion|ions)|confabulat\\w+|(?:made|makes|making|make) (?:(?:it|this|that|things?|stuff|something|facts?|an? \\w+|the \\w+|\\w+) )?up|dream(?:ed|t) up|dreamt|fantasi[sz]\\w+|fever dream|imagined|imagining|imaginary|invented|fabricated|fabricates|invents";
var REASON_NOUN = "reasoning|thinking|judge?ments?|judg?ing|understanding|comprehension|intelligence|common sense|thought process|thoughts?|logic|attention|concentration|reading|interpretation|intuition|inference|choices?|decisions?|conclusions?|guess(?:es)?|instruction[- ]following|decision[- ]making|arithmetic|maths?|brain|cognition|intellect|call|behaviou?r|cleverness|ability|abilities|capabilit(?:y|ies)|knowledge";
var BAD2 = "poor|bad|weak|flawed|faulty|wrong|limited|lacking|lack of|no|insufficient|terrible|awful|dumb|stupid|silly|odd|strange|weird|shallow|sloppy|careless|broken|illogical|inconsistent|questionable|poor-quality|incorrect|mistaken|misguided|unfortunate|unwise|irrational|unreasonable|confused|erroneous|low|missing|not enough|foolish|crazy|lousy|absurd|bizarre|naive|defective|deficient|worst|worse";
var FAULT = "mistakes?|errors?|faults?|blunders?|slip|failure|failures?|limits|limitations?|limitation|weakness(?:es)?|shortcomings?|flaws?|confusion|issue|problem|misbehaviou?r|stupidity|incompetence|brain ?fart|quirk|nonsense|misunderstanding|oversight|inability";
var MIND = "mis(?:understood|understands?|understanding|interpret\\w*|judged?|judges|read|reads|construed|took|calculated|remembered|handled)|misunderst\\w+|misinterpret\\w*|misjudg\\w*|(?:got|gets|getting) (?:it |this |that |things )?(?:wrong|confused|lost|distracted|carried away|mixed up|muddled|stuck in its)|jumped to (?:the |a )?(?:wrong )?conclusions?|dr(?:e|a)ws? (?:the |a )?wrong conclusions?|mixed (?:it|things|them) up|concluded|assum(?:ed|es|ption)|thought|thinks|believ(?:ed|es)|imagined|decided|chose|preferred|prefers|wanted|wants|felt|feels|forgot|forgets|overlooked|ignored|ignores|disregarded|disobeyed|refused to (?:listen|follow|obey)|lost track|lost (?:the )?(?:context|focus|attention)|lost sight|failed to (?:understand|reason|notice|think|follow|reali[sz]e|see|grasp|comprehend|recogni[sz]e|infer|interpret|know|pay|use common sense)|(?:did|do|does|could|can|would|will)(?:n't|nt| not|not)(?: \\w+)? (?:understand|know|reali[sz]e|get|listen|follow|think|pay attention|care|bother|grasp|comprehend|reason|notice|recogni[sz]e|see|infer|count|do (?:maths?|arithmetic|dates)|be trusted|tell|read properly|read|behave|want|remember|obey|interpret|learn|have (?:a )?(?:clue|idea|common sense))|can't (?:count|reason|think|understand|be trusted|do)|cannot (?:count|reason|think|understand|be trusted|do|tell|know)|unable to (?:understand|reason|think|follow|tell|grasp|count|recogni[sz]e|distinguish|interpret|see|know)|incapable|not (?:able|capable)(?: (?:to|of) (?:understand|reason|think|count|understanding|reasoning|grasp|follow)\\w*)?|(?:has|had|have|having|with|lacks?|lacked|shows?|showed|showing|used|uses) (?:no|little|poor|zero|bad|a bad|limited|weak|wrong|not enough|insufficient|a poor|a wrong|a weak|a tendency|any)? ?(?:common sense|idea|concept|sense|understanding|judge?ment|reasoning|clue|intelligence|knowledge|brain|notion|feeling|empathy|logic|attention|bad day|tendency|habit|personality|mind|intuition|grasp|conscience|memory|imagination|world model)|did (?:what|whatever) it (?:wanted|liked|felt)|on its own (?:initiative|will|accord)|made (?:a |an |the |some )?(?:\\w+ )?(?:mistakes?|errors?|choices?|decisions?|blunders?|guess|judge?ment|call|assumptions?)|made (?:a )?wrong|acted (?:up|strangely|weird|oddly|irrationally|stupidly|on its own)|went (?:rogue|crazy|off|nuts|wild|mad|haywire)|drift(?:ed|s)|was (?:just )?(?:wrong|off|mistaken|not thinking)|simply wrong|chose (?:badly|poorly|wrong\\w*|the wrong)|picked (?:the )?wrong|chose to|decided to|insisted|took (?:it|things) (?:literally|the wrong way)";
var NATURE = "(?:as|like|that's (?:what|how|just)|this is (?:what|how)|what|how|because|since|typical(?: for| of)?|just|known for|you know|usual|normal(?: for)?|classic|standard) (?:\\w+ ){0,3}(?:llms?|models?|ai|agents?|bots?|gpt\\w*|language models?|these (?:things|models|systems))(?: (?:do|are|is|will|work|works|behave|behaves|sometimes|always|often|usually|tend|can|being|being being|have|get|like|love))?|(?:llms?|models?|ai|language models?|agents?|bots?) (?:being|will be|are|is) (?:llms?|models?|ai|bots?|agents?|unpredictable|unreliable|like that|probabilistic|stochastic|not perfect|imperfect|non-?deterministic|statistical\\w*|just \\w+)|probabilistic|stochastic|non-?deterministi\\w+|nondeterminis\\w+|randomness|state of (?:the )?(?:art|technology)|today's (?:llms?|ai|models?|technology)|these things happen|nobody's perfect|not perfect|black box|statistical parrot|autocomplete|token predict\\w+|next[- ]token|technology (?:is|isn't) (?:not )?(?:there|mature|ready)|inherent";
var AT = "(?<![\\w-])";
var TO = "(?![\\w-])";
function any(pattern2) {
  return new RegExp(`${AT}(?:${pattern2})${TO}`, "i");
}
var HAS_MODEL = any(MODEL);
var HAS_TRAIT = any(TRAIT);
var HAS_INVENTION = any(INVENTION);
var HAS_MIND = any(MIND);
var HAS_NATURE = any(NATURE);
var BAD_REASON = any(
  `(?:${BAD2}) (?:\\w+ ){0,2}(?:${REASON_NOUN})|(?:reason|think|judg|thought)(?:ed|s|e|es)? (?:very |so |really |too )?(?:badly|poorly|wrongly|incorrectly)|(?:reasoning|thinking|judge?ment|logic|decision|choice|understanding) (?:was|is|were|seems?|seemed|looked|proved|error|errors|failure|failed|issue|problem|flaws?|mistakes?|gaps?|weakness|went|broke|fell)`
);
var MODEL_FAULT = any(
  `(?:${MODEL})(?:'s)? (?:\\w+ ){0,2}(?:${FAULT})|(?:${FAULT}) (?:of|by|in|from|on|with) (?:the part of )?(?:${MODEL})|blame (?:the )?(?:${MODEL})|fault of (?:${MODEL})`
);
var SUBJECT_MODEL = new RegExp(
  `^(?:and |but |so |then |because |since |simply |just |probably |apparently |obviously |clearly |maybe |i think |we think |it seems |seems |again,? |here )*(?:that )?(?:the |our |this |an? |its |some |poor |stupid |dumb )?(?:${MODEL})${TO}`,
  "i"
);
var SUBJECT_IT = new RegExp(`^(?:and |but |so |then |because )*${IT}${TO}`, "i");
var NOT_NAMING = /* @__PURE__ */ new Set([
  "limit",
  "limits",
  "bound",
  "bounds",
  "guard",
  "failover",
  "test",
  "check"
]);
function namesSafeguard({ clause, features, score }) {
  const ofModel = SUBJECT_MODEL.test(clause.text) || features.has("subject:agent");
  if (clause.tokens.some(
    (token) => inClass(token.word, SAFEGUARDS) && !(ofModel && NOT_NAMING.has(token.word))
  ))
    return true;
  if (ofModel) return false;
  if (features.has("nobody-guards") || features.has("guard-verb") || features.has("may"))
    return true;
  return score < -1.5 && clause.kind !== "rel" && !features.has("subject:pronoun") && !features.has("tense:none") && features.has("subject:thing");
}
function inventionBy(text2, model) {
  if (/hallucinat|confabulat/i.test(text2)) return model || text2.split(" ").length <= 8;
  return SUBJECT_MODEL.test(text2) || model && SUBJECT_IT.test(text2);
}
var THINKS = /^(?:reason|think|thought|judg|decid|guess|assum|imagin|believ|understand|understood|know|knew|feel|felt|want|prefer|hop|suppos|conclud|infer|interpret|hallucinat|confus|panick|improvis)/;
var OBSERVED = /^(?:down|offline|unavailable|unreachable|slow|late|up|back|able|stuck|online|busy|idle|allowed|given|asked|told|set|used|called|connected|in|on|at|out|off|from|under|over|behind|part|live|new|same)$/;
function tellsNature(clause, strict) {
  const { subject, verb, tense, passive, rest } = predicateOf(clause);
  const head = subject.findLast((token) => token.tag === "noun");
  if (!verb || !head || head !== subject.at(-1) || !inClass(head.word, AGENTS) || tense === "modal")
    return false;
  if (THINKS.test(verb.word))
    return tense === "past" || !/^(?:decid|prefer|guess|assum|want)/.test(verb.word);
  const said = rest.find((token) => token.tag !== "adv" && token.tag !== "neg");
  const copula = /^(?:is|are|was|were|'s|isn't|aren't|wasn't|weren't|be|being|been)$/.test(
    verb.word
  );
  if (!copula || passive || !said || OBSERVED.test(said.word) || said.tag === "prep" || said.tag === "num")
    return false;
  return said.tag === "noun" || !strict && said.tag === "det";
}
function clauseBlames(text2, model, strict) {
  const ownModel = HAS_MODEL.test(text2);
  if (HAS_NATURE.test(text2) && (ownModel || text2.length < 70)) return true;
  if (HAS_INVENTION.test(text2) && inventionBy(text2, ownModel || model))
    return !/^\W*(?:hallucinated|imaginary|made-up) \w+ (?:are|is|were|was)\b/i.test(text2);
  if (MODEL_FAULT.test(text2)) return true;
  const bearer = ownModel || model && SUBJECT_IT.test(text2);
  if (BAD_REASON.test(text2) && (bearer || text2.split(" ").length <= 4)) return true;
  if (!bearer) return HAS_TRAIT.test(text2) && text2.split(" ").length <= 4 && HAS_MIND.test(text2);
  const subject = SUBJECT_MODEL.test(text2) || model && SUBJECT_IT.test(text2);
  if (HAS_TRAIT.test(text2) && (subject || text2.split(" ").length <= 8)) return true;
  if (!subject) return false;
  return strict ? STRICT_MIND.test(text2) : HAS_MIND.test(text2);
}
var STRICT_MIND = any(
  "misunderst\\w+|misinterpret\\w*|misjudg\\w*|(?:got|gets) (?:confused|distracted|carried away)|jumped to conclusions?|thought|thinks|believ(?:ed|es)|wanted|felt|lacks? (?:common sense|judge?ment|intelligence|understanding)|(?:has|had) no (?:common sense|idea|clue|concept|understanding|judge?ment|sense)|(?:did|does)(?:n't| not) (?:understand|know|reali[sz]e|think|care|get|grasp)|can't (?:count|reason|think|understand|be trusted)|cannot (?:count|reason|think|understand|be trusted)|made (?:a |an )?(?:\\w+ )?(?:bad|dumb|stupid|poor|silly|wrong|terrible|awful|weird|strange|odd|questionable|unwise) (?:choice|decision|judge?ment|call|guess)s?|made (?:a )?mistakes?|made an error|went (?:rogue|crazy|nuts|wild|mad)|decided (?:badly|poorly|wrongly|on its own)|chose (?:badly|poorly|wrongly)|simply wrong"
);
function blameIn(text2, strict) {
  const all3 = weigh(text2);
  if (all3.some(namesSafeguard)) return void 0;
  const clauses = clausesOf(text2);
  const model = HAS_MODEL.test(text2);
  const blaming = (clause) => clauseBlames(clause.text.replace(/[’ʼ]/g, "'"), model, strict) || tellsNature(clause, strict);
  return clauses.find(blaming)?.text;
}

// src/language/language.ts
var ENGLISH = new Set(
  "the of and to in is was were a an for on with that by from at not no it are be as has have had our we they this its their nobody only when after which who there does did been doesn isn any all every out up into over under than then so but or if can will would should new one two".split(
    " "
  )
);
var OTHERS = new Set(
  "der das und ist nicht ein eine einer eines einem einen den dem des mit f\xFCr auf von zum zur wurde wurden hat haben kein keine keinen keiner niemand nur wird werden auch bei nach aus durch sich es gibt le la les un une des du et est pas ne dans pour sur avec aucun aucune qui que sont \xE9t\xE9 \xE9tait il elle nous ont fait au aux ce cette el los las una y es del al para por con sin fue se su sus no hay ning\xFAn ninguna nadie lo como pero han hab\xEDa il gli lo di che non \xE8 del della dei delle nella nel stato sono nessun nessuna alcun um uma os da dos das na n\xE3o foi foram sem com nenhum nenhuma pelo pela ao mas het een niet geen van voor op bij werd zijn heeft naar maar door aan dat wordt nie jest si\u0119 na dla brak ani przez zosta\u0142 zosta\u0142a kt\xF3ry \u017Ce och att det inte ingen inga f\xF6r av som p\xE5 till har var ble ikke ingen er av en \xE5 med fra ve bir i\xE7in yok de\u011Fil ile bu olarak tidak ada yang dan untuk dengan kh\xF4ng c\xF3 c\u1EE7a v\xE0".split(
    " "
  )
);
var LATIN_LETTER = new RegExp("\\p{Script=Latin}", "u");
var FOREIGN_LETTER = /[àáâãäåæçèéêëìíîïðñòóôõöøùúûüýþßāăąćčďđēėęěğīįıłńňőœřśşšťūůűųźżžơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu;
function isForeign2(text2) {
  const letters = text2.match(new RegExp("\\p{L}", "gu")) ?? [];
  if (letters.length === 0) return false;
  const latin = letters.filter((letter) => LATIN_LETTER.test(letter)).length;
  if (latin / letters.length < 0.7) return true;
  const words6 = text2.toLowerCase().match(new RegExp("\\p{L}+", "gu")) ?? [];
  const english = words6.filter((word2) => ENGLISH.has(word2)).length;
  const other3 = words6.filter((word2) => OTHERS.has(word2) && !ENGLISH.has(word2)).length;
  const accented = words6.filter((word2) => FOREIGN_LETTER.test(word2)).length;
  const foreign = other3 + accented;
  if (foreign === 1) {
    const telling = words6.some(
      (word2) => FOREIGN_LETTER.test(word2) || OTHERS.has(word2) && word2.length > 3
    );
    return telling && english === 0 && words6.length <= 5;
  }
  return foreign > english && foreign >= words6.length * 0.15;
}

// src/language/generic.ts
var FUNCTION = words4(`
a an the this that these those it its there here is are was were be been being am has have had do does did
and or but so then than as at in on of for with by from to into up out off over about after before
we our us they their them i my me you your he she his her some any all every each both more most
very really just only also again still too quite so already once ever when where why how which who
what while during since not no never can could should would will may might must ought
isn't wasn't aren't weren't doesn't didn't don't can't couldn't shouldn't wouldn't hasn't haven't won't`);
var SUBJECTS = words4(`
system agent model bot assistant ai llm thing stuff everything something anything workflow service
automation tool app process incident issue problem error failure bug glitch mistake fault malfunction
event situation trouble case production prod live environment software machine platform outcome result
answer behaviour behavior circumstances`);
var HAPPENINGS = words4(`
break broke broken fail go went gone wrong bad badly happen occur start begin stop work function run
misbehave malfunction properly correctly well right fine ok okay normal normally usual usually expect
expected unexpected unexpectedly intended suddenly somehow weird strange odd unknown sudden random
technical internal serious unfortunate unforeseen big small major minor unusual incorrect incorrectly
mess messed act behave trigger cause lead do sideways south awry haywire hard time day night way
moment point course everybody everyone people somebody someone get arise appear come exist operate
whole entire completely totally`);
var GUARDS = words4(`
control controls safeguard safeguards guardrail guardrails guard rails protection protections measure
measures process processes procedure procedures defence defences defense defenses mechanism mechanisms
safety net barrier mitigation precaution precautions governance countermeasure framework quality`);
var GUARD_FATE = words4(`
enough sufficient insufficient adequate inadequate effective ineffective weak strong good better poor
missing lack gap hole slip catch caught prevent notice noticed detect see seen spot find block help
hold suffice earlier sooner careful carefully attention pay faster quickly early late human user operator
error failure place let down avoid contain unnoticed undetected through past crack cracks
preventable existing relevant appropriate proper usual standard several various internal needed required
improve need apply applied follow followed`);
var POINTERS = words4(`
ticket tickets issue doc docs document docs page link thread channel slack jira confluence notion wiki
agenda postmortem post-mortem meeting minutes notes note report timeline summary description details
detail above below attached attachment appendix comment comments chat e-mail email mail log rca write-up
writeup sheet deck slide slides call recording board card epic linear section field other elsewhere next
following previous previously same review retro retrospective debrief huddle standup stand-up folder drive
sharepoint teams discord zoom gist paste screenshot runbook trigger control`);
var POINTING = words4(`
see refer read check look discuss discussed described describe explained explain mentioned mention listed
covered documented written noted noted find found follow follows add added come comes coming later soon
tomorrow today todo tbd please pls link linked shared posted answer answered full more info information
provide provided update updated complete completed fill filled open put raised raise bring tell ask wait
waiting await pending`);
function contentOf(text2) {
  const bare4 = text2.toLowerCase().replace(/[\u2019]/g, "'").replace(POINT, " ");
  const found = bare4.match(/[\p{L}][\p{L}'-]*|[#\p{L}\p{N}]+/gu) ?? [];
  return found.map((word2) => word2.replace(/'s?$/, "")).filter((word2) => !FUNCTION.has(word2) && word2.length > 1);
}
function all2(content, ...lists) {
  return content.every(
    (word2) => lists.some((list4) => list4.has(word2) || baseCandidates(word2).some((base2) => list4.has(base2)))
  );
}
function some(content, list4) {
  return content.some(
    (word2) => list4.has(word2) || baseCandidates(word2).some((base2) => list4.has(base2))
  );
}
function isGenericTrigger(text2) {
  const content = contentOf(text2);
  return content.length > 0 && content.length <= 8 && all2(content, SUBJECTS, HAPPENINGS);
}
function isGenericControl(text2) {
  const content = contentOf(text2);
  return content.length > 0 && content.length <= 10 && all2(content, SUBJECTS, HAPPENINGS, GUARDS, GUARD_FATE);
}
function onlyPoints(text2) {
  const content = contentOf(text2).filter(
    (word2) => !/^(?:#.+|[a-z]+-\d+|inc|sev\d|\d+)$/.test(word2)
  );
  return content.length > 0 && content.length <= 8 && some(content, POINTERS) && all2(content, POINTERS, POINTING);
}

// src/language/placeholder.ts
var END = "[\\s\\p{P}\\p{S}]*$";
var START = "^[\\s\\p{P}\\p{S}]*";
function whole2(pattern2) {
  return new RegExp(`${START}(?:${pattern2})${END}`, "iu");
}
var LATER = "(?:yet|so far|for now|at this (?:point|time|stage)|at the moment|right now|currently|as of now|to (?:us|me)|still|later|soon|tomorrow|asap)";
var DOC = "(?:above|below|earlier|previous(?:ly)?|timeline|description|summary|details?|tickets?|issue|thread|channel|slack|jira|confluence|notion|wiki|docs?|document|doc|post-?mortem|report|notes?|log|link(?:ed)?|attachment|attached|chat|comments?|e-?mail|incident|rca|page|sheet|deck|runbook|minutes|trigger|control|field|section|title|impact|pr|commit|meeting|other|body|first|that)";
var BLANK2 = [
  "n\\s?[./\\\\]?\\s?[ak]",
  "tb[dcan]",
  "t\\.?\\s?b\\.?\\s?[dcan]",
  "to\\s?do|wip|idk|dk|dunno|eta|asap|fixme|nil|null|void|nada|nope|no|yes|same|undefined|undetermined|unspecified|none(?: known)?|nothing|empty|blank|skip(?:ped)?|later|soon|pending|open|unknown|unclear|uncertain|placeholder|ongoing|test|asdf\\w*|qwerty|foo|bar|x+|z+|lorem ipsum.*|ok|various|other|misc|please (?:advise|fill|help)|_?no response_?|left (?:blank|empty)|left open|not (?:filled|provided|given|specified|stated|recorded|documented|set|done)(?: in)?",
  `(?:the )?(?:root )?(?:cause |trigger |control |reason |details? |info(?:rmation)? |answer |rca |analysis |this )?(?:is |are |was |still |currently |remains? |yet )*(?:un(?:known|clear|certain|determined)|not (?:yet )?(?:known|clear|sure|certain|determined|identified|established|found|understood|decided|available)|tbd|pending|outstanding|missing|open|to be (?:determined|confirmed|decided|discussed|done|defined|added|clarified|investigated|analy[sz]ed|completed|provided|announced|advised|established|reviewed|filled(?: in| out)?|written(?: up)?))(?: ${LATER})*(?: (?:at|in|after|by|during|with|from|until) .{0,40})?`,
  `(?:we|i|they|nobody)?\\s?(?:still |really |do |honestly )*(?:don'?t|do not|didn'?t|doesn'?t|cannot|can'?t)\\s(?:really |yet )?(?:know|say|tell|remember)s?(?: (?:yet|why|what|how|the cause|the trigger|what happened|what caused (?:it|this)|what started it|exactly))*`,
  `(?:nobody|no one) knows(?: .{0,25})?`,
  `(?:still |currently |we are (?:still )?|we're (?:still )?|team is |under |being )*(?:investigat(?:ing|ion|ed)|looking(?: into it)?|checking|analy[sz](?:ing|ed)|debugging|researching|working on it|collecting (?:facts|info))(?: (?:is )?(?:ongoing|in progress|pending|continues|running|underway))?(?: ${LATER})*`,
  `(?:i |we |somebody |\\w+ )?(?:will|'ll|would|shall|going to|gonna|need(?:s)? to|have to|must|to) (?:be )?(?:add(?:ed)?|fill(?:ed)?|follow|updated?|complete[d]?|provided?|come|investigated?|check(?:ed)?|look|do|done|write|written|discuss(?:ed)?|confirm(?:ed)?|see)\\b[^.;]{0,40}`,
  `(?:fill(?:ed)?|add(?:ed)?|update[sd]?|details|info|more|link|text|answer|content|write-?up|rca|description|analysis)(?: (?:in|out|this|it|info|details|here))* (?:to follow|to come|follows?|later|tomorrow|soon|after .{0,30}|coming|needed|required|pending)(?: .{0,20})?`,
  `coming(?: soon| later)?|more (?:details?|info(?:rmation)?)(?: .{0,30})?|yet to .{0,30}|await(?:ing|s)?\\b.{0,40}|waiting (?:for|on)\\b.{0,40}|pending\\b.{0,40}|in progress|work in progress|draft`,
  `no (?:idea|clue|information|info|data|details?|comment|comments|input|answer|entry|response|trigger|control|cause|update|opinion|response provided)(?: (?:given|provided|available|entered|known|found|identified|recorded|yet|so far|at this (?:point|time)|here|sorry|for now))*`,
  `nothing (?:to (?:add|say|report|see|declare)|here|yet|known|found|special|in particular|specific|identified|recorded)(?: .{0,20})?`,
  `not? (?:applicable|relevant|available|needed|required|sure|certain|known|clear|yet|done|determined|identified|applies)(?: ${LATER})*(?:,? (?:will|see|to) .{0,40})?`,
  `(?:does|do|did) ?n(?:o|')t apply|doesnt apply|not apply`,
  `(?:i'?m |we'?re |we are |i am )?not (?:really |quite |entirely )?sure(?: .{0,25})?`,
  `\\?+|\\.+|-+|_+|~+`,
  `(?:your|enter|insert|describe|write|put|add|type) (?:text|answer|here|trigger|control|the|what|description|your|a)\\b.{0,60}`,
  `(?:who|god|hard|difficult|impossible) (?:knows|to (?:say|tell|know))`,
  `(?:ask|ping|talk to|check with|contact|speak to|up to|over to|@) ?\\p{L}[\\p{L}@.'-]*(?: \\p{L}[\\p{L}'-]*){0,3}(?: (?:about|for|on) .{0,20})?`,
  `we'?(?:ll| will) (?:see|find out|know|add|follow).{0,30}`
];
var POINTER2 = [
  `(?:(?:please|pls|plz|just|tbd|unknown|n/?a)[,;:]? )*(?:see|cf|c\\.f|compare|refer(?:s|red)?(?: back)? to|ref|reference|check|read|look(?:s)? (?:at|in|into|up)|consult|find|found in|visit|go to|view|described in|documented in|covered in|explained in|as per|per|linked (?:in|to)|link(?: to)?|same as|as in|like in|identical to|is in|it's in|in)\\b[ .:]+(?:[^.;]{0,14} )?(?:the |our |this |that |my |their )?(?:\\S+ ){0,2}${DOC}s?\\b[^.;]{0,50}`,
  `(?:please |pls )?(?:see|cf|c\\.f|refer to|look at|check|read|ref)\\.?:?\\s+(?:#\\S+|[A-Z]{2,}-?\\d+|\uE000+|link|above|below|\\S+)(?:\\s(?:for|in|on|by|of|and)\\b.{0,40})?`,
  `(?:as|same|like|ditto|already|identical|described|mentioned|explained|discussed|noted|stated|covered|answered|written|documented)(?: (?:as|was|is|has been|been|already|described|mentioned|explained|discussed|noted|stated|covered|answered))* (?:above|below|before|earlier|elsewhere|previously|there|here|other field|the trigger|trigger|control|in .{0,40})`,
  `(?:the )?(?:details|description|rca|answer|info|information|everything|more|full story|write-?up|explanation|that|this|it)(?: is| are| can be found|'s| info| details)* (?:in|on|at|under|with) (?:the |our |a )?(?:\\S+ ){0,3}${DOC}s?\\b.{0,30}`,
  `(?:in|on|at|under) (?:the |our )?(?:linked |attached |shared |internal )?${DOC}s?(?: \\S+){0,3}`,
  `(?:the )?(?:slack|jira|confluence|notion|wiki|ticket|postmortem|post-mortem|thread|link|doc|attachment|runbook|linear|github|pagerduty|email|zoom)(?: (?:thread|doc|page|channel|ticket|link|issue|call|recording|notes|above|below|attached|\\S*\\d+))*`,
  `[A-Z]{2,8}-\\d+|#\\d+|#[\\w-]+|\uE000+|(?:https?://|www\\.)\\S+|\\S+/\\S+/\\S+`,
  `ditto|idem|ibid|same(?: (?:as .{0,30}|thing|here|again|one|story|answer|reason|cause|problem|issue|like .{0,20}))?|as (?:above|before|usual|discussed|described|mentioned|said|noted)(?: .{0,25})?|(?:see )?(?:above|below|attached|attachment|previous|link|elsewhere)`
];
var SUBJECT = "(?:(?:and |so |then |well,? )*(?:(?:some|every|all|a few|many|the|our|a|an|this|it was|there was|there were|we had|had)\\s+)*(?:kind of |sort of )?(?:some|any|every)?(?:things?|stuff|it|it all|that|this|everything|something|systems?|agents?|bots?|assistants?|models?|ai|llm|service|workflow|process|automation|tool|app|incident|error|problem|issue|failure|mistake|bug|glitch|outage|fault|production|prod|trouble|accident)(?: (?:in|with|on|at) (?:the )?(?:production|prod|system|agent|bot|workflow|service|live|tool))?)";
var HAPPENED2 = "(?:(?:has|have|had|was|were|just|simply|somehow|suddenly|then|all|badly|again|also|completely) )*(?:broke(?:n)?(?: down)?|fail(?:ed|s|ing)?|happen(?:ed|s)?|occur(?:red|s)?|went (?:wrong|bad|south|sideways|badly|awry|off|down the drain|haywire|nuts|pear-shaped)|gone wrong|goes wrong|misbehav(?:ed|es|ing)|malfunction(?:ed)?|(?:did(?: not|n'?t)|doesn'?t|does not) work(?: (?:properly|correctly|well|right|out))?|not work(?:ing|ed)?|stopped(?: working)?|crashed|messed up|blew up|screwed up|acted (?:up|weird|strangely|oddly|wrongly)|did (?:the wrong thing|something wrong|wrong|bad things|weird things|it|weird stuff)|not (?:ok|good|as expected|right)|started|began|came up|popped up|arose|exploded|on fire|wrong|bad|a (?:mess|disaster|failure|problem|mistake|bug))";
var TAIL2 = "(?:,? (?:and|then|so|as usual|again|somewhere|somehow|in (?:production|prod|the system|the workflow|the end)|on (?:prod|production|\\w+day)|at (?:some point|night)|last (?:night|week|\\w+day)|yesterday|today|for (?:some|no|unknown) reasons?|unexpectedly|as expected|badly|with (?:the|our) (?:agent|bot|system|model)|for (?:us|customers|users|everyone)|the (?:other )?(?:day|night)|during (?:the )?(?:night|day|run|operation)|this (?:week|morning)|out of nowhere))*";
var VAGUE_TRIGGER = [
  `${SUBJECT} ${HAPPENED2}${TAIL2}`,
  `(?:an?|some|the|several|it was an?|there (?:was|were)(?: an?| some)?|we had(?: an?| some)?)?\\s?(?:(?:unexpected|strange|weird|odd|unknown|technical|internal|serious|big|general|random|system|agent|software|bot|production|bad|unforeseen|minor|major|unfortunate|wrong|human|user)\\s)*(?:problems?|issues?|errors?|incidents?|bugs?|failures?|glitch(?:es)?|behaviou?rs?|mistakes?|events?|faults?|malfunctions?|trouble|difficulties|circumstances|situation|breakage|hiccup|anomaly|accident|mishap|reasons?)(?: (?:occurred|happened|in (?:production|prod|the system|the agent)|on \\w+day|with (?:the|our) (?:agent|bot|system|model|tool|workflow)|arose|appeared|came up|was (?:found|reported|noticed|seen|observed)|were (?:reported|seen|observed)))*${TAIL2}`,
  `it (?:just )?(?:happened|broke|failed|went wrong|stopped|was (?:broken|wrong|a mess|bad))${TAIL2}`,
  `(?:shit|bad things|stuff|things|accidents|mistakes|errors) happen(?:s|ed)?`,
  "(?:murphy|bad luck|fate|karma|the usual|as usual|business as usual|long story)(?:.{0,20})?",
  "(?:the )?(?:incident|problem|issue|trigger|event|failure) (?:itself|in question|described|started|was triggered|happened)(?: .{0,20})?"
];
var GUARDS2 = "(?:(?:the|our|all|any|some|most|usual|existing|these|those|its|current|various|normal|necessary|appropriate|proper|internal|relevant|several|standard|planned|respective|other|sufficient|adequate|right|safety|security|quality|preventive|enough|a|an) )*(?:failed )?(?:controls?|safeguards?|safety(?: nets?| measures?| systems?| mechanisms?)?|guard ?rails?|protections?|measures?|process(?:es)?|procedures?|defen[cs]es?|checks(?: and balances)?|mechanisms?|systems?|barriers?|mitigations?|countermeasures?|governance|precautions?|setup|framework|nothing|none of (?:them|it|the (?:controls|safeguards|checks))|everything|something|it|they|this|that|one of (?:them|the controls))";
var FAILED = "(?:(?:has|have|had|was|were|is|are|just|simply|somehow|also|all|clearly|obviously|then|again|still|completely) )*(?:fail(?:ed|s|ing|ure)?|broke(?: down)?|broken|(?:did(?: not|n'?t)|do(?:es)? ?n(?:o|')t|did not|could ?n(?:o|')t|do not|does not) (?:really |even )?(?:work|help|hold|catch (?:it|this|that|anything)|stop (?:it|this|that)|prevent (?:it|this|that|the incident|anything)|trigger|kick in|function|do (?:anything|their job|its job|enough)|suffice|apply|bite|engage)(?: (?:properly|as (?:expected|intended|planned)|up|correctly|well|enough|this time))?|(?:not|n'?t) (?:enough|effective|sufficient|good enough|adequate|strong enough|working|in place|followed|there|up to it|good|applied|tight enough)|wasn'?t (?:enough|effective|sufficient|there|in place|good enough|working)|weren'?t (?:enough|effective|sufficient|there|in place|good enough|working)|isn'?t (?:enough|effective|good enough)|aren'?t (?:enough|effective|good enough)|missing|insufficient|inadequate|ineffective|(?:could|should|might|must) (?:have been|be) (?:better|stronger|tighter|improved)|weak|lacking|bypassed|absent|poor|worked|prevented (?:it|this)|stopped (?:it|this)|caught (?:it|this)|helped|had holes|too weak|let us down|useless|off)";
var VAGUE_CONTROL = [
  `${GUARDS2} ${FAILED}${TAIL2}`,
  "(?:(?:there (?:was|were|is|are)|we had|had|we have|it was|due to) )?(?:a |an |the |some |any )?(?:no|lack of|missing|insufficient|inadequate|weak|poor|not enough|absence of|bad|broken|failed|without|general|total|complete|proper) (?:(?:a|any|the|real|proper|good|adequate|sufficient|effective|internal) )*(?:controls?|safeguards?|protections?|measures?|process(?:es)?|procedures?|safety(?: net| measures?)?|guard ?rails?|governance|defen[cs]es?|mechanisms?|quality)(?: (?:at all|whatsoever|in place|existed|exist|there|available|found))?",
  "(?:human|operator|user|people|process|procedural|organi[sz]ational|communication|management|team|technical|control|system|systemic|internal|general)[ -](?:errors?|failures?|mistakes?|gaps?|issues?|problems?|breakdown|weakness(?:es)?|faults?)",
  "(?:it|this|that|the (?:problem|issue|error|incident|bug|failure|mistake)|the (?:bad|wrong) \\w+|things) (?:just |simply |somehow )?(?:was(?: not|n'?t) (?:caught|stopped|prevented|noticed|detected|spotted|seen|found|contained|blocked)|slipp?ed (?:through|by|past)(?: .{0,25})?|got (?:through|past|by)(?: .{0,25})?|went (?:through|unnoticed|undetected)|fell through the cracks|should(?: not|n'?t) have happened|should have been (?:prevented|caught|stopped|noticed|avoided|better|detected)|could have been (?:prevented|avoided|caught))(?: .{0,30})?",
  "should(?: not|n'?t)? have (?:been )?(?:prevented|caught|stopped|noticed|avoided|happened|detected|worked)(?: .{0,20})?",
  "(?:we|somebody|someone|people|they|the team|everyone|everybody) (?:should|need to|must|have to|could|ought to|needs to|will)(?: have)? (?:be(?:en)? |do(?:ne)? |pay |paid |act(?:ed)? |known? |think |thought |notice[ds]? (?:it|this|that)? ?|seen? (?:it|this|that)? ?|caught (?:it|this|that)? ?|stopped (?:it|this|that)? ?|prevented (?:it|this|that)? ?|reacted |tested |checked )?(?:more |better|careful|attention|faster|closer|paid)(?:.{0,30})?",
  "(?:not enough|too little|lack of|insufficient|more|better|bad|poor) (?:care|attention|control|controls|diligence|quality|process|governance|discipline|awareness|focus|communication|thinking|planning|protection|safety)(?: (?:needed|required|was|is) ?.{0,15})?",
  "(?:the |a |some |our )?(?:controls?|safeguards?|guard ?rails?|protections?|measures?|process|safety|the usual ones|the usual|standard ones|several|many|all of them|all|everything|a few|the right one|something|anything)",
  "nothing (?:stopped|prevented|caught|helped|worked|blocked|saved|held)(?: (?:it|this|that|us|the agent|the bot|anything))?(?: .{0,15})?",
  "(?:everything|all|things|stuff|it) (?:failed|broke|went wrong|fell apart)(?: .{0,20})?"
];
function compile2(patterns) {
  return patterns.map(whole2);
}
var NO_ANSWER = compile2([...BLANK2, ...POINTER2]);
var NO_EVENT2 = compile2(VAGUE_TRIGGER);
var NO_SAFEGUARD = compile2(VAGUE_CONTROL);
function isPlaceholder(text2) {
  const even = evenText(text2).trim().replace(/\s+/g, " ");
  if (!/[\p{L}\p{N}\uE000]/u.test(even)) return true;
  if (even.length >= 160) return false;
  const parts = even.split(/\s[-–—]\s|[,;:.()!]\s|\n/).filter((part) => /[\p{L}\p{N}\uE000]/u.test(part));
  return saysNothing(even) || parts.every(saysNothing) || onlyPoints(text2) || SHRUG.test(even);
}
var SHRUG = /^(?:idk|dunno|no idea|no clue|beats me|god knows|who knows|search me|don'?t ask|can'?t remember|i forgot)\b.{0,60}$/i;
function saysNothing(even) {
  return NO_ANSWER.some((pattern2) => pattern2.test(even));
}
var OPENING3 = /^(?:well|so|basically|unfortunately|sadly|obviously|clearly|apparently|honestly|frankly|to be honest|in short|in the end|somehow|simply|again|i think|we think|i guess|it seems(?: that)?|as (?:usual|always)|overall|in general|generally)[,:]? /i;
function timeless(text2) {
  const even = evenText(text2).trim().replace(/\s+/g, " ");
  const bare4 = even.replace(
    /\b(?:on|at|around|about|in|since|from|by|of)? ?(?:around |about )?\d{1,2}(?::\d\d)? ?(?:am|pm|utc|cet|h|o'clock)\b/gi,
    " "
  ).replace(/\b(?:on |at |around |in |since |during )?\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?/g, " ").replace(POINT, " ").replace(
    /\b(?:earlier|recently|again|(?:quite |much |far )?(?:too )?(?:late|early)|sooner|in time|very|really|quite)(?=\W*$)/gi,
    " "
  ).replace(/(?: (?:on|at|around|in|since|during|the|of|about))+(?=\W*$)/gi, " ").replace(/\s+/g, " ").trim();
  return bare4.replace(OPENING3, "");
}
function namesNoEvent(text2) {
  const even = timeless(text2);
  return isGenericTrigger(text2) || even.length < 120 && NO_EVENT2.some((pattern2) => pattern2.test(even));
}
function namesNoSafeguard(text2) {
  const even = timeless(text2);
  return isGenericControl(text2) || even.length < 140 && NO_SAFEGUARD.some((pattern2) => pattern2.test(even));
}

// src/language/lexicon/synonyms.ts
var GROUPS = `
deploy deployment release rollout ship roll-out launch live push publish introduce
change modify alter switch swap replace replacement substitute move migrate migration transition update convert conversion
rename renaming
upgrade bump
raise increase lift grow up rise higher
lower decrease reduce cut reduction drop shorten
twice double two-fold doubled
triple three-fold thrice
remove delete drop disable deactivate
off disable deactivate unavailable down offline outage fail failure unreachable unresponsive dead broken break crash interruption
approve approval sign-off signoff authorise authorize authorization authorisation permit permission consent ok
review inspect look reviewer read
test eval evaluation evaluate check case suite tested exercise examine
verify validation validate verification
alert alarm page notify notification warn warning paging
limit cap bound ceiling maximum restrict restriction quota throttle
monitor monitoring watch observe supervise oversight track
log logging record trace
user customer client shopper buyer consumer
agent bot assistant ai model llm chatbot
provider vendor supplier partner
price pricing cost fee tariff
provide supply deliver send delivery sent
ask request demand want require requirement
write type enter input paste submit upload
wrong incorrect bad false erroneous faulty
outdated stale old obsolete expired
expire lapse expiry
document doc file page
credential certificate cert secret key licence license
email mail e-mail message
data information info
storm surge spike burst flood peak wave load traffic
rebuild reindex re-index rebuilt
allow able may can possible let
anyone anybody everyone everybody any all
nobody no one
confuse confusion
invent fabricate hallucinate hallucination imagine
choose choice decide decision pick select
large big
small little minor tiny
short brief
long
night overnight
morning
evening
weekend
begin start commence
end stop finish cease halt pause suspend
fallback backup standby failover
owner own ownership responsible
person human people man
team crew group
incorrect wrong
import load ingest ingestion
export extract
merge combine join unify consolidate collapse
split divide separate
lose loss lost lack
staff personnel employee worker
shop store
car vehicle
refund reimburse reimbursement
order purchase buy
payment pay payout transfer
format layout shape
field column attribute
duplicate double twice
retry repeat reattempt
blank empty
delay late lag
hospital clinic
doctor physician
flight plane
truck lorry
phone call telephone ring
country nation
town city
guideline policy rule
instruction prompt
temperature heat
picture photo image
region area zone
schedule timetable plan
holiday vacation
quick fast rapid
prisoner inmate detainee convict
guard warden
name call title label
wide broad loose permissive lax generous
narrow tight strict
permission right access privilege scope
currency lira euro dollar pound yen franc
menu card
derail rail rails rogue
tool function skill plugin plug-in
nobody unseen unread
waive waiver
fine penalty
link connection line
order sequence
reading measurement value figure number
share common joint
login account sign-in password
driver firmware
french spanish german italian dutch polish
language
cover include contain
skip bypass omit ignore circumvent
compare match reconcile
missing
manual hand
automatic auto automatically unattended
immediately instantly once straight directly
teacher tutor lecturer
pupil student
wage salary pay
car vehicle van
street road
medicine drug medication
dose dosage amount quantity
illness disease
meal food dish
child kid minor
parent mother father
money cash fund
bill invoice
contract agreement
lawyer attorney counsel solicitor
judge court
police officer
boss manager supervisor lead
colleague coworker
employee staff worker
applicant candidate
job position vacancy
house home flat apartment property
tenant renter
landlord
guest visitor
room suite
ticket case
trip journey travel ride
plane aircraft
ship vessel boat
harbour port
storehouse warehouse depot
parcel package shipment consignment
driver courier
factory plant site
machine device
robot
camera
battery
energy power electricity current
gas
water
rain storm weather snow
fire
night
traffic load volume
visitor
twin copy duplicate
mail post letter
website site page
button
screen display
server host node machine
cluster
network
database db store storage
table
row record entry line
file
folder directory
code source
repository repo
branch
build pipeline ci
library dependency package module framework sdk
version edition release
nightly overnight
weekly
monthly
hide hidden conceal
show display present
read see look view
hear listen
say tell state claim mention
answer reply respond response
understand comprehend grasp
forget forgot
mistake error slip
trust rely
danger risk hazard
safe secure
attack hack exploit
fraud scam
leak expose disclose reveal
private personal confidential
public open
foreign abroad overseas
local domestic
empty blank
full
broken defective damaged
same identical equal
different other
early premature
late delayed overdue
old previous former last
new fresh recent
weight mass
length size
height
speed pace
color colour
unit
metric
percent %
discount rebate reduction
coupon voucher code
gift present
game match
player gamer
score point
vote ballot
tax vat duty
law regulation rule statute
deadline due
date day
calendar schedule
meeting appointment
book reserve booking reservation
cancel annul void
confirm acknowledge
sign signature
stamp seal
print printer
scan scanner
photo picture
video film
audio sound voice
text wording phrase sentence
word term
letter character
number digit figure
list table
group category class
tag label
default preset standard
option setting flag parameter switch toggle
threshold
count tally number
sum total
average mean median
share portion fraction
half
quarter
hour hours hr hrs h
minute minutes min mins
second seconds sec secs
day days
week weeks wk
month months
year years yr
`;
var NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
function build() {
  const map = /* @__PURE__ */ new Map();
  for (const line2 of GROUPS.trim().split("\n")) {
    const [head = "", ...others] = line2.split(" ");
    for (const word2 of [head, ...others]) if (!map.has(word2)) map.set(word2, head);
  }
  NUMBERS.forEach((word2, value) => {
    map.set(word2, String(value));
  });
  return map;
}
var SYNONYMS = build();

// src/language/sameness.ts
var STOP = new Set(
  "a an the of for to in on at by with from and or but is are was were be been being it its this that these those our their his her my your had has have having did do does done we they he she you i there here as into onto over under than then so such which who whom whose what when where while will would should could just also very some up out off about s t re ve d ll got get gets made make makes both each every own one us them him itself too after before during through due because".split(
    " "
  )
);
var NEGATIVE = new Set(
  "no not never none nobody nothing without nor neither missing lack lacks lacked lacking absent absence w/o nowhere non".split(
    " "
  )
);
var LIGHT = new Set(
  "agent use system change off allow new time case work run go come thing way".split(" ")
);
function concept(word2) {
  for (const base2 of baseCandidates(word2)) {
    const group = SYNONYMS.get(base2);
    if (group)
      return SYNONYMS.get(group) === group || !SYNONYMS.has(group) ? stem(group) : stem(group);
  }
  return stem(word2);
}
function conceptsOf(text2) {
  const found = /* @__PURE__ */ new Map();
  const even = text2.toLowerCase().replace(/[’`]/g, "'").replace(
    /\b(?:not|n't) (?:available|reachable|working|responding|running|up|online)\b/g,
    "offline"
  ).replace(/n't (?:available|reachable|working|responding|running|up|online)\b/g, " offline").replace(/\bnot long enough\b|n't long enough\b/g, " too short").replace(/\b(?:not|n't) (?:high|strict|tight) enough\b/g, " too low").replace(/\b(?:switched|turned) off\b/g, "disabled").replace(/\b(?:switched|turned) on\b/g, "enabled").replace(/\bno[ -]one\b/g, "nobody").replace(/\b(can)not\b/g, "$1 not").replace(/n't\b/g, " not").replace(/\b(is|are|was|were|does|do|did|ca|has|have|wo)nt\b/g, "$1 not").replace(/'s\b/g, "");
  for (const raw of even.match(/[\p{L}\p{N}]+(?:[.,:/][\p{N}]+)*/gu) ?? []) {
    const word2 = raw.replace(
      /^un(?=(?:test|review|monitor|check|own|limit|verif|approv|valid|sign|pin|log|bound|restrict|version|cover)\w*)/,
      () => {
        found.set("#not", 0.6);
        return "";
      }
    );
    if (NEGATIVE.has(word2)) found.set("#not", 0.6);
    else if (!STOP.has(word2) && word2.length > 0) {
      const name = concept(word2);
      const isNumber = /^\d/.test(name);
      const weight = LIGHT.has(name) || name.length < 2 && !isNumber ? 0.4 : 1;
      found.set(name, weight);
    }
  }
  return found;
}
function near(a, b) {
  if (a === b) return true;
  const size = Math.min(a.length, b.length);
  return size >= 5 && a.slice(0, Math.max(5, size - 1)) === b.slice(0, Math.max(5, size - 1));
}
function covered(from, by) {
  let all3 = 0;
  let shared = 0;
  for (const [name, weight] of from) {
    all3 += weight;
    if (by.has(name) || [...by.keys()].some((other3) => near(name, other3))) shared += weight;
  }
  return all3 === 0 ? 0 : shared / all3;
}
function overlap(a, b) {
  const [left, right] = [conceptsOf(a), conceptsOf(b)];
  const [one, two] = [covered(left, right), covered(right, left)];
  return {
    low: Math.min(one, two),
    high: Math.max(one, two),
    polarity: left.has("#not") === right.has("#not"),
    size: Math.min(left.size, right.size),
    identical: left.size > 0 && one === 1 && two === 1
  };
}

// src/language/judge.ts
var LIMITS = {
  lean: 0.3,
  state: 0.8,
  event: 1,
  freshEvent: 1.4,
  bareState: 1.6,
  sure: 1.5
};
function finding(rule, section2, quotes, sure = true) {
  return { rule, section: section2, quotes: quotes.map((quote) => quote.slice(0, 120)), sure };
}
function quotesOf(leanings) {
  return leanings.map(({ clause }) => clause.text);
}
function furthest(leanings) {
  return Math.max(...leanings.map(({ score }) => Math.abs(score)));
}
function judgeTrigger(all3) {
  const states = all3.filter((one) => one.score < -LIMITS.state && tellsState(one));
  const events = all3.filter(
    (one) => isMain(one) && one.score > LIMITS.lean && (one.score > LIMITS.event || tellsEvent(one))
  );
  if (events.length === 0) {
    const bare4 = all3.filter(
      (one) => isMain(one) && one.score < -LIMITS.bareState && !one.features.has("tense:none") && !one.features.has("now")
    );
    const only = states.some(isMain) ? states : bare4;
    if (only.length === 0 || all3.some((one) => isMain(one) && one.score > LIMITS.lean)) return [];
    return [finding("trigger-is-control", "trigger", quotesOf(only), furthest(only) > LIMITS.sure)];
  }
  if (states.length === 0) return [];
  return [finding("trigger-mixed", "trigger", quotesOf(states), furthest(states) > LIMITS.sure)];
}
function judgeControl(all3) {
  const events = all3.filter((one) => isMain(one) && one.score > LIMITS.event && tellsEvent(one));
  if (events.length === 0) return [];
  const sure = furthest(events) > LIMITS.sure;
  const states = all3.filter((one) => one.score < -LIMITS.lean && tellsState(one));
  if (states.length === 0) {
    return [finding("control-is-trigger", "failedControl", quotesOf(events), sure)];
  }
  const fresh = events.filter((one) => one.score > LIMITS.freshEvent);
  return fresh.length > 0 ? [finding("control-mixed", "failedControl", quotesOf(fresh), sure)] : [];
}
function kindOf2(all3) {
  const main = all3.filter(isMain);
  if (main.length > 0 && main.every((one) => one.score > LIMITS.lean)) return "event";
  if (main.length > 0 && main.every((one) => one.score < -LIMITS.lean)) return "state";
  return "neither";
}
function saysTheSame(trigger, control, kinds) {
  const shared = overlap(trigger, control);
  if (shared.identical) return true;
  const opposed = kinds.includes("event") && kinds.includes("state");
  if (opposed) return shared.polarity && shared.low >= 0.75;
  if (kinds[0] === kinds[1] && kinds[0] !== "neither")
    return shared.low >= 0.4 && shared.high >= 0.55;
  return shared.polarity && shared.low >= 0.5 && shared.high >= 0.7;
}
function judgeForeign(trigger, control) {
  const even = (text2) => text2.toLowerCase().replace(/[\s\p{P}\p{S}]+/gu, " ").trim();
  const found = [];
  if (even(trigger) === "")
    found.push(finding("trigger-missing", "trigger", [trigger].filter(Boolean)));
  if (even(control) === "")
    found.push(finding("control-missing", "failedControl", [control].filter(Boolean)));
  if (found.length === 0 && even(trigger) === even(control)) {
    found.push(finding("trigger-control-same", "failedControl", [trigger, control]));
  }
  return found;
}
function judgeSeparation(input) {
  const trigger = input.trigger?.trim() ?? "";
  const control = input.control?.trim() ?? "";
  const failed = input.whatFailed?.trim() ?? "";
  const foreign = { trigger: isForeign2(trigger), control: isForeign2(control) };
  const found = [];
  if (foreign.trigger && foreign.control) {
    found.push(...judgeForeign(trigger, control));
  } else {
    const blamed = foreign.control ? void 0 : blameIn(control, false);
    const noTrigger = !foreign.trigger && (isPlaceholder(trigger) || namesNoEvent(trigger));
    const noControl = !foreign.control && blamed === void 0 && (isPlaceholder(control) || namesNoSafeguard(control));
    if (noTrigger) found.push(finding("trigger-missing", "trigger", [trigger].filter(Boolean)));
    if (noControl)
      found.push(finding("control-missing", "failedControl", [control].filter(Boolean)));
    const [left, right] = [weigh(trigger), weigh(control)];
    const bothBlame = blamed !== void 0 && blameIn(trigger, false) !== void 0;
    const same2 = bothBlame || saysTheSame(trigger, control, [kindOf2(left), kindOf2(right)]);
    if (!noTrigger && !noControl && same2) {
      found.push(finding("trigger-control-same", "failedControl", [trigger, control]));
    } else {
      if (!noTrigger && !foreign.trigger && !blameIn(trigger, false))
        found.push(...judgeTrigger(left));
      if (!noControl && blamed === void 0 && !foreign.control)
        found.push(...judgeControl(right));
    }
    if (blamed !== void 0) found.push(finding("blames-model", "failedControl", [blamed]));
  }
  const blamedFailure = isForeign2(failed) ? void 0 : blameIn(failed, true);
  if (blamedFailure !== void 0)
    found.push(finding("blames-model", "whatFailed", [blamedFailure]));
  return found;
}

// src/core/incident/rules/detection-gap.ts
function isAnswered2({ record: record2, ledger }) {
  const settled2 = ledger.entries.some(
    ({ kind, status }) => kind === "alert" && (status === "waived" || status === "landed")
  );
  return record2.alertChanges.length > 0 || settled2;
}
function detectionGapRule(rule) {
  const { section: section2, says, remedy, ...rest } = rule;
  return {
    ...rest,
    level: "warning",
    from: "in-review",
    check: (input) => {
      if (!detectionGaps(input.record).includes(rule.id) || isAnswered2(input)) return [];
      return [
        {
          section: sectionOf(section2).label,
          message: `${says} No line in Alert or sampling changes answers that.`,
          remedy: `${remedy} For example: \u201C${rule.example}\u201D`,
          ...input.serious ? {} : { level: "note" }
        }
      ];
    }
  };
}

// src/core/incident/rules/alert-without-examples.ts
var alertWithoutExamples = detectionGapRule({
  id: "alert-without-examples",
  title: "The alert did not show enough to act",
  section: "examples",
  why: "An alert that shows a number and no run sends its reader searching while the damage goes on.",
  example: "- [ ] Refund alert links the three newest run IDs \u2014 @acme/sre \u2014 due 2026-12-01",
  says: "The alert did not carry enough examples to act.",
  remedy: "Have the alert link some of the runs it counts, or sample them for review."
});

// src/core/incident/rules/separation.ts
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

// src/core/incident/rules/blames-model.ts
var blamesModel = separationRule({
  id: "blames-model",
  title: "Explanation stops at the model",
  level: "error",
  why: "A model that chose badly can be expected to do so again; only the system around it can be changed and tested.",
  example: "The agent may delete records without a second approval; no eval asks for a deletion",
  says: "The model\u2019s choice, nature or reasoning is given as the whole explanation.",
  remedy: "Say what the system let happen: what was called, with what input, and which control let it pass."
});

// src/core/incident/rules/plan.ts
var QUOTED2 = 3;
function labelOf(kind) {
  return sectionOf(LINES[kind]).label;
}
function exampleOf2(kind) {
  return sectionOf(LINES[kind]).example.replace(/^- \[ \] /, "");
}
function linesOf4(ledger, kind, open = "open") {
  const settled2 = ledger.kinds[kind].settled;
  return ledger.entries.filter(
    (entry) => entry.kind === kind && entry.owed && entry.decision === "none" && !isBareNo(entry) && (entry.status === "planned" ? !settled2 : open === "all" && isLine(entry))
  );
}
function isLine({ status, text: text2, refs }) {
  return status === "landed" && (text2 !== "" || refs.length > 0);
}
function isBareNo(entry) {
  return entry.decision === "none" && isBareRefusal(entry.text);
}
function openDecision(ledger, kind) {
  const owed = ledger.entries.filter((entry) => entry.kind === kind && entry.owed);
  if (owed.some(({ status }) => status === "missing")) return "missing";
  const planned = owed.filter(({ status }) => status === "planned");
  if (ledger.kinds[kind].settled || planned.length === 0) return null;
  return planned.every(isBareNo) ? "no reason" : null;
}
function quoteLines(lines) {
  const shown = lines.slice(0, QUOTED2).map(({ text: text2 }) => `\u201C${clip(text2 || "(no words)", 80)}\u201D`);
  const rest = lines.length - shown.length;
  return rest > 0 ? `${shown.join(", ")} and ${rest} more` : shown.join(", ");
}
function optionsOf(key) {
  return (sectionOf(key).options ?? []).map((option) => `\u201C${option}\u201D`).join(", ");
}
function silence(record2, key) {
  const { state } = record2.sources[key] ?? {};
  const empty = state === void 0 || ["absent", "blank", "no-response"].includes(state);
  return empty ? "nothing is chosen" : "what stands there is none of the options";
}

// src/core/incident/rules/change-without-due.ts
var changeWithoutDue = {
  id: "change-without-due",
  title: "Change without a date",
  level: "note",
  from: "changes-pending",
  why: "A date is what makes a forgotten change visible before the next incident does.",
  example: exampleOf2("eval"),
  check: ({ ledger, serious }) => CHANGE_KINDS.flatMap((kind) => {
    const undated = linesOf4(ledger, kind).filter(
      ({ due, refs }) => due === null && refs.length === 0
    );
    if (!serious || undated.length === 0) return [];
    return [
      {
        section: labelOf(kind),
        message: `Neither a date nor a pull request or issue: ${quoteLines(undated)}.`,
        remedy: `Add \u201Cdue 2026-12-01\u201D, or the reference once there is one. For example: \u201C${exampleOf2(kind)}\u201D.`
      }
    ];
  })
};

// src/core/incident/rules/change-without-owner.ts
var KINDS2 = ["eval", "alert", "evidence"];
function unownedDecisions(ledger) {
  return CHANGE_KINDS.flatMap((kind) => {
    const unowned = ledger.entries.filter(
      (entry) => entry.kind === kind && entry.owed && entry.decision === "awaiting" && entry.status === "planned" && entry.owner === null
    );
    if (ledger.kinds[kind].settled || unowned.length === 0) return [];
    return [
      {
        section: labelOf(kind),
        message: `Nobody is named who decided that nothing changes: ${quoteLines(unowned)}.`,
        remedy: "Add @user or @org/team to the line: \u201Cno change \u2014 why \u2014 @owner\u201D.",
        level: "error",
        from: "in-review"
      }
    ];
  });
}
var changeWithoutOwner = {
  id: "change-without-owner",
  title: "Change without an owner",
  level: "warning",
  from: "changes-pending",
  why: "What everybody is to do, nobody does; the report on open changes can name nobody either.",
  example: exampleOf2("eval"),
  check: ({ ledger, serious }) => {
    if (!serious) return [];
    const changes2 = KINDS2.flatMap((kind) => {
      const unowned = linesOf4(ledger, kind).filter(({ owner: owner2 }) => owner2 === null);
      if (unowned.length === 0) return [];
      return [
        {
          section: labelOf(kind),
          message: `No owner is named: ${quoteLines(unowned)}.`,
          remedy: `Add @user or @org/team to the line. For example: \u201C${exampleOf2(kind)}\u201D.`
        }
      ];
    });
    return [...unownedDecisions(ledger), ...changes2];
  }
};

// src/core/incident/rules/changes-nothing.ts
var ID = "changes-nothing";
function isTold(record2, key) {
  return isAnswered(record2, key) && !isPlaceholder(record2[key] ?? "");
}
function changesNothing({ record: record2, ledger, serious, config }) {
  if (!serious || config.rules[ID] === "off") return false;
  const { evalChanges, gateChanges, alertChanges, evidenceTasks } = record2;
  const lines = [evalChanges, gateChanges, alertChanges, evidenceTasks].flat();
  const decided = ledger.entries.some(
    ({ kind, status }) => (kind === "eval" || kind === "gate") && status !== "missing"
  );
  const told = isTold(record2, "trigger") || isTold(record2, "failedControl");
  return told && lines.length === 0 && !decided;
}
var changesNothingRule = {
  id: ID,
  title: "The review changes nothing",
  level: "error",
  from: "in-review",
  why: "A review that ends without a change leaves the next run of the agent exactly as it was.",
  example: exampleOf2("eval"),
  check: (input) => changesNothing(input) ? [
    {
      section: labelOf("eval"),
      message: "The review says what failed, and no line changes anything.",
      remedy: `Plan one line in ${labelOf("eval")}, for example: \u201C${exampleOf2("eval")}\u201D, and one in ${labelOf("gate")}: \u201C${exampleOf2("gate")}\u201D. Where one of them is not needed, write \u201Cno change \u2014 why \u2014 @owner\u201D.`
    }
  ] : []
};

// src/core/incident/rules/class-duplicated.ts
var SECTION = sectionOf("secondaryClasses");
function namedTwice(record2) {
  const raw = record2.sources.secondaryClasses?.raw ?? "";
  const chosen2 = raw.split("\n").filter((line2) => !/^\s*(?:[-*+]\s+)?\[ \]/.test(line2));
  const named2 = chosen2.flatMap((line2) => line2.split(/[,;]/)).map(looseOption);
  return record2.secondaryClasses.filter((name) => {
    const loose = looseOption(name);
    return named2.filter((other3) => other3 === loose).length > 1;
  });
}
var classDuplicated = {
  id: "class-duplicated",
  title: "A failure class is given twice",
  level: "warning",
  from: "in-review",
  why: "Secondary classes add failures with fixes of their own; a repeated class adds none and is counted twice in reports.",
  example: "Primary: Tool argument failure. Secondary: Approval boundary failure",
  check: ({ record: record2 }) => {
    const { primaryClass, secondaryClasses } = record2;
    const again = primaryClass !== null && secondaryClasses.includes(primaryClass);
    const twice = namedTwice(record2).filter((name) => !again || name !== primaryClass);
    return [
      ...again ? [`\u201C${primaryClass}\u201D is the primary class already.`] : [],
      ...twice.map((name) => `\u201C${name}\u201D is given twice.`)
    ].map((message) => ({
      section: SECTION.label,
      message,
      remedy: "Take it out here. Leave the section empty where no other class took part."
    }));
  }
};

// src/core/incident/rules/control-is-trigger.ts
var controlIsTrigger = separationRule({
  id: "control-is-trigger",
  title: "Failed control describes the event",
  level: "error",
  why: "An event in place of the control sends the team to undo the change and keeps the gap.",
  example: "The schema check runs on internal tools only",
  says: "Is this what started it, rather than the safeguard that should have contained it?",
  remedy: "Move this to the trigger and name here the safeguard that should have held."
});

// src/core/incident/rules/control-missing.ts
var controlMissing = separationRule({
  id: "control-missing",
  title: "Failed control is not told",
  level: "error",
  why: "Without the control that should have contained it, the review repairs the trigger and leaves the hole.",
  example: "No eval covers a repeated refund for one order",
  says: "No safeguard is named that should have contained it.",
  remedy: "Name the eval, limit, approval, alert or owner that should have stopped it."
});

// src/core/incident/rules/control-mixed.ts
var controlMixed = separationRule({
  id: "control-mixed",
  title: "Failed control also holds the event",
  level: "error",
  why: "Two things in one field get one fix.",
  example: "Orders above 10,000 EUR are sent without a second approval",
  says: "The failed control also carries what started the incident.",
  remedy: "Leave the safeguard here and move the event to the trigger."
});

// src/core/incident/rules/answers.ts
var FAULT2 = /\b(?:wrong|false|dead|stale|invalid|twice|again|skipped|missed|lost|dropped|duplicated?|truncated)\b/i;
function whyUnanswered(section2, record2) {
  const key = section2.key;
  if (isDeclaredUnknown(record2, key) && !hasEvidenceTask(record2, key)) {
    return "It is declared unknown, and no logging or tracing task names it.";
  }
  const { state } = record2.sources[key] ?? {};
  const empty = state === void 0 || ["absent", "blank", "no-response"].includes(state);
  return empty ? "It is not answered." : "The answer could not be read.";
}
function tellsFault(text2) {
  if (/^\W*left (?:blank|empty|open)/i.test(text2)) return false;
  return FAULT2.test(text2) || text2.length < 200 && weigh(text2).some(tellsEvent);
}
function saysSomething(record2, key) {
  if (isDeclaredUnknown(record2, key)) return hasEvidenceTask(record2, key);
  const text2 = record2[key];
  if (text2 === null || !/[\p{L}\p{N}]/u.test(text2)) return false;
  return isForeign2(text2) || !isPlaceholder(text2) || tellsFault(text2);
}
function namesSomething(record2, key) {
  const text2 = isDeclaredUnknown(record2, key) ? null : record2[key];
  const named2 = text2 !== null && !/^\W*n\/[ak]\W*$/i.test(text2);
  if (named2 && /[\p{L}\p{N}][/_#][\p{L}\p{N}]|[`\p{N}]/u.test(text2)) return true;
  return saysSomething(record2, key);
}
function whySilent(section2, record2) {
  const text2 = record2[section2.key];
  if (text2 === null || isDeclaredUnknown(record2, section2.key)) {
    return whyUnanswered(section2, record2);
  }
  return "The answer says nothing yet, or only points elsewhere.";
}

// src/core/incident/rules/detection-incomplete.ts
var OPTIONS = ["urgent", "examples", "ownerObvious"];
var ORDER = ["urgent", "firstSignal", "examples", "ownerObvious"];
function remedyOf(section2) {
  const options = section2.options?.map((option) => `\u201C${option}\u201D`).join(", ");
  if (options) return `${section2.help} Answer with one of ${options}.`;
  return `${section2.help} For example: \u201C${section2.example}\u201D`;
}
function openReason(record2, key) {
  const section2 = sectionOf(key);
  if (key === "firstSignal") {
    return namesSomething(record2, key) ? null : whySilent(section2, record2);
  }
  return OPTIONS.includes(key) && record2[key] === null ? whyUnanswered(section2, record2) : null;
}
var detectionIncomplete = {
  id: "detection-incomplete",
  title: "Detection is not reviewed",
  level: "warning",
  from: "in-review",
  why: "Each of the four questions can show that alerts or review sampling have to change.",
  example: "refund_count by order, 02:10 UTC",
  check: ({ record: record2 }) => ORDER.flatMap((key) => {
    const message = openReason(record2, key);
    const section2 = sectionOf(key);
    return message ? [{ section: section2.label, message, remedy: remedyOf(section2) }] : [];
  })
};

// src/core/incident/advice/classes.ts
var ADVICE = {
  "Instruction failure": {
    assets: ["Exact run in the regression set", "Synthetic version in a release gate"],
    controls: ["Eval", "Canary"],
    change: "State the instruction once, in the place that every run reads, and let an eval fail when it is dropped.",
    attribute: "gen_ai.system_instructions"
  },
  "Tool selection failure": {
    assets: ["Tool-selection test", "Exact run in the regression set"],
    controls: ["Eval", "Canary"],
    change: "Take away the tools that the step does not need, and test which tool is called where two look alike.",
    attribute: "gen_ai.tool.name"
  },
  "Tool argument failure": {
    assets: ["Exact run in the regression set", "Synthetic version in a release gate"],
    controls: ["Eval", "Logging"],
    change: "Let the tool refuse arguments that are out of range, repeated or of the wrong shape, whoever calls it.",
    attribute: "gen_ai.tool.call.arguments"
  },
  "Retrieval or evidence failure": {
    assets: ["Retrieval-evidence case", "Exact run in the regression set"],
    controls: ["Eval", "Logging"],
    change: "Have each answer carry its source, and refuse or hand over where the source is old or missing.",
    attribute: "gen_ai.retrieval.documents"
  },
  "Approval boundary failure": {
    assets: ["Approval-boundary test", "Reviewer-training example"],
    controls: ["Approval policy", "Eval"],
    change: "Enforce the approval in the code in front of the tool, so that no wording of a prompt can pass it.",
    attribute: "gen_ai.tool.name"
  },
  "Workflow routing failure": {
    assets: ["Synthetic version in a release gate", "Exact run in the regression set"],
    controls: ["Canary", "Fallback lane"],
    change: "Send one known case through each route before the release, and give what fits no route a lane of its own.",
    attribute: "gen_ai.agent.name"
  },
  "Escalation failure": {
    assets: ["Reviewer-training example", "Exact run in the regression set"],
    controls: ["Incident owner", "Alert"],
    change: "Write down when a run goes to a person and to whom, and alert when it has waited there too long.",
    attribute: "gen_ai.conversation.id"
  },
  "Cost-control failure": {
    assets: ["Synthetic version in a release gate", "Exact run in the regression set"],
    controls: ["Alert", "Fallback lane"],
    change: "Give each run a budget of steps and tokens that stops it, and alert on the cost of one useful result.",
    attribute: "gen_ai.usage.output_tokens"
  },
  "Latency or timeout failure": {
    assets: ["Synthetic version in a release gate", "Exact run in the regression set"],
    controls: ["Fallback lane", "Alert"],
    change: "Give each call a deadline and a fallback, and test that a slow answer cannot run an action twice.",
    attribute: "error.type"
  },
  "Release-process failure": {
    assets: ["Synthetic version in a release gate", "Exact run in the regression set"],
    controls: ["Canary", "Eval"],
    change: "Let no version reach everybody before a canary and a required eval have passed on that very version.",
    attribute: "gen_ai.agent.version"
  }
};
function adviceFor(primaryClass) {
  const known2 = primaryClass !== null && Object.hasOwn(ADVICE, primaryClass);
  return known2 ? ADVICE[primaryClass] : null;
}

// src/core/incident/rules/eval-covers-one-run.ts
var EXACT_RUN = "Exact run in the regression set";
var evalCoversOneRun = {
  id: "eval-covers-one-run",
  title: "The eval covers one run only",
  level: "warning",
  from: "changes-pending",
  why: "The next incident of this class will have another order, another wording, another customer.",
  example: sectionOf("evalAssets").example,
  check: ({ record: record2, ledger, serious }) => {
    const { evalAssets, primaryClass } = record2;
    if (!serious || evalAssets.length !== 1 || evalAssets[0] !== EXACT_RUN) return [];
    if (linesOf4(ledger, "eval", "all").length === 0) return [];
    const what2 = primaryClass ? `the class \u201C${primaryClass}\u201D` : "its class of failure";
    return [
      {
        section: sectionOf("evalAssets").label,
        message: `Only the exact run is added: it protects this run, not ${what2}.`,
        remedy: `Add a case that varies what the run had by chance. For example: \u201C${sectionOf("evalAssets").example}\u201D.`
      }
    ];
  }
};

// src/core/incident/rules/eval-asset-mismatch.ts
var SYNTHETIC = "Synthetic version in a release gate";
var evalAssetMismatch = {
  id: "eval-asset-mismatch",
  title: "Eval assets do not fit the class",
  level: "note",
  from: "changes-pending",
  why: "Each class of failure shows itself in another kind of eval; a good eval of the wrong kind stays green.",
  example: sectionOf("evalAssets").example,
  check: ({ record: record2, ledger, serious }) => {
    const { evalAssets, primaryClass } = record2;
    const fitting = adviceFor(primaryClass)?.assets ?? [];
    if (!serious || fitting.length === 0 || linesOf4(ledger, "eval").length === 0) return [];
    const oneRun = evalAssets.every((asset) => asset === EXACT_RUN);
    if (oneRun || evalAssets.some((asset) => asset === SYNTHETIC || fitting.includes(asset))) {
      return [];
    }
    const fit = fitting.map((asset) => `\u201C${asset}\u201D`).join(", ");
    return [
      {
        section: sectionOf("evalAssets").label,
        message: `\u201C${evalAssets.join(", ")}\u201D does not test for \u201C${primaryClass}\u201D.`,
        remedy: `For this class these fit: ${fit}. For example: \u201C${fitting[0]}\u201D.`
      }
    ];
  }
};

// src/core/incident/rules/eval-asset-missing.ts
var evalAssetMissing = {
  id: "eval-asset-missing",
  title: "No eval asset chosen",
  level: "warning",
  from: "changes-pending",
  why: "Whether an eval protects one run or the whole class depends on what kind of eval it is.",
  example: sectionOf("evalAssets").example,
  check: ({ record: record2, ledger, serious }) => {
    if (!serious || record2.evalAssets.length > 0) return [];
    if (linesOf4(ledger, "eval").length === 0) return [];
    return [
      {
        section: sectionOf("evalAssets").label,
        message: `An eval change is planned, but of the assets ${silence(record2, "evalAssets")}.`,
        remedy: `Choose one or more of ${optionsOf("evalAssets")}. For example: \u201C${sectionOf("evalAssets").example}\u201D.`
      }
    ];
  }
};

// src/core/incident/rules/eval-decision-missing.ts
function fittingAssets({ primaryClass }) {
  const fitting = adviceFor(primaryClass);
  if (!fitting || fitting.assets.length === 0) return `Assets: ${optionsOf("evalAssets")}.`;
  const assets = fitting.assets.map((asset) => `\u201C${asset}\u201D`).join(", ");
  return `For the class \u201C${primaryClass}\u201D these fit: ${assets}.`;
}
var evalDecisionMissing = {
  id: "eval-decision-missing",
  title: "No decision on an eval",
  level: "error",
  from: "in-review",
  why: "Without an eval the same class of failure passes the next release unseen.",
  example: exampleOf2("eval"),
  check: (input) => {
    const open = openDecision(input.ledger, "eval");
    if (!input.serious || !open || changesNothing(input)) return [];
    const message = open === "missing" ? "No line says which eval will catch this class of failure." : "It says that nothing changes, but not why.";
    const remedy = `${fittingAssets(input.record)} For example: \u201C${exampleOf2("eval")}\u201D. If no eval is to change: \u201Cno change \u2014 why \u2014 @owner\u201D, which a maintainer confirms.`;
    return [{ section: labelOf("eval"), message, remedy }];
  }
};

// src/core/incident/rules/eval-proof-missing.ts
var CLAIM = /\b(?:proves?|shows?|means?|covers?|demonstrates?|guarantees?)\b/gi;
var NO_CLAIM = /\b(?:(?:does|do|did|will|would|can|could) ?n(?:o|['’])t|cannot|never|not)\s+(?:\w+\s+){0,2}?(?:prove|show|mean|cover|demonstrate|guarantee)s?\b/gi;
var LIMIT = /\b(?:not|no|none|nor|never|nothing|nobody|neither|without|except|excluding|excludes?|only|just|unless|until|beyond|but|however|although|though|while|whereas|still|yet|limit(?:s|ed|ation)?|unproven|untested|unknown|unclear|uncovered|open|outside|misses|missing|lacks?|leaves?|rather than|instead|remains?|cannot|fails? to|gaps?|assum\w+|says? little)\b|n['’]t\b/i;
function missingHalf(text2) {
  if (isForeign2(text2)) return null;
  const claims2 = text2.match(CLAIM)?.length ?? 0;
  if (claims2 === 0) return null;
  if (!LIMIT.test(text2)) return "limit";
  const sentences2 = text2.split(/[.;\n]+/).filter((part) => new RegExp("\\p{L}", "u").test(part));
  const denials = text2.match(NO_CLAIM)?.length ?? 0;
  return sentences2.length === 1 && denials === 1 && claims2 === 1 ? "claim" : null;
}
var MESSAGES = {
  blank: "It is not told what a pass of the eval proves, and what it does not.",
  limit: "It tells what a pass proves, and not what it leaves open.",
  claim: "It tells what a pass does not prove, and not what it proves."
};
var evalProofMissing = {
  id: "eval-proof-missing",
  title: "What the eval proves is not told",
  level: "warning",
  from: "changes-pending",
  why: "A release is decided by what a green run means; whoever decides has to know where it means nothing.",
  example: sectionOf("evalProves").example,
  check: ({ record: record2, ledger, serious }) => {
    if (!serious || linesOf4(ledger, "eval", "all").length === 0) return [];
    const text2 = record2.evalProves ?? "";
    const lacks = isPlaceholder(text2) ? "blank" : missingHalf(text2);
    if (!lacks) return [];
    return [
      {
        section: sectionOf("evalProves").label,
        message: MESSAGES[lacks],
        remedy: `Say both. For example: \u201C${sectionOf("evalProves").example}\u201D.`
      }
    ];
  }
};

// src/core/incident/advice/attributes.ts
var BY_FACT = {
  runIds: ["gen_ai.conversation.id"],
  agentVersion: ["gen_ai.agent.version"],
  modelLane: ["gen_ai.request.model", "gen_ai.response.model"],
  toolConfiguration: ["gen_ai.tool.definitions"]
};
var BY_WORDS = [
  [
    /\b(?:tools?|functions?|commands?|api)\b.{0,30}\b(?:arguments?|args|parameters?|params|payloads?|inputs?)\b|\b(?:arguments?|args|parameters?|payloads?)\b.{0,30}\b(?:tools?|functions?|commands?|calls?)\b/i,
    "gen_ai.tool.call.arguments"
  ],
  [
    /\b(?:tools?|functions?|commands?|api)\b.{0,30}\b(?:results?|responses?|returns?|returned|outputs?|errors?)\b|\b(?:exit (?:status|code)|stdout|stderr)\b/i,
    "gen_ai.tool.call.result"
  ],
  [
    /\btools?\b.{0,20}\b(?:schemas?|definitions?|configurations?|config|descriptions?|limits?)\b|\bwhich tools\b/i,
    "gen_ai.tool.definitions"
  ],
  [/\b(?:which|what) (?:\w+ ){0,2}(?:tool|function|command)\b/i, "gen_ai.tool.name"],
  [
    /\b(?:system prompts?|system messages?|instructions?|prompt versions?|which prompt)\b/i,
    "gen_ai.system_instructions"
  ],
  [
    /\bagents?(?:'s)?\b.{0,15}\b(?:versions?|builds?|releases?|commits?)\b/i,
    "gen_ai.agent.version"
  ],
  [
    /\b(?:versions?|builds?|releases?|commits?) of (?:the |each |every )?agents?\b/i,
    "gen_ai.agent.version"
  ],
  [
    /\b(?:which|what) models?\b|\bmodels?\b.{0,15}\b(?:names?|versions?|lanes?|routes?|ids?|snapshots?)\b|\b(?:lanes?|routes?)\b/i,
    "gen_ai.response.model"
  ],
  [
    /\b(?:retriev\w+|documents?|passages?|chunks?|citations?|cited|search results?)\b/i,
    "gen_ai.retrieval.documents"
  ],
  [/\b(?:corpus|index|knowledge base|data sources?|vector store)\b/i, "gen_ai.data_source.id"],
  [
    /\b(?:token (?:counts?|usage|use)|tokens|costs?|spend(?:ing)?|bills?|budgets?)\b/i,
    "gen_ai.usage.output_tokens"
  ],
  [
    /\b(?:which|what) (?:\w+ )?(?:agent|sub-?agent)\b|\bhand-?(?:over|off)s?\b/i,
    "gen_ai.agent.name"
  ],
  [
    /\b(?:run|trace|session|conversation|request|thread)[ -]ids?\b|\bwhich (?:runs?|sessions?|conversations?)\b/i,
    "gen_ai.conversation.id"
  ],
  [/\beval(?:uation)? scores?\b|\bjudge scores?\b/i, "gen_ai.evaluation.score.value"],
  [/\b(?:finish|stop) reasons?\b|\bcut off|\btruncat\w+/i, "gen_ai.response.finish_reasons"],
  [/\b(?:time-?outs?|timed out|error (?:types?|codes?))\b/i, "error.type"],
  [
    /\b(?:transcripts?|conversations?|chats?|messages?|prompts?|user inputs?|context window)\b/i,
    "gen_ai.input.messages"
  ],
  [
    /\b(?:the|each|every|final|full|exact|which|generated|(?:agent|bot|model)'s) (?:\w+ )?(?:answers?|repl(?:y|ies)|completions?|outputs?)\b|\bmodel outputs?\b/i,
    "gen_ai.output.messages"
  ]
];
var MOST = 2;
function attributesOfFact(key) {
  return BY_FACT[key] ?? [];
}
function attributesOfGap(text2) {
  const even = text2.slice(0, 2e3).replace(/[’ʼ]/g, "'");
  const named2 = BY_WORDS.filter(([words6]) => words6.test(even)).map(([, attribute]) => attribute);
  return [...new Set(named2)].slice(0, MOST);
}

// src/core/incident/rules/evidence-gap-without-task.ts
var SECTION2 = sectionOf("missingEvidence");
var END2 = String.raw`(?:\s*$|\s*[,;:.(–—-])`;
var NO_GAP = [
  new RegExp(
    String.raw`^\W*(?:none|nothing|no|nope|nil|n/?a|not applicable)(?: (?:at all|really|here|else|known|that (?:we|i) know(?: of)?|that mattered|of note|important|relevant|significant|critical|major|to report|needed|identified|found|apparent))*${END2}`,
    "i"
  ),
  /^\W*(?:nothing|none|no (?:\w+ ){0,3}(?:evidence|gaps?|data|information|facts?|logs?|pieces?))(?: \w+){0,2} (?:missing|lacking|lost|absent|outstanding|lacked|missed)\b/i,
  /^\W*nothing (?:\w+ )?(?:missing|lacking|lost|missed)\b/i,
  /^\W*(?:no|zero) (?:\w+ )?(?:evidence )?gaps?\b/i,
  /^\W*no (?:missing|open)\b|^\W*all (?:good|fine|clear|there)\b/i,
  /^\W*(?:we|i) (?:had|have|found|got) (?:everything|all)\b/i,
  /^\W*(?:everything|all (?:\w+ ){0,4}?)(?: ?(?:was|were|is|are|we needed was)) (?:\w+ )?(?:available|there|present|complete|recorded|found|logged|traced|kept|captured|in (?:the|our) (?:traces?|logs?))\b/i
];
function namesGap(text2) {
  if (text2 === null || isForeign2(text2) || isPlaceholder(text2)) return false;
  return !NO_GAP.some((pattern2) => pattern2.test(text2));
}
var evidenceGapWithoutTask = {
  id: "evidence-gap-without-task",
  title: "Missing evidence without a task",
  level: "warning",
  from: "in-review",
  why: "What could not be found out this time cannot be found out next time either, unless somebody records it.",
  example: "- [ ] Record gen_ai.tool.call.arguments on each tool span \u2014 @acme/platform",
  check: ({ record: record2 }) => {
    if (!namesGap(record2.missingEvidence) || record2.evidenceTasks.length > 0) return [];
    const attributes = attributesOfGap(record2.missingEvidence);
    const [first] = attributes;
    const named2 = attributes.join(" and ");
    const known2 = first ? ` OpenTelemetry traces can carry it as ${named2}.` : "";
    const line2 = `- [ ] Record ${first ?? "what was missing"} on each run \u2014 @acme/platform`;
    return [
      {
        section: SECTION2.label,
        message: "Evidence was missing, and Logging and tracing tasks has no line.",
        remedy: `Add a line that says what will be recorded and who does it.${known2} For example: \u201C${line2}\u201D. If nothing was missing, write \u201CNone\u201D.`
      }
    ];
  }
};

// src/core/incident/rules/fact-missing.ts
var OPTIONAL2 = /* @__PURE__ */ new Set(["incidentId", "workflowStep", "timeline"]);
function remedyOf2(section2) {
  const unknown3 = section2.part === "first" ? "" : ` If nobody can know it, write \u201Cunknown\u201D and a line with \u201C${section2.label}\u201D in Logging and tracing tasks.`;
  const attributes = attributesOfFact(section2.key).join(" and ");
  const trace = attributes ? ` Traces record it as ${attributes}.` : "";
  return `For example: \u201C${section2.example.replace(/\n/g, " \xB7 ")}\u201D.${trace}${unknown3}`;
}
var factMissing = {
  id: "fact-missing",
  title: "A fact is missing",
  level: "warning",
  from: "in-review",
  why: "Facts are the evidence base: what is not written down within days cannot be found later.",
  example: "Agent version: refund-agent 4.2.1",
  check: ({ record: record2, config }) => SECTIONS.flatMap((section2) => {
    const { key, part } = section2;
    if (part !== "first" && part !== "facts" || OPTIONAL2.has(key)) return [];
    if (isAnswered(record2, key)) return [];
    const required = part === "first" || config.release.require.some((need) => need === key);
    return [
      {
        section: section2.label,
        message: whyUnanswered(section2, record2),
        remedy: remedyOf2(section2),
        level: required ? "error" : "warning",
        from: part === "first" ? "reported" : "in-review"
      }
    ];
  })
};

// src/core/incident/rules/gate-decision-missing.ts
var gateDecisionMissing = {
  id: "gate-decision-missing",
  title: "No decision on the release gate",
  level: "error",
  from: "in-review",
  why: "The release that brought the incident passed every rule there was; the same rules will pass it again.",
  example: exampleOf2("gate"),
  check: (input) => {
    const open = openDecision(input.ledger, "gate");
    if (!input.serious || !open || changesNothing(input)) return [];
    const message = open === "missing" ? "No line says what the next rollout has to pass that this one did not." : "It says that nothing changes, but not why.";
    const advice = adviceFor(input.record.primaryClass);
    const own = advice ? `For this class: ${advice.change} Usual failed controls: ${advice.controls.join(", ")}. ` : "";
    const remedy = `${own}Usual changes: ${optionsOf("gateChangeKinds")}. For example: \u201C${exampleOf2("gate")}\u201D. If no rule is to change: \u201Cno change \u2014 why \u2014 @owner\u201D, which a maintainer confirms.`;
    return [{ section: labelOf("gate"), message, remedy }];
  }
};

// src/core/incident/rules/gate-kind-missing.ts
var gateKindMissing = {
  id: "gate-kind-missing",
  title: "Kind of the gate change is not chosen",
  level: "warning",
  from: "changes-pending",
  why: "The kind says how the rule can be enforced, and lets incidents of several months be counted together.",
  example: sectionOf("gateChangeKinds").example,
  check: ({ record: record2, ledger, serious }) => {
    if (!serious || record2.gateChangeKinds.length > 0) return [];
    if (linesOf4(ledger, "gate").length === 0) return [];
    return [
      {
        section: sectionOf("gateChangeKinds").label,
        message: `A gate change is planned, but of its kind ${silence(record2, "gateChangeKinds")}.`,
        remedy: `Choose one or more of ${optionsOf("gateChangeKinds")}. For example: \u201C${sectionOf("gateChangeKinds").example}\u201D.`
      }
    ];
  }
};

// src/core/incident/rules/gate-owner-missing.ts
var gateOwnerMissing = {
  id: "gate-owner-missing",
  title: "Gate change without an owner",
  level: "error",
  from: "in-review",
  why: "A release rule that nobody owns is the first to be switched off when it is in the way.",
  example: exampleOf2("gate"),
  check: ({ ledger, serious }) => {
    const unowned = linesOf4(ledger, "gate").filter(({ owner: owner2 }) => owner2 === null);
    if (!serious || unowned.length === 0) return [];
    return [
      {
        section: labelOf("gate"),
        message: `No owner is named: ${quoteLines(unowned)}.`,
        remedy: `Add @user or @org/team to the line; \u201Cthe team\u201D is nobody. For example: \u201C${exampleOf2("gate")}\u201D. If nobody will own it, do not roll out more widely: run a smaller pilot, choose a clearer gate, or build a better measurement loop.`
      }
    ];
  }
};

// src/language/vague-words.ts
var SLOT = "(?!(?:of|in|for|on|with|across|about|sampling)\\b)[a-z][a-z'-]*";
var CONCRETE = /\b(?:when|where|if|that|which|who|whose|without|before|after|until|unless|per|each|every|under|above|below|over|than|via|into|as|not|no|never|only|is|are|was|be|to|from|by|at|suite|sets?|datasets?|corpus|benchmarks?|cases?|thresholds?|limits?|dashboards?|metrics?|scores?|rates?|ci|canary|tools?|schemas?|percent|percentiles?|half|double|twice|zero|one|two|three|four|five|six|ten|baseline|fields?|arguments?|parameters?)\b/;
var DET = "(?:(?:the|our|its|their|this|these|all|any|overall|general|your|an?) ){0,2}";
var IMPROVE = "(?:improv(?:e|ing)|increas(?:e|ing)|enhanc(?:e|ing)|rais(?:e|ing)|boost(?:ing)?|strengthen(?:ing)?|optimi[sz](?:e|ing)|maximi[sz](?:e|ing)|upgrad(?:e|ing)|harden(?:ing)?|rework(?:ing)?|revisit(?:ing)?|better|tighten(?:ing)?(?: up)?|work(?:ing)? on)";
var MORE = "(?:more|better|higher|greater|stronger|improved|tighter|stricter|additional|further|deeper|extra|proper|good|thorough|comprehensive|closer|enhanced|increased)";
var GET = "(?:(?:add|adding|build|building|write|writing|create|creating|do|doing|have|having|get|getting|introduce|introducing|implement|implementing|need|needs|provide|use|set up|put in|invest in)(?: in)? )?";
var QUALITY = "(?:quality|accuracy|reliability|robustness|safety|stability|performance|correctness|consistency|trust|trustworthiness|precision|behaviou?r|results?|outputs?|responses?|answers?|reasoning|experience|satisfaction|resilience|dependability|intelligence|security|usefulness|helpfulness|relevance)";
var PRACTICE = "(?:testing|tests?|coverage|evals?|evaluations?|monitoring|observability|alerts?|alerting|guard ?rails?|safeguards?|controls?|governance|process(?:es)?|checks?|checking|oversight|awareness|communication|reviews?|reviewing|qa|quality assurance|quality control|training|gates?|gating|discipline|validation|agents?|models?|bots?|assistants?|systems?|llms?|ai)";
var PRACTICE_SLOT = "(?:agent|model|system|ai|llm|test|eval|evaluation|release|regression|unit|integration|end-to-end|automated|automatic|manual|human|production|overall|general|existing|current|safety|quality|internal|rollout|change|deployment|of|the|our|and)";
var ADJECTIVE = "(?:robust|reliable|accurate|safe|safer|stable|consistent|careful|cautious|resilient|trustworthy|predictable|intelligent|secure|capable|helpful|precise|correct|dependable|better|smarter|smart|good|great|right|perfect|attentive|thorough|rigorous|vigilant)";
var STRICT = "(?:stronger|stricter|tighter)";
var WELL = "(?:well|better|properly|correctly|reliably|safely|carefully|accurately|consistently|as (?:expected|intended|it should|designed)|fine)";
var WHATEVER = "(?:it|this|that|they|everything|things|(?:the |our )?(?:[a-z][a-z'-]* )?(?:agents?|models?|bots?|assistants?|systems?|llms?|ai|fix|quality|workflow|outputs?|answers?|responses?|behaviou?r))";
var TROUBLE = "(?:errors?|mistakes?|hallucinations?|hallucinating|failures?|incidents?|problems?|issues?|risks?|latency|costs?|spending|bugs?|(?:bad|wrong|poor|incorrect) (?:answers?|outputs?|results?|responses?|decisions?)|false (?:positives|negatives|alarms)|recurrences?|repetitions?|repeats?|regressions?)";
var SAME = "(?:this|it|that|(?:(?:the|an?|these|those|this|that|any|such|similar|same|kind of|type of|sort of|exact|like) ){1,4}(?:an? )?(?:incident|error|issue|problem|thing|mistake|failure|bug|situation|class|case|kind|behaviou?r)s?(?: of (?:failure|incident|error|problem|mistake|thing)s?)?)";
var AGAIN = "(?: (?:again|any ?more|twice|ever|in (?:the )?future|once more))*";
var HAPPEN = "(?:happen(?:s|ing)?|occur(?:s|ring)?|recur(?:s|ring)?|repeat(?:s|ed|ing)?|reoccur(?:s|ring)?|come(?:s)? back|coming back|return(?:s)?|being repeated|be repeated)";
var TAIL3 = `(?: (?:of|in|for|on|with|across|about)(?: (?:the|our|all|its|this))? ${SLOT}(?: ${SLOT}){0,2})?`;
var NEVER2 = "(?:(?:will |can |shall )?never|does not|doesn't|do not|don't|won't|will not|cannot|can't|can not|is not|isn't|are not|no longer|not)(?: ever)?";
var ENSURE = "(?:ensur(?:e|ing)|mak(?:e|ing) sure|guarantee(?:ing)?|see to it|tak(?:e|ing) care)(?: that)?";
var LOOSE_WISHES = [
  `${IMPROVE} ${DET}(?:${SLOT} ){0,3}?${QUALITY}${TAIL3}`,
  `${GET}(?:some |the |even |much |a lot |an? |lots )*${MORE} (?:${SLOT} ){0,2}?${QUALITY}${TAIL3}`,
  `mak(?:e|ing) (?:sure )?${DET}(?:${SLOT} ){1,3}?(?:more |less |much |even |very |fully |far )*(?:${STRICT}|${ADJECTIVE}${TAIL3})`,
  `(?:${ENSURE}|assure|maintain(?:ing)?|achiev(?:e|ing)) (?:(?:good|high|better|the|our|highest|maximum|full) )*(?:${SLOT} ){0,2}?${QUALITY}${TAIL3}`
];
var FIXED_WISHES = [
  `${IMPROVE} ${DET}(?:${PRACTICE_SLOT} ){0,3}?${PRACTICE}`,
  `${GET}(?:some |the |even |much |a lot |an? |lots )*(?:and )?${MORE} (?:${PRACTICE_SLOT} ){0,3}?${PRACTICE}`,
  `(?:mak(?:e|ing)|get(?:ting)?|hav(?:e|ing)) (?:an? |the )?(?:more|less|much|very)? ?${ADJECTIVE} (?:agents?|models?|bots?|assistants?|systems?)`,
  `(?:an? )?more ${ADJECTIVE}(?: (?:agents?|models?|bots?|assistants?|systems?))?`,
  `(?:${WHATEVER} )?(?:should |must |needs to |has to |can |will )?(?:be|become|being|behave|perform|work|act|respond|answer|do)s? (?:much |more |even |always )*(?:${ADJECTIVE}|${WELL})`,
  "(?:test|testing|monitor|monitoring|check|checking|review|reviewing|watch|watching|evaluate|evaluating|track|observe|validate|verify)(?: (?:it|this|everything|things|all|(?:all |the |our |its )?(?:agents?|models?|systems?|bots?|changes|releases|outputs?|answers|prompts?)))? (?:much )?(?:more|better|harder|properly|regularly|thoroughly|carefully|closely|rigorously|(?:more )(?:thoroughly|carefully|closely|often|frequently|regularly|rigorously))",
  "(?:monitor|watch|keep an eye on|observe|test|evaluate)(?:ing)? (?:it|this|everything|the situation|(?:the|our) (?:agents?|models?|systems?|bots?|assistants?))",
  `pay(?:ing)? (?:more|closer|better|extra) attention(?: to (?:the )?${SLOT})?`,
  "(?:raise|raising) awareness",
  `(?:reduc(?:e|ing)|lower(?:ing)?|decreas(?:e|ing)|minimi[sz](?:e|ing)|eliminat(?:e|ing)|cut(?:ting)?(?: down)?|limit(?:ing)?|fewer|less|no more|stop(?:ping)?|avoid(?:ing)?|prevent(?:ing)?|catch(?:ing)?|detect(?:ing)?)(?: (?:the|our|all|any|model|agent|such|these|those|similar|further|future|more|same|another|number of|amount of|risk of|chance of|likelihood of|a|an|this|kind of|type of|sort of)){0,5} ${TROUBLE}`,
  `${ENSURE} ${SAME} ${NEVER2}(?: be)? (?:${HAPPEN}|possible)${AGAIN}`,
  `${SAME} (?:must|should|can|may|will|shall|does)(?: not|n't| never)(?: ever)? ${HAPPEN}${AGAIN}`,
  "never again|no (?:more )?recurrence|no repeat(?:s|ition)?",
  `(?:don't|do not|never) (?:let|allow) ${SAME}(?: to)? ${HAPPEN}${AGAIN}`,
  `(?:prevent|avoid|stop)(?:p?ing)? (?:an? |any |the )?(?:${SAME}|recurrence|repetition|(?:similar|future|further|another|such|all) (?:incident|error|issue|problem|mistake|failure|case|thing)s?)(?: of ${SAME})?(?: from)?(?: ${HAPPEN})?${AGAIN}`,
  `${ENSURE} ${WHATEVER} (?:is|are|be|works?|behaves?|acts?|performs?|responds?|answers?|does|do) (?:always |more |much |very |the )*(?:${ADJECTIVE}|${WELL}|right thing)`,
  "fix(?:ing)? (?:it|this|that|(?:the|this|that|these|all) (?:root )?(?:issue|problem|bug|agent|model|cause|error|behaviou?r|system)s?)",
  `(?:higher|high|good|best|great|top) ${QUALITY}`
];
var HOLLOW_PROOFS = [
  `(?:that )?${WHATEVER} (?:now )?(?:is|are|works?|behaves?|was) ?(?:now |always |more |all )*(?:${ADJECTIVE}|${WELL}|fixed|ok|okay|improved)?`,
  `(?:the |our |overall |general |good |high |better )*(?:model |agent |system )?${QUALITY}`,
  "everything|anything"
];
var FILLERS = [
  `(?:the |our |overall |better |more )*(?:${QUALITY}${TAIL3}|${PRACTICE}|${ADJECTIVE})`,
  "in (?:the )?(?:future|general)|generally|overall|next time|going forward|from now on|asap|as soon as possible|again"
];

// src/language/wish.ts
var LONGEST3 = 200;
var NAMES_SOMETHING = new RegExp('[\\d`"\u201C\u201D\u201E\xAB\xBB_/\\\\#@=<>%&{}[\\]]|\\b\\p{L}+\\.\\p{L}+\\b|\\p{Ll}\\p{Lu}', "u");
var NAME6 = new RegExp("(?<=[\\p{L}\\p{N},;)] )(?!(?:AI|LLMs?|QA|I)\\b)\\p{Lu}", "u");
var SPLIT2 = /\s*(?:[.;:,!?—–]+|\s-\s|\band\b|\bor\b|\bso that\b|\bso\b|\bin order\b|\bto (?=(?:improv|increas|enhanc|ensur|make|mak|prevent|avoid|reduc|boost|strength|minimi[sz]e|maximi[sz]e|stop|fix|catch|get|have|be)\w*\b)|\bby (?=\w+ing\b|more\b|better\b)|\bthrough (?=more\b|better\b|improved\b|additional\b)|\bwith (?=more\b|better\b|improved\b|additional\b|proper\b))\s*/;
var OPENING4 = /^(?:(?:we|the team|everyone|everybody|somebody|please|let's|let us|just|try to|trying to|aim to|plan to|also|then|should|must|need to|needs to|have to|has to|will|want to|are going to|ought to|to|continue to|start to|begin to|the goal is to|in the future|in future|going forward|from now on|next time|generally|todo|simply)\s+)+/;
var ENDING = /(?:\s+(?:in (?:the )?future|going forward|from now on|next time|asap|as soon as possible|overall|in general|generally|across the board|everywhere|(?:where|if) possible|significantly|considerably|substantially|a lot|a bit|further|over time|continuously|continually|all the time|at all times|always|in production|in prod|for (?:all )?(?:our |the )?(?:users|customers|everyone|clients)|before (?:the |each |every |any )?(?:next )?(?:releas(?:e|ing)|rollout|launch|deployment|deploy|shipping)s?))+$/;
function whole3(patterns) {
  return patterns.map((pattern2) => new RegExp(`^(?:${pattern2})$`));
}
var LOOSE = whole3(LOOSE_WISHES);
var FIXED = whole3(FIXED_WISHES);
var HOLLOW = whole3(HOLLOW_PROOFS);
var FILLER = whole3(FILLERS);
var PROVES = /^(?:(?:it|this|the eval|the evals|the test|a pass|passing|a green run)\s+)?(?:also |only )?(?:(?:does not|doesn't|will not|cannot) )?(?:proves?|shows?|means?|covers?|demonstrates?|guarantees?)(?: that)?\s*/;
var LATER2 = /^[^\p{L}\p{N}]*(?:t\.?b\.?[acd]\.?|todo|to be (?:decided|determined|defined|discussed|done|agreed|filled in|confirmed)|to do|see (?:above|below)|later|pending|something|some change|not (?:yet )?(?:known|decided|clear))?[^\p{L}\p{N}]*$/iu;
function clausesOf2(text2) {
  const shown = text2.replace(/\s*\(optional\)\s*$/i, "").trim();
  if (shown.length > LONGEST3 || NAMES_SOMETHING.test(shown) || NAME6.test(shown)) return null;
  const even = shown.replace(/[’‘´]/g, "'").replace(/\s+/g, " ").toLowerCase();
  return even.split(SPLIT2).map(bare3).filter(Boolean);
}
function bare3(clause) {
  return clause.trim().replace(/[()*]/g, "").replace(OPENING4, "").replace(ENDING, "").trim();
}
function matches3(clause, patterns) {
  return patterns.some((pattern2) => pattern2.test(clause));
}
function isWishful(clause) {
  return matches3(clause, FIXED) || !CONCRETE.test(clause) && matches3(clause, LOOSE);
}
function isAll(clauses, wishful) {
  const rest = clauses.filter((clause) => wishful(clause) || !matches3(clause, FILLER));
  return rest.length > 0 && rest.every(wishful);
}
function isWish(text2) {
  return LATER2.test(text2.replace(/\(optional\)/i, "")) || isAll(clausesOf2(text2) ?? [], isWishful);
}
function isHollowProof(text2) {
  const clauses = clausesOf2(text2)?.map((clause) => bare3(clause.replace(PROVES, ""))) ?? [];
  return isAll(clauses.filter(Boolean), (clause) => isWishful(clause) || matches3(clause, HOLLOW));
}

// src/core/incident/rules/metric-vague.ts
var KINDS3 = ["eval", "gate", "alert"];
var WISH = "A wish, without a case, number, path, metric or check";
function isVague(entry) {
  const claimed = entry.status === "planned" && entry.decision === "none" && !isBareNo(entry);
  return claimed && entry.refs.length === 0 && !isOptional(entry) && isWish(entry.text);
}
function vagueLines({ ledger }) {
  return KINDS3.flatMap((kind) => {
    const { owed, settled: settled2 } = ledger.kinds[kind];
    if (owed && settled2) return [];
    const vague = ledger.entries.filter((entry) => entry.kind === kind && isVague(entry));
    if (vague.length === 0) return [];
    return [
      {
        section: labelOf(kind),
        message: `${WISH}: ${quoteLines(vague)}.`,
        remedy: `Name what will be there and how one sees that it is. For example: \u201C${exampleOf2(kind)}\u201D.`
      }
    ];
  });
}
function vagueProof({ record: record2 }) {
  const { label: label2, example: example2 } = sectionOf("evalProves");
  if (!record2.evalProves || !isHollowProof(record2.evalProves)) return [];
  return [
    {
      section: label2,
      message: `${WISH}: ${quoteLines([{ text: record2.evalProves }])}.`,
      remedy: `Name the behaviour that a pass shows. For example: \u201C${example2}\u201D.`
    }
  ];
}
var metricVague = {
  id: "metric-vague",
  title: "A change is a wish",
  level: "error",
  from: "in-review",
  why: "Nobody can say whether \u201Cbetter quality\u201D has landed, so it never holds a release and never protects one.",
  example: exampleOf2("eval"),
  check: (input) => {
    const level = input.serious ? "error" : "warning";
    return [...vagueLines(input), ...vagueProof(input)].map((hit) => ({ ...hit, level }));
  }
};

// src/core/incident/rules/missed-alert-missing.ts
var SECTION3 = sectionOf("missedAlert");
var missedAlertMissing = {
  id: "missed-alert-missing",
  title: "Missed alert is not named",
  level: "warning",
  from: "in-review",
  why: "Evals miss what nobody thought of; the alert decides how long that goes on.",
  example: SECTION3.example,
  check: ({ record: record2 }) => {
    if (namesSomething(record2, "missedAlert")) return [];
    const attribute = adviceFor(record2.primaryClass)?.attribute;
    const shows = attribute ? ` Failures of this class show in ${attribute}.` : "";
    return [
      {
        section: SECTION3.label,
        message: whySilent(SECTION3, record2),
        remedy: `Name the alert that should have fired, or the one that does not exist yet; where no alert can show it, say why.${shows} For example: \u201C${SECTION3.example}\u201D`
      }
    ];
  }
};

// src/core/incident/rules/missed-eval-missing.ts
var SECTION4 = sectionOf("missedEval");
var missedEvalMissing = {
  id: "missed-eval-missing",
  title: "Missed eval is not named",
  level: "warning",
  from: "in-review",
  why: "The eval that let it pass, or does not exist, is where the class of failure is caught before the next release.",
  example: SECTION4.example,
  check: ({ record: record2 }) => {
    if (namesSomething(record2, "missedEval")) return [];
    const assets = adviceFor(record2.primaryClass)?.assets.map((asset) => `\u201C${asset}\u201D`);
    const fits2 = assets ? ` For this failure class ${assets.join(" or ")} usually fits.` : "";
    return [
      {
        section: SECTION4.label,
        message: whySilent(SECTION4, record2),
        remedy: `Name the suite that should have failed, or the one that does not exist yet; where no eval can catch it, say why.${fits2} For example: \u201C${SECTION4.example}\u201D`
      }
    ];
  }
};

// src/core/incident/rules/no-alert-fired.ts
var noAlertFired = detectionGapRule({
  id: "no-alert-fired",
  title: "No alert fired",
  section: "examples",
  why: "What no alert and no review sample looks at is found by chance, and by chance next time.",
  example: "- [ ] Sample 20 refund runs a day for review \u2014 @acme/support \u2014 due 2026-12-01",
  says: "No alert fired.",
  remedy: "Add an alert, or review sampling where nobody has to be paged."
});

// src/core/incident/rules/owner-not-obvious.ts
var ownerNotObvious = detectionGapRule({
  id: "owner-not-obvious",
  title: "The owner was not obvious",
  section: "ownerObvious",
  why: "An alert that reaches nobody in particular waits for somebody to feel responsible.",
  example: "- [ ] Route refund alerts to the refunds on-call \u2014 @acme/sre \u2014 due 2026-12-01",
  says: "It was not obvious who had to act.",
  remedy: "Say where the alert or the review sample goes, and who answers it."
});

// src/core/incident/rules/primary-class-missing.ts
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

// src/language/prompt-edit.ts
var LONGEST4 = 400;
var WORK = /\b(?:evals?|evaluations?|evaluators?|graders?|judges?|tests?|tested|testing|suites?|regression|benchmarks?|canary|canaries|gates?|dashboards?|thresholds?|ci|validators?|allow-?lists?|parsers?|guard ?rails?|fallbacks?|pinn?(?:ed|ing|s)?|required check|roll(?:ed|s|ing)? ?back|revert\w*|approvers?|sign-?off|code ?owners?|reviewers?|reviewed|policy|policies|lint\w*|monitor(?:ing|ed|s)?|sampl(?:e|es|ing)|versioned|version control)\b/;
var PEOPLE2 = /\b(?:operators?|on-?call|runbooks?|playbooks?|staff|support team|humans?|people|employees?|engineers?|colleagues|annotators?|handbooks?)\b/;
var HUMAN_AGENTS = /\b(?:support|service|call|cent(?:er|re)|human|customer|field|sales|desk|live)[ -]agents?\b/;
var AGENT = "(?:agents?|models?|bots?|assistants?|llms?|ai|chatbots?)";
var WORD5 = "[a-z][a-z'-]*";
var EDIT = "(?:improv(?:e|ed|ing)|updat(?:e|ed|ing)|chang(?:e|ed|ing)|adjust(?:ed|ing)?|tweak(?:ed|ing)?|refin(?:e|ed|ing)|re-?writ(?:e|ten|ing)|rewrote|re-?word(?:ed|ing)?|rephras(?:e|ed|ing)|revis(?:e|ed|ing)|edit(?:ed|ing)?|fix(?:ed|ing)?|clarif(?:y|ied|ying)|strengthen(?:ed|ing)?|tighten(?:ed|ing)?|tun(?:e|ed|ing)|optimi[sz](?:e|ed|ing)|correct(?:ed|ing)?|harden(?:ed|ing)?|sharpen(?:ed|ing)?|extend(?:ed|ing)?|expand(?:ed|ing)?|clean(?:ed)? up|iterat(?:e|ed|ing) on|work(?:ed|ing)? on|rework(?:ed|ing)?|modif(?:y|ied|ying)|enhanc(?:e|ed|ing)|simplif(?:y|ied|ying)|shorten(?:ed)?|adapt(?:ed)?|amend(?:ed)?|review|restructure|polish|engineer)";
var PROMPT = "(?:(?:(?:system|agent|developer|master|base|main|root) )?prompts?(?: (?:wording|text|template|instructions?))?|system messages?|system instructions?)";
var TARGET2 = `(?:${PROMPT}|(?:(?:the |our )?(?:${AGENT}(?:'s|s')? )?instructions))`;
var ADDED = "(?:add|put|include|insert|append|write|state|mention|spell out|say|move)(?:ed|ing|s|d)?";
var SAYS = "(?=$|[,:(]| (?:to|so|that|which|saying|telling|about|with|of|for|not|and|again|once more|v?\\d+|in|on)\\b)";
var DETS = "(?:(?:the|our|its|this|an?|more|better|new|clearer|stronger|stricter) ){0,2}";
var EDITS = [
  `${EDIT} ${DETS}(?:${WORD5} ){0,3}?${TARGET2}${SAYS}`,
  `make ${DETS}(?:${WORD5} ){0,2}?${TARGET2} (?:\\w+ ){0,2}(?:clear|clearer|stricter|stronger|explicit|better|longer|shorter|safer|precise|specific)\\b`,
  `${ADDED} [^.;]{1,120}? (?:to|in|into) ${DETS}(?:${WORD5} ){0,3}?${TARGET2}${SAYS}`,
  `${ADDED} (?:an? |the |more |another |one more |explicit |clear |new |better )*(?:${WORD5} ){0,2}?(?:instruction|prompt (?:line|rule|note|section|instruction))s?(?=$|[,:(]| (?:to|that|so|not|for the|which|saying|telling|about|never)\\b)`,
  `(?:tell|instruct|remind|teach|ask|order|urge|warn|forbid) (?:the |our |this )?(?:${WORD5} ){0,2}?${AGENT}(?:$|[,:]| (?:to|not|that|never|about|explicitly|in|more|again|clearly|always|it)\\b)`,
  `(?:an? |the )?(?:better|clearer|improved|stricter|stronger|new|updated|revised|longer|more (?:explicit|detailed|precise)) (?:${WORD5} ){0,2}?(?:${PROMPT}|instructions)${SAYS}`,
  `(?:better |more |improved |some )?prompt (?:engineering|tuning|tweaks?|fix(?:es)?|edits?|improvements?|optimi[sz]ation|hardening|updates?|changes?|rewrite|wording)(?=$|[,:(]| (?:to|so|that|about)\\b)`,
  `(?:in )?(?:the |our )?(?:system )?prompt(?:: | (?:now |should |must |will |has to |needs to )?(?:say|says|tell|tells|state|states|forbid|forbids|mention|mentions|instruct|instructs|be (?:changed|improved|updated|clearer|rewritten|adjusted|fixed|revised)|is (?:changed|improved|updated|clearer|rewritten|adjusted|fixed|revised))\\b)`
].map((pattern2) => new RegExp(`^${pattern2}`));
var TOLD = EDITS[4];
var OPENING5 = /^(?:(?:we|please|the team|just|also|then|should|must|need to|have to|will|have|let's|to|they|todo:?|fix:|done:)\s+)+/;
var NEXT = /[;.]\s+|,?\s+(?:and|then|plus)\s+(?:then\s+|also\s+)?(?=(?:add|write|build|create|require|run|page|alert|block|log|enforce|gate|record|trace|set|reject|validate|limit|cap|switch|remove|introduce|pin|deploy|check|improve|update|tell|instruct|change|monitor|refuse|make)\b)/;
function isPartEdit(part) {
  if (TOLD.test(part)) return !HUMAN_AGENTS.test(part);
  return !WORK.test(part) && !PEOPLE2.test(part) && EDITS.some((edit) => edit.test(part));
}
function isPromptEdit(text2) {
  if (text2.length > LONGEST4) return false;
  const even = text2.replace(/[’‘´]/g, "'").replace(/[`*"“”]/g, "").replace(/\s+/g, " ").toLowerCase();
  const parts = even.split(NEXT).map(
    (part) => part.trim().replace(/[.;,]+$/, "").replace(OPENING5, "")
  );
  const said = parts.filter(Boolean);
  return said.length > 0 && said.every(isPartEdit);
}

// src/core/incident/rules/prompt-only-fix.ts
var SECTIONS2 = [
  "gateChanges",
  "evalChanges",
  "alertChanges",
  "evidenceTasks",
  "otherActions"
];
var promptOnlyFix = {
  id: "prompt-only-fix",
  title: "The only change is the prompt",
  level: "error",
  from: "in-review",
  why: "A prompt is a request; the control that failed is as absent after the edit as before.",
  example: exampleOf2("eval"),
  check: ({ record: record2, ledger, serious }) => {
    const landed = ledger.entries.some(({ status }) => status === "landed" || status === "waived");
    const settled2 = serious && ledger.kinds.eval.settled && ledger.kinds.gate.settled;
    if (landed || settled2) return [];
    const named2 = SECTIONS2.flatMap(
      (key) => record2[key].filter((line2) => decisionReason(line2) === null).map((line2) => ({ key, line: line2 }))
    );
    const [first] = named2;
    if (!first || !named2.every(({ line: line2 }) => isPromptEdit(line2.text))) return [];
    return [
      {
        section: sectionOf(first.key).label,
        message: `All that changes is the prompt: ${quoteLines(named2.map(({ line: line2 }) => line2))}.`,
        remedy: `Keep it, and add what holds when the prompt is not followed: an eval, a limit in the tool, an approval, a gate. For example: \u201C${exampleOf2("eval")}\u201D.`,
        level: serious ? "error" : "warning"
      }
    ];
  }
};

// src/core/release/causes.ts
var SHA = /(?<![\w/-])[0-9a-f]{7,40}(?![\w-])|(?<=\/commits?\/)[0-9a-f]{7,40}(?!\w)/g;
var VERSION = /\bv?\d{1,6}(?:\.\d{1,6}){1,3}(?:[-+][\w.]{1,40})?\b/g;
var NUMBER = /(?:#|GH-|\/pull\/|\/issues\/)(\d{1,9})/g;
var SHORT2 = 7;
function hashesIn(text2) {
  const hashes = text2.match(SHA) ?? [];
  return hashes.filter((hash) => /\d/.test(hash) && /[a-f]/.test(hash));
}
function namedIn(text2, ref, host) {
  const { repository: repository2 } = resolveReference(ref, "");
  const keys = readNamings(text2, repository2, host).flatMap((found) => found.ref ?? []);
  return keys.filter((key) => key !== issueRef(ref));
}
function causesOf(record2, ref, host) {
  const text2 = `${record2.releaseChanges ?? ""}
${record2.trigger ?? ""}`;
  return {
    pulls: [...new Set(namedIn(text2, ref, host))],
    commits: [...new Set(hashesIn(text2))]
  };
}
function versionsIn(text2) {
  return (text2.match(VERSION) ?? []).map((version) => version.replace(/^v/, ""));
}
function indexRelease(release2) {
  const refs = [...release2.pulls, ...release2.own].map(({ ref }) => issueRef(ref));
  const commits = /* @__PURE__ */ new Map();
  for (const { sha } of release2.commits) {
    const short = sha.slice(0, SHORT2);
    commits.set(short, [...commits.get(short) ?? [], sha]);
  }
  const titles = release2.own.map(({ title: title2 }) => title2);
  return {
    pulls: new Set(refs),
    numbers: new Set(refs.map((ref) => ref.slice(ref.lastIndexOf("#") + 1))),
    commits,
    versions: new Set(versionsIn([release2.head, release2.base, ...titles].join("\n")))
  };
}
function namedOf(record2, ref, index, host) {
  const answers = Object.values(record2.sources).map(({ raw }) => raw);
  for (const raw of answers) {
    const near2 = [...raw.matchAll(NUMBER)].some(([, number]) => index.numbers.has(number ?? ""));
    const pull = near2 ? namedIn(raw, ref, host).find((key) => index.pulls.has(key)) : void 0;
    if (pull) return pull;
  }
  const hash = answers.flatMap(hashesIn).find(
    (found) => index.commits.get(found.slice(0, SHORT2))?.some((sha) => sha.startsWith(found))
  );
  if (hash) return `commit ${hash.slice(0, SHORT2)}`;
  const version = versionsIn(record2.agentVersion ?? "").find((own) => index.versions.has(own));
  return version ? `agent version ${version}` : null;
}

// src/core/incident/rules/release-decision-inconsistent.ts
var LINK2 = /\/(?:pull|commit|issues)\/[0-9a-f]+/i;
function namesCause(record2) {
  const { pulls, commits } = causesOf(record2, "", "github.com");
  const text2 = `${record2.releaseChanges ?? ""}
${record2.trigger ?? ""}`;
  return pulls.length > 0 || commits.length > 0 || LINK2.test(text2);
}
function contradiction({ record: record2, ledger }) {
  if (record2.releaseDecision === "Ship") {
    const open = ["eval", "gate"].filter((kind) => !ledger.kinds[kind].settled);
    if (open.length === 0) return null;
    const what2 = `${open.join(" and ")} change${open.length > 1 ? "s are" : " is"}`;
    return {
      message: `It says \u201CShip\u201D while the ${what2} still owed.`,
      remedy: "\u201CShip\u201D lifts nothing: choose \u201CHold\u201D until they have landed, or let a maintainer waive what is owed. For example: \u201CHold\u201D."
    };
  }
  if (record2.releaseDecision !== "Roll back" || namesCause(record2)) return null;
  const { label: label2 } = sectionOf("releaseChanges");
  return {
    message: "It says \u201CRoll back\u201D, and no change is named that could be rolled back.",
    remedy: `Name the pull request or commit in ${label2} or Trigger. For example: \u201C${sectionOf("releaseChanges").example}\u201D.`
  };
}
var releaseDecisionInconsistent = {
  id: "release-decision-inconsistent",
  title: "Release decision contradicts the record",
  level: "warning",
  from: "in-review",
  why: "A decision that the release gate cannot act on gives confidence and holds nothing.",
  example: sectionOf("releaseDecision").example,
  check: (input) => {
    const found = input.serious ? contradiction(input) : null;
    return found ? [{ section: sectionOf("releaseDecision").label, ...found }] : [];
  }
};

// src/core/incident/rules/release-decision-missing.ts
function ledgerDecides({ record: record2, ledger, config }) {
  const kinds = ["eval", "gate"];
  const planned = kinds.every(
    (kind) => !ledger.entries.some((entry) => entry.kind === kind && entry.status === "missing")
  );
  const settled2 = kinds.every((kind) => ledger.kinds[kind].settled);
  const holds = kinds.some((kind) => config.release.block.includes(kind));
  return settled2 || planned && holds && !namesCause(record2);
}
var releaseDecisionMissing = {
  id: "release-decision-missing",
  title: "No release decision",
  level: "warning",
  from: "in-review",
  why: "A review is there to help decide the next rollout; a change that started an incident may still be live.",
  example: sectionOf("releaseDecision").example,
  check: (input) => {
    const { record: record2, serious } = input;
    const { state } = record2.sources.releaseDecision ?? {};
    const unread2 = state === "unknown-option" || state === "ambiguous";
    if (!serious || record2.releaseDecision || !unread2 && ledgerDecides(input)) return [];
    const cause = namesCause(record2) ? "The change that started it is named; whether it stays or goes is not decided." : `Nothing says what happens to the next rollout: ${silence(record2, "releaseDecision")}.`;
    return [
      {
        section: sectionOf("releaseDecision").label,
        message: cause,
        remedy: `Choose one of ${optionsOf("releaseDecision")}; change it when the changes have landed. For example: \u201C${sectionOf("releaseDecision").example}\u201D.`
      }
    ];
  }
};

// src/language/speculation.ts
var NAME7 = "(?:models?|llms?|ai|a\\.i\\.|agent|(?:chat)?bots?|assistant|gpt[\\w.-]*|chatgpt|claude|gemini|copilot|planner|orchestrator|(?:[a-z0-9]+-){1,3}(?:agent|bot|model)|subagent)";
var PEOPLE3 = "human|support|service|services|call|cent(?:er|re)|contact|live|real|travel|sales|shop|field|care|phone|desk|help|helpdesk|insurance|estate|claims?|customer|customs|booking|teaching|personal|senior|junior|on-call|duty|user|users";
var DETERMINER = "the|our|this|that|your|an?|its|their|one|each|every|which|some";
var NOT_OF_NAME = `${DETERMINER}|${PEOPLE3}|of|to|with|by|using|for|from|about|and|or|but|who|when|if`;
var BEARER = `(?:(?:${DETERMINER}) )?(?:(?!(?:${NOT_OF_NAME})\\b)[\\w-]+ ){0,2}?(?!(?:${PEOPLE3})\\b)${NAME7}`;
var HEDGE = "(?:apparently|probably|presumably|simply|just|clearly|obviously|likely|then|also|really|perhaps|maybe|somehow|suddenly|basically|evidently|seemingly|again|had|has|have|seem(?:s|ed)? to(?: have)?|appear(?:s|ed)? to(?: have)?|(?:must|may|might|could) have|started to|began to|kept)";
var PREDICATES = [
  [
    "motive",
    "(?:want(?:ed|s)|wished|hoped|hoping|longed|desired) to\\b|(?:tr(?:ied|ies|ying)|aim(?:ed|s|ing)|desperate|eager|keen|anxious|(?:(?:was|is|got|became|being) )?(?:too |over-?|so |very )?(?:eager|keen|desperate|anxious)) to (?:please|impress|be (?:too |overly |very |extra )?(?:helpful|nice|clever|smart|polite|kind|friendly|liked))|did(?:n't| not) (?:really )?(?:care|bother|want)\\b|could(?:n't| not) be bothered|felt (?:like|that|pressured?|obliged|compelled|bad|guilty|sorry)|liked (?:the|to)\\b|disliked|hated|lov(?:ed|es)\\b|(?:took|takes) revenge|rebelled|(?:has|had) a mind of its own|made up its mind"
  ],
  [
    "mood",
    "(?:got|gets|was|is|became|becomes|felt|seemed|grew|being) (?:\\w+ly |too |so |a bit |a little |very |quite |just )?(?:confused|bewildered|distracted|bored|tired|scared|afraid|frightened|frustrated|angry|annoyed|nervous|moody|upset|curious|impatient|desperate|carried away|cocky|arrogant|stubborn|paranoid|drunk|crazy|insane|overexcited|excited|insecure|embarrassed|ashamed|jealous)\\b|panic(?:s|ked|king)\\b|freaked out|lost its (?:nerve|mind|temper|cool|head|patience)|went (?:crazy|insane|mad|nuts|rogue)|had a bad day|(?:was|is) in a (?:\\w+ )?mood|sulked"
  ],
  [
    "honesty",
    "(?:lied|lies(?! (?:in|on|at|with|between|behind|under|within|outside|idle|dormant)\\b)|cheat(?:ed|s|ing)|bluff(?:ed|s|ing)|deceiv(?:ed|es|ing)|gaslit|pretend(?:ed|s|ing)|betrayed|faked|(?:tr(?:ied|ies|ying) to|wanted to) (?:hide|conceal|cover up|deceive|trick|cheat|fool))\\b|(?:was|is|being) (?:\\w+ly |too |so |very )?(?:dishonest|deceptive|malicious|sneaky|evil|manipulative|insincere|deceitful)\\b"
  ],
  [
    "effort",
    "(?:got|gets|was|is|became|felt|seemed|being) (?:\\w+ly |too |so |a bit |a little |very |quite |just |being )?(?:lazy(?![- ](?:load|init|eval))|careless|sloppy|reckless|hasty|na[i\xEF]ve(?! bayes)|gullible|dumb|stupid|silly|clueless|overzealous|over-?confident|over-?eager|over-?cautious|absent-minded|inattentive|lazier|forgetful|brainless)\\b|(?:was|is|being) (?:too|over-?ly|so) (?:helpful|polite|nice|trusting|creative|confident|kind|clever|ambitious|obedient|friendly|generous|optimistic|timid|shy)\\b|slacked|got lazy|took a shortcut because"
  ]
];
var OPENERS = "(?:and|but|so|then|because|since|as|although|though|while|which means|that means|we think|we believe|i think|i believe|it seems|it looks like|maybe|perhaps|probably|apparently|presumably|my guess is|root cause:|cause:|reason:|why:|unfortunately|clearly|basically|in short|most likely|likely|possibly|here|after that|at that point|,)";
var WHEN = "(?:on|at|in|during|after|before|within|since|around|by)\\s(?:(?!(?:of|to|with|by|using|for|who|that|which|from|about)\\b)[\\w:-]+,?\\s){1,5}?";
var START2 = `(?:^|[.!?;:,(\\n]\\s*|\\s[\u2013\u2014-]+\\s+|\\s(?=(?:because|since|and|but|so|as|that)\\s))(?:(?:${OPENERS}|that)[ ,]+){0,3}(?<when>${WHEN})?`;
var REPORTED = /(?:said|says|claim(?:s|ed)|report(?:s|ed)|told|wrote|writes|admitted|stated|replied|answered|whether|if|when|unless|until|in case|cases? where|scenarios? (?:where|in which)|tests? (?:that|for)|apologi[sz]ed)\b[^.!?;\n]{0,40}$/i;
var PATTERNS = PREDICATES.map(
  ([kind, predicate]) => [
    kind,
    new RegExp(`${START2}(?<said>${BEARER}(?: ${HEDGE})* (?:${predicate}))`, "gi"),
    new RegExp(`${START2}(?<said>it(?: ${HEDGE})* (?:${predicate}))`, "gi")
  ]
);
var TRAITS = new RegExp(
  `\\b(?<said>${BEARER}'s (?:\\w+ )?(?:laziness|eagerness|stubbornness|arrogance|panic|vanity|enthusiasm|desire|urge|motives?|mood|attitude|temperament|ego|dishonesty|malice|carelessness|stupidity|naivety|greed|fear|boredom))\\b`,
  "gi"
);
var MENTIONED = new RegExp(`(?<![\\w-])${BEARER}(?![\\w-])`, "gi");
var SOMEBODY = /\b(?:users?|customers?|operators?|engineers?|reviewers?|developers?|managers?|clients?|persons?|people|colleagues?|employees?|staff|team|patients?|callers?|buyers?|sellers?|suppliers?|vendors?|owners?|admins?|somebody|someone|he|she|they|we|i)\b/i;
var PROCESS = /\b(?:goroutine|golang|rust|nil|null|pointer|index out of|exit(?:ed)? (?:code|status)|stack|thread|crash\w*|process|kernel|pods?|containers?|restart\w*|start-?up)\b/i;
function meansModel(before) {
  const last = [...before.matchAll(MENTIONED)].at(-1);
  return last !== void 0 && !SOMEBODY.test(before.slice(last.index + last[0].length));
}
function speculationIn(text2) {
  const even = evenText(text2.slice(0, 1e4));
  const found = [];
  const add3 = (kind, match, pronoun) => {
    const said = match.groups?.said ?? "";
    const at2 = (match.index ?? 0) + match[0].length - said.length;
    const before = even.slice(0, at2);
    if (SOMEBODY.test(match.groups?.when ?? "")) return;
    if (/panic/i.test(said) && PROCESS.test(even)) return;
    if (REPORTED.test(before) || pronoun && !meansModel(before)) return;
    found.push({ kind, quote: text2.slice(at2, at2 + said.length).trim(), at: at2 });
  };
  for (const [kind, named2, pronoun] of PATTERNS) {
    for (const match of even.matchAll(named2)) add3(kind, match, false);
    for (const match of even.matchAll(pronoun)) add3(kind, match, true);
  }
  for (const match of even.matchAll(TRAITS)) add3("mood", match, false);
  const [first] = found.sort((a, b) => a.at - b.at);
  return first ? { kind: first.kind, quote: first.quote } : null;
}

// src/core/incident/rules/speculates-about-model.ts
var KEYS2 = ["whatFailed", "trigger", "failedControl", "impact"];
var OBSERVABLE = {
  motive: "after the customer asked a third time, the reply granted the refund",
  mood: "after two empty results the next call was drop_table",
  honesty: "the reply reported success although delete_file had returned an error",
  effort: "the run ended after 2 of 5 files were read"
};
var speculatesAboutModel = {
  id: "speculates-about-model",
  title: "Speaks of what the model felt or wanted",
  level: "note",
  from: "in-review",
  why: "Moods and motives of a model can be neither observed nor tested; what the system did can.",
  example: OBSERVABLE.mood,
  check: ({ record: record2, separation }) => {
    if (separation.some(({ rule }) => rule === "blames-model")) return [];
    const hits = KEYS2.flatMap((key) => {
      const text2 = record2[key];
      const said = text2 === null || isForeign2(text2) ? null : speculationIn(text2);
      if (!said) return [];
      return [
        {
          section: sectionOf(key).label,
          message: `\u201C${said.quote.slice(0, 120)}\u201D may well be how it looked, but no trace can show it.`,
          remedy: `Say what could be seen. For example: \u201C${OBSERVABLE[said.kind]}\u201D`
        }
      ];
    });
    return hits.slice(0, 1);
  }
};

// src/core/text/narration.ts
var ASIDE2 = [
  /^ {0,3}(`{3,}|~{3,})[\s\S]*?(?:^ {0,3}\1|$(?![\s\S]))/gm,
  /^ {0,3}>.*$/gm,
  /`[^`\n]{0,400}`|"[^"\n]{0,400}"|“[^”\n]{0,400}”/g
];
var CLOCK = String.raw`(?:[01]?\d|2[0-3])(?::[0-5]\d){1,2}(?:\s?[ap]\.?m\b\.?)?|(?:1[0-2]|[1-9])\s?[ap]\.?m\b\.?`;
var MONTH3 = "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
var DAY7 = String.raw`\d{4}-\d\d-\d\d|\d{1,2}(?:st|nd|rd|th)?\s${MONTH3}|${MONTH3}\s\d{1,2}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|day\s\d{1,3}|t\s?[+-]\s?\d+`;
var LATER3 = String.raw`(?:(?:a|an|one|two|three|four|five|ten|twenty|some|several|\d+|few|couple|of|about|around)\s){1,4}(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?)\s(?:later|after)|(?:the\s)?(?:next|following|same)\s(?:day|morning|night|evening|afternoon|week)|that\s(?:night|morning|evening|afternoon)`;
var WORD6 = "then|next|after (?:that|this|which)|afterwards?|later(?: on)?,|later (?:the|we|it|they|he|she|on)|finally|eventually|subsequently|meanwhile|soon (?:after|the|we|it|they)|shortly (?:after|before|afterwards?)|at first|first (?:the|a|an|we|it|they|our)|initially|in the (?:end|meantime)|at that point|by (?:then|that time)|it (?:all )?(?:started|began)|once (?:the|we|it|they|that)";
var CONDITION = /\b((?:if|when(?:ever)?|unless|once)\b[^.!?;\n]{0,200}?,)\s+then\b/gi;
var STEP = new RegExp(
  String.raw`^[\s[(*_~-]*(?:(?:and|but|so|only|just)\s)*(?:(?:at|on|around|about|by|from|since|in|until)\s)?(?:the\s)?(?:${CLOCK}|${DAY7}|${LATER3}|(?:${WORD6})(?![\w-]))`,
  "i"
);
var LIST_ITEM = /^\s*(?:[-*+•]|\d{1,3}[.)])\s+/;
function withoutAsides(text2) {
  const own = ASIDE2.reduce((rest, aside) => rest.replace(aside, " \u2026 "), text2);
  return own.replace(CONDITION, "$1");
}
function segmentsOf(text2) {
  return text2.split(/\n|[;→]|->|=>|(?<=[.!?])\s+|,\s+(?=(?:and\s|but\s)?then\b)/).map((segment2) => segment2.replace(LIST_ITEM, "").trim()).filter((segment2) => (segment2.match(new RegExp("\\p{L}{2,}", "gu"))?.length ?? 0) >= 2);
}
function narrationIn(text2) {
  const bare4 = withoutAsides(text2.slice(0, 2e4));
  const steps = segmentsOf(bare4).filter((segment2) => STEP.test(segment2));
  const prose = bare4.split("\n").filter((line2) => !LIST_ITEM.test(line2));
  const words6 = prose.join(" ").match(/[\p{L}\p{N}][\p{L}\p{N}'’._/-]*/gu)?.length ?? 0;
  return { steps: steps.map((step) => step.split(/\s+/).slice(0, 5).join(" ")), words: words6 };
}

// src/core/incident/rules/tells-a-story.ts
var SECTION5 = sectionOf("whatFailed");
var MOST_WORDS2 = 150;
var tellsAStory = {
  id: "tells-a-story",
  title: "What failed is a story",
  level: "warning",
  from: "in-review",
  why: "A course of events hides the one behaviour that an eval has to repeat.",
  example: SECTION5.example,
  check: ({ record: record2 }) => {
    const text2 = record2.whatFailed;
    if (text2 === null || isForeign2(text2)) return [];
    const { steps, words: words6 } = narrationIn(text2);
    const story = steps.length >= 3;
    if (!story && words6 <= MOST_WORDS2) return [];
    const shown = steps.slice(0, 3).map((step) => `\u201C${step}\u201D`);
    const why = story ? `It tells what happened one after another: ${shown.join(", ")}.` : `It takes ${words6} words.`;
    const room = record2.timeline === null ? ", which is still empty" : "";
    return [
      {
        section: SECTION5.label,
        message: why,
        remedy: `Move the course of events to Timeline${room}, and leave the behaviour that a test could repeat. For example: \u201C${SECTION5.example}\u201D`
      }
    ];
  }
};

// src/core/incident/rules/trigger-control-same.ts
var triggerControlSame = separationRule({
  id: "trigger-control-same",
  title: "Trigger and failed control say one thing",
  level: "error",
  why: "One statement in two fields means that one of the two was not found yet.",
  example: "Trigger: new tool schema v7. Failed control: no test compares tool schemas with the prompts that use them",
  says: "Trigger and failed control say the same thing.",
  remedy: "Keep what started it in the trigger, and put what should have contained it here."
});

// src/core/incident/rules/trigger-is-control.ts
var triggerIsControl = separationRule({
  id: "trigger-is-control",
  title: "Trigger describes a safeguard",
  level: "error",
  why: "A missing safeguard starts nothing by itself; while it stands in the trigger, the event that met it stays unknown.",
  example: "The payment provider renamed a field on 3 May",
  says: "Is this a safeguard that was missing or weak, rather than what started it?",
  remedy: "Move this to the failed control and tell here what happened or changed."
});

// src/core/incident/rules/trigger-missing.ts
var triggerMissing = separationRule({
  id: "trigger-missing",
  title: "Trigger is not told",
  level: "error",
  why: "A fix aimed at an unknown start is a guess; the same start can come again tomorrow.",
  example: "Prompt 18 was deployed on 13 March and dropped the order-id instruction",
  says: "What started the incident is not told.",
  remedy: "Name the event or change and when it came."
});

// src/core/incident/rules/trigger-mixed.ts
var triggerMixed = separationRule({
  id: "trigger-mixed",
  title: "Trigger also holds a safeguard",
  level: "error",
  why: "Two things in one field get one fix.",
  example: "The supplier switched currencies on 2 June",
  says: "Does the trigger hold both what started it and a safeguard that failed?",
  remedy: "Leave the event here and move the safeguard to the failed control."
});

// src/core/incident/rules/urgent-found-by-people.ts
var urgentFoundByPeople = detectionGapRule({
  id: "urgent-found-by-people",
  title: "People found what an alert should have found",
  section: "urgent",
  why: "Until a signal pages somebody, the next one is found by whoever is harmed by it first.",
  example: "- [ ] Page on a second refund for one order \u2014 @acme/sre \u2014 due 2026-12-01",
  says: "It should have been urgent, and people noticed it before any alert.",
  remedy: "Add the alert on the first signal that changed."
});

// src/core/incident/rules/version-vague.ts
var list3 = (words6) => new Set(words6.split(" "));
var MOVING = list3(
  "latest newest current currently recent usual usually same before always unchanged normal yes yep whatever tbd tba todo idk dunno various"
);
var PLACES2 = list3("main master head trunk prod production default defaults");
var GRADES = list3("standard stable live");
var FILLERS2 = list3(
  "the a an our is was were it one ones what which that in on at as to of and most last time times from with then up date ran running deployed released used build builds release version versions branch code agent bot model models config configuration configurations setup settings tool tools policy approval approvals not changed no change changes"
);
var FOUND = {
  agentVersion: "Take the version or commit from a trace of the run",
  modelLane: "Take the model that was asked for and the one that answered from a trace of the run",
  toolConfiguration: "Take the tools that the agent held from a trace of the run",
  approvalPolicy: "Name the policy as it stood when the run began: its document and version, or the commit of its file"
};
function isVague2(text2, key) {
  const bare4 = text2.toLowerCase().replace(/[’ʼ]/g, "'").replace(/\bup-to-date\b/g, "up to date").replace(/[`*"“”'!?.,;:()\s]+/g, " ").trim();
  const words6 = bare4.split(" ");
  if (words6.length > 8 || !words6.every((word2) => /^[a-z]+$/.test(word2))) return false;
  if (/^(?:up to date|(?:not changed|no changes?))$/.test(bare4)) return true;
  const lane = key === "modelLane";
  const named2 = lane && words6.includes("lane");
  const vague = (word2) => MOVING.has(word2) || !named2 && PLACES2.has(word2) || !lane && GRADES.has(word2);
  const known2 = (word2) => vague(word2) || FILLERS2.has(word2) || word2 === "lane";
  return words6.some(vague) && words6.every(known2);
}
var versionVague = {
  id: "version-vague",
  title: "Version is too vague to act on",
  level: "warning",
  from: "in-review",
  why: "What is latest today is another version tomorrow: the run cannot be repeated, and no release can be checked against it.",
  example: "refund-agent 4.2.1",
  check: ({ record: record2 }) => Object.keys(FOUND).flatMap((key) => {
    const text2 = record2[key];
    if (text2 === null || isDeclaredUnknown(record2, key) || !isVague2(text2, key)) return [];
    const section2 = sectionOf(key);
    const attributes = attributesOfFact(key).join(" and ");
    const where = attributes ? ` (${attributes})` : "";
    return [
      {
        section: section2.label,
        message: `\u201C${text2.trim().slice(0, 80)}\u201D means something else with every change.`,
        remedy: `${FOUND[key]}${where}. For example: \u201C${section2.example}\u201D. If nobody can know it, write \u201Cunknown\u201D and a line with \u201C${section2.label}\u201D in Logging and tracing tasks.`
      }
    ];
  })
};

// src/core/incident/rules/what-failed-missing.ts
var SECTION6 = sectionOf("whatFailed");
var whatFailedMissing = {
  id: "what-failed-missing",
  title: "What failed is not told",
  level: "warning",
  from: "in-review",
  why: "Class, trigger and control are judged against the behaviour that was seen; without it each of them is a guess.",
  example: SECTION6.example,
  check: ({ record: record2 }) => saysSomething(record2, "whatFailed") ? [] : [
    {
      section: SECTION6.label,
      message: whySilent(SECTION6, record2),
      remedy: `Say in one sentence what the system did that it should not have done. For example: \u201C${SECTION6.example}\u201D`
    }
  ]
};

// src/core/incident/rules/list.ts
var RULES = [
  // facts
  factMissing,
  versionVague,
  // review
  whatFailedMissing,
  tellsAStory,
  primaryClassMissing,
  classDuplicated,
  triggerMissing,
  controlMissing,
  triggerControlSame,
  triggerIsControl,
  controlIsTrigger,
  triggerMixed,
  controlMixed,
  blamesModel,
  speculatesAboutModel,
  evidenceGapWithoutTask,
  missedEvalMissing,
  missedAlertMissing,
  detectionIncomplete,
  urgentFoundByPeople,
  alertWithoutExamples,
  noAlertFired,
  ownerNotObvious,
  changesNothingRule,
  evalDecisionMissing,
  evalAssetMissing,
  evalAssetMismatch,
  evalCoversOneRun,
  evalProofMissing,
  metricVague,
  gateDecisionMissing,
  gateKindMissing,
  gateOwnerMissing,
  changeWithoutOwner,
  changeWithoutDue,
  promptOnlyFix,
  releaseDecisionMissing,
  releaseDecisionInconsistent
];

// src/core/incident/stage.ts
function isReported(record2) {
  return SECTIONS.some((section2) => section2.part === "first" && !isAnswered(record2, section2.key));
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

// src/core/incident/review.ts
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
    ref: issueRef(""),
    repository: "",
    since: record2.detectedAt ?? "1970-01-01T00:00:00.000Z",
    serious,
    commands: [],
    evidence: noEvidence(),
    tasks: [],
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
  const disputed = new Set(options.disputes?.map(({ rule }) => rule));
  const rules2 = RULES.filter(({ id }) => !disputed.has(id));
  const findings2 = rules2.flatMap((rule) => findingsOf(rule, input));
  return { findings: findings2, stage: stageOf(record2, findings2, ledger, options.asked ?? false) };
}

// src/github/closed-pulls.ts
function closedPulls(api, repository2, cap) {
  const pulls = /* @__PURE__ */ new Map();
  let page = 0;
  let oldest = null;
  let ended = false;
  const list4 = { repository: repository2, pulls, defaultBranch: null, reach: reach2, mergedInto };
  async function reach2(since) {
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
        pulls.set(refKey({ repository: repository2, number: item.number }), pullFacts(item, repository2));
        list4.defaultBranch = item.base.repo?.default_branch ?? list4.defaultBranch;
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
  return list4;
}

// src/github/seal.ts
import { createHmac, timingSafeEqual } from "node:crypto";
var LINE2 = /<!-- agent-incident-review:acknowledged ([\d,-]+) ([0-9a-f]{32}) -->/;
function mac(secret, ref, ids) {
  return createHmac("sha256", secret).update(`${issueRef(ref)} ${ids}`).digest("hex").slice(0, 32);
}
function sealWith(secret) {
  return (ref, ids) => {
    const list4 = ids.join(",");
    return `<!-- agent-incident-review:acknowledged ${list4} ${mac(secret, ref, list4)} -->`;
  };
}
function readSeal(incident, seal) {
  const [own] = ownComments(incident.comments, MARKERS2.incident);
  const match = LINE2.exec(own?.body ?? "");
  if (!match) return [];
  const ids = match[1].split(",").map(Number);
  const wanted = Buffer.from(seal(incident.ref, ids));
  const found = Buffer.from(match[0]);
  return wanted.length === found.length && timingSafeEqual(wanted, found) ? ids : [];
}

// src/app/reconcile/incident.ts
var UNTOUCHED = { writes: [], until: null, references: [] };
async function reviewIncidentIssue(task) {
  const { client, ref, self, host, now } = task;
  const { repository: repository2 } = resolveReference(ref, "");
  const [read2, reading] = await Promise.all([
    readIncident(client.api, ref, self).catch((error) => {
      if (isGone(error)) return null;
      throw error;
    }),
    readConfig(client.api, repository2)
  ]);
  if (!read2) return UNTOUCHED;
  const seal = sealWith(task.secret);
  const { config } = reading;
  const label2 = config.incidents.label.toLowerCase();
  if (read2.isPull || !read2.labels.some((name) => name.toLowerCase() === label2)) return UNTOUCHED;
  const incident = {
    ...read2,
    acknowledged: readSeal(read2, seal),
    tasks: await readIncidentTasks(client.api, read2, config)
  };
  const [roles, evidence] = await Promise.all([
    readRoles(client.api, repository2, commandAuthors(incident.comments)),
    readIncidentProof(
      client.api,
      incident,
      recordOf(incident, { config, host, now }),
      closedPulls(client.api, repository2, CLOSED_PAGES),
      { config, host }
    )
  ]);
  const assessment = assess({ incident, config, now, host, roles, evidence, judged: null });
  const { record: record2, ledger, severity: severity2, asked, disputes: disputes2 } = assessment;
  const { serious } = severity2;
  const review = reviewIncident(record2, { config, ledger, serious, asked, disputes: disputes2 });
  const since = config.incidents.since ?? task.installedAt;
  const plan = planIncident({
    incident,
    assessment,
    review,
    since,
    requested: task.requested,
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
    references: [...referencesOf(record2, ref), ...incident.tasks.map((one) => one.ref)]
  };
}

// src/core/release/types.ts
var VERDICTS = ["roll-back", "hold", "collect-evidence", "ship"];
function worst(verdicts) {
  return VERDICTS.find((verdict) => verdicts.includes(verdict)) ?? "ship";
}

// src/core/release/report/tables.ts
var MOST_ROWS = 50;
var MOST_ACTIONS = 3;
var MOST_REFUSED = 5;
function table(head, rows) {
  const line2 = (cells) => `| ${cells.map(cell).join(" | ")} |`;
  return [line2(head), `|${"---|".repeat(head.length)}`, ...rows.map(line2)].join("\n");
}
function unblocks({ contained, serious, verdict }, own) {
  if (contained) return "\u2705 its remedy is in this release; the next one owes the rest";
  if (verdict === "ship") return serious ? "nothing owed" : "not serious, owes nothing";
  const actions = own.map(({ action, url }) => link(plain(action, 160), url));
  const more2 = actions.length - MOST_ACTIONS;
  const rest = more2 > 0 ? [`\u2026 and ${more2} more`] : [];
  const lines = [...new Set(actions.slice(0, MOST_ACTIONS)), ...rest];
  return lines.length > 1 ? lines.map((line2) => `\u2022 ${line2}`).join("<br>") : lines.join("");
}
function incidentRow(incident, reasons2) {
  const { ref, url, title: title2, severity: severity2, primaryClass, kinds, owners, verdict } = incident;
  const own = reasons2.filter((reason2) => reason2.incident === ref);
  return [
    `${VERDICT_WORDS[verdict]} ${link(code(ref), url)}${title2 ? `<br>${plain(title2, 60)}` : ""}`,
    plain(severity2 ?? "\u2013", 20),
    plain(primaryClass ?? "\u2013", 60),
    STATUS_WORDS[kinds.eval],
    STATUS_WORDS[kinds.gate],
    owners.map((owner2) => code(owner2)).join(" ") || (verdict === "ship" ? "\u2013" : "nobody"),
    unblocks(incident, own)
  ];
}
function incidentTable({ incidents: incidents2, reasons: reasons2 }) {
  if (incidents2.length === 0) return [];
  const head = ["Incident", "Severity", "Class", "Eval", "Gate", "Owner", "What unblocks it"];
  const rows = incidents2.slice(0, MOST_ROWS).map((incident) => incidentRow(incident, reasons2));
  const more2 = incidents2.length - MOST_ROWS;
  return ["### Incidents", table(head, rows), ...more2 > 0 ? [`\u2026 and ${more2} more.`] : []];
}
var SIGNS = {
  pass: "\u2705 met",
  fail: "\u274C not met",
  unknown: "\u{1F50E} not known",
  "not-applicable": "\u2013 does not apply",
  waived: "\u26A0\uFE0F waived"
};
function policyTable({ policies }) {
  if (policies.length === 0) return [];
  const rows = policies.map(({ id, kind, because, owner: owner2, state, action, waiver }) => [
    code(id),
    kind,
    because ? code(because) : "\u2013",
    owner2 ? code(owner2) : "\u2013",
    SIGNS[state],
    waiver ? `until ${waiver.until}` : plain(action, 160) || "\u2013"
  ]);
  const head = ["Policy", "Kind", "Because of", "Owner", "State", "What clears it"];
  return ["### Policies", table(head, rows)];
}
function waiverList({ waiver: whole4, incidents: incidents2, policies }) {
  const all3 = [
    ...whole4 ? [{ about: "the whole gate", waiver: whole4 }] : [],
    ...incidents2.flatMap(
      ({ ref, waivers }) => waivers.map((waiver) => ({ about: `${ref} ${waiver.what}`, waiver }))
    ),
    ...policies.flatMap(({ id, waiver }) => waiver ? [{ about: `policy ${id}`, waiver }] : [])
  ];
  if (all3.length === 0) return [];
  const lines = all3.map(
    ({ about, waiver: { until, by, reason: reason2, url } }) => `- ${code(about)} until **${until}** by ${code(`@${by}`)}: ${plain(reason2)} (${link("comment", url)})`
  );
  return ["### Waivers in force", lines.join("\n")];
}
function refusedList({ refused }) {
  if (refused.length === 0) return [];
  const lines = refused.slice(-MOST_REFUSED).map(
    ({ by, text: text2, why, url }) => `- ${link(code(text2), url)} by ${code(`@${by}`)}: ${plain(why)}`
  );
  return ["### Commands that do not count", lines.join("\n")];
}

// src/core/release/report/summary.ts
function against({ reasons: reasons2 }) {
  return reasons2.filter(({ verdict }) => verdict !== "ship");
}
function titleOf(decision) {
  const { verdict, waiver, until } = decision;
  const reasons2 = against(decision).length;
  if (waiver) return `\u26A0\uFE0F Ship by waiver until ${waiver.until}`;
  if (verdict === "ship" && until) return `\u26A0\uFE0F Ship until ${until.slice(0, 10)}, then a waiver ends`;
  return `${VERDICT_WORDS[verdict]}${reasons2 > 0 ? `: ${count(reasons2, "reason")}` : ""}`;
}
function headline(decision, enforced2) {
  const { verdict, waiver, incidents: incidents2 } = decision;
  const open = against(decision).length;
  const loose = enforced2 || verdict === "ship" ? "" : " (not enforced)";
  return [
    `## ${titleOf(decision)}${loose}`,
    ...waiver ? [
      `${code(`@${waiver.by}`)} waived the gate: ${plain(waiver.reason)} (${link("comment", waiver.url)}). ${count(open, "reason")} would have blocked it.`
    ] : [],
    ...enforced2 ? [] : ["> Not enforced: this run reports and does not fail."],
    ...verdict === "ship" && incidents2.length === 0 ? ["No incident is linked to this change."] : [],
    ...verdict === "ship" ? [] : [blockedBy(decision)]
  ];
}
var MOST_BLOCKERS = 5;
function blockedBy(decision) {
  const reasons2 = against(decision);
  const severity2 = new Map(decision.incidents.map((one) => [one.ref, one.severity]));
  const names2 = reasons2.map(({ incident, policy: policy2 }) => {
    const level = incident && severity2.get(incident);
    if (incident) return `${code(incident)}${level ? ` (${plain(level, 20)})` : ""}`;
    return policy2 ? `policy ${code(policy2)}` : "what could not be read";
  });
  const distinct2 = [...new Set(names2)];
  const more2 = distinct2.length - MOST_BLOCKERS;
  const rest = more2 > 0 ? ` and ${more2} more` : "";
  const [first] = reasons2;
  const next2 = first ? ` **Next:** ${link(plain(first.action, 200), first.url)}${first.owner ? ` \u2014 ${code(first.owner)}` : ""}` : "";
  return `Blocked by ${distinct2.slice(0, MOST_BLOCKERS).join(", ")}${rest}.${next2}`;
}
function reasonLine(reason2) {
  const about = reason2.incident ?? (reason2.policy ? `policy ${reason2.policy}` : "this run");
  const owner2 = reason2.owner ? ` Owner: ${code(reason2.owner)}.` : "";
  const action = link(`**${plain(reason2.action)}**`, reason2.url);
  return `- ${VERDICT_WORDS[reason2.verdict]} \xB7 ${code(about)} \u2014 ${plain(reason2.message, 600)}${owner2}
  \u2192 ${action}`;
}
function reasonList(decision) {
  const reasons2 = against(decision);
  if (reasons2.length === 0) return [];
  const more2 = reasons2.length - MOST_ROWS;
  const lines = reasons2.slice(0, MOST_ROWS).map(reasonLine);
  const rest = more2 > 0 ? [`- \u2026 and ${more2} more in the output \`reasons\`.`] : [];
  const title2 = decision.waiver ? "What would have blocked it" : "What stands against it";
  return [`### ${title2}`, [...lines, ...rest].join("\n")];
}
function folded(title2, listed) {
  if (listed.length === 0) return [];
  const lines = listed.slice(0, MOST_ROWS).map(
    ({ ref, url, title: name, severity: severity2, closed }) => `- ${link(code(ref), url)} ${plain(severity2 ?? "", 20)} ${plain(name ?? "", 120)}${closed ? " (closed before it was learned)" : ""}`
  );
  return [
    `<details><summary>${title2}: ${listed.length}</summary>

${lines.join("\n")}

</details>`
  ];
}
var WAY_OUT = "<sub>A maintainer who did not write the release can except it in a comment on its pull request: `/waive release until <date> because <reason>`, or `/waive policy <id> \u2026`.</sub>";
function renderSummary(decision, enforced2 = true) {
  const { commits, pulls, incidents: incidents2, requests } = decision.looked;
  const looked = [
    count(commits, "commit"),
    count(pulls, "pull request"),
    count(incidents2, "incident"),
    ...requests > 0 ? [count(requests, "request")] : []
  ];
  const parts = [
    ...headline(decision, enforced2),
    ...incidentTable(decision),
    ...reasonList(decision),
    ...policyTable(decision),
    ...waiverList(decision),
    ...refusedList(decision),
    ...folded("Open serious incidents that nothing links to this change", decision.unlinked),
    ...folded("Incidents from before adoption", decision.beforeAdoption),
    ...decision.verdict === "ship" ? [] : [WAY_OUT],
    `<sub>Looked at ${looked.join(", ")}.</sub>`
  ];
  return `${shorten2(parts.join("\n\n"))}
`;
}

// src/core/release/report/check.ts
function isRelease(base2, head, config) {
  const { release: release2 } = config;
  return matchesAny(base2, release2.base) || matchesAny(head, release2.head);
}
var ORDINARY = "no-release";
var RELEASE = "release ";
function aboutReleases(names2) {
  return `${RELEASE}${[...names2].sort().join(" ")}`.slice(0, 200);
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
    summary: "Base and head match none of the release branches of the configuration (`release.base`, `release.head`), so nothing was judged."
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
function summaryOf(decision) {
  return renderSummary({ ...decision, looked: { ...decision.looked, requests: 0 } });
}
function releaseCheck(sha, about, judged) {
  const verdicts = judged.map(({ decision }) => decision.verdict);
  const verdict = VERDICTS.find((known2) => verdicts.includes(known2)) ?? "collect-evidence";
  const titles = judged.filter(({ decision }) => decision.verdict === verdict).map(({ decision }) => titleOf(decision));
  const alone = judged.length === 1;
  return {
    name: RELEASE_CHECK,
    sha,
    conclusion: verdict === "ship" ? "success" : "failure",
    about,
    title: titles[0] ?? VERDICT_WORDS[verdict],
    summary: judged.map(({ name, decision }) => `${alone ? "" : `# ${plain(name)}

`}${summaryOf(decision)}`).join("\n\n")
  };
}
function planReleaseComment(comments, decision, repository2, number) {
  const body = decision && summaryOf(decision);
  return planSticky(comments, MARKERS2.release, body, repository2, number);
}
function planPullComment(comments, body, repository2, number) {
  return planSticky(comments, MARKERS2.pull, body, repository2, number);
}

// src/github/merge-group.ts
var MOST_PULLS = 50;
function groupNumbers(headRef) {
  const match = /\/pr-(\d+)-[0-9a-f]+$/.exec(headRef);
  return match ? [Number(match[1])] : [];
}
function groupSubject(repository2, group) {
  return {
    event: "merge_group",
    repository: repository2,
    pull: null,
    base: group.base_sha,
    head: group.head_sha,
    group: groupNumbers(group.head_ref)
  };
}
function numbersOf(subject, range2) {
  const named2 = range2.commits.flatMap(({ message }) => {
    const [first = ""] = message.split("\n", 1);
    const match = /^Merge pull request #(\d+)\b/.exec(first) ?? /\(#(\d+)\)\s*$/.exec(first);
    return match ? [Number(match[1])] : [];
  });
  return [.../* @__PURE__ */ new Set([...subject.group, ...named2])].slice(0, MOST_PULLS);
}
async function readOpen(api, subject, range2) {
  const pulls = await mapLimited(
    numbersOf(subject, range2),
    4,
    (number) => readPull(api, subject.repository, number).catch((error) => {
      if (statusOf(error) === 404) return null;
      throw error;
    })
  );
  return pulls.filter((pull) => pull !== null).filter(({ state }) => state === "open");
}
async function readGroupPulls(api, subject) {
  const range2 = await compare2(api, subject.repository, subject.base ?? subject.head, subject.head);
  return readOpen(api, subject, range2);
}
async function readGroup(api, subject, range2) {
  const { repository: repository2 } = subject;
  const changed2 = new Map(range2.files.map((file) => [file.path, file]));
  return mapLimited(await readOpen(api, subject, range2), 4, async (wire) => {
    const { files } = await readFiles(api, repository2, wire.number);
    const own = files.flatMap(({ path }) => changed2.get(path) ?? []);
    return ownPull(wire, repository2, own, subject.group.includes(wire.number));
  });
}

// src/github/open-pulls.ts
var PAGES4 = 10;
async function listOpenPulls(api, repository2) {
  const { items } = await readPages(
    (page) => api.request("GET /repos/{owner}/{repo}/pulls", {
      ...repo(repository2),
      state: "open",
      per_page: PAGE_SIZE,
      page
    }),
    PAGES4
  );
  return items;
}

// src/core/release/in-order.ts
function sorted(items) {
  return [...items].sort((a, b) => byReference(a.ref, b.ref));
}
function byName(unread2) {
  return [...unread2].sort((a, b) => a.what < b.what ? -1 : a.what > b.what ? 1 : 0);
}
function inOrder(facts) {
  const { release: release2, evidence } = facts;
  return {
    ...facts,
    unread: byName(facts.unread),
    incidents: sorted(facts.incidents),
    listed: sorted(facts.listed),
    release: {
      ...release2,
      unread: byName(release2.unread),
      own: sorted(release2.own),
      pulls: sorted(release2.pulls)
    },
    evidence: {
      ...evidence,
      pulls: sorted(evidence.pulls),
      issues: sorted(evidence.issues)
    }
  };
}

// src/core/force/cause.ts
var TOKEN2 = /[\p{L}\p{M}\p{N}]+|\S/gu;
var textOf2 = (side) => side.map(({ text: text2 }) => text2).join("\n");
var streamOf = (side) => readLines(
  side.map(({ text: text2 }) => text2),
  everyWord
);
function causeOf(file) {
  const sections = sectionsOf(file);
  if (!sections || sections.length === 0) return null;
  const [first] = sections;
  return {
    parts: sections.map((source) => ({
      before: streamOf(source.before),
      after: streamOf(source.after),
      source
    })),
    whole: first?.whole && sections.length === 1 ? { before: textOf2(first.before), after: textOf2(first.after) } : null
  };
}
function grams(words6, into = /* @__PURE__ */ new Set()) {
  for (let at2 = 0; at2 < words6.length; at2 += 1) {
    for (let size = 1; size <= RUN && at2 + size <= words6.length; size += 1) {
      into.add(words6.slice(at2, at2 + size).join(" "));
    }
  }
  return into;
}
function addedRuns({ parts }) {
  const had = /* @__PURE__ */ new Set();
  for (const { before } of parts) grams(before.words, had);
  const added2 = /* @__PURE__ */ new Set();
  for (const { after, source } of parts) {
    const { words: words6, rows } = after;
    const touch2 = (from, size) => {
      const run = words6.slice(from, from + size);
      if (size === 2 && run.every((word2) => had.has(word2))) return;
      if (run.length === size && !had.has(run.join(" "))) added2.add(run.join(" "));
    };
    rows.forEach((row2, at2) => {
      if (!source.after[at2]?.changed || row2.words.length === 0) return;
      const end = row2.start + row2.words.length;
      for (const size of [2, RUN]) {
        for (let from = Math.max(0, row2.start - size + 1); from < end; from += 1) touch2(from, size);
      }
      if (words6.length === 1) touch2(0, 1);
    });
  }
  return [...added2];
}
function isNowhere(cause, texts) {
  const added2 = addedRuns(cause);
  if (added2.length === 0) return false;
  const now = texts.map((text2) => grams(readLines(linesOf2(text2), everyWord).words));
  return !added2.some((run) => now.some((runs) => runs.has(run)));
}
function exactRuns(text2) {
  const tokens2 = text2.match(TOKEN2) ?? [];
  const counts = /* @__PURE__ */ new Map();
  for (const run of runsIn(tokens2)) {
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}
function beyond2(side, other3) {
  return [...side].flatMap(([run, count2]) => count2 > (other3.get(run) ?? 0) ? [run] : []);
}
function isBack({ whole: whole4 }, text2) {
  if (!whole4) return false;
  const old = exactRuns(whole4.before);
  const left = exactRuns(whole4.after);
  const now = exactRuns(text2);
  const taken = beyond2(old, left);
  return taken.length > 0 && taken.every((run) => (now.get(run) ?? 0) >= (old.get(run) ?? 0)) && beyond2(left, old).every((run) => (now.get(run) ?? 0) <= (old.get(run) ?? 0));
}

// src/core/force/is-out.ts
var BOOKKEEPING = /(?:^|\/)(?:changelog[^/]*|\.changeset\/[^/]+|\.release-please-manifest\.json)$/i;
function ofRemoved(file, own) {
  if (own.oid === null) return "in";
  if (file.oid !== null && own.oid === file.oid) return "out";
  if (own.text === null) return "unread";
  const cause = causeOf(file);
  return cause && isBack(cause, own.text) ? "out" : "in";
}
function ofStanding(file, own) {
  if (own.oid === file.oid) return "in";
  if (file.beforeOid && own.oid === file.beforeOid) return "out";
  const cause = causeOf(file);
  if (!cause) return "in";
  if (own.text === null) return "unread";
  return isBack(cause, own.text) || isNowhere(cause, [own.text]) ? "out" : "in";
}
function ofGone(file, tree) {
  const places = placesOf(file.path, tree);
  if (!places) return "unread";
  if (places.length === 0) return "out";
  const texts = places.flatMap(({ text: text2 }) => text2 ?? []);
  if (texts.length < places.length) return "unread";
  const cause = causeOf(file);
  return cause && isNowhere(cause, texts) ? "out" : "in";
}
function stateOf2(file, tree) {
  const own = tree.files.get(file.path);
  if (!own || own.unread) return "unread";
  if (file.status === "removed") return ofRemoved(file, own);
  if (own.oid !== null) return ofStanding(file, own);
  const old = file.from === void 0 ? void 0 : tree.files.get(file.from);
  if (file.patch === null && old && !old.unread)
    return old.oid === null ? ofGone(file, tree) : "out";
  return ofGone(file, tree);
}
function isOut(files, tree) {
  const index = readTree2(tree);
  const weighty = files.filter(({ path }) => !BOOKKEEPING.test(path));
  const left = (weighty.length > 0 ? weighty : files).flatMap((file) => {
    const state = stateOf2(file, index);
    return state === "out" ? [] : [{ path: file.path, state }];
  });
  if (files.length === 0) return { state: "unread", files: [] };
  const isIn = left.some(({ state }) => state === "in");
  return { state: isIn ? "in" : left.length > 0 ? "unread" : "out", files: left };
}

// src/core/release/contained.ts
var UNREAD = { place: "unread", touched: false };
function treeOf2({ evidence, release: release2 }) {
  const home = repositoryRef(release2.repository);
  return evidence.trees.find(({ repository: repository2 }) => repository2 === home) ?? { files: [], moves: [] };
}
function placeOf(name, files, facts) {
  if (!files) return { name, ...UNREAD };
  const paths2 = new Set(files.flatMap(({ path, from }) => from ? [path, from] : [path]));
  const { state } = isOut(files.map(asChanged), treeOf2(facts));
  const touched2 = facts.release.files.some(({ path }) => paths2.has(path));
  return { name, place: state, touched: touched2 };
}
function placeOfPull(ref, facts) {
  const { evidence, release: release2 } = facts;
  if (evidence.issues.some((issue2) => issueRef(issue2.ref) === ref)) return [];
  if (release2.own.some((own) => issueRef(own.ref) === ref)) {
    return [{ name: ref, place: "in", touched: true }];
  }
  const pull = evidence.pulls.find((one) => issueRef(one.ref) === ref);
  if (!pull || repositoryRef(ref.slice(0, ref.lastIndexOf("#"))) !== repositoryRef(release2.repository)) {
    return [{ name: ref, ...UNREAD }];
  }
  if (!pull.mergedAt) return [{ name: ref, place: "out", touched: false }];
  return [placeOf(ref, pull.filesComplete ? pull.files : null, facts)];
}
function placeOfCommit(hash, facts) {
  const commit = facts.evidence.commits.find(({ sha }) => sha.startsWith(hash));
  return placeOf(hash, commit?.filesComplete ? commit.files : null, facts);
}
function placeCauses({ pulls, commits }, facts) {
  return [
    ...pulls.flatMap((ref) => placeOfPull(ref, facts)),
    ...commits.map((hash) => placeOfCommit(hash, facts))
  ];
}
function isContained(assessment, links, facts) {
  if (!facts.config.release.containment) return false;
  const { ref } = assessment.context;
  const claimed = links.contains.some(
    (claim) => claim.ref === ref && maintainerApproved(claim.by, facts)
  );
  if (claimed) return true;
  const causes = placeCauses(causesOf(assessment.record, ref, facts.host), facts);
  return causes.length > 0 && causes.every(({ place: place2 }) => place2 === "out") && causes.some(({ touched: touched2 }) => touched2);
}
function causesInHead({ record: record2, context }, facts) {
  const causes = placeCauses(causesOf(record2, context.ref, facts.host), facts);
  const at2 = (wanted) => causes.flatMap(({ name, place: place2 }) => place2 === wanted ? [name] : []);
  return { named: causes.length, standing: at2("in"), unread: at2("unread") };
}

// src/core/release/new-file.ts
function made(pattern2, name) {
  return pattern2.replace(/\{([^{},]*)[^{}]*\}/g, "$1").replace(/^\*\*\//, "").replace(/\*\*\/?$/, `${name}.yaml`).replace(/\*\*\//g, "").replace(/\*/g, name);
}
function examplePath(kind, ref, config) {
  const name = `incident-${resolveReference(ref, "").number}`;
  const { paths: paths2 } = config.changes[kind];
  const usual = kind === "eval" ? [`evals/${name}.yaml`] : [];
  const likely = [...usual, ...paths2.map((pattern2) => made(pattern2, name))];
  return likely.find((path) => matchesAny(path, paths2)) ?? paths2[0];
}
function newFileUrl(incident, facts) {
  const { repository: repository2, defaultBranch } = facts.release;
  const draft = [
    `# Regression case for ${incident}`,
    "input: # what the agent was given",
    "expect: # what must hold for the whole class, not only for this run",
    "proves: # what a pass lets you believe",
    "does-not-prove: # and what it does not"
  ].join("\n");
  const filename = examplePath("eval", incident, facts.config);
  const query = new URLSearchParams({ filename, value: draft });
  return `https://${facts.host}/${repository2}/new/${defaultBranch}?${query}`;
}

// src/core/release/incident.ts
var WITHOUT_OWNER = " Nobody owns it: no broader rollout is right, but a smaller pilot, a clearer gate or a better measurement loop.";
function reason(subject, rest) {
  return { ...rest, incident: subject.ref, policy: null };
}
function reviewOwner(facts) {
  return facts.config.review.owner ?? null;
}
function placeOf2(entry, subject, facts) {
  const { repository: repository2 } = resolveReference(subject.ref, "");
  const keys = entry.refs.map((ref) => refKey(resolveReference(ref, repository2)));
  const known2 = [...facts.evidence.pulls, ...facts.evidence.issues];
  const open = known2.find(({ ref, state }) => state === "open" && keys.includes(issueRef(ref)));
  return open?.url ?? subject.url;
}
function missingAnswers(subject, own, facts) {
  if (waiverOf("facts", own.context)) return [];
  return facts.config.release.require.filter((key) => key === "severity" ? !own.severity.level : !isAnswered(own.record, key)).map((key) => {
    const { label: label2, example: example2 } = sectionOf(key);
    const shown = example2.replace(/\n/g, " \xB7 ");
    return reason(subject, {
      verdict: "collect-evidence",
      test: "answer-missing",
      kind: null,
      message: `${label2} is not answered.`,
      owner: reviewOwner(facts),
      action: `Answer \u201C${label2}\u201D in ${subject.ref}, for example: ${shown}`,
      url: subject.url
    });
  });
}
function actionOf(entry, subject, facts) {
  const { kind } = entry;
  if (entry.decision === "awaiting") {
    return `A maintainer confirms the decision in ${subject.ref}: /attest ${kind} <URL>`;
  }
  const counts = kind === "eval" || kind === "gate" ? ` on ${kind === "eval" ? "an" : "a"} ${kind} path, such as \`${examplePath(kind, subject.ref, facts.config)}\`` : "";
  if (entry.status === "missing") {
    return `Plan the ${kind} change in ${subject.ref}, and merge a pull request that names it and adds lines${counts}`;
  }
  return entry.refs.length > 0 ? `Merge ${entry.refs.join(" or ")}, with lines added${counts}` : `Merge a pull request that names ${subject.ref} and adds lines${counts}`;
}
function messageOf(entry) {
  const unowned = entry.status === "planned" && !entry.owner ? WITHOUT_OWNER : "";
  if (entry.status === "missing") return `The ${entry.kind} change is missing.${unowned}`;
  const claim = entry.done ? " It is ticked, which proves nothing." : "";
  const why = entry.explanations.slice(0, 3).join(" ");
  const what2 = entry.decision === "awaiting" ? "decision is not confirmed" : "change has not landed";
  return `The ${entry.kind} ${what2}: \u201C${entry.text.slice(0, 200)}\u201D.${claim} ${why}${unowned}`.trim();
}
function unsettled(subject, own, kind, facts) {
  const open = openEntries(own.ledger).filter((entry) => entry.kind === kind);
  return open.map(
    (entry) => reason(subject, {
      verdict: "hold",
      test: `${kind}-not-settled`,
      kind,
      message: messageOf(entry),
      owner: entry.owner ?? (entry.status === "missing" ? reviewOwner(facts) : null),
      action: actionOf(entry, subject, facts),
      url: entry.status === "missing" && kind === "eval" ? newFileUrl(subject.ref, facts) : placeOf2(entry, subject, facts)
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
      owner: reviewOwner(facts),
      action,
      url: subject.url
    })
  ];
  const change = `Change \u201CRelease decision\u201D in ${subject.ref} once the review decides otherwise`;
  if (said === "Hold") {
    const open = openEntries(own.ledger);
    const blocked = open.some(({ kind }) => facts.config.release.block.includes(kind));
    return open.length === 0 || blocked ? [] : because("hold", "The review decided to hold until what it owes has landed.", change);
  }
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
    const what3 = causes.standing.join(", ");
    return because(
      "roll-back",
      `The review decided to roll back, and ${what3} is still in ${facts.release.head}.`,
      `Revert ${what3} in this release`
    );
  }
  if (causes.unread.length === 0) return [];
  const what2 = causes.unread.join(", ");
  return because(
    "collect-evidence",
    `The review decided to roll back, and whether ${what2} is in ${facts.release.head} could not be read.`,
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

// src/core/release/unverified.ts
function unverified({ test, what: what2, why, action, url, ref }) {
  return {
    verdict: "collect-evidence",
    test,
    incident: ref ?? null,
    kind: null,
    policy: null,
    message: `${what2} could not be verified: ${why.replace(/\.$/, "")}.`,
    owner: null,
    action,
    url
  };
}
function unreadableTrailers({ unreadable }, cleared, url) {
  const standing2 = unreadable.filter(({ text: text2 }) => !isCleared(cleared, { ref: null, text: text2 }));
  return standing2.map(
    ({ text: text2, where }) => unverified({
      test: "unverified",
      what: `The trailer \u201CIncident: ${text2}\u201D in ${where}`,
      why: "it names no issue",
      action: `Write it like \u201CIncident: #12\u201D or \u201CIncident: owner/repo#12\u201D; \u201CIncident: not ${text2}\u201D in the pull request with a maintainer's approval clears a wrong one`,
      url
    })
  );
}
function emptyRange({ release: release2, unread: unread2 }, url) {
  if (release2.commits.length > 0 || unread2.some(({ about }) => about === "range")) return [];
  return [
    unverified({
      test: "range-empty",
      what: `The range ${release2.base}...${release2.head}`,
      why: "it holds no commit, so there is nothing to judge",
      action: "Give as base what runs now and as head what is to run; a return to an older version needs enforce: false",
      url
    })
  ];
}
function doubtsOf(facts, links, linked, cleared, url) {
  const unread2 = [...facts.unread, ...facts.release.unread].filter(
    ({ about }) => !linked.some((ref) => ref === about)
  );
  return [
    ...unreadableTrailers(links, cleared, url),
    ...emptyRange(facts, url),
    ...unread2.map(
      ({ what: what2, why }) => unverified({
        test: "unverified",
        what: what2,
        why,
        action: "Run the gate again once it can be read",
        url
      })
    )
  ];
}

// src/core/release/judge-incident.ts
function asPull(own) {
  const { ref, url, author, bot, title: title2, body, base: base2, head, fork, headSha, files } = own;
  return {
    ref,
    url,
    title: title2,
    body,
    author,
    bot,
    state: "open",
    mergedAt: null,
    mergeCommit: null,
    base: base2,
    head,
    fork,
    headSha,
    files: own.lends?.files ?? files,
    filesComplete: own.lends?.complete ?? own.filesComplete
  };
}
function judgedOf({ release: release2 }) {
  const { repository: repository2, head, commits, own, defaultBranch } = release2;
  const here = own.map((pull) => ({ pull: asPull(pull), toDefault: pull.base === defaultBranch }));
  return { repository: repository2, head, commits, here };
}
function kindsOf(own) {
  const kinds = {};
  for (const kind of CHANGE_KINDS) {
    const { owed, settled: settled2 } = own.ledger.kinds[kind];
    const entries = own.ledger.entries.filter((entry) => entry.kind === kind && entry.owed);
    const statuses = entries.map((entry) => entry.status);
    const open = statuses.includes("missing") ? "missing" : "planned";
    const closed = statuses.includes("waived") ? "waived" : "landed";
    kinds[kind] = !owed ? "not-owed" : settled2 ? closed : open;
  }
  return kinds;
}
var NOT_OWED = {
  eval: "not-owed",
  gate: "not-owed",
  alert: "not-owed",
  evidence: "not-owed"
};
function judgeUnread(ref, links, facts, url) {
  const found = facts.unread.find(({ about }) => about === ref);
  const action = `Correct the trailer, or give access to ${ref}; \u201CIncident: not ${ref}\u201D with a maintainer's approval clears a wrong one`;
  const why = found?.why ?? "it was not read";
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
    reasons: [unverified({ test: "incident-unreadable", what: ref, why, action, url, ref })]
  };
}
function judgeIncident(incident, links, all3, facts) {
  const { config, now, host, roles, evidence } = facts;
  const own = assess({ incident, config, now, host, roles, evidence, judged: judgedOf(facts) });
  const contained = own.severity.serious && isContained(own, all3, facts);
  const reasons2 = own.severity.serious && !contained ? reasonsOf(incident, own, facts) : [];
  const kinds = kindsOf(own);
  const waived = CHANGE_KINDS.filter((kind) => kinds[kind] === "waived");
  const waivers = [...waived, "facts"].flatMap((what2) => {
    const waiver = own.severity.serious ? waiverOf(what2, own.context) : null;
    return waiver ? [{ ...waiver, what: what2 }] : [];
  });
  const blocking = new Set(config.release.block);
  const owed = own.ledger.entries.filter((entry) => entry.owed && blocking.has(entry.kind));
  const open = openEntries(own.ledger).filter(({ kind }) => blocking.has(kind));
  const owners = (open.length > 0 ? open : owed).flatMap(({ owner: owner2 }) => owner2 ?? []);
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
      verdict: worst(reasons2.map((reason2) => reason2.verdict)),
      kinds,
      owners: [...new Set(owners)],
      waivers,
      contained,
      ledger: own.ledger
    },
    reasons: reasons2
  };
}

// src/core/release/redact.ts
function isShown(ref, { shown }) {
  return shown[repositoryOf(ref)] === true;
}
function distinct(reasons2) {
  const said = /* @__PURE__ */ new Set();
  return reasons2.filter(({ test, verdict }) => {
    const key = `${test} ${verdict}`;
    return !said.has(key) && said.add(key);
  });
}
function hideReason(reason2) {
  const unread2 = reason2.test === "incident-unreadable";
  const owed = reason2.kind ? `The ${reason2.kind} change is owed.` : null;
  const said = unread2 ? `${reason2.incident} could not be verified.` : "The incident is not ready for a release.";
  return {
    ...reason2,
    test: owed || unread2 ? reason2.test : "incident-not-ready",
    message: owed ?? said,
    owner: null,
    action: unread2 ? reason2.action : `See ${reason2.incident}`,
    url: null
  };
}
function hide({ incident, reasons: reasons2 }) {
  return {
    incident: {
      ...incident,
      url: null,
      title: null,
      severity: null,
      primaryClass: null,
      workflow: null,
      links: incident.links.map((link2) => ({ ...link2, where: "" })),
      owners: [],
      waivers: [],
      ledger: null
    },
    reasons: distinct(reasons2.map(hideReason))
  };
}

// src/core/release/lessons.ts
var KINDS4 = ["eval", "gate"];
function reasonOf(lesson, kind, facts) {
  const { incident, pull, before, after } = lesson;
  const brought = broughtBy(countedFiles(pull.files ?? [], kind, facts.config), kind);
  if (inForce(brought, before).state !== "in-force") return [];
  const now = inForce(brought, after);
  if (now.state === "in-force") return [];
  const place2 = facts.release.own[0]?.url ?? null;
  if (now.state === "unknown") {
    const what2 = `Whether the ${kind} change of ${incident} stays`;
    const action = "Run the gate again once it can be read";
    const { reason: why } = now;
    return [unverified({ test: "unverified", what: what2, why: why ?? "", action, url: place2 })];
  }
  const paths2 = brought.files.map(({ path }) => path).slice(0, 3);
  const by = isShown(incident, facts) ? ` of #${numberOf(pull.ref)}` : "";
  return [
    {
      verdict: "hold",
      test: "lesson-removed",
      incident,
      kind,
      policy: null,
      message: `This release takes out the ${kind} change that ${incident} has taught: ${paths2.join(", ")}${by} stands no more.`,
      owner: isShown(incident, facts) ? `@${pull.author}` : null,
      action: `Keep ${paths2.join(", ")}, or land another ${kind} change that names ${incident} first`,
      url: place2
    }
  ];
}
function lessonsRemoved(facts, rollsBack) {
  const reasons2 = facts.lessons.flatMap(
    (lesson) => KINDS4.flatMap((kind) => reasonOf(lesson, kind, facts))
  );
  const said = /* @__PURE__ */ new Set();
  const distinct2 = reasons2.filter(({ test, incident, kind }) => {
    const name = `${test} ${incident} ${kind}`;
    return !said.has(name) && said.add(name);
  });
  return rollsBack ? distinct2.map((reason2) => ({ ...reason2, verdict: "ship" })) : distinct2;
}

// src/core/release/listed.ts
function readListed(listed, context) {
  const { labels, labelEvents = [] } = listed;
  const record2 = recordOf(listed, context);
  const severity2 = effectiveSeverity(record2.severity, labels, labelEvents, [], context.config);
  return { record: record2, severity: severity2 };
}
function isBeforeAdoption(listed, facts) {
  const { since } = facts.config.incidents;
  if (since !== void 0 && listed.createdAt < since) return true;
  return !hasSections(readListed(listed, facts).record);
}
function isTrusted(listed, { config, roles }) {
  const vouching = [listed.author, ...listed.labelledBy ?? []];
  return vouching.some((login) => hasRole(roles, login, config.incidents.trusted));
}

// src/core/release/links.ts
function touchesWorkflow(record2, facts) {
  const words6 = record2.affectedWorkflow?.toLowerCase() ?? "";
  const own = Object.entries(facts.config.workflows).filter(
    ([name]) => words6.includes(name.toLowerCase())
  );
  if (own.length === 0) return true;
  return touched(
    own.flatMap(([, paths2]) => paths2),
    facts.release.files
  ) !== null;
}
function recordLinks(facts) {
  const { config, release: release2, host } = facts;
  const index = indexRelease(release2);
  const open = config.release.incidents === "open";
  return facts.listed.flatMap((listed) => {
    const ref = issueRef(listed.ref);
    if (isBeforeAdoption(listed, facts)) return [];
    const { record: record2, severity: severity2 } = readListed(listed, facts);
    const named2 = namedOf(record2, listed.ref, index, host);
    if (named2) return [{ ref, how: "record", where: `its record names ${named2}` }];
    const counts = open && listed.state === "open" && severity2.serious;
    return counts && touchesWorkflow(record2, facts) ? [{ ref, how: "open", where: "open and serious" }] : [];
  });
}
function findLinks(facts) {
  const said = everythingSaid(facts);
  const known2 = new Map(facts.listed.map((listed) => [issueRef(listed.ref), listed]));
  const links = /* @__PURE__ */ new Map();
  const add3 = (link2) => {
    const key = `${link2.how} ${link2.ref}`;
    if (!links.has(key)) links.set(key, link2);
  };
  for (const { how, ref, where } of said) {
    if (ref && (how === "trailer" || how === "contains")) add3({ ref, how: "trailer", where });
  }
  for (const { how, ref, where } of said) {
    const listed = ref ? known2.get(ref) : void 0;
    if (!ref || !listed || how !== "closing" && how !== "plain") continue;
    if (!isBeforeAdoption(listed, facts)) add3({ ref, how, where });
  }
  for (const link2 of recordLinks(facts)) {
    const listed = known2.get(link2.ref);
    if (listed && isTrusted(listed, facts)) add3(link2);
  }
  return {
    links: [...links.values()],
    unreadable: said.filter(({ how, ref }) => how === "trailer" && ref === null).map(({ text: text2, where }) => ({ text: text2, where })),
    ...ownClaims(facts)
  };
}
function standingLinks({ links }, cleared) {
  const own = (how) => how === "record" || how === "open";
  return links.filter(({ ref, how }) => own(how) || !isCleared(cleared, { ref, text: "" }));
}

// src/core/release/listing.ts
function isClosedUnlearned({ state, labels }) {
  const stages = labels.filter((label2) => label2.startsWith("review:"));
  return state === "closed" && stages.length > 0 && !stages.includes("review:learned");
}
function listElsewhere(facts, linked) {
  const unlinked = [];
  const beforeAdoption = [];
  for (const listed of facts.listed) {
    const closed = isClosedUnlearned(listed);
    if (listed.state !== "open" && !closed || linked.has(issueRef(listed.ref))) continue;
    const { severity: severity2 } = readListed(listed, facts);
    if (!severity2.serious) continue;
    const { ref, url, title: title2 } = listed;
    const place2 = isBeforeAdoption(listed, facts) ? beforeAdoption : unlinked;
    const shown = isShown(ref, facts);
    place2.push(
      shown ? { ref, url, title: title2, severity: severity2.level, closed } : { ref, url: null, title: null, severity: null, closed }
    );
  }
  return { unlinked, beforeAdoption };
}

// src/core/release/waivers.ts
var USAGE2 = "it was not understood; expected `/waive release until <YYYY-MM-DD> because <reason>` or `/waive policy <id> until <YYYY-MM-DD> because <reason>`.";
function weigh2(pull, { release: release2, config, now }) {
  const { comments } = pull;
  return weighCommands({ comments, roles: release2.roles, config, author: "", now });
}
function problemOf3({ request, command }, pull, facts) {
  if (request.name !== "waive-release" && request.name !== "waive-policy") {
    return request.name === "waive" ? "changes of an incident are waived in the incident itself." : null;
  }
  const { policies } = facts.config.release;
  if (command.comment.author === pull.author) return "authors cannot waive their own release.";
  if (request.name === "waive-policy" && !policies.some(({ id }) => id === request.policy)) {
    const known2 = policies.map(({ id }) => `\`${id}\``).join(", ") || "none";
    return `there is no such policy; there are: ${known2}.`;
  }
  return facts.now > endOf4(request.until) ? `it ended on ${request.until}.` : null;
}
function endOf4(until) {
  return `${until}T23:59:59.999Z`;
}
function waiverOn(pull, policy2, facts) {
  for (const standing2 of weigh2(pull, facts).standing.reverse()) {
    const { request, command } = standing2;
    const whole4 = request.name === "waive-release" && policy2 === null;
    const one = request.name === "waive-policy" && request.policy === policy2;
    if (!whole4 && !one || problemOf3(standing2, pull, facts)) continue;
    const { author, url } = command.comment;
    return { by: author, until: request.until, reason: request.reason, url };
  }
  return null;
}
function releaseWaiver(policy2, facts) {
  const waivers = facts.release.own.map((pull) => waiverOn(pull, policy2, facts));
  if (waivers.includes(null)) return null;
  const standing2 = waivers.filter((waiver) => waiver !== null);
  return standing2.sort((a, b) => a.until < b.until ? -1 : 1)[0] ?? null;
}
function refusedWaivers(facts) {
  return facts.release.own.flatMap((pull) => {
    const { standing: standing2, refused } = weigh2(pull, facts);
    const show4 = ({ comment, text: text2 }, why) => text2.startsWith("/waive") ? [{ by: comment.author, text: text2, why, url: comment.url }] : [];
    return [
      ...refused.flatMap(({ command, why }) => show4(command, command.error ? USAGE2 : why)),
      ...standing2.flatMap((one) => {
        const why = problemOf3(one, pull, facts);
        return why ? show4(one.command, why) : [];
      })
    ];
  });
}

// src/core/release/policies/outcome.ts
var PASS = { state: "pass", message: "", action: "" };
var NOT_APPLICABLE = { state: "not-applicable", message: "", action: "" };
function fail(message, action) {
  return { state: "fail", message, action };
}
function unknown2(message, action) {
  return { state: "unknown", message, action };
}

// src/core/release/policies/approval.ts
function isApproved(pull, policy2, facts) {
  const approvers = standingApprovals(pull).map(({ author }) => mention(author));
  let unread2 = false;
  for (const reviewer of policy2.reviewers.map(mention)) {
    const people = reviewer.includes("/") ? facts.teams[reviewer] : [reviewer.slice(1)];
    if (!people) unread2 = true;
    else if (people.some((person) => approvers.includes(mention(person)))) return true;
  }
  return unread2 ? null : false;
}
function judgeApproval(policy2, facts) {
  const { files, own } = facts.release;
  const path = touched(policy2.paths, files);
  if (!path) return NOT_APPLICABLE;
  const who = policy2.reviewers.join(" or ");
  const message = `${path} needs an approval by ${who} of the head commit.`;
  const touching = own.filter((pull) => touched(policy2.paths, pull.files));
  const judged = touching.length > 0 ? touching : own;
  if (judged.length === 0) {
    return unknown2(
      `${message} Without a pull request nobody could give it.`,
      "Judge the pull request of this release, and deploy what it merged"
    );
  }
  const people = policy2.reviewers.filter((reviewer) => !reviewer.includes("/"));
  const ask = people.length > 0 ? `Ask ${people.join(" or ")} to approve, or grant` : "Grant";
  const outcomes = judged.map((pull) => isApproved(pull, policy2, facts));
  if (outcomes.every((approved) => approved === true)) return PASS;
  return outcomes.includes(null) ? unknown2(
    `${message} The members of a team could not be read.`,
    `${ask} the App or token the organization permission \u201CMembers: read\u201D; a policy can name people instead`
  ) : fail(message, `Ask ${who} to approve the head commit`);
}

// src/core/release/policies/sections.ts
function bodies({ release: release2 }) {
  const sure = release2.own.filter((pull) => pull.sure);
  const speaking = release2.own.length > 0 ? sure : release2.pulls;
  return speaking.map(({ body }) => body);
}
function sectionText(body, title2) {
  const lines = shownLines(body);
  const is = ({ raw, heading }) => heading > 0 && raw.trim().toLowerCase() === title2;
  const start3 = lines.findIndex(is);
  const level = lines[start3]?.heading ?? 0;
  if (level === 0) return "";
  const rest = lines.slice(start3 + 1);
  const end = rest.findIndex(({ heading }) => heading > 0 && heading <= level);
  return rest.slice(0, end < 0 ? void 0 : end).filter(({ quoted }) => !quoted).map(({ raw }) => raw).join("\n").trim();
}
function judgeSection(section2, facts, says, wanted) {
  const texts = bodies(facts).map((body) => sectionText(body, section2.toLowerCase()));
  const own = facts.release.own.length > 0;
  if (own ? texts.every(says) : texts.some(says)) return PASS;
  const message = texts.some(Boolean) ? `The section \u201C${section2}\u201D does not say enough.` : `The pull request has no section \u201C${section2}\u201D.`;
  return fail(message, `Write \u201C## ${section2}\u201D in the pull request: ${wanted}`);
}
function words5(text2) {
  return (text2.match(new RegExp("\\p{L}{2,}", "gu")) ?? []).length;
}
function judgeRouteNotes(paths2, section2, facts) {
  if (!touched(paths2, facts.release.files)) return NOT_APPLICABLE;
  return judgeSection(
    section2,
    facts,
    (text2) => words5(text2) >= 3,
    "which route changes, from which model to which, and why"
  );
}
var VERSION2 = /\bv?\d+(?:\.\d+)+\b|\b(?=[0-9a-f]*\d)[0-9a-f]{7,40}\b|\bv\d+\b/i;
function judgeRollback(section2, facts) {
  return judgeSection(
    section2,
    facts,
    (text2) => VERSION2.test(text2) && words5(text2) >= 3,
    "the version to go back to and how, for example \u201CRedeploy v2.3.1 with the deploy workflow\u201D"
  );
}

// src/core/release/policies/checks.ts
function checkProblem(name, facts) {
  const runs = facts.release.checks.filter((check) => check.name === name);
  if (runs.length === 0) return `check \u201C${name}\u201D has not run on the head commit`;
  const bad3 = runs.find((run) => run.status !== "completed" || run.conclusion !== "success");
  if (!bad3) return null;
  const state = bad3.status === "completed" ? bad3.conclusion : bad3.status.replace("_", " ");
  return `check \u201C${name}\u201D is ${state}, not successful`;
}
function judgeChecks(names2, facts) {
  const problems2 = names2.flatMap((name) => checkProblem(name, facts) ?? []);
  if (problems2.length === 0) return PASS;
  return fail(`${problems2.join("; ")}.`, "Get the check to succeed on the head commit");
}
function judgeCanary(check, facts) {
  const problem = checkProblem(check, facts);
  const line2 = bodies(facts).flatMap(visibleLines).some((text2) => /^\W*canary\W*:\W*https:\/\/\S+/i.test(text2.slice(0, 500)));
  if (!problem || line2) return PASS;
  const action = `Get \u201C${check}\u201D to succeed, or add a line \u201CCanary: https://\u2026\u201D to the pull request`;
  return fail(`No canary evidence: ${problem}.`, action);
}

// src/core/release/policies/freeze.ts
var DAY8 = 864e5;
function judgeFreeze(policy2, facts, contained) {
  const from = Date.parse(facts.now) - policy2.days * DAY8;
  const groups = /* @__PURE__ */ new Map();
  for (const listed of facts.listed) {
    if (!isTrusted(listed, facts)) continue;
    const { record: record2, severity: severity2 } = readListed(listed, facts);
    const at2 = Date.parse(record2.detectedAt ?? listed.createdAt);
    const key = policy2.by === "class" ? record2.primaryClass : record2.affectedWorkflow;
    if (!severity2.level || !severity2.serious || !key || at2 < from) continue;
    const group = key.trim().toLowerCase();
    groups.set(group, [...groups.get(group) ?? [], { ref: listed.ref, at: at2 }]);
  }
  const frozen = [...groups.values()].find(
    (group) => group.length >= policy2.count && !group.some(({ ref }) => contained.includes(issueRef(ref)))
  );
  if (!frozen) return PASS;
  const last = frozen.map(({ at: at2 }) => at2).sort((a, b) => b - a)[policy2.count - 1] ?? 0;
  const ends = new Date(last + policy2.days * DAY8).toISOString();
  const refs = frozen.map(({ ref }) => ref);
  const which = refs.every((ref) => isShown(ref, facts)) ? `: ${refs.join(", ")}` : "";
  const shared = policy2.by === "class" ? "one failure class" : "one workflow";
  const message = `${refs.length} serious incidents of ${shared} within ${policy2.days} days${which}.`;
  const action = `Ship only what contains the failure, or wait until the freeze ends on ${ends.slice(0, 10)}`;
  return { ...fail(message, action), ends };
}

// src/core/release/policies/judge.ts
function judgePolicy(policy2, facts, contained) {
  switch (policy2.kind) {
    case "eval-check":
      return judgeChecks(policy2.checks, facts);
    case "canary":
      return judgeCanary(policy2.check, facts);
    case "approval":
      return judgeApproval(policy2, facts);
    case "route-notes":
      return judgeRouteNotes(policy2.paths, policy2.section, facts);
    case "rollback":
      return judgeRollback(policy2.section, facts);
    case "freeze":
      return judgeFreeze(policy2, facts, contained);
  }
}
function reasonOf2(policy2, outcome, url) {
  const because = policy2.because ? ` (because of ${policy2.because})` : "";
  return {
    verdict: outcome.state === "unknown" ? "collect-evidence" : "hold",
    test: `policy-${policy2.kind}`,
    incident: null,
    kind: null,
    policy: policy2.id,
    message: `Policy ${policy2.id}${because}: ${outcome.message}`,
    owner: policy2.owner ?? null,
    action: outcome.action,
    url
  };
}
function configUrl({ host, release: release2 }) {
  return `https://${host}/${release2.repository}/blob/${release2.defaultBranch}/${CONFIG_PATH}`;
}
function judgePolicies(facts, contained, url) {
  const judged = facts.config.release.policies.map((policy2) => {
    const outcome = judgePolicy(policy2, facts, contained);
    const open = outcome.state === "fail" || outcome.state === "unknown";
    const waiver = open ? releaseWaiver(policy2.id, facts) : null;
    const place2 = outcome.state === "unknown" ? configUrl(facts) : url;
    const { id, kind, because = null, owner: owner2 = null } = policy2;
    const state = waiver ? "waived" : outcome.state;
    return {
      shown: { id, kind, because, owner: owner2, state, action: waiver ? "" : outcome.action, waiver },
      reasons: open && !waiver ? [reasonOf2(policy2, outcome, place2)] : [],
      ends: open && !waiver ? outcome.ends ?? null : null
    };
  });
  return {
    reasons: judged.flatMap(({ reasons: reasons2 }) => reasons2),
    policies: judged.map(({ shown }) => shown),
    ends: judged.flatMap(({ ends }) => ends ?? [])
  };
}

// src/core/release/rolls-out.ts
var CODEOWNERS = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
function rollsNothingOut({ release: release2, config, evidence }) {
  const { files, own } = release2;
  if (files.length === 0 || own.length === 0) return false;
  if (own.some(({ filesComplete }) => !filesComplete)) return false;
  const home = repositoryRef(release2.repository);
  const defaultBranches = { ...evidence.defaultBranches, [home]: release2.defaultBranch };
  const branches2 = { defaultBranches, mergedInto: evidence.mergedInto };
  if (own.some((pull) => hasSharedHead(pull, branches2, config))) return false;
  const guarded = [
    ...Object.values(config.workflows).flat(),
    ...config.release.policies.flatMap(
      (policy2) => policy2.kind === "approval" ? policy2.paths : []
    )
  ];
  return files.flatMap(({ path, from }) => from ? [path, from] : [path]).every(
    (path) => (path === CONFIG_PATH || CODEOWNERS.includes(path) || kindOfPath(path, config) === "eval") && !matchesAny(path, guarded)
  );
}

// src/core/release/decide.ts
function placeOf3({ release: release2, host }) {
  const { own, repository: repository2, base: base2, head } = release2;
  if (own[0]) return own[0].url;
  const range2 = [base2, head].map(encodeURIComponent).join("...");
  return repository2 ? `https://${host}/${repository2}/compare/${range2}` : null;
}
function loud(waiver) {
  if (!waiver) return [];
  const { by, until, reason: reason2, url } = waiver;
  return [
    {
      verdict: "ship",
      test: "release-waived",
      incident: null,
      kind: null,
      policy: null,
      message: `The gate is waived by @${by} until ${until}: ${reason2}`,
      owner: `@${by}`,
      action: "Clear the other reasons before the waiver ends",
      url
    }
  ];
}
function earliestEnd(waivers, others) {
  const ends = waivers.flatMap((waiver) => waiver ? [`${waiver.until}T23:59:59.999Z`] : []);
  return [...ends, ...others].sort()[0] ?? null;
}
function bySeverity(judgements, { config }) {
  const rank = ({ incident }) => config.severity.levels.indexOf(incident.severity ?? "");
  return judgements.sort((a, b) => rank(a) - rank(b));
}
function worstFirst(items) {
  return items.sort((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict));
}
function spare({ incident, reasons: reasons2 }) {
  const kept = reasons2.filter(({ test }) => test === "incident-unreadable");
  return {
    incident: { ...incident, verdict: worst(kept.map((one) => one.verdict)) },
    reasons: kept
  };
}
function decideRelease(recorded) {
  const facts = inOrder(recorded);
  const all3 = findLinks(facts);
  const cleared = clearedBy(all3, facts);
  const standing2 = standingLinks(all3, cleared);
  const linked = all3.links.map((link2) => link2.ref);
  const counted = [...new Set(standing2.map((link2) => link2.ref))].sort(byReference);
  const url = placeOf3(facts);
  const known2 = new Map(facts.incidents.map((incident) => [issueRef(incident.ref), incident]));
  const judgements = bySeverity(
    counted.map((ref) => {
      const links = standing2.filter((link2) => link2.ref === ref);
      const incident = known2.get(ref);
      return incident ? judgeIncident(incident, links, all3, facts) : judgeUnread(ref, links, facts, url);
    }),
    facts
  );
  const spares = rollsNothingOut(facts);
  const shown = judgements.map((one) => spares ? spare(one) : one).map((one) => isShown(one.incident.ref, facts) ? one : hide(one));
  const contained = judgements.filter(({ incident }) => incident.contained);
  const keys = contained.map(({ incident }) => issueRef(incident.ref));
  const { policies, reasons: open, ends } = judgePolicies(facts, keys, url);
  const waiver = releaseWaiver(null, facts);
  const doubts = doubtsOf(facts, all3, linked, cleared, url);
  const lessons = lessonsRemoved(facts, contained.length > 0 || facts.release.behind);
  const against2 = worstFirst([
    ...shown.flatMap(({ reasons: reasons2 }) => reasons2),
    ...lessons,
    ...open,
    ...doubts
  ]);
  const { commits, pulls, own } = facts.release;
  return {
    verdict: waiver ? "ship" : worst(against2.map((reason2) => reason2.verdict)),
    reasons: [...against2, ...loud(waiver)],
    incidents: worstFirst(shown.map(({ incident }) => incident)),
    ...listElsewhere(facts, new Set(counted)),
    waiver,
    until: earliestEnd(
      [
        waiver,
        ...judgements.flatMap(({ incident }) => incident.waivers),
        ...policies.map((policy2) => policy2.waiver)
      ],
      ends
    ),
    policies,
    refused: refusedWaivers(facts),
    unverified: [...facts.unread, ...facts.release.unread],
    looked: {
      commits: commits.length,
      pulls: pulls.length + own.length,
      incidents: isShown(`${facts.incidentsRepository}#0`, facts) ? facts.listed.length : counted.length,
      requests: facts.requests
    }
  };
}

// src/github/read-visibility.ts
function visibilityOf(about) {
  if (about.visibility === "internal" || about.visibility === "private") return about.visibility;
  return about.private === false ? "public" : "private";
}
async function readVisibility(api, repository2) {
  const { data } = await api.request("GET /repos/{owner}/{repo}", repo(repository2));
  return visibilityOf(data);
}

// src/github/read-release.ts
var COMPARE_FILES = 300;
var CLOSED_PAGES2 = 30;
async function readOwnFiles2(api, repository2, wire, range2) {
  if (range2.files.length < COMPARE_FILES) return { files: range2.files, complete: true };
  return wire ? readFiles(api, repository2, wire.number) : { files: range2.files, complete: false };
}
function mergedIn(range2, closed) {
  const order = new Map(range2.commits.map(({ sha }, at2) => [sha, at2]));
  const place2 = (pull) => order.get(pull.mergeCommit ?? "") ?? -1;
  return [...closed.pulls.values()].filter((pull) => place2(pull) >= 0).sort((a, b) => place2(a) - place2(b));
}
async function readOwn(api, subject, wire, range2, files) {
  if (wire) return [ownPull(wire, subject.repository, files)];
  return subject.event === "merge_group" ? readGroup(api, subject, range2) : [];
}
async function readRelease(api, subject) {
  const { repository: repository2 } = subject;
  const [about, wire] = await Promise.all([
    api.request("GET /repos/{owner}/{repo}", repo(repository2)),
    subject.pull === null ? null : readPull(api, repository2, subject.pull)
  ]);
  const base2 = subject.base ?? wire?.base.ref ?? null;
  const head = subject.head ?? wire?.head.sha ?? null;
  if (!base2 || !head) throw new Unreadable("there is no base and head to compare");
  const range2 = await compare2(api, repository2, base2, head);
  const { commits, complete: complete2 } = range2;
  const unread2 = [];
  if (!complete2)
    unread2.push({ what: "the list of commits", why: `only ${commits.length} were read` });
  const closed = closedPulls(api, repository2, CLOSED_PAGES2);
  if (range2.oldest && !await closed.reach(range2.oldest)) {
    unread2.push({ what: "the list of closed pull requests", why: "it is longer than is read" });
  }
  const all3 = await readOwnFiles2(api, repository2, wire, range2);
  const own = await readOwn(api, subject, wire, range2, all3.files);
  const missing2 = subject.group.filter(
    (number) => !own.some(({ ref }) => ref.endsWith(`#${number}`))
  );
  for (const number of missing2) {
    const why = "the merge group names it, and it is not open";
    unread2.push(unreadIssue(refKey({ repository: repository2, number }), why));
  }
  const release2 = {
    event: subject.event,
    repository: repository2,
    visibility: visibilityOf(about.data),
    defaultBranch: about.data.default_branch,
    base: base2,
    head: wire?.head.ref ?? head,
    headSha: wire?.head.sha ?? head,
    baseSha: range2.baseSha,
    parted: range2.parted,
    diverged: range2.status === "diverged",
    behind: range2.status === "behind",
    commits,
    oldest: range2.oldest,
    newest: range2.newest,
    files: all3.files,
    pulls: mergedIn(range2, closed),
    own,
    roles: {},
    checks: [],
    unread: unread2
  };
  return { release: release2, closed, cutAt: all3.complete ? null : range2.parted };
}

// src/github/read-pull-paths.ts
var MOST_AT_ONCE3 = 50;
async function readPullPaths(api, repository2, pulls) {
  const found = /* @__PURE__ */ new Map();
  for (let at2 = 0; at2 < pulls.length; at2 += MOST_AT_ONCE3) {
    const batch = pulls.slice(at2, at2 + MOST_AT_ONCE3);
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
    const { repository: answer3 } = await api.graphql(query, repo(repository2));
    for (const ref of batch) {
      const wire = answer3?.[`p${numberOf(ref)}`];
      if (!wire?.merged || !wire.files) continue;
      const paths2 = (wire.files.nodes ?? []).flatMap((node) => node?.path ?? []);
      found.set(ref, { paths: paths2, complete: !wire.files.pageInfo.hasNextPage });
    }
  }
  return found;
}

// src/collect/lessons.ts
var MOST_READ = 20;
function takenPaths({ release: release2, config }) {
  const taken = release2.files.flatMap(({ path, from, status, deletions }) => {
    if (from) return [from];
    return status === "removed" || (deletions ?? 0) > 0 ? [path] : [];
  });
  return new Set(taken.filter((path) => path !== CONFIG_PATH && kindOfPath(path, config) !== null));
}
function claims(context, closed) {
  const home = repositoryRef(context.release.repository);
  const merged = [...closed.pulls.values()].filter(({ mergedAt }) => mergedAt);
  return context.listed.filter((one) => isTrusted(one, context) && !isBeforeAdoption(one, context)).filter((one) => readListed(one, context).severity.serious).flatMap((incident) => {
    const { record: record2 } = readListed(incident, context);
    const own = issueRef(incident.ref);
    const naming2 = merged.filter((pull) => pullNames(own, pull, home, context.host));
    const refs = [
      ...referencesOf(record2, incident.ref),
      ...naming2.map(({ ref }) => issueRef(ref))
    ];
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
    const { files, complete: complete2 } = await readFiles(api, repositoryOf(ref), numberOf(ref));
    return whole({ ...pull, files, filesComplete: complete2 });
  });
}
async function readLessons(of, context, closed) {
  const { config, host, release: release2 } = context;
  const taken = takenPaths(context);
  if (taken.size === 0) return whole([]);
  const claimed = claims(context, closed);
  const refs = [...new Set(claimed.map(({ ref }) => ref))];
  if (refs.length === 0) return whole([]);
  const home = repositoryRef(release2.repository);
  const what2 = "what earlier incidents have taught";
  const paths2 = await attempt(what2, /* @__PURE__ */ new Map(), () => readPullPaths(of(home), home, refs));
  const touching = refs.filter((ref) => {
    const known2 = paths2.value.get(ref);
    return known2 && (!known2.complete || known2.paths.some((path) => taken.has(path)));
  });
  const pulls = together(
    await mapLimited(touching.slice(0, MOST_READ), 4, (ref) => readPull2(of, ref, closed))
  );
  const read2 = pulls.value.flatMap((pull) => pull ?? []);
  const request = {
    config,
    host,
    wanted: [],
    causes: { pulls: [], commits: [] },
    incidents: [],
    closed: [closed]
  };
  const range2 = { repository: home, commits: release2.commits, files: release2.files, own: [] };
  const { headSha, parted, baseSha, diverged } = release2;
  const after = await readTrees(
    of,
    {
      ...request,
      judged: {
        ...range2,
        revisions: { head: headSha, diverged: diverged ? { base: baseSha, parted } : null }
      }
    },
    read2,
    []
  );
  const before = await readTrees(
    of,
    { ...request, judged: { ...range2, files: [], revisions: { head: parted, diverged: null } } },
    read2,
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
  const beyond3 = touching.slice(MOST_READ).map((ref) => ({ what: `the files of ${ref}`, why: `only ${MOST_READ} are read` }));
  return {
    value: lessons,
    unread: [...paths2.unread, ...pulls.unread, ...after.unread, ...before.unread, ...beyond3]
  };
}

// src/collect/readers.ts
function readersOf(api, other3, repository2) {
  const home = repositoryRef(repository2);
  return (name) => repositoryRef(name) === home ? api : other3;
}

// src/core/audience.ts
function mayShow(shown, held, configured2) {
  if (held === "public") return true;
  if (held === "internal" && shown === "internal") return true;
  return configured2 && shown === "private";
}
function mayFollow(repository2, release2) {
  const { own, roles } = release2;
  if (repositoryRef(repository2) === repositoryRef(release2.repository)) return true;
  return own.every(({ author }) => hasRole(roles, author, "write"));
}
var STRANGER = "other repositories are not read for authors without write access";

// src/collect/release-evidence.ts
function wantedBy(incident, context) {
  const record2 = recordOf(incident, context);
  return {
    references: referencesOf(record2, incident.ref),
    causes: causesOf(record2, incident.ref, context.host),
    since: sinceOf(record2, incident)
  };
}
function reachBack(closed, since) {
  const what2 = "the list of closed pull requests";
  return attemptReading(what2, null, async () => {
    const reached = await closed.reach(since);
    return { value: null, unread: reached ? [] : [{ what: what2, why: "it is longer than is read" }] };
  });
}
function judgedOf2({ release: release2 }) {
  const { repository: repository2, headSha, baseSha, parted, diverged, commits, files, own } = release2;
  return {
    repository: repositoryRef(repository2),
    revisions: { head: headSha, diverged: diverged ? { base: baseSha, parted } : null },
    commits,
    files,
    own: own.map(({ ref }) => issueRef(ref))
  };
}
async function withOwnChanges(readers, { release: release2, config }, closed) {
  const merged = [...closed.pulls.values()].filter(({ mergedAt }) => mergedAt);
  const branches2 = branchesOf([closed]);
  const own = together(
    await mapLimited(release2.own, 2, async (pull) => {
      if (hasSharedHead(pull, branches2, config)) return whole(pull);
      const ref = issueRef(pull.ref);
      const { value, unread: unread2 } = await readOwnFiles(readers, ref, release2.commits, merged);
      if (!value) return whole(pull);
      const { files, filesComplete: complete2 } = value;
      return { value: { ...pull, lends: { files, complete: complete2 } }, unread: unread2 };
    })
  );
  return { value: { ...release2, own: own.value }, unread: own.unread };
}
async function readReleaseEvidence(readers, context, closed) {
  const { config, host, release: release2, incidents: incidents2 } = context;
  if (incidents2.length === 0) return whole(noEvidence());
  const wanted = incidents2.map((incident) => wantedBy(incident, context));
  const reached = await reachBack(closed, wanted.map((one) => one.since).sort()[0]);
  const home = repositoryRef(release2.repository);
  const isRead = (ref) => mayFollow(repositoryOf(ref), release2);
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
    incidents: incidents2.flatMap(({ ref, tasks }) => [
      issueRef(ref),
      ...tasks.map((task) => task.ref)
    ]),
    closed: [closed],
    judged: judgedOf2(context)
  });
  const strange = references.filter((ref) => !isRead(ref)).map((ref) => unreadIssue(ref, STRANGER));
  return {
    value: {
      ...evidence,
      unread: [...evidence.unread, ...strange],
      defaultBranches: { [home]: release2.defaultBranch, ...evidence.defaultBranches }
    },
    unread: reached.unread
  };
}

// src/collect/release-trust.ts
var MOST_VOUCHED = 50;
async function addRoles(api, repository2, known2, what2, logins) {
  const missing2 = logins.filter((login) => login && !(mention(login) in known2));
  const { value, unread: unread2 } = await attempt(what2, {}, () => readRoles(api, repository2, missing2));
  return { value: { ...known2, ...value }, unread: unread2 };
}
function candidatesOf3(context) {
  const linked = new Set(recordLinks({ ...context, roles: {} }).map((link2) => link2.ref));
  const days = context.config.release.policies.flatMap(
    (policy2) => policy2.kind === "freeze" ? [policy2.days] : []
  );
  const from = Date.parse(context.now) - Math.max(0, ...days) * 864e5;
  return context.listed.filter(
    ({ ref, createdAt }) => linked.has(issueRef(ref)) || days.length > 0 && Date.parse(createdAt) >= from
  );
}
async function readHistories(api, incidents2) {
  const first = incidents2.slice(0, MOST_VOUCHED);
  const { value, unread: unread2 } = together(
    await mapLimited(
      first,
      4,
      ({ ref }) => attempt(`the labels of ${ref}`, [], () => readLabelEvents(api, ref))
    )
  );
  return { value: new Map(first.map(({ ref }, at2) => [ref, value[at2] ?? []])), unread: unread2 };
}
function loweredOf(context) {
  const { listed, config } = context;
  if (config.release.incidents !== "open") return [];
  const levels = config.severity.levels.map(severityLabel);
  return listed.filter((one) => {
    const labels = one.labels.map((label2) => label2.toLowerCase());
    if (one.state !== "open" || labels.some((label2) => levels.includes(label2))) return false;
    return !readListed(one, context).severity.serious;
  });
}
async function readLowered(api, context) {
  const lowered = loweredOf(context);
  const { value: histories, unread: unread2 } = await readHistories(api, lowered);
  if (lowered.length > MOST_VOUCHED) {
    const why = `more than ${MOST_VOUCHED} open ones carry no severity label, and whether they ever did was not read for the rest; label them`;
    unread2.push({ what: `the severity of ${lowered.length} incidents`, why });
  }
  const listed = context.listed.map((one) => {
    const labelEvents = histories.get(one.ref);
    return labelEvents ? { ...one, labelEvents } : one;
  });
  return { value: listed, unread: unread2 };
}
async function readTrust(api, context) {
  const { config, incidentsRepository } = context;
  const candidates = candidatesOf3(context);
  const authors = candidates.map(({ author }) => author);
  const what2 = "the roles of reporters";
  const reporters = await addRoles(api, incidentsRepository, {}, what2, authors);
  const doubtful = candidates.filter(
    ({ author }) => !atLeast(reporters.value[mention(author)], config.incidents.trusted)
  );
  const histories = await readHistories(api, doubtful);
  const label2 = config.incidents.label.toLowerCase();
  const labellersOf = (events) => events.filter((event) => event.added && event.label.toLowerCase() === label2).map(({ actor }) => actor);
  const labelledBy = new Map(
    [...histories.value].map(([ref, events]) => [ref, labellersOf(events)])
  );
  const roles = await addRoles(
    api,
    incidentsRepository,
    reporters.value,
    "the roles of labellers",
    [...labelledBy.values()].flat()
  );
  const unread2 = [reporters, histories, roles].flatMap((reading) => reading.unread);
  if (doubtful.length > MOST_VOUCHED) {
    const why = `more than ${MOST_VOUCHED} that strangers reported concern this release, and who labelled the rest was not read; take the label from those that are none`;
    unread2.push({ what: `${doubtful.length} incidents`, why });
  }
  const listed = context.listed.map((one) => {
    const known2 = labelledBy.get(one.ref);
    return known2 ? { ...one, labelledBy: known2 } : one;
  });
  return { value: { listed, roles: roles.value }, unread: unread2 };
}

// src/collect/release-incidents.ts
var MOST_LINKED = 100;
function noIncidents(repository2) {
  return { incidents: [], listed: [], roles: {}, shown: { [repositoryRef(repository2)]: true } };
}
async function readList2(readers, context) {
  const { config, incidentsRepository } = context;
  const api = readers(incidentsRepository);
  const what2 = "the list of incidents";
  const list4 = await attemptReading(what2, [], async () => {
    const { label: label2 } = config.incidents;
    const { listed, complete: complete2 } = await listIncidents(api, incidentsRepository, label2);
    return { value: listed, unread: complete2 ? [] : [{ what: what2, why: "it is longer than is read" }] };
  });
  const lowered = await readLowered(api, { ...context, listed: list4.value });
  const trust = await readTrust(api, { ...context, listed: lowered.value });
  return { value: trust.value, unread: [list4, lowered, trust].flatMap(({ unread: unread2 }) => unread2) };
}
async function readLinked(readers, listed, ref, app) {
  const known2 = listed.find((one) => issueRef(one.ref) === ref);
  const api = readers(repositoryOf(ref));
  return attemptReading({ what: ref, about: ref }, null, async () => {
    const incident = await readIncident(api, ref, app?.self ?? null, known2);
    const not2 = (why) => ({ value: null, unread: [unreadIssue(ref, why)] });
    if (incident.isPull) return not2("it is a pull request");
    if (issueRef(incident.ref) !== ref) return not2("it was transferred; name its new place");
    return whole({ ...incident, acknowledged: app ? readSeal(incident, app.seal) : [] });
  });
}
async function withTasks(readers, incidents2, { config }) {
  const homeOf2 = ({ ref }) => repositoryOf(ref);
  const having = incidents2.filter((one) => mayHaveTasks(one, config));
  const repositories = [...new Set(having.map(homeOf2))];
  const { value, unread: unread2 } = together(
    await mapLimited(
      repositories,
      2,
      (repository2) => attempt(
        `the follow-up issues of ${repository2}`,
        [],
        () => listTasks(readers(repository2), repository2, config.tasks.label)
      )
    )
  );
  const issuesOf = (incident) => value[repositories.indexOf(homeOf2(incident))] ?? [];
  const add3 = (incident) => ({
    ...incident,
    tasks: readTasks(issuesOf(incident), incident.ref)
  });
  return { value: incidents2.map((one) => having.includes(one) ? add3(one) : one), unread: unread2 };
}
async function readAudiences(readers, { release: release2, incidentsRepository }, repositories) {
  const home = repositoryRef(release2.repository);
  const names2 = [...new Set(repositories)].filter((name) => name !== home);
  const shown = await mapLimited(names2, 4, async (name) => {
    const held = await readVisibility(readers(name), name).catch(() => "private");
    return mayShow(release2.visibility, held, name === repositoryRef(incidentsRepository));
  });
  return {
    [home]: true,
    ...Object.fromEntries(names2.map((name, at2) => [name, shown[at2] ?? false]))
  };
}
function choose2(refs, isRead) {
  const follow2 = (ref) => isRead(repositoryOf(ref));
  const followed = refs.filter(follow2);
  const strange = refs.filter((ref) => !follow2(ref)).map((ref) => unreadIssue(ref, STRANGER));
  const beyond3 = followed.slice(MOST_LINKED).map((ref) => unreadIssue(ref, `only ${MOST_LINKED} linked incidents are read`));
  return { wanted: followed.slice(0, MOST_LINKED), unread: [...strange, ...beyond3] };
}
async function readIncidents(readers, context, app) {
  const { incidentsRepository, release: release2 } = context;
  const isRead = (repository2) => mayFollow(repository2, release2);
  const follows = isRead(incidentsRepository);
  const list4 = follows ? await readList2(readers, context) : {
    value: { listed: [], roles: {} },
    unread: [{ what: "the incidents", why: STRANGER }]
  };
  const { links } = findLinks({ ...context, ...list4.value });
  const chosen2 = choose2([...new Set(links.map((link2) => link2.ref))], isRead);
  const shown = await readAudiences(readers, context, [
    ...follows ? [repositoryRef(incidentsRepository)] : [],
    ...chosen2.wanted.map((ref) => repositoryOf(ref))
  ]);
  const { listed } = list4.value;
  const linked = together(
    await mapLimited(chosen2.wanted, 4, (ref) => readLinked(readers, listed, ref, app))
  );
  const found = linked.value.filter((incident) => incident !== null);
  const incidents2 = await withTasks(readers, found, context);
  const authors = found.flatMap((incident) => commandAuthors(incident.comments));
  const roles = await addRoles(
    readers(incidentsRepository),
    incidentsRepository,
    list4.value.roles,
    "the roles of command authors",
    authors
  );
  return {
    value: { incidents: incidents2.value, listed, roles: roles.value, shown },
    unread: [list4, chosen2, linked, incidents2, roles].flatMap(({ unread: unread2 }) => unread2)
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
    const problems2 = reading.problems.map((one) => ({ what: what2, why: formatConfigProblem(one) }));
    return { value: reading.config, unread: problems2 };
  });
  const since = config.incidents.since ?? app?.installedAt;
  return {
    value: since ? { ...config, incidents: { ...config.incidents, since } } : config,
    unread: unread2
  };
}
async function readDecisionFacts(options) {
  const { client, subject, host, now, app = null } = options;
  const { repository: repository2 } = subject;
  const [config, range2] = await Promise.all([
    loadConfig(options),
    attempt(
      { what: "the range of commits", about: "range" },
      null,
      () => readRelease(client.api, subject)
    )
  ]);
  const incidentsRepository = options.incidentsRepository ?? config.value.incidents.repository ?? repository2;
  const elsewhere = repositoryRef(incidentsRepository) !== repositoryRef(repository2);
  const other3 = elsewhere && options.incidents || client;
  const readers = readersOf(client.api, other3.api, repository2);
  const requests = () => client.requests() + (other3 === client ? 0 : other3.requests());
  const about = { config: config.value, host, now, incidentsRepository };
  if (!range2.value) {
    const release3 = nothing(subject);
    return {
      version: 1,
      ...about,
      release: release3,
      teams: {},
      ...noIncidents(repository2),
      evidence: noEvidence(),
      lessons: [],
      unread: [...config.unread, ...range2.unread],
      requests: requests()
    };
  }
  const { closed } = range2.value;
  const policies = await readPolicyFacts(client.api, range2.value, about);
  const { teams } = policies.value;
  const { value: release2, unread: unread2 } = await withOwnChanges(
    readers,
    { ...about, release: policies.value.release },
    closed
  );
  const incidents2 = await readIncidents(readers, { ...about, release: release2 }, app);
  const known2 = { ...about, ...incidents2.value, release: release2 };
  const evidence = await readReleaseEvidence(readers, known2, closed);
  const lessons = await readLessons(readers, known2, closed);
  const readings = [config, range2, policies, { unread: unread2 }, incidents2, evidence, lessons];
  return {
    version: 1,
    ...about,
    teams,
    ...incidents2.value,
    release: release2,
    evidence: evidence.value,
    lessons: lessons.value,
    unread: readings.flatMap((one) => one.unread),
    requests: requests()
  };
}
async function gateRelease(options) {
  const facts = await readDecisionFacts(options);
  return { facts, decision: decideRelease(facts) };
}

// src/app/reconcile/commit.ts
var NOTHING3 = {
  release: false,
  incidentsRepository: null,
  linked: [],
  evidence: [],
  checks: [],
  until: null,
  concerned: []
};
var AGAIN2 = 5 * 6e4;
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
function holdsUntil({ until, unverified: unverified2, verdict }, now) {
  const after = (wait) => new Date(Date.parse(now) + wait).toISOString();
  return [
    ...until ? [until] : [],
    ...unverified2.some(({ passing }) => passing) ? [after(AGAIN2)] : [],
    ...until && verdict === "ship" ? [after(HOUR)] : []
  ];
}
function evidenceOf2({ evidence, incidents: incidents2 }) {
  const found = [...evidence.pulls, ...evidence.issues].map(({ ref }) => issueRef(ref));
  const tasks = incidents2.flatMap((incident) => incident.tasks.map(({ ref }) => ref));
  const unread2 = evidence.unread.flatMap(
    ({ about }) => about && about !== "range" && about !== "naming-pulls" ? [about] : []
  );
  return [...found, ...tasks, ...unread2];
}
function checksOf(config) {
  return config.release.policies.flatMap((policy2) => {
    if (policy2.kind === "eval-check") return policy2.checks;
    return policy2.kind === "canary" ? [policy2.check] : [];
  });
}
async function judgeCommit(task, sha, subjects, config, runs) {
  const { client, repository: repository2, self } = task;
  task.onJudging?.(sha, checksOf(config));
  const about = aboutReleases(subjects.map(({ name }) => name));
  const writes = [];
  if (latestRun(runs, RELEASE_CHECK)?.about !== about) {
    writes.push(...await write(task, planCheck(runs, pendingCheck(sha, about), repository2)));
  }
  const judged = [];
  for (const { name, subject } of subjects) judged.push({ name, ...await judge(task, subject) });
  judged.sort((a, b) => a.name < b.name ? -1 : 1);
  const standing2 = writes.length > 0 ? await readOwnChecks(client.api, repository2, sha, self.id) : runs;
  const plan = planCheck(standing2, releaseCheck(sha, about, judged), repository2);
  writes.push(...await write(task, plan));
  const ends = judged.flatMap(({ decision }) => holdsUntil(decision, task.now));
  const linked = judged.flatMap(
    ({ decision }) => decision.incidents.map(({ ref }) => issueRef(ref))
  );
  return {
    ...NOTHING3,
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
var MOST_NAMED2 = 20;
function namedBy2(pull, repository2, host) {
  const owner2 = `${ownerOf(repository2)}/`;
  const texts = [pull.title, pull.body ?? ""];
  const all3 = texts.flatMap((text2) => readNamings(text2, repository2, host));
  const denied = new Set(all3.filter(({ how }) => how === "not").map(({ ref }) => ref));
  return all3.filter(({ ref }) => ref?.startsWith(owner2) && !denied.has(ref));
}
async function readPlace(task, repository2, pull, central) {
  const { api } = task.client;
  const own = repository2 === repositoryRef(task.repository);
  const { config } = await readConfig(api, repository2);
  const [{ listed }, held] = await Promise.all([
    listIncidents(api, repository2, config.incidents.label),
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
async function assessAfter(task, place2, ref, pull, defaultBranch) {
  const { client, host, now } = task;
  const { config } = place2;
  const read2 = await readIncident(client.api, ref, task.self, place2.listed.get(ref));
  if (read2.isPull) throw new Error("it is a pull request");
  const incident = {
    ...read2,
    acknowledged: readSeal(read2, sealWith(task.secret)),
    tasks: await readIncidentTasks(client.api, read2, config)
  };
  const record2 = recordOf(incident, { config, host, now });
  const [roles, evidence] = await Promise.all([
    readRoles(client.api, place2.repository, commandAuthors(incident.comments)),
    readIncidentProof(client.api, incident, record2, place2.closed, { config, host })
  ]);
  const toDefault = pull.base === defaultBranch;
  const judged = {
    repository: task.repository,
    head: "the default branch",
    commits: [],
    here: [{ pull, toDefault }]
  };
  const own = assess({ incident, config, now, host, roles, evidence, judged });
  return { own, url: incident.url, title: incident.title };
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
  const placeOf4 = (ref) => repositoryOf(ref);
  const foreign = refs.some((ref) => placeOf4(ref) !== home);
  const stranger = foreign && await isStranger(task, pull);
  const allowed = refs.filter((ref) => !stranger || placeOf4(ref) === home);
  const places = /* @__PURE__ */ new Map();
  await mapLimited([...new Set(allowed.map(placeOf4))].slice(0, MOST_NAMED2), 2, async (name) => {
    places.set(name, await readPlace(task, name, pull, central).catch(whyUnread));
  });
  const claims2 = new Set(namings.filter(({ how }) => how === "trailer").map(({ ref }) => ref));
  const incidents2 = allowed.filter((ref) => {
    const place2 = places.get(placeOf4(ref));
    return claims2.has(ref) || typeof place2 === "object" && place2.listed.has(ref);
  });
  if (incidents2.length === 0 && !stranger) return null;
  const { files, complete: complete2 } = await readFiles(client.api, repository2, pull.number);
  const facts = { ...pullFacts(pull, repository2), files, filesComplete: complete2 };
  const branch2 = pull.base.repo.default_branch;
  const acts = pull.base.ref === branch2;
  const closing = new Set(namings.filter(({ how }) => how === "closing").map(({ ref }) => ref));
  const named2 = await mapLimited(incidents2.slice(0, MOST_NAMED2), 2, async (ref) => {
    const place2 = places.get(placeOf4(ref));
    const bare4 = { ref, url: null, title: null, own: null, closes: false, reveal: false };
    if (typeof place2 !== "object")
      return { ...bare4, why: place2 ?? "it is one repository too many" };
    try {
      const read2 = await assessAfter(task, place2, ref, facts, branch2);
      return {
        ...bare4,
        ...read2,
        why: null,
        closes: acts && closing.has(ref),
        reveal: place2.reveal
      };
    } catch (error) {
      return { ...bare4, why: whyUnread(error) };
    }
  });
  const more2 = Math.max(0, incidents2.length - MOST_NAMED2);
  return {
    named: named2,
    notes: { pull: issueRef(facts.ref), stranger, more: more2, tooManyFiles: !complete2 }
  };
}

// src/core/pull-request/evidence-check.ts
function landedBy(own, pull) {
  return own.ledger.entries.filter(
    (entry) => entry.evidence?.ref && issueRef(entry.evidence.ref) === pull
  );
}
function what(entry) {
  return `**${entry.kind}**${entry.text ? ` \u201C${plain(entry.text, 160)}\u201D` : ""}`;
}
function landedLine(entry) {
  const files = (entry.evidence?.files ?? []).map((file) => code(file, 120)).join(", ");
  return `- \u2705 Merging lands ${what(entry)}: ${files}`;
}
function owedLine(entry) {
  const owner2 = entry.owner ? ` \u2014 ${code(entry.owner)}` : "";
  const state = entry.status === "missing" ? "no line plans it yet" : "planned";
  const why = entry.explanations.map((said) => ` ${plain(said)}`).join("");
  return `- \u274C Still owed after it: ${what(entry)} (${state})${owner2}.${why}`;
}
function kindsOf2(entries) {
  const kinds = CHANGE_KINDS.filter((kind) => entries.some((entry) => entry.kind === kind));
  return kinds.length > 0 ? kinds.join(", ") : "nothing";
}
function section({ ref, url, title: title2, own, why, reveal }, pull) {
  const name = code(ref);
  if (!own) return `### ${name}

Not read: ${plain(why ?? "its turn did not come", 200)}.`;
  const landed = landedBy(own, pull);
  const owed = openEntries(own.ledger);
  if (!reveal) {
    return `### ${name}

Merging lands: ${kindsOf2(landed)}. Still owed after it: ${kindsOf2(owed)}.`;
  }
  const level = own.severity.level ?? "severity not known";
  const head = `### ${link(name, url)} ${plain(title2 ?? "", 120)} (${plain(level, 20)})`;
  const owes = own.severity.serious ? owed.length === 0 ? ["- Nothing is owed after it."] : owed.slice(0, 20).map(owedLine) : ["- An incident of this severity owes no change."];
  return [head, "", ...landed.slice(0, 20).map(landedLine), ...owes].join("\n");
}
function notesOf({ stranger, more: more2, tooManyFiles }) {
  return [
    ...stranger ? [
      "References to other repositories were not followed, because the author has no write access here."
    ] : [],
    ...more2 > 0 ? [`${count(more2, "more reference")} were not read.`] : [],
    ...tooManyFiles ? ["This pull request changes more files than GitHub lists, so none of them was counted."] : []
  ];
}
function titleOf2(named2, landed, owed, stranger) {
  if (named2.length === 0) {
    return stranger ? "Other repositories were not read" : "Names no incident any more";
  }
  const first = landed > 0 ? `Lands ${count(landed, "change")}` : "Lands no owed change";
  return `${first}; ${owed > 0 ? `${owed} still owed` : "nothing still owed"}`;
}
function evidenceCheck(sha, named2, notes) {
  const read2 = named2.flatMap(({ own }) => own ? [own] : []);
  const landed = read2.flatMap((own) => landedBy(own, notes.pull)).length;
  const owed = read2.flatMap((own) => openEntries(own.ledger)).length;
  const parts = [...named2.map((one) => section(one, notes.pull)), ...notesOf(notes)];
  const summary = parts.length > 0 ? parts.join("\n\n") : "This pull request names no incident.";
  return {
    name: EVIDENCE_CHECK,
    sha,
    conclusion: landed > 0 ? "success" : "neutral",
    about: "evidence",
    title: titleOf2(named2, landed, owed, notes.stranger),
    summary: shorten2(summary)
  };
}

// src/core/pull-request/warning.ts
function line({ ref, url, own, reveal }) {
  const owed = own ? openEntries(own.ledger) : [];
  if (!reveal) {
    const kinds = CHANGE_KINDS.filter((kind) => owed.some((entry) => entry.kind === kind));
    return `- ${code(ref)} still owes: ${kinds.join(", ")}`;
  }
  const changes2 = owed.slice(0, 6).map(({ kind, text: text2, owner: owner2 }) => {
    const said = text2 ? ` \u201C${plain(text2, 120)}\u201D` : "";
    return `${kind}${said}${owner2 ? ` (${code(owner2)})` : ""}`;
  });
  return `- ${link(code(ref), url)} still owes: ${changes2.join("; ")}`;
}
function renderPullComment(named2) {
  const early = named2.filter(
    ({ closes, own }) => closes && own?.severity.serious && openEntries(own.ledger).length > 0
  );
  const [first] = early;
  if (!first) return null;
  const parts = [
    "**Merging this closes an incident before it is learned.**",
    early.slice(0, 50).map(line).join("\n"),
    `To land changes without closing it, write ${code(`Incident: ${first.ref}`)} instead of the closing keyword. This comment goes away when it no longer holds.`
  ];
  return shorten2(parts.join("\n\n"));
}

// src/app/reconcile/evidence.ts
var NOTHING4 = { pull: "", stranger: false, more: 0, tooManyFiles: false };
async function watchEvidence(task, pull, config, runs) {
  const { client, repository: repository2, self } = task;
  const evidence = await readPullEvidence(task, pull, config);
  const known2 = latestRun(runs, EVIDENCE_CHECK) !== null;
  if (!evidence && !known2 && !task.requested) return { writes: [], incidents: [] };
  const named2 = evidence?.named ?? [];
  const writes = [];
  if (evidence || known2) {
    const check = evidenceCheck(pull.head.sha, named2, evidence?.notes ?? NOTHING4);
    writes.push(...await write(task, planCheck(runs, check, repository2)));
  }
  const { comments } = await readComments(client.api, repository2, pull.number, self);
  const body = renderPullComment(named2);
  const plan = planPullComment(comments, body, repository2, pull.number);
  writes.push(...await writeComments(task, plan));
  return { writes, incidents: named2.flatMap(({ ref, own }) => own ? [ref] : []) };
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
async function sharing(task, pull, config) {
  const open = await listOpenPulls(task.client.api, task.repository);
  return open.filter(
    ({ number, head, base: base2 }) => number !== pull.number && head.sha === pull.head.sha && isRelease(base2.ref, head.ref, config)
  );
}
async function checkOrdinary(task, pull, config, runs) {
  const { client, repository: repository2, self } = task;
  const run = latestRun(runs, RELEASE_CHECK);
  const others = run && isAboutRelease(run.about) ? await sharing(task, pull, config) : [];
  if (others.length > 0) {
    const concerned = others.map(({ number }) => pullKey(repository2, number));
    return { writes: [], ...NOTHING3, concerned };
  }
  const writes = await write(task, planCheck(runs, ordinaryCheck(pull.head.sha), repository2));
  if (run && isAboutRelease(run.about)) {
    const { comments } = await readComments(client.api, repository2, pull.number, self);
    const removal = planReleaseComment(comments, null, repository2, pull.number);
    writes.push(...await writeComments(task, removal));
  }
  return { writes, ...NOTHING3 };
}
async function checkRelease(task, pull, config, runs) {
  const { client, repository: repository2, self } = task;
  const others = await sharing(task, pull, config);
  const subjects = [pull, ...others].map((one) => ({
    name: `#${one.number} into ${one.base.ref}`,
    subject: pullSubject(repository2, one)
  }));
  const { judged, ...outcome } = await judgeCommit(task, pull.head.sha, subjects, config, runs);
  const { comments } = await readComments(client.api, repository2, pull.number, self);
  const decision = judged.find(({ name }) => name === subjects[0]?.name)?.decision ?? null;
  const plan = planReleaseComment(comments, decision, repository2, pull.number);
  const writes = [...outcome.writes, ...await writeComments(task, plan)];
  return { ...outcome, writes };
}
async function checkGroup(task, subject, base2, config, ordinary) {
  const { client, repository: repository2, self } = task;
  const sha = subject.head;
  const runs = await readOwnChecks(client.api, repository2, sha, self.id);
  if (ordinary) {
    const writes = await write(task, planCheck(runs, ordinaryCheck(sha), repository2));
    return { writes, ...NOTHING3 };
  }
  const name = `merge group into ${base2}`;
  const { judged: _, ...outcome } = await judgeCommit(task, sha, [{ name, subject }], config, runs);
  return outcome;
}

// src/app/reconcile/pull-request.ts
var IDLE = { writes: [], ...NOTHING3, sha: null, incidents: [] };
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
  const { files, complete: complete2 } = await readFiles(task.client.api, task.repository, pull.number);
  return complete2 && files.length > 0 && files.every(({ path }) => path === CONFIG_PATH);
}
async function isJudged(task, pull, config, broken) {
  if (isRelease(pull.base.ref, pull.head.ref, config)) return true;
  return broken && !await mendsConfig(task, pull);
}
async function afterClosing(task, pull, config) {
  if (!isRelease(pull.base.ref, pull.head.ref, config)) return [];
  const open = await listOpenPulls(task.client.api, task.repository);
  return open.filter(({ head }) => head.sha === pull.head.sha).map(({ number }) => pullKey(task.repository, number));
}
async function watchPullRequest(task, number) {
  const [pull, { config, problems: problems2 }] = await Promise.all([
    readOrNull(task, number),
    readConfig(task.client.api, task.repository)
  ]);
  if (!pull) return IDLE;
  if (pull.state !== "open") return { ...IDLE, concerned: await afterClosing(task, pull, config) };
  const judged = await isJudged(task, pull, config, problems2.length > 0);
  const runs = await readOwnChecks(task.client.api, task.repository, pull.head.sha, task.self.id);
  const outcome = judged ? await checkRelease(task, pull, config, runs) : await checkOrdinary(task, pull, config, runs);
  const { writes, incidents: incidents2 } = await watchEvidence(task, pull, config, runs);
  return {
    ...outcome,
    writes: [...outcome.writes, ...writes],
    sha: pull.head.sha,
    incidents: incidents2
  };
}
async function mendAll(task, pulls) {
  const mended = await Promise.all(pulls.map((pull) => mendsConfig(task, pull)));
  return mended.length > 0 && mended.every(Boolean);
}
async function watchMergeGroup(task, group) {
  const { api } = task.client;
  const { config, problems: problems2 } = await readConfig(api, task.repository);
  const base2 = group.base_ref.replace(/^refs\/heads\//, "");
  const subject = groupSubject(task.repository, group);
  const pulls = await readGroupPulls(api, subject);
  const heads = pulls.map(({ head }) => head.ref);
  const release2 = ["", ...heads].some((head) => isRelease(base2, head, config));
  const broken = problems2.length > 0 && !await mendAll(task, pulls);
  const outcome = await checkGroup(task, subject, base2, config, !release2 && !broken);
  return { ...IDLE, ...outcome, sha: group.head_sha };
}

// src/github/read-queue.ts
var BRANCH = /^refs\/heads\/gh-readonly-queue\/(.+)\/pr-\d+-([0-9a-f]{40})$/;
async function readQueue(api, repository2) {
  try {
    const { data } = await api.request("GET /repos/{owner}/{repo}/git/matching-refs/{ref}", {
      ...repo(repository2),
      ref: "heads/gh-readonly-queue/"
    });
    return data.flatMap(({ ref: head_ref, object }) => {
      const [, base2, base_sha] = BRANCH.exec(head_ref) ?? [];
      if (!base2 || !base_sha) return [];
      return [{ head_sha: object.sha, head_ref, base_sha, base_ref: `refs/heads/${base2}` }];
    });
  } catch (error) {
    if ([404, 409, 501].includes(statusOf(error))) return [];
    throw error;
  }
}

// src/app/reconcile/repository.ts
var PAGES5 = 3;
var MOST_ORDINARY = 300;
var MISSED_DAYS = 3;
async function openIncidents({ client, repository: repository2 }, config) {
  const { items } = await readPages(
    (page) => client.api.request("GET /repos/{owner}/{repo}/issues", {
      ...repo(repository2),
      labels: config.incidents.label,
      state: "open",
      sort: "updated",
      direction: "desc",
      per_page: PAGE_SIZE,
      page
    }),
    PAGES5
  );
  return items.filter(({ labels, pull_request }) => {
    return !pull_request && labelNames(labels).some(isStageLabel);
  }).map(({ number }) => incidentKey(refKey({ repository: repository2, number })));
}
async function goneIsEmpty(read2, empty) {
  try {
    return await read2;
  } catch (error) {
    if ([404, 410].includes(statusOf(error))) return empty;
    throw error;
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
    ({ base: base2, head }) => problems2.length > 0 || isRelease(base2.ref, head.ref, config)
  );
  const missed = open.filter(({ updated_at: at2 }) => Date.parse(at2) >= since);
  const keys = [...releases, ...missed.slice(0, MOST_ORDINARY)].map(
    ({ number }) => pullKey(task.repository, number)
  );
  return { keys: distinctKeys(keys), config };
}
async function sweepRepository(task) {
  const { client, repository: repository2 } = task;
  const pulls = await goneIsEmpty(openPulls(task), null);
  if (!pulls) return { keys: [], groups: [] };
  const incidents2 = await goneIsEmpty(openIncidents(task, pulls.config), []);
  const queued = await readQueue(client.api, repository2);
  const groups = queued.map((group) => ({ key: groupKey(repository2, group.head_sha), group }));
  return { keys: [...incidents2, ...pulls.keys], groups };
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
    const repository2 = repositoryOf(ref);
    const releases = memory.judged().filter(([, { incidents: incidents2 }]) => incidents2 === repository2 || incidents2 === null).map(([key]) => key);
    return distinctKeys([...releases, ...memory.watchers(ref)]);
  }
  async function incident(task, key, hint) {
    const { ref } = key;
    if (!hint.quiet && !hint.again) pushAll(concernedBy(ref), hint);
    const { until, references } = await reviewIncidentIssue({ ...task, ref });
    memory.watch(key, references);
    wakeAt(key, until, hint);
  }
  function remember(key, hint, watched2) {
    const { release: release2, incidentsRepository, linked, evidence, checks, until, sha } = watched2;
    wakeAt(key, until, hint);
    memory.watch(key, [...watched2.incidents, ...linked, ...evidence]);
    const incidents2 = repositoryRef(incidentsRepository ?? key.repository);
    memory.judge(key, release2 && sha !== null ? { sha, incidents: incidents2, checks } : null);
    pushAll(watched2.concerned, hint);
  }
  async function judge2(key, hint, look) {
    const watched2 = await look((sha, checks) => {
      memory.judge(key, { sha, incidents: null, checks });
    });
    remember(key, hint, watched2);
  }
  async function sweep(task, repository2, hint) {
    const { keys, groups } = await sweepRepository(task);
    for (const { key, group } of groups) memory.noteGroup(key, group);
    const judged = memory.judged().map(([key]) => key).filter((key) => key.repository === repository2);
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
        return pushAll(await openPullKeys(task), hint);
      case "config":
        await checkConfig(task, key.sha);
        pushAll(await openPullKeys(task), hint);
        return sweep(task, key.repository, hint);
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
    case "judged":
      return memory.isJudged(touched2.key) ? [touched2.key] : [];
    case "commit": {
      const { repository: repository2, sha, check } = touched2;
      return memory.judged().filter(([, judged]) => judged.sha === sha && (!check || judged.checks.includes(check))).map(([key]) => key).filter((key) => key.repository === repository2);
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
  const about = readInstallations(app);
  const memory = createMemory();
  const alarms = createAlarms();
  const log = lateLog(app);
  const push = (key, hint) => queue.push(key, hint);
  const work = createWorker({ about, memory, alarms, push, options, log });
  const queue = createQueue(
    keyId,
    (key, hint) => key.kind === "start" ? sweep() : work(key, hint),
    log
  );
  const receiving = /* @__PURE__ */ new Set();
  async function sweep() {
    for (const installation of await about.list()) {
      for (const name of await about.repositories(installation)) {
        const repository2 = repositoryRef(name);
        push({ kind: "sweep", repository: repository2 }, { installation, requested: false });
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

// src/app/server.ts
var MOST_BYTES2 = 26214400;
function checkEnvironment(env) {
  const missing2 = [
    ...env.APP_ID ? [] : ["APP_ID"],
    ...env.PRIVATE_KEY || env.PRIVATE_KEY_PATH ? [] : ["PRIVATE_KEY or PRIVATE_KEY_PATH"],
    ...env.WEBHOOK_SECRET ? [] : ["WEBHOOK_SECRET"]
  ];
  if (missing2.length === 0) return;
  throw new Error(
    `The server does not start: ${missing2.join(", ")} not set. Set it from the App's settings page, for example WEBHOOK_SECRET=$(openssl rand -hex 32). Without a secret anybody could send events.`
  );
}
async function readBody2(request) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > MOST_BYTES2) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
function answer2(response, status, body) {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(`${JSON.stringify(body)}
`);
}
function header2(request, name) {
  const value = request.headers[name];
  return typeof value === "string" ? value : "";
}
function parsePayload(body) {
  try {
    const payload = JSON.parse(body);
    return typeof payload === "object" && payload !== null && !Array.isArray(payload) ? payload : null;
  } catch {
    return null;
  }
}
function pathOf(target) {
  const base2 = "http://localhost";
  return URL.canParse(target, base2) ? new URL(target, base2).pathname : null;
}
async function admit(probot, request, response) {
  const refuse = (status, error) => {
    answer2(response, status, { error });
    return null;
  };
  const signature = header2(request, "x-hub-signature-256");
  const name = header2(request, "x-github-event");
  const id = header2(request, "x-github-delivery");
  if (!signature || !name || !id) {
    return refuse(400, "Expected the headers of a GitHub webhook with a SHA-256 signature");
  }
  const body = await readBody2(request);
  if (body === null) return refuse(413, `Payloads end at ${MOST_BYTES2} bytes`);
  const known2 = await probot.webhooks.verify(body, signature).catch(() => false);
  if (!known2) return refuse(401, "The signature does not match the payload");
  const payload = parsePayload(body);
  if (!payload) return refuse(400, "The payload is no JSON object");
  return { id, name, payload };
}
function createAppServer(probot, queue, path) {
  const deliveries = /* @__PURE__ */ new Set();
  const working = () => deliveries.size + queue.size();
  function workOn(event) {
    const done = probot.receive(event).catch((err) => probot.log.error({ err }, "a delivery failed")).finally(() => deliveries.delete(done));
    deliveries.add(done);
  }
  async function receive(request, response) {
    const event = await admit(probot, request, response);
    if (!event) return;
    answer2(response, 202, { accepted: event.id });
    workOn(event);
  }
  const server = createServer((request, response) => {
    if (!server.listening) response.setHeader("connection", "close");
    const target = request.url ?? "/";
    const pathname = pathOf(target);
    if (pathname === null) {
      const came = target.slice(0, 80);
      return answer2(response, 400, { error: `"${came}" is no URL; expected POST ${path}` });
    }
    if (request.method === "GET" && (pathname === "/ping" || pathname === "/health")) {
      return answer2(response, 200, { ok: true, queued: working() });
    }
    if (request.method !== "POST" || pathname !== path) {
      return answer2(response, 404, { error: `Webhooks are received by POST ${path}` });
    }
    receive(request, response).catch((err) => {
      probot.log.error({ err }, "a delivery failed");
      if (!response.headersSent)
        answer2(response, 500, { error: "The delivery failed; redeliver it" });
    });
  });
  async function drain() {
    server.close();
    server.closeIdleConnections();
    while (working() > 0) {
      await Promise.all(deliveries);
      await queue.drain();
    }
  }
  return { server, working, drain };
}
function endOnSignal(app, log, silence2) {
  let draining = false;
  const end = (signal) => {
    log.info({ signal, working: app.working() }, draining ? "still draining" : "draining");
    if (draining) return;
    draining = true;
    silence2();
    void app.drain().then(() => process.exit(0));
  };
  process.on("SIGTERM", end).on("SIGINT", end);
}
async function start2(env = process.env) {
  checkEnvironment(env);
  const Octokit = ProbotOctokit.defaults((options) => ({
    ...options,
    request: { ...options.request, fetch: timedFetch() },
    throttle: { enabled: false },
    retry: { enabled: false }
  }));
  const probot = createProbot({
    env: { LOG_LEVEL: "info", ...env },
    overrides: { Octokit }
  });
  const host = env.GHE_HOST || "github.com";
  const {
    queue,
    start: sweep,
    stop: silence2
  } = installApp(probot, {
    host,
    now: () => (/* @__PURE__ */ new Date()).toISOString(),
    secret: env.WEBHOOK_SECRET ?? ""
  });
  const path = env.WEBHOOK_PATH || "/api/github/webhooks";
  await probot.ready();
  const app = createAppServer(probot, queue, path);
  endOnSignal(app, probot.log, silence2);
  const port = Number(env.PORT) || 3e3;
  await new Promise((resolve, reject) => {
    app.server.once("error", reject);
    app.server.listen(port, env.HOST || void 0, resolve);
  });
  probot.log.info({ port, path }, "listening");
  sweep();
}

// src/app/main.ts
start2().catch((error) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}
`);
  process.exit(1);
});
