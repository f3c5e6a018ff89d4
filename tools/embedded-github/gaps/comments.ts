// Comments: an edit moves `updated_at`, and a locked issue takes none from outside.
import { asJson, refuse, text } from '../exchange.js';
import { route } from '../gap.js';
import { revise } from '../revisions.js';
import { push, roleOf } from '../state.js';

const edit = route('PATCH', '/issues/comments/:id', async (call, box, { id = '' }) => {
  const before = await box.upstream.send('GET', call.path);
  if (before.status !== 200) return null;
  const { body, created_at } = asJson(before.body);
  // Times have seconds: an edit within the second of its creation must still show as one.
  const soonest = Date.parse(`${created_at}`) + 1000;
  const last = box.state.edits.get(Number(id));
  const key = `comment ${id}`;
  box.state.edits.set(Number(id), new Date(Math.max(Date.now(), soonest)).toISOString());
  push(box.state.changes, key, { body: { from: body } });
  const answer = await box.pass(call);
  if (answer.status === 200) {
    await revise(box, key, call.caller, asJson(before.body), text(call.body.body));
  } else {
    box.state.changes.get(key)?.pop();
    if (last === undefined) box.state.edits.delete(Number(id));
    else box.state.edits.set(Number(id), last);
  }
  return answer;
});

const create = route(
  'POST',
  '/issues/:number/comments',
  async (call, box, { repo = '', number = '' }) => {
    const issue = await box.upstream.send('GET', `/repos/${repo}/issues/${number}`);
    if (asJson(issue.body).locked !== true) return null;
    const role = call.caller.kind === 'user' ? roleOf(box.state, repo, call.caller.login) : null;
    if (role !== null && role !== 'read' && role !== 'triage') return null;
    return refuse(403, 'Unable to create comment because issue is locked.');
  },
);

export const commentGaps = [edit, create];
