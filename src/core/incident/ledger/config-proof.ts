// Whether a change of our own configuration is in force: what it made stricter is so where it counts.
import { configInForce } from '../../config/config-in-force.js';
import { parseConfig } from '../../config/parse-config.js';
import { CONFIG_PATH, type Config } from '../../config/schema.js';
import { sectionsOf } from '../../force/patch.js';
import type { ChangedFile } from '../../force/types.js';
import type { Candidate } from './candidates.js';
import { notProven as no, type Proof } from './outcome.js';
import type { LedgerContext } from './types.js';

function read(text: string | null): Config {
  return parseConfig(text ?? '', { file: CONFIG_PATH }).config;
}

/** The whole text on both sides of the change; null where it is not known. */
function sidesOf(file: ChangedFile): { before: string; after: string } | null {
  const [section] = sectionsOf(file) ?? [];
  if (!section?.whole) return null;
  const text = (lines: readonly { text: string }[]) => lines.map((line) => line.text).join('\n');
  return { before: text(section.before), after: text(section.after) };
}

/** Our configuration is read from the default branch, so a change of it counts nowhere else. */
export function proveConfig(
  candidate: Candidate,
  file: ChangedFile,
  context: LedgerContext,
): Proof {
  const { how, toDefault, repository } = candidate;
  if (how === 'here' && !toDefault) {
    return no('changes the configuration, which is read from the default branch alone');
  }
  const sides = sidesOf(file);
  if (!sides) return no('changes the configuration, but its text could not be read', true);
  const after = read(sides.after);
  const text = context.evidence.configs[repository];
  const now = how === 'here' ? after : text === undefined ? null : read(text);
  const { state, reason, brought } = configInForce(read(sides.before), after, now);
  if (state === 'no-substance') return no(reason ?? 'makes nothing of the configuration stricter');
  if (state !== 'in-force') {
    return no(
      `is merged, but what it added to the configuration does not count now: ${reason}`,
      state === 'unknown',
    );
  }
  return { why: null, files: [CONFIG_PATH], lines: brought.slice(0, 2), bySize: false };
}
