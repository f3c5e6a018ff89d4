// Reads the configuration from the default branch, whatever is being judged.

import { BESIDE_CONFIG, CONFIG_PATH, defaultConfig } from '../core/config/constants.js';
import type { ConfigReading } from '../core/config/parse-config.js';
import { RULE_IDS } from '../core/incident/rules/ids.js';
import type { Api } from './client.js';
import { statusOf, Unreadable } from './errors.js';
import { repo } from './pages.js';
import { readFilesAt, readSingly } from './read-tree.js';

/** A text file of a repository: its blob and its text. */
export interface TextFile {
  oid: string;
  text: string;
}

/**
 * Reads a text file; null where there is none.
 * @param ref commit, branch or tag; the default branch unless told.
 */
export async function readTextFile(
  api: Api,
  repository: string,
  path: string,
  ref?: string,
): Promise<TextFile | null> {
  try {
    const { data } = await api.request('GET /repos/{owner}/{repo}/contents/{path}', {
      ...repo(repository),
      path,
      ...(ref === undefined ? {} : { ref }),
    });
    // A folder has no content, and GitHub leaves out that of a file over 1 MB.
    if (!('content' in data) || (data.content === '' && data.size > 0)) {
      throw new Unreadable(`${path} is no file whose content GitHub gives`);
    }
    return { oid: data.sha, text: Buffer.from(data.content, 'base64').toString('utf8') };
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw error;
  }
}

/** Reads the text of a configuration as this version of the product understands it. */
export type ReadConfigText = (text: string, path?: string) => ConfigReading;

/** The reader of configurations; it is loaded where there is one to read. */
export async function loadParser(): Promise<ReadConfigText> {
  const { parseConfig } = await import('../core/config/parse-config.js');
  return (text, path = CONFIG_PATH) => parseConfig(text, { file: path, ruleIds: RULE_IDS });
}

/** A configuration with its file; null where the repository has none, and the defaults hold. */
export interface StoredConfig extends ConfigReading {
  file: TextFile | null;
}

/** Reads and checks the file. @throws where a path of somebody's choice does not exist. */
export async function readConfig(
  api: Api,
  repository: string,
  path = CONFIG_PATH,
): Promise<StoredConfig> {
  const file = await readTextFile(api, repository, path);
  if (!file && path !== CONFIG_PATH) throw new Unreadable(`there is no file ${path}`);
  if (!file) return { config: defaultConfig(), problems: [], file };
  const parse = await loadParser();
  return { ...parse(file.text, path), file };
}

/** Paths beside the right one where a configuration lies on the default branch, unread. */
export async function readBeside(api: Api, repository: string): Promise<string[]> {
  const requests = BESIDE_CONFIG.map((path) => ({ path, revisions: ['HEAD'] }));
  // Only names are wanted, so GraphQL that fails is made up for.
  const found = await readFilesAt(api, repository, requests).catch(() =>
    readSingly(api, repository, requests),
  );
  const missing = BESIDE_CONFIG.filter((path) => !found.has(`HEAD:${path}`));
  if (missing.length > 0) throw new Unreadable(`${missing.join(', ')} could not be looked up`);
  return BESIDE_CONFIG.filter((path) => found.get(`HEAD:${path}`));
}
