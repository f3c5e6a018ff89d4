// From when a change can answer an incident: after it was detected, within reason.
import type { IncidentFacts } from '../../facts.js';
import type { IncidentRecord } from '../record/schema.js';

const DAY = 86_400_000;
/** A date in the form that lies further before the issue proves too little. */
const MOST_BEFORE = 30 * DAY;
/** Where the date cannot be read: incidents are filed within days. */
const UNREAD_BEFORE = 7 * DAY;

/** The first moment at which a change counts, ISO 8601; older evidence needs an attestation. */
export function sinceOf(
  { detectedAt }: Pick<IncidentRecord, 'detectedAt'>,
  { createdAt }: Pick<IncidentFacts, 'createdAt'>,
): string {
  const created = Date.parse(createdAt);
  const since = detectedAt
    ? Math.max(Date.parse(detectedAt), created - MOST_BEFORE)
    : created - UNREAD_BEFORE;
  return new Date(since).toISOString();
}
