// Issue types: those of a repository, and giving one to an issue or taking it away.
import { asJson, type Call, type Json, text } from '../exchange.js';
import { type Box, paged, route } from '../gap.js';
import { typeNamed } from '../issue-types.js';
import { keyOf } from '../state.js';
import { record } from './issue-events.js';

const list = route('GET', '/issue-types', async (call, box) => {
  const { issueTypes } = box.state;
  return (
    issueTypes &&
    paged(
      call,
      box,
      issueTypes.map((name) => typeNamed(box.state, name)),
    )
  );
});

/** Sets what a call says of an issue's type, and tells it: by an event, and by a webhook. */
export async function setType(call: Call, box: Box, repo: string, issue: Json): Promise<void> {
  const { state, hooks, upstream } = box;
  if (!state.issueTypes || !('type' in call.body)) return;
  const number = Number(issue.number);
  const key = keyOf(repo, number);
  const before = state.types.get(key);
  const type = typeNamed(state, call.body.type);
  if (text(type?.name) === (before ?? '')) return;
  if (type) state.types.set(key, text(type.name));
  else state.types.delete(key);
  const sender = await whoIs(call, box, issue);
  const event = type ? (before ? 'issue_type_changed' : 'issue_type_added') : 'issue_type_removed';
  record(box, repo, number, { event, actor: sender, created_at: new Date().toISOString() });
  hooks.emit('issues', {
    action: type ? 'typed' : 'untyped',
    issue,
    type: type ?? typeNamed(state, before),
    repository: await upstream.get(`/repos/${repo}`),
    sender,
  });
}

/** The account of who calls; the issue's author stands for an App. */
async function whoIs({ caller }: Call, { upstream }: Box, issue: Json): Promise<Json> {
  if (caller.kind !== 'user') return asJson(issue.user);
  return asJson(await upstream.get(`/users/${caller.login}`));
}

export const issueTypeGaps = [list];
