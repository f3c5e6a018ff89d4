// Stryker, from the folder in which it was installed: what it mutates, and a run of it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const packages = process.env.MUTATION_PACKAGES;
const from = createRequire(join(packages, 'package.json'));
const core = from.resolve('@stryker-mutator/core/package.json');

/** The part of Stryker that makes mutants. */
export const { Instrumenter } = await import(
  pathToFileURL(createRequire(core).resolve('@stryker-mutator/instrumenter')).href
);

/** Ranges of the mutants, as the option `mutate` takes them; what lies in a range comes along. */
function rangesOf(mutants) {
  return mutants.map(({ key }) => {
    const [file, place] = key.split('|');
    const [line, column, endLine, endColumn] = place.split(':').map(Number);
    return `${file}:${line + 1}:${column}-${endLine + 1}:${endColumn}`;
  });
}

/** Lets Stryker try mutants by tests. @returns its report, as JSON, and the tests that could not take part. */
export function tryMutants(mutants, tests, root) {
  const folder = mkdtempSync(join(tmpdir(), 'stryker-'));
  const at = (name) => join(folder, name);
  const config = {
    mutate: [...new Set(rangesOf(mutants))],
    testRunner: 'in-process',
    plugins: [fileURLToPath(new URL('./plugin/runner.mjs', import.meta.url))],
    coverageAnalysis: 'perTest',
    concurrency: availableParallelism(),
    // Inside the checkout, so that its packages are found.
    tempDirName: '.stryker-tmp',
    cleanTempDir: 'always',
    symlinkNodeModules: false,
    ignorePatterns: ['dist', 'docs/images', 'coverage'],
    // There is none of that name: ours needs no rewriting, and the compiler is not what Stryker expects.
    tsconfigFile: 'none.json',
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName: at('report.json') },
    timeoutMS: 20_000,
    dryRunTimeoutMinutes: 60,
    warnings: false,
    allowConsoleColors: false,
  };
  writeFileSync(at('config.json'), JSON.stringify(config));
  writeFileSync(at('sample.json'), JSON.stringify(mutants.map(({ key }) => key)));
  const { status } = spawnSync(
    process.execPath,
    [join(core, '../bin/stryker.js'), 'run', at('config.json')],
    {
      cwd: root,
      stdio: 'inherit',
      env: {
        ...process.env,
        MUTATION_TESTS: tests.join(),
        MUTATION_SAMPLE: at('sample.json'),
        MUTATION_LEFT_OUT: at('left-out.json'),
      },
    },
  );
  if (status !== 0) {
    process.stderr.write('Stryker ended with an error, which it says above.\n');
    process.exit(2);
  }
  const read = (name) => JSON.parse(readFileSync(at(name), 'utf8'));
  return { report: read('report.json'), leftOut: read('left-out.json') };
}
