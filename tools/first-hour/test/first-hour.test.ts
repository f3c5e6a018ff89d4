// The first hour leads from nothing to a release that is held, and says which times are measured.
import { type Built, buildPackage } from '../../../test/smoke/build.js';
import { assumedSeconds, wordsIn } from '../assumptions.js';
import { firstHour } from '../main.js';
import type { Played } from '../play.js';
import { tellFirstHour } from '../tell.js';

let built: Built;
let played: Played;

beforeAll(async () => {
  built = await buildPackage();
  played = await firstHour(built.bundle('server.js'));
});
afterAll(() => built.remove());

test('the first release is held by the first incident', () => {
  expect(played.check.conclusion).toBe('failure');
  expect(played.check.title).toMatch(/^⛔ Hold/);
  expect(played.check.next).toMatch(/^\*\*Next:\*\* .*eval change/);
});

test('each step is an act of a person, with the time that the machine took', () => {
  expect(played.steps).toHaveLength(8);
  for (const { clicks = [], types = [], machineMs } of played.steps) {
    expect(clicks.length + types.length).toBeGreaterThan(0);
    expect(machineMs).toBeGreaterThan(0);
  }
});

test('a person gets there in ten minutes by the assumptions, which are said to be some', () => {
  const person = played.steps.reduce((sum, step) => sum + assumedSeconds(step), 0);
  expect(person).toBeLessThan(600);
  const text = tellFirstHour(played);
  const lines = text.split('\n').filter((line) => /^ {3}machine/.test(line));
  expect(lines).toHaveLength(8);
  for (const line of lines) expect(line).toMatch(/s \(measured\); person [\d.]+ s \(assumed\)$/);
  expect(text).toContain('That is assumed, not measured');
  expect(text).toContain('Not in it: npm ci');
});

test.each([
  ['One two.', 2],
  ['<p>One <b>two</b></p>', 2],
  ['[one](https://example.com/two) three', 2],
  ['one <details><summary>more</summary>\n\ntwo\n\n</details> three', 2],
  ['— · ✅', 0],
])('%j shows %i words', (text, count) => {
  expect(wordsIn([text])).toBe(count);
});

test.each([
  [{}, 0],
  [{ clicks: ['a', 'b'] }, 12],
  [{ types: ['one two'] }, 4],
  [{ reads: ['one two three four five six seven eight nine ten'] }, 3],
])('%j takes %i seconds', (acts, seconds) => {
  expect(assumedSeconds(acts)).toBeCloseTo(seconds);
});
