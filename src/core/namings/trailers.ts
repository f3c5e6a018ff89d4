// Trailers: `Incident: #12`, `Incident: not #12`, `Contains: #12`, with references and nothing else.
import { readReference } from '../refs.js';
import { placedWords, readLink } from '../text/words.js';

/** One value of a trailer. */
interface TrailerValue {
  /** As `readReference` gives it; null where a value is like a reference and cannot be read. */
  ref: string | null;
  /** As written, shortened. */
  text: string;
}

export interface Trailer {
  how: 'trailer' | 'not' | 'contains';
  values: TrailerValue[];
  /** What follows in brackets. */
  remark: string;
}

const TRAILER =
  /^(?:[\s>*_]|[-+]\s|\d{1,9}[.)]\s|#{1,6}\s|\[[ xX]?\]\s)*(incidents?|contains)[*_]*\s*:[*_]*\s*[*_]*(not(?=[\s:#*_])[*_]*\s*:?\s*)?(.*)$/i;
const JOINS = /^(?:and|&|\+|;|[^\p{L}\p{N}#]+)$/iu;
/** Like a reference, though it may be none that can be read: `#12345678901`, any address. */
const LIKE_A_REFERENCE = /^[[(<*_]*(?:https?:\/\/|(?:[\w.-]{1,100}\/)?[\w.-]{0,100}#\d|gh-\d)/i;

/** Where the bracket that opens at `from` closes; -1 where it does not. */
function closingBracket(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

function readValue(word: string, host: string): TrailerValue | null {
  const ref = readReference(word, host);
  const like = LIKE_A_REFERENCE.test(readLink(word)?.target ?? word);
  return ref || like ? { ref, text: word.slice(0, 80) } : null;
}

function readValues(text: string, host: string): Pick<Trailer, 'values' | 'remark'> | null {
  const values: TrailerValue[] = [];
  const remarks: string[] = [];
  let until = 0;
  for (const { text: word, index } of placedWords(text)) {
    if (index < until) continue;
    if (values.length > 0 && word.startsWith('(')) {
      const end = closingBracket(text, index);
      if (end < 0) return null;
      remarks.push(text.slice(index, end + 1));
      until = end + 1;
      continue;
    }
    const value = readValue(word, host);
    if (value) values.push(value);
    else if (!JOINS.test(word)) return null;
  }
  return values.length > 0 ? { values, remark: remarks.join(' ') } : null;
}

/**
 * Reads a line as a trailer; null where it is none, or where anything but references follows.
 * @param shown the line with its code spans blanked: a trailer is made outside code, though what it
 * names may stand in a code span.
 */
export function readTrailer(line: string, host: string, shown = line): Trailer | null {
  const match = TRAILER.test(shown) ? TRAILER.exec(line) : null;
  const read = match && readValues((match[3] as string).replace(/`/g, ' ').trim(), host);
  if (!match || !read) return null;
  if (match[2]) return { how: 'not', ...read };
  if (match[1]?.toLowerCase() !== 'contains') return { how: 'trailer', ...read };
  const values = read.values.filter(({ ref }) => ref !== null);
  return values.length > 0 ? { how: 'contains', ...read, values } : null;
}
