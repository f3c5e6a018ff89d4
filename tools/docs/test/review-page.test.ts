// “Run the review” shows texts that the product takes for what the page says they are.
import { QUESTIONS } from '../../../src/core/incident/report/questions.js';
import { STAGES } from '../../../src/core/incident/stages.js';
import { agenda } from '../../../test/support/agenda.js';
import { findingsOn } from '../../../test/support/rule-cases.js';
import { readPage } from '../pages.js';

const page = readPage('docs/review.md');
const row = (name: string) =>
  (page.split('\n').find((line) => line.startsWith(`| ${name} |`)) ?? '')
    .split('|')
    .map((cell) => cell.trim());
const SEPARATION = /^(?:trigger|control|blames)-/;
const against = (trigger: string, failedControl: string) =>
  findingsOn({ trigger, failedControl })
    .map(({ rule }) => rule)
    .filter((rule) => SEPARATION.test(rule));

const [, , badTrigger = '', goodTrigger = ''] = row('trigger');
const [, , badControl = '', goodControl = ''] = row('failed control');

test('the good pair is kept apart, the other is not', () => {
  expect(against(goodTrigger, goodControl)).toEqual([]);
  expect(against(badTrigger, goodControl)).not.toEqual([]);
  expect(against(goodTrigger, badControl)).not.toEqual([]);
});

test('the steps of the meeting are those of the agenda, with their minutes', () => {
  const steps = [...agenda({}).matchAll(/^\d\. \*\*(.+)\*\* \((\d+) min\)$/gm)];
  const told = [...page.matchAll(/^\| ([A-Z][^|]+) \| (\d+) \|/gm)];
  expect(told.map(([, title, minutes]) => [title, minutes])).toEqual(
    steps.map(([, title, minutes]) => [title, minutes]),
  );
});

test('the six questions are those of the comment', () => {
  const told = [...page.matchAll(/^\d\. (.+)\?$/gm)].map(([, text = '']) => text.toLowerCase());
  const loose = (text: string) => text.toLowerCase().replace('did controls', 'controls did');
  expect(told.map(loose)).toEqual(QUESTIONS.map(({ text }) => text.toLowerCase()));
});

test('the stages are those of the labels', () => {
  const told = [...page.matchAll(/^\| `review:([a-z-]+)` \|/gm)].map(([, stage]) => stage);
  expect(told).toEqual([...STAGES]);
});
