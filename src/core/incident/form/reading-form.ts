// The form that bodies are read by: ours for a configuration, with the labels of the repository's own.
import type { Config } from '../../config/schema.js';
import {
  type CompiledForm,
  compileFields,
  compileSection,
  compileSections,
  type FormField,
  looseLabel,
} from './compile.js';
import { sectionsFor } from './configured.js';
import { SECTIONS, type Section } from './definition.js';
import { optionIndex } from './options.js';
import type { OwnField, OwnForm } from './own-form.js';
import { optionsByPlace, withPairs } from './own-options.js';

type Placed = readonly [key: string, field: OwnField];

/** Key of a field that is none of ours; no id of ours looks like it. */
const extraKey = (label: string) => `L:${looseLabel(label)}`;

/** The section that a field of one file is: by its id, else by our label where the id is not there. */
export function sectionOfField(
  field: OwnField,
  file: readonly OwnField[],
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
  own: readonly OwnField[],
  owner: ReadonlyMap<string, string>,
): FormField {
  const field = compileSection(section);
  if (own.length === 0 && !owner.has(looseLabel(section.label))) return field;
  const labels = [section.label, ...own.map(({ label }) => label)].filter((label) => {
    const taken = owner.get(looseLabel(label));
    return taken === undefined || taken === section.id;
  });
  const placed = own.map(({ options }) => optionsByPlace(section, options));
  const pairs = placed.flat();
  const translated = own[placed.findIndex((list) => list.length > 0)];
  return {
    ...field,
    labels: [...new Set(labels)],
    type: field.type === 'text' && own.some(({ rendered }) => rendered) ? 'rendered' : field.type,
    line: field.line && (section.options !== undefined || own.every(({ line }) => line)),
    options: translated?.options ?? field.options,
    index: pairs.length > 0 ? withPairs(field.index, pairs) : field.index,
  };
}

function extraField({ label, rendered, line }: OwnField): FormField {
  const key = extraKey(label);
  const type = rendered ? 'rendered' : 'text';
  return { key, label, type, line, options: [], index: optionIndex([]), extra: true };
}

/**
 * Compiles the form by which bodies are read: a heading counts that is our label or the own form's. Where
 * a label of the own form is that of another field of ours, the own form is right.
 */
export function compileOwn(sections: readonly Section[], own: OwnForm): CompiledForm {
  const files = own.map((file) =>
    file.map((field): Placed => {
      return [sectionOfField(field, file, sections)?.id ?? extraKey(field.label), field];
    }),
  );
  const placed = files.flat();
  const owner = new Map<string, string>();
  for (const [key, { label }] of placed) {
    if (!owner.has(looseLabel(label))) owner.set(looseLabel(label), key);
  }
  const orders = [...files.map((file) => file.map(([key]) => key)), sections.map(({ id }) => id)];
  const order = orders.reduce(merge, []);
  return compileFields(
    order.flatMap((key) => {
      const fields = placed.flatMap(([of, field]) => (of === key ? [field] : []));
      const section = sections.find(({ id }) => id === key);
      if (section) return [fieldFor(section, fields, owner)];
      const [extra] = fields;
      // Another file may give the label to one of our fields.
      return extra && owner.get(looseLabel(extra.label)) === key ? [extraField(extra)] : [];
    }),
  );
}

const BUILT_IN = compileSections(SECTIONS);
const compiled = new WeakMap<object, CompiledForm>();

/** The form for a configuration, compiled once for each; the built-in one where there is none. */
export function readingForm(
  config: Pick<Config, 'severity' | 'taxonomy' | 'form'> | undefined,
): CompiledForm {
  if (!config) return BUILT_IN;
  const known = compiled.get(config);
  if (known) return known;
  const sections = sectionsFor(config);
  const form = config.form
    ? compileOwn(sections, config.form)
    : sections === SECTIONS
      ? BUILT_IN
      : compileSections(sections);
  compiled.set(config, form);
  return form;
}
