// The issues of a world, and the comments of issues and pull requests.
import { completeBody } from '../../../test/support/body.js';
import { asJson, asList, type Json, text } from '../exchange.js';
import { record } from '../gaps/issue-events.js';
import { addRevision } from '../revisions.js';
import { keyOf, overrideKey } from '../state.js';
import { tokenFor } from '../world.js';
import { ago, DAY, fill, HOUR, iso, type Loading, MINUTE } from './loading.js';
import type { CaseComment, CaseIssue } from './types.js';

const AUTHOR = 'tom';
const DETECTED = 36 * DAY;
const COMMENTED = 6 * DAY;

/** What the cases call some answers. */
const SHORT: Readonly<Record<string, string>> = {
  changes: 'releaseChanges',
  decision: 'releaseDecision',
};

export async function loadIssue(loading: Loading, issue: CaseIssue): Promise<void> {
  const { box, repo } = loading;
  const made = await post(loading, `/repos/${repo}/issues`, issue.by ?? AUTHOR, {
    title: issue.title ?? 'Refunds went out twice',
    body: fill(loading, issue.body ?? incidentBody(loading, issue.answers ?? {})),
  });
  const path = `/repos/${repo}/issues/${issue.number}`;
  const labels = issue.labels ?? ['incident'];
  if (labels.length > 0) await box.upstream.send('PUT', `${path}/labels`, { labels });
  if (issue.state === 'closed') await box.upstream.send('PATCH', path, { state: 'closed' });
  const created = issue.created ?? iso(loading.now - DETECTED + 20 * MINUTE);
  for (const label of asList((await box.upstream.get(path)).labels)) {
    const { name, color } = label;
    const given = { event: 'labeled', actor: made.user, label: { name, color } };
    record(box, repo, issue.number, { ...given, created_at: created });
  }
  await loadComments(loading, issue.number, issue.comments ?? []);
  const asOf = text((await box.upstream.get(path)).updated_at);
  box.state.overrides.set(overrideKey('issue', keyOf(repo, issue.number)), {
    created_at: created,
    closed_at: iso(Date.parse(created) + HOUR),
    updated_at: later(created, lastComment(loading, issue.comments ?? [])),
    asOf,
  });
}

function incidentBody(loading: Loading, answers: Readonly<Record<string, string>>): string {
  const day = (days: number) => iso(loading.now + days * DAY).slice(0, 10);
  const given = Object.entries(answers).map(([key, answer]) => [SHORT[key] ?? key, answer]);
  return completeBody({
    detectedAt: `${ago(loading, DETECTED).slice(0, 16).replace('T', ' ')} UTC`,
    severity: 'SEV1',
    releaseChanges: 'None that is known',
    evalChanges: `- [ ] Repeated-refund case — @maya — due ${day(30)}`,
    gateChanges: `- [ ] Refund evals are a required check — @maya — due ${day(30)}`,
    ...Object.fromEntries(given),
  });
}

/** Comments are made a minute apart. */
function commentedAt(loading: Loading, comment: CaseComment, index: number): string {
  return comment.created ?? ago(loading, COMMENTED - index * MINUTE);
}

/** The later of two times, ISO 8601. */
export function later(one: string, other: string | null): string {
  return other !== null && Date.parse(other) > Date.parse(one) ? other : one;
}

export function lastComment(loading: Loading, comments: readonly CaseComment[]): string | null {
  return (
    comments
      .map((comment, index) => commentedAt(loading, comment, index))
      .sort()
      .at(-1) ?? null
  );
}

export async function loadComments(
  loading: Loading,
  number: number,
  comments: readonly CaseComment[],
): Promise<void> {
  const { box, repo } = loading;
  for (const [index, comment] of comments.entries()) {
    const body = fill(loading, comment.body);
    const path = `/repos/${repo}/issues/${number}/comments`;
    const made = await post(loading, path, comment.by, { body });
    const created_at = commentedAt(loading, comment, index);
    const updated_at = iso(Date.parse(created_at) + (comment.updated ?? 0) * 1000);
    box.state.overrides.set(overrideKey('comment', Number(made.id)), { created_at, updated_at });
    if (comment.edited) {
      const before = { ...made, created_at, body: '' };
      addRevision(box, `comment ${made.id}`, before, { at: updated_at, editor: comment.by, body });
    }
  }
}

/** Creates as a person. @throws where the emulator refuses. */
export async function post(
  { box }: Loading,
  path: string,
  login: string,
  body: Json,
): Promise<Json> {
  const headers = { authorization: `token ${tokenFor(login)}` };
  const answer = await box.upstream.send('POST', path, body, headers);
  if (answer.status < 300) return asJson(answer.body);
  throw new Error(`${login} could not POST ${path}: ${JSON.stringify(answer.body)}`);
}
