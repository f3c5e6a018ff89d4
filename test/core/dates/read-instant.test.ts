// Dates as people type them: read where nobody has to guess, and refused with the reason where one would.
import { readInstant } from '../../../src/core/dates/read-instant.js';

const now = '2026-10-14T12:00:00.000Z';
const read = (text: string) => readInstant(text, { now });

/** Text, instant without seconds, and whether anything was assumed. */
const READ: [string, string, boolean][] = [
  // ISO 8601, RFC 2822, RFC 3339, logs and commands
  ['2026-10-09T21:34Z', '2026-10-09T21:34', false],
  ['2026-10-09t21:34:00z', '2026-10-09T21:34', false],
  ['2026-10-09T21:34:00.000000000Z', '2026-10-09T21:34', false],
  ['2026-10-09T21:34:00+02:00[Europe/Paris]', '2026-10-09T19:34', false],
  ['2026-10-09T21:34-07:00', '2026-10-10T04:34', false],
  ['20261009T2134Z', '2026-10-09T21:34', false],
  ['2026-10-09 21:34:00 +0000 UTC', '2026-10-09T21:34', false],
  ['Fri, 9 Oct 2026 21:34:00 +0200', '2026-10-09T19:34', false],
  ['Fri Oct  9 21:34:00 UTC 2026', '2026-10-09T21:34', false],
  ['Fri Oct 09 2026 21:34:00 GMT+0200 (Central European Summer Time)', '2026-10-09T19:34', false],
  ['09/Oct/2026:21:34:00 +0000', '2026-10-09T21:34', false],
  ['1791581640', '2026-10-09T21:34', true],
  ['1791581640000', '2026-10-09T21:34', true],
  ['epoch: 1791581640', '2026-10-09T21:34', true],
  // English
  ['9 October 2026 21:34 UTC', '2026-10-09T21:34', false],
  ['the 9th of October 2026 at 21:34 UTC', '2026-10-09T21:34', false],
  ['Oct. 9th, 2026, 9:34 PM UTC', '2026-10-09T21:34', false],
  ['9:34p UTC on Oct 9 2026', '2026-10-09T21:34', false],
  ['9.34 p.m. UTC, 9 Oct 2026', '2026-10-09T21:34', false],
  ['2026-10-09 2134Z', '2026-10-09T21:34', false],
  ['9OCT2026 2134Z', '2026-10-09T21:34', false],
  ['noon UTC on 9 Oct 2026', '2026-10-09T12:00', false],
  ['9 Oct 2026, midnight UTC', '2026-10-09T00:00', true],
  ['9 Oct 2026 24:00 UTC', '2026-10-10T00:00', false],
  ['9 Oct 2026, 9 in the evening, UTC', '2026-10-09T21:00', false],
  ['Friday 9 October 2026, 21:34 UTC', '2026-10-09T21:34', false],
  ['10/13/2026 21:34 UTC', '2026-10-13T21:34', false],
  ['13-10-2026 09:34 UTC', '2026-10-13T09:34', false],
  ['10/10/2026 09:34 UTC', '2026-10-10T09:34', false],
  // other languages
  ['Freitag, den 9. Oktober 2026, um 21:34 Uhr MESZ', '2026-10-09T19:34', false],
  ['9.10.2026, 21.34 Uhr', '2026-10-09T21:34', true],
  ['09.10. gegen 21 Uhr', '2026-10-09T21:00', true],
  ['5 Uhr morgens am 9. Oktober 2026', '2026-10-09T05:00', true],
  ['vendredi 9 octobre 2026 à 21h34', '2026-10-09T21:34', true],
  ['1er août 2026 à midi', '2026-08-01T12:00', true],
  ['viernes, 9 de octubre de 2026, a las 21:34 CEST', '2026-10-09T19:34', false],
  ['9 de outubro de 2026 às 21h34', '2026-10-09T21:34', true],
  ['venerdì 9 ottobre 2026 alle ore 21:34', '2026-10-09T21:34', true],
  ['2026年10月9日（金）午後9時34分 JST', '2026-10-09T12:34', false],
  ['２０２６年１０月９日 21時34分頃', '2026-10-09T21:34', true],
  // zones
  ['2026-10-09 21:34 PT', '2026-10-10T04:34', false],
  ['2026-02-09 21:34 PT', '2026-02-10T05:34', false],
  ['2026-02-09 9:34pm Eastern Time', '2026-02-10T02:34', false],
  ['2026-07-09 21:34 EST', '2026-07-10T02:34', false],
  ['2026-07-09 21:34 CET', '2026-07-09T20:34', false],
  ['2026-10-09 21:34 AEDT', '2026-10-09T10:34', false],
  ['2026-10-09 21:34 Asia/Kathmandu', '2026-10-09T15:49', false],
  ['2026-10-09 21:34 America/New York', '2026-10-10T01:34', false],
  ['2026-10-09 21:34 Berlin time', '2026-10-09T19:34', false],
  ['2026-10-09 21:34 (UTC+5:30)', '2026-10-09T16:04', false],
  ['2026-10-09 21:34 UTC−3', '2026-10-10T00:34', false],
  ['2026-10-09 21:34 CST (UTC-6)', '2026-10-10T03:34', false],
  ['2026-10-09 21:34 +0200 (CEST)', '2026-10-09T19:34', false],
  ['2026-10-09 21:34 CEST (19:34 UTC)', '2026-10-09T19:34', false],
  ['2026-10-09 21:34 (19:34 UTC)', '2026-10-09T19:34', false],
  ['all times UTC: 2026-10-09 21:34', '2026-10-09T21:34', false],
  ['2026-10-09 21:34, on-call answered at 21:40 UTC', '2026-10-09T21:34', false],
  // spans count from their start
  ['2026-10-09 21:34-22:10', '2026-10-09T21:34', true],
  ['2026-10-09 21:34 UTC - 22:10 UTC', '2026-10-09T21:34', true],
  ['from 21:34 till 22:10 CEST on 9 Oct 2026', '2026-10-09T19:34', true],
  ['2026-10-09 11:34 pm UTC – 2026-10-10 1:15 am UTC', '2026-10-09T23:34', true],
  ['2026-10-09 9:34-10:10 pm UTC', '2026-10-09T21:34', true],
  ['2026-10-09 9–10 pm UTC', '2026-10-09T21:00', true],
  ['2026-10-09T21:34Z/2026-10-09T22:10Z', '2026-10-09T21:34', true],
  ['9-11 Oct 2026', '2026-10-09T00:00', true],
  ['30 Dec – 2 Jan 2026', '2025-12-30T00:00', true],
  ['since 9 Oct 2026 21:34 UTC', '2026-10-09T21:34', true],
  // what is missing
  ['2026-10-09', '2026-10-09T00:00', true],
  ['9 Oct 21:34 UTC', '2026-10-09T21:34', true],
  ['20 Oct 21:34 UTC', '2025-10-20T21:34', true],
  ['Mon 20 Oct 21:34 UTC', '2025-10-20T21:34', true],
  ['29 Feb 10:00 UTC', '2024-02-29T10:00', true],
  // words, marks and more around it
  ['~21:34 UTC, 2026-10-09', '2026-10-09T21:34', true],
  ['2026-10-09 21:34 UTC?', '2026-10-09T21:34', true],
  ['PagerDuty paged on 2026-10-09 at 21:34 UTC (ack 21:40)', '2026-10-09T21:34', false],
  ['**Detected:** `2026-10-09 21:34 UTC`', '2026-10-09T21:34', false],
  ['- [ ] 2026-10-09 21:34 UTC', '2026-10-09T21:34', false],
  ['> 2026-10-09 21:34 UTC', '2026-10-09T21:34', false],
  ['[2026-10-09 21:34 UTC](https://example.org/2025/01/02)', '2026-10-09T21:34', false],
  ['<!-- 2025-01-02 --> 2026-10-09 21:34 UTC', '2026-10-09T21:34', false],
  ['~~2026-10-08 21:34 UTC~~ 2026-10-09 21:34 UTC', '2026-10-09T21:34', false],
  ['2026\u200b-10-09 21:34\u00a0UTC', '2026-10-09T21:34', false],
  ['INC-4711, 24/7 desk: 2026-10-09 21:34 UTC', '2026-10-09T21:34', false],
  ['2026-10-09 21:34 UTC (ten minutes after the deploy)', '2026-10-09T21:34', false],
  ['2026-10-09\n21:34 UTC', '2026-10-09T21:34', false],
  ['Started: 2026-10-08 09:00 UTC\nNoticed: 2026-10-09 21:34 UTC', '2026-10-09T21:34', false],
  ['2026-10-09: deploy 20:00 UTC, alert 21:34 UTC', '2026-10-09T21:34', false],
];

