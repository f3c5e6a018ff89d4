// Labels that a change takes out of a repository's own form: what was filed under them is read no more.
import { looseLabel } from '../../incident/form/compile.js';
import { sectionOfField } from '../../incident/form/compile-repository-form.js';
import { SECTIONS } from '../../incident/form/definition.js';
import type { ReadForm } from '../../incident/form/form-file.js';
import { code } from '../../text/escape.js';
import { lineOfPath } from '../places.js';
import { DRIFTED, type FormRemark } from './fault.js';

/** Labels of our fields in some files, by the id of the section; the first file with one says where. */
function labelsIn(forms: readonly ReadForm[]) {
  return forms.flatMap((form) =>
    form.fields.flatMap((field, index) => {
      const section = sectionOfField(field, form.fields, SECTIONS);
      if (!section) return [];
      const line = lineOfPath(form.places, ['body', form.at[index] as number]);
      return [{ section, label: field.label, path: form.path, line }];
    }),
  );
}

/** What is said of labels that stand in the forms before a change and not after it. */
export function goneLabels(before: readonly ReadForm[], after: readonly ReadForm[]): FormRemark[] {
  const kept = labelsIn(after);
  const told = new Set<string>();
  return labelsIn(before).flatMap(({ section, label, path }): FormRemark[] => {
    const id = `${section.id} ${looseLabel(label)}`;
    const isKept = kept.some(
      (one) => one.section === section && looseLabel(one.label) === looseLabel(label),
    );
    if (isKept || told.has(id) || looseLabel(label) === looseLabel(section.label)) return [];
    told.add(id);
    const now = kept.find((one) => one.section === section);
    const text = `The label ${code(label)} of \`${section.id}\` goes: of issues that were filed with it, that answer is then not read. Keep the label, or rename the heading in those issues.`;
    const place = { path: now?.path ?? path, line: now?.line ?? null };
    return [{ ...place, level: 'warning', title: DRIFTED, text }];
  });
}
