// What can be seen in a clause that tells an event from a standing state of a safeguard.
import type { Clause } from './clauses.js';
import { inClass } from './lexicon/in-class.js';
import * as nouns from './lexicon/nouns.js';
import { BOUND, FREQUENCY, POINT } from './lexicon/time.js';
import { CHANGE, INPUT, OUTAGE } from './lexicon/verb-classes.js';
import { predicateOf } from './predicate.js';
import { isA } from './stem.js';
import type { Token } from './tag.js';

/** A feature's name and the words that show it. */
export type Features = Map<string, string>;

function find(tokens: readonly Token[], list: ReadonlySet<string>): string | undefined {
  return tokens.find((token) => inClass(token.word, list))?.word;
}

function subjectHead(subject: readonly Token[]): Token[] {
  const end = subject.findIndex(
    (token) =>
      token.tag === 'prep' || token.tag === 'rel' || token.tag === 'past' || token.tag === 'sub',
  );
  return end > 0 ? subject.slice(0, end) : [...subject];
}

function subjectClass(subject: readonly Token[]): string {
  const head = subjectHead(subject).filter((token) => token.tag !== 'adv' && token.tag !== 'det');
  const last = head.at(-1);
  if (!last) return 'none';
  if (subject.some((token) => token.negated)) return 'nobody';
  if (/^(?:nobody|none|nothing)$/.test(last.word)) return 'nobody';
  if (subjectHead(subject)[0]?.word === 'no') return 'nobody';
  if (/^(?:anyone|anybody|everyone|everybody|whoever)$/.test(head[0]?.word ?? '')) return 'anyone';
  if (last.word === 'there') return 'there';
  if (inClass(last.word, nouns.SAFEGUARDS)) return 'safeguard';
  if (inClass(last.word, nouns.AGENTS)) return 'agent';
  if (inClass(last.word, nouns.OUTSIDERS)) return 'outsider';
  if (inClass(last.word, nouns.INSIDERS) || /^(?:someone|somebody)$/.test(last.word))
    return 'insider';
  if (last.tag === 'pron' || last.tag === 'rel') return 'pronoun';
  if (head.some((token) => inClass(token.word, nouns.SAFEGUARDS))) return 'safeguard-part';
  return 'thing';
}

function verbClass(word: string): string {
  if (isA(word, CHANGE)) return 'change';
  if (isA(word, INPUT)) return 'input';
  if (isA(word, OUTAGE)) return 'outage';
  if (nouns.SAFEGUARD_VERBS.has(word)) return 'guard';
  return 'other';
}

function matches(text: string, pattern: RegExp): string | undefined {
  return text.match(pattern)?.[0];
}

