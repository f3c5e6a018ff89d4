// The forms in which the report is written; the page alone loads what draws its charts.

import { reportCsv } from '../core/health/csv.js';
import { reportMarkdown } from '../core/health/markdown.js';
import type { Report } from '../core/health/report.js';

export const FORMS = ['json', 'md', 'html', 'csv'] as const;
export type Form = (typeof FORMS)[number];

/** The report in one of its forms. */
export async function writeReport(report: Report, form: Form): Promise<string> {
  switch (form) {
    case 'json':
      return `${JSON.stringify(report, null, 1)}\n`;
    case 'md':
      return reportMarkdown(report);
    case 'csv':
      return reportCsv(report);
    case 'html': {
      const { reportPage } = await import('./page.js');
      return reportPage(report);
    }
  }
}
