import {
  listTasks
} from "./shared-FOK5ILJQ.js";
import {
  ensureLabel
} from "./shared-K5ZRST2R.js";
import {
  readComments,
  repo
} from "./shared-F52RIRFD.js";
import {
  isPassing,
  statusOf
} from "./shared-CWUASGUJ.js";
import {
  planSticky
} from "./shared-GGHNXHCV.js";

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
  return issues.filter(({ body }) => body.startsWith(marker)).sort((a, b) => a.number - b.number);
}
async function create(api, write) {
  const { repository, title, body, label, assignee } = write;
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
async function linkTask(api, repository, incident, id) {
  await makeSubIssue(api, repository, incident, id);
  await blockIssue(api, repository, incident, id);
}
async function closeDouble(api, { repository, number, of }) {
  const issue = { ...repo(repository), issue_number: number };
  const body = `Duplicate of #${of}`;
  await api.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
    ...issue,
    body
  });
  const path = "PATCH /repos/{owner}/{repo}/issues/{issue_number}";
  const closed = { ...issue, state: "closed" };
  try {
    await api.request(path, { ...closed, state_reason: "duplicate" });
  } catch (error) {
    if (statusOf(error) !== 422) throw error;
    await api.request(path, { ...closed, state_reason: "not_planned" });
  }
}
async function openTask(api, write) {
  const { repository, incident } = write;
  const [before] = await standing(api, write);
  if (before) {
    if (!before.closed) await linkTask(api, repository, incident, before.id);
    return;
  }
  await ensureLabel(api, repository, write.label);
  const { id, number } = await create(api, write);
  const [first] = await standing(api, write);
  if (first && first.number < number) {
    return closeDouble(api, { do: "close-double", repository, number, of: first.number });
  }
  await linkTask(api, repository, incident, Number(id));
}

// src/github/apply-plan.ts
async function settle(api, write, self) {
  const { repository, number, marker, body } = write;
  const { comments } = await readComments(api, repository, number, self);
  const again = planSticky(comments, marker, body.slice(marker.length + 1), repository, number);
  for (const next of again) if (next.do !== "create-comment") await applyWrite(api, next, self);
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
async function goneIsFine(write) {
  try {
    await write;
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
    case "react":
      return goneIsFine(
        api.request("POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions", {
          ...where,
          comment_id: write.comment,
          content: write.content
        })
      );
    case "reopen":
      await api.request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
        ...where,
        issue_number: write.number,
        state: "open"
      });
      return;
    case "delete-comment":
      return goneIsFine(
        api.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", {
          ...where,
          comment_id: write.comment
        })
      );
    case "create-label":
      return ensureLabel(api, write.repository, write.label);
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
    case "open-task":
      return openTask(api, write);
    case "link-task":
      return linkTask(api, write.repository, write.incident, write.task);
    case "close-double":
      return closeDouble(api, write);
    case "answer-deployment":
      await api.request(
        "POST /repos/{owner}/{repo}/actions/runs/{run_id}/deployment_protection_rule",
        {
          ...where,
          run_id: write.run,
          environment_name: write.environment,
          comment: write.comment,
          ...write.state ? { state: write.state } : {}
        }
      );
      return;
    case "open-setup": {
      const { openSetup } = await import("./shared-34OV57GV.js");
      return openSetup(api, write);
    }
    case "add-drafts": {
      const { addDrafts } = await import("./shared-QYRSAYYC.js");
      return addDrafts(api, write);
    }
    case "block-issue":
      for (const id of write.by) await blockIssue(api, write.repository, write.number, id);
      return;
    case "create-check":
      return createCheck(api, write);
    case "update-check":
      await api.request("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", {
        ...where,
        check_run_id: write.id,
        ...checkFields(write.check)
      });
      return;
  }
}
async function applyPlan(api, plan, self) {
  for (const write of plan) await applyWrite(api, write, self);
}

export {
  applyPlan
};
//# sourceMappingURL=shared-POKA57OY.js.map
