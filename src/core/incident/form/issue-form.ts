// Writes the GitHub issue forms out of the definition: the short one to file with, and the whole.
import { type FormConfig, sectionsFor } from './configured.js';
import type { Part, Section } from './definition.js';
import { severityFor } from './severity-help.js';

const SUBMIT = 'Submit now if this is all you know; the rest is added by editing';
const HEADS: Record<Exclude<Part, 'first'>, string> = {
  facts: `${SUBMIT}.\n\n## Facts`,
  review: '## Review\n\nFor the review meeting; leave it blank while the incident is running.',
  changes:
    '## Changes\n\nWhat the review changes. One line each: `- [ ] what is to change — @owner — #45 — due 2026-12-01`, or `no change — reason — @owner`.',
};

interface IssueForm {
  name: string;
  description: string;
  intro: string;
  parts: readonly Part[];
}

const FILING: IssueForm = {
  name: 'Agent incident',
  description: 'Report a production incident of an AI agent',
  intro: 'Five answers are enough to file. The review can wait for the morning.',
  parts: ['first'],
};

const WHOLE: IssueForm = {
  name: 'Agent incident with its review',
  description: 'Report a production incident of an AI agent, with everything the review asks',
  intro: 'Five answers are enough to file. Everything else can wait for the morning.',
  parts: ['first', 'facts', 'review', 'changes'],
};

/** First line of the forms of a repository that uses the product. */
const YOURS =
  'Made for this repository by agent-incident-review. Yours to edit: translate labels, add fields, keep the ids.';

/** JSON strings are YAML strings, and leave `Yes` and `No` no room to become booleans. */
function quote(text: string): string {
  // JSON lets these stand as they are; YAML takes them for line breaks or refuses them.
  return JSON.stringify(text).replace(
    /[\x7f-\x9f\u2028\u2029\ufeff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function element(type: string, id: string | null, attributes: string[], required: boolean): string {
  const lines = [`  - type: ${type}`, ...(id ? [`    id: ${id}`] : []), '    attributes:'];
  lines.push(...attributes.map((attribute) => `      ${attribute}`));
  if (id) lines.push('    validations:', `      required: ${required}`);
  return lines.join('\n');
}

function markdown(text: string): string {
  return element('markdown', null, [`value: ${quote(text)}`], false);
}

/** A field of the form as YAML: an element of `body`. */
export function renderField(section: Section): string {
  const attributes = [`label: ${quote(section.label)}`, `description: ${quote(section.help)}`];
  const required = section.required === true;
  if (section.options) {
    if (section.shape === 'options') attributes.push('multiple: true');
    attributes.push('options:', ...section.options.map((option) => `  - ${quote(option)}`));
    return element('dropdown', section.id, attributes, required);
  }
  attributes.push(`placeholder: ${quote(section.example)}`);
  return element(section.line ? 'input' : 'textarea', section.id, attributes, required);
}

/** The sections of the form for a configuration, with what it says of its severity levels. */
export function describedFor(config: FormConfig): readonly Section[] {
  return sectionsFor(config).map((section) =>
    section.key === 'severity' ? severityFor(section, config.severity) : section,
  );
}

function render(
  { name, description, intro, parts }: IssueForm,
  config: FormConfig,
  comment: string,
): string {
  const { label, type } = config.incidents;
  const lines = [
    `# ${comment}`,
    `name: ${name}`,
    `description: ${description}`,
    'title: "[incident] "',
    `labels: [${quote(label)}]`,
    ...(type ? [`type: ${quote(type)}`] : []),
    'body:',
    markdown(intro),
  ];
  const sections = describedFor(config);
  for (const part of parts) {
    if (part !== 'first') lines.push(markdown(HEADS[part]));
    lines.push(...sections.filter((section) => section.part === part).map(renderField));
  }
  return `${lines.join('\n')}\n`;
}

/**
 * The form for 3 a.m., `.github/ISSUE_TEMPLATE/agent-incident.yml`: the first group alone.
 * @param config whose label, type, severity levels and added options it names
 * @param comment first line of the file
 */
export function renderFilingForm(config: FormConfig, comment = YOURS): string {
  return render(FILING, config, comment);
}

/** The form that asks for everything, `.github/ISSUE_TEMPLATE/agent-incident-review.yml`. */
export function renderIssueForm(config: FormConfig, comment = YOURS): string {
  return render(WHOLE, config, comment);
}
