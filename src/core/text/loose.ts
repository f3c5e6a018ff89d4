// The lines of a Markdown text in which a trailer blocks: all but quotes and closed comments.
import { withoutCode } from './code-spans.js';

const COMMENT = /<!--(?:(?!<!--|-->)[\s\S])*-->/g;
const BREAK = /\r\n?|[\n\v\f\u0085\u2028\u2029]/;
const IGNORED = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;
const QUOTE = /^\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)*>/;
/** Begins something of its own, and so does not go on with a quote above. */
const BLOCK_START = /^\s*(?:[-*+]\s|\d{1,9}[.)]\s|#{1,6}\s|`{3}|~{3}|<|\|)/;
const BLOCKQUOTE = /<(\/?)blockquote(?=[\s/>])[^<>]{0,500}>?/gi;
const TAG = /<\/?([a-z][a-z0-9-]*)(?:\s[^<>]{0,500})?\/?>/gi;
const INLINE = new Set(
  'a b strong i em u s ins del span sub sup tt kbd font small mark var samp'.split(' '),
);

/** A line as its reader sees it: full-width characters made plain, invisible ones taken out. */
export function asSeen(line: string): string {
  return /[^\t -~]/.test(line) ? line.normalize('NFKC').replace(IGNORED, '') : line;
}

/** Lines of plain text. */
export function plainLines(text: string): string[] {
  return text.split(BREAK);
}

/** Parts of the lines outside `<blockquote>`; one that is never closed holds all that follows. */
function outsideElements(lines: readonly string[]): string[] {
  let depth = 0;
  return lines.map((line) => {
    let out = '';
    let from = 0;
    for (const mark of line.includes('<') ? withoutCode(line).matchAll(BLOCKQUOTE) : []) {
      if (depth === 0) out += line.slice(from, mark.index);
      depth = mark[1] ? Math.max(0, depth - 1) : depth + 1;
      from = mark.index + mark[0].length;
    }
    return depth === 0 ? out + line.slice(from) : out;
  });
}

/** Lines that stand in no quote, nor go on with one. */
function unquoted(lines: readonly string[]): string[] {
  let quoting = false;
  return lines.filter((line) => {
    const quote = QUOTE.test(line);
    if (quote) quoting = !/>\s*(?:$|[#`~])/.test(line);
    else quoting &&= line.trim() !== '' && !BLOCK_START.test(line);
    return !quote && !quoting;
  });
}

/** The lines of a body in which a trailer counts as a claim, folded and fenced ones too. */
export function looseLines(body: string): string[] {
  const lines = unquoted(outsideElements(plainLines(body.replace(COMMENT, ' '))));
  return lines.flatMap((line) =>
    line
      .replace(TAG, (_, name: string) => (INLINE.has(name.toLowerCase()) ? '' : '\n'))
      .split('\n')
      .map(asSeen),
  );
}
