// `npm run bench`: runs the benchmarks, each in a process of its own, and prints their one table.
// `-- NAME…` runs those that are named, `-- --short` shows in a minute that all works, and `-- --write`
// keeps the figures in tools/bench/measured.json and docs/benchmarks.md.
import { spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { load, root } from '../build/run-ts.mjs';

/** In the order of the table. */
const ORDER = [
  'reader',
  'gate',
  'big-release',
  'cold-start',
  'acknowledge',
  'hostile',
  'review',
  'report',
];

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

function asked() {
  try {
    const options = { short: { type: 'boolean' }, write: { type: 'boolean' } };
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    return fail(`${error.message} Expected names of benchmarks, --short or --write.`);
  }
}

const { values, positionals } = asked();
const unknown = positionals.filter((name) => !ORDER.includes(name));
if (unknown.length > 0)
  fail(
    `There is no benchmark ${unknown.join(', ')}. Expected any of ${ORDER.join(', ')}, or none for all.`,
  );
if (values.write && (values.short || positionals.length > 0))
  fail(
    '--write keeps figures of one run: it goes with all benchmarks in full, so without names and --short.',
  );

/** The rows of a benchmark; null where it could not be run, which it has told. */
function rowsOf(name) {
  const child = spawn(
    process.execPath,
    [fileURLToPath(new URL('one.mjs', import.meta.url)), name],
    {
      cwd: root,
      env: { ...process.env, BENCH_SHORT: values.short ? '1' : '' },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let printed = '';
  child.stdout.on('data', (chunk) => {
    printed += chunk;
  });
  return new Promise((resolve) =>
    child.once('close', (code) => resolve(code === 0 ? JSON.parse(printed) : null)),
  );
}

const [processor] = cpus();
const machine = [
  `${availableParallelism()} cores of ${processor?.model.trim() || process.arch}`,
  `${(totalmem() / 2 ** 30).toFixed(0)} GB`,
  `Node ${process.version}`,
  `load ${loadavg()[0].toFixed(1)} before`,
].join(', ');

const rows = [];
for (const name of ORDER.filter((one) => positionals.length === 0 || positionals.includes(one))) {
  const start = performance.now();
  const found = await rowsOf(name);
  process.stderr.write(`${name}: ${((performance.now() - start) / 1_000).toFixed(0)} s\n`);
  rows.push(...(found ?? [{ what: `${name} could not be run`, value: null, unit: '' }]));
  if (!found) process.exitCode = 1;
}

const { table } = await load('tools/bench/support/table.ts');
process.stdout.write(
  `\n${machine}${values.short ? '; a short run, whose figures are worth little' : ''}\n\n${table(rows)}\n`,
);

if (values.write && process.exitCode === undefined) {
  const kept = { date: new Date().toISOString().slice(0, 10), machine, rows };
  writeFileSync(`${root}tools/bench/measured.json`, `${JSON.stringify(kept, null, 2)}\n`);
  process.exitCode = spawnSync('npm', ['run', '--silent', 'generate'], {
    cwd: root,
    stdio: 'inherit',
  }).status;
}
