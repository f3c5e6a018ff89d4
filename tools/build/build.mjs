// Bundles what is shipped into dist/, or into the folder that is named; rebuilding gives the same bytes.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { licencesOf } from './licences.mjs';

const [outdir = 'dist'] = process.argv.slice(2);

const shared = {
  outdir,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  legalComments: 'none',
  // Traces name the sources, which stand in the repository.
  sourcemap: 'linked',
  sourcesContent: false,
  logLevel: 'warning',
};

// The runner has no node_modules, so the Action carries everything.
const action = await build({
  ...shared,
  entryPoints: { action: 'src/action/index.ts' },
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
  },
  packages: 'external',
});

writeFileSync(join(outdir, 'licences.txt'), licencesOf(Object.keys(action.metafile.inputs)));

for (const [file, { bytes }] of Object.entries(action.metafile.outputs)) {
  process.stdout.write(`${file} ${bytes} bytes\n`);
}
