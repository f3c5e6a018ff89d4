// What a pull request can do to land what an incident still owes.

import type { Assessment } from '../incident/assess.js';
import { kindsToLand, pathsSaid } from '../incident/report/landing.js';
import { code } from '../text/escape.js';

/** One line a kind, and how the incident is named; nothing where no eval or gate change is owed. */
export function remedyOf(assessed: Assessment): string[] {
  const kinds = kindsToLand(assessed.ledger);
  if (kinds.length === 0) return [];
  return [
    ...kinds.map(
      (kind) => `- To land **${kind}**: add lines on one of ${pathsSaid(kind, assessed.context)}.`,
    ),
    `- Name the incident in the description: ${code(`Incident: ${assessed.context.ref}`)}`,
  ];
}
