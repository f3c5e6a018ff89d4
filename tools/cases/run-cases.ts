// Runs cases, two at a time, and prints what came of each and how many passed.
import { readFileSync } from 'node:fs';
import type { Bundles, Case, Outcome } from './cases.js';
import { runApp } from './run-app.js';
import { runGate } from './run-gate.js';
import { runParse } from './run-parse.js';

const AT_ONCE = 2;

interface CasesRun {
  readonly file: string;
  /** Those to run; all without any. */
  readonly ids: readonly string[];
  readonly bundles: Bundles;
}

/** Returns the exit code: 0 where all pass, 1 where one fails, 2 where there is nothing to run. */
export async function runCases(run: CasesRun, print: (line: string) => void): Promise<number> {
  const all = JSON.parse(readFileSync(run.file, 'utf8')) as Case[];
  const cases = all.filter(({ id }) => run.ids.length === 0 || run.ids.includes(id));
  if (cases.length === 0) {
    print(
      `No case has the id ${run.ids.join(', ')}. There are: ${all.map(({ id }) => id).join(', ')}`,
    );
    return 2;
  }
  let passed = 0;
  const waiting = cases.map((one) => ({ one, outcome: null as Promise<Outcome> | null }));
  for (const [at, { one }] of waiting.entries()) {
    for (const next of waiting.slice(at, at + AT_ONCE)) {
      next.outcome ??= outcomeOf(next.one, run.bundles);
    }
    const { ok, got } = (await waiting[at]?.outcome) ?? { ok: false, got: null };
    if (ok) passed += 1;
    const wrong = `FAIL ${one.id}: got ${show(got)} expected ${show(one.expected)}`;
    print(ok ? `ok   ${one.id}` : wrong);
  }
  print(`${passed} of ${cases.length} passed`);
  return passed === cases.length ? 0 : 1;
}

function show(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

async function outcomeOf(one: Case, bundles: Bundles): Promise<Outcome> {
  try {
    if (one.how === 'parse') return await runParse(one, bundles);
    if (one.how === 'gate') return await runGate(one, bundles);
    return await runApp(one, bundles);
  } catch (error) {
    return { ok: false, got: error instanceof Error ? (error.stack ?? error.message) : error };
  }
}
