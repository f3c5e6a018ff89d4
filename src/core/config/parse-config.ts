// Reads the configuration file; every error names file, line, key, what was expected, what came.

import { CONFIG_PATH, defaultConfig } from './constants.js';
import { crossCheck } from './cross-checks.js';
import { explainIssue, type Unplaced } from './explain-issue.js';
import { type Loaded, loadYaml } from './load-yaml.js';
import { lineOfPath, type Place } from './places.js';
import type { ConfigProblem, Finding } from './problem.js';
import { type Config, configSchema } from './schema.js';
import { valueAt } from './schema-walk.js';
import { showPath } from './show-value.js';

export { formatConfigProblem } from './problem.js';
export type { ConfigProblem };

export interface ConfigReading {
  /** The defaults where there is any problem. */
  config: Config;
  problems: ConfigProblem[];
}

const MOST_CHARACTERS = 65_536;
/** Problems looked at, and problems told. */
export const MOST_FOUND = 200;
const MOST_TOLD = 20;

function tooLong(length: number): Finding {
  const expected = `at most ${MOST_CHARACTERS} characters`;
  const received = `${length} characters`;
  return { line: null, key: '', message: 'The file is too long', expected, received };
}

/** Places, sorts and cuts the problems; one for each key and message. */
export function settle(found: readonly Unplaced[], places: Place): Finding[] {
  const byKey = new Map<string, Finding>();
  for (const { path, message, expected, received } of found) {
    const key = showPath(path);
    const id = `${message} ${key}`;
    const line = lineOfPath(places, path);
    if (!byKey.has(id)) byKey.set(id, { line, key, message, expected, received });
  }
  const sorted = [...byKey.values()].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  const told = sorted.slice(0, MOST_TOLD);
  if (sorted.length === told.length) return told;
  const expected = 'the problems before this one to be corrected first';
  const received = `over ${MOST_TOLD} problems`;
  return [...told, { line: null, key: '', message: 'There are more problems', expected, received }];
}

/** Loads a text as far as it is of a bearable length. Never throws. */
export function loadText(text: string): Loaded {
  if (text.length <= MOST_CHARACTERS) return loadYaml(text);
  return { document: null, places: null, problem: tooLong(text.length) };
}

/** Notes what the file sets itself, where that says more than the default with the same value. */
export function withGiven(config: Config, document: unknown): Config {
  if (valueAt(document, ['release', 'head']) === undefined) return config;
  return { ...config, release: { ...config.release, headGiven: true } };
}

/**
 * Reads the text of a configuration file. Empty and comment-only files are the defaults. Never
 * throws. @param options.file shown in problems; @param options.ruleIds the ids `rules` may name
 */
export function parseConfig(
  text: string,
  options: { file?: string; ruleIds?: readonly string[] } = {},
): ConfigReading {
  const fail = (problems: readonly Finding[]): ConfigReading => ({
    config: defaultConfig(),
    problems: problems.map((problem) => ({ file: options.file ?? CONFIG_PATH, ...problem })),
  });
  const { document, places, problem } = loadText(text);
  if (problem) return fail([problem]);
  if (document === null) return fail([]);
  const result = configSchema.safeParse(document);
  const issues = (result.error?.issues ?? []).slice(0, MOST_FOUND);
  const found = [
    ...issues.flatMap((issue) => explainIssue(issue, document, MOST_FOUND)),
    ...crossCheck(document, places, options.ruleIds, MOST_FOUND),
  ];
  if (!result.success || found.length > 0) return fail(settle(found, places));
  return { config: withGiven(result.data, document), problems: [] };
}
