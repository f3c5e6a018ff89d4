// Whether two fields say one thing: content words compared by base, meaning and polarity.
import { entriesOf, wordSet } from './data.js';
import { SYNONYMS } from './lexicon/synonyms.js';
import { rememberedWord } from './remember.js';
import { baseCandidates, stem } from './stem.js';

const STOP = wordSet('sameness/stop');
const NEGATIVE = wordSet('sameness/negative');
/** Words that say little about what happened: they count less. */
const UNDONE = entriesOf('sameness/undone');
const LIGHT = wordSet('sameness/light');

function meaningOf(word: string): string {
  for (const base of baseCandidates(word)) {
    const group = SYNONYMS.get(base);
    if (group) return stem(group);
  }
  return stem(word);
}

const concept = rememberedWord(meaningOf);

/** The concepts of a text with their weights; negation is one concept. */
function conceptsOf(text: string): Map<string, number> {
  const found = new Map<string, number>();
  const even = text
    .toLowerCase()
    .replace(/[’`]/g, "'")
    .replace(
      /\b(?:not|n't) (?:available|reachable|working|responding|running|up|online)\b/g,
      'offline',
    )
    .replace(/n't (?:available|reachable|working|responding|running|up|online)\b/g, ' offline')
    .replace(/\bnot long enough\b|n't long enough\b/g, ' too short')
    .replace(/\b(?:not|n't) (?:high|strict|tight) enough\b/g, ' too low')
    .replace(/\b(?:switched|turned) off\b/g, 'disabled')
    .replace(/\b(?:switched|turned) on\b/g, 'enabled')
    .replace(/\bno[ -]one\b/g, 'nobody')
    .replace(/\b(can)not\b/g, '$1 not')
    .replace(/n't\b/g, ' not')
    .replace(/\b(is|are|was|were|does|do|did|ca|has|have|wo)nt\b/g, '$1 not')
    .replace(/'s\b/g, '');
  for (const raw of even.match(/[\p{L}\p{N}]+(?:[.,:/][\p{N}]+)*/gu) ?? []) {
    const denied = raw.startsWith('un') && UNDONE.some((base) => raw.startsWith(base, 2));
    if (denied) found.set('#not', 0.6);
    const word = denied ? raw.slice(2) : raw;
    if (NEGATIVE.has(word)) found.set('#not', 0.6);
    else if (!STOP.has(word) && word.length > 0) {
      const name = concept(word);
      const isNumber = /^\d/.test(name);
      const weight = LIGHT.has(name) || (name.length < 2 && !isNumber) ? 0.4 : 1;
      found.set(name, weight);
    }
  }
  return found;
}

/** Two words are near where they share all but the last letter of the shorter one, and five letters at least. */
const NEAR_FROM = 5;
/** Longer words are told apart by so many letters. */
const LONGEST_WORD = 30;

function start(word: string): string {
  const size = Math.min(word.length, LONGEST_WORD);
  return word.slice(0, Math.max(NEAR_FROM, size - 1));
}

function starts(word: string): string[] {
  const found: string[] = [];
  const longest = Math.min(word.length, LONGEST_WORD);
  for (let size = NEAR_FROM; size <= longest; size += 1) found.push(word.slice(0, size));
  return found;
}

/** Tells whether a word is one of some others or near to one of them. */
function nearnessTo(words: readonly string[]): (word: string) => boolean {
  const long = words.filter(({ length }) => length >= NEAR_FROM);
  const [same, begun, beginnings] = [
    new Set(words),
    new Set(long.flatMap(starts)),
    new Set(long.map(start)),
  ];
  return (word) => {
    if (same.has(word)) return true;
    if (word.length < NEAR_FROM) return false;
    return begun.has(start(word)) || starts(word).some((one) => beginnings.has(one));
  };
}

function covered(from: Map<string, number>, by: Map<string, number>): number {
  const isNear = nearnessTo([...by.keys()]);
  let all = 0;
  let shared = 0;
  for (const [name, weight] of from) {
    all += weight;
    if (isNear(name)) shared += weight;
  }
  return all === 0 ? 0 : shared / all;
}

interface Overlap {
  /** Share of the shorter side's meaning that the other side has, and the other way round; 0 to 1. */
  low: number;
  high: number;
  /** Whether both or neither side negates. */
  polarity: boolean;
  size: number;
  identical: boolean;
}

/** How far two texts share their content. */
export function overlap(a: string, b: string): Overlap {
  const [left, right] = [conceptsOf(a), conceptsOf(b)];
  const [one, two] = [covered(left, right), covered(right, left)];
  return {
    low: Math.min(one, two),
    high: Math.max(one, two),
    polarity: left.has('#not') === right.has('#not'),
    size: Math.min(left.size, right.size),
    identical: left.size > 0 && one === 1 && two === 1,
  };
}
