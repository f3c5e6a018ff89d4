// Comments: an edit moves `updated_at`, and a locked issue takes none from outside.
import { asJson, refuse, text } from '../exchange.js';
import { paged, route } from '../gap.js';
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

/** All comments of a repository's issues and pull requests, by id unless `sort` says otherwise. */
const all = route('GET', '/issues/comments', async (call, box, { repo = '' }) => {
  const seen = await box.upstream.send('GET', `/repos/${repo}`, undefined, call.headers);
  if (seen.status !== 200) return seen;
  const [issues, pulls] = await Promise.all([
    box.upstream.list(`/repos/${repo}/issues?state=all`),
    box.upstream.list(`/repos/${repo}/pulls?state=all`),
  ]);
  const numbers = [...new Set([...issues, ...pulls].map(({ number }) => Number(number)))];
  const lists = await Promise.all(
    numbers.map((number) => box.upstream.list(`/repos/${repo}/issues/${number}/comments`)),
  );
  const comments = lists.flat();
  box.shaper.fix(comments);
  const { query } = call;
  const since = Date.parse(query.get('since') ?? '') || 0;
  const field = query.get('sort') === 'updated' ? 'updated_at' : 'created_at';
  const later = comments.filter((one) => Date.parse(text(one.updated_at)) >= since);
  later.sort((a, b) =>
    query.has('sort')
      ? text(a[field]).localeCompare(text(b[field])) || Number(a.id) - Number(b.id)
      : Number(a.id) - Number(b.id),
  );
  const sorted = query.has('sort') && query.get('direction') === 'desc' ? later.reverse() : later;
  return paged(call, box, sorted);
});

export const commentGaps = [all, edit, create];
