// Verbs by what they tell: a change, an input that arrives, an outage, load, a standing property.
import { wordSet } from '../data.js';

/** Bases of verbs of change, most often somebody's doing at a point in time. */
export const CHANGE = wordSet('verb-classes/change');
/** Bases of verbs of input and of people's doings. */
export const INPUT = wordSet('verb-classes/input');
/** Bases of verbs of failing parts and of nature. */
export const OUTAGE = wordSet('verb-classes/outage');
