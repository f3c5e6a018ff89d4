// A changed file as lines before and after: from its patch, from whole texts, or from both.
import type { ChangedFile } from './types.js';
import { linesOf } from './words.js';

/** A line; `changed`: taken or added. Lines of one `block` were changed together. */
export interface Line {
  text: string;
  changed: boolean;
  block: number;
}

/** Both sides of a stretch of a file. `whole`: the stretch is the file. */
export interface Section {
  before: Line[];
  after: Line[];
  whole: boolean;
}

const HUNK = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/;

interface Hunk {
  /** First line in the new file, from 1. */
  start: number;
  /** Nothing was there before, or nothing is left: the hunk is the file. */
  all: boolean;
  lines: string[];
}

function hunksOf(patch: string): Hunk[] {
  const hunks: Hunk[] = [];
  for (const line of patch.split('\n')) {
    const head = HUNK.exec(line);
    if (head)
      hunks.push({ start: Number(head[2]), all: head[1] === '0' || head[2] === '0', lines: [] });
    else if (/^[ +-]/.test(line)) hunks.at(-1)?.lines.push(line);
  }
  return hunks;
}

function addHunk(section: Section, lines: readonly string[], block: number): number {
  let current = block;
  let inBlock = false;
  for (const line of lines) {
    const text = line.slice(1).replace(/\r$/, '');
    const changed = line[0] !== ' ';
    if (changed && !inBlock) current += 1;
    inBlock = changed;
    if (line[0] !== '+') section.before.push({ text, changed, block: current });
    if (line[0] !== '-') section.after.push({ text, changed, block: current });
  }
  return current;
}

const unchanged = (text: string): Line => ({ text, changed: false, block: 0 });

/** The whole file from the text that the change left; null where the patch is not its own. */
function wholeOf(hunks: readonly Hunk[], after: string): Section | null {
  const lines = linesOf(after);
  const section: Section = { before: [], after: [], whole: true };
  let [at, block] = [0, 0];
  const pass = (end: number) => {
    for (; at < Math.min(end, lines.length); at += 1) {
      section.before.push(unchanged(lines[at] as string));
      section.after.push(unchanged(lines[at] as string));
    }
  };
  for (const { start, lines: hunk } of hunks) {
    const left = hunk.filter((line) => line[0] !== '-');
    // A hunk that leaves no line names the line before it.
    pass(left.length === 0 ? start : start - 1);
    const fits = left.every((line, i) => line.slice(1).replace(/\r$/, '') === lines[at + i]);
    if (!fits) return null;
    block = addHunk(section, hunk, block);
    at += left.length;
  }
  pass(lines.length);
  return section;
}

/** Lines of `side` beyond those that `other` has as well, line ends apart. */
function beyond(side: readonly string[], other: readonly string[]): Line[] {
  const left = new Map<string, number>();
  for (const line of other) left.set(line, (left.get(line) ?? 0) + 1);
  return side.map((text) => {
    const count = left.get(text) ?? 0;
    if (count > 0) left.set(text, count - 1);
    return { text, changed: count === 0, block: 0 };
  });
}

/** The stretches of a file that a change touched; null where there is no text. */
export function sectionsOf(file: ChangedFile): Section[] | null {
  const { patch, status } = file;
  const before = status === 'added' ? null : file.before;
  const after = status === 'removed' ? null : file.after;
  if (patch === null) {
    if (before === undefined || after === undefined) return null;
    const [old, now] = [before, after].map((text) => (text === null ? [] : linesOf(text)));
    if (!old || !now) return null;
    return [{ before: beyond(old, now), after: beyond(now, old), whole: true }];
  }
  const hunks = hunksOf(patch);
  const whole = typeof after === 'string' ? wholeOf(hunks, after) : null;
  if (whole) return [whole];
  let block = 0;
  return hunks.map(({ all, lines }) => {
    const section: Section = { before: [], after: [], whole: all };
    block = addHunk(section, lines, block);
    return section;
  });
}
