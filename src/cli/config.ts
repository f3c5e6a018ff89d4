// `config`: checks a configuration file, offline.
import { access, readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { BESIDE_CONFIG, CONFIG_PATH } from '../core/config/constants.js';
import { parseConfig } from '../core/config/parse-config.js';
import { describeProblem, placeOfProblem, saysBeside } from '../core/config/problem.js';
import { RULE_IDS } from '../core/incident/rules/ids.js';
import type { Terminal } from './terminal.js';

const NEXT = 'Correct it and check again.';

async function exists(file: string): Promise<boolean> {
  try {
    await access(file);
    return true;
  } catch {
    return false;
  }
}

/** Files here that somebody took for the configuration. */
async function besides(): Promise<string[]> {
  const there = await Promise.all(BESIDE_CONFIG.map(exists));
  return BESIDE_CONFIG.filter((_, at) => there[at]);
}

async function readText(file: string): Promise<string> {
  if (file === '-') return text(process.stdin);
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new Error(
      `${file} cannot be read: ${(cause as Error).message}. Expected a configuration file, such as ${CONFIG_PATH}, or - for standard input.`,
      { cause },
    );
  }
}

/** @returns 1 where it has problems, else 0. @throws Error for people where there is no file. */
export async function config(files: readonly string[], terminal: Terminal): Promise<number> {
  const [file = CONFIG_PATH, ...more] = files;
  if (more.length > 0) {
    throw new Error(`Too many files. Expected one configuration, got ${files.join(', ')}.`);
  }
  const lost = files.length === 0 && !(await exists(CONFIG_PATH)) ? await besides() : [];
  if (lost.length > 0) {
    for (const path of lost) terminal.out(`${path}: ${saysBeside(path, CONFIG_PATH)}.\n`);
    return 1;
  }
  const { config: read, problems } = parseConfig(await readText(file), { file, ruleIds: RULE_IDS });
  for (const problem of problems) {
    terminal.out(`${placeOfProblem(problem)}: ${describeProblem(problem)} ${NEXT}\n`);
  }
  if (problems.length > 0) return 1;
  const count = read.release.policies.length;
  terminal.out(`${file}: valid, with ${count === 1 ? '1 policy' : `${count} policies`}\n`);
  return 0;
}
