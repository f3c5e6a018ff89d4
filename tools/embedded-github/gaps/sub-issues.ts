// Sub-issues: an issue has at most one parent.
import { asJson, ok, refuse } from '../exchange.js';
import { type Box, paged, route } from '../gap.js';
import { keyOf, push } from '../state.js';

const add = route(
  'POST',
  '/issues/:number/sub_issues',
  async (call, box, { repo = '', number = '' }) => {
    const parent = await box.upstream.send(
      'GET',
      `/repos/${repo}/issues/${number}`,
      undefined,
      call.headers,
    );
    if (parent.status !== 200) return parent;
    const child = await findById(box, Number(call.body.sub_issue_id));
    if (child === null) return refuse(404, 'The provided sub-issue does not exist');
    if ([...box.state.children.values()].some((keys) => keys.includes(child))) {
      return refuse(
        422,
        'Issue may not contain duplicate sub-issues and sub issue may only have one parent',
      );
    }
    push(box.state.children, keyOf(repo, number), child);
    return ok(asJson(parent.body), 201);
  },
);

const list = route(
  'GET',
  '/issues/:number/sub_issues',
  async (call, box, { repo = '', number = '' }) => {
    const parent = await box.upstream.send('GET', `/repos/${repo}/issues/${number}`);
    if (parent.status !== 200) return parent;
    const keys = box.state.children.get(keyOf(repo, number)) ?? [];
    const paths = keys.map((key) => `/repos/${key.replace('#', '/issues/')}`);
    return paged(call, box, await Promise.all(paths.map((path) => box.upstream.get(path))));
  },
);

/** `owner/repo#n` of the issue with that database id, in any repository of the organization. */
export async function findById(box: Box, id: number): Promise<string | null> {
  for (const repo of box.repositories.keys()) {
    const issues = await box.upstream.list(`/repos/${repo}/issues?state=all`);
    const found = issues.find((issue) => issue.id === id);
    if (found) return keyOf(repo, Number(found.number));
  }
  return null;
}

export const subIssueGaps = [add, list];
