// Judges a release by the configuration: reads the facts, and decides.
import type { DecisionFacts } from '../core/facts.js';
import { decideRelease } from '../core/release/decide.js';
import type { Decision } from '../core/release/types.js';
import type { Reading } from '../github/attempt.js';
import type { Loaded } from './gate-config.js';
import type { GateOptions } from './gate-options.js';
import { readReleaseFacts } from './release-facts.js';

export async function judgeRelease(
  options: GateOptions,
  loaded: Reading<Loaded>,
): Promise<{ facts: DecisionFacts; decision: Decision }> {
  const facts = await readReleaseFacts(options, loaded);
  return { facts, decision: decideRelease(facts) };
}
