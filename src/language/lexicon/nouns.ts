// Nouns by what they stand for: safeguards, people, events, the parts of a system.
import { wordSet } from '../data.js';

/** The agent itself. */
export const AGENTS = wordSet('nouns/agents');
/** What comes in from outside: messages, files, readings. */
export const INPUTS = wordSet('nouns/inputs');
/** People inside, who change things. */
export const INSIDERS = wordSet('nouns/insiders');
/** Missing-ness as adjectives and nouns. */
export const LACKS = wordSet('nouns/lacks');
/** Anybody may, at once, by itself. */
export const OPEN_DOORS = wordSet('nouns/open-doors');
/** People and parties outside the team, whose input or action may start an incident. */
export const OUTSIDERS = wordSet('nouns/outsiders');
/** The happenings among them that are nothing else, even without a verb. */
export const PURE_EVENTS = wordSet('nouns/pure-events');
/** Things that exist to contain a failure. */
export const SAFEGUARDS = wordSet('nouns/safeguards');
/** Things that are safeguards in one text and the system's ordinary parts in another. */
export const SAFEGUARD_PARTS = wordSet('nouns/safeguard-parts');
/** Safeguards also by their head verb or participle. */
export const SAFEGUARD_VERBS = wordSet('nouns/safeguard-verbs');
/** Narrowing words. */
export const SCOPES = wordSet('nouns/scopes');
/** Participles that tell how something stands, not what was done to it. */
export const STATES = wordSet('nouns/states');
