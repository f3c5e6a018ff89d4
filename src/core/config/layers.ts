// Reads a repository's configuration over its organization's; each problem names the file it stands in.
import { defaultConfig } from './constants.js';
import { crossCheck } from './cross-checks.js';
import { explainIssue, type Unplaced } from './explain-issue.js';
import type { Loaded } from './load-yaml.js';
import { type Merged, mergeDocuments, organizationKeys } from './merge.js';
import {
  type ConfigProblem,
  type ConfigReading,
  loadText,
  MOST_FOUND,
  parseConfig,
  settle,
  withGiven,
} from './parse-config.js';
import { configSchema } from './schema.js';
import { valueAt } from './schema-walk.js';

/** A text of a configuration. */
export interface ConfigText {
  /** As problems name it. */
  file: string;
  text: string;
}

export interface LayeredReading extends ConfigReading {
  /** Dotted keys that hold as the organization has them, in the order of its file. */
  fromOrganization: string[];
}

type Path = readonly PropertyKey[];

/** Whether the organization's file has the value at a path, and the repository's has none there. */
function isOrganizations(path: Path, organization: unknown, repository: unknown): boolean {
  return valueAt(repository, path) === undefined && valueAt(organization, path) !== undefined;
}

/** The same path in the repository's file; what only the organization's has is told at what is nearest. */
function pathInRepositoryFile(path: Path, { policies }: Merged): Path {
  const [section, list, index, ...rest] = path;
  const listed = section === 'release' && list === 'policies' && typeof index === 'number';
  const origin = listed ? policies?.[index] : undefined;
  if (!origin) return path;
  return origin.layer === 'repository'
    ? [section as string, list as string, origin.index, ...rest]
    : [section as string, list as string];
}

function inRepositoryFile(
  one: Unplaced,
  merged: Merged,
  organization: unknown,
  repository: unknown,
): Unplaced {
  const foreign = isOrganizations(one.path, organization, repository);
  return {
    ...one,
    path: pathInRepositoryFile(one.path, merged),
    message: foreign
      ? `${one.message} (the organization’s, which does not fit this file)`
      : one.message,
  };
}

/** Both files are fine by themselves, or the repository's is read with the organization's under it. */
function readMerged(
  repository: ConfigText,
  loaded: Extract<Loaded, { problem: null }>,
  organization: unknown,
  ruleIds: readonly string[] | undefined,
): ConfigReading {
  const merged = mergeDocuments(organization, loaded.document);
  // Two blank files are the defaults.
  const document = merged.document ?? {};
  const result = configSchema.safeParse(document);
  const issues = (result.error?.issues ?? []).slice(0, MOST_FOUND);
  const found = [
    ...issues
      .flatMap((issue) => explainIssue(issue, document, MOST_FOUND))
      .map((one) => inRepositoryFile(one, merged, organization, loaded.document)),
    ...crossCheck(loaded.document, loaded.places, ruleIds, MOST_FOUND),
  ];
  if (result.success && found.length === 0) {
    return { config: withGiven(result.data, document), problems: [] };
  }
  const problems = settle(found, loaded.places).map((one) => ({ file: repository.file, ...one }));
  return { config: defaultConfig(), problems };
}

/**
 * Reads both: mappings key by key, lists replaced, policies by their id; the repository wins. The
 * defaults hold where either has a problem. Null: there is no such file. Never throws.
 */
export function parseLayers(
  repository: ConfigText,
  organization: ConfigText | null,
  ruleIds?: readonly string[],
): LayeredReading {
  const options = ruleIds ? { ruleIds } : {};
  const alone = () => parseConfig(repository.text, { file: repository.file, ...options });
  if (!organization) return { ...alone(), fromOrganization: [] };
  const { problems } = parseConfig(organization.text, { file: organization.file, ...options });
  const below = loadText(organization.text);
  const loaded = loadText(repository.text);
  if (problems.length > 0 || below.problem || loaded.problem) {
    const all: ConfigProblem[] = [...problems, ...alone().problems];
    return { config: defaultConfig(), problems: all, fromOrganization: [] };
  }
  const reading = readMerged(repository, loaded, below.document, ruleIds);
  const keys = organizationKeys(below.document, loaded.document ?? undefined);
  return { ...reading, fromOrganization: reading.problems.length > 0 ? [] : keys };
}
