// An answer or a change line is so long that its words cannot be judged.

import { isTooLong, MOST_OF_A_LINE, MOST_OF_AN_ANSWER } from '../../../language/budget.js';
import { isForeign } from '../../../language/language.js';
import { CHANGE_KINDS } from '../../config/kinds.js';
import { forExample, sampleOf } from '../advice/samples.js';
import { type SectionKey, sectionOf } from '../form/definition.js';
import { LINES } from '../ledger/build.js';
import type { Ledger } from '../ledger/types.js';
import type { IncidentRecord } from '../record/schema.js';
import { exampleOf, labelOf, quoteLines } from './plan.js';
import type { Finding, Hit, Rule } from './rule.js';

const ID = 'too-long-to-judge';
const ANSWERS = ['whatFailed', 'trigger', 'failedControl', 'impact'] as const;
const [answerLimit, lineLimit] = [MOST_OF_AN_ANSWER, MOST_OF_A_LINE].map((limit) =>
  limit.toLocaleString('en-US'),
);

function longLines({ entries, kinds }: Ledger, kind: keyof typeof LINES): { text: string }[] {
  if (kinds[kind].owed && kinds[kind].settled) return [];
  return entries.filter(
    (entry) =>
      entry.kind === kind && entry.status === 'planned' && entry.text.length > MOST_OF_A_LINE,
  );
}

function isUnjudged(record: IncidentRecord, key: (typeof ANSWERS)[number]): boolean {
  const text = record[key];
  return text !== null && isTooLong(text) && !isForeign(text);
}

/** Sections whose text was not judged: none of them counts as well written. */
export function unjudgedSections(record: IncidentRecord, ledger: Ledger): SectionKey[] {
  const lines = CHANGE_KINDS.filter((kind) => longLines(ledger, kind).length > 0);
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
      const length = (record[key] ?? '').length.toLocaleString('en-US');
      return {
        section: label,
        message: `It has ${length} characters; up to ${answerLimit} are judged, so nothing is known about its words.`,
        remedy: `Leave a sentence or two here, and move the rest to Timeline or to a comment. ${forExample(sampleOf(key))}`,
      };
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
