// The tables of the report's page that have no chart of their own.

import { GRADE_MEANS } from '../core/health/grades.js';
import type { Report } from '../core/health/report.js';
import { sayHours, sayMeasured } from '../core/health/words.js';
import { table, text } from './html.js';
import { type Name, section } from './parts.js';

/** Rows of a table before the rest is folded. */
const MOST_ROWS = 20;

/** One without rows is left out. */
export function rest(report: Report, name: Name): string[] {
  const shown = (id: string, title: string, head: string[], rows: string[][]) => {
    if (rows.length === 0) return [];
    const first = table(title, head, rows.slice(0, MOST_ROWS));
    const others = rows.slice(MOST_ROWS);
    if (others.length === 0) return [section(id, title, first)];
    const folded = table(`${title}: the rest`, head, others);
    const fold = `<details class="rows"><summary>${others.length} more rows</summary>${folded}</details>`;
    return [section(id, title, first, fold)];
  };
  return [
    ...shown(
      'times',
      'How long it takes',
      ['From → to', 'Median', '90th percentile', 'Measured on'],
      report.times.map((span) => [
        `${span.from} → ${span.to}`,
        sayHours(span.median),
        sayHours(span.p90),
        sayMeasured(span),
      ]),
    ),
    ...shown(
      'classes',
      'Classes by workflow',
      ['Class', 'Workflow', 'Incidents', 'Which'],
      report.classes.map((one) => [
        one.class ? text(one.class, 80) : '–',
        one.workflow ? text(one.workflow, 80) : '–',
        String(one.refs.length),
        name(one.refs),
      ]),
    ),
    ...shown(
      'grades',
      'How well evals are proven',
      ['Grade', 'It says', 'Incidents', 'Which'],
      report.grades.every(({ refs }) => refs.length === 0)
        ? []
        : report.grades.map(({ grade, refs }) => [
            grade,
            GRADE_MEANS[grade],
            String(refs.length),
            name(refs),
          ]),
    ),
    ...shown(
      'recurrences',
      'Came back',
      ['Incident', 'The earlier one of the same class, workflow and trigger kind'],
      report.recurrences.map(({ ref, earlier }) => [name([ref]), name([earlier])]),
    ),
    ...shown(
      'waivers',
      'Waived now',
      ['Incident', 'Kind', 'Until', 'By', 'Because'],
      report.waivers.map(({ ref, kind, until, by, reason }) => [
        name([ref]),
        kind,
        until,
        text(by, 80),
        text(reason),
      ]),
    ),
    ...shown(
      'retired',
      'Retired lessons',
      ['Incident', 'Kind', 'By', 'Because'],
      report.retired.map(({ ref, kind, by, reason }) => [
        name([ref]),
        kind,
        text(by, 80),
        text(reason),
      ]),
    ),
    ...shown(
      'disputed',
      'Rules that were called wrong',
      ['Rule', 'Called wrong', 'Found in', 'Noisy'],
      report.disputed.map(({ rule, disputed, found, noisy }) => [
        text(rule, 80),
        name(disputed),
        String(found),
        noisy ? 'yes: wrong in over a fifth of its findings' : 'no',
      ]),
    ),
    ...shown(
      'sample',
      'To read again next month',
      ['Incident', 'Class', 'Workflow'],
      report.sample.map((one) => [
        name([one.ref]),
        one.class ? text(one.class, 80) : '–',
        one.workflow ? text(one.workflow, 80) : '–',
      ]),
    ),
  ];
}
