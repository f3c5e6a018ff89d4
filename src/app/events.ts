// Events are hints: each maps to the keys whose state has to be looked at again.

import { CONFIG_PATH } from '../core/config/schema.js';
import { mayCommand } from '../core/incident/commands/read.js';
import { readNamings } from '../core/namings/read.js';
import type { QueuedGroup } from '../github/read-queue.js';

/** The events the App is subscribed to, and the keys they touch. */
export const EVENTS = [
  'issues.opened',
  'issues.edited',
  'issues.labeled',
  'issues.unlabeled',
  'issues.reopened',
  'issues.closed',
  'issues.deleted',
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
  'check_run.created',
  'check_run.completed',
  'check_run.rerequested',
  'check_suite.rerequested',
  'merge_group.checks_requested',
  'merge_group.destroyed',
  'push',
  'installation.created',
  'installation_repositories.added',
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
  /** Missing in events of an installation. */
  repository?: Repository;
  repositories?: Repository[];
  repositories_added?: Repository[];
  issue?: Issue;
  comment?: { body?: string };
  pull_request?: { number: number; title?: string; body?: string | null; head?: { sha: string } };
  check_run?: CheckEvent & { name?: string };
  check_suite?: CheckEvent;
  merge_group?: QueuedGroup;
  ref?: string;
  after?: string;
  commits?: { added?: string[]; modified?: string[]; removed?: string[] }[];
  changes?: {
    new_issue?: Issue;
    new_repository?: { full_name: string };
    body?: { from?: string };
  };
}

interface Repository {
  full_name: string;
  default_branch?: string;
}

interface CheckEvent {
  head_sha: string;
  app?: { id?: number } | null;
  pull_requests?: { number: number }[];
}

type RepositoryEvent = Payload & { repository: Repository };

/** A key to work on, or something that keys known to the process depend on. */
export interface Touched {
  key: string;
  requested: boolean;
  group?: QueuedGroup;
  /** It is over: nothing more is to be done for the key. */
  over?: boolean;
  /** Name of the check run that changed, where a key depends on some alone. */
  check?: string;
}

/** Filing an issue by a form labels it as well: in its first minute nobody asks by a label. */
function isNew({ created_at: created, updated_at: updated }: Issue): boolean {
  return Date.parse(updated ?? '') - Date.parse(created ?? '') < 60_000;
}

/** A pull request may name many; what is named beyond this waits for its own events. */
const MOST_NAMED = 20;

/** The incidents that a pull request names, in repositories of the same owner. */
function namedBy(payload: RepositoryEvent, host: string): Touched[] {
  const { pull_request: pull, repository } = payload;
  const texts = [pull?.title ?? '', pull?.body ?? ''];
  const owner = `${repository.full_name.split('/')[0]?.toLowerCase()}/`;
  const namings = texts.flatMap((text) => readNamings(text, repository.full_name, host));
  const refs = namings.flatMap(({ ref }) => ref ?? []);
  const own = [...new Set(refs)].filter((ref) => ref.startsWith(owner));
  return own.slice(0, MOST_NAMED).map((ref) => ({ key: `incident:${ref}`, requested: false }));
}

function byPull(event: string, payload: RepositoryEvent, host: string): Touched[] {
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

function byPush({ repository, ref, after, commits }: RepositoryEvent): Touched[] {
  if (ref !== `refs/heads/${repository.default_branch}`) return [];
  const touches = (commits ?? []).some(({ added = [], modified = [], removed = [] }) =>
    [...added, ...modified, ...removed].includes(CONFIG_PATH),
  );
  const key = `config:${repository.full_name}@${after}`.toLowerCase();
  return touches ? [{ key, requested: false }] : [];
}

function byIssue(event: string, payload: RepositoryEvent, self: string): Touched[] {
  const { action, sender, repository, issue, comment, changes } = payload;
  if (!issue || sender?.login === self) return [];
  const texts = [comment?.body ?? '', changes?.body?.from ?? ''];
  const commands = event === 'issue_comment' && texts.some(mayCommand);
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
  const before = `${repository.full_name}#${issue.number}`.toLowerCase();
  const settles = ['closed', 'reopened', 'deleted', 'transferred'].includes(action ?? '');
  return settles ? [own, { key: `watched:${before}`, requested: false }] : [own];
}

/** Of our own runs, only what a person asks for again; of others, what a policy may wait for. */
function byCheck({ action, check_run: run, check_suite, repository }: RepositoryEvent, id: number) {
  const about = run ?? check_suite;
  const place = repository.full_name.toLowerCase();
  if (!about) return [];
  if (action === 'rerequested') {
    if (about.app?.id !== id) return [];
    const pulls = (about.pull_requests ?? []).map(({ number }) => `pull:${place}#${number}`);
    const keys = [...pulls, `commit:${place}@${about.head_sha}`];
    return keys.map((key) => ({ key, requested: false }));
  }
  if (!run || about.app?.id === id) return [];
  return [{ key: `commit:${place}@${run.head_sha}`, requested: false, check: run.name ?? '' }];
}

/** Repositories that the App has just been given. */
function byInstallation({ repositories, repositories_added: added }: Payload): Touched[] {
  return [...(repositories ?? []), ...(added ?? [])].map(({ full_name }) => ({
    key: `adopt:${full_name.toLowerCase()}`,
    requested: false,
  }));
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
  const { repository, merge_group: group } = payload;
  if (!repository) return byInstallation(payload);
  const about = { ...payload, repository };
  switch (event) {
    case 'pull_request':
    case 'pull_request_review':
      return byPull(event, about, host);
    case 'push':
      return byPush(about);
    case 'merge_group': {
      const key = `group:${repository.full_name}@${group?.head_sha}`.toLowerCase();
      if (payload.action === 'destroyed') return [{ key, requested: false, over: true }];
      return group ? [{ key, requested: false, group }] : [];
    }
    case 'check_run':
    case 'check_suite':
      return byCheck(about, self.id);
    default:
      return byIssue(event, about, self.login);
  }
}
