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
  ['03/04/2026', null],
  ['2026-02-30', null],
  ['yesterday', null],
  ['2027-01-01', null],
])('detected at “%s” is %s', (text, instant) => {
  const record = parseIncident(completeBody({ detectedAt: text }), { now: NOW });
  expect(record.detectedAt).toBe(instant);
  expect(record.problems.map(({ section }) => section)).toEqual(instant ? [] : ['Detected at']);
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
