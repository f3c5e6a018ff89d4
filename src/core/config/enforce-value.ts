// The value of `release.enforce`: a switch, or the day on which it goes on.
import * as z from 'zod';
import { isDay } from '../dates/calendar.js';

const EXPECTED =
  'expected true, false or the day it starts, for example enforce: "from 2026-12-15"';
const START = /^from (\d{4})-(\d{2})-(\d{2})$/;

function isStart(text: string): boolean {
  const [, year, month, day] = START.exec(text) ?? [];
  return isDay({ year: Number(year ?? 0), month: Number(month), day: Number(day) });
}

const start = z.string().regex(START, EXPECTED).refine(isStart, EXPECTED);

/** `true`, `false`, or `from YYYY-MM-DD` with a day that there is. */
export const enforceValue = z.union([z.boolean(), start], EXPECTED).meta({ examples: [true] });
