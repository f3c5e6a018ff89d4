// What the App writes on an incident: its comment and its labels, or nothing at all.

import type { IncidentFacts } from '../../facts.js';
import { resolveReference } from '../../refs.js';
import { shorten } from '../../text/escape.js';
import { MARKERS, ownComments, planSticky } from '../../writes/sticky.js';
import type { Write } from '../../writes/write.js';
import type { Assessment } from '../assess.js';
import { hasSections } from '../record/parse.js';
import type { Review } from '../review.js';
import { acknowledgedIds, planCommands } from './answers.js';
import { renderIncidentComment } from './comment.js';
import { planLabels } from './labels.js';
import { planTasks } from './tasks.js';

/** Of a comment, with some room for its marker; GitHub takes 65,535 characters. */
const MOST_BYTES = 65_000;

/** Makes the hidden line that lists acknowledged comments of an incident. */
export type Seal = (ref: string, ids: number[]) => string;

export interface PlanFacts {
  incident: IncidentFacts;
  assessment: Assessment;
  review: Review;
  /** ISO 8601; issues created earlier are left alone. Null: none is too old. */
  since: string | null;
  /** A person edited the issue, labelled it or wrote a command just now. */
  requested: boolean;
  /** Seals the list of acknowledged comments so that nobody else can write one. */
  seal: Seal;
}

/** Whether the issue is ours to comment on. */
export function isReviewed(facts: PlanFacts): boolean {
  const { incident, assessment, since, requested } = facts;
  const label = assessment.context.config.incidents.label.toLowerCase();
  if (incident.isPull || !incident.labels.some((name) => name.toLowerCase() === label))
    return false;
  if (requested || assessment.commands.length > 0) return true;
  if (ownComments(incident.comments, MARKERS.incident).length > 0) return true;
  if (since !== null && incident.createdAt < since) return false;
  return hasSections(assessment.record);
}

/** Plans the writes; empty where everything already stands as it should. */
export function planIncident(facts: PlanFacts): Write[] {
  if (!isReviewed(facts)) return [];
  const { incident, assessment, review } = facts;
  const { repository, number } = resolveReference(incident.ref, '');
  const comment = renderIncidentComment(incident, assessment, review);
  const ids = acknowledgedIds(assessment);
  const sealed = ids.length > 0 ? `\n\n${facts.seal(incident.ref, ids)}` : '';
  const body = `${shorten(comment, MOST_BYTES - sealed.length)}${sealed}`;
  const { config } = assessment.context;
  const level = assessment.severity.level;
  const unlearned = incident.state === 'closed' && review.stage !== 'learned';
  const reopen: Write[] =
    unlearned && config.incidents.closed === 'reopen' ? [{ do: 'reopen', repository, number }] : [];
  return [
    ...planTasks(incident, assessment, review.stage),
    ...planCommands(incident, assessment, review),
    ...reopen,
    ...planSticky(incident.comments, MARKERS.incident, body, repository, number),
    ...planLabels(incident.labels, review.stage, level, config, repository, number),
  ];
}
