import { IRREGULAR_PARTICIPLE, NOUNY_VERBS, PLAIN_VERBS } from '../lexicon/verbs.js';
import { baseCandidates } from '../stem.js';
import { FAR, isPast } from './open.js';
import type { Tag, Token } from './tokens.js';

const CLAUSE_END = new Set(['punct', 'and', 'sub', 'rel']);

/** A noun-like verb form is a noun where the clause has another verb; so is a participle before a noun. */
export function settle(all: Token[]): void {
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
export function hadAfter(all: Token[], at: number): boolean {
  const next = all.slice(at + 1, at + FAR).find((token) => token.tag !== 'adv');
  return next !== undefined && isPast(next.word) && !PLAIN_VERBS.has(next.word);
}

export function isMonth(all: Token[], at: number): boolean {
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

export function thatTag(all: Token[], at: number): Tag {
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
