// Expressions of time: a point (something happened) against a frequency or a standing span.
import { entriesOf } from '../data.js';
import { compilePhrases } from '../phrases.js';

/** A point or a bounded stretch of time. */
export const POINT = compilePhrases(entriesOf('time/point'));
/** How often, or per what: the mark of a standing arrangement. */
export const FREQUENCY = compilePhrases(entriesOf('time/frequency'));
/** An amount that bounds something. */
export const BOUND = compilePhrases(entriesOf('time/bounds'));
/** The same by a sign. */
export const BOUND_SIGN = /[=:<>≤≥]\s?[€$£]?\d/;
