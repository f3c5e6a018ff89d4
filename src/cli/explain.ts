// `explain`: prints what a rule wants and why.
import { RULES } from '../domain/rules/list.js';
import { nearest } from '../domain/text/nearest.js';
import type { Terminal } from './run.js';

/** @throws Error for people where there is no such rule. */
export async function explain(id: string | undefined, terminal: Terminal): Promise<number> {
  const ids = RULES.map((rule) => rule.id);
  const rule = RULES.find((known) => known.id === id);
  if (!rule) {
    const near = id ? nearest(id, ids) : null;
    const hint = near ? ` Did you mean ${near}?` : '';
    throw new Error(`There is no rule “${id ?? ''}”.${hint} The rules are: ${ids.join(', ')}`);
  }
  terminal.out(
    `${rule.id}: ${rule.title}\nLevel ${rule.level}, from the stage ${rule.from}.\n\n${rule.why}\n\nFor example: ${rule.example}\n`,
  );
  return 0;
}
