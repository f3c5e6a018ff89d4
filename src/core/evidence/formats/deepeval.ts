// Reads the JSON of a DeepEval test run (`.deepeval/.latest_test_run.json` and exported runs).

import type { Outcome, ReadResults, Row } from '../rows.js';
import { checkTotal, type Json, listOf, objectAt, textOf } from './json.js';

/** DeepEval writes names in camel case; its own Python objects have them in snake case. */
function at(object: Json, camel: string): unknown {
  const snake = camel.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return object[camel] ?? object[snake];
}

function outcomeOf(test: Json): Outcome {
  const given = at(test, 'metricsData');
  const metrics = given === undefined || given === null ? [] : listOf(given, 'list metricsData');
  if (metrics.length === 0) return 'error';
  const broken = (metric: Json) => Boolean(metric.error) || !Number.isFinite(metric.score);
  if (metrics.some(broken)) return 'error';
  const all = metrics.every(({ success }) => success === true);
  const none = metrics.some(({ success }) => success === false);
  if (test.success === true && all) return 'passed';
  return test.success === false && none ? 'failed' : 'error';
}

function rowOf(test: Json): Row {
  const named = [test.metadata, at(test, 'additionalMetadata')]
    .map((metadata) => objectAt(metadata).incident)
    .filter((incident) => incident !== undefined);
  return {
    name: textOf(test.name) || `test case ${textOf(test.order) || '?'}`,
    texts: [],
    incidents: named,
    outcome: outcomeOf(test),
    recorded: false,
  };
}

/** Whether an object looks like it. */
export function isDeepEval(file: Json): boolean {
  const run = runOf(file);
  return Array.isArray(at(run, 'testCases')) || Array.isArray(at(run, 'conversationalTestCases'));
}

/** `.latest_test_run.json` wraps the run. */
function runOf(file: Json): Json {
  const wrapped = at(file, 'testRunData');
  return wrapped === undefined ? file : objectAt(wrapped);
}

/** @throws Untrusted */
export function readDeepEval(file: Json): ReadResults {
  const run = runOf(file);
  const rows = (['testCases', 'conversationalTestCases'] as const)
    .flatMap((name) => {
      const given = at(run, name);
      return given === undefined || given === null ? [] : listOf(given, `list ${name}`);
    })
    .map(rowOf);
  const said = [at(run, 'testPassed'), at(run, 'testFailed')].map((one) => Number(one ?? 0));
  checkTotal((said[0] ?? 0) + (said[1] ?? 0), rows.length, 'test cases');
  return { tool: 'deepeval', rows };
}
