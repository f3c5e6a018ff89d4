// An issue form as GitHub treats it: its YAML becomes fields, and their answers become a body.

import { load } from 'js-yaml';
import { defaultConfig } from '../../src/core/config/constants.js';
import { renderFilingForm, renderIssueForm } from '../../src/core/incident/form/issue-form.js';

export interface Field {
  readonly type: 'markdown' | 'input' | 'textarea' | 'dropdown';
  readonly id: string;
  readonly label: string;
  /** Markdown. */
  readonly description: string;
  readonly placeholder: string;
  readonly options: readonly string[];
  readonly multiple: boolean;
  readonly required: boolean;
  /** Markdown of an element that asks for nothing. */
  readonly value: string;
}

export interface IssueForm {
  readonly name: string;
  readonly description: string;
  readonly title: string;
  readonly labels: readonly string[];
  readonly fields: readonly Field[];
}

interface Element {
  type: Field['type'];
  id?: string;
  attributes: Partial<Field>;
  validations?: { required?: boolean };
}

/** Reads the YAML of a form of ours. */
function readIssueForm(yaml: string): IssueForm {
  const form = load(yaml) as Omit<IssueForm, 'fields'> & { body: Element[] };
  const fields = form.body.map(({ type, id, attributes, validations }, at) => ({
    type,
    id: id ?? `element-${at}`,
    label: attributes.label ?? '',
    description: attributes.description ?? '',
    placeholder: attributes.placeholder ?? '',
    options: attributes.options ?? [],
    multiple: attributes.multiple === true,
    required: validations?.required === true,
    value: attributes.value ?? '',
  }));
  return { ...form, fields };
}

export const FORMS: Readonly<Record<'short' | 'whole', IssueForm>> = {
  short: readIssueForm(renderFilingForm(defaultConfig())),
  whole: readIssueForm(renderIssueForm(defaultConfig())),
};

export type FormName = keyof typeof FORMS;
/** Answers by field id; several where several options may be chosen. */
export type FormAnswers = Readonly<Record<string, readonly string[]>>;

/** Labels of required fields without an answer. */
export function missing(form: IssueForm, answers: FormAnswers): string[] {
  return form.fields
    .filter(({ required, id }) => required && !(answers[id] ?? []).some((one) => one.trim()))
    .map(({ label }) => label);
}

/** The body that GitHub would make of the answers. */
export function bodyOf(form: IssueForm, answers: FormAnswers): string {
  const sections = form.fields
    .filter(({ type }) => type !== 'markdown')
    .map(({ label, id }) => {
      const given = (answers[id] ?? []).map((one) => one.trim()).filter(Boolean);
      return `### ${label}\n\n${given.join(', ') || '_No response_'}`;
    });
  return `${sections.join('\n\n')}\n`;
}
