// The report as one page that stands by itself: no network, no script, light and dark, 400 px wide and up.

import { monthOf } from '../core/health/months.js';
import { namesOf } from '../core/health/names.js';
import type { Report } from '../core/health/report.js';
import { sayShare } from '../core/health/share.js';
import { sayHours, sayLooked, sayMeasured } from '../core/health/words.js';
import { filedChart, ownersChart, signsChart } from './charts.js';
import { anchor, table, text } from './html.js';
import { STYLE } from './style.js';

/** Incidents that a cell shows before the rest is folded. */
const SHOWN = 6;

type Name = (refs: readonly string[]) => string;

/** Names incidents, each with a link; many are folded. */
function naming(report: Report): Name {
  const named = namesOf(report);
  const one = (ref: string) => {
    const { name, url } = named(ref);
    return anchor(text(name), url);
  };
  return (refs) => {
    if (refs.length === 0) return '–';
    const first = refs.slice(0, SHOWN).map(one).join(' ');
    const others = refs.slice(SHOWN);
    if (others.length === 0) return first;
    return `${first} <details><summary>${others.length} more</summary>${others.map(one).join(' ')}</details>`;
  };
}

function section(id: string, title: string, ...parts: string[]): string {
  return `<section aria-labelledby="${id}"><h2 id="${id}">${text(title)}</h2>${parts.join('\n')}</section>`;
}

function figure(svg: string, caption: string): string {
  return svg === ''
    ? ''
    : `<figure tabindex="0">${svg}<figcaption>${text(caption)}</figcaption></figure>`;
}

function signs(report: Report, name: Name): string {
  const rows = report.signs.map(({ id, title, counts, all }) => [
    `${text(title)} <small>${text(id)}: ${text(counts)}</small>`,
    sayShare(all),
    name(all.have),
    name(all.of.filter((ref) => !all.have.includes(ref))),
  ]);
  const months = report.signs[0]?.months ?? [];
  return section(
    'signs',
    'Six signs of a healthy process',
    table(
      'Each sign over the whole window',
      ['Sign', 'How many', 'Which have it', 'Which lack it'],
      rows,
    ),
    figure(
      signsChart(report),
      'By month, in percent. A month with fewer than ten incidents to count has no point.',
    ),
    table(
      'Each sign by month',
      ['Month', ...report.signs.map(({ id }) => id)],
      months.map(({ month }, at) => [
        month,
        ...report.signs.map((sign) => sayShare(sign.months[at]?.share ?? { have: [], of: [] })),
      ]),
    ),
  );
}

function filed(report: Report, name: Name): string {
  const months = report.signs[0]?.months ?? [];
  return section(
    'filed',
    'By month',
    figure(
      filedChart(report),
      'Bars: incidents filed. Line: those of them that are learned by now.',
    ),
    table(
      'Incidents by month',
      ['Month', 'Filed', 'Learned', 'Not learned'],
      months.map(({ month }) => {
        const all = report.incidents.filter((one) => monthOf(one.filedAt) === month);
        const open = all.filter(({ stage }) => stage !== 'learned').map(({ ref }) => ref);
        return [month, String(all.length), String(all.length - open.length), name(open)];
      }),
    ),
  );
}

function owners(report: Report, name: Name): string {
  if (report.open.length === 0) {
    return section('owners', 'Open changes by owner', '<p>Nothing is owed and open.</p>');
  }
  return section(
    'owners',
    'Open changes by owner',
    figure(ownersChart(report), 'The twelve owners with most that is overdue or open.'),
    table(
      'Open changes by owner',
      ['Owner', 'Open', 'Overdue', 'Oldest', 'Of incidents'],
      report.owners.map(({ owner, open, overdue, oldest }) => [
        owner ? text(owner, 80) : '<strong>nobody</strong>',
        String(open.length),
        String(overdue),
        `${oldest} days`,
        name([...new Set(open.map(({ ref }) => ref))]),
      ]),
    ),
  );
}

/** Tables that have no chart of their own; one without rows is left out. */
function rest(report: Report, name: Name): string[] {
  const shown = (id: string, title: string, head: string[], rows: string[][]) =>
    rows.length === 0 ? [] : [section(id, title, table(title, head, rows))];
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

function unread({ unread: gaps }: Report): string {
  if (gaps.length === 0) return '';
  const lines = gaps.map(({ what, why }) => `<li>${text(what)}: ${text(why)}</li>`).join('');
  return `<aside role="note"><p>Something could not be read, so the figures may be too low:</p><ul>${lines}</ul></aside>`;
}

/** The figures without the page around them, as HTML that is safe to show. */
export function reportFigures(report: Report): string {
  const name = naming(report);
  return [
    `<p>${text(sayLooked(report), 600)}</p>`,
    unread(report),
    signs(report, name),
    filed(report, name),
    owners(report, name),
    ...rest(report, name),
  ].join('\n');
}

/** The whole page. */
export function reportPage(report: Report): string {
  const title = `Incident reviews of ${text(report.repository, 200)}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#signs">Skip to the figures</a>
<main>
<h1>${title}</h1>
${reportFigures(report)}
</main>
</body>
</html>
`;
}
