// What GitHub refuses in an issue form: it then offers the form to nobody, without a word to the team.
import type { ReadForm } from '../../incident/form/form-file.js';
import { optionsOf, property } from '../../incident/form/yaml-fields.js';
import { code } from '../../text/escape.js';
import { lineOfPath } from '../places.js';
import { type FormRemark, remarkAt } from './fault.js';

const TITLE = 'GitHub refuses this form';
/** GitHub reads YAML 1.1, in which these are no text. */
const BOOLEAN = /^(?:yes|no|on|off|true|false)$/i;

type Fault = readonly [at: readonly PropertyKey[], text: string];

const blank = (value: unknown) => typeof value !== 'string' || value.trim() === '';

function headFaults({ document, fields }: ReadForm): Fault[] {
  const faults = ['name', 'description'].flatMap((key): Fault[] =>
    blank(property(document, key))
      ? [[[key], `The form has no \`${key}\`. Expected a text in quotes, \`${key}: "Incident"\`.`]]
      : [],
  );
  if (fields.length > 0) return faults;
  return [...faults, [['body'], 'No element of `body` is a field with a `type` and a `label`.']];
}

/** Whether an option stands there without quotes. */
function isBare({ text, places }: ReadForm, at: readonly PropertyKey[], option: string): boolean {
  const line = text.split(/\r\n|\r|\n/)[lineOfPath(places, at) - 1] ?? '';
  return !line.includes(`"${option}"`) && !line.includes(`'${option}'`);
}

function optionFaults(form: ReadForm, at: readonly PropertyKey[], attributes: unknown): Fault[] {
  const options = optionsOf(attributes);
  const list = [...at, 'attributes', 'options'];
  if (options.length === 0) {
    return [[[...at, 'attributes'], 'The field has no options. Expected a list of at least one.']];
  }
  return options.flatMap((option, index): Fault[] => {
    const here = [...list, index];
    const shown = code(option);
    if (option === '') return [[here, 'An option is empty. Expected a text.']];
    if (/^none$/i.test(option)) {
      return [[here, `${shown} is reserved for “nothing chosen”. Take another word.`]];
    }
    if (BOOLEAN.test(option) && isBare(form, here, option)) {
      const quoted = code(`"${option}"`);
      return [[here, `${shown} without quotes is no text in YAML. Write ${quoted}.`]];
    }
    if (options.indexOf(option) < index) return [[here, `The option ${shown} stands twice.`]];
    return [];
  });
}

function elementFaults(form: ReadForm, element: unknown, index: number): Fault[] {
  const at = ['body', index];
  const type = property(element, 'type');
  if (blank(type)) return [[at, 'An element has no `type`. Expected `type: input` or the like.']];
  const attributes = property(element, 'attributes');
  const named = type === 'markdown' ? 'value' : 'label';
  const label = property(attributes, named);
  const faults: Fault[] = [];
  if (blank(label)) {
    faults.push([at, `The element has no \`${named}\` that is a text under \`attributes\`.`]);
  } else if (named === 'label' && /password/i.test(String(label))) {
    faults.push([[...at, 'attributes', 'label'], 'GitHub takes no label with “Password” in it.']);
  }
  const id = property(element, 'id');
  if (id !== undefined && !(typeof id === 'string' && /^[\w-]+$/.test(id))) {
    const text = 'An id holds letters, digits, `-` and `_` alone, as in `id: severity`.';
    faults.push([[...at, 'id'], text]);
  }
  if (type === 'dropdown' || type === 'checkboxes') {
    faults.push(...optionFaults(form, at, attributes));
  }
  return faults;
}

/** Ids and labels that two elements share. */
function repeated(form: ReadForm): Fault[] {
  const seen = new Set<string>();
  return form.body.flatMap((element, index): Fault[] => {
    const pairs = [
      ['id', property(element, 'id'), ['id']],
      ['label', property(property(element, 'attributes'), 'label'), ['attributes', 'label']],
    ] as const;
    return pairs.flatMap(([what, value, path]): Fault[] => {
      if (typeof value !== 'string') return [];
      const key = `${what} ${value.trim()}`;
      if (!seen.has(key)) {
        seen.add(key);
        return [];
      }
      return [[['body', index, ...path], `The ${what} ${code(value)} stands twice in the form.`]];
    });
  });
}

/** What GitHub refuses in a form; it says so on the file's own page alone. */
export function refusedByGithub(form: ReadForm): FormRemark[] {
  const faults = [
    ...headFaults(form),
    ...form.body.flatMap((element, index) => elementFaults(form, element, index)),
    ...repeated(form),
  ];
  return faults.map(([at, text]) =>
    remarkAt(form, at, { level: 'failure', title: TITLE, text: `${text}` }),
  );
}
