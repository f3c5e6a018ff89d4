// The pull requests of a world: open, closed, or merged by a commit that the history already has.
import { asJson, asList, encodePath, type Json, text } from '../exchange.js';
import { recordMerge } from '../gaps/issue-events.js';
import { remember } from '../gaps/pulls.js';
import { commitTree, treeOf } from '../git.js';
import { keyOf, overrideKey } from '../state.js';
import { dateOf, treeWith } from './history.js';
import { lastComment, later, loadComments, post } from './issues.js';
import { ago, DAY, fill, HOUR, iso, type Loading, MINUTE, shaOf } from './loading.js';
import type { CasePull, CaseReview } from './types.js';

const REVIEWED = 5 * DAY;

export async function loadPull(loading: Loading, pull: CasePull): Promise<void> {
  const { box, repo } = loading;
  const { base, head } = await rangeOf(loading, pull);
  const headRef = pull.head ?? `pull-${pull.number}`;
  const baseRef = pull.base ?? 'main';
  const lent = await lendBranches(loading, { [headRef]: head, [baseRef]: base });
  const author = pull.by ?? (pull.bot ? 'dependabot[bot]' : 'wren');
  const made = await post(loading, `/repos/${repo}/pulls`, author, {
    title: fill(loading, pull.title ?? `Pull request ${pull.number}`),
    body: pull.body === undefined ? null : fill(loading, pull.body ?? ''),
    ...{ head: headRef, base: baseRef, draft: pull.draft === true },
  });
  const state = remember(box, repo, made);
  state.headSha = head;
  const path = `/repos/${repo}/pulls/${pull.number}`;
  if (pull.labels) {
    const labels = { labels: pull.labels };
    await box.upstream.send('PUT', `/repos/${repo}/issues/${pull.number}/labels`, labels);
  }
  await loadReviews(loading, pull, head);
  await loadComments(loading, pull.number, pull.comments ?? []);
  const times = await timesOf(loading, pull, head);
  if (pull.merged !== undefined || pull.state === 'closed') {
    await box.upstream.send('PATCH', path, { state: 'closed' });
    state.open = false;
    state.baseSha = base;
  }
  if (pull.merged !== undefined) {
    const by = await box.upstream.get('/users/maya');
    state.merged = { at: times.closed_at, sha: shaOf(loading, pull.merged), by };
    recordMerge(box, state);
  }
  for (const ref of lent) await box.upstream.send('DELETE', `/repos/${repo}/git/refs/heads/${ref}`);
  const asOf = text((await box.upstream.get(path)).updated_at);
  box.state.overrides.set(overrideKey('issue', keyOf(repo, pull.number)), { ...times, asOf });
}

interface Range {
  readonly base: string;
  readonly head: string;
}

async function rangeOf(loading: Loading, pull: CasePull): Promise<Range> {
  const own = pull.commits?.map((id) => shaOf(loading, id));
  if (pull.merged !== undefined) {
    const merge = shaOf(loading, pull.merged);
    const [first = merge, second] = await parentsOf(loading, merge);
    const base = pull.from === undefined ? first : shaOf(loading, pull.from);
    const head = own?.at(-1) ?? second ?? (await copied(loading, pull, base, merge));
    return { base, head };
  }
  const base = await tipOf(loading, pull.base ?? 'main');
  if (base === null) throw new Error(`#${pull.number}: there is no branch “${pull.base}”.`);
  const tip = own?.at(-1) ?? (await tipOf(loading, pull.head ?? ''));
  return { base, head: tip ?? (await headOf(loading, pull, base)) };
}

/** The commits of a pull request that was squashed or rebased: those after `from`, as they were before. */
async function copied(loading: Loading, pull: CasePull, from: string, merge: string) {
  const { box, repo } = loading;
  const chain: Json[] = [];
  for (let sha = merge; sha !== from; ) {
    const commit = await box.upstream.get(`/repos/${repo}/git/commits/${sha}`);
    chain.unshift(commit);
    const parent = asList(commit.parents)[0];
    if (!parent) break;
    sha = text(parent.sha);
  }
  let tip = from;
  for (const commit of chain) {
    const author = asJson(commit.author);
    const date = iso(Date.parse(text(author.date)) - 30 * MINUTE);
    const message = text(commit.message).replace(` (#${pull.number})`, '');
    const made = { message, tree: asJson(commit.tree).sha, parents: [tip] };
    tip = await commitTree(box.upstream, repo, { ...made, author: { ...author, date } });
  }
  return tip;
}

