// A light tagger: gives each word of a sentence its part of speech from closed classes and endings.
import { wordSet } from './data.js';
import * as closed from './lexicon/closed.js';
import { INSIDERS, OUTSIDERS } from './lexicon/nouns.js';
import {
  IRREGULAR_PARTICIPLE,
  IRREGULAR_PAST,
  NOT_PAST,
  NOUNY_VERBS,
  PLAIN_VERBS,
} from './lexicon/verbs.js';
import { baseCandidates } from './stem.js';
import { QUOTED } from './text.js';

export type Tag =
  | 'det'
  | 'pron'
  | 'prep'
  | 'and'
  | 'sub'
  | 'rel'
  | 'be'
  | 'have'
  | 'do'
  | 'modal'
  | 'neg'
  | 'adv'
  | 'past'
  | 'pres'
  | 'base'
  | 'ing'
  | 'to'
  | 'num'
  | 'noun'
  | 'punct'
  | 'quote';

export interface Token {
  /** Lower case, without a possessive ending. */
  word: string;
  raw: string;
  tag: Tag;
  /** For auxiliaries. */
  past: boolean;
  negated: boolean;
  /** Place in the even text. */
  start: number;
  end: number;
}

const TOKEN =
  /\uE000+|[\p{L}\p{N}]+(?:(?:[.'_/@#-]|(?<=\d)[,:](?=\d))?[\p{L}\p{N}]+)*%?|[^\s\p{L}\p{N}]/gu;
const CONTRACTION = /^(.+)('s|'re|'ve|'ll|'d|'m)$/;

function make(raw: string, start: number, tag: Tag = 'noun'): Token {
  const word = raw.toLowerCase();
  return {
    word,
    raw,
    tag,
    past: false,
    negated: /n't$|^cannot$/.test(word),
    start,
    end: start + raw.length,
  };
}

function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const raw = match[0];
    const lower = raw.toLowerCase();
    const parts = CONTRACTION.exec(lower);
    const head = parts?.[1] ?? '';
    const isVerb =
      parts &&
      (parts[2] !== "'s" ||
        closed.PRONOUNS.has(head) ||
        closed.RELATIVES.has(head) ||
        head === 'that' ||
        head === 'here');
    if (closed.BARE_CONTRACTIONS.has(lower)) {
      const token = make(raw.replace(/t$/i, "'t"), match.index);
      found.push({ ...token, end: match.index + raw.length });
    } else if (isVerb) {
      found.push(make(raw.slice(0, head.length), match.index));
      found.push(make(raw.slice(head.length), match.index + head.length));
    } else if (parts && parts[2] === "'s") {
      found.push({ ...make(raw, match.index), word: head });
    } else found.push(make(raw, match.index));
  }
  return found;
}

function auxiliary(token: Token): boolean {
  const { word } = token;
  if (closed.BE_PRESENT.has(word)) token.tag = 'be';
  else if (closed.BE_PAST.has(word)) Object.assign(token, { tag: 'be', past: true });
  else if (word === 'be' || word === 'been' || word === 'being') token.tag = 'be';
  else if (closed.HAVE_PRESENT.has(word)) token.tag = 'have';
  else if (closed.HAVE_PAST.has(word)) Object.assign(token, { tag: 'have', past: true });
  else if (closed.DO_PRESENT.has(word)) token.tag = 'do';
  else if (closed.DO_PAST.has(word)) Object.assign(token, { tag: 'do', past: true });
  else if (closed.MODALS.has(word)) token.tag = 'modal';
  else return false;
  return true;
}

function closedTag(token: Token): boolean {
  const { word, raw } = token;
  if (raw.startsWith(QUOTED)) token.tag = 'quote';
  else if (/^[^\p{L}\p{N}]$/u.test(raw) && raw !== '&' && raw !== '+') token.tag = 'punct';
  else if (/^[\d.,:/-]+(?:st|nd|rd|th|k|m|bn|%|x|h|s|d)?$/i.test(raw)) token.tag = 'num';
  else if (closed.NEGATIONS.has(word)) Object.assign(token, { tag: 'neg', negated: true });
  else if (closed.NEGATIVE_SUBJECTS.has(word)) Object.assign(token, { tag: 'pron', negated: true });
  else if (auxiliary(token)) return true;
  else if (word === 'to') token.tag = 'to';
  else if (closed.COORDINATORS.has(word)) token.tag = 'and';
  else if (closed.RELATIVES.has(word)) token.tag = 'rel';
  else if (closed.PRONOUNS.has(word)) token.tag = 'pron';
  else if (closed.DETERMINERS.has(word)) token.tag = 'det';
  else if (closed.SUBORDINATORS.has(word)) token.tag = 'sub';
  else if (closed.PREPOSITIONS.has(word)) token.tag = 'prep';
  else if (closed.ADVERBS.has(word) || (/[a-z]{2}ly$/.test(word) && !NOT_ADVERBS.has(word)))
    token.tag = 'adv';
  else return false;
  return true;
}

function isPast(word: string): boolean {
  if (NOT_PAST.has(word)) return false;
  return (
    IRREGULAR_PAST.has(word) ||
    IRREGULAR_PARTICIPLE.has(word) ||
    (/[a-z]{2}ed$/.test(word) && !/eed$/.test(word))
  );
}

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

function plural(word: string): boolean {
  return (
    (/[^su]s$/.test(word) || /(?:people|staff|we|they|you|i)$/.test(word)) && !/ness$/.test(word)
  );
}

/** How many words away the tagger looks for what belongs together. */
const FAR = 40;
const INVARIANT = wordSet('verbs/invariant');
const NOT_PROGRESSIVE = wordSet('not-progressive');
const NOT_ADVERBS = wordSet('not-adverbs');
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

function openTag(all: Token[], at: number): Tag {
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

function inList(word: string): boolean {
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

const CLAUSE_END = new Set(['punct', 'and', 'sub', 'rel']);

/** A noun-like verb form is a noun where the clause has another verb; so is a participle before a noun. */
function settle(all: Token[]): void {
  all.forEach((token, at) => {
    const next = all[at + 1];
    const before = all[at - 1];
    if (
      token.tag === 'past' &&
      next?.tag === 'noun' &&
      (/ed$/.test(token.word) || IRREGULAR_PARTICIPLE.has(token.word))
    ) {
      const opens = !before || CLAUSE_END.has(before.tag);
      if (before?.tag === 'pres' || (opens && laterVerb(all, at))) token.tag = 'noun';
    }
    if (token.tag !== 'pres' || (next && ['det', 'pron'].includes(next.tag))) return;
    const nouny = baseCandidates(token.word).some((base) => NOUNY_VERBS.has(base));
    if (nouny && before?.tag !== 'pron' && laterVerb(all, at)) token.tag = 'noun';
  });
}

function laterVerb(all: Token[], at: number): boolean {
  for (let i = at + 1; i < Math.min(all.length, at + FAR); i += 1) {
    const token = all[i] as Token;
    if (CLAUSE_END.has(token.tag)) return false;
    if (/^(?:be|have|do|modal|pres)$/.test(token.tag)) return true;
    if (token.tag === 'past')
      return (
        !/^(?:by|in|on|at|for|from)$/.test(all[i + 1]?.word ?? '') && all[i - 1]?.tag !== 'prep'
      );
  }
  return false;
}

/** Whether "'d" stands for "had": a participle follows. */
function hadAfter(all: Token[], at: number): boolean {
  const next = all.slice(at + 1, at + FAR).find((token) => token.tag !== 'adv');
  return next !== undefined && isPast(next.word) && !PLAIN_VERBS.has(next.word);
}

function isMonth(all: Token[], at: number): boolean {
  const [before, next] = [all[at - 1], all[at + 1]];
  return (
    !next ||
    before?.tag === 'num' ||
    before?.tag === 'prep' ||
    before?.tag === 'sub' ||
    next.tag === 'num' ||
    next.tag === 'punct'
  );
}

function thatTag(all: Token[], at: number): Tag {
  const before = all[at - 1]?.tag;
  if (
    /^(?:day|week|weekend|month|year|morning|evening|afternoon|night|hour|time|moment)$/.test(
      all[at + 1]?.word ?? '',
    )
  )
    return 'det';
  if (before === 'noun' || before === 'quote' || before === 'num') return 'rel';
  const next = all[at + 1];
  return next && !['be', 'have', 'do', 'modal', 'punct'].includes(next.tag) ? 'det' : 'pron';
}

/** The tagged words of an even text. */
export function tag(text: string): Token[] {
  const all = tokens(text);
  const open = all.map((token) => !closedTag(token));
  all.forEach((token, at) => {
    if (token.word === "'d" && hadAfter(all, at)) Object.assign(token, { tag: 'have', past: true });
    if (token.word === 'that') token.tag = thatTag(all, at);
    if (token.word === 'may' && isMonth(all, at)) token.tag = 'noun';
    if (open[at]) token.tag = openTag(all, at);
  });
  settle(all);
  return all;
}
