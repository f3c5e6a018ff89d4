// Says that an issue is blocked by another one, where the server knows such.

import type { Api } from './client.js';
import { isTransient, statusOf } from './errors.js';
import { repo } from './pages.js';

/**
 * Marks it. A server without issue dependencies answers 404 or 410, one that does not let us 403,
 * and one on which it is so already 422: the body of the follow-up issue links the incident anyway.
 * @param id GitHub's own number of the issue that blocks.
 */
export async function blockIssue(
  api: Api,
  repository: string,
  number: number,
  id: number,
): Promise<void> {
  const path = 'POST /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by';
  try {
    await api.request(path, { ...repo(repository), issue_number: number, issue_id: id });
  } catch (error) {
    if (isTransient(error) || ![403, 404, 410, 422].includes(statusOf(error))) throw error;
  }
}
