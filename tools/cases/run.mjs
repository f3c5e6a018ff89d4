// `node tools/cases/run.mjs FILE.json [--id ID]… [--dist] [--in-process]`: runs reported cases.
import { mkdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { built } from '../build/built.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
// Inside node_modules, so that the bundles find their packages.
const folder = `${root}node_modules/.cases`;
mkdirSync(folder, { recursive: true });
const shared = { bundle: true, platform: 'node', format: 'esm', packages: 'external' };
const entryPoints = {
  run: `${root}tools/cases/run-cases.ts`,
  action: `${root}src/action/index.ts`,
  main: `${root}src/action/run.ts`,
  server: `${root}src/app/main.ts`,
  'intake-thread': `${root}src/app/intake-thread.ts`,
  index: `${root}src/index.ts`,
};
await build({
  ...shared,
  entryPoints,
  outdir: folder,
  outExtension: { '.js': '.mjs' },
  logLevel: 'warning',
});

const args = process.argv.slice(2);
const ids = args.flatMap((arg, at) => (args[at - 1] === '--id' ? [arg] : []));
const [file] = args.filter((arg, at) => !arg.startsWith('--') && args[at - 1] !== '--id');
if (!file) {
  console.error(
    'Expected a file of cases, such as: node tools/cases/run.mjs cases.json --id my-case',
  );
  process.exit(2);
}
const dist = args.includes('--dist');
const bundle = (name) => (dist ? built(`${name}.js`) : `${folder}/${name}.mjs`);
const { runCases } = await import(pathToFileURL(`${folder}/run.mjs`).href);
const main = args.includes('--in-process') ? `${folder}/main.mjs` : null;
const bundles = {
  main,
  action: bundle('action'),
  server: bundle('server'),
  index: bundle('index'),
};
process.exitCode = await runCases({ file, ids, bundles }, (line) => console.log(line));
