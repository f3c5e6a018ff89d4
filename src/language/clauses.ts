// Cuts a text into clauses: sentences, list items, co-ordinated, subordinate and relative clauses.
import { type Token, tag } from './tag.js';
import { evenText } from './text.js';

export type ClauseKind = 'main' | 'and' | 'sub' | 'rel' | 'with' | 'aside';

export interface Clause {
  kind: ClauseKind;
  /** The word that joins it to what stands before, lower case; empty for a first clause. */
  lead: string;
  tokens: Token[];
  /** Number of the sentence it belongs to. */
  sentence: number;
  /** The words as they were written. */
  text: string;
  /** The same in lower case without what is quoted and without parentheses. */
  spoken: string;
}

const FINITE = new Set(['be', 'have', 'do', 'modal', 'past', 'pres']);
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

function finiteAt(tokens: Token[], from: number, to: number): number {
  for (let i = from; i < to; i += 1) {
    const token = tokens[i] as Token;
    if (token.tag === 'rel') return skipRelative(tokens, i, to);
    if (FINITE.has(token.tag)) return i;
  }
  return -1;
}

function skipRelative(tokens: Token[], from: number, to: number): number {
  let seen = false;
  for (let i = from + 1; i < to; i += 1) {
    const token = tokens[i] as Token;
    if (!FINITE.has(token.tag)) continue;
    const chained = seen && FINITE.has((tokens[i - 1] as Token).tag);
    if (seen && !chained && token.tag !== 'past') return i;
    seen = true;
  }
  return -1;
}

function nextBoundary(tokens: Token[], from: number): number {
  for (let i = from; i < tokens.length; i += 1) {
    const { tag: kind, word } = tokens[i] as Token;
    if ((kind === 'punct' && /[,;:()–—-]/.test(word)) || kind === 'and' || kind === 'sub') return i;
  }
  return tokens.length;
}

/** Whether a clause with a subject of its own begins here. */
function clauseFrom(tokens: Token[], at: number): boolean {
  const first = tokens[at];
  if (!first || !START_OF_SUBJECT.has(first.tag)) return false;
  const end = nextBoundary(tokens, at);
  const verb = finiteAt(tokens, at, end);
  if (verb > at) return true;
  // "X or Y is …", "X, which …, is …": look a little further for an auxiliary.
  return (
    verb === -1 &&
    ['det', 'pron'].includes(first.tag) &&
    finiteAt(tokens, at, Math.min(tokens.length, end + 6)) > at
  );
}

