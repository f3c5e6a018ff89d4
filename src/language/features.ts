// What can be seen in a clause that tells an event from a standing state of a safeguard.
import type { Clause } from './clauses.js';
import { entriesOf, wordSet } from './data.js';
import { inClass } from './lexicon/in-class.js';
import * as nouns from './lexicon/nouns.js';
import * as phrases from './lexicon/phrases.js';
import { BOUND, BOUND_SIGN, FREQUENCY, POINT } from './lexicon/time.js';
import { CHANGE, INPUT, OUTAGE } from './lexicon/verb-classes.js';
import { firstOf, listedIn } from './listed.js';
import { wordsOf } from './phrase-words.js';
import { compilePhrases, findPhrases } from './phrases.js';
import { type Predicate, predicateOf } from './predicate.js';
import { isA } from './stem.js';
import type { Token } from './tag/tokens.js';

/** A feature's name and the words that show it. */
export type Features = ReadonlyMap<string, string>;

type Add = (name: string, words: string | undefined) => void;

function subjectHead(subject: readonly Token[]): Token[] {
  const end = subject.findIndex(
    (token, at) => at > 0 && ['prep', 'rel', 'past', 'sub', 'to', 'and'].includes(token.tag),
  );
  return end > 0 ? subject.slice(0, end) : [...subject];
}

/** Who or what the clause is about. */
function subjectClass(subject: readonly Token[]): string {
  const head = subjectHead(subject).filter(
    (token) => token.tag !== 'adv' && token.tag !== 'det' && token.tag !== 'num',
  );
  const last = head.at(-1);
  if (!last) return subject.length > 0 && subject[0]?.tag === 'det' ? 'pronoun' : 'none';
  if (
    /^(?:nobody|none|nothing|noone)$/.test(last.word) ||
    /^(?:no|neither|nobody|none|nothing)$/.test(subject[0]?.word ?? '')
  )
    return 'nobody';
  if (phrases.ANYONE.test(head[0]?.word ?? '')) return 'anyone';
  if (
    head.some(
      (token) => /'s?$/.test(token.raw) && inClass(token.word.replace(/'$/, ''), nouns.OUTSIDERS),
    )
  )
    return 'outsider';
  if (last.word === 'there') return 'there';
  if (inClass(last.word, nouns.SAFEGUARDS)) return 'safeguard';
  if (inClass(last.word, nouns.SAFEGUARD_PARTS)) return 'safeguard-part';
  if (inClass(last.word, nouns.AGENTS)) return 'agent';
  if (inClass(last.word, nouns.OUTSIDERS)) return 'outsider';
  if (inClass(last.word, nouns.INSIDERS) || /^(?:someone|somebody)$/.test(last.word))
    return 'insider';
  if (inClass(last.word, nouns.INPUTS)) return 'input';
  if (last.tag === 'pron' || last.tag === 'rel') return 'pronoun';
  if (head.some((token) => inClass(token.word, nouns.SAFEGUARDS))) return 'safeguard-part';
  return 'thing';
}

/** What kind of doing the verb names. */
function verbClass(word: string, passive: boolean, next: string): string {
  if (/^(?:is|are|am|was|were|be|been|'s|'re|isn't|aren't|wasn't|weren't)$/.test(word)) return 'be';
  if (/^(?:has|have|had|hasn't|haven't|hadn't|'ve)$/.test(word)) return 'have';
  if (LIGHT.has(word)) return 'light';
  if (
    passive &&
    nouns.STATES.has(word) &&
    !(/^(?:turned|switched)$/.test(word) && !/^(?:on|off)$/.test(next))
  )
    return 'state';
  if (isA(word, CHANGE)) return 'change';
  if (nouns.SAFEGUARD_VERBS.has(word)) return 'guard';
  if (isA(word, INPUT)) return 'input';
  if (isA(word, OUTAGE)) return 'outage';
  return 'other';
}

function matches(text: string, pattern: RegExp): string | undefined {
  return text.match(pattern)?.[0];
}

