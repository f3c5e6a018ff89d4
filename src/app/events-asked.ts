// What a person asks for by a button of our check run, or by `/judge` on a pull request.

import { repositoryRef } from '../core/refs.js';
import type { Asked } from './keys.js';
import { type RepositoryEvent, type Touched, touch } from './touched.js';

const BUTTONS: readonly Asked[] = ['judge', 'tasks', 'eval-case'];
const JUDGE = /[/\uFF0F]\s?judge/i;

/** A pressed button, of our own runs alone. @param id the App's. */
export function askedByButton(
  { check_run: run, requested_action: pressed, repository, sender }: RepositoryEvent,
  id: number,
): Touched[] {
  const asked = BUTTONS.find((button) => button === pressed?.identifier);
  if (!run || run.app?.id !== id || !asked || !sender) return [];
  const on = { sha: run.head_sha };
  const home = repositoryRef(repository.full_name);
  return [touch({ kind: 'request', repository: home, asked, by: sender.login, on })];
}

/** `/judge` in a new comment; the pull request is looked at anyway, this is its answer. */
export function askedByComment({
  action,
  comment,
  issue,
  repository,
  sender,
}: RepositoryEvent): Touched[] {
  if (action !== 'created' || !comment?.id || !issue || !sender) return [];
  if (!JUDGE.test(comment.body ?? '')) return [];
  const on = { pull: issue.number, comment: comment.id };
  const home = repositoryRef(repository.full_name);
  return [touch({ kind: 'request', repository: home, asked: 'judge', by: sender.login, on })];
}
