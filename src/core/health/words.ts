// How the report says its figures, in whatever form it is shown.

import type { Report } from './report.js';
import type { Span } from './times.js';

/** Whole hours below two days, days above. @param hours null: nothing to count. */
export function sayHours(hours: number | null): string {
  if (hours === null) return '–';
  if (hours < 1) return 'under an hour';
  if (hours < 48) return `${Math.round(hours)} h`;
  return `${Math.round(hours / 24)} days`;
}

/** How many incidents a span was measured on, and how many it could not be. */
export function sayMeasured({ refs, untold }: Span): string {
  return untold === 0 ? `${refs.length}` : `${refs.length}; of ${untold} nothing tells it`;
}

/** What the report looked at, in a sentence. */
export function sayLooked(report: Report): string {
  const { incidents, serious, notInForm, since, until, requests } = report;
  const others =
    notInForm.length === 0
      ? ''
      : ` ${notInForm.length} more under the label are not in this form and are not counted.`;
  const filed = incidents.length === 1 ? '1 incident was' : `${incidents.length} incidents were`;
  return `${filed} filed from ${since} to ${until}, ${serious.length} of them serious.${others} Read in ${requests} requests.`;
}
