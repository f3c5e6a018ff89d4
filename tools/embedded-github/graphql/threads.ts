// Issues, pull requests, their comments, reviews and labels.
import { asJson, asList, type Json, text } from '../exchange.js';
import type { Reader } from '../reader.js';
import { keyOf } from '../state.js';
import { actorOf } from './actor.js';
import { connection, type Window } from './connection.js';
import { contentOf } from './content.js';
import { gitObject } from './git-objects.js';
import { failure, seconds } from './shown.js';

function commentOf(reader: Reader, read: Json) {
  return { __typename: 'IssueComment', ...contentOf(reader, read, `comment ${read.id}`) };
}

function reviewOf(reader: Reader, repo: string, read: Json) {
  const sha = text(read.commit_id);
  return {
    __typename: 'PullRequestReview',
    ...contentOf(reader, read, `review ${read.id}`),
    state: read.state,
    submittedAt: seconds(read.submitted_at),
    commit: () => gitObject(reader, repo, { kind: 'commit', sha }),
  };
}

function labelOf({ name, color, description = null, node_id, url }: Json) {
  return { __typename: 'Label', id: node_id, name, color, description, url };
}

/** Events of the issues API as items of a timeline; others are not told. */
const ITEMS: Readonly<Record<string, string>> = {
  labeled: 'LabeledEvent',
  unlabeled: 'UnlabeledEvent',
  renamed: 'RenamedTitleEvent',
};

/** `LabeledEvent` is asked for as `LABELED_EVENT`. */
function itemType(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
}

function itemOf(reader: Reader, { event, id, created_at, actor, label, rename }: Json) {
  return {
    __typename: ITEMS[text(event)],
    id: `TI_${id}`,
    createdAt: seconds(created_at),
    actor: actorOf(reader, asJson(actor)),
    ...(label ? { label: labelOf(asJson(label)) } : {}),
    ...(rename ? { previousTitle: asJson(rename).from, currentTitle: asJson(rename).to } : {}),
  };
}

interface ItemWindow extends Window {
  readonly itemTypes?: readonly string[] | null;
}

/** What an issue and a pull request share; `read` is its face in the issues API. */
function threadOf(reader: Reader, repo: string, read: Json) {
  const path = `/repos/${repo}/issues/${read.number}`;
  return {
    ...contentOf(reader, read, keyOf(repo, Number(read.number))),
    number: read.number,
    title: read.title,
    closed: read.state === 'closed',
    closedAt: seconds(read.closed_at),
    locked: read.locked === true,
    labels: (window: Window) => connection(asList(read.labels), window, labelOf),
    assignees: (window: Window) =>
      connection(asList(read.assignees), window, (user) => actorOf(reader, user)),
    comments: async (window: Window) =>
      connection(await reader.list(`${path}/comments`), window, (comment) =>
        commentOf(reader, comment),
      ),
    timelineItems: async ({ itemTypes, ...window }: ItemWindow) => {
      const asked = (await reader.list(`${path}/events`)).filter(({ event }) => {
        const name = ITEMS[text(event)];
        return name !== undefined && (!itemTypes || itemTypes.includes(itemType(name)));
      });
      return connection(asked, window, (event) => itemOf(reader, event));
    },
  };
}

function typeOf({ node_id, name }: Json) {
  return name === undefined ? null : { __typename: 'IssueType', id: node_id, name };
}

export function issueOf(reader: Reader, repo: string, read: Json) {
  const reason = text(read.state_reason).toUpperCase() || null;
  return {
    __typename: 'Issue',
    ...threadOf(reader, repo, read),
    state: text(read.state).toUpperCase(),
    issueType: typeOf(asJson(read.type)),
    stateReason: reason ?? (read.state === 'closed' ? 'COMPLETED' : null),
  };
}

/** @param read from the pulls API. */
export function pullOf(reader: Reader, repo: string, read: Json) {
  const path = `/repos/${repo}/pulls/${read.number}`;
  const [head, base] = [asJson(read.head), asJson(read.base)];
  const merged = typeof read.merged_at === 'string';
  const commit = (sha: unknown) => () =>
    gitObject(reader, repo, { kind: 'commit', sha: text(sha) });
  return {
    __typename: 'PullRequest',
    ...threadOf(reader, repo, read),
    state: merged ? 'MERGED' : text(read.state).toUpperCase(),
    isDraft: read.draft === true,
    merged,
    mergedAt: seconds(read.merged_at),
    mergedBy: actorOf(reader, asJson(read.merged_by)),
    mergeCommit: merged ? commit(read.merge_commit_sha) : null,
    baseRefName: base.ref,
    baseRefOid: base.sha,
    headRefName: head.ref,
    headRefOid: head.sha,
    commits: async (window: Window) =>
      connection(await reader.list(`${path}/commits`), window, ({ sha }) => ({
        id: `PRC_${sha}`,
        commit: commit(sha),
      })),
    files: async (window: Window) =>
      connection(await reader.list(`${path}/files`), window, (file) => ({
        path: file.filename,
        additions: file.additions,
        deletions: file.deletions,
        changeType: CHANGES[text(file.status)] ?? 'CHANGED',
      })),
    reviews: async (window: Window) =>
      connection(await reader.list(`${path}/reviews`), window, (review) =>
        reviewOf(reader, repo, review),
      ),
  };
}

const CHANGES: Readonly<Record<string, string>> = {
  added: 'ADDED',
  removed: 'DELETED',
  modified: 'MODIFIED',
  renamed: 'RENAMED',
};

/** An issue or pull request by its number; throws as GitHub says it. */
export async function threadAt(
  reader: Reader,
  repo: string,
  number: number,
  wanted: 'issue' | 'pull request' | 'issue or pull request',
) {
  const pull = await reader.get(`/repos/${repo}/pulls/${number}`);
  if (pull && wanted !== 'issue') return pullOf(reader, repo, pull);
  const issue = pull ? null : await reader.get(`/repos/${repo}/issues/${number}`);
  if (issue && wanted !== 'pull request') return issueOf(reader, repo, issue);
  const what = { issue: 'an Issue', 'pull request': 'a PullRequest' }[wanted as 'issue'];
  const message = `Could not resolve to ${what ?? 'an issue or pull request'} with the number of ${number}.`;
  throw failure('NOT_FOUND', message);
}

/** The node with that id, among issues, pull requests and comments; null where there is none. */
export async function nodeAt(reader: Reader, id: string): Promise<object | null> {
  const { repositories } = reader.box;
  const [, kind = '', number = ''] =
    /^0:([A-Za-z]+)(\d+)$/.exec(Buffer.from(id, 'base64').toString()) ?? [];
  for (const repo of repositories.keys()) {
    const path = `/repos/${repo}`;
    if (kind === 'IssueComment') {
      const comment = await reader.get(`${path}/issues/comments/${number}`);
      if (comment) return commentOf(reader, comment);
    } else if (kind === 'PullRequest') {
      const pulls = await reader.list(`${path}/pulls?state=all`);
      const found = pulls.find((pull) => pull.node_id === id);
      if (found) return pullOf(reader, repo, found);
    } else if (kind === 'Issue') {
      const issues = await reader.list(`${path}/issues?state=all`);
      const found = issues.find((issue) => issue.node_id === id);
      if (found) return issueOf(reader, repo, found);
    }
  }
  return null;
}
