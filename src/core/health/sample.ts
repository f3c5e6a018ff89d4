// Incidents to read again next month: a few of each class and workflow, the same for the same month.

import { workflowName } from '../incident/recurrence.js';
import { shortName } from '../text/short-name.js';
import type { Row } from './rows.js';

export interface Sampled {
  ref: string;
  class: string | null;
  workflow: string | null;
}

/** An order that nobody chooses and that is the same in every run. */
function inOrder(seed: string): (a: string, b: string) => number {
  const place = (text: string) => shortName(`${seed} ${text}`);
  return (a, b) => place(a).localeCompare(place(b)) || a.localeCompare(b);
}

/** Takes one of each class and workflow in turn until there are enough. @param seed such as `2026-12`. */
export function sampleOf(rows: readonly Row[], seed: string, most = 10): Sampled[] {
  const strata = new Map<string, Row[]>();
  for (const row of rows) {
    const key = `${row.record.primaryClass} ${workflowName(row.record.affectedWorkflow)}`;
    strata.set(key, [...(strata.get(key) ?? []), row]);
  }
  const order = inOrder(seed);
  const lists = [...strata]
    .sort(([a], [b]) => order(a, b))
    .map(([, list]) => [...list].sort((a, b) => order(a.ref, b.ref)));
  const taken: Row[] = [];
  for (let round = 0; taken.length < Math.min(most, rows.length); round += 1) {
    for (const list of lists) {
      const row = list[round];
      if (row && taken.length < most) taken.push(row);
    }
  }
  return taken.map(({ ref, record }) => ({
    ref,
    class: record.primaryClass,
    workflow: workflowName(record.affectedWorkflow),
  }));
}
