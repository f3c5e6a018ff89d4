// What comes next in a sentence: the next verb, the next place where a clause may end.
import type { Token } from './tag/tokens.js';

/** Tags of words that can be a clause's verb. */
export const FINITE = new Set(['be', 'have', 'do', 'modal', 'past', 'pres']);

/** The words of a sentence, and for each place what comes next from there on; all found in one pass. */
export interface Line {
  tokens: readonly Token[];
  /** A comma, a dash, "and", "when": where a clause may end. */
  boundary: readonly number[];
  finite: readonly number[];
  /** A verb that neither continues the group before it nor could be a mere participle. */
  fresh: readonly number[];
  /** A finite verb or a relative pronoun. */
  verbOrWhich: readonly number[];
}

function isBoundary({ tag: kind, word }: Token): boolean {
  return (kind === 'punct' && /[,;:()–—-]/.test(word)) || kind === 'and' || kind === 'sub';
}

/** For each place the next one from there on that fits; the number of tokens where none does. */
function nextPlaces(tokens: readonly Token[], fits: (at: number) => boolean): number[] {
  const next = new Array<number>(tokens.length + 1).fill(tokens.length);
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    next[at] = fits(at) ? at : (next[at + 1] as number);
  }
  return next;
}

/** Reads what comes next at each place of a sentence; linear. */
export function lineOf(tokens: readonly Token[]): Line {
  const tagAt = (at: number) => (tokens[at] as Token).tag;
  const isVerb = (at: number) => at >= 0 && FINITE.has(tagAt(at));
  return {
    tokens,
    boundary: nextPlaces(tokens, (at) => isBoundary(tokens[at] as Token)),
    finite: nextPlaces(tokens, isVerb),
    fresh: nextPlaces(tokens, (at) => isVerb(at) && !isVerb(at - 1) && tagAt(at) !== 'past'),
    verbOrWhich: nextPlaces(tokens, (at) => isVerb(at) || tagAt(at) === 'rel'),
  };
}

function nextIn(places: readonly number[], from: number): number {
  return places[Math.min(from, places.length - 1)] as number;
}

/** Where the finite verb stands, verbs of a relative clause passed over; -1 where there is none before `to`. */
export function finiteAt(line: Line, from: number, to: number): number {
  const first = nextIn(line.verbOrWhich, from);
  if (first >= to) return -1;
  if (line.tokens[first]?.tag !== 'rel') return first;
  const itsVerb = nextIn(line.finite, first + 1);
  const main = nextIn(line.fresh, itsVerb + 1);
  return main < to ? main : -1;
}

/** Where the clause that goes on from a place may end. */
export function nextBoundary({ boundary }: Line, from: number): number {
  return nextIn(boundary, from);
}

export function nextFinite({ finite }: Line, from: number): number {
  return nextIn(finite, from);
}
