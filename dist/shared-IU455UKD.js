import {
  monthOf,
  monthsOf,
  sayHours,
  sayLooked,
  sayMeasured,
  sayShare,
  shareOf
} from "./shared-A67T5F4H.js";
import {
  clientFor,
  hostOf
} from "./shared-ID445OMZ.js";
import {
  addRoles,
  attempt,
  attemptReading,
  closedPulls,
  readConfig,
  readEvidence,
  readFormOf,
  readIncidentIssues,
  referencesOf,
  together,
  whole,
  withAcknowledged
} from "./shared-K5ZRST2R.js";
import {
  LABEL_ITEMS,
  PAGE_SIZE,
  askPartly,
  labelEventsOf,
  listedFacts,
  mapLimited,
  readComments,
  readLabelEvents,
  repo,
  thatMatter
} from "./shared-F52RIRFD.js";
import {
  namesGap,
  reviewIncident
} from "./shared-GVCBCJQW.js";
import {
  assess,
  commandAuthors,
  declaredUnknowns,
  detectionGaps,
  isInOurForm,
  noEvidence,
  openEntries,
  recordOf,
  sinceOf
} from "./shared-KZGD5GOO.js";
import {
  shortName
} from "./shared-FRQMX2QF.js";
import {
  STAGES,
  hasReached,
  isAnswered,
  stageLabel
} from "./shared-TRGC5ZHI.js";
import {
  issueRef,
  numberOf,
  repositoryOf,
  repositoryRef
} from "./shared-3FQS7JMV.js";
import {
  formatConfigProblem
} from "./shared-OSNDFNKV.js";
import {
  CHANGE_KINDS
} from "./shared-UQP6C4QQ.js";
import {
  defaultConfig
} from "./shared-4ETM35RJ.js";
import {
  cell,
  code,
  link,
  oneLine,
  plain,
  shorten
} from "./shared-74NH23BZ.js";

// src/cli/report.ts
import { writeFile } from "node:fs/promises";

// src/github/read-histories.ts
var AT_ONCE = 20;
var FIELDS = `comments(first: ${PAGE_SIZE}) {
  pageInfo { hasNextPage }
  nodes { id fullDatabaseId url body createdAt updatedAt lastEditedAt author { __typename login } }
}
timelineItems(first: ${PAGE_SIZE}${LABEL_ITEMS.arguments}) {
  pageInfo { hasNextPage }
  nodes { ${LABEL_ITEMS.nodes} }
}
userContentEdits(first: ${PAGE_SIZE}) { pageInfo { hasNextPage } nodes { editedAt diff } }`;
function commentOf(wire) {
  const bot = wire.author?.__typename === "Bot";
  const login = wire.author?.login ?? "ghost";
  return {
    id: Number(wire.fullDatabaseId),
    author: bot ? `${login}[bot]` : login,
    bot,
    ours: false,
    createdAt: wire.createdAt,
    updatedAt: wire.updatedAt,
    editedAt: wire.lastEditedAt,
    node: wire.id,
    body: wire.body,
    url: wire.url
  };
}
function nodesOf(page) {
  return (page?.nodes ?? []).flatMap((node) => node ?? []);
}
async function historyOf(api, repository, number, wire) {
  const { comments, timelineItems, userContentEdits } = wire;
  const versions = nodesOf(userContentEdits).map(({ editedAt, diff }) => ({
    at: editedAt,
    body: diff
  }));
  return {
    comments: comments.pageInfo.hasNextPage ? (await readComments(api, repository, number, null)).comments : thatMatter(nodesOf(comments).map(commentOf)),
    labelEvents: timelineItems.pageInfo.hasNextPage ? await readLabelEvents(api, `${repository}#${number}`) : nodesOf(timelineItems).flatMap((item) => labelEventsOf(item, null)),
    versions: versions.reverse()
  };
}
async function readHistories(api, repository, numbers) {
  const batches = Array.from(
    { length: Math.ceil(numbers.length / AT_ONCE) },
    (_, at) => numbers.slice(at * AT_ONCE, (at + 1) * AT_ONCE)
  );
  const read = await mapLimited(batches, 2, async (batch) => {
    const issues = batch.map((number) => `i${number}: issue(number: ${number}) { ${FIELDS} }`);
    const query = `query ($owner: String!, $repo: String!) {
      repository(owner: $owner, name: $repo) { ${issues.join("\n")} }
    }`;
    const { repository: found } = await askPartly(api, query, repo(repository));
    const histories = [];
    for (const number of batch) {
      const wire = found?.[`i${number}`];
      if (wire) histories.push([number, await historyOf(api, repository, number, wire)]);
    }
    return histories;
  });
  return new Map(read.flat());
}

