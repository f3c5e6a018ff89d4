// Whether two fields say one thing: content words compared by base, meaning and polarity.
import { SYNONYMS } from './lexicon/synonyms.js';
import { baseCandidates, stem } from './stem.js';

const STOP = new Set(
  'a an the of for to in on at by with from and or but is are was were be been being it its this that these those our their his her my your had has have having did do does done we they he she you i there here as into onto over under than then so such which who whom whose what when where while will would should could just also very some up out off about s t re ve d ll got get gets made make makes both each every own one us them him itself too after before during through due because'.split(
    ' ',
  ),
);
const NEGATIVE = new Set(
  'no not never none nobody nothing without nor neither missing lack lacks lacked lacking absent absence w/o nowhere non'.split(
    ' ',
  ),
);
/** Words that say little about what happened: they count less. */
const LIGHT = new Set(
  'agent use system change off allow new time case work run go come thing way'.split(' '),
);

function concept(word: string): string {
  for (const base of baseCandidates(word)) {
    const group = SYNONYMS.get(base);
    if (group)
      return SYNONYMS.get(group) === group || !SYNONYMS.has(group) ? stem(group) : stem(group);
  }
  return stem(word);
}

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
    const word = raw.replace(
      /^un(?=(?:test|review|monitor|check|own|limit|verif|approv|valid|sign|pin|log|bound|restrict|version|cover)\w*)/,
      () => {
        found.set('#not', 0.6);
        return '';
      },
    );
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

function near(a: string, b: string): boolean {
  if (a === b) return true;
  const size = Math.min(a.length, b.length);
  return size >= 5 && a.slice(0, Math.max(5, size - 1)) === b.slice(0, Math.max(5, size - 1));
}

function covered(from: Map<string, number>, by: Map<string, number>): number {
  let all = 0;
  let shared = 0;
  for (const [name, weight] of from) {
    all += weight;
    if (by.has(name) || [...by.keys()].some((other) => near(name, other))) shared += weight;
  }
  return all === 0 ? 0 : shared / all;
}

export interface Overlap {
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
