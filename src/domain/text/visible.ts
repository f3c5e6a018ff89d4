// What a person says in a text: without fences, code, quotes, folded parts and HTML comments.

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const QUOTE = /^ {0,3}>/;
const INDENTED = /^(?: {4}|\t)/;

/** Blanks out HTML comments and `<details>` blocks; one left open hides the rest. */
function withoutHidden(text: string): string {
  let out = '';
  let at = 0;
  while (at < text.length) {
    const open = text.slice(at).search(/<!--|<details\b/i);
    if (open < 0) return out + text.slice(at);
    const start = at + open;
    out += text.slice(at, start);
    const comment = text.startsWith('<!--', start);
    at = comment ? endOf(text, '-->', start) : endOfDetails(text, start);
    out += '\n'.repeat(text.slice(start, at).split('\n').length - 1);
  }
  return out;
}

function endOf(text: string, closing: string, from: number): number {
  const at = text.indexOf(closing, from);
  return at < 0 ? text.length : at + closing.length;
}

function endOfDetails(text: string, from: number): number {
  const tags = /<(\/?)details\b[^>\n]{0,200}>?/gi;
  tags.lastIndex = from;
  let depth = 0;
  for (let tag = tags.exec(text); tag; tag = tags.exec(text)) {
    depth += tag[1] ? -1 : 1;
    if (depth === 0) return tags.lastIndex;
  }
  return text.length;
}

/** The lines that count, with code spans blanked; hidden and quoted lines are left out. */
export function visibleLines(text: string): string[] {
  const lines: string[] = [];
  let fence: string | null = null;
  for (const line of withoutHidden(text.replace(/\r\n?/g, '\n')).split('\n')) {
    const mark = FENCE.exec(line)?.[1];
    if (fence) {
      if (mark?.startsWith(fence) && line.trim() === mark) fence = null;
      continue;
    }
    if (mark) fence = mark;
    else if (!QUOTE.test(line) && !INDENTED.test(line)) lines.push(withoutCode(line));
  }
  return lines;
}

/** Blanks out code spans of one line, offsets kept. */
export function withoutCode(line: string): string {
  return line.replace(/(`{1,3})[^`]{1,2000}\1/g, (code) => ' '.repeat(code.length));
}
