// The line that says how `Detected at` was taken, where anything was assumed.

import { plain } from '../../text/escape.js';
import { sectionOf } from '../form/definition.js';
import type { IncidentRecord } from '../record/schema.js';

/** What was assumed about the date, or why it was not read; '' where it was read as written. */
export function dateNote({ detectedAtNote }: IncidentRecord): string {
  return detectedAtNote ? plain(detectedAtNote, 300) : '';
}

/** One line for the comment. What could not be read at all is told with the other problems. */
export function dateLine(record: IncidentRecord): string[] {
  const { label } = sectionOf('detectedAt');
  const told = record.problems.some(({ kind, section }) => kind === 'date' && section === label);
  const note = told ? '' : dateNote(record);
  return note ? [`- **${label}**: ${note}.`] : [];
}
