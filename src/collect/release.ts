// The gate's way: the configuration, then everything a decision rests on is read, then it decides.
import { setImmediate } from 'node:timers/promises';
import type { DecisionFacts } from '../core/facts.js';
import type { Decision } from '../core/release/types.js';
import { loadConfig } from './gate-config.js';
import type { GateOptions } from './gate-options.js';

/** Reads the facts and decides. Never throws: what fails is unverified. */
export async function gateRelease(
  options: GateOptions,
): Promise<{ facts: DecisionFacts; decision: Decision }> {
  // The rest is loaded while GitHub answers. Loading takes the thread, so the request goes out first.
  const loaded = loadConfig(options);
  await setImmediate();
  const { judgeRelease } = await import('./judge-release.js');
  return judgeRelease(options, await loaded);
}
