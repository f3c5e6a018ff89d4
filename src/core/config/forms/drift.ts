// Where a repository's own form has drifted from what its configuration demands.
import { sectionOfField } from '../../incident/form/compile-repository-form.js';
import type { FormConfig } from '../../incident/form/configured.js';
import type { Section } from '../../incident/form/definition.js';
import type { ReadForm } from '../../incident/form/form-file.js';
import { describedFor, renderField } from '../../incident/form/issue-form.js';
import { property } from '../../incident/form/yaml-fields.js';
import { code } from '../../text/escape.js';
import { nearest } from '../../text/nearest.js';
import { DRIFTED, type FormRemark, remarkAt } from './fault.js';
import { optionRemarks, type PlacedField } from './option-drift.js';

/** Headings of the first group that make a body one in our form. */
const ENOUGH = 3;

function placedFields(form: ReadForm, sections: readonly Section[]): PlacedField[] {
  return form.fields.flatMap((field, index): PlacedField[] => {
    const section = sectionOfField(field, form.fields, sections);
    return section ? [{ field, section, at: ['body', form.at[index] as number] }] : [];
  });
}

function drift(form: ReadForm, at: readonly PropertyKey[], text: string, block?: string) {
  const said = { level: 'warning' as const, title: DRIFTED, text };
  return remarkAt(form, at, block === undefined ? said : { ...said, block });
}

/** GitHub puts on the labels that the form names, and drops those that the repository lacks. */
function labelRemarks(form: ReadForm, { incidents }: FormConfig): FormRemark[] {
  const given = property(form.document, 'labels');
  const labels = (Array.isArray(given) ? given : String(given ?? '').split(',')).map((label) =>
    String(label).trim().toLowerCase(),
  );
  const type = property(form.document, 'type');
  const typed =
    incidents.type !== undefined &&
    typeof type === 'string' &&
    type.toLowerCase() === incidents.type.toLowerCase();
  if (typed || labels.includes(incidents.label.toLowerCase())) return [];
  const line = code(`labels: [${JSON.stringify(incidents.label)}]`);
  const text = `The form does not put on the label ${code(incidents.label)} of \`incidents.label\`, so what is filed with it is no incident. Write ${line}, and see that the repository has that label: GitHub drops one that it does not know without a word.`;
  return [drift(form, given === undefined ? [] : ['labels'], text)];
}

function missingRemarks(
  form: ReadForm,
  wanted: readonly Section[],
  placed: readonly PlacedField[],
): FormRemark[] {
  const missing = wanted.filter((section) => !placed.some((one) => one.section === section));
  const extra = form.fields.flatMap(({ id }) =>
    id === null || placed.some(({ field }) => field.id === id) ? [] : [id],
  );
  const required = missing.filter((section) => section.required);
  const remarks = required.map((section) => {
    const near = nearest(section.id, extra);
    const rename = near ? ` If ${code(near)} is that field, give it the id back.` : '';
    const text = `No field has the id \`${section.id}\` (“${section.label}”), without whose answer a review does not begin.${rename}`;
    return drift(form, ['body'], text, renderField(section));
  });
  const others = missing.filter((section) => !section.required).map(({ id }) => code(id));
  if (others.length === 0) return remarks;
  const text = `The form does not ask for ${others.join(', ')}. That is no fault: such a section can be written into the issue by hand.`;
  const said = { level: 'notice' as const, title: 'Fields that the form leaves out', text };
  return [...remarks, remarkAt(form, ['body'], said)];
}

function fieldRemarks(form: ReadForm, { field, section, at }: PlacedField): FormRemark[] {
  const remarks: FormRemark[] = [];
  if (field.id !== section.id) {
    const has = field.id === null ? 'no id' : `the id ${code(field.id)}`;
    const text = `The field “${section.label}” has ${has}. It is read by its label for now; write \`id: ${section.id}\`, and its label can be translated.`;
    remarks.push(drift(form, field.id === null ? at : [...at, 'id'], text));
  }
  const validations = property(form.body[at[1] as number], 'validations');
  if (section.required && property(validations, 'required') !== true) {
    const text = `The field \`${section.id}\` is not required any more, and a review does not begin without its answer. Write \`required: true\` under \`validations\`.`;
    remarks.push(drift(form, at, text));
  }
  return remarks;
}

function unreadable(form: ReadForm, placed: readonly PlacedField[]): FormRemark[] {
  const first = placed.filter(({ section }) => section.part === 'first').length;
  if (first >= ENOUGH) return [];
  const text = `Of the first group ${first === 0 ? 'no field is' : `only ${first} of the six fields are`} left by its id or label, so what is filed with this form is not taken for an incident. Expected at least ${ENOUGH} of them.`;
  const title = 'What is filed with this form cannot be read';
  return [remarkAt(form, ['body'], { level: 'failure', title, text })];
}

/**
 * What of a form does not fit the configuration.
 * @param whole the form is the one that asks for everything.
 */
export function formDrift(form: ReadForm, config: FormConfig, whole: boolean): FormRemark[] {
  const sections = describedFor(config);
  const wanted = sections.filter(({ part }) => whole || part === 'first');
  const placed = placedFields(form, sections);
  return [
    ...labelRemarks(form, config),
    ...unreadable(form, placed),
    ...missingRemarks(form, wanted, placed),
    ...placed.flatMap((one) => [...fieldRemarks(form, one), ...optionRemarks(form, one)]),
  ];
}
