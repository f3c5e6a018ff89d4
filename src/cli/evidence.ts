// `evidence`: the evidence document of eval results.

import { gatherEvidence } from '../core/evidence/gather.js';
import { RESULT_FORMATS, type ResultFormat } from '../core/evidence/read-results.js';
import { oneLine } from '../core/text/escape.js';
import { headCommit } from '../evidence/commit.js';
import { readResultFile } from '../evidence/files.js';
import { readRemoteOf } from './checkout.js';
import { type GitHubEnvironment, hostOf } from './github.js';
import { readLocalConfig } from './local-config.js';
import type { Terminal } from './terminal.js';

function formatOf(format: string | undefined): ResultFormat | null {
  if (format === undefined || format === 'auto') return null;
  const known = RESULT_FORMATS.find((one) => one === format);
  if (known) return known;
  throw new Error(
    `Unknown format “${oneLine(format, 40)}”. Expected auto, ${RESULT_FORMATS.join(', ')}.`,
  );
}

/** Where `#12:` points: the configured repository of the incidents, else this one. */
export async function incidentsHome(
  folder: string,
  env: GitHubEnvironment,
): Promise<string | null> {
  const configured = await readLocalConfig(folder);
  if (configured?.incidents.repository) return configured.incidents.repository;
  return env.GITHUB_REPOSITORY || ((await readRemoteOf(folder))?.repository ?? null);
}

/** @returns 0. @throws Error for people where a file cannot be trusted. */
export async function evidence(
  files: readonly string[],
  format: string | undefined,
  terminal: Terminal,
  env: GitHubEnvironment = process.env as GitHubEnvironment,
): Promise<number> {
  if (files.length === 0) {
    throw new Error(
      'No results. Expected files that an eval tool wrote, for example results.json.',
    );
  }
  const wanted = formatOf(format);
  const folder = process.cwd();
  const read = [];
  for (const file of files) read.push(await readResultFile(file, wanted));
  const document = gatherEvidence(
    read,
    { commit: await headCommit(folder), on: null },
    { incidentsRepository: await incidentsHome(folder, env), host: hostOf(env) },
  );
  terminal.out(`${JSON.stringify(document, null, 1)}\n`);
  return 0;
}
