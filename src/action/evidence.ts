// `mode: evidence`: reads eval results, uploads what they say, and shows it.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EVAL_CHECK } from '../core/checks/plan.js';
import { defaultConfig } from '../core/config/constants.js';
import type { Config } from '../core/config/schema.js';
import { censusTitle } from '../core/evidence/census.js';
import type { EvidenceDocument } from '../core/evidence/document.js';
import { gatherEvidence } from '../core/evidence/gather.js';
import { whyTooMuch } from '../core/evidence/grades/read-artifact.js';
import { isGreen, showEvidence } from '../core/evidence/show.js';
import { plain, shorten } from '../core/text/escape.js';
import { shortName } from '../core/text/short-name.js';
import { headCommit } from '../evidence/commit.js';
import { readResultFile } from '../evidence/files.js';
import { findFiles } from '../evidence/find-files.js';
import { applyPlan } from '../github/apply-plan.js';
import type { Api } from '../github/client.js';
import { whyUnread } from '../github/errors.js';
import { readConfig } from '../github/read-config.js';
import { runtimeOf, uploadArtifact } from './artifact.js';
import { censusOf, censusText, censusWarnings, type TakenCensus } from './census.js';
import { readEvidenceInputs } from './inputs.js';
import { addSummary, annotation, setOutput } from './outputs.js';
import { readSelf } from './self.js';
import type { Environment, Start } from './start.js';

/** The configuration, and where `#12:` points; what cannot be read leaves the defaults and this repository. */
async function readSettings({ inputs, client, env }: Start): Promise<[Config, string]> {
  const home = env.GITHUB_REPOSITORY ?? '';
  const stored = await readConfig(client.api, home, inputs.config).catch(() => null);
  const config = stored?.config ?? defaultConfig();
  return [config, inputs.incidentsRepository ?? config.incidents.repository ?? home];
}

/** Of one job and its results; a later attempt of the same has the same name but for its number. */
function artifactName(env: Environment, results: readonly string[], job: string): string {
  const words = (env.GITHUB_JOB ?? 'job').replace(/[^\w-]+/g, '-').slice(0, 60);
  const step = shortName(`${env.GITHUB_JOB} ${results.join('\n')}`);
  return `eval-evidence-${words}-${step}-${env.GITHUB_RUN_ATTEMPT ?? '1'}-${job.slice(0, 8)}`;
}

/** Shows it as a check run. @returns why it could not be, or null. */
async function show(
  api: Api,
  repository: string,
  document: EvidenceDocument,
  taken: TakenCensus | null,
) {
  if (document.commit === null) return 'No check run was written: the commit is not known.';
  const { cases } = document;
  const green = cases.filter(isGreen).length;
  const wrong = taken && censusTitle(taken.census);
  const isWhole = green === cases.length && !wrong && !taken?.unread.length;
  const check = {
    name: EVAL_CHECK,
    sha: document.commit,
    conclusion: isWhole ? ('success' as const) : ('neutral' as const),
    about: document.commit,
    title: `${green} of ${cases.length} cases of incidents passed${wrong ? `; ${wrong}` : ''}`,
    summary: shorten(`${taken ? censusText(taken) : ''}\n${showEvidence(document)}`.trim()),
  };
  try {
    await applyPlan(api, [{ do: 'create-check', repository, check }], await readSelf(api));
    return null;
  } catch (error) {
    return `No check run was written: ${whyUnread(error)}. It needs a token with checks: write, which pull requests from forks do not have. The artifact counts all the same.`;
  }
}

/** @returns the exit code. @throws Error for people where results cannot be trusted or nothing can be uploaded. */
export async function evidenceRun(start: Start): Promise<number> {
  const { env, print, client, host } = start;
  const { results, format, on } = readEvidenceInputs(env);
  const folder = env.GITHUB_WORKSPACE || process.cwd();
  const files = [];
  for (const path of await findFiles(folder, results)) {
    files.push(await readResultFile(join(folder, path), format));
  }
  const [config, incidentsRepository] = await readSettings(start);
  const commit = await headCommit(folder);
  const document = gatherEvidence(files, { commit, on }, { incidentsRepository, host });
  const text = `${JSON.stringify(document)}\n`;
  const path = join(env.RUNNER_TEMP ?? '.', 'evidence.json');
  writeFileSync(path, text);
  setOutput(env.GITHUB_OUTPUT, 'evidence', path);
  addSummary(env.GITHUB_STEP_SUMMARY, showEvidence(document));
  const runtime = runtimeOf(env);
  const name = artifactName(env, results, runtime.job);
  await uploadArtifact(runtime, name, { path: 'evidence.json', text });
  const much = whyTooMuch(document, Buffer.byteLength(text));
  if (much) {
    const lost = `Gate and App will not read ${name}, so nothing of it counts: ${much}. Split the results over several jobs.`;
    print(annotation('warning', EVAL_CHECK, lost));
    addSummary(env.GITHUB_STEP_SUMMARY, `\n${lost}\n`);
  }
  const taken = await censusOf(start, config, incidentsRepository, document);
  if (taken) {
    addSummary(env.GITHUB_STEP_SUMMARY, `\n${censusText(taken)}`);
    for (const line of censusWarnings(taken)) print(line);
  }
  const unshown = await show(client.api, env.GITHUB_REPOSITORY ?? '', document, taken);
  if (unshown) {
    print(annotation('warning', EVAL_CHECK, unshown));
    addSummary(env.GITHUB_STEP_SUMMARY, `\n${plain(unshown, 1_000)}\n`);
  }
  const { cases } = document;
  print(`Read ${files.length} files: ${cases.length} cases of incidents. Uploaded ${name}.`);
  return 0;
}
