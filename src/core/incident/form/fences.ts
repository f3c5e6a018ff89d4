// Decides which fences of a body are no code: a block of our headings pasted as it is, or one never closed.
import { readFence } from '../../text/fence.js';
import { type CompiledForm, fieldsOf } from './compile.js';
import type { Scan, Taken } from './scan.js';

/** The fields whose headings stand outside fences. */
export interface Outside {
  has(field: number): boolean;
  isAnswered(field: number): boolean;
}

/** A fence that holds headings of the form. */
interface Holding {
  /** Its first line. */
  from: number;
  /** The line of its first heading of the form. */
  first: number;
  /** Positions of the fields, one a heading. */
  fields: number[];
}

function holding(form: CompiledForm, body: Scan): Holding[] {
  const found: Holding[] = [];
  for (const { heading, inside, from } of body.hidden) {
    const [field] = inside === 'fence' ? fieldsOf(form, heading) : [];
    if (field === undefined) continue;
    // The headings of one fence stand together.
    const last = found.at(-1);
    if (last?.from === from) last.fields.push(field);
    else found.push({ from, first: heading.line, fields: [field] });
  }
  return found;
}

/** The next line that is not blank. */
function nextWords(lines: readonly string[], line: number): number {
  let at = line + 1;
  while (at < lines.length && !lines[at]?.trim()) at += 1;
  return at;
}

function judgeFence(
  body: Scan,
  { from, first, fields }: Holding,
  outside: Outside,
  pasted: boolean,
): Taken | null {
  const missing = fields.some((field) => !outside.has(field));
  const unclosed = body.nested.has(from) || body.unclosed.length > 0;
  const bare = readFence(body.lines[from] ?? '')?.bare === true;
  const begins = nextWords(body.lines, from) === first;
  // A section that is nowhere else, behind a fence that its answer did not close.
  if (unclosed && missing && !(begins && !bare)) return pasted && begins ? 'nothing' : 'text';
  if (!pasted) return null;
  // A log that only quotes a heading in passing takes nothing from the answer that is given.
  return begins || fields.some((field) => !outside.isAnswered(field)) ? 'content' : null;
}

/** Openings that are left over where the rest of a pasted fence is gone: the next words are a heading. */
function leftOver(form: CompiledForm, body: Scan): number[] {
  if (body.unclosed.length === 0) return [];
  const headings = new Map(body.headings.map((heading) => [heading.line, heading]));
  return body.unclosed.filter((from) => {
    const next = nextWords(body.lines, from);
    const heading = headings.get(next);
    const known = heading?.level === 3 && fieldsOf(form, heading).length > 0;
    return known || (next === body.lines.length && readFence(body.lines[from] ?? '')?.bare);
  });
}

/**
 * Fences that are no plain code, by their first line.
 * @param pasted the body is in the form: a fence of its headings is read as sections
 */
export function takeFences(
  form: CompiledForm,
  body: Scan,
  outside: Outside,
  pasted: boolean,
): Map<number, Taken> {
  const taken = new Map<number, Taken>();
  for (const fence of holding(form, body)) {
    const how = judgeFence(body, fence, outside, pasted);
    if (how) taken.set(fence.from, how);
  }
  if (pasted) for (const from of leftOver(form, body)) taken.set(from, 'nothing');
  return taken;
}
