// Policies on checks and statuses of the head commit: required evals, and canary evidence.
import type { DecisionFacts } from '../../facts.js';
import { visibleLines } from '../../text/visible.js';
import { fail, type Outcome, PASS } from './outcome.js';
import { bodies } from './sections.js';

/** Nothing but a completed, successful run is a success; of several of one name, all have to be. */
function checkProblem(name: string, facts: DecisionFacts): string | null {
  const runs = facts.release.checks.filter((check) => check.name === name);
  if (runs.length === 0) return `check “${name}” has not run on the head commit`;
  const bad = runs.find((run) => run.status !== 'completed' || run.conclusion !== 'success');
  if (!bad) return null;
  const state = bad.status === 'completed' ? bad.conclusion : bad.status.replace('_', ' ');
  return `check “${name}” is ${state}, not successful`;
}

export function judgeChecks(names: string[], facts: DecisionFacts): Outcome {
  const problems = names.flatMap((name) => checkProblem(name, facts) ?? []);
  if (problems.length === 0) return PASS;
  return fail(`${problems.join('; ')}.`, 'Get the check to succeed on the head commit');
}

/** A check run, or a line `Canary: https://…` that says where the evidence is. */
export function judgeCanary(check: string, facts: DecisionFacts): Outcome {
  const problem = checkProblem(check, facts);
  const line = bodies(facts)
    .flatMap(visibleLines)
    .some((text) => /^\W*canary\W*:\W*https:\/\/\S+/i.test(text.slice(0, 500)));
  if (!problem || line) return PASS;
  const action = `Get “${check}” to succeed, or add a line “Canary: https://…” to the pull request`;
  return fail(`No canary evidence: ${problem}.`, action);
}
