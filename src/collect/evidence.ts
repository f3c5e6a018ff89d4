// Reads what can prove changes: pull requests and commits, their files, and what of these stands.

import type { EvidenceFacts, PullFacts, Unverified } from '../core/facts.js';
import { broughtInBy } from '../core/incident/ledger/whose.js';
import { type IssueRef, issueRef } from '../core/refs.js';
import { type Reading, together, whole } from '../github/attempt.js';
import { mapLimited } from '../github/pages.js';
import { readCauses, readDirectCommits } from './evidence-commits.js';
import { readLentFiles } from './evidence-composites.js';
import { readConfigs } from './evidence-configs.js';
import { findPulls, withEdits, withFiles } from './evidence-pulls.js';
import { branchesOf, type EvidenceRequest } from './evidence-request.js';
import { readTrees } from './evidence-trees.js';
import type { ApiOf } from './readers.js';

/** Those that came by a merge commit of the range and took in others, with their own files alone. */
async function readComposites(
  of: ApiOf,
  { judged, closed }: EvidenceRequest,
  pulls: readonly PullFacts[],
): Promise<Reading<PullFacts[]>> {
  if (!judged) return whole([...pulls]);
  const merged = closed
    .flatMap((list) => [...list.pulls.values()])
    .filter(({ mergedAt }) => mergedAt);
  const readings = await mapLimited(pulls, 4, async (pull): Promise<Reading<PullFacts>> => {
    if (!pull.files || !pull.mergeCommit) return whole(pull);
    const commits = broughtInBy(pull.mergeCommit, judged.commits);
    const { value, unread } = await readLentFiles(of, issueRef(pull.ref), commits, merged);
    return { value: { ...pull, ...value }, unread };
  });
  return together(readings);
}

/** Reads the evidence; what cannot be read is listed as such, nothing is thrown. */
export async function readEvidence(of: ApiOf, request: EvidenceRequest): Promise<EvidenceFacts> {
  const branches = branchesOf(request.closed);
  const found = await findPulls(of, request);
  const proving = new Set<IssueRef>([...request.wanted, ...request.causes.pulls, ...found.naming]);
  const deep = await withFiles(of, found.pulls, proving);
  const composites = await readComposites(of, request, deep.value);
  const edited = await withEdits(of, composites.value, new Set(found.naming));
  const direct = await readDirectCommits(of, request, edited.value);
  const causes = await readCauses(of, request);
  const commits = [...direct.value, ...causes.value];
  const configs = await readConfigs(of, edited.value);
  const read = await readTrees(of, request, configs.value.pulls, commits);
  const unread: Unverified[] = [
    found,
    deep,
    composites,
    edited,
    direct,
    causes,
    configs,
    read,
  ].flatMap((one) => one.unread);
  return {
    ...read.value,
    configs: configs.value.configs,
    issues: found.issues,
    unread,
    defaultBranches: { ...branches.defaultBranches, ...found.defaultBranches },
    mergedInto: branches.mergedInto,
  };
}
