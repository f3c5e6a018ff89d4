// Events are hints: each maps to the keys whose state has to be looked at again.
import { mayCommand } from '../domain/commands/read.js';
import { CONFIG_PATH } from '../domain/config/schema.js';
import { readNamings } from '../domain/links/references.js';

/** The events the App is subscribed to, and the keys they touch. */
export const EVENTS = [
  'issues.opened',
  'issues.edited',
  'issues.labeled',
  'issues.unlabeled',
  'issues.reopened',
  'issues.closed',
  'issues.transferred',
  'issue_comment.created',
  'issue_comment.edited',
  'issue_comment.deleted',
  'pull_request.opened',
  'pull_request.synchronize',
  'pull_request.edited',
  'pull_request.reopened',
  'pull_request.closed',
  'pull_request_review.submitted',
  'pull_request_review.dismissed',
  'check_run.completed',
  'merge_group.checks_requested',
  'push',
] as const;

interface Issue {
  number: number;
  pull_request?: unknown;
  created_at?: string;
  updated_at?: string;
}

interface Group {
  head_sha: string;
  head_ref: string;
  base_sha: string;
  base_ref: string;
}

/** What is read of a payload, whatever the event. */
export interface Payload {
  action?: string;
  sender?: { login: string; type?: string };
  repository: { full_name: string; default_branch?: string };
  issue?: Issue;
  comment?: { body?: string };
  pull_request?: { number: number; title?: string; body?: string | null; head?: { sha: string } };
  check_run?: { head_sha: string; app?: { id?: number } | null };
  merge_group?: Group;
  ref?: string;
  after?: string;
  commits?: { added?: string[]; modified?: string[]; removed?: string[] }[];
  changes?: { new_issue?: Issue; new_repository?: { full_name: string } };
}

/** A key to work on, or something that keys known to the process depend on. */
export interface Touched {
  key: string;
  requested: boolean;
  group?: Group;
}

/** Filing an issue by a form labels it as well: in its first minute nobody asks by a label. */
function isNew({ created_at: created, updated_at: updated }: Issue): boolean {
  return Date.parse(updated ?? '') - Date.parse(created ?? '') < 60_000;
}

/** A pull request may name many; what is named beyond this waits for its own events. */
const MOST_NAMED = 20;

/** The incidents that a pull request names, in repositories of the same owner. */
function namedBy(payload: Payload, host: string): Touched[] {
  const { pull_request: pull, repository } = payload;
  const text = `${pull?.title ?? ''}\n\n${pull?.body ?? ''}`;
  const owner = `${repository.full_name.split('/')[0]?.toLowerCase()}/`;
  const refs = readNamings(text, repository.full_name, host).flatMap(({ ref }) => ref ?? []);
  const own = [...new Set(refs)].filter((ref) => ref.startsWith(owner));
  return own.slice(0, MOST_NAMED).map((ref) => ({ key: `incident:${ref}`, requested: false }));
}

function byPull(event: string, payload: Payload, host: string): Touched[] {
  const { action, repository, pull_request: pull } = payload;
  if (!pull) return [];
  const key = `pull:${repository.full_name}#${pull.number}`.toLowerCase();
  if (event === 'pull_request_review') return [{ key: `judged:${key}`, requested: false }];
  const own = { key, requested: action === 'edited' };
  const changes = action !== 'opened' && action !== 'synchronize';
  return changes
    ? [...namedBy(payload, host), { key: `watched:${key.slice(5)}`, requested: false }, own]
    : [own];
}

function byPush({ repository, ref, after, commits }: Payload): Touched[] {
  if (ref !== `refs/heads/${repository.default_branch}`) return [];
  const touches = (commits ?? []).some(({ added = [], modified = [], removed = [] }) =>
    [...added, ...modified, ...removed].includes(CONFIG_PATH),
  );
  const key = `config:${repository.full_name}@${after}`.toLowerCase();
  return touches ? [{ key, requested: false }] : [];
}

function byIssue(event: string, payload: Payload, self: string): Touched[] {
  const { action, sender, repository, issue, comment, changes } = payload;
  if (!issue || sender?.login === self) return [];
  const commands = event === 'issue_comment' && mayCommand(comment?.body ?? '');
  if (event === 'issue_comment' && !commands) return [];
  if (issue.pull_request) {
    const key = `pull:${repository.full_name}#${issue.number}`.toLowerCase();
    return event === 'issue_comment' ? [{ key, requested: false }] : [];
  }
  const moved = changes?.new_issue && changes.new_repository;
  const place = moved ? changes.new_repository?.full_name : repository.full_name;
  const number = moved ? changes.new_issue?.number : issue.number;
  const human = sender?.type !== 'Bot';
  const asks = commands || action === 'edited' || (action === 'labeled' && !isNew(issue));
  const ref = `${place}#${number}`.toLowerCase();
  const own = { key: `incident:${ref}`, requested: human && asks };
  const settles = action === 'closed' || action === 'reopened';
  return settles ? [own, { key: `watched:${ref}`, requested: false }] : [own];
}

/**
 * The keys an event touches; none for our own doing. `watched:` and `judged:` stand for the keys
 * that the process knows to depend on what follows.
 * @param self the App's account. @param host GitHub server whose URLs name incidents.
 */
export function touchedBy(
  event: string,
  payload: Payload,
  self: { id: number; login: string },
  host: string,
): Touched[] {
  const { repository, merge_group: group, check_run: run } = payload;
  const place = repository.full_name.toLowerCase();
  switch (event) {
    case 'pull_request':
    case 'pull_request_review':
      return byPull(event, payload, host);
    case 'push':
      return byPush(payload);
    case 'merge_group':
      return group ? [{ key: `group:${place}@${group.head_sha}`, requested: false, group }] : [];
    case 'check_run':
      if (!run || run.app?.id === self.id) return [];
      return [{ key: `commit:${place}@${run.head_sha}`, requested: false }];
    default:
      return byIssue(event, payload, self.login);
  }
}
