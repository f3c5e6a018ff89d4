// Days that a change is due: read where they are clear, asked back where they are not.
import { readDay, readIsoDay } from '../../../src/core/dates/read-day.js';

test.each([
  ['2026-12-01', '2026-12-01'],
  ['1 Dec 2026', '2026-12-01'],
  ['Dec 1st, 2026', '2026-12-01'],
  ['Tuesday, 1 December 2026', '2026-12-01'],
  ['1.12.2026', '2026-12-01'],
  ['12/24/2026', '2026-12-24'],
  ['1. Dezember 2026', '2026-12-01'],
  ['1er décembre 2026', '2026-12-01'],
  ['1 de diciembre de 2026', '2026-12-01'],
  ['2026年12月1日', '2026-12-01'],
  ['`2026-12-01`', '2026-12-01'],
  ['end of 2026-12-01', '2026-12-01'],
  ['EOD 2026-12-01', '2026-12-01'],
  ['2026-12-01 17:00 CET', '2026-12-01'],
  ['2026-12-01 (blocked by infra)', '2026-12-01'],
  ['2026-12-01.', '2026-12-01'],
])('“%s” is %s', (text, day) => {
  expect(readDay(text)).toEqual({ day, problem: null, empty: false });
});

test.each([
  ['01/12/2026', /day and month/],
  ['1.12.26', /two digits/],
  ['30 Feb 2026', /no such day/],
  ['1 Dec', /year is missing/],
  ['December 2026', /day is missing/],
  ['2026-12', /day is missing/],
  ['next Friday', /day is missing/],
  ['end of the quarter', /day is missing/],
  ['1–5 Dec 2026', /more than one way/],
  ['2026-12-01 or 2026-12-08', /more than one way/],
  ['2026-12-01 to 2026-12-08', /more than one way/],
  ['2 days after 2026-12-01', /more than one way/],
  ['Monday, 1 December 2026', /day of the week/],
])('“%s” is asked back', (text, why) => {
  const { day, problem, empty } = readDay(text);
  expect({ day, empty }).toEqual({ day: null, empty: false });
  expect(problem).toMatch(why);
});

test.each([
  'hand',
  'hand, two people',
  'someday',
  'the team after #45',
  'default',
  'the check from 2026-11-20',
])('“%s” holds no date', (text) => {
  expect(readDay(text)).toEqual({ day: null, problem: null, empty: false });
});

test.each(['?', 'tbd', '-'])('“%s” answers nothing', (text) => {
  expect(readDay(text)).toEqual({ day: null, problem: null, empty: true });
});

test.each([
  ['2026-12-01', '2026-12-01'],
  ['2026-02-29', null],
  ['2026-12-1', null],
  ['1 Dec 2026', null],
  ['2026-12-01 17:00', null],
])('as YYYY-MM-DD alone “%s” is %s', (text, day) => {
  expect(readIsoDay(text)).toBe(day);
});
