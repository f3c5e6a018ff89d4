// What a person says in a text, as GitHub shows it: fences, quotes, folded parts and comments apart.

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const QUOTE = /^ {0,3}>/;
const INDENTED = /^(?: {4}|\t)/;
const MARK = /<!--|<(\/?)details\b[^>\n]{0,200}>?/gi;
const CLOSE = '-->';

/** One line that is shown. */
export interface Line {
  /** As written, without HTML comments. */
  raw: string;
  /** With code spans blanked, offsets kept. */
  text: string;
  /** Said in the writer's own words: no fence, no quote, no indented code. */
  own: boolean;
}

interface State {
  fence: string | null;
  comment: boolean;
  /** How many `<details>` are open. */
  depth: number;
}

/** Blanks out code spans of one line, offsets kept. */
export function withoutCode(line: string): string {
  if (!line.includes('`')) return line;
  return line.replace(/(`{1,3})[^`]{1,2000}\1/g, (code) => ' '.repeat(code.length));
}

/** Takes comments and folded parts from a line; a mark inside a code span is none. */
function shown(line: string, state: State): string {
  const blanked = withoutCode(line);
  let kept = '';
  let at = 0;
  const keep = (to: number) => {
    if (state.depth === 0) kept += line.slice(at, to);
    at = to;
  };
  while (at < line.length) {
    if (state.comment) {
      const end = line.indexOf(CLOSE, at);
      state.comment = end < 0;
      at = end < 0 ? line.length : end + CLOSE.length;
      continue;
    }
    MARK.lastIndex = at;
    const mark = MARK.exec(blanked);
    if (!mark) {
      keep(line.length);
      break;
    }
    keep(mark.index);
    at = mark.index + mark[0].length;
    if (mark[0] === '<!--') state.comment = true;
    else state.depth = Math.max(0, state.depth + (mark[1] ? -1 : 1));
  }
  return kept;
}

function readLine(line: string, state: State): Line | null {
  const fence = state.comment ? null : FENCE.exec(line)?.[1];
  if (state.fence) {
    if (fence?.startsWith(state.fence) && line.trim() === fence) state.fence = null;
    return state.depth === 0 ? { raw: line, text: '', own: false } : null;
  }
  const before = { ...state };
  if (fence) state.fence = fence;
  const raw = fence ? line : shown(line, state);
  const hidden = raw.trim() === '' && (before.comment || before.depth > 0);
  if (hidden || (fence && state.depth > 0)) return null;
  const own = !fence && !QUOTE.test(raw) && !INDENTED.test(raw);
  return { raw, text: withoutCode(raw), own };
}

/** The lines that are shown; what a comment or a folded part holds is left out. */
export function shownLines(text: string): Line[] {
  const state: State = { fence: null, comment: false, depth: 0 };
  return text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .flatMap((line) => readLine(line, state) ?? []);
}

/** The lines that count as said, with code spans blanked. */
export function visibleLines(text: string): string[] {
  return shownLines(text).flatMap(({ text: line, own }) => (own ? [line] : []));
}
