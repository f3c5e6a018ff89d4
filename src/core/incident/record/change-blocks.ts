// The lines of a changes section that are shown: no comments, no fences but task lists.
import { commentReader } from '../../text/comments.js';

const FENCE = /^[ \t]*(?:(`{3,})([^`]*)|(~{3,})(.*))$/;
/** Lines of a section that are read; a body of GitHub's longest holds few more that say anything. */
export const MOST_LINES = 2_500;

const TASK_LIST = /^ ?\[tasklist\]/i;
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/** The mark of a line that opens or closes a fence, and the words behind it. */
function readFence(line: string): { mark: string; info: string } | null {
  const match = FENCE.exec(line);
  return match && { mark: match[1] ?? match[3] ?? '', info: match[2] ?? match[4] ?? '' };
}

/** The line that closes the fence opened at `from`; -1 where none does. */
function closingFence(lines: readonly string[], from: number, mark: string): number {
  for (let at = from + 1; at < lines.length; at += 1) {
    const closing = readFence(lines[at] as string);
    if (closing?.mark.startsWith(mark) && closing.info.trim() === '') return at;
  }
  return -1;
}

function tidy(line: string): string {
  const text = line.trimStart();
  const indent = line.slice(0, line.length - text.length).replace(/\t/g, '    ');
  return ' '.repeat(Math.min(indent.length, 40)) + text.trimEnd().replace(/\s+/g, ' ');
}

/**
 * Lines with runs of blanks made one, but for the indentation; null where a comment stood alone.
 * @returns `cut`: there are more lines than are read
 */
export function shownChangeLines(section: string): { shown: (string | null)[]; cut: boolean } {
  const text = section.replace(/\r\n?/g, '\n').replace(INVISIBLE, '').trimEnd();
  const lines = text.split('\n', MOST_LINES + 1);
  const cut = lines.length > MOST_LINES;
  if (cut) lines.pop();
  const comments = commentReader(lines);
  /** By mark, the shortest fence that is known not to be closed. */
  const unclosed = new Map<string, number>();
  const out: (string | null)[] = [];
  let listEnd = -1;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as string;
    const said = at === listEnd ? line : comments.read(line, at);
    const fence = said === line ? readFence(line) : null;
    if (!fence) {
      out.push(said.trim() === '' && line.trim() !== '' ? null : tidy(said));
      continue;
    }
    const kind = fence.mark[0] as string;
    if (at === listEnd || fence.mark.length >= (unclosed.get(kind) ?? fence.mark.length + 1))
      continue;
    const end = closingFence(lines, at, fence.mark);
    if (end < 0) unclosed.set(kind, fence.mark.length);
    else if (TASK_LIST.test(fence.info)) listEnd = end;
    else at = end;
  }
  return { shown: out, cut };
}
