// Reads how well the eval of one incident is proven by itself: on the default branches where it landed.

import type { Config } from '../core/config/schema.js';
import type { EvidenceFacts, IncidentFacts } from '../core/facts.js';
import { kindOfPath } from '../core/incident/ledger/match.js';
import { type RepositoryRef, repositoryOf } from '../core/refs.js';
import type { Api } from '../github/client.js';

/** Repositories in which cases of one incident are looked for. */
const MOST_REPOSITORIES = 3;

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

/** Adds it to the evidence; no request where the configuration asks for no more than that it landed. */
export async function withIncidentGrades(
  api: Api,
  evidence: EvidenceFacts,
  incident: Pick<IncidentFacts, 'ref'>,
  config: Config,
): Promise<EvidenceFacts> {
  if (config.release.proof === 'landed') return evidence;
  // Loaded on demand, as all that not every incident needs.
  const { readGrades } = await import('./grades.js');
  const grades = [];
  for (const repository of places(evidence, incident, config)) {
    const defaultBranch = evidence.defaultBranches[repository] ?? '';
    const about = { api, config, repository, defaultBranch, sha: null, commits: [], heads: [] };
    grades.push(await readGrades({ ...about, askingRun: null }));
  }
  return { ...evidence, grades };
}
