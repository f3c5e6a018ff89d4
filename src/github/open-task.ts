// Opens a follow-up issue, once: a sub-issue of its incident, which it blocks, where the server knows such.

import type { Write } from '../core/writes/write.js';
import { blockIssue } from './block-issue.js';
import type { Api } from './client.js';
import { ensureLabel } from './ensure-label.js';
import { statusOf } from './errors.js';
import { repo } from './pages.js';
import { listTasks } from './read-tasks.js';

type OpenTask = Extract<Write, { do: 'open-task' }>;

/** The oldest issue with the marker: two workers can open one at the same moment. */
async function standing(api: Api, { repository, label, marker }: OpenTask): Promise<number | null> {
  const issues = await listTasks(api, repository, label.name);
  const numbers = issues.filter(({ body }) => body.startsWith(marker)).map(({ number }) => number);
  return numbers.length > 0 ? Math.min(...numbers) : null;
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

export async function openTask(api: Api, write: OpenTask): Promise<void> {
  const { repository, incident } = write;
  if ((await standing(api, write)) !== null) return;
  await ensureLabel(api, repository, write.label);
  const { id, number } = await create(api, write);
  const first = await standing(api, write);
  if (first !== null && first < number) {
    await api.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
      ...repo(repository),
      issue_number: number,
      state: 'closed',
      state_reason: 'not_planned',
    });
    return;
  }
  await makeSubIssue(api, repository, incident, Number(id));
  await blockIssue(api, repository, incident, Number(id));
}
