// What eval results say: what real tools wrote, and what each format can say besides.
import { readFileSync } from 'node:fs';
import { gatherEvidence } from '../../../src/core/evidence/gather.js';
import { readResults } from '../../../src/core/evidence/read-results.js';
import { deepEval, deepEvalCase, evalFile, inspectLog, metric, sample } from './made.js';

const HERE = { incidentsRepository: 'acme/incidents', host: 'github.com' };

function documentOf(file: string | Uint8Array | object) {
  const bytes =
    file instanceof Uint8Array
      ? file
      : new TextEncoder().encode(typeof file === 'string' ? file : JSON.stringify(file));
  const read = { ...readResults(bytes, null), sha256: 'a'.repeat(64) };
  return gatherEvidence([read], { commit: null, on: null }, HERE);
}

/** Incident to `passed/failed/errors/skipped`, and `recorded` where there is any. */
function counts(file: Parameters<typeof documentOf>[0]): Record<string, string> {
  const { cases, others } = documentOf(file);
  const say = (one: typeof others) => [one.passed, one.failed, one.errors, one.skipped].join('/');
  return {
    ...Object.fromEntries(
      cases.map((one) => {
        const recorded = one.recorded.runs > 0 ? ` recorded ${one.recorded.failed}` : '';
        return [one.incident.replace('acme/incidents', ''), say(one) + recorded];
      }),
    ),
    others: say(others),
  };
}

function fixture(name: string): string {
  return readFileSync(new URL(`../../fixtures/evidence/${name}`, import.meta.url), 'utf8');
}

test.each([
  [
    'promptfoo.json',
    'promptfoo 0.121.20',
    {
      '#12': '2/0/0/0',
      '#13': '0/2/0/0',
      '#14': '0/0/2/0',
      '#15': '0/0/2/0',
      '#16': '0/0/2/0',
      '#17': '0/2/0/0 recorded 2',
      others: '2/0/0/0',
    },
  ],
  [
    'jest.xml',
    'junit jest',
    { '#12': '1/0/0/0', '#13': '0/1/0/0', '#14': '0/0/1/0', '#15': '0/0/0/1', others: '1/0/0/0' },
  ],
  [
    'vitest.xml',
    'junit vitest',
    { '#12': '1/0/0/0', '#13': '0/1/0/0', '#14': '0/0/1/0', '#15': '0/0/0/1', others: '1/0/0/0' },
  ],
  [
    'mocha.xml',
    'junit mocha',
    { '#12': '1/0/0/0', '#13': '0/1/0/0', '#14': '0/0/1/0', others: '0/0/0/0' },
  ],
  [
    'node.xml',
    'junit',
    {
      '#12': '1/0/0/0',
      '#13': '0/1/0/0',
      '#14': '0/0/1/0',
      '#15': '0/0/0/1',
      '#16': '0/0/1/0',
      others: '0/0/0/0',
    },
  ],
  [
    'pytest.xml',
    'junit pytest',
    { '#12': '1/0/0/0', '#13': '0/1/0/0', '#14': '0/0/1/0', '#15': '0/0/0/1', others: '0/0/1/1' },
  ],
])('%s as the tool wrote it', (name, tool, expected) => {
  const file = fixture(name);
  expect(documentOf(file).results[0]?.tool).toBe(tool);
  expect(counts(file)).toEqual(expected);
});

const named = 'acme/incidents#12: repeated refund';

test.each([
  ['all metrics succeed', [metric(true, 0.9)], {}, '1/0/0/0'],
  ['one of two fails', [metric(true, 0.9), metric(false, 0.1)], {}, '0/1/0/0'],
  ['a metric could not be measured', [metric(false, null, 'the judge timed out')], {}, '0/0/1/0'],
  ['a score that is no number', [metric(true, null)], {}, '0/0/1/0'],
  ['no metric', [], {}, '0/0/1/0'],
  ['the case says nothing', [metric(true, 0.9)], { success: null }, '0/0/1/0'],
])('DeepEval: %s', (_, metrics, more, expected) => {
  const run = deepEval([deepEvalCase(named, metrics, more)]);
  expect(counts(run)).toEqual({ '#12': expected, others: '0/0/0/0' });
});

