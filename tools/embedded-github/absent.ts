// Issues that go: deleted for good, or transferred to another repository.
import { asJson, asList, type Json } from './exchange.js';
import type { Box } from './gap.js';
import { keyOf } from './state.js';
import { ROOT } from './world.js';

export async function deleteIssue(box: Box, repo: string, number: number): Promise<void> {
  const payload = await payloadOf(box, repo, number);
  box.state.gone.set(keyOf(repo, number), { status: 410 });
  box.hooks.emit('issues', { action: 'deleted', ...payload });
}

/** Returns the issue's number in the other repository. */
export async function transferIssue(
  box: Box,
  repo: string,
  number: number,
  to: string,
): Promise<number> {
  const payload = await payloadOf(box, repo, number);
  const { title, body, labels } = asJson(payload.issue);
  const names = asList(labels).map(({ name }) => name);
  const made = asJson(
    (await box.upstream.send('POST', `/repos/${to}/issues`, { title, body, labels: names })).body,
  );
  const path = `/repos/${to}/issues/${made.number}`;
  box.state.gone.set(keyOf(repo, number), { status: 301, to: path });
  const changes = { new_issue: made, new_repository: await box.upstream.get(`/repos/${to}`) };
  box.hooks.emit('issues', { action: 'transferred', changes, ...payload });
  return Number(made.number);
}

async function payloadOf(box: Box, repo: string, number: number): Promise<Json> {
  const [issue, repository, sender] = await Promise.all(
    [`/repos/${repo}/issues/${number}`, `/repos/${repo}`, `/users/${ROOT}`].map((path) =>
      box.upstream.get(path),
    ),
  );
  return { issue, repository, sender };
}
