// Bundles what is shipped into dist/, or into the folder that is named; rebuilding gives the same bytes.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { licencesOf } from './licences.mjs';

const [outdir = 'dist'] = process.argv.slice(2);

// The names of chunks tell their content, so those of the last time would stay.
mkdirSync(outdir, { recursive: true });
for (const name of readdirSync(outdir)) {
  if (/^(?:action|shared)-/.test(name)) rmSync(join(outdir, name));
}

const shared = {
  outdir,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  legalComments: 'none',
  charset: 'utf8',
  // Traces name the sources, which stand in the repository.
  sourcemap: 'linked',
  sourcesContent: false,
  logLevel: 'warning',
};

// The runner has no node_modules, so the Action carries everything.
const action = await build({
  ...shared,
  entryPoints: { action: 'src/action/index.ts' },
  // What only some runs need is a file of its own, loaded on demand.
  splitting: true,
  chunkNames: 'action-[name]-[hash]',
  minify: true,
  metafile: true,
});

// The others run where the package is installed; its dependencies stay outside.
await build({
  ...shared,
  entryPoints: {
    index: 'src/index.ts',
    server: 'src/app/main.ts',
    cli: 'src/cli/main.ts',
    demo: 'tools/demo/demo.ts',
    playground: 'tools/playground/main.ts',
  },
  packages: 'external',
  // They are mostly the same code, so that stands once.
  splitting: true,
  chunkNames: 'shared-[hash]',
});

writeFileSync(join(outdir, 'licences.txt'), licencesOf(Object.keys(action.metafile.inputs)));

const { outputs } = action.metafile;

/** What a file loads before it runs, itself included. */
function loadedWith(file, seen = new Set()) {
  if (seen.has(file) || !outputs[file]) return seen;
  seen.add(file);
  for (const { path, kind } of outputs[file].imports) {
    if (kind === 'import-statement') loadedWith(path, seen);
  }
  return seen;
}

const entry = Object.keys(outputs).find((file) => outputs[file].entryPoint);
const first = [...loadedWith(entry)];
const sum = (files) => files.reduce((bytes, file) => bytes + outputs[file].bytes, 0);
const all = Object.keys(outputs).filter((file) => file.endsWith('.js'));
process.stdout.write(
  `The Action loads ${sum(first)} bytes in ${first.length} files, of ${sum(all)} in ${all.length}.\n`,
);
