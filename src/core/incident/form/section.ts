// The text of a section: the lines behind its heading up to where it stops.
import { withoutComments } from '../../text/comments.js';
import { readAnswer } from './answer.js';
import type { CompiledForm, FormField } from './compile.js';
import { saysNothing } from './open.js';
import type { Heading, Scan } from './scan.js';
import type { LineRange } from './types.js';

interface Slice {
  /** Without blank lines at both ends. */
  raw: string;
  lines: LineRange | null;
}

/** Lines `from` to `to` (exclusive) without blank ones at both ends. */
export function slice(lines: readonly string[], from: number, to: number): Slice {
  let [first, last] = [from, to];
  while (first < last && !lines[first]?.trim()) first += 1;
  while (last > first && !lines[last - 1]?.trim()) last -= 1;
  if (first === last) return { raw: '', lines: null };
  return { raw: lines.slice(first, last).join('\n'), lines: [first + 1, last] };
}

/** Where, among lines in order, the first one behind a line stands. */
export function indexAfter(lines: readonly number[], line: number): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] as number) > line) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Finds, among lines in order, the first one behind a line; `none` where there is none. */
export function nextOf(lines: readonly number[], line: number, none: number): number {
  return lines[indexAfter(lines, line)] ?? none;
}

/** What stands under one heading of a field, up to the next heading of the form. */
export interface Given {
  heading: Heading;
  /** Position of the field. */
  field: number;
  raw: string;
  /** `open`: nothing is answered; `unclear`: something stands there that cannot be read. */
  is: 'answered' | 'open' | 'unclear';
}

function judge(field: FormField, raw: string): Given['is'] {
  const { state, value } = readAnswer(field, raw);
  if (state === 'blank' || state === 'no-response') return 'open';
  if (state !== 'answered') return 'unclear';
  const empty = Array.isArray(value)
    ? value.length === 0
    : !value || withoutComments(value) === '' || saysNothing(value);
  return empty ? 'open' : 'answered';
}

/** What is given under each of some headings; they stand in the order of the body. */
export function givenUnder(
  form: CompiledForm,
  body: Scan,
  headings: readonly Pick<Given, 'heading' | 'field'>[],
): Given[] {
  const stops = [...headings.map(({ heading }) => heading.line), ...body.ends];
  stops.sort((a, b) => a - b);
  return headings.map(({ heading, field }) => {
    const end = nextOf(stops, heading.line, body.lines.length);
    const { raw } = slice(body.lines, heading.line + 1, end);
    return { heading, field, raw, is: judge(form.fields[field] as FormField, raw) };
  });
}
