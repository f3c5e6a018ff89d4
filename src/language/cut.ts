// Cuts a sentence where a clause begins: at "and", "when", "which", "with", at commas and dashes.
import { inClass } from './lexicon/in-class.js';
import { SAFEGUARDS } from './lexicon/nouns.js';
import { FINITE, finiteAt, type Line, lineOf, nextBoundary, nextFinite } from './line.js';
import type { Token } from './tag/tokens.js';

export type ClauseKind = 'main' | 'and' | 'sub' | 'rel' | 'with' | 'aside';

const START_OF_SUBJECT = new Set([
  'det',
  'pron',
  'noun',
  'num',
  'quote',
  'neg',
  'adv',
  'rel',
  'ing',
]);
const BARE_LACK = /^(?:no|not|nobody|none|never|without|missing|untested|lacking|nothing|zero)$/;

/** Whether a clause with a subject of its own begins here. */
function clauseFrom(line: Line, at: number): boolean {
  const { tokens } = line;
  const first = tokens[at];
  if (!first || !START_OF_SUBJECT.has(first.tag)) return false;
  const end = nextBoundary(line, at);
  const verb = finiteAt(line, at, end);
  if (verb > at) return true;
  // "X or Y is …", "X, which …, is …": look a little further for an auxiliary.
  return (
    verb === -1 &&
    ['det', 'pron'].includes(first.tag) &&
    finiteAt(line, at, Math.min(tokens.length, end + 6)) > at
  );
}

/** Whether what follows a comma only explains the noun before it: "…, a value left over from the demo". */
function apposition(line: Line, at: number): boolean {
  const { tokens } = line;
  if (!/^(?:a|an|one|something|all|most|both|mostly)$/.test(tokens[at]?.word ?? '')) return false;
  const end = nextBoundary(line, at);
  const verb = finiteAt(line, at, end);
  return (
    verb > at &&
    tokens[verb]?.tag === 'past' &&
    ['prep', 'to'].includes(tokens[verb + 1]?.tag ?? '')
  );
}

/** Whether a clause begins behind a short phrase of time or place: "and on Monday the agent …". */
function clauseAfterTime(line: Line, at: number): boolean {
  const { tokens } = line;
  if (tokens[at]?.tag !== 'prep') return false;
  for (let from = at + 2; from < at + 5; from += 1) {
    const { tag: kind } = tokens[from] ?? { tag: 'punct' };
    if (['det', 'pron'].includes(kind) && clauseFrom(line, from)) return true;
  }
  return false;
}

/** Whether "with" tells how something stood: "with the gate off", "with nobody on duty". */
function circumstance(line: Line, from: number): boolean {
  const rest = line.tokens.slice(from, Math.min(nextBoundary(line, from), from + 12));
  return (
    rest.length > 1 &&
    rest.some(
      ({ tag: kind, word, negated }, at) =>
        at > 0 &&
        (negated ||
          kind === 'ing' ||
          (kind === 'past' && rest[at - 1]?.tag !== 'det') ||
          /^(?:off|down|away|absent|asleep|ill|sick|only|still|idle|red|neither)$/.test(word)),
    )
  );
}

interface Cut {
  at: number;
  kind: ClauseKind;
  lead: string;
  /** Words of the connector that belong to neither side. */
  skip: number;
}

function hasFinite(tokens: Token[]): boolean {
  return tokens.some((token) => FINITE.has(token.tag));
}

