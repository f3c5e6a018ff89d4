// The main verb group of a clause: its tense, voice and polarity, and who or what is its subject.
import type { Clause } from './clauses.js';
import { inClass } from './lexicon/in-class.js';
import { INSIDERS, OUTSIDERS } from './lexicon/nouns.js';
import type { Token } from './tag/tokens.js';

export type Tense =
  | 'past'
  | 'present'
  | 'perfect'
  | 'past-perfect'
  | 'modal'
  | 'participle'
  | 'past-progressive'
  | 'none';

export interface Predicate {
  tense: Tense;
  passive: boolean;
  negated: boolean;
  /** The word that carries the meaning: the participle or infinitive after auxiliaries. */
  verb: Token | undefined;
  subject: Token[];
  /** What follows the verb group. */
  rest: Token[];
}

const STRONG = new Set(['be', 'have', 'do', 'modal']);

/** Where the finite verb of the main clause stands; relative clauses before it are passed over. */
function mainVerbAt(tokens: Token[]): number {
  let passOver = false;
  let weak = -1;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (token.tag === 'rel' && at > 0) passOver = true;
    const strong = STRONG.has(token.tag) && !/^(?:be|been|being)$/.test(token.word);
    if (!strong && token.tag !== 'past' && token.tag !== 'pres') continue;
    if (passOver) {
      while (
        tokens[at + 1] &&
        /^(?:be|have|do|modal|neg|adv|past|base)$/.test((tokens[at + 1] as Token).tag)
      )
        at += 1;
      passOver = false;
      continue;
    }
    if (strong) return weak >= 0 && settled(tokens, weak) ? weak : at;
    if (weak < 0 || (reduced(tokens, weak) && token.tag === 'pres')) weak = at;
  }
  return weak;
}

/** Whether a participle hangs on the noun before it: "entries posted by the agent". */
function reduced(tokens: Token[], at: number): boolean {
  return tokens[at]?.tag === 'past' && at > 0 && tokens[at + 1]?.tag === 'prep';
}

/** Whether a form in -ed or -s is the clause's verb although an auxiliary comes later. */
function settled(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (tokens[at]?.tag === 'pres') return true;
  const doer = before && (inClass(before.word, OUTSIDERS) || inClass(before.word, INSIDERS));
  if (at === 0 || doer || before?.tag === 'pron') return true;
  return ['det', 'num', 'quote', 'pron', 'sub'].includes(next?.tag ?? '');
}

function groupFrom(tokens: Token[], at: number): { end: number; forms: Token[] } {
  const forms: Token[] = [];
  let end = at;
  for (let i = at; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    const fits = /^(?:be|have|do|modal|neg|adv|past|base|ing|pres)$/.test(token.tag);
    if (!fits) break;
    if (token.tag === 'pres' && i > at) break;
    end = i;
    if (token.tag !== 'adv') forms.push(token);
    if (i > at && /^(?:past|base|ing)$/.test(token.tag) && !/^(?:be|been|being)$/.test(token.word))
      break;
    if (i === at && token.tag === 'past') break;
  }
  return { end, forms };
}

function tenseOf(forms: Token[], lone: boolean, subject: Token[]): Tense {
  const first = forms[0] as Token;
  if (first.tag === 'be' && first.past && forms.at(-1)?.tag === 'ing') return 'past-progressive';
  if (first.tag === 'modal') return 'modal';
  if (first.tag === 'have' && forms.some((form) => form.tag === 'past' || form.word === 'been')) {
    return first.past ? 'past-perfect' : 'perfect';
  }
  if (first.tag === 'past') return lone && subject.length === 0 ? 'participle' : 'past';
  if (first.past) return 'past';
  return 'present';
}

/** The predicate of a clause; tense `none` where it has no finite verb. */
export function predicateOf(clause: Clause): Predicate {
  const { tokens } = clause;
  const at = mainVerbAt(tokens);
  if (at < 0) {
    return {
      tense: 'none',
      passive: false,
      negated: false,
      verb: undefined,
      subject: tokens,
      rest: [],
    };
  }
  const { end, forms } = groupFrom(tokens, at);
  const subject = tokens.slice(0, at);
  const last = forms.findLast((form) => form.tag !== 'neg') ?? (forms[0] as Token);
  const be = forms.some((form) => form.tag === 'be');
  const negated = forms.some((form) => form.negated) || subject.some((token) => token.negated);
  return {
    tense: tenseOf(forms, at === 0 && (clause.kind === 'main' || clause.kind === 'aside'), subject),
    passive: be && last.tag === 'past',
    negated,
    verb: last,
    subject,
    rest: tokens.slice(end + 1),
  };
}
