// How well an eval is proven, for people: its grade, by how many runs, where, and how little few runs show.

import type { GreenCase } from '../../evidence/grades/grade.js';
import { boundOf } from '../../evidence/proven.js';
import { sameRepository } from '../../refs.js';
import { code, link, plain } from '../../text/escape.js';
import type { Entry } from '../ledger/types.js';

const MOST_CASES = 2;
/** Percent below which the bound of runs is not worth a word. */
const LITTLE = 5;

/** An entry with its grade and what the configuration asks for. */
type Proven = Pick<Entry, 'graded' | 'unproven'>;

function runsSaid(runs: number): string {
  const bound = boundOf(runs);
  const little = bound >= LITTLE ? `, which leaves up to ${bound} % at 95 % confidence` : '';
  return `${runs} of ${runs}${little}`;
}

function caseSaid(one: GreenCase, home: string | null): string {
  const told = one.name !== null && (home === null || sameRepository(home, one.repository));
  const name = told ? `“${plain(one.name ?? '', 80)}”` : 'its case';
  const again = one.attempt > 1 ? `, attempt ${one.attempt}` : '';
  const catches = one.catches ? '; its grader fails the recorded output' : '';
  const red = one.red
    ? `; red ${runsSaid(one.red.runs)} on ${code(one.red.on.slice(0, 7))}, claimed by the run`
    : '';
  const where = link(code(one.sha.slice(0, 7)), one.url);
  return `${name} passed ${runsSaid(one.runs)} on ${where}, ${one.at.slice(0, 10)}${again}${catches}${red}`;
}

/** The grade as a word beside `landed`, or what it lacks; empty where nothing was looked at. */
export function gradeWord({ graded, unproven }: Proven, asked: string): string {
  if (unproven) {
    const has = graded && graded.grade !== 'landed' ? `${graded.grade}, ` : '';
    return `${has}not ${asked}`;
  }
  return graded && graded.grade !== 'landed' ? graded.grade : '';
}

/**
 * By which runs it is proven; empty where by none.
 * @param home repository of the reader, where what cases of others are called is not told; null: tell it.
 */
export function proofSaid({ graded }: Proven, home: string | null): string {
  const cases = graded?.cases ?? [];
  if (!graded || cases.length === 0) return '';
  const shown = cases.slice(0, MOST_CASES).map((one) => caseSaid(one, home));
  const more = cases.length > MOST_CASES ? [`${cases.length - MOST_CASES} more cases`] : [];
  return `**${graded.grade}**: ${[...shown, ...more].join('; ')}`;
}
