// `report`: whether the reviews of a repository change anything.

import { writeFile } from 'node:fs/promises';
import { readHealth } from '../collect/health.js';
import type { HealthFacts } from '../core/health/facts.js';
import { reportHealth } from '../core/health/report.js';
import { type Window, windowOf } from '../core/health/window.js';
import { oneLine } from '../core/text/escape.js';
import { FORMS, type Form, writeReport } from '../report/forms.js';
import { clientFor, type GitHubEnvironment, hostOf } from './github.js';
import type { Terminal } from './terminal.js';

export interface ReportFlags {
  repository?: string | undefined;
  since?: string | undefined;
  until?: string | undefined;
  format?: string | undefined;
  out?: string | undefined;
}

function repositoryNamed(flags: ReportFlags, env: GitHubEnvironment): string {
  const named = flags.repository ?? env.GITHUB_REPOSITORY ?? '';
  if (/^[\w.-]+\/[\w.-]+$/.test(named)) return named;
  throw new Error(
    `No repository. Expected --repository owner/repo, for example --repository acme/incidents; got “${oneLine(named, 80)}”.`,
  );
}

function formOf(format: string): Form {
  const form = FORMS.find((known) => known === format);
  if (form) return form;
  throw new Error(`Unknown format “${oneLine(format, 40)}”. Expected ${FORMS.join(', ')}.`);
}

/** Reads the incidents of a window with the token of the environment. @throws Error for people. */
export async function readWindow(
  flags: ReportFlags,
  window: Window,
  terminal: Terminal,
  env: GitHubEnvironment,
  pages?: number,
): Promise<HealthFacts> {
  const repository = repositoryNamed(flags, env);
  if (!env.GITHUB_TOKEN) {
    throw new Error(
      `No token. Expected GITHUB_TOKEN in the environment, one that reads the issues and pull requests of ${repository}.`,
    );
  }
  const host = hostOf(env);
  const client = await clientFor(env, host);
  const now = terminal.now();
  return readHealth({ client, repository, ...window, host, now, ...(pages ? { pages } : {}) });
}

/** Says what could not be read. @returns whether something could not. */
export function sayUnread({ unread }: Pick<HealthFacts, 'unread'>, terminal: Terminal): boolean {
  for (const { what, why } of unread)
    terminal.err(`not read: ${oneLine(`${what}: ${why}`, 600)}\n`);
  return unread.length > 0;
}

/** Where it goes: a file, or standard output. */
export async function put(text: string, out: string | undefined, terminal: Terminal) {
  if (out === undefined || out === '-') return terminal.out(text);
  await writeFile(out, text);
  terminal.err(`written: ${oneLine(out, 300)}\n`);
}

/** @returns 0; 1 where something could not be read, so that the figures may be too low. */
export async function report(
  flags: ReportFlags,
  terminal: Terminal,
  env: GitHubEnvironment = process.env as GitHubEnvironment,
): Promise<number> {
  const form = formOf(flags.format ?? 'md');
  const facts = await readWindow(flags, windowOf(flags, terminal.now()), terminal, env);
  await put(await writeReport(reportHealth(facts), form), flags.out, terminal);
  return sayUnread(facts, terminal) ? 1 : 0;
}
