// `export`: records and ledgers of a repository, one JSON object a line.

import { exportIncidents } from '../core/health/export.js';
import type { GitHubEnvironment } from './github.js';
import { put, type ReportFlags, readWindow, sayUnread } from './report.js';
import type { Terminal } from './terminal.js';

/** GitHub is younger than this. */
const FIRST_DAY = '2008-01-01';
/** Pages of 100 incidents. */
const PAGES = 100;

/** @returns 0; 1 where something could not be read. */
export async function exportAll(
  flags: ReportFlags,
  terminal: Terminal,
  env: GitHubEnvironment = process.env as GitHubEnvironment,
): Promise<number> {
  const window = { since: FIRST_DAY, until: terminal.now().slice(0, 10) };
  const facts = await readWindow(flags, window, terminal, env, PAGES);
  const lines = exportIncidents(facts).map((one) => `${JSON.stringify(one)}\n`);
  await put(lines.join(''), flags.out, terminal);
  return sayUnread(facts, terminal) ? 1 : 0;
}
