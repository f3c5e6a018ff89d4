// Turns what the schema refuses into problems for people.
import type * as z from 'zod';
import { oneLine } from '../text/escape.js';
import { nearest } from '../text/nearest.js';
import type { Finding } from './problem.js';
import { exampleOf, homesOf, keysAt, schemaAt, valueAt } from './schema-walk.js';
import { showPath, showValue } from './show-value.js';

type Path = readonly PropertyKey[];
/** What the schema refuses, one for each unknown key. */
export type Issue = z.core.$ZodIssue;
/** A problem that still has its path in place of its line. */
export type Unplaced = Omit<Finding, 'line' | 'key'> & { path: Path };

const NOUNS: Record<string, string> = {
  string: 'text',
  array: 'a list',
  object: 'a mapping',
  record: 'a mapping',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
};
const MOST_CHOICES = 25;

/** `one of a, b; did you mean b?` */
export function choices(names: readonly string[], typed: unknown): string {
  const shown = names.slice(0, MOST_CHOICES).map((name) => oneLine(name, 40));
  const more = names.length > MOST_CHOICES ? ', …' : '';
  const near = typeof typed === 'string' ? nearest(typed, names) : null;
  const hint = near === null ? '' : `; did you mean ${oneLine(near, 40)}?`;
  return `one of ${shown.join(', ')}${more}${hint}`;
}

function limits(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  const [word, bound] =
    issue.code === 'too_small' ? ['at least', issue.minimum] : ['at most', issue.maximum];
  if (issue.origin === 'string') {
    return issue.code === 'too_small' ? 'text that is not empty' : `${word} ${bound} characters`;
  }
  if (issue.origin === 'array') return `a list of ${word} ${bound}`;
  return `a whole number of ${word} ${bound}`;
}

function kindOfValue(issue: Issue): string {
  const expected = /^expected (.+)$/.exec(issue.message)?.[1];
  if (expected) return oneLine(expected, 600);
  if (issue.code === 'invalid_type') return NOUNS[issue.expected] ?? issue.expected;
  if (issue.code === 'too_small' || issue.code === 'too_big') return limits(issue);
  if (issue.code === 'invalid_format' && issue.format === 'date') return 'a date';
  if (issue.code === 'invalid_key') return 'a name that is not empty';
  return oneLine(issue.message, 200);
}

/** `for example base: ["production"]`; a text that should have been a list becomes its example. */
function example(issue: Issue, path: Path, received: unknown, document: unknown): string {
  const schema = schemaAt(path, document);
  const inList = issue.code === 'invalid_type' && issue.expected === 'array';
  const wrapped = inList && typeof received === 'string' && received !== '';
  const value = wrapped ? [received] : schema ? exampleOf(schema) : undefined;
  if (value === undefined) return '';
  const key = path.at(-1);
  return `, for example ${typeof key === 'string' ? `${showPath([key])}: ` : ''}${showValue(value)}`;
}

function expectedOf(issue: Issue, path: Path, document: unknown): string {
  const received = valueAt(document, path);
  if (issue.code === 'invalid_value') return choices(issue.values.map(String), received);
  if (issue.code === 'invalid_union' && 'options' in issue && Array.isArray(issue.options)) {
    return choices(issue.options.map(String), received);
  }
  const kind = kindOfValue(issue);
  // What was given is mended already: that is a better example than any other.
  if (kind.includes(', for example ')) return kind;
  return `${kind}${example(issue, path, received, document)}`;
}

/** The path up to the first key that the document does not have. */
function reach(path: Path, document: unknown): Path {
  const missing = path.findIndex(
    (_, depth) => valueAt(document, path.slice(0, depth + 1)) === undefined,
  );
  return missing < 0 ? path : path.slice(0, missing + 1);
}

function unknownKey(name: string, parent: Path, document: unknown): Unplaced {
  const path = [...parent, name];
  const keys = keysAt(parent, document);
  const home = nearest(name, keys) === null ? homesOf(name)[0] : undefined;
  const expected = home ? `${choices(keys, null)}; did you mean ${home}?` : choices(keys, name);
  const received = showValue({ [name]: valueAt(document, path) }).slice(2, -2);
  return { path, message: 'Unknown key', expected, received };
}

/** The problems of one issue; `most` bounds how many unknown keys are looked at. */
export function explainIssue(issue: Issue, document: unknown, most: number): Unplaced[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.slice(0, most).map((name) => unknownKey(name, issue.path, document));
  }
  if (issue.path.length === 0) {
    const expected = 'keys with values, for example maintainers: "maintain"';
    const received = showValue(document);
    return [{ path: [], message: 'The file is not a mapping', expected, received }];
  }
  const path = reach(issue.path, document);
  const value = valueAt(document, path);
  const message = value === undefined ? 'Missing key' : 'Wrong value';
  const expected = expectedOf(issue, path, document);
  return [{ path, message, expected, received: showValue(value) }];
}
