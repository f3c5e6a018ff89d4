// The points of a review as lines: three in short, each with its remedy further down.

import { plain } from '../../text/escape.js';
import type { IncidentRecord } from '../record/schema.js';
import { firstWords } from './count-words.js';
import type { Point } from './points.js';
import { joinAnd } from './words.js';

const MARKS = { error: '❗', warning: '⚠️', note: '💬' } as const;
const MOST_WORDS = 14;
const UNANSWERED = 'It is not answered.';
/** What is said once of several sections on which one rule speaks. */
const SEVERAL: Readonly<Record<string, string>> = {
  'fact-missing': 'not answered.',
  'detection-incomplete': 'not answered.',
  'change-without-due': 'no date yet.',
};

function heading({ sections }: Point): string {
  return joinAnd(sections.slice(0, 9).map((section) => `**${plain(section, 80)}**`));
}

function short({ findings, swapped }: Point): string {
  const [first] = findings;
  if (!first) return '';
  if (swapped) return 'these two are swapped.';
  const one = findings.every(({ rule }) => rule === first.rule);
  if (one && (findings.length > 1 || first.rule === 'change-without-due')) {
    return SEVERAL[first.rule] ?? first.message;
  }
  return first.message === UNANSWERED ? 'not answered.' : first.message;
}

/** A point in one short line. */
export function pointLine(point: Point): string {
  const said = plain(firstWords(short(point), MOST_WORDS), 200);
  const named = point.sections.slice(0, 2).map((section) => `**${plain(section, 80)}**`);
  const rest = point.sections.length - named.length;
  const where = joinAnd([...named, ...(rest > 0 ? [`${rest} more`] : [])]);
  return `- ${MARKS[point.level]} ${where}: ${said}`;
}

/** What the form's reader said about an answer: it knows better than a rule why it is open. */
function unread(section: string, { problems }: IncidentRecord): string | null {
  return problems.find((problem) => problem.section === section)?.message ?? null;
}

function remedyOf({ findings }: Point, record: IncidentRecord): string {
  const said = new Set<string>();
  const lines = findings.map(({ section, message, remedy }) => {
    const why = plain(unread(section, record) ?? message, 600);
    const text = `${why} ${plain(remedy, 900)}`;
    return said.has(text) ? '' : said.add(text) && text;
  });
  return lines.filter(Boolean).join(' ');
}

const UNKNOWN = / If nobody can know it,.*$/;

/** One rule on several sections: each with its own remedy, what holds for all of them once. */
function several({ findings }: Point): string | null {
  const [first] = findings;
  if (!first || findings.length < 2 || findings.some(({ rule }) => rule !== first.rule))
    return null;
  const lines = findings.map(({ section, message, remedy }) => {
    const why = message === UNANSWERED ? '' : `${plain(message, 300)} `;
    return `  - **${plain(section, 80)}**: ${why}${plain(remedy.replace(UNKNOWN, ''), 600)}`;
  });
  const mend = findings.some(({ remedy }) => UNKNOWN.test(remedy))
    ? ' What nobody can know: write `unknown`, and one line with its name in **Logging and tracing tasks**.'
    : '';
  return `${SEVERAL[first.rule] ?? 'see each.'}${mend}\n${lines.join('\n')}`;
}

/** A point with everything that its findings say. */
export function pointWhole(point: Point, record: IncidentRecord): string {
  const rules = [...new Set(point.findings.map(({ rule }) => rule))].join(' ');
  const text = point.swapped
    ? 'the first tells of a safeguard, the second of what started it: swap them.'
    : (several(point) ?? remedyOf(point, record));
  const [head = '', ...below] = text.split('\n');
  const line = `- ${MARKS[point.level]} ${heading(point)}: ${head} <sub>${rules}</sub>`;
  return [line, ...below].join('\n');
}
