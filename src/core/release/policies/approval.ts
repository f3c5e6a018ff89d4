// The policy on reviewers: changes of an action class need one of them to approve the last push.

import { matchesAny } from '../../config/globs.js';
import type { Policy } from '../../config/schema.js';
import type { DecisionFacts, JudgedPull } from '../../facts.js';
import { mention } from '../../mentions.js';
import { countedApprovals } from '../approvals.js';
import { changedPaths } from '../changed-paths.js';
import { fail, NOT_APPLICABLE, type Outcome, PASS, unknown } from './outcome.js';
import { touched } from './paths.js';

type Approval = Extract<Policy, { kind: 'approval' }>;

/** Whom each reviewer stands for; null: the members of a team that could not be read. */
function peopleOf({ reviewers }: Approval, { teams }: DecisionFacts): (readonly string[] | null)[] {
  return reviewers
    .map(mention)
    .map((reviewer) => (reviewer.includes('/') ? (teams[reviewer] ?? null) : [reviewer.slice(1)]));
}

/** Whether a reviewer approved, as far as members of teams could be read. */
function isApproved(
  pull: Pick<JudgedPull, 'author' | 'headSha' | 'reviews'>,
  policy: Approval,
  facts: DecisionFacts,
): boolean {
  const approvers = countedApprovals(pull).map(({ author }) => mention(author));
  return peopleOf(policy, facts).some((people) =>
    people?.some((person) => approvers.includes(mention(person))),
  );
}

/**
 * Of what is merged already each pull request that touches the paths; null where one of the paths came
 * without any. GitHub takes an approval of a merged pull request as well.
 */
function judgeMerged(policy: Approval, who: string, facts: DecisionFacts): Outcome | null {
  const { files, merged } = facts.release;
  if (!merged) return null;
  const guards = (path: string) => matchesAny(path, policy.paths);
  const paths = changedPaths(files).filter(guards);
  const came = new Set(merged.flatMap((pull) => pull.paths));
  if (!paths.every((path) => came.has(path))) return null;
  const open = merged.filter((pull) => pull.paths.some(guards) && !isApproved(pull, policy, facts));
  if (open.length === 0) return PASS;
  const refs = open.map(({ ref }) => ref).join(', ');
  const message = `${paths[0]} needs an approval by ${who} of ${refs}.`;
  const action = `Ask ${who} to approve ${refs}, merged as it is`;
  return peopleOf(policy, facts).includes(null)
    ? unknown(`${message} The members of a team could not be read.`, action)
    : fail(message, action);
}

/** Each pull request under judgement that touches the paths needs its own approval. */
export function judgeApproval(policy: Approval, facts: DecisionFacts): Outcome {
  const { files, own: pulls } = facts.release;
  const path = touched(policy.paths, files);
  if (!path) return NOT_APPLICABLE;
  const who = policy.reviewers.join(' or ');
  const message = `${path} needs an approval by ${who} of the head commit.`;
  // Of a group, those whose own files are known to touch it; where none is, all of them.
  const touching = pulls.filter((pull) => touched(policy.paths, pull.files));
  const judged = touching.length > 0 ? touching : pulls;
  if (judged.length === 0) {
    const merged = judgeMerged(policy, who, facts);
    if (merged) return merged;
    return unknown(
      `${message} Without a pull request nobody could give it.`,
      'Judge the pull request of this release, and deploy what it merged',
    );
  }
  const people = policy.reviewers.filter((reviewer) => !reviewer.includes('/'));
  const ask = people.length > 0 ? `Ask ${people.join(' or ')} to approve, or grant` : 'Grant';
  if (judged.every((pull) => isApproved(pull, policy, facts))) return PASS;
  return peopleOf(policy, facts).includes(null)
    ? unknown(
        `${message} The members of a team could not be read.`,
        `${ask} the App or token the organization permission “Members: read”; a policy can name people instead`,
      )
    : fail(message, `Ask ${who} to approve the head commit`);
}
