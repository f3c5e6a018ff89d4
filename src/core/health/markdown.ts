// The report as Markdown: the job summary, and the one issue that is kept up to date.

import { cell, code, link, plain, shorten } from '../text/escape.js';
import { GRADE_MEANS } from './grades.js';
import { monthOf, monthsOf } from './months.js';
import { namesOf } from './names.js';
import type { Report } from './report.js';
import { sayShare } from './share.js';
import { sayHours, sayLooked, sayMeasured } from './words.js';

/** Incidents that one cell names. */
const MOST_NAMED = 8;
/** Rows of a table that may grow with the number of owners, classes or waivers. */
const MOST_ROWS = 20;

type Linked = (refs: readonly string[]) => string;

/** Names incidents and links to each. */
function linking(report: Report): Linked {
  const named = namesOf(report);
  const one = (ref: string) => {
    const { name, url } = named(ref);
    return link(code(name), url);
  };
  return (refs) => {
    const more = refs.length - MOST_NAMED;
    const first = refs.slice(0, MOST_NAMED).map(one).join(' ');
    return more > 0 ? `${first} and ${more} more` : first || '–';
  };
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  const more = rows.length - MOST_ROWS;
  return [
    line(head),
    line(head.map(() => '---')),
    ...rows.slice(0, MOST_ROWS).map(line),
    ...(more > 0 ? ['', `${more} more rows are in the JSON form of the report.`] : []),
  ].join('\n');
}

function signs(report: Report, linked: Linked): string {
  const rows = report.signs.map(({ title, counts, all }) => {
    const lacking = all.of.filter((ref) => !all.have.includes(ref));
    return [`${title}<br><sub>${counts}</sub>`, sayShare(all), linked(all.have), linked(lacking)];
  });
  return table(['Sign', 'How many', 'Which have it', 'Which lack it'], rows);
}

/** Filed and learned by month, as a chart that GitHub draws, and as a table. */
function months(report: Report): string {
  const all = monthsOf(report);
  const count = (month: string, learned: boolean) =>
    report.incidents.filter(
      (one) => monthOf(one.filedAt) === month && (!learned || one.stage === 'learned'),
    ).length;
  const filed = all.map((month) => count(month, false));
  const learned = all.map((month) => count(month, true));
  const chart = [
    '```mermaid',
    'xychart-beta',
    '  title "Incidents filed (bars) and learned of them (line)"',
    `  x-axis [${all.map((month) => `"${month}"`).join(', ')}]`,
    `  y-axis "Incidents" 0 --> ${Math.max(1, ...filed)}`,
    `  bar [${filed.join(', ')}]`,
    `  line [${learned.join(', ')}]`,
    '```',
  ].join('\n');
  const rows = all.map((month, at) => [
    month,
    String(filed[at]),
    String(learned[at]),
    ...report.signs.map((sign) => sayShare(sign.months[at]?.share ?? { have: [], of: [] })),
  ]);
  const head = ['Month', 'Filed', 'Learned', ...report.signs.map(({ id }) => id)];
  return `${chart}\n\n${table(head, rows)}`;
}

function times({ times: spans }: Report): string {
  return table(
    ['From → to', 'Median', '90th percentile', 'Measured on'],
    spans.map((span) => [
      `${span.from} → ${span.to}`,
      sayHours(span.median),
      sayHours(span.p90),
      sayMeasured(span),
    ]),
  );
}

function owners(report: Report, linked: Linked): string {
  const rows = report.owners.map(({ owner, open, overdue, oldest }) => [
    owner ? code(owner) : '**nobody**',
    String(open.length),
    String(overdue),
    `${oldest} days`,
    linked([...new Set(open.map(({ ref }) => ref))]),
  ]);
  return table(['Owner', 'Open', 'Overdue', 'Oldest', 'Of incidents'], rows);
}

function classes(report: Report, linked: Linked): string {
  const rows = report.classes.map(({ class: name, workflow, refs }) => [
    name ? plain(name, 80) : '–',
    workflow ? plain(workflow, 80) : '–',
    String(refs.length),
    linked(refs),
  ]);
  return table(['Class', 'Workflow', 'Incidents', 'Which'], rows);
}

function rest(report: Report, linked: Linked): string[] {
  const { grades, recurrences, waivers, retired, disputed } = report;
  return [
    ...(grades.some(({ refs }) => refs.length > 0)
      ? [
          '## How well evals are proven',
          table(
            ['Grade', 'It says', 'Incidents', 'Which'],
            grades.map(({ grade, refs }) => [
              grade,
              GRADE_MEANS[grade],
              String(refs.length),
              linked(refs),
            ]),
          ),
        ]
      : []),
    ...(recurrences.length > 0
      ? [
          '## Came back',
          table(
            ['Incident', 'The earlier one of the same class, workflow and trigger kind'],
            recurrences.map(({ ref, earlier }) => [linked([ref]), linked([earlier])]),
          ),
        ]
      : []),
    ...(waivers.length > 0
      ? [
          '## Waived now',
          table(
            ['Incident', 'Kind', 'Until', 'By', 'Because'],
            waivers.map(({ ref, kind, until, by, reason }) => [
              linked([ref]),
              kind,
              until,
              code(by),
              plain(reason, 200),
            ]),
          ),
        ]
      : []),
    ...(retired.length > 0
      ? [
          '## Retired lessons',
          table(
            ['Incident', 'Kind', 'By', 'Because'],
            retired.map(({ ref, kind, by, reason }) => [
              linked([ref]),
              kind,
              code(by),
              plain(reason, 200),
            ]),
          ),
        ]
      : []),
    ...(disputed.length > 0
      ? [
          '## Rules that were called wrong',
          table(
            ['Rule', 'Called wrong', 'Found in', ''],
            disputed.map(({ rule, disputed: refs, found, noisy }) => [
              code(rule),
              linked(refs),
              String(found),
              noisy ? '**noisy**: wrong in over a fifth of its findings' : '',
            ]),
          ),
        ]
      : []),
  ];
}

function unread({ unread: gaps }: Report): string[] {
  if (gaps.length === 0) return [];
  const lines = gaps
    .slice(0, MOST_ROWS)
    .map(({ what, why }) => `- ${plain(what, 200)}: ${plain(why, 300)}`);
  const more = gaps.length - lines.length;
  return [
    '> [!WARNING]\n> Something could not be read, so the figures may be too low:',
    [...lines, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n'),
  ];
}

/** The report as Markdown. @param max bytes at most. */
export function reportMarkdown(report: Report, max = 60_000): string {
  const linked = linking(report);
  const sample = report.sample.map(({ ref, class: name, workflow }) => [
    linked([ref]),
    name ? plain(name, 80) : '–',
    workflow ? plain(workflow, 80) : '–',
  ]);
  const parts = [
    `# Incident reviews of ${code(report.repository)}`,
    plain(sayLooked(report), 600),
    ...unread(report),
    '## Six signs of a healthy process',
    signs(report, linked),
    '## By month',
    months(report),
    '## How long it takes',
    times(report),
    '## Open changes by owner',
    report.open.length > 0 ? owners(report, linked) : 'Nothing is owed and open.',
    '## Classes by workflow',
    report.classes.length > 0 ? classes(report, linked) : 'No incident was filed.',
    ...rest(report, linked),
    ...(sample.length > 0
      ? ['## To read again next month', table(['Incident', 'Class', 'Workflow'], sample)]
      : []),
  ];
  return `${shorten(parts.join('\n\n'), max)}\n`;
}
