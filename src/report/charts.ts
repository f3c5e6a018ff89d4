// The charts of the report's page as SVG: drawn here, so that the page asks no network and runs no script.

import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { monthOf, monthsOf } from '../core/health/months.js';
import type { Report } from '../core/health/report.js';
import { FEW } from '../core/health/share.js';

const WIDTH = 640;

/** Colours come from the page's style sheet, so that both themes are legible. */
const BAR = 'var(--bar)';
const LINE = 'var(--line)';

/** @param label what a screen reader says; the numbers stand in the table beneath. */
function draw(label: string, options: Plot.PlotOptions): string {
  const { document } = parseHTML('<html><body></body></html>');
  const plot = Plot.plot({
    document,
    width: WIDTH,
    style: { background: 'none', fontSize: '12px' },
    ...options,
  } as Plot.PlotOptions);
  plot.setAttribute('role', 'img');
  plot.setAttribute('aria-label', label);
  // Pages allow no style but their own sheet, and that has all it needs.
  plot.querySelector('style')?.remove();
  // It is as wide as the page lets it be.
  plot.removeAttribute('width');
  plot.removeAttribute('height');
  return plot.outerHTML;
}

/** Whole numbers alone on an axis of counts. */
function countAxis(label: string, counts: readonly number[]): Plot.ScaleOptions {
  const most = Math.max(1, ...counts);
  return { label, grid: true, domain: [0, most], tickFormat: 'd', ticks: Math.min(5, most) };
}

/** Incidents filed by month, and how many of them are learned by now. */
export function filedChart(report: Report): string {
  const months = monthsOf(report);
  const rows = months.map((month) => {
    const filed = report.incidents.filter(({ filedAt }) => monthOf(filedAt) === month);
    return {
      month,
      filed: filed.length,
      learned: filed.filter(({ stage }) => stage === 'learned').length,
    };
  });
  return draw('Incidents filed by month, and how many of them are learned', {
    height: 220,
    x: { type: 'band', label: null },
    y: countAxis(
      'Incidents',
      rows.map(({ filed }) => filed),
    ),
    marks: [
      Plot.barY(rows, { x: 'month', y: 'filed', fill: BAR }),
      Plot.lineY(rows, { x: 'month', y: 'learned', stroke: LINE, strokeWidth: 2 }),
      Plot.dot(rows, { x: 'month', y: 'learned', fill: LINE }),
      Plot.ruleY([0]),
    ],
  });
}

/** The share of each sign by month; a month with few incidents has no point. */
export function signsChart(report: Report): string {
  const points = report.signs.flatMap(({ id, months }) =>
    months.flatMap(({ month, share: { have, of } }) =>
      of.length < FEW ? [] : [{ id, month, percent: (have.length / of.length) * 100 }],
    ),
  );
  const months = monthsOf(report);
  if (points.length === 0) return '';
  return draw('The six signs by month, in percent', {
    height: 420,
    marginLeft: 40,
    marginRight: 80,
    x: { type: 'band', domain: months, label: null },
    y: { domain: [0, 100], label: 'Percent', grid: true, ticks: 3 },
    // So that the 0 of one does not stand on the 100 of the next.
    fy: { label: null, domain: [...new Set(points.map(({ id }) => id))], padding: 0.3 },
    marks: [
      Plot.lineY(points, { x: 'month', y: 'percent', fy: 'id', stroke: LINE, strokeWidth: 2 }),
      Plot.dot(points, { x: 'month', y: 'percent', fy: 'id', fill: LINE }),
      Plot.frame({ stroke: 'currentColor', strokeOpacity: 0.2 }),
    ],
  });
}

/** Open changes by owner, those that are overdue in another colour. */
export function ownersChart(report: Report): string {
  const rows = report.owners.slice(0, 12).flatMap(({ owner, open, overdue }) => {
    const name = (owner ?? 'nobody').slice(0, 24);
    return [
      { name, state: 'overdue', count: overdue },
      { name, state: 'in time', count: open.length - overdue },
    ];
  });
  if (rows.length === 0) return '';
  return draw('Open changes by owner, overdue ones in the darker colour', {
    height: 40 + 28 * new Set(rows.map(({ name }) => name)).size,
    marginLeft: 160,
    x: countAxis(
      'Open changes',
      report.owners.map(({ open }) => open.length),
    ),
    y: { label: null },
    marks: [
      Plot.barX(rows, {
        x: 'count',
        y: 'name',
        fill: ({ state }: { state: string }) => (state === 'overdue' ? LINE : BAR),
        sort: { y: '-x' },
      }),
      Plot.ruleX([0]),
    ],
  });
}
