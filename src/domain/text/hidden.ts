// HTML in a text: what comments and folded, quoted or preformatted elements hold is not said.

const MARK = /<!--|<(\/?)(?:details|blockquote|pre|code|template)(?=[\s/>])[^<>]{0,500}>?/gi;
const CLOSE = '-->';

/** What is open where a text is read in parts. */
export interface Open {
  comment: boolean;
  /** Hiding elements that are open. */
  depth: number;
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text[at - 1 - slashes] === '\\') slashes += 1;
  return slashes % 2 === 1;
}

/**
 * Parts of a text that are shown, as offsets.
 * @param block an HTML block: a comment may stay open at its end. In a paragraph one that is never
 * closed is text, and so is what follows a backslash.
 */
export function shownParts(text: string, open: Open, block: boolean): [number, number][] {
  const parts: [number, number][] = [];
  let at = 0;
  const upTo = (end: number) => {
    if (open.depth === 0 && end > at) parts.push([at, end]);
    at = end;
  };
  while (at < text.length) {
    if (open.comment) {
      const end = text.indexOf(CLOSE, at);
      open.comment = end < 0;
      at = end < 0 ? text.length : end + CLOSE.length;
      continue;
    }
    MARK.lastIndex = at;
    let mark = MARK.exec(text);
    while (mark && !block && isEscaped(text, mark.index)) mark = MARK.exec(text);
    if (!mark) {
      upTo(text.length);
      break;
    }
    const comment = mark[0] === '<!--';
    if (comment && !block && text.indexOf(CLOSE, mark.index) < 0) {
      upTo(mark.index + mark[0].length);
      continue;
    }
    upTo(mark.index);
    at = mark.index + mark[0].length;
    if (comment) open.comment = true;
    else open.depth = Math.max(0, open.depth + (mark[1] ? -1 : 1));
  }
  return parts;
}

/** Tags taken out of an HTML block; what stands between them stays. */
export function withoutTags(text: string): string {
  return text.replace(/<\/?[a-z][^<>]{0,2000}>/gi, '');
}
