// Whether a release takes back what caused an incident, told by what stands in its head.

import type { DecisionFacts, FileFacts } from '../facts.js';
import { isCarriedOn } from '../force/carried.js';
import { areOut, type CausePlace, isOut } from '../force/is-out.js';
import { isTakenOut } from '../force/taken-out.js';
import type { Tree } from '../force/types.js';
import type { Assessment } from '../incident/assess.js';
import { asChanged, kindOfPath } from '../incident/ledger/match.js';
import { type IssueRef, issueRef, repositoryRef } from '../refs.js';
import { maintainerApproved } from './approvals.js';
import { type Causes, causesOf } from './causes.js';
import type { Links } from './links.js';

/** A change that a record names as cause, and where it stands. */
interface PlacedCause {
  /** Reference or hash, as it is shown. */
  name: string;
  state: CausePlace['state'];
  /** It is out, and was not before this release. */
  takenOut: boolean;
}

const UNREAD = { state: 'unread' as const, takenOut: false };

function treeOf({ evidence, release }: DecisionFacts): Tree {
  const home = repositoryRef(release.repository);
  return evidence.trees.find(({ repository }) => repository === home) ?? { files: [], moves: [] };
}

function placeOf(name: string, files: FileFacts[] | null, facts: DecisionFacts): PlacedCause {
  if (!files) return { name, ...UNREAD };
  const cause = files.map(asChanged);
  const tree = treeOf(facts);
  const { state } = isOut(cause, tree);
  if (state !== 'out') return { name, state, takenOut: false };
  const change = facts.release.files.map(asChanged);
  const isEval = (path: string) => kindOfPath(path, facts.config) === 'eval';
  if (isCarriedOn(cause, change, isEval)) return { name, state: 'in', takenOut: false };
  return { name, state, takenOut: isTakenOut(cause, tree, change) };
}

function placeOfPull(ref: IssueRef, facts: DecisionFacts): PlacedCause[] {
  const { evidence, release } = facts;
  if (evidence.issues.some((issue) => issueRef(issue.ref) === ref)) return [];
  // What the release itself brings is in it.
  if (release.own.some((judged) => issueRef(judged.ref) === ref)) {
    return [{ name: ref, state: 'in', takenOut: false }];
  }
  const pull = evidence.pulls.find((one) => issueRef(one.ref) === ref);
  if (
    !pull ||
    repositoryRef(ref.slice(0, ref.lastIndexOf('#'))) !== repositoryRef(release.repository)
  ) {
    return [{ name: ref, ...UNREAD }];
  }
  if (!pull.mergedAt) return [{ name: ref, state: 'out', takenOut: false }];
  return [placeOf(ref, pull.filesComplete ? pull.files : null, facts)];
}

function placeOfCommit(hash: string, facts: DecisionFacts): PlacedCause {
  const commit = facts.evidence.commits.find(({ sha }) => sha.startsWith(hash));
  return placeOf(hash, commit?.filesComplete ? commit.files : null, facts);
}

/** Where the changes stand that a record names as cause. */
function placeCauses({ pulls, commits }: Causes, facts: DecisionFacts): PlacedCause[] {
  return [
    ...pulls.flatMap((ref) => placeOfPull(ref, facts)),
    ...commits.map((hash) => placeOfCommit(hash, facts)),
  ];
}

/**
 * Whether the release contains the incident's remedy, so that its debt does not block it: every
 * cause is out, and this release takes one out, or a maintainer approved that it says so.
 */
export function isContained(assessment: Assessment, links: Links, facts: DecisionFacts): boolean {
  if (!facts.config.release.containment) return false;
  const { ref } = assessment.context;
  const claimed = links.contains.some(
    (claim) => claim.ref === ref && maintainerApproved(claim.by, facts),
  );
  if (claimed) return true;
  const causes = placeCauses(causesOf(assessment.record, ref, facts.host), facts);
  return areOut(causes) && causes.some(({ takenOut }) => takenOut);
}

/** Where the causes that a record names stand. */
interface CausesInHead {
  named: number;
  /** Still in the head. */
  remaining: string[];
  /** Whether they are in the head could not be told. */
  unread: string[];
}

/** Where the causes that the record names stand in the head. */
export function causesInHead({ record, context }: Assessment, facts: DecisionFacts): CausesInHead {
  const causes = placeCauses(causesOf(record, context.ref, facts.host), facts);
  const at = (wanted: PlacedCause['state']) =>
    causes.flatMap(({ name, state }) => (state === wanted ? [name] : []));
  return { named: causes.length, remaining: at('in'), unread: at('unread') };
}
