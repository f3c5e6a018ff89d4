// One pass over a body: its lines, and the headings that stand outside fences and comments.

import { headingText } from '../../text/heading.js';

export interface Heading {
  /** 0-based line. */
  line: number;
  level: number;
  text: string;
}

export interface Scan {
  lines: string[];
  headings: Heading[];
  /** Level-3 headings inside fences or comments: never sections, but worth a word. */
  hidden: Heading[];
  /** 0-based line of the first fence or comment that is never closed; null where all are. */
  unclosed: number | null;
}

interface Fence {
  mark: string;
  length: number;
  /** Nothing but the fence itself: it can close one. */
  bare: boolean;
}

const HEADING = /^(#{2,6})[ \t]+(\S.*)$/;

function readFence(line: string): Fence | null {
  let at = 0;
  while (at < 3 && line.charCodeAt(at) === 32) at += 1;
  const code = line.charCodeAt(at);
  if (code !== 96 && code !== 126) return null;
  const mark = line[at] as string;
  let end = at;
  while (line[end] === mark) end += 1;
  if (end - at < 3) return null;
  const info = line.slice(end);
  if (mark === '`' && info.includes('`')) return null;
  return { mark, length: end - at, bare: info.trim() === '' };
}

/** For each line, the longest fence from there on that could close one of the mark. */
function closersAfter(fences: (Fence | null)[], mark: string): Int32Array {
  const longest = new Int32Array(fences.length + 1);
  for (let at = fences.length - 1; at >= 0; at -= 1) {
    const fence = fences[at];
    const own = fence?.bare && fence.mark === mark ? fence.length : 0;
    longest[at] = Math.max(longest[at + 1] as number, own);
  }
  return longest;
}

function lazy<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function opensComment(line: string): boolean {
  const at = line.indexOf('<!--');
  return at >= 0 && at <= 3 && line.slice(0, at).trim() === '';
}

function readHeading(line: string, at: number): Heading | null {
  if (line.charCodeAt(0) !== 35) return null;
  const match = HEADING.exec(line.length > 400 ? line.slice(0, 400) : line);
  if (!match) return null;
  return { line: at, level: (match[1] as string).length, text: headingText(match[2] as string) };
}

/**
 * Scans a body once. A fence or comment that is never closed hides nothing: in an edited form
 * the sections behind it are still there to be read.
 */
export function scan(body: string): Scan {
  const text = body.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const lines = text.split('\n');
  const fences = lines.map(readFence);
  const closers = {
    '`': lazy(() => closersAfter(fences, '`')),
    '~': lazy(() => closersAfter(fences, '~')),
  };
  const result: Scan = { lines, headings: [], hidden: [], unclosed: null };
  const lastCommentEnd = text.includes('-->')
    ? lines.findLastIndex((line) => line.includes('-->'))
    : -1;
  let fence: Fence | null = null;
  let comment = false;
  for (const [at, line] of lines.entries()) {
    const mark = fences[at] ?? null;
    if (fence) {
      if (mark?.bare && mark.mark === fence.mark && mark.length >= fence.length) fence = null;
    } else if (comment) {
      comment = !line.includes('-->');
    } else if (mark) {
      const longest = closers[mark.mark as '`' | '~']()[at + 1] as number;
      if (longest >= mark.length) fence = mark;
      else result.unclosed ??= at;
      continue;
    } else if (opensComment(line) && !line.includes('-->', line.indexOf('<!--') + 4)) {
      comment = at < lastCommentEnd;
      if (!comment) result.unclosed ??= at;
      continue;
    }
    const heading = readHeading(line, at);
    if (!heading) continue;
    if (fence || comment) {
      if (heading.level === 3) result.hidden.push(heading);
    } else result.headings.push(heading);
  }
  return result;
}
