// `review`: reads saved issue bodies and says what their review still owes.

import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { parseIncident } from '../core/incident/record/parse.js';
import { reviewIncident } from '../core/incident/review.js';
import type { Finding } from '../core/incident/rules/rule.js';
import { hasReached, type Stage } from '../core/incident/stages.js';
import { oneLine } from '../core/text/escape.js';
import type { Terminal } from './terminal.js';

interface ReviewFlags {
  /** One JSON object a line instead of text. */
  json: boolean;
  /** Also findings of later stages. */
  all: boolean;
}

/** A saved body. @param file `-` is standard input. @throws Error for people where it cannot be read. */
export async function readBody(file: string): Promise<string> {
  if (file === '-') return text(process.stdin);
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new Error(`${file} cannot be read: ${(cause as Error).message}`, { cause });
  }
}

function print(file: string, stage: Stage, findings: Finding[], terminal: Terminal): void {
  terminal.out(`${file}: ${stage}\n`);
  for (const { level, section, message, remedy, rule } of findings) {
    const said = oneLine(`${section}: ${message} ${remedy}`, 2_000);
    terminal.out(`  ${level}: ${said} (${rule})\n`);
  }
}

/** @returns 1 where a shown finding is an error, else 0. @throws where a file cannot be read. */
export async function review(
  files: string[],
  flags: ReviewFlags,
  terminal: Terminal,
): Promise<number> {
  if (files.length === 0)
    throw new Error(
      'No file. Expected at least one, such as incident.md, or - for standard input.',
    );
  let code = 0;
  for (const file of files) {
    const record = parseIncident(await readBody(file), { now: terminal.now() });
    const { findings, stage } = reviewIncident(record);
    const reached = findings.filter((finding) => hasReached(stage, finding.from));
    const shown = flags.all ? findings : reached;
    if (shown.some((finding) => finding.level === 'error')) code = 1;
    if (flags.json) terminal.out(`${JSON.stringify({ file, record, findings, stage })}\n`);
    else print(file, stage, shown, terminal);
  }
  return code;
}