test.each(READ)('“%s” is %s', (text, instant, assumed) => {
  const reading = read(text);
  expect(reading).toMatchObject({ instant: `${instant}:00.000Z`, problem: null, empty: false });
  expect(reading.assumed !== null).toBe(assumed);
});

test.each([
  ['2026-10-09T21:34:22Z', '2026-10-09T21:34:22.000Z'],
  ['2026-10-09 21:34:22,125 UTC', '2026-10-09T21:34:22.125Z'],
  ['2026-10-09 21:34:22.123456Z', '2026-10-09T21:34:22.123Z'],
])('“%s” keeps its seconds', (text, instant) => {
  expect(read(text).instant).toBe(instant);
});

/** Text, and a part of why it cannot be read. */
const REFUSED: [string, RegExp][] = [
  ['04/05/2026 21:34 UTC', /day and month/],
  ['04-05-2026', /day and month/],
  ['4/5 21:34', /day and month/],
  ['9 Oct 26', /two digits/],
  ["Oct 9 '26, 3pm", /two digits/],
  ['09.10.26 21:34', /two digits/],
  ['26-10-09 21:34', /two digits/],
  ['2026-09-31', /no such day/],
  ['30 Feb 2026', /no such day/],
  ['2025-02-29 10:00 UTC', /no such day/],
  ['2026-13-01', /no such day/],
  ['0026-10-09', /no such day/],
  ['2026-10-09 24:30 UTC', /no such time/],
  ['2026-10-09 21:61 UTC', /no such time/],
  ['2026-10-09 15:10 am', /no such time/],
  ['21:34 UTC', /day is missing/],
  ['9pm', /day is missing/],
  ['October 2026', /day is missing/],
  ['2026-10', /day is missing/],
  ['this morning', /no date/],
  ['yesterday around 5', /no date/],
  ['an hour ago', /no date/],
  ['see the timeline', /no date/],
  ['2026-10-09 in the morning', /hour is missing/],
  ['2026-10-09, late', /hour is missing/],
  ['2026-10-09 quarter past nine', /hour is missing/],
  ['2026-10-09 by 9pm', /hour is missing/],
  ['2026-10-09 at 9', /more than one way/],
  ['2026-10-09 3:10 (afternoon)', /morning and afternoon/],
  ['2026-10-09 3:10, ack 3:14 pm', /morning and afternoon/],
  ['2026-10-09 10:40 at night', /morning and afternoon/],
  ['12:30 am 9.10.2026', /morning and afternoon/],
  ['Thu 9 Oct 2026 21:34 UTC', /day of the week/],
  ['2026-10-09 (Monday)', /day of the week/],
  ['2027-10-09 21:34 UTC', /future/],
  ['2026-10-14 10:00 EST', /future/],
  ['2026-10-16', /future/],
  ['2026-03-29 02:30 Europe/Berlin', /never was/],
  ['2026-03-08 02:30 PT', /never was/],
  ['2025-10-26 02:30 Europe/Berlin', /twice/],
  ['2025-11-02 01:30 ET', /twice/],
  ['2026-10-09 21:34 PKT', /PKT is not known/],
  ['2026-10-09 21:34 (NPT)', /NPT is not known/],
  ['2026-10-09 21:34 WIB', /WIB is not known/],
  ['2026-10-09 21:34 Europe/Berln', /not known/],
  ['2026-10-09 21:34 local time', /zone is not said/],
  ['2026-10-09 21:34 Ortszeit', /zone is not said/],
  ['2026-10-09 21:34 heure locale', /zone is not said/],
  ['2026-10-09 21:34 in Lisbon', /not known/],
  ['2026-10-09 21:34 +25:00', /that far/],
  ['2026-10-09 02:10-05:00', /more than one way/],
  ['2026-10-09 21:34 CEST (20:34 UTC)', /do not agree/],
  ['2026-10-09 21:34 CET/CEST', /do not agree/],
  ['2026-10-09 01:10 (23:10 UTC)', /more than one way/],
  ['2026-10-09 or 2026-10-10', /more than one way/],
  ['2026-10-09 21:34 or 22:34 UTC', /more than one way/],
  ['2026-10-09 21:34 UTC + 2h', /more than one way/],
  ['2026-10-09 21:34 UTC minus 10 minutes', /more than one way/],
  ['two hours before 2026-10-09 21:34 UTC', /more than one way/],
  ['the day after 2026-10-09', /more than one way/],
  ['not 2026-10-09', /more than one way/],
  ['vor dem 9.10.2026', /more than one way/],
  ['avant le 9 octobre 2026', /more than one way/],
  ['2026年10月9日以前', /more than one way/],
  ['8, 9 and 10 Oct 2026', /more than one way/],
  ['23:40 – 01:15 on 9 Oct 2026', /more than one way/],
  ['2026-10-09 21:34 22:10', /more than one way/],
  ['resolved 2026-10-09 21:34 UTC', /something else/],
  ['until 2026-10-09 21:34 UTC', /something else/],
  ['after the release of 2026-10-09', /something else/],
  ['2026-10-09: deploy 23:00 UTC, alert 01:10 UTC', /more than one way/],
  ['2026-W41-5', /no date/],
];

