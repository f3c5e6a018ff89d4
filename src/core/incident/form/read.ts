// Reads the body of an issue by its form; whatever the body, it answers and loses nothing.

import { align } from './align.js';
import { readAnswer } from './answer.js';
import { type CompiledForm, type FormField, fieldsOf } from './compile.js';
import { type Outside, takeFences } from './fences.js';
import { type Heading, linesOf, marksOf, type Scan, scan, type Taken } from './scan.js';
import { givenUnder, nextOf, slice } from './section.js';
import { type Section, settleTwice } from './twice.js';
import {
  type FieldValue,
  type FormProblem,
  type LineRange,
  MOST_PROBLEMS,
  type Reading,
} from './types.js';

/** A fence that was not closed can hide others, whose content then comes to light. */
const MOST_ROUNDS = 3;

/** Where a section's answer ends: the next section, the end of its fence, or a foreign heading behind a line. */
function endOf(
  line: number,
  next: number,
  field: FormField,
  [ends, headings]: readonly [ends: readonly number[], headings: readonly number[]],
): number {
  const end = Math.min(next, nextOf(ends, line, next));
  if (!field.line && field.type !== 'checkboxes') return end;
  return Math.min(end, nextOf(headings, line, end));
}

function range(heading: Heading): LineRange {
  return [heading.line + 1, heading.line + 1];
}

/** Headings of the form that were not read as sections. */
function strays(form: CompiledForm, body: Scan, sections: readonly Section[]): FormProblem[] {
  const used = new Set(sections.map(({ heading }) => heading.line));
  return body.headings
    .filter(
      (heading) =>
        heading.level === 3 && !used.has(heading.line) && fieldsOf(form, heading).length > 0,
    )
    .slice(0, MOST_PROBLEMS)
    .map((heading): FormProblem => {
      const message = `A second heading “${heading.text}” was read as text of the answer it stands in.`;
      return { kind: 'duplicate', section: heading.text, lines: range(heading), message };
    });
}

/** Headings in code or comments of fields that stand nowhere else. */
function unseen(form: CompiledForm, body: Scan, sections: readonly Section[]): FormProblem[] {
  const placed = new Set(sections.map(({ field }) => field));
  return body.hidden
    .filter(({ heading }) => {
      const [field] = fieldsOf(form, heading);
      return field !== undefined && !placed.has(field);
    })
    .slice(0, MOST_PROBLEMS)
    .map(({ heading }): FormProblem => {
      const message = `The heading “${heading.text}” stands inside a code block or comment and was not read.`;
      return { kind: 'hidden', section: heading.text, lines: range(heading), message };
    });
}

function absent(type: FormField['type']): FieldValue {
  const several = type === 'multiple' || type === 'checkboxes';
  return { state: 'absent', value: several ? [] : null, lines: null, raw: '' };
}

interface ReadOptions {
  /**
   * The body is in this form: a fence of its headings is read as sections, and of a section given twice
   * the answered one counts. Otherwise such a fence is code, and a second heading is text.
   */
  pasted?: boolean;
}

/** What stands outside fences; answers are read when the first one is asked for. */
function outsideOf(form: CompiledForm, body: Scan): Outside {
  const placed = align(form, body);
  const fields = new Set(placed.map(({ field }) => field));
  let answered: Set<number> | undefined;
  return {
    has: (field) => fields.has(field),
    isAnswered: (field) => {
      answered ??= new Set(
        givenUnder(form, body, placed).flatMap((one) => (one.is === 'answered' ? one.field : [])),
      );
      return answered.has(field);
    },
  };
}

/** Scans until it is clear which fences are code; each round can bring headings to light. */
function scanBody(form: CompiledForm, text: string, pasted: boolean): Scan {
  const lines = linesOf(text);
  const taken = new Map<number, Taken>();
  const marks = marksOf(lines);
  let body = scan(lines, taken, marks);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    if (body.hidden.length === 0 && !(pasted && body.unclosed.length > 0)) break;
    const more = takeFences(form, body, outsideOf(form, body), pasted);
    if (more.size === 0) break;
    for (const [line, how] of more) taken.set(line, how);
    body = scan(lines, taken, marks);
  }
  return body;
}

/** Reads `body` by `form`. Linear in the body; never throws. */
export function readForm(
  form: CompiledForm,
  body: string | null | undefined,
  { pasted = false }: ReadOptions = {},
): Reading {
  const scanned = scanBody(form, typeof body === 'string' ? body : '', pasted);
  const placed = align(form, scanned);
  const settled = pasted
    ? settleTwice(form, scanned, placed)
    : { sections: placed, problems: strays(form, scanned, placed), unread: [] };
  const { sections } = settled;
  const values: FieldValue[] = form.fields.map(({ type }) => absent(type));
  const problems: FormProblem[] = [];
  const { length } = scanned.lines;
  const headings = scanned.headings.flatMap(({ level, line }) => (level === 3 ? [line] : []));
  const unread: string[] = [slice(scanned.lines, 0, sections[0]?.heading.line ?? length).raw];
  for (const [index, { field: position, heading, renamed }] of sections.entries()) {
    const until = sections[index + 1]?.heading.line ?? length;
    const field = position === null ? null : (form.fields[position] as FormField);
    const end = field
      ? endOf(heading.line, until, field, [scanned.ends, headings])
      : Math.min(until, nextOf(scanned.ends, heading.line, until));
    if (end < until) unread.push(slice(scanned.lines, end, until).raw);
    if (!field || position === null) continue;
    const { raw, lines } = slice(scanned.lines, heading.line + 1, end);
    const { state, value, problem } = readAnswer(field, raw);
    values[position] = { state, value, lines, raw };
    const section = field.label;
    if (problem) problems.push({ ...problem, section, lines });
    if (!renamed) continue;
    const message = `The heading “${heading.text}” was read as “${section}”; rename it.`;
    problems.push({ kind: 'renamed', section, lines: range(heading), message });
  }
  problems.push(...settled.problems, ...unseen(form, scanned, sections));
  const fields: Record<string, FieldValue> = Object.create(null);
  for (const [at, { key }] of form.fields.entries()) fields[key] = values[at] as FieldValue;
  return {
    fields,
    problems: problems.slice(0, MOST_PROBLEMS),
    unread: [...unread, ...settled.unread].filter(Boolean).join('\n\n'),
  };
}
