// Issues: pull requests among them, the form's labels, edits with what they changed.
import { asJson, asList, type Json, ok, text } from '../exchange.js';
import { type Box, paged, route } from '../gap.js';
import { unknownType } from '../issue-types.js';
import { filtersOf, firstOf, inOrder, sinceAsked } from '../lists.js';
import { revise } from '../revisions.js';
import { keyOf, overrideKey, push, roleOf } from '../state.js';
import { recordLabels } from './issue-events.js';
import { setType } from './issue-types.js';
import { pullAsIssue } from './pull-as-issue.js';

/** Sent by helpers that file through an issue form: the form's labels stick whoever files. */
export const FORM_HEADER = 'x-sandbox-form';

const read = route('GET', '/issues/:number', async (call, box, { repo = '', number = '' }) => {
  const pull = box.state.pulls.get(keyOf(repo, number));
  if (!pull) return null;
  const path = `/repos/${repo}/pulls/${number}`;
  const seen = await box.upstream.send('GET', path, undefined, call.headers);
  return seen.status === 200 ? ok(await pullAsIssue(box, pull, asJson(seen.body))) : seen;
});

const list = route('GET', '/issues', async (call, box, { repo = '' }) => {
  const first = await box.pass(firstOf(call));
  if (first.status !== 200) return first;
  const type = call.query.get('type');
  const refused = unknownType(box.state, /^(?:\*|none)$/.test(type ?? '*') ? undefined : type);
  if (refused) return refused;
  const state = call.query.get('state') ?? 'open';
  const labels = (call.query.get('labels') ?? '').split(',').filter(Boolean);
  const creator = call.query.get('creator');
  const pulls = (await box.upstream.list(`/repos/${repo}/pulls?state=${state}`)).filter(
    (pull) =>
      labels.every((name) => asList(pull.labels).some((label) => label.name === name)) &&
      (creator === null || asJson(pull.user).login === creator),
  );
  const issues = await box.upstream.list(`${call.path}?${filtersOf(call)}`);
  const asIssues = await Promise.all(
    pulls.map((pull) => {
      const known = box.state.pulls.get(keyOf(repo, Number(pull.number)));
      return known ? pullAsIssue(box, known, pull) : pull;
    }),
  );
  const all = [...issues, ...asIssues].filter(
    (issue) => !box.state.gone.has(keyOf(repo, Number(issue.number))),
  );
  box.shaper.fix(all);
  return paged(call, box, inOrder(call, sinceAsked(call, all.filter(isTyped(box, type)))));
});

/** Whether a list by type holds an issue; without types every list holds all. */
function isTyped({ state }: Box, asked: string | null): (issue: Json) => boolean {
  if (!state.issueTypes || asked === null) return () => true;
  return (issue) => {
    const name = asJson(issue.type).name;
    if (asked === '*') return name !== undefined;
    return asked === 'none' ? name === undefined : text(name).toLowerCase() === asked.toLowerCase();
  };
}

const file = route('POST', '/issues', async (call, box, { repo = '' }) => {
  const { caller } = call;
  const trusted =
    caller.kind !== 'user' ||
    call.headers[FORM_HEADER] !== undefined ||
    roleAtLeastTriage(box, repo, caller.login);
  // GitHub drops, silently, the labels of somebody who may not label.
  const refused = unknownType(box.state, call.body.type);
  if (refused) return refused;
  const { labels, ...rest } = call.body;
  const answer = await box.pass(call, trusted ? call.body : rest);
  if (answer.status !== 201) return answer;
  await recordLabels(box, repo, asJson(answer.body));
  if (trusted) await setType(call, box, repo, asJson(answer.body));
  return answer;
});

const edit = route('PATCH', '/issues/:number', async (call, box, { repo = '', number = '' }) => {
  const key = keyOf(repo, number);
  if (box.state.pulls.has(key)) {
    const { title, body, state } = call.body;
    const path = `/repos/${repo}/pulls/${number}`;
    return box.upstream.send('PATCH', path, { title, body, state }, call.headers);
  }
  const before = await box.upstream.send('GET', call.path);
  if (before.status !== 200) return null;
  const refused = unknownType(box.state, call.body.type);
  if (refused) return refused;
  const { title, body } = asJson(before.body);
  const changes = {
    ...('title' in call.body && call.body.title !== title ? { title: { from: title } } : {}),
    ...('body' in call.body && call.body.body !== body ? { body: { from: text(body) } } : {}),
  };
  if (Object.keys(changes).length > 0) push(box.state.changes, key, changes);
  const answer = await box.pass(call);
  if (answer.status === 200 && 'state' in call.body) {
    // The emulator knows no duplicates, and takes them for completed.
    const at = overrideKey('issue', key);
    const { state_reason: _, ...others } = box.state.overrides.get(at) ?? {};
    const reason = call.body.state_reason;
    const isDouble = call.body.state === 'closed' && reason === 'duplicate';
    box.state.overrides.set(at, { ...others, ...(isDouble ? { state_reason: 'duplicate' } : {}) });
  }
  if (answer.status === 200) await setType(call, box, repo, asJson(answer.body));
  if (answer.status === 200 && 'body' in changes) {
    await revise(box, key, call.caller, asJson(before.body), text(call.body.body));
  }
  return answer;
});

function roleAtLeastTriage(box: Box, repo: string, login: string): boolean {
  const role = roleOf(box.state, repo, login);
  return role !== null && role !== 'read';
}

export const issueGaps = [read, list, file, edit];
