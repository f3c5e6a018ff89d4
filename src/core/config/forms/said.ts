// What the check of the configuration says about the issue forms of the incidents' repository.
import type { FormConfig } from '../../incident/form/configured.js';
import { type FormFile, isForm, readFormFile } from '../../incident/form/form-file.js';
import { FILING_FORM, REVIEW_FORM } from '../../incident/form/repository-form.js';
import { code, plain } from '../../text/escape.js';
import { fenced } from '../../text/fenced.js';
import { type Remark, remarkLine } from '../remarks.js';
import { formDrift } from './drift.js';
import type { FormRemark } from './fault.js';
import { goneLabels } from './gone-labels.js';
import { refusedByGithub } from './refused.js';

/** The forms as they were found. */
export interface FoundForms {
  /** Repository that holds the incidents, `owner/repo`. */
  repository: string;
  /** It is the repository of the check. */
  here: boolean;
  /** Whoever reads the check may read the forms. */
  shown: boolean;
  /** Or why they could not be read, for people. */
  files: readonly FormFile[] | string;
  /** The forms without the change that is checked. */
  before?: readonly FormFile[];
}

export interface FormsSaid {
  /** The gravest of what is said; null: nothing is to be done. */
  level: 'failure' | 'warning' | null;
  /** For annotations: of files in the repository of the check. */
  remarks: Remark[];
  /** Markdown for the summary. */
  text: string;
}

/** Remarks, and blocks to copy, that the summary shows. */
const MOST_SHOWN = 40;
const MOST_BLOCKS = 6;

/** @param config null while the configuration itself is broken: then only what GitHub refuses is told. */
function remarksOf(file: FormFile, config: FormConfig | null): FormRemark[] {
  const read = readFormFile(file);
  if (!isForm(read)) {
    const text = `${read.message} Until it is mended, GitHub offers the form to nobody, and what is filed is read by our own labels.`;
    const title = 'The form cannot be read';
    return [{ path: read.path, line: read.line, level: 'failure', title, text }];
  }
  const whole = file.path.startsWith(REVIEW_FORM.replace(/\.yml$/, '.'));
  return [...refusedByGithub(read), ...(config ? formDrift(read, config, whole) : [])];
}

function copies(remarks: readonly FormRemark[]): string[] {
  const blocks = [...new Set(remarks.flatMap(({ block }) => block ?? []))].slice(0, MOST_BLOCKS);
  if (blocks.length === 0) return [];
  const yaml = fenced('yaml', blocks.join('\n'));
  return [
    `As the configuration has it, to copy into \`body\` (labels may be translated, ids stay):\n\n${yaml}`,
  ];
}

function levelOf(remarks: readonly FormRemark[]): FormsSaid['level'] {
  if (remarks.some(({ level }) => level === 'failure')) return 'failure';
  return remarks.some(({ level }) => level === 'warning') ? 'warning' : null;
}

/** What is said of some files. */
function saySome(
  files: readonly FormFile[],
  config: FormConfig | null,
  { repository, here, shown, before = [] }: Omit<FoundForms, 'files'>,
  host: string,
): FormsSaid {
  const [was, is] = [before, files].map((some) => some.map(readFormFile).filter(isForm));
  const found = [
    ...files.flatMap((file) => remarksOf(file, config)),
    ...goneLabels(was ?? [], is ?? []),
  ];
  const level = levelOf(found);
  const of = here ? '' : ` of ${plain(repository)}`;
  if (found.length === 0) {
    const fits = `The issue form${of} fits this configuration.`;
    return { level, remarks: [], text: config ? fits : '' };
  }
  if (!shown) {
    const times = found.length === 1 ? 'one remark' : `${found.length} remarks`;
    const text = `There ${found.length === 1 ? 'is' : 'are'} ${times} on the issue form${of}; more people can read this check than that repository, so they are not shown here.`;
    return { level, remarks: [], text };
  }
  const remarks = found.map((one): Remark => {
    return {
      path: one.path,
      line: one.line,
      level: one.level,
      title: one.title,
      text: one.text,
      because: null,
    };
  });
  const lines = remarks.slice(0, MOST_SHOWN).map((remark) => remarkLine(remark, host));
  if (remarks.length > MOST_SHOWN) lines.push(`- And ${remarks.length - MOST_SHOWN} more.`);
  const parts = [`### The issue form${of}`, lines.join('\n'), ...copies(found)];
  const beside = remarks.filter(({ path }) => files.some((file) => file.path === path));
  return { level, remarks: here ? beside : [], text: parts.join('\n\n') };
}

/** Says what is wrong with the forms, what has drifted, or that there is none. @param host GitHub server. */
export function sayForms(found: FoundForms, config: FormConfig | null, host: string): FormsSaid {
  const { files, repository, here } = found;
  const where = here ? 'here' : `in ${plain(repository)}`;
  if (typeof files === 'string') {
    const text = `Whether the issue form ${where} fits this configuration is not known: it could not be read (${plain(files)}).`;
    return { level: 'warning', remarks: [], text };
  }
  if (files.length > 0) return saySome(files, config, found, host);
  const none = `No issue form is ${where}: neither ${code(FILING_FORM, 200)} nor ${code(REVIEW_FORM, 200)}. \`agent-incident-review init\` writes both.`;
  const taken = found.before?.length ? saySome([], null, found, host) : null;
  const text = [none, taken?.level ? taken.text : ''].filter(Boolean).join('\n\n');
  return { level: taken?.level ?? null, remarks: [], text };
}

/** Says the same of files that lie in the repository of the check. */
export function sayHere(
  repository: string,
  files: readonly FormFile[],
  config: FormConfig | null,
  host: string,
  before: readonly FormFile[] = [],
): FormsSaid {
  return sayForms({ repository, here: true, shown: true, files, before }, config, host);
}
