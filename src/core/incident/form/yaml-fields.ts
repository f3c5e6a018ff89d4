// The fields of an issue form's loaded YAML, whatever it holds.
import { tidyLabel } from './compile.js';
import type { FormFileField } from './repository-form.js';

/** A scalar as text; nothing for a list or a mapping. */
export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}

/** A key of a mapping; undefined where it is not there, or nothing is. */
export function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

/** The options of a field as they are listed; those of check boxes are mappings with a label. */
export function optionsOf(attributes: unknown): string[] {
  const given = property(attributes, 'options');
  return (Array.isArray(given) ? given : []).map((option: unknown) =>
    tidyLabel(textOf(property(option, 'label') ?? option)),
  );
}

/** A field of the form; null for what asks nothing. */
export function formFieldOf(element: unknown): FormFileField | null {
  const type = textOf(property(element, 'type'));
  const attributes = property(element, 'attributes');
  const label = tidyLabel(textOf(property(attributes, 'label')));
  if (!type || type === 'markdown' || !label) return null;
  const rendered = type === 'textarea' && textOf(property(attributes, 'render')) !== '';
  return {
    id: textOf(property(element, 'id')) || null,
    label,
    options: optionsOf(attributes).filter(Boolean),
    rendered,
    line: !['textarea', 'upload'].includes(type),
  };
}