function addPredicate(add: Add, clause: Clause, predicate: Predicate, subject: string): void {
  const verb = predicate.verb?.word ?? '';
  const kind = verbClass(verb, predicate.passive, predicate.rest[0]?.word ?? '');
  const shape = `${predicate.tense}${predicate.passive ? '-passive' : ''}`;
  const past = /^(?:past|participle|perfect|past-perfect)$/.test(predicate.tense);
  const about = predicate.subject.map((token) => token.raw).join(' ') || verb;
  add(`tense:${shape}`, verb);
  add(`subject:${subject}`, about);
  add(`verb:${kind}`, verb);
  if (past && !predicate.negated) {
    add(`past-verb:${kind}`, verb);
    add(`past-subject:${subject}`, verb);
    if (predicate.passive) add(`past-passive:${kind}`, verb);
    if (subject.startsWith('safeguard')) add(`past-safeguard:${kind}`, verb);
    if (predicate.passive) add('by-someone', matches(clause.spoken, phrases.BY_SOMEONE));
  }
  if (predicate.tense === 'present') add(`present-subject:${subject}`, verb);
  if (predicate.tense === 'present') add(`present-verb:${kind}`, verb);
  if (predicate.tense === 'modal') {
    add('may', matches(clause.spoken, phrases.MAY));
    add('should', matches(clause.spoken, phrases.SHOULD));
  }
}

/** A setting as it is written in code. */
const SETTING = /[\w\]]`?\s?[:=]\s?`?(?:false|true|off|on|none|null|0|warn\w*|\*)\b/i;
const TURNS = [
  ['point', POINT],
  ['frequency', FREQUENCY],
  ['bound', BOUND],
  ...['counts-as', 'cause', 'should-have', 'limit-phrase', 'lets-through'].map(
    (name) => [name, compilePhrases(entriesOf(`turns/${name}`))] as const,
  ),
] as const;
const LIGHT = wordSet('verbs/light');
const REMOVALS = new Set(entriesOf('removals'));
const STANDING =
  /\b(?:since|for (?:weeks|months|years|days|a)|ago|already|still|never|ever|by then)\b/;

/** Who took a safeguard away, and whether that was done or has stood for long. */
function addRemoval(add: Add, clause: Clause, predicate: Predicate, guarded: boolean): void {
  const verb = predicate.verb?.word ?? '';
  if (!guarded || predicate.negated || !isA(verb, REMOVALS)) return;
  const stands = /^(?:perfect|past-perfect)$/.test(predicate.tense) || STANDING.test(clause.spoken);
  if (!predicate.passive && predicate.subject.length > 0) add('removes-guard', verb);
  else add(stands ? 'guard-stood-removed' : 'guard-removed', verb);
  if (stands) add('removed-long-ago', verb);
}

/** "no longer" and "not only" deny nothing. */
function isNegative(token: Token, next: Token | undefined): boolean {
  const longer = next !== undefined && /^(?:longer|fewer|less|only|later|earlier)$/.test(next.word);
  return !longer && (token.negated || phrases.NEGATIVE_WORD.test(token.word));
}

function addPolarity(
  add: Add,
  spoken: readonly Token[],
  predicate: Predicate,
  subject: string,
  guarded: string | undefined,
): void {
  const negation = spoken.find((token, at) => isNegative(token, spoken[at + 1]));
  const negated = predicate.negated || subject === 'nobody';
  if (!negation && !negated) return;
  const word = negation?.word ?? 'not';
  add(negated ? 'negated' : 'negation', word);
  add(
    `${negated ? 'negated' : 'negation'}-${guarded ? 'safeguard' : 'other'}`,
    guarded ? `${word} ${guarded}` : word,
  );
  if (negated && predicate.tense === 'past') add('negated-past', word);
  if (negated && (subject === 'outsider' || subject === 'input')) add('negated-outsider', word);
  if (!negated && predicate.tense === 'past' && (subject === 'outsider' || subject === 'input'))
    add('negation-input', word);
  if (subject === 'nobody' && guarded) add('nobody-guards', word);
}

