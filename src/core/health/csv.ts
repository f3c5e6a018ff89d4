// The incidents of the report as comma-separated values, a row each (RFC 4180).

import type { Report, ReportedIncident } from './report.js';

const COLUMNS: readonly (keyof ReportedIncident)[] = [
  'ref',
  'url',
  'title',
  'severity',
  'serious',
  'class',
  'workflow',
  'triggerKind',
  'stage',
  'grade',
  'filedAt',
  'detectedAt',
  'containedAt',
  'reviewedAt',
  'learnedAt',
  'open',
];

/** A spreadsheet takes a text that begins like this for a formula, and runs it. */
const FORMULA = /^[\s]*[=+\-@]/;

function field(value: string | number | boolean | null): string {
  const text = value === null ? '' : String(value).replace(/[\r\n]+/g, ' ');
  const safe = typeof value === 'string' && FORMULA.test(text) ? `'${text}` : text;
  return /[",]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** With a header row. */
export function reportCsv({ incidents }: Report): string {
  const rows = incidents.map((one) => COLUMNS.map((column) => field(one[column])).join(','));
  return `${[COLUMNS.join(','), ...rows].join('\r\n')}\r\n`;
}
