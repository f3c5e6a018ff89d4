// Which issues the App works on: reports in our form of its time, and what people ask it for.

import type { Config } from '../../config/schema.js';
import type { IncidentFacts } from '../../facts.js';
import { atLeast } from '../../roles.js';
import { MARKERS, ourComments } from '../../writes/sticky.js';
import type { AcceptedCommand, RejectedCommand } from '../commands/accepted.js';
import { isInOurForm, wasUnderReview } from '../in-form.js';

/** What tells whether an issue is one. */
interface ReviewedFacts {
  incident: IncidentFacts;
  config: Config;
  commands: readonly AcceptedCommand[];
  rejected: readonly RejectedCommand[];
  /** ISO 8601; issues created earlier are left alone. Null: none is too old. */
  since: string | null;
  /** A person edited the body just now. */
  requested: boolean;
}

/** Whether an issue carries the incident label, or is of the type that makes it one. */
export function isIncident(
  { labels, type }: Pick<IncidentFacts, 'labels' | 'type'>,
  { incidents }: Pick<Config, 'incidents'>,
): boolean {
  const wanted = incidents.label.toLowerCase();
  return isOfType(type, incidents.type) || labels.some((label) => label.toLowerCase() === wanted);
}

/** Whether a type is the wanted one; none is, where none is wanted. */
export function isOfType(type: string | null | undefined, wanted: string | undefined): boolean {
  return wanted !== undefined && type?.toLowerCase() === wanted.toLowerCase();
}

/** A command that counts asks for the App; of those that do not, one by somebody who is trusted. */
function isAsked({ commands, rejected, config }: ReviewedFacts): boolean {
  if (commands.length > 0) return true;
  return rejected.some(({ role }) => atLeast(role, config.incidents.trusted));
}

/** Whether a person put the incident label on after a date. */
function wasLabelledSince({ incident, config }: ReviewedFacts, since: string): boolean {
  const wanted = config.incidents.label.toLowerCase();
  return incident.labelEvents.some(
    ({ label, added, bot, ours, at }) =>
      added && !bot && !ours && label.toLowerCase() === wanted && at >= since,
  );
}

/** Whether the issue is ours to comment on. */
export function isReviewed(facts: ReviewedFacts): boolean {
  const { incident, config, since, requested } = facts;
  if (incident.isPull || !isIncident(incident, config)) return false;
  if (isAsked(facts)) return true;
  const { body, labels, labelEvents, comments, state, createdAt } = incident;
  const underReview = ourComments(comments, MARKERS.incident).length > 0;
  const traces = { labels, labelEvents, underReview };
  if (wasUnderReview(traces, config)) return true;
  if (!isInOurForm(body, traces, config)) return false;
  if (since === null || createdAt >= since) return true;
  return state === 'open' && (requested || wasLabelledSince(facts, since));
}
