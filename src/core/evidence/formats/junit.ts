// Reads JUnit XML as pytest, Jest, Vitest, Mocha, node and others write it.

import { type Outcome, type ReadResults, type Row, Untrusted } from '../rows.js';
import type { XmlElement } from './xml.js';

function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** Every test case, with the suites that it stands in, the outer one first. */
function* casesOf(
  element: XmlElement,
  suites: readonly XmlElement[] = [],
): Generator<{ test: XmlElement; suites: readonly XmlElement[] }> {
  for (const child of element.children) {
    if (child.name === 'testcase') yield { test: child, suites };
    else if (child.name === 'testsuite') yield* casesOf(child, [...suites, child]);
  }
}

const TOOLS: Readonly<Record<string, RegExp>> = {
  pytest: /^pytest\b/i,
  vitest: /^vitest\b/i,
  jest: /^jest\b/i,
  mocha: /^mocha\b/i,
};

function toolOf(root: XmlElement): string {
  const suites = [root, ...childrenOf(root, 'testsuite')];
  const names = suites.map(({ attributes }) => attributes.name ?? '');
  const known = Object.entries(TOOLS).find(([, name]) => names.some((one) => name.test(one)));
  return known ? `junit ${known[0]}` : 'junit';
}

/**
 * How a tool marks that an assertion failed, at the beginning of what it writes: anything else that
 * a test throws is an error, whatever its text says further on.
 */
const ASSERTION_TYPE =
  /^(?:[\w.$]*\.)?(?:assertion|assert(?:ion)?(?:failed)?error|assertionfailederror|comparisonfailure)$/i;
const ASSERTION_TEXT =
  /^\s*(?:(?:[\w.$]*\.)?Assert(?:ion)?(?:Failed)?Error\b|assert\s|(?:Error: )?expect\(|JestAssertionError\b|AssertionError \[ERR_ASSERTION\])/;
/** node's reporter wraps what the test threw, and says its message first. */
const NODE_TYPE = 'testCodeFailure';
const NODE_CAUSE = /^\s*failureType: 'testCodeFailure',\r?\n\s*cause: \[?AssertionError\b/m;

/** DeepEval asserts on metrics that could not be measured as well, and says the error of each. */
const UNMEASURED = /^(?:AssertionError: )?Metrics: .*\(score: .*\berror: (?!None\b)/s;

function isAssertion(failure: XmlElement): boolean {
  return !UNMEASURED.test(failure.attributes.message ?? '') && isMarked(failure);
}

function isMarked({ attributes: { type = '', message = '' }, text }: XmlElement): boolean {
  if (type === NODE_TYPE) return NODE_CAUSE.test(message ? text.replaceAll(message, '') : text);
  // Where a tool says what was thrown, nothing else counts.
  if (/(?:Error|Exception)$/.test(type)) return ASSERTION_TYPE.test(type);
  if (ASSERTION_TYPE.test(type)) return true;
  const said = message.trim() === '' ? text : message;
  return ASSERTION_TEXT.test(said);
}

function outcomeOf(test: XmlElement): Outcome {
  if (childrenOf(test, 'skipped').length > 0) return 'skipped';
  if (/^(?:skipped|disabled|notrun|ignored)$/i.test(test.attributes.status ?? '')) return 'skipped';
  if (childrenOf(test, 'error').length > 0) return 'error';
  const failures = childrenOf(test, 'failure');
  // It failed at first and passed when it was tried again: no one outcome.
  const again = ['flakyFailure', 'flakyError', 'rerunFailure', 'rerunError'];
  if (test.children.some(({ name }) => again.includes(name))) {
    return failures.length > 0 && failures.every(isAssertion) ? 'failed' : 'error';
  }
  if (failures.length === 0) return 'passed';
  return failures.every(isAssertion) ? 'failed' : 'error';
}

/** Values of the property `incident`: as attribute or as text. */
function incidentsIn(element: XmlElement): string[] {
  return childrenOf(element, 'properties')
    .flatMap((properties) => childrenOf(properties, 'property'))
    .filter(({ attributes }) => attributes.name === 'incident')
    .map(({ attributes, text }) => attributes.value ?? text.trim());
}

function rowOf(test: XmlElement, suites: readonly XmlElement[]): Row {
  const { name = '', classname = '' } = test.attributes;
  return {
    name: name.trim() || classname.trim() || 'a case without a name',
    texts: [classname, ...suites.map(({ attributes }) => attributes.name ?? '')],
    incidents: [test, ...suites].flatMap(incidentsIn),
    outcome: outcomeOf(test),
    recorded: false,
  };
}

/** @throws Untrusted where a suite holds fewer cases than it says. @param left cases that the tool counts and leaves out. */
function checkSuite(suite: XmlElement, left = 0): void {
  const { tests = '', name = '' } = suite.attributes;
  const holds = [...casesOf(suite)].length;
  if (!/^\d+$/.test(tests) || Number(tests) <= holds + left) return;
  throw new Untrusted(
    `The suite “${name.slice(0, 80)}” says ${tests} tests and holds ${holds}. Expected as many as it says; give the whole report.`,
  );
}

function checkSuites(root: XmlElement): void {
  // Mocha's reporter counts what was skipped, by the root alone, and writes no case for it.
  const mocha = toolOf(root) === 'junit mocha';
  checkSuite(root, mocha ? Number(root.attributes.skipped ?? 0) : 0);
  if (!mocha) for (const inner of childrenOf(root, 'testsuite')) checkSuites(inner);
}

/** @param root of the document. @throws Untrusted */
export function readJunit(root: XmlElement): ReadResults {
  if (root.name !== 'testsuites' && root.name !== 'testsuite') {
    throw new Untrusted(
      `Its root is <${root.name.slice(0, 40)}>. Expected <testsuites> or <testsuite> of a JUnit report.`,
    );
  }
  checkSuites(root);
  const outer = root.name === 'testsuite' ? [root] : [];
  const rows = [...casesOf(root, outer)].map(({ test, suites }) => rowOf(test, suites));
  return { tool: toolOf(root), rows };
}