test.each([
  ['its metadata', { metadata: { incident: 'acme/incidents#12' } }],
  ['its additional metadata', { additionalMetadata: { incident: '#12' } }],
])('DeepEval names an incident in %s', (_, more) => {
  const run = deepEval([deepEvalCase('refund', [metric(true, 1)], more)]);
  expect(counts(run)).toMatchObject({ '#12': '1/0/0/0' });
});

test.each([
  ['C', 'C', {}, '1/0/0/0'],
  ['one', 1, {}, '1/0/0/0'],
  ['true', true, {}, '1/0/0/0'],
  ['I', 'I', {}, '0/1/0/0'],
  ['partly', 'P', {}, '0/1/0/0'],
  ['half', 0.5, {}, '0/1/0/0'],
  ['a list', [1, 1], {}, '0/0/1/0'],
  ['another word', 'yes', {}, '0/0/1/0'],
  ['no score', 1, { scores: {} }, '0/0/1/0'],
  ['one scorer of two', 1, { scores: { a: { value: 1 }, b: { value: 0 } } }, '0/1/0/0'],
  ['an error', 1, { error: { message: 'down' } }, '0/0/1/0'],
])('Inspect: %s', (_, value, more, expected) => {
  const log = inspectLog([sample(named, value, more)]);
  expect(counts(log)).toEqual({ '#12': expected, others: '0/0/0/0' });
  expect(
    counts(evalFile(inspectLog([sample('12', value, { ...more, metadata: { incident: '#12' } })]))),
  ).toEqual({ '#12': expected, others: '0/0/0/0' });
});

test.each([
  ['cancelled', { status: 'cancelled' }, '0/0/1/0'],
  ['not at its end', { status: 'started' }, '0/0/1/0'],
  ['called invalid', { invalidated: true }, '0/0/1/0'],
  ['without two of three epochs', { eval: { config: { epochs: 3 } } }, '1/0/2/0'],
])('an Inspect log that is %s is neither red nor green', (_, more, expected) => {
  expect(counts(inspectLog([sample(named, 1)], more))).toMatchObject({ '#12': expected });
});

const junit = (inner: string, more = '') =>
  `<testsuites><testsuite name="s" ${more}>${inner}</testsuite></testsuites>`;
const test12 = (inner = '', more = '') => `<testcase name="${named}" ${more}>${inner}</testcase>`;

test.each([
  ['it passes', test12(), '1/0/0/0'],
  [
    'skipped beside a failure',
    test12('<skipped/><failure type="AssertionError">no</failure>'),
    '0/0/0/1',
  ],
  ['a failure without a word', test12('<failure/>'), '0/0/1/0'],
  [
    'a timeout',
    test12('<failure type="TimeoutError" message="AssertionError: no">x</failure>'),
    '0/0/1/0',
  ],
  ['it passed when tried again', test12('<flakyFailure type="AssertionError"/>'), '0/0/1/0'],
  ['not run', test12('', 'status="notrun"'), '0/0/0/1'],
  [
    'twice with different outcomes',
    test12() + test12('<failure type="AssertionError">no</failure>'),
    '1/1/0/0',
  ],
])('JUnit: %s', (_, xml, expected) => {
  expect(counts(junit(xml))).toMatchObject({ '#12': expected });
});

test.each([
  [
    'a property of the suite',
    junit(
      `<properties><property name="incident" value="acme/incidents#12"/></properties><testcase name="a"/>`,
    ),
  ],
  [
    'a property as text',
    junit(
      '<testcase name="a"><properties><property name="incident">#12</property></properties></testcase>',
    ),
  ],
  [
    'a property that is a number',
    junit(
      '<testcase name="a"><properties><property name="incident" value="12"/></properties></testcase>',
    ),
  ],
  ['its class', junit('<testcase name="a" classname="acme/incidents#12"/>')],
  ['an address', junit('<testcase name="see https://github.com/acme/incidents/issues/12"/>')],
  ['its number at the very start', junit('<testcase name="#12: a repeated refund"/>')],
  ['characters by reference', junit('<testcase name="acme&#x2f;incidents#12: &amp; more"/>')],
])('JUnit names an incident by %s', (_, xml) => {
  expect(counts(xml)).toEqual({ '#12': '1/0/0/0', others: '0/0/0/0' });
});

