// An answer or a change line is so long that its words cannot be judged.

import {
  isTooLong,
  MOST_CHANGE_LINES,
  MOST_LINES_OF_AN_ANSWER,
  MOST_OF_A_LINE,
  MOST_OF_AN_ANSWER,
} from '../../../language/budget.js';
import { isForeign } from '../../../language/language.js';
import { CHANGE_KINDS } from '../../config/kinds.js';
import { forExample, sampleOf } from '../advice/samples.js';
import { type SectionKey, sectionOf } from '../form/definition.js';
import { LINES } from '../ledger/build.js';
import type { Entry, Ledger } from '../ledger/types.js';
import { isOptional } from '../record/change-lines.js';
import type { IncidentRecord } from '../record/schema.js';
import { exampleOf, labelOf, quoteLines } from './plan.js';
import type { Finding, Hit, Rule } from './rule.js';

const ID = 'too-long-to-judge';
const ANSWERS = ['whatFailed', 'trigger', 'failedControl', 'impact'] as const;
const [answerLimit, lineLimit] = [MOST_OF_AN_ANSWER, MOST_OF_A_LINE].map((limit) =>
  limit.toLocaleString('en-US'),
);

/** Open lines of a kind; none where it is settled. */
function openLines({ entries, kinds }: Ledger, kind: keyof typeof LINES): Entry[] {
  if (kinds[kind].owed && kinds[kind].settled) return [];
  return entries.filter((entry) => entry.kind === kind && entry.status === 'planned');
}

function longLines(ledger: Ledger, kind: keyof typeof LINES): Entry[] {
  return openLines(ledger, kind).filter(({ text }) => text.length > MOST_OF_A_LINE);
}

/** How many open lines a kind has that say by their words what changes, where they are more than are judged. */
function manyLines(ledger: Ledger, kind: keyof typeof LINES): number {
  const { length } = openLines(ledger, kind).filter(
    (entry) => entry.refs.length === 0 && !isOptional(entry),
  );
  return length > MOST_CHANGE_LINES ? length : 0;
}

/** What of an answer is more than is judged. */
function measure(text: string): string {
  const said = text.trim();
  const show = (count: number) => count.toLocaleString('en-US');
  return said.length > MOST_OF_AN_ANSWER
    ? `${show(said.length)} characters; up to ${answerLimit} are judged`
    : `${show(said.split('\n').length)} lines; up to ${MOST_LINES_OF_AN_ANSWER} are judged`;
}

function isUnjudged(record: IncidentRecord, key: (typeof ANSWERS)[number]): boolean {
  const text = record[key];
  return text !== null && isTooLong(text) && !isForeign(text);
}

/** Sections whose text was not judged: none of them counts as well written. */
export function unjudgedSections(record: IncidentRecord, ledger: Ledger): SectionKey[] {
  const lines = CHANGE_KINDS.filter(
    (kind) => longLines(ledger, kind).length > 0 || manyLines(ledger, kind) > 0,
  );
  return [...ANSWERS.filter((key) => isUnjudged(record, key)), ...lines.map((kind) => LINES[kind])];
}

/** Whether a finding leaves open what could have kept the review open; of the impact nothing could. */
export function leavesOpen({ rule, section }: Finding): boolean {
  return rule === ID && section !== sectionOf('impact').label;
}

export const tooLongToJudge: Rule = {
  id: ID,
  title: 'Too long to be judged',
  level: 'note',
  from: 'in-review',
  why: 'An answer of many pages says several things, and the one that counts cannot be told from the others.',
  example: sampleOf('trigger'),
  check: ({ record, ledger }) => [
    ...ANSWERS.filter((key) => isUnjudged(record, key)).map((key): Hit => {
      const { label } = sectionOf(key);
      return {
        section: label,
        message: `It has ${measure(record[key] ?? '')}, so nothing is known about its words.`,
        remedy: `Leave a sentence or two here, and move the rest to Timeline or to a comment. ${forExample(sampleOf(key))}`,
      };
    }),
    ...CHANGE_KINDS.flatMap((kind): Hit[] => {
      const many = manyLines(ledger, kind);
      if (many === 0) return [];
      return [
        {
          section: labelOf(kind),
          message: `It has ${many.toLocaleString('en-US')} open lines; the words of ${MOST_CHANGE_LINES} are judged, so nothing is known about the others.`,
          remedy: `Leave the changes that are to keep it from happening again, and put the rest into the issue or pull request that they name. ${forExample(exampleOf(kind))}.`,
        },
      ];
    }),
    ...CHANGE_KINDS.flatMap((kind): Hit[] => {
      const long = longLines(ledger, kind);
      if (long.length === 0) return [];
      return [
        {
          section: labelOf(kind),
          message: `A line of more than ${lineLimit} characters is not judged: ${quoteLines(long)}.`,
          remedy: `Say in a sentence what will be there, and put the details in the issue or pull request it names. ${forExample(exampleOf(kind))}.`,
        },
      ];
    }),
  ],
};
