// Reads the body of an issue by its form; whatever the body, it answers and loses nothing.

import { align, type Placed } from './align.js';
import { readAnswer } from './answer.js';
import { type CompiledForm, type FormField, looseLabel, tidyLabel } from './compile.js';
import { type Heading, type Scan, scan } from './scan.js';
import type { FieldValue, FormProblem, LineRange, Reading } from './types.js';

const MOST_PROBLEMS = 50;

/** Lines `from` to `to` (exclusive) without blank ones at both ends. */
function slice(
  lines: string[],
  from: number,
  to: number,
): { raw: string; lines: LineRange | null } {
  let [first, last] = [from, to];
  while (first < last && !lines[first]?.trim()) first += 1;
  while (last > first && !lines[last - 1]?.trim()) last -= 1;
  if (first === last) return { raw: '', lines: null };
  return { raw: lines.slice(first, last).join('\n'), lines: [first + 1, last] };
}

/** Where a section's answer ends: the next section, or a foreign heading behind a one-line field. */
function endOf(placed: Placed, next: Placed | undefined, field: FormField, body: Scan): number {
  const end = next?.heading.line ?? body.lines.length;
  if (!field.line && field.type !== 'checkboxes') return end;
  const from = placed.heading.line;
  const foreign = body.headings.find(({ line, level }) => level === 3 && line > from && line < end);
  return foreign?.line ?? end;
}

function range(heading: Heading): LineRange {
  return [heading.line + 1, heading.line + 1];
}

function strays(form: CompiledForm, body: Scan, placed: Placed[]): FormProblem[] {
  const used = new Set(placed.map(({ heading }) => heading.line));
  const known = (heading: Heading) =>
    form.exact.has(tidyLabel(heading.text)) || form.loose.has(looseLabel(heading.text));
  const duplicates = body.headings
    .filter((heading) => heading.level === 3 && !used.has(heading.line) && known(heading))
    .map((heading): FormProblem => {
      const message = `A second heading “${heading.text}” was read as text of the answer it stands in.`;
      return { kind: 'duplicate', section: heading.text, lines: range(heading), message };
    });
  const answered = new Set(placed.map(({ field }) => form.fields[field]?.label));
  const hidden = body.hidden
    .filter((heading) => known(heading) && !answered.has(tidyLabel(heading.text)))
    .map((heading): FormProblem => {
      const message = `The heading “${heading.text}” stands inside a code block or comment and was not read.`;
      return { kind: 'hidden', section: heading.text, lines: range(heading), message };
    });
  return [...duplicates, ...hidden];
}

function absent(type: FormField['type']): FieldValue {
  const several = type === 'multiple' || type === 'checkboxes';
  return { state: 'absent', value: several ? [] : null, lines: null, raw: '' };
}

/** Reads `body` by `form`. Linear in the body; never throws. */
export function readForm(form: CompiledForm, body: string | null | undefined): Reading {
  const scanned = scan(typeof body === 'string' ? body : '');
  const placed = align(form, scanned);
  const values: FieldValue[] = form.fields.map(({ type }) => absent(type));
  const problems: FormProblem[] = [];
  const unread: string[] = [
    slice(scanned.lines, 0, placed[0]?.heading.line ?? scanned.lines.length).raw,
  ];
  for (const [index, place] of placed.entries()) {
    const field = form.fields[place.field] as FormField;
    const next = placed[index + 1];
    const end = endOf(place, next, field, scanned);
    const { raw, lines } = slice(scanned.lines, place.heading.line + 1, end);
    const answer = readAnswer(field, raw);
    const { problem } = answer;
    values[place.field] = { state: answer.state, value: answer.value, lines, raw };
    if (problem) problems.push({ ...problem, section: field.label, lines });
    if (place.renamed) {
      const message = `The heading “${place.heading.text}” was read as “${field.label}”; rename it.`;
      problems.push({
        kind: 'renamed',
        section: field.label,
        lines: range(place.heading),
        message,
      });
    }
    const until = next?.heading.line ?? scanned.lines.length;
    if (end < until) unread.push(slice(scanned.lines, end, until).raw);
  }
  problems.push(...strays(form, scanned, placed));
  const fields: Record<string, FieldValue> = Object.create(null);
  for (const [at, { key }] of form.fields.entries()) fields[key] = values[at] as FieldValue;
  return {
    fields,
    problems: problems.slice(0, MOST_PROBLEMS),
    unread: unread.filter(Boolean).join('\n\n'),
  };
}
