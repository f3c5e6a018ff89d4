// Status reports on a waiting deployment: numbered, so that what was said last is known after a restart.

/** GitHub takes ten on a deployment. */
const MOST_REPORTS = 9;
const BEGINS = '_Report ';
const NUMBERED = /^_Report (\d+) of at most 9[^_]*_\s*$/;

interface Read {
  text: string;
  number: number;
}

function read(report: string): Read {
  const at = Math.max(report.lastIndexOf(BEGINS), 0);
  const number = Number(NUMBERED.exec(report.slice(at))?.[1] ?? 0);
  const text = number > 0 ? report.slice(0, at) : report;
  return { text: text.replace(/\s+/g, ' ').trim(), number };
}

/** The next report; null where the last one says the same, or no more may follow. */
export function nextReport(text: string, reports: readonly string[]): string | null {
  const known = reports.map(read).sort((a, b) => a.number - b.number);
  const last = known.at(-1);
  if (last?.text === read(text).text) return null;
  const number = Math.max(known.length, last?.number ?? 0) + 1;
  if (number > MOST_REPORTS) return null;
  const end = number === MOST_REPORTS ? ', so no more follow; it still goes on by itself' : '';
  return `${text}\n\n_Report ${number} of at most ${MOST_REPORTS}${end}._`;
}
