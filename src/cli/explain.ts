// `explain`: prints the page of a rule.

import { readFile } from 'node:fs/promises';
import { RULES } from '../core/incident/rules/list.js';
import type { Rule } from '../core/incident/rules/rule.js';
import { nearest } from '../core/text/nearest.js';
import type { Terminal } from './terminal.js';

/** The package's folder, seen from the bundle in `dist/` and from this file in `src/cli/`. */
const ROOTS = ['../', '../../'];

/** The rule's page in `docs/rules`, or null where the command runs without its package. */
async function readPage(id: string): Promise<string | null> {
  for (const root of ROOTS) {
    try {
      return await readFile(new URL(`${root}docs/rules/${id}.md`, import.meta.url), 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
  return null;
}

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
  const page = await readPage(rule.id);
  terminal.out(page?.replace(/^<!-- .* -->\n/gm, '') ?? shortPage(rule));
  return 0;
}
