// Events are hints: each maps to the keys whose state has to be looked at again.

import { BESIDE_CONFIG, CONFIG_PATH } from '../core/config/constants.js';
import { mayCommand } from '../core/incident/commands/read.js';
import { FORM_PATHS } from '../core/incident/form/own-form.js';
import { readNamings } from '../core/namings/read.js';
import { ownerOf, refKey, repositoryRef } from '../core/refs.js';
import { EVAL_CHECK } from '../core/writes/checks.js';
import { unchosen } from './chosen.js';
import { askedByButton, askedByComment } from './events-asked.js';
import { byDeployment } from './events-deployment.js';
import { groupKey, incidentKey, type Key, pullKey } from './keys.js';
import type { Payload } from './payload.js';
import { type RepositoryEvent, type Touched, touch } from './touched.js';

/** The events the App is subscribed to, and the keys they touch. */
export const EVENTS = [
  'issues.opened',
  'issues.edited',
  'issues.labeled',
  'issues.unlabeled',
  'issues.typed',
  'issues.untyped',
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
  'pull_request_review.edited',
  'pull_request_review.dismissed',
  'check_run.created',
  'check_run.completed',
  'check_run.rerequested',
  'check_run.requested_action',
  'check_suite.rerequested',
  'merge_group.checks_requested',
  'merge_group.destroyed',
  'deployment_protection_rule.requested',
  'deployment_status.created',
  'push',
  'installation.created',
  'installation_repositories.added',
] as const;

/** A pull request may name many; what is named beyond this waits for its own events. */
const MOST_NAMED = 20;

/** The incidents that a pull request names, in repositories of the same owner. */
export function namedBy(
  payload: Pick<RepositoryEvent, 'pull_request' | 'repository'>,
  host: string,
): Touched[] {
  const { pull_request: pull, repository } = payload;
  const texts = [pull?.title ?? '', pull?.body ?? ''];
  const owner = `${ownerOf(repository.full_name)}/`;
  const namings = texts.flatMap((text) => readNamings(text, repository.full_name, host));
  const refs = namings.flatMap(({ ref }) => ref ?? []);
  const own = [...new Set(refs)].filter((ref) => ref.startsWith(owner));
  return own.slice(0, MOST_NAMED).map((ref) => touch(incidentKey(ref)));
}

function isIntoDefault({ pull_request: pull, repository }: RepositoryEvent): boolean {
  return pull?.base !== undefined && pull.base.ref === repository.default_branch;
}

function byPull(event: string, payload: RepositoryEvent, host: string): Touched[] {
  const { action, repository, pull_request: pull } = payload;
  if (!pull) return [];
  const key = pullKey(repository.full_name, pull.number);
  if (event === 'pull_request_review') {
    // Whether it changes the configuration is not in the event; what changes main might.
    const says = payload.review?.state !== 'commented';
    const weighs = isIntoDefault(payload) && says;
    const own: Touched = weighs ? touch(key) : { what: 'judged', key };
    // A deployment can wait for the approval of what was merged.
    return says ? [own, { what: 'watchers', of: key.ref }] : [own];
  }
  const own = touch(key, action === 'edited');
  const changes = action !== 'opened' && action !== 'synchronize';
  return changes ? [...namedBy(payload, host), { what: 'watchers', of: key.ref }, own] : [own];
}

/** GitHub lists at most so many commits of a push; of more, nobody tells which files changed. */
const MOST_COMMITS = 2_048;

function byPush({ repository, ref, after, commits, forced }: RepositoryEvent): Touched[] {
  if (ref !== `refs/heads/${repository.default_branch}` || !after) return [];
  const home = repositoryRef(repository.full_name);
  const listed = commits ?? [];
  const known = !forced && listed.length > 0 && listed.length < MOST_COMMITS;
  const kept = listed.flatMap(({ added = [], modified = [] }) => [...added, ...modified]);
  const taken = listed.flatMap(({ modified = [], removed = [] }) => [...modified, ...removed]);
  const landed: Touched = { what: 'files', repository: home, paths: known ? taken : null };
  const config: Key = { kind: 'config', repository: home, sha: after };
  const touched = new Set([...kept, ...taken]);
  const touches = [CONFIG_PATH, ...BESIDE_CONFIG, ...FORM_PATHS].some((path) => touched.has(path));
  return touches ? [touch(config), landed] : [landed];
}

/** `/setup` in any spelling that is read as one, right or wrong. */
const SETUP = /[/\uFF0F]\s?set-?up/i;