// src/collect/health.ts
var LIST_PAGES = 10;
var CLOSED_PAGES = 10;
var EARLIER_DAYS = 365;
var DAY = 864e5;
async function readSettings({ client, repository }) {
  const stored = await attemptReading("the configuration", defaultConfig(), async () => {
    const { config, problems } = await readConfig(client.api, repository);
    const unread2 = problems.map((one) => ({
      what: "the configuration",
      why: formatConfigProblem(one)
    }));
    return { value: config, unread: unread2 };
  });
  const own = { repository, own: [], roles: {} };
  const form = await readFormOf(() => client.api, repository, own, stored.value);
  return { value: form.value, unread: [...stored.unread, ...form.unread] };
}
async function readList({ client, repository, since, pages = LIST_PAGES }, config) {
  const what = "the list of incidents";
  return attemptReading(what, [], async () => {
    const filedSince = new Date(Date.parse(since) - EARLIER_DAYS * DAY).toISOString();
    const { issues, complete } = await readIncidentIssues(
      client.api,
      repository,
      config.incidents,
      { state: "all", cap: pages, filedSince }
    );
    const listed = issues.map((issue) => listedFacts(issue, repository));
    const cut = !complete && (listed.at(-1)?.createdAt ?? "") >= since;
    const why = `there are more than the ${pages * 100} that are read; choose a shorter window`;
    return { value: listed, unread: cut ? [{ what, why }] : [] };
  });
}
function withHistory(one, history) {
  const { commentCount: _, ...listed } = one;
  const { comments, labelEvents, versions } = history;
  return {
    ...listed,
    closedAt: listed.closedAt ?? null,
    locked: false,
    isPull: false,
    labelEvents,
    comments,
    acknowledged: [],
    tasks: [],
    versions,
    earlier: versions.map(({ body }) => body)
  };
}
async function readIncidents(api, repository, listed) {
  const what = "what became of the incidents";
  return attemptReading(what, [], async () => {
    const numbers = listed.map(({ ref }) => numberOf(ref));
    const histories = numbers.length > 0 ? await readHistories(api, repository, numbers) : null;
    const read = listed.flatMap((one) => {
      const history = histories?.get(numberOf(one.ref));
      return history ? [withHistory(one, history)] : [];
    });
    const lacking = listed.length - read.length;
    const unread2 = lacking > 0 ? [{ what, why: `${lacking} of them were not given` }] : [];
    return { value: read, unread: unread2 };
  });
}
async function readProof({ client, repository, host, now }, config, incidents) {
  if (incidents.length === 0) return whole(noEvidence());
  const records = incidents.map((incident) => recordOf(incident, { config, host, now }));
  const since = records.map((record, at) => sinceOf(record, incidents[at]));
  const closed = closedPulls(client.api, repository, CLOSED_PAGES);
  const what = "the list of closed pull requests";
  const reached = await attempt(what, false, () => closed.reach(since.sort()[0]));
  const why = `it is longer than the ${CLOSED_PAGES * 100} that are read, so changes that landed earlier may be missing`;
  const evidence = await readEvidence(() => client.api, {
    config,
    host,
    wanted: [
      ...new Set(
        records.flatMap(
          (record, at) => referencesOf(record, incidents[at].ref)
        )
      )
    ],
    causes: { pulls: [], commits: [] },
    incidents: incidents.map(({ ref }) => issueRef(ref)),
    closed: [closed],
    judged: null
  });
  const short = reached.value || reached.unread.length > 0 ? [] : [{ what, why }];
  return { value: evidence, unread: [...reached.unread, ...short, ...evidence.unread] };
}
async function readHealth(options) {
  const { client, repository, since, until, host, now } = options;
  const settings = await readSettings(options);
  const config = settings.value;
  const list = await readList(options, config);
  const dayOf2 = ({ createdAt }) => createdAt.slice(0, 10);
  const filed = list.value.filter((one) => dayOf2(one) >= since && dayOf2(one) <= until).reverse();
  const read = await readIncidents(client.api, repository, filed);
  const isOurs = (one) => isInOurForm(one.body, one, config, one.earlier ?? []);
  const ours = read.value.filter(isOurs);
  const app = config.app;
  const said = app ? await withAcknowledged(client.api, ours, app) : whole(ours);
  const incidents = ours.map((one, at) => ({ ...one, ...said.value[at] }));
  const people = incidents.flatMap(({ comments }) => commandAuthors(comments));
  const roles = await addRoles(client.api, repository, {}, "the roles of command authors", people);
  const proof = await readProof(options, config, incidents);
  const { unread: unread2 } = together([settings, list, read, said, roles, proof]);
  return {
    version: 1,
    now,
    since,
    until,
    host,
    repository,
    config,
    incidents,
    earlier: list.value.filter((one) => dayOf2(one) < since),
    notInForm: read.value.filter((one) => !isOurs(one)).map(({ ref }) => ref),
    evidence: proof.value,
    roles: roles.value,
    unread: unread2,
    requests: client.requests()
  };
}

