// Makes the form that bodies are read by of the files of a repository's own.
import { compileSection, looseLabel } from './compile.js';
import type { Section } from './definition.js';
import type { FormFileField, ReadingField, RepositoryForm } from './repository-form.js';
import { optionsByPlace } from './repository-options.js';

type Placed = readonly [key: string, field: FormFileField];

/** Key of a field that is none of ours; no id of ours looks like it. */
const extraKey = (label: string) => `L:${looseLabel(label)}`;

/** The section that a field of one file is: by its id, else by our label where the id is not there. */
export function sectionOfField(
  field: FormFileField,
  file: readonly FormFileField[],
  sections: readonly Section[],
): Section | null {
  const byId = sections.find(({ id }) => id === field.id);
  if (byId) return byId;
  const label = looseLabel(field.label);
  const byLabel = sections.find((section) => looseLabel(section.label) === label);
  return byLabel && !file.some(({ id }) => id === byLabel.id) ? byLabel : null;
}

/** Adds what is missing behind what it follows in another list. */
function merge(base: readonly string[], other: readonly string[]): string[] {
  const merged = [...base];
  for (const [at, key] of other.entries()) {
    if (merged.includes(key)) continue;
    const before = at === 0 ? -1 : merged.indexOf(other[at - 1] as string);
    merged.splice(before + 1, 0, key);
  }
  return merged;
}

function fieldFor(
  section: Section,
  given: readonly FormFileField[],
  owner: ReadonlyMap<string, string>,
): ReadingField {
  const { index: _, ...field } = compileSection(section);
  const ours = field.options;
  const labels = [section.label, ...given.map(({ label }) => label)].filter((label) => {
    const taken = owner.get(looseLabel(label));
    return taken === undefined || taken === section.id;
  });
  const placed = given.map(({ options }) => optionsByPlace(section, options));
  const translated = given[placed.findIndex((list) => list.length > 0)];
  return {
    ...field,
    labels: [...new Set(labels)],
    type: field.type === 'text' && given.some(({ rendered }) => rendered) ? 'rendered' : field.type,
    line: field.line && (section.options !== undefined || given.every(({ line }) => line)),
    options: translated?.options ?? ours,
    ours,
    pairs: placed.flat(),
  };
}

function extraField({ label, rendered, line }: FormFileField): ReadingField {
  const type = rendered ? 'rendered' : 'text';
  const none = { options: [], ours: [], pairs: [] };
  return { key: extraKey(label), label, type, line, ...none, extra: true };
}

/**
 * The form by which bodies are read: a heading counts that is our label or the repository's. Where a label
 * of its form is that of another field of ours, its form is right.
 * @param files the fields of each file, the one with the most fields first
 */
export function compileRepositoryForm(
  sections: readonly Section[],
  files: readonly (readonly FormFileField[])[],
): RepositoryForm {
  const placedFiles = files.map((file) =>
    file.map((field): Placed => {
      return [sectionOfField(field, file, sections)?.id ?? extraKey(field.label), field];
    }),
  );
  const placed = placedFiles.flat();
  const owner = new Map<string, string>();
  for (const [key, { label }] of placed) {
    if (!owner.has(looseLabel(label))) owner.set(looseLabel(label), key);
  }
  const orders = [
    ...placedFiles.map((file) => file.map(([key]) => key)),
    sections.map(({ id }) => id),
  ];
  return orders.reduce(merge, []).flatMap((key) => {
    const fields = placed.flatMap(([of, field]) => (of === key ? [field] : []));
    const section = sections.find(({ id }) => id === key);
    if (section) return [fieldFor(section, fields, owner)];
    const [extra] = fields;
    // Another file may give the label to one of our fields.
    return extra && owner.get(looseLabel(extra.label)) === key ? [extraField(extra)] : [];
  });
}
