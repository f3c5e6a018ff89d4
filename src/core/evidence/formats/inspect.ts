// Reads an Inspect log, version 2: the dump (`inspect log dump`) and the parts of an `.eval` file.

import { type Outcome, type ReadResults, type Row, Untrusted } from '../rows.js';
import { checkTotal, isObject, type Json, listOf, objectAt, textOf } from './json.js';

/** What a scorer says of one sample: a clear pass, a clear miss, or neither. */
function verdictOf(score: Json): 'pass' | 'miss' | 'neither' {
  const { value } = score;
  if (value === 'C' || value === 1 || value === true) return 'pass';
  if (value === 'I' || value === 'N' || value === 'P' || value === false) return 'miss';
  if (typeof value === 'number' && Number.isFinite(value) && value >= 0 && value < 1) return 'miss';
  return 'neither';
}

function outcomeOf(sample: Json, finished: boolean): Outcome {
  // A log that did not come to its end, or was called invalid, shows neither red nor green.
  if (!finished || sample.error || sample.invalidation || sample.invalidated === true)
    return 'error';
  const scores = Object.values(objectAt(sample.scores));
  if (scores.length === 0 || !scores.every(isObject)) return 'error';
  const verdicts = scores.map(verdictOf);
  if (verdicts.includes('neither')) return 'error';
  return verdicts.includes('miss') ? 'failed' : 'passed';
}

function rowsOf(samples: readonly Json[], finished: boolean, task: string): Row[] {
  return samples.map((sample) => {
    const { incident } = objectAt(sample.metadata);
    return {
      name: textOf(sample.id) || 'a sample without an id',
      texts: [task],
      incidents: incident === undefined ? [] : [incident],
      outcome: outcomeOf(sample, finished),
      recorded: false,
    };
  });
}

/** Epochs of a sample that the log does not hold, as rows that are neither red nor green. */
function missingEpochs(rows: readonly Row[], epochs: unknown): Row[] {
  if (typeof epochs !== 'number' || epochs <= 1) return [];
  const byName = new Map<string, Row[]>();
  for (const row of rows) byName.set(row.name, [...(byName.get(row.name) ?? []), row]);
  return [...byName.values()].flatMap((same) => {
    const [first] = same;
    const missing = Math.max(0, Math.min(epochs, 1_000) - same.length);
    return first
      ? Array.from({ length: missing }, () => ({ ...first, outcome: 'error' as const }))
      : [];
  });
}

/** Whether an object looks like it. */
export function isInspect(file: Json): boolean {
  return isObject(file.eval) && 'status' in file;
}

/** @throws Untrusted */
export function readInspect(file: Json): ReadResults {
  if (file.version !== 2) {
    throw new Untrusted(
      `It is an Inspect log of version ${JSON.stringify(file.version)?.slice(0, 40)}. Expected version 2.`,
    );
  }
  const about = objectAt(file.eval);
  const results = objectAt(file.results);
  const given = file.samples === undefined || file.samples === null ? [] : file.samples;
  const samples = listOf(given, 'list samples');
  const invalid = file.invalidated === true || about.invalidated === true;
  const rows = rowsOf(samples, file.status === 'success' && !invalid, textOf(about.task));
  // A log that came to its end holds the samples that failed as well.
  const totals = file.status === 'success' ? [results.total_samples] : [];
  for (const said of [results.completed_samples, ...totals]) {
    checkTotal(said, rows.length, 'samples');
  }
  const withEpochs = [...rows, ...missingEpochs(rows, objectAt(about.config).epochs)];
  const version = textOf(objectAt(about.packages).inspect_ai);
  return { tool: version ? `inspect ${version}` : 'inspect', rows: withEpochs };
}