// src/core/incident/recurrence.ts
function workflowName(workflow) {
  const [name = ""] = (workflow ?? "").split(/[:(\n]|\s[—–-]\s/, 1);
  const plain2 = name.normalize("NFKC").replace(/\s+/g, " ").trim();
  return plain2 === "" ? null : plain2;
}
function kindOf({ primaryClass, affectedWorkflow, triggerKind }) {
  const workflow = workflowName(affectedWorkflow);
  if (!primaryClass || !workflow || !triggerKind) return null;
  return JSON.stringify([primaryClass, workflow, triggerKind].map((one) => one.toLowerCase()));
}
function byKind(incidents) {
  const kinds = /* @__PURE__ */ new Map();
  for (const { record, ref, at } of incidents) {
    const kind = kindOf(record);
    if (kind !== null) kinds.set(kind, [...kinds.get(kind) ?? [], { ref, at }]);
  }
  for (const known of kinds.values()) known.sort((a, b) => a.at.localeCompare(b.at));
  return kinds;
}
function recurrenceOf(record, at, known) {
  const kind = kindOf(record);
  const same = kind === null ? [] : known.get(kind) ?? [];
  return same.findLast((one) => one.at < at)?.ref ?? null;
}

// src/core/health/disputes.ts
var NOISY = 0.2;
function disputedRules(rows) {
  const rules = new Set(rows.flatMap(({ disputed }) => disputed));
  return [...rules].map((rule) => {
    const disputed = rows.filter((row) => row.disputed.includes(rule)).map(({ ref }) => ref);
    const shown = rows.filter(({ findings }) => findings.some((one) => one.rule === rule));
    const found = (/* @__PURE__ */ new Set([...disputed, ...shown.map(({ ref }) => ref)])).size;
    return { rule, disputed, found, noisy: disputed.length / found > NOISY };
  }).sort((a, b) => b.disputed.length - a.disputed.length || a.rule.localeCompare(b.rule));
}

// src/core/health/open-changes.ts
var DAY2 = 864e5;
function openChangesOf(rows, now) {
  return rows.flatMap(
    ({ ref, filedAt, open }) => open.map(({ kind, text, owner, due }) => ({
      ref,
      kind,
      text,
      owner,
      due,
      overdue: due !== null && now > `${due}T23:59:59.999Z`,
      days: Math.floor((Date.parse(now) - Date.parse(filedAt)) / DAY2)
    }))
  ).sort((a, b) => b.days - a.days);
}
function loadsOf(changes) {
  const keys = /* @__PURE__ */ new Map();
  for (const change of changes) {
    const key = change.owner?.toLowerCase() ?? "";
    keys.set(key, [...keys.get(key) ?? [], change]);
  }
  const loads = [...keys.values()].map((open) => ({
    owner: open[0]?.owner ?? null,
    open,
    overdue: open.filter(({ overdue }) => overdue).length,
    oldest: Math.max(...open.map(({ days }) => days))
  }));
  const rank2 = ({ owner }) => owner === null ? 0 : 1;
  return loads.sort(
    (a, b) => rank2(a) - rank2(b) || b.overdue - a.overdue || b.open.length - a.open.length
  );
}

// src/core/health/rows.ts
var SEPARATION = /* @__PURE__ */ new Set([
  "trigger-missing",
  "control-missing",
  "trigger-control-same",
  "trigger-is-control",
  "control-is-trigger",
  "trigger-mixed",
  "control-mixed"
]);
function reviewedAtOf({ labelEvents }) {
  const whole2 = [stageLabel("changes-pending"), stageLabel("learned")];
  const put2 = labelEvents.filter(
    ({ label, added, bot, ours }) => added && (bot || ours) && whole2.includes(label.toLowerCase())
  );
  return put2.map(({ at }) => at).sort()[0] ?? null;
}
function learnedAtOf({ entries, kinds }) {
  const moments = entries.filter(({ kind, owed }) => owed && kinds[kind].owed).flatMap(({ evidence }) => evidence?.at ?? []);
  return moments.sort().at(-1) ?? null;
}
function containedAtOf(incident, record, facts) {
  const isContained = (said) => isAnswered(said, "containment") && !/^not yet\b/i.test(said.containment ?? "");
  if (!isContained(record)) return null;
  const { createdAt, versions } = incident;
  const first = versions.find(
    ({ body }) => body !== null && isContained(recordOf({ body, createdAt }, facts))
  );
  return versions.length === 0 ? createdAt : first?.at ?? null;
}
function rowOf(incident, facts) {
  const { config, now, host, roles, evidence } = facts;
  const own = assess({ incident, config, now, host, roles, evidence, judged: null });
  const { record, ledger, severity, asked, disputes } = own;
  const { serious } = severity;
  const { findings, stage } = reviewIncident(record, { config, ledger, serious, asked, disputes });
  return {
    ref: incident.ref,
    url: incident.url,
    title: incident.title,
    record,
    severity: severity.level,
    serious,
    stage,
    ledger,
    findings,
    detectedAt: record.detectedAt ?? incident.createdAt,
    filedAt: incident.createdAt,
    containedAt: containedAtOf(incident, record, facts),
    reviewedAt: hasReached(stage, "changes-pending") ? reviewedAtOf(incident) : null,
    learnedAt: stage === "learned" ? learnedAtOf(ledger) : null,
    open: openEntries(ledger),
    disputed: disputes.map(({ rule }) => rule)
  };
}
function isSeparated({ findings }) {
  return !findings.some(({ rule, level }) => level === "error" && SEPARATION.has(rule));
}
function hasLanded({ ledger }, kind) {
  return ledger.entries.some(
    (entry) => entry.kind === kind && entry.status === "landed" && entry.decision === "none"
  );
}
function lacksEvidence({ record }) {
  return declaredUnknowns(record).length > 0 || namesGap(record.missingEvidence);
}
function hasDetectionGap({ record }) {
  return detectionGaps(record).length > 0;
}
var ROLLED_OUT = /* @__PURE__ */ new Set(["Prompt version", "Tool schema", "Model lane", "Retrieval corpus"]);
function failedInRollout({ record }) {
  const { triggerKind, primaryClass, secondaryClasses } = record;
  const classes2 = [primaryClass, ...secondaryClasses];
  return classes2.includes("Release-process failure") || ROLLED_OUT.has(triggerKind ?? "");
}

// src/core/health/sample.ts
function inOrder(seed) {
  const place = (text) => shortName(`${seed} ${text}`);
  return (a, b) => place(a).localeCompare(place(b)) || a.localeCompare(b);
}
function sampleOf(rows, seed, most = 10) {
  const strata = /* @__PURE__ */ new Map();
  for (const row of rows) {
    const key = `${row.record.primaryClass} ${workflowName(row.record.affectedWorkflow)}`;
    strata.set(key, [...strata.get(key) ?? [], row]);
  }
  const order = inOrder(seed);
  const lists = [...strata].sort(([a], [b]) => order(a, b)).map(([, list]) => [...list].sort((a, b) => order(a.ref, b.ref)));
  const taken = [];
  for (let round = 0; taken.length < Math.min(most, rows.length); round += 1) {
    for (const list of lists) {
      const row = list[round];
      if (row && taken.length < most) taken.push(row);
    }
  }
  return taken.map(({ ref, record }) => ({
    ref,
    class: record.primaryClass,
    workflow: workflowName(record.affectedWorkflow)
  }));
}

// src/core/health/signs.ts
var SIGNS = [
  {
    id: "classified",
    title: "A failure class for every serious incident",
    counts: "of serious incidents those with a primary failure class",
    should: ({ serious }) => serious,
    has: ({ record }) => record.primaryClass !== null
  },
  {
    id: "separated",
    title: "Trigger and failed control kept apart",
    counts: "of serious incidents those whose two answers no rule takes for missing or for the same",
    should: ({ serious }) => serious,
    has: isSeparated
  },
  {
    id: "evidence",
    title: "Missing evidence becomes a logging or tracing task",
    counts: "of incidents that miss evidence those with a task for it",
    should: lacksEvidence,
    has: ({ record }) => record.evidenceTasks.length > 0
  },
  {
    id: "examples",
    title: "Examples enter evals or reviewer training",
    counts: "of serious incidents those with an eval change that has landed",
    should: ({ serious }) => serious,
    has: (row) => hasLanded(row, "eval")
  },
  {
    id: "alerts",
    title: "Alerts or sampling get better",
    counts: "of incidents with a gap in detection those with an alert change that has landed",
    should: hasDetectionGap,
    has: (row) => hasLanded(row, "alert")
  },
  {
    id: "gates",
    title: "Release gates change where the rollout failed",
    counts: "of serious incidents that began with something rolled out, or are a Release-process failure, those with a gate change that has landed",
    should: (row) => row.serious && failedInRollout(row),
    has: (row) => hasLanded(row, "gate")
  }
];
function signsOf(rows, window) {
  return SIGNS.map(({ id, title, counts, should, has }) => ({
    id,
    title,
    counts,
    all: shareOf(rows, should, has),
    months: monthsOf(window).map((month) => ({
      month,
      share: shareOf(
        rows.filter(({ filedAt }) => monthOf(filedAt) === month),
        should,
        has
      )
    }))
  }));
}

// src/core/health/times.ts
var HOUR = 36e5;
function rank(sorted, share) {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? null;
}
function spanOf(rows, [from, start], [to, end], came) {
  const there = rows.filter(came);
  const known = there.flatMap((row) => {
    const [first, last] = [start(row), end(row)];
    const hours = first && last ? (Date.parse(last) - Date.parse(first)) / HOUR : Number.NaN;
    return hours >= 0 ? [{ ref: row.ref, hours }] : [];
  });
  const sorted = known.map(({ hours }) => hours).sort((a, b) => a - b);
  return {
    from,
    to,
    refs: known.map(({ ref }) => ref),
    untold: there.length - known.length,
    median: rank(sorted, 0.5),
    p90: sorted.length < 10 ? null : rank(sorted, 0.9)
  };
}
function timesOf(rows) {
  const detected = ["detected", (row) => row.detectedAt];
  const contained = ["contained", (row) => row.containedAt];
  const reviewed = ["reviewed", (row) => row.reviewedAt];
  const learned = ["learned", (row) => row.learnedAt];
  const isReviewed = ({ stage }) => stage === "changes-pending" || stage === "learned";
  const isLearned = ({ stage, serious }) => serious && stage === "learned";
  return [
    spanOf(rows, detected, contained, ({ containedAt }) => containedAt !== null),
    spanOf(rows, contained, reviewed, isReviewed),
    spanOf(rows, reviewed, learned, isLearned),
    spanOf(rows, detected, learned, isLearned)
  ];
}

// src/core/health/report.ts
function classesOf(rows) {
  const cells = /* @__PURE__ */ new Map();
  for (const { ref, record } of rows) {
    const workflow = workflowName(record.affectedWorkflow);
    const key = `${record.primaryClass}
${workflow?.toLowerCase()}`;
    const cell2 = cells.get(key) ?? { class: record.primaryClass, workflow, refs: [] };
    cells.set(key, { ...cell2, refs: [...cell2.refs, ref] });
  }
  return [...cells.values()].sort((a, b) => b.refs.length - a.refs.length);
}
function recurrencesOf(rows, facts) {
  const earlier = facts.earlier.map((one) => ({
    record: recordOf(one, facts),
    ref: one.ref,
    at: one.createdAt
  }));
  const known = byKind([
    ...earlier,
    ...rows.map(({ record, ref, filedAt: at }) => ({ record, ref, at }))
  ]);
  return rows.flatMap(({ ref, record, filedAt }) => {
    const found = recurrenceOf(record, filedAt, known);
    return found ? [{ ref, earlier: found }] : [];
  });
}
function waiversOf(rows) {
  return rows.flatMap(
    ({ ref, ledger }) => CHANGE_KINDS.flatMap((kind) => {
      const { waiver } = ledger.entries.find((one) => one.kind === kind && one.waiver) ?? {};
      return waiver ? [{ ...waiver, ref, kind }] : [];
    })
  );
}
function retiredOf(rows) {
  return rows.flatMap(({ ref, ledger }) => {
    const retired = ledger.entries.flatMap((entry) => entry.retired ?? []);
    return [...new Map(retired.map((one) => [one.kind, { ...one, ref }])).values()];
  });
}
function reportedOf({ record, ledger: _, findings: __, disputed: ___, open, ...row }) {
  const { primaryClass, affectedWorkflow, triggerKind } = record;
  const workflow = workflowName(affectedWorkflow);
  return { ...row, class: primaryClass, workflow, triggerKind, open: open.length };
}
function monthAfter(day) {
  const [year, month] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 7);
}
function reportHealth(facts) {
  const { repository, now, since, until, notInForm, unread: unread2, requests } = facts;
  const rows = facts.incidents.map((incident) => rowOf(incident, facts));
  const refsWith = (test) => rows.filter(test).map(({ ref }) => ref);
  const open = openChangesOf(rows, now);
  return {
    version: 1,
    repository,
    now,
    since,
    until,
    incidents: rows.map(reportedOf),
    serious: refsWith(({ serious }) => serious),
    stages: Object.fromEntries(
      STAGES.map((stage) => [stage, refsWith((row) => row.stage === stage)])
    ),
    notInForm,
    signs: signsOf(rows, facts),
    times: timesOf(rows),
    open,
    owners: loadsOf(open),
    classes: classesOf(rows),
    recurrences: recurrencesOf(rows, facts),
    waivers: waiversOf(rows),
    retired: retiredOf(rows),
    disputed: disputedRules(rows),
    sample: sampleOf(rows, monthAfter(until)),
    unread: unread2,
    requests
  };
}

