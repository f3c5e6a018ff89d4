// `explain`: prints the page of a rule, or which rules there are.

import { RULES } from '../core/incident/rules/list.js';
import type { Rule } from '../core/incident/rules/rule.js';
import { nearest } from '../core/text/nearest.js';
import { readPackageFile } from './package-files.js';
import type { Terminal } from './terminal.js';

function shortPage({ id, title, level, from, why, example }: Rule): string {
  return `# ${title}\n\nRule ${id}, level ${level}, shown from the stage ${from} on.\n\n${why}\n\nFor example: ${example}\n`;
}

/** @throws Error for people where there is no such rule. */
export async function explain(id: string | undefined, terminal: Terminal): Promise<number> {
  const ids = RULES.map((rule) => rule.id);
  const rule = RULES.find((known) => known.id === id);
  if (!rule) {
    const near = id ? nearest(id, ids) : null;
    const hint = near ? ` Did you mean ${near}?` : '';
    throw new Error(`There is no rule “${id ?? ''}”.${hint} The rules are: ${ids.join(', ')}`);
  }
  const page = await readPackageFile(`docs/rules/${rule.id}.md`);
  terminal.out(page?.replace(/^<!-- .* -->\n/gm, '') ?? shortPage(rule));
  return 0;
}

/** Prints each rule with its level and what it says, one a line. */
export function listRules(terminal: Terminal): number {
  const [id, level] = [
    columns(RULES.map((rule) => rule.id)),
    columns(RULES.map((rule) => rule.level)),
  ];
  for (const rule of RULES) {
    terminal.out(`${rule.id.padEnd(id)}  ${rule.level.padEnd(level)}  ${rule.title}\n`);
  }
  return 0;
}

function columns(words: readonly string[]): number {
  return Math.max(...words.map((word) => word.length));
}
