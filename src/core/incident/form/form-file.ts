// Reads the files of a repository's own form; a file that is no form is told, with its line.
import { loadYaml } from '../../config/load-yaml.js';
import type { Place } from '../../config/places.js';
import { compileRepositoryForm } from './compile-repository-form.js';
import { type FormConfig, sectionsFor } from './configured.js';
import type { FormFileField, RepositoryForm } from './repository-form.js';
import { formFieldOf, property } from './yaml-fields.js';

/** A file as it lies in a repository. */
export interface FormFile {
  path: string;
  /** Null for something that is no text, or more of it than GitHub gives. */
  text: string | null;
}

/** A file that could be read as a form. */
export interface ReadForm {
  path: string;
  text: string;
  document: unknown;
  places: Place;
  /** Elements of `body`, as they are. */
  body: readonly unknown[];
  fields: readonly FormFileField[];
  /** Where in `body` each of the fields stands. */
  at: readonly number[];
}

/** A file that could not. */
export interface FormFault {
  path: string;
  line: number | null;
  /** A sentence or more, for people; it quotes the file. */
  message: string;
}

/** Characters of a form; ours has 12,000. */
const MOST_CHARACTERS = 200_000;
/** Elements of a form that are looked at. */
const MOST_ELEMENTS = 300;

/** Reads one file. Never throws. */
export function readFormFile({ path, text }: FormFile): ReadForm | FormFault {
  const fault = (line: number | null, message: string): FormFault => ({ path, line, message });
  if (text === null || text.length > MOST_CHARACTERS) {
    return fault(null, `Expected a text file of at most ${MOST_CHARACTERS} characters.`);
  }
  const { document, places, problem } = loadYaml(text);
  if (problem) return fault(problem.line, `${problem.message}. Got ${problem.received}.`);
  const body = property(document, 'body');
  if (!Array.isArray(body) || !places) {
    const line = places?.children.get('body')?.line ?? null;
    return fault(line, 'The form has no list of fields. Expected a key `body` with a list.');
  }
  const elements: unknown[] = body.slice(0, MOST_ELEMENTS);
  const read = elements.map(formFieldOf);
  const at = [...read.keys()].filter((index) => read[index] !== null);
  const fields = read.filter((field) => field !== null);
  return { path, text, document, places, body: elements, fields, at };
}

/** Whether a file could be read. */
export function isForm(read: ReadForm | FormFault): read is ReadForm {
  return 'fields' in read;
}

/** The form of a repository for its configuration; null where it has none that can be read. */
export function repositoryFormOf(
  files: readonly FormFile[],
  config: Pick<FormConfig, 'severity' | 'taxonomy'>,
): { form: RepositoryForm | null; broken: FormFault[] } {
  const read = files.map(readFormFile);
  const lists = read.flatMap((one) => (isForm(one) ? [one.fields] : []));
  const given = lists.some((fields) => fields.length > 0);
  const longestFirst = lists.sort((a, b) => b.length - a.length);
  return {
    form: given ? compileRepositoryForm(sectionsFor(config), longestFirst) : null,
    broken: read.flatMap((one) => (isForm(one) ? [] : [one])),
  };
}