function cutHere(line: Line, at: number, since: number): Cut | undefined {
  const { tokens } = line;
  const token = tokens[at] as Token;
  const left = at - since;
  const leftHasFinite = nextFinite(line, since) < at;
  const { word } = token;
  const next = tokens[at + 1];
  if (at === since && token.tag !== 'sub') return undefined;
  const comma = word === ',' || word === '-' || word === '–' || word === '—' || word === ':';
  if (comma && next) {
    if (next.tag === 'and' || next.tag === 'sub' || (next.tag === 'rel' && next.word !== 'that'))
      return undefined;
    if (word === '-' && tokens[at - 1]?.end === token.start && next.start === token.end)
      return undefined;
    if (BARE_LACK.test(next.word))
      return { at, kind: word === ',' ? 'and' : 'main', lead: word, skip: 1 };
    if (word === ',' && apposition(line, at + 1)) return { at, kind: 'rel', lead: word, skip: 1 };
    if (clauseFrom(line, at + 1))
      return { at, kind: word === ',' ? 'and' : 'main', lead: word, skip: 1 };
    if (word !== ',' && left > 1) return { at, kind: 'main', lead: word, skip: 1 };
    const rest = tokens.slice(at + 1, nextBoundary(line, at + 1));
    if (
      rest.length < 9 &&
      rest.some(
        ({ word: one }, place) =>
          /^(?:missing|untested|off|red|skipped|disabled|muted|absent|too|=)$/.test(one) ||
          (place > 0 && rest.length > 2 && inClass(one, SAFEGUARDS)),
      )
    ) {
      return { at, kind: 'and', lead: word, skip: 1 };
    }
    return undefined;
  }
  if (token.tag === 'and' && next) {
    if (next.tag === 'sub' || (next.tag === 'rel' && next.word !== 'that')) return undefined;
    const fresh = clauseFrom(line, at + 1) || clauseAfterTime(line, at + 1);
    if (
      leftHasFinite &&
      (fresh || FINITE.has(next.tag) || next.negated || BARE_LACK.test(next.word))
    ) {
      return { at, kind: 'and', lead: word, skip: 1 };
    }
    if (next.negated || BARE_LACK.test(next.word)) return { at, kind: 'and', lead: word, skip: 1 };
    if (
      leftHasFinite &&
      tokens[at - 1]?.word === ',' &&
      finiteAt(line, at + 1, Math.min(tokens.length, at + 14)) > at + 1
    )
      return { at, kind: 'and', lead: word, skip: 1 };
    const separated = tokens[at - 1]?.word === ',' || word === '+' || left > 3;
    if (fresh && left > 1 && (separated || ['det', 'pron'].includes(next.tag)))
      return { at, kind: 'and', lead: word, skip: 1 };
    return word === 'but' && ['adv', 'neg', 'prep'].includes(next.tag)
      ? { at, kind: 'and', lead: word, skip: 1 }
      : undefined;
  }
  if (token.tag === 'sub' && next && next.tag !== 'punct' && clauseFrom(line, at + 1)) {
    return { at, kind: 'sub', lead: word, skip: 1 };
  }
  if (
    token.tag === 'rel' &&
    at > since &&
    (leftHasFinite || tokens[at - 1]?.word === ',') &&
    next
  ) {
    const complement =
      word === 'that' &&
      !['noun', 'quote', 'num'].includes((tokens[at - 1] as Token).tag) &&
      tokens[at - 1]?.word !== ',';
    if (!complement && (finiteAt(line, at + 1, tokens.length) >= 0 || FINITE.has(next.tag))) {
      return { at, kind: 'rel', lead: word, skip: 1 };
    }
  }
  if (/^(?:with|without|w\/o)$/.test(word) && next && (left > 0 || word === 'with')) {
    const opens = word !== 'with' || BARE_LACK.test(next.word) || circumstance(line, at + 1);
    if (opens && left > 0) return { at, kind: 'with', lead: word, skip: 0 };
  }
  return undefined;
}

/** Closes a subordinate clause at the comma before its main clause; "and" without a subject stays in it. */
function kindAfter(kind: ClauseKind, cut: Cut, next: Token | undefined): Cut {
  const shares =
    cut.kind === 'and' && cut.lead !== ',' && next !== undefined && FINITE.has(next.tag);
  if (shares && (kind === 'sub' || kind === 'rel')) return { ...cut, kind };
  const before = kind === 'sub' || kind === 'with';
  return before && cut.lead === ',' ? { ...cut, kind: 'main', lead: '' } : cut;
}

/** Whether a part only says where or when what follows holds: "in the new tool, …". */
function adjunct(tokens: Token[]): boolean {
  return tokens[0]?.tag === 'prep' && tokens.length < 6 && !hasFinite(tokens);
}

/** The clauses of a sentence, in order. */
export function cutSentence(
  tokens: Token[],
): { kind: ClauseKind; lead: string; tokens: Token[] }[] {
  const clauses: { kind: ClauseKind; lead: string; tokens: Token[] }[] = [];
  const opens = /^(?:with|without)$/.test(tokens[0]?.word ?? '') ? 'with' : 'main';
  let open: Cut = { at: 0, kind: opens, lead: '', skip: 0 };
  let since = 0;
  const line = lineOf(tokens);
  for (let at = 0; at < tokens.length; at += 1) {
    const cut = cutHere(line, at, since);
    if (!cut) continue;
    const part = tokens.slice(since, at);
    clauses.push({ kind: adjunct(part) ? 'with' : open.kind, lead: open.lead, tokens: part });
    open = kindAfter(open.kind, cut, tokens[at + 1]);
    since = at + cut.skip;
  }
  clauses.push({ kind: open.kind, lead: open.lead, tokens: tokens.slice(since) });
  return clauses;
}
