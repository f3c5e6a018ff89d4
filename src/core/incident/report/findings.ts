// The points of a review as lines: three in short, each with its remedy further down.

import { plain } from '../../text/escape.js';
import { sampleOf } from '../advice/samples.js';
import { SECTIONS, type SectionKey } from '../form/definition.js';
import type { IncidentRecord } from '../record/schema.js';
import { firstWords } from './count-words.js';
import type { Point } from './points.js';
import { joinAnd } from './words.js';

const MARKS = { error: '❗', warning: '⚠️', note: '💬' } as const;
const MOST_WORDS = 14;

function heading({ sections }: Point): string {
  return joinAnd(sections.slice(0, 9).map((section) => `**${plain(section, 80)}**`));
}

function short({ findings, swapped }: Point): string {
  const [first] = findings;
  if (!first) return '';
  if (swapped) return 'these two are swapped.';
  if (findings.length > 1 && findings.every(({ rule }) => rule === first.rule)) {
    return first.rule === 'change-without-due' ? 'no date yet.' : 'not answered.';
  }
  return first.message;
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

/** Several sections without an answer: each with a sample, and one sentence for all. */
function manyFacts(point: Point): string | null {
  const { findings } = point;
  if (findings.length < 2 || !findings.every(({ rule }) => rule === 'fact-missing')) return null;
  const lines = findings.map(({ section, message }) => {
    const key = SECTIONS.find(({ label }) => label === section)?.key as SectionKey;
    const why = message === 'It is not answered.' ? '' : ` ${plain(message, 200)}`;
    return `  - **${plain(section, 80)}**:${why} for example \`${sampleOf(key).replace(/\n/g, ' · ')}\``;
  });
  const mend =
    'What nobody can know: write `unknown`, and one line with its name in **Logging and tracing tasks**.';
  return `not answered. ${mend}\n${lines.join('\n')}`;
}

/** A point with everything that its findings say. */
export function pointWhole(point: Point, record: IncidentRecord): string {
  const rules = [...new Set(point.findings.map(({ rule }) => rule))].join(' ');
  const text = point.swapped
    ? 'the first tells of a safeguard, the second of what started it: swap them.'
    : (manyFacts(point) ?? remedyOf(point, record));
  const [head = '', ...below] = text.split('\n');
  const line = `- ${MARKS[point.level]} ${heading(point)}: ${head} <sub>${rules}</sub>`;
  return [line, ...below].join('\n');
}
