// Whether the review of an incident has begun: until then the comment asks about the harm alone.
import type { Assessment } from '../assess.js';
import { SECTIONS } from '../form/definition.js';
import type { IncidentRecord } from '../record/schema.js';

const EMPTY = ['absent', 'blank', 'no-response'];

/** Whether anything stands in a section, read or not. */
export function holdsText({ sources }: IncidentRecord, key: string): boolean {
  const source = sources[key];
  return source !== undefined && !EMPTY.includes(source.state);
}

/** A field of review or changes holds text, or somebody asked for the review. */
export function hasBegun({ record, asked }: Assessment): boolean {
  const reviewing = SECTIONS.filter(({ part }) => part === 'review' || part === 'changes');
  return asked || reviewing.some(({ key }) => holdsText(record, key));
}
