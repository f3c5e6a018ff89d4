// Options of a repository's own form that are not those of its configuration.
import { SECTIONS, type Section } from '../../incident/form/definition.js';
import type { ReadForm } from '../../incident/form/form-file.js';
import { renderField } from '../../incident/form/issue-form.js';
import { findOption, optionIndex, showOptions } from '../../incident/form/options.js';
import type { FormFileField } from '../../incident/form/repository-form.js';
import { optionsByPlace } from '../../incident/form/repository-options.js';
import { code } from '../../text/escape.js';
import { DRIFTED, type FormRemark, remarkAt } from './fault.js';

/** A field of the file that is a section of ours, and where it stands. */
export interface PlacedField {
  field: FormFileField;
  section: Section;
  at: readonly PropertyKey[];
}

/** Pairs that a remark shows. */
const MOST_PAIRS = 12;

/** The key of the configuration from which options of a section come. */
const KEYS: Record<string, string> = {
  severity: 'severity.levels',
  primaryClass: 'taxonomy.classes',
  secondaryClasses: 'taxonomy.classes',
  triggerKind: 'taxonomy.triggers',
  failedControlKind: 'taxonomy.controls',
};

const BUILT_IN = new Map<string, Section>(SECTIONS.map((section) => [section.id, section]));

/** Options that only the configuration brings. */
function configured({ id, key, options = [] }: Section): readonly string[] {
  if (key === 'severity') return options;
  const built = BUILT_IN.get(id)?.options ?? [];
  return options.filter((option) => !built.includes(option));
}

function unknownText(section: Section, unknown: readonly string[]): string {
  const what = unknown.length === 1 ? 'is an option' : 'are options';
  const key = KEYS[section.key];
  const head = `${showOptions(unknown)} ${what} of \`${section.id}\` that nothing reads: an incident filed with one has no answer there.`;
  if (section.key === 'severity') {
    return `${head} Name the levels in \`${key}\` as the form does, the gravest first, and the serious ones in \`severity.serious\`.`;
  }
  const where = key ? ` Name it in \`${key}\`, or take` : ' Take';
  return `${head}${where} one of ours: ${showOptions(section.options ?? [])}.`;
}

/** What is to be said of the options of a field. */
export function optionRemarks(form: ReadForm, { field, section, at }: PlacedField): FormRemark[] {
  const ours = section.options;
  if (!ours) return [];
  const place = [...at, 'attributes', 'options'];
  const say = (level: FormRemark['level'], title: string, text: string, block?: string) =>
    remarkAt(form, place, { level, title, text, ...(block === undefined ? {} : { block }) });
  if (field.options.length === 0) {
    const text = `The field \`${section.id}\` has no options. Expected a drop-down, for its answer is read as one of ${showOptions(ours)}.`;
    return [say('warning', DRIFTED, text, renderField(section))];
  }
  const pairs = optionsByPlace(section, field.options);
  const index = optionIndex(ours);
  const read = new Set(pairs.map(([option]) => option));
  const unknown = field.options.filter((option) => !read.has(option) && !findOption(option, index));
  const meant = new Set([
    ...pairs.map(([, one]) => one),
    ...field.options.map((option) => findOption(option, index)),
  ]);
  const missing = configured(section).filter((option) => !meant.has(option));
  const remarks: FormRemark[] = [];
  if (unknown.length > 0) remarks.push(say('warning', DRIFTED, unknownText(section, unknown)));
  if (missing.length > 0) {
    const text = `The field \`${section.id}\` does not offer ${showOptions(missing)} of \`${KEYS[section.key]}\`. Add what is missing to its options.`;
    remarks.push(say('warning', DRIFTED, text, renderField(section)));
  }
  if (pairs.length > 0) {
    const shown = pairs
      .slice(0, MOST_PAIRS)
      .map(([option, one]) => `${code(option)} as ${code(one)}`);
    const text = `The options of \`${section.id}\` are read by their place in the list: ${shown.join(', ')}. Keep the order of ours.`;
    remarks.push(say('notice', 'Options that are read by their place', text));
  }
  return remarks;
}
