// Reads what can prove changes: pull requests and commits, their files, and what of these stands.
import type { EvidenceFacts, Unverified } from '../core/facts.js';
import { type IssueRef, repositoryRef } from '../core/refs.js';
import type { ClosedPulls } from '../github/closed-pulls.js';
import { readCauses, readDirectCommits } from './evidence-commits.js';
import { findPulls, withEdits, withFiles } from './evidence-pulls.js';
import type { EvidenceRequest } from './evidence-request.js';
import { readTrees } from './evidence-trees.js';
import type { ApiOf } from './readers.js';

function branchesOf(closed: readonly ClosedPulls[]): Record<string, string> {
  const known = closed.flatMap(({ repository, defaultBranch }) =>
    defaultBranch ? [[repositoryRef(repository), defaultBranch]] : [],
  );
  return Object.fromEntries(known);
}

/** Reads the evidence; what cannot be read is listed as such, nothing is thrown. */
export async function readEvidence(of: ApiOf, request: EvidenceRequest): Promise<EvidenceFacts> {
  const found = await findPulls(of, request);
  const proving = new Set<IssueRef>([...request.wanted, ...request.causes.pulls, ...found.naming]);
  const deep = await withFiles(of, found.pulls, proving);
  const edited = await withEdits(of, deep.value, new Set(found.naming));
  const direct = await readDirectCommits(of, request, edited.value);
  const causes = await readCauses(of, request);
  const commits = [...direct.value, ...causes.value];
  const read = await readTrees(of, request, edited.value, commits);
  const unread: Unverified[] = [found, deep, edited, direct, causes, read].flatMap(
    (one) => one.unread,
  );
  return {
    ...read.value,
    issues: found.issues,
    unread,
    defaultBranches: { ...branchesOf(request.closed), ...found.defaultBranches },
    mergedInto: Object.fromEntries(
      request.closed.map((list) => [repositoryRef(list.repository), list.mergedInto()]),
    ),
  };
}
