// What several rules ask of an answer: whether it says anything, and if not, why not.

import { isForeign } from '../../../language/language.js';
import { isPlaceholder } from '../../../language/placeholder.js';
import { signsOf } from '../../../language/signs.js';
import type { Section, SectionKey } from '../form/definition.js';
import { hasEvidenceTask, isDeclaredUnknown } from '../record/declared.js';
import type { IncidentRecord, TextKey } from '../record/schema.js';

/** Words that tell a fault: “read the wrong page” is no pointer to a page. */
const FAULT =
  /\b(?:wrong|false|dead|stale|invalid|twice|again|skipped|missed|lost|dropped|duplicated?|truncated)\b/i;

/** Why a section counts as not answered, in one sentence. */
export function whyUnanswered(section: Section, record: IncidentRecord): string {
  const key = section.key as SectionKey;
  if (isDeclaredUnknown(record, key) && !hasEvidenceTask(record, key)) {
    return 'It is declared unknown, and no logging or tracing task names it.';
  }
  const { state } = record.sources[key] ?? {};
  const empty = state === undefined || ['absent', 'blank', 'no-response'].includes(state);
  return empty ? 'It is not answered.' : 'The answer could not be read.';
}

/** Whether a text only looks like a placeholder: “pending orders were sent twice” is none. */
function tellsFault(text: string): boolean {
  if (/^\W*left (?:blank|empty|open)/i.test(text)) return false;
  return (
    FAULT.test(text) ||
    (text.length < 200 && signsOf(text, 'trigger').some(({ names }) => names.has('event')))
  );
}

/** Whether a text answer says something; in other languages than English every text does. */
export function saysSomething(record: IncidentRecord, key: TextKey): boolean {
  if (isDeclaredUnknown(record, key)) return hasEvidenceTask(record, key);
  const text = record[key];
  if (text === null || !/[\p{L}\p{N}]/u.test(text)) return false;
  return isForeign(text) || !isPlaceholder(text) || tellsFault(text);
}

/** Whether a text answer says something or gives a name to look up: a path, code, a number, a link. */
export function namesSomething(record: IncidentRecord, key: TextKey): boolean {
  const text = isDeclaredUnknown(record, key) ? null : record[key];
  const named = text !== null && !/^\W*n\/[ak]\W*$/i.test(text);
  if (named && /[\p{L}\p{N}][/_#][\p{L}\p{N}]|[`\p{N}]/u.test(text)) return true;
  return saysSomething(record, key);
}

/** Why a text answer says nothing, in one sentence. */
export function whySilent(section: Section, record: IncidentRecord): string {
  const text = record[section.key as TextKey];
  if (text === null || isDeclaredUnknown(record, section.key as SectionKey)) {
    return whyUnanswered(section, record);
  }
  return 'The answer says nothing yet, or only points elsewhere.';
}
