// Answers to `/setup`: a reaction and one reply for each comment, once.
import type { CommentFacts } from '../facts.js';
import type { AcceptedCommand, RejectedCommand } from '../incident/commands/accepted.js';
import { replyMarker } from '../incident/report/answers.js';
import { atLeast } from '../roles.js';
import { code, link, plain, shorten } from '../text/escape.js';
import { fenced } from '../text/fenced.js';
import type { Write } from '../writes/write.js';
import type { SetupPull, SetupStep } from './decide.js';
import type { KeptFile, SetupFile } from './facts.js';

/** A comment with the issue or pull request on which it stands. */
export interface PlacedComment extends CommentFacts {
  number: number;
  onPull: boolean;
}

/** Comments that the App has not answered. */
export function unanswered(comments: readonly PlacedComment[]): PlacedComment[] {
  const replies = comments.filter(({ ours }) => ours);
  return comments.filter(
    (comment) => !replies.some(({ body }) => body.startsWith(replyMarker(comment))),
  );
}

function reply(repository: string, comment: PlacedComment, text: string): Write {
  const marker = replyMarker(comment);
  const { number } = comment;
  return { do: 'create-comment', repository, number, marker, body: `${marker}\n${shorten(text)}` };
}

function react(repository: string, { id }: PlacedComment, content: '+1' | 'confused'): Write {
  return { do: 'react', repository, comment: id, content };
}

export interface SetupOutcome {
  step: SetupStep;
  /** The pull request that is open now. */
  open: SetupPull | null;
  obstacle: string | null;
  kept: readonly KeptFile[];
  /** Files of it that the App may not write. */
  byHand: readonly SetupFile[];
}

const named = ({ number, url }: SetupPull) => link(`#${number}`, url);

function outcomeText({ step, open, obstacle, kept, byHand }: SetupOutcome): string {
  if (obstacle !== null) return obstacle;
  const rest =
    byHand.length > 0
      ? ` It is without ${byHand.map(({ path }) => code(path)).join(', ')}: this App lacks the permission ${code('workflows: write')}, and the text has the file to copy.`
      : '';
  if (open) {
    return step.do === 'open'
      ? `The set-up is proposed in ${named(open)}.${rest}`
      : `The set-up is proposed already, in ${named(open)}. To have it made anew, close it and write \`/setup\` again.`;
  }
  if (step.do === 'nothing' && step.why === 'complete') {
    const left = byHand.map(
      ({ path, text }) =>
        `${code(path)} is missing, and this App may not add it: it lacks the permission ${code('workflows: write')}. Copy it:\n\n${fenced('yaml', text)}`,
    );
    if (left.length > 0) return left.join('\n\n');
    const files = kept.map(
      ({ path, note }) => `- ${code(path)}${note ? `: ${plain(note, 300)}` : ''}`,
    );
    return ['Nothing is missing: this repository is set up.', '', ...files].join('\n');
  }
  return 'The set-up was proposed, and the pull request is not there any more. Write `/setup` again.';
}

/** Answers those that count. */
export function planAnswers(
  repository: string,
  accepted: readonly AcceptedCommand[],
  outcome: SetupOutcome,
): Write[] {
  const comments = new Set(accepted.map(({ command }) => command.comment as PlacedComment));
  return [...comments].flatMap((comment) => [
    react(repository, comment, outcome.obstacle === null ? '+1' : 'confused'),
    reply(repository, comment, outcomeText(outcome)),
  ]);
}

/** Answers those that do not: in words to those who take part here, to strangers by a sign alone. */
export function planRefusals(repository: string, rejected: readonly RejectedCommand[]): Write[] {
  const first = new Map(rejected.map((one) => [one.command.comment as PlacedComment, one]));
  return [...first].flatMap(([comment, { why, role }]) => [
    react(repository, comment, 'confused'),
    ...(atLeast(role, 'triage')
      ? [reply(repository, comment, `\`/setup\` was not taken: ${plain(why)}`)]
      : []),
  ]);
}