/** The features of a clause; masked text keeps quotations out of the patterns. */
export function featuresOf(clause: Clause): Features {
  const found: Features = new Map();
  const add = (name: string, words: string | undefined) => {
    if (words !== undefined) found.set(name, words);
  };
  const { tokens } = clause;
  const spoken = tokens.filter((token) => token.tag !== 'quote');
  const text = clause.spoken;
  const predicate = predicateOf(clause);
  const verb = predicate.verb?.word ?? '';
  const shape = `${predicate.tense}${predicate.passive ? '-passive' : ''}`;
  const implied = clause.kind === 'rel' ? 'relative' : clause.kind === 'and' ? 'shared' : 'none';
  const seen = subjectClass(predicate.subject);
  const subject = seen === 'none' ? implied : seen;
  const kind = verb ? verbClass(verb) : 'none';

  add(`tense:${shape}`, verb || text);
  if (predicate.tense !== 'none') {
    add(`subject:${subject}`, predicate.subject.map((token) => token.raw).join(' ') || verb);
    add(`verb:${kind}`, verb);
    const past = /^(?:past|participle)$/.test(predicate.tense);
    if (past && !predicate.negated) add(`past-verb:${kind}`, verb);
    if (past && !predicate.negated) add(`past-subject:${subject}`, verb);
    if (predicate.tense === 'present') add(`present-subject:${subject}`, verb);
    if (verb && nouns.SAFEGUARD_VERBS.has(verb)) add('guard-verb', verb);
    if (/^(?:is|are|was|were|be|'s|'re)$/.test(verb))
      add(predicate.tense === 'past' ? 'copula-past' : 'copula', verb);
  }
  const safeguard = find(spoken, nouns.SAFEGUARDS);
  add('safeguard', safeguard);
  const count = spoken.filter((token) => inClass(token.word, nouns.SAFEGUARDS)).length;
  if (count > 1) add('safeguards', safeguard);
  const negation = spoken.find(
    (token) => token.negated || /^(?:no|without|nor|zero|w\/o)$/.test(token.word),
  );
  if (predicate.negated) {
    add('negated', negation?.word ?? 'not');
    if (safeguard || nouns.SAFEGUARD_VERBS.has(verb)) add('negated-safeguard', safeguard ?? verb);
    else add('negated-other', verb);
    if (predicate.tense === 'past') add('negated-past', verb);
    if (subject === 'outsider') add('negated-outsider', verb);
  } else if (negation) {
    add('negation', negation.word);
    if (safeguard) add('negation-safeguard', `${negation.word} ${safeguard}`);
    else add('negation-other', negation.word);
  }
  const lack = find(spoken, nouns.LACKS);
  add('lack', lack);
  if (lack && safeguard) add('lack-safeguard', `${lack} ${safeguard}`);
  const scope = find(spoken, nouns.SCOPES);
  add('scope', scope);
  if (scope && predicate.tense === 'past') add('scope-past', scope);
  const door = find(spoken, nouns.OPEN_DOORS);
  add('open-door', door);
  add('too', matches(text, /\btoo (?!many\b|much\b)\w+/));
  add(
    'not-but',
    matches(text, /\b(?:not|never|neither|rather than|instead of|but not)\b(?= \w+ \w+| \w+$)/),
  );
  add(
    'by-default',
    matches(text, /\bby default\b|\bdefaults? to\b|\bin case of\b|\bfails? open\b|\bfail-open\b/),
  );
  add('depends', matches(text, /\b(?:depends?|rel(?:y|ies)|relied|based) (?:up)?on\b|\btrusts?\b/));
  add(
    'counts-as',
    matches(
      text,
      /\b(?:counts?|treats?|treated|reads?|regarded|taken|takes?|passes?|handled|seen|valid|considered|recorded) (?:\w+ ){0,3}as\b|\bbecomes? /,
    ),
  );
  add('point', matches(text, POINT));
  add('frequency', matches(text, FREQUENCY));
  add('bound', matches(text, BOUND));
  add(
    'since',
    matches(text, /\bsince\b|\bfor (?:weeks|months|years|days)\b|\bever\b|\byet\b|\bso far\b/),
  );
  const event = predicate.tense === 'none' ? find(spoken, nouns.PURE_EVENTS) : undefined;
  add('event-noun', event);
  if (event && !safeguard && !negation && !lack) add('pure-event', event);
  if (predicate.tense === 'none') {
    if (safeguard && !event) add('nominal-safeguard', safeguard);
    if (!safeguard && !negation && !lack && !scope) add('nominal-other', text);
    if (inClass(spoken.at(-1)?.word ?? '', nouns.SAFEGUARDS))
      add('head-safeguard', spoken.at(-1)?.word);
    if (inClass(spoken[0]?.word ?? '', nouns.SAFEGUARDS)) add('first-safeguard', spoken[0]?.word);
  }
  if (spoken[0]?.tag === 'ing') add('starts-ing', spoken[0].word);
  if (predicate.tense === 'modal') {
    add('may', matches(text, /\b(?:can|may|could|might|able)\b/));
    add('should', matches(text, /\b(?:should|must|ought|has to|have to)\b/));
  }
  add('new', matches(text, /\b(?:new|newly|additional|another|first time|began|started|now)\b/));
  add('from-to', matches(text, /\bfrom \S+(?: \S+){0,2} to \S+|\binstead of\b|\brather than\b/));
  add(
    'by-someone',
    predicate.passive && !predicate.negated
      ? matches(text, /\bby (?!default|hand|mistake|accident|itself)\w+/)
      : undefined,
  );
  add(
    'cause',
    matches(
      text,
      /^(?:after|due|because|following|when|during|since)\b|\b(?:trigger|cause|began when|started by|caused by)\b/,
    ),
  );
  add(
    'should-have',
    matches(
      text,
      /\b(?:should|would|could) (?:not )?have\b|\bsupposed to\b|\bmeant to\b|\bdesigned for\b|\bplanned\b/,
    ),
  );
  add('evidence', matches(text, /\b(?:nobody|no one|none|nothing|noone)\b/));
  if (clause.kind !== 'main' && clause.kind !== 'and') add(`kind:${clause.kind}`, clause.lead);
  return found;
}
