// Which follow-up issue belongs to which line.

import { matchTasks, taskKey } from '../../../../src/core/incident/ledger/tasks.js';
import { readTasks } from '../../../../src/core/incident/report/tasks.js';
import { issueRef } from '../../../../src/core/refs.js';

const line = (text: string, refs: string[] = []) => ({
  text,
  owner: null,
  due: null,
  refs,
  done: false,
});
const task = (number: number, text: string, kind: 'eval' | 'gate' = 'eval') => ({
  ref: issueRef(`acme/agents#${number}`),
  number,
  url: '',
  kind,
  key: taskKey(text),
  text,
  closed: false,
  completed: false,
});

test.each([
  { why: 'the same text', lines: ['A case'], tasks: [task(1, 'A case')], numbers: [1] },
  { why: 'other case and spaces', lines: [' a  CASE.'], tasks: [task(1, 'A case')], numbers: [1] },
  {
    why: 'a line that was reworded',
    lines: ['Cover repeated refunds of an order'],
    tasks: [task(1, 'Cover repeated refunds')],
    numbers: [1],
  },
  { why: 'another line', lines: ['Cover currencies'], tasks: [task(1, 'A case')], numbers: [null] },
  {
    why: 'two lines with one task: the exact one takes it',
    lines: ['Cover repeated refunds in EUR', 'Cover repeated refunds'],
    tasks: [task(1, 'Cover repeated refunds')],
    numbers: [null, 1],
  },
  {
    why: 'the oldest of two tasks',
    lines: ['A case'],
    tasks: [task(7, 'A case'), task(3, 'A case')],
    numbers: [3],
  },
  { why: 'a task of another kind', lines: ['A'], tasks: [task(1, 'A', 'gate')], numbers: [null] },
])('$why', ({ lines, tasks, numbers }) => {
  const all = lines.map((text) => line(text));
  const matched = matchTasks(all, 'eval', tasks);
  expect(all.map((one) => matched.get(one)?.number ?? null)).toEqual(numbers);
});

test('a line with a reference has no task', () => {
  const own = line('A case', ['#4']);
  expect(matchTasks([own], 'eval', [task(1, 'A case')]).size).toBe(0);
});

test.each([
  {
    why: 'its marker',
    body: '<!-- agent-incident-review:task acme/agents#12 eval 0a1b2c3d -->\n\n> A',
    known: true,
  },
  {
    why: 'another incident',
    body: '<!-- agent-incident-review:task acme/agents#1 eval 0a1b2c3d -->\n\n> A',
    known: false,
  },
  {
    why: 'a marker further down',
    body: 'x\n<!-- agent-incident-review:task acme/agents#12 eval 0a1b2c3d -->',
    known: false,
  },
])('an issue is known by $why', ({ body, known }) => {
  const issue = { id: 50, number: 5, url: '', body, closed: false, completed: false };
  expect(readTasks([issue], 'acme/agents#12')).toHaveLength(known ? 1 : 0);
});