function addNominal(
  add: Add,
  spoken: readonly Token[],
  safeguard: string | undefined,
  event: string | undefined,
  plain: boolean,
): void {
  const [first, last] = [spoken[0]?.word ?? '', spoken.at(-1)?.word ?? ''];
  add('event-noun', event);
  if (event && !safeguard && plain) add('pure-event', event);
  if (safeguard && !event) add('nominal-safeguard', safeguard);
  if (!safeguard && !event && plain) add('nominal-other', first);
  if (inClass(last, nouns.SAFEGUARDS)) add('head-safeguard', last);
  if (inClass(first, nouns.SAFEGUARDS)) add('first-safeguard', first);
  const at = spoken.findIndex(
    (token) =>
      token.tag === 'prep' || token.tag === 'to' || token.tag === 'rel' || token.tag === 'sub',
  );
  const head = spoken[(at > 0 ? at : spoken.length) - 1]?.word ?? '';
  if (inClass(head, nouns.PURE_EVENTS)) add('head-event', head);
}

const known = new WeakMap<Clause, Features>();

/** The features of a clause; quotations have no part in them. */
export function featuresOf(clause: Clause): Features {
  const found = known.get(clause) ?? readFeatures(clause);
  known.set(clause, found);
  return found;
}

function readFeatures(clause: Clause): Features {
  const found = new Map<string, string>();
  const add: Add = (name, words) => {
    if (words !== undefined) found.set(name, words);
  };
  const tokens = clause.tokens.filter((token) => token.tag !== 'quote');
  const predicate = predicateOf(clause);
  const implied = clause.kind === 'rel' ? 'relative' : clause.kind === 'and' ? 'shared' : 'none';
  const seen = subjectClass(predicate.subject);
  const subject = seen === 'none' ? implied : seen;
  const listed = listedIn(tokens);
  const safeguard = firstOf(listed, nouns.SAFEGUARDS);
  const part = firstOf(listed, nouns.SAFEGUARD_PARTS);
  const guardVerb = tokens.find(
    (token) => nouns.SAFEGUARD_VERBS.has(token.word) && /^(?:past|pres|base|ing)$/.test(token.tag),
  )?.word;
  const guarded = safeguard ?? guardVerb ?? part;
  const lack = firstOf(listed, nouns.LACKS);
  const scope = firstOf(listed, nouns.SCOPES);

  add('safeguard', safeguard);
  add('safeguard-part', part);
  add('guard-verb', guardVerb);
  if (predicate.tense === 'none') {
    const negative = tokens.some((token, at) => isNegative(token, tokens[at + 1]));
    add('tense:none', clause.spoken);
    const event = firstOf(listed, nouns.PURE_EVENTS);
    addNominal(add, tokens, safeguard, event, !negative && !lack && !scope);
  } else {
    addPredicate(add, clause, predicate, subject);
    addRemoval(add, clause, predicate, guarded !== undefined);
  }
  addPolarity(add, tokens, predicate, predicate.tense === 'none' ? 'none' : subject, guarded);
  add('lack', lack);
  if (lack && guarded) add('lack-safeguard', `${lack} ${guarded}`);
  add('scope', scope);
  if (scope && predicate.tense === 'past') add('scope-past', scope);
  add('open-door', firstOf(listed, nouns.OPEN_DOORS));
  for (const [name, pattern] of phrases.PHRASES) add(name, matches(clause.spoken, pattern));
  const words = wordsOf(clause.spoken);
  for (const [name, turns] of TURNS) {
    const [span] = findPhrases(turns, words);
    if (span) add(name, words[span.from]?.word);
  }
  add('bound', matches(clause.spoken, BOUND_SIGN));
  if (tokens[0]?.tag === 'prep') add('starts-prep', tokens[0].word);
  add('setting', matches(clause.text, SETTING));
  if (tokens[0]?.tag === 'ing') add('starts-ing', tokens[0].word);
  if (clause.kind !== 'main' && clause.kind !== 'and') add(`kind:${clause.kind}`, clause.lead);
  return found;
}
