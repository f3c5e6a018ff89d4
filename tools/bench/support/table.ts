// The one place that shows figures: the table of the terminal and of docs/benchmarks.md.
import { type Row, shown } from './row.js';

/** What JSON keeps of a row: NaN becomes null. */
export type KeptRow = Omit<Row, 'value'> & { value: number | null };

export interface Kept {
  /** `YYYY-MM-DD` */
  date: string;
  /** Processor, cores, memory, Node, and how busy it was. */
  machine: string;
  rows: KeptRow[];
}

function figureOf({ value, unit, over, note }: KeptRow): string {
  if (value === null || Number.isNaN(value)) return 'not measured';
  return `${over ? 'over ' : ''}${shown(value)} ${unit}${note ? ` (${note})` : ''}`;
}

function targetOf({ most, least, unit }: KeptRow): string {
  const named = (limit: number) => `${shown(limit)} ${unit}`;
  if (most !== undefined) return `at most ${named(most)}`;
  return least === undefined ? '–' : `at least ${named(least)}`;
}

/** Whether a row misses its target; what was not measured does. */
export function missed({ value, most, least, over }: KeptRow): boolean {
  if (most === undefined && least === undefined) return false;
  if (value === null || Number.isNaN(value)) return true;
  if (most !== undefined) return over === true || value > most;
  return value < (least ?? 0);
}

function verdictOf(row: KeptRow): string {
  if (row.most === undefined && row.least === undefined) return '';
  return missed(row) ? '**missed**' : 'held';
}

/** A Markdown table whose columns stand in line. */
export function table(rows: readonly KeptRow[]): string {
  const cells = [
    ['what', 'figure', 'target', 'held or missed'],
    ...rows.map((row) => [row.what, figureOf(row), targetOf(row), verdictOf(row)]),
  ];
  const widths = [0, 1, 2, 3].map((at) => Math.max(...cells.map((line) => line[at]?.length ?? 0)));
  const lines = cells.map(
    (line) => `| ${line.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`,
  );
  lines.splice(1, 0, `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`);
  return lines.join('\n');
}

/** The block of docs/benchmarks.md. */
export function keptTable({ date, machine, rows }: Kept): string {
  if (rows.length === 0) return 'No run has been kept here yet.';
  const targets = rows.filter(({ most, least }) => most !== undefined || least !== undefined);
  const failed = targets.filter(missed).length;
  const held = `${targets.length - failed} of ${targets.length} targets held`;
  return `Measured on ${date}: ${machine}. ${held}.\n\n${table(rows)}`;
}
