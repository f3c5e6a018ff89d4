// Drafts of eval cases that somebody asks for on an incident.
import type { IncidentFacts } from '../../core/facts.js';
import type { Assessment } from '../../core/incident/assess.js';
import { isInOurForm } from '../../core/incident/in-form.js';
import { type Drafts, isAnswered } from '../../core/incident/report/answers.js';
import type { ReviewTask } from './incident-task.js';

/** Drafts the eval cases that somebody asks for: by commands without an answer, or by a button. */
export async function draftAsked(
  task: ReviewTask,
  incident: IncidentFacts,
  { commands, record, context: { config } }: Assessment,
): Promise<Drafts> {
  const drafts: Drafts = { replies: new Map(), pressed: null };
  if (task.again) return drafts;
  const unanswered = commands.filter(({ command }) => !isAnswered(incident, command.comment));
  const asked = unanswered.flatMap(({ request, command: { comment } }) =>
    request.name === 'eval-case' ? [{ id: comment.id, format: request.format }] : [],
  );
  if (asked.length === 0 && !task.draftEvalCase) return drafts;
  // It asks for more than the core may, so it is loaded when it is needed.
  const { draftEvalCases } = await import('./eval-case.js');
  const { ref, url, body } = incident;
  const inForm = isInOurForm(body, { labels: [] }, config);
  const draft = (format: string | null) =>
    draftEvalCases(task, { ref, url, inForm, record, config, format });
  for (const { id, format } of asked) drafts.replies.set(id, await draft(format));
  if (task.draftEvalCase) drafts.pressed = await draft(null);
  return drafts;
}
