// What a text says about incidents: claims, namings and mentions.
//
// A claim is a trailer; it blocks. A naming is a trailer or closing keyword by which a pull request
// offers itself as evidence. A mention only links.
import { type IssueRef, readReference, refKey, resolveReference } from '../refs.js';
import { asSeen, looseLines, plainLines } from '../text/loose.js';
import { shownLines } from '../text/visible.js';
import { linksAsTargets } from '../text/words.js';
import { endsNegated, isClosing } from './keywords.js';
import { readTrailer, type Trailer } from './trailers.js';

/** How a text names something, strongest first; `not` and `contains` speak of a claim. */
export type How = 'trailer' | 'closing' | 'plain' | 'not' | 'contains';

/** Commit messages and titles are plain text; bodies of pull requests and comments are Markdown. */
export type TextKind = 'commit' | 'body';

export interface Naming {
  how: How;
  /** Null where a value of a trailer could not be read. */
  ref: IssueRef | null;
  /** The words as written, shortened. */
  text: string;
  /** False for a trailer that GitHub does not show as one: it blocks, and proves nothing. */
  shown: boolean;
}

const MAY_NAME = /#\d|gh-\d|https?:|incident|contains|[^\0-\x7f]/i;
const MAY_CLAIM = /incident|contains/i;
const NAME = '[A-Za-z0-9_.-]{1,100}';
const REFERENCE = new RegExp(
  `(?<![\\w/#&-])(?:(${NAME}/${NAME})?#(\\d{1,9})|gh-(\\d{1,9}))(?![\\w-])`,
  'gi',
);
const ADDRESS = new RegExp(
  `https?://[A-Za-z0-9.:-]{1,253}/${NAME}/${NAME}/(?:issues|pull)/\\d{1,9}(?!\\w)`,
  'g',
);
/** How much of the line before can hold the negation of a keyword. */
const TAIL = 60;

/** Where a text stands: `#12` is an issue of the repository, addresses of the host count. */
interface Home {
  repository: string;
  host: string;
}

function keyOf(written: string, { repository }: Home): IssueRef {
  return refKey(resolveReference(written, repository));
}

function fromTrailer({ how, values }: Trailer, home: Home, shown: boolean): Naming[] {
  return values.map(({ ref, text }) => ({ how, ref: ref ? keyOf(ref, home) : null, text, shown }));
}

/** References and closing keywords of a line. `above`: the end of the line before. */
function readLine(line: string, above: string, home: Home): Naming[] {
  const text = linksAsTargets(line);
  const found: (Naming & { index: number })[] = [];
  const add = (written: string | null, index: number) => {
    if (!written) return;
    const how = isClosing(`${above} ${text.slice(Math.max(0, index - 150), index)}`)
      ? 'closing'
      : 'plain';
    found.push({ how, ref: keyOf(written, home), text: written, shown: true, index });
  };
  for (const match of text.matchAll(REFERENCE)) add(readReference(match[0]), match.index);
  for (const match of text.matchAll(ADDRESS)) add(readReference(match[0], home.host), match.index);
  return found.sort((a, b) => a.index - b.index).map(({ index: _, ...naming }) => naming);
}

interface SaidLine {
  /** Code spans blanked. */
  text: string;
  raw: string;
}

function saidLines(text: string, kind: TextKind): SaidLine[] {
  if (kind === 'commit') return plainLines(text).map((line) => ({ text: line, raw: line }));
  return shownLines(text).flatMap(({ raw, text: line, said }) =>
    said ? [{ raw, text: line }] : [],
  );
}

/** The end of the line above, where the line goes on with its sentence. */
function endOf(above: string, line: string, kind: TextKind): string {
  const end = above.slice(-TAIL);
  return /^\s*[a-z]/.test(line) && (kind === 'commit' || endsNegated(end)) ? end : '';
}

/**
 * Everything a text names. Trailers of a body that GitHub does not show as such come last.
 * @param repository where the text stands, `owner/repo`: `#12` is an issue of it.
 */
export function readNamings(
  text: string,
  repository: string,
  host: string,
  kind: TextKind = 'body',
): Naming[] {
  if (!MAY_NAME.test(text)) return [];
  const home = { repository, host };
  const found: Naming[] = [];
  let above = '';
  for (const { text: line, raw } of saidLines(text, kind)) {
    const trailer = readTrailer(kind === 'commit' ? asSeen(raw) : raw, host, asSeen(line));
    if (trailer) found.push(...fromTrailer(trailer, home, true));
    found.push(...readLine(trailer ? trailer.remark : line, endOf(above, line, kind), home));
    above = line;
  }
  return kind === 'commit' ? found : [...found, ...hiddenClaims(text, home, found)];
}

/** Trailers that only a loose reading finds; what they would clear or contain does not count. */
function hiddenClaims(text: string, home: Home, shown: readonly Naming[]): Naming[] {
  if (!MAY_CLAIM.test(asSeen(text))) return [];
  const known = new Set(shown.map(({ how, ref, text: words }) => `${how} ${ref ?? words}`));
  return looseLines(text).flatMap((line) => {
    const trailer = readTrailer(line, home.host);
    if (!trailer || trailer.how === 'not') return [];
    return fromTrailer({ ...trailer, how: 'trailer' }, home, false).filter(
      ({ ref, text: words }) => !known.has(`${trailer.how} ${ref ?? words}`),
    );
  });
}

/** Namings of one text, or of texts that speak together, without what they deny. */
function withoutDenied(namings: readonly Naming[]): Naming[] {
  const denied = new Set(namings.flatMap(({ how, ref }) => (how === 'not' ? [ref] : [])));
  return namings.filter(({ ref }) => !denied.has(ref));
}

/**
 * What a text names as evidence: by a trailer or closing keyword that GitHub shows
 * as such and that nothing negates.
 */
export function namingsIn(...text: Parameters<typeof readNamings>): IssueRef[] {
  const refs = withoutDenied(readNamings(...text)).flatMap(({ how, ref, shown }) =>
    ref && shown && (how === 'trailer' || how === 'closing') ? [ref] : [],
  );
  return [...new Set(refs)];
}

/** All that a pull request's title, which is plain text, and its body speak of and do not deny. */
export function namedByPull(
  { title, body }: { title: string; body: string },
  repository: string,
  host: string,
): Naming[] {
  return withoutDenied([
    ...readNamings(title, repository, host, 'commit'),
    ...readNamings(body, repository, host, 'body'),
  ]);
}

/** Whether a text names the incident as what it is evidence for. */
export function names(ref: IssueRef, ...text: Parameters<typeof readNamings>): boolean {
  return namingsIn(...text).includes(ref);
}

/** Whether title or body of a pull request name the incident as what it is evidence for. */
export function pullNames(
  ref: IssueRef,
  { title, body }: { title: string; body: string },
  repository: string,
  host: string,
): boolean {
  return (
    names(ref, title, repository, host, 'commit') || names(ref, body, repository, host, 'body')
  );
}
