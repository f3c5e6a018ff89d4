// Reads promptfoo's JSON output (`promptfoo eval --output results.json`), results version 3.

import { type Outcome, type ReadResults, type Row, Untrusted } from '../rows.js';
import { checkTotal, isObject, type Json, listOf, objectAt, textOf } from './json.js';

/** `failureReason` of promptfoo: an assertion failed, or something else went wrong. */
const ASSERT = 1;

/**
 * How a grader says that it did not come to a verdict: its code threw, its judge could not be asked
 * or answered in no form that can be read. promptfoo counts all of these as a failed assertion.
 */
const BROKEN_GRADER =
  /^(?:custom function threw error|(?:python|ruby|javascript|script|webhook)\b.{0,60}\b(?:error|failed|threw)|api (?:call )?error|error:|no output|could not (?:extract|parse)|no json|(?:llm-rubric|model-graded).{0,60}(?:malformed|error)|.{0,80}(?:econnrefused|enotfound|etimedout|fetch failed|request timed out|rate limit))/i;

function hasBrokenGrader(component: Json): boolean {
  const { pass, reason } = component;
  if (pass === true) return false;
  if (objectAt(component.metadata).graderError === true) return true;
  return typeof reason !== 'string' || reason.trim() === '' || BROKEN_GRADER.test(reason.trim());
}

/** The verdicts that a row stands on, those within sets included. */
function componentsOf(grading: Json): Json[] {
  const results = grading.componentResults;
  if (!Array.isArray(results)) return [];
  return results.filter(isObject).flatMap((one) => {
    const inner = componentsOf(one);
    return inner.length > 0 ? inner : [one];
  });
}

function outcomeOf(row: Json): Outcome {
  const grading = objectAt(row.gradingResult);
  const components = componentsOf(grading);
  // A row without an assertion passes whatever the agent says.
  if (components.length === 0) return 'error';
  const scores = [row.score, grading.score, ...components.map(({ score }) => score)];
  if (!scores.every((score) => score === undefined || Number.isFinite(score))) return 'error';
  // A threshold lets a row pass beside a grader that threw: still nobody graded it.
  if (components.some(hasBrokenGrader)) return 'error';
  if (row.success === true) {
    return grading.pass === true && row.failureReason !== 2 ? 'passed' : 'error';
  }
  if (row.failureReason !== ASSERT || grading.pass !== false) return 'error';
  // Every assertion may pass and their score together still be too low.
  return hasBrokenGrader(grading) ? 'error' : 'failed';
}

function rowOf(row: Json): Row {
  const test = objectAt(row.testCase);
  const described = textOf(test.description).replace(/^test \d{1,9}: /i, '');
  const { incident } = objectAt(test.metadata);
  return {
    name: described || `test ${textOf(row.testIdx) || '?'}`,
    texts: [],
    incidents: incident === undefined ? [] : [incident],
    outcome: outcomeOf(row),
    recorded: test.providerOutput !== undefined && test.providerOutput !== null,
  };
}

/** Whether an object looks like it. */
export function isPromptfoo(file: Json): boolean {
  return isObject(file.results) && ('version' in file.results || 'stats' in file.results);
}

/** @throws Untrusted */
export function readPromptfoo(file: Json): ReadResults {
  const results = objectAt(file.results);
  if (results.version !== 3) {
    throw new Untrusted(
      `Its results are of version ${JSON.stringify(results.version)?.slice(0, 40)}. Expected version 3, which promptfoo writes with --output results.json.`,
    );
  }
  const rows = listOf(results.results, 'list results.results').map(rowOf);
  const { successes = 0, failures = 0, errors = 0 } = objectAt(results.stats);
  const said = [successes, failures, errors].map(Number).reduce((sum, one) => sum + one, 0);
  checkTotal(said, rows.length, 'results');
  const version = textOf(objectAt(file.metadata).promptfooVersion);
  return { tool: version ? `promptfoo ${version}` : 'promptfoo', rows };
}
