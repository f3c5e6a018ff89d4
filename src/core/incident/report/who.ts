// Who could take the next step: named, never pinged.

import type { IncidentFacts } from '../../facts.js';
import { code } from '../../text/escape.js';
import type { Assessment } from '../assess.js';
import { joinAnd } from './words.js';

/** The assignees, else the owner of the review loop, else the reporter. */
export function whoCouldTake(incident: IncidentFacts, assessed: Assessment): string {
  const assigned = (incident.assignees ?? []).slice(0, 2).map((login) => code(`@${login}`));
  if (assigned.length > 0) return joinAnd(assigned);
  const { owner } = assessed.context.config.review;
  return code(owner ?? `@${incident.author}`);
}
