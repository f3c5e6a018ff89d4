// Whether a release brings the remedy of an incident: the revert of its cause, or its fix.
import type { Assessment } from '../assess.js';
import type { DecisionFacts } from '../facts/types.js';
import { notInForce } from '../ledger/force.js';
import { revertOf } from '../ledger/reverts.js';
import { maintainerApproved } from './approvals.js';
import { type Causes, causesOf } from './causes.js';
import type { Links } from './links.js';

/** Commit hashes and references of one cause. */
function idsOf(key: string, facts: DecisionFacts): string[] {
  const pulls = [...facts.evidence.pulls, ...facts.release.pulls];
  const merge = pulls.find((pull) => pull.ref.toLowerCase() === key)?.mergeCommit;
  return merge ? [key, merge] : [key];
}

function isRevertedHere(causes: Causes, facts: DecisionFacts): boolean {
  const { commits, repository } = facts.release;
  const shas = new Set(commits.map((commit) => commit.sha));
  const pulls = facts.evidence.reverts.filter(
    ({ mergeCommit }) => mergeCommit && shas.has(mergeCommit),
  );
  const full = (hash: string) => commits.find(({ sha }) => sha.startsWith(hash))?.sha ?? hash;
  const ids = [
    ...causes.pulls.map((key) => idsOf(key, facts)),
    ...causes.commits.map((c) => [full(c)]),
  ];
  return ids.some((own) => revertOf(own, commits, pulls, repository) !== null);
}

/** Whether the release contains the incident's remedy, so that its debt does not block it. */
export function isContained(assessment: Assessment, links: Links, facts: DecisionFacts): boolean {
  if (!facts.config.release.containment) return false;
  const { ref } = assessment.context;
  if (links.contains.includes(ref) && maintainerApproved(facts)) return true;
  return isRevertedHere(causesOf(assessment.record, ref, facts.host), facts);
}

/** Causes that the record names and that are still in the head without their revert. */
export function causesInHead(
  assessment: Assessment,
  facts: DecisionFacts,
): { named: number; standing: string[]; unread: string[] } {
  const { record, context } = assessment;
  const causes = causesOf(record, context.ref, facts.host);
  const standing: string[] = [];
  const unread: string[] = [];
  for (const key of causes.pulls) {
    const pull = [...facts.release.pulls, ...facts.evidence.pulls].find(
      (found) => found.ref.toLowerCase() === key,
    );
    if (!pull) unread.push(key);
    else if (pull.mergedAt && !notInForce(pull, context, [])) standing.push(key);
  }
  for (const hash of causes.commits) {
    const inRange = facts.release.commits.find(({ sha }) => sha.startsWith(hash));
    const compared = facts.evidence.commits.find(({ sha }) => sha === hash)?.comparison;
    const status = inRange ? 'ahead' : compared?.status;
    const later = [...facts.release.commits, ...(compared?.commits ?? [])];
    const taken = revertOf([inRange?.sha ?? hash], later, [], facts.release.repository);
    if (!status) unread.push(hash);
    else if ((status === 'ahead' || status === 'identical') && !taken) standing.push(hash);
  }
  return { named: causes.pulls.length + causes.commits.length, standing, unread };
}
