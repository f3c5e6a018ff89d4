// Rules that reviewers call wrong: one that often is makes noise.

import type { Row } from './rows.js';

export interface DisputedRule {
  rule: string;
  /** Incidents in which it was called wrong. */
  disputed: string[];
  /** Incidents in which it was found, those included. */
  found: number;
  /** Disputed in over a fifth of its findings. */
  noisy: boolean;
}

const NOISY = 0.2;

/** Every rule that was called wrong, the one that was most often so first. */
export function disputedRules(rows: readonly Row[]): DisputedRule[] {
  const rules = new Set(rows.flatMap(({ disputed }) => disputed));
  return [...rules]
    .map((rule) => {
      const disputed = rows.filter((row) => row.disputed.includes(rule)).map(({ ref }) => ref);
      // What is called wrong is hidden, and was found all the same.
      const shown = rows.filter(({ findings }) => findings.some((one) => one.rule === rule));
      const found = new Set([...disputed, ...shown.map(({ ref }) => ref)]).size;
      return { rule, disputed, found, noisy: disputed.length / found > NOISY };
    })
    .sort((a, b) => b.disputed.length - a.disputed.length || a.rule.localeCompare(b.rule));
}
