// The block to copy: the empty sections of the next step that the issue does not have yet.

import { type Part, SECTIONS, type SectionKey } from '../form/definition.js';
import { emptySections } from '../form/empty-sections.js';
import type { IncidentRecord } from '../record/schema.js';
import { fold } from './words.js';

const STEPS: readonly (readonly Part[])[] = [['first'], ['facts', 'review'], ['changes']];

function absent(record: IncidentRecord, parts: readonly Part[]): SectionKey[] {
  const assessed = SECTIONS.filter(({ part }) => parts.includes(part)).map(({ key }) => key);
  return assessed.filter((key) => (record.sources[key]?.state ?? 'absent') === 'absent');
}

/** The folded block; nothing where the issue has every heading. */
export function renderNextSections(record: IncidentRecord): string[] {
  const keys = STEPS.map((parts) => absent(record, parts)).find((missing) => missing.length > 0);
  if (!keys) return [];
  const block = emptySections(keys);
  return [
    fold(
      'Sections to copy',
      `Paste them into the issue; answer what you know, leave the rest.\n\n${block}`,
    ),
  ];
}
