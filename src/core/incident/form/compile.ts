// A form as the reader needs it: fields, their labels and their options.
import { withoutInvisible } from '../../text/invisible.js';
import type { Section } from './definition.js';
import { type OptionIndex, optionIndex } from './options.js';

export type FieldType = 'text' | 'rendered' | 'dropdown' | 'multiple' | 'checkboxes';

export interface FormField {
  /** The field's id, or `L:` and its label where the form gives none. */
  key: string;
  label: string;
  /** Labels that its heading can have, where they are not the label alone. */
  labels?: readonly string[];
  /** A field that a repository added to our form: it is read, and nothing is said of it. */
  extra?: true;
  type: FieldType;
  /** One line in the form, so no heading can belong to its answer. */
  line: boolean;
  options: readonly string[];
  index: OptionIndex;
}

export interface CompiledForm {
  fields: readonly FormField[];
  /** Field positions by exact label. */
  exact: ReadonlyMap<string, readonly number[]>;
  /** Field positions by label without regard to case, emphasis and a trailing colon. */
  loose: ReadonlyMap<string, readonly number[]>;
}

const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** A label as it is compared: one form of Unicode, single blanks, no invisible characters. */
export function tidyLabel(label: string): string {
  // Nearly every label is plain already, and a body has dozens.
  if (PLAIN.test(label)) return label;
  return withoutInvisible(label.normalize('NFC')).replace(/\s+/g, ' ').trim();
}

/** A label as people retype it. */
export function looseLabel(label: string): string {
  return loosen(tidyLabel(label));
}

function loosen(tidy: string): string {
  if (!/[*_`:]/.test(tidy)) return tidy.toLowerCase();
  return tidy
    .replace(/^[*_`]+|(?<![*_`])[*_`]+$/g, '')
    .replace(/\s*:$/, '')
    .replace(/(?<![*_`])[*_`]+$/, '')
    .toLowerCase();
}

/** The labels that a heading of the field can have. */
export function labelsOf({ label, labels }: FormField): readonly string[] {
  return labels ?? [label];
}

function indexBy(fields: readonly FormField[], keyOf: (label: string) => string) {
  const index = new Map<string, number[]>();
  for (const [position, field] of fields.entries()) {
    for (const key of new Set(labelsOf(field).map(keyOf))) {
      index.set(key, [...(index.get(key) ?? []), position]);
    }
  }
  return index;
}

export function compileFields(fields: FormField[]): CompiledForm {
  return { fields, exact: indexBy(fields, tidyLabel), loose: indexBy(fields, looseLabel) };
}

/** How a heading names fields of the form. */
export interface Naming {
  fields: readonly number[];
  /** It is the label as the form has it. */
  exact: boolean;
}

/** The fields that a heading can be the label of; null for a foreign one. */
export function namingOf(
  form: CompiledForm,
  { text, level }: { text: string; level: number },
): Naming | null {
  const tidy = tidyLabel(text);
  const sameLabel = level === 3 ? form.exact.get(tidy) : undefined;
  if (sameLabel) return { fields: sameLabel, exact: true };
  const fields = form.loose.get(loosen(tidy));
  return fields ? { fields, exact: false } : null;
}

/** Positions of the fields that a heading can be the label of; none for a foreign one. */
export function fieldsOf(
  form: CompiledForm,
  heading: { text: string; level: number },
): readonly number[] {
  return namingOf(form, heading)?.fields ?? [];
}

const SHAPE_TYPES = {
  option: 'dropdown',
  options: 'multiple',
  text: 'text',
  date: 'text',
  list: 'text',
  changes: 'text',
} as const;

/** Compiles a section of the definition. */
export function compileSection(section: Section): FormField {
  return {
    key: section.id,
    label: section.label,
    type: SHAPE_TYPES[section.shape],
    line: section.line === true || section.shape.startsWith('option'),
    options: section.options ?? [],
    index: optionIndex(section.options ?? []),
  };
}

/** Compiles sections of the definition without a detour through YAML. */
export function compileSections(sections: readonly Section[]): CompiledForm {
  return compileFields(sections.map(compileSection));
}
