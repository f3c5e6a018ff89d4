// What a clause shows where it stands: its features, what kind of clause it is, and its neighbours.
import type { Clause } from './clauses.js';
import { clausesOf } from './clauses.js';
import { isMain, tellsEvent, tellsState } from './evidence.js';
import { type Features, featuresOf } from './features.js';
import { type Word, wordsOf } from './phrase-words.js';

/** The answer in which a clause stands: a safeguard is at home in one, an event in the other. */
export type Field = 'trigger' | 'control';

export interface Sign {
  clause: Clause;
  features: Features;
  /** The words of the clause. */
  words: readonly Word[];
  /** Names of what is seen, for the models. */
  names: Set<string>;
}

const LENGTHS = [4, 8, 14];

function kindOf(clause: Clause): string {
  return isMain(clause) ? 'main' : clause.kind;
}

const named = new Map<string, Map<string, string>>();

/** The name of a feature in a kind of clause, put together once: there are few, and each clause has many. */
function inKind(kind: string, name: string): string {
  const names = named.get(kind) ?? new Map<string, string>();
  named.set(kind, names);
  const found = names.get(name) ?? `${kind} ${name}`;
  names.set(name, found);
  return found;
}

/** The clauses of a text with all that is seen of them. */
export function signsOf(text: string, field: Field): Sign[] {
  const clauses = clausesOf(text);
  const seen = clauses.map((clause) => ({ clause, features: featuresOf(clause) }));
  const events = seen.map((one) => isMain(one.clause) && tellsEvent(one.features));
  const states = seen.map((one) => tellsState(one.clause, one.features));
  const [eventCount, stateCount] = [events, states].map((list) => list.filter(Boolean).length) as [
    number,
    number,
  ];
  return seen.map(({ clause, features }, at) => {
    const kind = kindOf(clause);
    const names = new Set<string>([`kind ${kind}`, `lead ${clause.lead}`, `${field} ${kind}`]);
    for (const name of features.keys()) names.add(name).add(inKind(kind, name));
    const [event, state] = [events[at] as boolean, states[at] as boolean];
    if (event) names.add('event').add(`${field} event`);
    if (state) names.add('state').add(`${field} state`);
    if (event && state) names.add('event and state');
    if (eventCount > (event ? 1 : 0)) names.add('another event');
    if (stateCount > (state ? 1 : 0)) names.add('another state');
    if (clauses.length === 1) names.add('alone in the answer');
    else names.add(at === 0 ? 'first of the answer' : 'later in the answer');
    if (at > 0 && events[at - 1]) names.add('behind an event');
    if (at > 0 && states[at - 1]) names.add('behind a state');
    const earlier = seen[at - 1]?.features;
    if (earlier?.has('safeguard') && features.has('subject:pronoun')) names.add('of a safeguard');
    if (clause.asked) names.add('asked');
    const length = LENGTHS.find((limit) => clause.tokens.length < limit);
    names.add(length === undefined ? 'long' : `shorter than ${length}`);
    return { clause, features, words: wordsOf(clause.text), names };
  });
}
