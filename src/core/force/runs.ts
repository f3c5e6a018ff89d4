// The runs by which short lines are told apart, and how often each run stands in a text.
import { type Row, RUN, runsIn, type Stream } from './words.js';

/** What a line with fewer words than a run is told apart by. */
export interface Short {
  /** With the words of the lines it is nested in; null where there are too few. */
  nested: string | null;
  /** With the words before it, or behind it at the start of a text. */
  beside: string;
  /** A single word with deeper lines below, which speak for it. */
  parent: boolean;
}

/** Where a row stands: a short one's runs, and those of the short entries of a list in one line. */
interface Place {
  short: Short | null;
  entries: string[];
}

function nestedRun(words: readonly string[], above: readonly Row[]): string | null {
  let run = words.slice(-RUN);
  for (let at = above.length - 1; at >= 0 && run.length < RUN; at -= 1) {
    run = [...(above[at]?.words ?? []).slice(run.length - RUN), ...run];
  }
  return run.length < RUN ? null : run.join(' ');
}

/** `needs: [lint, evals]` says of each entry what a list of lines would say. */
function entriesOf({ parts: [first, ...rest] }: Row, above: readonly Row[]): string[] {
  return rest.flatMap((part) =>
    first && part.length < RUN ? (nestedRun([...first, ...part], above) ?? []) : [],
  );
}

function shortOf(row: Row, words: readonly string[], above: readonly Row[]): Short {
  const from = Math.max(0, row.start - (RUN - row.words.length));
  const beside = words.slice(from, from + RUN).join(' ');
  return { nested: nestedRun(row.words, above), beside, parent: false };
}

function placesIn({ rows, words }: Stream): Place[] {
  const above: Row[] = [];
  let previous: Short | null = null;
  let last: Row | null = null;
  return rows.map((row) => {
    if (row.words.length === 0) return { short: null, entries: [] };
    while ((above.at(-1)?.indent ?? -1) >= row.indent) above.pop();
    if (previous && last?.words.length === 1 && row.indent > last.indent) previous.parent = true;
    const short = row.words.length < RUN ? shortOf(row, words, above) : null;
    const entries = short || row.parts.length < 2 ? [] : entriesOf(row, above);
    above.push(row);
    previous = short;
    last = row;
    return { short, entries };
  });
}

/** For each row with fewer words than a run, what tells it apart; null for all others. */
export function shortRows(stream: Stream): (Short | null)[] {
  return placesIn(stream).map(({ short }) => short);
}

/**
 * How often each run stands in a text: of words side by side, and of short lines and entries with
 * what they are nested in.
 */
export function countRuns(stream: Stream): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (run: string) => counts.set(run, (counts.get(run) ?? 0) + 1);
  for (const run of runsIn(stream.words)) add(run);
  for (const { short, entries } of placesIn(stream)) {
    // What stands side by side as well has been counted.
    if (short?.nested && short.nested !== short.beside) add(short.nested);
    for (const run of entries) add(run);
  }
  return counts;
}
