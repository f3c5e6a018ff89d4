// A comment on an issue or a pull request: it may hold a command.
import * as z from 'zod';
import { mayCommand } from '../../core/incident/commands/read.js';
import { refKey, repositoryRef } from '../../core/refs.js';
import { incidentKey, pullKey } from '../keys.js';
import { type Touched, touch } from '../touched.js';
import { defineEvent, type Parts } from './event.js';
import { issue, may, number, repository, text } from './parts.js';

/** `/setup` in any spelling that is read as one, right or wrong. */
const SETUP = /[/\uFF0F]\s?set-?up/i;
const JUDGE = /[/\uFF0F]\s?judge/i;

const parts = {
  repository,
  issue,
  comment: may(z.object({ id: may(number), body: may(text) })),
  changes: may(z.object({ body: may(z.object({ from: may(text) })) })),
};

/** `/judge` in a new comment; the pull request is looked at anyway, this is its answer. */
function askedToJudge({
  action,
  comment,
  issue,
  repository,
  sender,
}: Parts<typeof parts>): Touched[] {
  if (action !== 'created' || !comment?.id || !sender) return [];
  if (!JUDGE.test(comment.body ?? '')) return [];
  const on = { pull: issue.number, comment: comment.id };
  const home = repositoryRef(repository.full_name);
  return [touch({ kind: 'request', repository: home, asked: 'judge', by: sender.login, on })];
}

export const issueComment = defineEvent({
  names: ['issue_comment.created', 'issue_comment.edited', 'issue_comment.deleted'],
  parts,
  touches(payload, { self }) {
    const { sender, repository, issue, comment, changes } = payload;
    const texts = [comment?.body ?? '', changes?.body?.from ?? ''];
    if (sender?.login === self.login || !texts.some(mayCommand)) return [];
    const home = repositoryRef(repository.full_name);
    const setup = texts.some((said) => SETUP.test(said))
      ? [touch({ kind: 'setup', repository: home })]
      : [];
    if (!issue.pull_request) {
      const ref = refKey({ repository: repository.full_name, number: issue.number });
      return [touch(incidentKey(ref)), ...setup];
    }
    // What no configuration changes has its comments read only where one asks for that.
    const simulates = texts.some((said) => /simulate/i.test(said));
    const pull = touch(pullKey(repository.full_name, issue.number), simulates);
    return [pull, ...askedToJudge(payload), ...setup];
  },
});
