// Compiles the YAML of an issue form for the reader.
import { load } from 'js-yaml';
import {
  type CompiledForm,
  compileFields,
  type FieldType,
  type FormField,
  tidyLabel,
} from './compile.js';
import { optionIndex } from './options.js';

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

function typeOf(type: string, attributes: unknown): FieldType {
  if (type === 'checkboxes') return 'checkboxes';
  if (type === 'dropdown')
    return property(attributes, 'multiple') === true ? 'multiple' : 'dropdown';
  return type === 'textarea' && textOf(property(attributes, 'render')) ? 'rendered' : 'text';
}

function readField(element: unknown): FormField[] {
  const type = textOf(property(element, 'type'));
  const attributes = property(element, 'attributes');
  const label = tidyLabel(textOf(property(attributes, 'label')));
  if (!type || type === 'markdown' || !label) return [];
  const given = property(attributes, 'options');
  const options = (Array.isArray(given) ? given : [])
    .map((option: unknown) => tidyLabel(textOf(property(option, 'label') ?? option)))
    .filter(Boolean);
  const key = textOf(property(element, 'id')) || `L:${label}`;
  const kind = typeOf(type, attributes);
  const line = kind !== 'rendered' && !['textarea', 'upload'].includes(type);
  return [{ key, label, type: kind, line, options, index: optionIndex(options) }];
}

/**
 * Compiles the YAML of an issue form. Unknown field types are read as text.
 * @throws Error for people where the text is no YAML or no issue form.
 */
export function compileForm(yaml: string): CompiledForm {
  let document: unknown;
  try {
    document = load(yaml);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.split('\n', 1)[0] : String(cause);
    throw new Error(`The issue form is not valid YAML: ${why}`, { cause });
  }
  const body = property(document, 'body');
  if (!Array.isArray(body)) {
    throw new Error(
      `The issue form has no list of fields. Expected a key "body" with a list, such as "body: [{type: input, id: x, attributes: {label: X}}]"; got ${document === null ? 'an empty document' : typeof body}.`,
    );
  }
  return compileFields(body.flatMap(readField));
}
