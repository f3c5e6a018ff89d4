// Which incidents the report counts at which grade of proof.

import type { Grade } from '../../../src/core/config/kinds.js';
import { gradeOf, gradesOf } from '../../../src/core/health/grades.js';
import type { Row } from '../../../src/core/health/rows.js';

function entry(grade: Grade | null, more: object = {}) {
  const graded = grade
    ? { graded: { grade, cases: [], why: [], accepted: [], failing: [], broken: false } }
    : {};
  return { kind: 'eval', status: 'landed', decision: 'none', ...graded, ...more };
}

function row(number: number, entries: object[], serious = true): Row {
  return { ref: `acme/agents#${number}`, serious, ledger: { entries } } as unknown as Row;
}

test.each<[string, object[], Grade | null]>([
  ['nothing has landed', [entry(null, { status: 'planned' })], null],
  ['it was decided that nothing changes', [entry(null, { decision: 'confirmed' })], null],
  ['a gate alone has landed', [entry(null, { kind: 'gate' })], null],
  ['no run was looked at', [entry(null)], 'landed'],
  ['its case ran and passed', [entry('present')], 'present'],
  ['the best of several counts', [entry('present'), entry('proven'), entry(null)], 'proven'],
])('where %s', (_, entries, expected) => {
  expect(gradeOf(row(12, entries))).toBe(expected);
});

test('serious incidents are counted by grade, the weakest first', () => {
  const rows = [
    row(12, [entry('proven')]),
    row(13, [entry(null)]),
    row(14, [entry('proven')], false),
    row(15, []),
  ];
  expect(gradesOf(rows)).toEqual([
    { grade: 'landed', refs: ['acme/agents#13'] },
    { grade: 'present', refs: [] },
    { grade: 'catches', refs: [] },
    { grade: 'proven', refs: ['acme/agents#12'] },
  ]);
});