test.each(REFUSED)('“%s” cannot be read', (text, why) => {
  expect(read(text)).toMatchObject({ instant: null, assumed: null, empty: false });
  expect(read(text).problem).toMatch(why);
});

test.each([
  '',
  '?',
  '???',
  '-',
  '…',
  'tbd',
  'TBD (asking Maya)',
  'n/a',
  'none',
  'k. A.',
  '未定',
  'YYYY-MM-DD HH:MM UTC',
  'FILL IN',
  '<!-- when? -->',
])('“%s” answers nothing', (text) => {
  expect(read(text)).toEqual({ instant: null, assumed: null, problem: null, empty: true });
});

test.each([
  ['2026-10-09 21:34 CST', /CST is the name of several time zones/],
  ['9 Oct 2026 9pm IST', /IST is the name/],
  ['2026-10-14 21:00', /2026-10-14 21:00 UTC would be later, and no zone was given/],
  ['2026-10-15', /would be later/],
  ['14 Oct 21:00', /would be later/],
])('“%s” leaves the time the issue was opened, and says so', (text, note) => {
  expect(read(text)).toMatchObject({ instant: null, problem: null, empty: false });
  expect(read(text).assumed).toMatch(note);
});

test('what was assumed is said in one line', () => {
  expect(read('2026-10-09 21:34').assumed).toBe('read as 2026-10-09 21:34 UTC: no zone was given');
  expect(read('9 Oct').assumed).toBe(
    'read as 2026-10-09 00:00 UTC: no year, no time and no zone were given',
  );
});

test('without the present nothing lies ahead, and a day needs its year', () => {
  expect(readInstant('2027-10-09 21:34 UTC').instant).toBe('2027-10-09T21:34:00.000Z');
  expect(readInstant('9 Oct 21:34 UTC').problem).toMatch(/year is missing/);
});

test('a reading stays what it was when the issue was written', () => {
  const written = '2026-10-14T01:00:00.000Z';
  const later = { now: '2027-12-01T00:00:00.000Z', written };
  expect(readInstant('9 Oct 21:34 UTC', later).instant).toBe('2026-10-09T21:34:00.000Z');
  expect(readInstant('2026-10-14 09:50', later)).toMatchObject({ instant: null, problem: null });
});
