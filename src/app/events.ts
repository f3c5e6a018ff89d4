// Events are hints: each maps to the keys whose state has to be looked at again.
import { mayCommand } from '../domain/commands/read.js';
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
  'pull_request.edited',
  'pull_request.reopened',
  'pull_request.closed',
] as const;

interface Issue {
  number: number;
  pull_request?: unknown;
  created_at?: string;
  updated_at?: string;
}

/** What is read of a payload, whatever the event. */
export interface Payload {
  action?: string;
  sender?: { login: string; type?: string };
  repository: { full_name: string };
  issue?: Issue;
  comment?: { body?: string };
  pull_request?: { title?: string; body?: string | null };
  changes?: { new_issue?: Issue; new_repository?: { full_name: string } };
}

export interface Touched {
  key: string;
  requested: boolean;
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

/**
 * The keys an event touches; none for our own doing.
 * @param self login of the App's account.
 * @param host GitHub server whose URLs name incidents.
 */
export function touchedBy(event: string, payload: Payload, self: string, host: string): Touched[] {
  if (event === 'pull_request') return namedBy(payload, host);
  const { action, sender, repository, issue, comment, changes } = payload;
  if (!issue || issue.pull_request || sender?.login === self) return [];
  const moved = changes?.new_issue && changes.new_repository;
  const place = moved ? changes.new_repository?.full_name : repository.full_name;
  const number = moved ? changes.new_issue?.number : issue.number;
  const human = sender?.type !== 'Bot';
  const commands = event === 'issue_comment' && mayCommand(comment?.body ?? '');
  if (event === 'issue_comment' && !commands) return [];
  const asks = commands || action === 'edited' || (action === 'labeled' && !isNew(issue));
  return [{ key: `incident:${place}#${number}`.toLowerCase(), requested: human && asks }];
}
