// The one list of formats: the command, the command line, the configuration and the docs read it.
import { nearest } from '../text/nearest.js';
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

export const FORMAT_IDS: readonly string[] = FORMATS.map(({ id }) => id);

/** The format of that id, in any case; null where there is none. */
export function formatOf(id: string): CaseFormat | null {
  return FORMATS.find((format) => format.id === id.toLowerCase()) ?? null;
}

/** What to say of an id that is none; plain text. */
export function noFormat(id: string): string {
  const near = nearest(id, FORMAT_IDS);
  const hint = near ? ` Did you mean ${near}?` : '';
  return `There is no format of that name.${hint} The formats are: ${FORMAT_IDS.join(', ')}.`;
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
