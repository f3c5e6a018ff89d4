// Bundles what is shipped into dist/; rebuilding gives the same bytes.
import { writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { licencesOf } from './licences.mjs';

const shared = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  legalComments: 'none',
  logLevel: 'warning',
};

// The runner has no node_modules, so the Action carries everything.
const action = await build({
  ...shared,
  entryPoints: { action: 'src/action/index.ts' },
  outdir: 'dist',
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
  outdir: 'dist',
  packages: 'external',
});

writeFileSync('dist/licences.txt', licencesOf(Object.keys(action.metafile.inputs)));

const [size] = Object.values(action.metafile.outputs).map((output) => output.bytes);
process.stdout.write(`dist/action.js ${size} bytes\n`);
