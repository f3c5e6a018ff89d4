// A repository: its objects, refs, issues, pull requests, labels and releases.
import { asJson, type Json, text } from '../exchange.js';
import type { Reader } from '../reader.js';
import { actorOf } from './actor.js';
import { connection, type Window } from './connection.js';
import { type DeploymentsAsked, deploymentsOf } from './deployments.js';
import { objectAt, type RefsAsked, refOf, refs } from './git-objects.js';
import { seconds } from './shown.js';
import { issueOf, pullOf, threadAt } from './threads.js';

interface ListAsked extends Window {
  readonly states?: readonly string[] | null;
  readonly labels?: readonly string[] | null;
  readonly orderBy?: { readonly field: string; readonly direction: string } | null;
}

export function repositoryOf(reader: Reader, read: Json) {
  const repo = text(read.full_name);
  const path = `/repos/${repo}`;
  const ref = async (qualified: string) => {
    const found = await reader.get(`${path}/git/ref/${qualified.replace(/^refs\//, '')}`);
    const prefix = /^refs\/(?:heads|tags)\//.exec(qualified)?.[0] ?? 'refs/';
    return found && refOf(reader, repo, found, prefix);
  };
  return {
    __typename: 'Repository',
    id: read.node_id,
    databaseId: read.id,
    name: read.name,
    nameWithOwner: repo,
    owner: actorOf(reader, asJson(read.owner)),
    isPrivate: read.private === true,
    isArchived: read.archived === true,
    isFork: read.fork === true,
    visibility: text(read.visibility).toUpperCase(),
    url: read.html_url,
    defaultBranchRef: () => ref(`refs/heads/${read.default_branch}`),
    object: ({ expression, oid }: { expression?: string; oid?: string }) =>
      objectAt(reader, repo, expression ?? oid ?? ''),
    ref: ({ qualifiedName }: { qualifiedName: string }) =>
      ref(qualifiedName.startsWith('refs/') ? qualifiedName : `refs/heads/${qualifiedName}`),
    refs: (asked: RefsAsked) => refs(reader, repo, asked),
    deployments: (asked: DeploymentsAsked) => deploymentsOf(reader, repo, asked),
    issue: ({ number }: { number: number }) => threadAt(reader, repo, number, 'issue'),
    pullRequest: ({ number }: { number: number }) => threadAt(reader, repo, number, 'pull request'),
    issueOrPullRequest: ({ number }: { number: number }) =>
      threadAt(reader, repo, number, 'issue or pull request'),
    issues: async (asked: ListAsked) => {
      const labels = (asked.labels ?? []).map((label) => `&labels=${encodeURIComponent(label)}`);
      const all = await reader.list(`${path}/issues?state=all${labels.join('')}`);
      const issues = all.filter((issue) => !('pull_request' in issue));
      return connection(chosen(issues, asked), asked, (issue) => issueOf(reader, repo, issue));
    },
    pullRequests: async (asked: ListAsked) => {
      const all = await reader.list(`${path}/pulls?state=all`);
      return connection(chosen(all, asked), asked, (pull) => pullOf(reader, repo, pull));
    },
    label: async ({ name }: { name: string }) => {
      const label = await reader.get(`${path}/labels/${encodeURIComponent(name)}`);
      return label && { __typename: 'Label', id: label.node_id, name: label.name };
    },
    releases: async (asked: Window) =>
      connection(await reader.list(`${path}/releases`), asked, (release) => ({
        id: release.node_id,
        databaseId: release.id,
        tagName: release.tag_name,
        name: release.name,
        isDraft: release.draft === true,
        isPrerelease: release.prerelease === true,
        createdAt: seconds(release.created_at),
        publishedAt: seconds(release.published_at),
        url: release.html_url,
      })),
  };
}

/** Those in one of the asked states, in the asked order; oldest first without one. */
function chosen(all: readonly Json[], { states, orderBy }: ListAsked): Json[] {
  const stateOf = (item: Json) => (item.merged_at ? 'MERGED' : text(item.state).toUpperCase());
  const field = orderBy?.field === 'UPDATED_AT' ? 'updated_at' : 'created_at';
  const order = orderBy?.direction === 'DESC' ? -1 : 1;
  return all
    .filter((item) => !states?.length || states.includes(stateOf(item)))
    .sort(
      (a, b) =>
        order *
        (text(a[field]).localeCompare(text(b[field])) || Number(a.number) - Number(b.number)),
    );
}
