// Words of the open classes: their tag is guessed by ending and neighbours.
import { wordSet } from '../data.js';
import { INSIDERS, OUTSIDERS } from '../lexicon/nouns.js';
import {
  IRREGULAR_PARTICIPLE,
  IRREGULAR_PAST,
  NOT_PAST,
  NOUNY_VERBS,
  PLAIN_VERBS,
} from '../lexicon/verbs.js';
import { rememberedWord } from '../remember.js';
import { baseCandidates } from '../stem.js';
import type { Tag, Token } from './tokens.js';

export const isPast = rememberedWord((word): boolean => {
  if (NOT_PAST.has(word)) return false;
  return (
    IRREGULAR_PAST.has(word) ||
    IRREGULAR_PARTICIPLE.has(word) ||
    (/[a-z]{2}ed$/.test(word) && !/eed$/.test(word))
  );
});

/** Whether the word before lets a finite verb follow: a noun, a pronoun, an adverb after one. */
function subjectBefore(all: Token[], at: number): Token | undefined {
  for (let i = at - 1; i >= Math.max(0, at - FAR); i -= 1) {
    const token = all[i] as Token;
    if (token.tag === 'adv' || token.word === ')') continue;
    if (token.tag === 'neg' && i > 0 && token.word !== 'none') continue;
    if (token.word === 'none') return token;
    const fits =
      token.tag === 'noun' ||
      token.tag === 'pron' ||
      token.tag === 'rel' ||
      token.tag === 'quote' ||
      token.tag === 'num' ||
      token.tag === 'ing';
    return fits ? token : undefined;
  }
  return undefined;
}

/** Whether what follows may be an object, a complement or the end: then a verb may stand here. */
function complementAfter(next: Token | undefined): boolean {
  if (!next) return true;
  return [
    'det',
    'pron',
    'prep',
    'num',
    'adv',
    'to',
    'quote',
    'punct',
    'neg',
    'sub',
    'rel',
    'and',
  ].includes(next.tag);
}

export function plural(word: string): boolean {
  return (
    (/[^su]s$/.test(word) || /(?:people|staff|we|they|you|i)$/.test(word)) && !/ness$/.test(word)
  );
}

/** How many words away the tagger looks for what belongs together. */
export const FAR = 40;
const INVARIANT = wordSet('verbs/invariant');
const NOT_PROGRESSIVE = wordSet('not-progressive');
export const NOT_ADVERBS = wordSet('not-adverbs');
const DOERS = wordSet('doers');

/** Forms that are past and present alike, or participle and base: `set`, `run`. */
function invariantTag(all: Token[], at: number): Tag {
  const { word } = all[at] as Token;
  const [before, next] = [all[at - 1], all[at + 1]];
  if (before && ['to', 'modal', 'do'].includes(before.tag)) return 'base';
  if (before && (before.tag === 'be' || before.tag === 'have')) return 'past';
  if (next && ['be', 'have', 'do', 'modal'].includes(next.tag)) return 'noun';
  if (before && (before.tag === 'det' || before.tag === 'prep')) return 'noun';
  if (
    next &&
    /[^s]s$/.test(next.word) &&
    baseCandidates(next.word).some((base) => PLAIN_VERBS.has(base)) &&
    word !== 'become'
  )
    return 'noun';
  const subject = subjectBefore(all, at);
  if (!subject) return at === 0 ? 'past' : 'noun';
  if (plural(subject.word))
    return word === 'set' || word === 'put' || word === 'hit' ? 'past' : 'pres';
  return (word === 'run' || word === 'set' || word === 'come' || word === 'become') &&
    !['by', 'to', 'at', 'in', 'up'].includes(next?.word ?? '')
    ? 'noun'
    : 'past';
}

export function openTag(all: Token[], at: number): Tag {
  const { word } = all[at] as Token;
  const before = all[at - 1];
  const next = all[at + 1];
  if (INVARIANT.has(word)) return invariantTag(all, at);
  if (
    before &&
    ['to', 'modal', 'do'].includes(before.tag) &&
    IRREGULAR_PAST.has(word) &&
    PLAIN_VERBS.has(word)
  )
    return 'base';
  if (isPast(word)) {
    const modifies =
      before &&
      ['det', 'prep', 'be'].includes(before.tag) === true &&
      before.tag !== 'be' &&
      next?.tag === 'noun';
    return modifies && !['put', 'set', 'cut', 'read', 'cost'].includes(word) ? 'noun' : 'past';
  }
  if (/[a-z]{2}ing$/.test(word) && word.length > 5 && !NOT_PROGRESSIVE.has(word)) return 'ing';
  const bases = baseCandidates(word);
  const known = bases.some((base) => PLAIN_VERBS.has(base));
  const nouny = bases.some((base) => NOUNY_VERBS.has(base));
  if (/^(?:themselves|itself)$/.test(next?.word ?? '') && (known || nouny)) return 'pres';
  if (!known && !nouny) {
    const doer =
      at > 0 &&
      before !== undefined &&
      (inList(before.word) || before.word === 'he' || before.word === 'she');
    return doer &&
      /[^s]s$/.test(word) &&
      next !== undefined &&
      !['be', 'have', 'do', 'modal'].includes(next.tag)
      ? 'pres'
      : 'noun';
  }
  if (before?.tag === 'to' || before?.tag === 'modal' || before?.tag === 'do') return 'base';
  if (before?.tag === 'neg' || before?.tag === 'adv') {
    const governs = all[at - 2];
    if (governs && (governs.tag === 'modal' || governs.tag === 'do' || governs.tag === 'to'))
      return 'base';
  }
  const subject = subjectBefore(all, at);
  if (!subject) return 'noun';
  const inflected = /s$/.test(word) && bases.length > 1;
  if (inflected) {
    if (plural(subject.word) && subject.tag === 'noun') return 'noun';
    if (!nouny) return 'pres';
    if (before?.tag === 'adv' || subject.tag === 'pron' || subject.tag === 'rel') return 'pres';
    if (known) return complementAfter(next) || plural(next?.word ?? '') ? 'pres' : 'noun';
    return objectAfter(next) ? 'pres' : 'noun';
  }
  const many = plural(subject.word) || subject.tag === 'rel' || (!nouny && farPlural(all, at));
  if (!many) return 'noun';
  if (!nouny || subject.tag === 'pron' || (known && (!next || next.tag === 'punct'))) return 'pres';
  return next && (known ? complementAfter(next) && next.tag !== 'punct' : objectAfter(next))
    ? 'pres'
    : 'noun';
}

export function inList(word: string): boolean {
  return (
    !/s$/.test(word) &&
    (OUTSIDERS.has(word) || INSIDERS.has(word) || DOERS.has(word) || /(?:ist|man)$/.test(word))
  );
}

/** Whether the head of a longer subject is plural: "waivers issued by the agent stay". */
function farPlural(all: Token[], at: number): boolean {
  let linked = false;
  for (let i = at - 1; i >= Math.max(0, at - FAR); i -= 1) {
    const token = all[i] as Token;
    if (['punct', 'and', 'sub', 'be', 'have', 'do', 'modal', 'pres', 'to'].includes(token.tag))
      return false;
    if (token.tag === 'prep') linked = true;
    else if (linked && token.tag === 'noun' && plural(token.word)) return true;
  }
  return false;
}

function objectAfter(next: Token | undefined): boolean {
  return next !== undefined && ['det', 'pron', 'num', 'quote', 'neg', 'adv'].includes(next.tag);
}
