// Merging onto the base branch as it is now, and closing what the pull request says it closes.
import { userOf } from '../callers.js';
import { asJson, asList, type Json, ok, refuse, text, tokenOf } from '../exchange.js';
import { type Box, route } from '../gap.js';
import { commitsOf, commitTree, mergedTree, mergeTrees, tipOf, treeOf } from '../git.js';
import { keyOf, type PullState } from '../state.js';
import { branchMoved } from './branches.js';
import { recordMerge } from './issue-events.js';

const CLOSES = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s+#(\d+)/gi;

export const mergeGap = route(
  'PUT',
  '/pulls/:number/merge',
  async (call, box, { repo = '', number = '' }) => {
    const pull = box.state.pulls.get(keyOf(repo, number));
    const token = tokenOf(call.caller);
    if (!pull || token === null) return null;
    if (!pull.open) return refuse(405, 'Pull Request is not mergeable');
    if (call.body.sha !== undefined && call.body.sha !== pull.headSha) {
      return refuse(409, 'Head branch was modified. Review and try the merge again.');
    }
    const own = { authorization: `token ${token}` };
    const path = `/repos/${repo}/pulls/${number}`;
    const shown = asJson((await box.upstream.send('GET', path, undefined, own)).body);
    const base = await tipOf(box.upstream, repo, pull.baseRef);
    const sha = await mergeCommit(box, pull, base, shown, call.body, token);
    const ref = `/repos/${repo}/git/refs/heads/${pull.baseRef}`;
    const moved = await box.upstream.send('PATCH', ref, { sha }, own);
    if (moved.status !== 200) return moved;
    // As it was before the merge: the range of a merged pull request keeps its meaning.
    pull.baseSha = base;
    pull.open = false;
    const at = new Date().toISOString();
    pull.merged = { at, sha, by: (await userOf(box, call.caller)) ?? {} };
    await box.upstream.send('PATCH', path, { state: 'closed' }, own);
    await branchMoved(box, repo, pull.baseRef, base, sha, call);
    await closeNamed(box, repo, pull, shown, own);
    recordMerge(box, pull);
    return ok({ sha, merged: true, message: 'Pull Request successfully merged' });
  },
);

async function mergeCommit(
  box: Box,
  pull: PullState,
  base: string,
  shown: Json,
  asked: Json,
  token: string,
): Promise<string> {
  const { upstream } = box;
  const commits = await commitsOf(upstream, pull.repo, base, pull.headSha);
  if (asked.merge_method === 'rebase') return rebase(box, pull, base, commits, token);
  const squash = asked.merge_method === 'squash';
  const tree = await mergedTree(upstream, pull.repo, base, pull.headSha);
  const bullets = commits.map((commit) => `* ${text(asJson(commit.commit).message)}`).join('\n\n');
  const title = squash
    ? `${text(shown.title)} (#${pull.number})`
    : `Merge pull request #${pull.number} from ${box.owner}/${pull.headRef}`;
  const body = squash ? (commits.length > 1 ? bullets : bodyOf(commits[0])) : text(shown.title);
  const message = [text(asked.commit_title) || title, text(asked.commit_message) || body];
  return commitTree(
    upstream,
    pull.repo,
    {
      message: message.filter(Boolean).join('\n\n'),
      tree,
      parents: squash ? [base] : [base, pull.headSha],
    },
    token,
  );
}

async function rebase(
  box: Box,
  pull: PullState,
  base: string,
  commits: readonly Json[],
  token: string,
): Promise<string> {
  let tip = base;
  for (const commit of commits) {
    const [onto = '', from = '', to = ''] = await Promise.all(
      [tip, text(asList(commit.parents)[0]?.sha), text(commit.sha)].map((sha) =>
        treeOf(box.upstream, pull.repo, sha),
      ),
    );
    const tree = await mergeTrees(box.upstream, pull.repo, onto, from, to);
    const { message, author } = asJson(commit.commit);
    // GitHub keeps the author and writes who merged, and when, as the committer.
    const committer = { date: new Date().toISOString() };
    tip = await commitTree(
      box.upstream,
      pull.repo,
      { message, author, committer, tree, parents: [tip] },
      token,
    );
  }
  return tip;
}

function bodyOf(commit: Json | undefined): string {
  return text(asJson(commit?.commit).message).split('\n').slice(1).join('\n').trim();
}

/** Closing keywords work for pull requests into the default branch only. */
async function closeNamed(
  box: Box,
  repo: string,
  pull: PullState,
  shown: Json,
  headers: Readonly<Record<string, string>>,
): Promise<void> {
  const { default_branch } = await box.upstream.get(`/repos/${repo}`);
  if (pull.baseRef !== default_branch) return;
  for (const [, number] of `${text(shown.title)}\n${text(shown.body)}`.matchAll(CLOSES)) {
    const path = `/repos/${repo}/issues/${number}`;
    await box.upstream.send('PATCH', path, { state: 'closed' }, headers);
  }
}
