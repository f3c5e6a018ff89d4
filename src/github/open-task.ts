// Opens a follow-up issue, once: a sub-issue of its incident, which it blocks, where the server knows such.

import type { TaskIssue } from '../core/incident/report/tasks.js';
import type { Write } from '../core/writes/write.js';
import { blockIssue } from './block-issue.js';
import type { Api } from './client.js';
import { ensureLabel } from './ensure-label.js';
import { statusOf } from './errors.js';
import { repo } from './pages.js';
import { listTasks } from './read-tasks.js';

type OpenTask = Extract<Write, { do: 'open-task' }>;

/** Issues with the marker, the oldest first: two workers can open one at the same moment. */
async function withMarker(api: Api, { repository, label, marker }: OpenTask): Promise<TaskIssue[]> {
  const issues = await listTasks(api, repository, label.name);
  return issues.filter(({ body }) => body.startsWith(marker)).sort((a, b) => a.number - b.number);
}

/** People who may not be assigned are refused as a whole; then the body alone names the owner. */
async function create(api: Api, write: OpenTask): Promise<{ id: number | bigint; number: number }> {
  const { repository, title, body, label, assignee } = write;
  const issue = { ...repo(repository), title, body, labels: [label.name] };
  const path = 'POST /repos/{owner}/{repo}/issues';
  try {
    const assignees = assignee ? [assignee] : [];
    return (await api.request(path, { ...issue, assignees })).data;
  } catch (error) {
    if (!assignee || statusOf(error) !== 422) throw error;
    return (await api.request(path, issue)).data;
  }
}

/** Older servers know no sub-issues; the body links the incident. */
async function makeSubIssue(api: Api, repository: string, incident: number, id: number) {
  try {
    await api.request('POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues', {
      ...repo(repository),
      issue_number: incident,
      sub_issue_id: id,
    });
  } catch (error) {
    if (![404, 410, 422].includes(statusOf(error))) throw error;
  }
}

/** Makes an issue a sub-issue of its incident, which it blocks; nothing where it is so already. */
export async function linkTask(
  api: Api,
  repository: string,
  incident: number,
  id: number,
): Promise<void> {
  await makeSubIssue(api, repository, incident, id);
  await blockIssue(api, repository, incident, id);
}

/** Closes one of two that stand for the same, and says which stays; older servers know no duplicates. */
export async function closeDouble(
  api: Api,
  { repository, number, of }: Extract<Write, { do: 'close-double' }>,
): Promise<void> {
  const issue = { ...repo(repository), issue_number: number };
  // In these words GitHub marks it as one.
  const body = `Duplicate of #${of}`;
  await api.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
    ...issue,
    body,
  });
  const path = 'PATCH /repos/{owner}/{repo}/issues/{issue_number}';
  const closed = { ...issue, state: 'closed' } as const;
  try {
    await api.request(path, { ...closed, state_reason: 'duplicate' });
  } catch (error) {
    if (statusOf(error) !== 422) throw error;
    await api.request(path, { ...closed, state_reason: 'not_planned' });
  }
}

export async function openTask(api: Api, write: OpenTask): Promise<void> {
  const { repository, incident } = write;
  const [before] = await withMarker(api, write);
  if (before) {
    if (!before.closed) await linkTask(api, repository, incident, before.id);
    return;
  }
  await ensureLabel(api, repository, write.label);
  const { id, number } = await create(api, write);
  const [first] = await withMarker(api, write);
  if (first && first.number < number) {
    return closeDouble(api, { do: 'close-double', repository, number, of: first.number });
  }
  await linkTask(api, repository, incident, Number(id));
}
