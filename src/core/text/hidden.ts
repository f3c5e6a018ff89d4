// HTML in a text: what comments and folded, quoted or preformatted elements hold is not said.

const HIDING = 'details|blockquote|pre|code|template';
const MARK = new RegExp(`<!--|<(/?)(${HIDING})(?=[\\s/>])[^<>]{0,500}>?`, 'gi');
const CLOSE = '-->';

/** What is open where a text is read in parts; what is never closed hides all that follows. */
export interface Open {
  comment: boolean;
  /** Hiding elements that are open, by name; the innermost last. */
  elements: string[];
  /** Where in `elements` each name stands, in order. */
  depths: Map<string, number[]>;
}

export function nothingOpen(): Open {
  return { comment: false, elements: [], depths: new Map() };
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text[at - 1 - slashes] === '\\') slashes += 1;
  return slashes % 2 === 1;
}

function begin(name: string, { elements, depths }: Open): void {
  const known = depths.get(name);
  if (known) known.push(elements.length);
  else depths.set(name, [elements.length]);
  elements.push(name);
}

/** Closes what is open beyond a depth. */
export function closeDownTo(depth: number, { elements, depths }: Open): void {
  while (elements.length > depth) depths.get(elements.pop() as string)?.pop();
}

/** Closes the innermost element of a name, and what was opened in it. */
function close(name: string, open: Open): void {
  closeDownTo(open.depths.get(name)?.at(-1) ?? open.elements.length, open);
}

/**
 * Parts of a text that are shown, as offsets.
 * @param block an HTML block: a comment may stay open at its end. In a paragraph one that is never
 * closed is text, and so is what follows a backslash.
 */
export function shownParts(text: string, open: Open, block: boolean): [number, number][] {
  const parts: [number, number][] = [];
  const lastClose = text.lastIndexOf(CLOSE);
  let at = 0;
  const upTo = (end: number) => {
    if (open.elements.length === 0 && end > at) parts.push([at, end]);
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
    if (comment && !block && lastClose < mark.index) {
      upTo(mark.index + mark[0].length);
      continue;
    }
    upTo(mark.index);
    at = mark.index + mark[0].length;
    const name = (mark[2] ?? '').toLowerCase();
    if (comment) open.comment = true;
    else if (mark[1]) close(name, open);
    else begin(name, open);
  }
  return parts;
}

/** Takes out everything from an opening to its closing; one that is never closed stays. */
function without(text: string, opening: string, closing: string): string {
  let out = '';
  let at = 0;
  for (let start = text.indexOf(opening); start >= 0; start = text.indexOf(opening, at)) {
    const end = text.indexOf(closing, start + opening.length);
    if (end < 0) break;
    out += text.slice(at, start);
    at = end + closing.length;
  }
  return out + text.slice(at);
}

/** Tags and what else shows nothing taken out of an HTML block; what stands between them stays. */
export function withoutTags(text: string): string {
  return without(without(text, '<![CDATA[', ']]>'), '<?', '?>').replace(
    /<\/?[a-z!][^<>]{0,2000}>/gi,
    '',
  );
}

const ATTRIBUTES = /<\/?[a-z][^<>]{0,2000}>|\]\([^()]{0,2000}\)|!\[[^[\]]{0,2000}\]/gi;

/** Line breaks within tags, link targets and image texts taken out: no line of theirs is seen. */
export function withoutUnseenBreaks(text: string): string {
  return text.replace(ATTRIBUTES, (part) => part.replace(/\n/g, ' '));
}