test.each([
  ['a number in running text', '<testcase name="mends #12 at last"/>'],
  ['a name that was cut', '<testcase name="acme/incidents#1…"/>'],
  ['a name that was cut by dots', '<testcase name="acme/incidents#1..."/>'],
  ['an address that was cut', '<testcase name="https://github.com/acme/incidents/issues/1…"/>'],
  [
    'a property that was cut',
    '<testcase name="a"><properties><property name="incident" value="acme/incidents#1..."/></properties></testcase>',
  ],
  [
    'the text of a failure',
    '<testcase name="a"><failure type="AssertionError">acme/incidents#12: no</failure></testcase>',
  ],
  [
    'what it printed',
    '<testcase name="a"><system-out>acme/incidents#12: no</system-out></testcase>',
  ],
  ['an address elsewhere', '<testcase name="https://evil.example/acme/incidents/issues/12"/>'],
])('JUnit names no incident by %s', (_, xml) => {
  expect(documentOf(junit(xml)).cases).toEqual([]);
});

test.each(['NaN', 'Infinity', '-Infinity'])('%s, as Python writes it, is no score', (score) => {
  const run = deepEval([deepEvalCase(`${named} NaN`, [metric(true, 0.75)])]);
  expect(counts(run.replace('0.75', score))).toEqual({ '#12': '0/0/1/0', others: '0/0/0/0' });
});

const graded = (pass: boolean, parts: object[], more: object = {}) =>
  JSON.stringify({
    results: {
      version: 3,
      stats: pass ? { successes: 1 } : { failures: 1 },
      results: [
        {
          success: pass,
          score: 0.5,
          failureReason: pass ? 0 : 1,
          gradingResult: { pass, score: 0.5, reason: 'Score', componentResults: parts, ...more },
          testCase: { description: `test 3: ${named}` },
        },
      ],
    },
  });
const right = { pass: true, score: 0.5, reason: 'Assertion passed' };
const threw = { pass: false, score: 0, reason: 'Custom function threw error: x' };

test.each([
  ['all assertions pass, their score is too low', graded(false, [right]), '0/1/0/0'],
  ['… and nothing says why', graded(false, [right], { reason: '' }), '0/0/1/0'],
  ['a threshold passes beside a grader that threw', graded(true, [right, threw]), '0/0/1/0'],
  [
    'a threshold passes beside an assertion that failed',
    graded(true, [right, { ...threw, reason: 'Expected output to contain "a"' }]),
    '1/0/0/0',
  ],
])('promptfoo: %s', (_, file, expected) => {
  expect(counts(file)).toEqual({ '#12': expected, others: '0/0/0/0' });
});

test.each([
  ['None', '0/1/0/0'],
  ['the judge timed out', '0/0/1/0'],
])('DeepEval by pytest, a metric with the error %s', (error, expected) => {
  const message = `AssertionError: Metrics: Escalation (score: 0.1, threshold: 0.5, strict: False, error: ${error}) failed.`;
  expect(counts(junit(test12(`<failure message="${message}"/>`)))).toMatchObject({
    '#12': expected,
  });
});

test('Inspect names an incident by its task', () => {
  const log = inspectLog([sample('a', 1)], { eval: { task: 'acme/incidents#12: refunds' } });
  expect(counts(log)).toEqual({ '#12': '1/0/0/0', others: '0/0/0/0' });
});

test('a case that names several is a case of each', () => {
  const xml = junit('<testcase name="acme/incidents#12 and acme/other#7"/>');
  expect(documentOf(xml).cases.map(({ incident }) => incident)).toEqual([
    'acme/incidents#12',
    'acme/other#7',
  ]);
});

test('a file that is given twice counts once', () => {
  const read = {
    ...readResults(new TextEncoder().encode(junit(test12())), null),
    sha256: 'b'.repeat(64),
  };
  const document = gatherEvidence([read, read], { commit: null, on: null }, HERE);
  expect(document.cases[0]?.runs).toBe(1);
  expect(document.results).toHaveLength(1);
});
