import {
  applyPlan
} from "./shared-POKA57OY.js";
import {
  missingLabels,
  readConfig
} from "./shared-K5ZRST2R.js";
import {
  isForbidden,
  isPassing,
  statusOf
} from "./shared-CWUASGUJ.js";
import {
  LINE_BREAK
} from "./shared-FH23DG3J.js";
import {
  RELEASE_CHECK
} from "./shared-G7AA7CCH.js";
import {
  isAnswered,
  labelsOf
} from "./shared-TRGC5ZHI.js";
import {
  commandTables
} from "./shared-LYLMMT5V.js";
import {
  resolveReference,
  sameRepository
} from "./shared-3FQS7JMV.js";
import {
  sectionOf
} from "./shared-SEVQBVGR.js";
import {
  code,
  plain,
  shorten
} from "./shared-74NH23BZ.js";

// src/app/reconcile/task.ts
async function write(task, plan) {
  if (plan.length > 0) task.onPlan?.(plan);
  await applyPlan(task.client.api, plan, task.self);
  return plan;
}
async function writeChecks(task, plan) {
  try {
    return await write(task, plan);
  } catch (error) {
    if (!isForbidden(error)) throw error;
    task.onForbidden?.("to write check runs");
    return null;
  }
}
async function writeComments(task, plan) {
  try {
    return await write(task, plan);
  } catch (error) {
    if ([403, 404, 410, 422].includes(statusOf(error))) return [];
    throw error;
  }
}

// src/app/reconcile/form-labels.ts
async function makeFormLabels(task) {
  const { client, repository } = task;
  const { config, problems, file } = await readConfig(client.api, repository);
  const home = config.incidents.repository;
  const elsewhere = home !== void 0 && !sameRepository(home, repository);
  if (!file || problems.length > 0 || elsewhere) return;
  try {
    const missing = await missingLabels(client.api, repository, labelsOf(config));
    await write(
      task,
      missing.map((label) => ({ do: "create-label", repository, label }))
    );
  } catch (error) {
    if (isPassing(error) || ![403, 404, 410].includes(statusOf(error))) throw error;
  }
}

