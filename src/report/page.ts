// The report as one page that stands by itself: no network, no script, light and dark, 400 px wide and up.

import { monthOf } from '../core/health/months.js';
import type { Report } from '../core/health/report.js';
import { sayLooked } from '../core/health/words.js';
import { filedChart, ownersChart, signsChart } from './charts.js';
import { table, text } from './html.js';
import { figure, type Name, naming, section, share } from './parts.js';
import { STYLE } from './style.js';
import { rest } from './tables.js';

function signs(report: Report, name: Name): string {
  const rows = report.signs.map(({ id, title, counts, all }) => [
    `${text(title)} <small>${text(id)}: ${text(counts)}</small>`,
    share(all),
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
        ...report.signs.map((sign) => share(sign.months[at]?.share ?? { have: [], of: [] })),
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
