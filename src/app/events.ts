// Events are hints: each maps to the keys whose state has to be looked at again.
import { mayCommand } from '../domain/commands/read.js';

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

/** The keys an event touches; none for our own doing. `self`: login of the App's account. */
export function touchedBy(event: string, payload: Payload, self: string): Touched[] {
  const { action, sender, repository, issue, comment, changes } = payload;
  if (!issue || issue.pull_request || sender?.login === self) return [];
  const moved = changes?.new_issue && changes.new_repository;
  const place = moved ? changes.new_repository?.full_name : repository.full_name;
  const number = moved ? changes.new_issue?.number : issue.number;
  const human = sender?.type !== 'Bot';
  const commands = event === 'issue_comment' && mayCommand(comment?.body ?? '');
  if (event === 'issue_comment' && !commands) return [];
  const asks = commands || action === 'edited' || (action === 'labeled' && !isNew(issue));
  return [{ key: `incident:${place}#${number}`, requested: human && asks }];
}
