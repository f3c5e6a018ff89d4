// What a text says about incidents: trailers, closing keywords, plain references.
import { type IssueRef, readReference, refKey, resolveReference } from '../refs.js';
import { shownLines } from '../text/visible.js';

/** How a text names something, strongest first; `not` and `contains` speak of a claim. */
export type How = 'trailer' | 'closing' | 'plain' | 'not' | 'contains';

export interface Naming {
  how: How;
  /** Null where a trailer, or its denial, could not be read. */
  ref: IssueRef | null;
  /** The words as written, shortened. */
  text: string;
}

const TRAILER = /^[\s*_]*(incident|contains)s?[*_]*\s*:[*_]*\s*(not\s+)?(.*)$/i;
const LINKED = /\[([^\]\n]{0,200})\]\(([^()\s]{0,500})[^()\n]{0,200}\)/g;
const MAY_NAME = /#\d|GH-\d|https?:|incident|contains/i;
const BLANK = /^(?:none|n\/?a|no|nil|-*|#?)\.?$/i;
const NAME = '[A-Za-z0-9_.-]{1,100}';
const REFERENCE = new RegExp(
  `(?<![\\w/#&-])(?:(${NAME}/${NAME})?#(\\d{1,9})|GH-(\\d{1,9}))(?![\\w-])`,
  'g',
);
const LINK = new RegExp(
  `https?://[A-Za-z0-9.:-]{1,253}/${NAME}/${NAME}/(?:issues|pull)/\\d{1,9}(?!\\w)`,
  'g',
);
const CLOSING = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s+$/i;

function naming(how: How, written: string, repository: string): Naming {
  return { how, ref: refKey(resolveReference(written, repository)), text: written };
}

function readTrailer(match: RegExpExecArray, repository: string, host: string): Naming[] {
  const value = (match[3] ?? '').trim();
  if (BLANK.test(value)) return [];
  const claim: How = match[1]?.toLowerCase() === 'contains' ? 'contains' : 'trailer';
  const how: How = match[2] ? 'not' : claim;
  const words = value
    .split(/[\s,]+|\band\b/)
    .map((word) => word.replace(/^[*_]+|[*_]+$/g, ''))
    .filter(Boolean);
  const refs = words.map((word) => readReference(word, host));
  const read = refs.filter((ref) => ref !== null);
  // A reference that is followed by prose still names its incident; prose alone names none.
  if (read.length > 0 && refs[0]) return read.map((ref) => naming(how, ref, repository));
  return how === 'contains' ? [] : [{ how, ref: null, text: value.slice(0, 80) }];
}

function readLine(line: string, repository: string, host: string): Naming[] {
  const found: Naming[] = [];
  const add = (written: string | null, index: number) => {
    if (!written) return;
    const closing = CLOSING.test(line.slice(Math.max(0, index - 20), index));
    found.push(naming(closing ? 'closing' : 'plain', written, repository));
  };
  for (const match of line.matchAll(REFERENCE)) {
    add(match[3] ? `#${match[3]}` : match[0], match.index);
  }
  for (const match of line.matchAll(LINK)) add(readReference(match[0], host), match.index);
  return found;
}

/**
 * Everything a text names, in order. Quoted, fenced and folded text is not read.
 * @param repository where the text stands, `owner/repo`: `#12` is an issue of it.
 */
export function readNamings(text: string, repository: string, host: string): Naming[] {
  if (!MAY_NAME.test(text)) return [];
  return shownLines(text).flatMap(({ raw, text: line, own }) => {
    if (!own) return [];
    // A claim is made outside code; what it names may stand in a code span or be a link.
    const said = () => raw.replace(LINKED, '$1 $2').replace(/`/g, ' ');
    const claims = TRAILER.test(line) ? TRAILER.exec(said()) : null;
    return claims ? readTrailer(claims, repository, host) : readLine(line, repository, host);
  });
}

/** Whether a text names the incident in any way but to deny it. */
export function names(text: string, ref: IssueRef, repository: string, host: string): boolean {
  return readNamings(text, repository, host).some(
    (found) => found.ref === ref && found.how !== 'not',
  );
}
