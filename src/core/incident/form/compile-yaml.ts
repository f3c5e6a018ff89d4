// Compiles the YAML of an issue form for the reader.
import { load } from 'js-yaml';
import { type CompiledForm, compileFields, type FieldType, type FormField } from './compile.js';
import { optionIndex } from './options.js';
import { formFieldOf, property, textOf } from './yaml-fields.js';

function typeOf(type: string, attributes: unknown): FieldType {
  if (type === 'checkboxes') return 'checkboxes';
  if (type === 'dropdown')
    return property(attributes, 'multiple') === true ? 'multiple' : 'dropdown';
  return type === 'textarea' && textOf(property(attributes, 'render')) ? 'rendered' : 'text';
}

function readField(element: unknown): FormField[] {
  const field = formFieldOf(element);
  if (!field) return [];
  const { id, label, options, line } = field;
  const kind = typeOf(textOf(property(element, 'type')), property(element, 'attributes'));
  const key = id ?? `L:${label}`;
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
