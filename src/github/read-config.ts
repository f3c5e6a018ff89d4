// Reads the configuration from the default branch, over that of the organization, whatever is being judged.

import { BESIDE_CONFIG, CONFIG_PATH, defaultConfig } from '../core/config/constants.js';
import type { ConfigText, LayeredReading } from '../core/config/layers.js';
import type { ConfigProblem } from '../core/config/problem.js';
import { RULE_IDS } from '../core/incident/rules/ids.js';
import { type RepositoryRef, repositoryRef, sameRepository } from '../core/refs.js';
import type { Api } from './client.js';
import { isTransient, statusOf, Unreadable, whyUnread } from './errors.js';
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

/** Reads the text of a configuration of a repository as this version of the product understands it. */
export type ReadConfigText = (text: string, path?: string) => LayeredReading;

/** The reader of configurations; it is loaded where there is one to read. @param under the organization's file. */
export async function loadParser(under: ConfigText | null = null): Promise<ReadConfigText> {
  const { parseLayers } = await import('../core/config/layers.js');
  return (text, path = CONFIG_PATH) => parseLayers({ file: path, text }, under, RULE_IDS);
}

/** Where the defaults of a repository's organization lie. */
interface OrganizationFile {
  /** `owner/.github`. */
  repository: string;
  /** Null where there is none, or none that may be read: GitHub does not tell them apart. */
  file: TextFile | null;
}

/** A configuration with its file; null where the repository has none, and the defaults hold. */
export interface StoredConfig extends LayeredReading {
  file: TextFile | null;
  /** Null in the repository that holds it: its own file is read once. */
  organization: OrganizationFile | null;
}

/** The organization's file as the parser takes it. */
export function textUnder(organization: OrganizationFile | null): ConfigText | null {
  if (!organization?.file) return null;
  const { repository, file } = organization;
  return { file: `${repository}/${CONFIG_PATH}`, text: file.text };
}

/** The repository that holds the defaults of its owner; null for that repository itself. */
export function organizationOf(repository: string): string | null {
  const home = `${repo(repository).owner}/.github`;
  return sameRepository(home, repository) ? null : home;
}

/** A client lives as long as one piece of work, which reads the organization's file once. */
const read = new WeakMap<Api, Map<RepositoryRef, Promise<TextFile | null>>>();

function readOnce(api: Api, home: string): Promise<TextFile | null> {
  const known = read.get(api) ?? new Map<RepositoryRef, Promise<TextFile | null>>();
  read.set(api, known);
  const key = repositoryRef(home);
  const reading = known.get(key) ?? readTextFile(api, home, CONFIG_PATH);
  known.set(key, reading);
  reading.catch(() => known.delete(key));
  return reading;
}

/**
 * Reads the organization's file, in one request of a client; null in the repository that holds it.
 * @throws where it is there and cannot be read.
 */
export async function readOrganization(
  api: Api,
  repository: string,
): Promise<OrganizationFile | null> {
  const home = organizationOf(repository);
  return home === null ? null : { repository: home, file: await readOnce(api, home) };
}

/** What is said where the organization's file is refused: what it holds is not known. */
function refusedProblem(repository: string, error: unknown): ConfigProblem {
  return {
    file: `${repository}/${CONFIG_PATH}`,
    line: null,
    key: '',
    message: 'The configuration of the organization could not be read',
    expected: `a text file that may be read here (Contents: read on ${repository}), or no file`,
    received: whyUnread(error),
  };
}

/**
 * Reads and checks the file, over that of the organization.
 * @throws where a path of somebody's choice does not exist, and where GitHub fails for now.
 */
export async function readConfig(
  api: Api,
  repository: string,
  path = CONFIG_PATH,
): Promise<StoredConfig> {
  const [file, above] = await Promise.all([
    readTextFile(api, repository, path),
    readOrganization(api, repository).catch((error: unknown) => {
      if (isTransient(error)) throw error;
      return { error };
    }),
  ]);
  if (!file && path !== CONFIG_PATH) throw new Unreadable(`there is no file ${path}`);
  if (above && 'error' in above) {
    const home = organizationOf(repository) ?? repository;
    const problems = [refusedProblem(home, above.error)];
    const organization = { repository: home, file: null };
    return { config: defaultConfig(), problems, fromOrganization: [], file, organization };
  }
  const under = textUnder(above);
  if (!file && !under) {
    const nothing = { config: defaultConfig(), problems: [], fromOrganization: [] };
    return { ...nothing, file, organization: above };
  }
  const parse = await loadParser(under);
  return { ...parse(file?.text ?? '', path), file, organization: above };
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