// src/core/health/window.ts
var DEFAULT_DAYS = 90;
var DAY3 = 864e5;
function dayOf(name, said) {
  const day = /* @__PURE__ */ new Date(`${said}T00:00:00Z`);
  if (/^\d{4}-\d{2}-\d{2}$/.test(said) && day.toJSON()?.startsWith(said)) return said;
  throw new Error(
    `${name} is no day. Expected YYYY-MM-DD, for example 2026-09-01; got “${said.slice(0, 40)}”.`
  );
}
function windowOf(asked, now) {
  const until = asked.until ? dayOf("until", asked.until) : now.slice(0, 10);
  const first = new Date(Date.parse(until) - (DEFAULT_DAYS - 1) * DAY3).toISOString().slice(0, 10);
  const since = asked.since ? dayOf("since", asked.since) : first;
  if (since > until) {
    throw new Error(
      `The window ends before it begins: since ${since}, until ${until}. Name an earlier day as since.`
    );
  }
  return { since, until };
}

// src/core/health/csv.ts
var COLUMNS = [
  "ref",
  "url",
  "title",
  "severity",
  "serious",
  "class",
  "workflow",
  "triggerKind",
  "stage",
  "filedAt",
  "detectedAt",
  "containedAt",
  "reviewedAt",
  "learnedAt",
  "open"
];
var FORMULA = /^[\s]*[=+\-@]/;
function field(value) {
  const text = value === null ? "" : String(value).replace(/[\r\n]+/g, " ");
  const safe = typeof value === "string" && FORMULA.test(text) ? `'${text}` : text;
  return /[",]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
function reportCsv({ incidents }) {
  const rows = incidents.map((one) => COLUMNS.map((column) => field(one[column])).join(","));
  return `${[COLUMNS.join(","), ...rows].join("\r\n")}\r
`;
}

// src/core/health/markdown.ts
var MOST_NAMED = 8;
var MOST_ROWS = 20;
function linked(refs, report2) {
  const urls = new Map(report2.incidents.map(({ ref, url }) => [ref, url]));
  const home = repositoryRef(report2.repository);
  const one = (ref) => {
    const name = repositoryOf(ref) === home ? `#${numberOf(ref)}` : ref;
    return link(code(name), urls.get(ref) ?? null);
  };
  const more = refs.length - MOST_NAMED;
  const named = refs.slice(0, MOST_NAMED).map(one).join(" ");
  return more > 0 ? `${named} and ${more} more` : named || "–";
}
function table(head, rows) {
  const line = (cells) => `| ${cells.map(cell).join(" | ")} |`;
  const more = rows.length - MOST_ROWS;
  return [
    line(head),
    line(head.map(() => "---")),
    ...rows.slice(0, MOST_ROWS).map(line),
    ...more > 0 ? ["", `${more} more rows are in the JSON form of the report.`] : []
  ].join("\n");
}
function signs(report2) {
  const rows = report2.signs.map(({ title, counts, all }) => {
    const lacking = all.of.filter((ref) => !all.have.includes(ref));
    return [
      `${title}<br><sub>${counts}</sub>`,
      sayShare(all),
      linked(all.have, report2),
      linked(lacking, report2)
    ];
  });
  return table(["Sign", "How many", "Which have it", "Which lack it"], rows);
}
function months(report2) {
  const all = monthsOf(report2);
  const count = (month, learned2) => report2.incidents.filter(
    (one) => monthOf(one.filedAt) === month && (!learned2 || one.stage === "learned")
  ).length;
  const filed = all.map((month) => count(month, false));
  const learned = all.map((month) => count(month, true));
  const chart = [
    "```mermaid",
    "xychart-beta",
    '  title "Incidents filed (bars) and learned of them (line)"',
    `  x-axis [${all.map((month) => `"${month}"`).join(", ")}]`,
    `  y-axis "Incidents" 0 --> ${Math.max(1, ...filed)}`,
    `  bar [${filed.join(", ")}]`,
    `  line [${learned.join(", ")}]`,
    "```"
  ].join("\n");
  const rows = all.map((month, at) => [
    month,
    String(filed[at]),
    String(learned[at]),
    ...report2.signs.map((sign) => sayShare(sign.months[at]?.share ?? { have: [], of: [] }))
  ]);
  const head = ["Month", "Filed", "Learned", ...report2.signs.map(({ id }) => id)];
  return `${chart}

${table(head, rows)}`;
}
function times({ times: spans }) {
  return table(
    ["From → to", "Median", "90th percentile", "Measured on"],
    spans.map((span) => [
      `${span.from} → ${span.to}`,
      sayHours(span.median),
      sayHours(span.p90),
      sayMeasured(span)
    ])
  );
}
function owners(report2) {
  const rows = report2.owners.map(({ owner, open, overdue, oldest }) => [
    owner ? code(owner) : "**nobody**",
    String(open.length),
    String(overdue),
    `${oldest} days`,
    linked([...new Set(open.map(({ ref }) => ref))], report2)
  ]);
  return table(["Owner", "Open", "Overdue", "Oldest", "Of incidents"], rows);
}
function classes(report2) {
  const rows = report2.classes.map(({ class: name, workflow, refs }) => [
    name ? plain(name, 80) : "–",
    workflow ? plain(workflow, 80) : "–",
    String(refs.length),
    linked(refs, report2)
  ]);
  return table(["Class", "Workflow", "Incidents", "Which"], rows);
}
function rest(report2) {
  const { recurrences, waivers, retired, disputed } = report2;
  return [
    ...recurrences.length > 0 ? [
      "## Came back",
      table(
        ["Incident", "The earlier one of the same class, workflow and trigger kind"],
        recurrences.map(({ ref, earlier }) => [
          linked([ref], report2),
          linked([earlier], report2)
        ])
      )
    ] : [],
    ...waivers.length > 0 ? [
      "## Waived now",
      table(
        ["Incident", "Kind", "Until", "By", "Because"],
        waivers.map(({ ref, kind, until, by, reason }) => [
          linked([ref], report2),
          kind,
          until,
          code(by),
          plain(reason, 200)
        ])
      )
    ] : [],
    ...retired.length > 0 ? [
      "## Retired lessons",
      table(
        ["Incident", "Kind", "By", "Because"],
        retired.map(({ ref, kind, by, reason }) => [
          linked([ref], report2),
          kind,
          code(by),
          plain(reason, 200)
        ])
      )
    ] : [],
    ...disputed.length > 0 ? [
      "## Rules that were called wrong",
      table(
        ["Rule", "Called wrong", "Found in", ""],
        disputed.map(({ rule, disputed: refs, found, noisy }) => [
          code(rule),
          linked(refs, report2),
          String(found),
          noisy ? "**noisy**: wrong in over a fifth of its findings" : ""
        ])
      )
    ] : []
  ];
}
function unread({ unread: gaps }) {
  if (gaps.length === 0) return [];
  const lines = gaps.slice(0, MOST_ROWS).map(({ what, why }) => `- ${plain(what, 200)}: ${plain(why, 300)}`);
  const more = gaps.length - lines.length;
  return [
    "> [!WARNING]\n> Something could not be read, so the figures may be too low:",
    [...lines, ...more > 0 ? [`- and ${more} more`] : []].join("\n")
  ];
}
function reportMarkdown(report2, max = 6e4) {
  const sample = report2.sample.map(({ ref, class: name, workflow }) => [
    linked([ref], report2),
    name ? plain(name, 80) : "–",
    workflow ? plain(workflow, 80) : "–"
  ]);
  const parts = [
    `# Incident reviews of ${code(report2.repository)}`,
    plain(sayLooked(report2), 600),
    ...unread(report2),
    "## Six signs of a healthy process",
    signs(report2),
    "## By month",
    months(report2),
    "## How long it takes",
    times(report2),
    "## Open changes by owner",
    report2.open.length > 0 ? owners(report2) : "Nothing is owed and open.",
    "## Classes by workflow",
    report2.classes.length > 0 ? classes(report2) : "No incident was filed.",
    ...rest(report2),
    ...sample.length > 0 ? ["## To read again next month", table(["Incident", "Class", "Workflow"], sample)] : []
  ];
  return `${shorten(parts.join("\n\n"), max)}
`;
}

// src/report/forms.ts
var FORMS = ["json", "md", "html", "csv"];
async function writeReport(report2, form) {
  switch (form) {
    case "json":
      return `${JSON.stringify(report2, null, 1)}
`;
    case "md":
      return reportMarkdown(report2);
    case "csv":
      return reportCsv(report2);
    case "html": {
      const { reportPage } = await import("./shared-Q4TFLUVK.js");
      return reportPage(report2);
    }
  }
}

// src/cli/report.ts
function repositoryNamed(flags, env) {
  const named = flags.repository ?? env.GITHUB_REPOSITORY ?? "";
  if (/^[\w.-]+\/[\w.-]+$/.test(named)) return named;
  throw new Error(
    `No repository. Expected --repository owner/repo, for example --repository acme/incidents; got “${oneLine(named, 80)}”.`
  );
}
function formOf(format) {
  const form = FORMS.find((known) => known === format);
  if (form) return form;
  throw new Error(`Unknown format “${oneLine(format, 40)}”. Expected ${FORMS.join(", ")}.`);
}
async function readWindow(flags, window, terminal, env, pages) {
  const repository = repositoryNamed(flags, env);
  if (!env.GITHUB_TOKEN) {
    throw new Error(
      `No token. Expected GITHUB_TOKEN in the environment, one that reads the issues and pull requests of ${repository}.`
    );
  }
  const host = hostOf(env);
  const client = await clientFor(env, host);
  const now = terminal.now();
  return readHealth({ client, repository, ...window, host, now, ...pages ? { pages } : {} });
}
function sayUnread({ unread: unread2 }, terminal) {
  for (const { what, why } of unread2)
    terminal.err(`not read: ${oneLine(`${what}: ${why}`, 600)}
`);
  return unread2.length > 0;
}
async function put(text, out, terminal) {
  if (out === void 0 || out === "-") return terminal.out(text);
  await writeFile(out, text);
  terminal.err(`written: ${oneLine(out, 300)}
`);
}
async function report(flags, terminal, env = process.env) {
  const form = formOf(flags.format ?? "md");
  const facts = await readWindow(flags, windowOf(flags, terminal.now()), terminal, env);
  await put(await writeReport(reportHealth(facts), form), flags.out, terminal);
  return sayUnread(facts, terminal) ? 1 : 0;
}

export {
  rowOf,
  readWindow,
  sayUnread,
  put,
  report
};
//# sourceMappingURL=shared-IU455UKD.js.map
