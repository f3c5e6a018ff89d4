// The record: what an incident's body becomes, whatever it holds.

import { parseIncident } from '../../../../src/core/incident/record/parse.js';
import { recordSchema } from '../../../../src/core/incident/record/schema.js';
import { COMPLETE, completeBody, renderAnswers } from '../../../support/body.js';
import { random } from '../../../support/random.js';

const NOW = '2026-11-24T00:00:00.000Z';

test('a complete body is read into every field, by the schema', () => {
  const record = parseIncident(completeBody(), { now: NOW });
  expect(record.problems).toEqual([]);
  expect(recordSchema.parse(record)).toEqual(record);
  expect(JSON.parse(JSON.stringify(record))).toEqual(record);
  expect(record).toMatchObject({
    severity: 'SEV2',
    detectedAt: '2026-03-14T02:10:00.000Z',
    runIds: ['run-8841', 'run-8847'],
    primaryClass: 'Tool argument failure',
    evalAssets: ['Exact run in the regression set', 'Synthetic version in a release gate'],
    releaseDecision: null,
    evalChanges: [
      {
        text: 'Repeated-refund case',
        owner: '@acme/agents',
        due: '2026-12-01',
        refs: [],
        done: false,
      },
    ],
  });
  expect(record.sources.trigger).toMatchObject({
    label: 'Trigger',
    state: 'answered',
    raw: COMPLETE.trigger,
  });
});

test.each([
  ['2026-03-14', '2026-03-14T00:00:00.000Z'],
  ['2026-03-14 02:10', '2026-03-14T02:10:00.000Z'],
  ['2026-03-14T02:10:05Z', '2026-03-14T02:10:05.000Z'],
  ['2026-03-14T02:10+02:00', '2026-03-14T00:10:00.000Z'],
  ['2026-03-14 02:10 UTC', '2026-03-14T02:10:00.000Z'],
  ['14 March 2026, 2:10 pm', '2026-03-14T14:10:00.000Z'],
  ['March 14th, 2026', '2026-03-14T00:00:00.000Z'],
  ['2026/03/14', '2026-03-14T00:00:00.000Z'],
  ['~03:10 CET on 14 March 2026 (pager)', '2026-03-14T02:10:00.000Z'],
  ['2026-03-14 02:10-03:40', '2026-03-14T02:10:00.000Z'],
  ['03/04/2026', null],
  ['2026-02-30', null],
  ['yesterday', null],
  ['2027-01-01', null],
])('detected at “%s” is %s', (text, instant) => {
  const record = parseIncident(completeBody({ detectedAt: text }), { now: NOW });
  expect(record.detectedAt).toBe(instant);
  expect(record.problems.map(({ kind, section }) => `${kind} ${section}`)).toEqual(
    instant ? [] : ['date Detected at'],
  );
});

test.each([
  ['2026-03-14 02:10 UTC', null],
  ['2026-03-14 02:10', 'read as 2026-03-14 02:10 UTC: no zone was given'],
  ['2026-03-14 02:10 CST', /^taken as the time the issue was opened: CST is the name of several/],
  ['2026-11-24 09:00', /^taken as the time the issue was opened: 2026-11-24 09:00 UTC would be/],
  ['03/04/2026', 'not read: day and month can be taken for each other'],
  ['tbd', null],
  ['unknown - the pager keeps no log', null],
  ['_No response_', null],
])('what was assumed about “%s” is noted', (text, note) => {
  const record = parseIncident(completeBody({ detectedAt: text }), { now: NOW });
  if (note instanceof RegExp) expect(record.detectedAtNote).toMatch(note);
  else expect(record.detectedAtNote).toBe(note);
});

test('the problem of a date tells what came, what was expected and what counts until then', () => {
  const record = parseIncident(completeBody({ detectedAt: 'on 03/04/2026\n' }), { now: NOW });
  expect(record.problems[0]?.message).toBe(
    '“on 03/04/2026” cannot be read as a date: day and month can be taken for each other. Write it like 2026-03-14 02:10 UTC; until then the time the issue was opened counts.',
  );
});

test('a day without a year stays what it was when the issue was opened', () => {
  const later = { now: '2028-01-01T00:00:00.000Z', written: '2026-03-20T08:00:00.000Z' };
  const record = parseIncident(completeBody({ detectedAt: '14 March, 02:10 UTC' }), later);
  expect(record.detectedAt).toBe('2026-03-14T02:10:00.000Z');
});

const line = (text: string) => parseIncident(completeBody({ evalChanges: text })).evalChanges;

test.each([
  [
    '- [x] A — @dana — #45 — due 2026-12-01',
    { text: 'A', owner: '@dana', due: '2026-12-01', refs: ['#45'], done: true },
  ],
  [
    '* due 2026-12-01 — acme/evals#7 — @acme/agents — A',
    { text: 'A', owner: '@acme/agents', due: '2026-12-01', refs: ['acme/evals#7'] },
  ],
  ['1. A - @dana; #45, #46', { text: 'A', owner: '@dana', refs: ['#45', '#46'] }],
  ['A https://github.com/acme/evals/pull/7', { text: 'A', refs: ['acme/evals#7'] }],
  ['A like #12 but stricter', { text: 'A like #12 but stricter', refs: [] }],
  ['Cover `@handle` — @dana', { text: 'Cover `@handle`', owner: '@dana' }],
  ['mail ops@example.com', { text: 'mail ops@example.com', owner: null }],
  ['A — due someday', { text: 'A — due someday', due: null }],
  [
    'A https://gitlab.com/acme/evals/pull/7',
    { text: 'A https://gitlab.com/acme/evals/pull/7', refs: [] },
  ],
  ['A javascript:alert(1)#45', { refs: [] }],
  ['A (optional)', { text: 'A (optional)' }],
])('the line “%s”', (text, expected) => {
  expect(line(text)).toMatchObject([expected]);
});

test.each(['None', 'n/a', '-', '_No response_', ''])('“%s” is no line', (text) => {
  expect(line(text)).toEqual([]);
});

test('text of no section is kept', () => {
  const record = parseIncident(`Seen by Dana.\n\n${completeBody()}`);
  expect(record.unread).toBe('Seen by Dana.');
});

test('no body throws, and every word of a section stays in its source', () => {
  const next = random(7);
  const bits = [
    '### Severity\n',
    '### ',
    '```',
    '~~~\n',
    '<!--',
    '-->',
    '- [x] ',
    '@a/b',
    '#1',
    '\r\n',
    '\u0000',
    '😀',
    '|',
    '_No response_\n',
    '>',
    '`',
    ' — ',
    'due ',
    completeBody(),
    renderAnswers({}),
  ];
  for (let round = 0; round < 400; round += 1) {
    const body = Array.from(
      { length: 1 + Math.floor(next() * 30) },
      () => bits[Math.floor(next() * bits.length)],
    ).join('');
    expect(recordSchema.safeParse(parseIncident(body, { now: NOW })).success).toBe(true);
  }
  for (const body of [null, undefined, '', '\u0000'.repeat(65_536), '#'.repeat(65_536)]) {
    expect(parseIncident(body).severity).toBeNull();
  }
});
