// Decides which headings are the form's sections: the best match in form order, then strays.
import { type CompiledForm, type FormField, labelsOf, looseLabel, namingOf } from './compile.js';
import { findOption } from './options.js';
import type { Heading, Scan } from './scan.js';
import { indexAfter } from './section.js';

/** A heading taken as the section of a field. */
export interface Placed {
  heading: Heading;
  field: number;
  renamed: boolean;
}

interface Candidate {
  heading: Heading;
  fields: readonly number[];
  score: number;
}

interface Chain {
  score: number;
  candidate: number;
  previous: Chain | null;
  field: number;
}

const NO_RESPONSE = /^[*_]?no response[*_]?$/i;

/** The first line behind a heading, before line `end`, that says something: does it fit as an answer? */
function firstWords(scan: Scan, heading: Heading, end: number): string {
  for (let at = heading.line + 1; at <= heading.line + 3 && at < end; at += 1) {
    const line = scan.lines[at]?.trim();
    if (line) return line;
  }
  return '';
}

function fits(field: FormField, words: string): boolean {
  if (NO_RESPONSE.test(words)) return true;
  if (field.type === 'checkboxes') return /^[-*+] \[[ xX]\]/.test(words);
  if (field.type === 'rendered') return words.startsWith('```') || words.startsWith('~~~');
  if (field.type === 'text') return false;
  const first = field.type === 'multiple' ? words.split(',', 1)[0] : words;
  return findOption(first ?? '', field.index) !== null;
}

/** Labels that stand more than once: only there does the answer have to tell. */
function contestedLabels(labels: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const contested = new Set<string>();
  for (const label of labels) (seen.has(label) ? contested : seen).add(label);
  return contested;
}

function candidatesOf(form: CompiledForm, scan: Scan): Candidate[] {
  const known = scan.headings.flatMap((heading) => {
    const naming = namingOf(form, heading);
    return naming ? [{ heading, naming, label: looseLabel(heading.text) }] : [];
  });
  const contested = contestedLabels(known.map(({ label }) => label));
  return known.map(({ heading, naming: { fields, exact }, label }, at): Candidate => {
    const blank = (line: number) => !scan.lines[line]?.trim();
    let score = exact ? 1000 : heading.level === 3 ? 800 : 500;
    if (blank(heading.line - 1)) score += 1;
    if (blank(heading.line + 1)) score += 1;
    const end = known[at + 1]?.heading.line ?? scan.lines.length;
    const words = contested.has(label) ? firstWords(scan, heading, end) : '';
    if (words && fields.some((field) => fits(form.fields[field] as FormField, words))) score += 10;
    return { heading, fields, score };
  });
}

/** The chain of candidates with the greatest weight that keeps the order of the form. */
function bestChain(candidates: Candidate[], fieldCount: number): Chain | null {
  const ending: (Chain | null)[] = new Array(fieldCount).fill(null);
  for (const [index, candidate] of candidates.entries()) {
    // Later fields first, so that one heading is not taken for two fields of the same label.
    for (const field of [...candidate.fields].reverse()) {
      let previous: Chain | null = null;
      for (let before = 0; before < field; before += 1) {
        const chain = ending[before];
        if (chain && chain.score > (previous?.score ?? 0)) previous = chain;
      }
      const score = candidate.score + (previous?.score ?? 0);
      if (score > (ending[field]?.score ?? 0)) {
        ending[field] = { score, candidate: index, previous, field };
      }
    }
  }
  let best: Chain | null = null;
  for (const chain of ending) if (chain && chain.score > (best?.score ?? 0)) best = chain;
  return best;
}

function words(label: string): Set<string> {
  return new Set(looseLabel(label).match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** Whether two labels say the same in other words or another order. */
function isSimilar(left: Set<string>, right: Set<string>): boolean {
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared > 0 && shared / Math.max(left.size, right.size) >= 0.6;
}

/** Unknown headings right where a missing field should stand, under a similar name. */
function findRenamed(form: CompiledForm, scan: Scan, placed: Placed[]): Placed[] {
  const taken = new Set(placed.map(({ field }) => field));
  const missing = form.fields.flatMap(({ extra }, field) =>
    extra || taken.has(field) ? [] : [field],
  );
  const sections = scan.headings.filter(({ level }) => level === 3);
  const lines = sections.map(({ line }) => line);
  // Fields that are missing side by side look at the same headings.
  const read = new Map<Heading, Set<string>>();
  const wordsOf = (heading: Heading) => {
    const known = read.get(heading) ?? words(heading.text);
    read.set(heading, known);
    return known;
  };
  const used = new Set(placed.map(({ heading }) => heading));
  const found: Placed[] = [];
  for (const field of missing.slice(0, 100)) {
    const before = placed.findLast((other) => other.field < field)?.heading.line ?? -1;
    const after = placed.find((other) => other.field > field)?.heading.line ?? scan.lines.length;
    const labels = labelsOf(form.fields[field] as FormField).map(words);
    const first = indexAfter(lines, before);
    const heading = sections
      .slice(first, first + 50)
      .find(
        (other) => other.line < after && labels.some((label) => isSimilar(wordsOf(other), label)),
      );
    if (!heading || used.has(heading)) continue;
    used.add(heading);
    found.push({ heading, field, renamed: true });
  }
  return found;
}

/** Places the form's fields on the headings of a body, in the order of the body. */
export function align(form: CompiledForm, scan: Scan): Placed[] {
  const candidates = candidatesOf(form, scan);
  const placed: Placed[] = [];
  for (let at = bestChain(candidates, form.fields.length); at; at = at.previous) {
    const { heading } = candidates[at.candidate] as Candidate;
    placed.push({ heading, field: at.field, renamed: false });
  }
  const inOrder = placed.reverse();
  const taken = new Set(inOrder.map(({ field }) => field));
  const lines = new Set(inOrder.map(({ heading }) => heading.line));
  const moved: Placed[] = [];
  for (const { heading, fields } of candidates) {
    const field = fields.find((position) => !taken.has(position));
    if (field === undefined || lines.has(heading.line)) continue;
    taken.add(field);
    moved.push({ heading, field, renamed: false });
  }
  const byLine = (a: Placed, b: Placed) => a.heading.line - b.heading.line;
  const all = [...inOrder, ...moved];
  const renamed = moved.length === 0 ? findRenamed(form, scan, inOrder) : [];
  return [...all, ...renamed].sort(byLine);
}
