// Issue dependencies: an issue is blocked by others, of any repository of the organization.
import { asJson, ok, refuse } from '../exchange.js';
import { paged, route } from '../gap.js';
import { keyOf, push } from '../state.js';
import { findById } from './sub-issues.js';

const PATH = '/issues/:number/dependencies/blocked_by';

const add = route('POST', PATH, async (call, box, { repo = '', number = '' }) => {
  const { blockers } = box.state;
  if (!blockers) return refuse(404, 'Not Found');
  const path = `/repos/${repo}/issues/${number}`;
  const blocked = await box.upstream.send('GET', path, undefined, call.headers);
  if (blocked.status !== 200) return blocked;
  const key = keyOf(repo, number);
  const by = await findById(box, Number(call.body.issue_id));
  if (by === null) return refuse(404, 'Not Found');
  if (by === key || blockers.get(key)?.includes(by)) return refuse(422, 'Validation Failed');
  push(blockers, key, by);
  return ok(asJson(await box.upstream.get(`/repos/${by.replace('#', '/issues/')}`)), 201);
});

const list = route('GET', PATH, async (call, box, { repo = '', number = '' }) => {
  const { blockers } = box.state;
  if (!blockers) return refuse(404, 'Not Found');
  const keys = blockers.get(keyOf(repo, number)) ?? [];
  const paths = keys.map((key) => `/repos/${key.replace('#', '/issues/')}`);
  return paged(call, box, await Promise.all(paths.map((path) => box.upstream.get(path))));
});

export const dependencyGaps = [add, list];
