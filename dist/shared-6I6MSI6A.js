import {
  listTasks
} from "./shared-3EJAWUHC.js";
import {
  ensureLabel,
  missingLabels,
  readConfig
} from "./shared-UZOS7C2I.js";
import {
  readComments,
  repo
} from "./shared-JGOUTKI4.js";
import {
  isForbidden,
  isPassing,
  statusOf
} from "./shared-CWUASGUJ.js";
import {
  LINE_BREAK
} from "./shared-R4GRRD3P.js";
import {
  RELEASE_CHECK
} from "./shared-X2T5HUZH.js";
import {
  planSticky
} from "./shared-GGHNXHCV.js";
import {
  isAnswered,
  labelsOf
} from "./shared-RTV4TPGD.js";
import {
  commandTables
} from "./shared-QUHVKVOR.js";
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
} from "./shared-D33I62KF.js";

// src/github/block-issue.ts
async function blockIssue(api, repository, number, id) {
  const path = "POST /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by";
  try {
    await api.request(path, { ...repo(repository), issue_number: number, issue_id: id });
  } catch (error) {
    if (isPassing(error) || ![403, 404, 410, 422].includes(statusOf(error))) throw error;
  }
}

// src/github/open-task.ts
async function standing(api, { repository, label, marker }) {
  const issues = await listTasks(api, repository, label.name);
  const numbers = issues.filter(({ body }) => body.startsWith(marker)).map(({ number }) => number);
  return numbers.length > 0 ? Math.min(...numbers) : null;
}
async function create(api, write2) {
  const { repository, title, body, label, assignee } = write2;
  const issue = { ...repo(repository), title, body, labels: [label.name] };
  const path = "POST /repos/{owner}/{repo}/issues";
  try {
    const assignees = assignee ? [assignee] : [];
    return (await api.request(path, { ...issue, assignees })).data;
  } catch (error) {
    if (!assignee || statusOf(error) !== 422) throw error;
    return (await api.request(path, issue)).data;
  }
}
async function makeSubIssue(api, repository, incident, id) {
  try {
    await api.request("POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues", {
      ...repo(repository),
      issue_number: incident,
      sub_issue_id: id
    });
  } catch (error) {
    if (![404, 410, 422].includes(statusOf(error))) throw error;
  }
}
async function openTask(api, write2) {
  const { repository, incident } = write2;
  if (await standing(api, write2) !== null) return;
  await ensureLabel(api, repository, write2.label);
  const { id, number } = await create(api, write2);
  const first = await standing(api, write2);
  if (first !== null && first < number) {
    await api.request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
      ...repo(repository),
      issue_number: number,
      state: "closed",
      state_reason: "not_planned"
    });
    return;
  }
  await makeSubIssue(api, repository, incident, Number(id));
  await blockIssue(api, repository, incident, Number(id));
}

// src/github/apply-plan.ts
async function settle(api, write2, self) {
  const { repository, number, marker, body } = write2;
  const { comments } = await readComments(api, repository, number, self);
  const again = planSticky(comments, marker, body.slice(marker.length + 1), repository, number);
  for (const next of again) if (next.do === "delete-comment") await applyWrite(api, next, self);
}
var ANNOTATIONS_A_REQUEST = 50;
function checkFields(check, notes = []) {
  const { about: external_id, conclusion, title, summary, buttons } = check;
  const annotations = notes.map(({ path, line, level, title: title2, message }) => ({
    path,
    start_line: line,
    end_line: line,
    annotation_level: level,
    title: title2,
    message
  }));
  const output = { title, summary, ...annotations.length > 0 ? { annotations } : {} };
  const actions = buttons?.map(({ label, id, does }) => ({
    label,
    identifier: id,
    description: does
  }));
  const fields = { external_id, output, ...actions ? { actions } : {} };
  return conclusion ? { ...fields, status: "completed", conclusion } : { ...fields, status: "in_progress" };
}
async function goneIsFine(write2) {
  try {
    await write2;
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
  }
}
async function createCheck(api, { repository, check }) {
  const { annotations = [] } = check;
  const first = annotations.slice(0, ANNOTATIONS_A_REQUEST);
  const { data } = await api.request("POST /repos/{owner}/{repo}/check-runs", {
    ...repo(repository),
    name: check.name,
    head_sha: check.sha,
    ...checkFields(check, first)
  });
  for (let at = first.length; at < annotations.length; at += ANNOTATIONS_A_REQUEST) {
    await api.request("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", {
      ...repo(repository),
      check_run_id: data.id,
      ...checkFields(check, annotations.slice(at, at + ANNOTATIONS_A_REQUEST))
    });
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
      return settle(api, write2, self);
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
    case "create-label":
      return ensureLabel(api, write2.repository, write2.label);
    case "add-labels":
      for (const label of write2.labels) await ensureLabel(api, write2.repository, label);
      await api.request("POST /repos/{owner}/{repo}/issues/{issue_number}/labels", {
        ...where,
        issue_number: write2.number,
        labels: write2.labels.map((label) => label.name)
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
    case "answer-deployment":
      await api.request(
        "POST /repos/{owner}/{repo}/actions/runs/{run_id}/deployment_protection_rule",
        {
          ...where,
          run_id: write2.run,
          environment_name: write2.environment,
          comment: write2.comment,
          ...write2.state ? { state: write2.state } : {}
        }
      );
      return;
    case "open-setup": {
      const { openSetup } = await import("./shared-VZNIH4SI.js");
      return openSetup(api, write2);
    }
    case "block-issue":
      for (const id of write2.by) await blockIssue(api, write2.repository, write2.number, id);
      return;
    case "create-check":
      return createCheck(api, write2);
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
function replyMarker(comment) {
  return `<!-- agent-incident-review:reply:${comment.id} -->`;
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
function planReply(incident, own, review, at) {
  const standing2 = own.commands[at];
  if (!standing2) return [];
  const { request, command } = standing2;
  const page = request.name === "help" ? renderHelp() : request.name === "agenda" ? renderAgenda(own, review, incident) : null;
  const marker = replyMarker(command.comment);
  const said = incident.comments.some(({ ours, body }) => ours && body.startsWith(marker));
  if (page === null || said) return [];
  const { repository, number } = resolveReference(incident.ref, "");
  return [
    { do: "create-comment", repository, number, marker, body: `${marker}
${shorten(page)}` }
  ];
}
function planCommands(incident, own, review) {
  const { repository } = resolveReference(incident.ref, "");
  const known = new Set(incident.acknowledged.map(Math.abs));
  const replies = own.commands.flatMap(
    ({ command }, at) => known.has(command.comment.id) ? [] : planReply(incident, own, review, at)
  );
  const reactions = [...weighed(own)].filter(([comment]) => !known.has(comment.id)).map(([comment, counts]) => {
    const content = counts ? "+1" : "confused";
    return { do: "react", repository, comment: comment.id, content };
  });
  return [...replies, ...reactions];
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
  gateNotes,
  applyPlan,
  write,
  writeChecks,
  writeComments,
  makeFormLabels,
  dateLine,
  replyMarker,
  acknowledgedIds,
  planCommands
};
//# sourceMappingURL=shared-6I6MSI6A.js.map
