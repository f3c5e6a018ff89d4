// The six signs of a healthy review process, each as a share of the incidents that it concerns.

import { monthOf, monthsOf } from './months.js';
import {
  failedInRollout,
  hasDetectionGap,
  hasLanded,
  isSeparated,
  lacksEvidence,
  type Row,
} from './rows.js';
import { type Share, shareOf } from './share.js';

interface Definition {
  id: string;
  /** What is true of a healthy process. */
  title: string;
  /** Of which incidents it counts which. */
  counts: string;
  should(row: Row): boolean;
  has(row: Row): boolean;
}

export const SIGNS: readonly Definition[] = [
  {
    id: 'classified',
    title: 'A failure class for every serious incident',
    counts: 'of serious incidents those with a primary failure class',
    should: ({ serious }) => serious,
    has: ({ record }) => record.primaryClass !== null,
  },
  {
    id: 'separated',
    title: 'Trigger and failed control kept apart',
    counts:
      'of serious incidents those whose two answers no rule takes for missing or for the same',
    should: ({ serious }) => serious,
    has: isSeparated,
  },
  {
    id: 'evidence',
    title: 'Missing evidence becomes a logging or tracing task',
    counts: 'of incidents that miss evidence those with a task for it',
    should: lacksEvidence,
    has: ({ record }) => record.evidenceTasks.length > 0,
  },
  {
    id: 'examples',
    title: 'Examples enter evals or reviewer training',
    counts: 'of serious incidents those with an eval change that has landed',
    should: ({ serious }) => serious,
    has: (row) => hasLanded(row, 'eval'),
  },
  {
    id: 'alerts',
    title: 'Alerts or sampling get better',
    counts: 'of incidents with a gap in detection those with an alert change that has landed',
    should: hasDetectionGap,
    has: (row) => hasLanded(row, 'alert'),
  },
  {
    id: 'gates',
    title: 'Release gates change where the rollout failed',
    counts:
      'of serious incidents that began with something rolled out, or are a Release-process failure, those with a gate change that has landed',
    should: (row) => row.serious && failedInRollout(row),
    has: (row) => hasLanded(row, 'gate'),
  },
];

export interface Sign {
  id: string;
  title: string;
  counts: string;
  all: Share;
  /** By the month in which the incident was filed, `YYYY-MM`, the oldest first. */
  months: { month: string; share: Share }[];
}

/** The six signs of some incidents. @param window first and last day, `YYYY-MM-DD`. */
export function signsOf(rows: readonly Row[], window: { since: string; until: string }): Sign[] {
  return SIGNS.map(({ id, title, counts, should, has }) => ({
    id,
    title,
    counts,
    all: shareOf(rows, should, has),
    months: monthsOf(window).map((month) => ({
      month,
      share: shareOf(
        rows.filter(({ filedAt }) => monthOf(filedAt) === month),
        should,
        has,
      ),
    })),
  }));
}
