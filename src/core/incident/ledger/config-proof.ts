// Whether a change of our own configuration is in force: what it made stricter is so where it counts.
import { configInForce } from '../../config/config-in-force.js';
import { CONFIG_PATH } from '../../config/constants.js';
import type { FileFacts } from '../../facts.js';
import type { Candidate } from './candidates.js';
import { notProven as no, type Proof } from './outcome.js';
import type { LedgerContext } from './types.js';

/** Our configuration is read from the default branch, so a change of it counts nowhere else. */
export function proveConfig(
  { how, toDefault, repository }: Candidate,
  { config }: FileFacts,
  { evidence }: LedgerContext,
): Proof {
  if (how === 'here' && !toDefault) {
    return no('changes the configuration, which is read from the default branch alone');
  }
  if (!config) return no('changes the configuration, but its text could not be read', true);
  const now = how === 'here' ? config.after : (evidence.configs[repository] ?? null);
  const { state, reason, brought } = configInForce(config.before, config.after, now);
  if (state === 'no-substance') return no(reason ?? 'makes nothing of the configuration stricter');
  if (state !== 'in-force') {
    return no(
      `is merged, but what it added to the configuration does not count now: ${reason}`,
      state === 'unknown',
    );
  }
  return { why: null, files: [CONFIG_PATH], lines: brought.slice(0, 2), bySize: false };
}
