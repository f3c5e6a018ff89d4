// Writes outputs, summary and annotations the way a runner reads them.
import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import type { Reason } from '../core/release/types.js';
import { oneLine } from '../core/text/escape.js';

/** A runner shows at most this many annotations of a step. */
export const MOST_ANNOTATIONS = 10;

const MOST_CHARACTERS = 4_000;

/** Appends an output with a delimiter that no value can hold. */
export function setOutput(file: string | undefined, name: string, value: string): void {
  if (!file) return;
  const delimiter = `end-${randomUUID()}`;
  appendFileSync(file, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
}

/** Appends to the job summary. */
export function addSummary(file: string | undefined, markdown: string): void {
  if (file) appendFileSync(file, markdown);
}

/** One line, so that no text can begin a command of its own. */
function escapeMessage(text: string): string {
  return oneLine(text, MOST_CHARACTERS).replace(/%/g, '%25');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}

/** One workflow command that annotates the run. */
export function annotation(level: 'error' | 'warning', title: string, message: string): string {
  return `::${level} title=${escapeProperty(title)}::${escapeMessage(message)}`;
}

/** Annotations for the reasons in their order, `most` at most; the last one counts those that do not fit. */
export function annotations(
  reasons: readonly Reason[],
  level: 'error' | 'warning',
  most = MOST_ANNOTATIONS,
): string[] {
  const fit = reasons.length > most ? most - 1 : reasons.length;
  const lines = reasons.slice(0, fit).map(({ verdict, test, incident, policy, ...reason }) => {
    const about = incident ?? policy ?? 'release gate';
    const title = verdict === 'ship' ? test.replace('-', ' ') : `${verdict}: ${about}`;
    const itsLevel = verdict === 'ship' ? 'warning' : level;
    return annotation(itsLevel, title, `${reason.message} → ${reason.action}`);
  });
  const rest = reasons.length - fit;
  if (rest > 0)
    lines.push(annotation(level, 'release gate', `${rest} more reasons are in the job summary`));
  return lines;
}