// src/core/incident/report/date-note.ts
function dateNote({ detectedAtNote }) {
  return detectedAtNote ? plain(detectedAtNote, 300) : "";
}
function dateLine(record) {
  const { label } = sectionOf("detectedAt");
  const told = record.problems.some(({ kind, section }) => kind === "date" && section === label);
  const note = told ? "" : dateNote(record);
  return note ? [`- **${label}**: ${note}.`] : [];
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
var BREAK = `${LINE_BREAK}     `;
var LIST_MARK = /^\s*(?:[-*+•]|\d{1,3}[.)])\s+/;
function textAnswer(text) {
  const all = text.split("\n").filter((line) => line.trim() !== "");
  if (all.length < 2) return plain(text, 300);
  const lines = all.slice(0, MOST_LINES).map((line) => plain(line.replace(LIST_MARK, ""), 200));
  if (all.length > MOST_LINES) lines.push(`${all.length - MOST_LINES} more lines`);
  return lines.filter(Boolean).join(BREAK);
}
function answer(own, key) {
  const value = own.record[key];
  if (key === "severity" && own.severity.level) return plain(own.severity.level, 40);
  if (key === "detectedAt") {
    const note = dateNote(own.record);
    const { detectedAt, sources } = own.record;
    return `${plain(detectedAt ?? sources[key]?.raw ?? "", 100)}${note ? ` (${note})` : ""}`;
  }
  if (value === null) return "";
  if (typeof value === "string") return textAnswer(value);
  const items = value.map(
    (item) => typeof item === "string" ? plain(item, 120) : `${plain(item.text, 160)} (${item.owner ? code(item.owner) : "no owner"})`
  );
  return items.slice(0, 8).join("; ");
}
function renderStep(own, review, step, number) {
  const lines = step.keys.map((key) => {
    const { label } = sectionOf(key);
    const said = answer(own, key);
    const open = !said || !isAnswered(own.record, key);
    const doubt = review.findings.find(
      (found) => found.section === label && found.level === "error"
    );
    if (open) return `   - ❓ **${label}**: still open`;
    const against = doubt ? ` — ❗ ${plain(doubt.message, 200)}` : "";
    return `   - **${label}**: ${said}${against}`;
  });
  return `${number}. **${step.title}** (${step.minutes} min)
${lines.join("\n")}`;
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
function renderHelp() {
  return [
    commandTables(),
    "",
    "A command stands at the beginning of a line, its date is `YYYY-MM-DD`. An edited comment is void: write a new one."
  ].join("\n");
}

// src/core/incident/report/answers.ts
var REPLY = "<!-- agent-incident-review:reply:";
function replyMarker(comment) {
  return `${REPLY}${comment.id} -->`;
}
function planReplyDoubles({ ref, comments }) {
  const { repository } = resolveReference(ref, "");
  const seen = /* @__PURE__ */ new Set();
  const replies = comments.filter(({ ours, body }) => ours && body.startsWith(REPLY)).sort((a, b) => a.id - b.id);
  return replies.flatMap(({ id, body }) => {
    const marker = body.split("\n", 1)[0];
    if (seen.has(marker)) return [{ do: "delete-comment", repository, comment: id }];
    seen.add(marker);
    return [];
  });
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
function isAnswered2({ comments, acknowledged }, comment) {
  const marker = replyMarker(comment);
  const known = acknowledged.some((id) => Math.abs(id) === comment.id);
  return known || comments.some(({ ours, body }) => ours && body.startsWith(marker));
}
var PRESSED = "<!-- agent-incident-review:eval-case -->";
function planPressed(incident, text) {
  const body = `${PRESSED}
${text}`;
  const said = incident.comments.some((one) => one.ours && one.body.trim() === body.trim());
  if (text === null || said) return [];
  const { repository, number } = resolveReference(incident.ref, "");
  return [{ do: "create-comment", repository, number, marker: body, body }];
}
function planReply(incident, own, review, at, drafts) {
  const standing = own.commands[at];
  if (!standing) return [];
  const { request, command } = standing;
  const page = request.name === "help" ? renderHelp() : request.name === "agenda" ? renderAgenda(own, review, incident) : request.name === "eval-case" ? drafts?.replies.get(command.comment.id) ?? null : null;
  const marker = replyMarker(command.comment);
  if (page === null || isAnswered2(incident, command.comment)) return [];
  const { repository, number } = resolveReference(incident.ref, "");
  return [
    { do: "create-comment", repository, number, marker, body: `${marker}
${shorten(page)}` }
  ];
}
function planCommands(incident, own, review, drafts) {
  const { repository } = resolveReference(incident.ref, "");
  const known = new Set(incident.acknowledged.map(Math.abs));
  const replies = own.commands.flatMap(
    ({ command }, at) => known.has(command.comment.id) ? [] : planReply(incident, own, review, at, drafts)
  );
  const reactions = [...weighed(own)].filter(([comment]) => !known.has(comment.id)).map(([comment, counts]) => {
    const content = counts ? "+1" : "confused";
    return { do: "react", repository, comment: comment.id, content };
  });
  const pressed = planPressed(incident, drafts?.pressed ?? null);
  return [...planReplyDoubles(incident), ...replies, ...reactions, ...pressed];
}

// src/core/config/required.ts
var GATE = code(RELEASE_CHECK);
function ruleNote({ branch, required, unread }, app) {
  const name = code(branch);
  if (required.includes(app)) return `- ${GATE} is required on ${name} and bound to this App.`;
  if (required.length > 0) {
    const others = required.flatMap((one) => one ?? []);
    const bound = others.length > 0 ? `bound to another App (id ${others.join(", ")})` : "bound to no App";
    return `- ${GATE} is required on ${name}, but ${bound}, so any job with \`checks: write\` could write it. Choose this App as its source.`;
  }
  if (unread.length > 0) {
    const what = unread.map((one) => `${one.what} (${plain(one.why, 200)})`).join(" and ");
    return `- Whether ${GATE} is required on ${name} is not known: ${what} could not be read.`;
  }
  return `- ${GATE} is not required on ${name}: neither a ruleset nor branch protection asks for it, so a release can be merged without it. Require it, with this App as its source.`;
}
function many(count, noun, nouns) {
  return count === 1 ? `1 ${noun}` : `${count} ${nouns}`;
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
  const patterns = (list) => list.map((one) => code(one)).join(", ") || "nothing";
  const { base, head } = config.release;
  return {
    judged: !known,
    notes: [
      `${known ? "No release is judged here" : "Whether any release is judged here is not known"}: ${lookedAt(places)}. \`release.base\` is ${patterns(base)}, \`release.head\` is ${patterns(head)}. Name the branches that are deployed.`
    ]
  };
}

export {
  write,
  writeChecks,
  writeComments,
  gateNotes,
  makeFormLabels,
  dateLine,
  replyMarker,
  acknowledgedIds,
  isAnswered2 as isAnswered,
  planCommands
};
//# sourceMappingURL=shared-3DSSEQ3W.js.map
