// One issue that is kept up to date: opened once, edited in place, a second one closed as its duplicate.

import type { LabelSpec } from '../core/writes/write.js';
import type { Api } from './client.js';
import { ensureLabel } from './ensure-label.js';
import { PAGE_SIZE, repo } from './pages.js';

interface KeptIssue {
  repository: string;
  /** First line of the body, by which it is known again. */
  marker: string;
  title: string;
  body: string;
  label: LabelSpec;
}

interface OpenIssue {
  number: number;
  body: string;
}

/** Open issues with the label and the marker that this account wrote, the oldest first. */
async function openIssues(api: Api, issue: KeptIssue, author: string): Promise<OpenIssue[]> {
  const { data } = await api.request('GET /repos/{owner}/{repo}/issues', {
    ...repo(issue.repository),
    labels: issue.label.name,
    creator: author,
    state: 'open',
    sort: 'created',
    direction: 'asc',
    per_page: PAGE_SIZE,
  });
  return data.flatMap(({ number, body, user }) =>
    user?.login === author && body?.startsWith(issue.marker) ? [{ number, body }] : [],
  );
}

async function patch(api: Api, repository: string, number: number, fields: object): Promise<void> {
  await api.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
    ...repo(repository),
    issue_number: number,
    ...fields,
  });
}

/** @param author login of the account that writes. @returns the number of the issue. */
export async function keepIssue(api: Api, issue: KeptIssue, author: string): Promise<number> {
  const { repository, marker, title, label } = issue;
  const body = `${marker}\n${issue.body}`;
  const [first] = await openIssues(api, issue, author);
  if (first) {
    if (first.body !== body) await patch(api, repository, first.number, { title, body });
    return first.number;
  }
  await ensureLabel(api, repository, label);
  const { data } = await api.request('POST /repos/{owner}/{repo}/issues', {
    ...repo(repository),
    title,
    body,
    labels: [label.name],
  });
  // Two runs can open one at the same moment; the oldest stays.
  const [oldest] = await openIssues(api, issue, author);
  if (!oldest || oldest.number >= data.number) return data.number;
  await patch(api, repository, data.number, { state: 'closed', state_reason: 'duplicate' });
  return oldest.number;
}
