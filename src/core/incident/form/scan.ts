// One pass over a body: its lines, and the headings that stand outside fences and comments.

import { closedFences, closes, type Fence, readFence } from '../../text/fence.js';
import { headingText } from '../../text/heading.js';
import { withoutInvisible } from '../../text/invisible.js';

export interface Heading {
  /** 0-based line. */
  line: number;
  level: number;
  text: string;
  /** It stands in a fence whose content is read. */
  pasted: boolean;
}

/** A heading of level 3 where none counts, and the line on which the fence or comment begins. */
export interface Hidden {
  heading: Heading;
  inside: 'fence' | 'comment';
  from: number;
}

/** What each line is by itself, whatever stands around it. */
interface Marks {
  fences: readonly (Fence | null)[];
  headings: readonly (Heading | null)[];
  /** The last line that ends a comment; -1 where none does. */
  lastCommentEnd: number;
}

/** How a fence is taken that is no plain code: its content is read, or its first line opens nothing. */
export type Taken = 'content' | 'text' | 'nothing';

export interface Scan {
  /** Without invisible characters; those that open and close a fence whose content is read are blank. */
  lines: string[];
  headings: Heading[];
  hidden: Hidden[];
  /** Lines at which a fence closes whose content is read. */
  ends: number[];
  /** First lines of fences that hold a further opening, as they do where they were never closed. */
  nested: Set<number>;
  /** Lines that open a fence which is never closed. */
  unclosed: number[];
  /** Lines that open a comment which is never closed. */
  unclosedComments: number[];
}

const HEADING = /^(#{2,6})[ \t]+(\S.*)$/;

function opensComment(line: string): boolean {
  const at = line.indexOf('<!--');
  if (at < 0 || at > 3 || line.slice(0, at).trim() !== '') return false;
  // `<!-->` is a whole one.
  return !line.includes('-->', at + 2);
}

function readHeading(line: string, at: number): Heading | null {
  if (line.charCodeAt(0) !== 35) return null;
  const match = HEADING.exec(line.length > 400 ? line.slice(0, 400) : line);
  if (!match) return null;
  const text = headingText(match[2] as string);
  return { line: at, level: (match[1] as string).length, text, pasted: false };
}

/** Reads what each line is; a body is scanned several times, and its lines stay what they are. */
export function marksOf(lines: readonly string[]): Marks {
  return {
    fences: lines.map(readFence),
    headings: lines.map(readHeading),
    lastCommentEnd: lines.findLastIndex((line) => line.includes('-->')),
  };
}

/** The lines of a body, without invisible characters. */
export function linesOf(body: string): string[] {
  const text = withoutInvisible(body);
  return (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text).split('\n');
}

/** Whether a fence inside another would open one of its own, were it not code. */
function opensIn(fence: Fence, outer: Fence): boolean {
  return !fence.bare && fence.mark === outer.mark && fence.length >= outer.length;
}

/** What is open at a line: code, a comment, or a fence whose content is read. */
interface Open {
  code: { fence: Fence; from: number } | null;
  comment: number | null;
  content: Fence | null;
}

/**
 * Scans lines once. A fence or comment that is never closed hides nothing: in an edited form the
 * sections behind it are still there to be read.
 * @param taken fences that are no plain code, by their first line
 * @param marks of each line, where they are known from an earlier scan
 */
export function scan(
  source: readonly string[],
  taken: ReadonlyMap<number, Taken> = new Map(),
  { fences, headings, lastCommentEnd }: Marks = marksOf(source),
): Scan {
  const lines = [...source];
  const isClosed = closedFences(fences);
  const result: Scan = {
    lines,
    headings: [],
    hidden: [],
    ends: [],
    nested: new Set(),
    unclosed: [],
    unclosedComments: [],
  };
  const open: Open = { code: null, comment: null, content: null };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as string;
    const fence = fences[at] ?? null;
    if (open.code) {
      if (closes(fence, open.code.fence)) open.code = null;
      else if (fence && opensIn(fence, open.code.fence)) result.nested.add(open.code.from);
    } else if (open.comment !== null) {
      if (line.includes('-->')) open.comment = null;
    } else if (open.content && closes(fence, open.content)) {
      open.content = null;
      result.ends.push(at);
      lines[at] = '';
    } else if (fence) {
      const how = taken.get(at);
      if (how === 'content') open.content = fence;
      if (how === 'content' || how === 'nothing') lines[at] = '';
      if (!how && isClosed(at)) open.code = { fence, from: at };
      else if (!how) result.unclosed.push(at);
      continue;
    } else if (opensComment(line)) {
      if (at < lastCommentEnd) open.comment = at;
      else result.unclosedComments.push(at);
      continue;
    }
    const heading = headings[at];
    if (!heading) continue;
    const from = open.code?.from ?? open.comment;
    if (from === null || from === undefined)
      result.headings.push(open.content ? { ...heading, pasted: true } : heading);
    else if (heading.level === 3)
      result.hidden.push({ heading, inside: open.code ? 'fence' : 'comment', from });
  }
  return result;
}
