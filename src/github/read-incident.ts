// Reads an incident issue: its text, its label history, and the comments that matter.

import type { CommentFacts, IncidentFacts, ListedIncident } from '../core/facts.js';
import { mayCommand } from '../core/incident/commands/read.js';
import { resolveReference } from '../core/refs.js';
import { MARKERS } from '../core/writes/sticky.js';
import type { Api } from './client.js';
import { Unreadable } from './errors.js';
import type { Identity } from './identity.js';
import { PAGE_SIZE, readPages, repo } from './pages.js';
import { readLabelEvents } from './read-labels.js';

/** GitHub keeps 2,500 comments of an issue, and all are read: nobody hides one behind others. */
const COMMENT_PAGES = 30;

export interface WireComment {
  id: number;
  node_id?: string;
  body?: string | undefined;
  html_url: string;
  created_at: string;
  updated_at: string;
  user: { login: string; type?: string } | null;
  performed_via_github_app?: { id?: number } | null | undefined;
}

/** A comment as GitHub gives it. @param self null: nobody is this App. */
export function commentFacts(comment: WireComment, self: Identity | null): CommentFacts {
  const author = comment.user?.login ?? 'ghost';
  return {
    id: comment.id,
    author,
    bot: comment.user?.type === 'Bot',
    ours:
      self !== null &&
      (author === self.login || (comment.performed_via_github_app?.id ?? 0) === self.id),
    createdAt: comment.created_at,
    updatedAt: comment.updated_at,
    ...(comment.node_id ? { node: comment.node_id } : {}),
    body: comment.body ?? '',
    url: comment.html_url,
  };
}

/** Whether an App of ours wrote it, as far as a reader that is none can tell. */
function isApps({ ours, bot, body }: CommentFacts): boolean {
  return ours || (bot && body.startsWith(MARKERS.incident));
}

/** Comments of an issue or pull request that an App of ours wrote, or that may hold commands. */
export async function readComments(
  api: Api,
  repository: string,
  number: number,
  self: Identity | null,
): Promise<{ comments: CommentFacts[]; complete: boolean }> {
  const { items, complete } = await readPages(
    (page) =>
      api.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        ...repo(repository),
        issue_number: number,
        per_page: PAGE_SIZE,
        page,
      }),
    COMMENT_PAGES,
  );
  const comments = items.map((item) => commentFacts(item as WireComment, self));
  return { comments: thatMatter(comments), complete };
}

/** Those that an App of ours wrote, or that may hold commands. */
export function thatMatter(comments: readonly CommentFacts[]): CommentFacts[] {
  return comments.filter((one) => isApps(one) || mayCommand(one.body)).map(shorten);
}

/** Strangers' comments are kept as long as a command can be. */
function shorten(comment: CommentFacts): CommentFacts {
  return isApps(comment) ? comment : { ...comment, body: comment.body.slice(0, 5_000) };
}

export interface WireIssue {
  number: number;
  title: string;
  body?: string | null | undefined;
  html_url: string;
  state: string;
  created_at: string;
  updated_at?: string;
  comments?: number;
  closed_at: string | null;
  locked?: boolean;
  user: { login: string } | null;
  assignees?: { login: string }[] | null | undefined;
  labels: (string | { name?: string })[];
  /** Missing on a server that knows no types. */
  type?: { name?: string } | null;
  pull_request?: unknown;
  repository_url?: string;
}

export function labelNames(labels: WireIssue['labels']): string[] {
  return labels.flatMap((label) => (typeof label === 'string' ? label : (label.name ?? [])));
}

/** An issue as the list gives it. */
export function listedFacts(issue: WireIssue, repository: string): ListedIncident {
  return {
    ref: `${repository}#${issue.number}`,
    url: issue.html_url,
    title: issue.title,
    state: issue.state === 'closed' ? 'closed' : 'open',
    author: issue.user?.login ?? 'ghost',
    createdAt: issue.created_at,
    ...(issue.closed_at ? { closedAt: issue.closed_at } : {}),
    ...(issue.updated_at ? { updatedAt: issue.updated_at } : {}),
    ...(issue.comments === undefined ? {} : { commentCount: issue.comments }),
    labels: labelNames(issue.labels),
    ...(issue.type?.name ? { type: issue.type.name } : {}),
    body: issue.body ?? '',
  };
}

/** Where a transferred or renamed issue lives now. */
function homeOf(issue: WireIssue, repository: string): string {
  const path = issue.repository_url?.split('/repos/')[1];
  return path && /^[\w.-]+\/[\w.-]+$/.test(path) ? path : repository;
}

/**
 * Reads one incident in three requests. @param ref `owner/repo#12`.
 * @throws the request's error where anything of it cannot be read.
 */
export async function readIncident(
  api: Api,
  ref: string,
  self: Identity | null,
  known?: ListedIncident,
): Promise<IncidentFacts> {
  const { repository, number } = resolveReference(ref, '');
  const [issue, { comments, complete }, labelEvents] = await Promise.all([
    known ? null : readIssue(api, repository, number),
    readComments(api, repository, number, self),
    known?.labelEvents ?? readLabelEvents(api, ref, self),
  ]);
  if (!complete) throw new Unreadable('it has more comments than are read (3,000)');
  const home = issue ? homeOf(issue, repository) : repository;
  const { commentCount: _, ...listed } = known ?? listedFacts(issue as WireIssue, home);
  return {
    ...listed,
    closedAt: issue?.closed_at ?? null,
    locked: issue?.locked ?? false,
    assignees: issue?.assignees?.map(({ login }) => login) ?? [],
    isPull: Boolean(issue?.pull_request),
    labelEvents,
    comments,
    acknowledged: [],
    tasks: [],
  };
}

async function readIssue(api: Api, repository: string, number: number): Promise<WireIssue> {
  const { data } = await api.request('GET /repos/{owner}/{repo}/issues/{issue_number}', {
    ...repo(repository),
    issue_number: number,
  });
  return data as WireIssue;
}
