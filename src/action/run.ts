// The Action: which mode runs, and its exit code.
import { type Mode, readMode } from './inputs.js';
import { annotation } from './outputs.js';
import { type Environment, type Print, type Replacements, startOf } from './start.js';

/** Says why a mode that decides nothing did not run. */
function sayFailure(print: Print, title: string, error: unknown): number {
  print(annotation('error', title, error instanceof Error ? error.message : String(error)));
  return 1;
}

/**
 * Runs the Action; throws nothing.
 * @returns the exit code. Of the gate: 0 only for `ship`, or where the workflow or the configuration enforces nothing.
 */
export async function run(
  env: Environment,
  print: Print,
  replaced: Replacements = {},
): Promise<number> {
  let mode: Mode = 'gate';
  try {
    mode = readMode(env);
    const start = startOf(env, print, replaced);
    // Loaded on demand, as all that not every run needs.
    if (mode === 'report') return await (await import('./report.js')).reportRun(start);
    if (mode === 'evidence') return await (await import('./evidence.js')).evidenceRun(start);
    return await (await import('./gate.js')).gateRun(start);
  } catch (error) {
    if (mode !== 'gate') return sayFailure(print, mode, error);
    return (await import('./tell.js')).tellFailure(env, error, print);
  }
}
