// Reads how well the evals of a release's incidents are proven, where the configuration asks for it.

import type { GradeFacts, HeadFacts } from '../core/evidence/grades/facts.js';
import type { DecisionFacts, EvidenceFacts } from '../core/facts.js';
import { assess } from '../core/incident/assess.js';
import { headApproved } from '../core/release/approvals.js';
import { judgedOf } from '../core/release/judge-incident.js';
import { rollsNothingOut } from '../core/release/rolls-out.js';
import { attempt, type Reading, together, whole } from '../github/attempt.js';
import type { Api } from '../github/client.js';
import { mapLimited } from '../github/pages.js';
import { whyOtherWorkflow } from './head-bases.js';

type GradesContext = Pick<
  DecisionFacts,
  'config' | 'release' | 'incidents' | 'roles' | 'now' | 'host'
>;

/** Heads of pull requests under judgement: a run on one counts with a maintainer's approval. */
async function readHeads(
  api: Api,
  { release, config }: GradesContext,
): Promise<Reading<HeadFacts[]>> {
  // A range that starts at the last release holds what is merged as well.
  const range = release.lastRelease ? [] : release.commits.map(({ sha }) => sha);
  return together(
    await mapLimited(release.own, 2, async (pull): Promise<Reading<HeadFacts>> => {
      const approved = headApproved(pull, release.roles, config);
      const what = `what else has the head of ${pull.ref}`;
      const { value: otherWorkflow, unread } =
        approved && !pull.fork
          ? await attempt(what, 'that is not known', () => whyOtherWorkflow(api, pull, release))
          : whole(null);
      const { head: branch, headSha: sha, base, fork } = pull;
      const commits = [sha, ...range];
      return { value: { branch, sha, base, commits, fork, approved, otherWorkflow }, unread };
    }),
  );
}

/** Whether an eval has landed that is not settled by that alone, and that can hold the release. */
function isAsked(evidence: EvidenceFacts, context: GradesContext): boolean {
  const { config, release, incidents } = context;
  if (config.release.proof === 'landed' || incidents.length === 0 || release.behind) return false;
  if (rollsNothingOut({ config, release, evidence })) return false;
  const judged = judgedOf(context);
  return incidents.some((incident) => {
    const { ledger } = assess({ ...context, incident, evidence, judged });
    return ledger.entries.some(({ owed, unproven }) => owed && unproven);
  });
}

/** What ran on the commit that is released. */
export async function readReleaseGrades(
  api: Api,
  context: GradesContext,
  askingRun: number | null,
): Promise<Reading<GradeFacts>> {
  const { config, release } = context;
  // Loaded on demand, as all that not every run needs.
  const { readGrades } = await import('./grades.js');
  const heads = await readHeads(api, context);
  const grades = await readGrades({
    ...{ api, config, askingRun },
    repository: release.repository,
    defaultBranch: release.defaultBranch,
    sha: release.headSha,
    commits: release.commits,
    heads: heads.value,
  });
  return { value: grades, unread: [...heads.unread, ...grades.unread] };
}

/**
 * Adds it to the evidence. Where nothing asks for it, or no linked incident's eval has landed, it costs
 * no request; nor where the release goes back or rolls nothing out, which no missing proof holds.
 * @param askingRun the workflow run that asks; null: none does.
 */
export async function withGrades(
  api: Api,
  evidence: Reading<EvidenceFacts>,
  context: GradesContext,
  askingRun: number | null,
): Promise<Reading<EvidenceFacts>> {
  if (!isAsked(evidence.value, context)) return evidence;
  const grades = await readReleaseGrades(api, context, askingRun);
  return {
    value: { ...evidence.value, grades: [grades.value] },
    unread: [...evidence.unread, ...grades.unread],
  };
}
