// Who may say how cases went: any job can write a check run, but an artifact is its own run's, so the run is judged.

import { matchesAny } from '../../config/globs.js';
import type { Config } from '../../config/schema.js';
import type { EvidenceRun, GradeFacts } from './facts.js';

/** Events whose workflow is the one of the branch that they run on. */
const BRANCH_EVENTS = ['push', 'merge_group', 'schedule', 'workflow_dispatch'];
/** Events by which strangers start a workflow, or hand it what it works on. */
const NEVER = ['pull_request_target', 'workflow_run', 'issue_comment'];
/** Where a merge queue tries a branch: `gh-readonly-queue/main/pr-12-…`. */
const QUEUE = /^gh-readonly-queue\/(.+)\/pr-\d+-[0-9a-f]+$/;

type WhoFacts = Pick<GradeFacts, 'repository' | 'defaultBranch' | 'heads'>;

function branchOf({ event, branch }: EvidenceRun): string | null {
  if (event !== 'merge_group') return branch;
  return QUEUE.exec(branch ?? '')?.[1] ?? null;
}

/** Whether it ran on the head of a pull request: whoever wrote that may have written its workflow. */
function isOfHead({ event, branch, sha }: EvidenceRun, facts: WhoFacts): boolean {
  const { heads, defaultBranch } = facts;
  if (event === 'pull_request') return true;
  // What is not merged yet is on its base by the name of a tag alone, which anybody who pushes can choose.
  if (heads.some(({ base, commits }) => base === branch && commits.includes(sha))) return true;
  return branch !== defaultBranch && heads.some((head) => !head.fork && head.branch === branch);
}

/** Whether nobody but by a merge brings anything there, as far as the configuration tells. */
function isTrusted(branch: string, { heads, defaultBranch }: WhoFacts, { release }: Config) {
  if (branch === defaultBranch) return true;
  // A head that nobody has approved can be pushed to any other release branch as well.
  if (heads.length > 0 && !heads.some(({ base }) => base === branch)) return false;
  return matchesAny(branch, [...release.base, ...release.head]);
}

/** Why a run may not say how cases went, for people; null where it may. */
export function whyMayNotSay(run: EvidenceRun, facts: WhoFacts, config: Config): string | null {
  const { event, branch, sha } = run;
  if (run.repository !== facts.repository) return 'it ran in another repository';
  if (run.headRepository !== facts.repository) return 'it ran on a commit of a fork';
  if (NEVER.includes(event)) return `${event} started it, and evidence of such runs never counts`;
  if (isOfHead(run, facts)) {
    const approved = facts.heads.filter(
      (head) => !head.fork && head.approved && head.sha === sha && head.branch === branch,
    );
    if (approved.length === 0) {
      return 'it ran on the head of a pull request, which no maintainer has approved since its last push';
    }
    const other = approved.find(({ otherWorkflow }) => otherWorkflow !== null)?.otherWorkflow;
    if (!other || event !== 'pull_request') return null;
    return `pull_request takes the workflow from the base as well, and ${other}; expected a run by push`;
  }
  if (!BRANCH_EVENTS.includes(event)) {
    return `${event} started it; expected ${BRANCH_EVENTS.join(', ')}, or an approved pull_request`;
  }
  const ranOn = branchOf(run);
  if (ranOn !== null && isTrusted(ranOn, facts, config)) return null;
  const expected =
    facts.heads.length > 0 ? 'the one into which the pull request merges' : 'a release branch';
  return `it ran on ${ranOn === null ? 'no branch' : `the branch ${ranOn}`}; expected the default branch or ${expected}`;
}
