// What a clause must show to be called an event, or a safeguard's state.
import type { Clause } from './clauses.js';
import type { Features } from './features.js';

/** Whether it is a clause of its own, neither subordinate nor relative. */
export function isMain(clause: Clause): boolean {
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
export function tellsEvent(features: Features): boolean {
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
export function tellsState(clause: Clause, features: Features): boolean {
  // What somebody asked is no standing state of anything.
  if (clause.lead === 'whether') return false;
  const denies = DENIALS.some((name) => features.has(name));
  if (clause.kind === 'rel') return denies && features.has('safeguard');
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
