// The names of the formats: whoever reads a command or the configuration needs no more of them.
import { nearest } from '../text/nearest.js';

export const FORMAT_IDS = [
  'promptfoo',
  'promptfoo-jsonl',
  'inspect',
  'openai-evals',
  'openai-evals-closedqa',
  'openai-evals-api',
  'langsmith',
  'langfuse',
  'braintrust',
  'deepeval',
  'phoenix',
] as const;

/** Whether there is a format of that name, in any case. */
export function isFormat(name: string): boolean {
  return FORMAT_IDS.some((id) => id === name.toLowerCase());
}

/** What to say of a name that is none; plain text. */
export function noFormat(name: string): string {
  const near = nearest(name, FORMAT_IDS);
  const hint = near ? ` Did you mean ${near}?` : '';
  return `There is no format of that name.${hint} The formats are: ${FORMAT_IDS.join(', ')}.`;
}
