// The one list of formats: the command, the command line, the configuration and the docs read it.
import { braintrust } from './formats/braintrust.js';
import { deepeval } from './formats/deepeval.js';
import { inspect } from './formats/inspect.js';
import { langfuse } from './formats/langfuse.js';
import { langsmith } from './formats/langsmith.js';
import { openaiEvals, openaiEvalsApi, openaiEvalsClosedqa } from './formats/openai-evals.js';
import { phoenix } from './formats/phoenix.js';
import { promptfoo, promptfooJsonl } from './formats/promptfoo.js';
import type { CaseFormat } from './types.js';

export const FORMATS: readonly CaseFormat[] = [
  promptfoo,
  promptfooJsonl,
  inspect,
  openaiEvals,
  openaiEvalsClosedqa,
  openaiEvalsApi,
  langsmith,
  langfuse,
  braintrust,
  deepeval,
  phoenix,
];

/** The format of that id, in any case; null where there is none. */
export function formatOf(id: string): CaseFormat | null {
  return FORMATS.find((format) => format.id === id.toLowerCase()) ?? null;
}

/** The table of formats, as Markdown. */
export function formatTable(): string {
  const rows = FORMATS.map(
    ({ id, title, layout, fails }) => `| \`${id}\` | ${title} | ${layout} | ${fails} |`,
  );
  return [
    '| format | tool and file | lies at | while a place is open |',
    '|---|---|---|---|',
    ...rows,
  ].join('\n');
}
