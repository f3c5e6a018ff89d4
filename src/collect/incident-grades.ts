// Reads how well the eval of one incident is proven by itself: on the default branches where it landed.

import type { Config } from '../core/config/schema.js';
import type { EvidenceFacts, IncidentFacts } from '../core/facts.js';
import { kindOfPath } from '../core/incident/ledger/match.js';
import { type RepositoryRef, repositoryOf } from '../core/refs.js';
import type { Api } from '../github/client.js';
import type { readGrades } from './grades.js';

/** Repositories in which cases of one incident are looked for. */
const MOST_REPOSITORIES = 3;

/** Reads what ran at one commit; loaded on demand, as all that not every incident needs. */
export const readGradesLater: typeof readGrades = async (request) =>
  (await import('./grades.js')).readGrades(request);

/** Where its eval has landed, or may have; the incident's own repository where nothing tells. */
function places(
  { pulls }: EvidenceFacts,
  { ref }: Pick<IncidentFacts, 'ref'>,
  config: Config,
): RepositoryRef[] {
  const landed = pulls.filter(
    ({ mergedAt, files }) =>
      mergedAt && files?.some(({ path }) => kindOfPath(path, config) === 'eval'),
  );
  const found = [...new Set(landed.map((pull) => repositoryOf(pull.ref)))];
  return found.length > 0 ? found.slice(0, MOST_REPOSITORIES) : [repositoryOf(ref)];
}

/**
 * Adds it to the evidence; no request where the configuration asks for no more than that it landed.
 * @param read reads what ran at one commit.
 */
export async function withIncidentGrades(
  api: Api,
  evidence: EvidenceFacts,
  incident: Pick<IncidentFacts, 'ref'>,
  config: Config,
  read: typeof readGrades,
): Promise<EvidenceFacts> {
  if (config.release.proof === 'landed') return evidence;
  const grades = [];
  for (const repository of places(evidence, incident, config)) {
    const defaultBranch = evidence.defaultBranches[repository] ?? '';
    const about = { api, config, repository, defaultBranch, sha: null, commits: [], heads: [] };
    grades.push(await read({ ...about, askingRun: null }));
  }
  return { ...evidence, grades };
}
