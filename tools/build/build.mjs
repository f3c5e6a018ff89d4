// Bundles what is shipped into dist/, or into the folder that is named; rebuilding gives the same bytes.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
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
const SHIPPED = {
  index: 'src/index.ts',
  server: 'src/app/main.ts',
  // A thread of the server, started by its name.
  'intake-thread': 'src/app/intake-thread.ts',
  cli: 'src/cli/main.ts',
};
const others = await build({
  ...shared,
  entryPoints: {
    ...SHIPPED,
    demo: 'tools/demo/demo.ts',
    playground: 'tools/playground/main.ts',
  },
  packages: 'external',
  // They are mostly the same code, so that stands once.
  splitting: true,
  chunkNames: 'shared-[hash]',
  metafile: true,
});

writeFileSync(join(outdir, 'licences.txt'), licencesOf(Object.keys(action.metafile.inputs)));

/** What a file brings in by these kinds of import, itself included. */
function loadedWith(outputs, file, kinds, seen = new Set()) {
  if (seen.has(file) || !outputs[file]) return seen;
  seen.add(file);
  for (const { path, kind } of outputs[file].imports) {
    if (kinds.includes(kind)) loadedWith(outputs, path, kinds, seen);
  }
  return seen;
}

// What only demo and playground load needs the checkout, so it is not packed.
const bundles = others.metafile.outputs;
const shipped = Object.keys(bundles).filter((file) =>
  Object.values(SHIPPED).includes(bundles[file].entryPoint),
);
const packed = new Set(
  shipped.flatMap((file) => [...loadedWith(bundles, file, ['import-statement', 'dynamic-import'])]),
);
const unpacked = Object.keys(bundles)
  .filter((file) => file.endsWith('.js') && !packed.has(file))
  .flatMap((file) => [basename(file), `${basename(file)}.map`]);
// GitHub runs the Action from the repository; who installs the package has no use for it.
const ofAction = Object.keys(action.metafile.outputs).map((file) => basename(file));
const ignored = [...unpacked, ...ofAction, 'licences.txt'];
writeFileSync(join(outdir, '.npmignore'), `${ignored.sort().join('\n')}\n`);

const { outputs } = action.metafile;
const entry = Object.keys(outputs).find(
  (file) => outputs[file].entryPoint === 'src/action/index.ts',
);
const first = [...loadedWith(outputs, entry, ['import-statement'])];
const sum = (files) => files.reduce((bytes, file) => bytes + outputs[file].bytes, 0);
const all = Object.keys(outputs).filter((file) => file.endsWith('.js'));
process.stdout.write(
  `The Action loads ${sum(first)} bytes in ${first.length} files, of ${sum(all)} in ${all.length}.\n`,
);