/** The set-up, where a comment may ask for it: on whatever it stands. */
function askedSetup(event: string, { repository, comment, changes }: RepositoryEvent): Touched[] {
  const texts = [comment?.body ?? '', changes?.body?.from ?? ''];
  if (event !== 'issue_comment' || !texts.some((text) => SETUP.test(text))) return [];
  return [touch({ kind: 'setup', repository: repositoryRef(repository.full_name) })];
}

function byIssue(event: string, payload: RepositoryEvent, self: string): Touched[] {
  const { action, sender, repository, issue, comment, changes } = payload;
  if (!issue || sender?.login === self) return [];
  const texts = [comment?.body ?? '', changes?.body?.from ?? ''];
  const commands = event === 'issue_comment' && texts.some(mayCommand);
  if (event === 'issue_comment' && !commands) return [];
  const setup = askedSetup(event, payload);
  if (issue.pull_request) {
    // What no configuration changes has its comments read only where one asks for that.
    const asks = texts.some((text) => /simulate/i.test(text));
    const pull = touch(pullKey(repository.full_name, issue.number), asks);
    return event === 'issue_comment' ? [pull, ...askedByComment(payload), ...setup] : [];
  }
  const before = refKey({ repository: repository.full_name, number: issue.number });
  const { new_issue: moved, new_repository: place } = changes ?? {};
  const now =
    moved && place ? refKey({ repository: place.full_name, number: moved.number }) : before;
  const human = sender?.type !== 'Bot';
  // Labels and commands are state that is read again; that a body was edited, or that an issue got
  // a type, nothing else tells.
  const edits = action === 'edited' && changes?.body !== undefined;
  const asks = event === 'issues' && (edits || action === 'typed');
  const own = touch(incidentKey(now), human && asks);
  const settles = ['closed', 'reopened', 'deleted', 'transferred'].includes(action ?? '');
  return settles ? [own, { what: 'watchers', of: before }] : [own, ...setup];
}

/** Of our own runs, only what a person asks for again; of others, what a policy may wait for. */
function byCheck(payload: RepositoryEvent, id: number): Touched[] {
  const { action, check_run: run, check_suite, repository } = payload;
  const about = run ?? check_suite;
  if (!about) return [];
  const commit = {
    what: 'commit' as const,
    repository: repositoryRef(repository.full_name),
    sha: about.head_sha,
  };
  if (action === 'requested_action') return askedByButton(payload, id);
  if (action === 'rerequested') {
    if (about.app?.id !== id) return [];
    const pulls = (about.pull_requests ?? []).map(({ number }) =>
      touch(pullKey(repository.full_name, number)),
    );
    return [...pulls, commit];
  }
  if (!run || about.app?.id === id) return [];
  // What an eval run has shown may be asked for by what stands on a later commit, and by incidents.
  const evals: Touched = { what: 'files', repository: commit.repository, paths: [EVAL_CHECK] };
  return [{ ...commit, check: run.name ?? '' }, ...(run.name === EVAL_CHECK ? [evals] : [])];
}

/** Repositories that the App has just been given; a few that somebody chose are set up as well. */
function byInstallation(payload: Payload): Touched[] {
  const { repositories, repositories_added: added } = payload;
  const given = [...(repositories ?? []), ...(added ?? [])].map(({ full_name: name }) =>
    repositoryRef(name),
  );
  const setUp = unchosen(payload) === null ? given : [];
  return [
    ...given.map((repository) => touch({ kind: 'adopt', repository })),
    ...setUp.map((repository) => touch({ kind: 'setup', repository }, true)),
  ];
}

/**
 * What an event touches; nothing for our own doing.
 * @param self the App's account. @param host GitHub server whose URLs name incidents.
 */
export function touchedBy(
  event: string,
  payload: Payload,
  self: { id: number; login: string },
  host: string,
): Touched[] {
  const { repository, merge_group: group } = payload;
  if (event.startsWith('installation')) return byInstallation(payload);
  if (!repository) return [];
  const about = { ...payload, repository };
  switch (event) {
    case 'pull_request':
    case 'pull_request_review':
      return byPull(event, about, host);
    case 'push':
      return byPush(about);
    case 'merge_group': {
      if (!group) return [];
      const key = groupKey(repository.full_name, group.head_sha);
      if (payload.action === 'destroyed') return [{ what: 'over', key }];
      return [{ what: 'key', key, requested: false, group }];
    }
    case 'deployment_protection_rule':
    case 'deployment_status':
      return byDeployment(event, about);
    case 'check_run':
    case 'check_suite':
      return byCheck(about, self.id);
    default:
      return byIssue(event, about, self.login);
  }
}
