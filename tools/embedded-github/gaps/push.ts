// The `push` event, with every commit that it brings and the paths of each.
import { userOf } from '../callers.js';
import { asJson, asList, type Call, type Json, text } from '../exchange.js';
import type { Box } from '../gap.js';
import { commitsOf } from '../git.js';

/** A push tells of so many commits at most. */
const MOST_COMMITS = 2048;
const NONE = '0'.repeat(40);

interface Move {
  readonly branch: string;
  /** Empty for a branch that is new. */
  readonly before: string;
  readonly sha: string;
}

export async function pushed(
  box: Box,
  repo: string,
  { branch, before, sha }: Move,
  call: Call,
): Promise<void> {
  const { upstream, origin } = box;
  const found = before === '' ? [] : await commitsOf(upstream, repo, before, sha);
  const range = await Promise.all(
    found.slice(-MOST_COMMITS).map((commit) => shownCommit(box, repo, text(commit.sha))),
  );
  const behind = before === '' ? null : await upstream.get(compare(repo, before, sha));
  const sender = await senderOf(box, call);
  box.hooks.emit('push', {
    ref: `refs/heads/${branch}`,
    before: before || NONE,
    after: sha,
    base_ref: null,
    compare: `${origin}/${repo}/compare/${before.slice(0, 12)}...${sha.slice(0, 12)}`,
    created: before === '',
    deleted: false,
    forced: behind !== null && behind.status !== 'ahead' && behind.status !== 'identical',
    commits: range,
    head_commit: range.at(-1) ?? (await shownCommit(box, repo, sha)),
    pusher: { name: sender.login, email: `${sender.login}@example.com` },
    repository: await upstream.get(`/repos/${repo}`),
    sender,
  });
}

const compare = (repo: string, from: string, to: string) =>
  `/repos/${repo}/compare/${from}...${to}?per_page=1&page=1`;

async function shownCommit(box: Box, repo: string, sha: string): Promise<Json> {
  const { commit, files } = await box.upstream.get(`/repos/${repo}/commits/${sha}`);
  const { message, tree, author, committer } = asJson(commit);
  const paths = (status: string) =>
    asList(files)
      .filter((file) => file.status === status)
      .map((file) => text(file.filename));
  // A push knows no renames.
  const from = asList(files).flatMap(({ previous_filename: path }) => (path ? [text(path)] : []));
  const who = (value: unknown) => {
    const { name, email, date } = asJson(value);
    return { name, email, date };
  };
  return {
    id: sha,
    tree_id: asJson(tree).sha,
    distinct: true,
    message,
    timestamp: asJson(committer).date,
    url: `${box.origin}/${repo}/commit/${sha}`,
    author: who(author),
    committer: who(committer),
    added: [...paths('added'), ...paths('renamed')],
    modified: paths('modified'),
    removed: [...paths('removed'), ...from],
  };
}

/** The account that caused an event. */
export async function senderOf(box: Box, { caller }: Call): Promise<Json> {
  return (await userOf(box, caller)) ?? { login: 'ghost', type: 'User' };
}
