// Facts that a reviewer declares unknown, and the logging task that answers for each.
import { tidy } from '../../dates/tidy.js';
import { type SectionKey, sectionOf } from '../form/definition.js';
import type { IncidentRecord } from './schema.js';

const UNKNOWN = /^\W{0,3}(?:unknown|not recorded)\b/i;

/** Whether a text declares a fact unknown: it begins with `unknown` or `not recorded`. */
export function saysUnknown(text: string): boolean {
  return /unknown|not recorded/i.test(text) && UNKNOWN.test(tidy(text));
}

/** Whether an answer declares its fact unknown. */
export function isDeclaredUnknown(record: IncidentRecord, key: SectionKey): boolean {
  return saysUnknown(record.sources[key]?.raw ?? '');
}

/** Whether a line in `Logging and tracing tasks` names the field, so that the gap gets closed. */
export function hasEvidenceTask(record: IncidentRecord, key: SectionKey): boolean {
  const label = sectionOf(key).label.toLowerCase();
  return record.evidenceTasks.some((line) => line.text.toLowerCase().includes(label));
}

/** Whether the field is answered: a value, or a declared unknown that has its task. */
export function isAnswered(record: IncidentRecord, key: SectionKey): boolean {
  if (isDeclaredUnknown(record, key)) return hasEvidenceTask(record, key);
  // A date that could not be read is an answer all the same.
  if (key === 'detectedAt' && record.detectedAtNote !== null) return true;
  const value = record[key];
  return Array.isArray(value) ? value.length > 0 : value !== null;
}
