// Reads how well the evals of a release's incidents are proven, where the configuration asks for it.

import type { HeadFacts } from '../core/evidence/grades/facts.js';
import type { DecisionFacts, EvidenceFacts } from '../core/facts.js';
import { headApproved } from '../core/release/approvals.js';
import type { Reading } from '../github/attempt.js';
import type { Api } from '../github/client.js';

type GradesContext = Pick<DecisionFacts, 'config' | 'release' | 'incidents'>;

/** Heads of pull requests under judgement: a run on one counts with a maintainer's approval. */
function headsOf({ release, config }: GradesContext): HeadFacts[] {
  return release.own.map((pull) => ({
    branch: pull.head,
    sha: pull.headSha,
    fork: pull.fork,
    approved: headApproved(pull, release.roles, config),
  }));
}

/**
 * Adds it to the evidence. Where nothing asks for it, or no incident is linked, it costs no request; nor
 * where the release goes back, which no missing proof holds.
 * @param ownRun the workflow run that asks; null: none does.
 */
export async function withGrades(
  api: Api,
  evidence: Reading<EvidenceFacts>,
  context: GradesContext,
  ownRun: number | null,
): Promise<Reading<EvidenceFacts>> {
  const { config, release, incidents } = context;
  if (config.release.proof === 'landed' || incidents.length === 0 || release.behind) {
    return evidence;
  }
  // Loaded on demand, as all that not every run needs.
  const { readGrades } = await import('./grades.js');
  const grades = await readGrades({
    ...{ api, config, ownRun },
    repository: release.repository,
    defaultBranch: release.defaultBranch,
    sha: release.headSha,
    commits: release.commits,
    heads: headsOf(context),
  });
  return {
    value: { ...evidence.value, grades: [grades] },
    unread: [...evidence.unread, ...grades.unread],
  };
}