/** Whether what follows a comma only explains the noun before it: "…, a value left over from the demo". */
function apposition(tokens: Token[], at: number): boolean {
  if (!/^(?:a|an|one|something|all|most|both|mostly)$/.test(tokens[at]?.word ?? '')) return false;
  const end = nextBoundary(tokens, at);
  const verb = finiteAt(tokens, at, end);
  return (
    verb > at &&
    tokens[verb]?.tag === 'past' &&
    ['prep', 'to'].includes(tokens[verb + 1]?.tag ?? '')
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

function cutHere(tokens: Token[], at: number, since: number): Cut | undefined {
  const token = tokens[at] as Token;
  const left = tokens.slice(since, at);
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
    if (word === ',' && apposition(tokens, at + 1)) return { at, kind: 'rel', lead: word, skip: 1 };
    if (clauseFrom(tokens, at + 1))
      return { at, kind: word === ',' ? 'and' : 'main', lead: word, skip: 1 };
    if (word !== ',' && left.length > 1) return { at, kind: 'main', lead: word, skip: 1 };
    const rest = tokens.slice(at + 1, nextBoundary(tokens, at + 1));
    if (
      rest.some((one) =>
        /^(?:missing|untested|off|red|skipped|disabled|muted|absent|too)$/.test(one.word),
      ) &&
      rest.length < 8
    ) {
      return { at, kind: 'and', lead: word, skip: 1 };
    }
    return undefined;
  }
  if (token.tag === 'and' && next) {
    if (next.tag === 'sub' || (next.tag === 'rel' && next.word !== 'that')) return undefined;
    const fresh = clauseFrom(tokens, at + 1);
    if (
      hasFinite(left) &&
      (fresh || FINITE.has(next.tag) || next.negated || BARE_LACK.test(next.word))
    ) {
      return { at, kind: 'and', lead: word, skip: 1 };
    }
    if (next.negated || BARE_LACK.test(next.word)) return { at, kind: 'and', lead: word, skip: 1 };
    if (fresh && ['det', 'pron'].includes(next.tag) && left.length > 1)
      return { at, kind: 'and', lead: word, skip: 1 };
    return word === 'but' && ['adv', 'neg', 'prep'].includes(next.tag)
      ? { at, kind: 'and', lead: word, skip: 1 }
      : undefined;
  }
  if (token.tag === 'sub' && next && next.tag !== 'punct' && clauseFrom(tokens, at + 1)) {
    return { at, kind: 'sub', lead: word, skip: 1 };
  }
  if (
    token.tag === 'rel' &&
    at > since &&
    (hasFinite(left) || tokens[at - 1]?.word === ',') &&
    next
  ) {
    const complement =
      word === 'that' &&
      !['noun', 'quote', 'num'].includes((tokens[at - 1] as Token).tag) &&
      tokens[at - 1]?.word !== ',';
    if (!complement && (finiteAt(tokens, at + 1, tokens.length) >= 0 || FINITE.has(next.tag))) {
      return { at, kind: 'rel', lead: word, skip: 1 };
    }
  }
  if (
    (word === 'with' && next && (BARE_LACK.test(next.word) || next.word === 'neither')) ||
    word === 'without' ||
    word === 'w/o'
  ) {
    if (left.length > 0) return { at, kind: 'with', lead: word, skip: 0 };
  }
  return undefined;
}

/** Closes a subordinate clause at the comma before its main clause; "and" without a subject stays in it. */
function kindAfter(kind: ClauseKind, cut: Cut, next: Token | undefined): Cut {
  const shares =
    cut.kind === 'and' && cut.lead !== ',' && next !== undefined && FINITE.has(next.tag);
  if (shares && (kind === 'sub' || kind === 'rel')) return { ...cut, kind };
  return kind === 'sub' && cut.lead === ',' ? { ...cut, kind: 'main', lead: '' } : cut;
}

function cutSentence(tokens: Token[]): { kind: ClauseKind; lead: string; tokens: Token[] }[] {
  const clauses: { kind: ClauseKind; lead: string; tokens: Token[] }[] = [];
  let open: Cut = { at: 0, kind: 'main', lead: '', skip: 0 };
  let since = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const cut = cutHere(tokens, at, since);
    if (!cut) continue;
    clauses.push({ kind: open.kind, lead: open.lead, tokens: tokens.slice(since, at) });
    open = kindAfter(open.kind, cut, tokens[at + 1]);
    since = at + cut.skip;
  }
  clauses.push({ kind: open.kind, lead: open.lead, tokens: tokens.slice(since) });
  return clauses;
}

/** Takes what stands in parentheses out of a sentence. */
function asides(tokens: Token[]): { inside: Token[][]; outside: Token[] } {
  const inside: Token[][] = [];
  const outside: Token[] = [];
  let current: Token[] | undefined;
  for (const token of tokens) {
    if (token.word === '(' || token.word === '[') current = [];
    else if ((token.word === ')' || token.word === ']') && current) {
      inside.push(current);
      current = undefined;
    } else (current ?? outside).push(token);
  }
  if (current) outside.push(...current);
  return { inside, outside };
}

function sentences(tokens: Token[], even: string): Token[][] {
  const all: Token[][] = [[]];
  tokens.forEach((token, at) => {
    const before = tokens[at - 1];
    if (before && even.slice(before.end, token.start).includes('\n')) all.push([]);
    if (/^[.;!?]$/.test(token.word)) all.push([]);
    else (all.at(-1) as Token[]).push(token);
  });
  return all.filter((one) => one.some((token) => token.tag !== 'punct'));
}

function spokenOf(tokens: Token[]): string {
  const heard = tokens.filter((token) => token.tag !== 'quote').map((token) => token.word);
  return heard
    .join(' ')
    .replace(/ ('(?:s|re|ve|ll|d|m))\b/g, '$1')
    .replace(/ ([,:%)])/g, '$1');
}

/** The clauses of a text, in order; quotations are neutral words in them. */
export function clausesOf(text: string): Clause[] {
  const even = evenText(text);
  const found: Clause[] = [];
  sentences(tag(even), even).forEach((sentence, number) => {
    const { inside, outside } = asides(sentence);
    const parts = [
      ...cutSentence(outside),
      ...inside.map((tokens) => ({ kind: 'aside' as const, lead: '(', tokens })),
    ];
    for (const part of parts) {
      const words = part.tokens.filter((token) => token.tag !== 'punct');
      const [first, last] = [words[0], words.at(-1)];
      if (!first || !last) continue;
      found.push({
        ...part,
        tokens: words,
        spoken: spokenOf(part.tokens),
        sentence: number,
        text: text.slice(first.start, last.end),
      });
    }
  });
  return found;
}
