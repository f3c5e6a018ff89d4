// What a clause must show, besides its leaning, to be called an event or a safeguard's state.
import { type Clause, clausesOf } from './clauses.js';
import { type Features, featuresOf } from './features.js';
import { leaning } from './score.js';

export interface Leaning {
  clause: Clause;
  features: Features;
  /** Above 0 it leans to an event, below to a safeguard's state; natural log of the odds. */
  score: number;
}

/** The clauses of a text with their leanings; asides in parentheses are left out. */
export function weigh(text: string): Leaning[] {
  return clausesOf(text)
    .filter((clause) => clause.kind !== 'aside')
    .map((clause) => {
      const features = featuresOf(clause);
      return { clause, features, score: leaning(features) };
    });
}

/** Whether it is a clause of its own, neither subordinate nor relative. */
export function isMain({ clause }: Leaning): boolean {
  return (
    clause.kind === 'main' ||
    clause.kind === 'and' ||
    /^(?:while|whereas|although|though)$/.test(clause.lead)
  );
}

const DOINGS = ['change', 'input', 'outage'];
const HAPPENED = [
  'tense:past',
  'tense:past-passive',
  'tense:participle',
  'tense:perfect',
  'tense:perfect-passive',
  'tense:past-perfect',
  'tense:past-perfect-passive',
];
const NO_EVENT = ['negated', 'scope', 'lack-safeguard', 'should-have', 'too'];

/** Whether something happened at a point in time: somebody's doing, a change, an input, an outage. */
export function tellsEvent({ features }: Leaning): boolean {
  if (NO_EVENT.some((name) => features.has(name))) return false;
  if (features.has('tense:none'))
    return features.has('bump') || (features.has('pure-event') && features.has('head-event'));
  if (features.has('now') && features.has('tense:present')) return !features.has('safeguard');
  if (!HAPPENED.some((name) => features.has(name))) return false;
  const pointed = features.has('point') || features.has('by-someone');
  if (features.has('subject:safeguard') || features.has('subject:safeguard-part'))
    return pointed && features.has('verb:change');
  return (
    pointed ||
    DOINGS.some((doing) => features.has(`verb:${doing}`)) ||
    features.has('subject:outsider')
  );
}

const DENIALS = ['negated', 'negation', 'lack', 'scope', 'too', 'nobody'];

/** Whether a safeguard, or what anybody may do without one, is spoken of. */
export function tellsState({ clause, features, score }: Leaning): boolean {
  // What somebody asked is no standing state of anything.
  if (clause.lead === 'whether') return false;
  const denies = DENIALS.some((name) => features.has(name));
  if (clause.kind === 'rel') return denies && features.has('safeguard');
  if (score < -2.5 && features.has('negated') && !features.has('negated-outsider')) return true;
  if (
    features.has('safeguard') ||
    features.has('negated-safeguard') ||
    features.has('negation-safeguard')
  )
    return true;
  if (features.has('safeguard-part') || features.has('guard-verb') || features.has('nobody-guards'))
    return !features.has('tense:none') || features.has('lack-safeguard');
  return features.has('may') || features.has('subject:anyone') || features.has('lack-safeguard');
}
