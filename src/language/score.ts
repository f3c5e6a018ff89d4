// Adds up what a clause's features say: towards an event, or towards the state of a safeguard.
import type { Features } from './features.js';
import { BIAS, WEIGHTS } from './weights.js';

/** The log odds that a clause tells an event rather than a safeguard's state. */
export function leaning(features: Features): number {
  let sum = BIAS;
  for (const name of features.keys()) sum += WEIGHTS.get(name) ?? 0;
  return sum;
}