/**
 * A head that the history does not have: the given files; else, of one that a bot landed itself, what
 * the commit that names it brought; else nothing.
 */
async function headOf(loading: Loading, pull: CasePull, base: string): Promise<string> {
  const { box, repo } = loading;
  const landed = pull.files ? null : await landing(loading, base, pull.number);
  const [parent = base] = landed ? await parentsOf(loading, landed) : [];
  const tree = landed
    ? await treeOf(box.upstream, repo, landed)
    : await treeWith(loading, await treeOf(box.upstream, repo, base), pull.files ?? {});
  const date = landed ? iso((await dateOf(loading, landed)) - HOUR) : ago(loading, 7 * DAY);
  const author = { name: 'wren', email: 'wren@example.com', date };
  const message = pull.title ?? `Work of #${pull.number}`;
  return commitTree(box.upstream, repo, { message, tree, parents: [parent], author });
}

async function landing({ box, repo }: Loading, tip: string, number: number) {
  const commits = await box.upstream.list(`/repos/${repo}/commits?sha=${tip}`);
  const names = new RegExp(`#${number}\\b`);
  const found = commits.find((one) => names.test(text(asJson(one.commit).message)));
  return found ? text(found.sha) : null;
}

async function parentsOf({ box, repo }: Loading, sha: string): Promise<string[]> {
  const commit = await box.upstream.get(`/repos/${repo}/git/commits/${sha}`);
  return asList(commit.parents).map((parent) => text(parent.sha));
}

async function tipOf({ box, repo }: Loading, branch: string): Promise<string | null> {
  const path = `/repos/${repo}/git/ref/heads/${encodePath(branch)}`;
  const ref = await box.upstream.send('GET', path);
  return ref.status === 200 ? text(asJson(asJson(ref.body).object).sha) : null;
}

/** Makes the branches that are missing, since a pull request is opened with them; returns their names. */
async function lendBranches(loading: Loading, wanted: Readonly<Record<string, string>>) {
  const made: string[] = [];
  for (const [branch, sha] of Object.entries(wanted)) {
    if ((await tipOf(loading, branch)) !== null) continue;
    const ref = { ref: `refs/heads/${branch}`, sha };
    await loading.box.upstream.send('POST', `/repos/${loading.repo}/git/refs`, ref);
    made.push(branch);
  }
  return made;
}

async function timesOf(loading: Loading, pull: CasePull, head: string) {
  const pushed = (await dateOf(loading, head)) + 10 * MINUTE;
  const merged = pull.merged && (await dateOf(loading, shaOf(loading, pull.merged)));
  const closed = merged || pushed + HOUR;
  const last = pull.merged || pull.state === 'closed' ? iso(closed) : iso(pushed);
  return {
    created_at: iso(Math.min(pushed, closed)),
    closed_at: iso(closed),
    updated_at: later(last, lastComment(loading, pull.comments ?? [])),
  };
}

const EVENTS: Readonly<Record<string, string>> = {
  APPROVED: 'APPROVE',
  CHANGES_REQUESTED: 'REQUEST_CHANGES',
  COMMENTED: 'COMMENT',
};

async function loadReviews(loading: Loading, pull: CasePull, head: string): Promise<void> {
  const { box, repo } = loading;
  for (const [index, review] of (pull.reviews ?? ([] as CaseReview[])).entries()) {
    const made = await post(loading, `/repos/${repo}/pulls/${pull.number}/reviews`, review.by, {
      event: EVENTS[review.state ?? 'APPROVED'] ?? review.state,
      body: fill(loading, review.body ?? ''),
      commit_id: review.commit === undefined ? head : shaOf(loading, review.commit),
    });
    const submitted_at = review.submitted ?? ago(loading, REVIEWED - index * MINUTE);
    box.state.overrides.set(overrideKey('review', Number(made.id)), { submitted_at });
  }
}
