// HTML comments in a text: what a closed one holds is not said; one that is never closed is text.
import { withoutCode } from './code-spans.js';
import { closedFences, closes, type Fence, readFence } from './fence.js';

const CLOSE = '-->';

interface CommentReader {
  /** The line without comments; lines are given in order. */
  read(line: string, at: number): string;
  /** Whether a comment is open behind the last line that was given. */
  isOpen(): boolean;
}

/** Takes comments out of lines, one after the other. */
export function commentReader(lines: readonly string[]): CommentReader {
  const last = lines.findLastIndex((line) => line.includes(CLOSE));
  let open = false;
  const read = (line: string, at: number) => {
    if (!open && !line.includes('<!--')) return line;
    const shown = withoutCode(line);
    let out = '';
    let from = 0;
    for (;;) {
      if (open) {
        const end = line.indexOf(CLOSE, from);
        if (end < 0) return out;
        from = end + CLOSE.length;
        open = false;
      }
      const start = shown.indexOf('<!--', from);
      const closed = start >= 0 && (at < last || line.indexOf(CLOSE, start + 2) >= 0);
      if (!closed) return out + line.slice(from);
      out += line.slice(from, start);
      // `<!-->` is a whole one.
      from = start + 2;
      open = true;
    }
  };
  return { read, isOpen: () => open };
}

/** The text without closed comments, and without the lines that held nothing else; code is kept. */
export function withoutComments(text: string): string {
  if (!text.includes('<!--') || !text.includes(CLOSE)) return text;
  const lines = text.split('\n');
  const fences = lines.map(readFence);
  const isClosed = closedFences(fences);
  const comments = commentReader(lines);
  const said: string[] = [];
  let open: Fence | null = null;
  for (const [at, line] of lines.entries()) {
    const fence = comments.isOpen() ? null : (fences[at] ?? null);
    if (open || fence) {
      said.push(line);
      if (!open) open = isClosed(at) ? fence : null;
      else if (closes(fence, open)) open = null;
      continue;
    }
    const shown = comments.read(line, at);
    if (shown.trim() !== '' || line.trim() === '') said.push(shown);
  }
  return said.join('\n').trim();
}
