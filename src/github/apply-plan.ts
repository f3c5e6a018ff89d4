// The one place that writes to GitHub: carries out a plan, write by write.

import { planSticky } from '../core/writes/sticky.js';
import type { Annotation, CheckSpec, Write } from '../core/writes/write.js';
import { blockIssue } from './block-issue.js';
import type { Api } from './client.js';
import { ensureLabel } from './ensure-label.js';
import { statusOf } from './errors.js';
import type { Identity } from './identity.js';
import { closeDouble, linkTask, openTask } from './open-task.js';
import { repo } from './pages.js';
import { readComments } from './read-incident.js';

/** Two workers can create a comment at the same moment; the oldest stays, and says what the last one knows. */
async function settle(
  api: Api,
  write: Extract<Write, { do: 'create-comment' }>,
  self: Identity,
): Promise<void> {
  const { repository, number, marker, body } = write;
  const { comments } = await readComments(api, repository, number, self);
  const again = planSticky(comments, marker, body.slice(marker.length + 1), repository, number);
  for (const next of again) if (next.do !== 'create-comment') await applyWrite(api, next, self);
}

/** GitHub takes so many annotations with a request, and adds those of the next to them. */
const ANNOTATIONS_A_REQUEST = 50;

function checkFields(check: CheckSpec, notes: readonly Annotation[] = []) {
  const { about: external_id, conclusion, title, summary, buttons } = check;
  const annotations = notes.map(({ path, line, level, title, message }) => ({
    path,
    start_line: line,
    end_line: line,
    annotation_level: level,
    title,
    message,
  }));
  const output = { title, summary, ...(annotations.length > 0 ? { annotations } : {}) };
  const actions = buttons?.map(({ label, id, does }) => ({
    label,
    identifier: id,
    description: does,
  }));
  const fields = { external_id, output, ...(actions ? { actions } : {}) };
  return conclusion
    ? { ...fields, status: 'completed' as const, conclusion }
    : { ...fields, status: 'in_progress' as const };
}

async function goneIsFine(write: Promise<unknown>): Promise<void> {
  try {
    await write;
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
  }
}

async function createCheck(
  api: Api,
  { repository, check }: Extract<Write, { do: 'create-check' }>,
): Promise<void> {
  const { annotations = [] } = check;
  const first = annotations.slice(0, ANNOTATIONS_A_REQUEST);
  const { data } = await api.request('POST /repos/{owner}/{repo}/check-runs', {
    ...repo(repository),
    name: check.name,
    head_sha: check.sha,
    ...checkFields(check, first),
  });
  for (let at = first.length; at < annotations.length; at += ANNOTATIONS_A_REQUEST) {
    await api.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
      ...repo(repository),
      check_run_id: data.id,
      ...checkFields(check, annotations.slice(at, at + ANNOTATIONS_A_REQUEST)),
    });
  }
}

async function applyWrite(api: Api, write: Write, self: Identity): Promise<void> {
  const where = repo(write.repository);
  switch (write.do) {
    case 'create-comment':
      await api.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        ...where,
        issue_number: write.number,
        body: write.body,
      });
      return settle(api, write, self);
    case 'update-comment':
      await api.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
        ...where,
        comment_id: write.comment,
        body: write.body,
      });
      return;
    case 'react':
      return goneIsFine(
        api.request('POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions', {
          ...where,
          comment_id: write.comment,
          content: write.content,
        }),
      );
    case 'reopen':
      await api.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
        ...where,
        issue_number: write.number,
        state: 'open',
      });
      return;
    case 'delete-comment':
      return goneIsFine(
        api.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', {
          ...where,
          comment_id: write.comment,
        }),
      );
    case 'create-label':
      return ensureLabel(api, write.repository, write.label);
    case 'add-labels':
      for (const label of write.labels) await ensureLabel(api, write.repository, label);
      await api.request('POST /repos/{owner}/{repo}/issues/{issue_number}/labels', {
        ...where,
        issue_number: write.number,
        labels: write.labels.map((label) => label.name),
      });
      return;
    case 'remove-label':
      return goneIsFine(
        api.request('DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}', {
          ...where,
          issue_number: write.number,
          name: write.label,
        }),
      );
    case 'open-task':
      return openTask(api, write);
    case 'link-task':
      return linkTask(api, write.repository, write.incident, write.task);
    case 'close-double':
      return closeDouble(api, write);
    case 'answer-deployment':
      await api.request(
        'POST /repos/{owner}/{repo}/actions/runs/{run_id}/deployment_protection_rule',
        {
          ...where,
          run_id: write.run,
          environment_name: write.environment,
          comment: write.comment,
          ...(write.state ? { state: write.state } : {}),
        },
      );
      return;
    case 'open-setup': {
      // Only the App ever does it.
      const { openSetup } = await import('./open-setup.js');
      return openSetup(api, write);
    }
    case 'add-drafts': {
      const { addDrafts } = await import('./add-drafts.js');
      return addDrafts(api, write);
    }
    case 'block-issue':
      for (const id of write.by) await blockIssue(api, write.repository, write.number, id);
      return;
    case 'create-check':
      return createCheck(api, write);
    case 'update-check':
      await api.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
        ...where,
        check_run_id: write.id,
        ...checkFields(write.check),
      });
      return;
  }
}

/** Carries out a plan in order; stops at the first write that fails. */
export async function applyPlan(api: Api, plan: Write[], self: Identity): Promise<void> {
  for (const write of plan) await applyWrite(api, write, self);
}
