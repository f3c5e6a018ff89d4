// Sections that a body gives more than once: the answered one counts, two answers are a problem.
import type { Placed } from './align.js';
import { type CompiledForm, type FormField, fieldsOf } from './compile.js';
import type { Scan } from './scan.js';
import { type Given, givenUnder } from './section.js';
import { type FormProblem, MOST_PROBLEMS } from './types.js';

/** A section; one without a field only ends the one before. */
export type Section = Omit<Placed, 'field'> & { field: number | null };

interface Settled {
  /** In the order of the body. */
  sections: Section[];
  problems: FormProblem[];
  /** What stands in sections that do not count. */
  unread: string[];
}

function problemOf(label: string, counts: Given, other: Given): FormProblem {
  const line = other.heading.line + 1;
  const message = `“${label}” is answered twice; what stands in line ${counts.heading.line + 1} counts. Leave one of the two.`;
  return { kind: 'duplicate', section: label, lines: [line, line], message };
}

/** Settles which section of each field counts, among those placed and further ones of the same labels. */
export function settleTwice(form: CompiledForm, body: Scan, placed: readonly Placed[]): Settled {
  const settled: Settled = { sections: [...placed], problems: [], unread: [] };
  const used = new Set(placed.map(({ heading }) => heading.line));
  const further = body.headings.flatMap((heading) => {
    const [field] = heading.level === 3 && !used.has(heading.line) ? fieldsOf(form, heading) : [];
    return field === undefined ? [] : [{ heading, field }];
  });
  if (further.length === 0) return settled;
  const inOrder = [...placed, ...further].sort((a, b) => a.heading.line - b.heading.line);
  const byField = new Map<number, Given[]>();
  for (const given of givenUnder(form, body, inOrder)) {
    const all = byField.get(given.field) ?? [];
    all.push(given);
    byField.set(given.field, all);
  }
  const counting = new Map(placed.map((place) => [place.field, place]));
  const idle: Section[] = [];
  for (const [field, all] of byField) {
    const counted = all.find(({ heading }) => heading === counting.get(field)?.heading);
    if (all.length === 1 || !counted) continue;
    const counts =
      counted.is === 'answered' ? counted : (all.find(({ is }) => is === 'answered') ?? counted);
    for (const other of all) {
      if (other === counts) continue;
      const { heading } = other;
      const label = (form.fields[field] as FormField).label;
      // What is not told need not be worded.
      if (other.is !== 'open' && settled.problems.length < MOST_PROBLEMS)
        settled.problems.push(problemOf(label, counts, other));
      // An answer beside the one that counts is text of the section it was written into.
      if (other.is !== 'open' && other !== counted && !heading.pasted) continue;
      if (other.is !== 'open') settled.unread.push(other.raw);
      idle.push({ heading, field: null, renamed: false });
    }
    if (counts !== counted) counting.set(field, { heading: counts.heading, field, renamed: false });
  }
  settled.sections = [...counting.values(), ...idle].sort(
    (a, b) => a.heading.line - b.heading.line,
  );
  return settled;
}
