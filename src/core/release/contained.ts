// Whether a release brings the remedy of an incident: the revert of its cause, or its fix.

import type { DecisionFacts } from '../facts.js';
import type { Assessment } from '../incident/assess.js';
import { isFollowed, notInForce } from '../incident/ledger/force.js';
import { revertOf } from '../incident/ledger/reverts.js';
import { issueRef, repositoryOf, repositoryRef } from '../refs.js';
import { maintainerApproved } from './approvals.js';
import { type Causes, causesOf } from './causes.js';
import type { Links } from './links.js';

/** Commit hashes and references of one cause. */
function idsOf(key: string, facts: DecisionFacts): string[] {
  const pulls = [...facts.evidence.pulls, ...facts.release.pulls];
  const merge = pulls.find((pull) => issueRef(pull.ref) === key)?.mergeCommit;
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
  const claimed = links.contains.some(
    (claim) => claim.ref === issueRef(ref) && maintainerApproved(claim.by, facts),
  );
  if (claimed) return true;
  return isRevertedHere(causesOf(assessment.record, ref, facts.host), facts);
}

/** Where the causes that a record names stand. */
export interface CausesInHead {
  named: number;
  /** Still in the head, without their revert. */
  standing: string[];
  /** Whether they are in the head could not be told. */
  unread: string[];
}

type Place = 'standing' | 'gone' | 'unread';

function placeOfPull(key: string, assessment: Assessment, facts: DecisionFacts): Place {
  const { release, evidence } = facts;
  const pull = [...release.pulls, ...evidence.pulls].find(({ ref }) => issueRef(ref) === key);
  const home = repositoryOf(key);
  if (!pull || home !== repositoryRef(release.repository)) return 'unread';
  if (!pull.mergedAt) return 'gone';
  if (!isFollowed(pull, assessment.context)) return 'unread';
  return notInForce(pull, assessment.context, []) ? 'gone' : 'standing';
}

function placeOfCommit(hash: string, { release, evidence }: DecisionFacts): Place {
  const inRange = release.commits.find(({ sha }) => sha.startsWith(hash));
  const compared = evidence.commits.find(({ sha }) => sha === hash)?.comparison;
  if (!inRange && !compared?.complete) return 'unread';
  const later = [...release.commits, ...(compared?.commits ?? [])];
  const status = inRange ? 'ahead' : compared?.status;
  const contained = status === 'ahead' || status === 'identical';
  const taken = revertOf([inRange?.sha ?? hash], later, [], release.repository);
  return contained && !taken ? 'standing' : 'gone';
}

/** Where the causes that the record names stand in the head. */
export function causesInHead(assessment: Assessment, facts: DecisionFacts): CausesInHead {
  const { record, context } = assessment;
  const causes = causesOf(record, context.ref, facts.host);
  const issues = new Set(facts.evidence.issues.map((issue) => issueRef(issue.ref)));
  const pulls = causes.pulls.filter((key) => !issues.has(key));
  const places = [
    ...pulls.map((key) => ({ name: key, place: placeOfPull(key, assessment, facts) })),
    ...causes.commits.map((hash) => ({ name: hash, place: placeOfCommit(hash, facts) })),
  ];
  const at = (wanted: Place) =>
    places.flatMap(({ name, place }) => (place === wanted ? [name] : []));
  return { named: places.length, standing: at('standing'), unread: at('unread') };
}
